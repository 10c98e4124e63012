"""Reading and building: what comes out, what is excused when installing, and that builds never differ."""

import hashlib
import os
import shutil
import zipfile
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from inspector_app import __version__
from inspector_app.domain.barcodes import barcode_fault
from inspector_app.domain.errors import InputError
from inspector_app.domain.pack import ALWAYS, DefectClass, ItemKind, OnFail, Pack, ReferenceKind
from inspector_app.standards import build_pack, check_pack, load_yaml, read_pack
from inspector_app.standards.decode import FORMAT_MINOR

Spoil = Callable[[str, str, str], Path]


@pytest.fixture
def pack(mini: Path) -> Pack:
    return read_pack(mini).pack


def refusal(folder: Path, app_version: str = __version__) -> InputError:
    with pytest.raises(InputError) as caught:
        read_pack(folder, app_version=app_version)
    return caught.value


def test_header_values(pack: Pack) -> None:
    assert (pack.id, pack.version, pack.format, pack.min_app) == ("mini-cup", "1.2", 1, "0.1")
    assert pack.languages == ("en", "ja")
    assert pack.brand.prefix == "TST"
    assert pack.product.name == {"en": "Cup", "ja": "カップ"}
    assert [variant.key for variant in pack.product.variants] == ["red", "blue"]
    assert (pack.standard.code, pack.standard.edition) == ("QS-CUP-01", "3")
    assert [clause.number for clause in pack.standard.clauses] == ["4.1", "4.10"]
    assert pack.verdict.failed_tests[DefectClass.MAJOR] == OnFail.COUNT


def test_sections_of_several_files_come_in_the_order_of_their_names(pack: Pack) -> None:
    assert [section.key for section in pack.sections] == ["looks", "numbers"]
    assert [item.key for item in pack.measurement_items] == ["height"]
    assert [item.kind for item in pack.checklist_items] == [
        ItemKind.PASS_FAIL,
        ItemKind.CHOICE,
        ItemKind.PASS_FAIL,
        ItemKind.COUNT,
        ItemKind.BARCODE,
        ItemKind.TEXT,
        ItemKind.PHOTO,
    ]


def test_a_measurement_is_exact(pack: Pack) -> None:
    spec = pack.item("height").measurement
    assert spec is not None
    assert (spec.label, spec.unit, spec.decimals, spec.sample_size, spec.max_out) == ("A", "mm", 1, 5, 1)
    assert (spec.tolerance.lower, spec.tolerance.upper) == (Decimal("79.8"), Decimal("80.5"))
    assert spec.tolerance.conforms(Decimal("80.5"))
    assert not spec.tolerance.conforms(Decimal("80.51"))
    assert not spec.tolerance.conforms(Decimal("79.79"))


def test_a_grade_table_overrides_the_tolerance_of_its_variant(pack: Pack) -> None:
    assert pack.tolerance("height", "blue").upper == Decimal("90.5")
    assert pack.tolerance("height", "red").upper == Decimal("80.5")
    assert pack.tolerance("height").nominal == Decimal("80.0")
    assert pack.tolerance("crack").conforms(Decimal("0.5"))


def test_the_kinds_of_items_carry_what_they_need(pack: Pack) -> None:
    count, barcode, colour = pack.item("pieces").count, pack.item("code").barcode, pack.item("colour")
    assert count is not None
    assert [count.conforms(n) for n in (9, 10, 12, 13)] == [False, True, True, False]
    assert barcode is not None
    assert [barcode.expected_for(v) for v in (None, "red", "blue")] == [
        "4006381333931",
        "4006381333931",
        "4901234567894",
    ]
    assert [(option.key, option.ok) for option in colour.options] == [("good", True), ("bad", False)]
    assert pack.item("pile").min_photos == 2
    assert pack.item("surface").condition == ALWAYS


def test_a_condition_holds_for_type_variant_and_answer(pack: Pack) -> None:
    condition = pack.item("shade").condition
    assert condition.holds("final_random", ("red", "blue"), {"colour": "bad"})
    assert not condition.holds("final_random", ("red",), {"colour": "good"})
    assert not condition.holds("final_random", ("blue",), {"colour": "bad"})
    assert not condition.holds("pre_production", ("red",), {"colour": "bad"})
    assert condition.holds(None, (), {"colour": "bad"})
    assert not condition.holds()


def test_sampling_keeps_zero_acceptance_apart(pack: Pack) -> None:
    plan = pack.plan("final_random")
    assert plan.aqls == {"critical": None, "major": "2.5", "minor": "4.0"}
    assert (plan.level, plan.severity, plan.edition, plan.counting) == ("II", "normal", "iso2859-1", "units")
    assert plan.min_packed_percent == 80


def test_look_ups(pack: Pack) -> None:
    assert pack.defect("W-01").cls == "major"
    assert pack.test("drop").steps[0].seconds == 5
    assert pack.test("drop").on_fail is None
    assert pack.verdict.failed_tests[pack.test("drop").cls] == OnFail.COUNT
    assert pack.clause("4.10").title["en"] == "Size"
    assert pack.section("looks").title["ja"] == "外観"
    assert pack.section_of("height").key == "numbers"
    assert pack.required_photo("overview").min == 1
    for key in ("surface", "height", "drop", "W-01"):
        assert [r.key for r in pack.references_for(key)] == ["limit"]
    assert pack.references_for("pieces") == ()
    assert pack.reference("limit").kind == ReferenceKind.LIMIT_NOT_OK


@pytest.mark.parametrize(
    ("look_up", "code"),
    [
        ("item", "pack.unknown_item"),
        ("defect", "pack.unknown_defect"),
        ("test", "pack.unknown_test"),
        ("clause", "pack.unknown_clause"),
        ("plan", "pack.unknown_inspection_type"),
        ("tolerance", "pack.unknown_point"),
    ],
)
def test_a_name_the_pack_does_not_have(pack: Pack, look_up: str, code: str) -> None:
    with pytest.raises(InputError) as caught:
        getattr(pack, look_up)("nothing")
    assert caught.value.code == code
    assert "nothing" in caught.value.message


def test_pictures_come_by_name(mini: Path) -> None:
    file = read_pack(mini)
    assert file.picture_names == ("cup.jpg", "limit.png")
    assert file.picture("cup.jpg") == (mini / "pictures" / "cup.jpg").read_bytes()
    with pytest.raises(InputError) as caught:
        file.picture("mug.jpg")
    assert caught.value.code == "pack.unknown_picture"


def test_folder_file_and_bytes_are_the_same_pack(mini: Path, tmp_path: Path) -> None:
    data = build_pack(mini)
    path = tmp_path / "mini.qcpack"
    path.write_bytes(data)
    from_folder, from_file, from_bytes = read_pack(mini), read_pack(path), read_pack(data)
    assert from_folder.pack == from_file.pack == from_bytes.pack
    assert {f.sha256 for f in (from_folder, from_file, from_bytes)} == {hashlib.sha256(data).hexdigest()}
    assert from_folder.data == data
    assert check_pack(path) == ()


def test_a_pinned_pack_is_not_decoded_again(mini: Path) -> None:
    """Its pictures were checked before it was installed, and its hash says it is the same."""
    whole = read_pack(build_pack(mini)).data
    (mini / "pictures" / "limit.png").write_bytes(b"no picture")
    assert refusal(mini).code == "pack.invalid"
    assert read_pack(mini, pinned=True).picture("limit.png") == b"no picture"
    assert read_pack(whole, pinned=True) == read_pack(whole)


def test_builds_are_equal_byte_for_byte(mini: Path, tmp_path: Path) -> None:
    again = Path(shutil.copytree(mini, tmp_path / "again"))
    for path in again.rglob("*"):
        os.utime(path, (1_000_000_000, 1_000_000_000))
    (again / "pack.yaml").chmod(0o600)
    assert build_pack(again) == build_pack(mini)


def test_a_built_pack_is_stored_sorted_and_timeless(mini: Path, tmp_path: Path) -> None:
    (mini / "README.md").write_text("a note", encoding="utf-8")
    spare = mini / "pictures" / "spare.png"
    spare.write_bytes((mini / "pictures" / "limit.png").read_bytes())
    path = tmp_path / "mini.qcpack"
    path.write_bytes(build_pack(mini))
    with zipfile.ZipFile(path) as archive:
        entries = archive.infolist()
    names = [entry.filename for entry in entries]
    assert names == sorted(names)
    assert "README.md" not in names
    assert "pictures/spare.png" not in names
    assert {entry.compress_type for entry in entries} == {zipfile.ZIP_STORED}
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}


def test_a_pack_with_errors_is_not_built(spoil: Spoil) -> None:
    with pytest.raises(InputError) as caught:
        build_pack(spoil("defects.yaml", "group: body", "group: lid"))
    assert caught.value.code == "pack.invalid"
    assert "defects[0].group" in caught.value.message


def test_a_pack_with_errors_is_not_read(spoil: Spoil) -> None:
    error = refusal(spoil("defects.yaml", "group: body", "group: lid"))
    assert error.code == "pack.invalid"
    problems = error.params["problems"]
    assert isinstance(problems, tuple)
    assert [p.path for p in problems] == ["defects[0].group"]


def test_a_missing_translation_is_excused_when_installing(spoil: Spoil) -> None:
    folder = spoil("glossary.yaml", ", ja: 線。", "")
    assert [p.kind for p in check_pack(folder)] == ["translation"]
    file = read_pack(folder)
    assert [(p.severity, p.path) for p in file.warnings] == [("warning", "terms[0].meaning")]
    assert file.pack.glossary[0].meaning == {"en": "A line."}


def test_unknown_keys_are_excused_only_of_a_newer_minor_format(spoil: Spoil) -> None:
    folder = spoil("sampling.yaml", "level: II", "level: II\n    cartons: all")
    assert refusal(folder).code == "pack.invalid"
    spoil("pack.yaml", "format: 1", f"format: 1\nformat_minor: {FORMAT_MINOR + 1}")
    (warning,) = read_pack(folder).warnings
    assert (warning.path, warning.kind, warning.severity) == ("plans[0].cartons", "unknown_key", "warning")
    assert [p.severity for p in check_pack(folder)] == ["error"]


def test_a_newer_format_is_refused(spoil: Spoil) -> None:
    folder = spoil("pack.yaml", "format: 1", "format: 2")
    assert refusal(folder).code == "pack.newer_format"
    (problem,) = check_pack(folder)
    assert (problem.expected, problem.found, problem.kind) == ("1", "2", "pack.newer_format")


@pytest.mark.parametrize(
    ("needed", "have", "good"), [("0.10", "0.9", False), ("0.9", "0.10", True), ("1", "1.0.0", True)]
)
def test_the_program_must_be_new_enough(spoil: Spoil, needed: str, have: str, good: bool) -> None:
    folder = spoil("pack.yaml", "min_app: 0.1", f"min_app: {needed}")
    if good:
        assert read_pack(folder, app_version=have).pack.min_app == needed
    else:
        error = refusal(folder, app_version=have)
        assert (error.code, error.params["needed"]) == ("pack.newer_app", needed)


@pytest.mark.parametrize(
    ("symbology", "text", "fault"),
    [
        ("EAN-13", "4006381333931", None),
        ("EAN-13", "4006381333930", "the check digit 1 at the end"),
        ("EAN-8", "73513537", None),
        ("UPC-A", "036000291452", None),
        ("ITF-14", "14901234567891", None),
        ("ITF-14", "1490123456789", "14 digits for ITF-14"),
        ("EAN-13", "４００６３８１３３３９３１", "13 digits for EAN-13"),
        ("Code 39", "ABC-1", None),
        ("QR Code", "見本", None),
    ],
)
def test_whether_a_barcode_can_exist(symbology: str, text: str, fault: str | None) -> None:
    """The EAN, UPC and ITF numbers are examples their inventors publish."""
    assert barcode_fault(symbology, text) == fault


def test_plain_yaml_keeps_the_text_of_numbers() -> None:
    text = b"a: 4.10\nb: [1, true, ~, '~', 2026-11-20]\nc: {}\n"
    assert load_yaml(text, "x.yaml") == {"a": "4.10", "b": ["1", "true", None, "~", "2026-11-20"], "c": {}}

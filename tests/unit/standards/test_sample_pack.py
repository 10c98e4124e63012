"""The sample pack is clean, complete in three languages, and as rich as it is meant to be."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

from inspector_app.domain.pack import DefectClass, ItemKind, Pack, ReferenceKind
from inspector_app.standards import check_pack, read_pack
from inspector_app.standards.reader import examine
from inspector_app.standards.source import read_source

FOLDER = Path(__file__).parents[3] / "resources" / "packs" / "akiduki-bottle"
KANA = re.compile(r"[぀-ヿ]")
LANGUAGES = {"en", "ja", "zh-Hans"}


@pytest.fixture(scope="module")
def pack() -> Pack:
    pack, _ = examine(read_source(FOLDER))
    assert pack is not None
    return pack


def texts(value: object) -> Iterator[Mapping[str, str]]:
    """Every text in several languages, anywhere in the pack."""
    if isinstance(value, Mapping):
        if value and set(value) <= LANGUAGES:
            yield value
        else:
            for part in value.values():
                yield from texts(part)
    elif isinstance(value, tuple):
        for part in value:
            yield from texts(part)
    elif is_dataclass(value):
        for one in fields(value):
            yield from texts(getattr(value, one.name))


def test_it_checks_clean() -> None:
    assert check_pack(FOLDER) == ()


def test_it_has_what_it_should(pack: Pack) -> None:
    assert len(pack.checklist_items) == 46
    assert len(pack.measurement_items) == 12
    assert len(pack.tests) == 8
    assert len(pack.defects) == 42
    assert len(pack.standard.clauses) == 41
    assert [section.key for section in pack.sections] == [
        *("materials", "workmanship", "function", "marking", "packaging", "dimensions"),
    ]
    assert {item.kind for item in pack.items} == set(ItemKind)
    assert {plan.type for plan in pack.sampling} == {
        *("pre_production", "during_production", "final_random", "re_inspection"),
    }
    assert len([r for r in pack.references if r.kind == ReferenceKind.GOLDEN]) == 5
    assert {spec.unit for item in pack.items if (spec := item.measurement)} >= {"mm", "g", "ml", "N·m", "°C"}


def test_every_text_is_in_every_language(pack: Pack) -> None:
    found = list(texts(pack))
    assert len(found) > 450
    assert {frozenset(text) for text in found} == {frozenset(LANGUAGES)}


def test_chinese_is_not_japanese(pack: Pack) -> None:
    for text in texts(pack):
        assert not KANA.search(text["zh-Hans"]), text
        assert text["zh-Hans"].isascii() or text["zh-Hans"] != text["en"], text


def test_sampling_of_a_final_inspection(pack: Pack) -> None:
    plan = pack.plan("final_random")
    assert (plan.level, plan.severity, plan.min_packed_percent) == ("II", "normal", 80)
    assert plan.aqls == {
        DefectClass.CRITICAL: None,
        DefectClass.MAJOR: "2.5",
        DefectClass.MINOR: "4.0",
    }
    assert pack.plan("re_inspection").severity == "tightened"


def test_every_clause_is_used_or_about_the_inspection_itself(pack: Pack) -> None:
    cited = (
        {item.clause for item in pack.items}
        | {t.clause for t in pack.tests}
        | {d.clause for d in pack.defects}
    )
    unused = {clause.number for clause in pack.standard.clauses} - cited
    assert unused == {"1.1", "1.2", "1.3", "2.1", "2.2", "2.4"}


def test_known_defects_keep_their_codes(pack: Pack) -> None:
    known = {
        "W-07": "major",
        "W-03": "minor",
        "L-02": "major",
        "P-01": "major",
        "F-01": "critical",
        "M-04": "minor",
    }
    assert {code: pack.defect(code).cls for code in known} == known


def test_limit_samples_stand_beside_item_and_defect(pack: Pack) -> None:
    for key in ("body-surface", "W-07"):
        assert [r.key for r in pack.references_for(key)][:2] == ["limit-scratch-ok", "limit-scratch-not-ok"]
    assert pack.references_for("lid-thread")[-1].key == "golden-front"


def test_each_colour_has_its_own_barcodes(pack: Pack) -> None:
    variants = [variant.key for variant in pack.product.variants]
    for key in ("gift-barcode", "carton-barcode"):
        barcode = pack.item(key).barcode
        assert barcode is not None
        assert len({barcode.expected_for(variant) for variant in variants}) == 4


def test_its_pictures_are_those_of_the_index() -> None:
    index = json.loads((FOLDER / "pictures" / "INDEX.json").read_text(encoding="utf-8"))
    assert sorted(entry["file"] for entry in index) == list(read_pack(FOLDER).picture_names)

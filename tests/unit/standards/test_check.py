"""Every kind of mistake in a pack is found, in its file, at its place, with what was expected."""

from collections.abc import Callable
from pathlib import Path

import pytest

from inspector_app.domain.errors import InputError
from inspector_app.standards import build_pack, check_pack, read_pack

Spoil = Callable[[str, str, str], Path]

CHECK, MORE = "checklist.yaml", "checklist-more.yaml"

MISTAKES = [
    # file, old, new, path, expected, found
    (CHECK, "clause: 4.1\n", "clause: 9.9\n", "sections[0].items[0].clause",
     "the number of a clause in standard.yaml", "'9.9'"),
    (CHECK, "clause: 4.1\n", "clause: 4.1O\n", "sections[0].items[0].clause",
     "the number of a clause in standard.yaml", "'4.1O'"),
    (CHECK, "        clause: 4.1\n", "", "sections[0].items[0].clause",
     "the number of a clause in standard.yaml", "nothing"),
    (CHECK, "guidance:", "guidence:", "sections[0].items[0].guidence", "one of the keys ", "'guidence'"),
    (CHECK, "class: major", "class: severe", "sections[0].items[0].class",
     "one of critical, major, minor", "'severe'"),
    (CHECK, "kind: choice", "kind: select", "sections[0].items[1].kind", "one of pass_fail, ", "'select'"),
    (CHECK, ", ja: 表面}", "}", "sections[0].items[0].title", "a text in 'ja'", "none"),
    (CHECK, "ja: 表面}", "ja: ''}", "sections[0].items[0].title.ja", "a text", "''"),
    (CHECK, "ja: 表面}", "de: Glanz, ja: 表面}", "sections[0].items[0].title.de",
     "a language the pack declares (en, ja)", "'de'"),
    (CHECK, "title: {en: Surface, ja: 表面}", "title: Surface", "sections[0].items[0].title",
     "a mapping of language to text", "'Surface'"),
    (CHECK, "key: colour", "key: surface", "sections[0].items[1].key",
     "a name no other item has (first in checklist.yaml:5)", "'surface'"),
    (CHECK, "references: [limit]", "references: [limits]", "sections[0].items[0].references[0]",
     "the key of a picture in references.yaml", "'limits'"),
    (CHECK, "references: [limit]", "references: [limit, limit]", "sections[0].items[0].references[1]",
     "the key of a reference picture named once", "'limit' again"),
    (CHECK, "references: [limit]", "references: limit", "sections[0].items[0].references",
     "a list, each the key of a reference picture", "'limit'"),
    (CHECK, "ok: false}", "ok: nein}", "sections[0].items[1].options[1].ok", "true or false", "'nein'"),
    (CHECK, "{key: bad,", "{key: good,", "sections[0].items[1].options",
     "at least two options with different keys", "good, good"),
    (CHECK, "{en: Good, ja: 良}", "{en: Good, ja: 良}, ok: false", "sections[0].items[1].options",
     "at least one option that is ok", "none"),
    (CHECK, "types: [final_random]", "types: [final]", "sections[0].items[2].condition.types",
     "inspection types out of pre_production, ", "'final' at [0]"),
    (CHECK, "variants: [red]", "variants: [green]", "sections[0].items[2].condition.variants[0]",
     "the key of a variant in pack.yaml", "'green'"),
    (CHECK, "item: colour,", "item: color,", "sections[0].items[2].condition.item",
     "the key of a checklist item", "'color'"),
    (CHECK, "equals: [bad]", "equals: [worse]", "sections[0].items[2].condition.equals",
     "an answer of colour (good, bad)", "'worse'"),
    (CHECK, ", equals: [bad]", "", "sections[0].items[2].condition.equals",
     "answers, together with the item they belong to", "nothing"),
    (CHECK, "role: overview", "role: panorama", "required_photos[0].role", "one of overview, ", "'panorama'"),
    (MORE, "key: height", "key: surface", "sections[0].items[0].key",
     "a name no other item, measurement or test has (first in checklist.yaml:5)", "'surface'"),
    (MORE, "unit: mm", "unit: inch", "sections[0].items[0].measurement.unit", "one of mm, ", "'inch'"),
    (MORE, "nominal: 80.0, plus: 0.5, minus: 0.2, ", "", "sections[0].items[0].measurement",
     "nominal with plus and minus, or min, or max", "none of them"),
    (MORE, "nominal: 80.0, ", "", "sections[0].items[0].measurement",
     "nominal with plus and minus, or min, or max", "plus, minus"),
    (MORE, "plus: 0.5", "plus: -0.5", "sections[0].items[0].measurement.plus",
     "a decimal number of at least 0", "'-0.5'"),
    (MORE, "nominal: 80.0", "nominal: 80,0", "sections[0].items[0].measurement.0", "one of the keys ", "'0'"),
    (MORE, "nominal: 80.0", "nominal: 8e1", "sections[0].items[0].measurement.nominal",
     "a decimal number", "'8e1'"),
    (MORE, "nominal: 80.0, plus: 0.5, minus: 0.2", "min: 81, max: 80", "sections[0].items[0].measurement.min",
     "a lower limit below the upper one", "81 and 80"),
    (MORE, "minus: 0.2", "minus: 0.2, max: 90", "sections[0].items[0].measurement.nominal",
     "either plus and minus or min and max", "nominal, plus, minus, max"),
    (MORE, "decimals: 1, sample", "decimals: 0, sample", "sections[0].items[0].measurement.plus",
     "at most 0 decimals, as the key decimals says", "0.5"),
    (MORE, "sample_size: 5", "sample_size: 0", "sections[0].items[0].measurement.sample_size",
     "a whole number from 1 to 2000", "'0'"),
    (MORE, "max_out: 1", "max_out: 5", "sections[0].items[0].measurement.max_out",
     "a whole number from 0 to 4", "'5'"),
    (MORE, "measurement: {", "measures: {", "sections[0].items[0].measurement", "a mapping", "nothing"),
    (MORE, "min: 10, max: 12", "min: 13, max: 12", "sections[0].items[1].count.min", "at most max (12)",
     "'13'"),
    (MORE, "expected: 4006381333931", "expected: 4006381333932", "sections[0].items[2].barcode.expected",
     "the check digit 1 at the end", "'4006381333932'"),
    (MORE, "blue: 4901234567894", "blue: 490123456789", "sections[0].items[2].barcode.by_variant.blue",
     "13 digits for EAN-13", "'490123456789'"),
    (MORE, "blue: 4901234567894", "pink: 4901234567894", "sections[0].items[2].barcode.by_variant.pink",
     "the key of a variant in pack.yaml", "'pink'"),
    (MORE, "symbology: EAN-13, expected: 4006381333931", "symbology: Code 128, expected: 見本",
     "sections[0].items[2].barcode.expected", "ASCII text for Code 128", "'見本'"),
    (MORE, "        count: {min: 10, max: 12, unit: pcs}\n", "", "sections[0].items[1].count",
     "a mapping", "nothing"),
    (MORE, "barcode: {", "barcodes: {", "sections[0].items[2].barcode", "a mapping", "nothing"),
    (MORE, "nominal: 80.0, plus: 0.5, minus: 0.2", "plus: 0.5, max: 80",
     "sections[0].items[0].measurement.nominal",
     "a nominal for plus and minus", "nothing"),
    (CHECK, "        options:\n", "        choices:\n", "sections[0].items[1].options", "a list", "nothing"),
    (CHECK, "guidance: {en: Look., ja: 見る。}", "guidance: {en: [Look], ja: 見る。}",
     "sections[0].items[0].guidance.en", "a text", "a list"),
    (CHECK, "guidance: {en: Look.", "guidance: {en: " + "Look " * 900, "sections[0].items[0].guidance.en",
     "a text of at most 4000 characters", "4499 characters"),
    (CHECK, "title: {en: Looks, ja: 外観}", "title: ~", "sections[0].title", "a text in en, ja", "nothing"),
    (CHECK, "key: surface", "key: " + "x" * 80 + "!", "sections[0].items[0].key",
     "a key like 'surface-body'", repr("x" * 57 + "...")),
    ("tests.yaml", "steps:\n      - {key: fall, text: {en: Let go., ja: 放す。}, seconds: 5}", "steps: fall",
     "tests[0].steps", "a list", "'fall'"),
    ("tests.yaml", "{key: fall, text: {en: Let go., ja: 放す。}, seconds: 5}", "fall", "tests[0].steps[0]",
     "a mapping", "'fall'"),
    ("tests.yaml", "key: drop", "key: {a: b}", "tests[0].key", "a key", "a mapping"),
    ("grades.yaml", "blue: {nominal: 90.0, plus: 0.5, minus: 0.5}", "blue:", "tables[0].rows.height.blue",
     "a mapping", "nothing"),
    ("sampling.yaml", "    aql: {", "    aqls: {", "plans[0].aql", "a mapping", "nothing"),
    ("sampling.yaml", "type: final_random", "title2: x", "plans[0].type", "one of pre_production, ",
     "nothing"),
    ("pack.yaml", "languages: [en, ja]", "languages: []", "languages", "at least one language tag", "a list"),
    (CHECK, "references: [limit]", "references: [~]", "sections[0].items[0].references[0]",
     "the key of a reference picture", "nothing"),
    ("grades.yaml", "rows:", "lines:", "tables[0].rows", "a mapping", "nothing"),
    ("pack.yaml", "brand:", "brands:", "brand", "a mapping", "nothing"),
    ("pack.yaml", "format: 1", "format: 1.0", "format", "a whole number from 1 to 99", "'1.0'"),
    ("pack.yaml", "id: mini-cup", "id: Mini Cup", "id", "a key like 'brand-product'", "'Mini Cup'"),
    ("pack.yaml", "version: 1.2", "version: v1.2", "version", "a version like '1.2.0'", "'v1.2'"),
    ("pack.yaml", "languages: [en, ja]", "languages: [en, japanese]", "languages[1]",
     "a language tag like 'en' or 'zh-Hans'", "'japanese'"),
    ("pack.yaml", "prefix: TST", "prefix: T5", "brand.prefix", "2 to 6 capital letters", "'T5'"),
    ("pack.yaml", "picture: cup.jpg", "picture: mug.jpg", "product.picture",
     "the name of a file in pictures/", "'mug.jpg'"),
    ("pack.yaml", "picture: cup.jpg", "picture: ../cup.jpg", "product.picture",
     "the name of a picture", "'../cup.jpg'"),
    ("pack.yaml", "major: count", "major: section_fails", "verdict.failed_tests.major",
     "one of count, note, lot_fails", "'section_fails'"),
    ("standard.yaml", "number: 4.10", "number: 4.1", "clauses[1].number",
     "a name no other clause has (first in standard.yaml:6)", "'4.1'"),
    ("standard.yaml", "issued: 2026-01-31", "issued: 31.1.2026", "issued",
     "a date like 2026-03-01", "'31.1.2026'"),
    ("defects.yaml", "group: body", "group: lid", "defects[0].group",
     "the key of a group in defects.yaml", "'lid'"),
    ("defects.yaml", "code: W-01", "code: w 1", "defects[0].code", "a code like 'W-07'", "'w 1'"),
    ("defects.yaml", "[limit]", "[cup]", "defects[0].limit_not_ok[0]",
     "the key of a picture in references.yaml", "'cup'"),
    ("sampling.yaml", "major: 2.5", "major: 3.0", "plans[0].aql.major",
     "an AQL of the series or none (Use 2.5, the stricter one, or 4.0)", "'3.0'"),
    ("sampling.yaml", "critical: none, ", "", "plans[0].aql.critical", "an AQL of the series or none",
     "nothing"),
    ("sampling.yaml", "level: II", "level: IV", "plans[0].level", "an inspection level (Allowed: ", "'IV'"),
    ("sampling.yaml", "type: final_random", "type: final", "plans[0].type", "one of pre_production, ",
     "'final'"),
    ("sampling.yaml", "counting: units", "counting: units\n    severity: strict", "plans[0].severity",
     "one of normal, tightened, reduced", "'strict'"),
    ("tests.yaml", "key: drop", "key: colour", "tests[0].key",
     "a name no other item, measurement or test has (first in checklist.yaml:11)", "'colour'"),
    ("tests.yaml", "sample_size: 3", "sample_size: 3\n    acceptance: 3", "tests[0].acceptance",
     "a whole number from 0 to 2", "'3'"),
    ("references.yaml", "file: limit.png", "file: limits.png", "references[0].file",
     "the name of a file in pictures/", "'limits.png'"),
    ("references.yaml", "kind: limit_not_ok", "kind: limit", "references[0].kind", "one of golden, ",
     "'limit'"),
    ("references.yaml", "items: [surface, height, drop]", "items: [surface, width, drop]",
     "references[0].items[1]",
     "the key of an item, a measurement or a test", "'width'"),
    ("grades.yaml", "height:", "width:", "tables[0].rows.width",
     "the key of a measurement or of a reading of a test", "'width'"),
    ("grades.yaml", "blue:", "green:", "tables[0].rows.height.green", "the key of a variant in pack.yaml",
     "'green'"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "path", "expected", "found"), MISTAKES)
def test_a_mistake_is_found_at_its_place(
    spoil: Spoil, file: str, old: str, new: str, path: str, expected: str, found: str
) -> None:
    problems = check_pack(spoil(file, old, new))
    hits = [p for p in problems if (p.file, p.path, p.found) == (file, path, found)]
    assert hits, "\n".join(map(str, problems))
    assert hits[0].expected.startswith(expected)
    assert hits[0].severity == "error"
    assert hits[0].line > 0


def test_the_small_pack_is_clean(mini: Path) -> None:
    assert check_pack(mini) == ()


def test_a_problem_names_file_line_path_expected_and_found(spoil: Spoil) -> None:
    (problem,) = check_pack(spoil("checklist.yaml", "clause: 4.1\n", "clause: 9.9\n"))
    assert str(problem) == (
        "checklist.yaml:8: sections[0].items[0].clause: "
        "expected the number of a clause in standard.yaml, found '9.9'"
    )


def test_several_mistakes_are_reported_together_in_order(spoil: Spoil) -> None:
    spoil("checklist.yaml", "clause: 4.1\n", "clause: 9.9\n")
    spoil("sampling.yaml", "major: 2.5", "major: 3")
    folder = spoil("defects.yaml", "group: body", "group: lid")
    assert [p.file for p in check_pack(folder)] == ["checklist.yaml", "defects.yaml", "sampling.yaml"]


def test_clause_4_10_is_not_clause_4_1(spoil: Spoil) -> None:
    """A plain YAML number would lose the zero."""
    (problem,) = check_pack(spoil("standard.yaml", "number: 4.10", "number: '4.2'"))[:1]
    assert problem.found == "'4.10'"


@pytest.mark.parametrize("file", ["standard.yaml", "checklist.yaml", "defects.yaml", "sampling.yaml"])
def test_a_required_file_that_is_missing(mini: Path, file: str) -> None:
    (mini / file).unlink()
    problems = check_pack(mini)
    assert (file, "", "this file", "no such file") in {
        (p.file, p.path, p.expected, p.found) for p in problems
    }


def test_what_may_be_left_out(spoil: Spoil) -> None:
    spoil("pack.yaml", "  failed_tests: {critical: lot_fails, major: count, minor: note}\n", "")
    spoil("pack.yaml", "  picture: cup.jpg\n", "")
    folder = spoil("references.yaml", "file: limit.png", "file: cup.jpg")
    (folder / "pictures" / "limit.png").unlink()
    assert check_pack(folder) == ()
    rules = read_pack(build_pack(folder)).pack.verdict
    assert rules.failed_tests == {"critical": "lot_fails", "major": "lot_fails", "minor": "note"}
    spoil("pack.yaml", "verdict:\n  critical_without_aql: zero\n", "")
    assert read_pack(folder).pack.verdict == rules


def test_an_optional_file_may_be_missing(mini: Path) -> None:
    (mini / "glossary.yaml").unlink()
    (mini / "grades.yaml").unlink()
    assert check_pack(mini) == ()


def test_a_pack_without_sections(mini: Path) -> None:
    (mini / "checklist.yaml").write_text("required_photos: []\n", encoding="utf-8")
    (mini / "checklist-more.yaml").unlink()
    found = {(p.file, p.path): p.expected for p in check_pack(mini)}
    assert found[("checklist.yaml", "sections")] == "a section, here or in a checklist-*.yaml"


def test_a_picture_nobody_names_is_a_warning(mini: Path) -> None:
    (mini / "pictures" / "spare.png").write_bytes((mini / "pictures" / "limit.png").read_bytes())
    (problem,) = check_pack(mini)
    assert (problem.file, problem.severity) == ("pictures/spare.png", "warning")


def test_a_stranger_in_the_folder_is_a_warning_and_a_note_is_not(mini: Path) -> None:
    (mini / "draft.docx").write_bytes(b"x")
    (mini / "README.md").write_text("notes", encoding="utf-8")
    (mini / "pictures" / "INDEX.json").write_text("[]", encoding="utf-8")
    (problem,) = check_pack(mini)
    assert (problem.file, problem.severity) == ("draft.docx", "warning")


def test_a_symbolic_link_is_not_followed(mini: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.png"
    secret.write_bytes((mini / "pictures" / "limit.png").read_bytes())
    (mini / "pictures" / "limit.png").unlink()
    (mini / "pictures" / "limit.png").symlink_to(secret)
    found = {(p.file, p.found) for p in check_pack(mini)}
    assert ("pictures/limit.png", "a symbolic link") in found
    assert ("references.yaml", "'limit.png'") in found


def test_nothing_there_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        check_pack(tmp_path / "nothing")
    assert caught.value.code == "pack.not_found"


def test_a_folder_that_is_no_pack(tmp_path: Path) -> None:
    (tmp_path / "readme.txt").write_text("hello", encoding="utf-8")
    (problem,) = check_pack(tmp_path)
    assert (problem.expected, problem.kind) == ("a folder with a pack.yaml", "pack.not_a_pack")

"""How the pages fall: what stays together, what takes the whole width, numbers as each reader writes them."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from inspector_app.reports.blocks import columns, note_row, table
from inspector_app.reports.fonts import width_of
from inspector_app.reports.kit import LONG_NOTE, Kit
from inspector_app.reports.model import DefectLine, Message, ReportModel
from inspector_app.reports.render import render
from inspector_app.reports.words import NARROW_SPACE, Words

from .sample import DATA, empty, photo, sample

Pages = Callable[[ReportModel], list[str]]


@pytest.fixture
def pages(tool: Callable[[str], str], tmp_path: Path) -> Pages:
    def read(model: ReportModel) -> list[str]:
        path = tmp_path / "report.pdf"
        path.write_bytes(render(model, photo, DATA))
        done = subprocess.run([tool("pdftotext"), "-layout", str(path), "-"], capture_output=True, check=True)
        return done.stdout.decode("utf-8").split("\f")[:-1]

    return read


@pytest.mark.parametrize("lines", [0, 18, 22, 26, 30])
def test_the_seal_code_stands_below_the_signatures(pages: Pages, lines: int) -> None:
    model = replace(sample("en"), remarks=tuple({"en": f"Remark {n}"} for n in range(lines)))
    found = pages(model)
    sealed = next(page for page in found if "SEAL CODE" in page.upper())
    assert "I inspected this lot" in sealed


def _noted(words: int, cls: str = "major") -> ReportModel:
    note = " ".join(f"word{n}" for n in range(words))
    line = DefectLine(code="W-1", name={"en": "Scratch"}, cls=cls, quantity=1, note={"en": note})
    return replace(empty("en"), defects=(line,))


def test_a_long_note_goes_over_the_whole_table(pages: Pages) -> None:
    text = "".join(pages(_noted(400)))
    assert max(len(re.findall(r"word\d+", line)) for line in text.splitlines()) >= 12
    assert len(re.findall(r"word\d+", text)) == 400
    short = "".join(pages(_noted(12)))
    assert max(len(re.findall(r"word\d+", line)) for line in short.splitlines()) < 6


def test_a_divided_row_over_several_columns_keeps_its_width_and_its_text() -> None:
    kit = Kit(empty("en"), Words("en"))
    widths = columns(40, -1, -1)
    text = kit.apart([{"en": "a note " * 900}], widths[1] - 8)
    row, styles = note_row(text, 1, 3, 1)
    made = table(None, [["1", "", ""], row], widths, styles=styles)
    _, height = made.wrap(sum(widths), 5000)
    assert len(made._cellvalues) > 3  # type: ignore[attr-defined]  # one row for each part
    ink = width_of("a note " * 900, "NotoSans-Regular", 7.2)
    lines = ink / (widths[1] + widths[2])
    assert height < (lines * 1.25 + 6) * 11.4 + 40


def test_only_what_is_too_long_for_its_column_is_set_apart() -> None:
    kit = Kit(empty("en"), Words("en"))
    line = {"en": "x"}
    assert kit.apart([line] * LONG_NOTE, 100) == []
    assert len(kit.apart([line] * (LONG_NOTE + 1), 100)) == LONG_NOTE + 1


def test_a_heading_takes_rows_along_that_stay_together() -> None:
    kit = Kit(empty("en"), Words("en"))
    rows = [[kit.plain(f"row {n}\n\n\n")] for n in range(6)]
    loose = table(None, rows, [100])
    held = table(None, rows, [100], styles=[("NOSPLIT", (0, 0), (-1, 1)), ("NOSPLIT", (0, 1), (-1, 2))])
    for one in (loose, held):
        one.wrap(100, 1000)
    assert held.beginning == pytest.approx(3 * loose.beginning)


def test_what_was_inspected_comes_before_a_long_list_of_what_is_missing(pages: Pages) -> None:
    def first_page(count: int) -> str:
        missing = tuple(
            Message(code="missing.answer", params={"title": {"en": f"Item {n}"}}) for n in range(count)
        )
        model = sample("en")
        return pages(replace(model, outcome=replace(model.outcome, missing=missing)))[0]

    few, many = first_page(3), first_page(70)
    assert few.index("Still missing") < few.index("Date of inspection")
    assert many.index("Date of inspection") < many.index("Still missing")


@pytest.mark.parametrize(
    ("language", "second", "count", "inside", "decimal"),
    [
        ("en", None, "3,000", "Lot size 3,000", "0.5"),
        ("ja", "zh-Hans", "3,000", "ロットサイズ3,000", "0.5"),
        ("vi", None, "3.000", "Cỡ lô 3.000", "0,5"),
        ("vi", "en", f"3{NARROW_SPACE}000", "Cỡ lô 3.000", "0,5"),
        ("en", "vi", f"3{NARROW_SPACE}000", "Lot size 3,000", "0.5"),
    ],
)
def test_numbers_as_each_reader_writes_them(
    language: str, second: str | None, count: str, inside: str, decimal: str
) -> None:
    words = Words(language, second)
    assert words.count(3000) == count
    assert words.first("sampling.lot_size", count=3000) == inside
    assert Kit(empty("en"), words).decimal("0.5") == decimal
    if second == "vi":
        assert words.other("sampling.lot_size", count=3000) == "Cỡ lô 3.000"


def test_a_unit_keeps_its_point() -> None:
    words = Words("vi", "en")
    assert Kit(empty("vi"), words).decimal("U = 0.02 in. (k = 2)") == "U = 0,02 in. (k = 2)"
    assert words.first("measurements.at_least", limit="1.5 N.m").endswith("1,5 N.m")


def test_an_aql_has_the_mark_of_its_language() -> None:
    for language, said in (("vi", "AQL 2,5"), ("en", "AQL 2.5"), ("ja", "AQL 2.5")):
        assert Words(language, None).first("sampling.aql", aql="2.5") == said


def test_risks_are_said_with_the_mark_of_each_language() -> None:
    said = Words("en", "vi").say(
        "sampling.risk.units",
        Kit(empty("en"), Words("en")).plain("")._style,
        cls="major",
        better_percent="2.5",
        better_times=98,
        worse_percent="10",
        worse_times=6,
    )
    assert "2.5 %" in "".join(piece.text for piece in said.first)
    assert "2,5 %" in "".join(piece.text for piece in said.second)


def test_moment_and_hash_of_a_photo_stand_on_two_lines_where_one_is_too_narrow() -> None:
    model = sample("en")
    kit = Kit(model, Words("en"))
    wide, narrow = (kit.photo_cell(model.photos[0], width).caption[-1] for width in (200, 52))
    assert [text.lines_at(width) for text, width in ((wide, 200), (narrow, 52))] == [1, 2]
    ends = ["".join(unit.text for unit in line.shown) for line in narrow._lines]
    assert not any(end.endswith("·") or end.startswith("·") for end in ends)

"""The pick list: every carton with its pieces, in two languages, on either paper, and how to check it."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from inspector_app.domain.errors import InputError
from inspector_app.domain.sampling.draw import Stratum, draw
from inspector_app.reports.draw_model import Draw, DrawnPart, PickLine, PickList
from inspector_app.reports.pick_list import PAPERS, render_pick_list
from inspector_app.reports.render import render
from inspector_app.reports.words import numbers
from inspector_app.services.report_draw import told

from .sample import DATA, photo, sample
from .sample_lines import t

SEED = "6f2c4a91d0b37e58"
PARTS = (
    DrawnPart(name="packed", total=112, drawn=(11, 23), pieces=12),
    DrawnPart(name="not packed", total=0, drawn=(), pieces=3, of=1000),
)
SHEET = PickList(
    language="en",
    second_language="ja",
    draw=Draw(seed=SEED, example="packed/1", parts=PARTS),
    lines=(
        PickLine(part="packed", number=11, take=8, positions=(1, 4, 9, 30), opened=True),
        PickLine(part="packed", number=23, take=4, new=2, positions=(2, 5, 7, 19), new_positions=(5, 7)),
        PickLine(part="not packed", number=0, take=3),
    ),
    inspected_on="2026-11-20",
    product=t("Bottle", "ボトル"),
    sku="B-500",
    factory=t("Yongfeng", "", "永丰"),
    order="PO 4711",
    lot="A-1",
)


@pytest.fixture
def text(tool: Callable[[str], str], tmp_path: Path) -> Callable[[bytes], str]:
    def read(pdf: bytes) -> str:
        (tmp_path / "sheet.pdf").write_bytes(pdf)
        command = [tool("pdftotext"), "-layout", str(tmp_path / "sheet.pdf"), "-"]
        return subprocess.run(command, capture_output=True, check=True).stdout.decode("utf-8")

    return read


def test_everything_is_on_the_sheet(text: Callable[[bytes], str]) -> None:
    said = text(render_pick_list(SHEET))
    for part in (
        "Pick list",
        "抜き取りリスト",
        "PO 4711 · A-1",
        "2 cartons to open, 15 pieces to take",
        "packed: cartons 11, 23 of 112, 12 pieces",
        "not packed: 3 of 1,000 loose pieces",
        "1, 4, 9, 30",
        "4 (+2)",
        "any, from all layers",
        "In bold and after a plus",
        f"printf '{SEED}:packed/1' | sha256sum",
        "Page 1 of 1",
    ):
        assert part in " ".join(said.split()), part
    assert "PRACTICE" not in said


def test_one_part_needs_no_column_for_it(text: Callable[[bytes], str]) -> None:
    drawing = draw(SEED, [Stratum(cartons=110, items=24)], 125)
    lines = tuple(
        PickLine(part="", number=one.number, take=one.take, positions=one.positions)
        for one in drawing.cartons
    )
    sheet = replace(SHEET, draw=told(drawing), lines=lines, second_language=None, practice=True, order="")
    said = text(render_pick_list(sheet))
    assert "Part of the lot" not in said
    assert "PRACTICE" in said
    assert all(", ".join(map(str, line.positions)) in said for line in lines)


@pytest.mark.parametrize("paper", PAPERS)
def test_papers(paper: str) -> None:
    with pikepdf.open(BytesIO(render_pick_list(replace(SHEET, paper=paper)))) as pdf:
        width, height = (float(side) for side in pdf.pages[0].mediabox[2:])
    assert (width, height) == pytest.approx(PAPERS[paper], abs=0.01)


def test_another_paper_is_refused() -> None:
    with pytest.raises(InputError, match="Tabloid") as refused:
        render_pick_list(replace(SHEET, paper="Tabloid"))
    assert refused.value.code == "draw.bad_paper"


def test_many_cartons_run_over_pages_that_say_so(text: Callable[[bytes], str]) -> None:
    lines = tuple(PickLine(part="", number=number, take=3, positions=(1, 2, 3)) for number in range(1, 91))
    pages = text(render_pick_list(replace(SHEET, lines=lines))).split("\f")[:-1]
    assert len(pages) > 1
    assert all(f"Page {number} of {len(pages)}" in page for number, page in enumerate(pages, start=1))
    assert all("Carton" in page for page in pages[:-1])


def test_the_same_sheet_gives_the_same_bytes() -> None:
    assert render_pick_list(SHEET) == render_pick_list(SHEET)


def test_a_report_tells_how_its_cartons_were_drawn(text: Callable[[bytes], str]) -> None:
    model = sample("en")
    assert model.sampling is not None
    one = Draw(seed="6f2c", example="1", parts=(DrawnPart(name="", total=110, drawn=(3, 8), pieces=20),))
    simple = replace(model, sampling=replace(model.sampling, cartons=(3, 8), seed="6f2c", draw=one))
    said = " ".join(text(render(simple, photo, DATA)).split())
    assert "printf '6f2c:1' | sha256sum" in said
    assert "Sorted by the result, the first 2 are the cartons drawn" in said
    parted = replace(model, sampling=replace(model.sampling, seed=SEED, draw=SHEET.draw))
    said = " ".join(text(render(parted, photo, DATA)).split())
    assert "packed: cartons 11, 23 of 112, 12 pieces; not packed: 3 of 1,000 loose pieces" in said
    assert f"printf '{SEED}:packed/1' | sha256sum" in said
    assert "The device chose the seed at random" in said
    by_hand = render_pick_list(replace(SHEET, draw=replace(SHEET.draw, journaled=False)))
    assert "The device chose" not in text(by_hand)


def test_cartons_beside_a_defect_say_their_part() -> None:
    assert numbers([4, 2, 3, "B/1", "A/9", 7]) == "2–4, 7, A/9, B/1"

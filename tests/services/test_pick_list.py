"""The pick list of an inspection: what was drawn, what is opened already, what came on top."""

from pathlib import Path

import pytest

from inspector_app.domain.errors import InputError
from inspector_app.domain.sampling.draw import Stratum
from inspector_app.services import draw
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.pick_list import pick_list, save_pick_list


def test_the_sheet_holds_the_draw(file: InspectionFile, tmp_path: Path) -> None:
    with pytest.raises(InputError) as refused:
        pick_list(file, language="en")
    assert refused.value.code == "draw.not_drawn"
    draw.draw_cartons(file, strata=[Stratum("A", 60, 24), Stratum("loose", pieces=300)])
    first = draw.cartons_in_order(file.record)[0]
    draw.mark_carton(file, first.id, opened=True)
    sheet = pick_list(file, language="en", second_language="en")
    assert (sheet.second_language, sheet.order, sheet.lot, sheet.practice) == (None, "PO 1", "1", False)
    assert [line.number for line in sheet.lines if line.opened] == [first.number]
    assert sum(line.take for line in sheet.lines) == 125
    assert {line.new for line in sheet.lines} == {0}
    draw.enlarge(file, 140)
    later = pick_list(file, language="ja", second_language="en")
    assert sum(line.new for line in later.lines) == 15
    assert all(set(line.new_positions) <= set(line.positions) for line in later.lines)
    save_pick_list(file, tmp_path / "list.pdf", language="ja", second_language="en", paper="Letter")
    assert (tmp_path / "list.pdf").read_bytes().startswith(b"%PDF-")
    with pytest.raises(InputError) as failed:
        save_pick_list(file, tmp_path / "nowhere" / "list.pdf", language="en")
    assert failed.value.code == "draw.cannot_write"

"""Drawing cartons through the services: the seed first; what was drawn stays; all of it can be repeated."""

from collections.abc import Iterator

import pytest

from inspector_app.domain.errors import InputError
from inspector_app.domain.sampling.draw import Stratum
from inspector_app.domain.sampling.draw_record import differences
from inspector_app.services import defects, draw, inspections, trail, undo
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.session import Session
from inspector_app.services.trail_words import TrailWords
from tests.fakes.vaults import new_session

PARTS = (Stratum("packed", 60, 30), Stratum("not packed", pieces=600))


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """One vault for all tests here; each begins an inspection of its own in it."""
    with new_session(tmp_path_factory.mktemp("draw") / "vault") as made:
        yield made


def _numbers(file: InspectionFile) -> list[tuple[str, int]]:
    return [(carton.stratum, carton.number) for carton in draw.cartons_in_order(file.record)]


def _picked(file: InspectionFile) -> dict[int, tuple[str, int]]:
    names = {carton.id: (carton.stratum, carton.number) for carton in file.record.cartons}
    return {unit.number: names[unit.carton] for unit in file.record.units if unit.carton}


def _holds(file: InspectionFile) -> bool:
    drawn = draw.drawing_in(file.record)
    return drawn is not None and not differences(drawn, draw.recorded(file.record))


def _reopened(file: InspectionFile) -> InspectionFile:
    return inspections.open_inspection(file.session, file.id)


def test_parts_of_a_lot(file: InspectionFile) -> None:
    draw.draw_cartons(file, strata=PARTS, least=1)
    strata = [stratum for stratum, _ in _numbers(file)]
    assert strata == ["packed"] * 8 + ["not packed"]
    assert (file.header.cartons_total, len(file.record.units)) == (60, 125)
    assert sum(stratum == "not packed" for stratum, _ in _picked(file).values()) in (31, 32)
    assert {carton.label for carton in file.record.cartons if not carton.number} == {""}
    assert all(carton.label == f"packed/{carton.number}" for carton in file.record.cartons if carton.number)
    assert _holds(_reopened(file))
    assert _reopened(file).record == file.record


def test_the_trail_says_what_was_drawn(file: InspectionFile) -> None:
    draw.draw_cartons(file, strata=PARTS)
    whole = trail.read_trail(file.session, file.id)
    said = " ".join(TrailWords(whole, "en").text(line) for line in whole.lines)
    assert "125 pieces from 2 parts of the lot: 60 cartons, 600 loose pieces" in said


def test_nothing_is_journaled_of_a_draw_that_cannot_be(file: InspectionFile) -> None:
    before = len(trail.trail(file.session, file.id))
    for parts in ((Stratum("a", 2, 10), Stratum("b", 2, 10)), (Stratum("a", 2), Stratum("a", 3)), ()):
        with pytest.raises(InputError):
            draw.draw_cartons(file, strata=parts)
    assert (file.header.seed, len(trail.trail(file.session, file.id))) == ("", before)
    assert draw.drawing_in(file.record) is None
    assert draw.missing_pieces(file.record) == 0


def test_contents_give_positions(file: InspectionFile) -> None:
    draw.draw_cartons(file, 110, items=24)
    drawn = draw.drawing_in(file.record)
    assert drawn is not None
    assert all(len(carton.positions) == carton.take for carton in drawn.cartons)
    # 24 in each of 110 cartons fit 2,620 pieces packed: the last carton holds 4.
    inspections.change_header(file, quantity_packed=2620)
    draw.draw_cartons(file, 110, items=24)
    assert file.header.draw["strata"][0]["pieces"] == 2620
    inspections.change_header(file, quantity_packed=500)
    draw.draw_cartons(file, 110, items=24)
    assert "pieces" not in file.header.draw["strata"][0]


def test_more_cartons_and_pieces_keep_what_was_drawn_and_opened(file: InspectionFile) -> None:
    draw.draw_cartons(file, 60)
    draw.mark_carton(file, file.record.cartons[3].id, opened=True)
    cartons, picked = _numbers(file), _picked(file)
    opened = file.record.cartons[3].id
    inspections.replan(file, aqls={"major": "0.065"})
    missing = draw.missing_pieces(file.record)
    assert missing > 0
    draw.enlarge(file)
    assert len(_picked(file)) == 125 + missing
    assert draw.missing_pieces(file.record) == 0
    draw.enlarge(file, cartons=12)
    assert len(_numbers(file)) == 12
    assert set(cartons) < set(_numbers(file))
    assert {number: _picked(file)[number] for number in picked} == picked
    assert [carton.id for carton in file.record.cartons if carton.opened] == [opened]
    assert _holds(_reopened(file))
    with pytest.raises(InputError) as refused:
        draw.enlarge(file, 100)
    assert refused.value.code == "draw.bad_step"


def test_second_stage(file: InspectionFile) -> None:
    draw.draw_cartons(file, 60)
    first = _picked(file)
    draw.draw_stage(file, 2, 80)
    assert [unit.stage for unit in file.record.units] == [1] * 125 + [2] * 80
    assert {number: _picked(file)[number] for number in first} == first
    assert _holds(_reopened(file))
    with pytest.raises(InputError) as refused:
        draw.draw_stage(file, 2)
    assert refused.value.code == "draw.stage_drawn"


def test_stages_of_the_plans(file: InspectionFile) -> None:
    with file.change() as tx:
        for plan in file.record.plans:
            tx.update(plan, kind="double", n=160, stages=[[80, 3, 7], [80, 8, 9]])
    draw.draw_cartons(file, 60)
    assert [unit.stage for unit in file.record.units] == [1] * 80
    assert draw.missing_pieces(file.record) == 0
    draw.draw_stage(file, 2)
    assert [unit.stage for unit in file.record.units] == [1] * 80 + [2] * 80
    assert draw.largest_sample(file.record.plans, 150) == 150


def test_nothing_to_go_on_with(file: InspectionFile) -> None:
    for command in (draw.enlarge, lambda file: draw.draw_stage(file, 2)):
        with pytest.raises(InputError) as refused:
            command(file)
        assert refused.value.code == "draw.not_drawn"


def test_units_noted_before_the_draw_stay_with_their_findings(file: InspectionFile) -> None:
    finding = defects.count_defect(file, "W-01", units=[7, 300])
    draw.draw_cartons(file, 60)
    units = {unit.id: unit.number for unit in file.record.units}
    assert [units[unit] for unit in finding.units] == [7, 300]
    draw.draw_cartons(file, 70)
    assert len(file.record.units) == 126
    assert _picked(file)[7]
    inspections.replan(file, lot_size=2000)


def test_fewer_pieces_drawn_again(file: InspectionFile) -> None:
    draw.draw_cartons(file, 60)
    defects.count_defect(file, "W-01", units=[120])
    inspections.replan(file, level="I", aqls={"major": "2.5"})
    n = draw.largest_sample(file.record.plans, file.header.lot_size)
    assert n < 120
    draw.draw_cartons(file, 60)
    assert [unit.number for unit in file.record.units] == [*range(1, n + 1), 120]
    assert len(_picked(file)) == n


def test_undone_and_drawn_again_it_is_the_same_draw(file: InspectionFile) -> None:
    draw.draw_cartons(file, 60)
    seed, numbers = file.header.seed, _numbers(file)
    undo.undo(file)
    assert (file.record.cartons, file.record.units, file.header.draw) == ((), (), {})
    assert undo.undo(file) is None or file.header.seed == seed
    draw.draw_cartons(file, 60)
    assert (file.header.seed, _numbers(file)) == (seed, numbers)


def test_a_large_draw_is_undone_whole(file: InspectionFile) -> None:
    inspections.replan(file, lot_size=20_000, level="III")
    draw.draw_cartons(file, 200)
    assert len(file.record.units) > 450
    undo.undo(file)
    assert (file.record.cartons, file.record.units) == ((), ())


def test_a_draw_of_an_older_release_is_carried_on(file: InspectionFile) -> None:
    _draw_as_before(file)
    before = _picked(file)
    assert _holds(file)
    draw.enlarge(file, 140)
    assert {number: _picked(file)[number] for number in before} == before
    assert _holds(_reopened(file))


def _draw_as_before(file: InspectionFile) -> None:
    """As release 0.1 wrote it."""
    from inspector_app.domain.sampling.draw import draw_order, spread

    seed = "0123456789abcdef"
    with file.change() as tx:
        tx.update(file.header, seed=seed, cartons_total=110)
        number = 0
        cartons = sorted(int(name) for name in draw_order(seed, range(1, 111))[:11])
        for carton, pieces in zip(cartons, spread(125, 11), strict=True):
            made = tx.insert("carton", file.stream, number=carton)
            for _ in range(pieces):
                number += 1
                tx.insert("sample_unit", file.stream, number=number, carton=made.id)

"""The card of risks: what it says for each kind of plan, and what its chart shows."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from inspector_app.domain.records import ClassPlan, CountingMode
from inspector_app.domain.sampling import attribute_plan
from inspector_app.services.risks import class_risks, recorded, risk_line
from inspector_app.ui.screens.workspace.sampling.curve import OcChart, RiskCard, described, ticks
from inspector_app.ui.screens.workspace.sampling.risk_words import (
    aql_mark,
    limit_mark,
    model_text,
    quality_text,
    sentences,
    share_text,
)
from inspector_app.ui.tasks import Tasks
from inspector_app.ui.theme.current import theme
from inspector_app.ui.widgets.boxes import column

UNITS, NONCONFORMITIES = CountingMode.UNITS, CountingMode.NONCONFORMITIES


def agreed(lot: int, aql: str | None = "2.5", kind: str = "single", *, stages: bool = True) -> ClassPlan:
    """The record of a plan at level II, as an inspection keeps it; without an AQL, zero acceptance."""
    plan = attribute_plan(lot, "II", aql or "2.5", kind=kind)
    return ClassPlan(
        id="p",
        cls="major" if aql else "critical",
        aql=aql,
        severity="normal",
        edition="iso2859-1",
        level="II",
        kind=str(plan.kind),
        code_letter=plan.code_letter,
        plan_letter=plan.plan_letter,
        n=plan.n,
        ac=plan.ac if aql else 0,
        re=plan.re if aql else 1,
        full_inspection=plan.full_inspection,
        stages=tuple((stage.n, stage.ac, stage.re) for stage in plan.stages) if stages and aql else (),
    )


@pytest.fixture
def card(qtbot: QtBot) -> Iterator[RiskCard]:
    """A card in its place in a window."""
    window = QWidget()
    qtbot.addWidget(window)
    made = RiskCard()
    window.setLayout(column(made))
    window.show()
    yield made
    window.close()


def words(card: RiskCard) -> str:
    QApplication.processEvents()  # what a layout was given is shown with the next turn
    return "\n".join(label.text() for label in card.findChildren(QLabel) if label.isVisibleTo(card))


def test_a_factory_manager_reads_what_happens(card: RiskCard) -> None:
    card.show_plans((agreed(3000),), 3000, UNITS)
    said = words(card).replace(",000", "000")  # thousands as the language of the machine has them
    assert "Of 100 lots at about the AQL, 2.5 % nonconforming pieces (75 of 3000), 99 are accepted." in said
    assert "Of 100 lots with 10 % nonconforming pieces (300 of 3000), 6 are accepted." in said
    assert "If lots not accepted are sorted, at most 3.46 % nonconforming pieces go out on average." in said
    assert "For this lot of 3000 pieces (hypergeometric)." in said
    assert len(card.findChildren(OcChart)) == 1
    assert not card.isHidden()


def test_the_card_follows_the_plan_and_hides_without_one(card: RiskCard) -> None:
    card.show_plans((agreed(3000), agreed(3000, None)), 3000, UNITS)
    first = card.findChildren(OcChart)
    card.show_plans((agreed(3000), agreed(3000, None)), 3000, UNITS)
    assert card.findChildren(OcChart) == first  # nothing new: nothing computed anew
    card.show_plans((agreed(3000),), 3000, NONCONFORMITIES)
    assert "Of 100 lots at the AQL, 2.5 nonconformities per 100 pieces, 99 are accepted." in words(card)
    card.show_plans((), 3000, UNITS)
    assert card.isHidden()


def test_the_risks_are_computed_beside_the_window(qtbot: QtBot) -> None:
    """What comes late, of a plan that was changed meanwhile, is not shown."""
    tasks = Tasks()
    card = RiskCard(tasks)
    qtbot.addWidget(card)
    card.show_plans((agreed(3000, kind="double"),), 3000, UNITS)
    assert not card.findChildren(OcChart)
    card.show_plans((agreed(3000),), 3000, UNITS)
    assert tasks.drain()
    assert len(card.findChildren(OcChart)) == 1
    assert not any("on average, at most 160" in label.text() for label in card.findChildren(QLabel))
    card.show_plans((), 3000, UNITS)
    assert tasks.drain()
    assert card.isHidden()
    tasks.stop()


def test_everything_inspected_has_a_sentence_and_no_chart(card: RiskCard) -> None:
    card.show_plans((agreed(4),), 4, UNITS)
    assert "Every piece is inspected, so there is no risk of sampling to state." in words(card)
    assert not card.findChildren(OcChart)
    assert "hypergeometric" not in words(card)
    assert risk_line(agreed(4), 4, UNITS) is None


def test_double_and_multiple_plans_tell_how_many_pieces_it_takes() -> None:
    (risk,) = class_risks((agreed(3000, kind="double"),), 3000, UNITS)
    assert [stage.n for stage in risk.plan.stages] == [80, 80]
    assert risk.aql_point is not None
    assert 80 < risk.aql_point.asn < 100
    assert (
        f"At the AQL, {round(risk.aql_point.asn)} pieces are inspected on average, at most 160."
        in sentences(risk)
    )
    (single,) = class_risks((agreed(3000),), 3000, UNITS)
    assert not any("on average, at most 125" in text for text in sentences(single))


def test_zero_acceptance_has_no_aql_to_speak_of() -> None:
    (risk,) = class_risks((agreed(3000, None),), 3000, UNITS)
    said = sentences(risk)
    assert said[0].startswith("Of 100 lots with ")
    assert said[1].startswith("Of 100 lots with ")
    assert "AQL" not in " ".join(said)
    assert risk.aql_point is None
    (counted,) = class_risks((agreed(3000, None),), 3000, NONCONFORMITIES)
    assert sentences(counted)[0].startswith("Of 100 lots with 0.65 nonconformities per 100 pieces, ")
    assert sentences(counted)[1].startswith("Of 100 lots with 2.0 nonconformities per 100 pieces, ")
    assert model_text(counted) == "Nonconformities per 100 pieces (Poisson)."


def test_a_record_without_stages_has_one() -> None:
    assert recorded(agreed(3000, stages=False), 3000) == recorded(agreed(3000), 3000)


def test_the_reports_line() -> None:
    line = risk_line(agreed(3000, kind="multiple"), 3000, UNITS)
    assert line is not None
    better, worse = line
    assert (better.per_hundred, worse.times_in_100 <= 10) == ("2.5", True)


def test_marks_and_numbers() -> None:
    (risk,) = class_risks((agreed(3000),), 3000, UNITS)
    assert risk.aql_point is not None
    assert risk.limit is not None
    assert aql_mark(risk, risk.aql_point) == "AQL 2.5: 99 % accepted"
    assert limit_mark(risk, risk.limit) == "9.17 %: 10 % accepted"
    (counted,) = class_risks((agreed(3000),), 3000, NONCONFORMITIES)
    assert counted.limit is not None
    assert limit_mark(counted, counted.limit) == "9.42: 10 % accepted"
    assert [share_text(share) for share in (0.0, 0.0001, 0.9999, 1.0)] == ["0", "1", "99", "100"]
    assert [quality_text(value) for value in (0.0123, 12.34, 1234.5)] == ["0.0123", "12.3", "1234"]
    assert ticks(13.2) == (0, 5, 10)
    assert ticks(4.2) == (0, 1, 2, 3, 4)
    assert len(ticks(1200.0)) <= 7


@pytest.mark.parametrize("percent", [100, 200])
def test_the_chart_is_painted_and_told(qtbot: QtBot, percent: int) -> None:
    before = theme().percent
    try:
        theme().use(percent=percent)
        (risk,) = class_risks((agreed(3000),), 3000, UNITS)
        chart = OcChart(risk)
        qtbot.addWidget(chart)
        chart.resize(360, chart.height())
        picture = chart.grab().toImage()
        accent = theme().colour("accent").rgb()
        columns = {
            x
            for x in range(picture.width())
            for y in range(picture.height())
            if picture.pixel(x, y) == accent
        }
        assert len(columns) > 250  # the curve runs all the way across
        assert chart.accessibleDescription() == described(risk)
        assert "0: 100" in described(risk)
    finally:
        theme().use(percent=before)

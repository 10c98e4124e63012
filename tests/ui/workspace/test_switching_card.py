"""The card of switching: what is due and why, the marks of lots, decisions recorded with a reason."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from inspector_app.domain.sampling.scale import Edition, Severity
from inspector_app.domain.sampling.switching import SwitchingState, fold
from inspector_app.domain.sampling.switching_history import Fact, FactKind, LotResult
from inspector_app.domain.sampling.switching_reasons import SWITCHING_REASONS
from inspector_app.services import inspections
from inspector_app.services.session import Session
from inspector_app.ui.screens.workspace.sampling.facts import FactDialog, TakeBackDialog, kinds_for
from inspector_app.ui.screens.workspace.sampling.lot_marks import CountBar, LotMarks
from inspector_app.ui.screens.workspace.sampling.switching import SwitchingCard, bar_of, marks_of
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.viewmodels.switching_words import fact_name, reason_text
from inspector_app.ui.viewmodels.workspace_state import Step
from inspector_app.ui.widgets.buttons import LinkButton
from tests.fakes.judged_lots import judged

ISO, Z14 = Edition.ISO_2859_1_1999, Edition.Z1_4
Open = Callable[..., Any]


def lots(pattern: str, **values: Any) -> list[LotResult]:
    return [LotResult(accepted=mark == "a", **({"ac": 0, "found": 0} | values)) for mark in pattern]


@pytest.fixture
def card_after(show: Open, stocked: Session) -> Callable[..., SwitchingCard]:
    """The card of the open inspection, after lots of its product in its classes."""

    def _card(major: str = "", minor: str = "") -> SwitchingCard:
        (one,) = inspections.list_inspections(stocked)
        header = inspections.read_inspection(stocked, one.id).header
        for cls, pattern in (("major", major), ("minor", minor)):
            for day, mark in enumerate(pattern, 1):
                outcome = "accepted" if mark == "a" else "not_accepted"
                place: dict[str, Any] = {"product": header.product, "factory": header.factory}
                judged(stocked, outcome, cls=cls, inspected_on=f"2020-01-{day:02}", **place)
        screen = show("workspace", one.id)
        assert isinstance(screen, WorkspaceScreen)
        screen.show_step(Step.SAMPLING)
        drain(screen)
        card = screen.findChild(SwitchingCard)
        assert card is not None
        return card

    return _card


def drain(screen: Any) -> None:
    window = screen.window()
    for _ in range(3):
        assert window.app.tasks.drain()
        QApplication.processEvents()


def said(card: SwitchingCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel) if label.isVisibleTo(card))


def test_the_first_lot_is_normal_and_needs_no_more_words(card_after: Callable[..., SwitchingCard]) -> None:
    card = card_after()
    assert card.isVisibleTo(card.window())
    assert said(card).count("The first lot of this product from this factory: normal inspection.") == 2
    assert card.findChildren(LotMarks) == []
    assert not card.use_due.isVisibleTo(card)
    assert "N normal" not in said(card)


def test_what_is_due_is_said_beside_what_is_used_and_one_touch_follows_it(
    card_after: Callable[..., SwitchingCard], stocked: Session
) -> None:
    card = card_after("anaan", "aaa")
    assert "2 of the last 5 lots were not accepted: tightened." in said(card)
    assert "This lot is inspected on normal inspection; tightened was due." in said(card)
    assert "Recent lots not accepted: 0 of 3." in said(card)
    assert [len(marks._marks) for marks in card.findChildren(LotMarks)] == [5, 3]
    card.use_due.click()
    drain(card)
    (one,) = [i for i in inspections.list_inspections(stocked) if i.status == "open"]
    plans = {plan.cls: plan for plan in inspections.read_inspection(stocked, one.id).plans}
    assert (plans["major"].severity, plans["minor"].severity) == ("tightened", "normal")
    assert plans["major"].severity_basis["code"] == "switching.to_tightened"
    assert not card.use_due.isVisibleTo(card)
    assert "was due" not in said(card)


def test_discontinued_is_said_in_words_and_corrective_action_is_recorded(
    card_after: Callable[..., SwitchingCard], monkeypatch: pytest.MonkeyPatch
) -> None:
    card = card_after("nnnnnnn")
    assert "Acceptance discontinued" in said(card)
    assert card.record.text().startswith("Corrective action")
    seen = {}

    def answered(dialog: FactDialog) -> int:
        seen["kind"] = dialog.kind.currentData()
        assert not dialog.confirm_button.isEnabled()
        dialog.why.setText("New mould, first pieces measured")
        assert dialog.confirm_button.isEnabled()
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(FactDialog, "exec", answered)
    card.record.click()
    drain(card)
    assert seen["kind"] == "corrective_action"
    assert "Corrective action was accepted: tightened, counted from the beginning." in said(card)
    assert "New mould, first pieces measured" in said(card)
    assert card.record.text().startswith("Record")

    def taken_back(dialog: TakeBackDialog) -> int:
        assert not dialog.confirm_button.isEnabled()
        dialog.why.setText("Was another factory")
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(TakeBackDialog, "exec", taken_back)
    card.findChildren(LinkButton)[0].click()
    drain(card)
    assert "Acceptance discontinued" in said(card)


def test_a_question_that_is_cancelled_records_nothing(
    card_after: Callable[..., SwitchingCard], monkeypatch: pytest.MonkeyPatch
) -> None:
    card = card_after("a")
    monkeypatch.setattr(FactDialog, "exec", lambda _dialog: 0)
    card.record.click()
    drain(card)
    assert card._standing is not None
    assert card._standing.events == ()


def test_the_limit_number_is_asked_for_where_the_edition_has_one(dressed: QApplication) -> None:
    assert "limit_number" not in kinds_for("iso2859-1", discontinued=False)
    kinds = kinds_for("z1.4", discontinued=False)
    assert "corrective_action" not in kinds
    dialog = FactDialog(None, kinds, ["major"], "ja")
    assert not dialog.limit.isVisibleTo(dialog)
    dialog.kind.choose("limit_number")
    assert dialog.limit.isVisibleTo(dialog)
    dialog.why.setText(" 合意 ")
    assert not dialog.confirm_button.isEnabled()
    QTest.keyClicks(dialog.limit, "0")
    assert dialog.confirm_button.isEnabled()
    QTest.keyClicks(dialog.limit, "3")
    dialog.cls.choose("major")
    assert dialog.values() == {"kind": "limit_number", "cls": "major", "note": {"ja": "合意"}, "limit": 3}
    dialog.deleteLater()


def state(history: list[Any], edition: Edition = ISO) -> SwitchingState:
    return fold(edition, history)


@pytest.mark.parametrize(
    ("history", "edition", "expected"),
    [
        ([], ISO, None),
        (lots("aaa"), ISO, ("Switching score 6 of 30", 6, 30)),
        (lots("aaa"), Z14, ("3 of 10 in a row accepted", 3, 10)),
        (lots("nna"), ISO, ("1 of 5 in a row accepted, then normal", 1, 5)),
        (lots("nnnnnn"), ISO, ("4 of 5 not accepted, then acceptance stops", 4, 5)),
        ([Fact(kind=FactKind.REDUCED_ALLOWED), *lots("a" * 15)], ISO, None),
    ],
)
def test_the_bar_counts_what_leads_on(
    dressed: QApplication, history: list[Any], edition: Edition, expected: tuple[str, int, int] | None
) -> None:
    found = bar_of(state(history, edition))
    assert (found and found[:3]) == expected


def test_marks_say_what_they_show(dressed: QApplication) -> None:
    history = [*lots("an", on="2026-01-02", lot="7"), *lots("n", original=False), *lots("a")]
    marks = marks_of(state([*history, Fact(kind=FactKind.RESTART)]).steps)
    assert [(mark.accepted, mark.counted, mark.letter) for mark in marks] == [
        (True, True, "N"),
        (False, True, "N"),
        (False, False, "N"),
        (True, True, "N"),
    ]
    assert marks[0].told == "2026-01-02 7: accepted, normal"
    assert "not counted" in marks[2].told
    assert len(marks_of(state(lots("a" * 40)).steps)) == 15
    shown = LotMarks(marks)
    assert "not accepted" in shown.accessibleDescription()
    shown.resize(shown.sizeHint())
    assert shown.grab().toImage() != LotMarks(marks[:1]).grab().toImage()
    assert CountBar(0, 5).grab().toImage() != CountBar(5, 5).grab().toImage()


def test_every_reason_and_fact_has_words(dressed: QApplication) -> None:
    counts: dict[str, object] = dict.fromkeys(
        ("rejected", "lots", "accepted", "needed", "stop", "score", "found", "limit"), 1234
    )
    words = {name: str(Severity.TIGHTENED) for name in ("severity", "used", "due")}
    for code in (*SWITCHING_REASONS, "chosen"):
        text = reason_text(code, counts | words)
        assert text, code
        assert "{" not in text
    assert "1,234" in reason_text("switching.to_tightened", counts)
    assert reason_text("of a newer version", {}) == ""
    assert reason_text("switching.to_tightened", {"rejected": 2}) == ""
    for kind in FactKind:
        assert fact_name(kind) != str(kind)
    assert fact_name("newer") == "newer"

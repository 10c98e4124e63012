"""The card of the draw: drawing, ticking off, drawing more, parts of a lot, and the pick list on paper."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPdfWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from inspector_app.domain.records import Carton
from inspector_app.services.inspections import list_inspections, replan
from inspector_app.services.session import Session
from inspector_app.services.verify import VerifyOutcome
from inspector_app.ui.printing import PrintRun, opened
from inspector_app.ui.screens.verify.answer import read_answer
from inspector_app.ui.screens.workspace.sampling.cartons import CartonsCard
from inspector_app.ui.screens.workspace.sampling.draw_dialogs import EnlargeDialog, Part, PartsDialog
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.viewmodels.workspace_state import Step
from inspector_app.ui.widgets.labels import Label

Open = Callable[..., object]


@pytest.fixture
def screen(show: Open, stocked: Session) -> WorkspaceScreen:
    shown = show("workspace", list_inspections(stocked)[0].id)
    assert isinstance(shown, WorkspaceScreen)
    shown.show_step(Step.SAMPLING)
    assert shown.app.tasks.drain()
    return shown


@pytest.fixture
def card(screen: WorkspaceScreen) -> CartonsCard:
    found = screen.findChild(CartonsCard)
    assert found is not None
    return found


def press(card: CartonsCard, button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert card.model.app.tasks.drain()


def boxes(card: CartonsCard) -> list[QPushButton]:
    return [button for button in card.findChildren(QPushButton) if " · take " in button.text()]


def cartons(card: CartonsCard) -> tuple[Carton, ...]:
    assert card.model.state is not None
    return card.model.state.record.cartons


def said(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(Label) if not label.isHidden())


def draw(card: CartonsCard, total: int, items: int = 0) -> None:
    card.total.setValue(total)
    card._items.setValue(items)
    press(card, card.draw)


def test_a_draw_shows_boxes_to_tick_off(card: CartonsCard) -> None:
    assert not card.draw.isEnabled()
    assert card.save.isHidden()
    draw(card, 110)
    assert len(boxes(card)) == 11
    assert not card.draw.isEnabled()
    assert "125 pieces drawn." in said(card)
    press(card, boxes(card)[3])
    assert [carton.opened for carton in cartons(card)].count(True) == 1
    assert boxes(card)[3].accessibleDescription() == "opened"
    assert not card.total.isEnabled()
    assert not card.parts.isEnabled()
    assert "1 of 11 opened" in said(card)


def test_ticking_a_carton_moves_no_other_under_the_finger(screen: WorkspaceScreen, card: CartonsCard) -> None:
    draw(card, 110)
    screen.window().resize(1280, 800)
    QApplication.processEvents()
    before = [box.mapTo(card, QPoint()) for box in boxes(card)]
    press(card, boxes(card)[0])
    QApplication.processEvents()
    assert [box.mapTo(card, QPoint()) for box in boxes(card)] == before
    card.model.undo()
    assert card.model.app.tasks.drain()
    assert card.parts.isEnabled()


def test_enter_goes_on_to_the_pieces_and_draws(card: CartonsCard) -> None:
    card.total.setFocus()
    QTest.keyClicks(card.total, "110")
    QTest.keyClick(card.total, Qt.Key.Key_Return)
    assert card.window().focusWidget() is card._items
    QTest.keyClicks(card._items, "24")
    QTest.keyClick(card._items, Qt.Key.Key_Return)
    assert card.model.app.tasks.drain()
    assert len(boxes(card)) == 11


def test_a_larger_plan_asks_for_more_and_they_are_drawn(
    card: CartonsCard, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw(card, 110, 24)
    assert said(card).count("pieces ") >= 11
    seed = card.model.state.record.header.seed  # type: ignore[union-attr]
    assert f"printf '{seed}:1' | sha256sum" in said(card)
    assert boxes(card)[0].accessibleDescription().startswith("not opened yet; ")
    first = {carton.id for carton in cartons(card)}
    card.model.command(replan, lot_size=4000, level="III")
    assert card.model.app.tasks.drain()
    assert "The plan now asks for 190 more" in said(card)
    assert card.more.text() == "Draw 190 more …"

    def confirm(dialog: EnlargeDialog) -> bool:
        assert (dialog.pieces, dialog.cartons) == (315, 11)
        dialog._cartons.setValue(15)
        return True

    monkeypatch.setattr(EnlargeDialog, "exec", confirm)
    press(card, card.more)
    assert first < {carton.id for carton in cartons(card)}
    assert len(cartons(card)) == 15
    assert "315 pieces drawn." in said(card)
    assert all("new)" in button.text() for button in boxes(card))
    assert card.more.text() == "Draw more …"


def test_parts_of_a_lot(card: CartonsCard, monkeypatch: pytest.MonkeyPatch) -> None:
    def fill(dialog: PartsDialog) -> bool:
        names = [fields[0].text() for fields in dialog._lines]
        assert names == ["packed", "not packed"]
        dialog._lines[0][1].setValue(60)
        dialog._lines[0][2].setValue(24)
        dialog._lines[1][2].setValue(600)
        dialog._least.setChecked(True)
        assert dialog.confirm_button.isEnabled()
        return True

    monkeypatch.setattr(PartsDialog, "exec", fill)
    press(card, card.parts)
    assert [button.text().split(" · ")[0] for button in boxes(card)][-1] == "Loose pieces"
    assert "packed\n" in said(card) + "\n"
    record = card.model.state.record  # type: ignore[union-attr]
    assert (record.header.cartons_total, record.header.draw["least"], len(record.units)) == (60, 1, 125)
    # Drawn again as one lot: only after another number was entered.
    assert not card.draw.isEnabled()
    draw(card, 50)
    assert len(boxes(card)) == 8


def test_the_parts_dialog_says_what_cannot_be_drawn_from(dressed: object) -> None:
    dialog = PartsDialog(None, [Part("A", 4, 10), Part("A", 4, 10)], 20)
    assert "called “A”" in said(dialog)
    assert not dialog.confirm_button.isEnabled()
    QTest.keyClicks(dialog._lines[1][0], "2")
    assert dialog.confirm_button.isEnabled()
    QTest.mouseClick(dialog.more, Qt.MouseButton.LeftButton)
    assert len(dialog._lines) == 3
    assert [stratum.key for stratum in dialog.strata] == ["A", "A2"]
    dialog.deleteLater()


def test_nothing_less_than_what_is_drawn(dressed: object) -> None:
    dialog = EnlargeDialog(None, (125, 11), (0, 110), 125)
    assert not dialog.confirm_button.isEnabled()
    dialog._cartons.setValue(12)
    assert dialog.confirm_button.isEnabled()
    dialog._pieces.setValue(120)
    assert not dialog.confirm_button.isEnabled()
    dialog.deleteLater()


def test_the_pick_list_is_saved_and_printed_page_by_page(
    card: CartonsCard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    draw(card, 4000)
    path = tmp_path / "list.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(path), ""))
    press(card, card.save)
    assert path.read_bytes().startswith(b"%PDF-")
    runs: list[PrintRun] = []

    def onto_paper(parent: QWidget, pdf: bytes, title: str) -> PrintRun:
        writer = QPdfWriter(str(tmp_path / "paper.pdf"))
        writer.setResolution(72)
        run = PrintRun(parent, pdf, writer, writer.resolution())
        runs.append(run)
        run.start(title)
        return run

    monkeypatch.setattr("inspector_app.ui.printing.print_pdf", onto_paper)
    press(card, card.print)
    with qtbot.waitSignal(runs[0].finished, timeout=5_000) as ended:
        pass
    printed = opened((tmp_path / "paper.pdf").read_bytes(), card)
    assert ended.args == [printed.pageCount()]
    assert printed.pageCount() > 1
    picture: QImage = printed.render(0, printed.pagePointSize(0).toSize())
    dark = sum(picture.pixelColor(x, y).lightness() < 128 for x in range(0, 500, 2) for y in range(0, 700, 2))
    assert dark > 200


@pytest.mark.parametrize(
    ("draw_", "names", "tone", "words"),
    [
        ("ok", (), "good", "its seed gives the same cartons"),
        ("differs", ("3", "17"), "bad", "these differ: 3, 17"),
        ("differs", (), "bad", "cannot be repeated"),
    ],
)
def test_checking_a_file_tells_about_its_draw(
    dressed: object, draw_: str, names: tuple[str, ...], tone: str, words: str
) -> None:
    from inspector_app.services.verify import CheckedSignature

    signature = CheckedSignature("Mei", "ab" * 32, True, None, "whole document")
    outcome = VerifyOutcome(
        "a.pdf", "report", "ok", (signature,), draw=draw_, draw_text="x", draw_cartons=names
    )
    answer = read_answer(outcome)
    assert answer.tone == tone
    assert words in answer.checks[-1].text
    assert answer.checks[-1].good == (draw_ == "ok")

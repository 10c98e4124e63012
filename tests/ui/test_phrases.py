"""Quick phrases by real events: made in the settings, put into a note beside an item, taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inspector_app.services import phrases
from inspector_app.services.session import Session
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.settings.phrases import PhraseDialog, PhraseLine, PhrasesCard
from inspector_app.ui.screens.settings.settings import SettingsScreen
from inspector_app.ui.widgets.localtext import LocalTextEdit

LEFT = Qt.MouseButton.LeftButton


def lines(card: PhrasesCard) -> list[PhraseLine]:
    assert card.app.tasks.drain()
    QApplication.processEvents()
    return [line for line in card.findChildren(PhraseLine) if line.isVisibleTo(card)]


def write_in_dialog(english: str, japanese: str) -> None:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PhraseDialog)
    areas = {tag: area for edit in dialog.findChildren(LocalTextEdit) for tag, area in edit.areas().items()}
    assert not areas["en"].toPlainText() or dialog.confirm_button.isEnabled()
    areas["en"].selectAll()
    QTest.keyClicks(areas["en"], english)
    areas["ja"].setPlainText(japanese)
    QTest.mouseClick(dialog.confirm_button, LEFT)


def test_phrases_are_kept_in_the_settings(
    show: Callable[..., object], stocked: Session, window: MainWindow
) -> None:
    screen = show("settings", "phrases")
    assert isinstance(screen, SettingsScreen)
    card = screen.phrases
    assert screen.focusProxy() is card
    for english, japanese in (
        ("Seal is torn.", "封が破れている。"),
        ("Seen on one piece.", "一個に見られる。"),
    ):
        QTimer.singleShot(0, card, lambda en=english, ja=japanese: write_in_dialog(en, ja))
        QTest.mouseClick(card.add, LEFT)
        lines(card)
    assert [dict(one.text)["ja"] for one in phrases.phrases(stocked)] == [
        "封が破れている。",
        "一個に見られる。",
    ]
    QTest.mouseClick(lines(card)[1].up, LEFT)
    lines(card)
    assert [dict(one.text)["en"] for one in phrases.phrases(stocked)] == [
        "Seen on one piece.",
        "Seal is torn.",
    ]
    change = lines(card)[0].change
    QTimer.singleShot(0, card, lambda: write_in_dialog("Seen on two pieces.", "二個に見られる。"))
    QTest.mouseClick(change, LEFT)
    lines(card)
    QTest.mouseClick(lines(card)[1].delete, LEFT)
    assert len(lines(card)) == 1
    assert [one.text["en"] for one in phrases.phrases(stocked)] == ["Seen on two pieces."]
    QTest.mouseClick(window.frame.toast._button, LEFT)
    assert len(lines(card)) == 2
    QTest.mouseClick(card.uses.button("defect"), LEFT)
    assert lines(card) == []
    assert card._none.isVisibleTo(card)

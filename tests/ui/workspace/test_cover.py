"""A page in front of the work gives the keyboard back, however often it is brought while it is there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from inspector_app.ui.screens.workspace.cover import Cover


def test_another_picture_on_the_same_page_does_not_forget_who_had_the_keyboard(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    work, page = QLineEdit(holder), Cover(holder)
    page.hide()
    inside = QLineEdit(page)
    QLineEdit(holder)  # to which Qt itself would go
    with qtbot.waitActive(holder):
        holder.show()
        holder.activateWindow()
    work.setFocus()
    for _picture in range(2):
        page.hold_focus()
        page.show()
        inside.setFocus(Qt.FocusReason.OtherFocusReason)
    page.hide()
    page.give_back_focus()
    assert holder.focusWidget() is work

"""Every dialog alike: the first field has the keyboard, Tab goes from the fields to the buttons, Enter
confirms, Escape leaves, the safe answer is Enter's where something is lost, and the focus returns.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.widgets.dialog import ConfirmDialog, Dialog
from inspector_app.ui.widgets.form import CheckBox, ComboBox, FormRow, LineField


def focus_of(dialog: Dialog) -> QWidget:
    QApplication.processEvents()
    focused = dialog.focusWidget()
    assert focused is not None
    return focused


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_focus_order_default_and_the_way_back(window: MainWindow) -> None:
    holder = LineField()
    holder.setParent(window)
    holder.show()
    window.activateWindow()
    holder.setFocus()
    first, second, third = LineField(), ComboBox(), CheckBox("Third")
    dialog = Dialog(window, "Title", "Text", confirm="Do it")
    for field in (first, second, third):
        dialog.add(FormRow("Field", field))
    accepted: list[str] = []
    dialog.accepted.connect(lambda: accepted.append("yes"))
    dialog.open()
    order = [focus_of(dialog)]
    for _ in range(4):
        QTest.keyClick(order[-1], Qt.Key.Key_Tab)
        order.append(focus_of(dialog))
    assert order == [first, second, third, dialog.cancel_button, dialog.confirm_button]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert accepted == ["yes"]
    assert not dialog.isVisible()
    assert window.focusWidget() is holder
    dialog.open()
    QTest.keyClick(first, Qt.Key.Key_Escape)
    assert (accepted, dialog.isVisible()) == (["yes"], False)
    # Without fields the default answers; where something is lost, that is the safe one.
    plain = Dialog(window, "Title", "Text", confirm="Do it")
    plain.open()
    assert focus_of(plain) is plain.confirm_button
    plain.reject()
    grave = ConfirmDialog(window, "Title", "Text", confirm="Remove")
    grave.rejected.connect(lambda: accepted.append("no"))
    grave.open()
    assert focus_of(grave) is grave.cancel_button
    QTest.keyClick(grave, Qt.Key.Key_Return)
    assert accepted == ["yes", "no"]
    for each in (dialog, plain, grave):
        each.deleteLater()

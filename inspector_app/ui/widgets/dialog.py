"""A question that needs an answer before anything happens. Never for success, never for what can be
undone.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QLayout, QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.widgets.boxes import ScrollColumn, column, row
from inspector_app.ui.widgets.buttons import Button, DangerButton, PrimaryButton, SecondaryButton
from inspector_app.ui.widgets.labels import Label


class Dialog(QDialog):
    """Title, text, `body` for fields, and two buttons. Enter confirms, Escape leaves without doing
    anything.
    """

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        text: str = "",
        *,
        confirm: str,
        icon_name: str = "check",
        danger: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.confirm_button: Button = (DangerButton if danger else PrimaryButton)(confirm, icon_name)
        self.cancel_button = SecondaryButton(self.tr("Cancel"))
        self.confirm_button.setDefault(True)
        self.confirm_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        message = Label(text, "soft", wrap=True)
        if not text:
            message.hide()
        self._scroll = ScrollColumn(gap=tokens.CONTROL_GAP, margin=tokens.L)
        self.body = column(gap=tokens.CONTROL_GAP)
        self._scroll.body.addWidget(Label(title, "title", wrap=True))
        self._scroll.body.addWidget(message)
        self._scroll.body.addLayout(self.body, 1)
        self._foot = row(1, self.cancel_button, self.confirm_button)
        side = theme().space(tokens.L)
        self._foot.setContentsMargins(side, 0, side, side)
        outer = column(gap=0)
        outer.addWidget(self._scroll, 1)
        outer.addLayout(self._foot)
        self.setLayout(outer)
        self.setMinimumWidth(min(theme().space(tokens.FORM_WIDTH) * 3 // 4, tokens.READING_WIDTH))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)

    def setVisible(self, visible: bool) -> None:
        # Qt opens a window at most two thirds as high as the screen, which cuts what would have fitted.
        if visible and not self.isVisible() and not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self.ensurePolished()
            self.resize(self.sizeHint())
        if visible and not self.isVisible():
            self._order_focus()
        super().setVisible(visible)

    def _order_focus(self) -> None:
        """From the fields to the buttons, as it reads; the first field begins, unless something else was
        given the keyboard. Without fields Enter and Space are the default button's.
        """
        inner = self._scroll.widget()
        fields: list[QWidget] = []
        widget = self.nextInFocusChain()
        while widget is not None and widget is not self:
            tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if tab and inner is not None and inner.isAncestorOf(widget) and widget.isVisibleTo(self):
                fields.append(widget)
            widget = widget.nextInFocusChain()
        if fields:
            QWidget.setTabOrder(fields[-1], self.cancel_button)
            QWidget.setTabOrder(self.cancel_button, self.confirm_button)
        usable = next((field for field in fields if field.isEnabled()), None)
        if self.focusWidget() is None:
            (usable or self._default()).setFocus(Qt.FocusReason.TabFocusReason)

    def _default(self) -> Button:
        return self.cancel_button if self.cancel_button.isDefault() else self.confirm_button

    def sizeHint(self) -> QSize:
        """As high as what it says needs at its width, but never higher than the screen: then it scrolls."""
        inner = self._scroll.widget()
        layout = inner.layout() if inner is not None else None
        if inner is None or layout is None:
            return super().sizeHint()
        width = max(self.minimumWidth(), inner.minimumSizeHint().width(), self._foot.sizeHint().width())
        needed = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else -1
        height = max(needed, inner.minimumSizeHint().height()) + self._foot.sizeHint().height()
        room = self.screen().availableGeometry().height() - theme().space(tokens.XXL)
        bar = self._scroll.verticalScrollBar().sizeHint().width() if height > room else 0
        return QSize(width + bar, min(height, room))

    def add(self, item: QWidget | QLayout) -> None:
        if isinstance(item, QWidget):
            self.body.addWidget(item)
        else:
            self.body.addLayout(item)


class ConfirmDialog(Dialog):
    """Asks before something that cannot be taken back; says what stays safe. The safe answer has the
    focus.
    """

    def __init__(
        self, parent: QWidget | None, title: str, text: str, *, confirm: str, danger: bool = True
    ) -> None:
        super().__init__(
            parent, title, text, confirm=confirm, icon_name="trash-2" if danger else "check", danger=danger
        )
        if danger:
            self.confirm_button.setDefault(False)
            self.cancel_button.setDefault(True)
            self.cancel_button.setFocus()

    def ask(self) -> bool:
        """Show it and wait for the answer."""
        return self.exec() == QDialog.DialogCode.Accepted

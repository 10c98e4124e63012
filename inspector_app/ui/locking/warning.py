"""The last seconds before the window locks by itself: a toast that counts them."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.widgets.boxes import Box, row
from inspector_app.ui.widgets.labels import IconLabel, Label


class LockWarning(Box):
    """Stands on the window in front, which may be a dialog. Any key or touch anywhere is the answer."""

    def __init__(self, parent: QWidget, seconds: int) -> None:
        super().__init__("toast", parent=parent)
        self._text = Label(wrap=True)
        layout = row(IconLabel("lock", "on_toast"), self._text, gap=tokens.CONTROL_GAP)
        layout.setContentsMargins(tokens.M, tokens.S, tokens.M, tokens.S)
        self.setLayout(layout)
        self.setMinimumHeight(theme().px(tokens.TARGET) + tokens.S)
        self.count(seconds)

    def count(self, seconds: int) -> None:
        """Show how many seconds are left; 0: only work under way holds it up."""
        if seconds:
            text = self.tr("Locks in {seconds} s. Press a key or touch the screen to stay.")
        else:
            text = self.tr("Locks as soon as the work under way is done. Press a key to stay.")
        self._text.setText(text.format(seconds=seconds))
        self._text.setAccessibleName(self._text.text())
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        """In the lower third, as wide as the words need, at most as the window."""
        parent = self.parentWidget()
        if parent is None:
            return
        layout = self.layout()
        around = self.sizeHint().width() - self._text.sizeHint().width() if layout is not None else 0
        words = self._text.fontMetrics().horizontalAdvance(self._text.text()) + tokens.XS
        most = parent.width() - 2 * theme().space(tokens.M)
        width = min(words + around, most)
        height = layout.heightForWidth(width) if layout is not None else self.sizeHint().height()
        self.resize(width, max(height, self.minimumHeight()))
        self.move(
            (parent.width() - width) // 2, min(parent.height() * 2 // 3, parent.height() - self.height())
        )

    def text(self) -> str:
        return self._text.text()


def window_in_front(main: QWidget) -> QWidget:
    """The window a person looks at: an open dialog, else the main one."""
    front = QApplication.activeModalWidget()
    return front if front is not None and front.isVisible() else main

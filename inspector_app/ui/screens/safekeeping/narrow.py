"""Lines of this place whose parts stand above each other where the text is large or the window small."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme


def stack_where_narrow(line: QBoxLayout, holder: QWidget) -> None:
    """Side by side where `holder` is as wide as a form in this text size, else above each other."""
    beside = holder.width() >= theme().px(tokens.FORM_WIDTH)
    wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
    if line.direction() != wanted:
        line.setDirection(wanted)

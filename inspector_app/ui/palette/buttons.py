"""The buttons of a page as entries: what each does, under the words and the key that its tooltip names."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from inspector_app.ui.palette.entries import PaletteEntry
from inspector_app.ui.widgets.buttons import Button


def button_entries(page: QWidget, prefix: str, group: str) -> tuple[PaletteEntry, ...]:
    """One entry for each button in sight that has a key, in the order of the page."""
    return tuple(
        PaletteEntry(
            f"{prefix}.{button.keys}", button.said, button.click, group, button.icon_name, button.keys
        )
        for button in page.findChildren(Button)
        if button.keys and button.isVisible() and button.isEnabled()
    )

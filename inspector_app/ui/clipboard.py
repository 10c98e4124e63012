"""What we put on the clipboard, and taking it off again when the window locks."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication

_ours: set[int] = set()


def copy_text(text: str) -> None:
    """Put a text on the clipboard."""
    QGuiApplication.clipboard().setText(text)
    _ours.add(hash(text))


def copy_data(data: QMimeData) -> None:
    """Put a text with other forms of itself on the clipboard, which then owns them."""
    QGuiApplication.clipboard().setMimeData(data)
    _ours.add(hash(data.text()))


def forget_copied() -> None:
    """Empty the clipboard, if what it holds came from us; another program's is left alone.

    What was pasted elsewhere, or a clipboard manager's history, is out of reach.
    """
    clipboard = QGuiApplication.clipboard()
    for mode, owned in (
        (QClipboard.Mode.Clipboard, clipboard.ownsClipboard()),
        (QClipboard.Mode.Selection, clipboard.ownsSelection()),
    ):
        if owned or (_ours and hash(clipboard.text(mode)) in _ours):
            clipboard.clear(mode)
    _ours.clear()

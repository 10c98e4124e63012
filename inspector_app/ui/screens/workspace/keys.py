"""Which single key does what while inspecting: one meaning for each key, in every step.

Steps take their keys from here, and so do tooltips, the palette and the help sheet. Digits are answers,
ratings and readings; the letters of marking up are tools and stand with them. What covers the work (a photo,
a comparison, the preview) uses the same key for the same thing.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

PASS, FAIL, NOT_APPLICABLE = "P", "F", "N"
NOTE, PHOTO, CLAUSE, SEARCH = "C", "Space", "T", "/"
TURN, COMPARE, ATTACH = "R", "G", "A"
WHERE = "W"
OPEN, AWAY = "Enter", "Del"

KEYS = {
    "pass": PASS,
    "fail": FAIL,
    "not-applicable": NOT_APPLICABLE,
    "note": NOTE,
    "photo": PHOTO,
    "clause": CLAUSE,
    "search": SEARCH,
    "turn": TURN,
    "compare": COMPARE,
    "attach": ATTACH,
    "where": WHERE,
    "open": OPEN,
    "away": AWAY,
}
"""By meaning; the last part of a command's key is its meaning."""

_NAMED = {
    PHOTO: (Qt.Key.Key_Space,),
    OPEN: (Qt.Key.Key_Return, Qt.Key.Key_Enter),
    AWAY: (Qt.Key.Key_Delete,),
}


def is_key(event: QKeyEvent, key: str) -> bool:
    """Whether this key was pressed, alone; a letter also as a capital."""
    held = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    if event.modifiers() & ~held:
        return False
    named = _NAMED.get(key)
    return Qt.Key(event.key()) in named if named is not None else event.text().upper() == key

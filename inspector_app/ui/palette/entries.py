"""What the command palette can find: one value per thing that can be done or gone to.

Plain values; who makes them knows what they do, the palette only searches, shows and runs them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class PaletteEntry:
    """`key` is stable (it is what "recent" remembers, so it holds no content of an inspection beyond codes
    and ids), `title` and `group` are words in the language of the window, `icon` a name of our icon family,
    `shortcut` portable text ("Ctrl+Z"), `words` further text to be found by: other languages, codes.
    """

    key: str
    title: str
    run: Callable[[], object]
    group: str = ""
    icon: str = ""
    shortcut: str = ""
    words: str = ""

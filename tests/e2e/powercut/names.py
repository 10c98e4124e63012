"""Files, folders and their names, as a recorded process made, moved and removed them."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from tests.e2e.powercut.record import Call


@dataclass
class Node:
    """A file or folder. `steps`: (time, what happened); `synced`: (when a sync returned, what it covers)."""

    folder: bool
    steps: list[tuple[int, tuple[object, ...]]] = field(default_factory=list)
    synced: list[tuple[int, int]] = field(default_factory=list)
    # As the running process sees it.
    data: bytearray = field(default_factory=bytearray)
    names: dict[str, Node] = field(default_factory=dict)

    def durable_until(self, cut: int) -> int:
        return max((covers for done, covers in self.synced if done <= cut), default=-1)


@dataclass
class Opened:
    node: Node
    appends: bool
    position: int = 0


class Names:
    """Everything under `root`, from an empty folder on. `marks`: the times at which a cut is telling."""

    def __init__(self, root: Path) -> None:
        self._root = os.fsencode(root)
        self.top = Node(folder=True)
        self.marks: list[int] = []
        self._open: dict[int, Opened] = {}

    def _find(self, path: bytes, start: str = "AT_FDCWD") -> tuple[Node, str] | None:
        """The folder that holds the name, and the name; None for what lies outside."""
        if start != "AT_FDCWD" and not path.startswith(b"/"):
            at = self._open.get(int(start))
            folder, parts = (at.node, path) if at is not None else (None, path)
        elif path.startswith(self._root + b"/"):
            folder, parts = self.top, path[len(self._root) + 1 :]
        else:
            return None
        if folder is None:
            return None
        *above, name = [os.fsdecode(part) for part in parts.split(b"/") if part not in (b"", b".")]
        for part in above:
            folder = folder.names[part]
        return folder, name

    def _set_name(self, folder: Node, name: str, node: Node | None, time: int) -> None:
        folder.steps.append((time, ("name", name, node)))
        if node is None:
            folder.names.pop(name, None)
        else:
            folder.names[name] = node
        self.marks.append(time)

    def _on_mkdir(self, call: Call) -> None:
        self._made(call, self._find(call.texts[0]))

    def _on_mkdirat(self, call: Call) -> None:
        self._made(call, self._find(call.texts[0], call.plain[0]))

    def _made(self, call: Call, place: tuple[Node, str] | None) -> None:
        if place is not None:
            self._set_name(*place, Node(folder=True), call.ended)

    def _on_unlink(self, call: Call) -> None:
        self._removed(call, self._find(call.texts[0]))

    _on_rmdir = _on_unlink

    def _on_unlinkat(self, call: Call) -> None:
        self._removed(call, self._find(call.texts[0], call.plain[0]))

    def _removed(self, call: Call, place: tuple[Node, str] | None) -> None:
        if place is not None:
            self._set_name(*place, None, call.ended)

    def _on_rename(self, call: Call) -> None:
        self._renamed(call, self._find(call.texts[0]), self._find(call.texts[1]))

    def _on_renameat(self, call: Call) -> None:
        self._renamed(
            call, self._find(call.texts[0], call.plain[0]), self._find(call.texts[1], call.plain[2])
        )

    _on_renameat2 = _on_renameat

    def _renamed(self, call: Call, old: tuple[Node, str] | None, new: tuple[Node, str] | None) -> None:
        if old is None:
            assert new is None, "a file came in from outside"
            return
        assert new is not None, "a file was moved out"
        # The same time: one step, kept or lost as a whole.
        self._set_name(*new, old[0].names[old[1]], call.ended)
        self._set_name(*old, None, call.ended)

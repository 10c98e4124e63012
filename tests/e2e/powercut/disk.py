"""A disk that forgets: what may be on it when the power goes, for the calls made until then.

What was synced is there. Of what was written since, each sector of 512 bytes (or block of 4096) is as it was
at some moment between the last sync of its file and the cut, each on its own; so are a file's length and the
entries of a folder, unless the folder itself was synced: a new, renamed or removed name may be there or not.
A rename is one step. This is what POSIX promises; real file systems promise more.
"""

from __future__ import annotations

import random
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path

from tests.e2e.powercut.names import Names, Node, Opened
from tests.e2e.powercut.record import Call


class Mode(StrEnum):
    """How much of what was not synced has reached the disk by itself."""

    NOTHING = "nothing"
    EVERYTHING = "everything"
    """No power cut at all: this is what a killed process leaves."""
    NAMES = "names"
    """All names, no contents: the zero-length files of some file systems."""
    CONTENTS = "contents"
    """All contents, no names."""
    BLOCKS = "blocks"
    SECTORS = "sectors"


class Disk(Names):
    """Everything under `root`, from an empty folder on. `said`: (time, line) written to standard output."""

    def __init__(self, root: Path, calls: Iterable[Call]) -> None:
        super().__init__(root)
        self.said: list[tuple[int, str]] = []
        self.end = 0
        for call in calls:
            self.end = call.ended
            getattr(self, f"_on_{call.name}", self._ignore)(call)

    def _ignore(self, call: Call) -> None:
        # One that changes files must not be overlooked.
        assert call.name in ("lseek", "dup", "dup2", "dup3", "fcntl", "sync", "syncfs"), call.name

    def _node(self, call: Call) -> Node | None:
        opened = self._open.get(int(call.handle))
        return opened.node if opened else None

    def _on_openat(self, call: Call) -> None:
        self._opened(call, self._find(call.texts[0], call.plain[0]), call.plain[2], call.texts[0])

    def _on_open(self, call: Call) -> None:
        self._opened(call, self._find(call.texts[0]), call.plain[1], call.texts[0])

    def _opened(self, call: Call, place: tuple[Node, str] | None, flags: str, path: bytes) -> None:
        self._open.pop(call.result, None)
        if path == self._root:
            self._open[call.result] = Opened(self.top, appends=False)
        if place is None:
            return
        folder, name = place
        node = folder.names.get(name)
        if node is None:
            assert "O_CREAT" in flags, name
            node = Node(folder=False)
            self._set_name(folder, name, node, call.ended)
        elif "O_TRUNC" in flags and node.data:
            self._resize(node, 0, call.ended)
        self._open[call.result] = Opened(node, appends="O_APPEND" in flags)

    def _on_close(self, call: Call) -> None:
        self._open.pop(int(call.handle), None)

    def _on_fcntl(self, call: Call) -> None:
        if call.plain[1].startswith("F_DUPFD") and int(call.plain[0]) in self._open:
            self._open[call.result] = self._open[int(call.plain[0])]

    def _on_dup(self, call: Call) -> None:
        if int(call.plain[0]) in self._open:
            self._open[call.result] = self._open[int(call.plain[0])]

    def _on_lseek(self, call: Call) -> None:
        if int(call.plain[0]) in self._open:
            self._open[int(call.plain[0])].position = call.result

    def _on_write(self, call: Call) -> None:
        if call.handle == "1":
            self.said.append((call.ended, call.texts[0].decode("utf-8")))
        opened = self._open.get(int(call.handle))
        if opened is not None:
            data = b"".join(call.texts)[: call.result]
            at = len(opened.node.data) if opened.appends else opened.position
            self._write(opened.node, at, data, call.ended)
            opened.position = at + len(data)

    _on_writev = _on_write

    def _on_pwrite64(self, call: Call) -> None:
        node = self._node(call)
        if node is not None:
            self._write(node, int(call.plain[-1]), b"".join(call.texts)[: call.result], call.ended)

    _on_pwritev = _on_pwrite64

    def _on_sendfile(self, call: Call) -> None:
        target = self._open.get(int(call.plain[0]))
        source = self._open.get(int(call.plain[1]))
        if target is not None:
            assert source is not None, "a file from outside was copied in"
            offset = int(call.plain[2].strip("[]").split(" ")[0])
            self._write(
                target.node, target.position, bytes(source.node.data[offset:][: call.result]), call.ended
            )
            target.position += call.result

    def _write(self, node: Node, at: int, data: bytes, time: int) -> None:
        node.steps.append((time, ("data", at, data)))
        _put(node.data, at, data)

    def _on_ftruncate(self, call: Call) -> None:
        node = self._node(call)
        if node is not None:
            self._resize(node, int(call.plain[1]), call.ended)

    def _on_fallocate(self, call: Call) -> None:
        node = self._node(call)
        length = int(call.plain[2]) + int(call.plain[3])
        if node is not None and "KEEP_SIZE" not in call.plain[1] and length > len(node.data):
            self._resize(node, length, call.ended)

    def _resize(self, node: Node, length: int, time: int) -> None:
        node.steps.append((time, ("size", length)))
        _cut(node.data, length)
        self.marks.append(time)

    def _on_fsync(self, call: Call) -> None:
        node = self._node(call)
        if node is not None:
            node.synced.append((call.ended, call.began))
            self.marks += [call.ended - 1, call.ended]

    _on_fdatasync = _on_fsync


def said_before(disk: Disk, cut: int) -> list[str]:
    """The lines that were acknowledged before the cut."""
    return "".join(text for time, text in disk.said if time <= cut).splitlines()


def surviving(disk: Disk, cut: int, mode: Mode, seed: int) -> dict[str, bytes | None]:
    """Path under the root -> content (None: a folder), as it may be after the power went at `cut`."""
    found: dict[str, bytes | None] = {}
    _collect(disk.top, "", cut, mode, random.Random(f"{seed}/{cut}/{mode}"), {}, found)
    return found


def _collect(
    node: Node,
    path: str,
    cut: int,
    mode: Mode,
    chance: random.Random,
    coins: dict[int, bool],
    found: dict[str, bytes | None],
) -> None:
    names: dict[str, Node] = {}
    durable = node.durable_until(cut)
    for time, (_kind, name, child) in node.steps:
        if time > cut:
            break
        if time > durable and not coins.setdefault(time, _name_kept(mode, chance)):
            continue
        if isinstance(child, Node):
            names[str(name)] = child
        else:
            names.pop(str(name), None)
    for name, child in sorted(names.items()):
        inner = f"{path}/{name}" if path else name
        if child.folder:
            found[inner] = None
            _collect(child, inner, cut, mode, chance, coins, found)
        else:
            found[inner] = _content(child, cut, mode, chance)


def _name_kept(mode: Mode, chance: random.Random) -> bool:
    if mode in (Mode.BLOCKS, Mode.SECTORS):
        return chance.random() < 0.5
    return mode in (Mode.EVERYTHING, Mode.NAMES)


def _content(node: Node, cut: int, mode: Mode, chance: random.Random) -> bytes:
    durable = node.durable_until(cut)
    seen, kept = bytearray(), bytearray()
    for time, step in node.steps:
        if time > cut:
            break
        _apply(seen, step)
        if time <= durable or mode in (Mode.EVERYTHING, Mode.CONTENTS):
            _apply(kept, step)
        elif mode in (Mode.BLOCKS, Mode.SECTORS):
            _write_back(seen, kept, step, 512 if mode is Mode.SECTORS else 4096, chance)
    return bytes(kept)


def _write_back(
    seen: bytearray, kept: bytearray, step: tuple[object, ...], unit: int, chance: random.Random
) -> None:
    """Some of what the step touched goes to the disk now, as it is at this moment."""
    if step[0] == "size":
        if chance.random() < 0.5:
            _cut(kept, len(seen))
        return
    _kind, at, data = step
    assert isinstance(at, int)
    assert isinstance(data, bytes)
    if len(seen) > len(kept) and chance.random() < 0.5:
        _cut(kept, len(seen))
    for start in range(at - at % unit, at + len(data), unit):
        # What lies beyond the length that the disk knows of is not there.
        if chance.random() < 0.5 and start < len(kept):
            piece = seen[start : min(start + unit, len(kept))]
            kept[start : start + len(piece)] = piece


def _apply(buffer: bytearray, step: tuple[object, ...]) -> None:
    if step[0] == "size":
        assert isinstance(step[1], int)
        _cut(buffer, step[1])
    else:
        assert isinstance(step[1], int)
        assert isinstance(step[2], bytes)
        _put(buffer, step[1], step[2])


def _put(buffer: bytearray, at: int, data: bytes) -> None:
    if at > len(buffer):
        buffer.extend(bytes(at - len(buffer)))
    buffer[at : at + len(data)] = data


def _cut(buffer: bytearray, length: int) -> None:
    del buffer[length:]
    buffer.extend(bytes(length - len(buffer)))

"""YAML text to a tree of nodes that remember their line, refusing what a pack never needs.

Built from PyYAML's event stream, so nothing is ever constructed: no tags, no anchors or aliases (no alias
bombs), no duplicate keys, one document, limited size, depth and number of nodes. Plain scalars keep their
text, so "4.10" stays "4.10" and a decimal is exact; what a text means is decided where it is read (`cursor`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from inspector_app.domain.errors import InputError
from inspector_app.standards.problems import Problem

MAX_BYTES = 2 * 1024 * 1024
MAX_DEPTH = 16
MAX_NODES = 100_000

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})


@dataclass(frozen=True)
class Scalar:
    """`plain` is False for quoted or block text, which is never a number, a truth value or nothing."""

    text: str
    plain: bool
    line: int

    @property
    def is_null(self) -> bool:
        return self.plain and self.text in _NULLS


@dataclass(frozen=True)
class Sequence:
    items: tuple[Node, ...]
    line: int


@dataclass(frozen=True)
class Entry:
    """A key's value and the line of the key."""

    value: Node
    line: int


@dataclass(frozen=True)
class Mapping:
    entries: dict[str, Entry]
    line: int


Node = Scalar | Sequence | Mapping


class YamlRefusedError(Exception):
    """The text is no YAML, or YAML a pack may not use; carries the one problem that stopped the reading."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


def describe(node: Node) -> str:
    """A node in an error message: short, quoted, never a whole subtree."""
    if isinstance(node, Mapping):
        return "a mapping"
    if isinstance(node, Sequence):
        return "a list"
    if node.is_null:
        return "nothing"
    text = node.text if len(node.text) <= 60 else node.text[:57] + "..."
    return repr(text)


def plain(node: Node) -> object:
    """The tree as plain dict, list and str; every scalar keeps its text, a null is None."""
    if isinstance(node, Mapping):
        return {key: plain(entry.value) for key, entry in node.entries.items()}
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return None if node.is_null else node.text


def load_yaml(data: bytes, file: str) -> object:
    """Any YAML file of ours as plain values, as strictly read as a pack. Raises InputError `yaml.refused`."""
    try:
        return plain(parse_yaml(data, file))
    except YamlRefusedError as refused:
        raise InputError(
            "yaml.refused", f"{refused.problem}.", "Nothing was changed. Correct the file.", file=file
        ) from refused


def parse_yaml(data: bytes, file: str) -> Node:
    """The tree of one YAML file. Raises YamlRefusedError with file, line and what was expected."""
    if len(data) > MAX_BYTES:
        raise _refuse(file, 0, f"a YAML file of at most {MAX_BYTES} bytes", f"{len(data)} bytes")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _refuse(file, 0, "UTF-8 text", f"byte {error.start} that is not UTF-8") from error
    try:
        return _Builder(file, yaml.parse(text, Loader=_Loader)).document()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 0
        raise _refuse(file, line, "well-formed YAML", error.problem or "a syntax error") from error
    except yaml.YAMLError as error:
        found = str(error).splitlines()[0] if str(error) else "unreadable characters"
        raise _refuse(file, 0, "well-formed YAML", found) from error


def _refuse(file: str, line: int, expected: str, found: str) -> YamlRefusedError:
    return YamlRefusedError(Problem(file, line, "", expected, found, kind="yaml"))


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 0


class _Builder:
    """Turns the event stream into nodes, counting as it goes, so that a bomb stops before it is held in
    memory.
    """

    def __init__(self, file: str, events: Iterator[yaml.Event]) -> None:
        self._file = file
        self._events = events
        self._nodes = 0

    def document(self) -> Node:
        self._next()  # stream start
        event = self._next()
        if isinstance(event, yaml.StreamEndEvent):
            raise _refuse(self._file, 1, "a mapping", "an empty file")
        root = self._node(self._next(), 1)
        self._next()  # document end
        event = self._next()
        if not isinstance(event, yaml.StreamEndEvent):
            raise self._refused(event, "one YAML document", "a second document")
        return root

    def _next(self) -> yaml.Event:
        return next(self._events)

    def _refused(self, event: yaml.Event, expected: str, found: str) -> YamlRefusedError:
        return _refuse(self._file, _line(event), expected, found)

    def _node(self, event: yaml.Event, depth: int) -> Node:
        self._nodes += 1
        if self._nodes > MAX_NODES:
            raise self._refused(event, f"at most {MAX_NODES} values in a file", "more")
        if depth > MAX_DEPTH:
            raise self._refused(event, f"at most {MAX_DEPTH} levels of nesting", "deeper nesting")
        anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
        if anchor is not None:
            kind = "alias *" if isinstance(event, yaml.AliasEvent) else "anchor &"
            raise self._refused(event, "values written out", f"the {kind}{anchor}")
        if tag is not None:
            raise self._refused(event, "values without tags", f"the tag {tag!r}")
        line = _line(event)
        if isinstance(event, yaml.ScalarEvent):
            return Scalar(event.value, event.style in (None, ""), line)
        if isinstance(event, yaml.SequenceStartEvent):
            return Sequence(tuple(self._sequence(depth)), line)
        return Mapping(self._mapping(depth), line)

    def _sequence(self, depth: int) -> Iterator[Node]:
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            yield self._node(event, depth + 1)

    def _mapping(self, depth: int) -> dict[str, Entry]:
        entries: dict[str, Entry] = {}
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            key = self._node(event, depth + 1)
            if not isinstance(key, Scalar):
                raise self._refused(event, "a plain word as key", describe(key))
            if key.text in entries:
                first = entries[key.text].line
                raise self._refused(event, "each key once", f"{key.text!r} again (first in line {first})")
            entries[key.text] = Entry(self._node(self._next(), depth + 1), key.line)
        return entries

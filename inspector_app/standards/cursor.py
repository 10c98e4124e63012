"""Reading typed values out of a YAML tree, noting every problem instead of stopping at the first.

A `Fields` stands for one mapping. Each reader takes a key, checks it and returns a value of the right type;
when the value is missing or wrong it notes a problem and returns a harmless stand-in, so reading goes on. The
result may be used only when the context holds no errors. Keys nobody asked for are reported by `Fields.done`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TypeVar

from inspector_app.domain.text import LocalText
from inspector_app.standards.problems import ERROR, Problem
from inspector_app.standards.yamltree import Mapping, Node, Scalar, Sequence, describe

T = TypeVar("T")

KEY = re.compile(r"[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*")
CODE = re.compile(r"[A-Z0-9][A-Z0-9.-]{0,15}")
CLAUSE = re.compile(r"[0-9A-Z]{1,3}(?:\.[0-9]{1,3}){0,4}")
VERSION = re.compile(r"[0-9]{1,4}(?:\.[0-9]{1,4}){0,3}")
DATE = re.compile(r"[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])")
LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?")
PICTURE = re.compile(r"[a-z0-9][a-z0-9_-]{0,62}\.(?:jpg|png|webp)")
_INTEGER = re.compile(r"-?[0-9]{1,9}")
_DECIMAL = re.compile(r"-?[0-9]{1,9}(?:\.[0-9]{1,9})?")
MAX_TEXT = 4000
CHECKED = "item, measurement or test"


@dataclass(frozen=True)
class Place:
    file: str
    path: str
    line: int


@dataclass
class Context:
    """Problems found so far, what has been defined, what refers to what (checked by `crossrefs`), and keys
    that older programs do not know.
    """

    languages: tuple[str, ...] = ()
    problems: list[Problem] = field(default_factory=list)
    defined: dict[tuple[str, str], Place] = field(default_factory=dict)
    references: list[tuple[str, str, Place]] = field(default_factory=list)
    newer_keys: list[tuple[str, int, Place]] = field(default_factory=list)

    def problem(
        self, place: Place, expected: str, found: str, kind: str = "value", severity: str = ERROR
    ) -> None:
        self.problems.append(Problem(place.file, place.line, place.path, expected, found, severity, kind))

    def define(self, kind: str, name: str, place: Place) -> None:
        """Notes that `name` exists; a second one of the same kind is a problem.

        Items, measurement points, readings and tests share one space of names: photos and look-ups name them
        without saying which they mean.
        """
        for space in (kind, CHECKED) if kind in ("item", "point", "test") else (kind,):
            first = self.defined.setdefault((space, name), place)
            if first is not place:
                expected = f"a name no other {space} has (first in {first.file}:{first.line})"
                self.problem(place, expected, repr(name), "duplicate")
                return

    def refer(self, kind: str, name: str, place: Place) -> None:
        self.references.append((kind, name, place))


class Fields:
    """The keys of one mapping in a file, at `path`."""

    def __init__(self, context: Context, file: str, path: str, node: Node) -> None:
        self.context = context
        self.place = Place(file, path, node.line)
        self._asked: set[str] = set()
        self._entries = node.entries if isinstance(node, Mapping) else {}
        self._is_mapping = isinstance(node, Mapping)
        if not self._is_mapping:
            context.problem(self.place, "a mapping", describe(node))

    def at(self, key: str) -> Place:
        entry = self._entries.get(key)
        path = f"{self.place.path}.{key}" if self.place.path else key
        return Place(self.place.file, path, entry.line if entry else self.place.line)

    def has(self, key: str) -> bool:
        return key in self._entries

    def names(self) -> tuple[str, ...]:
        return tuple(self._entries)

    def done(self) -> None:
        """Reports keys nobody asked for."""
        for key in self._entries:
            if key not in self._asked:
                known = ", ".join(sorted(self._asked))
                self.context.problem(self.at(key), f"one of the keys {known}", repr(key), "unknown_key")

    def since(self, minor: int, *keys: str) -> None:
        """Notes which of these keys, known since a minor version of the format, the pack uses."""
        self.context.newer_keys.extend((key, minor, self.at(key)) for key in keys if self.has(key))

    def wrong(self, key: str, expected: str, found: str | None = None, kind: str = "value") -> None:
        entry = self._entries.get(key)
        shown = found if found is not None else describe(entry.value) if entry else "nothing"
        self.context.problem(self.at(key), expected, shown, kind)

    def _take(self, key: str, required: bool, expected: str) -> Node | None:
        self._asked.add(key)
        entry = self._entries.get(key)
        if entry is not None and not (isinstance(entry.value, Scalar) and entry.value.is_null):
            return entry.value
        if required and self._is_mapping:
            self.context.problem(self.at(key), expected, "nothing", "missing")
        return None

    def string(
        self,
        key: str,
        *,
        required: bool = True,
        default: str = "",
        pattern: re.Pattern[str] | None = None,
        what: str = "a text",
        defines: str | None = None,
        refers: str | None = None,
    ) -> str:
        """A word: quoted or plain, numbers keep their text. `defines` and `refers` name what kind of name it
        is.
        """
        node = self._take(key, required, what)
        if node is None:
            return default
        text = node.text.strip() if isinstance(node, Scalar) else ""
        if not text or len(text) > MAX_TEXT or (pattern is not None and not pattern.fullmatch(text)):
            self.wrong(key, what)
            return default
        if defines:
            self.context.define(defines, text, self.at(key))
        if refers:
            self.context.refer(refers, text, self.at(key))
        return text

    def strings(
        self,
        key: str,
        *,
        required: bool = False,
        pattern: re.Pattern[str] | None = None,
        what: str = "a text",
        refers: str | None = None,
    ) -> tuple[str, ...]:
        """A list of words."""
        node = self._take(key, required, f"a list of {what}")
        if node is None:
            return ()
        if not isinstance(node, Sequence):
            self.wrong(key, f"a list, each {what}")
            return ()
        found: list[str] = []
        for index, item in enumerate(node.items):
            place = Place(self.place.file, f"{self.at(key).path}[{index}]", item.line)
            text = item.text.strip() if isinstance(item, Scalar) and not item.is_null else ""
            if not text or (pattern is not None and not pattern.fullmatch(text)):
                self.context.problem(place, what, describe(item))
            elif text in found:
                self.context.problem(place, f"{what} named once", f"{text!r} again", "duplicate")
            else:
                found.append(text)
                if refers:
                    self.context.refer(refers, text, place)
        return tuple(found)

    def choice(self, key: str, options: Iterable[str], default: str = "", *, required: bool = False) -> str:
        allowed = tuple(options)
        text = self.string(key, required=required, default=default, what="one of " + ", ".join(allowed))
        if text and text not in allowed:
            self.wrong(key, "one of " + ", ".join(allowed))
            return default
        return text

    def boolean(self, key: str, default: bool) -> bool:
        node = self._take(key, False, "true or false")
        if node is None:
            return default
        if isinstance(node, Scalar) and node.plain and node.text in ("true", "false"):
            return node.text == "true"
        self.wrong(key, "true or false")
        return default

    def integer(
        self, key: str, low: int, high: int, *, default: int = 0, required: bool = False, what: str = ""
    ) -> int:
        """A whole number from `low` to `high`, both inclusive."""
        expected = what or f"a whole number from {low} to {high}"
        node = self._take(key, required, expected)
        if node is None:
            return default
        if isinstance(node, Scalar) and node.plain and _INTEGER.fullmatch(node.text):
            value = int(node.text)
            if low <= value <= high:
                return value
        self.wrong(key, expected)
        return default

    def optional_integer(self, key: str, low: int, high: int) -> int | None:
        return self.integer(key, low, high) if self._take(key, False, "") is not None else None

    def decimal(self, key: str, *, minimum: Decimal | None = None) -> Decimal | None:
        """An exact decimal with a point, or None when the key is absent."""
        expected = "a decimal number" + (f" of at least {minimum}" if minimum is not None else "")
        node = self._take(key, False, expected)
        if node is None:
            return None
        if isinstance(node, Scalar) and node.plain and _DECIMAL.fullmatch(node.text):
            value = Decimal(node.text)
            if minimum is None or value >= minimum:
                return value
        self.wrong(key, expected)
        return None

    def local(self, key: str, *, required: bool = True) -> LocalText:
        """A text in the languages of the pack. A language that is missing is a problem of kind
        "translation".
        """
        node = self._take(
            key, required, "a text in " + ", ".join(self.context.languages or ("each language",))
        )
        if node is None:
            return {}
        if not isinstance(node, Mapping):
            self.wrong(key, "a mapping of language to text")
            return {}
        texts: dict[str, str] = {}
        for language, entry in node.entries.items():
            place = Place(self.place.file, f"{self.at(key).path}.{language}", entry.line)
            value = entry.value
            if self.context.languages and language not in self.context.languages:
                declared = ", ".join(self.context.languages)
                self.context.problem(place, f"a language the pack declares ({declared})", repr(language))
            elif not isinstance(value, Scalar) or value.is_null or not value.text.strip():
                self.context.problem(place, "a text", describe(value))
            elif len(value.text) > MAX_TEXT:
                found = f"{len(value.text)} characters"
                self.context.problem(place, f"a text of at most {MAX_TEXT} characters", found)
            else:
                texts[language] = value.text.strip()
        for language in self.context.languages:
            if language not in node.entries:
                self.context.problem(self.at(key), f"a text in {language!r}", "none", "translation")
        return texts

    def sub(self, key: str, *, required: bool = False) -> Fields | None:
        """The mapping under a key."""
        node = self._take(key, required, "a mapping")
        return None if node is None else Fields(self.context, self.place.file, self.at(key).path, node)

    def table(self, key: str, read: Callable[[Fields, str], T], *, required: bool = False) -> dict[str, T]:
        """A mapping whose keys are names: what `read` makes of each of them."""
        sub = self.sub(key, required=required)
        found = {} if sub is None else {name: read(sub, name) for name in sub.names()}
        if sub is not None:
            sub.done()
        return found

    def each(self, key: str, read: Callable[[Fields], T], *, required: bool = False) -> tuple[T, ...]:
        """A list of mappings, each read by `read`; unknown keys in them are reported."""
        node = self._take(key, required, "a list")
        if node is None:
            return ()
        if not isinstance(node, Sequence):
            self.wrong(key, "a list")
            return ()
        found: list[T] = []
        for index, item in enumerate(node.items):
            fields = Fields(self.context, self.place.file, f"{self.at(key).path}[{index}]", item)
            found.append(read(fields))
            fields.done()
        return tuple(found)

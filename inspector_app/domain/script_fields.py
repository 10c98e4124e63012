"""Reading a plain mapping (strings, whole numbers, lists, mappings) with every problem named by its place.

The values may come from YAML or JSON; nothing here knows which. Numbers with a decimal point must arrive as
text, so that what was measured stays as it was written. Used by `inspector_app.domain.script`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from inspector_app.domain.text import LocalText

T = TypeVar("T")

LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?")
REF = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")


@dataclass(frozen=True)
class ScriptProblem:
    """`path` like "findings[2].units[0]"."""

    path: str
    expected: str
    found: str

    def __str__(self) -> str:
        return f"{self.path}: expected {self.expected}, found {self.found}"


@dataclass
class Problems:
    """What was found wrong so far."""

    found: list[ScriptProblem] = field(default_factory=list)

    def add(self, path: str, expected: str, found: str) -> None:
        self.found.append(ScriptProblem(path, expected, found))


def shown(value: object) -> str:
    """A value in a message: short, never a whole structure."""
    if value is None:
        return "nothing"
    if isinstance(value, Mapping):
        return "a mapping"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "a list"
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."


class ScriptFields:
    """One mapping of a script. Readers note a problem and return a stand-in, so that all problems come at
    once.
    """

    def __init__(self, problems: Problems, path: str, value: object) -> None:
        self.problems = problems
        self.path = path
        self._asked: set[str] = set()
        self._values: Mapping[str, object] = {}
        if isinstance(value, Mapping) and all(isinstance(key, str) for key in value):
            self._values = value
        else:
            problems.add(path or "the script", "a mapping", shown(value))

    def at(self, key: str) -> str:
        return f"{self.path}.{key}" if self.path else key

    def has(self, key: str) -> bool:
        return self._values.get(key) is not None

    def wrong(self, key: str, expected: str, found: str | None = None) -> None:
        self.problems.add(self.at(key), expected, shown(self._values.get(key)) if found is None else found)

    def names(self) -> tuple[str, ...]:
        return tuple(self._values)

    def done(self) -> None:
        """Notes keys nobody asked for."""
        for key in self._values:
            if key not in self._asked:
                self.problems.add(self.at(key), "one of " + ", ".join(sorted(self._asked)), repr(key))

    def take(self, key: str, required: bool, expected: str) -> object:
        self._asked.add(key)
        value = self._values.get(key)
        if value is None and required:
            self.problems.add(self.at(key), expected, "nothing")
        return value

    def text(
        self,
        key: str,
        *,
        required: bool = False,
        default: str = "",
        pattern: re.Pattern[str] | None = None,
        what: str = "a text",
    ) -> str:
        value = self.take(key, required, what)
        if value is None:
            return default
        if isinstance(value, date):
            value = value.isoformat()
        if isinstance(value, int) and not isinstance(value, bool):
            value = str(value)
        if not isinstance(value, str) or (pattern is not None and not pattern.fullmatch(value)):
            self.wrong(key, what)
            return default
        return value

    def choice(self, key: str, options: Iterable[str], default: str = "", *, required: bool = False) -> str:
        allowed = tuple(options)
        expected = "one of " + ", ".join(allowed)
        value = self.text(key, required=required, default=default, what=expected)
        if value and value not in allowed:
            self.wrong(key, expected)
            return default
        return value

    def whole(self, key: str, low: int, high: int, default: int = 0, *, required: bool = False) -> int:
        expected = f"a whole number from {low} to {high}"
        value = self.take(key, required, expected)
        if value is None:
            return default
        number = as_whole(value)
        if number is None or not low <= number <= high:
            self.wrong(key, expected)
            return default
        return number

    def truth(self, key: str, default: bool) -> bool:
        value = self.take(key, False, "true or false")
        if value is None:
            return default
        if value in ("true", "false"):
            return value == "true"
        if not isinstance(value, bool):
            self.wrong(key, "true or false")
            return default
        return value

    def local(self, key: str, *, required: bool = False) -> LocalText:
        """A mapping of language to text."""
        expected = "a mapping of language to text"
        value = self.take(key, required, expected)
        if value is None:
            return {}
        if not isinstance(value, Mapping) or not value:
            self.wrong(key, expected)
            return {}
        texts: dict[str, str] = {}
        for language, text in value.items():
            if not isinstance(language, str) or not LANGUAGE.fullmatch(language):
                self.wrong(key, "language tags like 'en' or 'zh-Hans'", repr(language))
            elif not isinstance(text, str) or not text.strip():
                self.problems.add(f"{self.at(key)}.{language}", "a text", shown(text))
            else:
                texts[language] = text.strip()
        return texts

    def sub(self, key: str, *, required: bool = False) -> ScriptFields | None:
        value = self.take(key, required, "a mapping")
        return None if value is None else ScriptFields(self.problems, self.at(key), value)

    def items(self, key: str, expected: str = "a list") -> tuple[object, ...]:
        """The plain values of a list; empty when the key is absent."""
        value = self.take(key, False, expected)
        if value is None:
            return ()
        if not isinstance(value, Sequence) or isinstance(value, str):
            self.wrong(key, expected)
            return ()
        return tuple(value)

    def each(self, key: str, read: Callable[[ScriptFields], T]) -> tuple[T, ...]:
        """A list of mappings, each read by `read`; unknown keys in them are noted."""
        found: list[T] = []
        for index, value in enumerate(self.items(key, "a list of mappings")):
            fields = ScriptFields(self.problems, f"{self.at(key)}[{index}]", value)
            found.append(read(fields))
            fields.done()
        return tuple(found)

    def texts(
        self, key: str, *, pattern: re.Pattern[str] | None = None, what: str = "a text"
    ) -> tuple[str, ...]:
        found: list[str] = []
        for index, value in enumerate(self.items(key, f"a list, each {what}")):
            text = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
            if not isinstance(text, str) or (pattern is not None and not pattern.fullmatch(text)):
                self.problems.add(f"{self.at(key)}[{index}]", what, shown(value))
            else:
                found.append(text)
        return tuple(found)

    def wholes(self, key: str, low: int, high: int) -> tuple[int, ...]:
        found: list[int] = []
        for index, value in enumerate(self.items(key, "a list of whole numbers")):
            number = as_whole(value)
            if number is None or not low <= number <= high:
                expected = f"a whole number from {low} to {high}"
                self.problems.add(f"{self.at(key)}[{index}]", expected, shown(value))
            else:
                found.append(number)
        return tuple(found)


def as_whole(value: object) -> int | None:
    """A whole number given as such or in digits."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and re.fullmatch(r"-?[0-9]{1,12}", value):
        return int(value)
    return None

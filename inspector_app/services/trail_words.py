"""Says a trail in words: kinds, fields, values and events, per language, from resources/translations/trail.

Used by the window, the command line and the CSV file alike, so that all three say the same. Reads no vault.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from inspector_app.domain.journal import Op
from inspector_app.domain.records import ENTITIES, entity_fields
from inspector_app.domain.text import folded, localized
from inspector_app.services.trail import Trail, TrailLine
from inspector_app.services.trail_places import place_said
from inspector_app.services.trail_time import moment, offset
from inspector_app.system.resources import resource_path

FALLBACK = "en"
LANGUAGES = ("en", "ja", "zh-Hans", "vi")
"""Languages with a complete file of words; others are told in English."""

_SHOWN_OF_NEW = (
    "value",
    "raw",
    "result",
    "cls",
    "quantity",
    "caption",
    "target",
    "n",
    "ac",
    "re",
    "decision",
)
"""Fields that say what was added; the rest of a new record stands in its details."""

_DIGESTS = frozenset(
    {
        *("pid", "sha256", "pack_sha256", "picture", "manifest", "public", "seed"),
        *("cid", "was", "from_public", "head", "proof"),
    }
)
"""Fields that hold long hexadecimal numbers; their beginning is enough to compare them by eye."""


@cache
def words(language: str) -> Mapping[str, str]:
    """Key to word; those of English for a language without a file."""
    tag = language if language in LANGUAGES else FALLBACK
    found: dict[str, str] = json.loads(
        resource_path("translations", "trail", f"{tag}.json").read_text("utf-8")
    )
    return found


@dataclass(frozen=True, slots=True)
class Change:
    """One field of a row in words; `old` is empty for what a row adds."""

    key: str
    field: str
    old: str
    new: str


class TrailWords:
    """The lines of one trail in one language."""

    def __init__(self, trail: Trail, language: str) -> None:
        self._names = trail.names
        self._trail = trail
        self._language = language
        self._words = words(language)
        # A name and its value, with the colon of the language.
        self._told = "{}：{}" if language.startswith(("ja", "zh")) else "{}: {}"
        self._texts: dict[tuple[str, str, int], str] = {}

    def word(self, key: str, **values: object) -> str:
        return self._words[key].format(**values)

    def kind(self, entity: str) -> str:
        """What kind of thing a row is about, as `trail.kind_of` or without the event's own kind."""
        if entity.startswith("event:"):
            kind = entity.removeprefix("event:")
            return self._words.get(f"event.{kind}", kind.replace("_", " "))
        return self._words.get(f"entity.{entity}", entity.replace("_", " "))

    def person(self, line: TrailLine) -> str:
        return localized(line.person_name, self._language) or self._words["somebody"]

    def device(self, line: TrailLine) -> str:
        """The installation that wrote a row, by the name it has here."""
        if line.device == self._trail.device:
            return self._words["device.own"]
        if line.device in self._trail.own_devices:
            return self._words["device.earlier"]
        return self._names.devices.get(line.device) or self._words["device.unknown"]

    def about(self, line: TrailLine) -> str:
        """What a row is about: the name of the item, defect, point, test, photo, person ..."""
        if line.entity == "event":
            return ""
        if line.entity == "stream":
            return self._words.get(f"value.stream.kind.{self._names.streams.get(line.record_id)}", "")
        about = self._names.about(line.record_id)
        name = " ".join(part for part in (about.code, localized(about.name, self._language)) if part)
        if about.word in ("unit", "sample"):
            return f"{name} · {self.word(about.word, number=about.number)}"
        extra = self._words.get(about.word, "") if about.word else str(about.number or "")
        return " · ".join(part for part in (name, extra) if part)

    def subject(self, line: TrailLine) -> str:
        """Kind and name together: "Defect: W-01 Stain"."""
        name = self.about(line)
        return self._told.format(self.kind(line.entity), name) if name else self.kind(line.entity)

    def item(self, key: str) -> str:
        """What a key of `TrailLine.items` stands for: "Defect: W-01 Stain"."""
        kind, _, key = key.partition(":")
        entity, find = {
            "item": ("answer", self._names.item),
            "defect": ("finding", self._names.catalogue),
            "test": ("test_run", self._names.test),
        }.get(kind, (kind, self._names.name))
        return self._told.format(self.kind(entity), localized(find(key), self._language) or key)

    def warm(self) -> None:
        """Prepare the search in every line; without it the first search does."""
        for line in self._trail.lines:
            self.text(line)

    def changes(self, line: TrailLine) -> tuple[Change, ...]:
        """Every field of a row, from what to what."""
        if line.entity == "event":
            return tuple(
                Change(
                    name,
                    self._words.get(f"detail.{name}", name.replace("_", " ")),
                    "",
                    self._detail(line, name, value),
                )
                for name, value in line.new.items()
                if name != "kind"
            )
        changed = line.op == Op.UPDATE
        return tuple(
            Change(
                name,
                self.field(line.entity, name),
                self.value(line, name, line.old.get(name)) if changed else "",
                self.value(line, name, value),
            )
            for name, value in line.new.items()
        )

    def happened(self, line: TrailLine) -> str:
        """What was done, without the values: added, changed, moved to the bin, or the event."""
        if line.op == Op.EVENT:
            kind = str(line.new.get("kind", ""))
            return self._words.get(f"event.{kind}", kind.replace("_", " "))
        key = {"ins": "added", "upd": "changed", "bin": "binned", "unbin": "unbinned"}.get(line.op, "")
        return self._words.get(key, line.op)

    def summary(self, line: TrailLine) -> str:
        """What happened, in one line."""
        if line.op == Op.EVENT:
            return self.event(line)
        if line.op in (Op.BIN, Op.UNBIN):
            return self.happened(line)
        changes = self.changes(line)
        if line.op == Op.UPDATE:
            return "; ".join(self._told.format(each.field, f"{each.old} → {each.new}") for each in changes)
        nothing = self._words["none"]
        shown = [each for each in changes if each.key in _SHOWN_OF_NEW and each.new != nothing]
        return "; ".join([self._words["added"], *(self._told.format(each.field, each.new) for each in shown)])

    def event(self, line: TrailLine) -> str:
        """An event with its details."""
        said = self.happened(line)
        details = ", ".join(
            self._told.format(each.field, each.new) for each in self.changes(line) if len(each.new) <= 80
        )
        return f"{said} ({details})" if details else said

    def field(self, entity: str, name: str) -> str:
        own = self._words.get(f"field.{entity}.{name}")
        return own or self._words.get(f"field.{name}", name.replace("_", " "))

    def value(self, line: TrailLine, name: str, value: Any) -> str:
        """A field's value as people read it; ids become names."""
        if value is None or value in ("", {}, (), []):
            return self._words["none"]
        if isinstance(value, bool):
            return self._words["yes" if value else "no"]
        if name == "value" and line.entity == "answer":
            return self._answer(line, str(value))
        if name in ("strokes", "layers", "exif"):
            return self.word("entries" if name == "exif" else name, count=len(value))
        if isinstance(value, str):
            return self._text(line, name, value)
        if isinstance(value, int):
            return _moment(value, line.tz_min) if name == "sealed_ms" else str(value)
        if isinstance(value, Mapping):
            return self._map(line, name, value)
        return ", ".join(self.value(line, name, inner) for inner in value)

    def text(self, line: TrailLine) -> str:
        """Everything a search may find in a line, folded; remembered."""
        place = (line.device, line.stream, line.seq)
        if place not in self._texts:
            parts = (self.subject(line), self.person(line), self.summary(line), line.why)
            self._texts[place] = folded(" ".join(parts))
        return self._texts[place]

    def _answer(self, line: TrailLine, value: str) -> str:
        key = str(self._names.made.get(line.record_id, ("", {}))[1].get("item_key", ""))
        option = localized(self._names.option(key, value), self._language)
        return option or self._words.get(f"value.answer.value.{value}", value)

    def _text(self, line: TrailLine, name: str, value: str) -> str:
        for key in (f"value.{line.entity}.{name}.{value}", f"value.{name}.{value}"):
            if key in self._words:
                return self._words[key]
        if name in _DIGESTS:
            return value if len(value) <= 24 else f"{value[:16]}…"
        if name in ("item_key", "point_key"):
            return localized(self._names.item(value), self._language) or value
        if name == "catalogue_key":
            return f"{value} {localized(self._names.defect(value), self._language)}".strip()
        if name == "test_key":
            return localized(self._names.test(value), self._language) or value
        if name == "target":
            kind = str(line.new.get("target_kind", ""))
            return localized(self._names.target(kind, value), self._language) or value
        return localized(self._names.name(value), self._language) or value

    def _map(self, line: TrailLine, name: str, value: Mapping[str, Any]) -> str:
        declared = entity_fields(line.entity).get(name, "") if line.entity in ENTITIES else ""
        if declared == "LocalText":
            return (
                localized({tag: str(text) for tag, text in value.items()}, self._language)
                or self._words["none"]
            )
        if name == "place" and line.entity == "finding":
            return place_said(value, self._names.pack, self._language, self.word)
        if name == "severity_basis":
            return _basis(self._words, value)
        if name == "draw":
            return _draw(self._words, value)
        if name == "calibration":
            told = {self.field("gauge", key): self.value(line, key, inner) for key, inner in value.items()}
            return ", ".join(self._told.format(key, inner) for key, inner in told.items())
        test = str(self._names.made.get(line.record_id, ("", {}))[1].get("test_key", ""))
        keys = {key: localized(self._names.part(test, key), self._language) or key for key in value}
        return ", ".join(
            self._told.format(keys[key], self.value(line, name, inner)) for key, inner in value.items()
        )

    def _detail(self, line: TrailLine, name: str, value: Any) -> str:
        if value is None or value in ("", []):
            return self._words["none"]
        if isinstance(value, bool):
            return self._words["yes" if value else "no"]
        if isinstance(value, list | tuple):
            return ", ".join(self._detail(line, name, inner) for inner in value)
        if isinstance(value, Mapping):
            return ", ".join(
                self._told.format(key, self._detail(line, name, inner)) for key, inner in value.items()
            )
        if isinstance(value, int) and name == "by_ms":
            return f"{value / 1000:+.0f}"
        if isinstance(value, int) and name.endswith("_ms"):
            return _moment(value, line.tz_min)
        text = str(value)
        if name in _DIGESTS and len(text) > 24:
            return f"{text[:16]}…"
        said = self._words.get(f"value.{name}.{text}") or localized(self._names.name(text), self._language)
        return said or self._names.devices.get(text) or text


def _basis(said: Mapping[str, str], value: Mapping[str, Any]) -> str:
    """Why a class has its severity; the code alone where a newer version gave a reason unknown here."""
    code, params = str(value.get("code", "")), dict(value.get("params", {}))
    known = {key: said.get(f"value.severity.{inner}", inner) for key, inner in params.items()}
    try:
        return said[f"value.severity_basis.{code}"].format(**known)
    except KeyError:
        return code


def _moment(wall_ms: int, tz_min: int) -> str:
    return moment(wall_ms, offset(tz_min)).isoformat(sep=" ", timespec="seconds")


def _draw(said: Mapping[str, str], value: Mapping[str, Any]) -> str:
    """How much was drawn from what; the rest follows from the seed."""
    try:
        strata, n = value["strata"], value["steps"][-1].get("n", 0)
        cartons = sum(one.get("cartons", 0) for one in strata)
        loose = sum(one.get("pieces") or one.get("items", 0) for one in strata if not one.get("cartons"))
    except (AttributeError, LookupError, TypeError):
        # Somebody else's journal may hold what this program would not write.
        return said["none"]
    key = "value.draw.parts" if len(strata) > 1 else "value.draw.whole"
    return said[key].format(n=n, cartons=cartons, loose=loose, parts=len(strata))

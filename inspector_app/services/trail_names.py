"""What the rows of a trail are about: the item, defect, point, test or photo behind an id, by its name.

Built in one pass over the rows, the pack and the master data they refer to; no look-up costs a query. Knows
no language: names are local texts, and the words around them come from `trail_words`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from inspector_app.domain.errors import InputError
from inspector_app.domain.journal import Op
from inspector_app.domain.pack import Pack
from inspector_app.domain.text import LocalText
from inspector_app.storage.trail_rows import JournalRow

_NAMED_BY = {
    "photo": "name",
    "person": "name",
    "brand": "name",
    "factory": "name",
    "product": "name",
    "variant": "name",
    "pack": "name",
    "order": "number",
    "lot": "number",
    "carton": "number",
    "sample_unit": "number",
    "signature": "name",
    "action": "what",
    "gauge": "number",
    "phrase": "text",
    "inspection": "number",
}
"""Entity to the field people know it by."""


@dataclass(frozen=True, slots=True)
class About:
    """What a row is about. `code` as printed (W-01, A); `name` empty where there is none; `number` of a
    sample, unit or carton, 0 where it has none; `word` names a value that `trail_words` says (cls.major).
    """

    code: str = ""
    name: LocalText = field(default_factory=dict)
    number: int = 0
    word: str = ""


@dataclass
class Names:
    """Names of records by id. `rows` are all rows of the trail; `known` names of what they refer to."""

    pack: Pack | None
    known: Mapping[str, LocalText]
    people: Mapping[str, LocalText]
    devices: Mapping[str, str]
    made: dict[str, tuple[str, dict[str, Any]]] = field(default_factory=dict)
    streams: dict[str, str] = field(default_factory=dict)

    def learn(self, rows: Iterable[JournalRow]) -> None:
        """Remember what each record is, from the rows that made and renamed it."""
        for row in rows:
            if row.entity == "stream":
                # It has the id of the record that the stream is about.
                self.streams[row.record_id] = str(row.new.get("kind", ""))
            elif row.op == Op.INSERT:
                self.made[row.record_id] = (row.entity, dict(row.new))
            elif row.op == Op.UPDATE and row.record_id in self.made:
                label = _NAMED_BY.get(row.entity, "")
                if label in row.new:
                    self.made[row.record_id][1][label] = row.new[label]

    def name(self, record_id: str) -> LocalText:
        """The name of a record of any kind; empty for an id nothing is known of."""
        found = self.known.get(record_id) or self.people.get(record_id)
        if found:
            return found
        about = self.about(record_id)
        if about.name or about.code:
            return {tag: f"{about.code} {text}".strip() for tag, text in (about.name or {"en": ""}).items()}
        return {"en": str(about.number)} if about.number else {}

    def about(self, record_id: str) -> About:
        """What the record is that a row made or changed."""
        entity, values = self.made.get(record_id, ("", {}))
        maker = _ABOUT.get(entity)
        if maker is not None:
            return maker(self, values)
        label = values.get(_NAMED_BY.get(entity, ""))
        if isinstance(label, Mapping):
            return About(name=label)
        if isinstance(label, str):
            return About(name={"en": label})
        if isinstance(label, int):
            return About(number=label)
        return About(name=self.known.get(record_id, {}))

    def items(self, record_id: str) -> tuple[str, ...]:
        """Keys of everything on the checklist, in the catalogue or among the photos that a row touches."""
        entity, values = self.made.get(record_id, ("", {}))
        maker = _ITEMS.get(entity)
        return maker(self, record_id, values) if maker is not None else ()

    def item(self, key: str) -> LocalText:
        """Title of a checklist item or measuring point."""
        try:
            return self.pack.item(key).title if self.pack else {}
        except InputError:
            return {}

    def defect(self, code: str) -> LocalText:
        try:
            return self.pack.defect(code).name if self.pack else {}
        except InputError:
            return {}

    def catalogue(self, key: str) -> LocalText:
        """A defect by its code, or a free one by its id."""
        found = self.defect(key)
        return {tag: f"{key} {text}" for tag, text in found.items()} if found else self.name(key)

    def test(self, key: str) -> LocalText:
        try:
            return self.pack.test(key).title if self.pack else {}
        except InputError:
            return {}

    def part(self, test_key: str, key: str) -> LocalText:
        """A reading or a step of an on-site test."""
        try:
            test = self.pack.test(test_key) if self.pack else None
        except InputError:
            return {}
        parts = {reading.key: reading.title for reading in test.readings} if test else {}
        parts |= {step.key: step.text for step in test.steps} if test else {}
        return parts.get(key, {})

    def required(self, key: str) -> LocalText:
        try:
            return self.pack.required_photo(key).title if self.pack else {}
        except InputError:
            return {}

    def point_label(self, key: str) -> str:
        """The letter of a measuring point on the drawing."""
        try:
            spec = self.pack.item(key).measurement if self.pack else None
        except InputError:
            return ""
        return spec.label if spec else ""

    def option(self, item_key: str, value: str) -> LocalText:
        """Title of a choice, where the item offers choices."""
        try:
            option = self.pack.item(item_key).option(value) if self.pack else None
        except InputError:
            return {}
        return option.title if option else {}

    def target(self, kind: str, key: str) -> LocalText:
        """What a photo is attached to."""
        if kind in ("item", "point"):
            return self.item(key) or {"en": key}
        if kind == "test":
            return self.test(key) or {"en": key}
        if kind == "required":
            return self.required(key) or {"en": key}
        return self.name(key) if key else {}


def _answer(names: Names, values: dict[str, Any]) -> About:
    key = str(values.get("item_key", ""))
    unit = names.made.get(str(values.get("unit")), ("", {}))[1].get("number", 0)
    return About(name=names.item(key) or {"en": key}, number=int(unit), word="unit" if unit else "")


def _reading(names: Names, values: dict[str, Any]) -> About:
    key = str(values.get("point_key", ""))
    return About(
        names.point_label(key),
        names.item(key) or {"en": key},
        int(values.get("sample", 0)),
        word="sample",
    )


def _finding(names: Names, values: dict[str, Any]) -> About:
    code = values.get("catalogue_key") or ""
    return About(code, names.defect(code) if code else values.get("text", {}))


def _test_run(names: Names, values: dict[str, Any]) -> About:
    key = str(values.get("test_key", ""))
    return About(name=names.test(key) or {"en": key})


def _link(names: Names, values: dict[str, Any]) -> About:
    return About(name=names.name(str(values.get("photo", ""))))


def _plan(_names: Names, values: dict[str, Any]) -> About:
    return About(word=f"value.cls.{values.get('cls', '')}")


def _signature(_names: Names, values: dict[str, Any]) -> About:
    return About(name={"en": str(values.get("name", ""))}, word=f"value.signature.role.{values.get('role')}")


def _report(_names: Names, values: dict[str, Any]) -> About:
    text = f"{values.get('number', '')} r{values.get('revision', 0)} {values.get('language', '')}"
    return About(name={"en": text.strip()})


def _switching(_names: Names, values: dict[str, Any]) -> About:
    return About(word=f"value.switching_event.kind.{values.get('kind', '')}")


_ABOUT = {
    "answer": _answer,
    "reading": _reading,
    "finding": _finding,
    "test_run": _test_run,
    "photo_link": _link,
    "markup": _link,
    "class_plan": _plan,
    "signature": _signature,
    "report": _report,
    "switching_event": _switching,
}


def _finding_items(_names: Names, record_id: str, values: dict[str, Any]) -> tuple[str, ...]:
    return (f"defect:{values.get('catalogue_key') or record_id}",)


def _link_items(names: Names, _record_id: str, values: dict[str, Any]) -> tuple[str, ...]:
    photo, kind, target = (str(values.get(name, "")) for name in ("photo", "target_kind", "target"))
    own = (f"photo:{photo}",)
    if kind in ("finding", "action"):
        return own + names.items(target)
    if kind == "point":
        return (*own, f"item:{target}")
    return (*own, f"{kind}:{target}") if kind in ("item", "test") else own


def _action_items(names: Names, record_id: str, values: dict[str, Any]) -> tuple[str, ...]:
    found = [item for finding in values.get("findings", ()) for item in names.items(str(finding))]
    return tuple(dict.fromkeys((f"action:{record_id}", *found)))


_ITEMS = {
    "answer": lambda _names, _id, values: (f"item:{values.get('item_key', '')}",),
    "reading": lambda _names, _id, values: (f"item:{values.get('point_key', '')}",),
    "test_run": lambda _names, _id, values: (f"test:{values.get('test_key', '')}",),
    "photo": lambda _names, record_id, _values: (f"photo:{record_id}",),
    "markup": lambda _names, _id, values: (f"photo:{values.get('photo', '')}",),
    "finding": _finding_items,
    "photo_link": _link_items,
    "action": _action_items,
}

"""Who changed what, when and why: the journal of an inspection, or of this installation, as readable lines.

The lines hold what the journal says and nothing else; `trail_words` says them in a language. Reads only, in a
handful of queries however many lines there are.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from inspector_app.domain.errors import InspectorError
from inspector_app.domain.journal import HANDOVER
from inspector_app.domain.pack import Pack
from inspector_app.domain.records import Factory, Inspection
from inspector_app.domain.text import LocalText, folded, localized
from inspector_app.services import packs
from inspector_app.services.inspections import absent
from inspector_app.services.session import Session
from inspector_app.services.trail_names import Names
from inspector_app.services.trail_time import moment, offset
from inspector_app.storage import queries, trail_rows
from inspector_app.storage.trail_rows import JournalRow

_NO_TEXT: LocalText = {}


class TrailLine(NamedTuple):
    """One row. `old` and `new` hold the changed fields; `digest` is the SHA-256 of the row's bytes, in hex.

    `tz_min` and `zone` are those the row was written in (the factory's where it was known). `undo` names the
    row this one takes back, `undone` the row that took this one back, both as "stream/number". `items` are
    the keys `TrailFilter.item` finds.
    """

    device: str
    stream: str
    seq: int
    wall_ms: int
    tz_min: int
    zone: str
    person_id: str
    person_name: LocalText
    entity: str
    record_id: str
    op: str
    old: Mapping[str, Any]
    new: Mapping[str, Any]
    why: str
    undo: str
    digest: str
    items: tuple[str, ...]
    undone: str = ""

    @property
    def at(self) -> str:
        """When, by the device's clock: ISO 8601 with the offset the row was written in."""
        return moment(self.wall_ms, offset(self.tz_min)).isoformat(timespec="milliseconds")

    @property
    def person(self) -> str:
        """The person's name in English, else in any language, else the id."""
        return localized(self.person_name, "en") or self.person_id

    def at_in(self, zone: str) -> datetime.datetime:
        """When, as the clocks in an IANA zone show it; in the row's own offset for an unknown zone."""
        try:
            there: datetime.tzinfo = ZoneInfo(zone)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            there = offset(self.tz_min)
        return moment(self.wall_ms, there)

    def as_data(self) -> dict[str, Any]:
        return {
            "device": self.device,
            "stream": self.stream,
            "seq": self.seq,
            "at": self.at,
            "zone": self.zone,
            "person": self.person,
            "person_id": self.person_id,
            "entity": self.entity,
            "record_id": self.record_id,
            "op": self.op,
            "old": dict(self.old),
            "new": dict(self.new),
            "why": self.why,
            "undo": self.undo,
            "undone": self.undone,
            "digest": self.digest,
            "items": list(self.items),
        }


@dataclass(frozen=True)
class Trail:
    """The lines in the order they were made, with the names they need. `zone`: the factory's, if there is
    one; `device` this installation, `own_devices` those it was restored from as well.
    """

    lines: tuple[TrailLine, ...]
    names: Names
    zone: str
    device: str
    own_devices: frozenset[str]
    inspection: str = ""


@dataclass(frozen=True)
class TrailFilter:
    """What is to be shown; empty shows all. `since` and `until` in wall milliseconds, both included.

    `person` is an id or part of a name, `item` a key with or without its kind ("item:surface", "W-01"),
    `entity` a kind of record or event ("finding", "event:unlock"), `text` words that must all occur.
    """

    text: str = ""
    person: str = ""
    entity: str = ""
    item: str = ""
    since: int | None = None
    until: int | None = None


def trail(session: Session, inspection_id: str) -> tuple[TrailLine, ...]:
    """Every row of the inspection and of its corrective actions, in the order they were made.

    Raises InputError `inspection.absent`.
    """
    return read_trail(session, inspection_id).lines


def read_trail(session: Session, inspection_id: str) -> Trail:
    """The trail of an inspection, own or taken in from elsewhere. Raises InputError `inspection.absent`."""
    with session.vault.reading() as connection:
        header = queries.find(connection, Inspection, inspection_id)
    if header is None:
        raise absent(inspection_id)
    pack = _pack(session, header)
    with session.vault.reading() as connection:
        factory = queries.find(connection, Factory, header.factory)
        streams = (header.stream, *(action.stream for action in queries.actions_of(connection, header.id)))
        rows = trail_rows.rows_of(connection, streams)
        names = Names(
            pack,
            trail_rows.names_of(connection, _referred(rows)),
            trail_rows.people(connection),
            trail_rows.device_labels(connection),
        )
    zone = (factory.time_zone if factory else "") or header.zone
    return _trail(session, rows, names, zone, inspection_id)


def installation_trail(session: Session) -> Trail:
    """What happened to this installation: unlocking, failed tries, exports, second copies, people, packs."""
    with session.vault.reading() as connection:
        rows = trail_rows.installation_rows(connection)
        named = trail_rows.inspection_names(connection, _inspections(rows))
        names = Names(None, named, trail_rows.people(connection), trail_rows.device_labels(connection))
    return _trail(session, _without_repeats(rows), names, "", "")


def _inspections(rows: Iterable[JournalRow]) -> set[str]:
    """Ids of inspections that events name."""
    found: set[str] = set()
    for row in rows:
        if row.entity == "event":
            several = row.new.get("inspections")
            for one in (row.new.get("inspection"), *(several if isinstance(several, list) else ())):
                if isinstance(one, str):
                    found.add(one)
    return found


def _without_repeats(rows: list[JournalRow]) -> list[JournalRow]:
    """A restore writes one handover into every stream; a person reads one. That a stream was opened says
    nothing beside what it was opened for.
    """
    told: set[tuple[str, str]] = set()
    kept = []
    for row in rows:
        if row.entity == "stream":
            continue
        if row.new.get("kind") == HANDOVER and row.entity == "event":
            pair = (row.device, str(row.new.get("to", "")))
            if pair in told:
                continue
            told.add(pair)
        kept.append(row)
    return kept


def _pack(session: Session, header: Inspection) -> Pack | None:
    """The pack, for the names in it; a trail is read without it too."""
    try:
        return packs.open_pack(session, header.pack_sha256).pack
    except InspectorError:
        return None


def _referred(rows: Iterable[JournalRow]) -> set[str]:
    """Ids in the values of fields that may name master data."""
    found: set[str] = set()
    for row in rows:
        if row.entity in ("inspection", "sample_unit", "reading"):
            for values in (row.new, row.old):
                for name in ("product", "factory", "order", "variant", "gauge"):
                    value = values.get(name)
                    if isinstance(value, str):
                        found.add(value)
                found.update(lot for lot in values.get("lots") or () if isinstance(lot, str))
    return found


def _trail(session: Session, rows: list[JournalRow], names: Names, zone: str, inspection: str) -> Trail:
    names.learn(rows)
    items = {record_id: names.items(record_id) for record_id in names.made}
    undone = {(row.device, *_place(row.undo)): f"{row.stream}/{row.seq}" for row in rows if row.undo}
    lines = tuple(
        TrailLine(
            row.device,
            row.stream,
            row.seq,
            row.wall_ms,
            row.tz_min,
            row.zone,
            row.actor,
            names.people.get(row.actor, _NO_TEXT),
            row.entity,
            row.record_id,
            row.op,
            row.old,
            row.new,
            row.why,
            row.undo,
            row.digest.hex(),
            items.get(row.record_id, ()) if row.entity != "stream" else (),
            undone.get((row.device, row.stream, row.seq), ""),
        )
        for row in rows
    )
    vault = session.vault
    return Trail(lines, names, zone, vault.device_id, frozenset(vault.own_devices), inspection)


def _place(undo: str) -> tuple[str, int]:
    stream, _, number = undo.rpartition("/")
    return stream, int(number) if number.isdecimal() else 0


def filtered(
    lines: Iterable[TrailLine], wanted: TrailFilter, text: Callable[[TrailLine], str] | None = None
) -> tuple[TrailLine, ...]:
    """The lines that fit, in their order. `text` gives what is searched, folded
    (`TrailWords.text`); without it the values as they are in the journal.
    """
    searched = text or _plain_text
    sought = folded(wanted.text).split()
    item, person = wanted.item.casefold(), folded(wanted.person)
    return tuple(
        line
        for line in lines
        if (not wanted.entity or wanted.entity in (line.entity, kind_of(line)))
        and (wanted.since is None or line.wall_ms >= wanted.since)
        and (wanted.until is None or line.wall_ms <= wanted.until)
        and (not person or _is_person(line, person))
        and (not item or any(_is_item(key.casefold(), item) for key in line.items))
        and (not sought or _holds(searched(line), sought))
    )


def kind_of(line: TrailLine) -> str:
    """The kind of record a line is about; of an event, which one it is."""
    return f"event:{line.new.get('kind', '')}" if line.entity == "event" else line.entity


def _is_person(line: TrailLine, person: str) -> bool:
    return line.person_id == person or any(person in folded(name) for name in line.person_name.values())


def _is_item(key: str, item: str) -> bool:
    return item in (key, key.partition(":")[2])


def _holds(text: str, sought: list[str]) -> bool:
    return all(word in text for word in sought)


def _plain_text(line: TrailLine) -> str:
    values = [f"{name} {value}" for values in (line.old, line.new) for name, value in values.items()]
    return folded(" ".join((line.entity, line.person, line.why, *line.items, *values)))


@dataclass
class Choices:
    """What a trail can be filtered by: only what occurs in it, in the order it first occurs."""

    people: dict[str, LocalText] = field(default_factory=dict)
    entities: dict[str, int] = field(default_factory=dict)
    items: dict[str, int] = field(default_factory=dict)


def choices(lines: Iterable[TrailLine]) -> Choices:
    """People by id, and how many lines each kind and each item has."""
    found = Choices()
    for line in lines:
        found.people.setdefault(line.person_id, line.person_name)
        found.entities[kind_of(line)] = found.entities.get(kind_of(line), 0) + 1
        for item in line.items:
            found.items[item] = found.items.get(item, 0) + 1
    return found

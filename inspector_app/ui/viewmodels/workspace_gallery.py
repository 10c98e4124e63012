"""Which photos a gallery shows and in which order: filters, search and sorting over plain values.

Knows no widget. What is asked for every key stroke is worked out once per photo and kept while it does not
change.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from inspector_app.domain.inspection import InspectionRecord
from inspector_app.domain.pack import Pack
from inspector_app.domain.records import Action, Carton, Finding, Markup, Photo, PhotoLink, SampleUnit
from inspector_app.domain.text import LocalText, folded

Words = Callable[[LocalText], str]
Place = tuple[str, str]
"""Kind of target and target."""

UNLINKED = "unlinked"


class Sort(StrEnum):
    """Orders of a gallery. ADDED and TAKEN: newest first."""

    ADDED = "added"
    FIRST = "first"
    TAKEN = "taken"
    NAME = "name"
    RATING = "rating"


@dataclass(frozen=True)
class GalleryFilter:
    """`kind`: "" for all, a kind of target, or UNLINKED. `stars`: at least so many. `day`: ISO date of the
    photo, `carton` its label; "" for all. All of them have to hold.
    """

    kind: str = ""
    text: str = ""
    stars: int = 0
    no_caption: bool = False
    marked: bool = False
    confidential: bool = False
    damaged: bool = False
    day: str = ""
    carton: str = ""

    @property
    def count(self) -> int:
        """How many are set beside kind and text."""
        return sum(
            bool(one)
            for one in (
                self.stars,
                self.no_caption,
                self.marked,
                self.confidential,
                self.damaged,
                self.day,
                self.carton,
            )
        )

    def tests(self) -> list[Callable[[GalleryEntry], bool]]:
        """What an entry has to pass: one test for each that is set, the quick ones first."""
        found: list[Callable[[GalleryEntry], bool]] = []
        if self.stars:
            found.append(lambda entry: entry.photo.rating >= self.stars)
        if self.kind:
            found.append(lambda entry: self.kind in entry.kinds)
        if self.no_caption:
            found.append(lambda entry: not any(entry.photo.caption.values()))
        if self.marked:
            found.append(lambda entry: entry.marked)
        if self.confidential:
            found.append(lambda entry: entry.photo.visibility != "factory")
        if self.damaged:
            found.append(lambda entry: bool(entry.damaged))
        if self.day:
            found.append(lambda entry: entry.day == self.day)
        if self.carton:
            found.append(lambda entry: self.carton in entry.cartons)
        if words := folded(self.text).split():
            found.append(lambda entry: all(word in entry.search for word in words))
        return found


class GalleryEntry:
    """One photo with what the gallery says of it, worked out when it is first asked for: of thousands only a
    few are looked at. `damaged`: what the last check of its file found, in words, or nothing.
    """

    def __init__(
        self, photo: Photo, links: tuple[PhotoLink, ...], names: PlaceNames, *, marked: bool, damaged: str
    ) -> None:
        self.photo, self.links, self.marked, self.damaged = photo, links, marked, damaged
        self._names = names

    @cached_property
    def title(self) -> str:
        return self._names.words(self.photo.caption) or self.photo.name

    @cached_property
    def places(self) -> str:
        """Where it belongs, in words of the pack."""
        titles = dict.fromkeys(self._names.name(link.target_kind, link.target) for link in self.links)
        return ", ".join(title for title in titles if title)

    @cached_property
    def kinds(self) -> frozenset[str]:
        """Kinds of its targets; UNLINKED when there is none but the inspection as a whole."""
        kinds = frozenset(link.target_kind for link in self.links)
        return kinds if kinds - {"inspection"} else kinds | {UNLINKED}

    @cached_property
    def search(self) -> str:
        """What a search looks through, folded."""
        return folded(" ".join((*self.photo.caption.values(), self.photo.name, self.places)))

    @property
    def day(self) -> str:
        return (self.photo.taken or "")[:10]

    @cached_property
    def cartons(self) -> frozenset[str]:
        """Labels of the cartons of the findings it shows."""
        found = (link.target for link in self.links if link.target_kind == "finding")
        return frozenset().union(*(self._names.cartons.get(finding, frozenset()) for finding in found))


class PlaceNames:
    """What targets are called, in the words of the pack; looked up once each."""

    def __init__(self, record: InspectionRecord, pack: Pack, words: Words) -> None:
        self._record, self._pack, self.words = record, pack, words
        self._known: dict[str, Mapping[str, LocalText]] = {}

    def name(self, kind: str, target: str) -> str:
        """Empty for the inspection as a whole, and for what is not there any more."""
        if kind not in self._known:
            self._known[kind] = self._titles(kind)
        return self.words(self._known[kind].get(target, {}))

    @cached_property
    def cartons(self) -> Mapping[str, frozenset[str]]:
        """Labels of the cartons of each finding, by its id."""
        return _cartons_of_findings(self._record)

    def _titles(self, kind: str) -> Mapping[str, LocalText]:
        pack, record = self._pack, self._record
        if kind in ("item", "point"):
            return {item.key: item.title for item in pack.items}
        if kind == "test":
            return {test.key: test.title for test in pack.tests}
        if kind == "required":
            return {photo.key: photo.title for photo in pack.required_photos}
        if kind == "finding":
            by_code = {defect.code: defect.name for defect in pack.defects}
            return {one.id: by_code.get(one.catalogue_key or "", one.text) for one in record.findings}
        if kind == "action":
            return {action.id: action.what for action in record.actions}
        return {}


@dataclass
class Gallery:
    """Entries of one inspection's photos, made anew only where something about a photo changed."""

    words: Words
    damaged: Mapping[str, str] = field(default_factory=dict)
    """What is wrong with the file of a photo, in words, by photo id."""
    _made: dict[str, GalleryEntry] = field(default_factory=dict)
    _made_from: tuple[object, ...] = ()
    _entries: tuple[GalleryEntry, ...] = ()

    def forget(self) -> None:
        """Words have changed: the language, or what a check found."""
        self._made.clear()
        self._made_from = ()

    def entries(self, record: InspectionRecord, pack: Pack) -> tuple[GalleryEntry, ...]:
        """In the order in which they were added."""
        names_from = tuple(record.rows.get(kind) for kind in (Finding, Action, SampleUnit, Carton))
        made_from = (*names_from, *(record.rows.get(kind) for kind in (Photo, PhotoLink, Markup)))
        if _identical(made_from, self._made_from):
            return self._entries
        if not _identical(names_from, self._made_from[: len(names_from)]):
            self._made.clear()
        self._made_from = made_from
        links: dict[str, list[PhotoLink]] = defaultdict(list)
        for link in record.links:
            links[link.photo].append(link)
        names = PlaceNames(record, pack, self.words)
        marked = {photo for photo, markup in record.markups.items() if markup.layers}
        made = {}
        for photo in record.photos:
            own, is_marked = tuple(links.get(photo.id, ())), photo.id in marked
            old = self._made.get(photo.id)
            if old is None or old.photo is not photo or old.links != own or old.marked != is_marked:
                damaged = self.damaged.get(photo.id, "")
                old = GalleryEntry(photo, own, names, marked=is_marked, damaged=damaged)
            made[photo.id] = old
        self._made = made
        self._entries = tuple(made.values())
        return self._entries


def arranged(entries: Sequence[GalleryEntry], chosen: GalleryFilter, sort: Sort) -> list[GalleryEntry]:
    """Those that the filter lets through, sorted; what compares equal keeps the newest first."""
    newest_first = list(reversed(entries))
    for test in chosen.tests():
        newest_first = [entry for entry in newest_first if test(entry)]
    if sort == Sort.FIRST:
        newest_first.reverse()
    elif sort == Sort.TAKEN:
        newest_first.sort(key=lambda entry: entry.photo.taken or "", reverse=True)
    elif sort == Sort.NAME:
        newest_first.sort(key=lambda entry: entry.title.casefold())
    elif sort == Sort.RATING:
        newest_first.sort(key=lambda entry: entry.photo.rating, reverse=True)
    return newest_first


def days(entries: Iterable[GalleryEntry]) -> list[str]:
    """The days photos were taken on, newest first."""
    return sorted({entry.day for entry in entries if entry.day}, reverse=True)


def cartons(entries: Iterable[GalleryEntry]) -> list[str]:
    """Labels of the cartons whose findings have photos."""
    return sorted({label for entry in entries for label in entry.cartons}, key=lambda one: (len(one), one))


def _cartons_of_findings(record: InspectionRecord) -> Mapping[str, frozenset[str]]:
    carton_of = {unit.id: record.get(Carton, unit.carton) for unit in record.units}
    found = {}
    for finding in record.findings:
        there = (carton_of.get(unit) for unit in finding.units)
        found[finding.id] = frozenset(carton.label for carton in there if carton is not None and carton.label)
    return found


def _identical(some: Sequence[object], others: Sequence[object]) -> bool:
    return len(some) == len(others) and all(one is other for one, other in zip(some, others, strict=True))

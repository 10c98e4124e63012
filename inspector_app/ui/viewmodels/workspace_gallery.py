"""Which photos a gallery shows and in which order: filters, search and sorting over plain values.

Knows no widget. What is asked for every key stroke is worked out once per photo and kept while it does not
change.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

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

    def holds(self, entry: GalleryEntry) -> bool:
        photo = entry.photo
        return (
            (not self.kind or self.kind in entry.kinds)
            and photo.rating >= self.stars
            and not (self.no_caption and any(photo.caption.values()))
            and not (self.marked and not entry.marked)
            and not (self.confidential and photo.visibility == "factory")
            and not (self.damaged and not entry.damaged)
            and (not self.day or entry.day == self.day)
            and (not self.carton or self.carton in entry.cartons)
            and all(word in entry.search for word in folded(self.text).split())
        )


@dataclass(frozen=True)
class GalleryEntry:
    """One photo with what the gallery says of it. `places` in words; `damaged`: what the last check of its
    file found, in words, or nothing.
    """

    photo: Photo
    title: str
    places: str
    kinds: frozenset[str]
    search: str
    day: str
    marked: bool = False
    damaged: str = ""
    cartons: frozenset[str] = frozenset()
    links: tuple[PhotoLink, ...] = ()


class PlaceNames:
    """What targets are called, in the words of the pack; looked up once each."""

    def __init__(self, record: InspectionRecord, pack: Pack, words: Words) -> None:
        self._record, self._pack, self._words = record, pack, words
        self._known: dict[str, Mapping[str, LocalText]] = {}

    def name(self, kind: str, target: str) -> str:
        """Empty for the inspection as a whole, and for what is not there any more."""
        if kind not in self._known:
            self._known[kind] = self._titles(kind)
        return self._words(self._known[kind].get(target, {}))

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
        cartons = _cartons_of_findings(record)
        marked = {photo for photo, markup in record.markups.items() if markup.layers}
        made = {}
        for photo in record.photos:
            own = tuple(links[photo.id])
            old = self._made.get(photo.id)
            if (
                old is None
                or old.photo is not photo
                or old.links != own
                or old.marked != (photo.id in marked)
            ):
                old = self._entry(photo, own, names, cartons, marked=photo.id in marked)
            made[photo.id] = old
        self._made = made
        self._entries = tuple(made.values())
        return self._entries

    def _entry(
        self,
        photo: Photo,
        links: tuple[PhotoLink, ...],
        names: PlaceNames,
        cartons: Mapping[str, frozenset[str]],
        *,
        marked: bool,
    ) -> GalleryEntry:
        titles = dict.fromkeys(names.name(link.target_kind, link.target) for link in links)
        places = ", ".join(title for title in titles if title)
        kinds = {link.target_kind for link in links}
        if not kinds - {"inspection"}:
            kinds.add(UNLINKED)
        found = [cartons.get(link.target, frozenset()) for link in links if link.target_kind == "finding"]
        search = folded(" ".join((*photo.caption.values(), photo.name, places)))
        return GalleryEntry(
            photo=photo,
            title=self.words(photo.caption) or photo.name,
            places=places,
            kinds=frozenset(kinds),
            search=search,
            day=(photo.taken or "")[:10],
            marked=marked,
            damaged=self.damaged.get(photo.id, ""),
            cartons=frozenset().union(*found),
            links=links,
        )


def arranged(entries: Sequence[GalleryEntry], chosen: GalleryFilter, sort: Sort) -> list[GalleryEntry]:
    """Those that the filter lets through, sorted; what compares equal keeps the newest first."""
    newest_first = [entry for entry in reversed(entries) if chosen.holds(entry)]
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

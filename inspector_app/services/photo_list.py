"""Every photo of the vault by its inspection, its place there, who took it and when, and what the last check
found.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from inspector_app.domain.errors import InputError, InspectorError
from inspector_app.domain.pack import Pack
from inspector_app.domain.records import Person
from inspector_app.domain.text import LocalText
from inspector_app.services import packs
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.inspections import absent
from inspector_app.services.session import Session
from inspector_app.storage import photo_rows, queries
from inspector_app.storage.photo_rows import PhotoOwner, PhotoRow


class PhotoState(StrEnum):
    """What a check found. `UNCHECKED`: never looked at since it came in."""

    UNCHECKED = "unchecked"
    UNCHANGED = "present"
    MISSING = "missing"
    ALTERED = "altered"
    UNREADABLE = "unreadable"
    SEALED = "sealed"
    UNDECODABLE = "undecodable"


BAD = frozenset(PhotoState) - {PhotoState.UNCHECKED, PhotoState.UNCHANGED}
"""States of a photo that cannot be shown, or not as it was taken."""


@dataclass(frozen=True, slots=True)
class CheckedPhoto:
    """A photo with its inspection (`product`, `order`, `lot`), its places there by name, who added it and
    when, and `state`. `problem` is an English sentence, empty for a photo that is not known to be bad.
    """

    inspection: str
    photo: str
    name: str
    problem: str
    pid: str = ""
    state: PhotoState = PhotoState.UNCHECKED
    product: LocalText | None = None
    order: str = ""
    lot: str = ""
    practice: bool = False
    places: tuple[LocalText, ...] = ()
    taken: str = ""
    added_ms: int = 0
    tz_min: int = 0
    person: LocalText | None = None
    checked_ms: int | None = None

    @property
    def bad(self) -> bool:
        return self.state in BAD

    def found(self, state: PhotoState, problem: str, at_ms: int) -> CheckedPhoto:
        """The same photo after a check."""
        return replace(self, state=state, problem=problem, checked_ms=at_ms)


_STATES = {state.value: state for state in PhotoState}

_WORDS = {
    PhotoState.MISSING: "its file is missing",
    PhotoState.ALTERED: "its file was altered",
    PhotoState.UNREADABLE: "its file cannot be read from the disk",
    PhotoState.SEALED: "its file cannot be decrypted with the keys of this vault",
    PhotoState.UNDECODABLE: "it is unchanged, but it cannot be decoded as a picture",
}


def known_photos(session: Session, inspection_id: str | None = None) -> tuple[CheckedPhoto, ...]:
    """The photos outside the bin, of one inspection or of all. Looks at no file.

    Raises InputError `inspection.absent`.
    """
    with session.vault.reading() as connection:
        owners = photo_rows.photo_owners(connection)
        stream = next((s for s, one in owners.items() if one.id == inspection_id), None)
        if inspection_id is not None and stream is None:
            raise absent(inspection_id)
        rows = photo_rows.photo_rows(connection, stream)
        people = {one.id: one.name for one in queries.everything(connection, Person)}
        findings = photo_rows.finding_names(connection)
    places = _Places(session, findings)
    return tuple(_known(row, owners[row.stream], people, places) for row in rows if row.stream in owners)


def damaged_photos(file: InspectionFile) -> dict[str, PhotoState]:
    """What the last check found wrong with photos of an inspection, by photo id. Looks at no file."""
    with file.session.vault.reading() as connection:
        found = photo_rows.bad_photos(connection, file.stream)
    return {photo: state for photo, word in found.items() if (state := _STATES.get(word)) in BAD and state}


def _known(row: PhotoRow, owner: PhotoOwner, people: dict[str, LocalText], places: _Places) -> CheckedPhoto:
    state = _STATES.get(row.state, PhotoState.UNCHECKED)
    if row.checked_ms is None and state == PhotoState.UNCHANGED:
        state = PhotoState.UNCHECKED
    return CheckedPhoto(
        inspection=owner.id,
        photo=row.id,
        name=row.name,
        problem=_WORDS.get(state, ""),
        pid=row.pid,
        state=state,
        product=owner.product,
        order=owner.order,
        lot=owner.lot,
        practice=owner.practice,
        places=places.names(owner.pack_sha256, row.places),
        taken=row.taken,
        added_ms=row.added_ms,
        tz_min=row.tz_min,
        person=people.get(row.person, {}),
        checked_ms=row.checked_ms,
    )


class _Places:
    """Names of what photos are attached to; each pack is opened once."""

    def __init__(self, session: Session, findings: dict[str, tuple[str, LocalText]]) -> None:
        self._session = session
        self._findings = findings
        self._packs: dict[str, Pack | None] = {}
        self._found: dict[tuple[str, str, str], LocalText] = {}

    def names(self, pack: str, places: Sequence[tuple[str, str]]) -> tuple[LocalText, ...]:
        found = []
        for kind, target in places:
            key = (pack, kind, target)
            if key not in self._found:
                self._found[key] = self._name(pack, kind, target)
            if self._found[key]:
                found.append(self._found[key])
        return tuple(found)

    def _name(self, pack_sha256: str, kind: str, target: str) -> LocalText:
        if kind == "inspection":
            return {}
        pack = self._pack(pack_sha256)
        code, text = self._findings.get(target, ("", {}))
        if kind == "finding" and not code:
            return text
        if pack is None:
            return {"en": code or target}
        try:
            return _title(pack, kind, target, code)
        except InputError:
            return {"en": code or target}

    def _pack(self, sha256: str) -> Pack | None:
        if sha256 not in self._packs:
            try:
                self._packs[sha256] = packs.open_pack(self._session, sha256).pack
            except InspectorError:
                # A pack that is lost must not keep one from finding out which photos are.
                self._packs[sha256] = None
        return self._packs[sha256]


def _title(pack: Pack, kind: str, target: str, code: str) -> LocalText:
    if kind in ("item", "point"):
        return pack.item(target).title
    if kind == "test":
        return pack.test(target).title
    if kind == "required":
        return next((one.title for one in pack.required_photos if one.key == target), {"en": target})
    if kind == "finding":
        name = pack.defect(code).name
        return {tag: f"{code} {text}" for tag, text in name.items()}
    return {}

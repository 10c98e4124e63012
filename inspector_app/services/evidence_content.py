"""What an evidence package holds: the chains of the journal as stored, and every file that their rows name.

All of it: a row left out would break its chain, so visibility does not apply here. Only originals of photos
with blurs or covers are not among the files (see `evidence`).
"""

from __future__ import annotations

import base64
import csv
import io
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from inspector_app.crypto.hashing import chain_next, chain_start, sha256
from inspector_app.crypto.signing_keys import device_id
from inspector_app.domain.errors import InspectorError, TrustError
from inspector_app.domain.inspection import InspectionRecord
from inspector_app.domain.journal import HANDOVER, Body, Op, decode_body
from inspector_app.domain.markup import redactions
from inspector_app.domain.record_base import JsonMap
from inspector_app.domain.records import Photo, Report
from inspector_app.domain.text import localized
from inspector_app.services import blobs
from inspector_app.services.evidence_write import Member
from inspector_app.services.markup import layers_of
from inspector_app.services.photos import redacted_copy
from inspector_app.services.reports import report_file_name
from inspector_app.services.session import Session
from inspector_app.services.trail import Trail
from inspector_app.services.trail_csv import harmless
from inspector_app.services.trail_words import TrailWords
from inspector_app.storage import history, trail_rows

_ED25519_DER = bytes.fromhex("302a300506032b6570032100")
"""What stands before the 32 bytes of an Ed25519 key in a SubjectPublicKeyInfo (RFC 8410)."""

_EXTENSIONS = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/heic": "heic",
    "image/heif": "heif",
    "image/webp": "webp",
    "image/tiff": "tif",
    "image/gif": "gif",
    "image/bmp": "bmp",
    "image/avif": "avif",
}


@dataclass(frozen=True)
class EvidenceChain:
    """A chain with all its rows; `withheld` are the numbers of rows whose bodies were purged."""

    device: str
    stream: str
    head: bytes
    rows: tuple[trail_rows.ChainRow, ...]

    @property
    def withheld(self) -> list[int]:
        return [row.seq for row in self.rows if row.body is None]

    def as_data(self) -> dict[str, Any]:
        """As the statement names it."""
        return {
            "device": self.device,
            "stream": self.stream,
            "seq": len(self.rows),
            "head": self.head.hex(),
            "withheld": self.withheld,
        }

    def members(self) -> Iterator[Member]:
        """The rows, a line each, and beside them number, digest and head of each."""
        name = f"data/journal/{self.device}_{self.stream}"
        yield Member(f"{name}.jsonl", lambda: b"".join((row.body or b"") + b"\n" for row in self.rows))
        marks = "".join(f"{row.seq} {row.digest.hex()} {row.head.hex()}\n" for row in self.rows)
        yield Member(f"{name}.chain", lambda: marks.encode("ascii"))

    def bodies(self) -> Iterator[Body]:
        return (decode_body(row.body) for row in self.rows if row.body is not None)


@dataclass
class NamedFiles:
    """Files that rows name: name in the package by SHA-256."""

    names: dict[str, str] = field(default_factory=dict)

    def count(self, folder: str, missing: Iterable[str]) -> int:
        """How many of a folder's files there are but for the missing ones."""
        kept = self.names.keys() - set(missing)
        return sum(self.names[pid].startswith(f"data/{folder}/") for pid in kept)

    def add(self, pid: Any, name: str) -> None:
        """Give a file its name; two files never get the same."""
        if not isinstance(pid, str) or not re.fullmatch("[0-9a-f]{64}", pid) or pid in self.names:
            return
        if name in self.names.values():
            stem, dot, extension = name.rpartition(".")
            name = f"{stem}-{pid[:8]}{dot}{extension}"
        self.names[pid] = name


def read_chains(session: Session, streams: Iterable[str]) -> list[EvidenceChain]:
    """Every chain of these streams, recomputed. Raises TrustError `evidence.chain_broken`."""
    found = []
    with session.vault.reading() as connection:
        for stream in streams:
            for chain in history.chains(connection, stream):
                rows = tuple(trail_rows.chain_rows(connection, chain.device, stream))
                _require_whole(chain, rows)
                found.append(EvidenceChain(chain.device, stream, chain.head, rows))
    return sorted(found, key=lambda chain: (chain.device, chain.stream))


def _require_whole(chain: history.Chain, rows: tuple[trail_rows.ChainRow, ...]) -> None:
    head = chain_start(chain.device, chain.stream)
    whole = len(rows) == chain.seq
    for number, row in enumerate(rows, 1):
        head = chain_next(head, row.digest)
        fits = row.body is None or (sha256(row.body) == row.digest and b"\n" not in row.body)
        whole = whole and fits and row.seq == number and row.head == head
    if not whole or head != chain.head:
        raise TrustError(
            "evidence.chain_broken",
            f"The journal of {chain.stream} does not hold, so it is no evidence.",
            "Nothing was written. Run 'inspector-app doctor', and restore from a second copy.",
            stream=chain.stream,
        )


def named_files(chains: Iterable[EvidenceChain]) -> NamedFiles:
    """Photos, reports, packs and pictures that the rows name."""
    found = NamedFiles()
    for chain in chains:
        for body in chain.bodies():
            values = body.set
            if body.entity == "photo" and "pid" in values:
                ending = _EXTENSIONS.get(str(values.get("media_type")), "bin")
                found.add(values["pid"], f"data/photos/{values['pid']}.{ending}")
            elif body.entity == "report" and body.op == Op.INSERT:
                name = re.sub(r"[^A-Za-z0-9._-]", "_", report_file_name(_report(values)))
                found.add(values.get("pid"), f"data/reports/{name}")
            elif body.entity == "pack" and "sha256" in values:
                found.add(values["sha256"], f"data/packs/{values['sha256']}.qcpack")
            elif body.entity == "product" and values.get("picture"):
                found.add(values["picture"], f"data/pictures/{values['picture']}.jpg")
    return found


def _report(values: Mapping[str, Any]) -> Report:
    return Report(
        id="",
        number=str(values.get("number", "")),
        revision=int(values.get("revision", 0)),
        language=str(values.get("language", "")),
        second_language=values.get("second_language"),
        variant=str(values.get("variant", "full")),
    )


def present(session: Session, files: NamedFiles) -> tuple[list[str], list[str]]:
    """The files this vault can give, and those it cannot: not here, or damaged; by SHA-256.

    Only asks whether they are known and there; what turns out to be damaged is found when it is read.
    """
    there: list[str] = []
    missing: list[str] = []
    for pid in sorted(files.names):
        blob = blobs.known_blob(session, pid)
        known = blob is not None and session.vault.blobs.path(blob.cid).is_file()
        (there if known else missing).append(pid)
    return there, missing


def read_file(session: Session, pid: str) -> bytes | None:
    """The file's bytes; None when it is damaged."""
    try:
        return blobs.content(session, pid)
    except InspectorError:
        return None


@dataclass(frozen=True)
class Redacted:
    """A photo of which parts must not leave in the clear. Where several records of the same bytes do, the
    blurs and covers of all of them apply.
    """

    photo: Photo
    layers: tuple[JsonMap, ...]


def redacted_photos(record: InspectionRecord) -> dict[str, Redacted]:
    """Photos with blurs or covers, those in the bin too, by SHA-256."""
    found: dict[str, Redacted] = {}
    for photo in record.all(Photo, binned=True):
        layers = redactions(layers_of(record, photo.id))
        if layers:
            earlier = found[photo.pid].layers if photo.pid in found else ()
            found[photo.pid] = Redacted(photo, earlier + layers)
    return found


def redacted_name(pid: str) -> str:
    """Where the copy stands that takes the original's place."""
    return f"data/redacted/{pid}.jpg"


def redacted_file(session: Session, redacted: Redacted) -> bytes | None:
    """The copy; None when the original is damaged."""
    try:
        return redacted_copy(session, redacted.photo, redacted.layers)
    except InspectorError:
        return None


def public_keys(session: Session, chains: Iterable[EvidenceChain]) -> dict[str, bytes]:
    """Keys by installation: own, earlier ones, pinned ones that wrote here, heirs named in handovers."""
    from inspector_app.services.identities import list_trusted, retired_key

    vault = session.vault
    writers = {chain.device for chain in chains}
    keys = {vault.device_id: vault.signing_key.public}
    for device in sorted(vault.own_devices - {vault.device_id}):
        keys[device] = retired_key(session, device).public
    for pinned in list_trusted(session):
        if pinned.device in writers:
            keys[pinned.device] = pinned.sign_public
    for chain in chains:
        for body in chain.bodies():
            if body.entity == "event" and body.set.get("kind") == HANDOVER:
                for name in ("public", "from_public"):
                    public = bytes.fromhex(str(body.set.get(name, "")))
                    if len(public) == 32:
                        keys.setdefault(device_id(public), public)
    return keys


def pem(public: bytes) -> bytes:
    """An Ed25519 public key as openssl reads it."""
    encoded = base64.b64encode(_ED25519_DER + public).decode("ascii")
    return f"-----BEGIN PUBLIC KEY-----\n{encoded}\n-----END PUBLIC KEY-----\n".encode("ascii")


PHOTO_COLUMNS = ("file", "name", "taken", "caption", "attached_to", "media_type", "width", "height", "size")


def photos_csv(
    trail: Trail, files: NamedFiles, language: str, redacted: Collection[str] = frozenset()
) -> bytes:
    """Which photo is which: a line each, in the order they were taken in."""
    words = TrailWords(trail, language)
    photos: dict[str, dict[str, Any]] = {}
    places: dict[str, list[str]] = {}
    for line in trail.lines:
        if line.entity == "photo":
            photos.setdefault(line.record_id, {}).update(line.new)
        elif line.entity == "photo_link" and line.op == Op.INSERT:
            values = {change.key: change.new for change in words.changes(line)}
            place = ": ".join(values[key] for key in ("target_kind", "target") if values.get(key, "–") != "–")
            places.setdefault(str(line.new.get("photo")), []).append(place)
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(PHOTO_COLUMNS)
    for record_id, photo in photos.items():
        caption = localized(photo.get("caption") or {}, language)
        attached = "; ".join(dict.fromkeys(places.get(record_id, [])))
        pid = str(photo.get("pid"))
        name = redacted_name(pid) if pid in redacted else files.names.get(pid, "")
        cells = [name, photo.get("name"), photo.get("taken"), caption]
        cells += [attached, *(photo.get(name) for name in PHOTO_COLUMNS[5:])]
        writer.writerow([harmless("" if cell is None else str(cell)) for cell in cells])
    return out.getvalue().encode("utf-8-sig")

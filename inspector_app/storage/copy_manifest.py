"""The list of what a second copy consists of: written last, authenticated by the vault's key.

A manifest is read from a disk that anybody may have had: nothing of it is used as a name before it was
checked. The hashes alone show damage; that nobody changed the copy on purpose shows `authentic`, which needs
the key.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from inspector_app.crypto import slots
from inspector_app.domain.errors import InputError
from inspector_app.storage import copy_errors
from inspector_app.storage.blobs import write_durably

MANIFEST = "manifest.json"
BLOBS = "blobs"
VERSION = 2
"""Version 1 (before there was a message authentication code) is still read."""

_LARGEST = 64 << 20
_CID = re.compile(r"[0-9a-f]{64}")
_VAULT = re.compile(r"[0-9a-f-]{36}")
STAMP = re.compile(r"\d{8}T\d{6,12}Z")


@dataclass(frozen=True)
class Copy:
    """One copy. `stamp` is its UTC time, YYYYMMDDTHHMMSS with microseconds and Z; `blobs` the number of files
    it needs, `blob_bytes` and `database_bytes` their sizes (0 where version 1 does not tell); `number` counts
    the copies `device` made in this folder; `lost` are files that the vault itself had not any more.
    """

    folder: Path
    vault_id: str
    stamp: str
    blobs: int
    database_sha256: str
    device: str = ""
    number: int = 0
    blob_bytes: int = 0
    database_bytes: int = 0
    lost: tuple[str, ...] = ()

    @property
    def at_ms(self) -> int:
        """When it was made, by the clock of that machine, in milliseconds since 1970."""
        text = self.stamp.rstrip("Z").ljust(21, "0")
        try:
            return int(datetime.strptime(text, "%Y%m%dT%H%M%S%f").replace(tzinfo=UTC).timestamp() * 1000)
        except ValueError:
            return 0


@dataclass(frozen=True)
class Manifest:
    """What a manifest says, checked for form. `heads` is the digest of all chain heads; `sizes` maps each
    blob's file to its bytes (-1 where version 1 does not tell).
    """

    copy: Copy
    slots_sha256: str
    heads: str
    sizes: Mapping[str, int]
    mac: str = ""
    covered: Mapping[str, Any] = field(default_factory=dict, repr=False)

    def authentic(self, vault_key: bytes) -> bool | None:
        """Whether the manifest is as it was written; None for version 1, which cannot tell."""
        if not self.mac:
            return None
        return hmac.compare_digest(self.mac, _mac(self.covered, vault_key))


def write(copy: Copy, *, slots_sha256: str, heads: str, sizes: Mapping[str, int], vault_key: bytes) -> None:
    """The copy exists from now on. Raises OSError."""
    content: dict[str, Any] = {
        "v": VERSION,
        "vault": copy.vault_id,
        "device": copy.device,
        "number": copy.number,
        "stamp": copy.stamp,
        "database_sha256": copy.database_sha256,
        "database_bytes": copy.database_bytes,
        "slots_sha256": slots_sha256,
        "heads": heads,
        "blobs": dict(sorted(sizes.items())),
        "lost": sorted(copy.lost),
    }
    content["mac"] = _mac(content, vault_key)
    write_durably(copy.folder / MANIFEST, json.dumps(content, indent=1).encode("ascii"))


def _mac(content: Mapping[str, Any], vault_key: bytes) -> str:
    covered = {name: value for name, value in content.items() if name != "mac"}
    exact = json.dumps(covered, sort_keys=True, separators=(",", ":")).encode("ascii")
    return hmac.digest(slots.hkdf(vault_key, "backup"), exact, hashlib.sha256).hex()


def read(folder: Path) -> Manifest:
    """The manifest in a copy's folder. Raises InputError `backup.no_copy`, `backup.newer`."""
    path = folder / MANIFEST
    try:
        if path.stat().st_size > _LARGEST:
            raise copy_errors.no_copy(folder)
        document = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise copy_errors.no_copy(folder) from error
    version = document.get("v") if isinstance(document, dict) else None
    if isinstance(version, int) and version > VERSION:
        raise copy_errors.newer(folder)
    try:
        return _checked(folder, document)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise copy_errors.no_copy(folder) from error


def _checked(folder: Path, document: dict[str, Any]) -> Manifest:
    if document["v"] not in (1, VERSION):
        raise ValueError("not a version")
    first = document["v"] == 1
    blobs = document["blobs"]
    sizes = dict.fromkeys(blobs, -1) if first else {cid: int(size) for cid, size in blobs.items()}
    lost = () if first else tuple(document["lost"])
    digests = [document["database_sha256"], document["slots_sha256"], *sizes, *lost]
    if not first:
        digests += [document["heads"], document["mac"]]
    if not all(_CID.fullmatch(each) for each in digests):
        raise ValueError("not a digest")
    if not (_VAULT.fullmatch(document["vault"]) and STAMP.fullmatch(document["stamp"])):
        raise ValueError("not a name")
    if not first and min((0, *sizes.values())) < 0:
        raise ValueError("not a size")
    copy = Copy(
        folder=folder,
        vault_id=document["vault"],
        stamp=document["stamp"],
        blobs=len(sizes),
        database_sha256=document["database_sha256"],
        device="" if first else str(document["device"]),
        number=0 if first else int(document["number"]),
        blob_bytes=0 if first else sum(sizes.values()),
        database_bytes=0 if first else int(document["database_bytes"]),
        lost=lost,
    )
    return Manifest(
        copy,
        document["slots_sha256"],
        "" if first else document["heads"],
        sizes,
        "" if first else document["mac"],
        document,
    )


@dataclass(frozen=True)
class Survey:
    """What lies in a folder: complete copies, oldest first, and folders that look like copies and are none
    (half a copy, or one whose list cannot be read).
    """

    copies: tuple[Copy, ...] = ()
    incomplete: tuple[Path, ...] = ()


def survey(place: Path) -> Survey:
    """Look for copies in a folder, a stick's uppermost folder, one vault's folder of copies, or one copy."""
    complete: list[Copy] = []
    incomplete: list[Path] = []
    for folder in candidates(place):
        try:
            complete.append(read(folder).copy)
        except InputError:
            incomplete.append(folder)
    complete.sort(key=lambda copy: (copy.vault_id, copy.stamp))
    return Survey(tuple(complete), tuple(incomplete))


def candidates(place: Path) -> Iterator[Path]:
    """Folders named like a copy: the place itself, in it, or up to two levels below it."""
    if STAMP.fullmatch(place.name):
        yield place
    elif _VAULT.fullmatch(place.name):
        yield from (each for each in _folders(place) if STAMP.fullmatch(each.name))
    else:
        for folder in _folders(place):
            roots = [folder] if _VAULT.fullmatch(folder.name) else _folders(folder)
            for root in roots:
                if _VAULT.fullmatch(root.name):
                    yield from candidates(root)


def _folders(place: Path) -> list[Path]:
    try:
        with os.scandir(place) as entries:
            return sorted(Path(entry.path) for entry in entries if _is_folder(entry))
    except OSError:
        return []


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return False

"""A second copy of a vault: the database through SQLite's own copy, blobs once each, verified after writing.

Layout of a backup folder: `<vault id>/blobs/aa/<cid>` shared by all copies, and per copy
`<vault id>/<stamp>/{vault.json,db.sqlite,manifest.json}`. Everything in it is as encrypted as in the vault.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from inspector_app.crypto.hashing import sha256_file
from inspector_app.domain.errors import InputError
from inspector_app.storage import errors, migrations
from inspector_app.storage.blobs import BlobStore, all_blobs, sync_folder, write_durably
from inspector_app.storage.vault import Vault
from inspector_app.storage.vault_folder import DATABASE, SLOTS

MANIFEST = "manifest.json"


@dataclass(frozen=True)
class Copy:
    """One copy. `stamp` is its UTC time as YYYYMMDDTHHMMSSZ; `blobs` the number of files it needs."""

    folder: Path
    vault_id: str
    stamp: str
    blobs: int
    database_sha256: str


def create(vault: Vault, target: Path, stamp: str, progress: Callable[[int, int], None]) -> Copy:
    """Copy the vault into `target`; blobs that are there already are not copied again.

    The copy exists once its manifest does, which is written last. Raises InputError `backup.inside_vault`.
    """
    if target.resolve().is_relative_to(vault.folder.resolve()):
        raise InputError(
            "backup.inside_vault",
            f"{target} lies inside the vault.",
            "Choose another disk or folder: a copy beside the original is lost with it.",
        )
    root = target / vault.id
    folder = root / stamp
    folder.mkdir(parents=True, exist_ok=False)
    with vault.reading() as connection:
        blobs = all_blobs(connection)
    store = BlobStore(root / "blobs", lambda: ())
    for done, blob in enumerate(blobs, 1):
        if not store.path(blob.cid).exists():
            store.adopt(blob.cid, vault.blobs.sealed(blob))
        progress(done, len(blobs))
    migrations.copy_aside(vault.engine, folder / DATABASE)
    write_durably(folder / SLOTS, (vault.folder / SLOTS).read_bytes())
    digest = sha256_file(folder / DATABASE)
    manifest = {
        "v": 1,
        "vault": vault.id,
        "stamp": stamp,
        "database_sha256": digest,
        "slots_sha256": sha256_file(folder / SLOTS),
        "blobs": sorted(blob.cid for blob in blobs),
    }
    write_durably(folder / MANIFEST, json.dumps(manifest, indent=1).encode("utf-8"))
    sync_folder(root)
    return Copy(folder, vault.id, stamp, len(blobs), digest)


def copies(target: Path) -> list[Copy]:
    """Complete copies in a backup folder, oldest first."""
    found = []
    for manifest in sorted(target.glob(f"*/*/{MANIFEST}")):
        document = _manifest(manifest)
        found.append(
            Copy(
                manifest.parent,
                document["vault"],
                document["stamp"],
                len(document["blobs"]),
                document["database_sha256"],
            )
        )
    return found


def faults(copy_folder: Path, progress: Callable[[int, int], None]) -> list[str]:
    """Read every file of a copy and compare it with the manifest; what is wrong, in words."""
    document = _manifest(copy_folder / MANIFEST)
    problems = [
        f"{name} is missing or altered"
        for name, expected in ((DATABASE, "database_sha256"), (SLOTS, "slots_sha256"))
        if not _has_digest(copy_folder / name, document[expected])
    ]
    store = BlobStore(copy_folder.parent / "blobs", lambda: ())
    for done, cid in enumerate(document["blobs"], 1):
        if not _has_digest(store.path(cid), cid):
            problems.append(f"the file {cid[:12]} is missing or altered")
        progress(done, len(document["blobs"]))
    return problems


def restore(copy_folder: Path, target: Path, progress: Callable[[int, int], None]) -> None:
    """Put a copy into a new, empty folder. The key slots come last, so a cut-off restore is no vault.

    Raises InputError `backup.target_not_empty`; VaultDamagedError when a file of the copy is altered.
    """
    if target.exists() and any(target.iterdir()):
        raise InputError(
            "backup.target_not_empty",
            f"The folder {target} is not empty.",
            "Choose a new folder; nothing was changed.",
            folder=str(target),
        )
    document = _manifest(copy_folder / MANIFEST)
    source = BlobStore(copy_folder.parent / "blobs", lambda: ())
    store = BlobStore(target / "blobs", lambda: ())
    target.mkdir(parents=True, exist_ok=True)
    for done, cid in enumerate(document["blobs"], 1):
        if not _has_digest(source.path(cid), cid):
            raise errors.damaged(f"the copy's file {cid[:12]} is missing or altered")
        store.adopt(cid, source.path(cid).read_bytes())
        progress(done, len(document["blobs"]))
    if not _has_digest(copy_folder / DATABASE, document["database_sha256"]):
        raise errors.damaged("the copy's database is missing or altered")
    shutil.copyfile(copy_folder / DATABASE, target / DATABASE)
    write_durably(target / SLOTS, (copy_folder / SLOTS).read_bytes())


def _has_digest(path: Path, digest: str) -> bool:
    try:
        return sha256_file(path) == digest
    except OSError:
        return False


def _manifest(path: Path) -> dict[str, Any]:
    try:
        document = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise InputError(
            "backup.no_copy", f"{path.parent} is no complete second copy.", "List them with 'backup list'."
        ) from error
    if not isinstance(document, dict) or document.get("v") != 1:
        raise InputError("backup.no_copy", f"{path.parent} is not a copy this version can read.")
    return document

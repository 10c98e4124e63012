"""Who may read a bundle: installations that are trusted, or identity files named for this once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from inspector_app.domain.errors import InputError
from inspector_app.services.identities import list_trusted, read_identity
from inspector_app.services.session import Session


@dataclass(frozen=True)
class Reader:
    """An installation and what files are encrypted to for it."""

    device: str
    age_recipient: str


def readers_of(session: Session, files: Sequence[Path], devices: Sequence[str]) -> tuple[Reader, ...]:
    """Whoever is named, each once; everybody trusted when nobody is."""
    trusted = {one.device: Reader(one.device, one.age_recipient) for one in list_trusted(session)}
    named: dict[str, Reader] = {}
    for device in devices:
        if device not in trusted:
            raise InputError(
                "bundle.reader_unknown",
                f"The installation {device} is not trusted, so nothing is encrypted for it.",
                "Nothing was written. Trust its identity file first, or choose other readers.",
                device=device,
            )
        named[device] = trusted[device]
    for path in files:
        found = read_identity(path)
        named[found.device_id] = Reader(found.device_id, found.age_recipient)
    readers = tuple((named or trusted).values())
    if not readers:
        raise InputError(
            "bundle.no_reader",
            "Nobody is named who may read the bundle.",
            "Give the reader's identity file with --to, or trust an installation first.",
        )
    return readers

"""What can be said about a bundle without any key: who sent what, how much, and whether it is intact.

Unlike receiving, this looks at everything and lists what is wrong. A signature is checked against the pinned
key, else against the identity file inside the bundle: then the bundle may be intact although its sender is
not known here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from inspector_app.crypto.signing_keys import device_id, fingerprint_words, keyid
from inspector_app.sync import layout
from inspector_app.sync.carrier import Carrier, Form
from inspector_app.sync.errors import RefusedError
from inspector_app.sync.header import Header
from inspector_app.sync.identity import DeviceIdentity
from inspector_app.sync.receive import (
    SignedHeader,
    Trust,
    check_files,
    open_signed,
    parse_names,
    read_identities,
)


@dataclass(frozen=True)
class Signer:
    """A key that signed something in the bundle. `label` and `people` are its own claims, empty when it makes
    none.
    """

    device_id: str
    keyid: str
    words: tuple[str, ...]
    label: str
    people: tuple[str, ...]
    trusted: bool


@dataclass(frozen=True)
class StreamSummary:
    """One envelope with a good signature."""

    name: str
    header: Header

    @property
    def rows(self) -> int:
        return self.header.changes.count

    @property
    def blob_bytes(self) -> int:
        return sum(blob.size for blob in self.header.blobs)


@dataclass(frozen=True)
class Problem:
    """Something wrong: a stable code, a sentence, and the file it is about (empty for the bundle as a
    whole).
    """

    code: str
    message: str
    name: str = ""


@dataclass(frozen=True)
class BundleSummary:
    """`files` and `size` count everything in the carrier's layout. `problems` is empty for an intact
    bundle.
    """

    form: Form
    brands: tuple[str, ...]
    signers: tuple[Signer, ...]
    streams: tuple[StreamSummary, ...]
    files: int
    size: int
    problems: tuple[Problem, ...]

    @property
    def integrity(self) -> Literal["ok", "altered"]:
        return "altered" if self.problems else "ok"

    @property
    def trusted(self) -> bool:
        """Intact, and every signer is pinned here."""
        return not self.problems and all(signer.trusted for signer in self.signers)


def inspect_bundle(carrier: Carrier, trusted: Trust | None = None) -> BundleSummary:
    """Summarise and check a bundle as far as that goes without a key to decrypt.

    Never raises for what is inside; CarrierFileError when the medium fails.
    """
    pinned: Trust = trusted or (lambda _: None)
    problems: list[Problem] = []
    try:
        enrolled: Mapping[str, DeviceIdentity] = read_identities(carrier)
    except RefusedError as error:
        enrolled = {}
        problems.append(Problem(error.code, error.message))
    claimed = {identity.keyid: identity for identity in enrolled.values()}

    def known(key: str) -> bytes | None:
        identity = claimed.get(key)
        return pinned(key) or (identity.sign_public if identity else None)

    signed: list[SignedHeader] = []
    for name, kind in parse_names(carrier).items():
        if isinstance(kind, layout.EnvelopeName):
            try:
                signed.append(open_signed(carrier, name, known, enrolled))
            except RefusedError as error:
                problems.append(Problem(error.code, error.message, name))
    if not signed and not problems:
        problems.append(Problem("bundle.empty", "The bundle holds no signed entries."))
    if not problems:
        try:
            check_files(carrier, signed)
        except RefusedError as error:
            problems.append(Problem(error.code, error.message))
    return BundleSummary(
        form=carrier.form,
        brands=tuple(sorted({kind.brand for kind in parse_names(carrier).values()})),
        signers=tuple(
            _signer(public, claimed.get(keyid(public)), pinned)
            for public in dict.fromkeys(envelope.public for envelope in signed)
        ),
        streams=tuple(StreamSummary(envelope.name, envelope.header) for envelope in signed),
        files=len(carrier.names()),
        size=carrier.total_size(),
        problems=tuple(problems),
    )


def _signer(public: bytes, identity: DeviceIdentity | None, pinned: Trust) -> Signer:
    return Signer(
        device_id=device_id(public),
        keyid=keyid(public),
        words=fingerprint_words(public),
        label=identity.label if identity else "",
        people=identity.people if identity else (),
        trusted=pinned(keyid(public)) == public,
    )

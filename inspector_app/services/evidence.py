"""Export one inspection as evidence for a court or a laboratory: readable and checkable without this program.

The package is in clear, signed by this installation, and holds everything about the inspection, whatever its
visibility, but for one thing: the original of a photo with blurs or covers is left out, as nothing here is
encrypted. Its hash stays in the journal, a copy with them burnt in stands in data/redacted, and the statement
names it as `redacted` and, for programs that do not know that word, as `missing`. Whoever needs the original
gets an encrypted bundle, whose readers are named. Reports that were signed before a part was covered are what
they were: they show it.

`resources/evidence/verify.py` checks a package with nothing of ours; `services.verify` knows it too.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from inspector_app import __version__
from inspector_app.crypto.dsse import sign_envelope
from inspector_app.crypto.hashing import sha256_hex
from inspector_app.crypto.signing_keys import SigningKey, fingerprint_words
from inspector_app.domain.errors import InputError
from inspector_app.domain.inspection import InspectionRecord
from inspector_app.services import evidence_content as content
from inspector_app.services.bundle_export import needed_streams
from inspector_app.services.evidence_write import MANIFEST, Files, Form, Member, write_package
from inspector_app.services.identities import retired_key
from inspector_app.services.inspections import read_inspection
from inspector_app.services.session import Session
from inspector_app.services.trail import read_trail
from inspector_app.services.trail_csv import trail_csv
from inspector_app.services.vaults import journal_event
from inspector_app.sync.bagit import DECLARATION_NAME
from inspector_app.system.resources import resource_path

STATEMENT_TYPE = "application/vnd.inspector.evidence.v1+json"
STATEMENT_NAME = "statement.dsse.json"
SIGNED_TAGS = (DECLARATION_NAME, MANIFEST, "bag-info.txt", "VERIFY.txt", "verify.py")


@dataclass(frozen=True)
class EvidenceOutcome:
    """`missing`: SHA-256 of files that rows name and this vault does not have; `redacted`: of photos whose
    originals were left out because parts of them are blurred or covered. `signer` is the installation,
    `words` its key for comparing by voice. `bytes` is the size of the whole package.
    """

    path: str
    form: str
    chains: int
    rows: int
    photos: int
    reports: int
    missing: tuple[str, ...]
    redacted: tuple[str, ...]
    bytes: int
    signer: str
    words: tuple[str, ...]

    def as_data(self) -> dict[str, Any]:
        return asdict(self)


def export_evidence(
    session: Session,
    inspection_id: str,
    out: Path,
    *,
    form: Form = "zip",
    language: str = "en",
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> EvidenceOutcome:
    """Write the package to `out`, which must not exist; nothing stays of one that fails or is stopped.

    `language` is that of the tables in words. `progress(done, total)` counts files. The export is journaled.
    Raises InputError `inspection.absent`, `evidence.practice`, `evidence.exists`, `evidence.cancelled`;
    TrustError `evidence.chain_broken`; SurroundingsError `evidence.disk_full`, `evidence.cannot_write`.
    """
    record = read_inspection(session, inspection_id)
    if record.header.practice:
        raise InputError(
            "evidence.practice",
            "A practice inspection is no evidence: it must never be taken for a real one.",
            "Choose an inspection that is no practice.",
        )
    package = _Package(session, record, language)
    made = write_package(
        out,
        form,
        package.name,
        package.members(),
        package.tags,
        progress=lambda done: progress(done, package.count) if progress else None,
        cancelled=cancelled or (lambda: False),
    )
    absent = {*package.missing, *package.redacted}
    photos, reports = (package.files.count(folder, absent) for folder in ("photos", "reports"))
    journal_event(
        session,
        "evidence",
        inspection=inspection_id,
        form=form,
        manifest=package.manifest,
        photos=photos,
        redacted=len(package.redacted),
        reports=reports,
        encrypted=False,
    )
    return EvidenceOutcome(
        path=str(out),
        form=form,
        chains=len(package.chains),
        rows=sum(len(chain.rows) for chain in package.chains),
        photos=photos,
        reports=reports,
        missing=tuple(package.missing),
        redacted=tuple(sorted(package.redacted)),
        bytes=made,
        signer=session.device_id,
        words=fingerprint_words(session.vault.signing_key.public),
    )


class _Package:
    """One package in the making; the payload is read one file at a time."""

    def __init__(self, session: Session, record: InspectionRecord, language: str) -> None:
        self._session = session
        self._record = record
        self._trail = read_trail(session, record.header.id)
        self._language = language
        self.chains = content.read_chains(session, needed_streams(session, [record]))
        self.files = content.named_files(self.chains)
        self._there, self.missing = content.present(session, self.files)
        self.redacted = content.redacted_photos(record)
        self._keys = content.public_keys(session, self.chains)
        self.manifest = ""
        now = session.vault.clock(session.vault.zone)
        zone = datetime.timezone(datetime.timedelta(minutes=now.tz_min))
        self._created = datetime.datetime.fromtimestamp(now.wall_ms / 1000, zone)

    @property
    def name(self) -> str:
        """The folder inside a ZIP file: ASCII, like everything in the package."""
        return f"evidence-{self._record.header.number or self._record.header.id}"

    @property
    def count(self) -> int:
        return 2 + len(self._keys) + 2 * len(self.chains) + len(self._there)

    def members(self) -> Iterator[Member]:
        yield Member("data/trail.csv", self._trail_table)
        yield Member("data/photos.csv", self._photo_table)
        for device, public in sorted(self._keys.items()):
            yield Member(f"data/keys/{device}.pem", lambda public=public: content.pem(public))  # type: ignore[misc]
        for chain in self.chains:
            yield from chain.members()
        for pid in self._there:
            name, data = self.files.names[pid], content.read_file(self._session, pid)
            if pid in self.redacted and data is not None:
                name = content.redacted_name(pid)
                data = content.redacted_file(self._session, self.redacted[pid])
            if data is not None:
                yield Member(name, lambda data=data: data)  # type: ignore[misc]
            elif pid not in self.redacted:
                self.missing.append(pid)

    def _trail_table(self) -> bytes:
        return trail_csv(self._trail, language=self._language).encode("utf-8-sig")

    def _photo_table(self) -> bytes:
        return content.photos_csv(self._trail, self.files, self._language, self.redacted)

    def tags(self, files: Files) -> Iterator[tuple[str, bytes]]:
        """What stands beside the payload; the statements come last and cover the rest."""
        self.manifest = files[MANIFEST]
        tags = {name: files[name] for name in SIGNED_TAGS if name in files}
        for name, data in (
            ("bag-info.txt", self._bag_info()),
            ("VERIFY.txt", resource_path("evidence", "VERIFY.txt").read_bytes()),
            ("verify.py", resource_path("evidence", "verify.py").read_bytes()),
        ):
            tags[name] = sha256_hex(data)
            yield name, data
        vault = self._session.vault
        yield STATEMENT_NAME, self._statement(vault.signing_key, self.chains, tags)
        for device in sorted({chain.device for chain in self.chains} & vault.own_devices - {vault.device_id}):
            own = [chain for chain in self.chains if chain.device == device]
            signed = self._statement(retired_key(self._session, device), own, tags)
            yield f"statements/{device}.dsse.json", signed

    def _bag_info(self) -> bytes:
        lines = {
            "Source-Organization": self._record.brand.prefix if self._record.brand else "-",
            "External-Identifier": self._record.header.number or self._record.header.id,
            "Bagging-Date": self._created.date().isoformat(),
            "Bag-Software-Agent": f"Inspector {__version__}",
        }
        return "".join(f"{name}: {value}\n" for name, value in lines.items()).encode("utf-8")

    def _statement(
        self, key: SigningKey, chains: Sequence[content.EvidenceChain], tags: Mapping[str, str]
    ) -> bytes:
        header = self._record.header
        statement = {
            "type": "inspector/evidence",
            "v": 1,
            "issuer": key.device_id,
            "created": self._created.isoformat(timespec="seconds"),
            "app": __version__,
            "inspection": header.id,
            "number": header.number or "",
            "author": header.device,
            "files": dict(sorted(tags.items())),
            "chains": [chain.as_data() for chain in chains],
            "missing": sorted({*self.missing, *self.redacted}),
            "redacted": sorted(self.redacted),
        }
        data = json.dumps(statement, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return sign_envelope(STATEMENT_TYPE, data.encode("utf-8"), key)

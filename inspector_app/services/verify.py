"""Check a report, a bundle or an evidence package: is it what its signer made, and is the signer known?

Works without a vault.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from inspector_app.crypto.signing_keys import keyid
from inspector_app.domain.errors import InputError
from inspector_app.services.draw_check import DIFFERS, CheckedDraw, check_report_data
from inspector_app.services.identities import list_trusted, read_identity, retired_key
from inspector_app.services.people_keys import known_certificates
from inspector_app.services.session import Session
from inspector_app.sync import summary
from inspector_app.sync.carrier import Carrier, open_carrier
from inspector_app.sync.errors import NotABundleError, RefusedError

REPORT, BUNDLE, EVIDENCE = "report", "bundle", "evidence"
OK, ALTERED = "ok", "altered"


@dataclass(frozen=True)
class CheckedSignature:
    """`fingerprint`: SHA-256 of the certificate (report) or the key (bundle); `words` of a bundle's key."""

    name: str
    fingerprint: str
    trusted: bool
    time: str | None
    covers: str
    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class VerifyOutcome:
    """`integrity` ok or altered; `problem` says what is wrong, in words.

    `draw`: whether the cartons are those that the seed draws, ok or differs; None when there is no draw in
    what was signed, or it cannot be read here. `draw_text` says it in words, `draw_cartons` names those that
    differ.
    """

    path: str
    kind: str
    integrity: str
    signatures: tuple[CheckedSignature, ...]
    problem: str = ""
    draw: str | None = None
    draw_text: str = ""
    draw_cartons: tuple[str, ...] = ()

    @property
    def trusted(self) -> bool:
        return bool(self.signatures) and all(one.trusted for one in self.signatures)

    @property
    def good(self) -> bool:
        """Unaltered, signed, every signer known, and nothing else drawn than the seed says."""
        return self.integrity == OK and self.trusted and self.draw != DIFFERS

    def as_data(self) -> dict[str, Any]:
        return {
            "path": self.path,
            "kind": self.kind,
            "integrity": self.integrity,
            "trusted": self.trusted,
            "signatures": [asdict(one) for one in self.signatures],
            "problem": self.problem,
            "draw": self.draw,
            "draw_text": self.draw_text,
            "draw_cartons": list(self.draw_cartons),
        }

    def in_words(self) -> str:
        state = "unaltered since it was signed" if self.integrity == OK else "ALTERED: not what was signed"
        lines = [f"{self.path}: {self.kind}, {state}"]
        if self.problem:
            lines.append(f"  {self.problem}")
        for one in self.signatures:
            known = "known signer" if one.trusted else "UNKNOWN signer"
            lines.append(
                f"  {one.name or '(no name)'}, {known}, {one.time or 'no time'}, covers {one.covers}"
            )
            lines.append(
                f"  fingerprint {one.fingerprint}" + (f" ({' '.join(one.words)})" if one.words else "")
            )
        if self.draw_text:
            lines.append(f"  {'DRAW DIFFERS: ' if self.draw == DIFFERS else ''}{self.draw_text}")
        return "\n".join(lines)


def verify_path(path: Path, trust: Sequence[Path] = (), session: Session | None = None) -> VerifyOutcome:
    """Check a file or folder against the identity files in `trust` and, with a session, the pinned ones.

    Raises InputError `verify.unknown` for what is no report, bundle or evidence package, and
    `verify.unreadable`.
    """
    keys, certificates = _pins(trust, session)
    if path.is_file():
        try:
            with path.open("rb") as file:
                start = file.read(1024)
        except OSError as error:
            raise _unreadable(path, error) from error
        if b"%PDF-" in start:
            return _verify_report(path, certificates)
    elif not path.exists():
        raise InputError("verify.unreadable", f"{path} does not exist.", "Check the path.", path=str(path))
    if _looks_like_evidence(path):
        return _verify_evidence(path, keys)
    return _verify_bundle(path, keys, session)


def _unknown(path: Path) -> InputError:
    return InputError(
        "verify.unknown",
        f"{path} is neither a signed report nor a bundle nor an evidence package.",
        "Give a signed PDF report, a bundle, or an evidence package; a file or a folder.",
        path=str(path),
    )


def _pins(trust: Sequence[Path], session: Session | None) -> tuple[dict[str, bytes], list[str]]:
    keys: dict[str, bytes] = {}
    certificates: list[str] = []
    for path in trust:
        identity = read_identity(path)
        keys[keyid(identity.sign_public)] = identity.sign_public
        certificates.extend(identity.certificates)
    if session is not None:
        keys[keyid(session.vault.signing_key.public)] = session.vault.signing_key.public
        for device in session.vault.own_devices - {session.device_id}:
            earlier = retired_key(session, device).public
            keys[keyid(earlier)] = earlier
        certificates.extend(known_certificates(session))
        for known in list_trusted(session):
            keys[keyid(known.sign_public)] = known.sign_public
            certificates.extend(known.certificates)
    return keys, certificates


def _verify_report(path: Path, certificates: Sequence[str]) -> VerifyOutcome:
    from inspector_app.signing.verify import verify_pdf

    data = path.read_bytes()
    found = verify_pdf(data, certificates)
    if not found.signatures and b"/ByteRange" not in data:
        raise _unknown(path)
    signatures = tuple(
        CheckedSignature(
            name=one.name,
            fingerprint=one.fingerprint,
            trusted=one.trusted,
            time=one.time.isoformat() if one.time else None,
            covers=one.covers,
        )
        for one in found.signatures
    )
    return _with_draw(
        VerifyOutcome(str(path), REPORT, found.integrity, signatures, found.problem), _draw_in_report(data)
    )


def _draw_in_report(pdf: bytes) -> CheckedDraw | None:
    from inspector_app.reports.pdfa import read_data

    try:
        return check_report_data(read_data(pdf))
    except (InputError, ValueError, LookupError, TypeError, AttributeError):
        # Somebody else's PDF with attachments in a form of its own: there is no draw of ours in it.
        return None


def _with_draw(outcome: VerifyOutcome, draw: CheckedDraw | None) -> VerifyOutcome:
    """What was altered proves nothing, so its draw is not told."""
    if draw is None or outcome.integrity != OK:
        return outcome
    return replace(outcome, draw=draw.answer, draw_text=draw.text, draw_cartons=draw.cartons)


def _looks_like_evidence(path: Path) -> bool:
    from inspector_app.services.evidence_package import is_evidence

    try:
        return is_evidence(path)
    except OSError as error:
        raise _unreadable(path, error) from error


def _verify_evidence(path: Path, keys: dict[str, bytes]) -> VerifyOutcome:
    from inspector_app.services.evidence_check import check_evidence

    try:
        found = check_evidence(path)
    except OSError as error:
        raise _unreadable(path, error) from error
    integrity = ALTERED if found.problem else OK
    if not found.signer:
        return VerifyOutcome(str(path), EVIDENCE, integrity, (), found.problem)
    signature = CheckedSignature(
        name=found.signer,
        fingerprint=found.keyid,
        trusted=found.keyid in keys,
        time=found.created,
        covers="whole package",
        words=found.words,
    )
    return _with_draw(VerifyOutcome(str(path), EVIDENCE, integrity, (signature,), found.problem), found.draw)


def _unreadable(path: Path, error: OSError) -> InputError:
    return InputError(
        "verify.unreadable",
        f"{path} cannot be read: {error.strerror}.",
        "Check the path and its permissions.",
        path=str(path),
    )


def _verify_bundle(path: Path, keys: dict[str, bytes], session: Session | None) -> VerifyOutcome:
    try:
        carrier = open_carrier(path)
        found = summary.inspect_bundle(carrier, keys.get)
    except NotABundleError as error:
        raise _unknown(path) from error
    except RefusedError as error:
        return VerifyOutcome(str(path), BUNDLE, ALTERED, (), error.message)
    created = {one.header.issuer: one.header.created for one in found.streams}
    signatures = tuple(
        CheckedSignature(
            name=one.label,
            fingerprint=one.keyid,
            trusted=one.trusted,
            time=created.get(one.device_id),
            covers="whole bundle",
            words=one.words,
        )
        for one in found.signers
    )
    problem = found.problems[0].message if found.problems else ""
    outcome = VerifyOutcome(str(path), BUNDLE, found.integrity, signatures, problem)
    return _with_draw(outcome, _draw_in_bundle(session, carrier, keys)) if session else outcome


def _draw_in_bundle(session: Session, carrier: Carrier, keys: dict[str, bytes]) -> CheckedDraw | None:
    """The draws of the inspections in a bundle that this vault can read; None when it cannot."""
    from inspector_app.services.bundles import read_for
    from inspector_app.services.draw_check import check_bundle

    try:
        return check_bundle(read_for(session, carrier, keys).envelopes)
    except RefusedError:
        return None

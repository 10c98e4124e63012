"""What came out of checking a file, turned into sentences. Decides nothing: it words what the service
found.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True)
class Check:
    """One thing that was looked at; `good` None where it could not be."""

    text: str
    good: bool | None


@dataclass(frozen=True)
class SignatureText:
    name: str
    details: tuple[str, ...]


@dataclass(frozen=True)
class Answer:
    """`tone`: good, warning (unchanged, but the signer is not known here) or bad (altered)."""

    tone: str
    title: str
    text: str
    checks: tuple[Check, ...]
    signatures: tuple[SignatureText, ...]


def read_answer(outcome: Any) -> Answer:
    """Words for a `services.verify.VerifyOutcome`."""
    intact = outcome.integrity == "ok"
    signatures = tuple(outcome.signatures)
    trusted = bool(signatures) and all(_of(each, "trusted") for each in signatures)
    kinds = {
        "report": QCoreApplication.translate("Verify", "This report"),
        "bundle": QCoreApplication.translate("Verify", "This bundle"),
    }
    kind = kinds.get(str(outcome.kind), QCoreApplication.translate("Verify", "This file"))
    checks = (
        Check(
            QCoreApplication.translate("Verify", "Not one byte was changed since it was signed")
            if intact
            else QCoreApplication.translate("Verify", "It was changed after signing, or is damaged"),
            intact,
        ),
        Check(
            QCoreApplication.translate("Verify", "Every signer is trusted on this device")
            if trusted
            else QCoreApplication.translate("Verify", "At least one signer is not trusted on this device"),
            trusted if signatures else None,
        ),
    )
    tone, title, text = _verdict(kind, intact=intact, trusted=trusted, signed=bool(signatures))
    return Answer(tone, title, text, checks, tuple(_signature(each) for each in signatures))


def _verdict(kind: str, *, intact: bool, trusted: bool, signed: bool) -> tuple[str, str, str]:
    if not intact and not signed:
        return (
            "bad",
            QCoreApplication.translate("Verify", "{kind} has no valid signature.").format(kind=kind),
            QCoreApplication.translate(
                "Verify", "Nothing can be said about who made it. Ask the sender for the signed file."
            ),
        )
    if not intact:
        return (
            "bad",
            QCoreApplication.translate("Verify", "{kind} was altered.").format(kind=kind),
            QCoreApplication.translate("Verify", "Do not rely on it. Ask the sender for the original."),
        )
    if not trusted:
        return (
            "warning",
            QCoreApplication.translate(
                "Verify", "{kind} is unchanged, but its signer is not known here."
            ).format(kind=kind),
            QCoreApplication.translate(
                "Verify",
                "Compare the fingerprint with the signer, then trust the identity on the page Exchange.",
            ),
        )
    return (
        "good",
        QCoreApplication.translate("Verify", "{kind} is unchanged and its signer is trusted.").format(
            kind=kind
        ),
        "",
    )


def _signature(each: Any) -> SignatureText:
    details = []
    time = _of(each, "time")
    if time:
        details.append(
            QCoreApplication.translate(
                "Verify", "Signed {time}, by the clock of the signer's computer"
            ).format(time=time)
        )
    covers = _of(each, "covers")
    if covers:
        details.append(QCoreApplication.translate("Verify", "Covers: {covers}").format(covers=covers))
    details.append(
        QCoreApplication.translate("Verify", "Trusted on this device")
        if _of(each, "trusted")
        else QCoreApplication.translate("Verify", "Not trusted on this device")
    )
    fingerprint = str(_of(each, "fingerprint") or "")
    if fingerprint:
        groups = " ".join(fingerprint[start : start + 4] for start in range(0, len(fingerprint), 4))
        details.append(
            QCoreApplication.translate("Verify", "Fingerprint {fingerprint}").format(fingerprint=groups)
        )
    return SignatureText(str(_of(each, "name") or ""), tuple(details))


def _of(each: Any, name: str) -> Any:
    return each.get(name) if isinstance(each, dict) else getattr(each, name, None)

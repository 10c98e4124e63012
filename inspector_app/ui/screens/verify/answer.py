"""What came out of checking a file, turned into sentences. Decides nothing: it words what the service
found.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from inspector_app.ui.viewmodels.words import date_text

if TYPE_CHECKING:
    from inspector_app.services.verify import CheckedSignature, VerifyOutcome


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


def read_answer(outcome: VerifyOutcome) -> Answer:
    """Words for what was found out about a file."""
    intact = outcome.integrity == "ok"
    trusted = outcome.trusted
    kinds = {
        "report": QCoreApplication.translate("Verify", "This report"),
        "bundle": QCoreApplication.translate("Verify", "This bundle"),
        "evidence": QCoreApplication.translate("Verify", "This evidence package"),
    }
    kind = kinds.get(outcome.kind, QCoreApplication.translate("Verify", "This file"))
    unchanged = Check(
        QCoreApplication.translate("Verify", "Not one byte was changed since it was signed")
        if intact
        else QCoreApplication.translate("Verify", "It is not what was signed"),
        intact,
    )
    known = Check(
        QCoreApplication.translate("Verify", "Every signer is trusted on this device")
        if trusted
        else QCoreApplication.translate("Verify", "At least one signer is not trusted on this device"),
        trusted,
    )
    checks = (unchanged, known) if outcome.signatures else (unchanged,)
    if outcome.draw:
        checks = (*checks, _draw(outcome))
    tone, title, text = _verdict(outcome.integrity, kind, trusted=trusted)
    if outcome.draw == "differs":
        tone, title, text = _other_cartons(kind)
    signatures = tuple(_signature(each) for each in outcome.signatures)
    return Answer(tone, title, text, checks, signatures)


def _draw(outcome: VerifyOutcome) -> Check:
    if outcome.draw == "ok":
        return Check(
            QCoreApplication.translate("Verify", "The draw was repeated: its seed gives the same cartons"),
            True,
        )
    if not outcome.draw_cartons:
        return Check(
            QCoreApplication.translate("Verify", "The draw of the cartons cannot be repeated"), False
        )
    text = QCoreApplication.translate("Verify", "Its seed gives other cartons; these differ: {cartons}")
    return Check(text.format(cartons=", ".join(outcome.draw_cartons)), False)


def _other_cartons(kind: str) -> tuple[str, str, str]:
    title = QCoreApplication.translate(
        "Verify", "{kind} is unchanged, but its cartons were not drawn as it says."
    )
    return (
        "bad",
        title.format(kind=kind),
        QCoreApplication.translate(
            "Verify", "Ask the inspector why other cartons were opened than the printed seed draws."
        ),
    )


def _verdict(integrity: str, kind: str, *, trusted: bool) -> tuple[str, str, str]:
    if integrity != "ok":
        return (
            "bad",
            QCoreApplication.translate("Verify", "{kind} was altered or is damaged.").format(kind=kind),
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
                "Compare the fingerprint with the signer, then add the identity on the page Exchange.",
            ),
        )
    title = QCoreApplication.translate("Verify", "{kind} is unchanged and its signer is trusted.")
    return "good", title.format(kind=kind), ""


def _signature(each: CheckedSignature) -> SignatureText:
    details = []
    if each.time:
        signed = QCoreApplication.translate("Verify", "Signed {time}, by the clock of the signer's computer")
        details.append(signed.format(time=_moment(each.time)))
    if each.covers:
        covers = QCoreApplication.translate("Verify", "Covers: {covers}")
        details.append(covers.format(covers=_covers(each.covers)))
    details.append(
        QCoreApplication.translate("Verify", "Trusted on this device")
        if each.trusted
        else QCoreApplication.translate("Verify", "Not trusted on this device")
    )
    if each.fingerprint:
        groups = " ".join(each.fingerprint[start : start + 4] for start in range(0, len(each.fingerprint), 4))
        fingerprint = QCoreApplication.translate("Verify", "Fingerprint {fingerprint}")
        details.append(fingerprint.format(fingerprint=groups))
    if each.words:
        details.append(" ".join(each.words))
    return SignatureText(each.name or "–", tuple(details))


def _covers(covers: str) -> str:
    words = {
        "whole document": QCoreApplication.translate("Verify", "the whole document"),
        "whole bundle": QCoreApplication.translate("Verify", "the whole bundle"),
        "whole package": QCoreApplication.translate("Verify", "the whole package"),
        "part": QCoreApplication.translate("Verify", "only a part of the document"),
        "earlier revision": QCoreApplication.translate(
            "Verify", "an earlier state, before a later signature"
        ),
    }
    return words.get(covers, covers)


def _moment(iso: str) -> str:
    moment = QDateTime.fromString(iso, Qt.DateFormat.ISODate)
    if not moment.isValid():
        return iso
    local = moment.toLocalTime()
    day = date_text(local.date().toString(Qt.DateFormat.ISODate))
    return f"{day}, {QLocale().toString(local.time(), 'HH:mm')}"

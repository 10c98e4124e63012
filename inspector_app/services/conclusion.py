"""Decide, sign on the screen, reopen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from inspector_app.domain.errors import InputError
from inspector_app.domain.records import Decision, InspectionStatus, Signature
from inspector_app.domain.text import LocalText
from inspector_app.services.inspection_file import InspectionFile

ROLES = ("inspector", "factory")

Strokes = Sequence[Sequence[Sequence[int]]]
"""Polylines of [x, y] points, both 0..1000, origin at the top left."""


def conclude(
    file: InspectionFile,
    decision: str,
    *,
    reason: LocalText | None = None,
    remarks: LocalText | None = None,
) -> None:
    """Record the inspector's decision beside the proposed result, and with each plan what its class showed.

    A class keeps `found`, `outcome` (accepted | not_accepted | gap, None while undecided) and
    `decided_stage` as the plan alone has them: switching between severities goes by these. What was decided
    about the lot for other reasons, or in spite of the plan, stands in the header.

    Raises InputError `conclusion.reason_required` when the two differ and no reason is given,
    `conclusion.bad_decision`.
    """
    if decision not in list(Decision):
        raise InputError(
            "conclusion.bad_decision",
            f"{decision!r} is no decision; allowed: {', '.join(Decision)}.",
            value=decision,
        )
    verdict = file.verdict()
    proposed = str(verdict.result)
    if decision != proposed and not any(text.strip() for text in (reason or {}).values()):
        raise InputError(
            "conclusion.reason_required",
            f"The decision {decision} differs from the proposed result {proposed} and needs a reason.",
            "Write why; everything entered so far is saved.",
            decision=decision,
            proposed=proposed,
        )
    values: dict[str, Any] = {} if remarks is None else {"remarks": dict(remarks)}
    with file.change() as tx:
        tx.update(
            file.header,
            proposed=proposed,
            decision=decision,
            decision_reason=dict(reason or {}),
            status=str(InspectionStatus.CONCLUDED),
            **values,
        )
        for plan, standing in zip(file.record.plans, verdict.classes, strict=True):
            tx.update(
                plan,
                found=standing.found,
                outcome=standing.outcome,
                decided_stage=None if standing.outcome is None else standing.stage,
            )


def sign(
    file: InspectionFile,
    role: str,
    *,
    name: str,
    strokes: Strokes,
    title: str = "",
    company: str = "",
    meaning: str = "",
) -> None:
    """Record a drawn signature; an earlier one of the same role goes to the bin.

    Raises InputError `signature.not_concluded`, `signature.no_name`, `signature.empty`.
    """
    if not any(len(stroke) > 1 for stroke in strokes):
        raise InputError(
            "signature.empty", "Nothing was drawn.", "Sign in the box with finger, pen or mouse."
        )
    _add(
        file,
        role,
        name=name,
        title=title,
        company=company,
        meaning=meaning,
        strokes=[[[int(x), int(y)] for x, y in stroke] for stroke in strokes],
    )


def refuse_signature(
    file: InspectionFile, role: str, *, name: str, reason: LocalText, title: str = "", company: str = ""
) -> None:
    """Record that somebody was asked to sign and refused. Raises InputError `signature.no_reason`."""
    if not any(text.strip() for text in reason.values()):
        raise InputError(
            "signature.no_reason", "A refusal needs its reason.", "Write what the representative said."
        )
    _add(file, role, name=name, title=title, company=company, refused=True, reason=dict(reason))


def _add(file: InspectionFile, role: str, *, name: str, **values: Any) -> None:
    if role not in ROLES:
        raise InputError(
            "signature.bad_role", f"{role!r} is no role; allowed: {', '.join(ROLES)}.", value=role
        )
    if file.header.decision is None:
        raise InputError(
            "signature.not_concluded", "There is no decision to sign yet.", "Decide first; then both sign."
        )
    if not name.strip():
        raise InputError("signature.no_name", "A signature needs a printed name.", "Enter the name.")
    with file.change() as tx:
        for old in signatures_of(file, role):
            tx.bin(old)
        tx.insert("signature", file.stream, role=role, name=name.strip(), **values)


def signatures_of(file: InspectionFile, role: str) -> tuple[Signature, ...]:
    return tuple(signature for signature in file.record.signatures if signature.role == role)


def reopen(file: InspectionFile, why: str) -> None:
    """Make a signed or concluded inspection changeable again; the next report is a new revision.

    The signatures stay in the journal and go to the bin: they were given for the earlier content.
    Raises InputError `conclusion.reopen_reason`.
    """
    if not why.strip():
        raise InputError(
            "conclusion.reopen_reason",
            "Reopening needs a reason.",
            "Write why; it stands in the trail and in the next revision.",
        )
    signed = file.header.status == InspectionStatus.SIGNED
    with file.change(also_when_signed=True) as tx:
        for signature in file.record.signatures:
            tx.bin(signature, why=why)
        tx.update(
            file.header,
            why=why,
            status=str(InspectionStatus.OPEN),
            revision=file.header.revision + signed,
            decision=None,
            proposed=None,
            decision_reason={},
        )
        for plan in file.record.plans:
            tx.update(plan, why=why, found=None, outcome=None, decided_stage=None)

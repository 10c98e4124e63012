"""Corrective actions and open points; each has a journal stream of its own, so it outlives the inspection."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

from inspector_app.domain.errors import InputError
from inspector_app.domain.journal import Op, decode_body
from inspector_app.domain.records import Action
from inspector_app.domain.text import LocalText
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.storage import history

STATUSES = ("open", "in_progress", "done", "verified")


@dataclass(frozen=True)
class StatusChange:
    """When an action got a status, and from whom; `status` one of `STATUSES`."""

    status: str
    wall_ms: int
    person: LocalText


def add_action(
    file: InspectionFile,
    what: LocalText,
    *,
    why: LocalText | None = None,
    owner: str = "",
    due: str | None = None,
    findings: Sequence[str] = (),
) -> Action:
    """`due`: ISO date. `findings`: ids of the findings it answers."""
    with file.change() as tx:
        stream = tx.new_stream("action", practice=file.header.practice)
        made = tx.insert(
            "action",
            stream,
            record_id=stream,
            what=dict(what),
            why=dict(why or {}),
            owner=owner,
            due=due,
            inspection=file.id,
            findings=list(findings),
        )
    return cast("Action", made)


def change_action(file: InspectionFile, action_id: str, **values: Any) -> None:
    """Set what, why, owner, due, status or findings. Raises InputError `action.absent`,
    `action.bad_status`.
    """
    if values.get("status", "open") not in STATUSES:
        raise InputError(
            "action.bad_status",
            f"{values['status']!r} is not a status; allowed: {', '.join(STATUSES)}.",
            value=values["status"],
        )
    action = _find(file, action_id)
    with file.change() as tx:
        tx.update(action, **values)


def bin_action(file: InspectionFile, action_id: str) -> None:
    action = _find(file, action_id)
    with file.change() as tx:
        tx.bin(action)


def status_history(file: InspectionFile, action_id: str) -> tuple[StatusChange, ...]:
    """Every status an action had, the first one first, as the journal has them. Raises InputError
    `action.absent`.
    """
    action = _find(file, action_id)
    with file.session.vault.reading() as connection:
        bodies = [
            decode_body(body)
            for chain in history.chains(connection, action.stream)
            for body in history.bodies(connection, chain.device, action.stream)
        ]
    changes = []
    for body in sorted(bodies, key=lambda one: (one.at.wall_ms, one.lc)):
        of_it = (body.entity, body.id) == ("action", action_id)
        if of_it and (body.op == Op.INSERT or "status" in body.set):
            person = file.record.author(body.actor)
            status = str(body.set.get("status", STATUSES[0]))
            changes.append(StatusChange(status, body.at.wall_ms, person.name if person else {}))
    return tuple(
        change for at, change in enumerate(changes) if not at or changes[at - 1].status != change.status
    )


def action_of(file: InspectionFile, finding_id: str, *, due: str | None = None) -> Action:
    """The action that answers a finding; a new one, linked to it, where there is none."""
    present = next((one for one in file.record.actions if finding_id in one.findings), None)
    return present or add_action(file, {}, due=due, findings=[finding_id])


def _find(file: InspectionFile, action_id: str) -> Action:
    action = file.record.get(Action, action_id)
    if action is None:
        raise InputError("action.absent", f"There is no action {action_id} in this inspection.")
    return action

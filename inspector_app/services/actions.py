"""Corrective actions and open points; each has a journal stream of its own, so it outlives the inspection."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from inspector_app.domain.errors import InputError
from inspector_app.domain.records import Action
from inspector_app.domain.text import LocalText
from inspector_app.services.inspection_file import InspectionFile

STATUSES = ("open", "in_progress", "done", "verified")


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


def _find(file: InspectionFile, action_id: str) -> Action:
    action = file.record.get(Action, action_id)
    if action is None:
        raise InputError("action.absent", f"There is no action {action_id} in this inspection.")
    return action

"""The check of the vault as work beside the inspector's own, and its findings sorted for showing.

Holds no widgets. Imports services when it works.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inspector_app.services.doctor import Fault, Findings
    from inspector_app.services.session import Session

SHOWN_OF_A_KIND = 3


@dataclass(frozen=True)
class Kind:
    """Findings of one code: those that are shown one by one, and how many more there are."""

    code: str
    shown: tuple[Fault, ...]
    more: int


def check(
    session: Session,
    photos: bool,
    language: str,
    progress: Callable[[str, int, int], None],
    cancelled: Callable[[], bool],
) -> Findings:
    """Look at everything; ends early when the vault is being locked."""
    from inspector_app.services import doctor

    with session.vault.guests.visit() as leaving:
        return doctor.examine(
            session,
            photos=photos,
            rebuild=True,
            language=language,
            progress=progress,
            cancelled=lambda: cancelled() or leaving(),
        )


def mend(session: Session, findings: Findings) -> Findings:
    """Repair what a check found repairable; the same findings without it."""
    from inspector_app.services import doctor

    doctor.mend(session, findings)
    return findings


def by_kind(findings: Findings, faults: Iterable[Fault]) -> list[Kind]:
    """Grouped by code, in the order found."""
    groups: dict[str, list[Fault]] = {}
    for fault in faults:
        groups.setdefault(fault.code, []).append(fault)
    uncounted = findings.as_data()["more"]
    return [
        Kind(
            code,
            tuple(group[:SHOWN_OF_A_KIND]),
            len(group[SHOWN_OF_A_KIND:]) + int(uncounted.get(code, 0)),
        )
        for code, group in groups.items()
    ]

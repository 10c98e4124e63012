"""What waits for a person when they open the program: work under way, signatures, sending, open points, and
how safe the work is kept.
"""

from __future__ import annotations

from dataclasses import dataclass

from inspector_app.domain.records import Action, InspectionStatus
from inspector_app.services import auto_backup, packs
from inspector_app.services.backups import LastCopy
from inspector_app.services.session import Session
from inspector_app.services.vaults import recovery_confirmed
from inspector_app.services.whereabouts import Whereabouts, whereabouts
from inspector_app.storage import queries
from inspector_app.storage.queries import InspectionSummary
from inspector_app.system.volumes import volume_of

SHOWN = 5
"""So many of what waits to be sent are named; the others are counted."""
_NOT_SENT = (Whereabouts.HERE, Whereabouts.CHANGED_SINCE)


@dataclass(frozen=True)
class OpenPoint:
    """A corrective action that is not done; `inspection` None where its inspection is not in this vault."""

    action: Action
    inspection: InspectionSummary | None


@dataclass(frozen=True)
class Today:
    """`under_way` by the day planned for, then by the last change; `points` by the day due. `unsent` counts
    what is concluded or signed and lies on this device only, or was changed since; `to_send` are the first
    of them. `empty`: there is no inspection yet. `free` in bytes, -1 when unknown; `copy` None before the
    first second copy.
    """

    under_way: tuple[InspectionSummary, ...]
    to_sign: tuple[InspectionSummary, ...]
    to_send: tuple[InspectionSummary, ...]
    unsent: int
    points: tuple[OpenPoint, ...]
    free: int
    copy: LastCopy | None
    copy_overdue: bool
    packs: int
    recovery_confirmed: bool
    empty: bool


def today(session: Session) -> Today:
    """Read everything for the Today page; a few statements, however many inspections there are."""
    places = whereabouts(session)
    own = session.vault.own_devices
    statuses = (InspectionStatus.OPEN, InspectionStatus.CONCLUDED)
    with session.vault.reading() as connection:
        waiting = queries.summaries(connection, own, statuses=statuses)
        finished = queries.finished_inspections(connection)
        actions = queries.unfinished_actions(connection)
        unsent = [each for each in finished if places.get(each) in _NOT_SENT]
        about = {each.inspection for each in actions if each.inspection} | set(unsent[:SHOWN])
        named = {each.id: each for each in queries.summaries(connection, own, ids=about)} if about else {}
    mine = [each for each in waiting if not each.received]
    under_way = [each for each in mine if each.status == InspectionStatus.OPEN]
    return Today(
        under_way=tuple(sorted(under_way, key=lambda each: each.inspected_on or "9")),
        to_sign=tuple(each for each in mine if each.status == InspectionStatus.CONCLUDED),
        to_send=tuple(named[each] for each in unsent[:SHOWN] if each in named),
        unsent=len(unsent),
        points=tuple(OpenPoint(each, named.get(each.inspection or "")) for each in actions),
        free=volume_of(session.folder).free,
        copy=auto_backup.last_copy(session),
        copy_overdue=auto_backup.overdue(session) is not None,
        packs=len(packs.list_packs(session)),
        recovery_confirmed=recovery_confirmed(session),
        empty=not (waiting or finished),
    )

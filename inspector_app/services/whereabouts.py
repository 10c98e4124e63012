"""Where the inspections made here are known to be: only here, written to a bundle, or confirmed by the
receiver.

Written to a bundle is not received; only a receipt moves an inspection on.
"""

from __future__ import annotations

from enum import StrEnum

from inspector_app.services.session import Session
from inspector_app.storage import history


class Whereabouts(StrEnum):
    HERE = "here"
    EXPORTED = "exported"
    CHANGED_SINCE = "changed_since"
    RECEIVED = "received"


def whereabouts(session: Session) -> dict[str, Whereabouts]:
    """By inspection id (the id of its stream), for every stream this installation writes."""
    with session.vault.reading() as connection:
        chains = history.chains(connection)
    found: dict[str, Whereabouts] = {}
    for chain in chains:
        if chain.device == session.device_id:
            found[chain.stream] = _state(chain.seq, chain.sent_seq, chain.acked_seq)
    return found


def _state(written: int, exported: int, confirmed: int) -> Whereabouts:
    if confirmed >= written:
        return Whereabouts.RECEIVED
    if exported >= written:
        return Whereabouts.EXPORTED
    return Whereabouts.CHANGED_SINCE if exported else Whereabouts.HERE

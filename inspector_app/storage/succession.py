"""Who carries a stream on after its author's device: what a handover event says, and whether it is proved.

Two forms exist. A device may hand its stream on in its own chain (`to`); vaults restored before this module
existed did so. Or the new device claims the stream in its own chain, with a proof signed by the old device's
key (`from`, `from_public`, `proof`): the old chain gets no row then, so that it cannot fork where the old
device is still at work somewhere, or had written rows that are lost here.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert as upsert

from inspector_app.crypto.signing_keys import SigningKey, device_id, verify
from inspector_app.domain.journal import HANDOVER, Body, Op, heirs_from
from inspector_app.storage.tables import HandoverRow


def claim(old: SigningKey, heir: str, stream: str, seq: int, head: bytes) -> dict[str, Any]:
    """Fields of the event by which `heir` carries on what `old` had written in `stream` up to row `seq`."""
    return {
        "to": heir,
        "from": old.device_id,
        "from_public": old.public.hex(),
        "seq": seq,
        "head": head.hex(),
        "proof": old.sign(_statement(old.device_id, heir, stream)).hex(),
    }


def _statement(old: str, heir: str, stream: str) -> bytes:
    return f"inspector/succession/1|{old}|{heir}|{stream}".encode()


def handed_on(body: Body, device: str, stream: str) -> tuple[str, str] | None:
    """(device, its heir) when this row of `device`'s chain hands the stream on; None for any other row, and
    for a claim whose proof does not hold.
    """
    if body.op != Op.EVENT or body.set.get("kind") != HANDOVER:
        return None
    heir, old = body.set.get("to"), body.set.get("from")
    if not isinstance(heir, str) or " " in heir:
        return None
    if old is None:
        return device, heir
    try:
        public = bytes.fromhex(body.set["from_public"])
        proof = bytes.fromhex(body.set["proof"])
    except (KeyError, TypeError, ValueError):
        return None
    if len(public) != 32 or heir != device or device_id(public) != old:
        return None
    return (old, heir) if verify(public, _statement(old, heir, stream), proof) else None


def note_handover(connection: Connection, device: str, stream: str, body: Body) -> None:
    """Remember who carries the stream on. A stream may have several heirs: each opened its own copy."""
    found = handed_on(body, device, stream)
    if found is None:
        return
    old, heir = found
    heirs = _handed(connection, stream).get(old, frozenset()) | {heir}
    statement = upsert(HandoverRow).values(stream=stream, device=old, heir=" ".join(sorted(heirs)))
    connection.execute(
        statement.on_conflict_do_update(
            index_elements=["stream", "device"], set_={"heir": statement.excluded.heir}
        )
    )


def heirs_of(connection: Connection, stream: str, author: str) -> frozenset[str]:
    """The devices that carry a stream on after `author`, directly or one after the other."""
    return heirs_from(_handed(connection, stream), author)


def _handed(connection: Connection, stream: str) -> dict[str, frozenset[str]]:
    query = select(HandoverRow.device, HandoverRow.heir).where(HandoverRow.stream == stream)  # type: ignore[call-overload]
    return {row.device: frozenset(row.heir.split(" ")) for row in connection.execute(query)}

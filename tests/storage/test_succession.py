"""Who may carry a stream on: claims with and without the old device's key."""

from typing import Any

import pytest

from inspector_app.crypto.signing_keys import SigningKey
from inspector_app.domain.journal import HANDOVER, Body, Instant, Op, heirs_from
from inspector_app.storage.succession import claim, handed_on

OLD, NEW = SigningKey.generate(), SigningKey.generate()
STREAM = "0192f0c1-7a3b-7c4d-8e5f-001122334455"


def event(**fields: Any) -> Body:
    return Body(
        entity="event",
        id=STREAM,
        op=Op.EVENT,
        nonce="",
        lc=1,
        at=Instant(0, 0, "UTC", 0, "boot"),
        actor="p",
        txn=1,
        set={"kind": HANDOVER, **fields},
    )


def good() -> dict[str, Any]:
    return claim(OLD, NEW.device_id, STREAM, 3, bytes(32))


def test_a_claim_with_the_old_devices_key_holds() -> None:
    assert handed_on(event(**good()), NEW.device_id, STREAM) == (OLD.device_id, NEW.device_id)


def test_a_device_hands_on_its_own_stream_only() -> None:
    assert handed_on(event(to="dnext"), OLD.device_id, STREAM) == (OLD.device_id, "dnext")
    assert handed_on(event(to=7), OLD.device_id, STREAM) is None
    assert handed_on(event(to="two names"), OLD.device_id, STREAM) is None


@pytest.mark.parametrize(
    "wrong",
    [
        {"from": NEW.device_id},
        {"from_public": NEW.public.hex()},
        {"from_public": "00"},
        {"from_public": 7},
        {"from_public": None},
        {"proof": "zz"},
        {"proof": "00" * 64},
        {"proof": claim(NEW, NEW.device_id, STREAM, 3, bytes(32))["proof"]},
        {"proof": claim(OLD, "danother", STREAM, 3, bytes(32))["proof"]},
        {"proof": claim(OLD, NEW.device_id, "another stream", 3, bytes(32))["proof"]},
        {"to": "danother"},
    ],
)
def test_any_other_claim_moves_nothing(wrong: dict[str, Any]) -> None:
    assert handed_on(event(**(good() | wrong)), NEW.device_id, STREAM) is None


def test_a_claim_in_somebody_elses_chain_moves_nothing() -> None:
    assert handed_on(event(**good()), "dthief", STREAM) is None


def test_a_claim_without_its_key_or_proof_moves_nothing() -> None:
    for name in ("from_public", "proof"):
        assert (
            handed_on(
                event(**{key: value for key, value in good().items() if key != name}), NEW.device_id, STREAM
            )
            is None
        )


def test_heirs_of_heirs_and_a_circle() -> None:
    handed = {"a": frozenset({"b", "c"}), "c": frozenset({"d"}), "d": frozenset({"a"})}
    assert heirs_from(handed, "a") == {"b", "c", "d"}
    assert heirs_from(handed, "b") == frozenset()

"""Key slots: what opens them, what does not, and the bounds on what a vault's file may ask for."""

import base64
import json
import math
from typing import Any

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from inspector_app.crypto import age, slots
from inspector_app.crypto.errors import CryptoError, CryptoSurroundingsError, MalformedError, WrongSecretError
from inspector_app.crypto.slots import Argon2Parameters
from inspector_app.crypto.words import WORDS

SMALL = Argon2Parameters(slots.HARD_FLOOR_M_KIB, 1, 1, b"0123456789abcdef")
"""The least the program accepts, to keep the tests quick."""

KEY = bytes(range(32))
VAULT = "0192f0c0-1111-7222-8333-444455556666"


def passphrase_slot() -> dict[str, Any]:
    return slots.make_passphrase_slot(KEY, "correct horse", vault_id=VAULT, person="p1", parameters=SMALL)


def test_a_slot_opens_after_a_trip_through_json() -> None:
    slot = json.loads(json.dumps(passphrase_slot()))
    assert set(slot) == {"kind", "person", "kdf", "wrap"}
    assert slot["kdf"] == {
        "name": "argon2id",
        "m": slots.HARD_FLOOR_M_KIB,
        "t": 1,
        "p": 1,
        "salt": base64.b64encode(SMALL.salt).decode(),
    }
    assert slots.open_passphrase_slot(slot, "correct horse", vault_id=VAULT) == KEY


def test_the_key_is_argon2id_of_the_passphrase() -> None:
    expected = Argon2id(salt=SMALL.salt, length=32, iterations=1, lanes=1, memory_cost=SMALL.m_kib).derive(
        b"p"
    )
    assert slots.derive("p", SMALL) == expected


def test_the_passphrase_is_composed_first() -> None:
    """The same word typed on a Mac (decomposed) and on Windows (composed) opens the same vault."""
    assert slots.derive("cafe\u0301 が", SMALL) == slots.derive("caf\u00e9 か\u3099", SMALL)
    assert slots.derive("cafe", SMALL) != slots.derive("caf\u00e9", SMALL)


@pytest.mark.parametrize("wrong", ["correct horsE", "correct horse ", ""])
def test_another_passphrase_is_refused(wrong: str) -> None:
    with pytest.raises(WrongSecretError) as caught:
        slots.open_passphrase_slot(passphrase_slot(), wrong, vault_id=VAULT)
    assert caught.value.code == "slot.wrong_passphrase"
    assert caught.value.exit_code == 3
    assert "horse" not in caught.value.message


def test_a_slot_belongs_to_one_vault_and_one_person() -> None:
    slot = passphrase_slot()
    with pytest.raises(WrongSecretError):
        slots.open_passphrase_slot(slot, "correct horse", vault_id="another")
    with pytest.raises(WrongSecretError):
        slots.open_passphrase_slot({**slot, "person": "p2"}, "correct horse", vault_id=VAULT)


def test_every_flipped_byte_of_the_wrapped_key_is_refused() -> None:
    wrapped = slots.wrap(KEY, KEY, b"aad")
    assert slots.unwrap(wrapped, KEY, b"aad") == KEY
    assert slots.wrap(KEY, KEY, b"aad") != wrapped
    for place in range(len(wrapped)):
        flipped = bytearray(wrapped)
        flipped[place] ^= 1
        with pytest.raises(WrongSecretError):
            slots.unwrap(bytes(flipped), KEY, b"aad")
    for size in range(len(wrapped)):
        with pytest.raises(WrongSecretError):
            slots.unwrap(wrapped[:size], KEY, b"aad")


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "recovery"},
        {"kdf": {"name": "scrypt", "m": 1, "t": 1, "p": 1, "salt": "AAAA"}},
        {"kdf": {"name": "argon2id", "m": "65536", "t": 1, "p": 1, "salt": "AAAA"}},
        {"kdf": {"name": "argon2id", "m": True, "t": 1, "p": 1, "salt": "AAAA"}},
        {"kdf": {"name": "argon2id", "m": 65536, "t": 1, "p": 1}},
        {"kdf": {"name": "argon2id", "m": 65536, "t": 1, "p": 1, "salt": "A"}},
        {"kdf": None},
        {"person": 1},
        {"wrap": "not base64!"},
        {"wrap": None},
    ],
)
def test_a_malformed_slot_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(MalformedError) as caught:
        slots.open_passphrase_slot({**passphrase_slot(), **change}, "correct horse", vault_id=VAULT)
    assert caught.value.code == "slot.malformed"


@pytest.mark.parametrize(
    "change",
    [
        {"m": slots.HARD_FLOOR_M_KIB - 1},
        {"m": 2**40},
        {"t": 0},
        {"t": slots.MAX_T + 1},
        {"p": 0},
        {"p": slots.MAX_P + 1},
        {"salt": base64.b64encode(b"short").decode()},
        {"salt": base64.b64encode(bytes(65)).decode()},
    ],
)
def test_parameters_outside_the_limits_are_refused_before_any_work(change: dict[str, Any]) -> None:
    slot = passphrase_slot()
    slot["kdf"] = {**slot["kdf"], **change}
    with pytest.raises(MalformedError) as caught:
        slots.open_passphrase_slot(slot, "correct horse", vault_id=VAULT)
    assert caught.value.code == "slot.parameters"


def test_too_little_memory_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(**_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(slots, "Argon2id", refuse)
    with pytest.raises(CryptoSurroundingsError) as caught:
        slots.derive("x", SMALL)
    assert caught.value.code == "slot.memory"


class TestRecovery:
    def test_opens_with_the_recovery_identity_only(self) -> None:
        secret, recipient = age.new_identity()
        slot = json.loads(json.dumps(slots.make_recovery_slot(KEY, recipient)))
        assert slot["recipient"] == recipient
        assert slots.open_recovery_slot(slot, secret) == KEY
        with pytest.raises(WrongSecretError) as caught:
            slots.open_recovery_slot(slot, age.new_identity()[0])
        assert caught.value.code == "slot.wrong_recovery"

    @pytest.mark.parametrize("change", [{"kind": "pass"}, {"sealed": "?"}, {"sealed": 5}])
    def test_a_malformed_slot_is_refused(self, change: dict[str, Any]) -> None:
        secret, recipient = age.new_identity()
        with pytest.raises(MalformedError) as caught:
            slots.open_recovery_slot({**slots.make_recovery_slot(KEY, recipient), **change}, secret)
        assert caught.value.code == "slot.malformed"

    def test_damage_is_not_a_wrong_key(self) -> None:
        secret, recipient = age.new_identity()
        slot = slots.make_recovery_slot(KEY, recipient)
        sealed = base64.b64decode(slot["sealed"])[:-1]
        with pytest.raises(CryptoError) as caught:
            slots.open_recovery_slot({**slot, "sealed": base64.b64encode(sealed).decode()}, secret)
        assert caught.value.code == "age.damaged"


class TestCalibration:
    @staticmethod
    def machine(seconds_per_pass_of_64_mib: float) -> Any:
        """A machine whose time grows with memory and passes."""
        return lambda chosen: seconds_per_pass_of_64_mib * chosen.t * chosen.m_kib / (64 * 1024)

    def test_a_slow_machine_gets_the_floor(self) -> None:
        chosen = slots.calibrate(measure=self.machine(1))
        assert (chosen.m_kib, chosen.t, chosen.p) == (slots.FLOOR_M_KIB, slots.FLOOR_T, slots.FLOOR_P)

    def test_a_quicker_one_gets_more_memory(self) -> None:
        chosen = slots.calibrate(measure=self.machine(0.1))
        assert (chosen.m_kib, chosen.t) == (128 * 1024, 3)

    def test_a_very_quick_one_gets_more_passes_too(self) -> None:
        measure = self.machine(0.01)
        chosen = slots.calibrate(0.5, measure=measure)
        assert chosen.m_kib == slots.CALIBRATED_M_KIB
        assert chosen.t == 13
        assert measure(chosen) >= 0.5

    def test_a_clock_that_stands_still_does_not_ask_for_everything(self) -> None:
        chosen = slots.calibrate(measure=lambda _: 0.0)
        assert chosen.t == slots.MAX_T

    def test_really_measured_on_this_machine(self) -> None:
        chosen = slots.calibrate(0.0)
        assert chosen.m_kib == slots.FLOOR_M_KIB
        assert len(chosen.salt) == slots.SALT_SIZE
        assert slots.calibrate(0.0).salt != chosen.salt


def test_hkdf_is_that_of_rfc_5869_and_separates_purposes() -> None:
    """HKDF with an empty salt, computed here by hand: extract, then one block of expand."""
    import hmac

    extracted = hmac.digest(bytes(32), KEY, "sha256")
    assert slots.hkdf(KEY, "db") == hmac.digest(extracted, b"db\x01", "sha256")
    assert slots.hkdf(KEY, "db") != slots.hkdf(KEY, "thumbnails")


def test_made_passphrases_are_six_words_and_differ() -> None:
    made = [slots.make_passphrase() for _ in range(50)]
    assert len(set(made)) == 50
    for passphrase in made:
        assert len(passphrase.split("-")) == 6
        assert set(passphrase.split("-")) <= set(WORDS)
        slots.check_passphrase(passphrase)
    assert 6 * math.log2(len(WORDS)) == 60


@pytest.mark.parametrize("short", ["", "elevenchars", " " * 20, "e\u0301" * 11])
def test_a_short_passphrase_is_refused(short: str) -> None:
    with pytest.raises(MalformedError) as caught:
        slots.check_passphrase(short)
    assert caught.value.code == "slot.passphrase_short"
    slots.check_passphrase("twelve chars")

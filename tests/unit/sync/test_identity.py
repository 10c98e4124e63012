"""Identity files: self-signed, told apart from anything else, and nothing in them can dress up."""

import base64
import json
from typing import Any

import pytest

from inspector_app.crypto import age
from inspector_app.crypto.dsse import sign_envelope
from inspector_app.crypto.errors import CryptoError
from inspector_app.crypto.signing_keys import SigningKey, fingerprint_words, keyid
from inspector_app.sync import identity
from inspector_app.sync.errors import NotABundleError, RefusedError, UnsendableError
from inspector_app.sync.identity import make_identity_file, read_identity_file

KEY = SigningKey.from_raw(b"\x05" * 32)
RECIPIENT = age.new_identity()[1]
CERTIFICATE = "ab" * 32
GOOD = make_identity_file(KEY, RECIPIENT, "Laptop 3 第三", "akiduki", ["Li Wei", "李伟"], [CERTIFICATE])


def payload_of(data: bytes) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(base64.b64decode(json.loads(data)["payload"]))
    return document


def signed(change: dict[str, Any], key: SigningKey = KEY, kind: str = identity.PAYLOAD_TYPE) -> bytes:
    document = {**payload_of(GOOD), **change}
    return sign_envelope(kind, json.dumps(document).encode(), key)


def test_round_trip() -> None:
    found = read_identity_file(GOOD)
    assert found == identity.DeviceIdentity(
        device_id=KEY.device_id,
        sign_public=KEY.public,
        age_recipient=RECIPIENT,
        label="Laptop 3 第三",
        brand="akiduki",
        people=("Li Wei", "李伟"),
        certificates=(CERTIFICATE,),
        words=fingerprint_words(KEY.public),
    )
    assert found.keyid == keyid(KEY.public)


def test_no_secret_is_inside() -> None:
    assert KEY.raw not in base64.b64decode(json.loads(GOOD)["payload"])
    assert base64.b64encode(KEY.raw) not in GOOD
    assert b"AGE-SECRET" not in GOOD


def test_names_are_composed_and_trimmed() -> None:
    found = read_identity_file(make_identity_file(KEY, RECIPIENT, " Cafe\u0301 ", "akiduki", ["か\u3099 "]))
    assert found.label == "Caf\u00e9"
    assert found.people == ("が",)


@pytest.mark.parametrize(
    "label",
    ["", "  ", "x" * 121, "a\nb", "a\x00b", "invoice\u202egpj", "\u2066x", "\u200fabc"],
)
def test_labels_that_could_deceive_are_not_made(label: str) -> None:
    with pytest.raises(UnsendableError) as caught:
        make_identity_file(KEY, RECIPIENT, label, "akiduki", [])
    assert caught.value.code == "identity.unfit"


def test_other_bad_values_are_not_made() -> None:
    for brand in ("Akiduki", "", "con"):
        with pytest.raises(UnsendableError):
            make_identity_file(KEY, RECIPIENT, "x", brand, [])
    with pytest.raises(UnsendableError):
        make_identity_file(KEY, RECIPIENT, "x", "akiduki", ["y"] * 51)
    with pytest.raises(UnsendableError):
        make_identity_file(KEY, RECIPIENT, "x", "akiduki", [], ["AB" * 32])
    with pytest.raises(CryptoError) as caught:
        make_identity_file(KEY, "age1nonsense", "x", "akiduki", [])
    assert caught.value.code == "age.recipient"


@pytest.mark.parametrize(
    "change",
    [
        {"type": "inspector/bundle"},
        {"v": 2},
        {"more": 1},
        {"brand": 5},
        {"brand": "../x"},
        {"iss": SigningKey.from_raw(b"\x06" * 32).device_id},
        {"iss": None},
        {"age": "AGE-SECRET-KEY-1"},
        {"age": 7},
        {"people": "Li Wei"},
        {"people": [1]},
        {"people": ["x"] * 51},
        {"certificates": {}},
        {"certificates": ["0" * 64] * 51},
        {"certificates": ["x"]},
        {"certificates": [1]},
        {"label": 1},
        {"label": "Cafe\u0301"},
        {"label": " x"},
        {"label": "\u202ex"},
    ],
)
def test_signed_but_not_allowed(change: dict[str, Any]) -> None:
    with pytest.raises(RefusedError) as caught:
        read_identity_file(signed(change))
    assert caught.value.code == "identity.unfit"


def test_signed_by_another_key_than_the_one_inside() -> None:
    with pytest.raises(RefusedError) as caught:
        read_identity_file(signed({}, SigningKey.from_raw(b"\x06" * 32)))
    assert caught.value.code == "identity.altered"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"%PDF-1.7",
        b"{}",
        b"[" * 100,
        signed({"sign": 5}),
        signed({"sign": "AAAA"}),
        signed({"sign": "not base64!"}),
        signed({}, kind="application/vnd.inspector.bundle.v1+json"),
        sign_envelope(identity.PAYLOAD_TYPE, b"[]", KEY),
        sign_envelope(identity.PAYLOAD_TYPE, b"{", KEY),
        signed({"more": "x" * 64 * 1024}),
    ],
)
def test_anything_else_is_not_an_identity_file(data: bytes) -> None:
    with pytest.raises(NotABundleError) as caught:
        read_identity_file(data)
    assert caught.value.code == "identity.not_one"
    assert caught.value.exit_code == 2


def test_every_flipped_byte_and_truncation_is_refused() -> None:
    for place in range(len(GOOD)):
        flipped = bytearray(GOOD)
        flipped[place] ^= 1 << place % 8
        for bad in (bytes(flipped), GOOD[:place]):
            with pytest.raises((NotABundleError, RefusedError)):
                read_identity_file(bad)


def test_the_same_label_with_other_keys_has_other_words() -> None:
    other = SigningKey.from_raw(b"\x06" * 32)
    copy = read_identity_file(make_identity_file(other, RECIPIENT, "Laptop 3 第三", "akiduki", ["Li Wei"]))
    assert copy.label == read_identity_file(GOOD).label
    assert copy.words != read_identity_file(GOOD).words

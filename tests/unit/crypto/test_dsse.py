"""Signed envelopes: the specification's own example, OpenSSL as independent verifier, every changed byte."""

import base64
import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from inspector_app.crypto import dsse
from inspector_app.crypto.errors import CryptoError, IntegrityError, MalformedError
from inspector_app.crypto.signing_keys import SigningKey, keyid

TYPE = "application/vnd.inspector.test.v1+json"
KEY = SigningKey.from_raw(b"\x01" * 32)
OTHER = SigningKey.from_raw(b"\x02" * 32)
PAYLOAD = '{"type":"test","value":"値"}'.encode()
ENVELOPE = dsse.sign_envelope(TYPE, PAYLOAD, KEY)


def trusting(*keys: SigningKey) -> Callable[[str], bytes | None]:
    return {keyid(key.public): key.public for key in keys}.get


def code_of(data: bytes, trusted: Callable[[str], bytes | None] | None = None) -> str:
    with pytest.raises(CryptoError) as caught:
        dsse.open_envelope(data, trusted or trusting(KEY), TYPE)
    return caught.value.code


def changed(**parts: Any) -> bytes:
    document = {**json.loads(ENVELOPE), **parts}
    return json.dumps(document, sort_keys=True, separators=(",", ":")).encode()


def test_the_encoding_is_that_of_the_specification() -> None:
    """The example in the DSSE protocol document."""
    assert dsse.pae("http://example.com/HelloWorld", b"hello world") == (
        b"DSSEv1 29 http://example.com/HelloWorld 11 hello world"
    )


def test_opens_what_was_signed() -> None:
    opened = dsse.open_envelope(ENVELOPE, trusting(OTHER, KEY), TYPE)
    assert opened == dsse.OpenedEnvelope(PAYLOAD, keyid(KEY.public), KEY.public)


def test_openssl_verifies_the_signature(tool: Callable[[str], str], tmp_path: Path) -> None:
    document = json.loads(ENVELOPE)
    payload = base64.b64decode(document["payload"])
    kind = document["payloadType"].encode()
    signed = b"DSSEv1 " + b" ".join([str(len(kind)).encode(), kind, str(len(payload)).encode(), payload])
    (tmp_path / "signed").write_bytes(signed)
    (tmp_path / "signature").write_bytes(base64.b64decode(document["signatures"][0]["sig"]))
    pem = KEY._key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    (tmp_path / "key.pem").write_bytes(pem)
    command = [
        tool("openssl"),
        "pkeyutl",
        "-verify",
        "-pubin",
        "-inkey",
        "key.pem",
        "-rawin",
        "-in",
        "signed",
    ]
    command += ["-sigfile", "signature"]
    assert subprocess.run(command, cwd=tmp_path, check=False, capture_output=True).returncode == 0
    (tmp_path / "signed").write_bytes(signed.replace(b"test", b"tesT"))
    assert subprocess.run(command, cwd=tmp_path, check=False, capture_output=True).returncode != 0


@pytest.mark.parametrize("mask", [0x01, 0x20, 0x80])
def test_every_flipped_byte_is_refused(mask: int) -> None:
    for place in range(len(ENVELOPE)):
        flipped = bytearray(ENVELOPE)
        flipped[place] ^= mask
        assert code_of(bytes(flipped))


def test_every_truncation_and_addition_is_refused() -> None:
    for size in range(len(ENVELOPE)):
        assert code_of(ENVELOPE[:size])
    for more in (b" ", b"\n", b"\0", b"x", ENVELOPE):
        assert code_of(ENVELOPE + more)
        assert code_of(more + ENVELOPE)


def test_a_signature_of_another_key_under_the_trusted_name_is_bad() -> None:
    forged = base64.b64encode(OTHER.sign(dsse.pae(TYPE, PAYLOAD))).decode()
    assert code_of(changed(signatures=[{"keyid": keyid(KEY.public), "sig": forged}])) == "dsse.bad_signature"


def test_an_unknown_signer_is_told_apart_from_a_bad_signature() -> None:
    with pytest.raises(IntegrityError) as caught:
        dsse.open_envelope(dsse.sign_envelope(TYPE, PAYLOAD, OTHER), trusting(KEY), TYPE)
    assert caught.value.code == "dsse.unknown_signer"
    assert caught.value.params["keyid"] == keyid(OTHER.public)
    assert caught.value.exit_code == 1


def test_a_directory_that_returns_another_key_is_not_believed() -> None:
    assert code_of(ENVELOPE, lambda _: OTHER.public) == "dsse.unknown_signer"


def test_the_type_is_signed_and_must_be_the_expected_one() -> None:
    with pytest.raises(IntegrityError) as caught:
        dsse.open_envelope(ENVELOPE, trusting(KEY), "application/vnd.inspector.other.v1+json")
    assert caught.value.code == "dsse.wrong_type"
    retyped = ENVELOPE.replace(b"test.v1", b"best.v1")
    with pytest.raises(IntegrityError) as caught:
        dsse.open_envelope(retyped, trusting(KEY), TYPE.replace("test", "best"))
    assert caught.value.code == "dsse.bad_signature"


SIGNATURE = json.loads(ENVELOPE)["signatures"][0]
ENCODED = json.loads(ENVELOPE)["payload"]


@pytest.mark.parametrize(
    "data",
    [
        b"[]",
        b"{}",
        b"null",
        b'"text"',
        changed(signatures=[]),
        changed(signatures=[SIGNATURE, SIGNATURE]),
        changed(signatures=[SIGNATURE, {**SIGNATURE, "sig": base64.b64encode(bytes(64)).decode()}]),
        changed(signatures=SIGNATURE),
        changed(signatures=[{"sig": SIGNATURE["sig"]}]),
        changed(signatures=[{**SIGNATURE, "extra": 1}]),
        changed(signatures=[{**SIGNATURE, "sig": base64.b64encode(bytes(63)).decode()}]),
        changed(signatures=[{**SIGNATURE, "sig": base64.b64encode(bytes(65)).decode()}]),
        changed(signatures=[{**SIGNATURE, "sig": SIGNATURE["sig"].rstrip("=")}]),
        changed(signatures=[{**SIGNATURE, "sig": base64.urlsafe_b64encode(b"\xff" * 64).decode()}]),
        changed(signatures=[{**SIGNATURE, "sig": 1}]),
        changed(payload=1),
        changed(payload=None),
        changed(payload=ENCODED + "\n"),
        changed(payload="ÿ"),
        changed(payloadType=5),
        changed(payloadType=None),
        changed(extra=1),
        ENVELOPE.replace(b",", b", ", 1),
        ENVELOPE.replace(b'"payload"', b'"p\\u0061yload"', 1),
        ENVELOPE.replace(b'{"payload":', b'{"payload":"","payload":', 1),
        json.dumps(json.loads(ENVELOPE), indent=1).encode(),
    ],
)
def test_other_forms_are_malformed(data: bytes) -> None:
    with pytest.raises(MalformedError):
        dsse.open_envelope(data, trusting(KEY), TYPE)


def test_unused_bits_of_base64_cannot_be_changed() -> None:
    """`QQ==` and `QR==` decode to the same byte; only the first is what the encoder writes."""
    envelope = dsse.sign_envelope(TYPE, b"A", KEY)
    assert b'"QQ=="' in envelope
    assert code_of(envelope.replace(b'"QQ=="', b'"QR=="')) == "dsse.malformed"


def test_the_size_is_limited_on_both_sides() -> None:
    room = dsse.MAX_ENVELOPE_BYTES - len(dsse.sign_envelope(TYPE, b"", KEY))
    largest = room // 4 * 3
    envelope = dsse.sign_envelope(TYPE, b"x" * largest, KEY)
    assert dsse.MAX_ENVELOPE_BYTES - 4 < len(envelope) <= dsse.MAX_ENVELOPE_BYTES
    assert dsse.open_envelope(envelope, trusting(KEY), TYPE).payload == b"x" * largest
    with pytest.raises(MalformedError) as caught:
        dsse.sign_envelope(TYPE, b"x" * (largest + 3), KEY)
    assert caught.value.code == "dsse.too_large"
    assert code_of(b" " * (dsse.MAX_ENVELOPE_BYTES + 1)) == "dsse.too_large"

"""Headers that are signed and yet not the format."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from inspector_app.crypto.dsse import sign_envelope
from inspector_app.sync import limits
from inspector_app.sync.header import PAYLOAD_TYPE, BlobRef, Schema, encode_header
from tests.contract.bundles import sample
from tests.contract.bundles.forging import one, refused
from tests.contract.bundles.sample import ME, SENDER

HEX = "0" * 64
GOOD: dict[str, Any] = json.loads(encode_header(one().header))


def with_field(path: str, value: Any) -> bytes:
    document = json.loads(json.dumps(GOOD))
    *outer, last = path.split(".")
    place = document
    for name in outer:
        place = place[name]
    place[last] = value
    return json.dumps(document).encode()


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"[]",
        b"1",
        b'"inspector/bundle"',
        json.dumps({name: value for name, value in GOOD.items() if name != "clock"}).encode(),
        json.dumps({**GOOD, "more": 1}).encode(),
        json.dumps(GOOD).replace('"v": 1', '"v": 1, "v": 1').encode(),
        with_field("type", "inspector/receipt"),
        with_field("v", True),
        with_field("part", 1),
        with_field("brand", "Con"),
        with_field("iss", "d123"),
        with_field("aud", []),
        with_field("aud", [ME] * 65),
        with_field("aud", [1]),
        with_field("aud", ["everybody"]),
        with_field("aud", ME),
        with_field("created", "yesterday"),
        with_field("created", "2026-11-22T15:03:36"),
        with_field("stream", "../x"),
        with_field("kind", "Inspection!"),
        with_field("seq", [1]),
        with_field("seq", [0, 1]),
        with_field("seq", [2, 1]),
        with_field("seq", [1, 3]),
        with_field("seq", [1, 10**10]),
        with_field("seq", [True, 2]),
        with_field("seq", ["1", "2"]),
        with_field("prev", HEX[1:]),
        with_field("head", HEX.replace("0", "A")),
        with_field("head", None),
        with_field("changes", []),
        with_field("changes.cid", "../../etc/passwd"),
        with_field("changes.size", 0),
        with_field("changes.size", limits.MAX_CHANGES_BYTES + 1),
        with_field("changes.size", "1"),
        with_field("changes.raw_size", limits.MAX_CHANGES_RAW_BYTES + 1),
        with_field("changes.count", limits.MAX_CHANGES_ROWS + 1),
        with_field("changes.enc", "plain"),
        with_field("changes.more", 1),
        with_field("blobs", {}),
        with_field("blobs", [{"cid": HEX, "size": 1, "prio": 0}]),
        with_field("blobs", [{"cid": HEX, "size": -1, "prio": 1}]),
        with_field("blobs", [{"cid": HEX, "size": limits.MAX_BLOB_BYTES + 1, "prio": 1}]),
        with_field("blobs", [{"cid": HEX, "size": 1, "prio": 1, "pid": HEX}]),
        with_field("blobs", [{"cid": HEX, "size": 1, "prio": 1}] * 2),
        with_field("blobs", [{"cid": GOOD["changes"]["cid"], "size": 1, "prio": 1}]),
        with_field("blobs", [HEX]),
        with_field("schema", {"w": 1}),
        with_field("schema.more", 1),
        with_field("schema.w", 0),
        with_field("app", "<script>"),
        with_field("seen", []),
        with_field("clock", None),
    ],
)
def test_a_header_that_is_not_the_format_though_it_is_signed(tmp_path: Path, payload: bytes) -> None:
    built = one()
    parts = sample.Sample((sample.sealed_payload(built, payload, built.header),), {})
    assert refused(tmp_path, parts).code == "bundle.header"


def test_a_newer_format_asks_for_a_newer_program(tmp_path: Path) -> None:
    built = one()
    parts = sample.Sample((sample.sealed_payload(built, with_field("v", 2), built.header),), {})
    error = refused(tmp_path, parts)
    assert error.code == "bundle.version"
    assert "Update" in error.hint


def test_a_header_in_other_spacing_is_still_what_was_signed(tmp_path: Path) -> None:
    """Nothing is put into a canonical form to be checked: the bytes signed are the bytes read."""
    built = one()
    payload = json.dumps(json.loads(encode_header(built.header)), indent=2).encode()
    parts = sample.Sample((sample.sealed_payload(built, payload, built.header),), {})
    received = sample.receive(parts.folder(tmp_path))
    assert received.envelopes[0].header.schema == Schema(1, 1)


def test_the_most_blobs_one_envelope_names_fit_into_its_size() -> None:
    blobs = tuple(BlobRef(f"{number:064x}", limits.MAX_BLOB_BYTES, 9) for number in range(limits.MAX_BLOBS))
    header = replace(one().header, blobs=blobs, audience=(ME,) * limits.MAX_RECIPIENTS)
    assert len(sign_envelope(PAYLOAD_TYPE, encode_header(header), SENDER)) < limits.MAX_ENVELOPE_BYTES

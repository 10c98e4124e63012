"""Names: what is computed is recognised, and nothing else is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_app.crypto.signing_keys import device_id
from inspector_app.sync import layout
from inspector_app.sync.errors import UnsendableError

DEVICE = device_id(bytes(32))
STREAM = "0192f0c0-1111-7222-8333-444455556666"
CID = "ab" * 32


@given(
    st.from_regex(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?", fullmatch=True).filter(layout.is_brand),
    st.binary(min_size=32, max_size=32).map(device_id),
    st.uuids().map(str) | st.just("dev"),
    st.integers(1, 9_999_999_999),
)
def test_computed_names_are_recognised(brand: str, device: str, stream: str, first: int) -> None:
    name = layout.envelope_name(brand, device, stream, first, 9_999_999_999, "0123abcd")
    assert layout.parse_name(name) == layout.EnvelopeName(
        brand, device, stream, first, 9_999_999_999, "0123abcd"
    )
    assert layout.parse_name(layout.blob_name(brand, device, CID)) == layout.BlobName(brand, device, CID)
    assert layout.parse_name(layout.enrol_name(brand, device)) == layout.EnrolName(brand, device)
    assert layout.is_stream(stream)
    assert layout.is_device(device)


@given(st.text(max_size=120))
def test_other_text_is_no_name(text: str) -> None:
    assert layout.parse_name(text) is None


def test_the_names_are_those_of_the_documentation() -> None:
    assert layout.envelope_name("acme", DEVICE, STREAM, 41, 188, "01234567") == (
        f"v1/acme/up/{DEVICE}/{STREAM}/0000000041-0000000188-01234567.json"
    )
    assert layout.blob_name("acme", DEVICE, CID) == f"v1/acme/up/{DEVICE}/blob/ab/{CID}"
    assert layout.enrol_name(layout.NO_BRAND, DEVICE) == f"v1/personal/enrol/{DEVICE}.json"


@pytest.mark.parametrize(
    "brand", ["", "-a", "a-", "A", "ä", "a_b", "a.b", "..", "con", "aux", "com1", "a" * 64]
)
def test_what_cannot_stand_for_a_brand(brand: str) -> None:
    assert not layout.is_brand(brand)
    with pytest.raises(UnsendableError) as caught:
        layout.enrol_name(brand, DEVICE)
    assert caught.value.code == "bundle.name"


def test_a_blob_in_the_folder_of_another() -> None:
    assert layout.parse_name(f"v1/acme/up/{DEVICE}/blob/aa/{CID}") is None


@pytest.mark.parametrize(
    "text", [STREAM.upper(), STREAM[:-1], STREAM.replace("-", ""), "dev2", "../" + STREAM, STREAM + "\n"]
)
def test_what_is_no_stream(text: str) -> None:
    assert not layout.is_stream(text)


def test_what_is_no_device_or_hash() -> None:
    assert not layout.is_device(DEVICE[:-1])
    assert not layout.is_device(DEVICE[:-1] + "1")
    assert layout.is_hash(CID)
    assert not layout.is_hash(CID.upper())


def test_every_name_is_short_enough_for_windows() -> None:
    longest = layout.envelope_name("b" * 63, DEVICE, STREAM, 1, 2, "01234567")
    blob = layout.blob_name("b" * 63, DEVICE, CID)
    assert max(len(longest), len(blob)) < 190

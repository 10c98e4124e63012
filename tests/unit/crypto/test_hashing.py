"""Hash chains against an independent computation, and its known values."""

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_app.crypto import hashing


def test_digests_agree_with_the_standard_library(tmp_path: Path) -> None:
    data = bytes(range(256)) * 4096
    path = tmp_path / "data"
    path.write_bytes(data)
    expected = hashlib.sha256(data).hexdigest()
    assert hashing.sha256_hex(data) == expected
    assert hashing.sha256(data).hex() == expected
    assert hashing.sha256_file(path) == expected


def test_the_chain_has_known_values() -> None:
    """Computed once with sha256sum; a change here would break every journal ever written."""
    start = hashing.chain_start("dabcdefghijklmnopqrstuvwxyz", "0192f0c0-1111-7222-8333-444455556666")
    assert start.hex() == "6af379491c73f9b3b0cbb18e2c8dd3e6486586d6e7524322f72750d836b836e6"
    assert (
        hashing.chain_next(start, hashing.sha256(b"{}")).hex()
        == "1887f38d9df14e3ec224d1f15bd0bdcb41dd63a94a15250024abac06130963f3"
    )


@given(st.lists(st.binary(max_size=64), max_size=8))
def test_extending_equals_the_definition(bodies: list[bytes]) -> None:
    head = hashing.chain_start("d", "s")
    expected = head
    for body in bodies:
        expected = hashlib.sha256(expected + hashlib.sha256(body).digest()).digest()
    assert hashing.chain_extend(head, bodies) == expected


def test_streams_of_two_devices_start_differently() -> None:
    assert hashing.chain_start("da", "s") != hashing.chain_start("db", "s")
    assert hashing.chain_start("da", "s") != hashing.chain_start("da", "t")


@pytest.mark.parametrize(
    ("head", "digest"), [(b"x" * 31, b"y" * 33), (b"x" * 32, b"y" * 31), (b"", b"y" * 32)]
)
def test_a_head_or_digest_of_another_length_is_a_bug(head: bytes, digest: bytes) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        hashing.chain_next(head, digest)

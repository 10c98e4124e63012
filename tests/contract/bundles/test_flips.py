"""Exhaustive: every byte of a small bundle flipped, every truncation, in both forms; none is ever taken."""

from dataclasses import replace
from pathlib import Path

import pytest

from inspector_app.domain.errors import InspectorError
from inspector_app.sync.carrier import open_carrier
from inspector_app.sync.errors import NotABundleError, RefusedError
from inspector_app.sync.summary import inspect_bundle
from tests.contract.bundles import sample


@pytest.fixture(scope="module")
def zip_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return sample.make_tiny().zip(tmp_path_factory.mktemp("flips")).read_bytes()


def flipped(data: bytes, place: int) -> bytes:
    """One bit of one byte changed; which bit depends on the place, so that all eight come up."""
    return data[:place] + bytes([data[place] ^ 1 << place % 8]) + data[place + 1 :]


def test_every_flipped_byte_of_the_single_file(zip_bytes: bytes, tmp_path: Path) -> None:
    path = tmp_path / "flipped.zip"
    for place in range(len(zip_bytes)):
        path.write_bytes(flipped(zip_bytes, place))
        with pytest.raises(InspectorError) as caught:
            sample.receive(path)
        # Only where the first bytes no longer say "bundle" may it be taken for something else.
        assert isinstance(caught.value, RefusedError if place >= 2 else NotABundleError), place
        assert caught.value.message


def test_every_truncation_of_the_single_file(zip_bytes: bytes, tmp_path: Path) -> None:
    path = tmp_path / "cut.zip"
    for size in range(len(zip_bytes)):
        path.write_bytes(zip_bytes[:size])
        with pytest.raises(InspectorError) as caught:
            sample.receive(path)
        assert isinstance(caught.value, RefusedError if size >= 2 else NotABundleError), size


@pytest.mark.parametrize("more", [b"\0", b"x" * 100, b"PK\x05\x06" + bytes(18)])
def test_anything_added_to_the_single_file(zip_bytes: bytes, tmp_path: Path, more: bytes) -> None:
    for place in (0, 2, len(zip_bytes) // 2, len(zip_bytes)):
        path = tmp_path / "longer.zip"
        path.write_bytes(zip_bytes[:place] + more + zip_bytes[place:])
        with pytest.raises((RefusedError, NotABundleError)):
            sample.receive(path)


def test_every_flipped_byte_and_truncation_of_every_file_in_a_folder(tmp_path: Path) -> None:
    folder = sample.make_tiny().folder(tmp_path)
    sample.receive(folder)
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        good = path.read_bytes()
        for place in range(len(good)):
            for bad in (flipped(good, place), good[:place]):
                path.write_bytes(bad)
                with pytest.raises(RefusedError):
                    sample.receive(folder)
        path.write_bytes(good)
    sample.receive(folder)


def test_a_list_adapted_to_the_damage_does_not_help(tmp_path: Path) -> None:
    """Whoever repairs the list and the names, but has no key, gets no further than the signature."""
    parts = sample.make_tiny()
    built = parts.envelopes[0]
    for place in range(0, len(built.data), 29):
        forged = replace(built, data=flipped(built.data, place))
        path = sample.Sample((forged,), parts.blobs).zip(tmp_path)
        with pytest.raises(RefusedError):
            sample.receive(path)
        path.unlink()


def test_the_check_without_keys_sees_flipped_bytes_too(zip_bytes: bytes, tmp_path: Path) -> None:
    path = tmp_path / "flipped.zip"
    path.write_bytes(zip_bytes)
    assert inspect_bundle(open_carrier(path)).integrity == "ok"
    for place in range(2, len(zip_bytes), 5):
        path.write_bytes(flipped(zip_bytes, place))
        try:
            summary = inspect_bundle(open_carrier(path))
        except RefusedError:
            continue
        assert summary.integrity == "altered", place
        assert not summary.trusted

"""Bundles whose files are not what their envelopes say."""

from dataclasses import replace
from pathlib import Path

import pytest

from inspector_app.crypto.hashing import sha256_hex
from inspector_app.sync import layout, limits
from inspector_app.sync.bundle import BundleFile
from inspector_app.sync.carrier_write import write_folder
from inspector_app.sync.errors import RefusedError
from tests.contract.bundles import sample
from tests.contract.bundles.forging import one, refused
from tests.contract.bundles.sample import BRAND, IDENTITY, SENDER, STRANGER


class TestFiles:
    def test_a_missing_photo_or_rows(self, tmp_path: Path) -> None:
        parts = sample.make_sample()
        for number, what in enumerate((parts.envelopes[0].rows_name, "/blob/" + next(iter(parts.blobs))[:2])):
            files = [file for file in parts.files() if what not in file.name]
            path = write_folder(tmp_path / str(number), files).path
            with pytest.raises(RefusedError) as caught:
                sample.receive(path)
            assert caught.value.code == "bundle.incomplete"

    def test_a_blob_nothing_names(self, tmp_path: Path) -> None:
        reference, sealed = sample.photo(b"smuggled")
        extra = BundleFile(layout.blob_name(BRAND, SENDER.device_id, reference.cid), sealed)
        path = write_folder(tmp_path / "bundle", [*sample.make_sample().files(), extra]).path
        with pytest.raises(RefusedError) as caught:
            sample.receive(path)
        assert caught.value.code == "bundle.stray_file"

    def test_a_photo_of_another_size(self, tmp_path: Path) -> None:
        reference, sealed = sample.photo()
        built = one(blobs=(replace(reference, size=reference.size + 1),))
        assert refused(tmp_path, sample.Sample((built,), {reference.cid: sealed})).code == "bundle.altered"

    def test_one_file_with_two_sizes(self, tmp_path: Path) -> None:
        reference, sealed = sample.photo()
        first = one(blobs=(reference,))
        second = one(stream=sample.ORDER_STREAM, blobs=(replace(reference, size=1),))
        assert (
            refused(tmp_path, sample.Sample((first, second), {reference.cid: sealed})).code == "bundle.header"
        )

    def test_another_photo_under_the_name(self, tmp_path: Path) -> None:
        """The list fits the file, the name does not; only somebody bypassing our writer can make this."""
        parts = sample.make_sample()
        folder = parts.folder(tmp_path)
        [cid] = parts.blobs
        path = next(folder.rglob(cid))
        old = path.read_bytes()
        new = bytes(len(old))
        path.write_bytes(new)
        listed = folder / "manifest-sha256.txt"
        listed.write_text(listed.read_text().replace(f"{cid}  ", f"{sha256_hex(new)}  "))
        with pytest.raises(RefusedError) as caught:
            sample.receive(folder)
        assert caught.value.code == "bundle.altered"

    def test_an_envelope_under_another_name(self, tmp_path: Path) -> None:
        built = one()
        for number, name in enumerate(
            (
                built.name.replace("0000000002-", "0000000003-"),
                built.name[: -len("12345678.json")] + "00000000.json",
                built.name.replace(sample.STREAM, sample.ORDER_STREAM),
                built.name.replace(SENDER.device_id, STRANGER.device_id),
                built.name.replace(BRAND, "other"),
            )
        ):
            files = [
                replace(file, name=name) if file.name == built.name else file
                for file in sample.Sample((built,), {}).files()
            ]
            path = write_folder(tmp_path / str(number), files).path
            with pytest.raises(RefusedError) as caught:
                sample.receive(path, brand=None)
            assert caught.value.code == "bundle.altered"

    def test_no_envelope_at_all(self, tmp_path: Path) -> None:
        files = [BundleFile(layout.enrol_name(BRAND, SENDER.device_id), IDENTITY)]
        path = write_folder(tmp_path / "bundle", files).path
        with pytest.raises(RefusedError) as caught:
            sample.receive(path)
        assert caught.value.code == "bundle.empty"

    def test_an_envelope_over_the_limit(self, tmp_path: Path) -> None:
        built = one()
        data = built.data + b" " * limits.MAX_ENVELOPE_BYTES
        name = built.name[: -len("12345678.json")] + sha256_hex(data)[:8] + ".json"
        parts = sample.Sample((replace(built, data=data, name=name),), {})
        assert refused(tmp_path, parts).code == "bundle.limit"

    def test_more_rows_than_are_taken_at_once(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(limits, "MAX_BUNDLE_RAW_BYTES", 10)
        assert refused(tmp_path, sample.make_sample()).code == "bundle.limit"

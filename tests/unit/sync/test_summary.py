"""The summary without keys: who, what and how much, and each kind of trouble told apart."""

from dataclasses import replace
from pathlib import Path

import pytest

from inspector_app.sync import layout
from inspector_app.sync.bundle import BundleFile, build_envelopes
from inspector_app.sync.carrier import open_carrier
from inspector_app.sync.carrier_write import write_folder
from inspector_app.sync.summary import BundleSummary, inspect_bundle
from tests.contract.bundles import sample
from tests.contract.bundles.sample import BRAND, SENDER, STRANGER


def summary(path: Path, *trusted: object) -> BundleSummary:
    keys = [key for key in trusted if key in (SENDER, STRANGER)]
    return inspect_bundle(open_carrier(path), sample.trust(*keys))


@pytest.mark.parametrize("form", ["zip", "folder"])
def test_an_intact_bundle(tmp_path: Path, form: str) -> None:
    parts = sample.make_sample()
    found = summary(getattr(parts, form)(tmp_path), SENDER)
    assert (found.form, found.brands, found.integrity, found.trusted) == (form, (BRAND,), "ok", True)
    [signer] = found.signers
    assert (signer.device_id, signer.label, signer.people) == (
        SENDER.device_id,
        "Laptop of line 3",
        ("李伟",),
    )
    assert len(signer.words) == 8
    inspection, order = found.streams
    assert (inspection.header.kind, inspection.rows, order.header.kind, order.rows) == (
        "inspection",
        3,
        "order",
        1,
    )
    assert inspection.blob_bytes == inspection.header.blobs[0].size
    assert order.blob_bytes == 0
    assert found.files == 6
    assert found.size == sum(len(file.content) for file in parts.files() if isinstance(file.content, bytes))


def test_an_unknown_sender_is_not_an_altered_bundle(tmp_path: Path) -> None:
    found = inspect_bundle(open_carrier(sample.make_sample().zip(tmp_path)))
    assert found.integrity == "ok"
    assert not found.trusted
    assert not found.signers[0].trusted


def test_an_unknown_sender_without_identity_file_cannot_be_checked(tmp_path: Path) -> None:
    files = [file for file in sample.make_sample().files() if "/enrol/" not in file.name]
    path = write_folder(tmp_path / "bundle", files).path
    found = summary(path)
    assert {problem.code for problem in found.problems} == {"bundle.unknown_signer"}
    assert all(problem.name for problem in found.problems)
    assert not found.signers
    known = summary(path, SENDER)
    assert known.trusted
    assert (known.signers[0].label, known.signers[0].people) == ("", ())


def test_every_trouble_is_listed(tmp_path: Path) -> None:
    parts = sample.make_sample()
    first, second = parts.envelopes
    broken = replace(second, data=second.data.replace(b'"payload":"', b'"payload":"AAAA', 1))
    found = summary(
        sample.Sample((first, broken), parts.blobs, sample.STRANGER_IDENTITY).zip(tmp_path), SENDER
    )
    assert {problem.code for problem in found.problems} == {"bundle.altered", "bundle.bad_signature"}
    assert len(found.problems) == 2
    assert [stream.header.stream for stream in found.streams] == [sample.STREAM]
    assert found.integrity == "altered"


def test_a_missing_file_is_found(tmp_path: Path) -> None:
    files = [file for file in sample.make_sample().files() if "/blob/" not in file.name]
    found = summary(write_folder(tmp_path / "bundle", files).path, SENDER)
    assert [problem.code for problem in found.problems] == ["bundle.incomplete"]


def test_a_bundle_of_nothing(tmp_path: Path) -> None:
    files = [BundleFile(layout.enrol_name(BRAND, SENDER.device_id), sample.IDENTITY)]
    found = summary(write_folder(tmp_path / "bundle", files).path, SENDER)
    assert [problem.code for problem in found.problems] == ["bundle.empty"]
    assert not found.trusted


def test_two_senders(tmp_path: Path) -> None:
    """A stick with the bundles of two installations; each is judged by its own key."""
    mine = sample.make_sample().files()
    sender = replace(sample.PLAIN, key=STRANGER)
    built = build_envelopes(sample.changes([sample.body(1)], key=STRANGER), sender)
    theirs = sample.Sample(built, {}, sample.STRANGER_IDENTITY).files()
    path = write_folder(tmp_path / "bundle", [*mine, *theirs]).path
    found = summary(path, SENDER)
    assert found.integrity == "ok"
    assert {signer.device_id: signer.trusted for signer in found.signers} == {
        SENDER.device_id: True,
        STRANGER.device_id: False,
    }
    assert not found.trusted
    received = sample.receive(path, trusted=sample.trust(SENDER, STRANGER))
    assert {envelope.issuer for envelope in received.envelopes} == {SENDER.device_id, STRANGER.device_id}
    assert len({envelope.sha256 for envelope in received.envelopes}) == 3

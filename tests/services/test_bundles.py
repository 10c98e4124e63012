"""Exchange between two real vaults: whole, once, and only from those who are trusted."""

import shutil
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from inspector_app.domain.errors import InputError, TrustError
from inspector_app.services import (
    answers,
    backups,
    bundle_export,
    bundles,
    defects,
    doctor,
    identities,
    photos,
)
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.inspections import list_inspections, open_inspection
from inspector_app.services.session import Session
from inspector_app.services.vaults import unlock_vault
from inspector_app.services.verify import verify_path
from inspector_app.storage import history
from tests.fakes.vaults import PASSPHRASE, new_inspection, new_session


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[Session]:
    with new_session(tmp_path / "receiver", "Head office") as made:
        yield made


@pytest.fixture
def worked(file: InspectionFile) -> InspectionFile:
    """An inspection with an answer, a finding and its photo."""
    answers.answer_item(file, "surface", "fail", note={"en": "scratched", "ja": "キズ"})
    finding = defects.count_defect(file, "W-01", units=[3])
    photos.add_photo(file, _jpeg(), "IMG_1.jpg", target_kind="finding", target=finding.id, role="defect")
    return file


def _jpeg(colour: str = "navy") -> bytes:
    out = BytesIO()
    Image.new("RGB", (640, 480), colour).save(out, "JPEG")
    return out.getvalue()


def _export(file: InspectionFile, receiver: Session, out: Path, form: str = "zip") -> Path:
    identity = out.with_name(out.name + ".identity.json")
    identities.export_identity(receiver, identity)
    kind = "zip" if form == "zip" else "folder"
    bundle_export.export_bundle(file.session, [file.id], out, form=kind, recipients=[identity])  # type: ignore[arg-type]
    return out


@pytest.fixture
def third(tmp_path: Path) -> Iterator[Session]:
    with new_session(tmp_path / "third", "Agency") as made:
        yield made


def _trust(receiver: Session, sender: Session, folder: Path) -> Path:
    path = folder / "sender.json"
    identities.export_identity(sender, path)
    identities.trust_identity(receiver, path)
    return path


def _heads(session: Session) -> list[tuple[str, str, int]]:
    with session.vault.reading() as connection:
        return [(c.device, c.stream, c.seq) for c in history.chains(connection)]


@pytest.mark.parametrize("form", ["zip", "folder"])
def test_an_inspection_arrives_whole_and_once(
    worked: InspectionFile, receiver: Session, tmp_path: Path, form: str
) -> None:
    sender_identity = _trust(receiver, worked.session, tmp_path)
    bundle = _export(worked, receiver, tmp_path / "bundle", form)
    first = bundles.import_bundle(receiver, bundle)
    assert (first.inspections, first.already) == ((worked.id,), False)
    theirs = open_inspection(receiver, worked.id)
    assert theirs.record.answers == worked.record.answers
    assert theirs.verdict() == worked.verdict()
    photo = theirs.record.photos[0]
    assert photos.original(receiver, photo) == _jpeg()
    assert theirs.read_only
    with pytest.raises(InputError, match="another installation"):
        answers.answer_item(theirs, "surface", "pass")
    before = _heads(receiver)
    assert bundles.import_bundle(receiver, bundle).already
    assert _heads(receiver) == before
    assert doctor.examine(receiver, photos=True, rebuild=True).faults == []
    assert verify_path(bundle, [sender_identity]).good
    assert not verify_path(bundle).trusted


def test_later_work_follows(worked: InspectionFile, receiver: Session, tmp_path: Path) -> None:
    _trust(receiver, worked.session, tmp_path)
    bundles.import_bundle(receiver, _export(worked, receiver, tmp_path / "one.zip"))
    answers.answer_item(worked, "surface", "pass")
    second = bundles.import_bundle(receiver, _export(worked, receiver, tmp_path / "two.zip"))
    assert second.rows == 1
    assert open_inspection(receiver, worked.id).record.answers["surface"].value == "pass"


def test_exporting_again_writes_the_same_bytes(
    worked: InspectionFile, receiver: Session, tmp_path: Path
) -> None:
    one = _export(worked, receiver, tmp_path / "one.zip").read_bytes()
    assert _export(worked, receiver, tmp_path / "two.zip").read_bytes() == one


def test_an_unknown_signer_is_refused_with_the_words_to_compare(
    worked: InspectionFile, receiver: Session, tmp_path: Path
) -> None:
    bundle = _export(worked, receiver, tmp_path / "bundle.zip")
    before = _heads(receiver)
    with pytest.raises(TrustError) as caught:
        bundles.import_bundle(receiver, bundle)
    assert caught.value.code == "bundle.unknown_signer"
    assert identities.describe_own(worked.session)["words"][0] in caught.value.hint
    assert (_heads(receiver), list_inspections(receiver)) == (before, ())


def test_a_bundle_for_somebody_else_is_refused(
    worked: InspectionFile, receiver: Session, tmp_path: Path
) -> None:
    with new_session(tmp_path / "third", "Third") as third:
        _trust(third, worked.session, tmp_path)
        with pytest.raises(TrustError) as caught:
            bundles.import_bundle(third, _export(worked, receiver, tmp_path / "bundle.zip"))
    assert caught.value.code == "bundle.not_for_me"


@pytest.mark.parametrize("place", [0.1, 0.5, 0.9])
def test_a_flipped_byte_leaves_the_vault_as_it_was(
    worked: InspectionFile, receiver: Session, tmp_path: Path, place: float
) -> None:
    _trust(receiver, worked.session, tmp_path)
    bundle = _export(worked, receiver, tmp_path / "bundle.zip")
    data = bytearray(bundle.read_bytes())
    data[int(len(data) * place)] ^= 0x20
    bundle.write_bytes(bytes(data))
    before, files = _heads(receiver), _blob_files(receiver)
    with pytest.raises(TrustError):
        bundles.import_bundle(receiver, bundle)
    assert (_heads(receiver), _blob_files(receiver)) == (before, files)
    assert verify_path(bundle).integrity == "altered"


def _blob_files(session: Session) -> set[str]:
    return {path.name for path in session.vault.blobs.folder.rglob("*") if path.is_file()}


def test_a_truncated_bundle_is_refused(worked: InspectionFile, receiver: Session, tmp_path: Path) -> None:
    _trust(receiver, worked.session, tmp_path)
    bundle = _export(worked, receiver, tmp_path / "bundle.zip")
    bundle.write_bytes(bundle.read_bytes()[:-200])
    with pytest.raises(TrustError):
        bundles.import_bundle(receiver, bundle)


def test_a_hostile_name_is_refused_and_written_nowhere(
    worked: InspectionFile, receiver: Session, tmp_path: Path
) -> None:
    _trust(receiver, worked.session, tmp_path)
    bundle = _export(worked, receiver, tmp_path / "bundle.zip")
    with zipfile.ZipFile(bundle, "a") as archive:
        archive.writestr("data/../../../evil.txt", b"x")
    with pytest.raises(TrustError):
        bundles.import_bundle(receiver, bundle)
    assert not list(tmp_path.rglob("evil.txt"))


def test_a_cloned_sender_is_noticed(
    worked: InspectionFile, receiver: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """ "Moved" said falsely on a second computer: the only way left to make a fork."""
    _trust(receiver, worked.session, tmp_path)
    worked.session.close()
    shutil.copytree(tmp_path / "vault", tmp_path / "clone")
    with unlock_vault(tmp_path / "vault", PASSPHRASE) as first:
        mine = open_inspection(first, worked.id)
        answers.answer_item(mine, "surface", "pass")
        bundles.import_bundle(receiver, _export(mine, receiver, tmp_path / "one.zip"))
    monkeypatch.setenv("INSPECTOR_HOME", str(tmp_path / "another home"))
    with unlock_vault(tmp_path / "clone", PASSPHRASE, standing="moved") as second:
        other = open_inspection(second, worked.id)
        answers.answer_item(other, "surface", "na", na_reason={"en": "x"})
        bundle = _export(other, receiver, tmp_path / "two.zip")
        with pytest.raises(TrustError) as caught:
            bundles.import_bundle(receiver, bundle)
    assert caught.value.code == "bundle.fork"
    assert open_inspection(receiver, worked.id).record.answers["surface"].value == "pass"


def test_copies_that_went_on_apart_are_both_received(
    worked: InspectionFile, receiver: Session, tmp_path: Path
) -> None:
    """Three copies of one vault, each a device of its own: no fork, whichever is received first."""
    _trust(receiver, worked.session, tmp_path)
    worked.session.close()
    for name in ("second", "third"):
        shutil.copytree(tmp_path / "vault", tmp_path / name)
        with unlock_vault(tmp_path / name, PASSPHRASE, standing="copied") as copy:
            mine = open_inspection(copy, worked.id)
            answers.answer_item(mine, "surface", "na", na_reason={"en": name})
            _trust(receiver, copy, tmp_path)
            bundles.import_bundle(receiver, _export(mine, receiver, tmp_path / f"{name}.zip"))
    with unlock_vault(tmp_path / "vault", PASSPHRASE) as first:
        mine = open_inspection(first, worked.id)
        answers.answer_item(mine, "colour", "good")
        bundles.import_bundle(receiver, _export(mine, receiver, tmp_path / "first.zip"))
    received = open_inspection(receiver, worked.id).record
    assert received.answers["surface"].value == "na"
    assert received.answers["colour"].value == "good"
    assert doctor.examine(receiver, rebuild=True).faults == []


def test_a_restored_vault_goes_on_and_is_received(
    worked: InspectionFile, receiver: Session, tmp_path: Path
) -> None:
    _trust(receiver, worked.session, tmp_path)
    copy = backups.create_backup(worked.session, tmp_path / "stick")
    with backups.restore_backup(copy.folder, tmp_path / "back", PASSPHRASE) as restored:
        mine = open_inspection(restored, worked.id)
        answers.answer_item(mine, "surface", "pass")
        _trust(receiver, restored, tmp_path)
        bundles.import_bundle(receiver, _export(mine, receiver, tmp_path / "bundle.zip"))
    assert open_inspection(receiver, worked.id).record.answers["surface"].value == "pass"
    assert doctor.examine(receiver, rebuild=True).faults == []


def test_practice_is_never_exported(session: Session, receiver: Session, tmp_path: Path) -> None:
    practice = new_inspection(session, practice=True)
    with pytest.raises(InputError) as caught:
        _export(practice, receiver, tmp_path / "bundle.zip")
    assert caught.value.code == "bundle.practice"
    assert not (tmp_path / "bundle.zip").exists()


def test_another_brand_is_refused(worked: InspectionFile, receiver: Session, tmp_path: Path) -> None:
    _trust(receiver, worked.session, tmp_path)
    with receiver.vault.transaction() as tx:
        stream = tx.new_stream("brand")
        tx.insert("brand", stream, record_id=stream, name={"en": "Other"}, prefix="OTH")
    with pytest.raises(TrustError) as caught:
        bundles.import_bundle(receiver, _export(worked, receiver, tmp_path / "bundle.zip"))
    assert caught.value.code == "bundle.other_brand"


def test_ones_own_export_is_here_already_and_a_clones_is_refused(
    worked: InspectionFile, receiver: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle = tmp_path / "own.zip"
    own = tmp_path / "own.json"
    identities.export_identity(worked.session, own)
    bundle_export.export_bundle(worked.session, [worked.id], bundle, recipients=[own])
    assert bundles.import_bundle(worked.session, bundle).already
    worked.session.close()
    shutil.copytree(tmp_path / "vault", tmp_path / "clone")
    with unlock_vault(tmp_path / "clone", PASSPHRASE, standing="moved") as second:
        other = open_inspection(second, worked.id)
        answers.answer_item(other, "surface", "pass")
        bundle_export.export_bundle(second, [worked.id], tmp_path / "clone.zip", recipients=[own])
    monkeypatch.setenv("INSPECTOR_HOME", str(tmp_path / "another home"))
    with (
        unlock_vault(tmp_path / "vault", PASSPHRASE, standing="moved") as first,
        pytest.raises(TrustError) as caught,
    ):
        bundles.import_bundle(first, tmp_path / "clone.zip")
    assert caught.value.code == "bundle.clone"


def test_only_the_readers_chosen_among_the_trusted_can_open_it(
    worked: InspectionFile, receiver: Session, third: Session, tmp_path: Path
) -> None:
    _trust(worked.session, receiver, tmp_path)
    _trust(worked.session, third, tmp_path)
    for reader in (receiver, third):
        _trust(reader, worked.session, tmp_path)
    out = tmp_path / "one.zip"
    exported = bundle_export.export_bundle(worked.session, [worked.id], out, readers=[receiver.device_id])
    assert exported.readers == (receiver.device_id,)
    with pytest.raises(TrustError) as caught:
        bundles.import_bundle(third, out)
    assert caught.value.code == "bundle.not_for_me"
    assert list_inspections(third) == ()
    assert bundles.import_bundle(receiver, out).inspections == (worked.id,)
    everybody = bundle_export.export_bundle(worked.session, [worked.id], tmp_path / "all.zip")
    assert set(everybody.readers) == {receiver.device_id, third.device_id}


def test_a_reader_named_twice_counts_once_and_an_unknown_one_stops_the_export(
    worked: InspectionFile, receiver: Session, third: Session, tmp_path: Path
) -> None:
    identity = _trust(worked.session, receiver, tmp_path)
    both = bundle_export.export_bundle(
        worked.session, [worked.id], tmp_path / "b.zip", recipients=[identity], readers=[receiver.device_id]
    )
    assert both.readers == (receiver.device_id,)
    with pytest.raises(InputError) as caught:
        bundle_export.export_bundle(
            worked.session, [worked.id], tmp_path / "c.zip", readers=[receiver.device_id, third.device_id]
        )
    assert caught.value.code == "bundle.reader_unknown"
    assert not (tmp_path / "c.zip").exists()

"""What an older image of the database has lost comes back from a bundle that was exported before."""

from pathlib import Path

import pytest

from inspector_app.domain.errors import TrustError
from inspector_app.services import answers, bundle_export, bundles, doctor, identities
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.inspections import list_inspections, open_inspection
from inspector_app.services.session import Session
from inspector_app.services.vaults import unlock_vault
from tests.fakes.vaults import PASSPHRASE, new_inspection, new_session


def first(session: Session) -> InspectionFile:
    return open_inspection(session, list_inspections(session)[0].id)


def export(file: InspectionFile, out: Path) -> Path:
    own = out.with_suffix(".json")
    identities.export_identity(file.session, own)
    bundle_export.export_bundle(file.session, [file.id], out, recipients=[own])
    return out


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with new_session(tmp_path / "vault") as session:
        answers.answer_item(new_inspection(session), "surface", "fail")
    return tmp_path / "vault"


def test_lost_rows_come_back_from_the_own_export(folder: Path, tmp_path: Path) -> None:
    image = (folder / "db.sqlite").read_bytes()
    with unlock_vault(folder, PASSPHRASE) as session:
        answers.answer_item(first(session), "surface", "pass")
        answers.answer_item(first(session), "colour", "good")
        bundle = export(first(session), tmp_path / "sent.zip")
    (folder / "db.sqlite").write_bytes(image)
    with unlock_vault(folder, PASSPHRASE, standing="copied") as session:
        assert first(session).record.answers.keys() == {"surface"}
        assert bundles.import_bundle(session, bundle).rows == 2
        record = first(session).record
        assert (record.answers["surface"].value, record.answers["colour"].value) == ("pass", "good")
        answers.answer_item(first(session), "colour", "bad")
        assert doctor.examine(session, rebuild=True).faults == []
        assert bundles.import_bundle(session, bundle).already


def test_a_bundle_of_the_present_device_that_knows_more_is_a_clones(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    image = (folder / "db.sqlite").read_bytes()
    with unlock_vault(folder, PASSPHRASE) as session:
        answers.answer_item(first(session), "colour", "good")
        bundle = export(first(session), tmp_path / "sent.zip")
    (folder / "db.sqlite").write_bytes(image)
    (folder / "anchor").unlink()
    monkeypatch.setenv("INSPECTOR_HOME", str(tmp_path / "another home"))
    with unlock_vault(folder, PASSPHRASE) as session, pytest.raises(TrustError) as caught:
        bundles.import_bundle(session, bundle)
    assert caught.value.code == "bundle.clone"

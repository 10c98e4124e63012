"""A trusted installation whose rows hold absurd values: they arrive, and nothing here breaks by them."""

from pathlib import Path

from inspector_app.services import (
    actions,
    bundle_export,
    bundles,
    defects,
    gauges,
    identities,
    photos,
    readings,
    reports,
)
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.inspections import open_inspection
from inspector_app.services.markup import layers_of
from inspector_app.services.session import Session
from tests.fakes.measuring import measuring_pack
from tests.fakes.pictures import jpeg
from tests.fakes.vaults import new_inspection, new_session

MOST = 2**53 - 1
"""The largest number a row may hold on its way."""


def _spoil(file: InspectionFile) -> None:
    """Write past the services, as another program with a trusted key could."""
    point = next(item for item in file.pack.items if item.measurement)
    gauge = gauges.add_gauge(file.session, "C-1", "caliper", due_on="2025-01-01")
    reading = readings.enter_reading(file, point.key, 1, "10", gauge=gauge)
    finding = defects.count_defect(file, "W-01")
    action = actions.add_action(file, {"en": "Polish"}, findings=[finding.id])
    photo = photos.add_photo(file, jpeg(), "A.jpg", target_kind="finding", target=finding.id)
    assert reading is not None
    blur = {"id": "a", "kind": "blur", "points": [[MOST, -MOST], ["1e999", None]], "number": MOST}
    with file.change() as tx:
        tx.update(finding, place={"picture": "cup.jpg", "x": MOST, "y": -MOST, "pins": [["nan", "1e999"], 7]})
        tx.insert("markup", file.stream, photo=photo.id, layers=[blur] * 150)
        tx.update(photo, rating=MOST, rotation=45)
        tx.update(reading, calibration={"number": 5, "state": "perfect", "kind": "laser", "due_on": "soon"})
        tx.update(action, due="tomorrow", status="forgotten")


def test_absurd_values_of_a_trusted_installation_break_nothing(session: Session, tmp_path: Path) -> None:
    with new_session(tmp_path / "other", "Agency") as other:
        file = new_inspection(other, pack=measuring_pack(tmp_path))
        _spoil(file)
        identities.export_identity(other, tmp_path / "other.json")
        identities.export_identity(session, tmp_path / "own.json")
        identities.trust_identity(session, tmp_path / "other.json")
        bundle_export.export_bundle(other, [file.id], tmp_path / "b.zip", recipients=[tmp_path / "own.json"])
    bundles.import_bundle(session, tmp_path / "b.zip")
    received = open_inspection(session, file.id)
    (photo,) = received.record.photos
    shown = photos.thumbnail(session, photo, layers_of(received.record, photo.id))
    assert shown != photos.thumbnail(session, photo)  # a blur that cannot be read covers the whole
    for variant in ("full", "factory"):
        assert reports.preview_report(received, language="en", variant=variant).startswith(b"%PDF-")


def test_a_gauge_whose_due_date_is_none_is_of_unknown_calibration(session: Session) -> None:
    gauge = gauges.add_gauge(session, "C-1", "caliper")
    with session.vault.transaction() as tx:
        tx.update(gauge, due_on="31/12/2026")
    (kept,) = gauges.gauges(session)
    assert gauges.calibration_state(kept, gauges.today(session)) == "unknown"

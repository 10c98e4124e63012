"""What another program could write with a trusted key: rows of values that no screen of ours would make."""

from __future__ import annotations

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
)
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.inspections import open_inspection
from inspector_app.services.session import Session
from tests.fakes.measuring import measuring_pack
from tests.fakes.pictures import jpeg
from tests.fakes.vaults import new_inspection, new_session

MOST = 2**53 - 1
"""The largest number a row may hold on its way."""


def spoil(file: InspectionFile) -> None:
    """Write past the services."""
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


def received(session: Session, folder: Path) -> InspectionFile:
    """The inspection of a trusted installation with such rows, come by bundle."""
    with new_session(folder / "other", "Agency") as other:
        file = new_inspection(other, pack=measuring_pack(folder))
        spoil(file)
        identities.export_identity(other, folder / "other.json")
        identities.export_identity(session, folder / "own.json")
        identities.trust_identity(session, folder / "other.json")
        bundle_export.export_bundle(other, [file.id], folder / "b.zip", recipients=[folder / "own.json"])
    bundles.import_bundle(session, folder / "b.zip")
    return open_inspection(session, file.id)

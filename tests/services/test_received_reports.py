"""A reader of an inspection from elsewhere can have a report of it too."""

from pathlib import Path

from inspector_app.services import bundle_export, bundles, conclusion, doctor, identities, reports
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.inspections import open_inspection
from tests.fakes.vaults import new_session


def test_a_reader_hands_over_a_report_of_what_was_received(file: InspectionFile, tmp_path: Path) -> None:
    conclusion.conclude(file, "pending")
    with new_session(tmp_path / "reader", "Head office") as reader:
        identities.export_identity(reader, tmp_path / "reader.json")
        identities.export_identity(file.session, tmp_path / "author.json")
        identities.trust_identity(reader, tmp_path / "author.json")
        bundle_export.export_bundle(
            file.session, [file.id], tmp_path / "bundle.zip", recipients=[tmp_path / "reader.json"]
        )
        bundles.import_bundle(reader, tmp_path / "bundle.zip")
        report = reports.build_report(open_inspection(reader, file.id), language="en")
        reports.export_report(reader, report, tmp_path / "report.pdf")
        faults = doctor.examine(reader, photos=True, rebuild=True).faults
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF-")
    assert [fault.code for fault in faults if fault.code != "disk.low"] == []

"""A stream that comes in several envelopes of one bundle is taken over, whatever of it is there already."""

from pathlib import Path

import pytest

from inspector_app.services import answers, bundle_export, bundles, identities
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.inspections import open_inspection
from inspector_app.sync import limits
from tests.fakes.vaults import new_session


def test_envelopes_that_follow_each_other_in_one_bundle(
    file: InspectionFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "MAX_CHANGES_ROWS", 6)
    with new_session(tmp_path / "receiver", "Head office") as receiver:
        identities.export_identity(receiver, tmp_path / "reader.json")
        identities.export_identity(file.session, tmp_path / "sender.json")
        identities.trust_identity(receiver, tmp_path / "sender.json")
        for part in range(2):
            for turn in range(20):
                answers.answer_item(file, "batch", f"LOT {part}-{turn}")
            out = tmp_path / f"bundle-{part}.zip"
            bundle_export.export_bundle(file.session, [file.id], out, recipients=[tmp_path / "reader.json"])
            bundles.import_bundle(receiver, out)
            received = open_inspection(receiver, file.id).record.answers["batch"]
            assert received.value == f"LOT {part}-19"

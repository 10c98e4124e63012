"""A trusted installation whose rows hold absurd values: they arrive, and nothing here breaks by them."""

from pathlib import Path

from inspector_app.services import gauges, photos, reports
from inspector_app.services.markup import layers_of
from inspector_app.services.session import Session
from tests.fakes.hostile_rows import received


def test_absurd_values_of_a_trusted_installation_break_nothing(session: Session, tmp_path: Path) -> None:
    file = received(session, tmp_path)
    (photo,) = file.record.photos
    shown = photos.thumbnail(session, photo, layers_of(file.record, photo.id))
    assert shown != photos.thumbnail(session, photo)  # a blur that cannot be read covers the whole
    for variant in ("full", "factory"):
        assert reports.preview_report(file, language="en", variant=variant).startswith(b"%PDF-")


def test_a_gauge_whose_due_date_is_none_is_of_unknown_calibration(session: Session) -> None:
    gauge = gauges.add_gauge(session, "C-1", "caliper")
    with session.vault.transaction() as tx:
        tx.update(gauge, due_on="31/12/2026")
    (kept,) = gauges.gauges(session)
    assert gauges.calibration_state(kept, gauges.today(session)) == "unknown"

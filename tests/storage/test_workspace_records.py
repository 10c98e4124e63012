"""Ratings, gauges and phrases: in vaults of every format, in the trail, and not in what others receive."""

from pathlib import Path
from typing import Any

import pytest

from inspector_app.domain.records import Gauge
from inspector_app.services import doctor, inspections, vaults
from inspector_app.services.bundle_export import needed_streams
from inspector_app.services.session import Session
from inspector_app.services.trail import installation_trail, read_trail
from inspector_app.services.trail_words import TrailWords
from inspector_app.storage import queries
from tests.fakes.example_vaults import FORMATS, expected, unpack


def _filled(session: Session) -> tuple[str, str]:
    """A rating, a gauge with a reading made with it, a phrase; ids of the inspection and of the gauge."""
    mine = next(
        one
        for one in inspections.list_inspections(session)
        if one.status == "open" and not one.received and not one.practice
    )
    file = inspections.open_inspection(session, mine.id)
    assert {photo.rating for photo in file.record.photos} == {0}
    with file.change() as tx:
        tx.update(file.record.photos[0], rating=4)
        gauge = tx.new_stream("gauge")
        tx.insert("gauge", gauge, record_id=gauge, number="CAL-07", kind="caliper", uncertainty="0.02")
        told = {"number": "CAL-07", "calibrated_on": "2026-01-05", "due_on": None, "state": "unknown"}
        at: dict[str, Any] = {"point_key": "height", "sample": 9, "raw": "80", "value": "80"}
        tx.insert("reading", file.stream, **at, gauge=gauge, calibration=told, source="serial")
        phrases = tx.new_stream("phrases")
        tx.insert("phrase", phrases, text={"en": "Agreed on site.", "vi": "Thống nhất."}, use="action")
    return mine.id, gauge


@pytest.mark.parametrize("name", FORMATS)
def test_they_fold_the_same_again_in_a_vault_of_every_format(name: str, tmp_path: Path) -> None:
    folder, passphrase = unpack(name, tmp_path / "example"), expected(name)["passphrase"]
    with vaults.unlock_vault(folder, passphrase) as session:
        mine, gauge = _filled(session)
    with vaults.unlock_vault(folder, passphrase) as session:
        file = inspections.open_inspection(session, mine)
        assert file.record.photos[0].rating == 4
        assert file.record.readings[-1].calibration["number"] == "CAL-07"
        with session.vault.reading() as connection:
            (found,) = queries.everything(connection, Gauge)
            (phrase,) = queries.phrases_of(connection, session.person.id)
            assert (found.unit_symbol, found.protocol, found.retired, found.due_on) == ("mm", "", False, None)
            assert (found.uncertainty, phrase.use, phrase.text["vi"]) == ("0.02", "action", "Thống nhất.")
            assert queries.phrase_stream(connection, session.person.id) == phrase.stream
            assert queries.phrases_of(connection, "somebody else") == ()
        faults = doctor.examine(session, photos=True, rebuild=True).faults
        assert [fault for fault in faults if fault.code != "disk.low"] == []
        assert not {gauge, phrase.stream} & set(needed_streams(session, [file.record]))
        _said(session, mine)


def _said(session: Session, inspection: str) -> None:
    trail = read_trail(session, inspection)
    words = TrailWords(trail, "en")
    reading = next(line for line in reversed(trail.lines) if line.entity == "reading")
    changes = {each.key: each.new for each in words.changes(reading)}
    assert changes["gauge"] == "CAL-07"
    assert changes["calibration"].startswith("Calibrated on: 2026-01-05, Calibration due: –, Number: CAL-07")
    assert changes["source"] == "gauge by cable"
    rated = next(line for line in reversed(trail.lines) if line.entity == "photo")
    assert words.summary(rated) == "Rating: 0 → 4"
    told = installation_trail(session)
    gauges = [TrailWords(told, "ja").subject(line) for line in told.lines if line.entity == "gauge"]
    assert gauges == ["測定器：CAL-07"]
    assert not [line for line in told.lines if line.entity == "phrase"]

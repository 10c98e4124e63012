"""The check of the vault in the window: it runs beside the work, can be stopped, tells and repairs."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from sqlalchemy import text

from inspector_app.services import answers, doctor
from inspector_app.services.inspections import open_inspection
from inspector_app.services.session import Session
from inspector_app.storage.engine import reducer_at_work
from inspector_app.ui.errors import known_codes
from inspector_app.ui.screens.safekeeping.health import HealthSection
from inspector_app.ui.viewmodels import health
from inspector_app.ui.viewmodels.app_model import AppModel
from tests.fakes.vaults import new_inspection


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


@pytest.fixture
def unlocked(app: AppModel, session: Session) -> AppModel:
    app.set_session(session)
    return app


@pytest.fixture
def section(unlocked: AppModel) -> Iterator[HealthSection]:
    made = HealthSection(unlocked)
    yield made
    made.close()
    made.deleteLater()


def spoil(session: Session) -> str:
    """A record that is not what the journal says; the inspection's id."""
    file = new_inspection(session)
    answers.answer_item(file, "surface", "fail")
    with session.vault.writing() as connection, reducer_at_work(connection):
        connection.execute(text("UPDATE answer SET value = 'pass'"))
    return file.id


def test_a_sound_vault_is_called_that(section: HealthSection, unlocked: AppModel) -> None:
    section.check_button.click()
    assert not section.stop_button.isHidden()
    assert unlocked.tasks.drain()
    assert section.findings is not None
    assert section.findings.faults == []
    assert "No faults" in words(section)
    assert section.offer.isHidden()


def test_what_can_be_repaired_is_repaired_by_the_button(section: HealthSection, unlocked: AppModel) -> None:
    inspection = spoil(unlocked.session)
    section.check()
    assert unlocked.tasks.drain()
    assert "is not what the journal says" in words(section)
    section.repair_button.click()
    assert unlocked.tasks.drain()
    assert open_inspection(unlocked.session, inspection).record.answers["surface"].value == "fail"
    assert section.findings is not None
    assert section.findings.faults == []
    section.check()
    assert unlocked.tasks.drain()
    assert "No faults" in words(section)


def test_it_can_be_stopped(
    section: HealthSection, unlocked: AppModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = threading.Event()
    real = doctor.examine

    def slow(session: Session, **how: object) -> doctor.Findings:
        begun.set()
        stopped = how["cancelled"]
        assert callable(stopped)
        while not stopped():
            threading.Event().wait(0.001)
        return real(session, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(doctor, "examine", slow)
    section.check()
    assert begun.wait(5)
    section.stop_button.click()
    assert unlocked.tasks.drain()
    assert "stopped" in words(section)
    assert section.offer.isHidden()


def test_closing_the_section_stops_it(unlocked: AppModel, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bool] = []

    def until_stopped(session: Session, **how: object) -> doctor.Findings:
        stopped = how["cancelled"]
        assert callable(stopped)
        while not stopped():
            threading.Event().wait(0.001)
        seen.append(True)
        return doctor.Findings(cancelled=True)

    monkeypatch.setattr(doctor, "examine", until_stopped)
    made = HealthSection(unlocked)
    made.check()
    made.close()
    assert unlocked.tasks.drain()
    assert seen == [True]
    made.deleteLater()


def test_locking_stops_it_and_waits_for_it(
    section: HealthSection, unlocked: AppModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = threading.Event()
    left: list[bool] = []

    def until_stopped(session: Session, **how: object) -> doctor.Findings:
        begun.set()
        stopped = how["cancelled"]
        assert callable(stopped)
        while not stopped():
            threading.Event().wait(0.001)
        left.append(True)
        return doctor.Findings(cancelled=True)

    monkeypatch.setattr(doctor, "examine", until_stopped)
    section.check()
    assert begun.wait(5)
    unlocked.session.close()
    assert left == [True], "the vault closes only when nobody reads in it any more"
    assert unlocked.tasks.drain()


def test_many_of_a_kind_are_told_by_their_number() -> None:
    found = doctor.Findings()
    for number in range(60):
        found.add(doctor.Fault("records.differ", f"record {number}", "safe", "next"))
    found.add(doctor.Fault("journal.broken", "broken", "safe", "next"))
    first, second = health.by_kind(found, found.faults)
    assert (first.code, len(first.shown), first.more) == ("records.differ", 3, 57)
    assert (second.code, second.more) == ("journal.broken", 0)


def test_every_finding_has_words_in_the_window() -> None:
    codes = {
        "blob.damaged", "clock.before_build", "clock.stepped", "copies.none", "copies.old",
        "database.damaged", "disk.low", "disk.reserve_used", "files.leftover", "files.unknown",
        "journal.body_missing", "journal.broken", "journal.columns_differ", "journal.heirs_differ",
        "journal.undecodable",
        "journal.unfoldable", "journal.unreadable", "keys.unreadable", "records.differ", "records.unproven",
        "records.unreadable", "recovery.mismatch", "vault.behind", "vault.copied", "vault.no_anchor",
        "vault.on_network", "vault.on_removable", "vault.rolled_back", "vault.unclean_end", "backup.overdue",
    }  # fmt: skip
    assert codes - known_codes() == set()

"""The whole window over rows that no screen of ours would make, and over the oldest vault there is."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDateEdit

from inspector_app.domain.errors import InspectorError
from inspector_app.services import bundle_export, bundles, identities, vaults
from inspector_app.services.inspections import list_inspections
from inspector_app.services.session import Session
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.workspace.photo_viewer import PhotoViewer
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.viewmodels.workspace_state import Step
from inspector_app.ui.widgets.stars import Stars
from tests.fakes.example_vaults import expected, unpack
from tests.fakes.hostile_rows import received, spoil
from tests.fakes.measuring import measuring_pack
from tests.fakes.vaults import new_inspection

pytestmark = pytest.mark.slow


def settled(window: MainWindow) -> None:
    """Everything has arrived and is painted; what a paint raises fails the test."""
    assert window.app.tasks.drain()
    QApplication.processEvents()
    assert not window.grab().isNull()


def walked(window: MainWindow, inspection: str) -> WorkspaceScreen:
    """Through all steps, every finding with its pins, every photo in full view, and the screens around."""
    window.resize(1280, 800)
    window.open("workspace", inspection)
    settled(window)
    screen = window.screen_widget
    assert isinstance(screen, WorkspaceScreen)
    failed: list[InspectorError] = []
    screen.model.failed.connect(failed.append)
    for step in Step:
        screen.show_step(step)
        settled(window)
    state = screen.model.state
    assert state is not None
    for finding in state.record.findings:
        screen.show_step(Step.DEFECTS, finding.id)
        screen.model.pinning_asked.emit(finding.id)
        settled(window)
    for photo in state.record.photos:
        screen.model.photo_opened.emit(photo.id)
        settled(window)
    assert failed == []
    return screen


def test_absurd_rows_of_a_trusted_installation(window: MainWindow, session: Session, tmp_path: Path) -> None:
    file = received(session, tmp_path)
    window.app.set_session(session)
    screen = walked(window, file.id)
    viewer = screen.findChild(PhotoViewer)
    assert viewer is not None
    assert [stars.stars for stars in window.findChildren(Stars) if stars.isVisible()] == [5]
    screen.show_step(Step.ACTIONS)
    settled(window)
    dates = [field for field in screen.findChildren(QDateEdit) if field.isVisible()]
    assert [field.text() for field in dates] == ["tomorrow"], "no date is made up"
    for route, argument in (("today", None), ("inspections", None), ("gauges", None), ("trail", file.id)):
        window.open(route, argument)
        settled(window)


def test_absurd_rows_in_an_own_inspection(window: MainWindow, session: Session, tmp_path: Path) -> None:
    """As an older or a broken program may have left them."""
    file = new_inspection(session, pack=measuring_pack(tmp_path))
    spoil(file)
    window.app.set_session(session)
    walked(window, file.id)


def test_the_oldest_vault_in_all_steps(window: MainWindow, tmp_path: Path) -> None:
    folder = unpack("format-1", tmp_path)
    session = vaults.unlock_vault(folder, expected("format-1")["passphrase"])
    window.app.set_session(session)
    for one in list_inspections(session):
        walked(window, one.id)
        window.open("trail", one.id)
        settled(window)
    window.app.tasks.run(session.close)
    assert window.app.tasks.drain()


def test_rows_of_the_oldest_vault_come_by_bundle(
    window: MainWindow, session: Session, tmp_path: Path
) -> None:
    """Written under the first schema, read under the present one."""
    folder = unpack("format-1", tmp_path / "old")
    identities.export_identity(session, tmp_path / "own.json")
    with vaults.unlock_vault(folder, expected("format-1")["passphrase"]) as old:
        known = identities.identity_files(old)  # it was restored once: two installations
        chosen = [one.id for one in list_inspections(old) if not one.practice and not one.received]
        bundle_export.export_bundle(old, chosen, tmp_path / "b.zip", recipients=[tmp_path / "own.json"])
    for device, content in known.items():
        (tmp_path / device).write_bytes(content)
        identities.trust_identity(session, tmp_path / device)
    bundles.import_bundle(session, tmp_path / "b.zip")
    assert {one.id for one in list_inspections(session)} >= set(chosen) != set()
    window.app.set_session(session)
    for inspection in chosen:
        walked(window, inspection)

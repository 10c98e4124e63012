"""What the story looks at to know when to go on. It changes nothing through it."""

from __future__ import annotations

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit

from inspector_app.domain.inspection import InspectionRecord
from inspector_app.ui.capture.camera_dialog import CameraDialog
from inspector_app.ui.screens.workspace.checklist.rows import ChecklistRows
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_checklist import ItemRow
from tests.e2e.driver import find
from tests.fakes.cameras import FakeCamera


def window() -> QMainWindow:
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMainWindow))


def model() -> WorkspaceModel:
    """What the window knows of the inspection."""
    screen = next((s for s in window().findChildren(WorkspaceScreen) if s.isVisible()), None)
    assert screen is not None, "no inspection is open"
    return screen.model


def record() -> InspectionRecord:
    state = model().state
    assert state is not None
    return state.record


def pieces() -> int:
    """How many nonconformities were counted."""
    return sum(found.quantity for found in record().findings)


def current_row() -> ItemRow | None:
    """The item of the checklist that has the keyboard."""
    rows = find(ChecklistRows)
    assert rows is not None
    return rows.items.row_of(rows.current)


def value_of(item: str) -> str:
    answer = record().answers.get(item)
    return answer.value or "" if answer is not None else ""


def written(text: str) -> bool:
    """Whether a note in sight says this."""
    edits = (w for w in QApplication.allWidgets() if isinstance(w, QPlainTextEdit) and w.isVisible())
    return any(text in edit.toPlainText() for edit in edits)


def camera() -> FakeCamera:
    """The camera whose picture is shown, to be pointed at something."""
    dialog = find(CameraDialog)
    assert dialog is not None
    assert isinstance(dialog.camera, FakeCamera)
    return dialog.camera


def scene(number: int) -> QImage:
    """What the camera sees; another one each time."""
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(QColor(20 + 9 * number % 200, 120, 160))
    return image

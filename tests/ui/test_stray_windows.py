"""Nothing of a screen is a window of its own for a moment while it is made: it would take the keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from inspector_app.services.inspections import list_inspections
from inspector_app.services.session import Session
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.navigation import ROUTES
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.viewmodels.workspace_state import Step


class _Windows(QObject):
    """Remembers every widget that was shown as a window, but for tool tips."""

    def __init__(self, own: QWidget) -> None:
        super().__init__()
        self.own, self.seen = own, list[str]()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it so
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow()
        if shown and watched is not self.own and "Tip" not in type(watched).__name__:
            texts = [str(getattr(watched, name)()) for name in ("text", "title") if hasattr(watched, name)]
            self.seen.append(f"{type(watched).__name__} {texts}")
        return False


def test_screens_and_steps_show_no_stray_windows_and_take_the_keyboard(
    show: Callable[..., object], stocked: Session, window: MainWindow
) -> None:
    inspection = list_inspections(stocked)[0].id
    application = QApplication.instance()
    assert application is not None
    window.activateWindow()
    QApplication.processEvents()
    watch = _Windows(window)
    application.installEventFilter(watch)
    try:
        for route in ROUTES:
            if ROUTES[route].locked:
                continue
            screen = show(route, inspection if route in ("workspace", "trail") else None)
            QApplication.processEvents()
            assert watch.seen == [], route
            assert isinstance(screen, QWidget)
            focused = window.focusWidget()
            assert focused is not None
            assert screen is focused or screen.isAncestorOf(focused), route
        screen = show("workspace", inspection)
        assert isinstance(screen, WorkspaceScreen)
        for step in Step:
            screen.show_step(step)
            assert screen.app.tasks.drain()
            QApplication.processEvents()
            assert watch.seen == [], step
    finally:
        application.removeEventFilter(watch)

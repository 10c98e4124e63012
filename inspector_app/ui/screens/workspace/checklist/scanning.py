"""Barcodes of the checklist: a hand scanner answers the item that waits, the camera too, and a code that
differs is shown place by place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent

from inspector_app.domain.barcode_marks import side_by_side
from inspector_app.domain.pack import ItemKind
from inspector_app.ui.screens.workspace.scanner import ScanCatcher
from inspector_app.ui.viewmodels.workspace_checklist import ItemRow
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.widgets.boxes import Box, clear, column
from inspector_app.ui.widgets.code_compare import CodeComparison

if TYPE_CHECKING:
    from inspector_app.services.barcodes import Scan
    from inspector_app.ui.capture.camera_dialog import CameraDialog
    from inspector_app.ui.screens.workspace.checklist.view import ChecklistView


class ListScanner(ScanCatcher):
    """Takes scans while the list has the keyboard. A letter that begins is an answer (P, F, N) and never
    waits; fields take what is scanned into them by themselves.
    """

    def __init__(self, view: ChecklistView) -> None:
        super().__init__(view.rows, self._expects)
        self._view = view
        self._camera: CameraDialog | None = None
        self.scanned.connect(self.take)

    def _expects(self) -> bool:
        view = self._view
        if view.rows.fixed or not view.rows.hasFocus():
            return False
        rows = [line.row for line in view.items.lines() if line.row is not None]
        return any(row.item.kind == ItemKind.BARCODE for row in rows)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        begins = not self._held and isinstance(event, QKeyEvent)
        if begins and isinstance(event, QKeyEvent) and not event.text().isdecimal():
            return False
        return super().eventFilter(watched, event)

    def take(self, text: str) -> None:
        """Answer the barcode item in focus, else the first that waits for one."""
        from inspector_app.services.barcodes import scan_item

        view = self._view
        row = view.items.row_of(view.rows.current)
        key = row.item.key if row is not None and row.item.kind == ItemKind.BARCODE else ""
        view.model.command(scan_item, text, key, done=self._taken)

    def _taken(self, scan: Scan | None) -> None:
        view = self._view
        if scan is None:
            view.model.app.show_toast(self.tr("No item here waits for a barcode."))
            return
        view.focus_on(scan.key)
        fits = self.tr("{code}: as expected.").format(code=scan.text)
        if self._camera is not None:
            # It stands before the list, where the difference is shown place by place.
            differs = self.tr("{code} is not what is expected.").format(code=scan.text)
            self._camera.tell(fits if scan.as_expected else differs, good=scan.as_expected)
        if scan.as_expected:
            view.model.app.show_toast(fits)
            view.next_open()

    def ask_camera(self) -> None:
        """Decode with the camera, one code after another until it is closed."""
        from inspector_app.ui.capture.camera_dialog import CameraDialog

        view = self._view
        dialog = self._camera = CameraDialog(view.window(), "barcode", app=view.model.app)
        dialog.decoded.connect(lambda text, _symbology: self.take(text))
        dialog.exec()
        self._camera = None
        dialog.deleteLater()


class CodeBox(Box):
    """What was expected over what was decoded; hidden while nothing differs."""

    def __init__(self) -> None:
        super().__init__("scrolled")
        self._shown: tuple[str, str] = ("", "")
        self._layout = column(gap=0)
        self.setLayout(self._layout)

    def show_row(self, row: ItemRow, state: WorkspaceState) -> None:
        code = row.item.barcode
        self.setVisible(code is not None and row.failed)
        if code is None or not row.failed:
            return
        expected = code.expected_for(state.variants[0] if len(state.variants) == 1 else None)
        if (expected, row.value) == self._shown:
            return
        self._shown = (expected, row.value)
        clear(self._layout)
        lines = side_by_side(code.symbology, expected, row.value)
        heading = self.tr("Decoded is not what is expected")
        self._layout.addWidget(CodeComparison(heading, lines, tone="bad"))

"""Print a PDF that was made here on the printer the person chooses, a page per turn of the event loop, with
progress and a way to stop.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QObject, QPoint, QRect, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QPagedPaintDevice, QPainter
from PySide6.QtWidgets import QWidget

from inspector_app.ui.widgets.busy import BusyOverlay

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument

_ENOUGH_DPI = 300
"""Enough for text; a whole sheet at the 1,200 of some printers would take 400 MB."""


def print_pdf(parent: QWidget, pdf: bytes, title: str) -> PrintRun | None:
    """Ask for a printer and begin to print; None when the person thought better of it."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    chosen = dialog.exec() == QPrintDialog.DialogCode.Accepted
    dialog.deleteLater()
    if not chosen:
        return None
    run = PrintRun(parent, pdf, printer, printer.resolution())
    run.stopped.connect(printer.abort)
    run.start(title)
    return run


def opened(pdf: bytes, parent: QObject) -> QPdfDocument:
    """The document, which reads from a buffer of its own."""
    from PySide6.QtPdf import QPdfDocument

    document = QPdfDocument(parent)
    buffer = QBuffer(document)
    buffer.setData(QByteArray(pdf))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document.load(buffer)
    return document


class PrintRun(QObject):
    """`finished(pages printed)` when the last page is out or it was stopped; `stopped` before that. Every
    page is as large as the paper allows, never cropped.
    """

    finished = Signal(int)
    stopped = Signal()

    def __init__(self, parent: QWidget, pdf: bytes, device: QPagedPaintDevice, dpi: int) -> None:
        super().__init__(parent)
        self._document = opened(pdf, self)
        self._device = device
        self._share = min(1.0, _ENOUGH_DPI / dpi)
        self._painter = QPainter()
        self._page = 0
        self.busy = BusyOverlay(parent)
        self.busy.cancelled.connect(self.stop)
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._draw_next)

    @property
    def pages(self) -> int:
        return self._document.pageCount()

    def start(self, title: str) -> None:
        self.busy.start(self.tr("Printing"), title, can_cancel=True)
        if self._painter.begin(self._device):
            self._turn.start()
        else:
            self._end()

    def stop(self) -> None:
        """Give up what is not printed yet."""
        self.stopped.emit()
        self._end()

    def _draw_next(self) -> None:
        if self._page >= self.pages:
            self._end()
            return
        if self._page:
            self._device.newPage()
        paper = QSizeF(self._painter.viewport().size())
        size = self._document.pagePointSize(self._page)
        size = size.scaled(paper, Qt.AspectRatioMode.KeepAspectRatio)
        dots = QSize(round(size.width() * self._share), round(size.height() * self._share))
        self._painter.drawImage(QRect(QPoint(0, 0), size.toSize()), self._document.render(self._page, dots))
        self._page += 1
        self.busy.set_progress(self._page, self.pages)

    def _end(self) -> None:
        self._turn.stop()
        if self._painter.isActive():
            self._painter.end()
        self.busy.finish()
        self.busy.deleteLater()
        self.finished.emit(self._page)
        self.deleteLater()

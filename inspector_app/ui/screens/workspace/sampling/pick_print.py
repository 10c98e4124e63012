"""Print a PDF that was made here, page by page, on the printer the person chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QPoint, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QPagedPaintDevice, QPainter
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument

_ENOUGH_DPI = 300
"""Enough for text; a whole sheet at the 1,200 of some printers would take 400 MB."""


def print_pdf(parent: QWidget, pdf: bytes, title: str) -> bool:
    """Ask for a printer and print; False when the person thought better of it."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    chosen = dialog.exec() == QPrintDialog.DialogCode.Accepted
    if chosen:
        document = opened(pdf, parent)
        draw_pages(document, printer, printer.resolution())
        document.deleteLater()
    dialog.deleteLater()
    return chosen


def opened(pdf: bytes, parent: QWidget) -> QPdfDocument:
    """The document, which reads from a buffer of its own."""
    from PySide6.QtPdf import QPdfDocument

    document = QPdfDocument(parent)
    buffer = QBuffer(document)
    buffer.setData(QByteArray(pdf))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document.load(buffer)
    return document


def draw_pages(document: QPdfDocument, device: QPagedPaintDevice, dpi: int) -> None:
    """Every page as large as the paper allows, never cropped."""
    painter = QPainter(device)
    paper = QSizeF(painter.viewport().size())
    share = min(1.0, _ENOUGH_DPI / dpi)
    for page in range(document.pageCount()):
        if page:
            device.newPage()
        size = document.pagePointSize(page).scaled(paper, Qt.AspectRatioMode.KeepAspectRatio).toSize()
        picture = document.render(page, QSize(round(size.width() * share), round(size.height() * share)))
        painter.drawImage(QRect(QPoint(0, 0), size), picture)
    painter.end()

"""The signed report in the window, page by page, with the ways to hand it over."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.widgets.boxes import Page, column, row
from inspector_app.ui.widgets.buttons import IconButton, PrimaryButton, SecondaryButton
from inspector_app.ui.widgets.labels import ElidedLabel, Label

STEP = 1.25
NEAREST, FARTHEST = 4.0, 0.25


class ReportPreview(Page):
    """Signals: `save_asked`, `bundle_asked`. Escape goes back."""

    save_asked = Signal()
    bundle_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._covered = parent
        self._document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self.view = QPdfView(self)
        self.view.setDocument(self._document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setAccessibleName(self.tr("Pages of the report"))
        self._title = ElidedLabel("", "heading")
        self._pages = Label("", "muted")
        nearer = IconButton("zoom-in", self.tr("Nearer"), shortcut="+")
        farther = IconButton("zoom-out", self.tr("Farther"))
        nearer.clicked.connect(lambda: self._magnify(STEP))
        farther.clicked.connect(lambda: self._magnify(1 / STEP))
        self.back = IconButton("arrow-left", self.tr("Back to the conclusion"), shortcut="Esc")
        self.back.clicked.connect(self.hide)
        self.bundle = SecondaryButton(self.tr("Export the bundle …"), "upload")
        self.bundle.clicked.connect(self.bundle_asked)
        self.save = PrimaryButton(self.tr("Save as …"), "save")
        self.save.clicked.connect(self.save_asked)
        head = row(self.back, gap=tokens.S)
        head.addWidget(self._title, 1)
        for widget in (self._pages, farther, nearer, self.bundle, self.save):
            head.addWidget(widget)
        head.setContentsMargins(tokens.S, tokens.S, tokens.M, tokens.S)
        layout = column(head, gap=0)
        layout.addWidget(self.view, 1)
        self.setLayout(layout)
        parent.installEventFilter(self)
        self.hide()

    def open_report(self, title: str, pdf: bytes) -> None:
        """Show a PDF."""
        self._document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self._title.setText(title)
        self._pages.setText(self.tr("%n page(s)", "", self._document.pageCount()))
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.setGeometry(self._covered.rect())
        self.show()
        self.raise_()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def page_count(self) -> int:
        return self._document.pageCount()

    def _magnify(self, factor: float) -> None:
        shown = self.view.zoomFactor() if self.view.zoomMode() == QPdfView.ZoomMode.Custom else 1.0
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(min(NEAREST, max(FARTHEST, shown * factor)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._covered and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._covered.rect())
        return super().eventFilter(watched, event)

"""A report in the window, page by page: the signed one with the ways to hand it over, or a preview of it."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector_app.ui.palette.entries import PaletteEntry
from inspector_app.ui.screens.workspace.cover import Cover
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.widgets.boxes import column, row
from inspector_app.ui.widgets.buttons import IconButton, PrimaryButton
from inspector_app.ui.widgets.chips import Chip
from inspector_app.ui.widgets.labels import ElidedLabel, Label

STEP = 1.25
NEAREST, FARTHEST = 4.0, 0.25
POINTS_PER_INCH = 72.0


class ReportPreview(Cover):
    """Signals: `save_asked`, `print_asked`, `mail_asked`, `sign_asked` (from a preview). Escape goes
    back; +, - and 0 magnify; Page up and down turn pages.
    """

    kind = "report"
    save_asked = Signal()
    print_asked = Signal()
    mail_asked = Signal()
    sign_asked = Signal()
    left = Signal()

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
        self.view.installEventFilter(self)
        self._title = ElidedLabel("", "heading")
        self._unsigned = Chip(self.tr("preview, not signed"), "warning", "triangle-alert")
        self.pages = Label("", "muted")
        layout = column(self._head(), gap=0)
        layout.addWidget(self.view, 1)
        self.setLayout(layout)
        self.view.pageNavigator().currentPageChanged.connect(self._show_place)
        parent.installEventFilter(self)
        self.hide()

    def _head(self) -> QHBoxLayout:
        self.back = IconButton("arrow-left", self.tr("Back to the conclusion"), shortcut="Esc")
        self.earlier = IconButton("chevron-up", self.tr("Page before"), shortcut="PgUp")
        self.later = IconButton("chevron-down", self.tr("Next page"), shortcut="PgDn")
        self.farther = IconButton("zoom-out", self.tr("Farther"), shortcut="-")
        self.nearer = IconButton("zoom-in", self.tr("Nearer"), shortcut="+")
        self.print = IconButton("printer", self.tr("Print …"), shortcut="P")
        self.mail = IconButton("mail", self.tr("Mail draft …"))
        self.save = PrimaryButton(self.tr("Save as …"), "save")
        self.sign = PrimaryButton(self.tr("Build and sign"), "file-signature")
        self.back.clicked.connect(self.leave)
        self.earlier.clicked.connect(lambda: self.turn(-1))
        self.later.clicked.connect(lambda: self.turn(+1))
        self.farther.clicked.connect(lambda: self._magnify(1 / STEP))
        self.nearer.clicked.connect(lambda: self._magnify(STEP))
        self.print.clicked.connect(self.print_asked)
        self.mail.clicked.connect(self.mail_asked)
        self.save.clicked.connect(self.save_asked)
        self.sign.clicked.connect(self.sign_asked)
        for button in (self.save, self.sign):
            button.setAccessibleName(button.text())
            button.setToolTip(button.text())
        head = row(self.back, gap=tokens.S)
        head.addWidget(self._title, 1)
        turning = (self._unsigned, self.earlier, self.pages, self.later, self.farther, self.nearer)
        for widget in (*turning, self.print, self.mail, self.save, self.sign):
            head.addWidget(widget)
        head.setContentsMargins(tokens.S, tokens.S, tokens.M, tokens.S)
        return head

    def heading(self) -> str:
        return self.tr("Report")

    def keyed(self) -> tuple[PaletteEntry, ...]:
        whole = PaletteEntry(
            "report.0", self.tr("As wide as the window"), self._fit_width, self.heading(), "scan", "0"
        )
        return (whole,)

    def _fit_width(self) -> None:
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def open_report(self, title: str, pdf: bytes) -> None:
        """Show a signed report."""
        self._open(title, pdf, draft=False)

    def open_preview(self, title: str, pdf: bytes, *, can_sign: bool) -> None:
        """Show pages that are not signed: they can be looked at, and signed when the decision is there."""
        self._open(title, pdf, draft=True)
        self.sign.setEnabled(can_sign)
        self.sign.setToolTip(self.tr("Build and sign") if can_sign else self.tr("Decide first."))

    def _open(self, title: str, pdf: bytes, *, draft: bool) -> None:
        self._document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self._title.setText(title)
        self._unsigned.setVisible(draft)
        self.sign.setVisible(draft)
        for button in (self.print, self.mail, self.save):
            button.setVisible(not draft)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._show_place(0)
        self.hold_focus()
        self.setGeometry(self._covered.rect())
        self.show()
        self.raise_()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit_head(self) -> None:
        """Little room: the buttons without their words; pages are turned by scrolling."""
        narrow = self.width() < theme().px(tokens.FORM_WIDTH) + theme().px(tokens.TILE_WIDTH)
        self.save.setText("" if narrow else self.tr("Save as …"))
        self.sign.setText("" if narrow else self.tr("Build and sign"))
        words = "" if narrow else self.tr("preview, not signed")
        self._unsigned.set(words, "warning", "triangle-alert")
        self._unsigned.setAccessibleName(self.tr("preview, not signed"))
        for widget in (self.earlier, self.pages, self.later):
            widget.setVisible(not narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_head()

    def leave(self) -> None:
        """Back to what was covered; the pages are let go."""
        self.hide()
        self._document.close()
        self.left.emit()
        self.give_back_focus()

    def page_count(self) -> int:
        return self._document.pageCount()

    def turn(self, by: int) -> None:
        """Go to the next page, or the one before."""
        page = self.view.pageNavigator().currentPage() + by
        if 0 <= page < self.page_count():
            self.view.pageNavigator().jump(page, QPointF(), 0)

    def _show_place(self, page: int) -> None:
        pages = self.page_count()
        self.pages.setText(self.tr("{page} of {pages}").format(page=page + 1, pages=pages))
        self.pages.setAccessibleName(self.tr("Page {page} of {pages}").format(page=page + 1, pages=pages))
        self.earlier.setEnabled(page > 0)
        self.later.setEnabled(page + 1 < pages)

    def _magnify(self, factor: float) -> None:
        shown = self.view.zoomFactor()
        if self.view.zoomMode() != QPdfView.ZoomMode.Custom:
            shown = self._fitting()
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(min(NEAREST, max(FARTHEST, shown * factor)))

    def _fitting(self) -> float:
        """The magnification that a page of the view's width has."""
        margins = self.view.documentMargins()
        room = self.view.viewport().width() - margins.left() - margins.right()
        inches = self._document.pagePointSize(self.view.pageNavigator().currentPage()).width()
        inches = max(inches, 1.0) / POINTS_PER_INCH
        return room / (inches * self.view.logicalDpiX())

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.text() in ("+", "="):
            self._magnify(STEP)
        elif event.text() == "-":
            self._magnify(1 / STEP)
        elif event.text() == "0":
            self._fit_width()
        elif event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.turn(+1 if event.key() == Qt.Key.Key_PageDown else -1)
        elif event.text().lower() == "p" and self.print.isVisible():
            self.print_asked.emit()
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._key(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._covered and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._covered.rect())
        if watched is self.view and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return super().eventFilter(watched, event)

"""The verifier: is every photo there, decryptable, unchanged and readable, and which inspection is it if not?

Runs beside everything else; what it found stays noted with each photo. Bad photos are put back from here.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QCloseEvent

from inspector_app.domain.errors import InspectorError
from inspector_app.ui.screens.safekeeping.photo_browser import PhotoBrowser
from inspector_app.ui.screens.safekeeping.photo_head import PhotoHead
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.viewmodels.photo_check import PhotoCheck
from inspector_app.ui.viewmodels.photo_check_list import PhotoCheckList
from inspector_app.ui.viewmodels.words import count_text
from inspector_app.ui.widgets.banner import ErrorBanner
from inspector_app.ui.widgets.boxes import Page, ScrollColumn, column

if TYPE_CHECKING:
    from inspector_app.services.photo_list import CheckedPhoto
    from inspector_app.services.photo_relink import RelinkOutcome


class PhotosSection(Page):
    """How the photos stand and what can be done above, the photos below."""

    def __init__(self, app: AppModel) -> None:
        super().__init__()
        self.app = app
        self.model = PhotoCheckList(app.language, self)
        self.work = PhotoCheck(app, self)
        self.banner = ErrorBanner()
        self.head = PhotoHead()
        self.browser = PhotoBrowser(self.model)
        scroll = ScrollColumn(gap=tokens.CONTROL_GAP, margin=tokens.M, width=tokens.PAGE_WIDTH, fills=True)
        scroll.body.addWidget(self.banner)
        scroll.body.addWidget(self.head)
        scroll.body.addWidget(self.browser, 1)
        layout = column(gap=0)
        layout.addWidget(scroll, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.head.check_button)
        self._connect()
        self.work.read()

    def _connect(self) -> None:
        self.head.check_asked.connect(self.check)
        self.head.cancel_asked.connect(self.work.cancel)
        self.head.sources_chosen.connect(self.put_back_from)
        self.browser.opened.connect(self.app.open_inspection)
        self.browser.narrowed.connect(self._show_counts)
        self.work.listed.connect(self._listed)
        self.work.progressed.connect(self._progress)
        self.work.checked.connect(self.model.update)
        self.work.ended.connect(self._ended)
        self.work.put_back.connect(self._put_back)
        self.work.failed.connect(self._failed)

    def _listed(self, photos: tuple[CheckedPhoto, ...]) -> None:
        self.browser.show_photos(photos)

    def _show_counts(self) -> None:
        if not self.work.running:
            self.head.show_counts(*self.model.counts())

    def check(self) -> None:
        """Check the photos of the chosen inspection, or all."""
        photos = self.model.photos()
        if photos and not self.work.running:
            self._begin(self.tr("Checking …"))
            self.work.check(photos)

    def put_back_from(self, sources: list[Path]) -> None:
        """Look for the bad photos in files, folders and second copies."""
        if not self.work.running:
            self._begin(self.tr("Looking for the photos that are lost or damaged …"))
            self.work.relink(sources)

    def _begin(self, text: str) -> None:
        self.banner.hide()
        self.head.show_running(text)
        self.browser.set_busy(True)

    def _over(self) -> None:
        self.head.show_running("")
        self.browser.set_busy(False)
        self.work.read()

    def _progress(self, done: int, total: int) -> None:
        if self.work.running and total:
            self.head.show_progress(done, total)

    def _ended(self, count: int) -> None:
        total = len(self.model.photos())
        if count < total:
            text = self.tr("Stopped: {done} of {total} were checked.")
            self.app.show_toast(text.format(done=count_text(count), total=count_text(total)))
        self._over()

    def _put_back(self, outcome: RelinkOutcome) -> None:
        parts = [self.tr("%n photo(s) put back", "", len(outcome.mended))]
        if outcome.still_missing:
            parts.append(self.tr("%n not found there", "", len(outcome.still_missing)))
        if outcome.others:
            parts.append(self.tr("%n document(s) put back", "", outcome.others))
        self.app.show_toast(" · ".join(parts))
        self._over()

    def _failed(self, error: InspectorError) -> None:
        self.banner.show_error(error)
        self.head.show_running("")
        self.browser.set_busy(False)
        self._show_counts()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.work.cancel()
        super().closeEvent(event)

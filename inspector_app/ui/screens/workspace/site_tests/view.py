"""The on-site tests step: a card per test, the one in focus open."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer

from inspector_app.domain.barcodes import scanned_text
from inspector_app.domain.errors import InputError
from inspector_app.domain.pack import ReadingKind
from inspector_app.ui.gauges.sound import Tone
from inspector_app.ui.palette.entries import PaletteEntry
from inspector_app.ui.screens.workspace import keys
from inspector_app.ui.screens.workspace.scanner import ScanCatcher
from inspector_app.ui.screens.workspace.site_tests.card import TestCard
from inspector_app.ui.screens.workspace.step_view import StepView
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_reference import Topic
from inspector_app.ui.viewmodels.workspace_state import Step, WorkspaceState
from inspector_app.ui.widgets.boxes import ScrollColumn, column, row
from inspector_app.ui.widgets.empty import EmptyState
from inspector_app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from inspector_app.services.barcodes import Scan


class SiteTestsView(StepView):
    """P, F, N give the result of the test in focus, Enter opens it, Space adds a photo, C a note; arrows go
    through.
    """

    step = Step.TESTS

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures) -> None:
        super().__init__(model, pictures)
        self._cards: dict[str, TestCard] = {}
        self._current = ""
        self._done = Label("", "muted")
        self._empty = EmptyState("flask-conical", self.tr("No tests"), self.tr("The standard asks for none."))
        self._scroll = ScrollColumn(gap=tokens.CONTROL_GAP, margin=tokens.M)
        self._scroll.body.addLayout(row(Label(self.tr("On-site tests"), "title"), self._done, 1))
        self.first = Label(
            self.tr("Touch a test to see how it is done. P, F or N gives its result."), "soft", wrap=True
        )
        self._scroll.body.addWidget(self.first)
        self._scroll.body.addWidget(self._empty)
        self._scroll.body.addStretch(1)
        self.setLayout(column(self._scroll, gap=0))
        self._scans = ScanCatcher(self, self._waits_for_scan)
        self._scans.scanned.connect(self.take_scan)
        self._tone = Tone(self)

    def show_state(self, state: WorkspaceState) -> None:
        wanted = {test.key for test in state.site_tests}
        for test in state.site_tests:
            if test.key not in self._cards:
                card = TestCard(self.model, self.pictures, test)
                card.recorded.connect(self._record)
                card.focused.connect(self._look)
                card.passed.connect(self._pass)
                card.photo_asked.connect(self._photo)
                card.camera_asked.connect(self._scan_by_camera)
                self._cards[test.key] = card
                self._scroll.body.insertWidget(self._scroll.body.count() - 1, card)
        for key, card in self._cards.items():
            card.setVisible(key in wanted)
            card.show_state(state)
        progress = state.progress[Step.TESTS]
        done = self.tr("{done} of {total} have a result").format(done=progress.done, total=progress.total)
        self._done.setText(done if wanted else "")
        self._empty.setVisible(not wanted)
        self.first.setVisible(bool(wanted) and not state.record.tests and not state.read_only)

    def _record(self, key: str, fields: dict[str, Any]) -> None:
        from inspector_app.services.site_tests import record_test

        self.model.command(record_test, key, **fields)

    def _look(self, key: str) -> None:
        state = self.model.state
        if state is None:
            return
        for other, card in self._cards.items():
            if other != key:
                card.set_open(False)
                card.set_tone("")
        self._current = key
        self._cards[key].set_tone("accent")
        try:
            test = state.pack.test(key)
        except InputError:
            return
        self.set_topic(Topic(key, test.title, test.clause, guidance=test.criterion))
        self.placed.emit(key)

    def _pass(self, key: str, step: int) -> None:
        shown = [other for other, card in self._cards.items() if not card.isHidden()]
        place = shown.index(key) + step
        if 0 <= place < len(shown):
            self._cards[shown[place]].setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(self._cards[shown[place]])

    def _photo(self, key: str) -> None:
        self._look(key)
        self.model.photo_wanted.emit("test", key, "overview")

    def commands(self) -> tuple[PaletteEntry, ...]:
        """The result of the test in focus, a photo of it, and barcodes by the camera."""
        state = self.model.state
        key = self._current or next(iter(self._cards), "")
        if state is None or state.read_only or not key:
            return ()
        title, group = self.model.text(state.pack.test(key).title), self.tr("On-site tests")
        results = (
            ("pass", self.tr("Pass: {test}"), "check", keys.PASS),
            ("fail", self.tr("Fail: {test}"), "x", keys.FAIL),
            ("na", self.tr("Not applicable: {test}"), "minus", keys.NOT_APPLICABLE),
        )
        entries = [
            PaletteEntry(
                f"tests.{result}",
                text.format(test=title),
                partial(self._record, key, {"result": result}),
                group=group,
                icon=icon,
                shortcut=shortcut,
            )
            for result, text, icon, shortcut in results
        ]
        photo = self.tr("Photo of {test}").format(test=title)
        entries.append(
            PaletteEntry(
                "tests.photo", photo, partial(self._photo, key), group, icon="camera", shortcut=keys.PHOTO
            )
        )
        note = self.tr("Write a note to {test}").format(test=title)
        begin = self._cards[key].begin_note
        entries.append(PaletteEntry("tests.note", note, begin, group, icon="pencil", shortcut=keys.NOTE))
        if self._waits_for_scan():
            scan = self.tr("Scan barcodes with the camera")
            entries.append(
                PaletteEntry(
                    "tests.scan", scan, partial(self._scan_by_camera, key), group, icon="scan-barcode"
                )
            )
        return tuple(entries)

    # -- barcodes --------------------------------------------------------------------------------------------

    def _waits_for_scan(self) -> bool:
        state = self.model.state
        if state is None or state.read_only:
            return False
        return any(
            reading.kind == ReadingKind.BARCODE for test in state.site_tests for reading in test.readings
        )

    def take_scan(self, text: str) -> None:
        """A barcode that was read: into the barcode field that has the keyboard, else to the next place that
        waits, beginning with the test that is open. Never into another field.
        """
        from inspector_app.services.barcodes import enter_scan

        text = scanned_text(text)
        if not any(card.take_scan(text) for card in self._cards.values()):
            self.model.command(enter_scan, text, self._current, done=lambda scan: self._scanned(text, scan))

    def _scanned(self, text: str, scan: Scan | None) -> None:
        if scan is None:
            words = self.tr("Decoded: {code}. No place waits for a barcode.")
            self.model.app.show_toast(words.format(code=text))
            return
        state = self.model.state
        title = self.model.text(state.pack.test(scan.key).title) if state is not None else scan.key
        words = (
            self.tr("{title}, piece {piece}: {code} decoded, as expected.")
            if scan.as_expected
            else self.tr("{title}, piece {piece}: {code} decoded, not as expected.")
        )
        said = words.format(title=title, piece=scan.piece, code=scan.text)
        self.model.app.show_toast(said, self.model.undo)
        if not scan.as_expected:
            self._tone.sound()

    def _scan_by_camera(self, key: str) -> None:
        from inspector_app.ui.capture.camera_dialog import CameraDialog

        self._look(key)
        dialog = CameraDialog(self.window(), "barcode", app=self.model.app)
        dialog.decoded.connect(lambda text, _symbology: self.take_scan(text))
        dialog.exec()
        dialog.deleteLater()

    def photo_target(self) -> tuple[str, str, str]:
        return ("test", self._current, "overview") if self._current else ("inspection", "", "overview")

    def go_to(self, target: str) -> None:
        key = target or self._current or next(iter(self._cards), "")
        card = self._cards.get(key)
        if card is None:
            return
        card.setFocus(Qt.FocusReason.OtherFocusReason)
        # Coming back closes nothing: a timer may be running in the card, and its entries are half done.
        if target:
            card.set_open(True)
        QTimer.singleShot(0, card, lambda: self._scroll.ensureWidgetVisible(card))

"""One on-site test as a card: closed it says its result, open it guides through the method."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from inspector_app.domain.pack import SiteTest
from inspector_app.domain.records import TestRun
from inspector_app.domain.site_tests.required import Required, required
from inspector_app.ui.palette.delegate import shortcut_text
from inspector_app.ui.screens.workspace import keys
from inspector_app.ui.screens.workspace.keys import is_key
from inspector_app.ui.screens.workspace.site_tests.detail import TestDetail
from inspector_app.ui.screens.workspace.site_tests.timer import clock_text
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.viewmodels.workspace_timers import TimerDesk
from inspector_app.ui.widgets.boxes import Card, column, row
from inspector_app.ui.widgets.buttons import Button
from inspector_app.ui.widgets.chips import ClassBadge
from inspector_app.ui.widgets.labels import IconLabel, Label, SecondLabel
from inspector_app.ui.widgets.segmented import Choice, Segmented


class TestCard(Card):
    """Signals: `recorded(test key, fields)`, `focused(key)`, `photo_asked(key)`, `camera_asked(key)` to read
    barcodes.
    """

    __test__ = False

    recorded = Signal(str, object)
    focused = Signal(str)
    passed = Signal(str, int)
    """An arrow: the card after it (1), the one before (-1)."""
    photo_asked = Signal(str)
    camera_asked = Signal(str)

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures, test: SiteTest) -> None:
        super().__init__(gap=tokens.S)
        self._model, self._pictures, self._test = model, pictures, test
        self._open = False
        self._narrow = False
        self._detail: TestDetail | None = None
        self._due: Required = required(test, 0)
        self._mark = IconLabel("circle-dot", "line_strong")
        self._title = Label("", "heading", wrap=True)
        self._second = SecondLabel("", "muted", wrap=True)
        self._facts = Label("", "muted", wrap=True)
        self._result = Segmented(
            self._segments(narrow=False),
            name=self.tr("Result"),
            optional=True,
        )
        self._result.changed.connect(lambda value: self.recorded.emit(test.key, {"result": value}))
        self._photo = Button("", "camera", kind="quiet")
        self._photo.describe(self.tr("Add a photo to this test"), shortcut_text(keys.PHOTO))
        self._photo.clicked.connect(lambda: self.photo_asked.emit(test.key))
        self._time = Label("", "strong", tone="accent")
        self._time.hide()
        names = row(self._mark, gap=tokens.CONTROL_GAP)
        names.addLayout(column(self._title, self._second, gap=0), 1)
        self._badge = ClassBadge(test.cls)
        self._worded = self._result.sizeHint().width()
        """How wide the answers are with their words, in the language of the window."""
        facts = row(self._badge, gap=tokens.S)
        facts.addWidget(self._facts, 1)
        self._below = row(gap=tokens.S)
        self._below.addLayout(facts, 1)
        self._below.addLayout(row(1, self._time, self._photo, self._result, gap=tokens.S))
        self.body.addLayout(names)
        self.body.addLayout(self._below)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._desk = TimerDesk.of(model)
        self._desk.ticked.connect(self._show_time)
        self._desk.changed.connect(self._show_time)
        self._show_time()

    def _segments(self, *, narrow: bool) -> list[Choice]:
        words = (self.tr("Pass"), self.tr("Fail"), self.tr("N/A"))
        tips = (self.tr("Pass  P"), self.tr("Fail  F"), self.tr("Not applicable  N"))
        return [
            Choice(key, "" if narrow else word, icon_name, tone, tip)
            for key, word, icon_name, tone, tip in zip(
                ("pass", "fail", "na"),
                words,
                ("check", "x", "minus"),
                ("good", "bad", "neutral"),
                tips,
                strict=True,
            )
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        taken = self._badge.sizeHint().width() + self._photo.sizeHint().width() + self._worded
        needed = taken + theme().px(tokens.TILE_WIDTH) + theme().space(2 * tokens.L)
        narrow = self.width() < needed
        # Where not even the icons leave room for the facts, these have a line of their own.
        signs = 3 * theme().px(tokens.TARGET) + taken - self._worded
        two = self.width() < signs + theme().px(tokens.TILE_WIDTH * 3 // 4) + theme().space(2 * tokens.L)
        directions = QBoxLayout.Direction
        self._below.setDirection(directions.TopToBottom if two else directions.LeftToRight)
        if narrow != self._narrow:
            self._narrow = narrow
            self._result.set_choices(self._segments(narrow=narrow), self._result.key)

    @property
    def key(self) -> str:
        return self._test.key

    def show_state(self, state: WorkspaceState) -> None:
        test, run = self._test, state.record.tests.get(self._test.key)
        self._due = required(test, state.record.header.lot_size)
        self._title.setText(self._model.text(test.title))
        self._second.setText(self._model.second(test.title))
        self._second.setVisible(bool(self._second.text()))
        self._facts.setText(self._facts_text(run))
        result = run.result or "" if run else ""
        self._result.set_key(result)
        self._result.setEnabled(not state.read_only)
        icons = {"pass": ("circle-check", "good"), "fail": ("circle-x", "bad"), "na": ("minus", "neutral")}
        self._mark.set_icon(*icons.get(result, ("circle-dot", "line_strong")))
        photos = state.record.photos_of("test", test.key)
        self._photo.setText(str(len(photos)) if photos else "")
        missing = test.photo_required and not photos and result != "na"
        self._photo.set_icon("camera", "warning" if missing else "ink_soft")
        self._photo.setEnabled(not state.read_only)
        self.setAccessibleName(self._model.text(test.title))
        if self._detail is not None and self._detail.due.size != self._due.size:
            self.set_open(False)
            self.set_open(True)
        if self._detail is not None:
            self._detail.show_run(run, state)

    def _show_time(self) -> None:
        """The timer of this test that is over soonest; nothing while none runs."""
        mine = [one for one in self._desk.running() if one.test == self._test.key]
        left = min((one.left(self._desk.now_ms()) for one in mine), default=None)
        self._time.setVisible(left is not None)
        if left is not None:
            self._time.setText(clock_text(left))
            self._time.setAccessibleName(self.tr("{left} left").format(left=clock_text(left)))

    def _facts_text(self, run: TestRun | None) -> str:
        size = run.sample_size if run and run.sample_size else self._due.size
        parts = [self.tr("%n piece(s)", "", size)] if size else []
        if self._test.clause:
            parts.append(f"§ {self._test.clause}")
        if run and run.failed:
            parts.append(self.tr("{failed} failed").format(failed=run.failed))
        if self._test.timer_seconds:
            parts.append(clock_text(self._test.timer_seconds))
        return " · ".join(parts)

    def take_scan(self, text: str) -> bool:
        """Put a scanned text into the field that has the keyboard; False when none of this test has."""
        return self._detail is not None and self._detail.take_scan(text)

    # -- opening ---------------------------------------------------------------------------------------------

    def set_open(self, opened: bool) -> None:
        state = self._model.state
        if opened == self._open or state is None:
            return
        self._open = opened
        if opened:
            self._detail = TestDetail(self._model, self._pictures, self._test, self._due, state)
            self._detail.recorded.connect(lambda fields: self.recorded.emit(self._test.key, fields))
            self._detail.camera_asked.connect(lambda: self.camera_asked.emit(self._test.key))
            self._detail.show_run(state.record.tests.get(self._test.key), state)
            self.body.addWidget(self._detail)
            self.focused.emit(self._test.key)
        elif self._detail is not None:
            self._detail.leave()
            self.body.removeWidget(self._detail)
            self._detail.hide()
            self._detail.deleteLater()
            self._detail = None
        self.set_tone("accent" if opened and self.hasFocus() else "")

    def begin_note(self) -> None:
        """Open the card and write its note."""
        self.set_open(True)
        if self._detail is not None:
            self._detail.begin_note()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self._detail is not None and self._detail.geometry().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and not inside:
            self.set_open(not self._open)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(self._test.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letters = ((keys.PASS, "pass"), (keys.FAIL, "fail"), (keys.NOT_APPLICABLE, "na"))
        value = next((result for key, result in letters if is_key(event, key)), None)
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step and self.hasFocus():
            self.passed.emit(self._test.key, step)
        elif event.key() == Qt.Key.Key_Escape:
            if self.hasFocus():
                self.set_open(False)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        elif is_key(event, keys.OPEN) and self.hasFocus():
            # not when it comes up from a field of the card, where it ends the entry
            self.set_open(not self._open)
        elif value and self._result.isEnabled():
            self._result.set_key(value)
            self.recorded.emit(self._test.key, {"result": value})
        elif is_key(event, keys.PHOTO) and self._photo.isEnabled():
            self.photo_asked.emit(self._test.key)
        elif is_key(event, keys.NOTE) and self._result.isEnabled():
            self.begin_note()
        else:
            super().keyPressEvent(event)

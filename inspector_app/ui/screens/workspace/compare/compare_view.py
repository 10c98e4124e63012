"""The page that compares: which way, how, and with what; the pictures themselves are in the panes."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from inspector_app.ui.palette.entries import PaletteEntry
from inspector_app.ui.screens.workspace.compare.aligning import GROW, TURN, Aligning
from inspector_app.ui.screens.workspace.compare.panes import OverlayPane, SidePanes
from inspector_app.ui.screens.workspace.compare.tools import (
    BLINK,
    OVERLAY,
    SIDE,
    USUAL_MS,
    CompareTools,
)
from inspector_app.ui.screens.workspace.cover import Cover
from inspector_app.ui.screens.workspace.zoom_view import STEP, ZoomView
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.widgets.boxes import column, row
from inspector_app.ui.widgets.buttons import IconButton
from inspector_app.ui.widgets.form import ComboBox
from inspector_app.ui.widgets.labels import ElidedLabel
from inspector_app.ui.widgets.ribbon import Ribbon
from inspector_app.ui.widgets.segmented import Choice, Segmented

_COMBO_WIDTH = 320


class CompareView(Cover):
    """`closed` when it is put away; `reference_chosen(name)` when another picture is to be compared with."""

    kind = "compare"
    closed = Signal()
    reference_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._covered = parent
        self.side, self.over = SidePanes(), OverlayPane()
        self.aligning = Aligning(self.over)
        self._timer = QTimer(self)
        self._timer.setInterval(USUAL_MS)
        self._timer.timeout.connect(self.flip)
        self.modes = Segmented(
            [
                Choice(SIDE, self.tr("Side by side"), "columns-2", tooltip="1"),
                Choice(OVERLAY, self.tr("Overlay"), "blend", tooltip="2"),
                Choice(BLINK, self.tr("Blink"), "play", tooltip="3"),
            ],
            SIDE,
            name=self.tr("Way to compare"),
        )
        self.modes.changed.connect(self.show_mode)
        self.references = ComboBox()
        self.references.setAccessibleName(self.tr("Compared with"))
        self.references.setMinimumWidth(theme().space(_COMBO_WIDTH))
        self.references.activated.connect(
            lambda place: self.reference_chosen.emit(self.references.itemData(place))
        )
        self.panes = QStackedWidget()
        self.panes.addWidget(self.side)
        self.panes.addWidget(self.over)
        self.note = ElidedLabel("", "muted")
        self.tools = CompareTools(self, self.references)
        self._build()
        self.aligning.changed.connect(self._show_note)
        parent.installEventFilter(self)
        for view in (*self.side.views, self.over):
            view.installEventFilter(self)
        self.hide()

    def _build(self) -> None:
        tools, aligning = self.tools, self.aligning
        tools.together.toggled.connect(lambda on: setattr(self.side, "together", on))
        tools.opacity.valueChanged.connect(self._see)
        tools.pace.valueChanged.connect(self._timer.setInterval)
        tools.align.toggled.connect(aligning.set_active)
        tools.points.clicked.connect(aligning.begin_points)
        tools.left.clicked.connect(lambda: aligning.turn(-TURN))
        tools.right.clicked.connect(lambda: aligning.turn(TURN))
        tools.smaller.clicked.connect(lambda: aligning.grow(1 / GROW))
        tools.larger.clicked.connect(lambda: aligning.grow(GROW))
        tools.reset.clicked.connect(aligning.reset)
        tools.play.clicked.connect(self.toggle_blinking)
        tools.nearer.clicked.connect(lambda: self.view.magnify(STEP))
        tools.farther.clicked.connect(lambda: self.view.magnify(1 / STEP))
        tools.whole.clicked.connect(lambda _checked=False: self.view.fit())
        close = IconButton("x", self.tr("Close"), shortcut="Esc")
        close.clicked.connect(self.close_view)
        head = row(gap=tokens.S)
        head.addWidget(Ribbon(self.modes), 1)
        head.addWidget(close)
        layout = column(head, tools.ribbon, self.note, gap=tokens.XS)
        layout.setContentsMargins(tokens.S, tokens.XS, tokens.S, 0)
        layout.addWidget(self.panes, 1)
        self.setLayout(layout)

    @property
    def view(self) -> ZoomView:
        """Where zooming happens; side by side the other one follows."""
        return self.side.views[1] if self.modes.key == SIDE else self.over

    @property
    def blinking(self) -> bool:
        return self._timer.isActive()

    # -- showing ---------------------------------------------------------------------------------------------

    def open_view(self) -> None:
        self.hold_focus()
        self.setGeometry(self._covered.rect())
        self.show()
        self.raise_()
        self.show_mode(self.modes.key)

    def close_view(self) -> None:
        if self.isVisible():
            self._timer.stop()
            self.tools.align.setChecked(False)
            self.aligning.reset()
            self.hide()
            self.closed.emit()
            self.give_back_focus()

    def show_mode(self, mode: str) -> None:
        """Side by side, one over the other, or one after the other."""
        self.modes.set_key(mode)
        self.tools.show_mode(mode)
        self.panes.setCurrentWidget(self.side if mode == SIDE else self.over)
        self.aligning.stop_points()
        if mode == BLINK:
            self.over.show_share(1.0)
            self._timer.start()
        else:
            self._timer.stop()
            self.over.show_share(self.tools.opacity.value() / 100)
        self._show_note()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _see(self, percent: int) -> None:
        self.over.show_share(percent / 100)
        self._show_note()

    def flip(self) -> None:
        """The other picture."""
        if not self.aligning.wanted:
            self.over.show_share(0.0 if self.over.share > 0 else 1.0)
            self._show_note()

    def toggle_blinking(self) -> None:
        if self.blinking:
            self._timer.stop()
        else:
            self._timer.start()
        self._show_note()

    def _show_note(self) -> None:
        self.tools.play.set_icon("pause" if self.blinking else "play")
        asked = {
            1: self.tr("Touch a point of the reference (1 of 2)."),
            2: self.tr("Touch a second point of the reference (2 of 2)."),
            3: self.tr("Now touch the same first point on the photo."),
            4: self.tr("And the same second point on the photo."),
        }
        laid = self.over.laid
        if self.aligning.failed:
            text = self.tr("These points are too close to each other; choose points farther apart.")
        elif self.aligning.wanted:
            text = asked[self.aligning.wanted]
        elif self.modes.key == BLINK and not self.blinking:
            text = (
                self.tr("Photo; X shows the other")
                if self.over.share > 0
                else self.tr("Reference; X shows the other")
            )
        elif self.modes.key != SIDE:
            text = self.tr(
                "The photo over the reference: {share} % seen, size {percent} %, turned {degrees}°"
            ).format(
                share=round(self.over.share * 100),
                percent=round(laid.scale * 100),
                degrees=QLocale().toString(laid.degrees, "f", 1),
            )
        else:
            text = (
                self.tr("Zooming and panning one moves both.")
                if self.side.together
                else self.tr("Each is zoomed by itself.")
            )
        self.note.setText(text)
        self.over.viewport().setCursor(
            Qt.CursorShape.CrossCursor if self.aligning.wanted else Qt.CursorShape.ArrowCursor
        )

    def heading(self) -> str:
        return self.tr("Comparing")

    def keyed(self) -> tuple[PaletteEntry, ...]:
        group = self.heading()
        ways = ((SIDE, self.tr("Side by side")), (OVERLAY, self.tr("Overlay")), (BLINK, self.tr("Blink")))
        entries = [
            PaletteEntry(f"compare.{way}", text, partial(self.show_mode, way), group, "columns-2", str(at))
            for at, (way, text) in enumerate(ways, 1)
        ]
        if self.modes.key != SIDE:
            entries.append(
                PaletteEntry("compare.flip", self.tr("The other picture"), self.flip, group, shortcut="X")
            )
        if self.modes.key == OVERLAY:
            seen = self.tr("How much of the photo is seen")
            entries.append(
                PaletteEntry("compare.seen", seen, self.tools.opacity.setFocus, group, "blend", ", .")
            )
        return tuple(entries)

    # -- keys ------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._covered and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._covered.rect())
        if (
            isinstance(watched, ZoomView)
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
        ):
            return self._take_key(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._take_key(event) and not self.view.take_key(event):
            super().keyPressEvent(event)

    def _take_key(self, event: QKeyEvent) -> bool:
        if self.modes.key != SIDE and self.aligning.take_key(event):
            return True
        key = Qt.Key(event.key())
        ways = {Qt.Key.Key_1: SIDE, Qt.Key.Key_2: OVERLAY, Qt.Key.Key_3: BLINK}
        if key in ways:
            self.show_mode(ways[key])
        elif key == Qt.Key.Key_Escape:
            self.close_view()
        elif self.modes.key == SIDE and key == Qt.Key.Key_L:
            self.tools.together.toggle()
        elif self.modes.key == SIDE:
            return False
        else:
            return self._take_laying(key)
        self._show_note()
        return True

    def _take_laying(self, key: Qt.Key) -> bool:
        """Keys of overlay and blink."""
        if key == Qt.Key.Key_A:
            self.tools.align.toggle()
        elif key == Qt.Key.Key_P:
            self.aligning.begin_points()
        elif key == Qt.Key.Key_U:
            self.aligning.reset()
        elif key == Qt.Key.Key_X:
            self.flip()
        elif key == Qt.Key.Key_Space and self.modes.key == BLINK:
            self.toggle_blinking()
        elif key in (Qt.Key.Key_Comma, Qt.Key.Key_Period) and self.modes.key == OVERLAY:
            self.tools.opacity.setValue(
                self.tools.opacity.value() + (10 if key == Qt.Key.Key_Period else -10)
            )
        else:
            return False
        return True

"""Goes from stop to stop: opens what a stop is about, darkens the window around it, and says what it is for.

Changes nothing of the work it shows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.tour.stops import Stop, stops
from inspector_app.ui.widgets.boxes import Box, column, row
from inspector_app.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from inspector_app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from inspector_app.services.session import Session
    from inspector_app.ui.main_window import MainWindow

_LOOK_MS, _LOOKS = 50, 60
"""How often, and for how long, it is looked for what a stop points at, which may have to be loaded first."""
_DARK = 150
"""How dark the rest of the window becomes, of 255."""


def _an_inspection(session: Session) -> str | None:
    from inspector_app.services.inspections import list_inspections

    listed = list_inspections(session)
    return listed[0].id if listed else None


def _application() -> QApplication:
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise TypeError("a tour needs a window")
    return application


def begin_tour(window: MainWindow) -> None:
    """Show the tour in the open vault; without an inspection, the stops that need none."""
    app = window.app
    if not app.unlocked or window.findChild(Tour) is not None:
        return
    app.settings.tour_seen = True
    app.run(_an_inspection, app.session, done=lambda found: Tour(window, found).go(0))


def _bring_into_sight(target: QWidget) -> None:
    """Scroll what a stop points at into view, where it is a small part of what scrolls."""
    above = target.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea) and target.height() < above.height():
            above.ensureWidgetVisible(target, 0, 0)
        above = above.parentWidget()


class Tour(QWidget):
    """Covers the window. Enter and the arrows move, Escape ends it."""

    ended = Signal()

    def __init__(self, window: MainWindow, inspection: str | None) -> None:
        super().__init__(window)
        self._window, self._inspection = window, inspection
        self._stops = [stop for stop in stops() if inspection or stop.route != "workspace"]
        self._place = 0
        self._hole = QRect()
        self._looks = 0
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._title = Label("", "heading")
        self._text = Label("", wrap=True)
        self._count = Label("", "muted")
        self._skip = LinkButton(self.tr("End the tour"))
        self._skip.clicked.connect(self.end)
        self._before = SecondaryButton("", "chevron-left")
        self._before.describe(self.tr("Back"), "Left")
        self._before.clicked.connect(lambda: self.go(self._place - 1))
        self._next = PrimaryButton("")
        self._next.clicked.connect(lambda: self.go(self._place + 1))
        self._foot = foot = row(self._count, 1, self._skip, self._before, self._next, gap=tokens.S)
        self._card = Box("dialog", column(self._title, self._text, foot, gap=tokens.S, margin=tokens.M), self)
        self.setAccessibleName(self.tr("Tour"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        window.installEventFilter(self)
        _application().focusChanged.connect(self._keep_focus)
        self.setGeometry(window.rect())

    @property
    def stop(self) -> Stop:
        return self._stops[self._place]

    def go(self, place: int) -> None:
        """Show a stop by its place; past the last one the tour ends."""
        if place >= len(self._stops):
            self.end()
            return
        self._place = max(place, 0)
        stop = self.stop
        if self._window.route != stop.route:
            self._window.open(stop.route, self._inspection if stop.route == "workspace" else None)
        self._title.setText(stop.title)
        self._text.setText(stop.text)
        self._count.setText(f"{self._place + 1} / {len(self._stops)}")
        self._before.setEnabled(self._place > 0)
        last = self._place == len(self._stops) - 1
        self._next.setText(self.tr("Done") if last else self.tr("Next"))
        self._hole = QRect()
        self._looks = 0
        self.show()
        self.raise_()
        self._timer.start()
        self._look()
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        """What a stop opens takes the focus once it is loaded; keys must not work behind the dark."""
        if (
            now is not None
            and self._window.isAncestorOf(now)
            and not self.isAncestorOf(now)
            and now is not self
        ):
            self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self) -> None:
        """Find what the stop points at; it is pointed at once it has come to rest in its place."""
        self._looks += 1
        target = self.stop.find(self._window)
        if target is not None and self.stop.step is not None:
            screen = self._window.screen_widget
            if getattr(screen, "step", None) != self.stop.step:
                screen.show_step(self.stop.step)  # type: ignore[union-attr]
        if target is not None and target.isVisible():
            _bring_into_sight(target)
            found = QRect(target.mapTo(self._window, QPoint(0, 0)), target.size())
            still = found == self._hole
            self._hole = found
            if still:
                self._timer.stop()
        if self._looks >= _LOOKS:
            self._timer.stop()
        self._arrange()

    def _arrange(self) -> None:
        """The card stands beside what it is about, inside the window."""
        gap, room = theme().space(tokens.M), self.rect()
        card = self._sized(room.width() - 2 * gap)
        hole = self._hole if not self._hole.isEmpty() else QRect(room.center(), room.center())
        if hole.bottom() + gap + card.height() <= room.bottom():
            top = hole.bottom() + gap
        elif hole.top() - gap - card.height() >= 0:
            top = hole.top() - gap - card.height()
        else:
            top = max((room.height() - card.height()) // 2, 0)
        left = hole.left()
        if top < hole.bottom() and hole.right() + gap + card.width() <= room.right():
            left = hole.right() + gap
        # What it is about may itself be partly out of sight; the card never is.
        top = max(0, min(top, room.height() - card.height()))
        self._card.move(max(gap, min(left, room.width() - card.width() - gap)), top)
        self.update()

    def _sized(self, most: int) -> QSize:
        """Give the card the width its buttons need, and the height its lines take at that width."""
        layout = self._card.layout()
        wanted = theme().space(tokens.FORM_WIDTH * 2 // 3)
        if layout is None:
            return self._card.size()
        layout.activate()
        width = min(max(wanted, self._foot.sizeHint().width() + 2 * theme().space(tokens.M)), most)
        self._card.setFixedSize(
            width, max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height())
        )
        return self._card.size()

    def end(self) -> None:
        self._timer.stop()
        self._window.removeEventFilter(self)
        _application().focusChanged.disconnect(self._keep_focus)
        self.hide()
        screen = self._window.screen_widget
        if screen is not None:
            screen.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ended.emit()
        self.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dark = theme().colour("rail")
        dark.setAlpha(_DARK)
        path = QPainterPath()
        path.addRect(QRectF(self.rect()))
        if not self._hole.isEmpty():
            hole = QRectF(self._hole.adjusted(-tokens.XS, -tokens.XS, tokens.XS, tokens.XS))
            opening = QPainterPath()
            opening.addRoundedRect(hole, tokens.RADIUS, tokens.RADIUS)
            path = path.subtracted(opening)
            painter.fillPath(path, dark)
            painter.setPen(QPen(theme().colour("accent"), tokens.FOCUS_WIDTH))
            painter.drawRoundedRect(hole, tokens.RADIUS, tokens.RADIUS)
        else:
            painter.fillPath(path, dark)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What is covered takes no touch; a touch beside the card goes on."""
        event.accept()
        self.go(self._place + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in steps:
            self.go(self._place + steps[Qt.Key(event.key())])
        else:
            event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """The focus stays on the card."""
        order: list[QWidget] = [self._skip, self._before, self._next]
        order = [widget for widget in order if widget.isEnabled()]
        now = self.focusWidget()
        place = order.index(now) if now in order else 0
        order[(place + (1 if forward else -1)) % len(order)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
            self._looks = 0
            self._timer.start()
        return super().eventFilter(watched, event)

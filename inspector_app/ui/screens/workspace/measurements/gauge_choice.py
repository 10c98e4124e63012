"""What the point in focus is measured with: the gauge with its calibration, chosen from the register.

Choosing holds for all points that are measured alike, in this inspection and to begin the next one with.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy

from inspector_app.domain.measurement.notation import uncertainty_text
from inspector_app.domain.pack import ChecklistItem
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.theme.icons import icon, icon_pixmap
from inspector_app.ui.viewmodels.gauge_words import STATE_MARKS, kind_name, state_text, state_word
from inspector_app.ui.viewmodels.words import own_number
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_grid import MeasurementGrid
from inspector_app.ui.widgets.buttons import SecondaryButton

if TYPE_CHECKING:
    from inspector_app.domain.records import Gauge
    from inspector_app.services.gauges import GaugeUse


class GaugeButton(SecondaryButton):
    """Shows kind, number, the mark of the calibration's state and, with room, its date; opens the choice.

    `used(GaugeUse)` when the register was read or a choice was made; `connect_asked` and `register_asked` for
    what stands below the gauges.
    """

    used = Signal(object)
    connect_asked = Signal()
    register_asked = Signal()

    def __init__(self, model: WorkspaceModel, grid: MeasurementGrid) -> None:
        super().__init__()
        self._model, self._grid = model, grid
        self._point: ChecklistItem | None = None
        self._mark, self._link = "", ""
        self._words, self._name = "", ""
        self.menu_ = QMenu(self)
        self.menu_.aboutToShow.connect(self._fill)
        self.clicked.connect(self._open)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    # -- the register ----------------------------------------------------------------------------------------

    def read(self) -> None:
        """Ask for the register."""
        from inspector_app.services.gauges import gauge_use

        self._model.query(gauge_use, done=self._arrived)

    def _arrived(self, use: GaugeUse) -> None:
        self._grid.gauges = use
        self.show_point(self._point)
        self.used.emit(use)

    def choose(self, gauge_id: str | None) -> None:
        """Measure points like the one in focus with this gauge; None: with none of the register."""
        from inspector_app.services.gauges import choose_gauge

        if self._point is not None and self._point.measurement is not None:
            spec = self._point.measurement
            self._model.query(choose_gauge, spec, gauge_id, done=self._arrived)

    # -- showing ---------------------------------------------------------------------------------------------

    def show_point(self, point: ChecklistItem | None) -> None:
        self._point = point
        use, gauge = self._grid.gauges, self.gauge()
        self.setVisible(point is not None and point.measurement is not None and use is not None)
        if gauge is None or use is None:
            self._mark, self._words = "", self.tr("Choose the gauge")
            tip = self.tr("No gauge is named for this point")
        else:
            state = use.state(gauge)
            self._mark, self._words = state, state_text(state, gauge.due_on)
            tip = f"{kind_name(gauge.kind)} {gauge.number}, {self._words}"
            if basis := self.basis():
                tip += f"\n{basis}"
        self.setToolTip(f"{tip}  F3")
        self.setAccessibleName(self.tr("Gauge: {gauge}").format(gauge=tip))
        self._say()

    def show_link(self, text: str) -> None:
        """How the cable stands: "" without one."""
        self._link = text
        self._say()

    def gauge(self) -> Gauge | None:
        """The gauge that the point in focus is measured with."""
        spec = self._point.measurement if self._point is not None else None
        return None if spec is None or self._grid.gauges is None else self._grid.gauges.gauge_for(spec)

    def basis(self) -> str:
        """Where the uncertainty comes from that readings are judged with; "" without one."""
        from inspector_app.services.gauges import uncertainty_in

        spec, gauge = self._point.measurement if self._point is not None else None, self.gauge()
        if spec is None or gauge is None:
            return ""
        if spec.uncertainty is not None:
            text = self.tr("Uncertainty as the standard states it: {text}")
            return text.format(text=own_number(uncertainty_text(spec.uncertainty, spec.unit)))
        own = uncertainty_in(gauge, spec.unit)
        if own is None:
            return ""
        text = self.tr("Uncertainty of this gauge, as the standard states none: {text}")
        return text.format(text=own_number(uncertainty_text(own, spec.unit)))

    def _say(self) -> None:
        gauge = self.gauge()
        self._name = self._words if gauge is None else f"{kind_name(gauge.kind)} {gauge.number}"
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        # Letters with marks above are laid out a little wider than they are reckoned.
        room = self._bare() + self._metrics().horizontalAdvance(self._name) + tokens.XS
        if self._mark:
            room += self._side() + self.fontMetrics().horizontalAdvance(self._words) + 2 * tokens.S
        return QSize(room, theme().px(tokens.TARGET))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._bare() + theme().px(tokens.THUMB), theme().px(tokens.TARGET))

    def _side(self) -> int:
        return theme().px(tokens.ICON)

    def _bare(self) -> int:
        """Margins, the icon in front and, with a gauge, the mark behind its name."""
        return (
            2 * tokens.CONTROL_GAP + self._side() + tokens.S + (self._side() + tokens.S if self._mark else 0)
        )

    def _metrics(self) -> QFontMetrics:
        font = QFont(self.font())
        font.setBold(bool(self._mark))
        return QFontMetrics(font)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        side, height, ratio = self._side(), self.height(), self.devicePixelRatioF()
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        picture = icon_pixmap("usb" if self._link else "ruler", "ink_soft", side, ratio)
        painter.drawPixmap(tokens.CONTROL_GAP, (height - side) // 2, picture)
        left = tokens.CONTROL_GAP + side + tokens.S
        room = self.width() - self._bare()
        metrics = self._metrics()
        name = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        font = painter.font()
        font.setBold(bool(self._mark))
        painter.setFont(font)
        painter.setPen(theme().colour("ink" if self.isEnabled() else "ink_faint"))
        painter.drawText(left, 0, room, height, middle, name)
        if not self._mark:
            return
        left += metrics.horizontalAdvance(name) + tokens.S
        name_, tone = STATE_MARKS[self._mark]
        painter.drawPixmap(left, (height - side) // 2, icon_pixmap(name_, tone, side, ratio))
        left += side + tokens.S
        for text in (self._words, state_word(self._mark)):
            if self.fontMetrics().horizontalAdvance(text) <= self.width() - left - tokens.XS:
                painter.setFont(self.font())
                painter.setPen(theme().colour("bad" if self._mark == "overdue" else "ink_soft"))
                painter.drawText(left, 0, self.width(), height, middle, text)
                break

    # -- choosing --------------------------------------------------------------------------------------------

    def _open(self) -> None:
        self.menu_.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _fill(self) -> None:
        self.menu_.clear()
        use = self._grid.gauges
        spec = self._point.measurement if self._point is not None else None
        if use is None or spec is None:
            return
        chosen = self.gauge()
        for gauge in use.fitting(spec):
            state = use.state(gauge)
            text = f"{kind_name(gauge.kind)} {gauge.number}  ·  {state_text(state, gauge.due_on)}"
            self._add(text, STATE_MARKS[state], gauge, current=gauge == chosen)
        self._add(self.tr("No gauge of the register"), ("minus", "neutral"), None, current=chosen is None)
        self.menu_.addSeparator()
        connect = QAction(icon("usb", "ink_soft"), self.tr("Connect by cable …"), self.menu_)
        connect.setEnabled(chosen is not None)
        connect.triggered.connect(self.connect_asked)
        self.menu_.addAction(connect)
        register = QAction(icon("clipboard-list", "ink_soft"), self.tr("Register of gauges …"), self.menu_)
        register.triggered.connect(self.register_asked)
        self.menu_.addAction(register)

    def _add(self, text: str, mark: tuple[str, str], gauge: Gauge | None, *, current: bool) -> None:
        action = QAction(icon(*mark), text, self.menu_)
        action.setCheckable(True)
        action.setChecked(current)
        action.triggered.connect(lambda: self.choose(gauge.id if gauge is not None else None))
        self.menu_.addAction(action)

"""What the point in focus is measured with: the gauge with its calibration, chosen from the register.

Choosing holds for all points that are measured alike, in this inspection and to begin the next one with.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy

from inspector_app.domain.measurement.notation import uncertainty_text
from inspector_app.domain.pack import ChecklistItem
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.theme.icons import icon, icon_pixmap
from inspector_app.ui.viewmodels.gauge_words import STATE_MARKS, kind_name, state_text
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
        super().__init__("", "ruler")
        self._model, self._grid = model, grid
        self._point: ChecklistItem | None = None
        self._mark, self._link = "", ""
        self._words = ""
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
            if (basis := self._basis(gauge)) != "":
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

    def _basis(self, gauge: Gauge) -> str:
        """Where the uncertainty comes from that readings are judged with."""
        from inspector_app.services.gauges import uncertainty_in

        spec = self._point.measurement if self._point is not None else None
        if spec is None:
            return ""
        if spec.uncertainty is not None:
            text = self.tr("Uncertainty as the standard states it: {text}")
            return text.format(text=uncertainty_text(spec.uncertainty, spec.unit))
        own = uncertainty_in(gauge, spec.unit)
        if own is None:
            return ""
        text = self.tr("Uncertainty of this gauge, as the standard states none: {text}")
        return text.format(text=uncertainty_text(own, spec.unit))

    def _say(self) -> None:
        gauge = self.gauge()
        name = self._words if gauge is None else f"{kind_name(gauge.kind)} {gauge.number}"
        self.set_icon("usb" if self._link else "ruler")
        self.setText(name.replace("&", "&&"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + self._tail(), max(hint.height(), theme().px(tokens.TARGET)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(tokens.THUMB * 2), self.sizeHint().height())

    def _tail(self) -> int:
        """Room for mark and date behind the name."""
        if not self._mark:
            return 0
        side = theme().px(tokens.ICON) + tokens.S
        return side + self.fontMetrics().horizontalAdvance(self._words) + tokens.M

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._mark:
            return
        painter = QPainter(self)
        name, tone = STATE_MARKS[self._mark]
        side = theme().px(tokens.ICON)
        words = self.fontMetrics().horizontalAdvance(self._words)
        fits = self.width() >= self.sizeHint().width() - 1
        left = self.width() - side - tokens.S - (words + tokens.S if fits else 0)
        picture = icon_pixmap(name, tone, side, self.devicePixelRatioF())
        painter.drawPixmap(left, (self.height() - side) // 2, picture)
        if fits:
            painter.setPen(theme().colour("bad" if self._mark == "overdue" else "ink_soft"))
            painter.drawText(
                left + side + tokens.XS,
                0,
                words + tokens.XS,
                self.height(),
                int(Qt.AlignmentFlag.AlignVCenter),
                self._words,
            )

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

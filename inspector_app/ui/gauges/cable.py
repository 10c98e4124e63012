"""The gauge of the point in focus on its cable: opens the line that belongs to it, reads what it sends."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from inspector_app.domain.errors import InputError, InspectorError
from inspector_app.domain.measurement.gauge_line import read_line
from inspector_app.domain.records import Gauge
from inspector_app.ui.gauges.line import CLOSED, LOST, OPEN, SerialLine
from inspector_app.ui.gauges.port import PortSettings
from inspector_app.ui.gauges.port_dialog import PortDialog
from inspector_app.ui.viewmodels.app_model import AppModel

if TYPE_CHECKING:
    from inspector_app.services.session import Session


class GaugeCable(QObject):
    """`value(GaugeLine, Gauge)` for each value; `refused(error)` for what is none; `changed(state)` as of
    `SerialLine`. One line is open at a time, that of the gauge that is followed, and none while the widget
    that it belongs to is out of sight: values would go where nobody sees them.
    """

    value = Signal(object, object)
    refused = Signal(object)
    changed = Signal(str)

    def __init__(self, app: AppModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._app, self._view = app, parent
        parent.installEventFilter(self)
        self._wanted: Gauge | None = None
        self.gauge: Gauge | None = None
        self.line = SerialLine(self)
        self.line.arrived.connect(self._arrived)
        self.line.failed.connect(self.refused)
        self.line.changed.connect(self.changed)

    @property
    def state(self) -> str:
        return self.line.state

    def follow(self, gauge: Gauge | None) -> None:
        """Open the line of this gauge, if it has one on this computer; None closes what is open."""
        self._wanted = gauge
        self._use(gauge if self._view.isVisible() else None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._view and event.type() == QEvent.Type.Show:
            self._use(self._wanted)
        elif watched is self._view and event.type() == QEvent.Type.Hide:
            self._use(None)
        return super().eventFilter(watched, event)

    def _use(self, gauge: Gauge | None) -> None:
        if gauge == self.gauge:
            return
        self.gauge = gauge
        self.line.close()
        if gauge is not None and gauge.protocol:
            self._read_port(gauge, self._open)

    def _read_port(self, gauge: Gauge, done: Callable[[PortSettings], None]) -> None:
        """Ask how a gauge is connected to this computer."""
        from inspector_app.services.gauges import port_of

        def arrived(kept: Mapping[str, Any]) -> None:
            if shiboken6.isValid(self) and self._wanted == gauge:
                done(PortSettings.read(kept))

        self._app.run(port_of, self._app.session, gauge.id, done=arrived)

    def _open(self, settings: PortSettings) -> None:
        if settings.port and self.gauge == self._wanted:
            self.line.open(settings)

    def connect_gauge(self, changed: Callable[[], object]) -> None:
        """Let a person say how the gauge is connected; `changed` once that is kept."""
        gauge = self._wanted
        if gauge is None:
            self.refused.emit(_not_connected())
            return
        self._use(None)  # the dialog opens the line itself, to test it

        def ask(present: PortSettings) -> None:
            dialog = PortDialog(self._view, gauge, present)
            accepted = dialog.exec() == PortDialog.DialogCode.Accepted
            protocol, settings = dialog.protocol(), dialog.settings()
            dialog.deleteLater()
            if accepted:
                kept = (gauge.id, protocol, asdict(settings))
                self._app.run(_keep, self._app.session, *kept, done=lambda _nothing: changed())
            else:
                self.follow(gauge)

        self._read_port(gauge, ask)

    def ask(self) -> None:
        """Ask the gauge for its value, by a key or a foot pedal that types it."""
        if self.line.ask():
            return
        if self.line.state == CLOSED:
            error = _not_connected()
        elif self.line.state == LOST:
            error = InputError(
                "gauge.unplugged", "The gauge is unplugged.", "Plug its cable in; it is found by itself."
            )
        else:
            error = InputError(
                "gauge.no_request",
                "This gauge cannot be asked: no request is set for it.",
                "Press the key on the gauge, or set its request under Connect by cable.",
            )
        self.refused.emit(error)

    def _arrived(self, line: bytes) -> None:
        gauge = self.gauge
        if gauge is None:
            return
        try:
            found = read_line(line, gauge.protocol)
        except InspectorError as error:
            self.refused.emit(error)
            return
        self.value.emit(found, gauge)


def state_text(state: str) -> tuple[str, str]:
    """What to say when the line's state has become this, and its tone."""
    return {
        LOST: (
            QCoreApplication.translate(
                "Gauges", "The gauge was unplugged; it is looked for. Values can be typed meanwhile."
            ),
            "warning",
        ),
        OPEN: (
            QCoreApplication.translate(
                "Gauges", "The gauge is connected: its values go into the cell in focus."
            ),
            "good",
        ),
    }.get(state, ("", ""))


def _not_connected() -> InputError:
    return InputError(
        "gauge.not_connected",
        "No gauge is connected by cable for this point.",
        "Choose the gauge, then connect it; or type the value.",
    )


def _keep(session: Session, gauge_id: str, protocol: str, port: Mapping[str, Any]) -> None:
    """Runs on the worker: how the gauge is connected here, and what it sends, which holds everywhere."""
    from inspector_app.services.gauges import change_gauge, keep_port

    keep_port(session, gauge_id, port)
    change_gauge(session, gauge_id, protocol=protocol)

"""The serial line to one gauge: opens it, cuts what arrives into lines, finds it again once it was unplugged.

Knows no protocol: what a line means is read by `domain.measurement.gauge_line`.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from inspector_app.domain.errors import SurroundingsError
from inspector_app.domain.measurement.gauge_line import MAX_LINE
from inspector_app.ui.gauges.port import PortSettings

if TYPE_CHECKING:
    from PySide6.QtSerialPort import QSerialPort

RETRY_MS = 1000
"""How often a gauge that was unplugged is looked for."""
OPEN, LOST, CLOSED = "open", "lost", "closed"


def has_serial() -> bool:
    """Whether this installation can open serial ports at all."""
    try:
        import PySide6.QtSerialPort  # noqa: F401
    except ImportError:
        return False
    return True


def port_names() -> list[tuple[str, str]]:
    """Ports of this computer: name and what is connected to it."""
    if not has_serial():
        return []
    from PySide6.QtSerialPort import QSerialPortInfo

    found = sorted(QSerialPortInfo.availablePorts(), key=lambda info: info.portName())
    return [(info.portName(), f"{info.description()} {info.manufacturer()}".strip()) for info in found]


class SerialLine(QObject):
    """`arrived(bytes)` for each line without its end; `changed(state)`: open, lost (unplugged; it is looked
    for), closed; `failed(error)` where a port cannot be opened.
    """

    arrived = Signal(bytes)
    changed = Signal(str)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = CLOSED
        self.settings = PortSettings()
        self._port: QSerialPort | None = None
        self._rest = b""
        self._overlong = False
        self._retry = QTimer(self)
        self._retry.setInterval(RETRY_MS)
        self._retry.timeout.connect(self.look)

    def open(self, settings: PortSettings) -> None:
        """Open a port; one that was open is closed first."""
        self.close()
        self.settings = settings
        error = self._try()
        if error is None:
            self._set(OPEN)
        else:
            self.failed.emit(error)

    def close(self) -> None:
        self._retry.stop()
        self._drop()
        self._set(CLOSED)

    def ask(self) -> bool:
        """Send the request for a value; False where there is none, or no open port."""
        request = self.settings.request_bytes
        if self._port is None or not request:
            return False
        return self._port.write(request) == len(request)

    def look(self) -> None:
        """Try whether a gauge that was unplugged is there again."""
        if self.state == LOST and self._try() is None:
            self._retry.stop()
            self._set(OPEN)

    # -- the port --------------------------------------------------------------------------------------------

    def _try(self) -> SurroundingsError | None:
        if not has_serial():
            return SurroundingsError(
                "gauge.no_serial",
                "This installation cannot open serial ports.",
                "Readings can be typed, or sent by a gauge that types.",
            )
        from PySide6.QtSerialPort import QSerialPort

        port, settings = QSerialPort(self), self.settings
        port.setPortName(settings.port)
        port.setBaudRate(settings.baud)
        port.setDataBits(QSerialPort.DataBits(settings.data_bits))
        port.setStopBits(QSerialPort.StopBits(settings.stop_bits))
        parities = {"even": QSerialPort.Parity.EvenParity, "odd": QSerialPort.Parity.OddParity}
        port.setParity(parities.get(settings.parity, QSerialPort.Parity.NoParity))
        if not port.open(QSerialPort.OpenModeFlag.ReadWrite):
            error = _refusal(port)
            port.deleteLater()
            return error
        port.setDataTerminalReady(True)  # many gauges' cables take their current from it
        self._port, self._rest, self._overlong = port, b"", False
        port.readyRead.connect(self._read)
        port.errorOccurred.connect(self._went_wrong)
        return None

    def _drop(self) -> None:
        port, self._port, self._rest = self._port, None, b""
        if port is not None:
            port.blockSignals(True)
            port.close()
            port.deleteLater()

    def _set(self, state: str) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit(state)

    def _read(self) -> None:
        if self._port is None:
            return
        data = self._rest + bytes(self._port.readAll().data())
        *lines, rest = data.replace(b"\r", b"\n").split(b"\n")
        if self._overlong and lines:
            del lines[0]  # the end of a line whose beginning was refused is no value of its own
            self._overlong = False
        self._rest = rest
        if len(rest) > MAX_LINE and not self._overlong:
            lines.append(rest)  # no gauge sends this; it is refused once, in words
        if self._overlong or len(rest) > MAX_LINE:
            self._overlong, self._rest = True, b""
        for line in lines:
            if line.strip(b"\x00\x02\x03 "):
                self.arrived.emit(line)

    def _went_wrong(self, error: QSerialPort.SerialPortError) -> None:
        from PySide6.QtSerialPort import QSerialPort

        gone = (
            QSerialPort.SerialPortError.ResourceError,
            QSerialPort.SerialPortError.PermissionError,
            QSerialPort.SerialPortError.DeviceNotFoundError,
        )
        if error in gone and self._port is not None:
            self._drop()
            self._set(LOST)
            self._retry.start()


def _refusal(port: QSerialPort) -> SurroundingsError:
    from PySide6.QtSerialPort import QSerialPort

    name, error = port.portName(), port.error()
    path = Path("/dev") / name
    if error == QSerialPort.SerialPortError.DeviceNotFoundError or not name:
        return SurroundingsError(
            "gauge.port_absent",
            f"There is no port {name}.",
            "Plug the gauge's cable in, then choose its port again.",
            port=name,
        )
    if os.name == "posix" and path.exists() and not os.access(path, os.R_OK | os.W_OK):
        return SurroundingsError(
            "gauge.port_denied",
            f"You may not use the port {name}.",
            "Ask whoever looks after this computer to add you to the group dialout, then sign in anew.",
            port=name,
        )
    return SurroundingsError(
        "gauge.port_busy",
        f"The port {name} cannot be opened: {port.errorString()}.",
        "Another program may have it open; close that one, then choose the port again.",
        port=name,
    )

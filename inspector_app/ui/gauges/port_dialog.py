"""Connect a gauge by cable: port, protocol, speed; a test reading shows at once whether it is right."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from inspector_app.domain.errors import InspectorError
from inspector_app.domain.measurement.gauge_line import Protocol, read_line
from inspector_app.domain.records import Gauge
from inspector_app.ui.errors import explain
from inspector_app.ui.gauges.line import OPEN, SerialLine, has_serial, port_names
from inspector_app.ui.gauges.port import BAUD_RATES, PARITIES, PortSettings
from inspector_app.ui.theme import tokens
from inspector_app.ui.widgets.boxes import row
from inspector_app.ui.widgets.buttons import IconButton, SecondaryButton
from inspector_app.ui.widgets.dialog import Dialog
from inspector_app.ui.widgets.form import ComboBox, FormRow, LineField
from inspector_app.ui.widgets.labels import Label

_RAW = 40


class PortDialog(Dialog):
    """`settings()` and `protocol()` are what was chosen. The line is open only while a test is on."""

    def __init__(self, parent: QWidget, gauge: Gauge, kept: PortSettings) -> None:
        super().__init__(
            parent,
            self.tr("Connect {number} by cable").format(number=gauge.number),
            self.tr("Its values then go into the cell in focus. This is kept on this computer alone."),
            confirm=self.tr("Use this"),
        )
        self._gauge = gauge
        self.line = SerialLine(self)
        self.line.arrived.connect(self._arrived)
        self.line.failed.connect(self._failed)
        self.port = ComboBox()
        self.port.setEditable(True)
        self._again = IconButton("refresh-cw", self.tr("Look for ports again"))
        self._again.clicked.connect(self.look)
        self.protocol_choice = _choice(
            [
                (str(Protocol.MITUTOYO), self.tr("Mitutoyo (01A+00012.345)")),
                (str(Protocol.ASCII), self.tr("Plain text (+12.34 mm)")),
            ],
            gauge.protocol or str(Protocol.MITUTOYO),
        )
        self.baud = _choice([(rate, f"{rate}") for rate in BAUD_RATES], kept.baud)
        names = {"none": self.tr("no parity"), "even": self.tr("even parity"), "odd": self.tr("odd parity")}
        self.parity = _choice([(key, names[key]) for key in PARITIES], kept.parity)
        self.data_bits = _choice([(8, self.tr("8 data bits")), (7, self.tr("7 data bits"))], kept.data_bits)
        self.stop_bits = _choice([(1, self.tr("1 stop bit")), (2, self.tr("2 stop bits"))], kept.stop_bits)
        self.request = LineField(kept.request)
        self.test = SecondaryButton(self.tr("Test reading"), "usb")
        self.test.clicked.connect(self._test)
        self.heard = Label("", "strong", wrap=True)
        self.heard.setAccessibleName(self.tr("Test reading"))
        self._lay_out()
        self.look()
        self._offer(kept.port)
        if not has_serial():
            self.heard.set_tone("bad")
            self.heard.setText(self.tr("This installation cannot open serial ports."))
            self.test.setEnabled(False)
        self.finished.connect(self.line.close)

    def _lay_out(self) -> None:
        ports = row(gap=tokens.S)
        ports.addWidget(self.port, 1)
        ports.addWidget(self._again)
        held = QWidget()
        held.setLayout(ports)
        self.port.setAccessibleName(self.tr("Port"))
        self.add(FormRow(self.tr("Port"), held))
        self.add(FormRow(self.tr("What it sends"), self.protocol_choice))
        speed = row(gap=tokens.S)
        speed.addWidget(FormRow(self.tr("Speed (baud)"), self.baud), 1)
        speed.addWidget(FormRow(self.tr("Parity"), self.parity), 1)
        self.add(speed)
        bits = row(gap=tokens.S)
        bits.addWidget(FormRow(self.tr("Data bits"), self.data_bits), 1)
        bits.addWidget(FormRow(self.tr("Stop bits"), self.stop_bits), 1)
        self.add(bits)
        hint = self.tr("Sent when you press F9 or a foot pedal that types it. Write \\r for Enter.")
        self.add(FormRow(self.tr("Request for a value"), self.request, hint, optional=self.tr("optional")))
        line = row(gap=tokens.M)
        line.addWidget(self.test)
        line.addWidget(self.heard, 1)
        self.add(line)

    def look(self) -> None:
        """Offer the ports that are there now."""
        present = self.port.currentText()
        self.port.clear()
        for name, what in port_names():
            self.port.addItem(f"{name}  ·  {what}" if what else name, name)
        self._offer(present)

    def _offer(self, name: str) -> None:
        if not name:
            return
        if self.port.findData(name) < 0:
            self.port.addItem(name, name)
        self.port.choose(name)

    def settings(self) -> PortSettings:
        chosen, typed = self.port.currentData(), self.port.currentText().strip()
        known = chosen is not None and typed == self.port.itemText(self.port.currentIndex())
        return PortSettings(
            port=str(chosen) if known else typed,
            baud=int(self.baud.currentData()),
            parity=str(self.parity.currentData()),
            data_bits=int(self.data_bits.currentData()),
            stop_bits=int(self.stop_bits.currentData()),
            request=self.request.text(),
        )

    def protocol(self) -> str:
        return str(self.protocol_choice.currentData())

    # -- testing ---------------------------------------------------------------------------------------------

    def _test(self) -> None:
        self._tell(self.tr("Listening: press the key on the gauge."), "")
        self.line.open(self.settings())
        if self.line.state == OPEN:
            self.line.ask()

    def _arrived(self, line: bytes) -> None:
        raw = "".join(c if c.isprintable() else "·" for c in line.decode("latin-1"))[:_RAW]
        try:
            found = read_line(line, self.protocol())
        except InspectorError as error:
            self._tell(f"{raw}: {explain(error)[0]}", "bad")
            return
        text = found.text(self._gauge.unit_symbol)
        self._tell(self.tr("{raw} is read as {value}").format(raw=raw, value=text), "good")

    def _failed(self, error: InspectorError) -> None:
        self._tell(" ".join(part for part in explain(error) if part), "bad")

    def _tell(self, text: str, tone: str) -> None:
        self.heard.setText(text)
        self.heard.set_tone(tone)


def _choice(entries: list[tuple[object, str]], chosen: object) -> ComboBox:
    box = ComboBox()
    for data, text in entries:
        box.addItem(text, data)
    box.choose(chosen)
    return box

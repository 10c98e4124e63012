"""The ten drops of a carton: the height for the mass entered, a drawing of the next drop, a tick per drop."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inspector_app.domain.errors import InputError
from inspector_app.domain.measurement.reading import parse_reading
from inspector_app.domain.pack import SiteTest
from inspector_app.domain.site_tests.drop import DROPS, Drop, DropHeight, drop_height, drops
from inspector_app.ui.screens.workspace.site_tests.carton import EXAMPLE, CartonDrawing
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace_tests import drop_name
from inspector_app.ui.widgets.boxes import Box, column
from inspector_app.ui.widgets.buttons import PrimaryButton
from inspector_app.ui.widgets.flow import FlowLayout
from inspector_app.ui.widgets.form import CheckBox
from inspector_app.ui.widgets.labels import Label

_EXAMPLE = tuple(Decimal(side) for side in EXAMPLE)


class DropPanel(Box):
    """`ticked` when a drop was done or taken back."""

    ticked = Signal()

    def __init__(self, test: SiteTest) -> None:
        super().__init__("scrolled")
        self._test = test
        self._editable = True
        gross = test.reading_of("gross")
        self._mass_unit = gross.unit if gross is not None else "kg"
        self._drops: tuple[Drop, ...] = drops()
        self._measured: tuple[Decimal, Decimal, Decimal] | None = None
        self.height_label = Label("", "title", wrap=True)
        self._facts = Label("", "muted", wrap=True)
        self.drawing = CartonDrawing()
        self._count = Label("", "muted")
        self.current_label = Label("", "heading", wrap=True)
        example = self.tr("An example is drawn; enter the dimensions to have edges and faces named.")
        self._example = Label(example, "muted", wrap=True)
        self.next_button = PrimaryButton("", "check")
        self.next_button.clicked.connect(self._take_next)
        self.boxes: list[CheckBox] = []
        held = QWidget()
        flow = FlowLayout(held, gap=tokens.XS, stretch=True)
        for _number in range(DROPS):
            box = CheckBox()
            box.toggled.connect(lambda _on: self._toggled())
            self.boxes.append(box)
            flow.addWidget(box)
        beside = column(self._count, self.current_label, self.next_button, self._example, 1, gap=tokens.S)
        words, line = QWidget(), QWidget()
        words.setLayout(beside)
        words.setFixedWidth(theme().px(tokens.STEPS_WIDTH))
        beside_or_below = FlowLayout(line, gap=tokens.M)
        beside_or_below.addWidget(self.drawing)
        beside_or_below.addWidget(words)
        self.setLayout(column(self.height_label, self._facts, line, held, gap=tokens.S))

    def show_run(
        self, steps: Mapping[str, object], readings: Mapping[str, Sequence[str]], *, editable: bool
    ) -> None:
        """The run as recorded, and what follows from its mass and dimensions."""
        self._editable = editable
        for drop, box in zip(self._drops, self.boxes, strict=True):
            box.blockSignals(True)
            box.setChecked(steps.get(drop.key) == "done")
            box.blockSignals(False)
            box.setEnabled(editable)
        self._show_height(self._text("gross", readings))
        self._measure(readings)
        self._show_next()

    def done(self) -> list[str]:
        """Keys of the steps that are ticked."""
        return [drop.key for drop, box in zip(self._drops, self.boxes, strict=True) if box.isChecked()]

    def _text(self, role: str, readings: Mapping[str, Sequence[str]]) -> str:
        reading = self._test.reading_of(role)
        texts = readings.get(reading.key, ()) if reading is not None else ()
        return texts[0] if texts else ""

    def _show_height(self, mass: str) -> None:
        procedure = self._test.parameters.get("procedure", "1A")
        height: DropHeight | None = None
        text = self.tr("Enter the gross mass: the drop height follows.")
        tone = ""
        if mass.strip():
            try:
                height = drop_height(mass, procedure, unit=self._mass_unit)
            except InputError as error:
                tone = "bad"
                text = self.tr("There is no drop height for this mass.")
                if error.code == "drop.too_heavy":
                    words = self.tr("Above {limit} {unit}: ISTA {other} applies, not this test.")
                    text = words.format(**{key: str(error.params[key]) for key in ("limit", "unit", "other")})
        if height is not None:
            text = self.tr("Drop from {mm} mm ({inches} in)").format(
                mm=height.millimetres, inches=height.inches
            )
            words = self.tr("Gross mass {mass} {unit}, from {low} up to {high} {unit} · ISTA {procedure}")
            self._facts.setText(
                words.format(
                    mass=f"{height.mass:f}",
                    unit=height.unit,
                    low=height.low,
                    high=height.high,
                    procedure=procedure,
                )
            )
        self._facts.setVisible(height is not None)
        self.height_label.setText(text)
        self.height_label.set_tone(tone)

    def _measure(self, readings: Mapping[str, Sequence[str]]) -> None:
        sides = []
        for role in ("length", "width", "height"):
            try:
                sides.append(parse_reading(self._text(role, readings), "cm"))
            except InputError:
                sides.append(None)
        length, width, height = sides
        whole = length is not None and width is not None and height is not None
        self._measured = None
        if whole and length and width and height and min(length, width, height) > 0:
            self._measured = (length, width, height)
        # without dimensions an example is drawn, and its edges are not named
        self._drops = drops(self._measured or (_EXAMPLE[0], _EXAMPLE[1], _EXAMPLE[2]))

    def _show_next(self) -> None:
        named = self._measured is not None
        for drop, box in zip(self._drops, self.boxes, strict=True):
            text = f"{drop.number}. {drop_name(drop, named=named)}"
            box.setText(text)
            box.setAccessibleName(text)
        due = [drop for drop, box in zip(self._drops, self.boxes, strict=True) if not box.isChecked()]
        done = DROPS - len(due)
        self._count.setText(self.tr("{done} of {count} done").format(done=done, count=DROPS))
        self._example.setVisible(not named and bool(due))
        self.next_button.setVisible(bool(due))
        self.next_button.setEnabled(self._editable)
        if not due:
            words = self.tr("All {count} drops are done").format(count=DROPS)
            self.current_label.setText(words)
            self.drawing.show_drop((), self._floats(), words)
            return
        drop = due[0]
        name = drop_name(drop, named=named)
        words = self.tr("Drop {number}: {name}").format(number=drop.number, name=name)
        self.current_label.setText(words)
        self.next_button.setText(self.tr("Drop {number} done").format(number=drop.number))
        self.drawing.show_drop(drop.faces, self._floats(), words)

    def _floats(self) -> tuple[float, float, float] | None:
        if self._measured is None:
            return None
        length, width, height = self._measured
        return float(length), float(width), float(height)

    def _take_next(self) -> None:
        box = next((box for box in self.boxes if not box.isChecked()), None)
        if box is not None:
            box.setChecked(True)

    def _toggled(self) -> None:
        self._show_next()
        self.ticked.emit()

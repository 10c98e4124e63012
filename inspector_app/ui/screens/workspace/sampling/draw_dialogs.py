"""Questions before a draw: which parts the lot has, and how much to draw on top of what is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from inspector_app.domain.errors import InspectorError
from inspector_app.ui.errors import explain
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.widgets.boxes import row
from inspector_app.ui.widgets.buttons import SecondaryButton
from inspector_app.ui.widgets.dialog import Dialog
from inspector_app.ui.widgets.form import CheckBox, FormRow, LineField, NumberField
from inspector_app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from inspector_app.domain.sampling.draw import Stratum

MOST_ROWS = 24
"""Sizes times colours of an ordinary order; more parts than these are drawn on the command line."""


@dataclass(frozen=True)
class Part:
    """What the dialog starts a line with."""

    name: str = ""
    cartons: int = 0
    pieces: int = 0


class PartsDialog(Dialog):
    """The parts of a lot, a line each; `strata` and `least` are arguments of `draw_cartons`."""

    def __init__(
        self,
        parent: QWidget | None,
        parts: Sequence[Part],
        sample: int,
        packed: int = 0,
        *,
        least: bool = False,
    ) -> None:
        """`sample`: pieces to draw; `packed`: pieces in all cartons together, 0 when not known."""
        super().__init__(
            parent,
            self.tr("Parts of the lot"),
            self.tr(
                "Packed and not packed, pallets, sizes or colours. Each part gives its share of the sample, "
                "and at least one carton of each is opened. A part without cartons lies loose."
            ),
            confirm=self.tr("Draw the cartons"),
            icon_name="boxes",
        )
        self._sample, self._packed = sample, packed
        self._lines: list[tuple[LineField, NumberField, NumberField]] = []
        self.more = SecondaryButton(self.tr("Add a part"), "plus")
        self._least = CheckBox(self.tr("At least one piece of each part"))
        self._fault = Label("", "muted", wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme().space(tokens.M))
        self._grid.setVerticalSpacing(theme().space(tokens.S))
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        names = (self.tr("Part"), self.tr("Cartons"), self.tr("Pieces per carton, or lying loose"))
        for place, name in enumerate(names):
            self._grid.addWidget(Label(name, "label", wrap=True), 0, place)
        side = theme().space(tokens.L)
        self._fault.setContentsMargins(side, 0, side, theme().space(tokens.S))
        self.add(self._grid)
        for part in parts:
            self._add_line(part)
        self.more.clicked.connect(self._add_empty)
        self.add(row(self.more, 1))
        self._least.setChecked(least)
        self._least.toggled.connect(self._judge)
        self.add(self._least)
        layout = self.layout()
        if isinstance(layout, QBoxLayout):
            layout.insertWidget(1, self._fault)  # never scrolled away: above the button that it locks
        self.setMinimumWidth(theme().space(tokens.READING_WIDTH))
        self._judge()

    def sizeHint(self) -> QSize:
        """With room for what is wrong, which stands outside of what scrolls."""
        size = super().sizeHint()
        if not self._fault.isHidden():
            size.setHeight(size.height() + self._fault.heightForWidth(size.width()))
        return size.boundedTo(QSize(size.width(), self.screen().availableGeometry().height() - tokens.XXL))

    @property
    def strata(self) -> tuple[Stratum, ...]:
        """The lines with cartons or pieces."""
        from inspector_app.domain.sampling.draw import Stratum
        from inspector_app.services.draw import with_packed

        parts = [
            Stratum(name.text().strip(), cartons.value(), pieces.value())
            for name, cartons, pieces in self._lines
            if cartons.value() or pieces.value()
        ]
        return with_packed(parts, self._packed)

    @property
    def least(self) -> int:
        return int(self._least.isChecked())

    def _add_line(self, part: Part) -> None:
        fields = (LineField(part.name), NumberField(maximum=100_000), NumberField(maximum=1_000_000))
        fields[1].setValue(part.cartons)
        fields[2].setValue(part.pieces)
        line = len(self._lines) + 1
        names = (
            self.tr("Name of part {number}"),
            self.tr("Cartons of part {number}"),
            self.tr("Pieces of part {number}"),
        )
        for place, field in enumerate(fields):
            field.setAccessibleName(names[place].format(number=line))
            field.textChanged.connect(self._judge)
            self._grid.addWidget(field, line, place)
        self._lines.append(fields)
        if line > 1:
            QWidget.setTabOrder(self._lines[-2][2], fields[0])
        QWidget.setTabOrder(fields[0], fields[1])
        QWidget.setTabOrder(fields[1], fields[2])

    def _add_empty(self) -> None:
        self._add_line(Part())
        self.more.setEnabled(len(self._lines) < MOST_ROWS)
        self._lines[-1][0].setFocus()
        self.resize(self.sizeHint())

    def _judge(self, _value: object = None) -> None:
        """Says at once what cannot be drawn from."""
        from inspector_app.domain.sampling.draw import draw

        text = ""
        try:
            draw("00", self.strata, self._sample, least=self.least)
        except InspectorError as error:
            text = " ".join(explain(error))
        self._fault.setText(text)
        self._fault.set_tone("bad" if text else "")
        was = self._fault.isVisible()
        self._fault.setVisible(bool(text))
        if self.isVisible() and was != bool(text):
            self.resize(self.sizeHint().expandedTo(self.size()))
        self.confirm_button.setEnabled(not text)


class EnlargeDialog(Dialog):
    """More pieces, more cartons, or both: `pieces` and `cartons` are arguments of `enlarge`."""

    def __init__(
        self, parent: QWidget | None, drawn: tuple[int, int], most: tuple[int, int], wanted: int
    ) -> None:
        """`drawn`: pieces and cartons so far; `most`: all there are (0: not known); `wanted`: pieces of the
        plan.
        """
        super().__init__(
            parent,
            self.tr("Draw more"),
            self.tr(
                "Everything drawn so far stays. What comes on top is drawn from the same seed, and the pick "
                "list shows what is new."
            ),
            confirm=self.tr("Draw more"),
            icon_name="plus",
        )
        self._drawn = drawn
        pieces, cartons = most
        self._pieces = NumberField(maximum=pieces or 1_000_000)
        self._cartons = NumberField(maximum=cartons)
        self._pieces.setValue(wanted)
        self._cartons.setValue(drawn[1])
        fields = row(FormRow(self.tr("Pieces in all"), self._pieces), gap=tokens.M)
        if cartons:
            fields.addWidget(FormRow(self.tr("Cartons to open, at least"), self._cartons))
        self.add(fields)
        self._pieces.valueChanged.connect(self._judge)
        self._cartons.valueChanged.connect(self._judge)
        self._judge()

    @property
    def pieces(self) -> int:
        return self._pieces.value()

    @property
    def cartons(self) -> int:
        return self._cartons.value()

    def _judge(self, _value: object = None) -> None:
        pieces, cartons = self._drawn
        more = self.pieces > pieces or self.cartons > cartons
        self.confirm_button.setEnabled(more and self.pieces >= pieces)

"""The draw as a card: how many cartons there are, the pick list to tick off, more of it, how to check it.

Nothing is drawn twice by accident: a new draw is refused once a carton was opened; more can always be drawn.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from inspector_app.domain.errors import InspectorError
from inspector_app.ui.screens.workspace.sampling.carton_list import CartonLine, CartonList
from inspector_app.ui.screens.workspace.sampling.draw_dialogs import EnlargeDialog, Part, PartsDialog
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.viewmodels.workspace_words import number
from inspector_app.ui.widgets.boxes import Card, column, row
from inspector_app.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from inspector_app.ui.widgets.flow import FlowLayout
from inspector_app.ui.widgets.form import FormRow, NumberField
from inspector_app.ui.widgets.labels import Label, SelectableLabel

if TYPE_CHECKING:
    from inspector_app.domain.sampling.draw import Drawing


class CartonsCard(Card):
    """`show_state` after every change; commands go to the model."""

    def __init__(self, model: WorkspaceModel) -> None:
        self.model = model
        self._progress = Label("", "muted")
        self._title = Label("", "title")
        self.total = NumberField(maximum=100_000)
        self._items = NumberField(maximum=10_000)
        self.draw = PrimaryButton(self.tr("Draw the cartons"), "boxes")
        self.parts = LinkButton(self.tr("Parts of the lot …"))
        self.parts.describe(self.tr("Packed and not packed, pallets, sizes or colours"))
        self._entry = FlowLayout(gap=tokens.M)
        self._told = Label("", "muted", wrap=True)
        self._list = CartonList()
        self.more = SecondaryButton(self.tr("Draw more …"), "plus")
        self.save = SecondaryButton(self.tr("Save the pick list …"), "download")
        self.print = SecondaryButton(self.tr("Print …"), "printer")
        self._actions = FlowLayout(gap=tokens.S)
        self._seed_text = Label("", "muted", wrap=True)
        self._seed = SelectableLabel("", "muted")
        super().__init__(
            row(self._title, 1, self._progress),
            self._entry,
            row(self.parts, 1),
            self._told,
            self._list,
            self._actions,
            self._seed_text,
            self._seed,
            gap=tokens.CONTROL_GAP,
        )
        self._drawing: Drawing | None = None
        self._drawn_from: object = None
        self._say()
        self._connect()

    def _say(self) -> None:
        self._title.setText(self.tr("Cartons to open"))
        self.total.setAccessibleName(self.tr("Cartons in the lot"))
        self._entry.addWidget(FormRow(self.tr("Cartons in the lot"), self.total))
        self._entry.addWidget(
            FormRow(self.tr("Pieces in a carton"), self._items, optional=self.tr("if known"))
        )
        below = QWidget()
        below.setLayout(column(Label(" ", "label"), self.draw, gap=tokens.XS))
        self._entry.addWidget(below)
        for button in (self.more, self.save, self.print):
            self._actions.addWidget(button)

    def _connect(self) -> None:
        self.total.valueChanged.connect(lambda _value: self._allow())
        self._items.valueChanged.connect(lambda _value: self._allow())
        self.total.returnPressed.connect(self._items.setFocus)
        self._items.returnPressed.connect(self.draw.click)
        self.draw.clicked.connect(self._draw)
        self.parts.clicked.connect(self._ask_parts)
        self.more.clicked.connect(self._ask_more)
        self.save.clicked.connect(self._save)
        self.print.clicked.connect(self._print)
        self._list.marked.connect(self._mark)

    def show_state(self, state: WorkspaceState) -> None:
        header, cartons = state.record.header, state.record.cartons
        self._draw_again(state)
        for field, value in ((self.total, header.cartons_total), (self._items, self._items_drawn())):
            if value and not field.hasFocus() and field.value() != value:
                field.setValue(value)
        lines = self._lines(state)
        self._list.show_cartons(lines, editable=not state.read_only)
        opened = sum(1 for carton in cartons if carton.opened)
        progress = self.tr("{opened} of {total} opened").format(opened=opened, total=len(cartons))
        self._progress.setText(progress if cartons else "")
        self._tell(state)
        self._seed.setText(header.seed)
        name = self._example()
        self._seed_text.setText(
            self.tr(
                "The cartons were drawn from this seed, and anybody can draw them again: sorted by the "
                "SHA-256 of seed, colon and number (for the first: printf '{seed}:{name}' | sha256sum), the "
                "first ones are those to open. The report says it too."
            ).format(seed=header.seed, name=name)
        )
        for label in (self._seed, self._seed_text):
            label.setVisible(bool(header.seed) and bool(cartons))
        for field in (self.total, self._items):
            field.setEnabled(not state.read_only and not opened)
        self.draw.setText(self.tr("Draw again") if cartons else self.tr("Draw the cartons"))
        # Nothing above the list goes away with the first tick: the next touch would be on another carton.
        self.parts.setVisible(not state.read_only)
        self.parts.setEnabled(not opened)
        self.more.setVisible(bool(cartons) and not state.read_only)
        self.save.setVisible(bool(cartons))
        self.print.setVisible(bool(cartons))
        self._allow()

    def _draw_again(self, state: WorkspaceState) -> None:
        """The drawing behind the cartons, computed only when what it follows from is new."""
        header = state.record.header
        counts = len(state.record.cartons), sum(1 for unit in state.record.units if unit.carton)
        source = (header.seed, header.draw, header.cartons_total, counts)
        if source == self._drawn_from:
            return
        from inspector_app.services.draw import drawing_in

        self._drawn_from = source
        try:
            self._drawing = drawing_in(state.record)
        except InspectorError:
            # A received inspection may hold what this program never drew; its cartons are shown all the same.
            self._drawing = None

    def _lines(self, state: WorkspaceState) -> list[CartonLine]:
        from inspector_app.services.draw import cartons_in_order

        pieces: dict[str, int] = {}
        for unit in state.record.units:
            if unit.carton:
                pieces[unit.carton] = pieces.get(unit.carton, 0) + 1
        drawn = {(one.stratum, one.number): one for one in self._drawing.cartons} if self._drawing else {}
        later = self._drawing is not None and len(self._drawing.steps) > 1
        lines = []
        for carton in cartons_in_order(state.record):
            one = drawn.get((carton.stratum, carton.number))
            take = pieces.get(carton.id, 0)
            positions = one.positions if one and one.take == take else ()
            new = one.takes[-1] if one and later else 0
            lines.append(
                CartonLine(
                    carton.id, carton.stratum, carton.number, take, positions, new, opened=carton.opened
                )
            )
        return lines

    def _tell(self, state: WorkspaceState) -> None:
        """What is drawn, and what the plan asks for beyond it."""
        from inspector_app.services.draw import missing_pieces

        text = ""
        if self._drawing is not None:
            text = self.tr("{pieces} pieces drawn.").format(pieces=number(self._drawing.n))
            missing = missing_pieces(state.record, self._drawing)
            if missing:
                more = self.tr("The plan now asks for {missing} more: draw them, what is drawn stays.")
                text += " " + more.format(missing=number(missing))
            self.more.setText(
                self.tr("Draw {missing} more …").format(missing=number(missing))
                if missing
                else self.tr("Draw more …")
            )
            if not missing and not state.read_only and not all(one.opened for one in state.record.cartons):
                text += " " + self.tr("Touch a carton when you have opened it.")
            self._told.set_tone("warning" if missing else "")
        self._told.setText(text)
        self._told.setVisible(bool(text))

    def _parted(self) -> bool:
        return self._drawing is not None and bool(self._drawing.strata[0].key)

    def _items_drawn(self) -> int:
        return self._drawing.strata[0].items if self._drawing and not self._parted() else 0

    def _example(self) -> str:
        strata = self._drawing.strata if self._drawing else ()
        first = next((one for one in strata if one.cartons), None)
        return first.name(first.first) if first else "1"

    def _allow(self) -> None:
        state = self.model.state
        if state is None:
            return
        opened = any(carton.opened for carton in state.record.cartons)
        entered = (self.total.value(), self._items.value())
        same = entered == (state.record.header.cartons_total, self._items_drawn())
        drawn = bool(state.record.cartons)
        self.draw.setEnabled(
            not state.read_only and self.total.value() > 0 and not opened and not (same and drawn)
        )

    def _draw(self) -> None:
        from inspector_app.services.draw import draw_cartons

        self.model.command(draw_cartons, self.total.value(), items=self._items.value())

    def _mark(self, carton_id: str, opened: bool) -> None:
        from inspector_app.services.draw import mark_carton

        self.model.command(mark_carton, carton_id, opened=opened)

    def _ask_parts(self) -> None:
        from inspector_app.services.draw import draw_cartons, largest_sample

        state = self.model.state
        if state is None:
            return
        record = state.record
        sample = largest_sample(record.plans, record.header.lot_size, 1)
        least = bool(self._drawing and self._drawing.least)
        packed = record.header.quantity_packed
        dialog = PartsDialog(self.window(), self._known_parts(state), sample, packed, least=least)
        if dialog.exec():
            self.model.command(draw_cartons, strata=dialog.strata, least=dialog.least)
        dialog.deleteLater()

    def _known_parts(self, state: WorkspaceState) -> list[Part]:
        """The parts drawn from, else packed and not packed as far as the quantities tell."""
        if self._parted() and self._drawing:
            return [Part(one.key, one.cartons, one.items or one.pieces) for one in self._drawing.strata]
        header = state.record.header
        loose = max(0, header.quantity_made - header.quantity_packed)
        packed = Part(self.tr("packed"), self.total.value(), self._items.value())
        return [packed, Part(self.tr("not packed"), 0, loose)]

    def _ask_more(self) -> None:
        from inspector_app.services.draw import enlarge, missing_pieces

        state = self.model.state
        if state is None or self._drawing is None:
            return
        wanted = self._drawing.n + missing_pieces(state.record, self._drawing)
        opened = sum(1 for one in self._drawing.cartons if one.number)
        most = sum(part.size for part in self._drawing.strata)
        dialog = EnlargeDialog(
            self.window(), (self._drawing.n, opened), (most, state.record.header.cartons_total), wanted
        )
        if dialog.exec():
            self.model.command(enlarge, dialog.pieces, cartons=dialog.cartons)
        dialog.deleteLater()

    def _paper(self) -> str:
        imperial = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
        return "Letter" if imperial else "A4"

    def _save(self) -> None:
        from inspector_app.services.pick_list import save_pick_list

        state = self.model.state
        if state is None:
            return
        order = state.record.order
        stem = "-".join(part for part in (self.tr("pick-list"), order.number if order else "") if part)
        safe = "".join(letter if letter.isalnum() else "-" for letter in stem)
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name, _chosen = QFileDialog.getSaveFileName(
            self, self.tr("Save the pick list"), str(Path(folder) / f"{safe}.pdf"), self.tr("PDF (*.pdf)")
        )
        if not name:
            return
        path, paper, language = Path(name), self._paper(), self.model.app.language
        second = state.record.header.second_language
        self.model.query(
            lambda file: save_pick_list(file, path, language=language, second_language=second, paper=paper),
            done=lambda _none: self.model.app.show_toast(self.tr("Saved as {name}.").format(name=path.name)),
        )

    def _print(self) -> None:
        from inspector_app.services.pick_list import pick_list_pdf

        state = self.model.state
        if state is None:
            return
        paper, language = self._paper(), self.model.app.language
        second = state.record.header.second_language
        self.model.query(
            lambda file: pick_list_pdf(file, language=language, second_language=second, paper=paper),
            done=self._send_to_printer,
        )

    def _send_to_printer(self, pdf: bytes) -> None:
        from inspector_app.ui.printing import print_pdf

        run = print_pdf(self.window(), pdf, self.tr("Pick list"))
        if run is not None:
            run.finished.connect(lambda _pages: self.model.app.show_toast(self.tr("Sent to the printer")))

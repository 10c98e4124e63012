"""The form of a new inspection: what, how many, how strictly. Fills and reads a `Draft`; creates nothing."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from inspector_app.domain.pack import Pack
from inspector_app.domain.sampling import AQLS, LEVELS, ZERO_RULES, Edition, PlanKind, Severity
from inspector_app.domain.text import localized
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.new_inspection import AS_DUE, CLASSES, Choices, Draft
from inspector_app.ui.viewmodels.switching_words import reason_text
from inspector_app.ui.viewmodels.words import kind_word, own_number, severity_word, told, type_word
from inspector_app.ui.widgets.boxes import Card, ScrollColumn, column
from inspector_app.ui.widgets.chips import ClassBadge, class_title, class_word
from inspector_app.ui.widgets.form import CheckBox, ComboBox, DateField, FormRow, NumberField
from inspector_app.ui.widgets.labels import Label
from inspector_app.ui.widgets.localtext import LANGUAGE_NAMES
from inspector_app.ui.widgets.pick import PickOrWrite

ROOMY_PERCENT = 125
"""Up to this text size the fields stand in columns."""
MOST_YEARS_AGO = 20
"""An inspection on paper may be entered long after; a day further away is a slip of the finger."""


class NewInspectionForm(ScrollColumn):
    """`changed` after every change by a person, `entered` by Enter in the last number, `pack_chosen(sha256)`
    and `type_chosen(key)` where more follows.
    """

    changed = Signal()
    entered = Signal()
    pack_chosen = Signal(str)
    type_chosen = Signal(str)

    def __init__(self, language: str) -> None:
        super().__init__(width=tokens.READING_WIDTH, margin=tokens.M)
        self._language = language
        self._lot_size_typed = False
        self._make_fields()
        self._connect()
        self.body.addWidget(self._what())
        self.body.addWidget(self._how_many())
        self.body.addWidget(self._how())
        self.body.addStretch(1)
        self.setFocusProxy(self.order)

    def _make_fields(self) -> None:
        self.pack = ComboBox()
        self.product = PickOrWrite(self.tr("Product"))
        self.factory = PickOrWrite(self.tr("Factory"), self.tr("Name of the factory"))
        self.order = PickOrWrite(self.tr("Order"), self.tr("Order number, e.g. PO 4500127"))
        self.lot = PickOrWrite(self.tr("Lot"), self.tr("e.g. 2 of 3"))
        self.date = DateField()
        today = QDate.currentDate()
        self.date.setDateRange(today.addYears(-MOST_YEARS_AGO), today.addYears(1))
        self.date.setDate(today)
        self.ordered, self.made, self.packed = NumberField(), NumberField(), NumberField()
        self.lot_size, self.cartons = NumberField(), NumberField()
        self.type = ComboBox()
        self.level = ComboBox()
        for level in LEVELS:
            self.level.addItem(level, level)
        self.edition = ComboBox()
        for edition in Edition:
            self.edition.addItem(edition.label, edition.value)
        self.kind = ComboBox()
        for kind in PlanKind:
            self.kind.addItem(kind_word(kind.value), kind.value)
        self.severity = ComboBox()
        self.severity.addItem(self.tr("By the switching rules"), AS_DUE)
        for severity in Severity:
            self.severity.addItem(severity_word(severity.value), severity.value)
        self.due = Label("", "muted", wrap=True)
        self._make_options()
        self.aqls: dict[str, ComboBox] = {}
        for cls in CLASSES:
            combo = ComboBox()
            combo.addItem(self.tr("None accepted"), None)
            for aql in AQLS:
                combo.addItem(own_number(aql), aql)
            self.aqls[cls] = combo
        self.second = ComboBox()
        self.second.addItem(self.tr("None"), None)
        for tag, name in LANGUAGE_NAMES.items():
            if tag != self._language:
                self.second.addItem(name, tag)
        self.practice = CheckBox(self.tr("Practice: not counted anywhere"))

    def _make_options(self) -> None:
        self.zero = ComboBox()
        self.zero.addItem(self.tr("On the largest sample"), ZERO_RULES[0])
        self.zero.addItem(self.tr("By the LTPD of the strictest class"), ZERO_RULES[1])
        self.zero_row = FormRow(self.tr("Where none is accepted"), self.zero)
        self.shared = CheckBox(self.tr("One letter for all"))
        self.shared.setToolTip(self.tr("Reads every class at the letter of the largest sample."))
        self.ac1 = CheckBox(self.tr("Ac 1 instead of Ac 0"))
        self.ac1.setToolTip(self.tr("Uses the plan with Ac 1 and its larger sample."))
        self.options = QWidget()
        self.options.setLayout(column(self.shared, self.ac1, gap=tokens.S))

    def _connect(self) -> None:
        for pick in (self.product, self.factory, self.order, self.lot):
            pick.changed.connect(self.changed)
        for number in (self.ordered, self.made, self.packed):
            number.valueChanged.connect(self._propose_lot_size)
        self.lot_size.valueChanged.connect(self.changed)
        self.lot_size.textEdited.connect(self._typed_lot_size)
        self.cartons.valueChanged.connect(self.changed)
        self.pack.activated.connect(lambda _index: self.pack_chosen.emit(self.pack.currentData()))
        self.type.activated.connect(lambda _index: self.type_chosen.emit(self.type.currentData()))
        self._let_enter_move()
        boxes = (self.level, self.edition, self.kind, self.severity, self.zero, self.second)
        for combo in (*boxes, *self.aqls.values()):
            combo.activated.connect(lambda _index: self.changed.emit())
        for check in (self.shared, self.ac1):
            check.clicked.connect(lambda _checked: self.changed.emit())

    def _let_enter_move(self) -> None:
        """Enter, also from a hand scanner, goes on to the next field, and from the last one to the start."""
        fields: list[tuple[QWidget, QLineEdit]] = [
            (pick, pick.field) for pick in (self.product, self.order, self.lot, self.factory)
        ]
        fields.append((self.date, self.date.lineEdit()))
        numbers = (self.ordered, self.made, self.packed, self.lot_size, self.cartons)
        fields.extend((number, number) for number in numbers)
        for (_field, line), (following, _line) in pairwise(fields):
            line.returnPressed.connect(partial(self._go_to, following))
        self.cartons.returnPressed.connect(self.entered)

    def _go_to(self, field: QWidget) -> None:
        # The lot of a re-inspection is given; what follows it is the factory.
        (field if field.isEnabled() else self.factory).setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(field)

    def _what(self) -> Card:
        grid = _grid(
            FormRow(self.tr("Standards pack"), self.pack),
            FormRow(self.tr("Product"), self.product),
            FormRow(self.tr("Order"), self.order),
            FormRow(self.tr("Lot"), self.lot, optional=self.tr("optional")),
            FormRow(self.tr("Factory"), self.factory),
            FormRow(self.tr("Day of inspection"), self.date),
        )
        return Card(Label(self.tr("What is inspected"), "heading"), grid, gap=tokens.M)

    def _how_many(self) -> Card:
        grid = _grid(
            FormRow(self.tr("Ordered"), self.ordered),
            FormRow(self.tr("Made"), self.made),
            FormRow(self.tr("Packed"), self.packed),
            FormRow(self.tr("Lot size"), self.lot_size),
            FormRow(self.tr("Cartons"), self.cartons, optional=self.tr("optional")),
            across=3,
        )
        return Card(Label(self.tr("How many, in pieces"), "heading"), grid, gap=tokens.M)

    def _how(self) -> Card:
        classes = []
        for cls, combo in self.aqls.items():
            combo.setAccessibleName(self.tr("AQL of class {cls}").format(cls=class_word(cls)))
            held = QWidget()
            held.setLayout(column(ClassBadge(cls), combo, gap=tokens.S))
            classes.append(held)
        second = FormRow(
            self.tr("Second language"),
            self.second,
            self.tr("The factory's language: shown beside yours, and in the report."),
        )
        return Card(
            Label(self.tr("How strictly"), "heading"),
            _grid(
                FormRow(self.tr("Type of inspection"), self.type),
                FormRow(self.tr("Inspection level"), self.level),
                FormRow(self.tr("Edition"), self.edition),
                FormRow(self.tr("Samples"), self.kind),
            ),
            FormRow(self.tr("Severity"), self.severity),
            self.due,
            Label(self.tr("AQL of each class"), "label"),
            _grid(*classes, across=3),
            _grid(self.zero_row, self.options),
            _grid(second, self.practice),
            gap=tokens.M,
        )

    def _typed_lot_size(self, text: str) -> None:
        del text
        self._lot_size_typed = True

    def _propose_lot_size(self) -> None:
        """Until a person types a lot size, it is what is made, else ordered, else packed: that enough of it
        is packed is judged against the lot.
        """
        if not self._lot_size_typed:
            values = (self.made.value(), self.ordered.value(), self.packed.value())
            self.lot_size.setValue(next((value for value in values if value), 0))
        self.changed.emit()

    def show_choices(self, choices: Choices) -> None:
        text = self._language
        self.pack.clear()
        for pack in reversed(choices.packs):
            self.pack.addItem(f"{localized(pack.name, text)} · {pack.version}", pack.sha256)
        products = [(each.id, localized(each.name, text)) for each in choices.products]
        of_pack = None
        if choices.pack_file is not None:
            chosen = choices.pack_file
            self.pack.choose(chosen.sha256)
            self.show_types(chosen.pack)
            of_pack = next(
                (each.id for each in choices.products if each.sku == chosen.pack.product.sku), None
            )
        self.product.set_choices(products, of_pack, self.tr("New product"))
        factories = [(each.id, localized(each.name, text)) for each in choices.factories]
        self.factory.set_choices(factories, new=self.tr("New factory"))
        orders = [(each.id, each.number) for each in reversed(choices.orders)]
        self.order.set_choices(orders, new=self.tr("New order"))
        # A lot is rarely inspected twice; the field stays free, with the known ones to pick from.
        self.lot.set_choices(())

    def show_types(self, pack: Pack) -> None:
        self.type.clear()
        for plan in pack.sampling:
            self.type.addItem(type_word(plan.type), plan.type)

    def show_plan(self, draft: Draft) -> None:
        """Put the draft's type, level, AQLs and severity into the fields."""
        self.type.choose(draft.type)
        self.level.choose(draft.level)
        self.severity.choose(draft.severity)
        self.edition.choose(draft.edition)
        self.kind.choose(draft.kind)
        self.zero.choose(draft.zero)
        self.shared.setChecked(draft.shared_letter)
        self.ac1.setChecked(draft.ac1_instead)
        for cls, combo in self.aqls.items():
            combo.setEnabled(cls in draft.aqls)
            combo.choose(draft.aqls.get(cls))
        self.practice.setChecked(draft.practice)

    def show_pattern(self, draft: Draft) -> None:
        """Put what was taken over from another inspection into the fields, beside its plan."""
        for pick, chosen in (
            (self.product, draft.product_id),
            (self.factory, draft.factory_id),
            (self.order, draft.order_id),
        ):
            pick.choose(chosen)
        self.lot.write(draft.lot_number)
        self.lot.setEnabled(draft.pattern is None or not draft.pattern.lots)
        for field, number in (
            (self.ordered, draft.ordered),
            (self.made, draft.made),
            (self.packed, draft.packed),
            (self.lot_size, draft.lot_size),
            (self.cartons, draft.cartons),
        ):
            field.setValue(number)
        self._lot_size_typed = draft.lot_size > 0
        self.second.choose(draft.second_language)

    def read(self, draft: Draft) -> None:
        """Put what the fields say into the draft."""
        draft.pack_sha256 = self.pack.currentData() or ""
        draft.product_id, draft.product_name = self.product.chosen, self.product.written
        draft.factory_id, draft.factory_name = self.factory.chosen, self.factory.written
        draft.order_id, draft.order_number = self.order.chosen, self.order.written
        draft.lot_id, draft.lot_number = self.lot.chosen, self.lot.written
        draft.ordered, draft.made = self.ordered.value(), self.made.value()
        draft.packed, draft.lot_size = self.packed.value(), self.lot_size.value()
        draft.cartons = self.cartons.value()
        draft.level = self.level.currentData() or draft.level
        draft.severity = self.severity.currentData() or draft.severity
        draft.edition = self.edition.currentData() or draft.edition
        draft.kind = self.kind.currentData() or draft.kind
        draft.zero = self.zero.currentData() or draft.zero
        draft.shared_letter, draft.ac1_instead = self.shared.isChecked(), self.ac1.isChecked()
        draft.aqls = {cls: self.aqls[cls].currentData() for cls in draft.aqls}
        draft.inspected_on = self.date.date().toString(Qt.DateFormat.ISODate)
        draft.second_language = self.second.currentData()
        draft.practice = self.practice.isChecked()

    def show_due(self, draft: Draft) -> None:
        """What the switching rules say of each class, and the options that apply."""
        lines = [
            told(class_title(cls), reason_text(proposal.reason.code, proposal.reason.params))
            for cls, proposal in draft.proposals.items()
        ]
        if draft.history_key() is None:
            lines = [self.tr("The first lot of a product from a factory begins with normal inspection.")]
        elif draft.severity != AS_DUE:
            lines.insert(0, self.tr("Chosen here instead of what is due:"))
        self.due.setText("\n".join(lines))
        self.due.setVisible(bool(lines))
        self.due.set_tone("warning" if any(each.discontinued for each in draft.proposals.values()) else "")
        self.zero_row.setVisible(None in draft.aqls.values())
        self.options.setVisible(draft.edition == Edition.Z1_4)


def _grid(*fields: QWidget, across: int = 2) -> QGridLayout:
    """Fields in columns of one width; below each other when the text is large."""
    columns = across if theme().percent <= ROOMY_PERCENT else 1
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme().space(tokens.M))
    grid.setVerticalSpacing(theme().space(tokens.M))
    for place, field in enumerate(fields):
        grid.addWidget(field, place // columns, place % columns)
    for column_number in range(columns):
        grid.setColumnStretch(column_number, 1)
    return grid

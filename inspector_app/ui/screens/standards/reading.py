"""One standards pack to read: overview, clauses, checklist, defects, pictures. Nothing can be changed
here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from inspector_app.domain.pack import Pack, ReferenceKind
from inspector_app.domain.text import folded
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.viewmodels.words import count_text, own_number, severity_word, type_word
from inspector_app.ui.widgets.boxes import Card, Divider, ScrollColumn, centred, clear, column, row
from inspector_app.ui.widgets.chips import Chip, ClassBadge, class_title
from inspector_app.ui.widgets.flow import FlowLayout
from inspector_app.ui.widgets.labels import Label
from inspector_app.ui.widgets.pictures import PictureView
from inspector_app.ui.widgets.search import SearchField
from inspector_app.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from inspector_app.standards.reader import PackFile


ROOMY_PERCENT = 125
"""Up to this text size the parts and the search stand side by side."""


class PackReading(QWidget):
    """Shows `PackFile`s; the part chosen stays chosen when another pack is shown."""

    def __init__(self, app: AppModel) -> None:
        super().__init__()
        self.app = app
        self._file: PackFile | None = None
        parts = [
            ("overview", self.tr("Overview")),
            ("clauses", self.tr("Clauses")),
            ("checklist", self.tr("Checklist")),
            ("defects", self.tr("Defects")),
            ("pictures", self.tr("Pictures")),
        ]
        self.parts = Segmented(parts, "overview", name=self.tr("Part of the pack"))
        self.parts.changed.connect(lambda _key: self._show())
        self.search = SearchField(self.tr("Search in this pack"))
        self.search.searched.connect(lambda _text: self._show())
        # Large text: the search goes below, so that neither is cut off.
        together = theme().percent <= ROOMY_PERCENT
        bar: QBoxLayout = row(gap=tokens.CONTROL_GAP) if together else column(gap=tokens.S)
        bar.addWidget(self.parts)
        bar.addWidget(self.search, 1)
        side = theme().space(tokens.ICON)
        bar.setContentsMargins(side, tokens.M, side, 0)
        above = QWidget()
        above.setLayout(bar)
        # As wide as what is read, its margins added.
        wide = tokens.PAGE_WIDTH + 2 * tokens.ICON
        self._scroll = ScrollColumn(margin=tokens.ICON, gap=tokens.CONTROL_GAP, width=tokens.PAGE_WIDTH)
        layout = column(centred(above, wide), gap=0)
        layout.addWidget(self._scroll, 1)
        self.setLayout(layout)

    def show_pack(self, pack_file: PackFile) -> None:
        self._file = pack_file
        self._show()

    def _found(self, *texts: str) -> bool:
        words = folded(self.search.text()).split()
        whole = folded(" ".join(texts))
        return all(word in whole for word in words)

    def _show(self) -> None:
        if self._file is None:
            return
        clear(self._scroll.body)
        shows: dict[str, Callable[[Pack], None]] = {
            "overview": self._overview,
            "clauses": self._clauses,
            "checklist": self._checklist,
            "defects": self._defects,
            "pictures": self._pictures,
        }
        shows[self.parts.key](self._file.pack)
        if not self._scroll.body.count():
            self._scroll.body.addWidget(Label(self.tr("Nothing matches the search."), "soft"))
        self._scroll.body.addStretch(1)
        self._scroll.verticalScrollBar().setValue(0)

    def _overview(self, pack: Pack) -> None:
        text = self.app.text
        head = row(gap=tokens.M)
        if pack.product.picture and self._file is not None:
            side = theme().px(tokens.THUMB * 2)
            picture = PictureView(fill=True, size=QSize(side, side))
            picture.load(self.app.tasks, self._file.picture, pack.product.picture)
            head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(
            column(
                Label(text(pack.product.name), "display", wrap=True),
                Label(f"{text(pack.brand.name)} · {pack.product.sku}", "soft", wrap=True),
                Label(text(pack.product.description), "", wrap=True),
                1,
                gap=tokens.XS,
            ),
            1,
        )
        self._scroll.body.addWidget(Card(head))
        facts = FlowLayout(gap=theme().space(tokens.CONTROL_GAP), stretch=True)
        for number, name in (
            (len(pack.standard.clauses), self.tr("clauses")),
            (len(pack.checklist_items), self.tr("checklist items")),
            (len(pack.measurement_items), self.tr("measurements")),
            (len(pack.defects), self.tr("defects")),
            (len(pack.tests), self.tr("on-site tests")),
            (len(pack.references), self.tr("pictures")),
        ):
            facts.addWidget(Card(Label(count_text(number), "display"), Label(name, "muted"), gap=0))
        holder = QWidget()
        holder.setLayout(facts)
        self._scroll.body.addWidget(holder)
        standard = self.tr("{code} {title}, edition {edition}").format(
            code=pack.standard.code, title=text(pack.standard.title), edition=pack.standard.edition
        )
        self._scroll.body.addWidget(Card(Label(standard, "heading", wrap=True), self._plans(pack)))

    def _plans(self, pack: Pack) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme().space(tokens.M))
        grid.setVerticalSpacing(theme().space(tokens.S))
        heads = (self.tr("Inspection"), self.tr("Level"), self.tr("Severity"), self.tr("AQL per class"))
        for place, head in enumerate(heads):
            grid.addWidget(Label(head, "label"), 0, place)
        for line, plan in enumerate(pack.sampling, start=1):
            aqls = " · ".join(
                f"{class_title(str(cls))} {own_number(aql or '0')}" for cls, aql in plan.aqls.items()
            )
            cells = (type_word(plan.type), plan.level, severity_word(plan.severity), aqls)
            for place, cell in enumerate(cells):
                grid.addWidget(Label(cell, wrap=place in (0, 3)), line, place)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(3, 2)
        return grid

    def _clauses(self, pack: Pack) -> None:
        for clause in pack.standard.clauses:
            title, text = self.app.text(clause.title), self.app.text(clause.text)
            if self._found(clause.number, title, text):
                heading = row(Label(f"§ {clause.number}", "heading", tone="accent"), gap=tokens.CONTROL_GAP)
                heading.addWidget(Label(title, "heading", wrap=True), 1)
                self._scroll.body.addWidget(Card(heading, Label(text, wrap=True), gap=tokens.XS))

    def _checklist(self, pack: Pack) -> None:
        for section in pack.sections:
            card = Card(Label(self.app.text(section.title), "heading"))
            for item in section.items:
                title, guidance = self.app.text(item.title), self.app.text(item.guidance)
                if self._found(item.key, item.clause, title, guidance):
                    card.body.addWidget(Divider())
                    card.body.addLayout(self._line(item.clause, title, guidance, str(item.cls)))
            if card.body.count() > 1:
                self._scroll.body.addWidget(card)
            else:
                card.deleteLater()

    def _line(self, clause: str, title: str, below: str, cls: str) -> QGridLayout:
        line = QGridLayout()
        line.setHorizontalSpacing(theme().space(tokens.CONTROL_GAP))
        line.setVerticalSpacing(0)
        number = Label(f"§ {clause}" if clause else "", "muted")
        number.setMinimumWidth(theme().px(tokens.XXL))
        line.addWidget(number, 0, 0)
        line.addWidget(Label(title, wrap=True), 0, 1)
        line.addWidget(ClassBadge(cls), 0, 2)
        if below:
            line.addWidget(Label(below, "muted", wrap=True), 1, 1, 1, 2)
        line.setColumnStretch(1, 1)
        return line

    def _defects(self, pack: Pack) -> None:
        for group in pack.defect_groups:
            card = Card(Label(self.app.text(group.title), "heading"))
            for defect in pack.defects:
                if defect.group != group.key:
                    continue
                names = " · ".join(dict.fromkeys(defect.name.values()))
                below = self.app.text(defect.description)
                if self._found(defect.code, names, below):
                    title = f"{defect.code}  {self.app.text(defect.name)}"
                    others = " · ".join(name for tag, name in defect.name.items() if tag != self.app.language)
                    card.body.addWidget(Divider())
                    below_lines = "\n".join(part for part in (others, below) if part)
                    card.body.addLayout(self._line(defect.clause, title, below_lines, str(defect.cls)))
            if card.body.count() > 1:
                self._scroll.body.addWidget(card)
            else:
                card.deleteLater()

    def _pictures(self, pack: Pack) -> None:
        kinds = {
            ReferenceKind.GOLDEN: (self.tr("Golden sample"), "accent", "circle-check"),
            ReferenceKind.LIMIT_OK: (self.tr("Limit: OK"), "good", "check"),
            ReferenceKind.LIMIT_NOT_OK: (self.tr("Limit: not OK"), "bad", "x"),
            ReferenceKind.PRODUCT: (self.tr("Product"), "neutral", "package"),
            ReferenceKind.DRAWING: (self.tr("Drawing"), "neutral", "ruler"),
        }
        flow = FlowLayout(gap=theme().space(tokens.CONTROL_GAP), stretch=True)
        for reference in pack.references:
            caption = self.app.text(reference.caption)
            word, tone, icon_name = kinds[reference.kind]
            if self._file is None or not self._found(caption, word, reference.topic, reference.key):
                continue
            picture = PictureView(fill=True)
            picture.setFixedHeight(theme().px(tokens.TILE_WIDTH) * 3 // 4)
            picture.load(self.app.tasks, self._file.picture, reference.file)
            picture.setAccessibleName(caption)
            card = Card(
                picture, Chip(word, tone, icon_name), Label(caption, "muted", wrap=True), margin=tokens.S
            )
            card.setMinimumWidth(theme().px(tokens.TILE_WIDTH))
            card.body.addStretch(1)
            flow.addWidget(card)
        if flow.count():
            holder = QWidget()
            holder.setLayout(flow)
            self._scroll.body.addWidget(holder)

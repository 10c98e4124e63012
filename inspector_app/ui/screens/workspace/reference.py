"""The reference panel: golden sample, limit samples OK and not OK, the clause and the tolerance, beside the
question.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from inspector_app.domain.pack import ReferencePicture
from inspector_app.ui.screens.workspace.picture_box import PictureBox
from inspector_app.ui.screens.workspace.pin_sheet import PinSheet
from inspector_app.ui.screens.workspace.product_view import ProductView
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_reference import Reference, Topic, reference
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.widgets.boxes import Box, ScrollColumn, clear, column, row
from inspector_app.ui.widgets.buttons import IconButton
from inspector_app.ui.widgets.labels import IconLabel, Label, SecondLabel
from inspector_app.ui.widgets.segmented import Segmented

GOLDEN, LIMITS, CLAUSE = "golden", "limits", "clause"


class ReferencePanel(Box):
    """`enlarge(file name, caption)` when a picture is to be looked at in full."""

    enlarge = Signal(str, str)
    hidden = Signal()

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures) -> None:
        super().__init__("reference")
        self._model, self._pictures = model, pictures
        self._topic = Topic()
        self._shown: Reference | None = None
        self._boxes: dict[str, list[PictureBox]] = {}
        self._first: tuple[str, str] | None = None
        self._title = Label(self.tr("Reference"), "heading")
        self._large = IconButton("maximize-2", self.tr("Show large"))
        self._large.clicked.connect(self._enlarge_first)
        self._hide = IconButton("chevron-right", self.tr("Hide the reference"), shortcut="F4")
        self._hide.clicked.connect(self.hidden)
        head = row(self._title, 1, self._large, self._hide, gap=0)
        self._tabs = Segmented(
            [(GOLDEN, self.tr("Golden")), (LIMITS, self.tr("Limits")), (CLAUSE, self.tr("Clause"))],
            GOLDEN,
            name=self.tr("Which reference"),
        )
        self._tabs.changed.connect(self._tab_changed)
        self._scroll = ScrollColumn(gap=tokens.S, margin=0)
        # The same room at the right as at the left, of which a scroll bar takes its part.
        self._scroll.body.setContentsMargins(0, 0, tokens.S, 0)
        self.product = ProductView(model, pictures)
        self.product.enlarge.connect(self.enlarge)
        self._tolerance = Label("", "heading", wrap=True)
        self._rest = column(gap=tokens.S)
        self._scroll.body.addWidget(self._tolerance)
        self._scroll.body.addWidget(self.product)
        self._scroll.body.addLayout(self._rest)
        self._scroll.body.addStretch(1)
        self._sheet: PinSheet | None = None
        model.pinning_asked.connect(self.open_sheet)
        top = column(head, self._tabs, gap=tokens.S)
        layout = column(top, gap=tokens.CONTROL_GAP)
        layout.addWidget(self._scroll, 1)
        side = theme().space(tokens.M)
        layout.setContentsMargins(side, tokens.S, tokens.S, tokens.S)
        self.setLayout(layout)
        self.setAccessibleName(self.tr("Reference"))
        pictures.ready.connect(self._arrived)

    def show_state(self, state: WorkspaceState) -> None:
        self._show(state, self._topic)

    def show_topic(self, topic: Topic, state: WorkspaceState | None) -> None:
        """Follow the focus; the chosen tab stays unless it would be empty."""
        if state is not None:
            self._show(state, topic)

    def show_clause(self, topic: Topic, state: WorkspaceState) -> None:
        """A clause somebody asked for by its number, whatever is in focus."""
        self._tabs.set_key(CLAUSE)
        self._shown = None
        self._show(state, topic)

    def _show(self, state: WorkspaceState, topic: Topic) -> None:
        shown = reference(state.pack, topic)
        self._topic = topic
        if shown != self._shown:
            self._shown = shown
            if self._tabs.key == LIMITS and not (shown.limit_ok or shown.limit_not_ok):
                self._tabs.set_key(GOLDEN)
            self._tabs.button(LIMITS).setEnabled(bool(shown.limit_ok or shown.limit_not_ok))
            self._build()
        self._show_product()

    def _tab_changed(self, _key: str) -> None:
        self._build()
        self._show_product()

    def _build(self) -> None:
        body = self._rest
        clear(body)
        self._boxes.clear()
        self._first = None
        shown = self._shown
        if shown is None:
            return
        self._tolerance.setText(shown.topic.tolerance)
        self._tolerance.setVisible(bool(shown.topic.tolerance))
        if self._tabs.key in (GOLDEN, LIMITS):
            self._add_limits(body, shown, large=self._tabs.key == LIMITS)
        self._add_clause(body, shown)

    def _show_product(self) -> None:
        """The picture and its pins follow every snapshot."""
        state = self._model.state
        if state is not None and self._shown is not None:
            self.product.show_reference(self._shown, state)
            self.product.setVisible(self._tabs.key == GOLDEN and bool(self.product.picture[0]))

    def _add_limits(self, body: QVBoxLayout, shown: Reference, *, large: bool) -> None:
        for good, bad in _pairs(shown.limit_ok, shown.limit_not_ok):
            height = theme().space(tokens.REFERENCE_WIDTH // 2 if large else tokens.RAIL_WIDTH)
            cells: list[QWidget | QLayout | int] = []
            for picture, ok in ((good, True), (bad, False)):
                if picture is not None:
                    cells.append(self._limit(picture, height, ok=ok))
            body.addLayout(column(*cells, gap=tokens.M) if large else row(*cells, gap=tokens.S))

    def _limit(self, picture: ReferencePicture, height: int, *, ok: bool) -> QVBoxLayout:
        tone = "good" if ok else "bad"
        word = Label(self.tr("OK") if ok else self.tr("Not OK"), "strong", tone=tone)
        mark = IconLabel("check" if ok else "x", tone, tokens.ICON_SMALL)
        caption = Label(self._model.both(picture.caption), "muted", wrap=True)
        cell = column(self._box(picture, height), row(mark, word, 1, gap=tokens.XS), caption, gap=tokens.XS)
        cell.addStretch(1)
        return cell

    def _add_clause(self, body: QVBoxLayout, shown: Reference) -> None:
        full = self._tabs.key == CLAUSE
        guidance = self._model.text(shown.topic.guidance)
        if full and guidance:
            body.addWidget(Label(guidance, wrap=True))
            self._add_second(body, self._model.second(shown.topic.guidance))
        clause = shown.clause
        if clause is None:
            if full and not guidance:
                body.addWidget(Label(self.tr("No clause belongs to what is in focus."), "muted", wrap=True))
            return
        body.addSpacing(tokens.S)
        code = self._model.state.pack.standard.code if self._model.state else ""
        title = self._model.text(clause.title)
        body.addWidget(Label(f"{code} § {clause.number} {title}", "strong", wrap=True))
        body.addWidget(Label(self._model.text(clause.text), "" if full else "muted", wrap=True))
        if full:
            self._add_second(body, self._model.second(clause.text))

    def _add_second(self, body: QVBoxLayout, text: str) -> None:
        if text:
            body.addWidget(SecondLabel(text, "soft", wrap=True))

    def _box(self, picture: ReferencePicture, height: int) -> PictureBox:
        caption = self._model.text(picture.caption)
        box = PictureBox(caption, clickable=True)
        box.setFixedHeight(height)
        box.setMinimumSize(QSize(tokens.TARGET, height))
        box.setToolTip(caption)
        box.set_image(self._pictures.reference(picture.file))
        box.clicked.connect(lambda: self.enlarge.emit(picture.file, caption))
        self._boxes.setdefault(picture.file, []).append(box)
        if self._first is None:
            self._first = (picture.file, caption)
        return box

    def _enlarge_first(self) -> None:
        """Large: to pin the finding that has the attention, else only to look at."""
        if self._tabs.key == GOLDEN and self._topic.finding:
            self.open_sheet(self._topic.finding)
        elif self._tabs.key == GOLDEN and self.product.picture[0]:
            self.enlarge.emit(*self.product.picture)
        elif self._first is not None:
            self.enlarge.emit(*self._first)

    def open_sheet(self, finding: str) -> None:
        """The product large, with the pins on it, over the workspace."""
        owner = self.parentWidget()
        if self._sheet is None and owner is not None:
            self._sheet = PinSheet(owner, self._model, self._pictures)
        if self._sheet is not None:
            self._sheet.open_for(finding, self.product.picture[0])

    @property
    def sheet(self) -> PinSheet | None:
        return self._sheet

    def _arrived(self, key: str) -> None:
        for box in self._boxes.get(key, ()):
            box.set_image(self._pictures.reference(key))


def _pairs(
    good: tuple[ReferencePicture, ...], bad: tuple[ReferencePicture, ...]
) -> list[tuple[ReferencePicture | None, ReferencePicture | None]]:
    size = max(len(good), len(bad))
    return [(good[i] if i < len(good) else None, bad[i] if i < len(bad) else None) for i in range(size)]

"""The head of the workspace: what is inspected, the second language of findings, and the camera button."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QMenu

from inspector_app.ui.actions import shortcut_of
from inspector_app.ui.screens.workspace.commands import ICONS, SHORTCUTS, command_texts
from inspector_app.ui.screens.workspace.picture_box import PictureBox
from inspector_app.ui.settings import LANGUAGES
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.theme.icons import icon
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.viewmodels.workspace_words import language_name, number, type_name
from inspector_app.ui.widgets.boxes import Box, column, row
from inspector_app.ui.widgets.buttons import Button, IconButton, PrimaryButton, SecondaryButton
from inspector_app.ui.widgets.chips import Chip
from inspector_app.ui.widgets.labels import ElidedLabel


class WorkspaceHeader(Box):
    """Signals: `left` (back to the list), `photo_asked`, `find_asked`, `asked(key of a command)` from the
    menu, `language_chosen(tag or None)`.
    """

    left = Signal()
    photo_asked = Signal()
    find_asked = Signal()
    asked = Signal(str)
    language_chosen = Signal(object)

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures) -> None:
        super().__init__("header")
        self._model, self._pictures = model, pictures
        self._picture_name = ""
        self._offered: tuple[str | None, list[tuple[str | None, str]]] | None = None
        self.back = IconButton("arrow-left", self.tr("Back to the inspections"), shortcut="Alt+Left")
        self.back.clicked.connect(self.left)
        side = theme().px(tokens.TARGET - tokens.XS)
        self._picture = PictureBox(self.tr("Product picture"), QSize(side, side))
        self._title = ElidedLabel("", "title")
        self._facts = ElidedLabel("", "muted")
        self._practice = Chip(self.tr("Practice"), "accent", "info")
        self._sealed = Chip(self.tr("Read only"), "neutral", "lock")
        for chip in (self._practice, self._sealed):
            chip.hide()  # not before it is known to be so
        self._language = Button("", "languages", kind="quiet")
        self._language_words, self._tight = "", False
        self.finder = SecondaryButton("Ctrl K", "search")
        self.finder.describe(
            self.tr("Find anything: steps, items, defects, settings, actions"), shortcut_of("palette")
        )
        self.finder.setAccessibleName(self.tr("Find anything"))
        self.finder.clicked.connect(self.find_asked)
        self.more = IconButton("ellipsis", self.tr("More actions"))
        self.more.setMenu(self._make_more())
        self.photo = PrimaryButton(self.tr("Photo"), "camera")
        self.photo.describe(self.tr("Add photos to what is in focus"), "Ctrl+P")
        self.photo.clicked.connect(self.photo_asked)
        names = column(self._title, self._facts, gap=0)
        layout = row(self.back, self._picture, gap=tokens.CONTROL_GAP)
        layout.addLayout(names, 1)
        for widget in (self._practice, self._sealed, self._language, self.finder, self.photo, self.more):
            layout.addWidget(widget)
        layout.setContentsMargins(tokens.S, tokens.S, theme().space(tokens.M), tokens.S)
        self.setLayout(layout)
        self._menu = QMenu(self)
        self._language.setMenu(self._menu)
        pictures.ready.connect(self._arrived)

    def _make_more(self) -> QMenu:
        """What is not needed at every item; all of it has a shortcut too."""
        menu = QMenu(self)
        texts = command_texts()
        for key in ("undo", "redo", "bin", "large", "reference", "trail"):
            action = menu.addAction(icon(ICONS[key], "ink_soft"), f"{texts[key]}\t{SHORTCUTS[key]}")
            action.setObjectName(key)
            action.triggered.connect(lambda _checked=False, key=key: self.asked.emit(key))
        return menu

    def show_state(self, state: WorkspaceState) -> None:
        header, record = state.record.header, state.record
        product = record.product
        self._title.setText(
            self._model.text(product.name) if product else self._model.text(state.pack.product.name)
        )
        self._facts.setText(self._facts_text(state))
        self._practice.setVisible(header.practice)
        self._sealed.setVisible(state.read_only)
        self.photo.setEnabled(not state.read_only)
        self._picture_name = state.pack.product.picture
        self._show_picture()
        self._fill_menu(state)

    def _facts_text(self, state: WorkspaceState) -> str:
        record, header = state.record, state.record.header
        parts = []
        if record.order is not None:
            parts.append(record.order.number)
        if record.lots:
            parts.append(self.tr("Lot {number}").format(number=", ".join(lot.number for lot in record.lots)))
        if header.lot_size:
            parts.append(self.tr("{quantity} pcs").format(quantity=number(header.lot_size)))
        parts.append(type_name(header.type))
        if record.factory is not None:
            scripts = dict.fromkeys(name for name in record.factory.name.values() if name)
            own = self._model.text(record.factory.name)
            parts.append(" ".join((own, *(name for name in list(scripts)[:2] if name != own))))
        return " · ".join(parts)

    def _fill_menu(self, state: WorkspaceState) -> None:
        chosen = self._model.second_language
        self._language_words = language_name(chosen) if chosen else self.tr("One language")
        self._name_language()
        self._language.describe(self.tr("Second language of texts and findings"), "Ctrl+Shift+L")
        self._language.setAccessibleName(self.tr("Second language"))
        others = [(tag, language_name(tag)) for tag in self._others(state)]
        entries: list[tuple[str | None, str]] = [(None, self.tr("One language")), *others]
        if (chosen, entries) == self._offered:
            return
        self._offered = (chosen, entries)
        self._menu.clear()
        for tag, text in entries:
            action = self._menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(tag == chosen)
            action.triggered.connect(lambda _checked=False, tag=tag: self.language_chosen.emit(tag))

    def _others(self, state: WorkspaceState) -> list[str]:
        """Languages a factory may read: the pack's, and those of the window, for what is noted."""
        offered = dict.fromkeys([*state.pack.languages, *LANGUAGES])
        return [tag for tag in offered if tag != self._model.language]

    def next_language(self, state: WorkspaceState) -> None:
        """Go to the next second language, round to none."""
        tags: list[str | None] = [None, *self._others(state)]
        place = tags.index(self._model.second_language) if self._model.second_language in tags else 0
        self.language_chosen.emit(tags[(place + 1) % len(tags)])

    def _name_language(self) -> None:
        self._language.setText("" if self._tight else self._language_words)

    def set_compact(self, compact: bool, *, tight: bool = False) -> None:
        """Leave out words where the icon says it, in a narrow window; in a `tight` one the second language
        too, so that the name of the product is read whole.
        """
        self._tight = tight
        self._picture.setVisible(not tight)
        self._name_language()
        self.photo.setText("" if compact else self.tr("Photo"))
        self.photo.setAccessibleName(self.tr("Photo"))
        self.finder.setText("" if compact else "Ctrl K")

    def _show_picture(self) -> None:
        if self._picture_name:
            self._picture.set_image(self._pictures.reference(self._picture_name))

    def _arrived(self, key: str) -> None:
        if key == self._picture_name:
            self._show_picture()

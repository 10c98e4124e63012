"""People who may open this vault: who they are, adding one, taking away one who left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from inspector_app.domain.errors import InspectorError
from inspector_app.ui.screens.safekeeping.person_dialogs import AddPersonDialog, RemovePersonDialog
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels import people
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.widgets.banner import ErrorBanner
from inspector_app.ui.widgets.boxes import Card, Divider, Page, ScrollColumn, clear, column, row
from inspector_app.ui.widgets.buttons import PrimaryButton, SecondaryButton
from inspector_app.ui.widgets.chips import Chip
from inspector_app.ui.widgets.labels import ElidedLabel, IconLabel, Label

if TYPE_CHECKING:
    from inspector_app.services.people import Member


class PeopleSection(Page):
    """A list, and one button. Adding and removing ask in a dialog, and are done on the worker."""

    def __init__(self, app: AppModel) -> None:
        super().__init__()
        self.app = app
        self.banner = ErrorBanner()
        self.add_button = PrimaryButton(self.tr("Add a person"), "user-plus")
        self.add_button.clicked.connect(self._ask_to_add)
        self.remove_buttons: dict[str, SecondaryButton] = {}
        self._present = column(gap=tokens.S)
        self._gone = column(gap=tokens.S)
        self._gone_card = Card(Label(self.tr("No longer here"), "heading"), self._gone)
        self._gone_card.hide()
        scroll = ScrollColumn(width=tokens.READING_WIDTH)
        scroll.body.addWidget(self.banner)
        scroll.body.addWidget(self._present_card())
        scroll.body.addWidget(self._gone_card)
        scroll.body.addStretch(1)
        layout = column(gap=0)
        layout.addWidget(scroll, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.add_button)
        self.read()

    def _present_card(self) -> Card:
        head = row(gap=tokens.M)
        head.addWidget(Label(self.tr("Who may open this vault"), "heading"), 1)
        head.addWidget(self.add_button)
        text = self.tr(
            "Everybody has a passphrase of their own, and a key of their own for signing reports. "
            "All of them see every inspection on this laptop."
        )
        return Card(head, Label(text, "muted", wrap=True), self._present, gap=tokens.M)

    def read(self) -> None:
        """Ask for the list anew."""
        self.app.run(people.read_people, self.app.session, done=self._show)

    def _show(self, members: tuple[Member, ...]) -> None:
        self.remove_buttons = {}
        for layout, entries in (
            (self._present, [each for each in members if each.can_unlock]),
            (self._gone, [each for each in members if not each.can_unlock]),
        ):
            clear(layout)
            for place, member in enumerate(entries):
                if place:
                    layout.addWidget(Divider())
                layout.addLayout(self._line(member, alone=len(entries) == 1))
            if layout is self._gone:
                self._gone_card.setVisible(bool(entries))

    def _line(self, member: Member, *, alone: bool) -> QHBoxLayout:
        name = self.app.text(member.person.name) or member.person.id
        line = row(gap=tokens.M)
        icon = IconLabel("user", "accent" if member.can_unlock else "ink_faint", tokens.ICON_LARGE)
        line.addWidget(icon)
        texts = column(ElidedLabel(name, "strong"), gap=0)
        if member.person.company:
            texts.addWidget(ElidedLabel(member.person.company, "muted"))
        line.addLayout(texts, 1)
        if member.present:
            line.addWidget(Chip(self.tr("at work now"), "accent", "check"), 0, Qt.AlignmentFlag.AlignVCenter)
        if member.can_unlock and not alone:
            button = SecondaryButton(self.tr("Remove"), "trash-2")
            button.setAccessibleName(self.tr("Remove {name}").format(name=name))
            button.clicked.connect(lambda: self._ask_to_remove(member))
            self.remove_buttons[member.person.id] = button
            line.addWidget(button)
        return line

    def _ask_to_add(self) -> None:
        self.banner.hide()
        dialog = AddPersonDialog(self)
        if dialog.exec() == AddPersonDialog.DialogCode.Accepted:
            self.app.run(
                people.add,
                self.app.session,
                {self.app.language: dialog.name.text().strip()},
                dialog.company.text().strip(),
                dialog.passphrase.text(),
                done=self._added,
                failed=self._failed,
            )
        dialog.deleteLater()

    def _added(self, _nothing: object) -> None:
        self.app.show_toast(self.tr("Added. The next unlocking can be with the new passphrase."))
        self.read()

    def _ask_to_remove(self, member: Member) -> None:
        self.banner.hide()
        name = self.app.text(member.person.name) or member.person.id
        dialog = RemovePersonDialog(self, name, oneself=member.present)
        if dialog.exec() == RemovePersonDialog.DialogCode.Accepted:
            removed = self._left if member.present else self._removed
            self.app.run(
                people.remove,
                self.app.session,
                member.person.id,
                dialog.why.text(),
                done=removed,
                failed=self._failed,
            )
        dialog.deleteLater()

    def _removed(self, _nothing: object) -> None:
        self.app.show_toast(self.tr("Removed. Their work stays."))
        self.read()

    def _left(self, _nothing: object) -> None:
        # Whoever took themselves away has no business here any more.
        self.app.lock_requested.emit()

    def _failed(self, error: InspectorError) -> None:
        self.banner.show_error(error)
        self.read()

"""In which languages the report is built and for whom; previewed, built and signed, reopened to correct."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from inspector_app.ui.settings import LANGUAGES
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.viewmodels.workspace_words import language_name
from inspector_app.ui.widgets.boxes import Card
from inspector_app.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from inspector_app.ui.widgets.flow import FlowLayout
from inspector_app.ui.widgets.form import ComboBox, FormRow
from inspector_app.ui.widgets.labels import Label

NONE = ""


class ReportCard(Card):
    """Signals: `build_asked` and `preview_asked` (language, second or "", variant), `reopen_asked`."""

    build_asked = Signal(str, str, str)
    preview_asked = Signal(str, str, str)
    reopen_asked = Signal()

    def __init__(self, model: WorkspaceModel) -> None:
        super().__init__(gap=tokens.CONTROL_GAP, margin=tokens.L)
        self._model = model
        self.first, self.second, self.variant = ComboBox(), ComboBox(), ComboBox()
        self.variant.addItem(self.tr("Everything"), "full")
        self.variant.addItem(self.tr("What the factory may see"), "factory")
        self._help = Label("", "muted", wrap=True)
        self.preview = SecondaryButton(self.tr("Preview"), "eye")
        self.preview.clicked.connect(lambda: self.preview_asked.emit(*self.chosen()))
        self.build = PrimaryButton(self.tr("Build and sign the report"), "file-signature")
        self.build.clicked.connect(lambda: self.build_asked.emit(*self.chosen()))
        self.reopen = LinkButton(self.tr("Reopen for a correction …"), "pencil")
        self.reopen.clicked.connect(self.reopen_asked)
        languages, buttons = QWidget(), QWidget()
        flow = FlowLayout(languages, gap=tokens.M, stretch=True)
        for name, box in (
            (self.tr("Language of the report"), self.first),
            (self.tr("Second language"), self.second),
            (self.tr("Contents"), self.variant),
        ):
            flow.addWidget(FormRow(name, box))
        flow = FlowLayout(buttons, gap=tokens.CONTROL_GAP)
        for button in (self.preview, self.build, self.reopen):
            flow.addWidget(button)
        self.body.addWidget(Label(self.tr("Report"), "title"))
        self.body.addWidget(languages)
        self.body.addWidget(self._help)
        self.body.addWidget(buttons)

    def show_state(self, state: WorkspaceState) -> None:
        if not self.first.count():
            self._fill(state)
        header = state.record.header
        decided = header.decision is not None
        self.build.setEnabled(decided and not state.outdated)
        roles = {signature.role for signature in state.record.signatures}
        if not decided:
            text = self.tr(
                "Decide first. The report is then built and signed with your own key, on this device."
            )
        elif state.outdated:
            text = QCoreApplication.translate(
                "Errors",
                "Everything is saved. Look at the preview together and sign again, or take the change back.",
            )
        elif "inspector" not in roles:
            text = self.tr(
                "You have not signed above yet. You can build the report "
                "all the same; your field stays empty."
            )
        elif "factory" not in roles:
            text = self.tr(
                "The factory has not signed yet. You can build the report "
                "all the same; its field stays empty."
            )
        else:
            text = self.tr(
                "The report is built and signed with your own key, on this device, without a network."
            )
        self._help.setText(text)
        self.reopen.setVisible(state.read_only and bool(state.record.reports))

    def _fill(self, state: WorkspaceState) -> None:
        tags = [*state.pack.languages, *(tag for tag in LANGUAGES if tag not in state.pack.languages)]
        self.second.addItem(self.tr("none"), NONE)
        for tag in tags:
            self.first.addItem(language_name(tag), tag)
            self.second.addItem(language_name(tag), tag)
        self.first.choose(self._model.language)
        self.second.choose(self._model.second_language or NONE)

    def chosen(self) -> tuple[str, str, str]:
        """Language, second language or "", and variant."""
        first, second = str(self.first.currentData()), str(self.second.currentData())
        return first, "" if second == first else second, str(self.variant.currentData())

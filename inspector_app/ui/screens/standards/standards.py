"""Standards packs: install one from a file or a folder, and read what is in it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QStackedWidget, QWidget

from inspector_app.domain.errors import InspectorError
from inspector_app.domain.records import PackRecord
from inspector_app.system.resources import resource_path
from inspector_app.ui.actions import ICONS, action_texts
from inspector_app.ui.screens.standards.reading import PackReading
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.widgets.boxes import Box, Card, Page, ScrollColumn, clear, column, row
from inspector_app.ui.widgets.busy import BusyOverlay
from inspector_app.ui.widgets.buttons import Button, PrimaryButton, SecondaryButton
from inspector_app.ui.widgets.empty import EmptyState
from inspector_app.ui.widgets.header import Header
from inspector_app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from inspector_app.services.session import Session
    from inspector_app.standards.reader import PackFile

SAMPLE = ("packs", "akiduki-bottle")
SHOWN_FAULTS = 12


def _list(session: Session) -> tuple[PackRecord, ...]:
    from inspector_app.services.packs import list_packs

    return list_packs(session)


def _open(session: Session, sha256: str) -> PackFile:
    from inspector_app.services.packs import open_pack

    return open_pack(session, sha256)


def _install(session: Session, path: Path) -> PackRecord:
    from inspector_app.services.packs import install_pack

    return install_pack(session, path)


class StandardsScreen(Page):
    """Installed packs at the left, the chosen one to read at the right."""

    def __init__(self, app: AppModel) -> None:
        super().__init__()
        self.app = app
        self._chosen = ""
        self._group = QButtonGroup(self)
        self.header = Header(self.tr("Standards"), self.tr("What the brand asks for, as installed here"))
        self.folder_button = SecondaryButton(self.tr("From a folder"), "folder-open")
        self.folder_button.clicked.connect(self._ask_folder)
        self.file_button = SecondaryButton(self.tr("Install a pack"), "plus")
        self.file_button.clicked.connect(self._ask_file)
        self.start_button = PrimaryButton(action_texts()["new"], ICONS["new"])
        self.start_button.clicked.connect(lambda: app.go("new_inspection"))
        for button in (self.folder_button, self.file_button, self.start_button):
            self.header.buttons.addWidget(button)
        self.start_button.hide()
        self.faults = Card(tone="bad", gap=tokens.XS)
        self.faults.hide()
        self._list = column(gap=tokens.XS, margin=tokens.S)
        side = Box("side", column(self._listing(), gap=0))
        side.setFixedWidth(theme().space(tokens.REFERENCE_WIDTH - tokens.XL))
        self._side = side
        self._stack = QStackedWidget()
        self._blank = QWidget()
        self.empty = EmptyState(
            "book-open-check",
            self.tr("No standards pack yet"),
            self.tr("A pack comes from head office as a file. To look around, take the sample pack."),
            self.tr("Install the sample pack"),
            "download",
        )
        self.empty.acted.connect(lambda: self.install(resource_path(*SAMPLE)))
        self.reading = PackReading(app)
        for widget in (self._blank, self.empty, self.reading):
            self._stack.addWidget(widget)
        self._lay_out()
        self._busy = BusyOverlay(self)
        self.setFocusProxy(self.file_button)
        self.read()

    def _listing(self) -> ScrollColumn:
        scroll = ScrollColumn(margin=0)
        scroll.body.addLayout(self._list)
        scroll.body.addStretch(1)
        return scroll

    def _lay_out(self) -> None:
        right = column(gap=0)
        held = QWidget()
        held.setLayout(column(self.faults, margin=tokens.S))
        self._fault_holder = held
        held.hide()
        right.addWidget(held)
        right.addWidget(self._stack, 1)
        body = row(self._side, gap=0)
        body.addLayout(right, 1)
        layout = column(self.header, gap=0)
        layout.addLayout(body, 1)
        self.setLayout(layout)

    def read(self) -> None:
        self.app.run(_list, self.app.session, done=self._show)

    def _show(self, packs: tuple[PackRecord, ...]) -> None:
        clear(self._list)
        self._side.setVisible(len(packs) > 1)
        self.start_button.setVisible(bool(packs))
        if not packs:
            self._stack.setCurrentWidget(self.empty)
            return
        for pack in reversed(packs):
            self._list.addWidget(self._entry(pack))
        known = {pack.sha256 for pack in packs}
        self.choose(self._chosen if self._chosen in known else packs[-1].sha256)

    def _entry(self, pack: PackRecord) -> Button:
        name = self.app.text(pack.name)
        button = Button("", kind="step")
        button.setCheckable(True)
        button.setObjectName(pack.sha256)
        button.setAccessibleName(f"{name} {pack.version}")
        texts = column(
            Label(name, "strong", wrap=True),
            Label(
                self.tr("{standard} · version {version}").format(
                    standard=pack.standard, version=pack.version
                ),
                "muted",
                wrap=True,
            ),
            gap=0,
            margin=tokens.S,
        )
        button.setLayout(texts)
        button.setMinimumHeight(theme().px(tokens.TARGET) + theme().space(tokens.L))
        for label in button.findChildren(Label):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        button.clicked.connect(lambda _checked=False, key=pack.sha256: self.choose(key))
        self._group.addButton(button)
        return button

    def choose(self, sha256: str) -> None:
        """Show a pack; read on the worker."""
        self._chosen = sha256
        for button in self._group.buttons():
            button.setChecked(button.objectName() == sha256)
        self.app.run(_open, self.app.session, sha256, done=self._opened)

    def _opened(self, pack_file: PackFile) -> None:
        if pack_file.sha256 == self._chosen:
            self.reading.show_pack(pack_file)
            self._stack.setCurrentWidget(self.reading)

    def _ask_file(self) -> None:
        pattern = self.tr("Standards packs") + " (*.qcpack *.zip)"
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Install a standards pack"), "", pattern)
        if name:
            self.install(Path(name))

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Install a standards pack from a folder"))
        if name:
            self.install(Path(name))

    def install(self, path: Path) -> None:
        """Check and install; faults are listed with their places, and nothing is installed then."""
        self._fault_holder.hide()
        self._busy.start(self.tr("Checking the standards pack"), path.name)
        self.app.run(_install, self.app.session, path, done=self._installed, failed=self._refused)

    def _installed(self, pack: PackRecord) -> None:
        self._busy.finish()
        self._chosen = pack.sha256
        text = self.tr("{name} {version} is installed.").format(
            name=self.app.text(pack.name), version=pack.version
        )
        self.app.show_toast(text)
        self.app.data_changed.emit()
        self.read()

    def _refused(self, error: InspectorError) -> None:
        self._busy.finish()
        problems = error.params.get("problems")
        if not isinstance(problems, tuple | list):
            self.app.error.emit(error)
            return
        clear(self.faults.body)
        title = self.tr("The pack has %n fault(s); nothing was installed.", "", len(problems))
        self.faults.body.addWidget(Label(title, "strong", wrap=True))
        for problem in problems[:SHOWN_FAULTS]:
            self.faults.body.addWidget(Label(_fault_text(problem), "muted", wrap=True))
        if len(problems) > SHOWN_FAULTS:
            more = self.tr("… and %n more", "", len(problems) - SHOWN_FAULTS)
            self.faults.body.addWidget(Label(more, "muted"))
        self.faults.show()
        self._fault_holder.show()


def _fault_text(problem: object) -> str:
    """File, line, path, what was expected and found; in English, as a pack's author reads it in the tools."""
    read = {name: getattr(problem, name, "") for name in ("file", "line", "path", "expected", "found")}
    return "{file}:{line} · {path} · {expected} · {found}".format_map(read)

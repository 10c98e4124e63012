"""Restore from a second copy: where the copies are, which one, where to, the passphrase or the recovery key.

Reached before a vault is open. Nothing that exists is changed: the copy stays, and the vault is put into a
new folder. Stopped half-way, it goes on in the same folder.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from inspector_app.domain.errors import InspectorError
from inspector_app.system.paths import default_vault_dir
from inspector_app.ui.screens.restore.form import RestoreForm
from inspector_app.ui.screens.restore.run import TOTAL, RestoreRun
from inspector_app.ui.screens.unlock.forgotten import ForgottenForm
from inspector_app.ui.viewmodels import copies, restoring, unlocking
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.widgets.banner import ErrorBanner
from inspector_app.ui.widgets.busy import BusyOverlay
from inspector_app.ui.widgets.welcome import WelcomePage

if TYPE_CHECKING:
    from inspector_app.domain.records import Person
    from inspector_app.services.session import Session
    from inspector_app.storage.copy_manifest import Copy


class RestoreScreen(WelcomePage):
    """One form; whoever has forgotten the passphrase gets a second one."""

    def __init__(self, app: AppModel) -> None:
        super().__init__(app)
        self._busy = BusyOverlay(self)
        self.run = RestoreRun(app, self)
        self.run.moved.connect(lambda share: self._busy.set_progress(share, TOTAL))
        self.run.done.connect(self._restored)
        self.run.failed.connect(self._refused)
        self.banner = ErrorBanner()
        self.form, self.key_form = RestoreForm(), ForgottenForm(app.language)
        self.form.folder_wanted.connect(self._ask_folder)
        self.form.target_wanted.connect(self._ask_target)
        self.form.submitted.connect(self._restore)
        self.form.forgotten.connect(lambda: self._show(self.key_form))
        self.form.without_wanted.connect(self._without)
        self.form.left.connect(self._leave)
        self.key_form.left.connect(self._back)
        self.key_form.sheet_chosen.connect(self._read_sheet)
        self.key_form.key_given.connect(self._look_for_people)
        self.key_form.wanted.connect(self._restore_with_key)
        self._steps = QStackedWidget()
        self._steps.addWidget(self.form)
        self._steps.addWidget(self.key_form)
        self.body.addWidget(self.banner)
        self.body.addWidget(self._steps, 1)
        self._busy.cancelled.connect(self._cancel)
        self.setFocusProxy(self.form.folder_button)
        app.run(restoring.place_for_restored, app.folder, done=self.form.set_target)

    # -- where from, where to --------------------------------------------------------------------------------

    def _ask_folder(self) -> None:
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
        name = QFileDialog.getExistingDirectory(self, self.tr("Where are the copies?"), home)
        if name:
            self.look(Path(name))

    def look(self, place: Path) -> None:
        """Look for copies in a folder, on a stick."""
        self.banner.hide()
        self._busy.start(self.tr("Looking for copies"))
        self.app.tasks.decode(
            copies.look_for_copies, place, done=partial(self._show_copies, place), failed=self._refused
        )

    def _show_copies(self, place: Path, found: tuple[Copy, ...]) -> None:
        self._busy.finish()
        self.form.show_copies(place, found)
        if not found:
            self.banner.show_text(
                self.tr("There is no complete second copy in this folder."),
                self.tr("Choose the stick itself, or the folder that was chosen for copies."),
            )

    def _ask_target(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self, self.tr("Where shall the vault be?"), str(self.app.folder.parent)
        )
        if name:
            self.app.run(restoring.place_chosen, Path(name), done=self.form.set_target)

    # -- restoring -------------------------------------------------------------------------------------------

    def _restore(self) -> None:
        copy, target, passphrase = self.form.copy, self.form.target, self.form.passphrase.text()
        if copy is not None and passphrase:
            self._show_busy()
            self.run.begin(partial(restoring.restore, copy, target, passphrase))

    def _restore_with_key(self, person_id: str, passphrase: str) -> None:
        copy, target, key = self.form.copy, self.form.target, self.key_form.key_text()
        if copy is not None:
            self._show_busy()
            work = partial(restoring.restore_with_key, copy, target, key)
            self.run.begin(partial(work, person_id=person_id, passphrase=passphrase))

    def _without(self) -> None:
        self._show_busy()
        self.run.again_without()

    def _show_busy(self) -> None:
        self.banner.hide()
        self.form.offer_without(False)
        self._busy.start(
            self.tr("Restoring the vault"),
            self.tr("Every photo and file is read and compared on the way."),
            can_cancel=True,
        )

    def _cancel(self) -> None:
        self._busy.set_detail(self.tr("Stopping"))
        self.run.stop()

    def _restored(self, session: Session) -> None:
        self._busy.finish()
        self.run.forget()
        self.key_form.forget()
        self.form.passphrase.clear()
        self.app.folder = session.folder
        usual = session.folder == default_vault_dir()
        self.app.settings.vault_folder = "" if usual else str(session.folder)
        self.app.enter(session)
        self.app.show_toast(self.tr("Everything is back. Make a new second copy soon."))

    def _refused(self, error: InspectorError) -> None:
        self._busy.finish()
        self._show(self.form if error.code.startswith(("backup.", "restore.", "vault.")) else None)
        self.form.offer_without(error.code == "backup.files_damaged")
        self.banner.show_error(error)

    # -- the recovery key ------------------------------------------------------------------------------------

    def _read_sheet(self, path: Path) -> None:
        self.banner.hide()
        self.app.run(unlocking.sheet_text, path, done=self.key_form.key.setPlainText, failed=self._refused)

    def _look_for_people(self, key: str) -> None:
        if self.form.copy is not None:
            self.banner.hide()
            self._busy.start(self.tr("Trying the recovery key"))
            self.app.run(restoring.people, self.form.copy, key, done=self._show_people, failed=self._refused)

    def _show_people(self, people: tuple[Person, ...]) -> None:
        self._busy.finish()
        self.key_form.show_people(people)

    # -- ways out --------------------------------------------------------------------------------------------

    def _show(self, step: QWidget | None) -> None:
        self.banner.hide()
        if step is not None:
            self._steps.setCurrentWidget(step)

    def _back(self) -> None:
        self.key_form.forget()
        self._show(self.form)

    def _leave(self) -> None:
        self.app.run(_vault_is_there, self.app.folder, done=self._go_back)

    def _go_back(self, there: bool) -> None:
        self.app.go("unlock" if there else "first_run")

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is under way stops; the next restoring goes on from there."""
        self.run.stop()
        self.run.forget()
        super().closeEvent(event)


def _vault_is_there(folder: Path) -> bool:
    from inspector_app.services.vaults import vault_exists

    return vault_exists(folder)

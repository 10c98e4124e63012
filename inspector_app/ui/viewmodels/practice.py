"""The practice vault: a place to try everything, kept apart from real work, made when first asked for."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector_app.domain.errors import InspectorError
from inspector_app.system.paths import practice_vault_dir

if TYPE_CHECKING:
    from inspector_app.services.session import Session
    from inspector_app.ui.viewmodels.app_model import AppModel

PASSPHRASE = "practice practice"  # noqa: S105 - protects nothing: the vault holds sample data only


class Stage(StrEnum):
    """What is being done, in this order; all but `OPENING` only the first time."""

    OPENING = "opening"
    PACK = "pack"
    ENTRIES = "entries"
    PHOTOS = "photos"


def _nothing(*_said: object) -> None:
    """For callers who do not follow what is done."""


def open_or_make(
    folder: Path,
    language: str,
    at: Callable[[Stage], None] = _nothing,
    photos: Callable[[int, int], None] = _nothing,
) -> Session:
    """The practice vault with the sample pack and a worked example, made when it is not there.

    The first time takes some seconds: the example brings its photos. `at` is told each stage as it begins,
    `photos` how many photos are in and how many there are."""
    from inspector_app.services import vaults
    from inspector_app.services.demo import PRACTICE_SCRIPT, SAMPLE_PACK
    from inspector_app.services.inspections import list_inspections
    from inspector_app.services.packs import install_pack, list_packs
    from inspector_app.services.scripts import run_script_file
    from inspector_app.system.resources import resource_path

    at(Stage.OPENING)
    if vaults.vault_exists(folder):
        session = vaults.unlock_vault(folder, PASSPHRASE)
    else:
        names = {"en": "Practice Inspector", "ja": "練習用検査員"}
        person = {language: names.get(language, names["en"])}
        session = vaults.create_vault(folder, person=person, passphrase=PASSPHRASE).session
    try:
        if not list_packs(session):
            at(Stage.PACK)
            install_pack(session, resource_path(*SAMPLE_PACK))
        if not list_inspections(session):
            at(Stage.ENTRIES)
            run_script_file(
                session,
                resource_path(*PRACTICE_SCRIPT),
                lambda _entered: at(Stage.PHOTOS),
                practice=True,
                photo_taken=photos,
            )
    except InspectorError:
        session.close()
        raise
    return session


class PracticeStart(QObject):
    """Opens the practice vault on the worker. Signals, in the GUI thread: `at(Stage)`,
    `photos(taken, all)`, `ended()`, and `failed(InspectorError)` after `ended` when it did not work.
    """

    at = Signal(object)
    photos = Signal(int, int)
    ended = Signal()
    failed = Signal(object)

    def __init__(self, app: AppModel) -> None:
        super().__init__(app)
        self._app = app
        self._under_way = False

    def start(self) -> None:
        """Open the practice vault, made when it is not there, and go to its inspections."""
        if self._under_way:
            return
        self._under_way = True
        # The signals are emitted on the worker; Qt hands them over to the thread of whoever listens.
        self._app.run(
            open_or_make,
            practice_vault_dir(),
            self._app.language,
            self.at.emit,
            self.photos.emit,
            done=self._enter,
            failed=self._refused,
        )

    def _enter(self, session: Session) -> None:
        self._under_way = False
        self.ended.emit()
        self._app.enter(session)

    def _refused(self, error: InspectorError) -> None:
        self._under_way = False
        self.ended.emit()
        self.failed.emit(error)

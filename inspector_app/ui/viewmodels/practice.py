"""The practice vault: a place to try everything, kept apart from real work, made when first asked for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from inspector_app.domain.errors import InspectorError
from inspector_app.system.paths import practice_vault_dir

if TYPE_CHECKING:
    from inspector_app.services.session import Session
    from inspector_app.ui.viewmodels.app_model import AppModel

PASSPHRASE = "practice practice"  # noqa: S105 - protects nothing: the vault holds sample data only


def open_or_make(folder: Path, language: str) -> Session:
    """The practice vault with the sample pack and a worked example, made when it is not there.

    The first time takes some seconds: the example brings its photos."""
    from inspector_app.services import vaults
    from inspector_app.services.demo import PRACTICE_SCRIPT, SAMPLE_PACK
    from inspector_app.services.inspections import list_inspections
    from inspector_app.services.packs import install_pack, list_packs
    from inspector_app.services.scripts import run_script_file
    from inspector_app.system.resources import resource_path

    if vaults.vault_exists(folder):
        session = vaults.unlock_vault(folder, PASSPHRASE)
    else:
        names = {"en": "Practice Inspector", "ja": "練習用検査員"}
        person = {language: names.get(language, names["en"])}
        session = vaults.create_vault(folder, person=person, passphrase=PASSPHRASE).session
    try:
        if not list_packs(session):
            install_pack(session, resource_path(*SAMPLE_PACK))
        if not list_inspections(session):
            example = resource_path(*PRACTICE_SCRIPT)
            run_script_file(session, example, lambda _progress: None, practice=True)
    except InspectorError:
        session.close()
        raise
    return session


def start_practice(app: AppModel, failed: Callable[[InspectorError], object] | None = None) -> None:
    """Open the practice vault and go to its inspections."""

    def enter(session: Session) -> None:
        app.set_session(session)
        app.go("inspections")

    app.run(open_or_make, practice_vault_dir(), app.language, done=enter, failed=failed)

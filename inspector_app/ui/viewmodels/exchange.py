"""Taking bundles in from any screen, and saying what came of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inspector_app.domain.errors import InspectorError

if TYPE_CHECKING:
    from inspector_app.services.bundles import ImportOutcome
    from inspector_app.services.session import Session
    from inspector_app.ui.viewmodels.app_model import AppModel

BUNDLE_SUFFIX = ".qcbundle"


def _import(session: Session, path: Path) -> ImportOutcome:
    from inspector_app.services.bundles import import_bundle

    return import_bundle(session, path)


def take_in(app: AppModel, path: Path, failed: Callable[[InspectorError], object] | None = None) -> None:
    """Import a bundle; a refusal is shown in the window's banner (or goes to `failed`) and has changed
    nothing.
    """

    def done(outcome: ImportOutcome) -> None:
        app.show_toast(outcome_text(outcome))
        app.data_changed.emit()

    app.run(_import, app.session, path, done=done, failed=failed)


def outcome_text(outcome: ImportOutcome) -> str:
    """What an import brought, in one sentence."""
    if outcome.already:
        return QCoreApplication.translate("Exchange", "This bundle was imported before; nothing changed.")
    text = QCoreApplication.translate(
        "Exchange", "Imported and checked: %n inspection(s)", "", len(outcome.inspections)
    )
    files = QCoreApplication.translate("Exchange", "%n photo(s) and file(s)", "", outcome.blobs)
    return f"{text}, {files}."

"""Errors in the reader's language: from the stable code of an error to what is shown.

A code without a text falls back to the English sentence the error carries, so nothing is ever hidden.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from inspector_app.domain.errors import InspectorError
from inspector_app.ui.error_texts import ERROR_TEXTS
from inspector_app.ui.error_texts_backup import BACKUP_TEXTS
from inspector_app.ui.error_texts_defects import DEFECT_TEXTS
from inspector_app.ui.error_texts_draw import DRAW_TEXTS
from inspector_app.ui.error_texts_evidence import EVIDENCE_TEXTS
from inspector_app.ui.error_texts_exchange import BUNDLE_REFUSED, EXCHANGE_TEXTS
from inspector_app.ui.error_texts_gauges import GAUGE_TEXTS
from inspector_app.ui.error_texts_keys import KEY_TEXTS
from inspector_app.ui.error_texts_photos import PHOTO_TEXTS
from inspector_app.ui.error_texts_stages import STAGE_TEXTS
from inspector_app.ui.error_texts_standing import STANDING_TEXTS
from inspector_app.ui.error_texts_tests import TEST_TEXTS

# One file per topic; each adds its own here.
_TEXTS = (
    ERROR_TEXTS
    | BACKUP_TEXTS
    | DRAW_TEXTS
    | DEFECT_TEXTS
    | STAGE_TEXTS
    | EVIDENCE_TEXTS
    | EXCHANGE_TEXTS
    | GAUGE_TEXTS
    | KEY_TEXTS
    | PHOTO_TEXTS
    | STANDING_TEXTS
    | TEST_TEXTS
)


def explain(error: InspectorError) -> tuple[str, str]:
    """What happened, and what is safe and to do next."""
    texts = _TEXTS.get(error.code)
    if texts is None and error.code.startswith("bundle."):
        texts = BUNDLE_REFUSED
    if texts is None:
        return error.message, error.hint
    what, then = (_filled(QCoreApplication.translate("Errors", str(text)), error.params) for text in texts)
    if "{" in what + then:
        # The error does not carry what the text names; its own sentence does.
        return error.message, error.hint
    return what, then


def known_codes() -> frozenset[str]:
    """Codes that have a text of their own."""
    return frozenset(_TEXTS)


def _filled(text: str, params: Mapping[str, object]) -> str:
    for key, value in params.items():
        text = text.replace("{" + key + "}", str(value))
    return text

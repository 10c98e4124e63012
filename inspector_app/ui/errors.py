"""Errors in the reader's language: from the stable code of an error to what is shown.

A code without a translation falls back to the English sentence the error carries, so nothing is ever hidden.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inspector_app.domain.errors import InspectorError


def explain(error: InspectorError) -> tuple[str, str]:
    """What happened, and what is safe and to do next."""
    texts = _texts().get(error.code)
    if texts is None:
        return error.message, error.hint
    return tuple(_filled(text, error.params) for text in texts)  # type: ignore[return-value]


def known_codes() -> frozenset[str]:
    """Codes that have a text of their own in every language of the interface."""
    return frozenset(_texts())


def _filled(text: str, params: dict[str, object]) -> str:
    for key, value in params.items():
        text = text.replace("{" + key + "}", str(value))
    return text


def _texts() -> dict[str, tuple[str, str]]:
    tr = QCoreApplication.translate
    return {
        "vault.wrong_passphrase": (
            tr("Errors", "This passphrase does not open the vault."),
            tr("Errors", "Nothing was changed. Check the keyboard language and Caps Lock, then try again."),
        ),
    }

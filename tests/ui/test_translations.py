"""Translations: in step with the source, complete, placeholders kept, switched at run time."""

from __future__ import annotations

import importlib.util
import re
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from inspector_app.domain.errors import InputError, SurroundingsError
from inspector_app.ui.errors import explain, known_codes
from inspector_app.ui.i18n import use_language
from inspector_app.ui.viewmodels.words import date_text, status_word

ROOT = Path(__file__).resolve().parents[2]
TS_FILES = sorted((ROOT / "resources" / "translations" / "ui").glob("*.ts"))


@pytest.fixture(scope="module")
def script() -> ModuleType:
    """packaging/translations.py by its path: that folder must never be imported as a package."""
    spec = importlib.util.spec_from_file_location(
        "translations_script", ROOT / "packaging" / "translations.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def japanese(dressed: QApplication) -> Iterator[None]:
    use_language("ja")
    yield
    use_language("en")


def test_files_are_in_step_complete_and_compiled(script: ModuleType) -> None:
    assert script.faults() == []


def _messages(path: Path) -> Iterator[tuple[str, list[str]]]:
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        yield message.findtext("source") or "", forms


@pytest.mark.parametrize("path", TS_FILES, ids=lambda path: path.stem)
def test_placeholders_survive_translation(path: Path) -> None:
    pattern = re.compile(r"\{\w+\}|%n")
    for source, forms in _messages(path):
        for form in forms:
            assert sorted(set(pattern.findall(form))) == sorted(set(pattern.findall(source))), (source, form)


def test_japanese_is_japanese(japanese: None) -> None:
    assert status_word("signed") == "署名済み"
    assert date_text("2026-11-22") == "2026/11/22"


def test_english_spells_the_month(dressed: QApplication) -> None:
    assert date_text("2026-11-22") == "22 Nov 2026"
    assert date_text("") == ""


def test_qt_speaks_japanese_too(japanese: None) -> None:
    box = QMessageBox()
    box.setStandardButtons(QMessageBox.StandardButton.Cancel)
    assert box.button(QMessageBox.StandardButton.Cancel).text() == "キャンセル"


def test_errors_are_explained_in_japanese(japanese: None) -> None:
    what, then = explain(
        SurroundingsError("vault.wrong_passphrase", "The passphrase does not open this vault.")
    )
    assert "パスフレーズ" in what
    assert "Caps Lock" in then
    what, _ = explain(InputError("slot.passphrase_short", "Too short.", found=5, least=12))
    assert "5" in what
    assert "12" in what


def test_an_unknown_error_keeps_its_own_words(dressed: QApplication) -> None:
    assert explain(InputError("never.heard", "The kettle is empty.", "Fill it.")) == (
        "The kettle is empty.",
        "Fill it.",
    )
    assert explain(InputError("bundle.new_kind", "Odd."))[0].startswith("The bundle was refused")
    # Without the values its text names, an error falls back to its own sentence.
    assert explain(InputError("pack.other_brand", "Another brand.", "Hint.")) == ("Another brand.", "Hint.")


def test_codes_that_have_texts_are_used_somewhere() -> None:
    source = "\n".join(
        path.read_text("utf-8")
        for path in (ROOT / "inspector_app").rglob("*.py")
        if "ui" not in path.relative_to(ROOT / "inspector_app").parts
    )
    assert {code for code in known_codes() if f'"{code}"' not in source} == set()

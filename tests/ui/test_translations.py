"""Translations: in step with the source, complete, placeholders kept, of one wording; numbers and days."""

from __future__ import annotations

import importlib.util
import re
import sys
import unicodedata
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtWidgets import QApplication, QMessageBox

from inspector_app.domain.errors import InputError, SurroundingsError
from inspector_app.ui.errors import explain, known_codes
from inspector_app.ui.i18n import use_language
from inspector_app.ui.settings import LANGUAGES, UiSettings, language_of
from inspector_app.ui.viewmodels.words import (
    count_text,
    date_text,
    full_day_text,
    own_number,
    size_text,
    status_word,
    taken_text,
)

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations" / "ui"
TS_FILES = sorted(FOLDER.glob("*.ts"))
GLOSSARY = ROOT / "resources" / "translations" / "GLOSSARY.md"
OTHERS = ("ja", "zh-Hans", "vi")
HAN = "\u3040-\u30ff\u3400-\u9fff"
SLIP = re.compile(rf"[{HAN}][,;:!?]|[,;:!?][{HAN}]|[{HAN}]\.(?![A-Za-z])|[{HAN}]\(|\)[{HAN}]|\.\.\.")
"""Half-width punctuation, or brackets, beside a Han character or kana."""


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
def speak(dressed: QApplication) -> Iterator[object]:
    """Switch the language of what is built from now on."""
    yield use_language
    use_language("en")


@pytest.fixture
def japanese(dressed: QApplication) -> Iterator[None]:
    use_language("ja")
    yield
    use_language("en")


def _messages(path: Path) -> Iterator[tuple[str, list[str]]]:
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        yield message.findtext("source") or "", forms


def _texts(language: str) -> Iterator[tuple[str, str]]:
    for area in ("app", "workspace"):
        for source, forms in _messages(FOLDER / f"{area}_{language}.ts"):
            for form in forms:
                yield source, form


def test_files_are_in_step_complete_and_compiled(script: ModuleType) -> None:
    assert script.faults() == []


def test_every_language_of_the_window_has_its_files() -> None:
    wanted = {f"{area}_{tag}.ts" for area in ("app", "workspace") for tag in LANGUAGES}
    assert {path.name for path in TS_FILES} == wanted | {"qt_vi.ts"}


def test_a_text_behind_an_alias_is_found(script: ModuleType, tmp_path: Path) -> None:
    source = tmp_path / "stray.ts"
    message = "<message><source>Keep</source><translation>Lưu</translation></message>"
    contexts = "".join(f"<context><name>{name}</name>{message}</context>" for name in ("", "parent", "Card"))
    source.write_text(f"<TS>{contexts}</TS>", "utf-8")
    assert script.astray(source) == [": 'Keep' has no context", "parent: 'Keep' has no context"]


@pytest.mark.parametrize("path", TS_FILES, ids=lambda path: path.stem)
def test_placeholders_survive_translation(path: Path) -> None:
    pattern = re.compile(r"\{\w+\}|%n|%\d")
    for source, forms in _messages(path):
        for form in forms:
            assert sorted(set(pattern.findall(form))) == sorted(set(pattern.findall(source))), (source, form)


@pytest.mark.parametrize("language", LANGUAGES)
def test_plurals_have_as_many_forms_as_the_language(language: str) -> None:
    counts = {
        len(list(translation.iter("numerusform")))
        for area in ("app", "workspace")
        for message in ET.parse(FOLDER / f"{area}_{language}.ts").getroot().iter("message")  # noqa: S314
        if message.get("numerus") == "yes" and (translation := message.find("translation")) is not None
    }
    assert counts == {2 if language == "en" else 1}


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_left_in_english(language: str) -> None:
    """What stays as it is has no English words: signs of the standards, names of files, our own name."""
    same = {source for source, text in _texts(language) if text == source}
    left = {re.sub(r"\{\w+\}|Inspector|Mitutoyo|AQL|PDF|Ppk|SHA-256|\(.*\)", "", text) for text in same}
    assert {
        text for text in left if re.search(r"[A-Za-z]{3}", text) and not re.search(r"[a-z]-|\.", text)
    } <= {
        "evidence",
        "inspections",
        "trail",
    }


@pytest.mark.parametrize("language", ["ja", "zh-Hans"])
def test_punctuation_is_full_width(language: str) -> None:
    # A file filter needs its brackets, a command its colon, a file name its full stop.
    wrong = [
        text
        for _source, text in _texts(language)
        if SLIP.search(text) and not re.search(r"\(\*|printf", text)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", OTHERS)
def test_sentences_end_as_sentences(language: str) -> None:
    ends = {".": ".", "?": "?", ":": ":"} if language == "vi" else {".": "。", ":": "："}
    wrong = [
        (source, text)
        for source, text in _texts(language)
        if (end := ends.get(source[-1])) and not text.endswith(end) and not re.search(r"\d$", text)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", OTHERS)
def test_letters_are_composed_and_of_their_own_language(language: str) -> None:
    foreign = {"ja": "[检验样缺陷测试货标识规]", "zh-Hans": "[\u3041-\u30fa]", "vi": f"[{HAN}]"}[language]
    for source, text in _texts(language):
        assert unicodedata.normalize("NFC", text) == text, source
        assert not re.search(foreign, text), (source, text)


# English word to how it begins in Japanese, Chinese and Vietnamese; from the glossary.
TERMS = {
    "passphrase": ("パスフレーズ", "密码短语", "cụm"),
    "second cop": ("控え", "备份", "sao lưu"),
    "evidence package": ("証拠パッケージ", "证据包", "gói bằng chứng"),
    "standards pack": ("規格パック", "标准包", "gói"),
    "sampling plan": ("抜取方式", "抽样方案", "phương án"),
    "recovery key": ("復旧キー", "恢复密钥", "khóa"),
    "code letter": ("サンプル文字", "字码", "chữ mã"),
    "lot size": ("ロットサイズ", "批量", "cỡ lô"),
    "golden sample": ("標準見本", "封样", "mẫu chuẩn"),
    "bundle": ("バンドル", "数据包", "gói"),
    "corrective action": ("是正処置", "纠正措施", "hành động khắc phục"),
    "identity file": ("ID ファイル", "身份文件", "định danh"),
    "tightened": ("きつい", "加严", "ngặt"),
}


@pytest.mark.parametrize("language", OTHERS)
def test_one_word_for_one_thing(language: str) -> None:
    place = OTHERS.index(language)
    wrong = [
        (source, text)
        for source, text in _texts(language)
        for term, words in TERMS.items()
        if re.search(rf"\b{term}", source, re.IGNORECASE) and words[place].casefold() not in text.casefold()
    ]
    assert wrong == []


def test_the_glossary_names_each_word_in_all_languages() -> None:
    rows = [line.split("|")[1:-1] for line in GLOSSARY.read_text("utf-8").splitlines() if line[:1] == "|"]
    assert len(rows) > 80
    assert [row for row in rows if len(row) != 4 or not all(cell.strip() for cell in row)] == []
    known = GLOSSARY.read_text("utf-8").casefold()
    assert {term for term in TERMS if term.removesuffix("p") not in known} == set()


def test_no_text_grows_beyond_its_place() -> None:
    """Buttons and labels are tight: a short text may become three times as long, a longer one half as long
    again.
    """
    long = [
        (source, text)
        for source, text in _texts("vi")
        if len(text) > max(3 * len(source), 12) or (len(source) > 40 and len(text) > 1.6 * len(source))
    ]
    assert long == []


def test_japanese_is_japanese(japanese: None) -> None:
    assert status_word("signed") == "署名済み"
    assert date_text("2026-11-22") == "2026/11/22"


def test_english_spells_the_month(dressed: QApplication) -> None:
    assert date_text("2026-11-22") == "22 Nov 2026"
    assert date_text("") == ""
    assert full_day_text(QDate(2026, 11, 22)) == "Sunday, 22 November 2026"


@pytest.mark.parametrize(
    ("language", "day", "count", "own", "size"),
    [
        ("en", "2 Nov 2026", "12,500", "0.77 … 1.07", "1.5 MB"),
        ("ja", "2026/11/02", "12,500", "0.77 … 1.07", "1.5 MB"),
        ("zh-Hans", "2026年11月2日", "12,500", "0.77 … 1.07", "1.5 MB"),
        ("vi", "02/11/2026", "12.500", "0,77 … 1,07", "1,5 MB"),
    ],
)
def test_numbers_and_days_are_written_as_people_there_do(
    speak: object, language: str, day: str, count: str, own: str, size: str
) -> None:
    use_language(language)
    assert date_text("2026-11-02") == day
    assert count_text(12_500) == count
    assert own_number("0.77 … 1.07") == own
    assert size_text(1_572_864) == size
    assert taken_text("2026-11-02T14:37:50+08:00") == f"{day} 14:37:50 (UTC+08:00)"
    assert taken_text("2026-11-02T14:37:50") == f"{day} 14:37:50"
    assert taken_text(None) == ""
    assert taken_text("0000:00:00") == "0000:00:00"


@pytest.mark.parametrize(
    ("language", "cancel", "folder"),
    [("ja", "キャンセル", "フォルダ"), ("zh-Hans", "取消", "文件夹"), ("vi", "Hủy", "thư mục")],
)
def test_qt_speaks_the_language_too(speak: object, language: str, cancel: str, folder: str) -> None:
    use_language(language)
    box = QMessageBox()
    box.setStandardButtons(QMessageBox.StandardButton.Cancel)
    assert box.button(QMessageBox.StandardButton.Cancel).text() == cancel
    assert folder.casefold() in QCoreApplication.translate("QFileDialog", "Create New Folder").casefold()


@pytest.mark.parametrize(
    ("system", "spoken"),
    [
        ("zh_CN", "zh-Hans"),
        ("zh_SG", "zh-Hans"),
        ("zh_TW", "en"),  # Traditional characters are not ours to give
        ("vi_VN", "vi"),
        ("ja_JP", "ja"),
        ("de_DE", "en"),
        ("C", "en"),
    ],
)
def test_the_system_decides_until_somebody_chooses(
    monkeypatch: pytest.MonkeyPatch, system: str, spoken: str
) -> None:
    assert language_of(QLocale(system)) == spoken
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(system))
    settings = UiSettings(None)
    assert settings.language == spoken
    settings.language = "vi"
    assert settings.language == "vi"
    settings.language = "tlh"
    assert settings.language == spoken


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
        if not path.name.startswith("error_texts")
    )
    assert {code for code in known_codes() if f'"{code}"' not in source} == set()

"""When the program itself fails: a report without contents, a message, an exit code."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from inspector_app.ui.crash import CrashHandler, report_text
from inspector_app.ui.main_window import MainWindow

SECRET = "Yongfeng Metalware owes us"


def _fail() -> None:
    try:
        int(SECRET)
    except ValueError as error:
        raise KeyError(SECRET) from error


@pytest.fixture
def codes() -> list[int]:
    return []


@pytest.fixture
def handler(qapp: QApplication, tmp_path: Path, codes: list[int]) -> Iterator[CrashHandler]:
    made = CrashHandler(tmp_path / "logs", codes.append)
    made.install()
    yield made
    made.uninstall()


def test_a_report_names_places_and_no_contents() -> None:
    with pytest.raises(KeyError) as caught:
        _fail()
    text = report_text(caught.value)
    assert "builtins.KeyError" in text
    assert "builtins.ValueError" in text
    assert "in _fail" in text
    assert SECRET not in text
    assert str(Path(__file__).parent) not in text


def test_an_exception_nobody_caught_is_written_down_and_told(
    handler: CrashHandler, tmp_path: Path, codes: list[int], capsys: pytest.CaptureFixture[str]
) -> None:
    told: list[str] = []
    handler.crashed.connect(told.append)
    try:
        _fail()
    except KeyError:
        sys.excepthook(*sys.exc_info())
    (written,) = list((tmp_path / "logs").iterdir())
    assert told == [str(written)]
    assert SECRET not in written.read_text("utf-8")
    assert SECRET not in capsys.readouterr().err
    assert codes == []


def _fails(handler: CrashHandler) -> None:
    try:
        _fail()
    except KeyError as error:
        handler.handle(KeyError, error, error.__traceback__)


def test_a_place_that_fails_with_each_painting_is_told_once(
    qapp: QApplication, tmp_path: Path, codes: list[int]
) -> None:
    told: list[str] = []
    handler = CrashHandler(tmp_path, codes.append)
    # As the window does: the message is painted, and painting is what fails.
    handler.crashed.connect(told.append)
    handler.crashed.connect(lambda _path: _fails(handler))
    for _painting in range(3):
        _fails(handler)
    assert handler.count == 4
    assert len(told) == len(list(tmp_path.iterdir())) == 1
    handler.handle(ValueError, None, None)
    assert len(told) == 2
    patient = CrashHandler(tmp_path / "later", codes.append, again_s=0.0)
    _fails(patient)
    _fails(patient)
    assert len(list((tmp_path / "later").iterdir())) == 2


def test_threads_are_watched_too(handler: CrashHandler, qapp: QApplication) -> None:
    thread = threading.Thread(target=_fail)
    thread.start()
    thread.join()
    assert handler.count == 1


def test_strict_leaves_with_a_code(qapp: QApplication, tmp_path: Path, codes: list[int]) -> None:
    strict = CrashHandler(tmp_path, codes.append, strict=True)
    strict.handle(ValueError, ValueError(SECRET), None)
    assert codes == [CrashHandler.EXIT]


def test_a_full_disk_does_not_hide_the_fault(qapp: QApplication, tmp_path: Path, codes: list[int]) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("", "utf-8")
    told: list[str] = []
    handler = CrashHandler(in_the_way, codes.append)
    handler.crashed.connect(told.append)
    handler.handle(ValueError, None, None)
    assert told == [""]


def test_ctrl_c_ends_the_program(qapp: QApplication, tmp_path: Path, codes: list[int]) -> None:
    CrashHandler(tmp_path, codes.append).handle(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert codes == [130]


def test_the_window_says_that_work_is_safe(window: MainWindow) -> None:
    window.open("unlock")
    window.show_crash("/somewhere/crash.txt")
    assert "saved" in window.frame.banner.text()
    assert "/somewhere/crash.txt" in window.frame.banner.hint()

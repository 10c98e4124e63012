"""packaging/: what the newcomer's door does about a machine that lacks something. Nothing is installed."""

import importlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import ClassVar

import pytest

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def scripts(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, ModuleType]]:
    """The modules in packaging/, which is no package and is run by path."""
    names = ("system_packages", "environment", "dev", "build")
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    yield {name: importlib.import_module(name) for name in names}
    for name in names:
        sys.modules.pop(name, None)


@pytest.fixture
def fake_venv(
    scripts: dict[str, ModuleType], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[ModuleType, list[str]]:
    """`environment` with another .venv, and a record of what it would have done."""
    environment, done = scripts["environment"], []
    monkeypatch.setattr(environment, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(environment, "STAMP", tmp_path / ".venv" / "stamp.json")

    def make(python: Path) -> None:
        done.append("make")
        (tmp_path / ".venv").mkdir(exist_ok=True)

    monkeypatch.setattr(environment, "_make_venv", make)
    monkeypatch.setattr(environment, "_install", lambda python, level: done.append(level))
    return environment, done


def test_a_second_start_sets_nothing_up(fake_venv: tuple[ModuleType, list[str]]) -> None:
    environment, done = fake_venv
    environment.ensure("runtime")
    environment.ensure("runtime")
    assert done == ["make", "runtime"]


def test_tools_come_on_top_and_answer_for_both(fake_venv: tuple[ModuleType, list[str]]) -> None:
    environment, done = fake_venv
    environment.ensure("runtime")
    environment.ensure("dev")
    environment.ensure("runtime")
    environment.ensure("dev")
    assert done == ["make", "runtime", "dev"]


def test_a_changed_lock_is_installed(
    fake_venv: tuple[ModuleType, list[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment, done = fake_venv
    environment.ensure("runtime")
    changed = tmp_path / "requirements.lock"
    changed.write_text("other==1\n", encoding="utf-8")
    monkeypatch.setitem(environment.LOCKS, "runtime", changed)
    environment.ensure("runtime")
    assert done == ["make", "runtime", "runtime"]


def test_a_moved_environment_is_made_anew(fake_venv: tuple[ModuleType, list[str]]) -> None:
    environment, done = fake_venv
    environment.ensure("runtime")
    stamp = json.loads(environment.STAMP.read_text(encoding="utf-8"))
    environment.STAMP.write_text(json.dumps(stamp | {"home": "/elsewhere"}), encoding="utf-8")
    environment.ensure("runtime")
    assert done == ["make", "runtime", "make", "runtime"]


def test_a_torn_stamp_is_no_stamp(fake_venv: tuple[ModuleType, list[str]]) -> None:
    environment, done = fake_venv
    environment.ensure("runtime")
    environment.STAMP.write_text('{"home": ', encoding="utf-8")
    environment.ensure("runtime")
    assert done.count("runtime") == 2


@pytest.mark.slow
def test_a_venv_without_ensurepip(
    scripts: dict[str, ModuleType], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Debian without python3-venv, not root: the wheel of pip makes the environment complete."""
    environment = scripts["environment"]
    # Python's own copy, or the one Debian keeps apart.
    bundled = Path(importlib.import_module("ensurepip").__file__ or "").parent / "_bundled"
    wheels = [*Path("/usr/share/python-wheels").glob("pip-*.whl"), *bundled.glob("pip-*.whl")]
    monkeypatch.setattr(environment, "VENV", tmp_path / "v")
    monkeypatch.setattr(environment.importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(environment.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(environment, "_pip_wheel", lambda folder: wheels[-1])
    python = tmp_path / "v" / "bin" / "python"
    environment._make_venv(python)
    assert environment._works(python)
    assert not environment._works(tmp_path / "nothing" / "python")


@pytest.mark.skipif(sys.platform != "linux", reason="system packages are a matter of Linux")
class TestSystemPackages:
    NEEDED: ClassVar = {
        "libc.so.6": "libc6",
        "libnowhere.so.9": "libnowhere9",
        "no-such-tool": "no-such-package",
    }

    def test_what_is_missing(self, scripts: dict[str, ModuleType]) -> None:
        assert scripts["system_packages"].missing(self.NEEDED) == ["libnowhere.so.9", "no-such-tool"]

    def test_not_root_is_told_what_to_type(
        self, scripts: dict[str, ModuleType], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        system_packages = scripts["system_packages"]
        monkeypatch.setattr(system_packages.shutil, "which", lambda name: name if name == "apt-get" else None)
        monkeypatch.setattr(system_packages.os, "geteuid", lambda: 1000)
        with pytest.raises(system_packages.SetupError) as caught:
            system_packages.ensure(self.NEEDED)
        assert str(caught.value).endswith(
            "    sudo apt-get install -y --no-install-recommends libnowhere9 no-such-package"
        )

    def test_without_apt_the_names_are_told(
        self, scripts: dict[str, ModuleType], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        system_packages = scripts["system_packages"]
        monkeypatch.setattr(system_packages.shutil, "which", lambda name: None)
        with pytest.raises(system_packages.SetupError, match=r"libnowhere\.so\.9 no-such-tool"):
            system_packages.ensure(self.NEEDED)

    def test_root_installs_and_looks_again(
        self, scripts: dict[str, ModuleType], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        system_packages = scripts["system_packages"]
        asked: list[list[str]] = []
        monkeypatch.setattr(system_packages.shutil, "which", lambda name: name if name == "apt-get" else None)
        monkeypatch.setattr(system_packages, "apt_install", asked.append)
        with pytest.raises(system_packages.SetupError, match="and yet these are missing"):
            system_packages.ensure(self.NEEDED)
        assert asked == [["libnowhere9", "no-such-package"]]

    def test_a_failing_apt_is_not_hidden(
        self, scripts: dict[str, ModuleType], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        system_packages = scripts["system_packages"]
        monkeypatch.setattr(system_packages.os, "geteuid", lambda: 0)
        monkeypatch.setattr(system_packages.subprocess, "call", lambda *command, **options: 100)
        with pytest.raises(system_packages.SetupError, match="apt-get -o DPkg::Lock::Timeout=300 update"):
            system_packages.apt_install(["something"])


@pytest.mark.skipif(os.name == "nt", reason="on Windows the program runs as a child")
@pytest.mark.parametrize(
    ("display", "arguments", "expected"),
    [
        ("", [], ["demo", "--out", "demo-output"]),
        (":7", [], ["--practice"]),
        (":7", ["plan", "--lot", "500"], ["plan", "--lot", "500"]),
    ],
)
def test_what_run_starts(
    scripts: dict[str, ModuleType],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    display: str,
    arguments: list[str],
    expected: list[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    dev, started = scripts["dev"], []
    monkeypatch.setattr(dev.sys, "platform", "linux")
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr(dev.system_packages, "ensure", lambda needed: None)
    monkeypatch.setattr(dev.environment, "ensure", lambda level: Path("/venv/python"))
    monkeypatch.setattr(dev.os, "execv", lambda path, command: started.append(command))
    monkeypatch.setattr(dev.subprocess, "call", lambda command: 0)
    dev.run(arguments)
    assert started == [["/venv/python", "-m", "inspector_app", *expected]]


def test_a_second_demo_has_a_folder_of_its_own(
    scripts: dict[str, ModuleType], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    for taken in ("demo", "demo-2"):
        (tmp_path / taken).mkdir()
    assert scripts["dev"].free_name("demo") == "demo-3"
    assert scripts["dev"].free_name("other") == "other"


def test_dev_installs_the_tools_the_tests_ask_for(scripts: dict[str, ModuleType]) -> None:
    asked: set[str] = set()
    for path in (ROOT / "tests").rglob("*.py"):
        asked |= set(re.findall(r"\btool\(\"([\w-]+)\"\)", path.read_text(encoding="utf-8")))
    of_poppler = {"pdfdetach", "pdfimages", "pdftotext", "pdftoppm"}
    of_every_linux = {"sha256sum", "unshare"}
    assert "qpdf" in asked
    assert asked - of_poppler - of_every_linux <= set(scripts["system_packages"].TESTS)


def test_checks_run_to_the_end_and_count(
    scripts: dict[str, ModuleType], monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    dev, called = scripts["dev"], []
    monkeypatch.setattr(dev.system_packages, "ensure", lambda needed: None)
    monkeypatch.setattr(dev.environment, "ensure", lambda level: Path("/venv/bin/python"))

    def call(command: list[str], cwd: Path, env: dict[str, str] | None = None) -> int:
        called.append(Path(command[0]).name + " " + " ".join(command[1:]))
        if "pytest" in command:
            assert env is not None
            assert "PYTHONDONTWRITEBYTECODE" not in env
            assert env["INSPECTOR_HOME"] == os.environ["INSPECTOR_HOME"]
        return 1 if "mypy" in command[0] else 0

    monkeypatch.setattr(dev.subprocess, "call", call)
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    assert dev.test(["tests/unit"]) == 1
    assert called == [
        "ruff check .",
        "ruff format --check .",
        "mypy ",
        "lint-imports --no-logo",
        "python -m pytest tests/unit",
    ]
    assert "FAILED: mypy" in capfd.readouterr().err


def test_the_built_program_gets_nothing_of_this_environment(
    scripts: dict[str, ModuleType], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    build, seen = scripts["build"], []
    monkeypatch.setenv("PYTHONPATH", "/here")
    monkeypatch.setenv("QT_PLUGIN_PATH", "/here")
    monkeypatch.setattr(build, "FOLDER", tmp_path / "inspector")
    (tmp_path / "inspector").mkdir()

    def call(command: list[str], cwd: str, env: dict[str, str]) -> int:
        seen.append((command, env))
        return len(seen) - 1

    monkeypatch.setattr(build.subprocess, "call", call)
    assert build.self_test_everywhere() == 1
    (first, environment), (second, _) = seen
    assert first == [str(tmp_path / "inspector" / build.PROGRAM), "self-test"]
    assert {"检验", "記録"} <= set(second[0].replace(os.sep, " ").split())
    assert not {"PYTHONPATH", "QT_PLUGIN_PATH"} & set(environment)


def test_help_needs_nothing_installed() -> None:
    done = subprocess.run(
        [sys.executable, "-E", "-S", str(ROOT / "packaging" / "dev.py"), "--help"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "the window with a practice inspection" in done.stdout

"""Importing does nothing, and starting the command line loads nothing heavy."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]

# What an import must not do. Bytecode files would be writes too, so the child writes none.
WATCH = """
import json, pkgutil, sys, threading
FORBIDDEN = ("os.mkdir", "os.remove", "os.rename", "shutil.", "socket.connect", "socket.bind",
             "subprocess.Popen", "os.system", "os.exec", "sqlite3.connect")
done = []
def watch(event, arguments):
    writes = event == "open" and isinstance(arguments[1], str) and set("wax+") & set(arguments[1])
    if writes or event.startswith(FORBIDDEN):
        done.append(f"{module}: {event} {arguments!r}"[:300])
module = "start"
sys.addaudithook(watch)
import inspector_app
for info in pkgutil.walk_packages(inspector_app.__path__, "inspector_app."):
    module = info.name
    if not module.endswith("__main__"):
        __import__(module)
widgets = sys.modules.get("PySide6.QtWidgets")
if widgets is not None and widgets.QApplication.instance() is not None:
    done.append("an application object was made")
done += [f"thread {t.name}" for t in threading.enumerate() if t is not threading.main_thread()]
print(json.dumps(done))
"""

HEAVY = {
    "PIL",
    "PySide6",
    "aiohttp",
    "alembic",
    "cryptography",
    "lxml",
    "pikepdf",
    "pyhanko",
    "pyrage",
    "reportlab",
    "sqlalchemy",
    "sqlmodel",
    "zxingcpp",
}


def in_fresh_python(code: str, cwd: Path) -> Any:
    """What the code prints as JSON, from a Python that has imported nothing yet, in an empty folder."""
    environment = os.environ | {"PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=cwd, env=environment, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_nothing_happens_on_import(tmp_path: Path) -> None:
    assert in_fresh_python(WATCH, tmp_path) == []
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "start",
    [
        "import inspector_app.cli.main",
        "import inspector_app.cli.main as m\ntry: m.main(['--help'])\nexcept SystemExit: pass",
    ],
    ids=["import", "help"],
)
def test_the_command_line_starts_light(start: str, tmp_path: Path) -> None:
    loaded = in_fresh_python(f"{start}\nimport json, sys\nprint(json.dumps(sorted(sys.modules)))", tmp_path)
    assert HEAVY & {name.split(".")[0] for name in loaded} == set()

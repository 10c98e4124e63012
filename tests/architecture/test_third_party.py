"""Which package may import which library.

Who may import whom among our own packages is import-linter's business (pyproject.toml).
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "inspector_app"

# Library -> the packages of ours that may import it. A library that is not here may be imported nowhere.
ALLOWED: dict[str, set[str]] = {
    "PIL": {"media", "reports", "standards"},
    "PySide6": {"ui"},
    "alembic": {"storage"},
    "asn1crypto": {"signing"},
    "cryptography": {"crypto", "signing"},
    "filelock": {"storage"},
    "keyring": {"services"},
    "pi_heif": {"media"},
    "pikepdf": {"reports", "signing"},
    "psutil": {"system"},
    "pyhanko": {"signing"},
    "pyhanko_certvalidator": {"signing"},
    "pyrage": {"crypto", "signing"},
    "reportlab": {"reports"},
    "shiboken6": {"ui"},
    "sqlalchemy": {"storage", "hub"},
    "sqlcipher3": {"storage"},
    "sqlmodel": {"storage", "hub"},
    "tzlocal": {"system"},
    "yaml": {"standards", "services"},
    "zxingcpp": {"media"},
}


def imports(source: str) -> Iterator[tuple[int, str]]:
    """Line and top-level name of every absolute import, also of those inside functions."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name.split(".")[0]) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            yield node.lineno, node.module.split(".")[0]


def out_of_place(path: str, source: str) -> list[str]:
    """Imports a file must not have; `path` is relative to the package."""
    found = []
    for line, name in imports(source):
        if name in sys.stdlib_module_names or name == "inspector_app":
            continue
        if path.partition("/")[0] not in ALLOWED.get(name, set()):
            where = ", ".join(sorted(ALLOWED[name])) if name in ALLOWED else "nowhere: not in the table"
            found.append(f"{path}:{line} imports {name} (allowed in {where})")
    return found


def test_libraries_are_imported_where_they_belong() -> None:
    found: list[str] = []
    for path in sorted(PACKAGE.rglob("*.py")):
        found += out_of_place(path.relative_to(PACKAGE).as_posix(), path.read_text(encoding="utf-8"))
    assert not found


def test_the_table_has_no_idle_rows() -> None:
    used = {name for path in PACKAGE.rglob("*.py") for _, name in imports(path.read_text(encoding="utf-8"))}
    assert set(ALLOWED) <= used


def test_the_check_sees_hidden_imports() -> None:
    assert out_of_place("services/x.py", "def f():\n    from PySide6 import QtCore\n") == [
        "services/x.py:2 imports PySide6 (allowed in ui)"
    ]
    assert out_of_place("ui/x.py", "from PySide6 import QtCore\nfrom .y import z\nimport json\n") == []
    assert out_of_place("ui/x.py", "import numpy.linalg\n") == [
        "ui/x.py:1 imports numpy (allowed in nowhere: not in the table)"
    ]


def test_what_ships_computes_without_numpy_and_scipy() -> None:
    """They are the oracle of the tests; a program that needed them would be twice as large."""
    assert not {"numpy", "scipy"} & set(ALLOWED)
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert "\nnumpy==" not in f"\n{lock}"
    assert "\nscipy==" not in f"\n{lock}"
    developing = (ROOT / "requirements-dev.lock").read_text(encoding="utf-8")
    assert "\nscipy==" in developing


# Of PySide6, what may be imported. Qt Charts, Graphs, DataVisualization, HttpServer, NetworkAuth, Quick3D and
# VirtualKeyboard are offered under the GPL or a commercial licence only; the rest is not needed.
QT_MODULES = {
    "QtCore",
    "QtDBus",
    "QtGui",
    "QtMultimedia",
    "QtPdf",
    "QtPdfWidgets",
    "QtPrintSupport",
    "QtSerialPort",
    "QtSvg",
    "QtWidgets",
}


def qt_modules(source: str) -> Iterator[tuple[int, str, bool]]:
    """Line and name of each module of PySide6 that is imported, and whether that happens at module level."""
    tree = ast.parse(source)
    typing = {
        inner
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
        for inner in ast.walk(node)
    }
    top = {node for node in ast.walk(tree) if node in tree.body}
    for node in ast.walk(tree):
        if node in typing:
            continue
        if isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            parts = node.module.split(".")
            if parts[0] == "PySide6":
                names = parts[1:2] or [alias.name for alias in node.names]
                yield from ((node.lineno, name, node in top) for name in names)
        elif isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.startswith("PySide6."):
                    yield node.lineno, alias.name.split(".")[1], node in top


def test_no_module_of_qt_that_is_under_the_gpl_alone() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line} imports {name}"
        for folder in (PACKAGE, ROOT / "packaging")
        for path in sorted(folder.rglob("*.py"))
        for line, name, _ in qt_modules(path.read_text(encoding="utf-8"))
        # The scripts that take pictures click as the tests do; they do not ship.
        if name not in QT_MODULES | ({"QtTest"} if folder != PACKAGE else set())
    ]
    assert not found


def test_cameras_and_serial_ports_are_imported_when_they_are_wanted() -> None:
    """They need libraries that a machine may lack; the window must open all the same."""
    found = [
        f"{path.relative_to(ROOT)}:{line} imports {name}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for line, name, top in qt_modules(path.read_text(encoding="utf-8"))
        if top and name in {"QtMultimedia", "QtSerialPort"}
    ]
    assert not found


def test_the_check_sees_modules_of_qt() -> None:
    source = "import PySide6.QtCharts\nfrom PySide6 import QtGraphs\n"
    source += "def f():\n    from PySide6.QtMultimedia import X\n"
    assert list(qt_modules(source)) == [
        (1, "QtCharts", True),
        (2, "QtGraphs", True),
        (4, "QtMultimedia", False),
    ]
    assert list(qt_modules("if TYPE_CHECKING:\n    from PySide6.QtMultimedia import X\n")) == []

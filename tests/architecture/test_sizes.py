"""Files, functions and classes stay small. The file that grows is always the main window or the controller.

The allow-list may only shrink: an entry names today's size, and a file that has become smaller than its entry
fails until the entry follows. New entries are a decision to be defended in review.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

FILE_LINES = 350
FUNCTION_LINES = 60
CLASS_METHODS = 20

# "path" -> lines of the file; "path:name" -> lines of the function, or methods of the class.
ALLOWED: dict[str, int] = {}


def sources() -> Iterator[Path]:
    for folder in ("inspector_app", "packaging", "tests", "db", "resources"):
        # Migrations are generated once and never edited again.
        yield from (p for p in sorted((ROOT / folder).rglob("*.py")) if "versions" not in p.parts)


def oversized(path: Path, source: str) -> dict[str, int]:
    """What is over a limit in one file: its key in ALLOWED -> its size."""
    found = {}
    lines = source.count("\n")
    if lines > FILE_LINES:
        found[str(path)] = lines
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > FUNCTION_LINES:
                found[f"{path}:{node.name}"] = length
        elif isinstance(node, ast.ClassDef):
            methods = sum(isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef) for child in node.body)
            if methods > CLASS_METHODS:
                found[f"{path}:{node.name}"] = methods
    return found


def test_everything_is_small() -> None:
    found: dict[str, int] = {}
    for path in sources():
        found |= oversized(path.relative_to(ROOT), path.read_text(encoding="utf-8"))
    grown = {key: size for key, size in found.items() if size > ALLOWED.get(key, 0)}
    shrunk = {key: found.get(key, 0) for key, size in ALLOWED.items() if found.get(key, 0) < size}
    assert not grown, "too big, or bigger than allowed: split it"
    assert not shrunk, "smaller than allowed: lower or remove the entry in ALLOWED"
    assert not [key for key, size in ALLOWED.items() if ":" not in key and size > 500], (
        "no file over 500 lines"
    )


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("x = 1\n" * 351, {"a.py": 351}),
        ("def f():\n" + "    x = 1\n" * 60, {"a.py:f": 61}),
        ("class C:\n" + "".join(f"    def m{i}(self): ...\n" for i in range(21)), {"a.py:C": 21}),
        ("def f():\n" + "    x = 1\n" * 59, {}),
    ],
)
def test_the_measure_itself(source: str, expected: dict[str, int]) -> None:
    assert oversized(Path("a.py"), source) == expected

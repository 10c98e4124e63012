"""Counted words in a class that others derive from: `self.tr` looks under the derived class first, takes the
number put in for a translation, and stays English in every language. `QCoreApplication.translate` does not.
"""

from __future__ import annotations

import ast
from pathlib import Path

UI = Path(__file__).resolve().parents[2] / "inspector_app" / "ui"


def counted(tree: ast.AST) -> bool:
    """Whether `self.tr` is called with a number in it."""
    return any(
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "tr"
        and len(node.args) > 2
        for node in ast.walk(tree)
    )


def test_no_counted_words_where_a_class_derives() -> None:
    derived_from: set[str] = set()
    counting: dict[str, str] = {}
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                derived_from.update(ast.unparse(base).split("[")[0].split(".")[-1] for base in node.bases)
                if counted(node):
                    counting[node.name] = f"{path.relative_to(UI)}: {node.name}"
    assert counting
    assert [place for name, place in counting.items() if name in derived_from] == []

"""Checking a standards pack for its author: every problem at once, each with its place."""

from __future__ import annotations

from pathlib import Path

from inspector_app.domain.errors import InputError
from inspector_app.standards.build import pack_bytes
from inspector_app.standards.problems import ERROR, Problem
from inspector_app.standards.reader import examine
from inspector_app.standards.source import read_source


def check_pack(path: Path) -> tuple[Problem, ...]:
    """Every problem of the pack in a folder or .qcpack file, by file and line; empty when there is none.

    Stricter than installing: unknown keys and missing translations are errors. Raises InputError
    `pack.not_found` or `pack.unreadable` when there is nothing to check.
    """
    try:
        return examine(read_source(path), strict=True)[1]
    except InputError as error:
        if error.code in ("pack.not_found", "pack.unreadable"):
            raise
        return (_as_problem(error, path),)


def build_pack(folder: Path) -> bytes:
    """The .qcpack of a folder. Raises InputError `pack.invalid` (param `problems`) when the check finds
    errors.
    """
    source = read_source(folder)
    pack, problems = examine(source, strict=True)
    errors = tuple(p for p in problems if p.severity == ERROR)
    if errors or pack is None:
        raise InputError(
            "pack.invalid",
            f"The standards pack has {len(errors)} error(s), the first: {errors[0]}.",
            "No pack was built. Correct the errors; 'inspector-app pack check' lists them all.",
            problems=errors,
        )
    return pack_bytes(source.files, pack)


def _as_problem(error: InputError, path: Path) -> Problem:
    expected = str(error.params.get("expected", error.params.get("known", "a standards pack")))
    found = str(error.params.get("found", error.message))
    return Problem(str(error.params.get("file", path.name)), 0, "", expected, found, kind=error.code)

"""Plugin: the files whose branches must all be tested, checked whenever the suite runs under `--cov`.

A whole-project percentage hides the one untested branch in the journal behind a thousand tested lines of the
window. So there is no such percentage here, but a list. It may grow; what is on it stays at 100 %.

    python3 packaging/dev.py test -- --cov -n auto

Not a part of every run: counting branches makes the suite some three times slower.
"""

import fnmatch
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]

HELD: tuple[str, ...] = (
    "inspector_app/crypto/*.py",
    "inspector_app/domain/measurement/*.py",
    "inspector_app/domain/pack*.py",
    "inspector_app/domain/sampling/*.py",
    "inspector_app/domain/script*.py",
    "inspector_app/domain/verdict*.py",
    "inspector_app/standards/*.py",
    "inspector_app/sync/*.py",
    "inspector_app/system/resources.py",
    "inspector_app/system/paths.py",
)
"""Paths from the repository root; `*` also matches across folders."""

_failures = pytest.StashKey[list[str]]()


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """After the workers' data have been joined, before the closing lines are written."""
    plugin = session.config.pluginmanager.get_plugin("_cov")
    coverage = getattr(getattr(plugin, "cov_controller", None), "cov", None)
    if coverage is None or hasattr(session.config, "workerinput"):
        return
    found = shortfalls(coverage)
    session.config.stash[_failures] = found
    if found and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    found = config.stash.get(_failures, [])
    if found:
        terminalreporter.section("files that must stay at 100 % of branches", red=True)
        for line in found:
            terminalreporter.write_line(line)


def shortfalls(coverage: Any) -> list[str]:
    """One line per held file with untested lines or branches; a pattern that matches nothing is one too."""
    found = []
    for pattern in HELD:
        files = sorted(
            path
            for path in (ROOT / "inspector_app").rglob("*.py")
            if fnmatch.fnmatch(path.relative_to(ROOT).as_posix(), pattern)
        )
        if not files:
            found.append(f"{pattern}: no such file")
        for path in files:
            analysis = coverage._analyze(str(path))
            numbers = analysis.numbers
            if numbers.n_missing or numbers.n_missing_branches:
                name = path.relative_to(ROOT).as_posix()
                lines = analysis.missing_formatted(branches=True)
                found.append(f"{name}: {numbers.pc_covered:.1f} %, untested: {lines}")
    return found

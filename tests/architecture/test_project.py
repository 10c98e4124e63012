"""The project's own files: locks, settings, and what must never be committed."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ("requirements.lock", "requirements-dev.lock")


def locked(name: str) -> dict[str, str]:
    """Canonical project name -> the whole requirement with its hashes."""
    text = (ROOT / name).read_text(encoding="utf-8")
    entries = re.findall(r"^([a-z0-9-]+)==(\S.*(?:\n    --hash=.*)*)", text, flags=re.MULTILINE)
    return dict(entries)


def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", LOCKS)
def test_every_locked_version_has_hashes_and_no_lock_names_a_host(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    entries = locked(name)
    assert len(entries) == len(re.findall(r"^[a-z0-9]", text, flags=re.MULTILINE))
    assert not [project for project, rest in entries.items() if "--hash=sha256:" not in rest]
    assert "://" not in text
    assert "--index" not in text


def test_the_dev_lock_holds_the_runtime_lock() -> None:
    # packaging/environment.py takes an environment made from the one for an environment made from the other.
    runtime, dev = locked(LOCKS[0]), locked(LOCKS[1])
    assert {name: dev.get(name) for name in runtime} == runtime


def test_every_dependency_is_locked() -> None:
    def names(requirements: list[str]) -> set[str]:
        found = [re.match(r"[A-Za-z0-9-]+", requirement) for requirement in requirements]
        return {match[0].lower() for match in found if match}

    settings = project()["project"]
    assert names(settings["dependencies"]) <= set(locked(LOCKS[0]))
    assert names(settings["optional-dependencies"]["dev"]) <= set(locked(LOCKS[1]))


def test_every_ignored_rule_has_a_reason() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    lists = re.findall(r'^(?:ignore|"[^"]+") = \[\n(.*?)^\]', text, flags=re.MULTILINE | re.DOTALL)
    assert lists, "the lists have moved"
    for block in lists:
        # A rule without a comment of its own shares the one above it.
        assert re.match(r'\s*"[A-Z0-9]+",\s*# \w+', block), block


def test_packaging_is_no_package() -> None:
    # It would hide the library of that name from everybody.
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_the_version_stands_in_two_places_and_is_one() -> None:
    import inspector_app

    assert project()["project"]["version"] == inspector_app.__version__

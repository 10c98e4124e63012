"""The library of on-site tests: look-up by key, and a test of it as a standards pack would hold it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from difflib import get_close_matches
from functools import cache
from types import MappingProxyType

from inspector_app.domain.errors import InputError
from inspector_app.domain.pack_tests import SiteTest
from inspector_app.domain.records import DefectClass
from inspector_app.domain.site_tests.model import LibraryTest


@cache
def library() -> Mapping[str, LibraryTest]:
    """Every test by its key, in the order in which they are listed."""
    from inspector_app.domain.site_tests import cartons, handling, surfaces

    return MappingProxyType({one.key: one for one in (*cartons.TESTS, *surfaces.TESTS, *handling.TESTS)})


def nearest(key: str) -> str:
    """The key of the library most like one that is not in it, or empty."""
    return next(iter(get_close_matches(key.lower(), library(), 1, 0.6)), "")


def library_test(key: str) -> LibraryTest:
    """Raises InputError `site_test.unknown`, with the nearest key."""
    if key not in library():
        like = nearest(key)
        raise InputError(
            "site_test.unknown",
            f"The library has no on-site test {key[:60]!r}"
            + (f"; the nearest is {like!r}." if like else "."),
            "'inspector-app site-tests list' shows them all.",
            value=key[:60],
            nearest=like,
        )
    return library()[key]


def as_site_test(entry: LibraryTest, *, key: str = "", clause: str = "", cls: str = "major") -> SiteTest:
    """The test as a pack holds it, its readings named `KEY-role` after the pack's key; without one by their
    role alone.
    """
    prefix = f"{key}-" if key else ""
    return SiteTest(
        key=key or entry.key,
        title=entry.title,
        method=entry.method,
        criterion=entry.criterion,
        clause=clause,
        cls=DefectClass(cls),
        sample_size=entry.sample_size,
        acceptance=entry.acceptance,
        steps=entry.steps,
        readings=tuple(replace(one, key=prefix + one.role) for one in entry.readings),
        timer_seconds=entry.timer_seconds,
        photo_required=entry.photo_required,
        library=entry.key,
        source=entry.source,
        parameters=entry.parameters,
    )

"""What a journal row may put into a record's fields, by the declared type."""

from typing import Any

import pytest

from inspector_app.domain.records import ENTITIES, entity_fields, fits


def test_every_declared_type_is_known() -> None:
    for entity in ENTITIES:
        for name, declared in entity_fields(entity).items():
            inner = declared.removesuffix(" | None")
            assert fits("" if inner == "str" else False if inner == "bool" else _empty(inner), declared), name


def _empty(declared: str) -> Any:
    return {"int": 0, "LocalText": {}, "JsonMap": {}}.get(declared, ())


@pytest.mark.parametrize(
    ("declared", "inner", "fitting"),
    [
        ("tuple[str, ...]", "a", True),
        ("tuple[str, ...]", 1, False),
        ("tuple[JsonMap, ...]", {"a": 1}, True),
        ("tuple[JsonMap, ...]", "a", False),
        ("tuple[tuple[int, int | None, int], ...]", (13, 0, 2), True),
        ("tuple[tuple[int, int | None, int], ...]", (13, None, 2), True),
        ("tuple[tuple[int, int | None, int], ...]", (None, 0, 2), False),
        ("tuple[tuple[int, int | None, int], ...]", (13, 0, None), False),
        ("tuple[tuple[int, int | None, int], ...]", (13, 0), False),
        ("tuple[tuple[int, int | None, int], ...]", (13, 0, True), False),
        ("tuple[tuple[int, int | None, int], ...]", (13, "0", 2), False),
        ("tuple[tuple[int, int | None, int], ...]", 13, False),
        ("tuple[tuple[tuple[int, int], ...], ...]", ((1, 2), (3, 4)), True),
        ("tuple[tuple[tuple[int, int], ...], ...]", ((1, 2, 3),), False),
    ],
)
def test_what_fits_into_a_tuple(declared: str, inner: Any, fitting: bool) -> None:
    assert fits((), declared)
    assert fits((inner, inner), declared) == fitting
    assert not fits(inner, declared)
    assert not fits([inner], declared)

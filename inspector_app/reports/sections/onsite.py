"""On-site tests: what was tried on how many pieces, and how it went."""

from __future__ import annotations

from typing import Any

from reportlab.platypus.flowables import Flowable

from inspector_app.reports import theme
from inspector_app.reports.blocks import columns, note_row, table
from inspector_app.reports.kit import Kit
from inspector_app.reports.site_test_model import TestLine, TestSaid
from inspector_app.reports.tallrows import Row

_WIDTHS = columns(-1.2, 38, 40, 52, 80, -1)
_VALUES = _WIDTHS[-1] - 8


def build(kit: Kit) -> list[Flowable]:
    tests = kit.model.tests
    if not tests:
        return []
    right = ("tests.column.sample", "tests.column.failed")
    header = kit.header(
        "tests.column.test",
        "tests.column.clause",
        *right,
        "tests.column.result",
        "tests.column.values",
        right=right,
    )
    styles: list[tuple[Any, ...]] = [("RIGHTPADDING", (3, 0), (3, -1), 14)]
    rows: list[Row] = []
    for test in tests:
        apart = kit.apart([test.note], _VALUES)
        rows.append(_row(kit, test, note=not apart))
        if test.result == "fail":
            styles.append(("BACKGROUND", (0, len(rows)), (-1, len(rows)), theme.BAD_WASH))
        if apart:
            wash = theme.BAD_WASH if test.result == "fail" else theme.PAPER
            row, look = note_row(apart, len(rows) + 1, len(_WIDTHS), 0, wash)
            rows.append(row)
            styles += look
    return kit.section("section.tests", [table(header, rows, _WIDTHS, styles=styles)])


def _row(kit: Kit, test: TestLine, *, note: bool) -> list[Flowable | list[Flowable]]:
    words = kit.words
    number = theme.BODY.but(align="right")
    done = test.result in ("pass", "fail")
    title: list[Flowable] = [kit.text(test.title)]
    if not words.is_empty(test.method):
        title.append(kit.text(test.method, theme.SMALL))
    if not words.is_empty(test.source):
        source = words.text(test.source, theme.SMALL)
        title.append(
            kit.join(words.say("tests.source", theme.SMALL), source, style=theme.SMALL, separator=" ")
        )
    values: list[Flowable] = [kit.text(test.values)] if not words.is_empty(test.values) else []
    values += [_said(kit, one) for one in test.said]
    if note and not words.is_empty(test.note):
        values.append(kit.text(test.note, theme.SMALL))
    return [
        title,
        kit.plain(test.clause),
        kit.plain(kit.words.count(test.sample_size) if test.sample_size else "–", number),
        kit.plain(str(test.failed) if done else "–", number),
        kit.state("tests.state", test.result),
        list(values),
    ]


def _said(kit: Kit, one: TestSaid) -> Flowable:
    """A sentence about the test, behind the title of the reading where it is about one."""
    said = kit.words.say(f"tests.said.{one.key}", theme.SMALL, **one.params)
    if kit.words.is_empty(one.reading):
        return kit.join(said, style=theme.SMALL)
    return kit.join(kit.words.text(one.reading, theme.SMALL), said, style=theme.SMALL, separator=": ")

"""On-site tests: what was tried on how many pieces, and how it went."""

from __future__ import annotations

from typing import Any

from reportlab.platypus.flowables import Flowable

from inspector_app.reports import theme
from inspector_app.reports.blocks import columns, table
from inspector_app.reports.kit import Kit
from inspector_app.reports.site_test_model import TestLine, TestSaid


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
    styles += [
        ("BACKGROUND", (0, at), (-1, at), theme.BAD_WASH)
        for at, test in enumerate(tests, start=1)
        if test.result == "fail"
    ]
    rows = [_row(kit, test) for test in tests]
    widths = columns(-1.2, 38, 40, 52, 80, -1)
    return kit.section("section.tests", [table(header, rows, widths, styles=styles)])


def _row(kit: Kit, test: TestLine) -> list[Flowable | list[Flowable]]:
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
    if not words.is_empty(test.note):
        values.append(kit.text(test.note, theme.SMALL))
    return [
        title,
        kit.plain(test.clause),
        kit.plain(f"{test.sample_size:,}" if test.sample_size else "–", number),
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

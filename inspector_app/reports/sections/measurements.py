"""Measurements: statistics per point with the readings drawn in their tolerance, then every reading."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Any

from reportlab.lib.colors import Color
from reportlab.platypus.flowables import CondPageBreak, Flowable, Spacer

from inspector_app.domain.measurement.notation import MINUS
from inspector_app.reports import theme
from inspector_app.reports.blocks import Strip, columns, table
from inspector_app.reports.kit import Kit
from inspector_app.reports.marks import DIAMOND, HIGH, LOW, RING
from inspector_app.reports.measurement_model import MeasurementPoint, ReadingCell
from inspector_app.reports.sections import gauges
from inspector_app.reports.tallrows import Row
from inspector_app.reports.typeset import Piece, Text

READINGS_PER_ROW = 13
_STRIP = 76.0
_NARROWEST, _WIDEST = 30.0, 46.0
"""Width of a reading: as many as there may be in a row, and few of them."""
_SIGNS = {"high": HIGH, "low": LOW, "inconclusive": DIAMOND, "missing": RING}
_WASHES = {"high": theme.BAD_WASH, "low": theme.BAD_WASH, "inconclusive": theme.WARNING_WASH}
_UNDEFINED = ("too_few", "no_spread")
"""Why there is no index, where it is not plain to see."""


def build(kit: Kit) -> list[Flowable]:
    points = kit.model.measurements
    if not points:
        return []
    content: list[Flowable] = [_statistics(kit, points), Spacer(0, 4)]
    if any(point.cpk for point in points):
        content.append(kit.say("measurements.cpk_note", theme.SMALL))
    if any(point.few for point in points):
        content.append(kit.say("measurements.small_sample", theme.SMALL))
    content += _rules(kit, points)
    content += _readings(kit, points)
    content += _conversions(kit, points)
    content += gauges.build(kit)
    return kit.section("section.measurements", content)


def _statistics(kit: Kit, points: tuple[MeasurementPoint, ...]) -> Flowable:
    right = tuple(f"measurements.column.{name}" for name in ("n", "mean", "deviation", "cpk"))
    header = kit.header(
        "measurements.column.point",
        "measurements.column.specification",
        *right,
        "measurements.column.spread",
        "measurements.column.result",
        right=right,
    )
    rows = [_point(kit, point) for point in points]
    return table(header, rows, columns(-1, 100, 20, 46, 46, 58, _STRIP + 12, 78))


def _point(kit: Kit, point: MeasurementPoint) -> list[Flowable | list[Flowable]]:
    number = theme.BODY.but(align="right")
    title: list[Flowable] = [kit.text(point.title)]
    details = [part for part in (point.clause, point.gauge) if part]
    if details:
        title.append(kit.plain(" · ".join(details), theme.SMALL))
    if not kit.words.is_empty(point.note):
        title.append(kit.text(point.note, theme.SMALL))
    own = kit.decimal
    cpk: list[Flowable] = [kit.plain(own(_signs(point.cpk)), number.but(bold=True))]
    if point.cpk_low and point.cpk_high:
        interval = own(_signs(f"{point.cpk_low} … {point.cpk_high}"))
        cpk.append(kit.plain(interval, theme.SMALL.but(align="right")))
    if point.pp:
        cpk.append(kit.plain(own(f"Pp {point.pp}"), theme.SMALL.but(align="right")))
    if point.undefined in _UNDEFINED:
        cpk.append(kit.say(f"measurements.{point.undefined}", theme.SMALL.but(align="right")))
    read = [cell for cell in point.readings if cell.state != "missing"]
    drawn = [(value, cell.state) for cell in read if (value := _decimal(cell.text)) is not None]
    values, states = [value for value, _state in drawn], [state for _value, state in drawn]
    strip = Strip(values, _decimal(point.lower), _decimal(point.upper), _STRIP, states)
    return [
        title,
        _specification(kit, point),
        kit.plain(str(len(read)), number),
        kit.plain(own(_signs(point.mean)), number),
        kit.plain(own(point.deviation), number),
        cpk,
        strip if values else kit.plain(""),
        _result(kit, point, len(read)),
    ]


def _signs(text: str) -> str:
    """Plain decimals with a real minus sign."""
    return text.replace("-", MINUS)


def _decimal(text: str) -> float | None:
    try:
        return float(Decimal(text))
    except InvalidOperation:
        return None


def _specification(kit: Kit, point: MeasurementPoint) -> list[Flowable]:
    own, unit = kit.decimal, f" {point.unit}" if point.unit else ""
    if point.lower and point.upper:
        limits = kit.plain(own(_signs(f"{point.lower} … {point.upper}")) + unit)
    elif point.lower:
        limits = kit.say("measurements.at_least", limit=_signs(point.lower) + unit)
    elif point.upper:
        limits = kit.say("measurements.at_most", limit=_signs(point.upper) + unit)
    else:
        limits = kit.plain(own(_signs(point.nominal)) + unit)
    lines: list[Flowable] = [limits]
    if point.written:
        lines.append(kit.plain(own(point.written), theme.SMALL))
    elif point.nominal and (point.lower or point.upper):
        lines.append(kit.say("measurements.nominal", theme.SMALL, nominal=_signs(point.nominal) + unit))
    if point.mode == "deviation":
        lines.append(kit.say("measurements.deviation", theme.SMALL))
    if point.uncertainty:
        lines.append(kit.plain(own(point.uncertainty), theme.SMALL))
    return lines


def _result(kit: Kit, point: MeasurementPoint, read: int) -> list[Flowable]:
    missing = len(point.readings) - read
    if point.out:
        bad = theme.BODY.but(bold=True, colour=theme.BAD)
        lines: list[Flowable] = [kit.say("measurements.out", bad, out=point.out, n=read)]
        if point.inconclusive:
            lines.append(_undecided(kit, point, read, theme.SMALL))
    elif point.inconclusive:
        lines = [_undecided(kit, point, read, theme.BODY)]
    elif not read:
        lines = [kit.say("measurements.open", theme.BODY.but(colour=theme.WARNING))]
    else:
        lines = [kit.say("measurements.within", theme.BODY.but(colour=theme.GOOD))]
    if missing and read:
        lines.append(
            kit.say("measurements.incomplete", theme.SMALL.but(colour=theme.WARNING), missing=missing)
        )
    return lines


def _undecided(kit: Kit, point: MeasurementPoint, read: int, style: theme.TextStyle) -> Text:
    return kit.say(
        "measurements.inconclusive", style.but(colour=theme.WARNING), open=point.inconclusive, n=read
    )


def _rules(kit: Kit, points: tuple[MeasurementPoint, ...]) -> list[Flowable]:
    """The decision rules in words; where points have different ones, which point has which."""
    found: dict[str, list[str]] = {}
    for point in points:
        found.setdefault(point.rule, []).append(point.label)
    lines: list[Flowable] = []
    for rule, labels in found.items():
        said = kit.words.say(f"measurements.rule_{rule}", theme.SMALL)
        named = ", ".join(dict.fromkeys(label for label in labels if label))
        start = [Piece(f"{named}: ", bold=True)] if len(found) > 1 and named else []
        parts = [*start, *said.first, *([Piece("  "), *said.second] if said.second else [])]
        lines.append(kit.words.paragraph(parts, theme.SMALL))
    return lines


def _conversions(kit: Kit, points: tuple[MeasurementPoint, ...]) -> list[Flowable]:
    """Readings typed in another unit, as typed and as converted."""
    parts = [f"{point.label} {text}".strip() for point in points for text in point.conversions]
    if not parts:
        return []
    return [
        Spacer(0, 4),
        kit.say("measurements.conversions", theme.SMALL),
        kit.plain("; ".join(parts), theme.SMALL),
    ]


def _readings(kit: Kit, points: tuple[MeasurementPoint, ...]) -> list[Flowable]:
    """Every reading: points down, samples across, in as many bands as there are dozens of samples."""
    longest = max(len(point.readings) for point in points)
    blocks: list[Flowable] = []
    for start in range(0, longest, READINGS_PER_ROW):
        samples = range(start, min(start + READINGS_PER_ROW, longest))
        band = [point for point in points if len(point.readings) > start]
        blocks += [
            CondPageBreak(90),
            Spacer(0, 10),
            kit.say("measurements.readings", theme.SUBHEADING),
            Spacer(0, 3),
            _band(kit, band, samples),
        ]
    return [*blocks, Spacer(0, 4), _legend(kit)]


def _band(kit: Kit, points: list[MeasurementPoint], samples: range) -> Flowable:
    number = theme.COLUMN.but(align="right")
    width = min(_WIDEST, READINGS_PER_ROW * _NARROWEST / len(samples))
    first = points[0].readings
    header: Row = [
        kit.say("measurements.column.point", theme.COLUMN),
        *(kit.plain(str(first[at].sample if at < len(first) else at + 1), number) for at in samples),
    ]
    rows: list[Row] = []
    styles: list[tuple[Any, ...]] = [
        ("LEFTPADDING", (1, 0), (-1, -1), 1),
        ("RIGHTPADDING", (1, 0), (-1, -1), 3),
    ]
    for line, point in enumerate(points, start=1):
        row: list[Flowable | list[Flowable] | str] = [kit.text(point.title, theme.BODY.but(size=7.4))]
        for column, at in enumerate(samples, start=1):
            cell = point.readings[at] if at < len(point.readings) else None
            row.append(_reading(kit, cell) if cell else "")
            if cell and cell.state in _WASHES:
                styles.append(("BACKGROUND", (column, line), (column, line), _WASHES[cell.state]))
        rows.append(row)
    return table(header, rows, columns(-1, *([width] * len(samples))), styles=styles)


def _reading(kit: Kit, cell: ReadingCell) -> list[Flowable]:
    style = theme.BODY.but(size=7.4, align="right")
    if cell.state == "ok":
        lines: list[Flowable] = [kit.plain(_signs(cell.text), style)]
    else:
        colour = _colour(cell.state)
        sign = Piece("", mark=_SIGNS[cell.state], colour=colour, size=5.6)
        lines = [kit.words.paragraph([sign, Piece(_signs(cell.text), bold=True, colour=colour)], style)]
    if cell.actual:
        lines.append(kit.plain(_signs(cell.actual), theme.SMALL.but(size=6.2, align="right")))
    return lines


def _colour(state: str) -> Color:
    return theme.BAD if state in ("high", "low") else theme.WARNING


def _legend(kit: Kit) -> Flowable:
    parts: list[Piece] = []
    for state, sign in _SIGNS.items():
        if any(cell.state == state for point in kit.model.measurements for cell in point.readings):
            mark = Piece("", mark=sign, colour=_colour(state), size=6)
            said = kit.words.say(f"measurements.legend_{state}", theme.SMALL)
            parts += [Piece("      " if parts else ""), mark]
            parts += [Piece(" "), *said.first]
            parts += [Piece("  "), *said.second] if said.second else []
    return kit.words.paragraph(parts, theme.SMALL)

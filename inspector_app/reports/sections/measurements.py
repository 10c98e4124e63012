"""Measurements: statistics per point with the readings drawn in their tolerance, then every reading."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Any

from reportlab.platypus.flowables import CondPageBreak, Flowable, Spacer

from inspector_app.reports import theme
from inspector_app.reports.blocks import Strip, columns, table
from inspector_app.reports.kit import Kit
from inspector_app.reports.marks import HIGH, LOW, RING
from inspector_app.reports.model import MeasurementPoint, ReadingCell
from inspector_app.reports.tallrows import Row
from inspector_app.reports.typeset import Piece, Text

READINGS_PER_ROW = 13
_STRIP = 84.0
_SIGNS = {"high": HIGH, "low": LOW, "missing": RING}


def build(kit: Kit) -> list[Flowable]:
    points = kit.model.measurements
    if not points:
        return []
    content: list[Flowable] = [_statistics(kit, points), Spacer(0, 4)]
    if any(point.cpk for point in points):
        content.append(kit.say("measurements.cpk_note", theme.SMALL))
    content += _readings(kit, points)
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
    return table(header, rows, columns(-1, 82, 20, 40, 32, 58, _STRIP + 12, 76))


def _point(kit: Kit, point: MeasurementPoint) -> list[Flowable | list[Flowable]]:
    number = theme.BODY.but(align="right")
    title: list[Flowable] = [kit.text(point.title)]
    details = [part for part in (point.clause, point.gauge) if part]
    if details:
        title.append(kit.plain(" · ".join(details), theme.SMALL))
    if not kit.words.is_empty(point.note):
        title.append(kit.text(point.note, theme.SMALL))
    cpk: list[Flowable] = [kit.plain(point.cpk, number.but(bold=True))]
    if point.cpk_low and point.cpk_high:
        cpk.append(kit.plain(f"{point.cpk_low} … {point.cpk_high}", theme.SMALL.but(align="right")))
    read = [cell for cell in point.readings if cell.state != "missing"]
    values = [value for cell in read if (value := _decimal(cell.text)) is not None]
    strip = Strip(values, _decimal(point.lower), _decimal(point.upper), _STRIP)
    return [
        title,
        _specification(kit, point),
        kit.plain(str(len(read)), number),
        kit.plain(point.mean, number),
        kit.plain(point.deviation, number),
        cpk,
        strip if values else kit.plain(""),
        _result(kit, point, len(read)),
    ]


def _decimal(text: str) -> float | None:
    try:
        return float(Decimal(text))
    except InvalidOperation:
        return None


def _specification(kit: Kit, point: MeasurementPoint) -> list[Flowable]:
    unit = f" {point.unit}" if point.unit else ""
    if point.lower and point.upper:
        limits = kit.plain(f"{point.lower} … {point.upper}{unit}")
    elif point.lower:
        limits = kit.say("measurements.at_least", limit=point.lower + unit)
    elif point.upper:
        limits = kit.say("measurements.at_most", limit=point.upper + unit)
    else:
        limits = kit.plain(f"{point.nominal}{unit}")
    lines: list[Flowable] = [limits]
    if point.nominal and (point.lower or point.upper):
        lines.append(kit.plain(_toleranced(point), theme.SMALL))
    return lines


def _toleranced(point: MeasurementPoint) -> str:
    """ "54.0 ± 0.3", "70.0 +0.5 −0.2", or the nominal alone."""
    nominal = Decimal(point.nominal)
    plus = Decimal(point.upper) - nominal if point.upper else None
    minus = nominal - Decimal(point.lower) if point.lower else None
    if plus is not None and plus == minus:
        return f"{point.nominal} ± {plus}"
    return (
        point.nominal
        + (f" +{plus}" if plus is not None else "")
        + (f" −{minus}" if minus is not None else "")
    )


def _result(kit: Kit, point: MeasurementPoint, read: int) -> list[Flowable]:
    missing = len(point.readings) - read
    if point.out:
        bad = theme.BODY.but(bold=True, colour=theme.BAD)
        lines: list[Flowable] = [kit.say("measurements.out", bad, out=point.out, n=read)]
    elif not read:
        lines = [kit.say("measurements.open", theme.BODY.but(colour=theme.WARNING))]
    else:
        lines = [kit.say("measurements.within", theme.BODY.but(colour=theme.GOOD))]
    if missing and read:
        lines.append(
            kit.say("measurements.incomplete", theme.SMALL.but(colour=theme.WARNING), missing=missing)
        )
    return lines


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
        row: list[Flowable | str] = [kit.text(point.title, theme.BODY.but(size=7.4))]
        for column, at in enumerate(samples, start=1):
            cell = point.readings[at] if at < len(point.readings) else None
            row.append(_reading(kit, cell) if cell else "")
            if cell and cell.state in ("high", "low"):
                styles.append(("BACKGROUND", (column, line), (column, line), theme.BAD_WASH))
        rows.append(row)
    return table(header, rows, columns(-1, *([30.0] * len(samples))), styles=styles)


def _reading(kit: Kit, cell: ReadingCell) -> Text:
    style = theme.BODY.but(size=7.4, align="right")
    if cell.state == "ok":
        return kit.plain(cell.text, style)
    colour = theme.WARNING if cell.state == "missing" else theme.BAD
    sign = Piece("", mark=_SIGNS[cell.state], colour=colour, size=5.6)
    return kit.words.paragraph([sign, Piece(cell.text, bold=True, colour=colour)], style)


def _legend(kit: Kit) -> Flowable:
    parts: list[Piece] = []
    for state, key in (("high", "legend_high"), ("low", "legend_low"), ("missing", "legend_missing")):
        if any(cell.state == state for point in kit.model.measurements for cell in point.readings):
            colour = theme.WARNING if state == "missing" else theme.BAD
            said = kit.words.say(f"measurements.{key}", theme.SMALL)
            parts += [Piece("      " if parts else ""), Piece("", mark=_SIGNS[state], colour=colour, size=6)]
            parts += [Piece(" "), *said.first]
            parts += [Piece("  "), *said.second] if said.second else []
    return kit.words.paragraph(parts, theme.SMALL)

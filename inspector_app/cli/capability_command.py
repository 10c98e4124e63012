"""`capability`: indices, control chart and histogram of a column of readings."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from inspector_app.cli.output import Result
from inspector_app.domain.errors import InputError

if TYPE_CHECKING:
    from inspector_app.cli.csv_input import CsvTable
    from inspector_app.domain.measurement.capability import Capabilities, Limits
    from inspector_app.domain.measurement.control import ChartPoint, ControlCharts
    from inspector_app.domain.measurement.rules import RuleSet

_DESCRIPTION = """\
Cp, Cpk (within-subgroup sigma), Pp, Ppk (s over all readings) and Cpm with their intervals, a control chart
with its rules, and a histogram, from a CSV file as spreadsheets save it (separated by comma, semicolon or
tab; decimal point or comma; with or without a heading).

Readings in one column are taken in their order: one by one, every N of them a subgroup (--subgroup N), or by
the names in another column (--subgroup-column C). Several columns (--column a --column b) make each row a
subgroup.

Intervals: chi-square for Cp and Pp, Bissell for Cpk and Ppk, with the degrees of freedom that the estimate of
sigma is worth ("df"); --interval nominal takes n - 1 for all, as some programs do.

JSON: {"file", "columns", "n", "mean", "s", "minimum", "maximum", "lsl", "usl", "target", "below", "above",
"subgroups": {"count", "sizes"}, "left_out": [lines with an empty cell], "confidence", "interval",
"sigma_within": {"value", "method", "label", "df"}, "sigma_overall": {"value", "df"},
"cp", "cpk", "pp", "ppk": {"value", "low", "high"} or null, "cpm": number or null,
"undefined": {index: {"code", "text"}}, "warnings": [{"code", "text"}],
"control": {"chart", "rules", "stable": bool or null, "reason", "charts": [{"name", "points": [{"point",
"label", "value", "lower", "centre", "upper", "out"}]}], "signals": [{"rule", "points", "at", "text"}]},
"histogram": [{"left", "right", "count", "out"}]}. Points count from 1; the label is the name of the subgroup.
What is not defined is null, and "undefined" says why; without control limits, "reason" says why.
"""
USUAL_COLUMN = "value"


def register(commands: Any, common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser(
        "capability",
        parents=[common],
        help="capability, control chart and histogram of readings in a CSV file",
        description=_DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("file", metavar="FILE.csv", help="the readings")
    parser.add_argument("--lsl", help="lower specification limit; a negative one as --lsl=-0.5")
    parser.add_argument("--usl", help="upper specification limit")
    parser.add_argument("--target", help="target value, for Cpm")
    parser.add_argument(
        "--column",
        action="append",
        metavar="C",
        help="column of the readings, by heading or number (default: the only one, or the one headed "
        "'value'); given several times, each row is a subgroup",
    )
    grouping = parser.add_mutually_exclusive_group()
    grouping.add_argument("--subgroup", metavar="N", help="every N readings are a subgroup (default 1)")
    grouping.add_argument("--subgroup-column", metavar="C", help="column that names the subgroup of a row")
    parser.add_argument(
        "--chart", choices=("i-mr", "xbar-r", "xbar-s"), help="control chart (default: by the subgroups)"
    )
    parser.add_argument(
        "--sigma",
        choices=("moving_range", "range", "s", "pooled"),
        help="within-subgroup sigma of Cp and Cpk (default: that of the chart)",
    )
    parser.add_argument("--rules", choices=("nelson", "we"), default="nelson", help="rules of the chart")
    parser.add_argument("--confidence", default="0.95", metavar="P", help="of the intervals (default 0.95)")
    parser.add_argument(
        "--interval", choices=("effective", "nominal"), default="effective", help="degrees of freedom"
    )
    parser.add_argument("--decimal", choices=("point", "comma"), help="decimal mark (default: found out)")
    parser.set_defaults(run=capability)


@dataclass(frozen=True)
class Readings:
    """Readings of a file in their subgroups; `left_out` are the lines with an empty cell.

    `names` are those of the subgroups where a column gives them, else empty.
    """

    columns: tuple[str, ...]
    groups: tuple[tuple[Decimal, ...], ...]
    left_out: tuple[int, ...]
    names: tuple[str, ...] = ()

    @property
    def values(self) -> list[Decimal]:
        return [value for group in self.groups for value in group]


def capability(options: argparse.Namespace) -> Result:
    from inspector_app.cli.capability_text import shown
    from inspector_app.cli.csv_input import read_table
    from inspector_app.domain.measurement.capability import Limits, capabilities_of
    from inspector_app.domain.measurement.control import ChartKind, control_charts, usual_chart
    from inspector_app.domain.measurement.rules import RuleSet
    from inspector_app.domain.measurement.spread import Method

    limits = Limits(
        number("--lsl", options.lsl), number("--usl", options.usl), number("--target", options.target)
    )
    if limits.width == 0:
        raise InputError(
            "capability.limits",
            f"The lower limit {limits.lower} is the upper limit as well, so there is no width to compare.",
            "Give two limits that differ; leave out the side that is open.",
            lower=str(limits.lower),
            upper=str(limits.upper),
        )
    confidence = number("--confidence", options.confidence)
    readings = _readings(read_table(options.file, decimal=options.decimal), options)
    kind = ChartKind(options.chart) if options.chart else usual_chart(readings.groups)
    rules = RuleSet(options.rules)
    found = capabilities_of(
        readings.groups,
        limits,
        method=Method(options.sigma) if options.sigma else kind.method,
        confidence=float(confidence or 0),
        degrees=options.interval,
    )
    charts = control_charts(readings.groups, kind, rules)
    data = _data(options, readings, limits, found, charts, rules)
    return Result(data, shown(data, readings.values))


def number(option: str, text: str | None) -> Decimal | None:
    """The number of an option, None when it is not given. Raises InputError `option.not_a_number`."""
    from inspector_app.domain.measurement.reading import parse_reading

    if text is None:
        return None
    try:
        value = parse_reading(text)
    except InputError as error:
        plain = error.code != "reading.ambiguous"
        raise InputError(
            "option.not_a_number",
            f"{option} {text!r} is not a number." if plain else f"{option}: {error.message}",
            f"Write a number such as 1.5 or 1,5; a negative one as {option}=-1.5." if plain else error.hint,
            value=text,
        ) from error
    if value is None:
        raise InputError(
            "option.not_a_number", f"{option} is empty.", "Give a number such as 1.5.", value=text
        )
    return value


def _readings(table: CsvTable, options: argparse.Namespace) -> Readings:
    names = options.subgroup_column
    by = None if names is None else table.find(names)
    if options.column:
        places = [table.find(column) for column in options.column]
        if len({*places, by}) <= len(places):
            raise InputError(
                "csv.same_column",
                f"A column of {table.path.name} is named twice.",
                "Name each column of readings once, and another one for the subgroups.",
            )
    else:
        places = [place for place in range(len(table.columns)) if place != by]
        called = [place for place in places if table.columns[place].casefold() == USUAL_COLUMN]
        places = called if len(called) == 1 else places
        if len(places) != 1:
            raise _which_column(table, places)
    columns = tuple(table.columns[place] for place in places)
    cells = [table.numbers(place) for place in places]
    left_out = sorted({cell.line for column in cells for cell in column if cell.value is None})
    rows = [tuple(cell.value for cell in row if cell.value is not None) for row in zip(*cells, strict=True)]
    named: dict[str, list[Decimal]] = {}
    if by is not None:
        for name, row in zip(table.texts(by), rows, strict=True):
            if row:
                named.setdefault(name, []).extend(row)
        groups = [tuple(group) for group in named.values()]
    elif len(places) > 1:
        if options.subgroup is not None:
            raise InputError(
                "capability.two_subgroups",
                "Several columns make each row a subgroup already.",
                "Leave out --subgroup, or name one column.",
            )
        groups = [row for row in rows if row]
    else:
        groups = _counted([row[0] for row in rows if row], options.subgroup, left_out)
    return Readings(columns, tuple(groups), tuple(left_out), tuple(named))


def _which_column(table: CsvTable, places: list[int]) -> InputError:
    from inspector_app.cli.csv_input import brief, listed

    if not places:
        return InputError(
            "csv.which_column",
            f"{table.path.name} has no column besides {brief(table.columns[0])}, which names the subgroups.",
            "Leave out --subgroup-column, or give a file with a column of readings.",
            value=0,
        )
    return InputError(
        "csv.which_column",
        f"{table.path.name} has {len(places)} columns that may hold the readings.",
        f"Say --column and one of {listed([table.columns[place] for place in places])}; "
        "several times if each row is a subgroup.",
        value=len(places),
    )


def _counted(values: list[Decimal], size: str | None, left_out: list[int]) -> list[tuple[Decimal, ...]]:
    from inspector_app.domain.measurement.capability import split

    if size is not None and not (size.isascii() and size.isdecimal()):
        raise InputError(
            "capability.subgroup_size",
            f"{size!r} is no size of a subgroup.",
            "Allowed: 1 (single readings) and more.",
            value=size,
        )
    if size not in (None, "1") and left_out:
        raise InputError(
            "capability.gap",
            f"Line {left_out[0]} has no reading, so every {size} readings are not what was taken together.",
            "Name the subgroups in a column (--subgroup-column), or take the subgroup out.",
            line=left_out[0],
        )
    return list(split(values, int(size or 1)))


def _data(
    options: argparse.Namespace,
    readings: Readings,
    limits: Limits,
    found: Capabilities,
    charts: ControlCharts,
    rules: RuleSet,
) -> dict[str, Any]:
    from inspector_app.domain.measurement.capability import REASONS, WARNINGS
    from inspector_app.domain.measurement.histogram import histogram

    values, summary = readings.values, found.summary
    within = {"value": found.sigma_within, "method": str(found.method), "label": found.method.label}
    return {
        "file": options.file,
        "columns": list(readings.columns),
        "n": len(values),
        "mean": float(summary.mean) if summary else None,
        "s": found.sigma_overall,
        "minimum": float(summary.minimum) if summary else None,
        "maximum": float(summary.maximum) if summary else None,
        "lsl": _float(limits.lower),
        "usl": _float(limits.upper),
        "target": _float(limits.target),
        "below": sum(1 for value in values if limits.lower is not None and value < limits.lower),
        "above": sum(1 for value in values if limits.upper is not None and value > limits.upper),
        "subgroups": {
            "count": found.subgroups,
            "sizes": sorted({len(group) for group in readings.groups}),
        },
        "left_out": list(readings.left_out),
        "confidence": found.confidence,
        "interval": options.interval,
        "sigma_within": {**within, "df": found.df_within},
        "sigma_overall": {"value": found.sigma_overall, "df": found.df_overall},
        **{name: _index(getattr(found, name)) for name in ("cp", "cpk", "pp", "ppk")},
        "cpm": found.cpm,
        "undefined": {name: {"code": code, "text": REASONS[code]} for name, code in found.reasons.items()},
        "warnings": [{"code": code, "text": WARNINGS[code]} for code in found.warnings],
        "control": _control(charts, rules, readings.names),
        "histogram": [
            {"left": float(bar.left), "right": float(bar.right), "count": bar.count, "out": bar.out}
            for bar in histogram(values, limits.lower, limits.upper, 0)
        ],
    }


def _control(charts: ControlCharts, rules: RuleSet, names: tuple[str, ...]) -> dict[str, Any]:
    from inspector_app.domain.measurement.capability import REASONS
    from inspector_app.domain.measurement.control import ChartKind

    if charts.kind is ChartKind.I_MR:
        names = ()  # its points are readings
    return {
        "chart": str(charts.kind),
        "rules": str(rules),
        "stable": charts.stable,
        "reason": {"code": charts.reason, "text": REASONS[charts.reason]} if charts.reason else None,
        "charts": [
            {
                "name": name,
                "points": _points(points, names),
            }
            for name, points in zip(charts.kind.charts, (charts.location, charts.variation), strict=True)
        ],
        "signals": [
            {
                "rule": signal.number,
                "points": [place + 1 for place in signal.points],
                "at": signal.at + 1,
                "text": signal.sentence,
            }
            for signal in charts.signals
        ],
    }


def _points(points: tuple[ChartPoint, ...], names: tuple[str, ...]) -> list[dict[str, Any]]:
    centres = {id(point.centre): point.centre for point in points}  # few for many points
    rounded = {key: float(centre) for key, centre in centres.items()}
    return [
        {
            "point": point.place + 1,
            "label": names[point.place] if names else str(point.place + 1),
            "value": float(point.value),
            "lower": point.lower,
            "centre": rounded[id(point.centre)],
            "upper": point.upper,
            "out": point.out,
        }
        for point in points
    ]


def _index(index: Any) -> dict[str, float] | None:
    return None if index is None else {"value": index.value, "low": index.low, "high": index.high}


def _float(value: Decimal | None) -> float | None:
    return None if value is None else float(value)

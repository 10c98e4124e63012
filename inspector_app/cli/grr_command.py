"""`grr`: gauge repeatability and reproducibility of a crossed study."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from inspector_app.cli.output import Result, table
from inspector_app.domain.errors import InputError

if TYPE_CHECKING:
    from inspector_app.domain.measurement.grr import AnovaRow, GaugeStudy
    from inspector_app.domain.measurement.grr_study import GrrStudy

_DESCRIPTION = """\
Gauge R&R of a crossed study (every operator measures every part equally often) from a CSV file with one row
per reading: part, operator, value.

anova: two-way with interaction; the interaction is pooled with repeatability when its p is above --alpha
(0.05; 1 always keeps it, 0 never). range: averages and ranges with K1, K2, K3 from d2*, without interaction.
The study variation is 6 sigma (--multiple 5.15 for older sheets). Verdict from the share of the study
variation, and of the tolerance when it is given, whichever is worse: up to 10 % acceptable, up to 30 %
conditional, above unacceptable; 5 distinct categories (ndc = 1.41 PV/GRR, truncated) are wanted.

JSON: {"file", "method", "parts", "operators", "trials", "tolerance", "multiple", "alpha", "pooled",
"anova": [{"source", "df", "ss", "ms", "f", "p"}] (with interaction), "anova_final" (as used),
"factors": {"k1", "k2", "k3"} or null, "components": [{"name": "grr" | "repeatability" | "reproducibility" |
"operator" | "interaction" | "part" | "total", "variance", "sigma", "study_variation", "percent_contribution",
"percent_study", "percent_tolerance"}], "ndc", "enough_categories", "verdict": "acceptable" | "conditional" |
"unacceptable" | null, "undefined": {key: text}}. What is not defined is null, and "undefined" says why.
The exit code is 0 whatever the verdict.
"""
_LABELS = {
    "grr": "Total gauge R&R",
    "repeatability": "  Repeatability (EV)",
    "reproducibility": "  Reproducibility (AV)",
    "operator": "    Operator",
    "interaction": "    Operator x part",
    "part": "Part (PV)",
    "total": "Total (TV)",
}


def register(commands: Any, common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser(
        "grr",
        parents=[common],
        help="gauge repeatability and reproducibility of readings in a CSV file",
        description=_DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("file", metavar="FILE.csv", help="one row per reading")
    for name in ("part", "operator", "value"):
        parser.add_argument(
            f"--{name}", default=name, metavar="C", help=f"column of the {name}, by heading or number"
        )
    parser.add_argument("--tolerance", help="upper minus lower specification limit")
    parser.add_argument("--method", choices=("anova", "range"), default="anova")
    parser.add_argument("--alpha", default="0.05", metavar="P", help="level for pooling (default 0.05)")
    parser.add_argument("--multiple", default="6", metavar="K", help="sigmas of study variation (default 6)")
    parser.add_argument("--decimal", choices=("point", "comma"), help="decimal mark (default: found out)")
    parser.set_defaults(run=grr)


def grr(options: argparse.Namespace) -> Result:
    from inspector_app.cli.capability_command import number
    from inspector_app.domain.measurement.grr import GrrMethod, gauge_study

    tolerance = number("--tolerance", options.tolerance)
    alpha, multiple = number("--alpha", options.alpha), number("--multiple", options.multiple)
    study = _study(options)
    found = gauge_study(
        study,
        method=GrrMethod(options.method),
        tolerance=None if tolerance is None else float(tolerance),
        alpha=float(alpha or 0),
        multiple=float(multiple or 0),
    )
    data = {
        "file": options.file,
        "method": options.method,
        "parts": len(study.parts),
        "operators": len(study.operators),
        "trials": study.trials,
        "tolerance": None if tolerance is None else float(tolerance),
        "multiple": float(multiple or 0),
        "alpha": float(alpha or 0),
        **_data(found),
    }
    return Result(data, _text(data))


def _study(options: argparse.Namespace) -> GrrStudy:
    from inspector_app.cli.csv_input import read_table
    from inspector_app.domain.measurement.grr_study import crossed

    read = read_table(options.file, decimal=options.decimal)
    places = [read.find(name) for name in (options.part, options.operator, options.value)]
    if len(set(places)) < len(places):
        raise InputError(
            "csv.same_column",
            f"A column of {read.path.name} is named twice.",
            "Name one column for the part, another for the operator, another for the value.",
        )
    parts, operators = (read.texts(place) for place in places[:2])
    rows = []
    for part, operator, cell in zip(parts, operators, read.numbers(places[2]), strict=True):
        for what, text in (("part", part), ("operator", operator)):
            if not text:
                raise InputError(
                    "grr.unnamed",
                    f"Line {cell.line} names no {what}.",
                    "Every row names its part and its operator.",
                    line=cell.line,
                )
        if cell.value is None:
            raise InputError(
                "grr.no_reading",
                f"Line {cell.line} has no reading.",
                "Enter it, or take the row out: every operator measures every part equally often.",
                line=cell.line,
            )
        rows.append((part, operator, cell.value))
    return crossed(rows)


def _data(found: GaugeStudy) -> dict[str, Any]:
    undefined = {}
    if found.verdict is None:
        undefined["verdict"] = "the readings do not differ, so there is nothing to compare"
    if found.ndc is None:
        undefined["ndc"] = "the gauge shows no variation of its own"
    return {
        "pooled": found.pooled,
        "anova": [_row(row) for row in found.anova],
        "anova_final": [_row(row) for row in found.final],
        "factors": dict(zip(("k1", "k2", "k3"), found.factors, strict=True)) if found.factors else None,
        "components": [
            {
                "name": component.name,
                "variance": float(component.variance),
                "sigma": component.sigma,
                "study_variation": component.multiple * component.sigma,
                "percent_contribution": component.contribution,
                "percent_study": component.study,
                "percent_tolerance": component.of_tolerance,
            }
            for component in found.components
        ],
        "ndc": found.ndc,
        "enough_categories": found.enough_categories,
        "verdict": str(found.verdict) if found.verdict else None,
        "undefined": undefined,
    }


def _row(row: AnovaRow) -> dict[str, Any]:
    return {
        "source": row.source,
        "df": row.df,
        "ss": float(row.ss),
        "ms": float(row.ms),
        "f": row.f,
        "p": row.p,
    }


def _text(data: dict[str, Any]) -> str:
    method = "analysis of variance" if data["method"] == "anova" else "averages and ranges"
    size = f"{data['parts']} parts, {data['operators']} operators, {data['trials']} trials"
    parts = [f"Gauge R&R by {method}: {size}"]
    if data["anova"]:
        parts.append(_anova_text(data))
    else:
        parts.append(", ".join(f"{name.upper()} {value:.4f}" for name, value in data["factors"].items()))
    rows = [
        [
            _LABELS[row["name"]],
            f"{row['sigma']:.6g}",
            f"{row['study_variation']:.6g}",
            *(_percent(row[key]) for key in ("percent_study", "percent_contribution", "percent_tolerance")),
        ]
        for row in data["components"]
    ]
    headings = ["source", "sigma", f"{data['multiple']:g} sigma", "% study", "% contribution", "% tolerance"]
    parts.append(table(rows, headings))
    ndc = data["ndc"] if data["ndc"] is not None else f"not defined: {data['undefined']['ndc']}"
    verdict = data["verdict"] or f"not defined: {data['undefined']['verdict']}"
    few = " (5 or more are wanted)" if data["enough_categories"] is False else ""
    parts.append(f"Distinct categories: {ndc}{few}\nVerdict: {verdict}")
    return "\n\n".join(parts)


def _anova_text(data: dict[str, Any]) -> str:
    said = "pooled with repeatability" if data["pooled"] else "kept"
    text = f"{_anova_table(data['anova'])}\nInteraction {said} (level for pooling {data['alpha']:g})."
    return f"{text}\n\n{_anova_table(data['anova_final'])}" if data["pooled"] else text


def _anova_table(rows: list[dict[str, Any]]) -> str:
    cells = [
        [
            row["source"],
            str(row["df"]),
            f"{row['ss']:.6g}",
            f"{row['ms']:.6g}",
            "" if row["f"] is None else f"{row['f']:.4g}",
            "" if row["p"] is None else f"{row['p']:.4f}",
        ]
        for row in rows
    ]
    return table(cells, ["source", "df", "SS", "MS", "F", "p"])


def _percent(value: float | None) -> str:
    return "-" if value is None else f"{value:.2f}"

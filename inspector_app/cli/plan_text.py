"""Sampling plans and tables as a person reads them in a terminal or prints them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any

from inspector_app.cli.output import table

if TYPE_CHECKING:
    from inspector_app.domain.sampling import ClassPlan, PlanKind, Stage, TablePlan

_LEGEND = "v, ^: arrow to the first plan below, above; its n and its numbers hold."
_STAGE_LEGEND = """\
Ac/Re are cumulative; n is one stage's. #: the lot cannot be accepted at that stage.
*: use the single plan. ++: use the double plan."""


def plans_text(plans: Sequence[ClassPlan], kind: PlanKind, risks: Sequence[dict[str, Any]]) -> str:
    """The plans of a lot, one line for each stage, and the risks of each where they were asked for."""
    first = plans[0].plan
    heading = (
        f"{first.edition.label}, {first.severity}, {kind}, lot {first.lot_size}, level {first.level}, "
        f"code letter {first.code_letter}"
    )
    rows = [
        [
            *(
                (each.cls or "-", each.plan.aql or "-", each.plan.plan_letter)
                if number == 1
                else ("", "", "")
            ),
            str(number),
            str(stage.n),
            *_numbers(stage),
            each.plan.note if number == 1 else "",
        ]
        for each in plans
        for number, stage in enumerate(each.plan.stages, 1)
    ]
    headings = ["class", "AQL", "letter", "stage", "n", "Ac", "Re", "note"]
    if all(len(each.plan.stages) == 1 for each in plans):
        rows = [row[:3] + row[4:] for row in rows]
        headings.remove("stage")
    parts = [f"{heading}\n{table(rows, headings)}"]
    parts += [_risks_text(each.cls, found) for each, found in zip(plans, risks, strict=False)]
    return "\n\n".join(parts)


def _risks_text(cls: str, risks: dict[str, Any]) -> str:
    title = f"Operating characteristic{f' of class {cls}' if cls else ''}"
    if not risks["oc"]:
        return f"{title}: every item is inspected, so there is no sampling risk."
    rows = [
        [
            f"{point['quality']:.3f}",
            f"{100 * point['probability']:.2f} %",
            f"{point['asn']:.1f}",
            f"{point['aoq']:.3f}",
        ]
        for point in risks["oc"]
    ]
    unit = "per 100 items" if risks["model"] == "poisson" else "%"
    lines = [f"{title} ({risks['model']})"]
    if risks["producer_risk"] is not None:
        lines.append(f"Not accepted just at the AQL: {100 * risks['producer_risk']:.2f} %.")
    lines.append(f"Accepted at most 10 times in 100: {risks['consumer_quality']:.3f} {unit} and worse.")
    headings = [f"quality, {unit}", "accepted", "items, mean", f"outgoing, {unit}"]
    return "\n".join([*lines, table(rows, headings)])


def table_text(plans: Sequence[TablePlan], kind: PlanKind, title: str) -> str:
    """A table as it is printed: letters down, AQLs across, a line for each stage."""
    lines = [["", "n", *(str(plan.aql) for plan in plans if plan.code_letter == "A")]]
    for letter, row in groupby(plans, key=lambda plan: plan.code_letter):
        lines += _letter_lines(letter, {str(plan.aql): plan for plan in row}, lines[0][2:], kind)
    beyond = {str(plan.aql): plan for plan in plans if plan.plan_letter > "R"}
    if beyond:
        lines += _letter_lines("S", beyond, lines[0][2:], kind)
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    rows = [
        "  ".join(cell.rjust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    ]
    legend = "Cells are Ac/Re." if kind == "single" else _STAGE_LEGEND
    return "\n".join([title, *rows, legend, _LEGEND])


def _letter_lines(letter: str, row: dict[str, TablePlan], aqls: list[str], kind: PlanKind) -> list[list[str]]:
    """The lines of a letter; an AQL that `row` has not is an arrow up, as below letter R."""
    own = next((plan for plan in row.values() if plan.plan_letter == letter and plan.kind == kind), None)
    if own is None:
        return [[letter, "", *(_cell(row[aql], letter, kind, 0) for aql in aqls)]]
    return [
        [
            "" if number else letter,
            str(stage.n),
            *(_cell(row[aql], letter, kind, number) if aql in row else "" if number else "^" for aql in aqls),
        ]
        for number, stage in enumerate(own.stages)
    ]


def _cell(plan: TablePlan, letter: str, kind: PlanKind, number: int) -> str:
    if plan.plan_letter == letter and plan.kind == kind:
        return "/".join(_numbers(plan.stages[number]))
    if number:
        return ""
    if plan.plan_letter != letter:
        # Letters stand in the order of the alphabet.
        return "v" if plan.plan_letter > letter else "^"
    return "*" if plan.kind == "single" else "++"


def _numbers(stage: Stage) -> tuple[str, str]:
    return "#" if stage.ac is None else str(stage.ac), str(stage.re)

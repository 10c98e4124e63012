"""An inspection's result and counts as plain data, for the command line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from inspector_app.domain.records import ClassPlan
from inspector_app.domain.verdict import SectionStanding, Verdict
from inspector_app.domain.verdict_reasons import Reason
from inspector_app.services.inspection_file import InspectionFile


def reasons_data(reasons: Iterable[Reason]) -> list[dict[str, Any]]:
    """Each reason with its code and English text, and its class and numbers where it has them."""
    data = []
    for reason in reasons:
        numbers = {"class": reason.cls, "found": reason.found, "ac": reason.ac, "re": reason.re}
        known = {name: value for name, value in numbers.items() if value is not None}
        data.append({"code": reason.code, "text": reason.text, **known})
    return data


def classes_data(plans: Sequence[ClassPlan], verdict: Verdict) -> list[dict[str, Any]]:
    """Each class with its plan, what was found, and, for plans of several samples, how each stands."""
    data = []
    for plan, state in zip(plans, verdict.classes, strict=True):
        data.append(
            {
                "class": state.cls,
                "aql": state.aql,
                "severity": plan.severity,
                "kind": plan.kind,
                "n": state.n,
                "ac": state.ac,
                "re": state.re,
                "found": state.found,
                "state": state.state,
                "outcome": state.outcome,
                "stage": state.stage,
                "stages": [
                    {
                        "stage": one.number,
                        "n": one.n,
                        "ac": one.ac,
                        "re": one.re,
                        "found": one.found,
                        "state": one.state,
                    }
                    for one in state.stages
                ],
            }
        )
    return data


def sections_data(sections: Iterable[SectionStanding]) -> list[dict[str, Any]]:
    """Each section of the checklist with its result and how many items stand how."""
    return [
        {"key": one.key, "title": dict(one.title), "result": one.result, "counts": dict(one.counts)}
        for one in sections
    ]


def counts_data(file: InspectionFile) -> dict[str, int]:
    """Answered items, defects found (pieces), photos and measured values."""
    record = file.record
    return {
        "items": sum(1 for answer in record.answers.values() if answer.value),
        "defects": sum(finding.quantity for finding in record.findings),
        "photos": len(record.photos),
        "measurements": sum(1 for reading in record.readings if reading.value is not None),
    }

"""The sampling part of a report from records: samples, severities with their reasons, risks of the plan
used.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from inspector_app.domain.records import ClassPlan, Record
from inspector_app.domain.verdict import assess
from inspector_app.reports import model
from inspector_app.services.report_sampling import sampling
from tests.fakes.verdict_cases import finding, make_pack, record
from tests.unit.test_verdict_stages import staged


def part(*records: Record, **header: Any) -> model.Sampling:
    made = record(*records, planned=False, **header)
    found = sampling(made, assess(made, make_pack()))
    assert found is not None
    return found


def test_no_plan_is_no_part() -> None:
    made = record(planned=False)
    assert sampling(made, assess(made, make_pack())) is None


def test_a_double_plan_with_its_samples() -> None:
    shown = part(*staged(), finding("major", 2), stages_finished=1)
    assert (shown.kind, shown.severity, shown.edition) == ("double", "normal", "ISO 2859-1:1999")
    critical, major, minor = shown.plans
    assert (critical.stages, critical.n, critical.state) == ((), 80, "accepted")
    assert (major.n, major.ac, major.re, major.found, major.state) == (160, 4, 5, 2, "continue")
    assert [(one.total, one.ac, one.re, one.state) for one in major.stages] == [
        (80, 1, 3, "continue"),
        (160, 4, 5, "open"),
    ]
    assert [one.state for one in minor.stages] == ["accepted", "ahead"]
    assert {risk.cls for risk in shown.risks} == {"major", "minor"}


def test_severities_that_differ_are_told_class_by_class() -> None:
    plans = [one for one in staged(kind="single") if isinstance(one, ClassPlan)]
    why = {"code": "switching.to_tightened", "params": {"rejected": 2, "lots": 5}}
    plans[1] = replace(plans[1], severity="tightened", severity_basis=why)
    shown = part(*plans)
    assert shown.severity == ""
    assert [line.severity for line in shown.plans] == ["normal", "tightened", "normal"]
    told = shown.plans[1].why
    assert told is not None
    assert told.text == {"en": "2 of the last 5 lots were not accepted: tightened."}
    assert [line.why for line in shown.plans if line.cls != "major"] == [None, None]


def test_reasons_of_a_newer_version_do_not_stop_a_report() -> None:
    plans = [one for one in staged(kind="single") if isinstance(one, ClassPlan)]
    plans[0] = replace(plans[0], severity_basis={"code": "switching.of_tomorrow", "params": {}})
    plans[1] = replace(plans[1], severity_basis={"code": "switching.to_tightened", "params": {"runs": 1}})
    first, second, _third = (line.why for line in part(*plans).plans)
    assert first is not None
    assert second is not None
    assert (first.text, second.text) == ({}, {})

"""A report of a double inspection: sections, samples, severities with their reasons. Small, for the golden
texts.
"""

from __future__ import annotations

from inspector_app.reports import model as m
from inspector_app.reports.stage_model import SectionResult, StageLine

from .sample import empty
from .sample_lines import t


def _outcome() -> m.Outcome:
    sections = (
        SectionResult(title=t("Workmanship", "外観・仕上げ"), result="noted", counts={"pass": 12, "fail": 1}),
        SectionResult(title=t("Packaging", "梱包"), result="pending", counts={"pass": 9, "na": 1, "open": 2}),
        SectionResult(title=t("Marking", "表示"), result="fail", counts={"fail": 2}),
        SectionResult(title=t("Function", "機能"), result="pass", counts={"pass": 5}),
    )
    reasons = (
        m.Message(
            code="class.stage_continue",
            params={
                "cls": "major",
                "stage": 1,
                "n": 80,
                "found": 2,
                "ac": 1,
                "re": 3,
                "next_stage": 2,
                "next_n": 80,
            },
            standing="warning",
        ),
    )
    missing = (m.Message(code="missing.stage", params={"stage": 2, "n": 80}, standing="warning"),)
    return m.Outcome(proposed="pending", reasons=reasons, missing=missing, sections=sections)


def _lines() -> tuple[m.PlanLine, ...]:
    why = m.Message(
        code="switching.to_tightened",
        params={"cls": "major", "severity": "tightened", "rejected": 2, "lots": 4},
    )
    return (
        m.PlanLine(cls="critical", aql="0.65", n=50, ac=1, re=4, found=2, state="gap", severity="reduced"),
        m.PlanLine(
            cls="major",
            aql="1.0",
            n=160,
            ac=4,
            re=5,
            found=2,
            state="continue",
            severity="tightened",
            why=why,
            stages=(
                StageLine(number=1, n=80, total=80, ac=1, re=3, found=2, state="continue"),
                StageLine(number=2, n=80, total=160, ac=4, re=5, found=2, state="open"),
            ),
        ),
        m.PlanLine(
            cls="minor",
            aql="2.5",
            n=80,
            ac=None,
            re=6,
            found=0,
            state="accepted",
            severity="normal",
            stages=(
                StageLine(number=1, n=80, total=80, ac=None, re=6, found=0, state="accepted"),
                StageLine(number=2, n=80, total=160, ac=9, re=10, found=0, state="ahead"),
            ),
        ),
    )


def staged(language: str = "en", second: str | None = None) -> m.ReportModel:
    """Major goes to the second sample, minor is accepted on the first, critical is in the gap."""
    base = empty(language, second)
    return m.ReportModel(
        language=language,
        second_language=second,
        header=base.header,
        outcome=_outcome(),
        sampling=m.Sampling(
            edition="ISO 2859-1:1999",
            kind="double",
            severity="",
            level="II",
            code_letter="K",
            lot_size=3000,
            plans=_lines(),
        ),
    )

"""Words of the workspace: names of steps, classes, types, results, and tolerances and plans as people read
them.

Only words: no decisions. Everything is translated through Qt; texts of a pack come in its own languages.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from inspector_app.domain.measurement import notation
from inspector_app.domain.pack import Tolerance
from inspector_app.domain.records import ClassPlan
from inspector_app.domain.sampling.scale import edition_label
from inspector_app.ui.said_in import Translate
from inspector_app.ui.viewmodels.words import sizes_text
from inspector_app.ui.viewmodels.workspace_state import Step, StepProgress, WorkspaceState

if TYPE_CHECKING:
    from inspector_app.domain.verdict import ClassStanding

STEP_ICONS = {
    Step.ORDER: "package",
    Step.SAMPLING: "boxes",
    Step.CHECKLIST: "list-checks",
    Step.DEFECTS: "bug",
    Step.MEASUREMENTS: "ruler",
    Step.TESTS: "flask-conical",
    Step.PHOTOS: "camera",
    Step.ACTIONS: "list-todo",
    Step.CONCLUSION: "signature",
}


def step_name(step: Step, translate: Translate = QCoreApplication.translate) -> str:
    return {
        Step.ORDER: translate("WorkspaceWords", "Order"),
        Step.SAMPLING: translate("WorkspaceWords", "Sampling"),
        Step.CHECKLIST: translate("WorkspaceWords", "Checklist"),
        Step.DEFECTS: translate("WorkspaceWords", "Defects"),
        Step.MEASUREMENTS: translate("WorkspaceWords", "Measurements"),
        Step.TESTS: translate("WorkspaceWords", "On-site tests"),
        Step.PHOTOS: translate("WorkspaceWords", "Photos"),
        Step.ACTIONS: translate("WorkspaceWords", "Actions"),
        Step.CONCLUSION: translate("WorkspaceWords", "Conclusion"),
    }[step]


def progress_text(progress: StepProgress) -> str:
    """ "31 / 46", "11", or empty where a tick says it all or nothing was done."""
    if progress.step in (Step.ORDER, Step.CONCLUSION):
        return ""
    if progress.total is None:
        return str(progress.done) if progress.done else ""
    if progress.complete or not progress.total:
        return ""
    return f"{progress.done} / {progress.total}"


def type_name(kind: str) -> str:
    return {
        "pre_production": QCoreApplication.translate("WorkspaceWords", "Pre-production inspection"),
        "during_production": QCoreApplication.translate("WorkspaceWords", "During-production inspection"),
        "final_random": QCoreApplication.translate("WorkspaceWords", "Final random inspection"),
        "re_inspection": QCoreApplication.translate("WorkspaceWords", "Re-inspection"),
        "container_loading": QCoreApplication.translate("WorkspaceWords", "Container loading check"),
    }.get(kind, kind)


def severity_name(severity: str) -> str:
    return {
        "normal": QCoreApplication.translate("WorkspaceWords", "normal"),
        "tightened": QCoreApplication.translate("WorkspaceWords", "tightened"),
        "reduced": QCoreApplication.translate("WorkspaceWords", "reduced"),
    }.get(severity, severity)


def kind_name(kind: str) -> str:
    """How many samples a plan may take, inside a sentence."""
    return {
        "single": QCoreApplication.translate("WorkspaceWords", "single sampling"),
        "double": QCoreApplication.translate("WorkspaceWords", "double sampling"),
        "multiple": QCoreApplication.translate("WorkspaceWords", "multiple sampling"),
    }.get(kind, kind)


def language_name(tag: str) -> str:
    """A language's name in itself."""
    return {"en": "English", "ja": "日本語", "zh-Hans": "简体中文", "vi": "Tiếng Việt"}.get(tag, tag)


def role_name(role: str) -> str:
    return {
        "inspector": QCoreApplication.translate("WorkspaceWords", "Inspector"),
        "factory": QCoreApplication.translate("WorkspaceWords", "Factory representative"),
    }.get(role, role)


def edition_name(edition: str) -> str:
    return edition_label(edition)


def plan_line(plans: tuple[ClassPlan, ...]) -> str:
    """ "K · n 125 · ISO 2859-1:1999 normal, level II" for the status bar, after the widest plan; classes may
    differ in severity, then all are named.
    """
    if not plans:
        return ""
    plan = max(plans, key=lambda each: each.n)
    severities = dict.fromkeys(each.severity for each in plans if each.aql is not None) or [plan.severity]
    return QCoreApplication.translate(
        "WorkspaceWords", "{letter} · n {n} · {edition} {severity}, level {level}"
    ).format(
        letter=plan.code_letter,
        n=sizes_text([stage[0] for stage in plan.stages] or [plan.n]),
        edition=edition_name(plan.edition),
        severity=" / ".join(severity_name(each) for each in severities),
        level=plan.level,
    )


def number(value: int) -> str:
    """A count with the separators of the interface language."""
    return QLocale().toString(value)


def clock(wall_ms: int) -> str:
    """Time of day with seconds, e.g. 14:03:22."""
    return QDateTime.fromMSecsSinceEpoch(wall_ms).time().toString("HH:mm:ss")


def tolerance_text(tolerance: Tolerance, decimals: int, unit: str) -> str:
    """A tolerance as written (`notation.tolerance_text`), or that there is none."""
    text = notation.tolerance_text(tolerance, decimals, unit)
    return text or QCoreApplication.translate("WorkspaceWords", "no limits")


def standing_tone(standing: ClassStanding) -> str:
    """ "bad" when the class rejects the lot, "warning" when one more would, something is undecided, another
    sample is needed or it is accepted in the gap, else "".
    """
    amber = ("warning", "pending", "gap", "continue")
    return "bad" if standing.state == "rejected" else "warning" if standing.state in amber else ""


def state_word(state: str) -> str:
    """The state of a class, or of one of several samples, in words."""
    return {
        "clear": QCoreApplication.translate("WorkspaceWords", "within the limits so far"),
        "warning": QCoreApplication.translate("WorkspaceWords", "one more rejects"),
        "rejected": QCoreApplication.translate("WorkspaceWords", "not accepted"),
        "accepted": QCoreApplication.translate("WorkspaceWords", "accepted"),
        "pending": QCoreApplication.translate("WorkspaceWords", "to be decided"),
        "gap": QCoreApplication.translate("WorkspaceWords", "accepted, next lot normal"),
        "continue": QCoreApplication.translate("WorkspaceWords", "next sample needed"),
        "open": QCoreApplication.translate("WorkspaceWords", "being inspected"),
        "ahead": QCoreApplication.translate("WorkspaceWords", "not reached"),
    }.get(state, state)


def progress_mark(progress: StepProgress, state: WorkspaceState) -> str:
    """ "done", "bad" or "warning" beside a step: what is complete, and where the lot is lost."""
    if progress.step == Step.DEFECTS:
        states = {standing_tone(standing) for standing in state.verdict.classes}
        return "bad" if "bad" in states else "warning" if "warning" in states else ""
    return "done" if progress.complete else ""

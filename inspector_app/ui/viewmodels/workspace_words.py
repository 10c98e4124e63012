"""Words of the workspace: names of steps, classes, types, results, and tolerances and plans as people read
them.

Only words: no decisions. Everything is translated through Qt; texts of a pack come in its own languages.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from inspector_app.domain.pack import Tolerance
from inspector_app.domain.records import ClassPlan
from inspector_app.ui.viewmodels.workspace_state import Step, StepProgress, WorkspaceState

if TYPE_CHECKING:
    from inspector_app.domain.verdict import ClassStanding

MINUS = "\N{MINUS SIGN}"

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


def step_name(step: Step) -> str:
    return {
        Step.ORDER: QCoreApplication.translate("WorkspaceWords", "Order"),
        Step.SAMPLING: QCoreApplication.translate("WorkspaceWords", "Sampling"),
        Step.CHECKLIST: QCoreApplication.translate("WorkspaceWords", "Checklist"),
        Step.DEFECTS: QCoreApplication.translate("WorkspaceWords", "Defects"),
        Step.MEASUREMENTS: QCoreApplication.translate("WorkspaceWords", "Measurements"),
        Step.TESTS: QCoreApplication.translate("WorkspaceWords", "On-site tests"),
        Step.PHOTOS: QCoreApplication.translate("WorkspaceWords", "Photos"),
        Step.ACTIONS: QCoreApplication.translate("WorkspaceWords", "Actions"),
        Step.CONCLUSION: QCoreApplication.translate("WorkspaceWords", "Conclusion"),
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


def language_name(tag: str) -> str:
    """A language's name in itself."""
    return {"en": "English", "ja": "日本語", "zh-Hans": "简体中文", "vi": "Tiếng Việt"}.get(tag, tag)


def role_name(role: str) -> str:
    return {
        "inspector": QCoreApplication.translate("WorkspaceWords", "Inspector"),
        "factory": QCoreApplication.translate("WorkspaceWords", "Factory representative"),
    }.get(role, role)


def edition_name(edition: str) -> str:
    return {"iso2859-1": "ISO 2859-1:1999"}.get(edition, edition)


def plan_line(plans: tuple[ClassPlan, ...]) -> str:
    """ "K · n 125 · ISO 2859-1:1999 normal, level II" for the status bar, after the widest plan."""
    if not plans:
        return ""
    plan = max(plans, key=lambda each: each.n)
    return QCoreApplication.translate(
        "WorkspaceWords", "{letter} · n {n} · {edition} {severity}, level {level}"
    ).format(
        letter=plan.code_letter,
        n=number(plan.n),
        edition=edition_name(plan.edition),
        severity=severity_name(plan.severity),
        level=plan.level,
    )


def number(value: int) -> str:
    """A count with the separators of the interface language."""
    return QLocale().toString(value)


def clock(wall_ms: int) -> str:
    """Time of day with seconds, e.g. 14:03:22."""
    return QDateTime.fromMSecsSinceEpoch(wall_ms).time().toString("HH:mm:ss")


def decimal_text(value: Decimal, decimals: int) -> str:
    """A value with a fixed number of decimals and a real minus sign."""
    return f"{value:.{decimals}f}".replace("-", MINUS)


def exact_text(value: Decimal, decimals: int) -> str:
    """A limit with at least so many decimals, and all it has: a rounded limit would be another one."""
    exponent = value.normalize().as_tuple().exponent
    return decimal_text(value, max(decimals, -exponent if isinstance(exponent, int) else 0))


def tolerance_text(tolerance: Tolerance, decimals: int, unit: str) -> str:
    """ "54.20 +0.10 / −0.05 mm", "73.00 ± 0.30 mm", "250.0 g ± 4 %", "≥ 500 ml"; where the deviation from the
    nominal is read, "Δ ± 0.10 mm (54.20 mm)".
    """
    text = _limits_text(tolerance, decimals, unit)
    if not tolerance.reads_deviation or tolerance.nominal is None:
        return text
    return f"Δ {text} ({decimal_text(tolerance.nominal, decimals)} {unit}".strip() + ")"


def _limits_text(tolerance: Tolerance, decimals: int, unit: str) -> str:
    low, high = tolerance.lower, tolerance.upper
    signs = _signs(tolerance, decimals, unit)
    percent = tolerance.plus_percent is not None or tolerance.minus_percent is not None
    if signs and tolerance.nominal is not None:
        nominal = "" if tolerance.reads_deviation else decimal_text(tolerance.nominal, decimals)
        if percent:
            return f"{nominal} {'' if tolerance.reads_deviation else unit} {signs}".replace("  ", " ").strip()
        text = f"{nominal} {signs}"
    elif low is not None and high is not None:
        text = f"{exact_text(low, decimals)} … {exact_text(high, decimals)}"
    elif low is not None:
        text = f"≥ {exact_text(low, decimals)}"
    elif high is not None:
        text = f"≤ {exact_text(high, decimals)}"
    else:
        text = QCoreApplication.translate("WorkspaceWords", "no limits")
    return f"{text} {unit}".strip()


def _signs(tolerance: Tolerance, decimals: int, unit: str) -> str:
    """ "± 0.30", "+0.10 / −0.05", "+4 % / −2.5 %", "+4 % / −0.50 mm"; "" unless both sides are given so."""
    percent = tolerance.plus_percent is not None or tolerance.minus_percent is not None

    def side(absolute: Decimal | None, share: Decimal | None) -> str:
        if share is not None:
            return f"{share.normalize():f} %"
        text = "" if absolute is None else decimal_text(absolute, decimals)
        return f"{text} {unit}".strip() if text and percent else text

    plus = side(tolerance.plus, tolerance.plus_percent)
    minus = side(tolerance.minus, tolerance.minus_percent)
    if not plus or not minus or tolerance.min is not None or tolerance.max is not None:
        return ""
    return f"± {plus}" if plus == minus else f"+{plus} / {MINUS}{minus}"


def standing_tone(standing: ClassStanding) -> str:
    """ "bad" when the class rejects the lot, "warning" when one more would or something is undecided, else
    "".
    """
    return {"rejected": "bad", "warning": "warning", "pending": "warning"}.get(standing.state, "")


def progress_mark(progress: StepProgress, state: WorkspaceState) -> str:
    """ "done", "bad" or "warning" beside a step: what is complete, and where the lot is lost."""
    if progress.step == Step.DEFECTS:
        states = {standing_tone(standing) for standing in state.verdict.classes}
        return "bad" if "bad" in states else "warning" if "warning" in states else ""
    return "done" if progress.complete else ""


def undo_text(step: object) -> str:
    """What the undo button takes back, in a word or two."""
    entity = str(getattr(step, "entity", ""))
    words = {
        "answer": QCoreApplication.translate("WorkspaceWords", "Undo: answer"),
        "finding": QCoreApplication.translate("WorkspaceWords", "Undo: defect"),
        "reading": QCoreApplication.translate("WorkspaceWords", "Undo: reading"),
        "test_run": QCoreApplication.translate("WorkspaceWords", "Undo: test"),
        "photo": QCoreApplication.translate("WorkspaceWords", "Undo: photo"),
        "photo_link": QCoreApplication.translate("WorkspaceWords", "Undo: photo"),
        "carton": QCoreApplication.translate("WorkspaceWords", "Undo: carton"),
        "action": QCoreApplication.translate("WorkspaceWords", "Undo: action"),
        "inspection": QCoreApplication.translate("WorkspaceWords", "Undo: order data"),
        "class_plan": QCoreApplication.translate("WorkspaceWords", "Undo: plan"),
    }
    return words.get(entity, QCoreApplication.translate("WorkspaceWords", "Undo"))

"""Acceptance sampling by attributes: code letters, plans, their risks, and the draw of cartons and items.

Pure and immutable; it knows nothing of inspections. Plans come from `plans`, risks from `risk`, draws from
`draw`.
"""

from inspector_app.domain.sampling.classes import ClassPlan, class_plans
from inspector_app.domain.sampling.multistage import Stage
from inspector_app.domain.sampling.notes import NOTE_CODES
from inspector_app.domain.sampling.plans import (
    AttributePlan,
    TablePlan,
    all_plans,
    attribute_plan,
    note_params,
    plan_of_letter,
)
from inspector_app.domain.sampling.running import Running, run
from inspector_app.domain.sampling.scale import (
    AQLS,
    LETTERS,
    LEVELS,
    Edition,
    PlanKind,
    Severity,
    code_letter,
    parse_aql,
    parse_edition,
    parse_kind,
    parse_level,
    parse_severity,
)
from inspector_app.domain.sampling.zero_plans import ZERO_RULES

__all__ = [
    "AQLS",
    "LETTERS",
    "LEVELS",
    "NOTE_CODES",
    "ZERO_RULES",
    "AttributePlan",
    "ClassPlan",
    "Edition",
    "PlanKind",
    "Running",
    "Severity",
    "Stage",
    "TablePlan",
    "all_plans",
    "attribute_plan",
    "class_plans",
    "code_letter",
    "note_params",
    "parse_aql",
    "parse_edition",
    "parse_kind",
    "parse_level",
    "parse_severity",
    "plan_of_letter",
    "run",
]

"""Acceptance sampling by attributes: code letters, plans, their risks, and the draw of cartons and items.

Pure and immutable; it knows nothing of inspections. Plans come from `plans`, risks from `risk`, draws from
`draw`.
"""

from inspector_app.domain.sampling.multistage import Stage
from inspector_app.domain.sampling.notes import NOTE_CODES
from inspector_app.domain.sampling.plans import (
    AttributePlan,
    ClassPlan,
    attribute_plan,
    class_plans,
)
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

__all__ = [
    "AQLS",
    "LETTERS",
    "LEVELS",
    "NOTE_CODES",
    "AttributePlan",
    "ClassPlan",
    "Edition",
    "PlanKind",
    "Severity",
    "Stage",
    "attribute_plan",
    "class_plans",
    "code_letter",
    "parse_aql",
    "parse_edition",
    "parse_kind",
    "parse_level",
    "parse_severity",
]

"""Acceptance sampling by attributes: code letters, plans, their risks, and the draw of cartons and items.

Pure and immutable; it knows nothing of inspections. Plans come from `plans`, risks from `risk`, draws from
`draw`.
"""

from inspector_app.domain.sampling.plans import (
    NOTE_CODES,
    ClassPlan,
    SinglePlan,
    Stage,
    class_plans,
    single_plan,
)
from inspector_app.domain.sampling.scale import (
    AQLS,
    LETTERS,
    LEVELS,
    Edition,
    Severity,
    code_letter,
    parse_aql,
    parse_edition,
    parse_level,
    parse_severity,
)

__all__ = [
    "AQLS",
    "LETTERS",
    "LEVELS",
    "NOTE_CODES",
    "ClassPlan",
    "Edition",
    "Severity",
    "SinglePlan",
    "Stage",
    "class_plans",
    "code_letter",
    "parse_aql",
    "parse_edition",
    "parse_level",
    "parse_severity",
    "single_plan",
]

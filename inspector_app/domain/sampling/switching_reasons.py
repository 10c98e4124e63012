"""Why the next lot is inspected as severely as it is: every reason switching can give, with its numbers.

The English sentences live here; the interface translates by code and parameters. It decides nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

SWITCHING_REASONS: Mapping[str, str] = {
    # Where a class stands.
    "switching.start": "No lot before this one: normal inspection.",
    "switching.normal": "Normal inspection. Recent lots not accepted: {rejected} of {lots}.",
    "switching.tightened": (
        "Tightened inspection: {accepted} of {needed} lots in a row accepted; {rejected} not accepted since "
        "it began, at {stop} acceptance stops."
    ),
    "switching.reduced": "Reduced inspection: every lot since was accepted.",
    # What changed it.
    "switching.to_tightened": "{rejected} of the last {lots} lots were not accepted: tightened.",
    "switching.to_normal": "{accepted} lots in a row were accepted on tightened inspection: normal.",
    "switching.discontinued": (
        "{rejected} lots were not accepted since tightened inspection began: acceptance is discontinued "
        "until corrective action is accepted."
    ),
    "switching.corrected": "Corrective action was accepted: tightened, counted from the beginning.",
    "switching.to_reduced_score": (
        "Switching score {score} (needed: {needed}), production steady, reduced inspection allowed: reduced."
    ),
    "switching.to_reduced_limit": (
        "{lots} lots in a row accepted with {found} nonconforming (limit number {limit}), production steady, "
        "reduced inspection allowed: reduced."
    ),
    "switching.to_reduced_waived": (
        "{lots} lots in a row accepted, limit number waived, production steady, reduced inspection allowed: "
        "reduced."
    ),
    "switching.reduced_not_accepted": "A lot was not accepted on reduced inspection: normal.",
    "switching.reduced_gap": (
        "A lot on reduced inspection was accepted between acceptance and rejection number: normal."
    ),
    "switching.reduced_irregular": "Production was irregular or delayed: normal.",
    "switching.reduced_withdrawn": "Reduced inspection is no longer allowed: normal.",
    "switching.directed": "Started anew by decision: {severity}.",
    # What stands between a class and reduced inspection.
    "switching.waits_allowed": (
        "Reduced inspection could begin once it is allowed and production is steady; until then normal."
    ),
    "switching.waits_limit": (
        "{lots} lots in a row accepted; reduced inspection needs the limit number to be entered or waived; "
        "until then normal."
    ),
    "switching.waits_found": (
        "{lots} lots in a row accepted, but it is not known for each how many nonconforming were found: "
        "normal."
    ),
    "switching.over_limit": (
        "{lots} lots in a row accepted, but with {found} nonconforming, more than the limit number {limit}: "
        "normal."
    ),
    # What did not count.
    "switching.not_original": "Not an original inspection (resubmitted or reworked): not counted.",
    "switching.while_discontinued": "Acceptance is discontinued: not counted.",
    "switching.milder": "Accepted on {used} inspection where {due} inspection was due: not counted.",
    # Facts that changed nothing by themselves.
    "switching.allowed": "Reduced inspection is allowed from now on; production is steady.",
    "switching.not_allowed": "Reduced inspection is not allowed from now on.",
    "switching.irregular": (
        "Production is irregular or delayed: no reduced inspection until it is allowed anew."
    ),
    "switching.limit": "The limit number is {limit} for {lots} lots.",
    "switching.waived": "The limit number is waived.",
    "switching.no_limit": "This edition has no limit numbers: nothing changes.",
    "switching.nothing_to_correct": "Acceptance was not discontinued: nothing changes.",
}
"""Every code with its English sentence; the names in braces are its parameters: whole numbers, or for
`severity`, `used` and `due` one of normal, tightened, reduced.
"""


@dataclass(frozen=True)
class SwitchingReason:
    """A reason with everything needed to say it in any language."""

    code: str
    params: Mapping[str, int | str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The reason as an English sentence."""
        return SWITCHING_REASONS[self.code].format(**self.params)

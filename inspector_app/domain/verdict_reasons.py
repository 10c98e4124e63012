"""Why a lot stands where it stands: every reason a verdict can give, as a code with its numbers.

The English sentences live here; interface and reports translate by code and parameters. It decides nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from inspector_app.domain.text import localized

GOOD, WARNING, BAD, NEUTRAL = "good", "warning", "bad", "neutral"
"""Standings. A bad reason rejects the lot; a warning or neutral one does not; good ones say what was fine."""

STANDINGS = (BAD, WARNING, NEUTRAL, GOOD)
"""In the order in which reasons are listed."""

REASON_CODES: Mapping[str, str] = {
    # A class and its plan.
    "class.rejected": (
        "Class {cls}: {found} found in the sample of {n}; acceptance number {ac}, rejection number {re}."
    ),
    "class.one_more": (
        "Class {cls}: {found} found in the sample of {n}; acceptance number {ac}, one more rejects the lot."
    ),
    "class.within": "Class {cls}: {found} found in the sample of {n}; acceptance number {ac}.",
    "class.all_clear": "Class {cls}: all {n} items inspected, none nonconforming.",
    "class.all_disposed": "Class {cls}: all {n} items inspected, {found} nonconforming, all disposed of.",
    "class.all_open": "Class {cls}: all {n} items inspected, {found} nonconforming; dispositions are open.",
    "class.all_rejected": "Class {cls}: all {n} items inspected, {found} nonconforming; one rejects the lot.",
    "class.unplanned": "Class {cls}: {found} found without a sampling plan; one rejects the lot.",
    "class.gap": (
        "Class {cls}: {found} found in {n} pieces, between acceptance number {ac} and rejection number {re}: "
        "accepted, and normal inspection from the next lot."
    ),
    "class.gap_one_more": (
        "Class {cls}: {found} found in {n} pieces, between acceptance number {ac} and rejection number {re}: "
        "accepted, and normal inspection from the next lot; one more rejects this one."
    ),
    # A class and its plan of several samples; counts and pieces are cumulative.
    "class.stage_open": (
        "Class {cls}: {found} found so far; sample {stage} (to {n} pieces) is being inspected; acceptance "
        "number {ac}, rejection number {re}."
    ),
    "class.stage_open_no_ac": (
        "Class {cls}: {found} found so far; sample {stage} (to {n} pieces) is being inspected and cannot "
        "accept yet; rejection number {re}."
    ),
    "class.stage_one_more": (
        "Class {cls}: {found} found so far; sample {stage} (to {n} pieces) is being inspected; rejection "
        "number {re}, one more rejects the lot."
    ),
    "class.stage_continue": (
        "Class {cls}: {found} found in {n} pieces after sample {stage}, between acceptance number {ac} and "
        "rejection number {re}: inspect sample {next_stage}, {next_n} more pieces."
    ),
    "class.stage_continue_no_ac": (
        "Class {cls}: {found} found in {n} pieces after sample {stage}, which cannot accept yet; rejection "
        "number {re}: inspect sample {next_stage}, {next_n} more pieces."
    ),
    "class.stage_accepted": (
        "Class {cls}: {found} found in {n} pieces after sample {stage}; acceptance number {ac}."
    ),
    "class.stage_rejected": (
        "Class {cls}: {found} found in {n} pieces up to sample {stage}; rejection number {re}."
    ),
    "class.stage_later": (
        "Class {cls}: accepted on sample {stage}; {later} more found in a later sample, no part of that "
        "decision."
    ),
    # Checklist items.
    "item.counted": "{title}: failed, {quantity} counted in class {cls}.",
    "item.noted": "{title}: failed; noted, not counted.",
    "item.section_failed": "{title}: failed, and with it section {section}.",
    "item.lot_failed": "{title}: failed, and with it the lot.",
    # Sections.
    "section.lot_failed": "Section {section}: {failed} items failed, {max_failed} allowed; the lot fails.",
    "section.noted": "Section {section}: {failed} items failed, {max_failed} allowed; noted, not counted.",
    "section.readings_failed": (
        "Section {section}: {out} of {done} readings out of tolerance, {allowed} allowed ({percent} %); the "
        "section fails."
    ),
    "section.readings_lot_failed": (
        "Section {section}: {out} of {done} readings out of tolerance, {allowed} allowed ({percent} %); the "
        "lot fails."
    ),
    "section.readings_noted": (
        "Section {section}: {out} of {done} readings out of tolerance, {allowed} allowed ({percent} %); "
        "noted, not counted."
    ),
    # Measurement points.
    "readings.lot_failed": (
        "{out} of {done} readings out of tolerance, {allowed} allowed ({percent} %); the lot fails."
    ),
    "readings.noted": (
        "{out} of {done} readings out of tolerance, {allowed} allowed ({percent} %); noted, not counted."
    ),
    "point.counted": "{title}: {out} of {done} readings out of tolerance, counted in class {cls}.",
    "point.tolerated": "{title}: {out} of {done} readings out of tolerance, {max_out} allowed.",
    "point.noted": "{title}: {out} of {done} readings out of tolerance; noted, not counted.",
    "point.section_failed": "{title}: {out} of {done} readings out of tolerance; section {section} fails.",
    "point.lot_failed": "{title}: {out} of {done} readings out of tolerance; the lot fails.",
    "point.inconclusive": (
        "{title}: {inconclusive} of {done} readings are too close to a limit for their uncertainty to "
        "decide; noted, not required."
    ),
    "gauge.overdue": (
        "Gauge {number}: its calibration was overdue since {due}; {readings} readings were made with it."
    ),
    # On-site tests.
    "test.counted": "{title}: failed on {failed} of {size}, {acceptance} allowed; counted in class {cls}.",
    "test.noted": "{title}: failed on {failed} of {size}, {acceptance} allowed; noted, not counted.",
    "test.lot_failed": "{title}: failed on {failed} of {size}, {acceptance} allowed; the lot fails.",
    # Required and not there.
    "missing.plan": "There is no sampling plan.",
    "missing.stage": "Sample {stage} ({n} pieces) has not been inspected whole.",
    "missing.class_plan": "Class {cls}: {found} found, and the class has no sampling plan.",
    "missing.packed": "{packed} of {lot_size} packed; {minimum} % must be.",
    "missing.answer": "{title}: not answered.",
    "missing.unit_answers": "{title}: answered for {done} of {asked} sample units.",
    "missing.item_photos": "{title}: {done} of {asked} photos.",
    "missing.readings": "{title}: {done} of {asked} readings.",
    "missing.inconclusive": (
        "{title}: {inconclusive} of {done} readings are too close to a limit for their uncertainty to decide."
    ),
    "missing.readings_rule": (
        "{inconclusive} of {done} readings are too close to a limit for their uncertainty to decide; at most "
        "{percent} % may be out."
    ),
    "missing.test": "{title}: no result.",
    "missing.test_size": "{title}: done on {done} of {asked} pieces.",
    "missing.test_readings": "{title}, {reading}: {done} of {asked} readings.",
    "missing.test_photo": "{title}: no photo.",
    "missing.test_lot": "{title}: how many pieces are tested depends on the lot size, which is not known.",
    "missing.test_refused": (
        "{title}: a carton of {mass} {unit} is above {limit} {unit}; ISTA {other} applies, not this test."
    ),
    "missing.test_drops": "{title}: {done} of {asked} drops done.",
    "missing.test_number": "{title}: a mass or number entered cannot be right; it must be greater than 0.",
    "missing.test_checks": "{title}: checks of the metal detector are missing.",
    "missing.photos": "{title}: {done} of {asked} photos.",
    "missing.disposition": "{title}: found under 100 % inspection, and without a disposition.",
}
"""Every code with its English sentence; the names in braces are its parameters.

`cls` is a class of `DefectClass`; `title`, `section` and `reading` are texts in the pack's languages; the
rest are whole numbers.
"""

Parameter = str | int | Mapping[str, str]


@dataclass(frozen=True)
class Reason:
    """One reason, with everything needed to say it in any language and to jump to its source.

    `target_kind` is class | section | item | point | test | photo | finding | step, `target` the key or id
    within it.
    `source` is a clause number of the brand's standard, or the label of a sampling standard's edition, or
    "computed" for numbers of no standard, or "".
    """

    code: str
    standing: str
    target_kind: str
    target: str
    params: Mapping[str, Parameter] = field(default_factory=dict)
    source: str = ""
    cls: str | None = None
    found: int | None = None
    ac: int | None = None
    re: int | None = None

    @property
    def text(self) -> str:
        """The reason as an English sentence."""
        return self.sentence("en")

    def sentence(self, language: str) -> str:
        """The English sentence with the texts of the pack in `language`, where it has them."""
        words = {
            name: localized(value, language) if isinstance(value, Mapping) else value
            for name, value in self.params.items()
        }
        return REASON_CODES[self.code].format(**words)

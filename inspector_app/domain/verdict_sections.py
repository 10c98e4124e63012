"""How each section of the checklist stands: what of it passed, failed, or is still open, by its items alone.

A section fails by an item that fails it, or by more failed items than its rule allows. An item that failed
and is counted in a class is judged there; the section then only shows it. Free of records: the checks hand
in how each item stands.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from inspector_app.domain.measurement.conformity import Outcome
from inspector_app.domain.measurement.lot_rule import LotOutcome, LotState, MeasurementRule, evaluate
from inspector_app.domain.pack import ChecklistItem, OnFail, Pack, Section, SectionRule
from inspector_app.domain.text import LocalText
from inspector_app.domain.verdict_reasons import BAD, WARNING, Parameter, Reason

if TYPE_CHECKING:
    from inspector_app.domain.verdict_evidence import Evidence

PASSED, NOTED, FAILED, PENDING = "pass", "noted", "fail", "pending"
"""Results of a section: in order; with failed items that do not fail it; failed; something required is
missing.
"""


_PLACE = ("step", "measurements")


@dataclass
class SectionTally:
    """Items of one section so far: how many stand how, and whether one of them fails the section. `readings`:
    how many of its measured values conform, do not, or prove neither.
    """

    states: dict[str, int] = field(default_factory=dict)
    readings: dict[str, int] = field(default_factory=dict)
    lacking: bool = False
    failing: bool = False

    def add(self, item: ChecklistItem, state: str, *, lacking: bool) -> None:
        """`state` pass | fail | na | open; `lacking`: something the item requires is not there."""
        if state != "open" or lacking:
            self.states[state] = self.states.get(state, 0) + 1
        self.lacking = self.lacking or lacking
        if state == "fail" and item.on_fail in (OnFail.SECTION_FAILS, OnFail.LOT_FAILS):
            self.failing = True

    def count(self, readings: Mapping[str, int]) -> None:
        """Add the outcomes of readings."""
        for outcome, number in readings.items():
            self.readings[outcome] = self.readings.get(outcome, 0) + number


@dataclass(frozen=True)
class SectionStanding:
    """`counts`: items by pass | fail | na | open, those without a required answer among the open ones."""

    key: str
    title: LocalText
    result: str
    counts: Mapping[str, int]


def judge(pack: Pack, evidence: Evidence) -> tuple[SectionStanding, ...]:
    """Sections that have something to say, in the pack's order. Adds the reasons of those with too many
    failed items, and of too many readings out of tolerance in a section or in all of them.
    """
    standings = []
    everything: Counter[str] = Counter()
    for section in pack.sections:
        tally = evidence.sections[section.key]
        everything.update(tally.readings)
        failed = tally.states.get("fail", 0)
        too_many = _check_failed(pack, section, failed, evidence)
        too_many |= _check_readings(pack, section, tally, evidence)
        if tally.states:
            result = _result(tally, failed=bool(failed), fails=tally.failing or too_many)
            standings.append(SectionStanding(section.key, section.title, result, dict(tally.states)))
    rule = pack.measurement_rule
    if rule is not None:
        found, params = _readings(rule, everything)
        if found.state == LotState.EXCEEDED:
            code, standing = ("noted", WARNING) if rule.effect == OnFail.NOTE else ("lot_failed", BAD)
            evidence.reasons.append(Reason(f"readings.{code}", standing, *_PLACE, params))
        elif found.state == LotState.UNDECIDED:
            evidence.missing.append(_undecided(rule, found))
    return tuple(standings)


def _check_failed(pack: Pack, section: Section, failed: int, evidence: Evidence) -> bool:
    """Whether more items failed than the section's rule allows."""
    rule = pack.verdict.sections.get(section.key, SectionRule())
    if rule.max_failed is None or failed <= rule.max_failed:
        return False
    params: dict[str, Parameter] = {
        "section": section.title,
        "failed": failed,
        "max_failed": rule.max_failed,
    }
    fails_lot = pack.verdict.section_effect(section.key) == OnFail.LOT_FAILS
    code, standing = ("section.lot_failed", BAD) if fails_lot else ("section.noted", WARNING)
    evidence.reasons.append(Reason(code, standing, "section", section.key, params))
    return True


def _check_readings(pack: Pack, section: Section, tally: SectionTally, evidence: Evidence) -> bool:
    """Whether more readings are out than the section's rule over measurements allows, and that fails it."""
    rule = section.measurement_rule
    if rule is None:
        return False
    found, params = _readings(rule, tally.readings)
    if found.state == LotState.UNDECIDED:
        evidence.missing.append(_undecided(rule, found))
        tally.lacking = True
    if found.state != LotState.EXCEEDED:
        return False
    fails_lot = (
        rule.effect == OnFail.LOT_FAILS or pack.verdict.section_effect(section.key) == OnFail.LOT_FAILS
    )
    code, standing = {
        OnFail.NOTE: ("noted", WARNING),
        OnFail.SECTION_FAILS: ("failed", BAD if fails_lot else WARNING),
    }.get(OnFail(rule.effect), ("lot_failed", BAD))
    evidence.reasons.append(
        Reason(f"section.readings_{code}", standing, *_PLACE, {"section": section.title, **params})
    )
    return rule.effect != OnFail.NOTE


def _readings(rule: MeasurementRule, counts: Mapping[str, int]) -> tuple[LotOutcome, dict[str, Parameter]]:
    out, unclear = counts.get(Outcome.NOT_CONFORM, 0), counts.get(Outcome.INCONCLUSIVE, 0)
    found = evaluate(rule, sum(counts.values()), out, unclear)
    return found, {
        "out": found.out,
        "done": found.measured,
        "allowed": found.allowed,
        "percent": f"{rule.max_out_percent:f}",
    }


def _undecided(rule: MeasurementRule, found: LotOutcome) -> Reason:
    params: dict[str, Parameter] = {
        "inconclusive": found.inconclusive,
        "done": found.measured,
        "percent": f"{rule.max_out_percent:f}",
    }
    return Reason("missing.readings_rule", WARNING, *_PLACE, params)


def _result(tally: SectionTally, *, failed: bool, fails: bool) -> str:
    if fails:
        return FAILED
    if tally.lacking:
        return PENDING
    return NOTED if failed else PASSED

"""How each section of the checklist stands: what of it passed, failed, or is still open, by its items alone.

A section fails by an item that fails it, or by more failed items than its rule allows. An item that failed
and is counted in a class is judged there; the section then only shows it. Free of records: the checks hand
in how each item stands.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from inspector_app.domain.pack import ChecklistItem, OnFail, Pack, SectionRule
from inspector_app.domain.text import LocalText
from inspector_app.domain.verdict_reasons import BAD, WARNING, Parameter, Reason

PASSED, NOTED, FAILED, PENDING = "pass", "noted", "fail", "pending"
"""Results of a section: in order; with failed items that do not fail it; failed; something required is
missing.
"""


@dataclass
class SectionTally:
    """Items of one section so far: how many stand how, and whether one of them fails the section."""

    states: dict[str, int] = field(default_factory=dict)
    lacking: bool = False
    failing: bool = False

    def add(self, item: ChecklistItem, state: str, *, lacking: bool) -> None:
        """`state` pass | fail | na | open; `lacking`: something the item requires is not there."""
        if state != "open" or lacking:
            self.states[state] = self.states.get(state, 0) + 1
        self.lacking = self.lacking or lacking
        if state == "fail" and item.on_fail in (OnFail.SECTION_FAILS, OnFail.LOT_FAILS):
            self.failing = True


@dataclass(frozen=True)
class SectionStanding:
    """`counts`: items by pass | fail | na | open, those without a required answer among the open ones."""

    key: str
    title: LocalText
    result: str
    counts: Mapping[str, int]


def judge(
    pack: Pack, tallies: Mapping[str, SectionTally]
) -> tuple[tuple[SectionStanding, ...], tuple[Reason, ...]]:
    """Sections that have something to say, in the pack's order, and the reasons of those with too many failed
    items.
    """
    standings, reasons = [], []
    for section in pack.sections:
        tally = tallies[section.key]
        rule = pack.verdict.sections.get(section.key, SectionRule())
        failed, too_many = tally.states.get("fail", 0), False
        if rule.max_failed is not None and failed > rule.max_failed:
            too_many = True
            fails_lot = rule.effect == OnFail.LOT_FAILS
            params: dict[str, Parameter] = {
                "section": section.title,
                "failed": failed,
                "max_failed": rule.max_failed,
            }
            code, standing = ("section.lot_failed", BAD) if fails_lot else ("section.noted", WARNING)
            reasons.append(Reason(code, standing, "section", section.key, params))
        if tally.states:
            result = _result(tally, failed=bool(failed), fails=tally.failing or too_many)
            standings.append(SectionStanding(section.key, section.title, result, dict(tally.states)))
    return tuple(standings), tuple(reasons)


def _result(tally: SectionTally, *, failed: bool, fails: bool) -> str:
    if fails:
        return FAILED
    if tally.lacking:
        return PENDING
    return NOTED if failed else PASSED

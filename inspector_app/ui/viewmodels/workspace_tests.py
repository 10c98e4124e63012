"""Words of on-site tests: samples, limits of readings, drops, and what entered numbers say.

Only words: sizes and outcomes come from `domain.site_tests`. A test keeps the outcome's codes in step.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inspector_app.domain.pack import ReadingKind, SiteTest, TestReading
from inspector_app.domain.site_tests.grades import SCALES
from inspector_app.ui.viewmodels.words import own_number, told
from inspector_app.ui.viewmodels.workspace_words import edition_name, number, tolerance_text

if TYPE_CHECKING:
    from inspector_app.domain.site_tests.drop import Drop
    from inspector_app.domain.site_tests.evaluate import Evaluation, OutcomeReason
    from inspector_app.domain.site_tests.required import Required


def sample_text(test: SiteTest, due: Required) -> str:
    """The sample of a test by level and AQL, in a sentence; empty for a fixed one."""
    if test.sampling is None:
        return ""
    words = {"level": test.sampling.level, "aql": own_number(test.sampling.aql)}
    if not due.known:
        return QCoreApplication.translate(
            "SiteTests",
            "The sample follows from the lot (level {level}, AQL {aql}); its size is not known yet.",
        ).format(**words)
    letter = due.plan.plan_letter if due.plan is not None else ""
    words |= {"size": number(due.size), "edition": edition_name(test.sampling.edition), "letter": letter}
    if due.plan is not None and due.plan.full_inspection:
        sentence = QCoreApplication.translate(
            "SiteTests", "Every piece of the lot, {size}: level {level}, AQL {aql}, {edition}."
        )
    else:
        sentence = QCoreApplication.translate(
            "SiteTests", "{size} pieces for this lot: level {level}, AQL {aql}, letter {letter}, {edition}."
        )
    return f"{sentence.format(**words)} {_may_fail(due.acceptance)}"


def _may_fail(acceptance: int) -> str:
    if not acceptance:
        return QCoreApplication.translate("SiteTests", "None may fail.")
    return QCoreApplication.translate("SiteTests", "Up to {count} may fail.").format(count=number(acceptance))


def limits_text(reading: TestReading) -> str:
    """What a reading has to be, as "at least 4-5" or "≤ 12.0 %"; empty where there is no limit."""
    tolerance = reading.tolerance
    low, high = tolerance.lower, tolerance.upper
    if reading.kind == ReadingKind.BARCODE:
        return _expected_codes(reading)
    if low is None and high is None:
        return reading.unit
    if reading.kind != ReadingKind.GRADE:
        return tolerance_text(tolerance, reading.decimals, reading.unit)
    scale = SCALES[reading.scale]
    worst = low if scale.high_is_good else high
    if worst is None:
        return ""
    sentence = QCoreApplication.translate("SiteTests", "{grade} or better")
    return sentence.format(grade=scale.written(Decimal(worst)))


def _expected_codes(reading: TestReading) -> str:
    if reading.barcode is None:
        return ""
    codes = dict.fromkeys((reading.barcode.expected, *reading.barcode.by_variant.values()))
    return f"{reading.barcode.symbology}: {', '.join(codes)}"


def drop_name(drop: Drop, *, named: bool) -> str:
    """ "Shortest edge 2-5"; the faces only where they are `named`, that is the dimensions are known."""
    names = {
        "corner": QCoreApplication.translate("SiteTests", "Corner"),
        "shortest": QCoreApplication.translate("SiteTests", "Shortest edge"),
        "next": QCoreApplication.translate("SiteTests", "Next longest edge"),
        "longest": QCoreApplication.translate("SiteTests", "Longest edge"),
        "smallest": QCoreApplication.translate("SiteTests", "Smallest face"),
        "smallest_opposite": QCoreApplication.translate("SiteTests", "Smallest face, opposite"),
        "medium": QCoreApplication.translate("SiteTests", "Medium face"),
        "medium_opposite": QCoreApplication.translate("SiteTests", "Medium face, opposite"),
        "largest": QCoreApplication.translate("SiteTests", "Largest face"),
        "largest_opposite": QCoreApplication.translate("SiteTests", "Largest face, opposite"),
    }
    place = drop.place if named or drop.kind == "corner" else ""
    return f"{names[drop.rank]} {place}".strip()


def outcome_lines(found: Evaluation, titles: dict[str, str]) -> list[tuple[str, str]]:
    """What the numbers say that is worth saying: (tone, sentence); `titles` of the readings by key. What
    only is not entered yet says the form itself.
    """
    lines = []
    for reason in found.reasons:
        if reason.code in _SHOWN_ELSEWHERE:
            continue
        tone = "bad" if reason.code in _BAD else "warning"
        title = titles.get(reason.reading, "")
        text = reason_text(reason)
        lines.append((tone, told(title, text) if title else text))
    return lines


_SHOWN_ELSEWHERE = frozenset({"reading.missing", "drop.open", "drop.done", "drop.height", "barcode.differs"})
_BAD = frozenset({"reading.out", "declared.out", "metal.missed", "drop.too_heavy"})


def reason_text(reason: OutcomeReason) -> str:
    return _sentences()[reason.code].format(**reason.params)


def known_outcomes() -> frozenset[str]:
    """Codes that have a sentence here."""
    return frozenset(_sentences())


def _sentences() -> dict[str, str]:
    return {
        "drop.height": QCoreApplication.translate(
            "SiteTests", "Gross mass {mass} {unit}: from {height} mm ({inches} in), ISTA {procedure}."
        ),
        "drop.too_heavy": QCoreApplication.translate(
            "SiteTests", "{mass} {unit} is above {limit} {unit}: ISTA {other} applies, not this test."
        ),
        "drop.no_mass": QCoreApplication.translate("SiteTests", "There is no drop height for this mass."),
        "drop.open": QCoreApplication.translate("SiteTests", "{done} of {asked} drops done."),
        "drop.done": QCoreApplication.translate("SiteTests", "All {asked} drops done."),
        "reading.out": QCoreApplication.translate("SiteTests", "{count} of {asked} outside the limits."),
        "reading.missing": QCoreApplication.translate("SiteTests", "{done} of {asked} readings."),
        "declared.out": QCoreApplication.translate(
            "SiteTests", "piece {piece} has {found}, declared {declared}, {percent} % allowed."
        ),
        "declared.zero": QCoreApplication.translate("SiteTests", "What is declared must be greater than 0."),
        "barcode.differs": QCoreApplication.translate(
            "SiteTests", "piece {piece}: {found} decoded, not as expected."
        ),
        "metal.no_start": QCoreApplication.translate("SiteTests", "No check of the detector at the start."),
        "metal.no_end": QCoreApplication.translate("SiteTests", "No check of the detector at the end."),
        "metal.gap": QCoreApplication.translate(
            "SiteTests", "No check of the detector between {start} and {end}, {minutes} min."
        ),
        "metal.missed": QCoreApplication.translate(
            "SiteTests", "A test piece was missed at {at}. Pass again everything since the last good check."
        ),
    }

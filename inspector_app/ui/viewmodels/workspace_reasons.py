"""Reasons of a verdict in the reader's language, and the place in the workspace each one leads to.

The codes and their parameters are those of `domain.verdict_reasons.REASON_CODES`; a test keeps both in step.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inspector_app.domain.text import localized
from inspector_app.ui.viewmodels.workspace_state import Step
from inspector_app.ui.widgets.chips import class_word

if TYPE_CHECKING:
    from inspector_app.domain.verdict_reasons import Reason

STEPS = {
    "class": Step.DEFECTS,
    "item": Step.CHECKLIST,
    "point": Step.MEASUREMENTS,
    "test": Step.TESTS,
    "photo": Step.PHOTOS,
    "section": Step.CHECKLIST,
    "finding": Step.DEFECTS,
}
"""Kind of a reason's target to the step that shows it; `step` targets name theirs."""

TONES = {"bad": "bad", "warning": "warning", "good": "good", "neutral": ""}
ICONS = {"bad": "circle-x", "warning": "triangle-alert", "good": "circle-check", "neutral": "info"}


def reason_text(reason: Reason, language: str) -> str:
    """One sentence. A code without a translation falls back to the English sentence it carries."""
    return reason_texts((reason,), language)[0]


def reason_texts(reasons: Iterable[Reason], language: str) -> list[str]:
    """A sentence for each of them; the translations are looked up once for all."""
    templates = _sentences()
    return [_text(reason, templates.get(reason.code), language) for reason in reasons]


def _text(reason: Reason, template: str | None, language: str) -> str:
    if template is None:
        return reason.sentence(language)
    words: dict[str, object] = {}
    for name, value in reason.params.items():
        words[name] = localized(value, language) if isinstance(value, Mapping) else value
    if "cls" in words:
        words["cls"] = class_word(str(words["cls"]))
    return template.format(**words)


def reason_place(reason: Reason) -> tuple[Step, str]:
    """Where to jump."""
    if reason.target_kind == "step":
        names = {"order": Step.ORDER, "quantities": Step.ORDER}
        return names.get(reason.target) or _step(reason.target), ""
    target = "" if reason.target_kind == "section" else reason.target
    return STEPS.get(reason.target_kind, Step.CONCLUSION), target


def known_reasons() -> frozenset[str]:
    """Codes that have a sentence here."""
    return frozenset(_sentences())


def _step(name: str) -> Step:
    try:
        return Step(name)
    except ValueError:
        return Step.ORDER


def _sentences() -> dict[str, str]:
    return {
        **_class_sentences(),
        **_stage_sentences(),
        **_section_sentences(),
        **_evidence_sentences(),
        **_missing_sentences(),
    }


def _class_sentences() -> dict[str, str]:
    return {
        "class.rejected": QCoreApplication.translate(
            "Reasons", "Class {cls}: {found} found in {n} pieces; accepted up to {ac}, rejected from {re}."
        ),
        "class.one_more": QCoreApplication.translate(
            "Reasons",
            "Class {cls}: {found} found in {n} pieces; accepted up to {ac}, one more rejects the lot.",
        ),
        "class.within": QCoreApplication.translate(
            "Reasons", "Class {cls}: {found} found in {n} pieces; accepted up to {ac}."
        ),
        "class.all_clear": QCoreApplication.translate(
            "Reasons", "Class {cls}: all {n} pieces inspected, none nonconforming."
        ),
        "class.all_disposed": QCoreApplication.translate(
            "Reasons", "Class {cls}: all {n} pieces inspected, {found} nonconforming, each one decided."
        ),
        "class.all_open": QCoreApplication.translate(
            "Reasons", "Class {cls}: all {n} pieces inspected, {found} nonconforming, not each one decided."
        ),
        "class.all_rejected": QCoreApplication.translate(
            "Reasons", "Class {cls}: all {n} pieces inspected, {found} nonconforming; one rejects the lot."
        ),
        "class.unplanned": QCoreApplication.translate(
            "Reasons", "Class {cls}: {found} found without a sampling plan; one rejects the lot."
        ),
    }


def _stage_sentences() -> dict[str, str]:
    """Plans of several samples, and the gap of reduced plans."""
    return {
        "class.gap": QCoreApplication.translate(
            "Reasons",
            "Class {cls}: {found} found in {n} pieces, between {ac} accepted and {re} rejected: accepted, "
            "and normal inspection from the next lot.",
        ),
        "class.gap_one_more": QCoreApplication.translate(
            "Reasons",
            "Class {cls}: {found} found in {n} pieces, between {ac} accepted and {re} rejected: accepted, "
            "and normal inspection from the next lot; one more rejects this one.",
        ),
        "class.stage_open": QCoreApplication.translate(
            "Reasons",
            "Class {cls}: {found} found so far in sample {stage} (up to {n} pieces); accepted up to {ac} "
            "when it is finished, rejected from {re}.",
        ),
        "class.stage_open_no_ac": QCoreApplication.translate(
            "Reasons",
            "Class {cls}: {found} found so far in sample {stage} (up to {n} pieces); it cannot accept yet, "
            "rejected from {re}.",
        ),
        "class.stage_one_more": QCoreApplication.translate(
            "Reasons",
            "Class {cls}: {found} found so far in sample {stage} (up to {n} pieces); rejected from {re}, "
            "one more rejects the lot.",
        ),
        "class.stage_continue": QCoreApplication.translate(
            "Reasons",
            "Class {cls}: {found} found in {n} pieces after sample {stage}, between {ac} accepted and {re} "
            "rejected: inspect sample {next_stage}, {next_n} more pieces.",
        ),
        "class.stage_continue_no_ac": QCoreApplication.translate(
            "Reasons",
            "Class {cls}: {found} found in {n} pieces after sample {stage}, which cannot accept yet "
            "(rejected from {re}): inspect sample {next_stage}, {next_n} more pieces.",
        ),
        "class.stage_accepted": QCoreApplication.translate(
            "Reasons", "Class {cls}: {found} found in {n} pieces after sample {stage}; accepted up to {ac}."
        ),
        "class.stage_rejected": QCoreApplication.translate(
            "Reasons", "Class {cls}: {found} found in {n} pieces up to sample {stage}; rejected from {re}."
        ),
        "class.stage_later": QCoreApplication.translate(
            "Reasons",
            "Class {cls}: accepted on sample {stage}; {later} more found in a later sample, which does not "
            "change that.",
        ),
    }


def _section_sentences() -> dict[str, str]:
    """Sections of the checklist, and readings taken together."""
    return {
        "section.lot_failed": QCoreApplication.translate(
            "Reasons", "Section {section}: {failed} items failed, {max_failed} allowed; the lot fails."
        ),
        "section.noted": QCoreApplication.translate(
            "Reasons", "Section {section}: {failed} items failed, {max_failed} allowed; noted, not counted."
        ),
        "section.readings_failed": QCoreApplication.translate(
            "Reasons",
            "Section {section}: {out} of {done} readings out of tolerance, {allowed} allowed ({percent} %); "
            "the section fails.",
        ),
        "section.readings_lot_failed": QCoreApplication.translate(
            "Reasons",
            "Section {section}: {out} of {done} readings out of tolerance, {allowed} allowed ({percent} %); "
            "the lot fails.",
        ),
        "section.readings_noted": QCoreApplication.translate(
            "Reasons",
            "Section {section}: {out} of {done} readings out of tolerance, {allowed} allowed ({percent} %); "
            "noted, not counted.",
        ),
        "readings.lot_failed": QCoreApplication.translate(
            "Reasons",
            "{out} of {done} readings out of tolerance, {allowed} allowed ({percent} %); the lot fails.",
        ),
        "readings.noted": QCoreApplication.translate(
            "Reasons",
            "{out} of {done} readings out of tolerance, {allowed} allowed ({percent} %); noted, not counted.",
        ),
        "gauge.overdue": QCoreApplication.translate(
            "Reasons",
            "Gauge {number}: its calibration was overdue since {due}; {readings} readings were made with it.",
        ),
        "point.inconclusive": QCoreApplication.translate(
            "Reasons",
            "{title}: {inconclusive} of {done} pieces are too close to a limit for the measurement "
            "uncertainty to decide; noted.",
        ),
    }


def _evidence_sentences() -> dict[str, str]:
    return {
        "item.counted": QCoreApplication.translate(
            "Reasons", "{title}: failed, {quantity} counted in class {cls}."
        ),
        "item.noted": QCoreApplication.translate("Reasons", "{title}: failed; noted, not counted."),
        "item.section_failed": QCoreApplication.translate(
            "Reasons", "{title}: failed, and with it the section {section}."
        ),
        "item.lot_failed": QCoreApplication.translate("Reasons", "{title}: failed, and with it the lot."),
        "point.counted": QCoreApplication.translate(
            "Reasons", "{title}: {out} of {done} readings out of tolerance, counted in class {cls}."
        ),
        "point.tolerated": QCoreApplication.translate(
            "Reasons", "{title}: {out} of {done} readings out of tolerance, {max_out} allowed."
        ),
        "point.noted": QCoreApplication.translate(
            "Reasons", "{title}: {out} of {done} readings out of tolerance; noted, not counted."
        ),
        "point.section_failed": QCoreApplication.translate(
            "Reasons", "{title}: {out} of {done} readings out of tolerance; the section {section} fails."
        ),
        "point.lot_failed": QCoreApplication.translate(
            "Reasons", "{title}: {out} of {done} readings out of tolerance; the lot fails."
        ),
        "test.counted": QCoreApplication.translate(
            "Reasons",
            "{title}: failed on {failed} of {size}, {acceptance} allowed; one counted in class {cls}.",
        ),
        "test.noted": QCoreApplication.translate(
            "Reasons", "{title}: failed on {failed} of {size}, {acceptance} allowed; noted, not counted."
        ),
        "test.lot_failed": QCoreApplication.translate(
            "Reasons", "{title}: failed on {failed} of {size}, {acceptance} allowed; the lot fails."
        ),
    }


def _missing_sentences() -> dict[str, str]:
    return {
        "missing.plan": QCoreApplication.translate("Reasons", "There is no sampling plan."),
        "missing.stage": QCoreApplication.translate(
            "Reasons", "Sample {stage} ({n} pieces) has not been inspected whole."
        ),
        "missing.class_plan": QCoreApplication.translate(
            "Reasons", "Class {cls}: {found} found, and the class has no sampling plan."
        ),
        "missing.packed": QCoreApplication.translate(
            "Reasons", "{packed} of {lot_size} packed; {minimum} % must be."
        ),
        "missing.answer": QCoreApplication.translate("Reasons", "{title}: not answered."),
        "missing.unit_answers": QCoreApplication.translate(
            "Reasons", "{title}: answered for {done} of {asked} sample units."
        ),
        "missing.item_photos": QCoreApplication.translate("Reasons", "{title}: {done} of {asked} photos."),
        "missing.readings": QCoreApplication.translate("Reasons", "{title}: {done} of {asked} readings."),
        "missing.inconclusive": QCoreApplication.translate(
            "Reasons",
            "{title}: {inconclusive} of {done} pieces are too close to a limit for the measurement "
            "uncertainty to decide.",
        ),
        "missing.readings_rule": QCoreApplication.translate(
            "Reasons",
            "{inconclusive} of {done} readings are too close to a limit for the measurement uncertainty to "
            "decide; at most {percent} % may be out.",
        ),
        "missing.test": QCoreApplication.translate("Reasons", "{title}: no result."),
        "missing.test_size": QCoreApplication.translate(
            "Reasons", "{title}: done on {done} of {asked} pieces."
        ),
        "missing.test_readings": QCoreApplication.translate(
            "Reasons", "{title}, {reading}: {done} of {asked} readings."
        ),
        "missing.test_photo": QCoreApplication.translate("Reasons", "{title}: no photo."),
        **_test_sentences(),
        "missing.photos": QCoreApplication.translate("Reasons", "{title}: {done} of {asked} photos."),
        "missing.disposition": QCoreApplication.translate(
            "Reasons", "{title}: found while inspecting every piece, and not decided what happens to it."
        ),
    }


def _test_sentences() -> dict[str, str]:
    """What a test of the library lacks."""
    return {
        "missing.test_lot": QCoreApplication.translate(
            "Reasons", "{title}: how many pieces are tested depends on the lot size, which is not known."
        ),
        "missing.test_refused": QCoreApplication.translate(
            "Reasons",
            "{title}: a carton of {mass} {unit} is above {limit} {unit}; ISTA {other} applies, not this "
            "test.",
        ),
        "missing.test_drops": QCoreApplication.translate("Reasons", "{title}: {done} of {asked} drops done."),
        "missing.test_number": QCoreApplication.translate(
            "Reasons", "{title}: a mass or number entered cannot be right; it must be greater than 0."
        ),
        "missing.test_checks": QCoreApplication.translate(
            "Reasons", "{title}: checks of the metal detector are missing."
        ),
    }

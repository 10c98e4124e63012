"""Words for the keys in the records: types, statuses, severities, plans. In the interface's language."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

_POINT = re.compile(r"(?<=\d)\.(?=\d)")


def type_word(key: str) -> str:
    """The type of an inspection."""
    words = {
        "pre_production": QCoreApplication.translate("Words", "Pre-production inspection"),
        "during_production": QCoreApplication.translate("Words", "During-production inspection"),
        "final_random": QCoreApplication.translate("Words", "Final random inspection"),
        "re_inspection": QCoreApplication.translate("Words", "Re-inspection"),
        "container_loading": QCoreApplication.translate("Words", "Container loading inspection"),
    }
    return words.get(key, key)


def status_word(key: str) -> str:
    """How far an inspection is."""
    words = {
        "open": QCoreApplication.translate("Words", "In progress"),
        "concluded": QCoreApplication.translate("Words", "To sign"),
        "signed": QCoreApplication.translate("Words", "Signed"),
    }
    return words.get(key, key)


def severity_word(key: str) -> str:
    """The severity of inspection as the standard names it."""
    words = {
        "normal": QCoreApplication.translate("Words", "Normal"),
        "tightened": QCoreApplication.translate("Words", "Tightened"),
        "reduced": QCoreApplication.translate("Words", "Reduced"),
    }
    return words.get(key, key)


def kind_word(key: str) -> str:
    """How many samples a plan may take, as the standard names it."""
    words = {
        "single": QCoreApplication.translate("Words", "Single sampling"),
        "double": QCoreApplication.translate("Words", "Double sampling"),
        "multiple": QCoreApplication.translate("Words", "Multiple sampling"),
    }
    return words.get(key, key)


def sizes_text(sizes: Sequence[int]) -> str:
    """The samples of a plan: "125" or "2 × 80"."""
    first = count_text(sizes[0])
    return first if len(sizes) == 1 else f"{len(sizes)} × {first}"


def plan_note(code: str, **values: object) -> str:
    """How a sampling plan came about, from `domain.sampling.NOTE_CODES`; an unknown code is shown as it
    is.
    """
    words = {
        "plan.direct": QCoreApplication.translate("Words", "Letter {code_letter}: n = {n}."),
        "plan.arrow": QCoreApplication.translate(
            "Words", "The arrow at letter {code_letter} leads to letter {plan_letter}: n = {n}."
        ),
        "plan.direct_stages": QCoreApplication.translate(
            "Words", "Letter {code_letter}: up to {stage_count} samples of {stage_n}."
        ),
        "plan.arrow_stages": QCoreApplication.translate(
            "Words",
            "The arrow at letter {code_letter} leads to letter {plan_letter}: up to {stage_count} samples "
            "of {stage_n}.",
        ),
        "plan.full_inspection": QCoreApplication.translate(
            "Words", "The sample would not be smaller than the lot: all {lot_size} are inspected (100 %)."
        ),
        "plan.gap": QCoreApplication.translate(
            "Words",
            "With more than {ac} but fewer than {re} the lot is accepted, and inspection is normal again "
            "from the next lot on.",
        ),
        **_notes_of_other_kinds(),
        **_notes_of_options(),
    }
    text = words.get(code, code)
    for key, value in values.items():
        text = text.replace("{" + key + "}", str(value))
    return text


def _notes_of_other_kinds() -> dict[str, str]:
    return {
        "plan.single_instead": QCoreApplication.translate(
            "Words", "The table has no plan of several samples here; the single plan is used."
        ),
        "plan.double_instead": QCoreApplication.translate(
            "Words", "The table has no multiple plan here; the double plan is used."
        ),
        "plan.zero_acceptance": QCoreApplication.translate(
            "Words",
            "No AQL: not one is accepted among {n}, the largest sample of the other classes. "
            "A house rule, not a plan of {edition_label}.",
        ),
        "plan.zero_acceptance_stages": QCoreApplication.translate(
            "Words",
            "No AQL: not one is accepted among {n}, the largest first sample of the other classes, nor in "
            "what is inspected after it. A house rule, not a plan of {edition_label}.",
        ),
        "plan.zero_ltpd": QCoreApplication.translate(
            "Words",
            "No AQL: not one is accepted among {n}, computed so that a lot the strictest other class accepts "
            "10 times in 100 is accepted no more often. Not a plan of {edition_label}.",
        ),
    }


def _notes_of_options() -> dict[str, str]:
    return {
        "plan.one_instead_of_zero": QCoreApplication.translate(
            "Words",
            "The Ac 1 plan of letter {plan_letter} with its larger n = {n} instead of an Ac 0 plan, an "
            "option of {edition_label}.",
        ),
        "plan.no_one_instead_of_zero": QCoreApplication.translate(
            "Words", "There is no Ac 1 plan with a larger n at this AQL; the Ac 0 plan stays."
        ),
        "plan.shared_letter": QCoreApplication.translate(
            "Words",
            "Read at letter {plan_letter}, the letter of the largest sample of all classes, an option of "
            "{edition_label}.",
        ),
        "plan.shared_letter_absent": QCoreApplication.translate(
            "Words",
            "The letter of the largest sample has no plan of its own at this AQL: n = {n} of letter "
            "{plan_letter} stays.",
        ),
    }


def date_text(iso: str | None) -> str:
    """A day as people here write it; empty when there is none."""
    day = QDate.fromString((iso or "")[:10], "yyyy-MM-dd")
    return QLocale().toString(day, _day_format()) if day.isValid() else ""


def full_day_text(day: QDate) -> str:
    """A day with its weekday, in full."""
    locale = QLocale()
    if locale.language() == QLocale.Language.English:
        # Day before month here too: Qt's own form depends on a country, which a language has not.
        return locale.toString(day, "dddd, d MMMM yyyy")
    return locale.toString(day, QLocale.FormatType.LongFormat)


def moment_text(wall_ms: int) -> str:
    """A moment by this device's clock: the time today, else the day."""
    moment = QDateTime.fromMSecsSinceEpoch(wall_ms)
    if moment.date() == QDate.currentDate():
        return QLocale().toString(moment.time(), "HH:mm")
    return QLocale().toString(moment.date(), _day_format())


def taken_text(taken: str | None) -> str:
    """Day and time on the camera that took a photo, with the camera's zone where it wrote one."""
    if not taken or not date_text(taken):
        return (taken or "").replace("T", " ")
    clock, zone = taken[11:19], taken[19:]
    return " ".join(part for part in (date_text(taken), clock, f"(UTC{zone})" if zone else "") if part)


def _day_format() -> str:
    # Spelt out: 02/03/26 is another day in another country.
    return QCoreApplication.translate("Words", "d MMM yyyy")


def count_text(number: int) -> str:
    """A whole number with the separators of the language."""
    return QLocale().toString(number)


def told(name: str, value: str) -> str:
    """A name and what is said of it, with the colon of the language."""
    return QCoreApplication.translate("Words", "{name}: {value}").format(name=name, value=value)


def own_number(text: str) -> str:
    """A number of our own, or a phrase with some, written with the decimal mark of the language.

    Never for what somebody typed: a reading stands as it was entered.
    """
    mark = QLocale().decimalPoint()
    return text if mark == "." else _POINT.sub(mark, text)


def size_text(size: int) -> str:
    """A number of bytes in a unit that fits."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)

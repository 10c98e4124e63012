"""Words of switching: why a severity is due, facts that are recorded, what the marks of lots mean.

Only words: no decisions. Codes are those of `domain.sampling.switching_reasons`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from inspector_app.domain.sampling.switching import ACCEPTED_TO_NORMAL, TOO_MANY_OF_WINDOW, WINDOW
from inspector_app.ui.viewmodels.workspace_words import number, severity_name

CHOSEN = "chosen"
"""Code of a severity that a person chose without the rules."""


def reason_text(code: str, params: Mapping[str, Any]) -> str:
    """Why a severity is due, in the language of the interface; empty for a code not known here."""
    values = {
        name: number(value) if isinstance(value, int) else severity_name(str(value))
        for name, value in params.items()
    }
    text = {**_standings(), **_switches(), **_others()}.get(code, "")
    try:
        return text.format(**values)
    except KeyError:
        # A newer version may have sent the reason with other numbers.
        return ""


def next_text(severity: str) -> str:
    """What leads out of a severity, in the words of the standard's rules."""
    if severity == "normal":
        text = QCoreApplication.translate(
            "SwitchingWords",
            "Tightened inspection follows when {rejected} of {lots} lots in a row, or of fewer, are not "
            "accepted.",
        )
    elif severity == "tightened":
        text = QCoreApplication.translate(
            "SwitchingWords", "Normal inspection follows when {accepted} lots in a row are accepted."
        )
    else:
        text = QCoreApplication.translate(
            "SwitchingWords",
            "One lot not accepted, or irregular production, leads back to normal inspection.",
        )
    return text.format(
        rejected=number(TOO_MANY_OF_WINDOW), lots=number(WINDOW), accepted=number(ACCEPTED_TO_NORMAL)
    )


def _standings() -> dict[str, str]:
    return {
        CHOSEN: QCoreApplication.translate("SwitchingWords", "Chosen by the inspector."),
        "switching.start": QCoreApplication.translate(
            "SwitchingWords", "The first lot of this product from this factory: normal inspection."
        ),
        "switching.normal": QCoreApplication.translate(
            "SwitchingWords", "Normal inspection. Recent lots not accepted: {rejected} of {lots}."
        ),
        "switching.tightened": QCoreApplication.translate(
            "SwitchingWords",
            "Tightened inspection: {accepted} of {needed} lots in a row accepted. {rejected} not accepted "
            "since it began; at {stop} acceptance stops.",
        ),
        "switching.reduced": QCoreApplication.translate(
            "SwitchingWords", "Reduced inspection: every lot since was accepted."
        ),
        "switching.waits_allowed": QCoreApplication.translate(
            "SwitchingWords",
            "Reduced inspection could begin once the brand allows it and production is steady; until then "
            "normal.",
        ),
        "switching.waits_limit": QCoreApplication.translate(
            "SwitchingWords",
            "{lots} lots in a row accepted. Reduced inspection needs the limit number of the standard to be "
            "entered or waived; until then normal.",
        ),
        "switching.waits_found": QCoreApplication.translate(
            "SwitchingWords",
            "{lots} lots in a row accepted, but it is not known for each how many nonconforming were found: "
            "normal.",
        ),
        "switching.over_limit": QCoreApplication.translate(
            "SwitchingWords",
            "{lots} lots in a row accepted, but with {found} nonconforming, more than the limit number "
            "{limit}: normal.",
        ),
    }


def _switches() -> dict[str, str]:
    return {
        "switching.to_tightened": QCoreApplication.translate(
            "SwitchingWords", "{rejected} of the last {lots} lots were not accepted: tightened."
        ),
        "switching.to_normal": QCoreApplication.translate(
            "SwitchingWords", "{accepted} lots in a row were accepted on tightened inspection: normal."
        ),
        "switching.discontinued": QCoreApplication.translate(
            "SwitchingWords",
            "{rejected} lots were not accepted since tightened inspection began: acceptance is discontinued "
            "until corrective action is accepted.",
        ),
        "switching.corrected": QCoreApplication.translate(
            "SwitchingWords", "Corrective action was accepted: tightened, counted from the beginning."
        ),
        "switching.to_reduced_score": QCoreApplication.translate(
            "SwitchingWords",
            "Switching score {score} (needed: {needed}), production steady, reduced inspection allowed: "
            "reduced.",
        ),
        "switching.to_reduced_limit": QCoreApplication.translate(
            "SwitchingWords",
            "{lots} lots in a row accepted with {found} nonconforming (limit number {limit}), production "
            "steady, reduced inspection allowed: reduced.",
        ),
        "switching.to_reduced_waived": QCoreApplication.translate(
            "SwitchingWords",
            "{lots} lots in a row accepted, limit number waived, production steady, reduced inspection "
            "allowed: reduced.",
        ),
        "switching.reduced_not_accepted": QCoreApplication.translate(
            "SwitchingWords", "A lot was not accepted on reduced inspection: normal."
        ),
        "switching.reduced_gap": QCoreApplication.translate(
            "SwitchingWords",
            "A lot on reduced inspection was accepted between acceptance and rejection number: normal.",
        ),
        "switching.reduced_irregular": QCoreApplication.translate(
            "SwitchingWords", "Production was irregular or delayed: normal."
        ),
        "switching.reduced_withdrawn": QCoreApplication.translate(
            "SwitchingWords", "Reduced inspection is no longer allowed: normal."
        ),
        "switching.directed": QCoreApplication.translate(
            "SwitchingWords", "Started anew by decision: {severity}."
        ),
    }


def _others() -> dict[str, str]:
    """What did not count, and facts that changed nothing by themselves."""
    return {
        "switching.not_original": QCoreApplication.translate(
            "SwitchingWords", "Not an original inspection (resubmitted or reworked): not counted."
        ),
        "switching.while_discontinued": QCoreApplication.translate(
            "SwitchingWords", "Acceptance is discontinued: not counted."
        ),
        "switching.milder": QCoreApplication.translate(
            "SwitchingWords",
            "Accepted on inspection that was {used} where {due} was due: not counted.",
        ),
        "switching.allowed": QCoreApplication.translate(
            "SwitchingWords", "Reduced inspection is allowed from now on; production is steady."
        ),
        "switching.not_allowed": QCoreApplication.translate(
            "SwitchingWords", "Reduced inspection is not allowed from now on."
        ),
        "switching.irregular": QCoreApplication.translate(
            "SwitchingWords",
            "Production is irregular or delayed: no reduced inspection until it is allowed anew.",
        ),
        "switching.limit": QCoreApplication.translate(
            "SwitchingWords", "The limit number is {limit} for {lots} lots."
        ),
        "switching.waived": QCoreApplication.translate("SwitchingWords", "The limit number is waived."),
        "switching.no_limit": QCoreApplication.translate(
            "SwitchingWords", "This edition has no limit numbers: nothing changes."
        ),
        "switching.nothing_to_correct": QCoreApplication.translate(
            "SwitchingWords", "Acceptance was not discontinued: nothing changes."
        ),
    }


def fact_name(kind: str) -> str:
    """What is recorded, as a choice; a kind of a newer version as it is."""
    return {
        "reduced_allowed": QCoreApplication.translate(
            "SwitchingWords", "The brand allows reduced inspection; production is steady"
        ),
        "reduced_withdrawn": QCoreApplication.translate(
            "SwitchingWords", "The brand no longer allows reduced inspection"
        ),
        "production_irregular": QCoreApplication.translate(
            "SwitchingWords", "Production is irregular or delayed"
        ),
        "limit_number": QCoreApplication.translate("SwitchingWords", "Limit number of the standard"),
        "limit_waived": QCoreApplication.translate("SwitchingWords", "The limit number is waived"),
        "corrective_action": QCoreApplication.translate("SwitchingWords", "Corrective action is accepted"),
        "restart": QCoreApplication.translate("SwitchingWords", "Start anew with normal inspection"),
    }.get(kind, kind)

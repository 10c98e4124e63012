"""What the acceptance strip says, in any language of the interface. Words only: what stands is the verdict's
business.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inspector_app.domain.verdict import ClassStanding, SampleStage, Verdict
from inspector_app.ui.said_in import Translate
from inspector_app.ui.viewmodels.workspace_words import number, standing_tone


def strip_message(
    verdict: Verdict, translate: Translate = QCoreApplication.translate
) -> tuple[str, str, str]:
    """Tone, icon and sentence of the tile at the right: the worst thing worth saying now."""
    for standing in verdict.classes:
        if standing_tone(standing) == "bad":
            return "bad", "circle-x", _rejected(standing.cls, translate)
    for state, icon, say in (
        ("pending", "clock", _dispositions),
        ("warning", "triangle-alert", _one_more),
        ("gap", "triangle-alert", _gap),
    ):
        for standing in verdict.classes:
            if standing.state == state:
                return "warning", icon, say(standing.cls, translate)
    if verdict.result == "not_accepted":
        return (
            "bad",
            "circle-x",
            translate("AcceptanceStrip", "The lot is not acceptable: see Conclusion"),
        )
    if not verdict.classes:
        return "", "info", translate("AcceptanceStrip", "No sampling plan yet")
    if verdict.sample is not None and verdict.sample.needed:
        return _sample(verdict.sample, translate)
    good = "good" if verdict.result == "accepted" else ""
    return good, "circle-check" if good else "info", translate("AcceptanceStrip", "Below every reject number")


def _sample(sample: SampleStage, translate: Translate) -> tuple[str, str, str]:
    """Which of several samples is to be inspected; a further one is worth a colour."""
    numbers = {"stage": number(sample.number), "count": number(sample.count), "n": number(sample.n)}
    if sample.number == 1:
        text = translate("AcceptanceStrip", "Sample 1 of {count}: {n} pieces")
        return "", "info", text.format(**numbers)
    text = translate("AcceptanceStrip", "Inspect sample {stage}: {n} more pieces")
    return "warning", "boxes", text.format(**numbers)


def _dispositions(_cls: str, translate: Translate) -> str:
    return translate("AcceptanceStrip", "Decide what happens to each piece found")


def _gap(cls: str, translate: Translate) -> str:
    return {
        "critical": translate("AcceptanceStrip", "Critical: accepted, next lot normal"),
        "major": translate("AcceptanceStrip", "Major: accepted, next lot normal"),
        "minor": translate("AcceptanceStrip", "Minor: accepted, next lot normal"),
    }.get(cls, "")


def _one_more(cls: str, translate: Translate) -> str:
    return {
        "critical": translate("AcceptanceStrip", "One more critical rejects the lot"),
        "major": translate("AcceptanceStrip", "One more major rejects the lot"),
        "minor": translate("AcceptanceStrip", "One more minor rejects the lot"),
    }.get(cls, "")


def _rejected(cls: str, translate: Translate) -> str:
    return {
        "critical": translate("AcceptanceStrip", "Critical: reject number reached"),
        "major": translate("AcceptanceStrip", "Major: reject number reached"),
        "minor": translate("AcceptanceStrip", "Minor: reject number reached"),
    }.get(cls, "")


def standing_lines(verdict: Verdict, translate: Translate) -> str:
    """The strip as lines to be shown large: each class with what counts, then the message."""
    lines = []
    for standing in verdict.classes:
        name = {
            "critical": translate("AcceptanceStrip", "Critical"),
            "major": translate("AcceptanceStrip", "Major"),
            "minor": translate("AcceptanceStrip", "Minor"),
        }.get(standing.cls, standing.cls)
        text = translate("AcceptanceStrip", "{name}: {found} found · Ac {ac} · Re {re}")
        lines.append(text.format(name=name, found=number(standing.found), **standing_numbers(standing)))
    lines.append(strip_message(verdict, translate)[2])
    return "\n".join(lines)


def standing_numbers(standing: ClassStanding) -> dict[str, str]:
    """What counts now: the numbers of the present sample, or of the only one."""
    here = standing.here
    if here is None:
        return {"ac": number(standing.ac), "re": number(standing.re), "n": number(standing.n)}
    ac = "–" if here.ac is None else number(here.ac)
    return {"stage": number(here.number), "ac": ac, "re": number(here.re), "n": number(here.total)}

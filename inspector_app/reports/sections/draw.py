"""How the cartons were drawn, and how anybody can draw them again."""

from __future__ import annotations

from reportlab.platypus.flowables import Flowable

from inspector_app.reports import theme
from inspector_app.reports.kit import Kit
from inspector_app.reports.model import Sampling
from inspector_app.reports.words import numbers


def build(kit: Kit, sampling: Sampling) -> list[Flowable]:
    """Paragraphs for the section on sampling; none when no carton was drawn."""
    if not sampling.cartons:
        return []
    cartons = numbers(sampling.cartons)
    if not sampling.seed:
        return [kit.say("sampling.cartons", theme.SMALL, cartons=cartons)]
    return [kit.say("sampling.draw", theme.SMALL, cartons=cartons, seed=sampling.seed)]

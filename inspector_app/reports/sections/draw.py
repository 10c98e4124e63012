"""How the cartons were drawn, and how anybody can draw them again."""

from __future__ import annotations

from reportlab.platypus.flowables import Flowable

from inspector_app.reports import theme
from inspector_app.reports.draw_model import Draw, DrawnPart
from inspector_app.reports.kit import Kit
from inspector_app.reports.model import Sampling
from inspector_app.reports.theme import TextStyle
from inspector_app.reports.typeset import Text
from inspector_app.reports.words import Said, Words, numbers


def build(kit: Kit, sampling: Sampling) -> list[Flowable]:
    """Paragraphs for the section on sampling; none when no carton was drawn."""
    if sampling.draw is not None and len(sampling.draw.parts) > 1:
        parts = [part_said(kit.words, part, theme.SMALL) for part in sampling.draw.parts]
        drawn = kit.join(*parts, style=theme.SMALL, separator="; ")
        return [drawn, kit.say("draw.seed", theme.SMALL, seed=sampling.seed), check(kit.words, sampling.draw)]
    if not sampling.cartons:
        return []
    cartons = numbers(sampling.cartons)
    if not sampling.seed:
        return [kit.say("sampling.cartons", theme.SMALL, cartons=cartons)]
    said: list[Flowable] = [kit.say("sampling.draw", theme.SMALL, cartons=cartons, seed=sampling.seed)]
    return [*said, check(kit.words, sampling.draw)] if sampling.draw else said


def check(words: Words, draw: Draw, style: TextStyle = theme.SMALL) -> Text:
    """How to draw the cartons again, for somebody who has a computer and no program of ours."""
    key = "draw.check_parts" if len(draw.parts) > 1 else "draw.check"
    drawn = sum(len(part.drawn) for part in draw.parts)
    said = words.say(key, style, seed=draw.seed, example=draw.example, drawn=drawn)
    if draw.journaled:
        said = words.joined(said, words.say("draw.journaled", style), separator=" ")
    return words.paragraph(said, style)


def part_said(words: Words, part: DrawnPart, style: TextStyle) -> Said:
    """What was drawn from a part of the lot."""
    if not part.total:
        return words.say("draw.part_loose", style, name=part.name, pieces=part.pieces, of=part.of)
    cartons = numbers(part.drawn)
    return words.say(
        "draw.part", style, name=part.name, cartons=cartons, total=part.total, pieces=part.pieces
    )

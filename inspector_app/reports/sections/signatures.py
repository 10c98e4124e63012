"""The signatures: two boxes side by side, with the digital signature fields in them, and the seal code
below.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import cast

from reportlab.lib.utils import ImageReader
from reportlab.platypus.flowables import Flowable, Spacer

from inspector_app.domain.handwriting import Point, ink
from inspector_app.reports import theme
from inspector_app.reports.kit import Kit
from inspector_app.reports.marks import CROSS
from inspector_app.reports.model import SignatureBlock
from inspector_app.reports.trace import FieldBox, ReportCanvas
from inspector_app.reports.typeset import Piece, Text
from inspector_app.reports.words import Said, stamp

FIELD_OF = {"inspector": "Inspector", "factory": "Factory"}
"""Role to the name of its digital signature field, as `signing` knows it."""

_PAD = 10.0
_HAND_HEIGHT = 58.0
_FRAME_HEIGHT = 35.0
_MAX_LINES = 6
_BOX_WIDTH = (theme.WIDTH - theme.GAP * 1.5) / 2
_INNER = _BOX_WIDTH - 2 * _PAD
_INSET = 2.0
_PEN = 1.15
"""Width of the pen at its usual speed."""

FIELD_WIDTH, FIELD_HEIGHT = _INNER - 2 * _INSET, _FRAME_HEIGHT - 2 * _INSET
"""Size of a digital signature field in points."""

Strokes = Sequence[Sequence[Point]]


def build(kit: Kit) -> list[Flowable]:
    blocks = {block.role: block for block in kit.model.signatures}
    pair = SignaturePair([_Box(kit, blocks.get(role) or SignatureBlock(role=role)) for role in FIELD_OF])
    content: list[Flowable] = [pair, Spacer(0, 6), kit.say("signature.note", theme.SMALL)]
    content += _whole_reasons(kit)
    if kit.model.seal:
        content += [Spacer(0, 12), *_seal(kit)]
    # Together, so that the seal code never stands alone on a last page.
    return kit.section("section.signatures", content, whole=True)


def _seal(kit: Kit) -> list[Flowable]:
    code = theme.BODY.but(size=12.5, leading=17, bold=True, colour=theme.ACCENT)
    return [
        kit.say("seal.title", theme.SUBHEADING),
        kit.plain("   ".join(kit.model.seal), code),
        kit.say("seal.note", theme.SMALL),
    ]


class _Box:
    """What stands in one box, set but not yet drawn."""

    def __init__(self, kit: Kit, block: SignatureBlock) -> None:
        words, self.block = kit.words, block
        self.role = kit.say(f"signature.role.{block.role}", theme.SUBHEADING)
        self.in_hand = _in_hand(kit, block)
        bold = theme.BODY.but(bold=True)
        lines: list[Text] = []
        if not words.is_empty(block.name):
            lines.append(words.paragraph(words.name(block.name, bold), bold))
        if not (words.is_empty(block.title) and words.is_empty(block.company)):
            lines.append(kit.join(words.text(block.title, theme.BODY), words.name(block.company, theme.BODY)))
        if block.signed:
            meaning = (
                words.say(f"signature.meaning.{block.role}", theme.SMALL)
                if words.is_empty(block.meaning)
                else words.code_or_text("meaning", block.meaning, theme.SMALL)
            )
            lines.append(words.paragraph(meaning, theme.SMALL))
        if block.signed_at is not None:
            zone = f" ({kit.model.header.zone})" if kit.model.header.zone else ""
            lines.append(kit.plain(stamp(block.signed_at) + zone, theme.SMALL))
        self.label = kit.join(
            words.say("signature.field", theme.TINY),
            words.say("signature.field_empty", theme.TINY) if block.role == "factory" else Said(),
            style=theme.TINY,
        )
        self.hand_height = max(_HAND_HEIGHT, sum(text.wrap(_INNER, 0)[1] for text in self.in_hand) + 8)
        self.lines = [text.limited(_MAX_LINES, _INNER) for text in lines]
        texts = [self.role, *self.lines, self.label]
        self.height = (
            sum(text.wrap(_INNER, 0)[1] for text in texts) + self.hand_height + _FRAME_HEIGHT + 3 * _PAD
        )


def _in_hand(kit: Kit, block: SignatureBlock) -> list[Text]:
    """Words that stand where the handwriting would be, when there is none."""
    if block.signed:
        return []
    if not block.refused:
        return [kit.say("signature.empty", theme.SMALL.but(colour=theme.FAINT))]
    sign = Piece("", mark=CROSS, colour=theme.BAD)
    said = kit.words.say("signature.refused", theme.BODY.but(bold=True, colour=theme.BAD))
    lines = [kit.words.paragraph(said.after(sign, Piece(" ")), theme.BODY.but(bold=True, colour=theme.BAD))]
    if not kit.words.is_empty(block.reason):
        lines.append(kit.text(block.reason, theme.BODY).limited(_MAX_LINES, _INNER))
    return lines


def _whole_reasons(kit: Kit) -> list[Flowable]:
    """Reasons for a refusal that were too long for their box, in full."""
    reasons = [kit.text(block.reason, theme.BODY) for block in kit.model.signatures if block.refused]
    return [block for text in reasons if text.lines_at(_INNER) > _MAX_LINES for block in (Spacer(0, 6), text)]


class SignaturePair(Flowable):
    """Both boxes, as tall as the taller; reports where the digital fields lie."""

    def __init__(self, boxes: list[_Box]) -> None:
        super().__init__()
        self._boxes = boxes

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        self.width, self.height = theme.WIDTH, max(box.height for box in self._boxes)
        return self.width, self.height

    def draw(self) -> None:
        for number, box in enumerate(self._boxes):
            self._draw_box(box, number * (_BOX_WIDTH + theme.GAP * 1.5))

    def _draw_box(self, box: _Box, left: float) -> None:
        canvas = cast("ReportCanvas", self.canv)
        canvas.setStrokeColor(theme.RULE)
        canvas.setLineWidth(0.7)
        canvas.roundRect(left, 0, _BOX_WIDTH, self.height, theme.RADIUS, stroke=1, fill=0)
        x, y = left + _PAD, self.height - _PAD
        y = _below(canvas, box.role, x, y)
        self._draw_hand(canvas, box, x, y)
        y -= box.hand_height
        canvas.setStrokeColor(theme.LINE)
        canvas.line(x, y, x + _INNER, y)
        y -= 4
        for text in box.lines:
            y = _below(canvas, text, x, y)
        self._draw_field(canvas, box, x)

    def _draw_hand(self, canvas: ReportCanvas, box: _Box, x: float, top: float) -> None:
        if box.block.signed and box.block.strokes:
            draw_strokes(
                canvas, box.block.strokes, x + 6, top - box.hand_height + 5, _INNER - 12, box.hand_height - 9
            )
        elif box.block.signed and box.block.image:
            picture = ImageReader(BytesIO(box.block.image))
            bottom = top - box.hand_height + 4
            size = (_INNER, box.hand_height - 8)
            canvas.drawImage(picture, x, bottom, *size, mask="auto", preserveAspectRatio=True, anchor="w")
        else:
            y = top - 4
            for text in box.in_hand:
                y = _below(canvas, text, x, y)

    def _draw_field(self, canvas: ReportCanvas, box: _Box, x: float) -> None:
        bottom = _PAD - 2
        canvas.setStrokeColor(theme.RULE)
        canvas.setLineWidth(0.5)
        canvas.setDash(1.5, 2)
        canvas.roundRect(x, bottom, _INNER, _FRAME_HEIGHT, 2.5, stroke=1, fill=0)
        canvas.setDash()
        box.label.drawOn(canvas, x, bottom + _FRAME_HEIGHT + 1)
        left, low = canvas.absolutePosition(x + _INSET, bottom + _INSET)
        right, high = left + FIELD_WIDTH, low + FIELD_HEIGHT
        page = canvas.getPageNumber() - 1
        canvas.trace.fields.append(FieldBox(FIELD_OF[box.block.role], page, left, low, right, high))


def _below(canvas: ReportCanvas, text: Text, x: float, y: float) -> float:
    """Draws a paragraph with its top at y; the y below it."""
    text.drawOn(canvas, x, y - text.height)
    return y - text.height


def draw_strokes(
    canvas: ReportCanvas, strokes: Strokes, left: float, bottom: float, width: float, height: float
) -> None:
    """A signature drawn by hand, fitted into the rectangle with its proportions kept; y of the strokes runs
    down.
    """
    points = [point for stroke in strokes for point in stroke]
    if not points:
        return
    least_x, most_x = min(x for x, _ in points), max(x for x, _ in points)
    least_y, most_y = min(y for _, y in points), max(y for _, y in points)
    scale = min(width / max(most_x - least_x, 1e-6), height / max(most_y - least_y, 1e-6))
    up = bottom + (height - (most_y - least_y) * scale) / 2
    canvas.saveState()
    canvas.setStrokeColor(theme.INK)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)

    def place(point: Point) -> Point:
        return left + (point[0] - least_x) * scale, up + (most_y - point[1]) * scale

    for curve in (curve for stroke in ink(strokes) for curve in stroke):
        canvas.setLineWidth(_PEN * curve.width)
        path = canvas.beginPath()
        path.moveTo(*place(curve.start))
        first, second = curve.cubic
        path.curveTo(*place(first), *place(second), *place(curve.end))
        canvas.drawPath(path, stroke=1, fill=0)
    canvas.restoreState()

"""How a report looks: colours, type scale, distances. The only place with such values; draws nothing.

Lengths in points (1/72 inch), colours as reportlab colours in sRGB. The colours are those of the window's
light theme.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm

INK = HexColor("#16202B")
MUTED = HexColor("#52606D")
FAINT = HexColor("#8393A3")
LINE = HexColor("#DCE2E8")
RULE = HexColor("#AEB9C4")
WASH = HexColor("#F3F5F7")
TRACK = HexColor("#E6EBF0")
ACCENT = HexColor("#0B5FA5")
ACCENT_WASH = HexColor("#E3EFF9")
GOOD = HexColor("#1B7F4B")
GOOD_WASH = HexColor("#E6F4EC")
WARNING = HexColor("#A65A00")
WARNING_WASH = HexColor("#FFF1DC")
BAD = HexColor("#B3261E")
BAD_WASH = HexColor("#FCE8E6")
PAPER = HexColor("#FFFFFF")
WATERMARK = HexColor("#EDF1F5")

PAGE_WIDTH, PAGE_HEIGHT = A4
SIDE = 15 * mm
TOP_FIRST = 30 * mm
TOP = 22 * mm
BOTTOM = 19 * mm
WIDTH = PAGE_WIDTH - 2 * SIDE
"""Width of the text area."""

RADIUS = 4.0
GAP = 8.0
"""Distance between neighbours: photos, boxes, columns."""
SECTION_GAP = 18.0


@dataclass(frozen=True)
class TextStyle:
    """`leading` is the distance from baseline to baseline; `align` left | right | center."""

    size: float
    leading: float
    colour: Color = INK
    bold: bool = False
    align: str = "left"

    def but(self, **changes: object) -> TextStyle:
        """The same with some fields changed."""
        return replace(self, **changes)  # type: ignore[arg-type]  # dataclasses.replace knows the fields


TITLE = TextStyle(17, 21, bold=True)
HEADING = TextStyle(11, 14, bold=True)
SUBHEADING = TextStyle(8.8, 12, bold=True)
BODY = TextStyle(8.2, 11.4)
SMALL = TextStyle(7.2, 10, MUTED)
LABEL = TextStyle(6.9, 9.4, MUTED)
COLUMN = TextStyle(6.9, 9.2, MUTED, bold=True)
CAPTION = TextStyle(6.8, 9, MUTED)
TINY = TextStyle(6.2, 8.2, FAINT)
RESULT = TextStyle(17, 21, PAPER, bold=True)

SECOND_SCALE = 0.9
"""Size of the second language beside the first."""

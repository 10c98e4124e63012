"""The design tokens: every colour, size and font step of the interface, and nowhere else.

Sizes are in device-independent pixels at 100 % text size; `inspector_app.ui.theme.current` scales type and
whatever has to grow with it. Only values: no Qt here.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

# Spacing on the 8 px grid (half a step for what sits inside one control).
XS = 4
S = 8
M = 16
L = 24
XL = 32
XXL = 48

RADIUS = 10
RADIUS_SMALL = 6
LINE_WIDTH = 1
FOCUS_WIDTH = 2
TARGET = 44
"""Smallest height and width of anything to touch."""
CONTROL_GAP = 12
DENSE_ROW = 36

ICON_SMALL = 16
ICON = 20
ICON_LARGE = 24
ICON_HERO = 48

RAIL_WIDTH = 96
RAIL_WIDTH_ICONS = 64
STEPS_WIDTH = 232
REFERENCE_WIDTH = 312
FORM_WIDTH = 640
READING_WIDTH = 760
PAGE_WIDTH = 1440
"""Widest page of cards or rows: what belongs together stays in one look."""
WORK_WIDTH = 1680
"""Widest work area: beyond it the eye loses the line."""
HEADER_HEIGHT = 64
STATUS_HEIGHT = 28
BAR_HEIGHT = 8
THUMB = 64
TILE_WIDTH = 206

# Type scale in px.
CAPTION = 12
SMALL = 13
BODY = 15
HEADING = 16
TITLE = 18
DISPLAY = 24
HERO = 32
LARGE_TEXT = 96
"""Largest type of a text that is shown to somebody at the other side of the table."""

TEXT_SIZES = (100, 125, 150, 200)
TOAST_MS = 6000
SEARCH_DELAY_MS = 150
BUSY_AFTER_MS = 120


@dataclass(frozen=True)
class Colours:
    """One theme. `soft` is the quiet background that goes with a colour, `on_` what is written on it."""

    dark: bool
    window: str
    surface: str
    sunken: str
    hover: str
    ink: str
    ink_soft: str
    ink_faint: str
    line: str
    line_strong: str
    accent: str
    accent_hover: str
    accent_soft: str
    on_accent: str
    good: str
    good_soft: str
    warning: str
    warning_line: str
    warning_soft: str
    bad: str
    bad_soft: str
    on_bad: str
    neutral_soft: str
    neutral: str
    rail: str
    rail_hover: str
    rail_active: str
    rail_ink: str
    rail_ink_active: str
    focus: str
    toast: str
    on_toast: str
    toast_accent: str
    paper: str
    pen: str


LIGHT = Colours(
    dark=False,
    window="#F3F5F7",
    surface="#FFFFFF",
    sunken="#F7F9FB",
    hover="#EEF2F6",
    ink="#16202B",
    ink_soft="#52606D",
    ink_faint="#627282",
    line="#DCE2E8",
    line_strong="#8393A3",
    accent="#0B5FA5",
    accent_hover="#094E88",
    accent_soft="#E3EFF9",
    on_accent="#FFFFFF",
    good="#1B7F4B",
    good_soft="#EAF7EF",
    warning="#9A5200",
    warning_line="#E08A1C",
    warning_soft="#FFF1DC",
    bad="#B3261E",
    bad_soft="#FCE8E6",
    on_bad="#FFFFFF",
    neutral="#44525F",
    neutral_soft="#DCE2E8",
    rail="#12243A",
    rail_hover="#1B3350",
    rail_active="#1F4468",
    rail_ink="#B9C9D9",
    rail_ink_active="#FFFFFF",
    focus="#0B5FA5",
    toast="#16202B",
    on_toast="#FFFFFF",
    toast_accent="#8CC8F7",
    paper="#FFFFFF",
    pen="#0E2A4A",
)

DARK = Colours(
    dark=True,
    window="#10161D",
    surface="#18212B",
    sunken="#141C25",
    hover="#212C38",
    ink="#EAF0F5",
    ink_soft="#A9B7C4",
    ink_faint="#8A9AAA",
    line="#2A3642",
    line_strong="#6B7B8B",
    accent="#5BB0F5",
    accent_hover="#7CC1F8",
    accent_soft="#16344F",
    on_accent="#0B1622",
    good="#57C98A",
    good_soft="#13301F",
    warning="#F3B25E",
    warning_line="#E08A1C",
    warning_soft="#3A2A10",
    bad="#FF8A80",
    bad_soft="#43191A",
    on_bad="#21090A",
    neutral="#C3CFDA",
    neutral_soft="#2C3946",
    rail="#0E2136",
    rail_hover="#17304B",
    rail_active="#1D4164",
    rail_ink="#B9C9D9",
    rail_ink_active="#FFFFFF",
    focus="#5BB0F5",
    toast="#EAF0F5",
    on_toast="#16202B",
    toast_accent="#0B5FA5",
    paper="#FFFFFF",
    pen="#0E2A4A",
)

FLOOR = Colours(
    # For glare and dust: black on white, full-strength lines, nothing grey.
    dark=False,
    window="#FFFFFF",
    surface="#FFFFFF",
    sunken="#FFFFFF",
    hover="#E2E8F0",
    ink="#000000",
    ink_soft="#1F2933",
    ink_faint="#2F3B47",
    line="#4A5763",
    line_strong="#000000",
    accent="#003E7E",
    accent_hover="#002A57",
    accent_soft="#D3E6FA",
    on_accent="#FFFFFF",
    good="#00552A",
    good_soft="#D5F2E0",
    warning="#6B3500",
    warning_line="#B85C00",
    warning_soft="#FFE5BF",
    bad="#8F0A04",
    bad_soft="#FFDAD6",
    on_bad="#FFFFFF",
    neutral="#1F2933",
    neutral_soft="#D5DCE3",
    rail="#000000",
    rail_hover="#1F2933",
    rail_active="#003E7E",
    rail_ink="#FFFFFF",
    rail_ink_active="#FFFFFF",
    focus="#B3004B",
    toast="#000000",
    on_toast="#FFFFFF",
    toast_accent="#9CD2FF",
    paper="#FFFFFF",
    pen="#000000",
)

THEMES: dict[str, Colours] = {"light": LIGHT, "dark": DARK, "floor": FLOOR}

COLOUR_NAMES = tuple(f.name for f in fields(Colours) if f.name != "dark")

READABLE_PAIRS = (
    ("ink", "window"),
    ("ink", "surface"),
    ("ink", "sunken"),
    ("ink", "hover"),
    ("ink_soft", "window"),
    ("ink_soft", "surface"),
    ("ink_soft", "hover"),
    ("ink_faint", "window"),
    ("ink_faint", "surface"),
    ("accent", "surface"),
    ("accent", "window"),
    ("accent", "accent_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("good", "surface"),
    ("good", "good_soft"),
    ("warning", "surface"),
    ("warning", "warning_soft"),
    ("ink", "warning_soft"),
    ("bad", "surface"),
    ("bad", "bad_soft"),
    ("ink", "bad_soft"),
    ("on_bad", "bad"),
    ("neutral", "neutral_soft"),
    ("rail_ink", "rail"),
    ("rail_ink", "rail_hover"),
    ("rail_ink_active", "rail_active"),
    ("on_toast", "toast"),
    ("toast_accent", "toast"),
    ("pen", "paper"),
)
"""What is written on what: each pair keeps 4.5 : 1 (WCAG 2.2 AA), checked by a test."""

VISIBLE_PAIRS = (
    *(("focus", "surface"), ("focus", "window"), ("line_strong", "surface"), ("accent", "hover")),
    *(("good", "neutral_soft"), ("bad", "neutral_soft"), ("accent", "neutral_soft")),
)
"""Edges that carry meaning, and how far a bar is filled: 3 : 1."""

"""The style sheet made from tokens. Widgets say what they are by the dynamic properties `role`, `kind` and
`tone`.
"""

from __future__ import annotations

from collections.abc import Callable

from inspector_app.ui.theme import tokens as t
from inspector_app.ui.theme.tokens import Colours

Px = Callable[[int], int]


def make_stylesheet(c: Colours, px: Px, space: Px) -> str:
    """The whole sheet for one theme. `px` scales text, `space` scales gaps."""
    return "\n".join(
        (
            _text(c, px),
            _surfaces(c),
            _buttons(c, px, space),
            _choices(c, px, space),
            _fields(c, px, space),
            _views(c, px, space),
            _chips(c, px),
        )
    )


def _text(c: Colours, px: Px) -> str:
    return f"""
* {{ font-size: {px(t.BODY)}px; }}
QWidget {{ color: {c.ink}; }}
QLabel {{ background: transparent; }}
QLabel[role="hero"] {{ font-size: {px(t.HERO)}px; font-weight: bold; }}
QLabel[role="display"] {{ font-size: {px(t.DISPLAY)}px; font-weight: bold; }}
QLabel[role="title"] {{ font-size: {px(t.TITLE)}px; font-weight: bold; }}
QLabel[role="heading"] {{ font-size: {px(t.HEADING)}px; font-weight: bold; }}
QLabel[role="strong"] {{ font-weight: bold; }}
QLabel[role="muted"] {{ color: {c.ink_soft}; font-size: {px(t.SMALL)}px; }}
QLabel[role="soft"] {{ color: {c.ink_soft}; }}
QLabel[role="caption"] {{ color: {c.ink_faint}; font-size: {px(t.CAPTION)}px; }}
QLabel[role="label"] {{ color: {c.ink_soft}; font-size: {px(t.SMALL)}px; font-weight: bold; }}
QLabel[tone="good"] {{ color: {c.good}; }}
QLabel[tone="warning"] {{ color: {c.warning}; }}
QLabel[tone="bad"] {{ color: {c.bad}; }}
QLabel[tone="accent"] {{ color: {c.accent}; }}
QLabel:disabled {{ color: {c.ink_faint}; }}
QToolTip {{ background: {c.toast}; color: {c.on_toast}; border: none; padding: {t.XS}px {t.S}px;
  font-size: {px(t.SMALL)}px; }}
"""


def _surfaces(c: Colours) -> str:
    return f"""
QMainWindow, QDialog, QWidget[role="page"] {{ background: {c.window}; }}
QWidget[role="surface"] {{ background: {c.surface}; }}
QFrame[role="card"] {{ background: {c.surface}; border: {t.LINE_WIDTH}px solid {c.line};
  border-radius: {t.RADIUS}px; }}
QFrame[role="card"][tone="accent"] {{ background: {c.accent_soft}; border-color: {c.accent}; }}
QFrame[role="card"][tone="warning"] {{ background: {c.warning_soft}; border-color: {c.warning_line}; }}
QFrame[role="card"][tone="bad"] {{ background: {c.bad_soft}; border-color: {c.bad}; }}
QFrame[role="card"][tone="good"] {{ background: {c.good_soft}; border-color: {c.good}; }}
QFrame[role="card"][tone="sunken"] {{ background: {c.sunken}; }}
QFrame[role="card"]:focus {{ border: {t.FOCUS_WIDTH}px solid {c.focus}; }}
QFrame[role="divider"] {{ background: {c.line}; border: none; }}
QFrame[role="header"] {{ background: {c.surface}; border: none;
  border-bottom: {t.LINE_WIDTH}px solid {c.line}; }}
QFrame[role="statusbar"] {{ background: {c.surface}; border: none;
  border-top: {t.LINE_WIDTH}px solid {c.line}; }}
QFrame[role="statusbar"][tone="bad"] {{ background: {c.bad_soft};
  border-top: {t.FOCUS_WIDTH}px solid {c.bad}; }}
QFrame[role="practice"] {{ background: {c.warning_soft}; border: none;
  border-bottom: {t.FOCUS_WIDTH}px solid {c.warning_line}; }}
QFrame[role="practice"] QLabel[role="strong"] {{ color: {c.warning}; }}
QFrame[role="side"] {{ background: {c.surface}; border: none;
  border-right: {t.LINE_WIDTH}px solid {c.line}; }}
QFrame[role="reference"] {{ background: {c.surface}; border: none;
  border-left: {t.LINE_WIDTH}px solid {c.line}; }}
QFrame[role="rail"] {{ background: {c.rail}; border: none; }}
QFrame[role="rail"] QLabel {{ color: {c.rail_ink_active}; }}
QFrame[role="toast"] {{ background: {c.toast}; border: none; border-radius: {t.RADIUS}px; }}
QFrame[role="toast"] QLabel {{ color: {c.on_toast}; }}
QFrame[role="dialog"] {{ background: {c.surface}; border: {t.LINE_WIDTH}px solid {c.line_strong};
  border-radius: {t.RADIUS}px; }}
QFrame[role="drop"] {{ background: {c.sunken}; border: {t.FOCUS_WIDTH}px dashed {c.line_strong};
  border-radius: {t.RADIUS}px; }}
QFrame[role="drop"][active="true"] {{ background: {c.accent_soft}; border-color: {c.accent}; }}
QScrollArea {{ background: transparent; border: none; }}
QScrollArea > QWidget > QWidget[role="scrolled"] {{ background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: {t.CONTROL_GAP}px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {t.CONTROL_GAP}px; margin: 0; }}
QScrollBar::handle {{ background: {c.line_strong}; border-radius: {t.XS}px; min-height: {t.XXL}px;
  min-width: {t.XXL}px; margin: {t.FOCUS_WIDTH}px; }}
QScrollBar::handle:hover {{ background: {c.ink_soft}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QProgressBar {{ background: {c.neutral_soft}; border: none; border-radius: {t.XS}px;
  max-height: {t.BAR_HEIGHT}px; min-height: {t.BAR_HEIGHT}px; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: {t.XS}px; }}
QProgressBar[tone="good"]::chunk {{ background: {c.good}; }}
QProgressBar[tone="warning"]::chunk {{ background: {c.warning_line}; }}
QProgressBar[tone="bad"]::chunk {{ background: {c.bad}; }}
QSplitter::handle {{ background: {c.line}; }}
"""


def _buttons(c: Colours, px: Px, space: Px) -> str:
    inner, focused = px(t.TARGET) - 2 * t.LINE_WIDTH, px(t.TARGET) - 2 * t.FOCUS_WIDTH
    pad, pad_focused = space(t.M), space(t.M) - (t.FOCUS_WIDTH - t.LINE_WIDTH)
    return f"""
QPushButton {{ background: {c.surface}; color: {c.ink}; border: {t.LINE_WIDTH}px solid {c.line};
  border-radius: {t.RADIUS}px; padding: 0 {pad}px; min-height: {inner}px; font-weight: bold; }}
QPushButton:hover {{ background: {c.hover}; }}
QPushButton:pressed {{ background: {c.accent_soft}; }}
QPushButton:focus {{ border: {t.FOCUS_WIDTH}px solid {c.focus}; padding: 0 {pad_focused}px;
  min-height: {focused}px; }}
QPushButton:disabled {{ color: {c.ink_faint}; background: {c.sunken}; }}
QPushButton[kind="primary"] {{ background: {c.accent}; color: {c.on_accent}; border-color: {c.accent}; }}
QPushButton[kind="primary"]:hover {{ background: {c.accent_hover}; border-color: {c.accent_hover}; }}
QPushButton[kind="primary"]:focus {{ border-color: {c.ink}; }}
QPushButton[kind="primary"]:disabled, QPushButton[kind="danger"]:disabled {{
  background: {c.neutral_soft}; color: {c.ink_soft}; border-color: {c.neutral_soft}; }}
QPushButton[kind="danger"] {{ background: {c.bad}; color: {c.on_bad}; border-color: {c.bad}; }}
QPushButton[kind="danger"]:focus {{ border-color: {c.ink}; }}
QPushButton[kind="link"] {{ background: transparent; color: {c.accent}; border-color: transparent;
  padding: 0 {space(t.S)}px; }}
QPushButton[kind="link"]:hover {{ background: {c.hover}; }}
QPushButton[kind="link"]:focus {{ border-color: {c.focus}; }}
QPushButton[kind="link"]:disabled {{ color: {c.ink_faint}; }}
QPushButton[kind="quiet"] {{ background: transparent; border-color: transparent; font-weight: normal;
  padding: 0 {space(t.S)}px; text-align: left; }}
QPushButton[kind="quiet"]:hover {{ background: {c.hover}; }}
QPushButton[kind="quiet"]:focus {{ border-color: {c.focus}; }}
QPushButton[kind="toast"] {{ background: transparent; color: {c.toast_accent}; border-color: transparent; }}
QPushButton[kind="toast"]:focus {{ border-color: {c.toast_accent}; }}
QPushButton[kind="icon"] {{ padding: 0; min-width: {inner}px; background: transparent;
  border-color: transparent; }}
QPushButton[kind="icon"]:hover {{ background: {c.hover}; }}
QPushButton[kind="icon"]:focus {{ border-color: {c.focus}; min-width: {focused}px; padding: 0; }}
QPushButton[kind="icon"]:checked {{ background: {c.accent_soft}; }}
QPushButton[kind="icon"][over="true"] {{ background: {c.surface}; border-color: {c.line}; }}
QPushButton[kind="count"], QPushButton[kind="count"]:focus {{ padding: 0; min-width: 0; }}
QPushButton[kind="stepper"] {{ padding: 0; min-width: {inner}px; border-color: transparent; }}
QPushButton[kind="stepper"]:focus {{ border-color: {c.focus}; min-width: {focused}px; padding: 0; }}
QPushButton[kind="plus"] {{ background: {c.accent_soft}; color: {c.accent}; border-color: transparent; }}
QPushButton[kind="plus"]:hover {{ border-color: {c.accent}; }}
QPushButton[kind="plus"]:focus {{ border-color: {c.focus}; }}
"""


def _choices(c: Colours, px: Px, space: Px) -> str:
    """Buttons of which one is taken, and menus."""
    # In glare a pale ground is no ground: there the one that is taken has an outline as well.
    outline = c.accent if c == t.FLOOR else "transparent"
    return f"""
QPushButton[kind="segment"] {{ border-color: transparent; border-radius: {t.RADIUS - 1}px;
  padding: 0 {space(t.M) - 2}px; background: transparent; color: {c.ink_soft}; }}
QPushButton[kind="segment"][room="little"] {{ padding: 0 {space(t.XS) - 2}px; }}
QPushButton[kind="segment"]:hover {{ background: {c.hover}; }}
QPushButton[kind="segment"]:checked {{ background: {c.accent_soft}; color: {c.accent};
  border-color: {outline}; }}
QPushButton[kind="segment"]:focus {{ border-color: {c.focus}; }}
QPushButton[kind="segment"][tone="good"]:checked {{ background: {c.good_soft}; color: {c.good};
  border-color: transparent; }}
QPushButton[kind="segment"][tone="bad"]:checked {{ background: {c.bad_soft}; color: {c.bad};
  border-color: transparent; }}
QPushButton[kind="segment"][tone="neutral"]:checked {{ background: {c.neutral_soft}; color: {c.neutral};
  border-color: transparent; }}
QPushButton[kind="segment"]:checked:focus {{ border-color: {c.focus}; }}
QPushButton[kind="option"] {{ font-weight: normal; text-align: left; border-color: {c.line_strong};
  padding: 0 {space(t.M) - 2}px; }}
QPushButton[kind="option"]:checked[tone="good"] {{ background: {c.good_soft}; color: {c.good};
  border-color: {c.good}; font-weight: bold; }}
QPushButton[kind="option"]:checked[tone="bad"] {{ background: {c.bad_soft}; color: {c.bad};
  border-color: {c.bad}; font-weight: bold; }}
QPushButton[kind="option"]:focus {{ border: {t.FOCUS_WIDTH}px solid {c.focus}; }}
QPushButton[kind="step"] {{ background: transparent; border-color: transparent; text-align: left;
  font-weight: normal; color: {c.ink_soft}; padding: 0 {space(t.S)}px; }}
QPushButton[kind="step"]:hover {{ background: {c.hover}; }}
QPushButton[kind="step"]:checked {{ background: {c.accent_soft}; color: {c.accent}; font-weight: bold; }}
QPushButton[kind="step"]:focus {{ border-color: {c.focus}; }}
QToolButton[kind="rail"] {{ background: transparent; color: {c.rail_ink}; border: {t.FOCUS_WIDTH}px solid
  transparent; border-radius: {t.RADIUS}px; font-size: {px(t.CAPTION)}px; padding: {t.XS}px 0; }}
QToolButton[kind="rail"]:hover {{ background: {c.rail_hover}; }}
QToolButton[kind="rail"]:checked {{ background: {c.rail_active}; color: {c.rail_ink_active}; }}
QToolButton[kind="rail"]:focus {{ border-color: {c.rail_ink_active}; }}
QPushButton::menu-indicator {{ image: none; width: 0; }}
QMenu {{ background: {c.surface}; border: {t.LINE_WIDTH}px solid {c.line}; padding: {t.XS}px;
  icon-size: {px(t.ICON)}px; }}
QMenu::item {{ padding: {space(t.S)}px {space(t.L)}px; border-radius: {t.RADIUS_SMALL}px;
  min-height: {max(space(t.L), t.TARGET - 2 * t.S)}px; }}
QMenu::item:selected {{ background: {c.accent_soft}; color: {c.accent}; }}
QMenu::item:disabled {{ color: {c.ink_faint}; }}
QMenu::icon {{ left: {t.S}px; }}
QMenu::indicator {{ width: {px(t.CONTROL_GAP)}px; height: {px(t.CONTROL_GAP)}px; left: {t.S}px;
  border: {t.FOCUS_WIDTH}px solid {c.line_strong}; border-radius: {t.XS}px; background: {c.surface}; }}
QMenu::indicator:exclusive {{ border-radius: {px(t.CONTROL_GAP) // 2 + t.FOCUS_WIDTH}px; }}
QMenu::indicator:checked {{ border-color: {c.accent}; background: {c.accent}; }}
QMenu::separator {{ height: {t.LINE_WIDTH}px; background: {c.line}; margin: {t.XS}px; }}
"""


def _fields(c: Colours, px: Px, space: Px) -> str:
    inner, focused = px(t.TARGET) - 2 * t.LINE_WIDTH, px(t.TARGET) - 2 * t.FOCUS_WIDTH
    pad = space(t.CONTROL_GAP)
    box = px(t.ICON)
    fields = "QLineEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QComboBox"
    focus = ", ".join(f"{name}:focus" for name in fields.split(", "))
    off = ", ".join(f"{name}:disabled" for name in fields.split(", "))
    return f"""
{fields} {{ background: {c.surface}; color: {c.ink}; border: {t.LINE_WIDTH}px solid {c.line_strong};
  border-radius: {t.RADIUS}px; padding: 0 {pad}px; min-height: {inner}px;
  placeholder-text-color: {c.ink_faint};
  selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
{focus} {{ border: {t.FOCUS_WIDTH}px solid {c.focus}; padding: 0 {pad - 1}px; min-height: {focused}px; }}
{off} {{ background: {c.sunken}; color: {c.ink_faint}; border-color: {c.line}; }}
QLineEdit[tone="bad"], QSpinBox[tone="bad"], QComboBox[tone="bad"] {{ border-color: {c.bad};
  background: {c.bad_soft}; }}
QTextEdit, QPlainTextEdit {{ background: {c.surface}; color: {c.ink};
  border: {t.LINE_WIDTH}px solid {c.line_strong}; border-radius: {t.RADIUS}px; padding: {space(t.S)}px;
  placeholder-text-color: {c.ink_faint}; selection-background-color: {c.accent};
  selection-color: {c.on_accent}; }}
QTextEdit:focus, QPlainTextEdit:focus {{ border: {t.FOCUS_WIDTH}px solid {c.focus};
  padding: {space(t.S) - 1}px; }}
QTextEdit:read-only, QLineEdit:read-only {{ background: {c.sunken}; border-color: {c.line}; }}
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit {{ border: none;
  padding: 0; min-height: 0; background: transparent; border-radius: 0; }}
QComboBox::drop-down {{ border: none; width: {px(t.XL)}px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{ background: {c.surface}; border: {t.LINE_WIDTH}px solid {c.line_strong};
  selection-background-color: {c.accent_soft}; selection-color: {c.accent}; outline: none; }}
QComboBox QAbstractItemView::item {{ min-height: {px(t.TARGET)}px; padding: 0 {pad}px; }}
QDateEdit {{ max-height: {inner}px; }}
QDateEdit::drop-down {{ border: none; width: {px(t.XL)}px; }}
QDateEdit::down-arrow {{ image: none; }}
QCheckBox, QRadioButton {{ spacing: {space(t.S)}px; min-height: {px(t.TARGET)}px;
  border: {t.FOCUS_WIDTH}px solid transparent; border-radius: {t.RADIUS_SMALL}px; background: transparent;
  padding: 0 {t.XS}px; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {c.focus}; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: {box}px; height: {box}px;
  border: {t.FOCUS_WIDTH}px solid {c.line_strong}; background: {c.surface}; }}
QCheckBox::indicator {{ border-radius: {t.XS}px; }}
QRadioButton::indicator {{ border-radius: {(box + 2 * t.FOCUS_WIDTH) // 2}px; }}
QCheckBox::indicator:checked, QRadioButton::indicator:checked {{ background: {c.accent};
  border-color: {c.accent}; }}
"""


def _views(c: Colours, px: Px, space: Px) -> str:
    return f"""
QTableView, QListView, QTreeView {{ background: {c.surface}; alternate-background-color: {c.sunken};
  border: {t.LINE_WIDTH}px solid {c.line}; border-radius: {t.RADIUS}px; gridline-color: {c.line};
  outline: none; selection-background-color: {c.accent_soft}; selection-color: {c.ink}; }}
QTableView:focus, QListView:focus, QTreeView:focus {{ border: {t.LINE_WIDTH}px solid {c.focus}; }}
QTableView::item, QListView::item {{ padding: 0 {space(t.S)}px; }}
QListView[kind="plain"] {{ border: none; background: transparent; border-radius: 0; }}
QHeaderView {{ background: transparent; }}
QHeaderView::section {{ background: transparent; color: {c.ink_soft}; border: none;
  border-bottom: {t.LINE_WIDTH}px solid {c.line}; padding: {space(t.S)}px; font-weight: bold;
  font-size: {px(t.SMALL)}px; }}
QTableCornerButton::section {{ background: transparent; border: none; }}
QCalendarWidget QWidget {{ background: {c.surface}; alternate-background-color: {c.sunken}; }}
QCalendarWidget QToolButton {{ color: {c.ink}; background: {c.surface}; border: none;
  min-height: {px(t.TARGET)}px; padding: 0 {space(t.S)}px; }}
QCalendarWidget QAbstractItemView {{ selection-background-color: {c.accent};
  selection-color: {c.on_accent}; }}
"""


def _chips(c: Colours, px: Px) -> str:
    tones = {
        "neutral": (c.neutral, c.neutral_soft),
        "accent": (c.accent, c.accent_soft),
        "good": (c.good, c.good_soft),
        "warning": (c.warning, c.warning_soft),
        "bad": (c.bad, c.bad_soft),
    }
    return "\n".join(
        f"""QFrame[role="chip"][tone="{tone}"] {{ background: {back}; border: none;
  border-radius: {t.RADIUS_SMALL}px; }}
QFrame[role="chip"][tone="{tone}"] QLabel {{ color: {ink}; font-size: {px(t.SMALL)}px;
  font-weight: bold; }}"""
        for tone, (ink, back) in tones.items()
    )

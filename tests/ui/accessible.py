"""What the accessibility tests look at: which widgets a person works with, in what order Tab reaches them,
how they are called, how large they are, and what is written on what.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTextEdit,
    QWidget,
)

KINDS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
TARGET = 44
TOLERANCE = 2
"""A border drawn inside."""


def is_part(widget: QWidget) -> bool:
    """Parts that Qt makes inside its own widgets: bars, the cross of a field, the field of a combo box."""
    parent = widget.parentWidget()
    if isinstance(widget, QScrollBar) or widget.objectName().startswith("qt_"):
        return True
    inside = (QComboBox, QAbstractSpinBox, QLineEdit, QAbstractItemView, QScrollBar)
    return isinstance(parent, inside) or type(widget).__name__ in (
        "QTableCornerButton",
        "QLineEditIconButton",
    )


def interactive(root: QWidget) -> list[QWidget]:
    """Everything in sight that takes a key, a click or a touch, in the order Qt made it."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or not widget.isEnabled() or is_part(widget):
            continue
        pointed = widget.cursor().shape() == Qt.CursorShape.PointingHandCursor and widget.testAttribute(
            Qt.WidgetAttribute.WA_SetCursor
        )
        stops = widget.focusProxy() is None and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        works = isinstance(widget, KINDS) or pointed or stops
        through = widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if works and not through and not _only_scrolls(widget):
            found.append(widget)
    return found


def _only_scrolls(widget: QWidget) -> bool:
    if isinstance(widget, QScrollArea):
        return True
    return (
        isinstance(widget.parentWidget(), QAbstractScrollArea)
        and widget.objectName() == "qt_scrollarea_viewport"
    )


def name_of(widget: QWidget) -> str:
    """What a screen reader says."""
    spoken = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    return (widget.accessibleName() or spoken).strip()


def takes_tab(widget: QWidget) -> bool:
    proxy = widget.focusProxy()
    return bool((proxy or widget).focusPolicy() & Qt.FocusPolicy.TabFocus)


def is_reached(widget: QWidget) -> bool:
    """Whether Tab goes to it, or to one of its own kind beside it from where arrows go on: in a row of
    choices and in the rail only the one taken is a stop.
    """
    parent = widget.parentWidget()
    beside = (
        parent.findChildren(type(widget), options=Qt.FindChildOption.FindDirectChildrenOnly) if parent else []
    )
    return any(takes_tab(each) for each in (widget, *beside) if each.isVisible() and each.isEnabled())


def tab_order(root: QWidget) -> list[QWidget]:
    """The widgets in sight that Tab goes through, as it goes through them."""
    order: list[QWidget] = []
    first = root.window()
    widget = first.nextInFocusChain()
    while widget is not None and widget is not first:
        inside = root.isAncestorOf(widget) and widget.isVisible() and widget.isEnabled()
        if inside and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not is_part(widget):
            order.append(widget)
        widget = widget.nextInFocusChain()
    return order


def place(widget: QWidget, root: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())


def out_of_order(root: QWidget) -> Iterator[tuple[QWidget, QWidget]]:
    """Neighbours in the order of Tab of which the second stands before the first to the eye: higher up, and
    not in a column further right; or further left in the same line.
    """
    order = tab_order(root)
    for first, second in itertools.pairwise(order):
        if first.parentWidget() is not second.parentWidget():
            continue
        one, other = place(first, root), place(second, root)
        above = other.bottom() < one.top() and other.left() < one.right()
        before = other.right() < one.left() and other.top() < one.bottom() and one.top() < other.bottom()
        if above or before:
            yield first, second


def too_small(widget: QWidget) -> bool:
    """Whether a finger misses it. Rows inside a list are the list's own affair."""
    if isinstance(widget, QAbstractItemView | QPlainTextEdit | QTextEdit | QAbstractSlider):
        return False
    return widget.height() < TARGET - TOLERANCE or widget.width() < TARGET - TOLERANCE


def focus_shows(widget: QWidget) -> bool:
    """Whether the picture of a widget differs with the focus on it."""
    widget.window().activateWindow()
    if not QTest.qWaitForWindowActive(widget.window()):
        return False
    widget.clearFocus()
    before = widget.grab().toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    after = widget.grab().toImage()
    widget.clearFocus()
    return before != after


def luminance(colour: QColor) -> float:
    parts = [
        value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4 for value in _rgb(colour)
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _rgb(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2.2 contrast ratio."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def written(root: QWidget, picture: QImage) -> Iterator[tuple[QWidget, float]]:
    """Every text in sight with its contrast against what it stands on in the picture."""
    for widget in root.findChildren(QWidget):
        if (
            not widget.isVisible()
            or not widget.isEnabled()
            or not isinstance(widget, QLabel | QAbstractButton)
        ):
            continue
        if not widget.text().strip() or not widget.visibleRegion().boundingRect().isValid():
            continue
        box = widget.visibleRegion().boundingRect()
        where = QRect(widget.mapTo(root, box.topLeft()), box.size()).intersected(picture.rect())
        if where.width() < 4 or where.height() < 4:
            continue
        role = QPalette.ColorRole.WindowText if isinstance(widget, QLabel) else QPalette.ColorRole.ButtonText
        yield widget, contrast(widget.palette().color(role), ground(picture, where))


def ground(picture: QImage, where: QRect) -> QColor:
    """The colour most of a place has."""
    colours: Counter[int] = Counter()
    for y in range(where.top(), where.bottom() + 1, 2):
        for x in range(where.left(), where.right() + 1, 2):
            colours[picture.pixel(x, y)] += 1
    return QColor(colours.most_common(1)[0][0])

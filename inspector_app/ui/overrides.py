"""No exception leaves a method that Qt calls: it goes to `sys.excepthook`, and Qt gets a harmless answer.

PySide6 6.12 keeps what an override raises (`sizeHint`, `resizeEvent`, `eventFilter` ...) for later. When Qt
calls another override before that, a reference is given away too often, and soon the program ends in a
segmentation fault, without a report and without a word. Slots need no such care: what they raise reaches the
hook at once.
"""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Iterator
from types import FunctionType
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPixmap

_OURS = "inspector_app."
_Answer = Callable[[], object]


def _nothing() -> None:
    """For what returns nothing, and `None` where an object was asked for."""


ANSWERS: dict[str, _Answer] = {
    "addItem": _nothing,
    "boundingRect": QRectF,
    "canDropMimeData": bool,
    "clone": _nothing,
    "columnCount": int,
    "count": int,
    "createEditor": _nothing,
    "currentChanged": _nothing,
    "data": _nothing,
    "doItemsLayout": _nothing,
    "dropMimeData": bool,
    "event": bool,
    "eventFilter": bool,
    "expandingDirections": lambda: Qt.Orientation(0),
    "flags": lambda: Qt.ItemFlag.NoItemFlags,
    "focusNextPrevChild": bool,
    "hasHeightForWidth": bool,
    "headerData": _nothing,
    "heightForWidth": lambda: -1,
    "hitButton": bool,
    "indexAt": QModelIndex,
    "insertFromMimeData": _nothing,
    "invalidate": _nothing,
    "itemAt": _nothing,
    "mimeData": _nothing,
    "mimeTypes": list,
    "minimumSize": QSize,
    "minimumSizeHint": QSize,
    "nativeEventFilter": lambda: (False, 0),
    "paint": _nothing,
    "paintSection": _nothing,
    "pixmap": QPixmap,
    "reject": _nothing,
    "rowCount": int,
    "scaledPixmap": QPixmap,
    "scrollContentsBy": _nothing,
    "scrollTo": _nothing,
    "setData": bool,
    "setEditorData": _nothing,
    "setGeometry": _nothing,
    "sizeHint": QSize,
    "setVisible": _nothing,
    "startDrag": _nothing,
    "supportedDragActions": lambda: Qt.DropAction.IgnoreAction,
    "supportedDropActions": lambda: Qt.DropAction.IgnoreAction,
    "takeAt": _nothing,
    "updateEditorGeometry": _nothing,
    "updateGeometries": _nothing,
    "verticalOffset": int,
    "viewportEvent": bool,
    "visualRect": QRect,
}
"""What Qt is told instead, by the name of the method. Other names that end in "Event" return nothing."""


def answer_for(name: str) -> _Answer | None:
    """What a failing override of this name answers; None for names that Qt does not call."""
    return ANSWERS.get(name, _nothing if name.endswith("Event") else None)


def guard_overrides() -> None:
    """Guard the overrides of all our classes, those there are and those still to come. Once is enough."""
    base: Any = QObject.__mro__[-2]  # shiboken's own: also of delegates' helpers, layouts, icon engines
    if "__init_subclass__" in vars(base):
        return

    def created(kind: type, /, **_arguments: object) -> None:
        _guard(kind)

    base.__init_subclass__ = classmethod(created)
    for kind in set(_below(base)):
        _guard(kind)


def _below(base: type) -> Iterator[type]:
    below: list[type] = type.__subclasses__(base)
    for kind in below:
        yield kind
        yield from _below(kind)


def _guard(kind: type) -> None:
    if not kind.__module__.startswith(_OURS):
        return
    for name, method in list(vars(kind).items()):
        answer = answer_for(name)
        # Only what stands below in Qt: a `count` of our own has nothing to do with a layout's.
        if answer is not None and isinstance(method, FunctionType) and hasattr(super(kind, kind), name):
            setattr(kind, name, guarded(method, answer))


def guarded(method: Callable[..., Any], answer: _Answer) -> Callable[..., Any]:
    """The same method; what it raises goes to `sys.excepthook`, and `answer()` is returned."""

    # Two forms: by the number of arguments PySide decides what a signal connected to it hands over.
    @functools.wraps(method)
    def alone(self: object) -> object:
        try:
            return method(self)
        except BaseException as error:  # noqa: BLE001 - the edge to Qt; Ctrl-C must not fall into it either
            sys.excepthook(type(error), error, error.__traceback__)
            return answer()

    @functools.wraps(method)
    def with_arguments(self: object, *arguments: object, **named: object) -> object:
        try:
            return method(self, *arguments, **named)
        except BaseException as error:  # noqa: BLE001 - the same
            sys.excepthook(type(error), error, error.__traceback__)
            return answer()

    return alone if method.__code__.co_argcount == 1 else with_arguments

"""Form parts: a labelled row with its fault below, and fields with drawn arrows and marks in the theme's
colours.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QLocale, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
    QWidget,
)

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.theme.icons import icon_pixmap
from inspector_app.ui.widgets.boxes import column
from inspector_app.ui.widgets.labels import Label, set_property
from inspector_app.ui.widgets.undo_keys import let_go


def _draw_icon(widget: QWidget, name: str, colour: str, rect: QRect) -> None:
    painter = QPainter(widget)
    side = min(rect.width(), rect.height())
    picture = icon_pixmap(name, colour, side, widget.devicePixelRatioF())
    painter.drawPixmap(rect.center() - QPoint(side // 2, side // 2), picture)


def _right_end(widget: QWidget) -> QRect:
    side = theme().px(tokens.ICON)
    return QRect(
        widget.width() - side - theme().space(tokens.CONTROL_GAP), (widget.height() - side) // 2, side, side
    )


class ComboBox(QComboBox):
    """A choice from a list. The mouse wheel scrolls the page instead of changing the choice by accident."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # Qt's own for lists like this knows no height from the style sheet: the rows would be for a mouse.
        self.setItemDelegate(QStyledItemDelegate(self))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.isEditable():
            super().paintEvent(event)
        else:
            self._paint()
        _draw_icon(self, "chevron-down", "ink_soft" if self.isEnabled() else "ink_faint", _right_end(self))

    def _paint(self) -> None:
        """As Qt does, but a text too long for its place ends in an ellipsis, not in half a letter."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        place = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        room = place.width() - (0 if option.currentIcon.isNull() else option.iconSize.width() + tokens.XS)
        text = option.currentText
        option.currentText = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def choose(self, data: object) -> None:
        """Select the entry with this data; nothing when there is none."""
        self.setCurrentIndex(self.findData(data))


class DateField(QDateEdit):
    """A date with a calendar, written as people here write it; typed as year, month and day in figures."""

    TYPED = "yyyy-MM-dd"
    FIRST, LAST = QDate(1900, 1, 1), QDate(2199, 12, 31)
    """Who types month and day where the year stands gets no year of the Middle Ages."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gone_on = False
        self._read = QCoreApplication.translate("Words", "d MMM yyyy")
        self.setCalendarPopup(True)
        self.setDateRange(self.FIRST, self.LAST)
        self.setDisplayFormat(self._read)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """Room for both ways of writing, so that nothing moves when the field is entered."""
        widths = [
            self.fontMetrics().horizontalAdvance(self.locale().toString(self.date(), form))
            for form in (self._read, self.TYPED)
        ]
        shown = self.fontMetrics().horizontalAdvance(self.text())
        return super().sizeHint() + QSize(max(0, max(widths) - shown), 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self.displayFormat() != self.TYPED:
            self.setDisplayFormat(self.TYPED)
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.setSelectedSection(QDateEdit.Section.YearSection)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A mark typed after the last figure of a part is already behind us: Qt has gone on by itself."""
        if event.text() in set("-/.") and self._gone_on:
            self._gone_on = False
            return
        if event.text().isdecimal() and self.lineEdit().selectedText() == self.text():
            # Who marks all of it writes it anew, wherever the cursor stood before.
            self.setSelectedSection(QDateEdit.Section.YearSection)
        part = self.currentSection()
        super().keyPressEvent(event)
        self._gone_on = event.text().isdecimal() and self.currentSection() != part

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # The calendar takes the focus for a moment and gives it back.
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.setDisplayFormat(self._read)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _draw_icon(self, "calendar", "ink_soft", _right_end(self))


class NumberField(QLineEdit):
    """A whole number, 0 while it is empty. Shown with separators and `suffix` unless it is being typed in.

    `valueChanged(int)` after every change, `textEdited` only after typing. Digits of any script are read;
    anything else that is typed or pasted is left out. (No QSpinBox: without buttons and with a style sheet
    its field has no width, seen with Qt 6.12.)
    """

    valueChanged = Signal(int)  # noqa: N815 - named as Qt names it

    def __init__(self, parent: QWidget | None = None, *, maximum: int = 99_999_999, suffix: str = "") -> None:
        super().__init__(parent)
        self._maximum = maximum
        self._suffix = suffix
        self._value = 0
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.setPlaceholderText(f"0{suffix}")
        self.textEdited.connect(self._typed)

    def event(self, event: QEvent) -> bool:
        undo, redo = self.isUndoAvailable(), self.isRedoAvailable()
        return let_go(event, undo=undo, redo=redo) or super().event(event)

    def value(self) -> int:
        return self._value

    def setValue(self, value: int) -> None:
        self._take(value)
        self._show()

    def setMaximum(self, maximum: int) -> None:
        self._maximum = maximum

    def _take(self, value: int) -> None:
        bounded = min(max(value, 0), self._maximum)
        if bounded != self._value:
            self._value = bounded
            self.valueChanged.emit(bounded)

    def _typed(self, text: str) -> None:
        digits = "".join(str(int(character)) for character in text if character.isdecimal())
        if digits != text:
            self.setText(digits)
        self._take(int(digits or 0))

    def _show(self) -> None:
        if self.hasFocus():
            self.setText(str(self._value) if self._value else "")
        else:
            self.setText(f"{QLocale().toString(self._value)}{self._suffix}" if self._value else "")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show()
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show()


class CheckBox(QCheckBox):
    """A box to tick with a drawn tick; the whole line can be touched."""

    def hitButton(self, place: QPoint) -> bool:
        """Qt takes only the box and its words, though the frame of the focus goes round the whole line."""
        return self.rect().contains(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        # QStyle's many enumerations take 9 ms to load, which a start without check boxes need not spend.
        from PySide6.QtWidgets import QStyle, QStyleOptionButton

        option = QStyleOptionButton()
        self.initStyleOption(option)
        rect = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        _draw_icon(self, "check", "on_accent", rect.adjusted(2, 2, -2, -2))


LONGEST_LINE = 4_000
"""Characters a line takes: enough for the serial numbers of a lot, and what a row of the journal holds."""


def keep_short(line: QLineEdit, longest: int = LONGEST_LINE) -> None:
    """Let a line take no more than this, and say so where something was left out."""

    def tell() -> None:
        if len(line.text()) < longest:  # refused for another reason
            return
        text = QCoreApplication.translate(
            "LineField", "This field is full: it holds {most} characters, the rest was left out."
        ).format(most=QLocale().toString(longest))
        QToolTip.showText(line.mapToGlobal(QPoint(0, line.height())), text, line)

    line.setMaxLength(longest)
    line.inputRejected.connect(tell)


class LineField(QLineEdit):
    """One line of text, at most `LONGEST_LINE` characters."""

    def __init__(self, text: str = "", placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setPlaceholderText(placeholder)
        keep_short(self)

    def event(self, event: QEvent) -> bool:
        undo, redo = self.isUndoAvailable(), self.isRedoAvailable()
        return let_go(event, undo=undo, redo=redo) or super().event(event)


class FormRow(QWidget):
    """Label above, field below, a hint or a fault under it. The field takes its accessible name from the
    label.
    """

    def __init__(
        self,
        label: str,
        field: QWidget,
        hint: str = "",
        parent: QWidget | None = None,
        *,
        optional: str = "",
    ) -> None:
        super().__init__(parent)
        self.field = field
        self._hint = hint
        self._label = Label(f"{label}  ({optional})" if optional else label, "label")
        self._label.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(label)
        self._below = Label(hint, "caption", wrap=True)
        if not hint:
            self._below.hide()
        self.setLayout(column(self._label, field, self._below, gap=tokens.XS))
        # A grid asks for the height at no particular width; a long hint needs more where it is narrow.
        high = QSizePolicy.Policy.Minimum if hint else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Preferred, high)

    def set_label(self, text: str) -> None:
        """Another label; a field that is called by it is called by the new one."""
        if self.field.accessibleName().strip() in ("", self._label.text().strip()):
            self.field.setAccessibleName(text)
        self._label.setText(text)

    def set_fault(self, text: str) -> None:
        """Say what is wrong with the field; empty takes the fault away and shows the hint again."""
        self._below.setText(text or self._hint)
        self._below.set_tone("bad" if text else "")
        self._below.setVisible(bool(text or self._hint))
        set_property(self.field, "tone", "bad" if text else "")

    def set_hint(self, text: str) -> None:
        self._hint = text
        self.set_fault("")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._label.setEnabled(self.isEnabled())

"""The kit: what each widget promises to screens, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from inspector_app.domain.errors import SurroundingsError
from inspector_app.ui.i18n import use_language
from inspector_app.ui.theme import tokens
from inspector_app.ui.widgets.banner import ErrorBanner
from inspector_app.ui.widgets.boxes import column
from inspector_app.ui.widgets.buttons import IconButton, PrimaryButton
from inspector_app.ui.widgets.chips import ClassBadge, ResultBadge
from inspector_app.ui.widgets.dialog import ConfirmDialog
from inspector_app.ui.widgets.fitting import FittingChoice
from inspector_app.ui.widgets.flow import FlowLayout
from inspector_app.ui.widgets.form import CheckBox, DateField, FormRow, LineField, NumberField
from inspector_app.ui.widgets.labels import ElidedLabel
from inspector_app.ui.widgets.localtext import LocalTextEdit
from inspector_app.ui.widgets.pick import PickOrWrite
from inspector_app.ui.widgets.search import SearchField
from inspector_app.ui.widgets.segmented import Choice, Segmented
from inspector_app.ui.widgets.signature import SignaturePad
from inspector_app.ui.widgets.steps import Step, StepList
from inspector_app.ui.widgets.toast import Toast

Place = Callable[[QWidget], QWidget]


@pytest.fixture
def place(dressed: QApplication, qtbot: QtBot) -> Place:
    """Show a widget and take it away after the test."""

    def put(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
        return widget

    return put


def test_a_choice_without_room_for_segments_is_a_list(place: Place, qtbot: QtBot) -> None:
    holder = QWidget()
    choice = FittingChoice([("all", "All photos"), ("test", "On-site tests")], "all", name="Which")
    choice.setParent(holder)
    holder.resize(600, 200)
    place(holder)
    choice.resize(choice.sizeHint())
    assert choice.segments.isVisible()
    assert choice.list.isHidden()
    seen: list[str] = []
    choice.changed.connect(seen.append)
    qtbot.mouseClick(choice.segments.button("test"), Qt.MouseButton.LeftButton)
    assert choice.list.currentData() == "test"
    choice.resize(choice.sizeHint().width() - 20, choice.height())
    assert choice.list.isVisible()
    assert choice.segments.isHidden()
    qtbot.keyClick(choice.list, Qt.Key.Key_Up)
    assert seen == ["test", "all"]
    assert choice.key == "all"
    choice.resize(choice.sizeHint())
    assert choice.segments.button("all").isChecked()
    assert choice.segments.isVisible()


def test_segments_by_mouse_and_keyboard(place: Place, qtbot: QtBot) -> None:
    choice = Segmented([Choice("pass", "Pass"), Choice("fail", "Fail"), ("na", "N/A")], optional=True)
    place(choice)
    seen: list[str] = []
    choice.changed.connect(seen.append)
    qtbot.mouseClick(choice.button("fail"), Qt.MouseButton.LeftButton)
    choice.button("fail").setFocus()
    qtbot.keyClick(choice.button("fail"), Qt.Key.Key_Right)
    assert choice.button("na").hasFocus()
    qtbot.keyClick(choice.button("na"), Qt.Key.Key_Space)
    qtbot.keyClick(choice.button("na"), Qt.Key.Key_Space)
    choice.set_key("pass")
    assert seen == ["fail", "na", ""]
    assert choice.key == "pass"
    assert choice.button("pass").height() >= tokens.TARGET - 2


def test_a_number_is_read_whatever_is_typed(place: Place, qtbot: QtBot) -> None:
    field = NumberField(suffix=" pcs", maximum=5000)
    other = LineField()
    holder = QWidget()
    holder.setLayout(column(field, other))
    place(holder)
    seen: list[int] = []
    field.valueChanged.connect(seen.append)
    field.setFocus()
    qtbot.keyClicks(field, "3,0a00")
    assert field.value() == 3000
    other.setFocus()
    assert field.text() == "3,000 pcs"
    field.setFocus()
    assert field.text() == "3000"
    assert field.selectedText() == "3000"
    # As an input method hands over full-width digits.
    typed = QInputMethodEvent()
    typed.setCommitString("９９９９９")
    QApplication.sendEvent(field, typed)
    assert field.value() == 5000
    assert seen[:2] == [3, 30]
    field.setValue(0)
    other.setFocus()
    assert field.text() == ""


def test_pick_or_write(place: Place, qtbot: QtBot) -> None:
    pick = PickOrWrite("Factory")
    place(pick)
    qtbot.keyClicks(pick.field, " Yongfeng ")
    assert (pick.chosen, pick.written) == (None, "Yongfeng")
    pick.set_choices([("1", "Aoki"), ("2", "Bao")], "2")
    assert (pick.chosen, pick.written) == ("2", "")
    pick.combo.setCurrentIndex(2)
    assert (pick.chosen, pick.written) == (None, "Yongfeng")
    assert pick.field.isVisible()
    pick._pick_again()
    assert pick.is_empty()
    pick.combo.setCurrentIndex(0)
    assert pick.chosen == "1"
    # One alone is chosen at once; of several, none is.
    pick.set_choices([("1", "Aoki")])
    assert pick.chosen == "1"
    pick.set_choices([("1", "Aoki"), ("2", "Bao")])
    assert pick.is_empty()


def test_a_box_is_ticked_by_a_touch_anywhere_in_its_line(place: Place, qtbot: QtBot) -> None:
    box = CheckBox("dent")
    place(box)
    box.setFixedSize(400, tokens.TARGET)
    for spot in (QPoint(395, 3), QPoint(200, tokens.TARGET - 3)):
        before = box.isChecked()
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=spot)
        assert box.isChecked() != before


def test_search_waits_for_a_pause(place: Place, qtbot: QtBot) -> None:
    search = SearchField("Search")
    place(search)
    with qtbot.waitSignal(search.searched) as caught:
        qtbot.keyClicks(search, " dent ")
    assert caught.args == ["dent"]
    seen: list[str] = []
    search.searched.connect(seen.append)
    search.clear()
    assert seen == [""]


def test_steps_move_by_arrows_and_show_progress(place: Place, qtbot: QtBot) -> None:
    steps = StepList([Step("a", "Order", "package"), Step("b", "Checklist", "list-checks")])
    place(steps)
    seen: list[str] = []
    steps.chosen.connect(seen.append)
    steps.select("a")
    steps.button("a").setFocus()
    qtbot.keyClick(steps.button("a"), Qt.Key.Key_Down)
    assert seen == ["b"]
    assert steps.key == "b"
    steps.set_progress("b", "31 / 46")
    assert steps.button("b").accessibleDescription() == "31 / 46"


def test_a_signature_is_kept_from_0_to_1000(place: Place, qtbot: QtBot) -> None:
    pad = SignaturePad()
    pad.resize(300, 100)
    place(pad)
    with qtbot.waitSignal(pad.changed):
        qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(3, 1))
        qtbot.mouseMove(pad, QPoint(150, 50))
        qtbot.mouseMove(pad, QPoint(900, 400))
        qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(299, 99))
    (stroke,) = pad.strokes()
    assert stroke[0] == (10, 3)  # by the width in both directions, as on paper
    assert (500, 167) in stroke
    assert all(0 <= part <= 1000 for point in stroke for part in point)
    pad.clear()
    assert pad.is_empty()
    pad._begin(QPointF(1, 1))
    pad._end()
    assert len(pad.strokes()[0]) == 1


def test_text_in_two_languages(place: Place, qtbot: QtBot) -> None:
    edit = LocalTextEdit("en", "zh-Hans", name="Remarks")
    place(edit)
    edit.set_value({"en": "Scratch", "vi": "Xước"})
    assert edit.value() == {"en": "Scratch", "vi": "Xước"}
    edit.area("zh-Hans").setFocus()
    with qtbot.waitSignal(edit.edited):
        edit.area("zh-Hans").setPlainText("划痕")
    with qtbot.waitSignal(edit.committed):
        edit.area("en").setFocus()
    assert edit.value() == {"en": "Scratch", "zh-Hans": "划痕", "vi": "Xước"}


def test_a_toast_offers_undo_once(place: Place, qtbot: QtBot) -> None:
    parent = QWidget()
    parent.resize(600, 400)
    place(parent)
    toast = Toast(parent)
    undone: list[int] = []
    toast.show_message("Scratch +1", lambda: undone.append(1))
    assert toast.isVisible()
    toast._button.click()
    toast._button.click()
    assert undone == [1]
    assert toast.isHidden()
    toast._timer.stop()


def test_a_banner_says_what_is_safe(place: Place) -> None:
    banner = ErrorBanner(can_retry=True)
    place(banner)
    banner.show_error(SurroundingsError("vault.disk_full", "The disk is full.", retryable=True))
    assert banner.text() == "The disk is full; this last entry was not saved."
    assert "safe" in banner.hint()
    assert banner._again.isVisible()
    banner._close.click()
    assert banner.isHidden()


def test_badges_have_word_shape_and_colour(place: Place) -> None:
    critical = ClassBadge("critical")
    badges = [critical, ClassBadge("major"), ClassBadge("minor"), ResultBadge("not_accepted")]
    holder = QWidget()
    holder.setLayout(column(*badges))
    place(holder)
    assert [badge.text() for badge in badges] == ["critical", "major", "minor", "Not accepted"]
    assert len({badge._icon._name for badge in badges}) == 4
    critical.set_class("minor")
    assert (critical.text(), critical.property("tone")) == ("minor", "neutral")


def test_a_long_label_shortens_itself(place: Place) -> None:
    label = ElidedLabel("Vacuum bottle 500 ml, brushed steel, sea blue")
    place(label)
    label.resize(100, 30)
    assert label.text().endswith("…")
    assert label.toolTip() == label.whole_text()
    label.resize(1000, 30)
    assert label.text() == label.whole_text()
    assert label.toolTip() == ""


def test_flow_wraps(place: Place) -> None:
    holder = QWidget()
    flow = FlowLayout(holder, gap=10)
    for _ in range(4):
        tile = QLabel()
        tile.setFixedSize(100, 20)
        flow.addWidget(tile)
    assert flow.heightForWidth(500) == 20
    assert flow.heightForWidth(210) == 50
    assert flow.heightForWidth(90) == 110
    place(holder)


def test_a_dangerous_question_defaults_to_no(place: Place) -> None:
    dialog = ConfirmDialog(None, "Remove?", "It stays in the bin.", confirm="Remove")
    place(dialog)
    assert dialog.cancel_button.isDefault()
    assert not dialog.confirm_button.isDefault()


def test_forms_name_their_fields_and_faults(place: Place) -> None:
    row = FormRow("Lot size", LineField(), "In pieces")
    place(row)
    assert row.field.accessibleName() == "Lot size"
    row.set_fault("Already used")
    assert row._below.text() == "Already used"
    assert row.field.property("tone") == "bad"
    row.set_fault("")
    assert row._below.text() == "In pieces"


def test_buttons_without_words_have_a_name(place: Place) -> None:
    button = IconButton("x", "Close", shortcut="Esc")
    place(button)
    assert button.accessibleName() == "Close"
    assert button.toolTip() == "Close  Esc"
    assert button.sizeHint().height() >= tokens.TARGET
    assert PrimaryButton("Go").accessibleName() == ""


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2027-04-05", "2027-04-05"),
        ("20280406", "2028-04-06"),
        ("2029-5-7", "2029-05-07"),
        ("2030/11/30", "2030-11-30"),
    ],
)
def test_a_day_is_typed_in_figures_and_read_as_people_write_it(
    place: Place, qtbot: QtBot, typed: str, day: str
) -> None:
    use_language("vi")
    box = QWidget()
    field, other = DateField(), QLineEdit()
    box.setLayout(column(other, field))
    place(box)
    other.setFocus()
    field.setDate(QDate(2026, 3, 2))
    assert field.text() == "02/03/2026"
    wide = field.sizeHint()
    field.setFocus()
    assert field.text() == "2026-03-02"
    assert field.sizeHint() == wide  # nothing moves when it is entered
    qtbot.keyClicks(field, typed)
    assert field.date().toString("yyyy-MM-dd") == day
    other.setFocus()
    assert field.text() == "/".join(reversed(day.split("-")))


def test_scribbling_without_end_is_a_signature_that_can_be_saved(place: Place) -> None:
    pad = SignaturePad("Signature")
    place(pad)
    few = ((1, 2), (3, 4), (5, 6))
    pad.set_strokes((few,))
    assert pad.strokes() == (few,)
    endless = tuple((number % 1000, 999) for number in range(30_000))
    pad.set_strokes((endless, few))
    drawn = pad.strokes()
    assert len(str(drawn)) < 64 * 1024
    assert [stroke[0] for stroke in drawn] == [endless[0], few[0]]
    assert [stroke[-1] for stroke in drawn] == [endless[-1], few[-1]]

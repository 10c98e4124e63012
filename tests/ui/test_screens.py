"""Every screen with sample data: it opens, shows what is there, and does what its buttons say."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from inspector_app.services import identities
from inspector_app.services.bundle_export import export_bundle
from inspector_app.services.inspections import list_inspections
from inspector_app.services.session import Session
from inspector_app.services.whereabouts import Whereabouts, whereabouts
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.inspections.inspections import InspectionsScreen
from inspector_app.ui.screens.new_inspection.new_inspection import NewInspectionScreen
from inspector_app.ui.screens.settings.settings import SettingsScreen
from inspector_app.ui.screens.standards.standards import StandardsScreen
from inspector_app.ui.screens.sync.exchange import ExchangeScreen
from inspector_app.ui.screens.sync.sending import Parcel
from inspector_app.ui.screens.verify.verify import VerifyScreen
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.widgets.dialog import Dialog
from inspector_app.ui.widgets.labels import Label
from tests.fakes.vaults import MINI_PACK, PASSPHRASE, new_inspection, new_session

Show = Callable[..., object]
ROUTES = (
    "today",
    "inspections",
    "new_inspection",
    "standards",
    "verify",
    "exchange",
    "safekeeping",
    "settings",
)


def texts(screen: object) -> str:
    """All that is written on a screen."""
    return "\n".join(label.text() for label in screen.findChildren(Label))  # type: ignore[attr-defined]


def shown_texts(screen: object) -> str:
    """All that is in sight on it."""
    return "\n".join(
        label.text()
        for label in screen.findChildren(Label)  # type: ignore[attr-defined]
        if label.isVisibleTo(screen)
    )


@pytest.mark.parametrize("route", ROUTES)
def test_every_control_has_a_name_and_room_for_a_finger(route: str, show: Show, window: MainWindow) -> None:
    screen = show(route)
    assert window.route == route
    for kind in (QAbstractButton, QLineEdit, QComboBox):
        for control in screen.findChildren(kind):  # type: ignore[attr-defined]
            if not control.isVisible() or control.objectName().startswith("qt_"):
                continue
            if isinstance(control.parent(), QComboBox) or type(control).__name__.startswith("QToolButton"):
                continue
            name = control.accessibleName() or getattr(control, "text", lambda: "")() or control.toolTip()
            assert name, f"{type(control).__name__} on {route} has no name"
            assert control.height() >= tokens.TARGET - 2, f"{name} on {route} is {control.height()} high"


@pytest.mark.parametrize("route", ROUTES)
def test_every_screen_fits_a_small_window_in_each_theme(route: str, show: Show, window: MainWindow) -> None:
    window.resize(1024, 600)
    for name in tokens.THEMES:
        theme().use(name)
        show(route)
        assert not window.grab().isNull()
        assert window.width() == 1024
    theme().use("light")


def test_the_list_searches_filters_and_opens(show: Show, window: MainWindow, qtbot: QtBot) -> None:
    screen = show("inspections")
    assert isinstance(screen, InspectionsScreen)
    assert screen.model.rowCount() == 1
    assert "PO 1" in str(screen.model.data(screen.model.index(0)))
    with qtbot.waitSignal(screen.search.searched):
        screen.search.setText("永丰")
    assert screen.model.rowCount() == 1
    with qtbot.waitSignal(screen.search.searched):
        qtbot.keyClicks(screen.search, " nobody")
    assert screen._stack.currentWidget() is screen.nothing
    screen.search.clear()
    qtbot.mouseClick(screen.filter.segments.button("signed"), Qt.MouseButton.LeftButton)
    assert screen.model.rowCount() == 0
    qtbot.mouseClick(screen.filter.segments.button("all"), Qt.MouseButton.LeftButton)
    opened: list[tuple[str, object]] = []
    window.app.navigate.disconnect(window.open)
    window.app.navigate.connect(lambda route, argument: opened.append((route, argument)))
    screen.list.setFocus()
    qtbot.keyClick(screen.list, Qt.Key.Key_Return)
    assert opened == [("workspace", list_inspections(window.app.session)[0].id)]


def test_an_empty_vault_leads_to_a_pack(window: MainWindow, session: Session) -> None:
    window.app.set_session(session)
    window.open("inspections")
    assert window.app.tasks.drain()
    screen = window.screen_widget
    assert isinstance(screen, InspectionsScreen)
    assert "standards pack" in texts(screen.empty)
    screen.empty.button.click()
    assert window.route == "standards"
    assert window.app.tasks.drain()


def test_a_new_inspection_shows_its_plan_and_starts(show: Show, window: MainWindow, qtbot: QtBot) -> None:
    screen = show("new_inspection")
    assert isinstance(screen, NewInspectionScreen)
    form = screen.form
    assert not screen.start_button.isEnabled()
    qtbot.keyClicks(form.made, "3000")
    assert form.lot_size.value() == 3000
    qtbot.keyClicks(form.packed, "2000")
    assert form.lot_size.value() == 3000
    form.lot_size.selectAll()
    qtbot.keyClicks(form.lot_size, "3000")
    qtbot.keyClicks(form.ordered, "9000")
    assert form.lot_size.value() == 3000
    plans = {each.cls: each.plan for each in screen.panel.plans}
    assert plans["major"].code_letter == "K"
    assert "K" in texts(screen.panel)
    assert "ISO 2859-1:1999" in texts(screen.panel)
    window.app.navigate.disconnect(window.open)
    opened: list[object] = []
    window.app.navigate.connect(lambda route, argument: opened.append((route, argument)))
    screen.start_button.click()
    assert window.app.tasks.drain()
    made = list_inspections(window.app.session)
    assert len(made) == 2
    assert ("workspace", made[0].id) in opened
    assert made[0].lot_size == 3000


def test_a_lot_of_one_is_refused_in_words(show: Show) -> None:
    screen = show("new_inspection")
    assert isinstance(screen, NewInspectionScreen)
    screen.form.lot_size.setValue(1)
    assert "no sampling plan" in texts(screen.panel)
    assert not screen.start_button.isEnabled()
    screen.form.lot_size.setValue(0)
    assert "lot size" in screen.lacking.text()


def test_new_records_are_written_down_in_place(show: Show, window: MainWindow, qtbot: QtBot) -> None:
    screen = show("new_inspection")
    assert isinstance(screen, NewInspectionScreen)
    form = screen.form
    form.factory.combo.setCurrentIndex(form.factory.combo.count() - 1)
    qtbot.keyClicks(form.factory.field, "Bao Metal")
    form.order.combo.setCurrentIndex(form.order.combo.count() - 1)
    qtbot.keyClicks(form.order.field, "PO 77")
    form.lot_size.setValue(500)
    window.app.navigate.disconnect(window.open)
    screen.start_button.click()
    assert window.app.tasks.drain()
    newest = list_inspections(window.app.session)[0]
    assert (newest.order_number, dict(newest.factory_name)) == ("PO 77", {"en": "Bao Metal"})


def test_standards_can_be_read_and_a_faulty_pack_is_explained(
    show: Show, window: MainWindow, tmp_path: Path
) -> None:
    screen = show("standards")
    assert isinstance(screen, StandardsScreen)
    for part in ("clauses", "checklist", "defects", "pictures", "overview"):
        screen.reading.parts._take(part)
        assert window.app.tasks.drain()
        assert texts(screen.reading)
    screen.reading.search.setText("no such thing anywhere")
    screen.reading.parts._take("clauses")
    assert "Nothing matches" in texts(screen.reading)
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "pack.yaml").write_text("pack: {}\n", "utf-8")
    screen.install(broken)
    assert window.app.tasks.drain()
    assert screen._fault_holder.isVisible()
    assert "pack.yaml" in texts(screen.faults)
    screen.install(MINI_PACK)
    assert window.app.tasks.drain()
    assert screen._fault_holder.isHidden()


def test_trust_export_and_import_between_two_people(
    show: Show, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stocked: Session
) -> None:
    with new_session(tmp_path / "other", "Head Office") as other:
        identities.export_identity(other, tmp_path / "other.json")
        identities.export_identity(stocked, tmp_path / "own.json")
        identities.trust_identity(other, tmp_path / "own.json")
        theirs = new_inspection(other)
        export_bundle(other, [theirs.id], tmp_path / "theirs.qcbundle.zip")
    screen = show("exchange")
    assert isinstance(screen, ExchangeScreen)
    own = list_inspections(stocked)[0]
    screen.send.choose(own.id)
    assert not screen.send.export_button.isEnabled()
    screen._import(tmp_path / "theirs.qcbundle.zip")
    assert window.app.tasks.drain()
    assert "not trusted" in screen.banner.text()
    monkeypatch.setattr(Dialog, "exec", lambda _self: Dialog.DialogCode.Rejected)
    screen.look_at(tmp_path / "other.json")
    assert window.app.tasks.drain()
    assert identities.list_trusted(stocked) == ()
    monkeypatch.setattr(Dialog, "exec", lambda _self: Dialog.DialogCode.Accepted)
    screen.look_at(tmp_path / "other.json")
    assert window.app.tasks.drain()
    assert [device.label for device in identities.list_trusted(stocked)] == ["Head Office"]
    assert screen.send.export_button.isEnabled()
    screen.send.export_wanted.disconnect()
    screen.export_to(tmp_path / "mine.qcbundle.zip", screen.send.parcel())
    assert window.app.tasks.drain()
    assert (tmp_path / "mine.qcbundle.zip").is_file()
    assert whereabouts(stocked)[own.id] == Whereabouts.EXPORTED
    assert "Exported, no receipt yet" in texts(screen)
    screen._import(tmp_path / "theirs.qcbundle.zip")
    assert window.app.tasks.drain()
    assert {each.id for each in list_inspections(stocked)} == {own.id, theirs.id}
    screen._ask_remove(identities.list_trusted(stocked)[0])
    assert window.app.tasks.drain()
    assert identities.list_trusted(stocked) == ()


def test_whoever_is_left_out_cannot_open_the_bundle(
    show: Show, window: MainWindow, tmp_path: Path, stocked: Session
) -> None:
    devices = []
    for name in ("Head Office", "Agency"):
        with new_session(tmp_path / name, name) as other:
            identities.export_identity(other, tmp_path / "other.json")
        devices.append(identities.trust_identity(stocked, tmp_path / "other.json").device)
    screen = show("exchange")
    assert isinstance(screen, ExchangeScreen)
    own = list_inspections(stocked)[0]
    screen.send.choose(own.id)
    assert screen.send.parcel().readers == tuple(devices)
    for device in devices:
        screen.send.reader(device).click()
    assert not screen.send.export_button.isEnabled()
    screen.send.reader(devices[0]).click()
    screen.read()
    assert window.app.tasks.drain()
    assert screen.send.parcel().readers == (devices[0],)
    screen.send.export_wanted.disconnect()
    wanted: list[Parcel] = []
    screen.send.export_wanted.connect(wanted.append)
    screen.send.export_button.click()
    screen.export_to(tmp_path / "b.qcbundle.zip", wanted[0])
    assert window.app.tasks.drain()
    assert screen.banner.isHidden()
    assert (tmp_path / "b.qcbundle.zip").is_file()


def test_a_dropped_file_is_checked_and_explained(show: Show, window: MainWindow, tmp_path: Path) -> None:
    screen = show("verify")
    assert isinstance(screen, VerifyScreen)
    stray = tmp_path / "letter.txt"
    stray.write_text("Dear Sir", "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(stray))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(screen.drop, QDragEnterEvent(QPointF(5, 5), *how))
    assert screen.drop.property("active") == "true"
    QApplication.sendEvent(screen.drop, QDropEvent(QPointF(5, 5), *how))
    assert screen.drop.property("active") == "false"
    assert window.app.tasks.drain()
    assert "neither a report nor a bundle" in texts(screen)
    assert "letter.txt" in texts(screen)


def test_a_bundle_is_checked(show: Show, window: MainWindow, tmp_path: Path, stocked: Session) -> None:
    with new_session(tmp_path / "other", "Head Office") as other:
        identities.export_identity(other, tmp_path / "other.json")
    identities.trust_identity(stocked, tmp_path / "other.json")
    path = tmp_path / "b.qcbundle.zip"
    export_bundle(stocked, [list_inspections(stocked)[0].id], path)
    screen = show("verify")
    assert isinstance(screen, VerifyScreen)
    screen.check(path)
    assert window.app.tasks.drain()
    assert "unchanged and its signer is trusted" in texts(screen)
    whole = bytearray(path.read_bytes())
    whole[len(whole) // 2] ^= 1
    path.write_bytes(whole)
    screen.check(path)
    assert window.app.tasks.drain()
    assert "was altered or is damaged" in texts(screen)


def test_settings_take_effect_at_once(show: Show, window: MainWindow, qtbot: QtBot) -> None:
    screen = show("settings")
    assert isinstance(screen, SettingsScreen)
    qtbot.mouseClick(screen.theme_choice.button("dark"), Qt.MouseButton.LeftButton)
    assert theme().colours is tokens.DARK
    qtbot.mouseClick(screen.text_size.button("150"), Qt.MouseButton.LeftButton)
    assert window.app.settings.percent == 150
    qtbot.mouseClick(screen.theme_choice.button("light"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(screen.text_size.button("100"), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(screen.old.field, "not the right one")
    qtbot.keyClicks(screen.new.field, "window cellar bottle river")
    screen.change_button.click()
    assert window.app.tasks.drain()
    assert screen.banner.isVisible()
    screen.old.set_text(PASSPHRASE)
    screen.change_button.click()
    assert window.app.tasks.drain()
    assert screen.old.text() == ""
    assert "passphrase is changed" in window.frame.toast.message()

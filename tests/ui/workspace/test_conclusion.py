"""Concluding by a person's hands: decided, signed by both, previewed, built, handed over."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QColor, QDesktopServices, QPdfWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from inspector_app.services import identities
from inspector_app.services.defects import count_defect
from inspector_app.services.inspections import list_inspections
from inspector_app.services.session import Session
from inspector_app.ui.printing import PrintRun
from inspector_app.ui.screens.workspace.conclusion.handing_dialogs import BundleDialog, MailDialog
from inspector_app.ui.screens.workspace.conclusion.view import ConclusionView
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.viewmodels.workspace_state import Step, WorkspaceState
from inspector_app.ui.widgets.dialog import Dialog
from inspector_app.ui.widgets.signature import SignaturePad
from tests.fakes.vaults import new_session

Open = Callable[..., object]


class Opener(QObject):
    """What the system was asked to open, instead of the programs of this machine."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


@pytest.fixture
def view(show: Open, stocked: Session) -> ConclusionView:
    screen = show("workspace", list_inspections(stocked)[0].id)
    assert isinstance(screen, WorkspaceScreen)
    screen.show_step(Step.CONCLUSION)
    shown = screen.stack.currentWidget()
    assert isinstance(shown, ConclusionView)
    return shown


def state_of(view: ConclusionView) -> WorkspaceState:
    assert view.model.app.tasks.drain()
    assert view.model.state is not None
    return view.model.state


def click(view: ConclusionView, button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    state_of(view)


def draw(pad: SignaturePad) -> None:
    """Two strokes of a pen that is moved with the mouse."""
    for start in (40, 120):
        QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(start, 60))
        for step in range(1, 8):
            QTest.mouseMove(pad, QPoint(start + 9 * step, 60 + (step % 3) * 14))
        QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(start + 66, 70))


def answer(dialog: type[Dialog], act: Callable[[Dialog], object]) -> None:
    """When a dialog of this kind has opened, do something with it; it opens in a loop of its own."""

    def look() -> None:
        found = next((one for one in QApplication.topLevelWidgets() if isinstance(one, dialog)), None)
        if found is None or not found.isVisible():
            QTimer.singleShot(0, look)
        else:
            try:
                act(found)
            finally:
                if found.isVisible():  # a failed answer must not leave it open
                    found.reject()

    QTimer.singleShot(0, look)


def confirm(dialog: Dialog) -> None:
    QTest.mouseClick(dialog.confirm_button, Qt.MouseButton.LeftButton)


def in_english(dialog: Dialog) -> None:
    assert isinstance(dialog, MailDialog)
    dialog.box("ja").click()
    confirm(dialog)


def sign_both(view: ConclusionView) -> None:
    click(view, view.decision.choices.button("pending"))
    draw(view.inspector.pad)
    click(view, view.inspector.sign_button)
    QTest.keyClicks(view.factory.form.lines["name"], "Chen Wei")
    draw(view.factory.pad)
    click(view, view.factory.sign_button)


def test_both_sign_in_order_and_each_reads_what_it_means(view: ConclusionView) -> None:
    view.model.use_second("ja")
    view.show_state(state_of(view))
    assert not view.inspector.sign_button.isEnabled()
    assert view.inspector._first.isVisible()
    assert not view.report.build.isEnabled()
    assert view.report.preview.isEnabled()
    click(view, view.decision.choices.button("pending"))
    assert state_of(view).record.header.decision == "pending"
    assert view.inspector.form.lines["name"].text() == "Mei Tanaka"
    assert view.report._help.text().startswith("You have not signed above yet.")
    draw(view.inspector.pad)
    click(view, view.inspector.sign_button)
    assert view.report._help.text().startswith("The factory has not signed yet.")
    factory = view.factory
    assert factory.form.lines["company"].text() == "Yongfeng"
    assert "name" in factory._missing.text()
    QTest.keyClicks(factory.form.lines["name"], "Chen Wei")
    factory.form.choose("agreed")
    draw(factory.pad)
    click(view, factory._clear)
    assert not factory.sign_button.isEnabled()
    draw(factory.pad)
    click(view, factory.sign_button)
    signed = {one.role: one for one in state_of(view).record.signatures}
    assert (signed["factory"].name, signed["factory"].meaning) == ("Chen Wei", "agreed")
    assert len(signed["inspector"].strokes) == 2
    assert len(signed["inspector"].strokes[0]) > 5
    assert "agree." in factory._shown_facts.text()
    assert factory.pad.is_empty()


def test_what_changes_after_signing_is_told_and_signed_again(view: ConclusionView) -> None:
    sign_both(view)
    assert view.report.build.isEnabled()
    view.model.command(count_defect, "W-01")
    state_of(view)
    for card in (view.inspector, view.factory):
        assert card._state_chip.text() == "changed since"
        assert card._outdated.isVisible()
    assert not view.report.build.isEnabled()
    assert "sign again" in view.report._help.text()
    for card in (view.inspector, view.factory):
        click(view, card._sign_again)
        draw(card.pad)
        click(view, card.sign_button)
        assert card._state_chip.text() == "signed"
        assert not card._outdated.isVisible()
    assert view.report.build.isEnabled()
    view.model.command(count_defect, "W-01")
    assert len(state_of(view).outdated) == 2
    view.model.undo()
    assert state_of(view).outdated == frozenset()
    assert view.inspector._state_chip.text() == "signed"
    assert view.report.build.isEnabled()


def test_names_typed_and_not_signed_survive_and_a_refusal_has_its_reason(
    view: ConclusionView, show: Open, stocked: Session
) -> None:
    click(view, view.decision.choices.button("pending"))
    QTest.keyClicks(view.factory.form.lines["name"], "Chen W")
    view.model.flush()
    state_of(view)
    again = show("workspace", list_inspections(stocked)[0].id)
    assert isinstance(again, WorkspaceScreen)
    reopened = again.stack.currentWidget()
    assert isinstance(reopened, ConclusionView)
    card = reopened.factory
    assert card.form.lines["name"].text() == "Chen W"
    click(reopened, card.refuse)
    assert not card.record_refusal.isEnabled()
    QTest.keyClicks(card.refusal_text.area("en"), "He wants the lot sorted first")
    click(reopened, card.record_refusal)
    (refused,) = state_of(reopened).record.signatures
    assert (refused.refused, refused.name) == (True, "Chen W")
    assert refused.reason == {"en": "He wants the lot sorted first"}
    assert "signature.factory.name" not in reopened.model._drafts


def test_a_preview_is_turned_and_magnified_and_leads_to_signing(view: ConclusionView) -> None:
    click(view, view.report.preview)
    preview = view.preview
    assert preview.isVisible()
    assert preview._unsigned.isVisible()
    assert not preview.save.isVisible()
    assert not preview.sign.isEnabled()
    pages = preview.page_count()
    assert pages > 1
    fitting = preview._fitting()
    QTest.keyClicks(preview.view, "+")
    assert preview.view.zoomFactor() == pytest.approx(fitting * 1.25)
    QTest.keyClicks(preview.view, "0")
    click(view, preview.later)
    assert preview.pages.text() == f"2 of {pages}"
    QTest.keyClick(preview.view, Qt.Key.Key_Escape)
    assert not preview.isVisible()
    assert state_of(view).record.reports == ()
    sign_both(view)
    click(view, view.report.preview)
    click(view, preview.sign)
    (report,) = state_of(view).record.reports
    assert preview.isVisible()
    assert not preview._unsigned.isVisible()
    assert preview._title.whole_text() == report.number
    assert view.hand_over.isVisibleTo(view)


def test_the_report_is_saved_mailed_and_printed(
    view: ConclusionView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    sign_both(view)
    view.report.second.choose("ja")
    click(view, view.report.build)
    (report,) = state_of(view).record.reports
    card = view.hand_over
    folder = tmp_path / "handed over"
    folder.mkdir()
    asked: list[str] = []

    def choose(_parent: QWidget, title: str, start: str, _kinds: str) -> tuple[str, str]:
        asked.append(title)
        return str(folder / Path(start).name), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    QTest.keyClick(view.preview.view, Qt.Key.Key_Escape)
    assert not card.folder.isVisibleTo(view)
    click(view, card.save)
    (saved,) = folder.glob("*.pdf")
    assert hashlib.sha256(saved.read_bytes()).hexdigest() == report.pid
    assert card.folder.isVisibleTo(view)
    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "take")  # type: ignore[arg-type]  # the stub is wrong
    answer(MailDialog, in_english)
    click(view, card.mail)
    (mail,) = folder.glob("*.eml")
    assert opener.opened == [mail]
    message = message_from_bytes(mail.read_bytes(), policy=policy.default)
    assert "検査報告書" not in message["Subject"]
    (attached,) = message.iter_attachments()
    assert hashlib.sha256(attached.get_content()).hexdigest() == report.pid
    click(view, card.folder)
    assert opener.opened[-1] == folder
    QDesktopServices.unsetUrlHandler("file")
    runs: list[PrintRun] = []

    def onto_paper(parent: QWidget, pdf: bytes, title: str) -> PrintRun:
        run = PrintRun(parent, pdf, QPdfWriter(str(folder / "paper.pdf")), 1200)
        runs.append(run)
        run.start(title)
        return run

    monkeypatch.setattr("inspector_app.ui.printing.print_pdf", onto_paper)
    click(view, card.print)
    with qtbot.waitSignal(runs[0].finished, timeout=20_000) as ended:
        pass
    assert ended.args[0] > 1


def test_a_bundle_goes_to_those_who_are_ticked_and_to_nobody_else(
    view: ConclusionView, stocked: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with new_session(tmp_path / "office", "Head office") as office:
        identities.export_identity(office, tmp_path / "office.json")
        device = identities.trust_identity(stocked, tmp_path / "office.json").device
    sign_both(view)
    click(view, view.report.build)
    QTest.keyClick(view.preview.view, Qt.Key.Key_Escape)
    path = tmp_path / "a.qcbundle"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(path), ""))

    def untick(dialog: Dialog) -> None:
        assert isinstance(dialog, BundleDialog)
        dialog.reader(device).click()
        assert not dialog.confirm_button.isEnabled()
        dialog.add_file(tmp_path / "office.json")
        assert dialog.confirm_button.isEnabled()
        confirm(dialog)

    answer(BundleDialog, untick)
    click(view, view.hand_over.bundle)
    state_of(view)
    assert path.stat().st_size > 1000
    assert view.hand_over.written.text() == "Written: a.qcbundle"


def test_a_reason_leads_to_its_place(view: ConclusionView) -> None:
    screen = view.window().findChild(WorkspaceScreen)
    assert isinstance(screen, WorkspaceScreen)
    links = [
        one for one in view.result.findChildren(QPushButton) if one.accessibleName().endswith("Checklist")
    ]
    click(view, links[0])
    assert screen.step == Step.CHECKLIST


def test_a_signature_keeps_the_proportions_of_the_hand(dressed: object, qtbot: QtBot) -> None:
    del dressed
    pad = SignaturePad("Signature")
    qtbot.addWidget(pad)
    pad.resize(300, 100)
    pad.show()
    finger = QTest.createTouchDevice()
    for event, place in (("press", QPoint(30, 30)), ("move", QPoint(90, 60)), ("release", QPoint(150, 30))):
        getattr(QTest.touchEvent(pad, finger), event)(0, place, pad).commit()
    (stroke,) = pad.strokes()
    assert stroke[0] == (100, 100)  # thousandths of the width, across and down
    assert len(stroke) >= 2


def test_a_signature_of_a_square_field_is_shown_whole(dressed: object, qtbot: QtBot) -> None:
    del dressed
    pad = SignaturePad("Signature")
    qtbot.addWidget(pad)
    pad.setFixedSize(600, 200)
    pad.set_strokes((((100, 990), (500, 990)),))
    shown = pad.grab().toImage()
    foot = [QColor(shown.pixel(x, y)).lightness() for x in range(20, 100) for y in range(190, 198)]
    assert min(foot) < 100

"""The mail draft of a report: what another program reads in it, and what it must not say."""

from __future__ import annotations

import hashlib
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from inspector_app.domain.errors import InputError
from inspector_app.services import bundle_export, conclusion, hand_over, identities, reports
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.session import Session
from tests.fakes.vaults import new_inspection, new_session


def read(data: bytes) -> EmailMessage:
    message = message_from_bytes(data, policy=policy.default)
    assert isinstance(message, EmailMessage)
    assert message.defects == []
    return message


def test_a_draft_holds_the_signed_file_and_says_what_it_is_in_both_languages(
    file: InspectionFile, tmp_path: Path
) -> None:
    conclusion.conclude(file, "pending")
    report = reports.build_report(file, language="en", second_language="ja")
    path = hand_over.save_mail(file, report, tmp_path / hand_over.mail_file_name(report))
    data = path.read_bytes()
    assert path.suffix == ".eml"
    assert b"\r\n" in data
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert max(len(line) for line in data.split(b"\r\n")) <= 998
    assert 0.9 < len(data) / hand_over.mail_size(report) < 1.1
    message = read(data)
    assert message["X-Unsent"] == "1"
    assert (message["From"], message["To"], message["Bcc"]) == (None, None, None)
    assert report.number in message["Subject"]
    assert "検査報告書" in message["Subject"]
    body = message.get_body(("plain",))
    assert body is not None
    text = body.get_content()
    for words in ("PO 1", "Yongfeng", "Mei Tanaka", "Result: Pending", "結果：", "田中 芽衣", report.seal):
        assert words in text
    (attached,) = message.iter_attachments()
    assert attached.get_content_type() == "application/pdf"
    assert attached.get_filename() == reports.report_file_name(report)
    pdf = attached.get_content()
    assert hashlib.sha256(pdf).hexdigest() == report.pid
    assert pdf == reports.report_pdf(file.session, report)


def test_the_chosen_language_alone_and_no_result_of_an_earlier_revision(file: InspectionFile) -> None:
    conclusion.conclude(file, "pending")
    report = reports.build_report(file, language="en", second_language="ja")
    conclusion.reopen(file, "one photo was missing")
    conclusion.conclude(file, "not_accepted", reason={"en": "leaks"})
    message = read(hand_over.mail_draft(file, report, ["ja"]))
    body = message.get_body(("plain",))
    assert body is not None
    text = body.get_content()
    assert "Attached" not in text
    assert "結果" not in text
    assert "Inspection report" not in message["Subject"]


def test_practice_says_nothing_about_what_was_inspected(session: Session) -> None:
    file = new_inspection(session, practice=True)
    conclusion.conclude(file, "pending")
    report = reports.build_report(file, language="en", second_language="ja")
    message = read(hand_over.mail_draft(file, report))
    body = message.get_body(("plain",))
    assert body is not None
    (attached,) = message.iter_attachments()
    said = " ".join((message["Subject"], body.get_content(), attached.get_filename() or ""))
    assert "PRACTICE" in said
    assert "練習" in said
    for words in ("PO 1", "Yongfeng", "永丰", "Tanaka", "田中", report.seal):
        assert words not in said


def test_a_place_that_cannot_be_written_is_told(file: InspectionFile, tmp_path: Path) -> None:
    conclusion.conclude(file, "pending")
    report = reports.build_report(file, language="en")
    with pytest.raises(InputError) as caught:
        hand_over.save_mail(file, report, tmp_path / "nowhere" / "report.eml")
    assert caught.value.code == "report.cannot_write"


def test_a_preview_is_marked_takes_no_number_and_leaves_no_trace(file: InspectionFile) -> None:
    rows = file.record
    pdf = reports.preview_report(file, language="en", second_language="ja")
    assert pdf.startswith(b"%PDF-")
    assert b"/Type /Sig" not in pdf
    assert file.record == rows
    assert file.header.number is None
    with pytest.raises(InputError):
        reports.preview_report(file, language="en", variant="everything")


def test_a_bundle_tells_how_far_it_is_and_can_be_stopped(file: InspectionFile, tmp_path: Path) -> None:
    conclusion.conclude(file, "pending")
    reports.build_report(file, language="en")
    with new_session(tmp_path / "reader", "Head office") as reader:
        identities.export_identity(reader, tmp_path / "reader.json")
    out, readers = tmp_path / "bundle.zip", [tmp_path / "reader.json"]
    told: list[tuple[int, int]] = []
    with pytest.raises(InputError) as caught:
        bundle_export.export_bundle(
            file.session, [file.id], out, recipients=readers, cancelled=lambda: bool(told),
            progress=lambda done, total: told.append((done, total)),
        )  # fmt: skip
    assert caught.value.code == "bundle.cancelled"
    assert sorted(path.name for path in tmp_path.iterdir() if "bundle" in path.name) == []
    told.clear()
    bundle_export.export_bundle(
        file.session, [file.id], out, recipients=readers, progress=lambda *at: told.append(at)
    )
    assert out.exists()
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1] > 0

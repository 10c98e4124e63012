"""Hand a signed report over by mail: a draft file that the person's own mail program opens and sends.

Nothing is sent from here, and no address is known here. A mail travels in the clear: it says what the
report's first page says to the same readers, and for practice nothing at all about what was inspected.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from pathlib import Path

from inspector_app.domain.errors import cannot_write
from inspector_app.domain.records import Report
from inspector_app.domain.text import LocalText, localized
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.report_data import visible
from inspector_app.services.report_model import moment
from inspector_app.services.reports import report_file_name, report_pdf
from inspector_app.storage.blobs import write_durably

LARGE_MAIL = 10 * 1024 * 1024
"""Bytes; many mail servers take no more."""


def mail_size(report: Report) -> int:
    """About how many bytes the mail will have: an attachment grows by a third and its line ends."""
    return report.size * 4 // 3 * 78 // 76 + 4096


def mail_file_name(report: Report) -> str:
    """A name for the draft, beside that of the report."""
    return Path(report_file_name(report)).with_suffix(".eml").name


def languages_of(report: Report) -> tuple[str, ...]:
    """The languages the report is in, which its mail is in too unless others are chosen."""
    return tuple(tag for tag in (report.language, report.second_language) if tag)


def mail_draft(file: InspectionFile, report: Report, languages: Sequence[str] = ()) -> bytes:
    """A message by RFC 5322 and MIME with the PDF attached, marked as not sent yet (`X-Unsent`).

    It has no sender and no addressee: the mail program knows the one, the person chooses the other.
    """
    spoken = tuple(languages) or languages_of(report)
    message = EmailMessage(policy=SMTP)
    message["Subject"] = " / ".join(dict.fromkeys(_subject(file, report, tag) for tag in spoken))
    now = file.session.vault.clock(file.session.vault.zone)
    message["Date"] = format_datetime(moment(file.record, now.wall_ms, now.tz_min))
    message["X-Unsent"] = "1"
    message.set_content("\n\n".join(_body(file, report, tag) for tag in spoken) + "\n")
    message.add_attachment(
        report_pdf(file.session, report),
        maintype="application",
        subtype="pdf",
        filename=report_file_name(report),
    )
    return message.as_bytes()


def save_mail(file: InspectionFile, report: Report, path: Path, languages: Sequence[str] = ()) -> Path:
    """Write the draft to a file, for the mail program to open. Raises InputError or SurroundingsError
    `report.cannot_write`.
    """
    data = mail_draft(file, report, languages)
    try:
        write_durably(path, data)
    except OSError as error:
        raise cannot_write(
            error,
            "report.cannot_write",
            f"The mail could not be written to {path}: {error.strerror}.",
            "The report is safe in the vault; choose another place.",
            path=str(path),
        ) from error
    return path


def _subject(file: InspectionFile, report: Report, language: str) -> str:
    words = _words(language)
    record = file.record
    if record.header.practice:
        return words("mail.subject_practice")
    product = record.product.name if record.product else file.pack.product.name
    subject = words(
        "mail.subject", number=report.number, product=localized(product, language), order=_order(file)
    )
    # a line end in a name would begin another header
    return " ".join(subject.split()).rstrip(",，、")


def _body(file: InspectionFile, report: Report, language: str) -> str:
    words = _words(language)
    record = visible(file.record, report.variant)
    header = record.header
    if header.practice:
        return words("mail.practice")
    product = record.product.name if record.product else file.pack.product.name
    factory: LocalText = record.factory.name if record.factory else {}
    author = record.author(header.person)
    facts = (
        ("label.product", localized(product, language)),
        ("label.order_lot", _order(file)),
        ("label.factory", localized(factory, language)),
        ("label.date", header.inspected_on or ""),
        ("label.inspector", localized(author.name, language) if author else ""),
    )
    lines = [words("mail.intro", number=report.number, revision=report.revision), ""]
    lines += [words("mail.line", label=words(key), value=value) for key, value in facts if value]
    if header.decision and header.revision == report.revision:
        lines.append(words("mail.result", result=words(f"result.{header.decision}")))
    lines += ["", words("mail.check"), words("mail.seal", seal=report.seal)]
    return "\n".join(lines)


def _order(file: InspectionFile) -> str:
    record = file.record
    parts = (record.order.number if record.order else "", ", ".join(lot.number for lot in record.lots))
    return " · ".join(part for part in parts if part)


def _words(language: str) -> Callable[..., str]:
    """Says sentences of the reports' own files in one language."""
    from inspector_app.reports.strings import BOLD, sentence

    def say(key: str, **params: object) -> str:
        return sentence(key, language, {name: str(one) for name, one in params.items()}).replace(BOLD, "")

    return say

"""Build, sign, keep and hand over reports."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from inspector_app import __version__
from inspector_app.domain.errors import InputError, cannot_write
from inspector_app.domain.inspection import InspectionRecord
from inspector_app.domain.numbering import report_number
from inspector_app.domain.records import InspectionStatus, Photo, Report
from inspector_app.domain.text import localized
from inspector_app.services import blobs, photos, report_pins
from inspector_app.services.clock_notes import clock_notes
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.markup import layers_of
from inspector_app.services.people_keys import signing_identity
from inspector_app.services.report_data import embedded_data, visible
from inspector_app.services.report_model import ReportOptions, build_model, moment
from inspector_app.services.session import Session
from inspector_app.services.signed_content import outdated_signatures
from inspector_app.storage import history
from inspector_app.storage.blobs import record_blob, write_durably
from inspector_app.storage.journal import next_count

VARIANTS = ("full", "factory")
PDF_MEDIA_TYPE = "application/pdf"


def build_report(
    file: InspectionFile, *, language: str, second_language: str | None = None, variant: str = "full"
) -> Report:
    """Build the PDF, sign it with this person's key and keep it; the inspection is sealed by the first one.

    A number is taken once per inspection (none for practice); a reopened inspection gets the next revision.
    Raises InputError `report.not_concluded`, `report.changed_since_signed`, `report.bad_variant`.
    """
    options = _checked(language, second_language, variant)
    if file.header.decision is None:
        raise InputError(
            "report.not_concluded",
            "There is no decision yet, so there is nothing to report.",
            "Decide on the page Conclusion; everything entered is saved.",
        )
    outdated = outdated_signatures(file)
    if outdated:
        names = ", ".join(signature.name for signature in outdated)
        raise InputError(
            "report.changed_since_signed",
            f"Something was entered or changed after these had signed: {names}.",
            "Everything is saved. Look at the preview together and sign again, or take the change back.",
            names=names,
        )
    if not file.received:
        _take_number(file)
    with file.session.vault.reading() as connection:
        heads = history.chains(connection, file.stream)
    seal = seal_code(heads)
    built_at = _now(file)
    pages = _pages(file, options, built_at, heads, seal)
    signed = _signed(file, pages, built_at, options)
    return _keep(file, signed, options, " ".join(seal))


def preview_report(
    file: InspectionFile, *, language: str, second_language: str | None = None, variant: str = "full"
) -> bytes:
    """The pages as they would be built now: unsigned, without a number, with a watermark that says so.

    Nothing is kept, and nothing has to be decided yet. Raises InputError `report.bad_variant`.
    """
    options = _checked(language, second_language, variant)
    return _pages(file, options, _now(file), [], (), draft=True)


def _checked(language: str, second_language: str | None, variant: str) -> ReportOptions:
    if variant not in VARIANTS:
        raise InputError(
            "report.bad_variant",
            f"{variant!r} is no variant; allowed: {', '.join(VARIANTS)}.",
            value=variant,
        )
    return ReportOptions(language, second_language, variant)


def _now(file: InspectionFile) -> datetime.datetime:
    now = file.session.vault.clock(file.session.vault.zone)
    return moment(file.record, now.wall_ms, now.tz_min)


def _pages(
    file: InspectionFile,
    options: ReportOptions,
    built_at: datetime.datetime,
    heads: list[history.Chain],
    seal: tuple[str, ...],
    *,
    draft: bool = False,
) -> bytes:
    """The unsigned pages. A draft has no number, so that it is never taken for the report."""
    from inspector_app.reports.render import render

    shown, verdict = visible(file.record, options.variant), file.verdict()
    model = build_model(
        shown,
        file.pack,
        verdict,
        options,
        built_at=built_at,
        pack_sha256=file.pack_file.sha256,
        seal=seal,
    )
    header = replace(model.header, number="") if draft else model.header
    return render(
        replace(model, header=header, draft=draft, remarks=model.remarks + clock_notes(file)),
        _pictures(file, shown),
        embedded_data(file.record, verdict, heads, variant=options.variant, app_version=__version__),
    )


def _pictures(file: InspectionFile, shown: InspectionRecord) -> Callable[[str], bytes]:
    """What the pages show, by key: photos of what is shown, and pictures of the pack with pins on them."""

    def picture(key: str) -> bytes:
        if key.startswith(report_pins.PACK_PICTURE):
            return report_pins.pack_picture(file.pack_file, key)
        # The marks of the whole record: a blur holds for every reader, whoever may see the mark itself.
        return photos.print_picture(
            file.session, cast("Photo", shown.get(Photo, key)), layers_of(file.record, key), on_paper=True
        )

    return picture


def _signed(file: InspectionFile, pages: bytes, built_at: datetime.datetime, options: ReportOptions) -> bytes:
    """The pages signed with this person's key, which shows in the inspector's field."""
    from inspector_app.reports.appearance import signature_appearance
    from inspector_app.signing.pades import sign_pdf

    identity = signing_identity(file.session)
    factory = file.record.factory
    return sign_pdf(
        pages,
        identity,
        time=built_at,
        reason="Inspection report",
        location=localized(factory.name, "en") if factory else "",
        appearance=signature_appearance(
            language=options.language,
            second_language=options.second_language,
            name={"en": identity.name},
            signed_at=built_at,
            fingerprint=identity.fingerprint,
        ),
    )


def _take_number(file: InspectionFile) -> None:
    header = file.header
    if header.number or header.practice:
        return
    brand = file.record.brand
    prefix = brand.prefix if brand else file.pack.brand.prefix
    with file.change(also_when_signed=True) as tx:
        counter = next_count(tx.connection, "report")
        tx.update(header, number=report_number(prefix, file.session.device_id, counter))


def _keep(file: InspectionFile, pdf: bytes, options: ReportOptions, seal: str) -> Report:
    blob = blobs.seal(file.session, pdf, PDF_MEDIA_TYPE)
    values: dict[str, Any] = {
        "number": file.header.number or "",
        "revision": file.header.revision,
        "language": options.language,
        "second_language": options.second_language,
        "variant": options.variant,
        "pid": blob.pid,
        "size": blob.size,
        "seal": seal,
    }
    if file.received:
        # A reader's copy: no row of the author's journal names it, but it has to be found to be handed over.
        with file.session.vault.writing() as connection:
            record_blob(connection, blob)
        return Report(id="", **values)
    with file.change(also_when_signed=True) as tx:
        blobs.record(tx, blob)
        made = tx.insert("report", file.stream, **values)
        tx.update(file.header, status=str(InspectionStatus.SIGNED), sealed_ms=tx.now.wall_ms)
    return cast("Report", made)


def seal_code(heads: list[history.Chain]) -> tuple[str, ...]:
    """Eight groups of four characters from the heads of the inspection's journal: printed on every page."""
    text = "\n".join(f"{chain.device}/{chain.stream}/{chain.seq}/{chain.head.hex()}" for chain in heads)
    digest = hashlib.sha256(text.encode("ascii")).hexdigest().upper()
    return tuple(digest[start : start + 4] for start in range(0, 32, 4))


def report_pdf(session: Session, report: Report) -> bytes:
    """The signed PDF. Raises VaultDamagedError when its blob is missing or altered."""
    return blobs.content(session, report.pid)


def report_file_name(report: Report) -> str:
    """A name for the file that is handed over."""
    stem = report.number or "practice-report"
    languages = "-".join(tag for tag in (report.language, report.second_language) if tag)
    suffix = "" if report.variant == "full" else f"-{report.variant}"
    return f"{stem}-r{report.revision}-{languages}{suffix}.pdf"


def export_report(session: Session, report: Report, path: Path) -> None:
    """Write the signed PDF to a file. Raises InputError or SurroundingsError `report.cannot_write`."""
    try:
        write_durably(path, report_pdf(session, report))
    except OSError as error:
        raise cannot_write(
            error,
            "report.cannot_write",
            f"The report could not be written to {path}: {error.strerror}.",
            "It is safe in the vault; choose another place.",
            path=str(path),
        ) from error


def report_time(report: Report) -> datetime.datetime:
    """When the report was built, by the device's clock."""
    offset = datetime.timezone(datetime.timedelta(minutes=report.tz_min))
    return datetime.datetime.fromtimestamp(report.wall_ms / 1000, offset)

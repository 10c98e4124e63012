"""A small document to sign: one page, two empty signature fields, one attachment."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from functools import cache
from io import BytesIO

import pikepdf

from inspector_app.signing.identity import SigningIdentity, create_identity
from inspector_app.signing.pades import FACTORY, INSPECTOR, sign_pdf

SIGNED_AT = datetime(2026, 11, 20, 16, 42, 7, tzinfo=timezone(timedelta(hours=8)))
NOT_BEFORE = datetime(2026, 11, 1, tzinfo=UTC)
ATTACHED = b'{"result": "not_accepted"}'


@cache
def mei() -> SigningIdentity:
    return create_identity("Mei Tanaka", "Akiduki Living", not_before=NOT_BEFORE)


@cache
def chen() -> SigningIdentity:
    return create_identity("Chen Wei 陈伟", "Yongfeng Metalware", not_before=NOT_BEFORE)


def document(*fields: str, text: str = "Inspection report") -> bytes:
    """A one-page PDF with an attachment and the signature fields named (visible boxes)."""
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(300, 200))
    page = pdf.pages[0]
    page.Contents = pdf.make_stream(f"BT /F1 12 Tf 20 160 Td ({text}) Tj ET".encode("ascii"))
    font = pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
    )
    page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
    page.Annots = pdf.make_indirect(pikepdf.Array())
    widgets = [_field(pdf, page, name, 20 + 140 * index) for index, name in enumerate(fields)]
    if widgets:
        pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array(widgets))
    pdf.attachments["inspection.json"] = pikepdf.AttachedFileSpec(
        pdf,
        ATTACHED,
        description="",
        filename="inspection.json",
        mime_type="application/json",
        creation_date="",
        mod_date="",
    )
    out = BytesIO()
    pdf.save(out)
    return out.getvalue()


def _field(pdf: pikepdf.Pdf, page: pikepdf.Page, name: str, left: int) -> pikepdf.Object:
    form = pdf.make_stream(b"")
    form.stream_dict = pikepdf.Dictionary(
        Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form, BBox=[0, 0, 120, 40]
    )
    widget = pdf.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Widget,
            FT=pikepdf.Name.Sig,
            T=name,
            F=132,
            Rect=[left, 20, left + 120, 60],
            P=page.obj,
            AP=pikepdf.Dictionary(N=pdf.make_indirect(form)),
        )
    )
    page.Annots.append(widget)
    return widget


@cache
def unsigned() -> bytes:
    return document(INSPECTOR, FACTORY)


@cache
def signed_once() -> bytes:
    return sign_pdf(unsigned(), mei(), time=SIGNED_AT, reason="I inspected this lot", location="Yongkang")


@cache
def signed_twice() -> bytes:
    return sign_pdf(signed_once(), chen(), time=SIGNED_AT, field=FACTORY, certify=False)

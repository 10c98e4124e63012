"""The last pass over the pages: photos, attachment, signature fields, outline, and what PDF/A-3b asks for.

Works on a finished PDF with pikepdf. Lays out nothing and signs nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

import pikepdf
from PIL import Image, ImageCms

from inspector_app.domain.errors import InputError
from inspector_app.reports.model import PhotoSource
from inspector_app.reports.trace import FieldBox, OutlineEntry, Trace, stood_for

DATA_NAME = "inspection.json"
"""Name of the attachment that holds the inspection as data."""

_DATA_TYPE = "application/json"
# A widget that is printed, and cannot be moved.
_WIDGET_FLAGS = 4 + 128


@dataclass(frozen=True, kw_only=True)
class Description:
    """What the document says about itself. `language` is a tag, `created` aware."""

    title: str
    subject: str
    author: str
    language: str
    created: datetime
    data_description: str


def finish(pages: bytes, trace: Trace, data: bytes, description: Description) -> bytes:
    """The report: `pages` with its photos, `data` attached, empty signature fields, as PDF/A-3b."""
    out = BytesIO()
    with pikepdf.open(BytesIO(pages)) as pdf:
        _put_photos(pdf, trace.photo_keys, trace.photo)
        _attach(pdf, data, description)
        _add_fields(pdf, trace.fields)
        _add_outline(pdf, trace.outline)
        _describe(pdf, description)
        _set_output_intent(pdf)
        # Two objects streams would save little, and PDF/A-3 readers of 2012 may not know them.
        pdf.save(
            out,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            deterministic_id=True,
            min_version="1.7",
            fix_metadata_version=True,
        )
    return out.getvalue()


def read_data(pdf: bytes) -> bytes | None:
    """The attachment of a report, None when there is none. InputError reports.not_pdf when it is no PDF."""
    try:
        with pikepdf.open(BytesIO(pdf)) as opened:
            if DATA_NAME not in opened.attachments:
                return None
            return opened.attachments[DATA_NAME].get_file().read_bytes()
    except pikepdf.PdfError as error:
        raise InputError(
            "reports.not_pdf",
            f"This is not a PDF that can be read: {error}.",
            "Give the report as it was handed over.",
        ) from error


def _put_photos(pdf: pikepdf.Pdf, keys: Sequence[str], source: PhotoSource) -> None:
    """Each stand-in becomes its photo: the JPEG as it is, fetched one at a time."""
    for image in pdf.objects:
        if not isinstance(image, pikepdf.Stream) or image.get("/Subtype") != "/Image":
            continue
        if (int(image.Width), int(image.Height)) == (1, 1):
            _put_photo(image, source(keys[stood_for(image.read_bytes())]))


def _put_photo(image: pikepdf.Stream, jpeg: bytes) -> None:
    with Image.open(BytesIO(jpeg), formats=("JPEG",)) as header:
        mode, size = header.mode, header.size
    if mode not in ("RGB", "L"):
        raise InputError(
            "reports.bad_picture",
            f"A rendition for print has colours of the kind {mode}; RGB and grey can be printed.",
            "The photo itself is safe. Let its renditions be made again.",
            mode=mode,
        )
    for key in ("/SMask", "/Mask", "/DecodeParms"):
        if key in image:
            del image[key]
    image.Width, image.Height = size
    image.BitsPerComponent = 8
    image.ColorSpace = pikepdf.Name.DeviceRGB if mode == "RGB" else pikepdf.Name.DeviceGray
    image.write(jpeg, filter=pikepdf.Name.DCTDecode)


def _attach(pdf: pikepdf.Pdf, data: bytes, description: Description) -> None:
    """As an associated file of the document (ISO 19005-3, 6.8; ISO 32000-2, 14.13)."""
    date = _pdf_date(description.created)
    spec = pikepdf.AttachedFileSpec(
        pdf,
        data,
        filename=DATA_NAME,
        description=description.data_description,
        mime_type=_DATA_TYPE,
        creation_date=date,
        mod_date=date,
    )
    spec.relationship = pikepdf.Name.Data
    pdf.attachments[DATA_NAME] = spec
    pdf.Root.AF = pdf.make_indirect(pikepdf.Array([spec.obj]))


def _add_fields(pdf: pikepdf.Pdf, boxes: Sequence[FieldBox]) -> None:
    """Empty signature fields. All of them exist before the first signature; each shows nothing until then."""
    fields = []
    for box in boxes:
        page = pdf.pages[box.page]
        form = pdf.make_stream(
            b"",
            Type=pikepdf.Name.XObject,
            Subtype=pikepdf.Name.Form,
            BBox=[0, 0, box.right - box.left, box.top - box.bottom],
            Resources=pikepdf.Dictionary(),
        )
        widget = pdf.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Annot,
                Subtype=pikepdf.Name.Widget,
                FT=pikepdf.Name.Sig,
                T=box.name,
                F=_WIDGET_FLAGS,
                Rect=[box.left, box.bottom, box.right, box.top],
                P=page.obj,
                AP=pikepdf.Dictionary(N=form),
            )
        )
        if "/Annots" not in page:
            page.Annots = pdf.make_indirect(pikepdf.Array())
        page.Annots.append(widget)
        fields.append(widget)
    pdf.Root.AcroForm = pdf.make_indirect(pikepdf.Dictionary(Fields=pikepdf.Array(fields)))


def _add_outline(pdf: pikepdf.Pdf, entries: Sequence[OutlineEntry]) -> None:
    with pdf.open_outline() as outline:
        for entry in entries:
            outline.root.append(
                pikepdf.OutlineItem(entry.title, entry.page, page_location="XYZ", left=0, top=entry.top)
            )


def _describe(pdf: pikepdf.Pdf, description: Description) -> None:
    """Title, author and dates, the same in both places where a PDF keeps them (ISO 19005-3, 6.6.3)."""
    pdf.Root.Lang = description.language
    pdf.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
    del pdf.trailer["/Info"]
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=True) as meta:
        meta.load_from_docinfo({})
        meta["dc:title"] = description.title
        meta["dc:description"] = description.subject
        if description.author:
            meta["dc:creator"] = [description.author]
        meta["dc:language"] = [description.language]
        meta["xmp:CreateDate"] = description.created.isoformat(timespec="seconds")
        meta["xmp:ModifyDate"] = description.created.isoformat(timespec="seconds")
        meta["xmp:CreatorTool"] = "Inspector"
        meta["pdf:Producer"] = "Inspector"
        meta["pdfaid:part"] = "3"
        meta["pdfaid:conformance"] = "B"


def _set_output_intent(pdf: pikepdf.Pdf) -> None:
    """Says that the colours are sRGB."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    icc = pdf.make_stream(_undated(profile), N=3)
    intent = pikepdf.Dictionary(
        Type=pikepdf.Name.OutputIntent,
        S=pikepdf.Name.GTS_PDFA1,
        OutputConditionIdentifier="sRGB",
        Info="sRGB IEC61966-2.1",
        DestOutputProfile=icc,
    )
    pdf.Root.OutputIntents = pikepdf.Array([pdf.make_indirect(intent)])


def _undated(profile: bytes) -> bytes:
    """The profile with the date at which it was made (ICC.1, 7.2.8) cleared, and its id with it."""
    undated = bytearray(profile)
    undated[24:36] = (2000).to_bytes(2, "big") + (1).to_bytes(2, "big") + (1).to_bytes(2, "big") + bytes(6)
    undated[84:100] = bytes(16)
    return bytes(undated)


def _pdf_date(moment: datetime) -> str:
    offset = f"{moment:%z}"
    return f"D:{moment:%Y%m%d%H%M%S}{offset[:3]}'{offset[3:5]}"

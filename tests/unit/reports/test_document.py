"""What is inside the PDF besides its pages: photos, attachment, signature fields, outline, description."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from io import BytesIO
from typing import Self

import pikepdf
import pytest
from PIL import Image, ImageDraw

from inspector_app.domain.errors import InputError
from inspector_app.reports.pdfa import read_data
from inspector_app.reports.render import render

from .sample import BUILT_AT, DATA, defects, photo, report_photo, sample, signatures


@cache
def report(language: str = "en", second: str | None = None) -> bytes:
    return render(sample(language, second), photo, DATA)


def images(pdf: bytes) -> list[bytes]:
    with pikepdf.open(BytesIO(pdf)) as opened:
        return [
            image.read_raw_bytes()
            for image in opened.objects
            if isinstance(image, pikepdf.Stream) and image.get("/Subtype") == "/Image"
        ]


def test_photos_are_passed_through_as_they_are() -> None:
    keys = {p.key for p in sample().photos} | {p.key for line in defects() for p in line.photos}
    assert sorted(images(report())) == sorted(photo(key) for key in keys)


def test_a_photo_placed_twice_is_kept_once() -> None:
    first = defects()[0].photos[0]
    assert len(images(render(sample(photos=(first, first)), photo, DATA))) == 4


def test_photos_are_asked_for_one_at_a_time_and_not_kept() -> None:
    alive = 0
    most = 0

    class Counted(bytes):
        def __new__(cls, data: bytes) -> Self:
            nonlocal alive, most
            alive += 1
            most = max(most, alive)
            return super().__new__(cls, data)

        def __del__(self) -> None:
            nonlocal alive
            alive -= 1

    shots = tuple(report_photo(f"n{number}") for number in range(30))
    render(sample(photos=shots), lambda key: Counted(photo(key)), DATA)
    assert most <= 3


def test_nothing_of_a_camera_gets_in() -> None:
    """Renditions come without notes; this proves that the report adds none and takes none from elsewhere."""
    pdf = report()
    for trace in (b"Exif", b"GPSInfo", b"Kestrel"):
        assert trace not in pdf


def test_a_photo_in_a_colour_space_that_is_not_srgb_is_refused() -> None:
    def cmyk(_key: str) -> bytes:
        out = BytesIO()
        Image.new("CMYK", (40, 30)).save(out, "JPEG")
        return out.getvalue()

    with pytest.raises(InputError) as caught:
        render(sample(), cmyk, DATA)
    assert caught.value.code == "reports.bad_picture"


def test_a_grey_photo_is_printed_grey() -> None:
    def grey(_key: str) -> bytes:
        out = BytesIO()
        Image.new("L", (40, 30), 90).save(out, "JPEG")
        return out.getvalue()

    with pikepdf.open(BytesIO(render(sample(), grey, DATA))) as pdf:
        spaces = {
            str(image.ColorSpace)
            for image in pdf.objects
            if isinstance(image, pikepdf.Stream) and image.get("/Subtype") == "/Image"
        }
    assert spaces == {"/DeviceGray"}


def test_the_inspection_is_attached_as_data() -> None:
    assert read_data(report()) == DATA
    with pikepdf.open(BytesIO(report())) as pdf:
        (associated,) = list(pdf.Root.AF)
        assert (str(associated.F), str(associated.AFRelationship)) == ("inspection.json", "/Data")
        assert associated.EF.F.Subtype == "/application/json"


def test_reading_the_data_of_other_files() -> None:
    out = BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(out)
    assert read_data(out.getvalue()) is None
    with pytest.raises(InputError) as caught:
        read_data(b"no PDF")
    assert caught.value.code == "reports.not_pdf"


def test_both_signature_fields_are_there_and_empty() -> None:
    with pikepdf.open(BytesIO(report())) as pdf:
        fields = list(pdf.Root.AcroForm.Fields)
        assert [str(field.T) for field in fields] == ["Inspector", "Factory"]
        pages = {page.obj.objgen: list(page.get("/Annots", [])) for page in pdf.pages}
        for field in fields:
            assert (str(field.FT), "/V" in field) == ("/Sig", False)
            assert field.objgen in {annotation.objgen for annotation in pages[field.P.objgen]}
            left, bottom, right, top = (float(edge) for edge in field.Rect)
            assert 42 < left < right < 554
            assert 50 < bottom < top < 800
            assert (right - left, top - bottom) == pytest.approx((226.1, 31), abs=1)


def test_the_document_says_what_it_is() -> None:
    with pikepdf.open(BytesIO(report("ja"))) as pdf:
        assert pdf.Root.Lang == "ja"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert pdf.docinfo.Title == "検査報告書 AKD-7QK3-0042-H"
        assert pdf.docinfo.CreationDate == "D:20261120164207+08'00"
        meta = pdf.open_metadata()
        assert (meta["pdfaid:part"], meta["pdfaid:conformance"]) == ("3", "B")
        assert meta["dc:title"] == "検査報告書 AKD-7QK3-0042-H"
        assert meta["xmp:CreateDate"] == BUILT_AT.isoformat()
        intent = pdf.Root.OutputIntents[0]
        assert (str(intent.S), str(intent.OutputConditionIdentifier)) == ("/GTS_PDFA1", "sRGB")


def test_the_outline_leads_to_the_sections() -> None:
    with pikepdf.open(BytesIO(report("en", "ja"))) as pdf, pdf.open_outline() as outline:
        titles = [item.title for item in outline.root]
    assert titles[0] == "Quantities 数量"
    assert "Signatures 署名" in titles
    assert titles[-1] == "Photographs 写真"


def test_the_same_inspection_gives_the_same_bytes() -> None:
    assert render(sample(), photo, DATA) == report()


def test_a_signature_as_a_picture() -> None:
    picture = Image.new("RGBA", (300, 100), (0, 0, 0, 0))
    ImageDraw.Draw(picture).line((10, 80, 280, 20), fill=(20, 30, 40, 255), width=6)
    out = BytesIO()
    picture.save(out, "PNG")
    block = replace(signatures()[0], strokes=(), image=out.getvalue())
    pdf = render(sample(signatures=(block,), photos=(), defects=()), photo, DATA)
    assert len(images(pdf)) == 2  # the picture and its transparency

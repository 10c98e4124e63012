"""On-site tests of the library in an inspection: recorded, judged, and as lines of the report."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from inspector_app.domain.errors import InputError
from inspector_app.domain.verdict import assess
from inspector_app.reports.site_test_model import TestLine
from inspector_app.services import photos
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.report_tests import test_lines as lines_of
from inspector_app.services.session import Session
from inspector_app.services.site_tests import record_test
from tests.fakes.site_test_pack import build
from tests.fakes.vaults import new_inspection

DROPS = {f"drop-{n}": "done" for n in range(1, 11)}


@pytest.fixture
def inspection(session: Session, tmp_path: Path) -> InspectionFile:
    return new_inspection(session, pack=build(tmp_path))


def line(inspection: InspectionFile, title: str) -> TestLine:
    lines = lines_of(inspection.record, inspection.pack)
    return next(one for one in lines if one.title["en"].startswith(title))


def said(found: TestLine) -> list[str]:
    return [one.key for one in found.said]


def test_readings_of_every_kind_are_checked_before_they_are_kept(inspection: InspectionFile) -> None:
    record_test(inspection, "rub", readings={"rub-grade": [" 4-5 ", "４", ""]})
    assert inspection.record.tests["rub"].readings["rub-grade"] == ("4-5", "４", "")
    for key, reading, text, code in (
        ("rub", "rub-grade", "4-6", "grade.not_a_grade"),
        ("box-drop", "box-drop-gross", "heavy", "reading.not_a_number"),
        ("needle", "needle-start", "8 am", "metal.bad_time"),
        ("needle", "needle-checks", "08:00 fine", "metal.bad_check"),
        ("codes", "codes-code", "9" * 201, "reading.too_long"),
        ("smell", "nose", "1", "test.no_reading"),
    ):
        with pytest.raises(InputError) as refused:
            record_test(inspection, key, readings={reading: [text]})
        assert refused.value.code == code
    assert inspection.record.tests["rub"].readings["rub-grade"] == ("4-5", "４", "")


def test_a_sample_that_follows_from_the_lot(inspection: InspectionFile) -> None:
    record_test(inspection, "smell", result="pass")
    assert inspection.record.tests["smell"].sample_size == 5
    found = line(inspection, "Smell")
    assert (found.sample_size, said(found)) == (5, ["sample"])
    assert found.said[0].params == {
        "level": "S-2",
        "aql": "2.5",
        "letter": "C",
        "edition": "ISO 2859-1:1999",
        "size": "5",
        "ac": "0",
    }


def test_the_report_says_height_drops_and_limits(inspection: InspectionFile) -> None:
    record_test(inspection, "box-drop", result="pass", steps=DROPS, readings={"box-drop-gross": ["11.60"]})
    found = line(inspection, "Carton drop")
    assert found.values["en"] == "Gross mass: 11.60 kg (11.02 … 12.18)"
    assert (said(found), found.said[0].params["height"]) == (["drop.height", "drop.done"], "610")
    assert found.source["ja"].startswith("ISTA 1A")
    record_test(inspection, "box-drop", steps={"drop-1": "done"}, readings={"box-drop-gross": ["70"]})
    heavy = line(inspection, "Carton drop")
    assert said(heavy) == ["reading.out", "drop.too_heavy", "drop.open"]
    record_test(inspection, "box-drop", result="na")
    assert said(line(inspection, "Carton drop")) == []


def test_grades_codes_and_checks_in_the_report(inspection: InspectionFile) -> None:
    record_test(inspection, "rub", result="fail", readings={"rub-grade": ["4-5", "3-4", "4"]})
    rub = line(inspection, "Colour fastness")
    assert rub.values["en"] == "Grade: 4-5, 3-4, 4 (≥ 4)"
    assert said(rub) == ["reading.out"]
    assert rub.failed == 1
    record_test(inspection, "codes", result="fail", readings={"codes-code": ["6291041500213", "96385074"]})
    codes = line(inspection, "Barcode")
    assert codes.values["en"] == "Decoded: 6291041500213, 96385074 (6291041500213)"
    assert said(codes) == ["barcode.differs", "decoded"]
    made = {"needle-fe": ["1.0"], "needle-start": ["08:00"], "needle-end": ["09:00"]}
    made["needle-checks"] = ["08:00 found", "09:00 missed"]
    record_test(inspection, "needle", result="fail", readings=made)
    needle = line(inspection, "Metal")
    assert needle.values["en"].endswith("Start: 08:00; End: 09:00; Checks of the detector: 08:00, 09:00")
    assert (said(needle), needle.failed) == (["metal.missed"], 1)


def test_the_verdict_reads_them_too(inspection: InspectionFile) -> None:
    record_test(
        inspection,
        "box-mass",
        result="pass",
        readings={"box-mass-declared": ["12"], "box-mass-measured": ["12", "11.5", "12"]},
    )
    reasons = [reason.code for reason in assess(inspection.record, inspection.pack).reasons]
    assert any(code.startswith("test.") for code in reasons)
    assert line(inspection, "Carton gross").said[0].params["percent"] == "3"


def test_a_check_no_program_of_ours_wrote_does_not_stop_a_report(inspection: InspectionFile) -> None:
    with inspection.change() as tx:
        odd = {"needle-checks": ["08:00 found", "later"]}
        tx.insert("test_run", inspection.stream, test_key="needle", sample_size=1, readings=odd)
    assert line(inspection, "Metal").values["en"] == "Checks of the detector: 08:00"


def test_a_photographed_label_is_the_next_sample(inspection: InspectionFile) -> None:
    def shoot(*texts: str, height: int) -> tuple[str, ...]:
        photos.add_photo(
            inspection, label(*texts, height=height), "l.png", target_kind="test", target="codes"
        )
        run = inspection.record.tests.get("codes")
        return tuple(run.readings["codes-code"]) if run else ()

    good, other = "6291041500213", "4006381333931"
    assert shoot(good, height=400) == (good,)
    assert shoot(good, height=400) == (good,)  # the same picture is the same sample
    assert shoot(other, height=410) == (good, other)
    record_test(inspection, "codes", readings={"codes-code": [good]})
    assert shoot(other, good, height=420) == (good, good)
    assert shoot(other, "4012345678901", height=430) == (good, good)  # which of them was meant?
    assert shoot(other, height=440) == (good, good, other)
    assert shoot(good, height=450) == (good, good, other)
    photos.add_photo(inspection, label(good, height=460), "l.png", target_kind="test", target="rub")
    assert "rub" not in inspection.record.tests


def label(*texts: str, height: int) -> bytes:
    """A picture of barcodes below each other; its height makes it another picture."""
    sheet = Image.new("L", (900, height * len(texts)), 255)
    for place, text in enumerate(texts):
        code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.EAN13)
        picture = Image.fromarray(zxingcpp.write_barcode_to_image(code, scale=5))
        sheet.paste(picture.resize((600, 200)), (100, height * place + 80))
    out = BytesIO()
    sheet.save(out, "PNG")
    return out.getvalue()

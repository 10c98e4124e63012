"""A photo with a covered part: nothing of that part leaves in the clear, whatever way an inspection goes."""

import email
import email.policy
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, ImageChops, ImageDraw

from inspector_app.domain.records import Photo
from inspector_app.services import conclusion, defects, photos, reports
from inspector_app.services.evidence import export_evidence
from inspector_app.services.hand_over import mail_draft
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.markup import set_layers
from inspector_app.services.photo_export import export_originals
from inspector_app.services.verify import verify_path
from tests.fakes.evidence import run_verify

SECRET, OPEN = (0, 255, 0), (255, 0, 255)
"""What is covered, and what may be seen: both as colours that nothing else in the files has."""


def picture(format_: str = "JPEG", *, grain: int = 0) -> bytes:
    image = Image.effect_noise((1200, 900), 8 + grain).convert("RGB")
    draw = ImageDraw.Draw(image)
    draw.rectangle((700, 200, 1000, 500), fill=SECRET)
    draw.rectangle((100, 600, 400, 800), fill=OPEN)
    out = io.BytesIO()
    image.save(out, format_, quality=90)
    return out.getvalue()


def layers(kind: str) -> list[dict[str, object]]:
    return [
        {"id": "h", "kind": kind, "points": [[690 / 1200, 190 / 900], [1010 / 1200, 510 / 900]]},
        {"id": "a", "kind": "arrow", "points": [[0.5, 0.9], [0.3, 0.8]], "text": "here"},
    ]


@pytest.fixture
def worked(file: InspectionFile) -> InspectionFile:
    """A covered JPEG at a defect and turned, a covered PNG in the bin, and one that anybody may see."""
    finding = defects.count_defect(file, "W-01")
    shown = photos.add_photo(file, picture(), "A.jpg", target_kind="finding", target=finding.id)
    binned = photos.add_photo(file, picture("PNG", grain=1), "B.png")
    plain = Image.new("RGB", (400, 300), OPEN)
    out = io.BytesIO()
    plain.save(out, "JPEG")
    photos.add_photo(file, out.getvalue(), "C.jpg")
    photos.rotate_photo(file, shown.id, 90)
    set_layers(file, shown.id, layers("cover"))
    set_layers(file, binned.id, layers("cover"))
    photos.bin_photo(file, binned.id)
    conclusion.conclude(file, "pending", reason={"en": "waits for the laboratory"})
    return file


def images_of(pdf: pikepdf.Pdf) -> list[pikepdf.Stream]:
    return [one for one in pdf.objects if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image"]


def pictures_in(data: bytes, name: str) -> Iterator[tuple[str, Image.Image]]:
    """Every picture that can be decoded from a file, whatever it is wrapped in."""
    if data.startswith(b"%PDF"):
        with pikepdf.open(io.BytesIO(data)) as pdf:
            for number, raw in enumerate(images_of(pdf)):
                yield f"{name} {number}", pikepdf.PdfImage(raw).as_pil_image()
    elif data.startswith(b"PK\x03\x04"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for inner in archive.namelist():
                yield from pictures_in(archive.read(inner), f"{name}/{inner}")
    elif name.endswith(".eml"):
        for part in email.message_from_bytes(data, policy=email.policy.default).walk():
            content = part.get_payload(decode=True)
            if isinstance(content, bytes):
                yield from pictures_in(content, f"{name}/{part.get_filename()}")
    elif data[:3] in (b"\xff\xd8\xff", b"\x89PN"):
        yield name, Image.open(io.BytesIO(data))


def amount(image: Image.Image, colour: tuple[int, int, int]) -> float:
    """Share of pixels that are nearly `colour`."""
    plain = Image.new("RGB", image.size, colour)
    red, green, blue = ImageChops.difference(image.convert("RGB"), plain).split()
    far = ImageChops.lighter(ImageChops.lighter(red, green), blue).histogram()
    return sum(far[:100]) / (image.width * image.height)


def leave(file: InspectionFile, out: Path) -> None:
    """Everything that writes an inspection in the clear."""
    for variant in ("full", "factory"):
        report = reports.build_report(file, language="en", second_language="ja", variant=variant)
        (out / f"{variant}.pdf").write_bytes(reports.report_pdf(file.session, report))
        (out / f"{variant}.eml").write_bytes(mail_draft(file, report))
    export_originals(file, out / "photos")
    export_evidence(file.session, file.id, out / "evidence.zip")
    export_evidence(file.session, file.id, out / "evidence", form="folder")


@pytest.mark.parametrize("kind", ["cover", "blur"])
def test_nothing_of_a_hidden_part_leaves_in_the_clear(
    worked: InspectionFile, tmp_path: Path, kind: str
) -> None:
    for photo in worked.record.photos[:1]:
        set_layers(worked, photo.id, layers(kind))
    out = tmp_path / "out"
    out.mkdir()
    leave(worked, out)
    hidden = worked.record.all(Photo, binned=True)[:2]
    originals = [photos.original(worked.session, photo) for photo in hidden]
    shown: dict[str, float] = {}
    for path in sorted(one for one in out.rglob("*") if one.is_file()):
        data = path.read_bytes()
        for original in originals:
            for start in range(1000, len(original) - 64, len(original) // 20):
                assert original[start : start + 64] not in data, path
        for name, image in pictures_in(data, path.relative_to(out).as_posix()):
            # A blur keeps the mean of what it hides, which of this secret is its colour: so much it may.
            assert kind == "blur" or amount(image, SECRET) < 0.0005, name
            shown[name] = amount(image, OPEN)
    # The search finds what is there: the part that was not hidden is in each way out.
    for way in ("full.pdf", "factory.pdf", "full.eml", "photos/", "evidence.zip/", "evidence/data/redacted"):
        assert any(name.startswith(way) and share > 0.03 for name, share in shown.items()), way
    assert [share for name, share in shown.items() if "redacted" in name and share <= 0.03] == []


def test_a_photo_with_lines_only_leaves_as_it_came_and_marked_in_the_report(
    worked: InspectionFile, tmp_path: Path
) -> None:
    photo = worked.record.photos[0]
    set_layers(worked, photo.id, layers("cover")[1:])
    export_originals(worked, tmp_path / "photos")
    assert photos.original(worked.session, photo) in {
        path.read_bytes() for path in (tmp_path / "photos").iterdir()
    }
    marked = photos.print_picture(worked.session, photo, layers("cover")[1:], on_paper=True)
    assert marked != photos.print_picture(worked.session, photo, layers("cover")[1:])
    assert photos.print_picture(worked.session, photo, layers("cover")[1:], redact_only=True) == (
        photos.print_picture(worked.session, photo)
    )
    report = reports.build_report(worked, language="en")
    pdf = reports.report_pdf(worked.session, report)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        streams = [raw.read_raw_bytes() for raw in images_of(opened)]
    assert marked in streams
    assert photos.print_picture(worked.session, photo) not in streams


def test_an_evidence_package_says_what_it_leaves_out_and_holds(
    worked: InspectionFile, tmp_path: Path
) -> None:
    made = export_evidence(worked.session, worked.id, tmp_path / "package", form="folder")
    binned = {photo.pid for photo in worked.record.all(Photo, binned=True)}
    assert len(made.redacted) == 2
    assert set(made.redacted) < binned
    assert (made.missing, made.photos) == ((), 1)
    code, said = run_verify(tmp_path / "package")
    assert code == 0, said
    assert said.count("left out, parts of it are covered") == 2
    assert "does not have this file" not in said
    assert verify_path(tmp_path / "package", session=worked.session).good
    table = (tmp_path / "package" / "data" / "photos.csv").read_text("utf-8-sig")
    assert all(f"data/redacted/{pid}.jpg" in table for pid in made.redacted)
    # Whoever replaces the copy is found out, as with every file.
    copy = tmp_path / "package" / "data" / "redacted" / f"{made.redacted[0]}.jpg"
    copy.write_bytes(picture())
    assert run_verify(tmp_path / "package")[0] == 1
    assert not verify_path(tmp_path / "package", session=worked.session).good

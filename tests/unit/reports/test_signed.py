"""A report, signed: the appearance in its box, the second signature, and that nothing is lost by it."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from inspector_app.reports.appearance import signature_appearance
from inspector_app.reports.pdfa import read_data
from inspector_app.reports.render import render
from inspector_app.reports.sections.signatures import FIELD_OF
from inspector_app.signing.identity import SigningIdentity, create_identity
from inspector_app.signing.pades import FACTORY, INSPECTOR, sign_pdf
from inspector_app.signing.verify import verify_pdf

from .sample import BUILT_AT, DATA, photo, sample
from .sample_lines import t


def identity(name: str) -> SigningIdentity:
    return create_identity(name, "Akiduki Living", not_before=datetime(2026, 11, 1, tzinfo=UTC))


def appearance(who: SigningIdentity, name: dict[str, str]) -> bytes:
    return signature_appearance(
        language="en", second_language="ja", name=name, signed_at=BUILT_AT, fingerprint=who.fingerprint
    )


@pytest.fixture(scope="module")
def signed() -> bytes:
    mei, chen = identity("Mei Tanaka"), identity("Chen Wei")
    pdf = render(sample("en", "ja"), photo, DATA)
    look = appearance(mei, t("Mei Tanaka", "田中 芽衣"))
    pdf = sign_pdf(pdf, mei, time=BUILT_AT, reason="Inspection report", appearance=look)
    look = appearance(chen, t("Chen Wei", "", "陈伟"))
    return sign_pdf(pdf, chen, time=BUILT_AT, field=FACTORY, certify=False, appearance=look)


def test_reports_and_signatures_mean_the_same_fields() -> None:
    assert FIELD_OF == {"inspector": INSPECTOR, "factory": FACTORY}


def test_both_signatures_hold_and_the_data_is_there(signed: bytes) -> None:
    result = verify_pdf(signed)
    assert (result.integrity, [s.valid for s in result.signatures]) == ("ok", [True, True])
    assert read_data(signed) == DATA


def test_other_tools_agree(signed: bytes, tool: Callable[[str], str], tmp_path: Path) -> None:
    path = tmp_path / "signed.pdf"
    path.write_bytes(signed)

    def said(*command: str) -> str:
        done = subprocess.run([tool(command[0]), *command[1:], str(path)], capture_output=True, check=False)
        return (done.stdout + done.stderr).decode()

    assert said("pdfsig", "-nocert").count("Signature is Valid") == 2
    assert "No syntax or stream encoding errors found" in said("qpdf", "--check")
    fonts = said("pdffonts").splitlines()[2:]
    assert all(line.split()[-5] == "yes" for line in fonts)


def test_the_appearance_says_who_when_and_with_which_certificate(signed: bytes) -> None:
    with pikepdf.open(BytesIO(signed)) as pdf:
        boxes = [field.AP.N for field in pdf.Root.AcroForm.Fields]
        assert all(len(box.read_bytes()) > 20 for box in boxes)


@pytest.mark.parametrize("language", ["en", "ja", "zh-Hans"])
def test_an_appearance_is_one_page_of_the_fields_size(
    language: str, tool: Callable[[str], str], tmp_path: Path
) -> None:
    who = identity("Mei Tanaka")
    page = signature_appearance(
        language=language,
        second_language=None,
        name=t("Mei Tanaka " * 12, "田中 芽衣"),
        signed_at=BUILT_AT,
        fingerprint=who.fingerprint,
    )
    (tmp_path / "look.pdf").write_bytes(page)
    done = subprocess.run(
        [tool("pdftotext"), str(tmp_path / "look.pdf"), "-"], capture_output=True, check=True
    )
    text = done.stdout.decode()
    assert "2026-11-20 16:42 +08:00" in text
    assert re.search(r"SHA-256 ([0-9a-f]{4} ){8}", text)
    assert text.count("\f") == 1

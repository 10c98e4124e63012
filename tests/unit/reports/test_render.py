"""Whole reports: what other people's tools read in them, and what must never be in them."""

from __future__ import annotations

import re
import subprocess
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import cache
from pathlib import Path

import pytest

from inspector_app.reports import model as m
from inspector_app.reports.measurement_model import MeasurementPoint, ReadingCell
from inspector_app.reports.render import render

from .sample import (
    BUILT_AT,
    DATA,
    SEAL,
    defects,
    empty,
    header,
    outcome,
    photo,
    refusal,
    report_photo,
    sample,
    signatures,
)
from .sample_lines import t

Tool = Callable[[str], str]


@cache
def report(language: str = "en", second: str | None = None) -> bytes:
    return render(sample(language, second), photo, DATA)


@pytest.fixture
def read(tool: Tool, tmp_path: Path) -> Callable[..., str]:
    """What an outside program prints about a PDF."""

    def run(pdf: bytes, *command: str) -> str:
        path = tmp_path / "report.pdf"
        path.write_bytes(pdf)
        program, *options = command
        arguments = [tool(program), *options, str(path)]
        if program == "pdftotext":
            arguments.append("-")
        done = subprocess.run(arguments, capture_output=True, check=False)
        return (done.stdout + done.stderr).decode("utf-8")

    return run


Read = Callable[..., str]


def words(text: str) -> str:
    """Without any white space: ideographs are set one by one, and lines break where they must."""
    return re.sub(r"\s+", "", text)


@pytest.mark.parametrize(
    ("language", "second", "expected"),
    [
        (
            "en",
            None,
            ["Not accepted", "Acceptance sampling", "Scratch on body", "Mouth diameter", "page 2 /"],
        ),
        ("ja", None, ["不合格", "抜取検査", "本体の傷", "口径", "合格判定数7", "検査報告書"]),
        ("zh-Hans", None, ["不接收", "抽样检验", "瓶身划痕", "瓶口直径", "接收数7", "检验报告"]),
        (
            "en",
            "ja",
            ["Not accepted", "不合格", "Scratch on body", "本体の傷", "Corrective actions", "是正処置"],
        ),
        ("ja", "zh-Hans", ["不合格", "不接收", "本体の傷", "瓶身划痕", "是正処置", "纠正措施"]),
        ("vi", None, ["Không chấp nhận", "Lấy mẫu chấp nhận", "Scratch on body", "trang 2 /"]),
    ],
)
def test_text_can_be_found_and_copied(
    read: Read, language: str, second: str | None, expected: list[str]
) -> None:
    text = words(read(report(language, second), "pdftotext"))
    assert [phrase for phrase in expected if words(phrase) not in text] == []
    assert "\ufffd" not in text


def test_every_font_is_embedded_and_cut_down(read: Read) -> None:
    rows = [line.split() for line in read(report("en", "ja"), "pdffonts").splitlines()[2:]]
    assert rows
    for row in rows:
        name, embedded, subset, unicode = row[0], *row[-5:-2]
        assert re.fullmatch(r"[A-Z]{6}\+NotoSans(JP|SC)?-(Regular|Bold)", name)
        assert (embedded, subset, unicode) == ("yes", "yes", "yes")


def test_an_english_report_does_not_load_what_it_does_not_need(read: Read) -> None:
    plain = replace(header(), factory=t("Yongfeng Metalware"), inspector=t("Mei Tanaka"), place={})
    fonts = read(
        render(empty().__class__(language="en", header=plain, outcome=outcome()), photo, DATA), "pdffonts"
    )
    assert "NotoSansJP" not in fonts
    assert "NotoSansSC" not in fonts


@pytest.mark.parametrize("language", ["en", "ja", "zh-Hans"])
def test_qpdf_finds_nothing_wrong(read: Read, language: str) -> None:
    assert "No syntax or stream encoding errors found" in read(report(language), "qpdf", "--check")


def test_page_numbers_and_seal_stand_on_every_page(read: Read) -> None:
    pages = read(report(), "pdftotext", "-layout").split("\f")[:-1]
    for number, page in enumerate(pages, start=1):
        assert f"page {number} / {len(pages)}" in page
        assert "AKD-7QK3-0042-H" in page
        assert f"seal {' '.join(SEAL[:4])}" in page
    assert " ".join(SEAL) in " ".join("".join(pages).split())


def test_out_of_tolerance_is_said_in_words_too(read: Read) -> None:
    text = read(report(), "pdftotext", "-layout")
    assert "1 of 13 out" in text
    assert "above the upper limit" in text
    assert "1 missing" in text


def test_an_inspection_without_anything(read: Read) -> None:
    text = read(render(empty(), photo, DATA), "pdftotext", "-layout")
    for phrase in ("Pending", "Draft, no number", "No defects were found.", "Not signed", "page 1 / 1"):
        assert phrase in text


def test_a_refusal_is_printed_with_its_reason_and_without_a_meaning(read: Read) -> None:
    model = sample(signatures=(signatures()[0], refusal()))
    text = read(render(model, photo, DATA), "pdftotext")
    assert "Refused to sign" in text
    assert "Does not agree that W-07 is a major defect." in text
    assert "I have read the findings" not in text


def test_a_long_refusal_is_printed_in_full(read: Read) -> None:
    reason = t(" ".join(f"word{number}" for number in range(400)))
    model = sample(signatures=(signatures()[0], replace(refusal(), reason=reason)))
    assert "word399" in read(render(model, photo, DATA), "pdftotext")


def test_a_practice_report_says_so_on_every_page(read: Read) -> None:
    model = sample("en", "ja", practice=True, header=replace(header(), number=""))
    pages = read(render(model, photo, DATA), "pdftotext", "-raw").split("\f")[:-1]
    assert all("Practice, no number" in page for page in pages)
    assert all("PRACTICE練習" in words(page) for page in pages)
    assert "Practice inspection: not a real lot, never counted." in pages[0]


def test_the_variant_is_named(read: Read) -> None:
    assert "for the brand" in read(report(), "pdftotext")
    text = read(render(sample(variant="factory"), photo, DATA), "pdftotext")
    assert "for the factory" in text
    assert "for the brand" not in text


def test_a_decision_against_the_rules_shows_both_and_why(read: Read) -> None:
    own = replace(outcome(), decision="accepted", decision_reason=t("Customer accepts with a discount."))
    text = " ".join(read(render(sample(outcome=own), photo, DATA), "pdftotext").split())
    assert "proposed by the rules: Not accepted" in text
    assert re.search(r"\bAccepted\b", text)
    assert "Customer accepts with a discount." in text


def test_a_hundred_reasons_are_all_printed(read: Read) -> None:
    reasons = tuple(
        m.Message(code="item.noted", params={"title": t(f"Item {n}")}, standing="neutral") for n in range(100)
    )
    text = read(render(sample(outcome=replace(outcome(), reasons=reasons)), photo, DATA), "pdftotext")
    assert len(re.findall(r"Item \d+:", text)) == 100


@pytest.mark.parametrize("second", [None, "ja"])
def test_very_long_texts_are_divided_over_pages(read: Read, second: str | None) -> None:
    count = 600
    long = t(" ".join(f"w{number}" for number in range(count)), "傷" * 1200)
    endless = t("x" * 1500)
    lines = (
        replace(defects()[0], note=long, name=endless),
        replace(defects()[1], where=endless),
        defects()[2],
    )
    model = sample(
        "en",
        second,
        defects=lines,
        remarks=(long, endless),
        header=replace(header(), place=long, product=endless),
        outcome=replace(outcome(), decision_reason=long, missing=(m.Message(code="x", text=long),)),
        actions=(m.ActionLine(what=long, owner=endless, why=long),),
        signatures=(replace(signatures()[0], name=endless, title=long), refusal()),
        photos=(report_photo("a", caption=long),),
    )
    found = Counter(re.findall(r"\bw\d+\b", read(render(model, photo, DATA), "pdftotext", "-raw")))
    # Note, remark, place, reason, missing, what, why: seven times in full. Photo and signature are cut short.
    assert all(found[f"w{number}"] >= 7 for number in range(count))


def test_nothing_reaches_into_the_margins(read: Read) -> None:
    """Nothing is cut off at the edge: every word lies inside the page's text area, header and footer."""
    for model in (sample("en", "ja"), sample("zh-Hans"), sample("ja", "zh-Hans", photos=())):
        boxes = read(render(model, photo, DATA), "pdftotext", "-bbox")
        edges = re.findall(r'xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)"', boxes)
        assert len(edges) > 400
        assert min(float(left) for left, *_ in edges) >= 42
        assert max(float(right) for _, _, right, _ in edges) <= 553.5
        assert max(float(bottom) for *_, bottom in edges) <= 815


@pytest.mark.parametrize("number", range(1, 13))
def test_no_heading_stands_alone_at_the_foot_of_a_page(read: Read, number: int) -> None:
    """Whatever comes before moves every heading down the page, step by step."""
    filler = tuple(m.Message(code="x", text=t(f"Reason {n}"), standing="good") for n in range(number * 3))
    pdf = render(sample(outcome=replace(outcome(), reasons=filler), photos=()), photo, DATA)
    titles = {
        "Defects",
        "Checklist",
        "Measurements",
        "On-site tests",
        "Corrective actions",
        "Remarks",
        "Signatures",
    }
    for page in read(pdf, "pdftotext", "-layout").split("\f")[:-1]:
        lines = [line.strip() for line in page.splitlines() if line.strip()]
        body = lines[:-1]  # the last is the footer
        assert body[-1].split("   ")[0] not in titles


@pytest.mark.parametrize(
    "strokes", [((),), (((5.0, 5.0),),), (((1.0, 1.0), (9.0, 1.0)),), (((3.0, 0.0), (3.0, 9.0)),)]
)
def test_strokes_of_every_kind_can_be_drawn(strokes: tuple[tuple[tuple[float, float], ...], ...]) -> None:
    block = replace(signatures()[0], strokes=strokes)
    assert render(sample(signatures=(block,)), photo, DATA).startswith(b"%PDF-1.7")


def test_points_without_tolerance_or_with_one_limit() -> None:
    cells = (ReadingCell(sample=1, text="5.0", state="ok"), ReadingCell(sample=2, text="5.0", state="ok"))
    points = (
        MeasurementPoint(title=t("Free"), unit="mm", nominal="5", readings=cells),
        MeasurementPoint(title=t("Nothing read"), unit="", lower="4", readings=()),
        MeasurementPoint(title=t("Text"), unit="", upper="9", readings=(replace(cells[0], text="n/a"),)),
    )
    assert render(sample(measurements=points), photo, DATA).startswith(b"%PDF-1.7")


def test_many_samples_are_shown_in_bands(read: Read) -> None:
    cells = tuple(ReadingCell(sample=n, text=f"{n}.25", state="ok") for n in range(1, 33))
    points = (MeasurementPoint(title=t("Wall"), unit="mm", lower="0", upper="40", readings=cells),)
    text = read(render(sample(measurements=points), photo, DATA), "pdftotext", "-layout")
    assert text.count("All readings") == 3
    assert all(f"{n}.25" in text for n in range(1, 33))


def test_full_inspection_states_no_limits(read: Read) -> None:
    note = m.Message(code="plan.full_inspection", params={"cls": "major", "lot_size": 60})
    plan = m.PlanLine(
        cls="major",
        aql="2.5",
        n=80,
        ac=5,
        re=6,
        found=2,
        state="pending",
        full_inspection=True,
        notes=(note,),
    )
    sampling = sample().sampling
    assert sampling
    model = sample(sampling=replace(sampling, plans=(plan,), risks=(), seed="", lot_size=60))
    text = " ".join(read(render(model, photo, DATA), "pdftotext", "-layout").split())
    assert "Major · AQL 2.5 100 % – – 2 open" in text
    assert "so all 60 are inspected (100 %)" in text
    assert "Cartons drawn: 3, 9, 17" in text


def test_an_inspection_over_two_days_prints_the_day_only(read: Read) -> None:
    later = replace(header(), finished_at=BUILT_AT + timedelta(days=1))
    text = read(render(sample(header=later), photo, DATA), "pdftotext", "-layout")
    assert "2026-11-20 (Asia/Shanghai)" in text

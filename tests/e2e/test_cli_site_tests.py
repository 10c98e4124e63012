"""`site-tests` as a black box: the library, drop heights, barcode texts, and what it refuses."""

from __future__ import annotations

import json
from typing import Any

import pytest

from inspector_app.cli import main as cli


@pytest.fixture
def ask(capsys: pytest.CaptureFixture[str]) -> Any:
    """Run `site-tests` with these arguments: exit code and JSON document."""

    def run(*arguments: str) -> tuple[int, dict[str, Any]]:
        code = cli.main(["site-tests", *arguments, "--json"])
        return code, json.loads(capsys.readouterr().out)

    return run


@pytest.fixture
def text(capsys: pytest.CaptureFixture[str]) -> Any:
    """Run `site-tests` for a person: what is printed."""

    def run(*arguments: str) -> str:
        cli.main(["site-tests", *arguments])
        return capsys.readouterr().out

    return run


def test_the_library_is_listed(ask: Any, text: Any) -> None:
    code, data = ask("list")
    assert code == 0
    keys = [test["key"] for test in data["tests"]]
    assert {"ista-1a-drop", "metal-detection", "barcode-scan", "moisture"} <= set(keys)
    assert all(test["source"] and test["confidence"] in "ABCD" for test in data["tests"])
    assert "金属検出" in text("list", "--lang", "ja")


def test_one_test_says_what_it_leaves_to_the_pack(ask: Any, text: Any) -> None:
    code, data = ask("show", "moisture")
    assert code == 0
    assert data["limits_from_pack"] == ["moisture"]
    assert data["readings"][0]["max"] is None
    shown = text("show", "carton-gross-mass")
    assert "tolerance_percent: from the pack" in shown
    assert "confidence D" in shown
    assert "limits from the pack" in text("show", "moisture")
    assert "(optional)" in text("show", "ista-1a-drop")


@pytest.mark.parametrize(
    ("arguments", "height"),
    [
        (("--weight", "9.5kg"), 760),
        (("--weight", "10 kg"), 610),
        (("--weight", "9500 g"), 760),
        (("--weight", "21lb"), 610),
        (("--weight", "68"), 200),
        (("--weight", "12", "--procedure", "ista 2a"), 810),
    ],
)
def test_drop_heights(ask: Any, arguments: tuple[str, ...], height: int) -> None:
    code, data = ask("drop", *arguments)
    assert (code, data["height_mm"], len(data["drops"])) == (0, height, 10)
    assert data["from"] <= float(data["mass"]) <= data["up_to"]


def test_drops_of_a_measured_carton(ask: Any, text: Any) -> None:
    _code, data = ask("drop", "--weight", "12", "--size", "60x40x30", "--corner", "1-4-6")
    assert [drop["place"] for drop in data["drops"]][:4] == ["1-4-6", "4-6", "1-6", "1-4"]
    _code, data = ask("drop", "--weight", "12")
    assert [drop["place"] for drop in data["drops"]][:3] == ["2-3-5", None, None]
    assert "drop from 610 mm (24 in)" in text("drop", "--weight", "12")


def test_barcodes(ask: Any, text: Any) -> None:
    code, data = ask("barcode", "6291041500213", "--symbology", "ean-13")
    assert (code, data["ok"], data["fault"], data["comparison"]) == (0, True, None, None)
    for name, meant in (
        ("EAN 13", "EAN-13"),
        ("ean13", "EAN-13"),
        ("qr", "QR Code"),
        ("code-128", "Code 128"),
    ):
        assert ask("barcode", "6291041500213", "--symbology", name)[1]["symbology"] == meant
    code, data = ask("barcode", "6291041500214", "--symbology", "EAN-13")
    assert (code, data["fault"]) == (1, "the check digit 3 at the end")
    label = "(01)09521234543213(17)261100(10)AB1"
    code, data = ask("barcode", label, "--symbology", "GS1-128", "--expected", label.replace("AB1", "AB2"))
    assert code == 1
    assert data["comparison"] == {
        "equal": False,
        "code": "element",
        "identifier": "10",
        "expected": "AB2",
        "found": "AB1",
    }
    assert [one["date"] for one in data["elements"]] == [None, "2026-11-30", None]
    assert "equal" in text("barcode", "96385074", "--symbology", "EAN-8", "--expected", "96385074")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("show", "ista-1-drop"), "site_test.unknown"),
        (("drop", "--weight", "70kg"), "drop.too_heavy"),
        (("drop", "--weight", "-2"), "drop.bad_mass"),
        (("drop", "--weight", "12 mm"), "reading.wrong_unit"),
        (("drop", "--weight", "12", "--procedure", "1B"), "drop.unknown_procedure"),
        (("drop", "--weight", "12", "--corner", "1-3-5"), "drop.bad_corner"),
        (("drop", "--weight", "12", "--corner", "front"), "drop.bad_corner"),
        (("drop", "--weight", "12", "--size", "60x40"), "drop.bad_dimensions"),
        (("drop", "--weight", "12", "--size", "60xx40"), "drop.bad_dimensions"),
        (("drop", "--weight", "12", "--size", "0x1x1"), "drop.bad_dimensions"),
        (("drop", "--weight", "12", "--size", "axbxc"), "drop.bad_dimensions"),
        (("barcode", "1", "--symbology", "EAN-99"), "barcode.unknown_symbology"),
        (("barcode", "(37)1", "--symbology", "GS1-128", "--expected", "x"), "barcode.unknown_identifier"),
        (("drop",), "usage"),
        ((), "usage"),
    ],
)
def test_refused_in_words(ask: Any, arguments: tuple[str, ...], code: str) -> None:
    exit_code, data = ask(*arguments)
    assert (exit_code, data["error"]["code"]) == (2, code)
    assert data["error"]["hint"]

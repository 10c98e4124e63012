"""Measurements as the report says them: outcomes, deviations, conversions, a line for each variant."""

from pathlib import Path

import pytest

from inspector_app.reports.measurement_model import MeasurementPoint
from inspector_app.services import readings
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.report_measurements import measurement_points
from inspector_app.services.session import Session
from tests.fakes.measuring import measuring_pack
from tests.fakes.vaults import new_inspection


@pytest.fixture
def file(session: Session, tmp_path: Path) -> InspectionFile:
    return new_inspection(session, pack=measuring_pack(tmp_path))


def points(file: InspectionFile, label: str) -> list[MeasurementPoint]:
    return [point for point in measurement_points(file.record, file.pack) if point.label == label]


def enter(file: InspectionFile, key: str, *raws: str, variant: str | None = None) -> None:
    for sample, raw in enumerate(raws, 1):
        readings.enter_reading(file, key, sample, raw, variant=variant)


def test_three_outcomes_with_uncertainty_and_rule(file: InspectionFile) -> None:
    enter(file, "gap", "10.05", "10.15", "0.42 in", "9.5")
    (point,) = points(file, "B")
    assert [cell.state for cell in point.readings] == ["ok", "inconclusive", "high", "low", "missing"]
    assert (point.out, point.inconclusive) == (2, 1)
    assert (point.uncertainty, point.rule, point.written) == (
        "U = 0.1 mm (k = 2)",
        "guard",
        "10.00 ± 0.20 mm",
    )
    assert point.conversions == ("3: 0.42 in = 10.668 mm",)
    assert (point.lower, point.upper, point.nominal) == ("9.80", "10.20", "10.00")


def test_a_deviation_stands_above_the_value_of_the_piece(file: InspectionFile) -> None:
    enter(file, "runout", "0.02", "-0.1", "0")
    (point,) = points(file, "C")
    assert [(c.text, c.actual) for c in point.readings[:3]] == [
        ("+0.02", "54.22"),
        ("-0.1", "54.10"),
        ("0", "54.20"),
    ]
    assert (point.mode, point.lower, point.upper) == ("deviation", "-0.05", "0.10")
    assert point.written == "Δ +0.10 / −0.05 mm (54.20 mm)"


def test_percent_and_endless_conversions_are_written_out(file: InspectionFile) -> None:
    enter(file, "mass", "260.0", "9 oz")
    enter(file, "strap", "610 mm", "24-1/8")
    (mass,), (strap,) = points(file, "D"), points(file, "F")
    assert (mass.lower, mass.upper, mass.written) == ("243.75", "260.0", "250.0 g +4 % / −2.5 %")
    assert [cell.text for cell in mass.readings[:2]] == ["260.0", "255.15"]
    assert [cell.text for cell in strap.readings[:2]] == ["24.0157", "24.125"]
    assert strap.conversions == ("1: 610 mm ≈ 24.015748 in",)
    assert strap.mean.startswith("24.07")


def test_each_variant_has_its_line_and_its_tolerance(file: InspectionFile) -> None:
    enter(file, "height", "80.0")
    enter(file, "height", "90.0", "80.0", variant="blue")
    plain, blue = points(file, "A")
    assert (plain.title["en"], blue.title["en"]) == ("A Height", "A Height (Blue)")
    assert (plain.lower, blue.lower) == ("79.8", "89.5")
    assert [cell.state for cell in plain.readings[:2]] == ["ok", "missing"]
    assert [cell.state for cell in blue.readings[:2]] == ["ok", "low"]


def test_a_point_without_readings_is_there(file: InspectionFile) -> None:
    (point,) = points(file, "E")
    assert {cell.state for cell in point.readings} == {"missing"}
    assert (point.mean, point.cpk, point.written) == ("", "", "Δ ± 5.0 °C (60.0 °C)")


def test_capability_is_of_all_readings_and_says_why_it_is_not_there(file: InspectionFile) -> None:
    enter(file, "gap", "10.05", "9.95", "10.10", "10.00", "10.02")
    enter(file, "mass", "250")
    enter(file, "strap", "24", "24")
    (gap,), (mass,), (strap,) = points(file, "B"), points(file, "D"), points(file, "F")
    # s is 0.05595 about 10.024: 0.4 / 6 s and 0.176 / 3 s.
    assert (gap.pp, gap.cpk, gap.few, gap.undefined) == ("1.19", "1.05", True, "")
    assert float(gap.cpk_low) < 1.05 < float(gap.cpk_high)
    assert (mass.cpk, mass.pp, mass.undefined, mass.few) == ("", "", "too_few", False)
    assert (strap.cpk, strap.undefined) == ("", "no_spread")

"""Readings through the services: units, deviations and uncertainty are kept as they were entered."""

from decimal import Decimal
from pathlib import Path

import pytest

from inspector_app.domain.errors import InputError
from inspector_app.domain.records import Reading
from inspector_app.services import inspections, readings
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.session import Session
from tests.fakes.measuring import measuring_pack
from tests.fakes.vaults import new_inspection


@pytest.fixture
def measured(session: Session, tmp_path: Path) -> InspectionFile:
    return new_inspection(session, pack=measuring_pack(tmp_path))


def entered(file: InspectionFile, point: str, raw: str) -> Reading:
    readings.enter_reading(file, point, 1, raw)
    kept = readings.find_reading(inspections.open_inspection(file.session, file.id), point, 1)
    assert kept is not None
    return kept


TYPED = [
    ("gap", "0.4 in", "10.16", "mm"),
    ("gap", '3/8"', "9.525", "mm"),
    ("gap", "9,98", "9.98", "mm"),
    ("strap", "24-1/8", "24.125", "in"),
    ("strap", "609.6 mm", "24", "in"),
    ("strap", "610 mm", "24.015748031496062992125984", "in"),
    ("mass", "9 oz", "255.145708125", "g"),
    ("warmth", "9 °F", "5", "°C"),
    ("warmth", "-1.5 K", "-1.5", "°C"),
]


def test_the_text_is_kept_beside_the_value_in_the_unit_of_the_point(measured: InspectionFile) -> None:
    for point, raw, value, unit in TYPED:
        kept = entered(measured, point, raw)
        assert (kept.raw, kept.value, kept.unit_symbol) == (raw, value, unit)


def test_the_uncertainty_of_the_pack_is_kept_beside_the_reading(measured: InspectionFile) -> None:
    kept = {
        point: entered(measured, point, "0.1").uncertainty for point in ("gap", "runout", "mass", "height")
    }
    assert kept == {"gap": "U=0.1 k=2", "runout": "u=0.02", "mass": None, "height": None}


def test_a_reading_is_judged_by_the_rule_of_its_point(measured: InspectionFile) -> None:
    spec = measured.pack.item("gap").measurement
    assert spec is not None
    outcomes = []
    for raw in ("10", "10.15", "10.35"):
        kept = entered(measured, "gap", raw)
        outcomes.append(str(spec.judge(Decimal(kept.value or ""), spec.tolerance, kept.uncertainty).outcome))
    assert outcomes == ["conform", "inconclusive", "not_conform"]


def test_what_is_not_in_the_quantity_of_the_point_is_not_stored(measured: InspectionFile) -> None:
    for raw in ("10 g", "1,234", "3-1/8", "1'234"):
        with pytest.raises(InputError):
            readings.enter_reading(measured, "gap", 1, raw)
    assert readings.find_reading(measured, "gap", 1) is None

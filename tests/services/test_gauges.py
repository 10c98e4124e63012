"""The register of gauges, and readings made with them: calibration and uncertainty are kept beside each."""

import datetime
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from inspector_app.domain.errors import InputError
from inspector_app.domain.records import Gauge, Reading
from inspector_app.services import gauges, inspections, undo
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.readings import NewReading, enter_reading, enter_readings, find_reading
from inspector_app.services.report_gauges import gauges_used
from inspector_app.services.report_measurements import measurement_points
from inspector_app.services.reports import preview_report
from inspector_app.services.session import Session
from tests.fakes.measuring import measuring_pack
from tests.fakes.vaults import new_inspection

DAY = datetime.date(2026, 3, 31)


@pytest.fixture
def file(session: Session, tmp_path: Path) -> InspectionFile:
    return new_inspection(session, pack=measuring_pack(tmp_path))


def _due(session: Session, days: int) -> str:
    return (gauges.today(session) + datetime.timedelta(days=days)).isoformat()


def test_the_register(session: Session) -> None:
    caliper = gauges.add_gauge(
        session,
        " C-112 ",
        "caliper",
        resolution="0,01",
        uncertainty="0.02 mm",
        due_on="2026-03-31",
        maker="M",
    )
    assert (caliper.number, caliper.resolution, caliper.uncertainty) == ("C-112", "0.01", "0.02")
    assert caliper.stream == caliper.id
    old = gauges.add_gauge(session, "A-1", "scale", unit_symbol="g")
    gauges.retire_gauge(session, old.id)
    assert [one.number for one in gauges.gauges(session)] == ["C-112", "A-1"]
    assert gauges.add_gauge(session, "a-1", "scale", unit_symbol="kg").number == "a-1"
    with pytest.raises(InputError) as caught:
        gauges.retire_gauge(session, "01a204e5-e60c-7d8f-9b48-5feac102220e")
    assert caught.value.code == "gauge.absent"
    changed = gauges.change_gauge(session, caliper.id, due_on="2027-03-31", certificate="K 77")
    assert (changed.due_on, changed.certificate, changed.number) == ("2027-03-31", "K 77", "C-112")


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"number": " "}, "gauge.no_number"),
        ({"number": "c-112"}, "gauge.number_taken"),
        ({"kind": "ruler"}, "gauge.bad_kind"),
        ({"protocol": "usb"}, "gauge.bad_kind"),
        ({"uncertainty": "-0.1"}, "gauge.bad_number"),
        ({"resolution": "fine"}, "gauge.bad_number"),
        ({"due_on": "31.3.2026"}, "gauge.bad_date"),
        ({"calibrated_on": "2026-02-30"}, "gauge.bad_date"),
        ({"calibrated_on": "2026-04-01", "due_on": "2026-03-31"}, "gauge.dates_crossed"),
    ],
)
def test_what_the_register_refuses(session: Session, values: dict[str, Any], code: str) -> None:
    gauges.add_gauge(session, "C-112", "caliper")
    with pytest.raises(InputError) as caught:
        gauges.add_gauge(session, **{"number": "X", "kind": "caliper", **values})
    assert caught.value.code == code
    assert len(gauges.gauges(session)) == 1


@pytest.mark.parametrize(
    ("due", "state"),
    [
        (None, "unknown"),
        ("2026-03-30", "overdue"),
        ("2026-03-31", "due_soon"),
        ("2026-04-30", "due_soon"),
        ("2026-05-01", "valid"),
    ],
)
def test_how_a_calibration_stands(due: str | None, state: str) -> None:
    gauge = Gauge(id="g", number="C", kind="caliper", due_on=due)
    assert gauges.calibration_state(gauge, DAY) == state


def _kept(file: InspectionFile, point: str, sample: int = 1) -> Reading:
    found = find_reading(inspections.open_inspection(file.session, file.id), point, sample)
    assert found is not None
    return found


def test_a_reading_keeps_its_gauge_as_it_was(file: InspectionFile) -> None:
    session = file.session
    gauge = gauges.add_gauge(
        session, "C-112", "caliper", uncertainty="0.02", due_on=_due(session, -1), certificate="K 1"
    )
    enter_reading(file, "height", 1, "80.1", gauge=gauge, source="serial")
    enter_reading(file, "gap", 1, "10", gauge=gauge)
    enter_reading(file, "mass", 1, "250", gauge=gauge)
    gauges.change_gauge(session, gauge.id, due_on=_due(session, 300), certificate="K 2")
    height, gap, mass = (_kept(file, point) for point in ("height", "gap", "mass"))
    assert (height.gauge, height.source, height.uncertainty) == (gauge.id, "serial", "U=0.02 k=2")
    assert height.calibration["state"] == "overdue"
    assert height.calibration["certificate"] == "K 1"
    assert gap.uncertainty == "U=0.1 k=2", "the pack's goes first"
    assert (mass.gauge, dict(mass.calibration), mass.uncertainty) == (None, {}, None)
    enter_reading(file, "height", 1, "80.2")
    assert (_kept(file, "height").gauge, _kept(file, "height").uncertainty) == (None, None)


def test_the_uncertainty_in_other_units_is_never_rounded_down() -> None:
    gauge = Gauge(id="g", number="C", kind="caliper", uncertainty="0.02")
    inch = gauges.uncertainty_in(gauge, "in")
    assert inch is not None
    assert inch.text == "U=0.000788 k=2"
    micro = gauges.uncertainty_in(gauge, "µm")
    assert micro is not None
    assert micro.text == "U=20 k=2"
    assert gauges.uncertainty_in(gauge, "g") is None
    assert gauges.uncertainty_in(replace(gauge, uncertainty=None), "mm") is None
    warm = Gauge(id="t", number="T", kind="thermometer", unit_symbol="°F", uncertainty="0.9")
    found = gauges.uncertainty_in(warm, "°C")
    assert found is not None
    assert found.text == "U=0.5 k=2"


def test_what_was_chosen_is_remembered_here_and_for_the_next_inspection(
    file: InspectionFile, session: Session
) -> None:
    caliper = gauges.add_gauge(session, "C-112", "caliper")
    scale = gauges.add_gauge(session, "S-9", "scale", unit_symbol="kg")
    specs = {key: file.pack.item(key).measurement for key in ("height", "mass", "warmth")}
    height, mass, warmth = specs.values()
    assert height is not None
    assert mass is not None
    assert warmth is not None
    assert gauges.gauge_use(file).gauge_for(height) is None
    gauges.choose_gauge(file, height, caliper.id)
    use = gauges.choose_gauge(file, mass, scale.id)
    assert use.gauge_for(height) == caliper
    assert use.gauge_for(mass) == scale
    assert use.gauge_for(warmth) is None
    other = new_inspection(session)
    assert gauges.gauge_use(other).gauge_for(height) == caliper
    gauges.choose_gauge(other, height, None)
    assert gauges.gauge_use(other).gauge_for(height) is None
    assert gauges.gauge_use(file).gauge_for(height) == caliper
    gauges.retire_gauge(session, caliper.id)
    assert gauges.gauge_use(file).gauge_for(height) is None
    gauges.keep_port(session, scale.id, {"port": "COM3", "baud": 9600})
    assert gauges.port_of(session, scale.id) == {"port": "COM3", "baud": 9600}
    assert gauges.port_of(session, caliper.id) == {}


def test_a_block_is_one_step_or_nothing(file: InspectionFile) -> None:
    enter_reading(file, "gap", 2, "10.1")
    block = [NewReading("gap", 1, "10"), NewReading("gap", 2, "10.2"), NewReading("mass", 1, "250,5")]
    made = enter_readings(file, block, source="paste")
    assert [reading.value for reading in made if reading] == ["10", "10.2", "250.5"]
    with pytest.raises(InputError) as caught:
        enter_readings(file, [NewReading("gap", 1, "9.9"), NewReading("gap", 2, "1,234")])
    assert caught.value.code == "reading.ambiguous"
    assert _kept(file, "gap", 1).value == "10"
    undo.undo(file)
    assert _kept(file, "gap", 2).value == "10.1"
    assert find_reading(file, "gap", 1) is None
    assert find_reading(file, "mass", 1) is None
    with pytest.raises(InputError) as caught:
        enter_reading(file, "gap", 1, "10", stage=2)
    assert caught.value.code == "stage.absent"


def test_an_overdue_gauge_is_said_in_the_verdict_and_in_the_report(file: InspectionFile) -> None:
    session = file.session
    old = gauges.add_gauge(session, "C-113", "caliper", uncertainty="0.02", due_on=_due(session, -9))
    new = gauges.add_gauge(session, "S-21", "scale", unit_symbol="g", due_on=_due(session, 300))
    for sample, raw in enumerate(("80.1", "80.0"), 1):
        enter_reading(file, "height", sample, raw, gauge=old)
    enter_reading(file, "mass", 1, "250", gauge=new)
    before = file.verdict().result
    enter_reading(file, "mass", 2, "250")
    reasons = [reason for reason in file.verdict().reasons if reason.code == "gauge.overdue"]
    assert [reason.text for reason in reasons] == [
        f"Gauge C-113: its calibration was overdue since {_due(session, -9)}; 2 readings were made with it."
    ]
    assert (reasons[0].standing, reasons[0].target) == ("warning", "height")
    assert file.verdict().result == before
    used = gauges_used(file.record)
    assert [(one.number, one.state, one.readings) for one in used] == [
        ("C-113", "overdue", 2),
        ("S-21", "valid", 1),
        ("", "unknown", 1),
    ]
    points = {point.label: point for point in measurement_points(file.record, file.pack)}
    assert (points["A"].gauge, points["A"].uncertainty) == ("C-113", "U = 0.02 mm (k = 2)")
    assert (points["D"].gauge, points["D"].uncertainty) == ("S-21", "")
    assert gauges_used(new_inspection(session).record) == ()


@pytest.mark.parametrize("language", ["en", "ja", "zh-Hans"])
def test_the_page_names_the_gauges(
    file: InspectionFile, language: str, tmp_path: Path, tool: Callable[[str], str]
) -> None:
    gauge = gauges.add_gauge(
        file.session, "C-113", "caliper", due_on=_due(file.session, -9), certificate="K-2025-0398"
    )
    enter_reading(file, "height", 1, "80.1", gauge=gauge)
    enter_reading(file, "gap", 1, "10")
    page = tmp_path / "report.pdf"
    page.write_bytes(preview_report(file, language=language))
    read = subprocess.run([tool("pdftotext"), page, "-"], capture_output=True, check=True).stdout
    said = " ".join(read.decode("utf-8").split())
    words = {
        "en": ("Gauges used", "overdue"),
        "ja": ("使用した測定器", "期限切れ"),
        "zh-Hans": ("所用量具", "已过期"),
    }
    assert all(word in said for word in (*words[language], "K-2025-0398", "C-113"))

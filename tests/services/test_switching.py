"""Switching on the vault's history: what counts, in which order, and the facts people record."""

import random
import time
from pathlib import Path
from typing import Any

import pytest

from inspector_app.domain.errors import InputError
from inspector_app.domain.sampling.scale import Edition
from inspector_app.domain.sampling.switching import SwitchingState
from inspector_app.services import conclusion, defects, identities, inspections, masterdata, switching, trail
from inspector_app.services.bundle_export import export_bundle
from inspector_app.services.bundles import import_bundle
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.session import Session
from tests.fakes.judged_lots import judged, many
from tests.fakes.vaults import new_inspection, new_session

ISO, Z14 = Edition.ISO_2859_1_1999, Edition.Z1_4
WHY = {"en": "Agreed with the brand"}


def state(session: Session, cls: str = "major", edition: Edition = ISO) -> SwitchingState:
    return switching.state(session, "f", "p", cls, edition=edition)


def test_without_history_the_first_lot_is_normal(session: Session) -> None:
    proposed = switching.propose(session, "f", "p", ["major"], ISO)["major"]
    assert (proposed.severity, proposed.basis["code"]) == ("normal", "switching.start")
    assert switching.propose(session, None, "p", ["major"], ISO) == {}
    assert switching.propose(session, "f", None, ["major"], ISO) == {}


def test_two_lots_not_accepted_make_the_next_one_tightened(session: Session) -> None:
    for outcome in ("accepted", "not_accepted", "accepted", "accepted", "not_accepted"):
        judged(session, outcome)
    proposed = switching.propose(session, "f", "p", ["major", "minor"], ISO)
    assert proposed["major"].severity == "tightened"
    assert proposed["major"].reason.text == "2 of the last 5 lots were not accepted: tightened."
    assert proposed["major"].basis["params"] == {"rejected": 2, "lots": 5}
    assert proposed["minor"].severity == "normal"


def test_what_is_no_judged_lot_of_this_product_is_no_history(session: Session) -> None:
    for header in (
        {"practice": True},
        {"status": "open", "decision": None},
        {"decision": "pending"},
        {"product": "other"},
        {"factory": "other"},
        {"type": "during_production"},
        {"type": "re_inspection"},
    ):
        judged(session, "not_accepted", **header)
    # Plans of no standard are not switched.
    judged(session, "not_accepted", plan={"aql": None})
    judged(session, "not_accepted", plan={"basis": "zero_ltpd"})
    assert state(session).steps == ()
    judged(session, "not_accepted", plan={"basis": "shared_letter"})
    assert len(state(session).steps) == 1


def test_the_plan_decides_not_whether_the_lot_was_taken(session: Session) -> None:
    judged(session, "not_accepted", decision="accepted")
    judged(session, "accepted", decision="not_accepted")
    assert [step.entry.accepted for step in state(session).steps] == [False, True]  # type: ignore[union-attr]


def test_of_an_earlier_version_the_decision_is_known(session: Session) -> None:
    unknown = {"found": None, "decided_stage": None}
    judged(session, None, decision="not_accepted", plan=unknown)
    judged(session, None, decision="not_accepted", plan=unknown)
    assert state(session).severity == "tightened"
    # What this version concluded without an outcome was left undecided.
    judged(session, None, decision="not_accepted", plan={"kind": "double", "found": 2})
    assert len(state(session).steps) == 2


def test_resubmitted_lots_and_repeated_inspections_do_not_count(session: Session) -> None:
    first = masterdata.add_lot(session, "L1")
    again = masterdata.add_lot(session, "L1-R", lineage="resubmitted")
    judged(session, "not_accepted", lots=[first.id])
    judged(session, "not_accepted", lots=[again.id])
    judged(session, "not_accepted", lots=[first.id, again.id])
    repeated = judged(session, "not_accepted", previous="an earlier one")
    steps = state(session).steps
    assert [(step.entry.lot, step.counted) for step in steps] == [  # type: ignore[union-attr]
        ("L1", True),
        ("L1-R", False),
        ("L1, L1-R", False),
        ("", False),
    ]
    assert steps[-1].entry.key == repeated
    assert state(session).severity == "normal"


def test_several_lots_of_one_inspection_are_one_entry_at_the_latest_date(session: Session) -> None:
    lots = [_dated_lot(session, number, day) for number, day in (("A", "2026-01-02"), ("B", "2026-01-09"))]
    judged(session, lots=lots, inspected_on="2026-02-01")
    (step,) = state(session).steps
    assert (step.entry.on, step.entry.inspected_on) == ("2026-01-09", "2026-02-01")


def _dated_lot(session: Session, number: str, day: str) -> str:
    with session.vault.transaction() as tx:
        stream = tx.new_stream("lot")
        tx.insert("lot", stream, record_id=stream, number=number, sequence_date=day)
    return stream


def test_the_sequence_of_production_orders_them_not_their_arrival(tmp_path: Path) -> None:
    days = [f"2026-01-{day:02}" for day in range(1, 10)]
    results = dict(zip(days, "nnaaaaaan", strict=True))
    told = []
    with new_session(tmp_path / "vault") as session:
        for product in "abc":
            arriving = list(days)
            random.Random(product).shuffle(arriving)
            for day in arriving:
                outcome = "accepted" if results[day] == "a" else "not_accepted"
                due = "tightened" if "2026-01-03" <= day <= "2026-01-07" else "normal"
                lot = _dated_lot(session, day, day)
                judged(session, outcome, lots=[lot], product=product, plan={"severity": due})
            steps = switching.state(session, "f", product, "major", edition=ISO).steps
            told.append([(s.entry.on, str(s.after), s.reason) for s in steps])
    assert told[0] == told[1] == told[2]
    assert [day for day, _after, _reason in told[0]] == days
    assert told[0][6][2].code == "switching.to_normal"


def test_score_and_points_come_from_the_plan_really_used(session: Session) -> None:
    judged(session, plan={"found": 5})
    judged(session, plan={"found": 6})
    judged(session, plan={"kind": "double", "decided_stage": 1})
    judged(session, plan={"kind": "double", "decided_stage": 2})
    judged(session, plan={"ac": 0, "found": 0})
    judged(session, plan={"plan_letter": "?"})
    judged(session, plan={"edition": "another", "kind": "another", "severity": "another"})
    assert [step.score for step in state(session).steps] == [3, 0, 3, 0, 2, 0, 0]


def test_a_gap_ends_reduced_inspection(session: Session) -> None:
    for _ in range(10):
        judged(session)
    switching.record_event(session, factory_id="f", product_id="p", kind="limit_waived", note=WHY)
    switching.record_event(session, factory_id="f", product_id="p", kind="reduced_allowed", note=WHY)
    assert state(session, edition=Z14).severity == "reduced"
    judged(session, "gap", plan={"severity": "reduced"}, inspected_on="2099-01-01")
    assert state(session, edition=Z14).reason.code == "switching.reduced_gap"


def test_facts_may_be_for_one_class_or_for_every_product(session: Session) -> None:
    for cls in ("major", "minor"):
        for _ in range(10):
            judged(session, cls=cls)
    switching.record_event(
        session, factory_id="f", product_id="p", kind="reduced_allowed", cls="minor", note=WHY
    )
    assert [str(state(session, cls).severity) for cls in ("major", "minor")] == ["normal", "reduced"]
    made = switching.record_event(session, factory_id="f", product_id=None, kind="reduced_allowed", note=WHY)
    assert state(session).severity == "reduced"
    switching.record_event(session, factory_id="other", product_id="p", kind="reduced_withdrawn", note=WHY)
    assert state(session).severity == "reduced"
    assert len(switching.events(session, "f", "p")) == 2
    switching.take_back(session, made, "Was meant for another factory")
    assert state(session).severity == "normal"


def test_a_restart_names_its_severity(session: Session) -> None:
    judged(session, inspected_on="2026-01-01")
    switching.record_event(
        session, factory_id="f", product_id="p", kind="restart", severity="tightened", note=WHY
    )
    assert state(session).reason.code == "switching.directed"
    assert state(session).severity == "tightened"


def test_facts_that_make_no_sense_are_refused(session: Session) -> None:
    given: dict[str, Any] = {"factory_id": "f", "product_id": "p", "note": WHY}
    for values, code in (
        ({"kind": "weather"}, "switching.no_kind"),
        ({"kind": "restart", "note": {"en": " "}}, "switching.no_reason"),
        ({"kind": "restart", "note": None}, "switching.no_reason"),
        ({"kind": "restart", "severity": "loose"}, "sampling.unknown_severity"),
        ({"kind": "limit_number"}, "switching.no_limit"),
        ({"kind": "limit_number", "limit": -1}, "switching.no_limit"),
        ({"kind": "limit_number", "limit": 2, "lots": 9}, "switching.bad_lots"),
        ({"kind": "limit_waived", "on": "yesterday"}, "switching.bad_date"),
    ):
        with pytest.raises(InputError) as caught:
            switching.record_event(session, **(given | values))
        assert caught.value.code == code
    assert switching.events(session, "f", "p") == ()


def test_what_others_sent_cannot_upset_it(session: Session) -> None:
    with session.vault.transaction() as tx:
        stream = tx.new_stream("switching")
        for kind, value in (
            ("limit_number", {"limit": "many", "lots": None}),
            ("restart", {"severity": 7}),
            ("of a newer version", {}),
        ):
            tx.insert("switching_event", stream, factory="f", product="p", kind=kind, value=value)
    assert [step.reason.code for step in state(session).steps] == ["switching.no_limit", "switching.directed"]


def test_one_stream_for_a_product_of_a_factory(session: Session) -> None:
    made = [
        switching.record_event(session, factory_id="f", product_id=product, kind="limit_waived", note=WHY)
        for product in ("p", "p", "q", None, None)
    ]
    streams = [event.stream for event in made]
    assert streams[0] == streams[1]
    assert streams[3] == streams[4]
    assert len(set(streams)) == 3


@pytest.fixture
def real(file: InspectionFile) -> InspectionFile:
    """An open inspection of product "p" from factory "f" on a day in March."""
    inspections.change_header(file, product="p", factory="f", inspected_on="2026-03-10")
    return file


def test_an_inspection_is_due_what_stood_when_its_turn_came(real: InspectionFile) -> None:
    session = real.session
    judged(session, "not_accepted", inspected_on="2026-03-01")
    judged(session, "not_accepted", inspected_on="2026-03-20")
    due = switching.propose(session, "f", "p", ["major"], ISO, before=real.record)["major"]
    assert due.severity == "normal"
    assert switching.propose(session, "f", "p", ["major"], ISO)["major"].severity == "tightened"


def test_what_is_recorded_in_an_open_inspection_holds_for_its_lot(real: InspectionFile) -> None:
    session = real.session
    for _ in range(7):
        judged(session, "not_accepted", inspected_on="2026-03-10")
    # Those of the same day were begun later and come after it; dated later, it comes after them.
    inspections.change_header(real, inspected_on="2026-03-11")
    judged(session, inspected_on="2026-03-12", plan={"severity": "tightened"})

    def due() -> SwitchingState:
        return switching.state(session, "f", "p", "major", edition=ISO, before=real.record)

    assert due().discontinued
    assert switching.record_for(real, "reduced_allowed", note=WHY).on == "2026-03-11"
    assert due().reduced_allowed
    switching.record_for(real, "corrective_action", note=WHY)
    assert (due().discontinued, due().reason.code) == (False, "switching.corrected")
    assert [step.counted for step in state(session).steps[-2:]] == [True, True]


def test_what_is_recorded_in_a_concluded_one_holds_from_the_next(real: InspectionFile) -> None:
    conclusion.conclude(real, "not_accepted", reason=WHY)
    switching.record_for(real, "reduced_allowed", note=WHY, on="2026-03-10", cls="major")
    assert switching.events(real.session, "f", "p")[0].value == {}


def test_practice_and_unnamed_ones_record_nothing(session: Session) -> None:
    file = new_inspection(session, practice=True)
    inspections.change_header(file, product="p", factory="f")
    with pytest.raises(InputError) as caught:
        switching.record_for(file, "restart", note=WHY)
    assert caught.value.code == "switching.practice"
    file = new_inspection(session)
    inspections.change_header(file, product=None)
    with pytest.raises(InputError) as caught:
        switching.record_for(file, "restart", note=WHY)
    assert caught.value.code == "switching.no_pair"


def test_facts_travel_with_the_inspections_they_matter_to(real: InspectionFile, tmp_path: Path) -> None:
    session = real.session
    product = masterdata.add_product(session, {"en": "Cup"})
    factory = masterdata.add_factory(session, {"en": "Works"})
    inspections.change_header(real, product=product.id, factory=factory.id)
    switching.record_for(real, "reduced_allowed", note=WHY)
    switching.record_event(session, factory_id="f", product_id="p", kind="restart", note=WHY)
    with new_session(tmp_path / "other") as other:
        identities.export_identity(other, tmp_path / "other.json")
        identities.export_identity(session, tmp_path / "mine.json")
        identities.trust_identity(other, tmp_path / "mine.json")
        export_bundle(session, [real.id], tmp_path / "out.zip", recipients=[tmp_path / "other.json"])
        import_bundle(other, tmp_path / "out.zip")
        (event,) = switching.events(other, factory.id, product.id)
        assert event.kind == "reduced_allowed"
        assert switching.events(other, "f", "p") == ()


def test_the_installations_trail_tells_facts_with_their_reason(session: Session) -> None:
    switching.record_event(
        session, factory_id="f", product_id="p", kind="limit_number", limit=3, cls="minor", note=WHY
    )
    lines = trail.installation_trail(session).lines
    (line,) = [line for line in lines if line.entity == "switching_event"]
    assert line.new["note"] == WHY


@pytest.mark.parametrize(
    ("count", "classes", "most_s"),
    [
        (1_000, ("major",), 5),
        pytest.param(10_000, ("critical", "major", "minor"), 10, marks=pytest.mark.slow),
    ],
)
def test_thousands_of_inspections_are_read_at_once(
    session: Session, count: int, classes: tuple[str, ...], most_s: float
) -> None:
    many(session, count, classes=classes)
    began = time.thread_time()
    found = switching.states(session, "f", "p", classes, ISO)
    took = time.thread_time() - began
    assert len(found["major"].steps) == count
    assert took < most_s, took


def test_from_concluded_inspections_to_the_severity_of_the_next(session: Session) -> None:
    first, *others = (new_inspection(session) for _ in range(3))
    for file in others:
        inspections.change_header(file, factory=first.header.factory)
    for file in (first, others[0]):
        for unit in range(1, 9):
            defects.count_defect(file, "W-01", units=[unit])
        major = next(plan for plan in file.record.plans if plan.cls == "major")
        conclusion.conclude(file, "accepted", reason={"en": "Taken at a lower price"})
        after = next(plan for plan in file.record.plans if plan.id == major.id)
        assert (after.found, after.outcome) == (8, "not_accepted")
    header = first.header
    proposed = switching.propose(session, header.factory, header.product, ["major", "minor"], ISO)
    assert {cls: one.severity for cls, one in proposed.items()} == {"major": "tightened", "minor": "normal"}
    inspections.replan(
        others[1],
        severities={"major": proposed["major"].severity},
        severity_basis={"major": proposed["major"].basis},
    )
    due = {one.cls: one for one in switching.standing_of(others[1]).classes}
    assert (due["major"].used, str(due["major"].due.severity)) == ("tightened", "tightened")
    conclusion.reopen(others[0], "Counted twice")
    assert str(switching.standing_of(others[1]).classes[0].now.severity) == "normal"


def test_where_switching_does_not_apply_nothing_stands(session: Session) -> None:
    file = new_inspection(session)
    assert [one.cls for one in switching.standing_of(file).classes] == ["major", "minor"]
    for values in ({"product": None}, {"type": "during_production"}):
        inspections.change_header(file, **values)
        assert switching.standing_of(file) == switching.Standing((), ())

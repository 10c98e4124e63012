"""What a duplicate and a re-inspection take over, and what they leave."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from inspector_app.domain.errors import InputError
from inspector_app.domain.records import InspectionType
from inspector_app.domain.sampling.scale import Edition
from inspector_app.services.conclusion import conclude
from inspector_app.services.defects import count_defect
from inspector_app.services.inspections import change_header, open_inspection
from inspector_app.services.masterdata import list_lots
from inspector_app.services.repeat import Repeat, can_be_inspected_again, pattern
from inspector_app.services.report_model import ReportOptions, build_model
from inspector_app.services.session import Session
from inspector_app.services.switching import state
from inspector_app.ui.viewmodels.new_inspection import Draft, read_choices, start
from inspector_app.ui.viewmodels.repeating import RepeatOf, apply_pattern, read_pattern
from tests.fakes.vaults import new_inspection


@pytest.fixture
def failed(session: Session) -> str:
    """The id of an inspection that was not accepted."""
    file = new_inspection(session)
    code = file.pack.defects[0].code
    count_defect(file, code, quantity=50)
    change_header(file, inspected_on="2026-11-02", second_language="zh-Hans")
    conclude(file, "not_accepted", reason={"en": "Too many of them."})
    return file.id


def test_a_duplicate_has_everything_but_the_lot(session: Session, failed: str) -> None:
    source = open_inspection(session, failed).record.header
    taken = pattern(session, failed, Repeat.DUPLICATE)
    assert (taken.order_id, taken.product_id, taken.factory_id) == (
        source.order,
        source.product,
        source.factory,
    )
    assert (taken.type, taken.level, taken.second_language) == (source.type, source.level, "zh-Hans")
    assert taken.ordered == source.quantity_ordered
    assert (taken.lots, taken.lot_size, taken.made, taken.packed) == ((), 0, 0, 0)
    assert taken.previous is None


def test_a_re_inspection_is_linked_to_what_failed(session: Session, failed: str) -> None:
    wanted = RepeatOf(failed, "re_inspection")
    taken = read_pattern(session, wanted)
    choices = read_choices(session, taken.pack_sha256)
    assert choices.pack_file is not None
    draft = Draft()
    apply_pattern(draft, taken, choices.pack_file.pack)
    assert not draft.lacks()
    made = open_inspection(session, start(session, draft)).record
    assert made.header.previous == failed
    assert made.header.type == InspectionType.RE_INSPECTION
    assert made.header.lot_size == 3000
    old = open_inspection(session, failed).record.lots[0]
    (lot,) = made.lots
    assert (lot.number, lot.lineage, lot.parent, lot.quantity) == (old.number, "resubmitted", old.id, 3000)
    assert len(list_lots(session)) == 2
    file = open_inspection(session, made.header.id)
    options = ReportOptions("en")
    now = datetime.now(UTC)
    model = build_model(made, file.pack, file.verdict(), options, built_at=now, pack_sha256="", seal=())
    assert model.header.previous_report == "2026-11-02"


def test_a_re_inspection_does_not_switch_severity(session: Session, failed: str) -> None:
    """ISO 2859-1, 9.3: resubmitted lots are not counted by the switching rules."""
    taken = read_pattern(session, RepeatOf(failed, "re_inspection"))
    assert taken.factory_id is not None
    edition = Edition(taken.rules.edition)
    before = state(session, taken.factory_id, taken.product_id or "", "major", edition=edition)
    choices = read_choices(session, taken.pack_sha256)
    assert choices.pack_file is not None
    draft = Draft()
    apply_pattern(draft, taken, choices.pack_file.pack)
    file = open_inspection(session, start(session, draft))
    conclude(file, "not_accepted", reason={"en": "Still."})
    after = state(session, taken.factory_id, taken.product_id or "", "major", edition=edition)
    assert (after.severity, after.window, after.score) == (before.severity, before.window, before.score)


def test_only_a_refused_lot_is_inspected_again(session: Session) -> None:
    file = new_inspection(session)
    with pytest.raises(InputError) as refused:
        pattern(session, file.id, Repeat.RE_INSPECTION)
    assert refused.value.code == "inspection.not_failed"
    with pytest.raises(InputError) as absent:
        pattern(session, "nothing", Repeat.DUPLICATE)
    assert absent.value.code == "inspection.absent"
    assert not can_be_inspected_again("concluded", "accepted")
    assert not can_be_inspected_again("open", None)
    assert can_be_inspected_again("signed", "not_accepted")

"""Switching rules: histories worked by hand. The traps are those that public implementations fall into."""

from collections.abc import Iterable
from typing import Any

import pytest

from inspector_app.domain.sampling.scale import AQLS, Edition, PlanKind, Severity
from inspector_app.domain.sampling.switching import SwitchingState, fold, next_severity
from inspector_app.domain.sampling.switching_history import (
    Entry,
    Fact,
    FactKind,
    LotResult,
    points,
    tighter_ac,
)
from inspector_app.domain.sampling.switching_reasons import SWITCHING_REASONS
from inspector_app.domain.sampling.tables import columns

ISO, Z14 = Edition.ISO_2859_1_1999, Edition.Z1_4
NORMAL, TIGHTENED, REDUCED = Severity.NORMAL, Severity.TIGHTENED, Severity.REDUCED
ALLOWED = Fact(kind=FactKind.REDUCED_ALLOWED)
WAIVED = Fact(kind=FactKind.LIMIT_WAIVED)
CORRECTED = Fact(kind=FactKind.CORRECTIVE_ACTION)


def lot(accepted: bool = True, **values: Any) -> LotResult:
    return LotResult(**({"accepted": accepted, "ac": 0, "found": 0} | values))


def lots(pattern: str, **values: Any) -> list[Entry]:
    """A lot per character: "a" accepted, "n" not accepted, "r" a resubmitted one that was not accepted."""
    return [lot(mark == "a", original=mark != "r", **values) for mark in pattern]


def after(history: Iterable[Entry], edition: Edition = ISO) -> SwitchingState:
    return fold(edition, list(history))


@pytest.mark.parametrize("edition", list(Edition))
@pytest.mark.parametrize(
    ("pattern", "severity", "discontinued"),
    [
        ("", NORMAL, False),
        ("n", NORMAL, False),
        ("nn", TIGHTENED, False),
        ("naaan", TIGHTENED, False),
        ("naaaan", NORMAL, False),  # two of six
        ("aaaanaaaanaaaan", NORMAL, False),
        ("aanaan", TIGHTENED, False),
        ("nrrrra", NORMAL, False),  # resubmitted lots are no original inspection
        ("nrn", TIGHTENED, False),
        ("nnaaaa", TIGHTENED, False),
        ("nnaaaaa", NORMAL, False),
        ("nnaaanaaaa", TIGHTENED, False),  # five in a row, not five
        ("nnaaaaan", NORMAL, False),  # the window begins anew on normal inspection
        ("nnaaaaannaaaaa", NORMAL, False),
        ("nnnnnn", TIGHTENED, False),  # four on tightened
        ("nnnnnnn", TIGHTENED, True),
        ("nnnaaaanaaaanaaaanaaaan", TIGHTENED, True),  # five in all, never two in a row
        ("nnnaaaanaaaanaaaanaaaaan", NORMAL, False),  # five accepted before the fifth
        ("nnnnnnaaaaannnnnn", TIGHTENED, False),  # the count begins anew with each run of tightened
        ("nnrrrrr", TIGHTENED, False),
    ],
)
def test_between_normal_and_tightened(
    pattern: str, severity: Severity, discontinued: bool, edition: Edition
) -> None:
    state = after(lots(pattern), edition)
    assert (state.severity, state.discontinued) == (severity, discontinued)
    assert next_severity(state) is severity


def test_nothing_counts_while_acceptance_is_discontinued() -> None:
    stopped = after(lots("nnnnnnnaaaaaaaa"))
    assert stopped.discontinued
    assert not stopped.steps[-1].counted
    assert stopped.reason.code == "switching.discontinued"
    assert "5 lots" in stopped.reason.text


def test_corrective_action_begins_tightened_anew() -> None:
    state = after([*lots("nnnnnnn"), CORRECTED])
    assert (state.severity, state.discontinued, state.rejected_on_tightened) == (TIGHTENED, False, 0)
    assert state.reason.code == "switching.corrected"
    assert not after([*lots("nnnnnnn"), CORRECTED, *lots("nnnn")]).discontinued
    assert after([*lots("nnnnnnn"), CORRECTED, *lots("nnnnn")]).discontinued
    assert after([*lots("nnnnnnn"), CORRECTED, *lots("aaaaa")]).severity is NORMAL
    # Where nothing was discontinued it does nothing.
    state = after([*lots("nnnn"), CORRECTED, *lots("nnn")])
    assert state.discontinued
    assert state.steps[4].reason.code == "switching.nothing_to_correct"


def test_trap_17_an_accepted_lot_can_set_the_score_to_0() -> None:
    """K at 1.0: n 125, Ac 3; one step tighter Ac 2."""
    tighter = tighter_ac(ISO, "K", "1.0", 3)
    assert tighter == 2
    plan: dict[str, Any] = {"ac": 3, "ac_tighter": tighter}
    state = after([*lots("aaa", found=2, **plan), lot(found=3, **plan)])
    assert [step.score for step in state.steps] == [3, 6, 9, 0]
    assert [step.points for step in state.steps] == [3, 3, 3, 0]
    assert state.severity is NORMAL


def test_the_tighter_plan_is_read_on_the_letter_really_used() -> None:
    """K at 15 leads to J, n 80, Ac 21; one step tighter is J at 10 with Ac 14, not K at 10 with Ac 21."""
    assert tighter_ac(ISO, "J", "15", 21) == 14


@pytest.mark.parametrize("edition", list(Edition))
def test_every_plan_with_ac_of_2_or_more_has_a_tighter_one_of_its_size(edition: Edition) -> None:
    seen = 0
    for aql, column in zip(AQLS, columns(edition, NORMAL), strict=True):
        for cell in column.values():
            tighter = tighter_ac(edition, cell.letter, aql, cell.ac)
            assert (tighter is None) == (cell.ac < 2)
            if tighter is not None:
                assert tighter < cell.ac
                assert tighter >= 1
                seen += 1
    assert seen > 90


def test_trap_18_ac_0_and_1_need_fifteen_lots_others_ten() -> None:
    for ac in (0, 1):
        assert after([ALLOWED, *lots("a" * 14, ac=ac)]).severity is NORMAL
        assert after([ALLOWED, *lots("a" * 15, ac=ac)]).severity is REDUCED
    plan = {"ac": 3, "ac_tighter": 2, "found": 0}
    assert after([ALLOWED, *lots("a" * 9, **plan)]).score == 27
    assert after([ALLOWED, *lots("a" * 10, **plan)]).severity is REDUCED


@pytest.mark.parametrize(
    ("kind", "stage", "ac", "found", "tighter", "expected"),
    [
        ("single", 1, 0, None, None, 2),
        ("single", 1, 1, 1, None, 2),
        ("single", 1, 2, 1, 1, 3),
        ("single", 1, 2, 2, 1, 0),
        ("single", 1, 2, None, 1, None),
        ("single", 1, 2, 1, None, None),
        ("single", 1, None, 0, None, None),
        ("double", 1, 4, 0, None, 3),
        ("double", 2, 4, 0, None, 0),
        ("double", None, 4, 0, None, None),
        ("multiple", 3, 4, 0, None, 3),
        ("multiple", 4, 4, 0, None, 0),
    ],
)
def test_points(
    kind: str, stage: int | None, ac: int | None, found: int | None, tighter: int | None, expected: int | None
) -> None:
    one = lot(kind=PlanKind(kind), stage=stage, ac=ac, found=found, ac_tighter=tighter)
    assert points(one) == expected
    assert after([one]).score == (expected or 0)


def test_what_is_not_known_sets_the_score_to_0() -> None:
    assert after([*lots("aaa"), lot(ac=None), *lots("a")]).score == 2


def test_a_lot_not_accepted_sets_the_score_to_0() -> None:
    assert after(lots("aaaana")).score == 2


def test_reduced_waits_until_it_is_allowed_and_begins_with_it() -> None:
    state = after(lots("a" * 15))
    assert (state.severity, state.score, state.reason.code) == (NORMAL, 30, "switching.waits_allowed")
    state = after([*lots("a" * 15), ALLOWED])
    assert (state.severity, state.reason.code) == (REDUCED, "switching.to_reduced_score")
    assert state.reason.params == {"score": 30, "needed": 30}


@pytest.mark.parametrize("kind", [FactKind.REDUCED_WITHDRAWN, FactKind.PRODUCTION_IRREGULAR])
def test_production_and_authority_end_reduced_and_keep_it_away(kind: FactKind) -> None:
    history = [ALLOWED, *lots("a" * 15), Fact(kind=kind)]
    state = after(history)
    assert (state.severity, state.score) == (NORMAL, 0)
    state = after([*history, *lots("a" * 20)])
    assert (state.severity, state.reason.code) == (NORMAL, "switching.waits_allowed")
    assert after([*history, *lots("a" * 20), ALLOWED]).severity is REDUCED
    early = after([ALLOWED, Fact(kind=kind), *lots("a" * 15)])
    assert early.severity is NORMAL
    assert after([*lots("a" * 15), Fact(kind=kind)]).reason.code == "switching.waits_allowed"


def test_reduced_ends_with_a_lot_not_accepted_and_the_window_begins_anew() -> None:
    history = [ALLOWED, *lots("a" * 15)]
    assert after([*history, *lots("aaaa")]).reason.code == "switching.reduced"
    state = after([*history, *lots("n")])
    assert (state.severity, state.score, state.reason.code) == (NORMAL, 0, "switching.reduced_not_accepted")
    assert after([*history, *lots("nn")]).severity is NORMAL
    assert after([*history, *lots("nnn")]).severity is TIGHTENED


def test_trap_7_a_gap_acceptance_ends_reduced_in_105e() -> None:
    history: list[Entry] = [ALLOWED, WAIVED, *lots("a" * 10)]
    assert after(history, Z14).severity is REDUCED
    state = after([*history, lot(gap=True, found=3, ac=1)], Z14)
    assert (state.severity, state.reason.code) == (NORMAL, "switching.reduced_gap")


def test_105e_needs_ten_lots_and_a_limit_number_entered_or_waived() -> None:
    history: list[Entry] = [ALLOWED, *lots("a" * 10, found=1, ac=3)]
    state = after(history, Z14)
    assert (state.severity, state.score, state.reason.code) == (NORMAL, None, "switching.waits_limit")
    assert after([*history, WAIVED], Z14).reason.code == "switching.to_reduced_waived"
    state = after([*history, Fact(kind=FactKind.LIMIT_NUMBER, limit=10)], Z14)
    assert (state.severity, state.reason.params) == (REDUCED, {"lots": 10, "found": 10, "limit": 10})
    state = after([*history, Fact(kind=FactKind.LIMIT_NUMBER, limit=9)], Z14)
    assert (state.severity, state.reason.code) == (NORMAL, "switching.over_limit")
    # The ten preceding lots are the last ten.
    state = after([*history, Fact(kind=FactKind.LIMIT_NUMBER, limit=9), lot(found=0)], Z14)
    assert state.severity is REDUCED


def test_105e_more_lots_than_ten_where_table_viii_says_so() -> None:
    limit = Fact(kind=FactKind.LIMIT_NUMBER, limit=0, lots=12)
    assert after([ALLOWED, limit, *lots("a" * 11)], Z14).severity is NORMAL
    assert after([ALLOWED, limit, *lots("a" * 12)], Z14).severity is REDUCED


def test_105e_nine_lots_or_one_of_ten_not_accepted_are_not_enough() -> None:
    assert after([ALLOWED, WAIVED, *lots("a" * 9)], Z14).severity is NORMAL
    assert after([ALLOWED, WAIVED, *lots("aaaaanaaaaa")], Z14).severity is NORMAL
    assert after([*lots("a" * 10), WAIVED], Z14).reason.code == "switching.waits_allowed"


def test_105e_figures_that_are_not_known_are_not_below_a_limit() -> None:
    history: list[Entry] = [ALLOWED, Fact(kind=FactKind.LIMIT_NUMBER, limit=9), *lots("a" * 10, found=None)]
    assert after(history, Z14).reason.code == "switching.waits_found"


def test_iso_has_no_limit_numbers() -> None:
    state = after([Fact(kind=FactKind.LIMIT_NUMBER, limit=0), WAIVED])
    assert {step.reason.code for step in state.steps} == {"switching.no_limit"}


def test_a_limit_number_entered_early_says_so() -> None:
    state = after([Fact(kind=FactKind.LIMIT_NUMBER, limit=3), WAIVED], Z14)
    assert [step.reason.code for step in state.steps] == ["switching.limit", "switching.waived"]


def test_a_milder_inspection_than_was_due_proves_nothing() -> None:
    state = after([*lots("nn"), *lots("aaaaa", severity=NORMAL)])
    assert state.severity is TIGHTENED
    assert [step.counted for step in state.steps] == [True, True, *[False] * 5]
    assert after([*lots("nn"), *lots("aa"), *lots("a", severity=NORMAL), *lots("aaa")]).severity is NORMAL


def test_a_lot_not_accepted_counts_whatever_it_was_inspected_on() -> None:
    assert after([*lots("nn"), *lots("nnnnn", severity=NORMAL)]).discontinued
    assert after(lots("nn", severity=TIGHTENED)).severity is TIGHTENED
    assert after(lots("nn", severity=REDUCED)).severity is TIGHTENED


def test_a_severer_inspection_counts_as_accepted_and_earns_no_points() -> None:
    state = after([*lots("n"), *lots("aaaa", severity=TIGHTENED), *lots("n")])
    assert state.severity is NORMAL
    state = after([ALLOWED, *lots("a" * 14), *lots("a", severity=TIGHTENED)])
    assert (state.severity, state.score) == (NORMAL, 28)
    assert after([ALLOWED, WAIVED, *lots("a" * 12, severity=TIGHTENED)], Z14).severity is NORMAL


@pytest.mark.parametrize("severity", list(Severity))
def test_an_authority_may_begin_anew(severity: Severity) -> None:
    restart = Fact(kind=FactKind.RESTART, severity=severity)
    state = after([*lots("nnnnnnn"), restart])
    assert (state.severity, state.discontinued, state.reason.code) == (severity, False, "switching.directed")
    assert after([*lots("n"), Fact(kind=FactKind.RESTART), *lots("n")]).severity is NORMAL


def test_the_state_says_why() -> None:
    assert after([]).reason.text == "No lot before this one: normal inspection."
    assert after(lots("ananr")).reason.text == "2 of the last 4 lots were not accepted: tightened."
    assert after(lots("an")).reason.text == "Normal inspection. Recent lots not accepted: 1 of 2."
    state = after(lots("nnna"))
    assert state.reason.params == {"accepted": 1, "needed": 5, "rejected": 1, "stop": 5}
    assert state.since is not None
    assert state.since.code == "switching.to_tightened"
    assert after([*lots("nnaaaaa"), *lots("aa")]).reason.code == "switching.normal"
    assert after(lots("nnaaaaa")).reason.code == "switching.to_normal"


def test_every_reason_can_be_said() -> None:
    values = dict.fromkeys(("rejected", "lots", "accepted", "needed", "stop", "score", "found", "limit"), 1)
    words = {"severity": "normal", "used": "normal", "due": "tightened"}
    for text in SWITCHING_REASONS.values():
        assert "{" not in text.format(**values, **words)

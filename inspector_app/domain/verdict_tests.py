"""The on-site tests of a record against its pack: what failed, and what a test with a result still lacks.

A piece fails when a person says so or when one of its readings is outside its limits; a test of the library
fails by its rule too. What a rule leaves open keeps the result pending only when the test has been given one.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from inspector_app.domain.pack import OnFail, SiteTest
from inspector_app.domain.records import TestRun
from inspector_app.domain.site_tests.evaluate import Evaluation, Outcome, evaluate
from inspector_app.domain.verdict_evidence import (
    EFFECTS,
    FAIL,
    NOT_APPLICABLE,
    Evidence,
    Nonconformity,
    Scope,
)
from inspector_app.domain.verdict_reasons import Parameter, Reason


class _Lacks(Protocol):
    """Notes what a test lacks, by the last part of the reason's code."""

    def __call__(self, code: str, **params: Parameter) -> None: ...


def check_tests(scope: Scope, evidence: Evidence) -> None:
    """Every test that applies."""
    for test in scope.pack.tests:
        if scope.applies(test.condition):
            _check_test(scope, evidence, test, scope.record.tests.get(test.key))


def test_of_lot(scope: Scope, test: SiteTest) -> SiteTest:
    """The test with the limits its readings have for this lot: a grade table of the pack may give others for
    the lot's only variant (a material, a size).
    """
    if not test.library:
        return test
    limits = ((one, scope.pack.tolerance(one.key, scope.only_variant)) for one in test.readings)
    return replace(test, readings=tuple(replace(one, tolerance=limit) for one, limit in limits))


def judged(scope: Scope, test: SiteTest) -> Evaluation:
    """What the entered numbers of a test say."""
    run = scope.record.tests.get(test.key)
    return evaluate(
        test_of_lot(scope, test),
        run.readings if run is not None else {},
        steps=run.steps if run is not None else {},
        lot_size=scope.record.header.lot_size,
        variants=scope.variants,
    )


def _check_test(scope: Scope, evidence: Evidence, test: SiteTest, run: TestRun | None) -> None:
    result = run.result if run is not None else None
    if result == NOT_APPLICABLE:
        return
    found = judged(scope, test)
    failed = max(run.failed if run is not None else 0, len(found.bad), int(found.whole))
    size = (run.sample_size if run is not None else 0) or found.required.size
    acceptance = found.required.acceptance
    if result == FAIL or found.outcome == Outcome.FAIL or failed > acceptance:
        _fails(
            evidence,
            test,
            test.on_fail or scope.pack.verdict.failed_tests[test.cls],
            failed,
            size,
            acceptance,
        )
    elif not result and test.required:
        evidence.lacks("test", "test", test.key, test.clause, title=test.title)
    if result:
        _check_whole(scope, evidence, test, size, found)


def _fails(evidence: Evidence, test: SiteTest, rule: OnFail, failed: int, size: int, acceptance: int) -> None:
    # A test is in no section; what would fail its section fails the lot.
    on_fail = OnFail.LOT_FAILS if rule == OnFail.SECTION_FAILS else rule
    effect, standing = EFFECTS[on_fail]
    params: dict[str, Parameter] = {
        "title": test.title,
        "failed": failed,
        "size": size,
        "acceptance": acceptance,
    }
    if on_fail == OnFail.COUNT:
        params["cls"] = str(test.cls)
        evidence.nonconformities.append(
            Nonconformity(str(test.cls), frozenset(), 1, "test", test.key, test.title, test.clause)
        )
    evidence.reasons.append(
        Reason(f"test.{effect}", standing, "test", test.key, params, test.clause, str(test.cls))
    )


def _check_whole(scope: Scope, evidence: Evidence, test: SiteTest, size: int, found: Evaluation) -> None:
    """Whether a test that has a result was done on enough pieces, with readings, photo and its whole rule."""

    def lacks(code: str, **params: Parameter) -> None:
        evidence.lacks(code, "test", test.key, test.clause, title=test.title, **params)

    asked = found.required.size
    if not found.required.known:
        lacks("test_lot")
    elif size < asked:
        lacks("test_size", done=size, asked=asked)
    for reading in test.readings:
        done, wanted = found.readings[reading.key]
        if done < wanted:
            lacks("test_readings", reading=reading.title, done=done, asked=wanted)
    _check_rule(found, lacks)
    if test.photo_required and not scope.photos("test", test.key):
        lacks("test_photo")


def _check_rule(found: Evaluation, lacks: _Lacks) -> None:
    """What the rule of the library leaves open."""
    for reason in found.reasons:
        if reason.code == "drop.too_heavy":
            lacks("test_refused", **reason.params)
        elif reason.code == "drop.open":
            lacks("test_drops", **reason.params)
        elif reason.code in ("drop.no_mass", "declared.zero"):
            lacks("test_number")
    if any(reason.code in ("metal.no_start", "metal.gap", "metal.no_end") for reason in found.reasons):
        lacks("test_checks")

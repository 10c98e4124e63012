"""What the numbers of an on-site test say: which pieces failed, what is missing, and why.

Pure: from the test and what was entered. Whether a crack is a crack a person says; this is the arithmetic.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from inspector_app.domain.errors import InputError
from inspector_app.domain.pack_tests import ReadingKind, SiteTest, TestReading
from inspector_app.domain.site_tests.cartons import TOLERANCE_PERCENT
from inspector_app.domain.site_tests.drop import DROPS, drop_height
from inspector_app.domain.site_tests.handling import INTERVAL_MINUTES
from inspector_app.domain.site_tests.library import as_site_test, library_test
from inspector_app.domain.site_tests.metal import clock, coverage, parse_check
from inspector_app.domain.site_tests.model import LibraryTest, Rule
from inspector_app.domain.site_tests.readings import State, read_value, state_of
from inspector_app.domain.site_tests.required import Required, required


class Outcome(StrEnum):
    PASS = "pass"  # noqa: S105 - an outcome, no password
    FAIL = "fail"
    OPEN = "open"  # something is missing
    REFUSED = "refused"  # the test does not apply to these goods
    SEEN = "seen"  # nothing to compute: a person decides


OUTCOME_TEXTS: Mapping[str, str] = {
    "drop.height": "Gross mass {mass} {unit}: from {height} mm ({inches} in), ISTA {procedure}.",
    "drop.too_heavy": "Gross mass {mass} {unit} is above {limit} {unit}: ISTA {other} applies.",
    "drop.no_mass": "There is no drop height for this gross mass.",
    "drop.open": "{done} of {asked} drops done.",
    "drop.done": "All {asked} drops done.",
    "reading.out": "{count} of {asked} readings outside the limits.",
    "reading.missing": "{done} of {asked} readings.",
    "declared.out": "Piece {piece}: {found} against {declared} declared, {percent} % allowed.",
    "declared.zero": "What is declared must be greater than 0.",
    "barcode.differs": "Piece {piece}: {found} decoded, not as expected.",
    "metal.no_start": "No check at the start.",
    "metal.no_end": "No check at the end.",
    "metal.gap": "No check between {start} and {end}, {minutes} min.",
    "metal.missed": "A test piece was missed at {at}; pass again everything since the last good check.",
}
"""Every reason an outcome can give, in English; interface and reports translate by code and parameters."""


@dataclass(frozen=True)
class OutcomeReason:
    """`reading` is the key of the reading it is about, or empty."""

    code: str
    params: Mapping[str, str | int] = field(default_factory=dict)
    reading: str = ""

    @property
    def text(self) -> str:
        return OUTCOME_TEXTS[self.code].format(**self.params)


@dataclass(frozen=True)
class Evaluation:
    """`bad` are the pieces (from 0) known to fail; `whole`: the test as a whole fails, whatever the pieces.

    `readings` holds per key how many are readable, and how many are asked for.
    """

    outcome: Outcome
    reasons: tuple[OutcomeReason, ...]
    required: Required
    bad: frozenset[int] = frozenset()
    whole: bool = False
    readings: Mapping[str, tuple[int, int]] = field(default_factory=dict)


@dataclass
class _Found:
    """What is being gathered."""

    bad: set[int] = field(default_factory=set)
    whole: bool = False
    open: bool = False
    refused: bool = False
    reasons: list[OutcomeReason] = field(default_factory=list)

    def note(self, code: str, reading: str = "", **params: str | int) -> None:
        self.reasons.append(OutcomeReason(code, params, reading))


def evaluate(
    test: SiteTest | str,
    readings: Mapping[str, Sequence[str]],
    *,
    steps: Mapping[str, str] | None = None,
    lot_size: int = 0,
    variants: tuple[str, ...] = (),
) -> Evaluation:
    """What was entered, judged: `readings` as typed per reading key, `steps` by key with "done".

    `test` may be the key of a test of the library. Raises InputError `site_test.unknown`.
    """
    if isinstance(test, str):
        test = as_site_test(library_test(test))
    entry = library_test(test.library) if test.library else None
    due, found, counts = required(test, lot_size), _Found(), {}
    for reading in test.readings:
        texts = texts_of(readings, reading.key)
        states = [state_of(reading, text, variants) for text in texts]
        asked = asked_of(reading, due)
        done = sum(state in (State.OK, State.OUT) for state in states)
        counts[reading.key] = (done, asked)
        _note_states(found, reading, texts, states, asked)
    rule = entry.rule if entry else Rule.LIMITS
    if entry is not None and rule == Rule.DECLARED:
        _declared(found, test, entry, readings)
    elif rule == Rule.DROP:
        _drop(found, test, readings, steps or {})
    elif rule == Rule.METAL:
        _metal(found, test, readings)
    computed = bool(test.readings) or rule != Rule.LIMITS
    return Evaluation(
        _outcome(found, due, computed=computed),
        tuple(found.reasons),
        due,
        frozenset(found.bad),
        found.whole,
        counts,
    )


def texts_of(readings: Mapping[str, object], key: str) -> list[str]:
    """The texts of a reading; what another program wrote that is no text counts as empty."""
    found = readings.get(key)
    if not isinstance(found, list | tuple):
        return []
    return [text if isinstance(text, str) else "" for text in found]


def asked_of(reading: TestReading, due: Required) -> int:
    """How many readings there must be."""
    return 0 if not reading.required else reading.pieces or due.size


def _outcome(found: _Found, due: Required, *, computed: bool) -> Outcome:
    if found.refused:
        return Outcome.REFUSED
    if found.whole or len(found.bad) > due.acceptance:
        return Outcome.FAIL
    if found.open or not due.known:
        return Outcome.OPEN
    return Outcome.PASS if computed else Outcome.SEEN


def _note_states(
    found: _Found, reading: TestReading, texts: Sequence[str], states: Sequence[State], asked: int
) -> None:
    out = [piece for piece, state in enumerate(states) if state == State.OUT]
    done = sum(state in (State.OK, State.OUT) for state in states)
    if done < asked:
        found.open = True
        found.note("reading.missing", reading.key, done=done, asked=asked)
    if not out or reading.kind == ReadingKind.CHECK:
        return
    if reading.pieces:
        found.whole = True
    else:
        found.bad.update(out)
    if reading.kind == ReadingKind.BARCODE:
        for piece in out:
            found.note("barcode.differs", reading.key, piece=piece + 1, found=texts[piece].strip())
    else:
        found.note("reading.out", reading.key, count=len(out), asked=max(asked, done))


def _value(reading: TestReading | None, texts: Sequence[str], piece: int = 0) -> Decimal | None:
    if reading is None or piece >= len(texts):
        return None
    try:
        return read_value(reading, texts[piece])
    except InputError:
        return None


def _texts(test: SiteTest, role: str, readings: Mapping[str, Sequence[str]]) -> Sequence[str]:
    reading = test.reading_of(role)
    return texts_of(readings, reading.key) if reading else []


def _declared(
    found: _Found, test: SiteTest, entry: LibraryTest, readings: Mapping[str, Sequence[str]]
) -> None:
    percent = Fraction(test.parameters.get(TOLERANCE_PERCENT) or "0")
    for declared_role, role in entry.pairs:
        measured = test.reading_of(role)
        declared = _value(test.reading_of(declared_role), _texts(test, declared_role, readings))
        if measured is None or declared is None:
            continue
        if declared <= 0:
            found.open = True
            found.note("declared.zero", f"{measured.key}")
            continue
        texts = texts_of(readings, measured.key)
        for piece in range(len(texts)):
            value = _value(measured, texts, piece)
            if value is None or abs(Fraction(value) - Fraction(declared)) * 100 <= percent * Fraction(
                declared
            ):
                continue
            found.bad.add(piece)
            found.note(
                "declared.out",
                measured.key,
                piece=piece + 1,
                found=f"{value:f} {measured.unit}".strip(),
                declared=f"{declared:f} {measured.unit}".strip(),
                percent=test.parameters.get(TOLERANCE_PERCENT) or "0",
            )


def _drop(
    found: _Found, test: SiteTest, readings: Mapping[str, Sequence[str]], steps: Mapping[str, str]
) -> None:
    reading = test.reading_of("gross")
    texts = _texts(test, "gross", readings)
    if reading is not None and any(text.strip() for text in texts):
        try:
            height = drop_height(texts[0], test.parameters["procedure"], unit=reading.unit)
        except InputError as error:
            _no_height(found, error)
        else:
            found.note(
                "drop.height",
                reading.key,
                mass=f"{height.mass:f}",
                unit=height.unit,
                height=height.millimetres,
                inches=height.inches,
                procedure=height.procedure,
            )
    done = sum(steps.get(f"drop-{number}") == "done" for number in range(1, DROPS + 1))
    if done < DROPS:
        found.open = True
        found.note("drop.open", done=done, asked=DROPS)
    else:
        found.note("drop.done", asked=DROPS)


def _no_height(found: _Found, error: InputError) -> None:
    if error.code == "drop.too_heavy":
        found.refused = True
        names = ("mass", "unit", "limit", "other")
        found.note("drop.too_heavy", **{name: str(error.params[name]) for name in names})
    else:
        found.open = True
        found.note("drop.no_mass")


def _metal(found: _Found, test: SiteTest, readings: Mapping[str, Sequence[str]]) -> None:
    start = _value(test.reading_of("start"), _texts(test, "start", readings))
    end = _value(test.reading_of("end"), _texts(test, "end", readings))
    checks = []
    for text in _texts(test, "checks", readings):
        try:
            check = parse_check(text)
        except InputError:
            check = None
        if check is not None:
            checks.append(check)
    for minute in (check.minute for check in checks if not check.found):
        found.whole = True
        found.note("metal.missed", at=clock(minute))
    if start is None or end is None:
        found.open = True
        return
    interval = int(test.parameters.get(INTERVAL_MINUTES) or 60)
    covered = coverage(int(start), int(end), checks, interval)
    if not covered.complete:
        found.open = True
    if not covered.starts:
        found.note("metal.no_start")
    for gap in covered.gaps:
        found.note("metal.gap", start=clock(gap.start), end=clock(gap.end), minutes=gap.length)
    if not covered.ends:
        found.note("metal.no_end")

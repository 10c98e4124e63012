"""The trail in words: what it says of a day's work, what the filters find, what the table for spreadsheets
holds.
"""

import ast
import csv
import io
from pathlib import Path

import pytest
from sqlalchemy import event

from inspector_app.domain.errors import InputError
from inspector_app.domain.sampling.switching_reasons import SWITCHING_REASONS
from inspector_app.services import (
    actions,
    answers,
    conclusion,
    defects,
    inspections,
    photos,
    readings,
    undo,
    vaults,
)
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.trail import (
    Trail,
    TrailFilter,
    TrailLine,
    choices,
    filtered,
    installation_trail,
    read_trail,
)
from inspector_app.services.trail_csv import COLUMNS, trail_csv, write_trail_csv
from inspector_app.services.trail_time import wall_ms_of
from inspector_app.services.trail_words import LANGUAGES, TrailWords, words
from inspector_app.storage import journal as journal_source
from tests.fakes.pictures import jpeg


@pytest.fixture
def trail(file: InspectionFile) -> Trail:
    answers.answer_item(file, "surface", "pass")
    answers.answer_item(file, "surface", "fail", note={"en": "felt", "ja": "手触り"})
    finding = defects.count_defect(file, "W-01")
    defects.change_finding(file, finding.id, quantity=2)
    photos.add_photo(file, jpeg(), "DSC_0007.jpg", target_kind="finding", target=finding.id, role="defect")
    readings.enter_reading(file, "height", 1, "80.1")
    defects.bin_finding(file, finding.id, why="counted twice")
    undo.undo(file)
    actions.add_action(file, {"en": "Sort the lot"}, findings=(finding.id,))
    inspections.change_header(file, remarks={"en": '=HYPERLINK("http://evil")'})
    conclusion.conclude(file, "pending", reason={"en": "waits for the lab"})
    return read_trail(file.session, file.id)


def _last(trail: Trail, entity: str, op: str = "") -> TrailLine:
    return [line for line in trail.lines if line.entity == entity and op in ("", line.op)][-1]


def test_lines_are_about_things_people_know(trail: Trail, file: InspectionFile) -> None:
    said = TrailWords(trail, "en")
    item, defect = file.pack.item("surface"), file.pack.defect("W-01")
    assert said.subject(_last(trail, "answer")) == f"Checklist item: {item.title['en']}"
    assert said.subject(_last(trail, "finding")) == f"Defect: W-01 {defect.name['en']}"
    assert said.about(_last(trail, "reading")).endswith("no. 1")
    assert said.about(_last(trail, "photo_link")) == "DSC_0007.jpg"
    assert said.about(_last(trail, "action")) == "Sort the lot"
    no_ids = " ".join(
        f"{said.subject(line)} {said.summary(line)}" for line in trail.lines if line.entity != "inspection"
    )
    assert not [line.record_id for line in trail.lines if line.record_id in no_ids]


def test_a_change_is_told_from_what_to_what(trail: Trail) -> None:
    said = TrailWords(trail, "en")
    quantity = next(line for line in trail.lines if line.entity == "finding" and line.op == "upd")
    assert said.summary(quantity) == "Quantity: 1 → 2"
    answer = said.changes(_last(trail, "answer"))
    assert [(each.field, each.old, each.new) for each in answer][:1] in (
        [("Answer", "pass", "fail")],
        [("Note", "–", "felt")],
    )
    header = TrailWords(trail, "ja").summary(_last(trail, "inspection"))
    assert "状態：進行中 → 判定済み・署名待ち" in header


def test_ids_in_values_become_names(trail: Trail) -> None:
    said = TrailWords(trail, "en")
    first = next(line for line in trail.lines if line.entity == "inspection")
    changes = {each.key: each.new for each in said.changes(first)}
    assert changes["factory"] == "Yongfeng"
    assert changes["order"] == "PO 1"
    assert changes["type"] == "final random inspection"
    link = {each.key: each.new for each in said.changes(_last(trail, "photo_link"))}
    assert link["photo"] == "DSC_0007.jpg"
    assert link["target"].startswith("W-01 ")


def test_what_was_taken_back_says_so(trail: Trail) -> None:
    binned = next(line for line in trail.lines if line.entity == "finding" and line.op == "bin")
    back = next(line for line in trail.lines if line.op == "unbin")
    assert binned.why == "counted twice"
    assert binned.undone == f"{back.stream}/{back.seq}"
    assert back.undo == f"{binned.stream}/{binned.seq}"
    assert not back.undone


def test_times_are_told_with_offset_and_in_the_factory(trail: Trail) -> None:
    assert trail.zone == "Asia/Shanghai"
    line = trail.lines[-1]
    assert line.at.endswith("+08:00")
    assert line.at_in("Asia/Tokyo").isoformat().endswith("+09:00")
    assert line.at_in("No/Where").utcoffset() == line.at_in("Asia/Shanghai").utcoffset()


@pytest.mark.parametrize(
    ("wanted", "entities"),
    [
        (TrailFilter(entity="reading"), {"reading"}),
        (TrailFilter(item="item:surface"), {"answer"}),
        (TrailFilter(item="w-01"), {"finding", "photo_link", "action"}),
        (TrailFilter(text="counted TWICE"), {"finding"}),
        (TrailFilter(text="lab waits"), {"inspection"}),
        (TrailFilter(person="nobody"), set()),
        (TrailFilter(since=2**60), set()),
        (TrailFilter(until=0), set()),
    ],
)
def test_filters(trail: Trail, wanted: TrailFilter, entities: set[str]) -> None:
    said = TrailWords(trail, "en")
    assert {line.entity for line in filtered(trail.lines, wanted, said.text)} == entities


def test_filters_by_person_and_time(trail: Trail) -> None:
    everything = filtered(trail.lines, TrailFilter(person="tanaka", since=0, until=2**60))
    assert everything == trail.lines
    moment = trail.lines[3].wall_ms
    assert all(line.wall_ms >= moment for line in filtered(trail.lines, TrailFilter(since=moment)))
    assert filtered(trail.lines, TrailFilter(text="quantity 2"))


def test_choices_are_what_occurs(trail: Trail) -> None:
    found = choices(trail.lines)
    assert [name["en"] for name in found.people.values()] == ["Mei Tanaka"]
    assert found.items["item:surface"] == 2
    assert sum(found.entities.values()) == len(trail.lines)


def test_csv_in_words_and_as_journaled(trail: Trail, tmp_path: Path) -> None:
    write_trail_csv(tmp_path / "t.csv", trail)
    data = (tmp_path / "t.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert tuple(rows[0]) == COLUMNS
    assert len({(row["device"], row["stream"], row["seq"]) for row in rows}) == len(trail.lines)
    evil = next(row for row in rows if row["field_key"] == "remarks")
    assert evil["to"] == '\'=HYPERLINK("http://evil")'
    assert evil["new"].startswith("{")
    struck = next(row for row in rows if row["op"] == "bin")
    assert struck["why"] == "counted twice"
    assert struck["taken_back_by"]
    assert rows[0]["at_place"].endswith("+08:00")


def test_csv_of_a_selection_in_japanese(trail: Trail) -> None:
    chosen = filtered(trail.lines, TrailFilter(item="surface"))
    rows = list(csv.DictReader(io.StringIO(trail_csv(trail, chosen, "ja"), newline="")))
    assert {row["what"] for row in rows} == {"チェック項目"}
    assert "不合格" in {row["to"] for row in rows}


def test_csv_that_cannot_be_written_says_so(trail: Trail, tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        write_trail_csv(tmp_path / "no" / "t.csv", trail)
    assert caught.value.code == "trail.cannot_write"


@pytest.mark.parametrize("start", ["=1", "+1", "-1", "@a", " =1", "＝1", "\t=1"])
def test_nothing_starts_a_formula(start: str, file: InspectionFile) -> None:
    inspections.change_header(file, remarks={"en": start})
    rows = list(csv.reader(io.StringIO(trail_csv(read_trail(file.session, file.id)), newline="")))
    assert not [
        cell for row in rows for cell in row if cell.strip(" ").startswith(("=", "+", "-", "@", "＝"))
    ]


def test_the_installation_tells_what_happened_to_it(file: InspectionFile) -> None:
    vaults.journal_event(file.session, "export", inspections=[file.id], readers=["dother"], form="zip")
    found = installation_trail(file.session)
    said = TrailWords(found, "en")
    told = [said.summary(line) for line in found.lines]
    assert "Recovery key put away" in told
    assert any(
        text.startswith("Inspections exported (") and "Cup" in text and file.id not in text for text in told
    )
    assert {"person", "pack", "event"} <= {line.entity for line in found.lines}
    assert not [line for line in found.lines if line.entity in ("inspection", "answer")]


def test_events_are_told_apart_by_the_filter(file: InspectionFile) -> None:
    vaults.journal_event(file.session, "unlock", via="passphrase")
    found = installation_trail(file.session)
    said = TrailWords(found, "en")
    kinds = choices(found.lines).entities
    assert {said.kind(key) for key in kinds} >= {"Vault unlocked", "Vault made", "Person"}
    unlocked = filtered(found.lines, TrailFilter(entity="event:unlock"))
    assert [line.new["kind"] for line in unlocked] == ["unlock"]
    assert len(filtered(found.lines, TrailFilter(entity="event"))) > 1


def test_an_unknown_event_and_kind_are_shown_too(file: InspectionFile) -> None:
    vaults.journal_event(file.session, "tea_break", minutes=5, strong=True, where=None)
    found = installation_trail(file.session)
    assert (
        TrailWords(found, "ja").summary(found.lines[-1]) == "tea break (minutes：5, strong：はい, where：–)"
    )


def test_languages_have_the_same_words() -> None:
    english = words("en")
    for language in LANGUAGES:
        other = words(language)
        assert other.keys() == english.keys()
        for key, text in english.items():
            assert other[key].count("{") == text.count("{"), key
    assert words("de") == english


@pytest.mark.parametrize(
    ("text", "end", "length"),
    [
        ("2026-11-22", True, 86_400_000),
        ("2026-11-22T14:30", True, 60_000),
        ("2026-11-22T14:30:01", True, 1000),
    ],
)
def test_a_named_time_lasts_as_long_as_it_is_told(text: str, end: bool, length: int) -> None:
    first, last = wall_ms_of(text, "Asia/Tokyo"), wall_ms_of(text, "Asia/Tokyo", end=end)
    assert last - first == length - 1
    assert wall_ms_of("2026-11-22", "UTC") - wall_ms_of("2026-11-22", "Asia/Tokyo") == 9 * 3_600_000


@pytest.mark.parametrize("text", ["", "yesterday", "2026-13-01", "9999-12-31T25:00"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(InputError) as caught:
        wall_ms_of(text, "UTC")
    assert caught.value.code == "trail.bad_time"


def test_a_long_trail_costs_no_more_queries_than_a_short_one(file: InspectionFile) -> None:
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        asked.append(statement)

    with file.session.vault.reading() as connection:
        engine = connection.engine
    counts = []
    for rounds in (1, 60):
        for sample in range(1, rounds + 1):
            with file.change() as tx:
                tx.insert("reading", file.stream, point_key="height", sample=sample, raw="80", value="80")
        event.listen(engine, "before_cursor_execute", note)
        asked.clear()
        found = read_trail(file.session, file.id)
        said = TrailWords(found, "en")
        filtered(found.lines, TrailFilter(text="80"), said.text)
        counts.append(len(asked))
        event.remove(engine, "before_cursor_execute", note)
    assert counts[0] == counts[1] < 20


def _kinds_in_the_source() -> set[str]:
    """Kinds of events that are written down as such where they are journaled."""
    found = set()
    for path in Path(journal_source.__file__).parents[1].rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                kind = node.args[1] if name in ("event", "journal_event") and len(node.args) > 1 else None
                if isinstance(kind, ast.Constant) and isinstance(kind.value, str):
                    found.add(kind.value)
    return found


def test_every_event_has_its_words() -> None:
    kinds = _kinds_in_the_source()
    assert {"unlock", "evidence"} <= kinds
    kinds |= {"clock_step", "clock_before_build", "handover", "relinked", "backup_failed", "rolled_back"}
    assert {kind for kind in kinds if f"event.{kind}" not in words("en")} == set()


def test_a_step_of_the_clock_is_told_in_times(file: InspectionFile) -> None:
    vaults.journal_event(file.session, "clock_step", from_ms=1_800_000_000_000, to_ms=0, by_ms=-600_400)
    found = installation_trail(file.session)
    assert TrailWords(found, "en").summary(found.lines[-1]) == (
        "The clock was changed (by (s): -600, from: 2027-01-15 08:00:00+00:00, to: 1970-01-01 00:00:00+00:00)"
    )


@pytest.mark.parametrize("wall_ms", [10**18, -(10**18)])
@pytest.mark.parametrize("tz_min", [10**9, -1440, 0])
def test_times_no_clock_can_have_are_told_somehow(trail: Trail, wall_ms: int, tz_min: int) -> None:
    """A row of somebody else may hold them; its trail is still read."""
    line = trail.lines[-1]._replace(wall_ms=wall_ms, tz_min=tz_min, zone="No/Where")
    assert line.at[:1] in "0219"
    assert line.at_in("No/Where").year in (1, 2, 9999)
    assert line.at_in("Pacific/Kiritimati").year in (1, 2, 9999)


@pytest.mark.parametrize(
    ("basis", "said"),
    [
        ({"code": "switching.to_tightened", "params": {"rejected": 2, "lots": 5}}, "2 of the last 5 lots"),
        ({"code": "switching.directed", "params": {"severity": "tightened"}}, "by decision: tightened"),
        ({"code": "switching.to_tightened", "params": {}}, "switching.to_tightened"),
        ({"code": "of a newer version", "params": {"a": 1}}, "of a newer version"),
    ],
)
def test_why_a_severity_was_taken_is_said(file: InspectionFile, basis: dict[str, object], said: str) -> None:
    inspections.replan(file, severities={"major": "tightened"}, severity_basis={"major": basis})
    lines = read_trail(file.session, file.id)
    last = next(line for line in reversed(lines.lines) if "severity_basis" in line.new)
    assert said in TrailWords(lines, "en").summary(last)


def test_every_reason_of_a_severity_has_words() -> None:
    reasons = {code for code in words("en") if code.startswith("value.severity_basis.")}
    switches = {code for code in SWITCHING_REASONS if code.startswith(("switching.to_", "switching.waits_"))}
    assert {f"value.severity_basis.{code}" for code in (*switches, "chosen", "switching.start")} <= reasons

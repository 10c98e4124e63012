"""One autosaved answer against a raw SQLCipher commit: same key, same settings, same tables."""

import itertools
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from inspector_app.crypto import slots
from inspector_app.domain.pack import ItemKind
from inspector_app.services.answers import answer_item
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.inspections import open_inspection
from inspector_app.services.vaults import unlock_vault
from inspector_app.storage import engine
from inspector_app.storage.vault_folder import DATABASE
from tests.benchmarks.conftest import Measure
from tests.fakes.vaults import PASSPHRASE, new_inspection, new_session

OTHER_ANSWERS = 3000
"""Answers of other inspections in the same vault: about fifty inspections."""

# One fsync each, whatever else is done. Where the disk takes no time for it, about 1 ms of Python and five
# more rows (journal, head, two counters) remain; the tenfold slip is a statement built anew each time, or a
# second commit.
CEILING = 12
# The slowest of a hundred; a checkpoint hits either of them.
SLOWEST_CEILING = 20


@pytest.fixture
def worked(tmp_path: Path) -> Iterator[tuple[InspectionFile, Any]]:
    """An inspection in a vault with some past, and a raw connection to a copy of its database."""
    folder = tmp_path / "vault"
    with new_session(folder) as session:
        file = new_inspection(session)
        answer_item(file, _item(file), "pass")
        with session.vault.transaction() as tx:
            stream = tx.new_stream("inspection")
            for number in range(OTHER_ANSWERS):
                tx.insert("answer", stream, item_key=f"item-{number % 60}", value="pass")
    shutil.copyfile(folder / DATABASE, tmp_path / "copy.sqlite")
    with unlock_vault(folder, PASSPHRASE) as session:
        key = slots.hkdf(session.vault.keys.vault_key, "db")
        raw = engine.connect(tmp_path / "copy.sqlite", key)
        yield open_inspection(session, file.id), raw
        raw.close()


def _item(file: InspectionFile) -> str:
    return next(item.key for item in file.pack.items if item.kind == ItemKind.PASS_FAIL)


@pytest.mark.benchmark
def test_autosave(measure: Measure, worked: tuple[InspectionFile, Any]) -> None:
    file, raw = worked
    item = _item(file)
    answer = file.record.answers[item]
    verdicts = itertools.cycle(("fail", "pass"))
    # Values of their own: SQLite writes no page to which nothing changes.
    values = itertools.count()
    numbers = itertools.count(10_000)
    body = json.dumps({"set": {"value": "pass"}, "filled": "." * 400}).encode()

    def bare() -> None:
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("UPDATE answer SET value = ? WHERE id = ?", (f"{next(values)}", answer.id))
        raw.commit()

    def same_rows() -> None:
        number = next(numbers)
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("UPDATE counter SET value = value + 1 WHERE name = 'lamport'")
        raw.execute("UPDATE counter SET value = value + 1 WHERE name = 'transaction'")
        raw.execute("UPDATE answer SET value = ? WHERE id = ?", (f"{next(values)}", answer.id))
        raw.execute(
            "INSERT INTO change (device, stream, seq, body, digest, head, lc, txn, wall_ms, entity,"
            " record_id, op, state)"
            " VALUES (?, ?, ?, ?, zeroblob(32), zeroblob(32), ?, ?, ?, 'answer', ?, 'upd', 'local')",
            (answer.device, answer.stream, number, body, number, number, answer.wall_ms, answer.id),
        )
        raw.execute(
            "UPDATE head SET seq = ?, head = zeroblob(32) WHERE device = ? AND stream = ?",
            (number, answer.device, answer.stream),
        )
        raw.commit()

    def inspector() -> None:
        answer_item(file, item, next(verdicts))

    contenders = {"raw commit": bare, "raw, same rows": same_rows, "inspector": inspector}
    table = measure("autosave", contenders, bare="raw commit", rounds=400)
    assert table.ratio("inspector") < CEILING
    assert table.slowest_ratio("inspector") < SLOWEST_CEILING

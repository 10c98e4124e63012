"""A migration that succeeds keeps a copy; one that fails or is killed leaves the vault as it was."""

import hashlib
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, text

from inspector_app.crypto import slots
from inspector_app.domain import journal
from inspector_app.domain.records import ClassPlan, entity_fields
from inspector_app.services import doctor, inspections, vaults
from inspector_app.storage import folding, migrations
from inspector_app.storage.engine import bare_engine
from inspector_app.storage.errors import VaultError
from inspector_app.storage.vault_folder import DATABASE, read_document
from inspector_app.system.resources import migrations_path
from tests.fakes.example_vaults import expected, unpack

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = expected("format-1")["passphrase"]
NEXT = "next"
COPY = f"{DATABASE}.before-{NEXT}"

REVISION = """
from alembic import op
import os, signal
import sqlalchemy as sa

revision = {revision!r}
down_revision = {before!r}

def upgrade():
    op.add_column("answer", sa.Column("later", sa.Text()))
    with op.batch_alter_table("finding") as batch:
        batch.add_column(sa.Column("later", sa.Integer()))
    op.create_table("later_table", sa.Column("id", sa.Text(), primary_key=True))
    {end}
"""

GOOD = "pass"
RAISES = "op.drop_table('nowhere')"
IS_KILLED = "os.kill(os.getpid(), signal.SIGKILL)"
NEEDS_ROOM = "op.execute(sa.text('INSERT INTO later_table VALUES (hex(zeroblob(8000000)))'))"


def _scripts(folder: Path, end: str, revision: str = NEXT, before: str | None = None) -> Path:
    """The program's migrations and one more, on top of those in `folder`."""
    if not folder.exists():
        shutil.copytree(migrations_path(), folder, ignore=shutil.ignore_patterns("__pycache__"))
    told = REVISION.format(revision=revision, before=before or migrations.newest(), end=end)
    (folder / "versions" / f"{revision.replace('-', '_')}.py").write_text(told, encoding="utf-8")
    return folder


def _engine(folder: Path, name: str = DATABASE) -> Engine:
    document = read_document(folder)
    slot = next(slot for slot in document["slots"] if slot["kind"] == "pass")
    secret = slots.open_passphrase_slot(slot, PASSPHRASE, vault_id=document["id"])
    return bare_engine(folder / name, slots.hkdf(secret[:32], "db"))


def _content(folder: Path, name: str = DATABASE) -> tuple[str | None, str]:
    """The schema's revision, and a digest of every row of every table and of the schema itself."""
    digest = hashlib.sha256()
    with _engine(folder, name).connect() as connection:
        schema = connection.execute(
            text("SELECT name, type, sql FROM sqlite_master ORDER BY type, name")
        ).all()
        digest.update(repr(schema).encode("utf-8"))
        for table in (row.name for row in schema if row.type == "table"):
            rows = connection.execute(text(f'SELECT * FROM "{table}"')).all()  # noqa: S608 - from the schema
            digest.update(repr(sorted(map(repr, rows))).encode("utf-8"))
        return migrations.current(connection), digest.hexdigest()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The example vault, brought to this program's schema and closed."""
    unpacked = unpack("format-1", tmp_path / "example")
    vaults.unlock_vault(unpacked, PASSPHRASE).close()
    return unpacked


def _with(scripts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrations, "migrations_path", lambda: scripts)


def _run(folder: Path, scripts: Path, *prefix: str) -> subprocess.CompletedProcess[str]:
    command = [*prefix, sys.executable, "-m", "tests.storage.migration_worker"]
    return subprocess.run(
        [*command, folder, PASSPHRASE, scripts], cwd=ROOT, capture_output=True, text=True, check=False
    )


def _works_as_before(folder: Path) -> None:
    with vaults.unlock_vault(folder, PASSPHRASE) as session:
        assert {one.id for one in inspections.list_inspections(session)} == expected("format-1")[
            "inspections"
        ].keys()
        faults = doctor.examine(session, photos=True, rebuild=True).faults
        assert [fault for fault in faults if fault.code != "disk.low"] == []


def test_a_migration_that_succeeds_keeps_a_copy_of_what_was(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = _content(folder)
    _with(_scripts(tmp_path / "db", GOOD), monkeypatch)
    vaults.unlock_vault(folder, PASSPHRASE).close()
    assert _content(folder)[0] == NEXT
    assert _content(folder, COPY) == before
    assert not list(folder.glob(".*"))


def test_only_the_copy_of_the_last_migration_stays(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scripts = _scripts(tmp_path / "db", GOOD)
    _with(scripts, monkeypatch)
    vaults.unlock_vault(folder, PASSPHRASE).close()
    (scripts / "versions" / "third.py").write_text(
        f"revision = 'third'\ndown_revision = {NEXT!r}\ndef upgrade():\n    pass\n", encoding="utf-8"
    )
    before = _content(folder)
    vaults.unlock_vault(folder, PASSPHRASE).close()
    assert [path.name for path in folder.glob(f"{DATABASE}.before-*")] == [f"{DATABASE}.before-third"]
    assert _content(folder, f"{DATABASE}.before-third") == before


def test_one_that_raises_leaves_the_vault_as_it_was(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, file = _content(folder), (folder / DATABASE).read_bytes()
    with monkeypatch.context() as newer:
        _with(_scripts(tmp_path / "db", RAISES), newer)
        with pytest.raises(VaultError) as caught:
            vaults.unlock_vault(folder, PASSPHRASE)
    assert (caught.value.code, caught.value.exit_code) == ("vault.migration_failed", 3)
    assert (_content(folder), (folder / DATABASE).read_bytes()) == (before, file)
    assert _content(folder, COPY) == before
    _works_as_before(folder)


def _without_stages(entity: str) -> dict[str, str]:
    return {name: kind for name, kind in entity_fields(entity).items() if name != "stages"}


def test_what_a_newer_version_had_sent_is_taken_up_with_the_migration_that_knows_it(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    values: dict[str, Any] = {"cls": "major", "aql": "2.5", "severity": "normal", "edition": "iso2859-1"}
    values |= {"level": "II", "kind": "double", "code_letter": "F", "plan_letter": "F"}
    numbers: dict[str, Any] = {"n": 26, "ac": 1, "re": 2, "stages": [[13, 0, 2], [13, 1, 2]]}
    with monkeypatch.context() as older, vaults.unlock_vault(folder, PASSPHRASE) as session:
        older.setattr(journal, "entity_fields", _without_stages)
        with session.vault.transaction() as tx:
            stream = tx.new_stream("inspection")
            plan = tx.insert("class_plan", stream, **values, **numbers)
            other = tx.insert("class_plan", stream, **values, **(numbers | {"later": "unknown still"}))
            assert isinstance(plan, ClassPlan)
            assert plan.stages == ()
    _with(_scripts(tmp_path / "db", GOOD), monkeypatch)
    with vaults.unlock_vault(folder, PASSPHRASE) as session, session.vault.reading() as connection:
        for record in (plan, other):
            known = folding.load(connection, "class_plan", record.id)
            assert isinstance(known, ClassPlan)
            assert known.stages == ((13, 0, 2), (13, 1, 2))
        left = connection.execute(text("SELECT extra FROM class_plan WHERE extra != '{}'")).scalars().all()
    assert left == ['{"later": "unknown still"}']
    _works_as_before(folder)


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is a signal of POSIX systems")
def test_one_that_is_killed_leaves_the_vault_as_it_was(folder: Path, tmp_path: Path) -> None:
    before = _content(folder)
    done = _run(folder, _scripts(tmp_path / "db", IS_KILLED))
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert _content(folder) == before
    assert _content(folder, COPY) == before
    _works_as_before(folder)
    assert _run(folder, _scripts(tmp_path / "good", GOOD)).stdout == "opened\n"
    assert _content(folder)[0] == NEXT


def _small_disk(tool: Callable[[str], str], disk: Path, spare_kb: int) -> list[str]:
    """A command that runs `COMMAND ...` when given `FOLDER COMMAND ...`: in a mount namespace of its own,
    with FOLDER's files on a small file system at `disk`, from where they are put back when it has ended well.
    """
    enter = [tool("unshare"), "--map-root-user", "--mount"]
    if subprocess.run([*enter, "true"], capture_output=True, check=False).returncode:
        pytest.skip("no mount namespace may be made here")
    disk.mkdir()
    script = (
        'folder="$1"; shift; size=$(du -sk "$folder" | cut -f1); '
        f'mount -t tmpfs -o size=$((size + {spare_kb}))k none {disk} && cp -a "$folder/." {disk} && "$@" '
        f'&& rm -rf "$folder" && cp -a {disk} "$folder"'
    )
    return [*enter, "sh", "-c", script, "sh"]


@pytest.mark.skipif(sys.platform != "linux", reason="makes a small disk by a mount namespace")
@pytest.mark.parametrize(("spare_kb", "end"), [(700, GOOD), (3500, NEEDS_ROOM)], ids=["copying", "migrating"])
def test_one_that_finds_no_room_leaves_the_vault_as_it_was(
    folder: Path, tmp_path: Path, tool: Callable[[str], str], spare_kb: int, end: str
) -> None:
    before, disk = _content(folder), tmp_path / "disk"
    scripts = _scripts(tmp_path / "db", end)
    done = _run(disk, scripts, *_small_disk(tool, disk, spare_kb), str(folder))
    assert done.stdout == "vault.disk_full\n", done.stderr
    assert _content(folder) == before
    assert not list(folder.glob(".*")), "a part of a copy was left"
    assert (folder / COPY).exists() == (end == NEEDS_ROOM)
    _works_as_before(folder)

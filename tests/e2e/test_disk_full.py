"""The disk fills up in the middle of every kind of writing: a clear refusal, nothing lost, nothing half.

On a real small file system. Each kind of work is tried with no space, then with a page more, and so on until
it succeeds: so the disk is full once at each of its writes. No space is kept back here (see `test_reserve`).
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from inspector_app.cli.main import main
from inspector_app.domain.errors import InspectorError
from inspector_app.services import backups, bundle_export, bundles, identities, inspections, photos, vaults
from inspector_app.storage import reserve
from tests.e2e.crash import jobs, migration
from tests.e2e.crash.points import cheap_argon2
from tests.e2e.hostile.desk import WORK, Desk
from tests.fakes.small_disks import fill, make_read_only, small_disk
from tests.fakes.vaults import PASSPHRASE, new_inspection, new_session

PAGE = 4096
STEPS = (0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 1024, 3072)
"""Pages left free, one try after the other."""

ALL_STEPS = (*range(50), *range(50, 200, 10), *STEPS[-3:])


def says_full(error: InspectorError) -> bool:
    return error.code.endswith((".disk_full", ".no_room")) or "No space" in error.message


def refusal(work: Callable[[], object]) -> InspectorError | None:
    """How a piece of work was refused; None when it was done."""
    try:
        work()
    except InspectorError as error:
        return error
    return None


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setenv(reserve.VARIABLE, "0")
    cheap_argon2(monkeypatch)
    with small_disk(tmp_path / "disk", "24m") as disk:
        made = Desk(disk, tmp_path)
        yield made
        made.session.close()


@pytest.mark.parametrize("name", ["entries", "passphrase", "report-file", "second-copy"])
def test_full_at_each_write(desk: Desk, name: str) -> None:
    fill_up(desk, name, STEPS)


@pytest.mark.slow
@pytest.mark.parametrize("name", WORK)
def test_full_at_every_page(desk: Desk, name: str) -> None:
    fill_up(desk, name, ALL_STEPS)


def fill_up(desk: Desk, name: str, steps: Sequence[int]) -> None:
    error, pages = None, 0
    for pages in steps:
        filler = fill(desk.disk, pages * PAGE)
        error = refusal(lambda: WORK[name](desk))
        filler.unlink()
        desk.check()
        if error is None:
            break
        assert says_full(error), (pages, error.code, error.message)
        assert error.exit_code == 3
        assert error.hint
    assert error is None, "it never found room"
    assert pages > 0, "it needs no room"
    desk.reopen()
    desk.check()


@pytest.mark.parametrize("pages", [0, 2])
def test_closing_on_a_full_disk(desk: Desk, pages: int) -> None:
    filler = fill(desk.disk, pages * PAGE)
    with pytest.raises(InspectorError, match="full"):
        desk.enter(400)
    desk.session.close()
    filler.unlink()
    desk.reopen()
    desk.check()


def test_unlocking_on_a_full_disk(desk: Desk) -> None:
    """It may be refused in words; it is never half done, and when space returns the passphrase opens."""
    error, pages = None, 0
    for pages in STEPS:
        desk.session.close()
        filler = fill(desk.disk, pages * PAGE)
        error = refusal(lambda: vaults.unlock_vault(desk.folder, PASSPHRASE).close())
        filler.unlink()
        desk.reopen()
        desk.check()
        if error is None:
            break
        assert says_full(error), (pages, error.code, error.message)
    assert error is None, "it never opened"


def test_pictures_are_shown_though_the_cache_has_no_room(desk: Desk) -> None:
    taken = photos.add_photo(desk.file, jobs.picture(random.Random(99)), "IMG.jpg")
    desk.ledger.note([("photo", taken.id, taken.pid)])
    photos.rotate_photo(desk.file, taken.id, 90)
    turned = desk.file.record.photos[-1]
    filler = fill(desk.disk)
    with pytest.raises(InspectorError, match="full"):
        desk.enter(400)
    assert photos.print_picture(desk.session, turned).startswith(b"\xff\xd8")
    assert photos.thumbnail(desk.session, turned).startswith(b"\xff\xd8")
    filler.unlink()
    desk.check()


def test_importing_on_a_full_disk(desk: Desk, tmp_path: Path) -> None:
    sent = tmp_path / "sent.zip"
    with new_session(tmp_path / "sender", "Chen") as session:
        file = new_inspection(session)
        for turn in range(8):
            jobs.enter(file, random.Random(turn), turn)
        identities.export_identity(session, tmp_path / "sender.json")
        identities.export_identity(desk.session, tmp_path / "me.json")
        bundle_export.export_bundle(session, [file.id], sent, recipients=[tmp_path / "me.json"])
    identities.trust_identity(desk.session, tmp_path / "sender.json")
    error, pages = None, 0
    for pages in STEPS:
        filler = fill(desk.disk, pages * PAGE)
        error = refusal(lambda: bundles.import_bundle(desk.session, sent))
        filler.unlink()
        desk.check()
        if error is None:
            break
        assert says_full(error), (pages, error.code)
        assert file.id not in {one.id for one in inspections.list_inspections(desk.session)}
    assert pages > 0
    assert len(inspections.open_inspection(desk.session, file.id).record.answers) > 0
    desk.check()


def test_restoring_on_a_full_disk(desk: Desk, tmp_path: Path) -> None:
    made = backups.create_backup(desk.session, tmp_path / "copies")
    target = desk.out / "restored"
    error = None
    for left in (*(pages * PAGE for pages in STEPS[::4]), 20 << 20):
        filler = fill(desk.disk, min(left, reserve.free_bytes(desk.disk)))
        error = refusal(lambda: backups.restore_backup(made.folder, target, PASSPHRASE).close())
        filler.unlink()
        desk.check()
        assert (error is None) == vaults.vault_exists(target)
        assert error is None or says_full(error), (left, error.code)
    assert error is None


def test_migrating_on_a_full_disk(desk: Desk, tmp_path: Path) -> None:
    """Refused, the vault is as it was and opens with the program of before."""
    revisions = tmp_path / "revisions"
    migration.add_revision(revisions)

    def open_with_the_newer_program() -> None:
        with migration.newer_program(revisions):
            desk.reopen()

    error, pages = None, 0
    for pages in STEPS:
        desk.session.close()
        filler = fill(desk.disk, pages * PAGE)
        error = refusal(open_with_the_newer_program)
        filler.unlink()
        if error is None:
            break
        assert says_full(error), (pages, error.code, error.message)
        again = refusal(desk.reopen)
        if again is not None:
            # Migrated, and then there was no room for unlocking.
            assert again.code == "vault.newer"
            open_with_the_newer_program()
            break
        desk.check()
    assert pages > 0
    desk.check()


COMMANDS = {
    "photo": ["photo", "add", "--inspection", "{inspection}", "{picture}"],
    "report": ["report", "{done}", "--out", "{out}/r.pdf"],
    "bundle": ["bundle", "export", "--out", "{out}/b.zip", "--to", "{reader}"],
    "backup": ["backup", "create", "{out}/copies"],
    "trail": ["trail", "{inspection}", "--csv", "{out}/t.csv"],
    "init": ["vault", "init", "--person", "Li"],
}


@pytest.mark.parametrize("command", COMMANDS)
def test_the_command_line_says_so_with_exit_3(
    desk: Desk, command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = {
        "inspection": desk.file.id,
        "done": desk.done.id,
        "out": str(desk.out),
        "reader": str(tmp_path / "reader.json"),
        "picture": str(tmp_path / "IMG_7.jpg"),
    }
    (tmp_path / "IMG_7.jpg").write_bytes(jobs.picture(random.Random(7)))
    (tmp_path / "phrase").write_text(PASSPHRASE, "utf-8")
    folder = desk.out / "new" if command == "init" else desk.folder
    desk.session.close()
    filler = fill(desk.disk, 0)
    arguments = [word.format(**names) for word in COMMANDS[command]]
    status = main(
        [*arguments, "--vault", str(folder), "--passphrase-file", str(tmp_path / "phrase"), "--json"]
    )
    error = json.loads(capsys.readouterr().out)["error"]
    assert (
        status,
        error["code"].endswith("disk_full") or "No space" in error["message"],
        bool(error["hint"]),
    ) == (3, True, True), error
    filler.unlink()
    desk.reopen()
    desk.check()


EXPORTS = (
    "second-copy",
    "report-file",
    "trail-csv",
    "originals",
    "identity",
    "bundle-zip",
    "bundle-folder",
    "evidence",
)


@pytest.mark.parametrize("name", EXPORTS)
def test_writing_to_a_read_only_stick(desk: Desk, tmp_path: Path, name: str) -> None:
    with small_disk(tmp_path / "stick", "1m") as stick:
        desk.out = stick
        make_read_only(stick)
        error = refusal(lambda: WORK[name](desk))
        assert error is not None
        assert (error.exit_code, bool(error.hint)) == (3, True), error.code
        assert not says_full(error)
        desk.check()


@pytest.mark.parametrize("command", [["vault", "info"], ["inspection", "list"], ["doctor"]])
def test_a_vault_on_a_read_only_disk(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    desk.session.close()
    make_read_only(desk.disk)
    (tmp_path / "phrase").write_text(PASSPHRASE, "utf-8")
    place = ["--vault", str(desk.folder), "--passphrase-file", str(tmp_path / "phrase")]
    status = main([*command, *place, "--json"])
    assert (status, json.loads(capsys.readouterr().out)["error"]["code"]) == (3, "vault.read_only")

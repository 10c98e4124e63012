"""Wrong tries: counted before they are looked at, slowed down, told in the journal, never in the way."""

import errno
import json
import multiprocessing
import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from inspector_app.domain.errors import InspectorError
from inspector_app.storage import errors, tries, vault
from inspector_app.storage.errors import VaultError
from inspector_app.storage.restoring import is_free
from inspector_app.storage.tries import Moment
from tests.fakes.vaults import PASSPHRASE, new_session


class Clocks:
    """The clocks a try sees; `pass_s` lets time go by on all of them."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = Moment(1_760_000_000_000, 50_000, "boot-1")
        monkeypatch.setattr(tries, "moment", lambda: self.now)

    def pass_s(self, seconds: float) -> None:
        by = int(seconds * 1000)
        self.now = Moment(self.now.wall + by, self.now.mono + by, self.now.boot)

    def set_wall(self, by_s: float) -> None:
        self.now = Moment(self.now.wall + int(by_s * 1000), self.now.mono, self.now.boot)

    def restart(self, after_s: float) -> None:
        self.now = Moment(self.now.wall + int(after_s * 1000), 1_000, self.now.boot + "'")


@pytest.fixture
def clocks(monkeypatch: pytest.MonkeyPatch) -> Clocks:
    return Clocks(monkeypatch)


def wrong(folder: Path) -> InspectorError:
    with pytest.raises(VaultError) as caught, tries.counted(folder, "passphrase"):
        raise errors.wrong_passphrase()
    return caught.value


def right(folder: Path) -> None:
    with tries.counted(folder, "passphrase"):
        pass


def seconds_left(folder: Path) -> object:
    error = wrong(folder)
    assert error.code == "vault.wait"
    return error.params["seconds"]


def test_the_delay_grows_and_ends(tmp_path: Path, clocks: Clocks) -> None:
    waits = []
    for number in range(1, 17):
        error = wrong(tmp_path)
        assert (error.code, error.params["tries"]) == ("vault.wrong_passphrase", number)
        waits.append(error.params["wait"])
        clocks.pass_s(tries.LONGEST_S)
    assert waits == [0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]


def test_no_try_is_taken_while_the_delay_runs_and_none_is_counted(tmp_path: Path, clocks: Clocks) -> None:
    for _try in range(7):
        wrong(tmp_path)
        clocks.pass_s(10)
    wrong(tmp_path)
    before = tries.read(tmp_path)
    with pytest.raises(VaultError) as caught:
        right(tmp_path)
    assert caught.value.code == "vault.wait"
    assert caught.value.params == {"seconds": 8, "until_ms": clocks.now.wall + 8000}
    assert tries.read(tmp_path) == before
    clocks.pass_s(7.999)
    assert seconds_left(tmp_path) == 1
    clocks.pass_s(0.001)
    right(tmp_path)


def _locked_for(folder: Path, clocks: Clocks, seconds: int) -> None:
    count = 0
    while count == 0 or tries.delay_s(count) < seconds:
        clocks.pass_s(tries.LONGEST_S)
        wrong(folder)
        count = tries.read(folder).count


def test_setting_the_clock_forward_does_not_shorten_the_wait(tmp_path: Path, clocks: Clocks) -> None:
    _locked_for(tmp_path, clocks, 256)
    clocks.set_wall(3600)
    assert seconds_left(tmp_path) == 256


@pytest.mark.parametrize("restarted", [False, True])
def test_a_clock_set_back_by_years_costs_one_delay_more(
    tmp_path: Path, clocks: Clocks, restarted: bool
) -> None:
    _locked_for(tmp_path, clocks, 64)
    clocks.set_wall(-3 * 365 * 86400)
    if restarted:
        clocks.restart(0)
    assert seconds_left(tmp_path) == 64
    clocks.pass_s(30)
    assert seconds_left(tmp_path) == 34
    clocks.pass_s(34)
    right(tmp_path)


def test_the_wait_outlives_a_restart(tmp_path: Path, clocks: Clocks) -> None:
    _locked_for(tmp_path, clocks, 64)
    clocks.restart(40)
    assert seconds_left(tmp_path) == 24
    clocks.restart(24)
    right(tmp_path)


def test_the_right_secret_ends_the_waiting_but_keeps_the_record(tmp_path: Path, clocks: Clocks) -> None:
    _locked_for(tmp_path, clocks, 64)
    clocks.pass_s(64)
    before = tries.read(tmp_path).tries
    right(tmp_path)
    after = tries.read(tmp_path)
    assert (after.tries, after.since) == (before, None)
    right(tmp_path)
    tries.forget(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_right_secret_alone_leaves_nothing(tmp_path: Path) -> None:
    right(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_another_failure_is_no_wrong_try(tmp_path: Path) -> None:
    with pytest.raises(MemoryError), tries.counted(tmp_path, "passphrase"):
        raise MemoryError
    assert tries.read(tmp_path).count == 0


def test_the_try_is_on_the_disk_before_the_answer_is_known(tmp_path: Path, clocks: Clocks) -> None:
    with tries.counted(tmp_path, "recovery"):
        [begun] = tries.read(tmp_path).tries
    assert (begun.at_ms, begun.via, begun.ended) == (clocks.now.wall, "recovery", False)


def _killed_while_trying(folder: Path) -> None:
    with tries.counted(folder, "passphrase"):
        os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL")
def test_killing_the_program_in_a_try_saves_no_try(tmp_path: Path) -> None:
    for _round in range(5):
        child = multiprocessing.get_context("fork").Process(target=_killed_while_trying, args=(tmp_path,))
        child.start()
        child.join()
    assert [entry.ended for entry in tries.read(tmp_path).tries] == [False] * 5
    assert wrong(tmp_path).code == "vault.wait"


def _directory(path: Path) -> None:
    path.mkdir()
    (path / "x").write_text("x")


def _huge(path: Path) -> None:
    path.write_text('{"tries": [' + " " * 300_000 + '], "more": 0, "since": null, "lost": false}')


def _entry(path: Path, **changes: object) -> None:
    entry = {"id": "0" * 16, "at_ms": 1, "via": "passphrase", "ended": True} | changes
    path.write_text(json.dumps({"v": 1, "tries": [entry], "more": 0, "since": None, "lost": False}))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(b"\xff\xfe\x00"),
        lambda path: path.write_text("[" * 100_000),
        lambda path: path.write_text('{"v": 1, "tries": [1], "more": 0, "since": null, "lost": false}'),
        lambda path: path.write_text('{"v": 1, "tries": [], "more": -1, "since": null, "lost": false}'),
        lambda path: path.write_text('{"v": 1, "tries": [], "more": 1e99, "since": null, "lost": false}'),
        lambda path: path.write_text(f'{{"tries": [], "more": {10**300}, "since": null, "lost": false}}'),
        lambda path: _entry(path, at_ms=10**18),
        lambda path: _entry(path, via="CANARY text of somebody else"),
        lambda path: _entry(path, id="=cmd|' /C calc'!"),
        _huge,
        _directory,
    ],
)
def test_a_record_that_makes_no_sense_never_stops_the_right_secret(
    tmp_path: Path, spoil: Callable[[Path], object]
) -> None:
    spoil(tmp_path / tries.NAME)
    assert tries.read(tmp_path) == tries.Record(lost=True)
    right(tmp_path)
    assert tries.read(tmp_path).lost, "that something was lost is still to be told"
    assert wrong(tmp_path).params["tries"] == 1


@pytest.mark.parametrize(
    ("number", "code"), [(errno.ENOSPC, "vault.disk_full"), (errno.EROFS, "vault.read_only")]
)
def test_where_a_try_cannot_be_recorded_none_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    def refused(_target: Path, _data: bytes) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(tries, "write_durably", refused)
    looked = False
    with pytest.raises(VaultError) as caught, tries.counted(tmp_path, "passphrase"):
        looked = True
    assert (caught.value.code, looked) == (code, False)


def test_the_file_stays_small(tmp_path: Path, clocks: Clocks, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tries, "_KEPT", 10)
    for _try in range(25):
        clocks.pass_s(tries.LONGEST_S)
        wrong(tmp_path)
    found = tries.read(tmp_path)
    assert (len(found.tries), found.more, found.count) == (10, 15, 25)


def test_every_way_in_is_counted(tmp_path: Path, clocks: Clocks) -> None:
    new_session(tmp_path / "v").close()
    for _try in range(5):
        with pytest.raises(VaultError):
            vault.unlock(tmp_path / "v", "another passphrase")
    with pytest.raises(VaultError) as caught:
        vault.unlock(tmp_path / "v", PASSPHRASE)
    assert caught.value.code == "vault.wait"
    clocks.pass_s(1)
    vault.unlock(tmp_path / "v", PASSPHRASE).close()


def test_half_written_files_of_killed_programs_go_at_the_next_unlocking(tmp_path: Path) -> None:
    new_session(tmp_path / "v").close()
    for name in (".tries.json.123.456", ".vault.json.1.2", ".anchor.77.8"):
        (tmp_path / "v" / name).write_text("half")
    (tmp_path / "v" / ".somebody-elses.1.2").write_text("kept")
    vault.unlock(tmp_path / "v", PASSPHRASE).close()
    left = {path.name for path in (tmp_path / "v").iterdir() if path.name.startswith(".")}
    assert left == {".somebody-elses.1.2"}


def test_a_restoring_killed_at_its_first_write_can_be_begun_again(tmp_path: Path) -> None:
    (tmp_path / ".restoring.json.123.456").write_text("half")
    assert is_free(tmp_path)
    (tmp_path / "holiday.jpg").write_text("x")
    assert not is_free(tmp_path)

"""Files of a vault taken away, cut, exchanged or altered: it is noticed and told; the rest stays safe."""

from __future__ import annotations

import json
import random
import shutil
from pathlib import Path

import pytest

from inspector_app.cli.main import main
from inspector_app.domain.errors import InspectorError
from inspector_app.services import answers, doctor, inspections, photo_check, photos, vaults
from inspector_app.services.session import Session
from inspector_app.storage import reserve
from inspector_app.storage.blobs import find_blob
from tests.e2e.crash import jobs
from tests.e2e.crash.ledger import Ledger
from tests.e2e.crash.server import Server
from tests.e2e.hostile import image
from tests.e2e.hostile.image import flipped, put_back
from tests.fakes.vaults import PASSPHRASE, new_inspection, new_session

PAGE = 4096
DATABASE, WAL = "vault/db.sqlite", "vault/db.sqlite-wal"


class Scene:
    """A vault and the person's state folder under `root`; `image` as they lie there."""

    def __init__(self, root: Path) -> None:
        self.root, self.folder = root, root / "vault"
        self.ledger = Ledger()
        with new_session(self.folder) as session:
            file = new_inspection(session)
            self.inspection = file.id
            self.photo = photos.add_photo(file, jobs.picture(random.Random(1)), "IMG_1.jpg")
            self.other = photos.add_photo(file, jobs.picture(random.Random(2)), "IMG_2.jpg")
        self.image = image.taken(root)
        self.earlier = self.image

    def put(self, name: str, content: bytes | None) -> None:
        """Everything as in the image but this file; None takes it away."""
        altered = {key: value for key, value in self.image.items() if key != name}
        put_back(self.root, altered if content is None else altered | {name: content})

    def unlock(self, choice: str = "ask") -> Session:
        return vaults.unlock_vault(self.folder, PASSPHRASE, standing=choice)  # type: ignore[arg-type]

    def refused(self) -> str:
        with pytest.raises(InspectorError) as caught:
            self.unlock().close()
        assert caught.value.hint
        return caught.value.code


@pytest.fixture
def scene(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Scene:
    root = tmp_path / "place"
    monkeypatch.setenv("INSPECTOR_HOME", str(root / "home"))
    monkeypatch.setenv(reserve.VARIABLE, "0")
    return Scene(root)


@pytest.fixture
def killed(scene: Scene, tmp_path: Path) -> Scene:
    """The scene after a kill, with entries in the -wal file alone; `earlier` is after a first one."""
    with Server(tmp_path) as server:
        for seed in (1, 2):
            said = server.run(
                "work",
                at="commit:12",
                folder=str(scene.folder),
                passphrase=PASSPHRASE,
                inspection=scene.inspection,
                seed=seed,
                first=seed * 1000,
                turns=100,
            ).said
            assert len(said) > 3
            scene.ledger.note(said)
            if seed == 1:
                scene.earlier = image.taken(scene.root)
    scene.image = image.taken(scene.root)
    assert len(scene.image[WAL] or b"") > 10 * PAGE
    return scene


def test_nothing_is_wrong_with_it_untouched(killed: Scene) -> None:
    with killed.unlock() as session:
        assert doctor.examine(session, photos=True, rebuild=True).faults == []


@pytest.mark.parametrize("left", ["nothing", "half", "header", "older", "foreign"])
def test_the_log_of_saved_changes_is_taken_away(killed: Scene, left: str) -> None:
    whole = killed.image[WAL] or b""
    content = {
        "nothing": None,
        "half": whole[: len(whole) // 2],
        "header": whole[:32],
        "older": killed.earlier[WAL],
        "foreign": random.Random(1).randbytes(len(whole)),
    }[left]
    killed.put(WAL, content)
    with pytest.raises(InspectorError) as caught:
        killed.unlock().close()
    assert caught.value.code == "vault.rolled_back"
    assert int(str(caught.value.params["missing"])) > 0
    # Asked once more it says the same: nothing was written.
    assert killed.refused() == "vault.rolled_back"
    with killed.unlock("copied") as session:
        file = inspections.open_inspection(session, killed.inspection)
        answers.answer_item(file, "surface", "pass")
        assert doctor.examine(session, rebuild=True).faults == []
    killed.unlock().close()


@pytest.mark.parametrize("anchors", ["kept", "put back too"])
def test_the_database_of_yesterday(scene: Scene, anchors: str) -> None:
    yesterday = image.taken(scene.root)
    with scene.unlock() as session:
        file = inspections.open_inspection(session, scene.inspection)
        for turn in range(5):
            answers.answer_item(file, "batch", f"LOT {turn}")
    scene.image = image.taken(scene.root)
    if anchors == "kept":
        scene.put(DATABASE, yesterday[DATABASE])
    else:
        # The vault's whole folder, as a backup program puts it back; not the person's state folder.
        now = {name: content for name, content in scene.image.items() if name.startswith("home")}
        old = {name: content for name, content in yesterday.items() if not name.startswith("home")}
        put_back(scene.root, old | now)
    assert scene.refused() == "vault.rolled_back"
    with scene.unlock("copied") as session:
        assert "batch" not in inspections.open_inspection(session, scene.inspection).record.answers


def flip_page(scene: Scene, number: int, at: int) -> set[str]:
    """One bit of a page; what doctor finds, or why the vault does not open. Nothing else may come of it."""
    whole = scene.image[DATABASE] or b""
    scene.put(DATABASE, flipped(whole, number * PAGE + at))
    try:
        with scene.unlock() as session:
            return {fault.code for fault in doctor.examine(session, photos=True, rebuild=True).faults}
    except InspectorError as error:
        return {fault.code for fault in doctor.examine_folder(scene.folder).faults} | {error.code}


def pages(scene: Scene) -> int:
    return len(scene.image[DATABASE] or b"") // PAGE


def test_a_bit_of_the_database(scene: Scene) -> None:
    """The first page, with and without the salt, and every fiftieth."""
    for number, at in [(0, 3), (0, 100), *((number, 2000) for number in range(1, pages(scene), 50))]:
        found = flip_page(scene, number, at)
        assert found & {"database.damaged", "vault.damaged"}, (number, found)


@pytest.mark.slow
def test_a_bit_of_every_page(scene: Scene) -> None:
    for number in range(pages(scene)):
        found = flip_page(scene, number, (number * 37) % PAGE)
        assert found & {"database.damaged", "vault.damaged"}, (number, found)


def test_the_command_line_names_a_bad_page(
    scene: Scene, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "phrase").write_text(PASSPHRASE, "utf-8")
    place = ["--vault", str(scene.folder), "--passphrase-file", str(tmp_path / "phrase"), "--json"]
    for number in (0, pages(scene) // 2):
        scene.put(DATABASE, flipped(scene.image[DATABASE] or b"", number * PAGE + 500))
        status = main(["doctor", *place])
        told = json.loads(capsys.readouterr().out)
        assert status == 1, (number, told)
        # A first page that cannot be read looks like another key: then all there is to say is that.
        assert told.get("faults") or told["error"]["code"] == "vault.damaged", (number, told)


def test_blobs_flipped_missing_or_exchanged(scene: Scene) -> None:
    with scene.unlock() as session, session.vault.reading() as connection:
        one, two = (find_blob(connection, photo.pid) for photo in (scene.photo, scene.other))
    assert one is not None
    assert two is not None
    first, second = (f"vault/blobs/{blob.cid[:2]}/{blob.cid}" for blob in (one, two))
    content = scene.image[first] or b""
    flips = [flipped(content, at) for at in (30, len(content) - 1)]
    for altered in (*flips, content[:-1], b"", None, scene.image[second]):
        scene.put(first, altered)
        with scene.unlock() as session:
            states = {one.photo: one.problem for one in photo_check.verify_photos(session)}
            assert states[scene.photo.id]
            assert not states[scene.other.id]
            assert {fault.code for fault in doctor.examine(session, photos=True).faults} == {"blob.damaged"}
            with pytest.raises(InspectorError):
                photos.original(session, scene.photo)


def test_the_key_slots_cut_at_each_byte(scene: Scene) -> None:
    whole = scene.image["vault/vault.json"] or b""
    slots = scene.folder / "vault.json"
    for length in range(len(whole)):
        slots.write_bytes(whole[:length])
        assert scene.refused() == "vault.damaged", length
        assert doctor.examine_folder(scene.folder).faults
    slots.write_bytes(whole)
    scene.unlock().close()


def test_the_key_slots_of_another_vault(scene: Scene, tmp_path: Path) -> None:
    new_session(tmp_path / "other").close()
    shutil.copyfile(tmp_path / "other" / "vault.json", scene.folder / "vault.json")
    assert scene.refused() == "vault.damaged"


def test_key_slots_that_are_no_key_slots(scene: Scene) -> None:
    document = json.loads(scene.image["vault/vault.json"] or b"")
    pass_slot = document["slots"][0]
    tried: list[list[object]] = [
        [],
        [{}],
        [{"kind": "pass"}],
        [pass_slot | {"wrap": "AAAA"}],
        [pass_slot | {"kdf": 7}],
    ]
    for slots in tried:
        (scene.folder / "vault.json").write_text(json.dumps(document | {"slots": slots}), "utf-8")
        assert scene.refused() in ("vault.damaged", "vault.wrong_passphrase", "slot.malformed")


def test_a_damaged_cache_is_made_again(scene: Scene) -> None:
    with scene.unlock() as session:
        shown = photos.print_picture(session, scene.photo)
        cached = [path for path in (scene.folder / "cache").rglob("*") if path.is_file()]
        assert cached
        for path in cached:
            path.write_bytes(flipped(path.read_bytes(), 40))
        assert photos.print_picture(session, scene.photo) == shown
        for path in cached:
            path.write_bytes(b"")
        assert photos.print_picture(session, scene.photo) == shown
        shutil.rmtree(scene.folder / "cache")
        (scene.folder / "cache").write_bytes(b"a file where the folder was")
        assert photos.print_picture(session, scene.photo) == shown

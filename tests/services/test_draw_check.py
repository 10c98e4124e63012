"""Verifying repeats the draw: cartons that the seed does not draw are found out, whoever signed them."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from inspector_app.domain.sampling.draw import Stratum, draw_order, spread
from inspector_app.reports.pdfa import read_data
from inspector_app.services import conclusion, draw, identities, inspections, reports, vaults
from inspector_app.services.bundle_export import export_bundle
from inspector_app.services.draw_check import check_record, check_report_data
from inspector_app.services.evidence import export_evidence
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.session import Session
from inspector_app.services.verify import VerifyOutcome, verify_path
from tests.fakes.evidence import run_verify
from tests.fakes.example_vaults import unpack
from tests.fakes.vaults import PASSPHRASE, new_inspection, new_session


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """One vault for all tests here; each begins an inspection of its own in it."""
    with new_session(tmp_path_factory.mktemp("draw") / "vault") as made:
        yield made


def _verified(file: InspectionFile, folder: Path, variant: str = "full") -> VerifyOutcome:
    """A signed report of the inspection as it is, verified by somebody who knows the signer."""
    conclusion.conclude(file, "pending", reason={"en": "waits for the laboratory"})
    built = reports.build_report(file, language="en", variant=variant)
    path = folder / f"{variant}.pdf"
    reports.export_report(file.session, built, path)
    return verify_path(path, session=file.session)


def _cheat(file: InspectionFile) -> tuple[int, int]:
    """Put a carton that stands nearer to the door in the place of one that was drawn."""
    numbers = {carton.number for carton in file.record.cartons}
    nearer = next(number for number in range(1, 110) if number not in numbers)
    left_out = file.record.cartons[0]
    with file.change() as tx:
        tx.update(left_out, number=nearer)
    return left_out.number, nearer


def test_a_true_draw_is_repeated(file: InspectionFile, tmp_path: Path) -> None:
    draw.draw_cartons(file, strata=[Stratum("A", 60, 24), Stratum("loose", pieces=300)])
    draw.enlarge(file, cartons=10)
    found = _verified(file, tmp_path)
    assert (found.good, found.draw) == (True, "ok")
    assert f"{file.header.seed}: 10 cartons, 125 pieces" in found.draw_text
    assert found.as_data()["draw"] == "ok"
    assert found.draw_text in found.in_words()


def test_another_carton_than_the_seed_draws_is_found_out(file: InspectionFile, tmp_path: Path) -> None:
    draw.draw_cartons(file, 110)
    left_out, taken = _cheat(file)
    found = _verified(file, tmp_path, "factory")
    assert (found.integrity, found.trusted, found.draw, found.good) == ("ok", True, "differs", False)
    assert f"the seed draws carton {left_out}, which is not recorded" in found.draw_text
    assert f"recorded is carton {taken}, which the seed does not draw" in found.draw_text
    assert "DRAW DIFFERS" in found.in_words()
    assert found.draw_cartons == (str(left_out), str(taken))


def test_fewer_pieces_than_drawn_are_found_out(file: InspectionFile, tmp_path: Path) -> None:
    draw.draw_cartons(file, 110)
    with file.change() as tx:
        tx.bin(file.record.units[0])
    found = _verified(file, tmp_path)
    assert found.draw == "differs"
    assert "another number of pieces" in found.draw_text


def test_a_report_without_a_draw_has_no_answer(file: InspectionFile, tmp_path: Path) -> None:
    found = _verified(file, tmp_path)
    assert (found.good, found.draw, found.draw_text) == (True, None, "")


def test_an_altered_report_proves_nothing_about_its_draw(file: InspectionFile, tmp_path: Path) -> None:
    draw.draw_cartons(file, 110)
    _verified(file, tmp_path)
    data = bytearray((tmp_path / "full.pdf").read_bytes())
    data[len(data) // 2] ^= 1
    (tmp_path / "full.pdf").write_bytes(data)
    found = verify_path(tmp_path / "full.pdf", session=file.session)
    assert (found.integrity, found.draw) == ("altered", None)


def test_evidence_repeats_the_draw_too(file: InspectionFile, tmp_path: Path) -> None:
    draw.draw_cartons(file, 110)
    draw.draw_cartons(file, 90)
    export_evidence(file.session, file.id, tmp_path / "true", form="folder")
    true = verify_path(tmp_path / "true", session=file.session)
    assert (true.good, true.draw) == (True, "ok")
    _cheat(file)
    export_evidence(file.session, file.id, tmp_path / "false", form="folder")
    false = verify_path(tmp_path / "false", session=file.session)
    assert (false.integrity, false.good, false.draw) == ("ok", False, "differs")
    assert run_verify(tmp_path / "false")[0] == 0


def test_a_bundle_that_can_be_read_repeats_its_draws(file: InspectionFile, tmp_path: Path) -> None:
    draw.draw_cartons(file, 110)
    second = new_inspection(file.session)
    draw.draw_cartons(second, 60)
    ids = [file.id, second.id]
    with new_session(tmp_path / "receiver", "Head office") as receiver:
        for giver, taker, name in ((file.session, receiver, "a"), (receiver, file.session, "b")):
            identities.export_identity(giver, tmp_path / name)
            identities.trust_identity(taker, tmp_path / name)
        export_bundle(file.session, ids, tmp_path / "true.zip")
        true = verify_path(tmp_path / "true.zip", session=receiver)
        assert (true.good, true.draw) == (True, "ok")
        assert "2 inspections" in true.draw_text
        # Without the vault it was made for nobody can read it.
        assert verify_path(tmp_path / "true.zip", [tmp_path / "a"]).draw is None
        with new_session(tmp_path / "stranger", "Somebody") as stranger:
            assert verify_path(tmp_path / "true.zip", [tmp_path / "a"], stranger).draw is None
        _cheat(second)
        export_bundle(file.session, ids, tmp_path / "false.zip")
        false = verify_path(tmp_path / "false.zip", session=receiver)
        assert (false.integrity, false.good, false.draw) == ("ok", False, "differs")


def test_a_seed_that_came_after_its_cartons_is_found_out(file: InspectionFile, tmp_path: Path) -> None:
    seed = "00ff"
    numbers = sorted(int(name) for name in draw_order(seed, range(1, 111))[:11])
    with file.change() as tx:
        count = 0
        for number, pieces in zip(numbers, spread(125, 11), strict=True):
            carton = tx.insert("carton", file.stream, number=number)
            for _ in range(pieces):
                count += 1
                tx.insert("sample_unit", file.stream, number=count, carton=carton.id)
    with file.change() as tx:
        tx.update(file.header, seed=seed, cartons_total=110)
    # From the report alone nothing can be seen; the journal tells.
    assert check_record(file.record).answer == "ok"  # type: ignore[union-attr]
    export_evidence(file.session, file.id, tmp_path / "package", form="folder")
    found = verify_path(tmp_path / "package", session=file.session)
    assert (found.draw, found.good) == ("differs", False)
    assert "set after its cartons" in found.draw_text


@pytest.fixture
def data(file: InspectionFile, tmp_path: Path) -> dict[str, Any]:
    draw.draw_cartons(file, 110)
    _verified(file, tmp_path)
    found: dict[str, Any] = json.loads(read_data((tmp_path / "full.pdf").read_bytes()) or b"")
    return found


@pytest.mark.parametrize("bytes_", [None, b"", b"{", b"[" * 100_000, b"null", b"[]", b'{"type": "other"}'])
def test_what_is_no_inspection_has_no_answer(bytes_: bytes | None) -> None:
    assert check_report_data(bytes_) is None


def test_whatever_the_data_holds_there_is_an_answer(data: dict[str, Any]) -> None:
    def answer() -> str | None:
        found = check_report_data(json.dumps(data).encode())
        return found.answer if found else None

    assert answer() == "ok"
    records = data["records"]
    header, carton, unit = records["inspection"][0], records["carton"][0], records["sample_unit"][0]
    for row, key, value in (
        (header, "seed", 7),
        (header, "seed", "a:b"),
        (header, "draw", [1]),
        (header, "draw", {"method": "md5"}),
        (header, "cartons_total", "110"),
        (carton, "number", "x"),
        (carton, "number", float("inf")),
        (carton, "id", None),
        (unit, "carton", "nobody"),
        (records, "carton", [1]),
        (records, "carton", 5),
        (records, "sample_unit", {"a": 1}),
    ):
        kept = row[key]
        row[key] = value
        assert answer() == "differs", (key, value)
        row[key] = kept
    assert answer() == "ok"
    for key, value in (("inspection", []), ("carton", [])):
        kept = records[key]
        records[key] = value
        assert answer() is None
        records[key] = kept
    data["records"] = []
    assert answer() is None


def test_a_report_of_the_released_version_still_verifies(tmp_path: Path) -> None:
    with vaults.unlock_vault(unpack("format-1", tmp_path / "example"), PASSPHRASE) as released:
        files = [
            inspections.open_inspection(released, one.id) for one in inspections.list_inspections(released)
        ]
        (signed,) = [file for file in files if file.record.cartons]
        assert signed.header.draw == {}
        reports.export_report(released, signed.record.reports[0], tmp_path / "report.pdf")
        found = verify_path(tmp_path / "report.pdf", session=released)
        assert (found.good, found.draw) == (True, "ok")
        assert "8 cartons, 125 pieces" in found.draw_text

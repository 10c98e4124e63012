"""Makes an example vault with the code of a release: run once per vault format, never again for that format.

`PYTHONPATH=CHECKOUT_OF_THE_RELEASE python tests/data/vaults/make_vault.py OUT` writes `vault.zip` and
`expected.json` into the folder OUT. It calls the services as they are now; for an earlier release take
that release's own copy of this file.
"""

from __future__ import annotations

import io
import json
import shutil
import sys
import tempfile
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any

from PIL import Image

from inspector_app import __version__
from inspector_app.crypto.slots import HARD_FLOOR_M_KIB, Argon2Parameters
from inspector_app.services import (
    actions,
    answers,
    backups,
    bundle_export,
    bundles,
    conclusion,
    defects,
    drafts,
    draw,
    identities,
    inspections,
    masterdata,
    packs,
    photos,
    readings,
    reports,
    site_tests,
    vaults,
)
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.session import Session
from inspector_app.storage import history, migrations
from inspector_app.storage.blobs import all_blobs
from inspector_app.storage.vault_folder import VAULT_VERSION

PASSPHRASE = "seven brown bottles standing"
PACK = Path(__file__).resolve().parents[1] / "packs" / "mini"
STROKES = [[[100, 500], [400, 300], [800, 600]]]


def new_vault(folder: Path, name: dict[str, str]) -> vaults.NewVault:
    made = vaults.create_vault(
        folder,
        person=name,
        passphrase=PASSPHRASE,
        company="Third-party inspection",
        parameters=Argon2Parameters.fresh(HARD_FLOOR_M_KIB, 1, 1),
    )
    vaults.confirm_recovery(made.session)
    return made


def picture(number: int, kind: str = "JPEG") -> bytes:
    """A small picture; the JPEG says in EXIF when and where it was taken."""
    image = Image.new("RGB", (320, 240), (20 * number % 256, 90, 200 - 15 * number))
    image.paste((250, 250, 240), (20 + 9 * number, 30, 160, 200))
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x0110] = "Example camera"
    exif[0x0132] = "2026:11:20 09:12:08"
    exif[0x8825] = {1: "N", 2: (31.0, 14.0, 2.5), 3: "E", 4: (121.0, 29.0, 11.0)}
    image.save(out, kind, **({"exif": exif, "quality": 80} if kind == "JPEG" else {}))
    return out.getvalue()


def start(session: Session, number: int, *, practice: bool = False) -> InspectionFile:
    pack = packs.install_pack(session, PACK)
    factory = masterdata.add_factory(
        session,
        {"en": f"Yongfeng {number}", "zh-Hans": "永丰"},
        code=f"F-{number:03}",
        time_zone="Asia/Shanghai",
    )
    product = masterdata.list_products(session)[0]
    order = masterdata.add_order(
        session, f"PO-2026-{number:04}", factory_id=factory.id, lines=[(product.id, 3000)]
    )
    line = masterdata.list_order_lines(session, order.id)[0]
    lot = masterdata.add_lot(session, f"L{number}", order_line_ids=[line.id], quantity=3000)
    plan = packs.open_pack(session, pack.sha256).pack.plan("final_random")
    new = inspections.NewInspection(
        pack_sha256=pack.sha256,
        lot_size=3000,
        product_id=product.id,
        factory_id=factory.id,
        order_id=order.id,
        lot_ids=(lot.id,),
        quantity_ordered=3000,
        quantity_made=3000,
        quantity_packed=2900,
        inspected_on="2026-11-20",
        second_language="ja",
        practice=practice,
        **inspections.plan_defaults(plan),
    )
    return inspections.open_inspection(session, inspections.create_inspection(session, new))


def work(file: InspectionFile, first_photo: int) -> None:
    """Something of every kind: answers, remarks, readings, a test, findings, one in the bin, photos."""
    answers.answer_item(file, "surface", "fail", note={"en": "Felt by the nail.", "ja": "爪に掛かる。"})
    answers.answer_item(file, "colour", "good")
    answers.answer_item(file, "colour", "bad")
    answers.answer_item(file, "pieces", "11")
    answers.answer_item(file, "batch", "na", na_reason={"en": "Not printed."})
    readings.enter_reading(file, "height", 1, "80,1")
    readings.enter_reading(file, "height", 2, "79.95")
    site_tests.record_test(file, "drop", result="pass", failed=0, readings={"crack": ["0.1", "0.2", "0"]})
    found = defects.count_defect(file, "W-01", quantity=2, units=[1, 2])
    other = defects.add_finding(file, {"en": "Lid rattles", "ja": "蓋のがたつき"}, "minor")
    defects.bin_finding(file, other.id, "Counted twice.")
    taken = photos.add_photo(
        file, picture(first_photo), "IMG_1.jpg", target_kind="finding", target=found.id, role="defect"
    )
    photos.caption_photo(file, taken.id, {"en": "Scratch at the rim", "ja": "縁のキズ"})
    photos.add_photo(file, picture(first_photo + 1, "PNG"), "screen.png", target_kind="item", target="pile")
    photos.rotate_photo(file, photos.add_photo(file, picture(first_photo + 2), "IMG_2.jpg").id, 90)
    actions.add_action(file, {"en": "Sort the lot"}, owner="Chen", due="2026-12-01", findings=[found.id])


def finish(file: InspectionFile) -> None:
    conclusion.conclude(
        file, "not_accepted", reason={"en": "Agreed with the buyer."}, remarks={"en": "Dusty."}
    )
    conclusion.sign(file, "inspector", name="Mei Tanaka", strokes=STROKES)
    conclusion.refuse_signature(file, "factory", name="Mr Liu", reason={"en": "Disagrees."})


def make(out: Path, place: Path) -> None:
    first = new_vault(place / "first", {"en": "Mei Tanaka", "ja": "田中 芽衣"})
    session = first.session
    signed = start(session, 1)
    draw.draw_cartons(signed, 60)
    draw.mark_carton(signed, signed.record.cartons[0].id, opened=True)
    work(signed, 1)
    finish(signed)
    reports.build_report(signed, language="en", second_language="ja")
    opened = start(session, 2)
    work(opened, 4)
    drafts.save_draft(opened, "note:surface", "Half a sentence, 途中の")
    drafts.save_draft(opened, "remarks", "To be finished")
    practice = start(session, 3, practice=True)
    photos.add_photo(practice, picture(9), "practice.jpg")

    with new_vault(place / "other", {"en": "Ken Osaka"}).session as other:
        theirs = start(other, 7)
        work(theirs, 11)
        identities.export_identity(session, place / "first.json")
        identities.export_identity(other, place / "other-identity.json")
        bundle_export.export_bundle(
            other, [theirs.id], place / "theirs.zip", recipients=[place / "first.json"]
        )
    identities.trust_identity(session, place / "other-identity.json")
    bundles.import_bundle(session, place / "theirs.zip")

    made = backups.create_backup(session, place / "stick")
    session.close()
    session = backups.restore_backup(made.folder, place / "vault", PASSPHRASE)
    # After the handover the restored vault carries its predecessor's open inspection on.
    opened = inspections.open_inspection(session, opened.id)
    answers.answer_item(opened, "colour", "good")
    identities.export_identity(session, place / "identity.json")
    bundle_export.export_bundle(
        session, [signed.id], place / "inspection.qcbundle.zip", recipients=[place / "other-identity.json"]
    )
    expected = describe(session)
    session.close()
    vaults.write_recovery_sheet(first, place / "recovery-sheet.txt")
    out.mkdir(parents=True, exist_ok=True)
    pack_up(place, out / "vault.zip")
    text = json.dumps(expected, indent=1, ensure_ascii=False, sort_keys=True)
    (out / "expected.json").write_text(f"{text}\n", encoding="utf-8")


def describe(session: Session) -> dict[str, Any]:
    """What a later version has to find again."""
    with session.vault.reading() as connection:
        chains = {
            f"{one.device}/{one.stream}": [one.seq, one.head.hex()] for one in history.chains(connection)
        }
        blobs = {blob.pid: [blob.cid, blob.size, blob.media_type] for blob in all_blobs(connection)}
        schema = migrations.current(connection)
    return {
        "made_by": __version__,
        "passphrase": PASSPHRASE,
        "vault_version": VAULT_VERSION,
        "schema": schema,
        "person": dict(session.person.name),
        "own_devices": sorted(session.vault.own_devices),
        "trusted": [one.device for one in identities.list_trusted(session)],
        "chains": chains,
        "blobs": blobs,
        "inspections": {
            one.id: describe_inspection(session, one.id) for one in inspections.list_inspections(session)
        },
    }


def describe_inspection(session: Session, inspection_id: str) -> dict[str, Any]:
    file = inspections.open_inspection(session, inspection_id)
    header, record = file.header, file.record
    every = [row for rows in record.rows.values() for row in rows.values()]
    return {
        "order": record.order.number if record.order else None,
        "number": header.number,
        "status": str(header.status),
        "decision": header.decision,
        "practice": header.practice,
        "read_only": file.read_only,
        "result": str(file.verdict().result),
        "rows": dict(Counter(type(row).__name__ for row in every)),
        "binned": dict(Counter(type(row).__name__ for row in every if row.binned)),
        "answers": {key: answer.value for key, answer in sorted(record.answers.items())},
        "readings": [str(reading.value) for reading in record.readings],
        "photos": {photo.pid: dict(photo.caption) for photo in record.photos},
        "seals": [report.seal for report in record.reports],
        "drafts": drafts.drafts(file),
    }


def pack_up(place: Path, target: Path) -> None:
    names = ("identity.json", "other-identity.json", "inspection.qcbundle.zip", "recovery-sheet.txt")
    files = [place / name for name in names]
    shutil.rmtree(place / "vault" / "cache", ignore_errors=True)
    files += [path for path in sorted((place / "vault").rglob("*")) if path.is_file() and path.name != "lock"]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in files:
            archive.write(path, path.relative_to(place).as_posix())


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        make(Path(sys.argv[1]), Path(scratch))

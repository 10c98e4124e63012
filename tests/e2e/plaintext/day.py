"""What an inspector does in a day, each step a process: `python -m tests.e2e.plaintext.day STEP ...`.

The vault is the platform's own (INSPECTOR_HOME). Nothing is looked at here.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from inspector_app.services import (
    actions,
    answers,
    conclusion,
    defects,
    drafts,
    inspections,
    masterdata,
    packs,
    photos,
    readings,
    reports,
    site_tests,
    undo,
    vaults,
)
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.session import Session
from inspector_app.system.paths import default_vault_dir, log_dir
from tests.e2e.plaintext.canaries import CONTENT, PASSPHRASE

STROKES = [[[100, 500], [400, 300], [800, 600]]]


def _new_inspection(session: Session) -> InspectionFile:
    pack = packs.list_packs(session)[0]
    factory = masterdata.add_factory(
        session, {"en": CONTENT["factory"], "zh-Hans": CONTENT["factory zh"]}, time_zone="Asia/Shanghai"
    )
    masterdata.add_product(session, {"en": CONTENT["product"]})
    product = masterdata.list_products(session)[0]
    order = masterdata.add_order(session, CONTENT["order"], factory_id=factory.id, lines=[(product.id, 500)])
    line = masterdata.list_order_lines(session, order.id)[0]
    lot = masterdata.add_lot(session, CONTENT["lot"], order_line_ids=[line.id], quantity=500)
    plan = packs.open_pack(session, pack.sha256).pack.plan("final_random")
    new = inspections.NewInspection(
        pack_sha256=pack.sha256,
        lot_size=500,
        product_id=product.id,
        factory_id=factory.id,
        order_id=order.id,
        lot_ids=(lot.id,),
        **inspections.plan_defaults(plan),
    )
    return inspections.open_inspection(session, inspections.create_inspection(session, new))


def _only(session: Session) -> InspectionFile:
    return inspections.open_inspection(session, inspections.list_inspections(session)[0].id)


def work(session: Session, pictures: Path) -> None:
    """Everything a person can enter; prints the inspection's id."""
    vaults.confirm_recovery(session)
    file = _new_inspection(session)
    drafts.save_draft(file, "note:surface", CONTENT["draft"])
    answers.answer_item(file, "surface", "fail", note={"en": CONTENT["note"]})
    answers.answer_item(file, "batch", CONTENT["answer"])
    answers.answer_item(file, "colour", "na", na_reason={"en": CONTENT["na reason"]})
    readings.enter_reading(file, "height", 1, "80.1")
    site_tests.record_test(file, "drop", result="fail", failed=1, note={"en": CONTENT["note"]})
    found = defects.add_finding(file, {"en": CONTENT["finding"]}, "major")
    defects.change_finding(
        file, found.id, place={"label": {"en": CONTENT["place"]}}, note={"en": CONTENT["note"]}
    )
    wrong = defects.count_defect(file, "W-01")
    defects.bin_finding(file, wrong.id, CONTENT["binned"])
    undo.undo(file)
    actions.add_action(file, {"en": CONTENT["action"]}, owner=CONTENT["signature"])
    for path in sorted(pictures.iterdir()):
        photo = photos.add_photo(
            file, path.read_bytes(), path.name, target_kind="finding", target=found.id, role="defect"
        )
        photos.caption_photo(file, photo.id, {"en": CONTENT["caption"]})
        photos.rotate_photo(file, photo.id, 90)
        turned = next(one for one in file.record.photos if one.id == photo.id)
        photos.thumbnail(session, turned)
        photos.print_picture(session, turned)
        photos.original(session, turned)
    inspections.change_header(file, remarks={"en": CONTENT["remarks"]})
    sys.stdout.write(f"{file.id}\n")


def killed(session: Session) -> None:
    """In the middle of the work: what lies in the write-ahead log stays there."""
    file = _only(session)
    drafts.save_draft(file, "remarks", CONTENT["draft"])
    answers.answer_item(file, "surface", "fail", note={"en": CONTENT["note"] + " again"})
    os.kill(os.getpid(), signal.SIGKILL)


def crash(session: Session) -> None:
    """A fault of the program with content in its message and in the values around it."""
    from inspector_app.ui.crash import CrashHandler

    file = _only(session)
    CrashHandler(log_dir(), lambda _code: None).install()
    note = file.record.answers["surface"].note["en"]
    try:
        int(note)
    except ValueError as error:
        raise RuntimeError(f"{note} {CONTENT['person']} {PASSPHRASE}") from error


def conclude(session: Session, out: Path) -> None:
    """Decide, sign, report; the signed PDF goes to where the person wants it."""
    file = _only(session)
    conclusion.conclude(
        file,
        "not_accepted",
        reason={"en": CONTENT["decision"]},
        remarks={"en": CONTENT["remarks"], "ja": CONTENT["person ja"]},
    )
    conclusion.sign(file, "inspector", name=CONTENT["person"], strokes=STROKES)
    conclusion.refuse_signature(file, "factory", name=CONTENT["signature"], reason={"en": CONTENT["note"]})
    report = reports.build_report(file, language="en", second_language="ja")
    reports.export_report(session, report, out)


def leak(picture: Path, place: Path) -> None:
    """What a careless program would do: a temporary photo that is gone at once, and a line in a log."""
    place.with_suffix(".tmp").write_bytes(picture.read_bytes())
    place.with_suffix(".tmp").unlink()
    place.write_text(f"note saved: {CONTENT['note']}\n", "utf-8")


def main(step: str, *arguments: str) -> None:
    if step == "leak":
        return leak(*map(Path, arguments))
    steps = {"work": work, "killed": killed, "crash": crash, "conclude": conclude}
    with vaults.unlock_vault(default_vault_dir(), PASSPHRASE) as session:
        steps[step](session, *map(Path, arguments))  # type: ignore[operator]
    return None


if __name__ == "__main__":
    main(*sys.argv[1:])

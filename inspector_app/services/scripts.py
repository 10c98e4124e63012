"""Carry out a script: a whole inspection as data, through the same services the window uses (see
SCRIPT.md).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from inspector_app.domain.errors import InputError
from inspector_app.domain.pack import Pack
from inspector_app.domain.records import DefectClass, PackRecord, Product
from inspector_app.domain.script import (
    InspectionScript,
    ScriptFinding,
    ScriptPhoto,
    ScriptTarget,
    parse_script,
)
from inspector_app.domain.script_fit import misfits
from inspector_app.services import (
    actions,
    answers,
    conclusion,
    defects,
    draw,
    inspections,
    masterdata,
    packs,
    photos,
    readings,
    site_tests,
    stages,
)
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.plan_rules import PlanRules
from inspector_app.services.session import Session

Say = Callable[[str], None]
PhotoTaken = Callable[[int, int], None]
"""Photos taken in so far, and all of the script."""
MAX_SCRIPT_BYTES = 4 << 20


def read_script(path: Path) -> InspectionScript:
    """Read and check a script file. Raises InputError `script.*` naming the place in it."""
    from inspector_app.standards.yamltree import load_yaml

    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(
            "script.unreadable",
            f"{path} cannot be read: {error.strerror}.",
            "Check the path; nothing was changed.",
        ) from error
    if len(data) > MAX_SCRIPT_BYTES:
        raise InputError(
            "script.too_large", f"{path} has {len(data)} bytes; at most {MAX_SCRIPT_BYTES} are read."
        )
    return parse_script(load_yaml(data, path.name), path.name)


def run_script_file(
    session: Session,
    path: Path,
    say: Say,
    *,
    practice: bool | None = None,
    photo_taken: PhotoTaken | None = None,
) -> InspectionFile:
    """Carry out a script; `practice` overrides what it says, `photo_taken` is told after each photo. Raises
    InputError before anything is entered when the script does not fit the pack.
    """
    script = read_script(path)
    record = _pack(session, script)
    pack = packs.open_pack(session, record.sha256).pack
    problems = misfits(script, pack)
    if problems:
        raise InputError(
            "script.misfit",
            f"{script.name} does not fit the pack {pack.id} {pack.version}: {problems[0]}"
            + (f" ({len(problems) - 1} more)." if len(problems) > 1 else "."),
            "Nothing was changed.",
            problems=problems,
        )
    file = _start(session, script, record, pack, practice)
    if script.header.cartons_total:
        draw.draw_cartons(file, script.header.cartons_total)
    _enter(file, script)
    say(f"entered {len(script.answers)} answers, {len(script.findings)} findings; taking in photos")
    refs = _enter_findings_and_actions(file, script)
    for taken, photo in enumerate(script.photos, 1):
        _take_photo(file, path.parent, photo, refs)
        if photo_taken is not None:
            photo_taken(taken, len(script.photos))
    _conclude(file, script)
    return file


def _pack(session: Session, script: InspectionScript) -> PackRecord:
    found = [
        one
        for one in packs.list_packs(session)
        if one.pack_id == script.pack.id and script.pack.version in ("", one.version)
    ]
    if not found:
        raise InputError(
            "script.no_pack",
            f"The pack {script.pack.id} {script.pack.version} is not installed.".replace("  ", " "),
            "Install it with 'inspector-app pack install'; nothing was changed.",
        )
    return found[-1]


def _start(
    session: Session, script: InspectionScript, record: PackRecord, pack: Pack, practice: bool | None
) -> InspectionFile:
    header = script.header
    product = next(p for p in masterdata.list_products(session) if p.sku == pack.product.sku)
    factory_id = _factory(session, script)
    order_id, lot_ids = _order(session, script, product, pack, factory_id)
    defaults = inspections.plan_defaults(pack.plan(header.type))
    rules: PlanRules = defaults["rules"]
    aqls = {cls: header.aqls.get(cls, aql) for cls, aql in (defaults["aqls"] | dict(header.aqls)).items()}
    new = inspections.NewInspection(
        pack_sha256=record.sha256,
        type=header.type,
        level=header.level or defaults["level"],
        aqls={str(cls): aqls[cls] for cls in DefectClass if cls in aqls},
        severities=defaults["severities"] | dict(header.severities),
        rules=replace(rules, edition=header.edition or rules.edition, kind=header.kind or rules.kind),
        counting=header.counting or defaults["counting"],
        lot_size=header.lot_size,
        product_id=product.id,
        factory_id=factory_id,
        order_id=order_id,
        lot_ids=lot_ids,
        quantity_ordered=header.quantity_ordered,
        quantity_made=header.quantity_made,
        quantity_packed=header.quantity_packed,
        inspected_on=header.inspected_on or None,
        second_language=header.second_language or None,
        practice=header.practice if practice is None else practice,
    )
    file = inspections.open_inspection(session, inspections.create_inspection(session, new))
    if header.place or header.golden_sample:
        inspections.change_header(file, place=dict(header.place), golden_sample=header.golden_sample)
    return file


def _factory(session: Session, script: InspectionScript) -> str | None:
    wanted = script.factory
    if wanted is None:
        return None
    for known in masterdata.list_factories(session):
        if (wanted.code and known.code == wanted.code) or known.name == wanted.name:
            return known.id
    return masterdata.add_factory(
        session, wanted.name, code=wanted.code, address=wanted.address, time_zone=wanted.time_zone
    ).id


def _order(
    session: Session, script: InspectionScript, product: Product, pack: Pack, factory_id: str | None
) -> tuple[str | None, tuple[str, ...]]:
    if script.order is None:
        return None, ()
    wanted = script.order
    order = next((one for one in masterdata.list_orders(session) if one.number == wanted.number), None)
    if order is None:
        skus = {variant.key: variant.sku for variant in pack.product.variants}
        by_sku = {variant.sku: variant.id for variant in masterdata.list_variants(session, product.id)}
        lines = [
            masterdata.NewOrderLine(
                product.id, line.quantity, by_sku.get(skus.get(line.variant, "")), line.ship_by or None
            )
            for line in wanted.lines
        ]
        order = masterdata.add_order(
            session, wanted.number, factory_id=factory_id, lines=lines, placed_on=wanted.placed_on or None
        )
    if script.lot is None:
        return order.id, ()
    line_ids = tuple(line.id for line in masterdata.list_order_lines(session, order.id))
    lot = masterdata.add_lot(
        session,
        script.lot.number,
        order_line_ids=line_ids,
        quantity=script.lot.quantity,
        lineage=script.lot.lineage,
    )
    return order.id, (lot.id,)


def _enter(file: InspectionFile, script: InspectionScript) -> None:
    for answer in script.answers:
        answers.answer_item(
            file, answer.item_key, answer.value, na_reason=answer.na_reason or None, note=answer.note or None
        )
    for point in script.readings:
        for sample, raw in enumerate(point.values, 1):
            readings.enter_reading(
                file, point.point_key, sample, raw, variant=point.variant or None, source="file"
            )
    for test in script.tests:
        site_tests.record_test(
            file,
            test.test_key,
            result=test.result,
            failed=test.failed,
            sample_size=test.sample_size or None,
            steps=test.steps,
            readings=test.readings,
            seconds=test.seconds or None,
            note=test.note,
        )


def _enter_findings_and_actions(file: InspectionFile, script: InspectionScript) -> dict[str, str]:
    """Ids by `kind:ref`, for photos to point at. Findings come sample by sample, as the plan asks for
    them.
    """
    refs: dict[str, str] = {}
    last = max([script.header.stages_finished, *(finding.stage for finding in script.findings)])
    for stage in range(1, last + 1):
        for finding in script.findings:
            if finding.stage == stage:
                refs[f"finding:{finding.ref}"] = _enter_finding(file, finding)
        if stage <= script.header.stages_finished:
            sample = stages.finish_stage(file).sample
            if sample is not None and sample.needed and file.record.cartons:
                stages.next_stage(file)
    for action in script.actions:
        added = actions.add_action(
            file,
            action.what,
            why=action.why,
            owner=action.owner,
            due=action.due or None,
            findings=[refs[f"finding:{ref}"] for ref in action.findings],
        )
        if action.status != "open":
            actions.change_action(file, added.id, status=action.status)
        refs[f"action:{action.ref}"] = added.id
    return refs


def _enter_finding(file: InspectionFile, finding: ScriptFinding) -> str:
    quantity, units, stage = finding.quantity, finding.units, finding.stage
    if finding.catalogue_key:
        made = defects.count_defect(file, finding.catalogue_key, quantity=quantity, units=units, stage=stage)
    else:
        made = defects.add_finding(
            file, finding.text, finding.cls, quantity=quantity, units=units, stage=stage
        )
    defects.change_finding(
        file,
        made.id,
        cls=finding.cls or None,
        note=finding.note or None,
        place=finding.place or None,
        disposition=finding.disposition or None,
    )
    return made.id


def _take_photo(file: InspectionFile, folder: Path, wanted: ScriptPhoto, refs: dict[str, str]) -> None:
    path = folder / wanted.file
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError("photo.unreadable", f"{path} cannot be read: {error.strerror}.") from error
    targets = wanted.targets or (ScriptTarget(target_kind="inspection"),)
    photo = None
    for target in targets:
        kind, role = target.target_kind, target.role
        key = refs.get(f"{kind}:{target.target}", target.target)
        if photo is None:
            photo = photos.add_photo(file, data, path.name, target_kind=kind, target=key, role=role)
        else:
            photos.link_photo(file, photo.id, kind, key, role)
    if photo is None:
        return
    if wanted.caption:
        photos.caption_photo(file, photo.id, wanted.caption)
    if wanted.rotation:
        photos.rotate_photo(file, photo.id, wanted.rotation)
    if wanted.visibility != photo.visibility:
        photos.show_photo_to(file, photo.id, wanted.visibility)


def _conclude(file: InspectionFile, script: InspectionScript) -> None:
    wanted = script.conclusion
    if wanted is None:
        return
    conclusion.conclude(file, wanted.decision, reason=wanted.decision_reason, remarks=wanted.remarks)
    for signature in script.signatures:
        if signature.refused:
            conclusion.refuse_signature(
                file,
                signature.role,
                name=signature.name,
                reason=signature.reason,
                title=signature.title,
                company=signature.company,
            )
        else:
            conclusion.sign(
                file,
                signature.role,
                name=signature.name,
                title=signature.title,
                company=signature.company,
                meaning=signature.meaning,
                strokes=signature.strokes,
            )

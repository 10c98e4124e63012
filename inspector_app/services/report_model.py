"""Gather an inspection into the plain model that the report's pages are drawn from."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from inspector_app.domain.inspection import InspectionRecord
from inspector_app.domain.markup import drawable, redacts
from inspector_app.domain.pack import Pack
from inspector_app.domain.records import Finding, Inspection, Photo, Record, Signature
from inspector_app.domain.text import LocalText
from inspector_app.domain.verdict import Verdict
from inspector_app.domain.verdict_reasons import Reason
from inspector_app.domain.verdict_stages import stage_sizes
from inspector_app.reports import model
from inspector_app.reports.stage_model import SectionResult
from inspector_app.services import report_pins
from inspector_app.services.markup import layers_of
from inspector_app.services.report_gauges import gauges_used
from inspector_app.services.report_lines import checklist_sections
from inspector_app.services.report_measurements import measurement_points
from inspector_app.services.report_sampling import sampling
from inspector_app.services.report_tests import test_lines


@dataclass(frozen=True)
class ReportOptions:
    """`language` and `second_language` as tags; `variant` full | factory."""

    language: str
    second_language: str | None = None
    variant: str = "full"


def build_model(
    record: InspectionRecord,
    pack: Pack,
    verdict: Verdict,
    options: ReportOptions,
    *,
    built_at: datetime.datetime,
    pack_sha256: str,
    seal: tuple[str, ...],
) -> model.ReportModel:
    """`record` holds only what this variant's readers may see; `verdict` was judged on everything."""
    header = record.header
    photos = tuple(_photo(record, photo) for photo in record.photos)
    return model.ReportModel(
        language=options.language,
        second_language=options.second_language,
        variant=options.variant,
        practice=header.practice,
        header=_header(record, pack, built_at, pack_sha256),
        outcome=_outcome(record, verdict),
        quantities=_quantities(record, verdict),
        sampling=sampling(record, verdict),
        defects=tuple(_defect(record, pack, finding) for finding in record.findings),
        pinned=report_pins.pinned_pictures(record, pack),
        checklist=checklist_sections(record, pack),
        measurements=measurement_points(record, pack),
        gauges=gauges_used(record),
        tests=test_lines(record, pack),
        actions=tuple(_action(record, action.id) for action in record.actions),
        references=_references(record, pack),
        remarks=(header.remarks,) if any(header.remarks.values()) else (),
        photos=photos,
        signatures=tuple(_signature(record, role) for role in ("inspector", "factory")),
        seal=seal,
    )


def zone_of(record: InspectionRecord) -> str:
    """The factory's zone, or the one the inspection was begun in."""
    factory = record.factory
    return (factory.time_zone if factory else "") or record.header.zone or "UTC"


def moment(record: InspectionRecord, wall_ms: int, tz_min: int | None = None) -> datetime.datetime:
    """A journaled moment in the factory's zone."""
    try:
        zone: datetime.tzinfo = ZoneInfo(zone_of(record))
    except (ZoneInfoNotFoundError, ValueError):
        zone = datetime.timezone(datetime.timedelta(minutes=tz_min or 0))
    return datetime.datetime.fromtimestamp(wall_ms / 1000, zone)


def _header(
    record: InspectionRecord, pack: Pack, built_at: datetime.datetime, pack_sha256: str
) -> model.Header:
    header = record.header
    factory, product, order = record.factory, record.product, record.order
    author = record.author(header.person)
    moments = [row.wall_ms for row in _own(record)]
    return model.Header(
        number=header.number or "",
        revision=header.revision,
        inspection_type=header.type,
        built_at=built_at,
        brand=record.brand.name if record.brand else pack.brand.name,
        product=product.name if product else pack.product.name,
        sku=product.sku if product else pack.product.sku,
        variants=tuple(variant.name for variant in record.variants),
        order=order.number if order else "",
        lot={"en": ", ".join(lot.number for lot in record.lots)} if record.lots else {},
        factory=factory.name if factory else {},
        factory_code=factory.code if factory else "",
        factory_address=factory.address if factory else {},
        place=header.place,
        inspector=author.name if author else {},
        inspector_company={"en": author.company} if author and author.company else {},
        inspected_on=header.inspected_on or "",
        started_at=moment(record, header.wall_ms, header.tz_min),
        finished_at=moment(record, max(moments), header.tz_min),
        zone=zone_of(record),
        standard_code=pack.standard.code,
        standard_version=pack.standard.edition,
        standard_title=pack.standard.title,
        pack_name=pack.name,
        pack_version=pack.version,
        pack_sha256=pack_sha256,
        golden_sample={"en": header.golden_sample} if header.golden_sample else {},
        previous_report=_previous(record),
    )


def _previous(record: InspectionRecord) -> str:
    """Report number and day of the inspection that this one repeats; empty where it is not in this vault."""
    previous = record.get(Inspection, record.header.previous or "")
    if previous is None:
        return ""
    return " · ".join(part for part in (previous.number, previous.inspected_on) if part)


def _own(record: InspectionRecord) -> Iterable[Record]:
    """Records of the inspection's own stream."""
    return (
        row for rows in record.rows.values() for row in rows.values() if row.stream == record.header.stream
    )


def _outcome(record: InspectionRecord, verdict: Verdict) -> model.Outcome:
    header = record.header
    author = record.author(header.person)
    return model.Outcome(
        proposed=str(verdict.result),
        decision=header.decision,
        decision_reason=header.decision_reason,
        decided_by=author.name if author else {},
        reasons=tuple(_message(reason) for reason in verdict.reasons),
        missing=tuple(_message(missing) for missing in verdict.missing),
        sections=tuple(
            SectionResult(title=one.title, result=one.result, counts=one.counts) for one in verdict.sections
        ),
    )


def _message(reason: Reason) -> model.Message:
    return model.Message(
        code=reason.code, params=reason.params, text={"en": reason.text}, standing=reason.standing
    )


def _quantities(record: InspectionRecord, verdict: Verdict) -> model.Quantities:
    header = record.header
    sample = max((min(plan.n, header.lot_size) for plan in record.plans), default=0)
    if verdict.sample is not None:
        sample = verdict.sample.total
    return model.Quantities(
        ordered=header.quantity_ordered,
        made=header.quantity_made,
        packed=header.quantity_packed,
        inspected=sample,
        cartons_total=header.cartons_total,
    )


def _defect(record: InspectionRecord, pack: Pack, finding: Finding) -> model.DefectLine:
    defect = pack.defect(finding.catalogue_key) if finding.catalogue_key else None
    units = [unit for unit in record.units if unit.id in finding.units]
    cartons = {one.id: one.label if one.stratum else one.number for one in record.cartons if one.number}
    opened = {cartons[unit.carton] for unit in units if unit.carton in cartons}
    label = finding.place.get("label", {})
    return model.DefectLine(
        code=finding.catalogue_key or "",
        name=defect.name if defect else finding.text,
        cls=finding.cls,
        quantity=finding.quantity,
        where=label if isinstance(label, dict) else {"en": str(label)},
        clause=defect.clause if defect else "",
        units=tuple(unit.number for unit in units),
        cartons=tuple(sorted(opened, key=str)),
        disposition=finding.disposition or "",
        note=finding.note,
        photos=tuple(_photo(record, photo) for photo in record.photos_of("finding", finding.id)),
        number=report_pins.numbers(record)[finding.id],
        stage=finding.stage if len(stage_sizes(record.plans, record.header.lot_size)) > 1 else 0,
        catalogue_cls=report_pins.class_in_catalogue(pack, finding),
        cls_reason=finding.cls_reason,
    )


def _photo(record: InspectionRecord, photo: Photo) -> model.ReportPhoto:
    code, unit, carton = "", "", ""
    for link in record.links:
        if link.photo != photo.id:
            continue
        finding = record.get(Finding, link.target) if link.target_kind == "finding" else None
        if finding is not None:
            code = finding.catalogue_key or ""
            numbers = [u for u in record.units if u.id in finding.units]
            unit = ", ".join(str(u.number) for u in numbers)
            cartons = {c.id: c.label for c in record.cartons if c.number}
            carton = ", ".join(sorted({cartons[u.carton] for u in numbers if u.carton in cartons}))
    return model.ReportPhoto(
        key=photo.id,
        sha256=photo.pid,
        code=code,
        caption=photo.caption,
        unit=unit,
        carton=carton,
        taken_at=_taken(record, photo),
        marks=_marks(record, photo),
        lengths=any(one.kind == "dimension" and one.scale for one in drawable(layers_of(record, photo.id))),
    )


def _marks(record: InspectionRecord, photo: Photo) -> str:
    """Whether something was drawn on the copy that the report shows, or made unreadable in it."""
    layers = layers_of(record, photo.id)
    return ("hidden" if redacts(layers) else "drawn") if layers else ""


def _taken(record: InspectionRecord, photo: Photo) -> datetime.datetime:
    """When the camera says it was taken, else when it came into the vault."""
    if photo.taken:
        try:
            taken = datetime.datetime.fromisoformat(photo.taken)
        except ValueError:
            taken = None
        if taken is not None:
            return taken if taken.tzinfo else taken.replace(tzinfo=moment(record, photo.wall_ms).tzinfo)
    return moment(record, photo.wall_ms, photo.tz_min)


def _action(record: InspectionRecord, action_id: str) -> model.ActionLine:
    action = next(action for action in record.actions if action.id == action_id)
    return model.ActionLine(
        what=action.what,
        why=action.why,
        owner={"en": action.owner},
        due=action.due or "",
        status=action.status,
        photos=tuple(_photo(record, photo) for photo in record.photos_of("action", action.id)),
    )


def _references(record: InspectionRecord, pack: Pack) -> tuple[model.ReferenceLine, ...]:
    if not record.header.golden_sample:
        return ()
    golden = [reference for reference in pack.references if reference.kind == "golden"]
    label: LocalText = golden[0].caption if golden else {}
    return (model.ReferenceLine(kind="golden", label={"en": record.header.golden_sample}, note=label),)


def _signature(record: InspectionRecord, role: str) -> model.SignatureBlock:
    signature: Signature | None = next(
        (found for found in reversed(record.signatures) if found.role == role), None
    )
    if signature is None:
        return model.SignatureBlock(role=role)
    return model.SignatureBlock(
        role=role,
        name={"en": signature.name},
        title={"en": signature.title} if signature.title else {},
        company={"en": signature.company} if signature.company else {},
        meaning={"en": signature.meaning} if signature.meaning else {},
        signed_at=moment(record, signature.wall_ms, signature.tz_min),
        strokes=tuple(tuple((float(x), float(y)) for x, y in stroke) for stroke in signature.strokes),
        refused=signature.refused,
        reason=signature.reason,
    )

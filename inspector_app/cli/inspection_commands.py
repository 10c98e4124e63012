"""`inspection`: list, show, run a script, conclude."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from inspector_app.cli.context import open_session
from inspector_app.cli.output import Result, say, table
from inspector_app.domain.text import localized

if TYPE_CHECKING:
    from inspector_app.services.inspection_file import InspectionFile


def register(commands: Any, common: argparse.ArgumentParser) -> None:
    inspection = commands.add_parser("inspection", parents=[common], help="inspections")
    verbs = inspection.add_subparsers(dest="verb", required=True, metavar="VERB")
    verbs.add_parser("list", parents=[common]).set_defaults(run=list_all)
    show = verbs.add_parser("show", parents=[common], help="an inspection with its proposed result")
    show.add_argument("id")
    show.set_defaults(run=show_one)
    script = verbs.add_parser("run", parents=[common], help="enter a whole inspection from a script")
    script.add_argument("script", metavar="SCRIPT.yaml")
    script.set_defaults(run=run_script)
    conclude = verbs.add_parser("conclude", parents=[common], help="decide")
    conclude.add_argument("id")
    conclude.add_argument("--decision", required=True, choices=("accepted", "not_accepted", "pending"))
    conclude.add_argument("--reason", help="required when the decision differs from the proposed result")
    conclude.set_defaults(run=conclude_one)


def list_all(options: argparse.Namespace) -> Result:
    from inspector_app.domain.sampling.scale import edition_label
    from inspector_app.services.inspections import list_inspections

    with open_session(options) as session:
        found = list_inspections(session)
    language = options.lang or "en"
    rows = [
        [
            one.id,
            one.number or ("practice" if one.practice else "-"),
            localized(one.product_name, language),
            localized(one.factory_name, language),
            one.order_number,
            edition_label(one.edition),
            one.kind or "-",
            one.status,
            one.decision or "-",
        ]
        for one in found
    ]
    data = [
        {
            "id": one.id,
            "number": one.number,
            "type": one.type,
            "status": one.status,
            "practice": one.practice,
            "product": dict(one.product_name),
            "factory": dict(one.factory_name),
            "order": one.order_number,
            "lot": one.lot_number,
            "lot_size": one.lot_size,
            "standard": one.edition,
            "edition": edition_label(one.edition),
            "kind": one.kind,
            "decision": one.decision,
            "photos": one.photos,
            "received": one.received,
        }
        for one in found
    ]
    headings = ["id", "number", "product", "factory", "order", "edition", "kind", "status", "decision"]
    return Result({"inspections": data}, table(rows, headings))


def show_one(options: argparse.Namespace) -> Result:
    from inspector_app.services.inspections import open_inspection

    with open_session(options) as session:
        data = inspection_data(open_inspection(session, options.id))
    nested = ("reasons", "missing", "plans", "sections")
    lines = [f"{name}: {value}" for name, value in data.items() if name not in nested]
    lines += [f"  {reason['text']}" for reason in data["reasons"] + data["missing"]]
    lines += [
        f"  {section['key']}: {section['result']} ({_counts(section['counts'])})"
        for section in data["sections"]
    ]
    return Result(data, "\n".join(lines))


def _counts(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{count} {state}" for state, count in counts.items())


def inspection_data(file: InspectionFile) -> dict[str, Any]:
    """An inspection as JSON: header, counts, plans, proposed result with reasons."""
    from inspector_app.domain.sampling.scale import edition_label
    from inspector_app.services.outcome import classes_data, counts_data, reasons_data, sections_data
    from inspector_app.services.plan_rules import kind_of

    verdict, header = file.verdict(), file.header
    return {
        "inspection": file.id,
        "number": header.number,
        "revision": header.revision,
        "type": header.type,
        "status": header.status,
        "practice": header.practice,
        "read_only": file.read_only,
        "lot_size": header.lot_size,
        "standard": header.edition,
        "edition": edition_label(header.edition),
        "kind": kind_of(file.record.plans),
        "level": header.level,
        "stages_finished": header.stages_finished,
        "pack": {"id": header.pack_id, "version": header.pack_version, "sha256": header.pack_sha256},
        "result": str(verdict.result),
        "decision": header.decision,
        "plans": classes_data(file.record.plans, verdict),
        "sections": sections_data(verdict.sections),
        "reasons": reasons_data(verdict.reasons),
        "missing": reasons_data(verdict.missing),
        "counts": counts_data(file),
    }


def run_script(options: argparse.Namespace) -> Result:
    from inspector_app.services.scripts import run_script_file

    with open_session(options) as session:
        file = run_script_file(session, Path(options.script), say)
        data = inspection_data(file)
    return Result(data, f"{data['inspection']}\nresult: {data['result']}, decision: {data['decision']}")


def conclude_one(options: argparse.Namespace) -> Result:
    from inspector_app.services.conclusion import conclude
    from inspector_app.services.inspections import open_inspection

    with open_session(options) as session:
        file = open_inspection(session, options.id)
        reason = {options.lang or "en": options.reason} if options.reason else None
        conclude(file, options.decision, reason=reason)
        data = inspection_data(file)
    return Result(data, f"result: {data['result']}, decision: {data['decision']}")

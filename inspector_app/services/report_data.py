"""The inspection as data inside its own report: what a machine reads, and what ties the pages to the journal.

Written once, as UTF-8 JSON with sorted keys. It obeys visibility: a factory's copy holds only what the
factory may see.
"""

from __future__ import annotations

import json
from dataclasses import fields
from typing import Any

from inspector_app.domain.inspection import InspectionRecord
from inspector_app.domain.records import ENTITIES, Record, Visibility
from inspector_app.domain.verdict import Verdict
from inspector_app.storage.history import Chain

DATA_TYPE = "inspector/inspection"
DATA_VERSION = 1

_LEFT_OUT = frozenset({"stream", "extra"})


def visible(record: InspectionRecord, variant: str) -> InspectionRecord:
    """The inspection as far as the readers of this variant may see it: "full" everything, "factory" less."""
    if variant != "factory":
        return record
    kept = [
        row
        for rows in record.rows.values()
        for row in rows.values()
        if row.visibility == Visibility.FACTORY or row.id == record.header.id
    ]
    return InspectionRecord.of(kept, record.header.id)


def embedded_data(
    record: InspectionRecord, verdict: Verdict, heads: list[Chain], *, variant: str, app_version: str
) -> bytes:
    """The JSON attachment of a report."""
    shown = visible(record, variant)
    records: dict[str, list[dict[str, Any]]] = {}
    for entity, kind in ENTITIES.items():
        rows = [_plain(row) for row in shown.all(kind)]
        if rows:
            records[entity] = rows
    document = {
        "type": DATA_TYPE,
        "v": DATA_VERSION,
        "app": app_version,
        "variant": variant,
        "result": str(verdict.result),
        "decision": shown.header.decision,
        "records": records,
        "heads": [
            {"device": chain.device, "stream": chain.stream, "seq": chain.seq, "head": chain.head.hex()}
            for chain in heads
        ],
    }
    return json.dumps(document, ensure_ascii=False, sort_keys=True, indent=1).encode("utf-8")


def _plain(record: Record) -> dict[str, Any]:
    return {f.name: getattr(record, f.name) for f in fields(record) if f.name not in _LEFT_OUT}

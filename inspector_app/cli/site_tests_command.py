"""`site-tests`: the library of on-site tests, drop heights and barcode texts. Needs no vault."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from inspector_app.cli.output import GOOD, NO, Result, table
from inspector_app.domain.errors import InputError
from inspector_app.domain.text import localized

if TYPE_CHECKING:
    from inspector_app.domain.pack_tests import TestReading
    from inspector_app.domain.site_tests.model import LibraryTest


def register(commands: Any, common: argparse.ArgumentParser) -> None:
    group = commands.add_parser(
        "site-tests",
        parents=[common],
        help="library of on-site tests, drop heights, barcode texts",
        description="The on-site tests a standards pack can take from the program ('library: KEY' in "
        "tests.yaml), the drop height for a gross mass, and the check of a barcode's text.",
    )
    verbs = group.add_subparsers(dest="verb", required=True, metavar="VERB")
    verbs.add_parser(
        "list",
        parents=[common],
        help="every test of the library",
        description='JSON: {"tests": [{"key", "title", "rule", "sample_size", "acceptance", "source", '
        '"confidence", "limits_from_pack", "parameters"}]}.',
    ).set_defaults(run=list_tests)
    one = verbs.add_parser(
        "show",
        parents=[common],
        help="one test: method, steps, readings, source, what the pack has to give",
        description="JSON: one test as in list, with method, criterion, note, steps and readings in every "
        "language.",
    )
    one.add_argument("key", help="key of the test, such as ista-1a-drop")
    one.set_defaults(run=show_test)
    drop = verbs.add_parser(
        "drop",
        parents=[common],
        help="drop height and the ten drops for a carton",
        description='JSON: {"procedure", "mass", "unit", "from", "up_to", "height_mm", "height_in", "drops": '
        '[{"number", "kind", "rank", "place"}]}. Bands of mass are half-open: "from" is in, '
        '"up_to" is not; only the last holds its end.',
    )
    drop.add_argument("--weight", required=True, metavar="MASS", help="gross mass: 9.5kg, 9500 g, 21 lb")
    drop.add_argument("--procedure", default="1A", help="1A (default) or 2A")
    drop.add_argument("--size", metavar="LxWxH", help="outer dimensions in one unit; names edges and faces")
    drop.add_argument("--corner", default="2-3-5", help="most fragile corner (default 2-3-5)")
    drop.set_defaults(run=show_drop)
    code = verbs.add_parser(
        "barcode",
        parents=[common],
        help="whether a text can be that barcode, and equals what is expected; exit 1 when not",
        description='JSON: {"symbology", "text", "ok", "fault", "elements": [{"identifier", "title", '
        '"value", "date"}], "comparison": {"equal", "code", ...} or null}. Decoded, never graded.',
    )
    code.add_argument("text", help="as decoded; GS1 elements as (01)... or as the scanner sends them")
    code.add_argument("--symbology", required=True, help="EAN-8 EAN-13 UPC-A ITF-14 SSCC GS1-128 ...")
    code.add_argument("--expected", help="text to compare with")
    code.set_defaults(run=check_barcode)


def list_tests(options: argparse.Namespace) -> Result:
    from inspector_app.domain.site_tests import library

    language = options.lang or "en"
    tests = [_brief(entry) for entry in library().values()]
    rows = [
        [entry.key, localized(entry.title, language), str(entry.sample_size), entry.confidence]
        for entry in library().values()
    ]
    return Result({"tests": tests}, table(rows, ["key", "title", "sample", "confidence"]))


def show_test(options: argparse.Namespace) -> Result:
    from inspector_app.domain.site_tests import library_test

    entry = library_test(options.key)
    language = options.lang or "en"
    data = _brief(entry) | {
        "method": dict(entry.method),
        "criterion": dict(entry.criterion),
        "note": dict(entry.note),
        "timer_seconds": entry.timer_seconds,
        "photo_required": entry.photo_required,
        "steps": [{"key": s.key, "text": dict(s.text), "seconds": s.seconds} for s in entry.steps],
        "readings": [_reading(reading) for reading in entry.readings],
    }
    lines = [
        f"{entry.key}: {localized(entry.title, language)}",
        localized(entry.method, language),
        localized(entry.criterion, language),
        *(f"  {place}. {localized(s.text, language)}" for place, s in enumerate(entry.steps, 1)),
        *(
            f"  {reading.role}: {localized(reading.title, language)} {reading.unit}".rstrip()
            + ("" if reading.required else " (optional)")
            + (" (limits from the pack)" if reading.role in entry.limits_from_pack else "")
            for reading in entry.readings
        ),
        *(f"  {name}: {value or 'from the pack'}" for name, value in entry.parameters.items()),
        localized(entry.note, language),
        f"Source: {localized(entry.source, language)} (confidence {entry.confidence}).",
    ]
    return Result(data, "\n".join(lines))


def _brief(entry: LibraryTest) -> dict[str, Any]:
    return {
        "key": entry.key,
        "title": dict(entry.title),
        "rule": str(entry.rule),
        "sample_size": entry.sample_size,
        "acceptance": entry.acceptance,
        "source": dict(entry.source),
        "confidence": str(entry.confidence),
        "limits_from_pack": list(entry.limits_from_pack),
        "parameters": dict(entry.parameters),
    }


def _reading(reading: TestReading) -> dict[str, Any]:
    tolerance = reading.tolerance
    return {
        "key": reading.role,
        "title": dict(reading.title),
        "kind": str(reading.kind),
        "unit": reading.unit,
        "scale": reading.scale,
        "required": reading.required,
        "pieces": reading.pieces,
        "min": None if tolerance.lower is None else f"{tolerance.lower:f}",
        "max": None if tolerance.upper is None else f"{tolerance.upper:f}",
    }


def show_drop(options: argparse.Namespace) -> Result:
    from inspector_app.domain.site_tests.drop import drop_height, drops

    height = drop_height(options.weight, options.procedure.upper().removeprefix("ISTA").strip())
    size = _dimensions(options.size) if options.size else None
    ten = drops(size, _corner(options.corner))
    data = {
        "procedure": height.procedure,
        "mass": f"{height.mass:f}",
        "unit": height.unit,
        "from": height.low,
        "up_to": height.high,
        "height_mm": height.millimetres,
        "height_in": height.inches,
        "drops": [
            {"number": one.number, "kind": one.kind, "rank": one.rank, "place": one.place or None}
            for one in ten
        ],
    }
    heading = (
        f"ISTA {height.procedure}: {height.mass:f} {height.unit} is from {height.low} up to {height.high} "
        f"{height.unit}; drop from {height.millimetres} mm ({height.inches} in)\n"
    )
    rows = [[str(one.number), one.kind, one.rank.replace("_", ", "), one.place or "-"] for one in ten]
    return Result(data, heading + table(rows, ["drop", "kind", "which", "faces"]))


def _corner(text: str) -> tuple[int, ...]:
    parts = text.split("-")
    if not all(part.isascii() and part.isdigit() and len(part) < 4 for part in parts):
        raise InputError(
            "drop.bad_corner",
            f"{text!r} is no corner of a carton.",
            "Three faces meet in one: 1 or 3, 2 or 4, and 5 or 6, as in 2-3-5.",
            value=text,
        )
    return tuple(int(part) for part in parts)


def _dimensions(text: str) -> tuple[Any, Any, Any]:
    from inspector_app.domain.measurement.quantity import parse_quantity

    parts = text.lower().replace("\u00d7", "x").split("x")
    try:
        sides = [parse_quantity(part, "cm") for part in parts]
    except InputError:
        sides = []
    if len(sides) != 3 or any(side is None or side.value <= 0 for side in sides):
        raise InputError(
            "drop.bad_dimensions",
            f"{text!r} is not length, width and height of a carton.",
            "Write three numbers above 0, such as 60x40x30.",
            value=text,
        )
    length, width, height = (side.value for side in sides if side is not None)
    return length, width, height


def _bare(name: str) -> str:
    """A name as people type it: EAN-13, EAN 13 and ean13 are one."""
    return name.casefold().replace("-", "").replace(" ", "")


def check_barcode(options: argparse.Namespace) -> Result:
    from inspector_app.domain.barcodes import GS1_128, NUMBERS, SYMBOLOGIES, barcode_fault, compare

    allowed = tuple(dict.fromkeys((*SYMBOLOGIES, *NUMBERS)))
    wanted = _bare(options.symbology)
    symbology = next(
        (one for one in allowed if wanted in (_bare(one), _bare(one).removesuffix("code"))), None
    )
    if symbology is None:
        raise InputError(
            "barcode.unknown_symbology",
            f"{options.symbology!r} is no symbology here; allowed: {', '.join(allowed)}.",
            "Name the symbology the label has.",
            value=options.symbology,
        )
    fault = barcode_fault(symbology, options.text)
    comparison = compare(symbology, options.expected, options.text) if options.expected else None
    elements = _elements(options.text) if symbology == GS1_128 and fault is None else []
    good = fault is None and (comparison is None or comparison.equal)
    data = {
        "symbology": symbology,
        "text": options.text,
        "ok": good,
        "fault": fault,
        "elements": elements,
        "comparison": comparison
        and {"equal": comparison.equal, "code": comparison.code, **comparison.params},
    }
    lines = [f"{symbology}: " + (f"expected {fault}" if fault else "can be decoded so")]
    lines += [f"  ({e['identifier']}) {e['title']}: {e['date'] or e['value']}" for e in elements]
    if comparison is not None:
        details = ", ".join(f"{name} {value}" for name, value in comparison.params.items())
        lines.append(
            ("equal" if comparison.equal else "not as expected") + (f" ({details})" if details else "")
        )
    return Result(data, "\n".join(lines), GOOD if good else NO)


def _elements(text: str) -> list[dict[str, Any]]:
    from datetime import date

    from inspector_app.domain.gs1 import element_date, is_dated, parse_elements

    year = date.today().year  # noqa: DTZ011 - the century of a two-digit year needs no time zone
    return [
        {
            "identifier": one.identifier,
            "title": one.title,
            "value": one.value,
            "date": element_date(one.value, year).isoformat() if is_dated(one.identifier) else None,
        }
        for one in parse_elements(text)
    ]

"""`draw`: which cartons to open and which pieces to take, from a seed that anybody can check."""

from __future__ import annotations

import argparse
import re
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING, Any

from inspector_app.cli.output import Result, table
from inspector_app.domain.errors import InputError

if TYPE_CHECKING:
    from inspector_app.domain.sampling.draw import Drawing, DrawnCarton, Stratum

_ABOUT = """\
Draws cartons and pieces by a method that anybody can repeat with sha256sum and a spreadsheet.

Cartons: put the numbers of all cartons in one column and SHA-256 of SEED:NUMBER beside each, for 17
    printf '6f2c:17' | sha256sum
Sort by the digest. The first ones are opened: at least the square root of the number of cartons,
rounded up (--open: more). Pieces are taken one after the other from the opened carton that has given
fewest and has one left, the first in that order first; when all are empty, the next carton is opened.
With --per-carton also which ones: SHA-256 of SEED:CARTON#PIECE, such as 6f2c:17#3, sorted likewise.

With --stratum the lot has parts (packed and not packed, pallets, sizes, colours). Carton 17 of part A
is called A/17, a heap of loose pieces B/0. Each part gives its share of the sample, rounded up or
down, and at least one carton of each is opened. A larger --sample and a larger --open keep what the
smaller one drew.

JSON: {"seed", "method", "n", "opened", "rule", "cartons": [{"number", "stratum", "take", "positions",
"added"}]}. "opened" is the number of cartons; number 0 is a heap of loose pieces; "positions" are the
pieces of the carton in the order they lie in it, null where its content is not known; "added" is how
many of "take" --enlarge-from adds there."""


def register(commands: Any, common: argparse.ArgumentParser) -> None:
    parser = commands.add_parser(
        "draw",
        parents=[common],
        help="draw cartons and pieces from a seed",
        description=_ABOUT,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--cartons", metavar="N", help="cartons in the lot, numbered from 1")
    parser.add_argument("--per-carton", metavar="K", help="pieces in each carton, when known")
    parser.add_argument("--sample", required=True, metavar="n", help="pieces to draw")
    parser.add_argument("--seed", metavar="S", help="seed; without it one is made and printed")
    parser.add_argument(
        "--stratum",
        action="extend",
        nargs="+",
        default=[],
        metavar="KEY=CARTONSxPIECES",
        help="a part of the lot instead of --cartons: A=60x24; A=60 where the content is not known; "
        "A=60x24@101 for cartons numbered from 101; B=0x900 for 900 loose pieces; may be repeated",
    )
    parser.add_argument("--minimum", default="0", metavar="M", help="pieces from each part at least")
    parser.add_argument("--open", default="0", metavar="C", help="cartons to open at least")
    parser.add_argument(
        "--enlarge-from", metavar="n0", help="a sample of n0 was drawn before: show what comes on top of it"
    )
    parser.add_argument("--list-out", metavar="FILE", help="write the pick list to this file too, as a PDF")
    parser.add_argument("--paper", default="A4", metavar="P", help="of the pick list: A4 or Letter")
    parser.set_defaults(run=draw)


def draw(options: argparse.Namespace) -> Result:
    import secrets

    from inspector_app.domain.sampling.draw import draw as draw_pieces
    from inspector_app.domain.sampling.draw import enlarged

    strata = _strata(options)
    n = _whole(options.sample, "a sample", 1)
    before = _whole(options.enlarge_from, "an earlier sample", 1) if options.enlarge_from else 0
    if before > n:
        raise InputError(
            "draw.bad_number",
            f"The earlier sample of {before} is larger than the sample of {n}.",
            "A sample can only be enlarged.",
            value=before,
        )
    seed = secrets.token_hex(16) if options.seed is None else options.seed
    drawing = draw_pieces(
        seed,
        strata,
        before or n,
        cartons=_to_open(options.open, sum(one.cartons for one in strata)),
        least=_whole(options.minimum, "a number of pieces", 0),
    )
    if before:
        drawing = enlarged(drawing, n)
    if options.list_out:
        from inspector_app.services.pick_list import save_drawing

        save_drawing(drawing, Path(options.list_out), language=options.lang or "en", paper=options.paper)
    return _result(drawing)


def _strata(options: argparse.Namespace) -> list[Stratum]:
    from inspector_app.domain.sampling.draw import Stratum

    if bool(options.stratum) == (options.cartons is not None):
        raise InputError(
            "usage",
            "Give either --cartons or --stratum.",
            "See 'inspector-app draw --help'; nothing was drawn.",
        )
    if options.stratum:
        if options.per_carton is not None:
            raise InputError(
                "usage", "--per-carton belongs to --cartons.", "With --stratum write KEY=CARTONSxPIECES."
            )
        return [_stratum(text) for text in options.stratum]
    items = 0 if options.per_carton is None else _whole(options.per_carton, "a number of pieces", 1)
    return [Stratum(cartons=_whole(options.cartons, "a number of cartons", 1), items=items)]


def _stratum(text: str) -> Stratum:
    from inspector_app.domain.sampling.draw import Stratum

    plain = unicodedata.normalize("NFKC", text).strip()
    found = re.fullmatch(r"(.+)=([0-9]+)(?:[x×*]([0-9]+))?(?:@([0-9]+))?", plain)
    if not found:
        raise InputError(
            "draw.bad_stratum",
            f"{text!r} is not a part of a lot.",
            "Write KEY=CARTONSxPIECES, such as A=60x24, or B=0x900 for loose pieces.",
            value=text,
        )
    key, cartons, items, first = found.groups()
    return Stratum(
        key,
        _whole(cartons, "a number of cartons", 0),
        # Leaving the content out says that it is not known; 0 would say that there is nothing to draw.
        0 if items is None else _whole(items, "a number of pieces", 1),
        first=1 if first is None else _whole(first, "the number of a first carton", 1),
    )


def _whole(text: str, what: str, least: int) -> int:
    from inspector_app.domain.sampling.strata import MOST

    plain = unicodedata.normalize("NFKC", text).strip()
    if not re.fullmatch("[0-9]{1,9}", plain) or not least <= int(plain) <= MOST:
        raise InputError(
            "draw.bad_number",
            f"{text!r} is not {what} that can be drawn from.",
            f"Give a whole number from {least} to {MOST}.",
            value=text,
        )
    return int(plain)


def _to_open(text: str, total: int) -> int:
    count = _whole(text, "a number of cartons", 0)
    if count > total:
        raise InputError(
            "draw.bad_number",
            f"{count} cartons cannot be opened of {total}.",
            f"Give a whole number from 0 to {total}.",
            value=count,
        )
    return count


def _result(drawing: Drawing) -> Result:
    from inspector_app.domain.sampling.draw_record import METHOD

    opened = sum(1 for carton in drawing.cartons if carton.number)
    parts = len(drawing.strata) > 1 or bool(drawing.strata[0].key)
    enlarged = len(drawing.steps) > 1
    rule = _rule(drawing, opened)
    data = {
        "seed": drawing.seed,
        "method": METHOD,
        "n": drawing.n,
        "opened": opened,
        "rule": rule,
        "cartons": [_carton(one, enlarged=enlarged) for one in drawing.cartons],
    }
    columns = ["part"] * parts + ["carton", "take"] + ["added"] * enlarged + ["pieces, counted as they lie"]
    rows = []
    for one in drawing.cartons:
        cells = [one.stratum] * parts + [str(one.number) if one.number else "(loose)", str(one.take)]
        cells += [str(one.takes[-1])] * enlarged + [", ".join(map(str, one.positions)) or "-"]
        rows.append(cells)
    counts = f"{_count(drawing.n, 'piece')}, {_count(opened, 'carton')}"
    text = f"Seed {drawing.seed}: {counts} to open ({rule}).\n"
    check = drawing.strata[0]
    name = check.name(check.numbers[0])
    hint = f"\nTo check: printf '{drawing.seed}:{name}' | sha256sum for every carton, then sort; see --help."
    return Result(data, text + table(rows, columns) + hint)


def _carton(one: DrawnCarton, *, enlarged: bool) -> dict[str, Any]:
    return {
        "number": one.number,
        "stratum": one.stratum,
        "take": one.take,
        "positions": list(one.positions) if one.content else None,
        "added": one.takes[-1] if enlarged else 0,
    }


def _count(number: int, of: str) -> str:
    return f"{number} {of}" if number == 1 else f"{number} {of}s"


def _rule(drawing: Drawing, opened: int) -> str:
    """Why so many cartons are opened."""
    from inspector_app.domain.sampling.draw import cartons_to_open

    asked = max(step.cartons for step in drawing.steps)
    boxes = [stratum for stratum in drawing.strata if stratum.cartons]
    total = sum(stratum.cartons for stratum in boxes)
    if not total:
        return "no cartons, loose pieces only"
    root = cartons_to_open(total)
    if opened <= root:
        return f"the square root of {_count(total, 'carton')}, rounded up"
    if opened == asked:
        return "as many as were asked for"
    if opened == len(boxes):
        return "one of each part of the lot"
    return f"more than the square root of {total} cartons, {root}, to hold the sample"

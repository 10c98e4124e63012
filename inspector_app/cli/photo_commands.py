"""`photo`: take photos in, list them, check them, put lost ones back, write the originals out."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from inspector_app.cli.context import open_session
from inspector_app.cli.output import GOOD, NO, Result, say, table
from inspector_app.domain.text import localized

if TYPE_CHECKING:
    from inspector_app.services.photo_list import CheckedPhoto


def register(commands: Any, common: argparse.ArgumentParser) -> None:
    photo = commands.add_parser("photo", parents=[common], help="photos of an inspection")
    verbs = photo.add_subparsers(dest="verb", required=True, metavar="VERB")
    add = verbs.add_parser(
        "add",
        parents=[common],
        help="take photos in; one bad file stops no other",
        description="Take in files, and the pictures of folders. A photo that is counted is durable.",
    )
    add.add_argument("--inspection", required=True, metavar="ID")
    add.add_argument("--to", metavar="item:KEY|finding:ID", help="attach to an item, finding, test ...")
    add.add_argument("files", nargs="+", metavar="FILE|FOLDER")
    add.set_defaults(run=add_photos)
    listed = verbs.add_parser("list", parents=[common], help="the photos of an inspection")
    listed.add_argument("--inspection", required=True, metavar="ID")
    listed.set_defaults(run=list_photos)
    verify = verbs.add_parser(
        "verify",
        parents=[common],
        help="is every photo there, decryptable, unchanged and readable?",
        description="Read every photo of the vault, or of one inspection. Exit code 1 when one is bad.",
    )
    verify.add_argument("--inspection", metavar="ID")
    verify.add_argument("--quick", action="store_true", help="decrypt and hash, but decode no picture")
    verify.set_defaults(run=verify_photos)
    relink = verbs.add_parser(
        "relink",
        parents=[common],
        help="put back photos that are missing or damaged",
        description="Look through second copies, folders and files for the very photos that are bad, and put "
        "them back. Nothing else is taken in their place. Exit code 1 when some stay bad.",
    )
    relink.add_argument("paths", nargs="+", metavar="PATH")
    relink.set_defaults(run=relink_photos)
    export = verbs.add_parser("export", parents=[common], help="write the original files")
    export.add_argument("--inspection", required=True, metavar="ID")
    export.add_argument("--out", required=True, metavar="DIR")
    export.set_defaults(run=export_photos)


def add_photos(options: argparse.Namespace) -> Result:
    from inspector_app.services.inspections import open_inspection
    from inspector_app.services.photo_intake import IntakeProgress, take_in

    def tell(progress: IntakeProgress) -> None:
        if progress.done and (progress.done % 25 == 0 or progress.done == progress.total):
            say(f"{progress.done} of {progress.total}")

    kind, _, key = (options.to or "inspection:").partition(":")
    with open_session(options) as session:
        file = open_inspection(session, options.inspection)
        paths = [Path(name) for name in options.files]
        outcome = take_in(file, paths, target_kind=kind, target=key, progress=tell)
    for one in outcome.refused:
        say(f"{one.source}: {one.error.message}")
    if outcome.ended_by is not None:
        say(f"{outcome.ended_by.message} {outcome.ended_by.hint}")
    for name in outcome.moving:
        say(f"{name} is an animation; its first picture is shown.")
    data = {
        "added": [
            {"file": str(path), "photo": photo.id, "sha256": photo.pid}
            for path, photo in zip(outcome.taken_from, outcome.taken, strict=True)
        ],
        "refused": [
            {"file": str(one.source), "code": one.error.code, "message": one.error.message}
            for one in outcome.refused
        ],
        "again": outcome.again,
        "ended_by": outcome.ended_by.code if outcome.ended_by is not None else None,
        "not_tried": [str(one) for one in outcome.left],
        "passed_over": outcome.others,
    }
    text = f"Photos taken in: {len(outcome.taken)}; refused: {len(outcome.refused)}."
    if outcome.again:
        text += f" Of those taken in, there already: {outcome.again}."
    if outcome.left:
        text += f" Not tried: {len(outcome.left)}."
    if outcome.others:
        text += f" Other files in the folders, passed over: {outcome.others}."
    if outcome.ended_by is not None:
        return Result(data, text, outcome.ended_by.exit_code)
    return Result(data, text, NO if outcome.refused or outcome.left else GOOD)


def list_photos(options: argparse.Namespace) -> Result:
    from inspector_app.services.inspections import read_inspection

    with open_session(options) as session:
        record = read_inspection(session, options.inspection)
    links: dict[str, list[str]] = {}
    for link in record.links:
        links.setdefault(link.photo, []).append(f"{link.target_kind}:{link.target}".rstrip(":"))
    data: list[dict[str, Any]] = [
        {
            "photo": photo.id,
            "sha256": photo.pid,
            "name": photo.name,
            "media_type": photo.media_type,
            "width": photo.width,
            "height": photo.height,
            "size": photo.size,
            "taken": photo.taken,
            "attached": links.get(photo.id, []),
        }
        for photo in record.photos
    ]
    rows = [[one["photo"], one["name"], one["sha256"][:12], ", ".join(one["attached"])] for one in data]
    return Result({"photos": data}, table(rows, ["photo", "name", "sha256", "attached to"]))


def verify_photos(options: argparse.Namespace) -> Result:
    from inspector_app.services.photo_check import verify_photos as verify

    with open_session(options) as session:
        report = verify(session, options.inspection, _told, decode=not options.quick)
    bad = [one for one in report if one.problem]
    language = options.lang or "en"
    data = {"checked": len(report), "bad": [_as_data(one) for one in bad]}
    lines = [f"{one.name}: {one.problem}\n  {_about(one, language)}" for one in bad]
    if bad:
        lines.append("Put them back from a second copy or the original files: 'inspector-app photo relink'.")
    return Result(data, "\n".join([f"{len(report)} photos checked.", *lines]), NO if bad else GOOD)


def relink_photos(options: argparse.Namespace) -> Result:
    from inspector_app.services.photo_check import verify_photos as verify
    from inspector_app.services.photo_relink import relink

    with open_session(options) as session:
        verify(session, None, _told, decode=False)
        outcome = relink(session, [Path(path) for path in options.paths])
    language = options.lang or "en"
    data = {
        "relinked": [_as_data(one) for one in outcome.mended],
        "still_bad": [_as_data(one) for one in outcome.still_missing],
        "other_files": outcome.others,
        "looked_at": outcome.looked_at,
    }
    lines = [f"{one.name}: put back\n  {_about(one, language)}" for one in outcome.mended]
    lines += [f"{one.name}: {one.problem}\n  {_about(one, language)}" for one in outcome.still_missing]
    lines.append(f"{len(outcome.mended)} photos put back, {len(outcome.still_missing)} still bad.")
    if outcome.others:
        lines.append(f"{outcome.others} files of packs and reports were put back too.")
    return Result(data, "\n".join(lines), NO if outcome.still_missing else GOOD)


def export_photos(options: argparse.Namespace) -> Result:
    from inspector_app.services.inspections import open_inspection
    from inspector_app.services.photo_export import export_originals

    with open_session(options) as session:
        written = export_originals(open_inspection(session, options.inspection), Path(options.out))
    return Result({"out": options.out, "files": written}, f"{len(written)} files written to {options.out}.")


def _told(done: int, total: int, _photo: CheckedPhoto) -> None:
    if done % 500 == 0 or done == total:
        say(f"{done} of {total}")


def _as_data(one: CheckedPhoto) -> dict[str, Any]:
    return {
        "inspection": one.inspection,
        "photo": one.photo,
        "name": one.name,
        "sha256": one.pid,
        "state": one.state.value,
        "problem": one.problem,
        "product": dict(one.product or {}),
        "order": one.order,
        "lot": one.lot,
        "places": [dict(place) for place in one.places],
        "taken": one.taken,
        "added": _added(one),
        "person": dict(one.person or {}),
    }


def _about(one: CheckedPhoto, language: str) -> str:
    """The inspection a photo belongs to, its place there, when and by whom it was added."""
    parts = [
        localized(one.product or {}, language),
        one.order,
        f"lot {one.lot}" if one.lot else "",
        *(localized(place, language) for place in one.places),
        f"added {_added(one)} by {localized(one.person or {}, language)}",
        one.inspection,
    ]
    return " · ".join(part for part in parts if part)


def _added(one: CheckedPhoto) -> str:
    """When it came in, by the clock of the place."""
    at = datetime.fromtimestamp(one.added_ms / 1000, tz=UTC)
    return at.astimezone(timezone(timedelta(minutes=one.tz_min))).isoformat(timespec="minutes")

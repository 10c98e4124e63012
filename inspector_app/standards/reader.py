"""Reading a standards pack: from a folder or a .qcpack to a `PackFile` whose pack may be used.

The one place that turns problems into a refusal. It changes nothing anywhere; installing is the vault's
business.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from inspector_app import __version__
from inspector_app.domain.errors import InputError
from inspector_app.domain.pack import Pack
from inspector_app.standards.build import pack_bytes
from inspector_app.standards.crossrefs import check_references
from inspector_app.standards.cursor import Context
from inspector_app.standards.decode import FORMAT, FORMAT_MINOR, decode_pack, format_of
from inspector_app.standards.problems import ERROR, WARNING, Problem
from inspector_app.standards.source import PackSource, read_source
from inspector_app.standards.yamltree import Node, YamlRefusedError, parse_yaml


@dataclass(frozen=True)
class PackFile:
    """A pack that was read and found good.

    `data` are the bytes of its .qcpack and `sha256` their hash (lower-case hex), also when it was read from a
    folder. `warnings` are problems it can be used with.
    """

    pack: Pack
    sha256: str
    data: bytes
    pictures: dict[str, bytes]
    warnings: tuple[Problem, ...] = ()

    @property
    def picture_names(self) -> tuple[str, ...]:
        return tuple(sorted(self.pictures))

    def picture(self, name: str) -> bytes:
        """Bytes of a picture by its file name ("golden-front.jpg"). Raises InputError
        `pack.unknown_picture`.
        """
        try:
            return self.pictures[name]
        except KeyError:
            raise InputError(
                "pack.unknown_picture",
                f"The standards pack {self.pack.id} has no picture {name!r}.",
                "Nothing was changed. Install the pack again if pictures are missing.",
                name=name,
            ) from None


def read_pack(source: bytes | Path, *, app_version: str = __version__, pinned: bool = False) -> PackFile:
    """The pack in a folder, in a .qcpack file or in the bytes of one.

    Raises InputError: `pack.invalid` (param `problems`: all of them), `pack.newer_format`, `pack.newer_app`,
    or what `source.read_source` raises. Missing translations are warnings here, unknown keys only when the
    pack says that it uses a newer minor version of the format.
    `pinned`: an installed pack whose hash was compared; its pictures are not decoded once more.
    """
    files = read_source(source)
    pack, problems = examine(files, pictures=not pinned)
    if pack is not None:
        _check_app(pack, app_version)
    warnings = tuple(p for p in problems if p.severity == WARNING)
    errors = tuple(p for p in problems if p.severity == ERROR)
    if errors or pack is None:
        more = f" ({len(errors) - 1} more)" if len(errors) > 1 else ""
        raise InputError(
            "pack.invalid",
            f"The standards pack has an error: {errors[0]}{more}.",
            "Nothing was installed. Run 'inspector-app pack check' to see every problem.",
            problems=errors,
        )
    data = source if isinstance(source, bytes) else _bytes_of(source, files, pack)
    return PackFile(pack, sha256(data).hexdigest(), data, _pictures(files), warnings)


def examine(
    source: PackSource, *, strict: bool = False, pictures: bool = True
) -> tuple[Pack | None, tuple[Problem, ...]]:
    """The pack and every problem of it, by file and line. No pack when a YAML file cannot be read at all.

    `strict` makes errors of what may be excused when installing: unknown keys of a newer minor version of the
    format and missing translations.
    """
    context = Context()
    context.problems.extend(source.strangers)
    trees: dict[str, Node] = {}
    for name, data in source.files.items():
        if name.endswith(".yaml"):
            try:
                trees[name] = parse_yaml(data, name)
            except YamlRefusedError as refused:
                context.problems.append(refused.problem)
    if any(p.kind == "yaml" for p in context.problems):
        return None, tuple(sorted(context.problems))
    major, minor = format_of(trees)
    if major > FORMAT:
        raise InputError(
            "pack.newer_format",
            f"The standards pack uses version {major} of the format; this program knows version {FORMAT}.",
            "Nothing was changed. Update the program, or ask the brand for a pack in the older format.",
            found=major,
            known=FORMAT,
        )
    pack = decode_pack(trees, context)
    named = _pictures(source)
    check_references(pack, context, frozenset(named))
    if pictures:
        _check_pictures(named, context)
    excused = set() if strict else {"translation"} | ({"unknown_key"} if minor > FORMAT_MINOR else set())
    problems = (replace(p, severity=WARNING) if p.kind in excused else p for p in context.problems)
    return pack, tuple(sorted(problems))


def _pictures(source: PackSource) -> dict[str, bytes]:
    return {n.removeprefix("pictures/"): b for n, b in source.files.items() if n.startswith("pictures/")}


def _check_pictures(pictures: dict[str, bytes], context: Context) -> None:
    # Pillow takes time to import, and opening an installed pack does not need it
    from inspector_app.standards.pictures import picture_fault

    for name, data in pictures.items():
        fault = picture_fault(name, data)
        if fault:
            context.problems.append(Problem(f"pictures/{name}", 0, "", *fault, kind="picture"))


def _bytes_of(path: Path, source: PackSource, pack: Pack) -> bytes:
    if path.is_dir():
        return pack_bytes(source.files, pack)
    return path.read_bytes()


def _check_app(pack: Pack, app_version: str) -> None:
    if _numbers(pack.min_app) > _numbers(app_version):
        raise InputError(
            "pack.newer_app",
            f"The standards pack needs version {pack.min_app} of the program; this is {app_version}.",
            "Nothing was changed. Update the program, then install the pack.",
            needed=pack.min_app,
            have=app_version,
        )


def _numbers(version: str) -> tuple[int, ...]:
    numbers = [int(part) for part in version.split(".") if part.isdigit()]
    return tuple(numbers + [0] * (4 - len(numbers)))

"""Is an evidence package what its signer made?

The same questions as `resources/evidence/verify.py` asks, with the parts this program itself is made of, so
that the two can be held against each other.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from inspector_app.crypto.dsse import open_envelope, read_unverified, strict_json
from inspector_app.crypto.hashing import chain_next, chain_start, sha256
from inspector_app.crypto.signing_keys import device_id, fingerprint_words, keyid
from inspector_app.domain.errors import InspectorError
from inspector_app.domain.journal import HANDOVER, Body, Op, decode_body
from inspector_app.services.draw_check import CheckedDraw, check_journal
from inspector_app.services.evidence import STATEMENT_NAME, STATEMENT_TYPE
from inspector_app.services.evidence_package import Package, PackageError, open_package
from inspector_app.services.evidence_write import MANIFEST, TAG_MANIFEST
from inspector_app.storage.succession import handed_on

_DER = bytes.fromhex("302a300506032b6570032100")
_LARGEST_STATEMENT = 1024 * 1024
_FILE_FIELDS = {"photo": "pid", "report": "pid", "pack": "sha256", "product": "picture"}

Chains = Mapping[tuple[str, str], tuple["_Row", ...]]


@dataclass(frozen=True)
class CheckedEvidence:
    """`problem` empty when everything holds. `signer` and the rest are empty when nobody could be told.

    `draw`: whether the cartons are those of the seed, when there was a draw.
    """

    problem: str
    signer: str = ""
    keyid: str = ""
    words: tuple[str, ...] = ()
    created: str = ""
    draw: CheckedDraw | None = None


@dataclass(frozen=True)
class _Row:
    seq: int
    head: bytes
    body: Body | None


def check_evidence(path: Path) -> CheckedEvidence:
    """Check everything there is to check; the first thing that does not hold is told."""
    signer = CheckedEvidence("")
    try:
        package = open_package(path)
        statement, public = _signed(package, STATEMENT_NAME)
        signer = CheckedEvidence(
            "", statement["issuer"], keyid(public), fingerprint_words(public), str(statement["created"])
        )
        _check_files(package, statement)
        chains = {(one["device"], one["stream"]): _chain(package, one) for one in statement["chains"]}
        if len(package.below("data/journal/")) != 2 * len(chains):
            raise PackageError("there are files of the journal that nobody signed")
        _check_content(package, chains, frozenset(statement["missing"]))
        _check_signers(package, chains, statement)
        draw = _draw(chains, str(statement["inspection"]))
    except InspectorError as error:
        return _with_problem(signer, error.message)
    except PackageError as error:
        return _with_problem(signer, f"{str(error)[:1].upper()}{str(error)[1:]}.")
    except (KeyError, TypeError, ValueError, IndexError, binascii.Error) as error:
        return _with_problem(signer, f"A part of it cannot be read ({type(error).__name__}: {error}).")
    return replace(signer, draw=draw)


def _draw(chains: Chains, inspection: str) -> CheckedDraw | None:
    """The draw of the inspection; None where rows are withheld, as they might be about it."""
    rows = [
        (device, row.body)
        for (device, stream), chain in chains.items()
        for row in chain
        if stream == inspection
    ]
    bodies = [(device, body) for device, body in rows if body is not None]
    return check_journal(bodies, inspection) if len(bodies) == len(rows) else None


def _with_problem(signer: CheckedEvidence, problem: str) -> CheckedEvidence:
    return CheckedEvidence(problem, signer.signer, signer.keyid, signer.words, signer.created)


def _key(package: Package, device: str) -> bytes:
    lines = package.read(f"data/keys/{device}.pem").decode("ascii").splitlines()
    der = base64.b64decode("".join(lines[1:-1]), validate=True)
    if der[: len(_DER)] != _DER or len(der) != len(_DER) + 32 or device_id(der[len(_DER) :]) != device:
        raise PackageError(f"the key of {device} is not that of this installation")
    return der[len(_DER) :]


def _signed(package: Package, name: str, issuer: str = "") -> tuple[dict[str, Any], bytes]:
    """A statement and the key that signed it: that of `issuer`, or else of whom it names itself."""
    data = package.read(name)
    if len(data) > _LARGEST_STATEMENT:
        raise PackageError(f"{name} is too large")
    device = issuer or _named_issuer(data)
    public = _key(package, device)
    opened = open_envelope(data, {keyid(public): public}.get, STATEMENT_TYPE)
    statement: dict[str, Any] = strict_json(opened.payload, _LARGEST_STATEMENT)
    if statement["issuer"] != device:
        raise PackageError(f"{name} is not signed by {device}")
    return statement, public


def _named_issuer(data: bytes) -> str:
    """Whom a statement names before its signature is looked at; only to find the key to check it with."""
    return str(strict_json(read_unverified(data).payload, _LARGEST_STATEMENT)["issuer"])


def _check_files(package: Package, statement: Mapping[str, Any]) -> None:
    listed: dict[str, str] = {}
    for manifest in (MANIFEST, TAG_MANIFEST):
        for line in package.read(manifest).decode("utf-8").splitlines():
            digest, _, name = line.partition("  ")
            if listed.setdefault(name, digest) != digest:
                raise PackageError(f"{name} is listed twice")
    for name in sorted(listed.keys() | package.hashes.keys() - {TAG_MANIFEST}):
        if name not in package.hashes:
            raise PackageError(f"{name} is missing")
        if name not in listed:
            raise PackageError(f"{name} was added")
        if listed[name] != package.hashes[name]:
            raise PackageError(f"{name} was altered")
    for name, digest in statement["files"].items():
        if package.hashes.get(name) != digest:
            raise PackageError(f"{name} is not the one that was signed")


def _chain(package: Package, chain: Mapping[str, Any]) -> tuple[_Row, ...]:
    name = f"data/journal/{chain['device']}_{chain['stream']}"
    bodies = package.read(f"{name}.jsonl").split(b"\n")
    marks = package.read(f"{name}.chain").decode("ascii").splitlines()
    if bodies.pop() or len(bodies) != len(marks):
        raise PackageError(f"{name} has {len(bodies)} rows and {len(marks)} digests")
    head = chain_start(chain["device"], chain["stream"])
    rows = []
    for seq, (body, mark) in enumerate(zip(bodies, marks, strict=True), 1):
        digest = sha256(body) if body else bytes.fromhex(mark.split(" ")[1])
        head = chain_next(head, digest)
        if mark != f"{seq} {digest.hex()} {head.hex()}":
            raise PackageError(f"row {seq} of {name} was altered, removed, added or moved")
        rows.append(_Row(seq, head, decode_body(body) if body else None))
    if len(rows) != chain["seq"] or head.hex() != chain["head"]:
        raise PackageError(f"{name} ends in row {len(rows)}, and the head that was signed is another")
    if [row.seq for row in rows if row.body is None] != chain["withheld"]:
        raise PackageError(f"content of {name} is withheld that the signer had")
    return tuple(rows)


def _check_content(package: Package, chains: Chains, missing: frozenset[str]) -> None:
    folders = ("data/photos/", "data/reports/", "data/packs/", "data/pictures/")
    files = {package.hashes[name]: name for folder in folders for name in package.below(folder)}
    named = set()
    for (_device, stream), rows in chains.items():
        for row in rows:
            body = row.body
            pid = body.set.get(_FILE_FIELDS.get(body.entity, "")) if body else None
            if body is None or not pid:
                continue
            named.add(pid)
            if pid not in files and pid not in missing:
                raise PackageError(f"the file of row {row.seq} of {stream} is not here")
            if body.entity == "report" and body.set.get("seal") != _seal(chains, stream, body.lc):
                raise PackageError(f"the seal of the report in row {row.seq} is not that of the journal")
    for pid, name in files.items():
        if pid not in named:
            raise PackageError(f"no row names the file {name}")


def _seal(chains: Chains, stream: str, count: int) -> str:
    """As `services.reports.seal_code`, from the heads before the row with this Lamport count."""
    lines = []
    for (device, other), rows in sorted(chains.items(), key=lambda item: item[0]):
        before = [row for row in rows if row.body is None or row.body.lc < count]
        if other == stream and before:
            lines.append(f"{device}/{stream}/{before[-1].seq}/{before[-1].head.hex()}")
    digest = hashlib.sha256("\n".join(lines).encode("ascii")).hexdigest().upper()
    return " ".join(digest[start : start + 4] for start in range(0, 32, 4))


def _check_signers(package: Package, chains: Chains, statement: Mapping[str, Any]) -> None:
    for (device, stream), rows in chains.items():
        for row in rows:
            if row.body is not None and row.body.set.get("kind") == HANDOVER and row.body.op == Op.EVENT:
                _check_handover(package, chains, device, stream, row.body)
    for device in sorted({device for device, _ in chains} - {statement["issuer"]}):
        name = f"statements/{device}.dsse.json"
        if name in package.hashes:
            own, _ = _signed(package, name, device)
            if own["chains"] != [chain for chain in statement["chains"] if chain["device"] == device]:
                raise PackageError(f"{name} is about other chains")


def _check_handover(package: Package, chains: Chains, device: str, stream: str, body: Body) -> None:
    """Handed on in its author's chain, naming the heir's key; or claimed in the heir's, with a proof."""
    old = body.set.get("from")
    if old is None:
        if _key(package, body.set["to"]).hex() != body.set["public"]:
            raise PackageError(f"{device} named another key than that of its heir")
        return
    heads = [(row.seq, row.head.hex()) for row in chains.get((old, stream), ())]
    if handed_on(body, device, stream) is None or _key(package, old).hex() != body.set["from_public"]:
        raise PackageError(f"{device} has no proof that it carries on {stream} of {old}")
    if (body.set["seq"], body.set["head"]) not in heads:
        raise PackageError(f"{device} carries on other rows of {old}")

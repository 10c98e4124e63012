#!/usr/bin/env python3
"""Checks an evidence package of an inspection. Needs Python 3.8 or newer and the program `openssl` 3:
    python3 verify.py [FOLDER [INSTALLATION]]    the installation that has to have signed it

It uses nothing of the program that wrote the package. What it checks, in this order:
 1. every file is there, none was added, and each has the SHA-256 of the manifest (BagIt, RFC 8493);
 2. the statement is signed (Ed25519, DSSE) by the installation it names, over the manifest and the chains;
 3. every row of the journal has its digest, the digests form chains, and each ends in the head that was
    signed: h(0) = SHA-256("inspector/stream/1|" device "|" stream), h(n) = SHA-256(h(n-1) digest(n));
 4. photos and reports are those the rows name, and the seal printed on a report is that of its journal;
 5. what other installations wrote is signed by them or said not to be; who carried it on can prove it.
Exit code: 0 everything holds; 1 something was altered; 2 it could not be checked.
Whether the signer is who you think: compare the installation with what its owner tells you by another way.
"""

import base64
import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

STATEMENT = "application/vnd.inspector.evidence.v1+json"
OPENSSL = "openssl pkeyutl -verify -rawin -in message -sigfile signature -pubin -inkey key -keyform DER"
ED25519_DER = bytes.fromhex("302a300506032b6570032100")  # RFC 8410: what stands before the key's 32 bytes
FOLDERS = ("photos", "reports", "packs", "pictures")
FILE_FIELDS = {"photo": "pid", "report": "pid", "pack": "sha256", "product": "picture"}  # SHA-256 of a file
failures = []


def say(text, mark="      "):
    print(mark + ascii(text)[1:-1])


def expect(holds, text):
    if not holds:
        failures.append(text)
        say(text, "FAIL  ")


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def check_files(root):
    """Step 1. Returns the SHA-256 of every file by its name."""
    found, listed = {}, {}
    for path in sorted(root.rglob("*")):
        name = path.relative_to(root).as_posix()
        expect(not path.is_symlink() and (path.is_dir() or path.is_file()), f"{name} is not a plain file")
        if path.is_file():
            found[name] = sha256(path.read_bytes())
    for manifest in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
        for line in (root / manifest).read_text("utf-8").splitlines():
            digest, _, name = line.partition("  ")
            expect(listed.setdefault(name, digest) == digest, f"{name} is listed twice")
    for name in sorted(set(listed) | set(found) - {"tagmanifest-sha256.txt"}):
        state = "missing" if name not in found else "added" if name not in listed else "altered"
        expect(found.get(name) == listed.get(name), f"file is {state}: {name}")
    say(f"{len(found)} files compared with the manifests")
    return found


def public_key(root, device):
    """The key of an installation in DER; the installation's name is made from it: "d", base32 of SHA-256."""
    lines = (root / f"data/keys/{device}.pem").read_text("ascii").splitlines()
    der = base64.b64decode("".join(lines[1:-1]), validate=True)
    name = "d" + base64.b32encode(hashlib.sha256(der[12:]).digest())[:26].decode("ascii").lower()
    if der[:12] != ED25519_DER or len(der) != 44 or name != device:
        raise ValueError(f"the key in data/keys/{device}.pem is not that of this installation")
    return der


def genuine(key, message, signature):
    """Whether openssl says that an Ed25519 signature is over a message by a key in DER."""
    with tempfile.TemporaryDirectory() as folder:
        for name, data in (("key", key), ("message", message), ("signature", signature)):
            Path(folder, name).write_bytes(data)
        done = subprocess.run(OPENSSL.split(), cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode not in (0, 1) or b"Signature Verif" not in done.stdout:
        raise RuntimeError(f"openssl 3 is needed, and this one says {done.stdout[:200]}")
    return done.returncode == 0 and b"Signature Verified Successfully" in done.stdout


def signed(root, file, issuer=None):
    """Step 2: the content of a signed file. `issuer`: who has to have signed it."""
    envelope = json.loads((root / file).read_bytes())
    payload = base64.b64decode(envelope["payload"], validate=True)
    statement, [signature] = json.loads(payload), envelope["signatures"]
    key = public_key(root, issuer or statement["issuer"])
    message = b"DSSEv1 %d %b %d %b" % (len(STATEMENT), STATEMENT.encode("ascii"), len(payload), payload)
    if not genuine(key, message, base64.b64decode(signature["sig"], validate=True)):
        raise ValueError(f"the signature of {file} is not that of {issuer or statement['issuer']}")
    return statement


def read_chain(root, chain):
    """Step 3: the rows of a chain as (number, head, row or None where its content is withheld)."""
    name = f"{chain['device']}_{chain['stream']}"
    bodies = (root / f"data/journal/{name}.jsonl").read_bytes().split(b"\n")
    marks = (root / f"data/journal/{name}.chain").read_text("ascii").splitlines()
    if bodies.pop() or len(bodies) != len(marks):
        raise ValueError(f"{name}: it has {len(bodies)} rows and {len(marks)} digests")
    head, rows = sha256(f"inspector/stream/1|{chain['device']}|{chain['stream']}".encode("ascii")), []
    for number, (body, mark) in enumerate(zip(bodies, marks), 1):
        digest = sha256(body) if body else mark.split(" ")[1]
        head = sha256(bytes.fromhex(head + digest))
        if mark != f"{number} {digest} {head}":
            raise ValueError(f"{name}: row {number} was altered, removed, added or moved")
        rows.append((number, head, json.loads(body) if body else None))
    if (len(rows), head) != (chain["seq"], chain["head"]):
        raise ValueError(f"{name}: it ends in row {len(rows)}, and the head that was signed is another")
    withheld = [number for number, _, row in rows if row is None]
    expect(withheld == chain["withheld"], f"{name}: content is withheld that the signer had")
    say(f"{name}: {len(rows)} rows" + (f"; NOTE content withheld: {withheld}" if withheld else ""))
    return rows


def check_content(found, chains, missing, hidden):
    """Step 4. `missing`: files that the signer says are not there; `hidden`: those with covered parts."""
    files = {digest: name for name, digest in found.items() if Path(name).parent.name in FOLDERS}
    named = {}
    for (_, stream), rows in chains.items():
        for number, _, row in rows:
            values = row.get("set", {}) if row else {}
            digest = values.get(FILE_FIELDS.get(row["ent"])) if row else None
            if digest:
                named[digest] = f"{row['ent']}, row {number} of {stream}"
                expect(digest in files or digest in missing, f"{named[digest]}: its file is not here")
            if digest and row["ent"] == "report":
                expect(values["seal"] == seal(chains, stream, row["lc"]), f"{named[digest]}: its seal")
                say(f"report {values['number']}, revision {values['revision']}, seal {values['seal']}")
    for one in sorted(missing):
        why = "left out, parts of it are covered" if one in hidden else "the signer does not have this file"
        say(f"NOTE  {why}: {named.get(one, one)}")
    for digest, name in sorted(files.items()):
        expect(digest in named, f"no row names the file {name}")
    say(f"{len(set(files) & set(named))} photos, reports and packs belong to their rows")


def seal(chains, stream, count):
    """The seal on a report: from the heads of its journal before the row with this Lamport count."""
    lines = []
    for (device, other), rows in sorted(chains.items()):
        before = [(number, head) for number, head, row in rows if row is None or row["lc"] < count]
        if other == stream and before:
            lines.append(f"{device}/{stream}/{before[-1][0]}/{before[-1][1]}")
    digest = sha256("\n".join(lines).encode("ascii")).upper()
    return " ".join(digest[start : start + 4] for start in range(0, 32, 4))


def check_signers(root, issuer, chains, statement):
    """Step 5. A stream is handed on in its author's chain, or claimed in the next one's with a proof."""
    for (device, stream), rows in sorted(chains.items()):
        for event in (row["set"] for _, _, row in rows if row and row["ent"] == "event"):
            old = event.get("from")
            if event["kind"] == "handover" and old:
                claim = f"inspector/succession/1|{old}|{device}|{stream}".encode("ascii")
                proved = genuine(public_key(root, old), claim, bytes.fromhex(event["proof"]))
                expect(proved, f"{device} has no proof that it carries on {stream} of {old}")
                there = [row[:2] for row in chains.get((old, stream), [])]
                expect((event["seq"], event["head"]) in there, f"{device} carries on other rows of {old}")
            elif event["kind"] == "handover":
                expect(public_key(root, event["to"])[12:].hex() == event["public"], f"{device}: its heir")
    for device in sorted({device for device, _ in chains} - {issuer}):
        file = f"statements/{device}.dsse.json"
        if (root / file).is_file():
            own = [chain for chain in statement["chains"] if chain["device"] == device]
            expect(signed(root, file, device)["chains"] == own, f"{file} is about other chains")
            say(f"rows of {device}: signed by it as well")
        else:
            say(f"NOTE  rows of {device}: held by the signer, not signed by their author in this package")


def check(root, signer):
    found = check_files(root)
    statement = signed(root, "statement.dsse.json", signer)
    say(f"signed by installation {statement['issuer']}, {statement['created']}")
    for name, digest in sorted(statement["files"].items()):
        expect(found.get(name) == digest, f"{name} is not the one that was signed")
    chains = {(chain["device"], chain["stream"]): read_chain(root, chain) for chain in statement["chains"]}
    expect(len(list(root.glob("data/journal/*"))) == 2 * len(chains), "there are journals that nobody signed")
    check_content(found, chains, set(statement["missing"]), statement.get("redacted", ()))
    check_signers(root, statement["issuer"], chains, statement)


if __name__ == "__main__":
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent
    if not shutil.which("openssl") or not (folder / "bagit.txt").is_file():
        sys.exit(print("It cannot be checked: there is no openssl program, or no package here") or 2)
    try:
        check(folder, sys.argv[2] if len(sys.argv) > 2 else None)
    except RuntimeError as error:
        sys.exit(print(f"It cannot be checked: {error}") or (1 if failures else 2))
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        expect(False, f"{type(error).__name__}: {error}")
    print(f"ALTERED: {len(failures)} things do not hold" if failures else "OK: everything holds")
    sys.exit(1 if failures else 0)

#!/usr/bin/env python3
"""Checks an evidence package of an inspection. Needs Python 3.8 or newer and the program `openssl` 3.

    python3 verify.py [FOLDER] [--signer INSTALLATION]

It uses nothing of the program that wrote the package. What it checks, in this order:
 1. every file is there, none was added, and each has the SHA-256 of the manifest (BagIt, RFC 8493);
 2. the statement is signed (Ed25519, DSSE) by the installation it names, over the manifest and the chains;
 3. every row of the journal has its digest, the digests form chains, and each ends in the head that was
    signed: h(0) = SHA-256("inspector/stream/1|" device "|" stream), h(n) = SHA-256(h(n-1) digest(n));
 4. photos and reports are those the rows name, and the seal printed on a report is that of its journal;
 5. chains of other installations are signed by these, or it is said that they are not.
Exit code: 0 everything holds; 1 something was altered; 2 it could not be checked.
Whether the signer is who you think: compare the installation with what its owner tells you by another way.
"""

import argparse
import base64
import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

STATEMENT = "application/vnd.inspector.evidence.v1+json"
PREFIX = f"DSSEv1 {len(STATEMENT)} {STATEMENT}".encode("ascii")
ED25519_DER = bytes.fromhex("302a300506032b6570032100")  # RFC 8410: what stands before the key's 32 bytes
FILE_FIELDS = {"photo": "pid", "report": "pid", "pack": "sha256", "product": "picture"}  # SHA-256 of a file
failures = []


def say(text):
    print("      " + ascii(text)[1:-1])


def expect(holds, text):
    if not holds:
        failures.append(text)
        print("FAIL  " + ascii(text)[1:-1])


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


def signed(root, file, issuer=None):
    """Step 2: the content of a signed file, verified by openssl. `issuer`: who has to have signed it."""
    envelope = json.loads((root / file).read_bytes())
    payload = base64.b64decode(envelope["payload"], validate=True)
    statement, [signature] = json.loads(payload), envelope["signatures"]
    device = issuer or statement["issuer"]
    key = public_key(root, device)
    wanted = (STATEMENT, sha256(key[12:]), device)
    if (envelope["payloadType"], signature["keyid"], statement["issuer"]) != wanted:
        raise ValueError(f"{file} is no statement signed by {device}")
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "message").write_bytes(b"%b %d %b" % (PREFIX, len(payload), payload))
        Path(folder, "signature").write_bytes(base64.b64decode(signature["sig"], validate=True))
        Path(folder, "key").write_bytes(key)
        command = ["openssl", "pkeyutl", "-verify", "-rawin", "-in", "message", "-sigfile", "signature"]
        command += ["-pubin", "-inkey", "key", "-keyform", "DER"]
        done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode or b"Signature Verified Successfully" not in done.stdout:
        wrong = b"Signature Verification Failure" in done.stdout
        raise (ValueError if wrong else RuntimeError)(f"{file}: openssl says {done.stdout[:200]}")
    return statement


def read_chain(root, chain):
    """Step 3: the rows of a chain as (number, head, row or None where its content is withheld)."""
    name = f"{chain['device']}_{chain['stream']}"
    bodies = (root / f"data/journal/{name}.jsonl").read_bytes().split(b"\n")
    marks = (root / f"data/journal/{name}.chain").read_text("ascii").splitlines()
    if bodies.pop() or len(bodies) != len(marks):
        raise ValueError(f"{name}: it has {len(bodies)} rows and {len(marks)} digests")
    head = sha256(f"inspector/stream/1|{chain['device']}|{chain['stream']}".encode("ascii"))
    rows = []
    for number, (body, mark) in enumerate(zip(bodies, marks), 1):
        digest = sha256(body) if body else mark.split(" ")[1]
        head = sha256(bytes.fromhex(head) + bytes.fromhex(digest))
        if mark != f"{number} {digest} {head}":
            raise ValueError(f"{name}: row {number} was altered, removed, added or moved")
        rows.append((number, head, json.loads(body) if body else None))
    if (len(rows), head) != (chain["seq"], chain["head"]):
        raise ValueError(f"{name}: it ends in row {len(rows)}, and the head that was signed is another")
    withheld = [number for number, _, row in rows if row is None]
    expect(withheld == chain["withheld"], f"{name}: content is withheld that the signer had")
    say(f"{name}: {len(rows)} rows" + (f"; NOTE content withheld: {withheld}" if withheld else ""))
    return rows


def check_content(found, chains, missing):
    """Step 4. `missing`: files that the signer says are not there."""
    folders = ("data/photos/", "data/reports/", "data/packs/", "data/pictures/")
    files = {digest: name for name, digest in found.items() if name.startswith(folders)}
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
    for digest in sorted(missing):
        say(f"NOTE  the signer does not have this file: {named.get(digest, digest)}")
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
    """Step 5. An installation hands its streams over in its own chain, naming the next one's key."""
    for device in sorted({device for device, _ in chains} - {issuer}):
        rows = [row for key in chains if key[0] == device for _, _, row in chains[key] if row]
        events = [row["set"] for row in rows if row["ent"] == "event" and row["set"]["kind"] == "handover"]
        for to, public in sorted({(event["to"], event["public"]) for event in events}):
            expect(public_key(root, to)[12:].hex() == public, f"{device} named another key than that of {to}")
            say(f"{device} handed its rows over to {to}")
        if not (root / f"statements/{device}.dsse.json").is_file():
            say(f"NOTE  rows of {device}: held by the signer, not signed by their author in this package")
            continue
        wanted = [chain for chain in statement["chains"] if chain["device"] == device]
        own = signed(root, f"statements/{device}.dsse.json", device)
        expect(own["chains"] == wanted, f"{device} signed other chains than {issuer} says")
        say(f"rows of {device}: signed by it as well")


def check(root, signer):
    found = check_files(root)
    statement = signed(root, "statement.dsse.json", signer)
    say(f"signed by installation {statement['issuer']}, {statement['created']}")
    for name, digest in sorted(statement["files"].items()):
        expect(found.get(name) == digest, f"{name} is not the one that was signed")
    chains = {(chain["device"], chain["stream"]): read_chain(root, chain) for chain in statement["chains"]}
    journals = [name for name in found if name.startswith("data/journal/")]
    expect(len(journals) == 2 * len(chains), f"there are {len(journals)} files for {len(chains)} chains")
    check_content(found, chains, set(statement["missing"]))
    check_signers(root, statement["issuer"], chains, statement)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Checks an evidence package of an inspection.")
    parser.add_argument("folder", nargs="?", default=Path(__file__).resolve().parent, type=Path)
    parser.add_argument("--signer", help="the installation that has to have signed it")
    options = parser.parse_args()
    if not shutil.which("openssl") or not (options.folder / "bagit.txt").is_file():
        sys.exit(print("It cannot be checked: there is no openssl program, or no package here") or 2)
    try:
        check(options.folder, options.signer)
    except RuntimeError as error:
        sys.exit(print(f"It cannot be checked: {error}") or 2)
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        expect(False, f"{type(error).__name__}: {error}")
    print(f"ALTERED: {len(failures)} things do not hold" if failures else "OK: everything holds")
    sys.exit(1 if failures else 0)

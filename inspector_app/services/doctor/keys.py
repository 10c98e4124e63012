"""What opens the vault: the key-slot file, and its recovery slot against what the database knows."""

from __future__ import annotations

from inspector_app.domain.errors import InspectorError, TrustError
from inspector_app.services.doctor.findings import Fault, Findings
from inspector_app.services.session import Session
from inspector_app.storage.vault_folder import read_document


def check_keys(session: Session, findings: Findings) -> None:
    """The key-slot file, and its recovery slot against what the database knows."""
    try:
        slots = read_document(session.folder)["slots"]
        findings.count("key_slots", len(slots))
    except InspectorError as error:
        findings.add(
            Fault(
                "keys.unreadable",
                f"The key-slot file vault.json cannot be used: {error.params.get('what', error.message)}",
                "The vault is open and everything in it can be read now.",
                "Make a second copy before you lock the vault; without this file no passphrase opens it.",
                params={"problem": str(error.params.get("what", ""))},
            )
        )
        return
    try:
        findings.count("recovery_slots", int(bool(session.vault.recovery_recipient)))
    except TrustError:  # `vault.damaged`
        findings.add(
            Fault(
                "recovery.mismatch",
                "The recovery slot is missing, or is not the one that was made.",
                "Your passphrase opens the vault; photos taken so far open with the old recovery key.",
                "Make a new recovery key on the page Settings, and keep it in a safe place.",
            )
        )

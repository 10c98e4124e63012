"""Where a command works: the vault's folder, the passphrase, the person's language."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from inspector_app.cli.output import say
from inspector_app.domain.errors import InputError, SurroundingsError

if TYPE_CHECKING:
    from inspector_app.services.session import Session

ENVIRONMENT = "INSPECTOR_PASSPHRASE"


def vault_folder(options: argparse.Namespace) -> Path:
    """The folder named by --vault, else the platform's data folder."""
    from inspector_app.system.paths import default_vault_dir

    if options.vault == "":
        # An unset variable in a script must not lead to the person's own vault.
        raise InputError("usage", "--vault names no folder.", "Name a folder, or leave the option out.")
    return Path(options.vault) if options.vault else default_vault_dir()


def given_passphrase(options: argparse.Namespace) -> str | None:
    """From --passphrase-file (its first line), else from the environment, else None.

    Raises InputError `passphrase.unreadable`.
    """
    if options.passphrase_file:
        try:
            # Editors on Windows begin a text file with a byte order mark.
            text = Path(options.passphrase_file).read_text("utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            raise InputError(
                "passphrase.unreadable",
                f"The passphrase file {options.passphrase_file} cannot be read.",
                "Name a text file in UTF-8 whose first line is the passphrase.",
            ) from error
        return text.split("\n", 1)[0].strip("\r")
    return os.environ.get(ENVIRONMENT) or None


def passphrase(options: argparse.Namespace) -> str:
    """Raises SurroundingsError `passphrase.missing`."""
    found = given_passphrase(options)
    if found is None:
        raise SurroundingsError(
            "passphrase.missing",
            "No passphrase was given.",
            f"Name a file with --passphrase-file, or set {ENVIRONMENT}.",
        )
    return found


def open_session(options: argparse.Namespace) -> Session:
    """Unlock the vault the command works on, and say what should be known about its surroundings.

    Raises InputError `vault.absent` before asking for anything.
    """
    from inspector_app.services import vaults

    folder = vault_folder(options)
    vaults.require_vault(folder)
    session = vaults.unlock_vault(folder, passphrase(options))
    try:
        say_notices(session)
    except BaseException:
        session.close()
        raise
    return session


def say_notices(session: Session) -> None:
    """Warnings go to standard error: the result alone belongs on standard output."""
    from inspector_app.services.notices import notices

    for notice in notices(session):
        say(f"{notice.message} {notice.hint}")

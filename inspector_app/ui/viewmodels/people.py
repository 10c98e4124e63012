"""People of a vault and the computer's account, as work for the database worker. Imports services when it
works.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inspector_app.services.people import Member
    from inspector_app.services.session import Session


@dataclass(frozen=True)
class Account:
    """`possible`: this computer has a keyring that may hold the key; `on`: it opens the vault."""

    possible: bool
    on: bool


def read_people(session: Session) -> tuple[Member, ...]:
    from inspector_app.services.people import list_people

    return list_people(session)


def add(session: Session, name: dict[str, str], company: str, passphrase: str) -> None:
    from inspector_app.services.people import add_person

    add_person(session, name=name, company=company, passphrase=passphrase)


def remove(session: Session, person_id: str, why: str) -> None:
    from inspector_app.services.people import remove_person

    remove_person(session, person_id, why)


def read_account(session: Session) -> Account:
    from inspector_app.services import os_keyring

    return Account(os_keyring.available(), os_keyring.enabled(session))


def account_on(session: Session, passphrase: str) -> Account:
    from inspector_app.services import os_keyring

    os_keyring.enable(session, passphrase)
    return read_account(session)


def account_off(session: Session) -> Account:
    from inspector_app.services import os_keyring

    os_keyring.disable(session)
    return read_account(session)

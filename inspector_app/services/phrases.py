"""A person's own sentences, kept to be put into notes by one touch: read, add, change, order, bin.

They belong to whoever is signed in: nobody else who opens the vault sees them, and no bundle carries them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from inspector_app.domain.errors import InputError
from inspector_app.domain.records import Phrase
from inspector_app.domain.text import LocalText
from inspector_app.services.session import Session
from inspector_app.storage import queries

LONGEST = 1_000
"""Characters of a phrase in each language: some sentences, put into a note by one touch."""

USES = ("comment", "defect", "action", "remark")
"""Where a phrase is offered: notes of items and tests, notes of defects, corrective actions, the remarks."""


def phrases(session: Session, use: str | None = None) -> tuple[Phrase, ...]:
    """The person's phrases for a use, in their order; without `use` all of them, use by use."""
    with session.vault.reading() as connection:
        own = queries.phrases_of(connection, session.person.id)
    return tuple(phrase for phrase in own if use is None or phrase.use == use)


def add_phrase(session: Session, use: str, text: LocalText) -> Phrase:
    """Keep a phrase, behind those there are. Raises InputError `phrase.empty`, `phrase.too_long`,
    `phrase.bad_use`.
    """
    kept = _checked(text)
    if use not in USES:
        raise InputError(
            "phrase.bad_use",
            f"{use!r} is not a use of a phrase; allowed: {', '.join(USES)}.",
            "Nothing was changed.",
            value=use,
        )
    last = max((phrase.position for phrase in phrases(session, use)), default=-1)
    with session.vault.transaction() as tx:
        stream = queries.phrase_stream(tx.connection, session.person.id) or tx.new_stream("phrases")
        made = tx.insert("phrase", stream, text=kept, use=use, position=last + 1)
    return cast("Phrase", made)


def change_phrase(
    session: Session, phrase_id: str, *, text: LocalText | None = None, position: int | None = None
) -> None:
    """Set what is given. Raises InputError `phrase.absent`, `phrase.empty`, `phrase.too_long`."""
    phrase = _find(session, phrase_id)
    values: dict[str, Any] = {}
    if text is not None:
        values["text"] = _checked(text)
    if position is not None:
        values["position"] = position
    with session.vault.transaction() as tx:
        tx.update(phrase, **values)


def order_phrases(session: Session, ids: Sequence[str]) -> None:
    """Put the phrases of one use into this order, in one change. Raises InputError `phrase.absent`."""
    found = [_find(session, phrase_id) for phrase_id in ids]
    with session.vault.transaction() as tx:
        for position, phrase in enumerate(found):
            tx.update(phrase, position=position)


def bin_phrase(session: Session, phrase_id: str) -> None:
    """Move a phrase to the bin; `restore_phrase` takes it back. Raises InputError `phrase.absent`."""
    phrase = _find(session, phrase_id)
    with session.vault.transaction() as tx:
        tx.bin(phrase)


def restore_phrase(session: Session, phrase_id: str) -> None:
    """Take a phrase out of the bin, to where it was. Raises InputError `phrase.absent`."""
    phrase = _find(session, phrase_id, binned=True)
    with session.vault.transaction() as tx:
        tx.unbin(phrase)


def _checked(text: LocalText) -> dict[str, str]:
    kept = {tag: words.strip() for tag, words in text.items() if words.strip()}
    if not kept:
        raise InputError("phrase.empty", "A phrase needs words.", "Write it in at least one language.")
    if any(len(words) > LONGEST for words in kept.values()):
        raise InputError(
            "phrase.too_long",
            f"A phrase has at most {LONGEST} characters.",
            "Nothing was changed. Keep a part of it.",
            most=LONGEST,
        )
    return kept


def _find(session: Session, phrase_id: str, *, binned: bool = False) -> Phrase:
    with session.vault.reading() as connection:
        found = queries.find(connection, Phrase, phrase_id)
        own = {phrase.id for phrase in queries.phrases_of(connection, session.person.id)}
    if found is None or found.person != session.person.id or (found.id in own) == binned:
        raise InputError(
            "phrase.absent",
            "This phrase is no longer there.",
            "Nothing was changed. It may have been deleted in another place.",
        )
    return found

"""Quick phrases: a person's own, in their order, taken back from the bin, nobody else's."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector_app.domain.errors import InputError
from inspector_app.services import phrases, vaults
from inspector_app.services.session import Session
from tests.fakes.vaults import PASSPHRASE, new_session


def words(session: Session, use: str | None = None) -> list[str]:
    return [phrase.text["en"] for phrase in phrases.phrases(session, use)]


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return new_session(tmp_path / "vault")


def test_phrases_are_kept_ordered_and_binned_by_their_owner(session: Session, tmp_path: Path) -> None:
    with session:
        made = [phrases.add_phrase(session, "comment", {"en": text, "ja": ""}) for text in ("one", "two")]
        action = phrases.add_phrase(session, "action", {"en": "Re-train the packers."})
        assert made[0].stream == action.stream
        assert dict(made[0].text) == {"en": "one"}
        phrases.order_phrases(session, [made[1].id, made[0].id])
        phrases.change_phrase(session, made[0].id, text={"en": "first", "ja": "一"})
        assert words(session, "comment") == ["two", "first"]
        phrases.bin_phrase(session, made[1].id)
        assert words(session) == ["Re-train the packers.", "first"]
        with pytest.raises(InputError, match="no longer there"):
            phrases.change_phrase(session, made[1].id, text={"en": "three"})
        phrases.restore_phrase(session, made[1].id)
        third = phrases.add_phrase(session, "comment", {"en": "third"})
        assert words(session, "comment") == ["two", "first", "third"]
        assert third.position == 2
    with vaults.unlock_vault(tmp_path / "vault", PASSPHRASE) as again:
        assert words(again, "comment") == ["two", "first", "third"]


def test_a_phrase_without_words_or_use_is_refused(session: Session) -> None:
    with session:
        with pytest.raises(InputError) as empty:
            phrases.add_phrase(session, "comment", {"en": "  "})
        with pytest.raises(InputError) as strange:
            phrases.add_phrase(session, "poem", {"en": "x"})
        made = phrases.add_phrase(session, "remark", {"en": "x"})
        with pytest.raises(InputError):
            phrases.change_phrase(session, made.id, text={})
        assert (empty.value.code, strange.value.code) == ("phrase.empty", "phrase.bad_use")
        assert words(session) == ["x"]


def test_a_phrase_is_some_sentences_and_no_document(session: Session) -> None:
    with session:
        most = phrases.LONGEST
        kept = phrases.add_phrase(session, "comment", {"en": "x" * most, "ja": "界" * most})
        for text in ({"en": "x" * 100_000}, {"en": "short", "ja": "界" * (most + 1)}):
            with pytest.raises(InputError) as caught:
                phrases.change_phrase(session, kept.id, text=text)
            assert caught.value.code == "phrase.too_long"
        assert phrases.phrases(session)[0].text == kept.text

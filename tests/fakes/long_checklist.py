"""A checklist as long as a brand's can get: a pack of hundreds of items from a seed, and an inspection on it.

Every kind of item, conditional ones, texts of three hundred characters; built by the real builder. The small
pack's own items (surface, colour, pieces, code, batch, pile, height) come first and keep their keys.
"""

from __future__ import annotations

import json
import random
import shutil
from pathlib import Path

from inspector_app.domain.pack import ChecklistItem, ItemKind
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.session import Session
from inspector_app.standards.check import build_pack
from tests.fakes.vaults import MINI_PACK, new_inspection

ITEMS = 500
PER_SECTION = 20
OWN_ITEMS = 7
"""Items of the small pack that are answered in the checklist; one of them, `shade`, waits for a condition."""

KINDS = (
    *(["pass_fail"] * 10),
    *(["choice"] * 3),
    *(["count"] * 2),
    *(["text"] * 2),
    "barcode",
    "photo",
    "many",
)
PARTS = (
    ("Body", "本体"),
    ("Lid", "ふた"),
    ("Seal", "パッキン"),
    ("Handle", "持ち手"),
    ("Carton", "外箱"),
    ("Insert", "取扱説明書"),
    ("Print", "印刷"),
    ("Base", "底"),
)
ASPECTS = (
    ("is free of burrs", "バリがない"),
    ("agrees with the golden sample", "標準見本と一致する"),
    ("closes without force", "無理なく閉まる"),
    ("carries the right lot mark", "正しいロット表示がある"),
    ("has no odour", "異臭がない"),
    ("is clean and dry", "清潔で乾いている"),
    ("has an even coating", "塗装が均一である"),
)
LONG_ENGLISH = (
    "The {part} is held at arm's length under the lamp and turned once around its axis; nothing that can be "
    "felt with a fingernail, seen from sixty centimetres, or that differs from the sealed golden sample in "
    "shade, gloss or grain is accepted, and what is in doubt is laid aside for a second person to judge it."
)
LONG_JAPANESE = (
    "{part}を照明の下で腕の長さに持ち、軸を中心に一回転させる。爪で感じられるもの、"
    "60 cm から見えるもの、封印した標準見本と色・つや・肌目が異なるものは不可とし、"
    "疑わしいものは別に置いて二人目の判定を受ける。"
)
GUIDANCE = (
    "Look at it under 500 lux from 60 cm, as clause 4.1 says.",
    "4.1 のとおり、500 lx の下で 60 cm から見る。",
)
EVERY_LONG = 41
EVERY_CONDITION = 17
EVERY_PHOTO = 9


def long_pack(folder: Path, items: int = ITEMS, seed: int = 5) -> Path:
    """The built pack, made in `folder`: `items` questions in sections of twenty."""
    source = Path(shutil.copytree(MINI_PACK, folder / "long-source"))
    chance = random.Random(seed)
    questions = [_question(number, chance) for number in range(1, items - OWN_ITEMS + 1)]
    sections = [
        {
            "key": f"part-{place // PER_SECTION + 1:02}",
            "title": _text(f"Part {place // PER_SECTION + 1}", f"第{place // PER_SECTION + 1}部"),
            "items": questions[place : place + PER_SECTION],
        }
        for place in range(0, len(questions), PER_SECTION)
    ]
    (source / "checklist-part.yaml").write_text(json.dumps({"sections": sections}, indent=1), "utf-8")
    built = folder / "long.qcpack"
    built.write_bytes(build_pack(source))
    return built


def long_inspection(session: Session, folder: Path, items: int = ITEMS, seed: int = 5) -> InspectionFile:
    """An open inspection with a checklist of `items` questions, none answered."""
    return new_inspection(session, pack=long_pack(folder, items, seed))


def answer_share(file: InspectionFile, share: float = 0.5, seed: int = 5) -> int:
    """Answer that share of the items in one change, one in twelve of them badly; how many it were."""
    chance = random.Random(seed)
    items = [item for item in file.pack.checklist_items if item.kind != ItemKind.PHOTO]
    chosen = [item for item in items if item.condition.item is None and chance.random() < share]
    with file.change() as tx:
        for item in chosen:
            value = _answer(item, good=chance.random() > 1 / 12)
            reason = {"en": "Not part of this order."} if value == "na" else {}
            tx.insert("answer", file.stream, item_key=item.key, value=value, na_reason=reason)
    return len(chosen)


def _answer(item: ChecklistItem, *, good: bool) -> str:
    if item.kind == ItemKind.CHOICE:
        return next(option.key for option in item.options if option.ok == good)
    if item.kind == ItemKind.COUNT and item.count is not None:
        return str((item.count.min or 0) if good else (item.count.max or 0) + 1)
    if item.kind == ItemKind.BARCODE and item.barcode is not None:
        return item.barcode.expected if good else "4901234567894"
    if item.kind == ItemKind.TEXT:
        return "26K0418"
    if good:
        return "pass"
    return "na" if len(item.key) % 2 else "fail"


def _question(number: int, chance: random.Random) -> dict[str, object]:
    part, aspect = chance.choice(PARTS), chance.choice(ASPECTS)
    title = [f"{part[0]} {aspect[0]} ({number})", f"{part[1]}は{aspect[1]}（{number}）"]
    if number % EVERY_LONG == 0:
        title = [LONG_ENGLISH.format(part=part[0].lower()), LONG_JAPANESE.format(part=part[1])]
    kind = chance.choice(KINDS)
    made: dict[str, object] = {
        "key": f"q-{number:03}",
        "kind": "choice" if kind == "many" else kind,
        "title": _text(*title),
        "clause": chance.choice(("4.1", "4.10")),
        "class": chance.choice(("critical", "major", "major", "minor", "minor")),
        **_kind_fields(kind),
    }
    if number % 3 == 0:
        made["guidance"] = _text(*GUIDANCE)
    if number % EVERY_PHOTO == 0 and kind != "photo":
        made["photo_required"] = True
    if number % EVERY_CONDITION == 0:
        made["condition"] = {"item": "surface", "equals": ["fail"]}
    if number % 7 == 0:
        made["required"] = False
    return made


def _kind_fields(kind: str) -> dict[str, object]:
    if kind == "count":
        return {"count": {"min": 2, "max": 4, "unit": "pcs"}}
    if kind == "barcode":
        return {"barcode": {"symbology": "EAN-13", "expected": "4006381333931"}}
    if kind == "photo":
        return {"min_photos": 2}
    if kind == "choice":
        return {"options": [_option("even", "Even", "均一"), _option("uneven", "Uneven", "むら", ok=False)]}
    if kind == "many":
        words = (
            ("agrees", "Agrees with the sample", "見本と一致"),
            ("lighter", "Lighter than the sample, within the limit", "見本より淡いが限度内"),
            ("darker", "Darker than the sample, within the limit", "見本より濃いが限度内"),
            ("off", "Outside the limit samples", "限度見本の範囲外"),
            ("mixed", "Shades are mixed in one carton", "一箱に色が混在"),
        )
        return {"options": [_option(*word, ok=place < 3) for place, word in enumerate(words)]}
    return {}


def _option(key: str, english: str, japanese: str, *, ok: bool = True) -> dict[str, object]:
    return {"key": key, "title": _text(english, japanese), "ok": ok}


def _text(english: str, japanese: str) -> dict[str, str]:
    return {"en": english, "ja": japanese}

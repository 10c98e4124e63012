"""A whole inspection as a report model: an insulated bottle, a lot not accepted, three languages.

The figures hang together: lot 3,000 at level II is letter K, n = 125; major AQL 2.5 gives Ac 7, minor 4.0
gives 10.
"""

from __future__ import annotations

import hashlib
import math
from datetime import datetime, timedelta, timezone
from functools import cache
from io import BytesIO

from PIL import Image, ImageDraw

from inspector_app.reports import model as m

from .sample_lines import actions, checklist, measurements, t, tests

SHANGHAI = timezone(timedelta(hours=8))
BUILT_AT = datetime(2026, 11, 20, 16, 42, 7, tzinfo=SHANGHAI)
DATA = b'{"type": "inspector/inspection", "v": 1, "result": "not_accepted"}'
SEAL = ("7F3A", "91C0", "5B2E", "D417", "0C66", "A9E2", "38BD", "F150")


@cache
def photo(key: str) -> bytes:
    """A picture that looks like brushed steel with a mark on it; portrait for every fifth."""
    number = int(hashlib.sha256(key.encode()).hexdigest()[:6], 16)
    size = (600, 800) if number % 5 == 0 else (800, 600)
    image = Image.linear_gradient("L").resize(size).convert("RGB")
    tint = Image.new("RGB", size, (90 + number % 90, 110 + number % 60, 130 + number % 70))
    image = Image.blend(image, tint, 0.72)
    draw = ImageDraw.Draw(image)
    x, y = 200 + number % 300, 180 + number % 200
    draw.ellipse((x - 60, y - 44, x + 60, y + 44), outline=(206, 38, 30), width=7)
    draw.line((x - 30, y + 10, x + 34, y - 12), fill=(60, 66, 72), width=4)
    out = BytesIO()
    image.save(out, "JPEG", quality=82)
    return out.getvalue()


def report_photo(
    key: str,
    code: str = "",
    unit: str = "",
    carton: str = "",
    minute: int = 0,
    caption: dict[str, str] | None = None,
) -> m.ReportPhoto:
    return m.ReportPhoto(
        key=key,
        sha256=hashlib.sha256(key.encode()).hexdigest(),
        code=code,
        unit=unit,
        carton=carton,
        caption=caption or {},
        taken_at=datetime(2026, 11, 20, 9 + minute // 60, minute % 60, 12, tzinfo=SHANGHAI),
    )


def header() -> m.Header:
    return m.Header(
        number="AKD-7QK3-0042-H",
        revision=0,
        inspection_type="final_random",
        built_at=BUILT_AT,
        brand=t("Akiduki Living", "アキヅキリビング"),
        product=t("Tumbler 500 ml, brushed steel", "真空断熱ボトル 500 ml", "真空保温瓶 500 ml"),
        sku="AKD-B500",
        variants=(t("Brushed steel", "ヘアライン", "拉丝钢"), t("Sea blue", "海の青", "海蓝")),
        order="PO 4500127",
        lot=t("lot 2 of 3", "ロット2/3", "第 2 批，共 3 批"),
        factory=t("Yongfeng Metalware", "永豊金属", "永丰金属"),
        factory_code="YF-03",
        place=t("Warehouse B, Yongkang, Zhejiang", "浙江省永康市 B倉庫", "浙江省永康市 B 仓库"),
        inspector=t("Mei Tanaka", "田中 芽衣"),
        inspected_on="2026-11-20",
        started_at=datetime(2026, 11, 20, 8, 40, tzinfo=SHANGHAI),
        finished_at=datetime(2026, 11, 20, 16, 20, tzinfo=SHANGHAI),
        zone="Asia/Shanghai",
        standard_code="QS-BOT-02",
        standard_version="7",
        standard_title=t("Insulated bottles", "断熱ボトル", "保温瓶"),
        pack_name=t("Akiduki insulated bottle", "アキヅキ断熱ボトル", "Akiduki 保温瓶"),
        pack_version="7.0",
        pack_sha256="c4e1f0a2" * 8,
        golden_sample=t("GS-07, sealed 2026-08-14"),
    )


def outcome() -> m.Outcome:
    mouth = t("Mouth diameter", "口径", "瓶口直径")
    return m.Outcome(
        proposed="not_accepted",
        decision="not_accepted",
        decided_by=t("Mei Tanaka", "田中 芽衣"),
        reasons=(
            m.Message(
                code="class.rejected",
                params={"cls": "major", "found": 8, "n": 125, "ac": 7, "re": 8},
                standing="bad",
            ),
            m.Message(code="point.noted", params={"title": mouth, "out": 1, "done": 13}, standing="warning"),
            m.Message(
                code="class.within",
                params={"cls": "critical", "found": 0, "n": 125, "ac": 0},
                standing="good",
            ),
            m.Message(
                code="class.within", params={"cls": "minor", "found": 4, "n": 125, "ac": 10}, standing="good"
            ),
        ),
    )


def sampling() -> m.Sampling:
    zero = m.Message(
        code="plan.zero_acceptance", params={"cls": "critical", "n": 125, "edition_label": "ISO 2859-1:1999"}
    )
    return m.Sampling(
        edition="ISO 2859-1:1999",
        kind="single",
        severity="normal",
        level="II",
        code_letter="K",
        lot_size=3000,
        plans=(
            m.PlanLine(cls="critical", aql=None, n=125, ac=0, re=1, found=0, state="accepted", notes=(zero,)),
            m.PlanLine(cls="major", aql="2.5", n=125, ac=7, re=8, found=8, state="rejected", plan_letter="K"),
            m.PlanLine(
                cls="minor", aql="4.0", n=125, ac=10, re=11, found=4, state="accepted", plan_letter="K"
            ),
        ),
        risks=(
            m.RiskLine(
                cls="major", better_percent="2.5", better_times="98", worse_percent="10", worse_times="6"
            ),
            m.RiskLine(
                cls="minor", better_percent="4", better_times="98", worse_percent="13", worse_times="8"
            ),
        ),
        cartons=(3, 9, 17, 24, 25, 26, 41, 58, 77, 90, 104),
        seed="6f2c91d07be4a35591",
    )


def defects() -> tuple[m.DefectLine, ...]:
    return (
        m.DefectLine(
            code="W-07",
            name=t("Scratch on body", "本体の傷", "瓶身划痕"),
            cls="major",
            quantity=6,
            where=t("body, below logo", "ロゴ下", "标志下方"),
            clause="4.3",
            units=(41, 44, 52, 61, 88, 97),
            cartons=(17, 24, 58),
            photos=(report_photo("w1", "W-07", "41", "17", 20), report_photo("w2", "W-07", "44", "17", 21)),
        ),
        m.DefectLine(
            code="L-02",
            name=t("Lid thread tight", "ねじ固い", "瓶盖螺纹过紧"),
            cls="major",
            quantity=1,
            where=t("lid", "蓋", "瓶盖"),
            clause="6.1",
            units=(38,),
            cartons=(17,),
            photos=(report_photo("l1", "L-02", "38", "17", 22),),
        ),
        m.DefectLine(
            code="P-01",
            name=t("Colour off limit sample", "色違い", "颜色超出限度样"),
            cls="major",
            quantity=1,
            where=t("print", "印刷", "印刷"),
            clause="5.2",
            units=(70,),
            cartons=(41,),
            note=t(
                "ΔE about 3.1 against GS-07 under D65.",
                "D65光源下でGS-07に対しΔE約3.1。",
                "D65 光源下与 GS-07 相比 ΔE 约 3.1。",
            ),
        ),
        *_minor_defects(),
    )


def _minor_defects() -> tuple[m.DefectLine, ...]:
    return (
        m.DefectLine(
            code="W-03",
            name=t("Dent below 3 mm", "へこみ（3 mm未満）", "凹痕（小于 3 mm）"),
            cls="minor",
            quantity=3,
            where=t("base", "底", "瓶底"),
            clause="4.4",
            units=(30, 31, 32),
            cartons=(9,),
            photos=(report_photo("w3", "W-03", "30", "9", 23),),
        ),
        m.DefectLine(
            code="M-04",
            name=t("Logo misplaced", "ロゴずれ", "标志错位"),
            cls="minor",
            quantity=1,
            where=t("print", "印刷", "印刷"),
            clause="5.1",
            units=(12,),
            cartons=(3,),
            disposition="reworked",
        ),
    )


# A name written with a pen, more or less.
STROKES = (
    tuple((60 + i * 9, 500 - 260 * abs(math.sin(i / 3.1)) + 8 * i) for i in range(26)),
    tuple((330 + i * 14, 420 + 130 * math.sin(i / 1.7) * (1 - i / 60)) for i in range(40)),
    ((700, 250), (860, 560), (905, 380), (960, 600)),
)


def signatures() -> tuple[m.SignatureBlock, ...]:
    return (
        m.SignatureBlock(
            role="inspector",
            name=t("Mei Tanaka", "田中 芽衣"),
            title=t("Quality inspector", "品質検査員", "质量检验员"),
            company=t("Akiduki Living", "アキヅキリビング"),
            meaning=t("inspected"),
            signed_at=datetime(2026, 11, 20, 16, 31, 5, tzinfo=SHANGHAI),
            strokes=STROKES,
        ),
        m.SignatureBlock(
            role="factory",
            name=t("Chen Wei", "", "陈伟"),
            title=t("Quality manager", "品質課長", "质量经理"),
            company=t("Yongfeng Metalware", "永豊金属", "永丰金属"),
            meaning=t("acknowledged"),
            signed_at=datetime(2026, 11, 20, 16, 35, 40, tzinfo=SHANGHAI),
            strokes=STROKES[:2],
        ),
    )


def refusal() -> m.SignatureBlock:
    return m.SignatureBlock(
        role="factory",
        name=t("Chen Wei", "", "陈伟"),
        company=t("Yongfeng Metalware", "永豊金属", "永丰金属"),
        signed_at=datetime(2026, 11, 20, 16, 35, 40, tzinfo=SHANGHAI),
        refused=True,
        reason=t(
            "Does not agree that W-07 is a major defect.",
            "W-07を重欠点とすることに同意しない。",
            "不同意将 W-07 判为严重缺陷。",
        ),
    )


def quantities() -> m.Quantities:
    return m.Quantities(
        ordered=3000,
        made=3000,
        packed=2640,
        inspected=125,
        cartons_total=110,
        lines=(
            m.QuantityLine(
                label=t("Brushed steel", "ヘアライン", "拉丝钢"),
                ordered=1800,
                made=1800,
                packed=1640,
                inspected=75,
            ),
            m.QuantityLine(
                label=t("Sea blue", "海の青", "海蓝"), ordered=1200, made=1200, packed=1000, inspected=50
            ),
        ),
    )


def sample(language: str = "en", second: str | None = None, **changes: object) -> m.ReportModel:
    """The whole report; `changes` replace parts of it."""
    parts: dict[str, object] = {
        "header": header(),
        "outcome": outcome(),
        "sampling": sampling(),
        "quantities": quantities(),
        "defects": defects(),
        "checklist": checklist(),
        "measurements": measurements(),
        "tests": tests(),
        "actions": actions(),
        "references": (
            m.ReferenceLine(
                kind="golden",
                label=t("GS-07"),
                sealed_on="2026-08-14",
                holder=t("factory and Akiduki Tokyo", "工場とアキヅキ東京", "工厂与 Akiduki 东京"),
                result="pass",
            ),
            m.ReferenceLine(kind="limit_not_ok", label=t("LS-W07", "", ""), note=t("scratch", "傷", "划痕")),
        ),
        "remarks": (
            t(
                "Station 6 was shown to us; trays are of bare steel. The factory will line them with foam.",
                "工程6を確認。トレーは鋼がむき出し。工場が緩衝材を貼る。",
                "已查看 6 工位，托盘为裸钢。工厂将加贴泡棉。",
            ),
        ),
        "photos": tuple(
            report_photo(f"p{i}", caption=t(caption, ja, zh), minute=i * 7)
            for i, (caption, ja, zh) in enumerate(
                (
                    ("The lot as presented", "提示されたロット", "提交批全貌"),
                    ("Opened carton 17", "開梱した箱17", "开箱 17"),
                    ("Gift box, front", "化粧箱の正面", "彩盒正面"),
                    ("Barcode label", "バーコードラベル", "条码标签"),
                    ("Scale with unit 41", "ユニット41の秤量", "样品 41 称重"),
                    ("Golden sample beside unit 12", "標準見本とユニット12", "封样与样品 12"),
                )
            )
        ),
        "signatures": signatures(),
        "seal": SEAL,
    }
    return m.ReportModel(language=language, second_language=second, **{**parts, **changes})  # type: ignore[arg-type]


def empty(language: str = "en", second: str | None = None) -> m.ReportModel:
    """An inspection in which nothing was entered."""
    blank = m.Header(
        number="",
        revision=0,
        inspection_type="during_production",
        built_at=BUILT_AT,
        brand=t("Akiduki Living"),
        product=t("Tumbler 500 ml"),
    )
    return m.ReportModel(
        language=language, second_language=second, header=blank, outcome=m.Outcome(proposed="pending")
    )

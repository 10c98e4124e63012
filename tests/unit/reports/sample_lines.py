"""The lines of the sample report's tables: checklist, measurements, on-site tests, corrective actions."""

from __future__ import annotations

import math

from inspector_app.reports import model as m
from inspector_app.reports.measurement_model import MeasurementPoint, ReadingCell
from inspector_app.reports.site_test_model import TestLine


def t(en: str, ja: str = "", zh: str = "") -> dict[str, str]:
    return {tag: text for tag, text in (("en", en), ("ja", ja), ("zh-Hans", zh)) if text}


_CHECKLIST = (
    (
        t("Materials", "材料", "材料"),
        (
            (
                "3.1",
                t("Body is SUS304 by handheld XRF", "本体はSUS304（携帯XRF）", "瓶身为 SUS304（手持 XRF）"),
                "pass",
            ),
            (
                "3.2",
                t(
                    "Gasket is food-grade silicone, without smell",
                    "パッキンは食品用シリコーンで臭いなし",
                    "密封圈为食品级硅胶，无异味",
                ),
                "pass",
            ),
            ("3.4", t("Declaration of conformity on file", "適合宣言書あり", "符合性声明存档"), "pass"),
        ),
    ),
    (
        t("Workmanship", "仕上がり", "工艺"),
        (
            (
                "4.1",
                t("Surface brushed evenly, no stripes", "ヘアラインが均一で縞なし", "拉丝均匀，无条痕"),
                "pass",
            ),
            (
                "4.2",
                t("Weld at the mouth flush, no burr", "口部の溶接が平滑でばりなし", "瓶口焊缝平整，无毛刺"),
                "pass",
            ),
            (
                "4.3",
                t("Body free of scratches longer than 5 mm", "5 mmを超える傷なし", "瓶身无超过 5 mm 的划痕"),
                "fail",
            ),
            ("4.5", t("Inside clean, no stain", "内面が清潔で汚れなし", "内壁洁净，无污渍"), "pass"),
        ),
    ),
    (
        t("Function", "機能", "功能"),
        (
            ("6.1", t("Lid opens and closes by hand", "蓋が手で開閉できる", "瓶盖可徒手开合"), "pass"),
            ("6.2", t("Carry loop turns freely", "ループが滑らかに回る", "提环转动顺畅"), "pass"),
            (
                "6.3",
                t(
                    "Straw fits, where the variant has one",
                    "ストロー（該当仕様のみ）",
                    "吸管（仅限带吸管款）",
                ),
                "na",
            ),
        ),
    ),
    (
        t("Marking and packaging", "表示・包装", "标识与包装"),
        (
            (
                "7.1",
                t(
                    "EAN on the gift box reads 4901234567894",
                    "化粧箱のEANは4901234567894",
                    "彩盒 EAN 为 4901234567894",
                ),
                "pass",
            ),
            ("7.3", t("Leaflet in Japanese and English", "日英の取扱説明書", "日英文说明书"), "pass"),
            ("7.6", t("Shipping marks as ordered", "荷印は注文通り", "唛头符合订单"), "open"),
        ),
    ),
)


def checklist() -> tuple[m.ChecklistSection, ...]:
    sections = []
    for title, items in _CHECKLIST:
        lines = [
            m.ChecklistLine(
                title=text,
                result=result,
                clause=clause,
                note=t("6 units, see W-07.", "6個、W-07を参照。", "6 件，见 W-07。")
                if result == "fail"
                else {},
                value=t("4901234567894") if clause == "7.1" else {},
                photos=2 if result == "fail" else 0,
            )
            for clause, text, result in items
        ]
        sections.append(m.ChecklistSection(title=title, items=tuple(lines)))
    return tuple(sections)


SAMPLES = 13


def point(
    title: dict[str, str], unit: str, nominal: str, lower: str, upper: str, written: str, *, out: int = 0
) -> MeasurementPoint:
    low = float(lower) if lower else float(upper) * 0.8
    high = float(upper) if upper else float(lower) * 1.2
    middle, spread = (low + high) / 2, (high - low) / 2
    cells = []
    for sample in range(1, SAMPLES + 1):
        value = middle + spread * 0.6 * math.sin(sample * 2.4)
        if sample <= out:
            value = high + spread * 0.12 if sample % 2 else low - spread * 0.1
        state = "high" if value > high else "low" if value < low else "ok"
        cells.append(ReadingCell(sample=sample, text=f"{value:.2f}", state=state))
    return MeasurementPoint(
        title=title,
        unit=unit,
        nominal=nominal,
        lower=lower,
        upper=upper,
        written=written,
        clause="8.1",
        readings=tuple(cells),
        mean=f"{middle:.3f}",
        deviation=f"{spread * 0.43:.3f}",
        cpk="0.67" if out else "1.41",
        cpk_low="0.27" if out else "0.84",
        cpk_high="1.06" if out else "1.98",
        pp=("0.74" if out else "1.52") if upper else "",
        few=True,
    )


def measurements() -> tuple[MeasurementPoint, ...]:
    missing = point(t("Weight", "質量", "质量"), "g", "318", "308", "328", "318 ± 10 g")
    gap = ReadingCell(sample=13, text="", state="missing")
    return (
        point(
            t("A Mouth diameter", "A 口径", "A 瓶口直径"),
            "mm",
            "54.0",
            "53.7",
            "54.3",
            "54.0 ± 0.3 mm",
            out=1,
        ),
        point(
            t("B Height with lid", "B 全高（蓋付き）", "B 总高（含盖）"),
            "mm",
            "231.0",
            "230.0",
            "232.5",
            "231.0 +1.5 / −1.0 mm",
        ),
        point(t("C Capacity", "C 容量", "C 容量"), "ml", "500", "495", "", ""),
        MeasurementPoint(
            title=missing.title,
            unit="g",
            nominal="318",
            lower="308",
            upper="328",
            written=missing.written,
            readings=(*(ReadingCell(sample=n, text="318.00", state="ok") for n in range(1, 13)), gap),
            mean="318.000",
            deviation="0.000",
            undefined="no_spread",
        ),
    )


def tests() -> tuple[TestLine, ...]:
    return (
        TestLine(
            title=t("Leak test, upside down", "漏れ試験（倒立）", "倒置泄漏测试"),
            method=t(
                "Filled, upside down for 10 min on tissue.",
                "満水、倒立10分、紙上。",
                "装满水倒置于纸巾上 10 分钟。",
            ),
            result="pass",
            clause="9.1",
            cls="critical",
            sample_size=13,
        ),
        TestLine(
            title=t("Heat retention, 6 h", "保温試験 6時間", "保温 6 小时"),
            result="pass",
            clause="9.3",
            sample_size=3,
            values=t(
                "After 6 h: 71.2, 70.8, 71.5 °C",
                "6時間後：71.2、70.8、71.5 °C",
                "6 小时后：71.2、70.8、71.5 °C",
            ),
        ),
        TestLine(
            title=t("Tape test of the print", "印刷のテープ試験", "印刷胶带测试"),
            result="fail",
            clause="9.5",
            cls="minor",
            sample_size=5,
            failed=1,
            note=t(
                "Edge of the logo lifted on unit 70.",
                "ユニット70でロゴの縁が剥離。",
                "样品 70 标志边缘脱落。",
            ),
        ),
        TestLine(
            title=t("Carton drop", "外箱落下試験", "外箱跌落"), result="open", clause="9.8", sample_size=1
        ),
    )


def actions() -> tuple[m.ActionLine, ...]:
    return (
        m.ActionLine(
            what=t(
                "Sort 100 % of lot 2 for body scratches; foam trays at station 6",
                "ロット2全数選別、工程6に緩衝トレー",
                "第 2 批 100 % 挑选瓶身划痕；6 工位加泡棉托盘",
            ),
            owner=t("Mr Chen", "陳", "陈先生"),
            due="2026-11-24",
            why=t("Scratches come from steel trays.", "傷は鋼製トレーによる。", "划痕来自钢制托盘。"),
        ),
        m.ActionLine(
            what=t(
                "Re-cut mouth gauge C; measure 50 pcs",
                "口径ゲージ修正、50個測定",
                "重修瓶口量规 C；测量 50 件",
            ),
            owner=t("Ms Lin", "林", "林女士"),
            due="2026-11-26",
            status="in_progress",
        ),
    )

"""Tests of the library on cartons: drop, mass, dimensions, quantity."""

from __future__ import annotations

from inspector_app.domain.pack_tests import ReadingKind, TestStep
from inspector_app.domain.site_tests.drop import PROCEDURES
from inspector_app.domain.site_tests.model import Confidence, LibraryTest, Rule, reading, step, words

TOLERANCE_PERCENT = "tolerance_percent"

_DROPS = (
    (
        "Corner: the most fragile one, else 2-3-5.",
        "角：最も弱い角、不明なら2-3-5。",
        "角：最脆弱的角；不明时取 2-3-5。",
        "Góc: góc yếu nhất, nếu không rõ thì góc 2-3-5.",
    ),
    (
        "Shortest edge from that corner.",
        "その角から出る最短の稜。",
        "该角的最短棱。",
        "Cạnh ngắn nhất từ góc đó.",
    ),
    (
        "Next longest edge from that corner.",
        "その角から出る次に長い稜。",
        "该角的次长棱。",
        "Cạnh dài thứ nhì từ góc đó.",
    ),
    (
        "Longest edge from that corner.",
        "その角から出る最長の稜。",
        "该角的最长棱。",
        "Cạnh dài nhất từ góc đó.",
    ),
    ("One of the smallest faces.", "最小の面の一方。", "最小面之一。", "Một trong hai mặt nhỏ nhất."),
    ("The opposite small face.", "反対側の最小の面。", "对面的最小面。", "Mặt nhỏ đối diện."),
    ("One of the medium faces.", "中間の面の一方。", "中等面之一。", "Một trong hai mặt trung bình."),
    ("The opposite medium face.", "反対側の中間の面。", "对面的中等面。", "Mặt trung bình đối diện."),
    ("One of the largest faces.", "最大の面の一方。", "最大面之一。", "Một trong hai mặt lớn nhất."),
    ("The opposite large face.", "反対側の最大の面。", "对面的最大面。", "Mặt lớn đối diện."),
)

_SIDES = (
    ("length", words("Length", "長さ", "长", "Dài")),
    ("width", words("Width", "幅", "宽", "Rộng")),
    ("height", words("Height", "高さ", "高", "Cao")),
)


_SHEET = words(
    "on-site sheets of inspection companies",
    "検査会社の現場試験票",
    "检验公司现场测试表",
    "phiếu thử tại chỗ của các công ty kiểm tra",
)


def _drop_steps() -> tuple[TestStep, ...]:
    return (
        step(
            "weigh",
            "Weigh the packed carton.",
            "梱包済みの外箱を計量する。",
            "称量包装好的外箱。",
            "Cân thùng đã đóng gói.",
        ),
        *(step(f"drop-{number}", *texts) for number, texts in enumerate(_DROPS, 1)),
        step(
            "open",
            "Open the carton; look at carton, inner boxes and goods, and try them.",
            "開梱し、外箱・内箱・製品を確認し、動作も試す。",
            "开箱检查外箱、内盒及产品，并试用。",
            "Mở thùng; xem thùng, hộp trong và hàng, rồi dùng thử.",
        ),
    )


def _drop(procedure: str) -> LibraryTest:
    return LibraryTest(
        key=f"ista-{procedure.lower()}-drop",
        rule=Rule.DROP,
        title=words(
            f"Carton drop, ISTA {procedure} heights",
            f"外箱落下試験（ISTA {procedure}の高さ）",
            f"外箱跌落测试（ISTA {procedure} 高度）",
            f"Thả rơi thùng, chiều cao theo ISTA {procedure}",
        ),
        method=words(
            "One packed carton, free fall on a flat hard floor, ten drops in order: one corner, three edges, "
            "six faces. The height follows from the gross mass.",
            "梱包済み外箱1個を平らで硬い床に自由落下。1角・3稜・6面の順に計10回。高さは総質量による。",
            "一只包装好的外箱自由跌落于平整硬地面，依次一角、三棱、六面共十次。高度取决于毛重。",
            "Một thùng đã đóng gói rơi tự do xuống nền phẳng cứng, mười lần theo thứ tự: một góc, ba cạnh, "
            "sáu mặt. Chiều cao tùy khối lượng cả bì.",
        ),
        criterion=words(
            "Goods and inner boxes undamaged and working, carton still closed.",
            "製品・内箱に損傷がなく正常に動作し、外箱が開かないこと。",
            "产品及内盒无损、功能正常，外箱不散开。",
            "Hàng và hộp trong không hư hỏng, vẫn hoạt động; thùng không bung ra.",
        ),
        note=words(
            "The ten drops only. The whole procedure has further parts, and several retailers ask for "
            "others. Above 68 kg another procedure applies.",
            "10回の落下のみ。手順全体には他の試験も含まれ、別の手順を求める小売業者もある。"
            "68 kgを超えるものは別の手順による。",
            "仅含十次跌落。完整程序另有其他项目，部分零售商要求其他程序。超过 68 kg 适用其他程序。",
            "Chỉ gồm mười lần thả. Toàn bộ quy trình còn các phần khác, và một số nhà bán lẻ yêu cầu quy "
            "trình khác. Trên 68 kg áp dụng quy trình khác.",
        ),
        source=words(
            f"ISTA {procedure}, drop heights by gross mass",
            f"ISTA {procedure}（総質量別の落下高さ）",
            f"ISTA {procedure}（按毛重的跌落高度）",
            f"ISTA {procedure}, chiều cao rơi theo khối lượng cả bì",
        ),
        confidence=Confidence.AGREED,
        steps=_drop_steps(),
        readings=(
            reading("gross", words("Gross mass", "総質量", "毛重", "Khối lượng cả bì"), "kg", 2, pieces=1),
            *(reading(role, title, "cm", 1, pieces=1, required=False) for role, title in _SIDES),
        ),
        parameters={"procedure": procedure},
        photo_required=True,
    )


_MASS = LibraryTest(
    key="carton-gross-mass",
    rule=Rule.DECLARED,
    title=words(
        "Carton gross mass against the marking",
        "外箱総質量と表示の照合",
        "外箱毛重与标示核对",
        "Đối chiếu khối lượng cả bì với ghi trên thùng",
    ),
    method=words(
        "Weigh packed cartons and compare with the gross mass declared on them.",
        "梱包済み外箱を計量し、表示された総質量と比べる。",
        "称量包装好的外箱，与箱上标示毛重比较。",
        "Cân các thùng đã đóng gói và so với khối lượng cả bì ghi trên thùng.",
    ),
    criterion=words(
        "Each carton within the tolerance of the declared mass.",
        "いずれの外箱も表示質量の許容差内であること。",
        "每箱均在标示重量的允差内。",
        "Mọi thùng đều trong dung sai của khối lượng đã ghi.",
    ),
    note=words(
        "The tolerance in percent comes from the pack; the sample of 3 cartons is a suggestion.",
        "許容差（%）はパックが定める。3箱は目安。",
        "允差百分比由标准包给出；3 箱为建议值。",
        "Dung sai phần trăm do gói tiêu chuẩn quy định; mẫu 3 thùng là gợi ý.",
    ),
    source=_SHEET,
    confidence=Confidence.NONE,
    sample_size=3,
    readings=(
        reading(
            "declared",
            words("Declared gross mass", "表示総質量", "标示毛重", "Khối lượng cả bì đã ghi"),
            "kg",
            2,
            pieces=1,
        ),
        reading("measured", words("Gross mass", "総質量", "毛重", "Khối lượng cả bì"), "kg", 2),
    ),
    parameters={TOLERANCE_PERCENT: ""},
    pairs=(("declared", "measured"),),
)

_DIMENSIONS = LibraryTest(
    key="carton-dimensions",
    rule=Rule.DECLARED,
    title=words(
        "Carton dimensions against the marking",
        "外箱寸法と表示の照合",
        "外箱尺寸与标示核对",
        "Đối chiếu kích thước thùng với ghi trên thùng",
    ),
    method=words(
        "Measure length, width and height outside and compare with the marking.",
        "外寸の長さ・幅・高さを測り、表示と比べる。",
        "测量外尺寸长、宽、高，与标示比较。",
        "Đo chiều dài, rộng, cao phía ngoài và so với ghi trên thùng.",
    ),
    criterion=words(
        "Each dimension within the tolerance of the declared one.",
        "いずれの寸法も表示の許容差内であること。",
        "各尺寸均在标示允差内。",
        "Mọi kích thước đều trong dung sai của kích thước đã ghi.",
    ),
    note=words(
        "The tolerance in percent comes from the pack; the sample of 3 cartons is a suggestion.",
        "許容差（%）はパックが定める。3箱は目安。",
        "允差百分比由标准包给出；3 箱为建议值。",
        "Dung sai phần trăm do gói tiêu chuẩn quy định; mẫu 3 thùng là gợi ý.",
    ),
    source=_SHEET,
    confidence=Confidence.NONE,
    sample_size=3,
    readings=(
        *(
            reading(
                f"declared-{role}",
                words(
                    f"Declared: {title['en'].lower()}",
                    f"表示：{title['ja']}",
                    f"标示：{title['zh-Hans']}",
                    f"Đã ghi: {title['vi'].lower()}",
                ),
                "cm",
                1,
                pieces=1,
            )
            for role, title in _SIDES
        ),
        *(reading(role, title, "cm", 1) for role, title in _SIDES),
    ),
    parameters={TOLERANCE_PERCENT: ""},
    pairs=tuple((f"declared-{role}", role) for role, _title in _SIDES),
)

_QUANTITY = LibraryTest(
    key="carton-quantity",
    rule=Rule.DECLARED,
    title=words(
        "Quantity and assortment per carton",
        "外箱ごとの入数・アソート",
        "每箱数量与配比",
        "Số lượng và chủng loại mỗi thùng",
    ),
    method=words(
        "Open cartons, count every piece and compare the assortment with the packing list.",
        "外箱を開けて全数を数え、アソートを梱包明細と照合する。",
        "开箱清点全部数量，并将配比与装箱单核对。",
        "Mở thùng, đếm từng sản phẩm và đối chiếu chủng loại với phiếu đóng gói.",
    ),
    criterion=words(
        "The declared number in each carton, and the right assortment.",
        "いずれの外箱も表示どおりの入数とアソートであること。",
        "每箱数量与标示一致，配比正确。",
        "Mỗi thùng đủ số lượng đã ghi và đúng chủng loại.",
    ),
    note=words(
        "The sample of 3 cartons is a suggestion.",
        "3箱は目安。",
        "3 箱为建议值。",
        "Mẫu 3 thùng là gợi ý.",
    ),
    source=_SHEET,
    confidence=Confidence.NONE,
    sample_size=3,
    steps=(
        step(
            "assortment",
            "Compare colours and sizes with the packing list.",
            "色・サイズを梱包明細と照合する。",
            "将颜色、尺码与装箱单核对。",
            "Đối chiếu màu và cỡ với phiếu đóng gói.",
        ),
    ),
    readings=(
        reading(
            "declared",
            words("Declared per carton", "表示入数", "标示每箱数量", "Số lượng đã ghi mỗi thùng"),
            "pcs",
            kind=ReadingKind.COUNT,
            pieces=1,
        ),
        reading(
            "measured", words("Counted", "実数", "实点数量", "Số đếm được"), "pcs", kind=ReadingKind.COUNT
        ),
    ),
    parameters={TOLERANCE_PERCENT: "0"},
    pairs=(("declared", "measured"),),
)

TESTS = (*map(_drop, PROCEDURES), _MASS, _DIMENSIONS, _QUANTITY)

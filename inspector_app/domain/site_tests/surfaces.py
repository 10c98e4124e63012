"""Tests of the library on colours and coatings: rubbing, shade, adhesion."""

from __future__ import annotations

from inspector_app.domain.pack_tests import ReadingKind
from inspector_app.domain.site_tests.grades import CROSS_CUT_ASTM, CROSS_CUT_ISO, GREY_SCALE
from inspector_app.domain.site_tests.model import Confidence, LibraryTest, Rule, reading, step, words

_LIMIT_FROM_PACK = words(
    "The grade required comes from the pack; the sample of 3 pieces is a suggestion.",
    "必要な級はパックが定める。3個は目安。",
    "要求等级由标准包给出；3 件为建议值。",
    "Cấp yêu cầu do gói tiêu chuẩn quy định; mẫu 3 sản phẩm là gợi ý.",
)
_GRADE = words("Grade", "級", "等级", "Cấp")
_CLASS = words("Class", "分類", "级别", "Phân loại")


def _rub(key: str, en: str, ja: str, zh: str, vi: str, cloth: tuple[str, str, str, str]) -> LibraryTest:
    return LibraryTest(
        key=key,
        rule=Rule.LIMITS,
        title=words(
            f"Colour fastness to rubbing, {en}",
            f"摩擦堅ろう度（{ja}）",
            f"耐摩擦色牢度（{zh}）",
            f"Độ bền màu với ma sát, {vi}",
        ),
        method=words(
            f"White cotton cloth, {cloth[0]}, on a finger of 16 mm with 9 N: 10 strokes to and fro over "
            "104 mm; staining of the cloth by the grey scale.",
            f"{cloth[1]}白綿布を直径16 mmの摩擦子に付け、9 Nで104 mmを10往復。"
            "綿布の汚染をグレースケールで判定。",
            f"{cloth[2]}白棉布，直径 16 mm 摩擦头，9 N，104 mm 往复 10 次；以灰卡评定棉布沾色。",
            f"Vải bông trắng {cloth[3]} trên đầu cọ 16 mm với lực 9 N: cọ qua lại 10 lần trên 104 mm; đánh "
            "giá độ dây màu lên vải bằng thang xám.",
        ),
        criterion=words(
            "At least the grade required.",
            "必要な級以上であること。",
            "不低于要求等级。",
            "Không thấp hơn cấp yêu cầu.",
        ),
        note=_LIMIT_FROM_PACK,
        source=words(
            "ISO 105-X12, AATCC 8; grey scale for staining ISO 105-A03",
            "ISO 105-X12、AATCC 8、汚染用グレースケール ISO 105-A03",
            "ISO 105-X12、AATCC 8；沾色灰卡 ISO 105-A03",
            "ISO 105-X12, AATCC 8; thang xám đánh giá dây màu ISO 105-A03",
        ),
        confidence=Confidence.PARTLY,
        sample_size=3,
        readings=(reading("grade", _GRADE, decimals=1, kind=ReadingKind.GRADE, scale=GREY_SCALE),),
        limits_from_pack=("grade",),
        photo_required=True,
    )


_SHADE = LibraryTest(
    key="shade-comparison",
    rule=Rule.LIMITS,
    title=words(
        "Shade against the approved sample",
        "承認見本との色の比較",
        "与确认样的颜色比较",
        "So màu với mẫu đã duyệt",
    ),
    method=words(
        "Piece and approved sample side by side in the same light; difference by the grey scale.",
        "同じ照明下で製品と承認見本を並べ、差をグレースケールで判定する。",
        "在相同光源下将产品与确认样并排，以灰卡评定色差。",
        "Đặt sản phẩm cạnh mẫu đã duyệt dưới cùng nguồn sáng; đánh giá chênh lệch màu bằng thang xám.",
    ),
    criterion=words(
        "At least the grade required.",
        "必要な級以上であること。",
        "不低于要求等级。",
        "Không thấp hơn cấp yêu cầu.",
    ),
    note=_LIMIT_FROM_PACK,
    source=words(
        "grey scale for change in colour ISO 105-A02, AATCC EP1",
        "変退色用グレースケール ISO 105-A02、AATCC EP1",
        "变色灰卡 ISO 105-A02、AATCC EP1",
        "thang xám đánh giá đổi màu ISO 105-A02, AATCC EP1",
    ),
    confidence=Confidence.PARTLY,
    sample_size=3,
    readings=(reading("grade", _GRADE, decimals=1, kind=ReadingKind.GRADE, scale=GREY_SCALE),),
    limits_from_pack=("grade",),
)


_SPACING = words(
    "Spacing and number of cuts depend on the thickness of the coating and come from the pack, as "
    "does the class required. The sample of 3 pieces is a suggestion.",
    "切込みの間隔と本数は膜厚により、必要な分類とともにパックが定める。3個は目安。",
    "划格间距与刀数取决于涂层厚度，与要求级别一并由标准包给出。3 件为建议值。",
    "Khoảng cách và số vết cắt tùy độ dày lớp phủ và do gói tiêu chuẩn quy định, cùng với phân "
    "loại yêu cầu. Mẫu 3 sản phẩm là gợi ý.",
)


def _cross_cut(
    key: str, standard: str, scale: str, pull: tuple[str, str, str, str], seconds: int
) -> LibraryTest:
    return LibraryTest(
        key=key,
        rule=Rule.LIMITS,
        title=words(
            f"Adhesion, cross-cut ({standard})",
            f"付着性・クロスカット（{standard}）",
            f"附着力划格（{standard}）",
            f"Độ bám dính, cắt ô ({standard})",
        ),
        method=words(
            f"Cut a lattice through the coating, brush it, press the tape on and {pull[0]}; compare with the "
            "pictures of the standard.",
            f"塗膜に格子状の切込みを入れ、ブラシで払い、テープを密着させて{pull[1]}。規格の図と比較する。",
            f"在涂层上划格并刷净，贴紧胶带并{pull[2]}；与标准图例比对。",
            f"Cắt ô lưới xuyên lớp phủ, chải sạch, dán ép băng dính rồi {pull[3]}; so với hình của tiêu "
            "chuẩn.",
        ),
        criterion=words(
            "The class required or a better one.",
            "必要な分類またはより良いこと。",
            "达到或优于要求级别。",
            "Đạt phân loại yêu cầu hoặc tốt hơn.",
        ),
        note=_SPACING,
        source=words(
            f"{standard}, classes by area removed",
            f"{standard}（剥離面積による分類）",
            f"{standard}（按脱落面积分级）",
            f"{standard}, phân loại theo diện tích bong tróc",
        ),
        confidence=Confidence.AGREED,
        sample_size=3,
        steps=(
            step(
                "cut",
                "Cut the lattice and brush it.",
                "格子を切り、ブラシで払う。",
                "划格并刷净。",
                "Cắt ô lưới rồi chải sạch.",
            ),
            step(
                "tape",
                "Press the tape on.",
                "テープを密着させる。",
                "贴紧胶带。",
                "Dán ép băng dính.",
                seconds,
            ),
            step(
                "pull", "Pull it off and compare.", "剥がして比較する。", "撕下并比对。", "Bóc ra và so sánh."
            ),
        ),
        readings=(reading("class", _CLASS, kind=ReadingKind.GRADE, scale=scale),),
        limits_from_pack=("class",),
        photo_required=True,
    )


_TAPE = LibraryTest(
    key="tape-print",
    rule=Rule.LIMITS,
    title=words("Tape test of a print", "印刷のテープ試験", "印刷胶带测试", "Thử băng dính trên hình in"),
    method=words(
        "Press the tape named by the pack firmly on the print and pull it off in one movement.",
        "パックが指定するテープを印刷に密着させ、一気に剥がす。",
        "将标准包指定的胶带紧贴印刷处，一次撕下。",
        "Dán ép chặt loại băng dính do gói tiêu chuẩn chỉ định lên hình in rồi bóc ra một lần dứt khoát.",
    ),
    criterion=words(
        "Nothing of the print on the tape, no change of the print.",
        "テープに印刷が移らず、印刷に変化がないこと。",
        "胶带上无印刷物，印刷无变化。",
        "Băng dính không dính mực in, hình in không thay đổi.",
    ),
    note=words(
        "Tape, angle and time are not established in one source: the pack names them. The sample of 3 "
        "pieces is a suggestion.",
        "テープ・角度・時間は一つの出典では定まらず、パックが指定する。3個は目安。",
        "胶带、角度和时间并无统一出处，由标准包指定。3 件为建议值。",
        "Loại băng, góc và thời gian không thống nhất trong một nguồn nào: gói tiêu chuẩn chỉ định. Mẫu 3 "
        "sản phẩm là gợi ý.",
    ),
    source=words(
        "practice of inspection companies (3M tape test)",
        "検査会社の慣行（3Mテープ試験）",
        "检验公司惯例（3M 胶带测试）",
        "thông lệ của các công ty kiểm tra (thử băng dính 3M)",
    ),
    confidence=Confidence.NONE,
    sample_size=3,
    photo_required=True,
)

TESTS = (
    _rub("rub-fastness-dry", "dry", "乾燥", "干摩", "khô", ("dry", "乾いた", "干", "khô")),
    _rub("rub-fastness-wet", "wet", "湿潤", "湿摩", "ướt", ("wetted", "湿らせた", "浸湿的", "thấm ướt")),
    _SHADE,
    _cross_cut(
        "cross-cut-iso-2409",
        "ISO 2409",
        CROSS_CUT_ISO,
        (
            "pull it off at about 60° within 5 min",
            "5分以内に約60°で剥がす",
            "在 5 min 内以约 60° 撕下",
            "bóc ra ở góc khoảng 60° trong vòng 5 phút",
        ),
        0,
    ),
    _cross_cut(
        "cross-cut-astm-d3359",
        "ASTM D3359 B",
        CROSS_CUT_ASTM,
        (
            "pull it off at about 180° after 90 s ± 30 s",
            "90秒±30秒後に約180°で剥がす",
            "在 90 s ± 30 s 后以约 180° 撕下",
            "bóc ra ở góc khoảng 180° sau 90 s ± 30 s",
        ),
        90,
    ),
    _TAPE,
)

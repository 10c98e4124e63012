"""Tests of the library on the goods themselves: mass, moisture, metal, forces, barcodes, the senses."""

from __future__ import annotations

from decimal import Decimal

from inspector_app.domain.measurement.tolerance import Tolerance
from inspector_app.domain.pack_tests import ReadingKind, TestReading
from inspector_app.domain.site_tests.model import Confidence, LibraryTest, Rule, reading, step, words
from inspector_app.domain.text import LocalText

INTERVAL_MINUTES = "interval_minutes"

_PRACTICE = words(
    "practice of inspection companies", "検査会社の慣行", "检验公司惯例", "thông lệ của các công ty kiểm tra"
)
_SUGGESTED = words(
    "The sample of 3 pieces is a suggestion.",
    "3個は目安。",
    "3 件为建议值。",
    "Mẫu 3 sản phẩm là gợi ý.",
)
_LIMIT_AND_SAMPLE = words(
    "The limit comes from the pack; the sample of 3 pieces is a suggestion.",
    "限度はパックが定める。3個は目安。",
    "限值由标准包给出；3 件为建议值。",
    "Giới hạn do gói tiêu chuẩn quy định; mẫu 3 sản phẩm là gợi ý.",
)
_WITHIN = words(
    "Each piece within the limits.",
    "いずれも限度内であること。",
    "每件均在限值内。",
    "Mọi sản phẩm đều trong giới hạn.",
)


def _measured(key: str, title: LocalText, method: LocalText, value: TestReading) -> LibraryTest:
    return LibraryTest(
        key=key,
        rule=Rule.LIMITS,
        title=title,
        method=method,
        criterion=_WITHIN,
        note=_LIMIT_AND_SAMPLE,
        source=_PRACTICE,
        confidence=Confidence.NONE,
        sample_size=3,
        readings=(value,),
        limits_from_pack=(value.role,),
    )


def _sensed(key: str, title: LocalText, method: LocalText, criterion: LocalText) -> LibraryTest:
    return LibraryTest(
        key=key,
        rule=Rule.LIMITS,
        title=title,
        method=method,
        criterion=criterion,
        note=_SUGGESTED,
        source=_PRACTICE,
        confidence=Confidence.NONE,
        sample_size=3,
    )


_METAL = LibraryTest(
    key="metal-detection",
    rule=Rule.METAL,
    title=words("Metal detection", "金属検出（検針）", "金属检测（检针）", "Dò kim loại (dò kim)"),
    method=words(
        "All goods pass the detector. It is checked with its test pieces at the start, at every interval and "
        "at the end.",
        "全数を検出機に通す。開始時・一定間隔ごと・終了時にテストピースで機器を確認する。",
        "全部产品通过检测机。开始时、每隔规定时间及结束时以测试片检查设备。",
        "Toàn bộ hàng đi qua máy dò. Máy được kiểm tra bằng mẫu thử lúc bắt đầu, sau mỗi khoảng thời gian "
        "quy định và lúc kết thúc.",
    ),
    criterion=words(
        "Every test piece found in every check; no goods with metal leave the line.",
        "毎回すべてのテストピースを検出し、金属を含む製品が出ないこと。",
        "每次均检出全部测试片；含金属产品不得流出。",
        "Lần kiểm tra nào cũng phát hiện mọi mẫu thử; không sản phẩm nào có kim loại rời chuyền.",
    ),
    note=words(
        "The test pieces (Fe, non-Fe, SUS) come from the pack or are entered; the interval of 60 min is a "
        "suggestion. After a missed check everything since the last good one is passed again.",
        "テストピース（Fe、非鉄、SUS）の寸法はパックが定めるか記入する。間隔60分は目安。"
        "検出漏れがあれば、直前の合格確認以降の全数を再検査する。",
        "测试片（Fe、非铁、SUS）尺寸由标准包给出或填写；间隔 60 min 为建议值。"
        "如有漏检，自上次合格检查后的产品全部重检。",
        "Cỡ mẫu thử (Fe, không phải Fe, SUS) do gói tiêu chuẩn quy định hoặc được nhập; khoảng 60 phút là "
        "gợi ý. Khi bỏ sót mẫu thử, mọi sản phẩm từ lần kiểm tra tốt gần nhất phải qua máy lại.",
    ),
    source=_PRACTICE,
    confidence=Confidence.SINGLE,
    readings=(
        reading(
            "fe", words("Test piece Fe", "テストピース Fe", "测试片 Fe", "Mẫu thử Fe"), "mm", 2, pieces=1
        ),
        reading(
            "non-fe",
            words("Test piece non-Fe", "テストピース 非鉄", "测试片 非铁", "Mẫu thử không phải Fe"),
            "mm",
            2,
            pieces=1,
            required=False,
        ),
        reading(
            "sus",
            words("Test piece SUS", "テストピース SUS", "测试片 SUS", "Mẫu thử SUS"),
            "mm",
            2,
            pieces=1,
            required=False,
        ),
        reading("start", words("Start", "開始", "开始", "Bắt đầu"), kind=ReadingKind.TIME, pieces=1),
        reading("end", words("End", "終了", "结束", "Kết thúc"), kind=ReadingKind.TIME, pieces=1),
        reading(
            "checks",
            words("Checks of the detector", "検出機の確認", "设备检查", "Các lần kiểm tra máy dò"),
            kind=ReadingKind.CHECK,
            pieces=1,
        ),
    ),
    parameters={INTERVAL_MINUTES: "60"},
)

_BARCODE = LibraryTest(
    key="barcode-scan",
    rule=Rule.LIMITS,
    title=words("Barcode scan", "バーコード読取", "条码扫描", "Quét mã vạch"),
    method=words(
        "Scan 3 samples of each code with an ordinary reader.",
        "各コード3点を一般的な読取機で読み取る。",
        "用普通扫描器扫描每种条码 3 个样品。",
        "Quét 3 mẫu của mỗi mã bằng máy quét thông thường.",
    ),
    criterion=words(
        "Decoded and equal to the order. This is no grade of print quality.",
        "読み取れ、発注書と一致すること。印字品質の等級ではない。",
        "可读出且与订单一致。不代表印刷质量等级。",
        "Đọc được và đúng với đơn hàng. Đây không phải là cấp chất lượng in.",
    ),
    note=words(
        "The expected text comes from the pack. A grade (ISO/IEC 15416) needs a verifier.",
        "期待する内容はパックが定める。等級（ISO/IEC 15416）には検証機が必要。",
        "期望内容由标准包给出。等级（ISO/IEC 15416）需用检测仪。",
        "Nội dung mong đợi do gói tiêu chuẩn quy định. Xếp cấp (ISO/IEC 15416) cần máy kiểm định mã.",
    ),
    source=words(
        "on-site sheet of an inspection company (3 samples)",
        "ある検査会社の現場試験票（3点）",
        "某检验公司现场测试表（3 个样品）",
        "phiếu thử tại chỗ của một công ty kiểm tra (3 mẫu)",
    ),
    confidence=Confidence.SINGLE,
    sample_size=3,
    readings=(
        reading("code", words("Decoded", "読取結果", "读取结果", "Kết quả đọc"), kind=ReadingKind.BARCODE),
    ),
    limits_from_pack=("code",),
)

_LIGHT = LibraryTest(
    key="lighting",
    rule=Rule.LIMITS,
    title=words(
        "Light at the inspection place", "検査場所の照度", "检验场所照度", "Độ sáng tại nơi kiểm tra"
    ),
    method=words(
        "Before looking at goods: read the light on the table. Look from 30 cm.",
        "外観検査の前に作業面の照度を測る。観察距離は30 cm。",
        "外观检验前测量台面照度。观察距离 30 cm。",
        "Trước khi xem hàng: đo độ rọi trên mặt bàn. Quan sát từ khoảng cách 30 cm.",
    ),
    criterion=words("At least 500 lx.", "500 lx以上。", "不低于 500 lx。", "Ít nhất 500 lx."),
    note=words(
        "500 lx and 30 cm as one inspection company asks; the pack may ask for more.",
        "500 lxと30 cmはある検査会社の要求。パックはより厳しく定められる。",
        "500 lx 及 30 cm 为某检验公司要求；标准包可更严。",
        "500 lx và 30 cm theo yêu cầu của một công ty kiểm tra; gói tiêu chuẩn có thể yêu cầu cao hơn.",
    ),
    # https://www.tc-inspection.com/frying-pan-inspection-pan-quality-control_p260.html
    source=words(
        "requirement of one inspection company",
        "ある検査会社の要求",
        "某检验公司要求",
        "yêu cầu của một công ty kiểm tra",
    ),
    confidence=Confidence.SINGLE,
    readings=(
        reading(
            "light",
            words("Light", "照度", "照度", "Độ rọi"),
            "lx",
            tolerance=Tolerance(min=Decimal(500)),
            pieces=1,
        ),
    ),
)

_FUNCTION = LibraryTest(
    key="function",
    rule=Rule.LIMITS,
    title=words("Function", "機能試験", "功能测试", "Chức năng"),
    method=words(
        "Use each piece as its buyer will, through every function.",
        "購入者と同じように、すべての機能を使ってみる。",
        "按用户使用方式逐项试用全部功能。",
        "Dùng từng sản phẩm như người mua sẽ dùng, qua mọi chức năng.",
    ),
    criterion=words(
        "Every function works.",
        "すべての機能が正常であること。",
        "全部功能正常。",
        "Mọi chức năng đều hoạt động.",
    ),
    note=_SUGGESTED,
    source=_PRACTICE,
    confidence=Confidence.NONE,
    sample_size=3,
    steps=(
        step(
            "use",
            "Go through every function.",
            "すべての機能を試す。",
            "逐项试用功能。",
            "Thử mọi chức năng.",
        ),
        step(
            "again",
            "Once more, to be sure it lasts.",
            "もう一度繰り返す。",
            "再重复一次。",
            "Lặp lại một lần nữa cho chắc.",
        ),
    ),
)

TESTS = (
    _measured(
        "product-mass",
        words("Product mass", "製品質量", "产品重量", "Khối lượng sản phẩm"),
        words(
            "Weigh each piece without its packing.",
            "包装を除いて1個ずつ計量する。",
            "去除包装逐件称量。",
            "Cân từng sản phẩm không kể bao bì.",
        ),
        reading("mass", words("Mass", "質量", "重量", "Khối lượng"), "g", 1),
    ),
    _measured(
        "moisture",
        words("Moisture", "水分", "含水率", "Độ ẩm"),
        words(
            "Read the moisture with the meter set to the material.",
            "材料に合わせた水分計で測る。",
            "将水分仪设为相应材料后读数。",
            "Đo độ ẩm bằng máy đã chỉnh theo vật liệu.",
        ),
        reading("moisture", words("Moisture", "水分", "含水率", "Độ ẩm"), "%", 1),
    ),
    _METAL,
    _measured(
        "pull-force",
        words("Pull", "引張試験", "拉力测试", "Thử lực kéo"),
        words(
            "Pull the part with the force gauge in the direction the pack names.",
            "パックが指定する方向に、フォースゲージで部品を引く。",
            "按标准包指定方向用测力计拉拔部件。",
            "Dùng lực kế kéo chi tiết theo hướng gói tiêu chuẩn chỉ định.",
        ),
        reading("force", words("Force", "力", "拉力", "Lực"), "N", 1),
    ),
    _measured(
        "torque",
        words("Torque", "トルク試験", "扭矩测试", "Mô-men xoắn"),
        words(
            "Turn the part with the torque meter as the pack says.",
            "パックの指定どおりにトルクメーターで回す。",
            "按标准包规定用扭矩仪旋转部件。",
            "Dùng máy đo mô-men xoay chi tiết theo gói tiêu chuẩn.",
        ),
        reading("torque", words("Torque", "トルク", "扭矩", "Mô-men xoắn"), "N·m", 2),
    ),
    _BARCODE,
    _LIGHT,
    _FUNCTION,
    _sensed(
        "smell",
        words("Smell", "臭気", "气味", "Mùi"),
        words(
            "Open the packing and smell at once.",
            "開封直後に臭いを嗅ぐ。",
            "开封后立即闻气味。",
            "Mở bao bì và ngửi ngay.",
        ),
        words(
            "No foreign or strong smell.",
            "異臭・強い臭いがないこと。",
            "无异味、无强烈气味。",
            "Không có mùi lạ hoặc mùi nồng.",
        ),
    ),
    _sensed(
        "wobble",
        words("Wobble", "がたつき", "摇晃", "Độ vững"),
        words(
            "Stand on a flat plate and tap each corner.",
            "平板に置き、各角を軽く押す。",
            "置于平板上，轻按各角。",
            "Đặt lên mặt phẳng và gõ nhẹ từng góc.",
        ),
        words(
            "Stands without wobbling.", "がたつかないこと。", "放置平稳不摇晃。", "Đứng vững, không cập kênh."
        ),
    ),
)

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AcceptanceStrip</name>
    <message>
        <source>The lot is not acceptable: see Conclusion</source>
        <translation>Lô không chấp nhận được: xem Kết luận</translation>
    </message>
    <message>
        <source>No sampling plan yet</source>
        <translation>Chưa có phương án lấy mẫu</translation>
    </message>
    <message>
        <source>Below every reject number</source>
        <translation>Dưới mọi số loại bỏ</translation>
    </message>
    <message>
        <source>Sample 1 of {count}: {n} pieces</source>
        <translation>Mẫu 1 trên {count}: {n} sản phẩm</translation>
    </message>
    <message>
        <source>Inspect sample {stage}: {n} more pieces</source>
        <translation>Kiểm tra mẫu {stage}: thêm {n} sản phẩm</translation>
    </message>
    <message>
        <source>Decide what happens to each piece found</source>
        <translation>Quyết định cách xử lý từng sản phẩm lỗi</translation>
    </message>
    <message>
        <source>Critical: accepted, next lot normal</source>
        <translation>Nghiêm trọng: chấp nhận, lô sau kiểm tra thường</translation>
    </message>
    <message>
        <source>Major: accepted, next lot normal</source>
        <translation>Nặng: chấp nhận, lô sau kiểm tra thường</translation>
    </message>
    <message>
        <source>Minor: accepted, next lot normal</source>
        <translation>Nhẹ: chấp nhận, lô sau kiểm tra thường</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Nghiêm trọng</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Nặng</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Nhẹ</translation>
    </message>
    <message>
        <source>{name}: {found} found · Ac {ac} · Re {re}</source>
        <translation>{name}: thấy {found} · Ac {ac} · Re {re}</translation>
    </message>
    <message>
        <source>One more critical rejects the lot</source>
        <translation>Thêm một lỗi nghiêm trọng là loại lô</translation>
    </message>
    <message>
        <source>One more major rejects the lot</source>
        <translation>Thêm một lỗi nặng là loại lô</translation>
    </message>
    <message>
        <source>One more minor rejects the lot</source>
        <translation>Thêm một lỗi nhẹ là loại lô</translation>
    </message>
    <message>
        <source>Critical: reject number reached</source>
        <translation>Nghiêm trọng: đã đến Re</translation>
    </message>
    <message>
        <source>Major: reject number reached</source>
        <translation>Nặng: đã đến Re</translation>
    </message>
    <message>
        <source>Minor: reject number reached</source>
        <translation>Nhẹ: đã đến Re</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Chấp nhận lô</translation>
    </message>
</context>
<context>
    <name>ActionCard</name>
    <message>
        <source>What is to be done</source>
        <translation>Việc phải làm</translation>
    </message>
    <message>
        <source>Why, with the root cause</source>
        <translation>Vì sao, kèm nguyên nhân gốc</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Phụ trách</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Add a photo: {when}</source>
        <translation>Thêm ảnh: {when}</translation>
    </message>
    <message>
        <source>Action {number}</source>
        <translation>Hành động {number}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>quá hạn</translation>
    </message>
    <message>
        <source>{status} {day}, {person}</source>
        <translation>{status} {day}, {person}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Chưa xong</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Đang làm</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Đã xác nhận</translation>
    </message>
    <message>
        <source>Move this action to the bin</source>
        <translation>Chuyển hành động này vào thùng rác</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
</context>
<context>
    <name>ActionsView</name>
    <message>
        <source>New action</source>
        <translation>Hành động mới</translation>
    </message>
    <message>
        <source>No actions</source>
        <translation>Chưa có hành động</translation>
    </message>
    <message>
        <source>What the factory is to do about a finding: what, why, who, until when. It is in the report.</source>
        <translation>Nhà máy phải làm gì về một lỗi: việc gì, vì sao, ai, đến khi nào. Có trong báo cáo.</translation>
    </message>
    <message>
        <source>Findings without an action</source>
        <translation>Ghi nhận chưa có hành động</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>Hành động khắc phục</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Hiện thêm %n</numerusform>
        </translation>
    </message>
    <message>
        <source>New action for: {finding}</source>
        <translation>Hành động mới cho: {finding}</translation>
    </message>
</context>
<context>
    <name>BinSheet</name>
    <message>
        <source>Bin</source>
        <translation>Thùng rác</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Đã xóa</translation>
    </message>
    <message>
        <source>Taken back by undo</source>
        <translation>Do hoàn tác</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Hiện những gì</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Nothing is lost by deleting: what lies here comes back as it was.</source>
        <translation>Xóa không làm mất gì: những gì ở đây có thể trở lại như cũ.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Nothing was deleted in this inspection.</source>
        <translation>Chưa xóa gì trong lần kiểm tra này.</translation>
    </message>
    <message>
        <source>No change that made something was taken back.</source>
        <translation>Không có mục đã tạo nào bị hoàn tác.</translation>
    </message>
    <message>
        <source>{kind} · {when} · {who}</source>
        <translation>{kind} · {when} · {who}</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n thing(s)</source>
        <translation>
            <numerusform>Khôi phục %n mục</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundleDialog</name>
    <message>
        <source>Export the bundle</source>
        <translation>Xuất gói dữ liệu</translation>
    </message>
    <message>
        <source>It holds the whole inspection with its photos and journal, signed and encrypted. Nobody else can open it, not even with the file in hand.</source>
        <translation>Gói chứa toàn bộ lần kiểm tra với ảnh và nhật ký, được ký và mã hóa. Không ai khác mở được, kể cả khi có tệp trong tay.</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Chọn nơi lưu</translation>
    </message>
    <message>
        <source>Nobody is trusted yet. Choose the identity file of the one who is to read it.</source>
        <translation>Chưa tin cậy ai. Hãy chọn tệp định danh của người sẽ đọc.</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation>Ai được mở</translation>
    </message>
    <message>
        <source>Another identity file …</source>
        <translation>Tệp định danh khác …</translation>
    </message>
    <message>
        <source>Who may read the bundle?</source>
        <translation>Ai được đọc gói dữ liệu?</translation>
    </message>
    <message>
        <source>Identity (*.json)</source>
        <translation>Định danh (*.json)</translation>
    </message>
</context>
<context>
    <name>CaptionField</name>
    <message>
        <source>Caption</source>
        <translation>Chú thích</translation>
    </message>
    <message>
        <source>Caption for the report</source>
        <translation>Chú thích cho báo cáo</translation>
    </message>
</context>
<context>
    <name>CartonList</name>
    <message>
        <source>Carton {number} · take {pieces}</source>
        <translation>Thùng {number} · lấy {pieces}</translation>
    </message>
    <message>
        <source>Loose pieces · take {pieces}</source>
        <translation>Hàng rời · lấy {pieces}</translation>
    </message>
    <message>
        <source> ({new} new)</source>
        <translation> ({new} mới)</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>đã mở</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>chưa mở</translation>
    </message>
    <message>
        <source>pieces {numbers}</source>
        <translation>sản phẩm số {numbers}</translation>
    </message>
    <message>
        <source>any pieces</source>
        <translation>sản phẩm bất kỳ</translation>
    </message>
</context>
<context>
    <name>CartonsCard</name>
    <message>
        <source>Draw the cartons</source>
        <translation>Chọn thùng</translation>
    </message>
    <message>
        <source>Parts of the lot …</source>
        <translation>Các phần của lô …</translation>
    </message>
    <message>
        <source>Packed and not packed, pallets, sizes or colours</source>
        <translation>Đã đóng và chưa đóng gói, pallet, cỡ hoặc màu</translation>
    </message>
    <message>
        <source>Draw more …</source>
        <translation>Chọn thêm …</translation>
    </message>
    <message>
        <source>Save the pick list …</source>
        <translation>Lưu danh sách lấy mẫu …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>In …</translation>
    </message>
    <message>
        <source>Cartons to open</source>
        <translation>Số thùng cần mở</translation>
    </message>
    <message>
        <source>Cartons in the lot</source>
        <translation>Số thùng trong lô</translation>
    </message>
    <message>
        <source>Pieces in a carton</source>
        <translation>Số cái mỗi thùng</translation>
    </message>
    <message>
        <source>if known</source>
        <translation>nếu biết</translation>
    </message>
    <message>
        <source>{opened} of {total} opened</source>
        <translation>đã mở {opened} / {total}</translation>
    </message>
    <message>
        <source>The cartons were drawn from this seed, and anybody can draw them again: sorted by the SHA-256 of seed, colon and number (for the first: printf &apos;{seed}:{name}&apos; | sha256sum), the first ones are those to open. The report says it too.</source>
        <translation>Các thùng được chọn từ số mầm này và ai cũng chọn lại được: xếp theo SHA-256 của mầm, dấu hai chấm và số (thùng đầu: printf &apos;{seed}:{name}&apos; | sha256sum), các thùng đứng đầu là thùng phải mở. Báo cáo cũng ghi điều này.</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Chọn lại</translation>
    </message>
    <message>
        <source>{pieces} pieces drawn.</source>
        <translation>Đã chọn {pieces} sản phẩm.</translation>
    </message>
    <message>
        <source>The plan now asks for {missing} more: draw them, what is drawn stays.</source>
        <translation>Phương án giờ cần thêm {missing}: hãy chọn thêm, phần đã chọn giữ nguyên.</translation>
    </message>
    <message>
        <source>Draw {missing} more …</source>
        <translation>Chọn thêm {missing} …</translation>
    </message>
    <message>
        <source>Touch a carton when you have opened it.</source>
        <translation>Chạm vào thùng khi đã mở.</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>đã đóng gói</translation>
    </message>
    <message>
        <source>not packed</source>
        <translation>chưa đóng gói</translation>
    </message>
    <message>
        <source>pick-list</source>
        <translation>danh-sach-lay-mau</translation>
    </message>
    <message>
        <source>Save the pick list</source>
        <translation>Lưu danh sách lấy mẫu</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Đã lưu thành {name}.</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Danh sách lấy mẫu</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Đã gửi tới máy in</translation>
    </message>
</context>
<context>
    <name>CheckEntry</name>
    <message>
        <source>Enter start and end: the times of the checks follow.</source>
        <translation>Nhập giờ bắt đầu và kết thúc: các giờ kiểm tra sẽ hiện ra.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Kiểm tra ngay</translation>
    </message>
    <message>
        <source>All found</source>
        <translation>Phát hiện hết</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Bỏ sót</translation>
    </message>
    <message>
        <source>Check at {time}</source>
        <translation>Kiểm tra lúc {time}</translation>
    </message>
</context>
<context>
    <name>ChecklistCommands</name>
    <message>
        <source>Checklist</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Next open item</source>
        <translation>Mục chưa trả lời tiếp theo</translation>
    </message>
    <message>
        <source>Search items</source>
        <translation>Tìm mục</translation>
    </message>
    <message>
        <source>Text of the clause</source>
        <translation>Nội dung điều khoản</translation>
    </message>
    <message>
        <source>Not applicable, with a reason</source>
        <translation>Không áp dụng, kèm lý do</translation>
    </message>
    <message>
        <source>Write a note to this item</source>
        <translation>Viết ghi chú cho mục này</translation>
    </message>
    <message>
        <source>Add a photo to this item</source>
        <translation>Thêm ảnh cho mục này</translation>
    </message>
    <message>
        <source>Clear the answer of this item</source>
        <translation>Xóa câu trả lời của mục này</translation>
    </message>
    <message>
        <source>Show all items</source>
        <translation>Hiện mọi mục</translation>
    </message>
    <message>
        <source>Show open items</source>
        <translation>Hiện các mục chưa trả lời</translation>
    </message>
    <message>
        <source>Show failed items</source>
        <translation>Hiện các mục không đạt</translation>
    </message>
    <message>
        <source>Show items that need a photo</source>
        <translation>Hiện các mục cần ảnh</translation>
    </message>
    <message>
        <source>Show items that are not applicable</source>
        <translation>Hiện các mục không áp dụng</translation>
    </message>
</context>
<context>
    <name>ChecklistModel</name>
    <message>
        <source>{title}, {done} of {total} answered, {failed} failed</source>
        <translation>{title}, đã trả lời {done} / {total}, {failed} không đạt</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) missing</source>
        <translation>
            <numerusform>thiếu %n ảnh</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>hiện không hỏi</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>không áp dụng</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>không đạt</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>đã trả lời</translation>
    </message>
    <message>
        <source>open</source>
        <translation>chưa trả lời</translation>
    </message>
</context>
<context>
    <name>ChecklistRow</name>
    <message>
        <source>optional</source>
        <translation>không bắt buộc</translation>
    </message>
    <message>
        <source>say why it is not applicable</source>
        <translation>cho biết vì sao không áp dụng</translation>
    </message>
    <message>
        <source>not asked now; what was added is kept</source>
        <translation>hiện không hỏi; nội dung đã ghi vẫn được giữ</translation>
    </message>
    <message>
        <source>not asked now; the answer “{answer}” is kept</source>
        <translation>hiện không hỏi; câu trả lời “{answer}” vẫn được giữ</translation>
    </message>
    <message>
        <source>differs from {code}</source>
        <translation>khác {code}</translation>
    </message>
    <message>
        <source>expected {code}</source>
        <translation>mong đợi {code}</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low} đến {high} {unit}</translation>
    </message>
    <message>
        <source>{low} {unit} or more</source>
        <translation>từ {low} {unit}</translation>
    </message>
    <message>
        <source>{high} {unit} at most</source>
        <translation>tối đa {high} {unit}</translation>
    </message>
    <message>
        <source>{count} of {wanted}</source>
        <translation>{count} / {wanted}</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>không áp dụng</translation>
    </message>
    <message>
        <source>{count} of {wanted} photos</source>
        <translation>{count} / {wanted} ảnh</translation>
    </message>
    <message>
        <source>A photo is still asked for</source>
        <translation>Vẫn cần ảnh</translation>
    </message>
    <message>
        <source>Add a photo to this item</source>
        <translation>Thêm ảnh cho mục này</translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation>Quét hoặc gõ</translation>
    </message>
    <message>
        <source>Type the answer</source>
        <translation>Gõ câu trả lời</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Chọn …</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{progress} · {failed} failed</source>
        <translation>{progress} · {failed} không đạt</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Không đạt</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>K.A.D.</translation>
    </message>
    <message>
        <source>Pass  P</source>
        <translation>Đạt  P</translation>
    </message>
    <message>
        <source>Fail  F</source>
        <translation>Không đạt  F</translation>
    </message>
    <message>
        <source>Not applicable  N</source>
        <translation>Không áp dụng  N</translation>
    </message>
</context>
<context>
    <name>ChecklistSheet</name>
    <message>
        <source>Checklist</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Which items to show</source>
        <translation>Hiện những mục nào</translation>
    </message>
    <message>
        <source>Search items</source>
        <translation>Tìm mục</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Tất cả {count}</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation>Chưa {count}</translation>
    </message>
    <message>
        <source>Failed {count}</source>
        <translation>K.đạt {count}</translation>
    </message>
    <message>
        <source>Photo {count}</source>
        <translation>Ảnh {count}</translation>
    </message>
    <message>
        <source>N/A {count}</source>
        <translation>K.A.D. {count}</translation>
    </message>
    <message>
        <source>Items without an answer</source>
        <translation>Mục chưa trả lời</translation>
    </message>
    <message>
        <source>Items that still need a photo</source>
        <translation>Mục còn cần ảnh</translation>
    </message>
    <message>
        <source>Items that are not applicable</source>
        <translation>Mục không áp dụng</translation>
    </message>
</context>
<context>
    <name>ChecklistView</name>
    <message>
        <source>No item is left open here.</source>
        <translation>Không còn mục nào chưa trả lời ở đây.</translation>
    </message>
</context>
<context>
    <name>ClassTile</name>
    <message>
        <source>Touch to see what it counts</source>
        <translation>Chạm để xem số này gồm những gì</translation>
    </message>
    <message>
        <source>Ac {ac} · Re {re} · sample {stage}</source>
        <translation>Ac {ac} · Re {re} · mẫu {stage}</translation>
    </message>
    <message>
        <source>Ac {ac} · Re {re}</source>
        <translation>Ac {ac} · Re {re}</translation>
    </message>
    <message>
        <source>Sample {stage} · Ac {ac} · Re {re} · n {n}</source>
        <translation>Mẫu {stage} · Ac {ac} · Re {re} · n {n}</translation>
    </message>
    <message>
        <source>Ac {ac} · Re {re} · n {n}</source>
        <translation>Ac {ac} · Re {re} · n {n}</translation>
    </message>
    <message>
        <source>Ac {ac} · Re {re} · n {n} · AQL {aql}</source>
        <translation>Ac {ac} · Re {re} · n {n} · AQL {aql}</translation>
    </message>
    <message>
        <source>{name}: {found} found, {state}; sample {stage} to {n} pieces, accept up to {ac}, reject from {re}</source>
        <translation>{name}: thấy {found}, {state}; mẫu {stage} đến {n} sản phẩm, chấp nhận đến {ac}, loại từ {re}</translation>
    </message>
    <message>
        <source>{name}: {found} found, between Ac {ac} and Re {re}: accepted, normal inspection from the next lot</source>
        <translation>{name}: thấy {found}, giữa Ac {ac} và Re {re}: chấp nhận, từ lô sau kiểm tra thường</translation>
    </message>
    <message>
        <source>{name}: {found} found, accept up to {ac}, reject from {re}, sample size {n}</source>
        <translation>{name}: thấy {found}, chấp nhận đến {ac}, loại từ {re}, cỡ mẫu {n}</translation>
    </message>
</context>
<context>
    <name>CodeBox</name>
    <message>
        <source>Decoded is not what is expected</source>
        <translation>Mã đọc được khác mong đợi</translation>
    </message>
</context>
<context>
    <name>CompareTools</name>
    <message>
        <source>Look into both together</source>
        <translation>Xem cả hai cùng lúc</translation>
    </message>
    <message>
        <source>How much of the photo is seen</source>
        <translation>Mức hiện của ảnh</translation>
    </message>
    <message>
        <source>How long each picture is seen</source>
        <translation>Thời gian hiện mỗi hình</translation>
    </message>
    <message>
        <source>Move the photo by dragging and arrow keys</source>
        <translation>Dời ảnh bằng cách kéo và phím mũi tên</translation>
    </message>
    <message>
        <source>Lay it by two points on each</source>
        <translation>Đặt chồng theo hai điểm trên mỗi hình</translation>
    </message>
    <message>
        <source>Turn the photo left</source>
        <translation>Xoay ảnh sang trái</translation>
    </message>
    <message>
        <source>Turn the photo right</source>
        <translation>Xoay ảnh sang phải</translation>
    </message>
    <message>
        <source>Photo smaller</source>
        <translation>Ảnh nhỏ hơn</translation>
    </message>
    <message>
        <source>Photo larger</source>
        <translation>Ảnh lớn hơn</translation>
    </message>
    <message>
        <source>Lay it as it was</source>
        <translation>Đặt lại như cũ</translation>
    </message>
    <message>
        <source>Blink, or stop</source>
        <translation>Nhấp nháy, hoặc dừng</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Gần hơn</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Xa hơn</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Cả hình</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Side by side</source>
        <translation>Cạnh nhau</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Chồng lên</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Nhấp nháy</translation>
    </message>
    <message>
        <source>Way to compare</source>
        <translation>Cách so sánh</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>So với</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Touch a point of the reference (1 of 2).</source>
        <translation>Chạm một điểm trên hình tham chiếu (1 trên 2).</translation>
    </message>
    <message>
        <source>Touch a second point of the reference (2 of 2).</source>
        <translation>Chạm điểm thứ hai trên hình tham chiếu (2 trên 2).</translation>
    </message>
    <message>
        <source>Now touch the same first point on the photo.</source>
        <translation>Giờ chạm cùng điểm thứ nhất trên ảnh.</translation>
    </message>
    <message>
        <source>And the same second point on the photo.</source>
        <translation>Và cùng điểm thứ hai trên ảnh.</translation>
    </message>
    <message>
        <source>These points are too close to each other; choose points farther apart.</source>
        <translation>Hai điểm quá gần nhau; hãy chọn các điểm xa hơn.</translation>
    </message>
    <message>
        <source>Photo; X shows the other</source>
        <translation>Ảnh; X hiện hình kia</translation>
    </message>
    <message>
        <source>Reference; X shows the other</source>
        <translation>Tham chiếu; X hiện hình kia</translation>
    </message>
    <message>
        <source>The photo over the reference: {share} % seen, size {percent} %, turned {degrees}°</source>
        <translation>Ảnh trên hình tham chiếu: hiện {share} %, cỡ {percent} %, xoay {degrees}°</translation>
    </message>
    <message>
        <source>Zooming and panning one moves both.</source>
        <translation>Phóng và dời một hình thì hình kia theo.</translation>
    </message>
    <message>
        <source>Each is zoomed by itself.</source>
        <translation>Mỗi hình phóng riêng.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>The other picture</source>
        <translation>Hình còn lại</translation>
    </message>
    <message>
        <source>How much of the photo is seen</source>
        <translation>Mức độ nhìn thấy ảnh</translation>
    </message>
</context>
<context>
    <name>Comparer</name>
    <message>
        <source>There is no photo to compare yet.</source>
        <translation>Chưa có ảnh để so sánh.</translation>
    </message>
    <message>
        <source>This standards pack has no golden sample to compare with.</source>
        <translation>Gói tiêu chuẩn này không có mẫu chuẩn để so sánh.</translation>
    </message>
</context>
<context>
    <name>ConclusionView</name>
    <message>
        <source>Building and signing the report</source>
        <translation>Đang lập và ký báo cáo</translation>
    </message>
    <message>
        <source>Pages, photos and signature are made on this device. You can go on in a moment.</source>
        <translation>Trang, ảnh và chữ ký được tạo trên thiết bị này. Bạn sẽ tiếp tục được ngay.</translation>
    </message>
    <message>
        <source>Practice report</source>
        <translation>Báo cáo luyện tập</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Đang dàn trang</translation>
    </message>
    <message>
        <source>Nothing is signed yet.</source>
        <translation>Chưa ký gì cả.</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Xem trước báo cáo</translation>
    </message>
    <message>
        <source>Reopen the inspection</source>
        <translation>Mở lại lần kiểm tra</translation>
    </message>
    <message>
        <source>The signed report stays as it is. The signatures are asked for again; the next report is a new revision.</source>
        <translation>Báo cáo đã ký giữ nguyên. Cần ký lại; báo cáo tiếp theo là bản sửa đổi mới.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Why is it reopened?</source>
        <translation>Vì sao mở lại?</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Bàn giao</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Sign as inspector</source>
        <translation>Ký với vai trò kiểm tra viên</translation>
    </message>
    <message>
        <source>Let the factory sign</source>
        <translation>Để nhà máy ký</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Why does the decision differ?</source>
        <translation>Vì sao quyết định khác?</translation>
    </message>
    <message>
        <source>Why does the decision differ from the proposed result?</source>
        <translation>Vì sao quyết định khác kết quả đề xuất?</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Remarks for the report</source>
        <translation>Ghi chú cho báo cáo</translation>
    </message>
    <message>
        <source>Not recorded yet: write the reason first.</source>
        <translation>Chưa ghi: hãy viết lý do trước.</translation>
    </message>
    <message>
        <source>The decision is yours; the proposed result only says what the rules give.</source>
        <translation>Quyết định là của bạn; kết quả đề xuất chỉ nói quy tắc cho ra gì.</translation>
    </message>
    <message>
        <source>Differs from the proposed result ({result}).</source>
        <translation>Khác với kết quả đề xuất ({result}).</translation>
    </message>
    <message>
        <source>As proposed.</source>
        <translation>Như đề xuất.</translation>
    </message>
</context>
<context>
    <name>DefectTileButton</name>
    <message>
        <source>{code} {name}, {cls}, {count} found. Add one.</source>
        <translation>{code} {name}, {cls}, thấy {count}. Thêm một.</translation>
    </message>
    <message>
        <source>{name}: touch +1 to count, the name to see the reference</source>
        <translation>{name}: chạm +1 để đếm, chạm tên để xem tham chiếu</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Nhập</translation>
    </message>
</context>
<context>
    <name>DefectTiles</name>
    <message>
        <source>Search defects by code or name, in any language</source>
        <translation>Tìm lỗi theo mã hoặc tên, bằng mọi ngôn ngữ</translation>
    </message>
    <message>
        <source>Code, name in any language or pinyin initials; Enter counts what fits best</source>
        <translation>Mã, tên bằng mọi ngôn ngữ hoặc chữ đầu pinyin; Enter đếm mục khớp nhất</translation>
    </message>
    <message>
        <source>Groups of defects</source>
        <translation>Nhóm lỗi</translation>
    </message>
    <message>
        <source>A defect that is not in the catalogue</source>
        <translation>Lỗi không có trong danh mục</translation>
    </message>
    <message>
        <source>Count it in words</source>
        <translation>Đếm bằng lời mô tả</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Gần đây</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>No defect of the catalogue matches “{text}”.</source>
        <translation>Không lỗi nào trong danh mục khớp với “{text}”.</translation>
    </message>
</context>
<context>
    <name>DefectsView</name>
    <message>
        <source>Defects</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Search the defects</source>
        <translation>Tìm lỗi</translation>
    </message>
    <message>
        <source>Count a defect that is not in the catalogue</source>
        <translation>Đếm lỗi không có trong danh mục</translation>
    </message>
    <message>
        <source>Change {title}</source>
        <translation>Sửa {title}</translation>
    </message>
    <message>
        <source>Write a note to {title}</source>
        <translation>Viết ghi chú cho {title}</translation>
    </message>
    <message>
        <source>Add a photo to {title}</source>
        <translation>Thêm ảnh cho {title}</translation>
    </message>
    <message>
        <source>Pin {title} on the product</source>
        <translation>Ghim {title} trên sản phẩm</translation>
    </message>
    <message>
        <source>Choose photos of {title}</source>
        <translation>Chọn ảnh của {title}</translation>
    </message>
    <message>
        <source>Split {title}</source>
        <translation>Tách “{title}”</translation>
    </message>
    <message>
        <source>Move {title} to the bin</source>
        <translation>Chuyển {title} vào thùng rác</translation>
    </message>
</context>
<context>
    <name>DropPanel</name>
    <message>
        <source>An example is drawn; enter the dimensions to have edges and faces named.</source>
        <translation>Đây là hình ví dụ; nhập kích thước để gọi tên các cạnh và mặt.</translation>
    </message>
    <message>
        <source>Enter the gross mass: the drop height follows.</source>
        <translation>Nhập khối lượng cả bì: chiều cao rơi sẽ được tính.</translation>
    </message>
    <message>
        <source>There is no drop height for this mass.</source>
        <translation>Không có chiều cao rơi cho khối lượng này.</translation>
    </message>
    <message>
        <source>Above {limit} {unit}: ISTA {other} applies, not this test.</source>
        <translation>Trên {limit} {unit}: áp dụng ISTA {other}, không phải thử nghiệm này.</translation>
    </message>
    <message>
        <source>Drop from {mm} mm ({inches} in)</source>
        <translation>Thả từ {mm} mm ({inches} in)</translation>
    </message>
    <message>
        <source>Gross mass {mass} {unit}, from {low} up to {high} {unit} · ISTA {procedure}</source>
        <translation>Khối lượng cả bì {mass} {unit}, từ {low} đến {high} {unit} · ISTA {procedure}</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <translation>đã xong {done} / {count}</translation>
    </message>
    <message>
        <source>All {count} drops are done</source>
        <translation>Đã xong cả {count} lần rơi</translation>
    </message>
    <message>
        <source>Drop {number}: {name}</source>
        <translation>Lần rơi {number}: {name}</translation>
    </message>
    <message>
        <source>Drop {number} done</source>
        <translation>Lần rơi {number} đã xong</translation>
    </message>
</context>
<context>
    <name>EnlargeDialog</name>
    <message>
        <source>Draw more</source>
        <translation>Chọn thêm</translation>
    </message>
    <message>
        <source>Everything drawn so far stays. What comes on top is drawn from the same seed, and the pick list shows what is new.</source>
        <translation>Mọi thứ đã chọn được giữ. Phần thêm được chọn từ cùng số mầm, và danh sách lấy mẫu cho thấy phần mới.</translation>
    </message>
    <message>
        <source>Pieces in all</source>
        <translation>Tổng số sản phẩm</translation>
    </message>
    <message>
        <source>Cartons to open, at least</source>
        <translation>Số thùng cần mở, ít nhất</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>not as expected</source>
        <translation>không như mong đợi</translation>
    </message>
    <message>
        <source>out of tolerance</source>
        <translation>ngoài dung sai</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Everything is saved. Look at the preview together and sign again, or take the change back.</source>
        <translation>Mọi thứ đã được lưu. Hãy cùng xem bản xem trước và ký lại, hoặc hoàn tác thay đổi đó.</translation>
    </message>
</context>
<context>
    <name>FactDialog</name>
    <message>
        <source>Record a decision</source>
        <translation>Ghi quyết định</translation>
    </message>
    <message>
        <source>It holds for this product from this factory and decides how severely is inspected. It is kept in the trail with its reason.</source>
        <translation>Áp dụng cho sản phẩm này của nhà máy này và quyết định mức nghiêm ngặt. Được giữ trong lịch sử cùng lý do.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Mọi loại</translation>
    </message>
    <message>
        <source>Limit number</source>
        <translation>Số giới hạn</translation>
    </message>
    <message>
        <source>From table VIII of MIL-STD-105E or ANSI/ASQ Z1.4, for the last {lots} lots.</source>
        <translation>Từ bảng VIII của MIL-STD-105E hoặc ANSI/ASQ Z1.4, cho {lots} lô gần nhất.</translation>
    </message>
    <message>
        <source>Who decided it, when, and why</source>
        <translation>Ai quyết định, khi nào và vì sao</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>FieldEntry</name>
    <message>
        <source>Scan with the camera</source>
        <translation>Quét bằng máy ảnh</translation>
    </message>
    <message>
        <source>Scan with the camera: {name}</source>
        <translation>Quét bằng máy ảnh: {name}</translation>
    </message>
    <message>
        <source>A hand scanner or a photo fills the next empty field by itself.</source>
        <translation>Máy quét cầm tay hoặc ảnh tự điền vào ô trống tiếp theo.</translation>
    </message>
    <message>
        <source>{name}, piece {piece}</source>
        <translation>{name}, sản phẩm {piece}</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Photos of the inspection</source>
        <translation>Ảnh của lần kiểm tra</translation>
    </message>
</context>
<context>
    <name>FindingEditor</name>
    <message>
        <source>Class</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Unit numbers</source>
        <translation>Số sản phẩm</translation>
    </message>
    <message>
        <source>Unit numbers, e.g. 12, 40-42</source>
        <translation>Số sản phẩm, ví dụ 12, 40-42</translation>
    </message>
    <message>
        <source>What happens to the pieces</source>
        <translation>Xử lý sản phẩm lỗi</translation>
    </message>
    <message>
        <source>Sample it was found in</source>
        <translation>Thấy trong mẫu nào</translation>
    </message>
    <message>
        <source>Why not the class of the catalogue</source>
        <translation>Vì sao không theo loại của danh mục</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>How many were found</source>
        <translation>Phát hiện bao nhiêu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Where on the product</source>
        <translation>Vị trí trên sản phẩm</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Thêm ảnh</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Chọn ảnh</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>The catalogue says {cls}. Why is it {other} here?</source>
        <translation>Danh mục ghi {cls}. Vì sao ở đây là {other}?</translation>
    </message>
    <message>
        <source>Sample {number}</source>
        <translation>Mẫu {number}</translation>
    </message>
    <message>
        <source>What happens to the pieces: not decided</source>
        <translation>Xử lý sản phẩm lỗi: chưa quyết định</translation>
    </message>
    <message>
        <source>Returned to the factory</source>
        <translation>Trả lại nhà máy</translation>
    </message>
    <message>
        <source>Reworked</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Thay thế</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation>Hủy bỏ</translation>
    </message>
    <message>
        <source>Accepted as it is</source>
        <translation>Nhân nhượng</translation>
    </message>
    <message>
        <source>“{text}” is not a unit number. Nothing was changed; write for example 12, 40-42.</source>
        <translation>“{text}” không phải số sản phẩm. Chưa có gì thay đổi; hãy viết ví dụ 12, 40-42.</translation>
    </message>
</context>
<context>
    <name>FindingLinks</name>
    <message>
        <source>Go to the finding: {finding}</source>
        <translation>Đến ghi nhận: {finding}</translation>
    </message>
    <message>
        <source>No longer for: {finding}</source>
        <translation>Không còn cho: {finding}</translation>
    </message>
    <message>
        <source>Link a finding</source>
        <translation>Liên kết ghi nhận</translation>
    </message>
    <message>
        <source>Link a finding …</source>
        <translation>Liên kết ghi nhận …</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Found so far</source>
        <translation>Đã phát hiện</translation>
    </message>
    <message>
        <source>{total} in {units} units</source>
        <translation>{total} trên {units} sản phẩm</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Chưa phát hiện gì</translation>
    </message>
    <message>
        <source>No finding fits this filter.</source>
        <translation>Không ghi nhận nào khớp với bộ lọc này.</translation>
    </message>
    <message>
        <source>Touch +1 each time you see a defect, or type its name and press Enter. The next photo goes to the one counted last.</source>
        <translation>Mỗi khi thấy lỗi, chạm +1 hoặc gõ tên lỗi rồi nhấn Enter. Ảnh tiếp theo được gắn vào lỗi vừa đếm.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>judged by units</source>
        <translation>xét theo sản phẩm</translation>
    </message>
    <message>
        <source>judged by nonconformities</source>
        <translation>xét theo điểm không phù hợp</translation>
    </message>
    <message>
        <source>Nonconforming units are counted: a unit with two majors counts once among the majors. Pieces without a unit number count as units of their own.</source>
        <translation>Đếm sản phẩm không phù hợp: một sản phẩm có hai lỗi nặng tính một trong loại nặng. Sản phẩm không có số được tính riêng từng cái.</translation>
    </message>
    <message>
        <source>Every nonconformity is counted, however many are on one unit.</source>
        <translation>Đếm mọi điểm không phù hợp, dù một sản phẩm có bao nhiêu.</translation>
    </message>
    <message>
        <source>Class, units, note …</source>
        <translation>Loại, số, ghi chú …</translation>
    </message>
    <message>
        <source>Where on the product …</source>
        <translation>Vị trí trên sản phẩm …</translation>
    </message>
    <message>
        <source>Add a photo …</source>
        <translation>Thêm ảnh …</translation>
    </message>
    <message>
        <source>Choose among the photos …</source>
        <translation>Chọn từ các ảnh …</translation>
    </message>
    <message>
        <source>Split …</source>
        <translation>Tách …</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>Gộp với</translation>
    </message>
    <message>
        <source>Corrective action …</source>
        <translation>Hành động khắc phục …</translation>
    </message>
    <message>
        <source>Show large to the other side</source>
        <translation>Hiện lớn cho bên kia</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Vào thùng rác</translation>
    </message>
</context>
<context>
    <name>FindingListModel</name>
    <message>
        <source>sample {number}</source>
        <translation>mẫu {number}</translation>
    </message>
    <message>
        <source>Unit {numbers}</source>
        <translation>SP {numbers}</translation>
    </message>
    <message>
        <source>carton {numbers}</source>
        <translation>thùng {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n ảnh</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s)</source>
        <translation>
            <numerusform>%n ghim</numerusform>
        </translation>
    </message>
    <message>
        <source>no unit named yet</source>
        <translation>chưa ghi số sản phẩm</translation>
    </message>
    <message>
        <source>next photo here</source>
        <translation>ảnh tiếp theo ở đây</translation>
    </message>
</context>
<context>
    <name>FindingListView</name>
    <message>
        <source>One less  −</source>
        <translation>Bớt một  −</translation>
    </message>
    <message>
        <source>One more  +</source>
        <translation>Thêm một  +</translation>
    </message>
    <message>
        <source>More about this finding</source>
        <translation>Thêm về ghi nhận này</translation>
    </message>
    <message>
        <source>Touch to change it, or drag it onto another one to merge them</source>
        <translation>Chạm để sửa, hoặc kéo lên mục khác để gộp</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>Found so far</source>
        <translation>Đã phát hiện</translation>
    </message>
</context>
<context>
    <name>FolderWatching</name>
    <message>
        <source>Folder that new photos appear in</source>
        <translation>Thư mục nơi ảnh mới xuất hiện</translation>
    </message>
    <message>
        <source>New pictures in {folder} are added from now on.</source>
        <translation>Từ giờ ảnh mới trong {folder} được thêm vào.</translation>
    </message>
    <message numerus="yes">
        <source>%n that were there before are not.</source>
        <translation>
            <numerusform>%n ảnh có sẵn từ trước thì không.</numerusform>
        </translation>
    </message>
    <message>
        <source>The watched folder is there again.</source>
        <translation>Thư mục theo dõi đã có lại.</translation>
    </message>
    <message>
        <source>The watched folder cannot be reached. It goes on by itself once it can.</source>
        <translation>Không vào được thư mục theo dõi. Việc theo dõi tự tiếp tục khi vào được.</translation>
    </message>
    <message>
        <source>Watching {folder}</source>
        <translation>Đang theo dõi {folder}</translation>
    </message>
    <message>
        <source>{folder} not reachable</source>
        <translation>không vào được {folder}</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dừng theo dõi</translation>
    </message>
    <message>
        <source>Watch another folder …</source>
        <translation>Theo dõi thư mục khác …</translation>
    </message>
    <message numerus="yes">
        <source>Add the %n that were there before</source>
        <translation>
            <numerusform>Thêm %n ảnh có sẵn từ trước</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreeDefect</name>
    <message>
        <source>Class</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Add the defect</source>
        <translation>Thêm lỗi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>What was found?</source>
        <translation>Phát hiện gì?</translation>
    </message>
</context>
<context>
    <name>FullView</name>
    <message>
        <source>Picture</source>
        <translation>Hình ảnh</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Ảnh trước</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Ảnh sau</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Gần hơn</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Xa hơn</translation>
    </message>
    <message>
        <source>Whole picture or every pixel</source>
        <translation>Cả ảnh hoặc từng điểm ảnh</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>marked up</source>
        <translation>có đánh dấu</translation>
    </message>
    <message>
        <source>factory and brand</source>
        <translation>nhà máy và nhãn hàng</translation>
    </message>
    <message>
        <source>brand only</source>
        <translation>chỉ nhãn hàng</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>bảo mật</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Compare the selected photo with the golden sample</source>
        <translation>So ảnh đã chọn với mẫu chuẩn</translation>
    </message>
    <message>
        <source>Attach the selected photos to …</source>
        <translation>Gắn các ảnh đã chọn vào …</translation>
    </message>
    <message>
        <source>Search in the photos</source>
        <translation>Tìm trong các ảnh</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>Hiện mọi ảnh</translation>
    </message>
    <message>
        <source>Photos: best rating first</source>
        <translation>Ảnh: đánh giá cao trước</translation>
    </message>
    <message>
        <source>Select all photos shown</source>
        <translation>Chọn mọi ảnh đang hiện</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Thêm ảnh</translation>
    </message>
    <message>
        <source>Compare the two selected photos</source>
        <translation>So hai ảnh đã chọn</translation>
    </message>
    <message>
        <source>Rate the selected photos: {stars}</source>
        <translation>Đánh giá các ảnh đã chọn: {stars}</translation>
    </message>
    <message>
        <source>Turn the selected photos right</source>
        <translation>Xoay phải các ảnh đã chọn</translation>
    </message>
    <message>
        <source>Move the selected photos to the bin</source>
        <translation>Chuyển các ảnh đã chọn vào thùng rác</translation>
    </message>
</context>
<context>
    <name>GalleryBar</name>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Thử nghiệm</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Bắt buộc</translation>
    </message>
    <message>
        <source>Belong nowhere</source>
        <translation>Chưa gắn</translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation>Ảnh nào</translation>
    </message>
    <message>
        <source>Search captions, names, places</source>
        <translation>Tìm chú thích, tên, vị trí</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Bộ lọc</translation>
    </message>
    <message>
        <source>Select several by touch</source>
        <translation>Chạm để chọn nhiều</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Small pictures  Ctrl+Wheel</source>
        <translation>Ảnh nhỏ  Ctrl+Con lăn</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Middle-sized pictures  Ctrl+Wheel</source>
        <translation>Ảnh vừa  Ctrl+Con lăn</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Large pictures  Ctrl+Wheel</source>
        <translation>Ảnh lớn  Ctrl+Con lăn</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Cỡ ảnh</translation>
    </message>
    <message>
        <source>About the selected photos</source>
        <translation>Về các ảnh đã chọn</translation>
    </message>
    <message>
        <source>Filter ({count})</source>
        <translation>Bộ lọc ({count})</translation>
    </message>
    <message>
        <source>Rating, caption, marks, visibility, day, carton</source>
        <translation>Đánh giá, chú thích, dấu, ai được xem, ngày, thùng</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Thứ tự: {order}</translation>
    </message>
    <message>
        <source>Added last first</source>
        <translation>Mới thêm trước</translation>
    </message>
    <message>
        <source>Added first first</source>
        <translation>Thêm sớm trước</translation>
    </message>
    <message>
        <source>Taken last first</source>
        <translation>Mới chụp trước</translation>
    </message>
    <message>
        <source>By caption and name</source>
        <translation>Theo chú thích và tên</translation>
    </message>
    <message>
        <source>Best rating first</source>
        <translation>Đánh giá cao trước</translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation>Không có chú thích</translation>
    </message>
    <message>
        <source>Marked up</source>
        <translation>Có đánh dấu</translation>
    </message>
    <message>
        <source>Not for the factory</source>
        <translation>Không cho nhà máy</translation>
    </message>
    <message>
        <source>Missing or damaged file</source>
        <translation>Tệp thiếu hoặc hỏng</translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation>Mọi đánh giá</translation>
    </message>
    <message>
        <source>At least {stars}</source>
        <translation>Từ {stars}</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Mọi ngày</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Any carton</source>
        <translation>Mọi thùng</translation>
    </message>
    <message>
        <source>Carton {label}</source>
        <translation>Thùng {label}</translation>
    </message>
    <message>
        <source>Carton of the defect</source>
        <translation>Thùng của lỗi</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>Hiện mọi ảnh</translation>
    </message>
</context>
<context>
    <name>GaugeButton</name>
    <message>
        <source>Choose the gauge</source>
        <translation>Chọn dụng cụ đo</translation>
    </message>
    <message>
        <source>No gauge is named for this point</source>
        <translation>Điểm đo này chưa ghi dụng cụ</translation>
    </message>
    <message>
        <source>Gauge: {gauge}</source>
        <translation>Dụng cụ: {gauge}</translation>
    </message>
    <message>
        <source>Uncertainty as the standard states it: {text}</source>
        <translation>Độ không đảm bảo theo tiêu chuẩn: {text}</translation>
    </message>
    <message>
        <source>Uncertainty of this gauge, as the standard states none: {text}</source>
        <translation>Độ không đảm bảo của dụng cụ này, vì tiêu chuẩn không ghi: {text}</translation>
    </message>
    <message>
        <source>No gauge of the register</source>
        <translation>Không có dụng cụ nào trong sổ</translation>
    </message>
    <message>
        <source>Connect by cable …</source>
        <translation>Nối cáp …</translation>
    </message>
    <message>
        <source>Register of gauges …</source>
        <translation>Sổ dụng cụ đo …</translation>
    </message>
</context>
<context>
    <name>GradeEntry</name>
    <message>
        <source>{name}, piece {piece}: {grade}</source>
        <translation>{name}, sản phẩm {piece}: {grade}</translation>
    </message>
</context>
<context>
    <name>GridDelegate</name>
    <message>
        <source>{point}, sample {sample}</source>
        <translation>{point}, mẫu {sample}</translation>
    </message>
</context>
<context>
    <name>GridHead</name>
    <message>
        <source>Measurements</source>
        <translation>Đo</translation>
    </message>
    <message>
        <source>More about the grid</source>
        <translation>Thêm về bảng</translation>
    </message>
    <message>
        <source>Show the statistics</source>
        <translation>Hiện thống kê</translation>
    </message>
    <message>
        <source>Enter goes to the right</source>
        <translation>Enter sang phải</translation>
    </message>
    <message>
        <source>Enter goes down</source>
        <translation>Enter xuống dưới</translation>
    </message>
    <message>
        <source>No sound for readings out of tolerance</source>
        <translation>Không có tiếng khi ngoài dung sai</translation>
    </message>
    <message>
        <source>Sound for readings out of tolerance</source>
        <translation>Có tiếng khi ngoài dung sai</translation>
    </message>
    <message>
        <source>Ask the gauge for its value</source>
        <translation>Hỏi giá trị từ dụng cụ</translation>
    </message>
    <message>
        <source>Choose the gauge</source>
        <translation>Chọn dụng cụ đo</translation>
    </message>
    <message>
        <source>Connect a gauge by cable</source>
        <translation>Nối cáp một dụng cụ</translation>
    </message>
    <message>
        <source>Paste readings from a spreadsheet</source>
        <translation>Dán số đo từ bảng tính</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Sao chép bảng</translation>
    </message>
    <message>
        <source>Register of gauges</source>
        <translation>Sổ dụng cụ đo</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Point</source>
        <translation>Điểm đo</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Save the report</source>
        <translation>Lưu báo cáo</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Đã lưu thành {name}.</translation>
    </message>
    <message>
        <source>Practice report</source>
        <translation>Báo cáo luyện tập</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>Đã gửi %n trang tới máy in</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the mail draft</source>
        <translation>Lưu thư nháp</translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation>Thư (*.eml)</translation>
    </message>
    <message>
        <source>Writing the mail</source>
        <translation>Đang viết thư</translation>
    </message>
    <message>
        <source>Saved as {name} and given to the mail program.</source>
        <translation>Đã lưu thành {name} và chuyển cho chương trình thư.</translation>
    </message>
    <message>
        <source>Saved as {name}. No mail program opened it; open it from its folder.</source>
        <translation>Đã lưu thành {name}. Không có chương trình thư nào mở; hãy mở từ thư mục.</translation>
    </message>
    <message>
        <source>Inspector bundles</source>
        <translation>Gói dữ liệu Inspector</translation>
    </message>
    <message>
        <source>Export the bundle</source>
        <translation>Xuất gói dữ liệu</translation>
    </message>
    <message>
        <source>Exporting, signing and encrypting</source>
        <translation>Đang xuất, ký và mã hóa</translation>
    </message>
    <message>
        <source>Bundle written: {name}. It counts as sent only when they say so.</source>
        <translation>Đã ghi gói dữ liệu: {name}. Chỉ tính là đã gửi khi bên kia xác nhận.</translation>
    </message>
</context>
<context>
    <name>HandOverCard</name>
    <message>
        <source>Save as …</source>
        <translation>Lưu thành …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>In …</translation>
    </message>
    <message>
        <source>Mail draft …</source>
        <translation>Thư nháp …</translation>
    </message>
    <message>
        <source>Export the bundle …</source>
        <translation>Xuất gói dữ liệu …</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Hiện trong thư mục</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Bàn giao</translation>
    </message>
    <message>
        <source>A practice inspection is not exported: it must never be taken for a real one.</source>
        <translation>Bài luyện tập không được xuất: không bao giờ được nhầm là thật.</translation>
    </message>
    <message>
        <source>Practice report</source>
        <translation>Báo cáo luyện tập</translation>
    </message>
    <message>
        <source>for the factory</source>
        <translation>cho nhà máy</translation>
    </message>
    <message>
        <source>for the brand</source>
        <translation>cho nhãn hàng</translation>
    </message>
    <message>
        <source>revision {revision} · {languages} · {whom} · {time}</source>
        <translation>bản sửa đổi {revision} · {languages} · {whom} · {time}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Look at {number}, {facts}</source>
        <translation>Xem {number}, {facts}</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Đã ghi: {name}</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>Choose the cell first, then send the value again.</source>
        <translation>Hãy chọn ô trước rồi gửi lại giá trị.</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Điểm đo</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Giới hạn</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Copied with headings, {n} points. Locking takes it off the clipboard again.</source>
        <translation>Đã sao chép kèm tiêu đề, {n} điểm đo. Khi khóa, nội dung được xóa khỏi bộ nhớ tạm.</translation>
    </message>
    <message>
        <source>What is on the clipboard is too large for readings. Nothing was entered.</source>
        <translation>Nội dung trong bộ nhớ tạm quá lớn, không phải số đo. Không có gì được nhập.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that fits here.</source>
        <translation>Bộ nhớ tạm không có gì phù hợp ở đây.</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) pasted; one undo takes all of them back.</source>
        <translation>
            <numerusform>Đã dán %n số đo; một lần hoàn tác rút lại tất cả.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeBar</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Begin no further photo; those added stay</source>
        <translation>Không bắt đầu ảnh nào nữa; ảnh đã thêm được giữ</translation>
    </message>
    <message>
        <source>See which</source>
        <translation>Xem ảnh nào</translation>
    </message>
    <message>
        <source>Add the rest</source>
        <translation>Thêm phần còn lại</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
    <message>
        <source>Adding photos: {done} of {total}</source>
        <translation>Đang thêm ảnh: {done} / {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n bị từ chối</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were still to be added when this inspection was left.</source>
        <translation>
            <numerusform>Còn %n ảnh chưa thêm khi rời lần kiểm tra này.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) added</source>
        <translation>
            <numerusform>Đã thêm %n ảnh</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not added yet</source>
        <translation>
            <numerusform>%n chưa thêm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeSheet</name>
    <message>
        <source>How the photos came in</source>
        <translation>Ảnh đã vào thế nào</translation>
    </message>
    <message>
        <source>What was added is safe in the inspection. The files themselves were not touched.</source>
        <translation>Những gì đã thêm nằm an toàn trong lần kiểm tra. Bản thân các tệp không bị đụng đến.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Sao chép danh sách</translation>
    </message>
    <message>
        <source>Added: of an animation the first picture is shown and printed</source>
        <translation>Đã thêm: ảnh động chỉ hiện và in hình đầu tiên</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Ngoài ra</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were in the inspection already</source>
        <translation>
            <numerusform>%n ảnh đã có trong lần kiểm tra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) in the folders were passed over</source>
        <translation>
            <numerusform>Bỏ qua %n tệp khác trong các thư mục</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are not added yet</source>
        <translation>
            <numerusform>%n ảnh chưa thêm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) not added</source>
        <translation>
            <numerusform>%n ảnh không thêm được</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemDetails</name>
    <message>
        <source>Why is it not applicable?</source>
        <translation>Vì sao không áp dụng?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Note for the report</source>
        <translation>Ghi chú cho báo cáo</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Write a note for the report</source>
        <translation>Viết ghi chú cho báo cáo</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Quét bằng máy ảnh</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Không áp dụng</translation>
    </message>
    <message>
        <source>The item does not apply; asks for the reason</source>
        <translation>Mục này không áp dụng; sẽ hỏi lý do</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Xóa câu trả lời</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Rút lại câu trả lời</translation>
    </message>
    <message>
        <source>Text of the clause</source>
        <translation>Nội dung điều khoản</translation>
    </message>
    <message>
        <source>Text of clause {number}</source>
        <translation>Nội dung điều khoản {number}</translation>
    </message>
</context>
<context>
    <name>LargeTextSheet</name>
    <message>
        <source>Shown large</source>
        <translation>Hiện lớn</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Xoay lại</translation>
    </message>
    <message>
        <source>For somebody who sits opposite</source>
        <translation>Cho người ngồi đối diện</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Marks, topmost first</source>
        <translation>Các dấu, trên cùng trước</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Lên trên</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Xuống dưới</translation>
    </message>
    <message>
        <source>Hide or show this mark here</source>
        <translation>Ẩn hoặc hiện dấu này ở đây</translation>
    </message>
    <message>
        <source>Hidden marks are hidden here only; reports show them.</source>
        <translation>Dấu ẩn chỉ ẩn ở đây; báo cáo vẫn hiện.</translation>
    </message>
    <message>
        <source>No marks yet.</source>
        <translation>Chưa có dấu nào.</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Các dấu</translation>
    </message>
    <message>
        <source>{name} · hidden</source>
        <translation>{name} · ẩn</translation>
    </message>
</context>
<context>
    <name>ListScanner</name>
    <message>
        <source>No item here waits for a barcode.</source>
        <translation>Không có mục nào ở đây chờ mã vạch.</translation>
    </message>
    <message>
        <source>{code}: as expected.</source>
        <translation>{code}: như mong đợi.</translation>
    </message>
    <message>
        <source>{code} is not what is expected.</source>
        <translation>{code}: khác mong đợi.</translation>
    </message>
</context>
<context>
    <name>LiveRow</name>
    <message>
        <source>One less</source>
        <translation>Bớt một</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Thêm một</translation>
    </message>
</context>
<context>
    <name>LotMarks</name>
    <message>
        <source>The last lots, the newest at the end</source>
        <translation>Các lô gần đây, mới nhất ở cuối</translation>
    </message>
</context>
<context>
    <name>MailDialog</name>
    <message>
        <source>Mail this report</source>
        <translation>Gửi báo cáo này qua thư</translation>
    </message>
    <message>
        <source>A draft with the signed PDF attached is saved where you choose and opened in your mail program. You choose whom it goes to, and you send it. A mail is not encrypted.</source>
        <translation>Thư nháp đính kèm PDF đã ký được lưu ở nơi bạn chọn và mở trong chương trình thư. Bạn chọn người nhận và bạn gửi. Thư không được mã hóa.</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Chọn nơi lưu</translation>
    </message>
    <message>
        <source>Languages of the mail</source>
        <translation>Ngôn ngữ của thư</translation>
    </message>
    <message>
        <source>The mail has about {size}.</source>
        <translation>Thư khoảng {size}.</translation>
    </message>
    <message>
        <source>The mail has about {size}. Many mail servers refuse more than {limit}.</source>
        <translation>Thư khoảng {size}. Nhiều máy chủ thư từ chối trên {limit}.</translation>
    </message>
</context>
<context>
    <name>Markup</name>
    <message>
        <source>Choose and move</source>
        <translation>Chọn và dời</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Mũi tên</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Khung</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Elip</translation>
    </message>
    <message>
        <source>Freehand line</source>
        <translation>Nét vẽ tay</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Chữ</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>Numbered pin</source>
        <translation>Ghim có số</translation>
    </message>
    <message>
        <source>Blur a part</source>
        <translation>Làm mờ một phần</translation>
    </message>
    <message>
        <source>Cover a part</source>
        <translation>Che một phần</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Đỏ</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Vàng cam</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Xanh lá</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Xanh dương</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Đen</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Trắng</translation>
    </message>
</context>
<context>
    <name>MarkupEditor</name>
    <message>
        <source>Marking up</source>
        <translation>Đánh dấu</translation>
    </message>
    <message>
        <source>A mark in the middle, or into the words of the chosen one</source>
        <translation>Đặt dấu ở giữa, hoặc sửa chữ của dấu đã chọn</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Dấu tiếp theo</translation>
    </message>
    <message>
        <source>Mark before</source>
        <translation>Dấu trước</translation>
    </message>
    <message>
        <source>Move the chosen mark; with Alt in small steps</source>
        <translation>Di chuyển dấu đã chọn; giữ Alt để đi từng bước nhỏ</translation>
    </message>
    <message>
        <source>Make the chosen mark larger or smaller</source>
        <translation>Phóng to hoặc thu nhỏ dấu đã chọn</translation>
    </message>
    <message>
        <source>Line thin, medium, thick</source>
        <translation>Nét mảnh, vừa, đậm</translation>
    </message>
    <message>
        <source>Let go of the mark, of the tool, end marking up</source>
        <translation>Bỏ chọn dấu, bỏ công cụ, kết thúc đánh dấu</translation>
    </message>
</context>
<context>
    <name>MeasurementGrid</name>
    <message>
        <source>Point</source>
        <translation>Điểm đo</translation>
    </message>
    <message>
        <source>Ppk</source>
        <translation>Ppk</translation>
    </message>
</context>
<context>
    <name>MeasurementsView</name>
    <message>
        <source>Readings: points down, samples across</source>
        <translation>Số đo: điểm theo hàng, mẫu theo cột</translation>
    </message>
    <message>
        <source>Number, Enter: next sample · Tab: next point · Delete: clear</source>
        <translation>Số, Enter: mẫu tiếp · Tab: điểm tiếp · Delete: xóa</translation>
    </message>
    <message>
        <source>What the reading says</source>
        <translation>Số đo cho biết gì</translation>
    </message>
    <message>
        <source>Nothing to measure</source>
        <translation>Không có gì để đo</translation>
    </message>
    <message>
        <source>The standard has no points.</source>
        <translation>Tiêu chuẩn không có điểm đo.</translation>
    </message>
    <message>
        <source>{done} of {total} readings</source>
        <translation>{done} / {total} số đo</translation>
    </message>
    <message>
        <source>{out} of {entered} readings out</source>
        <translation>{out} / {entered} số đo ngoài dung sai</translation>
    </message>
    <message>
        <source>no reading out of tolerance</source>
        <translation>không có số đo ngoài dung sai</translation>
    </message>
    <message>
        <source>{n} inconclusive</source>
        <translation>{n} chưa kết luận được</translation>
    </message>
    <message>
        <source>Sample {sample}: {words}</source>
        <translation>Mẫu {sample}: {words}</translation>
    </message>
    <message>
        <source>Number, Enter: next point · Tab: next point · Delete: clear</source>
        <translation>Số, Enter: điểm tiếp · Tab: điểm tiếp · Delete: xóa</translation>
    </message>
</context>
<context>
    <name>MessageTile</name>
    <message>
        <source>Every reason, in Conclusion</source>
        <translation>Mọi lý do, ở bước Kết luận</translation>
    </message>
</context>
<context>
    <name>NothingHere</name>
    <message>
        <source>Show all items</source>
        <translation>Hiện mọi mục</translation>
    </message>
    <message>
        <source>No questions</source>
        <translation>Không có câu hỏi</translation>
    </message>
    <message>
        <source>The standards pack asks nothing here.</source>
        <translation>Gói tiêu chuẩn không hỏi gì ở đây.</translation>
    </message>
    <message>
        <source>No item has “{text}” in its words, its key or its clause.</source>
        <translation>Không mục nào có “{text}” trong nội dung, khóa hay điều khoản.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Không tìm thấy</translation>
    </message>
    <message>
        <source>Everything is answered</source>
        <translation>Đã trả lời hết</translation>
    </message>
    <message>
        <source>Every item of this inspection has its answer.</source>
        <translation>Mọi mục của lần kiểm tra này đã có câu trả lời.</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Không có mục không đạt</translation>
    </message>
    <message>
        <source>No item of this inspection failed so far.</source>
        <translation>Đến giờ chưa có mục nào không đạt.</translation>
    </message>
    <message>
        <source>All photos are there</source>
        <translation>Đã đủ ảnh</translation>
    </message>
    <message>
        <source>No item is waiting for a photo.</source>
        <translation>Không mục nào còn chờ ảnh.</translation>
    </message>
    <message>
        <source>Everything applies</source>
        <translation>Mọi mục đều áp dụng</translation>
    </message>
    <message>
        <source>No item was answered “not applicable”.</source>
        <translation>Không mục nào được trả lời “không áp dụng”.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Không có gì ở đây</translation>
    </message>
</context>
<context>
    <name>OcChart</name>
    <message>
        <source>Operating characteristic</source>
        <translation>Đường hiệu quả (OC)</translation>
    </message>
</context>
<context>
    <name>OptionButtons</name>
    <message>
        <source>{option}, conforms</source>
        <translation>{option}, phù hợp</translation>
    </message>
    <message>
        <source>{option}, a failure</source>
        <translation>{option}, không đạt</translation>
    </message>
</context>
<context>
    <name>OrderView</name>
    <message>
        <source>Date of the inspection</source>
        <translation>Ngày kiểm tra</translation>
    </message>
    <message>
        <source>Nonconforming units</source>
        <translation>Sản phẩm không phù hợp</translation>
    </message>
    <message>
        <source>Nonconformities</source>
        <translation>Điểm không phù hợp</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Đếm theo</translation>
    </message>
    <message>
        <source>Golden sample</source>
        <translation>Mẫu chuẩn</translation>
    </message>
    <message>
        <source>Number on its seal, e.g. GS-07</source>
        <translation>Số trên niêm phong, ví dụ GS-07</translation>
    </message>
    <message>
        <source>Place of the inspection</source>
        <translation>Nơi kiểm tra</translation>
    </message>
    <message>
        <source>e.g. warehouse 2, line 3</source>
        <translation>ví dụ: kho 2, chuyền 3</translation>
    </message>
    <message>
        <source>What is inspected</source>
        <translation>Đối tượng kiểm tra</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Đặt hàng</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Đã làm</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Đã đóng gói</translation>
    </message>
    <message>
        <source> pcs</source>
        <translation> cái</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lô</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>When, where, how</source>
        <translation>Khi nào, ở đâu, thế nào</translation>
    </message>
    <message>
        <source>Two major defects on one piece are one nonconforming unit, or two nonconformities.</source>
        <translation>Hai lỗi nặng trên một sản phẩm là một sản phẩm không phù hợp, hoặc hai điểm không phù hợp.</translation>
    </message>
    <message>
        <source>{quantity} pcs</source>
        <translation>{quantity} cái</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>Mã hàng</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Nhà máy</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Tiêu chuẩn</translation>
    </message>
    <message>
        <source>Version of the pack</source>
        <translation>Phiên bản gói</translation>
    </message>
    <message>
        <source>{percent} % of the lot is packed.</source>
        <translation>{percent} % lô đã đóng gói.</translation>
    </message>
    <message>
        <source>{percent} % of the lot is packed; at least {minimum} % must be.</source>
        <translation>{percent} % lô đã đóng gói; phải đạt ít nhất {minimum} %.</translation>
    </message>
    <message>
        <source>{percent} % of the lot is packed, and at least {minimum} % must be: the result stays pending.</source>
        <translation>{percent} % lô đã đóng gói, phải đạt ít nhất {minimum} %: kết quả vẫn chờ xử lý.</translation>
    </message>
    <message>
        <source>Enter: {name}</source>
        <translation>Nhập: {name}</translation>
    </message>
</context>
<context>
    <name>OverlayPane</name>
    <message>
        <source>Photo over reference</source>
        <translation>Ảnh trên hình tham chiếu</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Defects: count one</source>
        <translation>Lỗi: đếm một</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Found defects</source>
        <translation>Lỗi đã ghi nhận</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Hành động</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Đo</translation>
    </message>
    <message>
        <source>On-site tests</source>
        <translation>Thử nghiệm tại chỗ</translation>
    </message>
    <message>
        <source>Clauses of the standard</source>
        <translation>Điều khoản tiêu chuẩn</translation>
    </message>
    <message>
        <source>Glossary: show large</source>
        <translation>Thuật ngữ: hiện lớn</translation>
    </message>
</context>
<context>
    <name>Parting</name>
    <message>
        <source>Split into {kept} and {taken}.</source>
        <translation>Đã tách thành {kept} và {taken}.</translation>
    </message>
    <message>
        <source>{number}: {title}, quantity {quantity}</source>
        <translation>{number}: {title}, số lượng {quantity}</translation>
    </message>
    <message>
        <source>Unit {numbers}</source>
        <translation>Sản phẩm {numbers}</translation>
    </message>
    <message>
        <source>The two findings are one now.</source>
        <translation>Hai ghi nhận đã gộp làm một.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) attached.</source>
        <translation>
            <numerusform>Đã gắn %n ảnh.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartsDialog</name>
    <message>
        <source>Parts of the lot</source>
        <translation>Các phần của lô</translation>
    </message>
    <message>
        <source>Packed and not packed, pallets, sizes or colours. Each part gives its share of the sample, and at least one carton of each is opened. A part without cartons lies loose.</source>
        <translation>Đã đóng và chưa đóng gói, pallet, cỡ hoặc màu. Mỗi phần góp phần mẫu của mình, và mở ít nhất một thùng mỗi phần. Phần không có thùng là hàng rời.</translation>
    </message>
    <message>
        <source>Draw the cartons</source>
        <translation>Chọn thùng</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Thêm phần</translation>
    </message>
    <message>
        <source>At least one piece of each part</source>
        <translation>Ít nhất một sản phẩm mỗi phần</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Phần</translation>
    </message>
    <message>
        <source>Cartons</source>
        <translation>Số thùng</translation>
    </message>
    <message>
        <source>Pieces per carton, or lying loose</source>
        <translation>Số cái mỗi thùng, hoặc hàng rời</translation>
    </message>
    <message>
        <source>Name of part {number}</source>
        <translation>Tên phần {number}</translation>
    </message>
    <message>
        <source>Cartons of part {number}</source>
        <translation>Số thùng phần {number}</translation>
    </message>
    <message>
        <source>Pieces of part {number}</source>
        <translation>Số sản phẩm phần {number}</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste readings</source>
        <translation>Dán số đo</translation>
    </message>
    <message>
        <source>Nothing is entered before you confirm; one undo takes all of it back.</source>
        <translation>Chưa nhập gì trước khi bạn xác nhận; một lần hoàn tác rút lại tất cả.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Exchange rows and columns</source>
        <translation>Đổi hàng và cột</translation>
    </message>
    <message>
        <source>What would be entered</source>
        <translation>Những gì sẽ được nhập</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n reading(s)</source>
        <translation>
            <numerusform>Nhập %n số đo</numerusform>
        </translation>
    </message>
    <message>
        <source>out of tolerance</source>
        <translation>ngoài dung sai</translation>
    </message>
    <message>
        <source>replaces {value}</source>
        <translation>thay {value}</translation>
    </message>
    <message>
        <source>Headings are left out.</source>
        <translation>Bỏ qua tiêu đề.</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) that stand there now are replaced.</source>
        <translation>
            <numerusform>%n số đo đang có sẽ bị thay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) would be out of tolerance.</source>
        <translation>
            <numerusform>%n số đo sẽ nằm ngoài dung sai.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) have no place in the grid.</source>
        <translation>
            <numerusform>%n giá trị không có chỗ trong bảng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be read and are left out:</source>
        <translation>
            <numerusform>%n giá trị không đọc được và bị bỏ qua:</numerusform>
        </translation>
    </message>
    <message>
        <source>{point}, sample {sample}: {fault}</source>
        <translation>{point}, mẫu {sample}: {fault}</translation>
    </message>
</context>
<context>
    <name>PhotoActions</name>
    <message numerus="yes">
        <source>%n photo(s) have the caption.</source>
        <translation>
            <numerusform>%n ảnh đã có chú thích.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s): {who}</source>
        <translation>
            <numerusform>%n ảnh: {who}</numerusform>
        </translation>
    </message>
    <message>
        <source>They are attached to {place} already.</source>
        <translation>Chúng đã được gắn vào {place}.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) attached to {place}.</source>
        <translation>
            <numerusform>Đã gắn %n ảnh vào {place}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoDetail</name>
    <message>
        <source>Show in full</source>
        <translation>Xem toàn bộ</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Xoay trái</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Xoay phải</translation>
    </message>
    <message>
        <source>Move the photo to the bin</source>
        <translation>Chuyển ảnh vào thùng rác</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Ai được xem</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Thuộc về</translation>
    </message>
    <message>
        <source>The inspection as a whole</source>
        <translation>Cả lần kiểm tra</translation>
    </message>
    <message>
        <source>Detach from {name}</source>
        <translation>Gỡ khỏi {name}</translation>
    </message>
</context>
<context>
    <name>PhotoFacts</name>
    <message>
        <source>Caption</source>
        <translation>Chú thích</translation>
    </message>
    <message>
        <source>About this photo</source>
        <translation>Về ảnh này</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Thuộc về</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Chụp lúc</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Máy ảnh</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Phơi sáng</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>SHA-256 of the original</source>
        <translation>SHA-256 của bản gốc</translation>
    </message>
</context>
<context>
    <name>PhotoIntake</name>
    <message>
        <source>Goes to: {place}</source>
        <translation>Gắn vào: {place}</translation>
    </message>
    <message>
        <source>Take with the camera</source>
        <translation>Chụp bằng máy ảnh</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>Chọn tệp …</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Stop watching the folder</source>
        <translation>Dừng theo dõi thư mục</translation>
    </message>
    <message>
        <source>Watch a folder …</source>
        <translation>Theo dõi thư mục …</translation>
    </message>
    <message>
        <source>the inspection as a whole</source>
        <translation>cả lần kiểm tra</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Thêm ảnh</translation>
    </message>
    <message>
        <source>Photos ({patterns})</source>
        <translation>Ảnh ({patterns})</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard that can be read.</source>
        <translation>Trong bộ nhớ tạm không có ảnh nào đọc được.</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Hình đã dán</translation>
    </message>
    <message>
        <source>This is only the address of a picture. Copy the picture itself, or save it first.</source>
        <translation>Đây chỉ là địa chỉ của hình. Hãy sao chép chính hình, hoặc lưu trước.</translation>
    </message>
    <message>
        <source>There were no photos in it. Nothing was added.</source>
        <translation>Trong đó không có ảnh. Không có gì được thêm.</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>Anh da dan.png</translation>
    </message>
</context>
<context>
    <name>PhotoPicker</name>
    <message>
        <source>Photos of this defect</source>
        <translation>Ảnh của lỗi này</translation>
    </message>
    <message>
        <source>Touch the photos that show it; they stay where else they belong.</source>
        <translation>Chạm các ảnh cho thấy lỗi; chúng vẫn thuộc những nơi khác như cũ.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Gắn</translation>
    </message>
    <message>
        <source>Photos of the inspection</source>
        <translation>Ảnh của lần kiểm tra</translation>
    </message>
    <message>
        <source>There are no photos yet.</source>
        <translation>Chưa có ảnh.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) chosen</source>
        <translation>
            <numerusform>Đã chọn %n ảnh</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoTools</name>
    <message>
        <source>Turn left</source>
        <translation>Xoay trái</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Xoay phải</translation>
    </message>
    <message>
        <source>Mark up</source>
        <translation>Đánh dấu</translation>
    </message>
    <message>
        <source>Compare with the golden sample</source>
        <translation>So với mẫu chuẩn</translation>
    </message>
    <message>
        <source>The original, without marks</source>
        <translation>Bản gốc, không dấu</translation>
    </message>
    <message>
        <source>About this photo</source>
        <translation>Về ảnh này</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Vào thùng rác</translation>
    </message>
</context>
<context>
    <name>PhotoViewer</name>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} / {total}</translation>
    </message>
    <message>
        <source>This photo</source>
        <translation>Ảnh này</translation>
    </message>
    <message>
        <source>Rate this photo: {stars}</source>
        <translation>Đánh giá ảnh này: {stars}</translation>
    </message>
</context>
<context>
    <name>PhotosView</name>
    <message>
        <source>Photos</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Chưa có ảnh</translation>
    </message>
    <message>
        <source>Drop files here, paste with Ctrl+V, or choose them. The original bytes are kept, encrypted.</source>
        <translation>Thả tệp vào đây, dán bằng Ctrl+V, hoặc chọn tệp. Dữ liệu gốc được giữ, có mã hóa.</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Thêm ảnh</translation>
    </message>
    <message>
        <source>No photo is like that</source>
        <translation>Không có ảnh nào như vậy</translation>
    </message>
    <message>
        <source>Other words, another filter, or all photos.</source>
        <translation>Từ khác, bộ lọc khác, hoặc mọi ảnh.</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>Hiện mọi ảnh</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n ảnh</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} / {total}</translation>
    </message>
</context>
<context>
    <name>PinCanvas</name>
    <message numerus="yes">
        <source>{picture}, %n pin(s)</source>
        <translation>
            <numerusform>{picture}, %n ghim</numerusform>
        </translation>
    </message>
    <message>
        <source>Pin {number} on {picture}; arrow keys move it, Delete removes it</source>
        <translation>Ghim {number} trên {picture}; phím mũi tên để dời, Delete để bỏ</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>Pins on this picture</source>
        <translation>Ghim trên hình này</translation>
    </message>
    <message>
        <source>Remove the pin</source>
        <translation>Bỏ ghim</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Gần hơn</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Xa hơn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Where on the product</source>
        <translation>Vị trí trên sản phẩm</translation>
    </message>
    <message>
        <source>Set a pin, or take the chosen one</source>
        <translation>Đặt hoặc chọn ghim</translation>
    </message>
    <message>
        <source>Move the chosen pin</source>
        <translation>Di chuyển ghim đã chọn</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Toàn bộ hình</translation>
    </message>
</context>
<context>
    <name>Pinning</name>
    <message>
        <source>Touch the picture to pin the place of {number}, {title}.</source>
        <translation>Chạm vào hình để ghim vị trí của {number}, {title}.</translation>
    </message>
    <message>
        <source>The pin was removed.</source>
        <translation>Đã bỏ ghim.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Defect</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Required photo</source>
        <translation>Ảnh bắt buộc</translation>
    </message>
    <message>
        <source>Checklist item</source>
        <translation>Mục kiểm tra</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Thử nghiệm</translation>
    </message>
    <message>
        <source>Open point</source>
        <translation>Việc tồn đọng</translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message>
        <source>Search defects, items, tests</source>
        <translation>Tìm lỗi, mục, thử nghiệm</translation>
    </message>
    <message>
        <source>Attach to</source>
        <translation>Gắn vào</translation>
    </message>
    <message>
        <source>Touch a line to attach the selected photos, or drop photos on it</source>
        <translation>Chạm một dòng để gắn các ảnh đã chọn, hoặc thả ảnh lên dòng</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Change the sampling plan</source>
        <translation>Đổi phương án lấy mẫu</translation>
    </message>
    <message>
        <source>What was found stays and is judged by the new plan. The change is kept in the trail.</source>
        <translation>Những gì đã phát hiện được giữ và xét theo phương án mới. Thay đổi được ghi vào lịch sử.</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Đổi phương án</translation>
    </message>
    <message>
        <source>Lot size</source>
        <translation>Cỡ lô</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Bậc</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ấn bản</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>none (Ac 0)</source>
        <translation>không (Ac 0)</translation>
    </message>
    <message>
        <source>AQL {name}</source>
        <translation>AQL {name}</translation>
    </message>
    <message>
        <source>Severity {name}</source>
        <translation>Mức nghiêm ngặt {name}</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>{name}: inspect all {lot} pieces; the sample would not be smaller than the lot.</source>
        <translation>{name}: kiểm tra toàn bộ {lot} sản phẩm; mẫu không nhỏ hơn lô.</translation>
    </message>
    <message>
        <source>{name}: letter {code}, the arrow in the table leads to {plan}; inspect up to {stage_count} samples of {stage_n} pieces; after each the total found decides.</source>
        <translation>{name}: chữ mã {code}, mũi tên trong bảng dẫn đến {plan}; kiểm tra tối đa {stage_count} mẫu, mỗi mẫu {stage_n} sản phẩm; sau mỗi mẫu, tổng số đã thấy quyết định.</translation>
    </message>
    <message>
        <source>{name}: inspect up to {stage_count} samples of {stage_n} pieces; after each the total found decides.</source>
        <translation>{name}: kiểm tra tối đa {stage_count} mẫu, mỗi mẫu {stage_n} sản phẩm; sau mỗi mẫu, tổng số đã thấy quyết định.</translation>
    </message>
    <message>
        <source>{name}: letter {code}, the arrow in the table leads to {plan}; inspect {n} pieces, accept up to {ac}, reject from {re}.</source>
        <translation>{name}: chữ mã {code}, mũi tên trong bảng dẫn đến {plan}; kiểm tra {n} sản phẩm, chấp nhận đến {ac}, loại từ {re}.</translation>
    </message>
    <message>
        <source>{name}: inspect {n} pieces, accept up to {ac}, reject from {re}.</source>
        <translation>{name}: kiểm tra {n} sản phẩm, chấp nhận đến {ac}, loại từ {re}.</translation>
    </message>
    <message>
        <source>{name}: no AQL; none may be found in {n} pieces, computed so that a lot the strictest other class accepts 10 times in 100 is accepted no more often (computed, not a plan of {edition_label}).</source>
        <translation>{name}: không có AQL; không được thấy lỗi nào trong {n} sản phẩm, tính sao cho lô mà loại nghiêm nhất khác chấp nhận 10 trong 100 lần thì ở đây không được chấp nhận thường hơn (tính toán, không phải phương án của {edition_label}).</translation>
    </message>
    <message>
        <source>{name}: no AQL; none may be found in {n} pieces, the largest first sample of the other classes, nor in what is inspected after it (rule of the brand).</source>
        <translation>{name}: không có AQL; không được thấy lỗi nào trong {n} sản phẩm, mẫu thứ nhất lớn nhất của các loại khác, cũng như trong phần kiểm tra sau đó (quy định của nhãn hàng).</translation>
    </message>
    <message>
        <source>{name}: no AQL; none may be found in {n} pieces, the largest sample of the other classes (rule of the brand).</source>
        <translation>{name}: không có AQL; không được thấy lỗi nào trong {n} sản phẩm, mẫu lớn nhất của các loại khác (quy định của nhãn hàng).</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>AQL</source>
        <translation>AQL</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Mức nghiêm ngặt</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Chữ mã</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Ac</source>
        <translation>Ac</translation>
    </message>
    <message>
        <source>Re</source>
        <translation>Re</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không</translation>
    </message>
</context>
<context>
    <name>PointStatistics</name>
    <message>
        <source>no readings yet</source>
        <translation>chưa có số đo</translation>
    </message>
    <message>
        <source>no limits</source>
        <translation>không có giới hạn</translation>
    </message>
    <message>
        <source>needs both limits</source>
        <translation>cần cả hai giới hạn</translation>
    </message>
    <message>
        <source>needs two readings</source>
        <translation>cần hai số đo</translation>
    </message>
    <message>
        <source>no spread</source>
        <translation>không có độ phân tán</translation>
    </message>
    <message>
        <source>Fewer than 30 readings: go by the interval, not by the index alone.</source>
        <translation>Dưới 30 số đo: hãy dựa vào khoảng, không chỉ vào chỉ số.</translation>
    </message>
    <message>
        <source>The mean lies outside the limits.</source>
        <translation>Trung bình nằm ngoài giới hạn.</translation>
    </message>
    <message>
        <source>Nelson rule 1: sample {samples} more than 3 sigma {side} the mean</source>
        <translation>Quy tắc Nelson 1: mẫu {samples} cách trung bình hơn 3 sigma về phía {side}</translation>
    </message>
    <message>
        <source>Nelson rule 2: {n} in a row {side} the mean (samples {samples})</source>
        <translation>Quy tắc Nelson 2: {n} mẫu liên tiếp {side} trung bình (mẫu {samples})</translation>
    </message>
    <message>
        <source>Nelson rule 3: {n} in a row all rising or all falling (samples {samples})</source>
        <translation>Quy tắc Nelson 3: {n} mẫu liên tiếp cùng tăng hoặc cùng giảm (mẫu {samples})</translation>
    </message>
    <message>
        <source>Nelson rule 4: {n} in a row alternating up and down (samples {samples})</source>
        <translation>Quy tắc Nelson 4: {n} mẫu liên tiếp lên xuống xen kẽ (mẫu {samples})</translation>
    </message>
    <message>
        <source>Nelson rule 5: 2 of 3 more than 2 sigma {side} the mean (samples {samples})</source>
        <translation>Quy tắc Nelson 5: 2 trong 3 mẫu cách trung bình hơn 2 sigma về phía {side} (mẫu {samples})</translation>
    </message>
    <message>
        <source>Nelson rule 6: 4 of 5 more than 1 sigma {side} the mean (samples {samples})</source>
        <translation>Quy tắc Nelson 6: 4 trong 5 mẫu cách trung bình hơn 1 sigma về phía {side} (mẫu {samples})</translation>
    </message>
    <message>
        <source>Nelson rule 7: {n} in a row within 1 sigma of the mean (samples {samples})</source>
        <translation>Quy tắc Nelson 7: {n} mẫu liên tiếp trong 1 sigma quanh trung bình (mẫu {samples})</translation>
    </message>
    <message>
        <source>Nelson rule 8: {n} in a row, none within 1 sigma of the mean (samples {samples})</source>
        <translation>Quy tắc Nelson 8: {n} mẫu liên tiếp đều ngoài 1 sigma quanh trung bình (mẫu {samples})</translation>
    </message>
    <message>
        <source>above</source>
        <translation>trên</translation>
    </message>
    <message>
        <source>below</source>
        <translation>dưới</translation>
    </message>
</context>
<context>
    <name>ProductView</name>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Compare the photo with this picture</source>
        <translation>So ảnh với hình này</translation>
    </message>
</context>
<context>
    <name>PropertyBar</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Delete this mark</source>
        <translation>Xóa dấu này</translation>
    </message>
    <message>
        <source>List of marks</source>
        <translation>Danh sách dấu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Back to the photo</source>
        <translation>Về ảnh</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Mảnh</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Vừa</translation>
    </message>
    <message>
        <source>Thick</source>
        <translation>Đậm</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Độ dày</translation>
    </message>
    <message>
        <source>Words of the mark</source>
        <translation>Nội dung của dấu</translation>
    </message>
    <message>
        <source>Known length, such as 100 mm</source>
        <translation>Độ dài đã biết, ví dụ 100 mm</translation>
    </message>
    <message>
        <source>Reckoned with the known length; true only in its plane.</source>
        <translation>Tính theo độ dài đã biết; chỉ đúng trong mặt phẳng của nó.</translation>
    </message>
    <message>
        <source>The known length: other dimensions are reckoned with it, true in its plane.</source>
        <translation>Độ dài đã biết: các kích thước khác tính theo nó, đúng trong mặt phẳng của nó.</translation>
    </message>
    <message>
        <source>Draw a length you know and type it; others are then reckoned with it.</source>
        <translation>Vẽ một độ dài bạn biết và gõ vào; các kích thước khác sẽ được tính theo.</translation>
    </message>
    <message>
        <source>Burnt into reports and exports for good. The original stays whole in the vault.</source>
        <translation>In hẳn vào báo cáo và bản xuất. Bản gốc vẫn nguyên trong kho.</translation>
    </message>
    <message>
        <source>Drag to draw, or press the letter of a tool twice; arrow keys move a mark.</source>
        <translation>Kéo để vẽ, hoặc nhấn chữ của công cụ hai lần; phím mũi tên dời dấu.</translation>
    </message>
</context>
<context>
    <name>ReadingFields</name>
    <message>
        <source>{title} (optional)</source>
        <translation>{title} (không bắt buộc)</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Class {cls}: {found} found in {n} pieces; accepted up to {ac}, rejected from {re}.</source>
        <translation>Loại {cls}: thấy {found} trong {n} sản phẩm; chấp nhận đến {ac}, loại từ {re}.</translation>
    </message>
    <message>
        <source>Class {cls}: {found} found in {n} pieces; accepted up to {ac}, one more rejects the lot.</source>
        <translation>Loại {cls}: thấy {found} trong {n} sản phẩm; chấp nhận đến {ac}, thêm một là loại lô.</translation>
    </message>
    <message>
        <source>Class {cls}: {found} found in {n} pieces; accepted up to {ac}.</source>
        <translation>Loại {cls}: thấy {found} trong {n} sản phẩm; chấp nhận đến {ac}.</translation>
    </message>
    <message>
        <source>Class {cls}: all {n} pieces inspected, none nonconforming.</source>
        <translation>Loại {cls}: đã kiểm tra toàn bộ {n} sản phẩm, không có sản phẩm không phù hợp.</translation>
    </message>
    <message>
        <source>Class {cls}: all {n} pieces inspected, {found} nonconforming, each one decided.</source>
        <translation>Loại {cls}: đã kiểm tra toàn bộ {n} sản phẩm, {found} không phù hợp, tất cả đã có quyết định xử lý.</translation>
    </message>
    <message>
        <source>Class {cls}: all {n} pieces inspected, {found} nonconforming, not each one decided.</source>
        <translation>Loại {cls}: đã kiểm tra toàn bộ {n} sản phẩm, {found} không phù hợp, chưa có quyết định cho tất cả.</translation>
    </message>
    <message>
        <source>Class {cls}: all {n} pieces inspected, {found} nonconforming; one rejects the lot.</source>
        <translation>Loại {cls}: đã kiểm tra toàn bộ {n} sản phẩm, {found} không phù hợp; một là loại lô.</translation>
    </message>
    <message>
        <source>Class {cls}: {found} found without a sampling plan; one rejects the lot.</source>
        <translation>Loại {cls}: thấy {found} khi không có phương án lấy mẫu; một là loại lô.</translation>
    </message>
    <message>
        <source>Class {cls}: {found} found in {n} pieces, between {ac} accepted and {re} rejected: accepted, and normal inspection from the next lot.</source>
        <translation>Loại {cls}: thấy {found} trong {n} sản phẩm, giữa số chấp nhận {ac} và số loại bỏ {re}: chấp nhận, từ lô sau kiểm tra thường.</translation>
    </message>
    <message>
        <source>Class {cls}: {found} found in {n} pieces, between {ac} accepted and {re} rejected: accepted, and normal inspection from the next lot; one more rejects this one.</source>
        <translation>Loại {cls}: thấy {found} trong {n} sản phẩm, giữa số chấp nhận {ac} và số loại bỏ {re}: chấp nhận, từ lô sau kiểm tra thường; thêm một là loại lô này.</translation>
    </message>
    <message>
        <source>Class {cls}: {found} found so far in sample {stage} (up to {n} pieces); accepted up to {ac} when it is finished, rejected from {re}.</source>
        <translation>Loại {cls}: đến giờ thấy {found} trong mẫu {stage} (đến {n} sản phẩm); khi xong chấp nhận đến {ac}, loại từ {re}.</translation>
    </message>
    <message>
        <source>Class {cls}: {found} found so far in sample {stage} (up to {n} pieces); it cannot accept yet, rejected from {re}.</source>
        <translation>Loại {cls}: đến giờ thấy {found} trong mẫu {stage} (đến {n} sản phẩm); chưa thể chấp nhận, loại từ {re}.</translation>
    </message>
    <message>
        <source>Class {cls}: {found} found so far in sample {stage} (up to {n} pieces); rejected from {re}, one more rejects the lot.</source>
        <translation>Loại {cls}: đến giờ thấy {found} trong mẫu {stage} (đến {n} sản phẩm); loại từ {re}, thêm một là loại lô.</translation>
    </message>
    <message>
        <source>Class {cls}: {found} found in {n} pieces after sample {stage}, between {ac} accepted and {re} rejected: inspect sample {next_stage}, {next_n} more pieces.</source>
        <translation>Loại {cls}: thấy {found} trong {n} sản phẩm sau mẫu {stage}, giữa số chấp nhận {ac} và số loại bỏ {re}: kiểm tra mẫu {next_stage}, thêm {next_n} sản phẩm.</translation>
    </message>
    <message>
        <source>Class {cls}: {found} found in {n} pieces after sample {stage}, which cannot accept yet (rejected from {re}): inspect sample {next_stage}, {next_n} more pieces.</source>
        <translation>Loại {cls}: thấy {found} trong {n} sản phẩm sau mẫu {stage}, mẫu này chưa thể chấp nhận (loại từ {re}): kiểm tra mẫu {next_stage}, thêm {next_n} sản phẩm.</translation>
    </message>
    <message>
        <source>Class {cls}: {found} found in {n} pieces after sample {stage}; accepted up to {ac}.</source>
        <translation>Loại {cls}: thấy {found} trong {n} sản phẩm sau mẫu {stage}; chấp nhận đến {ac}.</translation>
    </message>
    <message>
        <source>Class {cls}: {found} found in {n} pieces up to sample {stage}; rejected from {re}.</source>
        <translation>Loại {cls}: thấy {found} trong {n} sản phẩm đến mẫu {stage}; loại từ {re}.</translation>
    </message>
    <message>
        <source>Class {cls}: accepted on sample {stage}; {later} more found in a later sample, which does not change that.</source>
        <translation>Loại {cls}: được chấp nhận ở mẫu {stage}; thấy thêm {later} ở mẫu sau, không làm thay đổi.</translation>
    </message>
    <message>
        <source>Section {section}: {failed} items failed, {max_failed} allowed; the lot fails.</source>
        <translation>Phần {section}: {failed} mục không đạt, cho phép {max_failed}; lô không đạt.</translation>
    </message>
    <message>
        <source>Section {section}: {failed} items failed, {max_failed} allowed; noted, not counted.</source>
        <translation>Phần {section}: {failed} mục không đạt, cho phép {max_failed}; ghi nhận, không tính.</translation>
    </message>
    <message>
        <source>Section {section}: {out} of {done} readings out of tolerance, {allowed} allowed ({percent} %); the section fails.</source>
        <translation>Phần {section}: {out} trên {done} số đo ngoài dung sai, cho phép {allowed} ({percent} %); phần này không đạt.</translation>
    </message>
    <message>
        <source>Section {section}: {out} of {done} readings out of tolerance, {allowed} allowed ({percent} %); the lot fails.</source>
        <translation>Phần {section}: {out} trên {done} số đo ngoài dung sai, cho phép {allowed} ({percent} %); lô không đạt.</translation>
    </message>
    <message>
        <source>Section {section}: {out} of {done} readings out of tolerance, {allowed} allowed ({percent} %); noted, not counted.</source>
        <translation>Phần {section}: {out} trên {done} số đo ngoài dung sai, cho phép {allowed} ({percent} %); ghi nhận, không tính.</translation>
    </message>
    <message>
        <source>{out} of {done} readings out of tolerance, {allowed} allowed ({percent} %); the lot fails.</source>
        <translation>{out} trên {done} số đo ngoài dung sai, cho phép {allowed} ({percent} %); lô không đạt.</translation>
    </message>
    <message>
        <source>{out} of {done} readings out of tolerance, {allowed} allowed ({percent} %); noted, not counted.</source>
        <translation>{out} trên {done} số đo ngoài dung sai, cho phép {allowed} ({percent} %); ghi nhận, không tính.</translation>
    </message>
    <message>
        <source>Gauge {number}: its calibration was overdue since {due}; {readings} readings were made with it.</source>
        <translation>Dụng cụ {number}: quá hạn hiệu chuẩn từ {due}; có {readings} số đo bằng dụng cụ này.</translation>
    </message>
    <message>
        <source>{title}: {inconclusive} of {done} pieces are too close to a limit for the measurement uncertainty to decide; noted.</source>
        <translation>{title}: {inconclusive} trên {done} sản phẩm quá gần giới hạn nên độ không đảm bảo đo không cho phép kết luận; ghi nhận.</translation>
    </message>
    <message>
        <source>{title}: failed, {quantity} counted in class {cls}.</source>
        <translation>{title}: không đạt, tính {quantity} vào loại {cls}.</translation>
    </message>
    <message>
        <source>{title}: failed; noted, not counted.</source>
        <translation>{title}: không đạt; ghi nhận, không tính.</translation>
    </message>
    <message>
        <source>{title}: failed, and with it the section {section}.</source>
        <translation>{title}: không đạt, kéo theo phần {section}.</translation>
    </message>
    <message>
        <source>{title}: failed, and with it the lot.</source>
        <translation>{title}: không đạt, kéo theo cả lô.</translation>
    </message>
    <message>
        <source>{title}: {out} of {done} readings out of tolerance, counted in class {cls}.</source>
        <translation>{title}: {out} trên {done} số đo ngoài dung sai, tính vào loại {cls}.</translation>
    </message>
    <message>
        <source>{title}: {out} of {done} readings out of tolerance, {max_out} allowed.</source>
        <translation>{title}: {out} trên {done} số đo ngoài dung sai, cho phép {max_out}.</translation>
    </message>
    <message>
        <source>{title}: {out} of {done} readings out of tolerance; noted, not counted.</source>
        <translation>{title}: {out} trên {done} số đo ngoài dung sai; ghi nhận, không tính.</translation>
    </message>
    <message>
        <source>{title}: {out} of {done} readings out of tolerance; the section {section} fails.</source>
        <translation>{title}: {out} trên {done} số đo ngoài dung sai; phần {section} không đạt.</translation>
    </message>
    <message>
        <source>{title}: {out} of {done} readings out of tolerance; the lot fails.</source>
        <translation>{title}: {out} trên {done} số đo ngoài dung sai; lô không đạt.</translation>
    </message>
    <message>
        <source>{title}: failed on {failed} of {size}, {acceptance} allowed; one counted in class {cls}.</source>
        <translation>{title}: không đạt ở {failed} trên {size}, cho phép {acceptance}; tính một vào loại {cls}.</translation>
    </message>
    <message>
        <source>{title}: failed on {failed} of {size}, {acceptance} allowed; noted, not counted.</source>
        <translation>{title}: không đạt ở {failed} trên {size}, cho phép {acceptance}; ghi nhận, không tính.</translation>
    </message>
    <message>
        <source>{title}: failed on {failed} of {size}, {acceptance} allowed; the lot fails.</source>
        <translation>{title}: không đạt ở {failed} trên {size}, cho phép {acceptance}; lô không đạt.</translation>
    </message>
    <message>
        <source>There is no sampling plan.</source>
        <translation>Không có phương án lấy mẫu.</translation>
    </message>
    <message>
        <source>Sample {stage} ({n} pieces) has not been inspected whole.</source>
        <translation>Mẫu {stage} ({n} sản phẩm) chưa được kiểm tra hết.</translation>
    </message>
    <message>
        <source>Class {cls}: {found} found, and the class has no sampling plan.</source>
        <translation>Loại {cls}: thấy {found}, mà loại này không có phương án lấy mẫu.</translation>
    </message>
    <message>
        <source>{packed} of {lot_size} packed; {minimum} % must be.</source>
        <translation>Đã đóng gói {packed} trên {lot_size}; phải đạt {minimum} %.</translation>
    </message>
    <message>
        <source>{title}: not answered.</source>
        <translation>{title}: chưa trả lời.</translation>
    </message>
    <message>
        <source>{title}: answered for {done} of {asked} sample units.</source>
        <translation>{title}: đã trả lời {done} trên {asked} sản phẩm mẫu.</translation>
    </message>
    <message>
        <source>{title}: {done} of {asked} photos.</source>
        <translation>{title}: {done} / {asked} ảnh.</translation>
    </message>
    <message>
        <source>{title}: {done} of {asked} readings.</source>
        <translation>{title}: {done} / {asked} số đo.</translation>
    </message>
    <message>
        <source>{title}: {inconclusive} of {done} pieces are too close to a limit for the measurement uncertainty to decide.</source>
        <translation>{title}: {inconclusive} trên {done} sản phẩm quá gần giới hạn nên độ không đảm bảo đo không cho phép kết luận.</translation>
    </message>
    <message>
        <source>{inconclusive} of {done} readings are too close to a limit for the measurement uncertainty to decide; at most {percent} % may be out.</source>
        <translation>{inconclusive} trên {done} số đo quá gần giới hạn nên độ không đảm bảo đo không cho phép kết luận; tối đa {percent} % được ngoài dung sai.</translation>
    </message>
    <message>
        <source>{title}: no result.</source>
        <translation>{title}: chưa có kết quả.</translation>
    </message>
    <message>
        <source>{title}: done on {done} of {asked} pieces.</source>
        <translation>{title}: đã làm {done} trên {asked} sản phẩm.</translation>
    </message>
    <message>
        <source>{title}, {reading}: {done} of {asked} readings.</source>
        <translation>{title}, {reading}: {done} / {asked} số đo.</translation>
    </message>
    <message>
        <source>{title}: no photo.</source>
        <translation>{title}: không có ảnh.</translation>
    </message>
    <message>
        <source>{title}: found while inspecting every piece, and not decided what happens to it.</source>
        <translation>{title}: phát hiện khi kiểm tra toàn bộ, chưa quyết định cách xử lý.</translation>
    </message>
    <message>
        <source>{title}: how many pieces are tested depends on the lot size, which is not known.</source>
        <translation>{title}: số sản phẩm thử tùy theo cỡ lô, mà cỡ lô chưa biết.</translation>
    </message>
    <message>
        <source>{title}: a carton of {mass} {unit} is above {limit} {unit}; ISTA {other} applies, not this test.</source>
        <translation>{title}: thùng {mass} {unit} trên {limit} {unit}; áp dụng ISTA {other}, không phải thử nghiệm này.</translation>
    </message>
    <message>
        <source>{title}: {done} of {asked} drops done.</source>
        <translation>{title}: đã thả {done} / {asked} lần.</translation>
    </message>
    <message>
        <source>{title}: a mass or number entered cannot be right; it must be greater than 0.</source>
        <translation>{title}: khối lượng hoặc số đã nhập không thể đúng; phải lớn hơn 0.</translation>
    </message>
    <message>
        <source>{title}: checks of the metal detector are missing.</source>
        <translation>{title}: thiếu các lần kiểm tra máy dò kim loại.</translation>
    </message>
</context>
<context>
    <name>ReferencePanel</name>
    <message>
        <source>Reference</source>
        <translation>Tham chiếu</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Xem lớn</translation>
    </message>
    <message>
        <source>Hide the reference</source>
        <translation>Ẩn tham chiếu</translation>
    </message>
    <message>
        <source>Golden</source>
        <translation>Chuẩn</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Giới hạn</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Điều khoản</translation>
    </message>
    <message>
        <source>Which reference</source>
        <translation>Tham chiếu nào</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Not OK</source>
        <translation>Không đạt</translation>
    </message>
    <message>
        <source>No clause belongs to what is in focus.</source>
        <translation>Không có điều khoản cho mục đang chọn.</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Everything</source>
        <translation>Mọi nội dung</translation>
    </message>
    <message>
        <source>What the factory may see</source>
        <translation>Phần nhà máy được xem</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Build and sign the report</source>
        <translation>Lập và ký báo cáo</translation>
    </message>
    <message>
        <source>Reopen for a correction …</source>
        <translation>Mở lại để sửa …</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Ngôn ngữ báo cáo</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Ngôn ngữ thứ hai</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Decide first. The report is then built and signed with your own key, on this device.</source>
        <translation>Hãy quyết định trước. Sau đó báo cáo được lập và ký bằng khóa của chính bạn, trên thiết bị này.</translation>
    </message>
    <message>
        <source>You have not signed above yet. You can build the report all the same; your field stays empty.</source>
        <translation>Bạn chưa ký ở trên. Bạn vẫn lập báo cáo được; ô ký của bạn để trống.</translation>
    </message>
    <message>
        <source>The factory has not signed yet. You can build the report all the same; its field stays empty.</source>
        <translation>Nhà máy chưa ký. Bạn vẫn lập báo cáo được; ô ký của họ để trống.</translation>
    </message>
    <message>
        <source>The report is built and signed with your own key, on this device, without a network.</source>
        <translation>Báo cáo được lập và ký bằng khóa của chính bạn, trên thiết bị này, không cần mạng.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Pages of the report</source>
        <translation>Các trang báo cáo</translation>
    </message>
    <message>
        <source>preview, not signed</source>
        <translation>xem trước, chưa ký</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Gần hơn</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>In …</translation>
    </message>
    <message>
        <source>Mail draft …</source>
        <translation>Thư nháp …</translation>
    </message>
    <message>
        <source>Build and sign</source>
        <translation>Lập và ký</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>Vừa chiều rộng cửa sổ</translation>
    </message>
    <message>
        <source>Decide first.</source>
        <translation>Hãy quyết định trước.</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} / {pages}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Trang {page} trên {pages}</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Xa hơn</translation>
    </message>
    <message>
        <source>Back to the conclusion</source>
        <translation>Về kết luận</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Lưu thành …</translation>
    </message>
</context>
<context>
    <name>RequiredPhotos</name>
    <message>
        <source>{title} {count} / {min}</source>
        <translation>{title} {count} / {min}</translation>
    </message>
    <message>
        <source>{done} of {total} required photos are there</source>
        <translation>Có {done} / {total} ảnh bắt buộc</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Proposed result</source>
        <translation>Kết quả đề xuất</translation>
    </message>
    <message>
        <source>Proposed result: {result}</source>
        <translation>Kết quả đề xuất: {result}</translation>
    </message>
    <message numerus="yes">
        <source>Still missing: %n</source>
        <translation>
            <numerusform>Còn thiếu: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Hiện thêm %n</numerusform>
        </translation>
    </message>
    <message>
        <source>At least one reason below rejects the lot, whatever else is still open.</source>
        <translation>Ít nhất một lý do dưới đây loại lô, dù phần còn lại ra sao.</translation>
    </message>
    <message>
        <source>Everything required is there, and nothing rejects the lot.</source>
        <translation>Mọi thứ bắt buộc đã đủ và không có gì loại lô.</translation>
    </message>
    <message>
        <source>Nothing rejects the lot so far, but something required is not there yet.</source>
        <translation>Đến giờ không có gì loại lô, nhưng còn thiếu nội dung bắt buộc.</translation>
    </message>
</context>
<context>
    <name>RiskCard</name>
    <message>
        <source>Risk of the plan</source>
        <translation>Rủi ro của phương án</translation>
    </message>
    <message>
        <source>Every piece is inspected, so there is no risk of sampling to state.</source>
        <translation>Kiểm tra mọi sản phẩm nên không có rủi ro lấy mẫu.</translation>
    </message>
    <message>
        <source>Nonconformities per 100 pieces (Poisson).</source>
        <translation>Số điểm không phù hợp trên 100 sản phẩm (Poisson).</translation>
    </message>
    <message>
        <source>For this lot of {lot} pieces (hypergeometric).</source>
        <translation>Cho lô {lot} sản phẩm này (siêu bội).</translation>
    </message>
    <message>
        <source>AQL {aql}: {share} % accepted</source>
        <translation>AQL {aql}: chấp nhận {share} %</translation>
    </message>
    <message>
        <source>{quality}: {share} % accepted</source>
        <translation>{quality}: chấp nhận {share} %</translation>
    </message>
    <message>
        <source>{quality} %: {share} % accepted</source>
        <translation>{quality} %: chấp nhận {share} %</translation>
    </message>
    <message>
        <source>nonconformities per 100 pieces</source>
        <translation>điểm không phù hợp trên 100 sản phẩm</translation>
    </message>
    <message>
        <source>% nonconforming in the lot</source>
        <translation>% không phù hợp trong lô</translation>
    </message>
    <message>
        <source>% of such lots accepted</source>
        <translation>% lô như vậy được chấp nhận</translation>
    </message>
    <message>
        <source>Of 100 lots at the AQL, {quality} nonconformities per 100 pieces, {times} are accepted.</source>
        <translation>Trong 100 lô đúng AQL, {quality} điểm không phù hợp trên 100 sản phẩm, {times} được chấp nhận.</translation>
    </message>
    <message>
        <source>Of 100 lots at about the AQL, {quality} % nonconforming pieces ({count} of {lot}), {times} are accepted.</source>
        <translation>Trong 100 lô khoảng AQL, {quality} % sản phẩm không phù hợp ({count} trên {lot}), {times} được chấp nhận.</translation>
    </message>
    <message>
        <source>Of 100 lots with {quality} nonconformities per 100 pieces, {times} are accepted.</source>
        <translation>Trong 100 lô có {quality} điểm không phù hợp trên 100 sản phẩm, {times} được chấp nhận.</translation>
    </message>
    <message>
        <source>Of 100 lots with {quality} % nonconforming pieces ({count} of {lot}), {times} are accepted.</source>
        <translation>Trong 100 lô có {quality} % sản phẩm không phù hợp ({count} trên {lot}), {times} được chấp nhận.</translation>
    </message>
    <message>
        <source>Up to {most} pieces are inspected, on average fewer.</source>
        <translation>Kiểm tra tối đa {most} sản phẩm, trung bình ít hơn.</translation>
    </message>
    <message>
        <source>At the AQL, {average} pieces are inspected on average, at most {most}.</source>
        <translation>Ở AQL, trung bình kiểm tra {average} sản phẩm, tối đa {most}.</translation>
    </message>
    <message>
        <source>If lots not accepted are sorted, at most {quality} nonconformities per 100 pieces go out on average.</source>
        <translation>Nếu lô không được chấp nhận được phân loại lại, trung bình xuất ra tối đa {quality} điểm không phù hợp trên 100 sản phẩm.</translation>
    </message>
    <message>
        <source>If lots not accepted are sorted, at most {quality} % nonconforming pieces go out on average.</source>
        <translation>Nếu lô không được chấp nhận được phân loại lại, trung bình xuất ra tối đa {quality} % sản phẩm không phù hợp.</translation>
    </message>
</context>
<context>
    <name>SamplingView</name>
    <message>
        <source>Change the plan …</source>
        <translation>Đổi phương án …</translation>
    </message>
    <message>
        <source>{edition}, {kind}, level {level}, lot of {lot}: letter {letter}</source>
        <translation>{edition}, {kind}, bậc {level}, lô {lot}: chữ mã {letter}</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Lấy mẫu</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>passed</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>with remarks</source>
        <translation>có ghi chú</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>không đạt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>chưa trả lời</translation>
    </message>
    <message>
        <source>{count} passed</source>
        <translation>{count} đạt</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} không đạt</translation>
    </message>
    <message>
        <source>{count} not applicable</source>
        <translation>{count} không áp dụng</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} chưa trả lời</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Các phần</translation>
    </message>
</context>
<context>
    <name>SeveralPhotos</name>
    <message>
        <source>Caption for all of them</source>
        <translation>Chú thích cho tất cả</translation>
    </message>
    <message>
        <source>Write this caption below all of them</source>
        <translation>Ghi chú thích này cho tất cả</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Both beside each other</source>
        <translation>Hai ảnh cạnh nhau</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Xoay trái</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Xoay phải</translation>
    </message>
    <message>
        <source>Move the photos to the bin</source>
        <translation>Chuyển ảnh vào thùng rác</translation>
    </message>
    <message>
        <source>Who may see them</source>
        <translation>Ai được xem</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) selected</source>
        <translation>
            <numerusform>Đã chọn %n ảnh</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n photo(s) …</source>
        <translation>
            <numerusform>Đang sửa %n ảnh …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideButton</name>
    <message>
        <source>stays</source>
        <translation>ở lại</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>chuyển đi</translation>
    </message>
    <message>
        <source>both</source>
        <translation>cả hai</translation>
    </message>
</context>
<context>
    <name>SidePanes</name>
    <message>
        <source>Reference</source>
        <translation>Tham chiếu</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Ảnh</translation>
    </message>
</context>
<context>
    <name>SignForm</name>
    <message>
        <source>I inspected this lot and report what I found.</source>
        <translation>Tôi đã kiểm tra lô này và báo cáo những gì phát hiện.</translation>
    </message>
    <message>
        <source>I have read the findings.</source>
        <translation>Tôi đã đọc các phát hiện.</translation>
    </message>
    <message>
        <source>I have read the findings and agree.</source>
        <translation>Tôi đã đọc các phát hiện và đồng ý.</translation>
    </message>
    <message>
        <source>I have read the findings and object.</source>
        <translation>Tôi đã đọc các phát hiện và phản đối.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Chức danh</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Công ty</translation>
    </message>
    <message>
        <source>Meaning of the signature</source>
        <translation>Ý nghĩa chữ ký</translation>
    </message>
    <message>
        <source>Sign here with finger, pen or mouse</source>
        <translation>Ký ở đây bằng ngón tay, bút hoặc chuột</translation>
    </message>
    <message>
        <source>Signature of the {role}</source>
        <translation>Chữ ký của {role}</translation>
    </message>
</context>
<context>
    <name>SignatureCard</name>
    <message>
        <source>open</source>
        <translation>chưa ký</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Ký</translation>
    </message>
    <message>
        <source>Refuses to sign …</source>
        <translation>Từ chối ký …</translation>
    </message>
    <message>
        <source>Reason of the refusal</source>
        <translation>Lý do từ chối</translation>
    </message>
    <message>
        <source>What did the representative say?</source>
        <translation>Người đại diện đã nói gì?</translation>
    </message>
    <message>
        <source>Record the refusal</source>
        <translation>Ghi việc từ chối</translation>
    </message>
    <message>
        <source>Something was entered or changed after this. It has to be signed again.</source>
        <translation>Đã có mục được nhập hoặc thay đổi sau chữ ký này. Cần ký lại.</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>đã đổi sau khi ký</translation>
    </message>
    <message>
        <source>Still to do: write the name.</source>
        <translation>Còn phải làm: viết tên.</translation>
    </message>
    <message>
        <source>Still to do: sign in the field.</source>
        <translation>Còn phải làm: ký vào ô.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Chữ ký</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Ký lại</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>đã từ chối</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>đã ký</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Kiểm tra viên</translation>
    </message>
    <message>
        <source>Decide first; then both sign.</source>
        <translation>Hãy quyết định trước, sau đó hai bên ký.</translation>
    </message>
</context>
<context>
    <name>SiteTests</name>
    <message>
        <source>The sample follows from the lot (level {level}, AQL {aql}); its size is not known yet.</source>
        <translation>Mẫu suy ra từ lô (bậc {level}, AQL {aql}); cỡ mẫu chưa biết.</translation>
    </message>
    <message>
        <source>Every piece of the lot, {size}: level {level}, AQL {aql}, {edition}.</source>
        <translation>Mọi sản phẩm trong lô, {size}: bậc {level}, AQL {aql}, {edition}.</translation>
    </message>
    <message>
        <source>{size} pieces for this lot: level {level}, AQL {aql}, letter {letter}, {edition}.</source>
        <translation>{size} sản phẩm cho lô này: bậc {level}, AQL {aql}, chữ mã {letter}, {edition}.</translation>
    </message>
    <message>
        <source>None may fail.</source>
        <translation>Không được có sản phẩm không đạt.</translation>
    </message>
    <message>
        <source>Up to {count} may fail.</source>
        <translation>Tối đa {count} được không đạt.</translation>
    </message>
    <message>
        <source>{grade} or better</source>
        <translation>{grade} hoặc tốt hơn</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Góc</translation>
    </message>
    <message>
        <source>Shortest edge</source>
        <translation>Cạnh ngắn nhất</translation>
    </message>
    <message>
        <source>Next longest edge</source>
        <translation>Cạnh dài thứ nhì</translation>
    </message>
    <message>
        <source>Longest edge</source>
        <translation>Cạnh dài nhất</translation>
    </message>
    <message>
        <source>Smallest face</source>
        <translation>Mặt nhỏ nhất</translation>
    </message>
    <message>
        <source>Smallest face, opposite</source>
        <translation>Mặt đối diện mặt nhỏ nhất</translation>
    </message>
    <message>
        <source>Medium face</source>
        <translation>Mặt vừa</translation>
    </message>
    <message>
        <source>Medium face, opposite</source>
        <translation>Mặt đối diện mặt vừa</translation>
    </message>
    <message>
        <source>Largest face</source>
        <translation>Mặt lớn nhất</translation>
    </message>
    <message>
        <source>Largest face, opposite</source>
        <translation>Mặt đối diện mặt lớn nhất</translation>
    </message>
    <message>
        <source>Gross mass {mass} {unit}: from {height} mm ({inches} in), ISTA {procedure}.</source>
        <translation>Khối lượng cả bì {mass} {unit}: thả từ {height} mm ({inches} in), ISTA {procedure}.</translation>
    </message>
    <message>
        <source>{mass} {unit} is above {limit} {unit}: ISTA {other} applies, not this test.</source>
        <translation>{mass} {unit} trên {limit} {unit}: áp dụng ISTA {other}, không phải thử nghiệm này.</translation>
    </message>
    <message>
        <source>There is no drop height for this mass.</source>
        <translation>Không có chiều cao rơi cho khối lượng này.</translation>
    </message>
    <message>
        <source>{done} of {asked} drops done.</source>
        <translation>Đã thả {done} / {asked} lần.</translation>
    </message>
    <message>
        <source>All {asked} drops done.</source>
        <translation>Đã thả đủ {asked} lần.</translation>
    </message>
    <message>
        <source>{count} of {asked} outside the limits.</source>
        <translation>{count} trên {asked} ngoài giới hạn.</translation>
    </message>
    <message>
        <source>{done} of {asked} readings.</source>
        <translation>{done} / {asked} số đo.</translation>
    </message>
    <message>
        <source>piece {piece} has {found}, declared {declared}, {percent} % allowed.</source>
        <translation>sản phẩm {piece} có {found}, công bố {declared}, cho phép {percent} %.</translation>
    </message>
    <message>
        <source>What is declared must be greater than 0.</source>
        <translation>Giá trị công bố phải lớn hơn 0.</translation>
    </message>
    <message>
        <source>piece {piece}: {found} decoded, not as expected.</source>
        <translation>sản phẩm {piece}: đọc được {found}, không như mong đợi.</translation>
    </message>
    <message>
        <source>No check of the detector at the start.</source>
        <translation>Không kiểm tra máy dò lúc bắt đầu.</translation>
    </message>
    <message>
        <source>No check of the detector at the end.</source>
        <translation>Không kiểm tra máy dò lúc kết thúc.</translation>
    </message>
    <message>
        <source>No check of the detector between {start} and {end}, {minutes} min.</source>
        <translation>Không kiểm tra máy dò giữa {start} và {end}, {minutes} phút.</translation>
    </message>
    <message>
        <source>A test piece was missed at {at}. Pass again everything since the last good check.</source>
        <translation>Bỏ sót mẫu thử lúc {at}. Cho qua lại mọi thứ kể từ lần kiểm tra tốt gần nhất.</translation>
    </message>
    <message>
        <source>{count} decoded as expected. How well they are printed needs a verifier.</source>
        <translation>{count} mã đọc được như mong đợi. Chất lượng in cần máy kiểm chuẩn.</translation>
    </message>
    <message>
        <source>Piece {pieces}: not as expected</source>
        <translation>Sản phẩm {pieces}: không như mong đợi</translation>
    </message>
    <message>
        <source>{count} more pieces are not as expected.</source>
        <translation>Thêm {count} sản phẩm không như mong đợi.</translation>
    </message>
</context>
<context>
    <name>SiteTestsView</name>
    <message>
        <source>No tests</source>
        <translation>Không có thử nghiệm</translation>
    </message>
    <message>
        <source>The standard asks for none.</source>
        <translation>Tiêu chuẩn không yêu cầu.</translation>
    </message>
    <message>
        <source>On-site tests</source>
        <translation>Thử nghiệm tại chỗ</translation>
    </message>
    <message>
        <source>Touch a test to see how it is done. P, F or N gives its result.</source>
        <translation>Chạm một thử nghiệm để xem cách làm. Phím P, F hoặc N ghi kết quả.</translation>
    </message>
    <message>
        <source>{done} of {total} have a result</source>
        <translation>{done} / {total} có kết quả</translation>
    </message>
    <message>
        <source>Pass: {test}</source>
        <translation>Đạt: {test}</translation>
    </message>
    <message>
        <source>Fail: {test}</source>
        <translation>Không đạt: {test}</translation>
    </message>
    <message>
        <source>Not applicable: {test}</source>
        <translation>Không áp dụng: {test}</translation>
    </message>
    <message>
        <source>Photo of {test}</source>
        <translation>Ảnh của {test}</translation>
    </message>
    <message>
        <source>Write a note to {test}</source>
        <translation>Viết ghi chú cho {test}</translation>
    </message>
    <message>
        <source>Scan barcodes with the camera</source>
        <translation>Quét mã vạch bằng máy ảnh</translation>
    </message>
    <message>
        <source>Decoded: {code}. No place waits for a barcode.</source>
        <translation>Đọc được: {code}. Không có chỗ nào chờ mã vạch.</translation>
    </message>
    <message>
        <source>{title}, piece {piece}: {code} decoded, as expected.</source>
        <translation>{title}, sản phẩm {piece}: đọc được {code}, như mong đợi.</translation>
    </message>
    <message>
        <source>{title}, piece {piece}: {code} decoded, not as expected.</source>
        <translation>{title}, sản phẩm {piece}: đọc được {code}, không như mong đợi.</translation>
    </message>
</context>
<context>
    <name>SizeChoice</name>
    <message>
        <source>Size or colour that is measured</source>
        <translation>Cỡ hoặc màu đang đo</translation>
    </message>
    <message>
        <source>Any variant</source>
        <translation>Mọi biến thể</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Defects found</source>
        <translation>Lỗi đã phát hiện</translation>
    </message>
    <message>
        <source>Failed answers of the checklist</source>
        <translation>Mục kiểm tra không đạt</translation>
    </message>
    <message>
        <source>Readings out of tolerance</source>
        <translation>Số đo ngoài dung sai</translation>
    </message>
    <message>
        <source>Failed tests</source>
        <translation>Thử nghiệm không đạt</translation>
    </message>
</context>
<context>
    <name>SourcesSheet</name>
    <message>
        <source>What is counted</source>
        <translation>Chi tiết số đếm</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Hiện lớn</translation>
    </message>
    <message>
        <source>For the other side of the table</source>
        <translation>Cho người ngồi đối diện</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Ac {ac} · Re {re} · n {n}</source>
        <translation>Ac {ac} · Re {re} · n {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n mục nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>A unit with several of them counts once, so that the class has fewer.</source>
        <translation>Một sản phẩm có nhiều lỗi chỉ tính một lần, nên số của loại nhỏ hơn.</translation>
    </message>
    <message>
        <source>Nothing counts in this class so far.</source>
        <translation>Loại này chưa có gì được đếm.</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split {title}</source>
        <translation>Tách “{title}”</translation>
    </message>
    <message>
        <source>Some of the pieces become a finding of their own, of the same class and sample.</source>
        <translation>Một phần sản phẩm thành ghi nhận riêng, cùng loại và mẫu.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Tách</translation>
    </message>
    <message>
        <source>How many go</source>
        <translation>Chuyển đi bao nhiêu</translation>
    </message>
    <message>
        <source>Unit {number}</source>
        <translation>Sản phẩm {number}</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>Ảnh {number}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Pin {number}</source>
        <translation>Ghim {number}</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Ghim</translation>
    </message>
    <message>
        <source>{count} stay</source>
        <translation>{count} ở lại</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Inspect the {n} pieces of the first sample. Nothing is accepted before it is finished.</source>
        <translation>Kiểm tra {n} sản phẩm của mẫu thứ nhất. Chưa chấp nhận gì trước khi xong.</translation>
    </message>
    <message>
        <source>The first sample does not decide: inspect sample 2, {n} more pieces. Counts go on to {total} pieces.</source>
        <translation>Mẫu thứ nhất chưa quyết định được: kiểm tra mẫu 2, thêm {n} sản phẩm. Đếm tiếp đến {total} sản phẩm.</translation>
    </message>
    <message>
        <source>The samples so far do not decide: inspect sample {stage}, {n} more pieces. Counts go on to {total} pieces.</source>
        <translation>Các mẫu đến giờ chưa quyết định được: kiểm tra mẫu {stage}, thêm {n} sản phẩm. Đếm tiếp đến {total} sản phẩm.</translation>
    </message>
    <message>
        <source>The lot is rejected already; sample {stage} need not be finished.</source>
        <translation>Lô đã bị loại; không cần làm xong mẫu {stage}.</translation>
    </message>
    <message>
        <source>Decided after sample {stage}, {total} pieces.</source>
        <translation>Đã quyết định sau mẫu {stage}, {total} sản phẩm.</translation>
    </message>
    <message>
        <source>Sample {stage} of {count}</source>
        <translation>Mẫu {stage} trên {count}</translation>
    </message>
    <message>
        <source>Sample {stage} is inspected whole</source>
        <translation>Mẫu {stage} đã kiểm tra hết</translation>
    </message>
    <message>
        <source>Draw sample {stage}</source>
        <translation>Lấy mẫu {stage}</translation>
    </message>
    <message>
        <source>Sample {stage} is not finished yet</source>
        <translation>Mẫu {stage} chưa xong</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>Pieces so far</source>
        <translation>Cộng dồn</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Đã thấy</translation>
    </message>
    <message>
        <source>Ac</source>
        <translation>Ac</translation>
    </message>
    <message>
        <source>Re</source>
        <translation>Re</translation>
    </message>
</context>
<context>
    <name>StatisticsPanel</name>
    <message>
        <source>Hide the statistics</source>
        <translation>Ẩn thống kê</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Biểu đồ tần suất</translation>
    </message>
    <message>
        <source>Run chart</source>
        <translation>Biểu đồ diễn tiến</translation>
    </message>
    <message>
        <source>All readings</source>
        <translation>Mọi số đo</translation>
    </message>
    <message>
        <source>Pp and Ppk: s of all readings</source>
        <translation>Pp và Ppk: s của mọi số đo</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Theo thứ tự</translation>
    </message>
    <message>
        <source>Cp and Cpk: moving range of neighbouring samples, and control limits</source>
        <translation>Cp và Cpk: khoảng di động của các mẫu kề nhau, và giới hạn kiểm soát</translation>
    </message>
    <message>
        <source>Spread of the indices</source>
        <translation>Độ phân tán của chỉ số</translation>
    </message>
    <message>
        <source>Statistics of the point</source>
        <translation>Thống kê của điểm đo</translation>
    </message>
    <message>
        <source>Holds if the samples are in the order in which the pieces were made; limits from few readings are provisional.</source>
        <translation>Đúng khi các mẫu theo thứ tự sản xuất; giới hạn từ ít số đo chỉ là tạm thời.</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>trung bình</translation>
    </message>
    <message>
        <source>sigma (moving range)</source>
        <translation>sigma (khoảng di động)</translation>
    </message>
    <message>
        <source>s (n = {n})</source>
        <translation>s (n = {n})</translation>
    </message>
    <message>
        <source>{out} of {n}</source>
        <translation>{out} / {n}</translation>
    </message>
    <message>
        <source>{n} inconclusive</source>
        <translation>{n} chưa kết luận được</translation>
    </message>
    <message>
        <source>out of tolerance</source>
        <translation>ngoài dung sai</translation>
    </message>
    <message>
        <source>Sample {sample}: {value}, {excess} over the limit</source>
        <translation>Mẫu {sample}: {value}, trên giới hạn {excess}</translation>
    </message>
    <message>
        <source>Sample {sample}: {value}, {excess} under the limit</source>
        <translation>Mẫu {sample}: {value}, dưới giới hạn {excess}</translation>
    </message>
    <message>
        <source>{n} readings, {out} out of tolerance</source>
        <translation>{n} số đo, {out} ngoài dung sai</translation>
    </message>
</context>
<context>
    <name>StepTimer</name>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>đến {time}</translation>
    </message>
    <message>
        <source>Start the timer: {name}</source>
        <translation>Chạy đồng hồ: {name}</translation>
    </message>
    <message>
        <source>Stop the timer: {name}</source>
        <translation>Dừng đồng hồ: {name}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Time is over</source>
        <translation>Hết giờ</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One less</source>
        <translation>Bớt một</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Thêm một</translation>
    </message>
</context>
<context>
    <name>StripPhoto</name>
    <message>
        <source>{name}: touch to see it, Delete to take it away from the defect</source>
        <translation>{name}: chạm để xem, Delete để gỡ khỏi lỗi</translation>
    </message>
</context>
<context>
    <name>SwitchingCard</name>
    <message>
        <source>Severity of inspection</source>
        <translation>Mức nghiêm ngặt kiểm tra</translation>
    </message>
    <message>
        <source>N normal, T tightened, R reduced inspection; empty marks did not count</source>
        <translation>N thường, T ngặt, R giảm; dấu rỗng không tính</translation>
    </message>
    <message>
        <source>Inspect as is due</source>
        <translation>Kiểm tra như đến hạn</translation>
    </message>
    <message>
        <source>Record a decision …</source>
        <translation>Ghi quyết định …</translation>
    </message>
    <message>
        <source>Corrective action is accepted …</source>
        <translation>Hành động khắc phục được chấp thuận …</translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation>Rút lại …</translation>
    </message>
    <message>
        <source>Next lot</source>
        <translation>Lô tiếp theo</translation>
    </message>
    <message>
        <source>Due for this lot</source>
        <translation>Đến hạn cho lô này</translation>
    </message>
    <message>
        <source>Acceptance discontinued</source>
        <translation>Ngừng chấp nhận</translation>
    </message>
    <message>
        <source>This lot is inspected on {used} inspection; {due} was due.</source>
        <translation>Lô này kiểm tra {used}; đúng ra là {due}.</translation>
    </message>
    <message>
        <source>{done} of {needed} not accepted, then acceptance stops</source>
        <translation>{done} / {needed} không được chấp nhận, rồi ngừng chấp nhận</translation>
    </message>
    <message>
        <source>{done} of {needed} in a row accepted, then normal</source>
        <translation>{done} / {needed} liên tiếp được chấp nhận, rồi thường</translation>
    </message>
    <message>
        <source>Switching score {done} of {needed}</source>
        <translation>Điểm chuyển đổi {done} / {needed}</translation>
    </message>
    <message>
        <source>{done} of {needed} in a row accepted</source>
        <translation>{done} / {needed} liên tiếp được chấp nhận</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>chấp nhận</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>không chấp nhận</translation>
    </message>
    <message>
        <source>{lot}: {result}, {severity}</source>
        <translation>{lot}: {result}, {severity}</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Take back what was recorded?</source>
        <translation>Rút lại điều đã ghi?</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>Why it was a mistake</source>
        <translation>Vì sao là nhầm lẫn</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>TestCard</name>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Add a photo to this test</source>
        <translation>Thêm ảnh cho thử nghiệm này</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Không đạt</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>K.A.D.</translation>
    </message>
    <message>
        <source>Pass  P</source>
        <translation>Đạt  P</translation>
    </message>
    <message>
        <source>Fail  F</source>
        <translation>Không đạt  F</translation>
    </message>
    <message>
        <source>Not applicable  N</source>
        <translation>Không áp dụng  N</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>còn {left}</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n cái</numerusform>
        </translation>
    </message>
    <message>
        <source>{failed} failed</source>
        <translation>{failed} không đạt</translation>
    </message>
</context>
<context>
    <name>TestDetail</name>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Note for the report</source>
        <translation>Ghi chú cho báo cáo</translation>
    </message>
    <message>
        <source>Pieces tested</source>
        <translation>Số sản phẩm đã thử</translation>
    </message>
    <message>
        <source>Of these failed</source>
        <translation>Trong đó không đạt</translation>
    </message>
    <message>
        <source>Passes when: {text}</source>
        <translation>Đạt khi: {text}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Nguồn: {source}</translation>
    </message>
</context>
<context>
    <name>TimerLine</name>
    <message>
        <source>Go to the test</source>
        <translation>Đến thử nghiệm</translation>
    </message>
    <message>
        <source>Go to the test: {title}</source>
        <translation>Đến thử nghiệm: {title}</translation>
    </message>
    <message>
        <source>Seen: {title}</source>
        <translation>Đã xem: {title}</translation>
    </message>
    <message>
        <source>Time is over since {time}: {title}</source>
        <translation>Hết giờ từ {time}: {title}</translation>
    </message>
    <message>
        <source>{left} left: {title}</source>
        <translation>Còn {left}: {title}</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Công cụ</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>{name} no. {sample}</source>
        <translation>{name} số {sample}</translation>
    </message>
    <message>
        <source>sample finished</source>
        <translation>xong mẫu</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>đã xóa {name}</translation>
    </message>
    <message>
        <source>{name} restored</source>
        <translation>đã khôi phục {name}</translation>
    </message>
    <message>
        <source>{name} merged</source>
        <translation>đã gộp {name}</translation>
    </message>
    <message>
        <source>{name} split</source>
        <translation>đã tách {name}</translation>
    </message>
    <message>
        <source>pin of {name}</source>
        <translation>ghim của {name}</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>câu trả lời</translation>
    </message>
    <message>
        <source>defect</source>
        <translation>lỗi</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>số đo</translation>
    </message>
    <message>
        <source>test</source>
        <translation>thử nghiệm</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>ảnh</translation>
    </message>
    <message>
        <source>marks on a photo</source>
        <translation>dấu trên ảnh</translation>
    </message>
    <message>
        <source>carton</source>
        <translation>thùng</translation>
    </message>
    <message>
        <source>action</source>
        <translation>hành động</translation>
    </message>
    <message>
        <source>order data</source>
        <translation>dữ liệu đơn hàng</translation>
    </message>
    <message>
        <source>sampling plan</source>
        <translation>phương án lấy mẫu</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>thay đổi cuối</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Hoàn tác: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) deleted.</source>
        <translation>
            <numerusform>Đã xóa %n mục.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}. It is in the bin.</source>
        <translation>{what}. Nằm trong thùng rác.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in one step: {what}.</source>
        <translation>
            <numerusform>%n thay đổi trong một bước: {what}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, in {step}</source>
        <translation>{what}, ở {step}</translation>
    </message>
    <message>
        <source>Back to {step}</source>
        <translation>Về {step}</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undo waits until the photos are added.</source>
        <translation>Hoàn tác chờ đến khi thêm xong ảnh.</translation>
    </message>
    <message>
        <source>Redo waits until the photos are added.</source>
        <translation>Làm lại chờ đến khi thêm xong ảnh.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Đã rút lại: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Đã làm lại: {what}</translation>
    </message>
</context>
<context>
    <name>UnitPicker</name>
    <message>
        <source>Carton it came from</source>
        <translation>Thùng lấy ra</translation>
    </message>
    <message>
        <source>loose pieces</source>
        <translation>hàng rời</translation>
    </message>
    <message>
        <source>Carton {label}</source>
        <translation>Thùng {label}</translation>
    </message>
    <message>
        <source>Unit {number}</source>
        <translation>Sản phẩm {number}</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Back to the conclusion</source>
        <translation>Về kết luận</translation>
    </message>
</context>
<context>
    <name>WorkspaceCamera</name>
    <message>
        <source>the inspection as a whole</source>
        <translation>cả lần kiểm tra</translation>
    </message>
</context>
<context>
    <name>WorkspaceCommands</name>
    <message>
        <source>Undo the last change</source>
        <translation>Hoàn tác thay đổi cuối</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Làm lại điều đã hoàn tác</translation>
    </message>
    <message>
        <source>Bin: what was deleted, and restore it</source>
        <translation>Thùng rác: xem và khôi phục những gì đã xóa</translation>
    </message>
    <message>
        <source>Add photos to what is in focus</source>
        <translation>Thêm ảnh cho mục đang chọn</translation>
    </message>
    <message>
        <source>Paste a photo</source>
        <translation>Dán ảnh</translation>
    </message>
    <message>
        <source>Show large in the other language</source>
        <translation>Hiện lớn bằng ngôn ngữ kia</translation>
    </message>
    <message>
        <source>Show or hide the reference</source>
        <translation>Hiện hoặc ẩn tham chiếu</translation>
    </message>
    <message>
        <source>Next second language</source>
        <translation>Ngôn ngữ thứ hai tiếp theo</translation>
    </message>
    <message>
        <source>Trail: who changed what</source>
        <translation>Lịch sử: ai đã thay đổi gì</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Bước tiếp theo</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Bước trước</translation>
    </message>
    <message>
        <source>Back to the inspections</source>
        <translation>Về danh sách kiểm tra</translation>
    </message>
    <message>
        <source>This inspection</source>
        <translation>Lần kiểm tra này</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Các bước</translation>
    </message>
</context>
<context>
    <name>WorkspaceFrame</name>
    <message>
        <source>Steps of the inspection</source>
        <translation>Các bước kiểm tra</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Rút lại thay đổi cuối</translation>
    </message>
    <message>
        <source>Show the reference</source>
        <translation>Hiện tham chiếu</translation>
    </message>
    <message>
        <source>This inspection is practice: it is never sent and never counts.</source>
        <translation>Lần kiểm tra này là luyện tập: không bao giờ được gửi hay tính.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) added.</source>
        <translation>
            <numerusform>Đã thêm %n ảnh.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkspaceHeader</name>
    <message>
        <source>Back to the inspections</source>
        <translation>Về danh sách kiểm tra</translation>
    </message>
    <message>
        <source>Product picture</source>
        <translation>Ảnh sản phẩm</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Luyện tập</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Chỉ xem</translation>
    </message>
    <message>
        <source>Find anything: steps, items, defects, settings, actions</source>
        <translation>Tìm mọi thứ: bước, mục, lỗi, thiết lập, thao tác</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tìm mọi thứ</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Thao tác khác</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Add photos to what is in focus</source>
        <translation>Thêm ảnh cho mục đang chọn</translation>
    </message>
    <message>
        <source>Lot {number}</source>
        <translation>Lô {number}</translation>
    </message>
    <message>
        <source>{quantity} pcs</source>
        <translation>{quantity} cái</translation>
    </message>
    <message>
        <source>One language</source>
        <translation>Một ngôn ngữ</translation>
    </message>
    <message>
        <source>Second language of texts and findings</source>
        <translation>Ngôn ngữ thứ hai của nội dung và phát hiện</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Ngôn ngữ thứ hai</translation>
    </message>
</context>
<context>
    <name>WorkspaceReadings</name>
    <message>
        <source>measured with {number}, whose calibration was overdue since {day}</source>
        <translation>đo bằng {number}, quá hạn hiệu chuẩn từ {day}</translation>
    </message>
    <message>
        <source>measured with {number}</source>
        <translation>đo bằng {number}</translation>
    </message>
    <message>
        <source>simple acceptance</source>
        <translation>chấp nhận đơn giản</translation>
    </message>
    <message>
        <source>guard band (ISO 14253-1)</source>
        <translation>dải bảo vệ (ISO 14253-1)</translation>
    </message>
    <message>
        <source>conformance probability of 95 %</source>
        <translation>xác suất phù hợp 95 %</translation>
    </message>
    <message>
        <source>the piece is {value} {unit}</source>
        <translation>sản phẩm là {value} {unit}</translation>
    </message>
    <message>
        <source>{excess} {unit} over the upper limit</source>
        <translation>trên giới hạn trên {excess} {unit}</translation>
    </message>
    <message>
        <source>{excess} {unit} under the lower limit</source>
        <translation>dưới giới hạn dưới {excess} {unit}</translation>
    </message>
    <message>
        <source>inconclusive: too close to a limit for the uncertainty to decide</source>
        <translation>chưa kết luận được: quá gần giới hạn so với độ không đảm bảo đo</translation>
    </message>
    <message>
        <source>within the limits</source>
        <translation>trong giới hạn</translation>
    </message>
    <message>
        <source>out of tolerance: {beyond}</source>
        <translation>ngoài dung sai: {beyond}</translation>
    </message>
    <message>
        <source>{percent} % probable to be within</source>
        <translation>xác suất nằm trong {percent} %</translation>
    </message>
</context>
<context>
    <name>WorkspaceWords</name>
    <message>
        <source>Order</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Lấy mẫu</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Đo</translation>
    </message>
    <message>
        <source>On-site tests</source>
        <translation>Thử nghiệm</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Hành động</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Pre-production inspection</source>
        <translation>Kiểm tra trước sản xuất</translation>
    </message>
    <message>
        <source>During-production inspection</source>
        <translation>Kiểm tra trong sản xuất</translation>
    </message>
    <message>
        <source>Final random inspection</source>
        <translation>Kiểm tra ngẫu nhiên cuối cùng</translation>
    </message>
    <message>
        <source>Re-inspection</source>
        <translation>Kiểm tra lại</translation>
    </message>
    <message>
        <source>Container loading check</source>
        <translation>Kiểm tra xếp container</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>thường</translation>
    </message>
    <message>
        <source>tightened</source>
        <translation>ngặt</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>giảm</translation>
    </message>
    <message>
        <source>single sampling</source>
        <translation>lấy mẫu một lần</translation>
    </message>
    <message>
        <source>double sampling</source>
        <translation>lấy mẫu hai lần</translation>
    </message>
    <message>
        <source>multiple sampling</source>
        <translation>lấy mẫu nhiều lần</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Kiểm tra viên</translation>
    </message>
    <message>
        <source>Factory representative</source>
        <translation>Đại diện nhà máy</translation>
    </message>
    <message>
        <source>{letter} · n {n} · {edition} {severity}, level {level}</source>
        <translation>{letter} · n {n} · {edition} {severity}, bậc {level}</translation>
    </message>
    <message>
        <source>no limits</source>
        <translation>không có giới hạn</translation>
    </message>
    <message>
        <source>within the limits so far</source>
        <translation>đến giờ trong giới hạn</translation>
    </message>
    <message>
        <source>one more rejects</source>
        <translation>thêm một là loại</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>không chấp nhận</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>chấp nhận</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>cần quyết định</translation>
    </message>
    <message>
        <source>accepted, next lot normal</source>
        <translation>chấp nhận, lô sau thường</translation>
    </message>
    <message>
        <source>next sample needed</source>
        <translation>cần mẫu tiếp theo</translation>
    </message>
    <message>
        <source>being inspected</source>
        <translation>đang kiểm tra</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>chưa đến</translation>
    </message>
</context>
<context>
    <name>_Filters</name>
    <message>
        <source>Show findings of one class</source>
        <translation>Hiện ghi nhận của một loại</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Mọi loại</translation>
    </message>
    <message>
        <source>Show findings of one unit</source>
        <translation>Hiện ghi nhận của một sản phẩm</translation>
    </message>
    <message>
        <source>Show findings of one sample</source>
        <translation>Hiện ghi nhận của một mẫu</translation>
    </message>
    <message>
        <source>Without photo</source>
        <translation>Không có ảnh</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Mọi sản phẩm</translation>
    </message>
    <message>
        <source>Unit {number}</source>
        <translation>Sản phẩm {number}</translation>
    </message>
    <message>
        <source>Sample {number}</source>
        <translation>Mẫu {number}</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>Mọi mẫu</translation>
    </message>
</context>
</TS>

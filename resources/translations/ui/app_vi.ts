<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>Switch it on</source>
        <translation>Bật</translation>
    </message>
    <message>
        <source>Unlocking with this computer&apos;s account</source>
        <translation>Mở khóa bằng tài khoản máy tính này</translation>
    </message>
    <message>
        <source>On. The vault opens for who is logged in as you, and still with your passphrase.</source>
        <translation>Đang bật. Ai đăng nhập bằng tài khoản của bạn đều mở được kho, và vẫn mở được bằng cụm mật khẩu.</translation>
    </message>
    <message>
        <source>Off. The vault opens with your passphrase only.</source>
        <translation>Đang tắt. Kho chỉ mở được bằng cụm mật khẩu của bạn.</translation>
    </message>
    <message>
        <source>This computer has no keyring that could hold the key. The passphrase opens the vault.</source>
        <translation>Máy này không có chuỗi khóa để giữ khóa. Kho mở bằng cụm mật khẩu.</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Tắt</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Find anything</source>
        <translation>Tìm mọi thứ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Tiêu chuẩn</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>Kiểm chứng tệp</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Trao đổi</translation>
    </message>
    <message>
        <source>Safekeeping</source>
        <translation>Lưu giữ</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>Dụng cụ đo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation>Kiểm tra mới</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Xem hướng dẫn</translation>
    </message>
    <message>
        <source>Practise with sample data</source>
        <translation>Luyện tập với dữ liệu mẫu</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Leave a field or dialog</source>
        <translation>Rời khỏi ô nhập hoặc hộp thoại</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Ở mọi nơi</translation>
    </message>
    <message>
        <source>In lists, fields and dialogs</source>
        <translation>Trong danh sách, ô nhập và hộp thoại</translation>
    </message>
    <message>
        <source>While inspecting</source>
        <translation>Khi đang kiểm tra</translation>
    </message>
    <message>
        <source>Next place, place before</source>
        <translation>Chỗ tiếp theo, chỗ trước</translation>
    </message>
    <message>
        <source>Move in a list, a row of choices or the steps</source>
        <translation>Di chuyển trong danh sách, dãy lựa chọn hoặc các bước</translation>
    </message>
    <message>
        <source>Take, open, confirm</source>
        <translation>Chọn, mở, xác nhận</translation>
    </message>
</context>
<context>
    <name>AddPersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>Give the laptop to the new person now: only they should know their passphrase.</source>
        <translation>Hãy đưa máy cho người mới ngay bây giờ: chỉ họ được biết cụm mật khẩu của mình.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>As it will stand on their reports</source>
        <translation>Như sẽ ghi trên báo cáo của họ</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>Cụm mật khẩu của họ</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>Gợi ý</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Công ty</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>không bắt buộc</translation>
    </message>
</context>
<context>
    <name>BusyOverlay</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>Cameras cannot be used here</source>
        <translation>Không dùng được máy ảnh ở đây</translation>
    </message>
    <message>
        <source>No camera is connected</source>
        <translation>Chưa cắm máy ảnh</translation>
    </message>
    <message>
        <source>Inspector may not use the camera</source>
        <translation>Inspector không được phép dùng máy ảnh</translation>
    </message>
    <message>
        <source>The camera was unplugged</source>
        <translation>Máy ảnh đã bị rút ra</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>Máy ảnh không có hình</translation>
    </message>
    <message>
        <source>This computer lacks a library that cameras need (on Debian and Ubuntu: libpulse0, libxrandr2, libxext6). Photos can be added from files, by dropping or pasting them, or from a watched folder.</source>
        <translation>Máy này thiếu thư viện mà máy ảnh cần (trên Debian và Ubuntu: libpulse0, libxrandr2, libxext6). Có thể thêm ảnh từ tệp, bằng cách thả hoặc dán, hoặc từ thư mục theo dõi.</translation>
    </message>
    <message>
        <source>Connect one by USB; it is shown as soon as it is found. Photos can also be added from files, by dropping or pasting them, or from a watched folder.</source>
        <translation>Hãy cắm qua USB; máy sẽ hiện ra khi tìm thấy. Cũng có thể thêm ảnh từ tệp, bằng cách thả hoặc dán, hoặc từ thư mục theo dõi.</translation>
    </message>
    <message>
        <source>The photos taken before are safe. Plug it in again, or choose another camera.</source>
        <translation>Các ảnh đã chụp vẫn an toàn. Hãy cắm lại hoặc chọn máy ảnh khác.</translation>
    </message>
    <message>
        <source>Another program may be using it. Close that program, or unplug the camera and plug it in again.</source>
        <translation>Có thể chương trình khác đang dùng. Hãy đóng nó, hoặc rút máy ảnh rồi cắm lại.</translation>
    </message>
    <message>
        <source>Allow it in System Settings, Privacy &amp; Security, Camera; then try again.</source>
        <translation>Hãy cho phép trong Cài đặt hệ thống, Quyền riêng tư &amp; Bảo mật, Camera; rồi thử lại.</translation>
    </message>
    <message>
        <source>Allow it in Settings, Privacy &amp; security, Camera; then try again.</source>
        <translation>Hãy cho phép trong Cài đặt, Quyền riêng tư và bảo mật, Camera; rồi thử lại.</translation>
    </message>
    <message>
        <source>Allow it in the settings of the system; then try again.</source>
        <translation>Hãy cho phép trong cài đặt hệ thống; rồi thử lại.</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Camera</source>
        <translation>Máy ảnh</translation>
    </message>
    <message>
        <source>Scan a barcode</source>
        <translation>Quét mã vạch</translation>
    </message>
    <message>
        <source>Space takes a photo; hold for several</source>
        <translation>Phím cách để chụp; giữ để chụp liên tiếp</translation>
    </message>
    <message>
        <source>Hold the barcode still in the picture, as large as it fits.</source>
        <translation>Giữ yên mã vạch trong hình, càng lớn càng tốt.</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation>Đóng máy ảnh</translation>
    </message>
    <message>
        <source>Take a photo; hold for several</source>
        <translation>Chụp ảnh; giữ để chụp nhiều tấm</translation>
    </message>
    <message>
        <source>The last photo is not wanted</source>
        <translation>Bỏ ảnh vừa chụp</translation>
    </message>
    <message>
        <source>Goes to: {place}</source>
        <translation>Gắn vào: {place}</translation>
    </message>
    <message>
        <source>Decoded: {text}</source>
        <translation>Đọc được: {text}</translation>
    </message>
</context>
<context>
    <name>CameraPreview</name>
    <message>
        <source>Picture of the camera</source>
        <translation>Hình từ máy ảnh</translation>
    </message>
</context>
<context>
    <name>CodeComparison</name>
    <message>
        <source>above: expected, below: decoded</source>
        <translation>trên: mong đợi, dưới: đọc được</translation>
    </message>
    <message>
        <source>The check digit does not fit: it would be {digit}.</source>
        <translation>Chữ số kiểm tra không khớp: phải là {digit}.</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>{count} photos and files, {size}</source>
        <translation>{count} ảnh và tệp, {size}</translation>
    </message>
    <message>
        <source>There is no second copy yet</source>
        <translation>Chưa có bản sao lưu nào</translation>
    </message>
    <message>
        <source>Everything is in this one place only.</source>
        <translation>Mọi thứ chỉ nằm ở một nơi này.</translation>
    </message>
    <message>
        <source>The last good copy is from {moment}.</source>
        <translation>Bản sao lưu tốt gần nhất: {moment}.</translation>
    </message>
    <message>
        <source>The last copying failed, {moment}</source>
        <translation>Lần sao lưu gần nhất bị lỗi, {moment}</translation>
    </message>
    <message>
        <source>Last copy: {moment}</source>
        <translation>Sao lưu gần nhất: {moment}</translation>
    </message>
    <message>
        <source>Read back and compared: {count} photos and files and the database.</source>
        <translation>Đã đọc lại và đối chiếu: {count} ảnh và tệp cùng cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>{count} files are missing, because the vault itself lacks them.</source>
        <translation>Thiếu {count} tệp, vì chính kho cũng không có.</translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message>
        <source>Copies in this folder</source>
        <translation>Các bản sao lưu trong thư mục này</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>Tiến độ kiểm tra</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>The disk is not plugged in. The copies on it are shown when it is.</source>
        <translation>Ổ đĩa chưa được cắm. Khi cắm vào, các bản sao lưu trên đó sẽ hiện ra.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Chưa có.</translation>
    </message>
    <message>
        <source>Half a copy lies there too; it does not count, and the next copying clears it.</source>
        <translation>Ở đó còn một bản sao lưu dở dang; bản này không tính và sẽ được dọn ở lần sao lưu sau.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Check the copy of {moment}</source>
        <translation>Kiểm tra bản sao lưu {moment}</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n lỗi</numerusform>
        </translation>
    </message>
    <message>
        <source>whole</source>
        <translation>nguyên vẹn</translation>
    </message>
    <message>
        <source>A faulty copy is mended by the next copying, as far as the vault has the files.</source>
        <translation>Bản sao lưu lỗi sẽ được sửa ở lần sao lưu sau, nếu kho còn các tệp đó.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>không đọc được</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>A laptop can be lost, stolen or broken. A second copy on a stick or another disk brings every inspection and photo back, on this computer or another one. It is as encrypted as the vault: nobody can read it without your passphrase.</source>
        <translation>Máy tính có thể bị mất, bị trộm hoặc hỏng. Bản sao lưu trên USB hoặc ổ đĩa khác giúp lấy lại mọi lần kiểm tra và ảnh, trên máy này hoặc máy khác. Bản sao lưu được mã hóa như kho: không có cụm mật khẩu của bạn thì không ai đọc được.</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Sao lưu ngay</translation>
    </message>
    <message>
        <source>Choose where copies go</source>
        <translation>Chọn nơi lưu</translation>
    </message>
    <message>
        <source>How far the copy is</source>
        <translation>Tiến độ sao lưu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Mỗi giờ</translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <translation>Mỗi 4 giờ</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Mỗi ngày</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Mỗi tuần</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Tần suất</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Số bản giữ lại</translation>
    </message>
    <message>
        <source>Stop automatic copies</source>
        <translation>Dừng sao lưu tự động</translation>
    </message>
    <message>
        <source>Automatic copies</source>
        <translation>Sao lưu tự động</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nơi lưu</translation>
    </message>
    <message>
        <source>While the vault is open and the disk is plugged in.</source>
        <translation>Khi kho đang mở và ổ đĩa được cắm.</translation>
    </message>
    <message>
        <source>The newest ones are kept, and besides the last one of each of 7 days and of 5 weeks. Photos are stored once for all of them.</source>
        <translation>Giữ các bản mới nhất, cùng bản cuối của mỗi ngày trong 7 ngày và mỗi tuần trong 5 tuần. Ảnh chỉ lưu một lần cho tất cả các bản.</translation>
    </message>
    <message>
        <source>Choose the disk or folder for copies</source>
        <translation>Chọn ổ đĩa hoặc thư mục cho bản sao lưu</translation>
    </message>
</context>
<context>
    <name>DeviceBar</name>
    <message>
        <source>Camera</source>
        <translation>Máy ảnh</translation>
    </message>
    <message>
        <source>Which camera</source>
        <translation>Máy ảnh nào</translation>
    </message>
    <message>
        <source>Size of the photos</source>
        <translation>Cỡ ảnh</translation>
    </message>
    <message>
        <source>Size of the photos in pixels</source>
        <translation>Cỡ ảnh tính bằng điểm ảnh</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>Đèn</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Cụm mật khẩu này không mở được kho.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the keyboard language and Caps Lock, then try again.</source>
        <translation>Chưa có gì thay đổi. Hãy kiểm tra ngôn ngữ bàn phím và phím Caps Lock rồi thử lại.</translation>
    </message>
    <message>
        <source>The vault is open in another window or command.</source>
        <translation>Kho đang được mở ở cửa sổ hoặc lệnh khác.</translation>
    </message>
    <message>
        <source>Close the other one first. Nothing was changed.</source>
        <translation>Hãy đóng nơi kia trước. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>There is no vault in this folder any more.</source>
        <translation>Trong thư mục này không còn kho nào.</translation>
    </message>
    <message>
        <source>Connect the disk it lies on, then start the program again.</source>
        <translation>Hãy cắm ổ đĩa chứa kho rồi khởi động lại chương trình.</translation>
    </message>
    <message>
        <source>The vault is no longer in {folder}; this last entry was not saved.</source>
        <translation>Kho không còn ở {folder}; mục nhập cuối chưa được lưu.</translation>
    </message>
    <message>
        <source>Everything saved before is in the folder, wherever it is now. Put it back or connect its disk; then enter this again.</source>
        <translation>Mọi thứ đã lưu trước đó vẫn nằm trong thư mục, dù nay nó ở đâu. Hãy đặt thư mục lại chỗ cũ hoặc kết nối ổ đĩa, rồi nhập lại mục này.</translation>
    </message>
    <message>
        <source>There is a vault in this folder already.</source>
        <translation>Thư mục này đã có sẵn một kho.</translation>
    </message>
    <message>
        <source>It was left as it is. Start the program again to unlock it.</source>
        <translation>Kho được giữ nguyên. Hãy khởi động lại chương trình để mở khóa.</translation>
    </message>
    <message>
        <source>The folder for the vault holds other files.</source>
        <translation>Thư mục dành cho kho đang chứa tệp khác.</translation>
    </message>
    <message>
        <source>Nothing was changed. Empty the folder or choose another one.</source>
        <translation>Chưa có gì thay đổi. Hãy làm trống thư mục hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>This folder cannot hold a vault.</source>
        <translation>Thư mục này không thể chứa kho.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder.</source>
        <translation>Chưa có gì thay đổi. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The name is too long, or holds characters that cannot be printed.</source>
        <translation>Tên quá dài hoặc có ký tự không in được.</translation>
    </message>
    <message>
        <source>Nothing was made. Give the name as it shall stand in reports.</source>
        <translation>Chưa tạo gì cả. Hãy nhập tên đúng như sẽ ghi trên báo cáo.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Kho đang khóa.</translation>
    </message>
    <message>
        <source>Everything saved is safe. Unlock it with the passphrase.</source>
        <translation>Mọi thứ đã lưu vẫn an toàn. Hãy mở khóa bằng cụm mật khẩu.</translation>
    </message>
    <message>
        <source>This entry is too long to be saved.</source>
        <translation>Nội dung này quá dài, không lưu được.</translation>
    </message>
    <message>
        <source>Shorten the text or divide it; everything saved before is safe.</source>
        <translation>Hãy rút ngắn hoặc chia nhỏ; mọi thứ đã lưu trước đó vẫn an toàn.</translation>
    </message>
    <message>
        <source>The vault is damaged: {what}.</source>
        <translation>Kho bị hỏng: {what}.</translation>
    </message>
    <message>
        <source>Do not delete anything. Run “inspector-app doctor”, or restore a second copy.</source>
        <translation>Đừng xóa gì cả. Hãy chạy “inspector-app doctor” hoặc khôi phục từ bản sao lưu.</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of the program.</source>
        <translation>Kho này do phiên bản mới hơn của chương trình ghi.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version to open it.</source>
        <translation>Chưa có gì thay đổi. Hãy cài phiên bản mới hơn để mở.</translation>
    </message>
    <message>
        <source>The vault could not be brought to this version of the program.</source>
        <translation>Không nâng cấp được kho lên phiên bản này của chương trình.</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Open it with the version used before, and report this fault.</source>
        <translation>Nội dung bên trong không thay đổi. Hãy mở bằng phiên bản trước đó và báo lỗi này.</translation>
    </message>
    <message>
        <source>The disk is full; this last entry was not saved.</source>
        <translation>Ổ đĩa đầy; mục nhập cuối chưa được lưu.</translation>
    </message>
    <message>
        <source>Everything saved before is safe. Free some space, then enter it again.</source>
        <translation>Mọi thứ đã lưu trước đó vẫn an toàn. Hãy giải phóng dung lượng rồi nhập lại.</translation>
    </message>
    <message>
        <source>The disk does not answer; this last entry was not saved.</source>
        <translation>Ổ đĩa không phản hồi; mục nhập cuối chưa được lưu.</translation>
    </message>
    <message>
        <source>Everything saved before is safe. Check the disk, then open the vault again.</source>
        <translation>Mọi thứ đã lưu trước đó vẫn an toàn. Hãy kiểm tra ổ đĩa rồi mở lại kho.</translation>
    </message>
    <message>
        <source>The folder of the vault cannot be written.</source>
        <translation>Không ghi được vào thư mục của kho.</translation>
    </message>
    <message>
        <source>Everything saved before is safe. Check the permissions of the folder or the disk.</source>
        <translation>Mọi thứ đã lưu trước đó vẫn an toàn. Hãy kiểm tra quyền của thư mục hoặc ổ đĩa.</translation>
    </message>
    <message>
        <source>The photo or file could not be written.</source>
        <translation>Không ghi được ảnh hoặc tệp.</translation>
    </message>
    <message>
        <source>Everything saved before is safe. Check the disk and try again.</source>
        <translation>Mọi thứ đã lưu trước đó vẫn an toàn. Hãy kiểm tra ổ đĩa rồi thử lại.</translation>
    </message>
    <message>
        <source>The recovery sheet cannot be written there.</source>
        <translation>Không ghi được phiếu khôi phục vào đó.</translation>
    </message>
    <message>
        <source>Choose another place; the key is still shown.</source>
        <translation>Hãy chọn nơi khác; khóa vẫn đang hiện.</translation>
    </message>
    <message>
        <source>The passphrase is too short: {found} characters, at least {least} are needed.</source>
        <translation>Cụm mật khẩu quá ngắn: có {found} ký tự, cần ít nhất {least}.</translation>
    </message>
    <message>
        <source>Take six words that do not belong together, or let one be suggested.</source>
        <translation>Hãy dùng sáu từ không liên quan với nhau, hoặc dùng gợi ý.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open the vault.</source>
        <translation>Không đủ bộ nhớ trống để mở kho.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close other programs and try again.</source>
        <translation>Chưa có gì thay đổi. Hãy đóng các chương trình khác rồi thử lại.</translation>
    </message>
    <message>
        <source>A key slot of the vault cannot be read.</source>
        <translation>Không đọc được một khe khóa của kho.</translation>
    </message>
    <message>
        <source>The key file may be damaged. Use a copy of it, or the recovery key.</source>
        <translation>Tệp khóa có thể bị hỏng. Hãy dùng bản sao của nó hoặc khóa khôi phục.</translation>
    </message>
    <message>
        <source>This recovery key does not belong to this vault.</source>
        <translation>Khóa khôi phục này không thuộc kho này.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look for the sheet with this vault&apos;s name.</source>
        <translation>Chưa có gì thay đổi. Hãy tìm phiếu ghi tên của kho này.</translation>
    </message>
    <message>
        <source>The recovery key of this vault has not been put away yet.</source>
        <translation>Khóa khôi phục của kho này chưa được cất giữ.</translation>
    </message>
    <message>
        <source>Photos can be added once it is; else a forgotten passphrase would lose them.</source>
        <translation>Cất giữ xong mới thêm được ảnh; nếu không, quên cụm mật khẩu là mất ảnh.</translation>
    </message>
    <message>
        <source>The photo cannot be read.</source>
        <translation>Không đọc được ảnh.</translation>
    </message>
    <message>
        <source>Nothing was stored. Check the file or the card it lies on.</source>
        <translation>Chưa lưu gì cả. Hãy kiểm tra tệp hoặc thẻ nhớ.</translation>
    </message>
    <message>
        <source>The picture {name} is incomplete.</source>
        <translation>Ảnh {name} không đầy đủ.</translation>
    </message>
    <message>
        <source>Nothing was stored. Copy it again from the camera.</source>
        <translation>Chưa lưu gì cả. Hãy chép lại từ máy ảnh.</translation>
    </message>
    <message>
        <source>The picture {name} cannot be decoded.</source>
        <translation>Không giải mã được ảnh {name}.</translation>
    </message>
    <message>
        <source>The picture {name} is empty.</source>
        <translation>Ảnh {name} trống.</translation>
    </message>
    <message>
        <source>Nothing was stored. Take or copy it again.</source>
        <translation>Chưa lưu gì cả. Hãy chụp hoặc chép lại.</translation>
    </message>
    <message>
        <source>{name} is not a picture of a known kind.</source>
        <translation>{name} không phải loại ảnh được hỗ trợ.</translation>
    </message>
    <message>
        <source>JPEG, PNG, HEIC and WebP are accepted, whatever the file is called.</source>
        <translation>Nhận JPEG, PNG, HEIC và WebP, bất kể tên tệp.</translation>
    </message>
    <message>
        <source>The picture {name} is too large.</source>
        <translation>Ảnh {name} quá lớn.</translation>
    </message>
    <message>
        <source>Nothing was stored. Use it as the camera made it.</source>
        <translation>Chưa lưu gì cả. Hãy dùng tệp gốc từ máy ảnh.</translation>
    </message>
    <message>
        <source>The picture {name} has too many pixels: {width} × {height}.</source>
        <translation>Ảnh {name} có quá nhiều điểm ảnh: {width} × {height}.</translation>
    </message>
    <message>
        <source>Nothing was stored. Use the camera&apos;s normal resolution.</source>
        <translation>Chưa lưu gì cả. Hãy dùng độ phân giải thường của máy ảnh.</translation>
    </message>
    <message>
        <source>This inspection can no longer be changed.</source>
        <translation>Lần kiểm tra này không thể thay đổi nữa.</translation>
    </message>
    <message>
        <source>It is signed or comes from somebody else. Reopen it, or ask its author.</source>
        <translation>Nó đã ký hoặc do người khác lập. Hãy mở lại hoặc hỏi người lập.</translation>
    </message>
    <message>
        <source>This inspection is not in the vault.</source>
        <translation>Lần kiểm tra này không có trong kho.</translation>
    </message>
    <message>
        <source>Go back to the list of inspections.</source>
        <translation>Hãy quay lại danh sách kiểm tra.</translation>
    </message>
    <message>
        <source>The standards pack chosen is not installed.</source>
        <translation>Gói tiêu chuẩn đã chọn chưa được cài.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install it on the page Standards.</source>
        <translation>Chưa có gì thay đổi. Hãy cài ở trang Tiêu chuẩn.</translation>
    </message>
    <message>
        <source>A name or number is missing.</source>
        <translation>Thiếu tên hoặc số.</translation>
    </message>
    <message>
        <source>Nothing was changed. Enter it and try again.</source>
        <translation>Chưa có gì thay đổi. Hãy nhập rồi thử lại.</translation>
    </message>
    <message>
        <source>A phrase needs words.</source>
        <translation>Câu mẫu cần có chữ.</translation>
    </message>
    <message>
        <source>Write it in at least one language.</source>
        <translation>Hãy viết bằng ít nhất một ngôn ngữ.</translation>
    </message>
    <message>
        <source>A phrase has at most {most} characters.</source>
        <translation>Câu mẫu có tối đa {most} ký tự.</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep a part of it.</source>
        <translation>Không có gì thay đổi. Hãy giữ lại một phần.</translation>
    </message>
    <message>
        <source>This phrase is no longer there.</source>
        <translation>Câu mẫu này không còn nữa.</translation>
    </message>
    <message>
        <source>Nothing was changed. It may have been deleted in another place.</source>
        <translation>Chưa có gì thay đổi. Có thể nó đã bị xóa ở nơi khác.</translation>
    </message>
    <message>
        <source>This is no longer in the bin.</source>
        <translation>Mục này không còn trong thùng rác.</translation>
    </message>
    <message>
        <source>Nothing was changed. It may have been restored already.</source>
        <translation>Chưa có gì thay đổi. Có thể nó đã được khôi phục.</translation>
    </message>
    <message>
        <source>A lot of one piece has no sampling plan.</source>
        <translation>Lô chỉ có một sản phẩm thì không có phương án lấy mẫu.</translation>
    </message>
    <message>
        <source>Inspect the piece itself. Sampling starts with a lot of two.</source>
        <translation>Hãy kiểm tra chính sản phẩm đó. Lấy mẫu bắt đầu từ lô hai sản phẩm.</translation>
    </message>
    <message>
        <source>A lot of {value} pieces cannot be sampled.</source>
        <translation>Lô {value} sản phẩm không lấy mẫu được.</translation>
    </message>
    <message>
        <source>Enter the number of pieces in the lot, two or more.</source>
        <translation>Hãy nhập số sản phẩm trong lô, từ 2 trở lên.</translation>
    </message>
    <message>
        <source>AQL {value} is for nonconformities per 100 pieces; here pieces are counted.</source>
        <translation>AQL {value} dùng cho số điểm không phù hợp trên 100 sản phẩm; ở đây đếm theo sản phẩm.</translation>
    </message>
    <message>
        <source>Choose an AQL of 10 or less.</source>
        <translation>Hãy chọn AQL từ 10 trở xuống.</translation>
    </message>
    <message>
        <source>No class has an AQL, so no sample size follows.</source>
        <translation>Không loại nào có AQL nên không xác định được cỡ mẫu.</translation>
    </message>
    <message>
        <source>Give at least one class an AQL.</source>
        <translation>Hãy đặt AQL cho ít nhất một loại.</translation>
    </message>
    <message>
        <source>“{value}” is not a number of pieces.</source>
        <translation>“{value}” không phải số sản phẩm.</translation>
    </message>
    <message>
        <source>Enter a whole number, 0 or more.</source>
        <translation>Hãy nhập số nguyên từ 0 trở lên.</translation>
    </message>
    <message>
        <source>{value} is not a number of defects.</source>
        <translation>{value} không phải số lỗi hợp lệ.</translation>
    </message>
    <message>
        <source>Enter 1 or more, or move the finding to the bin.</source>
        <translation>Hãy nhập từ 1 trở lên, hoặc chuyển ghi nhận này vào thùng rác.</translation>
    </message>
    <message>
        <source>“{value}” could mean {decimal} or {whole}.</source>
        <translation>“{value}” có thể là {decimal} hoặc {whole}.</translation>
    </message>
    <message>
        <source>Nothing was stored. Write {decimal} or {whole}.</source>
        <translation>Chưa lưu gì cả. Hãy viết {decimal} hoặc {whole}.</translation>
    </message>
    <message>
        <source>“{value}” is not a reading.</source>
        <translation>“{value}” không phải số đo.</translation>
    </message>
    <message>
        <source>Nothing was stored. Type the number, with or without its unit.</source>
        <translation>Chưa lưu gì cả. Hãy nhập số, có hoặc không kèm đơn vị.</translation>
    </message>
    <message>
        <source>“{value}” has its digits in groups, which is not read.</source>
        <translation>“{value}” có chữ số tách nhóm nên không đọc được.</translation>
    </message>
    <message>
        <source>Nothing was stored. Write it without spaces, such as 1234.5.</source>
        <translation>Chưa lưu gì cả. Hãy viết không có khoảng trắng, ví dụ 1234.5.</translation>
    </message>
    <message>
        <source>“{value}” is in {typed}; this point is measured in {unit}.</source>
        <translation>“{value}” tính bằng {typed}; điểm này đo bằng {unit}.</translation>
    </message>
    <message>
        <source>Nothing was stored. Type the number alone, in the unit of the point.</source>
        <translation>Chưa lưu gì cả. Chỉ nhập số, theo đơn vị của điểm đo.</translation>
    </message>
    <message>
        <source>“{value}” has too many digits.</source>
        <translation>“{value}” có quá nhiều chữ số.</translation>
    </message>
    <message>
        <source>Nothing was stored. Was a barcode read into this field?</source>
        <translation>Chưa lưu gì cả. Có phải mã vạch đã được quét vào ô này?</translation>
    </message>
    <message>
        <source>“{value}” has no exact decimal.</source>
        <translation>“{value}” không viết được chính xác dưới dạng thập phân.</translation>
    </message>
    <message>
        <source>Nothing was stored. Write a decimal, or halves to 64ths.</source>
        <translation>Chưa lưu gì cả. Hãy viết số thập phân, hoặc phân số từ 1/2 đến 1/64.</translation>
    </message>
    <message>
        <source>The decision differs from the proposed result and needs a reason.</source>
        <translation>Quyết định khác với kết quả đề xuất nên cần lý do.</translation>
    </message>
    <message>
        <source>Write why. Everything entered so far is saved.</source>
        <translation>Hãy viết lý do. Mọi thứ đã nhập đều được lưu.</translation>
    </message>
    <message>
        <source>Reopening needs a reason.</source>
        <translation>Mở lại cần có lý do.</translation>
    </message>
    <message>
        <source>Write why; it stands in the trail and in the next revision.</source>
        <translation>Hãy viết lý do; lý do sẽ nằm trong lịch sử và trong bản sửa đổi tiếp theo.</translation>
    </message>
    <message>
        <source>Nothing was drawn.</source>
        <translation>Chưa ký gì.</translation>
    </message>
    <message>
        <source>Sign in the box with finger, pen or mouse.</source>
        <translation>Hãy ký trong khung bằng ngón tay, bút hoặc chuột.</translation>
    </message>
    <message>
        <source>A signature needs a printed name.</source>
        <translation>Chữ ký cần có họ tên viết rõ.</translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation>Hãy nhập tên.</translation>
    </message>
    <message>
        <source>A refusal needs its reason.</source>
        <translation>Từ chối ký cần có lý do.</translation>
    </message>
    <message>
        <source>Write what the representative said.</source>
        <translation>Hãy ghi lại điều người đại diện đã nói.</translation>
    </message>
    <message>
        <source>There is no decision to sign yet.</source>
        <translation>Chưa có quyết định để ký.</translation>
    </message>
    <message>
        <source>Decide first; then both sign.</source>
        <translation>Hãy quyết định trước, sau đó hai bên ký.</translation>
    </message>
    <message>
        <source>There is no decision yet, so there is nothing to report.</source>
        <translation>Chưa có quyết định nên chưa có gì để báo cáo.</translation>
    </message>
    <message>
        <source>Decide on the step Conclusion. Everything entered is saved.</source>
        <translation>Hãy quyết định ở bước Kết luận. Mọi thứ đã nhập đều được lưu.</translation>
    </message>
    <message>
        <source>Something was entered or changed after these had signed: {names}.</source>
        <translation>Đã có mục được nhập hoặc thay đổi sau khi những người này ký: {names}.</translation>
    </message>
    <message>
        <source>Everything is saved. Look at the preview together and sign again, or take the change back.</source>
        <translation>Mọi thứ đã được lưu. Hãy cùng xem bản xem trước và ký lại, hoặc hoàn tác thay đổi đó.</translation>
    </message>
    <message>
        <source>The report could not be written to {path}.</source>
        <translation>Không ghi được báo cáo vào {path}.</translation>
    </message>
    <message>
        <source>It is safe in the vault. Choose another place.</source>
        <translation>Báo cáo vẫn an toàn trong kho. Hãy chọn nơi khác.</translation>
    </message>
    <message>
        <source>The vault itself is unchanged, and earlier copies are whole.</source>
        <translation>Kho không thay đổi, và các bản sao lưu trước vẫn nguyên vẹn.</translation>
    </message>
    <message>
        <source>No vault was made. Try another copy.</source>
        <translation>Chưa tạo kho. Hãy thử bản sao lưu khác.</translation>
    </message>
    <message>
        <source>This folder lies inside the vault.</source>
        <translation>Thư mục này nằm bên trong kho.</translation>
    </message>
    <message>
        <source>Choose another disk or a stick: a copy beside the original is lost with it.</source>
        <translation>Hãy chọn ổ đĩa khác hoặc USB: bản sao để cạnh bản gốc sẽ mất cùng bản gốc.</translation>
    </message>
    <message>
        <source>The disk or folder for second copies is not there.</source>
        <translation>Không thấy ổ đĩa hoặc thư mục sao lưu.</translation>
    </message>
    <message>
        <source>Plug it in, or choose another folder. The vault itself is unchanged.</source>
        <translation>Hãy cắm vào hoặc chọn thư mục khác. Kho không thay đổi.</translation>
    </message>
    <message>
        <source>This cannot be a folder for second copies.</source>
        <translation>Đây không thể là thư mục sao lưu.</translation>
    </message>
    <message>
        <source>Another copy is being written to this folder.</source>
        <translation>Một bản sao lưu khác đang được ghi vào thư mục này.</translation>
    </message>
    <message>
        <source>Wait until it is done. Nothing was changed.</source>
        <translation>Hãy đợi đến khi xong. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>The copying was stopped.</source>
        <translation>Đã dừng sao lưu.</translation>
    </message>
    <message>
        <source>What was copied so far is used the next time.</source>
        <translation>Phần đã sao sẽ được dùng cho lần sau.</translation>
    </message>
    <message>
        <source>The copy needs {needed} MB; there are {free} MB free on its disk.</source>
        <translation>Bản sao lưu cần {needed} MB; ổ đĩa còn trống {free} MB.</translation>
    </message>
    <message>
        <source>Make room there, keep fewer copies, or choose a larger disk. The vault is unchanged.</source>
        <translation>Hãy giải phóng dung lượng, giữ ít bản hơn hoặc chọn ổ lớn hơn. Kho không thay đổi.</translation>
    </message>
    <message>
        <source>The disk for copies holds no file above 4 GB, and the vault has one.</source>
        <translation>Ổ sao lưu không chứa được tệp trên 4 GB, mà kho có một tệp như vậy.</translation>
    </message>
    <message>
        <source>Choose another disk, or have this one formatted as exFAT. The vault is unchanged.</source>
        <translation>Hãy chọn ổ khác, hoặc định dạng ổ này thành exFAT. Kho không thay đổi.</translation>
    </message>
    <message>
        <source>The disk for second copies became full.</source>
        <translation>Ổ sao lưu đã đầy.</translation>
    </message>
    <message>
        <source>Make room there or choose a larger one. The vault and earlier copies are whole.</source>
        <translation>Hãy giải phóng dung lượng hoặc chọn ổ lớn hơn. Kho và các bản sao lưu trước vẫn nguyên vẹn.</translation>
    </message>
    <message>
        <source>The disk for second copies cannot be written.</source>
        <translation>Không ghi được vào ổ sao lưu.</translation>
    </message>
    <message>
        <source>Look for a small switch on the stick, or choose another folder.</source>
        <translation>Hãy xem công tắc nhỏ trên USB, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The disk for second copies does not answer. Was it unplugged?</source>
        <translation>Ổ sao lưu không phản hồi. Có phải đã bị rút ra?</translation>
    </message>
    <message>
        <source>The copy does not read back as it was written.</source>
        <translation>Đọc lại bản sao lưu thấy không đúng như khi ghi.</translation>
    </message>
    <message>
        <source>Do not rely on this disk. The vault itself is unchanged.</source>
        <translation>Đừng tin vào ổ này. Kho không thay đổi.</translation>
    </message>
    <message>
        <source>No copy was made, because the vault&apos;s own database is damaged.</source>
        <translation>Chưa sao lưu, vì chính cơ sở dữ liệu của kho bị hỏng.</translation>
    </message>
    <message>
        <source>Keep every earlier copy, and run the check under Health.</source>
        <translation>Hãy giữ mọi bản sao lưu trước và chạy kiểm tra ở mục Tình trạng.</translation>
    </message>
    <message>
        <source>This is no usable plan for second copies.</source>
        <translation>Đây không phải kế hoạch sao lưu dùng được.</translation>
    </message>
    <message>
        <source>The plan is as it was.</source>
        <translation>Kế hoạch vẫn như cũ.</translation>
    </message>
    <message>
        <source>There has been no second copy for {hours} hours.</source>
        <translation>Đã {hours} giờ chưa sao lưu.</translation>
    </message>
    <message>
        <source>Everything in the vault is safe. Plug the disk in, or choose another place for copies.</source>
        <translation>Mọi thứ trong kho vẫn an toàn. Hãy cắm ổ đĩa hoặc chọn nơi sao lưu khác.</translation>
    </message>
    <message>
        <source>There has been no second copy for {days} days.</source>
        <translation>Đã {days} ngày chưa sao lưu.</translation>
    </message>
    <message>
        <source>There is no recent second copy of this vault.</source>
        <translation>Kho này không có bản sao lưu gần đây.</translation>
    </message>
    <message>
        <source>Everything is in this one place only. Choose a stick for copies under Safekeeping.</source>
        <translation>Mọi thứ chỉ nằm ở một nơi này. Hãy chọn USB để sao lưu ở trang Lưu giữ.</translation>
    </message>
    <message>
        <source>This folder lies on the same disk as the vault.</source>
        <translation>Thư mục này nằm cùng ổ đĩa với kho.</translation>
    </message>
    <message>
        <source>A copy there helps against mistakes, not when the laptop is lost. Use a stick as well.</source>
        <translation>Bản sao ở đó giúp khi thao tác nhầm, không giúp khi mất máy. Hãy dùng thêm USB.</translation>
    </message>
    <message>
        <source>{count} files of the vault are missing or damaged, also in the copy.</source>
        <translation>{count} tệp của kho bị thiếu hoặc hỏng, trong bản sao lưu cũng vậy.</translation>
    </message>
    <message>
        <source>Everything else is in it. The check under Photos says which they are.</source>
        <translation>Mọi thứ khác đều có. Kiểm tra ở mục Ảnh sẽ cho biết đó là tệp nào.</translation>
    </message>
    <message>
        <source>This is no complete second copy.</source>
        <translation>Đây không phải bản sao lưu đầy đủ.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Hãy chọn bản khác.</translation>
    </message>
    <message>
        <source>This copy was written by a newer version of the program.</source>
        <translation>Bản sao lưu này do phiên bản mới hơn của chương trình ghi.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version to restore it.</source>
        <translation>Chưa có gì thay đổi. Hãy cài phiên bản mới hơn để khôi phục.</translation>
    </message>
    <message>
        <source>Somebody changed this copy after it was written.</source>
        <translation>Bản sao lưu này đã bị ai đó sửa sau khi ghi.</translation>
    </message>
    <message>
        <source>Nothing was restored. Use another copy, and find out who had this one.</source>
        <translation>Chưa khôi phục gì. Hãy dùng bản sao lưu khác và tìm hiểu ai đã giữ bản này.</translation>
    </message>
    <message>
        <source>The second copy is damaged.</source>
        <translation>Bản sao lưu bị hỏng.</translation>
    </message>
    <message>
        <source>{count} photos or files are missing or damaged in this copy.</source>
        <translation>{count} ảnh hoặc tệp bị thiếu hoặc hỏng trong bản sao lưu này.</translation>
    </message>
    <message>
        <source>No vault was made yet. Try another copy, or restore without them.</source>
        <translation>Chưa tạo kho. Hãy thử bản sao lưu khác, hoặc khôi phục không có các tệp đó.</translation>
    </message>
    <message>
        <source>The folder to restore into is not empty.</source>
        <translation>Thư mục khôi phục không trống.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a new folder.</source>
        <translation>Chưa có gì thay đổi. Hãy chọn thư mục mới.</translation>
    </message>
    <message>
        <source>The folder to restore into lies among the second copies.</source>
        <translation>Thư mục khôi phục nằm giữa các bản sao lưu.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a folder on this computer&apos;s own disk.</source>
        <translation>Chưa có gì thay đổi. Hãy chọn thư mục trên ổ đĩa của máy này.</translation>
    </message>
    <message>
        <source>The vault needs {needed} MB; there are {free} MB free here.</source>
        <translation>Kho cần {needed} MB; ở đây còn trống {free} MB.</translation>
    </message>
    <message>
        <source>No vault was made. Make room or choose another disk.</source>
        <translation>Chưa tạo kho. Hãy giải phóng dung lượng hoặc chọn ổ khác.</translation>
    </message>
    <message>
        <source>The disk became full while the vault was being restored.</source>
        <translation>Ổ đĩa bị đầy khi đang khôi phục kho.</translation>
    </message>
    <message>
        <source>No vault was made. Make room, then restore into the same folder again: it goes on.</source>
        <translation>Chưa tạo kho. Hãy giải phóng dung lượng rồi khôi phục lại vào cùng thư mục: sẽ tiếp tục.</translation>
    </message>
    <message>
        <source>There are no cartons to draw from.</source>
        <translation>Không có thùng nào để chọn.</translation>
    </message>
    <message>
        <source>Enter the number of packed cartons, one or more.</source>
        <translation>Hãy nhập số thùng đã đóng, từ 1 trở lên.</translation>
    </message>
    <message>
        <source>Cartons of the present draw have been opened already.</source>
        <translation>Đã mở thùng của lần chọn này.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take their ticks back first, or go on with this draw.</source>
        <translation>Chưa có gì thay đổi. Hãy bỏ dấu chọn trước, hoặc tiếp tục với lần chọn này.</translation>
    </message>
    <message>
        <source>The cartons hold fewer pieces than the sample needs.</source>
        <translation>Số sản phẩm trong thùng ít hơn cỡ mẫu cần.</translation>
    </message>
    <message>
        <source>Check how many pieces a carton holds.</source>
        <translation>Hãy kiểm tra số sản phẩm mỗi thùng.</translation>
    </message>
    <message>
        <source>The part “{value}” of the lot cannot be drawn from.</source>
        <translation>Không chọn được từ phần lô “{value}”.</translation>
    </message>
    <message>
        <source>It needs a name of up to 40 characters without : / and #, and either cartons or loose pieces.</source>
        <translation>Cần tên tối đa 40 ký tự không có : / và #, cùng số thùng hoặc số hàng rời.</translation>
    </message>
    <message>
        <source>Two parts of the lot are called “{value}”.</source>
        <translation>Hai phần của lô cùng tên “{value}”.</translation>
    </message>
    <message>
        <source>Give each part a name of its own.</source>
        <translation>Hãy đặt cho mỗi phần một tên riêng.</translation>
    </message>
    <message>
        <source>How many pieces a carton of “{value}” holds is not said.</source>
        <translation>Chưa cho biết mỗi thùng của “{value}” có bao nhiêu sản phẩm.</translation>
    </message>
    <message>
        <source>Give the pieces for every part of the lot, or for none.</source>
        <translation>Hãy nhập số sản phẩm cho mọi phần của lô, hoặc không phần nào.</translation>
    </message>
    <message>
        <source>{value} are too many to draw from at once; {most} at most.</source>
        <translation>{value} là quá nhiều để chọn một lần; tối đa {most}.</translation>
    </message>
    <message>
        <source>Draw from one part of the lot at a time.</source>
        <translation>Hãy chọn từng phần lô một.</translation>
    </message>
    <message>
        <source>A sample of {n} cannot hold {least} of each of {parts} parts.</source>
        <translation>Mẫu {n} sản phẩm không đủ {least} sản phẩm cho mỗi phần trong {parts} phần.</translation>
    </message>
    <message>
        <source>Take the rule away, or join parts of the lot.</source>
        <translation>Hãy bỏ quy tắc này hoặc gộp các phần lô.</translation>
    </message>
    <message>
        <source>No cartons were drawn yet.</source>
        <translation>Chưa chọn thùng nào.</translation>
    </message>
    <message>
        <source>Enter the number of cartons and draw them first.</source>
        <translation>Hãy nhập số thùng và chọn trước.</translation>
    </message>
    <message>
        <source>A sample of {value} pieces cannot be drawn here.</source>
        <translation>Không chọn được mẫu {value} sản phẩm ở đây.</translation>
    </message>
    <message>
        <source>What was drawn stays drawn: the sample can only grow.</source>
        <translation>Những gì đã chọn được giữ nguyên: mẫu chỉ có thể tăng.</translation>
    </message>
    <message>
        <source>Sample {stage} is drawn already.</source>
        <translation>Mẫu {stage} đã được chọn.</translation>
    </message>
    <message>
        <source>Go on with the pieces that are drawn.</source>
        <translation>Hãy tiếp tục với các sản phẩm đã chọn.</translation>
    </message>
    <message>
        <source>What was recorded about this draw cannot be read.</source>
        <translation>Không đọc được bản ghi của lần chọn này.</translation>
    </message>
    <message>
        <source>The cartons can still be seen. Ask whoever made the inspection.</source>
        <translation>Vẫn xem được các thùng. Hãy hỏi người lập lần kiểm tra.</translation>
    </message>
    <message>
        <source>The pick list could not be written to {path}.</source>
        <translation>Không ghi được danh sách lấy mẫu vào {path}.</translation>
    </message>
    <message>
        <source>The draw is safe. Choose another place.</source>
        <translation>Kết quả chọn vẫn an toàn. Hãy chọn nơi khác.</translation>
    </message>
    <message>
        <source>The table cannot be written there.</source>
        <translation>Không ghi được bảng vào đó.</translation>
    </message>
    <message>
        <source>The trail is safe in the vault. Choose another place.</source>
        <translation>Lịch sử vẫn an toàn trong kho. Hãy chọn nơi khác.</translation>
    </message>
    <message>
        <source>A row of the journal cannot be read.</source>
        <translation>Không đọc được một dòng nhật ký.</translation>
    </message>
    <message>
        <source>Nothing was changed. Have the vault checked on the page Safekeeping.</source>
        <translation>Chưa có gì thay đổi. Hãy kiểm tra kho ở trang Lưu giữ.</translation>
    </message>
    <message>
        <source>A practice inspection is no evidence: nobody may take it for a real one.</source>
        <translation>Bài luyện tập không phải bằng chứng: để không ai nhầm là thật.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose an inspection that is no practice.</source>
        <translation>Chưa ghi gì cả. Hãy chọn lần kiểm tra không phải luyện tập.</translation>
    </message>
    <message>
        <source>There is something else at this place already.</source>
        <translation>Ở đó đã có nội dung khác.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name.</source>
        <translation>Chưa ghi gì cả. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Đã dừng xuất.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Chưa ghi gì cả.</translation>
    </message>
    <message>
        <source>The journal of this inspection was altered, so it is no evidence.</source>
        <translation>Nhật ký của lần kiểm tra này đã bị sửa nên không phải bằng chứng.</translation>
    </message>
    <message>
        <source>Nothing was written. Have the vault checked on the page Safekeeping, and restore a second copy.</source>
        <translation>Chưa ghi gì cả. Hãy kiểm tra kho ở trang Lưu giữ và khôi phục từ bản sao lưu.</translation>
    </message>
    <message>
        <source>There is not enough room for the evidence package.</source>
        <translation>Không đủ chỗ cho gói bằng chứng.</translation>
    </message>
    <message>
        <source>Nothing was written. Make room or choose another place.</source>
        <translation>Chưa ghi gì cả. Hãy giải phóng dung lượng hoặc chọn nơi khác.</translation>
    </message>
    <message>
        <source>The evidence package cannot be written there.</source>
        <translation>Không ghi được gói bằng chứng vào đó.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another place and try again.</source>
        <translation>Chưa ghi gì cả. Hãy chọn nơi khác rồi thử lại.</translation>
    </message>
    <message>
        <source>Nothing was installed. Ask the brand for the pack again.</source>
        <translation>Chưa cài gì cả. Hãy xin nhãn hàng gửi lại gói tiêu chuẩn.</translation>
    </message>
    <message>
        <source>Nothing was taken over. Ask the sender to export it again.</source>
        <translation>Chưa nhận gì cả. Hãy nhờ người gửi xuất lại.</translation>
    </message>
    <message>
        <source>There is no standards pack at this place.</source>
        <translation>Ở đây không có gói tiêu chuẩn.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a .qcpack file, or a folder with a pack.yaml.</source>
        <translation>Chưa có gì thay đổi. Hãy chọn tệp .qcpack hoặc thư mục có pack.yaml.</translation>
    </message>
    <message>
        <source>The standards pack has faults.</source>
        <translation>Gói tiêu chuẩn có lỗi.</translation>
    </message>
    <message>
        <source>Nothing was installed. “inspector-app pack check” lists every one of them.</source>
        <translation>Chưa cài gì cả. “inspector-app pack check” liệt kê mọi lỗi.</translation>
    </message>
    <message>
        <source>The standards pack cannot be read.</source>
        <translation>Không đọc được gói tiêu chuẩn.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the file and its permissions.</source>
        <translation>Chưa có gì thay đổi. Hãy kiểm tra tệp và quyền của tệp.</translation>
    </message>
    <message>
        <source>This is not a standards pack.</source>
        <translation>Đây không phải gói tiêu chuẩn.</translation>
    </message>
    <message>
        <source>The standards pack is damaged.</source>
        <translation>Gói tiêu chuẩn bị hỏng.</translation>
    </message>
    <message>
        <source>The standards pack holds files that do not belong in one.</source>
        <translation>Gói tiêu chuẩn chứa tệp không thuộc về nó.</translation>
    </message>
    <message>
        <source>The standards pack is too large.</source>
        <translation>Gói tiêu chuẩn quá lớn.</translation>
    </message>
    <message>
        <source>This pack belongs to the brand {found}, this vault to {own}.</source>
        <translation>Gói này thuộc nhãn hàng {found}, kho này thuộc {own}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make a vault of its own for the other brand.</source>
        <translation>Chưa có gì thay đổi. Hãy tạo kho riêng cho nhãn hàng kia.</translation>
    </message>
    <message>
        <source>The standards pack is in a newer format than this program knows.</source>
        <translation>Định dạng gói tiêu chuẩn mới hơn chương trình này.</translation>
    </message>
    <message>
        <source>Nothing was changed. Update the program.</source>
        <translation>Chưa có gì thay đổi. Hãy cập nhật chương trình.</translation>
    </message>
    <message>
        <source>The standards pack needs version {needed} of the program; this is {have}.</source>
        <translation>Gói tiêu chuẩn cần phiên bản {needed}; hiện là {have}.</translation>
    </message>
    <message>
        <source>This is not an identity file.</source>
        <translation>Đây không phải tệp định danh.</translation>
    </message>
    <message>
        <source>The other person saves one on the page Exchange.</source>
        <translation>Người kia lưu tệp đó ở trang Trao đổi.</translation>
    </message>
    <message>
        <source>The identity file was altered.</source>
        <translation>Tệp định danh đã bị sửa đổi.</translation>
    </message>
    <message>
        <source>Nobody was trusted. Ask for the file again, by another way.</source>
        <translation>Chưa tin cậy ai. Hãy xin lại tệp bằng cách khác.</translation>
    </message>
    <message>
        <source>The identity file cannot be read.</source>
        <translation>Không đọc được tệp định danh.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the file and the medium it lies on.</source>
        <translation>Chưa có gì thay đổi. Hãy kiểm tra tệp và thiết bị chứa nó.</translation>
    </message>
    <message>
        <source>The identity file cannot be written there.</source>
        <translation>Không ghi được tệp định danh vào đó.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another place.</source>
        <translation>Chưa có gì thay đổi. Hãy chọn nơi khác.</translation>
    </message>
    <message>
        <source>One of the readers is not trusted any more.</source>
        <translation>Một người đọc không còn được tin cậy.</translation>
    </message>
    <message>
        <source>Nothing was written. Open this page again and choose the readers.</source>
        <translation>Chưa ghi gì cả. Hãy mở lại trang này và chọn người đọc.</translation>
    </message>
    <message>
        <source>Nobody is named who could open the bundle.</source>
        <translation>Chưa chỉ định ai có thể mở gói dữ liệu.</translation>
    </message>
    <message>
        <source>Nothing was written. Add the receiver&apos;s identity file first.</source>
        <translation>Chưa ghi gì cả. Hãy thêm tệp định danh của người nhận trước.</translation>
    </message>
    <message>
        <source>A practice inspection is not exported: nobody may take it for a real one.</source>
        <translation>Bài luyện tập không được xuất: để không ai nhầm là thật.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose inspections that are no practice.</source>
        <translation>Chưa ghi gì cả. Hãy chọn lần kiểm tra không phải luyện tập.</translation>
    </message>
    <message>
        <source>An inspection made by somebody else is not passed on.</source>
        <translation>Lần kiểm tra do người khác lập không được chuyển tiếp.</translation>
    </message>
    <message>
        <source>Nothing was written. Ask its author for an export.</source>
        <translation>Chưa ghi gì cả. Hãy nhờ người lập xuất.</translation>
    </message>
    <message>
        <source>There is not enough room for the bundle.</source>
        <translation>Không đủ chỗ cho gói dữ liệu.</translation>
    </message>
    <message>
        <source>The bundle cannot be written there.</source>
        <translation>Không ghi được gói dữ liệu vào đó.</translation>
    </message>
    <message>
        <source>The bundle cannot be read.</source>
        <translation>Không đọc được gói dữ liệu.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the medium and try again.</source>
        <translation>Chưa có gì thay đổi. Hãy kiểm tra thiết bị rồi thử lại.</translation>
    </message>
    <message>
        <source>This is not a bundle of this program.</source>
        <translation>Đây không phải gói dữ liệu của chương trình này.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the file or folder the sender exported.</source>
        <translation>Chưa có gì thay đổi. Hãy chọn tệp hoặc thư mục người gửi đã xuất.</translation>
    </message>
    <message>
        <source>The bundle is signed by somebody who is not trusted here.</source>
        <translation>Gói dữ liệu do người chưa được tin cậy ở đây ký.</translation>
    </message>
    <message>
        <source>Nothing was taken over. Compare the words with the sender, then add the identity: {words}</source>
        <translation>Chưa nhận gì cả. Hãy đối chiếu các từ với người gửi rồi thêm định danh: {words}</translation>
    </message>
    <message>
        <source>The bundle was made for somebody else.</source>
        <translation>Gói dữ liệu này dành cho người khác.</translation>
    </message>
    <message>
        <source>Nothing was taken over. Give the sender your identity file first.</source>
        <translation>Chưa nhận gì cả. Hãy đưa tệp định danh của bạn cho người gửi trước.</translation>
    </message>
    <message>
        <source>The bundle belongs to another brand.</source>
        <translation>Gói dữ liệu này thuộc nhãn hàng khác.</translation>
    </message>
    <message>
        <source>Nothing was taken over. Open a vault of that brand.</source>
        <translation>Chưa nhận gì cả. Hãy mở kho của nhãn hàng đó.</translation>
    </message>
    <message>
        <source>The bundle was altered or damaged.</source>
        <translation>Gói dữ liệu đã bị sửa hoặc hỏng.</translation>
    </message>
    <message>
        <source>The bundle is incomplete.</source>
        <translation>Gói dữ liệu không đầy đủ.</translation>
    </message>
    <message>
        <source>Earlier changes are missing between the bundle and what is here.</source>
        <translation>Thiếu các thay đổi trước đó giữa gói dữ liệu và những gì có ở đây.</translation>
    </message>
    <message>
        <source>Nothing was taken over. Ask the sender for an export of everything.</source>
        <translation>Chưa nhận gì cả. Hãy nhờ người gửi xuất toàn bộ.</translation>
    </message>
    <message>
        <source>The bundle tells another history than the one known here.</source>
        <translation>Gói dữ liệu kể một lịch sử khác với lịch sử ở đây.</translation>
    </message>
    <message>
        <source>Nothing was taken over. The sender&apos;s vault was copied or altered: ask.</source>
        <translation>Chưa nhận gì cả. Kho của người gửi đã bị sao chép hoặc sửa: hãy hỏi lại.</translation>
    </message>
    <message>
        <source>The bundle holds a file that has no place in one.</source>
        <translation>Gói dữ liệu chứa tệp không được phép có.</translation>
    </message>
    <message>
        <source>Nothing was taken over. Do not open it by other means; ask the sender.</source>
        <translation>Chưa nhận gì cả. Đừng mở bằng cách khác; hãy hỏi người gửi.</translation>
    </message>
    <message>
        <source>The bundle is in a format this program does not know.</source>
        <translation>Chương trình không biết định dạng của gói dữ liệu này.</translation>
    </message>
    <message>
        <source>Nothing was taken over. Update the program.</source>
        <translation>Chưa nhận gì cả. Hãy cập nhật chương trình.</translation>
    </message>
    <message>
        <source>This file is neither a report nor a bundle nor an evidence package.</source>
        <translation>Tệp này không phải báo cáo, gói dữ liệu hay gói bằng chứng.</translation>
    </message>
    <message>
        <source>Choose a signed PDF report, a bundle or an evidence package; a file or its folder.</source>
        <translation>Hãy chọn báo cáo PDF đã ký, gói dữ liệu hoặc gói bằng chứng; tệp hoặc thư mục của nó.</translation>
    </message>
    <message>
        <source>The bundle was written by another copy of this vault.</source>
        <translation>Gói dữ liệu do một bản sao khác của kho này ghi.</translation>
    </message>
    <message>
        <source>Nothing was taken over. Go on with one of the two copies only.</source>
        <translation>Chưa nhận gì cả. Hãy chỉ tiếp tục với một trong hai bản.</translation>
    </message>
    <message>
        <source>The bundle adds to an inspection that belongs to this vault.</source>
        <translation>Gói dữ liệu thêm vào lần kiểm tra thuộc kho này.</translation>
    </message>
    <message>
        <source>Nothing was taken over. Tell the sender.</source>
        <translation>Chưa nhận gì cả. Hãy báo cho người gửi.</translation>
    </message>
    <message>
        <source>There is no inspection to export.</source>
        <translation>Không có lần kiểm tra nào để xuất.</translation>
    </message>
    <message>
        <source>Practice inspections and received ones are not exported.</source>
        <translation>Bài luyện tập và lần kiểm tra nhận được thì không xuất.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Không đọc được tệp.</translation>
    </message>
    <message>
        <source>Check the file and the medium it lies on.</source>
        <translation>Hãy kiểm tra tệp và thiết bị chứa nó.</translation>
    </message>
    <message>
        <source>This is not a readable PDF file.</source>
        <translation>Đây không phải tệp PDF đọc được.</translation>
    </message>
    <message>
        <source>Choose the signed report as it was handed over.</source>
        <translation>Hãy chọn báo cáo đã ký đúng như khi bàn giao.</translation>
    </message>
    <message>
        <source>The bundle was refused: it is not as it has to be.</source>
        <translation>Gói dữ liệu bị từ chối: không đúng quy cách.</translation>
    </message>
    <message>
        <source>Nothing was changed. The passphrase opens the vault as before.</source>
        <translation>Chưa có gì thay đổi. Cụm mật khẩu vẫn mở kho như trước.</translation>
    </message>
    <message>
        <source>After several wrong tries the vault waits for {seconds} seconds.</source>
        <translation>Sau nhiều lần nhập sai, kho sẽ chờ {seconds} giây.</translation>
    </message>
    <message>
        <source>Nothing was changed, and this try was not counted. Then try again.</source>
        <translation>Chưa có gì thay đổi và lần này không bị tính. Hãy đợi rồi thử lại.</translation>
    </message>
    <message>
        <source>A key slot of the vault asks for more than is allowed, or for less.</source>
        <translation>Một khe khóa của kho đòi hỏi ngoài giới hạn cho phép.</translation>
    </message>
    <message>
        <source>Do not delete anything. Use the recovery key, or vault.json from a second copy.</source>
        <translation>Đừng xóa gì cả. Hãy dùng khóa khôi phục hoặc vault.json từ bản sao lưu.</translation>
    </message>
    <message>
        <source>This person cannot open the vault any more.</source>
        <translation>Người này không còn mở được kho.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at the list of people again.</source>
        <translation>Chưa có gì thay đổi. Hãy xem lại danh sách người dùng.</translation>
    </message>
    <message>
        <source>Nobody else can open this vault.</source>
        <translation>Không còn ai khác mở được kho này.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add another person before this one is removed.</source>
        <translation>Chưa có gì thay đổi. Hãy thêm người khác trước khi xóa người này.</translation>
    </message>
    <message>
        <source>Removing somebody needs a reason of up to {most} characters.</source>
        <translation>Xóa một người cần lý do tối đa {most} ký tự.</translation>
    </message>
    <message>
        <source>Nothing was changed. Say, for example, that the person left the company.</source>
        <translation>Chưa có gì thay đổi. Ví dụ ghi rằng người này đã nghỉ việc.</translation>
    </message>
    <message>
        <source>Somebody else on this laptop uses this passphrase already.</source>
        <translation>Trên máy này đã có người khác dùng cụm mật khẩu này.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take another one: people who share a passphrase cannot be told apart.</source>
        <translation>Chưa có gì thay đổi. Hãy chọn cụm khác: người dùng chung cụm mật khẩu thì không phân biệt được.</translation>
    </message>
    <message>
        <source>The vault opens with the account on this computer, which cannot tell several people apart.</source>
        <translation>Kho mở bằng tài khoản máy tính này, vốn không phân biệt được nhiều người.</translation>
    </message>
    <message>
        <source>Nothing was changed. Turn that off in the settings first.</source>
        <translation>Chưa có gì thay đổi. Hãy tắt chức năng đó trong phần thiết lập trước.</translation>
    </message>
    <message>
        <source>There is no recovery key in this.</source>
        <translation>Trong này không có khóa khôi phục.</translation>
    </message>
    <message>
        <source>The key begins with AGE-SECRET-KEY-1. Type it as it stands on the sheet, or open the sheet.</source>
        <translation>Khóa bắt đầu bằng AGE-SECRET-KEY-1. Hãy gõ đúng như trên phiếu, hoặc mở tệp phiếu.</translation>
    </message>
    <message>
        <source>The recovery key has a typing mistake, or a part of it is missing.</source>
        <translation>Khóa khôi phục bị gõ sai hoặc thiếu một phần.</translation>
    </message>
    <message>
        <source>Compare it with the sheet, character by character. This was not counted as a try.</source>
        <translation>Hãy đối chiếu từng ký tự với phiếu. Lần này không bị tính là một lần thử.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look for the sheet that names this vault; a renewed key replaces the old.</source>
        <translation>Chưa có gì thay đổi. Hãy tìm phiếu ghi tên kho này; khóa làm mới thay cho khóa cũ.</translation>
    </message>
    <message>
        <source>The recovery sheet cannot be read.</source>
        <translation>Không đọc được phiếu khôi phục.</translation>
    </message>
    <message>
        <source>Choose the text file that was saved as the recovery sheet, or type the key.</source>
        <translation>Hãy chọn tệp văn bản đã lưu làm phiếu khôi phục, hoặc gõ khóa.</translation>
    </message>
    <message>
        <source>This person does not work in this vault.</source>
        <translation>Người này không làm việc trong kho này.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a person from the list.</source>
        <translation>Chưa có gì thay đổi. Hãy chọn một người trong danh sách.</translation>
    </message>
    <message>
        <source>Several people open this vault, and the account on this computer cannot tell them apart.</source>
        <translation>Nhiều người mở kho này, và tài khoản máy tính không phân biệt được họ.</translation>
    </message>
    <message>
        <source>Nothing was changed. Everybody goes on with their own passphrase.</source>
        <translation>Chưa có gì thay đổi. Mỗi người tiếp tục dùng cụm mật khẩu của mình.</translation>
    </message>
    <message>
        <source>This computer has no protected keyring.</source>
        <translation>Máy này không có chuỗi khóa được bảo vệ.</translation>
    </message>
    <message>
        <source>The account on this computer has no key for this vault.</source>
        <translation>Tài khoản máy tính này không có khóa cho kho này.</translation>
    </message>
    <message>
        <source>Unlock with the passphrase. Then this can be turned on again in the settings.</source>
        <translation>Hãy mở khóa bằng cụm mật khẩu. Sau đó có thể bật lại trong phần thiết lập.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not work, or was not allowed to.</source>
        <translation>Chuỗi khóa của máy này không hoạt động hoặc không được phép.</translation>
    </message>
    <message>
        <source>The vault no longer opens with this account, but an entry stayed in its keyring.</source>
        <translation>Kho không còn mở bằng tài khoản này, nhưng một mục vẫn còn trong chuỗi khóa.</translation>
    </message>
    <message>
        <source>Nothing opens with it. Delete “{entry}” there by hand.</source>
        <translation>Mục đó không mở được gì. Hãy tự xóa “{entry}” ở đó.</translation>
    </message>
    <message>
        <source>Every other photo and all answers are safe. Put it back under Safekeeping, Photos: from a second copy, or from the original file.</source>
        <translation>Các ảnh khác và mọi câu trả lời vẫn an toàn. Hãy đưa ảnh trở lại ở Lưu giữ, mục Ảnh: từ bản sao lưu hoặc tệp gốc.</translation>
    </message>
    <message>
        <source>These marks cannot be kept.</source>
        <translation>Không giữ được các dấu này.</translation>
    </message>
    <message>
        <source>The photo and its earlier marks are safe. Draw them again.</source>
        <translation>Ảnh và các dấu trước vẫn an toàn. Hãy vẽ lại.</translation>
    </message>
    <message>
        <source>A photo can have at most {limit} marks.</source>
        <translation>Một ảnh có tối đa {limit} dấu.</translation>
    </message>
    <message>
        <source>Nothing was changed. Delete marks that are no longer needed.</source>
        <translation>Chưa có gì thay đổi. Hãy xóa các dấu không còn cần.</translation>
    </message>
    <message>
        <source>The marks of this photo take too much room.</source>
        <translation>Các dấu của ảnh này chiếm quá nhiều chỗ.</translation>
    </message>
    <message>
        <source>Nothing was changed. Delete long freehand lines or texts.</source>
        <translation>Chưa có gì thay đổi. Hãy xóa các nét vẽ hoặc chữ dài.</translation>
    </message>
    <message>
        <source>“{value}” is no length.</source>
        <translation>“{value}” không phải độ dài.</translation>
    </message>
    <message>
        <source>Type a number and a unit, such as 100 mm or 4 in.</source>
        <translation>Hãy gõ số và đơn vị, ví dụ 100 mm hoặc 4 in.</translation>
    </message>
    <message>
        <source>The picture {name} holds nothing but zeros: its content was lost.</source>
        <translation>Ảnh {name} chỉ toàn số 0: nội dung đã mất.</translation>
    </message>
    <message>
        <source>Nothing was stored. Copy it again from the camera, or take it again.</source>
        <translation>Chưa lưu gì cả. Hãy chép lại từ máy ảnh hoặc chụp lại.</translation>
    </message>
    <message>
        <source>{name} is a file of the kind {format}, whatever it is called.</source>
        <translation>{name} là tệp loại {format}, bất kể tên gọi.</translation>
    </message>
    <message>
        <source>JPEG, PNG, HEIC and WebP are accepted. Save it as one of these and add that.</source>
        <translation>Nhận JPEG, PNG, HEIC và WebP. Hãy lưu thành một trong các loại này rồi thêm.</translation>
    </message>
    <message>
        <source>This photo is not in the inspection any more.</source>
        <translation>Ảnh này không còn trong lần kiểm tra.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look into the bin if it should be there.</source>
        <translation>Chưa có gì thay đổi. Nếu ảnh phải còn, hãy xem thùng rác.</translation>
    </message>
    <message>
        <source>There is not enough free memory to look at {name}.</source>
        <translation>Không đủ bộ nhớ trống để xem {name}.</translation>
    </message>
    <message>
        <source>Everything saved is safe. Close other programs and add it again.</source>
        <translation>Mọi thứ đã lưu vẫn an toàn. Hãy đóng chương trình khác rồi thêm lại.</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} không phải tệp.</translation>
    </message>
    <message>
        <source>Nothing was added. Choose the photos themselves.</source>
        <translation>Chưa thêm gì cả. Hãy chọn chính các ảnh.</translation>
    </message>
    <message>
        <source>The photos that were still waiting were not added.</source>
        <translation>Các ảnh còn chờ chưa được thêm.</translation>
    </message>
    <message>
        <source>Everything added before is safe. Add the rest again.</source>
        <translation>Những gì đã thêm vẫn an toàn. Hãy thêm lại phần còn lại.</translation>
    </message>
    <message>
        <source>The file or folder {path} is not there.</source>
        <translation>Không có tệp hoặc thư mục {path}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Connect the disk, or choose another folder.</source>
        <translation>Chưa có gì thay đổi. Hãy cắm ổ đĩa hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The file of a photo or document is missing from the vault.</source>
        <translation>Kho thiếu tệp của một ảnh hoặc tài liệu.</translation>
    </message>
    <message>
        <source>The file of a photo or document was altered.</source>
        <translation>Tệp của một ảnh hoặc tài liệu đã bị sửa.</translation>
    </message>
    <message>
        <source>The file of a photo or document cannot be read from the disk.</source>
        <translation>Không đọc được tệp của một ảnh hoặc tài liệu từ ổ đĩa.</translation>
    </message>
    <message>
        <source>The file of a photo or document does not open with this vault&apos;s keys.</source>
        <translation>Tệp của một ảnh hoặc tài liệu không mở được bằng khóa của kho này.</translation>
    </message>
    <message>
        <source>Nothing was changed; both findings are as they were.</source>
        <translation>Chưa có gì thay đổi; hai ghi nhận vẫn như cũ.</translation>
    </message>
    <message>
        <source>This finding is not there any more.</source>
        <translation>Ghi nhận này không còn nữa.</translation>
    </message>
    <message>
        <source>Nothing was changed. It may lie in the bin.</source>
        <translation>Chưa có gì thay đổi. Có thể nó nằm trong thùng rác.</translation>
    </message>
    <message>
        <source>{value} is not the number of a sample unit.</source>
        <translation>{value} không phải số sản phẩm mẫu.</translation>
    </message>
    <message>
        <source>Nothing was changed. Units are numbered from 1.</source>
        <translation>Chưa có gì thay đổi. Số sản phẩm bắt đầu từ 1.</translation>
    </message>
    <message>
        <source>{value} of {total} cannot be taken out.</source>
        <translation>Không thể tách {value} khỏi {total}.</translation>
    </message>
    <message>
        <source>Nothing was changed. At least one has to go, and one to stay.</source>
        <translation>Chưa có gì thay đổi. Ít nhất một phải đi và một ở lại.</translation>
    </message>
    <message>
        <source>Each part needs units of its own, and at least one piece for each of them.</source>
        <translation>Mỗi phần cần có số sản phẩm riêng, và ít nhất một lỗi cho mỗi số.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose for each unit which part it belongs to, or both.</source>
        <translation>Chưa có gì thay đổi. Hãy chọn mỗi số thuộc phần nào, hoặc cả hai.</translation>
    </message>
    <message>
        <source>A finding cannot be merged with itself.</source>
        <translation>Không thể gộp một ghi nhận với chính nó.</translation>
    </message>
    <message>
        <source>Only findings of the same defect become one.</source>
        <translation>Chỉ gộp được các ghi nhận cùng một lỗi.</translation>
    </message>
    <message>
        <source>The two findings have different classes.</source>
        <translation>Hai ghi nhận khác loại.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give both one class first.</source>
        <translation>Chưa có gì thay đổi. Hãy đặt cùng loại trước.</translation>
    </message>
    <message>
        <source>They were found in different samples, which are judged apart.</source>
        <translation>Chúng thuộc các mẫu khác nhau, được xét riêng.</translation>
    </message>
    <message>
        <source>One names its sample units and the other does not.</source>
        <translation>Một ghi nhận có số sản phẩm, ghi nhận kia thì không.</translation>
    </message>
    <message>
        <source>Nothing was changed: together they would count as fewer units. Name the units of both first.</source>
        <translation>Chưa có gì thay đổi: gộp lại sẽ tính ít sản phẩm hơn. Hãy ghi số sản phẩm của cả hai trước.</translation>
    </message>
    <message>
        <source>Different things happen to their pieces.</source>
        <translation>Cách xử lý sản phẩm khác nhau.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the same for both first.</source>
        <translation>Chưa có gì thay đổi. Hãy chọn cùng cách xử lý trước.</translation>
    </message>
    <message>
        <source>The standards pack has no picture “{value}”.</source>
        <translation>Gói tiêu chuẩn không có hình “{value}”.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another reference picture.</source>
        <translation>Chưa có gì thay đổi. Hãy chọn hình tham chiếu khác.</translation>
    </message>
    <message>
        <source>A pin lies on its picture or not at all.</source>
        <translation>Ghim chỉ nằm trên hình.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>A finding can have at most {count} pins.</source>
        <translation>Một ghi nhận có tối đa {count} ghim.</translation>
    </message>
    <message>
        <source>Nothing was changed. Remove a pin first, or split the finding.</source>
        <translation>Chưa có gì thay đổi. Hãy bỏ một ghim trước, hoặc tách ghi nhận.</translation>
    </message>
    <message>
        <source>This pin is not there any more.</source>
        <translation>Ghim này không còn nữa.</translation>
    </message>
    <message>
        <source>This plan has one sample only.</source>
        <translation>Phương án này chỉ có một mẫu.</translation>
    </message>
    <message>
        <source>The plan has no sample {value}.</source>
        <translation>Phương án không có mẫu {value}.</translation>
    </message>
    <message>
        <source>No further sample is being inspected.</source>
        <translation>Không có mẫu tiếp theo nào đang kiểm tra.</translation>
    </message>
    <message>
        <source>The first sample is still being inspected.</source>
        <translation>Mẫu thứ nhất vẫn đang được kiểm tra.</translation>
    </message>
    <message>
        <source>Sample {stage} has been begun already.</source>
        <translation>Mẫu {stage} đã bắt đầu.</translation>
    </message>
    <message>
        <source>Nothing was changed. Move what was found in it to the bin first.</source>
        <translation>Chưa có gì thay đổi. Hãy chuyển các ghi nhận của mẫu đó vào thùng rác trước.</translation>
    </message>
    <message>
        <source>No further sample is to be drawn now.</source>
        <translation>Bây giờ chưa phải lấy mẫu tiếp theo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Finish the present sample first, or conclude.</source>
        <translation>Chưa có gì thay đổi. Hãy hoàn tất mẫu hiện tại trước, hoặc kết luận.</translation>
    </message>
    <message>
        <source>Sample {stage} has been drawn already.</source>
        <translation>Mẫu {stage} đã được chọn.</translation>
    </message>
    <message>
        <source>Its pieces stand in the list of cartons.</source>
        <translation>Các sản phẩm của mẫu nằm trong danh sách thùng.</translation>
    </message>
    <message>
        <source>Everything on other pages can still be opened. Restore the newest second copy into a new folder, and keep this one until you are sure.</source>
        <translation>Nội dung ở các trang khác vẫn mở được. Hãy khôi phục bản sao lưu mới nhất vào thư mục mới và giữ thư mục này đến khi chắc chắn.</translation>
    </message>
    <message>
        <source>Nothing was written over it, and all other records are fine. Compare with a second copy, or with the signed report.</source>
        <translation>Chưa ghi đè gì, và các bản ghi khác đều tốt. Hãy so với bản sao lưu hoặc báo cáo đã ký.</translation>
    </message>
    <message>
        <source>The journal holds, so nothing is lost: a repair writes it anew from there.</source>
        <translation>Nhật ký vẫn vững nên không mất gì: việc sửa chữa sẽ ghi lại từ đó.</translation>
    </message>
    <message>
        <source>Make a second copy on another disk or a stick.</source>
        <translation>Hãy sao lưu vào ổ đĩa khác hoặc USB.</translation>
    </message>
    <message>
        <source>This vault was last opened somewhere else. Was it moved, or is it a copy?</source>
        <translation>Kho này lần trước được mở ở nơi khác. Kho được chuyển đi hay đây là bản sao?</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it again and say which.</source>
        <translation>Chưa có gì thay đổi. Hãy mở lại và cho biết là trường hợp nào.</translation>
    </message>
    <message>
        <source>This vault is older than it was: {missing} saved changes are missing.</source>
        <translation>Kho này cũ hơn trước: thiếu {missing} thay đổi đã lưu.</translation>
    </message>
    <message>
        <source>Nothing was changed. If there is a newer database or a newer second copy, put it back first. Otherwise what is there can be opened as a new installation.</source>
        <translation>Chưa có gì thay đổi. Nếu có cơ sở dữ liệu hoặc bản sao lưu mới hơn, hãy đưa về trước. Nếu không, có thể mở phần hiện có như một bản cài đặt mới.</translation>
    </message>
    <message>
        <source>Your vault lies on a network drive ({kind}).</source>
        <translation>Kho của bạn nằm trên ổ mạng ({kind}).</translation>
    </message>
    <message>
        <source>Network drives can lose what they said was saved. Move the vault to this computer&apos;s own disk, and keep only second copies on the network.</source>
        <translation>Ổ mạng có thể làm mất những gì nó báo đã lưu. Hãy chuyển kho về ổ của máy này và chỉ để bản sao lưu trên mạng.</translation>
    </message>
    <message>
        <source>Your vault lies on a removable disk.</source>
        <translation>Kho của bạn nằm trên ổ tháo rời.</translation>
    </message>
    <message>
        <source>Pulled out at the wrong moment it loses the last entry. Move the vault to this computer&apos;s own disk, and keep only second copies on the stick.</source>
        <translation>Nếu bị rút ra sai lúc, mục nhập cuối sẽ mất. Hãy chuyển kho về ổ của máy này và chỉ để bản sao lưu trên USB.</translation>
    </message>
    <message>
        <source>Only {free_mb} MB are left on the disk of your vault.</source>
        <translation>Ổ đĩa chứa kho chỉ còn {free_mb} MB.</translation>
    </message>
    <message>
        <source>Everything saved is safe. Free some space before you take many photos.</source>
        <translation>Mọi thứ đã lưu vẫn an toàn. Hãy giải phóng dung lượng trước khi chụp nhiều ảnh.</translation>
    </message>
    <message>
        <source>The disk is full; the space kept back for this was given up.</source>
        <translation>Ổ đĩa đầy; phần dung lượng dự phòng đã được dùng.</translation>
    </message>
    <message>
        <source>Everything saved is safe. Finish what you are entering, then free some space before you take more photos.</source>
        <translation>Mọi thứ đã lưu vẫn an toàn. Hãy nhập xong mục đang làm, rồi giải phóng dung lượng trước khi chụp thêm ảnh.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was changed by {by}, to {to}.</source>
        <translation>Đồng hồ máy này bị đổi {by}, thành {to}.</translation>
    </message>
    <message>
        <source>It is recorded, and work goes on. Check date, time and time zone: they stand in reports.</source>
        <translation>Việc này được ghi lại và công việc vẫn tiếp tục. Hãy kiểm tra ngày, giờ và múi giờ: chúng nằm trong báo cáo.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says {at}, which is before this program was made.</source>
        <translation>Đồng hồ máy này chỉ {at}, trước khi chương trình này được làm ra.</translation>
    </message>
    <message>
        <source>It is recorded, and work goes on. Set date and time: they stand in reports.</source>
        <translation>Việc này được ghi lại và công việc vẫn tiếp tục. Hãy đặt ngày giờ: chúng nằm trong báo cáo.</translation>
    </message>
    <message>
        <source>A part of the database is damaged: {problem}.</source>
        <translation>Một phần cơ sở dữ liệu bị hỏng: {problem}.</translation>
    </message>
    <message>
        <source>A part of the journal cannot be read, as it lies on damaged pages: {name}.</source>
        <translation>Không đọc được một phần nhật ký vì nằm trên trang hỏng: {name}.</translation>
    </message>
    <message>
        <source>Which photos belong to the vault cannot be read to the end.</source>
        <translation>Không đọc hết được ảnh nào thuộc kho.</translation>
    </message>
    <message>
        <source>The journal was altered, or rows are missing, at row {seq} of {name}.</source>
        <translation>Nhật ký bị sửa hoặc thiếu dòng, tại dòng {seq} của {name}.</translation>
    </message>
    <message>
        <source>Rows before it are proven unchanged. Compare with a second copy, or with the signed report.</source>
        <translation>Các dòng trước đó được chứng minh không đổi. Hãy so với bản sao lưu hoặc báo cáo đã ký.</translation>
    </message>
    <message>
        <source>Row {seq} of the journal of {name} has lost its content.</source>
        <translation>Dòng {seq} trong nhật ký của {name} đã mất nội dung.</translation>
    </message>
    <message>
        <source>Row {seq} of the journal of {name} cannot be read.</source>
        <translation>Không đọc được dòng {seq} trong nhật ký của {name}.</translation>
    </message>
    <message>
        <source>Row {seq} of the journal of {name} does not fit the rows before it.</source>
        <translation>Dòng {seq} trong nhật ký của {name} không khớp các dòng trước.</translation>
    </message>
    <message>
        <source>What is noted for searching beside row {seq} of {name} is wrong.</source>
        <translation>Thông tin tìm kiếm cạnh dòng {seq} của {name} bị sai.</translation>
    </message>
    <message>
        <source>Who carries {name} on is not noted as the journal says.</source>
        <translation>Người tiếp tục {name} không được ghi đúng như nhật ký.</translation>
    </message>
    <message>
        <source>A record of {name} is not what the journal says.</source>
        <translation>Một bản ghi của {name} không đúng như nhật ký.</translation>
    </message>
    <message>
        <source>A record of {name} is not what the journal says, and the journal is broken there.</source>
        <translation>Một bản ghi của {name} không đúng như nhật ký, và nhật ký bị đứt ở đó.</translation>
    </message>
    <message>
        <source>A record of {name} cannot be read.</source>
        <translation>Không đọc được một bản ghi của {name}.</translation>
    </message>
    <message>
        <source>A photo or file is missing or altered. It belongs to: {owner}.</source>
        <translation>Một ảnh hoặc tệp bị thiếu hoặc bị sửa. Nó thuộc: {owner}.</translation>
    </message>
    <message>
        <source>All other photos and every record are fine. Bring it back from a second copy, or add the original file again, under Photos.</source>
        <translation>Các ảnh khác và mọi bản ghi đều tốt. Hãy lấy lại từ bản sao lưu, hoặc thêm lại tệp gốc, ở mục Ảnh.</translation>
    </message>
    <message>
        <source>{count} files in the vault belong to nothing.</source>
        <translation>{count} tệp trong kho không thuộc về đâu.</translation>
    </message>
    <message>
        <source>They were left by something that was interrupted, and only take up space.</source>
        <translation>Chúng còn lại sau việc bị gián đoạn và chỉ chiếm chỗ.</translation>
    </message>
    <message>
        <source>The file with the key slots, vault.json, is missing or damaged.</source>
        <translation>Tệp chứa các khe khóa, vault.json, bị thiếu hoặc hỏng.</translation>
    </message>
    <message>
        <source>The vault is open now, but without this file no passphrase opens it again. Put vault.json from a second copy in its place before you lock.</source>
        <translation>Kho đang mở, nhưng không có tệp này thì không cụm mật khẩu nào mở lại được. Hãy đưa vault.json từ bản sao lưu về chỗ cũ trước khi khóa.</translation>
    </message>
    <message>
        <source>The recovery key is not the one that was made.</source>
        <translation>Khóa khôi phục không phải khóa đã tạo.</translation>
    </message>
    <message>
        <source>Your passphrase opens the vault all the same. Make a new recovery key under Settings, and keep it in a safe place.</source>
        <translation>Cụm mật khẩu của bạn vẫn mở được kho. Hãy tạo khóa khôi phục mới trong Thiết lập và cất ở nơi an toàn.</translation>
    </message>
    <message>
        <source>The database is older than it was: {missing} saved changes are missing.</source>
        <translation>Cơ sở dữ liệu cũ hơn trước: thiếu {missing} thay đổi đã lưu.</translation>
    </message>
    <message>
        <source>What is there holds by itself. Put the newer database or a newer second copy back, if there is one.</source>
        <translation>Phần hiện có tự nó vẫn vững. Hãy đưa cơ sở dữ liệu hoặc bản sao lưu mới hơn trở lại, nếu có.</translation>
    </message>
    <message>
        <source>The file “anchor” in the vault&apos;s folder was missing or damaged.</source>
        <translation>Tệp “anchor” trong thư mục của kho bị thiếu hoặc hỏng.</translation>
    </message>
    <message>
        <source>It only serves to notice an older database in place of this one, and is written anew with the next entry.</source>
        <translation>Tệp này chỉ để nhận ra cơ sở dữ liệu cũ bị thay vào, và sẽ được ghi lại ở lần nhập tới.</translation>
    </message>
    <message>
        <source>The program ended last time without closing the vault.</source>
        <translation>Lần trước chương trình kết thúc mà chưa đóng kho.</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost by that; nothing needs to be done.</source>
        <translation>Những gì đã lưu không bị mất; không cần làm gì.</translation>
    </message>
    <message>
        <source>There is no second copy: everything is in this one place.</source>
        <translation>Không có bản sao lưu: mọi thứ chỉ nằm ở một nơi này.</translation>
    </message>
    <message>
        <source>The newest second copy is {days} days old.</source>
        <translation>Bản sao lưu mới nhất đã {days} ngày.</translation>
    </message>
    <message>
        <source>“{value}” is no grade of this scale.</source>
        <translation>“{value}” không phải cấp trong thang này.</translation>
    </message>
    <message>
        <source>Nothing was stored. Allowed are {allowed}.</source>
        <translation>Chưa lưu gì cả. Cho phép: {allowed}.</translation>
    </message>
    <message>
        <source>“{value}” is no whole number of pieces.</source>
        <translation>“{value}” không phải số nguyên sản phẩm.</translation>
    </message>
    <message>
        <source>Nothing was stored. Count again and type digits alone.</source>
        <translation>Chưa lưu gì cả. Hãy đếm lại và chỉ gõ chữ số.</translation>
    </message>
    <message>
        <source>“{value}” is no time of day.</source>
        <translation>“{value}” không phải giờ trong ngày.</translation>
    </message>
    <message>
        <source>Nothing was stored. Write hours and minutes, such as 08:05.</source>
        <translation>Chưa lưu gì cả. Hãy viết giờ và phút, ví dụ 08:05.</translation>
    </message>
    <message>
        <source>The gauge&apos;s interface reports “{number}”: no value came from the gauge.</source>
        <translation>Giao diện của dụng cụ báo “{number}”: không có giá trị nào từ dụng cụ.</translation>
    </message>
    <message>
        <source>Nothing was entered. Switch the gauge on, check its cable, and send the value again.</source>
        <translation>Chưa nhập gì. Hãy bật dụng cụ, kiểm tra cáp và gửi lại giá trị.</translation>
    </message>
    <message>
        <source>The gauge reports the fault “{number}”.</source>
        <translation>Dụng cụ báo lỗi “{number}”.</translation>
    </message>
    <message>
        <source>Nothing was entered. Its manual says what the number means.</source>
        <translation>Chưa nhập gì. Sách hướng dẫn của dụng cụ giải thích số này.</translation>
    </message>
    <message>
        <source>The gauge reports that the value is out of its range: “{number}”.</source>
        <translation>Dụng cụ báo giá trị ngoài phạm vi: “{number}”.</translation>
    </message>
    <message>
        <source>Nothing was entered. Use a gauge of a larger range, or set it to zero again.</source>
        <translation>Chưa nhập gì. Hãy dùng dụng cụ có phạm vi lớn hơn hoặc chỉnh về 0.</translation>
    </message>
    <message>
        <source>The value was still moving: “{number}”.</source>
        <translation>Giá trị còn đang thay đổi: “{number}”.</translation>
    </message>
    <message>
        <source>Nothing was entered. Wait until the gauge is still, and send the value again.</source>
        <translation>Chưa nhập gì. Hãy đợi dụng cụ đứng yên rồi gửi lại giá trị.</translation>
    </message>
    <message>
        <source>What the gauge sent is no value: “{text}”.</source>
        <translation>Dụng cụ gửi không phải giá trị: “{text}”.</translation>
    </message>
    <message>
        <source>Nothing was entered. Check the protocol, the speed and the parity of this gauge.</source>
        <translation>Chưa nhập gì. Hãy kiểm tra giao thức, tốc độ và bit chẵn lẻ của dụng cụ này.</translation>
    </message>
    <message>
        <source>This installation cannot open serial ports.</source>
        <translation>Bản cài đặt này không mở được cổng nối tiếp.</translation>
    </message>
    <message>
        <source>Readings can be typed, or sent by a gauge that types.</source>
        <translation>Có thể gõ số đo, hoặc gửi bằng dụng cụ gõ phím.</translation>
    </message>
    <message>
        <source>There is no port {port}.</source>
        <translation>Không có cổng {port}.</translation>
    </message>
    <message>
        <source>Plug the gauge&apos;s cable in, then choose its port again.</source>
        <translation>Hãy cắm cáp của dụng cụ rồi chọn lại cổng.</translation>
    </message>
    <message>
        <source>You may not use the port {port}.</source>
        <translation>Bạn không được phép dùng cổng {port}.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer to add you to the group dialout, then sign in anew.</source>
        <translation>Hãy nhờ người quản lý máy thêm bạn vào nhóm dialout rồi đăng nhập lại.</translation>
    </message>
    <message>
        <source>The port {port} cannot be opened.</source>
        <translation>Không mở được cổng {port}.</translation>
    </message>
    <message>
        <source>Another program may have it open; close that one, then choose the port again.</source>
        <translation>Có thể chương trình khác đang mở; hãy đóng nó rồi chọn lại cổng.</translation>
    </message>
    <message>
        <source>No gauge is connected by cable for this point.</source>
        <translation>Không có dụng cụ nào nối cáp cho điểm đo này.</translation>
    </message>
    <message>
        <source>Choose the gauge, then connect it; or type the value.</source>
        <translation>Hãy chọn dụng cụ rồi kết nối; hoặc gõ giá trị.</translation>
    </message>
    <message>
        <source>The gauge is unplugged.</source>
        <translation>Dụng cụ đã bị rút ra.</translation>
    </message>
    <message>
        <source>Plug its cable in; it is found by itself.</source>
        <translation>Hãy cắm cáp; dụng cụ sẽ tự được tìm thấy.</translation>
    </message>
    <message>
        <source>This gauge cannot be asked: no request is set for it.</source>
        <translation>Không hỏi được dụng cụ này: chưa đặt lệnh yêu cầu.</translation>
    </message>
    <message>
        <source>Press the key on the gauge, or set its request under “Connect by cable”.</source>
        <translation>Hãy nhấn phím trên dụng cụ, hoặc đặt lệnh yêu cầu ở “Nối cáp”.</translation>
    </message>
    <message>
        <source>A gauge needs its number.</source>
        <translation>Dụng cụ cần có số.</translation>
    </message>
    <message>
        <source>It is what stands on the gauge: type it as there.</source>
        <translation>Hãy gõ đúng như ghi trên dụng cụ.</translation>
    </message>
    <message>
        <source>There is a gauge {number} already.</source>
        <translation>Đã có dụng cụ {number}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Change that one, or take it out of use first.</source>
        <translation>Chưa có gì thay đổi. Hãy sửa dụng cụ đó, hoặc ngừng dùng nó trước.</translation>
    </message>
    <message>
        <source>“{value}” is no resolution or uncertainty.</source>
        <translation>“{value}” không phải độ phân giải hay độ không đảm bảo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Write a number above zero, such as 0.02.</source>
        <translation>Chưa có gì thay đổi. Hãy viết số lớn hơn 0, ví dụ 0.02.</translation>
    </message>
    <message>
        <source>“{value}” is no date.</source>
        <translation>“{value}” không phải ngày.</translation>
    </message>
    <message>
        <source>Nothing was changed. Write it as 2026-03-31.</source>
        <translation>Chưa có gì thay đổi. Hãy viết dạng 2026-03-31.</translation>
    </message>
    <message>
        <source>The calibration would be due before it was done.</source>
        <translation>Hạn hiệu chuẩn lại trước ngày hiệu chuẩn.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check both dates.</source>
        <translation>Chưa có gì thay đổi. Hãy kiểm tra cả hai ngày.</translation>
    </message>
    <message>
        <source>This gauge is not in the register.</source>
        <translation>Dụng cụ này không có trong sổ.</translation>
    </message>
</context>
<context>
    <name>EvidenceExport</name>
    <message>
        <source>One file</source>
        <translation>Một tệp</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Dạng</translation>
    </message>
    <message>
        <source>Write an evidence package?</source>
        <translation>Ghi gói bằng chứng?</translation>
    </message>
    <message>
        <source>It holds everything about this inspection: reports, original photos with their places and times, and every row of the journal, also what the factory is not meant to see. It is signed, but not encrypted: whoever has it can read it. That it was written is noted.</source>
        <translation>Gói chứa mọi thứ về lần kiểm tra này: báo cáo, ảnh gốc kèm nơi và thời gian, và từng dòng nhật ký, kể cả phần nhà máy không được xem. Gói được ký nhưng không mã hóa: ai có là đọc được. Việc ghi gói được ghi lại.</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Chọn nơi lưu</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>bang-chung</translation>
    </message>
    <message>
        <source>Folder for the evidence package</source>
        <translation>Thư mục cho gói bằng chứng</translation>
    </message>
    <message>
        <source>Write an evidence package</source>
        <translation>Ghi gói bằng chứng</translation>
    </message>
    <message>
        <source>Writing the evidence package</source>
        <translation>Đang ghi gói bằng chứng</translation>
    </message>
    <message>
        <source>The evidence package lies in {path}.</source>
        <translation>Gói bằng chứng nằm ở {path}.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are missing in this vault and in the package.</source>
        <translation>
            <numerusform>Thiếu %n ảnh trong kho này và trong gói.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) with covered parts are in it as copies, without their originals.</source>
        <translation>
            <numerusform>%n ảnh có phần che nằm trong đó dưới dạng bản sao, không kèm bản gốc.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>This bundle was imported before; nothing changed.</source>
        <translation>Gói dữ liệu này đã được nhập trước đó; không có gì thay đổi.</translation>
    </message>
    <message numerus="yes">
        <source>Imported and checked: %n inspection(s)</source>
        <translation>
            <numerusform>Đã nhập và kiểm chứng: %n lần kiểm tra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and file(s)</source>
        <translation>
            <numerusform>%n ảnh và tệp</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeScreen</name>
    <message>
        <source>Exchange</source>
        <translation>Trao đổi</translation>
    </message>
    <message>
        <source>Signed and encrypted bundles, by memory stick or folder</source>
        <translation>Gói dữ liệu được ký và mã hóa, qua USB hoặc thư mục</translation>
    </message>
    <message>
        <source>Drop a bundle here to take it in. It is checked first; a faulty one changes nothing.</source>
        <translation>Thả gói dữ liệu vào đây để nhận. Gói được kiểm chứng trước; gói lỗi không thay đổi gì.</translation>
    </message>
    <message>
        <source>Import a bundle</source>
        <translation>Nhập gói dữ liệu</translation>
    </message>
    <message>
        <source>Inspector bundles</source>
        <translation>Gói dữ liệu Inspector</translation>
    </message>
    <message>
        <source>Save my identity file</source>
        <translation>Lưu tệp định danh của tôi</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Thiết bị này</translation>
    </message>
    <message>
        <source>Others add this file before they can read what you send or send something to you. Read these words out on the phone, so that they know the file is yours.</source>
        <translation>Người khác thêm tệp này rồi mới đọc được những gì bạn gửi hoặc gửi cho bạn. Hãy đọc các từ này qua điện thoại để họ biết tệp là của bạn.</translation>
    </message>
    <message>
        <source>Add an identity file</source>
        <translation>Thêm tệp định danh</translation>
    </message>
    <message>
        <source>People I trust</source>
        <translation>Người tôi tin cậy</translation>
    </message>
    <message>
        <source>Nobody yet. Bundles of others are refused until their identity file is added here.</source>
        <translation>Chưa có ai. Gói của người khác bị từ chối cho đến khi tệp định danh của họ được thêm ở đây.</translation>
    </message>
    <message>
        <source>my-identity.json</source>
        <translation>dinh-danh-cua-toi.json</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>Đã lưu vào {path}</translation>
    </message>
    <message>
        <source>Do the words agree?</source>
        <translation>Các từ có khớp không?</translation>
    </message>
    <message>
        <source>Call {name} and compare these words. Trust the file only if every word is the same.</source>
        <translation>Hãy gọi cho {name} và đối chiếu các từ này. Chỉ tin tệp khi mọi từ đều giống.</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Giống nhau</translation>
    </message>
    <message>
        <source>No, or not sure</source>
        <translation>Không, hoặc không chắc</translation>
    </message>
    <message>
        <source>{name} is trusted from now on.</source>
        <translation>Từ giờ {name} được tin cậy.</translation>
    </message>
    <message>
        <source>No longer trust {name}?</source>
        <translation>Không tin cậy {name} nữa?</translation>
    </message>
    <message>
        <source>What was imported from this person stays. New bundles will be refused.</source>
        <translation>Những gì đã nhập từ người này được giữ. Gói mới sẽ bị từ chối.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Folder for the bundle</source>
        <translation>Thư mục cho gói dữ liệu</translation>
    </message>
    <message>
        <source>inspections</source>
        <translation>kiem-tra</translation>
    </message>
    <message>
        <source>Export a bundle</source>
        <translation>Xuất gói dữ liệu</translation>
    </message>
    <message>
        <source>Exporting, signing and encrypting</source>
        <translation>Đang xuất, ký và mã hóa</translation>
    </message>
    <message>
        <source>Exported to {path}. It counts as sent only when the other side says so.</source>
        <translation>Đã xuất vào {path}. Chỉ tính là đã gửi khi bên kia xác nhận.</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>As it will stand on your reports</source>
        <translation>Như sẽ ghi trên báo cáo của bạn</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>Suggest another</source>
        <translation>Gợi ý khác</translation>
    </message>
    <message>
        <source>Create my vault</source>
        <translation>Tạo kho của tôi</translation>
    </message>
    <message>
        <source>Just try it with practice data</source>
        <translation>Dùng thử với dữ liệu luyện tập</translation>
    </message>
    <message>
        <source>Restore from a second copy</source>
        <translation>Khôi phục từ bản sao lưu</translation>
    </message>
    <message>
        <source>Asked every time you open the program. Write it down until you know it by heart.</source>
        <translation>Được hỏi mỗi lần mở chương trình. Hãy ghi lại cho đến khi thuộc.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Chào mừng</translation>
    </message>
    <message>
        <source>Set up this device in under a minute. Nothing leaves it unless you send it.</source>
        <translation>Thiết lập thiết bị này chưa đến một phút. Không gì rời khỏi máy nếu bạn không gửi.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tên của bạn</translation>
    </message>
    <message>
        <source>Making your vault</source>
        <translation>Đang tạo kho của bạn</translation>
    </message>
    <message>
        <source>The passphrase is being made hard to guess for this computer.</source>
        <translation>Cụm mật khẩu đang được làm cho khó đoán với máy tính này.</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>No inspection yet</source>
        <translation>Chưa có lần kiểm tra nào</translation>
    </message>
    <message>
        <source>Start one from a standards pack: order, quantities, and the sampling plan follows.</source>
        <translation>Bắt đầu từ một gói tiêu chuẩn: đơn hàng, số lượng, rồi có phương án lấy mẫu.</translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation>Kiểm tra mới</translation>
    </message>
    <message>
        <source>First, a standards pack</source>
        <translation>Trước hết, một gói tiêu chuẩn</translation>
    </message>
    <message>
        <source>It holds the brand&apos;s checklist, defects and tolerances. Install one, or the sample pack.</source>
        <translation>Gói chứa danh mục kiểm tra, lỗi và dung sai của nhãn hàng. Hãy cài một gói, hoặc gói mẫu.</translation>
    </message>
    <message>
        <source>Choose a standards pack</source>
        <translation>Chọn gói tiêu chuẩn</translation>
    </message>
</context>
<context>
    <name>ForgottenForm</name>
    <message>
        <source>Back to the passphrase</source>
        <translation>Quay lại cụm mật khẩu</translation>
    </message>
    <message>
        <source>Forgotten passphrase</source>
        <translation>Quên cụm mật khẩu</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Khóa khôi phục</translation>
    </message>
    <message>
        <source>Open the sheet&apos;s file</source>
        <translation>Mở tệp phiếu</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>With the recovery key of this vault you can set a new passphrase. It stands on the sheet that was printed or saved when the vault was made.</source>
        <translation>Với khóa khôi phục của kho này bạn có thể đặt cụm mật khẩu mới. Khóa nằm trên phiếu đã in hoặc lưu khi tạo kho.</translation>
    </message>
    <message>
        <source>Type or paste it; spaces and small letters do not matter.</source>
        <translation>Gõ hoặc dán; khoảng trắng và chữ thường không quan trọng.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Bạn là ai?</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Cụm mật khẩu mới</translation>
    </message>
    <message>
        <source>Suggest another</source>
        <translation>Gợi ý khác</translation>
    </message>
    <message>
        <source>Set it and open the vault</source>
        <translation>Đặt và mở kho</translation>
    </message>
    <message>
        <source>The key is right. Your inspections and photos stay as they are. Your key for signing reports is replaced, because only the old passphrase could open it.</source>
        <translation>Khóa đúng. Các lần kiểm tra và ảnh của bạn vẫn như cũ. Khóa ký báo cáo của bạn được thay, vì chỉ cụm mật khẩu cũ mở được nó.</translation>
    </message>
    <message>
        <source>Open the recovery sheet</source>
        <translation>Mở phiếu khôi phục</translation>
    </message>
    <message>
        <source>Recovery sheet (*.txt);;All files (*)</source>
        <translation>Phiếu khôi phục (*.txt);;Mọi tệp (*)</translation>
    </message>
</context>
<context>
    <name>GaugeDialog</name>
    <message>
        <source>New gauge</source>
        <translation>Dụng cụ mới</translation>
    </message>
    <message>
        <source>Gauge {number}</source>
        <translation>Dụng cụ {number}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Calibrated on</source>
        <translation>Ngày hiệu chuẩn</translation>
    </message>
    <message>
        <source>Calibration due</source>
        <translation>Hạn hiệu chuẩn</translation>
    </message>
    <message>
        <source>U (k = 2)</source>
        <translation>U (k = 2)</translation>
    </message>
    <message>
        <source>expanded uncertainty</source>
        <translation>độ không đảm bảo mở rộng</translation>
    </message>
    <message>
        <source>Number on the gauge</source>
        <translation>Số trên dụng cụ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Chứng chỉ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Smallest step</source>
        <translation>Vạch nhỏ nhất</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Hãng</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Kiểu</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Số sê-ri</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>Gauges</name>
    <message>
        <source>Caliper</source>
        <translation>Thước cặp</translation>
    </message>
    <message>
        <source>Micrometer</source>
        <translation>Panme</translation>
    </message>
    <message>
        <source>Height gauge</source>
        <translation>Thước đo cao</translation>
    </message>
    <message>
        <source>Thickness gauge</source>
        <translation>Đồng hồ đo độ dày</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Cân</translation>
    </message>
    <message>
        <source>Force gauge</source>
        <translation>Lực kế</translation>
    </message>
    <message>
        <source>Torque gauge</source>
        <translation>Dụng cụ đo mô-men</translation>
    </message>
    <message>
        <source>Thermometer</source>
        <translation>Nhiệt kế</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>Dụng cụ đo</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>hạn {day}</translation>
    </message>
    <message>
        <source>due soon: {day}</source>
        <translation>sắp đến hạn: {day}</translation>
    </message>
    <message>
        <source>calibration overdue since {day}</source>
        <translation>quá hạn hiệu chuẩn từ {day}</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>không có hạn</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>còn hạn</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>sắp đến hạn</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>quá hạn</translation>
    </message>
    <message>
        <source>The gauge was unplugged; it is looked for. Values can be typed meanwhile.</source>
        <translation>Dụng cụ đã bị rút ra và đang được tìm. Trong lúc đó có thể gõ giá trị.</translation>
    </message>
    <message>
        <source>The gauge is connected: its values go into the cell in focus.</source>
        <translation>Đã nối dụng cụ: giá trị của nó vào ô đang chọn.</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>ngừng dùng</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Hiệu chuẩn</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Ngày hiệu chuẩn</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Chứng chỉ</translation>
    </message>
    <message>
        <source>Maker and model</source>
        <translation>Hãng và kiểu</translation>
    </message>
    <message>
        <source>U (k = 2)</source>
        <translation>U (k = 2)</translation>
    </message>
    <message>
        <source>no. {serial}</source>
        <translation>số {serial}</translation>
    </message>
</context>
<context>
    <name>GaugesScreen</name>
    <message>
        <source>Search the gauges</source>
        <translation>Tìm dụng cụ đo</translation>
    </message>
    <message>
        <source>Out of use too</source>
        <translation>Cả ngừng dùng</translation>
    </message>
    <message>
        <source>New gauge</source>
        <translation>Dụng cụ mới</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Ngừng dùng</translation>
    </message>
    <message>
        <source>No gauge yet</source>
        <translation>Chưa có dụng cụ đo</translation>
    </message>
    <message>
        <source>Enter the gauges you measure with: their calibration then stands beside each reading and in the report.</source>
        <translation>Hãy nhập các dụng cụ bạn dùng để đo: tình trạng hiệu chuẩn sẽ hiện cạnh từng số đo và trong báo cáo.</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>Dụng cụ đo</translation>
    </message>
    <message>
        <source>What is measured with, and how long its calibration holds</source>
        <translation>Đo bằng gì, và hiệu chuẩn còn hạn đến khi nào</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n quá hạn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon</source>
        <translation>
            <numerusform>%n sắp đến hạn</numerusform>
        </translation>
    </message>
    <message>
        <source>Back into use</source>
        <translation>Dùng lại</translation>
    </message>
    <message>
        <source>{number} is back in use.</source>
        <translation>{number} được dùng lại.</translation>
    </message>
    <message>
        <source>{number} is out of use.</source>
        <translation>{number} đã ngừng dùng.</translation>
    </message>
</context>
<context>
    <name>HealthSection</name>
    <message>
        <source>Check now</source>
        <translation>Kiểm tra ngay</translation>
    </message>
    <message>
        <source>Also open and compare every photo (takes longer)</source>
        <translation>Mở và đối chiếu cả từng ảnh (lâu hơn)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Sửa chữa</translation>
    </message>
    <message>
        <source>Looks at every page of the database, the journal from its first row, every record, every file, the clock, the disk and the second copies. Nothing is changed, and you can go on working.</source>
        <translation>Xem từng trang của cơ sở dữ liệu, nhật ký từ dòng đầu, từng bản ghi, từng tệp, đồng hồ, ổ đĩa và các bản sao lưu. Không gì bị thay đổi và bạn vẫn làm việc được.</translation>
    </message>
    <message>
        <source>Is everything still what was written?</source>
        <translation>Mọi thứ còn đúng như khi ghi không?</translation>
    </message>
    <message>
        <source>What the journal proves can be repaired now; nothing else is touched.</source>
        <translation>Những gì nhật ký chứng minh được có thể sửa ngay; không đụng đến thứ khác.</translation>
    </message>
    <message>
        <source>Reading every page of the database</source>
        <translation>Đang đọc từng trang của cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>Comparing the journal and its records</source>
        <translation>Đang đối chiếu nhật ký và các bản ghi</translation>
    </message>
    <message>
        <source>Looking at photos and files</source>
        <translation>Đang xem ảnh và tệp</translation>
    </message>
    <message>
        <source>Looking for files that belong to nothing</source>
        <translation>Đang tìm tệp không thuộc về đâu</translation>
    </message>
    <message>
        <source>Looking at clock, disk and second copies</source>
        <translation>Đang xem đồng hồ, ổ đĩa và bản sao lưu</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) repaired.</source>
        <translation>
            <numerusform>Đã sửa %n chỗ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Nên biết</translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>Việc kiểm tra bị dừng trước khi xong.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found.</source>
        <translation>
            <numerusform>Tìm thấy %n lỗi.</numerusform>
        </translation>
    </message>
    <message>
        <source>No faults: everything is what was written.</source>
        <translation>Không có lỗi: mọi thứ đúng như khi ghi.</translation>
    </message>
    <message numerus="yes">
        <source>%n journal row(s)</source>
        <translation>
            <numerusform>%n dòng nhật ký</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n bản ghi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and file(s)</source>
        <translation>
            <numerusform>%n ảnh và tệp</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at: {counts}.</source>
        <translation>Đã xem: {counts}.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more like this</source>
        <translation>
            <numerusform>và %n mục tương tự</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tìm phím tắt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>No shortcut is called that. Ctrl+K finds everything else.</source>
        <translation>Không có phím tắt nào như vậy. Ctrl+K tìm mọi thứ khác.</translation>
    </message>
</context>
<context>
    <name>InspectionCards</name>
    <message>
        <source>Enter opens · Ctrl+D duplicates · Ctrl+T shows the trail</source>
        <translation>Enter mở · Ctrl+D nhân bản · Ctrl+T xem lịch sử</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Chưa xong</translation>
    </message>
    <message>
        <source>Duplicate for the next lot</source>
        <translation>Nhân bản cho lô tiếp theo</translation>
    </message>
    <message>
        <source>Re-inspection of this lot</source>
        <translation>Kiểm tra lại lô này</translation>
    </message>
    <message>
        <source>Trail: who changed what</source>
        <translation>Lịch sử: ai đã thay đổi gì</translation>
    </message>
</context>
<context>
    <name>InspectionList</name>
    <message>
        <source>Lot {number}</source>
        <translation>Lô {number}</translation>
    </message>
    <message>
        <source>{count} pcs</source>
        <translation>{count} cái</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n ảnh</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectionRow</name>
    <message>
        <source>Received</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Luyện tập</translation>
    </message>
</context>
<context>
    <name>InspectionsScreen</name>
    <message>
        <source>Inspections</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Import bundle</source>
        <translation>Nhập gói dữ liệu</translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation>Kiểm tra mới</translation>
    </message>
    <message>
        <source>Search product, order, lot, factory</source>
        <translation>Tìm sản phẩm, đơn hàng, lô, nhà máy</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Không có kết quả</translation>
    </message>
    <message>
        <source>Try fewer words, or show all inspections.</source>
        <translation>Hãy dùng ít từ hơn, hoặc hiện mọi lần kiểm tra.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Mọi kết quả</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Nhà máy</translation>
    </message>
    <message>
        <source>All factories</source>
        <translation>Mọi nhà máy</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} / {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation>
            <numerusform>%n đang làm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to sign</source>
        <translation>
            <numerusform>%n chờ ký</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed</source>
        <translation>
            <numerusform>%n đã ký</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspector bundles</source>
        <translation>Gói dữ liệu Inspector</translation>
    </message>
    <message>
        <source>Import a bundle</source>
        <translation>Nhập gói dữ liệu</translation>
    </message>
</context>
<context>
    <name>InstallationTrail</name>
    <message>
        <source>What happened to this vault. What was done in an inspection stands in its own trail, reached from the inspection.</source>
        <translation>Những gì xảy ra với kho này. Những gì làm trong một lần kiểm tra nằm trong lịch sử riêng, mở từ lần kiểm tra đó.</translation>
    </message>
    <message>
        <source>Save as table: the changes shown, as a CSV file for spreadsheets</source>
        <translation>Lưu thành bảng: các thay đổi đang hiện, dạng tệp CSV cho bảng tính</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Chưa có gì xảy ra</translation>
    </message>
    <message>
        <source>trail-of-the-vault</source>
        <translation>lich-su-kho</translation>
    </message>
</context>
<context>
    <name>LastPhoto</name>
    <message>
        <source>Photo taken last</source>
        <translation>Ảnh vừa chụp</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Take the last photo back</source>
        <translation>Bỏ ảnh vừa chụp</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n ảnh</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>This field is full: it holds {most} characters, the rest was left out.</source>
        <translation>Ô này đã đầy: chứa được {most} ký tự, phần còn lại bị bỏ ra ngoài.</translation>
    </message>
</context>
<context>
    <name>ListSection</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Hiện cả %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocalTextEdit</name>
    <message>
        <source>Not pasted: {count} characters are too much for this field, it holds {most}. Paste a part.</source>
        <translation>Chưa dán: {count} ký tự là quá nhiều cho ô này, chỉ chứa được {most}. Hãy dán một phần.</translation>
    </message>
</context>
<context>
    <name>LockWarning</name>
    <message>
        <source>Locks in {seconds} s. Press a key or touch the screen to stay.</source>
        <translation>Khóa sau {seconds} giây. Nhấn phím hoặc chạm màn hình để ở lại.</translation>
    </message>
    <message>
        <source>Locks as soon as the work under way is done. Press a key to stay.</source>
        <translation>Khóa ngay khi việc đang làm xong. Nhấn phím để ở lại.</translation>
    </message>
</context>
<context>
    <name>LockingCard</name>
    <message>
        <source>{count} min</source>
        <translation>{count} phút</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>Khóa khi không có ai</translation>
    </message>
    <message>
        <source>Also when the computer sleeps or its screen is locked</source>
        <translation>Cả khi máy ngủ hoặc khóa màn hình</translation>
    </message>
    <message>
        <source>Without a key or touch for this long. {shortcut} locks at once.</source>
        <translation>Khi không có phím hay chạm trong thời gian này. {shortcut} khóa ngay.</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Tự khóa</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Places</source>
        <translation>Các trang</translation>
    </message>
</context>
<context>
    <name>NewInspectionForm</name>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Nhà máy</translation>
    </message>
    <message>
        <source>Name of the factory</source>
        <translation>Tên nhà máy</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Order number, e.g. PO 4500127</source>
        <translation>Số đơn hàng, ví dụ PO 4500127</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lô</translation>
    </message>
    <message>
        <source>e.g. 2 of 3</source>
        <translation>ví dụ 2 trên 3</translation>
    </message>
    <message>
        <source>By the switching rules</source>
        <translation>Theo quy tắc chuyển đổi</translation>
    </message>
    <message>
        <source>None accepted</source>
        <translation>Không chấp nhận</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Practice: not counted anywhere</source>
        <translation>Luyện tập: không tính ở đâu</translation>
    </message>
    <message>
        <source>On the largest sample</source>
        <translation>Theo mẫu lớn nhất</translation>
    </message>
    <message>
        <source>By the LTPD of the strictest class</source>
        <translation>Theo LTPD của loại nghiêm nhất</translation>
    </message>
    <message>
        <source>Where none is accepted</source>
        <translation>Loại không chấp nhận lỗi nào</translation>
    </message>
    <message>
        <source>One letter for all</source>
        <translation>Một chữ mã cho tất cả</translation>
    </message>
    <message>
        <source>Reads every class at the letter of the largest sample.</source>
        <translation>Tra mọi loại theo chữ mã của mẫu lớn nhất.</translation>
    </message>
    <message>
        <source>Ac 1 instead of Ac 0</source>
        <translation>Ac 1 thay cho Ac 0</translation>
    </message>
    <message>
        <source>Uses the plan with Ac 1 and its larger sample.</source>
        <translation>Dùng phương án Ac 1 với mẫu lớn hơn.</translation>
    </message>
    <message>
        <source>Standards pack</source>
        <translation>Gói tiêu chuẩn</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>không bắt buộc</translation>
    </message>
    <message>
        <source>Day of inspection</source>
        <translation>Ngày kiểm tra</translation>
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
        <source>Lot size</source>
        <translation>Cỡ lô</translation>
    </message>
    <message>
        <source>Cartons</source>
        <translation>Số thùng</translation>
    </message>
    <message>
        <source>How many, in pieces</source>
        <translation>Số lượng, tính theo cái</translation>
    </message>
    <message>
        <source>AQL of class {cls}</source>
        <translation>AQL của loại {cls}</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Ngôn ngữ thứ hai</translation>
    </message>
    <message>
        <source>The factory&apos;s language: shown beside yours, and in the report.</source>
        <translation>Ngôn ngữ của nhà máy: hiện cạnh ngôn ngữ của bạn và trong báo cáo.</translation>
    </message>
    <message>
        <source>How strictly</source>
        <translation>Mức kiểm tra</translation>
    </message>
    <message>
        <source>Type of inspection</source>
        <translation>Loại kiểm tra</translation>
    </message>
    <message>
        <source>Inspection level</source>
        <translation>Bậc kiểm tra</translation>
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
        <source>Severity</source>
        <translation>Mức nghiêm ngặt</translation>
    </message>
    <message>
        <source>AQL of each class</source>
        <translation>AQL của từng loại</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Sản phẩm mới</translation>
    </message>
    <message>
        <source>New factory</source>
        <translation>Nhà máy mới</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Đơn hàng mới</translation>
    </message>
    <message>
        <source>The first lot of a product from a factory begins with normal inspection.</source>
        <translation>Lô đầu tiên của một sản phẩm từ một nhà máy bắt đầu bằng kiểm tra thường.</translation>
    </message>
    <message>
        <source>Chosen here instead of what is due:</source>
        <translation>Chọn ở đây thay cho mức đến hạn:</translation>
    </message>
</context>
<context>
    <name>NewInspectionScreen</name>
    <message>
        <source>New inspection</source>
        <translation>Kiểm tra mới</translation>
    </message>
    <message>
        <source>Back to the inspections</source>
        <translation>Về danh sách kiểm tra</translation>
    </message>
    <message>
        <source>Start inspection</source>
        <translation>Bắt đầu kiểm tra</translation>
    </message>
    <message>
        <source>Sampling plan</source>
        <translation>Phương án lấy mẫu</translation>
    </message>
    <message>
        <source>First, a standards pack</source>
        <translation>Trước hết, một gói tiêu chuẩn</translation>
    </message>
    <message>
        <source>An inspection follows a brand&apos;s standards pack. Install one, then come back.</source>
        <translation>Kiểm tra dựa theo gói tiêu chuẩn của nhãn hàng. Hãy cài một gói rồi quay lại.</translation>
    </message>
    <message>
        <source>Choose a standards pack</source>
        <translation>Chọn gói tiêu chuẩn</translation>
    </message>
    <message>
        <source>Only {percent} % of the lot is packed. The standard asks for {minimum} % before the inspection.</source>
        <translation>Mới đóng gói {percent} % lô. Tiêu chuẩn yêu cầu {minimum} % trước khi kiểm tra.</translation>
    </message>
    <message>
        <source>standards pack</source>
        <translation>gói tiêu chuẩn</translation>
    </message>
    <message>
        <source>product</source>
        <translation>sản phẩm</translation>
    </message>
    <message>
        <source>factory</source>
        <translation>nhà máy</translation>
    </message>
    <message>
        <source>order</source>
        <translation>đơn hàng</translation>
    </message>
    <message>
        <source>lot size</source>
        <translation>cỡ lô</translation>
    </message>
    <message>
        <source>Still needed: {names}</source>
        <translation>Còn thiếu: {names}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Put this notice away</source>
        <translation>Cất thông báo này</translation>
    </message>
</context>
<context>
    <name>PackReading</name>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Điều khoản</translation>
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
        <source>Pictures</source>
        <translation>Hình ảnh</translation>
    </message>
    <message>
        <source>Part of the pack</source>
        <translation>Phần của gói</translation>
    </message>
    <message>
        <source>Search in this pack</source>
        <translation>Tìm trong gói này</translation>
    </message>
    <message>
        <source>Nothing matches the search.</source>
        <translation>Không có gì khớp với tìm kiếm.</translation>
    </message>
    <message>
        <source>clauses</source>
        <translation>điều khoản</translation>
    </message>
    <message>
        <source>checklist items</source>
        <translation>mục kiểm tra</translation>
    </message>
    <message>
        <source>measurements</source>
        <translation>phép đo</translation>
    </message>
    <message>
        <source>defects</source>
        <translation>lỗi</translation>
    </message>
    <message>
        <source>on-site tests</source>
        <translation>thử nghiệm tại chỗ</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>hình ảnh</translation>
    </message>
    <message>
        <source>{code} {title}, edition {edition}</source>
        <translation>{code} {title}, ấn bản {edition}</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Bậc</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Mức nghiêm ngặt</translation>
    </message>
    <message>
        <source>AQL per class</source>
        <translation>AQL theo loại</translation>
    </message>
    <message>
        <source>Golden sample</source>
        <translation>Mẫu chuẩn</translation>
    </message>
    <message>
        <source>Limit: OK</source>
        <translation>Giới hạn: đạt</translation>
    </message>
    <message>
        <source>Limit: not OK</source>
        <translation>Giới hạn: không đạt</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Bản vẽ</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to</source>
        <translation>Đi tới</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Màu sáng</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Màu tối</translation>
    </message>
    <message>
        <source>High contrast for glare and dust</source>
        <translation>Tương phản cao cho nơi chói và bụi</translation>
    </message>
    <message>
        <source>Text size {percent} %</source>
        <translation>Cỡ chữ {percent} %</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Ngôn ngữ: {name}</translation>
    </message>
    <message>
        <source>Looks and language</source>
        <translation>Giao diện và ngôn ngữ</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>Dụng cụ đo</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Kiểm tra</translation>
    </message>
</context>
<context>
    <name>PaletteSheet</name>
    <message>
        <source>Find anything</source>
        <translation>Tìm mọi thứ</translation>
    </message>
    <message>
        <source>Find a step, item, defect, setting or action</source>
        <translation>Tìm bước, mục, lỗi, thiết lập hoặc thao tác</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word, a code, or the other language.</source>
        <translation>Không có gì tên như vậy. Hãy thử từ khác, mã, hoặc ngôn ngữ kia.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kết quả tìm</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Dùng gần đây</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Too short: at least 12 characters</source>
        <translation>Quá ngắn: ít nhất 12 ký tự</translation>
    </message>
    <message>
        <source>Weak: easy to guess. Add words that do not belong together</source>
        <translation>Yếu: dễ đoán. Hãy thêm các từ không liên quan</translation>
    </message>
    <message>
        <source>Fair: holds against people, not against computers</source>
        <translation>Tạm được: chống được người, chưa chống được máy tính</translation>
    </message>
    <message>
        <source>Strong: holds against computers too</source>
        <translation>Mạnh: chống được cả máy tính</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Let this computer&apos;s account open the vault</source>
        <translation>Cho tài khoản máy tính này mở kho</translation>
    </message>
    <message>
        <source>Whoever is logged in as you on this computer can then open it without the passphrase. Choose this only where the account is yours alone.</source>
        <translation>Khi đó ai đăng nhập bằng tài khoản của bạn trên máy này đều mở được mà không cần cụm mật khẩu. Chỉ chọn khi tài khoản là của riêng bạn.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Bật</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Cụm mật khẩu hiện tại</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Hiện cụm mật khẩu</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Ẩn cụm mật khẩu</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add a person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>Không còn ở đây</translation>
    </message>
    <message>
        <source>Who may open this vault</source>
        <translation>Ai được mở kho này</translation>
    </message>
    <message>
        <source>Everybody has a passphrase of their own, and a key of their own for signing reports. All of them see every inspection on this laptop.</source>
        <translation>Mỗi người có cụm mật khẩu riêng và khóa ký báo cáo riêng. Tất cả đều thấy mọi lần kiểm tra trên máy này.</translation>
    </message>
    <message>
        <source>at work now</source>
        <translation>đang làm việc</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Xóa {name}</translation>
    </message>
    <message>
        <source>Added. The next unlocking can be with the new passphrase.</source>
        <translation>Đã thêm. Lần mở khóa tới có thể dùng cụm mật khẩu mới.</translation>
    </message>
    <message>
        <source>Removed. Their work stays.</source>
        <translation>Đã xóa. Công việc của họ được giữ lại.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>No longer trust {name}</source>
        <translation>Không tin cậy {name} nữa</translation>
    </message>
</context>
<context>
    <name>PhotoBrowser</name>
    <message>
        <source>No photo here</source>
        <translation>Không có ảnh ở đây</translation>
    </message>
    <message>
        <source>Nothing fits this filter.</source>
        <translation>Không có gì khớp với bộ lọc này.</translation>
    </message>
    <message>
        <source>Open the inspection</source>
        <translation>Mở lần kiểm tra</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>All inspections</source>
        <translation>Mọi lần kiểm tra</translation>
    </message>
    <message>
        <source>Search product, order, file</source>
        <translation>Tìm sản phẩm, đơn hàng, tệp</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Lost or damaged</source>
        <translation>Mất hoặc hỏng</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Chưa kiểm tra</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Ảnh</translation>
    </message>
</context>
<context>
    <name>PhotoCheckList</name>
    <message>
        <source>Lot {number}</source>
        <translation>Lô {number}</translation>
    </message>
    <message>
        <source>added {when} by {person}</source>
        <translation>{person} thêm {when}</translation>
    </message>
    <message>
        <source>checked {when}</source>
        <translation>kiểm tra {when}</translation>
    </message>
</context>
<context>
    <name>PhotoHead</name>
    <message>
        <source>Check the photos</source>
        <translation>Kiểm tra ảnh</translation>
    </message>
    <message>
        <source>Read every photo: decrypt it, compare its hash, decode it</source>
        <translation>Đọc từng ảnh: giải mã, đối chiếu mã băm, dựng hình</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Đưa trở lại</translation>
    </message>
    <message>
        <source>Put back photos that are missing or damaged, from a second copy or the original files</source>
        <translation>Đưa trở lại ảnh thiếu hoặc hỏng, từ bản sao lưu hoặc tệp gốc</translation>
    </message>
    <message>
        <source>From a second copy or a folder …</source>
        <translation>Từ bản sao lưu hoặc thư mục …</translation>
    </message>
    <message>
        <source>From the original files …</source>
        <translation>Từ tệp gốc …</translation>
    </message>
    <message>
        <source>There are no photos yet.</source>
        <translation>Chưa có ảnh.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) lost or damaged</source>
        <translation>
            <numerusform>%n ảnh mất hoặc hỏng</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>tổng {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s), none known to be damaged</source>
        <translation>
            <numerusform>%n ảnh, chưa thấy ảnh hỏng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n photo(s) are there and unchanged</source>
        <translation>
            <numerusform>Cả %n ảnh đều còn và không đổi</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} never checked</source>
        <translation>{count} chưa bao giờ kiểm tra</translation>
    </message>
    <message>
        <source>Checking: {done} of {total}</source>
        <translation>Đang kiểm tra: {done} / {total}</translation>
    </message>
    <message>
        <source>Second copy, or a folder with photos</source>
        <translation>Bản sao lưu, hoặc thư mục có ảnh</translation>
    </message>
    <message>
        <source>Original photos</source>
        <translation>Ảnh gốc</translation>
    </message>
</context>
<context>
    <name>PhotoStates</name>
    <message>
        <source>Unchanged</source>
        <translation>Không đổi</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Thiếu</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Bị sửa</translation>
    </message>
    <message>
        <source>Disk cannot read it</source>
        <translation>Ổ đĩa không đọc được</translation>
    </message>
    <message>
        <source>Cannot be decrypted</source>
        <translation>Không giải mã được</translation>
    </message>
    <message>
        <source>Cannot be decoded</source>
        <translation>Không dựng hình được</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Chưa kiểm tra</translation>
    </message>
    <message>
        <source>Put it back from a second copy or from the original file.</source>
        <translation>Hãy đưa trở lại từ bản sao lưu hoặc tệp gốc.</translation>
    </message>
    <message>
        <source>Its file is no longer in the vault.</source>
        <translation>Tệp của ảnh không còn trong kho.</translation>
    </message>
    <message>
        <source>Its file is not what was written.</source>
        <translation>Tệp của ảnh không đúng như khi ghi.</translation>
    </message>
    <message>
        <source>The disk fails when it is read. Make a second copy of the vault soon.</source>
        <translation>Ổ đĩa lỗi khi đọc. Hãy sớm sao lưu kho.</translation>
    </message>
    <message>
        <source>No key of this vault opens its file.</source>
        <translation>Không khóa nào của kho này mở được tệp.</translation>
    </message>
    <message>
        <source>Its bytes are the ones that came in, but this version of the program cannot show them.</source>
        <translation>Dữ liệu đúng như lúc nhận vào, nhưng phiên bản này không hiển thị được.</translation>
    </message>
</context>
<context>
    <name>PhotosSection</name>
    <message>
        <source>Checking …</source>
        <translation>Đang kiểm tra …</translation>
    </message>
    <message>
        <source>Looking for the photos that are lost or damaged …</source>
        <translation>Đang tìm ảnh mất hoặc hỏng …</translation>
    </message>
    <message>
        <source>Stopped: {done} of {total} were checked.</source>
        <translation>Đã dừng: đã kiểm tra {done} / {total}.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) put back</source>
        <translation>
            <numerusform>Đã đưa trở lại %n ảnh</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found there</source>
        <translation>
            <numerusform>%n không tìm thấy ở đó</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) put back</source>
        <translation>
            <numerusform>Đã đưa trở lại %n tài liệu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhraseButton</name>
    <message>
        <source>Quick phrases</source>
        <translation>Câu mẫu</translation>
    </message>
    <message>
        <source>Kept as a quick phrase.</source>
        <translation>Đã giữ làm câu mẫu.</translation>
    </message>
</context>
<context>
    <name>PhraseDialog</name>
    <message>
        <source>Keep</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Câu mẫu</translation>
    </message>
    <message>
        <source>A phrase has at most {most} characters; this one has {count}.</source>
        <translation>Câu mẫu có tối đa {most} ký tự; câu này có {count}.</translation>
    </message>
</context>
<context>
    <name>PhraseLine</name>
    <message>
        <source>Move up: {phrase}</source>
        <translation>Lên: {phrase}</translation>
    </message>
    <message>
        <source>Move down: {phrase}</source>
        <translation>Xuống: {phrase}</translation>
    </message>
    <message>
        <source>Change: {phrase}</source>
        <translation>Đổi: {phrase}</translation>
    </message>
    <message>
        <source>Delete: {phrase}</source>
        <translation>Xóa: {phrase}</translation>
    </message>
</context>
<context>
    <name>PhrasesCard</name>
    <message>
        <source>Checklist and tests</source>
        <translation>Danh mục và thử nghiệm</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Hành động</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Where phrases are offered</source>
        <translation>Nơi dùng câu mẫu</translation>
    </message>
    <message>
        <source>Add a phrase</source>
        <translation>Thêm câu mẫu</translation>
    </message>
    <message>
        <source>None yet. A phrase is put into a note by two touches, in both languages.</source>
        <translation>Chưa có. Câu mẫu được đưa vào ghi chú bằng hai lần chạm, ở cả hai ngôn ngữ.</translation>
    </message>
    <message>
        <source>Quick phrases</source>
        <translation>Câu mẫu</translation>
    </message>
    <message>
        <source>Change the phrase</source>
        <translation>Đổi câu mẫu</translation>
    </message>
    <message>
        <source>The phrase is deleted.</source>
        <translation>Đã xóa câu mẫu.</translation>
    </message>
</context>
<context>
    <name>PhrasesPanel</name>
    <message>
        <source>Quick phrases</source>
        <translation>Câu mẫu</translation>
    </message>
    <message>
        <source>Search phrases</source>
        <translation>Tìm câu mẫu</translation>
    </message>
    <message>
        <source>No phrase yet. Write the note, then keep it here.</source>
        <translation>Chưa có câu mẫu. Hãy viết ghi chú rồi giữ lại ở đây.</translation>
    </message>
    <message>
        <source>Keep what is typed</source>
        <translation>Giữ nội dung đã gõ</translation>
    </message>
    <message>
        <source>Edit phrases</source>
        <translation>Sửa câu mẫu</translation>
    </message>
    <message>
        <source>Words of the standards pack</source>
        <translation>Từ của gói tiêu chuẩn</translation>
    </message>
</context>
<context>
    <name>PickOrWrite</name>
    <message>
        <source>Choose</source>
        <translation>Chọn</translation>
    </message>
    <message>
        <source>Choose a known one instead</source>
        <translation>Chọn mục đã có</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Expected {expected}, decoded {decoded}.</source>
        <translation>Mong đợi {expected}, đọc được {decoded}.</translation>
    </message>
    <message>
        <source>Different at place {places}.</source>
        <translation>Khác ở vị trí {places}.</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>How these numbers come about</source>
        <translation>Các số này từ đâu ra</translation>
    </message>
    <message>
        <source>Inspect {first} of {lot} pieces first, up to {n} in all</source>
        <translation>Trước hết kiểm tra {first} trên {lot} sản phẩm, tổng tối đa {n}</translation>
    </message>
    <message>
        <source>Inspect {n} of {lot} pieces</source>
        <translation>Kiểm tra {n} trên {lot} sản phẩm</translation>
    </message>
    <message>
        <source>{edition} · level {level} · {severity} · {kind}</source>
        <translation>{edition} · bậc {level} · {severity} · {kind}</translation>
    </message>
    <message>
        <source>AQL</source>
        <translation>AQL</translation>
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
    <message>
        <source>Enter the lot size, and the plan appears here.</source>
        <translation>Nhập cỡ lô, phương án sẽ hiện ở đây.</translation>
    </message>
</context>
<context>
    <name>PortDialog</name>
    <message>
        <source>Connect {number} by cable</source>
        <translation>Nối cáp {number}</translation>
    </message>
    <message>
        <source>Its values then go into the cell in focus. This is kept on this computer alone.</source>
        <translation>Giá trị sẽ vào ô đang chọn. Thiết lập này chỉ lưu trên máy này.</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Dùng cổng này</translation>
    </message>
    <message>
        <source>Look for ports again</source>
        <translation>Tìm lại cổng</translation>
    </message>
    <message>
        <source>Mitutoyo (01A+00012.345)</source>
        <translation>Mitutoyo (01A+00012.345)</translation>
    </message>
    <message>
        <source>Plain text (+12.34 mm)</source>
        <translation>Văn bản (+12.34 mm)</translation>
    </message>
    <message>
        <source>no parity</source>
        <translation>không chẵn lẻ</translation>
    </message>
    <message>
        <source>even parity</source>
        <translation>chẵn</translation>
    </message>
    <message>
        <source>odd parity</source>
        <translation>lẻ</translation>
    </message>
    <message>
        <source>8 data bits</source>
        <translation>8 bit dữ liệu</translation>
    </message>
    <message>
        <source>7 data bits</source>
        <translation>7 bit dữ liệu</translation>
    </message>
    <message>
        <source>1 stop bit</source>
        <translation>1 bit dừng</translation>
    </message>
    <message>
        <source>2 stop bits</source>
        <translation>2 bit dừng</translation>
    </message>
    <message>
        <source>Test reading</source>
        <translation>Đọc thử</translation>
    </message>
    <message>
        <source>This installation cannot open serial ports.</source>
        <translation>Bản cài đặt này không mở được cổng nối tiếp.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Cổng</translation>
    </message>
    <message>
        <source>What it sends</source>
        <translation>Dạng gửi</translation>
    </message>
    <message>
        <source>Speed (baud)</source>
        <translation>Tốc độ (baud)</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>Chẵn lẻ</translation>
    </message>
    <message>
        <source>Data bits</source>
        <translation>Bit dữ liệu</translation>
    </message>
    <message>
        <source>Stop bits</source>
        <translation>Bit dừng</translation>
    </message>
    <message>
        <source>Sent when you press F9 or a foot pedal that types it. Write \r for Enter.</source>
        <translation>Được gửi khi bạn nhấn F9 hoặc bàn đạp gõ phím đó. Viết \r cho Enter.</translation>
    </message>
    <message>
        <source>Request for a value</source>
        <translation>Lệnh yêu cầu giá trị</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>không bắt buộc</translation>
    </message>
    <message>
        <source>Listening: press the key on the gauge.</source>
        <translation>Đang chờ: hãy nhấn phím trên dụng cụ.</translation>
    </message>
    <message>
        <source>{raw} is read as {value}</source>
        <translation>{raw} đọc là {value}</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>PRACTICE</source>
        <translation>LUYỆN TẬP</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>Thoát luyện tập</translation>
    </message>
</context>
<context>
    <name>PracticeOverlay</name>
    <message>
        <source>Preparing the practice vault</source>
        <translation>Đang chuẩn bị kho luyện tập</translation>
    </message>
    <message>
        <source>Taking in its photos: {taken} of {total}</source>
        <translation>Đang nhận ảnh: {taken} / {total}</translation>
    </message>
    <message>
        <source>Opening it. It is kept apart from real work.</source>
        <translation>Đang mở. Kho này tách khỏi công việc thật.</translation>
    </message>
    <message>
        <source>Installing the sample standards pack</source>
        <translation>Đang cài gói tiêu chuẩn mẫu</translation>
    </message>
    <message>
        <source>Filling in the sample inspection</source>
        <translation>Đang điền lần kiểm tra mẫu</translation>
    </message>
    <message>
        <source>Taking in its photos</source>
        <translation>Đang nhận ảnh</translation>
    </message>
</context>
<context>
    <name>PrintRun</name>
    <message>
        <source>Printing</source>
        <translation>Đang in</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Starting the camera …</source>
        <translation>Đang mở máy ảnh …</translation>
    </message>
</context>
<context>
    <name>ReadingsCard</name>
    <message>
        <source>Next sample</source>
        <translation>Mẫu tiếp</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>Điểm tiếp</translation>
    </message>
    <message>
        <source>After Enter</source>
        <translation>Sau Enter</translation>
    </message>
    <message>
        <source>A sound when a reading is out of tolerance</source>
        <translation>Phát tiếng khi số đo ngoài dung sai</translation>
    </message>
    <message>
        <source>Register of gauges</source>
        <translation>Sổ dụng cụ đo</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Đo</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery key</source>
        <translation>Khóa khôi phục</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>Lưu thành tệp</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>Bắt đầu làm việc</translation>
    </message>
    <message>
        <source>If the passphrase is lost, this key is the only way back to your inspections and photos. It is shown once. Keep it on paper or on a memory stick, away from this computer.</source>
        <translation>Nếu mất cụm mật khẩu, khóa này là cách duy nhất để lấy lại các lần kiểm tra và ảnh. Khóa chỉ hiện một lần. Hãy giữ trên giấy hoặc USB, ở ngoài máy này.</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Khóa khôi phục của bạn</translation>
    </message>
    <message>
        <source>Type the last {count} characters of the key</source>
        <translation>Gõ {count} ký tự cuối của khóa</translation>
    </message>
    <message>
        <source>So that nobody goes on without having it at hand.</source>
        <translation>Để không ai đi tiếp khi chưa có khóa trong tay.</translation>
    </message>
    <message>
        <source>Recovery key of the vault of {person}</source>
        <translation>Khóa khôi phục kho của {person}</translation>
    </message>
    <message>
        <source>Whoever has this sheet can open the vault. Keep it away from the computer.</source>
        <translation>Ai có phiếu này đều mở được kho. Hãy để phiếu xa máy tính.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Lưu khóa khôi phục</translation>
    </message>
    <message>
        <source>inspector-recovery-key.txt</source>
        <translation>khoa-khoi-phuc-inspector.txt</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>Đã lưu vào {path}</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Đã gửi tới máy in</translation>
    </message>
    <message>
        <source>Copied. Paste it where it is safe. Locking takes it off the clipboard again.</source>
        <translation>Đã sao chép. Hãy dán vào nơi an toàn. Khi khóa, nó được xóa khỏi bộ nhớ tạm.</translation>
    </message>
</context>
<context>
    <name>RecoveryWarning</name>
    <message>
        <source>The recovery key of this vault was never put away, so photos are not taken in yet. Without it, a forgotten passphrase means that everything is lost. If you have no key, make a new one.</source>
        <translation>Khóa khôi phục của kho này chưa bao giờ được cất giữ, nên chưa nhận ảnh. Không có khóa đó, quên cụm mật khẩu là mất hết. Nếu bạn không có khóa, hãy tạo khóa mới.</translation>
    </message>
    <message>
        <source>I have the key</source>
        <translation>Tôi có khóa</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Tạo khóa khôi phục mới</translation>
    </message>
    <message>
        <source>Is the recovery key in a safe place?</source>
        <translation>Khóa khôi phục có ở nơi an toàn không?</translation>
    </message>
    <message>
        <source>Say yes only if you hold the sheet or the file, away from this computer.</source>
        <translation>Chỉ trả lời có nếu bạn giữ phiếu hoặc tệp, ở ngoài máy này.</translation>
    </message>
    <message>
        <source>Yes, it is</source>
        <translation>Có</translation>
    </message>
</context>
<context>
    <name>RemovePersonDialog</name>
    <message>
        <source>Remove {name}?</source>
        <translation>Xóa {name}?</translation>
    </message>
    <message>
        <source>Their passphrase no longer opens this vault, and their key for signing reports is deleted. Their name and their work stay.</source>
        <translation>Cụm mật khẩu của họ không còn mở kho này và khóa ký báo cáo của họ bị xóa. Tên và công việc của họ được giữ lại.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>e.g. left the company</source>
        <translation>ví dụ: đã nghỉ việc</translation>
    </message>
    <message>
        <source>Old copies of this vault that they kept still open with their old passphrase. Where that matters, start a new vault.</source>
        <translation>Các bản sao cũ của kho mà họ giữ vẫn mở được bằng cụm mật khẩu cũ. Nếu điều đó quan trọng, hãy tạo kho mới.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Stands in the trail.</source>
        <translation>Được ghi vào lịch sử.</translation>
    </message>
    <message>
        <source>This is you: the window locks afterwards.</source>
        <translation>Đây là bạn: sau đó cửa sổ sẽ khóa.</translation>
    </message>
</context>
<context>
    <name>RenewalScreen</name>
    <message>
        <source>It is in a safe place</source>
        <translation>Đã ở nơi an toàn</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Khóa khôi phục</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Tạo khóa khôi phục mới</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>A new recovery key</source>
        <translation>Khóa khôi phục mới</translation>
    </message>
    <message>
        <source>It takes the place of the one before, which will no longer open this vault. Your passphrase, inspections and photos stay as they are.</source>
        <translation>Khóa này thay khóa trước, khóa trước sẽ không mở được kho nữa. Cụm mật khẩu, các lần kiểm tra và ảnh vẫn như cũ.</translation>
    </message>
    <message>
        <source>Photos of real inspections are taken in again as soon as the new key is put away.</source>
        <translation>Ảnh của các lần kiểm tra thật sẽ được nhận lại ngay khi khóa mới được cất giữ.</translation>
    </message>
    <message>
        <source>The new recovery key is put away. The one before no longer works.</source>
        <translation>Khóa khôi phục mới đã được cất giữ. Khóa trước không còn dùng được.</translation>
    </message>
</context>
<context>
    <name>Repeating</name>
    <message>
        <source>Duplicate</source>
        <translation>Nhân bản</translation>
    </message>
    <message>
        <source>The same order, product and plan. Enter the next lot.</source>
        <translation>Cùng đơn hàng, sản phẩm và phương án. Hãy nhập lô tiếp theo.</translation>
    </message>
    <message>
        <source>Lot {number}</source>
        <translation>Lô {number}</translation>
    </message>
    <message>
        <source>not accepted {date}</source>
        <translation>không chấp nhận {date}</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>không chấp nhận</translation>
    </message>
    <message>
        <source>Re-inspection</source>
        <translation>Kiểm tra lại</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Choose the disk or folder</source>
        <translation>Chọn ổ đĩa hoặc thư mục</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Restore from a second copy</source>
        <translation>Khôi phục từ bản sao lưu</translation>
    </message>
    <message>
        <source>Brings back every inspection and photo that was in the copy. Nothing that is there now is changed; the copy stays as it is.</source>
        <translation>Lấy lại mọi lần kiểm tra và ảnh trong bản sao lưu. Những gì đang có không đổi; bản sao lưu giữ nguyên.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Restore without the damaged files</source>
        <translation>Khôi phục không có tệp hỏng</translation>
    </message>
    <message>
        <source>Forgotten passphrase</source>
        <translation>Quên cụm mật khẩu</translation>
    </message>
    <message>
        <source>Which copy</source>
        <translation>Bản sao lưu nào</translation>
    </message>
    <message>
        <source>Where the vault shall be</source>
        <translation>Kho sẽ nằm ở đâu</translation>
    </message>
    <message>
        <source>The one with which the vault opened when the copy was made.</source>
        <translation>Cụm đã mở kho khi bản sao lưu được tạo.</translation>
    </message>
</context>
<context>
    <name>RestoreScreen</name>
    <message>
        <source>Where are the copies?</source>
        <translation>Bản sao lưu ở đâu?</translation>
    </message>
    <message>
        <source>Looking for copies</source>
        <translation>Đang tìm bản sao lưu</translation>
    </message>
    <message>
        <source>There is no complete second copy in this folder.</source>
        <translation>Trong thư mục này không có bản sao lưu đầy đủ.</translation>
    </message>
    <message>
        <source>Choose the stick itself, or the folder that was chosen for copies.</source>
        <translation>Hãy chọn chính USB, hoặc thư mục đã chọn để sao lưu.</translation>
    </message>
    <message>
        <source>Where shall the vault be?</source>
        <translation>Kho sẽ ở đâu?</translation>
    </message>
    <message>
        <source>Restoring the vault</source>
        <translation>Đang khôi phục kho</translation>
    </message>
    <message>
        <source>Every photo and file is read and compared on the way.</source>
        <translation>Từng ảnh và tệp được đọc và đối chiếu trong khi khôi phục.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Đang dừng</translation>
    </message>
    <message>
        <source>Everything is back. Make a new second copy soon.</source>
        <translation>Mọi thứ đã trở lại. Hãy sớm tạo bản sao lưu mới.</translation>
    </message>
    <message>
        <source>Trying the recovery key</source>
        <translation>Đang thử khóa khôi phục</translation>
    </message>
</context>
<context>
    <name>Ribbon</name>
    <message>
        <source>More at the left</source>
        <translation>Còn nữa ở bên trái</translation>
    </message>
    <message>
        <source>More at the right</source>
        <translation>Còn nữa ở bên phải</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Health</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Second copies</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người dùng</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>Lịch sử</translation>
    </message>
</context>
<context>
    <name>SafekeepingScreen</name>
    <message>
        <source>Safekeeping</source>
        <translation>Lưu giữ</translation>
    </message>
    <message>
        <source>What keeps your work whole, private, and yours to get back</source>
        <translation>Giữ công việc của bạn nguyên vẹn, riêng tư và lấy lại được</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Xóa từ khóa tìm</translation>
    </message>
</context>
<context>
    <name>SendCard</name>
    <message>
        <source>One file</source>
        <translation>Một tệp</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Dạng</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation>Ai được mở</translation>
    </message>
    <message>
        <source>Send inspections</source>
        <translation>Gửi lần kiểm tra</translation>
    </message>
    <message>
        <source>No inspection of your own yet.</source>
        <translation>Chưa có lần kiểm tra nào của bạn.</translation>
    </message>
    <message>
        <source>Nobody else can open the bundle, not even with the file in hand.</source>
        <translation>Không ai khác mở được gói, kể cả khi có tệp trong tay.</translation>
    </message>
    <message>
        <source>Add the identity file of the receiver below first: only named people can open a bundle.</source>
        <translation>Hãy thêm tệp định danh của người nhận ở dưới trước: chỉ người được chỉ định mới mở được gói.</translation>
    </message>
    <message>
        <source>Only on this device</source>
        <translation>Chỉ có trên thiết bị này</translation>
    </message>
    <message>
        <source>Exported, no receipt yet</source>
        <translation>Đã xuất, chưa có xác nhận</translation>
    </message>
    <message>
        <source>Changed since the export</source>
        <translation>Đã thay đổi sau khi xuất</translation>
    </message>
    <message>
        <source>Received by head office</source>
        <translation>Trụ sở đã nhận</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>This vault</source>
        <translation>Kho này</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Tạo khóa khôi phục mới</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>All keyboard shortcuts</source>
        <translation>Mọi phím tắt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Tương phản cao</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>Ngôn ngữ và giao diện</translation>
    </message>
    <message>
        <source>High contrast is for glare and dust.</source>
        <translation>Tương phản cao dành cho nơi chói và bụi.</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Cụm mật khẩu hiện tại</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Cụm mật khẩu mới</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>Gợi ý</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Đổi cụm mật khẩu</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Cụm mật khẩu của bạn</translation>
    </message>
    <message>
        <source>The passphrase is changed. The recovery key stays the same.</source>
        <translation>Đã đổi cụm mật khẩu. Khóa khôi phục vẫn như cũ.</translation>
    </message>
    <message>
        <source>{count} photos and files, {size}</source>
        <translation>{count} ảnh và tệp, {size}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Stored, encrypted</source>
        <translation>Đã lưu, có mã hóa</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Khóa khôi phục</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>đã cất giữ</translation>
    </message>
    <message>
        <source>never put away</source>
        <translation>chưa cất giữ</translation>
    </message>
</context>
<context>
    <name>Shutter</name>
    <message>
        <source>Take a photo</source>
        <translation>Chụp ảnh</translation>
    </message>
    <message>
        <source>Take a photo; hold for several</source>
        <translation>Chụp ảnh; giữ để chụp liên tiếp</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation>Chữ ký</translation>
    </message>
</context>
<context>
    <name>StandardsScreen</name>
    <message>
        <source>Standards</source>
        <translation>Tiêu chuẩn</translation>
    </message>
    <message>
        <source>What the brand asks for, as installed here</source>
        <translation>Yêu cầu của nhãn hàng, như đã cài ở đây</translation>
    </message>
    <message>
        <source>From a folder</source>
        <translation>Từ thư mục</translation>
    </message>
    <message>
        <source>Install a pack</source>
        <translation>Cài gói</translation>
    </message>
    <message>
        <source>No standards pack yet</source>
        <translation>Chưa có gói tiêu chuẩn</translation>
    </message>
    <message>
        <source>A pack comes from head office as a file. To look around, take the sample pack.</source>
        <translation>Gói do trụ sở gửi dưới dạng tệp. Để xem thử, hãy dùng gói mẫu.</translation>
    </message>
    <message>
        <source>Install the sample pack</source>
        <translation>Cài gói mẫu</translation>
    </message>
    <message>
        <source>{standard} · version {version}</source>
        <translation>{standard} · phiên bản {version}</translation>
    </message>
    <message>
        <source>Standards packs</source>
        <translation>Gói tiêu chuẩn</translation>
    </message>
    <message>
        <source>Install a standards pack</source>
        <translation>Cài gói tiêu chuẩn</translation>
    </message>
    <message>
        <source>Install a standards pack from a folder</source>
        <translation>Cài gói tiêu chuẩn từ thư mục</translation>
    </message>
    <message>
        <source>Checking the standards pack</source>
        <translation>Đang kiểm tra gói tiêu chuẩn</translation>
    </message>
    <message>
        <source>{name} {version} is installed.</source>
        <translation>Đã cài {name} {version}.</translation>
    </message>
    <message numerus="yes">
        <source>The pack has %n fault(s); nothing was installed.</source>
        <translation>
            <numerusform>Gói có %n lỗi; chưa cài gì cả.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… và %n lỗi nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandingQuestion</name>
    <message>
        <source>Do not open it now</source>
        <translation>Không mở bây giờ</translation>
    </message>
    <message>
        <source>It was last opened on another computer.</source>
        <translation>Lần trước kho được mở trên máy khác.</translation>
    </message>
    <message>
        <source>It was last opened in {folder}.</source>
        <translation>Lần trước kho được mở ở {folder}.</translation>
    </message>
    <message>
        <source>Was this vault moved, or copied?</source>
        <translation>Kho này được chuyển đi hay sao chép?</translation>
    </message>
    <message>
        <source>It is a copy, or I am not sure</source>
        <translation>Là bản sao, hoặc tôi không chắc</translation>
    </message>
    <message>
        <source>This one becomes an installation of its own, with new keys. The other may be used too, and nothing gets mixed up. Your inspections are here and can be continued.</source>
        <translation>Kho này thành một bản cài đặt riêng với khóa mới. Kho kia vẫn dùng được và không gì bị lẫn. Các lần kiểm tra của bạn có ở đây và làm tiếp được.</translation>
    </message>
    <message>
        <source>Open it as a copy</source>
        <translation>Mở như bản sao</translation>
    </message>
    <message>
        <source>It was moved here</source>
        <translation>Đã chuyển đến đây</translation>
    </message>
    <message>
        <source>Choose this only when the vault at the old place is gone or will never be opened again. It goes on as it is.</source>
        <translation>Chỉ chọn khi kho ở chỗ cũ không còn hoặc sẽ không bao giờ mở lại. Kho tiếp tục như cũ.</translation>
    </message>
    <message>
        <source>Open it as the one that was moved</source>
        <translation>Mở như kho đã chuyển</translation>
    </message>
    <message>
        <source>Saved changes are missing</source>
        <translation>Thiếu các thay đổi đã lưu</translation>
    </message>
    <message>
        <source>This vault is older than when it was last used here: {count} saved changes are not in it. Its database may have been put back from an older image. Nothing was changed now.</source>
        <translation>Kho này cũ hơn lần dùng cuối ở đây: thiếu {count} thay đổi đã lưu. Cơ sở dữ liệu có thể đã được đưa về từ bản cũ hơn. Hiện chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>I have the newer one, or a newer second copy</source>
        <translation>Tôi có bản mới hơn, hoặc bản sao lưu mới hơn</translation>
    </message>
    <message>
        <source>Leave this one as it is, put the newer database back, or restore the second copy.</source>
        <translation>Giữ nguyên kho này, đưa cơ sở dữ liệu mới hơn trở lại, hoặc khôi phục từ bản sao lưu.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Go on with what is there</source>
        <translation>Tiếp tục với những gì đang có</translation>
    </message>
    <message>
        <source>It opens as a new installation with new keys. What is missing stays missing here, and the trail says how much that is.</source>
        <translation>Kho mở như một bản cài đặt mới với khóa mới. Phần thiếu vẫn thiếu ở đây, và lịch sử ghi rõ thiếu bao nhiêu.</translation>
    </message>
    <message>
        <source>Open what is there</source>
        <translation>Mở những gì đang có</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Not rated</source>
        <translation>Chưa đánh giá</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n sao</numerusform>
        </translation>
    </message>
    <message>
        <source>Different ratings</source>
        <translation>Đánh giá khác nhau</translation>
    </message>
    <message>
        <source>Rating: {stars}</source>
        <translation>Đánh giá: {stars}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Everything is saved as you work · on this device</source>
        <translation>Mọi thứ được lưu ngay khi bạn làm · trên thiết bị này</translation>
    </message>
    <message>
        <source>Saved {time} · only on this device</source>
        <translation>Đã lưu {time} · chỉ trên thiết bị này</translation>
    </message>
    <message>
        <source>NOT SAVED: the last change was lost. See the message above.</source>
        <translation>CHƯA LƯU: thay đổi cuối đã mất. Xem thông báo ở trên.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Đang lưu …</translation>
    </message>
    <message>
        <source>Second copy {percent} %</source>
        <translation>Sao lưu {percent} %</translation>
    </message>
    <message>
        <source>Second copy failed {time}</source>
        <translation>Sao lưu lỗi {time}</translation>
    </message>
    <message>
        <source>Second copy {time}</source>
        <translation>Sao lưu {time}</translation>
    </message>
    <message>
        <source>No second copy yet</source>
        <translation>Chưa sao lưu</translation>
    </message>
</context>
<context>
    <name>SwitchingWords</name>
    <message>
        <source>Tightened inspection follows when {rejected} of {lots} lots in a row, or of fewer, are not accepted.</source>
        <translation>Chuyển sang kiểm tra ngặt khi {rejected} trong {lots} lô liên tiếp, hoặc ít hơn, không được chấp nhận.</translation>
    </message>
    <message>
        <source>Normal inspection follows when {accepted} lots in a row are accepted.</source>
        <translation>Chuyển sang kiểm tra thường khi {accepted} lô liên tiếp được chấp nhận.</translation>
    </message>
    <message>
        <source>One lot not accepted, or irregular production, leads back to normal inspection.</source>
        <translation>Một lô không được chấp nhận, hoặc sản xuất không đều, đưa về kiểm tra thường.</translation>
    </message>
    <message>
        <source>Chosen by the inspector.</source>
        <translation>Do kiểm tra viên chọn.</translation>
    </message>
    <message>
        <source>The first lot of this product from this factory: normal inspection.</source>
        <translation>Lô đầu tiên của sản phẩm này từ nhà máy này: kiểm tra thường.</translation>
    </message>
    <message>
        <source>Normal inspection. Recent lots not accepted: {rejected} of {lots}.</source>
        <translation>Kiểm tra thường. Lô gần đây không được chấp nhận: {rejected} trên {lots}.</translation>
    </message>
    <message>
        <source>Tightened inspection: {accepted} of {needed} lots in a row accepted. {rejected} not accepted since it began; at {stop} acceptance stops.</source>
        <translation>Kiểm tra ngặt: {accepted} trên {needed} lô liên tiếp được chấp nhận. {rejected} lô không được chấp nhận từ khi bắt đầu; đến {stop} thì ngừng chấp nhận.</translation>
    </message>
    <message>
        <source>Reduced inspection: every lot since was accepted.</source>
        <translation>Kiểm tra giảm: từ đó mọi lô đều được chấp nhận.</translation>
    </message>
    <message>
        <source>Reduced inspection could begin once the brand allows it and production is steady; until then normal.</source>
        <translation>Có thể bắt đầu kiểm tra giảm khi nhãn hàng cho phép và sản xuất ổn định; đến lúc đó là kiểm tra thường.</translation>
    </message>
    <message>
        <source>{lots} lots in a row accepted. Reduced inspection needs the limit number of the standard to be entered or waived; until then normal.</source>
        <translation>{lots} lô liên tiếp được chấp nhận. Kiểm tra giảm cần nhập hoặc miễn số giới hạn của tiêu chuẩn; đến lúc đó là kiểm tra thường.</translation>
    </message>
    <message>
        <source>{lots} lots in a row accepted, but it is not known for each how many nonconforming were found: normal.</source>
        <translation>{lots} lô liên tiếp được chấp nhận, nhưng không rõ số không phù hợp của từng lô: kiểm tra thường.</translation>
    </message>
    <message>
        <source>{lots} lots in a row accepted, but with {found} nonconforming, more than the limit number {limit}: normal.</source>
        <translation>{lots} lô liên tiếp được chấp nhận, nhưng có {found} không phù hợp, vượt số giới hạn {limit}: kiểm tra thường.</translation>
    </message>
    <message>
        <source>{rejected} of the last {lots} lots were not accepted: tightened.</source>
        <translation>{rejected} trong {lots} lô gần nhất không được chấp nhận: kiểm tra ngặt.</translation>
    </message>
    <message>
        <source>{accepted} lots in a row were accepted on tightened inspection: normal.</source>
        <translation>{accepted} lô liên tiếp được chấp nhận khi kiểm tra ngặt: kiểm tra thường.</translation>
    </message>
    <message>
        <source>{rejected} lots were not accepted since tightened inspection began: acceptance is discontinued until corrective action is accepted.</source>
        <translation>{rejected} lô không được chấp nhận từ khi kiểm tra ngặt: ngừng chấp nhận cho đến khi hành động khắc phục được chấp thuận.</translation>
    </message>
    <message>
        <source>Corrective action was accepted: tightened, counted from the beginning.</source>
        <translation>Hành động khắc phục đã được chấp thuận: kiểm tra ngặt, đếm lại từ đầu.</translation>
    </message>
    <message>
        <source>Switching score {score} (needed: {needed}), production steady, reduced inspection allowed: reduced.</source>
        <translation>Điểm chuyển đổi {score} (cần: {needed}), sản xuất ổn định, cho phép kiểm tra giảm: kiểm tra giảm.</translation>
    </message>
    <message>
        <source>{lots} lots in a row accepted with {found} nonconforming (limit number {limit}), production steady, reduced inspection allowed: reduced.</source>
        <translation>{lots} lô liên tiếp được chấp nhận với {found} không phù hợp (số giới hạn {limit}), sản xuất ổn định, cho phép kiểm tra giảm: kiểm tra giảm.</translation>
    </message>
    <message>
        <source>{lots} lots in a row accepted, limit number waived, production steady, reduced inspection allowed: reduced.</source>
        <translation>{lots} lô liên tiếp được chấp nhận, miễn số giới hạn, sản xuất ổn định, cho phép kiểm tra giảm: kiểm tra giảm.</translation>
    </message>
    <message>
        <source>A lot was not accepted on reduced inspection: normal.</source>
        <translation>Một lô không được chấp nhận khi kiểm tra giảm: kiểm tra thường.</translation>
    </message>
    <message>
        <source>A lot on reduced inspection was accepted between acceptance and rejection number: normal.</source>
        <translation>Một lô kiểm tra giảm được chấp nhận giữa số chấp nhận và số loại bỏ: kiểm tra thường.</translation>
    </message>
    <message>
        <source>Production was irregular or delayed: normal.</source>
        <translation>Sản xuất không đều hoặc chậm trễ: kiểm tra thường.</translation>
    </message>
    <message>
        <source>Reduced inspection is no longer allowed: normal.</source>
        <translation>Không còn cho phép kiểm tra giảm: kiểm tra thường.</translation>
    </message>
    <message>
        <source>Started anew by decision: {severity}.</source>
        <translation>Bắt đầu lại theo quyết định: {severity}.</translation>
    </message>
    <message>
        <source>Not an original inspection (resubmitted or reworked): not counted.</source>
        <translation>Không phải lần kiểm tra đầu (đệ trình lại hoặc làm lại): không tính.</translation>
    </message>
    <message>
        <source>Acceptance is discontinued: not counted.</source>
        <translation>Đã ngừng chấp nhận: không tính.</translation>
    </message>
    <message>
        <source>Accepted on inspection that was {used} where {due} was due: not counted.</source>
        <translation>Được chấp nhận bằng kiểm tra {used} trong khi phải là {due}: không tính.</translation>
    </message>
    <message>
        <source>Reduced inspection is allowed from now on; production is steady.</source>
        <translation>Từ giờ cho phép kiểm tra giảm; sản xuất ổn định.</translation>
    </message>
    <message>
        <source>Reduced inspection is not allowed from now on.</source>
        <translation>Từ giờ không cho phép kiểm tra giảm.</translation>
    </message>
    <message>
        <source>Production is irregular or delayed: no reduced inspection until it is allowed anew.</source>
        <translation>Sản xuất không đều hoặc chậm trễ: không kiểm tra giảm cho đến khi được phép lại.</translation>
    </message>
    <message>
        <source>The limit number is {limit} for {lots} lots.</source>
        <translation>Số giới hạn là {limit} cho {lots} lô.</translation>
    </message>
    <message>
        <source>The limit number is waived.</source>
        <translation>Số giới hạn được miễn.</translation>
    </message>
    <message>
        <source>This edition has no limit numbers: nothing changes.</source>
        <translation>Ấn bản này không có số giới hạn: không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Acceptance was not discontinued: nothing changes.</source>
        <translation>Chưa ngừng chấp nhận: không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The brand allows reduced inspection; production is steady</source>
        <translation>Nhãn hàng cho phép kiểm tra giảm; sản xuất ổn định</translation>
    </message>
    <message>
        <source>The brand no longer allows reduced inspection</source>
        <translation>Nhãn hàng không còn cho phép kiểm tra giảm</translation>
    </message>
    <message>
        <source>Production is irregular or delayed</source>
        <translation>Sản xuất không đều hoặc chậm trễ</translation>
    </message>
    <message>
        <source>Limit number of the standard</source>
        <translation>Số giới hạn của tiêu chuẩn</translation>
    </message>
    <message>
        <source>The limit number is waived</source>
        <translation>Số giới hạn được miễn</translation>
    </message>
    <message>
        <source>Corrective action is accepted</source>
        <translation>Hành động khắc phục được chấp thuận</translation>
    </message>
    <message>
        <source>Start anew with normal inspection</source>
        <translation>Bắt đầu lại bằng kiểm tra thường</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Not sent yet</source>
        <translation>Chưa gửi</translation>
    </message>
    <message>
        <source>No finished inspection waits here to be sent.</source>
        <translation>Không có lần kiểm tra đã xong nào chờ gửi.</translation>
    </message>
    <message numerus="yes">
        <source>%n finished inspection(s) only on this device, or changed since the export</source>
        <translation>
            <numerusform>%n lần kiểm tra đã xong chỉ có trên thiết bị này, hoặc đã thay đổi sau khi xuất</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Hạn hôm nay</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Dung lượng trống</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Sắp hết</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Đã xác nhận</translation>
    </message>
    <message>
        <source>Lot {number}</source>
        <translation>Lô {number}</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>All inspections</source>
        <translation>Mọi lần kiểm tra</translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation>Kiểm tra mới</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Đang làm</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <translation>Không có gì đang làm.</translation>
    </message>
    <message>
        <source>Waiting for signatures</source>
        <translation>Chờ ký</translation>
    </message>
    <message>
        <source>Send from here</source>
        <translation>Gửi từ đây</translation>
    </message>
    <message>
        <source>No open points.</source>
        <translation>Không có việc tồn đọng.</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Việc tồn đọng</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept on this device</source>
        <translation>Giữ trên thiết bị này</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>End the tour</source>
        <translation>Kết thúc hướng dẫn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>A day begins here</source>
        <translation>Một ngày bắt đầu ở đây</translation>
    </message>
    <message>
        <source>What waits for you is below. This button starts an inspection.</source>
        <translation>Việc đang chờ nằm ở dưới. Nút này bắt đầu một lần kiểm tra.</translation>
    </message>
    <message>
        <source>The verdict is always in sight</source>
        <translation>Kết quả luôn trong tầm mắt</translation>
    </message>
    <message>
        <source>Found, accept and reject for each class. Amber: one more rejects the lot. Red: rejected.</source>
        <translation>Đã thấy, chấp nhận và loại bỏ của từng loại. Vàng cam: thêm một là loại lô. Đỏ: đã loại.</translation>
    </message>
    <message>
        <source>Steps in any order</source>
        <translation>Các bước theo thứ tự nào cũng được</translation>
    </message>
    <message>
        <source>Each says how far it is. Alt+1 to Alt+9 jump; you come back to where you were.</source>
        <translation>Mỗi bước cho biết đã đến đâu. Alt+1 đến Alt+9 để nhảy; bạn trở lại đúng chỗ cũ.</translation>
    </message>
    <message>
        <source>A defect in two touches</source>
        <translation>Một lỗi bằng hai lần chạm</translation>
    </message>
    <message>
        <source>Find it, touch +1. The next photo attaches itself to the defect counted last.</source>
        <translation>Tìm lỗi, chạm +1. Ảnh tiếp theo tự gắn vào lỗi vừa đếm.</translation>
    </message>
    <message>
        <source>Photos from anywhere</source>
        <translation>Ảnh từ bất cứ đâu</translation>
    </message>
    <message>
        <source>Camera, files, paste, or a watched folder. The original is encrypted at once.</source>
        <translation>Máy ảnh, tệp, dán hoặc thư mục theo dõi. Bản gốc được mã hóa ngay.</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Không cần lưu</translation>
    </message>
    <message>
        <source>Each touch is saved as you make it. Undo takes the last change back.</source>
        <translation>Mỗi lần chạm được lưu ngay. Hoàn tác rút lại thay đổi cuối.</translation>
    </message>
    <message>
        <source>Sign and hand over</source>
        <translation>Ký và bàn giao</translation>
    </message>
    <message>
        <source>Every reason for the result, what is missing, both signatures, the signed report.</source>
        <translation>Mọi lý do của kết quả, những gì còn thiếu, chữ ký hai bên, báo cáo đã ký.</translation>
    </message>
    <message>
        <source>Lost? Two keys</source>
        <translation>Không tìm thấy? Hai phím</translation>
    </message>
    <message>
        <source>Ctrl+K finds anything. F1 shows every shortcut, and this tour again.</source>
        <translation>Ctrl+K tìm mọi thứ. F1 hiện mọi phím tắt, và lại hướng dẫn này.</translation>
    </message>
</context>
<context>
    <name>TourOffer</name>
    <message>
        <source>Show me around</source>
        <translation>Xem hướng dẫn</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Không, cảm ơn</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Mới dùng lần đầu?</translation>
    </message>
    <message>
        <source>What is where, in under a minute.</source>
        <translation>Cái gì ở đâu, chưa đến một phút.</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>Save the trail as a table</source>
        <translation>Lưu lịch sử thành bảng</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Đã lưu: {name}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Về</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Việc đã làm</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>TrailDetails</name>
    <message>
        <source>Close the details</source>
        <translation>Đóng chi tiết</translation>
    </message>
    <message>
        <source>Details of the change</source>
        <translation>Chi tiết thay đổi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>By the clock of the device: {time}</source>
        <translation>Theo đồng hồ của thiết bị: {time}</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Bản cài đặt</translation>
    </message>
    <message>
        <source>Row in the journal</source>
        <translation>Dòng nhật ký</translation>
    </message>
    <message>
        <source>Fingerprint of the row (SHA-256)</source>
        <translation>Dấu vân của dòng (SHA-256)</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>trước: {value}</translation>
    </message>
</context>
<context>
    <name>TrailFilters</name>
    <message>
        <source>Search in the trail</source>
        <translation>Tìm trong lịch sử</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>From: any day</source>
        <translation>Từ: ngày bất kỳ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>To: any day</source>
        <translation>Đến: ngày bất kỳ</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Bộ lọc</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Mọi mục</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Mọi loại</translation>
    </message>
</context>
<context>
    <name>TrailPanel</name>
    <message>
        <source>Changes, the newest first</source>
        <translation>Các thay đổi, mới nhất trước</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Không có kết quả</translation>
    </message>
    <message>
        <source>Try fewer words, or show everything again.</source>
        <translation>Hãy dùng ít từ hơn, hoặc hiện lại tất cả.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n thay đổi</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {whole} changes</source>
        <translation>{shown} / {whole} thay đổi</translation>
    </message>
</context>
<context>
    <name>TrailScreen</name>
    <message>
        <source>Trail</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Who changed what, when and why</source>
        <translation>Ai đã thay đổi gì, khi nào và vì sao</translation>
    </message>
    <message>
        <source>Back to the inspections</source>
        <translation>Về danh sách kiểm tra</translation>
    </message>
    <message>
        <source>Back to the inspection</source>
        <translation>Về lần kiểm tra</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Lưu thành bảng</translation>
    </message>
    <message>
        <source>The changes shown, as a CSV file for spreadsheets</source>
        <translation>Các thay đổi đang hiện, dạng tệp CSV cho bảng tính</translation>
    </message>
    <message>
        <source>Evidence package</source>
        <translation>Gói bằng chứng</translation>
    </message>
    <message>
        <source>Report, photos and journal for a court or a laboratory, to be checked without this program</source>
        <translation>Báo cáo, ảnh và nhật ký cho tòa án hoặc phòng thử nghiệm, kiểm chứng được không cần chương trình này</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Chưa có thay đổi nào</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Ai đã thay đổi gì</translation>
    </message>
    <message>
        <source>trail</source>
        <translation>lich-su</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Mở khóa</translation>
    </message>
    <message>
        <source>Unlock with this computer&apos;s account</source>
        <translation>Mở khóa bằng tài khoản máy này</translation>
    </message>
    <message>
        <source>Forgotten passphrase</source>
        <translation>Quên cụm mật khẩu</translation>
    </message>
    <message>
        <source>Restore from a second copy</source>
        <translation>Khôi phục từ bản sao lưu</translation>
    </message>
    <message>
        <source>Open the practice vault instead</source>
        <translation>Mở kho luyện tập</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Chào mừng trở lại</translation>
    </message>
    <message>
        <source>Your work is where you left it.</source>
        <translation>Công việc vẫn ở chỗ bạn để lại.</translation>
    </message>
    <message>
        <source>Vault: {folder}</source>
        <translation>Kho: {folder}</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Đang mở khóa</translation>
    </message>
    <message>
        <source>What was under way is being finished first.</source>
        <translation>Đang hoàn tất việc dang dở trước.</translation>
    </message>
    <message>
        <source>Trying the recovery key</source>
        <translation>Đang thử khóa khôi phục</translation>
    </message>
    <message>
        <source>Unlock in {seconds} s</source>
        <translation>Mở khóa sau {seconds} giây</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>This report</source>
        <translation>Báo cáo này</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>Gói dữ liệu này</translation>
    </message>
    <message>
        <source>This evidence package</source>
        <translation>Gói bằng chứng này</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Tệp này</translation>
    </message>
    <message>
        <source>Not one byte was changed since it was signed</source>
        <translation>Không một byte nào thay đổi từ khi ký</translation>
    </message>
    <message>
        <source>It is not what was signed</source>
        <translation>Không đúng như nội dung đã ký</translation>
    </message>
    <message>
        <source>Every signer is trusted on this device</source>
        <translation>Mọi người ký đều được tin cậy trên thiết bị này</translation>
    </message>
    <message>
        <source>At least one signer is not trusted on this device</source>
        <translation>Ít nhất một người ký không được tin cậy trên thiết bị này</translation>
    </message>
    <message>
        <source>The draw was repeated: its seed gives the same cartons</source>
        <translation>Đã chọn lại: số mầm cho ra đúng các thùng đó</translation>
    </message>
    <message>
        <source>The draw of the cartons cannot be repeated</source>
        <translation>Không lặp lại được việc chọn thùng</translation>
    </message>
    <message>
        <source>Its seed gives other cartons; these differ: {cartons}</source>
        <translation>Số mầm cho ra các thùng khác; khác nhau: {cartons}</translation>
    </message>
    <message>
        <source>{kind} is unchanged, but its cartons were not drawn as it says.</source>
        <translation>{kind} không thay đổi, nhưng các thùng không được chọn như đã ghi.</translation>
    </message>
    <message>
        <source>Ask the inspector why other cartons were opened than the printed seed draws.</source>
        <translation>Hãy hỏi kiểm tra viên vì sao mở thùng khác với số mầm đã in.</translation>
    </message>
    <message>
        <source>{kind} was altered or is damaged.</source>
        <translation>{kind} đã bị sửa hoặc hỏng.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the sender for the original.</source>
        <translation>Đừng tin vào tệp. Hãy xin người gửi bản gốc.</translation>
    </message>
    <message>
        <source>{kind} is unchanged, but its signer is not known here.</source>
        <translation>{kind} không thay đổi, nhưng ở đây không biết người ký.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the signer, then add the identity on the page Exchange.</source>
        <translation>Hãy đối chiếu dấu vân với người ký, rồi thêm định danh ở trang Trao đổi.</translation>
    </message>
    <message>
        <source>{kind} is unchanged and its signer is trusted.</source>
        <translation>{kind} không thay đổi và người ký được tin cậy.</translation>
    </message>
    <message>
        <source>Signed {time}, by the clock of the signer&apos;s computer</source>
        <translation>Ký {time}, theo đồng hồ máy của người ký</translation>
    </message>
    <message>
        <source>Covers: {covers}</source>
        <translation>Phạm vi: {covers}</translation>
    </message>
    <message>
        <source>Trusted on this device</source>
        <translation>Được tin cậy trên thiết bị này</translation>
    </message>
    <message>
        <source>Not trusted on this device</source>
        <translation>Không được tin cậy trên thiết bị này</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>Dấu vân {fingerprint}</translation>
    </message>
    <message>
        <source>the whole document</source>
        <translation>toàn bộ tài liệu</translation>
    </message>
    <message>
        <source>the whole bundle</source>
        <translation>toàn bộ gói dữ liệu</translation>
    </message>
    <message>
        <source>the whole package</source>
        <translation>toàn bộ gói bằng chứng</translation>
    </message>
    <message>
        <source>only a part of the document</source>
        <translation>chỉ một phần tài liệu</translation>
    </message>
    <message>
        <source>an earlier state, before a later signature</source>
        <translation>trạng thái trước một chữ ký sau</translation>
    </message>
</context>
<context>
    <name>VerifyScreen</name>
    <message>
        <source>Check a file</source>
        <translation>Kiểm chứng tệp</translation>
    </message>
    <message>
        <source>Is it unchanged, and who signed it?</source>
        <translation>Tệp có nguyên vẹn không, và ai đã ký?</translation>
    </message>
    <message>
        <source>Drop a signed report (PDF), a bundle or an evidence package here. It is only read, never changed.</source>
        <translation>Thả báo cáo đã ký (PDF), gói dữ liệu hoặc gói bằng chứng vào đây. Tệp chỉ được đọc, không bao giờ bị sửa.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Chọn tệp</translation>
    </message>
    <message>
        <source>Reports, bundles, evidence</source>
        <translation>Báo cáo, gói dữ liệu, bằng chứng</translation>
    </message>
    <message>
        <source>Other programs show a report signed here as “validity unknown” until its certificate is trusted there. That says nothing against the report: this page names what was checked.</source>
        <translation>Chương trình khác hiện báo cáo ký ở đây là “chưa rõ hiệu lực” cho đến khi chứng thư được tin cậy ở đó. Điều đó không nói gì xấu về báo cáo: trang này nêu những gì đã kiểm chứng.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Đang kiểm chứng</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Works without a connection, all day</source>
        <translation>Làm việc không cần mạng, cả ngày</translation>
    </message>
    <message>
        <source>Every entry and photo is saved at once</source>
        <translation>Mọi mục nhập và ảnh được lưu ngay</translation>
    </message>
    <message>
        <source>Everything on this device is encrypted</source>
        <translation>Mọi thứ trên thiết bị này được mã hóa</translation>
    </message>
    <message>
        <source>Reports are signed and can be checked by anyone</source>
        <translation>Báo cáo được ký và ai cũng kiểm chứng được</translation>
    </message>
</context>
<context>
    <name>WindowFrame</name>
    <message>
        <source>Nothing here is real: it takes no report number and is never sent.</source>
        <translation>Ở đây không có gì là thật: không lấy số báo cáo và không bao giờ được gửi.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Hiện tại</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Tiêu chuẩn</translation>
    </message>
    <message>
        <source>Check file</source>
        <translation>Kiểm tệp</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Trao đổi</translation>
    </message>
    <message>
        <source>Safekeeping</source>
        <translation>Lưu giữ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>The program met a fault of its own. What you entered before is saved.</source>
        <translation>Chương trình gặp lỗi của chính nó. Những gì bạn nhập trước đó đã được lưu.</translation>
    </message>
    <message>
        <source>If it happens again, restart the program. A report without contents is in {path}.</source>
        <translation>Nếu lặp lại, hãy khởi động lại chương trình. Báo cáo không chứa nội dung nằm ở {path}.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>dd/MM/yyyy HH:mm</translation>
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
        <source>Container loading inspection</source>
        <translation>Kiểm tra xếp container</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Đang làm</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>Chờ ký</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Đã ký</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Thường</translation>
    </message>
    <message>
        <source>Tightened</source>
        <translation>Ngặt</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Giảm</translation>
    </message>
    <message>
        <source>Single sampling</source>
        <translation>Lấy mẫu một lần</translation>
    </message>
    <message>
        <source>Double sampling</source>
        <translation>Lấy mẫu hai lần</translation>
    </message>
    <message>
        <source>Multiple sampling</source>
        <translation>Lấy mẫu nhiều lần</translation>
    </message>
    <message>
        <source>Letter {code_letter}: n = {n}.</source>
        <translation>Chữ mã {code_letter}: n = {n}.</translation>
    </message>
    <message>
        <source>The arrow at letter {code_letter} leads to letter {plan_letter}: n = {n}.</source>
        <translation>Mũi tên ở chữ mã {code_letter} dẫn đến chữ mã {plan_letter}: n = {n}.</translation>
    </message>
    <message>
        <source>Letter {code_letter}: up to {stage_count} samples of {stage_n}.</source>
        <translation>Chữ mã {code_letter}: tối đa {stage_count} mẫu, mỗi mẫu {stage_n}.</translation>
    </message>
    <message>
        <source>The arrow at letter {code_letter} leads to letter {plan_letter}: up to {stage_count} samples of {stage_n}.</source>
        <translation>Mũi tên ở chữ mã {code_letter} dẫn đến chữ mã {plan_letter}: tối đa {stage_count} mẫu, mỗi mẫu {stage_n}.</translation>
    </message>
    <message>
        <source>The sample would not be smaller than the lot: all {lot_size} are inspected (100 %).</source>
        <translation>Mẫu không nhỏ hơn lô: kiểm tra toàn bộ {lot_size} (100 %).</translation>
    </message>
    <message>
        <source>With more than {ac} but fewer than {re} the lot is accepted, and inspection is normal again from the next lot on.</source>
        <translation>Nếu nhiều hơn {ac} nhưng ít hơn {re}, lô được chấp nhận và từ lô sau trở lại kiểm tra thường.</translation>
    </message>
    <message>
        <source>The table has no plan of several samples here; the single plan is used.</source>
        <translation>Bảng không có phương án nhiều mẫu ở đây; dùng phương án một lần.</translation>
    </message>
    <message>
        <source>The table has no multiple plan here; the double plan is used.</source>
        <translation>Bảng không có phương án nhiều lần ở đây; dùng phương án hai lần.</translation>
    </message>
    <message>
        <source>No AQL: not one is accepted among {n}, the largest sample of the other classes. A house rule, not a plan of {edition_label}.</source>
        <translation>Không có AQL: không chấp nhận lỗi nào trong {n}, mẫu lớn nhất của các loại khác. Đây là quy định riêng, không phải phương án của {edition_label}.</translation>
    </message>
    <message>
        <source>No AQL: not one is accepted among {n}, the largest first sample of the other classes, nor in what is inspected after it. A house rule, not a plan of {edition_label}.</source>
        <translation>Không có AQL: không chấp nhận lỗi nào trong {n}, mẫu thứ nhất lớn nhất của các loại khác, cũng như trong phần kiểm tra sau đó. Đây là quy định riêng, không phải phương án của {edition_label}.</translation>
    </message>
    <message>
        <source>No AQL: not one is accepted among {n}, computed so that a lot the strictest other class accepts 10 times in 100 is accepted no more often. Not a plan of {edition_label}.</source>
        <translation>Không có AQL: không chấp nhận lỗi nào trong {n}, tính sao cho lô mà loại nghiêm nhất khác chấp nhận 10 trong 100 lần thì ở đây không được chấp nhận thường hơn. Không phải phương án của {edition_label}.</translation>
    </message>
    <message>
        <source>The Ac 1 plan of letter {plan_letter} with its larger n = {n} instead of an Ac 0 plan, an option of {edition_label}.</source>
        <translation>Phương án Ac 1 của chữ mã {plan_letter} với n = {n} lớn hơn thay cho phương án Ac 0, một lựa chọn của {edition_label}.</translation>
    </message>
    <message>
        <source>There is no Ac 1 plan with a larger n at this AQL; the Ac 0 plan stays.</source>
        <translation>Ở AQL này không có phương án Ac 1 với n lớn hơn; giữ phương án Ac 0.</translation>
    </message>
    <message>
        <source>Read at letter {plan_letter}, the letter of the largest sample of all classes, an option of {edition_label}.</source>
        <translation>Tra ở chữ mã {plan_letter}, chữ mã của mẫu lớn nhất trong mọi loại, một lựa chọn của {edition_label}.</translation>
    </message>
    <message>
        <source>The letter of the largest sample has no plan of its own at this AQL: n = {n} of letter {plan_letter} stays.</source>
        <translation>Chữ mã của mẫu lớn nhất không có phương án riêng ở AQL này: giữ n = {n} của chữ mã {plan_letter}.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>dd/MM/yyyy</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>nghiêm trọng</translation>
    </message>
    <message>
        <source>major</source>
        <translation>nặng</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>nhẹ</translation>
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
        <source>Accepted</source>
        <translation>Chấp nhận</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Không chấp nhận</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Chờ xử lý</translation>
    </message>
</context>
<context>
    <name>WorkspaceCommands</name>
    <message>
        <source>Steps</source>
        <translation>Các bước</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>Switch it on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Unlocking with this computer&apos;s account</source>
        <translation>用本机账户解锁</translation>
    </message>
    <message>
        <source>On. The vault opens for who is logged in as you, and still with your passphrase.</source>
        <translation>已启用。以您的账户登录的人可打开保险库，用密码短语也仍可打开。</translation>
    </message>
    <message>
        <source>Off. The vault opens with your passphrase only.</source>
        <translation>未启用。保险库只能用您的密码短语打开。</translation>
    </message>
    <message>
        <source>This computer has no keyring that could hold the key. The passphrase opens the vault.</source>
        <translation>本机没有可存放密钥的密钥环。请用密码短语打开保险库。</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>停用</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Find anything</source>
        <translation>查找任何内容</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>核验文件</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Safekeeping</source>
        <translation>数据保管</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>量具</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation>新建检验</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>带我看看</translation>
    </message>
    <message>
        <source>Practise with sample data</source>
        <translation>用示例数据练习</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Leave a field or dialog</source>
        <translation>离开输入框或对话框</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>任何界面</translation>
    </message>
    <message>
        <source>In lists, fields and dialogs</source>
        <translation>列表、输入框和对话框</translation>
    </message>
    <message>
        <source>While inspecting</source>
        <translation>检验时</translation>
    </message>
    <message>
        <source>Next place, place before</source>
        <translation>下一处、上一处</translation>
    </message>
    <message>
        <source>Move in a list, a row of choices or the steps</source>
        <translation>在列表、选项或步骤中移动</translation>
    </message>
    <message>
        <source>Take, open, confirm</source>
        <translation>选取、打开、确认</translation>
    </message>
</context>
<context>
    <name>AddPersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Give the laptop to the new person now: only they should know their passphrase.</source>
        <translation>请现在把电脑交给新人员：密码短语只应由其本人知道。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>As it will stand on their reports</source>
        <translation>将显示在其报告上</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>其密码短语</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>推荐一个</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>选填</translation>
    </message>
</context>
<context>
    <name>BusyOverlay</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>Cameras cannot be used here</source>
        <translation>此处无法使用相机</translation>
    </message>
    <message>
        <source>No camera is connected</source>
        <translation>未连接相机</translation>
    </message>
    <message>
        <source>Inspector may not use the camera</source>
        <translation>Inspector 无权使用相机</translation>
    </message>
    <message>
        <source>The camera was unplugged</source>
        <translation>相机已拔出</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>相机没有画面</translation>
    </message>
    <message>
        <source>This computer lacks a library that cameras need (on Debian and Ubuntu: libpulse0, libxrandr2, libxext6). Photos can be added from files, by dropping or pasting them, or from a watched folder.</source>
        <translation>本机缺少相机所需的库（Debian 和 Ubuntu 上为 libpulse0、libxrandr2、libxext6）。也可以从文件、拖放、粘贴或监视文件夹添加照片。</translation>
    </message>
    <message>
        <source>Connect one by USB; it is shown as soon as it is found. Photos can also be added from files, by dropping or pasting them, or from a watched folder.</source>
        <translation>请用 USB 连接；找到后立即显示。也可以从文件、拖放、粘贴或监视文件夹添加照片。</translation>
    </message>
    <message>
        <source>The photos taken before are safe. Plug it in again, or choose another camera.</source>
        <translation>之前拍的照片都安全。请重新连接，或选择其他相机。</translation>
    </message>
    <message>
        <source>Another program may be using it. Close that program, or unplug the camera and plug it in again.</source>
        <translation>可能有其他程序正在使用。请关闭该程序，或拔出相机后重新连接。</translation>
    </message>
    <message>
        <source>Allow it in System Settings, Privacy &amp; Security, Camera; then try again.</source>
        <translation>请在“系统设置”的“隐私与安全性”→“相机”中允许，然后重试。</translation>
    </message>
    <message>
        <source>Allow it in Settings, Privacy &amp; security, Camera; then try again.</source>
        <translation>请在“设置”的“隐私和安全性”→“相机”中允许，然后重试。</translation>
    </message>
    <message>
        <source>Allow it in the settings of the system; then try again.</source>
        <translation>请在系统设置中允许，然后重试。</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Scan a barcode</source>
        <translation>扫描条码</translation>
    </message>
    <message>
        <source>Space takes a photo; hold for several</source>
        <translation>空格键拍照；按住可连拍</translation>
    </message>
    <message>
        <source>Hold the barcode still in the picture, as large as it fits.</source>
        <translation>让条码在画面中尽量大并保持不动。</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation>关闭相机</translation>
    </message>
    <message>
        <source>Take a photo; hold for several</source>
        <translation>拍照；按住可连拍</translation>
    </message>
    <message>
        <source>The last photo is not wanted</source>
        <translation>不要最后一张照片</translation>
    </message>
    <message>
        <source>Goes to: {place}</source>
        <translation>附到：{place}</translation>
    </message>
    <message>
        <source>Decoded: {text}</source>
        <translation>已解码：{text}</translation>
    </message>
</context>
<context>
    <name>CameraPreview</name>
    <message>
        <source>Picture of the camera</source>
        <translation>相机画面</translation>
    </message>
</context>
<context>
    <name>CodeComparison</name>
    <message>
        <source>above: expected, below: decoded</source>
        <translation>上：预期，下：解码</translation>
    </message>
    <message>
        <source>The check digit does not fit: it would be {digit}.</source>
        <translation>校验位不符：应为 {digit}。</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>{count} photos and files, {size}</source>
        <translation>{count} 个照片和文件，{size}</translation>
    </message>
    <message>
        <source>There is no second copy yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>Everything is in this one place only.</source>
        <translation>所有内容只存在这一处。</translation>
    </message>
    <message>
        <source>The last good copy is from {moment}.</source>
        <translation>最近一次完好的备份：{moment}。</translation>
    </message>
    <message>
        <source>The last copying failed, {moment}</source>
        <translation>最近一次备份失败，{moment}</translation>
    </message>
    <message>
        <source>Last copy: {moment}</source>
        <translation>最近备份：{moment}</translation>
    </message>
    <message>
        <source>Read back and compared: {count} photos and files and the database.</source>
        <translation>已回读并比对：{count} 个照片和文件以及数据库。</translation>
    </message>
    <message>
        <source>{count} files are missing, because the vault itself lacks them.</source>
        <translation>缺少 {count} 个文件，因为保险库中本来就没有。</translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message>
        <source>Copies in this folder</source>
        <translation>此文件夹中的备份</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>检查进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The disk is not plugged in. The copies on it are shown when it is.</source>
        <translation>磁盘未连接。连接后会显示其中的备份。</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>还没有。</translation>
    </message>
    <message>
        <source>Half a copy lies there too; it does not count, and the next copying clears it.</source>
        <translation>那里还有一份未完成的备份；它不算数，下次备份时会清除。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check the copy of {moment}</source>
        <translation>检查 {moment} 的备份</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n 处问题</numerusform>
        </translation>
    </message>
    <message>
        <source>whole</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>A faulty copy is mended by the next copying, as far as the vault has the files.</source>
        <translation>有问题的备份会在下次备份时修复，前提是保险库中有这些文件。</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>A laptop can be lost, stolen or broken. A second copy on a stick or another disk brings every inspection and photo back, on this computer or another one. It is as encrypted as the vault: nobody can read it without your passphrase.</source>
        <translation>电脑可能丢失、被盗或损坏。U 盘或其他磁盘上的备份可以在本机或另一台电脑上找回所有检验和照片。备份与保险库一样加密：没有您的密码短语，谁也无法读取。</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Choose where copies go</source>
        <translation>选择备份位置</translation>
    </message>
    <message>
        <source>How far the copy is</source>
        <translation>备份进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <translation>每 4 小时</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>保留份数</translation>
    </message>
    <message>
        <source>Stop automatic copies</source>
        <translation>停止自动备份</translation>
    </message>
    <message>
        <source>Automatic copies</source>
        <translation>自动备份</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>While the vault is open and the disk is plugged in.</source>
        <translation>在保险库打开且磁盘已连接时进行。</translation>
    </message>
    <message>
        <source>The newest ones are kept, and besides the last one of each of 7 days and of 5 weeks. Photos are stored once for all of them.</source>
        <translation>保留最新的几份，另外保留最近 7 天每天和最近 5 周每周的最后一份。照片只存一份，供所有备份共用。</translation>
    </message>
    <message>
        <source>Choose the disk or folder for copies</source>
        <translation>选择存放备份的磁盘或文件夹</translation>
    </message>
</context>
<context>
    <name>DeviceBar</name>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Which camera</source>
        <translation>选择相机</translation>
    </message>
    <message>
        <source>Size of the photos</source>
        <translation>照片尺寸</translation>
    </message>
    <message>
        <source>Size of the photos in pixels</source>
        <translation>照片尺寸（像素）</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>补光灯</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>此密码短语无法打开保险库。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the keyboard language and Caps Lock, then try again.</source>
        <translation>未作任何更改。请检查键盘语言和大写锁定键，然后重试。</translation>
    </message>
    <message>
        <source>The vault is open in another window or command.</source>
        <translation>保险库已在另一个窗口或命令中打开。</translation>
    </message>
    <message>
        <source>Close the other one first. Nothing was changed.</source>
        <translation>请先关闭另一个。未作任何更改。</translation>
    </message>
    <message>
        <source>There is no vault in this folder any more.</source>
        <translation>此文件夹中已没有保险库。</translation>
    </message>
    <message>
        <source>Connect the disk it lies on, then start the program again.</source>
        <translation>请连接保险库所在的磁盘，然后重新启动程序。</translation>
    </message>
    <message>
        <source>The vault is no longer in {folder}; this last entry was not saved.</source>
        <translation>保险库已不在 {folder}；最后一次输入未保存。</translation>
    </message>
    <message>
        <source>Everything saved before is in the folder, wherever it is now. Put it back or connect its disk; then enter this again.</source>
        <translation>此前保存的内容都在该文件夹里，无论它现在在哪里。请放回文件夹或连接其磁盘，然后重新输入。</translation>
    </message>
    <message>
        <source>There is a vault in this folder already.</source>
        <translation>此文件夹中已有保险库。</translation>
    </message>
    <message>
        <source>It was left as it is. Start the program again to unlock it.</source>
        <translation>已原样保留。请重新启动程序并解锁。</translation>
    </message>
    <message>
        <source>The folder for the vault holds other files.</source>
        <translation>保险库文件夹中有其他文件。</translation>
    </message>
    <message>
        <source>Nothing was changed. Empty the folder or choose another one.</source>
        <translation>未作任何更改。请清空该文件夹或另选一个。</translation>
    </message>
    <message>
        <source>This folder cannot hold a vault.</source>
        <translation>此文件夹不能存放保险库。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder.</source>
        <translation>未作任何更改。请另选一个文件夹。</translation>
    </message>
    <message>
        <source>The name is too long, or holds characters that cannot be printed.</source>
        <translation>名称过长，或含有无法打印的字符。</translation>
    </message>
    <message>
        <source>Nothing was made. Give the name as it shall stand in reports.</source>
        <translation>未创建任何内容。请按报告上应显示的写法填写名称。</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>保险库已锁定。</translation>
    </message>
    <message>
        <source>Everything saved is safe. Unlock it with the passphrase.</source>
        <translation>已保存的内容都安全。请用密码短语解锁。</translation>
    </message>
    <message>
        <source>This entry is too long to be saved.</source>
        <translation>此内容过长，无法保存。</translation>
    </message>
    <message>
        <source>Shorten the text or divide it; everything saved before is safe.</source>
        <translation>请缩短或拆分文字；此前保存的内容都安全。</translation>
    </message>
    <message>
        <source>The vault is damaged: {what}.</source>
        <translation>保险库已损坏：{what}。</translation>
    </message>
    <message>
        <source>Do not delete anything. Run “inspector-app doctor”, or restore a second copy.</source>
        <translation>请勿删除任何内容。运行“inspector-app doctor”，或从备份恢复。</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of the program.</source>
        <translation>此保险库由更新版本的程序写入。</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version to open it.</source>
        <translation>未作任何更改。请安装更新版本后打开。</translation>
    </message>
    <message>
        <source>The vault could not be brought to this version of the program.</source>
        <translation>无法将保险库更新到此版本的程序。</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Open it with the version used before, and report this fault.</source>
        <translation>其中内容未作任何更改。请用之前的版本打开，并报告此问题。</translation>
    </message>
    <message>
        <source>The disk is full; this last entry was not saved.</source>
        <translation>磁盘已满；最后一次输入未保存。</translation>
    </message>
    <message>
        <source>Everything saved before is safe. Free some space, then enter it again.</source>
        <translation>此前保存的内容都安全。请腾出空间后重新输入。</translation>
    </message>
    <message>
        <source>The disk does not answer; this last entry was not saved.</source>
        <translation>磁盘没有响应；最后一次输入未保存。</translation>
    </message>
    <message>
        <source>Everything saved before is safe. Check the disk, then open the vault again.</source>
        <translation>此前保存的内容都安全。请检查磁盘，然后重新打开保险库。</translation>
    </message>
    <message>
        <source>The folder of the vault cannot be written.</source>
        <translation>无法写入保险库文件夹。</translation>
    </message>
    <message>
        <source>Everything saved before is safe. Check the permissions of the folder or the disk.</source>
        <translation>此前保存的内容都安全。请检查文件夹或磁盘的权限。</translation>
    </message>
    <message>
        <source>The photo or file could not be written.</source>
        <translation>无法写入照片或文件。</translation>
    </message>
    <message>
        <source>Everything saved before is safe. Check the disk and try again.</source>
        <translation>此前保存的内容都安全。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>The recovery sheet cannot be written there.</source>
        <translation>无法将恢复单写入该位置。</translation>
    </message>
    <message>
        <source>Choose another place; the key is still shown.</source>
        <translation>请另选位置；密钥仍在显示。</translation>
    </message>
    <message>
        <source>The passphrase is too short: {found} characters, at least {least} are needed.</source>
        <translation>密码短语过短：现有 {found} 个字符，至少需要 {least} 个。</translation>
    </message>
    <message>
        <source>Take six words that do not belong together, or let one be suggested.</source>
        <translation>请用六个互不相关的词，或使用推荐的密码短语。</translation>
    </message>
    <message>
        <source>There is not enough free memory to open the vault.</source>
        <translation>可用内存不足，无法打开保险库。</translation>
    </message>
    <message>
        <source>Nothing was changed. Close other programs and try again.</source>
        <translation>未作任何更改。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>A key slot of the vault cannot be read.</source>
        <translation>无法读取保险库的一个密钥槽。</translation>
    </message>
    <message>
        <source>The key file may be damaged. Use a copy of it, or the recovery key.</source>
        <translation>密钥文件可能已损坏。请使用其备份或恢复密钥。</translation>
    </message>
    <message>
        <source>This recovery key does not belong to this vault.</source>
        <translation>此恢复密钥不属于这个保险库。</translation>
    </message>
    <message>
        <source>Nothing was changed. Look for the sheet with this vault&apos;s name.</source>
        <translation>未作任何更改。请找到写有此保险库名称的恢复单。</translation>
    </message>
    <message>
        <source>The recovery key of this vault has not been put away yet.</source>
        <translation>此保险库的恢复密钥尚未妥善保存。</translation>
    </message>
    <message>
        <source>Photos can be added once it is; else a forgotten passphrase would lose them.</source>
        <translation>妥善保存后才能添加照片；否则忘记密码短语就会失去照片。</translation>
    </message>
    <message>
        <source>The photo cannot be read.</source>
        <translation>无法读取照片。</translation>
    </message>
    <message>
        <source>Nothing was stored. Check the file or the card it lies on.</source>
        <translation>未保存任何内容。请检查文件或存储卡。</translation>
    </message>
    <message>
        <source>The picture {name} is incomplete.</source>
        <translation>图片 {name} 不完整。</translation>
    </message>
    <message>
        <source>Nothing was stored. Copy it again from the camera.</source>
        <translation>未保存任何内容。请从相机重新复制。</translation>
    </message>
    <message>
        <source>The picture {name} cannot be decoded.</source>
        <translation>无法解码图片 {name}。</translation>
    </message>
    <message>
        <source>The picture {name} is empty.</source>
        <translation>图片 {name} 是空的。</translation>
    </message>
    <message>
        <source>Nothing was stored. Take or copy it again.</source>
        <translation>未保存任何内容。请重新拍摄或复制。</translation>
    </message>
    <message>
        <source>{name} is not a picture of a known kind.</source>
        <translation>{name} 不是支持的图片类型。</translation>
    </message>
    <message>
        <source>JPEG, PNG, HEIC and WebP are accepted, whatever the file is called.</source>
        <translation>接受 JPEG、PNG、HEIC 和 WebP，与文件名无关。</translation>
    </message>
    <message>
        <source>The picture {name} is too large.</source>
        <translation>图片 {name} 过大。</translation>
    </message>
    <message>
        <source>Nothing was stored. Use it as the camera made it.</source>
        <translation>未保存任何内容。请使用相机的原始文件。</translation>
    </message>
    <message>
        <source>The picture {name} has too many pixels: {width} × {height}.</source>
        <translation>图片 {name} 的像素过多：{width} × {height}。</translation>
    </message>
    <message>
        <source>Nothing was stored. Use the camera&apos;s normal resolution.</source>
        <translation>未保存任何内容。请使用相机的普通分辨率。</translation>
    </message>
    <message>
        <source>This inspection can no longer be changed.</source>
        <translation>此检验不能再更改。</translation>
    </message>
    <message>
        <source>It is signed or comes from somebody else. Reopen it, or ask its author.</source>
        <translation>它已签名或来自他人。请重新打开，或联系其作者。</translation>
    </message>
    <message>
        <source>This inspection is not in the vault.</source>
        <translation>保险库中没有此检验。</translation>
    </message>
    <message>
        <source>Go back to the list of inspections.</source>
        <translation>请返回检验列表。</translation>
    </message>
    <message>
        <source>The standards pack chosen is not installed.</source>
        <translation>所选标准包未安装。</translation>
    </message>
    <message>
        <source>Nothing was changed. Install it on the page Standards.</source>
        <translation>未作任何更改。请在“标准”页面安装。</translation>
    </message>
    <message>
        <source>A name or number is missing.</source>
        <translation>缺少名称或编号。</translation>
    </message>
    <message>
        <source>Nothing was changed. Enter it and try again.</source>
        <translation>未作任何更改。请输入后重试。</translation>
    </message>
    <message>
        <source>A phrase needs words.</source>
        <translation>常用语需要文字。</translation>
    </message>
    <message>
        <source>Write it in at least one language.</source>
        <translation>请至少用一种语言填写。</translation>
    </message>
    <message>
        <source>A phrase has at most {most} characters.</source>
        <translation>常用语最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep a part of it.</source>
        <translation>未作任何更改。请只保留一部分。</translation>
    </message>
    <message>
        <source>This phrase is no longer there.</source>
        <translation>此常用语已不存在。</translation>
    </message>
    <message>
        <source>Nothing was changed. It may have been deleted in another place.</source>
        <translation>未作任何更改。可能已在别处删除。</translation>
    </message>
    <message>
        <source>This is no longer in the bin.</source>
        <translation>它已不在回收站中。</translation>
    </message>
    <message>
        <source>Nothing was changed. It may have been restored already.</source>
        <translation>未作任何更改。可能已恢复。</translation>
    </message>
    <message>
        <source>A lot of one piece has no sampling plan.</source>
        <translation>只有一件的批没有抽样方案。</translation>
    </message>
    <message>
        <source>Inspect the piece itself. Sampling starts with a lot of two.</source>
        <translation>请直接检验这一件。抽样从批量为 2 件开始。</translation>
    </message>
    <message>
        <source>A lot of {value} pieces cannot be sampled.</source>
        <translation>{value} 件的批无法抽样。</translation>
    </message>
    <message>
        <source>Enter the number of pieces in the lot, two or more.</source>
        <translation>请输入批的件数，至少 2 件。</translation>
    </message>
    <message>
        <source>AQL {value} is for nonconformities per 100 pieces; here pieces are counted.</source>
        <translation>AQL {value} 用于每百单位不合格数；此处按不合格品件数计。</translation>
    </message>
    <message>
        <source>Choose an AQL of 10 or less.</source>
        <translation>请选择不大于 10 的 AQL。</translation>
    </message>
    <message>
        <source>No class has an AQL, so no sample size follows.</source>
        <translation>没有任何等级设有 AQL，因此无法得出样本量。</translation>
    </message>
    <message>
        <source>Give at least one class an AQL.</source>
        <translation>请至少为一个等级指定 AQL。</translation>
    </message>
    <message>
        <source>“{value}” is not a number of pieces.</source>
        <translation>“{value}”不是件数。</translation>
    </message>
    <message>
        <source>Enter a whole number, 0 or more.</source>
        <translation>请输入不小于 0 的整数。</translation>
    </message>
    <message>
        <source>{value} is not a number of defects.</source>
        <translation>{value} 不是有效的缺陷数。</translation>
    </message>
    <message>
        <source>Enter 1 or more, or move the finding to the bin.</source>
        <translation>请输入 1 或以上，或将此记录移到回收站。</translation>
    </message>
    <message>
        <source>“{value}” could mean {decimal} or {whole}.</source>
        <translation>“{value}”可理解为 {decimal} 或 {whole}。</translation>
    </message>
    <message>
        <source>Nothing was stored. Write {decimal} or {whole}.</source>
        <translation>未保存任何内容。请写成 {decimal} 或 {whole}。</translation>
    </message>
    <message>
        <source>“{value}” is not a reading.</source>
        <translation>“{value}”不是读数。</translation>
    </message>
    <message>
        <source>Nothing was stored. Type the number, with or without its unit.</source>
        <translation>未保存任何内容。请输入数字，可带或不带单位。</translation>
    </message>
    <message>
        <source>“{value}” has its digits in groups, which is not read.</source>
        <translation>“{value}”的数字分组书写，无法读取。</translation>
    </message>
    <message>
        <source>Nothing was stored. Write it without spaces, such as 1234.5.</source>
        <translation>未保存任何内容。请不加空格书写，例如 1234.5。</translation>
    </message>
    <message>
        <source>“{value}” is in {typed}; this point is measured in {unit}.</source>
        <translation>“{value}”的单位是 {typed}；此测点以 {unit} 测量。</translation>
    </message>
    <message>
        <source>Nothing was stored. Type the number alone, in the unit of the point.</source>
        <translation>未保存任何内容。请只输入数字，单位按该测点。</translation>
    </message>
    <message>
        <source>“{value}” has too many digits.</source>
        <translation>“{value}”的位数过多。</translation>
    </message>
    <message>
        <source>Nothing was stored. Was a barcode read into this field?</source>
        <translation>未保存任何内容。是否把条码扫入了此输入框？</translation>
    </message>
    <message>
        <source>“{value}” has no exact decimal.</source>
        <translation>“{value}”没有精确的小数表示。</translation>
    </message>
    <message>
        <source>Nothing was stored. Write a decimal, or halves to 64ths.</source>
        <translation>未保存任何内容。请写小数，或 1/2 到 1/64 的分数。</translation>
    </message>
    <message>
        <source>The decision differs from the proposed result and needs a reason.</source>
        <translation>判定与建议结果不同，需要说明理由。</translation>
    </message>
    <message>
        <source>Write why. Everything entered so far is saved.</source>
        <translation>请写明理由。已输入的内容都已保存。</translation>
    </message>
    <message>
        <source>Reopening needs a reason.</source>
        <translation>重新打开需要理由。</translation>
    </message>
    <message>
        <source>Write why; it stands in the trail and in the next revision.</source>
        <translation>请写明理由；它会记入变更记录和下一修订版。</translation>
    </message>
    <message>
        <source>Nothing was drawn.</source>
        <translation>尚未书写签名。</translation>
    </message>
    <message>
        <source>Sign in the box with finger, pen or mouse.</source>
        <translation>请用手指、触控笔或鼠标在框内签名。</translation>
    </message>
    <message>
        <source>A signature needs a printed name.</source>
        <translation>签名需要正楷姓名。</translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation>请输入姓名。</translation>
    </message>
    <message>
        <source>A refusal needs its reason.</source>
        <translation>拒绝签名需要理由。</translation>
    </message>
    <message>
        <source>Write what the representative said.</source>
        <translation>请写下代表所说的内容。</translation>
    </message>
    <message>
        <source>There is no decision to sign yet.</source>
        <translation>还没有可签名的判定。</translation>
    </message>
    <message>
        <source>Decide first; then both sign.</source>
        <translation>请先判定，然后双方签名。</translation>
    </message>
    <message>
        <source>There is no decision yet, so there is nothing to report.</source>
        <translation>尚未判定，因此没有可报告的内容。</translation>
    </message>
    <message>
        <source>Decide on the step Conclusion. Everything entered is saved.</source>
        <translation>请在“结论”步骤中判定。已输入的内容都已保存。</translation>
    </message>
    <message>
        <source>Something was entered or changed after these had signed: {names}.</source>
        <translation>以下人员签名后又有录入或更改（{names}）。</translation>
    </message>
    <message>
        <source>Everything is saved. Look at the preview together and sign again, or take the change back.</source>
        <translation>一切均已保存。请一起查看预览并重新签名，或者撤销该更改。</translation>
    </message>
    <message>
        <source>The report could not be written to {path}.</source>
        <translation>无法将报告写入 {path}。</translation>
    </message>
    <message>
        <source>It is safe in the vault. Choose another place.</source>
        <translation>它在保险库中安全。请另选位置。</translation>
    </message>
    <message>
        <source>The vault itself is unchanged, and earlier copies are whole.</source>
        <translation>保险库本身未改变，之前的备份完好。</translation>
    </message>
    <message>
        <source>No vault was made. Try another copy.</source>
        <translation>未创建保险库。请尝试另一份备份。</translation>
    </message>
    <message>
        <source>This folder lies inside the vault.</source>
        <translation>此文件夹位于保险库内部。</translation>
    </message>
    <message>
        <source>Choose another disk or a stick: a copy beside the original is lost with it.</source>
        <translation>请选择另一磁盘或 U 盘：放在原件旁边的备份会一同丢失。</translation>
    </message>
    <message>
        <source>The disk or folder for second copies is not there.</source>
        <translation>找不到存放备份的磁盘或文件夹。</translation>
    </message>
    <message>
        <source>Plug it in, or choose another folder. The vault itself is unchanged.</source>
        <translation>请连接，或另选文件夹。保险库本身未改变。</translation>
    </message>
    <message>
        <source>This cannot be a folder for second copies.</source>
        <translation>此处不能作为备份文件夹。</translation>
    </message>
    <message>
        <source>Another copy is being written to this folder.</source>
        <translation>正在向此文件夹写入另一份备份。</translation>
    </message>
    <message>
        <source>Wait until it is done. Nothing was changed.</source>
        <translation>请等待完成。未作任何更改。</translation>
    </message>
    <message>
        <source>The copying was stopped.</source>
        <translation>备份已停止。</translation>
    </message>
    <message>
        <source>What was copied so far is used the next time.</source>
        <translation>已复制的部分下次会继续使用。</translation>
    </message>
    <message>
        <source>The copy needs {needed} MB; there are {free} MB free on its disk.</source>
        <translation>备份需要 {needed} MB；其磁盘剩余 {free} MB。</translation>
    </message>
    <message>
        <source>Make room there, keep fewer copies, or choose a larger disk. The vault is unchanged.</source>
        <translation>请腾出空间、减少保留份数，或选择更大的磁盘。保险库未改变。</translation>
    </message>
    <message>
        <source>The disk for copies holds no file above 4 GB, and the vault has one.</source>
        <translation>备份磁盘不能存放超过 4 GB 的文件，而保险库中有这样的文件。</translation>
    </message>
    <message>
        <source>Choose another disk, or have this one formatted as exFAT. The vault is unchanged.</source>
        <translation>请另选磁盘，或将此磁盘格式化为 exFAT。保险库未改变。</translation>
    </message>
    <message>
        <source>The disk for second copies became full.</source>
        <translation>备份磁盘已满。</translation>
    </message>
    <message>
        <source>Make room there or choose a larger one. The vault and earlier copies are whole.</source>
        <translation>请腾出空间或选择更大的磁盘。保险库和之前的备份完好。</translation>
    </message>
    <message>
        <source>The disk for second copies cannot be written.</source>
        <translation>无法写入备份磁盘。</translation>
    </message>
    <message>
        <source>Look for a small switch on the stick, or choose another folder.</source>
        <translation>请检查 U 盘上的写保护开关，或另选文件夹。</translation>
    </message>
    <message>
        <source>The disk for second copies does not answer. Was it unplugged?</source>
        <translation>备份磁盘没有响应。是否被拔出？</translation>
    </message>
    <message>
        <source>The copy does not read back as it was written.</source>
        <translation>回读的备份与写入的不一致。</translation>
    </message>
    <message>
        <source>Do not rely on this disk. The vault itself is unchanged.</source>
        <translation>请勿依赖此磁盘。保险库本身未改变。</translation>
    </message>
    <message>
        <source>No copy was made, because the vault&apos;s own database is damaged.</source>
        <translation>未备份，因为保险库自身的数据库已损坏。</translation>
    </message>
    <message>
        <source>Keep every earlier copy, and run the check under Health.</source>
        <translation>请保留之前的每一份备份，并在“健康状况”中运行检查。</translation>
    </message>
    <message>
        <source>This is no usable plan for second copies.</source>
        <translation>此备份设置不可用。</translation>
    </message>
    <message>
        <source>The plan is as it was.</source>
        <translation>设置保持原样。</translation>
    </message>
    <message>
        <source>There has been no second copy for {hours} hours.</source>
        <translation>已有 {hours} 小时没有备份。</translation>
    </message>
    <message>
        <source>Everything in the vault is safe. Plug the disk in, or choose another place for copies.</source>
        <translation>保险库中的内容都安全。请连接磁盘，或另选备份位置。</translation>
    </message>
    <message>
        <source>There has been no second copy for {days} days.</source>
        <translation>已有 {days} 天没有备份。</translation>
    </message>
    <message>
        <source>There is no recent second copy of this vault.</source>
        <translation>此保险库没有近期备份。</translation>
    </message>
    <message>
        <source>Everything is in this one place only. Choose a stick for copies under Safekeeping.</source>
        <translation>所有内容只存在这一处。请在“数据保管”中选择 U 盘用于备份。</translation>
    </message>
    <message>
        <source>This folder lies on the same disk as the vault.</source>
        <translation>此文件夹与保险库在同一磁盘上。</translation>
    </message>
    <message>
        <source>A copy there helps against mistakes, not when the laptop is lost. Use a stick as well.</source>
        <translation>那里的备份能防误操作，但电脑丢失时无用。请同时使用 U 盘。</translation>
    </message>
    <message>
        <source>{count} files of the vault are missing or damaged, also in the copy.</source>
        <translation>保险库的 {count} 个文件缺失或损坏，备份中也一样。</translation>
    </message>
    <message>
        <source>Everything else is in it. The check under Photos says which they are.</source>
        <translation>其他内容都在其中。“照片”中的检查会指出是哪些。</translation>
    </message>
    <message>
        <source>This is no complete second copy.</source>
        <translation>这不是完整的备份。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>This copy was written by a newer version of the program.</source>
        <translation>此备份由更新版本的程序写入。</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version to restore it.</source>
        <translation>未作任何更改。请安装更新版本后恢复。</translation>
    </message>
    <message>
        <source>Somebody changed this copy after it was written.</source>
        <translation>此备份写入后被人更改过。</translation>
    </message>
    <message>
        <source>Nothing was restored. Use another copy, and find out who had this one.</source>
        <translation>未恢复任何内容。请使用另一份备份，并查明谁持有过这一份。</translation>
    </message>
    <message>
        <source>The second copy is damaged.</source>
        <translation>备份已损坏。</translation>
    </message>
    <message>
        <source>{count} photos or files are missing or damaged in this copy.</source>
        <translation>此备份中有 {count} 个照片或文件缺失或损坏。</translation>
    </message>
    <message>
        <source>No vault was made yet. Try another copy, or restore without them.</source>
        <translation>尚未创建保险库。请尝试另一份备份，或不含这些文件恢复。</translation>
    </message>
    <message>
        <source>The folder to restore into is not empty.</source>
        <translation>恢复目标文件夹不是空的。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a new folder.</source>
        <translation>未作任何更改。请选择新文件夹。</translation>
    </message>
    <message>
        <source>The folder to restore into lies among the second copies.</source>
        <translation>恢复目标文件夹位于备份之中。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a folder on this computer&apos;s own disk.</source>
        <translation>未作任何更改。请选择本机磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>The vault needs {needed} MB; there are {free} MB free here.</source>
        <translation>保险库需要 {needed} MB；此处剩余 {free} MB。</translation>
    </message>
    <message>
        <source>No vault was made. Make room or choose another disk.</source>
        <translation>未创建保险库。请腾出空间或另选磁盘。</translation>
    </message>
    <message>
        <source>The disk became full while the vault was being restored.</source>
        <translation>恢复保险库时磁盘已满。</translation>
    </message>
    <message>
        <source>No vault was made. Make room, then restore into the same folder again: it goes on.</source>
        <translation>未创建保险库。请腾出空间，再次恢复到同一文件夹：会接着进行。</translation>
    </message>
    <message>
        <source>There are no cartons to draw from.</source>
        <translation>没有可抽取的箱。</translation>
    </message>
    <message>
        <source>Enter the number of packed cartons, one or more.</source>
        <translation>请输入已装箱的箱数，至少 1 箱。</translation>
    </message>
    <message>
        <source>Cartons of the present draw have been opened already.</source>
        <translation>本次抽取的箱已有开箱。</translation>
    </message>
    <message>
        <source>Nothing was changed. Take their ticks back first, or go on with this draw.</source>
        <translation>未作任何更改。请先取消其勾选，或继续使用本次抽取。</translation>
    </message>
    <message>
        <source>The cartons hold fewer pieces than the sample needs.</source>
        <translation>箱中件数少于样本所需。</translation>
    </message>
    <message>
        <source>Check how many pieces a carton holds.</source>
        <translation>请核对每箱装多少件。</translation>
    </message>
    <message>
        <source>The part “{value}” of the lot cannot be drawn from.</source>
        <translation>无法从批的分组“{value}”中抽取。</translation>
    </message>
    <message>
        <source>It needs a name of up to 40 characters without : / and #, and either cartons or loose pieces.</source>
        <translation>需要不超过 40 个字符的名称（不含 : / 和 #），以及箱数或散件数。</translation>
    </message>
    <message>
        <source>Two parts of the lot are called “{value}”.</source>
        <translation>批中有两个分组都叫“{value}”。</translation>
    </message>
    <message>
        <source>Give each part a name of its own.</source>
        <translation>请给每个分组不同的名称。</translation>
    </message>
    <message>
        <source>How many pieces a carton of “{value}” holds is not said.</source>
        <translation>未说明“{value}”每箱装多少件。</translation>
    </message>
    <message>
        <source>Give the pieces for every part of the lot, or for none.</source>
        <translation>请为所有分组填写每箱件数，或全部不填。</translation>
    </message>
    <message>
        <source>{value} are too many to draw from at once; {most} at most.</source>
        <translation>{value} 过多，无法一次抽取；最多 {most}。</translation>
    </message>
    <message>
        <source>Draw from one part of the lot at a time.</source>
        <translation>请逐个分组抽取。</translation>
    </message>
    <message>
        <source>A sample of {n} cannot hold {least} of each of {parts} parts.</source>
        <translation>{n} 件的样本无法从 {parts} 个分组中各取 {least} 件。</translation>
    </message>
    <message>
        <source>Take the rule away, or join parts of the lot.</source>
        <translation>请取消该规则，或合并分组。</translation>
    </message>
    <message>
        <source>No cartons were drawn yet.</source>
        <translation>尚未抽取箱。</translation>
    </message>
    <message>
        <source>Enter the number of cartons and draw them first.</source>
        <translation>请先输入箱数并抽取。</translation>
    </message>
    <message>
        <source>A sample of {value} pieces cannot be drawn here.</source>
        <translation>此处无法抽取 {value} 件的样本。</translation>
    </message>
    <message>
        <source>What was drawn stays drawn: the sample can only grow.</source>
        <translation>已抽取的保持不变：样本只能增加。</translation>
    </message>
    <message>
        <source>Sample {stage} is drawn already.</source>
        <translation>第 {stage} 样本已抽取。</translation>
    </message>
    <message>
        <source>Go on with the pieces that are drawn.</source>
        <translation>请用已抽取的产品继续。</translation>
    </message>
    <message>
        <source>What was recorded about this draw cannot be read.</source>
        <translation>无法读取此次抽取的记录。</translation>
    </message>
    <message>
        <source>The cartons can still be seen. Ask whoever made the inspection.</source>
        <translation>仍可查看箱列表。请询问检验的作者。</translation>
    </message>
    <message>
        <source>The pick list could not be written to {path}.</source>
        <translation>无法将抽箱清单写入 {path}。</translation>
    </message>
    <message>
        <source>The draw is safe. Choose another place.</source>
        <translation>抽取结果安全。请另选位置。</translation>
    </message>
    <message>
        <source>The table cannot be written there.</source>
        <translation>无法将表格写入该位置。</translation>
    </message>
    <message>
        <source>The trail is safe in the vault. Choose another place.</source>
        <translation>变更记录在保险库中安全。请另选位置。</translation>
    </message>
    <message>
        <source>A row of the journal cannot be read.</source>
        <translation>无法读取日志的一行。</translation>
    </message>
    <message>
        <source>Nothing was changed. Have the vault checked on the page Safekeeping.</source>
        <translation>未作任何更改。请在“数据保管”页面检查保险库。</translation>
    </message>
    <message>
        <source>A practice inspection is no evidence: nobody may take it for a real one.</source>
        <translation>练习检验不是证据：以免被误认为真实检验。</translation>
    </message>
    <message>
        <source>Nothing was written. Choose an inspection that is no practice.</source>
        <translation>未写出任何内容。请选择非练习的检验。</translation>
    </message>
    <message>
        <source>There is something else at this place already.</source>
        <translation>该位置已有其他内容。</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name.</source>
        <translation>未写出任何内容。请另取名称。</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>导出已停止。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未写出任何内容。</translation>
    </message>
    <message>
        <source>The journal of this inspection was altered, so it is no evidence.</source>
        <translation>此检验的日志被篡改，因此不是证据。</translation>
    </message>
    <message>
        <source>Nothing was written. Have the vault checked on the page Safekeeping, and restore a second copy.</source>
        <translation>未写出任何内容。请在“数据保管”页面检查保险库，并从备份恢复。</translation>
    </message>
    <message>
        <source>There is not enough room for the evidence package.</source>
        <translation>空间不足，无法写出证据包。</translation>
    </message>
    <message>
        <source>Nothing was written. Make room or choose another place.</source>
        <translation>未写出任何内容。请腾出空间或另选位置。</translation>
    </message>
    <message>
        <source>The evidence package cannot be written there.</source>
        <translation>无法将证据包写入该位置。</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another place and try again.</source>
        <translation>未写出任何内容。请另选位置后重试。</translation>
    </message>
    <message>
        <source>Nothing was installed. Ask the brand for the pack again.</source>
        <translation>未安装任何内容。请向品牌方重新索取标准包。</translation>
    </message>
    <message>
        <source>Nothing was taken over. Ask the sender to export it again.</source>
        <translation>未接收任何内容。请让发送方重新导出。</translation>
    </message>
    <message>
        <source>There is no standards pack at this place.</source>
        <translation>此处没有标准包。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a .qcpack file, or a folder with a pack.yaml.</source>
        <translation>未作任何更改。请选择 .qcpack 文件，或含有 pack.yaml 的文件夹。</translation>
    </message>
    <message>
        <source>The standards pack has faults.</source>
        <translation>标准包有错误。</translation>
    </message>
    <message>
        <source>Nothing was installed. “inspector-app pack check” lists every one of them.</source>
        <translation>未安装任何内容。“inspector-app pack check”会列出所有错误。</translation>
    </message>
    <message>
        <source>The standards pack cannot be read.</source>
        <translation>无法读取标准包。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the file and its permissions.</source>
        <translation>未作任何更改。请检查文件及其权限。</translation>
    </message>
    <message>
        <source>This is not a standards pack.</source>
        <translation>这不是标准包。</translation>
    </message>
    <message>
        <source>The standards pack is damaged.</source>
        <translation>标准包已损坏。</translation>
    </message>
    <message>
        <source>The standards pack holds files that do not belong in one.</source>
        <translation>标准包中含有不应有的文件。</translation>
    </message>
    <message>
        <source>The standards pack is too large.</source>
        <translation>标准包过大。</translation>
    </message>
    <message>
        <source>This pack belongs to the brand {found}, this vault to {own}.</source>
        <translation>此标准包属于品牌 {found}，此保险库属于 {own}。</translation>
    </message>
    <message>
        <source>Nothing was changed. Make a vault of its own for the other brand.</source>
        <translation>未作任何更改。请为另一品牌单独建立保险库。</translation>
    </message>
    <message>
        <source>The standards pack is in a newer format than this program knows.</source>
        <translation>标准包的格式比此程序所知的更新。</translation>
    </message>
    <message>
        <source>Nothing was changed. Update the program.</source>
        <translation>未作任何更改。请更新程序。</translation>
    </message>
    <message>
        <source>The standards pack needs version {needed} of the program; this is {have}.</source>
        <translation>标准包需要程序版本 {needed}；当前为 {have}。</translation>
    </message>
    <message>
        <source>This is not an identity file.</source>
        <translation>这不是身份文件。</translation>
    </message>
    <message>
        <source>The other person saves one on the page Exchange.</source>
        <translation>由对方在“交换”页面保存。</translation>
    </message>
    <message>
        <source>The identity file was altered.</source>
        <translation>身份文件被篡改。</translation>
    </message>
    <message>
        <source>Nobody was trusted. Ask for the file again, by another way.</source>
        <translation>未信任任何人。请通过其他途径重新索取文件。</translation>
    </message>
    <message>
        <source>The identity file cannot be read.</source>
        <translation>无法读取身份文件。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the file and the medium it lies on.</source>
        <translation>未作任何更改。请检查文件及其所在介质。</translation>
    </message>
    <message>
        <source>The identity file cannot be written there.</source>
        <translation>无法将身份文件写入该位置。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another place.</source>
        <translation>未作任何更改。请另选位置。</translation>
    </message>
    <message>
        <source>One of the readers is not trusted any more.</source>
        <translation>其中一位读取者已不再受信任。</translation>
    </message>
    <message>
        <source>Nothing was written. Open this page again and choose the readers.</source>
        <translation>未写出任何内容。请重新打开此页面并选择读取者。</translation>
    </message>
    <message>
        <source>Nobody is named who could open the bundle.</source>
        <translation>未指定任何可打开数据包的人。</translation>
    </message>
    <message>
        <source>Nothing was written. Add the receiver&apos;s identity file first.</source>
        <translation>未写出任何内容。请先添加接收方的身份文件。</translation>
    </message>
    <message>
        <source>A practice inspection is not exported: nobody may take it for a real one.</source>
        <translation>练习检验不会导出：以免被误认为真实检验。</translation>
    </message>
    <message>
        <source>Nothing was written. Choose inspections that are no practice.</source>
        <translation>未写出任何内容。请选择非练习的检验。</translation>
    </message>
    <message>
        <source>An inspection made by somebody else is not passed on.</source>
        <translation>他人做的检验不会转发。</translation>
    </message>
    <message>
        <source>Nothing was written. Ask its author for an export.</source>
        <translation>未写出任何内容。请让其作者导出。</translation>
    </message>
    <message>
        <source>There is not enough room for the bundle.</source>
        <translation>空间不足，无法写出数据包。</translation>
    </message>
    <message>
        <source>The bundle cannot be written there.</source>
        <translation>无法将数据包写入该位置。</translation>
    </message>
    <message>
        <source>The bundle cannot be read.</source>
        <translation>无法读取数据包。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the medium and try again.</source>
        <translation>未作任何更改。请检查介质后重试。</translation>
    </message>
    <message>
        <source>This is not a bundle of this program.</source>
        <translation>这不是此程序的数据包。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the file or folder the sender exported.</source>
        <translation>未作任何更改。请选择发送方导出的文件或文件夹。</translation>
    </message>
    <message>
        <source>The bundle is signed by somebody who is not trusted here.</source>
        <translation>数据包由此处不信任的人签名。</translation>
    </message>
    <message>
        <source>Nothing was taken over. Compare the words with the sender, then add the identity: {words}</source>
        <translation>未接收任何内容。请与发送方核对这些词，然后添加其身份：{words}</translation>
    </message>
    <message>
        <source>The bundle was made for somebody else.</source>
        <translation>此数据包是给别人的。</translation>
    </message>
    <message>
        <source>Nothing was taken over. Give the sender your identity file first.</source>
        <translation>未接收任何内容。请先把您的身份文件交给发送方。</translation>
    </message>
    <message>
        <source>The bundle belongs to another brand.</source>
        <translation>此数据包属于另一品牌。</translation>
    </message>
    <message>
        <source>Nothing was taken over. Open a vault of that brand.</source>
        <translation>未接收任何内容。请打开该品牌的保险库。</translation>
    </message>
    <message>
        <source>The bundle was altered or damaged.</source>
        <translation>数据包被篡改或已损坏。</translation>
    </message>
    <message>
        <source>The bundle is incomplete.</source>
        <translation>数据包不完整。</translation>
    </message>
    <message>
        <source>Earlier changes are missing between the bundle and what is here.</source>
        <translation>数据包与此处内容之间缺少更早的更改。</translation>
    </message>
    <message>
        <source>Nothing was taken over. Ask the sender for an export of everything.</source>
        <translation>未接收任何内容。请让发送方导出全部内容。</translation>
    </message>
    <message>
        <source>The bundle tells another history than the one known here.</source>
        <translation>数据包的历史与此处已知的不同。</translation>
    </message>
    <message>
        <source>Nothing was taken over. The sender&apos;s vault was copied or altered: ask.</source>
        <translation>未接收任何内容。发送方的保险库被复制或篡改：请询问。</translation>
    </message>
    <message>
        <source>The bundle holds a file that has no place in one.</source>
        <translation>数据包中含有不应有的文件。</translation>
    </message>
    <message>
        <source>Nothing was taken over. Do not open it by other means; ask the sender.</source>
        <translation>未接收任何内容。请勿用其他方式打开；请询问发送方。</translation>
    </message>
    <message>
        <source>The bundle is in a format this program does not know.</source>
        <translation>此程序不支持该数据包的格式。</translation>
    </message>
    <message>
        <source>Nothing was taken over. Update the program.</source>
        <translation>未接收任何内容。请更新程序。</translation>
    </message>
    <message>
        <source>This file is neither a report nor a bundle nor an evidence package.</source>
        <translation>此文件既不是报告，也不是数据包或证据包。</translation>
    </message>
    <message>
        <source>Choose a signed PDF report, a bundle or an evidence package; a file or its folder.</source>
        <translation>请选择已签名的 PDF 报告、数据包或证据包；文件或其文件夹均可。</translation>
    </message>
    <message>
        <source>The bundle was written by another copy of this vault.</source>
        <translation>数据包由此保险库的另一个副本写出。</translation>
    </message>
    <message>
        <source>Nothing was taken over. Go on with one of the two copies only.</source>
        <translation>未接收任何内容。请只用其中一个副本继续。</translation>
    </message>
    <message>
        <source>The bundle adds to an inspection that belongs to this vault.</source>
        <translation>数据包要向属于此保险库的检验添加内容。</translation>
    </message>
    <message>
        <source>Nothing was taken over. Tell the sender.</source>
        <translation>未接收任何内容。请告知发送方。</translation>
    </message>
    <message>
        <source>There is no inspection to export.</source>
        <translation>没有可导出的检验。</translation>
    </message>
    <message>
        <source>Practice inspections and received ones are not exported.</source>
        <translation>练习检验和收到的检验不会导出。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>Check the file and the medium it lies on.</source>
        <translation>请检查文件及其所在介质。</translation>
    </message>
    <message>
        <source>This is not a readable PDF file.</source>
        <translation>这不是可读取的 PDF 文件。</translation>
    </message>
    <message>
        <source>Choose the signed report as it was handed over.</source>
        <translation>请选择交付时的已签名报告。</translation>
    </message>
    <message>
        <source>The bundle was refused: it is not as it has to be.</source>
        <translation>数据包被拒绝：不符合要求。</translation>
    </message>
    <message>
        <source>Nothing was changed. The passphrase opens the vault as before.</source>
        <translation>未作任何更改。密码短语仍可像以前一样打开保险库。</translation>
    </message>
    <message>
        <source>After several wrong tries the vault waits for {seconds} seconds.</source>
        <translation>多次输入错误后，保险库需等待 {seconds} 秒。</translation>
    </message>
    <message>
        <source>Nothing was changed, and this try was not counted. Then try again.</source>
        <translation>未作任何更改，此次尝试不计数。请稍后重试。</translation>
    </message>
    <message>
        <source>A key slot of the vault asks for more than is allowed, or for less.</source>
        <translation>保险库的一个密钥槽的参数超出允许范围。</translation>
    </message>
    <message>
        <source>Do not delete anything. Use the recovery key, or vault.json from a second copy.</source>
        <translation>请勿删除任何内容。请使用恢复密钥，或备份中的 vault.json。</translation>
    </message>
    <message>
        <source>This person cannot open the vault any more.</source>
        <translation>此人已不能打开保险库。</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at the list of people again.</source>
        <translation>未作任何更改。请重新查看人员列表。</translation>
    </message>
    <message>
        <source>Nobody else can open this vault.</source>
        <translation>没有其他人可以打开此保险库。</translation>
    </message>
    <message>
        <source>Nothing was changed. Add another person before this one is removed.</source>
        <translation>未作任何更改。移除此人之前请先添加另一人。</translation>
    </message>
    <message>
        <source>Removing somebody needs a reason of up to {most} characters.</source>
        <translation>移除人员需要理由，最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>Nothing was changed. Say, for example, that the person left the company.</source>
        <translation>未作任何更改。例如写明此人已离职。</translation>
    </message>
    <message>
        <source>Somebody else on this laptop uses this passphrase already.</source>
        <translation>此电脑上已有他人使用这个密码短语。</translation>
    </message>
    <message>
        <source>Nothing was changed. Take another one: people who share a passphrase cannot be told apart.</source>
        <translation>未作任何更改。请另选一个：使用相同密码短语的人无法区分。</translation>
    </message>
    <message>
        <source>The vault opens with the account on this computer, which cannot tell several people apart.</source>
        <translation>保险库可用本机账户打开，而账户无法区分多个人。</translation>
    </message>
    <message>
        <source>Nothing was changed. Turn that off in the settings first.</source>
        <translation>未作任何更改。请先在设置中停用该功能。</translation>
    </message>
    <message>
        <source>There is no recovery key in this.</source>
        <translation>这里没有恢复密钥。</translation>
    </message>
    <message>
        <source>The key begins with AGE-SECRET-KEY-1. Type it as it stands on the sheet, or open the sheet.</source>
        <translation>密钥以 AGE-SECRET-KEY-1 开头。请按恢复单输入，或打开恢复单文件。</translation>
    </message>
    <message>
        <source>The recovery key has a typing mistake, or a part of it is missing.</source>
        <translation>恢复密钥有输入错误，或缺少一部分。</translation>
    </message>
    <message>
        <source>Compare it with the sheet, character by character. This was not counted as a try.</source>
        <translation>请逐字与恢复单核对。此次不计为尝试。</translation>
    </message>
    <message>
        <source>Nothing was changed. Look for the sheet that names this vault; a renewed key replaces the old.</source>
        <translation>未作任何更改。请找写有此保险库名称的恢复单；更新后的密钥会取代旧密钥。</translation>
    </message>
    <message>
        <source>The recovery sheet cannot be read.</source>
        <translation>无法读取恢复单。</translation>
    </message>
    <message>
        <source>Choose the text file that was saved as the recovery sheet, or type the key.</source>
        <translation>请选择保存为恢复单的文本文件，或输入密钥。</translation>
    </message>
    <message>
        <source>This person does not work in this vault.</source>
        <translation>此人不在此保险库中工作。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a person from the list.</source>
        <translation>未作任何更改。请从列表中选择人员。</translation>
    </message>
    <message>
        <source>Several people open this vault, and the account on this computer cannot tell them apart.</source>
        <translation>此保险库由多人使用，本机账户无法区分他们。</translation>
    </message>
    <message>
        <source>Nothing was changed. Everybody goes on with their own passphrase.</source>
        <translation>未作任何更改。各人继续使用自己的密码短语。</translation>
    </message>
    <message>
        <source>This computer has no protected keyring.</source>
        <translation>本机没有受保护的密钥环。</translation>
    </message>
    <message>
        <source>The account on this computer has no key for this vault.</source>
        <translation>本机账户没有此保险库的密钥。</translation>
    </message>
    <message>
        <source>Unlock with the passphrase. Then this can be turned on again in the settings.</source>
        <translation>请用密码短语解锁。之后可在设置中重新启用。</translation>
    </message>
    <message>
        <source>The keyring of this computer did not work, or was not allowed to.</source>
        <translation>本机的密钥环无法使用，或未获许可。</translation>
    </message>
    <message>
        <source>The vault no longer opens with this account, but an entry stayed in its keyring.</source>
        <translation>保险库已不能用此账户打开，但密钥环中仍留有一个条目。</translation>
    </message>
    <message>
        <source>Nothing opens with it. Delete “{entry}” there by hand.</source>
        <translation>它已无法打开任何内容。请在那里手动删除“{entry}”。</translation>
    </message>
    <message>
        <source>Every other photo and all answers are safe. Put it back under Safekeeping, Photos: from a second copy, or from the original file.</source>
        <translation>其他照片和所有答案都安全。请在“数据保管”的“照片”中找回：从备份或原始文件。</translation>
    </message>
    <message>
        <source>These marks cannot be kept.</source>
        <translation>无法保存这些标注。</translation>
    </message>
    <message>
        <source>The photo and its earlier marks are safe. Draw them again.</source>
        <translation>照片和之前的标注都安全。请重新绘制。</translation>
    </message>
    <message>
        <source>A photo can have at most {limit} marks.</source>
        <translation>一张照片最多可有 {limit} 个标注。</translation>
    </message>
    <message>
        <source>Nothing was changed. Delete marks that are no longer needed.</source>
        <translation>未作任何更改。请删除不再需要的标注。</translation>
    </message>
    <message>
        <source>The marks of this photo take too much room.</source>
        <translation>此照片的标注占用空间过大。</translation>
    </message>
    <message>
        <source>Nothing was changed. Delete long freehand lines or texts.</source>
        <translation>未作任何更改。请删除较长的手绘线或文字。</translation>
    </message>
    <message>
        <source>“{value}” is no length.</source>
        <translation>“{value}”不是长度。</translation>
    </message>
    <message>
        <source>Type a number and a unit, such as 100 mm or 4 in.</source>
        <translation>请输入数字和单位，例如 100 mm 或 4 in。</translation>
    </message>
    <message>
        <source>The picture {name} holds nothing but zeros: its content was lost.</source>
        <translation>图片 {name} 全是零：内容已丢失。</translation>
    </message>
    <message>
        <source>Nothing was stored. Copy it again from the camera, or take it again.</source>
        <translation>未保存任何内容。请从相机重新复制，或重新拍摄。</translation>
    </message>
    <message>
        <source>{name} is a file of the kind {format}, whatever it is called.</source>
        <translation>{name} 实际是 {format} 类型的文件，与文件名无关。</translation>
    </message>
    <message>
        <source>JPEG, PNG, HEIC and WebP are accepted. Save it as one of these and add that.</source>
        <translation>接受 JPEG、PNG、HEIC 和 WebP。请另存为其中一种再添加。</translation>
    </message>
    <message>
        <source>This photo is not in the inspection any more.</source>
        <translation>此照片已不在检验中。</translation>
    </message>
    <message>
        <source>Nothing was changed. Look into the bin if it should be there.</source>
        <translation>未作任何更改。如应存在，请查看回收站。</translation>
    </message>
    <message>
        <source>There is not enough free memory to look at {name}.</source>
        <translation>可用内存不足，无法查看 {name}。</translation>
    </message>
    <message>
        <source>Everything saved is safe. Close other programs and add it again.</source>
        <translation>已保存的内容都安全。请关闭其他程序后重新添加。</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} 不是文件。</translation>
    </message>
    <message>
        <source>Nothing was added. Choose the photos themselves.</source>
        <translation>未添加任何内容。请选择照片本身。</translation>
    </message>
    <message>
        <source>The photos that were still waiting were not added.</source>
        <translation>仍在等待的照片未添加。</translation>
    </message>
    <message>
        <source>Everything added before is safe. Add the rest again.</source>
        <translation>此前添加的内容都安全。请重新添加其余的。</translation>
    </message>
    <message>
        <source>The file or folder {path} is not there.</source>
        <translation>文件或文件夹 {path} 不存在。</translation>
    </message>
    <message>
        <source>Nothing was changed. Connect the disk, or choose another folder.</source>
        <translation>未作任何更改。请连接磁盘，或另选文件夹。</translation>
    </message>
    <message>
        <source>The file of a photo or document is missing from the vault.</source>
        <translation>保险库中缺少一个照片或文档的文件。</translation>
    </message>
    <message>
        <source>The file of a photo or document was altered.</source>
        <translation>一个照片或文档的文件被篡改。</translation>
    </message>
    <message>
        <source>The file of a photo or document cannot be read from the disk.</source>
        <translation>无法从磁盘读取一个照片或文档的文件。</translation>
    </message>
    <message>
        <source>The file of a photo or document does not open with this vault&apos;s keys.</source>
        <translation>一个照片或文档的文件无法用此保险库的密钥打开。</translation>
    </message>
    <message>
        <source>Nothing was changed; both findings are as they were.</source>
        <translation>未作任何更改；两条记录保持原样。</translation>
    </message>
    <message>
        <source>This finding is not there any more.</source>
        <translation>此记录已不存在。</translation>
    </message>
    <message>
        <source>Nothing was changed. It may lie in the bin.</source>
        <translation>未作任何更改。它可能在回收站中。</translation>
    </message>
    <message>
        <source>{value} is not the number of a sample unit.</source>
        <translation>{value} 不是样品编号。</translation>
    </message>
    <message>
        <source>Nothing was changed. Units are numbered from 1.</source>
        <translation>未作任何更改。编号从 1 开始。</translation>
    </message>
    <message>
        <source>{value} of {total} cannot be taken out.</source>
        <translation>无法从 {total} 中取出 {value}。</translation>
    </message>
    <message>
        <source>Nothing was changed. At least one has to go, and one to stay.</source>
        <translation>未作任何更改。至少要移出一个，并留下一个。</translation>
    </message>
    <message>
        <source>Each part needs units of its own, and at least one piece for each of them.</source>
        <translation>拆分后的每部分都需要自己的样品编号，且每个编号至少一个。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose for each unit which part it belongs to, or both.</source>
        <translation>未作任何更改。请为每个编号选择属于哪一部分，或两者都属于。</translation>
    </message>
    <message>
        <source>A finding cannot be merged with itself.</source>
        <translation>记录不能与自身合并。</translation>
    </message>
    <message>
        <source>Only findings of the same defect become one.</source>
        <translation>只有同一缺陷的记录才能合并。</translation>
    </message>
    <message>
        <source>The two findings have different classes.</source>
        <translation>两条记录的等级不同。</translation>
    </message>
    <message>
        <source>Nothing was changed. Give both one class first.</source>
        <translation>未作任何更改。请先设为同一等级。</translation>
    </message>
    <message>
        <source>They were found in different samples, which are judged apart.</source>
        <translation>它们在不同的样本中发现，分别判定。</translation>
    </message>
    <message>
        <source>One names its sample units and the other does not.</source>
        <translation>一条写明了样品编号，另一条没有。</translation>
    </message>
    <message>
        <source>Nothing was changed: together they would count as fewer units. Name the units of both first.</source>
        <translation>未作任何更改：合并后件数会变少。请先写明两条的样品编号。</translation>
    </message>
    <message>
        <source>Different things happen to their pieces.</source>
        <translation>不合格品的处置不同。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the same for both first.</source>
        <translation>未作任何更改。请先选择相同的处置。</translation>
    </message>
    <message>
        <source>The standards pack has no picture “{value}”.</source>
        <translation>标准包中没有图片“{value}”。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another reference picture.</source>
        <translation>未作任何更改。请选择其他参考图片。</translation>
    </message>
    <message>
        <source>A pin lies on its picture or not at all.</source>
        <translation>标记只能放在图片上。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>A finding can have at most {count} pins.</source>
        <translation>一条记录最多可有 {count} 个标记。</translation>
    </message>
    <message>
        <source>Nothing was changed. Remove a pin first, or split the finding.</source>
        <translation>未作任何更改。请先移除一个标记，或拆分记录。</translation>
    </message>
    <message>
        <source>This pin is not there any more.</source>
        <translation>此标记已不存在。</translation>
    </message>
    <message>
        <source>This plan has one sample only.</source>
        <translation>此方案只有一个样本。</translation>
    </message>
    <message>
        <source>The plan has no sample {value}.</source>
        <translation>方案中没有第 {value} 样本。</translation>
    </message>
    <message>
        <source>No further sample is being inspected.</source>
        <translation>没有正在检验的后续样本。</translation>
    </message>
    <message>
        <source>The first sample is still being inspected.</source>
        <translation>第一样本仍在检验中。</translation>
    </message>
    <message>
        <source>Sample {stage} has been begun already.</source>
        <translation>第 {stage} 样本已开始。</translation>
    </message>
    <message>
        <source>Nothing was changed. Move what was found in it to the bin first.</source>
        <translation>未作任何更改。请先将其中的记录移到回收站。</translation>
    </message>
    <message>
        <source>No further sample is to be drawn now.</source>
        <translation>现在不需要抽取后续样本。</translation>
    </message>
    <message>
        <source>Nothing was changed. Finish the present sample first, or conclude.</source>
        <translation>未作任何更改。请先完成当前样本，或作出结论。</translation>
    </message>
    <message>
        <source>Sample {stage} has been drawn already.</source>
        <translation>第 {stage} 样本已抽取。</translation>
    </message>
    <message>
        <source>Its pieces stand in the list of cartons.</source>
        <translation>其产品列在箱列表中。</translation>
    </message>
    <message>
        <source>Everything on other pages can still be opened. Restore the newest second copy into a new folder, and keep this one until you are sure.</source>
        <translation>其他页面的内容仍可打开。请将最新备份恢复到新文件夹，确认之前保留此文件夹。</translation>
    </message>
    <message>
        <source>Nothing was written over it, and all other records are fine. Compare with a second copy, or with the signed report.</source>
        <translation>未覆盖任何内容，其他记录都正常。请与备份或已签名的报告比较。</translation>
    </message>
    <message>
        <source>The journal holds, so nothing is lost: a repair writes it anew from there.</source>
        <translation>日志完好，因此没有丢失：修复会据此重新写入。</translation>
    </message>
    <message>
        <source>Make a second copy on another disk or a stick.</source>
        <translation>请在另一磁盘或 U 盘上备份。</translation>
    </message>
    <message>
        <source>This vault was last opened somewhere else. Was it moved, or is it a copy?</source>
        <translation>此保险库上次在别处打开。它是被移动了，还是副本？</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it again and say which.</source>
        <translation>未作任何更改。请重新打开并说明是哪种情况。</translation>
    </message>
    <message>
        <source>This vault is older than it was: {missing} saved changes are missing.</source>
        <translation>此保险库比之前旧：缺少 {missing} 项已保存的更改。</translation>
    </message>
    <message>
        <source>Nothing was changed. If there is a newer database or a newer second copy, put it back first. Otherwise what is there can be opened as a new installation.</source>
        <translation>未作任何更改。如有更新的数据库或备份，请先放回。否则可将现有内容作为新设备打开。</translation>
    </message>
    <message>
        <source>Your vault lies on a network drive ({kind}).</source>
        <translation>您的保险库位于网络驱动器（{kind}）上。</translation>
    </message>
    <message>
        <source>Network drives can lose what they said was saved. Move the vault to this computer&apos;s own disk, and keep only second copies on the network.</source>
        <translation>网络驱动器可能丢失其声称已保存的内容。请将保险库移到本机磁盘，网络上只放备份。</translation>
    </message>
    <message>
        <source>Your vault lies on a removable disk.</source>
        <translation>您的保险库位于可移动磁盘上。</translation>
    </message>
    <message>
        <source>Pulled out at the wrong moment it loses the last entry. Move the vault to this computer&apos;s own disk, and keep only second copies on the stick.</source>
        <translation>若在错误时刻拔出，会丢失最后一次输入。请将保险库移到本机磁盘，U 盘上只放备份。</translation>
    </message>
    <message>
        <source>Only {free_mb} MB are left on the disk of your vault.</source>
        <translation>保险库所在磁盘仅剩 {free_mb} MB。</translation>
    </message>
    <message>
        <source>Everything saved is safe. Free some space before you take many photos.</source>
        <translation>已保存的内容都安全。拍摄大量照片之前请腾出空间。</translation>
    </message>
    <message>
        <source>The disk is full; the space kept back for this was given up.</source>
        <translation>磁盘已满；已释放为此预留的空间。</translation>
    </message>
    <message>
        <source>Everything saved is safe. Finish what you are entering, then free some space before you take more photos.</source>
        <translation>已保存的内容都安全。请完成当前输入，拍更多照片前先腾出空间。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was changed by {by}, to {to}.</source>
        <translation>本机时钟更改了 {by}，现为 {to}。</translation>
    </message>
    <message>
        <source>It is recorded, and work goes on. Check date, time and time zone: they stand in reports.</source>
        <translation>已记录，工作可继续。请检查日期、时间和时区：它们会写入报告。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says {at}, which is before this program was made.</source>
        <translation>本机时钟显示 {at}，早于此程序的制作时间。</translation>
    </message>
    <message>
        <source>It is recorded, and work goes on. Set date and time: they stand in reports.</source>
        <translation>已记录，工作可继续。请设置日期和时间：它们会写入报告。</translation>
    </message>
    <message>
        <source>A part of the database is damaged: {problem}.</source>
        <translation>数据库的一部分已损坏：{problem}。</translation>
    </message>
    <message>
        <source>A part of the journal cannot be read, as it lies on damaged pages: {name}.</source>
        <translation>日志的一部分位于损坏的页上，无法读取：{name}。</translation>
    </message>
    <message>
        <source>Which photos belong to the vault cannot be read to the end.</source>
        <translation>无法完整读取哪些照片属于保险库。</translation>
    </message>
    <message>
        <source>The journal was altered, or rows are missing, at row {seq} of {name}.</source>
        <translation>{name} 的日志在第 {seq} 行被篡改或缺行。</translation>
    </message>
    <message>
        <source>Rows before it are proven unchanged. Compare with a second copy, or with the signed report.</source>
        <translation>之前的行已证明未改变。请与备份或已签名的报告比较。</translation>
    </message>
    <message>
        <source>Row {seq} of the journal of {name} has lost its content.</source>
        <translation>{name} 的日志第 {seq} 行丢失了内容。</translation>
    </message>
    <message>
        <source>Row {seq} of the journal of {name} cannot be read.</source>
        <translation>无法读取 {name} 的日志第 {seq} 行。</translation>
    </message>
    <message>
        <source>Row {seq} of the journal of {name} does not fit the rows before it.</source>
        <translation>{name} 的日志第 {seq} 行与之前的行不符。</translation>
    </message>
    <message>
        <source>What is noted for searching beside row {seq} of {name} is wrong.</source>
        <translation>{name} 第 {seq} 行旁的搜索信息有误。</translation>
    </message>
    <message>
        <source>Who carries {name} on is not noted as the journal says.</source>
        <translation>{name} 由谁继续，与日志所述不符。</translation>
    </message>
    <message>
        <source>A record of {name} is not what the journal says.</source>
        <translation>{name} 的一条记录与日志不符。</translation>
    </message>
    <message>
        <source>A record of {name} is not what the journal says, and the journal is broken there.</source>
        <translation>{name} 的一条记录与日志不符，且该处日志已断裂。</translation>
    </message>
    <message>
        <source>A record of {name} cannot be read.</source>
        <translation>无法读取 {name} 的一条记录。</translation>
    </message>
    <message>
        <source>A photo or file is missing or altered. It belongs to: {owner}.</source>
        <translation>一个照片或文件缺失或被篡改。它属于：{owner}。</translation>
    </message>
    <message>
        <source>All other photos and every record are fine. Bring it back from a second copy, or add the original file again, under Photos.</source>
        <translation>其他照片和所有记录都正常。请在“照片”中从备份找回，或重新添加原始文件。</translation>
    </message>
    <message>
        <source>{count} files in the vault belong to nothing.</source>
        <translation>保险库中有 {count} 个文件不属于任何内容。</translation>
    </message>
    <message>
        <source>They were left by something that was interrupted, and only take up space.</source>
        <translation>它们是中断的操作留下的，只占用空间。</translation>
    </message>
    <message>
        <source>The file with the key slots, vault.json, is missing or damaged.</source>
        <translation>存放密钥槽的文件 vault.json 缺失或损坏。</translation>
    </message>
    <message>
        <source>The vault is open now, but without this file no passphrase opens it again. Put vault.json from a second copy in its place before you lock.</source>
        <translation>保险库现在是打开的，但没有此文件，任何密码短语都无法再打开它。锁定之前，请用备份中的 vault.json 放回原处。</translation>
    </message>
    <message>
        <source>The recovery key is not the one that was made.</source>
        <translation>恢复密钥不是当初生成的那个。</translation>
    </message>
    <message>
        <source>Your passphrase opens the vault all the same. Make a new recovery key under Settings, and keep it in a safe place.</source>
        <translation>您的密码短语仍能打开保险库。请在“设置”中生成新的恢复密钥，并妥善保存。</translation>
    </message>
    <message>
        <source>The database is older than it was: {missing} saved changes are missing.</source>
        <translation>数据库比之前旧：缺少 {missing} 项已保存的更改。</translation>
    </message>
    <message>
        <source>What is there holds by itself. Put the newer database or a newer second copy back, if there is one.</source>
        <translation>现有内容本身是一致的。如有更新的数据库或备份，请放回。</translation>
    </message>
    <message>
        <source>The file “anchor” in the vault&apos;s folder was missing or damaged.</source>
        <translation>保险库文件夹中的“anchor”文件缺失或损坏。</translation>
    </message>
    <message>
        <source>It only serves to notice an older database in place of this one, and is written anew with the next entry.</source>
        <translation>它仅用于发现数据库被旧版替换，下次输入时会重新写入。</translation>
    </message>
    <message>
        <source>The program ended last time without closing the vault.</source>
        <translation>程序上次结束时未关闭保险库。</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost by that; nothing needs to be done.</source>
        <translation>已保存的内容没有因此丢失；无需处理。</translation>
    </message>
    <message>
        <source>There is no second copy: everything is in this one place.</source>
        <translation>没有备份：所有内容只在这一处。</translation>
    </message>
    <message>
        <source>The newest second copy is {days} days old.</source>
        <translation>最新的备份已有 {days} 天。</translation>
    </message>
    <message>
        <source>“{value}” is no grade of this scale.</source>
        <translation>“{value}”不是此等级表中的等级。</translation>
    </message>
    <message>
        <source>Nothing was stored. Allowed are {allowed}.</source>
        <translation>未保存任何内容。允许的有：{allowed}。</translation>
    </message>
    <message>
        <source>“{value}” is no whole number of pieces.</source>
        <translation>“{value}”不是整数件数。</translation>
    </message>
    <message>
        <source>Nothing was stored. Count again and type digits alone.</source>
        <translation>未保存任何内容。请重新清点，只输入数字。</translation>
    </message>
    <message>
        <source>“{value}” is no time of day.</source>
        <translation>“{value}”不是时刻。</translation>
    </message>
    <message>
        <source>Nothing was stored. Write hours and minutes, such as 08:05.</source>
        <translation>未保存任何内容。请写时和分，例如 08:05。</translation>
    </message>
    <message>
        <source>The gauge&apos;s interface reports “{number}”: no value came from the gauge.</source>
        <translation>量具接口报告“{number}”：量具没有发来数值。</translation>
    </message>
    <message>
        <source>Nothing was entered. Switch the gauge on, check its cable, and send the value again.</source>
        <translation>未输入任何内容。请打开量具、检查电缆，然后重新发送数值。</translation>
    </message>
    <message>
        <source>The gauge reports the fault “{number}”.</source>
        <translation>量具报告故障“{number}”。</translation>
    </message>
    <message>
        <source>Nothing was entered. Its manual says what the number means.</source>
        <translation>未输入任何内容。该编号的含义见其说明书。</translation>
    </message>
    <message>
        <source>The gauge reports that the value is out of its range: “{number}”.</source>
        <translation>量具报告数值超出量程：“{number}”。</translation>
    </message>
    <message>
        <source>Nothing was entered. Use a gauge of a larger range, or set it to zero again.</source>
        <translation>未输入任何内容。请使用量程更大的量具，或重新归零。</translation>
    </message>
    <message>
        <source>The value was still moving: “{number}”.</source>
        <translation>数值仍在变动：“{number}”。</translation>
    </message>
    <message>
        <source>Nothing was entered. Wait until the gauge is still, and send the value again.</source>
        <translation>未输入任何内容。请等量具稳定后重新发送数值。</translation>
    </message>
    <message>
        <source>What the gauge sent is no value: “{text}”.</source>
        <translation>量具发来的不是数值：“{text}”。</translation>
    </message>
    <message>
        <source>Nothing was entered. Check the protocol, the speed and the parity of this gauge.</source>
        <translation>未输入任何内容。请检查此量具的协议、速率和校验。</translation>
    </message>
    <message>
        <source>This installation cannot open serial ports.</source>
        <translation>此安装无法打开串口。</translation>
    </message>
    <message>
        <source>Readings can be typed, or sent by a gauge that types.</source>
        <translation>读数可以键入，或由键盘式量具发送。</translation>
    </message>
    <message>
        <source>There is no port {port}.</source>
        <translation>没有端口 {port}。</translation>
    </message>
    <message>
        <source>Plug the gauge&apos;s cable in, then choose its port again.</source>
        <translation>请接好量具电缆，然后重新选择端口。</translation>
    </message>
    <message>
        <source>You may not use the port {port}.</source>
        <translation>您无权使用端口 {port}。</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer to add you to the group dialout, then sign in anew.</source>
        <translation>请让本机管理员把您加入 dialout 组，然后重新登录。</translation>
    </message>
    <message>
        <source>The port {port} cannot be opened.</source>
        <translation>无法打开端口 {port}。</translation>
    </message>
    <message>
        <source>Another program may have it open; close that one, then choose the port again.</source>
        <translation>可能有其他程序占用；请关闭后重新选择端口。</translation>
    </message>
    <message>
        <source>No gauge is connected by cable for this point.</source>
        <translation>此测点没有用电缆连接的量具。</translation>
    </message>
    <message>
        <source>Choose the gauge, then connect it; or type the value.</source>
        <translation>请选择量具并连接，或键入数值。</translation>
    </message>
    <message>
        <source>The gauge is unplugged.</source>
        <translation>量具已拔出。</translation>
    </message>
    <message>
        <source>Plug its cable in; it is found by itself.</source>
        <translation>请接好电缆；会自动找到。</translation>
    </message>
    <message>
        <source>This gauge cannot be asked: no request is set for it.</source>
        <translation>无法向此量具请求数值：未设置请求指令。</translation>
    </message>
    <message>
        <source>Press the key on the gauge, or set its request under “Connect by cable”.</source>
        <translation>请按量具上的按键，或在“用电缆连接”中设置请求指令。</translation>
    </message>
    <message>
        <source>A gauge needs its number.</source>
        <translation>量具需要编号。</translation>
    </message>
    <message>
        <source>It is what stands on the gauge: type it as there.</source>
        <translation>请按量具上的标记输入。</translation>
    </message>
    <message>
        <source>There is a gauge {number} already.</source>
        <translation>已有量具 {number}。</translation>
    </message>
    <message>
        <source>Nothing was changed. Change that one, or take it out of use first.</source>
        <translation>未作任何更改。请更改那一个，或先停用它。</translation>
    </message>
    <message>
        <source>“{value}” is no resolution or uncertainty.</source>
        <translation>“{value}”不是分辨力或不确定度。</translation>
    </message>
    <message>
        <source>Nothing was changed. Write a number above zero, such as 0.02.</source>
        <translation>未作任何更改。请写大于零的数字，例如 0.02。</translation>
    </message>
    <message>
        <source>“{value}” is no date.</source>
        <translation>“{value}”不是日期。</translation>
    </message>
    <message>
        <source>Nothing was changed. Write it as 2026-03-31.</source>
        <translation>未作任何更改。请写成 2026-03-31 的形式。</translation>
    </message>
    <message>
        <source>The calibration would be due before it was done.</source>
        <translation>校准到期日早于校准日期。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check both dates.</source>
        <translation>未作任何更改。请检查两个日期。</translation>
    </message>
    <message>
        <source>This gauge is not in the register.</source>
        <translation>此量具不在登记册中。</translation>
    </message>
</context>
<context>
    <name>EvidenceExport</name>
    <message>
        <source>One file</source>
        <translation>单个文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Write an evidence package?</source>
        <translation>写出证据包？</translation>
    </message>
    <message>
        <source>It holds everything about this inspection: reports, original photos with their places and times, and every row of the journal, also what the factory is not meant to see. It is signed, but not encrypted: whoever has it can read it. That it was written is noted.</source>
        <translation>它包含此检验的全部内容：报告、带地点和时间的原始照片，以及日志的每一行，包括工厂不应看到的内容。它已签名但未加密：持有者即可阅读。写出此包会被记录。</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>选择位置</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>evidence</translation>
    </message>
    <message>
        <source>Folder for the evidence package</source>
        <translation>存放证据包的文件夹</translation>
    </message>
    <message>
        <source>Write an evidence package</source>
        <translation>写出证据包</translation>
    </message>
    <message>
        <source>Writing the evidence package</source>
        <translation>正在写出证据包</translation>
    </message>
    <message>
        <source>The evidence package lies in {path}.</source>
        <translation>证据包位于 {path}。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are missing in this vault and in the package.</source>
        <translation>
            <numerusform>此保险库和证据包中缺少 %n 张照片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) with covered parts are in it as copies, without their originals.</source>
        <translation>
            <numerusform>其中 %n 张有遮盖部分的照片以副本形式收录，不含原件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>This bundle was imported before; nothing changed.</source>
        <translation>此数据包之前已导入；没有变化。</translation>
    </message>
    <message numerus="yes">
        <source>Imported and checked: %n inspection(s)</source>
        <translation>
            <numerusform>已导入并核对：%n 个检验</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and file(s)</source>
        <translation>
            <numerusform>%n 个照片和文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeScreen</name>
    <message>
        <source>Exchange</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Signed and encrypted bundles, by memory stick or folder</source>
        <translation>经 U 盘或文件夹传递的已签名加密数据包</translation>
    </message>
    <message>
        <source>Drop a bundle here to take it in. It is checked first; a faulty one changes nothing.</source>
        <translation>将数据包拖放到此处即可导入。会先核对；有问题的不会改变任何内容。</translation>
    </message>
    <message>
        <source>Import a bundle</source>
        <translation>导入数据包</translation>
    </message>
    <message>
        <source>Inspector bundles</source>
        <translation>Inspector 数据包</translation>
    </message>
    <message>
        <source>Save my identity file</source>
        <translation>保存我的身份文件</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>此设备</translation>
    </message>
    <message>
        <source>Others add this file before they can read what you send or send something to you. Read these words out on the phone, so that they know the file is yours.</source>
        <translation>他人添加此文件后，才能读取您发送的内容或给您发送。请在电话中念出这些词，让对方确认文件是您的。</translation>
    </message>
    <message>
        <source>Add an identity file</source>
        <translation>添加身份文件</translation>
    </message>
    <message>
        <source>People I trust</source>
        <translation>我信任的人</translation>
    </message>
    <message>
        <source>Nobody yet. Bundles of others are refused until their identity file is added here.</source>
        <translation>还没有。添加他人的身份文件之前，其数据包会被拒绝。</translation>
    </message>
    <message>
        <source>my-identity.json</source>
        <translation>my-identity.json</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>已保存到 {path}</translation>
    </message>
    <message>
        <source>Do the words agree?</source>
        <translation>这些词一致吗？</translation>
    </message>
    <message>
        <source>Call {name} and compare these words. Trust the file only if every word is the same.</source>
        <translation>请致电 {name} 核对这些词。只有每个词都相同才信任此文件。</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>No, or not sure</source>
        <translation>不一致，或不确定</translation>
    </message>
    <message>
        <source>{name} is trusted from now on.</source>
        <translation>从现在起信任 {name}。</translation>
    </message>
    <message>
        <source>No longer trust {name}?</source>
        <translation>不再信任 {name}？</translation>
    </message>
    <message>
        <source>What was imported from this person stays. New bundles will be refused.</source>
        <translation>已导入的此人内容会保留。新的数据包将被拒绝。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Folder for the bundle</source>
        <translation>存放数据包的文件夹</translation>
    </message>
    <message>
        <source>inspections</source>
        <translation>inspections</translation>
    </message>
    <message>
        <source>Export a bundle</source>
        <translation>导出数据包</translation>
    </message>
    <message>
        <source>Exporting, signing and encrypting</source>
        <translation>正在导出、签名和加密</translation>
    </message>
    <message>
        <source>Exported to {path}. It counts as sent only when the other side says so.</source>
        <translation>已导出到 {path}。只有对方确认后才算已发送。</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>As it will stand on your reports</source>
        <translation>将显示在您的报告上</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Suggest another</source>
        <translation>换一个</translation>
    </message>
    <message>
        <source>Create my vault</source>
        <translation>创建我的保险库</translation>
    </message>
    <message>
        <source>Just try it with practice data</source>
        <translation>先用练习数据试用</translation>
    </message>
    <message>
        <source>Restore from a second copy</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Asked every time you open the program. Write it down until you know it by heart.</source>
        <translation>每次打开程序时都会询问。请写下来，直到记牢。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Set up this device in under a minute. Nothing leaves it unless you send it.</source>
        <translation>不到一分钟即可设置此设备。除非您发送，任何内容都不会离开它。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Making your vault</source>
        <translation>正在创建您的保险库</translation>
    </message>
    <message>
        <source>The passphrase is being made hard to guess for this computer.</source>
        <translation>正在使密码短语难以被本机猜出。</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>No inspection yet</source>
        <translation>还没有检验</translation>
    </message>
    <message>
        <source>Start one from a standards pack: order, quantities, and the sampling plan follows.</source>
        <translation>从标准包开始：填写订单和数量，即可得出抽样方案。</translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation>新建检验</translation>
    </message>
    <message>
        <source>First, a standards pack</source>
        <translation>首先需要标准包</translation>
    </message>
    <message>
        <source>It holds the brand&apos;s checklist, defects and tolerances. Install one, or the sample pack.</source>
        <translation>它包含品牌方的检查表、缺陷和公差。请安装一个，或使用示例包。</translation>
    </message>
    <message>
        <source>Choose a standards pack</source>
        <translation>选择标准包</translation>
    </message>
</context>
<context>
    <name>ForgottenForm</name>
    <message>
        <source>Back to the passphrase</source>
        <translation>返回密码短语</translation>
    </message>
    <message>
        <source>Forgotten passphrase</source>
        <translation>忘记密码短语</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Open the sheet&apos;s file</source>
        <translation>打开恢复单文件</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>With the recovery key of this vault you can set a new passphrase. It stands on the sheet that was printed or saved when the vault was made.</source>
        <translation>用此保险库的恢复密钥可以设置新的密码短语。它写在创建保险库时打印或保存的恢复单上。</translation>
    </message>
    <message>
        <source>Type or paste it; spaces and small letters do not matter.</source>
        <translation>输入或粘贴均可；空格和大小写无关紧要。</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>您是谁？</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新密码短语</translation>
    </message>
    <message>
        <source>Suggest another</source>
        <translation>换一个</translation>
    </message>
    <message>
        <source>Set it and open the vault</source>
        <translation>设置并打开保险库</translation>
    </message>
    <message>
        <source>The key is right. Your inspections and photos stay as they are. Your key for signing reports is replaced, because only the old passphrase could open it.</source>
        <translation>密钥正确。您的检验和照片保持不变。您签署报告的密钥会被替换，因为只有旧密码短语才能打开它。</translation>
    </message>
    <message>
        <source>Open the recovery sheet</source>
        <translation>打开恢复单</translation>
    </message>
    <message>
        <source>Recovery sheet (*.txt);;All files (*)</source>
        <translation>恢复单 (*.txt);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>GaugeDialog</name>
    <message>
        <source>New gauge</source>
        <translation>新建量具</translation>
    </message>
    <message>
        <source>Gauge {number}</source>
        <translation>量具 {number}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Calibrated on</source>
        <translation>校准日期</translation>
    </message>
    <message>
        <source>Calibration due</source>
        <translation>校准到期</translation>
    </message>
    <message>
        <source>U (k = 2)</source>
        <translation>U（k = 2）</translation>
    </message>
    <message>
        <source>expanded uncertainty</source>
        <translation>扩展不确定度</translation>
    </message>
    <message>
        <source>Number on the gauge</source>
        <translation>量具上的编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Smallest step</source>
        <translation>分辨力</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>制造商</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Gauges</name>
    <message>
        <source>Caliper</source>
        <translation>卡尺</translation>
    </message>
    <message>
        <source>Micrometer</source>
        <translation>千分尺</translation>
    </message>
    <message>
        <source>Height gauge</source>
        <translation>高度尺</translation>
    </message>
    <message>
        <source>Thickness gauge</source>
        <translation>测厚仪</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>秤</translation>
    </message>
    <message>
        <source>Force gauge</source>
        <translation>测力计</translation>
    </message>
    <message>
        <source>Torque gauge</source>
        <translation>扭矩仪</translation>
    </message>
    <message>
        <source>Thermometer</source>
        <translation>温度计</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>量具</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>校准到期 {day}</translation>
    </message>
    <message>
        <source>due soon: {day}</source>
        <translation>即将到期：{day}</translation>
    </message>
    <message>
        <source>calibration overdue since {day}</source>
        <translation>校准已过期（{day}）</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>无到期日</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>The gauge was unplugged; it is looked for. Values can be typed meanwhile.</source>
        <translation>量具已拔出，正在查找。期间可键入数值。</translation>
    </message>
    <message>
        <source>The gauge is connected: its values go into the cell in focus.</source>
        <translation>量具已连接：其数值会进入当前单元格。</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>校准日期</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Maker and model</source>
        <translation>制造商和型号</translation>
    </message>
    <message>
        <source>U (k = 2)</source>
        <translation>U（k = 2）</translation>
    </message>
    <message>
        <source>no. {serial}</source>
        <translation>序列号 {serial}</translation>
    </message>
</context>
<context>
    <name>GaugesScreen</name>
    <message>
        <source>Search the gauges</source>
        <translation>搜索量具</translation>
    </message>
    <message>
        <source>Out of use too</source>
        <translation>包括已停用</translation>
    </message>
    <message>
        <source>New gauge</source>
        <translation>新建量具</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>No gauge yet</source>
        <translation>还没有量具</translation>
    </message>
    <message>
        <source>Enter the gauges you measure with: their calibration then stands beside each reading and in the report.</source>
        <translation>登记所用的量具后，其校准状态会显示在每个读数旁和报告中。</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>量具</translation>
    </message>
    <message>
        <source>What is measured with, and how long its calibration holds</source>
        <translation>用什么测量，校准有效到何时</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 个已过期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon</source>
        <translation>
            <numerusform>%n 个即将到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Back into use</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>{number} is back in use.</source>
        <translation>{number} 已恢复使用。</translation>
    </message>
    <message>
        <source>{number} is out of use.</source>
        <translation>{number} 已停用。</translation>
    </message>
</context>
<context>
    <name>HealthSection</name>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Also open and compare every photo (takes longer)</source>
        <translation>同时打开并比对每张照片（耗时较长）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Looks at every page of the database, the journal from its first row, every record, every file, the clock, the disk and the second copies. Nothing is changed, and you can go on working.</source>
        <translation>检查数据库的每一页、日志自第一行起的全部内容、每条记录、每个文件、时钟、磁盘和备份。不会更改任何内容，您可以继续工作。</translation>
    </message>
    <message>
        <source>Is everything still what was written?</source>
        <translation>所有内容是否仍与写入时一致？</translation>
    </message>
    <message>
        <source>What the journal proves can be repaired now; nothing else is touched.</source>
        <translation>日志能够证明的内容现在可以修复；其他不会改动。</translation>
    </message>
    <message>
        <source>Reading every page of the database</source>
        <translation>正在读取数据库的每一页</translation>
    </message>
    <message>
        <source>Comparing the journal and its records</source>
        <translation>正在比对日志与记录</translation>
    </message>
    <message>
        <source>Looking at photos and files</source>
        <translation>正在检查照片和文件</translation>
    </message>
    <message>
        <source>Looking for files that belong to nothing</source>
        <translation>正在查找无归属的文件</translation>
    </message>
    <message>
        <source>Looking at clock, disk and second copies</source>
        <translation>正在检查时钟、磁盘和备份</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) repaired.</source>
        <translation>
            <numerusform>已修复 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>值得留意</translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>检查在完成前已停止。</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found.</source>
        <translation>
            <numerusform>发现 %n 处问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>No faults: everything is what was written.</source>
        <translation>没有问题：所有内容与写入时一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n journal row(s)</source>
        <translation>
            <numerusform>%n 行日志</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and file(s)</source>
        <translation>
            <numerusform>%n 个照片和文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at: {counts}.</source>
        <translation>已检查：{counts}。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more like this</source>
        <translation>
            <numerusform>另有 %n 处同类问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No shortcut is called that. Ctrl+K finds everything else.</source>
        <translation>没有这样的快捷键。其他内容可用 Ctrl+K 查找。</translation>
    </message>
</context>
<context>
    <name>InspectionCards</name>
    <message>
        <source>Enter opens · Ctrl+D duplicates · Ctrl+T shows the trail</source>
        <translation>Enter 打开 · Ctrl+D 复制 · Ctrl+T 查看变更记录</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Duplicate for the next lot</source>
        <translation>复制用于下一批</translation>
    </message>
    <message>
        <source>Re-inspection of this lot</source>
        <translation>复检此批</translation>
    </message>
    <message>
        <source>Trail: who changed what</source>
        <translation>变更记录：谁改了什么</translation>
    </message>
</context>
<context>
    <name>InspectionList</name>
    <message>
        <source>Lot {number}</source>
        <translation>批 {number}</translation>
    </message>
    <message>
        <source>{count} pcs</source>
        <translation>{count} 件</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectionRow</name>
    <message>
        <source>Received</source>
        <translation>收到的</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
</context>
<context>
    <name>InspectionsScreen</name>
    <message>
        <source>Inspections</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Import bundle</source>
        <translation>导入数据包</translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation>新建检验</translation>
    </message>
    <message>
        <source>Search product, order, lot, factory</source>
        <translation>搜索产品、订单、批、工厂</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Try fewer words, or show all inspections.</source>
        <translation>请减少搜索词，或显示全部检验。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>全部结果</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>工厂</translation>
    </message>
    <message>
        <source>All factories</source>
        <translation>全部工厂</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} / {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation>
            <numerusform>%n 个进行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to sign</source>
        <translation>
            <numerusform>%n 个待签名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed</source>
        <translation>
            <numerusform>%n 个已签名</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspector bundles</source>
        <translation>Inspector 数据包</translation>
    </message>
    <message>
        <source>Import a bundle</source>
        <translation>导入数据包</translation>
    </message>
</context>
<context>
    <name>InstallationTrail</name>
    <message>
        <source>What happened to this vault. What was done in an inspection stands in its own trail, reached from the inspection.</source>
        <translation>此保险库发生过的事。检验中所做的事在其自身的变更记录中，可从检验打开。</translation>
    </message>
    <message>
        <source>Save as table: the changes shown, as a CSV file for spreadsheets</source>
        <translation>存为表格：将所显示的更改存为电子表格用的 CSV 文件</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>还没有发生任何事</translation>
    </message>
    <message>
        <source>trail-of-the-vault</source>
        <translation>vault-trail</translation>
    </message>
</context>
<context>
    <name>LastPhoto</name>
    <message>
        <source>Photo taken last</source>
        <translation>最后拍的照片</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take the last photo back</source>
        <translation>撤销最后一张照片</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>This field is full: it holds {most} characters, the rest was left out.</source>
        <translation>此栏已满：最多 {most} 个字符，其余未填入。</translation>
    </message>
</context>
<context>
    <name>ListSection</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>显示全部 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocalTextEdit</name>
    <message>
        <source>Not pasted: {count} characters are too much for this field, it holds {most}. Paste a part.</source>
        <translation>未粘贴：{count} 个字符对此栏过多，最多 {most} 个。请只粘贴一部分。</translation>
    </message>
</context>
<context>
    <name>LockWarning</name>
    <message>
        <source>Locks in {seconds} s. Press a key or touch the screen to stay.</source>
        <translation>{seconds} 秒后锁定。按任意键或触摸屏幕可保持打开。</translation>
    </message>
    <message>
        <source>Locks as soon as the work under way is done. Press a key to stay.</source>
        <translation>当前工作完成后立即锁定。按任意键可保持打开。</translation>
    </message>
</context>
<context>
    <name>LockingCard</name>
    <message>
        <source>{count} min</source>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>无人操作时锁定</translation>
    </message>
    <message>
        <source>Also when the computer sleeps or its screen is locked</source>
        <translation>电脑睡眠或屏幕锁定时也锁定</translation>
    </message>
    <message>
        <source>Without a key or touch for this long. {shortcut} locks at once.</source>
        <translation>在此时间内无按键或触摸。{shortcut} 可立即锁定。</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>锁定</translation>
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
        <translation>导航</translation>
    </message>
</context>
<context>
    <name>NewInspectionForm</name>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>工厂</translation>
    </message>
    <message>
        <source>Name of the factory</source>
        <translation>工厂名称</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Order number, e.g. PO 4500127</source>
        <translation>订单号，例如 PO 4500127</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批</translation>
    </message>
    <message>
        <source>e.g. 2 of 3</source>
        <translation>例如第 2 批，共 3 批</translation>
    </message>
    <message>
        <source>By the switching rules</source>
        <translation>按转移规则</translation>
    </message>
    <message>
        <source>None accepted</source>
        <translation>不允许有</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Practice: not counted anywhere</source>
        <translation>练习：不计入任何统计</translation>
    </message>
    <message>
        <source>On the largest sample</source>
        <translation>按最大样本</translation>
    </message>
    <message>
        <source>By the LTPD of the strictest class</source>
        <translation>按最严等级的 LTPD</translation>
    </message>
    <message>
        <source>Where none is accepted</source>
        <translation>不允许缺陷的等级</translation>
    </message>
    <message>
        <source>One letter for all</source>
        <translation>共用一个字码</translation>
    </message>
    <message>
        <source>Reads every class at the letter of the largest sample.</source>
        <translation>所有等级都按最大样本的字码查表。</translation>
    </message>
    <message>
        <source>Ac 1 instead of Ac 0</source>
        <translation>用 Ac 1 代替 Ac 0</translation>
    </message>
    <message>
        <source>Uses the plan with Ac 1 and its larger sample.</source>
        <translation>使用 Ac 1 的方案及其更大的样本。</translation>
    </message>
    <message>
        <source>Standards pack</source>
        <translation>标准包</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>选填</translation>
    </message>
    <message>
        <source>Day of inspection</source>
        <translation>检验日期</translation>
    </message>
    <message>
        <source>What is inspected</source>
        <translation>检验对象</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>订购数</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>已生产</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>已包装</translation>
    </message>
    <message>
        <source>Lot size</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>Cartons</source>
        <translation>箱数</translation>
    </message>
    <message>
        <source>How many, in pieces</source>
        <translation>数量（件）</translation>
    </message>
    <message>
        <source>AQL of class {cls}</source>
        <translation>等级 {cls} 的 AQL</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>第二语言</translation>
    </message>
    <message>
        <source>The factory&apos;s language: shown beside yours, and in the report.</source>
        <translation>工厂使用的语言：与您的语言并列显示，也写入报告。</translation>
    </message>
    <message>
        <source>How strictly</source>
        <translation>严格程度</translation>
    </message>
    <message>
        <source>Type of inspection</source>
        <translation>检验类型</translation>
    </message>
    <message>
        <source>Inspection level</source>
        <translation>检验水平</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>标准版本</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严格度</translation>
    </message>
    <message>
        <source>AQL of each class</source>
        <translation>各等级的 AQL</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新产品</translation>
    </message>
    <message>
        <source>New factory</source>
        <translation>新工厂</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新订单</translation>
    </message>
    <message>
        <source>The first lot of a product from a factory begins with normal inspection.</source>
        <translation>某工厂某产品的第一批从正常检验开始。</translation>
    </message>
    <message>
        <source>Chosen here instead of what is due:</source>
        <translation>此处选择代替应执行的：</translation>
    </message>
</context>
<context>
    <name>NewInspectionScreen</name>
    <message>
        <source>New inspection</source>
        <translation>新建检验</translation>
    </message>
    <message>
        <source>Back to the inspections</source>
        <translation>返回检验列表</translation>
    </message>
    <message>
        <source>Start inspection</source>
        <translation>开始检验</translation>
    </message>
    <message>
        <source>Sampling plan</source>
        <translation>抽样方案</translation>
    </message>
    <message>
        <source>First, a standards pack</source>
        <translation>首先需要标准包</translation>
    </message>
    <message>
        <source>An inspection follows a brand&apos;s standards pack. Install one, then come back.</source>
        <translation>检验依据品牌方的标准包。请先安装一个，再回到这里。</translation>
    </message>
    <message>
        <source>Choose a standards pack</source>
        <translation>选择标准包</translation>
    </message>
    <message>
        <source>Only {percent} % of the lot is packed. The standard asks for {minimum} % before the inspection.</source>
        <translation>批中只有 {percent} % 已包装。标准要求检验前达到 {minimum} %。</translation>
    </message>
    <message>
        <source>standards pack</source>
        <translation>标准包</translation>
    </message>
    <message>
        <source>product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>factory</source>
        <translation>工厂</translation>
    </message>
    <message>
        <source>order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>lot size</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>Still needed: {names}</source>
        <translation>还需要：{names}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Put this notice away</source>
        <translation>收起此通知</translation>
    </message>
</context>
<context>
    <name>PackReading</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查表</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Part of the pack</source>
        <translation>标准包的部分</translation>
    </message>
    <message>
        <source>Search in this pack</source>
        <translation>在此标准包中搜索</translation>
    </message>
    <message>
        <source>Nothing matches the search.</source>
        <translation>没有与搜索匹配的内容。</translation>
    </message>
    <message>
        <source>clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>checklist items</source>
        <translation>检查项目</translation>
    </message>
    <message>
        <source>measurements</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>defects</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>on-site tests</source>
        <translation>现场测试</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>{code} {title}, edition {edition}</source>
        <translation>{code} {title}，{edition} 版</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严格度</translation>
    </message>
    <message>
        <source>AQL per class</source>
        <translation>各等级 AQL</translation>
    </message>
    <message>
        <source>Golden sample</source>
        <translation>封样</translation>
    </message>
    <message>
        <source>Limit: OK</source>
        <translation>限度：可接受</translation>
    </message>
    <message>
        <source>Limit: not OK</source>
        <translation>限度：不可接受</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>图纸</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast for glare and dust</source>
        <translation>适用于强光和粉尘的高对比度</translation>
    </message>
    <message>
        <source>Text size {percent} %</source>
        <translation>文字大小 {percent} %</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>语言：{name}</translation>
    </message>
    <message>
        <source>Looks and language</source>
        <translation>外观和语言</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>量具</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>检验</translation>
    </message>
</context>
<context>
    <name>PaletteSheet</name>
    <message>
        <source>Find anything</source>
        <translation>查找任何内容</translation>
    </message>
    <message>
        <source>Find a step, item, defect, setting or action</source>
        <translation>查找步骤、项目、缺陷、设置或操作</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word, a code, or the other language.</source>
        <translation>没有匹配的内容。请换一个词、代码或另一种语言。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>最近使用</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Too short: at least 12 characters</source>
        <translation>过短：至少 12 个字符</translation>
    </message>
    <message>
        <source>Weak: easy to guess. Add words that do not belong together</source>
        <translation>弱：容易猜到。请加入互不相关的词</translation>
    </message>
    <message>
        <source>Fair: holds against people, not against computers</source>
        <translation>一般：能防人，防不了计算机</translation>
    </message>
    <message>
        <source>Strong: holds against computers too</source>
        <translation>强：也能防计算机</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Let this computer&apos;s account open the vault</source>
        <translation>允许用本机账户打开保险库</translation>
    </message>
    <message>
        <source>Whoever is logged in as you on this computer can then open it without the passphrase. Choose this only where the account is yours alone.</source>
        <translation>之后，以您的身份登录本机的人无需密码短语即可打开。仅当此账户只有您一人使用时才选择。</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>当前密码短语</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show the passphrase</source>
        <translation>显示密码短语</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>隐藏密码短语</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Who may open this vault</source>
        <translation>谁可以打开此保险库</translation>
    </message>
    <message>
        <source>Everybody has a passphrase of their own, and a key of their own for signing reports. All of them see every inspection on this laptop.</source>
        <translation>每个人都有自己的密码短语和自己的报告签名密钥。所有人都能看到此电脑上的全部检验。</translation>
    </message>
    <message>
        <source>at work now</source>
        <translation>正在工作</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Added. The next unlocking can be with the new passphrase.</source>
        <translation>已添加。下次即可用新的密码短语解锁。</translation>
    </message>
    <message>
        <source>Removed. Their work stays.</source>
        <translation>已移除。其工作内容保留。</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>No longer trust {name}</source>
        <translation>不再信任 {name}</translation>
    </message>
</context>
<context>
    <name>PhotoBrowser</name>
    <message>
        <source>No photo here</source>
        <translation>这里没有照片</translation>
    </message>
    <message>
        <source>Nothing fits this filter.</source>
        <translation>没有符合此筛选条件的内容。</translation>
    </message>
    <message>
        <source>Open the inspection</source>
        <translation>打开检验</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>All inspections</source>
        <translation>全部检验</translation>
    </message>
    <message>
        <source>Search product, order, file</source>
        <translation>搜索产品、订单、文件</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Lost or damaged</source>
        <translation>丢失或损坏</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>PhotoCheckList</name>
    <message>
        <source>Lot {number}</source>
        <translation>批 {number}</translation>
    </message>
    <message>
        <source>added {when} by {person}</source>
        <translation>{person} 于 {when} 添加</translation>
    </message>
    <message>
        <source>checked {when}</source>
        <translation>{when} 已检查</translation>
    </message>
</context>
<context>
    <name>PhotoHead</name>
    <message>
        <source>Check the photos</source>
        <translation>检查照片</translation>
    </message>
    <message>
        <source>Read every photo: decrypt it, compare its hash, decode it</source>
        <translation>读取每张照片：解密、比对哈希、解码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>找回</translation>
    </message>
    <message>
        <source>Put back photos that are missing or damaged, from a second copy or the original files</source>
        <translation>从备份或原始文件找回缺失或损坏的照片</translation>
    </message>
    <message>
        <source>From a second copy or a folder …</source>
        <translation>从备份或文件夹…</translation>
    </message>
    <message>
        <source>From the original files …</source>
        <translation>从原始文件…</translation>
    </message>
    <message>
        <source>There are no photos yet.</source>
        <translation>还没有照片。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) lost or damaged</source>
        <translation>
            <numerusform>%n 张照片丢失或损坏</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>共 {count} 张</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s), none known to be damaged</source>
        <translation>
            <numerusform>%n 张照片，未发现损坏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n photo(s) are there and unchanged</source>
        <translation>
            <numerusform>全部 %n 张照片都在且未改变</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} never checked</source>
        <translation>{count} 张从未检查</translation>
    </message>
    <message>
        <source>Checking: {done} of {total}</source>
        <translation>正在检查：{done} / {total}</translation>
    </message>
    <message>
        <source>Second copy, or a folder with photos</source>
        <translation>备份，或含照片的文件夹</translation>
    </message>
    <message>
        <source>Original photos</source>
        <translation>原始照片</translation>
    </message>
</context>
<context>
    <name>PhotoStates</name>
    <message>
        <source>Unchanged</source>
        <translation>未改变</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>被篡改</translation>
    </message>
    <message>
        <source>Disk cannot read it</source>
        <translation>磁盘无法读取</translation>
    </message>
    <message>
        <source>Cannot be decrypted</source>
        <translation>无法解密</translation>
    </message>
    <message>
        <source>Cannot be decoded</source>
        <translation>无法解码</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Put it back from a second copy or from the original file.</source>
        <translation>请从备份或原始文件找回。</translation>
    </message>
    <message>
        <source>Its file is no longer in the vault.</source>
        <translation>其文件已不在保险库中。</translation>
    </message>
    <message>
        <source>Its file is not what was written.</source>
        <translation>其文件与写入时不同。</translation>
    </message>
    <message>
        <source>The disk fails when it is read. Make a second copy of the vault soon.</source>
        <translation>读取时磁盘出错。请尽快备份保险库。</translation>
    </message>
    <message>
        <source>No key of this vault opens its file.</source>
        <translation>此保险库的任何密钥都无法打开其文件。</translation>
    </message>
    <message>
        <source>Its bytes are the ones that came in, but this version of the program cannot show them.</source>
        <translation>其字节与导入时一致，但此版本的程序无法显示。</translation>
    </message>
</context>
<context>
    <name>PhotosSection</name>
    <message>
        <source>Checking …</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Looking for the photos that are lost or damaged …</source>
        <translation>正在查找丢失或损坏的照片…</translation>
    </message>
    <message>
        <source>Stopped: {done} of {total} were checked.</source>
        <translation>已停止：检查了 {done} / {total}。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) put back</source>
        <translation>
            <numerusform>已找回 %n 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found there</source>
        <translation>
            <numerusform>%n 张在那里未找到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) put back</source>
        <translation>
            <numerusform>已找回 %n 个文档</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhraseButton</name>
    <message>
        <source>Quick phrases</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Kept as a quick phrase.</source>
        <translation>已保存为常用语。</translation>
    </message>
</context>
<context>
    <name>PhraseDialog</name>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>A phrase has at most {most} characters; this one has {count}.</source>
        <translation>常用语最多 {most} 个字符；这条有 {count} 个。</translation>
    </message>
</context>
<context>
    <name>PhraseLine</name>
    <message>
        <source>Move up: {phrase}</source>
        <translation>上移：{phrase}</translation>
    </message>
    <message>
        <source>Move down: {phrase}</source>
        <translation>下移：{phrase}</translation>
    </message>
    <message>
        <source>Change: {phrase}</source>
        <translation>更改：{phrase}</translation>
    </message>
    <message>
        <source>Delete: {phrase}</source>
        <translation>删除：{phrase}</translation>
    </message>
</context>
<context>
    <name>PhrasesCard</name>
    <message>
        <source>Checklist and tests</source>
        <translation>检查表和测试</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Where phrases are offered</source>
        <translation>常用语用于</translation>
    </message>
    <message>
        <source>Add a phrase</source>
        <translation>添加常用语</translation>
    </message>
    <message>
        <source>None yet. A phrase is put into a note by two touches, in both languages.</source>
        <translation>还没有。点两下即可把常用语以两种语言写入备注。</translation>
    </message>
    <message>
        <source>Quick phrases</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Change the phrase</source>
        <translation>更改常用语</translation>
    </message>
    <message>
        <source>The phrase is deleted.</source>
        <translation>常用语已删除。</translation>
    </message>
</context>
<context>
    <name>PhrasesPanel</name>
    <message>
        <source>Quick phrases</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Search phrases</source>
        <translation>搜索常用语</translation>
    </message>
    <message>
        <source>No phrase yet. Write the note, then keep it here.</source>
        <translation>还没有常用语。请先写备注，然后在此保存。</translation>
    </message>
    <message>
        <source>Keep what is typed</source>
        <translation>保存已输入的文字</translation>
    </message>
    <message>
        <source>Edit phrases</source>
        <translation>编辑常用语</translation>
    </message>
    <message>
        <source>Words of the standards pack</source>
        <translation>标准包的术语</translation>
    </message>
</context>
<context>
    <name>PickOrWrite</name>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose a known one instead</source>
        <translation>改为选择已有的</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Expected {expected}, decoded {decoded}.</source>
        <translation>预期 {expected}，解码 {decoded}。</translation>
    </message>
    <message>
        <source>Different at place {places}.</source>
        <translation>第 {places} 位不同。</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>How these numbers come about</source>
        <translation>这些数字的由来</translation>
    </message>
    <message>
        <source>Inspect {first} of {lot} pieces first, up to {n} in all</source>
        <translation>先从 {lot} 件中检验 {first} 件，合计最多 {n} 件</translation>
    </message>
    <message>
        <source>Inspect {n} of {lot} pieces</source>
        <translation>从 {lot} 件中检验 {n} 件</translation>
    </message>
    <message>
        <source>{edition} · level {level} · {severity} · {kind}</source>
        <translation>{edition} · 水平 {level} · {severity} · {kind}</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <source>Enter the lot size, and the plan appears here.</source>
        <translation>输入批量后，此处显示方案。</translation>
    </message>
</context>
<context>
    <name>PortDialog</name>
    <message>
        <source>Connect {number} by cable</source>
        <translation>用电缆连接 {number}</translation>
    </message>
    <message>
        <source>Its values then go into the cell in focus. This is kept on this computer alone.</source>
        <translation>其数值会进入当前单元格。此设置仅保存在本机。</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Look for ports again</source>
        <translation>重新查找端口</translation>
    </message>
    <message>
        <source>Mitutoyo (01A+00012.345)</source>
        <translation>Mitutoyo (01A+00012.345)</translation>
    </message>
    <message>
        <source>Plain text (+12.34 mm)</source>
        <translation>纯文本（+12.34 mm）</translation>
    </message>
    <message>
        <source>no parity</source>
        <translation>无校验</translation>
    </message>
    <message>
        <source>even parity</source>
        <translation>偶校验</translation>
    </message>
    <message>
        <source>odd parity</source>
        <translation>奇校验</translation>
    </message>
    <message>
        <source>8 data bits</source>
        <translation>8 个数据位</translation>
    </message>
    <message>
        <source>7 data bits</source>
        <translation>7 个数据位</translation>
    </message>
    <message>
        <source>1 stop bit</source>
        <translation>1 个停止位</translation>
    </message>
    <message>
        <source>2 stop bits</source>
        <translation>2 个停止位</translation>
    </message>
    <message>
        <source>Test reading</source>
        <translation>试读</translation>
    </message>
    <message>
        <source>This installation cannot open serial ports.</source>
        <translation>此安装无法打开串口。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>What it sends</source>
        <translation>发送格式</translation>
    </message>
    <message>
        <source>Speed (baud)</source>
        <translation>速率（波特）</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Data bits</source>
        <translation>数据位</translation>
    </message>
    <message>
        <source>Stop bits</source>
        <translation>停止位</translation>
    </message>
    <message>
        <source>Sent when you press F9 or a foot pedal that types it. Write \r for Enter.</source>
        <translation>按 F9 或发送 F9 的脚踏开关时发送。Enter 写作 \r。</translation>
    </message>
    <message>
        <source>Request for a value</source>
        <translation>请求数值的指令</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>选填</translation>
    </message>
    <message>
        <source>Listening: press the key on the gauge.</source>
        <translation>正在等待：请按量具上的按键。</translation>
    </message>
    <message>
        <source>{raw} is read as {value}</source>
        <translation>{raw} 读作 {value}</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>PRACTICE</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>退出练习</translation>
    </message>
</context>
<context>
    <name>PracticeOverlay</name>
    <message>
        <source>Preparing the practice vault</source>
        <translation>正在准备练习库</translation>
    </message>
    <message>
        <source>Taking in its photos: {taken} of {total}</source>
        <translation>正在导入其照片：{taken} / {total}</translation>
    </message>
    <message>
        <source>Opening it. It is kept apart from real work.</source>
        <translation>正在打开。它与真实工作分开保存。</translation>
    </message>
    <message>
        <source>Installing the sample standards pack</source>
        <translation>正在安装示例标准包</translation>
    </message>
    <message>
        <source>Filling in the sample inspection</source>
        <translation>正在填写示例检验</translation>
    </message>
    <message>
        <source>Taking in its photos</source>
        <translation>正在导入其照片</translation>
    </message>
</context>
<context>
    <name>PrintRun</name>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Starting the camera …</source>
        <translation>正在启动相机…</translation>
    </message>
</context>
<context>
    <name>ReadingsCard</name>
    <message>
        <source>Next sample</source>
        <translation>下一样本</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>下一测点</translation>
    </message>
    <message>
        <source>After Enter</source>
        <translation>按 Enter 之后</translation>
    </message>
    <message>
        <source>A sound when a reading is out of tolerance</source>
        <translation>读数超差时发声</translation>
    </message>
    <message>
        <source>Register of gauges</source>
        <translation>量具登记册</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>测量</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>保存为文件</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>开始工作</translation>
    </message>
    <message>
        <source>If the passphrase is lost, this key is the only way back to your inspections and photos. It is shown once. Keep it on paper or on a memory stick, away from this computer.</source>
        <translation>如果忘记密码短语，此密钥是找回检验和照片的唯一途径。它只显示一次。请写在纸上或存入 U 盘，不要放在本机。</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>您的恢复密钥</translation>
    </message>
    <message>
        <source>Type the last {count} characters of the key</source>
        <translation>请输入密钥的最后 {count} 个字符</translation>
    </message>
    <message>
        <source>So that nobody goes on without having it at hand.</source>
        <translation>以确保继续之前密钥确实在手边。</translation>
    </message>
    <message>
        <source>Recovery key of the vault of {person}</source>
        <translation>{person} 的保险库恢复密钥</translation>
    </message>
    <message>
        <source>Whoever has this sheet can open the vault. Keep it away from the computer.</source>
        <translation>持有此单的人可以打开保险库。请勿与电脑放在一起。</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>保存恢复密钥</translation>
    </message>
    <message>
        <source>inspector-recovery-key.txt</source>
        <translation>inspector-recovery-key.txt</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>已保存到 {path}</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>已发送到打印机</translation>
    </message>
    <message>
        <source>Copied. Paste it where it is safe. Locking takes it off the clipboard again.</source>
        <translation>已复制。请粘贴到安全的地方。锁定时会从剪贴板清除。</translation>
    </message>
</context>
<context>
    <name>RecoveryWarning</name>
    <message>
        <source>The recovery key of this vault was never put away, so photos are not taken in yet. Without it, a forgotten passphrase means that everything is lost. If you have no key, make a new one.</source>
        <translation>此保险库的恢复密钥从未妥善保存，因此尚不能添加照片。没有它，忘记密码短语就会失去一切。如果您没有密钥，请生成新的。</translation>
    </message>
    <message>
        <source>I have the key</source>
        <translation>我有密钥</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>生成新的恢复密钥</translation>
    </message>
    <message>
        <source>Is the recovery key in a safe place?</source>
        <translation>恢复密钥是否放在安全的地方？</translation>
    </message>
    <message>
        <source>Say yes only if you hold the sheet or the file, away from this computer.</source>
        <translation>只有当恢复单或文件在您手中且不放在本机上时，才回答是。</translation>
    </message>
    <message>
        <source>Yes, it is</source>
        <translation>是的</translation>
    </message>
</context>
<context>
    <name>RemovePersonDialog</name>
    <message>
        <source>Remove {name}?</source>
        <translation>移除 {name}？</translation>
    </message>
    <message>
        <source>Their passphrase no longer opens this vault, and their key for signing reports is deleted. Their name and their work stay.</source>
        <translation>其密码短语将不能再打开此保险库，其报告签名密钥会被删除。姓名和工作内容保留。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>e.g. left the company</source>
        <translation>例如：已离职</translation>
    </message>
    <message>
        <source>Old copies of this vault that they kept still open with their old passphrase. Where that matters, start a new vault.</source>
        <translation>其自行保留的此保险库旧副本仍可用旧密码短语打开。如有关系，请新建保险库。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Stands in the trail.</source>
        <translation>写入变更记录。</translation>
    </message>
    <message>
        <source>This is you: the window locks afterwards.</source>
        <translation>这是您本人：之后窗口会锁定。</translation>
    </message>
</context>
<context>
    <name>RenewalScreen</name>
    <message>
        <source>It is in a safe place</source>
        <translation>已放在安全的地方</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>生成新的恢复密钥</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>A new recovery key</source>
        <translation>新的恢复密钥</translation>
    </message>
    <message>
        <source>It takes the place of the one before, which will no longer open this vault. Your passphrase, inspections and photos stay as they are.</source>
        <translation>它取代之前的密钥，旧密钥将不能再打开此保险库。您的密码短语、检验和照片保持不变。</translation>
    </message>
    <message>
        <source>Photos of real inspections are taken in again as soon as the new key is put away.</source>
        <translation>新密钥妥善保存后，即可再次添加真实检验的照片。</translation>
    </message>
    <message>
        <source>The new recovery key is put away. The one before no longer works.</source>
        <translation>新的恢复密钥已妥善保存。之前的密钥已失效。</translation>
    </message>
</context>
<context>
    <name>Repeating</name>
    <message>
        <source>Duplicate</source>
        <translation>复制检验</translation>
    </message>
    <message>
        <source>The same order, product and plan. Enter the next lot.</source>
        <translation>订单、产品和方案相同。请输入下一批。</translation>
    </message>
    <message>
        <source>Lot {number}</source>
        <translation>批 {number}</translation>
    </message>
    <message>
        <source>not accepted {date}</source>
        <translation>{date} 不接收</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>不接收</translation>
    </message>
    <message>
        <source>Re-inspection</source>
        <translation>复检</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Choose the disk or folder</source>
        <translation>选择磁盘或文件夹</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Restore from a second copy</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Brings back every inspection and photo that was in the copy. Nothing that is there now is changed; the copy stays as it is.</source>
        <translation>找回备份中的全部检验和照片。现有内容不会改变；备份保持原样。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore without the damaged files</source>
        <translation>不含损坏文件恢复</translation>
    </message>
    <message>
        <source>Forgotten passphrase</source>
        <translation>忘记密码短语</translation>
    </message>
    <message>
        <source>Which copy</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Where the vault shall be</source>
        <translation>保险库的存放位置</translation>
    </message>
    <message>
        <source>The one with which the vault opened when the copy was made.</source>
        <translation>备份时用于打开保险库的那一个。</translation>
    </message>
</context>
<context>
    <name>RestoreScreen</name>
    <message>
        <source>Where are the copies?</source>
        <translation>备份在哪里？</translation>
    </message>
    <message>
        <source>Looking for copies</source>
        <translation>正在查找备份</translation>
    </message>
    <message>
        <source>There is no complete second copy in this folder.</source>
        <translation>此文件夹中没有完整的备份。</translation>
    </message>
    <message>
        <source>Choose the stick itself, or the folder that was chosen for copies.</source>
        <translation>请选择 U 盘本身，或当初选定的备份文件夹。</translation>
    </message>
    <message>
        <source>Where shall the vault be?</source>
        <translation>保险库放在哪里？</translation>
    </message>
    <message>
        <source>Restoring the vault</source>
        <translation>正在恢复保险库</translation>
    </message>
    <message>
        <source>Every photo and file is read and compared on the way.</source>
        <translation>过程中会读取并比对每张照片和每个文件。</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Everything is back. Make a new second copy soon.</source>
        <translation>全部已找回。请尽快重新备份。</translation>
    </message>
    <message>
        <source>Trying the recovery key</source>
        <translation>正在尝试恢复密钥</translation>
    </message>
</context>
<context>
    <name>Ribbon</name>
    <message>
        <source>More at the left</source>
        <translation>左边还有</translation>
    </message>
    <message>
        <source>More at the right</source>
        <translation>右边还有</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Second copies</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>变更记录</translation>
    </message>
</context>
<context>
    <name>SafekeepingScreen</name>
    <message>
        <source>Safekeeping</source>
        <translation>数据保管</translation>
    </message>
    <message>
        <source>What keeps your work whole, private, and yours to get back</source>
        <translation>让您的工作完整、保密，并随时可以找回</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>SendCard</name>
    <message>
        <source>One file</source>
        <translation>单个文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation>谁可以打开</translation>
    </message>
    <message>
        <source>Send inspections</source>
        <translation>发送检验</translation>
    </message>
    <message>
        <source>No inspection of your own yet.</source>
        <translation>还没有您自己的检验。</translation>
    </message>
    <message>
        <source>Nobody else can open the bundle, not even with the file in hand.</source>
        <translation>其他人即使拿到文件也无法打开数据包。</translation>
    </message>
    <message>
        <source>Add the identity file of the receiver below first: only named people can open a bundle.</source>
        <translation>请先在下方添加接收方的身份文件：只有指定的人才能打开数据包。</translation>
    </message>
    <message>
        <source>Only on this device</source>
        <translation>仅在此设备上</translation>
    </message>
    <message>
        <source>Exported, no receipt yet</source>
        <translation>已导出，尚无回执</translation>
    </message>
    <message>
        <source>Changed since the export</source>
        <translation>导出后有更改</translation>
    </message>
    <message>
        <source>Received by head office</source>
        <translation>总部已收到</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>This vault</source>
        <translation>此保险库</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>生成新的恢复密钥</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>All keyboard shortcuts</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>语言和外观</translation>
    </message>
    <message>
        <source>High contrast is for glare and dust.</source>
        <translation>高对比度适用于强光和粉尘环境。</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>当前密码短语</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新密码短语</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>推荐一个</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>更改密码短语</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>您的密码短语</translation>
    </message>
    <message>
        <source>The passphrase is changed. The recovery key stays the same.</source>
        <translation>密码短语已更改。恢复密钥保持不变。</translation>
    </message>
    <message>
        <source>{count} photos and files, {size}</source>
        <translation>{count} 个照片和文件，{size}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Stored, encrypted</source>
        <translation>已加密保存</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>已妥善保存</translation>
    </message>
    <message>
        <source>never put away</source>
        <translation>从未妥善保存</translation>
    </message>
</context>
<context>
    <name>Shutter</name>
    <message>
        <source>Take a photo</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Take a photo; hold for several</source>
        <translation>拍照；按住可连拍</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
</context>
<context>
    <name>StandardsScreen</name>
    <message>
        <source>Standards</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>What the brand asks for, as installed here</source>
        <translation>品牌方的要求，按此处安装的版本</translation>
    </message>
    <message>
        <source>From a folder</source>
        <translation>从文件夹</translation>
    </message>
    <message>
        <source>Install a pack</source>
        <translation>安装标准包</translation>
    </message>
    <message>
        <source>No standards pack yet</source>
        <translation>还没有标准包</translation>
    </message>
    <message>
        <source>A pack comes from head office as a file. To look around, take the sample pack.</source>
        <translation>标准包由总部以文件形式提供。想先了解，可使用示例包。</translation>
    </message>
    <message>
        <source>Install the sample pack</source>
        <translation>安装示例包</translation>
    </message>
    <message>
        <source>{standard} · version {version}</source>
        <translation>{standard} · 版本 {version}</translation>
    </message>
    <message>
        <source>Standards packs</source>
        <translation>标准包</translation>
    </message>
    <message>
        <source>Install a standards pack</source>
        <translation>安装标准包</translation>
    </message>
    <message>
        <source>Install a standards pack from a folder</source>
        <translation>从文件夹安装标准包</translation>
    </message>
    <message>
        <source>Checking the standards pack</source>
        <translation>正在检查标准包</translation>
    </message>
    <message>
        <source>{name} {version} is installed.</source>
        <translation>已安装 {name} {version}。</translation>
    </message>
    <message numerus="yes">
        <source>The pack has %n fault(s); nothing was installed.</source>
        <translation>
            <numerusform>标准包有 %n 处错误；未安装任何内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…另有 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandingQuestion</name>
    <message>
        <source>Do not open it now</source>
        <translation>现在不打开</translation>
    </message>
    <message>
        <source>It was last opened on another computer.</source>
        <translation>上次是在另一台电脑上打开的。</translation>
    </message>
    <message>
        <source>It was last opened in {folder}.</source>
        <translation>上次是在 {folder} 打开的。</translation>
    </message>
    <message>
        <source>Was this vault moved, or copied?</source>
        <translation>此保险库是移动过来的，还是复制的？</translation>
    </message>
    <message>
        <source>It is a copy, or I am not sure</source>
        <translation>是副本，或我不确定</translation>
    </message>
    <message>
        <source>This one becomes an installation of its own, with new keys. The other may be used too, and nothing gets mixed up. Your inspections are here and can be continued.</source>
        <translation>它将成为独立的设备，使用新的密钥。另一个也可继续使用，不会混淆。您的检验都在这里，可以继续。</translation>
    </message>
    <message>
        <source>Open it as a copy</source>
        <translation>作为副本打开</translation>
    </message>
    <message>
        <source>It was moved here</source>
        <translation>已移动到这里</translation>
    </message>
    <message>
        <source>Choose this only when the vault at the old place is gone or will never be opened again. It goes on as it is.</source>
        <translation>仅当原位置的保险库已不存在或不会再打开时才选择。它将原样继续。</translation>
    </message>
    <message>
        <source>Open it as the one that was moved</source>
        <translation>作为移动后的保险库打开</translation>
    </message>
    <message>
        <source>Saved changes are missing</source>
        <translation>缺少已保存的更改</translation>
    </message>
    <message>
        <source>This vault is older than when it was last used here: {count} saved changes are not in it. Its database may have been put back from an older image. Nothing was changed now.</source>
        <translation>此保险库比上次在此使用时旧：其中缺少 {count} 项已保存的更改。其数据库可能被旧映像还原。现在未作任何更改。</translation>
    </message>
    <message>
        <source>I have the newer one, or a newer second copy</source>
        <translation>我有更新的数据库或更新的备份</translation>
    </message>
    <message>
        <source>Leave this one as it is, put the newer database back, or restore the second copy.</source>
        <translation>请保留此保险库不动，放回更新的数据库，或从备份恢复。</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Go on with what is there</source>
        <translation>用现有内容继续</translation>
    </message>
    <message>
        <source>It opens as a new installation with new keys. What is missing stays missing here, and the trail says how much that is.</source>
        <translation>它将作为使用新密钥的新设备打开。缺少的内容在此仍然缺少，变更记录会写明缺多少。</translation>
    </message>
    <message>
        <source>Open what is there</source>
        <translation>打开现有内容</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Not rated</source>
        <translation>未评级</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n 星</numerusform>
        </translation>
    </message>
    <message>
        <source>Different ratings</source>
        <translation>评级不同</translation>
    </message>
    <message>
        <source>Rating: {stars}</source>
        <translation>评级：{stars}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Everything is saved as you work · on this device</source>
        <translation>工作内容随时自动保存 · 在此设备上</translation>
    </message>
    <message>
        <source>Saved {time} · only on this device</source>
        <translation>已保存 {time} · 仅在此设备上</translation>
    </message>
    <message>
        <source>NOT SAVED: the last change was lost. See the message above.</source>
        <translation>未保存：最后一次更改已丢失。请看上方消息。</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Second copy {percent} %</source>
        <translation>备份 {percent} %</translation>
    </message>
    <message>
        <source>Second copy failed {time}</source>
        <translation>备份失败 {time}</translation>
    </message>
    <message>
        <source>Second copy {time}</source>
        <translation>备份 {time}</translation>
    </message>
    <message>
        <source>No second copy yet</source>
        <translation>还没有备份</translation>
    </message>
</context>
<context>
    <name>SwitchingWords</name>
    <message>
        <source>Tightened inspection follows when {rejected} of {lots} lots in a row, or of fewer, are not accepted.</source>
        <translation>连续 {lots} 批或更少批中有 {rejected} 批不接收时，转为加严检验。</translation>
    </message>
    <message>
        <source>Normal inspection follows when {accepted} lots in a row are accepted.</source>
        <translation>连续接收 {accepted} 批后，转为正常检验。</translation>
    </message>
    <message>
        <source>One lot not accepted, or irregular production, leads back to normal inspection.</source>
        <translation>有一批不接收，或生产不正常，即恢复正常检验。</translation>
    </message>
    <message>
        <source>Chosen by the inspector.</source>
        <translation>由检验员选择。</translation>
    </message>
    <message>
        <source>The first lot of this product from this factory: normal inspection.</source>
        <translation>此工厂此产品的第一批：正常检验。</translation>
    </message>
    <message>
        <source>Normal inspection. Recent lots not accepted: {rejected} of {lots}.</source>
        <translation>正常检验。近期不接收的批：{lots} 批中 {rejected} 批。</translation>
    </message>
    <message>
        <source>Tightened inspection: {accepted} of {needed} lots in a row accepted. {rejected} not accepted since it began; at {stop} acceptance stops.</source>
        <translation>加严检验：已连续接收 {accepted} 批，需要 {needed} 批。加严以来不接收 {rejected} 批；达到 {stop} 批即暂停接收。</translation>
    </message>
    <message>
        <source>Reduced inspection: every lot since was accepted.</source>
        <translation>放宽检验：此后每批均接收。</translation>
    </message>
    <message>
        <source>Reduced inspection could begin once the brand allows it and production is steady; until then normal.</source>
        <translation>品牌方允许且生产稳定后可开始放宽检验；在此之前为正常检验。</translation>
    </message>
    <message>
        <source>{lots} lots in a row accepted. Reduced inspection needs the limit number of the standard to be entered or waived; until then normal.</source>
        <translation>已连续接收 {lots} 批。放宽检验需要输入或免除标准的界限数；在此之前为正常检验。</translation>
    </message>
    <message>
        <source>{lots} lots in a row accepted, but it is not known for each how many nonconforming were found: normal.</source>
        <translation>已连续接收 {lots} 批，但并非每批都知道不合格品数：正常检验。</translation>
    </message>
    <message>
        <source>{lots} lots in a row accepted, but with {found} nonconforming, more than the limit number {limit}: normal.</source>
        <translation>已连续接收 {lots} 批，但有 {found} 个不合格，超过界限数 {limit}：正常检验。</translation>
    </message>
    <message>
        <source>{rejected} of the last {lots} lots were not accepted: tightened.</source>
        <translation>最近 {lots} 批中有 {rejected} 批不接收：加严检验。</translation>
    </message>
    <message>
        <source>{accepted} lots in a row were accepted on tightened inspection: normal.</source>
        <translation>加严检验下已连续接收 {accepted} 批：正常检验。</translation>
    </message>
    <message>
        <source>{rejected} lots were not accepted since tightened inspection began: acceptance is discontinued until corrective action is accepted.</source>
        <translation>加严检验开始以来有 {rejected} 批不接收：暂停接收，直到纠正措施获认可。</translation>
    </message>
    <message>
        <source>Corrective action was accepted: tightened, counted from the beginning.</source>
        <translation>纠正措施已获认可：加严检验，重新计数。</translation>
    </message>
    <message>
        <source>Switching score {score} (needed: {needed}), production steady, reduced inspection allowed: reduced.</source>
        <translation>转移得分 {score}（需要：{needed}），生产稳定，允许放宽检验：放宽检验。</translation>
    </message>
    <message>
        <source>{lots} lots in a row accepted with {found} nonconforming (limit number {limit}), production steady, reduced inspection allowed: reduced.</source>
        <translation>已连续接收 {lots} 批，不合格 {found} 个（界限数 {limit}），生产稳定，允许放宽检验：放宽检验。</translation>
    </message>
    <message>
        <source>{lots} lots in a row accepted, limit number waived, production steady, reduced inspection allowed: reduced.</source>
        <translation>已连续接收 {lots} 批，界限数已免除，生产稳定，允许放宽检验：放宽检验。</translation>
    </message>
    <message>
        <source>A lot was not accepted on reduced inspection: normal.</source>
        <translation>放宽检验下有一批不接收：正常检验。</translation>
    </message>
    <message>
        <source>A lot on reduced inspection was accepted between acceptance and rejection number: normal.</source>
        <translation>放宽检验下有一批在接收数与拒收数之间接收：正常检验。</translation>
    </message>
    <message>
        <source>Production was irregular or delayed: normal.</source>
        <translation>生产不正常或延误：正常检验。</translation>
    </message>
    <message>
        <source>Reduced inspection is no longer allowed: normal.</source>
        <translation>不再允许放宽检验：正常检验。</translation>
    </message>
    <message>
        <source>Started anew by decision: {severity}.</source>
        <translation>经决定重新开始：{severity}。</translation>
    </message>
    <message>
        <source>Not an original inspection (resubmitted or reworked): not counted.</source>
        <translation>不是初次检验（再提交或返工）：不计数。</translation>
    </message>
    <message>
        <source>Acceptance is discontinued: not counted.</source>
        <translation>接收已暂停：不计数。</translation>
    </message>
    <message>
        <source>Accepted on inspection that was {used} where {due} was due: not counted.</source>
        <translation>应执行{due}检验而用{used}检验接收：不计数。</translation>
    </message>
    <message>
        <source>Reduced inspection is allowed from now on; production is steady.</source>
        <translation>从现在起允许放宽检验；生产稳定。</translation>
    </message>
    <message>
        <source>Reduced inspection is not allowed from now on.</source>
        <translation>从现在起不允许放宽检验。</translation>
    </message>
    <message>
        <source>Production is irregular or delayed: no reduced inspection until it is allowed anew.</source>
        <translation>生产不正常或延误：重新允许之前不作放宽检验。</translation>
    </message>
    <message>
        <source>The limit number is {limit} for {lots} lots.</source>
        <translation>{lots} 批的界限数为 {limit}。</translation>
    </message>
    <message>
        <source>The limit number is waived.</source>
        <translation>界限数已免除。</translation>
    </message>
    <message>
        <source>This edition has no limit numbers: nothing changes.</source>
        <translation>此版标准没有界限数：无变化。</translation>
    </message>
    <message>
        <source>Acceptance was not discontinued: nothing changes.</source>
        <translation>接收并未暂停：无变化。</translation>
    </message>
    <message>
        <source>The brand allows reduced inspection; production is steady</source>
        <translation>品牌方允许放宽检验；生产稳定</translation>
    </message>
    <message>
        <source>The brand no longer allows reduced inspection</source>
        <translation>品牌方不再允许放宽检验</translation>
    </message>
    <message>
        <source>Production is irregular or delayed</source>
        <translation>生产不正常或延误</translation>
    </message>
    <message>
        <source>Limit number of the standard</source>
        <translation>标准的界限数</translation>
    </message>
    <message>
        <source>The limit number is waived</source>
        <translation>界限数已免除</translation>
    </message>
    <message>
        <source>Corrective action is accepted</source>
        <translation>纠正措施获认可</translation>
    </message>
    <message>
        <source>Start anew with normal inspection</source>
        <translation>以正常检验重新开始</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Not sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>No finished inspection waits here to be sent.</source>
        <translation>没有等待发送的已完成检验。</translation>
    </message>
    <message numerus="yes">
        <source>%n finished inspection(s) only on this device, or changed since the export</source>
        <translation>
            <numerusform>%n 个已完成的检验仅在此设备上，或导出后有更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>剩余空间</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Lot {number}</source>
        <translation>批 {number}</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>All inspections</source>
        <translation>全部检验</translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation>新建检验</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <translation>没有进行中的检验。</translation>
    </message>
    <message>
        <source>Waiting for signatures</source>
        <translation>等待签名</translation>
    </message>
    <message>
        <source>Send from here</source>
        <translation>从这里发送</translation>
    </message>
    <message>
        <source>No open points.</source>
        <translation>没有未结事项。</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>未结事项</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept on this device</source>
        <translation>保存在此设备上</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>End the tour</source>
        <translation>结束导览</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>A day begins here</source>
        <translation>一天从这里开始</translation>
    </message>
    <message>
        <source>What waits for you is below. This button starts an inspection.</source>
        <translation>待办事项在下方。此按钮用于开始检验。</translation>
    </message>
    <message>
        <source>The verdict is always in sight</source>
        <translation>判定始终可见</translation>
    </message>
    <message>
        <source>Found, accept and reject for each class. Amber: one more rejects the lot. Red: rejected.</source>
        <translation>每个等级的发现数、接收数和拒收数。橙色：再有一个即拒收。红色：拒收。</translation>
    </message>
    <message>
        <source>Steps in any order</source>
        <translation>步骤顺序随意</translation>
    </message>
    <message>
        <source>Each says how far it is. Alt+1 to Alt+9 jump; you come back to where you were.</source>
        <translation>每个步骤都显示进度。Alt+1 至 Alt+9 可跳转；返回时回到原来的位置。</translation>
    </message>
    <message>
        <source>A defect in two touches</source>
        <translation>点两下记一个缺陷</translation>
    </message>
    <message>
        <source>Find it, touch +1. The next photo attaches itself to the defect counted last.</source>
        <translation>找到它，点 +1。下一张照片会自动附到最后计的缺陷。</translation>
    </message>
    <message>
        <source>Photos from anywhere</source>
        <translation>照片来源不限</translation>
    </message>
    <message>
        <source>Camera, files, paste, or a watched folder. The original is encrypted at once.</source>
        <translation>相机、文件、粘贴或监视文件夹。原件立即加密。</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>无需保存</translation>
    </message>
    <message>
        <source>Each touch is saved as you make it. Undo takes the last change back.</source>
        <translation>每次点按都立即保存。撤销可撤回最后一次更改。</translation>
    </message>
    <message>
        <source>Sign and hand over</source>
        <translation>签名并交付</translation>
    </message>
    <message>
        <source>Every reason for the result, what is missing, both signatures, the signed report.</source>
        <translation>结果的每个理由、缺少的内容、双方签名、已签名的报告。</translation>
    </message>
    <message>
        <source>Lost? Two keys</source>
        <translation>迷路了？两个快捷键</translation>
    </message>
    <message>
        <source>Ctrl+K finds anything. F1 shows every shortcut, and this tour again.</source>
        <translation>Ctrl+K 查找任何内容。F1 显示全部快捷键，也可再看此导览。</translation>
    </message>
</context>
<context>
    <name>TourOffer</name>
    <message>
        <source>Show me around</source>
        <translation>带我看看</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>不用，谢谢</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>第一次使用？</translation>
    </message>
    <message>
        <source>What is where, in under a minute.</source>
        <translation>不到一分钟，了解各项位置。</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>Save the trail as a table</source>
        <translation>将变更记录存为表格</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>已保存：{name}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>TrailDetails</name>
    <message>
        <source>Close the details</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>Details of the change</source>
        <translation>更改详情</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By the clock of the device: {time}</source>
        <translation>按设备时钟：{time}</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Row in the journal</source>
        <translation>日志行</translation>
    </message>
    <message>
        <source>Fingerprint of the row (SHA-256)</source>
        <translation>该行的指纹 (SHA-256)</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>之前：{value}</translation>
    </message>
</context>
<context>
    <name>TrailFilters</name>
    <message>
        <source>Search in the trail</source>
        <translation>在变更记录中搜索</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>From: any day</source>
        <translation>从：任意日期</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>To: any day</source>
        <translation>到：任意日期</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>全部项目</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
</context>
<context>
    <name>TrailPanel</name>
    <message>
        <source>Changes, the newest first</source>
        <translation>更改，最新在前</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Try fewer words, or show everything again.</source>
        <translation>请减少搜索词，或重新显示全部。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {whole} changes</source>
        <translation>{shown} / {whole} 项更改</translation>
    </message>
</context>
<context>
    <name>TrailScreen</name>
    <message>
        <source>Trail</source>
        <translation>变更记录</translation>
    </message>
    <message>
        <source>Who changed what, when and why</source>
        <translation>谁在何时因何更改了什么</translation>
    </message>
    <message>
        <source>Back to the inspections</source>
        <translation>返回检验列表</translation>
    </message>
    <message>
        <source>Back to the inspection</source>
        <translation>返回检验</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>存为表格</translation>
    </message>
    <message>
        <source>The changes shown, as a CSV file for spreadsheets</source>
        <translation>将所显示的更改存为电子表格用的 CSV 文件</translation>
    </message>
    <message>
        <source>Evidence package</source>
        <translation>证据包</translation>
    </message>
    <message>
        <source>Report, photos and journal for a court or a laboratory, to be checked without this program</source>
        <translation>供法院或实验室使用的报告、照片和日志，无需此程序即可核验</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>还没有任何更改</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>谁改了什么</translation>
    </message>
    <message>
        <source>trail</source>
        <translation>trail</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlock with this computer&apos;s account</source>
        <translation>用本机账户解锁</translation>
    </message>
    <message>
        <source>Forgotten passphrase</source>
        <translation>忘记密码短语</translation>
    </message>
    <message>
        <source>Restore from a second copy</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Open the practice vault instead</source>
        <translation>改为打开练习库</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>欢迎回来</translation>
    </message>
    <message>
        <source>Your work is where you left it.</source>
        <translation>您的工作停留在离开时的位置。</translation>
    </message>
    <message>
        <source>Vault: {folder}</source>
        <translation>保险库：{folder}</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>正在解锁</translation>
    </message>
    <message>
        <source>What was under way is being finished first.</source>
        <translation>先完成正在进行的工作。</translation>
    </message>
    <message>
        <source>Trying the recovery key</source>
        <translation>正在尝试恢复密钥</translation>
    </message>
    <message>
        <source>Unlock in {seconds} s</source>
        <translation>{seconds} 秒后解锁</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>This report</source>
        <translation>此报告</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>此数据包</translation>
    </message>
    <message>
        <source>This evidence package</source>
        <translation>此证据包</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>此文件</translation>
    </message>
    <message>
        <source>Not one byte was changed since it was signed</source>
        <translation>签名后一个字节都未改变</translation>
    </message>
    <message>
        <source>It is not what was signed</source>
        <translation>与签名时的内容不同</translation>
    </message>
    <message>
        <source>Every signer is trusted on this device</source>
        <translation>所有签名者在此设备上均受信任</translation>
    </message>
    <message>
        <source>At least one signer is not trusted on this device</source>
        <translation>至少一位签名者在此设备上不受信任</translation>
    </message>
    <message>
        <source>The draw was repeated: its seed gives the same cartons</source>
        <translation>已重复抽取：其种子得出相同的箱</translation>
    </message>
    <message>
        <source>The draw of the cartons cannot be repeated</source>
        <translation>无法重复箱的抽取</translation>
    </message>
    <message>
        <source>Its seed gives other cartons; these differ: {cartons}</source>
        <translation>其种子得出不同的箱；不同之处：{cartons}</translation>
    </message>
    <message>
        <source>{kind} is unchanged, but its cartons were not drawn as it says.</source>
        <translation>{kind}未改变，但其箱并非按所述抽取。</translation>
    </message>
    <message>
        <source>Ask the inspector why other cartons were opened than the printed seed draws.</source>
        <translation>请询问检验员为何打开的箱与所印种子抽取的不同。</translation>
    </message>
    <message>
        <source>{kind} was altered or is damaged.</source>
        <translation>{kind}被篡改或已损坏。</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the sender for the original.</source>
        <translation>请勿采信。请向发送方索取原件。</translation>
    </message>
    <message>
        <source>{kind} is unchanged, but its signer is not known here.</source>
        <translation>{kind}未改变，但此处不认识其签名者。</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the signer, then add the identity on the page Exchange.</source>
        <translation>请与签名者核对指纹，然后在“交换”页面添加其身份。</translation>
    </message>
    <message>
        <source>{kind} is unchanged and its signer is trusted.</source>
        <translation>{kind}未改变，其签名者受信任。</translation>
    </message>
    <message>
        <source>Signed {time}, by the clock of the signer&apos;s computer</source>
        <translation>签名时间 {time}，按签名者电脑的时钟</translation>
    </message>
    <message>
        <source>Covers: {covers}</source>
        <translation>覆盖：{covers}</translation>
    </message>
    <message>
        <source>Trusted on this device</source>
        <translation>在此设备上受信任</translation>
    </message>
    <message>
        <source>Not trusted on this device</source>
        <translation>在此设备上不受信任</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>指纹 {fingerprint}</translation>
    </message>
    <message>
        <source>the whole document</source>
        <translation>整个文档</translation>
    </message>
    <message>
        <source>the whole bundle</source>
        <translation>整个数据包</translation>
    </message>
    <message>
        <source>the whole package</source>
        <translation>整个证据包</translation>
    </message>
    <message>
        <source>only a part of the document</source>
        <translation>仅文档的一部分</translation>
    </message>
    <message>
        <source>an earlier state, before a later signature</source>
        <translation>后来的签名之前的状态</translation>
    </message>
</context>
<context>
    <name>VerifyScreen</name>
    <message>
        <source>Check a file</source>
        <translation>核验文件</translation>
    </message>
    <message>
        <source>Is it unchanged, and who signed it?</source>
        <translation>它是否未改变，由谁签名？</translation>
    </message>
    <message>
        <source>Drop a signed report (PDF), a bundle or an evidence package here. It is only read, never changed.</source>
        <translation>请将已签名的报告 (PDF)、数据包或证据包拖放到此处。只读取，绝不更改。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Reports, bundles, evidence</source>
        <translation>报告、数据包、证据包</translation>
    </message>
    <message>
        <source>Other programs show a report signed here as “validity unknown” until its certificate is trusted there. That says nothing against the report: this page names what was checked.</source>
        <translation>其他程序会将此处签名的报告显示为“有效性未知”，直到在那里信任其证书。这并不说明报告有问题：本页列出核验了什么。</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在核验</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Works without a connection, all day</source>
        <translation>全天无需联网即可工作</translation>
    </message>
    <message>
        <source>Every entry and photo is saved at once</source>
        <translation>每次输入和每张照片立即保存</translation>
    </message>
    <message>
        <source>Everything on this device is encrypted</source>
        <translation>此设备上的所有内容都已加密</translation>
    </message>
    <message>
        <source>Reports are signed and can be checked by anyone</source>
        <translation>报告经签名，任何人都可核验</translation>
    </message>
</context>
<context>
    <name>WindowFrame</name>
    <message>
        <source>Nothing here is real: it takes no report number and is never sent.</source>
        <translation>这里的内容都不是真实的：不占用报告编号，也绝不会发送。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>当前检验</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Check file</source>
        <translation>核验文件</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Safekeeping</source>
        <translation>数据保管</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>The program met a fault of its own. What you entered before is saved.</source>
        <translation>程序自身遇到故障。您之前输入的内容已保存。</translation>
    </message>
    <message>
        <source>If it happens again, restart the program. A report without contents is in {path}.</source>
        <translation>如再次发生，请重新启动程序。不含内容的报告位于 {path}。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>Pre-production inspection</source>
        <translation>产前检验</translation>
    </message>
    <message>
        <source>During-production inspection</source>
        <translation>产中检验</translation>
    </message>
    <message>
        <source>Final random inspection</source>
        <translation>最终随机检验</translation>
    </message>
    <message>
        <source>Re-inspection</source>
        <translation>复检</translation>
    </message>
    <message>
        <source>Container loading inspection</source>
        <translation>装柜检验</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>待签名</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Tightened</source>
        <translation>加严</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>放宽</translation>
    </message>
    <message>
        <source>Single sampling</source>
        <translation>一次抽样</translation>
    </message>
    <message>
        <source>Double sampling</source>
        <translation>二次抽样</translation>
    </message>
    <message>
        <source>Multiple sampling</source>
        <translation>多次抽样</translation>
    </message>
    <message>
        <source>Letter {code_letter}: n = {n}.</source>
        <translation>字码 {code_letter}：n = {n}。</translation>
    </message>
    <message>
        <source>The arrow at letter {code_letter} leads to letter {plan_letter}: n = {n}.</source>
        <translation>字码 {code_letter} 处的箭头指向字码 {plan_letter}：n = {n}。</translation>
    </message>
    <message>
        <source>Letter {code_letter}: up to {stage_count} samples of {stage_n}.</source>
        <translation>字码 {code_letter}：最多 {stage_count} 个样本，每个 {stage_n} 件。</translation>
    </message>
    <message>
        <source>The arrow at letter {code_letter} leads to letter {plan_letter}: up to {stage_count} samples of {stage_n}.</source>
        <translation>字码 {code_letter} 处的箭头指向字码 {plan_letter}：最多 {stage_count} 个样本，每个 {stage_n} 件。</translation>
    </message>
    <message>
        <source>The sample would not be smaller than the lot: all {lot_size} are inspected (100 %).</source>
        <translation>样本量不小于批量：全部 {lot_size} 件都检验（100 %）。</translation>
    </message>
    <message>
        <source>With more than {ac} but fewer than {re} the lot is accepted, and inspection is normal again from the next lot on.</source>
        <translation>多于 {ac} 但少于 {re} 时接收该批，从下一批起恢复正常检验。</translation>
    </message>
    <message>
        <source>The table has no plan of several samples here; the single plan is used.</source>
        <translation>表中此处没有多个样本的方案；使用一次抽样方案。</translation>
    </message>
    <message>
        <source>The table has no multiple plan here; the double plan is used.</source>
        <translation>表中此处没有多次抽样方案；使用二次抽样方案。</translation>
    </message>
    <message>
        <source>No AQL: not one is accepted among {n}, the largest sample of the other classes. A house rule, not a plan of {edition_label}.</source>
        <translation>无 AQL：在 {n} 件（其他等级的最大样本）中不允许有一件。此为内部规则，不是 {edition_label} 的方案。</translation>
    </message>
    <message>
        <source>No AQL: not one is accepted among {n}, the largest first sample of the other classes, nor in what is inspected after it. A house rule, not a plan of {edition_label}.</source>
        <translation>无 AQL：在 {n} 件（其他等级的最大第一样本）及其后检验的产品中不允许有一件。此为内部规则，不是 {edition_label} 的方案。</translation>
    </message>
    <message>
        <source>No AQL: not one is accepted among {n}, computed so that a lot the strictest other class accepts 10 times in 100 is accepted no more often. Not a plan of {edition_label}.</source>
        <translation>无 AQL：在 {n} 件中不允许有一件；其计算使最严的其他等级 100 次中接收 10 次的批，在此不会更常被接收。不是 {edition_label} 的方案。</translation>
    </message>
    <message>
        <source>The Ac 1 plan of letter {plan_letter} with its larger n = {n} instead of an Ac 0 plan, an option of {edition_label}.</source>
        <translation>使用字码 {plan_letter} 的 Ac 1 方案及其更大的 n = {n}，代替 Ac 0 方案，为 {edition_label} 的选项。</translation>
    </message>
    <message>
        <source>There is no Ac 1 plan with a larger n at this AQL; the Ac 0 plan stays.</source>
        <translation>此 AQL 没有 n 更大的 Ac 1 方案；仍用 Ac 0 方案。</translation>
    </message>
    <message>
        <source>Read at letter {plan_letter}, the letter of the largest sample of all classes, an option of {edition_label}.</source>
        <translation>按字码 {plan_letter}（所有等级中最大样本的字码）查表，为 {edition_label} 的选项。</translation>
    </message>
    <message>
        <source>The letter of the largest sample has no plan of its own at this AQL: n = {n} of letter {plan_letter} stays.</source>
        <translation>最大样本的字码在此 AQL 没有自身的方案：仍用字码 {plan_letter} 的 n = {n}。</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>致命</translation>
    </message>
    <message>
        <source>major</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>轻微</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>致命</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>轻微</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不接收</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待定</translation>
    </message>
</context>
<context>
    <name>WorkspaceCommands</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>Switch it on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Unlocking with this computer&apos;s account</source>
        <translation>このパソコンのアカウントで解除</translation>
    </message>
    <message>
        <source>On. The vault opens for who is logged in as you, and still with your passphrase.</source>
        <translation>オンです。あなたのアカウントでログインしている人は保管庫を開けます。パスフレーズでも引き続き開けます。</translation>
    </message>
    <message>
        <source>Off. The vault opens with your passphrase only.</source>
        <translation>オフです。保管庫はあなたのパスフレーズでだけ開けます。</translation>
    </message>
    <message>
        <source>This computer has no keyring that could hold the key. The passphrase opens the vault.</source>
        <translation>このパソコンには鍵を預けられるキーリングがありません。保管庫はパスフレーズで開けます。</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>オフにする</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Find anything</source>
        <translation>何でも検索</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>検査一覧</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>規格</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>ファイルの確認</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>受け渡し</translation>
    </message>
    <message>
        <source>Safekeeping</source>
        <translation>保全</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>測定器</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation>新しい検査</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>案内を見る</translation>
    </message>
    <message>
        <source>Practise with sample data</source>
        <translation>サンプルデータで練習</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Leave a field or dialog</source>
        <translation>欄や画面を閉じる</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>どの画面でも</translation>
    </message>
    <message>
        <source>In lists, fields and dialogs</source>
        <translation>一覧・入力欄・ダイアログ</translation>
    </message>
    <message>
        <source>While inspecting</source>
        <translation>検査中</translation>
    </message>
    <message>
        <source>Next place, place before</source>
        <translation>次の場所・前の場所</translation>
    </message>
    <message>
        <source>Move in a list, a row of choices or the steps</source>
        <translation>一覧・選択肢・ステップの中を移動</translation>
    </message>
    <message>
        <source>Take, open, confirm</source>
        <translation>選ぶ・開く・確定</translation>
    </message>
</context>
<context>
    <name>AddPersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>担当者を追加</translation>
    </message>
    <message>
        <source>Give the laptop to the new person now: only they should know their passphrase.</source>
        <translation>ここで新しい担当者に代わってください。パスフレーズを知るのは本人だけにします。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>As it will stand on their reports</source>
        <translation>報告書に記載される名前</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>本人のパスフレーズ</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>候補を出す</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
</context>
<context>
    <name>BusyOverlay</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>Cameras cannot be used here</source>
        <translation>ここではカメラを使えません</translation>
    </message>
    <message>
        <source>No camera is connected</source>
        <translation>カメラが接続されていません</translation>
    </message>
    <message>
        <source>Inspector may not use the camera</source>
        <translation>Inspector にカメラの使用が許可されていません</translation>
    </message>
    <message>
        <source>The camera was unplugged</source>
        <translation>カメラが抜かれました</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>カメラの映像が届きません</translation>
    </message>
    <message>
        <source>This computer lacks a library that cameras need (on Debian and Ubuntu: libpulse0, libxrandr2, libxext6). Photos can be added from files, by dropping or pasting them, or from a watched folder.</source>
        <translation>カメラに必要なライブラリがこのパソコンにありません（Debian と Ubuntu では libpulse0、libxrandr2、libxext6）。写真はファイル、ドロップ、貼り付け、監視フォルダーからも追加できます。</translation>
    </message>
    <message>
        <source>Connect one by USB; it is shown as soon as it is found. Photos can also be added from files, by dropping or pasting them, or from a watched folder.</source>
        <translation>USB で接続してください。見つかり次第表示します。写真はファイル、ドロップ、貼り付け、監視フォルダーからも追加できます。</translation>
    </message>
    <message>
        <source>The photos taken before are safe. Plug it in again, or choose another camera.</source>
        <translation>これまでに撮った写真は無事です。接続し直すか、別のカメラを選んでください。</translation>
    </message>
    <message>
        <source>Another program may be using it. Close that program, or unplug the camera and plug it in again.</source>
        <translation>別のプログラムが使っている可能性があります。それを閉じるか、カメラを抜いて接続し直してください。</translation>
    </message>
    <message>
        <source>Allow it in System Settings, Privacy &amp; Security, Camera; then try again.</source>
        <translation>システム設定の「プライバシーとセキュリティ」→「カメラ」で許可して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Allow it in Settings, Privacy &amp; security, Camera; then try again.</source>
        <translation>「設定」の「プライバシーとセキュリティ」→「カメラ」で許可して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Allow it in the settings of the system; then try again.</source>
        <translation>システムの設定で許可して、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Scan a barcode</source>
        <translation>バーコードを読み取る</translation>
    </message>
    <message>
        <source>Space takes a photo; hold for several</source>
        <translation>スペースで撮影、押し続けると連写</translation>
    </message>
    <message>
        <source>Hold the barcode still in the picture, as large as it fits.</source>
        <translation>バーコードを画面に収まる限り大きく、動かさずに写してください。</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation>カメラを閉じる</translation>
    </message>
    <message>
        <source>Take a photo; hold for several</source>
        <translation>写真を撮る（押し続けると連続撮影）</translation>
    </message>
    <message>
        <source>The last photo is not wanted</source>
        <translation>最後の写真を取り消す</translation>
    </message>
    <message>
        <source>Goes to: {place}</source>
        <translation>付ける先：{place}</translation>
    </message>
    <message>
        <source>Decoded: {text}</source>
        <translation>読み取り：{text}</translation>
    </message>
</context>
<context>
    <name>CameraPreview</name>
    <message>
        <source>Picture of the camera</source>
        <translation>カメラの映像</translation>
    </message>
</context>
<context>
    <name>CodeComparison</name>
    <message>
        <source>above: expected, below: decoded</source>
        <translation>上：期待値、下：読み取り</translation>
    </message>
    <message>
        <source>The check digit does not fit: it would be {digit}.</source>
        <translation>チェックディジットが合いません。正しくは {digit} です。</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>{count} photos and files, {size}</source>
        <translation>写真とファイル {count} 件、{size}</translation>
    </message>
    <message>
        <source>There is no second copy yet</source>
        <translation>控えはまだありません</translation>
    </message>
    <message>
        <source>Everything is in this one place only.</source>
        <translation>すべてがこの一か所だけにあります。</translation>
    </message>
    <message>
        <source>The last good copy is from {moment}.</source>
        <translation>最後の正常な控えは {moment} のものです。</translation>
    </message>
    <message>
        <source>The last copying failed, {moment}</source>
        <translation>最後の控えの作成に失敗しました（{moment}）</translation>
    </message>
    <message>
        <source>Last copy: {moment}</source>
        <translation>最後の控え：{moment}</translation>
    </message>
    <message>
        <source>Read back and compared: {count} photos and files and the database.</source>
        <translation>読み戻して確かめました：写真とファイル {count} 個、およびデータベース。</translation>
    </message>
    <message>
        <source>{count} files are missing, because the vault itself lacks them.</source>
        <translation>{count} 個のファイルは、保管庫にもないため入っていません。</translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message>
        <source>Copies in this folder</source>
        <translation>このフォルダーの控え</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>検査の進み具合</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>The disk is not plugged in. The copies on it are shown when it is.</source>
        <translation>ディスクが接続されていません。接続すると、その中の控えが表示されます。</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>Half a copy lies there too; it does not count, and the next copying clears it.</source>
        <translation>作りかけの控えもあります。控えとしては数えず、次の作成のときに片づけられます。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Check the copy of {moment}</source>
        <translation>{moment} の控えを検査</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>問題 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>whole</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>A faulty copy is mended by the next copying, as far as the vault has the files.</source>
        <translation>問題のある控えは、保管庫にファイルがある限り、次の作成のときに直されます。</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読めません</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>A laptop can be lost, stolen or broken. A second copy on a stick or another disk brings every inspection and photo back, on this computer or another one. It is as encrypted as the vault: nobody can read it without your passphrase.</source>
        <translation>パソコンは紛失、盗難、故障に遭うことがあります。USB メモリーや別のディスクに控えがあれば、このパソコンでも別のパソコンでも、すべての検査と写真を取り戻せます。控えは保管庫と同じように暗号化されており、パスフレーズなしでは誰にも読めません。</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>今すぐ控えを作る</translation>
    </message>
    <message>
        <source>Choose where copies go</source>
        <translation>控えの置き場所を選ぶ</translation>
    </message>
    <message>
        <source>How far the copy is</source>
        <translation>控えの進み具合</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>1 時間ごと</translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <translation>4 時間ごと</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>残す数</translation>
    </message>
    <message>
        <source>Stop automatic copies</source>
        <translation>自動作成をやめる</translation>
    </message>
    <message>
        <source>Automatic copies</source>
        <translation>控えの自動作成</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>While the vault is open and the disk is plugged in.</source>
        <translation>保管庫が開いていて、ディスクが接続されている間に作られます。</translation>
    </message>
    <message>
        <source>The newest ones are kept, and besides the last one of each of 7 days and of 5 weeks. Photos are stored once for all of them.</source>
        <translation>新しいものからこの数を残し、ほかに 7 日分と 5 週分の各最後のものを残します。写真はすべての控えで共用します。</translation>
    </message>
    <message>
        <source>Choose the disk or folder for copies</source>
        <translation>控えを置くディスクまたはフォルダーを選んでください</translation>
    </message>
</context>
<context>
    <name>DeviceBar</name>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Which camera</source>
        <translation>カメラの選択</translation>
    </message>
    <message>
        <source>Size of the photos</source>
        <translation>写真の大きさ</translation>
    </message>
    <message>
        <source>Size of the photos in pixels</source>
        <translation>写真の大きさ（画素）</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>ライト</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>このパスフレーズでは保管庫を開けません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the keyboard language and Caps Lock, then try again.</source>
        <translation>何も変更されていません。キーボードの言語と Caps Lock を確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The vault is open in another window or command.</source>
        <translation>保管庫は別のウィンドウまたはコマンドで開かれています。</translation>
    </message>
    <message>
        <source>Close the other one first. Nothing was changed.</source>
        <translation>先にそちらを閉じてください。何も変更されていません。</translation>
    </message>
    <message>
        <source>There is no vault in this folder any more.</source>
        <translation>このフォルダーに保管庫がありません。</translation>
    </message>
    <message>
        <source>Connect the disk it lies on, then start the program again.</source>
        <translation>保管庫のあるディスクを接続し、プログラムを起動し直してください。</translation>
    </message>
    <message>
        <source>The vault is no longer in {folder}; this last entry was not saved.</source>
        <translation>保管庫が {folder} にありません。最後の入力は保存されていません。</translation>
    </message>
    <message>
        <source>Everything saved before is in the folder, wherever it is now. Put it back or connect its disk; then enter this again.</source>
        <translation>これまでに保存した内容は、移動先のフォルダーに残っています。フォルダーを元に戻すか、ディスクを接続してから、もう一度入力してください。</translation>
    </message>
    <message>
        <source>There is a vault in this folder already.</source>
        <translation>このフォルダーにはすでに保管庫があります。</translation>
    </message>
    <message>
        <source>It was left as it is. Start the program again to unlock it.</source>
        <translation>そのまま残してあります。起動し直してロックを解除してください。</translation>
    </message>
    <message>
        <source>The folder for the vault holds other files.</source>
        <translation>保管庫用のフォルダーに別のファイルがあります。</translation>
    </message>
    <message>
        <source>Nothing was changed. Empty the folder or choose another one.</source>
        <translation>何も変更されていません。フォルダーを空にするか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>This folder cannot hold a vault.</source>
        <translation>このフォルダーには保管庫を作れません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder.</source>
        <translation>何も変更していません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The name is too long, or holds characters that cannot be printed.</source>
        <translation>名前が長すぎるか、印字できない文字が含まれています。</translation>
    </message>
    <message>
        <source>Nothing was made. Give the name as it shall stand in reports.</source>
        <translation>何も作成していません。報告書に載せるとおりの名前を入力してください。</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>保管庫はロックされています。</translation>
    </message>
    <message>
        <source>Everything saved is safe. Unlock it with the passphrase.</source>
        <translation>保存した内容は安全です。パスフレーズで解除してください。</translation>
    </message>
    <message>
        <source>This entry is too long to be saved.</source>
        <translation>この入力は長すぎて保存できません。</translation>
    </message>
    <message>
        <source>Shorten the text or divide it; everything saved before is safe.</source>
        <translation>文を短くするか分けてください。これまでに保存した内容は安全です。</translation>
    </message>
    <message>
        <source>The vault is damaged: {what}.</source>
        <translation>保管庫が破損しています：{what}。</translation>
    </message>
    <message>
        <source>Do not delete anything. Run “inspector-app doctor”, or restore a second copy.</source>
        <translation>何も削除しないでください。「inspector-app doctor」を実行するか、控えから復元してください。</translation>
    </message>
    <message>
        <source>This vault was written by a newer version of the program.</source>
        <translation>この保管庫は新しい版のプログラムで作られています。</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version to open it.</source>
        <translation>何も変更されていません。新しい版をインストールして開いてください。</translation>
    </message>
    <message>
        <source>The vault could not be brought to this version of the program.</source>
        <translation>保管庫をこの版のプログラムに合わせて更新できませんでした。</translation>
    </message>
    <message>
        <source>Nothing in it was changed. Open it with the version used before, and report this fault.</source>
        <translation>中身は何も変わっていません。これまで使っていた版で開き、この不具合をお知らせください。</translation>
    </message>
    <message>
        <source>The disk is full; this last entry was not saved.</source>
        <translation>ディスクがいっぱいのため、最後の入力は保存されていません。</translation>
    </message>
    <message>
        <source>Everything saved before is safe. Free some space, then enter it again.</source>
        <translation>それ以前に保存した内容は無事です。空き容量を作って、もう一度入力してください。</translation>
    </message>
    <message>
        <source>The disk does not answer; this last entry was not saved.</source>
        <translation>ディスクが応答しないため、最後の入力は保存されていません。</translation>
    </message>
    <message>
        <source>Everything saved before is safe. Check the disk, then open the vault again.</source>
        <translation>それ以前に保存した内容は無事です。ディスクを確かめ、保管庫を開き直してください。</translation>
    </message>
    <message>
        <source>The folder of the vault cannot be written.</source>
        <translation>保管庫のフォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>Everything saved before is safe. Check the permissions of the folder or the disk.</source>
        <translation>それ以前に保存した内容は無事です。フォルダーの権限またはディスクを確かめてください。</translation>
    </message>
    <message>
        <source>The photo or file could not be written.</source>
        <translation>写真またはファイルを書き込めませんでした。</translation>
    </message>
    <message>
        <source>Everything saved before is safe. Check the disk and try again.</source>
        <translation>それ以前に保存した内容は無事です。ディスクを確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The recovery sheet cannot be written there.</source>
        <translation>復旧シートをその場所に書き込めません。</translation>
    </message>
    <message>
        <source>Choose another place; the key is still shown.</source>
        <translation>別の場所を選んでください。キーはまだ表示されています。</translation>
    </message>
    <message>
        <source>The passphrase is too short: {found} characters, at least {least} are needed.</source>
        <translation>パスフレーズが短すぎます：{found} 文字です。{least} 文字以上必要です。</translation>
    </message>
    <message>
        <source>Take six words that do not belong together, or let one be suggested.</source>
        <translation>互いに関係のない単語を 6 つ使うか、提案された候補をお使いください。</translation>
    </message>
    <message>
        <source>There is not enough free memory to open the vault.</source>
        <translation>保管庫を開くための空きメモリーが足りません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Close other programs and try again.</source>
        <translation>何も変更されていません。ほかのプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>A key slot of the vault cannot be read.</source>
        <translation>保管庫の鍵スロットを読み取れません。</translation>
    </message>
    <message>
        <source>The key file may be damaged. Use a copy of it, or the recovery key.</source>
        <translation>鍵ファイルが破損している可能性があります。その控えか、復旧キーをお使いください。</translation>
    </message>
    <message>
        <source>This recovery key does not belong to this vault.</source>
        <translation>この復旧キーはこの保管庫のものではありません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Look for the sheet with this vault&apos;s name.</source>
        <translation>何も変更されていません。この保管庫の名前が書かれたシートを探してください。</translation>
    </message>
    <message>
        <source>The recovery key of this vault has not been put away yet.</source>
        <translation>この保管庫の復旧キーがまだ保管されていません。</translation>
    </message>
    <message>
        <source>Photos can be added once it is; else a forgotten passphrase would lose them.</source>
        <translation>保管すれば写真を追加できます。保管しないままパスフレーズを忘れると写真が失われます。</translation>
    </message>
    <message>
        <source>The photo cannot be read.</source>
        <translation>写真を読み取れません。</translation>
    </message>
    <message>
        <source>Nothing was stored. Check the file or the card it lies on.</source>
        <translation>何も保存されていません。ファイルやメモリーカードを確かめてください。</translation>
    </message>
    <message>
        <source>The picture {name} is incomplete.</source>
        <translation>画像 {name} は途中で切れています。</translation>
    </message>
    <message>
        <source>Nothing was stored. Copy it again from the camera.</source>
        <translation>何も保存されていません。カメラからコピーし直してください。</translation>
    </message>
    <message>
        <source>The picture {name} cannot be decoded.</source>
        <translation>画像 {name} を開けません。</translation>
    </message>
    <message>
        <source>The picture {name} is empty.</source>
        <translation>画像 {name} は空です。</translation>
    </message>
    <message>
        <source>Nothing was stored. Take or copy it again.</source>
        <translation>何も保存されていません。撮り直すか、コピーし直してください。</translation>
    </message>
    <message>
        <source>{name} is not a picture of a known kind.</source>
        <translation>{name} は対応している画像ではありません。</translation>
    </message>
    <message>
        <source>JPEG, PNG, HEIC and WebP are accepted, whatever the file is called.</source>
        <translation>JPEG、PNG、HEIC、WebP に対応しています。ファイル名は問いません。</translation>
    </message>
    <message>
        <source>The picture {name} is too large.</source>
        <translation>画像 {name} は大きすぎます。</translation>
    </message>
    <message>
        <source>Nothing was stored. Use it as the camera made it.</source>
        <translation>何も保存されていません。カメラで撮ったままのものをお使いください。</translation>
    </message>
    <message>
        <source>The picture {name} has too many pixels: {width} × {height}.</source>
        <translation>画像 {name} の画素数が多すぎます：{width} × {height}。</translation>
    </message>
    <message>
        <source>Nothing was stored. Use the camera&apos;s normal resolution.</source>
        <translation>何も保存されていません。カメラの通常の解像度をお使いください。</translation>
    </message>
    <message>
        <source>This inspection can no longer be changed.</source>
        <translation>この検査はもう変更できません。</translation>
    </message>
    <message>
        <source>It is signed or comes from somebody else. Reopen it, or ask its author.</source>
        <translation>署名済みか、ほかの人のものです。再開するか、作成者に依頼してください。</translation>
    </message>
    <message>
        <source>This inspection is not in the vault.</source>
        <translation>この検査は保管庫にありません。</translation>
    </message>
    <message>
        <source>Go back to the list of inspections.</source>
        <translation>検査一覧に戻ってください。</translation>
    </message>
    <message>
        <source>The standards pack chosen is not installed.</source>
        <translation>選んだ規格パックはインストールされていません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Install it on the page Standards.</source>
        <translation>何も変更されていません。「規格」の画面でインストールしてください。</translation>
    </message>
    <message>
        <source>A name or number is missing.</source>
        <translation>名前または番号がありません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Enter it and try again.</source>
        <translation>何も変更されていません。入力してもう一度お試しください。</translation>
    </message>
    <message>
        <source>A phrase needs words.</source>
        <translation>定型文に文がありません。</translation>
    </message>
    <message>
        <source>Write it in at least one language.</source>
        <translation>少なくとも 1 つの言語で書いてください。</translation>
    </message>
    <message>
        <source>A phrase has at most {most} characters.</source>
        <translation>定型文は {most} 文字までです。</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep a part of it.</source>
        <translation>何も変更されていません。一部だけを残してください。</translation>
    </message>
    <message>
        <source>This phrase is no longer there.</source>
        <translation>この定型文はもうありません。</translation>
    </message>
    <message>
        <source>Nothing was changed. It may have been deleted in another place.</source>
        <translation>何も変更されていません。別の画面で削除された可能性があります。</translation>
    </message>
    <message>
        <source>This is no longer in the bin.</source>
        <translation>これはもうごみ箱にありません。</translation>
    </message>
    <message>
        <source>Nothing was changed. It may have been restored already.</source>
        <translation>何も変更されていません。すでに元に戻された可能性があります。</translation>
    </message>
    <message>
        <source>A lot of one piece has no sampling plan.</source>
        <translation>1 個のロットには抜取方式がありません。</translation>
    </message>
    <message>
        <source>Inspect the piece itself. Sampling starts with a lot of two.</source>
        <translation>その 1 個を検査してください。抜取検査はロット 2 個以上からです。</translation>
    </message>
    <message>
        <source>A lot of {value} pieces cannot be sampled.</source>
        <translation>{value} 個のロットは抜取検査できません。</translation>
    </message>
    <message>
        <source>Enter the number of pieces in the lot, two or more.</source>
        <translation>ロットの個数を 2 以上で入力してください。</translation>
    </message>
    <message>
        <source>AQL {value} is for nonconformities per 100 pieces; here pieces are counted.</source>
        <translation>AQL {value} は 100 個あたりの不適合数のためのものです。ここでは不適合品の個数を数えます。</translation>
    </message>
    <message>
        <source>Choose an AQL of 10 or less.</source>
        <translation>10 以下の AQL を選んでください。</translation>
    </message>
    <message>
        <source>No class has an AQL, so no sample size follows.</source>
        <translation>どの等級にも AQL がないため、サンプルサイズが決まりません。</translation>
    </message>
    <message>
        <source>Give at least one class an AQL.</source>
        <translation>少なくとも 1 つの等級に AQL を指定してください。</translation>
    </message>
    <message>
        <source>Nothing was stored. Type the number alone, in the unit of the point.</source>
        <translation>何も保存していません。測定箇所の単位で数値だけを入力してください。</translation>
    </message>
    <message>
        <source>There are no cartons to draw from.</source>
        <translation>抜き取るカートンがありません。</translation>
    </message>
    <message>
        <source>Enter the number of packed cartons, one or more.</source>
        <translation>梱包済みのカートン数を 1 以上で入力してください。</translation>
    </message>
    <message>
        <source>Cartons of the present draw have been opened already.</source>
        <translation>現在の抜取りのカートンはすでに開けられています。</translation>
    </message>
    <message>
        <source>Nothing was changed. Take their ticks back first, or go on with this draw.</source>
        <translation>何も変更されていません。先にチェックを外すか、この抜取りのまま続けてください。</translation>
    </message>
    <message>
        <source>The cartons hold fewer pieces than the sample needs.</source>
        <translation>カートンの中身がサンプルサイズに足りません。</translation>
    </message>
    <message>
        <source>Check how many pieces a carton holds.</source>
        <translation>1 カートンの入数を確かめてください。</translation>
    </message>
    <message>
        <source>The part “{value}” of the lot cannot be drawn from.</source>
        <translation>ロットの区分「{value}」からは抜き取れません。</translation>
    </message>
    <message>
        <source>It needs a name of up to 40 characters without : / and #, and either cartons or loose pieces.</source>
        <translation>名前（: / # を含まない 40 文字以内）と、カートン数または未梱包の個数が必要です。</translation>
    </message>
    <message>
        <source>Two parts of the lot are called “{value}”.</source>
        <translation>「{value}」という区分が二つあります。</translation>
    </message>
    <message>
        <source>Give each part a name of its own.</source>
        <translation>区分ごとに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>How many pieces a carton of “{value}” holds is not said.</source>
        <translation>「{value}」の 1 カートンの入数が入力されていません。</translation>
    </message>
    <message>
        <source>Give the pieces for every part of the lot, or for none.</source>
        <translation>すべての区分に入数を入力するか、すべて空欄にしてください。</translation>
    </message>
    <message>
        <source>{value} are too many to draw from at once; {most} at most.</source>
        <translation>{value} は一度に抜き取るには多すぎます。最大 {most} です。</translation>
    </message>
    <message>
        <source>Draw from one part of the lot at a time.</source>
        <translation>ロットの区分ごとに抜き取ってください。</translation>
    </message>
    <message>
        <source>A sample of {n} cannot hold {least} of each of {parts} parts.</source>
        <translation>{n} 個のサンプルでは、{parts}区分のそれぞれから {least} 個ずつ取れません。</translation>
    </message>
    <message>
        <source>Take the rule away, or join parts of the lot.</source>
        <translation>この条件を外すか、区分をまとめてください。</translation>
    </message>
    <message>
        <source>No cartons were drawn yet.</source>
        <translation>まだカートンを抜き取っていません。</translation>
    </message>
    <message>
        <source>Enter the number of cartons and draw them first.</source>
        <translation>カートン数を入力して、先に抜き取ってください。</translation>
    </message>
    <message>
        <source>A sample of {value} pieces cannot be drawn here.</source>
        <translation>{value} 個のサンプルは抜き取れません。</translation>
    </message>
    <message>
        <source>What was drawn stays drawn: the sample can only grow.</source>
        <translation>抜き取った分は残ります。サンプルは増やすことだけができます。</translation>
    </message>
    <message>
        <source>Sample {stage} is drawn already.</source>
        <translation>サンプル {stage} はすでに抜き取られています。</translation>
    </message>
    <message>
        <source>Go on with the pieces that are drawn.</source>
        <translation>抜き取り済みの製品で続けてください。</translation>
    </message>
    <message>
        <source>What was recorded about this draw cannot be read.</source>
        <translation>この抜取りの記録を読み取れません。</translation>
    </message>
    <message>
        <source>The cartons can still be seen. Ask whoever made the inspection.</source>
        <translation>カートンは引き続き表示されます。検査の作成者に確認してください。</translation>
    </message>
    <message>
        <source>The pick list could not be written to {path}.</source>
        <translation>抜き取りリストを {path} に書き込めませんでした。</translation>
    </message>
    <message>
        <source>The draw is safe. Choose another place.</source>
        <translation>抜取りの結果は安全です。別の保存先を選んでください。</translation>
    </message>
    <message>
        <source>“{value}” is not a number of pieces.</source>
        <translation>「{value}」は個数ではありません。</translation>
    </message>
    <message>
        <source>Enter a whole number, 0 or more.</source>
        <translation>0 以上の整数を入力してください。</translation>
    </message>
    <message>
        <source>{value} is not a number of defects.</source>
        <translation>{value} は不適合数として使えません。</translation>
    </message>
    <message>
        <source>Enter 1 or more, or move the finding to the bin.</source>
        <translation>1 以上を入力するか、この指摘をごみ箱に移してください。</translation>
    </message>
    <message>
        <source>“{value}” could mean {decimal} or {whole}.</source>
        <translation>「{value}」は {decimal} とも {whole} とも読めます。</translation>
    </message>
    <message>
        <source>Nothing was stored. Write {decimal} or {whole}.</source>
        <translation>何も保存されていません。{decimal} または {whole} と入力してください。</translation>
    </message>
    <message>
        <source>“{value}” is not a reading.</source>
        <translation>「{value}」は測定値ではありません。</translation>
    </message>
    <message>
        <source>Nothing was stored. Type the number, with or without its unit.</source>
        <translation>何も保存されていません。数値を入力してください（単位は省略できます）。</translation>
    </message>
    <message>
        <source>“{value}” has its digits in groups, which is not read.</source>
        <translation>「{value}」は桁区切りがあるため読み取れません。</translation>
    </message>
    <message>
        <source>Nothing was stored. Write it without spaces, such as 1234.5.</source>
        <translation>何も保存されていません。1234.5 のように区切らずに入力してください。</translation>
    </message>
    <message>
        <source>“{value}” is in {typed}; this point is measured in {unit}.</source>
        <translation>「{value}」の単位は {typed} です。この測定点の単位は {unit} です。</translation>
    </message>
    <message>
        <source>“{value}” has too many digits.</source>
        <translation>「{value}」は桁数が多すぎます。</translation>
    </message>
    <message>
        <source>Nothing was stored. Was a barcode read into this field?</source>
        <translation>何も保存されていません。この欄にバーコードを読み込んでいませんか。</translation>
    </message>
    <message>
        <source>“{value}” has no exact decimal.</source>
        <translation>「{value}」は小数で正確に表せません。</translation>
    </message>
    <message>
        <source>Nothing was stored. Write a decimal, or halves to 64ths.</source>
        <translation>何も保存されていません。小数か、1/2 から 1/64 までの分数で入力してください。</translation>
    </message>
    <message>
        <source>The decision differs from the proposed result and needs a reason.</source>
        <translation>判定が提案された結果と異なるため、理由が必要です。</translation>
    </message>
    <message>
        <source>Write why. Everything entered so far is saved.</source>
        <translation>理由を書いてください。ここまでの入力はすべて保存されています。</translation>
    </message>
    <message>
        <source>Reopening needs a reason.</source>
        <translation>再開するには理由が必要です。</translation>
    </message>
    <message>
        <source>Write why; it stands in the trail and in the next revision.</source>
        <translation>理由を書いてください。履歴と次の改訂版に残ります。</translation>
    </message>
    <message>
        <source>Nothing was drawn.</source>
        <translation>何も書かれていません。</translation>
    </message>
    <message>
        <source>Sign in the box with finger, pen or mouse.</source>
        <translation>指、ペンまたはマウスで枠の中に署名してください。</translation>
    </message>
    <message>
        <source>A signature needs a printed name.</source>
        <translation>署名には記名が必要です。</translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>A refusal needs its reason.</source>
        <translation>署名拒否には理由が必要です。</translation>
    </message>
    <message>
        <source>Write what the representative said.</source>
        <translation>代表者の述べた内容を書いてください。</translation>
    </message>
    <message>
        <source>There is no decision to sign yet.</source>
        <translation>署名する判定がまだありません。</translation>
    </message>
    <message>
        <source>Decide first; then both sign.</source>
        <translation>先に判定し、それから双方が署名してください。</translation>
    </message>
    <message>
        <source>There is no decision yet, so there is nothing to report.</source>
        <translation>判定がまだないため、報告書を作れません。</translation>
    </message>
    <message>
        <source>Decide on the step Conclusion. Everything entered is saved.</source>
        <translation>「結論」のステップで判定してください。入力はすべて保存されています。</translation>
    </message>
    <message>
        <source>Something was entered or changed after these had signed: {names}.</source>
        <translation>次の方の署名のあとに入力または変更がありました（{names}）。</translation>
    </message>
    <message>
        <source>Everything is saved. Look at the preview together and sign again, or take the change back.</source>
        <translation>すべて保存されています。一緒にプレビューを確認してもう一度署名するか、変更を取り消してください。</translation>
    </message>
    <message>
        <source>The report could not be written to {path}.</source>
        <translation>報告書を {path} に書き込めませんでした。</translation>
    </message>
    <message>
        <source>It is safe in the vault. Choose another place.</source>
        <translation>保管庫には無事に保存されています。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Nothing was installed. Ask the brand for the pack again.</source>
        <translation>何もインストールされていません。ブランドにパックの再送を依頼してください。</translation>
    </message>
    <message>
        <source>Nothing was taken over. Ask the sender to export it again.</source>
        <translation>何も取り込まれていません。送り手に書き出し直しを依頼してください。</translation>
    </message>
    <message>
        <source>There is no standards pack at this place.</source>
        <translation>この場所に規格パックがありません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a .qcpack file, or a folder with a pack.yaml.</source>
        <translation>何も変更されていません。.qcpack ファイル、または pack.yaml のあるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The standards pack has faults.</source>
        <translation>規格パックに誤りがあります。</translation>
    </message>
    <message>
        <source>Nothing was installed. “inspector-app pack check” lists every one of them.</source>
        <translation>何もインストールされていません。「inspector-app pack check」ですべての誤りを確認できます。</translation>
    </message>
    <message>
        <source>The standards pack cannot be read.</source>
        <translation>規格パックを読み取れません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the file and its permissions.</source>
        <translation>何も変更されていません。ファイルとその権限を確かめてください。</translation>
    </message>
    <message>
        <source>This is not a standards pack.</source>
        <translation>これは規格パックではありません。</translation>
    </message>
    <message>
        <source>The standards pack is damaged.</source>
        <translation>規格パックが破損しています。</translation>
    </message>
    <message>
        <source>The standards pack holds files that do not belong in one.</source>
        <translation>規格パックに、含まれてはならないファイルがあります。</translation>
    </message>
    <message>
        <source>The standards pack is too large.</source>
        <translation>規格パックが大きすぎます。</translation>
    </message>
    <message>
        <source>This pack belongs to the brand {found}, this vault to {own}.</source>
        <translation>このパックはブランド {found} のもので、この保管庫は {own} のものです。</translation>
    </message>
    <message>
        <source>Nothing was changed. Make a vault of its own for the other brand.</source>
        <translation>何も変更されていません。別のブランドには別の保管庫を作ってください。</translation>
    </message>
    <message>
        <source>The standards pack is in a newer format than this program knows.</source>
        <translation>この規格パックは、このプログラムの知らない新しい形式です。</translation>
    </message>
    <message>
        <source>Nothing was changed. Update the program.</source>
        <translation>何も変更されていません。プログラムを更新してください。</translation>
    </message>
    <message>
        <source>The standards pack needs version {needed} of the program; this is {have}.</source>
        <translation>この規格パックには版 {needed} が必要です。現在の版は {have} です。</translation>
    </message>
    <message>
        <source>This is not an identity file.</source>
        <translation>これは ID ファイルではありません。</translation>
    </message>
    <message>
        <source>The other person saves one on the page Exchange.</source>
        <translation>相手が「受け渡し」の画面で保存できます。</translation>
    </message>
    <message>
        <source>The identity file was altered.</source>
        <translation>ID ファイルが改ざんされています。</translation>
    </message>
    <message>
        <source>Nobody was trusted. Ask for the file again, by another way.</source>
        <translation>信頼先には追加されていません。別の手段でファイルを送り直してもらってください。</translation>
    </message>
    <message>
        <source>The identity file cannot be read.</source>
        <translation>ID ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the file and the medium it lies on.</source>
        <translation>何も変更されていません。ファイルとその媒体を確かめてください。</translation>
    </message>
    <message>
        <source>The identity file cannot be written there.</source>
        <translation>ID ファイルをその場所に書き込めません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another place.</source>
        <translation>何も変更されていません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>One of the readers is not trusted any more.</source>
        <translation>選んだ読み手の中に、信頼を解除された相手がいます。</translation>
    </message>
    <message>
        <source>Nothing was written. Open this page again and choose the readers.</source>
        <translation>何も書き出されていません。この画面を開き直して、読み手を選んでください。</translation>
    </message>
    <message>
        <source>Nobody is named who could open the bundle.</source>
        <translation>バンドルを開ける相手が指定されていません。</translation>
    </message>
    <message>
        <source>Nothing was written. Add the receiver&apos;s identity file first.</source>
        <translation>何も書き出されていません。先に受け手の ID ファイルを追加してください。</translation>
    </message>
    <message>
        <source>A practice inspection is not exported: nobody may take it for a real one.</source>
        <translation>練習の検査は書き出せません。本物と取り違えられないためです。</translation>
    </message>
    <message>
        <source>Nothing was written. Choose inspections that are no practice.</source>
        <translation>何も書き出されていません。練習でない検査を選んでください。</translation>
    </message>
    <message>
        <source>An inspection made by somebody else is not passed on.</source>
        <translation>ほかの人が行った検査は転送できません。</translation>
    </message>
    <message>
        <source>Nothing was written. Ask its author for an export.</source>
        <translation>何も書き出されていません。作成者に書き出しを依頼してください。</translation>
    </message>
    <message>
        <source>Choose a signed PDF report, a bundle or an evidence package; a file or its folder.</source>
        <translation>署名済みの PDF 報告書、バンドル、証拠パッケージのいずれかを選んでください（ファイルまたはそのフォルダー）。</translation>
    </message>
    <message>
        <source>The table cannot be written there.</source>
        <translation>表をそこに書き込めません。</translation>
    </message>
    <message>
        <source>The trail is safe in the vault. Choose another place.</source>
        <translation>履歴は保管庫に無事に残っています。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>A row of the journal cannot be read.</source>
        <translation>変更履歴の行を読み取れません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Have the vault checked on the page Safekeeping.</source>
        <translation>何も変更していません。「保全」のページで保管庫を点検してください。</translation>
    </message>
    <message>
        <source>A practice inspection is no evidence: nobody may take it for a real one.</source>
        <translation>練習の検査は証拠になりません。本物と取り違えられてはならないからです。</translation>
    </message>
    <message>
        <source>Nothing was written. Choose an inspection that is no practice.</source>
        <translation>何も書き込んでいません。練習ではない検査を選んでください。</translation>
    </message>
    <message>
        <source>There is something else at this place already.</source>
        <translation>その場所には別のものがあります。</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name.</source>
        <translation>何も書き出されていません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>書き出しを中止しました。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>何も書き込んでいません。</translation>
    </message>
    <message>
        <source>The journal of this inspection was altered, so it is no evidence.</source>
        <translation>この検査の変更履歴は書き換えられているため、証拠になりません。</translation>
    </message>
    <message>
        <source>Nothing was written. Have the vault checked on the page Safekeeping, and restore a second copy.</source>
        <translation>何も書き込んでいません。「保全」のページで保管庫を点検し、控えから復元してください。</translation>
    </message>
    <message>
        <source>There is not enough room for the evidence package.</source>
        <translation>証拠パッケージを書き込む空きがありません。</translation>
    </message>
    <message>
        <source>The evidence package cannot be written there.</source>
        <translation>証拠パッケージをそこに書き込めません。</translation>
    </message>
    <message>
        <source>There is not enough room for the bundle.</source>
        <translation>バンドルのための空き容量が足りません。</translation>
    </message>
    <message>
        <source>Nothing was written. Make room or choose another place.</source>
        <translation>何も書き出されていません。空きを作るか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The bundle cannot be written there.</source>
        <translation>バンドルをその場所に書き込めません。</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another place and try again.</source>
        <translation>何も書き出されていません。別の場所を選んで、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The bundle cannot be read.</source>
        <translation>バンドルを読み取れません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the medium and try again.</source>
        <translation>何も変更されていません。媒体を確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This is not a bundle of this program.</source>
        <translation>これはこのプログラムのバンドルではありません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the file or folder the sender exported.</source>
        <translation>何も変更されていません。送り手が書き出したファイルまたはフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The bundle is signed by somebody who is not trusted here.</source>
        <translation>バンドルの署名者は、ここでは信頼されていません。</translation>
    </message>
    <message>
        <source>Nothing was taken over. Compare the words with the sender, then add the identity: {words}</source>
        <translation>何も取り込まれていません。送り手と単語を照合してから ID を追加してください：{words}</translation>
    </message>
    <message>
        <source>The bundle was made for somebody else.</source>
        <translation>このバンドルはほかの人に宛てたものです。</translation>
    </message>
    <message>
        <source>Nothing was taken over. Give the sender your identity file first.</source>
        <translation>何も取り込まれていません。先に自分の ID ファイルを送り手に渡してください。</translation>
    </message>
    <message>
        <source>The bundle belongs to another brand.</source>
        <translation>このバンドルは別のブランドのものです。</translation>
    </message>
    <message>
        <source>Nothing was taken over. Open a vault of that brand.</source>
        <translation>何も取り込まれていません。そのブランドの保管庫を開いてください。</translation>
    </message>
    <message>
        <source>The bundle was altered or damaged.</source>
        <translation>バンドルが改ざんされたか、破損しています。</translation>
    </message>
    <message>
        <source>The bundle is incomplete.</source>
        <translation>バンドルの一部が欠けています。</translation>
    </message>
    <message>
        <source>Earlier changes are missing between the bundle and what is here.</source>
        <translation>このバンドルとここにある記録の間の変更が欠けています。</translation>
    </message>
    <message>
        <source>Nothing was taken over. Ask the sender for an export of everything.</source>
        <translation>何も取り込まれていません。送り手にすべての書き出しを依頼してください。</translation>
    </message>
    <message>
        <source>The bundle tells another history than the one known here.</source>
        <translation>バンドルの履歴が、ここにある履歴と食い違っています。</translation>
    </message>
    <message>
        <source>Nothing was taken over. The sender&apos;s vault was copied or altered: ask.</source>
        <translation>何も取り込まれていません。送り手の保管庫が複製または改ざんされています。確認してください。</translation>
    </message>
    <message>
        <source>The bundle holds a file that has no place in one.</source>
        <translation>バンドルに、含まれてはならないファイルがあります。</translation>
    </message>
    <message>
        <source>Nothing was taken over. Do not open it by other means; ask the sender.</source>
        <translation>何も取り込まれていません。ほかの方法で開かず、送り手に確認してください。</translation>
    </message>
    <message>
        <source>The bundle is in a format this program does not know.</source>
        <translation>バンドルの形式にこのプログラムは対応していません。</translation>
    </message>
    <message>
        <source>Nothing was taken over. Update the program.</source>
        <translation>何も取り込まれていません。プログラムを更新してください。</translation>
    </message>
    <message>
        <source>This file is neither a report nor a bundle nor an evidence package.</source>
        <translation>このファイルは報告書でも、バンドルでも、証拠パッケージでもありません。</translation>
    </message>
    <message>
        <source>The bundle was written by another copy of this vault.</source>
        <translation>このバンドルは、この保管庫の別の複製で作られたものです。</translation>
    </message>
    <message>
        <source>Nothing was taken over. Go on with one of the two copies only.</source>
        <translation>何も取り込んでいません。どちらか一方の保管庫だけで作業を続けてください。</translation>
    </message>
    <message>
        <source>The bundle adds to an inspection that belongs to this vault.</source>
        <translation>このバンドルは、この保管庫の検査に記録を追加しようとしています。</translation>
    </message>
    <message>
        <source>Nothing was taken over. Tell the sender.</source>
        <translation>何も取り込んでいません。送信者に知らせてください。</translation>
    </message>
    <message>
        <source>There is no inspection to export.</source>
        <translation>書き出せる検査がありません。</translation>
    </message>
    <message>
        <source>Practice inspections and received ones are not exported.</source>
        <translation>練習用の検査と受け取った検査は書き出しません。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>Check the file and the medium it lies on.</source>
        <translation>ファイルとその媒体を確かめてください。</translation>
    </message>
    <message>
        <source>This is not a readable PDF file.</source>
        <translation>読み取れる PDF ファイルではありません。</translation>
    </message>
    <message>
        <source>Choose the signed report as it was handed over.</source>
        <translation>渡された署名付き報告書をそのまま選んでください。</translation>
    </message>
    <message>
        <source>The bundle was refused: it is not as it has to be.</source>
        <translation>バンドルは正しい形になっていないため、受け入れませんでした。</translation>
    </message>
    <message>
        <source>Nothing was changed. The passphrase opens the vault as before.</source>
        <translation>何も変更していません。これまでどおりパスフレーズで保管庫を開けます。</translation>
    </message>
    <message>
        <source>After several wrong tries the vault waits for {seconds} seconds.</source>
        <translation>誤った入力が続いたため、保管庫はあと {seconds} 秒待ちます。</translation>
    </message>
    <message>
        <source>Nothing was changed, and this try was not counted. Then try again.</source>
        <translation>何も変更しておらず、今回の入力は数えていません。待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>A key slot of the vault asks for more than is allowed, or for less.</source>
        <translation>保管庫の鍵スロットの値が許される範囲を外れています。</translation>
    </message>
    <message>
        <source>Do not delete anything. Use the recovery key, or vault.json from a second copy.</source>
        <translation>何も削除しないでください。復旧キーを使うか、控えの vault.json を使ってください。</translation>
    </message>
    <message>
        <source>This person cannot open the vault any more.</source>
        <translation>この人はすでに保管庫を開けません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at the list of people again.</source>
        <translation>何も変更していません。担当者の一覧をもう一度確認してください。</translation>
    </message>
    <message>
        <source>Nobody else can open this vault.</source>
        <translation>この保管庫を開ける人がほかにいません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Add another person before this one is removed.</source>
        <translation>何も変更していません。この人を外す前に、別の担当者を追加してください。</translation>
    </message>
    <message>
        <source>Removing somebody needs a reason of up to {most} characters.</source>
        <translation>担当者を外すには {most} 文字以内の理由が必要です。</translation>
    </message>
    <message>
        <source>Nothing was changed. Say, for example, that the person left the company.</source>
        <translation>何も変更していません。「退職のため」などと記入してください。</translation>
    </message>
    <message>
        <source>Somebody else on this laptop uses this passphrase already.</source>
        <translation>このパスフレーズは、このパソコンの別の担当者がすでに使っています。</translation>
    </message>
    <message>
        <source>Nothing was changed. Take another one: people who share a passphrase cannot be told apart.</source>
        <translation>何も変更していません。別のものにしてください。同じパスフレーズでは担当者を区別できません。</translation>
    </message>
    <message>
        <source>The vault opens with the account on this computer, which cannot tell several people apart.</source>
        <translation>この保管庫はパソコンのアカウントでも開けますが、アカウントでは複数の担当者を区別できません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Turn that off in the settings first.</source>
        <translation>何も変更していません。先に設定でオフにしてください。</translation>
    </message>
    <message>
        <source>There is no recovery key in this.</source>
        <translation>ここに復旧キーは見当たりません。</translation>
    </message>
    <message>
        <source>The key begins with AGE-SECRET-KEY-1. Type it as it stands on the sheet, or open the sheet.</source>
        <translation>復旧キーは AGE-SECRET-KEY-1 で始まります。復旧シートのとおりに入力するか、シートのファイルを開いてください。</translation>
    </message>
    <message>
        <source>The recovery key has a typing mistake, or a part of it is missing.</source>
        <translation>復旧キーに入力間違いがあるか、一部が欠けています。</translation>
    </message>
    <message>
        <source>Compare it with the sheet, character by character. This was not counted as a try.</source>
        <translation>シートと一文字ずつ見比べてください。今回の入力は数えていません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Look for the sheet that names this vault; a renewed key replaces the old.</source>
        <translation>何も変更していません。この保管庫の番号が書かれたシートを探してください。作り直したキーがあれば、古いキーは使えません。</translation>
    </message>
    <message>
        <source>The recovery sheet cannot be read.</source>
        <translation>復旧シートを読み取れません。</translation>
    </message>
    <message>
        <source>Choose the text file that was saved as the recovery sheet, or type the key.</source>
        <translation>復旧シートとして保存したテキストファイルを選ぶか、キーを入力してください。</translation>
    </message>
    <message>
        <source>This person does not work in this vault.</source>
        <translation>この人はこの保管庫の担当者ではありません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a person from the list.</source>
        <translation>何も変更していません。一覧から担当者を選んでください。</translation>
    </message>
    <message>
        <source>Several people open this vault, and the account on this computer cannot tell them apart.</source>
        <translation>この保管庫は複数の人が使っており、パソコンのアカウントでは担当者を区別できません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Everybody goes on with their own passphrase.</source>
        <translation>何も変更していません。それぞれのパスフレーズを使い続けてください。</translation>
    </message>
    <message>
        <source>This computer has no protected keyring.</source>
        <translation>このパソコンには保護されたキーリングがありません。</translation>
    </message>
    <message>
        <source>The account on this computer has no key for this vault.</source>
        <translation>このパソコンのアカウントに、この保管庫の鍵がありません。</translation>
    </message>
    <message>
        <source>Unlock with the passphrase. Then this can be turned on again in the settings.</source>
        <translation>パスフレーズで解錠してください。その後、設定でもう一度オンにできます。</translation>
    </message>
    <message>
        <source>The keyring of this computer did not work, or was not allowed to.</source>
        <translation>このパソコンのキーリングが使えないか、許可されませんでした。</translation>
    </message>
    <message>
        <source>The vault no longer opens with this account, but an entry stayed in its keyring.</source>
        <translation>このアカウントでは保管庫を開けなくなりましたが、キーリングに項目が一つ残っています。</translation>
    </message>
    <message>
        <source>Nothing opens with it. Delete “{entry}” there by hand.</source>
        <translation>その項目では何も開けません。キーリングで「{entry}」を手作業で削除してください。</translation>
    </message>
    <message>
        <source>The vault itself is unchanged, and earlier copies are whole.</source>
        <translation>保管庫は変わっていません。以前の控えも無事です。</translation>
    </message>
    <message>
        <source>No vault was made. Try another copy.</source>
        <translation>保管庫は作られていません。別の控えをお試しください。</translation>
    </message>
    <message>
        <source>This folder lies inside the vault.</source>
        <translation>このフォルダーは保管庫の中にあります。</translation>
    </message>
    <message>
        <source>Choose another disk or a stick: a copy beside the original is lost with it.</source>
        <translation>別のディスクか USB メモリーを選んでください。元のそばに置いた控えは、元と一緒に失われます。</translation>
    </message>
    <message>
        <source>The disk or folder for second copies is not there.</source>
        <translation>控えを置くディスクまたはフォルダーが見つかりません。</translation>
    </message>
    <message>
        <source>Plug it in, or choose another folder. The vault itself is unchanged.</source>
        <translation>接続するか、別のフォルダーを選んでください。保管庫は変わっていません。</translation>
    </message>
    <message>
        <source>This cannot be a folder for second copies.</source>
        <translation>ここを控えのフォルダーにすることはできません。</translation>
    </message>
    <message>
        <source>Another copy is being written to this folder.</source>
        <translation>このフォルダーには別の控えを書き込んでいるところです。</translation>
    </message>
    <message>
        <source>Wait until it is done. Nothing was changed.</source>
        <translation>終わるまでお待ちください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The copying was stopped.</source>
        <translation>控えの作成を中止しました。</translation>
    </message>
    <message>
        <source>What was copied so far is used the next time.</source>
        <translation>ここまでに写した分は、次回に使われます。</translation>
    </message>
    <message>
        <source>The copy needs {needed} MB; there are {free} MB free on its disk.</source>
        <translation>控えには {needed} MB 必要ですが、そのディスクの空きは {free} MB です。</translation>
    </message>
    <message>
        <source>Make room there, keep fewer copies, or choose a larger disk. The vault is unchanged.</source>
        <translation>空きを作るか、残す控えを減らすか、大きいディスクを選んでください。保管庫は変わっていません。</translation>
    </message>
    <message>
        <source>The disk for copies holds no file above 4 GB, and the vault has one.</source>
        <translation>控えのディスクには 4 GB を超えるファイルを置けませんが、保管庫にはそのようなファイルがあります。</translation>
    </message>
    <message>
        <source>Choose another disk, or have this one formatted as exFAT. The vault is unchanged.</source>
        <translation>別のディスクを選ぶか、このディスクを exFAT でフォーマットしてください。保管庫は変わっていません。</translation>
    </message>
    <message>
        <source>The disk for second copies became full.</source>
        <translation>控えのディスクがいっぱいになりました。</translation>
    </message>
    <message>
        <source>Make room there or choose a larger one. The vault and earlier copies are whole.</source>
        <translation>空きを作るか、大きいディスクを選んでください。保管庫と以前の控えは無事です。</translation>
    </message>
    <message>
        <source>The disk for second copies cannot be written.</source>
        <translation>控えのディスクに書き込めません。</translation>
    </message>
    <message>
        <source>Look for a small switch on the stick, or choose another folder.</source>
        <translation>USB メモリーの書き込み禁止スイッチを確かめるか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The disk for second copies does not answer. Was it unplugged?</source>
        <translation>控えのディスクが応答しません。抜かれていませんか。</translation>
    </message>
    <message>
        <source>The copy does not read back as it was written.</source>
        <translation>控えを読み戻すと、書き込んだ内容と違っていました。</translation>
    </message>
    <message>
        <source>Do not rely on this disk. The vault itself is unchanged.</source>
        <translation>このディスクは信頼できません。保管庫は変わっていません。</translation>
    </message>
    <message>
        <source>No copy was made, because the vault&apos;s own database is damaged.</source>
        <translation>保管庫のデータベースが破損しているため、控えは作られませんでした。</translation>
    </message>
    <message>
        <source>Keep every earlier copy, and run the check under Health.</source>
        <translation>以前の控えをすべて残し、「状態」の検査を実行してください。</translation>
    </message>
    <message>
        <source>This is no usable plan for second copies.</source>
        <translation>この設定では控えを作れません。</translation>
    </message>
    <message>
        <source>The plan is as it was.</source>
        <translation>設定は元のままです。</translation>
    </message>
    <message>
        <source>There has been no second copy for {hours} hours.</source>
        <translation>{hours} 時間、控えが作られていません。</translation>
    </message>
    <message>
        <source>Everything in the vault is safe. Plug the disk in, or choose another place for copies.</source>
        <translation>保管庫の内容は無事です。ディスクを接続するか、控えの別の置き場所を選んでください。</translation>
    </message>
    <message>
        <source>There has been no second copy for {days} days.</source>
        <translation>{days} 日間、控えが作られていません。</translation>
    </message>
    <message>
        <source>There is no recent second copy of this vault.</source>
        <translation>この保管庫には最近の控えがありません。</translation>
    </message>
    <message>
        <source>Everything is in this one place only. Choose a stick for copies under Safekeeping.</source>
        <translation>すべてがこの一か所だけにあります。「保全」で控え用の USB メモリーを選んでください。</translation>
    </message>
    <message>
        <source>This folder lies on the same disk as the vault.</source>
        <translation>このフォルダーは保管庫と同じディスクにあります。</translation>
    </message>
    <message>
        <source>A copy there helps against mistakes, not when the laptop is lost. Use a stick as well.</source>
        <translation>ここの控えは操作の誤りには役立ちますが、パソコンを失ったときには役立ちません。USB メモリーもお使いください。</translation>
    </message>
    <message>
        <source>{count} files of the vault are missing or damaged, also in the copy.</source>
        <translation>保管庫の {count} 個のファイルが、ないか破損しています。控えにもありません。</translation>
    </message>
    <message>
        <source>Everything else is in it. The check under Photos says which they are.</source>
        <translation>ほかはすべて入っています。どのファイルかは「写真」の検査でわかります。</translation>
    </message>
    <message>
        <source>This is no complete second copy.</source>
        <translation>これは完全な控えではありません。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>別のものを選んでください。</translation>
    </message>
    <message>
        <source>This copy was written by a newer version of the program.</source>
        <translation>この控えは、より新しい版のプログラムで書かれています。</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version to restore it.</source>
        <translation>何も変更されていません。復元するには新しい版をインストールしてください。</translation>
    </message>
    <message>
        <source>Somebody changed this copy after it was written.</source>
        <translation>この控えは、書かれたあとで誰かに変更されています。</translation>
    </message>
    <message>
        <source>Nothing was restored. Use another copy, and find out who had this one.</source>
        <translation>何も復元されていません。別の控えを使い、これを誰が持っていたか確かめてください。</translation>
    </message>
    <message>
        <source>The second copy is damaged.</source>
        <translation>控えが破損しています。</translation>
    </message>
    <message>
        <source>{count} photos or files are missing or damaged in this copy.</source>
        <translation>この控えでは、{count} 個の写真やファイルがないか破損しています。</translation>
    </message>
    <message>
        <source>No vault was made yet. Try another copy, or restore without them.</source>
        <translation>保管庫はまだ作られていません。別の控えを試すか、それらを除いて復元してください。</translation>
    </message>
    <message>
        <source>The folder to restore into is not empty.</source>
        <translation>復元先のフォルダーが空ではありません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a new folder.</source>
        <translation>何も変更されていません。新しいフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The folder to restore into lies among the second copies.</source>
        <translation>復元先のフォルダーが控えの中にあります。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a folder on this computer&apos;s own disk.</source>
        <translation>何も変更されていません。このパソコンのディスクのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The vault needs {needed} MB; there are {free} MB free here.</source>
        <translation>保管庫には {needed} MB 必要ですが、ここの空きは {free} MB です。</translation>
    </message>
    <message>
        <source>No vault was made. Make room or choose another disk.</source>
        <translation>保管庫は作られていません。空きを作るか、別のディスクを選んでください。</translation>
    </message>
    <message>
        <source>The disk became full while the vault was being restored.</source>
        <translation>保管庫を復元している途中で、ディスクがいっぱいになりました。</translation>
    </message>
    <message>
        <source>No vault was made. Make room, then restore into the same folder again: it goes on.</source>
        <translation>保管庫は作られていません。空きを作ってから同じフォルダーに復元すると、続きから始まります。</translation>
    </message>
    <message>
        <source>Every other photo and all answers are safe. Put it back under Safekeeping, Photos: from a second copy, or from the original file.</source>
        <translation>ほかの写真とすべての回答は無事です。「保全」の「写真」で、控えまたは元のファイルから戻してください。</translation>
    </message>
    <message>
        <source>These marks cannot be kept.</source>
        <translation>この書き込みは保存できません。</translation>
    </message>
    <message>
        <source>The photo and its earlier marks are safe. Draw them again.</source>
        <translation>写真と以前の書き込みは無事です。もう一度書いてください。</translation>
    </message>
    <message>
        <source>A photo can have at most {limit} marks.</source>
        <translation>1 枚の写真の書き込みは {limit} 個までです。</translation>
    </message>
    <message>
        <source>Nothing was changed. Delete marks that are no longer needed.</source>
        <translation>何も変更されていません。不要な書き込みを削除してください。</translation>
    </message>
    <message>
        <source>The marks of this photo take too much room.</source>
        <translation>この写真の書き込みは容量が大きすぎます。</translation>
    </message>
    <message>
        <source>Nothing was changed. Delete long freehand lines or texts.</source>
        <translation>何も変更されていません。長い手描き線や文章を削除してください。</translation>
    </message>
    <message>
        <source>“{value}” is no length.</source>
        <translation>「{value}」は長さではありません。</translation>
    </message>
    <message>
        <source>Type a number and a unit, such as 100 mm or 4 in.</source>
        <translation>100 mm や 4 in のように、数値と単位を入力してください。</translation>
    </message>
    <message>
        <source>The picture {name} holds nothing but zeros: its content was lost.</source>
        <translation>画像 {name} の中身はゼロだけです。内容が失われています。</translation>
    </message>
    <message>
        <source>Nothing was stored. Copy it again from the camera, or take it again.</source>
        <translation>何も保存されていません。カメラからコピーし直すか、撮り直してください。</translation>
    </message>
    <message>
        <source>{name} is a file of the kind {format}, whatever it is called.</source>
        <translation>{name} は、名前にかかわらず {format} 形式のファイルです。</translation>
    </message>
    <message>
        <source>JPEG, PNG, HEIC and WebP are accepted. Save it as one of these and add that.</source>
        <translation>JPEG、PNG、HEIC、WebP を追加できます。いずれかの形式で保存し直して追加してください。</translation>
    </message>
    <message>
        <source>This photo is not in the inspection any more.</source>
        <translation>この写真はもう検査にありません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Look into the bin if it should be there.</source>
        <translation>何も変更されていません。あるはずなら、ごみ箱を確かめてください。</translation>
    </message>
    <message>
        <source>There is not enough free memory to look at {name}.</source>
        <translation>{name} を開くための空きメモリーが足りません。</translation>
    </message>
    <message>
        <source>Everything saved is safe. Close other programs and add it again.</source>
        <translation>保存した内容は無事です。ほかのプログラムを閉じて、もう一度追加してください。</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} はファイルではありません。</translation>
    </message>
    <message>
        <source>Nothing was added. Choose the photos themselves.</source>
        <translation>何も追加されていません。写真そのものを選んでください。</translation>
    </message>
    <message>
        <source>The photos that were still waiting were not added.</source>
        <translation>待機中の写真は追加されませんでした。</translation>
    </message>
    <message>
        <source>Everything added before is safe. Add the rest again.</source>
        <translation>それまでに追加したものは無事です。残りをもう一度追加してください。</translation>
    </message>
    <message>
        <source>The file or folder {path} is not there.</source>
        <translation>ファイルまたはフォルダー {path} がありません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Connect the disk, or choose another folder.</source>
        <translation>何も変更されていません。ディスクを接続するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The file of a photo or document is missing from the vault.</source>
        <translation>写真または文書のファイルが保管庫にありません。</translation>
    </message>
    <message>
        <source>The file of a photo or document was altered.</source>
        <translation>写真または文書のファイルが改ざんされています。</translation>
    </message>
    <message>
        <source>The file of a photo or document cannot be read from the disk.</source>
        <translation>写真または文書のファイルをディスクから読み取れません。</translation>
    </message>
    <message>
        <source>The file of a photo or document does not open with this vault&apos;s keys.</source>
        <translation>写真または文書のファイルをこの保管庫の鍵で開けません。</translation>
    </message>
    <message>
        <source>Everything on other pages can still be opened. Restore the newest second copy into a new folder, and keep this one until you are sure.</source>
        <translation>ほかのページにある内容は開けます。最新の控えを新しいフォルダーに復元し、確かめるまでこのフォルダーも残してください。</translation>
    </message>
    <message>
        <source>Nothing was written over it, and all other records are fine. Compare with a second copy, or with the signed report.</source>
        <translation>上書きはしていません。ほかの記録は無事です。控え、または署名済みの報告書と見比べてください。</translation>
    </message>
    <message>
        <source>The journal holds, so nothing is lost: a repair writes it anew from there.</source>
        <translation>変更履歴は無事なので、何も失われていません。修復すると変更履歴から書き直します。</translation>
    </message>
    <message>
        <source>Make a second copy on another disk or a stick.</source>
        <translation>別のディスクか USB メモリーに控えを作ってください。</translation>
    </message>
    <message>
        <source>This vault was last opened somewhere else. Was it moved, or is it a copy?</source>
        <translation>この保管庫は前回、別の場所で開かれました。移動したのですか、それとも複製ですか。</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it again and say which.</source>
        <translation>何も変更されていません。開き直して、どちらかを選んでください。</translation>
    </message>
    <message>
        <source>This vault is older than it was: {missing} saved changes are missing.</source>
        <translation>この保管庫は以前より古い状態です。保存済みの変更が {missing} 件ありません。</translation>
    </message>
    <message>
        <source>Nothing was changed. If there is a newer database or a newer second copy, put it back first. Otherwise what is there can be opened as a new installation.</source>
        <translation>何も変更されていません。新しいデータベースや控えがあれば、先にそれを戻してください。なければ、残っている内容を新しい端末として開けます。</translation>
    </message>
    <message>
        <source>Your vault lies on a network drive ({kind}).</source>
        <translation>保管庫がネットワークドライブ（{kind}）にあります。</translation>
    </message>
    <message>
        <source>Network drives can lose what they said was saved. Move the vault to this computer&apos;s own disk, and keep only second copies on the network.</source>
        <translation>ネットワークドライブは、保存したはずの内容を失うことがあります。保管庫はこのパソコンのディスクに移し、ネットワークには控えだけを置いてください。</translation>
    </message>
    <message>
        <source>Your vault lies on a removable disk.</source>
        <translation>保管庫が取り外し可能なディスクにあります。</translation>
    </message>
    <message>
        <source>Pulled out at the wrong moment it loses the last entry. Move the vault to this computer&apos;s own disk, and keep only second copies on the stick.</source>
        <translation>書き込み中に抜くと最後の入力が失われます。保管庫はこのパソコンのディスクに移し、USB メモリーには控えだけを置いてください。</translation>
    </message>
    <message>
        <source>Only {free_mb} MB are left on the disk of your vault.</source>
        <translation>保管庫のあるディスクの空きが残り {free_mb} MB です。</translation>
    </message>
    <message>
        <source>Everything saved is safe. Free some space before you take many photos.</source>
        <translation>保存した内容は無事です。多くの写真を撮る前に空きを増やしてください。</translation>
    </message>
    <message>
        <source>The disk is full; the space kept back for this was given up.</source>
        <translation>ディスクがいっぱいです。このときのために確保しておいた領域を解放しました。</translation>
    </message>
    <message>
        <source>Everything saved is safe. Finish what you are entering, then free some space before you take more photos.</source>
        <translation>保存した内容は無事です。入力中のものを終えてから、次の写真を撮る前に空きを増やしてください。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was changed by {by}, to {to}.</source>
        <translation>このパソコンの時計が {by} 変わり、{to} になりました。</translation>
    </message>
    <message>
        <source>It is recorded, and work goes on. Check date, time and time zone: they stand in reports.</source>
        <translation>このことは記録され、作業は続けられます。日付、時刻、時間帯を確かめてください。報告書に載ります。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says {at}, which is before this program was made.</source>
        <translation>このパソコンの時計は {at} を示しています。このプログラムが作られるより前です。</translation>
    </message>
    <message>
        <source>It is recorded, and work goes on. Set date and time: they stand in reports.</source>
        <translation>このことは記録され、作業は続けられます。日付と時刻を合わせてください。報告書に載ります。</translation>
    </message>
    <message>
        <source>A part of the database is damaged: {problem}.</source>
        <translation>データベースの一部が破損しています：{problem}。</translation>
    </message>
    <message>
        <source>A part of the journal cannot be read, as it lies on damaged pages: {name}.</source>
        <translation>破損したページにあるため、変更履歴の一部を読み取れません：{name}。</translation>
    </message>
    <message>
        <source>The journal was altered, or rows are missing, at row {seq} of {name}.</source>
        <translation>{name} の変更履歴の {seq} 行目が改ざんされたか、行が欠けています。</translation>
    </message>
    <message>
        <source>Row {seq} of the journal of {name} has lost its content.</source>
        <translation>{name} の変更履歴の {seq} 行目の内容が失われています。</translation>
    </message>
    <message>
        <source>Row {seq} of the journal of {name} cannot be read.</source>
        <translation>{name} の変更履歴の {seq} 行目を読み取れません。</translation>
    </message>
    <message>
        <source>Row {seq} of the journal of {name} does not fit the rows before it.</source>
        <translation>{name} の変更履歴の {seq} 行目が、それより前の行と合いません。</translation>
    </message>
    <message>
        <source>What is noted for searching beside row {seq} of {name} is wrong.</source>
        <translation>{name} の {seq} 行目に付けた検索用の情報が誤っています。</translation>
    </message>
    <message>
        <source>Who carries {name} on is not noted as the journal says.</source>
        <translation>{name} を誰が引き継いだかの情報が、変更履歴と違います。</translation>
    </message>
    <message>
        <source>A record of {name} is not what the journal says.</source>
        <translation>{name} の記録が変更履歴と違います。</translation>
    </message>
    <message>
        <source>A record of {name} is not what the journal says, and the journal is broken there.</source>
        <translation>{name} の記録が変更履歴と違い、変更履歴もそこで壊れています。</translation>
    </message>
    <message>
        <source>A record of {name} cannot be read.</source>
        <translation>{name} の記録を読み取れません。</translation>
    </message>
    <message>
        <source>Which photos belong to the vault cannot be read to the end.</source>
        <translation>どの写真が保管庫のものかを最後まで読み取れません。</translation>
    </message>
    <message>
        <source>Rows before it are proven unchanged. Compare with a second copy, or with the signed report.</source>
        <translation>それより前の行は変わっていないことが確かめられています。控え、または署名済みの報告書と見比べてください。</translation>
    </message>
    <message>
        <source>A photo or file is missing or altered. It belongs to: {owner}.</source>
        <translation>写真またはファイルがないか、変わっています。属する検査：{owner}。</translation>
    </message>
    <message>
        <source>All other photos and every record are fine. Bring it back from a second copy, or add the original file again, under Photos.</source>
        <translation>ほかの写真とすべての記録は無事です。「写真」で控えから戻すか、元のファイルをもう一度追加してください。</translation>
    </message>
    <message>
        <source>{count} files in the vault belong to nothing.</source>
        <translation>保管庫にどこにも属さないファイルが {count} 件あります。</translation>
    </message>
    <message>
        <source>They were left by something that was interrupted, and only take up space.</source>
        <translation>途中で中断された処理が残したもので、場所を取るだけです。</translation>
    </message>
    <message>
        <source>The file with the key slots, vault.json, is missing or damaged.</source>
        <translation>鍵スロットのファイル vault.json がないか、破損しています。</translation>
    </message>
    <message>
        <source>The vault is open now, but without this file no passphrase opens it again. Put vault.json from a second copy in its place before you lock.</source>
        <translation>今は保管庫が開いていますが、このファイルがないと次からどのパスフレーズでも開けません。ロックする前に、控えの vault.json を戻してください。</translation>
    </message>
    <message>
        <source>The recovery key is not the one that was made.</source>
        <translation>復旧キーが、作成したものと違います。</translation>
    </message>
    <message>
        <source>Your passphrase opens the vault all the same. Make a new recovery key under Settings, and keep it in a safe place.</source>
        <translation>パスフレーズではこれまでどおり開けます。「設定」で新しい復旧キーを作り、安全な場所に保管してください。</translation>
    </message>
    <message>
        <source>The database is older than it was: {missing} saved changes are missing.</source>
        <translation>データベースが以前より古い状態です。保存済みの変更が {missing} 件ありません。</translation>
    </message>
    <message>
        <source>What is there holds by itself. Put the newer database or a newer second copy back, if there is one.</source>
        <translation>残っている内容に矛盾はありません。新しいデータベースや控えがあれば戻してください。</translation>
    </message>
    <message>
        <source>The file “anchor” in the vault&apos;s folder was missing or damaged.</source>
        <translation>保管庫のフォルダーの「anchor」ファイルがないか、破損していました。</translation>
    </message>
    <message>
        <source>It only serves to notice an older database in place of this one, and is written anew with the next entry.</source>
        <translation>古いデータベースへの入れ替わりに気付くためだけのもので、次の入力で書き直されます。</translation>
    </message>
    <message>
        <source>The program ended last time without closing the vault.</source>
        <translation>前回、保管庫を閉じずにプログラムが終了しました。</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost by that; nothing needs to be done.</source>
        <translation>そのことで保存した内容は失われていません。何もする必要はありません。</translation>
    </message>
    <message>
        <source>There is no second copy: everything is in this one place.</source>
        <translation>控えがありません。すべてがこの一か所だけにあります。</translation>
    </message>
    <message>
        <source>The newest second copy is {days} days old.</source>
        <translation>最新の控えは {days} 日前のものです。</translation>
    </message>
    <message>
        <source>Nothing was changed; both findings are as they were.</source>
        <translation>何も変更されていません。2 つの指摘は元のままです。</translation>
    </message>
    <message>
        <source>This finding is not there any more.</source>
        <translation>この指摘はもうありません。</translation>
    </message>
    <message>
        <source>Nothing was changed. It may lie in the bin.</source>
        <translation>何も変更されていません。ごみ箱にある可能性があります。</translation>
    </message>
    <message>
        <source>{value} is not the number of a sample unit.</source>
        <translation>{value} はサンプル番号ではありません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Units are numbered from 1.</source>
        <translation>何も変更されていません。番号は 1 から始まります。</translation>
    </message>
    <message>
        <source>{value} of {total} cannot be taken out.</source>
        <translation>{total} のうち {value} を取り出すことはできません。</translation>
    </message>
    <message>
        <source>Nothing was changed. At least one has to go, and one to stay.</source>
        <translation>何も変更されていません。少なくとも 1 つを移し、1 つを残してください。</translation>
    </message>
    <message>
        <source>Each part needs units of its own, and at least one piece for each of them.</source>
        <translation>分けたそれぞれに、固有のサンプル番号と、その 1 つごとに 1 個以上が必要です。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose for each unit which part it belongs to, or both.</source>
        <translation>何も変更されていません。サンプル番号ごとに、どちらに属するか、両方かを選んでください。</translation>
    </message>
    <message>
        <source>A finding cannot be merged with itself.</source>
        <translation>指摘をそれ自身とまとめることはできません。</translation>
    </message>
    <message>
        <source>Only findings of the same defect become one.</source>
        <translation>同じ不適合の指摘だけをまとめられます。</translation>
    </message>
    <message>
        <source>The two findings have different classes.</source>
        <translation>2 つの指摘の等級が異なります。</translation>
    </message>
    <message>
        <source>Nothing was changed. Give both one class first.</source>
        <translation>何も変更されていません。先に同じ等級にしてください。</translation>
    </message>
    <message>
        <source>They were found in different samples, which are judged apart.</source>
        <translation>見つかったサンプルが異なり、別々に判定されます。</translation>
    </message>
    <message>
        <source>One names its sample units and the other does not.</source>
        <translation>一方にはサンプル番号があり、もう一方にはありません。</translation>
    </message>
    <message>
        <source>Nothing was changed: together they would count as fewer units. Name the units of both first.</source>
        <translation>何も変更されていません。まとめると数が少なくなってしまいます。先に両方のサンプル番号を書いてください。</translation>
    </message>
    <message>
        <source>Different things happen to their pieces.</source>
        <translation>品物の処置が異なります。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the same for both first.</source>
        <translation>何も変更されていません。先に同じ処置を選んでください。</translation>
    </message>
    <message>
        <source>The standards pack has no picture “{value}”.</source>
        <translation>規格パックに画像「{value}」がありません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another reference picture.</source>
        <translation>何も変更されていません。別の参照画像を選んでください。</translation>
    </message>
    <message>
        <source>A pin lies on its picture or not at all.</source>
        <translation>ピンは画像の上にだけ置けます。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>A finding can have at most {count} pins.</source>
        <translation>1 つの指摘に付けられるピンは {count} 個までです。</translation>
    </message>
    <message>
        <source>Nothing was changed. Remove a pin first, or split the finding.</source>
        <translation>何も変更されていません。先にピンを外すか、指摘を分けてください。</translation>
    </message>
    <message>
        <source>This pin is not there any more.</source>
        <translation>このピンはもうありません。</translation>
    </message>
    <message>
        <source>This plan has one sample only.</source>
        <translation>この抜取方式のサンプルは一つだけです。</translation>
    </message>
    <message>
        <source>The plan has no sample {value}.</source>
        <translation>この抜取方式に第 {value} サンプルはありません。</translation>
    </message>
    <message>
        <source>No further sample is being inspected.</source>
        <translation>検査中のサンプルはもうありません。</translation>
    </message>
    <message>
        <source>The first sample is still being inspected.</source>
        <translation>第 1 サンプルはまだ検査中です。</translation>
    </message>
    <message>
        <source>Sample {stage} has been begun already.</source>
        <translation>第 {stage} サンプルはすでに始まっています。</translation>
    </message>
    <message>
        <source>Nothing was changed. Move what was found in it to the bin first.</source>
        <translation>何も変更されていません。先にそのサンプルで見つけたものをごみ箱へ移してください。</translation>
    </message>
    <message>
        <source>No further sample is to be drawn now.</source>
        <translation>今は次のサンプルを抜き取る必要はありません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Finish the present sample first, or conclude.</source>
        <translation>何も変更されていません。先に現在のサンプルを終えるか、結論を出してください。</translation>
    </message>
    <message>
        <source>Sample {stage} has been drawn already.</source>
        <translation>第 {stage} サンプルはすでに抜き取られています。</translation>
    </message>
    <message>
        <source>Its pieces stand in the list of cartons.</source>
        <translation>その製品はカートンの一覧にあります。</translation>
    </message>
    <message>
        <source>“{value}” is no grade of this scale.</source>
        <translation>「{value}」はこの基準の級ではありません。</translation>
    </message>
    <message>
        <source>Nothing was stored. Allowed are {allowed}.</source>
        <translation>保存していません。使えるのは {allowed} です。</translation>
    </message>
    <message>
        <source>“{value}” is no whole number of pieces.</source>
        <translation>「{value}」は個数（整数）ではありません。</translation>
    </message>
    <message>
        <source>Nothing was stored. Count again and type digits alone.</source>
        <translation>保存していません。数え直し、数字だけを入力してください。</translation>
    </message>
    <message>
        <source>“{value}” is no time of day.</source>
        <translation>「{value}」は時刻ではありません。</translation>
    </message>
    <message>
        <source>Nothing was stored. Write hours and minutes, such as 08:05.</source>
        <translation>保存していません。08:05 のように時と分を入力してください。</translation>
    </message>
    <message>
        <source>The gauge&apos;s interface reports “{number}”: no value came from the gauge.</source>
        <translation>測定器のインターフェースから「{number}」：測定器の値が届きません。</translation>
    </message>
    <message>
        <source>Nothing was entered. Switch the gauge on, check its cable, and send the value again.</source>
        <translation>何も入力されていません。測定器の電源とケーブルを確かめ、値をもう一度送ってください。</translation>
    </message>
    <message>
        <source>The gauge reports the fault “{number}”.</source>
        <translation>測定器がエラー「{number}」を返しました。</translation>
    </message>
    <message>
        <source>Nothing was entered. Its manual says what the number means.</source>
        <translation>何も入力されていません。番号の意味は取扱説明書にあります。</translation>
    </message>
    <message>
        <source>The gauge reports that the value is out of its range: “{number}”.</source>
        <translation>値が測定範囲外です：「{number}」。</translation>
    </message>
    <message>
        <source>Nothing was entered. Use a gauge of a larger range, or set it to zero again.</source>
        <translation>何も入力されていません。測定範囲の大きい測定器を使うか、ゼロ点を合わせ直してください。</translation>
    </message>
    <message>
        <source>The value was still moving: “{number}”.</source>
        <translation>値がまだ安定していません：「{number}」。</translation>
    </message>
    <message>
        <source>Nothing was entered. Wait until the gauge is still, and send the value again.</source>
        <translation>何も入力されていません。測定器が安定してから、値をもう一度送ってください。</translation>
    </message>
    <message>
        <source>What the gauge sent is no value: “{text}”.</source>
        <translation>測定器から届いたものは値ではありません：「{text}」。</translation>
    </message>
    <message>
        <source>Nothing was entered. Check the protocol, the speed and the parity of this gauge.</source>
        <translation>何も入力されていません。この測定器のプロトコル、速度、パリティを確かめてください。</translation>
    </message>
    <message>
        <source>This installation cannot open serial ports.</source>
        <translation>この環境ではシリアルポートを開けません。</translation>
    </message>
    <message>
        <source>Readings can be typed, or sent by a gauge that types.</source>
        <translation>測定値は入力するか、キー入力型の測定器で送れます。</translation>
    </message>
    <message>
        <source>There is no port {port}.</source>
        <translation>ポート {port} がありません。</translation>
    </message>
    <message>
        <source>Plug the gauge&apos;s cable in, then choose its port again.</source>
        <translation>測定器のケーブルを接続し、ポートを選び直してください。</translation>
    </message>
    <message>
        <source>You may not use the port {port}.</source>
        <translation>ポート {port} を使う権限がありません。</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer to add you to the group dialout, then sign in anew.</source>
        <translation>このパソコンの管理者に dialout グループへの追加を依頼し、ログインし直してください。</translation>
    </message>
    <message>
        <source>The port {port} cannot be opened.</source>
        <translation>ポート {port} を開けません。</translation>
    </message>
    <message>
        <source>Another program may have it open; close that one, then choose the port again.</source>
        <translation>別のプログラムが使っている可能性があります。それを閉じて、ポートを選び直してください。</translation>
    </message>
    <message>
        <source>No gauge is connected by cable for this point.</source>
        <translation>この測定点にはケーブルでつながった測定器がありません。</translation>
    </message>
    <message>
        <source>Choose the gauge, then connect it; or type the value.</source>
        <translation>測定器を選んで接続するか、値を入力してください。</translation>
    </message>
    <message>
        <source>The gauge is unplugged.</source>
        <translation>測定器が抜かれています。</translation>
    </message>
    <message>
        <source>Plug its cable in; it is found by itself.</source>
        <translation>ケーブルを接続してください。自動的に見つかります。</translation>
    </message>
    <message>
        <source>This gauge cannot be asked: no request is set for it.</source>
        <translation>この測定器には値を要求できません。要求が設定されていません。</translation>
    </message>
    <message>
        <source>Press the key on the gauge, or set its request under “Connect by cable”.</source>
        <translation>測定器のキーを押すか、「ケーブルで接続」で要求を設定してください。</translation>
    </message>
    <message>
        <source>A gauge needs its number.</source>
        <translation>測定器には番号が必要です。</translation>
    </message>
    <message>
        <source>It is what stands on the gauge: type it as there.</source>
        <translation>測定器に書かれているとおりに入力してください。</translation>
    </message>
    <message>
        <source>There is a gauge {number} already.</source>
        <translation>測定器 {number} はすでにあります。</translation>
    </message>
    <message>
        <source>Nothing was changed. Change that one, or take it out of use first.</source>
        <translation>何も変更されていません。それを変更するか、先に使用停止にしてください。</translation>
    </message>
    <message>
        <source>“{value}” is no resolution or uncertainty.</source>
        <translation>「{value}」は最小表示または不確かさとして使えません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Write a number above zero, such as 0.02.</source>
        <translation>何も変更されていません。0.02 のように 0 より大きい数値を入力してください。</translation>
    </message>
    <message>
        <source>“{value}” is no date.</source>
        <translation>「{value}」は日付ではありません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Write it as 2026-03-31.</source>
        <translation>何も変更されていません。2026-03-31 のように入力してください。</translation>
    </message>
    <message>
        <source>The calibration would be due before it was done.</source>
        <translation>校正の期限が校正日より前になっています。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check both dates.</source>
        <translation>何も変更されていません。両方の日付を確かめてください。</translation>
    </message>
    <message>
        <source>This gauge is not in the register.</source>
        <translation>この測定器は台帳にありません。</translation>
    </message>
</context>
<context>
    <name>EvidenceExport</name>
    <message>
        <source>One file</source>
        <translation>1 つのファイル</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Write an evidence package?</source>
        <translation>証拠パッケージを書き出しますか？</translation>
    </message>
    <message>
        <source>It holds everything about this inspection: reports, original photos with their places and times, and every row of the journal, also what the factory is not meant to see. It is signed, but not encrypted: whoever has it can read it. That it was written is noted.</source>
        <translation>この検査のすべてが入ります。報告書、場所と時刻を含む元の写真、変更履歴の全行で、工場に見せないものも含みます。署名されますが、暗号化はされません。持っている人は誰でも読めます。書き出したことは履歴に残ります。</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>場所を選ぶ</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Folder for the evidence package</source>
        <translation>証拠パッケージのフォルダー</translation>
    </message>
    <message>
        <source>Write an evidence package</source>
        <translation>証拠パッケージを書き出す</translation>
    </message>
    <message>
        <source>Writing the evidence package</source>
        <translation>証拠パッケージを書き出しています</translation>
    </message>
    <message>
        <source>The evidence package lies in {path}.</source>
        <translation>証拠パッケージを{path}に書き出しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are missing in this vault and in the package.</source>
        <translation>
            <numerusform>写真 %n 枚がこの保管庫になく、パッケージにもありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) with covered parts are in it as copies, without their originals.</source>
        <translation>
            <numerusform>覆い隠した部分のある写真 %n 枚は、原本なしの複製で入っています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>This bundle was imported before; nothing changed.</source>
        <translation>このバンドルは取り込み済みです。何も変わっていません。</translation>
    </message>
    <message numerus="yes">
        <source>Imported and checked: %n inspection(s)</source>
        <translation>
            <numerusform>確認して取り込みました：検査 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and file(s)</source>
        <translation>
            <numerusform>写真とファイル %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeScreen</name>
    <message>
        <source>Exchange</source>
        <translation>受け渡し</translation>
    </message>
    <message>
        <source>Signed and encrypted bundles, by memory stick or folder</source>
        <translation>署名・暗号化されたバンドルを USB メモリーやフォルダーで</translation>
    </message>
    <message>
        <source>Drop a bundle here to take it in. It is checked first; a faulty one changes nothing.</source>
        <translation>バンドルをここにドロップすると取り込みます。先に確認し、問題があれば何も変更しません。</translation>
    </message>
    <message>
        <source>Import a bundle</source>
        <translation>バンドルを取り込む</translation>
    </message>
    <message>
        <source>Inspector bundles</source>
        <translation>Inspector のバンドル</translation>
    </message>
    <message>
        <source>Save my identity file</source>
        <translation>自分の ID ファイルを保存</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>この端末</translation>
    </message>
    <message>
        <source>Others add this file before they can read what you send or send something to you. Read these words out on the phone, so that they know the file is yours.</source>
        <translation>相手はこのファイルを追加すると、あなたとバンドルをやり取りできます。電話でこの単語を読み上げ、あなたのファイルだと確かめてもらってください。</translation>
    </message>
    <message>
        <source>Add an identity file</source>
        <translation>ID ファイルを追加</translation>
    </message>
    <message>
        <source>People I trust</source>
        <translation>信頼する相手</translation>
    </message>
    <message>
        <source>Nobody yet. Bundles of others are refused until their identity file is added here.</source>
        <translation>まだいません。相手の ID ファイルを追加するまで、その人のバンドルは受け入れません。</translation>
    </message>
    <message>
        <source>my-identity.json</source>
        <translation>my-identity.json</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>{path} に保存しました</translation>
    </message>
    <message>
        <source>Do the words agree?</source>
        <translation>単語は一致していますか</translation>
    </message>
    <message>
        <source>Call {name} and compare these words. Trust the file only if every word is the same.</source>
        <translation>{name} さんに電話し、この単語を照合してください。すべて同じ場合だけ信頼してください。</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>すべて同じです</translation>
    </message>
    <message>
        <source>No, or not sure</source>
        <translation>違う・わからない</translation>
    </message>
    <message>
        <source>{name} is trusted from now on.</source>
        <translation>{name} さんを信頼先に追加しました。</translation>
    </message>
    <message>
        <source>No longer trust {name}?</source>
        <translation>{name} さんを信頼先から外しますか</translation>
    </message>
    <message>
        <source>What was imported from this person stays. New bundles will be refused.</source>
        <translation>この人から取り込んだものは残ります。新しいバンドルは受け入れなくなります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Folder for the bundle</source>
        <translation>バンドルを置くフォルダー</translation>
    </message>
    <message>
        <source>inspections</source>
        <translation>inspections</translation>
    </message>
    <message>
        <source>Export a bundle</source>
        <translation>バンドルを書き出す</translation>
    </message>
    <message>
        <source>Exporting, signing and encrypting</source>
        <translation>書き出し・署名・暗号化しています</translation>
    </message>
    <message>
        <source>Exported to {path}. It counts as sent only when the other side says so.</source>
        <translation>{path} に書き出しました。相手が受領を知らせるまで、送信済みにはなりません。</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>As it will stand on your reports</source>
        <translation>報告書に記載される名前</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Suggest another</source>
        <translation>別の候補</translation>
    </message>
    <message>
        <source>Create my vault</source>
        <translation>保管庫を作る</translation>
    </message>
    <message>
        <source>Just try it with practice data</source>
        <translation>練習データで試してみる</translation>
    </message>
    <message>
        <source>Restore from a second copy</source>
        <translation>控えから復元する</translation>
    </message>
    <message>
        <source>Asked every time you open the program. Write it down until you know it by heart.</source>
        <translation>起動のたびに入力します。覚えるまで紙に書いておいてください。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Set up this device in under a minute. Nothing leaves it unless you send it.</source>
        <translation>1 分もかからず準備できます。自分で送らない限り、何も端末の外に出ません。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>Making your vault</source>
        <translation>保管庫を作っています</translation>
    </message>
    <message>
        <source>The passphrase is being made hard to guess for this computer.</source>
        <translation>この端末に合わせて、パスフレーズを推測されにくくしています。</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>No inspection yet</source>
        <translation>検査はまだありません</translation>
    </message>
    <message>
        <source>Start one from a standards pack: order, quantities, and the sampling plan follows.</source>
        <translation>規格パックから始めます。注文と数量を入れると抜取方式が決まります。</translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation>新しい検査</translation>
    </message>
    <message>
        <source>First, a standards pack</source>
        <translation>まず規格パックを</translation>
    </message>
    <message>
        <source>It holds the brand&apos;s checklist, defects and tolerances. Install one, or the sample pack.</source>
        <translation>ブランドのチェックリスト、不適合項目、公差が入っています。手元のパックか見本をインストールしてください。</translation>
    </message>
    <message>
        <source>Choose a standards pack</source>
        <translation>規格パックを選ぶ</translation>
    </message>
</context>
<context>
    <name>ForgottenForm</name>
    <message>
        <source>Back to the passphrase</source>
        <translation>パスフレーズに戻る</translation>
    </message>
    <message>
        <source>Forgotten passphrase</source>
        <translation>パスフレーズを忘れた</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>復旧キー</translation>
    </message>
    <message>
        <source>Open the sheet&apos;s file</source>
        <translation>シートのファイルを開く</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>With the recovery key of this vault you can set a new passphrase. It stands on the sheet that was printed or saved when the vault was made.</source>
        <translation>この保管庫の復旧キーがあれば、新しいパスフレーズを設定できます。キーは、保管庫を作ったときに印刷または保存したシートに書かれています。</translation>
    </message>
    <message>
        <source>Type or paste it; spaces and small letters do not matter.</source>
        <translation>入力するか貼り付けてください。空白や小文字でもかまいません。</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>あなたはどなたですか</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新しいパスフレーズ</translation>
    </message>
    <message>
        <source>Suggest another</source>
        <translation>別の候補</translation>
    </message>
    <message>
        <source>Set it and open the vault</source>
        <translation>設定して保管庫を開く</translation>
    </message>
    <message>
        <source>The key is right. Your inspections and photos stay as they are. Your key for signing reports is replaced, because only the old passphrase could open it.</source>
        <translation>キーは正しいものです。検査と写真はそのままです。報告書に署名する鍵は、以前のパスフレーズでしか開けないため、新しいものに替わります。</translation>
    </message>
    <message>
        <source>Open the recovery sheet</source>
        <translation>復旧シートを開く</translation>
    </message>
    <message>
        <source>Recovery sheet (*.txt);;All files (*)</source>
        <translation>復旧シート (*.txt);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>GaugeDialog</name>
    <message>
        <source>New gauge</source>
        <translation>新しい測定器</translation>
    </message>
    <message>
        <source>Gauge {number}</source>
        <translation>測定器 {number}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Calibrated on</source>
        <translation>校正日</translation>
    </message>
    <message>
        <source>Calibration due</source>
        <translation>校正期限</translation>
    </message>
    <message>
        <source>U (k = 2)</source>
        <translation>U（k = 2）</translation>
    </message>
    <message>
        <source>expanded uncertainty</source>
        <translation>拡張不確かさ</translation>
    </message>
    <message>
        <source>Number on the gauge</source>
        <translation>測定器の番号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Smallest step</source>
        <translation>最小表示</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>メーカー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型式</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>製造番号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>Gauges</name>
    <message>
        <source>Caliper</source>
        <translation>ノギス</translation>
    </message>
    <message>
        <source>Micrometer</source>
        <translation>マイクロメータ</translation>
    </message>
    <message>
        <source>Height gauge</source>
        <translation>ハイトゲージ</translation>
    </message>
    <message>
        <source>Thickness gauge</source>
        <translation>厚さ計</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>はかり</translation>
    </message>
    <message>
        <source>Force gauge</source>
        <translation>フォースゲージ</translation>
    </message>
    <message>
        <source>Torque gauge</source>
        <translation>トルク計</translation>
    </message>
    <message>
        <source>Thermometer</source>
        <translation>温度計</translation>
    </message>
    <message>
        <source>Gauge</source>
        <translation>測定器</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>期限 {day}</translation>
    </message>
    <message>
        <source>due soon: {day}</source>
        <translation>期限間近：{day}</translation>
    </message>
    <message>
        <source>calibration overdue since {day}</source>
        <translation>校正期限切れ（{day}）</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>The gauge was unplugged; it is looked for. Values can be typed meanwhile.</source>
        <translation>測定器が抜かれました。接続を待っています。その間は値を入力できます。</translation>
    </message>
    <message>
        <source>The gauge is connected: its values go into the cell in focus.</source>
        <translation>測定器が接続されました。値は選択中のセルに入ります。</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>使用停止</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校正</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>校正日</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Maker and model</source>
        <translation>メーカーと型式</translation>
    </message>
    <message>
        <source>U (k = 2)</source>
        <translation>U（k = 2）</translation>
    </message>
    <message>
        <source>no. {serial}</source>
        <translation>番号 {serial}</translation>
    </message>
</context>
<context>
    <name>GaugesScreen</name>
    <message>
        <source>Search the gauges</source>
        <translation>測定器を検索</translation>
    </message>
    <message>
        <source>Out of use too</source>
        <translation>使用停止も表示</translation>
    </message>
    <message>
        <source>New gauge</source>
        <translation>新しい測定器</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>使用停止にする</translation>
    </message>
    <message>
        <source>No gauge yet</source>
        <translation>測定器がまだありません</translation>
    </message>
    <message>
        <source>Enter the gauges you measure with: their calibration then stands beside each reading and in the report.</source>
        <translation>測定に使う測定器を登録すると、校正の状態が各測定値と報告書に示されます。</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>測定器</translation>
    </message>
    <message>
        <source>What is measured with, and how long its calibration holds</source>
        <translation>何で測るか、その校正がいつまで有効か</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>期限切れ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon</source>
        <translation>
            <numerusform>期限間近 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Back into use</source>
        <translation>使用を再開</translation>
    </message>
    <message>
        <source>{number} is back in use.</source>
        <translation>{number} の使用を再開しました。</translation>
    </message>
    <message>
        <source>{number} is out of use.</source>
        <translation>{number} を使用停止にしました。</translation>
    </message>
</context>
<context>
    <name>HealthSection</name>
    <message>
        <source>Check now</source>
        <translation>今すぐ点検</translation>
    </message>
    <message>
        <source>Also open and compare every photo (takes longer)</source>
        <translation>すべての写真も開いて照合する（時間がかかります）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Looks at every page of the database, the journal from its first row, every record, every file, the clock, the disk and the second copies. Nothing is changed, and you can go on working.</source>
        <translation>データベースの全ページ、最初の行からの変更履歴、すべての記録とファイル、時計、ディスク、控えを調べます。何も変更しません。作業を続けたままで構いません。</translation>
    </message>
    <message>
        <source>Is everything still what was written?</source>
        <translation>すべて書き込まれたときのままですか</translation>
    </message>
    <message>
        <source>Reading every page of the database</source>
        <translation>データベースの全ページを読んでいます</translation>
    </message>
    <message>
        <source>Comparing the journal and its records</source>
        <translation>変更履歴と記録を照合しています</translation>
    </message>
    <message>
        <source>Looking at photos and files</source>
        <translation>写真とファイルを調べています</translation>
    </message>
    <message>
        <source>Looking for files that belong to nothing</source>
        <translation>どこにも属さないファイルを探しています</translation>
    </message>
    <message>
        <source>Looking at clock, disk and second copies</source>
        <translation>時計、ディスク、控えを調べています</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} 件中 {done} 件</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) repaired.</source>
        <translation>
            <numerusform>%n 件を修復しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>点検は途中で中止されました。</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found.</source>
        <translation>
            <numerusform>%n 件の異常が見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No faults: everything is what was written.</source>
        <translation>異常はありません。すべて書き込まれたときのままです。</translation>
    </message>
    <message>
        <source>What the journal proves can be repaired now; nothing else is touched.</source>
        <translation>変更履歴から確実に分かるものだけを今すぐ修復できます。ほかには触れません。</translation>
    </message>
    <message numerus="yes">
        <source>%n journal row(s)</source>
        <translation>
            <numerusform>変更履歴 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>記録 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and file(s)</source>
        <translation>
            <numerusform>写真とファイル %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at: {counts}.</source>
        <translation>調べたもの：{counts}。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more like this</source>
        <translation>
            <numerusform>同様のものがほかに %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No shortcut is called that. Ctrl+K finds everything else.</source>
        <translation>その名前のショートカットはありません。ほかは Ctrl+K で検索できます。</translation>
    </message>
</context>
<context>
    <name>InspectionCards</name>
    <message>
        <source>Enter opens · Ctrl+D duplicates · Ctrl+T shows the trail</source>
        <translation>Enter で開く · Ctrl+D で複製 · Ctrl+T で履歴</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Duplicate for the next lot</source>
        <translation>次のロット用に複製</translation>
    </message>
    <message>
        <source>Re-inspection of this lot</source>
        <translation>このロットの再検査</translation>
    </message>
    <message>
        <source>Trail: who changed what</source>
        <translation>履歴：誰が何を変えたか</translation>
    </message>
</context>
<context>
    <name>InspectionList</name>
    <message>
        <source>Lot {number}</source>
        <translation>ロット {number}</translation>
    </message>
    <message>
        <source>{count} pcs</source>
        <translation>{count} 個</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>写真 %n 枚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectionRow</name>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
</context>
<context>
    <name>InspectionsScreen</name>
    <message>
        <source>Inspections</source>
        <translation>検査一覧</translation>
    </message>
    <message>
        <source>Import bundle</source>
        <translation>バンドルを取り込む</translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation>新しい検査</translation>
    </message>
    <message>
        <source>Search product, order, lot, factory</source>
        <translation>製品・注文・ロット・工場を検索</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Try fewer words, or show all inspections.</source>
        <translation>語を減らすか、すべての検査を表示してください。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>工場</translation>
    </message>
    <message>
        <source>All factories</source>
        <translation>すべての工場</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{total} 件中 {shown} 件</translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation>
            <numerusform>進行中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to sign</source>
        <translation>
            <numerusform>署名待ち %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed</source>
        <translation>
            <numerusform>署名済み %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspector bundles</source>
        <translation>Inspector のバンドル</translation>
    </message>
    <message>
        <source>Import a bundle</source>
        <translation>バンドルを取り込む</translation>
    </message>
</context>
<context>
    <name>InstallationTrail</name>
    <message>
        <source>What happened to this vault. What was done in an inspection stands in its own trail, reached from the inspection.</source>
        <translation>この保管庫に起きたことです。検査での作業は、その検査から開く履歴にあります。</translation>
    </message>
    <message>
        <source>Save as table: the changes shown, as a CSV file for spreadsheets</source>
        <translation>表として保存：表示中の変更を表計算用の CSV ファイルに</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>まだ何も起きていません</translation>
    </message>
    <message>
        <source>trail-of-the-vault</source>
        <translation>保管庫の履歴</translation>
    </message>
</context>
<context>
    <name>LastPhoto</name>
    <message>
        <source>Photo taken last</source>
        <translation>最後に撮った写真</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take the last photo back</source>
        <translation>最後の写真を取り消す</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>写真 %n 枚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>This field is full: it holds {most} characters, the rest was left out.</source>
        <translation>この欄はいっぱいです。{most} 文字までで、残りは入っていません。</translation>
    </message>
</context>
<context>
    <name>ListSection</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>すべて表示（%n 件）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocalTextEdit</name>
    <message>
        <source>Not pasted: {count} characters are too much for this field, it holds {most}. Paste a part.</source>
        <translation>貼り付けていません。{count} 文字はこの欄には多すぎます（{most} 文字まで）。一部だけを貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>LockWarning</name>
    <message>
        <source>Locks in {seconds} s. Press a key or touch the screen to stay.</source>
        <translation>あと {seconds} 秒でロックします。続けるにはキーを押すか画面に触れてください。</translation>
    </message>
    <message>
        <source>Locks as soon as the work under way is done. Press a key to stay.</source>
        <translation>進行中の処理が終わりしだいロックします。続けるにはキーを押してください。</translation>
    </message>
</context>
<context>
    <name>LockingCard</name>
    <message>
        <source>{count} min</source>
        <translation>{count} 分</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>操作がないときにロック</translation>
    </message>
    <message>
        <source>Also when the computer sleeps or its screen is locked</source>
        <translation>パソコンのスリープ時と画面ロック時にもロックする</translation>
    </message>
    <message>
        <source>Without a key or touch for this long. {shortcut} locks at once.</source>
        <translation>この時間、キーにも画面にも触れなければロックします。{shortcut} ですぐにロックできます。</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>ロック</translation>
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
        <translation>画面</translation>
    </message>
</context>
<context>
    <name>NewInspectionForm</name>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>工場</translation>
    </message>
    <message>
        <source>Name of the factory</source>
        <translation>工場名</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Order number, e.g. PO 4500127</source>
        <translation>注文番号（例：PO 4500127）</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>ロット</translation>
    </message>
    <message>
        <source>e.g. 2 of 3</source>
        <translation>例：2 / 3</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>検査のきびしさ</translation>
    </message>
    <message>
        <source>None accepted</source>
        <translation>1 個も認めない</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Practice: not counted anywhere</source>
        <translation>練習（どこにも集計されません）</translation>
    </message>
    <message>
        <source>On the largest sample</source>
        <translation>最大のサンプルで</translation>
    </message>
    <message>
        <source>Where none is accepted</source>
        <translation>1 個も認めない等級</translation>
    </message>
    <message>
        <source>What is inspected</source>
        <translation>検査の対象</translation>
    </message>
    <message>
        <source>The first lot of a product from a factory begins with normal inspection.</source>
        <translation>ある工場の製品の最初のロットは、なみ検査から始めます。</translation>
    </message>
    <message>
        <source>Chosen here instead of what is due:</source>
        <translation>次の定めに代えて、ここで選びました：</translation>
    </message>
    <message>
        <source>Standards pack</source>
        <translation>規格パック</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Day of inspection</source>
        <translation>検査日</translation>
    </message>
    <message>
        <source>How many, in pieces</source>
        <translation>数量（個）</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>注文数</translation>
    </message>
    <message>
        <source>By the switching rules</source>
        <translation>切替えルールによる</translation>
    </message>
    <message>
        <source>By the LTPD of the strictest class</source>
        <translation>最も厳しい等級の LTPD で</translation>
    </message>
    <message>
        <source>One letter for all</source>
        <translation>全等級で同じサンプル文字</translation>
    </message>
    <message>
        <source>Reads every class at the letter of the largest sample.</source>
        <translation>すべての等級を、最大サンプルのサンプル文字で読み取ります。</translation>
    </message>
    <message>
        <source>Ac 1 instead of Ac 0</source>
        <translation>Ac 0 の代わりに Ac 1</translation>
    </message>
    <message>
        <source>Uses the plan with Ac 1 and its larger sample.</source>
        <translation>Ac 1 の方式と、その大きいサンプルを使います。</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生産数</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>梱包数</translation>
    </message>
    <message>
        <source>Lot size</source>
        <translation>ロットサイズ</translation>
    </message>
    <message>
        <source>Cartons</source>
        <translation>カートン数</translation>
    </message>
    <message>
        <source>How strictly</source>
        <translation>検査の条件</translation>
    </message>
    <message>
        <source>Type of inspection</source>
        <translation>検査の種類</translation>
    </message>
    <message>
        <source>Inspection level</source>
        <translation>検査水準</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>規格の版</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>抜取回数</translation>
    </message>
    <message>
        <source>AQL of each class</source>
        <translation>等級ごとの AQL</translation>
    </message>
    <message>
        <source>AQL of class {cls}</source>
        <translation>等級 {cls} の AQL</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>第 2 言語</translation>
    </message>
    <message>
        <source>The factory&apos;s language: shown beside yours, and in the report.</source>
        <translation>工場側の言語。画面と報告書に併記されます。</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新しい製品</translation>
    </message>
    <message>
        <source>New factory</source>
        <translation>新しい工場</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新しい注文</translation>
    </message>
</context>
<context>
    <name>NewInspectionScreen</name>
    <message>
        <source>New inspection</source>
        <translation>新しい検査</translation>
    </message>
    <message>
        <source>Back to the inspections</source>
        <translation>検査一覧に戻る</translation>
    </message>
    <message>
        <source>Start inspection</source>
        <translation>検査を始める</translation>
    </message>
    <message>
        <source>Sampling plan</source>
        <translation>抜取方式</translation>
    </message>
    <message>
        <source>First, a standards pack</source>
        <translation>まず規格パックを</translation>
    </message>
    <message>
        <source>An inspection follows a brand&apos;s standards pack. Install one, then come back.</source>
        <translation>検査はブランドの規格パックに沿って行います。インストールしてから戻ってください。</translation>
    </message>
    <message>
        <source>Choose a standards pack</source>
        <translation>規格パックを選ぶ</translation>
    </message>
    <message>
        <source>Only {percent} % of the lot is packed. The standard asks for {minimum} % before the inspection.</source>
        <translation>ロットの {percent} % しか梱包されていません。規格では検査前に {minimum} % が必要です。</translation>
    </message>
    <message>
        <source>standards pack</source>
        <translation>規格パック</translation>
    </message>
    <message>
        <source>product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>factory</source>
        <translation>工場</translation>
    </message>
    <message>
        <source>order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>lot size</source>
        <translation>ロットサイズ</translation>
    </message>
    <message>
        <source>Still needed: {names}</source>
        <translation>未入力：{names}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Put this notice away</source>
        <translation>このお知らせを閉じる</translation>
    </message>
</context>
<context>
    <name>PackReading</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条項</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>不適合項目</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Part of the pack</source>
        <translation>パックの内容</translation>
    </message>
    <message>
        <source>Search in this pack</source>
        <translation>このパック内を検索</translation>
    </message>
    <message>
        <source>Nothing matches the search.</source>
        <translation>該当するものがありません。</translation>
    </message>
    <message>
        <source>clauses</source>
        <translation>条項</translation>
    </message>
    <message>
        <source>checklist items</source>
        <translation>チェック項目</translation>
    </message>
    <message>
        <source>measurements</source>
        <translation>測定点</translation>
    </message>
    <message>
        <source>defects</source>
        <translation>不適合項目</translation>
    </message>
    <message>
        <source>on-site tests</source>
        <translation>現場試験</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>{code} {title}, edition {edition}</source>
        <translation>{code} {title} 第 {edition} 版</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>水準</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>検査のきびしさ</translation>
    </message>
    <message>
        <source>AQL per class</source>
        <translation>等級ごとの AQL</translation>
    </message>
    <message>
        <source>Golden sample</source>
        <translation>標準見本</translation>
    </message>
    <message>
        <source>Limit: OK</source>
        <translation>限度見本：可</translation>
    </message>
    <message>
        <source>Limit: not OK</source>
        <translation>限度見本：不可</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>図面</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ライト表示</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ダーク表示</translation>
    </message>
    <message>
        <source>High contrast for glare and dust</source>
        <translation>まぶしい場所や粉じん用の高コントラスト</translation>
    </message>
    <message>
        <source>Text size {percent} %</source>
        <translation>文字の大きさ {percent} %</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>言語：{name}</translation>
    </message>
    <message>
        <source>Looks and language</source>
        <translation>表示と言語</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>測定器</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>検査一覧</translation>
    </message>
</context>
<context>
    <name>PaletteSheet</name>
    <message>
        <source>Find anything</source>
        <translation>何でも検索</translation>
    </message>
    <message>
        <source>Find a step, item, defect, setting or action</source>
        <translation>ステップ・項目・不適合・設定・操作を検索</translation>
    </message>
    <message>
        <source>Nothing is called that. Try another word, a code, or the other language.</source>
        <translation>該当するものがありません。別の言葉、コード、または別の言語でお試しください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>最近使ったもの</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Too short: at least 12 characters</source>
        <translation>短すぎます：12 文字以上必要です</translation>
    </message>
    <message>
        <source>Weak: easy to guess. Add words that do not belong together</source>
        <translation>弱い：推測されやすいので、関係のない単語を足してください</translation>
    </message>
    <message>
        <source>Fair: holds against people, not against computers</source>
        <translation>ふつう：人には破れませんが、計算機には破られます</translation>
    </message>
    <message>
        <source>Strong: holds against computers too</source>
        <translation>強い：計算機でも破れません</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Let this computer&apos;s account open the vault</source>
        <translation>このパソコンのアカウントで保管庫を開けるようにする</translation>
    </message>
    <message>
        <source>Whoever is logged in as you on this computer can then open it without the passphrase. Choose this only where the account is yours alone.</source>
        <translation>このパソコンにあなたのアカウントでログインしている人は、パスフレーズなしで開けるようになります。アカウントを使うのがあなただけの場合に限って選んでください。</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>現在のパスフレーズ</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show the passphrase</source>
        <translation>パスフレーズを表示</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>パスフレーズを隠す</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add a person</source>
        <translation>担当者を追加</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>すでに外れた人</translation>
    </message>
    <message>
        <source>Who may open this vault</source>
        <translation>この保管庫を開ける人</translation>
    </message>
    <message>
        <source>Everybody has a passphrase of their own, and a key of their own for signing reports. All of them see every inspection on this laptop.</source>
        <translation>パスフレーズも報告書に署名する鍵も、一人ひとり別です。このパソコンの検査は全員がすべて見られます。</translation>
    </message>
    <message>
        <source>at work now</source>
        <translation>作業中</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} さんを外す</translation>
    </message>
    <message>
        <source>Added. The next unlocking can be with the new passphrase.</source>
        <translation>追加しました。次の解除から新しいパスフレーズを使えます。</translation>
    </message>
    <message>
        <source>Removed. Their work stays.</source>
        <translation>外しました。これまでの作業は残ります。</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>No longer trust {name}</source>
        <translation>{name} さんを信頼先から外す</translation>
    </message>
</context>
<context>
    <name>PhotoBrowser</name>
    <message>
        <source>No photo here</source>
        <translation>写真がありません</translation>
    </message>
    <message>
        <source>Nothing fits this filter.</source>
        <translation>この条件に合う写真はありません。</translation>
    </message>
    <message>
        <source>Open the inspection</source>
        <translation>検査を開く</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>All inspections</source>
        <translation>すべての検査</translation>
    </message>
    <message>
        <source>Search product, order, file</source>
        <translation>製品・注文・ファイルを検索</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Lost or damaged</source>
        <translation>紛失・破損</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
</context>
<context>
    <name>PhotoCheckList</name>
    <message>
        <source>Lot {number}</source>
        <translation>ロット {number}</translation>
    </message>
    <message>
        <source>added {when} by {person}</source>
        <translation>{when} に {person} が追加</translation>
    </message>
    <message>
        <source>checked {when}</source>
        <translation>{when} に確認</translation>
    </message>
</context>
<context>
    <name>PhotoHead</name>
    <message>
        <source>Check the photos</source>
        <translation>写真を確認</translation>
    </message>
    <message>
        <source>Read every photo: decrypt it, compare its hash, decode it</source>
        <translation>すべての写真を読み、復号し、ハッシュを比べ、表示できるか確かめます</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Put back photos that are missing or damaged, from a second copy or the original files</source>
        <translation>なくなった写真や破損した写真を、控えまたは元のファイルから戻します</translation>
    </message>
    <message>
        <source>From a second copy or a folder …</source>
        <translation>控えまたはフォルダーから…</translation>
    </message>
    <message>
        <source>From the original files …</source>
        <translation>元のファイルから…</translation>
    </message>
    <message>
        <source>There are no photos yet.</source>
        <translation>写真はまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) lost or damaged</source>
        <translation>
            <numerusform>紛失・破損した写真 %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s), none known to be damaged</source>
        <translation>
            <numerusform>写真 %n 枚、破損は見つかっていません</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>全 {count} 枚</translation>
    </message>
    <message numerus="yes">
        <source>All %n photo(s) are there and unchanged</source>
        <translation>
            <numerusform>写真 %n 枚はすべてそろい、変わっていません</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} never checked</source>
        <translation>未確認 {count} 枚</translation>
    </message>
    <message>
        <source>Checking: {done} of {total}</source>
        <translation>確認中：{done} / {total}</translation>
    </message>
    <message>
        <source>Second copy, or a folder with photos</source>
        <translation>控え、または写真のフォルダー</translation>
    </message>
    <message>
        <source>Original photos</source>
        <translation>元の写真</translation>
    </message>
</context>
<context>
    <name>PhotoStates</name>
    <message>
        <source>Unchanged</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>紛失</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>改ざん</translation>
    </message>
    <message>
        <source>Disk cannot read it</source>
        <translation>読み取り不能</translation>
    </message>
    <message>
        <source>Cannot be decrypted</source>
        <translation>復号できない</translation>
    </message>
    <message>
        <source>Cannot be decoded</source>
        <translation>表示できない</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Put it back from a second copy or from the original file.</source>
        <translation>控えまたは元のファイルから戻してください。</translation>
    </message>
    <message>
        <source>Its file is no longer in the vault.</source>
        <translation>ファイルが保管庫にありません。</translation>
    </message>
    <message>
        <source>Its file is not what was written.</source>
        <translation>ファイルが書き込まれたものと違います。</translation>
    </message>
    <message>
        <source>The disk fails when it is read. Make a second copy of the vault soon.</source>
        <translation>読み取るとディスクがエラーになります。早めに保管庫の控えを作ってください。</translation>
    </message>
    <message>
        <source>No key of this vault opens its file.</source>
        <translation>この保管庫の鍵ではファイルを開けません。</translation>
    </message>
    <message>
        <source>Its bytes are the ones that came in, but this version of the program cannot show them.</source>
        <translation>取り込んだときのままですが、この版のプログラムでは表示できません。</translation>
    </message>
</context>
<context>
    <name>PhotosSection</name>
    <message>
        <source>Checking …</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Looking for the photos that are lost or damaged …</source>
        <translation>紛失・破損した写真を探しています…</translation>
    </message>
    <message>
        <source>Stopped: {done} of {total} were checked.</source>
        <translation>中止しました：{total} 枚のうち {done} 枚を確認しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) put back</source>
        <translation>
            <numerusform>写真 %n 枚を戻しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found there</source>
        <translation>
            <numerusform>%n 枚は見つかりませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) put back</source>
        <translation>
            <numerusform>文書 %n 件を戻しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhraseButton</name>
    <message>
        <source>Quick phrases</source>
        <translation>定型文</translation>
    </message>
    <message>
        <source>Kept as a quick phrase.</source>
        <translation>定型文として保存しました。</translation>
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
        <translation>定型文</translation>
    </message>
    <message>
        <source>A phrase has at most {most} characters; this one has {count}.</source>
        <translation>定型文は {most} 文字までです。これは {count} 文字あります。</translation>
    </message>
</context>
<context>
    <name>PhraseLine</name>
    <message>
        <source>Move up: {phrase}</source>
        <translation>上へ：{phrase}</translation>
    </message>
    <message>
        <source>Move down: {phrase}</source>
        <translation>下へ：{phrase}</translation>
    </message>
    <message>
        <source>Change: {phrase}</source>
        <translation>変更：{phrase}</translation>
    </message>
    <message>
        <source>Delete: {phrase}</source>
        <translation>削除：{phrase}</translation>
    </message>
</context>
<context>
    <name>PhrasesCard</name>
    <message>
        <source>Checklist and tests</source>
        <translation>チェックリストと試験</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>不適合項目</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>処置</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Where phrases are offered</source>
        <translation>定型文を使う場所</translation>
    </message>
    <message>
        <source>Add a phrase</source>
        <translation>定型文を追加</translation>
    </message>
    <message>
        <source>None yet. A phrase is put into a note by two touches, in both languages.</source>
        <translation>まだありません。定型文は 2 回のタッチで、両方の言語でメモに入ります。</translation>
    </message>
    <message>
        <source>Quick phrases</source>
        <translation>定型文</translation>
    </message>
    <message>
        <source>Change the phrase</source>
        <translation>定型文を変更</translation>
    </message>
    <message>
        <source>The phrase is deleted.</source>
        <translation>定型文を削除しました。</translation>
    </message>
</context>
<context>
    <name>PhrasesPanel</name>
    <message>
        <source>Quick phrases</source>
        <translation>定型文</translation>
    </message>
    <message>
        <source>Search phrases</source>
        <translation>定型文を検索</translation>
    </message>
    <message>
        <source>No phrase yet. Write the note, then keep it here.</source>
        <translation>定型文はまだありません。メモを書いて、ここに保存してください。</translation>
    </message>
    <message>
        <source>Keep what is typed</source>
        <translation>入力した文を保存</translation>
    </message>
    <message>
        <source>Edit phrases</source>
        <translation>定型文を編集</translation>
    </message>
    <message>
        <source>Words of the standards pack</source>
        <translation>規格パックの用語</translation>
    </message>
</context>
<context>
    <name>PickOrWrite</name>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Choose a known one instead</source>
        <translation>登録済みから選ぶ</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Expected {expected}, decoded {decoded}.</source>
        <translation>期待 {expected}、読み取り {decoded}。</translation>
    </message>
    <message>
        <source>Different at place {places}.</source>
        <translation>{places} 桁目が異なります。</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Inspect {n} of {lot} pieces</source>
        <translation>{lot} 個のうち {n} 個を検査</translation>
    </message>
    <message>
        <source>How these numbers come about</source>
        <translation>この数値の根拠</translation>
    </message>
    <message>
        <source>Inspect {first} of {lot} pieces first, up to {n} in all</source>
        <translation>{lot} 個のうち、まず {first} 個、合わせて最大 {n} 個を検査</translation>
    </message>
    <message>
        <source>{edition} · level {level} · {severity} · {kind}</source>
        <translation>{edition} · 水準 {level} · {severity} · {kind}</translation>
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
        <translation>なし</translation>
    </message>
    <message>
        <source>Enter the lot size, and the plan appears here.</source>
        <translation>ロットサイズを入れると、ここに抜取方式が出ます。</translation>
    </message>
</context>
<context>
    <name>PortDialog</name>
    <message>
        <source>Connect {number} by cable</source>
        <translation>{number} をケーブルで接続</translation>
    </message>
    <message>
        <source>Its values then go into the cell in focus. This is kept on this computer alone.</source>
        <translation>値は選択中のセルに入ります。この設定はこのパソコンだけに保存されます。</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>これを使う</translation>
    </message>
    <message>
        <source>Look for ports again</source>
        <translation>ポートを探し直す</translation>
    </message>
    <message>
        <source>Mitutoyo (01A+00012.345)</source>
        <translation>Mitutoyo (01A+00012.345)</translation>
    </message>
    <message>
        <source>Plain text (+12.34 mm)</source>
        <translation>テキスト（+12.34 mm）</translation>
    </message>
    <message>
        <source>no parity</source>
        <translation>パリティなし</translation>
    </message>
    <message>
        <source>even parity</source>
        <translation>偶数パリティ</translation>
    </message>
    <message>
        <source>odd parity</source>
        <translation>奇数パリティ</translation>
    </message>
    <message>
        <source>8 data bits</source>
        <translation>データ 8 ビット</translation>
    </message>
    <message>
        <source>7 data bits</source>
        <translation>データ 7 ビット</translation>
    </message>
    <message>
        <source>1 stop bit</source>
        <translation>ストップ 1 ビット</translation>
    </message>
    <message>
        <source>2 stop bits</source>
        <translation>ストップ 2 ビット</translation>
    </message>
    <message>
        <source>Test reading</source>
        <translation>試し読み</translation>
    </message>
    <message>
        <source>This installation cannot open serial ports.</source>
        <translation>この環境ではシリアルポートを開けません。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>What it sends</source>
        <translation>送られる形式</translation>
    </message>
    <message>
        <source>Speed (baud)</source>
        <translation>速度（ボー）</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>パリティ</translation>
    </message>
    <message>
        <source>Data bits</source>
        <translation>データビット</translation>
    </message>
    <message>
        <source>Stop bits</source>
        <translation>ストップビット</translation>
    </message>
    <message>
        <source>Sent when you press F9 or a foot pedal that types it. Write \r for Enter.</source>
        <translation>F9 または F9 を送るフットスイッチを押すと送信されます。Enter は \r と書きます。</translation>
    </message>
    <message>
        <source>Request for a value</source>
        <translation>値の要求</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Listening: press the key on the gauge.</source>
        <translation>待機中：測定器のキーを押してください。</translation>
    </message>
    <message>
        <source>{raw} is read as {value}</source>
        <translation>{raw} を {value} と読み取り</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>PRACTICE</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>練習を終える</translation>
    </message>
</context>
<context>
    <name>PracticeOverlay</name>
    <message>
        <source>Preparing the practice vault</source>
        <translation>練習用の保管庫を用意しています</translation>
    </message>
    <message>
        <source>Taking in its photos: {taken} of {total}</source>
        <translation>写真を取り込んでいます：{total} 枚中 {taken} 枚</translation>
    </message>
    <message>
        <source>Opening it. It is kept apart from real work.</source>
        <translation>保管庫を開いています。実際の検査とは別に保存されます。</translation>
    </message>
    <message>
        <source>Installing the sample standards pack</source>
        <translation>見本の規格パックを取り込んでいます</translation>
    </message>
    <message>
        <source>Filling in the sample inspection</source>
        <translation>見本の検査に記入しています</translation>
    </message>
    <message>
        <source>Taking in its photos</source>
        <translation>写真を取り込んでいます</translation>
    </message>
</context>
<context>
    <name>PrintRun</name>
    <message>
        <source>Printing</source>
        <translation>印刷中</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Starting the camera …</source>
        <translation>カメラを起動しています…</translation>
    </message>
</context>
<context>
    <name>ReadingsCard</name>
    <message>
        <source>Next sample</source>
        <translation>次のサンプル</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>次の測定点</translation>
    </message>
    <message>
        <source>After Enter</source>
        <translation>Enter の後</translation>
    </message>
    <message>
        <source>A sound when a reading is out of tolerance</source>
        <translation>公差外の測定値で音を鳴らす</translation>
    </message>
    <message>
        <source>Register of gauges</source>
        <translation>測定器台帳</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>寸法測定</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery key</source>
        <translation>復旧キー</translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation>ファイルに保存</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>If the passphrase is lost, this key is the only way back to your inspections and photos. It is shown once. Keep it on paper or on a memory stick, away from this computer.</source>
        <translation>パスフレーズを忘れた場合、検査と写真を取り戻す唯一の手段がこのキーです。表示は一度だけです。紙か USB メモリーに残し、この端末とは別の場所に保管してください。</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>あなたの復旧キー</translation>
    </message>
    <message>
        <source>Type the last {count} characters of the key</source>
        <translation>キーの最後の {count} 文字を入力</translation>
    </message>
    <message>
        <source>So that nobody goes on without having it at hand.</source>
        <translation>手元に残したことを確かめるためです。</translation>
    </message>
    <message>
        <source>Recovery key of the vault of {person}</source>
        <translation>{person} さんの保管庫の復旧キー</translation>
    </message>
    <message>
        <source>Whoever has this sheet can open the vault. Keep it away from the computer.</source>
        <translation>このシートがあれば誰でも保管庫を開けます。端末とは別の場所に保管してください。</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>復旧キーを保存</translation>
    </message>
    <message>
        <source>inspector-recovery-key.txt</source>
        <translation>inspector-recovery-key.txt</translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation>{path} に保存しました</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>プリンターに送りました</translation>
    </message>
    <message>
        <source>Copied. Paste it where it is safe. Locking takes it off the clipboard again.</source>
        <translation>コピーしました。安全な場所に貼り付けてください。ロックするとクリップボードから消えます。</translation>
    </message>
</context>
<context>
    <name>RecoveryWarning</name>
    <message>
        <source>The recovery key of this vault was never put away, so photos are not taken in yet. Without it, a forgotten passphrase means that everything is lost. If you have no key, make a new one.</source>
        <translation>この保管庫の復旧キーがまだ保管されていないため、写真を取り込めません。復旧キーがないままパスフレーズを忘れると、すべて失われます。手元になければ、新しく作ってください。</translation>
    </message>
    <message>
        <source>I have the key</source>
        <translation>キーを持っています</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>復旧キーを新しく作る</translation>
    </message>
    <message>
        <source>Is the recovery key in a safe place?</source>
        <translation>復旧キーは安全な場所にありますか</translation>
    </message>
    <message>
        <source>Say yes only if you hold the sheet or the file, away from this computer.</source>
        <translation>シートまたはファイルを、この端末とは別の場所に保管している場合だけ「はい」を選んでください。</translation>
    </message>
    <message>
        <source>Yes, it is</source>
        <translation>はい、あります</translation>
    </message>
</context>
<context>
    <name>RemovePersonDialog</name>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} さんを外しますか</translation>
    </message>
    <message>
        <source>Their passphrase no longer opens this vault, and their key for signing reports is deleted. Their name and their work stay.</source>
        <translation>この人のパスフレーズでは保管庫を開けなくなり、報告書に署名する鍵も削除されます。名前とこれまでの作業は残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>e.g. left the company</source>
        <translation>例：退職</translation>
    </message>
    <message>
        <source>Old copies of this vault that they kept still open with their old passphrase. Where that matters, start a new vault.</source>
        <translation>この人が持っている保管庫の古い複製は、以前のパスフレーズで開けるままです。それが問題になる場合は、新しい保管庫を作ってください。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Stands in the trail.</source>
        <translation>履歴に残ります。</translation>
    </message>
    <message>
        <source>This is you: the window locks afterwards.</source>
        <translation>これはあなた自身です。外したあと画面がロックされます。</translation>
    </message>
</context>
<context>
    <name>RenewalScreen</name>
    <message>
        <source>It is in a safe place</source>
        <translation>安全な場所に保管しました</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>復旧キー</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>復旧キーを新しく作る</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>A new recovery key</source>
        <translation>新しい復旧キー</translation>
    </message>
    <message>
        <source>It takes the place of the one before, which will no longer open this vault. Your passphrase, inspections and photos stay as they are.</source>
        <translation>これまでのキーに代わるもので、以前のキーではこの保管庫を開けなくなります。パスフレーズ、検査、写真はそのまま残ります。</translation>
    </message>
    <message>
        <source>Photos of real inspections are taken in again as soon as the new key is put away.</source>
        <translation>新しいキーを保管すると、すぐに実際の検査の写真を取り込めます。</translation>
    </message>
    <message>
        <source>The new recovery key is put away. The one before no longer works.</source>
        <translation>新しい復旧キーを保管しました。以前のキーはもう使えません。</translation>
    </message>
</context>
<context>
    <name>Repeating</name>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>The same order, product and plan. Enter the next lot.</source>
        <translation>同じ注文・製品・抜取方式です。次のロットを入力してください。</translation>
    </message>
    <message>
        <source>Lot {number}</source>
        <translation>ロット {number}</translation>
    </message>
    <message>
        <source>not accepted {date}</source>
        <translation>{date} に不合格</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Re-inspection</source>
        <translation>再検査</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Choose the disk or folder</source>
        <translation>ディスクまたはフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Restore from a second copy</source>
        <translation>控えから復元する</translation>
    </message>
    <message>
        <source>Brings back every inspection and photo that was in the copy. Nothing that is there now is changed; the copy stays as it is.</source>
        <translation>控えに入っていたすべての検査と写真を取り戻します。今あるものは何も変わらず、控えもそのまま残ります。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元する</translation>
    </message>
    <message>
        <source>Restore without the damaged files</source>
        <translation>破損したファイルを除いて復元する</translation>
    </message>
    <message>
        <source>Forgotten passphrase</source>
        <translation>パスフレーズを忘れた</translation>
    </message>
    <message>
        <source>Which copy</source>
        <translation>どの控えを使うか</translation>
    </message>
    <message>
        <source>Where the vault shall be</source>
        <translation>保管庫を置く場所</translation>
    </message>
    <message>
        <source>The one with which the vault opened when the copy was made.</source>
        <translation>控えを作ったときに保管庫を開いていたパスフレーズです。</translation>
    </message>
</context>
<context>
    <name>RestoreScreen</name>
    <message>
        <source>Where are the copies?</source>
        <translation>控えのある場所を選んでください</translation>
    </message>
    <message>
        <source>Looking for copies</source>
        <translation>控えを探しています</translation>
    </message>
    <message>
        <source>There is no complete second copy in this folder.</source>
        <translation>このフォルダーには完全な控えがありません。</translation>
    </message>
    <message>
        <source>Choose the stick itself, or the folder that was chosen for copies.</source>
        <translation>USB メモリーそのものか、控えの置き場所に選んだフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Where shall the vault be?</source>
        <translation>保管庫を置く場所を選んでください</translation>
    </message>
    <message>
        <source>Restoring the vault</source>
        <translation>保管庫を復元しています</translation>
    </message>
    <message>
        <source>Every photo and file is read and compared on the way.</source>
        <translation>写真とファイルを一つずつ読み、確かめながら復元します。</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>中止しています</translation>
    </message>
    <message>
        <source>Everything is back. Make a new second copy soon.</source>
        <translation>すべて元に戻りました。早めに新しい控えを作ってください。</translation>
    </message>
    <message>
        <source>Trying the recovery key</source>
        <translation>復旧キーを確かめています</translation>
    </message>
</context>
<context>
    <name>Ribbon</name>
    <message>
        <source>More at the left</source>
        <translation>左に続きがあります</translation>
    </message>
    <message>
        <source>More at the right</source>
        <translation>右に続きがあります</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Health</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Second copies</source>
        <translation>控え</translation>
    </message>
    <message>
        <source>People</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>SafekeepingScreen</name>
    <message>
        <source>Safekeeping</source>
        <translation>保全</translation>
    </message>
    <message>
        <source>What keeps your work whole, private, and yours to get back</source>
        <translation>記録を失わず、見られず、取り戻せるように</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>検索を消す</translation>
    </message>
</context>
<context>
    <name>SendCard</name>
    <message>
        <source>One file</source>
        <translation>1 つのファイル</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation>開くことができる人</translation>
    </message>
    <message>
        <source>Send inspections</source>
        <translation>検査を送る</translation>
    </message>
    <message>
        <source>No inspection of your own yet.</source>
        <translation>自分の検査はまだありません。</translation>
    </message>
    <message>
        <source>Nobody else can open the bundle, not even with the file in hand.</source>
        <translation>ほかの人は、ファイルを手に入れてもバンドルを開けません。</translation>
    </message>
    <message>
        <source>Add the identity file of the receiver below first: only named people can open a bundle.</source>
        <translation>先に下で受け手の ID ファイルを追加してください。指定した人だけがバンドルを開けます。</translation>
    </message>
    <message>
        <source>Only on this device</source>
        <translation>この端末のみ</translation>
    </message>
    <message>
        <source>Exported, no receipt yet</source>
        <translation>書き出し済み・受領未確認</translation>
    </message>
    <message>
        <source>Changed since the export</source>
        <translation>書き出し後に変更あり</translation>
    </message>
    <message>
        <source>Received by head office</source>
        <translation>本社が受領</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>This vault</source>
        <translation>この保管庫</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>復旧キーを新しく作る</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>All keyboard shortcuts</source>
        <translation>キーボードショートカット一覧</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高コントラスト</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>言語と外観</translation>
    </message>
    <message>
        <source>High contrast is for glare and dust.</source>
        <translation>高コントラストは、まぶしい場所やほこりの多い場所向けです。</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>現在のパスフレーズ</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新しいパスフレーズ</translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation>候補を出す</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>パスフレーズを変更</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>あなたのパスフレーズ</translation>
    </message>
    <message>
        <source>The passphrase is changed. The recovery key stays the same.</source>
        <translation>パスフレーズを変更しました。復旧キーは変わりません。</translation>
    </message>
    <message>
        <source>{count} photos and files, {size}</source>
        <translation>写真とファイル {count} 件、{size}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>検査一覧</translation>
    </message>
    <message>
        <source>Stored, encrypted</source>
        <translation>暗号化して保存</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>復旧キー</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>保管済み</translation>
    </message>
    <message>
        <source>never put away</source>
        <translation>未保管</translation>
    </message>
</context>
<context>
    <name>Shutter</name>
    <message>
        <source>Take a photo</source>
        <translation>撮影</translation>
    </message>
    <message>
        <source>Take a photo; hold for several</source>
        <translation>撮影（押し続けると連写）</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
</context>
<context>
    <name>StandardsScreen</name>
    <message>
        <source>Standards</source>
        <translation>規格</translation>
    </message>
    <message>
        <source>What the brand asks for, as installed here</source>
        <translation>ブランドの要求事項（この端末にあるもの）</translation>
    </message>
    <message>
        <source>From a folder</source>
        <translation>フォルダーから</translation>
    </message>
    <message>
        <source>Install a pack</source>
        <translation>パックを追加</translation>
    </message>
    <message>
        <source>No standards pack yet</source>
        <translation>規格パックがまだありません</translation>
    </message>
    <message>
        <source>A pack comes from head office as a file. To look around, take the sample pack.</source>
        <translation>パックは本社からファイルで届きます。試すだけなら見本をお使いください。</translation>
    </message>
    <message>
        <source>Install the sample pack</source>
        <translation>見本のパックをインストール</translation>
    </message>
    <message>
        <source>{standard} · version {version}</source>
        <translation>{standard} · 版 {version}</translation>
    </message>
    <message>
        <source>Standards packs</source>
        <translation>規格パック</translation>
    </message>
    <message>
        <source>Install a standards pack</source>
        <translation>規格パックをインストール</translation>
    </message>
    <message>
        <source>Install a standards pack from a folder</source>
        <translation>フォルダーから規格パックをインストール</translation>
    </message>
    <message>
        <source>Checking the standards pack</source>
        <translation>規格パックを確認しています</translation>
    </message>
    <message>
        <source>{name} {version} is installed.</source>
        <translation>{name} {version} をインストールしました。</translation>
    </message>
    <message numerus="yes">
        <source>The pack has %n fault(s); nothing was installed.</source>
        <translation>
            <numerusform>パックに %n 件の誤りがあります。何もインストールされていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandingQuestion</name>
    <message>
        <source>Do not open it now</source>
        <translation>今は開かない</translation>
    </message>
    <message>
        <source>It was last opened on another computer.</source>
        <translation>前回は別のパソコンで開かれました。</translation>
    </message>
    <message>
        <source>It was last opened in {folder}.</source>
        <translation>前回は {folder} で開かれました。</translation>
    </message>
    <message>
        <source>Was this vault moved, or copied?</source>
        <translation>この保管庫は移動したものですか、複製ですか</translation>
    </message>
    <message>
        <source>It is a copy, or I am not sure</source>
        <translation>複製です、またはわかりません</translation>
    </message>
    <message>
        <source>This one becomes an installation of its own, with new keys. The other may be used too, and nothing gets mixed up. Your inspections are here and can be continued.</source>
        <translation>新しい鍵を持つ別の保管庫になります。もう一方も使い続けられ、記録が混ざることはありません。検査はここにあり、続けられます。</translation>
    </message>
    <message>
        <source>Open it as a copy</source>
        <translation>複製として開く</translation>
    </message>
    <message>
        <source>It was moved here</source>
        <translation>ここへ移動しました</translation>
    </message>
    <message>
        <source>Choose this only when the vault at the old place is gone or will never be opened again. It goes on as it is.</source>
        <translation>元の場所の保管庫がもうないか、二度と開かない場合だけ選んでください。これまでのまま使い続けます。</translation>
    </message>
    <message>
        <source>Open it as the one that was moved</source>
        <translation>移動したものとして開く</translation>
    </message>
    <message>
        <source>Saved changes are missing</source>
        <translation>保存した変更が欠けています</translation>
    </message>
    <message>
        <source>This vault is older than when it was last used here: {count} saved changes are not in it. Its database may have been put back from an older image. Nothing was changed now.</source>
        <translation>この保管庫は、前回ここで使ったときより古い状態です。保存された変更 {count} 件が含まれていません。データベースが古いイメージから戻された可能性があります。今は何も変更していません。</translation>
    </message>
    <message>
        <source>I have the newer one, or a newer second copy</source>
        <translation>新しいもの、または新しい控えがあります</translation>
    </message>
    <message>
        <source>Leave this one as it is, put the newer database back, or restore the second copy.</source>
        <translation>これはそのままにして、新しいデータベースを戻すか、控えから復元してください。</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Go on with what is there</source>
        <translation>今あるもので続けます</translation>
    </message>
    <message>
        <source>It opens as a new installation with new keys. What is missing stays missing here, and the trail says how much that is.</source>
        <translation>新しい鍵を持つ別の保管庫として開きます。欠けた変更は戻りません。その件数は履歴に残ります。</translation>
    </message>
    <message>
        <source>Open what is there</source>
        <translation>今あるものを開く</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Not rated</source>
        <translation>評価なし</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>星 %n つ</numerusform>
        </translation>
    </message>
    <message>
        <source>Different ratings</source>
        <translation>評価が異なります</translation>
    </message>
    <message>
        <source>Rating: {stars}</source>
        <translation>評価：{stars}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Everything is saved as you work · on this device</source>
        <translation>入力はその場でこの端末に保存されます</translation>
    </message>
    <message>
        <source>Saved {time} · only on this device</source>
        <translation>保存 {time} · この端末だけ</translation>
    </message>
    <message>
        <source>NOT SAVED: the last change was lost. See the message above.</source>
        <translation>保存されていません：最後の変更は失われました。上のメッセージをご覧ください。</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Second copy {percent} %</source>
        <translation>控え {percent} %</translation>
    </message>
    <message>
        <source>Second copy failed {time}</source>
        <translation>控えに失敗 {time}</translation>
    </message>
    <message>
        <source>Second copy {time}</source>
        <translation>控え {time}</translation>
    </message>
    <message>
        <source>No second copy yet</source>
        <translation>控えはまだありません</translation>
    </message>
</context>
<context>
    <name>SwitchingWords</name>
    <message>
        <source>Tightened inspection follows when {rejected} of {lots} lots in a row, or of fewer, are not accepted.</source>
        <translation>続けて {lots} ロット以内に {rejected} ロットが不合格になると、きつい検査に移ります。</translation>
    </message>
    <message>
        <source>Normal inspection follows when {accepted} lots in a row are accepted.</source>
        <translation>続けて {accepted} ロットが合格すると、なみ検査に移ります。</translation>
    </message>
    <message>
        <source>One lot not accepted, or irregular production, leads back to normal inspection.</source>
        <translation>1 ロットの不合格、または生産の不規則で、なみ検査に戻ります。</translation>
    </message>
    <message>
        <source>Chosen by the inspector.</source>
        <translation>検査員が選びました。</translation>
    </message>
    <message>
        <source>The first lot of this product from this factory: normal inspection.</source>
        <translation>この工場のこの製品では最初のロットです：なみ検査。</translation>
    </message>
    <message>
        <source>Normal inspection. Recent lots not accepted: {rejected} of {lots}.</source>
        <translation>なみ検査。直近のロットの不合格：{rejected}／{lots}。</translation>
    </message>
    <message>
        <source>Tightened inspection: {accepted} of {needed} lots in a row accepted. {rejected} not accepted since it began; at {stop} acceptance stops.</source>
        <translation>きつい検査：連続 {needed} ロット合格が必要、現在{accepted}。開始後の不合格は{rejected}、{stop}になると受入を停止します。</translation>
    </message>
    <message>
        <source>Reduced inspection: every lot since was accepted.</source>
        <translation>ゆるい検査：開始後はすべてのロットが合格です。</translation>
    </message>
    <message>
        <source>Reduced inspection could begin once the brand allows it and production is steady; until then normal.</source>
        <translation>ブランドが許可し、生産が安定していれば、ゆるい検査を始められます。それまではなみ検査です。</translation>
    </message>
    <message>
        <source>{lots} lots in a row accepted. Reduced inspection needs the limit number of the standard to be entered or waived; until then normal.</source>
        <translation>連続 {lots} ロット合格。ゆるい検査には、規格の限界数の入力、または適用しないという決定が必要です。それまではなみ検査です。</translation>
    </message>
    <message>
        <source>{lots} lots in a row accepted, but it is not known for each how many nonconforming were found: normal.</source>
        <translation>連続 {lots} ロット合格ですが、検出数の分からないロットがあります：なみ検査。</translation>
    </message>
    <message>
        <source>{lots} lots in a row accepted, but with {found} nonconforming, more than the limit number {limit}: normal.</source>
        <translation>連続 {lots} ロット合格ですが、不適合の合計 {found} が限界数 {limit} を超えています：なみ検査。</translation>
    </message>
    <message>
        <source>{rejected} of the last {lots} lots were not accepted: tightened.</source>
        <translation>直近 {lots} ロットのうち{rejected}ロットが不合格：きつい検査。</translation>
    </message>
    <message>
        <source>{accepted} lots in a row were accepted on tightened inspection: normal.</source>
        <translation>きつい検査で連続{accepted}ロット合格：なみ検査。</translation>
    </message>
    <message>
        <source>{rejected} lots were not accepted since tightened inspection began: acceptance is discontinued until corrective action is accepted.</source>
        <translation>きつい検査の開始後、{rejected}ロットが不合格：是正処置が承認されるまで受入を停止します。</translation>
    </message>
    <message>
        <source>Corrective action was accepted: tightened, counted from the beginning.</source>
        <translation>是正処置が承認されました：きつい検査、はじめから数えます。</translation>
    </message>
    <message>
        <source>Switching score {score} (needed: {needed}), production steady, reduced inspection allowed: reduced.</source>
        <translation>切替スコア{score}（必要：{needed}）、生産安定、ゆるい検査の許可あり：ゆるい検査。</translation>
    </message>
    <message>
        <source>{lots} lots in a row accepted with {found} nonconforming (limit number {limit}), production steady, reduced inspection allowed: reduced.</source>
        <translation>連続 {lots} ロット合格、不適合の合計 {found}（限界数 {limit}）、生産安定、ゆるい検査の許可あり：ゆるい検査。</translation>
    </message>
    <message>
        <source>{lots} lots in a row accepted, limit number waived, production steady, reduced inspection allowed: reduced.</source>
        <translation>連続 {lots} ロット合格、限界数は適用しない、生産安定、ゆるい検査の許可あり：ゆるい検査。</translation>
    </message>
    <message>
        <source>A lot was not accepted on reduced inspection: normal.</source>
        <translation>ゆるい検査でロットが不合格：なみ検査。</translation>
    </message>
    <message>
        <source>A lot on reduced inspection was accepted between acceptance and rejection number: normal.</source>
        <translation>ゆるい検査のロットが合格判定数と不合格判定数の間で合格：なみ検査。</translation>
    </message>
    <message>
        <source>Production was irregular or delayed: normal.</source>
        <translation>生産が不規則または遅延：なみ検査。</translation>
    </message>
    <message>
        <source>Reduced inspection is no longer allowed: normal.</source>
        <translation>ゆるい検査の許可が取り消されました：なみ検査。</translation>
    </message>
    <message>
        <source>Started anew by decision: {severity}.</source>
        <translation>決定によりはじめからやり直し：{severity}。</translation>
    </message>
    <message>
        <source>Not an original inspection (resubmitted or reworked): not counted.</source>
        <translation>初回の検査ではありません（再提出または手直し）：数えません。</translation>
    </message>
    <message>
        <source>Acceptance is discontinued: not counted.</source>
        <translation>受入停止中：数えません。</translation>
    </message>
    <message>
        <source>Accepted on inspection that was {used} where {due} was due: not counted.</source>
        <translation>「{due}」とすべきところ「{used}」の検査で合格：数えません。</translation>
    </message>
    <message>
        <source>Reduced inspection is allowed from now on; production is steady.</source>
        <translation>これ以降、ゆるい検査を許可します。生産は安定しています。</translation>
    </message>
    <message>
        <source>Reduced inspection is not allowed from now on.</source>
        <translation>これ以降、ゆるい検査を許可しません。</translation>
    </message>
    <message>
        <source>Production is irregular or delayed: no reduced inspection until it is allowed anew.</source>
        <translation>生産が不規則または遅延：あらためて許可されるまで、ゆるい検査は行いません。</translation>
    </message>
    <message>
        <source>The limit number is {limit} for {lots} lots.</source>
        <translation>限界数は {lots} ロットに対して {limit} です。</translation>
    </message>
    <message>
        <source>The limit number is waived.</source>
        <translation>限界数は適用しません。</translation>
    </message>
    <message>
        <source>This edition has no limit numbers: nothing changes.</source>
        <translation>この版の規格には限界数がありません：変わりません。</translation>
    </message>
    <message>
        <source>Acceptance was not discontinued: nothing changes.</source>
        <translation>受入は停止していませんでした：変わりません。</translation>
    </message>
    <message>
        <source>The brand allows reduced inspection; production is steady</source>
        <translation>ブランドがゆるい検査を許可、生産は安定</translation>
    </message>
    <message>
        <source>The brand no longer allows reduced inspection</source>
        <translation>ブランドがゆるい検査の許可を取消し</translation>
    </message>
    <message>
        <source>Production is irregular or delayed</source>
        <translation>生産が不規則または遅延</translation>
    </message>
    <message>
        <source>Limit number of the standard</source>
        <translation>規格の限界数</translation>
    </message>
    <message>
        <source>The limit number is waived</source>
        <translation>限界数を適用しない</translation>
    </message>
    <message>
        <source>Corrective action is accepted</source>
        <translation>是正処置を承認</translation>
    </message>
    <message>
        <source>Start anew with normal inspection</source>
        <translation>なみ検査からやり直す</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Not sent yet</source>
        <translation>未送付</translation>
    </message>
    <message>
        <source>No finished inspection waits here to be sent.</source>
        <translation>送るのを待っている完了済みの検査はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n finished inspection(s) only on this device, or changed since the export</source>
        <translation>
            <numerusform>完了した検査 %n 件が、この端末にしかないか、書き出し後に変更されています</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日が期限</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>空き容量</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>残りわずか</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>控え</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Lot {number}</source>
        <translation>ロット {number}</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>All inspections</source>
        <translation>すべての検査</translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation>新しい検査</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <translation>進行中のものはありません。</translation>
    </message>
    <message>
        <source>Waiting for signatures</source>
        <translation>署名待ち</translation>
    </message>
    <message>
        <source>Send from here</source>
        <translation>ここから送る</translation>
    </message>
    <message>
        <source>No open points.</source>
        <translation>未処理の事項はありません。</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>未処理の事項</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept on this device</source>
        <translation>この端末にあるもの</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>End the tour</source>
        <translation>案内を終える</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>案内</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>A day begins here</source>
        <translation>一日はここから始まります</translation>
    </message>
    <message>
        <source>What waits for you is below. This button starts an inspection.</source>
        <translation>待っている仕事は下にあります。このボタンで検査を始めます。</translation>
    </message>
    <message>
        <source>The verdict is always in sight</source>
        <translation>合否はいつも見えています</translation>
    </message>
    <message>
        <source>Found, accept and reject for each class. Amber: one more rejects the lot. Red: rejected.</source>
        <translation>等級ごとの発見数と Ac・Re です。橙：あと 1 個で不合格。赤：不合格。</translation>
    </message>
    <message>
        <source>Steps in any order</source>
        <translation>ステップの順番は自由</translation>
    </message>
    <message>
        <source>Each says how far it is. Alt+1 to Alt+9 jump; you come back to where you were.</source>
        <translation>それぞれ進み具合が出ます。Alt+1 ～ Alt+9 で移動し、戻ると元の場所から続けられます。</translation>
    </message>
    <message>
        <source>A defect in two touches</source>
        <translation>2 回のタッチで不適合を 1 つ</translation>
    </message>
    <message>
        <source>Find it, touch +1. The next photo attaches itself to the defect counted last.</source>
        <translation>見つけて +1 をタッチ。次の写真は、最後に数えた不適合に付きます。</translation>
    </message>
    <message>
        <source>Photos from anywhere</source>
        <translation>写真はどこからでも</translation>
    </message>
    <message>
        <source>Camera, files, paste, or a watched folder. The original is encrypted at once.</source>
        <translation>カメラ、ファイル、貼り付け、監視フォルダー。原本はすぐに暗号化されます。</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>保存の操作は不要</translation>
    </message>
    <message>
        <source>Each touch is saved as you make it. Undo takes the last change back.</source>
        <translation>タッチするたびに保存されます。「元に戻す」で直前の変更を取り消せます。</translation>
    </message>
    <message>
        <source>Sign and hand over</source>
        <translation>署名して引き渡す</translation>
    </message>
    <message>
        <source>Every reason for the result, what is missing, both signatures, the signed report.</source>
        <translation>結果のすべての理由、不足しているもの、双方の署名、署名済みの報告書。</translation>
    </message>
    <message>
        <source>Lost? Two keys</source>
        <translation>迷ったら 2 つのキー</translation>
    </message>
    <message>
        <source>Ctrl+K finds anything. F1 shows every shortcut, and this tour again.</source>
        <translation>Ctrl+K で何でも検索。F1 ですべてのショートカットと、この案内をもう一度。</translation>
    </message>
</context>
<context>
    <name>TourOffer</name>
    <message>
        <source>Show me around</source>
        <translation>案内を見る</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>初めてですか</translation>
    </message>
    <message>
        <source>What is where, in under a minute.</source>
        <translation>どこに何があるか、1 分以内で。</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>Save the trail as a table</source>
        <translation>履歴を表として保存</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>保存しました：{name}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
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
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Details of the change</source>
        <translation>変更の詳細</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>By the clock of the device: {time}</source>
        <translation>端末の時計：{time}</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Row in the journal</source>
        <translation>変更履歴の行</translation>
    </message>
    <message>
        <source>Fingerprint of the row (SHA-256)</source>
        <translation>行の指紋（SHA-256）</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>変更前：{value}</translation>
    </message>
</context>
<context>
    <name>TrailFilters</name>
    <message>
        <source>Search in the trail</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>From: any day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>To: any day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>すべての項目</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
</context>
<context>
    <name>TrailPanel</name>
    <message>
        <source>Changes, the newest first</source>
        <translation>変更（新しい順）</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Try fewer words, or show everything again.</source>
        <translation>言葉を減らすか、すべて表示に戻してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {whole} changes</source>
        <translation>変更{whole}件中 {shown} 件</translation>
    </message>
</context>
<context>
    <name>TrailScreen</name>
    <message>
        <source>Trail</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Who changed what, when and why</source>
        <translation>誰が何を、いつ、なぜ変えたか</translation>
    </message>
    <message>
        <source>Back to the inspections</source>
        <translation>検査一覧に戻る</translation>
    </message>
    <message>
        <source>Back to the inspection</source>
        <translation>検査へ戻る</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>表として保存</translation>
    </message>
    <message>
        <source>The changes shown, as a CSV file for spreadsheets</source>
        <translation>表示中の変更を表計算用の CSV ファイルに</translation>
    </message>
    <message>
        <source>Evidence package</source>
        <translation>証拠パッケージ</translation>
    </message>
    <message>
        <source>Report, photos and journal for a court or a laboratory, to be checked without this program</source>
        <translation>裁判所や試験所向けの報告書・写真・変更履歴。このプログラムなしで検証できます</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>まだ変更はありません</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>誰が何を変えたか</translation>
    </message>
    <message>
        <source>trail</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Unlock with this computer&apos;s account</source>
        <translation>このパソコンのアカウントで解除</translation>
    </message>
    <message>
        <source>Forgotten passphrase</source>
        <translation>パスフレーズを忘れた</translation>
    </message>
    <message>
        <source>Restore from a second copy</source>
        <translation>控えから復元する</translation>
    </message>
    <message>
        <source>Open the practice vault instead</source>
        <translation>練習用の保管庫を開く</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>おかえりなさい</translation>
    </message>
    <message>
        <source>Your work is where you left it.</source>
        <translation>作業は前回のまま残っています。</translation>
    </message>
    <message>
        <source>Vault: {folder}</source>
        <translation>保管庫：{folder}</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>ロックを解除しています</translation>
    </message>
    <message>
        <source>What was under way is being finished first.</source>
        <translation>進行中だった処理を先に終わらせています。</translation>
    </message>
    <message>
        <source>Trying the recovery key</source>
        <translation>復旧キーを試しています</translation>
    </message>
    <message>
        <source>Unlock in {seconds} s</source>
        <translation>あと {seconds} 秒で解除できます</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>This report</source>
        <translation>この報告書</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>このバンドル</translation>
    </message>
    <message>
        <source>This evidence package</source>
        <translation>この証拠パッケージ</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>このファイル</translation>
    </message>
    <message>
        <source>Not one byte was changed since it was signed</source>
        <translation>署名後、1 バイトも変更されていません</translation>
    </message>
    <message>
        <source>It is not what was signed</source>
        <translation>署名されたものと異なります</translation>
    </message>
    <message>
        <source>Every signer is trusted on this device</source>
        <translation>すべての署名者がこの端末で信頼されています</translation>
    </message>
    <message>
        <source>At least one signer is not trusted on this device</source>
        <translation>この端末で信頼されていない署名者がいます</translation>
    </message>
    <message>
        <source>The draw was repeated: its seed gives the same cartons</source>
        <translation>抜取りを再現しました。シードから同じカートンが得られます</translation>
    </message>
    <message>
        <source>The draw of the cartons cannot be repeated</source>
        <translation>カートンの抜取りを再現できません</translation>
    </message>
    <message>
        <source>Its seed gives other cartons; these differ: {cartons}</source>
        <translation>シードからは別のカートンが得られます。異なるもの：{cartons}</translation>
    </message>
    <message>
        <source>{kind} is unchanged, but its cartons were not drawn as it says.</source>
        <translation>{kind}は変更されていませんが、カートンは記載どおりに抜き取られていません。</translation>
    </message>
    <message>
        <source>Ask the inspector why other cartons were opened than the printed seed draws.</source>
        <translation>印刷されたシードとは異なるカートンを開けた理由を、検査員に確認してください。</translation>
    </message>
    <message>
        <source>{kind} was altered or is damaged.</source>
        <translation>{kind}は改ざんされたか、破損しています。</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the sender for the original.</source>
        <translation>信用しないでください。送り手に原本を依頼してください。</translation>
    </message>
    <message>
        <source>{kind} is unchanged, but its signer is not known here.</source>
        <translation>{kind}は変更されていませんが、署名者がここでは知られていません。</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the signer, then add the identity on the page Exchange.</source>
        <translation>署名者と指紋を照合し、「受け渡し」の画面で ID を追加してください。</translation>
    </message>
    <message>
        <source>{kind} is unchanged and its signer is trusted.</source>
        <translation>{kind}は変更されておらず、署名者は信頼されています。</translation>
    </message>
    <message>
        <source>Signed {time}, by the clock of the signer&apos;s computer</source>
        <translation>{time} 署名（署名者の端末の時計による）</translation>
    </message>
    <message>
        <source>Covers: {covers}</source>
        <translation>署名の範囲：{covers}</translation>
    </message>
    <message>
        <source>Trusted on this device</source>
        <translation>この端末で信頼されています</translation>
    </message>
    <message>
        <source>Not trusted on this device</source>
        <translation>この端末では信頼されていません</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>指紋 {fingerprint}</translation>
    </message>
    <message>
        <source>the whole document</source>
        <translation>文書全体</translation>
    </message>
    <message>
        <source>the whole bundle</source>
        <translation>バンドル全体</translation>
    </message>
    <message>
        <source>the whole package</source>
        <translation>パッケージ全体</translation>
    </message>
    <message>
        <source>only a part of the document</source>
        <translation>文書の一部のみ</translation>
    </message>
    <message>
        <source>an earlier state, before a later signature</source>
        <translation>後の署名より前の状態</translation>
    </message>
</context>
<context>
    <name>VerifyScreen</name>
    <message>
        <source>Check a file</source>
        <translation>ファイルの確認</translation>
    </message>
    <message>
        <source>Is it unchanged, and who signed it?</source>
        <translation>変更されていないか、誰が署名したか</translation>
    </message>
    <message>
        <source>Drop a signed report (PDF), a bundle or an evidence package here. It is only read, never changed.</source>
        <translation>署名済みの報告書（PDF）、バンドル、証拠パッケージをここにドロップしてください。読み取るだけで、変更はしません。</translation>
    </message>
    <message>
        <source>Reports, bundles, evidence</source>
        <translation>報告書・バンドル・証拠</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Other programs show a report signed here as “validity unknown” until its certificate is trusted there. That says nothing against the report: this page names what was checked.</source>
        <translation>ほかのソフトでは、証明書を信頼するまで「有効性不明」と表示されます。報告書に問題があるという意味ではありません。ここでは確認した内容を示します。</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>確認しています</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Works without a connection, all day</source>
        <translation>通信なしで一日中使えます</translation>
    </message>
    <message>
        <source>Every entry and photo is saved at once</source>
        <translation>入力も写真もその場で保存</translation>
    </message>
    <message>
        <source>Everything on this device is encrypted</source>
        <translation>端末内のデータはすべて暗号化</translation>
    </message>
    <message>
        <source>Reports are signed and can be checked by anyone</source>
        <translation>報告書は署名付き、誰でも検証可能</translation>
    </message>
</context>
<context>
    <name>WindowFrame</name>
    <message>
        <source>Nothing here is real: it takes no report number and is never sent.</source>
        <translation>ここにあるものは練習用です。報告書番号は付かず、送られることもありません。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>検査一覧</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>作業中</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>規格</translation>
    </message>
    <message>
        <source>Check file</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>受け渡し</translation>
    </message>
    <message>
        <source>Safekeeping</source>
        <translation>保全</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>The program met a fault of its own. What you entered before is saved.</source>
        <translation>プログラムに不具合が起きました。それまでの入力は保存されています。</translation>
    </message>
    <message>
        <source>If it happens again, restart the program. A report without contents is in {path}.</source>
        <translation>繰り返す場合は起動し直してください。内容を含まない記録が {path} にあります。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>critical</source>
        <translation>致命</translation>
    </message>
    <message>
        <source>major</source>
        <translation>重</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>軽</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>致命</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>重</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>軽</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Pre-production inspection</source>
        <translation>量産前検査</translation>
    </message>
    <message>
        <source>During-production inspection</source>
        <translation>生産中検査</translation>
    </message>
    <message>
        <source>Final random inspection</source>
        <translation>最終抜取検査</translation>
    </message>
    <message>
        <source>Re-inspection</source>
        <translation>再検査</translation>
    </message>
    <message>
        <source>Container loading inspection</source>
        <translation>コンテナ積込検査</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>To sign</source>
        <translation>署名待ち</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名済み</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>なみ検査</translation>
    </message>
    <message>
        <source>Tightened</source>
        <translation>きつい検査</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>ゆるい検査</translation>
    </message>
    <message>
        <source>Single sampling</source>
        <translation>1 回抜取</translation>
    </message>
    <message>
        <source>Double sampling</source>
        <translation>2 回抜取</translation>
    </message>
    <message>
        <source>Multiple sampling</source>
        <translation>多回抜取</translation>
    </message>
    <message>
        <source>Letter {code_letter}: n = {n}.</source>
        <translation>サンプル文字 {code_letter}：n = {n}。</translation>
    </message>
    <message>
        <source>The arrow at letter {code_letter} leads to letter {plan_letter}: n = {n}.</source>
        <translation>サンプル文字 {code_letter} の矢印に従い {plan_letter} を用います：n = {n}。</translation>
    </message>
    <message>
        <source>Letter {code_letter}: up to {stage_count} samples of {stage_n}.</source>
        <translation>サンプル文字 {code_letter}：{stage_n} 個ずつ最大 {stage_count} 回。</translation>
    </message>
    <message>
        <source>The arrow at letter {code_letter} leads to letter {plan_letter}: up to {stage_count} samples of {stage_n}.</source>
        <translation>サンプル文字 {code_letter} の矢印によりサンプル文字 {plan_letter}：{stage_n} 個ずつ最大 {stage_count} 回。</translation>
    </message>
    <message>
        <source>With more than {ac} but fewer than {re} the lot is accepted, and inspection is normal again from the next lot on.</source>
        <translation>{ac} を超え {re} 未満の場合、ロットは合格とし、次のロットからなみ検査に戻ります。</translation>
    </message>
    <message>
        <source>The table has no plan of several samples here; the single plan is used.</source>
        <translation>表のこの欄には複数回の抜取方式がないため、1 回抜取方式を使います。</translation>
    </message>
    <message>
        <source>The table has no multiple plan here; the double plan is used.</source>
        <translation>表のこの欄には多回抜取方式がないため、2 回抜取方式を使います。</translation>
    </message>
    <message>
        <source>No AQL: not one is accepted among {n}, the largest sample of the other classes. A house rule, not a plan of {edition_label}.</source>
        <translation>AQL なし：ほかの等級で最大のサンプル {n} 個のうち 1 個も認めません。{edition_label} の方式ではなく社内規則です。</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>The sample would not be smaller than the lot: all {lot_size} are inspected (100 %).</source>
        <translation>サンプルがロット以上になるため、{lot_size} 個すべてを検査します（100 %）。</translation>
    </message>
    <message>
        <source>No AQL: not one is accepted among {n}, the largest first sample of the other classes, nor in what is inspected after it. A house rule, not a plan of {edition_label}.</source>
        <translation>AQL なし：他の等級の最大の第 1 サンプル {n} 個でも、その後に検査するものでも、1 個も許しません。自社規則であり、{edition_label} の方式ではありません。</translation>
    </message>
    <message>
        <source>No AQL: not one is accepted among {n}, computed so that a lot the strictest other class accepts 10 times in 100 is accepted no more often. Not a plan of {edition_label}.</source>
        <translation>AQL なし：{n} 個のうち 1 個も許しません。他の最も厳しい等級で 100 回中 10 回合格するロットが、それより多く合格しないように計算した個数です。{edition_label} の方式ではありません。</translation>
    </message>
    <message>
        <source>The Ac 1 plan of letter {plan_letter} with its larger n = {n} instead of an Ac 0 plan, an option of {edition_label}.</source>
        <translation>Ac 0 の方式に代えて、サンプル文字 {plan_letter} のより大きい n = {n} の Ac 1 の方式（{edition_label} の選択肢）。</translation>
    </message>
    <message>
        <source>There is no Ac 1 plan with a larger n at this AQL; the Ac 0 plan stays.</source>
        <translation>この AQL にはより大きい n の Ac 1 の方式がないため、Ac 0 の方式のままです。</translation>
    </message>
    <message>
        <source>Read at letter {plan_letter}, the letter of the largest sample of all classes, an option of {edition_label}.</source>
        <translation>全等級の最大サンプルのサンプル文字 {plan_letter} で読み取ります（{edition_label} の選択肢）。</translation>
    </message>
    <message>
        <source>The letter of the largest sample has no plan of its own at this AQL: n = {n} of letter {plan_letter} stays.</source>
        <translation>最大サンプルのサンプル文字には、この AQL の方式がありません：サンプル文字 {plan_letter} の n = {n} のままです。</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy/MM/dd</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>yyyy/MM/dd HH:mm</translation>
    </message>
</context>
<context>
    <name>WorkspaceCommands</name>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
</context>
</TS>

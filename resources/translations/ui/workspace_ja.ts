<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AcceptanceStrip</name>
    <message>
        <source>Decide what happens to each piece found</source>
        <translation>見つかった各品の処置を決めてください</translation>
    </message>
    <message>
        <source>The lot is not acceptable: see Conclusion</source>
        <translation>ロットは不合格です：「結論」を参照</translation>
    </message>
    <message>
        <source>No sampling plan yet</source>
        <translation>抜取方式が未定です</translation>
    </message>
    <message>
        <source>Below every reject number</source>
        <translation>すべて不合格判定数未満</translation>
    </message>
    <message>
        <source>Sample 1 of {count}: {n} pieces</source>
        <translation>第 1 サンプル（全 {count}）：{n} 個</translation>
    </message>
    <message>
        <source>Inspect sample {stage}: {n} more pieces</source>
        <translation>第 {stage} サンプルを検査：さらに {n} 個</translation>
    </message>
    <message>
        <source>Critical: accepted, next lot normal</source>
        <translation>致命：合格、次のロットはなみ検査</translation>
    </message>
    <message>
        <source>Major: accepted, next lot normal</source>
        <translation>重：合格、次のロットはなみ検査</translation>
    </message>
    <message>
        <source>Minor: accepted, next lot normal</source>
        <translation>軽：合格、次のロットはなみ検査</translation>
    </message>
    <message>
        <source>One more critical rejects the lot</source>
        <translation>致命があと 1 個で不合格</translation>
    </message>
    <message>
        <source>One more major rejects the lot</source>
        <translation>重があと 1 個で不合格</translation>
    </message>
    <message>
        <source>One more minor rejects the lot</source>
        <translation>軽があと 1 個で不合格</translation>
    </message>
    <message>
        <source>Critical: reject number reached</source>
        <translation>致命：不合格判定数に到達</translation>
    </message>
    <message>
        <source>Major: reject number reached</source>
        <translation>重：不合格判定数に到達</translation>
    </message>
    <message>
        <source>Minor: reject number reached</source>
        <translation>軽：不合格判定数に到達</translation>
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
        <source>{name}: {found} found · Ac {ac} · Re {re}</source>
        <translation>{name}：{found} 個発見 · Ac {ac} · Re {re}</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>合否状況</translation>
    </message>
</context>
<context>
    <name>ActionCard</name>
    <message>
        <source>What is to be done</source>
        <translation>実施すること</translation>
    </message>
    <message>
        <source>Why, with the root cause</source>
        <translation>理由（根本原因）</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>実施前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>実施後</translation>
    </message>
    <message>
        <source>Add a photo: {when}</source>
        <translation>写真を追加：{when}</translation>
    </message>
    <message>
        <source>Action {number}</source>
        <translation>処置 {number}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>{status} {day}, {person}</source>
        <translation>{status} {day}、{person}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Move this action to the bin</source>
        <translation>この処置をごみ箱に移す</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>ActionsView</name>
    <message>
        <source>New action</source>
        <translation>新しい処置</translation>
    </message>
    <message>
        <source>No actions</source>
        <translation>処置はありません</translation>
    </message>
    <message>
        <source>What the factory is to do about a finding: what, why, who, until when. It is in the report.</source>
        <translation>指摘に対して工場が行うこと：内容・理由・担当・期限。報告書に載ります。</translation>
    </message>
    <message>
        <source>Findings without an action</source>
        <translation>処置のない指摘</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>是正処置</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>さらに %n 件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>New action for: {finding}</source>
        <translation>新しい処置：{finding}</translation>
    </message>
</context>
<context>
    <name>BinSheet</name>
    <message>
        <source>Bin</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除したもの</translation>
    </message>
    <message>
        <source>Taken back by undo</source>
        <translation>取り消したもの</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示するもの</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元する</translation>
    </message>
    <message>
        <source>Nothing is lost by deleting: what lies here comes back as it was.</source>
        <translation>削除しても失われません。ここにあるものは元どおりに戻せます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing was deleted in this inspection.</source>
        <translation>この検査で削除されたものはありません。</translation>
    </message>
    <message>
        <source>No change that made something was taken back.</source>
        <translation>何かを作った変更で、取り消されたものはありません。</translation>
    </message>
    <message>
        <source>{kind} · {when} · {who}</source>
        <translation>{kind} · {when} · {who}</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n thing(s)</source>
        <translation>
            <numerusform>%n 件を元に戻す</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundleDialog</name>
    <message>
        <source>Export the bundle</source>
        <translation>バンドルを書き出す</translation>
    </message>
    <message>
        <source>It holds the whole inspection with its photos and journal, signed and encrypted. Nobody else can open it, not even with the file in hand.</source>
        <translation>写真と変更履歴を含む検査全体が、署名・暗号化されて入ります。ファイルを手にしても、ほかの人は開けません。</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>場所を選ぶ</translation>
    </message>
    <message>
        <source>Nobody is trusted yet. Choose the identity file of the one who is to read it.</source>
        <translation>信頼済みの人がまだいません。読む人の ID ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation>開くことができる人</translation>
    </message>
    <message>
        <source>Another identity file …</source>
        <translation>別の ID ファイル…</translation>
    </message>
    <message>
        <source>Who may read the bundle?</source>
        <translation>バンドルを読める人</translation>
    </message>
    <message>
        <source>Identity (*.json)</source>
        <translation>ID ファイル (*.json)</translation>
    </message>
</context>
<context>
    <name>CaptionField</name>
    <message>
        <source>Caption</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Caption for the report</source>
        <translation>報告書用の説明</translation>
    </message>
</context>
<context>
    <name>CartonList</name>
    <message>
        <source>Carton {number} · take {pieces}</source>
        <translation>カートン {number} · {pieces} 個を取る</translation>
    </message>
    <message>
        <source>Loose pieces · take {pieces}</source>
        <translation>未梱包 · {pieces} 個を取る</translation>
    </message>
    <message>
        <source> ({new} new)</source>
        <translation>（追加 {new}）</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>開封済み</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>未開封</translation>
    </message>
    <message>
        <source>pieces {numbers}</source>
        <translation>製品 {numbers}</translation>
    </message>
    <message>
        <source>any pieces</source>
        <translation>任意の製品</translation>
    </message>
</context>
<context>
    <name>CartonsCard</name>
    <message>
        <source>Cartons to open</source>
        <translation>開けるカートン</translation>
    </message>
    <message>
        <source>Cartons in the lot</source>
        <translation>ロットのカートン数</translation>
    </message>
    <message>
        <source>Pieces in a carton</source>
        <translation>1 カートンの入数</translation>
    </message>
    <message>
        <source>if known</source>
        <translation>分かる場合</translation>
    </message>
    <message>
        <source>Draw more …</source>
        <translation>追加で抜き取る…</translation>
    </message>
    <message>
        <source>Save the pick list …</source>
        <translation>抜き取りリストを保存…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>{opened} of {total} opened</source>
        <translation>{total} カートン中 {opened} カートンを開梱</translation>
    </message>
    <message>
        <source>The cartons were drawn from this seed, and anybody can draw them again: sorted by the SHA-256 of seed, colon and number (for the first: printf &apos;{seed}:{name}&apos; | sha256sum), the first ones are those to open. The report says it too.</source>
        <translation>カートンはこのシードから選ばれ、誰でも再現できます。シード、コロン、カートン番号をつないだ文字列の SHA-256（最初のカートンは printf &apos;{seed}:{name}&apos; | sha256sum）の順に並べたとき、先頭にくるものが開けるカートンです。報告書にも記載されます。</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>抜き取り直す</translation>
    </message>
    <message>
        <source>Draw the cartons</source>
        <translation>カートンを抜き取る</translation>
    </message>
    <message>
        <source>Parts of the lot …</source>
        <translation>ロットの区分…</translation>
    </message>
    <message>
        <source>Packed and not packed, pallets, sizes or colours</source>
        <translation>梱包済みと未梱包、パレット、サイズや色</translation>
    </message>
    <message>
        <source>{pieces} pieces drawn.</source>
        <translation>{pieces} 個を抜き取り済み。</translation>
    </message>
    <message>
        <source>The plan now asks for {missing} more: draw them, what is drawn stays.</source>
        <translation>現在の計画ではあと {missing} 個必要です。追加で抜き取ってください。これまでの分はそのまま残ります。</translation>
    </message>
    <message>
        <source>Draw {missing} more …</source>
        <translation>あと {missing} 個抜き取る…</translation>
    </message>
    <message>
        <source>Touch a carton when you have opened it.</source>
        <translation>開けたカートンに触れてください。</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>梱包済み</translation>
    </message>
    <message>
        <source>not packed</source>
        <translation>未梱包</translation>
    </message>
    <message>
        <source>pick-list</source>
        <translation>抜き取りリスト</translation>
    </message>
    <message>
        <source>Save the pick list</source>
        <translation>抜き取りリストを保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name} として保存しました。</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>抜き取りリスト</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>プリンターに送りました</translation>
    </message>
</context>
<context>
    <name>CheckEntry</name>
    <message>
        <source>Enter start and end: the times of the checks follow.</source>
        <translation>開始と終了を入力すると確認時刻が決まります。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>All found</source>
        <translation>すべて検出</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>検出漏れ</translation>
    </message>
    <message>
        <source>Check at {time}</source>
        <translation>{time}の確認</translation>
    </message>
</context>
<context>
    <name>ChecklistCommands</name>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>Next open item</source>
        <translation>次の未回答の項目</translation>
    </message>
    <message>
        <source>Search items</source>
        <translation>項目を検索</translation>
    </message>
    <message>
        <source>Text of the clause</source>
        <translation>条項の本文</translation>
    </message>
    <message>
        <source>Not applicable, with a reason</source>
        <translation>対象外（理由付き）</translation>
    </message>
    <message>
        <source>Write a note to this item</source>
        <translation>この項目にメモを書く</translation>
    </message>
    <message>
        <source>Add a photo to this item</source>
        <translation>この項目に写真を追加</translation>
    </message>
    <message>
        <source>Clear the answer of this item</source>
        <translation>この項目の回答を消す</translation>
    </message>
    <message>
        <source>Show all items</source>
        <translation>すべての項目を表示</translation>
    </message>
    <message>
        <source>Show open items</source>
        <translation>未回答の項目を表示</translation>
    </message>
    <message>
        <source>Show failed items</source>
        <translation>不適合の項目を表示</translation>
    </message>
    <message>
        <source>Show items that need a photo</source>
        <translation>写真が必要な項目を表示</translation>
    </message>
    <message>
        <source>Show items that are not applicable</source>
        <translation>対象外の項目を表示</translation>
    </message>
</context>
<context>
    <name>ChecklistModel</name>
    <message>
        <source>{title}, {done} of {total} answered, {failed} failed</source>
        <translation>{title}、{total} 件中 {done} 件回答、不適合 {failed} 件</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) missing</source>
        <translation>
            <numerusform>写真 %n 枚が不足</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>今は対象外</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>不適合</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未回答</translation>
    </message>
</context>
<context>
    <name>ChecklistRow</name>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>say why it is not applicable</source>
        <translation>対象外の理由を書いてください</translation>
    </message>
    <message>
        <source>not asked now; what was added is kept</source>
        <translation>今は確認の対象ではありません。記録は残っています</translation>
    </message>
    <message>
        <source>not asked now; the answer “{answer}” is kept</source>
        <translation>今は確認の対象ではありません。回答「{answer}」は残っています</translation>
    </message>
    <message>
        <source>differs from {code}</source>
        <translation>{code} と異なる</translation>
    </message>
    <message>
        <source>expected {code}</source>
        <translation>期待値 {code}</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low} ～ {high} {unit}</translation>
    </message>
    <message>
        <source>{low} {unit} or more</source>
        <translation>{low} {unit} 以上</translation>
    </message>
    <message>
        <source>{high} {unit} at most</source>
        <translation>{high} {unit} 以下</translation>
    </message>
    <message>
        <source>{count} of {wanted}</source>
        <translation>{wanted} のうち {count}</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>{count} of {wanted} photos</source>
        <translation>写真 {wanted} 枚中 {count} 枚</translation>
    </message>
    <message>
        <source>A photo is still asked for</source>
        <translation>写真が必要です</translation>
    </message>
    <message>
        <source>Add a photo to this item</source>
        <translation>この項目に写真を追加</translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation>読み取りまたは入力</translation>
    </message>
    <message>
        <source>Type the answer</source>
        <translation>回答を入力</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} 件中 {done} 件</translation>
    </message>
    <message>
        <source>{progress} · {failed} failed</source>
        <translation>{progress} · 不適合 {failed}</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>適合</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>不適合</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Pass  P</source>
        <translation>適合  P</translation>
    </message>
    <message>
        <source>Fail  F</source>
        <translation>不適合  F</translation>
    </message>
    <message>
        <source>Not applicable  N</source>
        <translation>対象外  N</translation>
    </message>
</context>
<context>
    <name>ChecklistSheet</name>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>Which items to show</source>
        <translation>表示する項目</translation>
    </message>
    <message>
        <source>Search items</source>
        <translation>項目を検索</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>すべて {count}</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation>未回答 {count}</translation>
    </message>
    <message>
        <source>Failed {count}</source>
        <translation>不適合 {count}</translation>
    </message>
    <message>
        <source>Photo {count}</source>
        <translation>写真 {count}</translation>
    </message>
    <message>
        <source>N/A {count}</source>
        <translation>対象外 {count}</translation>
    </message>
    <message>
        <source>Items without an answer</source>
        <translation>未回答の項目</translation>
    </message>
    <message>
        <source>Items that still need a photo</source>
        <translation>写真がまだ必要な項目</translation>
    </message>
    <message>
        <source>Items that are not applicable</source>
        <translation>対象外の項目</translation>
    </message>
</context>
<context>
    <name>ChecklistView</name>
    <message>
        <source>No item is left open here.</source>
        <translation>ここに未回答の項目はありません。</translation>
    </message>
</context>
<context>
    <name>ClassTile</name>
    <message>
        <source>Touch to see what it counts</source>
        <translation>タッチすると内訳を表示します</translation>
    </message>
    <message>
        <source>Ac {ac} · Re {re} · sample {stage}</source>
        <translation>Ac {ac} · Re {re} · 第 {stage}</translation>
    </message>
    <message>
        <source>Ac {ac} · Re {re}</source>
        <translation>Ac {ac} · Re {re}</translation>
    </message>
    <message>
        <source>Sample {stage} · Ac {ac} · Re {re} · n {n}</source>
        <translation>第 {stage} サンプル・Ac {ac} ・Re {re} ・n {n}</translation>
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
        <translation>{name}：発見 {found} 個、{state}。第 {stage} サンプルまで {n} 個、{ac} まで合格、{re} から不合格</translation>
    </message>
    <message>
        <source>{name}: {found} found, between Ac {ac} and Re {re}: accepted, normal inspection from the next lot</source>
        <translation>{name}：発見 {found} 個、Ac {ac} と Re {re} の間。合格、次のロットからなみ検査</translation>
    </message>
    <message>
        <source>{name}: {found} found, accept up to {ac}, reject from {re}, sample size {n}</source>
        <translation>{name}：{found} 個発見、{ac} 個まで合格、{re} 個から不合格、サンプル {n} 個</translation>
    </message>
</context>
<context>
    <name>CodeBox</name>
    <message>
        <source>Decoded is not what is expected</source>
        <translation>読み取りが期待と異なります</translation>
    </message>
</context>
<context>
    <name>CompareTools</name>
    <message>
        <source>Look into both together</source>
        <translation>両方を一緒に拡大</translation>
    </message>
    <message>
        <source>How much of the photo is seen</source>
        <translation>写真の見える度合い</translation>
    </message>
    <message>
        <source>How long each picture is seen</source>
        <translation>各画像の表示時間</translation>
    </message>
    <message>
        <source>Move the photo by dragging and arrow keys</source>
        <translation>写真をドラッグと矢印キーで動かす</translation>
    </message>
    <message>
        <source>Lay it by two points on each</source>
        <translation>それぞれの 2 点で重ねる</translation>
    </message>
    <message>
        <source>Turn the photo left</source>
        <translation>写真を左に回す</translation>
    </message>
    <message>
        <source>Turn the photo right</source>
        <translation>写真を右に回す</translation>
    </message>
    <message>
        <source>Photo smaller</source>
        <translation>写真を小さく</translation>
    </message>
    <message>
        <source>Photo larger</source>
        <translation>写真を大きく</translation>
    </message>
    <message>
        <source>Lay it as it was</source>
        <translation>元の位置に戻す</translation>
    </message>
    <message>
        <source>Blink, or stop</source>
        <translation>点滅、または停止</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>全体を表示</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>重ねて表示</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>点滅</translation>
    </message>
    <message>
        <source>Way to compare</source>
        <translation>比べ方</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比べる相手</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Touch a point of the reference (1 of 2).</source>
        <translation>参照画像の 1 点目をタッチしてください（1 / 2）。</translation>
    </message>
    <message>
        <source>Touch a second point of the reference (2 of 2).</source>
        <translation>参照画像の 2 点目をタッチしてください（2 / 2）。</translation>
    </message>
    <message>
        <source>Now touch the same first point on the photo.</source>
        <translation>次に、写真の同じ 1 点目をタッチしてください。</translation>
    </message>
    <message>
        <source>And the same second point on the photo.</source>
        <translation>続けて、写真の同じ 2 点目をタッチしてください。</translation>
    </message>
    <message>
        <source>These points are too close to each other; choose points farther apart.</source>
        <translation>2 点が近すぎます。もっと離れた点を選んでください。</translation>
    </message>
    <message>
        <source>Photo; X shows the other</source>
        <translation>写真（X で相手を表示）</translation>
    </message>
    <message>
        <source>Reference; X shows the other</source>
        <translation>参照画像（X で相手を表示）</translation>
    </message>
    <message>
        <source>The photo over the reference: {share} % seen, size {percent} %, turned {degrees}°</source>
        <translation>参照画像の上の写真：表示 {share} %、大きさ {percent} %、回転 {degrees}°</translation>
    </message>
    <message>
        <source>Zooming and panning one moves both.</source>
        <translation>一方の拡大と移動が、もう一方にも及びます。</translation>
    </message>
    <message>
        <source>Each is zoomed by itself.</source>
        <translation>それぞれ別に拡大します。</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>The other picture</source>
        <translation>もう一方の画像</translation>
    </message>
    <message>
        <source>How much of the photo is seen</source>
        <translation>写真の見える割合</translation>
    </message>
</context>
<context>
    <name>Comparer</name>
    <message>
        <source>There is no photo to compare yet.</source>
        <translation>比べる写真がまだありません。</translation>
    </message>
    <message>
        <source>This standards pack has no golden sample to compare with.</source>
        <translation>この規格パックには比べる標準見本がありません。</translation>
    </message>
</context>
<context>
    <name>ConclusionView</name>
    <message>
        <source>Building and signing the report</source>
        <translation>報告書を作成・署名しています</translation>
    </message>
    <message>
        <source>Pages, photos and signature are made on this device. You can go on in a moment.</source>
        <translation>ページ、写真、署名をこの端末で作っています。まもなく続けられます。</translation>
    </message>
    <message>
        <source>Practice report</source>
        <translation>練習の報告書</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>ページを組んでいます</translation>
    </message>
    <message>
        <source>Nothing is signed yet.</source>
        <translation>まだ何も署名していません。</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>報告書のプレビュー</translation>
    </message>
    <message>
        <source>Reopen the inspection</source>
        <translation>検査を再開する</translation>
    </message>
    <message>
        <source>The signed report stays as it is. The signatures are asked for again; the next report is a new revision.</source>
        <translation>署名済みの報告書はそのまま残ります。署名は改めて必要になり、次の報告書は新しい改訂版になります。</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>再開する</translation>
    </message>
    <message>
        <source>Why is it reopened?</source>
        <translation>再開の理由</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>引き渡し</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>判定する</translation>
    </message>
    <message>
        <source>Sign as inspector</source>
        <translation>検査員として署名</translation>
    </message>
    <message>
        <source>Let the factory sign</source>
        <translation>工場側に署名してもらう</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Why does the decision differ?</source>
        <translation>判定が異なる理由</translation>
    </message>
    <message>
        <source>Why does the decision differ from the proposed result?</source>
        <translation>判定が提案された結果と異なるのはなぜですか</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Remarks for the report</source>
        <translation>報告書の備考</translation>
    </message>
    <message>
        <source>Not recorded yet: write the reason first.</source>
        <translation>まだ記録されていません。先に理由を書いてください。</translation>
    </message>
    <message>
        <source>The decision is yours; the proposed result only says what the rules give.</source>
        <translation>判定するのはあなたです。提案は規則から導いた結果にすぎません。</translation>
    </message>
    <message>
        <source>Differs from the proposed result ({result}).</source>
        <translation>提案された結果（{result}）と異なります。</translation>
    </message>
    <message>
        <source>As proposed.</source>
        <translation>提案どおりです。</translation>
    </message>
</context>
<context>
    <name>DefectTileButton</name>
    <message>
        <source>{code} {name}, {cls}, {count} found. Add one.</source>
        <translation>{code} {name}、{cls}、{count} 個発見。1 個追加。</translation>
    </message>
    <message>
        <source>{name}: touch +1 to count, the name to see the reference</source>
        <translation>{name}：+1 で数え、名前で参照を表示</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>入力</translation>
    </message>
</context>
<context>
    <name>DefectTiles</name>
    <message>
        <source>Search defects by code or name, in any language</source>
        <translation>コードや名前で検索（どの言語でも可）</translation>
    </message>
    <message>
        <source>Code, name in any language or pinyin initials; Enter counts what fits best</source>
        <translation>コード、名前（どの言語でも）、ピンイン頭文字。Enter で最も近いものを数えます</translation>
    </message>
    <message>
        <source>Groups of defects</source>
        <translation>不適合の分類</translation>
    </message>
    <message>
        <source>A defect that is not in the catalogue</source>
        <translation>カタログにない不適合</translation>
    </message>
    <message>
        <source>Count it in words</source>
        <translation>言葉で書いて数える</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>No defect of the catalogue matches “{text}”.</source>
        <translation>カタログに「{text}」に合う不適合はありません。</translation>
    </message>
</context>
<context>
    <name>DefectsView</name>
    <message>
        <source>Defects</source>
        <translation>不適合項目</translation>
    </message>
    <message>
        <source>Search the defects</source>
        <translation>不適合を検索</translation>
    </message>
    <message>
        <source>Count a defect that is not in the catalogue</source>
        <translation>カタログにない不適合を数える</translation>
    </message>
    <message>
        <source>Change {title}</source>
        <translation>{title} を変更</translation>
    </message>
    <message>
        <source>Write a note to {title}</source>
        <translation>{title} にメモを書く</translation>
    </message>
    <message>
        <source>Add a photo to {title}</source>
        <translation>{title} に写真を追加</translation>
    </message>
    <message>
        <source>Pin {title} on the product</source>
        <translation>{title} を製品上にピンで示す</translation>
    </message>
    <message>
        <source>Choose photos of {title}</source>
        <translation>{title} の写真を選ぶ</translation>
    </message>
    <message>
        <source>Split {title}</source>
        <translation>「{title}」を分ける</translation>
    </message>
    <message>
        <source>Move {title} to the bin</source>
        <translation>{title} をごみ箱に移す</translation>
    </message>
</context>
<context>
    <name>DropPanel</name>
    <message>
        <source>An example is drawn; enter the dimensions to have edges and faces named.</source>
        <translation>図は例です。寸法を入力すると稜と面の番号が出ます。</translation>
    </message>
    <message>
        <source>Enter the gross mass: the drop height follows.</source>
        <translation>総質量を入力すると落下高さが決まります。</translation>
    </message>
    <message>
        <source>There is no drop height for this mass.</source>
        <translation>この質量では落下高さが定まりません。</translation>
    </message>
    <message>
        <source>Above {limit} {unit}: ISTA {other} applies, not this test.</source>
        <translation>{limit} {unit}超：この試験ではなく ISTA {other}の対象です。</translation>
    </message>
    <message>
        <source>Drop from {mm} mm ({inches} in)</source>
        <translation>落下高さ {mm} mm（{inches} in）</translation>
    </message>
    <message>
        <source>Gross mass {mass} {unit}, from {low} up to {high} {unit} · ISTA {procedure}</source>
        <translation>総質量 {mass} {unit}、{low}以上{high} {unit}未満の区分 · ISTA {procedure}</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <translation>{count} 回中 {done} 回済み</translation>
    </message>
    <message>
        <source>All {count} drops are done</source>
        <translation>全 {count} 回の落下が済みました</translation>
    </message>
    <message>
        <source>Drop {number}: {name}</source>
        <translation>落下 {number}：{name}</translation>
    </message>
    <message>
        <source>Drop {number} done</source>
        <translation>落下 {number} 済み</translation>
    </message>
</context>
<context>
    <name>EnlargeDialog</name>
    <message>
        <source>Draw more</source>
        <translation>追加で抜き取る</translation>
    </message>
    <message>
        <source>Everything drawn so far stays. What comes on top is drawn from the same seed, and the pick list shows what is new.</source>
        <translation>これまでに抜き取った分はすべて残ります。追加分は同じシードから選ばれ、抜き取りリストに示されます。</translation>
    </message>
    <message>
        <source>Pieces in all</source>
        <translation>合計の個数</translation>
    </message>
    <message>
        <source>Cartons to open, at least</source>
        <translation>開けるカートン数（最小）</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>not as expected</source>
        <translation>期待と不一致</translation>
    </message>
    <message>
        <source>out of tolerance</source>
        <translation>公差外</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Everything is saved. Look at the preview together and sign again, or take the change back.</source>
        <translation>すべて保存されています。一緒にプレビューを確認してもう一度署名するか、変更を取り消してください。</translation>
    </message>
</context>
<context>
    <name>FactDialog</name>
    <message>
        <source>Record a decision</source>
        <translation>決定を記録</translation>
    </message>
    <message>
        <source>It holds for this product from this factory and decides how severely is inspected. It is kept in the trail with its reason.</source>
        <translation>この工場のこの製品に適用され、検査のきびしさを左右します。理由とともに履歴に残ります。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>すべての等級</translation>
    </message>
    <message>
        <source>Limit number</source>
        <translation>限界数</translation>
    </message>
    <message>
        <source>From table VIII of MIL-STD-105E or ANSI/ASQ Z1.4, for the last {lots} lots.</source>
        <translation>MIL-STD-105E または ANSI/ASQ Z1.4 の表 VIII の値、直近 {lots} ロット分。</translation>
    </message>
    <message>
        <source>Who decided it, when, and why</source>
        <translation>誰が、いつ、なぜ決めたか</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>FieldEntry</name>
    <message>
        <source>Scan with the camera</source>
        <translation>カメラで読み取る</translation>
    </message>
    <message>
        <source>Scan with the camera: {name}</source>
        <translation>カメラで読み取る：{name}</translation>
    </message>
    <message>
        <source>A hand scanner or a photo fills the next empty field by itself.</source>
        <translation>ハンドスキャナーや写真で読み取ると、次の空欄に自動で入ります。</translation>
    </message>
    <message>
        <source>{name}, piece {piece}</source>
        <translation>{name}、{piece} 個目</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Photos of the inspection</source>
        <translation>検査の写真</translation>
    </message>
</context>
<context>
    <name>FindingEditor</name>
    <message>
        <source>Class</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Unit numbers</source>
        <translation>サンプル番号</translation>
    </message>
    <message>
        <source>Unit numbers, e.g. 12, 40-42</source>
        <translation>サンプル番号（例：12, 40-42）</translation>
    </message>
    <message>
        <source>What happens to the pieces</source>
        <translation>品物の処置</translation>
    </message>
    <message>
        <source>Sample it was found in</source>
        <translation>見つけたサンプル</translation>
    </message>
    <message>
        <source>Why not the class of the catalogue</source>
        <translation>カタログの等級と異なる理由</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How many were found</source>
        <translation>見つかった数</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Where on the product</source>
        <translation>製品上の位置</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>写真を追加</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>写真を選ぶ</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>サンプル番号</translation>
    </message>
    <message>
        <source>The catalogue says {cls}. Why is it {other} here?</source>
        <translation>カタログでは{cls}です。ここで{other}とする理由を書いてください。</translation>
    </message>
    <message>
        <source>Sample {number}</source>
        <translation>第 {number} サンプル</translation>
    </message>
    <message>
        <source>What happens to the pieces: not decided</source>
        <translation>品物の処置：未定</translation>
    </message>
    <message>
        <source>Returned to the factory</source>
        <translation>工場へ返却</translation>
    </message>
    <message>
        <source>Reworked</source>
        <translation>手直し</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>交換</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation>廃棄</translation>
    </message>
    <message>
        <source>Accepted as it is</source>
        <translation>特別採用</translation>
    </message>
    <message>
        <source>“{text}” is not a unit number. Nothing was changed; write for example 12, 40-42.</source>
        <translation>「{text}」はサンプル番号ではありません。何も変更されていません。例：12, 40-42</translation>
    </message>
</context>
<context>
    <name>FindingLinks</name>
    <message>
        <source>Go to the finding: {finding}</source>
        <translation>指摘へ移動：{finding}</translation>
    </message>
    <message>
        <source>No longer for: {finding}</source>
        <translation>対象から外す：{finding}</translation>
    </message>
    <message>
        <source>Link a finding</source>
        <translation>指摘を結び付ける</translation>
    </message>
    <message>
        <source>Link a finding …</source>
        <translation>指摘を結び付ける…</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Found so far</source>
        <translation>これまでの発見</translation>
    </message>
    <message>
        <source>{total} in {units} units</source>
        <translation>{units} 個のうち {total} 件</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>まだ何も見つかっていません</translation>
    </message>
    <message>
        <source>No finding fits this filter.</source>
        <translation>この条件に合う指摘はありません。</translation>
    </message>
    <message>
        <source>Touch +1 each time you see a defect, or type its name and press Enter. The next photo goes to the one counted last.</source>
        <translation>不適合を見つけるたびに +1 をタッチするか、名前を入力して Enter を押します。次の写真は最後に数えた不適合に付きます。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>judged by units</source>
        <translation>不適合品数で判定</translation>
    </message>
    <message>
        <source>judged by nonconformities</source>
        <translation>不適合数で判定</translation>
    </message>
    <message>
        <source>Nonconforming units are counted: a unit with two majors counts once among the majors. Pieces without a unit number count as units of their own.</source>
        <translation>不適合品数を数えます。重が 2 つある 1 個は、重の中で 1 個と数えます。番号のない品物はそれぞれ 1 個と数えます。</translation>
    </message>
    <message>
        <source>Every nonconformity is counted, however many are on one unit.</source>
        <translation>1 個にいくつあっても、不適合をすべて数えます。</translation>
    </message>
    <message>
        <source>Class, units, note …</source>
        <translation>等級・番号・メモ…</translation>
    </message>
    <message>
        <source>Where on the product …</source>
        <translation>製品上の位置…</translation>
    </message>
    <message>
        <source>Add a photo …</source>
        <translation>写真を追加…</translation>
    </message>
    <message>
        <source>Choose among the photos …</source>
        <translation>写真から選ぶ…</translation>
    </message>
    <message>
        <source>Split …</source>
        <translation>分ける…</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>まとめる相手</translation>
    </message>
    <message>
        <source>Corrective action …</source>
        <translation>是正処置…</translation>
    </message>
    <message>
        <source>Show large to the other side</source>
        <translation>相手に大きく見せる</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>ごみ箱に移す</translation>
    </message>
</context>
<context>
    <name>FindingListModel</name>
    <message>
        <source>sample {number}</source>
        <translation>第 {number} サンプル</translation>
    </message>
    <message>
        <source>Unit {numbers}</source>
        <translation>サンプル {numbers}</translation>
    </message>
    <message>
        <source>carton {numbers}</source>
        <translation>カートン {numbers}</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>写真 %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s)</source>
        <translation>
            <numerusform>ピン %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>no unit named yet</source>
        <translation>サンプル番号は未指定</translation>
    </message>
    <message>
        <source>next photo here</source>
        <translation>次の写真はここ</translation>
    </message>
</context>
<context>
    <name>FindingListView</name>
    <message>
        <source>One less  −</source>
        <translation>1 減らす  −</translation>
    </message>
    <message>
        <source>One more  +</source>
        <translation>1 増やす  +</translation>
    </message>
    <message>
        <source>More about this finding</source>
        <translation>この指摘の詳細</translation>
    </message>
    <message>
        <source>Touch to change it, or drag it onto another one to merge them</source>
        <translation>タッチで変更、別の指摘に重ねるとまとめます</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>Found so far</source>
        <translation>これまでの発見</translation>
    </message>
</context>
<context>
    <name>FolderWatching</name>
    <message>
        <source>Folder that new photos appear in</source>
        <translation>新しい写真が入るフォルダー</translation>
    </message>
    <message>
        <source>New pictures in {folder} are added from now on.</source>
        <translation>これ以後 {folder} に入った画像が追加されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n that were there before are not.</source>
        <translation>
            <numerusform>すでにあった %n 枚は追加されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The watched folder is there again.</source>
        <translation>監視フォルダーが再び見つかりました。</translation>
    </message>
    <message>
        <source>The watched folder cannot be reached. It goes on by itself once it can.</source>
        <translation>監視フォルダーにアクセスできません。見つかり次第、自動的に再開します。</translation>
    </message>
    <message>
        <source>Watching {folder}</source>
        <translation>{folder} を監視中</translation>
    </message>
    <message>
        <source>{folder} not reachable</source>
        <translation>{folder} にアクセスできません</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>監視をやめる</translation>
    </message>
    <message>
        <source>Watch another folder …</source>
        <translation>別のフォルダーを監視…</translation>
    </message>
    <message numerus="yes">
        <source>Add the %n that were there before</source>
        <translation>
            <numerusform>すでにあった %n 枚を追加</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreeDefect</name>
    <message>
        <source>Class</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Add the defect</source>
        <translation>不適合を追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>What was found?</source>
        <translation>何が見つかりましたか</translation>
    </message>
</context>
<context>
    <name>FullView</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>前の画像</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>次の画像</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Whole picture or every pixel</source>
        <translation>全体または等倍</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>書き込みあり</translation>
    </message>
    <message>
        <source>factory and brand</source>
        <translation>工場とブランド</translation>
    </message>
    <message>
        <source>brand only</source>
        <translation>ブランドのみ</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>機密</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Compare the selected photo with the golden sample</source>
        <translation>選択した写真を標準見本と比べる</translation>
    </message>
    <message>
        <source>Attach the selected photos to …</source>
        <translation>選択した写真を付ける先…</translation>
    </message>
    <message>
        <source>Search in the photos</source>
        <translation>写真を検索</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>すべての写真を表示</translation>
    </message>
    <message>
        <source>Photos: best rating first</source>
        <translation>写真：評価の高い順</translation>
    </message>
    <message>
        <source>Select all photos shown</source>
        <translation>表示中の写真をすべて選択</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>写真を追加</translation>
    </message>
    <message>
        <source>Compare the two selected photos</source>
        <translation>選択した 2 枚を比べる</translation>
    </message>
    <message>
        <source>Rate the selected photos: {stars}</source>
        <translation>選択した写真を評価：{stars}</translation>
    </message>
    <message>
        <source>Turn the selected photos right</source>
        <translation>選択した写真を右に回転</translation>
    </message>
    <message>
        <source>Move the selected photos to the bin</source>
        <translation>選択した写真をごみ箱に移す</translation>
    </message>
</context>
<context>
    <name>GalleryBar</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>不適合項目</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>試験</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Belong nowhere</source>
        <translation>所属なし</translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation>表示する写真</translation>
    </message>
    <message>
        <source>Search captions, names, places</source>
        <translation>説明・名前・場所を検索</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Select several by touch</source>
        <translation>タッチで複数選択</translation>
    </message>
    <message>
        <source>S</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Small pictures  Ctrl+Wheel</source>
        <translation>小さい画像  Ctrl+ホイール</translation>
    </message>
    <message>
        <source>M</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Middle-sized pictures  Ctrl+Wheel</source>
        <translation>中くらいの画像  Ctrl+ホイール</translation>
    </message>
    <message>
        <source>L</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Large pictures  Ctrl+Wheel</source>
        <translation>大きい画像  Ctrl+ホイール</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>画像の大きさ</translation>
    </message>
    <message>
        <source>About the selected photos</source>
        <translation>選んだ写真について</translation>
    </message>
    <message>
        <source>Filter ({count})</source>
        <translation>絞り込み（{count}）</translation>
    </message>
    <message>
        <source>Rating, caption, marks, visibility, day, carton</source>
        <translation>評価・説明・書き込み・公開範囲・日付・カートン</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>並び順：{order}</translation>
    </message>
    <message>
        <source>Added last first</source>
        <translation>追加の新しい順</translation>
    </message>
    <message>
        <source>Added first first</source>
        <translation>追加の古い順</translation>
    </message>
    <message>
        <source>Taken last first</source>
        <translation>撮影の新しい順</translation>
    </message>
    <message>
        <source>By caption and name</source>
        <translation>説明と名前の順</translation>
    </message>
    <message>
        <source>Best rating first</source>
        <translation>評価の高い順</translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation>説明なし</translation>
    </message>
    <message>
        <source>Marked up</source>
        <translation>書き込みあり</translation>
    </message>
    <message>
        <source>Not for the factory</source>
        <translation>工場には見せない</translation>
    </message>
    <message>
        <source>Missing or damaged file</source>
        <translation>ファイルがないか破損</translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation>すべての評価</translation>
    </message>
    <message>
        <source>At least {stars}</source>
        <translation>{stars} 以上</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>すべての日</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Any carton</source>
        <translation>すべてのカートン</translation>
    </message>
    <message>
        <source>Carton {label}</source>
        <translation>カートン {label}</translation>
    </message>
    <message>
        <source>Carton of the defect</source>
        <translation>不適合のカートン</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>すべての写真を表示</translation>
    </message>
</context>
<context>
    <name>GaugeButton</name>
    <message>
        <source>Choose the gauge</source>
        <translation>測定器を選ぶ</translation>
    </message>
    <message>
        <source>No gauge is named for this point</source>
        <translation>この測定点には測定器の指定がありません</translation>
    </message>
    <message>
        <source>Gauge: {gauge}</source>
        <translation>測定器：{gauge}</translation>
    </message>
    <message>
        <source>Uncertainty as the standard states it: {text}</source>
        <translation>規格に定める不確かさ：{text}</translation>
    </message>
    <message>
        <source>Uncertainty of this gauge, as the standard states none: {text}</source>
        <translation>規格に定めがないため、この測定器の不確かさ：{text}</translation>
    </message>
    <message>
        <source>No gauge of the register</source>
        <translation>台帳の測定器なし</translation>
    </message>
    <message>
        <source>Connect by cable …</source>
        <translation>ケーブルで接続…</translation>
    </message>
    <message>
        <source>Register of gauges …</source>
        <translation>測定器台帳…</translation>
    </message>
</context>
<context>
    <name>GradeEntry</name>
    <message>
        <source>{name}, piece {piece}: {grade}</source>
        <translation>{name}、{piece} 個目：{grade}</translation>
    </message>
</context>
<context>
    <name>GridDelegate</name>
    <message>
        <source>{point}, sample {sample}</source>
        <translation>{point}、サンプル {sample}</translation>
    </message>
</context>
<context>
    <name>GridHead</name>
    <message>
        <source>Measurements</source>
        <translation>寸法測定</translation>
    </message>
    <message>
        <source>More about the grid</source>
        <translation>表のその他の操作</translation>
    </message>
    <message>
        <source>Show the statistics</source>
        <translation>統計を表示</translation>
    </message>
    <message>
        <source>Enter goes to the right</source>
        <translation>Enter で右へ進む</translation>
    </message>
    <message>
        <source>Enter goes down</source>
        <translation>Enter で下へ進む</translation>
    </message>
    <message>
        <source>No sound for readings out of tolerance</source>
        <translation>公差外の音を鳴らさない</translation>
    </message>
    <message>
        <source>Sound for readings out of tolerance</source>
        <translation>公差外で音を鳴らす</translation>
    </message>
    <message>
        <source>Ask the gauge for its value</source>
        <translation>測定器に値を要求</translation>
    </message>
    <message>
        <source>Choose the gauge</source>
        <translation>測定器を選ぶ</translation>
    </message>
    <message>
        <source>Connect a gauge by cable</source>
        <translation>測定器をケーブルで接続</translation>
    </message>
    <message>
        <source>Paste readings from a spreadsheet</source>
        <translation>表計算から測定値を貼り付け</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Register of gauges</source>
        <translation>測定器台帳</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Point</source>
        <translation>測定点</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Save the report</source>
        <translation>報告書を保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name} として保存しました。</translation>
    </message>
    <message>
        <source>Practice report</source>
        <translation>練習の報告書</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n ページをプリンターに送りました</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the mail draft</source>
        <translation>メールの下書きを保存</translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation>メール (*.eml)</translation>
    </message>
    <message>
        <source>Writing the mail</source>
        <translation>メールを作成しています</translation>
    </message>
    <message>
        <source>Saved as {name} and given to the mail program.</source>
        <translation>{name} として保存し、メールソフトに渡しました。</translation>
    </message>
    <message>
        <source>Saved as {name}. No mail program opened it; open it from its folder.</source>
        <translation>{name} として保存しました。メールソフトで開けなかったため、フォルダーから開いてください。</translation>
    </message>
    <message>
        <source>Inspector bundles</source>
        <translation>Inspector のバンドル</translation>
    </message>
    <message>
        <source>Export the bundle</source>
        <translation>バンドルを書き出す</translation>
    </message>
    <message>
        <source>Exporting, signing and encrypting</source>
        <translation>書き出し・署名・暗号化しています</translation>
    </message>
    <message>
        <source>Bundle written: {name}. It counts as sent only when they say so.</source>
        <translation>バンドルを書き出しました：{name}。相手が受け取りを知らせて初めて送付済みになります。</translation>
    </message>
</context>
<context>
    <name>HandOverCard</name>
    <message>
        <source>Save as …</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Mail draft …</source>
        <translation>メールの下書き…</translation>
    </message>
    <message>
        <source>Export the bundle …</source>
        <translation>バンドルを書き出す…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>引き渡し</translation>
    </message>
    <message>
        <source>A practice inspection is not exported: it must never be taken for a real one.</source>
        <translation>練習用の検査は書き出しません。本物と取り違えられてはならないためです。</translation>
    </message>
    <message>
        <source>Practice report</source>
        <translation>練習の報告書</translation>
    </message>
    <message>
        <source>for the factory</source>
        <translation>工場用</translation>
    </message>
    <message>
        <source>for the brand</source>
        <translation>ブランド用</translation>
    </message>
    <message>
        <source>revision {revision} · {languages} · {whom} · {time}</source>
        <translation>改訂 {revision} · {languages} · {whom} · {time}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Look at {number}, {facts}</source>
        <translation>{number}（{facts}）を表示</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>書き出しました：{name}</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>Choose the cell first, then send the value again.</source>
        <translation>先にセルを選んで、値をもう一度送ってください。</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>測定点</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限度</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Copied with headings, {n} points. Locking takes it off the clipboard again.</source>
        <translation>見出し付きで測定点 {n} 個分をコピーしました。ロックするとクリップボードから消えます。</translation>
    </message>
    <message>
        <source>What is on the clipboard is too large for readings. Nothing was entered.</source>
        <translation>クリップボードの内容は測定値としては大きすぎます。何も入力されていません。</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that fits here.</source>
        <translation>クリップボードに、ここに合うものがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) pasted; one undo takes all of them back.</source>
        <translation>
            <numerusform>測定値 %n 件を貼り付けました。1 回の取り消しですべて戻せます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeBar</name>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Begin no further photo; those added stay</source>
        <translation>これ以上追加しません。追加済みの写真は残ります</translation>
    </message>
    <message>
        <source>See which</source>
        <translation>一覧を見る</translation>
    </message>
    <message>
        <source>Add the rest</source>
        <translation>残りを追加</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Adding photos: {done} of {total}</source>
        <translation>写真を追加中：{done} / {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 枚は追加できません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were still to be added when this inspection was left.</source>
        <translation>
            <numerusform>この検査を離れたとき、写真 %n 枚がまだ追加されていませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) added</source>
        <translation>
            <numerusform>写真 %n 枚を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not added yet</source>
        <translation>
            <numerusform>残り %n 枚は未追加</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeSheet</name>
    <message>
        <source>How the photos came in</source>
        <translation>写真の取り込み結果</translation>
    </message>
    <message>
        <source>What was added is safe in the inspection. The files themselves were not touched.</source>
        <translation>追加した写真は検査に保存されています。元のファイルには手を加えていません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>一覧をコピー</translation>
    </message>
    <message>
        <source>Added: of an animation the first picture is shown and printed</source>
        <translation>追加済み：アニメーションは最初の画像を表示・印刷します</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>そのほか</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were in the inspection already</source>
        <translation>
            <numerusform>写真 %n 枚はすでに検査にありました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) in the folders were passed over</source>
        <translation>
            <numerusform>フォルダー内のほかのファイル %n 件は対象外です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are not added yet</source>
        <translation>
            <numerusform>写真 %n 枚はまだ追加されていません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) not added</source>
        <translation>
            <numerusform>追加されなかった写真 %n 枚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemDetails</name>
    <message>
        <source>Why is it not applicable?</source>
        <translation>対象外の理由</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note for the report</source>
        <translation>報告書用のメモ</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Write a note for the report</source>
        <translation>報告書用のメモを書く</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>カメラで読み取る</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>The item does not apply; asks for the reason</source>
        <translation>この項目は当てはまりません。理由を書きます</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>回答を消す</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>回答を取り消す</translation>
    </message>
    <message>
        <source>Text of the clause</source>
        <translation>条項の本文</translation>
    </message>
    <message>
        <source>Text of clause {number}</source>
        <translation>条項 {number} の本文</translation>
    </message>
</context>
<context>
    <name>LargeTextSheet</name>
    <message>
        <source>Shown large</source>
        <translation>大きく表示</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>向きを変える</translation>
    </message>
    <message>
        <source>For somebody who sits opposite</source>
        <translation>向かいの人に見せるため</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Marks, topmost first</source>
        <translation>書き込み（上にあるものから）</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Hide or show this mark here</source>
        <translation>この書き込みをここで隠す・表示する</translation>
    </message>
    <message>
        <source>Hidden marks are hidden here only; reports show them.</source>
        <translation>隠した書き込みはここで見えないだけで、報告書には出ます。</translation>
    </message>
    <message>
        <source>No marks yet.</source>
        <translation>書き込みはまだありません。</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>{name} · hidden</source>
        <translation>{name} · 非表示</translation>
    </message>
</context>
<context>
    <name>ListScanner</name>
    <message>
        <source>No item here waits for a barcode.</source>
        <translation>ここにバーコードを待っている項目はありません。</translation>
    </message>
    <message>
        <source>{code}: as expected.</source>
        <translation>{code}：期待どおり。</translation>
    </message>
    <message>
        <source>{code} is not what is expected.</source>
        <translation>{code}は期待と異なります。</translation>
    </message>
</context>
<context>
    <name>LiveRow</name>
    <message>
        <source>One less</source>
        <translation>1 減らす</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>1 増やす</translation>
    </message>
</context>
<context>
    <name>LotMarks</name>
    <message>
        <source>The last lots, the newest at the end</source>
        <translation>直近のロット、最後が最新</translation>
    </message>
</context>
<context>
    <name>MailDialog</name>
    <message>
        <source>Mail this report</source>
        <translation>この報告書をメールで送る</translation>
    </message>
    <message>
        <source>A draft with the signed PDF attached is saved where you choose and opened in your mail program. You choose whom it goes to, and you send it. A mail is not encrypted.</source>
        <translation>署名済み PDF を添付した下書きを、選んだ場所に保存してメールソフトで開きます。宛先を選び、送信するのはあなたです。メールは暗号化されません。</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>場所を選ぶ</translation>
    </message>
    <message>
        <source>Languages of the mail</source>
        <translation>メールの言語</translation>
    </message>
    <message>
        <source>The mail has about {size}.</source>
        <translation>メールの大きさは約 {size} です。</translation>
    </message>
    <message>
        <source>The mail has about {size}. Many mail servers refuse more than {limit}.</source>
        <translation>メールの大きさは約 {size} です。{limit} を超えるメールは多くのサーバーが受け付けません。</translation>
    </message>
</context>
<context>
    <name>Markup</name>
    <message>
        <source>Choose and move</source>
        <translation>選択と移動</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>矢印</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>四角</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>楕円</translation>
    </message>
    <message>
        <source>Freehand line</source>
        <translation>手描き線</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>寸法</translation>
    </message>
    <message>
        <source>Numbered pin</source>
        <translation>番号ピン</translation>
    </message>
    <message>
        <source>Blur a part</source>
        <translation>一部をぼかす</translation>
    </message>
    <message>
        <source>Cover a part</source>
        <translation>一部を覆う</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>橙</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黒</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
</context>
<context>
    <name>MarkupEditor</name>
    <message>
        <source>Marking up</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>A mark in the middle, or into the words of the chosen one</source>
        <translation>中央に書き込みを置く、または選んだ書き込みの文字へ</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>次の書き込み</translation>
    </message>
    <message>
        <source>Mark before</source>
        <translation>前の書き込み</translation>
    </message>
    <message>
        <source>Move the chosen mark; with Alt in small steps</source>
        <translation>選んだ書き込みを動かす（Alt で細かく）</translation>
    </message>
    <message>
        <source>Make the chosen mark larger or smaller</source>
        <translation>選んだ書き込みの大きさを変える</translation>
    </message>
    <message>
        <source>Line thin, medium, thick</source>
        <translation>線の太さ：細、中、太</translation>
    </message>
    <message>
        <source>Let go of the mark, of the tool, end marking up</source>
        <translation>書き込み、道具、書き込み画面の順に終える</translation>
    </message>
</context>
<context>
    <name>MeasurementGrid</name>
    <message>
        <source>Point</source>
        <translation>測定点</translation>
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
        <translation>測定値：縦が測定点、横がサンプル</translation>
    </message>
    <message>
        <source>Number, Enter: next sample · Tab: next point · Delete: clear</source>
        <translation>数値と Enter：次のサンプル · Tab：次の測定点 · Delete：消去</translation>
    </message>
    <message>
        <source>What the reading says</source>
        <translation>測定値の意味</translation>
    </message>
    <message>
        <source>Nothing to measure</source>
        <translation>測定項目はありません</translation>
    </message>
    <message>
        <source>The standard has no points.</source>
        <translation>規格に測定点がありません。</translation>
    </message>
    <message>
        <source>{done} of {total} readings</source>
        <translation>測定値 {total} 件中 {done} 件</translation>
    </message>
    <message>
        <source>{out} of {entered} readings out</source>
        <translation>測定値 {entered} 件中 {out} 件が公差外</translation>
    </message>
    <message>
        <source>no reading out of tolerance</source>
        <translation>公差外の測定値はありません</translation>
    </message>
    <message>
        <source>{n} inconclusive</source>
        <translation>{n} 件が判定不能</translation>
    </message>
    <message>
        <source>Sample {sample}: {words}</source>
        <translation>サンプル {sample}：{words}</translation>
    </message>
    <message>
        <source>Number, Enter: next point · Tab: next point · Delete: clear</source>
        <translation>数値と Enter：次の測定点 · Tab：次の測定点 · Delete：消去</translation>
    </message>
</context>
<context>
    <name>MessageTile</name>
    <message>
        <source>Every reason, in Conclusion</source>
        <translation>すべての理由は「結論」に</translation>
    </message>
</context>
<context>
    <name>NothingHere</name>
    <message>
        <source>Show all items</source>
        <translation>すべての項目を表示</translation>
    </message>
    <message>
        <source>No questions</source>
        <translation>質問はありません</translation>
    </message>
    <message>
        <source>The standards pack asks nothing here.</source>
        <translation>規格パックに質問の定めがありません。</translation>
    </message>
    <message>
        <source>No item has “{text}” in its words, its key or its clause.</source>
        <translation>「{text}」を含む項目（文・キー・条項）はありません。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Everything is answered</source>
        <translation>すべて回答済み</translation>
    </message>
    <message>
        <source>Every item of this inspection has its answer.</source>
        <translation>この検査の項目はすべて回答されています。</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>不適合なし</translation>
    </message>
    <message>
        <source>No item of this inspection failed so far.</source>
        <translation>この検査で不適合の項目はまだありません。</translation>
    </message>
    <message>
        <source>All photos are there</source>
        <translation>写真はすべて揃っています</translation>
    </message>
    <message>
        <source>No item is waiting for a photo.</source>
        <translation>写真を待っている項目はありません。</translation>
    </message>
    <message>
        <source>Everything applies</source>
        <translation>すべて対象です</translation>
    </message>
    <message>
        <source>No item was answered “not applicable”.</source>
        <translation>「対象外」と回答した項目はありません。</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>何もありません</translation>
    </message>
</context>
<context>
    <name>OcChart</name>
    <message>
        <source>Operating characteristic</source>
        <translation>OC 曲線</translation>
    </message>
</context>
<context>
    <name>OptionButtons</name>
    <message>
        <source>{option}, conforms</source>
        <translation>{option}、適合</translation>
    </message>
    <message>
        <source>{option}, a failure</source>
        <translation>{option}、不適合</translation>
    </message>
</context>
<context>
    <name>OrderView</name>
    <message>
        <source>Date of the inspection</source>
        <translation>検査日</translation>
    </message>
    <message>
        <source>Nonconforming units</source>
        <translation>不適合品数</translation>
    </message>
    <message>
        <source>Nonconformities</source>
        <translation>不適合数</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>数え方</translation>
    </message>
    <message>
        <source>Golden sample</source>
        <translation>標準見本</translation>
    </message>
    <message>
        <source>Number on its seal, e.g. GS-07</source>
        <translation>封印の番号&#x3000;例：GS-07</translation>
    </message>
    <message>
        <source>Place of the inspection</source>
        <translation>検査場所</translation>
    </message>
    <message>
        <source>e.g. warehouse 2, line 3</source>
        <translation>例：倉庫2、3番ライン</translation>
    </message>
    <message>
        <source>What is inspected</source>
        <translation>検査の対象</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>注文数</translation>
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
        <source> pcs</source>
        <translation> 個</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>ロット</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>When, where, how</source>
        <translation>日時・場所・方法</translation>
    </message>
    <message>
        <source>Two major defects on one piece are one nonconforming unit, or two nonconformities.</source>
        <translation>1 個に重不適合が 2 つあれば、不適合品は 1 個、不適合は 2 件です。</translation>
    </message>
    <message>
        <source>{quantity} pcs</source>
        <translation>{quantity} 個</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>品番</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>工場</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>規格</translation>
    </message>
    <message>
        <source>Version of the pack</source>
        <translation>パックの版</translation>
    </message>
    <message>
        <source>{percent} % of the lot is packed.</source>
        <translation>ロットの {percent} % が梱包済みです。</translation>
    </message>
    <message>
        <source>{percent} % of the lot is packed; at least {minimum} % must be.</source>
        <translation>ロットの {percent} % が梱包済みです。{minimum} % 以上が必要です。</translation>
    </message>
    <message>
        <source>{percent} % of the lot is packed, and at least {minimum} % must be: the result stays pending.</source>
        <translation>ロットの {percent} % が梱包済みです。{minimum} % 以上が必要なため、結果は保留のままです。</translation>
    </message>
    <message>
        <source>Enter: {name}</source>
        <translation>入力：{name}</translation>
    </message>
</context>
<context>
    <name>OverlayPane</name>
    <message>
        <source>Photo over reference</source>
        <translation>参照画像の上の写真</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Defects: count one</source>
        <translation>不適合：1 つ数える</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>不適合項目</translation>
    </message>
    <message>
        <source>Found defects</source>
        <translation>見つかった不適合</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>処置</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>寸法測定</translation>
    </message>
    <message>
        <source>On-site tests</source>
        <translation>現場試験</translation>
    </message>
    <message>
        <source>Clauses of the standard</source>
        <translation>規格の条項</translation>
    </message>
    <message>
        <source>Glossary: show large</source>
        <translation>用語集：大きく表示</translation>
    </message>
</context>
<context>
    <name>Parting</name>
    <message>
        <source>Split into {kept} and {taken}.</source>
        <translation>{kept} と {taken} に分けました。</translation>
    </message>
    <message>
        <source>{number}: {title}, quantity {quantity}</source>
        <translation>{number}：{title}、数量 {quantity}</translation>
    </message>
    <message>
        <source>Unit {numbers}</source>
        <translation>サンプル {numbers}</translation>
    </message>
    <message>
        <source>The two findings are one now.</source>
        <translation>2 つの指摘をまとめました。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) attached.</source>
        <translation>
            <numerusform>写真 %n 枚を付けました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartsDialog</name>
    <message>
        <source>Parts of the lot</source>
        <translation>ロットの区分</translation>
    </message>
    <message>
        <source>Packed and not packed, pallets, sizes or colours. Each part gives its share of the sample, and at least one carton of each is opened. A part without cartons lies loose.</source>
        <translation>梱包済みと未梱包、パレット、サイズや色など。サンプルは各区分の数量に比例して割り当て、各区分から少なくとも 1 カートンを開けます。カートンのない区分は未梱包として扱います。</translation>
    </message>
    <message>
        <source>Draw the cartons</source>
        <translation>カートンを抜き取る</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>区分を追加</translation>
    </message>
    <message>
        <source>At least one piece of each part</source>
        <translation>各区分から少なくとも 1 個</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Cartons</source>
        <translation>カートン数</translation>
    </message>
    <message>
        <source>Pieces per carton, or lying loose</source>
        <translation>1 カートンの入数、または未梱包の個数</translation>
    </message>
    <message>
        <source>Name of part {number}</source>
        <translation>区分 {number} の名前</translation>
    </message>
    <message>
        <source>Cartons of part {number}</source>
        <translation>区分 {number} のカートン数</translation>
    </message>
    <message>
        <source>Pieces of part {number}</source>
        <translation>区分 {number} の個数</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste readings</source>
        <translation>測定値を貼り付け</translation>
    </message>
    <message>
        <source>Nothing is entered before you confirm; one undo takes all of it back.</source>
        <translation>確定するまで何も入力されません。1 回の取り消しですべて戻せます。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Exchange rows and columns</source>
        <translation>行と列を入れ替える</translation>
    </message>
    <message>
        <source>What would be entered</source>
        <translation>入力される内容</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n reading(s)</source>
        <translation>
            <numerusform>測定値 %n 件を入力</numerusform>
        </translation>
    </message>
    <message>
        <source>out of tolerance</source>
        <translation>公差外</translation>
    </message>
    <message>
        <source>replaces {value}</source>
        <translation>{value} を置き換え</translation>
    </message>
    <message>
        <source>Headings are left out.</source>
        <translation>見出しは除かれます。</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) that stand there now are replaced.</source>
        <translation>
            <numerusform>現在の測定値 %n 件が置き換わります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) would be out of tolerance.</source>
        <translation>
            <numerusform>%n 個の測定値が公差外になります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) have no place in the grid.</source>
        <translation>
            <numerusform>%n 個の値は表に入る場所がありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be read and are left out:</source>
        <translation>
            <numerusform>%n 個の値は読み取れないため除かれます：</numerusform>
        </translation>
    </message>
    <message>
        <source>{point}, sample {sample}: {fault}</source>
        <translation>{point}、サンプル {sample}：{fault}</translation>
    </message>
</context>
<context>
    <name>PhotoActions</name>
    <message numerus="yes">
        <source>%n photo(s) have the caption.</source>
        <translation>
            <numerusform>写真 %n 枚にこの説明を付けました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s): {who}</source>
        <translation>
            <numerusform>写真 %n 枚：{who}</numerusform>
        </translation>
    </message>
    <message>
        <source>They are attached to {place} already.</source>
        <translation>すでに {place} に付いています。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) attached to {place}.</source>
        <translation>
            <numerusform>写真 %n 枚を {place} に付けました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoDetail</name>
    <message>
        <source>Show in full</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>左に回転</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>右に回転</translation>
    </message>
    <message>
        <source>Move the photo to the bin</source>
        <translation>写真をごみ箱に移す</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>公開範囲</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>The inspection as a whole</source>
        <translation>検査全体</translation>
    </message>
    <message>
        <source>Detach from {name}</source>
        <translation>{name} から外す</translation>
    </message>
</context>
<context>
    <name>PhotoFacts</name>
    <message>
        <source>Caption</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>About this photo</source>
        <translation>この写真について</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>撮影</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>露出</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>SHA-256 of the original</source>
        <translation>原本の SHA-256</translation>
    </message>
</context>
<context>
    <name>PhotoIntake</name>
    <message>
        <source>Goes to: {place}</source>
        <translation>付ける先：{place}</translation>
    </message>
    <message>
        <source>Take with the camera</source>
        <translation>カメラで撮る</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Stop watching the folder</source>
        <translation>フォルダーの監視をやめる</translation>
    </message>
    <message>
        <source>Watch a folder …</source>
        <translation>フォルダーを監視…</translation>
    </message>
    <message>
        <source>the inspection as a whole</source>
        <translation>検査全体</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>写真を追加</translation>
    </message>
    <message>
        <source>Photos ({patterns})</source>
        <translation>写真 ({patterns})</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard that can be read.</source>
        <translation>クリップボードに、読み取れる画像がありません。</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>貼り付けた画像</translation>
    </message>
    <message>
        <source>This is only the address of a picture. Copy the picture itself, or save it first.</source>
        <translation>これは画像のアドレスだけです。画像そのものをコピーするか、先に保存してください。</translation>
    </message>
    <message>
        <source>There were no photos in it. Nothing was added.</source>
        <translation>写真がありませんでした。何も追加されていません。</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>貼り付けた画像.png</translation>
    </message>
</context>
<context>
    <name>PhotoPicker</name>
    <message>
        <source>Photos of this defect</source>
        <translation>この不適合の写真</translation>
    </message>
    <message>
        <source>Touch the photos that show it; they stay where else they belong.</source>
        <translation>写っている写真をタッチしてください。ほかの所属はそのまま残ります。</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>付ける</translation>
    </message>
    <message>
        <source>Photos of the inspection</source>
        <translation>検査の写真</translation>
    </message>
    <message>
        <source>There are no photos yet.</source>
        <translation>写真はまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) chosen</source>
        <translation>
            <numerusform>写真 %n 枚を選択</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoTools</name>
    <message>
        <source>Turn left</source>
        <translation>左に回転</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>右に回転</translation>
    </message>
    <message>
        <source>Mark up</source>
        <translation>書き込む</translation>
    </message>
    <message>
        <source>Compare with the golden sample</source>
        <translation>標準見本と比べる</translation>
    </message>
    <message>
        <source>The original, without marks</source>
        <translation>書き込みのない原本</translation>
    </message>
    <message>
        <source>About this photo</source>
        <translation>この写真について</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>ごみ箱に移す</translation>
    </message>
</context>
<context>
    <name>PhotoViewer</name>
    <message>
        <source>{place} of {total}</source>
        <translation>{total} 枚中 {place}</translation>
    </message>
    <message>
        <source>This photo</source>
        <translation>この写真</translation>
    </message>
    <message>
        <source>Rate this photo: {stars}</source>
        <translation>この写真を評価：{stars}</translation>
    </message>
</context>
<context>
    <name>PhotosView</name>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>写真はまだありません</translation>
    </message>
    <message>
        <source>Drop files here, paste with Ctrl+V, or choose them. The original bytes are kept, encrypted.</source>
        <translation>ファイルをドロップするか、Ctrl+V で貼り付けるか、選んでください。元のデータは暗号化してそのまま保管します。</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>写真を追加</translation>
    </message>
    <message>
        <source>No photo is like that</source>
        <translation>該当する写真はありません</translation>
    </message>
    <message>
        <source>Other words, another filter, or all photos.</source>
        <translation>言葉や絞り込みを変えるか、すべての写真を表示してください。</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>すべての写真を表示</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>写真 %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{total}中 {shown} 枚</translation>
    </message>
</context>
<context>
    <name>PinCanvas</name>
    <message numerus="yes">
        <source>{picture}, %n pin(s)</source>
        <translation>
            <numerusform>{picture}、ピン %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Pin {number} on {picture}; arrow keys move it, Delete removes it</source>
        <translation>{picture} のピン {number}。矢印キーで移動、Delete で削除</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>Pins on this picture</source>
        <translation>この画像のピン</translation>
    </message>
    <message>
        <source>Remove the pin</source>
        <translation>ピンを外す</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Where on the product</source>
        <translation>製品上の位置</translation>
    </message>
    <message>
        <source>Set a pin, or take the chosen one</source>
        <translation>ピンを立てる、または選ぶ</translation>
    </message>
    <message>
        <source>Move the chosen pin</source>
        <translation>選んだピンを動かす</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>全体を表示</translation>
    </message>
</context>
<context>
    <name>Pinning</name>
    <message>
        <source>Touch the picture to pin the place of {number}, {title}.</source>
        <translation>画像をタッチして、{number}「{title}」の位置を示してください。</translation>
    </message>
    <message>
        <source>The pin was removed.</source>
        <translation>ピンを外しました。</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Defect</source>
        <translation>不適合</translation>
    </message>
    <message>
        <source>Required photo</source>
        <translation>必須写真</translation>
    </message>
    <message>
        <source>Checklist item</source>
        <translation>チェック項目</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>試験</translation>
    </message>
    <message>
        <source>Open point</source>
        <translation>未処理の事項</translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message>
        <source>Search defects, items, tests</source>
        <translation>不適合・項目・試験を検索</translation>
    </message>
    <message>
        <source>Attach to</source>
        <translation>付ける先</translation>
    </message>
    <message>
        <source>Touch a line to attach the selected photos, or drop photos on it</source>
        <translation>行をタッチすると選択した写真が付きます。写真を行にドロップしてもかまいません</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Change the sampling plan</source>
        <translation>抜取方式を変更</translation>
    </message>
    <message>
        <source>What was found stays and is judged by the new plan. The change is kept in the trail.</source>
        <translation>これまでの発見は残り、新しい方式で判定されます。変更は履歴に残ります。</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>方式を変更</translation>
    </message>
    <message>
        <source>Lot size</source>
        <translation>ロットサイズ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>水準</translation>
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
        <source>Severity {name}</source>
        <translation>検査のきびしさ（{name}）</translation>
    </message>
    <message>
        <source>none (Ac 0)</source>
        <translation>なし (Ac 0)</translation>
    </message>
    <message>
        <source>AQL {name}</source>
        <translation>AQL {name}</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>{name}: inspect all {lot} pieces; the sample would not be smaller than the lot.</source>
        <translation>{name}：サンプルがロット以上になるため、{lot} 個すべてを検査します。</translation>
    </message>
    <message>
        <source>{name}: no AQL; none may be found in {n} pieces, the largest sample of the other classes (rule of the brand).</source>
        <translation>{name}：AQL なし。ほかの等級で最大のサンプル {n} 個のうち 1 個も認めません（ブランドの規則）。</translation>
    </message>
    <message>
        <source>{name}: letter {code}, the arrow in the table leads to {plan}; inspect {n} pieces, accept up to {ac}, reject from {re}.</source>
        <translation>{name}：サンプル文字 {code}、表の矢印により {plan}。{n} 個を検査し、{ac} 個まで合格、{re} 個から不合格。</translation>
    </message>
    <message>
        <source>{name}: letter {code}, the arrow in the table leads to {plan}; inspect up to {stage_count} samples of {stage_n} pieces; after each the total found decides.</source>
        <translation>{name}：サンプル文字 {code}、表の矢印により {plan}。{stage_n} 個ずつ最大 {stage_count} 回検査し、毎回、見つかった累計で判定します。</translation>
    </message>
    <message>
        <source>{name}: inspect up to {stage_count} samples of {stage_n} pieces; after each the total found decides.</source>
        <translation>{name}：{stage_n} 個ずつ最大 {stage_count} 回検査し、毎回、見つかった累計で判定します。</translation>
    </message>
    <message>
        <source>{name}: inspect {n} pieces, accept up to {ac}, reject from {re}.</source>
        <translation>{name}：{n} 個を検査し、{ac} 個まで合格、{re} 個から不合格。</translation>
    </message>
    <message>
        <source>{name}: no AQL; none may be found in {n} pieces, computed so that a lot the strictest other class accepts 10 times in 100 is accepted no more often (computed, not a plan of {edition_label}).</source>
        <translation>{name}：AQL なし。{n} 個のうち 1 個も見つかってはなりません。他の最も厳しい等級で 100 回中 10 回合格するロットが、それより多く合格しないように計算した個数です（計算値であり、{edition_label} の方式ではありません）。</translation>
    </message>
    <message>
        <source>{name}: no AQL; none may be found in {n} pieces, the largest first sample of the other classes, nor in what is inspected after it (rule of the brand).</source>
        <translation>{name}：AQL なし。他の等級の最大の第 1 サンプル {n} 個でも、その後に検査するものでも、1 個も見つかってはなりません（ブランドの規則）。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>AQL</source>
        <translation>AQL</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>検査のきびしさ</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>サンプル文字</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
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
</context>
<context>
    <name>PointStatistics</name>
    <message>
        <source>no readings yet</source>
        <translation>測定値なし</translation>
    </message>
    <message>
        <source>no limits</source>
        <translation>公差限界なし</translation>
    </message>
    <message>
        <source>needs both limits</source>
        <translation>上下限が必要</translation>
    </message>
    <message>
        <source>needs two readings</source>
        <translation>測定値が 2 つ必要</translation>
    </message>
    <message>
        <source>no spread</source>
        <translation>ばらつきなし</translation>
    </message>
    <message>
        <source>Fewer than 30 readings: go by the interval, not by the index alone.</source>
        <translation>データ数が 30 未満です。指数の値だけでなく信頼区間で判断してください。</translation>
    </message>
    <message>
        <source>The mean lies outside the limits.</source>
        <translation>平均が公差を外れています。</translation>
    </message>
    <message>
        <source>Nelson rule 1: sample {samples} more than 3 sigma {side} the mean</source>
        <translation>ネルソンのルール 1：サンプル {samples} が平均より{side}に 3 シグマを超えています</translation>
    </message>
    <message>
        <source>Nelson rule 2: {n} in a row {side} the mean (samples {samples})</source>
        <translation>ネルソンのルール 2：{n} 点が続けて平均より{side}にあります（サンプル {samples}）</translation>
    </message>
    <message>
        <source>Nelson rule 3: {n} in a row all rising or all falling (samples {samples})</source>
        <translation>ネルソンのルール 3：{n} 点が続けて増加または減少しています（サンプル {samples}）</translation>
    </message>
    <message>
        <source>Nelson rule 4: {n} in a row alternating up and down (samples {samples})</source>
        <translation>ネルソンのルール 4：{n} 点が交互に増減しています（サンプル {samples}）</translation>
    </message>
    <message>
        <source>Nelson rule 5: 2 of 3 more than 2 sigma {side} the mean (samples {samples})</source>
        <translation>ネルソンのルール 5：連続 3 点中 2 点が平均より{side}に 2 シグマを超えています（サンプル {samples}）</translation>
    </message>
    <message>
        <source>Nelson rule 6: 4 of 5 more than 1 sigma {side} the mean (samples {samples})</source>
        <translation>ネルソンのルール 6：連続 5 点中 4 点が平均より{side}に 1 シグマを超えています（サンプル {samples}）</translation>
    </message>
    <message>
        <source>Nelson rule 7: {n} in a row within 1 sigma of the mean (samples {samples})</source>
        <translation>ネルソンのルール 7：{n} 点が続けて平均から 1 シグマ以内にあります（サンプル {samples}）</translation>
    </message>
    <message>
        <source>Nelson rule 8: {n} in a row, none within 1 sigma of the mean (samples {samples})</source>
        <translation>ネルソンのルール 8：{n} 点が続けて平均から 1 シグマ以内にありません（サンプル {samples}）</translation>
    </message>
    <message>
        <source>above</source>
        <translation>上</translation>
    </message>
    <message>
        <source>below</source>
        <translation>下</translation>
    </message>
</context>
<context>
    <name>ProductView</name>
    <message>
        <source>Compare</source>
        <translation>比べる</translation>
    </message>
    <message>
        <source>Compare the photo with this picture</source>
        <translation>写真をこの画像と比べる</translation>
    </message>
</context>
<context>
    <name>PropertyBar</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Delete this mark</source>
        <translation>この書き込みを削除</translation>
    </message>
    <message>
        <source>List of marks</source>
        <translation>書き込みの一覧</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Back to the photo</source>
        <translation>写真に戻る</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>細い</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Thick</source>
        <translation>太い</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>太さ</translation>
    </message>
    <message>
        <source>Words of the mark</source>
        <translation>書き込みの文</translation>
    </message>
    <message>
        <source>Known length, such as 100 mm</source>
        <translation>既知の長さ（例：100 mm）</translation>
    </message>
    <message>
        <source>Reckoned with the known length; true only in its plane.</source>
        <translation>既知の長さから計算した値です。その平面上でだけ正しい値になります。</translation>
    </message>
    <message>
        <source>The known length: other dimensions are reckoned with it, true in its plane.</source>
        <translation>既知の長さ：ほかの寸法はこれをもとに計算し、その平面上で正しい値になります。</translation>
    </message>
    <message>
        <source>Draw a length you know and type it; others are then reckoned with it.</source>
        <translation>わかっている長さを描いて入力すると、ほかの寸法が計算されます。</translation>
    </message>
    <message>
        <source>Burnt into reports and exports for good. The original stays whole in the vault.</source>
        <translation>報告書と書き出しには消えない形で焼き込まれます。原本は保管庫にそのまま残ります。</translation>
    </message>
    <message>
        <source>Drag to draw, or press the letter of a tool twice; arrow keys move a mark.</source>
        <translation>ドラッグで描くか、道具の文字キーを 2 回押します。矢印キーで書き込みを動かせます。</translation>
    </message>
</context>
<context>
    <name>ReadingFields</name>
    <message>
        <source>{title} (optional)</source>
        <translation>{title}（任意）</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Class {cls}: {found} found in {n} pieces; accepted up to {ac}, rejected from {re}.</source>
        <translation>等級 {cls}：{n} 個中 {found} 個。{ac} 個まで合格、{re} 個から不合格。</translation>
    </message>
    <message>
        <source>Class {cls}: {found} found in {n} pieces; accepted up to {ac}, one more rejects the lot.</source>
        <translation>等級 {cls}：{n} 個中 {found} 個。{ac} 個まで合格で、あと 1 個で不合格。</translation>
    </message>
    <message>
        <source>Class {cls}: {found} found in {n} pieces; accepted up to {ac}.</source>
        <translation>等級 {cls}：{n} 個中 {found} 個。{ac} 個まで合格。</translation>
    </message>
    <message>
        <source>Class {cls}: all {n} pieces inspected, none nonconforming.</source>
        <translation>等級 {cls}：{n} 個すべてを検査し、不適合品はありません。</translation>
    </message>
    <message>
        <source>Class {cls}: all {n} pieces inspected, {found} nonconforming, each one decided.</source>
        <translation>等級 {cls}：{n} 個すべてを検査し、不適合品 {found} 個はすべて処置が決まっています。</translation>
    </message>
    <message>
        <source>Class {cls}: all {n} pieces inspected, {found} nonconforming, not each one decided.</source>
        <translation>等級 {cls}：{n} 個すべてを検査し、不適合品 {found} 個のうち処置が未定のものがあります。</translation>
    </message>
    <message>
        <source>Class {cls}: all {n} pieces inspected, {found} nonconforming; one rejects the lot.</source>
        <translation>等級 {cls}：{n} 個すべてを検査し、不適合品 {found} 個。1 個でもロットは不合格です。</translation>
    </message>
    <message>
        <source>Class {cls}: {found} found without a sampling plan; one rejects the lot.</source>
        <translation>等級 {cls}：抜取方式なしで {found} 個。1 個でもロットは不合格です。</translation>
    </message>
    <message>
        <source>Class {cls}: {found} found in {n} pieces, between {ac} accepted and {re} rejected: accepted, and normal inspection from the next lot.</source>
        <translation>等級 {cls}：{n} 個中 {found} 個。合格の {ac} と不合格の {re} の間のため合格とし、次のロットからなみ検査に戻します。</translation>
    </message>
    <message>
        <source>Class {cls}: {found} found in {n} pieces, between {ac} accepted and {re} rejected: accepted, and normal inspection from the next lot; one more rejects this one.</source>
        <translation>等級 {cls}：{n} 個中 {found} 個。合格の {ac} と不合格の {re} の間のため合格とし、次のロットからなみ検査に戻します。あと 1 件でこのロットは不合格です。</translation>
    </message>
    <message>
        <source>Class {cls}: {found} found so far in sample {stage} (up to {n} pieces); accepted up to {ac} when it is finished, rejected from {re}.</source>
        <translation>等級 {cls}：第 {stage} サンプル（累計 {n} 個）でこれまでに {found} 個。終了時に {ac} まで合格、{re} から不合格。</translation>
    </message>
    <message>
        <source>Class {cls}: {found} found so far in sample {stage} (up to {n} pieces); it cannot accept yet, rejected from {re}.</source>
        <translation>等級 {cls}：第 {stage} サンプル（累計 {n} 個）でこれまでに {found} 個。ここではまだ合格にできません。{re} から不合格。</translation>
    </message>
    <message>
        <source>Class {cls}: {found} found so far in sample {stage} (up to {n} pieces); rejected from {re}, one more rejects the lot.</source>
        <translation>等級 {cls}：第 {stage} サンプル（累計 {n} 個）でこれまでに {found} 個。{re} から不合格、あと 1 件でロット不合格。</translation>
    </message>
    <message>
        <source>Class {cls}: {found} found in {n} pieces after sample {stage}, between {ac} accepted and {re} rejected: inspect sample {next_stage}, {next_n} more pieces.</source>
        <translation>等級 {cls}：第 {stage} サンプルまでの {n} 個中 {found} 個。合格の {ac} と不合格の {re} の間のため、第 {next_stage} サンプル（さらに {next_n} 個）を検査します。</translation>
    </message>
    <message>
        <source>Class {cls}: {found} found in {n} pieces after sample {stage}, which cannot accept yet (rejected from {re}): inspect sample {next_stage}, {next_n} more pieces.</source>
        <translation>等級 {cls}：第 {stage} サンプルまでの {n} 個中 {found} 個。ここではまだ合格にできません（{re} から不合格）。第 {next_stage} サンプル（さらに {next_n} 個）を検査します。</translation>
    </message>
    <message>
        <source>Class {cls}: {found} found in {n} pieces after sample {stage}; accepted up to {ac}.</source>
        <translation>等級 {cls}：第 {stage} サンプルまでの {n} 個中 {found} 個。{ac} まで合格。</translation>
    </message>
    <message>
        <source>Class {cls}: {found} found in {n} pieces up to sample {stage}; rejected from {re}.</source>
        <translation>等級 {cls}：第 {stage} サンプルまでの {n} 個中 {found} 個。{re} から不合格。</translation>
    </message>
    <message>
        <source>Class {cls}: accepted on sample {stage}; {later} more found in a later sample, which does not change that.</source>
        <translation>等級 {cls}：第 {stage} サンプルで合格。以後のサンプルで見つかった {later} はこの判定を変えません。</translation>
    </message>
    <message>
        <source>Section {section}: {failed} items failed, {max_failed} allowed; the lot fails.</source>
        <translation>{section}：{failed} 項目が不適合、{max_failed} 項目まで許容。ロット不合格。</translation>
    </message>
    <message>
        <source>Section {section}: {failed} items failed, {max_failed} allowed; noted, not counted.</source>
        <translation>{section}：{failed} 項目が不適合、{max_failed} 項目まで許容。記録のみで計数しません。</translation>
    </message>
    <message>
        <source>Section {section}: {out} of {done} readings out of tolerance, {allowed} allowed ({percent} %); the section fails.</source>
        <translation>{section}：測定値 {done} 件中 {out} 件が公差外、{allowed} 件（{percent} %）まで許容。この節は不合格。</translation>
    </message>
    <message>
        <source>Section {section}: {out} of {done} readings out of tolerance, {allowed} allowed ({percent} %); the lot fails.</source>
        <translation>{section}：測定値 {done} 件中 {out} 件が公差外、{allowed} 件（{percent} %）まで許容。ロット不合格。</translation>
    </message>
    <message>
        <source>Section {section}: {out} of {done} readings out of tolerance, {allowed} allowed ({percent} %); noted, not counted.</source>
        <translation>{section}：測定値 {done} 件中 {out} 件が公差外、{allowed} 件（{percent} %）まで許容。記録のみで計数しません。</translation>
    </message>
    <message>
        <source>{out} of {done} readings out of tolerance, {allowed} allowed ({percent} %); the lot fails.</source>
        <translation>測定値 {done} 件中 {out} 件が公差外、{allowed} 件（{percent} %）まで許容。ロット不合格。</translation>
    </message>
    <message>
        <source>{out} of {done} readings out of tolerance, {allowed} allowed ({percent} %); noted, not counted.</source>
        <translation>測定値 {done} 件中 {out} 件が公差外、{allowed} 件（{percent} %）まで許容。記録のみで計数しません。</translation>
    </message>
    <message>
        <source>Gauge {number}: its calibration was overdue since {due}; {readings} readings were made with it.</source>
        <translation>測定器 {number}：校正が {due} に期限切れ。この測定器による測定値は {readings} 件です。</translation>
    </message>
    <message>
        <source>{title}: {inconclusive} of {done} pieces are too close to a limit for the measurement uncertainty to decide; noted.</source>
        <translation>{title}：{done} 個中 {inconclusive} 個は限度に近く、測定の不確かさでは判定できません。記録のみ。</translation>
    </message>
    <message>
        <source>{title}: failed, {quantity} counted in class {cls}.</source>
        <translation>{title}：不適合。等級 {cls} に {quantity} 個を計上。</translation>
    </message>
    <message>
        <source>{title}: failed; noted, not counted.</source>
        <translation>{title}：不適合。記録のみで計上しません。</translation>
    </message>
    <message>
        <source>{title}: failed, and with it the section {section}.</source>
        <translation>{title}：不適合。これによりセクション {section} も不適合です。</translation>
    </message>
    <message>
        <source>{title}: failed, and with it the lot.</source>
        <translation>{title}：不適合。これによりロットも不合格です。</translation>
    </message>
    <message>
        <source>{title}: {out} of {done} readings out of tolerance, counted in class {cls}.</source>
        <translation>{title}：測定値 {done} 件中 {out} 件が公差外。等級 {cls} に計上。</translation>
    </message>
    <message>
        <source>{title}: {out} of {done} readings out of tolerance, {max_out} allowed.</source>
        <translation>{title}：測定値 {done} 件中 {out} 件が公差外。{max_out} 件まで許容。</translation>
    </message>
    <message>
        <source>{title}: {out} of {done} readings out of tolerance; noted, not counted.</source>
        <translation>{title}：測定値 {done} 件中 {out} 件が公差外。記録のみで計上しません。</translation>
    </message>
    <message>
        <source>{title}: {out} of {done} readings out of tolerance; the section {section} fails.</source>
        <translation>{title}：測定値 {done} 件中 {out} 件が公差外。セクション {section} は不適合です。</translation>
    </message>
    <message>
        <source>{title}: {out} of {done} readings out of tolerance; the lot fails.</source>
        <translation>{title}：測定値 {done} 件中 {out} 件が公差外。ロットは不合格です。</translation>
    </message>
    <message>
        <source>{title}: failed on {failed} of {size}, {acceptance} allowed; one counted in class {cls}.</source>
        <translation>{title}：{size} 個中 {failed} 個が不合格（{acceptance} 個まで許容）。等級 {cls} に 1 個を計上。</translation>
    </message>
    <message>
        <source>{title}: failed on {failed} of {size}, {acceptance} allowed; noted, not counted.</source>
        <translation>{title}：{size} 個中 {failed} 個が不合格（{acceptance} 個まで許容）。記録のみで計上しません。</translation>
    </message>
    <message>
        <source>{title}: failed on {failed} of {size}, {acceptance} allowed; the lot fails.</source>
        <translation>{title}：{size} 個中 {failed} 個が不合格（{acceptance} 個まで許容）。ロットは不合格です。</translation>
    </message>
    <message>
        <source>There is no sampling plan.</source>
        <translation>抜取方式がありません。</translation>
    </message>
    <message>
        <source>Sample {stage} ({n} pieces) has not been inspected whole.</source>
        <translation>第 {stage} サンプル（{n} 個）の検査が終わっていません。</translation>
    </message>
    <message>
        <source>Class {cls}: {found} found, and the class has no sampling plan.</source>
        <translation>等級 {cls}：{found} 個。この等級には抜取方式がありません。</translation>
    </message>
    <message>
        <source>{packed} of {lot_size} packed; {minimum} % must be.</source>
        <translation>{lot_size} 個中 {packed} 個が梱包済み。{minimum} % が必要です。</translation>
    </message>
    <message>
        <source>{title}: not answered.</source>
        <translation>{title}：未回答。</translation>
    </message>
    <message>
        <source>{title}: answered for {done} of {asked} sample units.</source>
        <translation>{title}：サンプル {asked} 個中 {done} 個を回答。</translation>
    </message>
    <message>
        <source>{title}: {done} of {asked} photos.</source>
        <translation>{title}：写真 {asked} 枚中 {done} 枚。</translation>
    </message>
    <message>
        <source>{title}: {done} of {asked} readings.</source>
        <translation>{title}：測定値 {asked} 件中 {done} 件。</translation>
    </message>
    <message>
        <source>{title}: {inconclusive} of {done} pieces are too close to a limit for the measurement uncertainty to decide.</source>
        <translation>{title}：{done} 個中 {inconclusive} 個は限度に近く、測定の不確かさでは判定できません。</translation>
    </message>
    <message>
        <source>{inconclusive} of {done} readings are too close to a limit for the measurement uncertainty to decide; at most {percent} % may be out.</source>
        <translation>測定値 {done} 件中 {inconclusive} 件は限度に近く、測定の不確かさでは判定できません。公差外は {percent} % までです。</translation>
    </message>
    <message>
        <source>{title}: no result.</source>
        <translation>{title}：結果なし。</translation>
    </message>
    <message>
        <source>{title}: done on {done} of {asked} pieces.</source>
        <translation>{title}：{asked} 個中 {done} 個を実施。</translation>
    </message>
    <message>
        <source>{title}, {reading}: {done} of {asked} readings.</source>
        <translation>{title}、{reading}：測定値 {asked} 件中 {done} 件。</translation>
    </message>
    <message>
        <source>{title}: no photo.</source>
        <translation>{title}：写真なし。</translation>
    </message>
    <message>
        <source>{title}: found while inspecting every piece, and not decided what happens to it.</source>
        <translation>{title}：全数検査で見つかり、処置が決まっていません。</translation>
    </message>
    <message>
        <source>{title}: how many pieces are tested depends on the lot size, which is not known.</source>
        <translation>{title}：試験数はロットサイズで決まりますが、ロットサイズが未入力です。</translation>
    </message>
    <message>
        <source>{title}: a carton of {mass} {unit} is above {limit} {unit}; ISTA {other} applies, not this test.</source>
        <translation>{title}：外箱 {mass} {unit} は {limit} {unit} を超えるため、ISTA {other} の対象です。</translation>
    </message>
    <message>
        <source>{title}: {done} of {asked} drops done.</source>
        <translation>{title}：落下 {asked} 回中 {done} 回。</translation>
    </message>
    <message>
        <source>{title}: a mass or number entered cannot be right; it must be greater than 0.</source>
        <translation>{title}：入力された質量または数が正しくありません。0 より大きい値が必要です。</translation>
    </message>
    <message>
        <source>{title}: checks of the metal detector are missing.</source>
        <translation>{title}：金属検出機の確認が足りません。</translation>
    </message>
</context>
<context>
    <name>ReferencePanel</name>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>大きく表示</translation>
    </message>
    <message>
        <source>Hide the reference</source>
        <translation>参照を隠す</translation>
    </message>
    <message>
        <source>Golden</source>
        <translation>標準見本</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限度</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条項</translation>
    </message>
    <message>
        <source>Which reference</source>
        <translation>参照の種類</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>可</translation>
    </message>
    <message>
        <source>Not OK</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>No clause belongs to what is in focus.</source>
        <translation>選択中の項目に対応する条項はありません。</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>What the factory may see</source>
        <translation>工場に見せてよい内容</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Build and sign the report</source>
        <translation>報告書を作成して署名</translation>
    </message>
    <message>
        <source>Reopen for a correction …</source>
        <translation>訂正のため再開…</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>報告書の言語</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>第 2 言語</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告書</translation>
    </message>
    <message>
        <source>Decide first. The report is then built and signed with your own key, on this device.</source>
        <translation>先に判定してください。報告書はこの端末で作成され、あなたの鍵で署名されます。</translation>
    </message>
    <message>
        <source>You have not signed above yet. You can build the report all the same; your field stays empty.</source>
        <translation>まだ上の欄に署名していません。このまま報告書を作れますが、あなたの署名欄は空のままです。</translation>
    </message>
    <message>
        <source>The factory has not signed yet. You can build the report all the same; its field stays empty.</source>
        <translation>工場はまだ署名していません。このまま報告書を作れますが、署名欄は空のままです。</translation>
    </message>
    <message>
        <source>The report is built and signed with your own key, on this device, without a network.</source>
        <translation>報告書はこの端末で、通信なしに作成され、あなたの鍵で署名されます。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Pages of the report</source>
        <translation>報告書のページ</translation>
    </message>
    <message>
        <source>preview, not signed</source>
        <translation>プレビュー、未署名</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Mail draft …</source>
        <translation>メールの下書き…</translation>
    </message>
    <message>
        <source>Build and sign</source>
        <translation>作成して署名</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告書</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>ウィンドウの幅に合わせる</translation>
    </message>
    <message>
        <source>Decide first.</source>
        <translation>先に判定してください。</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{pages} ページ中 {page}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{pages} ページ中 {page} ページ目</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Back to the conclusion</source>
        <translation>結論に戻る</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>名前を付けて保存…</translation>
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
        <translation>必須写真 {total} 件中 {done} 件</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Proposed result</source>
        <translation>提案される結果</translation>
    </message>
    <message>
        <source>Proposed result: {result}</source>
        <translation>提案される結果：{result}</translation>
    </message>
    <message numerus="yes">
        <source>Still missing: %n</source>
        <translation>
            <numerusform>不足：%n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>さらに %n 件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>At least one reason below rejects the lot, whatever else is still open.</source>
        <translation>下の理由の少なくとも 1 つにより、残りにかかわらずロットは不合格です。</translation>
    </message>
    <message>
        <source>Everything required is there, and nothing rejects the lot.</source>
        <translation>必要なものはすべて揃い、不合格の理由はありません。</translation>
    </message>
    <message>
        <source>Nothing rejects the lot so far, but something required is not there yet.</source>
        <translation>今のところ不合格の理由はありませんが、必要なものが揃っていません。</translation>
    </message>
</context>
<context>
    <name>RiskCard</name>
    <message>
        <source>Risk of the plan</source>
        <translation>抜取方式のリスク</translation>
    </message>
    <message>
        <source>Every piece is inspected, so there is no risk of sampling to state.</source>
        <translation>全数検査のため、抜取りによるリスクはありません。</translation>
    </message>
    <message>
        <source>Nonconformities per 100 pieces (Poisson).</source>
        <translation>100 個当たり不適合数（ポアソン分布）。</translation>
    </message>
    <message>
        <source>For this lot of {lot} pieces (hypergeometric).</source>
        <translation>このロット（{lot} 個）について（超幾何分布）。</translation>
    </message>
    <message>
        <source>AQL {aql}: {share} % accepted</source>
        <translation>AQL {aql}：合格 {share} %</translation>
    </message>
    <message>
        <source>{quality}: {share} % accepted</source>
        <translation>{quality}：合格 {share} %</translation>
    </message>
    <message>
        <source>{quality} %: {share} % accepted</source>
        <translation>{quality} %：合格 {share} %</translation>
    </message>
    <message>
        <source>nonconformities per 100 pieces</source>
        <translation>100 個当たり不適合数</translation>
    </message>
    <message>
        <source>% nonconforming in the lot</source>
        <translation>ロットの不適合品率（%）</translation>
    </message>
    <message>
        <source>% of such lots accepted</source>
        <translation>ロットの合格する確率（%）</translation>
    </message>
    <message>
        <source>Of 100 lots at the AQL, {quality} nonconformities per 100 pieces, {times} are accepted.</source>
        <translation>AQL どおり 100 個当たり不適合数 {quality} のロット 100 のうち {times} が合格します。</translation>
    </message>
    <message>
        <source>Of 100 lots at about the AQL, {quality} % nonconforming pieces ({count} of {lot}), {times} are accepted.</source>
        <translation>ほぼ AQL に当たる不適合品率 {quality} %（{lot} 個中 {count} 個）のロット 100 のうち {times} が合格します。</translation>
    </message>
    <message>
        <source>Of 100 lots with {quality} nonconformities per 100 pieces, {times} are accepted.</source>
        <translation>100 個当たり不適合数 {quality} のロット 100 のうち {times} が合格します。</translation>
    </message>
    <message>
        <source>Of 100 lots with {quality} % nonconforming pieces ({count} of {lot}), {times} are accepted.</source>
        <translation>不適合品率 {quality} %（{lot} 個中 {count} 個）のロット 100 のうち {times} が合格します。</translation>
    </message>
    <message>
        <source>Up to {most} pieces are inspected, on average fewer.</source>
        <translation>検査するのは最大 {most} 個で、平均ではこれより少なくなります。</translation>
    </message>
    <message>
        <source>At the AQL, {average} pieces are inspected on average, at most {most}.</source>
        <translation>AQL の品質では、平均 {average} 個、最大 {most} 個を検査します。</translation>
    </message>
    <message>
        <source>If lots not accepted are sorted, at most {quality} nonconformities per 100 pieces go out on average.</source>
        <translation>不合格ロットを全数選別すれば、出荷されるのは平均で 100 個当たり不適合数 {quality} 以下です。</translation>
    </message>
    <message>
        <source>If lots not accepted are sorted, at most {quality} % nonconforming pieces go out on average.</source>
        <translation>不合格ロットを全数選別すれば、出荷される不適合品は平均で {quality} % 以下です。</translation>
    </message>
</context>
<context>
    <name>SamplingView</name>
    <message>
        <source>Change the plan …</source>
        <translation>方式を変更…</translation>
    </message>
    <message>
        <source>{edition}, {kind}, level {level}, lot of {lot}: letter {letter}</source>
        <translation>{edition}、{kind}、水準 {level}、ロット {lot} 個：サンプル文字 {letter}</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>抜取り</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>passed</source>
        <translation>適合</translation>
    </message>
    <message>
        <source>with remarks</source>
        <translation>所見あり</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>不適合</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未了</translation>
    </message>
    <message>
        <source>{count} passed</source>
        <translation>適合 {count}</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>不適合 {count}</translation>
    </message>
    <message>
        <source>{count} not applicable</source>
        <translation>対象外 {count}</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>未了 {count}</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>チェックリストの節</translation>
    </message>
</context>
<context>
    <name>SeveralPhotos</name>
    <message>
        <source>Caption for all of them</source>
        <translation>まとめて付ける説明</translation>
    </message>
    <message>
        <source>Write this caption below all of them</source>
        <translation>この説明をすべてに付ける</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比べる</translation>
    </message>
    <message>
        <source>Both beside each other</source>
        <translation>2 枚を並べて表示</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>左に回転</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>右に回転</translation>
    </message>
    <message>
        <source>Move the photos to the bin</source>
        <translation>写真をごみ箱に移す</translation>
    </message>
    <message>
        <source>Who may see them</source>
        <translation>公開範囲</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) selected</source>
        <translation>
            <numerusform>写真 %n 枚を選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n photo(s) …</source>
        <translation>
            <numerusform>写真 %n 枚を変更しています…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideButton</name>
    <message>
        <source>stays</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>移す</translation>
    </message>
    <message>
        <source>both</source>
        <translation>両方</translation>
    </message>
</context>
<context>
    <name>SidePanes</name>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
</context>
<context>
    <name>SignForm</name>
    <message>
        <source>I inspected this lot and report what I found.</source>
        <translation>このロットを検査し、結果を報告します。</translation>
    </message>
    <message>
        <source>I have read the findings.</source>
        <translation>指摘を読みました。</translation>
    </message>
    <message>
        <source>I have read the findings and agree.</source>
        <translation>指摘を読み、同意します。</translation>
    </message>
    <message>
        <source>I have read the findings and object.</source>
        <translation>指摘を読み、異議があります。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Meaning of the signature</source>
        <translation>署名の意味</translation>
    </message>
    <message>
        <source>Sign here with finger, pen or mouse</source>
        <translation>指、ペンまたはマウスでここに署名</translation>
    </message>
    <message>
        <source>Signature of the {role}</source>
        <translation>{role}の署名</translation>
    </message>
</context>
<context>
    <name>SignatureCard</name>
    <message>
        <source>open</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>署名する</translation>
    </message>
    <message>
        <source>Refuses to sign …</source>
        <translation>署名を拒否…</translation>
    </message>
    <message>
        <source>Reason of the refusal</source>
        <translation>拒否の理由</translation>
    </message>
    <message>
        <source>What did the representative say?</source>
        <translation>代表者の述べた内容</translation>
    </message>
    <message>
        <source>Record the refusal</source>
        <translation>拒否を記録</translation>
    </message>
    <message>
        <source>Something was entered or changed after this. It has to be signed again.</source>
        <translation>この署名のあとに入力または変更がありました。もう一度署名が必要です。</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>署名後に変更あり</translation>
    </message>
    <message>
        <source>Still to do: write the name.</source>
        <translation>未了：氏名を書いてください。</translation>
    </message>
    <message>
        <source>Still to do: sign in the field.</source>
        <translation>未了：欄に署名してください。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>署名し直す</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>署名済み</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>検査員</translation>
    </message>
    <message>
        <source>Decide first; then both sign.</source>
        <translation>先に判定し、それから双方が署名してください。</translation>
    </message>
</context>
<context>
    <name>SiteTests</name>
    <message>
        <source>The sample follows from the lot (level {level}, AQL {aql}); its size is not known yet.</source>
        <translation>試料数はロットで決まります（水準 {level}、AQL {aql}）。ロットサイズはまだ不明です。</translation>
    </message>
    <message>
        <source>Every piece of the lot, {size}: level {level}, AQL {aql}, {edition}.</source>
        <translation>ロット全数 {size} 個：水準 {level}、AQL {aql}、{edition}。</translation>
    </message>
    <message>
        <source>{size} pieces for this lot: level {level}, AQL {aql}, letter {letter}, {edition}.</source>
        <translation>このロットでは {size} 個：水準 {level}、AQL {aql}、サンプル文字 {letter}、{edition}。</translation>
    </message>
    <message>
        <source>None may fail.</source>
        <translation>1 個も不合格にならないこと。</translation>
    </message>
    <message>
        <source>Up to {count} may fail.</source>
        <translation>不合格は {count} 個まで。</translation>
    </message>
    <message>
        <source>{grade} or better</source>
        <translation>{grade}またはより良いこと</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>角</translation>
    </message>
    <message>
        <source>Shortest edge</source>
        <translation>最短の稜</translation>
    </message>
    <message>
        <source>Next longest edge</source>
        <translation>次に長い稜</translation>
    </message>
    <message>
        <source>Longest edge</source>
        <translation>最長の稜</translation>
    </message>
    <message>
        <source>Smallest face</source>
        <translation>最小の面</translation>
    </message>
    <message>
        <source>Smallest face, opposite</source>
        <translation>最小の面（反対側）</translation>
    </message>
    <message>
        <source>Medium face</source>
        <translation>中間の面</translation>
    </message>
    <message>
        <source>Medium face, opposite</source>
        <translation>中間の面（反対側）</translation>
    </message>
    <message>
        <source>Largest face</source>
        <translation>最大の面</translation>
    </message>
    <message>
        <source>Largest face, opposite</source>
        <translation>最大の面（反対側）</translation>
    </message>
    <message>
        <source>Gross mass {mass} {unit}: from {height} mm ({inches} in), ISTA {procedure}.</source>
        <translation>総質量 {mass} {unit}：高さ {height} mm（{inches} in）、ISTA {procedure}。</translation>
    </message>
    <message>
        <source>{mass} {unit} is above {limit} {unit}: ISTA {other} applies, not this test.</source>
        <translation>{mass} {unit}は {limit} {unit}を超えます。この試験ではなく ISTA {other}の対象です。</translation>
    </message>
    <message>
        <source>There is no drop height for this mass.</source>
        <translation>この質量では落下高さが定まりません。</translation>
    </message>
    <message>
        <source>{done} of {asked} drops done.</source>
        <translation>落下 {asked} 回中 {done} 回。</translation>
    </message>
    <message>
        <source>All {asked} drops done.</source>
        <translation>全 {asked} 回の落下済み。</translation>
    </message>
    <message>
        <source>{count} of {asked} outside the limits.</source>
        <translation>{asked} 件中 {count} 件が限度外。</translation>
    </message>
    <message>
        <source>{done} of {asked} readings.</source>
        <translation>測定値 {asked} 件中 {done} 件。</translation>
    </message>
    <message>
        <source>piece {piece} has {found}, declared {declared}, {percent} % allowed.</source>
        <translation>{piece} 個目 {found}、表示 {declared}、許容 {percent} %。</translation>
    </message>
    <message>
        <source>What is declared must be greater than 0.</source>
        <translation>表示値は 0 より大きい必要があります。</translation>
    </message>
    <message>
        <source>piece {piece}: {found} decoded, not as expected.</source>
        <translation>{piece} 個目：{found} を読取、期待と不一致。</translation>
    </message>
    <message>
        <source>No check of the detector at the start.</source>
        <translation>開始時の検出機の確認がありません。</translation>
    </message>
    <message>
        <source>No check of the detector at the end.</source>
        <translation>終了時の検出機の確認がありません。</translation>
    </message>
    <message>
        <source>No check of the detector between {start} and {end}, {minutes} min.</source>
        <translation>{start}から{end}まで {minutes} 分間、検出機の確認がありません。</translation>
    </message>
    <message>
        <source>A test piece was missed at {at}. Pass again everything since the last good check.</source>
        <translation>{at}にテストピースの検出漏れ。直前の合格確認以降の全数を再検査してください。</translation>
    </message>
    <message>
        <source>{count} decoded as expected. How well they are printed needs a verifier.</source>
        <translation>{count} 件が期待どおりに読み取れました。印刷品質の評価には検証機が必要です。</translation>
    </message>
    <message>
        <source>Piece {pieces}: not as expected</source>
        <translation>{pieces} 個目：期待と不一致</translation>
    </message>
    <message>
        <source>{count} more pieces are not as expected.</source>
        <translation>ほか {count} 個が期待と一致しません。</translation>
    </message>
</context>
<context>
    <name>SiteTestsView</name>
    <message>
        <source>No tests</source>
        <translation>試験はありません</translation>
    </message>
    <message>
        <source>The standard asks for none.</source>
        <translation>規格に試験の定めがありません。</translation>
    </message>
    <message>
        <source>On-site tests</source>
        <translation>現場試験</translation>
    </message>
    <message>
        <source>Touch a test to see how it is done. P, F or N gives its result.</source>
        <translation>試験をタッチすると手順を表示します。P、F、N で結果を入れます。</translation>
    </message>
    <message>
        <source>{done} of {total} have a result</source>
        <translation>{total} 件中 {done} 件に結果あり</translation>
    </message>
    <message>
        <source>Pass: {test}</source>
        <translation>適合：{test}</translation>
    </message>
    <message>
        <source>Fail: {test}</source>
        <translation>不適合：{test}</translation>
    </message>
    <message>
        <source>Not applicable: {test}</source>
        <translation>対象外：{test}</translation>
    </message>
    <message>
        <source>Photo of {test}</source>
        <translation>{test} の写真</translation>
    </message>
    <message>
        <source>Write a note to {test}</source>
        <translation>{test} にメモを書く</translation>
    </message>
    <message>
        <source>Scan barcodes with the camera</source>
        <translation>カメラでバーコードを読み取る</translation>
    </message>
    <message>
        <source>Decoded: {code}. No place waits for a barcode.</source>
        <translation>読み取り：{code}。バーコードを待っている欄がありません。</translation>
    </message>
    <message>
        <source>{title}, piece {piece}: {code} decoded, as expected.</source>
        <translation>{title}、{piece} 個目：{code} を読み取り、期待どおり。</translation>
    </message>
    <message>
        <source>{title}, piece {piece}: {code} decoded, not as expected.</source>
        <translation>{title}、{piece} 個目：{code} を読み取り、期待と不一致。</translation>
    </message>
</context>
<context>
    <name>SizeChoice</name>
    <message>
        <source>Size or colour that is measured</source>
        <translation>測定するサイズ・色</translation>
    </message>
    <message>
        <source>Any variant</source>
        <translation>区別なし</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Defects found</source>
        <translation>見つかった不適合</translation>
    </message>
    <message>
        <source>Failed answers of the checklist</source>
        <translation>チェックリストの不合格</translation>
    </message>
    <message>
        <source>Readings out of tolerance</source>
        <translation>公差を外れた測定値</translation>
    </message>
    <message>
        <source>Failed tests</source>
        <translation>不合格の試験</translation>
    </message>
</context>
<context>
    <name>SourcesSheet</name>
    <message>
        <source>What is counted</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>大きく表示</translation>
    </message>
    <message>
        <source>For the other side of the table</source>
        <translation>向かいの相手に見せる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Ac {ac} · Re {re} · n {n}</source>
        <translation>Ac {ac} · Re {re} · n {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>A unit with several of them counts once, so that the class has fewer.</source>
        <translation>複数の不適合がある製品は 1 個と数えるため、等級の数はこれより少なくなります。</translation>
    </message>
    <message>
        <source>Nothing counts in this class so far.</source>
        <translation>この等級にはまだ何も数えられていません。</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split {title}</source>
        <translation>「{title}」を分ける</translation>
    </message>
    <message>
        <source>Some of the pieces become a finding of their own, of the same class and sample.</source>
        <translation>一部の品物を、同じ等級・サンプルの別の指摘にします。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分ける</translation>
    </message>
    <message>
        <source>How many go</source>
        <translation>移す数</translation>
    </message>
    <message>
        <source>Unit {number}</source>
        <translation>サンプル {number}</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>サンプル番号</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>写真 {number}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Pin {number}</source>
        <translation>ピン {number}</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>ピン</translation>
    </message>
    <message>
        <source>{count} stay</source>
        <translation>残り {count}</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Inspect the {n} pieces of the first sample. Nothing is accepted before it is finished.</source>
        <translation>第 1 サンプルの {n} 個を検査してください。終わるまで合格にはなりません。</translation>
    </message>
    <message>
        <source>The first sample does not decide: inspect sample 2, {n} more pieces. Counts go on to {total} pieces.</source>
        <translation>第 1 サンプルでは決まりません。第 2 サンプル、さらに {n} 個を検査してください。計数は {total} 個まで続きます。</translation>
    </message>
    <message>
        <source>The samples so far do not decide: inspect sample {stage}, {n} more pieces. Counts go on to {total} pieces.</source>
        <translation>これまでのサンプルでは決まりません。第 {stage} サンプル、さらに {n} 個を検査してください。計数は {total} 個まで続きます。</translation>
    </message>
    <message>
        <source>The lot is rejected already; sample {stage} need not be finished.</source>
        <translation>ロットはすでに不合格です。第 {stage} サンプルを終える必要はありません。</translation>
    </message>
    <message>
        <source>Decided after sample {stage}, {total} pieces.</source>
        <translation>第 {stage} サンプルまでの {total} 個で決まりました。</translation>
    </message>
    <message>
        <source>Sample {stage} of {count}</source>
        <translation>第 {stage} サンプル（全 {count}）</translation>
    </message>
    <message>
        <source>Sample {stage} is inspected whole</source>
        <translation>第 {stage} サンプルの検査を終える</translation>
    </message>
    <message>
        <source>Draw sample {stage}</source>
        <translation>第 {stage} サンプルを抜き取る</translation>
    </message>
    <message>
        <source>Sample {stage} is not finished yet</source>
        <translation>第 {stage} サンプルはまだ終わっていない</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Pieces so far</source>
        <translation>累計個数</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>発見数</translation>
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
        <translation>統計を隠す</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>ヒストグラム</translation>
    </message>
    <message>
        <source>Run chart</source>
        <translation>時系列図</translation>
    </message>
    <message>
        <source>All readings</source>
        <translation>全測定値</translation>
    </message>
    <message>
        <source>Pp and Ppk: s of all readings</source>
        <translation>Pp と Ppk：全測定値の標準偏差 s による</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>測定順</translation>
    </message>
    <message>
        <source>Cp and Cpk: moving range of neighbouring samples, and control limits</source>
        <translation>Cp と Cpk：隣り合うサンプルの移動範囲による。管理限界も表示</translation>
    </message>
    <message>
        <source>Spread of the indices</source>
        <translation>指数に用いるばらつき</translation>
    </message>
    <message>
        <source>Statistics of the point</source>
        <translation>測定点の統計</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>{n} inconclusive</source>
        <translation>判定不能 {n} 件</translation>
    </message>
    <message>
        <source>out of tolerance</source>
        <translation>公差外</translation>
    </message>
    <message>
        <source>s (n = {n})</source>
        <translation>s（n = {n}）</translation>
    </message>
    <message>
        <source>Holds if the samples are in the order in which the pieces were made; limits from few readings are provisional.</source>
        <translation>サンプルが製造順に並んでいる場合に有効です。少ない測定値による管理限界は暫定値です。</translation>
    </message>
    <message>
        <source>sigma (moving range)</source>
        <translation>σ（移動範囲）</translation>
    </message>
    <message>
        <source>{out} of {n}</source>
        <translation>{n} 件中 {out} 件</translation>
    </message>
    <message>
        <source>Sample {sample}: {value}, {excess} over the limit</source>
        <translation>サンプル {sample}：{value}、上限を {excess} 超過</translation>
    </message>
    <message>
        <source>Sample {sample}: {value}, {excess} under the limit</source>
        <translation>サンプル {sample}：{value}、下限を {excess} 下回る</translation>
    </message>
    <message>
        <source>{n} readings, {out} out of tolerance</source>
        <translation>測定値 {n} 件、公差外 {out} 件</translation>
    </message>
</context>
<context>
    <name>StepTimer</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>{time} まで</translation>
    </message>
    <message>
        <source>Start the timer: {name}</source>
        <translation>タイマーを開始：{name}</translation>
    </message>
    <message>
        <source>Stop the timer: {name}</source>
        <translation>タイマーを停止：{name}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Time is over</source>
        <translation>時間です</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One less</source>
        <translation>1 減らす</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>1 増やす</translation>
    </message>
</context>
<context>
    <name>StripPhoto</name>
    <message>
        <source>{name}: touch to see it, Delete to take it away from the defect</source>
        <translation>{name}：タッチで表示、Delete で不適合から外す</translation>
    </message>
</context>
<context>
    <name>SwitchingCard</name>
    <message>
        <source>Severity of inspection</source>
        <translation>検査のきびしさ</translation>
    </message>
    <message>
        <source>N normal, T tightened, R reduced inspection; empty marks did not count</source>
        <translation>な：なみ検査、き：きつい検査、ゆ：ゆるい検査。白抜きは数えていません</translation>
    </message>
    <message>
        <source>Inspect as is due</source>
        <translation>規則どおりに検査する</translation>
    </message>
    <message>
        <source>Record a decision …</source>
        <translation>決定を記録…</translation>
    </message>
    <message>
        <source>Corrective action is accepted …</source>
        <translation>是正処置を承認…</translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>Next lot</source>
        <translation>次のロット</translation>
    </message>
    <message>
        <source>Due for this lot</source>
        <translation>このロット</translation>
    </message>
    <message>
        <source>Acceptance discontinued</source>
        <translation>受入停止</translation>
    </message>
    <message>
        <source>This lot is inspected on {used} inspection; {due} was due.</source>
        <translation>規則では「{due}」のところ、このロットは「{used}」の検査で行います。</translation>
    </message>
    <message>
        <source>{done} of {needed} not accepted, then acceptance stops</source>
        <translation>不合格 {done}／{needed} で受入停止</translation>
    </message>
    <message>
        <source>{done} of {needed} in a row accepted, then normal</source>
        <translation>連続合格 {done}／{needed} でなみ検査</translation>
    </message>
    <message>
        <source>Switching score {done} of {needed}</source>
        <translation>切替スコア {done}／{needed}</translation>
    </message>
    <message>
        <source>{done} of {needed} in a row accepted</source>
        <translation>連続合格 {done}／{needed}</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>{lot}: {result}, {severity}</source>
        <translation>{lot}：{result}、{severity}</translation>
    </message>
    <message>
        <source>N</source>
        <translation>な</translation>
    </message>
    <message>
        <source>T</source>
        <translation>き</translation>
    </message>
    <message>
        <source>R</source>
        <translation>ゆ</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Take back what was recorded?</source>
        <translation>記録した内容を取り消しますか？</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Why it was a mistake</source>
        <translation>誤りだった理由</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>TestCard</name>
    <message>
        <source>Pass</source>
        <translation>適合</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>不適合</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Add a photo to this test</source>
        <translation>この試験に写真を追加</translation>
    </message>
    <message>
        <source>Pass  P</source>
        <translation>適合  P</translation>
    </message>
    <message>
        <source>Fail  F</source>
        <translation>不適合  F</translation>
    </message>
    <message>
        <source>Not applicable  N</source>
        <translation>対象外  N</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>残り {left}</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>{failed} failed</source>
        <translation>不合格 {failed}</translation>
    </message>
</context>
<context>
    <name>TestDetail</name>
    <message>
        <source>Passes when: {text}</source>
        <translation>合格条件：{text}</translation>
    </message>
    <message>
        <source>Pieces tested</source>
        <translation>試験数</translation>
    </message>
    <message>
        <source>Of these failed</source>
        <translation>うち不合格</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>出典：{source}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note for the report</source>
        <translation>報告書用のメモ</translation>
    </message>
</context>
<context>
    <name>TimerLine</name>
    <message>
        <source>Go to the test</source>
        <translation>試験へ移動</translation>
    </message>
    <message>
        <source>Go to the test: {title}</source>
        <translation>試験へ移動：{title}</translation>
    </message>
    <message>
        <source>Seen: {title}</source>
        <translation>確認しました：{title}</translation>
    </message>
    <message>
        <source>Time is over since {time}: {title}</source>
        <translation>{time} に時間終了：{title}</translation>
    </message>
    <message>
        <source>{left} left: {title}</source>
        <translation>残り {left}：{title}</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>道具</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>{name} no. {sample}</source>
        <translation>{name} {sample} 番</translation>
    </message>
    <message>
        <source>sample finished</source>
        <translation>サンプルの終了</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>「{name}」を削除</translation>
    </message>
    <message>
        <source>{name} restored</source>
        <translation>{name} を元に戻す</translation>
    </message>
    <message>
        <source>{name} merged</source>
        <translation>{name} をまとめました</translation>
    </message>
    <message>
        <source>{name} split</source>
        <translation>{name} を分けました</translation>
    </message>
    <message>
        <source>pin of {name}</source>
        <translation>{name} のピン</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>defect</source>
        <translation>不適合</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>test</source>
        <translation>試験</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>marks on a photo</source>
        <translation>写真の書き込み</translation>
    </message>
    <message>
        <source>carton</source>
        <translation>カートン</translation>
    </message>
    <message>
        <source>action</source>
        <translation>処置</translation>
    </message>
    <message>
        <source>order data</source>
        <translation>注文情報</translation>
    </message>
    <message>
        <source>sampling plan</source>
        <translation>抜取方式</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>直前の変更</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>元に戻す：{what}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) deleted.</source>
        <translation>
            <numerusform>%n 件を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}. It is in the bin.</source>
        <translation>{what}。ごみ箱にあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in one step: {what}.</source>
        <translation>
            <numerusform>1 回の操作で %n 件の変更：{what}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, in {step}</source>
        <translation>{what}（{step}）</translation>
    </message>
    <message>
        <source>Back to {step}</source>
        <translation>{step}に戻る</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undo waits until the photos are added.</source>
        <translation>写真の追加が終わるまで元に戻せません。</translation>
    </message>
    <message>
        <source>Redo waits until the photos are added.</source>
        <translation>写真の追加が終わるまでやり直せません。</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>元に戻しました：{what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>やり直しました：{what}</translation>
    </message>
</context>
<context>
    <name>UnitPicker</name>
    <message>
        <source>Carton it came from</source>
        <translation>取り出したカートン</translation>
    </message>
    <message>
        <source>loose pieces</source>
        <translation>未梱包</translation>
    </message>
    <message>
        <source>Carton {label}</source>
        <translation>カートン {label}</translation>
    </message>
    <message>
        <source>Unit {number}</source>
        <translation>サンプル {number}</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Back to the conclusion</source>
        <translation>結論に戻る</translation>
    </message>
</context>
<context>
    <name>WorkspaceCamera</name>
    <message>
        <source>the inspection as a whole</source>
        <translation>検査全体</translation>
    </message>
</context>
<context>
    <name>WorkspaceCommands</name>
    <message>
        <source>Undo the last change</source>
        <translation>直前の変更を元に戻す</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>元に戻した変更をやり直す</translation>
    </message>
    <message>
        <source>Bin: what was deleted, and restore it</source>
        <translation>ごみ箱：削除したものを見て戻す</translation>
    </message>
    <message>
        <source>Add photos to what is in focus</source>
        <translation>選択中の項目に写真を追加</translation>
    </message>
    <message>
        <source>Paste a photo</source>
        <translation>写真を貼り付け</translation>
    </message>
    <message>
        <source>Show large in the other language</source>
        <translation>別の言語で大きく表示</translation>
    </message>
    <message>
        <source>Show or hide the reference</source>
        <translation>参照の表示を切り替え</translation>
    </message>
    <message>
        <source>Next second language</source>
        <translation>次の第 2 言語</translation>
    </message>
    <message>
        <source>Trail: who changed what</source>
        <translation>履歴：誰が何を変えたか</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次のステップ</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>前のステップ</translation>
    </message>
    <message>
        <source>Back to the inspections</source>
        <translation>検査一覧に戻る</translation>
    </message>
    <message>
        <source>This inspection</source>
        <translation>この検査</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
</context>
<context>
    <name>WorkspaceFrame</name>
    <message>
        <source>Steps of the inspection</source>
        <translation>検査の手順</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>直前の変更を取り消す</translation>
    </message>
    <message>
        <source>Show the reference</source>
        <translation>見本を表示</translation>
    </message>
    <message>
        <source>This inspection is practice: it is never sent and never counts.</source>
        <translation>この検査は練習用です。送られることも、数えられることもありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) added.</source>
        <translation>
            <numerusform>写真を %n 枚追加しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkspaceHeader</name>
    <message>
        <source>Back to the inspections</source>
        <translation>検査一覧に戻る</translation>
    </message>
    <message>
        <source>Product picture</source>
        <translation>製品の画像</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>閲覧のみ</translation>
    </message>
    <message>
        <source>Find anything: steps, items, defects, settings, actions</source>
        <translation>何でも検索：ステップ・項目・不適合・設定・操作</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>何でも検索</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Add photos to what is in focus</source>
        <translation>選択中の項目に写真を追加</translation>
    </message>
    <message>
        <source>Lot {number}</source>
        <translation>ロット {number}</translation>
    </message>
    <message>
        <source>{quantity} pcs</source>
        <translation>{quantity} 個</translation>
    </message>
    <message>
        <source>One language</source>
        <translation>1 言語</translation>
    </message>
    <message>
        <source>Second language of texts and findings</source>
        <translation>文章と指摘の第 2 言語</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>第 2 言語</translation>
    </message>
</context>
<context>
    <name>WorkspaceReadings</name>
    <message>
        <source>measured with {number}, whose calibration was overdue since {day}</source>
        <translation>{number} で測定（校正期限切れ：{day}）</translation>
    </message>
    <message>
        <source>measured with {number}</source>
        <translation>{number} で測定</translation>
    </message>
    <message>
        <source>simple acceptance</source>
        <translation>単純受入</translation>
    </message>
    <message>
        <source>guard band (ISO 14253-1)</source>
        <translation>ガードバンド（ISO 14253-1）</translation>
    </message>
    <message>
        <source>conformance probability of 95 %</source>
        <translation>適合確率 95 %</translation>
    </message>
    <message>
        <source>the piece is {value} {unit}</source>
        <translation>実寸 {value} {unit}</translation>
    </message>
    <message>
        <source>{excess} {unit} over the upper limit</source>
        <translation>上限を {excess} {unit} 超過</translation>
    </message>
    <message>
        <source>{excess} {unit} under the lower limit</source>
        <translation>下限を {excess} {unit} 下回る</translation>
    </message>
    <message>
        <source>inconclusive: too close to a limit for the uncertainty to decide</source>
        <translation>判定不能：限界に近く、不確かさのため判定できない</translation>
    </message>
    <message>
        <source>within the limits</source>
        <translation>公差内</translation>
    </message>
    <message>
        <source>out of tolerance: {beyond}</source>
        <translation>公差外：{beyond}</translation>
    </message>
    <message>
        <source>{percent} % probable to be within</source>
        <translation>公差内の確率 {percent} %</translation>
    </message>
</context>
<context>
    <name>WorkspaceWords</name>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>抜取り</translation>
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
        <source>Measurements</source>
        <translation>寸法測定</translation>
    </message>
    <message>
        <source>On-site tests</source>
        <translation>現場試験</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>処置</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>結論</translation>
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
        <source>Container loading check</source>
        <translation>コンテナ積込検査</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>なみ</translation>
    </message>
    <message>
        <source>tightened</source>
        <translation>きつい</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>ゆるい</translation>
    </message>
    <message>
        <source>single sampling</source>
        <translation>1 回抜取</translation>
    </message>
    <message>
        <source>double sampling</source>
        <translation>2 回抜取</translation>
    </message>
    <message>
        <source>multiple sampling</source>
        <translation>多回抜取</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>検査員</translation>
    </message>
    <message>
        <source>Factory representative</source>
        <translation>工場代表者</translation>
    </message>
    <message>
        <source>{letter} · n {n} · {edition} {severity}, level {level}</source>
        <translation>{letter} · n {n} · {edition} {severity}検査、水準 {level}</translation>
    </message>
    <message>
        <source>no limits</source>
        <translation>限界なし</translation>
    </message>
    <message>
        <source>within the limits so far</source>
        <translation>これまで限度内</translation>
    </message>
    <message>
        <source>one more rejects</source>
        <translation>あと 1 件で不合格</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>accepted, next lot normal</source>
        <translation>合格、次のロットはなみ検査</translation>
    </message>
    <message>
        <source>next sample needed</source>
        <translation>次のサンプルへ</translation>
    </message>
    <message>
        <source>being inspected</source>
        <translation>検査中</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未実施</translation>
    </message>
</context>
<context>
    <name>_Filters</name>
    <message>
        <source>Show findings of one class</source>
        <translation>等級で絞り込む</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>すべての等級</translation>
    </message>
    <message>
        <source>Show findings of one unit</source>
        <translation>サンプル番号で絞り込む</translation>
    </message>
    <message>
        <source>Show findings of one sample</source>
        <translation>抜取りの回で絞り込む</translation>
    </message>
    <message>
        <source>Without photo</source>
        <translation>写真なし</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>すべての番号</translation>
    </message>
    <message>
        <source>Unit {number}</source>
        <translation>サンプル {number}</translation>
    </message>
    <message>
        <source>Sample {number}</source>
        <translation>第 {number} サンプル</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>すべてのサンプル</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AcceptanceStrip</name>
    <message>
        <source>The lot is not acceptable: see Conclusion</source>
        <translation>该批不可接收：见“结论”</translation>
    </message>
    <message>
        <source>No sampling plan yet</source>
        <translation>还没有抽样方案</translation>
    </message>
    <message>
        <source>Below every reject number</source>
        <translation>均低于拒收数</translation>
    </message>
    <message>
        <source>Sample 1 of {count}: {n} pieces</source>
        <translation>第 1 样本，共 {count} 个：{n} 件</translation>
    </message>
    <message>
        <source>Inspect sample {stage}: {n} more pieces</source>
        <translation>检验第 {stage} 样本：再检 {n} 件</translation>
    </message>
    <message>
        <source>Decide what happens to each piece found</source>
        <translation>请决定每件不合格品的处置</translation>
    </message>
    <message>
        <source>Critical: accepted, next lot normal</source>
        <translation>致命：接收，下一批正常检验</translation>
    </message>
    <message>
        <source>Major: accepted, next lot normal</source>
        <translation>严重：接收，下一批正常检验</translation>
    </message>
    <message>
        <source>Minor: accepted, next lot normal</source>
        <translation>轻微：接收，下一批正常检验</translation>
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
        <source>{name}: {found} found · Ac {ac} · Re {re}</source>
        <translation>{name}：发现 {found} 个 · Ac {ac} · Re {re}</translation>
    </message>
    <message>
        <source>One more critical rejects the lot</source>
        <translation>再有一个致命缺陷即拒收该批</translation>
    </message>
    <message>
        <source>One more major rejects the lot</source>
        <translation>再有一个严重缺陷即拒收该批</translation>
    </message>
    <message>
        <source>One more minor rejects the lot</source>
        <translation>再有一个轻微缺陷即拒收该批</translation>
    </message>
    <message>
        <source>Critical: reject number reached</source>
        <translation>致命：已达拒收数</translation>
    </message>
    <message>
        <source>Major: reject number reached</source>
        <translation>严重：已达拒收数</translation>
    </message>
    <message>
        <source>Minor: reject number reached</source>
        <translation>轻微：已达拒收数</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>接收判定</translation>
    </message>
</context>
<context>
    <name>ActionCard</name>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Why, with the root cause</source>
        <translation>为什么，根本原因</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Add a photo: {when}</source>
        <translation>添加照片：{when}</translation>
    </message>
    <message>
        <source>Action {number}</source>
        <translation>措施 {number}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>{status} {day}, {person}</source>
        <translation>{status} {day}，{person}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Move this action to the bin</source>
        <translation>将此措施移到回收站</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>ActionsView</name>
    <message>
        <source>New action</source>
        <translation>新建措施</translation>
    </message>
    <message>
        <source>No actions</source>
        <translation>没有措施</translation>
    </message>
    <message>
        <source>What the factory is to do about a finding: what, why, who, until when. It is in the report.</source>
        <translation>工厂针对发现的问题要做什么：内容、原因、负责人、期限。会写入报告。</translation>
    </message>
    <message>
        <source>Findings without an action</source>
        <translation>没有措施的记录</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>纠正措施</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再显示 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>New action for: {finding}</source>
        <translation>新建措施：{finding}</translation>
    </message>
</context>
<context>
    <name>BinSheet</name>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Taken back by undo</source>
        <translation>撤销撤回的</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Nothing is lost by deleting: what lies here comes back as it was.</source>
        <translation>删除不会丢失内容：这里的内容可以原样恢复。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing was deleted in this inspection.</source>
        <translation>此检验中没有删除任何内容。</translation>
    </message>
    <message>
        <source>No change that made something was taken back.</source>
        <translation>没有被撤销的新增内容。</translation>
    </message>
    <message>
        <source>{kind} · {when} · {who}</source>
        <translation>{kind} · {when} · {who}</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n thing(s)</source>
        <translation>
            <numerusform>恢复 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundleDialog</name>
    <message>
        <source>Export the bundle</source>
        <translation>导出数据包</translation>
    </message>
    <message>
        <source>It holds the whole inspection with its photos and journal, signed and encrypted. Nobody else can open it, not even with the file in hand.</source>
        <translation>包含整个检验及其照片和日志，已签名并加密。其他人即使拿到文件也无法打开。</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>选择位置</translation>
    </message>
    <message>
        <source>Nobody is trusted yet. Choose the identity file of the one who is to read it.</source>
        <translation>尚未信任任何人。请选择读取者的身份文件。</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation>谁可以打开</translation>
    </message>
    <message>
        <source>Another identity file …</source>
        <translation>其他身份文件…</translation>
    </message>
    <message>
        <source>Who may read the bundle?</source>
        <translation>谁可以读取此数据包？</translation>
    </message>
    <message>
        <source>Identity (*.json)</source>
        <translation>身份 (*.json)</translation>
    </message>
</context>
<context>
    <name>CaptionField</name>
    <message>
        <source>Caption</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Caption for the report</source>
        <translation>写入报告的说明</translation>
    </message>
</context>
<context>
    <name>CartonList</name>
    <message>
        <source>Carton {number} · take {pieces}</source>
        <translation>第 {number} 箱 · 取 {pieces} 件</translation>
    </message>
    <message>
        <source>Loose pieces · take {pieces}</source>
        <translation>散件 · 取 {pieces} 件</translation>
    </message>
    <message>
        <source> ({new} new)</source>
        <translation>（新增 {new}）</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>已开箱</translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation>未开箱</translation>
    </message>
    <message>
        <source>pieces {numbers}</source>
        <translation>第 {numbers} 件</translation>
    </message>
    <message>
        <source>any pieces</source>
        <translation>任意件</translation>
    </message>
</context>
<context>
    <name>CartonsCard</name>
    <message>
        <source>Draw the cartons</source>
        <translation>抽取箱</translation>
    </message>
    <message>
        <source>Parts of the lot …</source>
        <translation>批的分组…</translation>
    </message>
    <message>
        <source>Packed and not packed, pallets, sizes or colours</source>
        <translation>已包装和未包装、托盘、尺码或颜色</translation>
    </message>
    <message>
        <source>Draw more …</source>
        <translation>追加抽取…</translation>
    </message>
    <message>
        <source>Save the pick list …</source>
        <translation>保存抽箱清单…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Cartons to open</source>
        <translation>要打开的箱</translation>
    </message>
    <message>
        <source>Cartons in the lot</source>
        <translation>批中的箱数</translation>
    </message>
    <message>
        <source>Pieces in a carton</source>
        <translation>每箱件数</translation>
    </message>
    <message>
        <source>if known</source>
        <translation>如已知</translation>
    </message>
    <message>
        <source>{opened} of {total} opened</source>
        <translation>已开箱 {opened} / {total}</translation>
    </message>
    <message>
        <source>The cartons were drawn from this seed, and anybody can draw them again: sorted by the SHA-256 of seed, colon and number (for the first: printf &apos;{seed}:{name}&apos; | sha256sum), the first ones are those to open. The report says it too.</source>
        <translation>箱由此种子抽取，任何人都可以重新抽取：按“种子:编号”的 SHA-256 排序（第一个：printf &apos;{seed}:{name}&apos; | sha256sum），排在最前的就是要打开的箱。报告中也有说明。</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>重新抽取</translation>
    </message>
    <message>
        <source>{pieces} pieces drawn.</source>
        <translation>已抽取 {pieces} 件。</translation>
    </message>
    <message>
        <source>The plan now asks for {missing} more: draw them, what is drawn stays.</source>
        <translation>方案现在还需要 {missing} 件：请追加抽取，已抽取的保留。</translation>
    </message>
    <message>
        <source>Draw {missing} more …</source>
        <translation>追加抽取 {missing} 件…</translation>
    </message>
    <message>
        <source>Touch a carton when you have opened it.</source>
        <translation>打开一箱后，请点按该箱。</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>已包装</translation>
    </message>
    <message>
        <source>not packed</source>
        <translation>未包装</translation>
    </message>
    <message>
        <source>pick-list</source>
        <translation>pick-list</translation>
    </message>
    <message>
        <source>Save the pick list</source>
        <translation>保存抽箱清单</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已保存为 {name}。</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>抽箱清单</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>已发送到打印机</translation>
    </message>
</context>
<context>
    <name>CheckEntry</name>
    <message>
        <source>Enter start and end: the times of the checks follow.</source>
        <translation>请输入开始和结束时间：随后列出各次检查的时间。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>All found</source>
        <translation>全部检出</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏检</translation>
    </message>
    <message>
        <source>Check at {time}</source>
        <translation>{time} 的检查</translation>
    </message>
</context>
<context>
    <name>ChecklistCommands</name>
    <message>
        <source>Checklist</source>
        <translation>检查表</translation>
    </message>
    <message>
        <source>Next open item</source>
        <translation>下一个未答项目</translation>
    </message>
    <message>
        <source>Search items</source>
        <translation>搜索项目</translation>
    </message>
    <message>
        <source>Text of the clause</source>
        <translation>条款正文</translation>
    </message>
    <message>
        <source>Not applicable, with a reason</source>
        <translation>不适用，并说明理由</translation>
    </message>
    <message>
        <source>Write a note to this item</source>
        <translation>为此项目写备注</translation>
    </message>
    <message>
        <source>Add a photo to this item</source>
        <translation>为此项目添加照片</translation>
    </message>
    <message>
        <source>Clear the answer of this item</source>
        <translation>清除此项目的答案</translation>
    </message>
    <message>
        <source>Show all items</source>
        <translation>显示全部项目</translation>
    </message>
    <message>
        <source>Show open items</source>
        <translation>显示未答项目</translation>
    </message>
    <message>
        <source>Show failed items</source>
        <translation>显示不合格项目</translation>
    </message>
    <message>
        <source>Show items that need a photo</source>
        <translation>显示缺照片的项目</translation>
    </message>
    <message>
        <source>Show items that are not applicable</source>
        <translation>显示不适用的项目</translation>
    </message>
</context>
<context>
    <name>ChecklistModel</name>
    <message>
        <source>{title}, {done} of {total} answered, {failed} failed</source>
        <translation>{title}，已答 {done} / {total}，{failed} 项不合格</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) missing</source>
        <translation>
            <numerusform>缺 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>当前不问</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未答</translation>
    </message>
</context>
<context>
    <name>ChecklistRow</name>
    <message>
        <source>optional</source>
        <translation>选填</translation>
    </message>
    <message>
        <source>say why it is not applicable</source>
        <translation>请说明为何不适用</translation>
    </message>
    <message>
        <source>not asked now; what was added is kept</source>
        <translation>当前不问；已记录的内容保留</translation>
    </message>
    <message>
        <source>not asked now; the answer “{answer}” is kept</source>
        <translation>当前不问；已答“{answer}”保留</translation>
    </message>
    <message>
        <source>differs from {code}</source>
        <translation>与 {code} 不同</translation>
    </message>
    <message>
        <source>expected {code}</source>
        <translation>应为 {code}</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low} 至 {high} {unit}</translation>
    </message>
    <message>
        <source>{low} {unit} or more</source>
        <translation>不小于 {low} {unit}</translation>
    </message>
    <message>
        <source>{high} {unit} at most</source>
        <translation>不大于 {high} {unit}</translation>
    </message>
    <message>
        <source>{count} of {wanted}</source>
        <translation>{count} / {wanted}</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>{count} of {wanted} photos</source>
        <translation>照片 {count} / {wanted}</translation>
    </message>
    <message>
        <source>A photo is still asked for</source>
        <translation>仍需要一张照片</translation>
    </message>
    <message>
        <source>Add a photo to this item</source>
        <translation>为此项目添加照片</translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation>扫描或输入</translation>
    </message>
    <message>
        <source>Type the answer</source>
        <translation>输入答案</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{progress} · {failed} failed</source>
        <translation>{progress} · {failed} 项不合格</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Pass  P</source>
        <translation>合格  P</translation>
    </message>
    <message>
        <source>Fail  F</source>
        <translation>不合格  F</translation>
    </message>
    <message>
        <source>Not applicable  N</source>
        <translation>不适用  N</translation>
    </message>
</context>
<context>
    <name>ChecklistSheet</name>
    <message>
        <source>Checklist</source>
        <translation>检查表</translation>
    </message>
    <message>
        <source>Which items to show</source>
        <translation>显示哪些项目</translation>
    </message>
    <message>
        <source>Search items</source>
        <translation>搜索项目</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>全部 {count}</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation>未答 {count}</translation>
    </message>
    <message>
        <source>Failed {count}</source>
        <translation>不合格 {count}</translation>
    </message>
    <message>
        <source>Photo {count}</source>
        <translation>照片 {count}</translation>
    </message>
    <message>
        <source>N/A {count}</source>
        <translation>不适用 {count}</translation>
    </message>
    <message>
        <source>Items without an answer</source>
        <translation>未答的项目</translation>
    </message>
    <message>
        <source>Items that still need a photo</source>
        <translation>仍缺照片的项目</translation>
    </message>
    <message>
        <source>Items that are not applicable</source>
        <translation>不适用的项目</translation>
    </message>
</context>
<context>
    <name>ChecklistView</name>
    <message>
        <source>No item is left open here.</source>
        <translation>这里没有未答项目。</translation>
    </message>
</context>
<context>
    <name>ClassTile</name>
    <message>
        <source>Touch to see what it counts</source>
        <translation>点按查看计数来源</translation>
    </message>
    <message>
        <source>Ac {ac} · Re {re} · sample {stage}</source>
        <translation>Ac {ac} · Re {re} · 第 {stage} 样本</translation>
    </message>
    <message>
        <source>Ac {ac} · Re {re}</source>
        <translation>Ac {ac} · Re {re}</translation>
    </message>
    <message>
        <source>Sample {stage} · Ac {ac} · Re {re} · n {n}</source>
        <translation>第 {stage} 样本 · Ac {ac} · Re {re} · n {n}</translation>
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
        <translation>{name}：发现 {found} 个，{state}；第 {stage} 样本累计 {n} 件，不超过 {ac} 接收，达到 {re} 拒收</translation>
    </message>
    <message>
        <source>{name}: {found} found, between Ac {ac} and Re {re}: accepted, normal inspection from the next lot</source>
        <translation>{name}：发现 {found} 个，介于 Ac {ac} 与 Re {re} 之间：接收，从下一批起正常检验</translation>
    </message>
    <message>
        <source>{name}: {found} found, accept up to {ac}, reject from {re}, sample size {n}</source>
        <translation>{name}：发现 {found} 个，不超过 {ac} 接收，达到 {re} 拒收，样本量 {n}</translation>
    </message>
</context>
<context>
    <name>CodeBox</name>
    <message>
        <source>Decoded is not what is expected</source>
        <translation>解码与预期不符</translation>
    </message>
</context>
<context>
    <name>CompareTools</name>
    <message>
        <source>Look into both together</source>
        <translation>两边同步查看</translation>
    </message>
    <message>
        <source>How much of the photo is seen</source>
        <translation>照片的可见程度</translation>
    </message>
    <message>
        <source>How long each picture is seen</source>
        <translation>每张图片显示多久</translation>
    </message>
    <message>
        <source>Move the photo by dragging and arrow keys</source>
        <translation>用拖动和方向键移动照片</translation>
    </message>
    <message>
        <source>Lay it by two points on each</source>
        <translation>用各两点对齐</translation>
    </message>
    <message>
        <source>Turn the photo left</source>
        <translation>照片向左转</translation>
    </message>
    <message>
        <source>Turn the photo right</source>
        <translation>照片向右转</translation>
    </message>
    <message>
        <source>Photo smaller</source>
        <translation>照片缩小</translation>
    </message>
    <message>
        <source>Photo larger</source>
        <translation>照片放大</translation>
    </message>
    <message>
        <source>Lay it as it was</source>
        <translation>恢复原位</translation>
    </message>
    <message>
        <source>Blink, or stop</source>
        <translation>闪烁或停止</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>整张图片</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>闪烁</translation>
    </message>
    <message>
        <source>Way to compare</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Touch a point of the reference (1 of 2).</source>
        <translation>请点按参考图片上的一点（1 / 2）。</translation>
    </message>
    <message>
        <source>Touch a second point of the reference (2 of 2).</source>
        <translation>请点按参考图片上的第二点（2 / 2）。</translation>
    </message>
    <message>
        <source>Now touch the same first point on the photo.</source>
        <translation>现在请点按照片上相同的第一点。</translation>
    </message>
    <message>
        <source>And the same second point on the photo.</source>
        <translation>再点按照片上相同的第二点。</translation>
    </message>
    <message>
        <source>These points are too close to each other; choose points farther apart.</source>
        <translation>两点相距太近；请选择更远的点。</translation>
    </message>
    <message>
        <source>Photo; X shows the other</source>
        <translation>照片；按 X 显示另一张</translation>
    </message>
    <message>
        <source>Reference; X shows the other</source>
        <translation>参考；按 X 显示另一张</translation>
    </message>
    <message>
        <source>The photo over the reference: {share} % seen, size {percent} %, turned {degrees}°</source>
        <translation>参考上方的照片：可见 {share} %，大小 {percent} %，旋转 {degrees}°</translation>
    </message>
    <message>
        <source>Zooming and panning one moves both.</source>
        <translation>缩放和移动一边，另一边同步。</translation>
    </message>
    <message>
        <source>Each is zoomed by itself.</source>
        <translation>各自缩放。</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>The other picture</source>
        <translation>另一张图片</translation>
    </message>
    <message>
        <source>How much of the photo is seen</source>
        <translation>照片的可见程度</translation>
    </message>
</context>
<context>
    <name>Comparer</name>
    <message>
        <source>There is no photo to compare yet.</source>
        <translation>还没有可比较的照片。</translation>
    </message>
    <message>
        <source>This standards pack has no golden sample to compare with.</source>
        <translation>此标准包没有可比较的封样。</translation>
    </message>
</context>
<context>
    <name>ConclusionView</name>
    <message>
        <source>Building and signing the report</source>
        <translation>正在生成报告并签名</translation>
    </message>
    <message>
        <source>Pages, photos and signature are made on this device. You can go on in a moment.</source>
        <translation>页面、照片和签名都在此设备上生成。稍候即可继续。</translation>
    </message>
    <message>
        <source>Practice report</source>
        <translation>练习报告</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>正在排版页面</translation>
    </message>
    <message>
        <source>Nothing is signed yet.</source>
        <translation>尚未签名。</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>报告预览</translation>
    </message>
    <message>
        <source>Reopen the inspection</source>
        <translation>重新打开检验</translation>
    </message>
    <message>
        <source>The signed report stays as it is. The signatures are asked for again; the next report is a new revision.</source>
        <translation>已签名的报告保持不变。需要重新签名；下一份报告为新的修订版。</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Why is it reopened?</source>
        <translation>为什么重新打开？</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Sign as inspector</source>
        <translation>以检验员身份签名</translation>
    </message>
    <message>
        <source>Let the factory sign</source>
        <translation>请工厂签名</translation>
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
        <translation>判定为何不同？</translation>
    </message>
    <message>
        <source>Why does the decision differ from the proposed result?</source>
        <translation>判定为何与建议结果不同？</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remarks for the report</source>
        <translation>写入报告的备注</translation>
    </message>
    <message>
        <source>Not recorded yet: write the reason first.</source>
        <translation>尚未记录：请先写明理由。</translation>
    </message>
    <message>
        <source>The decision is yours; the proposed result only says what the rules give.</source>
        <translation>由您判定；建议结果只说明按规则得出什么。</translation>
    </message>
    <message>
        <source>Differs from the proposed result ({result}).</source>
        <translation>与建议结果（{result}）不同。</translation>
    </message>
    <message>
        <source>As proposed.</source>
        <translation>与建议一致。</translation>
    </message>
</context>
<context>
    <name>DefectTileButton</name>
    <message>
        <source>{code} {name}, {cls}, {count} found. Add one.</source>
        <translation>{code} {name}，{cls}，发现 {count} 个。加一个。</translation>
    </message>
    <message>
        <source>{name}: touch +1 to count, the name to see the reference</source>
        <translation>{name}：点 +1 计数，点名称查看参考</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>输入</translation>
    </message>
</context>
<context>
    <name>DefectTiles</name>
    <message>
        <source>Search defects by code or name, in any language</source>
        <translation>按代码或名称搜索缺陷，任何语言均可</translation>
    </message>
    <message>
        <source>Code, name in any language or pinyin initials; Enter counts what fits best</source>
        <translation>代码、任何语言的名称或拼音首字母；Enter 计入最匹配的一个</translation>
    </message>
    <message>
        <source>Groups of defects</source>
        <translation>缺陷分组</translation>
    </message>
    <message>
        <source>A defect that is not in the catalogue</source>
        <translation>目录中没有的缺陷</translation>
    </message>
    <message>
        <source>Count it in words</source>
        <translation>用文字描述并计数</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No defect of the catalogue matches “{text}”.</source>
        <translation>目录中没有与“{text}”匹配的缺陷。</translation>
    </message>
</context>
<context>
    <name>DefectsView</name>
    <message>
        <source>Defects</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>Search the defects</source>
        <translation>搜索缺陷</translation>
    </message>
    <message>
        <source>Count a defect that is not in the catalogue</source>
        <translation>计入目录中没有的缺陷</translation>
    </message>
    <message>
        <source>Change {title}</source>
        <translation>更改 {title}</translation>
    </message>
    <message>
        <source>Write a note to {title}</source>
        <translation>为 {title} 写备注</translation>
    </message>
    <message>
        <source>Add a photo to {title}</source>
        <translation>为 {title} 添加照片</translation>
    </message>
    <message>
        <source>Pin {title} on the product</source>
        <translation>在产品上标记 {title}</translation>
    </message>
    <message>
        <source>Choose photos of {title}</source>
        <translation>选择 {title} 的照片</translation>
    </message>
    <message>
        <source>Split {title}</source>
        <translation>拆分“{title}”</translation>
    </message>
    <message>
        <source>Move {title} to the bin</source>
        <translation>将 {title} 移到回收站</translation>
    </message>
</context>
<context>
    <name>DropPanel</name>
    <message>
        <source>An example is drawn; enter the dimensions to have edges and faces named.</source>
        <translation>图中为示例；输入尺寸后会标出各棱和面。</translation>
    </message>
    <message>
        <source>Enter the gross mass: the drop height follows.</source>
        <translation>请输入毛重：随后得出跌落高度。</translation>
    </message>
    <message>
        <source>There is no drop height for this mass.</source>
        <translation>此重量没有对应的跌落高度。</translation>
    </message>
    <message>
        <source>Above {limit} {unit}: ISTA {other} applies, not this test.</source>
        <translation>超过 {limit} {unit}：适用 ISTA {other}，而非此测试。</translation>
    </message>
    <message>
        <source>Drop from {mm} mm ({inches} in)</source>
        <translation>从 {mm} mm（{inches} in）跌落</translation>
    </message>
    <message>
        <source>Gross mass {mass} {unit}, from {low} up to {high} {unit} · ISTA {procedure}</source>
        <translation>毛重 {mass} {unit}，范围 {low} 至 {high} {unit} · ISTA {procedure}</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <translation>已完成 {done} / {count}</translation>
    </message>
    <message>
        <source>All {count} drops are done</source>
        <translation>全部 {count} 次跌落已完成</translation>
    </message>
    <message>
        <source>Drop {number}: {name}</source>
        <translation>第 {number} 次跌落：{name}</translation>
    </message>
    <message>
        <source>Drop {number} done</source>
        <translation>第 {number} 次跌落已完成</translation>
    </message>
</context>
<context>
    <name>EnlargeDialog</name>
    <message>
        <source>Draw more</source>
        <translation>追加抽取</translation>
    </message>
    <message>
        <source>Everything drawn so far stays. What comes on top is drawn from the same seed, and the pick list shows what is new.</source>
        <translation>已抽取的全部保留。新增部分由同一种子抽取，抽箱清单会标出新增内容。</translation>
    </message>
    <message>
        <source>Pieces in all</source>
        <translation>合计件数</translation>
    </message>
    <message>
        <source>Cartons to open, at least</source>
        <translation>要打开的箱数，至少</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>not as expected</source>
        <translation>不符合预期</translation>
    </message>
    <message>
        <source>out of tolerance</source>
        <translation>超出公差</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Everything is saved. Look at the preview together and sign again, or take the change back.</source>
        <translation>一切均已保存。请一起查看预览并重新签名，或者撤销该更改。</translation>
    </message>
</context>
<context>
    <name>FactDialog</name>
    <message>
        <source>Record a decision</source>
        <translation>记录决定</translation>
    </message>
    <message>
        <source>It holds for this product from this factory and decides how severely is inspected. It is kept in the trail with its reason.</source>
        <translation>适用于此工厂的此产品，决定检验的严格度。连同理由保存在变更记录中。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>全部等级</translation>
    </message>
    <message>
        <source>Limit number</source>
        <translation>界限数</translation>
    </message>
    <message>
        <source>From table VIII of MIL-STD-105E or ANSI/ASQ Z1.4, for the last {lots} lots.</source>
        <translation>取自 MIL-STD-105E 或 ANSI/ASQ Z1.4 的表 VIII，对应最近 {lots} 批。</translation>
    </message>
    <message>
        <source>Who decided it, when, and why</source>
        <translation>谁、何时、为何作出决定</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>等级</translation>
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
        <translation>用相机扫描</translation>
    </message>
    <message>
        <source>Scan with the camera: {name}</source>
        <translation>用相机扫描：{name}</translation>
    </message>
    <message>
        <source>A hand scanner or a photo fills the next empty field by itself.</source>
        <translation>手持扫描器或照片会自动填入下一个空栏。</translation>
    </message>
    <message>
        <source>{name}, piece {piece}</source>
        <translation>{name}，第 {piece} 件</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Photos of the inspection</source>
        <translation>检验的照片</translation>
    </message>
</context>
<context>
    <name>FindingEditor</name>
    <message>
        <source>Class</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Unit numbers</source>
        <translation>样品编号</translation>
    </message>
    <message>
        <source>Unit numbers, e.g. 12, 40-42</source>
        <translation>样品编号，例如 12, 40-42</translation>
    </message>
    <message>
        <source>What happens to the pieces</source>
        <translation>不合格品的处置</translation>
    </message>
    <message>
        <source>Sample it was found in</source>
        <translation>在哪个样本中发现</translation>
    </message>
    <message>
        <source>Why not the class of the catalogue</source>
        <translation>为何不用目录中的等级</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How many were found</source>
        <translation>发现数量</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Where on the product</source>
        <translation>产品上的位置</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>The catalogue says {cls}. Why is it {other} here?</source>
        <translation>目录中为{cls}。此处为何是{other}？</translation>
    </message>
    <message>
        <source>Sample {number}</source>
        <translation>第 {number} 样本</translation>
    </message>
    <message>
        <source>What happens to the pieces: not decided</source>
        <translation>不合格品的处置：未决定</translation>
    </message>
    <message>
        <source>Returned to the factory</source>
        <translation>退回工厂</translation>
    </message>
    <message>
        <source>Reworked</source>
        <translation>返工</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation>报废</translation>
    </message>
    <message>
        <source>Accepted as it is</source>
        <translation>让步接收</translation>
    </message>
    <message>
        <source>“{text}” is not a unit number. Nothing was changed; write for example 12, 40-42.</source>
        <translation>“{text}”不是样品编号。未作任何更改；请写成例如 12, 40-42。</translation>
    </message>
</context>
<context>
    <name>FindingLinks</name>
    <message>
        <source>Go to the finding: {finding}</source>
        <translation>前往记录：{finding}</translation>
    </message>
    <message>
        <source>No longer for: {finding}</source>
        <translation>不再针对：{finding}</translation>
    </message>
    <message>
        <source>Link a finding</source>
        <translation>关联记录</translation>
    </message>
    <message>
        <source>Link a finding …</source>
        <translation>关联记录…</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Found so far</source>
        <translation>已发现</translation>
    </message>
    <message>
        <source>{total} in {units} units</source>
        <translation>{units} 件中共 {total} 个</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>尚未发现</translation>
    </message>
    <message>
        <source>No finding fits this filter.</source>
        <translation>没有记录符合此筛选条件。</translation>
    </message>
    <message>
        <source>Touch +1 each time you see a defect, or type its name and press Enter. The next photo goes to the one counted last.</source>
        <translation>每发现一个缺陷就点按 +1，或输入名称后按 Enter。下一张照片会附到最后计数的缺陷。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>judged by units</source>
        <translation>按不合格品数判定</translation>
    </message>
    <message>
        <source>judged by nonconformities</source>
        <translation>按不合格数判定</translation>
    </message>
    <message>
        <source>Nonconforming units are counted: a unit with two majors counts once among the majors. Pieces without a unit number count as units of their own.</source>
        <translation>按不合格品计数：一件上有两个严重缺陷，在严重中计一件。没有编号的各计为一件。</translation>
    </message>
    <message>
        <source>Every nonconformity is counted, however many are on one unit.</source>
        <translation>无论一件上有多少，每个不合格都计数。</translation>
    </message>
    <message>
        <source>Class, units, note …</source>
        <translation>等级、编号、备注…</translation>
    </message>
    <message>
        <source>Where on the product …</source>
        <translation>产品上的位置…</translation>
    </message>
    <message>
        <source>Add a photo …</source>
        <translation>添加照片…</translation>
    </message>
    <message>
        <source>Choose among the photos …</source>
        <translation>从照片中选择…</translation>
    </message>
    <message>
        <source>Split …</source>
        <translation>拆分…</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>合并到</translation>
    </message>
    <message>
        <source>Corrective action …</source>
        <translation>纠正措施…</translation>
    </message>
    <message>
        <source>Show large to the other side</source>
        <translation>放大给对方看</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>移到回收站</translation>
    </message>
</context>
<context>
    <name>FindingListModel</name>
    <message>
        <source>sample {number}</source>
        <translation>第 {number} 样本</translation>
    </message>
    <message>
        <source>Unit {numbers}</source>
        <translation>第 {numbers} 件</translation>
    </message>
    <message>
        <source>carton {numbers}</source>
        <translation>第 {numbers} 箱</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s)</source>
        <translation>
            <numerusform>%n 个标记</numerusform>
        </translation>
    </message>
    <message>
        <source>no unit named yet</source>
        <translation>尚未指明样品编号</translation>
    </message>
    <message>
        <source>next photo here</source>
        <translation>下一张照片在此</translation>
    </message>
</context>
<context>
    <name>FindingListView</name>
    <message>
        <source>One less  −</source>
        <translation>减一  −</translation>
    </message>
    <message>
        <source>One more  +</source>
        <translation>加一  +</translation>
    </message>
    <message>
        <source>More about this finding</source>
        <translation>此记录的更多内容</translation>
    </message>
    <message>
        <source>Touch to change it, or drag it onto another one to merge them</source>
        <translation>点按可更改，拖到另一条上可合并</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>Found so far</source>
        <translation>已发现</translation>
    </message>
</context>
<context>
    <name>FolderWatching</name>
    <message>
        <source>Folder that new photos appear in</source>
        <translation>新照片出现的文件夹</translation>
    </message>
    <message>
        <source>New pictures in {folder} are added from now on.</source>
        <translation>从现在起，{folder} 中的新图片会被添加。</translation>
    </message>
    <message numerus="yes">
        <source>%n that were there before are not.</source>
        <translation>
            <numerusform>之前已有的 %n 张不会添加。</numerusform>
        </translation>
    </message>
    <message>
        <source>The watched folder is there again.</source>
        <translation>监视文件夹已恢复。</translation>
    </message>
    <message>
        <source>The watched folder cannot be reached. It goes on by itself once it can.</source>
        <translation>无法访问监视文件夹。可访问后会自动继续。</translation>
    </message>
    <message>
        <source>Watching {folder}</source>
        <translation>正在监视 {folder}</translation>
    </message>
    <message>
        <source>{folder} not reachable</source>
        <translation>无法访问 {folder}</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>停止监视</translation>
    </message>
    <message>
        <source>Watch another folder …</source>
        <translation>监视其他文件夹…</translation>
    </message>
    <message numerus="yes">
        <source>Add the %n that were there before</source>
        <translation>
            <numerusform>添加之前已有的 %n 张</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreeDefect</name>
    <message>
        <source>Class</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Add the defect</source>
        <translation>添加缺陷</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What was found?</source>
        <translation>发现了什么？</translation>
    </message>
</context>
<context>
    <name>FullView</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Whole picture or every pixel</source>
        <translation>整张或原始像素</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>有标注</translation>
    </message>
    <message>
        <source>factory and brand</source>
        <translation>工厂和品牌方</translation>
    </message>
    <message>
        <source>brand only</source>
        <translation>仅品牌方</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Compare the selected photo with the golden sample</source>
        <translation>将所选照片与封样比较</translation>
    </message>
    <message>
        <source>Attach the selected photos to …</source>
        <translation>将所选照片附到…</translation>
    </message>
    <message>
        <source>Search in the photos</source>
        <translation>在照片中搜索</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>显示全部照片</translation>
    </message>
    <message>
        <source>Photos: best rating first</source>
        <translation>照片：评级高的在前</translation>
    </message>
    <message>
        <source>Select all photos shown</source>
        <translation>选择所显示的全部照片</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Compare the two selected photos</source>
        <translation>比较所选的两张照片</translation>
    </message>
    <message>
        <source>Rate the selected photos: {stars}</source>
        <translation>为所选照片评级：{stars}</translation>
    </message>
    <message>
        <source>Turn the selected photos right</source>
        <translation>向右旋转所选照片</translation>
    </message>
    <message>
        <source>Move the selected photos to the bin</source>
        <translation>将所选照片移到回收站</translation>
    </message>
</context>
<context>
    <name>GalleryBar</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查表</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>Belong nowhere</source>
        <translation>未归属</translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation>哪些照片</translation>
    </message>
    <message>
        <source>Search captions, names, places</source>
        <translation>搜索说明、名称、位置</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Select several by touch</source>
        <translation>点按可多选</translation>
    </message>
    <message>
        <source>S</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Small pictures  Ctrl+Wheel</source>
        <translation>小图  Ctrl+滚轮</translation>
    </message>
    <message>
        <source>M</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Middle-sized pictures  Ctrl+Wheel</source>
        <translation>中图  Ctrl+滚轮</translation>
    </message>
    <message>
        <source>L</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Large pictures  Ctrl+Wheel</source>
        <translation>大图  Ctrl+滚轮</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>图片大小</translation>
    </message>
    <message>
        <source>About the selected photos</source>
        <translation>关于所选照片</translation>
    </message>
    <message>
        <source>Filter ({count})</source>
        <translation>筛选（{count}）</translation>
    </message>
    <message>
        <source>Rating, caption, marks, visibility, day, carton</source>
        <translation>评级、说明、标注、可见范围、日期、箱</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>排序：{order}</translation>
    </message>
    <message>
        <source>Added last first</source>
        <translation>最近添加在前</translation>
    </message>
    <message>
        <source>Added first first</source>
        <translation>最早添加在前</translation>
    </message>
    <message>
        <source>Taken last first</source>
        <translation>最近拍摄在前</translation>
    </message>
    <message>
        <source>By caption and name</source>
        <translation>按说明和名称</translation>
    </message>
    <message>
        <source>Best rating first</source>
        <translation>评级高的在前</translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation>没有说明</translation>
    </message>
    <message>
        <source>Marked up</source>
        <translation>有标注</translation>
    </message>
    <message>
        <source>Not for the factory</source>
        <translation>不给工厂看</translation>
    </message>
    <message>
        <source>Missing or damaged file</source>
        <translation>文件缺失或损坏</translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation>任意评级</translation>
    </message>
    <message>
        <source>At least {stars}</source>
        <translation>至少 {stars}</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评级</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>任意日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Any carton</source>
        <translation>任意箱</translation>
    </message>
    <message>
        <source>Carton {label}</source>
        <translation>箱 {label}</translation>
    </message>
    <message>
        <source>Carton of the defect</source>
        <translation>缺陷所在的箱</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>显示全部照片</translation>
    </message>
</context>
<context>
    <name>GaugeButton</name>
    <message>
        <source>Choose the gauge</source>
        <translation>选择量具</translation>
    </message>
    <message>
        <source>No gauge is named for this point</source>
        <translation>此测点未指定量具</translation>
    </message>
    <message>
        <source>Gauge: {gauge}</source>
        <translation>量具：{gauge}</translation>
    </message>
    <message>
        <source>Uncertainty as the standard states it: {text}</source>
        <translation>标准规定的不确定度：{text}</translation>
    </message>
    <message>
        <source>Uncertainty of this gauge, as the standard states none: {text}</source>
        <translation>标准未规定，采用此量具的不确定度：{text}</translation>
    </message>
    <message>
        <source>No gauge of the register</source>
        <translation>登记册中没有量具</translation>
    </message>
    <message>
        <source>Connect by cable …</source>
        <translation>用电缆连接…</translation>
    </message>
    <message>
        <source>Register of gauges …</source>
        <translation>量具登记册…</translation>
    </message>
</context>
<context>
    <name>GradeEntry</name>
    <message>
        <source>{name}, piece {piece}: {grade}</source>
        <translation>{name}，第 {piece} 件：{grade}</translation>
    </message>
</context>
<context>
    <name>GridDelegate</name>
    <message>
        <source>{point}, sample {sample}</source>
        <translation>{point}，样本 {sample}</translation>
    </message>
</context>
<context>
    <name>GridHead</name>
    <message>
        <source>Measurements</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>More about the grid</source>
        <translation>表格的更多操作</translation>
    </message>
    <message>
        <source>Show the statistics</source>
        <translation>显示统计</translation>
    </message>
    <message>
        <source>Enter goes to the right</source>
        <translation>Enter 向右移动</translation>
    </message>
    <message>
        <source>Enter goes down</source>
        <translation>Enter 向下移动</translation>
    </message>
    <message>
        <source>No sound for readings out of tolerance</source>
        <translation>超差时不发声</translation>
    </message>
    <message>
        <source>Sound for readings out of tolerance</source>
        <translation>超差时发声</translation>
    </message>
    <message>
        <source>Ask the gauge for its value</source>
        <translation>向量具请求数值</translation>
    </message>
    <message>
        <source>Choose the gauge</source>
        <translation>选择量具</translation>
    </message>
    <message>
        <source>Connect a gauge by cable</source>
        <translation>用电缆连接量具</translation>
    </message>
    <message>
        <source>Paste readings from a spreadsheet</source>
        <translation>从电子表格粘贴读数</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Register of gauges</source>
        <translation>量具登记册</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Point</source>
        <translation>测点</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已保存为 {name}。</translation>
    </message>
    <message>
        <source>Practice report</source>
        <translation>练习报告</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>已将 %n 页发送到打印机</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the mail draft</source>
        <translation>保存邮件草稿</translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation>邮件 (*.eml)</translation>
    </message>
    <message>
        <source>Writing the mail</source>
        <translation>正在写邮件</translation>
    </message>
    <message>
        <source>Saved as {name} and given to the mail program.</source>
        <translation>已保存为 {name} 并交给邮件程序。</translation>
    </message>
    <message>
        <source>Saved as {name}. No mail program opened it; open it from its folder.</source>
        <translation>已保存为 {name}。没有邮件程序打开它；请从文件夹中打开。</translation>
    </message>
    <message>
        <source>Inspector bundles</source>
        <translation>Inspector 数据包</translation>
    </message>
    <message>
        <source>Export the bundle</source>
        <translation>导出数据包</translation>
    </message>
    <message>
        <source>Exporting, signing and encrypting</source>
        <translation>正在导出、签名和加密</translation>
    </message>
    <message>
        <source>Bundle written: {name}. It counts as sent only when they say so.</source>
        <translation>已写出数据包：{name}。只有对方确认后才算已发送。</translation>
    </message>
</context>
<context>
    <name>HandOverCard</name>
    <message>
        <source>Save as …</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Mail draft …</source>
        <translation>邮件草稿…</translation>
    </message>
    <message>
        <source>Export the bundle …</source>
        <translation>导出数据包…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>A practice inspection is not exported: it must never be taken for a real one.</source>
        <translation>练习检验不会导出：绝不能被误认为真实检验。</translation>
    </message>
    <message>
        <source>Practice report</source>
        <translation>练习报告</translation>
    </message>
    <message>
        <source>for the factory</source>
        <translation>给工厂</translation>
    </message>
    <message>
        <source>for the brand</source>
        <translation>给品牌方</translation>
    </message>
    <message>
        <source>revision {revision} · {languages} · {whom} · {time}</source>
        <translation>修订版 {revision} · {languages} · {whom} · {time}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Look at {number}, {facts}</source>
        <translation>查看 {number}，{facts}</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>已写出：{name}</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>Choose the cell first, then send the value again.</source>
        <translation>请先选择单元格，再重新发送数值。</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>测点</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限度样</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Copied with headings, {n} points. Locking takes it off the clipboard again.</source>
        <translation>已连同表头复制 {n} 个测点。锁定时会从剪贴板清除。</translation>
    </message>
    <message>
        <source>What is on the clipboard is too large for readings. Nothing was entered.</source>
        <translation>剪贴板内容过大，不是读数。未填入任何内容。</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that fits here.</source>
        <translation>剪贴板中没有适合此处的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) pasted; one undo takes all of them back.</source>
        <translation>
            <numerusform>已粘贴 %n 个读数；一次撤销即可全部撤回。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Begin no further photo; those added stay</source>
        <translation>不再开始添加新的照片；已添加的保留</translation>
    </message>
    <message>
        <source>See which</source>
        <translation>查看哪些</translation>
    </message>
    <message>
        <source>Add the rest</source>
        <translation>添加其余的</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Adding photos: {done} of {total}</source>
        <translation>正在添加照片：{done} / {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>拒绝 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were still to be added when this inspection was left.</source>
        <translation>
            <numerusform>离开此检验时还有 %n 张照片未添加。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) added</source>
        <translation>
            <numerusform>已添加 %n 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not added yet</source>
        <translation>
            <numerusform>%n 张尚未添加</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeSheet</name>
    <message>
        <source>How the photos came in</source>
        <translation>照片的导入情况</translation>
    </message>
    <message>
        <source>What was added is safe in the inspection. The files themselves were not touched.</source>
        <translation>已添加的照片安全地保存在检验中。文件本身未被改动。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>复制列表</translation>
    </message>
    <message>
        <source>Added: of an animation the first picture is shown and printed</source>
        <translation>已添加：动画只显示和打印第一帧</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>另外</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were in the inspection already</source>
        <translation>
            <numerusform>%n 张照片已在检验中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) in the folders were passed over</source>
        <translation>
            <numerusform>已略过文件夹中的 %n 个其他文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are not added yet</source>
        <translation>
            <numerusform>%n 张照片尚未添加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) not added</source>
        <translation>
            <numerusform>%n 张照片未添加</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemDetails</name>
    <message>
        <source>Why is it not applicable?</source>
        <translation>为什么不适用？</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note for the report</source>
        <translation>写入报告的备注</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Write a note for the report</source>
        <translation>写入报告的备注</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>用相机扫描</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>The item does not apply; asks for the reason</source>
        <translation>此项目不适用；需说明理由</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>清除答案</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>撤回答案</translation>
    </message>
    <message>
        <source>Text of the clause</source>
        <translation>条款正文</translation>
    </message>
    <message>
        <source>Text of clause {number}</source>
        <translation>条款 {number} 正文</translation>
    </message>
</context>
<context>
    <name>LargeTextSheet</name>
    <message>
        <source>Shown large</source>
        <translation>放大显示</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>旋转画面</translation>
    </message>
    <message>
        <source>For somebody who sits opposite</source>
        <translation>给坐在对面的人看</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Marks, topmost first</source>
        <translation>标注，最上层在前</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Hide or show this mark here</source>
        <translation>在此隐藏或显示该标注</translation>
    </message>
    <message>
        <source>Hidden marks are hidden here only; reports show them.</source>
        <translation>隐藏的标注仅在此隐藏；报告中仍会显示。</translation>
    </message>
    <message>
        <source>No marks yet.</source>
        <translation>还没有标注。</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>{name} · hidden</source>
        <translation>{name} · 已隐藏</translation>
    </message>
</context>
<context>
    <name>ListScanner</name>
    <message>
        <source>No item here waits for a barcode.</source>
        <translation>这里没有等待条码的项目。</translation>
    </message>
    <message>
        <source>{code}: as expected.</source>
        <translation>{code}：符合预期。</translation>
    </message>
    <message>
        <source>{code} is not what is expected.</source>
        <translation>{code}：与预期不符。</translation>
    </message>
</context>
<context>
    <name>LiveRow</name>
    <message>
        <source>One less</source>
        <translation>减一</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>加一</translation>
    </message>
</context>
<context>
    <name>LotMarks</name>
    <message>
        <source>The last lots, the newest at the end</source>
        <translation>最近的批，最新的在末尾</translation>
    </message>
</context>
<context>
    <name>MailDialog</name>
    <message>
        <source>Mail this report</source>
        <translation>用邮件发送此报告</translation>
    </message>
    <message>
        <source>A draft with the signed PDF attached is saved where you choose and opened in your mail program. You choose whom it goes to, and you send it. A mail is not encrypted.</source>
        <translation>附有已签名 PDF 的草稿会保存到您选择的位置，并在邮件程序中打开。收件人由您选择，由您发送。邮件不加密。</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>选择位置</translation>
    </message>
    <message>
        <source>Languages of the mail</source>
        <translation>邮件语言</translation>
    </message>
    <message>
        <source>The mail has about {size}.</source>
        <translation>邮件约 {size}。</translation>
    </message>
    <message>
        <source>The mail has about {size}. Many mail servers refuse more than {limit}.</source>
        <translation>邮件约 {size}。许多邮件服务器拒收超过 {limit} 的邮件。</translation>
    </message>
</context>
<context>
    <name>Markup</name>
    <message>
        <source>Choose and move</source>
        <translation>选择和移动</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>方框</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>Freehand line</source>
        <translation>手绘线</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Numbered pin</source>
        <translation>编号标记</translation>
    </message>
    <message>
        <source>Blur a part</source>
        <translation>模糊局部</translation>
    </message>
    <message>
        <source>Cover a part</source>
        <translation>遮盖局部</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>橙</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑</translation>
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
        <translation>标注</translation>
    </message>
    <message>
        <source>A mark in the middle, or into the words of the chosen one</source>
        <translation>在中央放置标注，或编辑所选标注的文字</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>下一个标注</translation>
    </message>
    <message>
        <source>Mark before</source>
        <translation>上一个标注</translation>
    </message>
    <message>
        <source>Move the chosen mark; with Alt in small steps</source>
        <translation>移动所选标注；按住 Alt 微移</translation>
    </message>
    <message>
        <source>Make the chosen mark larger or smaller</source>
        <translation>放大或缩小所选标注</translation>
    </message>
    <message>
        <source>Line thin, medium, thick</source>
        <translation>线条：细、中、粗</translation>
    </message>
    <message>
        <source>Let go of the mark, of the tool, end marking up</source>
        <translation>依次放开标注、工具，结束标注</translation>
    </message>
</context>
<context>
    <name>MeasurementGrid</name>
    <message>
        <source>Point</source>
        <translation>测点</translation>
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
        <translation>读数：行为测点，列为样本</translation>
    </message>
    <message>
        <source>Number, Enter: next sample · Tab: next point · Delete: clear</source>
        <translation>数字、Enter：下一样本 · Tab：下一测点 · Delete：清除</translation>
    </message>
    <message>
        <source>What the reading says</source>
        <translation>读数说明</translation>
    </message>
    <message>
        <source>Nothing to measure</source>
        <translation>没有要测量的内容</translation>
    </message>
    <message>
        <source>The standard has no points.</source>
        <translation>标准中没有测点。</translation>
    </message>
    <message>
        <source>{done} of {total} readings</source>
        <translation>读数 {done} / {total}</translation>
    </message>
    <message>
        <source>{out} of {entered} readings out</source>
        <translation>{entered} 个读数中 {out} 个超差</translation>
    </message>
    <message>
        <source>no reading out of tolerance</source>
        <translation>没有超差读数</translation>
    </message>
    <message>
        <source>{n} inconclusive</source>
        <translation>{n} 个无法判定</translation>
    </message>
    <message>
        <source>Sample {sample}: {words}</source>
        <translation>样本 {sample}：{words}</translation>
    </message>
    <message>
        <source>Number, Enter: next point · Tab: next point · Delete: clear</source>
        <translation>数字、Enter：下一测点 · Tab：下一测点 · Delete：清除</translation>
    </message>
</context>
<context>
    <name>MessageTile</name>
    <message>
        <source>Every reason, in Conclusion</source>
        <translation>所有理由见“结论”</translation>
    </message>
</context>
<context>
    <name>NothingHere</name>
    <message>
        <source>Show all items</source>
        <translation>显示全部项目</translation>
    </message>
    <message>
        <source>No questions</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>The standards pack asks nothing here.</source>
        <translation>标准包在此没有要求。</translation>
    </message>
    <message>
        <source>No item has “{text}” in its words, its key or its clause.</source>
        <translation>没有项目的文字、键或条款含有“{text}”。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Everything is answered</source>
        <translation>已全部回答</translation>
    </message>
    <message>
        <source>Every item of this inspection has its answer.</source>
        <translation>此检验的每个项目都已回答。</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>没有不合格</translation>
    </message>
    <message>
        <source>No item of this inspection failed so far.</source>
        <translation>目前此检验没有不合格的项目。</translation>
    </message>
    <message>
        <source>All photos are there</source>
        <translation>照片已齐全</translation>
    </message>
    <message>
        <source>No item is waiting for a photo.</source>
        <translation>没有项目缺照片。</translation>
    </message>
    <message>
        <source>Everything applies</source>
        <translation>全部适用</translation>
    </message>
    <message>
        <source>No item was answered “not applicable”.</source>
        <translation>没有项目答为“不适用”。</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>这里没有内容</translation>
    </message>
</context>
<context>
    <name>OcChart</name>
    <message>
        <source>Operating characteristic</source>
        <translation>抽检特性曲线</translation>
    </message>
</context>
<context>
    <name>OptionButtons</name>
    <message>
        <source>{option}, conforms</source>
        <translation>{option}，合格</translation>
    </message>
    <message>
        <source>{option}, a failure</source>
        <translation>{option}，不合格</translation>
    </message>
</context>
<context>
    <name>OrderView</name>
    <message>
        <source>Date of the inspection</source>
        <translation>检验日期</translation>
    </message>
    <message>
        <source>Nonconforming units</source>
        <translation>不合格品数</translation>
    </message>
    <message>
        <source>Nonconformities</source>
        <translation>不合格数</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>计数方式</translation>
    </message>
    <message>
        <source>Golden sample</source>
        <translation>封样</translation>
    </message>
    <message>
        <source>Number on its seal, e.g. GS-07</source>
        <translation>封签上的编号，如 GS-07</translation>
    </message>
    <message>
        <source>Place of the inspection</source>
        <translation>检验地点</translation>
    </message>
    <message>
        <source>e.g. warehouse 2, line 3</source>
        <translation>如：2号仓库，3号线</translation>
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
        <source> pcs</source>
        <translation> 件</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>When, where, how</source>
        <translation>时间、地点、方式</translation>
    </message>
    <message>
        <source>Two major defects on one piece are one nonconforming unit, or two nonconformities.</source>
        <translation>一件上有两个严重缺陷：算一个不合格品，或两个不合格。</translation>
    </message>
    <message>
        <source>{quantity} pcs</source>
        <translation>{quantity} 件</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>工厂</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Version of the pack</source>
        <translation>标准包版本</translation>
    </message>
    <message>
        <source>{percent} % of the lot is packed.</source>
        <translation>批中 {percent} % 已包装。</translation>
    </message>
    <message>
        <source>{percent} % of the lot is packed; at least {minimum} % must be.</source>
        <translation>批中 {percent} % 已包装；至少须达到 {minimum} %。</translation>
    </message>
    <message>
        <source>{percent} % of the lot is packed, and at least {minimum} % must be: the result stays pending.</source>
        <translation>批中 {percent} % 已包装，至少须达到 {minimum} %：结果保持待定。</translation>
    </message>
    <message>
        <source>Enter: {name}</source>
        <translation>输入：{name}</translation>
    </message>
</context>
<context>
    <name>OverlayPane</name>
    <message>
        <source>Photo over reference</source>
        <translation>参考上方的照片</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Defects: count one</source>
        <translation>缺陷：计一个</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>Found defects</source>
        <translation>已发现的缺陷</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查表</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>On-site tests</source>
        <translation>现场测试</translation>
    </message>
    <message>
        <source>Clauses of the standard</source>
        <translation>标准条款</translation>
    </message>
    <message>
        <source>Glossary: show large</source>
        <translation>术语：放大显示</translation>
    </message>
</context>
<context>
    <name>Parting</name>
    <message>
        <source>Split into {kept} and {taken}.</source>
        <translation>已拆分为 {kept} 和 {taken}。</translation>
    </message>
    <message>
        <source>{number}: {title}, quantity {quantity}</source>
        <translation>{number}：{title}，数量 {quantity}</translation>
    </message>
    <message>
        <source>Unit {numbers}</source>
        <translation>第 {numbers} 件</translation>
    </message>
    <message>
        <source>The two findings are one now.</source>
        <translation>两条记录已合并。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) attached.</source>
        <translation>
            <numerusform>已附上 %n 张照片。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartsDialog</name>
    <message>
        <source>Parts of the lot</source>
        <translation>批的分组</translation>
    </message>
    <message>
        <source>Packed and not packed, pallets, sizes or colours. Each part gives its share of the sample, and at least one carton of each is opened. A part without cartons lies loose.</source>
        <translation>已包装和未包装、托盘、尺码或颜色。每个分组按比例提供样本，且至少打开其中一箱。没有箱的分组为散件。</translation>
    </message>
    <message>
        <source>Draw the cartons</source>
        <translation>抽取箱</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>添加分组</translation>
    </message>
    <message>
        <source>At least one piece of each part</source>
        <translation>每个分组至少一件</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Cartons</source>
        <translation>箱数</translation>
    </message>
    <message>
        <source>Pieces per carton, or lying loose</source>
        <translation>每箱件数，或散件数</translation>
    </message>
    <message>
        <source>Name of part {number}</source>
        <translation>第 {number} 分组的名称</translation>
    </message>
    <message>
        <source>Cartons of part {number}</source>
        <translation>第 {number} 分组的箱数</translation>
    </message>
    <message>
        <source>Pieces of part {number}</source>
        <translation>第 {number} 分组的件数</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste readings</source>
        <translation>粘贴读数</translation>
    </message>
    <message>
        <source>Nothing is entered before you confirm; one undo takes all of it back.</source>
        <translation>确认之前不会输入任何内容；一次撤销即可全部撤回。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Exchange rows and columns</source>
        <translation>行列互换</translation>
    </message>
    <message>
        <source>What would be entered</source>
        <translation>将要输入的内容</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n reading(s)</source>
        <translation>
            <numerusform>输入 %n 个读数</numerusform>
        </translation>
    </message>
    <message>
        <source>out of tolerance</source>
        <translation>超差</translation>
    </message>
    <message>
        <source>replaces {value}</source>
        <translation>替换 {value}</translation>
    </message>
    <message>
        <source>Headings are left out.</source>
        <translation>表头会被略过。</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) that stand there now are replaced.</source>
        <translation>
            <numerusform>现有的 %n 个读数将被替换。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) would be out of tolerance.</source>
        <translation>
            <numerusform>%n 个读数将超差。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) have no place in the grid.</source>
        <translation>
            <numerusform>%n 个值在表格中没有位置。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be read and are left out:</source>
        <translation>
            <numerusform>%n 个值无法读取，将被略过：</numerusform>
        </translation>
    </message>
    <message>
        <source>{point}, sample {sample}: {fault}</source>
        <translation>{point}，样本 {sample}：{fault}</translation>
    </message>
</context>
<context>
    <name>PhotoActions</name>
    <message numerus="yes">
        <source>%n photo(s) have the caption.</source>
        <translation>
            <numerusform>已为 %n 张照片写入说明。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s): {who}</source>
        <translation>
            <numerusform>%n 张照片：{who}</numerusform>
        </translation>
    </message>
    <message>
        <source>They are attached to {place} already.</source>
        <translation>它们已附到 {place}。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) attached to {place}.</source>
        <translation>
            <numerusform>已将 %n 张照片附到 {place}。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoDetail</name>
    <message>
        <source>Show in full</source>
        <translation>完整显示</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>向左旋转</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>向右旋转</translation>
    </message>
    <message>
        <source>Move the photo to the bin</source>
        <translation>将照片移到回收站</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>谁可以查看</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>The inspection as a whole</source>
        <translation>整个检验</translation>
    </message>
    <message>
        <source>Detach from {name}</source>
        <translation>与 {name} 解除关联</translation>
    </message>
</context>
<context>
    <name>PhotoFacts</name>
    <message>
        <source>Caption</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>About this photo</source>
        <translation>关于此照片</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>曝光</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>SHA-256 of the original</source>
        <translation>原件的 SHA-256</translation>
    </message>
</context>
<context>
    <name>PhotoIntake</name>
    <message>
        <source>Goes to: {place}</source>
        <translation>附到：{place}</translation>
    </message>
    <message>
        <source>Take with the camera</source>
        <translation>用相机拍摄</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Stop watching the folder</source>
        <translation>停止监视文件夹</translation>
    </message>
    <message>
        <source>Watch a folder …</source>
        <translation>监视文件夹…</translation>
    </message>
    <message>
        <source>the inspection as a whole</source>
        <translation>整个检验</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Photos ({patterns})</source>
        <translation>照片 ({patterns})</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard that can be read.</source>
        <translation>剪贴板上没有可读取的图片。</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>This is only the address of a picture. Copy the picture itself, or save it first.</source>
        <translation>这只是图片的地址。请复制图片本身，或先保存。</translation>
    </message>
    <message>
        <source>There were no photos in it. Nothing was added.</source>
        <translation>其中没有照片。未添加任何内容。</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>粘贴的图片.png</translation>
    </message>
</context>
<context>
    <name>PhotoPicker</name>
    <message>
        <source>Photos of this defect</source>
        <translation>此缺陷的照片</translation>
    </message>
    <message>
        <source>Touch the photos that show it; they stay where else they belong.</source>
        <translation>请点按显示该缺陷的照片；其他归属保持不变。</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>附上</translation>
    </message>
    <message>
        <source>Photos of the inspection</source>
        <translation>检验的照片</translation>
    </message>
    <message>
        <source>There are no photos yet.</source>
        <translation>还没有照片。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) chosen</source>
        <translation>
            <numerusform>已选 %n 张照片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoTools</name>
    <message>
        <source>Turn left</source>
        <translation>向左旋转</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>向右旋转</translation>
    </message>
    <message>
        <source>Mark up</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Compare with the golden sample</source>
        <translation>与封样比较</translation>
    </message>
    <message>
        <source>The original, without marks</source>
        <translation>无标注的原件</translation>
    </message>
    <message>
        <source>About this photo</source>
        <translation>关于此照片</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>移到回收站</translation>
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
        <translation>此照片</translation>
    </message>
    <message>
        <source>Rate this photo: {stars}</source>
        <translation>为此照片评级：{stars}</translation>
    </message>
</context>
<context>
    <name>PhotosView</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>还没有照片</translation>
    </message>
    <message>
        <source>Drop files here, paste with Ctrl+V, or choose them. The original bytes are kept, encrypted.</source>
        <translation>将文件拖放到此处，用 Ctrl+V 粘贴，或选择文件。原始字节会加密保存。</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>No photo is like that</source>
        <translation>没有这样的照片</translation>
    </message>
    <message>
        <source>Other words, another filter, or all photos.</source>
        <translation>请换个词、换个筛选条件，或显示全部照片。</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>显示全部照片</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
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
            <numerusform>{picture}，%n 个标记</numerusform>
        </translation>
    </message>
    <message>
        <source>Pin {number} on {picture}; arrow keys move it, Delete removes it</source>
        <translation>{picture} 上的标记 {number}；方向键移动，Delete 移除</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>Pins on this picture</source>
        <translation>此图片上的标记</translation>
    </message>
    <message>
        <source>Remove the pin</source>
        <translation>移除标记</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Where on the product</source>
        <translation>产品上的位置</translation>
    </message>
    <message>
        <source>Set a pin, or take the chosen one</source>
        <translation>放置或选择标记</translation>
    </message>
    <message>
        <source>Move the chosen pin</source>
        <translation>移动所选标记</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>整张图片</translation>
    </message>
</context>
<context>
    <name>Pinning</name>
    <message>
        <source>Touch the picture to pin the place of {number}, {title}.</source>
        <translation>请点按图片，标出 {number}“{title}”的位置。</translation>
    </message>
    <message>
        <source>The pin was removed.</source>
        <translation>标记已移除。</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Defect</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>Required photo</source>
        <translation>必需照片</translation>
    </message>
    <message>
        <source>Checklist item</source>
        <translation>检查项目</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Open point</source>
        <translation>未结事项</translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message>
        <source>Search defects, items, tests</source>
        <translation>搜索缺陷、项目、测试</translation>
    </message>
    <message>
        <source>Attach to</source>
        <translation>附到</translation>
    </message>
    <message>
        <source>Touch a line to attach the selected photos, or drop photos on it</source>
        <translation>点按一行即可附上所选照片，也可把照片拖到该行</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Change the sampling plan</source>
        <translation>更改抽样方案</translation>
    </message>
    <message>
        <source>What was found stays and is judged by the new plan. The change is kept in the trail.</source>
        <translation>已发现的内容保留，并按新方案判定。更改会记入变更记录。</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>更改方案</translation>
    </message>
    <message>
        <source>Lot size</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>水平</translation>
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
        <source>none (Ac 0)</source>
        <translation>无 (Ac 0)</translation>
    </message>
    <message>
        <source>AQL {name}</source>
        <translation>{name} 的 AQL</translation>
    </message>
    <message>
        <source>Severity {name}</source>
        <translation>{name} 的严格度</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>{name}: inspect all {lot} pieces; the sample would not be smaller than the lot.</source>
        <translation>{name}：检验全部 {lot} 件；样本量不小于批量。</translation>
    </message>
    <message>
        <source>{name}: letter {code}, the arrow in the table leads to {plan}; inspect up to {stage_count} samples of {stage_n} pieces; after each the total found decides.</source>
        <translation>{name}：字码 {code}，表中箭头指向 {plan}；最多检验 {stage_count} 个样本，每个 {stage_n} 件；每个样本后按累计数判定。</translation>
    </message>
    <message>
        <source>{name}: inspect up to {stage_count} samples of {stage_n} pieces; after each the total found decides.</source>
        <translation>{name}：最多检验 {stage_count} 个样本，每个 {stage_n} 件；每个样本后按累计数判定。</translation>
    </message>
    <message>
        <source>{name}: letter {code}, the arrow in the table leads to {plan}; inspect {n} pieces, accept up to {ac}, reject from {re}.</source>
        <translation>{name}：字码 {code}，表中箭头指向 {plan}；检验 {n} 件，不超过 {ac} 接收，达到 {re} 拒收。</translation>
    </message>
    <message>
        <source>{name}: inspect {n} pieces, accept up to {ac}, reject from {re}.</source>
        <translation>{name}：检验 {n} 件，不超过 {ac} 接收，达到 {re} 拒收。</translation>
    </message>
    <message>
        <source>{name}: no AQL; none may be found in {n} pieces, computed so that a lot the strictest other class accepts 10 times in 100 is accepted no more often (computed, not a plan of {edition_label}).</source>
        <translation>{name}：无 AQL；在 {n} 件中不允许发现一件；其计算使最严的其他等级 100 次中接收 10 次的批，在此不会更常被接收（计算得出，不是 {edition_label} 的方案）。</translation>
    </message>
    <message>
        <source>{name}: no AQL; none may be found in {n} pieces, the largest first sample of the other classes, nor in what is inspected after it (rule of the brand).</source>
        <translation>{name}：无 AQL；在 {n} 件（其他等级的最大第一样本）及其后检验的产品中不允许发现一件（品牌方规则）。</translation>
    </message>
    <message>
        <source>{name}: no AQL; none may be found in {n} pieces, the largest sample of the other classes (rule of the brand).</source>
        <translation>{name}：无 AQL；在 {n} 件（其他等级的最大样本）中不允许发现一件（品牌方规则）。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>AQL</source>
        <translation>AQL</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严格度</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>字码</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
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
</context>
<context>
    <name>PointStatistics</name>
    <message>
        <source>no readings yet</source>
        <translation>还没有读数</translation>
    </message>
    <message>
        <source>no limits</source>
        <translation>无限值</translation>
    </message>
    <message>
        <source>needs both limits</source>
        <translation>需要上下限</translation>
    </message>
    <message>
        <source>needs two readings</source>
        <translation>需要两个读数</translation>
    </message>
    <message>
        <source>no spread</source>
        <translation>没有离散</translation>
    </message>
    <message>
        <source>Fewer than 30 readings: go by the interval, not by the index alone.</source>
        <translation>读数少于 30 个：请看区间，不要只看指数。</translation>
    </message>
    <message>
        <source>The mean lies outside the limits.</source>
        <translation>平均值在限值之外。</translation>
    </message>
    <message>
        <source>Nelson rule 1: sample {samples} more than 3 sigma {side} the mean</source>
        <translation>尼尔森规则 1：样本 {samples} 在平均值{side} 3 σ 以外</translation>
    </message>
    <message>
        <source>Nelson rule 2: {n} in a row {side} the mean (samples {samples})</source>
        <translation>尼尔森规则 2：连续 {n} 个在平均值{side}（样本 {samples}）</translation>
    </message>
    <message>
        <source>Nelson rule 3: {n} in a row all rising or all falling (samples {samples})</source>
        <translation>尼尔森规则 3：连续 {n} 个持续上升或下降（样本 {samples}）</translation>
    </message>
    <message>
        <source>Nelson rule 4: {n} in a row alternating up and down (samples {samples})</source>
        <translation>尼尔森规则 4：连续 {n} 个上下交替（样本 {samples}）</translation>
    </message>
    <message>
        <source>Nelson rule 5: 2 of 3 more than 2 sigma {side} the mean (samples {samples})</source>
        <translation>尼尔森规则 5：3 个中有 2 个在平均值{side} 2 σ 以外（样本 {samples}）</translation>
    </message>
    <message>
        <source>Nelson rule 6: 4 of 5 more than 1 sigma {side} the mean (samples {samples})</source>
        <translation>尼尔森规则 6：5 个中有 4 个在平均值{side} 1 σ 以外（样本 {samples}）</translation>
    </message>
    <message>
        <source>Nelson rule 7: {n} in a row within 1 sigma of the mean (samples {samples})</source>
        <translation>尼尔森规则 7：连续 {n} 个在平均值 1 σ 以内（样本 {samples}）</translation>
    </message>
    <message>
        <source>Nelson rule 8: {n} in a row, none within 1 sigma of the mean (samples {samples})</source>
        <translation>尼尔森规则 8：连续 {n} 个都在平均值 1 σ 以外（样本 {samples}）</translation>
    </message>
    <message>
        <source>above</source>
        <translation>上方</translation>
    </message>
    <message>
        <source>below</source>
        <translation>下方</translation>
    </message>
</context>
<context>
    <name>ProductView</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare the photo with this picture</source>
        <translation>将照片与此图片比较</translation>
    </message>
</context>
<context>
    <name>PropertyBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Delete this mark</source>
        <translation>删除此标注</translation>
    </message>
    <message>
        <source>List of marks</source>
        <translation>标注列表</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Back to the photo</source>
        <translation>返回照片</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>细</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Thick</source>
        <translation>粗</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>粗细</translation>
    </message>
    <message>
        <source>Words of the mark</source>
        <translation>标注文字</translation>
    </message>
    <message>
        <source>Known length, such as 100 mm</source>
        <translation>已知长度，例如 100 mm</translation>
    </message>
    <message>
        <source>Reckoned with the known length; true only in its plane.</source>
        <translation>按已知长度推算；仅在其平面内准确。</translation>
    </message>
    <message>
        <source>The known length: other dimensions are reckoned with it, true in its plane.</source>
        <translation>已知长度：其他尺寸据此推算，在其平面内准确。</translation>
    </message>
    <message>
        <source>Draw a length you know and type it; others are then reckoned with it.</source>
        <translation>画出一段已知长度并输入；其他尺寸据此推算。</translation>
    </message>
    <message>
        <source>Burnt into reports and exports for good. The original stays whole in the vault.</source>
        <translation>在报告和导出中永久烧录。原件完整保存在保险库中。</translation>
    </message>
    <message>
        <source>Drag to draw, or press the letter of a tool twice; arrow keys move a mark.</source>
        <translation>拖动绘制，或按两次工具的字母键；方向键移动标注。</translation>
    </message>
</context>
<context>
    <name>ReadingFields</name>
    <message>
        <source>{title} (optional)</source>
        <translation>{title}（选填）</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Class {cls}: {found} found in {n} pieces; accepted up to {ac}, rejected from {re}.</source>
        <translation>等级 {cls}：{n} 件中发现 {found} 个；不超过 {ac} 接收，达到 {re} 拒收。</translation>
    </message>
    <message>
        <source>Class {cls}: {found} found in {n} pieces; accepted up to {ac}, one more rejects the lot.</source>
        <translation>等级 {cls}：{n} 件中发现 {found} 个；不超过 {ac} 接收，再有一个即拒收该批。</translation>
    </message>
    <message>
        <source>Class {cls}: {found} found in {n} pieces; accepted up to {ac}.</source>
        <translation>等级 {cls}：{n} 件中发现 {found} 个；不超过 {ac} 接收。</translation>
    </message>
    <message>
        <source>Class {cls}: all {n} pieces inspected, none nonconforming.</source>
        <translation>等级 {cls}：全部 {n} 件已检验，没有不合格。</translation>
    </message>
    <message>
        <source>Class {cls}: all {n} pieces inspected, {found} nonconforming, each one decided.</source>
        <translation>等级 {cls}：全部 {n} 件已检验，{found} 件不合格，均已决定处置。</translation>
    </message>
    <message>
        <source>Class {cls}: all {n} pieces inspected, {found} nonconforming, not each one decided.</source>
        <translation>等级 {cls}：全部 {n} 件已检验，{found} 件不合格，尚未全部决定处置。</translation>
    </message>
    <message>
        <source>Class {cls}: all {n} pieces inspected, {found} nonconforming; one rejects the lot.</source>
        <translation>等级 {cls}：全部 {n} 件已检验，{found} 件不合格；有一件即拒收该批。</translation>
    </message>
    <message>
        <source>Class {cls}: {found} found without a sampling plan; one rejects the lot.</source>
        <translation>等级 {cls}：没有抽样方案而发现 {found} 个；有一个即拒收该批。</translation>
    </message>
    <message>
        <source>Class {cls}: {found} found in {n} pieces, between {ac} accepted and {re} rejected: accepted, and normal inspection from the next lot.</source>
        <translation>等级 {cls}：{n} 件中发现 {found} 个，介于接收数 {ac} 与拒收数 {re} 之间：接收，从下一批起正常检验。</translation>
    </message>
    <message>
        <source>Class {cls}: {found} found in {n} pieces, between {ac} accepted and {re} rejected: accepted, and normal inspection from the next lot; one more rejects this one.</source>
        <translation>等级 {cls}：{n} 件中发现 {found} 个，介于接收数 {ac} 与拒收数 {re} 之间：接收，从下一批起正常检验；再有一个即拒收本批。</translation>
    </message>
    <message>
        <source>Class {cls}: {found} found so far in sample {stage} (up to {n} pieces); accepted up to {ac} when it is finished, rejected from {re}.</source>
        <translation>等级 {cls}：第 {stage} 样本至今发现 {found} 个（累计 {n} 件）；检完时不超过 {ac} 接收，达到 {re} 拒收。</translation>
    </message>
    <message>
        <source>Class {cls}: {found} found so far in sample {stage} (up to {n} pieces); it cannot accept yet, rejected from {re}.</source>
        <translation>等级 {cls}：第 {stage} 样本至今发现 {found} 个（累计 {n} 件）；尚不能接收，达到 {re} 拒收。</translation>
    </message>
    <message>
        <source>Class {cls}: {found} found so far in sample {stage} (up to {n} pieces); rejected from {re}, one more rejects the lot.</source>
        <translation>等级 {cls}：第 {stage} 样本至今发现 {found} 个（累计 {n} 件）；达到 {re} 拒收，再有一个即拒收该批。</translation>
    </message>
    <message>
        <source>Class {cls}: {found} found in {n} pieces after sample {stage}, between {ac} accepted and {re} rejected: inspect sample {next_stage}, {next_n} more pieces.</source>
        <translation>等级 {cls}：第 {stage} 样本后 {n} 件中发现 {found} 个，介于接收数 {ac} 与拒收数 {re} 之间：检验第 {next_stage} 样本，再检 {next_n} 件。</translation>
    </message>
    <message>
        <source>Class {cls}: {found} found in {n} pieces after sample {stage}, which cannot accept yet (rejected from {re}): inspect sample {next_stage}, {next_n} more pieces.</source>
        <translation>等级 {cls}：第 {stage} 样本后 {n} 件中发现 {found} 个，该样本尚不能接收（达到 {re} 拒收）：检验第 {next_stage} 样本，再检 {next_n} 件。</translation>
    </message>
    <message>
        <source>Class {cls}: {found} found in {n} pieces after sample {stage}; accepted up to {ac}.</source>
        <translation>等级 {cls}：第 {stage} 样本后 {n} 件中发现 {found} 个；不超过 {ac} 接收。</translation>
    </message>
    <message>
        <source>Class {cls}: {found} found in {n} pieces up to sample {stage}; rejected from {re}.</source>
        <translation>等级 {cls}：至第 {stage} 样本 {n} 件中发现 {found} 个；达到 {re} 拒收。</translation>
    </message>
    <message>
        <source>Class {cls}: accepted on sample {stage}; {later} more found in a later sample, which does not change that.</source>
        <translation>等级 {cls}：第 {stage} 样本时已接收；后续样本又发现 {later} 个，不改变结果。</translation>
    </message>
    <message>
        <source>Section {section}: {failed} items failed, {max_failed} allowed; the lot fails.</source>
        <translation>部分 {section}：{failed} 项不合格，允许 {max_failed} 项；该批不合格。</translation>
    </message>
    <message>
        <source>Section {section}: {failed} items failed, {max_failed} allowed; noted, not counted.</source>
        <translation>部分 {section}：{failed} 项不合格，允许 {max_failed} 项；仅记录，不计入。</translation>
    </message>
    <message>
        <source>Section {section}: {out} of {done} readings out of tolerance, {allowed} allowed ({percent} %); the section fails.</source>
        <translation>部分 {section}：{done} 个读数中 {out} 个超差，允许 {allowed} 个（{percent} %）；该部分不合格。</translation>
    </message>
    <message>
        <source>Section {section}: {out} of {done} readings out of tolerance, {allowed} allowed ({percent} %); the lot fails.</source>
        <translation>部分 {section}：{done} 个读数中 {out} 个超差，允许 {allowed} 个（{percent} %）；该批不合格。</translation>
    </message>
    <message>
        <source>Section {section}: {out} of {done} readings out of tolerance, {allowed} allowed ({percent} %); noted, not counted.</source>
        <translation>部分 {section}：{done} 个读数中 {out} 个超差，允许 {allowed} 个（{percent} %）；仅记录，不计入。</translation>
    </message>
    <message>
        <source>{out} of {done} readings out of tolerance, {allowed} allowed ({percent} %); the lot fails.</source>
        <translation>{done} 个读数中 {out} 个超差，允许 {allowed} 个（{percent} %）；该批不合格。</translation>
    </message>
    <message>
        <source>{out} of {done} readings out of tolerance, {allowed} allowed ({percent} %); noted, not counted.</source>
        <translation>{done} 个读数中 {out} 个超差，允许 {allowed} 个（{percent} %）；仅记录，不计入。</translation>
    </message>
    <message>
        <source>Gauge {number}: its calibration was overdue since {due}; {readings} readings were made with it.</source>
        <translation>量具 {number}：校准已于 {due} 过期；用它测得 {readings} 个读数。</translation>
    </message>
    <message>
        <source>{title}: {inconclusive} of {done} pieces are too close to a limit for the measurement uncertainty to decide; noted.</source>
        <translation>{title}：{done} 件中 {inconclusive} 件过于接近限值，受测量不确定度影响无法判定；已记录。</translation>
    </message>
    <message>
        <source>{title}: failed, {quantity} counted in class {cls}.</source>
        <translation>{title}：不合格，在等级 {cls} 计 {quantity} 个。</translation>
    </message>
    <message>
        <source>{title}: failed; noted, not counted.</source>
        <translation>{title}：不合格；仅记录，不计入。</translation>
    </message>
    <message>
        <source>{title}: failed, and with it the section {section}.</source>
        <translation>{title}：不合格，{section} 部分随之不合格。</translation>
    </message>
    <message>
        <source>{title}: failed, and with it the lot.</source>
        <translation>{title}：不合格，该批随之不合格。</translation>
    </message>
    <message>
        <source>{title}: {out} of {done} readings out of tolerance, counted in class {cls}.</source>
        <translation>{title}：{done} 个读数中 {out} 个超差，计入等级 {cls}。</translation>
    </message>
    <message>
        <source>{title}: {out} of {done} readings out of tolerance, {max_out} allowed.</source>
        <translation>{title}：{done} 个读数中 {out} 个超差，允许 {max_out} 个。</translation>
    </message>
    <message>
        <source>{title}: {out} of {done} readings out of tolerance; noted, not counted.</source>
        <translation>{title}：{done} 个读数中 {out} 个超差；仅记录，不计入。</translation>
    </message>
    <message>
        <source>{title}: {out} of {done} readings out of tolerance; the section {section} fails.</source>
        <translation>{title}：{done} 个读数中 {out} 个超差；{section} 部分不合格。</translation>
    </message>
    <message>
        <source>{title}: {out} of {done} readings out of tolerance; the lot fails.</source>
        <translation>{title}：{done} 个读数中 {out} 个超差；该批不合格。</translation>
    </message>
    <message>
        <source>{title}: failed on {failed} of {size}, {acceptance} allowed; one counted in class {cls}.</source>
        <translation>{title}：{size} 件中 {failed} 件不合格，允许 {acceptance} 件；在等级 {cls} 计一个。</translation>
    </message>
    <message>
        <source>{title}: failed on {failed} of {size}, {acceptance} allowed; noted, not counted.</source>
        <translation>{title}：{size} 件中 {failed} 件不合格，允许 {acceptance} 件；仅记录，不计入。</translation>
    </message>
    <message>
        <source>{title}: failed on {failed} of {size}, {acceptance} allowed; the lot fails.</source>
        <translation>{title}：{size} 件中 {failed} 件不合格，允许 {acceptance} 件；该批不合格。</translation>
    </message>
    <message>
        <source>There is no sampling plan.</source>
        <translation>没有抽样方案。</translation>
    </message>
    <message>
        <source>Sample {stage} ({n} pieces) has not been inspected whole.</source>
        <translation>第 {stage} 样本（{n} 件）尚未全部检验。</translation>
    </message>
    <message>
        <source>Class {cls}: {found} found, and the class has no sampling plan.</source>
        <translation>等级 {cls}：发现 {found} 个，而该等级没有抽样方案。</translation>
    </message>
    <message>
        <source>{packed} of {lot_size} packed; {minimum} % must be.</source>
        <translation>{lot_size} 件中 {packed} 件已包装；须达到 {minimum} %。</translation>
    </message>
    <message>
        <source>{title}: not answered.</source>
        <translation>{title}：未回答。</translation>
    </message>
    <message>
        <source>{title}: answered for {done} of {asked} sample units.</source>
        <translation>{title}：{asked} 个样品中已回答 {done} 个。</translation>
    </message>
    <message>
        <source>{title}: {done} of {asked} photos.</source>
        <translation>{title}：照片 {done} / {asked}。</translation>
    </message>
    <message>
        <source>{title}: {done} of {asked} readings.</source>
        <translation>{title}：读数 {done} / {asked}。</translation>
    </message>
    <message>
        <source>{title}: {inconclusive} of {done} pieces are too close to a limit for the measurement uncertainty to decide.</source>
        <translation>{title}：{done} 件中 {inconclusive} 件过于接近限值，受测量不确定度影响无法判定。</translation>
    </message>
    <message>
        <source>{inconclusive} of {done} readings are too close to a limit for the measurement uncertainty to decide; at most {percent} % may be out.</source>
        <translation>{done} 个读数中 {inconclusive} 个过于接近限值，受测量不确定度影响无法判定；最多允许 {percent} % 超差。</translation>
    </message>
    <message>
        <source>{title}: no result.</source>
        <translation>{title}：没有结果。</translation>
    </message>
    <message>
        <source>{title}: done on {done} of {asked} pieces.</source>
        <translation>{title}：{asked} 件中已做 {done} 件。</translation>
    </message>
    <message>
        <source>{title}, {reading}: {done} of {asked} readings.</source>
        <translation>{title}，{reading}：读数 {done} / {asked}。</translation>
    </message>
    <message>
        <source>{title}: no photo.</source>
        <translation>{title}：没有照片。</translation>
    </message>
    <message>
        <source>{title}: found while inspecting every piece, and not decided what happens to it.</source>
        <translation>{title}：全数检验时发现，尚未决定处置。</translation>
    </message>
    <message>
        <source>{title}: how many pieces are tested depends on the lot size, which is not known.</source>
        <translation>{title}：测试件数取决于批量，而批量未知。</translation>
    </message>
    <message>
        <source>{title}: a carton of {mass} {unit} is above {limit} {unit}; ISTA {other} applies, not this test.</source>
        <translation>{title}：{mass} {unit} 的箱超过 {limit} {unit}；适用 ISTA {other}，而非此测试。</translation>
    </message>
    <message>
        <source>{title}: {done} of {asked} drops done.</source>
        <translation>{title}：跌落 {done} / {asked} 次。</translation>
    </message>
    <message>
        <source>{title}: a mass or number entered cannot be right; it must be greater than 0.</source>
        <translation>{title}：输入的重量或数字不可能正确；必须大于 0。</translation>
    </message>
    <message>
        <source>{title}: checks of the metal detector are missing.</source>
        <translation>{title}：缺少金属检测仪的检查。</translation>
    </message>
</context>
<context>
    <name>ReferencePanel</name>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>放大显示</translation>
    </message>
    <message>
        <source>Hide the reference</source>
        <translation>隐藏参考</translation>
    </message>
    <message>
        <source>Golden</source>
        <translation>封样</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限度样</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Which reference</source>
        <translation>哪种参考</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>可接受</translation>
    </message>
    <message>
        <source>Not OK</source>
        <translation>不可接受</translation>
    </message>
    <message>
        <source>No clause belongs to what is in focus.</source>
        <translation>当前内容没有对应的条款。</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Everything</source>
        <translation>全部内容</translation>
    </message>
    <message>
        <source>What the factory may see</source>
        <translation>工厂可见的内容</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Build and sign the report</source>
        <translation>生成报告并签名</translation>
    </message>
    <message>
        <source>Reopen for a correction …</source>
        <translation>重新打开以更正…</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>报告语言</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>第二语言</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Decide first. The report is then built and signed with your own key, on this device.</source>
        <translation>请先判定。随后在此设备上用您自己的密钥生成报告并签名。</translation>
    </message>
    <message>
        <source>You have not signed above yet. You can build the report all the same; your field stays empty.</source>
        <translation>您尚未在上方签名。仍可生成报告；您的签名栏留空。</translation>
    </message>
    <message>
        <source>The factory has not signed yet. You can build the report all the same; its field stays empty.</source>
        <translation>工厂尚未签名。您仍可生成报告；其签名栏留空。</translation>
    </message>
    <message>
        <source>The report is built and signed with your own key, on this device, without a network.</source>
        <translation>报告在此设备上用您自己的密钥生成并签名，无需网络。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Pages of the report</source>
        <translation>报告页面</translation>
    </message>
    <message>
        <source>preview, not signed</source>
        <translation>预览，未签名</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Mail draft …</source>
        <translation>邮件草稿…</translation>
    </message>
    <message>
        <source>Build and sign</source>
        <translation>生成并签名</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>适合窗口宽度</translation>
    </message>
    <message>
        <source>Decide first.</source>
        <translation>请先判定。</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} / {pages}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Back to the conclusion</source>
        <translation>返回结论</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>另存为…</translation>
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
        <translation>必需照片 {done} / {total}</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Proposed result</source>
        <translation>建议结果</translation>
    </message>
    <message>
        <source>Proposed result: {result}</source>
        <translation>建议结果：{result}</translation>
    </message>
    <message numerus="yes">
        <source>Still missing: %n</source>
        <translation>
            <numerusform>还缺少：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再显示 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>At least one reason below rejects the lot, whatever else is still open.</source>
        <translation>无论其余未完成的内容如何，下面至少有一个理由拒收该批。</translation>
    </message>
    <message>
        <source>Everything required is there, and nothing rejects the lot.</source>
        <translation>必需的内容都已齐全，没有拒收该批的理由。</translation>
    </message>
    <message>
        <source>Nothing rejects the lot so far, but something required is not there yet.</source>
        <translation>目前没有拒收该批的理由，但还缺少必需的内容。</translation>
    </message>
</context>
<context>
    <name>RiskCard</name>
    <message>
        <source>Risk of the plan</source>
        <translation>方案的风险</translation>
    </message>
    <message>
        <source>Every piece is inspected, so there is no risk of sampling to state.</source>
        <translation>每件都检验，因此没有抽样风险。</translation>
    </message>
    <message>
        <source>Nonconformities per 100 pieces (Poisson).</source>
        <translation>每百单位不合格数（泊松分布）。</translation>
    </message>
    <message>
        <source>For this lot of {lot} pieces (hypergeometric).</source>
        <translation>针对此 {lot} 件的批（超几何分布）。</translation>
    </message>
    <message>
        <source>AQL {aql}: {share} % accepted</source>
        <translation>AQL {aql}：接收 {share} %</translation>
    </message>
    <message>
        <source>{quality}: {share} % accepted</source>
        <translation>{quality}：接收 {share} %</translation>
    </message>
    <message>
        <source>{quality} %: {share} % accepted</source>
        <translation>{quality} %：接收 {share} %</translation>
    </message>
    <message>
        <source>nonconformities per 100 pieces</source>
        <translation>每百单位不合格数</translation>
    </message>
    <message>
        <source>% nonconforming in the lot</source>
        <translation>批中不合格品率 %</translation>
    </message>
    <message>
        <source>% of such lots accepted</source>
        <translation>此类批的接收率 %</translation>
    </message>
    <message>
        <source>Of 100 lots at the AQL, {quality} nonconformities per 100 pieces, {times} are accepted.</source>
        <translation>每百单位不合格数为 {quality}（即 AQL）的 100 批中，接收 {times} 批。</translation>
    </message>
    <message>
        <source>Of 100 lots at about the AQL, {quality} % nonconforming pieces ({count} of {lot}), {times} are accepted.</source>
        <translation>约等于 AQL、不合格品率 {quality} %（{lot} 件中 {count} 件）的 100 批中，接收 {times} 批。</translation>
    </message>
    <message>
        <source>Of 100 lots with {quality} nonconformities per 100 pieces, {times} are accepted.</source>
        <translation>每百单位不合格数为 {quality} 的 100 批中，接收 {times} 批。</translation>
    </message>
    <message>
        <source>Of 100 lots with {quality} % nonconforming pieces ({count} of {lot}), {times} are accepted.</source>
        <translation>不合格品率 {quality} %（{lot} 件中 {count} 件）的 100 批中，接收 {times} 批。</translation>
    </message>
    <message>
        <source>Up to {most} pieces are inspected, on average fewer.</source>
        <translation>最多检验 {most} 件，平均更少。</translation>
    </message>
    <message>
        <source>At the AQL, {average} pieces are inspected on average, at most {most}.</source>
        <translation>在 AQL 处，平均检验 {average} 件，最多 {most} 件。</translation>
    </message>
    <message>
        <source>If lots not accepted are sorted, at most {quality} nonconformities per 100 pieces go out on average.</source>
        <translation>如对不接收的批进行全检挑选，平均出厂的每百单位不合格数最多为 {quality}。</translation>
    </message>
    <message>
        <source>If lots not accepted are sorted, at most {quality} % nonconforming pieces go out on average.</source>
        <translation>如对不接收的批进行全检挑选，平均出厂的不合格品率最多为 {quality} %。</translation>
    </message>
</context>
<context>
    <name>SamplingView</name>
    <message>
        <source>Change the plan …</source>
        <translation>更改方案…</translation>
    </message>
    <message>
        <source>{edition}, {kind}, level {level}, lot of {lot}: letter {letter}</source>
        <translation>{edition}，{kind}，水平 {level}，批量 {lot}：字码 {letter}</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>抽样</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>with remarks</source>
        <translation>有备注</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未答</translation>
    </message>
    <message>
        <source>{count} passed</source>
        <translation>合格 {count}</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>不合格 {count}</translation>
    </message>
    <message>
        <source>{count} not applicable</source>
        <translation>不适用 {count}</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>未答 {count}</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>部分</translation>
    </message>
</context>
<context>
    <name>SeveralPhotos</name>
    <message>
        <source>Caption for all of them</source>
        <translation>全部照片的说明</translation>
    </message>
    <message>
        <source>Write this caption below all of them</source>
        <translation>把此说明写到全部照片</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Both beside each other</source>
        <translation>两张并排显示</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>向左旋转</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>向右旋转</translation>
    </message>
    <message>
        <source>Move the photos to the bin</source>
        <translation>将照片移到回收站</translation>
    </message>
    <message>
        <source>Who may see them</source>
        <translation>谁可以查看</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) selected</source>
        <translation>
            <numerusform>已选择 %n 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n photo(s) …</source>
        <translation>
            <numerusform>正在更改 %n 张照片…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideButton</name>
    <message>
        <source>stays</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两者</translation>
    </message>
</context>
<context>
    <name>SidePanes</name>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>SignForm</name>
    <message>
        <source>I inspected this lot and report what I found.</source>
        <translation>我已检验此批，并报告所发现的情况。</translation>
    </message>
    <message>
        <source>I have read the findings.</source>
        <translation>我已阅读检验发现。</translation>
    </message>
    <message>
        <source>I have read the findings and agree.</source>
        <translation>我已阅读检验发现并同意。</translation>
    </message>
    <message>
        <source>I have read the findings and object.</source>
        <translation>我已阅读检验发现并提出异议。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Meaning of the signature</source>
        <translation>签名含义</translation>
    </message>
    <message>
        <source>Sign here with finger, pen or mouse</source>
        <translation>用手指、触控笔或鼠标在此签名</translation>
    </message>
    <message>
        <source>Signature of the {role}</source>
        <translation>{role}签名</translation>
    </message>
</context>
<context>
    <name>SignatureCard</name>
    <message>
        <source>open</source>
        <translation>未签名</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Refuses to sign …</source>
        <translation>拒绝签名…</translation>
    </message>
    <message>
        <source>Reason of the refusal</source>
        <translation>拒签理由</translation>
    </message>
    <message>
        <source>What did the representative say?</source>
        <translation>代表说了什么？</translation>
    </message>
    <message>
        <source>Record the refusal</source>
        <translation>记录拒签</translation>
    </message>
    <message>
        <source>Something was entered or changed after this. It has to be signed again.</source>
        <translation>签名之后又有录入或更改，需要重新签名。</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>签名后有更改</translation>
    </message>
    <message>
        <source>Still to do: write the name.</source>
        <translation>待完成：填写姓名。</translation>
    </message>
    <message>
        <source>Still to do: sign in the field.</source>
        <translation>待完成：在签名栏签名。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>重新签名</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒签</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检验员</translation>
    </message>
    <message>
        <source>Decide first; then both sign.</source>
        <translation>请先判定，然后双方签名。</translation>
    </message>
</context>
<context>
    <name>SiteTests</name>
    <message>
        <source>The sample follows from the lot (level {level}, AQL {aql}); its size is not known yet.</source>
        <translation>样本由批量得出（水平 {level}，AQL {aql}）；样本量尚未知。</translation>
    </message>
    <message>
        <source>Every piece of the lot, {size}: level {level}, AQL {aql}, {edition}.</source>
        <translation>批中每一件，共 {size} 件：水平 {level}，AQL {aql}，{edition}。</translation>
    </message>
    <message>
        <source>{size} pieces for this lot: level {level}, AQL {aql}, letter {letter}, {edition}.</source>
        <translation>此批取 {size} 件：水平 {level}，AQL {aql}，字码 {letter}，{edition}。</translation>
    </message>
    <message>
        <source>None may fail.</source>
        <translation>不允许有不合格。</translation>
    </message>
    <message>
        <source>Up to {count} may fail.</source>
        <translation>最多允许 {count} 件不合格。</translation>
    </message>
    <message>
        <source>{grade} or better</source>
        <translation>{grade} 级或更好</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>角</translation>
    </message>
    <message>
        <source>Shortest edge</source>
        <translation>最短棱</translation>
    </message>
    <message>
        <source>Next longest edge</source>
        <translation>次长棱</translation>
    </message>
    <message>
        <source>Longest edge</source>
        <translation>最长棱</translation>
    </message>
    <message>
        <source>Smallest face</source>
        <translation>最小面</translation>
    </message>
    <message>
        <source>Smallest face, opposite</source>
        <translation>最小面的对面</translation>
    </message>
    <message>
        <source>Medium face</source>
        <translation>中等面</translation>
    </message>
    <message>
        <source>Medium face, opposite</source>
        <translation>中等面的对面</translation>
    </message>
    <message>
        <source>Largest face</source>
        <translation>最大面</translation>
    </message>
    <message>
        <source>Largest face, opposite</source>
        <translation>最大面的对面</translation>
    </message>
    <message>
        <source>Gross mass {mass} {unit}: from {height} mm ({inches} in), ISTA {procedure}.</source>
        <translation>毛重 {mass} {unit}：从 {height} mm（{inches} in）跌落，ISTA {procedure}。</translation>
    </message>
    <message>
        <source>{mass} {unit} is above {limit} {unit}: ISTA {other} applies, not this test.</source>
        <translation>{mass} {unit} 超过 {limit} {unit}：适用 ISTA {other}，而非此测试。</translation>
    </message>
    <message>
        <source>There is no drop height for this mass.</source>
        <translation>此重量没有对应的跌落高度。</translation>
    </message>
    <message>
        <source>{done} of {asked} drops done.</source>
        <translation>已跌落 {done} / {asked} 次。</translation>
    </message>
    <message>
        <source>All {asked} drops done.</source>
        <translation>全部 {asked} 次跌落已完成。</translation>
    </message>
    <message>
        <source>{count} of {asked} outside the limits.</source>
        <translation>{asked} 件中 {count} 件超出限值。</translation>
    </message>
    <message>
        <source>{done} of {asked} readings.</source>
        <translation>读数 {done} / {asked}。</translation>
    </message>
    <message>
        <source>piece {piece} has {found}, declared {declared}, {percent} % allowed.</source>
        <translation>第 {piece} 件为 {found}，标称 {declared}，允许 {percent} %。</translation>
    </message>
    <message>
        <source>What is declared must be greater than 0.</source>
        <translation>标称值必须大于 0。</translation>
    </message>
    <message>
        <source>piece {piece}: {found} decoded, not as expected.</source>
        <translation>第 {piece} 件：解码为 {found}，与预期不符。</translation>
    </message>
    <message>
        <source>No check of the detector at the start.</source>
        <translation>开始时未检查检测仪。</translation>
    </message>
    <message>
        <source>No check of the detector at the end.</source>
        <translation>结束时未检查检测仪。</translation>
    </message>
    <message>
        <source>No check of the detector between {start} and {end}, {minutes} min.</source>
        <translation>{start} 至 {end} 之间未检查检测仪，{minutes} 分钟。</translation>
    </message>
    <message>
        <source>A test piece was missed at {at}. Pass again everything since the last good check.</source>
        <translation>{at} 时漏检测试块。上次检查合格之后的产品须全部重新过机。</translation>
    </message>
    <message>
        <source>{count} decoded as expected. How well they are printed needs a verifier.</source>
        <translation>{count} 个按预期解码。印刷质量需用检测仪评定。</translation>
    </message>
    <message>
        <source>Piece {pieces}: not as expected</source>
        <translation>第 {pieces} 件：与预期不符</translation>
    </message>
    <message>
        <source>{count} more pieces are not as expected.</source>
        <translation>另有 {count} 件与预期不符。</translation>
    </message>
</context>
<context>
    <name>SiteTestsView</name>
    <message>
        <source>No tests</source>
        <translation>没有测试</translation>
    </message>
    <message>
        <source>The standard asks for none.</source>
        <translation>标准未要求测试。</translation>
    </message>
    <message>
        <source>On-site tests</source>
        <translation>现场测试</translation>
    </message>
    <message>
        <source>Touch a test to see how it is done. P, F or N gives its result.</source>
        <translation>点按测试可查看做法。按 P、F 或 N 给出结果。</translation>
    </message>
    <message>
        <source>{done} of {total} have a result</source>
        <translation>{done} / {total} 有结果</translation>
    </message>
    <message>
        <source>Pass: {test}</source>
        <translation>合格：{test}</translation>
    </message>
    <message>
        <source>Fail: {test}</source>
        <translation>不合格：{test}</translation>
    </message>
    <message>
        <source>Not applicable: {test}</source>
        <translation>不适用：{test}</translation>
    </message>
    <message>
        <source>Photo of {test}</source>
        <translation>{test} 的照片</translation>
    </message>
    <message>
        <source>Write a note to {test}</source>
        <translation>为 {test} 写备注</translation>
    </message>
    <message>
        <source>Scan barcodes with the camera</source>
        <translation>用相机扫描条码</translation>
    </message>
    <message>
        <source>Decoded: {code}. No place waits for a barcode.</source>
        <translation>已解码：{code}。没有等待条码的位置。</translation>
    </message>
    <message>
        <source>{title}, piece {piece}: {code} decoded, as expected.</source>
        <translation>{title}，第 {piece} 件：解码为 {code}，符合预期。</translation>
    </message>
    <message>
        <source>{title}, piece {piece}: {code} decoded, not as expected.</source>
        <translation>{title}，第 {piece} 件：解码为 {code}，与预期不符。</translation>
    </message>
</context>
<context>
    <name>SizeChoice</name>
    <message>
        <source>Size or colour that is measured</source>
        <translation>测量的尺码或颜色</translation>
    </message>
    <message>
        <source>Any variant</source>
        <translation>不区分</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Defects found</source>
        <translation>发现的缺陷</translation>
    </message>
    <message>
        <source>Failed answers of the checklist</source>
        <translation>检查表中的不合格项</translation>
    </message>
    <message>
        <source>Readings out of tolerance</source>
        <translation>超差的读数</translation>
    </message>
    <message>
        <source>Failed tests</source>
        <translation>不合格的测试</translation>
    </message>
</context>
<context>
    <name>SourcesSheet</name>
    <message>
        <source>What is counted</source>
        <translation>计数来源</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>放大显示</translation>
    </message>
    <message>
        <source>For the other side of the table</source>
        <translation>给对面的人看</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Ac {ac} · Re {re} · n {n}</source>
        <translation>Ac {ac} · Re {re} · n {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>A unit with several of them counts once, so that the class has fewer.</source>
        <translation>有多处缺陷的产品只计一次，因此等级总数较少。</translation>
    </message>
    <message>
        <source>Nothing counts in this class so far.</source>
        <translation>该等级目前没有计数。</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split {title}</source>
        <translation>拆分“{title}”</translation>
    </message>
    <message>
        <source>Some of the pieces become a finding of their own, of the same class and sample.</source>
        <translation>部分不合格品成为同一等级和样本的单独记录。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>How many go</source>
        <translation>移出多少</translation>
    </message>
    <message>
        <source>Unit {number}</source>
        <translation>样品 {number}</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>照片 {number}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Pin {number}</source>
        <translation>标记 {number}</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>{count} stay</source>
        <translation>留下 {count}</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Inspect the {n} pieces of the first sample. Nothing is accepted before it is finished.</source>
        <translation>检验第一样本的 {n} 件。检完之前不作接收。</translation>
    </message>
    <message>
        <source>The first sample does not decide: inspect sample 2, {n} more pieces. Counts go on to {total} pieces.</source>
        <translation>第一样本不能判定：检验第 2 样本，再检 {n} 件。累计计数至 {total} 件。</translation>
    </message>
    <message>
        <source>The samples so far do not decide: inspect sample {stage}, {n} more pieces. Counts go on to {total} pieces.</source>
        <translation>至今的样本不能判定：检验第 {stage} 样本，再检 {n} 件。累计计数至 {total} 件。</translation>
    </message>
    <message>
        <source>The lot is rejected already; sample {stage} need not be finished.</source>
        <translation>该批已被拒收；第 {stage} 样本不必检完。</translation>
    </message>
    <message>
        <source>Decided after sample {stage}, {total} pieces.</source>
        <translation>在第 {stage} 样本（累计 {total} 件）后已判定。</translation>
    </message>
    <message>
        <source>Sample {stage} of {count}</source>
        <translation>第 {stage} 样本，共 {count} 个</translation>
    </message>
    <message>
        <source>Sample {stage} is inspected whole</source>
        <translation>第 {stage} 样本已全部检验</translation>
    </message>
    <message>
        <source>Draw sample {stage}</source>
        <translation>抽取第 {stage} 样本</translation>
    </message>
    <message>
        <source>Sample {stage} is not finished yet</source>
        <translation>第 {stage} 样本尚未完成</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Pieces so far</source>
        <translation>累计件数</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
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
        <translation>隐藏统计</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Run chart</source>
        <translation>运行图</translation>
    </message>
    <message>
        <source>All readings</source>
        <translation>全部读数</translation>
    </message>
    <message>
        <source>Pp and Ppk: s of all readings</source>
        <translation>Pp 和 Ppk：全部读数的 s</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>按顺序</translation>
    </message>
    <message>
        <source>Cp and Cpk: moving range of neighbouring samples, and control limits</source>
        <translation>Cp 和 Cpk：相邻样本的移动极差，以及控制限</translation>
    </message>
    <message>
        <source>Spread of the indices</source>
        <translation>指数所用的离散</translation>
    </message>
    <message>
        <source>Statistics of the point</source>
        <translation>测点统计</translation>
    </message>
    <message>
        <source>Holds if the samples are in the order in which the pieces were made; limits from few readings are provisional.</source>
        <translation>前提是样本按生产顺序排列；读数少时控制限为暂定。</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>sigma (moving range)</source>
        <translation>σ（移动极差）</translation>
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
        <translation>{n} 个无法判定</translation>
    </message>
    <message>
        <source>out of tolerance</source>
        <translation>超出公差</translation>
    </message>
    <message>
        <source>Sample {sample}: {value}, {excess} over the limit</source>
        <translation>样本 {sample}：{value}，超上限 {excess}</translation>
    </message>
    <message>
        <source>Sample {sample}: {value}, {excess} under the limit</source>
        <translation>样本 {sample}：{value}，低于下限 {excess}</translation>
    </message>
    <message>
        <source>{n} readings, {out} out of tolerance</source>
        <translation>{n} 个读数，{out} 个超差</translation>
    </message>
</context>
<context>
    <name>StepTimer</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>到 {time}</translation>
    </message>
    <message>
        <source>Start the timer: {name}</source>
        <translation>启动计时器：{name}</translation>
    </message>
    <message>
        <source>Stop the timer: {name}</source>
        <translation>停止计时器：{name}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Time is over</source>
        <translation>时间到</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One less</source>
        <translation>减一</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>加一</translation>
    </message>
</context>
<context>
    <name>StripPhoto</name>
    <message>
        <source>{name}: touch to see it, Delete to take it away from the defect</source>
        <translation>{name}：点按查看，Delete 与缺陷解除关联</translation>
    </message>
</context>
<context>
    <name>SwitchingCard</name>
    <message>
        <source>Severity of inspection</source>
        <translation>检验严格度</translation>
    </message>
    <message>
        <source>N normal, T tightened, R reduced inspection; empty marks did not count</source>
        <translation>N 正常、T 加严、R 放宽检验；空心标记不计数</translation>
    </message>
    <message>
        <source>Inspect as is due</source>
        <translation>按应执行的检验</translation>
    </message>
    <message>
        <source>Record a decision …</source>
        <translation>记录决定…</translation>
    </message>
    <message>
        <source>Corrective action is accepted …</source>
        <translation>纠正措施获认可…</translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Next lot</source>
        <translation>下一批</translation>
    </message>
    <message>
        <source>Due for this lot</source>
        <translation>本批应执行</translation>
    </message>
    <message>
        <source>Acceptance discontinued</source>
        <translation>暂停接收</translation>
    </message>
    <message>
        <source>This lot is inspected on {used} inspection; {due} was due.</source>
        <translation>本批按{used}检验；应为{due}检验。</translation>
    </message>
    <message>
        <source>{done} of {needed} not accepted, then acceptance stops</source>
        <translation>不接收 {done} / {needed} 批，达到后暂停接收</translation>
    </message>
    <message>
        <source>{done} of {needed} in a row accepted, then normal</source>
        <translation>连续接收 {done} / {needed} 批，达到后转为正常</translation>
    </message>
    <message>
        <source>Switching score {done} of {needed}</source>
        <translation>转移得分 {done} / {needed}</translation>
    </message>
    <message>
        <source>{done} of {needed} in a row accepted</source>
        <translation>连续接收 {done} / {needed} 批</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>不接收</translation>
    </message>
    <message>
        <source>{lot}: {result}, {severity}</source>
        <translation>{lot}：{result}，{severity}</translation>
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
        <translation>撤回已记录的内容？</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Why it was a mistake</source>
        <translation>为何是错误的</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>TestCard</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Add a photo to this test</source>
        <translation>为此测试添加照片</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Pass  P</source>
        <translation>合格  P</translation>
    </message>
    <message>
        <source>Fail  F</source>
        <translation>不合格  F</translation>
    </message>
    <message>
        <source>Not applicable  N</source>
        <translation>不适用  N</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>剩余 {left}</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{failed} failed</source>
        <translation>{failed} 件不合格</translation>
    </message>
</context>
<context>
    <name>TestDetail</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note for the report</source>
        <translation>写入报告的备注</translation>
    </message>
    <message>
        <source>Pieces tested</source>
        <translation>已测件数</translation>
    </message>
    <message>
        <source>Of these failed</source>
        <translation>其中不合格</translation>
    </message>
    <message>
        <source>Passes when: {text}</source>
        <translation>合格条件：{text}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
</context>
<context>
    <name>TimerLine</name>
    <message>
        <source>Go to the test</source>
        <translation>前往测试</translation>
    </message>
    <message>
        <source>Go to the test: {title}</source>
        <translation>前往测试：{title}</translation>
    </message>
    <message>
        <source>Seen: {title}</source>
        <translation>已看到：{title}</translation>
    </message>
    <message>
        <source>Time is over since {time}: {title}</source>
        <translation>{time} 时间到：{title}</translation>
    </message>
    <message>
        <source>{left} left: {title}</source>
        <translation>剩余 {left}：{title}</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>{name} no. {sample}</source>
        <translation>{name} 第 {sample} 个</translation>
    </message>
    <message>
        <source>sample finished</source>
        <translation>样本检完</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>删除“{name}”</translation>
    </message>
    <message>
        <source>{name} restored</source>
        <translation>恢复 {name}</translation>
    </message>
    <message>
        <source>{name} merged</source>
        <translation>合并 {name}</translation>
    </message>
    <message>
        <source>{name} split</source>
        <translation>拆分 {name}</translation>
    </message>
    <message>
        <source>pin of {name}</source>
        <translation>{name} 的标记</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>defect</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>marks on a photo</source>
        <translation>照片标注</translation>
    </message>
    <message>
        <source>carton</source>
        <translation>箱</translation>
    </message>
    <message>
        <source>action</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>order data</source>
        <translation>订单信息</translation>
    </message>
    <message>
        <source>sampling plan</source>
        <translation>抽样方案</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>最后一次更改</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>撤销：{what}</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) deleted.</source>
        <translation>
            <numerusform>已删除 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}. It is in the bin.</source>
        <translation>{what}。已放入回收站。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in one step: {what}.</source>
        <translation>
            <numerusform>一步中有 %n 项更改：{what}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, in {step}</source>
        <translation>{what}（{step}）</translation>
    </message>
    <message>
        <source>Back to {step}</source>
        <translation>返回{step}</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undo waits until the photos are added.</source>
        <translation>照片添加完成后才能撤销。</translation>
    </message>
    <message>
        <source>Redo waits until the photos are added.</source>
        <translation>照片添加完成后才能重做。</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>已撤回：{what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
</context>
<context>
    <name>UnitPicker</name>
    <message>
        <source>Carton it came from</source>
        <translation>来自哪一箱</translation>
    </message>
    <message>
        <source>loose pieces</source>
        <translation>散件</translation>
    </message>
    <message>
        <source>Carton {label}</source>
        <translation>箱 {label}</translation>
    </message>
    <message>
        <source>Unit {number}</source>
        <translation>样品 {number}</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Back to the conclusion</source>
        <translation>返回结论</translation>
    </message>
</context>
<context>
    <name>WorkspaceCamera</name>
    <message>
        <source>the inspection as a whole</source>
        <translation>整个检验</translation>
    </message>
</context>
<context>
    <name>WorkspaceCommands</name>
    <message>
        <source>Undo the last change</source>
        <translation>撤销最后一次更改</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>重做已撤销的更改</translation>
    </message>
    <message>
        <source>Bin: what was deleted, and restore it</source>
        <translation>回收站：查看并恢复已删除的内容</translation>
    </message>
    <message>
        <source>Add photos to what is in focus</source>
        <translation>为当前内容添加照片</translation>
    </message>
    <message>
        <source>Paste a photo</source>
        <translation>粘贴照片</translation>
    </message>
    <message>
        <source>Show large in the other language</source>
        <translation>用另一种语言放大显示</translation>
    </message>
    <message>
        <source>Show or hide the reference</source>
        <translation>显示或隐藏参考</translation>
    </message>
    <message>
        <source>Next second language</source>
        <translation>下一个第二语言</translation>
    </message>
    <message>
        <source>Trail: who changed what</source>
        <translation>变更记录：谁改了什么</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步骤</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>上一步骤</translation>
    </message>
    <message>
        <source>Back to the inspections</source>
        <translation>返回检验列表</translation>
    </message>
    <message>
        <source>This inspection</source>
        <translation>此检验</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>WorkspaceFrame</name>
    <message>
        <source>Steps of the inspection</source>
        <translation>检验步骤</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>撤回最后一次更改</translation>
    </message>
    <message>
        <source>Show the reference</source>
        <translation>显示参考</translation>
    </message>
    <message>
        <source>This inspection is practice: it is never sent and never counts.</source>
        <translation>此检验为练习：绝不发送，也不计入。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) added.</source>
        <translation>
            <numerusform>已添加 %n 张照片。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkspaceHeader</name>
    <message>
        <source>Back to the inspections</source>
        <translation>返回检验列表</translation>
    </message>
    <message>
        <source>Product picture</source>
        <translation>产品图片</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Find anything: steps, items, defects, settings, actions</source>
        <translation>查找任何内容：步骤、项目、缺陷、设置、操作</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查找任何内容</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Add photos to what is in focus</source>
        <translation>为当前内容添加照片</translation>
    </message>
    <message>
        <source>Lot {number}</source>
        <translation>批 {number}</translation>
    </message>
    <message>
        <source>{quantity} pcs</source>
        <translation>{quantity} 件</translation>
    </message>
    <message>
        <source>One language</source>
        <translation>单一语言</translation>
    </message>
    <message>
        <source>Second language of texts and findings</source>
        <translation>文字和检验发现的第二语言</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>第二语言</translation>
    </message>
</context>
<context>
    <name>WorkspaceReadings</name>
    <message>
        <source>measured with {number}, whose calibration was overdue since {day}</source>
        <translation>用 {number} 测量，其校准已于 {day} 过期</translation>
    </message>
    <message>
        <source>measured with {number}</source>
        <translation>用 {number} 测量</translation>
    </message>
    <message>
        <source>simple acceptance</source>
        <translation>简单接收</translation>
    </message>
    <message>
        <source>guard band (ISO 14253-1)</source>
        <translation>保护带 (ISO 14253-1)</translation>
    </message>
    <message>
        <source>conformance probability of 95 %</source>
        <translation>合格概率 95 %</translation>
    </message>
    <message>
        <source>the piece is {value} {unit}</source>
        <translation>该件为 {value} {unit}</translation>
    </message>
    <message>
        <source>{excess} {unit} over the upper limit</source>
        <translation>超上限 {excess} {unit}</translation>
    </message>
    <message>
        <source>{excess} {unit} under the lower limit</source>
        <translation>低于下限 {excess} {unit}</translation>
    </message>
    <message>
        <source>inconclusive: too close to a limit for the uncertainty to decide</source>
        <translation>无法判定：相对不确定度过于接近限值</translation>
    </message>
    <message>
        <source>within the limits</source>
        <translation>在限值内</translation>
    </message>
    <message>
        <source>out of tolerance: {beyond}</source>
        <translation>超差：{beyond}</translation>
    </message>
    <message>
        <source>{percent} % probable to be within</source>
        <translation>在限值内的概率 {percent} %</translation>
    </message>
</context>
<context>
    <name>WorkspaceWords</name>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>抽样</translation>
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
        <source>Measurements</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>On-site tests</source>
        <translation>现场测试</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
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
        <source>Container loading check</source>
        <translation>装柜检查</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>tightened</source>
        <translation>加严</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>放宽</translation>
    </message>
    <message>
        <source>single sampling</source>
        <translation>一次抽样</translation>
    </message>
    <message>
        <source>double sampling</source>
        <translation>二次抽样</translation>
    </message>
    <message>
        <source>multiple sampling</source>
        <translation>多次抽样</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检验员</translation>
    </message>
    <message>
        <source>Factory representative</source>
        <translation>工厂代表</translation>
    </message>
    <message>
        <source>{letter} · n {n} · {edition} {severity}, level {level}</source>
        <translation>{letter} · n {n} · {edition} {severity}，水平 {level}</translation>
    </message>
    <message>
        <source>no limits</source>
        <translation>无限值</translation>
    </message>
    <message>
        <source>within the limits so far</source>
        <translation>目前在限内</translation>
    </message>
    <message>
        <source>one more rejects</source>
        <translation>再有一个即拒收</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>不接收</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>accepted, next lot normal</source>
        <translation>接收，下一批正常检验</translation>
    </message>
    <message>
        <source>next sample needed</source>
        <translation>需要下一样本</translation>
    </message>
    <message>
        <source>being inspected</source>
        <translation>检验中</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到达</translation>
    </message>
</context>
<context>
    <name>_Filters</name>
    <message>
        <source>Show findings of one class</source>
        <translation>显示某一等级的记录</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>全部等级</translation>
    </message>
    <message>
        <source>Show findings of one unit</source>
        <translation>显示某一样品的记录</translation>
    </message>
    <message>
        <source>Show findings of one sample</source>
        <translation>显示某一样本的记录</translation>
    </message>
    <message>
        <source>Without photo</source>
        <translation>没有照片</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部样品</translation>
    </message>
    <message>
        <source>Unit {number}</source>
        <translation>样品 {number}</translation>
    </message>
    <message>
        <source>Sample {number}</source>
        <translation>第 {number} 样本</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>全部样本</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>Reasons</source>
        <comment>Class {cls}: {found} found in {n} pieces; accepted up to {ac}, one more rejects the lot.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reasons</source>
        <comment>Class {cls}: {found} found in {n} pieces; accepted up to {ac}.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <comment>Class {cls}: all {n} pieces inspected, none nonconforming.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <comment>Class {cls}: all {n} pieces inspected, {found} nonconforming, each one decided.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <comment>Class {cls}: all {n} pieces inspected, {found} nonconforming, not each one decided.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <comment>Class {cls}: all {n} pieces inspected, {found} nonconforming; one rejects the lot.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <comment>Class {cls}: {found} found without a sampling plan; one rejects the lot.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <comment>{title}: failed; noted, not counted.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <comment>{title}: failed, and with it the section {section}.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <comment>{title}: failed, and with it the lot.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <comment>{title}: {out} of {done} readings out of tolerance, counted in class {cls}.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <comment>{title}: {out} of {done} readings out of tolerance, {max_out} allowed.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <comment>{title}: {out} of {done} readings out of tolerance; noted, not counted.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <comment>{title}: {out} of {done} readings out of tolerance; the section {section} fails.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <comment>{title}: {out} of {done} readings out of tolerance; the lot fails.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reasons</source>
        <comment>{title}: failed on {failed} of {size}, {acceptance} allowed; one counted in class {cls}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reasons</source>
        <comment>{title}: failed on {failed} of {size}, {acceptance} allowed; noted, not counted.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <comment>{title}: failed on {failed} of {size}, {acceptance} allowed; the lot fails.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <comment>Class {cls}: {found} found, and the class has no sampling plan.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <comment>{packed} of {lot_size} packed; {minimum} % must be.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <comment>{title}: not answered.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <comment>{title}: answered for {done} of {asked} sample units.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <comment>{title}: {done} of {asked} photos.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <comment>{title}: {done} of {asked} readings.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <comment>{title}: no result.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <comment>{title}: done on {done} of {asked} pieces.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <comment>{title}, {reading}: {done} of {asked} readings.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <comment>{title}: no photo.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <comment>{title}: found while inspecting every piece, and not decided what happens to it.</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AcceptanceStrip</name>
    <message>
        <source>Acceptance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionCard</name>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, with the root cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this action to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionsView</name>
    <message>
        <source>New action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the factory is to do about a finding: what, why, who, until when. It is in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action is in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CartonList</name>
    <message>
        <source>Carton {number} · take {pieces}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not opened yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecklistView</name>
    <message>
        <source>Which items to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item passes this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs photo {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceAnswer</name>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} (not OK)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassTile</name>
    <message>
        <source>Ac {ac} · Re {re}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ac {ac} · Re {re} · n {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ac {ac} · Re {re} · n {n} · AQL {aql}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {found} found, accept up to {ac}, reject from {re}, sample size {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConclusionView</name>
    <message>
        <source>Building and signing the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages, photos and signature are made on this device. You can go on in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice-inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in it is signed and encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle written: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen the inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed report stays as it is. The signatures are asked for again; the next report is a new revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it reopened?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does the decision differ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does the decision differ from the proposed result?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks for the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded yet: write the reason first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision is yours; the proposed result only says what the rules give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs from the proposed result ({result}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As proposed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DefectTileButton</name>
    <message>
        <source>{code} {name}, {cls}, {count} found. Add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: touch +1 to count, the name to see the reference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DefectsView</name>
    <message>
        <source>Search defects by code or name, in any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of defects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A defect that is not in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No defect of the catalogue matches “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} in {units} units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding is in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingEditor</name>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit numbers, e.g. 12, 40-42</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to the pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to the pieces: not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned to the factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reworked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a unit number. Nothing was changed; write for example 12, 40-42.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingRowView</name>
    <message>
        <source>Photo of the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carton {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>写真 %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>next photo attaches here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no unit named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class, units, note …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a photo …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FreeDefect</name>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the defect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>What was found?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FullView</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farther</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>GridDelegate</name>
    <message>
        <source>{point}, sample {sample}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemDetails</name>
    <message>
        <source>Why is it not applicable?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemRowView</name>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>expected {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say why it is not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo is still asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a photo to this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasurementGrid</name>
    <message>
        <source>Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ppk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasurementsView</name>
    <message>
        <source>Readings: points down, samples across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, Enter: next sample · Tab: next point · Delete: clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard has no points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{out} of {entered} readings out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reading out of tolerance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderView</name>
    <message>
        <source>Date of the inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nonconforming units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nonconformities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golden sample</source>
        <translation>標準見本</translation>
    </message>
    <message>
        <source>Place of the inspection</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>ロット</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When, where, how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two major defects on one piece are one nonconforming unit, or two nonconformities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quantity} pcs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % of the lot is packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % of the lot is packed; at least {minimum} % must be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % of the lot is packed, and at least {minimum} % must be: the result stays pending.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassFail</name>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N/A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass  P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail  F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable  N</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoAnswer</name>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {wanted} photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoDetail</name>
    <message>
        <source>Show in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the photo to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption for the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inspection as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where it belongs …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defect: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoIntake</name>
    <message>
        <source>Add photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotosView</name>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files here, paste with Ctrl+V, or choose them. The original bytes are kept, encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>写真 %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} {count} / {min}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} required photos are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Change the sampling plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found stays and is judged by the new plan. The change is kept in the trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot size</source>
        <translation>ロットの大きさ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>水準</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>検査の厳しさ</translation>
    </message>
    <message>
        <source>none (Ac 0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AQL {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AQL</source>
        <translation>AQL</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>検査の厳しさ</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>Reasons</source>
        <comment>Class {cls}: {found} found in {n} pieces; accepted up to {ac}, rejected from {re}.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <comment>{title}: failed, {quantity} counted in class {cls}.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <comment>There is no sampling plan.</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingFields</name>
    <message>
        <source>{name}, piece {piece}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of tolerance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferencePanel</name>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clause belongs to what is in focus.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the factory may see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build and sign the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the bundle …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen for a correction …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>第 2 言語</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide first. The report is then built and signed with your own key, on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factory has not signed yet. You can build the report all the same; its field stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is built and signed with your own key, on this device, without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, revision {revision} · {languages} · {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Pages of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farther</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the bundle …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Proposed result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed result: {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Still missing: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>At least one reason below rejects the lot, whatever else is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything required is there, and nothing rejects the lot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing rejects the lot so far, but something required is not there yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamplingView</name>
    <message>
        <source>Change the plan …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cartons in the lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the cartons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cartons were drawn from this seed; anybody can draw them again and get the same ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cartons to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{edition}, level {level}, lot of {lot}: letter {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{opened} of {total} opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{progress} · {failed} failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignatureCard</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature of the {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuses to sign …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did the representative say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I inspected this lot and report what I found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read the findings and agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read the findings and object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Decide first; then both sign.</source>
        <translation>先に判定し、それから双方が署名してください。</translation>
    </message>
</context>
<context>
    <name>SiteTestsView</name>
    <message>
        <source>No tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard asks for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On-site tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} have a result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatisticsPanel</name>
    <message>
        <source>Hide the statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics of the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ppk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s (n = {n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{out} of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample {sample}: {value}, {excess} over the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample {sample}: {value}, {excess} under the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} readings, {out} out of tolerance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepTimer</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the timer: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time is over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestCard</name>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N/A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a photo to this test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass  P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail  F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable  N</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{failed} failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestDetail</name>
    <message>
        <source>Passes when: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextAnswer</name>
    <message>
        <source>Scan or type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos to what is in focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot {number}</source>
        <translation>ロット {number}</translation>
    </message>
    <message>
        <source>{quantity} pcs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second language of texts and findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>第 2 言語</translation>
    </message>
</context>
<context>
    <name>WorkspaceScreen</name>
    <message>
        <source>Steps of the inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The last change was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AcceptanceStrip</name>
    <message>
        <source>The lot is not acceptable: see Conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sampling plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below every reject number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample 1 of {count}: {n} pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect sample {stage}: {n} more pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide what happens to each piece found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: accepted, next lot normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more critical rejects the lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more major rejects the lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more minor rejects the lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical: reject number reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major: reject number reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor: reject number reached</source>
        <translation type="unfinished"></translation>
    </message>
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
        <translation type="unfinished"></translation>
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
        <source>Loose pieces · take {pieces}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({new} new)</source>
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
    <message>
        <source>pieces {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any pieces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CartonsCard</name>
    <message>
        <source>Draw the cartons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the lot …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed and not packed, pallets, sizes or colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw more …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the pick list …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cartons to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cartons in the lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces in a carton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{opened} of {total} opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cartons were drawn from this seed, and anybody can draw them again: sorted by the SHA-256 of seed, colon and number (for the first: printf &apos;{seed}:{name}&apos; | sha256sum), the first ones are those to open. The report says it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pieces} pieces drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan now asks for {missing} more: draw them, what is drawn stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw {missing} more …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pick-list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the pick list</source>
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
        <source>Pick list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckEntry</name>
    <message>
        <source>Enter start and end: the times of the checks follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check at {time}</source>
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
        <source>Ac {ac} · Re {re} · sample {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ac {ac} · Re {re}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample {stage} · Ac {ac} · Re {re} · n {n}</source>
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
        <source>{name}: {found} found, {state}; sample {stage} to {n} pieces, accept up to {ac}, reject from {re}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {found} found, between Ac {ac} and Re {re}: accepted, normal inspection from the next lot</source>
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
        <source>Who may read the bundle? Choose the identity file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity (*.json)</source>
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
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No defect of the catalogue matches “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropPanel</name>
    <message>
        <source>An example is drawn; enter the dimensions to have edges and faces named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the gross mass: the drop height follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no drop height for this mass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above {limit} {unit}: ISTA {other} applies, not this test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop from {mm} mm ({inches} in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross mass {mass} {unit}, from {low} up to {high} {unit} · ISTA {procedure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} drops are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop {number}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop {number} done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnlargeDialog</name>
    <message>
        <source>Draw more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything drawn so far stays. What comes on top is drawn from the same seed, and the pick list shows what is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cartons to open, at least</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>not as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of tolerance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactDialog</name>
    <message>
        <source>Record a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds for this product from this factory and decides how severely is inspected. It is kept in the trail with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From table VIII of MIL-STD-105E or ANSI/ASQ Z1.4, for the last {lots} lots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decided it, when, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldEntry</name>
    <message>
        <source>{name}, piece {piece}</source>
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
        <source>Sample it was found in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample {number}</source>
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
    <name>FindingList</name>
    <message>
        <source>Found so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest first</source>
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
        <source>sample {number}</source>
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
        <translation type="unfinished">
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GradeEntry</name>
    <message>
        <source>{name}, piece {piece}: {grade}</source>
        <translation type="unfinished"></translation>
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
    <name>IntakeBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin no further photo; those added stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding photos: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were still to be added when this inspection was left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not added yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeSheet</name>
    <message>
        <source>How the photos came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was added is safe in the inspection. The files themselves were not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: of an animation the first picture is shown and printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were in the inspection already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) in the folders were passed over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are not added yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) not added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
        <translation type="unfinished"></translation>
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
    <name>LotMarks</name>
    <message>
        <source>The last lots, the newest at the end</source>
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
        <source>What the reading says</source>
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
        <source>Show the statistics</source>
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
    <message>
        <source>{n} inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample {sample}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OcChart</name>
    <message>
        <source>Operating characteristic</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is inspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pcs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
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
    <name>PartsDialog</name>
    <message>
        <source>Parts of the lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed and not packed, pallets, sizes or colours. Each part gives its share of the sample, and at least one carton of each is opened. A part without cartons lies loose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the cartons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one piece of each part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cartons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces per carton, or lying loose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of part {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cartons of part {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces of part {number}</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none (Ac 0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AQL {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>{name}: inspect all {lot} pieces; the sample would not be smaller than the lot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: letter {code}, the arrow in the table leads to {plan}; inspect up to {stage_count} samples of {stage_n} pieces; after each the total found decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: inspect up to {stage_count} samples of {stage_n} pieces; after each the total found decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: letter {code}, the arrow in the table leads to {plan}; inspect {n} pieces, accept up to {ac}, reject from {re}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: inspect {n} pieces, accept up to {ac}, reject from {re}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: no AQL; none may be found in {n} pieces, computed so that a lot the strictest other class accepts 10 times in 100 is accepted no more often (computed, not a plan of {edition_label}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: no AQL; none may be found in {n} pieces, the largest first sample of the other classes, nor in what is inspected after it (rule of the brand).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: no AQL; none may be found in {n} pieces, the largest sample of the other classes (rule of the brand).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointStatistics</name>
    <message>
        <source>no readings yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs both limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs two readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than 30 readings: go by the interval, not by the index alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean lies outside the limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nelson rule 1: sample {samples} more than 3 sigma {side} the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nelson rule 2: {n} in a row {side} the mean (samples {samples})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nelson rule 3: {n} in a row all rising or all falling (samples {samples})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nelson rule 4: {n} in a row alternating up and down (samples {samples})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nelson rule 5: 2 of 3 more than 2 sigma {side} the mean (samples {samples})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nelson rule 6: 4 of 5 more than 1 sigma {side} the mean (samples {samples})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nelson rule 7: {n} in a row within 1 sigma of the mean (samples {samples})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nelson rule 8: {n} in a row, none within 1 sigma of the mean (samples {samples})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingFields</name>
    <message>
        <source>{title} (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Class {cls}: {found} found in {n} pieces; accepted up to {ac}, rejected from {re}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class {cls}: {found} found in {n} pieces; accepted up to {ac}, one more rejects the lot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class {cls}: {found} found in {n} pieces; accepted up to {ac}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class {cls}: all {n} pieces inspected, none nonconforming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class {cls}: all {n} pieces inspected, {found} nonconforming, each one decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class {cls}: all {n} pieces inspected, {found} nonconforming, not each one decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class {cls}: all {n} pieces inspected, {found} nonconforming; one rejects the lot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class {cls}: {found} found without a sampling plan; one rejects the lot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class {cls}: {found} found in {n} pieces, between {ac} accepted and {re} rejected: accepted, and normal inspection from the next lot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class {cls}: {found} found in {n} pieces, between {ac} accepted and {re} rejected: accepted, and normal inspection from the next lot; one more rejects this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class {cls}: {found} found so far in sample {stage} (up to {n} pieces); accepted up to {ac} when it is finished, rejected from {re}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class {cls}: {found} found so far in sample {stage} (up to {n} pieces); it cannot accept yet, rejected from {re}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class {cls}: {found} found so far in sample {stage} (up to {n} pieces); rejected from {re}, one more rejects the lot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class {cls}: {found} found in {n} pieces after sample {stage}, between {ac} accepted and {re} rejected: inspect sample {next_stage}, {next_n} more pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class {cls}: {found} found in {n} pieces after sample {stage}, which cannot accept yet (rejected from {re}): inspect sample {next_stage}, {next_n} more pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class {cls}: {found} found in {n} pieces after sample {stage}; accepted up to {ac}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class {cls}: {found} found in {n} pieces up to sample {stage}; rejected from {re}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class {cls}: accepted on sample {stage}; {later} more found in a later sample, which does not change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section {section}: {failed} items failed, {max_failed} allowed; the lot fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section {section}: {failed} items failed, {max_failed} allowed; noted, not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section {section}: {out} of {done} readings out of tolerance, {allowed} allowed ({percent} %); the section fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section {section}: {out} of {done} readings out of tolerance, {allowed} allowed ({percent} %); the lot fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section {section}: {out} of {done} readings out of tolerance, {allowed} allowed ({percent} %); noted, not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{out} of {done} readings out of tolerance, {allowed} allowed ({percent} %); the lot fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{out} of {done} readings out of tolerance, {allowed} allowed ({percent} %); noted, not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {inconclusive} of {done} pieces are too close to a limit for the measurement uncertainty to decide; noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: failed, {quantity} counted in class {cls}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: failed; noted, not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: failed, and with it the section {section}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: failed, and with it the lot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {out} of {done} readings out of tolerance, counted in class {cls}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {out} of {done} readings out of tolerance, {max_out} allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {out} of {done} readings out of tolerance; noted, not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {out} of {done} readings out of tolerance; the section {section} fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {out} of {done} readings out of tolerance; the lot fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: failed on {failed} of {size}, {acceptance} allowed; one counted in class {cls}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: failed on {failed} of {size}, {acceptance} allowed; noted, not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: failed on {failed} of {size}, {acceptance} allowed; the lot fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sampling plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample {stage} ({n} pieces) has not been inspected whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class {cls}: {found} found, and the class has no sampling plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{packed} of {lot_size} packed; {minimum} % must be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: answered for {done} of {asked} sample units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {done} of {asked} photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {done} of {asked} readings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {inconclusive} of {done} pieces are too close to a limit for the measurement uncertainty to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{inconclusive} of {done} readings are too close to a limit for the measurement uncertainty to decide; at most {percent} % may be out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: no result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: done on {done} of {asked} pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {reading}: {done} of {asked} readings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: no photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: found while inspecting every piece, and not decided what happens to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: how many pieces are tested depends on the lot size, which is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: a carton of {mass} {unit} is above {limit} {unit}; ISTA {other} applies, not this test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {done} of {asked} drops done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: a mass or number entered cannot be right; it must be greater than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: checks of the metal detector are missing.</source>
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
        <translation type="unfinished"></translation>
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
    <name>RiskCard</name>
    <message>
        <source>Risk of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every piece is inspected, so there is no risk of sampling to state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nonconformities per 100 pieces (Poisson).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this lot of {lot} pieces (hypergeometric).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AQL {aql}: {share} % accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quality}: {share} % accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quality} %: {share} % accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nonconformities per 100 pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% nonconforming in the lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of such lots accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One with {quality} nonconformities per 100 pieces is accepted {times} times in 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One with {quality} % nonconforming pieces ({count} of {lot}) is accepted {times} times in 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lot with {quality} nonconformities per 100 pieces, the AQL, is accepted {times} times in 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lot with {quality} % nonconforming pieces ({count} of {lot}), about the AQL, is accepted {times} times in 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lot with {quality} nonconformities per 100 pieces is accepted {times} times in 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lot with {quality} % nonconforming pieces ({count} of {lot}) is accepted {times} times in 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {most} pieces are inspected, on average fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the AQL, {average} pieces are inspected on average, at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If lots not accepted are sorted, at most {quality} nonconformities per 100 pieces go out on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If lots not accepted are sorted, at most {quality} % nonconforming pieces go out on average.</source>
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
        <source>{edition}, {kind}, level {level}, lot of {lot}: letter {letter}</source>
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
    <name>SectionList</name>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide first; then both sign.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteTests</name>
    <message>
        <source>The sample follows from the lot (level {level}, AQL {aql}); its size is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every piece of the lot, {size}: level {level}, AQL {aql}, {edition}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} pieces for this lot: level {level}, AQL {aql}, letter {letter}, {edition}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None may fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {count} may fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{grade} or better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next longest edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest face, opposite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium face, opposite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest face, opposite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross mass {mass} {unit}: from {height} mm ({inches} in), ISTA {procedure}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mass} {unit} is above {limit} {unit}: ISTA {other} applies, not this test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no drop height for this mass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {asked} drops done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {asked} drops done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {asked} outside the limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {asked} readings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>piece {piece} has {found}, declared {declared}, {percent} % allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is declared must be greater than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>piece {piece}: {found} decoded, not as expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check of the detector at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check of the detector at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check of the detector between {start} and {end}, {minutes} min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test piece was missed at {at}. Pass again everything since the last good check.</source>
        <translation type="unfinished"></translation>
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
    <name>SizeChoice</name>
    <message>
        <source>Size or colour that is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any size or colour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Inspect the {n} pieces of the first sample. Nothing is accepted before it is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples so far do not decide: inspect sample {stage}, {n} more pieces. Counts go on to {total} pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lot is rejected already; sample {stage} need not be finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided after sample {stage}, {total} pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample {stage} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample {stage} is inspected whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw sample {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample {stage} is not finished yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re</source>
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
        <source>All readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pp and Ppk: s of all readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cp and Cpk: moving range of neighbouring samples, and control limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of the indices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics of the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds if the samples are in the order in which the pieces were made; limits from few readings are provisional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sigma (moving range)</source>
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
        <source>{n} inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of tolerance</source>
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
    <name>SwitchingCard</name>
    <message>
        <source>Severity of inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N normal, T tightened, R reduced inspection; empty marks did not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect as is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a decision …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrective action is accepted …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due for this lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptance discontinued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lot is inspected on {used} inspection; {due} was due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {needed} not accepted, then acceptance stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {needed} in a row accepted, then normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching score {done} of {needed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {needed} in a row accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lot}: {result}, {severity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Take back what was recorded?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestCard</name>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a photo to this test</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the report</source>
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
        <source>Passes when: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
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
    <name>WorkspaceFrame</name>
    <message>
        <source>Steps of the inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>WorkspaceHeader</name>
    <message>
        <source>Back to the inspections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trail: who changed what</source>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceReadings</name>
    <message>
        <source>simple acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guard band (ISO 14253-1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conformance probability of 95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the piece is {value} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{excess} {unit} over the upper limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{excess} {unit} under the lower limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inconclusive: too close to a limit for the uncertainty to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within the limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of tolerance: {beyond}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % probable to be within</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceScreen</name>
    <message>
        <source>Undo waits until the photos are added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceWords</name>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On-site tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-production inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During-production inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final random inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container loading check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tightened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multiple sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factory representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter} · n {n} · {edition} {severity}, level {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within the limits so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one more rejects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted, next lot normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next sample needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being inspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: sample finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: defect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: carton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: order data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

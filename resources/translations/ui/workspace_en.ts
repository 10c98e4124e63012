<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionsView</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinSheet</name>
    <message numerus="yes">
        <source>Restore %n thing(s)</source>
        <translation>
            <numerusform>Restore %n thing</numerusform>
            <numerusform>Restore %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecklistModel</name>
    <message numerus="yes">
        <source>%n photo(s) missing</source>
        <translation>
            <numerusform>%n photo missing</numerusform>
            <numerusform>%n photos missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingListModel</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s)</source>
        <translation>
            <numerusform>%n pin</numerusform>
            <numerusform>%n pins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderWatching</name>
    <message numerus="yes">
        <source>%n that were there before are not.</source>
        <translation>
            <numerusform>%n that was there before is not.</numerusform>
            <numerusform>%n that were there before are not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the %n that were there before</source>
        <translation>
            <numerusform>Add the %n that was there before</numerusform>
            <numerusform>Add the %n that were there before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n page sent to the printer</numerusform>
            <numerusform>%n pages sent to the printer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message numerus="yes">
        <source>%n reading(s) pasted; one undo takes all of them back.</source>
        <translation>
            <numerusform>%n reading pasted; undo takes it back.</numerusform>
            <numerusform>%n readings pasted; one undo takes all of them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeBar</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were still to be added when this inspection was left.</source>
        <translation>
            <numerusform>%n photo was still to be added when this inspection was left.</numerusform>
            <numerusform>%n photos were still to be added when this inspection was left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) added</source>
        <translation>
            <numerusform>%n photo added</numerusform>
            <numerusform>%n photos added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not added yet</source>
        <translation>
            <numerusform>%n not added yet</numerusform>
            <numerusform>%n not added yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeSheet</name>
    <message numerus="yes">
        <source>%n photo(s) were in the inspection already</source>
        <translation>
            <numerusform>%n photo was in the inspection already</numerusform>
            <numerusform>%n photos were in the inspection already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) in the folders were passed over</source>
        <translation>
            <numerusform>%n other file in the folders was passed over</numerusform>
            <numerusform>%n other files in the folders were passed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are not added yet</source>
        <translation>
            <numerusform>%n photo is not added yet</numerusform>
            <numerusform>%n photos are not added yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) not added</source>
        <translation>
            <numerusform>%n photo not added</numerusform>
            <numerusform>%n photos not added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parting</name>
    <message numerus="yes">
        <source>%n photo(s) attached.</source>
        <translation>
            <numerusform>%n photo attached.</numerusform>
            <numerusform>%n photos attached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message numerus="yes">
        <source>Enter %n reading(s)</source>
        <translation>
            <numerusform>Enter %n reading</numerusform>
            <numerusform>Enter %n readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) that stand there now are replaced.</source>
        <translation>
            <numerusform>%n reading that stands there now is replaced.</numerusform>
            <numerusform>%n readings that stand there now are replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) would be out of tolerance.</source>
        <translation>
            <numerusform>%n reading would be out of tolerance.</numerusform>
            <numerusform>%n readings would be out of tolerance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) have no place in the grid.</source>
        <translation>
            <numerusform>%n value has no place in the grid.</numerusform>
            <numerusform>%n values have no place in the grid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be read and are left out:</source>
        <translation>
            <numerusform>%n value cannot be read and is left out:</numerusform>
            <numerusform>%n values cannot be read and are left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoActions</name>
    <message numerus="yes">
        <source>%n photo(s) have the caption.</source>
        <translation>
            <numerusform>%n photo has the caption.</numerusform>
            <numerusform>%n photos have the caption.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s): {who}</source>
        <translation>
            <numerusform>%n photo: {who}</numerusform>
            <numerusform>%n photos: {who}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) attached to {place}.</source>
        <translation>
            <numerusform>%n photo attached to {place}.</numerusform>
            <numerusform>%n photos attached to {place}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoPicker</name>
    <message numerus="yes">
        <source>%n photo(s) chosen</source>
        <translation>
            <numerusform>%n photo chosen</numerusform>
            <numerusform>%n photos chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotosView</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinCanvas</name>
    <message numerus="yes">
        <source>{picture}, %n pin(s)</source>
        <translation>
            <numerusform>{picture}, %n pin</numerusform>
            <numerusform>{picture}, %n pins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message numerus="yes">
        <source>Still missing: %n</source>
        <translation>
            <numerusform>Still missing: %n</numerusform>
            <numerusform>Still missing: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralPhotos</name>
    <message numerus="yes">
        <source>%n photo(s) selected</source>
        <translation>
            <numerusform>%n photo selected</numerusform>
            <numerusform>%n photos selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n photo(s) …</source>
        <translation>
            <numerusform>Changing %n photo …</numerusform>
            <numerusform>Changing %n photos …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesSheet</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestCard</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>%n thing(s) deleted.</source>
        <translation>
            <numerusform>%n thing deleted.</numerusform>
            <numerusform>%n things deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in one step: {what}.</source>
        <translation>
            <numerusform>%n change in one step: {what}.</numerusform>
            <numerusform>%n changes in one step: {what}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkspaceFrame</name>
    <message numerus="yes">
        <source>%n photo(s) added.</source>
        <translation>
            <numerusform>%n photo added.</numerusform>
            <numerusform>%n photos added.</numerusform>
        </translation>
    </message>
</context>
</TS>

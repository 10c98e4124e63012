<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CopiesCard</name>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fault</numerusform>
            <numerusform>%n faults</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceExport</name>
    <message numerus="yes">
        <source>%n photo(s) are missing in this vault and in the package.</source>
        <translation>
            <numerusform>%n photo is missing in this vault and in the package.</numerusform>
            <numerusform>%n photos are missing in this vault and in the package.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) with covered parts are in it as copies, without their originals.</source>
        <translation>
            <numerusform>%n photo with covered parts is in it as a copy, without its original.</numerusform>
            <numerusform>%n photos with covered parts are in it as copies, without their originals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>Imported and checked: %n inspection(s)</source>
        <translation>
            <numerusform>Imported and checked: %n inspection</numerusform>
            <numerusform>Imported and checked: %n inspections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and file(s)</source>
        <translation>
            <numerusform>%n photo or file</numerusform>
            <numerusform>%n photos and files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GaugesScreen</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due soon</source>
        <translation>
            <numerusform>%n due soon</numerusform>
            <numerusform>%n due soon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthSection</name>
    <message numerus="yes">
        <source>%n thing(s) repaired.</source>
        <translation>
            <numerusform>%n thing repaired.</numerusform>
            <numerusform>%n things repaired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found.</source>
        <translation>
            <numerusform>%n fault found.</numerusform>
            <numerusform>%n faults found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journal row(s)</source>
        <translation>
            <numerusform>%n journal row</numerusform>
            <numerusform>%n journal rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and file(s)</source>
        <translation>
            <numerusform>%n photo or file</numerusform>
            <numerusform>%n photos and files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more like this</source>
        <translation>
            <numerusform>and %n more like this</numerusform>
            <numerusform>and %n more like these</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectionList</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectionsScreen</name>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation>
            <numerusform>%n in progress</numerusform>
            <numerusform>%n in progress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to sign</source>
        <translation>
            <numerusform>%n to sign</numerusform>
            <numerusform>%n to sign</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed</source>
        <translation>
            <numerusform>%n signed</numerusform>
            <numerusform>%n signed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastPhoto</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListSection</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoHead</name>
    <message numerus="yes">
        <source>%n photo(s) lost or damaged</source>
        <translation>
            <numerusform>%n photo lost or damaged</numerusform>
            <numerusform>%n photos lost or damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s), none known to be damaged</source>
        <translation>
            <numerusform>%n photo, not known to be damaged</numerusform>
            <numerusform>%n photos, none known to be damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n photo(s) are there and unchanged</source>
        <translation>
            <numerusform>%n photo is there and unchanged</numerusform>
            <numerusform>All %n photos are there and unchanged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotosSection</name>
    <message numerus="yes">
        <source>%n photo(s) put back</source>
        <translation>
            <numerusform>%n photo put back</numerusform>
            <numerusform>%n photos put back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found there</source>
        <translation>
            <numerusform>%n not found there</numerusform>
            <numerusform>%n not found there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) put back</source>
        <translation>
            <numerusform>%n document put back</numerusform>
            <numerusform>%n documents put back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandardsScreen</name>
    <message numerus="yes">
        <source>The pack has %n fault(s); nothing was installed.</source>
        <translation>
            <numerusform>The pack has %n fault; nothing was installed.</numerusform>
            <numerusform>The pack has %n faults; nothing was installed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n finished inspection(s) only on this device, or changed since the export</source>
        <translation>
            <numerusform>%n finished inspection only on this device, or changed since the export</numerusform>
            <numerusform>%n finished inspections only on this device, or changed since the export</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrailPanel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>Switch it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking with this computer&apos;s account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On. The vault opens for who is logged in as you, and still with your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off. The vault opens with your passphrase only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring that could hold the key. The passphrase opens the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Inspections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safekeeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass, fail, not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move between items and steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trail: who changed what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a field or dialog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While inspecting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddPersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the laptop to the new person now: only they should know their passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it will stand on their reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BusyOverlay</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>{count} photos and files, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no second copy yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in this one place only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last good copy is from {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last copying failed, {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last copy: {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back and compared: {count} photos and files and the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files are missing, because the vault itself lacks them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message>
        <source>Copies in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is not plugged in. The copies on it are shown when it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a copy lies there too; it does not count, and the next copying clears it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the copy of {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A faulty copy is mended by the next copying, as far as the vault has the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>A laptop can be lost, stolen or broken. A second copy on a stick or another disk brings every inspection and photo back, on this computer or another one. It is as encrypted as the vault: nobody can read it without your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where copies go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the copy is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop automatic copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the vault is open and the disk is plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest ones are kept, and besides the last one of each of 7 days and of 5 weeks. Photos are stored once for all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the disk or folder for copies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorBanner</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check the keyboard language and Caps Lock, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is open in another window or command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other one first. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault in this folder any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the disk it lies on, then start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a vault in this folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is. Start the program again to unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the vault holds other files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Empty the folder or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot hold a vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long, or holds characters that cannot be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was made. Give the name as it shall stand in reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything saved is safe. Unlock it with the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is too long to be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the text or divide it; everything saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is damaged: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not delete anything. Run “inspector-app doctor”, or restore a second copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault was written by a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault could not be brought to this version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it was changed. Open it with the version used before, and report this fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; this last entry was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything saved before is safe. Free some space, then enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not answer; this last entry was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything saved before is safe. Check the disk, then open the vault again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the vault cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything saved before is safe. Check the permissions of the folder or the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo or file could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything saved before is safe. Check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet cannot be written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place; the key is still shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too short: {found} characters, at least {least} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take six words that do not belong together, or let one be suggested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough free memory to open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key slot of the vault cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file may be damaged. Use a copy of it, or the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery key does not belong to this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Look for the sheet with this vault&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key of this vault has not been put away yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos can be added once it is; else a forgotten passphrase would lose them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored. Check the file or the card it lies on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {name} is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored. Copy it again from the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {name} cannot be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {name} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored. Take or copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a picture of a known kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG, PNG, HEIC and WebP are accepted, whatever the file is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {name} is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored. Use it as the camera made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {name} has too many pixels: {width} × {height}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored. Use the camera&apos;s normal resolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This inspection can no longer be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is signed or comes from somebody else. Reopen it, or ask its author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This inspection is not in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the list of inspections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standards pack chosen is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Install it on the page Standards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or number is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Enter it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lot of one piece has no sampling plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect the piece itself. Sampling starts with a lot of two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lot of {value} pieces cannot be sampled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the number of pieces in the lot, two or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AQL {value} is for nonconformities per 100 pieces; here pieces are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an AQL of 10 or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No class has an AQL, so no sample size follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least one class an AQL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a number of pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a whole number, 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not a number of defects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter 1 or more, or move the finding to the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” could mean {decimal} or {whole}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored. Write {decimal} or {whole}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored. Type the number, with or without its unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” has its digits in groups, which is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored. Write it without spaces, such as 1234.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is in {typed}; this point is measured in {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored. Type the number alone, in the unit of the point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” has too many digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored. Was a barcode read into this field?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” has no exact decimal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored. Write a decimal, or halves to 64ths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision differs from the proposed result and needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why. Everything entered so far is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopening needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why; it stands in the trail and in the next revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in the box with finger, pen or mouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature needs a printed name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refusal needs its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the representative said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no decision to sign yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide first; then both sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no decision yet, so there is nothing to report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide on the step Conclusion. Everything entered is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be written to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is safe in the vault. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault itself is unchanged, and earlier copies are whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vault was made. Try another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder lies inside the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another disk or a stick: a copy beside the original is lost with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or folder for second copies is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in, or choose another folder. The vault itself is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be a folder for second copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another copy is being written to this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copying was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was copied so far is used the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy needs {needed} MB; there are {free} MB free on its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room there, keep fewer copies, or choose a larger disk. The vault is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk for copies holds no file above 4 GB, and the vault has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another disk, or have this one formatted as exFAT. The vault is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk for second copies became full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room there or choose a larger one. The vault and earlier copies are whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk for second copies cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a small switch on the stick, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk for second copies does not answer. Was it unplugged?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy does not read back as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on this disk. The vault itself is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy was made, because the vault&apos;s own database is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep every earlier copy, and run the check under Health.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no usable plan for second copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There has been no second copy for {hours} hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the vault is safe. Plug the disk in, or choose another place for copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There has been no second copy for {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recent second copy of this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in this one place only. Choose a stick for copies under Safekeeping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder lies on the same disk as the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy there helps against mistakes, not when the laptop is lost. Use a stick as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files of the vault are missing or damaged, also in the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else is in it. The check under Photos says which they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no complete second copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy was written by a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version to restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this copy after it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was restored. Use another copy, and find out who had this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second copy is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} photos or files are missing or damaged in this copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vault was made yet. Try another copy, or restore without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder to restore into is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder to restore into lies among the second copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a folder on this computer&apos;s own disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault needs {needed} MB; there are {free} MB free here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vault was made. Make room or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk became full while the vault was being restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vault was made. Make room, then restore into the same folder again: it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no cartons to draw from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the number of packed cartons, one or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cartons of the present draw have been opened already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Take their ticks back first, or go on with this draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cartons hold fewer pieces than the sample needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check how many pieces a carton holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part “{value}” of the lot cannot be drawn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a name of up to 40 characters without : / and #, and either cartons or loose pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two parts of the lot are called “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each part a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pieces a carton of “{value}” holds is not said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the pieces for every part of the lot, or for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} are too many to draw from at once; {most} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw from one part of the lot at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample of {n} cannot hold {least} of each of {parts} parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the rule away, or join parts of the lot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cartons were drawn yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the number of cartons and draw them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample of {value} pieces cannot be drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was drawn stays drawn: the sample can only grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample {stage} is drawn already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the pieces that are drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recorded about this draw cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cartons can still be seen. Ask whoever made the inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pick list could not be written to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draw is safe. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table cannot be written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trail is safe in the vault. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of the journal cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Have the vault checked on the page Safekeeping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice inspection is no evidence: nobody may take it for a real one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Choose an inspection that is no practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something else at this place already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of this inspection was altered, so it is no evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Have the vault checked on the page Safekeeping, and restore a second copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room for the evidence package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Make room or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence package cannot be written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Choose another place and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was installed. Ask the brand for the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken over. Ask the sender to export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no standards pack at this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a .qcpack file, or a folder with a pack.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standards pack has faults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was installed. “inspector-app pack check” lists every one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standards pack cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check the file and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a standards pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standards pack is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standards pack holds files that do not belong in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standards pack is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack belongs to the brand {found}, this vault to {own}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Make a vault of its own for the other brand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standards pack is in a newer format than this program knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standards pack needs version {needed} of the program; this is {have}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an identity file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other person saves one on the page Exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity file was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was trusted. Ask for the file again, by another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check the file and the medium it lies on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity file cannot be written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the readers is not trusted any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Open this page again and choose the readers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named who could open the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Add the receiver&apos;s identity file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice inspection is not exported: nobody may take it for a real one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Choose inspections that are no practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An inspection made by somebody else is not passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Ask its author for an export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room for the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle cannot be written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check the medium and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a bundle of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the file or folder the sender exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is signed by somebody who is not trusted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken over. Compare the words with the sender, then add the identity: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle was made for somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken over. Give the sender your identity file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle belongs to another brand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken over. Open a vault of that brand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle was altered or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier changes are missing between the bundle and what is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken over. Ask the sender for an export of everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle tells another history than the one known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken over. The sender&apos;s vault was copied or altered: ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle holds a file that has no place in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken over. Do not open it by other means; ask the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is in a format this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken over. Update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is neither a report nor a bundle nor an evidence package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a signed PDF report, a bundle or an evidence package; a file or its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle was written by another copy of this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken over. Go on with one of the two copies only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle adds to an inspection that belongs to this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken over. Tell the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no inspection to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice inspections and received ones are not exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file and the medium it lies on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a readable PDF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the signed report as it was handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle was refused: it is not as it has to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. The passphrase opens the vault as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After several wrong tries the vault waits for {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, and this try was not counted. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key slot of the vault asks for more than is allowed, or for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not delete anything. Use the recovery key, or vault.json from a second copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person cannot open the vault any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Look at the list of people again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else can open this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Add another person before this one is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing somebody needs a reason of up to {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Say, for example, that the person left the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else on this laptop uses this passphrase already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Take another one: people who share a passphrase cannot be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault opens with the account on this computer, which cannot tell several people apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Turn that off in the settings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recovery key in this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key begins with AGE-SECRET-KEY-1. Type it as it stands on the sheet, or open the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key has a typing mistake, or a part of it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the sheet, character by character. This was not counted as a try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Look for the sheet that names this vault; a renewed key replaces the old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the text file that was saved as the recovery sheet, or type the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person does not work in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a person from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people open this vault, and the account on this computer cannot tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Everybody goes on with their own passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no protected keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account on this computer has no key for this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock with the passphrase. Then this can be turned on again in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer did not work, or was not allowed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault no longer opens with this account, but an entry stayed in its keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing opens with it. Delete “{entry}” there by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every other photo and all answers are safe. Put it back under Safekeeping, Photos: from a second copy, or from the original file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {name} holds nothing but zeros: its content was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored. Copy it again from the camera, or take it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a file of the kind {format}, whatever it is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG, PNG, HEIC and WebP are accepted. Save it as one of these and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough free memory to look at {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything saved is safe. Close other programs and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added. Choose the photos themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos that were still waiting were not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything added before is safe. Add the rest again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or folder {path} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Connect the disk, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of a photo or document is missing from the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of a photo or document was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of a photo or document cannot be read from the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of a photo or document does not open with this vault&apos;s keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan has one sample only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no sample {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further sample is being inspected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first sample is still being inspected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample {stage} has been begun already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Move what was found in it to the bin first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further sample is to be drawn now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Finish the present sample first, or conclude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample {stage} has been drawn already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pieces stand in the list of cartons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on other pages can still be opened. Restore the newest second copy into a new folder, and keep this one until you are sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written over it, and all other records are fine. Compare with a second copy, or with the signed report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal holds, so nothing is lost: a repair writes it anew from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a second copy on another disk or a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault was last opened somewhere else. Was it moved, or is it a copy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Open it again and say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is older than it was: {missing} saved changes are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. If there is a newer database or a newer second copy, put it back first. Otherwise what is there can be opened as a new installation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault lies on a network drive ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network drives can lose what they said was saved. Move the vault to this computer&apos;s own disk, and keep only second copies on the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault lies on a removable disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulled out at the wrong moment it loses the last entry. Move the vault to this computer&apos;s own disk, and keep only second copies on the stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {free_mb} MB are left on the disk of your vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything saved is safe. Free some space before you take many photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; the space kept back for this was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything saved is safe. Finish what you are entering, then free some space before you take more photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock was changed by {by}, to {to}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is recorded, and work goes on. Check date, time and time zone: they stand in reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock says {at}, which is before this program was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is recorded, and work goes on. Set date and time: they stand in reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the database is damaged: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the journal cannot be read, as it lies on damaged pages: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which photos belong to the vault cannot be read to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was altered, or rows are missing, at row {seq} of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows before it are proven unchanged. Compare with a second copy, or with the signed report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {seq} of the journal of {name} has lost its content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {seq} of the journal of {name} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {seq} of the journal of {name} does not fit the rows before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is noted for searching beside row {seq} of {name} is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who carries {name} on is not noted as the journal says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of {name} is not what the journal says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of {name} is not what the journal says, and the journal is broken there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of {name} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo or file is missing or altered. It belongs to: {owner}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All other photos and every record are fine. Bring it back from a second copy, or add the original file again, under Photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files in the vault belong to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were left by something that was interrupted, and only take up space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the key slots, vault.json, is missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is open now, but without this file no passphrase opens it again. Put vault.json from a second copy in its place before you lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key is not the one that was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase opens the vault all the same. Make a new recovery key under Settings, and keep it in a safe place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is older than it was: {missing} saved changes are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there holds by itself. Put the newer database or a newer second copy back, if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “anchor” in the vault&apos;s folder was missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only serves to notice an older database in place of this one, and is written anew with the next entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended last time without closing the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was saved is lost by that; nothing needs to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no second copy: everything is in this one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest second copy is {days} days old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no grade of this scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored. Allowed are {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no whole number of pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored. Count again and type digits alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored. Write hours and minutes, such as 08:05.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceExport</name>
    <message>
        <source>One file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an evidence package?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds everything about this inspection: reports, original photos with their places and times, and every row of the journal, also what the factory is not meant to see. It is signed, but not encrypted: whoever has it can read it. That it was written is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the evidence package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an evidence package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the evidence package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence package lies in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are missing in this vault and in the package.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>This bundle was imported before; nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Imported and checked: %n inspection(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeScreen</name>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed and encrypted bundles, by memory stick or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a bundle here to take it in. It is checked first; a faulty one changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save my identity file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others add this file before they can read what you send or send something to you. Read these words out on the phone, so that they know the file is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an identity file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People I trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet. Bundles of others are refused until their identity file is added here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my-identity.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the words agree?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {name} and compare these words. Trust the file only if every word is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, or not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is trusted from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer trust {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was imported from this person stays. New bundles will be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inspections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting, signing and encrypting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {path}. It counts as sent only when the other side says so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>As it will stand on your reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create my vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just try it with practice data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a second copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked every time you open the program. Write it down until you know it by heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up this device in under a minute. Nothing leaves it unless you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making your vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is being made hard to guess for this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForgottenForm</name>
    <message>
        <source>Back to the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sheet&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the recovery key of this vault you can set a new passphrase. It stands on the sheet that was printed or saved when the vault was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste it; spaces and small letters do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it and open the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is right. Your inspections and photos stay as they are. Your key for signing reports is replaced, because only the old passphrase could open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet (*.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthSection</name>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also open every photo and compare it (takes longer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at every page of the database, the journal from its first row, every record, every file, the clock, the disk and the second copies. Nothing is changed, and you can go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is everything still what was written?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the journal proves can be repaired now; nothing else is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading every page of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the journal and its records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at photos and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for files that belong to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at clock, disk and second copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) repaired.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No faults: everything is what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n journal row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more like this</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectionList</name>
    <message>
        <source>Lot {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pcs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectionRow</name>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectionsScreen</name>
    <message>
        <source>Inspections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search product, order, lot, factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words, or show all inspections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key of this vault was never put away, so photos are not taken in yet. Without it, a forgotten passphrase means that everything is lost. If you have no key, make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the recovery key in a safe place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say yes only if you hold the sheet or the file, away from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to sign</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No inspection yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one from a standards pack: order, quantities, and the sampling plan follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First, a standards pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds the brand&apos;s checklist, defects and tolerances. Install one, or the sample pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a standards pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trail: who changed what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a bundle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstallationTrail</name>
    <message>
        <source>What happened to this vault. What was done in an inspection stands in its own trail, reached from the inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as table: the changes shown, as a CSV file for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trail-of-the-vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockWarning</name>
    <message>
        <source>Locks in {seconds} s. Press a key or touch the screen to stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks as soon as the work under way is done. Press a key to stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockingCard</name>
    <message>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also when the computer sleeps or its screen is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a key or touch for this long. {shortcut} locks at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewInspectionForm</name>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number, e.g. PO 4500127</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. 2 of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the switching rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: not counted anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the largest sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the LTPD of the strictest class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where none is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One letter for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads every class at the letter of the largest sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ac 1 instead of Ac 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses the plan with Ac 1 and its larger sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standards pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of inspection</source>
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
        <source>Lot size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cartons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many, in pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AQL of class {cls}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factory&apos;s language: shown beside yours, and in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strictly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection level</source>
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
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AQL of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first lot of a product from a factory begins with normal inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen here instead of what is due:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewInspectionScreen</name>
    <message>
        <source>New inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the inspections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First, a standards pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An inspection follows a brand&apos;s standards pack. Install one, then come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a standards pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {percent} % of the lot is packed. The standard asks for {minimum} % before the inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standards pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lot size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still needed: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Put this notice away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackReading</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses</source>
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
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in this pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checklist items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>defects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on-site tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} {title}, edition {edition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AQL per class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golden sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit: OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit: not OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Too short: at least 12 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: easy to guess. Add words that do not belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair: holds against people, not against computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong: holds against computers too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Let this computer&apos;s account open the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is logged in as you on this computer can then open it without the passphrase. Choose this only where the account is yours alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may open this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody has a passphrase of their own, and a key of their own for signing reports. All of them see every inspection on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at work now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added. The next unlocking can be with the new passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed. Their work stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>No longer trust {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoBrowser</name>
    <message>
        <source>No photo here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All inspections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search product, order, file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoCheckList</name>
    <message>
        <source>Lot {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added {when} by {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoHead</name>
    <message>
        <source>Check the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read every photo: decrypt it, compare its hash, decode it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back photos that are missing or damaged, from a second copy or the original files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a second copy or a folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the original files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no photos yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) lost or damaged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s), none known to be damaged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n photo(s) are there and unchanged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} never checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second copy, or a folder with photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoStates</name>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk cannot read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be decrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back from a second copy or from the original file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file is no longer in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file is not what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk fails when it is read. Make a second copy of the vault soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key of this vault opens its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its bytes are the ones that came in, but this version of the program cannot show them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotosSection</name>
    <message>
        <source>Checking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the photos that are lost or damaged …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: {done} of {total} were checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) put back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) put back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickOrWrite</name>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a known one instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>How these numbers come about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect {first} of {lot} pieces first, up to {n} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect {n} of {lot} pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{edition} · level {level} · {severity} · {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AQL</source>
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
    <message>
        <source>Enter the lot size, and the plan appears here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeOverlay</name>
    <message>
        <source>Preparing the practice vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in its photos: {taken} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening it. It is kept apart from real work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing the sample standards pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filling in the sample inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in its photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the passphrase is lost, this key is the only way back to your inspections and photos. It is shown once. Keep it on paper or on a memory stick, away from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the last {count} characters of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that nobody goes on without having it at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key of the vault of {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has this sheet can open the vault. Keep it away from the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inspector-recovery-key.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Paste it where it is safe. Locking takes it off the clipboard again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemovePersonDialog</name>
    <message>
        <source>Remove {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their passphrase no longer opens this vault, and their key for signing reports is deleted. Their name and their work stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. left the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old copies of this vault that they kept still open with their old passphrase. Where that matters, start a new vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is you: the window locks afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenewalScreen</name>
    <message>
        <source>It is in a safe place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the place of the one before, which will no longer open this vault. Your passphrase, inspections and photos stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of real inspections are taken in again as soon as the new key is put away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new recovery key is put away. The one before no longer works.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Repeating</name>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same order, product and plan. Enter the next lot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not accepted {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-inspection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Choose the disk or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a second copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings back every inspection and photo that was in the copy. Nothing that is there now is changed; the copy stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore without the damaged files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the vault shall be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one with which the vault opened when the copy was made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreScreen</name>
    <message>
        <source>Where are the copies?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no complete second copy in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the stick itself, or the folder that was chosen for copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the vault be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every photo and file is read and compared on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is back. Make a new second copy soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafekeepingScreen</name>
    <message>
        <source>Safekeeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeps your work whole, private, and yours to get back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendCard</name>
    <message>
        <source>One file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send inspections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No inspection of your own yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else can open the bundle, not even with the file in hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the identity file of the receiver below first: only named people can open a bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported, no receipt yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by head office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>This vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast is for glare and dust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is changed. The recovery key stays the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} photos and files, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored, encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never put away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandardsScreen</name>
    <message>
        <source>Standards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the brand asks for, as installed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standards pack yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack comes from head office as a file. To look around, take the sample pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the sample pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{standard} · version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standards packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a standards pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a standards pack from a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the standards pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {version} is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The pack has %n fault(s); nothing was installed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandingQuestion</name>
    <message>
        <source>Do not open it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was last opened on another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was last opened in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was this vault moved, or copied?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a copy, or I am not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one becomes an installation of its own, with new keys. The other may be used too, and nothing gets mixed up. Your inspections are here and can be continued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it as a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was moved here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose this only when the vault at the old place is gone or will never be opened again. It goes on as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it as the one that was moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved changes are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is older than when it was last used here: {count} saved changes are not in it. Its database may have been put back from an older image. Nothing was changed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have the newer one, or a newer second copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this one as it is, put the newer database back, or restore the second copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens as a new installation with new keys. What is missing stays missing here, and the trail says how much that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what is there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Everything is saved as you work · on this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time} · on this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second copy {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second copy failed {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second copy {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second copy yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SwitchingWords</name>
    <message>
        <source>Chosen by the inspector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first lot of this product from this factory: normal inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal inspection. Recent lots not accepted: {rejected} of {lots}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tightened inspection: {accepted} of {needed} lots in a row accepted. {rejected} not accepted since it began; at {stop} acceptance stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced inspection: every lot since was accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced inspection could begin once the brand allows it and production is steady; until then normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lots} lots in a row accepted. Reduced inspection needs the limit number of the standard to be entered or waived; until then normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lots} lots in a row accepted, but it is not known for each how many nonconforming were found: normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lots} lots in a row accepted, but with {found} nonconforming, more than the limit number {limit}: normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rejected} of the last {lots} lots were not accepted: tightened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{accepted} lots in a row were accepted on tightened inspection: normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rejected} lots were not accepted since tightened inspection began: acceptance is discontinued until corrective action is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrective action was accepted: tightened, counted from the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching score {score} (needed: {needed}), production steady, reduced inspection allowed: reduced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lots} lots in a row accepted with {found} nonconforming (limit number {limit}), production steady, reduced inspection allowed: reduced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lots} lots in a row accepted, limit number waived, production steady, reduced inspection allowed: reduced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lot was not accepted on reduced inspection: normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lot on reduced inspection was accepted between acceptance and rejection number: normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production was irregular or delayed: normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced inspection is no longer allowed: normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started anew by decision: {severity}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an original inspection (resubmitted or reworked): not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptance is discontinued: not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted on inspection that was {used} where {due} was due: not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced inspection is allowed from now on; production is steady.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced inspection is not allowed from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production is irregular or delayed: no reduced inspection until it is allowed anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit number is {limit} for {lots} lots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit number is waived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This edition has no limit numbers: nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptance was not discontinued: nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brand allows reduced inspection; production is steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brand no longer allows reduced inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production is irregular or delayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit number of the standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit number is waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrective action is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start anew with normal inspection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>Save the trail as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrailDetails</name>
    <message>
        <source>Close the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the clock of the device: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the row (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrailFilters</name>
    <message>
        <source>Search in the trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrailPanel</name>
    <message>
        <source>Changes, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words, or show everything again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {whole} changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrailScreen</name>
    <message>
        <source>Trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed what, when and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the inspections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes shown, as a CSV file for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report, photos and journal for a court or a laboratory, to be checked without this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock with this computer&apos;s account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a second copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the practice vault instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work is where you left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was under way is being finished first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>This report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This evidence package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not one byte was changed since it was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not what was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every signer is trusted on this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one signer is not trusted on this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draw was repeated: its seed gives the same cartons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draw of the cartons cannot be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its seed gives other cartons; these differ: {cartons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} is unchanged, but its cartons were not drawn as it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the inspector why other cartons were opened than the printed seed draws.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} was altered or is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the sender for the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} is unchanged, but its signer is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fingerprint with the signer, then add the identity on the page Exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} is unchanged and its signer is trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed {time}, by the clock of the signer&apos;s computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers: {covers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted on this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not trusted on this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a part of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier state, before a later signature</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerifyScreen</name>
    <message>
        <source>Check a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it unchanged, and who signed it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a signed report (PDF), a bundle or an evidence package here. It is only read, never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports, bundles, evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs show a report signed here as “validity unknown” until its certificate is trusted there. That says nothing against the report: this page names what was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works without a connection, all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry and photo is saved at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on this device is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports are signed and can be checked by anyone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowFrame</name>
    <message>
        <source>Inspections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safekeeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program met a fault of its own. What you entered before is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it happens again, restart the program. A report without contents is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>d MMM yyyy, HH:mm</source>
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
        <source>Container loading inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tightened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiple sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter {code_letter}: n = {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrow at letter {code_letter} leads to letter {plan_letter}: n = {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter {code_letter}: up to {stage_count} samples of {stage_n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrow at letter {code_letter} leads to letter {plan_letter}: up to {stage_count} samples of {stage_n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample would not be smaller than the lot: all {lot_size} are inspected (100 %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With more than {ac} but fewer than {re} the lot is accepted, and inspection is normal again from the next lot on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no plan of several samples here; the single plan is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no multiple plan here; the double plan is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No AQL: not one is accepted among {n}, the largest sample of the other classes. A house rule, not a plan of {edition_label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No AQL: not one is accepted among {n}, the largest first sample of the other classes, nor in what is inspected after it. A house rule, not a plan of {edition_label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No AQL: not one is accepted among {n}, computed so that a lot the strictest other class accepts 10 times in 100 is accepted no more often. Not a plan of {edition_label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Ac 1 plan of letter {plan_letter} with its larger n = {n} instead of an Ac 0 plan, an option of {edition_label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Ac 1 plan with a larger n at this AQL; the Ac 0 plan stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read at letter {plan_letter}, the letter of the largest sample of all classes, an option of {edition_label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter of the largest sample has no plan of its own at this AQL: n = {n} of letter {plan_letter} stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

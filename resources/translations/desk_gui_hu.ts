<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu" sourcelanguage="en">
<context>
    <name>AcceptQuestion</name>
    <message>
        <source>Go on with this data</source>
        <translation>Folytatás ezekkel az adatokkal</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Folytatás</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Felhasználónév</translation>
    </message>
    <message>
        <source>Of somebody who may restore: the manager</source>
        <translation>Azé, aki visszaállíthat: a vezetőé</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Jelszó</translation>
    </message>
</context>
<context>
    <name>AccountQuestion</name>
    <message>
        <source>New account</source>
        <translation>Új fiók</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>Fiók módosítása</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>First pass&amp;word</source>
        <translation>Első &amp;jelszó</translation>
    </message>
    <message>
        <source>They choose their own at the first sign-in</source>
        <translation>Az első belépéskor sajátot választ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Név</translation>
    </message>
    <message>
        <source>As it is printed on forms</source>
        <translation>Ahogy a nyomtatványra kerül</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Beosztás</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Felhasználónév</translation>
    </message>
    <message>
        <source>Capitals do not matter</source>
        <translation>Kis- és nagybetű egyaránt jó</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Szerepek</translation>
    </message>
</context>
<context>
    <name>AccountsPanel</name>
    <message>
        <source>{name} may sign in again</source>
        <translation>{name} újra beléphet</translation>
    </message>
    <message>
        <source>{name} is kept out</source>
        <translation>{name} letiltva</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>visszavonás</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Fiókok</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Új fiók</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Módosítás</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Új jelszó</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>Saját jelszó</translation>
    </message>
    <message>
        <source>My recovery code</source>
        <translation>Helyreállítási kódom</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Láttam</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>letiltva</translation>
    </message>
    <message>
        <source>first password</source>
        <translation>első jelszó</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>aktív</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Engedélyezés</translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation>Letiltás</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>{name} mentve</translation>
    </message>
    <message>
        <source>{name} has a new password</source>
        <translation>{name} új jelszót kapott</translation>
    </message>
    <message>
        <source>Taken back, {time}</source>
        <translation>Visszavonva, {time}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>show the keys</source>
        <translation>billentyűk mutatása</translation>
    </message>
    <message>
        <source>new visit</source>
        <translation>új látogató</translation>
    </message>
    <message>
        <source>new call</source>
        <translation>új hívás</translation>
    </message>
    <message>
        <source>call somebody</source>
        <translation>hívás indítása</translation>
    </message>
    <message>
        <source>new ticket</source>
        <translation>új ügy</translation>
    </message>
    <message>
        <source>new subscription</source>
        <translation>új előfizetés</translation>
    </message>
    <message>
        <source>set aside / bring back</source>
        <translation>félre / vissza</translation>
    </message>
    <message>
        <source>choose from the shelf</source>
        <translation>választás a félretettekből</translation>
    </message>
    <message>
        <source>promises</source>
        <translation>ígéretek</translation>
    </message>
    <message>
        <source>eye guard</source>
        <translation>szemvédő</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>zárolás</translation>
    </message>
    <message>
        <source>who is in the house</source>
        <translation>ki van a házban</translation>
    </message>
    <message>
        <source>find anything</source>
        <translation>bármi keresése</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>visszavonás</translation>
    </message>
    <message>
        <source>save</source>
        <translation>mentés</translation>
    </message>
    <message>
        <source>save and print</source>
        <translation>mentés és nyomtatás</translation>
    </message>
    <message>
        <source>what to say next</source>
        <translation>mit mondjon ezután</translation>
    </message>
    <message>
        <source>say something else: hold, complaint, offer</source>
        <translation>mást mondani: várakoztatás, panasz, ajánlat</translation>
    </message>
</context>
<context>
    <name>AddQuestion</name>
    <message>
        <source>Who else was in the house?</source>
        <translation>Ki volt még a házban?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hozzáadás</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Név</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Hol</translation>
    </message>
</context>
<context>
    <name>AddressFields</name>
    <message>
        <source>Place, street, house</source>
        <translation>Helység, utca, házszám</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Irányítószám</translation>
    </message>
    <message>
        <source>Postal index</source>
        <translation>Postai irányítószám</translation>
    </message>
    <message>
        <source>Price zone</source>
        <translation>Díjzóna</translation>
    </message>
    <message>
        <source>by index</source>
        <translation>irányítószám szerint</translation>
    </message>
</context>
<context>
    <name>AdmitQuestion</name>
    <message>
        <source>{name} is not to be let in</source>
        <translation>{name} nem engedhető be</translation>
    </message>
    <message>
        <source>Let in anyway</source>
        <translation>Mégis beengedem</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Ok</translation>
    </message>
</context>
<context>
    <name>AppointmentDeeds</name>
    <message>
        <source>{name}: {time}</source>
        <translation>{name}: {time}</translation>
    </message>
    <message>
        <source>{name}: {count} times</source>
        <translation>{name}: {count} időpont</translation>
    </message>
    <message>
        <source>No time is free in the next three months.</source>
        <translation>A következő három hónapban nincs szabad időpont.</translation>
    </message>
    <message>
        <source>{name} moved to {time}</source>
        <translation>{name} áthelyezve: {time}</translation>
    </message>
    <message>
        <source>{name} moved to {host}, {time}</source>
        <translation>{name} átadva: {host}, {time}</translation>
    </message>
    <message>
        <source>{name}, {time}: called off</source>
        <translation>{name}, {time}: lemondva</translation>
    </message>
    <message>
        <source>{name} was told, {time}</source>
        <translation>{name} értesült róla, {time}</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Beolvasás: {name}…</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Mentve: {name}</translation>
    </message>
    <message>
        <source>Calendar imported: {new} new, {changed} changed, {removed} taken out</source>
        <translation>Naptár beolvasva: {new} új, {changed} módosult, {removed} kivéve</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>visszavonás</translation>
    </message>
    <message>
        <source>Taken back, {time}</source>
        <translation>Visszavonva, {time}</translation>
    </message>
</context>
<context>
    <name>AppointmentFields</name>
    <message>
        <source>Visitor</source>
        <translation>Látogató</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Foglalt</translation>
    </message>
    <message>
        <source>What the time is for</source>
        <translation>Mire foglalt az idő</translation>
    </message>
    <message>
        <source>&amp;Visitor</source>
        <translation>&amp;Látogató</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Tárgy</translation>
    </message>
    <message>
        <source>&amp;Firm</source>
        <translation>&amp;Cég</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>C&amp;él</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;Ismétlés</translation>
    </message>
    <message>
        <source>Letters of a name, or a new name</source>
        <translation>Egy név betűi vagy új név</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Egyszer</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>Meddig, melyik napig</translation>
    </message>
</context>
<context>
    <name>AppointmentForm</name>
    <message>
        <source>New appointment</source>
        <translation>Új időpont</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>new person with this name</source>
        <translation>új személy ezzel a névvel</translation>
    </message>
    <message>
        <source>Next free: {time}</source>
        <translation>Következő szabad: {time}</translation>
    </message>
    <message>
        <source>Take it anyway</source>
        <translation>Mégis lefoglalom</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Lefoglalom</translation>
    </message>
</context>
<context>
    <name>AppointmentRecord</name>
    <message>
        <source>Appointment</source>
        <translation>Időpont</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Mikor</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Kivel</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Cél</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Előtte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Ok</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Sorozat</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>több közül az egyik</translation>
    </message>
</context>
<context>
    <name>AppointmentWords</name>
    <message>
        <source>moved, to be told</source>
        <translation>áthelyezve: szólni!</translation>
    </message>
    <message>
        <source>cancelled, to be told</source>
        <translation>lemondva: szólni!</translation>
    </message>
    <message>
        <source>appointed</source>
        <translation>egyeztetve</translation>
    </message>
    <message>
        <source>from the own calendar</source>
        <translation>saját naptárból</translation>
    </message>
    <message>
        <source>free</source>
        <translation>szabad</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zárva</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Foglalt</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Szabad</translation>
    </message>
</context>
<context>
    <name>AppointmentsPanel</name>
    <message>
        <source>Appointments</source>
        <translation>Időpontok</translation>
    </message>
    <message>
        <source>Host: name or topic</source>
        <translation>Vendéglátó: név vagy téma</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vendéglátó</translation>
    </message>
    <message>
        <source>Choose a host</source>
        <translation>Válasszon vendéglátót</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Új</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Beolvasás…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Kimentés…</translation>
    </message>
    <message>
        <source>Open the visit</source>
        <translation>Látogatás megnyitása</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Áthelyezés</translation>
    </message>
    <message>
        <source>To another host</source>
        <translation>Másik vendéglátóhoz</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Lemondás</translation>
    </message>
    <message>
        <source>Was told</source>
        <translation>Szóltunk</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Cédula nyomtatása</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>Nobody of the house is called so, or handles that.</source>
        <translation>A házban senkit nem hívnak így, és senki nem foglalkozik ezzel.</translation>
    </message>
</context>
<context>
    <name>BackQuestion</name>
    <message>
        <source>Which badge of {name} is back?</source>
        <translation>{name}: melyik kitűző került vissza?</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Rögzítés</translation>
    </message>
    <message>
        <source>&amp;Badge</source>
        <translation>&amp;Kitűző</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Hogyan</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups</source>
        <translation>Mentések</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Betöltés…</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>sérült</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>titkosított</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>ellenőrzött</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>every 15 minutes</source>
        <translation>15 percenként</translation>
    </message>
    <message>
        <source>day closed</source>
        <translation>napzárás</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>új változat előtt</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>importálás előtt</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>visszaállítás előtt</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>kézzel</translation>
    </message>
    <message>
        <source>Second place missing since {time}</source>
        <translation>A második hely {time} óta hiányzik</translation>
    </message>
    <message>
        <source>Second place full since {time}</source>
        <translation>A második hely {time} óta megtelt</translation>
    </message>
    <message>
        <source>Second place cannot be written since {time}</source>
        <translation>A második hely {time} óta nem írható</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Nincs mentés</translation>
    </message>
    <message>
        <source>No backup since {time}</source>
        <translation>Nincs mentés {time} óta</translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>Backing up…</source>
        <translation>Mentés készül…</translation>
    </message>
    <message>
        <source>No second place from now on</source>
        <translation>Mostantól nincs második hely</translation>
    </message>
    <message>
        <source>Old backups are rotated away again</source>
        <translation>A régi mentések törlése újra a szokásos rendben megy</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Mentések</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Mentés most</translation>
    </message>
    <message>
        <source>Second place…</source>
        <translation>Második hely…</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Második hely nélkül</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <translation>Jelmondat…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Betöltés…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Fájlból…</translation>
    </message>
    <message>
        <source>The restored data is right</source>
        <translation>Jók a visszaállított adatok</translation>
    </message>
    <message>
        <source>Print instructions</source>
        <translation>Útmutató nyomtatása</translation>
    </message>
    <message>
        <source>Every backup is copied there from now on</source>
        <translation>Mostantól minden mentésről oda is készül másolat</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>A mentés elkészült</translation>
    </message>
    <message>
        <source>Backups are encrypted from now on</source>
        <translation>A mentések mostantól titkosítottak</translation>
    </message>
    <message>
        <source>Backups are readable for everybody from now on</source>
        <translation>A mentéseket mostantól bárki olvashatja</translation>
    </message>
    <message>
        <source>The data was restored at {time}. No backup is removed until you say it is right.</source>
        <translation>Az adatok visszaállítva: {time}. Egyetlen mentés sem törlődik, amíg nem jelzi, hogy jók.</translation>
    </message>
    <message>
        <source>There is no second place. Choose a USB stick or another computer&apos;s folder.</source>
        <translation>Nincs második hely. Válasszon USB-kulcsot vagy mappát egy másik gépen.</translation>
    </message>
</context>
<context>
    <name>BadgeBack</name>
    <message>
        <source>Is badge {number} back?</source>
        <translation>Visszakapta a {number}. kitűzőt?</translation>
    </message>
    <message>
        <source>{name} leaves. Enter for yes, L if the badge is lost.</source>
        <translation>{name} távozik. Enter: igen, L: a kitűző elveszett.</translation>
    </message>
    <message>
        <source>{name} had it. Enter for yes, L if the badge is lost.</source>
        <translation>{name} kapta. Enter: igen, L: a kitűző elveszett.</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>Megvan</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>Elveszett</translation>
    </message>
</context>
<context>
    <name>BadgesQuestion</name>
    <message>
        <source>{name} leaves: which badges are back?</source>
        <translation>{name} távozik: mely kitűzők kerültek vissza?</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Távozik</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Megvan</translation>
    </message>
    <message>
        <source>Space takes a tick away: the badge is noted as lost.</source>
        <translation>A szóköz leveszi a pipát: az a kitűző elveszettként kerül be.</translation>
    </message>
</context>
<context>
    <name>BasketHead</name>
    <message>
        <source>Basket</source>
        <translation>Kosár</translation>
    </message>
</context>
<context>
    <name>BoardList</name>
    <message>
        <source>Visitors</source>
        <translation>Látogatók</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Szűrés</translation>
    </message>
    <message>
        <source>Filter the visitors</source>
        <translation>Látogatók szűrése</translation>
    </message>
    <message>
        <source>New visitor</source>
        <translation>Új látogató</translation>
    </message>
    <message>
        <source>Visitors of the day</source>
        <translation>A nap látogatói</translation>
    </message>
    <message>
        <source>Nobody of today has these letters. Esc shows everybody.</source>
        <translation>A mai napon senkinek nincsenek ilyen betűi. Esc mindenkit mutat.</translation>
    </message>
    <message>
        <source>Nobody is expected or in the house. F2 begins a visit.</source>
        <translation>Senkit nem várunk, és senki nincs a házban. F2: új látogatás.</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>Closed by the house</source>
        <translation>A ház zárta le</translation>
    </message>
    <message>
        <source>To do now</source>
        <translation>Most teendő</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Várható</translation>
    </message>
    <message>
        <source>With the host</source>
        <translation>Vendéglátónál</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Elment</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Rendben</translation>
    </message>
    <message>
        <source>inside · {time}</source>
        <translation>bent · {time}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>lezárva</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Megérkezett</translation>
    </message>
    <message>
        <source>Show in</source>
        <translation>Bekísérés</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>Továbbküld</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>button</comment>
        <translation>Távozott</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Előzmény</translation>
    </message>
    <message>
        <source>waits too long · {time}</source>
        <translation>túl rég vár · {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n fő</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group, %n people</source>
        <translation>
            <numerusform>csoport, %n fő</numerusform>
        </translation>
    </message>
    <message>
        <source>badges {numbers} are still out</source>
        <translation>kint lévő kitűzők: {numbers}</translation>
    </message>
    <message>
        <source>badge {number} is still out</source>
        <translation>a {number}. kitűző még kint van</translation>
    </message>
    <message>
        <source>then {name}</source>
        <translation>utána {name}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>{time}-ig</translation>
    </message>
    <message>
        <source>waits · {time}</source>
        <translation>vár · {time}</translation>
    </message>
    <message>
        <source>late · {time}</source>
        <translation>késik · {time}</translation>
    </message>
</context>
<context>
    <name>BothTexts</name>
    <message>
        <source>Two people changed {name}</source>
        <translation>Ketten módosították: {name}</translation>
    </message>
</context>
<context>
    <name>BrokenQuestion</name>
    <message>
        <source>Broken</source>
        <translation>Nem teljesült</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Ok</translation>
    </message>
</context>
<context>
    <name>BrowsePanel</name>
    <message>
        <source>Catalogue</source>
        <translation>Katalógus</translation>
    </message>
    <message>
        <source>Catalogue version</source>
        <translation>Katalógusváltozat</translation>
    </message>
    <message>
        <source>Find a title</source>
        <translation>Kiadvány keresése</translation>
    </message>
    <message>
        <source>Index or title</source>
        <translation>Index, név</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Kiadványok</translation>
    </message>
    <message>
        <source>On sale today</source>
        <translation>Ma kapható</translation>
    </message>
    <message>
        <source>No such title here. Type the index, or a part of the title.</source>
        <translation>Nincs itt ilyen kiadvány. Írja be az indexét vagy a nevének egy részét.</translation>
    </message>
    <message>
        <source>Nothing is on sale yet. Ctrl+I imports a price list.</source>
        <translation>Még nincs kapható kiadvány. Ctrl+I: árjegyzék importálása.</translation>
    </message>
    <message>
        <source>the first {count}</source>
        <translation>az első {count}</translation>
    </message>
</context>
<context>
    <name>CalendarFiles</name>
    <message>
        <source>Choose a calendar</source>
        <translation>Naptár kiválasztása</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Mentés másként</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Naptárak (*.ics)</translation>
    </message>
</context>
<context>
    <name>CalendarQuestion</name>
    <message>
        <source>Calendar of {name}</source>
        <translation>{name} naptára</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Beolvasás</translation>
    </message>
    <message>
        <source>What the calendar changes</source>
        <translation>Mit változtat a naptár</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Day</source>
        <translation>Nap</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Hét</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Mennyi látszik</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Ma</translation>
    </message>
    <message>
        <source>day or week</source>
        <translation>nap vagy hét</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Előző</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Következő</translation>
    </message>
    <message>
        <source>Whose time is it? Type letters of a name or of a topic, then Enter.</source>
        <translation>Kinek az ideje? Írja be egy név vagy egy téma betűit, majd Enter.</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n új</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n módosult</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out</source>
        <translation>
            <numerusform>%n kivéve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n változatlan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take no time</source>
        <translation>
            <numerusform>%n nem foglal időt</numerusform>
        </translation>
    </message>
    <message>
        <source>busy</source>
        <translation>foglalt</translation>
    </message>
    <message>
        <source>Its time cannot be read: left out.</source>
        <translation>Az ideje nem olvasható: kimarad.</translation>
    </message>
    <message>
        <source>It takes no time: left out.</source>
        <translation>Nem foglal időt: kimarad.</translation>
    </message>
    <message>
        <source>Unknown time zone {detail}: read by our clock.</source>
        <translation>Ismeretlen időzóna ({detail}): a mi óránk szerint olvasva.</translation>
    </message>
    <message>
        <source>How it repeats is not understood: taken once.</source>
        <translation>Az ismétlődése nem érthető: egyszer véve.</translation>
    </message>
    <message>
        <source>It repeats too often: taken once.</source>
        <translation>Túl sűrűn ismétlődik: egyszer véve.</translation>
    </message>
    <message>
        <source>{detail} is expected then: move one of them.</source>
        <translation>Akkor várjuk: {detail}. Az egyiket helyezze át.</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Megnézendő</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Új</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Módosult</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Kivéve</translation>
    </message>
</context>
<context>
    <name>CallActions</name>
    <message>
        <source>Call back</source>
        <translation>Visszahívás</translation>
    </message>
    <message>
        <source>Ring now</source>
        <translation>Hívás most</translation>
    </message>
    <message>
        <source>The callee has it</source>
        <translation>Megkapta az üzenetet</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Cédula nyomtatása</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>A lap nyomtatása</translation>
    </message>
    <message>
        <source>Mail it to the callee</source>
        <translation>Elküldés levélben</translation>
    </message>
    <message>
        <source>Needs no call any more</source>
        <translation>Már nem kell hívni</translation>
    </message>
    <message>
        <source>Add the number to somebody…</source>
        <translation>Szám hozzárendelése…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Módosítás</translation>
    </message>
    <message>
        <source>Is not rung any more</source>
        <translation>Nem hívjuk</translation>
    </message>
</context>
<context>
    <name>CallAside</name>
    <message>
        <source>Who it is</source>
        <translation>Ki az</translation>
    </message>
    <message>
        <source>Who rings is shown here, and then whom they ask for: where they are now.</source>
        <translation>Itt látszik, ki hív, majd hogy kit keres, és az most hol van.</translation>
    </message>
</context>
<context>
    <name>CallDeeds</name>
    <message>
        <source>{name} has the message, noted {time}</source>
        <translation>{name} megkapta az üzenetet, rögzítve {time}</translation>
    </message>
    <message>
        <source>{name} needs no call any more, noted {time}</source>
        <translation>{name}: már nem kell hívni, rögzítve {time}</translation>
    </message>
    <message>
        <source>Kept: {what}, {time}</source>
        <translation>Megtartva: {what}, {time}</translation>
    </message>
    <message>
        <source>{name} is not rung any more, noted {time}</source>
        <translation>{name}: nem hívjuk, rögzítve {time}</translation>
    </message>
    <message>
        <source>the slip is sent to the printer</source>
        <translation>a cédula úton van a nyomtatóhoz</translation>
    </message>
    <message>
        <source>Taken back, {time}</source>
        <translation>Visszavonva, {time}</translation>
    </message>
    <message>
        <source>Slip for {name}: sent to the printer, {time}</source>
        <translation>Cédula, {name}: úton a nyomtatóhoz, {time}</translation>
    </message>
    <message>
        <source>Sheet for {name}: sent to the printer, {time}</source>
        <translation>Híváslap, {name}: úton a nyomtatóhoz, {time}</translation>
    </message>
    <message>
        <source>A letter to {name} is on its way, {time}</source>
        <translation>Levél megy neki: {name}, {time}</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>A hívás</translation>
    </message>
    <message>
        <source>{name} changed, {time}</source>
        <translation>{name} módosítva, {time}</translation>
    </message>
    <message>
        <source>Message for {callee}: {name} is rung back by {due}, noted {time}</source>
        <translation>Üzenet, {callee}: {name} visszahívása eddig: {due}, rögzítve {time}</translation>
    </message>
    <message>
        <source>Message for {callee} from {name}, noted {time}</source>
        <translation>Üzenet, {callee}, feladó: {name}, rögzítve {time}</translation>
    </message>
    <message>
        <source>{name} put through to {callee}, {time}</source>
        <translation>{name} kapcsolva: {callee}, {time}</translation>
    </message>
    <message>
        <source>{name}: noted, {time}</source>
        <translation>{name}: rögzítve, {time}</translation>
    </message>
    <message>
        <source>Cut off: we ring {name} again. Ctrl+B does it.</source>
        <translation>Megszakadt: mi hívjuk újra, {name}. Ctrl+B.</translation>
    </message>
    <message>
        <source>Cut off: {name} rings again. Keep the line free.</source>
        <translation>Megszakadt: {name} hív újra. Tartsa szabadon a vonalat.</translation>
    </message>
</context>
<context>
    <name>CallEnds</name>
    <message>
        <source>Reached</source>
        <translation>Elérve</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Fogadva</translation>
    </message>
    <message>
        <source>Put through</source>
        <translation>Kapcsolva</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nem elérhető</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Megszakadt</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Téves</translation>
    </message>
    <message>
        <source>We try again</source>
        <translation>Mi próbáljuk újra</translation>
    </message>
    <message>
        <source>We call back</source>
        <translation>Visszahívjuk</translation>
    </message>
    <message>
        <source>Calls again</source>
        <translation>Újra hív</translation>
    </message>
    <message>
        <source>Message only</source>
        <translation>Csak üzenet</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Üzenet</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Kimenő hívás</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Hívás</translation>
    </message>
</context>
<context>
    <name>CallFields</name>
    <message>
        <source>What it is about, or what is to be passed on</source>
        <translation>Miről van szó, vagy mit kell átadni</translation>
    </message>
    <message>
        <source>Letters of a name, or of a topic</source>
        <translation>Egy név vagy egy téma betűi</translation>
    </message>
    <message>
        <source>Ur&amp;gent</source>
        <translation>Sü&amp;rgős</translation>
    </message>
    <message>
        <source>Read back: {what}</source>
        <translation>Visszaolvasva: {what}</translation>
    </message>
    <message>
        <source>&amp;Asked for</source>
        <translation>&amp;Kit keres</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>Ki&amp;menet</translation>
    </message>
    <message>
        <source>Abo&amp;ut</source>
        <translation>Tár&amp;gy</translation>
    </message>
    <message>
        <source>&amp;Through to</source>
        <translation>Kapcsolva neki&amp;e</translation>
    </message>
    <message>
        <source>&amp;Read back</source>
        <translation>&amp;Visszaolvasva</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Jegyzet</translation>
    </message>
    <message>
        <source>not read back yet: {what}</source>
        <translation>még nincs visszaolvasva: {what}</translation>
    </message>
</context>
<context>
    <name>CallFiguresPanel</name>
    <message>
        <source>Figures</source>
        <translation>Mutatók</translation>
    </message>
    <message>
        <source>The report of {first} – {last} is on its way to the printer</source>
        <translation>A jelentés ({first} – {last}) úton van a nyomtatóhoz</translation>
    </message>
    <message>
        <source>The protocol of {day} is on its way to the printer</source>
        <translation>A jegyzőkönyv ({day}) úton van a nyomtatóhoz</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Jelentés nyomtatása</translation>
    </message>
    <message>
        <source>Incoming calls by the hour</source>
        <translation>Bejövő hívások óránként</translation>
    </message>
    <message>
        <source>What became of the calls</source>
        <translation>Mi lett a hívásokból</translation>
    </message>
    <message>
        <source>promises kept</source>
        <translation>megtartott ígéretek</translation>
    </message>
    <message>
        <source>until we called back, working time</source>
        <translation>visszahívásig, munkaidőben</translation>
    </message>
    <message>
        <source>calls, in and out</source>
        <translation>hívás, be és ki</translation>
    </message>
    <message>
        <source>messages not confirmed</source>
        <translation>nem visszaigazolt üzenet</translation>
    </message>
    <message>
        <source>missed calls still open</source>
        <translation>elintézetlen nem fogadott hívás</translation>
    </message>
    <message>
        <source>Offers made: {made}, accepted: {accepted}</source>
        <translation>Ajánlat: {made}, elfogadva: {accepted}</translation>
    </message>
    <message>
        <source>Protocol of {day}</source>
        <translation>{day} jegyzőkönyve</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} perc</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ó {minutes} p</translation>
    </message>
</context>
<context>
    <name>CallForm</name>
    <message>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>And the slip</source>
        <translation>És a cédula</translation>
    </message>
    <message>
        <source>new person with this name</source>
        <translation>új személy ezzel a névvel</translation>
    </message>
    <message>
        <source>take the next good time</source>
        <translation>a következő jó időpont</translation>
    </message>
    <message>
        <source>take the number of the call</source>
        <translation>a hívás számának átvétele</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Tárcsázás</translation>
    </message>
    <message>
        <source>Change the call</source>
        <translation>Hívás módosítása</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>vége a hívásnak</translation>
    </message>
    <message>
        <source>the talk goes on</source>
        <translation>mégis folytatódik a hívás</translation>
    </message>
</context>
<context>
    <name>CallHead</name>
    <message>
        <source>hung up</source>
        <translation>vége</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>{line}. vonal</translation>
    </message>
</context>
<context>
    <name>CallList</name>
    <message>
        <source>Calls</source>
        <translation>Hívások</translation>
    </message>
    <message>
        <source>Find a call</source>
        <translation>Hívás keresése</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Új hívás</translation>
    </message>
    <message>
        <source>No call has these letters. Esc shows the newest.</source>
        <translation>Nincs ilyen betűkkel hívás. Esc a legutóbbiakat mutatja.</translation>
    </message>
    <message>
        <source>No call is on record yet. F3 writes one down.</source>
        <translation>Még nincs hívás. F3 rögzít egyet.</translation>
    </message>
</context>
<context>
    <name>CallRecord</name>
    <message>
        <source>Call</source>
        <translation>Hívás</translation>
    </message>
    <message>
        <source>Choose a call in the list. Arrows move through it.</source>
        <translation>Válasszon hívást a listából a nyilakkal.</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Legutóbbi</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>rejtett szám</translation>
    </message>
</context>
<context>
    <name>CallTasks</name>
    <message>
        <source>{number} belongs to {name} now, noted {time}</source>
        <translation>{number} mostantól {name} száma, rögzítve {time}</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>{time} today</source>
        <translation>ma {time}</translation>
    </message>
    <message>
        <source>{time} tomorrow</source>
        <translation>holnap {time}</translation>
    </message>
    <message>
        <source>{time} on {day}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>ma</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>holnap</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>tegnap</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} mp</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} perc</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Kérdezze meg újra.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) missing: after {code} there are {digits}.</source>
        <translation>
            <numerusform>%n számjegy hiányzik: {code} után {digits} áll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) too many: after {code} there are {digits}.</source>
        <translation>
            <numerusform>%n számjeggyel több: {code} után {digits} áll.</numerusform>
        </translation>
    </message>
    <message>
        <source>No such number: it is kept as it is typed. Ask for it again.</source>
        <translation>Nincs ilyen szám: úgy marad, ahogy beírta. Kérdezze meg újra.</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) open</source>
        <translation>
            <numerusform>%n nyitott ígéret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) not confirmed</source>
        <translation>
            <numerusform>%n nem visszaigazolt üzenet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n nem fogadott hívás</numerusform>
        </translation>
    </message>
    <message>
        <source>last: {what}, {when}</source>
        <translation>legutóbb: {what}, {when}</translation>
    </message>
    <message>
        <source>speaks {language}</source>
        <translation>nyelve: {language}</translation>
    </message>
</context>
<context>
    <name>CalleePanel</name>
    <message>
        <source>Ask first</source>
        <translation>Előbb kérdezze</translation>
    </message>
    <message>
        <source>Their day</source>
        <translation>A napja</translation>
    </message>
    <message>
        <source>Put through to the stand-in</source>
        <translation>Kapcsolás a helyetteshez</translation>
    </message>
</context>
<context>
    <name>CallerCard</name>
    <message>
        <source>Promised to them</source>
        <translation>Neki ígértük</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Legutóbbi</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Nyitott</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Megtartva</translation>
    </message>
    <message>
        <source>Kept: {promise}</source>
        <translation>Megtartva: {promise}</translation>
    </message>
</context>
<context>
    <name>CallerRows</name>
    <message>
        <source>Firm</source>
        <translation>Cég</translation>
    </message>
    <message>
        <source>A number, or letters of a name</source>
        <translation>Egy szám vagy egy név betűi</translation>
    </message>
    <message>
        <source>&amp;Calling</source>
        <translation>&amp;Hívott</translation>
    </message>
    <message>
        <source>&amp;Caller</source>
        <translation>&amp;Hívó</translation>
    </message>
    <message>
        <source>A new number. Whose is it? A name, or letters of one on record.</source>
        <translation>Új szám. Kié? Írjon nevet, vagy egy ismert név betűit.</translation>
    </message>
    <message>
        <source>Several people have this number. Ask who it is.</source>
        <translation>Többeknek is ez a száma. Kérdezze meg, ki az.</translation>
    </message>
    <message>
        <source>Nobody on record has this number. Ask the name.</source>
        <translation>Ezzel a számmal senki nem ismert. Kérdezze meg a nevét.</translation>
    </message>
    <message>
        <source>A whole message? Tab shows how it is understood.</source>
        <translation>Egész üzenet? Tab mutatja, hogyan értjük.</translation>
    </message>
    <message>
        <source>Enter takes a new name · Ctrl+N even if others have it</source>
        <translation>Enter: új név · Ctrl+N akkor is, ha mások is így hívják</translation>
    </message>
    <message>
        <source>someone new: goes on record with the number</source>
        <translation>új hívó: a számmal együtt bekerül a nyilvántartásba</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>What of the telephone is shown</source>
        <translation>Mi látszik a telefonból</translation>
    </message>
</context>
<context>
    <name>CallsPanel</name>
    <message>
        <source>find a call</source>
        <translation>hívás keresése</translation>
    </message>
    <message>
        <source>all calls / the newest</source>
        <translation>minden hívás / a legutóbbiak</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Új hívás</translation>
    </message>
    <message>
        <source>the promise is kept</source>
        <translation>az ígéret megtartva</translation>
    </message>
    <message>
        <source>put through to the stand-in</source>
        <translation>kapcsolás a helyetteshez</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>visszavonás</translation>
    </message>
</context>
<context>
    <name>CancelQuestion</name>
    <message>
        <source>Call off {name}, {time}</source>
        <translation>{name} lemondása, {time}</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Lemondás</translation>
    </message>
    <message>
        <source>and those that follow it in the series</source>
        <translation>és a sorozat következő alkalmai is</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Ok</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>&amp;Sorozat</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Catalogue</source>
        <translation>Katalógus</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importálás…</translation>
    </message>
    <message>
        <source>Find a title</source>
        <translation>Kiadvány keresése</translation>
    </message>
    <message>
        <source>Price lists (*.csv *.txt *.xlsx);;All files (*)</source>
        <translation>Árjegyzékek (*.csv *.txt *.xlsx);;Minden fájl (*)</translation>
    </message>
    <message>
        <source>Choose a price list</source>
        <translation>Árjegyzék kiválasztása</translation>
    </message>
    <message>
        <source>Imported: {name}, {titles}, {time}</source>
        <translation>Importálva: {name}, {titles}, {time}</translation>
    </message>
</context>
<context>
    <name>CheckStrip</name>
    <message>
        <source>Stop</source>
        <translation>Leállítás</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Teljes ellenőrzés</translation>
    </message>
    <message>
        <source>Checked so far</source>
        <translation>Eddig ellenőrizve</translation>
    </message>
    <message>
        <source>Stopped. Nothing is known of what was not checked yet.</source>
        <translation>Leállítva. A még nem ellenőrzött részről semmi sem tudható.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Ellenőrzés…</translation>
    </message>
    <message>
        <source>File, history, posted rows, numbers and sums</source>
        <translation>Fájl, napló, rögzített sorok, sorszámok és összegek</translation>
    </message>
</context>
<context>
    <name>CodeQuestion</name>
    <message>
        <source>A new recovery code</source>
        <translation>Új helyreállítási kód</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Új kód</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>A &amp;jelszava</translation>
    </message>
    <message>
        <source>The code on the old paper no longer works then</source>
        <translation>A régi papíron lévő kód ezután nem érvényes</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Your new recovery code</source>
        <translation>Az új helyreállítási kódja</translation>
    </message>
    <message>
        <source>Write it down and lock it away. The old one no longer works.</source>
        <translation>Írja fel, és zárja el. A régi már nem érvényes.</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>&amp;Helyreállítási kód</translation>
    </message>
    <message>
        <source>It is shown only now.</source>
        <translation>Csak most látható.</translation>
    </message>
    <message>
        <source>It is written down</source>
        <translation>Felírtam</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>index</source>
        <translation>index</translation>
    </message>
    <message>
        <source>title</source>
        <translation>kiadvány</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>issues a year</source>
        <translation>évi lapszám</translation>
    </message>
    <message>
        <source>term</source>
        <translation>időszak</translation>
    </message>
    <message>
        <source>price, city</source>
        <translation>ár, város</translation>
    </message>
    <message>
        <source>price, district</source>
        <translation>ár, járás</translation>
    </message>
    <message>
        <source>catalogue part, city</source>
        <translation>katalógusrész, város</translation>
    </message>
    <message>
        <source>catalogue part, district</source>
        <translation>katalógusrész, járás</translation>
    </message>
    <message>
        <source>delivery part, city</source>
        <translation>kézbesítési rész, város</translation>
    </message>
    <message>
        <source>delivery part, district</source>
        <translation>kézbesítési rész, járás</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>fajta</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>terjesztés</translation>
    </message>
    <message>
        <source>section</source>
        <translation>fejezet</translation>
    </message>
    <message>
        <source>cut-off day</source>
        <translation>határnap</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>typed here</source>
        <translation>itt beírva</translation>
    </message>
    <message>
        <source>on record now</source>
        <translation>nyilvántartás szerint</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(semmi)</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>mind innen</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Kiválasztottak mentése</translation>
    </message>
    <message>
        <source>Back to typing</source>
        <translation>Vissza a beíráshoz</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Valaki más</translation>
    </message>
    <message>
        <source>{who} has changed this, {when}.</source>
        <translation>{who} ezt módosította: {when}.</translation>
    </message>
    <message>
        <source>{who} changed this.</source>
        <translation>{who} ezt módosította.</translation>
    </message>
    <message>
        <source>Choose for each line which text is kept; what differs is underlined.</source>
        <translation>Válassza ki soronként, melyik szöveg maradjon; az eltérés alá van húzva.</translation>
    </message>
</context>
<context>
    <name>CorrectionQuestion</name>
    <message>
        <source>When was {name} really here?</source>
        <translation>Mikor volt itt valójában {name}?</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Javítás</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Ok</translation>
    </message>
    <message>
        <source>A time, like 14:30.</source>
        <translation>Egy időpont, például 14:30.</translation>
    </message>
    <message>
        <source>These are the times on record. Enter what was otherwise.</source>
        <translation>Ezek a rögzített időpontok. Írja be, ami másként volt.</translation>
    </message>
    <message>
        <source>about</source>
        <translation>kb.</translation>
    </message>
    <message>
        <source>&amp;Arrived</source>
        <translation>&amp;Érkezett</translation>
    </message>
    <message>
        <source>&amp;Shown in</source>
        <translation>&amp;Bekísérve</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>&amp;Távozott</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Nap</translation>
    </message>
    <message>
        <source>Only about known</source>
        <translation>Csak körülbelül ismert</translation>
    </message>
    <message>
        <source>closed by the house: nobody saw it</source>
        <translation>a ház zárta le: senki nem látta</translation>
    </message>
    <message>
        <source>guessed so far</source>
        <translation>eddig becsült</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n hónap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n példány</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n nyomtatvány</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation>
            <numerusform>%n kiadvány</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) today</source>
        <translation>
            <numerusform>ma %n nyomtatvány</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) in the house</source>
        <translation>
            <numerusform>%n látogató a házban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) overdue</source>
        <translation>
            <numerusform>%n ígéret lejárt</numerusform>
        </translation>
    </message>
    <message>
        <source>{late}, {count} due</source>
        <translation>{late}, {count} esedékes</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) due</source>
        <translation>
            <numerusform>%n ígéret esedékes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) a year</source>
        <translation>
            <numerusform>évi %n szám</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %n place(s) in the file: all is imported, or nothing.</source>
        <translation>
            <numerusform>Javítson ki %n&#xa0;helyet a fájlban: vagy minden bekerül, vagy semmi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n month(s). Is the year right?</source>
        <translation>
            <numerusform>Több mint %n hónap. Jó az év?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>Subscriptions</source>
        <translation>Előfizetések</translation>
    </message>
    <message>
        <source>Number, name, title</source>
        <translation>Szám, név, kiadvány</translation>
    </message>
    <message>
        <source>Search among the forms of the day</source>
        <translation>Keresés a nap nyomtatványai között</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Nap</translation>
    </message>
    <message>
        <source>Forms of the day</source>
        <translation>A nap nyomtatványai</translation>
    </message>
    <message>
        <source>No form of this day has these letters.</source>
        <translation>Ezen a napon nincs ilyen nyomtatvány.</translation>
    </message>
    <message>
        <source>No form on this day yet. F5 begins a sale.</source>
        <translation>Ezen a napon még nincs nyomtatvány. F5: új előfizetés.</translation>
    </message>
    <message>
        <source>What is on the day</source>
        <translation>A nap időpontjai</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>Szólni kell</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Days</source>
        <translation>Napok</translation>
    </message>
    <message>
        <source>Open the last day again</source>
        <translation>Utolsó nap újranyitása</translation>
    </message>
    <message>
        <source>No day was opened yet. Ctrl+Enter opens today.</source>
        <translation>Még nem volt megnyitott nap. Ctrl+Enter: a mai nap megnyitása.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Nap lezárása</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>Nap megnyitása</translation>
    </message>
    <message>
        <source>open since {time}, {name}</source>
        <translation>nyitva {time} óta, {name}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>lezárva</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>még nincs megnyitva</translation>
    </message>
    <message>
        <source>opened {time} {name}</source>
        <translation>megnyitva {time} {name}</translation>
    </message>
    <message>
        <source>closed {time} {name}</source>
        <translation>lezárva {time} {name}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>nyitva</translation>
    </message>
    <message>
        <source>code of the day</source>
        <translation>a nap kódja</translation>
    </message>
    <message>
        <source>Close {day}?</source>
        <translation>{day} – lezárja?</translation>
    </message>
    <message>
        <source>Nothing is posted to a closed day any more. {sums}</source>
        <translation>Lezárt napra már semmi sem rögzíthető. {sums}</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Munka folytatása</translation>
    </message>
    <message>
        <source>Opened {time}</source>
        <translation>Megnyitva {time}</translation>
    </message>
    <message>
        <source>Closed {time}. A backup is being made.</source>
        <translation>Lezárva {time}. Mentés készül.</translation>
    </message>
    <message>
        <source>The day stays as it is</source>
        <translation>A nap nem változott</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>DayRange</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Ettől</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>e&amp;ddig</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ettől</translation>
    </message>
    <message>
        <source>to</source>
        <translation>eddig</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Napok</translation>
    </message>
    <message>
        <source>today</source>
        <translation>ma</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>ezen a héten</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ebben a hónapban</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>múlt hónapban</translation>
    </message>
    <message>
        <source>other days</source>
        <translation>más napok</translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message>
        <source>{day} is still open. Count and close it first.</source>
        <translation>{day} napja még nyitva van. Előbb számolja össze, és zárja le.</translation>
    </message>
    <message>
        <source>Today is closed. What comes now belongs to the next day.</source>
        <translation>A mai nap le van zárva. Ami most jön, a következő naphoz tartozik.</translation>
    </message>
    <message>
        <source>{day} is not open yet.</source>
        <translation>{day} napja még nincs megnyitva.</translation>
    </message>
    <message>
        <source>Close that day</source>
        <translation>Nap lezárása</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>Nap megnyitása</translation>
    </message>
</context>
<context>
    <name>DaySumsBar</name>
    <message>
        <source>Cash</source>
        <translation>Készpénz</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kártya</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Számla</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Nyitott</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Összesen</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Sztornó</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>On its way to the printer.</source>
        <translation>Úton a nyomtatóhoz.</translation>
    </message>
    <message>
        <source>The printer was not found. Choose another one in the preview.</source>
        <translation>A nyomtató nem található. Válasszon másikat az előnézetben.</translation>
    </message>
    <message>
        <source>{printer} is stopped. See to it and start it.</source>
        <translation>{printer} leállt. Nézze meg, és indítsa el.</translation>
    </message>
    <message>
        <source>{printer} takes no documents now. Choose another one in the preview.</source>
        <translation>{printer} most nem fogad nyomtatást. Válasszon másikat az előnézetben.</translation>
    </message>
    <message>
        <source>Printing does not answer on this computer. Call who looks after it.</source>
        <translation>A nyomtatás nem válaszol ezen a gépen. Szóljon a rendszergazdának.</translation>
    </message>
    <message>
        <source>{printer} is out of paper. It goes on when there is some.</source>
        <translation>{printer}: kifogyott a papír. Pótolja, és a nyomtatás folytatódik.</translation>
    </message>
    <message>
        <source>Somebody took it out of the printer&apos;s queue.</source>
        <translation>Valaki törölte a nyomtató várólistájáról.</translation>
    </message>
    <message>
        <source>{printer} could not print it.</source>
        <translation>{printer}: nem sikerült kinyomtatni.</translation>
    </message>
    <message>
        <source>It may be printed already. Look at the printer first.</source>
        <translation>Lehet, hogy már kinyomtatódott. Előbb nézze meg a nyomtatót.</translation>
    </message>
    <message>
        <source>The document could not be made. Open its preview to see why.</source>
        <translation>A dokumentum nem készült el. Az okát az előnézet mutatja.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another place.</source>
        <translation>Oda nem lehet írni. Válasszon másik helyet.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another place.</source>
        <translation>Oda nincs írási joga. Válasszon másik helyet.</translation>
    </message>
    <message>
        <source>The folder is not there any more. Choose another place.</source>
        <translation>A mappa már nincs ott. Válasszon másik helyet.</translation>
    </message>
    <message>
        <source>Another program has the file open. Close it there, or choose another name.</source>
        <translation>A fájl egy másik programban van megnyitva. Zárja be ott, vagy adjon más nevet.</translation>
    </message>
    <message>
        <source>The disk reports a fault ({code}). Choose another place.</source>
        <translation>A lemez hibát jelez ({code}). Válasszon másik helyet.</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>Correct the cell in the file and import it again.</source>
        <translation>Javítsa ki a cellát a fájlban, és importálja újra.</translation>
    </message>
    <message>
        <source>Column «{column}»: correct it and import again.</source>
        <translation>„{column}” oszlop: javítsa ki, és importálja újra.</translation>
    </message>
    <message>
        <source>The index is missing</source>
        <translation>Hiányzik az index</translation>
    </message>
    <message>
        <source>«{text}» is no index</source>
        <translation>„{text}” nem index</translation>
    </message>
    <message>
        <source>An index has up to 10 letters, digits and hyphens.</source>
        <translation>Az index legfeljebb 10 betűből, számjegyből és kötőjelből áll.</translation>
    </message>
    <message>
        <source>The title is missing</source>
        <translation>Hiányzik a kiadvány neve</translation>
    </message>
    <message>
        <source>«{text}» does not say how many issues a year</source>
        <translation>„{text}” nem évi lapszám</translation>
    </message>
    <message>
        <source>It takes a number from 1 to 366.</source>
        <translation>1 és 366 közötti szám kell.</translation>
    </message>
    <message>
        <source>«{text}» is no term</source>
        <translation>„{text}” nem időszak</translation>
    </message>
    <message>
        <source>It takes a number of months from 1 to 12.</source>
        <translation>A hónapok száma kell, 1 és 12 között.</translation>
    </message>
    <message>
        <source>{term}: the issues do not fit this term</source>
        <translation>{term}: a lapszámok nem illenek az időszakhoz</translation>
    </message>
    <message>
        <source>Usual for this title are multiples of {expected}.</source>
        <translation>Ennél a kiadványnál {expected} többszöröse szokásos.</translation>
    </message>
    <message>
        <source>«{text}» is no price</source>
        <translation>„{text}” nem ár</translation>
    </message>
    <message>
        <source>{term}: no price for the zone «{zone}»</source>
        <translation>{term}: nincs ár, zóna: „{zone}”</translation>
    </message>
    <message>
        <source>It cannot be sold there for this term.</source>
        <translation>Ott erre az időszakra nem adható el.</translation>
    </message>
    <message>
        <source>Stacked in one cell: terms {terms}, prices {prices}</source>
        <translation>Egy cellában több érték: időszakok: {terms}; árak: {prices}</translation>
    </message>
    <message>
        <source>The index {index} stands here once more</source>
        <translation>{index}: ez az index még egyszer szerepel</translation>
    </message>
    <message>
        <source>First in line {expected}. Leave one of them.</source>
        <translation>Először ebben a sorban: {expected}. Csak az egyiket hagyja meg.</translation>
    </message>
    <message>
        <source>{term}, {zone}: the same price twice</source>
        <translation>{term}, {zone}: kétszer ugyanaz az ár</translation>
    </message>
    <message>
        <source>It is imported once.</source>
        <translation>Egyszer kerül be.</translation>
    </message>
    <message>
        <source>{term}, {zone}: {text} ₸ does not fit the other terms</source>
        <translation>{term}, {zone}: {text}&#xa0;₸ nem illik a többi időszakhoz</translation>
    </message>
    <message>
        <source>Expected {expected} ₸. Imported as it stands; compare it.</source>
        <translation>Várt ár: {expected}&#xa0;₸. Változatlanul bekerül; hasonlítsa össze.</translation>
    </message>
    <message>
        <source>{term}: the district pays less than the city</source>
        <translation>{term}: a járási ár kisebb a városinál</translation>
    </message>
    <message>
        <source>Imported as it stands; are the columns the right way round?</source>
        <translation>Változatlanul bekerül; nincs felcserélve a két oszlop?</translation>
    </message>
    <message>
        <source>Taken for a {text}</source>
        <translation>Feltételezett fajta: {text}</translation>
    </message>
    <message>
        <source>Issues a year: {expected}. The list does not say the kind.</source>
        <translation>Évi lapszám: {expected}. A jegyzék nem közli a fajtát.</translation>
    </message>
    <message>
        <source>Left out: {text}</source>
        <translation>Kimaradt: {text}</translation>
    </message>
    <message>
        <source>A row without index, term and price is not imported.</source>
        <translation>Index, időszak és ár nélküli sor nem kerül be.</translation>
    </message>
    <message>
        <source>{term}, {zone}: the parts do not make up the price</source>
        <translation>{term}, {zone}: a részek összege nem az ár</translation>
    </message>
    <message>
        <source>The price itself is what is charged.</source>
        <translation>A feltüntetett ár a fizetendő.</translation>
    </message>
    <message>
        <source>Too long: {text}</source>
        <translation>Túl hosszú: {text}</translation>
    </message>
    <message>
        <source>Column «{column}»: at most {limit} characters.</source>
        <translation>„{column}” oszlop: legfeljebb {limit}&#xa0;karakter.</translation>
    </message>
    <message>
        <source>There are characters that cannot be read</source>
        <translation>Olvashatatlan karakterek vannak benne</translation>
    </message>
    <message>
        <source>«{text}» is no cut-off day</source>
        <translation>„{text}” nem határnap</translation>
    </message>
    <message>
        <source>It takes a day from 1 to {limit}.</source>
        <translation>1 és {limit} közötti nap kell.</translation>
    </message>
    <message>
        <source>«{text}» means nothing here</source>
        <translation>„{text}” itt ismeretlen</translation>
    </message>
    <message>
        <source>Taken for a heading: {text}</source>
        <translation>Feltételezett címsor: {text}</translation>
    </message>
    <message>
        <source>The kind of the titles below follows from it.</source>
        <translation>Ez adja az alatta álló kiadványok fajtáját.</translation>
    </message>
    <message>
        <source>The letters were read as Windows Cyrillic</source>
        <translation>A betűk beolvasása Windows cirill kódolással történt</translation>
    </message>
    <message>
        <source>Look at the titles: are the Kazakh letters right?</source>
        <translation>Nézze meg a kiadványok nevét: jók a kazah betűk?</translation>
    </message>
    <message>
        <source>The sheet «{text}» was not read</source>
        <translation>„{text}” munkalap nem lett beolvasva</translation>
    </message>
    <message>
        <source>One sheet is read; import others from files of their own.</source>
        <translation>Egy munkalap olvasható be; a többit külön fájlból importálja.</translation>
    </message>
    <message>
        <source>The number of issues a year is missing</source>
        <translation>Hiányzik az évi lapszám</translation>
    </message>
    <message>
        <source>The term is missing</source>
        <translation>Hiányzik az időszak</translation>
    </message>
    <message>
        <source>{index}: the title has no price</source>
        <translation>{index}: a kiadványnak nincs ára</translation>
    </message>
    <message>
        <source>{term}, {zone}: two different prices</source>
        <translation>{term}, {zone}: két különböző ár</translation>
    </message>
    <message>
        <source>Leave the right one in the file and import it again.</source>
        <translation>Csak a helyeset hagyja a fájlban, és importálja újra.</translation>
    </message>
    <message>
        <source>Belongs to no title: {text}</source>
        <translation>Egy kiadványhoz sem tartozik: {text}</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>unfinished</source>
        <translation>befejezetlen</translation>
    </message>
    <message>
        <source>what you type is not kept: the disk does not take it</source>
        <translation>a beírtak nem maradnak meg: a lemez nem fogadja</translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message>
        <source>Rings again a&amp;t</source>
        <translation>&amp;Újra hív ekkor</translation>
    </message>
    <message>
        <source>Call back a&amp;t</source>
        <translation>Vi&amp;sszahívás ekkor</translation>
    </message>
    <message>
        <source>14:30</source>
        <translation>14:30</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Nap</translation>
    </message>
    <message>
        <source>empty: it stays as it was promised</source>
        <translation>üres: marad, ahogy ígértük</translation>
    </message>
    <message>
        <source>A time, like 14:30, or minutes from now, like +30.</source>
        <translation>Egy időpont, például 14:30, vagy percek mostantól, például +30.</translation>
    </message>
    <message>
        <source>{key} takes the next.</source>
        <translation>{key}: a következő.</translation>
    </message>
    <message>
        <source>when they said they ring again; it may stay empty</source>
        <translation>mikorra ígérte, hogy újra hív; üresen is maradhat</translation>
    </message>
    <message>
        <source>empty: within two working hours</source>
        <translation>üres: két munkaórán belül</translation>
    </message>
    <message>
        <source>they ring again at {when}</source>
        <translation>újra hív: {when}</translation>
    </message>
    <message>
        <source>by {when}: say it to the caller</source>
        <translation>eddig: {when} – mondja meg a hívónak</translation>
    </message>
    <message>
        <source>A time, like 14:30, or minutes from now, like +15.</source>
        <translation>Egy időpont, például 14:30, vagy percek mostantól, például +15.</translation>
    </message>
</context>
<context>
    <name>DuplicateStrip</name>
    <message>
        <source>next</source>
        <translation>következő</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Kiválasztás</translation>
    </message>
    <message>
        <source>On record already?</source>
        <translation>Már szerepel?</translation>
    </message>
</context>
<context>
    <name>EndQuestion</name>
    <message>
        <source>End the drill?</source>
        <translation>Vége a gyakorlatnak?</translation>
    </message>
    <message>
        <source>Is the alarm over?</source>
        <translation>Vége a riadónak?</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Befejezés</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Megjegyzés</translation>
    </message>
    <message>
        <source>{name} leaves unserved</source>
        <translation>{name} elintézetlenül távozik</translation>
    </message>
    <message>
        <source>{name} is not coming</source>
        <translation>{name} nem jön el</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Rögzítés</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Hogyan</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Ok</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Be van kapcsolva a Caps Lock.</translation>
    </message>
    <message>
        <source>The keyboard types Cyrillic letters.</source>
        <translation>A billentyűzet cirill betűket ír.</translation>
    </message>
</context>
<context>
    <name>EntranceCover</name>
    <message>
        <source>Choose your name and type your password.</source>
        <translation>Válassza ki a nevét, és írja be a jelszavát.</translation>
    </message>
    <message>
        <source>Locked by {name}. Nothing that was typed is lost.</source>
        <translation>Zárolta: {name}. A beírtakból semmi sem veszett el.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Feloldás</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Belépés</translation>
    </message>
</context>
<context>
    <name>EvacuationPanel</name>
    <message>
        <source>In the house</source>
        <translation>A házban</translation>
    </message>
    <message>
        <source>The list of {time} is on its way to the printer</source>
        <translation>A {time}-kor készült lista úton van a nyomtatóhoz</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Lista nyomtatása</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Gyakorlat</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Személy hozzáadása</translation>
    </message>
    <message>
        <source>Handed to the rescuers</source>
        <translation>Átadva a mentőknek</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Befejezés…</translation>
    </message>
    <message>
        <source>Alarm…</source>
        <translation>Riadó…</translation>
    </message>
    <message>
        <source>The report is on its way to the printer, {time}</source>
        <translation>A jelentés úton van a nyomtatóhoz, {time}</translation>
    </message>
</context>
<context>
    <name>EvacuationStrip</name>
    <message>
        <source>F9 shows the list.</source>
        <translation>F9: a névsor.</translation>
    </message>
</context>
<context>
    <name>EvacuationWords</name>
    <message>
        <source>Not found yet</source>
        <translation>Még nincs meg</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Megvan</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Jelentés</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s)</source>
        <translation>
            <numerusform>%n látogató</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of the house</source>
        <translation>{count} munkatárs</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>{time} óta</translation>
    </message>
    <message>
        <source>handed to the rescuers {time}</source>
        <translation>átadva a mentőknek {time}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} perc</translation>
    </message>
    <message>
        <source>{found} of {all} found</source>
        <translation>{found} / {all} megvan</translation>
    </message>
    <message>
        <source>{kind} since {time}: {tally}, {minutes}.</source>
        <translation>{kind} {time} óta: {tally}, {minutes}.</translation>
    </message>
    <message>
        <source>The drill is over: {tally}, {minutes}.</source>
        <translation>A gyakorlat véget ért: {tally}, {minutes}.</translation>
    </message>
    <message>
        <source>The alarm is over: {tally}, {minutes}.</source>
        <translation>A riadó véget ért: {tally}, {minutes}.</translation>
    </message>
    <message>
        <source>Who is in the house is not written to disk.</source>
        <translation>A házban lévők listája nincs lemezre írva.</translation>
    </message>
    <message>
        <source>Who is in the house was written to disk last at {time}.</source>
        <translation>A házban lévők listája utoljára ekkor került lemezre: {time}.</translation>
    </message>
    <message>
        <source>Not found: {names} and {count} more. Write down what is known of them.</source>
        <translation>Nincs meg: {names} és még {count} fő. Írja le, mit tudni róluk.</translation>
    </message>
    <message>
        <source>Not found: {names}. Write down what is known of them.</source>
        <translation>Nincs meg: {names}. Írja le, mit tudni róluk.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hozzáadva</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nincs meg</translation>
    </message>
    <message>
        <source>after {minutes} min</source>
        <translation>{minutes} perc után</translation>
    </message>
    <message>
        <source>in since {time}</source>
        <translation>bent {time} óta</translation>
    </message>
</context>
<context>
    <name>ExportQuestion</name>
    <message>
        <source>Save the appointments of {name} as a calendar</source>
        <translation>{name} időpontjainak mentése naptárként</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Mentés…</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Eddig</translation>
    </message>
    <message>
        <source>with the names of visitors</source>
        <translation>a látogatók nevével</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Napok</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nevek</translation>
    </message>
    <message>
        <source>Without, each is called «visitor» only.</source>
        <translation>Nélküle mindegyik csak «látogató».</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Copy the report</source>
        <translation>Jelentés másolása</translation>
    </message>
    <message>
        <source>Close Desk</source>
        <translation>Desk bezárása</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Másolva</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… és még {count}.</translation>
    </message>
</context>
<context>
    <name>FilterStrip</name>
    <message>
        <source>Name, number, deed</source>
        <translation>Név, szám, művelet</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Keresés a naplóban</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Ettől</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>edd&amp;ig</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ettől</translation>
    </message>
    <message>
        <source>to</source>
        <translation>eddig</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>mindenki</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Kinek a művelete</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Mi történt</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>minden</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>módosítások</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>betekintés</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>belépések</translation>
    </message>
    <message>
        <source>refused sign-ins</source>
        <translation>elutasított belépések</translation>
    </message>
</context>
<context>
    <name>FindLine</name>
    <message>
        <source>Anyone, anything: name, firm, phone, index, form number</source>
        <translation>Bárki, bármi: név, cég, telefon, index, nyomtatványszám</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Keresés</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Forms</source>
        <translation>Nyomtatványok</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Látogatások</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Személyek</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Munkatársak</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Hívások</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Kiadványok</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Új üzenet</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nincs találat</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>First start</source>
        <translation>Első indítás</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Az Ön hivatala</translation>
    </message>
    <message>
        <source>this is asked once</source>
        <translation>csak egyszer kell megadni</translation>
    </message>
    <message>
        <source>These are not the same. Type it again.</source>
        <translation>A kettő nem egyezik. Írja be újra.</translation>
    </message>
    <message>
        <source>&amp;Worker</source>
        <translation>&amp;Ügyintéző</translation>
    </message>
    <message>
        <source>Your name as it is printed on forms</source>
        <translation>Az Ön neve, ahogy a nyomtatványra kerül</translation>
    </message>
    <message>
        <source>Lo&amp;gin</source>
        <translation>&amp;Felhasználónév</translation>
    </message>
    <message>
        <source>A short word you sign in with</source>
        <translation>Rövid szó, ezzel lép be</translation>
    </message>
    <message>
        <source>P&amp;assword</source>
        <translation>Je&amp;lszó</translation>
    </message>
    <message>
        <source>At least {least} characters; a few words are easy to keep</source>
        <translation>Legalább {least}&#xa0;karakter; néhány szó könnyen megjegyezhető</translation>
    </message>
    <message>
        <source>Onc&amp;e more</source>
        <translation>Még &amp;egyszer</translation>
    </message>
    <message>
        <source>Counte&amp;r</source>
        <translation>A&amp;blak</translation>
    </message>
    <message>
        <source>The number of this window</source>
        <translation>Ennek az ablaknak a száma</translation>
    </message>
    <message>
        <source>Everything can be changed later in the settings, Ctrl+,</source>
        <translation>Később minden módosítható a beállításokban: Ctrl+,</translation>
    </message>
    <message>
        <source>Save and begin</source>
        <translation>Mentés és kezdés</translation>
    </message>
    <message>
        <source>copy Monday&apos;s hours</source>
        <translation>hétfői nyitvatartás másolása</translation>
    </message>
    <message>
        <source>The office was not saved</source>
        <translation>A hivatal adatai nem lettek mentve</translation>
    </message>
</context>
<context>
    <name>FormRecord</name>
    <message>
        <source>Form</source>
        <translation>Nyomtatvány</translation>
    </message>
    <message>
        <source>Choose a form in the list. Arrows move through it.</source>
        <translation>Válasszon nyomtatványt a listából. A nyilakkal léphet.</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>Title</source>
        <translation>Kiadvány</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Hónapok</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Előfizető</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>BIN</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cím</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Fizetés</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bizonylat</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Felvétel</translation>
    </message>
    <message>
        <source>Sold again as</source>
        <translation>Új száma</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>rögzítve</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>fizetve</translation>
    </message>
    <message>
        <source>invoiced</source>
        <translation>számlázva</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>sztornózva</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>kinyomtatva</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>Print</source>
        <translation>Nyomtatás</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Előnézet</translation>
    </message>
    <message>
        <source>Add proof</source>
        <translation>Bizonylat pótlása</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Sztornó</translation>
    </message>
    <message>
        <source>Sell again</source>
        <translation>Újrafelvétel</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>Új előfizetés</translation>
    </message>
    <message>
        <source>Print {number} again, as a duplicate</source>
        <translation>{number}: nyomtatás újra, másodlatként</translation>
    </message>
    <message>
        <source>Print duplicate</source>
        <translation>Másodlat nyomtatása</translation>
    </message>
    <message>
        <source>Proof of payment for {number}</source>
        <translation>{number}: fizetési bizonylat</translation>
    </message>
    <message>
        <source>Void {number}? Its number is not used again.</source>
        <translation>Sztornózza: {number}? A száma többé nem használható.</translation>
    </message>
    <message>
        <source>{number} sent to the printer {time}</source>
        <translation>{number} a nyomtatónál {time}</translation>
    </message>
    <message>
        <source>{number}: proof on record {time}</source>
        <translation>{number}: bizonylat rögzítve {time}</translation>
    </message>
    <message>
        <source>{number} voided {time}</source>
        <translation>{number} sztornózva {time}</translation>
    </message>
    <message>
        <source>{number} is voided</source>
        <translation>{number} sztornózva</translation>
    </message>
    <message>
        <source>Sell the same again, with what was wrong put right?</source>
        <translation>Felveszi újra ugyanezt, a hibát kijavítva?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Most nem</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nem sikerült</translation>
    </message>
</context>
<context>
    <name>FoundQuestion</name>
    <message>
        <source>Which plastic badge is back?</source>
        <translation>Melyik műanyag kitűző került meg?</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>Megvan</translation>
    </message>
</context>
<context>
    <name>Furnishing</name>
    <message>
        <source>open since {time}</source>
        <translation>nyitva {time} óta</translation>
    </message>
    <message>
        <source>the day is not open</source>
        <translation>a nap nincs megnyitva</translation>
    </message>
    <message>
        <source>{total} · cash {cash}</source>
        <translation>{total} · készpénz {cash}</translation>
    </message>
    <message>
        <source>saved {at}</source>
        <translation>mentve {at}</translation>
    </message>
</context>
<context>
    <name>GivenPasswordQuestion</name>
    <message>
        <source>A new password for {name}</source>
        <translation>Új jelszó: {name}</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Megadás</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>Ú&amp;j jelszó</translation>
    </message>
    <message>
        <source>They choose their own at the next sign-in</source>
        <translation>A következő belépéskor sajátot választ</translation>
    </message>
</context>
<context>
    <name>GroupBadge</name>
    <message>
        <source>one of the group</source>
        <translation>egy a csoportból</translation>
    </message>
</context>
<context>
    <name>GroupBadgeQuestion</name>
    <message>
        <source>Plastic badges: {name}</source>
        <translation>Műanyag kitűzők: {name}</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Kinek</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Kiadás</translation>
    </message>
</context>
<context>
    <name>GuardSheet</name>
    <message>
        <source>F8 shows the work again</source>
        <translation>F8: újra látszik a munka</translation>
    </message>
    <message>
        <source>F8 held down locks</source>
        <translation>F8 nyomva tartva: zárolás</translation>
    </message>
</context>
<context>
    <name>HandQuestion</name>
    <message>
        <source>Hand on</source>
        <translation>Átadás</translation>
    </message>
    <message>
        <source>the whole desk</source>
        <translation>az egész recepció</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Kinek</translation>
    </message>
    <message>
        <source>{name} has it now.</source>
        <translation>Mostantól {name} felel érte.</translation>
    </message>
</context>
<context>
    <name>HandoverForm</name>
    <message>
        <source>&amp;Taken over by</source>
        <translation>Át&amp;vevő</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Meg&amp;jegyzés</translation>
    </message>
    <message>
        <source>It is printed on the sheet.</source>
        <translation>A lapra kerül.</translation>
    </message>
</context>
<context>
    <name>HandoverPanel</name>
    <message>
        <source>Handover</source>
        <translation>Szolgálatátadás</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Ami nyitott</translation>
    </message>
    <message>
        <source>Former handovers</source>
        <translation>Korábbi átadások</translation>
    </message>
    <message>
        <source>Nothing is open: nobody waits, and nothing is promised.</source>
        <translation>Semmi nem nyitott: senki nem vár, nincs ígéret.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Átadás</translation>
    </message>
    <message>
        <source>Stand-in…</source>
        <translation>Helyettes mód…</translation>
    </message>
    <message>
        <source>print the chosen sheet again</source>
        <translation>a kiválasztott lap újranyomtatása</translation>
    </message>
    <message>
        <source>The sheet of {time} is on its way to the printer</source>
        <translation>A lap ({time}) úton van a nyomtatóhoz</translation>
    </message>
    <message>
        <source>Handed over to {name}, {time}</source>
        <translation>Átadva: {name}, {time}</translation>
    </message>
</context>
<context>
    <name>HandoverWords</name>
    <message>
        <source>Overdue promises</source>
        <translation>Lejárt ígéretek</translation>
    </message>
    <message>
        <source>Open promises</source>
        <translation>Nyitott ígéretek</translation>
    </message>
    <message>
        <source>Waiting visitors</source>
        <translation>Várakozó látogatók</translation>
    </message>
    <message>
        <source>Messages not confirmed</source>
        <translation>Nem visszaigazolt üzenetek</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Nem fogadott hívások</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>lejárt</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>megígérve</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} perc</translation>
    </message>
    <message>
        <source>{callee}: {caller}</source>
        <translation>{callee}: {caller}</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>sürgős</translation>
    </message>
    <message>
        <source>message</source>
        <translation>üzenet</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>rejtett szám</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>nem fogadott</translation>
    </message>
    <message>
        <source>{moment} · from {giver}</source>
        <translation>{moment} · átadta: {giver}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Nyomtatás</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The data file is damaged. Restore the last backup. ({key})</source>
        <translation>Az adatfájl sérült. Állítsa vissza az utolsó mentést. ({key})</translation>
    </message>
    <message>
        <source>Table {table} cannot be read to its end. Restore the last backup.</source>
        <translation>{table} tábla: nem olvasható végig. Állítsa vissza az utolsó mentést.</translation>
    </message>
    <message>
        <source>Row {key} of table {table} refers to one that is not there.</source>
        <translation>{table} tábla, {key} sor: nem létező sorra hivatkozik.</translation>
    </message>
    <message>
        <source>Table {table} has lost its protection: its rows could be changed ({key}).</source>
        <translation>{table} tábla: elvesztette a védelmét, a sorai módosíthatók ({key}).</translation>
    </message>
    <message>
        <source>Entry {key} of the history is missing.</source>
        <translation>Hiányzó naplóbejegyzés: {key}.</translation>
    </message>
    <message>
        <source>Entry {key} of the history is not as it was written.</source>
        <translation>{key} naplóbejegyzés: nem olyan, amilyennek beírták.</translation>
    </message>
    <message>
        <source>The data is older than it was: entry {key} was there already and is not now. Was an old copy put back?</source>
        <translation>Az adatok régebbiek, mint voltak: a {key} bejegyzés már megvolt, most nincs. Régi másolat került vissza?</translation>
    </message>
    <message>
        <source>Entry {key} of the history is another than the one seen before.</source>
        <translation>{key} naplóbejegyzés: más, mint a korábban látott.</translation>
    </message>
    <message>
        <source>What entry {entry} posted was changed past Desk: {table}, {key}.</source>
        <translation>{entry} bejegyzés: amit rögzített, a Desk megkerülésével módosították: {table}, {key}.</translation>
    </message>
    <message>
        <source>Row {key} of table {table} is gone; entry {entry} posted it.</source>
        <translation>{table} tábla, {key} sor: eltűnt; a {entry} bejegyzés rögzítette.</translation>
    </message>
    <message>
        <source>Row {key} of table {table} was put in past Desk.</source>
        <translation>{table} tábla, {key} sor: a Desk megkerülésével került be.</translation>
    </message>
    <message>
        <source>Number {key} is missing.</source>
        <translation>Hiányzó sorszám: {key}.</translation>
    </message>
    <message>
        <source>Series {key} counts other than what bears its numbers.</source>
        <translation>{key} sorozat: a számlálója nem egyezik a kiadott sorszámokkal.</translation>
    </message>
    <message>
        <source>Row {key} of table {table} bears a number that is not its own.</source>
        <translation>{table} tábla, {key} sor: nem a saját sorszáma áll rajta.</translation>
    </message>
    <message>
        <source>Payment {key} is not the sum of its forms.</source>
        <translation>{key} fizetés: nem annyi, mint a nyomtatványai összege.</translation>
    </message>
    <message>
        <source>The payments of {key} are not the sum of that day&apos;s forms.</source>
        <translation>{key}: a nap fizetései nem egyeznek a nyomtatványok összegével.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>típus</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>családnév</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>utónév</translation>
    </message>
    <message>
        <source>patronymic</source>
        <translation>apai név</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>szervezet</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>IIN</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>BIN</translation>
    </message>
    <message>
        <source>telephones</source>
        <translation>telefonszámok</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>címek</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>language</source>
        <translation>nyelv</translation>
    </message>
    <message>
        <source>note</source>
        <translation>megjegyzés</translation>
    </message>
    <message>
        <source>name</source>
        <translation>név</translation>
    </message>
    <message>
        <source>name, second language</source>
        <translation>név, második nyelv</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>szolgáltató</translation>
    </message>
    <message>
        <source>operator, second language</source>
        <translation>szolgáltató, második nyelv</translation>
    </message>
    <message>
        <source>postal index</source>
        <translation>irányítószám</translation>
    </message>
    <message>
        <source>country</source>
        <translation>ország</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>nyitvatartás</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zóna</translation>
    </message>
    <message>
        <source>zone rules</source>
        <translation>zónaszabályok</translation>
    </message>
    <message>
        <source>last day of ordering</source>
        <translation>rendelési határnap</translation>
    </message>
    <message>
        <source>login</source>
        <translation>felhasználónév</translation>
    </message>
    <message>
        <source>post</source>
        <translation>beosztás</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>szerepek</translation>
    </message>
    <message>
        <source>room</source>
        <translation>szoba</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>témák</translation>
    </message>
    <message>
        <source>length of an appointment</source>
        <translation>időpont hossza</translation>
    </message>
    <message>
        <source>stand-in</source>
        <translation>helyettes</translation>
    </message>
    <message>
        <source>what is asked first</source>
        <translation>mit kell előbb megkérdezni</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>kép</translation>
    </message>
    <message>
        <source>with the firm</source>
        <translation>a cégnél van</translation>
    </message>
    <message>
        <source>host</source>
        <translation>vendéglátó</translation>
    </message>
    <message>
        <source>number</source>
        <translation>szám</translation>
    </message>
    <message>
        <source>who was asked for</source>
        <translation>kit kerestek</translation>
    </message>
    <message>
        <source>what became of it</source>
        <translation>mi lett a hívásból</translation>
    </message>
    <message>
        <source>about what</source>
        <translation>miről</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>sürgős</translation>
    </message>
    <message>
        <source>the time that was told</source>
        <translation>a megmondott időpont</translation>
    </message>
    <message>
        <source>put through to</source>
        <translation>kihez kapcsolták</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>visszaolvasva</translation>
    </message>
    <message>
        <source>account</source>
        <translation>fiók</translation>
    </message>
    <message>
        <source>host and purpose</source>
        <translation>kihez, mi ügyben</translation>
    </message>
    <message>
        <source>how many people</source>
        <translation>hány fő</translation>
    </message>
    <message>
        <source>who comes along</source>
        <translation>kik jönnek vele</translation>
    </message>
    <message>
        <source>brings along</source>
        <translation>mit hoz</translation>
    </message>
    <message>
        <source>what was offered</source>
        <translation>mivel kínálták</translation>
    </message>
    <message>
        <source>how long they were told to wait</source>
        <translation>a megígért várakozás</translation>
    </message>
    <message>
        <source>when the host was reminded</source>
        <translation>a vendéglátó értesítésének ideje</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>érkezés</translation>
    </message>
    <message>
        <source>shown in</source>
        <translation>bekísérés</translation>
    </message>
    <message>
        <source>departure</source>
        <translation>távozás</translation>
    </message>
    <message>
        <source>closed by the house</source>
        <translation>a rendszer zárta le</translation>
    </message>
    <message>
        <source>time</source>
        <translation>időpont</translation>
    </message>
    <message>
        <source>expected time</source>
        <translation>várható idő</translation>
    </message>
    <message>
        <source>the visitor was told</source>
        <translation>a látogató értesült</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>visszavonva</translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation>beléphet</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>helyreállítási kód</translation>
    </message>
    <message>
        <source>from a day</source>
        <translation>adott naptól</translation>
    </message>
    <message>
        <source>to a day</source>
        <translation>adott napig</translation>
    </message>
    <message>
        <source>by one worker</source>
        <translation>egy munkatárstól</translation>
    </message>
    <message>
        <source>of one kind</source>
        <translation>egyféle</translation>
    </message>
    <message>
        <source>about one person</source>
        <translation>egy személyről</translation>
    </message>
    <message>
        <source>searched</source>
        <translation>keresés</translation>
    </message>
    <message>
        <source>refused sign-ins</source>
        <translation>elutasított belépések</translation>
    </message>
    <message>
        <source>person</source>
        <translation>személy</translation>
    </message>
    <message>
        <source>Everything is whole. The code is {code}.</source>
        <translation>Minden ép. Kód: {code}.</translation>
    </message>
</context>
<context>
    <name>HistoryCounts</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n&#xa0;bejegyzés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posted row(s)</source>
        <translation>
            <numerusform>%n&#xa0;rögzített sor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n&#xa0;sorszám</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Napló</translation>
    </message>
    <message>
        <source>history</source>
        <translation>napló</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Mentve: {name}</translation>
    </message>
    <message>
        <source>Entries of the history</source>
        <translation>A napló bejegyzései</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Teljes ellenőrzés</translation>
    </message>
    <message>
        <source>Report on a person…</source>
        <translation>Jelentés egy személyről…</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Keresés a naplóban</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Mentés PDF-be…</translation>
    </message>
    <message>
        <source>No entry is like that. Choose other days, or less.</source>
        <translation>Nincs ilyen bejegyzés. Válasszon más napokat vagy kevesebb feltételt.</translation>
    </message>
</context>
<context>
    <name>HoldDeeds</name>
    <message>
        <source>{name} is under a hold</source>
        <translation>{name} zárolás alatt áll</translation>
    </message>
    <message>
        <source>Keep the hold</source>
        <translation>Marad a zárolás</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Feloldás</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zárolva</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Feloldva</translation>
    </message>
</context>
<context>
    <name>HoldQuestion</name>
    <message>
        <source>Hold {name}</source>
        <translation>{name} zárolása</translation>
    </message>
    <message>
        <source>Hold a record</source>
        <translation>Adat zárolása</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Zárolás</translation>
    </message>
    <message>
        <source>&amp;Whom or what</source>
        <translation>&amp;Kit vagy mit</translation>
    </message>
    <message>
        <source>A name, a firm, the number of a visit</source>
        <translation>Név, cég vagy a látogatás száma</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Ok</translation>
    </message>
    <message>
        <source>A court, a complaint: it stays until it is released</source>
        <translation>Bíróság, panasz: a feloldásig marad</translation>
    </message>
    <message>
        <source>Nothing is found by that. Type fewer letters and choose from the list.</source>
        <translation>Erre nincs találat. Írjon kevesebb betűt, és válasszon a listából.</translation>
    </message>
</context>
<context>
    <name>HostAnswer</name>
    <message>
        <source>Type what it is about, or a name: here stands who handles it.</source>
        <translation>Írjon be egy témát vagy nevet: itt látszik, ki foglalkozik vele.</translation>
    </message>
</context>
<context>
    <name>HostRow</name>
    <message>
        <source>Nobody has these letters, neither in a name nor in a topic.</source>
        <translation>Senkinek nincsenek ilyen betűi, sem a nevében, sem a témáiban.</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Név</translation>
    </message>
    <message>
        <source>&amp;First month</source>
        <translation>&amp;Első hónap</translation>
    </message>
    <message>
        <source>&amp;Last month</source>
        <translation>&amp;Utolsó hónap</translation>
    </message>
    <message>
        <source>On sale f&amp;rom</source>
        <translation>&amp;Kapható ettől</translation>
    </message>
    <message>
        <source>S&amp;upplement</source>
        <translation>Kie&amp;gészítés</translation>
    </message>
    <message>
        <source>adds to a catalogue</source>
        <translation>meglévő katalógushoz</translation>
    </message>
    <message>
        <source>For each index, the list on sale last holds.</source>
        <translation>Indexenként a legutóbb életbe lépett jegyzék érvényes.</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Titles read</source>
        <translation>Beolvasott kiadványok</translation>
    </message>
    <message>
        <source>Titles {count}</source>
        <translation>Kiadványok {count}</translation>
    </message>
    <message>
        <source>Storing: {done} of {total} titles</source>
        <translation>Tárolás: {done} / {total} kiadvány</translation>
    </message>
    <message>
        <source>There is no title in this file.</source>
        <translation>Ebben a fájlban nincs kiadvány.</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Még semmi sincs tárolva.</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Show</source>
        <translation>Mutatás</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Kérdéses helyek</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importálás</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Másik fájl…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Leállítás</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>Correct {count}</source>
        <translation>Javítandó {count}</translation>
    </message>
    <message>
        <source>Check {count}</source>
        <translation>Átnézendő {count}</translation>
    </message>
    <message>
        <source>Reading: {done} of {total} rows</source>
        <translation>Beolvasás: {done} / {total} sor</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Semmi sem lett tárolva.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation>Leállítva. Semmi sem lett tárolva.</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>{line}.&#xa0;sor</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>javítandó</translation>
    </message>
    <message>
        <source>check</source>
        <translation>átnézendő</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Nincs.</translation>
    </message>
</context>
<context>
    <name>IncomingStrip</name>
    <message>
        <source>Take it</source>
        <translation>Felveszem</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nem ide</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>rejtett szám</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>{line}. vonal</translation>
    </message>
    <message>
        <source>You ring {who}</source>
        <translation>Ön hívja: {who}</translation>
    </message>
    <message>
        <source>{who} rings</source>
        <translation>{who} hív</translation>
    </message>
    <message>
        <source> or </source>
        <translation> vagy </translation>
    </message>
    <message>
        <source>not on record</source>
        <translation>nincs nyilvántartva</translation>
    </message>
    <message numerus="yes">
        <source>%n more ring(s)</source>
        <translation>
            <numerusform>még %n hívás</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JoinQuestion</name>
    <message>
        <source>Whose number is {number}?</source>
        <translation>Kié a(z) {number} szám?</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hozzárendelés</translation>
    </message>
    <message>
        <source>Letters of a name</source>
        <translation>Egy név betűi</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Név</translation>
    </message>
    <message>
        <source>the calls of this number become theirs</source>
        <translation>e szám hívásai az övéi lesznek</translation>
    </message>
    <message>
        <source>Nobody on record has these letters. Add the person first, under People.</source>
        <translation>Senkinek nincsenek ilyen betűi. Előbb vegye fel a Személyek lapon.</translation>
    </message>
</context>
<context>
    <name>KindStrip</name>
    <message>
        <source>Look for everybody: alarm or drill?</source>
        <translation>Mindenkit keressünk: riadó vagy gyakorlat?</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Riadó</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Gyakorlat</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>Csak megnézem</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>City</source>
        <translation>Város</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Járás</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>hírlap</translation>
    </message>
    <message>
        <source>magazine</source>
        <translation>folyóirat</translation>
    </message>
    <message>
        <source>by card</source>
        <translation>karton szerint</translation>
    </message>
    <message>
        <source>by address</source>
        <translation>cím szerint</translation>
    </message>
    <message>
        <source>no receipt yet</source>
        <translation>nincs bizonylat</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>fizetve</translation>
    </message>
    <message>
        <source>invoiced</source>
        <translation>számlázva</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>sztornózva</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Készpénz</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kártya</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Számla</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Ablak</translation>
    </message>
    <message>
        <source>Postman</source>
        <translation>Kézbesítő</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Ügynök</translation>
    </message>
    <message>
        <source>Fiscal receipt</source>
        <translation>Gépi nyugta</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Nyugta</translation>
    </message>
    <message>
        <source>Payment order</source>
        <translation>Átutalás</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>Hibás cím</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>Hibás név</translation>
    </message>
    <message>
        <source>Wrong title</source>
        <translation>Hibás kiadvány</translation>
    </message>
    <message>
        <source>Wrong term</source>
        <translation>Hibás időszak</translation>
    </message>
    <message>
        <source>The customer withdrew</source>
        <translation>Az ügyfél elállt</translation>
    </message>
    <message>
        <source>Spoilt blank</source>
        <translation>Rontott nyomtatvány</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Más ok</translation>
    </message>
    <message>
        <source>The form was lost</source>
        <translation>A nyomtatvány elveszett</translation>
    </message>
    <message>
        <source>The print was spoilt</source>
        <translation>A nyomat hibás</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>Recepciós</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Ügyintéző</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Ügyfelelős</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Felettes</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Vezető</translation>
    </message>
    <message>
        <source>{months} mo.</source>
        <translation>{months}&#xa0;hó</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazahsztán</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Magyarország</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Észtország</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Világos</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sötét</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Nagy kontraszt</translation>
    </message>
    <message>
        <source>Office set up</source>
        <translation>Hivatal beállítva</translation>
    </message>
    <message>
        <source>Office settings changed</source>
        <translation>Hivatal beállításai módosítva</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Fiók felvéve</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Fiók módosítva</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Jelszó módosítva</translation>
    </message>
    <message>
        <source>Password given anew</source>
        <translation>Új jelszó megadva</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Belépett</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Belépés elutasítva</translation>
    </message>
    <message>
        <source>Came in with the recovery code</source>
        <translation>Belépett a helyreállítási kóddal</translation>
    </message>
    <message>
        <source>Day opened</source>
        <translation>Nap megnyitva</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>Nap lezárva</translation>
    </message>
    <message>
        <source>Day opened again</source>
        <translation>Nap újranyitva</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Személy felvéve</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Személy módosítva</translation>
    </message>
    <message>
        <source>Person taken back</source>
        <translation>Személy visszavonva</translation>
    </message>
    <message>
        <source>Record opened</source>
        <translation>Adatlap megnyitva</translation>
    </message>
    <message>
        <source>Record exported</source>
        <translation>Adatlap exportálva</translation>
    </message>
    <message>
        <source>Person erased</source>
        <translation>Személy törölve</translation>
    </message>
    <message>
        <source>Catalogue imported</source>
        <translation>Katalógus importálva</translation>
    </message>
    <message>
        <source>Sale posted</source>
        <translation>Előfizetés rögzítve</translation>
    </message>
    <message>
        <source>Proof of payment added</source>
        <translation>Fizetési bizonylat pótolva</translation>
    </message>
    <message>
        <source>Form voided</source>
        <translation>Nyomtatvány sztornózva</translation>
    </message>
    <message>
        <source>Form printed</source>
        <translation>Nyomtatvány kinyomtatva</translation>
    </message>
    <message>
        <source>Forms exported</source>
        <translation>Nyomtatványok exportálva</translation>
    </message>
    <message>
        <source>History read</source>
        <translation>Napló megtekintve</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Mentés visszaállítva</translation>
    </message>
    <message>
        <source>Restored data confirmed</source>
        <translation>Visszaállított adatok jóváhagyva</translation>
    </message>
    <message>
        <source>Staff member added</source>
        <translation>Munkatárs felvétele</translation>
    </message>
    <message>
        <source>Staff member changed</source>
        <translation>Munkatárs adatainak módosítása</translation>
    </message>
    <message>
        <source>Staff member left the house</source>
        <translation>Munkatárs távozása a háztól</translation>
    </message>
    <message>
        <source>Staff list imported</source>
        <translation>Munkatársak listájának beolvasása</translation>
    </message>
    <message>
        <source>Staff list exported</source>
        <translation>Munkatársak listájának kimentése</translation>
    </message>
    <message>
        <source>Presence set</source>
        <translation>Jelenlét beállítása</translation>
    </message>
    <message>
        <source>Visit expected</source>
        <translation>Várható látogatás rögzítése</translation>
    </message>
    <message>
        <source>Visitor arrived</source>
        <translation>Látogató érkezése</translation>
    </message>
    <message>
        <source>Visitor shown in</source>
        <translation>Látogató bekísérése</translation>
    </message>
    <message>
        <source>Visitor left</source>
        <translation>Látogató távozása</translation>
    </message>
    <message>
        <source>Visit changed</source>
        <translation>Látogatás módosítása</translation>
    </message>
    <message>
        <source>Time of a visit corrected</source>
        <translation>Látogatás idejének javítása</translation>
    </message>
    <message>
        <source>Visit cancelled</source>
        <translation>Látogatás lemondása</translation>
    </message>
    <message>
        <source>Visitor did not come</source>
        <translation>Látogató nem jött el</translation>
    </message>
    <message>
        <source>Visitor left unserved</source>
        <translation>Látogató elintézetlenül távozott</translation>
    </message>
    <message>
        <source>Step of a visit taken back</source>
        <translation>Látogatás lépésének visszavonása</translation>
    </message>
    <message>
        <source>Visit closed by the house</source>
        <translation>Látogatás lezárása a ház által</translation>
    </message>
    <message>
        <source>Visit looked at</source>
        <translation>Látogatás megtekintése</translation>
    </message>
    <message>
        <source>Paper of a visit printed</source>
        <translation>Látogatás papírjának nyomtatása</translation>
    </message>
    <message>
        <source>Visits exported</source>
        <translation>Látogatások kimentése</translation>
    </message>
    <message>
        <source>Host reminded</source>
        <translation>Vendéglátó figyelmeztetése</translation>
    </message>
    <message>
        <source>Plastic badge given out</source>
        <translation>Műanyag kitűző kiadása</translation>
    </message>
    <message>
        <source>Plastic badge returned</source>
        <translation>Műanyag kitűző visszavétele</translation>
    </message>
    <message>
        <source>Plastic badge lost</source>
        <translation>Műanyag kitűző elvesztése</translation>
    </message>
    <message>
        <source>Let in against a note</source>
        <translation>Beengedés jelzés ellenére</translation>
    </message>
    <message>
        <source>Admission note written</source>
        <translation>Beléptetési jelzés felvétele</translation>
    </message>
    <message>
        <source>Admission note changed</source>
        <translation>Beléptetési jelzés módosítása</translation>
    </message>
    <message>
        <source>Admission note lifted</source>
        <translation>Beléptetési jelzés feloldása</translation>
    </message>
    <message>
        <source>Admission note read</source>
        <translation>Beléptetési jelzés elolvasása</translation>
    </message>
    <message>
        <source>Appointment made</source>
        <translation>Időpont egyeztetése</translation>
    </message>
    <message>
        <source>Appointment moved</source>
        <translation>Időpont áthelyezése</translation>
    </message>
    <message>
        <source>Appointment cancelled</source>
        <translation>Időpont lemondása</translation>
    </message>
    <message>
        <source>Appointments imported</source>
        <translation>Időpontok beolvasása</translation>
    </message>
    <message>
        <source>Appointments exported</source>
        <translation>Időpontok kimentése</translation>
    </message>
    <message>
        <source>Promise made</source>
        <translation>Ígéret felvétele</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Ígéret teljesítése</translation>
    </message>
    <message>
        <source>Promise renewed</source>
        <translation>Ígéret megújítása</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Ígéret megszegése</translation>
    </message>
    <message>
        <source>Promise opened again</source>
        <translation>Ígéret újranyitása</translation>
    </message>
    <message>
        <source>Evacuation begun</source>
        <translation>Kiürítés kezdete</translation>
    </message>
    <message>
        <source>Evacuation list marked</source>
        <translation>Kiürítési lista jelölése</translation>
    </message>
    <message>
        <source>Evacuation ended</source>
        <translation>Kiürítés vége</translation>
    </message>
    <message>
        <source>List of who is in the house printed</source>
        <translation>A házban lévők listájának nyomtatása</translation>
    </message>
    <message>
        <source>Rules of the reception changed</source>
        <translation>A recepció szabályainak módosítása</translation>
    </message>
    <message>
        <source>Retention periods changed</source>
        <translation>Megőrzési idők módosítása</translation>
    </message>
    <message>
        <source>Hold set</source>
        <translation>Zárolás</translation>
    </message>
    <message>
        <source>Hold released</source>
        <translation>Zárolás feloldása</translation>
    </message>
    <message>
        <source>Due records purged</source>
        <translation>Lejárt adatok törlése</translation>
    </message>
    <message>
        <source>Letter written</source>
        <translation>Levél megírva</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Levél elküldése</translation>
    </message>
    <message>
        <source>Letter not sent</source>
        <translation>Levél nem ment el</translation>
    </message>
    <message>
        <source>Letter tried again</source>
        <translation>Levél újraküldve</translation>
    </message>
    <message>
        <source>Letter given up</source>
        <translation>Levél elvetve</translation>
    </message>
    <message>
        <source>Call written down</source>
        <translation>Hívás rögzítése</translation>
    </message>
    <message>
        <source>Call changed</source>
        <translation>Hívás módosítása</translation>
    </message>
    <message>
        <source>Call looked at</source>
        <translation>Hívás megtekintése</translation>
    </message>
    <message>
        <source>Missed call settled</source>
        <translation>Nem fogadott hívás elintézése</translation>
    </message>
    <message>
        <source>Call taken back</source>
        <translation>Hívás visszavonása</translation>
    </message>
    <message>
        <source>Calls exported</source>
        <translation>Hívások kimentése</translation>
    </message>
    <message>
        <source>Message taken</source>
        <translation>Üzenet felvétele</translation>
    </message>
    <message>
        <source>Message confirmed</source>
        <translation>Üzenet visszaigazolása</translation>
    </message>
    <message>
        <source>Message printed</source>
        <translation>Üzenet nyomtatása</translation>
    </message>
    <message>
        <source>Call prepared</source>
        <translation>Hívás előkészítése</translation>
    </message>
    <message>
        <source>Prepared call given up</source>
        <translation>Előkészített hívás elejtése</translation>
    </message>
    <message>
        <source>Sheet of a call printed</source>
        <translation>Híváslap nyomtatása</translation>
    </message>
    <message>
        <source>Try to keep a promise</source>
        <translation>Ígéret teljesítésének kísérlete</translation>
    </message>
    <message>
        <source>Promise handed on</source>
        <translation>Ígéret átadása</translation>
    </message>
    <message>
        <source>Reminder put off</source>
        <translation>Emlékeztető elhalasztása</translation>
    </message>
    <message>
        <source>Offer answered</source>
        <translation>Ajánlatra adott válasz</translation>
    </message>
    <message>
        <source>Answer to an offer taken back</source>
        <translation>Ajánlatra adott válasz visszavonása</translation>
    </message>
    <message>
        <source>Sentence of the prompter changed</source>
        <translation>A súgó mondatának módosítása</translation>
    </message>
    <message>
        <source>Desk handed over</source>
        <translation>Szolgálat átadása</translation>
    </message>
    <message>
        <source>Protocol printed</source>
        <translation>Jegyzőkönyv nyomtatása</translation>
    </message>
    <message>
        <source>office</source>
        <translation>hivatal</translation>
    </message>
    <message>
        <source>account</source>
        <translation>fiók</translation>
    </message>
    <message>
        <source>day</source>
        <translation>nap</translation>
    </message>
    <message>
        <source>person</source>
        <translation>személy</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>katalógus</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>fizetés</translation>
    </message>
    <message>
        <source>form</source>
        <translation>nyomtatvány</translation>
    </message>
    <message>
        <source>staff member</source>
        <translation>munkatárs</translation>
    </message>
    <message>
        <source>plastic badge</source>
        <translation>műanyag kitűző</translation>
    </message>
    <message>
        <source>admission note</source>
        <translation>beléptetési jelzés</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>időpont</translation>
    </message>
    <message>
        <source>evacuation</source>
        <translation>kiürítés</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>recepció</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>zárolás</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>levél</translation>
    </message>
    <message>
        <source>prepared call</source>
        <translation>előkészített hívás</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>mondat</translation>
    </message>
    <message>
        <source>handover</source>
        <translation>szolgálatátadás</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>jegyzőkönyv</translation>
    </message>
    <message>
        <source>enquiry</source>
        <translation>érdeklődés</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>javítás</translation>
    </message>
    <message>
        <source>sale</source>
        <translation>előfizetés</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>bejövő</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>kimenő</translation>
    </message>
    <message>
        <source>rings</source>
        <translation>csörög</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>fogadva</translation>
    </message>
    <message>
        <source>handed on</source>
        <translation>átadva</translation>
    </message>
    <message>
        <source>message taken</source>
        <translation>üzenet felvéve</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>visszahívás</translation>
    </message>
    <message>
        <source>line dropped</source>
        <translation>megszakadt</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>téves hívás</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>nem fogadott</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nem elérhető</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>a név</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>a szám</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>a cím</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>az idő</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>senki</translation>
    </message>
    <message>
        <source>we ring again</source>
        <translation>mi hívjuk újra</translation>
    </message>
    <message>
        <source>they ring again</source>
        <translation>ő hív újra</translation>
    </message>
    <message>
        <source>Please call</source>
        <translation>Kérjük, hívja</translation>
    </message>
    <message>
        <source>Will call again</source>
        <translation>Újra hív</translation>
    </message>
    <message>
        <source>Message only</source>
        <translation>Csak üzenet</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>látogatás</translation>
    </message>
    <message>
        <source>message</source>
        <translation>üzenet</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>ígéret</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>előfizetés</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>elérve</translation>
    </message>
    <message>
        <source>left word</source>
        <translation>üzenetet hagytunk</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>megígérve</translation>
    </message>
    <message>
        <source>reminder put off</source>
        <translation>emlékeztető elhalasztva</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>teljesült</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>megújítva</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>nem teljesült</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>újranyitva</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Lejárt</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Hamarosan</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Ma később</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Más napon</translation>
    </message>
    <message>
        <source>call</source>
        <translation>hívás</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>ügy</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>nyomtatás</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportálás</translation>
    </message>
    <message>
        <source>the person asked</source>
        <translation>a személy kérte</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>várható</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>vár</translation>
    </message>
    <message>
        <source>with the host</source>
        <translation>vendéglátónál</translation>
    </message>
    <message>
        <source>left</source>
        <translation>elment</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>nem jött el</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>lemondva</translation>
    </message>
    <message>
        <source>left unserved</source>
        <translation>elintézetlenül távozott</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>érkezés</translation>
    </message>
    <message>
        <source>shown in</source>
        <translation>bekísérés</translation>
    </message>
    <message>
        <source>departure</source>
        <translation>távozás</translation>
    </message>
    <message>
        <source>a seat</source>
        <translation>hely</translation>
    </message>
    <message>
        <source>a drink</source>
        <translation>ital</translation>
    </message>
    <message>
        <source>something to read</source>
        <translation>olvasnivaló</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Várható</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Megérkezett</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>Bekísérve</translation>
    </message>
    <message>
        <source>Sent on to the next</source>
        <translation>Továbbküldve</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Távozott</translation>
    </message>
    <message>
        <source>One of the group left</source>
        <translation>A csoportból egy távozott</translation>
    </message>
    <message>
        <source>Left unserved</source>
        <translation>Elintézetlenül távozott</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nem jött el</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Lemondva</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Áthelyezve</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Módosítva</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Javítva</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Visszavonva</translation>
    </message>
    <message>
        <source>Closed by the house</source>
        <translation>A ház zárta le</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Jóváhagyva</translation>
    </message>
    <message>
        <source>Told how long it takes</source>
        <translation>Megmondtuk, mennyi az idő</translation>
    </message>
    <message>
        <source>in</source>
        <translation>bent van</translation>
    </message>
    <message>
        <source>out</source>
        <translation>nincs bent</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>tárgyal</translation>
    </message>
    <message>
        <source>away</source>
        <translation>távol</translation>
    </message>
    <message>
        <source>Do not admit</source>
        <translation>Ne engedje be</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Jelzés</translation>
    </message>
    <message>
        <source>The whole desk</source>
        <translation>Az egész recepció</translation>
    </message>
    <message>
        <source>Supervisors only</source>
        <translation>Csak vezetők</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>egyeztetve</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>látogató</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>foglalt</translation>
    </message>
    <message>
        <source>Every working day</source>
        <translation>Minden munkanapon</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Minden héten</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Kéthetente</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Minden hónapban</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Várakozási idő</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Visszahívás</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Válasz</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>open</source>
        <translation>nyitott</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>személyesen</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>telefonon</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>levélben</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>e-mailben</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Gyakorlat</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Riadó</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Látogatások</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Személyek</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Hívások</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Ügyek</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Panaszok</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Pénz</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nincs</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
</context>
<context>
    <name>LastEnd</name>
    <message>
        <source>Copied</source>
        <translation>Másolva</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Jelentés másolása</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Desk ended unexpectedly. What was saved is safe; what was typed is back in its form or on the shelf.</source>
        <translation>A Desk váratlanul leállt. Ami mentve volt, megvan; a beírtak visszakerültek a helyükre vagy a félretettek közé.</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>{name} has left the firm</source>
        <translation>{name} elment a cégtől</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Rögzítés</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Nap</translation>
    </message>
    <message>
        <source>Nobody is sent to them any more; what was stays as it is.</source>
        <translation>Többé senkit nem küldünk hozzá; ami volt, úgy marad.</translation>
    </message>
</context>
<context>
    <name>LineEntry</name>
    <message>
        <source>Is it so?</source>
        <translation>Így van?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>save, and print the slip</source>
        <translation>mentés és a cédula nyomtatása</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Vissza a szöveghez</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>Az űrlapon</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Kinek</translation>
    </message>
    <message>
        <source>Letters of a name, or of a topic</source>
        <translation>Egy név vagy egy téma betűi</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kinek</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Hívó</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Szám</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tárgy</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Üzenet</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Kérés</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Idő</translation>
    </message>
    <message>
        <source>on record · {code}</source>
        <translation>nyilvántartva · {code}</translation>
    </message>
    <message>
        <source>new: goes on record</source>
        <translation>új: bekerül a nyilvántartásba</translation>
    </message>
    <message>
        <source>the name is not known</source>
        <translation>neve nem ismert</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>sürgős</translation>
    </message>
    <message>
        <source>by {when}: say it to the caller</source>
        <translation>eddig: {when} – mondja meg a hívónak</translation>
    </message>
    <message>
        <source>Enter again keeps it so.</source>
        <translation>Még egy Enter így hagyja.</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>On the line</source>
        <translation>Vonalban</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Ma</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Korábban</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>rejtett szám</translation>
    </message>
    <message>
        <source>on the line</source>
        <translation>vonalban</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Visszahívás</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Felvétel</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Átadva</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n hívás</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>{name}: another desk has just changed this. Look at it, then press again.</source>
        <translation>{name}: ezt egy másik munkahelyen épp most módosították. Nézze meg, és nyomja meg újra.</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Tick who is found: Enter or Space. Letters find a name.</source>
        <translation>Jelölje, aki megvan: Enter vagy szóköz. A betűk nevet keresnek.</translation>
    </message>
    <message>
        <source>{name} found</source>
        <translation>{name} megvan</translation>
    </message>
    <message>
        <source>{name} is looked for again</source>
        <translation>{name} keresése újra</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>visszavonás</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Visszavonva</translation>
    </message>
    <message>
        <source>The rescuers have the list</source>
        <translation>A lista a mentőknél van</translation>
    </message>
    <message>
        <source>{name} is looked for too</source>
        <translation>{name} is keresve</translation>
    </message>
</context>
<context>
    <name>LooksDialog</name>
    <message>
        <source>Report on a person</source>
        <translation>Jelentés egy személyről</translation>
    </message>
    <message>
        <source>Name, firm, phone, code</source>
        <translation>Név, cég, telefon, kód</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Kiről</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Talált személyek</translation>
    </message>
    <message>
        <source>Who looked, and why</source>
        <translation>Ki tekintett be, és miért</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Mentés PDF-be…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Mentve: {name}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Keys · F1 hides them</source>
        <translation>Billentyűk · F1 elrejti</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation>Alt+betű</translation>
    </message>
    <message>
        <source>goes to a field</source>
        <translation>mezőre ugrik</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>következő mező</translation>
    </message>
    <message>
        <source>back, nothing is lost</source>
        <translation>vissza, semmi sem vész el</translation>
    </message>
</context>
<context>
    <name>MemberQuestion</name>
    <message>
        <source>Who of the group leaves?</source>
        <translation>Ki távozik a csoportból?</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Távozik</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Név</translation>
    </message>
</context>
<context>
    <name>MissedList</name>
    <message>
        <source>Waiting</source>
        <translation>Elintézendő</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Szűrés</translation>
    </message>
    <message>
        <source>Filter what waits</source>
        <translation>A várakozók szűrése</translation>
    </message>
    <message>
        <source>Missed calls, messages, calls to be made</source>
        <translation>Nem fogadottak, üzenetek, hívandók</translation>
    </message>
    <message>
        <source>Nothing has these letters. Esc shows everything.</source>
        <translation>Semmiben nincsenek ilyen betűk. Esc mindent mutat.</translation>
    </message>
    <message>
        <source>Nobody waits for a call, every message is confirmed.</source>
        <translation>Senki nem vár hívásra, minden üzenet visszaigazolva.</translation>
    </message>
</context>
<context>
    <name>MissedPanel</name>
    <message>
        <source>Prepare a call</source>
        <translation>Hívás előkészítése</translation>
    </message>
    <message>
        <source>filter the list</source>
        <translation>lista szűrése</translation>
    </message>
    <message>
        <source>{name}: the call is prepared, noted {time}</source>
        <translation>{name}: a hívás előkészítve, rögzítve {time}</translation>
    </message>
    <message>
        <source>the sheet is sent to the printer</source>
        <translation>a lap úton van a nyomtatóhoz</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>visszavonás</translation>
    </message>
</context>
<context>
    <name>MissedWords</name>
    <message>
        <source>Missed</source>
        <translation>Nem fogadott</translation>
    </message>
    <message>
        <source>Not confirmed by the callee</source>
        <translation>Nem visszaigazolt</translation>
    </message>
    <message>
        <source>To ring</source>
        <translation>Hívandó</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Visszahívás</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Átadva</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Hívás</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>bármikor</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>sürgős</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>{time} óta</translation>
    </message>
    <message>
        <source>best {time}</source>
        <translation>legjobb {time}</translation>
    </message>
    <message>
        <source>quiet minutes</source>
        <translation>csendes percek</translation>
    </message>
</context>
<context>
    <name>MoveQuestion</name>
    <message>
        <source>Move {name} from {time}</source>
        <translation>{name} áthelyezése innen: {time}</translation>
    </message>
    <message>
        <source>Move {name} from {time} to {host}</source>
        <translation>{name} ({time}) átadása, új vendéglátó: {host}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Áthelyezés</translation>
    </message>
    <message>
        <source>and those that follow it in the series</source>
        <translation>és a sorozat következő alkalmai is</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Ok</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>&amp;Sorozat</translation>
    </message>
    <message>
        <source>Move anyway</source>
        <translation>Mégis áthelyezem</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>To when is {name} moved? Arrows, then Enter. Esc keeps the time.</source>
        <translation>Mikorra kerüljön {name}? Nyilak, majd Enter. Esc: marad az időpont.</translation>
    </message>
    <message>
        <source>Who takes {name} over? Letters of a name or a topic, then Enter.</source>
        <translation>Ki fogadja helyette: {name}? A név vagy a téma betűi, majd Enter.</translation>
    </message>
    <message>
        <source>Arrows and Enter choose a time, Esc leaves it: {name}, now with {host}</source>
        <translation>Nyilak, Enter: időpont; Esc: marad. {name}, most már {host}</translation>
    </message>
</context>
<context>
    <name>NewPasswordStep</name>
    <message>
        <source>These are not the same. Type it again.</source>
        <translation>A kettő nem egyezik. Írja be újra.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>Ú&amp;j jelszó</translation>
    </message>
    <message>
        <source>At least {least} characters; a few words are easy to keep</source>
        <translation>Legalább {least}&#xa0;karakter; néhány szó könnyen megjegyezhető</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Még &amp;egyszer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Vissza</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Choose a note in the list: arrows, or type a name.</source>
        <translation>Válasszon jelzést a listából: nyilakkal vagy névvel.</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Notes</source>
        <translation>Jelzések</translation>
    </message>
    <message>
        <source>Name, firm</source>
        <translation>Név, cég</translation>
    </message>
    <message>
        <source>Find a note</source>
        <translation>Jelzés keresése</translation>
    </message>
    <message>
        <source>&amp;Lifted ones too</source>
        <translation>A &amp;feloldottak is</translation>
    </message>
    <message>
        <source>No note is on a name or a firm like that.</source>
        <translation>Ilyen névre vagy cégre nincs jelzés.</translation>
    </message>
    <message>
        <source>No note holds now. Ctrl+N writes one.</source>
        <translation>Nincs érvényes jelzés. Ctrl+N ír egyet.</translation>
    </message>
    <message>
        <source>No note holds now.</source>
        <translation>Nincs érvényes jelzés.</translation>
    </message>
</context>
<context>
    <name>NoteQuestion</name>
    <message>
        <source>New note</source>
        <translation>Új jelzés</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Jelzés módosítása</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>határozatlan</translation>
    </message>
    <message>
        <source>Letters of who is on record, or a new name</source>
        <translation>Egy ismert név betűi vagy új név</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Utolsó nap</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Név</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Fajta</translation>
    </message>
    <message>
        <source>&amp;Firm</source>
        <translation>&amp;Cég</translation>
    </message>
    <message>
        <source>&amp;What to know</source>
        <translation>&amp;Tudnivaló</translation>
    </message>
    <message>
        <source>&amp;Read by</source>
        <translation>&amp;Olvashatja</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Meddig</translation>
    </message>
    <message>
        <source>the whole name, in any order</source>
        <translation>a teljes név, bármilyen sorrendben</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>lifted</source>
        <translation>feloldva</translation>
    </message>
    <message>
        <source>over</source>
        <translation>lejárt</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>határozatlan</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date}-ig</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Cég</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Érvényes</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Olvashatja</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Írta</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>Feloldotta</translation>
    </message>
    <message>
        <source>Only supervisors may read what it says. {by} wrote it: ask them.</source>
        <translation>Csak vezetők olvashatják. {by} írta: kérdezze meg.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n jelzés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Lift the note on {name}?</source>
        <translation>Feloldja a jelzést: {name}?</translation>
    </message>
    <message>
        <source>It holds no more from now on. It stays on record, with your name.</source>
        <translation>Mostantól nem érvényes. Az Ön nevével megmarad.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Marad</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Feloldás</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Új jelzés</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Módosítás</translation>
    </message>
    <message>
        <source>Lift…</source>
        <translation>Feloldás…</translation>
    </message>
    <message>
        <source>Note on {name} saved, {time}</source>
        <translation>Jelzés mentve: {name}, {time}</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>visszavonás</translation>
    </message>
    <message>
        <source>Note on {name} lifted, {time}</source>
        <translation>Jelzés feloldva: {name}, {time}</translation>
    </message>
    <message>
        <source>Taken back, {time}</source>
        <translation>Visszavonva, {time}</translation>
    </message>
</context>
<context>
    <name>NotesStrip</name>
    <message>
        <source>Do not let {name} in. {by} knows why: call them.</source>
        <translation>Ne engedje be: {name}. Az okát {by} tudja: hívja fel.</translation>
    </message>
    <message>
        <source>Do not let {name} in: {text} · Call {by}.</source>
        <translation>Ne engedje be: {name}. {text} · Hívja: {by}.</translation>
    </message>
    <message>
        <source>There is a note for supervisors. Ask {by}.</source>
        <translation>Van egy jelzés a vezetőknek. Kérdezze: {by}.</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>language not known</source>
        <translation>nyelve nem ismert</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Szám</translation>
    </message>
    <message>
        <source>Number of the call</source>
        <translation>A hívás száma</translation>
    </message>
</context>
<context>
    <name>OfferStrip</name>
    <message>
        <source>Kept</source>
        <translation>Megtartva</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>visszavonás</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Még nem</translation>
    </message>
    <message>
        <source>A call-back was promised to {name} for {time}. Kept?</source>
        <translation>Visszahívást ígértünk: {name}, {time}. Megtörtént?</translation>
    </message>
    <message>
        <source>A letter was promised to {name} by {time}. Kept?</source>
        <translation>Levelet ígértünk: {name}, eddig: {time}. Megtörtént?</translation>
    </message>
    <message>
        <source>An answer was promised to {name} by {time}. Kept?</source>
        <translation>Választ ígértünk: {name}, eddig: {time}. Megtörtént?</translation>
    </message>
    <message>
        <source>Promised for {time}: {name}. Kept?</source>
        <translation>{time} az ígéret: {name}. Megtörtént?</translation>
    </message>
    <message>
        <source>Kept, {time}.</source>
        <translation>Megtartva, {time}.</translation>
    </message>
    <message>
        <source>Taken back, {time}.</source>
        <translation>Visszavonva, {time}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Igen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nem</translation>
    </message>
    <message>
        <source>Noted: yes</source>
        <translation>Felírva: igen</translation>
    </message>
    <message>
        <source>Noted: no</source>
        <translation>Felírva: nem</translation>
    </message>
</context>
<context>
    <name>OfficeForm</name>
    <message>
        <source>&amp;Language</source>
        <translation>N&amp;yelv</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Ország</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Név</translation>
    </message>
    <message>
        <source>&amp;Second name</source>
        <translation>&amp;Második név</translation>
    </message>
    <message>
        <source>&amp;Operator</source>
        <translation>&amp;Szolgáltató</translation>
    </message>
    <message>
        <source>Second o&amp;perator</source>
        <translation>Második szol&amp;gáltató</translation>
    </message>
    <message>
        <source>Postal &amp;index</source>
        <translation>&amp;Irányítószám</translation>
    </message>
    <message>
        <source>Price &amp;zone</source>
        <translation>Ár&amp;zóna</translation>
    </message>
    <message>
        <source>City inde&amp;xes</source>
        <translation>&amp;Városi irsz.</translation>
    </message>
    <message>
        <source>&amp;District indexes</source>
        <translation>&amp;Járási irsz.</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>Nyi&amp;tvatartás</translation>
    </message>
    <message>
        <source>C&amp;ut-off day</source>
        <translation>&amp;Határnap</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Üresen maradhat</translation>
    </message>
    <message>
        <source>Of addresses no rule names</source>
        <translation>Ha a címre nincs szabály</translation>
    </message>
    <message>
        <source>How they begin, parted by commas</source>
        <translation>Kezdetük, vesszővel elválasztva</translation>
    </message>
    <message>
        <source>Empty is closed. Ctrl+D copies Monday.</source>
        <translation>Üres: zárva. Ctrl+D: hétfő másolása.</translation>
    </message>
    <message>
        <source>Until this day for the next month</source>
        <translation>Eddig a napig a következő hónaptól</translation>
    </message>
</context>
<context>
    <name>Outlets</name>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>That was not printed</source>
        <translation>Nem nyomtatódott ki</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Folytatás</translation>
    </message>
</context>
<context>
    <name>OversightPage</name>
    <message>
        <source>What to look after</source>
        <translation>Mit felügyel</translation>
    </message>
</context>
<context>
    <name>OversightRooms</name>
    <message>
        <source>Accounts</source>
        <translation>Fiókok</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Napló</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Mentések</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Szabályok</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Adatvédelem</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Mondatok</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Törölt adatok</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Adatvédelmi tájékoztató</translation>
    </message>
</context>
<context>
    <name>OwnPasswordDialog</name>
    <message>
        <source>Your password</source>
        <translation>A jelszava</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>&amp;Old password</source>
        <translation>&amp;Régi jelszó</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>Ú&amp;j jelszó</translation>
    </message>
</context>
<context>
    <name>OwnPasswordStep</name>
    <message>
        <source>Choose a password of your own</source>
        <translation>Válasszon saját jelszót</translation>
    </message>
    <message>
        <source>Somebody else chose the last one. Only you should know it.</source>
        <translation>Az előzőt valaki más választotta. A jelszót csak Ön ismerheti.</translation>
    </message>
    <message>
        <source>Keep it and go on</source>
        <translation>Mentés és tovább</translation>
    </message>
</context>
<context>
    <name>PanelsPage</name>
    <message>
        <source>the next panel</source>
        <translation>a következő lap</translation>
    </message>
</context>
<context>
    <name>PassphraseQuestion</name>
    <message>
        <source>Passphrase of the backups</source>
        <translation>A mentések jelmondata</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Jelmondat</translation>
    </message>
    <message>
        <source>At least {least} characters; empty for no encryption</source>
        <translation>Legalább {least}&#xa0;karakter; üresen: nincs titkosítás</translation>
    </message>
    <message>
        <source>Write it down and lock it away: without it no backup can be read</source>
        <translation>Írja fel, és zárja el: nélküle egy mentés sem olvasható</translation>
    </message>
</context>
<context>
    <name>PasswordQuestion</name>
    <message>
        <source>A&amp;gain</source>
        <translation>Még &amp;egyszer</translation>
    </message>
    <message>
        <source>At least {least} characters; a few words are easy to keep</source>
        <translation>Legalább {least}&#xa0;karakter; néhány szó könnyen megjegyezhető</translation>
    </message>
    <message>
        <source>These are not the same. Type it again.</source>
        <translation>A kettő nem egyezik. Írja be újra.</translation>
    </message>
</context>
<context>
    <name>PastCorrection</name>
    <message>
        <source>{name}: times corrected, {time}</source>
        <translation>{name}: idők javítva, {time}</translation>
    </message>
    <message>
        <source>{name}: taken back, {time}</source>
        <translation>{name}: visszavonva, {time}</translation>
    </message>
</context>
<context>
    <name>PastFigures</name>
    <message>
        <source>In figures</source>
        <translation>Számokban</translation>
    </message>
    <message>
        <source>Arrivals by the hour</source>
        <translation>Érkezések óránként</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Látogatás</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Fő</translation>
    </message>
    <message>
        <source>Waited on average</source>
        <translation>Átlagos várakozás</translation>
    </message>
    <message>
        <source>Waited too long</source>
        <translation>Túl sokat várt</translation>
    </message>
    <message>
        <source>Left unserved</source>
        <translation>Elintézetlenül távozott</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nem jött el</translation>
    </message>
    <message>
        <source>Closed by the house</source>
        <translation>A ház zárta le</translation>
    </message>
</context>
<context>
    <name>PastFilters</name>
    <message>
        <source>Name, firm, purpose, number</source>
        <translation>Név, cég, cél, szám</translation>
    </message>
    <message>
        <source>Find among the visits</source>
        <translation>Keresés a látogatások között</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Ettől</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>e&amp;ddig</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ettől</translation>
    </message>
    <message>
        <source>to</source>
        <translation>eddig</translation>
    </message>
    <message>
        <source>all hosts</source>
        <translation>minden vendéglátó</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vendéglátó</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Hogyan végződött</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Napok</translation>
    </message>
    <message>
        <source>&amp;Without those closed by the house</source>
        <translation>A ház által &amp;lezártak nélkül</translation>
    </message>
    <message>
        <source>today</source>
        <translation>ma</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>ezen a héten</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ebben a hónapban</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>múlt hónapban</translation>
    </message>
    <message>
        <source>other days</source>
        <translation>más napok</translation>
    </message>
    <message>
        <source>all visits</source>
        <translation>minden látogatás</translation>
    </message>
    <message>
        <source>who came</source>
        <translation>aki eljött</translation>
    </message>
</context>
<context>
    <name>PastList</name>
    <message>
        <source>Earlier</source>
        <translation>Korábban</translation>
    </message>
    <message>
        <source>Alarms and drills that are over</source>
        <translation>Lezajlott riadók és gyakorlatok</translation>
    </message>
    <message>
        <source>No drill yet. Ctrl+D begins one.</source>
        <translation>Még nem volt gyakorlat. Ctrl+D kezd egyet.</translation>
    </message>
</context>
<context>
    <name>PastPanel</name>
    <message>
        <source>All visits</source>
        <translation>Minden látogatás</translation>
    </message>
    <message>
        <source>The protocol of {day} is on its way to the printer</source>
        <translation>A(z) {day}-i napló a nyomtató felé tart</translation>
    </message>
    <message>
        <source>Visits of these days</source>
        <translation>E napok látogatásai</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Megnyitás</translation>
    </message>
    <message>
        <source>Times…</source>
        <translation>Időpontok…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Jelentés</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Napló</translation>
    </message>
    <message>
        <source>No visit of these days is like that. Choose other days, or less.</source>
        <translation>E napokon nincs ilyen látogatás. Válasszon más napokat, vagy szűrjön kevésbé.</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>visszavonás</translation>
    </message>
</context>
<context>
    <name>PastWords</name>
    <message>
        <source>closed by house</source>
        <translation>a ház zárta</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n látogatás</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} perc</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n fő</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayerRows</name>
    <message>
        <source>&amp;Payer</source>
        <translation>&amp;Fizető</translation>
    </message>
    <message>
        <source>Empty: the subscriber pays</source>
        <translation>Üres: az előfizető fizet</translation>
    </message>
    <message>
        <source>&amp;Brought by</source>
        <translation>&amp;Hozta</translation>
    </message>
    <message>
        <source>Number of the postman or agent</source>
        <translation>A kézbesítő vagy ügynök száma</translation>
    </message>
    <message>
        <source>Not on record. Add the payer on the page People first.</source>
        <translation>Nem szerepel. Előbb vegye fel a fizetőt a Személyek lapon.</translation>
    </message>
</context>
<context>
    <name>PaymentBar</name>
    <message>
        <source>Payment</source>
        <translation>Fizetés</translation>
    </message>
    <message>
        <source>&amp;Cash</source>
        <translation>Kész&amp;pénz</translation>
    </message>
    <message>
        <source>Car&amp;d</source>
        <translation>Ká&amp;rtya</translation>
    </message>
    <message>
        <source>In&amp;voice</source>
        <translation>Szám&amp;la</translation>
    </message>
    <message>
        <source>&amp;Given</source>
        <translation>Át&amp;vett</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Átvett</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Visszajáró</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Összesen</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation>Személyek</translation>
    </message>
    <message>
        <source>Name, firm, phone, code</source>
        <translation>Név, cég, telefon, kód</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Személyek keresése</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Talált személyek</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Megnyitás</translation>
    </message>
    <message>
        <source>No one is found. {key} adds a person with what is typed.</source>
        <translation>Nincs találat. {key}: új személy a beírt adatokkal.</translation>
    </message>
    <message>
        <source>No one is on record yet. {key} adds the first person.</source>
        <translation>Még senki sem szerepel. {key}: az első személy felvétele.</translation>
    </message>
    <message>
        <source>added last</source>
        <translation>legújabbak</translation>
    </message>
    <message>
        <source>the first {count}</source>
        <translation>az első {count}</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Személyek</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Új személy</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Módosítás</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Hívás</translation>
    </message>
    <message>
        <source>Prepare a call…</source>
        <translation>Hívás előkészítése…</translation>
    </message>
    <message>
        <source>Promise something…</source>
        <translation>Ígéret rögzítése…</translation>
    </message>
    <message>
        <source>{name} saved, {time}</source>
        <translation>{name} mentve, {time}</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>visszavonás</translation>
    </message>
    <message>
        <source>Taken back, {time}</source>
        <translation>Visszavonva, {time}</translation>
    </message>
</context>
<context>
    <name>PeriodsForm</name>
    <message>
        <source>&amp;Visits</source>
        <translation>&amp;Látogatások</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Személyek</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>&amp;Hívások</translation>
    </message>
    <message>
        <source>&amp;Tickets</source>
        <translation>&amp;Ügyek</translation>
    </message>
    <message>
        <source>C&amp;omplaints</source>
        <translation>&amp;Panaszok</translation>
    </message>
    <message>
        <source>&amp;Money</source>
        <translation>Pé&amp;nz</translation>
    </message>
    <message>
        <source>{kind}: days kept</source>
        <translation>{kind}: megőrzés napokban</translation>
    </message>
    <message>
        <source>&amp;Run at</source>
        <translation>&amp;Futás ideje</translation>
    </message>
    <message>
        <source>Each night, or at the next start</source>
        <translation>Minden éjjel, vagy a következő induláskor</translation>
    </message>
    <message>
        <source>{least} to {most} days; the numbers stay</source>
        <translation>{least}–{most} nap; a számok megmaradnak</translation>
    </message>
    <message>
        <source>{least} to {most} days after the last deed</source>
        <translation>{least}–{most} nap az utolsó esemény után</translation>
    </message>
    <message>
        <source>From {least} days: its people stay so long</source>
        <translation>Legalább {least} nap: addig maradnak a szereplői</translation>
    </message>
    <message>
        <source>By night only once this was saved</source>
        <translation>Éjjel csak azután, hogy ezt mentette</translation>
    </message>
    <message>
        <source>{least} to {most} days</source>
        <translation>{least}–{most} nap</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Choose someone in the list: arrows, or type a name.</source>
        <translation>Válasszon a listából: nyilakkal, vagy írjon be egy nevet.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kapcsolattartó</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Cég</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cím</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>IIN</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>BIN</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Person</source>
        <translation>Személy</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Szervezet</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Típus</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Szervezet</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Tele&amp;fon</translation>
    </message>
    <message>
        <source>several numbers: a semicolon between them</source>
        <translation>több szám közé pontosvessző</translation>
    </message>
    <message>
        <source>&amp;IIN</source>
        <translation>&amp;IIN</translation>
    </message>
    <message>
        <source>&amp;BIN</source>
        <translation>&amp;BIN</translation>
    </message>
    <message>
        <source>&amp;Firm</source>
        <translation>Cé&amp;g</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>&amp;Megjegyzés</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Address {number}</source>
        <translation>{number}. cím</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Cím</translation>
    </message>
    <message>
        <source>One more address</source>
        <translation>Még egy cím</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>bármely nyelv</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>Co&amp;ntact</source>
        <translation>&amp;Kapcsolattartó</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Név</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Családnév</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Utónév</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Apai név</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Új személy</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Módosítás</translation>
    </message>
    <message>
        <source>No longer on record. Saving adds this person anew.</source>
        <translation>Már nem szerepel. Mentéskor új személyként kerül be.</translation>
    </message>
</context>
<context>
    <name>PersonPrivacy</name>
    <message>
        <source>Hold…</source>
        <translation>Zárolás…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Kimentés…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Törlés…</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>Törli: {name}?</translation>
    </message>
    <message>
        <source>Names, numbers, addresses and notes are gone for good, in visits and promises too, and from backups that are restored later. Posted forms keep what is printed on them.</source>
        <translation>A nevek, számok, címek és jegyzetek végleg eltűnnek, a látogatásokból és ígéretekből is, és a később visszaállított mentésekből is. A könyvelt nyomtatványokon megmarad, ami rajtuk áll.</translation>
    </message>
    <message>
        <source>Keep the person</source>
        <translation>A személy marad</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Törlés</translation>
    </message>
    <message>
        <source>Saved: {name}, {time}</source>
        <translation>Mentve: {name}, {time}</translation>
    </message>
    <message>
        <source>Erased, {time}</source>
        <translation>Törölve, {time}</translation>
    </message>
    <message>
        <source>Erased, {time}. The file is cleaned as soon as the disk has room.</source>
        <translation>Törölve, {time}. A fájl kitisztul, amint lesz hely a lemezen.</translation>
    </message>
</context>
<context>
    <name>PhraseForm</name>
    <message>
        <source>Sa&amp;id</source>
        <translation>Mi&amp;kor</translation>
    </message>
    <message>
        <source>&amp;Sentence</source>
        <translation>&amp;Mondat</translation>
    </message>
    <message>
        <source>With example values: {said}</source>
        <translation>Példákkal: {said}</translation>
    </message>
    <message>
        <source>Ours: {text}</source>
        <translation>A miénk: {text}</translation>
    </message>
    <message>
        <source>Too long: the prompter cannot show it whole.</source>
        <translation>Túl hosszú: a súgó nem tudja egészben mutatni.</translation>
    </message>
    <message>
        <source>Long: the prompter shows it in small letters.</source>
        <translation>Hosszú: a súgó kis betűvel mutatja.</translation>
    </message>
    <message>
        <source>Said only where this is known: {names}</source>
        <translation>Csak akkor, ha ez ismert: {names}</translation>
    </message>
</context>
<context>
    <name>PhraseWords</name>
    <message>
        <source>after {minutes} min of waiting</source>
        <translation>{minutes} perc várakozás után</translation>
    </message>
    <message>
        <source>when less is known</source>
        <translation>ha kevesebb ismert</translation>
    </message>
    <message>
        <source>when still less is known</source>
        <translation>ha még kevesebb ismert</translation>
    </message>
    <message>
        <source>always</source>
        <translation>mindig</translation>
    </message>
    <message>
        <source>when all is known</source>
        <translation>ha minden ismert</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>egyébként</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>a recepción</translation>
    </message>
    <message>
        <source>on the telephone</source>
        <translation>telefonon</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>reggel</translation>
    </message>
    <message>
        <source>during the day</source>
        <translation>napközben</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>este</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>az Ön neve</translation>
    </message>
    <message>
        <source>your post</source>
        <translation>az Ön beosztása</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>az iroda</translation>
    </message>
    <message>
        <source>who is spoken with</source>
        <translation>akivel beszél</translation>
    </message>
    <message>
        <source>who is asked for</source>
        <translation>akit keresnek</translation>
    </message>
    <message>
        <source>their post</source>
        <translation>a beosztása</translation>
    </message>
    <message>
        <source>their extension</source>
        <translation>a melléke</translation>
    </message>
    <message>
        <source>their room</source>
        <translation>a szobája</translation>
    </message>
    <message>
        <source>how many minutes</source>
        <translation>hány perc</translation>
    </message>
    <message>
        <source>a time of the day</source>
        <translation>időpont</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>telefonszám</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>miről van szó</translation>
    </message>
</context>
<context>
    <name>PhrasesPanel</name>
    <message>
        <source>Saved, {time}</source>
        <translation>Mentve, {time}</translation>
    </message>
    <message>
        <source>In our words again, {time}</source>
        <translation>Ismét a mi szavainkkal, {time}</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Mondatok</translation>
    </message>
    <message>
        <source>Language of the talk</source>
        <translation>A beszélgetés nyelve</translation>
    </message>
    <message>
        <source>Steps of the talks</source>
        <translation>A beszélgetések lépései</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Back to our words</source>
        <translation>Vissza a mi szavainkhoz</translation>
    </message>
    <message>
        <source>own</source>
        <translation>saját</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>visszavonás</translation>
    </message>
    <message>
        <source>Taken back, {time}</source>
        <translation>Visszavonva, {time}</translation>
    </message>
</context>
<context>
    <name>PictureChoice</name>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png);;All files (*)</source>
        <translation>Képek (*.jpg *.jpeg *.png);;Minden fájl (*)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Kép kiválasztása</translation>
    </message>
</context>
<context>
    <name>PlacesList</name>
    <message>
        <source>Places to fill in. What stands in [square brackets] is left out where its places are not known.</source>
        <translation>Kitöltendő helyek. Ami [szögletes zárójelben] áll, kimarad, ha a helyei nem ismertek.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Questions</source>
        <translation>Kérdések</translation>
    </message>
    <message>
        <source>prepared by {by}</source>
        <translation>előkészítette: {by}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Szám</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Város</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Iratok</translation>
    </message>
</context>
<context>
    <name>PlanFields</name>
    <message>
        <source>&amp;Whom</source>
        <translation>&amp;Kinek</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Szám</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>&amp;Cél</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>Ké&amp;rdések</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>&amp;Iratok</translation>
    </message>
    <message>
        <source>Best &amp;time</source>
        <translation>Legjobb i&amp;dő</translation>
    </message>
    <message>
        <source>A number, or letters of a name</source>
        <translation>Egy szám vagy egy név betűi</translation>
    </message>
    <message>
        <source>What is to be reached</source>
        <translation>Mit kell elérni</translation>
    </message>
    <message>
        <source>14:30</source>
        <translation>14:30</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Nap</translation>
    </message>
    <message>
        <source>one a line (Shift+Enter)</source>
        <translation>soronként egy (Shift+Enter)</translation>
    </message>
    <message>
        <source>what has to lie on the table</source>
        <translation>mi legyen az asztalon</translation>
    </message>
    <message>
        <source>long distance: {town}</source>
        <translation>távolsági: {town}</translation>
    </message>
    <message>
        <source>it may stay empty</source>
        <translation>üresen maradhat</translation>
    </message>
    <message>
        <source>quiet minutes: at the ends of the working day people come and go</source>
        <translation>csendes percek: a munkanap két végén jönnek-mennek</translation>
    </message>
    <message>
        <source>A time, like 14:30, or minutes from now, like +30.</source>
        <translation>Egy időpont, például 14:30, vagy percek mostantól, például +30.</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>And the sheet</source>
        <translation>És a lap</translation>
    </message>
    <message>
        <source>Prepare a call</source>
        <translation>Hívás előkészítése</translation>
    </message>
    <message>
        <source>Change the sheet</source>
        <translation>A lap módosítása</translation>
    </message>
</context>
<context>
    <name>PlasticQuestion</name>
    <message>
        <source>Plastic badge for {name}</source>
        <translation>Műanyag kitűző: {name}</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Kiadás</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Szám</translation>
    </message>
</context>
<context>
    <name>PresenceQuestion</name>
    <message>
        <source>Where is {name}?</source>
        <translation>Hol van {name}?</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Beállítás</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Hol</translation>
    </message>
    <message>
        <source>&amp;Back at</source>
        <translation>&amp;Mikor jön</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Me&amp;gjegyzés</translation>
    </message>
    <message>
        <source>Where they can be found, say</source>
        <translation>Például ahol megtalálható</translation>
    </message>
    <message>
        <source>Back {time}</source>
        <translation>Vissza {time}</translation>
    </message>
    <message>
        <source>14:30, or +45 for minutes; empty if nobody knows</source>
        <translation>14:30, vagy +45 perc; üres, ha nem tudni</translation>
    </message>
    <message>
        <source>A day like {day}, or a time; empty if nobody knows</source>
        <translation>Egy nap, például {day}, vagy időpont; üres, ha nem tudni</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Preview</source>
        <translation>Előnézet</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Nyomtatás</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Mentés másként…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>&amp;Nyomtató</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Nyomtató</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Oldalak</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Kisebb (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Nagyobb (Ctrl++)</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Ezen a gépen nincs beállítva nyomtató.</translation>
    </message>
    <message>
        <source>{printer} · stopped</source>
        <translation>{printer} · leállítva</translation>
    </message>
    <message>
        <source>{printer} · takes nothing</source>
        <translation>{printer} · nem fogad</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Mentés másként</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Mentve: {name}</translation>
    </message>
    <message>
        <source>The pages cannot be shown.</source>
        <translation>Az oldalak nem jeleníthetők meg.</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>{page}.&#xa0;oldal / {pages}</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Form</source>
        <translation>Nyomtatvány</translation>
    </message>
    <message>
        <source>The form appears here with its title and term.</source>
        <translation>A nyomtatvány a kiadvány és az időszak megadása után jelenik meg.</translation>
    </message>
    <message>
        <source>PS-1 · form {number} of {count}</source>
        <translation>PS-1 · {number}.&#xa0;nyomtatvány / {count}</translation>
    </message>
    <message>
        <source>PS-1</source>
        <translation>PS-1</translation>
    </message>
</context>
<context>
    <name>PrintJobs</name>
    <message>
        <source>Not printed</source>
        <translation>Nem nyomtatódott ki</translation>
    </message>
    <message>
        <source>attempt {number}</source>
        <translation>{number}. kísérlet</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Nothing was over its period</source>
        <translation>Semmi nem járt le</translation>
    </message>
    <message>
        <source>by night</source>
        <translation>éjjel</translation>
    </message>
</context>
<context>
    <name>PrivacyCounts</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n látogatás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n személy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n hívás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) under a hold</source>
        <translation>
            <numerusform>%n zárolás alatt marad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still needed</source>
        <translation>
            <numerusform>%n még kell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are still open with this person: a visit, an appointment or a promise. End them first.</source>
        <translation>
            <numerusform>%n dolog még nyitott ezzel a személlyel: látogatás, időpont vagy ígéret. Előbb ezeket zárja le.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyPanel</name>
    <message>
        <source>Privacy</source>
        <translation>Adatvédelem</translation>
    </message>
    <message>
        <source>how many days things are kept after they ended</source>
        <translation>hány napig maradnak meg az adatok lezárásuk után</translation>
    </message>
    <message>
        <source>Holds, and what went</source>
        <translation>Zárolások, és ami eltűnt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Zárolás…</translation>
    </message>
    <message>
        <source>Purge now…</source>
        <translation>Törlés most…</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Tájékoztató</translation>
    </message>
    <message>
        <source>Nothing is held, and nothing went yet. {key} holds a record.</source>
        <translation>Nincs zárolás, és még semmi nem tűnt el. {key} zárol egy adatot.</translation>
    </message>
    <message>
        <source>Under a hold</source>
        <translation>Zárolás alatt</translation>
    </message>
    <message>
        <source>What went</source>
        <translation>Ami eltűnt</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Feloldás</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>leállítva</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Nyomtatás</translation>
    </message>
    <message>
        <source>Saved, {time}</source>
        <translation>Mentve, {time}</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>visszavonás</translation>
    </message>
    <message>
        <source>Taken back, {time}</source>
        <translation>Visszavonva, {time}</translation>
    </message>
</context>
<context>
    <name>PromiseActions</name>
    <message>
        <source>Call now</source>
        <translation>Hívás most</translation>
    </message>
    <message>
        <source>Note a try…</source>
        <translation>Kísérlet…</translation>
    </message>
    <message>
        <source>Remind later…</source>
        <translation>Később…</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Megújítás…</translation>
    </message>
    <message>
        <source>Hand on…</source>
        <translation>Átadás…</translation>
    </message>
    <message>
        <source>Broken…</source>
        <translation>Nem teljesült…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Új</translation>
    </message>
    <message>
        <source>filter the list</source>
        <translation>lista szűrése</translation>
    </message>
    <message>
        <source>choose whose</source>
        <translation>kié legyen</translation>
    </message>
</context>
<context>
    <name>PromiseBoard</name>
    <message>
        <source>Promises</source>
        <translation>Ígéretek</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Szűrés</translation>
    </message>
    <message>
        <source>Filter the promises</source>
        <translation>Ígéretek szűrése</translation>
    </message>
    <message>
        <source>Whose promises are shown</source>
        <translation>Kinek az ígéretei látszanak</translation>
    </message>
    <message>
        <source>everybody&apos;s</source>
        <translation>mindenkié</translation>
    </message>
    <message>
        <source>Nothing is promised to anyone. N promises something.</source>
        <translation>Senkinek nincs ígéret. N ígér valamit.</translation>
    </message>
    <message>
        <source>Nothing of it has these letters, or this owner. Esc shows everything.</source>
        <translation>Nincs ilyen betű vagy felelős. Esc mindent mutat.</translation>
    </message>
</context>
<context>
    <name>PromiseCounts</name>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n kísérlet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromiseDeeds</name>
    <message>
        <source>Kept, {time}</source>
        <translation>Megtartva, {time}</translation>
    </message>
    <message>
        <source>Reached, {time}. Enter notes that it was kept.</source>
        <translation>Elérve, {time}. Enter: megtartva.</translation>
    </message>
    <message>
        <source>Not reached, {time}</source>
        <translation>Nem elérhető, {time}</translation>
    </message>
    <message>
        <source>Left word, {time}</source>
        <translation>Üzenet hagyva, {time}</translation>
    </message>
    <message>
        <source>Renewed, {time}</source>
        <translation>Megújítva, {time}</translation>
    </message>
    <message>
        <source>Broken, {time}</source>
        <translation>Nem teljesült, {time}</translation>
    </message>
    <message>
        <source>Promised: {when}</source>
        <translation>Megígérve: {when}</translation>
    </message>
    <message>
        <source>Reminder put off: {when}</source>
        <translation>Emlékeztető elhalasztva: {when}</translation>
    </message>
    <message>
        <source>Handed on to {name}, {time}</source>
        <translation>Átadva: {name}, {time}</translation>
    </message>
    <message>
        <source>Taken back, {time}</source>
        <translation>Visszavonva, {time}</translation>
    </message>
</context>
<context>
    <name>PromiseFields</name>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Kinek</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Mit</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Fajta</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>M&amp;eddig</translation>
    </message>
    <message>
        <source>Ke&amp;pt</source>
        <translation>Ho&amp;gyan</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>Fele&amp;lős</translation>
    </message>
    <message>
        <source>Letters of a name, or a new name</source>
        <translation>Egy név betűi vagy új név</translation>
    </message>
    <message>
        <source>In a few words, as it was said</source>
        <translation>Néhány szóban, ahogy elhangzott</translation>
    </message>
</context>
<context>
    <name>PromiseForm</name>
    <message>
        <source>New promise</source>
        <translation>Új ígéret</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>Promise it anyway</source>
        <translation>Mégis megígérem</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Megígérem</translation>
    </message>
</context>
<context>
    <name>PromiseRecord</name>
    <message>
        <source>Promise</source>
        <translation>Ígéret</translation>
    </message>
    <message>
        <source>Choose a promise in the list. Arrows move through it.</source>
        <translation>Válasszon ígéretet a listából a nyilakkal.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Kísérletek</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Mi történt</translation>
    </message>
</context>
<context>
    <name>PromiseWords</name>
    <message>
        <source>Overdue</source>
        <translation>Lejárt</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Hamarosan</translation>
    </message>
    <message>
        <source>Not shown here</source>
        <translation>Itt nem látható</translation>
    </message>
    <message>
        <source>{name}: when is it their turn</source>
        <translation>{name}: mikor kerül sorra</translation>
    </message>
    <message>
        <source>Call back: {name}</source>
        <translation>Visszahívás: {name}</translation>
    </message>
    <message>
        <source>Letter: {name}</source>
        <translation>Levél: {name}</translation>
    </message>
    <message>
        <source>E-mail: {name}</source>
        <translation>E-mail: {name}</translation>
    </message>
    <message>
        <source>Call: {name}</source>
        <translation>Hívás: {name}</translation>
    </message>
    <message>
        <source>Answer: {name}</source>
        <translation>Válasz: {name}</translation>
    </message>
    <message>
        <source>in {minutes} min · {time}</source>
        <translation>{minutes} perc múlva · {time}</translation>
    </message>
    <message>
        <source>again at {time}</source>
        <translation>újra {time}</translation>
    </message>
    <message>
        <source>again tomorrow, {time}</source>
        <translation>újra holnap, {time}</translation>
    </message>
    <message>
        <source>again on {day}, {time}</source>
        <translation>újra: {day}, {time}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>overdue since {day}, {time}</source>
        <translation>lejárt: {day}, {time}</translation>
    </message>
    <message>
        <source>{minutes} min overdue · {time}</source>
        <translation>{minutes} perce lejárt · {time}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min overdue · {time}</source>
        <translation>{hours} ó {minutes} perce lejárt · {time}</translation>
    </message>
    <message>
        <source>today by {time}</source>
        <translation>ma {time}-ig</translation>
    </message>
    <message>
        <source>tomorrow by {time}</source>
        <translation>holnap {time}-ig</translation>
    </message>
    <message>
        <source>by {day}, {time}</source>
        <translation>eddig: {day}, {time}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Megtartva</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Határidő</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Mikor</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hogyan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ki</translation>
    </message>
    <message>
        <source>the whole desk</source>
        <translation>az egész recepció</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Emlékeztető</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Kísérlet</translation>
    </message>
    <message>
        <source>in {minutes} min</source>
        <translation>{minutes} perc múlva</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} óta</translation>
    </message>
    <message>
        <source>{minutes} min overdue</source>
        <translation>{minutes} perce lejárt</translation>
    </message>
    <message>
        <source>{hours} h overdue</source>
        <translation>{hours} órája lejárt</translation>
    </message>
    <message>
        <source>tomorrow, {time}</source>
        <translation>holnap, {time}</translation>
    </message>
    <message>
        <source>rang {time}</source>
        <translation>hívta: {time}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>{time}</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>neki: {name}</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>Promises</source>
        <translation>Ígéretek</translation>
    </message>
    <message>
        <source>Nothing is promised to anyone.</source>
        <translation>Nincs nyitott ígéret.</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Megújítás</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Nem teljesült</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Kísérlet</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Később</translation>
    </message>
    <message>
        <source>Kept this week</source>
        <translation>E héten megtartva</translation>
    </message>
</context>
<context>
    <name>PromisesBoard</name>
    <message>
        <source>undo</source>
        <translation>visszavonás</translation>
    </message>
</context>
<context>
    <name>PromisesPanel</name>
    <message>
        <source>undo</source>
        <translation>visszavonás</translation>
    </message>
</context>
<context>
    <name>Prompter</name>
    <message>
        <source>Say</source>
        <translation>Mondja</translation>
    </message>
    <message>
        <source>Nothing to say right now.</source>
        <translation>Most nincs mit mondani.</translation>
    </message>
</context>
<context>
    <name>ProofField</name>
    <message>
        <source>&amp;No.</source>
        <translation>&amp;Szám</translation>
    </message>
    <message>
        <source>Number of the proof of payment</source>
        <translation>A fizetési bizonylat száma</translation>
    </message>
    <message>
        <source>Proof of payment</source>
        <translation>Fizetési bizonylat</translation>
    </message>
</context>
<context>
    <name>ProofQuestion</name>
    <message>
        <source>Add proof</source>
        <translation>Bizonylat pótlása</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Bizonylat</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Szám</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Dátum</translation>
    </message>
</context>
<context>
    <name>PublicationRecord</name>
    <message>
        <source>Choose a title to see its prices.</source>
        <translation>Válasszon kiadványt, és megjelennek az árai.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Fajta</translation>
    </message>
    <message>
        <source>Issues a year</source>
        <translation>Évi lapszám</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Kézbesítés</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalógus</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Hónapok</translation>
    </message>
    <message>
        <source>On sale from</source>
        <translation>Kapható ettől</translation>
    </message>
    <message>
        <source>Cut-off day</source>
        <translation>Határnap</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Időszak</translation>
    </message>
</context>
<context>
    <name>PurgeStrip</name>
    <message>
        <source>Nothing is over its period.</source>
        <translation>Semmi nem járt le.</translation>
    </message>
    <message>
        <source>Purge now?</source>
        <translation>Törölje most?</translation>
    </message>
    <message>
        <source>{going}: they go for good, also from backups that are restored later.</source>
        <translation>{going}: végleg eltűnik, a később visszaállított mentésekből is.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Maradjon</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Törlés</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Leállítás</translation>
    </message>
    <message>
        <source>Purge now…</source>
        <translation>Törlés most…</translation>
    </message>
    <message>
        <source>Purged so far</source>
        <translation>Eddig törölve</translation>
    </message>
    <message>
        <source>Purging…</source>
        <translation>Törlés folyik…</translation>
    </message>
    <message>
        <source>Gone: {what}.</source>
        <translation>Eltűnt: {what}.</translation>
    </message>
    <message>
        <source>Stopped. Gone: {what}.</source>
        <translation>Leállítva. Eltűnt: {what}.</translation>
    </message>
    <message>
        <source>Tonight go: {what}.</source>
        <translation>Ma éjjel eltűnik: {what}.</translation>
    </message>
    <message>
        <source>Nothing goes tonight.</source>
        <translation>Ma éjjel semmi nem tűnik el.</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>waiting: {count}</source>
        <translation>vár: {count}</translation>
    </message>
</context>
<context>
    <name>ReasonQuestion</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Ok</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Megjegyzés</translation>
    </message>
</context>
<context>
    <name>ReceptionPage</name>
    <message>
        <source>What of the reception is shown</source>
        <translation>Mi látszik a recepcióból</translation>
    </message>
</context>
<context>
    <name>ReceptionRooms</name>
    <message>
        <source>Visitors</source>
        <translation>Látogatók</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Időpontok</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Minden látogatás</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Jelzések</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Munkatársak</translation>
    </message>
    <message>
        <source>In the house</source>
        <translation>A házban</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Időpont</translation>
    </message>
    <message>
        <source>Evacuation report</source>
        <translation>Kiürítési jelentés</translation>
    </message>
    <message>
        <source>Visits {day}</source>
        <translation>Látogatások {day}</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Host</source>
        <translation>Vendéglátó</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hol van</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Szoba</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Cél</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>Hoz</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Létszám</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Megmondva</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>{time}-ig</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Szóltunk</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Kitűző</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Idők</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Ok</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Szám</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kinek</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tárgy</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Mikor</translation>
    </message>
    <message>
        <source>Through to</source>
        <translation>Kapcsolva</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Jegyzet</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Vonal</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Visszaolvasva</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Felvette</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Elintézve</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Kérés</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Visszahívás</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Üzenet</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Visszaigazolva</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Cédula</translation>
    </message>
    <message>
        <source>call back {by}</source>
        <translation>visszahívás, {by}</translation>
    </message>
    <message>
        <source>calls again at {when}</source>
        <translation>újra hív: {when}</translation>
    </message>
    <message>
        <source>by {when}</source>
        <translation>eddig: {when}</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>sürgős</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>még nincs visszaigazolva</translation>
    </message>
    <message>
        <source>{what}: {time} {after} instead of {before}</source>
        <translation>{what}: {before} helyett {after} ({time})</translation>
    </message>
    <message>
        <source>{what}: to {after} instead of {before}</source>
        <translation>{what}: {before} helyett {after}</translation>
    </message>
    <message>
        <source>{what}: {step}</source>
        <translation>{what}: {step}</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Helyettes</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Előbb kérdezze</translation>
    </message>
    <message>
        <source>Purpose {number}</source>
        <translation>{number}. cél</translation>
    </message>
    <message>
        <source>done {time}</source>
        <translation>kész {time}</translation>
    </message>
    <message>
        <source>{name} (left {time})</source>
        <translation>{name} (távozott {time})</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n fő</numerusform>
        </translation>
    </message>
    <message>
        <source>expected {time}</source>
        <translation>várható {time}</translation>
    </message>
    <message>
        <source>arrived {time}</source>
        <translation>érkezett {time}</translation>
    </message>
    <message>
        <source>shown in {time}</source>
        <translation>bekísérve {time}</translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation>távozott {time}</translation>
    </message>
    <message>
        <source>{time}, not exact</source>
        <translation>{time}, nem pontos</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeView</name>
    <message>
        <source>Your recovery code</source>
        <translation>A helyreállítási kódja</translation>
    </message>
    <message>
        <source>If you forget your password, this code lets you in, once. It is shown only now. Lock the paper away where nobody else comes.</source>
        <translation>Ha elfelejti a jelszavát, ezzel a kóddal egyszer beléphet. Csak most látható. Zárja el a papírt, ahol más nem fér hozzá.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Helyreállítási kód</translation>
    </message>
    <message>
        <source>&amp;Print it</source>
        <translation>&amp;Nyomtatás</translation>
    </message>
    <message>
        <source>I have written it down or printed it</source>
        <translation>Felírtam vagy kinyomtattam</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Folytatás</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>A new password</source>
        <translation>Új jelszó</translation>
    </message>
    <message>
        <source>Who has no recovery code asks the manager for another password.</source>
        <translation>Akinek nincs helyreállítási kódja, a vezetőtől kérjen új jelszót.</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>&amp;Helyreállítási kód</translation>
    </message>
    <message>
        <source>25 letters and digits; dashes do not matter</source>
        <translation>25&#xa0;betű és számjegy; a kötőjelek nem számítanak</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Belépés</translation>
    </message>
</context>
<context>
    <name>RefusalPlaces</name>
    <message>
        <source>Type an amount, for example 10 000.</source>
        <translation>Írjon be egy összeget, például 10&#xa0;000.</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>The file is larger than {limit} MB. Is it the right one?</source>
        <translation>A fájl nagyobb, mint {limit} MB. Biztosan ez az?</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than a list holds. It was not opened.</source>
        <translation>A munkafüzet kicsomagolva sokkal nagyobb egy listánál. Nem nyitottuk meg.</translation>
    </message>
    <message>
        <source>The workbook has more than {limit} parts. It was not opened.</source>
        <translation>A munkafüzet több részből áll, mint {limit}. Nem lett megnyitva.</translation>
    </message>
    <message>
        <source>The file has more than {limit} rows. Divide it into several lists.</source>
        <translation>A fájlban több sor van, mint {limit}. Ossza több jegyzékre.</translation>
    </message>
    <message>
        <source>The file has more than {limit} columns. Delete those that are not needed.</source>
        <translation>A fájlban több oszlop van, mint {limit}. Törölje a feleslegeseket.</translation>
    </message>
    <message>
        <source>A cell holds more than {limit} characters. Is a quotation mark not closed?</source>
        <translation>Egy cellában több karakter van, mint {limit}. Nem maradt le egy záró idézőjel?</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>A fájl üres. Válasszon másikat.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Is it still there, and may you read it?</source>
        <translation>A fájl nem nyitható meg. Ellenőrizze, hogy ott van-e még, és olvashatja-e.</translation>
    </message>
    <message>
        <source>This is no CSV and no XLSX file, or it is damaged. Save the list as XLSX again.</source>
        <translation>Ez nem CSV- és nem XLSX-fájl, vagy megsérült. Mentse el újra a jegyzéket XLSX-ként.</translation>
    </message>
    <message>
        <source>The letters cannot be read. Save the list as XLSX, or as CSV in UTF-8.</source>
        <translation>A betűk nem olvashatók. Mentse a jegyzéket XLSX-ként vagy UTF-8-as CSV-ként.</translation>
    </message>
    <message>
        <source>No row names all the columns. Missing: {columns}.</source>
        <translation>Egyik sorban sincs meg minden oszlopnév. Hiányzik: {columns}.</translation>
    </message>
    <message>
        <source>Line {line}: two columns are called «{column}». Delete or rename one.</source>
        <translation>{line}.&#xa0;sor: két oszlop neve „{column}”. Az egyiket törölje vagy nevezze át.</translation>
    </message>
    <message>
        <source>The last month lies before the first. Change one of them.</source>
        <translation>Az utolsó hónap az első előtt van. Módosítsa az egyiket.</translation>
    </message>
    <message>
        <source>The list would take effect after its last month. Choose an earlier day.</source>
        <translation>A jegyzék az utolsó hónapja után lépne életbe. Válasszon korábbi napot.</translation>
    </message>
    <message>
        <source>Only digits belong here. Please type it again.</source>
        <translation>Ide csak számjegyek írhatók. Kérjük, írja be újra.</translation>
    </message>
    <message>
        <source>This number has {length} digits. Please count again.</source>
        <translation>Ez a szám {length}&#xa0;számjegyből áll. Kérjük, számolja meg újra.</translation>
    </message>
    <message>
        <source>One of the digits is mistyped. Compare them with the paper.</source>
        <translation>Az egyik számjegy hibás. Vesse össze az okmánnyal.</translation>
    </message>
    <message>
        <source>This is no person&apos;s IIN: it begins with no date of birth.</source>
        <translation>Ez nem személy IIN-je: nem születési dátummal kezdődik.</translation>
    </message>
    <message>
        <source>This is no organisation&apos;s BIN. Is it a person&apos;s IIN?</source>
        <translation>Ez nem szervezeti BIN. Nem egy személy IIN-je?</translation>
    </message>
    <message>
        <source>No such form of postal index. Type it as on the envelope.</source>
        <translation>Ilyen alakú irányítószám nincs. Írja be úgy, ahogy a borítékon áll.</translation>
    </message>
    <message>
        <source>This is no number of a form. Type it as printed beside the bar code.</source>
        <translation>Ez nem nyomtatványszám. Írja be úgy, ahogy a vonalkód mellett áll.</translation>
    </message>
    <message>
        <source>One character of the number is mistyped. Compare it with the form.</source>
        <translation>A szám egyik karaktere hibás. Vesse össze a nyomtatvánnyal.</translation>
    </message>
    <message>
        <source>This is no e-mail address. It looks like name@firm.kz.</source>
        <translation>Ez nem e-mail-cím. Ilyen alakú: name@firm.kz.</translation>
    </message>
    <message>
        <source>At most {limit} of them are kept. Take some out.</source>
        <translation>Legfeljebb {limit} tárolható. Vegyen ki belőlük.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Kérjük, töltse ki.</translation>
    </message>
    <message>
        <source>Too long: at most {limit} characters fit here.</source>
        <translation>Túl hosszú: ide legfeljebb {limit}&#xa0;karakter fér.</translation>
    </message>
    <message>
        <source>This holds characters that cannot be read or printed. Please type it again.</source>
        <translation>Nem olvasható vagy nem nyomtatható karakterek vannak benne. Kérjük, írja be újra.</translation>
    </message>
    <message>
        <source>Someone else has changed this in the meantime. Open it again and repeat.</source>
        <translation>Közben valaki más módosította. Nyissa meg újra, és ismételje meg.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask the supervisor.</source>
        <translation>Ehhez nincs jogosultsága. Forduljon a feletteséhez.</translation>
    </message>
    <message>
        <source>A newer version of Desk wrote this data. Install that version here too.</source>
        <translation>Az adatokat a Desk újabb változata írta. Telepítse azt itt is.</translation>
    </message>
    <message>
        <source>The data file is damaged or is no data of Desk. Restore the last backup.</source>
        <translation>Az adatfájl sérült, vagy nem a Desk adata. Állítsa vissza az utolsó mentést.</translation>
    </message>
    <message>
        <source>The data may not lie on a network share: two desks would spoil it. Choose a folder on this computer, or use PostgreSQL.</source>
        <translation>Az adatok nem lehetnek hálózati megosztáson: két gép tönkretenné őket. Válasszon mappát ezen a gépen, vagy használjon PostgreSQL-t.</translation>
    </message>
    <message>
        <source>This is no address of a database. It looks like postgresql://server/desk.</source>
        <translation>Ez nem adatbáziscím. Ilyen alakú: postgresql://server/desk.</translation>
    </message>
    <message>
        <source>Desk is already open on this data.</source>
        <translation>A Desk már meg van nyitva ezekkel az adatokkal.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved; free some space and save again.</source>
        <translation>A lemez megtelt. Nem történt mentés; szabadítson fel helyet, és mentsen újra.</translation>
    </message>
    <message>
        <source>The disk reports a fault. Nothing was saved; call who looks after it.</source>
        <translation>A lemez hibát jelez. Semmi sem lett mentve; szóljon a rendszergazdának.</translation>
    </message>
    <message>
        <source>The data folder cannot be written. Nothing was saved; check its permissions.</source>
        <translation>Az adatmappa nem írható. Nem történt mentés; ellenőrizze a jogosultságait.</translation>
    </message>
    <message>
        <source>The database does not answer. Nothing was saved; check the network.</source>
        <translation>Az adatbázis nem válaszol. Nem történt mentés; ellenőrizze a hálózatot.</translation>
    </message>
    <message>
        <source>Another program holds the data. Nothing was saved; try again in a moment.</source>
        <translation>Az adatokat egy másik program használja. Nem történt mentés; próbálja újra kis idő múlva.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, or choose another place.</source>
        <translation>A lemez megtelt. Szabadítson fel helyet, vagy válasszon másik helyet.</translation>
    </message>
    <message>
        <source>The data is older than it was. Changes missing at its end: {count}. An old copy was put back, or a part of it is lost.</source>
        <translation>Az adatok régebbiek, mint voltak. A végükről hiányzó változások: {count}. Régi másolat került vissza, vagy egy részük elveszett.</translation>
    </message>
    <message>
        <source>Type hours like 8:00–17:00; leave it empty when closed.</source>
        <translation>Írja így: 8:00–17:00; ha zárva van, hagyja üresen.</translation>
    </message>
    <message>
        <source>Choose a day from 1 to 28: every month has it.</source>
        <translation>Válasszon napot 1 és 28 között: ez minden hónapban van.</translation>
    </message>
    <message>
        <source>There is an office here already. Choose an empty folder for the demo.</source>
        <translation>Itt már van hivatal. A bemutatóhoz válasszon üres mappát.</translation>
    </message>
    <message>
        <source>«{text}» begins no postal index. Part several by commas.</source>
        <translation>„{text}” nem irányítószám kezdete. Ha több van, vesszővel válassza el.</translation>
    </message>
    <message>
        <source>«{text}» is listed for both zones. Keep one of them.</source>
        <translation>„{text}” mindkét zónában szerepel. Csak az egyikben hagyja meg.</translation>
    </message>
    <message>
        <source>{service} copies this folder to other computers: that would spoil the data. Choose a folder it does not touch.</source>
        <translation>{service} más gépekre másolja ezt a mappát: ez tönkretenné az adatokat. Válasszon olyan mappát, amelyhez nem nyúl.</translation>
    </message>
    <message>
        <source>There is no office here that could be read. Restore a backup.</source>
        <translation>Itt nincs olvasható hivatal. Állítson vissza egy mentést.</translation>
    </message>
    <message>
        <source>Find a title and choose its term first.</source>
        <translation>Előbb keressen kiadványt, és válasszon időszakot.</translation>
    </message>
    <message>
        <source>At most {limit} titles can be paid at once. Begin a second sale.</source>
        <translation>Egyszerre legfeljebb {limit} kiadvány fizethető. Kezdjen új felvételt.</translation>
    </message>
    <message>
        <source>Choose from 1 to {limit} sets.</source>
        <translation>1 és {limit} közötti példányszámot válasszon.</translation>
    </message>
    <message>
        <source>{index}: no price for {term} in the zone «{zone}». Choose another term.</source>
        <translation>{index}: nincs ár ({term}, zóna: „{zone}”). Válasszon más időszakot.</translation>
    </message>
    <message>
        <source>This title is no longer in the catalogue. Find it again.</source>
        <translation>Ez a kiadvány már nincs a katalógusban. Keresse meg újra.</translation>
    </message>
    <message>
        <source>{index}: the catalogue ends in {last}. Choose a shorter term.</source>
        <translation>{index}: a katalógus utolsó hónapja {last}. Válasszon rövidebb időszakot.</translation>
    </message>
    <message>
        <source>{index}: can be ordered from {earliest} on. Choose a later month.</source>
        <translation>{index}: az első rendelhető hónap {earliest}. Válasszon későbbi hónapot.</translation>
    </message>
    <message>
        <source>{missing} more is needed.</source>
        <translation>Még {missing} hiányzik.</translation>
    </message>
    <message>
        <source>An invoice needs a payer with a BIN. Name the organisation that pays.</source>
        <translation>Számlához BIN-nel rendelkező fizető kell. Adja meg a fizető szervezetet.</translation>
    </message>
    <message>
        <source>This paper does not prove such a payment. Choose another kind.</source>
        <translation>Ez a bizonylat nem igazol ilyen fizetést. Válasszon más fajtát.</translation>
    </message>
    <message>
        <source>This paper is on record already. Check its number.</source>
        <translation>Ez a bizonylat már szerepel. Ellenőrizze a számát.</translation>
    </message>
    <message>
        <source>The date of the paper lies after today. Check it.</source>
        <translation>A bizonylat dátuma a mai nap utáni. Ellenőrizze.</translation>
    </message>
    <message>
        <source>There is no form {number}. Check the number.</source>
        <translation>Nincs ilyen nyomtatvány: {number}. Ellenőrizze a számot.</translation>
    </message>
    <message>
        <source>Form {number} was voided before.</source>
        <translation>{number}: ezt a nyomtatványt már sztornózták.</translation>
    </message>
    <message>
        <source>Form {number} is of {day}. Only a form of today can be voided.</source>
        <translation>{number}: {day} napján kelt. Csak mai nyomtatvány sztornózható.</translation>
    </message>
    <message>
        <source>Void form {number} first, then sell again.</source>
        <translation>{number}: előbb sztornózza, azután vegye fel újra.</translation>
    </message>
    <message>
        <source>Form {number} was sold again already.</source>
        <translation>{number}: ezt a nyomtatványt már újra felvették.</translation>
    </message>
    <message>
        <source>Too long for the form, even in small letters. Shorten it.</source>
        <translation>Apró betűvel sem fér a nyomtatványra. Rövidítse.</translation>
    </message>
    <message>
        <source>The form cannot show: {characters} Type it without.</source>
        <translation>A nyomtatványon nem jeleníthető meg: {characters} Írja be nélküle.</translation>
    </message>
    <message>
        <source>Set the office up first: its name and index go on the form.</source>
        <translation>Előbb állítsa be a hivatalt: a neve és az irányítószáma a nyomtatványra kerül.</translation>
    </message>
    <message>
        <source>Too short: at least {least} characters. A few words are easy to keep.</source>
        <translation>Túl rövid: legalább {least}&#xa0;karakter kell. Néhány szó könnyen megjegyezhető.</translation>
    </message>
    <message>
        <source>Half the world has this password. Choose another.</source>
        <translation>Ezt a jelszót fél világ használja. Válasszon másikat.</translation>
    </message>
    <message>
        <source>Anyone would guess the login or the name. Choose another.</source>
        <translation>A felhasználónevet vagy a nevet bárki kitalálja. Válasszon mást.</translation>
    </message>
    <message>
        <source>This is the old password. Choose another.</source>
        <translation>Ez a régi jelszó. Válasszon másikat.</translation>
    </message>
    <message>
        <source>The password or the login is wrong. Please type it again.</source>
        <translation>Hibás a jelszó vagy a felhasználónév. Kérjük, írja be újra.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait {seconds} s, then type it again.</source>
        <translation>Túl sok hibás jelszó. Várjon {seconds}&#xa0;mp-et, azután írja be újra.</translation>
    </message>
    <message>
        <source>A login has at least {least} letters or digits.</source>
        <translation>A felhasználónév legalább {least}&#xa0;betűből vagy számjegyből áll.</translation>
    </message>
    <message>
        <source>Somebody has this login already. Choose another.</source>
        <translation>Ez a felhasználónév már foglalt. Válasszon másikat.</translation>
    </message>
    <message>
        <source>Tick what they do at the office: at least one.</source>
        <translation>Jelölje be, mit végez a hivatalban: legalább egyet.</translation>
    </message>
    <message>
        <source>This is the last manager. Make somebody else a manager first.</source>
        <translation>Ő az utolsó vezető. Előbb adjon valaki másnak vezetői szerepet.</translation>
    </message>
    <message>
        <source>There is a manager here already. Type their login and password.</source>
        <translation>Itt már van vezető. Írja be a felhasználónevét és a jelszavát.</translation>
    </message>
    <message>
        <source>This code is not in force. Compare it with the newest paper.</source>
        <translation>Ez a kód nem érvényes. Vesse össze a legújabb papírral.</translation>
    </message>
    <message>
        <source>This file is no backup of Desk. Choose another one.</source>
        <translation>Ez a fájl nem a Desk mentése. Válasszon másikat.</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was changed; choose an older one.</source>
        <translation>Ez a mentés sérült. Semmi sem változott; válasszon régebbit.</translation>
    </message>
    <message>
        <source>This backup is encrypted. Type its passphrase.</source>
        <translation>Ez a mentés titkosított. Írja be a jelmondatát.</translation>
    </message>
    <message>
        <source>This is not the passphrase the backup was made with. Type it again.</source>
        <translation>A mentés nem ezzel a jelmondattal készült. Írja be újra.</translation>
    </message>
    <message>
        <source>Too short: take {least} characters or more, four words say.</source>
        <translation>Túl rövid: legalább {least}&#xa0;karakter kell, például négy szó.</translation>
    </message>
    <message>
        <source>The key of the backups cannot be read. Set the passphrase again.</source>
        <translation>A mentések kulcsa nem olvasható. Adja meg újra a jelmondatot.</translation>
    </message>
    <message>
        <source>This lies beside the data and would be lost with it. Choose another disk.</source>
        <translation>Ez az adatok mellett van, velük együtt elveszne. Válasszon másik lemezt.</translation>
    </message>
    <message>
        <source>This database holds data already. Restore into a new, empty one.</source>
        <translation>Ebben az adatbázisban már vannak adatok. Új, üres adatbázisba állítson vissza.</translation>
    </message>
    <message>
        <source>The list of erased people cannot be read: {path}. Call who looks after Desk.</source>
        <translation>A törölt személyek listája nem olvasható: {path}. Szóljon a rendszergazdának.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>Megszakítva. Semmi sem változott.</translation>
    </message>
    <message>
        <source>The day is not open. Open it with Ctrl+O, then repeat.</source>
        <translation>A nap nincs megnyitva. Nyissa meg (Ctrl+O), azután ismételje meg.</translation>
    </message>
    <message>
        <source>{day} is still open. Close it with Ctrl+O, then open today.</source>
        <translation>{day} napja még nyitva van. Zárja le (Ctrl+O), azután nyissa meg a mait.</translation>
    </message>
    <message>
        <source>{day} is closed already. A supervisor can open it again, Ctrl+5.</source>
        <translation>{day} napja már le van zárva. A felettese újra megnyithatja: Ctrl+5.</translation>
    </message>
    <message>
        <source>{day} was worked in already. Check the date of this computer.</source>
        <translation>{day} napján már dolgoztak. Ellenőrizze a gép dátumát.</translation>
    </message>
    <message>
        <source>Stopped. Nothing is known of what was not checked yet.</source>
        <translation>Leállítva. A még nem ellenőrzött részről semmi sem tudható.</translation>
    </message>
    <message>
        <source>Taken already: {day}, {begins}–{ends}. Choose another time.</source>
        <translation>Már foglalt: {day}, {begins}–{ends}. Válasszon más időt.</translation>
    </message>
    <message>
        <source>Taken already: {title}, {day}, {begins}–{ends}. Choose another time.</source>
        <translation>Már foglalt: {title}, {day}, {begins}–{ends}. Válasszon más időt.</translation>
    </message>
    <message>
        <source>The house is closed on {day}.</source>
        <translation>A ház zárva van: {day}.</translation>
    </message>
    <message>
        <source>{day} is a day off: {holiday}.</source>
        <translation>{day} szabadnap: {holiday}.</translation>
    </message>
    <message>
        <source>The host does not work that day.</source>
        <translation>A vendéglátó azon a napon nem dolgozik.</translation>
    </message>
    <message>
        <source>The host&apos;s hours that day: {hours}.</source>
        <translation>A vendéglátó aznapi ideje: {hours}.</translation>
    </message>
    <message>
        <source>This is no calendar, or a broken one. Export it once more.</source>
        <translation>Ez nem naptár, vagy hibás. Mentse ki újra.</translation>
    </message>
    <message>
        <source>Line {line} of the calendar cannot be read. Export it once more.</source>
        <translation>A naptár {line}. sora nem olvasható. Mentse ki újra.</translation>
    </message>
    <message>
        <source>That time is over. Choose one that is still to come.</source>
        <translation>Az az idő már elmúlt. Válasszon későbbit.</translation>
    </message>
    <message>
        <source>It ends before it begins. Put the times in order.</source>
        <translation>Előbb ér véget, mint kezdődik. Tegye sorba az időket.</translation>
    </message>
    <message>
        <source>A series has at most {limit} appointments. Let it end earlier.</source>
        <translation>Egy sorozatban legfeljebb {limit} időpont lehet. Érjen véget korábban.</translation>
    </message>
    <message>
        <source>There is no such time that night: the clock is put forward over it.</source>
        <translation>Azon az éjszakán nincs ilyen idő: az órát átállítják rajta.</translation>
    </message>
    <message>
        <source>It was cancelled, or the visitor has come: nothing can be changed any more.</source>
        <translation>Lemondták, vagy a látogató már itt járt: többé nem módosítható.</translation>
    </message>
    <message>
        <source>This comes from the host&apos;s own calendar: it is nobody else&apos;s.</source>
        <translation>Ez a vendéglátó saját naptárából jön: másnak nem adható át.</translation>
    </message>
    <message>
        <source>Too large: a calendar has at most {megabytes} MB and {events} events. Export fewer days.</source>
        <translation>Túl nagy: egy naptár legfeljebb {megabytes} MB és {events} esemény. Mentsen ki kevesebb napot.</translation>
    </message>
    <message>
        <source>A day off: {holiday}. Work begins {time}.</source>
        <translation>Szabadnap: {holiday}. A munka {time} kezdődik.</translation>
    </message>
    <message>
        <source>The office is closed. Work begins {time}.</source>
        <translation>Az iroda zárva van. A munka {time} kezdődik.</translation>
    </message>
    <message>
        <source>«{program}» did not start. Dial {number} by hand.</source>
        <translation>A(z) «{program}» nem indult el. Tárcsázza kézzel: {number}.</translation>
    </message>
    <message>
        <source>No program here takes the number. Dial {number} by hand.</source>
        <translation>Itt nincs program, amely tárcsázna. Tárcsázza kézzel: {number}.</translation>
    </message>
    <message>
        <source>Who is it? Type a number, or a name.</source>
        <translation>Ki az? Írjon be egy számot vagy egy nevet.</translation>
    </message>
    <message>
        <source>There is no number to ring back. Ask for one, or note that they call again.</source>
        <translation>Nincs szám a visszahíváshoz. Kérjen egyet, vagy rögzítse, hogy újra hív.</translation>
    </message>
    <message>
        <source>For whom is the message? Type letters of a name or of a topic, then Enter.</source>
        <translation>Kinek szól az üzenet? Írja be egy név vagy téma betűit, majd Enter.</translation>
    </message>
    <message>
        <source>The message says nothing. Write what is to be passed on.</source>
        <translation>Az üzenet üres. Írja be, mit kell átadni.</translation>
    </message>
    <message>
        <source>To whom was it put through? Type letters of a name, then Enter.</source>
        <translation>Kinek kapcsolta? Írja be egy név betűit, majd Enter.</translation>
    </message>
    <message>
        <source>{by} noted already that the message is known: {time}.</source>
        <translation>{by} már rögzítette, hogy az üzenet átadva: {time}.</translation>
    </message>
    <message>
        <source>This call is on record no more.</source>
        <translation>Ez a hívás már nincs a nyilvántartásban.</translation>
    </message>
    <message>
        <source>This slip is of another house. Nobody here has its message.</source>
        <translation>Ez egy másik ház cédulája. Az üzenete itt nincs meg.</translation>
    </message>
    <message>
        <source>This message is on record no more.</source>
        <translation>Ez az üzenet már nincs a nyilvántartásban.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back: the call began {time}. Put the clock right.</source>
        <translation>A számítógép óráját visszaállították: a hívás {time} kezdődött. Igazítsa meg az órát.</translation>
    </message>
    <message>
        <source>Nobody works then. Work begins {time}.</source>
        <translation>Akkor senki nem dolgozik. A munka {time} kezdődik.</translation>
    </message>
    <message>
        <source>Write {place} after the program, where the number goes.</source>
        <translation>Írja a program után, a szám helyére: {place}.</translation>
    </message>
    <message>
        <source>A quotation mark is open. Close it, or leave it out.</source>
        <translation>Egy idézőjel nincs bezárva. Zárja be, vagy hagyja el.</translation>
    </message>
    <message>
        <source>There is no program «{program}» here. Write its whole path, in quotation marks if it has blanks.</source>
        <translation>Itt nincs «{program}» nevű program. Írja be a teljes útvonalát, szóköz esetén idézőjelben.</translation>
    </message>
    <message>
        <source>One is going on since {time}. It is ended before another begins.</source>
        <translation>Egy már folyik {time} óta. Előbb azt kell befejezni.</translation>
    </message>
    <message>
        <source>It was ended at another desk; its list does not change any more.</source>
        <translation>Egy másik helyen befejezték; a lista már nem változik.</translation>
    </message>
    <message>
        <source>A hold keeps this, set by {by}: {reason}. Release the hold first.</source>
        <translation>Zárolás védi, {by} tette: {reason}. Előbb oldja fel.</translation>
    </message>
    <message>
        <source>This is not on record any more.</source>
        <translation>Ez már nincs a nyilvántartásban.</translation>
    </message>
    <message>
        <source>Another desk is purging at this moment. Wait until it is through.</source>
        <translation>Éppen egy másik hely törli a lejártakat. Várjon, amíg végez.</translation>
    </message>
    <message>
        <source>This time is over. Promise a later one.</source>
        <translation>Ez az idő már elmúlt. Ígérjen későbbit.</translation>
    </message>
    <message>
        <source>They cannot sign in any more. Choose somebody else.</source>
        <translation>Már nem tud bejelentkezni. Válasszon valaki mást.</translation>
    </message>
    <message>
        <source>Another desk has ended this promise already: {state}.</source>
        <translation>Egy másik helyen már lezárták ezt az ígéretet: {state}.</translation>
    </message>
    <message>
        <source>Nothing is called «{name}». What may stand in braces is listed below.</source>
        <translation>Nincs ilyen: «{name}». A kapcsos zárójelbe tehető neveket alább látja.</translation>
    </message>
    <message>
        <source>A brace or a bracket is open here. Close it, or take it out.</source>
        <translation>Itt nyitva maradt egy zárójel. Zárja be, vagy vegye ki.</translation>
    </message>
    <message>
        <source>This sentence is no more. Choose another one.</source>
        <translation>Ez a mondat már nincs meg. Válasszon másikat.</translation>
    </message>
    <message>
        <source>The sentences in {path} cannot be read ({where}). Install Desk anew.</source>
        <translation>A(z) {path} mondatai nem olvashatók ({where}). Telepítse újra a Desket.</translation>
    </message>
    <message>
        <source>The mail server does not answer. Check its name and the network.</source>
        <translation>A levelezőszerver nem válaszol. Ellenőrizze a nevét és a hálózatot.</translation>
    </message>
    <message>
        <source>The mail server cannot prove that it is safe. Nothing was sent.</source>
        <translation>A levelezőszerver nem tudja igazolni, hogy biztonságos. Semmi nem ment el.</translation>
    </message>
    <message>
        <source>The mail server does not take the user name or the password.</source>
        <translation>A levelezőszerver nem fogadja el a felhasználónevet vagy a jelszót.</translation>
    </message>
    <message>
        <source>The mail server does not know this address. Check it in the directory.</source>
        <translation>A levelezőszerver nem ismeri ezt a címet. Ellenőrizze a névjegyzékben.</translation>
    </message>
    <message>
        <source>The mail server does not take letters of this sender.</source>
        <translation>A levelezőszerver nem fogad levelet ettől a feladótól.</translation>
    </message>
    <message>
        <source>The mail server did not take the letter.</source>
        <translation>A levelezőszerver nem vette át a levelet.</translation>
    </message>
    <message>
        <source>It may have arrived. Ask before you send it again.</source>
        <translation>Lehet, hogy megérkezett. Kérdezze meg, mielőtt újra küldi.</translation>
    </message>
    <message>
        <source>What it was about is no more. Take it off the list.</source>
        <translation>Amiről szólt, már nincs meg. Vegye le a listáról.</translation>
    </message>
    <message>
        <source>Please enter a number from {least} to {most}.</source>
        <translation>Írjon be egy számot {least} és {most} között.</translation>
    </message>
    <message>
        <source>One of these is no date. Write dates as 31.12.2026, with a space between.</source>
        <translation>Az egyik nem dátum. Így írja: 2026.12.31., szóközzel elválasztva.</translation>
    </message>
    <message>
        <source>Please enter a time as 22:00.</source>
        <translation>Időpontot írjon, például 22:00.</translation>
    </message>
    <message>
        <source>No letters are sent here: no mail server is set. Ask the supervisor.</source>
        <translation>Innen nem megy levél: nincs beállítva levelezőszerver. Szóljon a vezetőnek.</translation>
    </message>
    <message>
        <source>{name} has no e-mail address in the directory.</source>
        <translation>{name} e-mail-címe nincs a névjegyzékben.</translation>
    </message>
    <message>
        <source>Nobody of the house has this name. Type some letters and choose from the list.</source>
        <translation>A házban senkit nem hívnak így. Írjon be néhány betűt, és válasszon a listából.</translation>
    </message>
    <message>
        <source>{name} left the firm, {day}. Choose somebody else.</source>
        <translation>{name} elment a cégtől, {day}. Válasszon valaki mást.</translation>
    </message>
    <message>
        <source>Nobody can stand in for themselves, not over others either. Choose somebody else.</source>
        <translation>Senki nem helyettesítheti önmagát, másokon keresztül sem. Válasszon valaki mást.</translation>
    </message>
    <message>
        <source>Nobody signs in by this name. Type some letters and choose from the list.</source>
        <translation>Ilyen névvel senki sem jelentkezik be. Írjon be néhány betűt, és válasszon a listából.</translation>
    </message>
    <message>
        <source>{name} signs in by this account. Choose another one.</source>
        <translation>Ezzel a fiókkal {name} jelentkezik be. Válasszon másikat.</translation>
    </message>
    <message>
        <source>This time is over. When are they back?</source>
        <translation>Ez az idő már elmúlt. Mikor jön vissza?</translation>
    </message>
    <message>
        <source>This is no JPEG or PNG picture that can be read. Choose another one.</source>
        <translation>Ez nem olvasható JPEG vagy PNG kép. Válasszon másikat.</translation>
    </message>
    <message>
        <source>No row names the columns. One has to be called «Name».</source>
        <translation>Egyik sor sem nevezi meg az oszlopokat. Az egyik neve «Név» legyen.</translation>
    </message>
    <message>
        <source>{name} was changed after the file was read. Choose the file again.</source>
        <translation>{name} adatai megváltoztak a fájl beolvasása után. Válassza ki újra a fájlt.</translation>
    </message>
    <message>
        <source>Do not let {name} in. {by} knows why: call them.</source>
        <translation>Ne engedje be: {name}. Az okát {by} tudja: hívja fel.</translation>
    </message>
    <message>
        <source>Do not let {name} in: {text} · Call {by}.</source>
        <translation>Ne engedje be: {name}. {text} · Hívja: {by}.</translation>
    </message>
    <message>
        <source>{later} lies before {earlier}. Put the times in order.</source>
        <translation>{later} korábbi, mint {earlier}. Tegye sorba az időket.</translation>
    </message>
    <message>
        <source>Is here already: {by} checked them in at {time}.</source>
        <translation>Már itt van: {by} léptette be {time}-kor.</translation>
    </message>
    <message>
        <source>This visit is over: {state}. Its times can still be corrected.</source>
        <translation>Ez a látogatás véget ért: {state}. Az idői még javíthatók.</translation>
    </message>
    <message>
        <source>Has not arrived yet. Let them arrive first.</source>
        <translation>Még nem érkezett meg. Előbb érkeztesse.</translation>
    </message>
    <message>
        <source>Is in the house already, since {time}, visit {number}. Let them leave first.</source>
        <translation>Már a házban van {time} óta, látogatás: {number}. Előbb léptesse ki.</translation>
    </message>
    <message>
        <source>That lies ahead. Enter when it really was.</source>
        <translation>Az még odébb van. Azt írja be, mikor volt valójában.</translation>
    </message>
    <message>
        <source>That time is over. Enter one that is still to come.</source>
        <translation>Az az idő már elmúlt. Írjon be későbbit.</translation>
    </message>
    <message>
        <source>Whom do they come to? Type letters of a name or of a topic, then Enter.</source>
        <translation>Kihez jön? Írja be egy név vagy téma betűit, majd Enter.</translation>
    </message>
    <message>
        <source>{named} are named. Enter at least as many people.</source>
        <translation>{named} név szerepel. Írjon be legalább ennyi főt.</translation>
    </message>
    <message>
        <source>{visitor} has badge {number}. Take another one.</source>
        <translation>A {number}. kitűző nála van: {visitor}. Vegyen másikat.</translation>
    </message>
    <message>
        <source>Badge {number} is still out. Take it back, or note that it is lost.</source>
        <translation>A {number}. kitűző még kint van. Vegye vissza, vagy jelölje elveszettnek.</translation>
    </message>
    <message>
        <source>Badges {numbers} are still out. Take them back, or note which are lost.</source>
        <translation>Még kint lévő kitűzők: {numbers}. Vegye vissza őket, vagy jelölje, melyik veszett el.</translation>
    </message>
    <message>
        <source>Nobody has badge {number}. Compare the number.</source>
        <translation>A {number}. kitűző senkinél nincs. Vesse össze a számot.</translation>
    </message>
    <message>
        <source>This is no badge of ours, or it was read wrong. Scan it again.</source>
        <translation>Ez nem a mi kitűzőnk, vagy rosszul olvasta. Olvassa be újra.</translation>
    </message>
    <message>
        <source>This badge is of another house. Take it in, and give the visitor one of ours.</source>
        <translation>Ez egy másik ház kitűzője. Vegye el, és adjon egyet a mieink közül.</translation>
    </message>
    <message>
        <source>Does not wait any more: they are with their host.</source>
        <translation>Már nem vár: a vendéglátójánál van.</translation>
    </message>
    <message>
        <source>Still waits. Show them in first.</source>
        <translation>Még vár. Előbb kísérje be.</translation>
    </message>
    <message>
        <source>No other purpose follows. Let them leave, or add one to the visit.</source>
        <translation>Nem következik másik cél. Léptesse ki, vagy adjon hozzá egyet.</translation>
    </message>
    <message>
        <source>A purpose that was begun stays in the visit. Add another one after it.</source>
        <translation>A megkezdett cél a látogatásban marad. Utána tegyen egy másikat.</translation>
    </message>
    <message>
        <source>There is no such time yet: {time}. Take that step first.</source>
        <translation>Még nincs ilyen idő: {time}. Előbb tegye meg azt a lépést.</translation>
    </message>
    <message>
        <source>This is an appointment. Move it in the host&apos;s appointments.</source>
        <translation>Ez időpont. A vendéglátó időpontjai között helyezze át.</translation>
    </message>
    <message>
        <source>This visit is on record no more.</source>
        <translation>Ez a látogatás már nincs a nyilvántartásban.</translation>
    </message>
    <message>
        <source>The last day it holds is over. Enter a later one, or none.</source>
        <translation>Az utolsó napja már elmúlt. Írjon be későbbit, vagy semmit.</translation>
    </message>
    <message>
        <source>{by} has lifted this note: {time}.</source>
        <translation>{by} feloldotta ezt a jelzést: {time}.</translation>
    </message>
    <message>
        <source>This note is on record no more.</source>
        <translation>Ez a jelzés már nincs a nyilvántartásban.</translation>
    </message>
    <message>
        <source>That is you. Choose who sits down here after you.</source>
        <translation>Ez Ön. Válassza ki, ki ül ide Ön után.</translation>
    </message>
</context>
<context>
    <name>RefusedStrip</name>
    <message>
        <source>Seen</source>
        <translation>Láttam</translation>
    </message>
    <message numerus="yes">
        <source>and at %n other place(s)</source>
        <translation>
            <numerusform>és még %n&#xa0;helyen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong password(s) for {name} at {workstation}, last {at}</source>
        <translation>
            <numerusform>%n&#xa0;hibás jelszó: {name}, {workstation}, utoljára: {at}</numerusform>
        </translation>
    </message>
    <message>
        <source>an unknown login</source>
        <translation>ismeretlen felhasználónév</translation>
    </message>
    <message>
        <source>this desk</source>
        <translation>ez a gép</translation>
    </message>
</context>
<context>
    <name>ReminderTray</name>
    <message>
        <source>The first by {day}, {time}</source>
        <translation>Az első: {day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) to keep</source>
        <translation>
            <numerusform>%n ígéret vár</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenewQuestion</name>
    <message>
        <source>Renew</source>
        <translation>Megújítás</translation>
    </message>
    <message>
        <source>New &amp;time</source>
        <translation>Új &amp;idő</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Ok</translation>
    </message>
    <message>
        <source>Renew anyway</source>
        <translation>Mégis megújítom</translation>
    </message>
</context>
<context>
    <name>ReopenQuestion</name>
    <message>
        <source>Open the day again?</source>
        <translation>Újra megnyitja a napot?</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Újranyitás</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Ok</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>Something failed that nobody foresaw. Try again; if it fails again, save a report and tell the administrator: {name}.</source>
        <translation>Váratlan hiba történt. Próbálja újra; ha újra sikertelen, mentsen jelentést, és szóljon a rendszergazdának: {name}.</translation>
    </message>
    <message>
        <source>Nothing was changed: your data and its backups are as they were.</source>
        <translation>Semmi sem változott: az adatok és a mentéseik olyanok, mint voltak.</translation>
    </message>
    <message>
        <source>Nothing was changed. Each backup below stands for itself; what is here now is kept aside when one is restored.</source>
        <translation>Semmi sem változott. Az alábbi mentések mind önmagukban teljesek; visszaállításkor a mostani adatok félretéve megmaradnak.</translation>
    </message>
</context>
<context>
    <name>RepairPage</name>
    <message>
        <source>Repair</source>
        <translation>Javítás</translation>
    </message>
    <message>
        <source>Desk cannot open its data</source>
        <translation>A Desk nem tudja megnyitni az adatait</translation>
    </message>
    <message>
        <source>There is no backup in the data folder. Take one from a file.</source>
        <translation>Az adatmappában nincs mentés. Válasszon egyet fájlból.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Betöltés…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Fájlból…</translation>
    </message>
    <message>
        <source>Go on with this…</source>
        <translation>Folytatás ezzel…</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>Megnyitás olvasásra</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Save a report without names</source>
        <translation>Jelentés mentése nevek nélkül</translation>
    </message>
    <message>
        <source>Close Desk</source>
        <translation>Desk bezárása</translation>
    </message>
    <message>
        <source>Report saved: {name}</source>
        <translation>Jelentés mentve: {name}</translation>
    </message>
</context>
<context>
    <name>RestoreQuestion</name>
    <message>
        <source>Restore a backup</source>
        <translation>Mentés visszaállítása</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Megtekintés</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Jelmondat</translation>
    </message>
    <message>
        <source>Looking through it…</source>
        <translation>Átnézés…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nincs</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Hivatal</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Utolsó bejegyzés</translation>
    </message>
    <message>
        <source>Last form</source>
        <translation>Utolsó nyomtatvány</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Bejegyzések</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kód</translation>
    </message>
    <message>
        <source>Whole. What was entered after it will be missing; today&apos;s data is kept aside.</source>
        <translation>Ép. Ami utána került be, hiányozni fog; a mai adatok félretéve megmaradnak.</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Visszaállítás</translation>
    </message>
</context>
<context>
    <name>RestoringPage</name>
    <message>
        <source>Restoring</source>
        <translation>Visszaállítás</translation>
    </message>
    <message>
        <source>The backup is being restored</source>
        <translation>A mentés visszaállítása folyamatban</translation>
    </message>
    <message>
        <source>Until it is whole, nothing takes the place of the data. Please wait.</source>
        <translation>Amíg nem teljes, semmi sem lép az adatok helyébe. Kérjük, várjon.</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Stand-in</source>
        <translation>Helyettes</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Recepció</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Előfizetés</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Nap</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Személyek</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalógus</translation>
    </message>
    <message>
        <source>Oversight</source>
        <translation>Felügyelet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Beállítások</translation>
    </message>
</context>
<context>
    <name>RulesForm</name>
    <message>
        <source>Print the badge at once</source>
        <translation>A kitűző nyomtatása rögtön</translation>
    </message>
    <message>
        <source>Plastic badges that come back</source>
        <translation>Műanyag kitűzők, amelyek visszajönnek</translation>
    </message>
    <message>
        <source>Staff stand on it too</source>
        <translation>A munkatársak is rajta vannak</translation>
    </message>
    <message>
        <source>&amp;Wait at most</source>
        <translation>&amp;Várakozás</translation>
    </message>
    <message>
        <source>&amp;Closed at</source>
        <translation>&amp;Zárás</translation>
    </message>
    <message>
        <source>&amp;Appointment</source>
        <translation>&amp;Időpont</translation>
    </message>
    <message>
        <source>&amp;Breaks</source>
        <translation>&amp;Szünetek</translation>
    </message>
    <message>
        <source>Days &amp;off</source>
        <translation>Szabadna&amp;pok</translation>
    </message>
    <message>
        <source>Wor&amp;ked days</source>
        <translation>&amp;Munkanapok</translation>
    </message>
    <message>
        <source>Ba&amp;dge</source>
        <translation>&amp;Kitűző</translation>
    </message>
    <message>
        <source>&amp;Lent</source>
        <translation>Kö&amp;lcsön</translation>
    </message>
    <message>
        <source>A&amp;t arrival</source>
        <translation>Érkezésk&amp;or</translation>
    </message>
    <message>
        <source>Assembly po&amp;int</source>
        <translation>&amp;Gyülekezőhely</translation>
    </message>
    <message>
        <source>The sa&amp;me in</source>
        <translation>&amp;Ugyanez</translation>
    </message>
    <message>
        <source>&amp;Evacuation list</source>
        <translation>Kiürítési list&amp;a</translation>
    </message>
    <message>
        <source>Mail ser&amp;ver</source>
        <translation>L&amp;evelezőszerver</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>Po&amp;rt</translation>
    </message>
    <message>
        <source>Sec&amp;urity</source>
        <translation>&amp;Biztonság</translation>
    </message>
    <message>
        <source>Sende&amp;r</source>
        <translation>&amp;Feladó</translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation>Felhasználó&amp;név</translation>
    </message>
    <message>
        <source>Password (&amp;x)</source>
        <translation>&amp;Jelszó</translation>
    </message>
    <message>
        <source>Minutes; after that the list says so</source>
        <translation>Perc; utána a lista jelzi</translation>
    </message>
    <message>
        <source>Who is still in the house then is closed</source>
        <translation>Aki akkor is a házban van, lezárjuk</translation>
    </message>
    <message>
        <source>Minutes, where the host has no rule</source>
        <translation>Perc, ha a vendéglátónak nincs szabálya</translation>
    </message>
    <message>
        <source>12:00–13:00; no appointment begins then</source>
        <translation>12:00–13:00; akkor nem kezdődik időpont</translation>
    </message>
    <message>
        <source>Besides the holidays of the country: 31.12.2026</source>
        <translation>Az ország ünnepein kívül: 2026.12.31.</translation>
    </message>
    <message>
        <source>Days off that are worked all the same</source>
        <translation>Szabadnapok, amelyeken mégis dolgoznak</translation>
    </message>
    <message>
        <source>Where people gather in an alarm</source>
        <translation>Itt gyülekeznek riadó esetén</translation>
    </message>
    <message>
        <source>The office&apos;s second language</source>
        <translation>Az iroda második nyelvén</translation>
    </message>
    <message>
        <source>Empty: no letters are sent</source>
        <translation>Üres: nem megy levél</translation>
    </message>
    <message>
        <source>Kept on this workstation only</source>
        <translation>Csak ezen a munkaállomáson</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>Desk: a letter to try</source>
        <translation>Desk: próbalevél</translation>
    </message>
    <message>
        <source>Letters to hosts go out.</source>
        <translation>A levelek elmennek a vendéglátókhoz.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Szabályok</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Try the mail server</source>
        <translation>Levelezőszerver próbája</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Mentve {time}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>The rules were not saved</source>
        <translation>A szabályok mentése nem sikerült</translation>
    </message>
    <message>
        <source>A letter went to {address}</source>
        <translation>Levél ment ide: {address}</translation>
    </message>
    <message>
        <source>The letter did not go out</source>
        <translation>A levél nem ment el</translation>
    </message>
</context>
<context>
    <name>SaleForm</name>
    <message>
        <source>Sell again</source>
        <translation>Újrafelvétel</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>Új előfizetés</translation>
    </message>
    <message>
        <source>Another pa&amp;yer…</source>
        <translation>&amp;Más fizető…</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Kosár</translation>
    </message>
</context>
<context>
    <name>SalePage</name>
    <message>
        <source>Pay and print</source>
        <translation>Fizetés és nyomtatás</translation>
    </message>
    <message>
        <source>Pay without printing</source>
        <translation>Fizetés nyomtatás nélkül</translation>
    </message>
    <message>
        <source>Another title</source>
        <translation>Még egy kiadvány</translation>
    </message>
    <message>
        <source>New person with this name</source>
        <translation>Új személy ezzel a névvel</translation>
    </message>
    <message>
        <source>The next form</source>
        <translation>Következő nyomtatvány</translation>
    </message>
    <message>
        <source>Drop this sale</source>
        <translation>Felvétel elvetése</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Vissza a listához</translation>
    </message>
    <message>
        <source>Drop this sale?</source>
        <translation>Elveti ezt a felvételt?</translation>
    </message>
    <message>
        <source>What was typed here is lost. Nothing of it was posted.</source>
        <translation>Amit itt beírt, elvész. Ebből még semmi sem lett rögzítve.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Megtartás</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Elvetés</translation>
    </message>
    <message>
        <source>index and zone agree</source>
        <translation>az irányítószám és a zóna egyezik</translation>
    </message>
    <message>
        <source>{index} has no price in this zone</source>
        <translation>{index}: nincs ára ebben a zónában</translation>
    </message>
    <message>
        <source>term lies inside the catalogue</source>
        <translation>az időszak a katalóguson belül van</translation>
    </message>
    <message>
        <source>{number} posted {time} · {total}</source>
        <translation>{number} rögzítve {time} · {total}</translation>
    </message>
    <message>
        <source>change {change}</source>
        <translation>visszajáró {change}</translation>
    </message>
    <message>
        <source>record updated</source>
        <translation>adatlap kiegészítve</translation>
    </message>
    <message>
        <source>phone or address not on record</source>
        <translation>a telefon vagy a cím nincs rögzítve</translation>
    </message>
</context>
<context>
    <name>SaleWork</name>
    <message>
        <source>{title} is not on sale any more.</source>
        <translation>{title}: már nem kapható.</translation>
    </message>
    <message>
        <source>The subscriber is not on record any more.</source>
        <translation>Az előfizető már nem szerepel.</translation>
    </message>
    <message>
        <source>The subscriber&apos;s record was changed meanwhile.</source>
        <translation>Az előfizető adatlapja közben módosult.</translation>
    </message>
    <message>
        <source>The payer is not on record any more.</source>
        <translation>A fizető már nem szerepel.</translation>
    </message>
    <message>
        <source>The first month is another than when this was typed.</source>
        <translation>Az első hónap már más, mint beíráskor.</translation>
    </message>
    <message>
        <source>The price is another than when this was typed.</source>
        <translation>Az ár már más, mint beíráskor.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Page for the browser (*.html)</source>
        <translation>Oldal a böngészőnek (*.html)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Mentés másként</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Munkafüzet (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>ScanStrip</name>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>Show the note</source>
        <translation>A feljegyzés</translation>
    </message>
    <message>
        <source>Show the visitors</source>
        <translation>Látogatók mutatása</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Beállítások</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Hivatal</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>Ez a gép</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>Minek a beállításai</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>copy Monday&apos;s hours</source>
        <translation>hétfői nyitvatartás másolása</translation>
    </message>
    <message>
        <source>the office / this workstation</source>
        <translation>hivatal / ez a gép</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>The former settings hold again</source>
        <translation>Újra a korábbi beállítások érvényesek</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Mentve {time}</translation>
    </message>
    <message>
        <source>The settings were not saved</source>
        <translation>A beállítások nem lettek mentve</translation>
    </message>
    <message>
        <source>Two people changed the office</source>
        <translation>Ketten módosították a hivatalt</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Tesztoldal</translation>
    </message>
    <message>
        <source>The test page is at the printer</source>
        <translation>A tesztoldal a nyomtatónál van</translation>
    </message>
    <message>
        <source>The test page was not printed</source>
        <translation>A tesztoldal nem lett kinyomtatva</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>The settings were not kept</source>
        <translation>A beállítások nem lettek mentve</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Now</source>
        <translation>Most</translation>
    </message>
    <message>
        <source>Back at</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Mellék</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Következő</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Jegyzet</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Helyettes</translation>
    </message>
    <message>
        <source>free</source>
        <translation>szabad</translation>
    </message>
    <message>
        <source>end of the day</source>
        <translation>nap vége</translation>
    </message>
    <message>
        <source>{time}, in {minutes}</source>
        <translation>{time}, {minutes} múlva</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Set aside</source>
        <translation>Félretéve</translation>
    </message>
    <message>
        <source>nothing is set aside</source>
        <translation>nincs semmi félretéve</translation>
    </message>
</context>
<context>
    <name>ShelfChooser</name>
    <message>
        <source>Set aside</source>
        <translation>Félretéve</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Mit folytat?</translation>
    </message>
    <message>
        <source>A digit or Enter takes it up again, Delete throws it away, Esc leaves it.</source>
        <translation>Számjegy vagy Enter: folytatás, Delete: elvetés, Esc: bezárás.</translation>
    </message>
    <message>
        <source>begun {time}</source>
        <translation>kezdve {time}</translation>
    </message>
    <message>
        <source>Throw it away?</source>
        <translation>Elveti?</translation>
    </message>
    <message>
        <source>What was typed is lost. Nothing of it is on record.</source>
        <translation>Amit beírt, elvész. Ebből még semmi sincs rögzítve.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Megtartás</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Elvetés</translation>
    </message>
</context>
<context>
    <name>SignInStep</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Jelszó</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nevek</translation>
    </message>
    <message>
        <source>&amp;Forgot the password?</source>
        <translation>&amp;Elfelejtette a jelszót?</translation>
    </message>
</context>
<context>
    <name>SlipStrip</name>
    <message>
        <source>Undo</source>
        <translation>Visszavonás</translation>
    </message>
    <message>
        <source>Show the messages</source>
        <translation>Üzenetek mutatása</translation>
    </message>
</context>
<context>
    <name>SnoozeQuestion</name>
    <message>
        <source>Remind later</source>
        <translation>Emlékeztess később</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 perc</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 perc</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 óra</translation>
    </message>
    <message>
        <source>&amp;Remind in</source>
        <translation>&amp;Mikor</translation>
    </message>
    <message>
        <source>What is due stays due, and stays in the list.</source>
        <translation>A határidő marad, és a listán is marad.</translation>
    </message>
    <message>
        <source>tomorrow, {time}</source>
        <translation>holnap, {time}</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>{state} until {time}</source>
        <translation>{state} {time}-ig</translation>
    </message>
    <message>
        <source>{name} stands in</source>
        <translation>helyette {name}</translation>
    </message>
    <message>
        <source>stands in for {name}</source>
        <translation>helyettesíti: {name}</translation>
    </message>
</context>
<context>
    <name>StaffActions</name>
    <message>
        <source>New person</source>
        <translation>Új személy</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Módosítás</translation>
    </message>
    <message>
        <source>Left the firm…</source>
        <translation>Elment a cégtől…</translation>
    </message>
    <message>
        <source>filter the list</source>
        <translation>lista szűrése</translation>
    </message>
    <message>
        <source>show who left, too</source>
        <translation>a távozottak is látszanak</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Beolvasás…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Kimentés…</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Bent</translation>
    </message>
    <message>
        <source>Out…</source>
        <translation>Nincs bent…</translation>
    </message>
    <message>
        <source>Meeting…</source>
        <translation>Tárgyal…</translation>
    </message>
    <message>
        <source>Away…</source>
        <translation>Távol…</translation>
    </message>
</context>
<context>
    <name>StaffCard</name>
    <message>
        <source>Choose someone in the list: arrows, or type a name.</source>
        <translation>Válasszon valakit a listából: nyilakkal vagy névvel.</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Elment</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hol van</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>Itt található</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Beállította</translation>
    </message>
    <message>
        <source>as the office</source>
        <translation>mint az iroda</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Helyettes</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Helyettesít</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Szoba</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Előbb kérdezze</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Témák</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Munkaidő</translation>
    </message>
    <message>
        <source>Visits take</source>
        <translation>Időpont hossza</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Jegyzet</translation>
    </message>
    <message>
        <source>for {names}</source>
        <translation>{names}</translation>
    </message>
</context>
<context>
    <name>StaffColumns</name>
    <message>
        <source>name</source>
        <translation>név</translation>
    </message>
    <message>
        <source>post</source>
        <translation>beosztás</translation>
    </message>
    <message>
        <source>room</source>
        <translation>szoba</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>témák</translation>
    </message>
    <message>
        <source>stand-in</source>
        <translation>helyettes</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>előbb kérdezze</translation>
    </message>
    <message>
        <source>note</source>
        <translation>jegyzet</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>munkaidő</translation>
    </message>
</context>
<context>
    <name>StaffCounts</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n személy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) are still expected or inside. Give them to somebody else first.</source>
        <translation>
            <numerusform>%n látogató még várható vagy bent van. Előbb adja át őket valaki másnak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n perc</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffDeeds</name>
    <message>
        <source>{name} is back with the firm</source>
        <translation>{name} ismét a cégnél van</translation>
    </message>
    <message>
        <source>{name} has left the firm</source>
        <translation>{name} elment a cégtől</translation>
    </message>
</context>
<context>
    <name>StaffDoubts</name>
    <message>
        <source>Column «{column}»: correct it in the file and choose the file again.</source>
        <translation>«{column}» oszlop: javítsa a fájlban, és válassza ki újra.</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>Hiányzik a név</translation>
    </message>
    <message>
        <source>Write it into the file, or delete the row.</source>
        <translation>Írja be a fájlba, vagy törölje a sort.</translation>
    </message>
    <message>
        <source>Too long: at most {limit} characters</source>
        <translation>Túl hosszú: legfeljebb {limit} karakter</translation>
    </message>
    <message>
        <source>«{text}» holds characters nobody can read</source>
        <translation>«{text}» olvashatatlan karaktereket tartalmaz</translation>
    </message>
    <message>
        <source>«{text}» is no e-mail address</source>
        <translation>«{text}» nem e-mail-cím</translation>
    </message>
    <message>
        <source>«{text}» does not say from when to when</source>
        <translation>«{text}» nem mondja meg, mettől meddig</translation>
    </message>
    <message>
        <source>Column «{column}» takes 8:00–17:00; a dash is a day off.</source>
        <translation>A(z) «{column}» oszlopban 8:00–17:00 állhat; a kötőjel szabadnap.</translation>
    </message>
    <message>
        <source>More than {limit} topics</source>
        <translation>Több mint {limit} téma</translation>
    </message>
    <message>
        <source>Keep those that visitors ask for.</source>
        <translation>Azokat tartsa meg, amelyeket a látogatók kérdeznek.</translation>
    </message>
    <message>
        <source>{name} stands here once more</source>
        <translation>{name} itt még egyszer szerepel</translation>
    </message>
    <message>
        <source>First in line {expected}. Leave one of them.</source>
        <translation>Először itt várható: {expected}. sor. Az egyiket hagyja meg.</translation>
    </message>
    <message>
        <source>{name} may be one of several on record</source>
        <translation>{name} többek közül is lehet valaki</translation>
    </message>
    <message>
        <source>Add the room or the e-mail to the row.</source>
        <translation>Tegye a sorba a szobát vagy az e-mailt.</translation>
    </message>
    <message>
        <source>The stand-in «{text}» is neither here nor on record</source>
        <translation>A helyettes («{text}») sem itt, sem a nyilvántartásban nincs</translation>
    </message>
    <message>
        <source>Write the name as it stands there, or leave it empty.</source>
        <translation>Úgy írja a nevet, ahogy ott áll, vagy hagyja üresen.</translation>
    </message>
    <message>
        <source>Several people have the name «{text}»</source>
        <translation>Többeknek is «{text}» a neve</translation>
    </message>
    <message>
        <source>Leave the stand-in empty in the file and choose them afterwards.</source>
        <translation>A fájlban hagyja üresen a helyettest, és később válassza ki.</translation>
    </message>
    <message>
        <source>{name} would stand in for themselves</source>
        <translation>{name} önmagát helyettesítené</translation>
    </message>
    <message>
        <source>Follow the stand-ins: they lead back. Change one.</source>
        <translation>Kövesse a helyetteseket: visszavezetnek. Módosítson egyet.</translation>
    </message>
    <message>
        <source>Of {name} only the name is there</source>
        <translation>{name}: csak a név van itt</translation>
    </message>
    <message>
        <source>If it is a heading, delete the row.</source>
        <translation>Ha ez egy címsor, törölje a sort.</translation>
    </message>
    <message>
        <source>Another {name} is on record, room {room}</source>
        <translation>Van már egy másik {name}, szoba: {room}</translation>
    </message>
    <message>
        <source>This one is added beside them.</source>
        <translation>Ez mellette kerül be.</translation>
    </message>
    <message>
        <source>A {name} left the firm before</source>
        <translation>Egy {name} korábban elment a cégtől</translation>
    </message>
    <message>
        <source>This one is added anew; or take the former one back by hand.</source>
        <translation>Ez újként kerül be; vagy kézzel vegye vissza a régit.</translation>
    </message>
    <message>
        <source>The letters were taken for Windows Cyrillic</source>
        <translation>A betűket Windows-cirillnek vettük</translation>
    </message>
    <message>
        <source>Look whether the names are right.</source>
        <translation>Nézze meg, jók-e a nevek.</translation>
    </message>
    <message>
        <source>The sheet «{text}» was not read</source>
        <translation>A(z) «{text}» lapot nem olvastuk be</translation>
    </message>
    <message>
        <source>One sheet of a workbook is imported.</source>
        <translation>A munkafüzetből egy lap olvasható be.</translation>
    </message>
</context>
<context>
    <name>StaffField</name>
    <message>
        <source>Nobody has these letters, neither in a name nor in a topic.</source>
        <translation>Senkinek nincsenek ilyen betűi, sem a nevében, sem a témáiban.</translation>
    </message>
</context>
<context>
    <name>StaffFields</name>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Account they sign in by</source>
        <translation>Fiók, amellyel bejelentkezik</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Fiók</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Választás…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eltávolítás</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Kép kiválasztása</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Kép eltávolítása</translation>
    </message>
    <message>
        <source>Parted by semicolons, most their own first</source>
        <translation>Pontosvesszővel elválasztva, elöl a leginkább sajátja</translation>
    </message>
    <message>
        <source>All empty: as the office. A single day left empty is a day off.</source>
        <translation>Mind üres: mint az iroda. Egyetlen üres nap szabadnap.</translation>
    </message>
    <message>
        <source>Minutes; empty: as the house has it</source>
        <translation>Perc; üres: ahogy a háznál szokás</translation>
    </message>
    <message>
        <source>Before the desk disturbs them</source>
        <translation>Mielőtt a recepció zavarná</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Név</translation>
    </message>
    <message>
        <source>P&amp;ost</source>
        <translation>&amp;Beosztás</translation>
    </message>
    <message>
        <source>&amp;Room, phone</source>
        <translation>&amp;Szoba, telefon</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>&amp;Témák</translation>
    </message>
    <message>
        <source>Ask &amp;first</source>
        <translation>Előbb &amp;kérdezze</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Munkaidő</translation>
    </message>
    <message>
        <source>Stand-&amp;in</source>
        <translation>&amp;Helyettes</translation>
    </message>
    <message>
        <source>&amp;Appointment, account</source>
        <translation>&amp;Időpont, fiók</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>&amp;Jegyzet</translation>
    </message>
    <message>
        <source>Pict&amp;ure</source>
        <translation>Ké&amp;p</translation>
    </message>
</context>
<context>
    <name>StaffForm</name>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Új személy</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Módosítás</translation>
    </message>
</context>
<context>
    <name>StaffImport</name>
    <message>
        <source>People read</source>
        <translation>Beolvasott személyek</translation>
    </message>
    <message>
        <source>People {count}</source>
        <translation>Személy {count}</translation>
    </message>
    <message>
        <source>Storing: {done} of {total}</source>
        <translation>Tárolás: {done} / {total}</translation>
    </message>
    <message>
        <source>There is nobody in this file.</source>
        <translation>Ebben a fájlban nincs senki.</translation>
    </message>
    <message>
        <source>{added} will be added, {changed} changed.</source>
        <translation>{added} kerül be, {changed} módosul.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>új</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>módosul</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>változatlan</translation>
    </message>
</context>
<context>
    <name>StaffList</name>
    <message>
        <source>Staff</source>
        <translation>Munkatársak</translation>
    </message>
    <message>
        <source>Name, room, topic</source>
        <translation>Név, szoba, téma</translation>
    </message>
    <message>
        <source>Filter by name, room or topic</source>
        <translation>Szűrés név, szoba vagy téma szerint</translation>
    </message>
    <message>
        <source>with those who left</source>
        <translation>a távozottakkal</translation>
    </message>
    <message>
        <source>People of the house</source>
        <translation>A ház munkatársai</translation>
    </message>
    <message>
        <source>left {day}</source>
        <translation>elment {day}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Visszavétel</translation>
    </message>
    <message>
        <source>Not in…</source>
        <translation>Nincs bent…</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>Visszajött</translation>
    </message>
    <message>
        <source>Nobody is found. {key} adds a person of this name.</source>
        <translation>Nincs találat. {key} felvesz egy ilyen nevű személyt.</translation>
    </message>
    <message>
        <source>Nobody is on record yet. {key} adds the first person.</source>
        <translation>Még senki nincs felvéve. {key} felveszi az elsőt.</translation>
    </message>
</context>
<context>
    <name>StaffLists</name>
    <message>
        <source>Lists (*.csv *.txt *.xlsx);;All files (*)</source>
        <translation>Listák (*.csv *.txt *.xlsx);;Minden fájl (*)</translation>
    </message>
    <message>
        <source>Choose a list of people</source>
        <translation>Személyek listájának kiválasztása</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Munkatársak</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>{name} saved</source>
        <translation>{name} mentve</translation>
    </message>
    <message>
        <source>Imported: {added} added, {changed} changed</source>
        <translation>Beolvasva: {added} új, {changed} módosult</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Kiírva: {name}</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>visszavonás</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Visszavonva</translation>
    </message>
</context>
<context>
    <name>StandInPanel</name>
    <message>
        <source>Stand-in</source>
        <translation>Helyettes mód</translation>
    </message>
    <message>
        <source>End standing in</source>
        <translation>Helyettesítés vége</translation>
    </message>
    <message>
        <source>&amp;Who handles what</source>
        <translation>&amp;Ki mivel foglalkozik</translation>
    </message>
    <message>
        <source>Who handles what</source>
        <translation>Ki mivel foglalkozik</translation>
    </message>
    <message>
        <source>a topic or a name</source>
        <translation>egy téma vagy név</translation>
    </message>
    <message>
        <source>Expected today</source>
        <translation>Ma várható</translation>
    </message>
    <message>
        <source>Nobody is expected any more today.</source>
        <translation>Ma már senkit nem várunk.</translation>
    </message>
    <message>
        <source>In need ring</source>
        <translation>Baj esetén hívja</translation>
    </message>
    <message>
        <source>or {who}</source>
        <translation>vagy {who}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>ma</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>The clock is right</source>
        <translation>Jól jár az óra</translation>
    </message>
    <message>
        <source>Read only: nothing can be saved.</source>
        <translation>Csak olvasható: semmi sem menthető.</translation>
    </message>
    <message>
        <source>The data was restored at {time}. Look whether it is right and say so under Oversight, Backups: until then no old backup is removed.</source>
        <translation>Az adatok visszaállítva: {time}. Nézze meg, jók-e, és jelezze itt: Felügyelet, Mentések. Addig egyetlen régi mentés sem törlődik.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says {now}, but the last change was made at {newest}. Set the clock right before you go on.</source>
        <translation>A gép órája szerint {now} van, de az utolsó módosítás ideje {newest}. Mielőtt folytatja, állítsa be az órát.</translation>
    </message>
    <message>
        <source>The last change was made at {newest}, more than a year before this computer&apos;s clock, {now}. Set the clock right before you go on.</source>
        <translation>Az utolsó módosítás ideje {newest}, több mint egy évvel a gép órája előtt: {now}. Mielőtt folytatja, állítsa be az órát.</translation>
    </message>
</context>
<context>
    <name>SubscriberRows</name>
    <message>
        <source>&amp;Subscriber</source>
        <translation>&amp;Előfizető</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Cím</translation>
    </message>
    <message>
        <source>Name, firm, phone or code</source>
        <translation>Név, cég, telefon vagy kód</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Irsz.</translation>
    </message>
    <message>
        <source>Village, street, house</source>
        <translation>Helység, utca, házszám</translation>
    </message>
    <message>
        <source>Postal index</source>
        <translation>Irányítószám</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cím</translation>
    </message>
    <message>
        <source>Price zone</source>
        <translation>Árzóna</translation>
    </message>
    <message>
        <source>new: goes on record with this sale</source>
        <translation>új: ezzel az előfizetéssel kerül nyilvántartásba</translation>
    </message>
    <message>
        <source>had before: {forms}</source>
        <translation>korábban: {forms}</translation>
    </message>
    <message>
        <source>nothing so far</source>
        <translation>eddig semmi</translation>
    </message>
    <message>
        <source>the zone follows the index</source>
        <translation>a zónát az irányítószám adja</translation>
    </message>
    <message>
        <source>zone by the index: {zone} — the price is taken from it</source>
        <translation>zóna az irányítószám szerint: {zone} – az ár ebből adódik</translation>
    </message>
    <message>
        <source>chosen by hand; by the index it is {zone}</source>
        <translation>kézzel választva; az irányítószám szerint: {zone}</translation>
    </message>
</context>
<context>
    <name>SubscriptionsPage</name>
    <message>
        <source>New subscription</source>
        <translation>Új előfizetés</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Előfizetések</translation>
    </message>
</context>
<context>
    <name>TelephoneRooms</name>
    <message>
        <source>Calls</source>
        <translation>Hívások</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Elintézendő</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Ígéretek</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Mutatók</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Szolgálatátadás</translation>
    </message>
    <message>
        <source>Calls {day}</source>
        <translation>Hívások {day}</translation>
    </message>
</context>
<context>
    <name>TellQuestion</name>
    <message>
        <source>How long does {name} wait?</source>
        <translation>Mennyit vár {name}?</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Megmondtam</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Perc</translation>
    </message>
    <message>
        <source>kept as a promise; it comes up when it is due</source>
        <translation>ígéretként megmarad; jelez, amikor lejár</translation>
    </message>
</context>
<context>
    <name>TickBoard</name>
    <message>
        <source>Letters of a name</source>
        <translation>Egy név betűi</translation>
    </message>
    <message>
        <source>Who is in the house</source>
        <translation>Ki van a házban</translation>
    </message>
    <message>
        <source>not found yet</source>
        <translation>még nincs meg</translation>
    </message>
    <message>
        <source>found</source>
        <translation>megvan</translation>
    </message>
    <message>
        <source>Nobody here has these letters. Esc shows everybody.</source>
        <translation>Itt senkinek nincsenek ilyen betűi. Esc mindenkit mutat.</translation>
    </message>
    <message>
        <source>Nobody is in the house.</source>
        <translation>Senki nincs a házban.</translation>
    </message>
</context>
<context>
    <name>TimeRow</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Nap</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Nap</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ettől</translation>
    </message>
    <message>
        <source>from 14:30</source>
        <translation>14:30-tól</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Eddig</translation>
    </message>
    <message>
        <source>until 15:00</source>
        <translation>15:00-ig</translation>
    </message>
    <message>
        <source>Type a time like 14:30.</source>
        <translation>Írjon be egy időpontot, például 14:30.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ó {minutes} p</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} perc</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ó</translation>
    </message>
</context>
<context>
    <name>TitleRows</name>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Kiadvány</translation>
    </message>
    <message>
        <source>Te&amp;rm</source>
        <translation>&amp;Időszak</translation>
    </message>
    <message>
        <source>Index or letters of the title</source>
        <translation>Index vagy a kiadvány neve</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Első hónap</translation>
    </message>
    <message>
        <source>Titles found</source>
        <translation>Talált kiadványok</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Példányszám</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>példány</translation>
    </message>
    <message>
        <source>No title on sale begins so. Try other letters or the index.</source>
        <translation>Nincs ilyen kezdetű kapható kiadvány. Próbáljon más betűket vagy az indexet.</translation>
    </message>
    <message>
        <source>{forms}, one a year</source>
        <translation>{forms}, évente egy</translation>
    </message>
    <message>
        <source>nothing of it can be ordered in this zone</source>
        <translation>ebben a zónában nem rendelhető</translation>
    </message>
    <message>
        <source>a digit chooses the term</source>
        <translation>számjeggyel választható az időszak</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>That did not work</source>
        <translation>Nem sikerült</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Folytatás</translation>
    </message>
    <message>
        <source>What was saved is safe, and what you typed is kept. If it fails again, give the report to the administrator.</source>
        <translation>Ami mentve volt, megvan, és amit beírt, megmaradt. Ha újra sikertelen, adja át a jelentést a rendszergazdának.</translation>
    </message>
</context>
<context>
    <name>TroubleRow</name>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Levétel a listáról</translation>
    </message>
</context>
<context>
    <name>TryQuestion</name>
    <message>
        <source>Note the try</source>
        <translation>Kísérlet rögzítése</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Kísérlet</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Jegyzet</translation>
    </message>
</context>
<context>
    <name>UnsentMails</name>
    <message>
        <source>Not sent</source>
        <translation>Nem ment el</translation>
    </message>
    <message>
        <source>Letter to {name}</source>
        <translation>Levél: {name}</translation>
    </message>
</context>
<context>
    <name>VisitActions</name>
    <message>
        <source>Remind the host</source>
        <translation>Vendéglátó sürgetése</translation>
    </message>
    <message>
        <source>Write to the host</source>
        <translation>Levél a vendéglátónak</translation>
    </message>
    <message>
        <source>Print the badge</source>
        <translation>Kitűző nyomtatása</translation>
    </message>
    <message>
        <source>Look at the badge</source>
        <translation>Kitűző megnézése</translation>
    </message>
    <message>
        <source>Slip for the host</source>
        <translation>Cédula a vendéglátónak</translation>
    </message>
    <message>
        <source>Data slip</source>
        <translation>Adatlap</translation>
    </message>
    <message>
        <source>Tell how long…</source>
        <translation>Mennyit kell várni…</translation>
    </message>
    <message>
        <source>Badge found…</source>
        <translation>Kitűző megkerült…</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Egy lépést vissza</translation>
    </message>
    <message>
        <source>Give a plastic badge…</source>
        <translation>Műanyag kitűző kiadása…</translation>
    </message>
    <message>
        <source>Take the badge back…</source>
        <translation>Kitűző visszavétele…</translation>
    </message>
    <message>
        <source>One of the group leaves…</source>
        <translation>Egy távozik a csoportból…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Módosítás</translation>
    </message>
    <message>
        <source>Correct the times…</source>
        <translation>Idők javítása…</translation>
    </message>
    <message>
        <source>Left unserved…</source>
        <translation>Elintézetlenül távozott…</translation>
    </message>
    <message>
        <source>Not coming…</source>
        <translation>Nem jön el…</translation>
    </message>
</context>
<context>
    <name>VisitAside</name>
    <message>
        <source>Whom they come to is shown here, once it is known.</source>
        <translation>Itt látszik majd, kihez jön.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Korábban</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vendéglátó</translation>
    </message>
</context>
<context>
    <name>VisitDeeds</name>
    <message>
        <source>{name} shown in, {time}</source>
        <translation>{name} bekísérve, {time}</translation>
    </message>
    <message>
        <source>{name} sent on, {time}</source>
        <translation>{name} továbbküldve, {time}</translation>
    </message>
    <message>
        <source>{name}: confirmed, {time}</source>
        <translation>{name}: rendben, {time}</translation>
    </message>
    <message>
        <source>{host} reminded, {time}</source>
        <translation>{host} értesítve, {time}</translation>
    </message>
    <message>
        <source>{name}: taken back, {time}</source>
        <translation>{name}: visszavonva, {time}</translation>
    </message>
    <message>
        <source>{name} was told to wait until {told}</source>
        <translation>{name} tudja, hogy {told}-ig vár</translation>
    </message>
    <message>
        <source>{name} has badge {badge}</source>
        <translation>{name} kitűzője: {badge}</translation>
    </message>
    <message>
        <source>Badge {badge} is lost, {time}</source>
        <translation>{badge}. kitűző: elveszett, {time}</translation>
    </message>
    <message>
        <source>Badge {badge} is back, {time}</source>
        <translation>{badge}. kitűző: megvan, {time}</translation>
    </message>
    <message>
        <source>{name}: one of the group left, {time}</source>
        <translation>{name}: egy távozott a csoportból, {time}</translation>
    </message>
    <message>
        <source>{name}: times corrected, {time}</source>
        <translation>{name}: idők javítva, {time}</translation>
    </message>
    <message>
        <source>{name} is expected, noted {time}</source>
        <translation>{name} várható, rögzítve {time}</translation>
    </message>
    <message>
        <source>{name} changed, {time}</source>
        <translation>{name} módosítva, {time}</translation>
    </message>
    <message>
        <source>{name} left unserved, {time}</source>
        <translation>{name} elintézetlenül távozott, {time}</translation>
    </message>
    <message>
        <source>{name} cancelled, {time}</source>
        <translation>{name} lemondva, {time}</translation>
    </message>
    <message>
        <source>{name} did not come, noted {time}</source>
        <translation>{name} nem jött el, rögzítve {time}</translation>
    </message>
    <message>
        <source>{name} arrived, {time}</source>
        <translation>{name} megérkezett, {time}</translation>
    </message>
    <message>
        <source>Before {name} comes in</source>
        <translation>Mielőtt {name} bejön</translation>
    </message>
    <message>
        <source>Has arrived</source>
        <translation>Megérkezett</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Most nem</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bezárás</translation>
    </message>
    <message>
        <source>{name} is not to be let in</source>
        <translation>{name} nem engedhető be</translation>
    </message>
    <message>
        <source>{name} left, {time}</source>
        <translation>{name} távozott, {time}</translation>
    </message>
    <message>
        <source>{name} is not in yet: there is a note to be read first.</source>
        <translation>{name} még nincs bent: előbb el kell olvasni a feljegyzést.</translation>
    </message>
</context>
<context>
    <name>VisitFields</name>
    <message>
        <source>Three letters of who comes, or a new name</source>
        <translation>Három betű abból, aki jön, vagy új név</translation>
    </message>
    <message>
        <source>Letters of a name, or of a topic</source>
        <translation>Egy név vagy egy téma betűi</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>14:30</source>
        <translation>14:30</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Idő</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Hány fő</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Nyelv</translation>
    </message>
    <message>
        <source>language not known</source>
        <translation>nyelve nem ismert</translation>
    </message>
    <message>
        <source>Whom then</source>
        <translation>Utána kihez</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Milyen ügyben</translation>
    </message>
    <message>
        <source>Further purpose</source>
        <translation>További cél</translation>
    </message>
    <message>
        <source>the others by name, one a line (Shift+Enter)</source>
        <translation>a többiek név szerint, soronként egy (Shift+Enter)</translation>
    </message>
    <message>
        <source>was here before: {count}</source>
        <translation>járt már itt: {count}</translation>
    </message>
    <message>
        <source>&amp;Came about</source>
        <translation>&amp;Kb. ekkor jött</translation>
    </message>
    <message>
        <source>noted as not exact</source>
        <translation>nem pontosként jegyezzük fel</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Név</translation>
    </message>
    <message>
        <source>Let &amp;in because</source>
        <translation>&amp;Beengedés oka</translation>
    </message>
    <message>
        <source>E&amp;xpected</source>
        <translation>Vár&amp;ható</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Vendéglátó</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>C&amp;él</translation>
    </message>
    <message>
        <source>&amp;Firm</source>
        <translation>&amp;Cég</translation>
    </message>
    <message>
        <source>&amp;Brings</source>
        <translation>Ho&amp;z</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>&amp;Létszám</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>Cs&amp;oport</translation>
    </message>
    <message>
        <source>&amp;Then to</source>
        <translation>&amp;Utána</translation>
    </message>
    <message>
        <source>Then to</source>
        <translation>Utána</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Jegyzet</translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>new person with this name</source>
        <translation>új személy ezzel a névvel</translation>
    </message>
    <message>
        <source>is expected / came earlier / came now</source>
        <translation>várható / korábban jött / most jött</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Most</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Várható</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Korábban</translation>
    </message>
    <message>
        <source>When they come</source>
        <translation>Mikor jön</translation>
    </message>
    <message>
        <source>Change the visit</source>
        <translation>Látogatás módosítása</translation>
    </message>
    <message>
        <source>New visitor</source>
        <translation>Új látogató</translation>
    </message>
    <message>
        <source>Expect them</source>
        <translation>Várható</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Beléptetés</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>And the badge</source>
        <translation>És a kitűző</translation>
    </message>
</context>
<context>
    <name>VisitPlaces</name>
    <message>
        <source>Type a time, as 14:30, or +30 minutes.</source>
        <translation>Írjon be egy időpontot, például 14:30, vagy +30 percet.</translation>
    </message>
    <message>
        <source>About when did they come? As 10:40.</source>
        <translation>Körülbelül mikor jött? Például 10:40.</translation>
    </message>
</context>
<context>
    <name>VisitRecord</name>
    <message>
        <source>Visit</source>
        <translation>Látogatás</translation>
    </message>
    <message>
        <source>Choose somebody in the list. Arrows move through it.</source>
        <translation>Válasszon valakit a listából. A nyilakkal mozoghat.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Korábban</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Mi történt</translation>
    </message>
</context>
<context>
    <name>VisitTasks</name>
    <message>
        <source>{name}: sent to the printer, {time}</source>
        <translation>{name}: úton a nyomtatóhoz, {time}</translation>
    </message>
    <message>
        <source>A letter to {host} is on its way, {time}</source>
        <translation>Levél megy neki: {host}, {time}</translation>
    </message>
    <message>
        <source>{host} has no e-mail address in the directory.</source>
        <translation>{host} e-mail-címe nincs a névjegyzékben.</translation>
    </message>
</context>
<context>
    <name>VisitorSearch</name>
    <message>
        <source>expected {time}</source>
        <translation>várható {time}</translation>
    </message>
</context>
<context>
    <name>VisitorsPanel</name>
    <message>
        <source>filter the list</source>
        <translation>lista szűrése</translation>
    </message>
    <message>
        <source>New visitor</source>
        <translation>Új látogató</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>visszavonás</translation>
    </message>
</context>
<context>
    <name>WaitingBlock</name>
    <message>
        <source>Tell how long it takes, minutes</source>
        <translation>Megmondani, hány percet kell várni</translation>
    </message>
    <message>
        <source>Tell the visitor: {minutes} minutes</source>
        <translation>Mondja a látogatónak: {minutes} perc</translation>
    </message>
</context>
<context>
    <name>WorkstationForm</name>
    <message>
        <source>A5, one form a sheet</source>
        <translation>A5, laponként egy nyomtatvány</translation>
    </message>
    <message>
        <source>A4, two forms a sheet</source>
        <translation>A4, laponként két nyomtatvány</translation>
    </message>
    <message>
        <source>As in the template</source>
        <translation>A sablon szerint</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Nyomtatva</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Kihagyva</translation>
    </message>
    <message>
        <source>Pre-printed blanks</source>
        <translation>Előnyomott nyomtatvány</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Hanggal</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Tesztoldal</translation>
    </message>
    <message>
        <source>The number of this window</source>
        <translation>Ennek az ablaknak a száma</translation>
    </message>
    <message>
        <source>When a promise is nearly due</source>
        <translation>Amikor egy ígéret hamarosan esedékes</translation>
    </message>
    <message>
        <source>In 0.1 mm; below 0 moves left</source>
        <translation>0,1&#xa0;mm-ben; negatív: balra</translation>
    </message>
    <message>
        <source>In 0.1 mm; below 0 moves up</source>
        <translation>0,1&#xa0;mm-ben; negatív: felfelé</translation>
    </message>
    <message>
        <source>Minutes without a key; 0 never locks</source>
        <translation>Ennyi tétlen perc után; 0: soha</translation>
    </message>
    <message>
        <source>Minutes without a key; 0 never hides</source>
        <translation>Ennyi tétlen perc után; 0: soha</translation>
    </message>
    <message>
        <source>A program, and {place} where the number goes; empty: the program this computer has for telephone links</source>
        <translation>Egy program, a szám helyén {place}; üresen: a számítógép telefonhivatkozásokhoz használt programja</translation>
    </message>
    <message>
        <source>Counte&amp;r</source>
        <translation>A&amp;blak</translation>
    </message>
    <message>
        <source>Re&amp;minders</source>
        <translation>E&amp;mlékeztetők</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>N&amp;yelv</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Tém&amp;a</translation>
    </message>
    <message>
        <source>&amp;Forms go to</source>
        <translation>Nyomtatványo&amp;k ide</translation>
    </message>
    <message>
        <source>L&amp;ists go to</source>
        <translation>&amp;Listák ide</translation>
    </message>
    <message>
        <source>&amp;Badges go to</source>
        <translation>Ki&amp;tűzők ide</translation>
    </message>
    <message>
        <source>&amp;Slips go to</source>
        <translation>Cédulák &amp;ide</translation>
    </message>
    <message>
        <source>Who is in goes to (&amp;x)</source>
        <translation>Bent lé&amp;vők</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papír</translation>
    </message>
    <message>
        <source>Re&amp;verse side</source>
        <translation>Hátol&amp;dal</translation>
    </message>
    <message>
        <source>&amp;Overprint</source>
        <translation>&amp;Felülnyomás</translation>
    </message>
    <message>
        <source>To the ri&amp;ght</source>
        <translation>Jobb&amp;ra</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>L&amp;efelé</translation>
    </message>
    <message>
        <source>Loc&amp;k after</source>
        <translation>&amp;Zárolás</translation>
    </message>
    <message>
        <source>&amp;Hide after</source>
        <translation>&amp;Szemvédő</translation>
    </message>
    <message>
        <source>Dial &amp;with</source>
        <translation>Tár&amp;csázás</translation>
    </message>
    <message>
        <source>The usual printer</source>
        <translation>A szokásos nyomtató</translation>
    </message>
</context>
</TS>

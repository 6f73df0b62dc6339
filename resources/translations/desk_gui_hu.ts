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
    <name>BasketHead</name>
    <message>
        <source>Basket</source>
        <translation>Kosár</translation>
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
        <source>%n issue(s) a year</source>
        <translation>
            <numerusform>évi %n szám</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) must be corrected in the file first.</source>
        <translation>
            <numerusform>Előbb %n helyet ki kell javítani a fájlban.</numerusform>
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
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>The day</source>
        <translation>Nap</translation>
    </message>
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
        <source>People</source>
        <translation>Személyek</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Kiadványok</translation>
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
        <source>Stopped. Nothing was stored.</source>
        <translation>Leállítva. Semmi sem lett tárolva.</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Kérdéses helyek</translation>
    </message>
    <message>
        <source>Titles read</source>
        <translation>Beolvasott kiadványok</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mutatás</translation>
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
        <source>Titles {count}</source>
        <translation>Kiadványok {count}</translation>
    </message>
    <message>
        <source>Reading: {done} of {total} rows</source>
        <translation>Beolvasás: {done} / {total} sor</translation>
    </message>
    <message>
        <source>Storing: {done} of {total} titles</source>
        <translation>Tárolás: {done} / {total} kiadvány</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Semmi sem lett tárolva.</translation>
    </message>
    <message numerus="yes">
        <source>Correct %n place(s) in the file: all is imported, or nothing.</source>
        <translation>
            <numerusform>Javítson ki %n&#xa0;helyet a fájlban: vagy minden bekerül, vagy semmi.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no title in this file.</source>
        <translation>Ebben a fájlban nincs kiadvány.</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Még semmi sincs tárolva.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Nincs.</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Try again</source>
        <translation>Újra</translation>
    </message>
    <message>
        <source>attempt {number}</source>
        <translation>{number}. próbálkozás</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Törlés a listáról</translation>
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
        <source>visit</source>
        <translation>látogatás</translation>
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
        <source>Oversight</source>
        <translation>Felügyelet</translation>
    </message>
    <message>
        <source>What to look after</source>
        <translation>Mit felügyel</translation>
    </message>
    <message>
        <source>the next panel</source>
        <translation>következő panel</translation>
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
        <source>Erase {name}?</source>
        <translation>Törli: {name}?</translation>
    </message>
    <message>
        <source>Names, numbers, addresses and notes are gone for good, also from backups that are restored later. Posted forms keep what is printed on them.</source>
        <translation>A nevek, számok, címek és megjegyzések végleg elvesznek, a később visszaállított mentésekből is. A rögzített nyomtatványokon megmarad, ami rájuk van nyomtatva.</translation>
    </message>
    <message>
        <source>Keep the person</source>
        <translation>Személy megtartása</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Törlés</translation>
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
        <source>Erase…</source>
        <translation>Törlés…</translation>
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
        <source>Erased, {time}</source>
        <translation>Törölve, {time}</translation>
    </message>
    <message>
        <source>Taken back, {time}</source>
        <translation>Visszavonva, {time}</translation>
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
    <name>PersonConflict</name>
    <message>
        <source>Two people changed {name}</source>
        <translation>Ketten módosították: {name}</translation>
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
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Mégse</translation>
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
        <source>The file is larger than {limit} MB. Is it a price list?</source>
        <translation>A fájl nagyobb {limit}&#xa0;MB-nál. Biztosan árjegyzék?</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than a price list holds. It was not opened.</source>
        <translation>A munkafüzet kicsomagolva sokkal nagyobb egy árjegyzéknél. Nem lett megnyitva.</translation>
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
        <source>Save as</source>
        <translation>Mentés másként</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
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
        <source>Test page</source>
        <translation>Tesztoldal</translation>
    </message>
    <message>
        <source>The number of this window</source>
        <translation>Ennek az ablaknak a száma</translation>
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
        <source>Counte&amp;r</source>
        <translation>A&amp;blak</translation>
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
        <source>The usual printer</source>
        <translation>A szokásos nyomtató</translation>
    </message>
</context>
</TS>

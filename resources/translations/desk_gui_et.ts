<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="et" sourcelanguage="en">
<context>
    <name>AcceptQuestion</name>
    <message>
        <source>Go on with this data</source>
        <translation>Jätka nende andmetega</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jätka</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Kasutajanimi</translation>
    </message>
    <message>
        <source>Of somebody who may restore: the manager</source>
        <translation>Selle oma, kes tohib taastada: juhataja</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Parool</translation>
    </message>
</context>
<context>
    <name>AccountQuestion</name>
    <message>
        <source>New account</source>
        <translation>Uus konto</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>Konto muutmine</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvesta</translation>
    </message>
    <message>
        <source>First pass&amp;word</source>
        <translation>Esimene &amp;parool</translation>
    </message>
    <message>
        <source>They choose their own at the first sign-in</source>
        <translation>Oma parooli valib töötaja esimesel sisenemisel</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nimi</translation>
    </message>
    <message>
        <source>As it is printed on forms</source>
        <translation>Nagu see blanketile trükitakse</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Amet</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Kasutajanimi</translation>
    </message>
    <message>
        <source>Capitals do not matter</source>
        <translation>Suur- ja väiketähti ei eristata</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Rollid</translation>
    </message>
</context>
<context>
    <name>AccountsPanel</name>
    <message>
        <source>{name} may sign in again</source>
        <translation>{name}: tohib jälle siseneda</translation>
    </message>
    <message>
        <source>{name} is kept out</source>
        <translation>{name}: siseneda enam ei saa</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>võta tagasi</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kontod</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Uus konto</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuda</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Uus parool</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>Minu parool</translation>
    </message>
    <message>
        <source>My recovery code</source>
        <translation>Minu taastekood</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Selge</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>ei kehti</translation>
    </message>
    <message>
        <source>first password</source>
        <translation>esimene parool</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>kehtib</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Luba jälle</translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation>Keela</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>{name}: salvestatud</translation>
    </message>
    <message>
        <source>{name} has a new password</source>
        <translation>{name}: uus parool antud</translation>
    </message>
    <message>
        <source>Taken back, {time}</source>
        <translation>Tagasi võetud, {time}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>show the keys</source>
        <translation>näita klahve</translation>
    </message>
    <message>
        <source>new visit</source>
        <translation>uus külastus</translation>
    </message>
    <message>
        <source>new call</source>
        <translation>uus kõne</translation>
    </message>
    <message>
        <source>new ticket</source>
        <translation>uus pöördumine</translation>
    </message>
    <message>
        <source>new subscription</source>
        <translation>uus tellimus</translation>
    </message>
    <message>
        <source>set aside / bring back</source>
        <translation>ootele / tagasi</translation>
    </message>
    <message>
        <source>choose from the shelf</source>
        <translation>vali ootele pandute seast</translation>
    </message>
    <message>
        <source>promises</source>
        <translation>lubadused</translation>
    </message>
    <message>
        <source>eye guard</source>
        <translation>silmakaitse</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>lukusta</translation>
    </message>
    <message>
        <source>who is in the house</source>
        <translation>kes on majas</translation>
    </message>
    <message>
        <source>find anything</source>
        <translation>otsi mida tahes</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>võta tagasi</translation>
    </message>
    <message>
        <source>save</source>
        <translation>salvesta</translation>
    </message>
    <message>
        <source>save and print</source>
        <translation>salvesta ja prindi</translation>
    </message>
    <message>
        <source>what to say next</source>
        <translation>mida edasi öelda</translation>
    </message>
</context>
<context>
    <name>AddressFields</name>
    <message>
        <source>Place, street, house</source>
        <translation>Koht, tänav, maja</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Indeks</translation>
    </message>
    <message>
        <source>Postal index</source>
        <translation>Postiindeks</translation>
    </message>
    <message>
        <source>Price zone</source>
        <translation>Hinnatsoon</translation>
    </message>
    <message>
        <source>by index</source>
        <translation>indeksi järgi</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups</source>
        <translation>Varukoopiad</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Taasta…</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>vigane</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>krüptitud</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>terve</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>every 15 minutes</source>
        <translation>iga 15 minuti järel</translation>
    </message>
    <message>
        <source>day closed</source>
        <translation>päev suletud</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>enne uut versiooni</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>enne importi</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>enne taastamist</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>käsitsi</translation>
    </message>
    <message>
        <source>Second place missing since {time}</source>
        <translation>Lisakoht puudub alates {time}</translation>
    </message>
    <message>
        <source>Second place full since {time}</source>
        <translation>Lisakoht on täis alates {time}</translation>
    </message>
    <message>
        <source>Second place cannot be written since {time}</source>
        <translation>Alates {time} ei saa lisakohta kirjutada</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Varukoopiat ei ole</translation>
    </message>
    <message>
        <source>No backup since {time}</source>
        <translation>Pärast {time} varukoopiaid ei ole</translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>Backing up…</source>
        <translation>Varundan…</translation>
    </message>
    <message>
        <source>No second place from now on</source>
        <translation>Lisakohta enam ei ole</translation>
    </message>
    <message>
        <source>Old backups are rotated away again</source>
        <translation>Vanu varukoopiaid eemaldatakse jälle</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Koopiad</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Varunda kohe</translation>
    </message>
    <message>
        <source>Second place…</source>
        <translation>Lisakoht…</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Lisakohata</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <translation>Paroolifraas…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Taasta…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Failist…</translation>
    </message>
    <message>
        <source>The restored data is right</source>
        <translation>Andmed on õiged</translation>
    </message>
    <message>
        <source>Print instructions</source>
        <translation>Prindi juhend</translation>
    </message>
    <message>
        <source>Every backup is copied there from now on</source>
        <translation>Nüüdsest kopeeritakse iga varukoopia ka sinna</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Varundatud</translation>
    </message>
    <message>
        <source>Backups are encrypted from now on</source>
        <translation>Nüüdsest varukoopiad krüptitakse</translation>
    </message>
    <message>
        <source>Backups are readable for everybody from now on</source>
        <translation>Nüüdsest varukoopiaid ei krüptita: neid saab lugeda igaüks</translation>
    </message>
    <message>
        <source>The data was restored at {time}. No backup is removed until you say it is right.</source>
        <translation>Andmed taastati {time}. Varukoopiaid ei eemaldata enne, kui kinnitate, et andmed on õiged.</translation>
    </message>
    <message>
        <source>There is no second place. Choose a USB stick or another computer&apos;s folder.</source>
        <translation>Lisakohta ei ole. Valige USB-pulk või kaust teises arvutis.</translation>
    </message>
</context>
<context>
    <name>BasketHead</name>
    <message>
        <source>Basket</source>
        <translation>Korv</translation>
    </message>
</context>
<context>
    <name>BrowsePanel</name>
    <message>
        <source>Catalogue</source>
        <translation>Kataloog</translation>
    </message>
    <message>
        <source>Catalogue version</source>
        <translation>Kataloogi versioon</translation>
    </message>
    <message>
        <source>Find a title</source>
        <translation>Leia väljaanne</translation>
    </message>
    <message>
        <source>Index or title</source>
        <translation>Indeks, nimi</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Väljaanded</translation>
    </message>
    <message>
        <source>On sale today</source>
        <translation>Täna müügil</translation>
    </message>
    <message>
        <source>No such title here. Type the index, or a part of the title.</source>
        <translation>Sellist väljaannet siin ei ole. Sisestage indeks või osa nimetusest.</translation>
    </message>
    <message>
        <source>Nothing is on sale yet. Ctrl+I imports a price list.</source>
        <translation>Midagi ei ole veel müügil. Ctrl+I impordib hinnakirja.</translation>
    </message>
    <message>
        <source>the first {count}</source>
        <translation>esimesed {count}</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Catalogue</source>
        <translation>Kataloog</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Impordi…</translation>
    </message>
    <message>
        <source>Find a title</source>
        <translation>Leia väljaanne</translation>
    </message>
    <message>
        <source>Price lists (*.csv *.txt *.xlsx);;All files (*)</source>
        <translation>Hinnakirjad (*.csv *.txt *.xlsx);;Kõik failid (*)</translation>
    </message>
    <message>
        <source>Choose a price list</source>
        <translation>Valige hinnakiri</translation>
    </message>
    <message>
        <source>Imported: {name}, {titles}, {time}</source>
        <translation>Imporditud: {name}, {titles}, {time}</translation>
    </message>
</context>
<context>
    <name>CheckStrip</name>
    <message>
        <source>Stop</source>
        <translation>Peata</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Kontrolli kõike</translation>
    </message>
    <message>
        <source>Checked so far</source>
        <translation>Seni kontrollitud</translation>
    </message>
    <message>
        <source>Stopped. Nothing is known of what was not checked yet.</source>
        <translation>Peatatud. Kontrollimata osa kohta ei ole midagi teada.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Kontrollin…</translation>
    </message>
    <message>
        <source>File, history, posted rows, numbers and sums</source>
        <translation>Fail, ajalugu, registreeritud read, numbrid ja summad</translation>
    </message>
</context>
<context>
    <name>CodeQuestion</name>
    <message>
        <source>A new recovery code</source>
        <translation>Uus taastekood</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Loo kood</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Teie &amp;parool</translation>
    </message>
    <message>
        <source>The code on the old paper no longer works then</source>
        <translation>Vanal paberil olev kood siis enam ei kehti</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Your new recovery code</source>
        <translation>Teie uus taastekood</translation>
    </message>
    <message>
        <source>Write it down and lock it away. The old one no longer works.</source>
        <translation>Kirjutage see üles ja pange luku taha. Vana enam ei kehti.</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>Taaste&amp;kood</translation>
    </message>
    <message>
        <source>It is shown only now.</source>
        <translation>Seda näidatakse ainult praegu.</translation>
    </message>
    <message>
        <source>It is written down</source>
        <translation>Üles kirjutatud</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>index</source>
        <translation>indeks</translation>
    </message>
    <message>
        <source>title</source>
        <translation>nimetus</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>issues a year</source>
        <translation>numbreid aastas</translation>
    </message>
    <message>
        <source>term</source>
        <translation>periood</translation>
    </message>
    <message>
        <source>price, city</source>
        <translation>hind, linn</translation>
    </message>
    <message>
        <source>price, district</source>
        <translation>hind, rajoon</translation>
    </message>
    <message>
        <source>catalogue part, city</source>
        <translation>kataloogiosa, linn</translation>
    </message>
    <message>
        <source>catalogue part, district</source>
        <translation>kataloogiosa, rajoon</translation>
    </message>
    <message>
        <source>delivery part, city</source>
        <translation>kojukandeosa, linn</translation>
    </message>
    <message>
        <source>delivery part, district</source>
        <translation>kojukandeosa, rajoon</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>liik</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>levitamisviis</translation>
    </message>
    <message>
        <source>section</source>
        <translation>jaotis</translation>
    </message>
    <message>
        <source>cut-off day</source>
        <translation>vastuvõtu lõpp</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>typed here</source>
        <translation>sisestatud</translation>
    </message>
    <message>
        <source>on record now</source>
        <translation>praegu kirjas</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(tühi)</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>kõik need</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Salvesta valitu</translation>
    </message>
    <message>
        <source>Back to typing</source>
        <translation>Tagasi sisestama</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Keegi teine</translation>
    </message>
    <message>
        <source>{who} has changed this, {when}.</source>
        <translation>{who} on seda muutnud, {when}.</translation>
    </message>
    <message>
        <source>{who} changed this.</source>
        <translation>{who} muutis seda.</translation>
    </message>
    <message>
        <source>Choose for each line which text is kept; what differs is underlined.</source>
        <translation>Valige igal real, milline tekst jääb; erinev on alla joonitud.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n kuu</numerusform>
            <numerusform>%n kuud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n komplekt</numerusform>
            <numerusform>%n komplekti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n blankett</numerusform>
            <numerusform>%n blanketti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation>
            <numerusform>%n väljaanne</numerusform>
            <numerusform>%n väljaannet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) today</source>
        <translation>
            <numerusform>täna %n blankett</numerusform>
            <numerusform>täna %n blanketti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) a year</source>
        <translation>
            <numerusform>%n number aastas</numerusform>
            <numerusform>%n numbrit aastas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) must be corrected in the file first.</source>
        <translation>
            <numerusform>Kõigepealt tuleb failis parandada %n koht.</numerusform>
            <numerusform>Kõigepealt tuleb failis parandada %n kohta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n month(s). Is the year right?</source>
        <translation>
            <numerusform>Rohkem kui %n kuu. Kas aasta on õige?</numerusform>
            <numerusform>Rohkem kui %n kuud. Kas aasta on õige?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>Subscriptions</source>
        <translation>Tellimused</translation>
    </message>
    <message>
        <source>Number, name, title</source>
        <translation>Number, nimi, väljaanne</translation>
    </message>
    <message>
        <source>Search among the forms of the day</source>
        <translation>Otsi päeva blankettide seast</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päev</translation>
    </message>
    <message>
        <source>Forms of the day</source>
        <translation>Päeva blanketid</translation>
    </message>
    <message>
        <source>No form of this day has these letters.</source>
        <translation>Selle päeva blankettides sellist teksti ei ole.</translation>
    </message>
    <message>
        <source>No form on this day yet. F5 begins a sale.</source>
        <translation>Sellel päeval ei ole veel blankette. F5 alustab müüki.</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>The day</source>
        <translation>Päev</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Päevad</translation>
    </message>
    <message>
        <source>Open the last day again</source>
        <translation>Ava viimane päev uuesti</translation>
    </message>
    <message>
        <source>No day was opened yet. Ctrl+Enter opens today.</source>
        <translation>Ühtegi päeva ei ole veel avatud. Ctrl+Enter avab tänase.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Sule päev</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>Ava päev</translation>
    </message>
    <message>
        <source>open since {time}, {name}</source>
        <translation>avatud alates {time}, {name}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>suletud</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>veel avamata</translation>
    </message>
    <message>
        <source>opened {time} {name}</source>
        <translation>avatud {time} {name}</translation>
    </message>
    <message>
        <source>closed {time} {name}</source>
        <translation>suletud {time} {name}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>avatud</translation>
    </message>
    <message>
        <source>code of the day</source>
        <translation>päeva kood</translation>
    </message>
    <message>
        <source>Close {day}?</source>
        <translation>Kas sulgeda {day}?</translation>
    </message>
    <message>
        <source>Nothing is posted to a closed day any more. {sums}</source>
        <translation>Suletud päeva ei saa enam midagi registreerida. {sums}</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Jätka tööd</translation>
    </message>
    <message>
        <source>Opened {time}</source>
        <translation>Avatud {time}</translation>
    </message>
    <message>
        <source>Closed {time}. A backup is being made.</source>
        <translation>Suletud {time}. Varukoopia on tegemisel.</translation>
    </message>
    <message>
        <source>The day stays as it is</source>
        <translation>Päev jääb nii, nagu on</translation>
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
        <translation>{day} on veel avatud. Kõigepealt lugege kassa üle ja sulgege päev.</translation>
    </message>
    <message>
        <source>Today is closed. What comes now belongs to the next day.</source>
        <translation>Tänane päev on suletud. Edasine kuulub juba järgmisse päeva.</translation>
    </message>
    <message>
        <source>{day} is not open yet.</source>
        <translation>{day} on veel avamata.</translation>
    </message>
    <message>
        <source>Close that day</source>
        <translation>Sule see päev</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>Ava päev</translation>
    </message>
</context>
<context>
    <name>DaySumsBar</name>
    <message>
        <source>Cash</source>
        <translation>Sularaha</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Arved</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Tasumata</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Kokku</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Tühistatud</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>On its way to the printer.</source>
        <translation>Teel printerisse.</translation>
    </message>
    <message>
        <source>The printer was not found. Choose another one in the preview.</source>
        <translation>Printerit ei leitud. Valige eelvaates teine.</translation>
    </message>
    <message>
        <source>{printer} is stopped. See to it and start it.</source>
        <translation>{printer} on peatatud. Vaadake printer üle ja käivitage see.</translation>
    </message>
    <message>
        <source>{printer} takes no documents now. Choose another one in the preview.</source>
        <translation>{printer} ei võta praegu dokumente vastu. Valige eelvaates teine.</translation>
    </message>
    <message>
        <source>Printing does not answer on this computer. Call who looks after it.</source>
        <translation>Printimine selles arvutis ei vasta. Kutsuge arvuti hooldaja.</translation>
    </message>
    <message>
        <source>{printer} is out of paper. It goes on when there is some.</source>
        <translation>{printer}: paber on otsas. Lisage paberit, siis printimine jätkub.</translation>
    </message>
    <message>
        <source>Somebody took it out of the printer&apos;s queue.</source>
        <translation>Keegi võttis selle printimisjärjekorrast ära.</translation>
    </message>
    <message>
        <source>{printer} could not print it.</source>
        <translation>{printer} ei saanud seda printida.</translation>
    </message>
    <message>
        <source>It may be printed already. Look at the printer first.</source>
        <translation>See võib juba prinditud olla. Vaadake enne printerisse.</translation>
    </message>
    <message>
        <source>The document could not be made. Open its preview to see why.</source>
        <translation>Dokumenti ei saanud koostada. Põhjust näete eelvaates.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another place.</source>
        <translation>Sinna ei saa kirjutada. Valige teine koht.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another place.</source>
        <translation>Teil ei ole õigust sinna kirjutada. Valige teine koht.</translation>
    </message>
    <message>
        <source>The folder is not there any more. Choose another place.</source>
        <translation>Seda kausta enam ei ole. Valige teine koht.</translation>
    </message>
    <message>
        <source>Another program has the file open. Close it there, or choose another name.</source>
        <translation>Fail on avatud teises programmis. Sulgege see seal või valige teine nimi.</translation>
    </message>
    <message>
        <source>The disk reports a fault ({code}). Choose another place.</source>
        <translation>Ketas teatab veast ({code}). Valige teine koht.</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>Correct the cell in the file and import it again.</source>
        <translation>Parandage lahter failis ja importige uuesti.</translation>
    </message>
    <message>
        <source>Column «{column}»: correct it and import again.</source>
        <translation>Veerg „{column}“: parandage see ja importige uuesti.</translation>
    </message>
    <message>
        <source>The index is missing</source>
        <translation>Indeks puudub</translation>
    </message>
    <message>
        <source>«{text}» is no index</source>
        <translation>„{text}“ ei ole indeks</translation>
    </message>
    <message>
        <source>An index has up to 10 letters, digits and hyphens.</source>
        <translation>Indeksis on kuni 10 tähte, numbrit ja sidekriipsu.</translation>
    </message>
    <message>
        <source>The title is missing</source>
        <translation>Nimetus puudub</translation>
    </message>
    <message>
        <source>«{text}» does not say how many issues a year</source>
        <translation>„{text}“ ei ütle, mitu numbrit aastas ilmub</translation>
    </message>
    <message>
        <source>It takes a number from 1 to 366.</source>
        <translation>Siia sobib arv 1 kuni 366.</translation>
    </message>
    <message>
        <source>«{text}» is no term</source>
        <translation>„{text}“ ei ole periood</translation>
    </message>
    <message>
        <source>It takes a number of months from 1 to 12.</source>
        <translation>Siia sobib kuude arv 1 kuni 12.</translation>
    </message>
    <message>
        <source>{term}: the issues do not fit this term</source>
        <translation>{term}: väljaande numbrid ei jagune sellele perioodile</translation>
    </message>
    <message>
        <source>Usual for this title are multiples of {expected}.</source>
        <translation>Selle väljaande perioodi samm on tavaliselt {expected}.</translation>
    </message>
    <message>
        <source>«{text}» is no price</source>
        <translation>„{text}“ ei ole hind</translation>
    </message>
    <message>
        <source>{term}: no price for the zone «{zone}»</source>
        <translation>{term}: tsoonil „{zone}“ puudub hind</translation>
    </message>
    <message>
        <source>It cannot be sold there for this term.</source>
        <translation>Selleks perioodiks seda seal müüa ei saa.</translation>
    </message>
    <message>
        <source>Stacked in one cell: terms {terms}, prices {prices}</source>
        <translation>Ühes lahtris koos: perioode {terms}, hindu {prices}</translation>
    </message>
    <message>
        <source>The index {index} stands here once more</source>
        <translation>Indeks {index} on siin teist korda</translation>
    </message>
    <message>
        <source>First in line {expected}. Leave one of them.</source>
        <translation>Esimest korda real {expected}. Jätke alles üks.</translation>
    </message>
    <message>
        <source>{term}, {zone}: the same price twice</source>
        <translation>{term}, {zone}: sama hind kaks korda</translation>
    </message>
    <message>
        <source>It is imported once.</source>
        <translation>Imporditakse ühe korra.</translation>
    </message>
    <message>
        <source>{term}, {zone}: {text} ₸ does not fit the other terms</source>
        <translation>{term}, {zone}: {text}&#xa0;₸ ei sobi kokku teiste perioodidega</translation>
    </message>
    <message>
        <source>Expected {expected} ₸. Imported as it stands; compare it.</source>
        <translation>Oodatud {expected}&#xa0;₸. Imporditakse nii, nagu on; võrrelge.</translation>
    </message>
    <message>
        <source>{term}: the district pays less than the city</source>
        <translation>{term}: rajooni hind on väiksem kui linna oma</translation>
    </message>
    <message>
        <source>Imported as it stands; are the columns the right way round?</source>
        <translation>Imporditakse nii, nagu on; kas veerud on õigetpidi?</translation>
    </message>
    <message>
        <source>Taken for a {text}</source>
        <translation>Liigiks arvati {text}</translation>
    </message>
    <message>
        <source>Issues a year: {expected}. The list does not say the kind.</source>
        <translation>Numbreid aastas: {expected}. Hinnakirjas liiki ei ole.</translation>
    </message>
    <message>
        <source>Left out: {text}</source>
        <translation>Välja jäetud: {text}</translation>
    </message>
    <message>
        <source>A row without index, term and price is not imported.</source>
        <translation>Rida ilma indeksi, perioodi ja hinnata ei impordita.</translation>
    </message>
    <message>
        <source>{term}, {zone}: the parts do not make up the price</source>
        <translation>{term}, {zone}: osade summa ei võrdu hinnaga</translation>
    </message>
    <message>
        <source>The price itself is what is charged.</source>
        <translation>Kehtib hind ise.</translation>
    </message>
    <message>
        <source>Too long: {text}</source>
        <translation>Liiga pikk: {text}</translation>
    </message>
    <message>
        <source>Column «{column}»: at most {limit} characters.</source>
        <translation>Veerg „{column}“: kuni {limit} märki.</translation>
    </message>
    <message>
        <source>There are characters that cannot be read</source>
        <translation>Siin on loetamatuid märke</translation>
    </message>
    <message>
        <source>«{text}» is no cut-off day</source>
        <translation>„{text}“ ei ole vastuvõtu lõpupäev</translation>
    </message>
    <message>
        <source>It takes a day from 1 to {limit}.</source>
        <translation>Siia sobib päev 1 kuni {limit}.</translation>
    </message>
    <message>
        <source>«{text}» means nothing here</source>
        <translation>„{text}“ ei tähenda siin midagi</translation>
    </message>
    <message>
        <source>Taken for a heading: {text}</source>
        <translation>Pealkirjaks arvati: {text}</translation>
    </message>
    <message>
        <source>The kind of the titles below follows from it.</source>
        <translation>Selle järgi määrati allpool olevate väljaannete liik.</translation>
    </message>
    <message>
        <source>The letters were read as Windows Cyrillic</source>
        <translation>Tähed loeti Windowsi kirillitsana</translation>
    </message>
    <message>
        <source>Look at the titles: are the Kazakh letters right?</source>
        <translation>Vaadake nimetusi: kas kasahhi tähed on õiged?</translation>
    </message>
    <message>
        <source>The sheet «{text}» was not read</source>
        <translation>Lehte „{text}“ ei loetud</translation>
    </message>
    <message>
        <source>One sheet is read; import others from files of their own.</source>
        <translation>Loetakse üks leht; teised importige eraldi failidest.</translation>
    </message>
    <message>
        <source>The number of issues a year is missing</source>
        <translation>Numbrite arv aastas puudub</translation>
    </message>
    <message>
        <source>The term is missing</source>
        <translation>Periood puudub</translation>
    </message>
    <message>
        <source>{index}: the title has no price</source>
        <translation>{index}: väljaandel ei ole hinda</translation>
    </message>
    <message>
        <source>{term}, {zone}: two different prices</source>
        <translation>{term}, {zone}: kaks erinevat hinda</translation>
    </message>
    <message>
        <source>Leave the right one in the file and import it again.</source>
        <translation>Jätke faili õige hind ja importige uuesti.</translation>
    </message>
    <message>
        <source>Belongs to no title: {text}</source>
        <translation>Ei kuulu ühegi väljaande juurde: {text}</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>unfinished</source>
        <translation>pooleli</translation>
    </message>
    <message>
        <source>what you type is not kept: the disk does not take it</source>
        <translation>sisestatu ei jää alles: kettale ei saa kirjutada</translation>
    </message>
</context>
<context>
    <name>DuplicateStrip</name>
    <message>
        <source>next</source>
        <translation>järgmine</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Võta see</translation>
    </message>
    <message>
        <source>On record already?</source>
        <translation>Juba kirjas?</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock on sees.</translation>
    </message>
    <message>
        <source>The keyboard types Cyrillic letters.</source>
        <translation>Klaviatuur kirjutab kirillitsa tähti.</translation>
    </message>
</context>
<context>
    <name>EntranceCover</name>
    <message>
        <source>Choose your name and type your password.</source>
        <translation>Valige oma nimi ja sisestage parool.</translation>
    </message>
    <message>
        <source>Locked by {name}. Nothing that was typed is lost.</source>
        <translation>Lukustas {name}. Sisestatu on alles.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ava</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sisene</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Copy the report</source>
        <translation>Kopeeri aruanne</translation>
    </message>
    <message>
        <source>Close Desk</source>
        <translation>Sule Desk</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopeeritud</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… ja veel {count}.</translation>
    </message>
</context>
<context>
    <name>FilterStrip</name>
    <message>
        <source>Name, number, deed</source>
        <translation>Nimi, number, toiming</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Otsi ajaloost</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Alates</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;kuni</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alates</translation>
    </message>
    <message>
        <source>to</source>
        <translation>kuni</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>kõik</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Kes tegi</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Mida tehti</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>kõik</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>muudatused</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>vaatamised</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>sisenemised</translation>
    </message>
    <message>
        <source>refused sign-ins</source>
        <translation>tõrjutud sisenemised</translation>
    </message>
</context>
<context>
    <name>FindLine</name>
    <message>
        <source>Anyone, anything: name, firm, phone, index, form number</source>
        <translation>Otsige kõike: nimi, firma, telefon, indeks, blanketi number</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Otsi</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Forms</source>
        <translation>Blanketid</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Isikud</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Väljaanded</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Midagi ei leitud</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>First start</source>
        <translation>Esmakäivitus</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Teie kontor</translation>
    </message>
    <message>
        <source>this is asked once</source>
        <translation>seda küsitakse üks kord</translation>
    </message>
    <message>
        <source>These are not the same. Type it again.</source>
        <translation>Need ei ole ühesugused. Sisestage uuesti.</translation>
    </message>
    <message>
        <source>&amp;Worker</source>
        <translation>Tööta&amp;ja</translation>
    </message>
    <message>
        <source>Your name as it is printed on forms</source>
        <translation>Teie nimi, nagu see blanketile trükitakse</translation>
    </message>
    <message>
        <source>Lo&amp;gin</source>
        <translation>Kasutajani&amp;mi</translation>
    </message>
    <message>
        <source>A short word you sign in with</source>
        <translation>Lühike sõna, millega sisenete</translation>
    </message>
    <message>
        <source>P&amp;assword</source>
        <translation>P&amp;arool</translation>
    </message>
    <message>
        <source>At least {least} characters; a few words are easy to keep</source>
        <translation>Vähemalt {least} märki; mõni sõna jääb hästi meelde</translation>
    </message>
    <message>
        <source>Onc&amp;e more</source>
        <translation>Uue&amp;sti</translation>
    </message>
    <message>
        <source>Counte&amp;r</source>
        <translation>L&amp;ett</translation>
    </message>
    <message>
        <source>The number of this window</source>
        <translation>Selle leti number</translation>
    </message>
    <message>
        <source>Everything can be changed later in the settings, Ctrl+,</source>
        <translation>Kõike saab hiljem seadetes muuta, Ctrl+,</translation>
    </message>
    <message>
        <source>Save and begin</source>
        <translation>Salvesta ja alusta</translation>
    </message>
    <message>
        <source>copy Monday&apos;s hours</source>
        <translation>kopeeri esmaspäeva ajad</translation>
    </message>
    <message>
        <source>The office was not saved</source>
        <translation>Kontorit ei salvestatud</translation>
    </message>
</context>
<context>
    <name>FormRecord</name>
    <message>
        <source>Form</source>
        <translation>Blankett</translation>
    </message>
    <message>
        <source>Choose a form in the list. Arrows move through it.</source>
        <translation>Valige loendist blankett. Liikuda saab nooleklahvidega.</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>Title</source>
        <translation>Väljaanne</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Kuud</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Tellija</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>BIN</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Aadress</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Makse</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Maksetõend</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Vastu võetud</translation>
    </message>
    <message>
        <source>Sold again as</source>
        <translation>Uus blankett</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>registreeritud</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>tasutud</translation>
    </message>
    <message>
        <source>invoiced</source>
        <translation>arve esitatud</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>tühistatud</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>prinditud</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>Print</source>
        <translation>Prindi</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Eelvaade</translation>
    </message>
    <message>
        <source>Add proof</source>
        <translation>Lisa maksetõend</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Tühista</translation>
    </message>
    <message>
        <source>Sell again</source>
        <translation>Müü uuesti</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>Uus tellimus</translation>
    </message>
    <message>
        <source>Print {number} again, as a duplicate</source>
        <translation>{number}: prindi uuesti, duplikaadina</translation>
    </message>
    <message>
        <source>Print duplicate</source>
        <translation>Prindi duplikaat</translation>
    </message>
    <message>
        <source>Proof of payment for {number}</source>
        <translation>{number}: maksetõend</translation>
    </message>
    <message>
        <source>Void {number}? Its number is not used again.</source>
        <translation>Kas tühistada {number}? Numbrit uuesti ei kasutata.</translation>
    </message>
    <message>
        <source>{number} sent to the printer {time}</source>
        <translation>{number} saadetud printerisse {time}</translation>
    </message>
    <message>
        <source>{number}: proof on record {time}</source>
        <translation>{number}: maksetõend kirjas {time}</translation>
    </message>
    <message>
        <source>{number} voided {time}</source>
        <translation>{number} tühistatud {time}</translation>
    </message>
    <message>
        <source>{number} is voided</source>
        <translation>{number} on tühistatud</translation>
    </message>
    <message>
        <source>Sell the same again, with what was wrong put right?</source>
        <translation>Kas müüa sama uuesti, viga parandades?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Mitte praegu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sule</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Ei õnnestunud</translation>
    </message>
</context>
<context>
    <name>Furnishing</name>
    <message>
        <source>open since {time}</source>
        <translation>avatud alates {time}</translation>
    </message>
    <message>
        <source>the day is not open</source>
        <translation>päev ei ole avatud</translation>
    </message>
    <message>
        <source>{total} · cash {cash}</source>
        <translation>{total} · sularaha {cash}</translation>
    </message>
    <message>
        <source>saved {at}</source>
        <translation>salvestatud {at}</translation>
    </message>
</context>
<context>
    <name>GivenPasswordQuestion</name>
    <message>
        <source>A new password for {name}</source>
        <translation>Uus parool: {name}</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Uus parool</translation>
    </message>
    <message>
        <source>They choose their own at the next sign-in</source>
        <translation>Oma parooli valib töötaja järgmisel sisenemisel</translation>
    </message>
</context>
<context>
    <name>GuardSheet</name>
    <message>
        <source>F8 shows the work again</source>
        <translation>F8 näitab tööd uuesti</translation>
    </message>
    <message>
        <source>F8 held down locks</source>
        <translation>F8 all hoidmine lukustab</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The data file is damaged. Restore the last backup. ({key})</source>
        <translation>Andmefail on vigane. Taastage viimane varukoopia. ({key})</translation>
    </message>
    <message>
        <source>Table {table} cannot be read to its end. Restore the last backup.</source>
        <translation>Tabelit {table} ei saa lõpuni lugeda. Taastage viimane varukoopia.</translation>
    </message>
    <message>
        <source>Row {key} of table {table} refers to one that is not there.</source>
        <translation>Tabeli {table} rida {key} viitab reale, mida ei ole.</translation>
    </message>
    <message>
        <source>Table {table} has lost its protection: its rows could be changed ({key}).</source>
        <translation>Tabel {table} on kaotanud kaitse: selle ridu võidi muuta ({key}).</translation>
    </message>
    <message>
        <source>Entry {key} of the history is missing.</source>
        <translation>Ajaloost puudub kirje {key}.</translation>
    </message>
    <message>
        <source>Entry {key} of the history is not as it was written.</source>
        <translation>Ajaloo kirje {key} ei ole selline, nagu see kirjutati.</translation>
    </message>
    <message>
        <source>The data is older than it was: entry {key} was there already and is not now. Was an old copy put back?</source>
        <translation>Andmed on vanemad kui varem: kirje {key} oli juba olemas, aga nüüd ei ole. Kas tagasi pandi vana koopia?</translation>
    </message>
    <message>
        <source>Entry {key} of the history is another than the one seen before.</source>
        <translation>Ajaloo kirje {key} ei ole see, mis oli varem.</translation>
    </message>
    <message>
        <source>What entry {entry} posted was changed past Desk: {table}, {key}.</source>
        <translation>Kirjega {entry} registreeritut on muudetud Deskist mööda minnes: {table}, {key}.</translation>
    </message>
    <message>
        <source>Row {key} of table {table} is gone; entry {entry} posted it.</source>
        <translation>Tabeli {table} rida {key} on kadunud; selle registreeris kirje {entry}.</translation>
    </message>
    <message>
        <source>Row {key} of table {table} was put in past Desk.</source>
        <translation>Tabeli {table} rida {key} on lisatud Deskist mööda minnes.</translation>
    </message>
    <message>
        <source>Number {key} is missing.</source>
        <translation>Number {key} puudub.</translation>
    </message>
    <message>
        <source>Series {key} counts other than what bears its numbers.</source>
        <translation>Numbriseeria {key} loendur ei klapi välja antud numbritega.</translation>
    </message>
    <message>
        <source>Row {key} of table {table} bears a number that is not its own.</source>
        <translation>Tabeli {table} real {key} on võõras number.</translation>
    </message>
    <message>
        <source>Payment {key} is not the sum of its forms.</source>
        <translation>Makse {key} ei võrdu oma blankettide summaga.</translation>
    </message>
    <message>
        <source>The payments of {key} are not the sum of that day&apos;s forms.</source>
        <translation>Päeva {key} maksed ei võrdu selle päeva blankettide summaga.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>liik</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>perekonnanimi</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>eesnimi</translation>
    </message>
    <message>
        <source>patronymic</source>
        <translation>isanimi</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatsioon</translation>
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
        <translation>telefonid</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>aadressid</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-post</translation>
    </message>
    <message>
        <source>language</source>
        <translation>keel</translation>
    </message>
    <message>
        <source>note</source>
        <translation>märkus</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nimi</translation>
    </message>
    <message>
        <source>name, second language</source>
        <translation>teine nimi</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operaator</translation>
    </message>
    <message>
        <source>operator, second language</source>
        <translation>teine operaator</translation>
    </message>
    <message>
        <source>postal index</source>
        <translation>postiindeks</translation>
    </message>
    <message>
        <source>country</source>
        <translation>riik</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>lahtiolekuajad</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>hinnatsoon</translation>
    </message>
    <message>
        <source>zone rules</source>
        <translation>tsoonireeglid</translation>
    </message>
    <message>
        <source>last day of ordering</source>
        <translation>vastuvõtu lõpp</translation>
    </message>
    <message>
        <source>login</source>
        <translation>kasutajanimi</translation>
    </message>
    <message>
        <source>post</source>
        <translation>amet</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>rollid</translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation>sisenemisõigus</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>taastekood</translation>
    </message>
    <message>
        <source>from a day</source>
        <translation>alates päevast</translation>
    </message>
    <message>
        <source>to a day</source>
        <translation>kuni päevani</translation>
    </message>
    <message>
        <source>by one worker</source>
        <translation>ühe töötaja omad</translation>
    </message>
    <message>
        <source>of one kind</source>
        <translation>ühte liiki</translation>
    </message>
    <message>
        <source>about one person</source>
        <translation>ühe isiku kohta</translation>
    </message>
    <message>
        <source>searched</source>
        <translation>otsinguga</translation>
    </message>
    <message>
        <source>refused sign-ins</source>
        <translation>tõrjutud sisenemised</translation>
    </message>
    <message>
        <source>person</source>
        <translation>eraisik</translation>
    </message>
    <message>
        <source>Everything is whole. The code is {code}.</source>
        <translation>Kõik on korras. Kood on {code}.</translation>
    </message>
</context>
<context>
    <name>HistoryCounts</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n kirje</numerusform>
            <numerusform>%n kirjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posted row(s)</source>
        <translation>
            <numerusform>%n registreeritud rida</numerusform>
            <numerusform>%n registreeritud rida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbrit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Ajalugu</translation>
    </message>
    <message>
        <source>history</source>
        <translation>ajalugu</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Salvestatud: {name}</translation>
    </message>
    <message>
        <source>Entries of the history</source>
        <translation>Ajaloo kirjed</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Kontrolli kõike</translation>
    </message>
    <message>
        <source>Report on a person…</source>
        <translation>Aruanne isiku kohta…</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Otsi ajaloost</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvesta PDF…</translation>
    </message>
    <message>
        <source>No entry is like that. Choose other days, or less.</source>
        <translation>Selliseid kirjeid ei ole. Valige teised päevad või vähem tingimusi.</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nimi</translation>
    </message>
    <message>
        <source>&amp;First month</source>
        <translation>&amp;Esimene kuu</translation>
    </message>
    <message>
        <source>&amp;Last month</source>
        <translation>&amp;Viimane kuu</translation>
    </message>
    <message>
        <source>On sale f&amp;rom</source>
        <translation>&amp;Müügil alates</translation>
    </message>
    <message>
        <source>S&amp;upplement</source>
        <translation>&amp;Lisa</translation>
    </message>
    <message>
        <source>adds to a catalogue</source>
        <translation>täiendab kataloogi</translation>
    </message>
    <message>
        <source>For each index, the list on sale last holds.</source>
        <translation>Iga indeksi puhul kehtib viimati müügile tulnud hinnakiri.</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>line {line}</source>
        <translation>rida {line}</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>parandada</translation>
    </message>
    <message>
        <source>check</source>
        <translation>kontrollida</translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation>Peatatud. Midagi ei salvestatud.</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Kahtlused</translation>
    </message>
    <message>
        <source>Titles read</source>
        <translation>Loetud väljaanded</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näita</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impordi</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Teine fail…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Peata</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>Correct {count}</source>
        <translation>Parandada {count}</translation>
    </message>
    <message>
        <source>Check {count}</source>
        <translation>Kontrollida {count}</translation>
    </message>
    <message>
        <source>Titles {count}</source>
        <translation>Väljaandeid {count}</translation>
    </message>
    <message>
        <source>Reading: {done} of {total} rows</source>
        <translation>Loen: {done}/{total} rida</translation>
    </message>
    <message>
        <source>Storing: {done} of {total} titles</source>
        <translation>Salvestan: {done}/{total} väljaannet</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Midagi ei salvestatud.</translation>
    </message>
    <message numerus="yes">
        <source>Correct %n place(s) in the file: all is imported, or nothing.</source>
        <translation>
            <numerusform>Parandage failis %n koht: imporditakse kõik või mitte midagi.</numerusform>
            <numerusform>Parandage failis %n kohta: imporditakse kõik või mitte midagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no title in this file.</source>
        <translation>Selles failis ei ole ühtegi väljaannet.</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Midagi ei ole veel salvestatud.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ei ole.</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Try again</source>
        <translation>Proovi uuesti</translation>
    </message>
    <message>
        <source>attempt {number}</source>
        <translation>katse {number}</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Eemalda loendist</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>City</source>
        <translation>Linn</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Rajoon</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>ajaleht</translation>
    </message>
    <message>
        <source>magazine</source>
        <translation>ajakiri</translation>
    </message>
    <message>
        <source>by card</source>
        <translation>kaardi järgi</translation>
    </message>
    <message>
        <source>by address</source>
        <translation>aadressi järgi</translation>
    </message>
    <message>
        <source>no receipt yet</source>
        <translation>kviitungita</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>tasutud</translation>
    </message>
    <message>
        <source>invoiced</source>
        <translation>arve esitatud</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>tühistatud</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Sularaha</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Arve</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Lett</translation>
    </message>
    <message>
        <source>Postman</source>
        <translation>Postiljon</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Fiscal receipt</source>
        <translation>Kassatšekk</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kviitung</translation>
    </message>
    <message>
        <source>Payment order</source>
        <translation>Maksekorraldus</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>Vale aadress</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>Vale nimi</translation>
    </message>
    <message>
        <source>Wrong title</source>
        <translation>Vale väljaanne</translation>
    </message>
    <message>
        <source>Wrong term</source>
        <translation>Vale periood</translation>
    </message>
    <message>
        <source>The customer withdrew</source>
        <translation>Klient loobus</translation>
    </message>
    <message>
        <source>Spoilt blank</source>
        <translation>Rikutud blankett</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Muu põhjus</translation>
    </message>
    <message>
        <source>The form was lost</source>
        <translation>Blankett läks kaduma</translation>
    </message>
    <message>
        <source>The print was spoilt</source>
        <translation>Trükk ebaõnnestus</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>Sekretär</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Teenindaja</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Täitja</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Vahetusevanem</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Juhataja</translation>
    </message>
    <message>
        <source>{months} mo.</source>
        <translation>{months} kuu</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kasahstan</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungari</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Eesti</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hele</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tume</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontrastne</translation>
    </message>
    <message>
        <source>Office set up</source>
        <translation>Kontor seadistatud</translation>
    </message>
    <message>
        <source>Office settings changed</source>
        <translation>Kontori seaded muudetud</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Konto lisatud</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Konto muudetud</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Parool muudetud</translation>
    </message>
    <message>
        <source>Password given anew</source>
        <translation>Uus parool antud</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sisenemine</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Sisenemine tõrjutud</translation>
    </message>
    <message>
        <source>Came in with the recovery code</source>
        <translation>Sisenemine taastekoodiga</translation>
    </message>
    <message>
        <source>Day opened</source>
        <translation>Päev avatud</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>Päev suletud</translation>
    </message>
    <message>
        <source>Day opened again</source>
        <translation>Päev uuesti avatud</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Isik lisatud</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Isik muudetud</translation>
    </message>
    <message>
        <source>Person taken back</source>
        <translation>Isik tagasi võetud</translation>
    </message>
    <message>
        <source>Record opened</source>
        <translation>Isiku andmed avatud</translation>
    </message>
    <message>
        <source>Record exported</source>
        <translation>Isiku andmed eksporditud</translation>
    </message>
    <message>
        <source>Person erased</source>
        <translation>Isik kustutatud</translation>
    </message>
    <message>
        <source>Catalogue imported</source>
        <translation>Kataloog imporditud</translation>
    </message>
    <message>
        <source>Sale posted</source>
        <translation>Müük registreeritud</translation>
    </message>
    <message>
        <source>Proof of payment added</source>
        <translation>Maksetõend lisatud</translation>
    </message>
    <message>
        <source>Form voided</source>
        <translation>Blankett tühistatud</translation>
    </message>
    <message>
        <source>Form printed</source>
        <translation>Blankett prinditud</translation>
    </message>
    <message>
        <source>Forms exported</source>
        <translation>Blanketid eksporditud</translation>
    </message>
    <message>
        <source>History read</source>
        <translation>Ajalugu vaadatud</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Varukoopia taastatud</translation>
    </message>
    <message>
        <source>Restored data confirmed</source>
        <translation>Taastatud andmed kinnitatud</translation>
    </message>
    <message>
        <source>office</source>
        <translation>kontor</translation>
    </message>
    <message>
        <source>account</source>
        <translation>konto</translation>
    </message>
    <message>
        <source>day</source>
        <translation>päev</translation>
    </message>
    <message>
        <source>person</source>
        <translation>isik</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>kataloog</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>makse</translation>
    </message>
    <message>
        <source>form</source>
        <translation>blankett</translation>
    </message>
    <message>
        <source>enquiry</source>
        <translation>päring</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>parandus</translation>
    </message>
    <message>
        <source>sale</source>
        <translation>müük</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>külastus</translation>
    </message>
    <message>
        <source>call</source>
        <translation>kõne</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>pöördumine</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>printimine</translation>
    </message>
    <message>
        <source>export</source>
        <translation>eksport</translation>
    </message>
    <message>
        <source>the person asked</source>
        <translation>isiku soovil</translation>
    </message>
</context>
<context>
    <name>LastEnd</name>
    <message>
        <source>Copied</source>
        <translation>Kopeeritud</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopeeri aruanne</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Peida</translation>
    </message>
    <message>
        <source>Desk ended unexpectedly. What was saved is safe; what was typed is back in its form or on the shelf.</source>
        <translation>Desk lõpetas ootamatult töö. Salvestatu on alles; sisestatu on tagasi oma vormil või ootel.</translation>
    </message>
</context>
<context>
    <name>LooksDialog</name>
    <message>
        <source>Report on a person</source>
        <translation>Aruanne isiku kohta</translation>
    </message>
    <message>
        <source>Name, firm, phone, code</source>
        <translation>Nimi, firma, telefon, kood</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Kelle kohta</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Leitud isikud</translation>
    </message>
    <message>
        <source>Who looked, and why</source>
        <translation>Kes vaatas ja miks</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvesta PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sule</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Salvestatud: {name}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Keys · F1 hides them</source>
        <translation>Klahvid · F1 peidab need</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation>Alt+täht</translation>
    </message>
    <message>
        <source>goes to a field</source>
        <translation>viib väljale</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>järgmine väli</translation>
    </message>
    <message>
        <source>back, nothing is lost</source>
        <translation>tagasi, midagi ei lähe kaduma</translation>
    </message>
</context>
<context>
    <name>NewPasswordStep</name>
    <message>
        <source>These are not the same. Type it again.</source>
        <translation>Need ei ole ühesugused. Sisestage uuesti.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Uus parool</translation>
    </message>
    <message>
        <source>At least {least} characters; a few words are easy to keep</source>
        <translation>Vähemalt {least} märki; mõni sõna jääb hästi meelde</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Uue&amp;sti</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tagasi</translation>
    </message>
</context>
<context>
    <name>OfficeForm</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Keel</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Riik</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nimi</translation>
    </message>
    <message>
        <source>&amp;Second name</source>
        <translation>&amp;Teine nimi</translation>
    </message>
    <message>
        <source>&amp;Operator</source>
        <translation>&amp;Operaator</translation>
    </message>
    <message>
        <source>Second o&amp;perator</source>
        <translation>Teine o&amp;peraator</translation>
    </message>
    <message>
        <source>Postal &amp;index</source>
        <translation>Post&amp;iindeks</translation>
    </message>
    <message>
        <source>Price &amp;zone</source>
        <translation>&amp;Hinnatsoon</translation>
    </message>
    <message>
        <source>City inde&amp;xes</source>
        <translation>&amp;Linna indeksid</translation>
    </message>
    <message>
        <source>&amp;District indexes</source>
        <translation>Rajooni in&amp;deksid</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>Lahtiolek&amp;uajad</translation>
    </message>
    <message>
        <source>C&amp;ut-off day</source>
        <translation>&amp;Vastuvõtu lõpp</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Võib tühjaks jääda</translation>
    </message>
    <message>
        <source>Of addresses no rule names</source>
        <translation>Aadressidele, mille kohta reeglit ei ole</translation>
    </message>
    <message>
        <source>How they begin, parted by commas</source>
        <translation>Indeksite algused, komadega eraldatud</translation>
    </message>
    <message>
        <source>Empty is closed. Ctrl+D copies Monday.</source>
        <translation>Tühi tähendab suletud. Ctrl+D kopeerib esmaspäeva.</translation>
    </message>
    <message>
        <source>Until this day for the next month</source>
        <translation>Selle päevani järgmiseks kuuks</translation>
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
        <translation>Seda ei prinditud</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jätka</translation>
    </message>
</context>
<context>
    <name>OversightPage</name>
    <message>
        <source>Oversight</source>
        <translation>Järelevalve</translation>
    </message>
    <message>
        <source>What to look after</source>
        <translation>Mida jälgida</translation>
    </message>
    <message>
        <source>the next panel</source>
        <translation>järgmine paneel</translation>
    </message>
</context>
<context>
    <name>OwnPasswordDialog</name>
    <message>
        <source>Your password</source>
        <translation>Teie parool</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Salvesta</translation>
    </message>
    <message>
        <source>&amp;Old password</source>
        <translation>&amp;Vana parool</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Uus parool</translation>
    </message>
</context>
<context>
    <name>OwnPasswordStep</name>
    <message>
        <source>Choose a password of your own</source>
        <translation>Valige oma parool</translation>
    </message>
    <message>
        <source>Somebody else chose the last one. Only you should know it.</source>
        <translation>Eelmise valis keegi teine. Parooli peaksite teadma ainult teie.</translation>
    </message>
    <message>
        <source>Keep it and go on</source>
        <translation>Salvesta ja jätka</translation>
    </message>
</context>
<context>
    <name>PassphraseQuestion</name>
    <message>
        <source>Passphrase of the backups</source>
        <translation>Varukoopiate paroolifraas</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Salvesta</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Paroolifraas</translation>
    </message>
    <message>
        <source>At least {least} characters; empty for no encryption</source>
        <translation>Vähemalt {least} märki; tühi: krüptimata</translation>
    </message>
    <message>
        <source>Write it down and lock it away: without it no backup can be read</source>
        <translation>Kirjutage see üles ja pange luku taha: ilma selleta ei saa ühtegi varukoopiat lugeda</translation>
    </message>
</context>
<context>
    <name>PasswordQuestion</name>
    <message>
        <source>A&amp;gain</source>
        <translation>Uue&amp;sti</translation>
    </message>
    <message>
        <source>At least {least} characters; a few words are easy to keep</source>
        <translation>Vähemalt {least} märki; mõni sõna jääb hästi meelde</translation>
    </message>
    <message>
        <source>These are not the same. Type it again.</source>
        <translation>Need ei ole ühesugused. Sisestage uuesti.</translation>
    </message>
</context>
<context>
    <name>PayerRows</name>
    <message>
        <source>&amp;Payer</source>
        <translation>&amp;Maksja</translation>
    </message>
    <message>
        <source>Empty: the subscriber pays</source>
        <translation>Tühi: maksab tellija</translation>
    </message>
    <message>
        <source>&amp;Brought by</source>
        <translation>Kelle kau&amp;du</translation>
    </message>
    <message>
        <source>Number of the postman or agent</source>
        <translation>Postiljoni või agendi number</translation>
    </message>
    <message>
        <source>Not on record. Add the payer on the page People first.</source>
        <translation>Ei ole kirjas. Lisage maksja enne lehel Isikud.</translation>
    </message>
</context>
<context>
    <name>PaymentBar</name>
    <message>
        <source>Payment</source>
        <translation>Makse</translation>
    </message>
    <message>
        <source>&amp;Cash</source>
        <translation>&amp;Sularaha</translation>
    </message>
    <message>
        <source>Car&amp;d</source>
        <translation>&amp;Kaart</translation>
    </message>
    <message>
        <source>In&amp;voice</source>
        <translation>Arv&amp;e</translation>
    </message>
    <message>
        <source>&amp;Given</source>
        <translation>A&amp;ntud</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Antud</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Kokku</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation>Isikud</translation>
    </message>
    <message>
        <source>Name, firm, phone, code</source>
        <translation>Nimi, firma, telefon, kood</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Otsi isikuid</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Leitud isikud</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ava</translation>
    </message>
    <message>
        <source>No one is found. {key} adds a person with what is typed.</source>
        <translation>Kedagi ei leitud. {key} lisab isiku sisestatud andmetega.</translation>
    </message>
    <message>
        <source>No one is on record yet. {key} adds the first person.</source>
        <translation>Kedagi ei ole veel kirjas. {key} lisab esimese isiku.</translation>
    </message>
    <message>
        <source>added last</source>
        <translation>viimati lisatud</translation>
    </message>
    <message>
        <source>the first {count}</source>
        <translation>esimesed {count}</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Isikud</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>Kas kustutada {name}?</translation>
    </message>
    <message>
        <source>Names, numbers, addresses and notes are gone for good, also from backups that are restored later. Posted forms keep what is printed on them.</source>
        <translation>Nimed, numbrid, aadressid ja märkused kaovad jäädavalt, ka hiljem taastatavatest varukoopiatest. Registreeritud blankettidele jääb see, mis neile on trükitud.</translation>
    </message>
    <message>
        <source>Keep the person</source>
        <translation>Jäta alles</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Kustuta</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Uus isik</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuda</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Kustuta…</translation>
    </message>
    <message>
        <source>{name} saved, {time}</source>
        <translation>{name} salvestatud, {time}</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>võta tagasi</translation>
    </message>
    <message>
        <source>Erased, {time}</source>
        <translation>Kustutatud, {time}</translation>
    </message>
    <message>
        <source>Taken back, {time}</source>
        <translation>Tagasi võetud, {time}</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Choose someone in the list: arrows, or type a name.</source>
        <translation>Valige loendist isik: nooleklahvidega või nime sisestades.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Aadress</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Keel</translation>
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
        <translation>Märkus</translation>
    </message>
</context>
<context>
    <name>PersonConflict</name>
    <message>
        <source>Two people changed {name}</source>
        <translation>Andmeid muutsid kaks inimest: {name}</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Person</source>
        <translation>Eraisik</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatsioon</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Liik</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisatsioon</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>several numbers: a semicolon between them</source>
        <translation>mitme numbri vahele semikoolon</translation>
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
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>&amp;Märkus</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-post</translation>
    </message>
    <message>
        <source>Address {number}</source>
        <translation>Aadress {number}</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Aadress</translation>
    </message>
    <message>
        <source>One more address</source>
        <translation>Veel üks aadress</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>mis tahes keel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Keel</translation>
    </message>
    <message>
        <source>Co&amp;ntact</source>
        <translation>&amp;Kontakt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nimi</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Perekonnanimi</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Eesnimi</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Isanimi</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Save</source>
        <translation>Salvesta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Uus isik</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuda</translation>
    </message>
    <message>
        <source>No longer on record. Saving adds this person anew.</source>
        <translation>Ei ole enam kirjas. Salvestamisel lisatakse isik uuesti.</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Preview</source>
        <translation>Eelvaade</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Prindi</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvesta kui…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sule</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>P&amp;rinter</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Lehed</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Vähenda (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Suurenda (Ctrl++)</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Selles arvutis ei ole ühtegi printerit seadistatud.</translation>
    </message>
    <message>
        <source>{printer} · stopped</source>
        <translation>{printer} · peatatud</translation>
    </message>
    <message>
        <source>{printer} · takes nothing</source>
        <translation>{printer} · ei võta vastu</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvesta kui</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Salvestatud: {name}</translation>
    </message>
    <message>
        <source>The pages cannot be shown.</source>
        <translation>Lehti ei saa näidata.</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>lk&#xa0;{page}/{pages}</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Form</source>
        <translation>Blankett</translation>
    </message>
    <message>
        <source>The form appears here with its title and term.</source>
        <translation>Blankett ilmub siia, kui väljaanne ja periood on valitud.</translation>
    </message>
    <message>
        <source>PS-1 · form {number} of {count}</source>
        <translation>PS-1 · blankett {number}/{count}</translation>
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
        <translation>Printimata</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>Promises</source>
        <translation>Lubadused</translation>
    </message>
    <message>
        <source>Nothing is promised to anyone.</source>
        <translation>Kellelegi ei ole midagi lubatud.</translation>
    </message>
</context>
<context>
    <name>Prompter</name>
    <message>
        <source>Say</source>
        <translation>Öelge</translation>
    </message>
    <message>
        <source>Nothing to say right now.</source>
        <translation>Praegu pole midagi öelda.</translation>
    </message>
</context>
<context>
    <name>ProofField</name>
    <message>
        <source>&amp;No.</source>
        <translation>N&amp;r</translation>
    </message>
    <message>
        <source>Number of the proof of payment</source>
        <translation>Maksetõendi number</translation>
    </message>
    <message>
        <source>Proof of payment</source>
        <translation>Maksetõend</translation>
    </message>
</context>
<context>
    <name>ProofQuestion</name>
    <message>
        <source>Add proof</source>
        <translation>Lisa maksetõend</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Dokument</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Number</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Kuupäev</translation>
    </message>
</context>
<context>
    <name>PublicationRecord</name>
    <message>
        <source>Choose a title to see its prices.</source>
        <translation>Hindade nägemiseks valige väljaanne.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Liik</translation>
    </message>
    <message>
        <source>Issues a year</source>
        <translation>Numbreid aastas</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Kojukanne</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Kataloog</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Kuud</translation>
    </message>
    <message>
        <source>On sale from</source>
        <translation>Müügil alates</translation>
    </message>
    <message>
        <source>Cut-off day</source>
        <translation>Vastuvõtu lõpp</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Periood</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Loobu</translation>
    </message>
</context>
<context>
    <name>ReasonQuestion</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Põhjus</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Märkus</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeView</name>
    <message>
        <source>Your recovery code</source>
        <translation>Teie taastekood</translation>
    </message>
    <message>
        <source>If you forget your password, this code lets you in, once. It is shown only now. Lock the paper away where nobody else comes.</source>
        <translation>Kui unustate parooli, saate selle koodiga ühe korra siseneda. Koodi näidatakse ainult praegu. Pange paber luku taha, kuhu keegi teine ei pääse.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Taastekood</translation>
    </message>
    <message>
        <source>&amp;Print it</source>
        <translation>&amp;Prindi</translation>
    </message>
    <message>
        <source>I have written it down or printed it</source>
        <translation>Kood on üles kirjutatud või prinditud</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Jätka</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>A new password</source>
        <translation>Uus parool</translation>
    </message>
    <message>
        <source>Who has no recovery code asks the manager for another password.</source>
        <translation>Kui taastekoodi ei ole, küsige juhatajalt uus parool.</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>Taaste&amp;kood</translation>
    </message>
    <message>
        <source>25 letters and digits; dashes do not matter</source>
        <translation>25 tähte ja numbrit; sidekriipsud ei loe</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sisene</translation>
    </message>
</context>
<context>
    <name>RefusalPlaces</name>
    <message>
        <source>Type an amount, for example 10 000.</source>
        <translation>Sisestage summa, näiteks 10&#xa0;000.</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>The file is larger than {limit} MB. Is it a price list?</source>
        <translation>Fail on suurem kui {limit}&#xa0;MB. Kas see on hinnakiri?</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than a price list holds. It was not opened.</source>
        <translation>Töövihik on lahti pakituna hinnakirja jaoks liiga suur. Seda ei avatud.</translation>
    </message>
    <message>
        <source>The workbook has more than {limit} parts. It was not opened.</source>
        <translation>Töövihikus on üle {limit} osa. Seda ei avatud.</translation>
    </message>
    <message>
        <source>The file has more than {limit} rows. Divide it into several lists.</source>
        <translation>Failis on üle {limit} rea. Jagage see mitmeks hinnakirjaks.</translation>
    </message>
    <message>
        <source>The file has more than {limit} columns. Delete those that are not needed.</source>
        <translation>Failis on üle {limit} veeru. Kustutage tarbetud.</translation>
    </message>
    <message>
        <source>A cell holds more than {limit} characters. Is a quotation mark not closed?</source>
        <translation>Lahtris on üle {limit} märgi. Kas jutumärk jäi sulgemata?</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>Fail on tühi. Valige teine.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Is it still there, and may you read it?</source>
        <translation>Faili ei saa avada. Kas see on alles ja kas teil on lugemisõigus?</translation>
    </message>
    <message>
        <source>This is no CSV and no XLSX file, or it is damaged. Save the list as XLSX again.</source>
        <translation>See ei ole CSV- ega XLSX-fail või on see vigane. Salvestage hinnakiri uuesti XLSX-ina.</translation>
    </message>
    <message>
        <source>The letters cannot be read. Save the list as XLSX, or as CSV in UTF-8.</source>
        <translation>Tähti ei saa lugeda. Salvestage hinnakiri XLSX-ina või UTF-8 kodeeringus CSV-na.</translation>
    </message>
    <message>
        <source>No row names all the columns. Missing: {columns}.</source>
        <translation>Üheski reas ei ole kõigi veergude nimesid. Puuduvad: {columns}.</translation>
    </message>
    <message>
        <source>Line {line}: two columns are called «{column}». Delete or rename one.</source>
        <translation>Rida {line}: kahe veeru nimi on „{column}“. Kustutage üks või nimetage ümber.</translation>
    </message>
    <message>
        <source>The last month lies before the first. Change one of them.</source>
        <translation>Viimane kuu on enne esimest. Muutke üht neist.</translation>
    </message>
    <message>
        <source>The list would take effect after its last month. Choose an earlier day.</source>
        <translation>Hinnakiri hakkaks kehtima pärast oma viimast kuud. Valige varasem päev.</translation>
    </message>
    <message>
        <source>Only digits belong here. Please type it again.</source>
        <translation>Siia käivad ainult numbrid. Sisestage uuesti.</translation>
    </message>
    <message>
        <source>This number has {length} digits. Please count again.</source>
        <translation>Selles numbris on {length} kohta. Lugege need üle.</translation>
    </message>
    <message>
        <source>One of the digits is mistyped. Compare them with the paper.</source>
        <translation>Üks number on valesti sisestatud. Võrrelge dokumendiga.</translation>
    </message>
    <message>
        <source>This is no person&apos;s IIN: it begins with no date of birth.</source>
        <translation>See ei ole eraisiku IIN: alguses ei ole sünnikuupäeva. Kontrollige numbrit.</translation>
    </message>
    <message>
        <source>This is no organisation&apos;s BIN. Is it a person&apos;s IIN?</source>
        <translation>See ei ole organisatsiooni BIN. Kas see on eraisiku IIN?</translation>
    </message>
    <message>
        <source>No such form of postal index. Type it as on the envelope.</source>
        <translation>Sellise kujuga postiindeksit ei ole. Sisestage nii, nagu ümbrikul.</translation>
    </message>
    <message>
        <source>This is no number of a form. Type it as printed beside the bar code.</source>
        <translation>See ei ole blanketi number. Sisestage nii, nagu vöötkoodi kõrval.</translation>
    </message>
    <message>
        <source>One character of the number is mistyped. Compare it with the form.</source>
        <translation>Üks märk numbris on vale. Võrrelge blanketiga.</translation>
    </message>
    <message>
        <source>This is no e-mail address. It looks like name@firm.kz.</source>
        <translation>See ei ole e-posti aadress. Õige kuju on nimi@firma.kz.</translation>
    </message>
    <message>
        <source>At most {limit} of them are kept. Take some out.</source>
        <translation>Alles hoitakse kuni {limit}. Eemaldage mõni.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Täitke see väli.</translation>
    </message>
    <message>
        <source>Too long: at most {limit} characters fit here.</source>
        <translation>Liiga pikk: siia mahub kuni {limit} märki.</translation>
    </message>
    <message>
        <source>This holds characters that cannot be read or printed. Please type it again.</source>
        <translation>Siin on märke, mida ei saa lugeda ega printida. Sisestage uuesti.</translation>
    </message>
    <message>
        <source>Someone else has changed this in the meantime. Open it again and repeat.</source>
        <translation>Keegi teine on seda vahepeal muutnud. Avage uuesti ja korrake.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask the supervisor.</source>
        <translation>Teil ei ole selleks õigust. Pöörduge vahetusevanema poole.</translation>
    </message>
    <message>
        <source>A newer version of Desk wrote this data. Install that version here too.</source>
        <translation>Need andmed kirjutas Deski uuem versioon. Paigaldage see versioon ka siia.</translation>
    </message>
    <message>
        <source>The data file is damaged or is no data of Desk. Restore the last backup.</source>
        <translation>Andmefail on vigane või ei ole Deski oma. Taastage viimane varukoopia.</translation>
    </message>
    <message>
        <source>The data may not lie on a network share: two desks would spoil it. Choose a folder on this computer, or use PostgreSQL.</source>
        <translation>Andmed ei tohi olla võrgukettal: kaks töökohta rikuksid need. Valige kaust selles arvutis või kasutage PostgreSQL-i.</translation>
    </message>
    <message>
        <source>This is no address of a database. It looks like postgresql://server/desk.</source>
        <translation>See ei ole andmebaasi aadress. See näeb välja nii: postgresql://server/desk.</translation>
    </message>
    <message>
        <source>Desk is already open on this data.</source>
        <translation>Desk on nende andmetega juba avatud.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved; free some space and save again.</source>
        <translation>Ketas on täis. Midagi ei salvestatud; vabastage ruumi ja salvestage uuesti.</translation>
    </message>
    <message>
        <source>The disk reports a fault. Nothing was saved; call who looks after it.</source>
        <translation>Ketas teatab veast. Midagi ei salvestatud; kutsuge hooldaja.</translation>
    </message>
    <message>
        <source>The data folder cannot be written. Nothing was saved; check its permissions.</source>
        <translation>Andmekausta ei saa kirjutada. Midagi ei salvestatud; kontrollige kausta õigusi.</translation>
    </message>
    <message>
        <source>The database does not answer. Nothing was saved; check the network.</source>
        <translation>Andmebaas ei vasta. Midagi ei salvestatud; kontrollige võrku.</translation>
    </message>
    <message>
        <source>Another program holds the data. Nothing was saved; try again in a moment.</source>
        <translation>Andmed on teise programmi käes. Midagi ei salvestatud; proovige hetke pärast uuesti.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, or choose another place.</source>
        <translation>Ketas on täis. Vabastage ruumi või valige teine koht.</translation>
    </message>
    <message>
        <source>Type hours like 8:00–17:00; leave it empty when closed.</source>
        <translation>Sisestage ajad kujul 8:00–17:00; kui on suletud, jätke tühjaks.</translation>
    </message>
    <message>
        <source>Choose a day from 1 to 28: every month has it.</source>
        <translation>Valige päev 1 kuni 28: see on igas kuus olemas.</translation>
    </message>
    <message>
        <source>There is an office here already. Choose an empty folder for the demo.</source>
        <translation>Siin on juba kontor. Valige demo jaoks tühi kaust.</translation>
    </message>
    <message>
        <source>«{text}» begins no postal index. Part several by commas.</source>
        <translation>„{text}“ ei ole postiindeksi algus. Eraldage mitu komadega.</translation>
    </message>
    <message>
        <source>«{text}» is listed for both zones. Keep one of them.</source>
        <translation>„{text}“ on mõlema tsooni loendis. Jätke see ühte.</translation>
    </message>
    <message>
        <source>{service} copies this folder to other computers: that would spoil the data. Choose a folder it does not touch.</source>
        <translation>{service} kopeerib selle kausta teistesse arvutitesse: see rikuks andmed. Valige kaust, mida ei kopeerita.</translation>
    </message>
    <message>
        <source>There is no office here that could be read. Restore a backup.</source>
        <translation>Siin ei ole kontorit, mida saaks lugeda. Taastage varukoopia.</translation>
    </message>
    <message>
        <source>Find a title and choose its term first.</source>
        <translation>Leidke enne väljaanne ja valige periood.</translation>
    </message>
    <message>
        <source>At most {limit} titles can be paid at once. Begin a second sale.</source>
        <translation>Korraga saab tasuda kuni {limit} väljaande eest. Alustage teist müüki.</translation>
    </message>
    <message>
        <source>Choose from 1 to {limit} sets.</source>
        <translation>Valige 1 kuni {limit} komplekti.</translation>
    </message>
    <message>
        <source>{index}: no price for {term} in the zone «{zone}». Choose another term.</source>
        <translation>{index}: tsoonis „{zone}“ puudub hind ({term}). Valige teine periood.</translation>
    </message>
    <message>
        <source>This title is no longer in the catalogue. Find it again.</source>
        <translation>Seda väljaannet kataloogis enam ei ole. Otsige uuesti.</translation>
    </message>
    <message>
        <source>{index}: the catalogue ends in {last}. Choose a shorter term.</source>
        <translation>{index}: kataloogi viimane kuu on {last}. Valige lühem periood.</translation>
    </message>
    <message>
        <source>{index}: can be ordered from {earliest} on. Choose a later month.</source>
        <translation>{index}: esimene tellitav kuu on {earliest}. Valige hilisem kuu.</translation>
    </message>
    <message>
        <source>{missing} more is needed.</source>
        <translation>Puudu on {missing}.</translation>
    </message>
    <message>
        <source>An invoice needs a payer with a BIN. Name the organisation that pays.</source>
        <translation>Arve jaoks on vaja BIN-iga maksjat. Märkige organisatsioon, kes maksab.</translation>
    </message>
    <message>
        <source>This paper does not prove such a payment. Choose another kind.</source>
        <translation>See dokument sellist makset ei tõenda. Valige teine liik.</translation>
    </message>
    <message>
        <source>This paper is on record already. Check its number.</source>
        <translation>See dokument on juba kirjas. Kontrollige numbrit.</translation>
    </message>
    <message>
        <source>The date of the paper lies after today. Check it.</source>
        <translation>Dokumendi kuupäev on tulevikus. Kontrollige seda.</translation>
    </message>
    <message>
        <source>There is no form {number}. Check the number.</source>
        <translation>Blanketti {number} ei ole. Kontrollige numbrit.</translation>
    </message>
    <message>
        <source>Form {number} was voided before.</source>
        <translation>Blankett {number} on juba tühistatud.</translation>
    </message>
    <message>
        <source>Form {number} is of {day}. Only a form of today can be voided.</source>
        <translation>Blanketi {number} kuupäev on {day}. Tühistada saab ainult tänast blanketti.</translation>
    </message>
    <message>
        <source>Void form {number} first, then sell again.</source>
        <translation>Tühistage enne blankett {number}, siis müüge uuesti.</translation>
    </message>
    <message>
        <source>Form {number} was sold again already.</source>
        <translation>Blankett {number} on juba uuesti müüdud.</translation>
    </message>
    <message>
        <source>Too long for the form, even in small letters. Shorten it.</source>
        <translation>Ei mahu blanketile ka väikeses kirjas. Lühendage.</translation>
    </message>
    <message>
        <source>The form cannot show: {characters} Type it without.</source>
        <translation>Blanketil ei saa näidata: {characters} Sisestage ilma nendeta.</translation>
    </message>
    <message>
        <source>Set the office up first: its name and index go on the form.</source>
        <translation>Seadistage enne kontor: selle nimi ja indeks lähevad blanketile.</translation>
    </message>
    <message>
        <source>Too short: at least {least} characters. A few words are easy to keep.</source>
        <translation>Liiga lühike: vaja on vähemalt {least} märki. Mõni sõna jääb hästi meelde.</translation>
    </message>
    <message>
        <source>Half the world has this password. Choose another.</source>
        <translation>Sellist parooli kasutab pool maailma. Valige teine.</translation>
    </message>
    <message>
        <source>Anyone would guess the login or the name. Choose another.</source>
        <translation>Oma nime või kasutajanime arvab igaüks ära. Valige teine parool.</translation>
    </message>
    <message>
        <source>This is the old password. Choose another.</source>
        <translation>See on vana parool. Valige teine.</translation>
    </message>
    <message>
        <source>The password or the login is wrong. Please type it again.</source>
        <translation>Parool või kasutajanimi on vale. Sisestage uuesti.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait {seconds} s, then type it again.</source>
        <translation>Liiga palju valesid paroole. Oodake {seconds}&#xa0;s ja sisestage siis uuesti.</translation>
    </message>
    <message>
        <source>A login has at least {least} letters or digits.</source>
        <translation>Kasutajanimes on vähemalt {least} tähte või numbrit.</translation>
    </message>
    <message>
        <source>Somebody has this login already. Choose another.</source>
        <translation>See kasutajanimi on juba olemas. Valige teine.</translation>
    </message>
    <message>
        <source>Tick what they do at the office: at least one.</source>
        <translation>Märkige, mida töötaja kontoris teeb: vähemalt üks roll.</translation>
    </message>
    <message>
        <source>This is the last manager. Make somebody else a manager first.</source>
        <translation>See on viimane juhataja. Määrake enne juhatajaks keegi teine.</translation>
    </message>
    <message>
        <source>There is a manager here already. Type their login and password.</source>
        <translation>Siin on juba juhataja. Sisestage tema kasutajanimi ja parool.</translation>
    </message>
    <message>
        <source>This code is not in force. Compare it with the newest paper.</source>
        <translation>See kood ei kehti. Võrrelge seda kõige uuema paberiga.</translation>
    </message>
    <message>
        <source>This file is no backup of Desk. Choose another one.</source>
        <translation>See fail ei ole Deski varukoopia. Valige teine.</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was changed; choose an older one.</source>
        <translation>See varukoopia on vigane. Midagi ei muudetud; valige vanem.</translation>
    </message>
    <message>
        <source>This backup is encrypted. Type its passphrase.</source>
        <translation>See varukoopia on krüptitud. Sisestage selle paroolifraas.</translation>
    </message>
    <message>
        <source>This is not the passphrase the backup was made with. Type it again.</source>
        <translation>See varukoopia tehti teise paroolifraasiga. Sisestage uuesti.</translation>
    </message>
    <message>
        <source>Too short: take {least} characters or more, four words say.</source>
        <translation>Liiga lühike: vaja on vähemalt {least} märki, näiteks neli sõna.</translation>
    </message>
    <message>
        <source>The key of the backups cannot be read. Set the passphrase again.</source>
        <translation>Varukoopiate võtit ei saa lugeda. Määrake paroolifraas uuesti.</translation>
    </message>
    <message>
        <source>This lies beside the data and would be lost with it. Choose another disk.</source>
        <translation>See koht on andmete kõrval ja kaoks koos nendega. Valige teine ketas.</translation>
    </message>
    <message>
        <source>This database holds data already. Restore into a new, empty one.</source>
        <translation>Selles andmebaasis on juba andmeid. Taastage uude, tühja andmebaasi.</translation>
    </message>
    <message>
        <source>The list of erased people cannot be read: {path}. Call who looks after Desk.</source>
        <translation>Kustutatud isikute loendit ei saa lugeda: {path}. Kutsuge Deski hooldaja.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>Katkestatud. Midagi ei muudetud.</translation>
    </message>
    <message>
        <source>The day is not open. Open it with Ctrl+O, then repeat.</source>
        <translation>Päev ei ole avatud. Avage see (Ctrl+O) ja korrake siis.</translation>
    </message>
    <message>
        <source>{day} is still open. Close it with Ctrl+O, then open today.</source>
        <translation>{day} on veel avatud. Sulgege see (Ctrl+O) ja avage siis tänane päev.</translation>
    </message>
    <message>
        <source>{day} is closed already. A supervisor can open it again, Ctrl+5.</source>
        <translation>{day} on juba suletud. Uuesti saab selle avada vahetusevanem: Ctrl+5.</translation>
    </message>
    <message>
        <source>{day} was worked in already. Check the date of this computer.</source>
        <translation>{day}: sellel päeval on juba töötatud. Kontrollige selle arvuti kuupäeva.</translation>
    </message>
    <message>
        <source>Stopped. Nothing is known of what was not checked yet.</source>
        <translation>Peatatud. Kontrollimata osa kohta ei ole midagi teada.</translation>
    </message>
</context>
<context>
    <name>RefusedStrip</name>
    <message>
        <source>Seen</source>
        <translation>Selge</translation>
    </message>
    <message numerus="yes">
        <source>and at %n other place(s)</source>
        <translation>
            <numerusform>ja veel %n kohas</numerusform>
            <numerusform>ja veel %n kohas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong password(s) for {name} at {workstation}, last {at}</source>
        <translation>
            <numerusform>%n vale parool: {name}, {workstation}, viimati {at}</numerusform>
            <numerusform>%n valet parooli: {name}, {workstation}, viimati {at}</numerusform>
        </translation>
    </message>
    <message>
        <source>an unknown login</source>
        <translation>tundmatu kasutajanimi</translation>
    </message>
    <message>
        <source>this desk</source>
        <translation>see töökoht</translation>
    </message>
</context>
<context>
    <name>ReopenQuestion</name>
    <message>
        <source>Open the day again?</source>
        <translation>Kas avada päev uuesti?</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Ava uuesti</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Põhjus</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>Something failed that nobody foresaw. Try again; if it fails again, save a report and tell the administrator: {name}.</source>
        <translation>Juhtus midagi ettenägematut. Proovige uuesti; kui ikka ei õnnestu, salvestage aruanne ja teatage administraatorile: {name}.</translation>
    </message>
    <message>
        <source>Nothing was changed: your data and its backups are as they were.</source>
        <translation>Midagi ei muudetud: andmed ja varukoopiad on endised.</translation>
    </message>
    <message>
        <source>Nothing was changed. Each backup below stands for itself; what is here now is kept aside when one is restored.</source>
        <translation>Midagi ei muudetud. Iga allolev varukoopia on omaette tervik; taastamisel hoitakse praegused andmed eraldi alles.</translation>
    </message>
</context>
<context>
    <name>RepairPage</name>
    <message>
        <source>Repair</source>
        <translation>Parandus</translation>
    </message>
    <message>
        <source>Desk cannot open its data</source>
        <translation>Desk ei saa oma andmeid avada</translation>
    </message>
    <message>
        <source>There is no backup in the data folder. Take one from a file.</source>
        <translation>Andmekaustas ei ole varukoopiat. Võtke see failist.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Taasta…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Failist…</translation>
    </message>
    <message>
        <source>Go on with this…</source>
        <translation>Jätka nendega…</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>Ava lugemiseks</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Proovi uuesti</translation>
    </message>
    <message>
        <source>Save a report without names</source>
        <translation>Salvesta aruanne ilma nimedeta</translation>
    </message>
    <message>
        <source>Close Desk</source>
        <translation>Sule Desk</translation>
    </message>
    <message>
        <source>Report saved: {name}</source>
        <translation>Aruanne salvestatud: {name}</translation>
    </message>
</context>
<context>
    <name>RestoreQuestion</name>
    <message>
        <source>Restore a backup</source>
        <translation>Varukoopia taastamine</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Vaata sisse</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Paroolifraas</translation>
    </message>
    <message>
        <source>Looking through it…</source>
        <translation>Vaatan läbi…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ei ole</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Viimane kirje</translation>
    </message>
    <message>
        <source>Last form</source>
        <translation>Viimane blankett</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Kirjeid</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kood</translation>
    </message>
    <message>
        <source>Whole. What was entered after it will be missing; today&apos;s data is kept aside.</source>
        <translation>Koopia on terve. Pärast seda sisestatu jääb puudu; praegused andmed hoitakse eraldi alles.</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Taasta</translation>
    </message>
</context>
<context>
    <name>RestoringPage</name>
    <message>
        <source>Restoring</source>
        <translation>Taastamine</translation>
    </message>
    <message>
        <source>The backup is being restored</source>
        <translation>Varukoopiat taastatakse</translation>
    </message>
    <message>
        <source>Until it is whole, nothing takes the place of the data. Please wait.</source>
        <translation>Andmeid ei asendata enne, kui kõik on taastatud. Palun oodake.</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Press</source>
        <translation>Tellimus</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päev</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Isikud</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Kataloog</translation>
    </message>
    <message>
        <source>Oversight</source>
        <translation>Järelevalve</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Seaded</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kontod</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Ajalugu</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Koopiad</translation>
    </message>
</context>
<context>
    <name>SaleForm</name>
    <message>
        <source>Sell again</source>
        <translation>Müük uuesti</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>Uus tellimus</translation>
    </message>
    <message>
        <source>Another pa&amp;yer…</source>
        <translation>M&amp;uu maksja…</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Korv</translation>
    </message>
</context>
<context>
    <name>SalePage</name>
    <message>
        <source>Pay and print</source>
        <translation>Maksa ja prindi</translation>
    </message>
    <message>
        <source>Pay without printing</source>
        <translation>Maksa printimata</translation>
    </message>
    <message>
        <source>Another title</source>
        <translation>Veel väljaanne</translation>
    </message>
    <message>
        <source>New person with this name</source>
        <translation>Uus isik selle nimega</translation>
    </message>
    <message>
        <source>The next form</source>
        <translation>Järgmine blankett</translation>
    </message>
    <message>
        <source>Drop this sale</source>
        <translation>Katkesta müük</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tagasi loendisse</translation>
    </message>
    <message>
        <source>Drop this sale?</source>
        <translation>Kas katkestada müük?</translation>
    </message>
    <message>
        <source>What was typed here is lost. Nothing of it was posted.</source>
        <translation>Siia sisestatu läheb kaduma. Sellest ei ole midagi registreeritud.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Jätka müüki</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Katkesta</translation>
    </message>
    <message>
        <source>index and zone agree</source>
        <translation>indeks ja tsoon klapivad</translation>
    </message>
    <message>
        <source>{index} has no price in this zone</source>
        <translation>{index}: selles tsoonis hinda ei ole</translation>
    </message>
    <message>
        <source>term lies inside the catalogue</source>
        <translation>periood mahub kataloogi</translation>
    </message>
    <message>
        <source>{number} posted {time} · {total}</source>
        <translation>{number} registreeritud {time} · {total}</translation>
    </message>
    <message>
        <source>change {change}</source>
        <translation>tagasi {change}</translation>
    </message>
    <message>
        <source>record updated</source>
        <translation>kirje täiendatud</translation>
    </message>
    <message>
        <source>phone or address not on record</source>
        <translation>telefon või aadress jäi kirja panemata</translation>
    </message>
</context>
<context>
    <name>SaleWork</name>
    <message>
        <source>{title} is not on sale any more.</source>
        <translation>{title}: ei ole enam müügil.</translation>
    </message>
    <message>
        <source>The subscriber is not on record any more.</source>
        <translation>Tellija ei ole enam kirjas.</translation>
    </message>
    <message>
        <source>The subscriber&apos;s record was changed meanwhile.</source>
        <translation>Tellija andmeid on vahepeal muudetud.</translation>
    </message>
    <message>
        <source>The payer is not on record any more.</source>
        <translation>Maksja ei ole enam kirjas.</translation>
    </message>
    <message>
        <source>The first month is another than when this was typed.</source>
        <translation>Esimene kuu on muutunud pärast sisestamist.</translation>
    </message>
    <message>
        <source>The price is another than when this was typed.</source>
        <translation>Hind on muutunud pärast sisestamist.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save as</source>
        <translation>Salvesta kui</translation>
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
        <translation>Seaded</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>See töökoht</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>Mille seaded</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvesta</translation>
    </message>
    <message>
        <source>copy Monday&apos;s hours</source>
        <translation>kopeeri esmaspäeva ajad</translation>
    </message>
    <message>
        <source>the office / this workstation</source>
        <translation>kontor / see töökoht</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Võta tagasi</translation>
    </message>
    <message>
        <source>The former settings hold again</source>
        <translation>Kehtivad jälle varasemad seaded</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Salvestatud {time}</translation>
    </message>
    <message>
        <source>The settings were not saved</source>
        <translation>Seadeid ei salvestatud</translation>
    </message>
    <message>
        <source>Two people changed the office</source>
        <translation>Kontori andmeid muutsid kaks inimest</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Proovileht</translation>
    </message>
    <message>
        <source>The test page is at the printer</source>
        <translation>Proovileht on printeris</translation>
    </message>
    <message>
        <source>The test page was not printed</source>
        <translation>Proovilehte ei prinditud</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>The settings were not kept</source>
        <translation>Seaded ei jäänud alles</translation>
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
        <translation>Ootel</translation>
    </message>
    <message>
        <source>nothing is set aside</source>
        <translation>midagi ei ole ootel</translation>
    </message>
</context>
<context>
    <name>ShelfChooser</name>
    <message>
        <source>Set aside</source>
        <translation>Ootel</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Millega jätkata</translation>
    </message>
    <message>
        <source>A digit or Enter takes it up again, Delete throws it away, Esc leaves it.</source>
        <translation>Number või Enter jätkab, Delete viskab ära, Esc sulgeb.</translation>
    </message>
    <message>
        <source>begun {time}</source>
        <translation>alustatud {time}</translation>
    </message>
    <message>
        <source>Throw it away?</source>
        <translation>Kas visata ära?</translation>
    </message>
    <message>
        <source>What was typed is lost. Nothing of it is on record.</source>
        <translation>Sisestatu läheb kaduma. Sellest ei ole midagi kirjas.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Jäta alles</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Viska ära</translation>
    </message>
</context>
<context>
    <name>SignInStep</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Parool</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nimed</translation>
    </message>
    <message>
        <source>&amp;Forgot the password?</source>
        <translation>&amp;Unustasite parooli?</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>The clock is right</source>
        <translation>Kell on õige</translation>
    </message>
    <message>
        <source>Read only: nothing can be saved.</source>
        <translation>Ainult lugemiseks: midagi ei saa salvestada.</translation>
    </message>
    <message>
        <source>The data was restored at {time}. Look whether it is right and say so under Oversight, Backups: until then no old backup is removed.</source>
        <translation>Andmed taastati {time}. Vaadake, kas need on õiged, ja kinnitage see: Järelevalve, Koopiad. Seni vanu varukoopiaid ei eemaldata.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says {now}, but the last change was made at {newest}. Set the clock right before you go on.</source>
        <translation>Selle arvuti kell näitab {now}, aga viimane muudatus tehti {newest}. Enne jätkamist pange kell õigeks.</translation>
    </message>
    <message>
        <source>The last change was made at {newest}, more than a year before this computer&apos;s clock, {now}. Set the clock right before you go on.</source>
        <translation>Viimane muudatus tehti {newest}, üle aasta varem, kui näitab selle arvuti kell: {now}. Enne jätkamist pange kell õigeks.</translation>
    </message>
</context>
<context>
    <name>SubscriberRows</name>
    <message>
        <source>&amp;Subscriber</source>
        <translation>Te&amp;llija</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Aadress</translation>
    </message>
    <message>
        <source>Name, firm, phone or code</source>
        <translation>Nimi, firma, telefon või kood</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Indeks</translation>
    </message>
    <message>
        <source>Village, street, house</source>
        <translation>Küla, tänav, maja</translation>
    </message>
    <message>
        <source>Postal index</source>
        <translation>Postiindeks</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Aadress</translation>
    </message>
    <message>
        <source>Price zone</source>
        <translation>Hinnatsoon</translation>
    </message>
    <message>
        <source>new: goes on record with this sale</source>
        <translation>uus: läheb selle müügiga kirja</translation>
    </message>
    <message>
        <source>had before: {forms}</source>
        <translation>varem: {forms}</translation>
    </message>
    <message>
        <source>nothing so far</source>
        <translation>seni mitte midagi</translation>
    </message>
    <message>
        <source>the zone follows the index</source>
        <translation>tsoon määratakse indeksi järgi</translation>
    </message>
    <message>
        <source>zone by the index: {zone} — the price is taken from it</source>
        <translation>tsoon indeksi järgi: {zone} – hind on sealt</translation>
    </message>
    <message>
        <source>chosen by hand; by the index it is {zone}</source>
        <translation>käsitsi valitud; indeksi järgi: {zone}</translation>
    </message>
</context>
<context>
    <name>SubscriptionsPage</name>
    <message>
        <source>New subscription</source>
        <translation>Uus tellimus</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Tellimused</translation>
    </message>
</context>
<context>
    <name>TitleRows</name>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Väljaanne</translation>
    </message>
    <message>
        <source>Te&amp;rm</source>
        <translation>&amp;Periood</translation>
    </message>
    <message>
        <source>Index or letters of the title</source>
        <translation>Indeks või osa nimetusest</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Esimene kuu</translation>
    </message>
    <message>
        <source>Titles found</source>
        <translation>Leitud väljaanded</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Komplektid</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>kmpl</translation>
    </message>
    <message>
        <source>No title on sale begins so. Try other letters or the index.</source>
        <translation>Nii algavat väljaannet müügil ei ole. Proovige teisi tähti või indeksit.</translation>
    </message>
    <message>
        <source>{forms}, one a year</source>
        <translation>{forms}, iga aasta kohta üks</translation>
    </message>
    <message>
        <source>nothing of it can be ordered in this zone</source>
        <translation>selles tsoonis seda tellida ei saa</translation>
    </message>
    <message>
        <source>a digit chooses the term</source>
        <translation>numbriklahv valib perioodi</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>That did not work</source>
        <translation>See ei õnnestunud</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jätka</translation>
    </message>
    <message>
        <source>What was saved is safe, and what you typed is kept. If it fails again, give the report to the administrator.</source>
        <translation>Salvestatu ja sisestatu on alles. Kui ikka ei õnnestu, andke aruanne administraatorile.</translation>
    </message>
</context>
<context>
    <name>WorkstationForm</name>
    <message>
        <source>A5, one form a sheet</source>
        <translation>A5, üks blankett lehel</translation>
    </message>
    <message>
        <source>A4, two forms a sheet</source>
        <translation>A4, kaks blanketti lehel</translation>
    </message>
    <message>
        <source>As in the template</source>
        <translation>Nagu mallis</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Prinditakse</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Jäetakse välja</translation>
    </message>
    <message>
        <source>Pre-printed blanks</source>
        <translation>Eeltrükitud blanketid</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Proovileht</translation>
    </message>
    <message>
        <source>The number of this window</source>
        <translation>Selle leti number</translation>
    </message>
    <message>
        <source>In 0.1 mm; below 0 moves left</source>
        <translation>Ühik 0,1&#xa0;mm; alla 0 nihutab vasakule</translation>
    </message>
    <message>
        <source>In 0.1 mm; below 0 moves up</source>
        <translation>Ühik 0,1&#xa0;mm; alla 0 nihutab üles</translation>
    </message>
    <message>
        <source>Minutes without a key; 0 never locks</source>
        <translation>Minuteid tegevuseta; 0 ei lukusta</translation>
    </message>
    <message>
        <source>Minutes without a key; 0 never hides</source>
        <translation>Minuteid tegevuseta; 0 ei peida</translation>
    </message>
    <message>
        <source>Counte&amp;r</source>
        <translation>L&amp;ett</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Keel</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Teema</translation>
    </message>
    <message>
        <source>&amp;Forms go to</source>
        <translation>&amp;Blankettide printer</translation>
    </message>
    <message>
        <source>L&amp;ists go to</source>
        <translation>&amp;Loendite printer</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Paber</translation>
    </message>
    <message>
        <source>Re&amp;verse side</source>
        <translation>Ta&amp;gakülg</translation>
    </message>
    <message>
        <source>&amp;Overprint</source>
        <translation>Pealet&amp;rükk</translation>
    </message>
    <message>
        <source>To the ri&amp;ght</source>
        <translation>Pare&amp;male</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Alla</translation>
    </message>
    <message>
        <source>Loc&amp;k after</source>
        <translation>L&amp;ukusta pärast</translation>
    </message>
    <message>
        <source>&amp;Hide after</source>
        <translation>Pe&amp;ida pärast</translation>
    </message>
    <message>
        <source>The usual printer</source>
        <translation>Tavaline printer</translation>
    </message>
</context>
</TS>

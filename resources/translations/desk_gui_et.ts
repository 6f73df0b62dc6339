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
        <source>call somebody</source>
        <translation>helista kellelegi</translation>
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
        <translation>jäta pooleli / jätka</translation>
    </message>
    <message>
        <source>choose from the shelf</source>
        <translation>vali poolelijäetute seast</translation>
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
    <message>
        <source>say something else: hold, complaint, offer</source>
        <translation>ütle muud: ootel, kaebus, pakkumine</translation>
    </message>
</context>
<context>
    <name>AddQuestion</name>
    <message>
        <source>Who else was in the house?</source>
        <translation>Kes veel majas oli?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisa</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nimi</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Kus</translation>
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
    <name>AdmitQuestion</name>
    <message>
        <source>{name} is not to be let in</source>
        <translation>{name}: mitte sisse lasta</translation>
    </message>
    <message>
        <source>Let in anyway</source>
        <translation>Lase siiski sisse</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Põhjus</translation>
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
        <translation>{name}: {count} korda</translation>
    </message>
    <message>
        <source>No time is free in the next three months.</source>
        <translation>Järgmise kolme kuu jooksul vaba aega ei ole.</translation>
    </message>
    <message>
        <source>{name} moved to {time}</source>
        <translation>{name}: uus aeg {time}</translation>
    </message>
    <message>
        <source>{name} moved to {host}, {time}</source>
        <translation>{name}: nüüd võtab vastu {host}, {time}</translation>
    </message>
    <message>
        <source>{name}, {time}: called off</source>
        <translation>{name}, {time}: ära jäetud</translation>
    </message>
    <message>
        <source>{name} was told, {time}</source>
        <translation>{name}: teatatud, {time}</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Loetakse: {name}…</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Salvestatud: {name}</translation>
    </message>
    <message>
        <source>Calendar imported: {new} new, {changed} changed, {removed} taken out</source>
        <translation>Kalender imporditud: {new} uut, {changed} muudetud, {removed} eemaldatud</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>võta tagasi</translation>
    </message>
    <message>
        <source>Taken back, {time}</source>
        <translation>Tagasi võetud, {time}</translation>
    </message>
</context>
<context>
    <name>AppointmentFields</name>
    <message>
        <source>Visitor</source>
        <translation>Külaline</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Hõivatud</translation>
    </message>
    <message>
        <source>What the time is for</source>
        <translation>Milleks aeg kulub</translation>
    </message>
    <message>
        <source>&amp;Visitor</source>
        <translation>&amp;Külaline</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Teema</translation>
    </message>
    <message>
        <source>&amp;Firm</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Eesmärk</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>K&amp;ordus</translation>
    </message>
    <message>
        <source>Letters of a name, or a new name</source>
        <translation>Nime tähed või uus nimi</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Üks kord</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>Mis päevani</translation>
    </message>
</context>
<context>
    <name>AppointmentForm</name>
    <message>
        <source>New appointment</source>
        <translation>Uus kohtumine</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>new person with this name</source>
        <translation>uus selle nimega inimene</translation>
    </message>
    <message>
        <source>Next free: {time}</source>
        <translation>Järgmine vaba: {time}</translation>
    </message>
    <message>
        <source>Take it anyway</source>
        <translation>Võta siiski</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Võta</translation>
    </message>
</context>
<context>
    <name>AppointmentRecord</name>
    <message>
        <source>Appointment</source>
        <translation>Kohtumine</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Olek</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Millal</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Kellega</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Eesmärk</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Enne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Põhjus</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Sari</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>üks mitmest</translation>
    </message>
</context>
<context>
    <name>AppointmentWords</name>
    <message>
        <source>moved, to be told</source>
        <translation>muudetud, teatada</translation>
    </message>
    <message>
        <source>cancelled, to be told</source>
        <translation>ära jäetud, teatada</translation>
    </message>
    <message>
        <source>appointed</source>
        <translation>kokku lepitud</translation>
    </message>
    <message>
        <source>from the own calendar</source>
        <translation>oma kalendrist</translation>
    </message>
    <message>
        <source>free</source>
        <translation>vaba</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>suletud</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Hõivatud</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Vaba</translation>
    </message>
</context>
<context>
    <name>AppointmentsPanel</name>
    <message>
        <source>Appointments</source>
        <translation>Kohtumised</translation>
    </message>
    <message>
        <source>Host: name or topic</source>
        <translation>Vastuvõtja: nimi või teema</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vastuvõtja</translation>
    </message>
    <message>
        <source>Choose a host</source>
        <translation>Valige vastuvõtja</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uus</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Impordi…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspordi…</translation>
    </message>
    <message>
        <source>Open the visit</source>
        <translation>Ava külastus</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Muuda aega</translation>
    </message>
    <message>
        <source>To another host</source>
        <translation>Teise vastuvõtja juurde</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Jäta ära</translation>
    </message>
    <message>
        <source>Was told</source>
        <translation>On teatatud</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Prindi meelespea</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>Nobody of the house is called so, or handles that.</source>
        <translation>Majas ei ole kedagi sellise nime ega teemaga.</translation>
    </message>
</context>
<context>
    <name>BackQuestion</name>
    <message>
        <source>Which badge of {name} is back?</source>
        <translation>{name}: milline kaart on tagasi?</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Pane kirja</translation>
    </message>
    <message>
        <source>&amp;Badge</source>
        <translation>&amp;Kaart</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>K&amp;uidas</translation>
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
        <translation>Varukoopiad</translation>
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
    <name>BadgeBack</name>
    <message>
        <source>Is badge {number} back?</source>
        <translation>Kas külastajakaart {number} on tagasi?</translation>
    </message>
    <message>
        <source>{name} leaves. Enter for yes, L if the badge is lost.</source>
        <translation>{name} lahkub. Enter: jah, L: kaart on kadunud.</translation>
    </message>
    <message>
        <source>{name} had it. Enter for yes, L if the badge is lost.</source>
        <translation>See oli külastaja käes: {name}. Enter: jah, L: kaart on kadunud.</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>On tagasi</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>On kadunud</translation>
    </message>
</context>
<context>
    <name>BadgesQuestion</name>
    <message>
        <source>{name} leaves: which badges are back?</source>
        <translation>{name} lahkub: millised kaardid on tagasi?</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Lahkub</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>Space takes a tick away: the badge is noted as lost.</source>
        <translation>Tühik võtab linnukese ära: kaart märgitakse kadunuks.</translation>
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
    <name>BoardList</name>
    <message>
        <source>Visitors</source>
        <translation>Külalised</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the visitors</source>
        <translation>Filtreeri külalisi</translation>
    </message>
    <message>
        <source>New visitor</source>
        <translation>Uus külaline</translation>
    </message>
    <message>
        <source>Visitors of the day</source>
        <translation>Päeva külalised</translation>
    </message>
    <message>
        <source>Nobody of today has these letters. Esc shows everybody.</source>
        <translation>Täna ei ole kedagi nende tähtedega. Esc näitab kõiki.</translation>
    </message>
    <message>
        <source>Nobody is expected or in the house. F2 begins a visit.</source>
        <translation>Kedagi ei oodata ega ole majas. F2 alustab külastust.</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>Closed by the house</source>
        <translation>Automaatselt suletud</translation>
    </message>
    <message>
        <source>To do now</source>
        <translation>Teha kohe</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Oodatud</translation>
    </message>
    <message>
        <source>With the host</source>
        <translation>Vastuvõtja juures</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Lahkunud</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Kinnita</translation>
    </message>
    <message>
        <source>inside · {time}</source>
        <translation>sees · {time}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>suletud</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Saabus</translation>
    </message>
    <message>
        <source>Show in</source>
        <translation>Juhata sisse</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>Saada edasi</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>button</comment>
        <translation>Lahkus</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Ajalugu</translation>
    </message>
    <message>
        <source>waits too long · {time}</source>
        <translation>ootab kaua · {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n inimene</numerusform>
            <numerusform>%n inimest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group, %n people</source>
        <translation>
            <numerusform>rühm, %n inimene</numerusform>
            <numerusform>rühm, %n inimest</numerusform>
        </translation>
    </message>
    <message>
        <source>badges {numbers} are still out</source>
        <translation>kaardid {numbers} on tagastamata</translation>
    </message>
    <message>
        <source>badge {number} is still out</source>
        <translation>kaart {number} on tagastamata</translation>
    </message>
    <message>
        <source>then {name}</source>
        <translation>siis {name}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>kuni {time}</translation>
    </message>
    <message>
        <source>waits · {time}</source>
        <translation>ootab · {time}</translation>
    </message>
    <message>
        <source>late · {time}</source>
        <translation>hilineb · {time}</translation>
    </message>
</context>
<context>
    <name>BothTexts</name>
    <message>
        <source>Two people changed {name}</source>
        <translation>Andmeid muutsid kaks inimest: {name}</translation>
    </message>
</context>
<context>
    <name>BrokenQuestion</name>
    <message>
        <source>Broken</source>
        <translation>Täitmata</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Põhjus</translation>
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
    <name>CalendarFiles</name>
    <message>
        <source>Choose a calendar</source>
        <translation>Valige kalender</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvesta kui</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalendrid (*.ics)</translation>
    </message>
</context>
<context>
    <name>CalendarQuestion</name>
    <message>
        <source>Calendar of {name}</source>
        <translation>Kalender: {name}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impordi</translation>
    </message>
    <message>
        <source>What the calendar changes</source>
        <translation>Mida kalender muudab</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Day</source>
        <translation>Päev</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Nädal</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Kui palju näidata</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Täna</translation>
    </message>
    <message>
        <source>day or week</source>
        <translation>päev või nädal</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Eelmine</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Järgmine</translation>
    </message>
    <message>
        <source>Whose time is it? Type letters of a name or of a topic, then Enter.</source>
        <translation>Kelle aeg? Kirjutage nime või teema tähti, siis Enter.</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n uus</numerusform>
            <numerusform>%n uut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n muudetud</numerusform>
            <numerusform>%n muudetud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out</source>
        <translation>
            <numerusform>%n eemaldatud</numerusform>
            <numerusform>%n eemaldatud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n muutmata</numerusform>
            <numerusform>%n muutmata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take no time</source>
        <translation>
            <numerusform>%n ei võta aega</numerusform>
            <numerusform>%n ei võta aega</numerusform>
        </translation>
    </message>
    <message>
        <source>busy</source>
        <translation>hõivatud</translation>
    </message>
    <message>
        <source>Its time cannot be read: left out.</source>
        <translation>Aeg ei ole loetav: välja jäetud.</translation>
    </message>
    <message>
        <source>It takes no time: left out.</source>
        <translation>Ei võta aega: välja jäetud.</translation>
    </message>
    <message>
        <source>Unknown time zone {detail}: read by our clock.</source>
        <translation>Tundmatu ajavöönd {detail}: loetud meie kella järgi.</translation>
    </message>
    <message>
        <source>How it repeats is not understood: taken once.</source>
        <translation>Kordus on arusaamatu: võetud üks kord.</translation>
    </message>
    <message>
        <source>It repeats too often: taken once.</source>
        <translation>Kordub liiga tihti: võetud üks kord.</translation>
    </message>
    <message>
        <source>{detail} is expected then: move one of them.</source>
        <translation>Siis on oodata: {detail}. Viige üks teisele ajale.</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Üle vaadata</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uued</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muudetud</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Eemaldatud</translation>
    </message>
</context>
<context>
    <name>CallActions</name>
    <message>
        <source>Call back</source>
        <translation>Helista tagasi</translation>
    </message>
    <message>
        <source>Ring now</source>
        <translation>Helista kohe</translation>
    </message>
    <message>
        <source>The callee has it</source>
        <translation>Sõnum on käes</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Prindi sedel</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Prindi leht</translation>
    </message>
    <message>
        <source>Mail it to the callee</source>
        <translation>Saada meiliga</translation>
    </message>
    <message>
        <source>Needs no call any more</source>
        <translation>Helistada pole enam vaja</translation>
    </message>
    <message>
        <source>Add the number to somebody…</source>
        <translation>Lisa number kellelegi…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuda</translation>
    </message>
    <message>
        <source>Is not rung any more</source>
        <translation>Ei helistata</translation>
    </message>
</context>
<context>
    <name>CallAside</name>
    <message>
        <source>Who it is</source>
        <translation>Kes see on</translation>
    </message>
    <message>
        <source>Who rings is shown here, and then whom they ask for: where they are now.</source>
        <translation>Siin on näha, kes helistab, ja siis, keda küsitakse ja kus ta praegu on.</translation>
    </message>
</context>
<context>
    <name>CallDeeds</name>
    <message>
        <source>{name} has the message, noted {time}</source>
        <translation>{name}: sõnum on käes, kirja pandud {time}</translation>
    </message>
    <message>
        <source>{name} needs no call any more, noted {time}</source>
        <translation>{name}: helistada pole enam vaja, kirja pandud {time}</translation>
    </message>
    <message>
        <source>Kept: {what}, {time}</source>
        <translation>Täidetud: {what}, {time}</translation>
    </message>
    <message>
        <source>{name} is not rung any more, noted {time}</source>
        <translation>{name}: ei helistata, kirja pandud {time}</translation>
    </message>
    <message>
        <source>the slip is sent to the printer</source>
        <translation>sedel saadeti printerisse</translation>
    </message>
    <message>
        <source>Taken back, {time}</source>
        <translation>Tagasi võetud, {time}</translation>
    </message>
    <message>
        <source>Slip for {name}: sent to the printer, {time}</source>
        <translation>Sedel, {name}: printerisse saadetud, {time}</translation>
    </message>
    <message>
        <source>Sheet for {name}: sent to the printer, {time}</source>
        <translation>Kõneleht, {name}: printerisse saadetud, {time}</translation>
    </message>
    <message>
        <source>A letter to {name} is on its way, {time}</source>
        <translation>Kiri on teel: {name}, {time}</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>Kõne</translation>
    </message>
    <message>
        <source>{name} changed, {time}</source>
        <translation>{name} muudetud, {time}</translation>
    </message>
    <message>
        <source>Message for {callee}: {name} is rung back by {due}, noted {time}</source>
        <translation>Sõnum, {callee}: {name} saab tagasihelistuse hiljemalt {due}, kirja pandud {time}</translation>
    </message>
    <message>
        <source>Message for {callee} from {name}, noted {time}</source>
        <translation>Sõnum, {callee}, saatja {name}, kirja pandud {time}</translation>
    </message>
    <message>
        <source>{name} put through to {callee}, {time}</source>
        <translation>{name} ühendatud: {callee}, {time}</translation>
    </message>
    <message>
        <source>{name}: noted, {time}</source>
        <translation>{name}: kirja pandud, {time}</translation>
    </message>
    <message>
        <source>Cut off: we ring {name} again. Ctrl+B does it.</source>
        <translation>Katkes: meie helistame uuesti, {name}. Ctrl+B.</translation>
    </message>
    <message>
        <source>Cut off: {name} rings again. Keep the line free.</source>
        <translation>Katkes: {name} helistab uuesti. Hoidke liin vaba.</translation>
    </message>
</context>
<context>
    <name>CallEnds</name>
    <message>
        <source>Reached</source>
        <translation>Kätte saadud</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Vastatud</translation>
    </message>
    <message>
        <source>Put through</source>
        <translation>Ühendatud</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Ei saanud kätte</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Katkes</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Vale number</translation>
    </message>
    <message>
        <source>We try again</source>
        <translation>Proovime uuesti</translation>
    </message>
    <message>
        <source>We call back</source>
        <translation>Helistame tagasi</translation>
    </message>
    <message>
        <source>Calls again</source>
        <translation>Helistab uuesti</translation>
    </message>
    <message>
        <source>Message only</source>
        <translation>Ainult sõnum</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Sõnum</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Väljuv kõne</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Kõne</translation>
    </message>
</context>
<context>
    <name>CallFields</name>
    <message>
        <source>What it is about, or what is to be passed on</source>
        <translation>Millest jutt või mida edasi öelda</translation>
    </message>
    <message>
        <source>Letters of a name, or of a topic</source>
        <translation>Nime või teema tähed</translation>
    </message>
    <message>
        <source>Ur&amp;gent</source>
        <translation>&amp;Kiire</translation>
    </message>
    <message>
        <source>Read back: {what}</source>
        <translation>Ette loetud: {what}</translation>
    </message>
    <message>
        <source>&amp;Asked for</source>
        <translation>Kü&amp;siti</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>T&amp;ulemus</translation>
    </message>
    <message>
        <source>Abo&amp;ut</source>
        <translation>T&amp;eema</translation>
    </message>
    <message>
        <source>&amp;Through to</source>
        <translation>&amp;Ühendatud</translation>
    </message>
    <message>
        <source>&amp;Read back</source>
        <translation>Ette &amp;loetud</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Märkus</translation>
    </message>
    <message>
        <source>not read back yet: {what}</source>
        <translation>veel ette lugemata: {what}</translation>
    </message>
</context>
<context>
    <name>CallFiguresPanel</name>
    <message>
        <source>Figures</source>
        <translation>Näitajad</translation>
    </message>
    <message>
        <source>The report of {first} – {last} is on its way to the printer</source>
        <translation>Aruanne {first} – {last} on teel printerisse</translation>
    </message>
    <message>
        <source>The protocol of {day} is on its way to the printer</source>
        <translation>Protokoll {day} on teel printerisse</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Prindi aruanne</translation>
    </message>
    <message>
        <source>Incoming calls by the hour</source>
        <translation>Sissetulevad kõned tundide kaupa</translation>
    </message>
    <message>
        <source>What became of the calls</source>
        <translation>Mis kõnedest sai</translation>
    </message>
    <message>
        <source>promises kept</source>
        <translation>täidetud lubadused</translation>
    </message>
    <message>
        <source>until we called back, working time</source>
        <translation>tagasihelistamiseni, tööaeg</translation>
    </message>
    <message>
        <source>calls, in and out</source>
        <translation>kõnet, sisse ja välja</translation>
    </message>
    <message>
        <source>messages not confirmed</source>
        <translation>kinnitamata sõnumit</translation>
    </message>
    <message>
        <source>missed calls still open</source>
        <translation>lahtist vastamata kõnet</translation>
    </message>
    <message>
        <source>Offers made: {made}, accepted: {accepted}</source>
        <translation>Pakkumisi: {made}, nõustuti: {accepted}</translation>
    </message>
    <message>
        <source>Protocol of {day}</source>
        <translation>Protokoll {day}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
</context>
<context>
    <name>CallForm</name>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvesta</translation>
    </message>
    <message>
        <source>And the slip</source>
        <translation>Ja sedel</translation>
    </message>
    <message>
        <source>new person with this name</source>
        <translation>uus inimene selle nimega</translation>
    </message>
    <message>
        <source>take the next good time</source>
        <translation>võta järgmine sobiv aeg</translation>
    </message>
    <message>
        <source>take the number of the call</source>
        <translation>võta kõne number</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Vali number</translation>
    </message>
    <message>
        <source>Change the call</source>
        <translation>Muuda kõnet</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>kõne on läbi</translation>
    </message>
    <message>
        <source>the talk goes on</source>
        <translation>kõne jätkub</translation>
    </message>
</context>
<context>
    <name>CallHead</name>
    <message>
        <source>hung up</source>
        <translation>läbi</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>liin {line}</translation>
    </message>
</context>
<context>
    <name>CallList</name>
    <message>
        <source>Calls</source>
        <translation>Kõned</translation>
    </message>
    <message>
        <source>Find a call</source>
        <translation>Leia kõne</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Uus kõne</translation>
    </message>
    <message>
        <source>No call has these letters. Esc shows the newest.</source>
        <translation>Nende tähtedega kõnet pole. Esc näitab viimaseid.</translation>
    </message>
    <message>
        <source>No call is on record yet. F3 writes one down.</source>
        <translation>Ühtegi kõnet pole veel kirjas. F3 paneb kirja.</translation>
    </message>
</context>
<context>
    <name>CallRecord</name>
    <message>
        <source>Call</source>
        <translation>Kõne</translation>
    </message>
    <message>
        <source>Choose a call in the list. Arrows move through it.</source>
        <translation>Valige loendist kõne; nooled liiguvad.</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Viimased</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>number varjatud</translation>
    </message>
</context>
<context>
    <name>CallTasks</name>
    <message>
        <source>{number} belongs to {name} now, noted {time}</source>
        <translation>{number} kuulub nüüd: {name}, kirja pandud {time}</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>{time} today</source>
        <translation>täna kell {time}</translation>
    </message>
    <message>
        <source>{time} tomorrow</source>
        <translation>homme kell {time}</translation>
    </message>
    <message>
        <source>{time} on {day}</source>
        <translation>{day} kell {time}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>täna</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>homme</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>eile</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Küsige üle.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) missing: after {code} there are {digits}.</source>
        <translation>
            <numerusform>%n number puudu: koodi {code} järel on {digits}.</numerusform>
            <numerusform>%n numbrit puudu: koodi {code} järel on {digits}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) too many: after {code} there are {digits}.</source>
        <translation>
            <numerusform>%n number liiga palju: koodi {code} järel on {digits}.</numerusform>
            <numerusform>%n numbrit liiga palju: koodi {code} järel on {digits}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No such number: it is kept as it is typed. Ask for it again.</source>
        <translation>Sellist numbrit ei ole: jääb nii, nagu kirjutatud. Küsige uuesti.</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) open</source>
        <translation>
            <numerusform>%n lubadus täitmata</numerusform>
            <numerusform>%n lubadust täitmata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) not confirmed</source>
        <translation>
            <numerusform>%n sõnum kinnitamata</numerusform>
            <numerusform>%n sõnumit kinnitamata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n vastamata kõne</numerusform>
            <numerusform>%n vastamata kõnet</numerusform>
        </translation>
    </message>
    <message>
        <source>last: {what}, {when}</source>
        <translation>viimati: {what}, {when}</translation>
    </message>
    <message>
        <source>speaks {language}</source>
        <translation>räägib: {language}</translation>
    </message>
</context>
<context>
    <name>CalleePanel</name>
    <message>
        <source>Ask first</source>
        <translation>Küsi enne</translation>
    </message>
    <message>
        <source>Their day</source>
        <translation>Tema päev</translation>
    </message>
    <message>
        <source>Put through to the stand-in</source>
        <translation>Ühenda asendajaga</translation>
    </message>
</context>
<context>
    <name>CallerCard</name>
    <message>
        <source>Promised to them</source>
        <translation>Talle lubatud</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Viimased</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Keel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Lahti</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Täidetud</translation>
    </message>
    <message>
        <source>Kept: {promise}</source>
        <translation>Täidetud: {promise}</translation>
    </message>
</context>
<context>
    <name>CallerRows</name>
    <message>
        <source>Firm</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>A number, or letters of a name</source>
        <translation>Number või nime tähed</translation>
    </message>
    <message>
        <source>&amp;Calling</source>
        <translation>&amp;Kellele</translation>
    </message>
    <message>
        <source>&amp;Caller</source>
        <translation>&amp;Helistaja</translation>
    </message>
    <message>
        <source>A new number. Whose is it? A name, or letters of one on record.</source>
        <translation>Uus number. Kelle oma? Nimi või mõne kirjas oleva nime tähed.</translation>
    </message>
    <message>
        <source>Several people have this number. Ask who it is.</source>
        <translation>See number on mitmel inimesel. Küsige, kes see on.</translation>
    </message>
    <message>
        <source>Nobody on record has this number. Ask the name.</source>
        <translation>Seda numbrit ei ole kellelgi. Küsige nime.</translation>
    </message>
    <message>
        <source>A whole message? Tab shows how it is understood.</source>
        <translation>Terve sõnum? Tab näitab, kuidas sellest aru saadi.</translation>
    </message>
    <message>
        <source>Enter takes a new name · Ctrl+N even if others have it</source>
        <translation>Enter võtab uue nime · Ctrl+N ka siis, kui teistel on sama</translation>
    </message>
    <message>
        <source>someone new: goes on record with the number</source>
        <translation>keegi uus: läheb kirja koos numbriga</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>What of the telephone is shown</source>
        <translation>Mida telefonist näidatakse</translation>
    </message>
</context>
<context>
    <name>CallsPanel</name>
    <message>
        <source>find a call</source>
        <translation>leia kõne</translation>
    </message>
    <message>
        <source>all calls / the newest</source>
        <translation>kõik kõned / viimased</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Uus kõne</translation>
    </message>
    <message>
        <source>the promise is kept</source>
        <translation>lubadus on täidetud</translation>
    </message>
    <message>
        <source>put through to the stand-in</source>
        <translation>ühenda asendajaga</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>võta tagasi</translation>
    </message>
</context>
<context>
    <name>CancelQuestion</name>
    <message>
        <source>Call off {name}, {time}</source>
        <translation>Jäta ära: {name}, {time}</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Jäta ära</translation>
    </message>
    <message>
        <source>and those that follow it in the series</source>
        <translation>ja sarja järgmised</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Põhjus</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>&amp;Sari</translation>
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
    <name>CorrectionQuestion</name>
    <message>
        <source>When was {name} really here?</source>
        <translation>Millal {name} tegelikult siin oli?</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Paranda</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Põhjus</translation>
    </message>
    <message>
        <source>A time, like 14:30.</source>
        <translation>Kellaaeg, nt 14:30.</translation>
    </message>
    <message>
        <source>These are the times on record. Enter what was otherwise.</source>
        <translation>Need ajad on kirjas. Sisestage, mis oli teisiti.</translation>
    </message>
    <message>
        <source>about</source>
        <translation>umbes</translation>
    </message>
    <message>
        <source>&amp;Arrived</source>
        <translation>&amp;Saabus</translation>
    </message>
    <message>
        <source>&amp;Shown in</source>
        <translation>Sisse &amp;juhatatud</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>&amp;Lahkus</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päev</translation>
    </message>
    <message>
        <source>Only about known</source>
        <translation>Teada ainult umbes</translation>
    </message>
    <message>
        <source>closed by the house: nobody saw it</source>
        <translation>automaatselt suletud: keegi ei näinud</translation>
    </message>
    <message>
        <source>guessed so far</source>
        <translation>seni oletatud</translation>
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
        <source>%n visitor(s) in the house</source>
        <translation>
            <numerusform>%n külaline majas</numerusform>
            <numerusform>%n külalist majas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) overdue</source>
        <translation>
            <numerusform>%n lubadus hilinenud</numerusform>
            <numerusform>%n lubadust hilinenud</numerusform>
        </translation>
    </message>
    <message>
        <source>{late}, {count} due</source>
        <translation>{late}, {count} tähtajaks</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) due</source>
        <translation>
            <numerusform>%n lubadus tähtajaks</numerusform>
            <numerusform>%n lubadust tähtajaks</numerusform>
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
        <source>Correct %n place(s) in the file: all is imported, or nothing.</source>
        <translation>
            <numerusform>Parandage failis %n koht: imporditakse kõik või mitte midagi.</numerusform>
            <numerusform>Parandage failis %n kohta: imporditakse kõik või mitte midagi.</numerusform>
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
    <message>
        <source>What is on the day</source>
        <translation>Mis sel päeval on</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>Teatada</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
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
    <name>DayRange</name>
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
        <source>Days</source>
        <translation>Päevad</translation>
    </message>
    <message>
        <source>today</source>
        <translation>täna</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>see nädal</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>see kuu</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>eelmine kuu</translation>
    </message>
    <message>
        <source>other days</source>
        <translation>muud päevad</translation>
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
    <name>DueRow</name>
    <message>
        <source>Rings again a&amp;t</source>
        <translation>Helista&amp;b uuesti</translation>
    </message>
    <message>
        <source>Call back a&amp;t</source>
        <translation>Helistame ta&amp;gasi</translation>
    </message>
    <message>
        <source>14:30</source>
        <translation>14:30</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päev</translation>
    </message>
    <message>
        <source>empty: it stays as it was promised</source>
        <translation>tühi: jääb nagu lubatud</translation>
    </message>
    <message>
        <source>A time, like 14:30, or minutes from now, like +30.</source>
        <translation>Kellaaeg, nt 14:30, või minutid praegusest, nt +30.</translation>
    </message>
    <message>
        <source>{key} takes the next.</source>
        <translation>{key} võtab järgmise.</translation>
    </message>
    <message>
        <source>when they said they ring again; it may stay empty</source>
        <translation>millal lubati uuesti helistada; võib jääda tühjaks</translation>
    </message>
    <message>
        <source>empty: within two working hours</source>
        <translation>tühi: kahe töötunni jooksul</translation>
    </message>
    <message>
        <source>they ring again at {when}</source>
        <translation>helistab uuesti {when}</translation>
    </message>
    <message>
        <source>by {when}: say it to the caller</source>
        <translation>hiljemalt {when}: öelge helistajale</translation>
    </message>
    <message>
        <source>A time, like 14:30, or minutes from now, like +15.</source>
        <translation>Kellaaeg, näiteks 14:30, või minutid praegusest, näiteks +15.</translation>
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
    <name>EndQuestion</name>
    <message>
        <source>End the drill?</source>
        <translation>Kas lõpetada õppus?</translation>
    </message>
    <message>
        <source>Is the alarm over?</source>
        <translation>Kas häire on möödas?</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Lõpeta</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Märkus</translation>
    </message>
    <message>
        <source>{name} leaves unserved</source>
        <translation>{name} lahkub vastu võtmata</translation>
    </message>
    <message>
        <source>{name} is not coming</source>
        <translation>{name} ei tule</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Pane kirja</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Kuidas</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Põhjus</translation>
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
    <name>EvacuationPanel</name>
    <message>
        <source>In the house</source>
        <translation>Majas</translation>
    </message>
    <message>
        <source>The list of {time} is on its way to the printer</source>
        <translation>Nimekiri kella {time} seisuga läks printerisse</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Prindi nimekiri</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Õppus</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Lisa inimene</translation>
    </message>
    <message>
        <source>Handed to the rescuers</source>
        <translation>Päästjatele antud</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Lõpeta…</translation>
    </message>
    <message>
        <source>Alarm…</source>
        <translation>Häire…</translation>
    </message>
    <message>
        <source>The report is on its way to the printer, {time}</source>
        <translation>Aruanne läks printerisse, {time}</translation>
    </message>
</context>
<context>
    <name>EvacuationStrip</name>
    <message>
        <source>F9 shows the list.</source>
        <translation>F9 näitab nimekirja.</translation>
    </message>
</context>
<context>
    <name>EvacuationWords</name>
    <message>
        <source>Not found yet</source>
        <translation>Veel leidmata</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Leitud</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Aruanne</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s)</source>
        <translation>
            <numerusform>%n külaline</numerusform>
            <numerusform>%n külalist</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of the house</source>
        <translation>töötajaid: {count}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>alates {time}</translation>
    </message>
    <message>
        <source>handed to the rescuers {time}</source>
        <translation>päästjatele antud {time}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{found} of {all} found</source>
        <translation>leitud {found}/{all}</translation>
    </message>
    <message>
        <source>{kind} since {time}: {tally}, {minutes}.</source>
        <translation>{kind} alates {time}: {tally}, {minutes}.</translation>
    </message>
    <message>
        <source>The drill is over: {tally}, {minutes}.</source>
        <translation>Õppus on läbi: {tally}, {minutes}.</translation>
    </message>
    <message>
        <source>The alarm is over: {tally}, {minutes}.</source>
        <translation>Häire on läbi: {tally}, {minutes}.</translation>
    </message>
    <message>
        <source>Who is in the house is not written to disk.</source>
        <translation>Majas viibijad ei ole kettale kirjutatud.</translation>
    </message>
    <message>
        <source>Who is in the house was written to disk last at {time}.</source>
        <translation>Majas viibijad kirjutati viimati kettale kell {time}.</translation>
    </message>
    <message>
        <source>Not found: {names} and {count} more. Write down what is known of them.</source>
        <translation>Leidmata: {names} ja veel {count}. Pange kirja, mida neist teatakse.</translation>
    </message>
    <message>
        <source>Not found: {names}. Write down what is known of them.</source>
        <translation>Leidmata: {names}. Pange kirja, mida neist teatakse.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>lisatud</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>leidmata</translation>
    </message>
    <message>
        <source>after {minutes} min</source>
        <translation>{minutes} min pärast</translation>
    </message>
    <message>
        <source>in since {time}</source>
        <translation>sees alates {time}</translation>
    </message>
</context>
<context>
    <name>ExportQuestion</name>
    <message>
        <source>Save the appointments of {name} as a calendar</source>
        <translation>Salvesta kohtumised kalendrina: {name}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvesta…</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Kuni</translation>
    </message>
    <message>
        <source>with the names of visitors</source>
        <translation>koos külaliste nimedega</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Päevad</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nimed</translation>
    </message>
    <message>
        <source>Without, each is called «visitor» only.</source>
        <translation>Ilma selleta on igaüks lihtsalt «külaline».</translation>
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
        <source>Visits</source>
        <translation>Külastused</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Isikud</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Töötajad</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Kõned</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Väljaanded</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Uus sõnum</translation>
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
    <name>FoundQuestion</name>
    <message>
        <source>Which plastic badge is back?</source>
        <translation>Milline plastkaart on tagasi?</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>On tagasi</translation>
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
    <name>GroupBadge</name>
    <message>
        <source>one of the group</source>
        <translation>üks rühmast</translation>
    </message>
</context>
<context>
    <name>GroupBadgeQuestion</name>
    <message>
        <source>Plastic badges: {name}</source>
        <translation>Plastkaardid: {name}</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Kellele</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Anna</translation>
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
    <name>HandQuestion</name>
    <message>
        <source>Hand on</source>
        <translation>Anna edasi</translation>
    </message>
    <message>
        <source>the whole desk</source>
        <translation>kogu vastuvõtt</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Kellele</translation>
    </message>
    <message>
        <source>{name} has it now.</source>
        <translation>Nüüd on see kasutajal {name}.</translation>
    </message>
</context>
<context>
    <name>HandoverForm</name>
    <message>
        <source>&amp;Taken over by</source>
        <translation>Üle &amp;võttis</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Märkus</translation>
    </message>
    <message>
        <source>It is printed on the sheet.</source>
        <translation>See trükitakse lehele.</translation>
    </message>
</context>
<context>
    <name>HandoverPanel</name>
    <message>
        <source>Handover</source>
        <translation>Valve üleandmine</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Mis on lahti</translation>
    </message>
    <message>
        <source>Former handovers</source>
        <translation>Varasemad üleandmised</translation>
    </message>
    <message>
        <source>Nothing is open: nobody waits, and nothing is promised.</source>
        <translation>Midagi pole lahti: keegi ei oota ja midagi pole lubatud.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Anna üle</translation>
    </message>
    <message>
        <source>Stand-in…</source>
        <translation>Asendus…</translation>
    </message>
    <message>
        <source>print the chosen sheet again</source>
        <translation>prindi valitud leht uuesti</translation>
    </message>
    <message>
        <source>The sheet of {time} is on its way to the printer</source>
        <translation>Leht ({time}) on teel printerisse</translation>
    </message>
    <message>
        <source>Handed over to {name}, {time}</source>
        <translation>Üle antud: {name}, {time}</translation>
    </message>
</context>
<context>
    <name>HandoverWords</name>
    <message>
        <source>Overdue promises</source>
        <translation>Hilinenud lubadused</translation>
    </message>
    <message>
        <source>Open promises</source>
        <translation>Lahtised lubadused</translation>
    </message>
    <message>
        <source>Waiting visitors</source>
        <translation>Ootavad külalised</translation>
    </message>
    <message>
        <source>Messages not confirmed</source>
        <translation>Kinnitamata sõnumid</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Vastamata kõned</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>hilinenud</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>lubatud</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{callee}: {caller}</source>
        <translation>{callee}: {caller}</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>kiire</translation>
    </message>
    <message>
        <source>message</source>
        <translation>sõnum</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>number varjatud</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>vastamata</translation>
    </message>
    <message>
        <source>{moment} · from {giver}</source>
        <translation>{moment} · andis üle {giver}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Prindi</translation>
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
        <source>room</source>
        <translation>ruum</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>teemad</translation>
    </message>
    <message>
        <source>length of an appointment</source>
        <translation>kohtumise pikkus</translation>
    </message>
    <message>
        <source>stand-in</source>
        <translation>asendaja</translation>
    </message>
    <message>
        <source>what is asked first</source>
        <translation>mida enne küsida</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>pilt</translation>
    </message>
    <message>
        <source>with the firm</source>
        <translation>firmas</translation>
    </message>
    <message>
        <source>host</source>
        <translation>vastuvõtja</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>who was asked for</source>
        <translation>keda küsiti</translation>
    </message>
    <message>
        <source>what became of it</source>
        <translation>millega kõne lõppes</translation>
    </message>
    <message>
        <source>about what</source>
        <translation>mille kohta</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>kiire</translation>
    </message>
    <message>
        <source>the time that was told</source>
        <translation>öeldud aeg</translation>
    </message>
    <message>
        <source>put through to</source>
        <translation>kellega ühendati</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>üle loetud</translation>
    </message>
    <message>
        <source>account</source>
        <translation>konto</translation>
    </message>
    <message>
        <source>host and purpose</source>
        <translation>kelle juurde, mis asjus</translation>
    </message>
    <message>
        <source>how many people</source>
        <translation>mitu inimest</translation>
    </message>
    <message>
        <source>who comes along</source>
        <translation>kes on kaasas</translation>
    </message>
    <message>
        <source>brings along</source>
        <translation>mis on kaasas</translation>
    </message>
    <message>
        <source>what was offered</source>
        <translation>mida pakuti</translation>
    </message>
    <message>
        <source>how long they were told to wait</source>
        <translation>kui kaua paluti oodata</translation>
    </message>
    <message>
        <source>when the host was reminded</source>
        <translation>millal vastuvõtjale meelde tuletati</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>saabumine</translation>
    </message>
    <message>
        <source>shown in</source>
        <translation>sisse juhatatud</translation>
    </message>
    <message>
        <source>departure</source>
        <translation>lahkumine</translation>
    </message>
    <message>
        <source>closed by the house</source>
        <translation>suletud automaatselt</translation>
    </message>
    <message>
        <source>time</source>
        <translation>aeg</translation>
    </message>
    <message>
        <source>expected time</source>
        <translation>oodatud aeg</translation>
    </message>
    <message>
        <source>the visitor was told</source>
        <translation>külalisele on teatatud</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>tagasi võetud</translation>
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
    <name>HoldDeeds</name>
    <message>
        <source>{name} is under a hold</source>
        <translation>{name}: kehtib säilitusnõue</translation>
    </message>
    <message>
        <source>Keep the hold</source>
        <translation>Jäta säilitusnõue</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Tühista</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Säilitusnõue seatud</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Säilitusnõue tühistatud</translation>
    </message>
</context>
<context>
    <name>HoldQuestion</name>
    <message>
        <source>Hold {name}</source>
        <translation>Säilitusnõue: {name}</translation>
    </message>
    <message>
        <source>Hold a record</source>
        <translation>Säilitusnõue kirjele</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Säilita</translation>
    </message>
    <message>
        <source>&amp;Whom or what</source>
        <translation>&amp;Keda või mida</translation>
    </message>
    <message>
        <source>A name, a firm, the number of a visit</source>
        <translation>Nimi, firma, külastuse number</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Põhjus</translation>
    </message>
    <message>
        <source>A court, a complaint: it stays until it is released</source>
        <translation>Kohus, kaebus: kehtib, kuni tühistatakse</translation>
    </message>
    <message>
        <source>Nothing is found by that. Type fewer letters and choose from the list.</source>
        <translation>Selle järgi ei leitud midagi. Kirjutage vähem tähti ja valige loendist.</translation>
    </message>
</context>
<context>
    <name>HostAnswer</name>
    <message>
        <source>Type what it is about, or a name: here stands who handles it.</source>
        <translation>Kirjutage teema või nimi: siin on näha, kes sellega tegeleb.</translation>
    </message>
</context>
<context>
    <name>HostRow</name>
    <message>
        <source>Nobody has these letters, neither in a name nor in a topic.</source>
        <translation>Neid tähti ei ole üheski nimes ega teemas.</translation>
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
        <source>Titles read</source>
        <translation>Loetud väljaanded</translation>
    </message>
    <message>
        <source>Titles {count}</source>
        <translation>Väljaandeid {count}</translation>
    </message>
    <message>
        <source>Storing: {done} of {total} titles</source>
        <translation>Salvestan: {done}/{total} väljaannet</translation>
    </message>
    <message>
        <source>There is no title in this file.</source>
        <translation>Selles failis ei ole ühtegi väljaannet.</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Midagi ei ole veel salvestatud.</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Show</source>
        <translation>Näita</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Kahtlused</translation>
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
        <source>Reading: {done} of {total} rows</source>
        <translation>Loen: {done}/{total} rida</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Midagi ei salvestatud.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation>Peatatud. Midagi ei salvestatud.</translation>
    </message>
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
        <source>None.</source>
        <translation>Ei ole.</translation>
    </message>
</context>
<context>
    <name>IncomingStrip</name>
    <message>
        <source>Take it</source>
        <translation>Võta vastu</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Mitte siia</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>number varjatud</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>liin {line}</translation>
    </message>
    <message>
        <source>You ring {who}</source>
        <translation>Teie helistate: {who}</translation>
    </message>
    <message>
        <source>{who} rings</source>
        <translation>{who} helistab</translation>
    </message>
    <message>
        <source> or </source>
        <translation> või </translation>
    </message>
    <message>
        <source>not on record</source>
        <translation>pole kirjas</translation>
    </message>
    <message numerus="yes">
        <source>%n more ring(s)</source>
        <translation>
            <numerusform>veel %n kõne</numerusform>
            <numerusform>veel %n kõnet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JoinQuestion</name>
    <message>
        <source>Whose number is {number}?</source>
        <translation>Kelle number on {number}?</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Lisa</translation>
    </message>
    <message>
        <source>Letters of a name</source>
        <translation>Nime tähed</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nimi</translation>
    </message>
    <message>
        <source>the calls of this number become theirs</source>
        <translation>selle numbri kõned saavad tema omaks</translation>
    </message>
    <message>
        <source>Nobody on record has these letters. Add the person first, under People.</source>
        <translation>Nende tähtedega kedagi pole. Lisage inimene enne lehel Inimesed.</translation>
    </message>
</context>
<context>
    <name>KindStrip</name>
    <message>
        <source>Look for everybody: alarm or drill?</source>
        <translation>Kõiki otsima: häire või õppus?</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Häire</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Õppus</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>Ainult vaata</translation>
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
        <source>Staff member added</source>
        <translation>Töötaja lisatud</translation>
    </message>
    <message>
        <source>Staff member changed</source>
        <translation>Töötaja muudetud</translation>
    </message>
    <message>
        <source>Staff member left the house</source>
        <translation>Töötaja lahkus majast</translation>
    </message>
    <message>
        <source>Staff list imported</source>
        <translation>Töötajate nimekiri imporditud</translation>
    </message>
    <message>
        <source>Staff list exported</source>
        <translation>Töötajate nimekiri eksporditud</translation>
    </message>
    <message>
        <source>Presence set</source>
        <translation>Kohalolek märgitud</translation>
    </message>
    <message>
        <source>Visit expected</source>
        <translation>Külastus oodatud</translation>
    </message>
    <message>
        <source>Visitor arrived</source>
        <translation>Külaline saabus</translation>
    </message>
    <message>
        <source>Visitor shown in</source>
        <translation>Külaline sisse juhatatud</translation>
    </message>
    <message>
        <source>Visitor left</source>
        <translation>Külaline lahkus</translation>
    </message>
    <message>
        <source>Visit changed</source>
        <translation>Külastus muudetud</translation>
    </message>
    <message>
        <source>Time of a visit corrected</source>
        <translation>Külastuse aeg parandatud</translation>
    </message>
    <message>
        <source>Visit cancelled</source>
        <translation>Külastus tühistatud</translation>
    </message>
    <message>
        <source>Visitor did not come</source>
        <translation>Külaline ei tulnud</translation>
    </message>
    <message>
        <source>Visitor left unserved</source>
        <translation>Külaline lahkus vastu võtmata</translation>
    </message>
    <message>
        <source>Step of a visit taken back</source>
        <translation>Külastuse samm tagasi võetud</translation>
    </message>
    <message>
        <source>Visit closed by the house</source>
        <translation>Külastus automaatselt suletud</translation>
    </message>
    <message>
        <source>Visit looked at</source>
        <translation>Külastust vaadatud</translation>
    </message>
    <message>
        <source>Paper of a visit printed</source>
        <translation>Külastuse paber prinditud</translation>
    </message>
    <message>
        <source>Visits exported</source>
        <translation>Külastused eksporditud</translation>
    </message>
    <message>
        <source>Host reminded</source>
        <translation>Vastuvõtjale meelde tuletatud</translation>
    </message>
    <message>
        <source>Plastic badge given out</source>
        <translation>Plastkaart antud</translation>
    </message>
    <message>
        <source>Plastic badge returned</source>
        <translation>Plastkaart tagastatud</translation>
    </message>
    <message>
        <source>Plastic badge lost</source>
        <translation>Plastkaart kadunud</translation>
    </message>
    <message>
        <source>Let in against a note</source>
        <translation>Märkest hoolimata sisse lastud</translation>
    </message>
    <message>
        <source>Admission note written</source>
        <translation>Uksemärge kirjutatud</translation>
    </message>
    <message>
        <source>Admission note changed</source>
        <translation>Uksemärge muudetud</translation>
    </message>
    <message>
        <source>Admission note lifted</source>
        <translation>Uksemärge tühistatud</translation>
    </message>
    <message>
        <source>Admission note read</source>
        <translation>Uksemärge loetud</translation>
    </message>
    <message>
        <source>Appointment made</source>
        <translation>Kohtumine kokku lepitud</translation>
    </message>
    <message>
        <source>Appointment moved</source>
        <translation>Kohtumise aeg muudetud</translation>
    </message>
    <message>
        <source>Appointment cancelled</source>
        <translation>Kohtumine ära jäetud</translation>
    </message>
    <message>
        <source>Appointments imported</source>
        <translation>Kohtumised imporditud</translation>
    </message>
    <message>
        <source>Appointments exported</source>
        <translation>Kohtumised eksporditud</translation>
    </message>
    <message>
        <source>Promise made</source>
        <translation>Lubadus antud</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Lubadus täidetud</translation>
    </message>
    <message>
        <source>Promise renewed</source>
        <translation>Lubadus pikendatud</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Lubadus täitmata jäetud</translation>
    </message>
    <message>
        <source>Promise opened again</source>
        <translation>Lubadus uuesti avatud</translation>
    </message>
    <message>
        <source>Evacuation begun</source>
        <translation>Evakuatsioon alanud</translation>
    </message>
    <message>
        <source>Evacuation list marked</source>
        <translation>Evakuatsiooni nimekiri märgitud</translation>
    </message>
    <message>
        <source>Evacuation ended</source>
        <translation>Evakuatsioon lõppenud</translation>
    </message>
    <message>
        <source>List of who is in the house printed</source>
        <translation>Majas viibijate nimekiri prinditud</translation>
    </message>
    <message>
        <source>Rules of the reception changed</source>
        <translation>Vastuvõtu reeglid muudetud</translation>
    </message>
    <message>
        <source>Retention periods changed</source>
        <translation>Säilitustähtajad muudetud</translation>
    </message>
    <message>
        <source>Hold set</source>
        <translation>Säilitusnõue seatud</translation>
    </message>
    <message>
        <source>Hold released</source>
        <translation>Säilitusnõue tühistatud</translation>
    </message>
    <message>
        <source>Due records purged</source>
        <translation>Aegunud kirjed puhastatud</translation>
    </message>
    <message>
        <source>Letter written</source>
        <translation>Kiri kirjutatud</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Kiri saadetud</translation>
    </message>
    <message>
        <source>Letter not sent</source>
        <translation>Kiri jäi saatmata</translation>
    </message>
    <message>
        <source>Letter tried again</source>
        <translation>Kirja saadetakse uuesti</translation>
    </message>
    <message>
        <source>Letter given up</source>
        <translation>Kirjast loobutud</translation>
    </message>
    <message>
        <source>Call written down</source>
        <translation>Kõne kirja pandud</translation>
    </message>
    <message>
        <source>Call changed</source>
        <translation>Kõne muudetud</translation>
    </message>
    <message>
        <source>Call looked at</source>
        <translation>Kõnet vaadatud</translation>
    </message>
    <message>
        <source>Missed call settled</source>
        <translation>Vastamata kõne lahendatud</translation>
    </message>
    <message>
        <source>Call taken back</source>
        <translation>Kõne tagasi võetud</translation>
    </message>
    <message>
        <source>Calls exported</source>
        <translation>Kõned eksporditud</translation>
    </message>
    <message>
        <source>Message taken</source>
        <translation>Sõnum vastu võetud</translation>
    </message>
    <message>
        <source>Message confirmed</source>
        <translation>Sõnum kinnitatud</translation>
    </message>
    <message>
        <source>Message printed</source>
        <translation>Sõnum prinditud</translation>
    </message>
    <message>
        <source>Call prepared</source>
        <translation>Kõne ette valmistatud</translation>
    </message>
    <message>
        <source>Prepared call given up</source>
        <translation>Ettevalmistatud kõnest loobutud</translation>
    </message>
    <message>
        <source>Sheet of a call printed</source>
        <translation>Kõneleht prinditud</translation>
    </message>
    <message>
        <source>Try to keep a promise</source>
        <translation>Katse lubadust täita</translation>
    </message>
    <message>
        <source>Promise handed on</source>
        <translation>Lubadus edasi antud</translation>
    </message>
    <message>
        <source>Reminder put off</source>
        <translation>Meeldetuletus edasi lükatud</translation>
    </message>
    <message>
        <source>Offer answered</source>
        <translation>Pakkumisele vastatud</translation>
    </message>
    <message>
        <source>Answer to an offer taken back</source>
        <translation>Pakkumise vastus tagasi võetud</translation>
    </message>
    <message>
        <source>Sentence of the prompter changed</source>
        <translation>Spikri lause muudetud</translation>
    </message>
    <message>
        <source>Desk handed over</source>
        <translation>Valve üle antud</translation>
    </message>
    <message>
        <source>Protocol printed</source>
        <translation>Protokoll prinditud</translation>
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
        <source>staff member</source>
        <translation>töötaja</translation>
    </message>
    <message>
        <source>plastic badge</source>
        <translation>plastkaart</translation>
    </message>
    <message>
        <source>admission note</source>
        <translation>uksemärge</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>kohtumine</translation>
    </message>
    <message>
        <source>evacuation</source>
        <translation>evakuatsioon</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>vastuvõtt</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>säilitusnõue</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>kiri</translation>
    </message>
    <message>
        <source>prepared call</source>
        <translation>ettevalmistatud kõne</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>lause</translation>
    </message>
    <message>
        <source>handover</source>
        <translation>valve üleandmine</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>protokoll</translation>
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
        <source>incoming</source>
        <translation>sissetulev</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>väljuv</translation>
    </message>
    <message>
        <source>rings</source>
        <translation>heliseb</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>vastatud</translation>
    </message>
    <message>
        <source>handed on</source>
        <translation>edasi antud</translation>
    </message>
    <message>
        <source>message taken</source>
        <translation>sõnum võetud</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>helistada tagasi</translation>
    </message>
    <message>
        <source>line dropped</source>
        <translation>kõne katkes</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>vale number</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>vastamata</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>ei saanud kätte</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>nimi</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>aadress</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>aeg</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>mitte keegi</translation>
    </message>
    <message>
        <source>we ring again</source>
        <translation>meie helistame uuesti</translation>
    </message>
    <message>
        <source>they ring again</source>
        <translation>nemad helistavad uuesti</translation>
    </message>
    <message>
        <source>Please call</source>
        <translation>Palun helistada</translation>
    </message>
    <message>
        <source>Will call again</source>
        <translation>Helistab uuesti</translation>
    </message>
    <message>
        <source>Message only</source>
        <translation>Ainult sõnum</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>külastus</translation>
    </message>
    <message>
        <source>message</source>
        <translation>sõnum</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>lubadus</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>tellimus</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>kätte saadud</translation>
    </message>
    <message>
        <source>left word</source>
        <translation>jäeti sõnum</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>lubatud</translation>
    </message>
    <message>
        <source>reminder put off</source>
        <translation>meeldetuletus edasi lükatud</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>täidetud</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>pikendatud</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>täitmata</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>uuesti avatud</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Hilinenud</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Varsti</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Hiljem täna</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Muul päeval</translation>
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
    <message>
        <source>expected</source>
        <translation>oodatud</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ootab</translation>
    </message>
    <message>
        <source>with the host</source>
        <translation>vastuvõtja juures</translation>
    </message>
    <message>
        <source>left</source>
        <translation>lahkunud</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>ei tulnud</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>tühistatud</translation>
    </message>
    <message>
        <source>left unserved</source>
        <translation>lahkus vastu võtmata</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>saabumine</translation>
    </message>
    <message>
        <source>shown in</source>
        <translation>sisse juhatatud</translation>
    </message>
    <message>
        <source>departure</source>
        <translation>lahkumine</translation>
    </message>
    <message>
        <source>a seat</source>
        <translation>iste</translation>
    </message>
    <message>
        <source>a drink</source>
        <translation>jook</translation>
    </message>
    <message>
        <source>something to read</source>
        <translation>lugemist</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Oodatud</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Saabus</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>Sisse juhatatud</translation>
    </message>
    <message>
        <source>Sent on to the next</source>
        <translation>Edasi saadetud</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Lahkus</translation>
    </message>
    <message>
        <source>One of the group left</source>
        <translation>Üks rühmast lahkus</translation>
    </message>
    <message>
        <source>Left unserved</source>
        <translation>Lahkus vastu võtmata</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Ei tulnud</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Tühistatud</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Aeg muudetud</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muudetud</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Parandatud</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Tagasi võetud</translation>
    </message>
    <message>
        <source>Closed by the house</source>
        <translation>Automaatselt suletud</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Kinnitatud</translation>
    </message>
    <message>
        <source>Told how long it takes</source>
        <translation>Öeldud, kui kaua läheb</translation>
    </message>
    <message>
        <source>in</source>
        <translation>kohal</translation>
    </message>
    <message>
        <source>out</source>
        <translation>väljas</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>koosolekul</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ära</translation>
    </message>
    <message>
        <source>Do not admit</source>
        <translation>Mitte sisse lasta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Märge</translation>
    </message>
    <message>
        <source>The whole desk</source>
        <translation>Kogu vastuvõtt</translation>
    </message>
    <message>
        <source>Supervisors only</source>
        <translation>Ainult juhid</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>plaanitud</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>külaline</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>hõivatud</translation>
    </message>
    <message>
        <source>Every working day</source>
        <translation>Igal tööpäeval</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Igal nädalal</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Iga kahe nädala tagant</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Iga kuu</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Ooteaeg</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Tagasihelistamine</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastus</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Muu</translation>
    </message>
    <message>
        <source>open</source>
        <translation>avatud</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>isiklikult</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>telefoni teel</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>kirja teel</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>e-postiga</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Õppus</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Häire</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Külastused</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Inimesed</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Kõned</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Pöördumised</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Kaebused</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Raha</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Puudub</translation>
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
        <translation>Desk lõpetas ootamatult töö. Salvestatu on alles; sisestatu on tagasi oma vormil või pooleliolevate seas.</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>{name} has left the firm</source>
        <translation>{name} on firmast lahkunud</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Pane kirja</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Päev</translation>
    </message>
    <message>
        <source>Nobody is sent to them any more; what was stays as it is.</source>
        <translation>Kedagi enam tema juurde ei saadeta; varasem jääb alles.</translation>
    </message>
</context>
<context>
    <name>LineEntry</name>
    <message>
        <source>Is it so?</source>
        <translation>Kas nii?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvesta</translation>
    </message>
    <message>
        <source>save, and print the slip</source>
        <translation>salvesta ja prindi sedel</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Tagasi teksti juurde</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>Vormis</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Kellele</translation>
    </message>
    <message>
        <source>Letters of a name, or of a topic</source>
        <translation>Nime või teema tähed</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kellele</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Helistaja</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Sõnum</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Soov</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aeg</translation>
    </message>
    <message>
        <source>on record · {code}</source>
        <translation>kirjas · {code}</translation>
    </message>
    <message>
        <source>new: goes on record</source>
        <translation>uus: pannakse kirja</translation>
    </message>
    <message>
        <source>the name is not known</source>
        <translation>nimi pole teada</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>kiire</translation>
    </message>
    <message>
        <source>by {when}: say it to the caller</source>
        <translation>hiljemalt {when}: öelge helistajale</translation>
    </message>
    <message>
        <source>Enter again keeps it so.</source>
        <translation>Veel üks Enter jätab nii.</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>On the line</source>
        <translation>Liinil</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Täna</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Varem</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>number varjatud</translation>
    </message>
    <message>
        <source>on the line</source>
        <translation>liinil</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Helista tagasi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vasta</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Kinnitatud</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n kõne</numerusform>
            <numerusform>%n kõnet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>{name}: another desk has just changed this. Look at it, then press again.</source>
        <translation>{name}: seda muudeti äsja teises töökohas. Vaadake üle ja vajutage uuesti.</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Tick who is found: Enter or Space. Letters find a name.</source>
        <translation>Märkige leitud: Enter või tühik. Tähed otsivad nime.</translation>
    </message>
    <message>
        <source>{name} found</source>
        <translation>{name}: leitud</translation>
    </message>
    <message>
        <source>{name} is looked for again</source>
        <translation>{name}: otsitakse uuesti</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>võta tagasi</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Tagasi võetud</translation>
    </message>
    <message>
        <source>The rescuers have the list</source>
        <translation>Nimekiri on päästjate käes</translation>
    </message>
    <message>
        <source>{name} is looked for too</source>
        <translation>{name}: otsitakse samuti</translation>
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
    <name>MemberQuestion</name>
    <message>
        <source>Who of the group leaves?</source>
        <translation>Kes rühmast lahkub?</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Lahkub</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nimi</translation>
    </message>
</context>
<context>
    <name>MissedList</name>
    <message>
        <source>Waiting</source>
        <translation>Ootel</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter what waits</source>
        <translation>Filtreeri ootel olevaid</translation>
    </message>
    <message>
        <source>Missed calls, messages, calls to be made</source>
        <translation>Vastamata kõned, sõnumid, tehtavad kõned</translation>
    </message>
    <message>
        <source>Nothing has these letters. Esc shows everything.</source>
        <translation>Nende tähtedega midagi pole. Esc näitab kõike.</translation>
    </message>
    <message>
        <source>Nobody waits for a call, every message is confirmed.</source>
        <translation>Keegi ei oota kõnet, kõik sõnumid on kinnitatud.</translation>
    </message>
</context>
<context>
    <name>MissedPanel</name>
    <message>
        <source>Prepare a call</source>
        <translation>Valmista kõne ette</translation>
    </message>
    <message>
        <source>filter the list</source>
        <translation>filtreeri loendit</translation>
    </message>
    <message>
        <source>{name}: the call is prepared, noted {time}</source>
        <translation>{name}: kõne on ette valmistatud, kirja pandud {time}</translation>
    </message>
    <message>
        <source>the sheet is sent to the printer</source>
        <translation>leht saadeti printerisse</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>võta tagasi</translation>
    </message>
</context>
<context>
    <name>MissedWords</name>
    <message>
        <source>Missed</source>
        <translation>Vastamata</translation>
    </message>
    <message>
        <source>Not confirmed by the callee</source>
        <translation>Kinnitamata</translation>
    </message>
    <message>
        <source>To ring</source>
        <translation>Helistada</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Helista tagasi</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Kinnitatud</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Helista</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>igal ajal</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>kiire</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>alates {time}</translation>
    </message>
    <message>
        <source>best {time}</source>
        <translation>parim {time}</translation>
    </message>
    <message>
        <source>quiet minutes</source>
        <translation>vaiksed minutid</translation>
    </message>
</context>
<context>
    <name>MoveQuestion</name>
    <message>
        <source>Move {name} from {time}</source>
        <translation>Muuda aega: {name}, {time}</translation>
    </message>
    <message>
        <source>Move {name} from {time} to {host}</source>
        <translation>Muuda vastuvõtjat: {name}, {time}, edaspidi {host}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Muuda aega</translation>
    </message>
    <message>
        <source>and those that follow it in the series</source>
        <translation>ja sarja järgmised</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Põhjus</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>&amp;Sari</translation>
    </message>
    <message>
        <source>Move anyway</source>
        <translation>Muuda siiski</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>To when is {name} moved? Arrows, then Enter. Esc keeps the time.</source>
        <translation>Mis ajale viia: {name}? Nooled, siis Enter. Esc jätab aja samaks.</translation>
    </message>
    <message>
        <source>Who takes {name} over? Letters of a name or a topic, then Enter.</source>
        <translation>Kes võtab vastu: {name}? Nime või teema tähed, siis Enter.</translation>
    </message>
    <message>
        <source>Arrows and Enter choose a time, Esc leaves it: {name}, now with {host}</source>
        <translation>Nooled, Enter: aeg; Esc: jääb samaks. {name}, nüüd {host}</translation>
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
    <name>NoteCard</name>
    <message>
        <source>Choose a note in the list: arrows, or type a name.</source>
        <translation>Valige loendist märge: nooltega või nime järgi.</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Notes</source>
        <translation>Märkmed</translation>
    </message>
    <message>
        <source>Name, firm</source>
        <translation>Nimi, firma</translation>
    </message>
    <message>
        <source>Find a note</source>
        <translation>Leia märge</translation>
    </message>
    <message>
        <source>&amp;Lifted ones too</source>
        <translation>Ka &amp;tühistatud</translation>
    </message>
    <message>
        <source>No note is on a name or a firm like that.</source>
        <translation>Sellise nime ega firma kohta märget pole.</translation>
    </message>
    <message>
        <source>No note holds now. Ctrl+N writes one.</source>
        <translation>Kehtivaid märkmeid pole. Ctrl+N kirjutab uue.</translation>
    </message>
    <message>
        <source>No note holds now.</source>
        <translation>Kehtivaid märkmeid pole.</translation>
    </message>
</context>
<context>
    <name>NoteQuestion</name>
    <message>
        <source>New note</source>
        <translation>Uus märge</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Muuda märget</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvesta</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>tähtajatu</translation>
    </message>
    <message>
        <source>Letters of who is on record, or a new name</source>
        <translation>Kirjas oleva inimese tähed või uus nimi</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Viimane päev</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nimi</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Liik</translation>
    </message>
    <message>
        <source>&amp;Firm</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>&amp;What to know</source>
        <translation>Mida &amp;teada</translation>
    </message>
    <message>
        <source>&amp;Read by</source>
        <translation>&amp;Kes loeb</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>K&amp;uni</translation>
    </message>
    <message>
        <source>the whole name, in any order</source>
        <translation>täisnimi, ükskõik mis järjekorras</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>lifted</source>
        <translation>tühistatud</translation>
    </message>
    <message>
        <source>over</source>
        <translation>lõppenud</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>tähtajatu</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>kuni {date}</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Kehtib</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Loevad</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Kirjutas</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>Tühistas</translation>
    </message>
    <message>
        <source>Only supervisors may read what it says. {by} wrote it: ask them.</source>
        <translation>Seda võivad lugeda ainult ülemad. Kirjutas {by}: küsige temalt.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n märge</numerusform>
            <numerusform>%n märget</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Lift the note on {name}?</source>
        <translation>Kas tühistada märge: {name}?</translation>
    </message>
    <message>
        <source>It holds no more from now on. It stays on record, with your name.</source>
        <translation>Edaspidi see ei kehti. Jääb teie nimega kirja.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Jäta alles</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Tühista</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Uus märge</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuda</translation>
    </message>
    <message>
        <source>Lift…</source>
        <translation>Tühista…</translation>
    </message>
    <message>
        <source>Note on {name} saved, {time}</source>
        <translation>Märge salvestatud: {name}, {time}</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>võta tagasi</translation>
    </message>
    <message>
        <source>Note on {name} lifted, {time}</source>
        <translation>Märge tühistatud: {name}, {time}</translation>
    </message>
    <message>
        <source>Taken back, {time}</source>
        <translation>Tagasi võetud, {time}</translation>
    </message>
</context>
<context>
    <name>NotesStrip</name>
    <message>
        <source>Do not let {name} in. {by} knows why: call them.</source>
        <translation>Ärge laske sisse: {name}. Põhjust teab {by}: helistage.</translation>
    </message>
    <message>
        <source>Do not let {name} in: {text} · Call {by}.</source>
        <translation>Ärge laske sisse: {name}. {text} · Helistage: {by}.</translation>
    </message>
    <message>
        <source>There is a note for supervisors. Ask {by}.</source>
        <translation>Juhtidele on märge. Küsige: {by}.</translation>
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
        <translation>Keel</translation>
    </message>
    <message>
        <source>language not known</source>
        <translation>keel teadmata</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Number of the call</source>
        <translation>Kõne number</translation>
    </message>
</context>
<context>
    <name>OfferStrip</name>
    <message>
        <source>Kept</source>
        <translation>Täidetud</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>võta tagasi</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Veel mitte</translation>
    </message>
    <message>
        <source>A call-back was promised to {name} for {time}. Kept?</source>
        <translation>Lubati tagasi helistada: {name}, {time}. Tehtud?</translation>
    </message>
    <message>
        <source>A letter was promised to {name} by {time}. Kept?</source>
        <translation>Lubati kiri: {name}, hiljemalt {time}. Tehtud?</translation>
    </message>
    <message>
        <source>An answer was promised to {name} by {time}. Kept?</source>
        <translation>Lubati vastus: {name}, hiljemalt {time}. Tehtud?</translation>
    </message>
    <message>
        <source>Promised for {time}: {name}. Kept?</source>
        <translation>Lubatud ajaks {time}: {name}. Tehtud?</translation>
    </message>
    <message>
        <source>Kept, {time}.</source>
        <translation>Täidetud, {time}.</translation>
    </message>
    <message>
        <source>Taken back, {time}.</source>
        <translation>Tagasi võetud, {time}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Jah</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Noted: yes</source>
        <translation>Kirjas: jah</translation>
    </message>
    <message>
        <source>Noted: no</source>
        <translation>Kirjas: ei</translation>
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
        <source>What to look after</source>
        <translation>Mida jälgida</translation>
    </message>
</context>
<context>
    <name>OversightRooms</name>
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
        <translation>Varukoopiad</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reeglid</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Isikuandmed</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Laused</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Kustutatud</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Andmekaitsetingimused</translation>
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
    <name>PanelsPage</name>
    <message>
        <source>the next panel</source>
        <translation>järgmine paneel</translation>
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
    <name>PastCorrection</name>
    <message>
        <source>{name}: times corrected, {time}</source>
        <translation>{name}: ajad parandatud, {time}</translation>
    </message>
    <message>
        <source>{name}: taken back, {time}</source>
        <translation>{name}: tagasi võetud, {time}</translation>
    </message>
</context>
<context>
    <name>PastFigures</name>
    <message>
        <source>In figures</source>
        <translation>Arvudes</translation>
    </message>
    <message>
        <source>Arrivals by the hour</source>
        <translation>Saabumised tundide kaupa</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Külastused</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Inimesed</translation>
    </message>
    <message>
        <source>Waited on average</source>
        <translation>Keskmine ooteaeg</translation>
    </message>
    <message>
        <source>Waited too long</source>
        <translation>Ootas liiga kaua</translation>
    </message>
    <message>
        <source>Left unserved</source>
        <translation>Lahkus vastu võtmata</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Ei tulnud</translation>
    </message>
    <message>
        <source>Closed by the house</source>
        <translation>Automaatselt suletud</translation>
    </message>
</context>
<context>
    <name>PastFilters</name>
    <message>
        <source>Name, firm, purpose, number</source>
        <translation>Nimi, firma, eesmärk, number</translation>
    </message>
    <message>
        <source>Find among the visits</source>
        <translation>Otsi külastuste seast</translation>
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
        <source>all hosts</source>
        <translation>kõik vastuvõtjad</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vastuvõtja</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Kuidas lõppes</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Päevad</translation>
    </message>
    <message>
        <source>&amp;Without those closed by the house</source>
        <translation>&amp;Ilma automaatselt suletuteta</translation>
    </message>
    <message>
        <source>today</source>
        <translation>täna</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>see nädal</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>see kuu</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>eelmine kuu</translation>
    </message>
    <message>
        <source>other days</source>
        <translation>muud päevad</translation>
    </message>
    <message>
        <source>all visits</source>
        <translation>kõik külastused</translation>
    </message>
    <message>
        <source>who came</source>
        <translation>kes tulid</translation>
    </message>
</context>
<context>
    <name>PastList</name>
    <message>
        <source>Earlier</source>
        <translation>Varem</translation>
    </message>
    <message>
        <source>Alarms and drills that are over</source>
        <translation>Lõppenud häired ja õppused</translation>
    </message>
    <message>
        <source>No drill yet. Ctrl+D begins one.</source>
        <translation>Õppusi veel ei ole. Ctrl+D alustab.</translation>
    </message>
</context>
<context>
    <name>PastPanel</name>
    <message>
        <source>All visits</source>
        <translation>Kõik külastused</translation>
    </message>
    <message>
        <source>The protocol of {day} is on its way to the printer</source>
        <translation>{day} protokoll on teel printerisse</translation>
    </message>
    <message>
        <source>Visits of these days</source>
        <translation>Nende päevade külastused</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ava</translation>
    </message>
    <message>
        <source>Times…</source>
        <translation>Ajad…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Aruanne</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>No visit of these days is like that. Choose other days, or less.</source>
        <translation>Neil päevil sellist külastust ei ole. Valige muud päevad või vähem tingimusi.</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>võta tagasi</translation>
    </message>
</context>
<context>
    <name>PastWords</name>
    <message>
        <source>closed by house</source>
        <translation>automaatselt suletud</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n külastus</numerusform>
            <numerusform>%n külastust</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n inimene</numerusform>
            <numerusform>%n inimest</numerusform>
        </translation>
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
        <source>New person</source>
        <translation>Uus isik</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuda</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Helista</translation>
    </message>
    <message>
        <source>Prepare a call…</source>
        <translation>Valmista kõne ette…</translation>
    </message>
    <message>
        <source>Promise something…</source>
        <translation>Luba midagi…</translation>
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
        <source>Taken back, {time}</source>
        <translation>Tagasi võetud, {time}</translation>
    </message>
</context>
<context>
    <name>PeriodsForm</name>
    <message>
        <source>&amp;Visits</source>
        <translation>Kü&amp;lastused</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Inimesed</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>Kõ&amp;ned</translation>
    </message>
    <message>
        <source>&amp;Tickets</source>
        <translation>&amp;Pöördumised</translation>
    </message>
    <message>
        <source>C&amp;omplaints</source>
        <translation>K&amp;aebused</translation>
    </message>
    <message>
        <source>&amp;Money</source>
        <translation>&amp;Raha</translation>
    </message>
    <message>
        <source>{kind}: days kept</source>
        <translation>{kind}: mitu päeva säilitada</translation>
    </message>
    <message>
        <source>&amp;Run at</source>
        <translation>&amp;Käivita kell</translation>
    </message>
    <message>
        <source>Each night, or at the next start</source>
        <translation>Igal öösel või järgmisel käivitusel</translation>
    </message>
    <message>
        <source>{least} to {most} days; the numbers stay</source>
        <translation>{least} kuni {most} päeva; arvud jäävad</translation>
    </message>
    <message>
        <source>{least} to {most} days after the last deed</source>
        <translation>{least} kuni {most} päeva pärast viimast toimingut</translation>
    </message>
    <message>
        <source>From {least} days: its people stay so long</source>
        <translation>Alates {least} päevast: nii kaua jäävad ka inimesed</translation>
    </message>
    <message>
        <source>By night only once this was saved</source>
        <translation>Öösel alles siis, kui see on salvestatud</translation>
    </message>
    <message>
        <source>{least} to {most} days</source>
        <translation>{least} kuni {most} päeva</translation>
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
    <name>PersonPrivacy</name>
    <message>
        <source>Hold…</source>
        <translation>Säilitusnõue…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspordi…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Kustuta…</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>Kas kustutada {name}?</translation>
    </message>
    <message>
        <source>Names, numbers, addresses and notes are gone for good, in visits and promises too, and from backups that are restored later. Posted forms keep what is printed on them.</source>
        <translation>Nimed, numbrid, aadressid ja märkused kaovad jäädavalt, ka külastustest ja lubadustest ning hiljem taastatud varukoopiatest. Väljastatud blankettidele jääb, mis neile on prinditud.</translation>
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
        <source>Saved: {name}, {time}</source>
        <translation>Salvestatud: {name}, {time}</translation>
    </message>
    <message>
        <source>Erased, {time}</source>
        <translation>Kustutatud, {time}</translation>
    </message>
    <message>
        <source>Erased, {time}. The file is cleaned as soon as the disk has room.</source>
        <translation>Kustutatud, {time}. Fail puhastatakse, kui kettal on ruumi.</translation>
    </message>
</context>
<context>
    <name>PhraseForm</name>
    <message>
        <source>Sa&amp;id</source>
        <translation>Mill&amp;al</translation>
    </message>
    <message>
        <source>&amp;Sentence</source>
        <translation>&amp;Lause</translation>
    </message>
    <message>
        <source>With example values: {said}</source>
        <translation>Näidetega: {said}</translation>
    </message>
    <message>
        <source>Ours: {text}</source>
        <translation>Meie oma: {text}</translation>
    </message>
    <message>
        <source>Too long: the prompter cannot show it whole.</source>
        <translation>Liiga pikk: spikker ei saa seda tervelt näidata.</translation>
    </message>
    <message>
        <source>Long: the prompter shows it in small letters.</source>
        <translation>Pikk: spikker näitab seda väikeste tähtedega.</translation>
    </message>
    <message>
        <source>Said only where this is known: {names}</source>
        <translation>Öeldakse ainult siis, kui on teada: {names}</translation>
    </message>
</context>
<context>
    <name>PhraseWords</name>
    <message>
        <source>after {minutes} min of waiting</source>
        <translation>pärast {minutes} min ootamist</translation>
    </message>
    <message>
        <source>when less is known</source>
        <translation>kui teada on vähem</translation>
    </message>
    <message>
        <source>when still less is known</source>
        <translation>kui teada on veel vähem</translation>
    </message>
    <message>
        <source>always</source>
        <translation>alati</translation>
    </message>
    <message>
        <source>when all is known</source>
        <translation>kui kõik on teada</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>muidu</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>vastuvõtus</translation>
    </message>
    <message>
        <source>on the telephone</source>
        <translation>telefonis</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>hommikul</translation>
    </message>
    <message>
        <source>during the day</source>
        <translation>päeval</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>õhtul</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>teie nimi</translation>
    </message>
    <message>
        <source>your post</source>
        <translation>teie amet</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>asutus</translation>
    </message>
    <message>
        <source>who is spoken with</source>
        <translation>kellega räägite</translation>
    </message>
    <message>
        <source>who is asked for</source>
        <translation>keda küsitakse</translation>
    </message>
    <message>
        <source>their post</source>
        <translation>tema amet</translation>
    </message>
    <message>
        <source>their extension</source>
        <translation>tema sisenumber</translation>
    </message>
    <message>
        <source>their room</source>
        <translation>tema ruum</translation>
    </message>
    <message>
        <source>how many minutes</source>
        <translation>mitu minutit</translation>
    </message>
    <message>
        <source>a time of the day</source>
        <translation>kellaaeg</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>telefoninumber</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>milles asi</translation>
    </message>
</context>
<context>
    <name>PhrasesPanel</name>
    <message>
        <source>Saved, {time}</source>
        <translation>Salvestatud, {time}</translation>
    </message>
    <message>
        <source>In our words again, {time}</source>
        <translation>Jälle meie sõnadega, {time}</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Laused</translation>
    </message>
    <message>
        <source>Language of the talk</source>
        <translation>Vestluse keel</translation>
    </message>
    <message>
        <source>Steps of the talks</source>
        <translation>Vestluste sammud</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvesta</translation>
    </message>
    <message>
        <source>Back to our words</source>
        <translation>Tagasi meie sõnade juurde</translation>
    </message>
    <message>
        <source>own</source>
        <translation>oma</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>võta tagasi</translation>
    </message>
    <message>
        <source>Taken back, {time}</source>
        <translation>Tagasi võetud, {time}</translation>
    </message>
</context>
<context>
    <name>PictureChoice</name>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png);;All files (*)</source>
        <translation>Pildid (*.jpg *.jpeg *.png);;Kõik failid (*)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Valige pilt</translation>
    </message>
</context>
<context>
    <name>PlacesList</name>
    <message>
        <source>Places to fill in. What stands in [square brackets] is left out where its places are not known.</source>
        <translation>Täidetavad kohad. [Nurksulgudes] olev jäetakse välja, kui selle kohad pole teada.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Questions</source>
        <translation>Küsimused</translation>
    </message>
    <message>
        <source>prepared by {by}</source>
        <translation>valmistas ette {by}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Linn</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Paberid</translation>
    </message>
</context>
<context>
    <name>PlanFields</name>
    <message>
        <source>&amp;Whom</source>
        <translation>&amp;Kellele</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Number</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>&amp;Eesmärk</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>Kü&amp;simused</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>&amp;Paberid</translation>
    </message>
    <message>
        <source>Best &amp;time</source>
        <translation>Parim &amp;aeg</translation>
    </message>
    <message>
        <source>A number, or letters of a name</source>
        <translation>Number või nime tähed</translation>
    </message>
    <message>
        <source>What is to be reached</source>
        <translation>Mida on vaja saavutada</translation>
    </message>
    <message>
        <source>14:30</source>
        <translation>14:30</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päev</translation>
    </message>
    <message>
        <source>one a line (Shift+Enter)</source>
        <translation>igal real üks (Shift+Enter)</translation>
    </message>
    <message>
        <source>what has to lie on the table</source>
        <translation>mis peab laual olema</translation>
    </message>
    <message>
        <source>long distance: {town}</source>
        <translation>kaugkõne: {town}</translation>
    </message>
    <message>
        <source>it may stay empty</source>
        <translation>võib jääda tühjaks</translation>
    </message>
    <message>
        <source>quiet minutes: at the ends of the working day people come and go</source>
        <translation>vaiksed minutid: tööpäeva alguses ja lõpus tullakse ja minnakse</translation>
    </message>
    <message>
        <source>A time, like 14:30, or minutes from now, like +30.</source>
        <translation>Kellaaeg, näiteks 14:30, või minutid praegusest, näiteks +30.</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvesta</translation>
    </message>
    <message>
        <source>And the sheet</source>
        <translation>Ja leht</translation>
    </message>
    <message>
        <source>Prepare a call</source>
        <translation>Valmista kõne ette</translation>
    </message>
    <message>
        <source>Change the sheet</source>
        <translation>Muuda lehte</translation>
    </message>
</context>
<context>
    <name>PlasticQuestion</name>
    <message>
        <source>Plastic badge for {name}</source>
        <translation>Plastkaart: {name}</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Number</translation>
    </message>
</context>
<context>
    <name>PresenceQuestion</name>
    <message>
        <source>Where is {name}?</source>
        <translation>Kus on {name}?</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Märgi</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Kus</translation>
    </message>
    <message>
        <source>&amp;Back at</source>
        <translation>&amp;Tagasi</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Märkus</translation>
    </message>
    <message>
        <source>Where they can be found, say</source>
        <translation>Näiteks kust leida</translation>
    </message>
    <message>
        <source>Back {time}</source>
        <translation>Tagasi {time}</translation>
    </message>
    <message>
        <source>14:30, or +45 for minutes; empty if nobody knows</source>
        <translation>14:30 või +45 minutit; tühi, kui keegi ei tea</translation>
    </message>
    <message>
        <source>A day like {day}, or a time; empty if nobody knows</source>
        <translation>Päev, nt {day}, või kellaaeg; tühi, kui keegi ei tea</translation>
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
    <message>
        <source>attempt {number}</source>
        <translation>katse {number}</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Nothing was over its period</source>
        <translation>Midagi ei olnud üle tähtaja</translation>
    </message>
    <message>
        <source>by night</source>
        <translation>öösel</translation>
    </message>
</context>
<context>
    <name>PrivacyCounts</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n külastus</numerusform>
            <numerusform>%n külastust</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n inimene</numerusform>
            <numerusform>%n inimest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n kõne</numerusform>
            <numerusform>%n kõnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) under a hold</source>
        <translation>
            <numerusform>%n jääb säilitusnõudega</numerusform>
            <numerusform>%n jääb säilitusnõudega</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still needed</source>
        <translation>
            <numerusform>%n on veel vaja</numerusform>
            <numerusform>%n on veel vaja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are still open with this person: a visit, an appointment or a promise. End them first.</source>
        <translation>
            <numerusform>Selle inimesega on veel lahti %n asi: külastus, kohtumine või lubadus. Lõpetage see enne.</numerusform>
            <numerusform>Selle inimesega on veel lahti %n asja: külastus, kohtumine või lubadus. Lõpetage need enne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyPanel</name>
    <message>
        <source>Privacy</source>
        <translation>Isikuandmed</translation>
    </message>
    <message>
        <source>how many days things are kept after they ended</source>
        <translation>mitu päeva pärast lõppu säilitatakse</translation>
    </message>
    <message>
        <source>Holds, and what went</source>
        <translation>Säilitusnõuded ja kustutatu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvesta</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Säilitusnõue…</translation>
    </message>
    <message>
        <source>Purge now…</source>
        <translation>Puhasta kohe…</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Andmekaitse</translation>
    </message>
    <message>
        <source>Nothing is held, and nothing went yet. {key} holds a record.</source>
        <translation>Säilitusnõudeid ei ole ja midagi pole veel kustutatud. {key} seab kirjele säilitusnõude.</translation>
    </message>
    <message>
        <source>Under a hold</source>
        <translation>Säilitusnõudega</translation>
    </message>
    <message>
        <source>What went</source>
        <translation>Kustutatu</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Tühista</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>peatatud</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Prindi</translation>
    </message>
    <message>
        <source>Saved, {time}</source>
        <translation>Salvestatud, {time}</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>võta tagasi</translation>
    </message>
    <message>
        <source>Taken back, {time}</source>
        <translation>Tagasi võetud, {time}</translation>
    </message>
</context>
<context>
    <name>PromiseActions</name>
    <message>
        <source>Call now</source>
        <translation>Helista kohe</translation>
    </message>
    <message>
        <source>Note a try…</source>
        <translation>Pane katse kirja…</translation>
    </message>
    <message>
        <source>Remind later…</source>
        <translation>Tuleta hiljem meelde…</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Uuenda…</translation>
    </message>
    <message>
        <source>Hand on…</source>
        <translation>Anna edasi…</translation>
    </message>
    <message>
        <source>Broken…</source>
        <translation>Täitmata…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uus</translation>
    </message>
    <message>
        <source>filter the list</source>
        <translation>filtreeri loendit</translation>
    </message>
    <message>
        <source>choose whose</source>
        <translation>vali, kelle omad</translation>
    </message>
</context>
<context>
    <name>PromiseBoard</name>
    <message>
        <source>Promises</source>
        <translation>Lubadused</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the promises</source>
        <translation>Filtreeri lubadusi</translation>
    </message>
    <message>
        <source>Whose promises are shown</source>
        <translation>Kelle lubadused on näha</translation>
    </message>
    <message>
        <source>everybody&apos;s</source>
        <translation>kõigi</translation>
    </message>
    <message>
        <source>Nothing is promised to anyone. N promises something.</source>
        <translation>Kellelegi pole midagi lubatud. N lubab midagi.</translation>
    </message>
    <message>
        <source>Nothing of it has these letters, or this owner. Esc shows everything.</source>
        <translation>Nende tähtede või omanikuga midagi pole. Esc näitab kõike.</translation>
    </message>
</context>
<context>
    <name>PromiseCounts</name>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n katse</numerusform>
            <numerusform>%n katset</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromiseDeeds</name>
    <message>
        <source>Kept, {time}</source>
        <translation>Täidetud, {time}</translation>
    </message>
    <message>
        <source>Reached, {time}. Enter notes that it was kept.</source>
        <translation>Kätte saadud, {time}. Enter märgib täidetuks.</translation>
    </message>
    <message>
        <source>Not reached, {time}</source>
        <translation>Ei saanud kätte, {time}</translation>
    </message>
    <message>
        <source>Left word, {time}</source>
        <translation>Jäeti teade, {time}</translation>
    </message>
    <message>
        <source>Renewed, {time}</source>
        <translation>Uuendatud, {time}</translation>
    </message>
    <message>
        <source>Broken, {time}</source>
        <translation>Täitmata, {time}</translation>
    </message>
    <message>
        <source>Promised: {when}</source>
        <translation>Lubatud: {when}</translation>
    </message>
    <message>
        <source>Reminder put off: {when}</source>
        <translation>Meeldetuletus edasi lükatud: {when}</translation>
    </message>
    <message>
        <source>Handed on to {name}, {time}</source>
        <translation>Edasi antud: {name}, {time}</translation>
    </message>
    <message>
        <source>Taken back, {time}</source>
        <translation>Tagasi võetud, {time}</translation>
    </message>
</context>
<context>
    <name>PromiseFields</name>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Kellele</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Mida</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Liik</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Ku&amp;niks</translation>
    </message>
    <message>
        <source>Ke&amp;pt</source>
        <translation>K&amp;uidas</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Vastutab</translation>
    </message>
    <message>
        <source>Letters of a name, or a new name</source>
        <translation>Nime tähed või uus nimi</translation>
    </message>
    <message>
        <source>In a few words, as it was said</source>
        <translation>Mõne sõnaga, nagu öeldi</translation>
    </message>
</context>
<context>
    <name>PromiseForm</name>
    <message>
        <source>New promise</source>
        <translation>Uus lubadus</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>Promise it anyway</source>
        <translation>Luba ikkagi</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Luba</translation>
    </message>
</context>
<context>
    <name>PromiseRecord</name>
    <message>
        <source>Promise</source>
        <translation>Lubadus</translation>
    </message>
    <message>
        <source>Choose a promise in the list. Arrows move through it.</source>
        <translation>Valige loendist lubadus; nooled liiguvad.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Katsed</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Mis juhtus</translation>
    </message>
</context>
<context>
    <name>PromiseWords</name>
    <message>
        <source>Overdue</source>
        <translation>Hilinenud</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Varsti</translation>
    </message>
    <message>
        <source>Not shown here</source>
        <translation>Siin ei näidata</translation>
    </message>
    <message>
        <source>{name}: when is it their turn</source>
        <translation>{name}: millal on järjekord</translation>
    </message>
    <message>
        <source>Call back: {name}</source>
        <translation>Helistada tagasi: {name}</translation>
    </message>
    <message>
        <source>Letter: {name}</source>
        <translation>Kiri: {name}</translation>
    </message>
    <message>
        <source>E-mail: {name}</source>
        <translation>E-kiri: {name}</translation>
    </message>
    <message>
        <source>Call: {name}</source>
        <translation>Helistada: {name}</translation>
    </message>
    <message>
        <source>Answer: {name}</source>
        <translation>Vastus: {name}</translation>
    </message>
    <message>
        <source>in {minutes} min · {time}</source>
        <translation>{minutes} min pärast · {time}</translation>
    </message>
    <message>
        <source>again at {time}</source>
        <translation>uuesti kell {time}</translation>
    </message>
    <message>
        <source>again tomorrow, {time}</source>
        <translation>uuesti homme, {time}</translation>
    </message>
    <message>
        <source>again on {day}, {time}</source>
        <translation>uuesti {day}, {time}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>overdue since {day}, {time}</source>
        <translation>hilinenud alates {day}, {time}</translation>
    </message>
    <message>
        <source>{minutes} min overdue · {time}</source>
        <translation>{minutes} min hilinenud · {time}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min overdue · {time}</source>
        <translation>{hours} h {minutes} min hilinenud · {time}</translation>
    </message>
    <message>
        <source>today by {time}</source>
        <translation>täna hiljemalt {time}</translation>
    </message>
    <message>
        <source>tomorrow by {time}</source>
        <translation>homme hiljemalt {time}</translation>
    </message>
    <message>
        <source>by {day}, {time}</source>
        <translation>hiljemalt {day}, {time}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Täidetud</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tähtaeg</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Millal</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Kuidas</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kes</translation>
    </message>
    <message>
        <source>the whole desk</source>
        <translation>kogu vastuvõtt</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Meeldetuletus</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Proovitud</translation>
    </message>
    <message>
        <source>in {minutes} min</source>
        <translation>{minutes} min pärast</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>alates {day}</translation>
    </message>
    <message>
        <source>{minutes} min overdue</source>
        <translation>{minutes} min hilinenud</translation>
    </message>
    <message>
        <source>{hours} h overdue</source>
        <translation>{hours} h hilinenud</translation>
    </message>
    <message>
        <source>tomorrow, {time}</source>
        <translation>homme, {time}</translation>
    </message>
    <message>
        <source>rang {time}</source>
        <translation>helistati {time}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>kell {time}</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>kellele: {name}</translation>
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
    <message>
        <source>Renew</source>
        <translation>Pikenda</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Täitmata</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Katse</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Hiljem</translation>
    </message>
    <message>
        <source>Kept this week</source>
        <translation>Sel nädalal täidetud</translation>
    </message>
</context>
<context>
    <name>PromisesBoard</name>
    <message>
        <source>undo</source>
        <translation>võta tagasi</translation>
    </message>
</context>
<context>
    <name>PromisesPanel</name>
    <message>
        <source>undo</source>
        <translation>võta tagasi</translation>
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
    <name>PurgeStrip</name>
    <message>
        <source>Nothing is over its period.</source>
        <translation>Midagi ei ole üle tähtaja.</translation>
    </message>
    <message>
        <source>Purge now?</source>
        <translation>Kas puhastada kohe?</translation>
    </message>
    <message>
        <source>{going}: they go for good, also from backups that are restored later.</source>
        <translation>{going}: kaob jäädavalt, ka hiljem taastatud varukoopiatest.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Jäta alles</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Puhasta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Peata</translation>
    </message>
    <message>
        <source>Purge now…</source>
        <translation>Puhasta kohe…</translation>
    </message>
    <message>
        <source>Purged so far</source>
        <translation>Seni puhastatud</translation>
    </message>
    <message>
        <source>Purging…</source>
        <translation>Puhastamine…</translation>
    </message>
    <message>
        <source>Gone: {what}.</source>
        <translation>Kustutatud: {what}.</translation>
    </message>
    <message>
        <source>Stopped. Gone: {what}.</source>
        <translation>Peatatud. Kustutatud: {what}.</translation>
    </message>
    <message>
        <source>Tonight go: {what}.</source>
        <translation>Täna öösel kustub: {what}.</translation>
    </message>
    <message>
        <source>Nothing goes tonight.</source>
        <translation>Täna öösel ei kustu midagi.</translation>
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
        <translation>Loobu</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>waiting: {count}</source>
        <translation>ootel: {count}</translation>
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
    <name>ReceptionPage</name>
    <message>
        <source>What of the reception is shown</source>
        <translation>Mida vastuvõtust näidatakse</translation>
    </message>
</context>
<context>
    <name>ReceptionRooms</name>
    <message>
        <source>Visitors</source>
        <translation>Külalised</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Kohtumised</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Kõik külastused</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Märkmed</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Töötajad</translation>
    </message>
    <message>
        <source>In the house</source>
        <translation>Majas</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Kohtumine</translation>
    </message>
    <message>
        <source>Evacuation report</source>
        <translation>Evakuatsiooni aruanne</translation>
    </message>
    <message>
        <source>Visits {day}</source>
        <translation>Külastused {day}</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Host</source>
        <translation>Vastuvõtja</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kus</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ruum</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Eesmärk</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>Kaasas</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Keel</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Inimesi</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Öeldud</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>kuni {time}</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Meelde tuletatud</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Külastajakaart</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Ajad</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Põhjus</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kellele</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Millal</translation>
    </message>
    <message>
        <source>Through to</source>
        <translation>Ühendatud</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Uuesti</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Märkus</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Liin</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Üle loetud</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Võttis vastu</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Korras</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Soov</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Helista tagasi</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Sõnum</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Kinnitatud</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Sedel</translation>
    </message>
    <message>
        <source>call back {by}</source>
        <translation>helista tagasi {by}</translation>
    </message>
    <message>
        <source>calls again at {when}</source>
        <translation>helistab uuesti {when}</translation>
    </message>
    <message>
        <source>by {when}</source>
        <translation>hiljemalt {when}</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>kiire</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>veel kinnitamata</translation>
    </message>
    <message>
        <source>{what}: {time} {after} instead of {before}</source>
        <translation>{what}: {time} {after}, enne {before}</translation>
    </message>
    <message>
        <source>{what}: to {after} instead of {before}</source>
        <translation>{what}: {after}, enne {before}</translation>
    </message>
    <message>
        <source>{what}: {step}</source>
        <translation>{what}: {step}</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Asendaja</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Küsi enne</translation>
    </message>
    <message>
        <source>Purpose {number}</source>
        <translation>Eesmärk {number}</translation>
    </message>
    <message>
        <source>done {time}</source>
        <translation>tehtud {time}</translation>
    </message>
    <message>
        <source>{name} (left {time})</source>
        <translation>{name} (lahkus {time})</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n inimene</numerusform>
            <numerusform>%n inimest</numerusform>
        </translation>
    </message>
    <message>
        <source>expected {time}</source>
        <translation>oodatud {time}</translation>
    </message>
    <message>
        <source>arrived {time}</source>
        <translation>saabus {time}</translation>
    </message>
    <message>
        <source>shown in {time}</source>
        <translation>sisse juhatatud {time}</translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation>lahkus {time}</translation>
    </message>
    <message>
        <source>{time}, not exact</source>
        <translation>{time}, ligikaudu</translation>
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
        <source>The file is larger than {limit} MB. Is it the right one?</source>
        <translation>Fail on suurem kui {limit} MB. Kas see on õige fail?</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than a list holds. It was not opened.</source>
        <translation>Töövihik on lahti pakituna palju suurem kui nimekiri. Seda ei avatud.</translation>
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
        <source>The data is older than it was. Changes missing at its end: {count}. An old copy was put back, or a part of it is lost.</source>
        <translation>Andmed on vanemad kui enne. Lõpust puuduvaid muudatusi: {count}. Tagasi on pandud vana koopia või on osa andmetest kadunud.</translation>
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
    <message>
        <source>Taken already: {day}, {begins}–{ends}. Choose another time.</source>
        <translation>Juba hõivatud: {day}, {begins}–{ends}. Valige muu aeg.</translation>
    </message>
    <message>
        <source>Taken already: {title}, {day}, {begins}–{ends}. Choose another time.</source>
        <translation>Juba hõivatud: {title}, {day}, {begins}–{ends}. Valige muu aeg.</translation>
    </message>
    <message>
        <source>The house is closed on {day}.</source>
        <translation>Maja on suletud: {day}.</translation>
    </message>
    <message>
        <source>{day} is a day off: {holiday}.</source>
        <translation>{day} on vaba päev: {holiday}.</translation>
    </message>
    <message>
        <source>The host does not work that day.</source>
        <translation>Vastuvõtja sel päeval ei tööta.</translation>
    </message>
    <message>
        <source>The host&apos;s hours that day: {hours}.</source>
        <translation>Vastuvõtja ajad sel päeval: {hours}.</translation>
    </message>
    <message>
        <source>This is no calendar, or a broken one. Export it once more.</source>
        <translation>See ei ole kalender või on see rikutud. Eksportige uuesti.</translation>
    </message>
    <message>
        <source>Line {line} of the calendar cannot be read. Export it once more.</source>
        <translation>Kalendri rida {line} ei ole loetav. Eksportige uuesti.</translation>
    </message>
    <message>
        <source>That time is over. Choose one that is still to come.</source>
        <translation>See aeg on möödas. Valige aeg, mis on alles ees.</translation>
    </message>
    <message>
        <source>It ends before it begins. Put the times in order.</source>
        <translation>Lõpp on enne algust. Seadke ajad järjekorda.</translation>
    </message>
    <message>
        <source>A series has at most {limit} appointments. Let it end earlier.</source>
        <translation>Sarjas on kõige rohkem {limit} kohtumist. Lõpetage see varem.</translation>
    </message>
    <message>
        <source>There is no such time that night: the clock is put forward over it.</source>
        <translation>Sel ööl sellist aega ei ole: kella keeratakse edasi.</translation>
    </message>
    <message>
        <source>It was cancelled, or the visitor has come: nothing can be changed any more.</source>
        <translation>See on ära jäetud või külaline on tulnud: muuta enam ei saa.</translation>
    </message>
    <message>
        <source>This comes from the host&apos;s own calendar: it is nobody else&apos;s.</source>
        <translation>See on vastuvõtja enda kalendrist: teisele seda anda ei saa.</translation>
    </message>
    <message>
        <source>Too large: a calendar has at most {megabytes} MB and {events} events. Export fewer days.</source>
        <translation>Liiga suur: kalendris on kuni {megabytes} MB ja {events} sündmust. Eksportige vähem päevi.</translation>
    </message>
    <message>
        <source>A day off: {holiday}. Work begins {time}.</source>
        <translation>Vaba päev: {holiday}. Töö algab {time}.</translation>
    </message>
    <message>
        <source>The office is closed. Work begins {time}.</source>
        <translation>Asutus on suletud. Töö algab {time}.</translation>
    </message>
    <message>
        <source>«{program}» did not start. Dial {number} by hand.</source>
        <translation>«{program}» ei käivitunud. Valige {number} käsitsi.</translation>
    </message>
    <message>
        <source>No program here takes the number. Dial {number} by hand.</source>
        <translation>Siin pole programmi, mis numbri valiks. Valige {number} käsitsi.</translation>
    </message>
    <message>
        <source>Who is it? Type a number, or a name.</source>
        <translation>Kes see on? Kirjutage number või nimi.</translation>
    </message>
    <message>
        <source>There is no number to ring back. Ask for one, or note that they call again.</source>
        <translation>Tagasihelistamiseks ei ole numbrit. Küsige see või märkige, et helistatakse uuesti.</translation>
    </message>
    <message>
        <source>For whom is the message? Type letters of a name or of a topic, then Enter.</source>
        <translation>Kellele on sõnum? Kirjutage nime või teema tähti, siis Enter.</translation>
    </message>
    <message>
        <source>The message says nothing. Write what is to be passed on.</source>
        <translation>Sõnum on tühi. Kirjutage, mida edasi öelda.</translation>
    </message>
    <message>
        <source>To whom was it put through? Type letters of a name, then Enter.</source>
        <translation>Kellega ühendati? Kirjutage nime tähti, siis Enter.</translation>
    </message>
    <message>
        <source>{by} noted already that the message is known: {time}.</source>
        <translation>{by} märkis juba, et sõnum on teada: {time}.</translation>
    </message>
    <message>
        <source>This call is on record no more.</source>
        <translation>Seda kõnet ei ole enam kirjas.</translation>
    </message>
    <message>
        <source>This slip is of another house. Nobody here has its message.</source>
        <translation>See on teise maja sedel. Selle sõnumit siin ei ole.</translation>
    </message>
    <message>
        <source>This message is on record no more.</source>
        <translation>Seda sõnumit ei ole enam kirjas.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back: the call began {time}. Put the clock right.</source>
        <translation>Arvuti kella on tagasi keeratud: kõne algas {time}. Seadke kell õigeks.</translation>
    </message>
    <message>
        <source>Nobody works then. Work begins {time}.</source>
        <translation>Siis keegi ei tööta. Töö algab {time}.</translation>
    </message>
    <message>
        <source>Write {place} after the program, where the number goes.</source>
        <translation>Kirjutage programmi järele, numbri kohale {place}.</translation>
    </message>
    <message>
        <source>A quotation mark is open. Close it, or leave it out.</source>
        <translation>Jutumärk on sulgemata. Sulgege see või jätke ära.</translation>
    </message>
    <message>
        <source>There is no program «{program}» here. Write its whole path, in quotation marks if it has blanks.</source>
        <translation>Siin pole programmi «{program}». Kirjutage kogu tee, tühikute korral jutumärkides.</translation>
    </message>
    <message>
        <source>One is going on since {time}. It is ended before another begins.</source>
        <translation>Üks käib alates {time}. See tuleb enne lõpetada.</translation>
    </message>
    <message>
        <source>It was ended at another desk; its list does not change any more.</source>
        <translation>See lõpetati teises töökohas; nimekiri enam ei muutu.</translation>
    </message>
    <message>
        <source>A hold keeps this, set by {by}: {reason}. Release the hold first.</source>
        <translation>Kehtib säilitusnõue, seadis {by}: {reason}. Tühistage see enne.</translation>
    </message>
    <message>
        <source>This is not on record any more.</source>
        <translation>Seda ei ole enam kirjas.</translation>
    </message>
    <message>
        <source>Another desk is purging at this moment. Wait until it is through.</source>
        <translation>Teine töökoht puhastab praegu. Oodake, kuni see lõpetab.</translation>
    </message>
    <message>
        <source>This time is over. Promise a later one.</source>
        <translation>See aeg on möödas. Lubage hilisem.</translation>
    </message>
    <message>
        <source>They cannot sign in any more. Choose somebody else.</source>
        <translation>See inimene ei saa enam sisse logida. Valige keegi teine.</translation>
    </message>
    <message>
        <source>Another desk has ended this promise already: {state}.</source>
        <translation>Teine töökoht on selle lubaduse juba lõpetanud: {state}.</translation>
    </message>
    <message>
        <source>Nothing is called «{name}». What may stand in braces is listed below.</source>
        <translation>«{name}» nimelist pole. Mis võib sulgudes olla, on all loetletud.</translation>
    </message>
    <message>
        <source>A brace or a bracket is open here. Close it, or take it out.</source>
        <translation>Siin on sulg lahti. Sulgege see või võtke ära.</translation>
    </message>
    <message>
        <source>This sentence is no more. Choose another one.</source>
        <translation>Seda lauset enam ei ole. Valige teine.</translation>
    </message>
    <message>
        <source>The sentences in {path} cannot be read ({where}). Install Desk anew.</source>
        <translation>Lauseid failis {path} ei saa lugeda ({where}). Paigaldage Desk uuesti.</translation>
    </message>
    <message>
        <source>The mail server does not answer. Check its name and the network.</source>
        <translation>Meiliserver ei vasta. Kontrollige selle nime ja võrku.</translation>
    </message>
    <message>
        <source>The mail server cannot prove that it is safe. Nothing was sent.</source>
        <translation>Meiliserver ei tõenda, et on turvaline. Midagi ei saadetud.</translation>
    </message>
    <message>
        <source>The mail server does not take the user name or the password.</source>
        <translation>Meiliserver ei võta vastu kasutajanime või parooli.</translation>
    </message>
    <message>
        <source>The mail server does not know this address. Check it in the directory.</source>
        <translation>Meiliserver ei tunne seda aadressi. Kontrollige kataloogist.</translation>
    </message>
    <message>
        <source>The mail server does not take letters of this sender.</source>
        <translation>Meiliserver ei võta selle saatja kirju vastu.</translation>
    </message>
    <message>
        <source>The mail server did not take the letter.</source>
        <translation>Meiliserver ei võtnud kirja vastu.</translation>
    </message>
    <message>
        <source>It may have arrived. Ask before you send it again.</source>
        <translation>Võib-olla jõudis kohale. Küsige enne uuesti saatmist.</translation>
    </message>
    <message>
        <source>What it was about is no more. Take it off the list.</source>
        <translation>Seda, mille kohta see oli, enam ei ole. Võtke loendist välja.</translation>
    </message>
    <message>
        <source>Please enter a number from {least} to {most}.</source>
        <translation>Sisestage arv {least} kuni {most}.</translation>
    </message>
    <message>
        <source>One of these is no date. Write dates as 31.12.2026, with a space between.</source>
        <translation>Üks neist ei ole kuupäev. Kirjutage kuupäevad kujul 31.12.2026, tühik vahel.</translation>
    </message>
    <message>
        <source>Please enter a time as 22:00.</source>
        <translation>Sisestage kellaaeg kujul 22:00.</translation>
    </message>
    <message>
        <source>No letters are sent here: no mail server is set. Ask the supervisor.</source>
        <translation>Siit kirju ei saadeta: meiliserver on määramata. Küsige juhilt.</translation>
    </message>
    <message>
        <source>{name} has no e-mail address in the directory.</source>
        <translation>{name}: kataloogis ei ole e-posti aadressi.</translation>
    </message>
    <message>
        <source>Nobody of the house has this name. Type some letters and choose from the list.</source>
        <translation>Majas ei ole kellelgi seda nime. Kirjutage mõni täht ja valige loendist.</translation>
    </message>
    <message>
        <source>{name} left the firm, {day}. Choose somebody else.</source>
        <translation>{name} lahkus firmast, {day}. Valige keegi teine.</translation>
    </message>
    <message>
        <source>Nobody can stand in for themselves, not over others either. Choose somebody else.</source>
        <translation>Keegi ei saa asendada iseennast, ka mitte teiste kaudu. Valige keegi teine.</translation>
    </message>
    <message>
        <source>Nobody signs in by this name. Type some letters and choose from the list.</source>
        <translation>Sellise nimega ei logi keegi sisse. Tippige mõni täht ja valige loendist.</translation>
    </message>
    <message>
        <source>{name} signs in by this account. Choose another one.</source>
        <translation>Selle kontoga logib sisse {name}. Valige teine.</translation>
    </message>
    <message>
        <source>This time is over. When are they back?</source>
        <translation>See aeg on möödas. Millal ta tagasi on?</translation>
    </message>
    <message>
        <source>This is no JPEG or PNG picture that can be read. Choose another one.</source>
        <translation>See ei ole loetav JPEG- ega PNG-pilt. Valige teine.</translation>
    </message>
    <message>
        <source>No row names the columns. One has to be called «Name».</source>
        <translation>Ükski rida ei nimeta veerge. Üks neist peab olema «Nimi».</translation>
    </message>
    <message>
        <source>{name} was changed after the file was read. Choose the file again.</source>
        <translation>{name}: muudetud pärast faili lugemist. Valige fail uuesti.</translation>
    </message>
    <message>
        <source>Do not let {name} in. {by} knows why: call them.</source>
        <translation>Ärge laske sisse: {name}. Põhjust teab {by}: helistage.</translation>
    </message>
    <message>
        <source>Do not let {name} in: {text} · Call {by}.</source>
        <translation>Ärge laske sisse: {name}. {text} · Helistage: {by}.</translation>
    </message>
    <message>
        <source>{later} lies before {earlier}. Put the times in order.</source>
        <translation>{later} on enne kui {earlier}. Seadke ajad järjekorda.</translation>
    </message>
    <message>
        <source>Is here already: {by} checked them in at {time}.</source>
        <translation>On juba siin: {by} märkis saabumise kell {time}.</translation>
    </message>
    <message>
        <source>This visit is over: {state}. Its times can still be corrected.</source>
        <translation>See külastus on läbi: {state}. Aegu saab veel parandada.</translation>
    </message>
    <message>
        <source>Has not arrived yet. Let them arrive first.</source>
        <translation>Ei ole veel saabunud. Märkige enne saabumine.</translation>
    </message>
    <message>
        <source>Is in the house already, since {time}, visit {number}. Let them leave first.</source>
        <translation>On juba majas alates {time}, külastus {number}. Märkige enne lahkumine.</translation>
    </message>
    <message>
        <source>That lies ahead. Enter when it really was.</source>
        <translation>See on alles ees. Sisestage, millal see tegelikult oli.</translation>
    </message>
    <message>
        <source>That time is over. Enter one that is still to come.</source>
        <translation>See aeg on möödas. Sisestage aeg, mis on alles ees.</translation>
    </message>
    <message>
        <source>Whom do they come to? Type letters of a name or of a topic, then Enter.</source>
        <translation>Kelle juurde tullakse? Kirjutage nime või teema tähti, siis Enter.</translation>
    </message>
    <message>
        <source>{named} are named. Enter at least as many people.</source>
        <translation>Nimetatud on {named}. Sisestage vähemalt sama palju inimesi.</translation>
    </message>
    <message>
        <source>{visitor} has badge {number}. Take another one.</source>
        <translation>Kaart {number} on külalisel {visitor}. Võtke teine.</translation>
    </message>
    <message>
        <source>Badge {number} is still out. Take it back, or note that it is lost.</source>
        <translation>Kaart {number} on tagastamata. Võtke see tagasi või märkige kadunuks.</translation>
    </message>
    <message>
        <source>Badges {numbers} are still out. Take them back, or note which are lost.</source>
        <translation>Kaardid {numbers} on tagastamata. Võtke need tagasi või märkige, millised on kadunud.</translation>
    </message>
    <message>
        <source>Nobody has badge {number}. Compare the number.</source>
        <translation>Kaarti {number} ei ole kellelgi. Võrrelge numbrit.</translation>
    </message>
    <message>
        <source>This is no badge of ours, or it was read wrong. Scan it again.</source>
        <translation>See ei ole meie kaart või loeti valesti. Skannige uuesti.</translation>
    </message>
    <message>
        <source>This badge is of another house. Take it in, and give the visitor one of ours.</source>
        <translation>See on teise maja kaart. Võtke see ära ja andke külalisele meie oma.</translation>
    </message>
    <message>
        <source>Does not wait any more: they are with their host.</source>
        <translation>Enam ei oota: on vastuvõtja juures.</translation>
    </message>
    <message>
        <source>Still waits. Show them in first.</source>
        <translation>Ootab veel. Juhatage enne sisse.</translation>
    </message>
    <message>
        <source>No other purpose follows. Let them leave, or add one to the visit.</source>
        <translation>Muud eesmärki ei järgne. Märkige lahkumine või lisage külastusele eesmärk.</translation>
    </message>
    <message>
        <source>A purpose that was begun stays in the visit. Add another one after it.</source>
        <translation>Alustatud eesmärk jääb külastusse. Lisage selle järele uus.</translation>
    </message>
    <message>
        <source>There is no such time yet: {time}. Take that step first.</source>
        <translation>Sellist aega veel ei ole: {time}. Tehke enne see samm.</translation>
    </message>
    <message>
        <source>This is an appointment. Move it in the host&apos;s appointments.</source>
        <translation>See on kohtumine. Muutke aega vastuvõtja kohtumistes.</translation>
    </message>
    <message>
        <source>This visit is on record no more.</source>
        <translation>Seda külastust ei ole enam kirjas.</translation>
    </message>
    <message>
        <source>The last day it holds is over. Enter a later one, or none.</source>
        <translation>Viimane kehtivuspäev on möödas. Sisestage hilisem või jätke tühjaks.</translation>
    </message>
    <message>
        <source>{by} has lifted this note: {time}.</source>
        <translation>{by} tühistas selle märke: {time}.</translation>
    </message>
    <message>
        <source>This note is on record no more.</source>
        <translation>Seda märget ei ole enam kirjas.</translation>
    </message>
    <message>
        <source>That is you. Choose who sits down here after you.</source>
        <translation>See olete teie ise. Valige, kes istub siia pärast teid.</translation>
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
    <name>ReminderTray</name>
    <message>
        <source>The first by {day}, {time}</source>
        <translation>Esimene: {day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) to keep</source>
        <translation>
            <numerusform>%n lubadus täita</numerusform>
            <numerusform>%n lubadust täita</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenewQuestion</name>
    <message>
        <source>Renew</source>
        <translation>Pikenda</translation>
    </message>
    <message>
        <source>New &amp;time</source>
        <translation>Uus &amp;aeg</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Põhjus</translation>
    </message>
    <message>
        <source>Renew anyway</source>
        <translation>Uuenda ikkagi</translation>
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
        <source>Stand-in</source>
        <translation>Asendaja</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Vastuvõtt</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
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
</context>
<context>
    <name>RulesForm</name>
    <message>
        <source>Print the badge at once</source>
        <translation>Prindi külastajakaart kohe</translation>
    </message>
    <message>
        <source>Plastic badges that come back</source>
        <translation>Plastkaardid, mis tagastatakse</translation>
    </message>
    <message>
        <source>Staff stand on it too</source>
        <translation>Ka töötajad on nimekirjas</translation>
    </message>
    <message>
        <source>&amp;Wait at most</source>
        <translation>&amp;Ootab kuni</translation>
    </message>
    <message>
        <source>&amp;Closed at</source>
        <translation>&amp;Sulgeda kell</translation>
    </message>
    <message>
        <source>&amp;Appointment</source>
        <translation>Ko&amp;htumine</translation>
    </message>
    <message>
        <source>&amp;Breaks</source>
        <translation>&amp;Vaheajad</translation>
    </message>
    <message>
        <source>Days &amp;off</source>
        <translation>Va&amp;bad päevad</translation>
    </message>
    <message>
        <source>Wor&amp;ked days</source>
        <translation>&amp;Tööpäevad</translation>
    </message>
    <message>
        <source>Ba&amp;dge</source>
        <translation>&amp;Külastajakaart</translation>
    </message>
    <message>
        <source>&amp;Lent</source>
        <translation>&amp;Laenuks</translation>
    </message>
    <message>
        <source>A&amp;t arrival</source>
        <translation>Saab&amp;umisel</translation>
    </message>
    <message>
        <source>Assembly po&amp;int</source>
        <translation>Ko&amp;gunemiskoht</translation>
    </message>
    <message>
        <source>The sa&amp;me in</source>
        <translation>Sa&amp;ma keeles</translation>
    </message>
    <message>
        <source>&amp;Evacuation list</source>
        <translation>&amp;Evakuatsiooni nimekiri</translation>
    </message>
    <message>
        <source>Mail ser&amp;ver</source>
        <translation>Me&amp;iliserver</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Sec&amp;urity</source>
        <translation>Tu&amp;rvalisus</translation>
    </message>
    <message>
        <source>Sende&amp;r</source>
        <translation>Saat&amp;ja</translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation>Kasutaja&amp;nimi</translation>
    </message>
    <message>
        <source>Password (&amp;x)</source>
        <translation>P&amp;arool</translation>
    </message>
    <message>
        <source>Minutes; after that the list says so</source>
        <translation>Minutid; pärast seda annab loend märku</translation>
    </message>
    <message>
        <source>Who is still in the house then is closed</source>
        <translation>Kes siis veel majas on, suletakse</translation>
    </message>
    <message>
        <source>Minutes, where the host has no rule</source>
        <translation>Minutid, kui vastuvõtjal oma reeglit ei ole</translation>
    </message>
    <message>
        <source>12:00–13:00; no appointment begins then</source>
        <translation>12:00–13:00; siis kohtumised ei alga</translation>
    </message>
    <message>
        <source>Besides the holidays of the country: 31.12.2026</source>
        <translation>Lisaks riigipühadele: 31.12.2026</translation>
    </message>
    <message>
        <source>Days off that are worked all the same</source>
        <translation>Vabad päevad, mil siiski töötatakse</translation>
    </message>
    <message>
        <source>Where people gather in an alarm</source>
        <translation>Kuhu häire korral koguneda</translation>
    </message>
    <message>
        <source>The office&apos;s second language</source>
        <translation>Asutuse teine keel</translation>
    </message>
    <message>
        <source>Empty: no letters are sent</source>
        <translation>Tühi: kirju ei saadeta</translation>
    </message>
    <message>
        <source>Kept on this workstation only</source>
        <translation>Hoitakse ainult selles töökohas</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>Desk: a letter to try</source>
        <translation>Desk: proovikiri</translation>
    </message>
    <message>
        <source>Letters to hosts go out.</source>
        <translation>Kirjad vastuvõtjatele lähevad välja.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reeglid</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvesta</translation>
    </message>
    <message>
        <source>Try the mail server</source>
        <translation>Proovi meiliserverit</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Salvestatud {time}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Võta tagasi</translation>
    </message>
    <message>
        <source>The rules were not saved</source>
        <translation>Reegleid ei salvestatud</translation>
    </message>
    <message>
        <source>A letter went to {address}</source>
        <translation>Kiri läks aadressile {address}</translation>
    </message>
    <message>
        <source>The letter did not go out</source>
        <translation>Kiri ei läinud välja</translation>
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
        <source>Page for the browser (*.html)</source>
        <translation>Veebileht (*.html)</translation>
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
        <source>Workbook (*.xlsx)</source>
        <translation>Töövihik (*.xlsx)</translation>
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
        <translation>Võta tagasi</translation>
    </message>
    <message>
        <source>Show the note</source>
        <translation>Näita märget</translation>
    </message>
    <message>
        <source>Show the visitors</source>
        <translation>Näita külastajaid</translation>
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
    <name>SheetWords</name>
    <message>
        <source>Now</source>
        <translation>Praegu</translation>
    </message>
    <message>
        <source>Back at</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Sisenumber</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Järgmine</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Märkus</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Asendab</translation>
    </message>
    <message>
        <source>free</source>
        <translation>vaba</translation>
    </message>
    <message>
        <source>end of the day</source>
        <translation>päeva lõpp</translation>
    </message>
    <message>
        <source>{time}, in {minutes}</source>
        <translation>{time}, {minutes} pärast</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Set aside</source>
        <translation>Pooleli</translation>
    </message>
    <message>
        <source>nothing is set aside</source>
        <translation>midagi ei ole pooleli</translation>
    </message>
</context>
<context>
    <name>ShelfChooser</name>
    <message>
        <source>Set aside</source>
        <translation>Pooleli</translation>
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
    <name>SlipStrip</name>
    <message>
        <source>Undo</source>
        <translation>Võta tagasi</translation>
    </message>
    <message>
        <source>Show the messages</source>
        <translation>Näita sõnumeid</translation>
    </message>
</context>
<context>
    <name>SnoozeQuestion</name>
    <message>
        <source>Remind later</source>
        <translation>Tuleta hiljem meelde</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 tund</translation>
    </message>
    <message>
        <source>&amp;Remind in</source>
        <translation>&amp;Millal</translation>
    </message>
    <message>
        <source>What is due stays due, and stays in the list.</source>
        <translation>Tähtaeg jääb ja loendisse jääb ka.</translation>
    </message>
    <message>
        <source>tomorrow, {time}</source>
        <translation>homme, {time}</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>{state} until {time}</source>
        <translation>{state} kuni {time}</translation>
    </message>
    <message>
        <source>{name} stands in</source>
        <translation>asendaja: {name}</translation>
    </message>
    <message>
        <source>stands in for {name}</source>
        <translation>asendab: {name}</translation>
    </message>
</context>
<context>
    <name>StaffActions</name>
    <message>
        <source>New person</source>
        <translation>Uus inimene</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuda</translation>
    </message>
    <message>
        <source>Left the firm…</source>
        <translation>Firmast lahkunud…</translation>
    </message>
    <message>
        <source>filter the list</source>
        <translation>filtreeri loendit</translation>
    </message>
    <message>
        <source>show who left, too</source>
        <translation>näita ka lahkunuid</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Impordi…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspordi…</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Kohal</translation>
    </message>
    <message>
        <source>Out…</source>
        <translation>Väljas…</translation>
    </message>
    <message>
        <source>Meeting…</source>
        <translation>Koosolek…</translation>
    </message>
    <message>
        <source>Away…</source>
        <translation>Ära…</translation>
    </message>
</context>
<context>
    <name>StaffCard</name>
    <message>
        <source>Choose someone in the list: arrows, or type a name.</source>
        <translation>Valige keegi loendist: nooltega või kirjutage nimi.</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Lahkus</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kus</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>Leiab</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Öeldud</translation>
    </message>
    <message>
        <source>as the office</source>
        <translation>nagu asutusel</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Asendaja</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Asendab</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ruum</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Küsi enne</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Teemad</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Tööaeg</translation>
    </message>
    <message>
        <source>Visits take</source>
        <translation>Kohtumine kestab</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Märkus</translation>
    </message>
    <message>
        <source>for {names}</source>
        <translation>keda: {names}</translation>
    </message>
</context>
<context>
    <name>StaffColumns</name>
    <message>
        <source>name</source>
        <translation>nimi</translation>
    </message>
    <message>
        <source>post</source>
        <translation>amet</translation>
    </message>
    <message>
        <source>room</source>
        <translation>ruum</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-post</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>teemad</translation>
    </message>
    <message>
        <source>stand-in</source>
        <translation>asendaja</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>küsi enne</translation>
    </message>
    <message>
        <source>note</source>
        <translation>märkus</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>tööaeg</translation>
    </message>
</context>
<context>
    <name>StaffCounts</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n inimene</numerusform>
            <numerusform>%n inimest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) are still expected or inside. Give them to somebody else first.</source>
        <translation>
            <numerusform>%n külaline on veel oodata või sees. Andke ta enne kellelegi teisele.</numerusform>
            <numerusform>%n külalist on veel oodata või sees. Andke nad enne kellelegi teisele.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minutit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffDeeds</name>
    <message>
        <source>{name} is back with the firm</source>
        <translation>{name} on taas firmas</translation>
    </message>
    <message>
        <source>{name} has left the firm</source>
        <translation>{name} on firmast lahkunud</translation>
    </message>
</context>
<context>
    <name>StaffDoubts</name>
    <message>
        <source>Column «{column}»: correct it in the file and choose the file again.</source>
        <translation>Veerg «{column}»: parandage failis ja valige fail uuesti.</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>Nimi puudub</translation>
    </message>
    <message>
        <source>Write it into the file, or delete the row.</source>
        <translation>Kirjutage see faili või kustutage rida.</translation>
    </message>
    <message>
        <source>Too long: at most {limit} characters</source>
        <translation>Liiga pikk: kuni {limit} märki</translation>
    </message>
    <message>
        <source>«{text}» holds characters nobody can read</source>
        <translation>«{text}» sisaldab loetamatuid märke</translation>
    </message>
    <message>
        <source>«{text}» is no e-mail address</source>
        <translation>«{text}» ei ole e-posti aadress</translation>
    </message>
    <message>
        <source>«{text}» does not say from when to when</source>
        <translation>«{text}» ei ütle, mis ajast mis ajani</translation>
    </message>
    <message>
        <source>Column «{column}» takes 8:00–17:00; a dash is a day off.</source>
        <translation>Veergu «{column}» käib 8:00–17:00; kriips on vaba päev.</translation>
    </message>
    <message>
        <source>More than {limit} topics</source>
        <translation>Üle {limit} teema</translation>
    </message>
    <message>
        <source>Keep those that visitors ask for.</source>
        <translation>Jätke need, mida külalised küsivad.</translation>
    </message>
    <message>
        <source>{name} stands here once more</source>
        <translation>{name} on siin veel kord</translation>
    </message>
    <message>
        <source>First in line {expected}. Leave one of them.</source>
        <translation>Esmalt real {expected}. Jätke üks neist.</translation>
    </message>
    <message>
        <source>{name} may be one of several on record</source>
        <translation>{name} võib olla üks mitmest kirjas olevast</translation>
    </message>
    <message>
        <source>Add the room or the e-mail to the row.</source>
        <translation>Lisage reale ruum või e-post.</translation>
    </message>
    <message>
        <source>The stand-in «{text}» is neither here nor on record</source>
        <translation>Asendajat «{text}» ei ole ei siin ega kirjas</translation>
    </message>
    <message>
        <source>Write the name as it stands there, or leave it empty.</source>
        <translation>Kirjutage nimi nii, nagu see seal on, või jätke tühjaks.</translation>
    </message>
    <message>
        <source>Several people have the name «{text}»</source>
        <translation>Nimi «{text}» on mitmel inimesel</translation>
    </message>
    <message>
        <source>Leave the stand-in empty in the file and choose them afterwards.</source>
        <translation>Jätke asendaja failis tühjaks ja valige pärast.</translation>
    </message>
    <message>
        <source>{name} would stand in for themselves</source>
        <translation>{name} asendaks iseennast</translation>
    </message>
    <message>
        <source>Follow the stand-ins: they lead back. Change one.</source>
        <translation>Jälgige asendajaid: ring sulgub. Muutke üht.</translation>
    </message>
    <message>
        <source>Of {name} only the name is there</source>
        <translation>{name}: on ainult nimi</translation>
    </message>
    <message>
        <source>If it is a heading, delete the row.</source>
        <translation>Kui see on pealkiri, kustutage rida.</translation>
    </message>
    <message>
        <source>Another {name} is on record, room {room}</source>
        <translation>Kirjas on veel üks {name}, ruum {room}</translation>
    </message>
    <message>
        <source>This one is added beside them.</source>
        <translation>See lisatakse tema kõrvale.</translation>
    </message>
    <message>
        <source>A {name} left the firm before</source>
        <translation>{name} on varem firmast lahkunud</translation>
    </message>
    <message>
        <source>This one is added anew; or take the former one back by hand.</source>
        <translation>See lisatakse uuena; või võtke endine käsitsi tagasi.</translation>
    </message>
    <message>
        <source>The letters were taken for Windows Cyrillic</source>
        <translation>Tähed loeti Windowsi kirillitsana</translation>
    </message>
    <message>
        <source>Look whether the names are right.</source>
        <translation>Vaadake, kas nimed on õiged.</translation>
    </message>
    <message>
        <source>The sheet «{text}» was not read</source>
        <translation>Lehte «{text}» ei loetud</translation>
    </message>
    <message>
        <source>One sheet of a workbook is imported.</source>
        <translation>Töövihikust imporditakse üks leht.</translation>
    </message>
</context>
<context>
    <name>StaffField</name>
    <message>
        <source>Nobody has these letters, neither in a name nor in a topic.</source>
        <translation>Neid tähti ei ole üheski nimes ega teemas.</translation>
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
        <translation>Konto, millega sisse logib</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Vali…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eemalda</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Vali pilt</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Eemalda pilt</translation>
    </message>
    <message>
        <source>Parted by semicolons, most their own first</source>
        <translation>Semikoolonitega, kõige omasem ees</translation>
    </message>
    <message>
        <source>All empty: as the office. A single day left empty is a day off.</source>
        <translation>Kõik tühi: nagu asutusel. Üks tühi päev on vaba päev.</translation>
    </message>
    <message>
        <source>Minutes; empty: as the house has it</source>
        <translation>Minutid; tühi: nagu majas kombeks</translation>
    </message>
    <message>
        <source>Before the desk disturbs them</source>
        <translation>Enne kui vastuvõtt tülitab</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nimi</translation>
    </message>
    <message>
        <source>P&amp;ost</source>
        <translation>A&amp;met</translation>
    </message>
    <message>
        <source>&amp;Room, phone</source>
        <translation>&amp;Ruum, telefon</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>&amp;E-post</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>&amp;Teemad</translation>
    </message>
    <message>
        <source>Ask &amp;first</source>
        <translation>&amp;Küsi enne</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>Töö&amp;aeg</translation>
    </message>
    <message>
        <source>Stand-&amp;in</source>
        <translation>A&amp;sendaja</translation>
    </message>
    <message>
        <source>&amp;Appointment, account</source>
        <translation>Ko&amp;htumine, konto</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>Märk&amp;us</translation>
    </message>
    <message>
        <source>Pict&amp;ure</source>
        <translation>&amp;Pilt</translation>
    </message>
</context>
<context>
    <name>StaffForm</name>
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
        <translation>Uus inimene</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuda</translation>
    </message>
</context>
<context>
    <name>StaffImport</name>
    <message>
        <source>People read</source>
        <translation>Loetud inimesed</translation>
    </message>
    <message>
        <source>People {count}</source>
        <translation>Inimesi {count}</translation>
    </message>
    <message>
        <source>Storing: {done} of {total}</source>
        <translation>Salvestamine: {done}/{total}</translation>
    </message>
    <message>
        <source>There is nobody in this file.</source>
        <translation>Selles failis ei ole kedagi.</translation>
    </message>
    <message>
        <source>{added} will be added, {changed} changed.</source>
        <translation>Lisatakse {added}, muudetakse {changed}.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>uus</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>muudetud</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>muutmata</translation>
    </message>
</context>
<context>
    <name>StaffList</name>
    <message>
        <source>Staff</source>
        <translation>Töötajad</translation>
    </message>
    <message>
        <source>Name, room, topic</source>
        <translation>Nimi, ruum, teema</translation>
    </message>
    <message>
        <source>Filter by name, room or topic</source>
        <translation>Filtreeri nime, ruumi või teema järgi</translation>
    </message>
    <message>
        <source>with those who left</source>
        <translation>koos lahkunutega</translation>
    </message>
    <message>
        <source>People of the house</source>
        <translation>Maja inimesed</translation>
    </message>
    <message>
        <source>left {day}</source>
        <translation>lahkus {day}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Võta tagasi</translation>
    </message>
    <message>
        <source>Not in…</source>
        <translation>Ei ole kohal…</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>On tagasi</translation>
    </message>
    <message>
        <source>Nobody is found. {key} adds a person of this name.</source>
        <translation>Kedagi ei leitud. {key} lisab selle nimega inimese.</translation>
    </message>
    <message>
        <source>Nobody is on record yet. {key} adds the first person.</source>
        <translation>Kedagi ei ole veel kirjas. {key} lisab esimese inimese.</translation>
    </message>
</context>
<context>
    <name>StaffLists</name>
    <message>
        <source>Lists (*.csv *.txt *.xlsx);;All files (*)</source>
        <translation>Nimekirjad (*.csv *.txt *.xlsx);;Kõik failid (*)</translation>
    </message>
    <message>
        <source>Choose a list of people</source>
        <translation>Valige inimeste nimekiri</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Töötajad</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>{name} saved</source>
        <translation>{name}: salvestatud</translation>
    </message>
    <message>
        <source>Imported: {added} added, {changed} changed</source>
        <translation>Imporditud: {added} lisatud, {changed} muudetud</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Kirjutatud: {name}</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>võta tagasi</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Tagasi võetud</translation>
    </message>
</context>
<context>
    <name>StandInPanel</name>
    <message>
        <source>Stand-in</source>
        <translation>Asendus</translation>
    </message>
    <message>
        <source>End standing in</source>
        <translation>Lõpeta asendus</translation>
    </message>
    <message>
        <source>&amp;Who handles what</source>
        <translation>&amp;Kes millega tegeleb</translation>
    </message>
    <message>
        <source>Who handles what</source>
        <translation>Kes millega tegeleb</translation>
    </message>
    <message>
        <source>a topic or a name</source>
        <translation>teema või nimi</translation>
    </message>
    <message>
        <source>Expected today</source>
        <translation>Täna oodatakse</translation>
    </message>
    <message>
        <source>Nobody is expected any more today.</source>
        <translation>Täna kedagi enam ei oodata.</translation>
    </message>
    <message>
        <source>In need ring</source>
        <translation>Vajadusel helistage</translation>
    </message>
    <message>
        <source>or {who}</source>
        <translation>või {who}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>täna</translation>
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
    <name>TelephoneRooms</name>
    <message>
        <source>Calls</source>
        <translation>Kõned</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ootel</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Lubadused</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Näitajad</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Valve üleandmine</translation>
    </message>
    <message>
        <source>Calls {day}</source>
        <translation>Kõned {day}</translation>
    </message>
</context>
<context>
    <name>TellQuestion</name>
    <message>
        <source>How long does {name} wait?</source>
        <translation>Kui kaua {name} ootab?</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Ütle</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minutid</translation>
    </message>
    <message>
        <source>kept as a promise; it comes up when it is due</source>
        <translation>jääb lubadusena; tuletab tähtajal meelde</translation>
    </message>
</context>
<context>
    <name>TickBoard</name>
    <message>
        <source>Letters of a name</source>
        <translation>Nime tähed</translation>
    </message>
    <message>
        <source>Who is in the house</source>
        <translation>Kes on majas</translation>
    </message>
    <message>
        <source>not found yet</source>
        <translation>veel leidmata</translation>
    </message>
    <message>
        <source>found</source>
        <translation>leitud</translation>
    </message>
    <message>
        <source>Nobody here has these letters. Esc shows everybody.</source>
        <translation>Siin ei ole kedagi nende tähtedega. Esc näitab kõiki.</translation>
    </message>
    <message>
        <source>Nobody is in the house.</source>
        <translation>Majas ei ole kedagi.</translation>
    </message>
</context>
<context>
    <name>TimeRow</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Päev</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päev</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alates</translation>
    </message>
    <message>
        <source>from 14:30</source>
        <translation>alates 14:30</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Kuni</translation>
    </message>
    <message>
        <source>until 15:00</source>
        <translation>kuni 15:00</translation>
    </message>
    <message>
        <source>Type a time like 14:30.</source>
        <translation>Kirjutage kellaaeg, nt 14:30.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
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
    <name>TroubleRow</name>
    <message>
        <source>Try again</source>
        <translation>Proovi uuesti</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Võta loendist välja</translation>
    </message>
</context>
<context>
    <name>TryQuestion</name>
    <message>
        <source>Note the try</source>
        <translation>Pane katse kirja</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Katse</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Märkus</translation>
    </message>
</context>
<context>
    <name>UnsentMails</name>
    <message>
        <source>Not sent</source>
        <translation>Saatmata</translation>
    </message>
    <message>
        <source>Letter to {name}</source>
        <translation>Kiri: {name}</translation>
    </message>
</context>
<context>
    <name>VisitActions</name>
    <message>
        <source>Remind the host</source>
        <translation>Tuleta vastuvõtjale meelde</translation>
    </message>
    <message>
        <source>Write to the host</source>
        <translation>Kirjuta vastuvõtjale</translation>
    </message>
    <message>
        <source>Print the badge</source>
        <translation>Prindi külastajakaart</translation>
    </message>
    <message>
        <source>Look at the badge</source>
        <translation>Vaata külastajakaarti</translation>
    </message>
    <message>
        <source>Slip for the host</source>
        <translation>Meelespea vastuvõtjale</translation>
    </message>
    <message>
        <source>Data slip</source>
        <translation>Andmeleht</translation>
    </message>
    <message>
        <source>Tell how long…</source>
        <translation>Ütle, kui kaua…</translation>
    </message>
    <message>
        <source>Badge found…</source>
        <translation>Kaart leitud…</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Samm tagasi</translation>
    </message>
    <message>
        <source>Give a plastic badge…</source>
        <translation>Anna plastkaart…</translation>
    </message>
    <message>
        <source>Take the badge back…</source>
        <translation>Võta kaart tagasi…</translation>
    </message>
    <message>
        <source>One of the group leaves…</source>
        <translation>Üks rühmast lahkub…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuda</translation>
    </message>
    <message>
        <source>Correct the times…</source>
        <translation>Paranda aegu…</translation>
    </message>
    <message>
        <source>Left unserved…</source>
        <translation>Lahkus vastu võtmata…</translation>
    </message>
    <message>
        <source>Not coming…</source>
        <translation>Ei tule…</translation>
    </message>
</context>
<context>
    <name>VisitAside</name>
    <message>
        <source>Whom they come to is shown here, once it is known.</source>
        <translation>Siin on näha, kelle juurde tullakse, kui see on teada.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Varem</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Vastuvõtja</translation>
    </message>
</context>
<context>
    <name>VisitDeeds</name>
    <message>
        <source>{name} shown in, {time}</source>
        <translation>{name}: sisse juhatatud, {time}</translation>
    </message>
    <message>
        <source>{name} sent on, {time}</source>
        <translation>{name}: edasi saadetud, {time}</translation>
    </message>
    <message>
        <source>{name}: confirmed, {time}</source>
        <translation>{name}: kinnitatud, {time}</translation>
    </message>
    <message>
        <source>{host} reminded, {time}</source>
        <translation>{host}: meelde tuletatud, {time}</translation>
    </message>
    <message>
        <source>{name}: taken back, {time}</source>
        <translation>{name}: tagasi võetud, {time}</translation>
    </message>
    <message>
        <source>{name} was told to wait until {told}</source>
        <translation>{name}: öeldud oodata kuni {told}</translation>
    </message>
    <message>
        <source>{name} has badge {badge}</source>
        <translation>{name}: kaart {badge}</translation>
    </message>
    <message>
        <source>Badge {badge} is lost, {time}</source>
        <translation>Kaart {badge} on kadunud, {time}</translation>
    </message>
    <message>
        <source>Badge {badge} is back, {time}</source>
        <translation>Kaart {badge} on tagasi, {time}</translation>
    </message>
    <message>
        <source>{name}: one of the group left, {time}</source>
        <translation>{name}: üks rühmast lahkus, {time}</translation>
    </message>
    <message>
        <source>{name}: times corrected, {time}</source>
        <translation>{name}: ajad parandatud, {time}</translation>
    </message>
    <message>
        <source>{name} is expected, noted {time}</source>
        <translation>{name}: oodatud, kirja pandud {time}</translation>
    </message>
    <message>
        <source>{name} changed, {time}</source>
        <translation>{name}: muudetud, {time}</translation>
    </message>
    <message>
        <source>{name} left unserved, {time}</source>
        <translation>{name}: lahkus vastu võtmata, {time}</translation>
    </message>
    <message>
        <source>{name} cancelled, {time}</source>
        <translation>{name}: tühistatud, {time}</translation>
    </message>
    <message>
        <source>{name} did not come, noted {time}</source>
        <translation>{name}: ei tulnud, kirja pandud {time}</translation>
    </message>
    <message>
        <source>{name} arrived, {time}</source>
        <translation>{name}: saabus, {time}</translation>
    </message>
    <message>
        <source>Before {name} comes in</source>
        <translation>Enne kui {name} siseneb</translation>
    </message>
    <message>
        <source>Has arrived</source>
        <translation>On saabunud</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Mitte praegu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulge</translation>
    </message>
    <message>
        <source>{name} is not to be let in</source>
        <translation>{name}: mitte sisse lasta</translation>
    </message>
    <message>
        <source>{name} left, {time}</source>
        <translation>{name}: lahkus, {time}</translation>
    </message>
    <message>
        <source>{name} is not in yet: there is a note to be read first.</source>
        <translation>{name} pole veel sees: enne tuleb märge läbi lugeda.</translation>
    </message>
</context>
<context>
    <name>VisitFields</name>
    <message>
        <source>Three letters of who comes, or a new name</source>
        <translation>Kolm tähte tulija nimest või uus nimi</translation>
    </message>
    <message>
        <source>Letters of a name, or of a topic</source>
        <translation>Nime või teema tähed</translation>
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
        <translation>Aeg</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Mitu inimest</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Keel</translation>
    </message>
    <message>
        <source>language not known</source>
        <translation>keel teadmata</translation>
    </message>
    <message>
        <source>Whom then</source>
        <translation>Kelle juurde siis</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Mis asjus</translation>
    </message>
    <message>
        <source>Further purpose</source>
        <translation>Veel eesmärk</translation>
    </message>
    <message>
        <source>the others by name, one a line (Shift+Enter)</source>
        <translation>teised nimepidi, üks real (Shift+Enter)</translation>
    </message>
    <message>
        <source>was here before: {count}</source>
        <translation>varem siin käinud: {count}</translation>
    </message>
    <message>
        <source>&amp;Came about</source>
        <translation>&amp;Tuli umbes</translation>
    </message>
    <message>
        <source>noted as not exact</source>
        <translation>märgitakse ebatäpsena</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nimi</translation>
    </message>
    <message>
        <source>Let &amp;in because</source>
        <translation>Sisse lastud, sest (&amp;x)</translation>
    </message>
    <message>
        <source>E&amp;xpected</source>
        <translation>&amp;Oodatud</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Vastuvõtja</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Eesmärk</translation>
    </message>
    <message>
        <source>&amp;Firm</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>&amp;Brings</source>
        <translation>&amp;Kaasas</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>&amp;Inimesi</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Rühm</translation>
    </message>
    <message>
        <source>&amp;Then to</source>
        <translation>&amp;Siis</translation>
    </message>
    <message>
        <source>Then to</source>
        <translation>Siis</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Märkus</translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>new person with this name</source>
        <translation>uus selle nimega inimene</translation>
    </message>
    <message>
        <source>is expected / came earlier / came now</source>
        <translation>on oodatud / tuli varem / tuli praegu</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Praegu</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Oodatud</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Varem</translation>
    </message>
    <message>
        <source>When they come</source>
        <translation>Millal ta tuleb</translation>
    </message>
    <message>
        <source>Change the visit</source>
        <translation>Muuda külastust</translation>
    </message>
    <message>
        <source>New visitor</source>
        <translation>Uus külaline</translation>
    </message>
    <message>
        <source>Expect them</source>
        <translation>Pane ootele</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Märgi saabumine</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvesta</translation>
    </message>
    <message>
        <source>And the badge</source>
        <translation>Ja külastajakaart</translation>
    </message>
</context>
<context>
    <name>VisitPlaces</name>
    <message>
        <source>Type a time, as 14:30, or +30 minutes.</source>
        <translation>Kirjutage kellaaeg, nt 14:30, või +30 minutit.</translation>
    </message>
    <message>
        <source>About when did they come? As 10:40.</source>
        <translation>Millal ta umbes tuli? Näiteks 10:40.</translation>
    </message>
</context>
<context>
    <name>VisitRecord</name>
    <message>
        <source>Visit</source>
        <translation>Külastus</translation>
    </message>
    <message>
        <source>Choose somebody in the list. Arrows move through it.</source>
        <translation>Valige keegi loendist. Nooled liiguvad selles.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Varem</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Mis toimus</translation>
    </message>
</context>
<context>
    <name>VisitTasks</name>
    <message>
        <source>{name}: sent to the printer, {time}</source>
        <translation>{name}: printerisse saadetud, {time}</translation>
    </message>
    <message>
        <source>A letter to {host} is on its way, {time}</source>
        <translation>Kiri on teel: {host}, {time}</translation>
    </message>
    <message>
        <source>{host} has no e-mail address in the directory.</source>
        <translation>{host}: kataloogis ei ole e-posti aadressi.</translation>
    </message>
</context>
<context>
    <name>VisitorSearch</name>
    <message>
        <source>expected {time}</source>
        <translation>oodatud {time}</translation>
    </message>
</context>
<context>
    <name>VisitorsPanel</name>
    <message>
        <source>filter the list</source>
        <translation>filtreeri loendit</translation>
    </message>
    <message>
        <source>New visitor</source>
        <translation>Uus külaline</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>võta tagasi</translation>
    </message>
</context>
<context>
    <name>WaitingBlock</name>
    <message>
        <source>Tell how long it takes, minutes</source>
        <translation>Ütle, mitu minutit läheb</translation>
    </message>
    <message>
        <source>Tell the visitor: {minutes} minutes</source>
        <translation>Öelge külalisele: {minutes} minutit</translation>
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
        <source>With a sound</source>
        <translation>Heliga</translation>
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
        <source>When a promise is nearly due</source>
        <translation>Kui lubaduse tähtaeg läheneb</translation>
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
        <source>A program, and {place} where the number goes; empty: the program this computer has for telephone links</source>
        <translation>Programm ja numbri kohal {place}; tühjalt selle arvuti telefonilinkide programm</translation>
    </message>
    <message>
        <source>Counte&amp;r</source>
        <translation>L&amp;ett</translation>
    </message>
    <message>
        <source>Re&amp;minders</source>
        <translation>Meel&amp;detuletused</translation>
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
        <source>&amp;Badges go to</source>
        <translation>&amp;Siltide printer</translation>
    </message>
    <message>
        <source>&amp;Slips go to</source>
        <translation>Sedelite pri&amp;nter</translation>
    </message>
    <message>
        <source>Who is in goes to (&amp;x)</source>
        <translation>Majas&amp;olijad</translation>
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
        <source>Dial &amp;with</source>
        <translation>&amp;Valimine</translation>
    </message>
    <message>
        <source>The usual printer</source>
        <translation>Tavaline printer</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>AcceptQuestion</name>
    <message>
        <source>Go on with this data</source>
        <translation>Осы деректермен жалғастыру</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>Ло&amp;гин</translation>
    </message>
    <message>
        <source>Of somebody who may restore: the manager</source>
        <translation>Қалпына келтіруге рұқсаты бар адамдікі: меңгеруші</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Құпия&amp;сөз</translation>
    </message>
</context>
<context>
    <name>AccountQuestion</name>
    <message>
        <source>New account</source>
        <translation>Жаңа тіркелгі</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>Тіркелгіні өзгерту</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>First pass&amp;word</source>
        <translation>Алғашқы құпия&amp;сөз</translation>
    </message>
    <message>
        <source>They choose their own at the first sign-in</source>
        <translation>Алғаш кіргенде өз құпиясөзін таңдайды</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Аты-жөні</translation>
    </message>
    <message>
        <source>As it is printed on forms</source>
        <translation>Бланкіге басылатындай</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Лауазымы</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>Ло&amp;гин</translation>
    </message>
    <message>
        <source>Capitals do not matter</source>
        <translation>Бас әріп, кіші әріп — бәрібір</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Рөлдері</translation>
    </message>
</context>
<context>
    <name>AccountsPanel</name>
    <message>
        <source>{name} may sign in again</source>
        <translation>{name} қайта кіре алады</translation>
    </message>
    <message>
        <source>{name} is kept out</source>
        <translation>{name} енді кіре алмайды</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>болдырмау</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Тіркелгілер</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Жаңа тіркелгі</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Жаңа құпиясөз</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>Құпиясөзім</translation>
    </message>
    <message>
        <source>My recovery code</source>
        <translation>Қалпына келтіру кодым</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Көрдім</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>белсенді емес</translation>
    </message>
    <message>
        <source>first password</source>
        <translation>алғашқы құпиясөз</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>белсенді</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Қайта кіргізу</translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation>Кіргізбеу</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>{name} сақталды</translation>
    </message>
    <message>
        <source>{name} has a new password</source>
        <translation>{name}: құпиясөз жаңарды</translation>
    </message>
    <message>
        <source>Taken back, {time}</source>
        <translation>Бұрынғысы қайтарылды, {time}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>show the keys</source>
        <translation>пернелерді көрсету</translation>
    </message>
    <message>
        <source>new visit</source>
        <translation>жаңа келуші</translation>
    </message>
    <message>
        <source>new call</source>
        <translation>жаңа қоңырау</translation>
    </message>
    <message>
        <source>call somebody</source>
        <translation>қоңырау шалу</translation>
    </message>
    <message>
        <source>new ticket</source>
        <translation>жаңа өтініш</translation>
    </message>
    <message>
        <source>new subscription</source>
        <translation>жаңа жазылым</translation>
    </message>
    <message>
        <source>set aside / bring back</source>
        <translation>кейінге қою / қайтару</translation>
    </message>
    <message>
        <source>choose from the shelf</source>
        <translation>кейінге қойғаннан таңдау</translation>
    </message>
    <message>
        <source>promises</source>
        <translation>уәделер</translation>
    </message>
    <message>
        <source>eye guard</source>
        <translation>бөгде көзден жасыру</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>құлыптау</translation>
    </message>
    <message>
        <source>who is in the house</source>
        <translation>ғимаратта кім бар</translation>
    </message>
    <message>
        <source>find anything</source>
        <translation>кез келгенін табу</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>болдырмау</translation>
    </message>
    <message>
        <source>save</source>
        <translation>сақтау</translation>
    </message>
    <message>
        <source>save and print</source>
        <translation>сақтау және басып шығару</translation>
    </message>
    <message>
        <source>what to say next</source>
        <translation>бұдан әрі не айту керек</translation>
    </message>
    <message>
        <source>say something else: hold, complaint, offer</source>
        <translation>басқасын айту: күту, шағым, ұсыныс</translation>
    </message>
</context>
<context>
    <name>AddQuestion</name>
    <message>
        <source>Who else was in the house?</source>
        <translation>Ғимаратта тағы кім болды?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Аты</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>Қай&amp;да</translation>
    </message>
</context>
<context>
    <name>AddressFields</name>
    <message>
        <source>Place, street, house</source>
        <translation>Ауыл, көше, үй</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Postal index</source>
        <translation>Пошта индексі</translation>
    </message>
    <message>
        <source>Price zone</source>
        <translation>Баға аймағы</translation>
    </message>
    <message>
        <source>by index</source>
        <translation>индекс бойынша</translation>
    </message>
</context>
<context>
    <name>AdmitQuestion</name>
    <message>
        <source>{name} is not to be let in</source>
        <translation>{name}: кіргізбеу керек</translation>
    </message>
    <message>
        <source>Let in anyway</source>
        <translation>Бәрібір кіргізу</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
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
        <translation>{name}: {count} рет</translation>
    </message>
    <message>
        <source>No time is free in the next three months.</source>
        <translation>Алдағы үш айда бос уақыт жоқ.</translation>
    </message>
    <message>
        <source>{name} moved to {time}</source>
        <translation>{name}: {time} уақытына ауыстырылды</translation>
    </message>
    <message>
        <source>{name} moved to {host}, {time}</source>
        <translation>{name}: енді {host} қабылдайды, {time}</translation>
    </message>
    <message>
        <source>{name}, {time}: called off</source>
        <translation>{name}, {time}: бас тартылды</translation>
    </message>
    <message>
        <source>{name} was told, {time}</source>
        <translation>{name}: ескертілді, {time}</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Оқылуда: {name}…</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сақталды: {name}</translation>
    </message>
    <message>
        <source>Calendar imported: {new} new, {changed} changed, {removed} taken out</source>
        <translation>Күнтізбе жүктелді: жаңа {new}, өзгерген {changed}, алынған {removed}</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>болдырмау</translation>
    </message>
    <message>
        <source>Taken back, {time}</source>
        <translation>Қайтарылды, {time}</translation>
    </message>
</context>
<context>
    <name>AppointmentFields</name>
    <message>
        <source>Visitor</source>
        <translation>Келуші</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Бос емес</translation>
    </message>
    <message>
        <source>What the time is for</source>
        <translation>Уақыт неге кетеді</translation>
    </message>
    <message>
        <source>&amp;Visitor</source>
        <translation>Ке&amp;луші</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Тақырып</translation>
    </message>
    <message>
        <source>&amp;Firm</source>
        <translation>&amp;Фирма</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Мақсаты</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>Қайтал&amp;ау</translation>
    </message>
    <message>
        <source>Letters of a name, or a new name</source>
        <translation>Аттың әріптері немесе жаңа ат</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Бір рет</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>Қай күнге дейін</translation>
    </message>
</context>
<context>
    <name>AppointmentForm</name>
    <message>
        <source>New appointment</source>
        <translation>Жаңа кездесу</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>new person with this name</source>
        <translation>осы аттағы жаңа адам</translation>
    </message>
    <message>
        <source>Next free: {time}</source>
        <translation>Жақын бос уақыт: {time}</translation>
    </message>
    <message>
        <source>Take it anyway</source>
        <translation>Бәрібір алу</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Алу</translation>
    </message>
</context>
<context>
    <name>AppointmentRecord</name>
    <message>
        <source>Appointment</source>
        <translation>Кездесу</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Кіммен</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Мақсаты</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Бұрын</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>бірнешеуінің бірі</translation>
    </message>
</context>
<context>
    <name>AppointmentWords</name>
    <message>
        <source>moved, to be told</source>
        <translation>ауысты: хабарлау</translation>
    </message>
    <message>
        <source>cancelled, to be told</source>
        <translation>жойылды: айту</translation>
    </message>
    <message>
        <source>appointed</source>
        <translation>тағайындалды</translation>
    </message>
    <message>
        <source>from the own calendar</source>
        <translation>өз күнтізбесінен</translation>
    </message>
    <message>
        <source>free</source>
        <translation>бос</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>жабық</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Бос емес</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Бос</translation>
    </message>
</context>
<context>
    <name>AppointmentsPanel</name>
    <message>
        <source>Appointments</source>
        <translation>Кездесулер</translation>
    </message>
    <message>
        <source>Host: name or topic</source>
        <translation>Кімге: аты немесе тақырып</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Choose a host</source>
        <translation>Кімге екенін таңдаңыз</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңа</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Жүктеу…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Шығару…</translation>
    </message>
    <message>
        <source>Open the visit</source>
        <translation>Келуді ашу</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Ауыстыру</translation>
    </message>
    <message>
        <source>To another host</source>
        <translation>Басқа қызметкерге</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Was told</source>
        <translation>Хабарланды</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Жадынаманы басып шығару</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Nobody of the house is called so, or handles that.</source>
        <translation>Мұндай атты қызметкер де, онымен айналысатын адам да жоқ.</translation>
    </message>
</context>
<context>
    <name>BackQuestion</name>
    <message>
        <source>Which badge of {name} is back?</source>
        <translation>{name}: қай белгі қайтарылды?</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>&amp;Badge</source>
        <translation>&amp;Белгі</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>Қа&amp;лай</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Қайтару…</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>бүлінген</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>шифрланған</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>тексерілген</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>every 15 minutes</source>
        <translation>15 минут сайын</translation>
    </message>
    <message>
        <source>day closed</source>
        <translation>күн жабылды</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>жаңа нұсқа алдында</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>импорт алдында</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>қалпына келтіру алдында</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>қолмен</translation>
    </message>
    <message>
        <source>Second place missing since {time}</source>
        <translation>Екінші орын табылмады, {time}</translation>
    </message>
    <message>
        <source>Second place full since {time}</source>
        <translation>Екінші орын толды, {time}</translation>
    </message>
    <message>
        <source>Second place cannot be written since {time}</source>
        <translation>Екінші орынға жазылмай қалды, {time}</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Сақтық көшірме жоқ</translation>
    </message>
    <message>
        <source>No backup since {time}</source>
        <translation>Сақтық көшірме жасалмай тұр, соңғысы {time}</translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>Backing up…</source>
        <translation>Көшірме жасалуда…</translation>
    </message>
    <message>
        <source>No second place from now on</source>
        <translation>Бұдан былай екінші орын жоқ</translation>
    </message>
    <message>
        <source>Old backups are rotated away again</source>
        <translation>Ескі көшірмелер енді қайтадан кезегімен жойылады</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Көшірмелер</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Көшірме жасау</translation>
    </message>
    <message>
        <source>Second place…</source>
        <translation>Екінші орын…</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Екінші орынсыз</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <translation>Құпия фраза…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Қайтару…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Файлдан…</translation>
    </message>
    <message>
        <source>The restored data is right</source>
        <translation>Қалпына келгені дұрыс</translation>
    </message>
    <message>
        <source>Print instructions</source>
        <translation>Нұсқаулықты басу</translation>
    </message>
    <message>
        <source>Every backup is copied there from now on</source>
        <translation>Бұдан былай әр көшірме сонда да сақталады</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Көшірме жасалды</translation>
    </message>
    <message>
        <source>Backups are encrypted from now on</source>
        <translation>Бұдан былай көшірмелер шифрланады</translation>
    </message>
    <message>
        <source>Backups are readable for everybody from now on</source>
        <translation>Бұдан былай көшірмелерді кез келген адам оқи алады</translation>
    </message>
    <message>
        <source>The data was restored at {time}. No backup is removed until you say it is right.</source>
        <translation>Деректер қалпына келтірілді: {time}. Дұрыстығын растағанша, ешбір көшірме жойылмайды.</translation>
    </message>
    <message>
        <source>There is no second place. Choose a USB stick or another computer&apos;s folder.</source>
        <translation>Екінші орын жоқ. USB жинақтағышты немесе басқа компьютердің қалтасын таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>BadgeBack</name>
    <message>
        <source>Is badge {number} back?</source>
        <translation>{number} рұқсат белгісі қайтарылды ма?</translation>
    </message>
    <message>
        <source>{name} leaves. Enter for yes, L if the badge is lost.</source>
        <translation>{name} кетіп барады. Enter — иә, L — белгі жоғалған.</translation>
    </message>
    <message>
        <source>{name} had it. Enter for yes, L if the badge is lost.</source>
        <translation>Ол {name} қолында болған. Enter — иә, L — белгі жоғалған.</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>Қайтарылды</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>Жоғалды</translation>
    </message>
</context>
<context>
    <name>BadgesQuestion</name>
    <message>
        <source>{name} leaves: which badges are back?</source>
        <translation>{name} кетіп барады: қай белгілер қайтарылды?</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Кетеді</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Қайтарылды</translation>
    </message>
    <message>
        <source>Space takes a tick away: the badge is noted as lost.</source>
        <translation>Бос орын пернесі белгіні алып тастайды: ол жоғалды деп жазылады.</translation>
    </message>
</context>
<context>
    <name>BasketHead</name>
    <message>
        <source>Basket</source>
        <translation>Себет</translation>
    </message>
</context>
<context>
    <name>BoardList</name>
    <message>
        <source>Visitors</source>
        <translation>Келушілер</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Сүзгі</translation>
    </message>
    <message>
        <source>Filter the visitors</source>
        <translation>Келушілерді сүзу</translation>
    </message>
    <message>
        <source>New visitor</source>
        <translation>Жаңа келуші</translation>
    </message>
    <message>
        <source>Visitors of the day</source>
        <translation>Күннің келушілері</translation>
    </message>
    <message>
        <source>Nobody of today has these letters. Esc shows everybody.</source>
        <translation>Бүгін мұндай әріптері бар адам жоқ. Esc бәрін көрсетеді.</translation>
    </message>
    <message>
        <source>Nobody is expected or in the house. F2 begins a visit.</source>
        <translation>Ешкім күтілмейді, ғимаратта да ешкім жоқ. F2 келуді бастайды.</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>Closed by the house</source>
        <translation>Автоматты жабылды</translation>
    </message>
    <message>
        <source>To do now</source>
        <translation>Қазір</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Күтіледі</translation>
    </message>
    <message>
        <source>With the host</source>
        <translation>Қабылдауда</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Кеткендер</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Дұрыс</translation>
    </message>
    <message>
        <source>inside · {time}</source>
        <translation>ішінде · {time}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>жабық</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Келді</translation>
    </message>
    <message>
        <source>Show in</source>
        <translation>Кіргізу</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>Әрі қарай</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>button</comment>
        <translation>Кетті</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарихы</translation>
    </message>
    <message>
        <source>waits too long · {time}</source>
        <translation>ұзақ күтуде · {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n адам</numerusform>
            <numerusform>%n адам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group, %n people</source>
        <translation>
            <numerusform>топ, %n адам</numerusform>
            <numerusform>топ, %n адам</numerusform>
        </translation>
    </message>
    <message>
        <source>badges {numbers} are still out</source>
        <translation>{numbers} белгілері қайтарылмаған</translation>
    </message>
    <message>
        <source>badge {number} is still out</source>
        <translation>{number} белгісі қайтарылмаған</translation>
    </message>
    <message>
        <source>then {name}</source>
        <translation>сосын {name}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>{time} дейін</translation>
    </message>
    <message>
        <source>waits · {time}</source>
        <translation>күтуде · {time}</translation>
    </message>
    <message>
        <source>late · {time}</source>
        <translation>кешігуде · {time}</translation>
    </message>
</context>
<context>
    <name>BothTexts</name>
    <message>
        <source>Two people changed {name}</source>
        <translation>{name}: екі адам қатар өзгертті</translation>
    </message>
</context>
<context>
    <name>BrokenQuestion</name>
    <message>
        <source>Broken</source>
        <translation>Орындалмады</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
</context>
<context>
    <name>BrowsePanel</name>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Catalogue version</source>
        <translation>Каталог нұсқасы</translation>
    </message>
    <message>
        <source>Find a title</source>
        <translation>Басылымды табу</translation>
    </message>
    <message>
        <source>Index or title</source>
        <translation>Индекс, атау</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Басылымдар</translation>
    </message>
    <message>
        <source>On sale today</source>
        <translation>Бүгінгі сатылым</translation>
    </message>
    <message>
        <source>No such title here. Type the index, or a part of the title.</source>
        <translation>Мұндай басылым жоқ. Индексін немесе атауының бір бөлігін теріңіз.</translation>
    </message>
    <message>
        <source>Nothing is on sale yet. Ctrl+I imports a price list.</source>
        <translation>Сатылымда әзірге ештеңе жоқ. Ctrl+I баға тізімін импорттайды.</translation>
    </message>
    <message>
        <source>the first {count}</source>
        <translation>алғашқы {count}</translation>
    </message>
</context>
<context>
    <name>CalendarFiles</name>
    <message>
        <source>Choose a calendar</source>
        <translation>Күнтізбені таңдаңыз</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Басқаша сақтау</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Күнтізбелер (*.ics)</translation>
    </message>
</context>
<context>
    <name>CalendarQuestion</name>
    <message>
        <source>Calendar of {name}</source>
        <translation>Күнтізбе: {name}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Жүктеу</translation>
    </message>
    <message>
        <source>What the calendar changes</source>
        <translation>Күнтізбе нені өзгертеді</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Апта</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Қанша көрсету</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>day or week</source>
        <translation>күн немесе апта</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Алға</translation>
    </message>
    <message>
        <source>Whose time is it? Type letters of a name or of a topic, then Enter.</source>
        <translation>Кімнің уақыты? Ат не тақырып әріптерін теріп, Enter басыңыз.</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n жаңа</numerusform>
            <numerusform>%n жаңа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n өзгерген</numerusform>
            <numerusform>%n өзгерген</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out</source>
        <translation>
            <numerusform>%n алынған</numerusform>
            <numerusform>%n алынған</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n өзгеріссіз</numerusform>
            <numerusform>%n өзгеріссіз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take no time</source>
        <translation>
            <numerusform>%n уақыт алмайды</numerusform>
            <numerusform>%n уақыт алмайды</numerusform>
        </translation>
    </message>
    <message>
        <source>busy</source>
        <translation>бос емес</translation>
    </message>
    <message>
        <source>Its time cannot be read: left out.</source>
        <translation>Уақыты оқылмайды: өткізілді.</translation>
    </message>
    <message>
        <source>It takes no time: left out.</source>
        <translation>Уақыт алмайды: өткізілді.</translation>
    </message>
    <message>
        <source>Unknown time zone {detail}: read by our clock.</source>
        <translation>Белгісіз сағат белдеуі {detail}: біздің сағатпен алынды.</translation>
    </message>
    <message>
        <source>How it repeats is not understood: taken once.</source>
        <translation>Қайталануы түсініксіз: бір рет алынды.</translation>
    </message>
    <message>
        <source>It repeats too often: taken once.</source>
        <translation>Тым жиі қайталанады: бір рет алынды.</translation>
    </message>
    <message>
        <source>{detail} is expected then: move one of them.</source>
        <translation>Бұл уақытта {detail} күтіледі: біреуін ауыстырыңыз.</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Қарап шығу</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңа</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Өзгерген</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Алынған</translation>
    </message>
</context>
<context>
    <name>CallActions</name>
    <message>
        <source>Call back</source>
        <translation>Қайта қоңырау шалу</translation>
    </message>
    <message>
        <source>Ring now</source>
        <translation>Қазір қоңырау шалу</translation>
    </message>
    <message>
        <source>The callee has it</source>
        <translation>Қызметкер хабарды алды</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Қағазын басып шығару</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Парағын басып шығару</translation>
    </message>
    <message>
        <source>Mail it to the callee</source>
        <translation>Қызметкерге хатпен жіберу</translation>
    </message>
    <message>
        <source>Needs no call any more</source>
        <translation>Енді қоңырау керек емес</translation>
    </message>
    <message>
        <source>Add the number to somebody…</source>
        <translation>Нөмірді біреуге қосу…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Is not rung any more</source>
        <translation>Қоңырау шалынбайды</translation>
    </message>
</context>
<context>
    <name>CallAside</name>
    <message>
        <source>Who it is</source>
        <translation>Кім екені</translation>
    </message>
    <message>
        <source>Who rings is shown here, and then whom they ask for: where they are now.</source>
        <translation>Мұнда кім қоңырау шалғаны, сосын кімді сұрағаны және оның қазір қайда екені көрінеді.</translation>
    </message>
</context>
<context>
    <name>CallDeeds</name>
    <message>
        <source>{name} has the message, noted {time}</source>
        <translation>{name}: хабар берілді, {time} жазылды</translation>
    </message>
    <message>
        <source>{name} needs no call any more, noted {time}</source>
        <translation>{name}: енді қоңырау керек емес, {time} жазылды</translation>
    </message>
    <message>
        <source>Kept: {what}, {time}</source>
        <translation>Орындалды: {what}, {time}</translation>
    </message>
    <message>
        <source>{name} is not rung any more, noted {time}</source>
        <translation>{name}: қоңырау шалынбайды, {time} жазылды</translation>
    </message>
    <message>
        <source>the slip is sent to the printer</source>
        <translation>қағаз принтерге жіберілді</translation>
    </message>
    <message>
        <source>Taken back, {time}</source>
        <translation>Қайтарылды, {time}</translation>
    </message>
    <message>
        <source>Slip for {name}: sent to the printer, {time}</source>
        <translation>{name} үшін қағаз: принтерге жіберілді, {time}</translation>
    </message>
    <message>
        <source>Sheet for {name}: sent to the printer, {time}</source>
        <translation>{name} — қоңырау парағы принтерге жіберілді, {time}</translation>
    </message>
    <message>
        <source>A letter to {name} is on its way, {time}</source>
        <translation>{name} үшін хат жолда, {time}</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>Қоңырау</translation>
    </message>
    <message>
        <source>{name} changed, {time}</source>
        <translation>{name} өзгертілді, {time}</translation>
    </message>
    <message>
        <source>Message for {callee}: {name} is rung back by {due}, noted {time}</source>
        <translation>{callee} үшін хабар: {name} адамына {due} дейін қоңырау шалынады, {time} жазылды</translation>
    </message>
    <message>
        <source>Message for {callee} from {name}, noted {time}</source>
        <translation>{callee} үшін хабар, жіберген {name}, {time} жазылды</translation>
    </message>
    <message>
        <source>{name} put through to {callee}, {time}</source>
        <translation>{name}: {callee} адамына қосылды, {time}</translation>
    </message>
    <message>
        <source>{name}: noted, {time}</source>
        <translation>{name}: жазылды, {time}</translation>
    </message>
    <message>
        <source>Cut off: we ring {name} again. Ctrl+B does it.</source>
        <translation>Үзілді: {name} адамына қайта қоңырау шаламыз. Ctrl+B.</translation>
    </message>
    <message>
        <source>Cut off: {name} rings again. Keep the line free.</source>
        <translation>Үзілді: {name} қайта қоңырау шалады. Желіні бос ұстаңыз.</translation>
    </message>
</context>
<context>
    <name>CallEnds</name>
    <message>
        <source>Reached</source>
        <translation>Байланыс болды</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Жауапты</translation>
    </message>
    <message>
        <source>Put through</source>
        <translation>Қосылды</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Байланыс болмады</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Үзілді</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Қате нөмір</translation>
    </message>
    <message>
        <source>We try again</source>
        <translation>Тағы көреміз</translation>
    </message>
    <message>
        <source>We call back</source>
        <translation>Қайта шаламыз</translation>
    </message>
    <message>
        <source>Calls again</source>
        <translation>Өзі шалады</translation>
    </message>
    <message>
        <source>Message only</source>
        <translation>Тек хабар</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Хабар</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Шығыс қоңырау</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Қоңырау</translation>
    </message>
</context>
<context>
    <name>CallFields</name>
    <message>
        <source>What it is about, or what is to be passed on</source>
        <translation>Не туралы немесе нені жеткізу керек</translation>
    </message>
    <message>
        <source>Letters of a name, or of a topic</source>
        <translation>Аттың не тақырыптың әріптері</translation>
    </message>
    <message>
        <source>Ur&amp;gent</source>
        <translation>Шұ&amp;ғыл</translation>
    </message>
    <message>
        <source>Read back: {what}</source>
        <translation>Дауыстап оқылды: {what}</translation>
    </message>
    <message>
        <source>&amp;Asked for</source>
        <translation>&amp;Кімді сұрады</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Нәтиже</translation>
    </message>
    <message>
        <source>Abo&amp;ut</source>
        <translation>Не ту&amp;ралы</translation>
    </message>
    <message>
        <source>&amp;Through to</source>
        <translation>Кімге қо&amp;сылды</translation>
    </message>
    <message>
        <source>&amp;Read back</source>
        <translation>&amp;Оқылды</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Ескертпе</translation>
    </message>
    <message>
        <source>not read back yet: {what}</source>
        <translation>әлі оқылмаған: {what}</translation>
    </message>
</context>
<context>
    <name>CallFiguresPanel</name>
    <message>
        <source>Figures</source>
        <translation>Көрсеткіштер</translation>
    </message>
    <message>
        <source>The report of {first} – {last} is on its way to the printer</source>
        <translation>{first} – {last} есебі принтерге жіберілді</translation>
    </message>
    <message>
        <source>The protocol of {day} is on its way to the printer</source>
        <translation>{day} хаттамасы принтерге жіберілді</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Есепті басып шығару</translation>
    </message>
    <message>
        <source>Incoming calls by the hour</source>
        <translation>Кіріс қоңыраулар сағат бойынша</translation>
    </message>
    <message>
        <source>What became of the calls</source>
        <translation>Қоңыраулар немен бітті</translation>
    </message>
    <message>
        <source>promises kept</source>
        <translation>орындалған уәделер</translation>
    </message>
    <message>
        <source>until we called back, working time</source>
        <translation>қайта қоңырауға дейін, жұмыс уақыты</translation>
    </message>
    <message>
        <source>calls, in and out</source>
        <translation>қоңыраулар, кіріс және шығыс</translation>
    </message>
    <message>
        <source>messages not confirmed</source>
        <translation>расталмаған хабарлар</translation>
    </message>
    <message>
        <source>missed calls still open</source>
        <translation>реттелмеген қабылданбаған қоңыраулар</translation>
    </message>
    <message>
        <source>Offers made: {made}, accepted: {accepted}</source>
        <translation>Ұсынылды: {made}, келіскені: {accepted}</translation>
    </message>
    <message>
        <source>Protocol of {day}</source>
        <translation>{day} хаттамасы</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} сағ {minutes} мин</translation>
    </message>
</context>
<context>
    <name>CallForm</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>And the slip</source>
        <translation>Қағазымен</translation>
    </message>
    <message>
        <source>new person with this name</source>
        <translation>осы атпен жаңа адам</translation>
    </message>
    <message>
        <source>take the next good time</source>
        <translation>келесі қолайлы уақытты алу</translation>
    </message>
    <message>
        <source>take the number of the call</source>
        <translation>қоңырау нөмірін алу</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Нөмірді теру</translation>
    </message>
    <message>
        <source>Change the call</source>
        <translation>Қоңырауды өзгерту</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>сөйлесу аяқталды</translation>
    </message>
    <message>
        <source>the talk goes on</source>
        <translation>сөйлесу жалғасуда</translation>
    </message>
</context>
<context>
    <name>CallHead</name>
    <message>
        <source>hung up</source>
        <translation>аяқталды</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>желі {line}</translation>
    </message>
</context>
<context>
    <name>CallList</name>
    <message>
        <source>Calls</source>
        <translation>Қоңыраулар</translation>
    </message>
    <message>
        <source>Find a call</source>
        <translation>Қоңырауды табу</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Жаңа қоңырау</translation>
    </message>
    <message>
        <source>No call has these letters. Esc shows the newest.</source>
        <translation>Мұндай әріптері бар қоңырау жоқ. Esc соңғыларын көрсетеді.</translation>
    </message>
    <message>
        <source>No call is on record yet. F3 writes one down.</source>
        <translation>Әзірге қоңырау жазылмаған. F3 жазады.</translation>
    </message>
</context>
<context>
    <name>CallRecord</name>
    <message>
        <source>Call</source>
        <translation>Қоңырау</translation>
    </message>
    <message>
        <source>Choose a call in the list. Arrows move through it.</source>
        <translation>Тізімнен қоңырауды таңдаңыз, бағыттауыштармен.</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Соңғылары</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>нөмірі жасырын</translation>
    </message>
</context>
<context>
    <name>CallTasks</name>
    <message>
        <source>{number} belongs to {name} now, noted {time}</source>
        <translation>{number} енді {name} нөмірі, {time} жазылды</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>{time} today</source>
        <translation>бүгін {time}</translation>
    </message>
    <message>
        <source>{time} tomorrow</source>
        <translation>ертең {time}</translation>
    </message>
    <message>
        <source>{time} on {day}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>ертең</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>кеше</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Қайта сұраңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) missing: after {code} there are {digits}.</source>
        <translation>
            <numerusform>%n цифр жетпейді: {code} кейін {digits} тұр.</numerusform>
            <numerusform>%n цифр жетпейді: {code} кейін {digits} тұр.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) too many: after {code} there are {digits}.</source>
        <translation>
            <numerusform>%n цифр артық: {code} кейін {digits} тұр.</numerusform>
            <numerusform>%n цифр артық: {code} кейін {digits} тұр.</numerusform>
        </translation>
    </message>
    <message>
        <source>No such number: it is kept as it is typed. Ask for it again.</source>
        <translation>Мұндай нөмір жоқ: терілгендей қалады. Қайта сұраңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) open</source>
        <translation>
            <numerusform>%n уәде ашық</numerusform>
            <numerusform>%n уәде ашық</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) not confirmed</source>
        <translation>
            <numerusform>%n хабар расталмаған</numerusform>
            <numerusform>%n хабар расталмаған</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n қабылданбаған қоңырау</numerusform>
            <numerusform>%n қабылданбаған қоңырау</numerusform>
        </translation>
    </message>
    <message>
        <source>last: {what}, {when}</source>
        <translation>соңғысы: {what}, {when}</translation>
    </message>
    <message>
        <source>speaks {language}</source>
        <translation>тілі: {language}</translation>
    </message>
</context>
<context>
    <name>CalleePanel</name>
    <message>
        <source>Ask first</source>
        <translation>Алдымен сұрау</translation>
    </message>
    <message>
        <source>Their day</source>
        <translation>Оның күні</translation>
    </message>
    <message>
        <source>Put through to the stand-in</source>
        <translation>Алмастырушыға қосу</translation>
    </message>
</context>
<context>
    <name>CallerCard</name>
    <message>
        <source>Promised to them</source>
        <translation>Уәде берілген</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Соңғылары</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Орындалды</translation>
    </message>
    <message>
        <source>Kept: {promise}</source>
        <translation>Орындалды: {promise}</translation>
    </message>
</context>
<context>
    <name>CallerRows</name>
    <message>
        <source>Firm</source>
        <translation>Фирма</translation>
    </message>
    <message>
        <source>A number, or letters of a name</source>
        <translation>Нөмір немесе аттың әріптері</translation>
    </message>
    <message>
        <source>&amp;Calling</source>
        <translation>&amp;Кімге</translation>
    </message>
    <message>
        <source>&amp;Caller</source>
        <translation>Қоңырау &amp;шалушы</translation>
    </message>
    <message>
        <source>A new number. Whose is it? A name, or letters of one on record.</source>
        <translation>Жаңа нөмір. Кімдікі? Аты немесе жазылған адамның әріптері.</translation>
    </message>
    <message>
        <source>Several people have this number. Ask who it is.</source>
        <translation>Бұл нөмір бірнеше адамда бар. Кім екенін сұраңыз.</translation>
    </message>
    <message>
        <source>Nobody on record has this number. Ask the name.</source>
        <translation>Бұл нөмір ешкімде жазылмаған. Атын сұраңыз.</translation>
    </message>
    <message>
        <source>A whole message? Tab shows how it is understood.</source>
        <translation>Тұтас хабар ма? Tab қалай түсінілгенін көрсетеді.</translation>
    </message>
    <message>
        <source>Enter takes a new name · Ctrl+N even if others have it</source>
        <translation>Enter жаңа атты алады · Ctrl+N басқаларда болса да</translation>
    </message>
    <message>
        <source>someone new: goes on record with the number</source>
        <translation>жаңа адам: нөмірімен бірге жазылады</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>What of the telephone is shown</source>
        <translation>Телефонның қай бөлімі көрсетіледі</translation>
    </message>
</context>
<context>
    <name>CallsPanel</name>
    <message>
        <source>find a call</source>
        <translation>қоңырауды табу</translation>
    </message>
    <message>
        <source>all calls / the newest</source>
        <translation>барлық қоңыраулар / соңғылары</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Жаңа қоңырау</translation>
    </message>
    <message>
        <source>the promise is kept</source>
        <translation>уәде орындалды</translation>
    </message>
    <message>
        <source>put through to the stand-in</source>
        <translation>орынбасарға қосылды</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>болдырмау</translation>
    </message>
</context>
<context>
    <name>CancelQuestion</name>
    <message>
        <source>Call off {name}, {time}</source>
        <translation>Бас тарту: {name}, {time}</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>and those that follow it in the series</source>
        <translation>және серияның келесі кездесулері</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>С&amp;ерия</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорттау…</translation>
    </message>
    <message>
        <source>Find a title</source>
        <translation>Басылымды табу</translation>
    </message>
    <message>
        <source>Price lists (*.csv *.txt *.xlsx);;All files (*)</source>
        <translation>Баға тізімдері (*.csv *.txt *.xlsx);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Choose a price list</source>
        <translation>Баға тізімін таңдаңыз</translation>
    </message>
    <message>
        <source>Imported: {name}, {titles}, {time}</source>
        <translation>Импортталды: {name}, {titles}, {time}</translation>
    </message>
</context>
<context>
    <name>CheckStrip</name>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Бәрін тексеру</translation>
    </message>
    <message>
        <source>Checked so far</source>
        <translation>Тексерілгені</translation>
    </message>
    <message>
        <source>Stopped. Nothing is known of what was not checked yet.</source>
        <translation>Тоқтатылды. Тексерілмеген бөлігі туралы ештеңе белгісіз.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Тексерілуде…</translation>
    </message>
    <message>
        <source>File, history, posted rows, numbers and sums</source>
        <translation>Файл, тарих, тіркелген жолдар, нөмірлер, сомалар</translation>
    </message>
</context>
<context>
    <name>CodeQuestion</name>
    <message>
        <source>A new recovery code</source>
        <translation>Жаңа қалпына келтіру коды</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Жасау</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Құпия&amp;сөзіңіз</translation>
    </message>
    <message>
        <source>The code on the old paper no longer works then</source>
        <translation>Содан кейін ескі қағаздағы код жарамайды</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Your new recovery code</source>
        <translation>Жаңа қалпына келтіру кодыңыз</translation>
    </message>
    <message>
        <source>Write it down and lock it away. The old one no longer works.</source>
        <translation>Жазып алып, құлыптаулы жерге қойыңыз. Ескісі енді жарамайды.</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>Қалпына &amp;келтіру коды</translation>
    </message>
    <message>
        <source>It is shown only now.</source>
        <translation>Тек қазір көрсетіледі.</translation>
    </message>
    <message>
        <source>It is written down</source>
        <translation>Жазып алдым</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>index</source>
        <translation>индекс</translation>
    </message>
    <message>
        <source>title</source>
        <translation>атауы</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>issues a year</source>
        <translation>жылына шығу саны</translation>
    </message>
    <message>
        <source>term</source>
        <translation>мерзімі</translation>
    </message>
    <message>
        <source>price, city</source>
        <translation>бағасы, қала</translation>
    </message>
    <message>
        <source>price, district</source>
        <translation>бағасы, аудан</translation>
    </message>
    <message>
        <source>catalogue part, city</source>
        <translation>каталогтық бөлігі, қала</translation>
    </message>
    <message>
        <source>catalogue part, district</source>
        <translation>каталогтық бөлігі, аудан</translation>
    </message>
    <message>
        <source>delivery part, city</source>
        <translation>жеткізу бөлігі, қала</translation>
    </message>
    <message>
        <source>delivery part, district</source>
        <translation>жеткізу бөлігі, аудан</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>түрі</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>тарату жүйесі</translation>
    </message>
    <message>
        <source>section</source>
        <translation>бөлім</translation>
    </message>
    <message>
        <source>cut-off day</source>
        <translation>қабылдаудың соңғы күні</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>typed here</source>
        <translation>мұнда терілгені</translation>
    </message>
    <message>
        <source>on record now</source>
        <translation>қазір сақталғаны</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(бос)</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>осының бәрі</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Таңдалғанды сақтау</translation>
    </message>
    <message>
        <source>Back to typing</source>
        <translation>Теруге қайту</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Басқа біреу</translation>
    </message>
    <message>
        <source>{who} has changed this, {when}.</source>
        <translation>{who} мұны өзгертті, {when}.</translation>
    </message>
    <message>
        <source>{who} changed this.</source>
        <translation>{who} мұны өзгертті.</translation>
    </message>
    <message>
        <source>Choose for each line which text is kept; what differs is underlined.</source>
        <translation>Әр жолда қай мәтін қалатынын таңдаңыз; айырмасының асты сызылған.</translation>
    </message>
</context>
<context>
    <name>CorrectionQuestion</name>
    <message>
        <source>When was {name} really here?</source>
        <translation>Шын мәнінде қашан болды: {name}?</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
    <message>
        <source>A time, like 14:30.</source>
        <translation>Уақыт, мысалы 14:30.</translation>
    </message>
    <message>
        <source>These are the times on record. Enter what was otherwise.</source>
        <translation>Бұл — жазылған уақыт. Басқаша болғанын жазыңыз.</translation>
    </message>
    <message>
        <source>about</source>
        <translation>шамамен</translation>
    </message>
    <message>
        <source>&amp;Arrived</source>
        <translation>&amp;Келді</translation>
    </message>
    <message>
        <source>&amp;Shown in</source>
        <translation>Қ&amp;абылданды</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>К&amp;етті</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Only about known</source>
        <translation>Шамамен ғана белгілі</translation>
    </message>
    <message>
        <source>closed by the house: nobody saw it</source>
        <translation>автоматты жабылды: ешкім көрмеді</translation>
    </message>
    <message>
        <source>guessed so far</source>
        <translation>әзірге шамамен</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n ай</numerusform>
            <numerusform>%n ай</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n жинақ</numerusform>
            <numerusform>%n жинақ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n бланк</numerusform>
            <numerusform>%n бланк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation>
            <numerusform>%n басылым</numerusform>
            <numerusform>%n басылым</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) today</source>
        <translation>
            <numerusform>бүгін %n бланк</numerusform>
            <numerusform>бүгін %n бланк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) in the house</source>
        <translation>
            <numerusform>ғимаратта %n келуші</numerusform>
            <numerusform>ғимаратта %n келуші</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) overdue</source>
        <translation>
            <numerusform>%n уәде мерзімі өтті</numerusform>
            <numerusform>%n уәде мерзімі өтті</numerusform>
        </translation>
    </message>
    <message>
        <source>{late}, {count} due</source>
        <translation>{late}, {count} мерзімі келді</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) due</source>
        <translation>
            <numerusform>%n уәде мерзімі келді</numerusform>
            <numerusform>%n уәде мерзімі келді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) a year</source>
        <translation>
            <numerusform>жылына %n рет</numerusform>
            <numerusform>жылына %n рет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %n place(s) in the file: all is imported, or nothing.</source>
        <translation>
            <numerusform>Файлда %n жерді түзетіңіз: не бәрі импортталады, не ештеңе.</numerusform>
            <numerusform>Файлда %n жерді түзетіңіз: не бәрі импортталады, не ештеңе.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n month(s). Is the year right?</source>
        <translation>
            <numerusform>%n айдан асып кетті. Жылын тексеріңіз.</numerusform>
            <numerusform>%n айдан асып кетті. Жылын тексеріңіз.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>Subscriptions</source>
        <translation>Жазылым</translation>
    </message>
    <message>
        <source>Number, name, title</source>
        <translation>Нөмір, аты-жөні, басылым</translation>
    </message>
    <message>
        <source>Search among the forms of the day</source>
        <translation>Күннің бланкілерінен іздеу</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Forms of the day</source>
        <translation>Күннің бланкілері</translation>
    </message>
    <message>
        <source>No form of this day has these letters.</source>
        <translation>Бұл күннің бланкілерінде мұндай әріптер жоқ.</translation>
    </message>
    <message>
        <source>No form on this day yet. F5 begins a sale.</source>
        <translation>Бұл күні әзірге бланк жоқ. F5 жаңа жазылымды бастайды.</translation>
    </message>
    <message>
        <source>What is on the day</source>
        <translation>Бұл күні не бар</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>Хабарлау керек</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Days</source>
        <translation>Күндер</translation>
    </message>
    <message>
        <source>Open the last day again</source>
        <translation>Соңғы күнді қайта ашу</translation>
    </message>
    <message>
        <source>No day was opened yet. Ctrl+Enter opens today.</source>
        <translation>Әзірге бірде-бір күн ашылмаған. Ctrl+Enter бүгінгі күнді ашады.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Күнді жабу</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>Күнді ашу</translation>
    </message>
    <message>
        <source>open since {time}, {name}</source>
        <translation>ашылды {time}, {name}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>жабық</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>әлі ашылмаған</translation>
    </message>
    <message>
        <source>opened {time} {name}</source>
        <translation>ашылды {time} {name}</translation>
    </message>
    <message>
        <source>closed {time} {name}</source>
        <translation>жабылды {time} {name}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ашық</translation>
    </message>
    <message>
        <source>code of the day</source>
        <translation>күн коды</translation>
    </message>
    <message>
        <source>Close {day}?</source>
        <translation>Күн жабылсын ба? {day}</translation>
    </message>
    <message>
        <source>Nothing is posted to a closed day any more. {sums}</source>
        <translation>Жабылған күнге енді ештеңе тіркелмейді. {sums}</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Жұмысты жалғастыру</translation>
    </message>
    <message>
        <source>Opened {time}</source>
        <translation>Ашылды {time}</translation>
    </message>
    <message>
        <source>Closed {time}. A backup is being made.</source>
        <translation>Жабылды {time}. Сақтық көшірме жасалуда.</translation>
    </message>
    <message>
        <source>The day stays as it is</source>
        <translation>Күн өзгеріссіз қалды</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Жарайды</translation>
    </message>
</context>
<context>
    <name>DayRange</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Бастап</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;дейін</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Бастап</translation>
    </message>
    <message>
        <source>to</source>
        <translation>дейін</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Күндер</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>осы апта</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>осы ай</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>өткен ай</translation>
    </message>
    <message>
        <source>other days</source>
        <translation>басқа күндер</translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message>
        <source>{day} is still open. Count and close it first.</source>
        <translation>{day} әлі ашық. Алдымен санап, сол күнді жабыңыз.</translation>
    </message>
    <message>
        <source>Today is closed. What comes now belongs to the next day.</source>
        <translation>Бүгінгі күн жабылды. Енді түскені келесі күнге жатады.</translation>
    </message>
    <message>
        <source>{day} is not open yet.</source>
        <translation>{day} әлі ашылмаған.</translation>
    </message>
    <message>
        <source>Close that day</source>
        <translation>Сол күнді жабу</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>Күнді ашу</translation>
    </message>
</context>
<context>
    <name>DaySumsBar</name>
    <message>
        <source>Cash</source>
        <translation>Қолма-қол</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Шот</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Төленбеген</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Жарамсыз</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>On its way to the printer.</source>
        <translation>Принтерге жіберілуде.</translation>
    </message>
    <message>
        <source>The printer was not found. Choose another one in the preview.</source>
        <translation>Принтер табылмады. Алдын ала қарауда басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>{printer} is stopped. See to it and start it.</source>
        <translation>{printer} тоқтап тұр. Тексеріп, іске қосыңыз.</translation>
    </message>
    <message>
        <source>{printer} takes no documents now. Choose another one in the preview.</source>
        <translation>{printer} қазір құжат қабылдамайды. Алдын ала қарауда басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>Printing does not answer on this computer. Call who looks after it.</source>
        <translation>Бұл компьютерде басып шығару қызметі жауап бермейді. Әкімшіні шақырыңыз.</translation>
    </message>
    <message>
        <source>{printer} is out of paper. It goes on when there is some.</source>
        <translation>{printer}: қағаз таусылды. Қағаз салынса, жалғастырады.</translation>
    </message>
    <message>
        <source>Somebody took it out of the printer&apos;s queue.</source>
        <translation>Біреу оны принтер кезегінен алып тастады.</translation>
    </message>
    <message>
        <source>{printer} could not print it.</source>
        <translation>{printer} басып шығара алмады.</translation>
    </message>
    <message>
        <source>It may be printed already. Look at the printer first.</source>
        <translation>Басылып қойған болуы мүмкін. Алдымен принтерді қараңыз.</translation>
    </message>
    <message>
        <source>The document could not be made. Open its preview to see why.</source>
        <translation>Құжат жасалмады. Себебін алдын ала қараудан көріңіз.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another place.</source>
        <translation>Ол жерге жазу мүмкін емес. Басқа орын таңдаңыз.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another place.</source>
        <translation>Ол жерге жазуға рұқсатыңыз жоқ. Басқа орын таңдаңыз.</translation>
    </message>
    <message>
        <source>The folder is not there any more. Choose another place.</source>
        <translation>Бұл қалта енді жоқ. Басқа орын таңдаңыз.</translation>
    </message>
    <message>
        <source>Another program has the file open. Close it there, or choose another name.</source>
        <translation>Файл басқа бағдарламада ашық. Сол жерде жабыңыз немесе басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>The disk reports a fault ({code}). Choose another place.</source>
        <translation>Диск ақауы ({code}). Басқа орын таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>Correct the cell in the file and import it again.</source>
        <translation>Ұяшықты файлда түзетіп, қайта импорттаңыз.</translation>
    </message>
    <message>
        <source>Column «{column}»: correct it and import again.</source>
        <translation>«{column}» бағаны: түзетіп, қайта импорттаңыз.</translation>
    </message>
    <message>
        <source>The index is missing</source>
        <translation>Индексі жоқ</translation>
    </message>
    <message>
        <source>«{text}» is no index</source>
        <translation>«{text}» индекс емес</translation>
    </message>
    <message>
        <source>An index has up to 10 letters, digits and hyphens.</source>
        <translation>Индекс әріп, цифр және сызықшадан тұрады, ең көбі 10 таңба.</translation>
    </message>
    <message>
        <source>The title is missing</source>
        <translation>Атауы жоқ</translation>
    </message>
    <message>
        <source>«{text}» does not say how many issues a year</source>
        <translation>«{text}» жылына неше рет шығатынын білдірмейді</translation>
    </message>
    <message>
        <source>It takes a number from 1 to 366.</source>
        <translation>1-ден 366-ға дейінгі сан керек.</translation>
    </message>
    <message>
        <source>«{text}» is no term</source>
        <translation>«{text}» мерзім емес</translation>
    </message>
    <message>
        <source>It takes a number of months from 1 to 12.</source>
        <translation>Ай саны 1-ден 12-ге дейін болуы керек.</translation>
    </message>
    <message>
        <source>{term}: the issues do not fit this term</source>
        <translation>{term}: шығу жиілігі бұл мерзімге сай емес</translation>
    </message>
    <message>
        <source>Usual for this title are multiples of {expected}.</source>
        <translation>Бұл басылымның мерзімі әдетте мынаған еселі: {expected}.</translation>
    </message>
    <message>
        <source>«{text}» is no price</source>
        <translation>«{text}» баға емес</translation>
    </message>
    <message>
        <source>{term}: no price for the zone «{zone}»</source>
        <translation>{term}: «{zone}» аймағының бағасы жоқ</translation>
    </message>
    <message>
        <source>It cannot be sold there for this term.</source>
        <translation>Ол аймақта бұл мерзімге сатылмайды.</translation>
    </message>
    <message>
        <source>Stacked in one cell: terms {terms}, prices {prices}</source>
        <translation>Бір ұяшықта: мерзім — {terms}, баға — {prices}</translation>
    </message>
    <message>
        <source>The index {index} stands here once more</source>
        <translation>{index} индексі қайталанып тұр</translation>
    </message>
    <message>
        <source>First in line {expected}. Leave one of them.</source>
        <translation>Алғашқысы {expected}-жолда. Біреуін қалдырыңыз.</translation>
    </message>
    <message>
        <source>{term}, {zone}: the same price twice</source>
        <translation>{term}, {zone}: бір баға екі рет жазылған</translation>
    </message>
    <message>
        <source>It is imported once.</source>
        <translation>Бір рет импортталады.</translation>
    </message>
    <message>
        <source>{term}, {zone}: {text} ₸ does not fit the other terms</source>
        <translation>{term}, {zone}: {text} ₸ басқа мерзімдермен үйлеспейді</translation>
    </message>
    <message>
        <source>Expected {expected} ₸. Imported as it stands; compare it.</source>
        <translation>Күтілгені {expected} ₸. Сол күйі импортталады, салыстырып көріңіз.</translation>
    </message>
    <message>
        <source>{term}: the district pays less than the city</source>
        <translation>{term}: аудан бағасы қаладан арзан</translation>
    </message>
    <message>
        <source>Imported as it stands; are the columns the right way round?</source>
        <translation>Сол күйі импортталады; бағандар ауысып кетпеген бе?</translation>
    </message>
    <message>
        <source>Taken for a {text}</source>
        <translation>Түрі болжанды: {text}</translation>
    </message>
    <message>
        <source>Issues a year: {expected}. The list does not say the kind.</source>
        <translation>Жылына шығу саны: {expected}. Тізімде түрі жазылмаған.</translation>
    </message>
    <message>
        <source>Left out: {text}</source>
        <translation>Алынбады: {text}</translation>
    </message>
    <message>
        <source>A row without index, term and price is not imported.</source>
        <translation>Индексі, мерзімі және бағасы жоқ жол импортталмайды.</translation>
    </message>
    <message>
        <source>{term}, {zone}: the parts do not make up the price</source>
        <translation>{term}, {zone}: бөліктерінің қосындысы бағаға тең емес</translation>
    </message>
    <message>
        <source>The price itself is what is charged.</source>
        <translation>Төлемге бағаның өзі алынады.</translation>
    </message>
    <message>
        <source>Too long: {text}</source>
        <translation>Тым ұзын: {text}</translation>
    </message>
    <message>
        <source>Column «{column}»: at most {limit} characters.</source>
        <translation>«{column}» бағаны: ең көбі {limit} таңба.</translation>
    </message>
    <message>
        <source>There are characters that cannot be read</source>
        <translation>Оқылмайтын таңбалар бар</translation>
    </message>
    <message>
        <source>«{text}» is no cut-off day</source>
        <translation>«{text}» қабылдаудың соңғы күні емес</translation>
    </message>
    <message>
        <source>It takes a day from 1 to {limit}.</source>
        <translation>1 мен {limit} аралығындағы күн керек.</translation>
    </message>
    <message>
        <source>«{text}» means nothing here</source>
        <translation>«{text}» мұнда түсініксіз</translation>
    </message>
    <message>
        <source>Taken for a heading: {text}</source>
        <translation>Тақырып деп алынды: {text}</translation>
    </message>
    <message>
        <source>The kind of the titles below follows from it.</source>
        <translation>Төмендегі басылымдардың түрі осыдан алынады.</translation>
    </message>
    <message>
        <source>The letters were read as Windows Cyrillic</source>
        <translation>Әріптер Windows кириллицасы деп оқылды</translation>
    </message>
    <message>
        <source>Look at the titles: are the Kazakh letters right?</source>
        <translation>Атауларды қараңыз: қазақ әріптері дұрыс па?</translation>
    </message>
    <message>
        <source>The sheet «{text}» was not read</source>
        <translation>«{text}» парағы оқылмады</translation>
    </message>
    <message>
        <source>One sheet is read; import others from files of their own.</source>
        <translation>Бір парақ қана оқылады; басқаларын жеке файлдардан импорттаңыз.</translation>
    </message>
    <message>
        <source>The number of issues a year is missing</source>
        <translation>Жылына неше рет шығатыны жазылмаған</translation>
    </message>
    <message>
        <source>The term is missing</source>
        <translation>Мерзімі жоқ</translation>
    </message>
    <message>
        <source>{index}: the title has no price</source>
        <translation>{index}: басылымның бағасы жоқ</translation>
    </message>
    <message>
        <source>{term}, {zone}: two different prices</source>
        <translation>{term}, {zone}: екі түрлі баға</translation>
    </message>
    <message>
        <source>Leave the right one in the file and import it again.</source>
        <translation>Файлда дұрысын қалдырып, қайта импорттаңыз.</translation>
    </message>
    <message>
        <source>Belongs to no title: {text}</source>
        <translation>Ешбір басылымға жатпайды: {text}</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>unfinished</source>
        <translation>аяқталмаған</translation>
    </message>
    <message>
        <source>what you type is not kept: the disk does not take it</source>
        <translation>терілгені сақталмайды: дискіге жазылмайды</translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message>
        <source>Rings again a&amp;t</source>
        <translation>Ө&amp;зі шалады</translation>
    </message>
    <message>
        <source>Call back a&amp;t</source>
        <translation>Қайта ша&amp;лу</translation>
    </message>
    <message>
        <source>14:30</source>
        <translation>14:30</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>empty: it stays as it was promised</source>
        <translation>бос: уәде етілгендей қалады</translation>
    </message>
    <message>
        <source>A time, like 14:30, or minutes from now, like +30.</source>
        <translation>Уақыт, мысалы 14:30, немесе қазірден минут, мысалы +30.</translation>
    </message>
    <message>
        <source>{key} takes the next.</source>
        <translation>{key} — келесі уақыт.</translation>
    </message>
    <message>
        <source>when they said they ring again; it may stay empty</source>
        <translation>қашан шаламын деді; бос қалдыруға болады</translation>
    </message>
    <message>
        <source>empty: within two working hours</source>
        <translation>бос: екі жұмыс сағаты ішінде</translation>
    </message>
    <message>
        <source>they ring again at {when}</source>
        <translation>өзі шалады: {when}</translation>
    </message>
    <message>
        <source>by {when}: say it to the caller</source>
        <translation>{when} дейін: қоңырау шалушыға айтыңыз</translation>
    </message>
    <message>
        <source>A time, like 14:30, or minutes from now, like +15.</source>
        <translation>Уақыт, мысалы 14:30, немесе қазірден минут, мысалы +15.</translation>
    </message>
</context>
<context>
    <name>DuplicateStrip</name>
    <message>
        <source>next</source>
        <translation>келесі</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Осыны алу</translation>
    </message>
    <message>
        <source>On record already?</source>
        <translation>Тізімде бар ма?</translation>
    </message>
</context>
<context>
    <name>EndQuestion</name>
    <message>
        <source>End the drill?</source>
        <translation>Жаттығуды аяқтау керек пе?</translation>
    </message>
    <message>
        <source>Is the alarm over?</source>
        <translation>Дабыл аяқталды ма?</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Аяқтау</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Ескертпе</translation>
    </message>
    <message>
        <source>{name} leaves unserved</source>
        <translation>{name} қабылданбай кетеді</translation>
    </message>
    <message>
        <source>{name} is not coming</source>
        <translation>{name} келмейді</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>Қа&amp;лай</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock қосулы.</translation>
    </message>
    <message>
        <source>The keyboard types Cyrillic letters.</source>
        <translation>Пернетақта кирилл әріптерін теріп тұр.</translation>
    </message>
</context>
<context>
    <name>EntranceCover</name>
    <message>
        <source>Choose your name and type your password.</source>
        <translation>Атыңызды таңдап, құпиясөзіңізді теріңіз.</translation>
    </message>
    <message>
        <source>Locked by {name}. Nothing that was typed is lost.</source>
        <translation>Құлыптаған: {name}. Терілгеннің бәрі сақтаулы.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Кіру</translation>
    </message>
</context>
<context>
    <name>EvacuationPanel</name>
    <message>
        <source>In the house</source>
        <translation>Ғимаратта</translation>
    </message>
    <message>
        <source>The list of {time} is on its way to the printer</source>
        <translation>{time} тізімі принтерге жіберілді</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Тізімді басып шығару</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Жаттығу</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Адам қосу</translation>
    </message>
    <message>
        <source>Handed to the rescuers</source>
        <translation>Құтқарушыларға берілді</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Аяқтау…</translation>
    </message>
    <message>
        <source>Alarm…</source>
        <translation>Дабыл…</translation>
    </message>
    <message>
        <source>The report is on its way to the printer, {time}</source>
        <translation>Есеп принтерге жіберілді, {time}</translation>
    </message>
</context>
<context>
    <name>EvacuationStrip</name>
    <message>
        <source>F9 shows the list.</source>
        <translation>F9 тізімді көрсетеді.</translation>
    </message>
</context>
<context>
    <name>EvacuationWords</name>
    <message>
        <source>Not found yet</source>
        <translation>Әлі табылмағандар</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Табылғандар</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Есеп</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s)</source>
        <translation>
            <numerusform>%n келуші</numerusform>
            <numerusform>%n келуші</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of the house</source>
        <translation>қызметкер: {count}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>{time} уақытынан бері</translation>
    </message>
    <message>
        <source>handed to the rescuers {time}</source>
        <translation>құтқарушыларға берілді {time}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>{found} of {all} found</source>
        <translation>{all} ішінен {found} табылды</translation>
    </message>
    <message>
        <source>{kind} since {time}: {tally}, {minutes}.</source>
        <translation>{kind} {time} уақытынан бері: {tally}, {minutes}.</translation>
    </message>
    <message>
        <source>The drill is over: {tally}, {minutes}.</source>
        <translation>Жаттығу аяқталды: {tally}, {minutes}.</translation>
    </message>
    <message>
        <source>The alarm is over: {tally}, {minutes}.</source>
        <translation>Дабыл аяқталды: {tally}, {minutes}.</translation>
    </message>
    <message>
        <source>Who is in the house is not written to disk.</source>
        <translation>Ғимараттағылар тізімі дискіге жазылмаған.</translation>
    </message>
    <message>
        <source>Who is in the house was written to disk last at {time}.</source>
        <translation>Ғимараттағылар тізімі дискіге соңғы рет {time} жазылды.</translation>
    </message>
    <message>
        <source>Not found: {names} and {count} more. Write down what is known of them.</source>
        <translation>Табылмады: {names} және тағы {count}. Олар туралы белгіліні жазыңыз.</translation>
    </message>
    <message>
        <source>Not found: {names}. Write down what is known of them.</source>
        <translation>Табылмады: {names}. Олар туралы белгіліні жазыңыз.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>қосылды</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>табылмады</translation>
    </message>
    <message>
        <source>after {minutes} min</source>
        <translation>{minutes} мин кейін</translation>
    </message>
    <message>
        <source>in since {time}</source>
        <translation>{time} уақытынан бері ішінде</translation>
    </message>
</context>
<context>
    <name>ExportQuestion</name>
    <message>
        <source>Save the appointments of {name} as a calendar</source>
        <translation>Кездесулерді күнтізбе етіп сақтау: {name}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сақтау…</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Дейін</translation>
    </message>
    <message>
        <source>with the names of visitors</source>
        <translation>келушілердің аттарымен</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Күндер</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Аттар</translation>
    </message>
    <message>
        <source>Without, each is called «visitor» only.</source>
        <translation>Онсыз әрқайсысы тек «келуші» деп аталады.</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Copy the report</source>
        <translation>Есепті көшіру</translation>
    </message>
    <message>
        <source>Close Desk</source>
        <translation>Desk-ті жабу</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Көшірілді</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… және тағы {count}.</translation>
    </message>
</context>
<context>
    <name>FilterStrip</name>
    <message>
        <source>Name, number, deed</source>
        <translation>Аты, нөмір, әрекет</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Тарихтан іздеу</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Басы</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;соңы</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Басы</translation>
    </message>
    <message>
        <source>to</source>
        <translation>соңы</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>барлығы</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кім жасады</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Не жасалды</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>бәрі</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>өзгерістер</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>қаралғандар</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>кіргендер</translation>
    </message>
    <message>
        <source>refused sign-ins</source>
        <translation>сәтсіз кірулер</translation>
    </message>
</context>
<context>
    <name>FindLine</name>
    <message>
        <source>Anyone, anything: name, firm, phone, index, form number</source>
        <translation>Кез келгенін табу: аты, фирма, телефон, индекс, бланк нөмірі</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Іздеу</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Forms</source>
        <translation>Бланкілер</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Келулер</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Қызметкерлер</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Қоңыраулар</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Басылымдар</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Жаңа хабар</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>First start</source>
        <translation>Алғашқы іске қосу</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Сіздің бөлімше</translation>
    </message>
    <message>
        <source>this is asked once</source>
        <translation>бұл бір рет сұралады</translation>
    </message>
    <message>
        <source>These are not the same. Type it again.</source>
        <translation>Екеуі бірдей емес. Қайта теріңіз.</translation>
    </message>
    <message>
        <source>&amp;Worker</source>
        <translation>Қ&amp;ызметкер</translation>
    </message>
    <message>
        <source>Your name as it is printed on forms</source>
        <translation>Бланкіге басылатын аты-жөніңіз</translation>
    </message>
    <message>
        <source>Lo&amp;gin</source>
        <translation>Ло&amp;гин</translation>
    </message>
    <message>
        <source>A short word you sign in with</source>
        <translation>Кіргенде терілетін қысқа сөз</translation>
    </message>
    <message>
        <source>P&amp;assword</source>
        <translation>Құпия&amp;сөз</translation>
    </message>
    <message>
        <source>At least {least} characters; a few words are easy to keep</source>
        <translation>Кемінде {least} таңба; бірнеше сөзді есте сақтау оңай</translation>
    </message>
    <message>
        <source>Onc&amp;e more</source>
        <translation>Т&amp;ағы бір рет</translation>
    </message>
    <message>
        <source>Counte&amp;r</source>
        <translation>Тере&amp;зе</translation>
    </message>
    <message>
        <source>The number of this window</source>
        <translation>Осы терезенің нөмірі</translation>
    </message>
    <message>
        <source>Everything can be changed later in the settings, Ctrl+,</source>
        <translation>Бәрін кейін баптаудан өзгертуге болады, Ctrl+,</translation>
    </message>
    <message>
        <source>Save and begin</source>
        <translation>Сақтау және бастау</translation>
    </message>
    <message>
        <source>copy Monday&apos;s hours</source>
        <translation>дүйсенбі уақытын көшіру</translation>
    </message>
    <message>
        <source>The office was not saved</source>
        <translation>Бөлімше деректері сақталмады</translation>
    </message>
</context>
<context>
    <name>FormRecord</name>
    <message>
        <source>Form</source>
        <translation>Бланк</translation>
    </message>
    <message>
        <source>Choose a form in the list. Arrows move through it.</source>
        <translation>Тізімнен бланкіні таңдаңыз. Көрсеткі пернелер тізім бойымен жылжытады.</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>Title</source>
        <translation>Басылым</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Айлары</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Жазылушы</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>БСН</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Төлем</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Төлем құжаты</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Қабылданды</translation>
    </message>
    <message>
        <source>Sold again as</source>
        <translation>Орнына берілді</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>тіркелді</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>төленді</translation>
    </message>
    <message>
        <source>invoiced</source>
        <translation>шот берілді</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>жарамсыз етілді</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>басып шығарылды</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Алдын ала қарау</translation>
    </message>
    <message>
        <source>Add proof</source>
        <translation>Төлем құжатын қосу</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Жарамсыз ету</translation>
    </message>
    <message>
        <source>Sell again</source>
        <translation>Қайта рәсімдеу</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>Жаңа жазылым</translation>
    </message>
    <message>
        <source>Print {number} again, as a duplicate</source>
        <translation>{number}: телнұсқасын басып шығару</translation>
    </message>
    <message>
        <source>Print duplicate</source>
        <translation>Телнұсқаны басып шығару</translation>
    </message>
    <message>
        <source>Proof of payment for {number}</source>
        <translation>{number}: төлем құжаты</translation>
    </message>
    <message>
        <source>Void {number}? Its number is not used again.</source>
        <translation>{number} жарамсыз етілсін бе? Нөмірі қайта қолданылмайды.</translation>
    </message>
    <message>
        <source>{number} sent to the printer {time}</source>
        <translation>{number} принтерге жіберілді, {time}</translation>
    </message>
    <message>
        <source>{number}: proof on record {time}</source>
        <translation>{number}: төлем құжаты тіркелді, {time}</translation>
    </message>
    <message>
        <source>{number} voided {time}</source>
        <translation>{number} жарамсыз етілді, {time}</translation>
    </message>
    <message>
        <source>{number} is voided</source>
        <translation>{number} жарамсыз етілді</translation>
    </message>
    <message>
        <source>Sell the same again, with what was wrong put right?</source>
        <translation>Қатесін түзетіп, қайта рәсімдейсіз бе?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Қазір емес</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Орындалмады</translation>
    </message>
</context>
<context>
    <name>FoundQuestion</name>
    <message>
        <source>Which plastic badge is back?</source>
        <translation>Қай пластик белгі қайтарылды?</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>Қайтарылды</translation>
    </message>
</context>
<context>
    <name>Furnishing</name>
    <message>
        <source>open since {time}</source>
        <translation>күн ашылды {time}</translation>
    </message>
    <message>
        <source>the day is not open</source>
        <translation>күн ашылмаған</translation>
    </message>
    <message>
        <source>{total} · cash {cash}</source>
        <translation>{total} · қолма-қол {cash}</translation>
    </message>
    <message>
        <source>saved {at}</source>
        <translation>сақталды {at}</translation>
    </message>
</context>
<context>
    <name>GivenPasswordQuestion</name>
    <message>
        <source>A new password for {name}</source>
        <translation>{name}: жаңа құпиясөз</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Беру</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Жаңа құпиясөз</translation>
    </message>
    <message>
        <source>They choose their own at the next sign-in</source>
        <translation>Келесі кіргенде өз құпиясөзін таңдайды</translation>
    </message>
</context>
<context>
    <name>GroupBadge</name>
    <message>
        <source>one of the group</source>
        <translation>топтың бірі</translation>
    </message>
</context>
<context>
    <name>GroupBadgeQuestion</name>
    <message>
        <source>Plastic badges: {name}</source>
        <translation>Пластик рұқсат белгілері: {name}</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Кімге</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Беру</translation>
    </message>
</context>
<context>
    <name>GuardSheet</name>
    <message>
        <source>F8 shows the work again</source>
        <translation>F8 жұмысты қайта көрсетеді</translation>
    </message>
    <message>
        <source>F8 held down locks</source>
        <translation>F8 басып тұрсаңыз, құлыпталады</translation>
    </message>
</context>
<context>
    <name>HandQuestion</name>
    <message>
        <source>Hand on</source>
        <translation>Тапсыру</translation>
    </message>
    <message>
        <source>the whole desk</source>
        <translation>бүкіл қабылдау</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Кімге</translation>
    </message>
    <message>
        <source>{name} has it now.</source>
        <translation>Енді {name} жауапты.</translation>
    </message>
</context>
<context>
    <name>HandoverForm</name>
    <message>
        <source>&amp;Taken over by</source>
        <translation>Кі&amp;м қабылдады</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Ескертпе</translation>
    </message>
    <message>
        <source>It is printed on the sheet.</source>
        <translation>Ол параққа басылады.</translation>
    </message>
</context>
<context>
    <name>HandoverPanel</name>
    <message>
        <source>Handover</source>
        <translation>Кезек тапсыру</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Не ашық</translation>
    </message>
    <message>
        <source>Former handovers</source>
        <translation>Бұрынғы тапсырулар</translation>
    </message>
    <message>
        <source>Nothing is open: nobody waits, and nothing is promised.</source>
        <translation>Ашық ештеңе жоқ: ешкім күтпейді, уәде де жоқ.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Тапсыру</translation>
    </message>
    <message>
        <source>Stand-in…</source>
        <translation>Уақытша орынбасу…</translation>
    </message>
    <message>
        <source>print the chosen sheet again</source>
        <translation>таңдалған парақты қайта басу</translation>
    </message>
    <message>
        <source>The sheet of {time} is on its way to the printer</source>
        <translation>{time} парағы принтерге жіберілді</translation>
    </message>
    <message>
        <source>Handed over to {name}, {time}</source>
        <translation>{name} қабылдады, {time}</translation>
    </message>
</context>
<context>
    <name>HandoverWords</name>
    <message>
        <source>Overdue promises</source>
        <translation>Мерзімі өткен уәделер</translation>
    </message>
    <message>
        <source>Open promises</source>
        <translation>Ашық уәделер</translation>
    </message>
    <message>
        <source>Waiting visitors</source>
        <translation>Күтіп отырған келушілер</translation>
    </message>
    <message>
        <source>Messages not confirmed</source>
        <translation>Расталмаған хабарлар</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Қабылданбаған қоңыраулар</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>мерзімі өтті</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>уәде етілді</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>{callee}: {caller}</source>
        <translation>{callee}: {caller}</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>шұғыл</translation>
    </message>
    <message>
        <source>message</source>
        <translation>хабар</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>нөмірі жасырын</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>қабылданбады</translation>
    </message>
    <message>
        <source>{moment} · from {giver}</source>
        <translation>{moment} · тапсырған {giver}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The data file is damaged. Restore the last backup. ({key})</source>
        <translation>Деректер файлы бүлінген. Соңғы сақтық көшірмені қалпына келтіріңіз. ({key})</translation>
    </message>
    <message>
        <source>Table {table} cannot be read to its end. Restore the last backup.</source>
        <translation>{table} кестесі соңына дейін оқылмайды. Соңғы сақтық көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>Row {key} of table {table} refers to one that is not there.</source>
        <translation>{table} кестесінің {key} жолы жоқ жолға сілтейді.</translation>
    </message>
    <message>
        <source>Table {table} has lost its protection: its rows could be changed ({key}).</source>
        <translation>{table} кестесінің қорғанысы жоғалған: жолдары өзгертілуі мүмкін еді ({key}).</translation>
    </message>
    <message>
        <source>Entry {key} of the history is missing.</source>
        <translation>Тарихта {key} жазбасы жоқ.</translation>
    </message>
    <message>
        <source>Entry {key} of the history is not as it was written.</source>
        <translation>Тарихтың {key} жазбасы бастапқыда жазылғандай емес.</translation>
    </message>
    <message>
        <source>The data is older than it was: entry {key} was there already and is not now. Was an old copy put back?</source>
        <translation>Деректер бұрынғыдан ескі: {key} жазбасы бар еді, енді жоқ. Ескі көшірме қойылмаған ба?</translation>
    </message>
    <message>
        <source>Entry {key} of the history is another than the one seen before.</source>
        <translation>Тарихтың {key} жазбасы бұрын көрілгеннен басқа.</translation>
    </message>
    <message>
        <source>What entry {entry} posted was changed past Desk: {table}, {key}.</source>
        <translation>{entry} жазбасы тіркеген дерек Desk-тен тыс өзгертілген: {table}, {key}.</translation>
    </message>
    <message>
        <source>Row {key} of table {table} is gone; entry {entry} posted it.</source>
        <translation>{table} кестесінің {key} жолы жоғалған; оны {entry} жазбасы тіркеген.</translation>
    </message>
    <message>
        <source>Row {key} of table {table} was put in past Desk.</source>
        <translation>{table} кестесіне {key} жолы Desk-тен тыс қосылған.</translation>
    </message>
    <message>
        <source>Number {key} is missing.</source>
        <translation>{key} нөмірі жоқ.</translation>
    </message>
    <message>
        <source>Series {key} counts other than what bears its numbers.</source>
        <translation>{key} сериясының санағы берілген нөмірлерге сәйкес емес.</translation>
    </message>
    <message>
        <source>Row {key} of table {table} bears a number that is not its own.</source>
        <translation>{table} кестесінің {key} жолында өзгенің нөмірі тұр.</translation>
    </message>
    <message>
        <source>Payment {key} is not the sum of its forms.</source>
        <translation>{key} төлемі бланкілерінің қосындысына тең емес.</translation>
    </message>
    <message>
        <source>The payments of {key} are not the sum of that day&apos;s forms.</source>
        <translation>{key}: төлемдер сол күнгі бланкілердің қосындысына тең емес.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>түрі</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>тегі</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>аты</translation>
    </message>
    <message>
        <source>patronymic</source>
        <translation>әкесінің аты</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>ұйым</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>БСН</translation>
    </message>
    <message>
        <source>telephones</source>
        <translation>телефондар</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>мекенжайлар</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>эл. пошта</translation>
    </message>
    <message>
        <source>language</source>
        <translation>тілі</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ескертпе</translation>
    </message>
    <message>
        <source>name</source>
        <translation>атауы</translation>
    </message>
    <message>
        <source>name, second language</source>
        <translation>атауы, екінші тілде</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>оператор</translation>
    </message>
    <message>
        <source>operator, second language</source>
        <translation>оператор, екінші тілде</translation>
    </message>
    <message>
        <source>postal index</source>
        <translation>пошта индексі</translation>
    </message>
    <message>
        <source>country</source>
        <translation>ел</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>жұмыс уақыты</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>аймақ</translation>
    </message>
    <message>
        <source>zone rules</source>
        <translation>аймақ ережелері</translation>
    </message>
    <message>
        <source>last day of ordering</source>
        <translation>қабылдаудың соңғы күні</translation>
    </message>
    <message>
        <source>login</source>
        <translation>логин</translation>
    </message>
    <message>
        <source>post</source>
        <translation>лауазымы</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>рөлдері</translation>
    </message>
    <message>
        <source>room</source>
        <translation>бөлме</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>тақырыптар</translation>
    </message>
    <message>
        <source>length of an appointment</source>
        <translation>кездесу ұзақтығы</translation>
    </message>
    <message>
        <source>stand-in</source>
        <translation>орынбасары</translation>
    </message>
    <message>
        <source>what is asked first</source>
        <translation>алдымен не сұралады</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>сурет</translation>
    </message>
    <message>
        <source>with the firm</source>
        <translation>фирмасы</translation>
    </message>
    <message>
        <source>host</source>
        <translation>кім қабылдайды</translation>
    </message>
    <message>
        <source>number</source>
        <translation>нөмір</translation>
    </message>
    <message>
        <source>who was asked for</source>
        <translation>кімді сұрады</translation>
    </message>
    <message>
        <source>what became of it</source>
        <translation>қоңырау қорытындысы</translation>
    </message>
    <message>
        <source>about what</source>
        <translation>не туралы</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>шұғыл</translation>
    </message>
    <message>
        <source>the time that was told</source>
        <translation>айтылған уақыт</translation>
    </message>
    <message>
        <source>put through to</source>
        <translation>кімге қосылды</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>қайта оқылғаны</translation>
    </message>
    <message>
        <source>account</source>
        <translation>тіркелгі</translation>
    </message>
    <message>
        <source>host and purpose</source>
        <translation>кімге, не үшін</translation>
    </message>
    <message>
        <source>how many people</source>
        <translation>адам саны</translation>
    </message>
    <message>
        <source>who comes along</source>
        <translation>бірге келгендер</translation>
    </message>
    <message>
        <source>brings along</source>
        <translation>әкелгені</translation>
    </message>
    <message>
        <source>what was offered</source>
        <translation>не ұсынылды</translation>
    </message>
    <message>
        <source>how long they were told to wait</source>
        <translation>айтылған күту уақыты</translation>
    </message>
    <message>
        <source>when the host was reminded</source>
        <translation>қызметкерге ескертілген уақыт</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>келуі</translation>
    </message>
    <message>
        <source>shown in</source>
        <translation>қабылдауға кіруі</translation>
    </message>
    <message>
        <source>departure</source>
        <translation>кетуі</translation>
    </message>
    <message>
        <source>closed by the house</source>
        <translation>жүйе жапқан</translation>
    </message>
    <message>
        <source>time</source>
        <translation>уақыты</translation>
    </message>
    <message>
        <source>expected time</source>
        <translation>күтілетін уақыты</translation>
    </message>
    <message>
        <source>the visitor was told</source>
        <translation>келушіге хабарланды</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>қайтарылды</translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation>кіру рұқсаты</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>қалпына келтіру коды</translation>
    </message>
    <message>
        <source>from a day</source>
        <translation>күннен бастап</translation>
    </message>
    <message>
        <source>to a day</source>
        <translation>күнге дейін</translation>
    </message>
    <message>
        <source>by one worker</source>
        <translation>бір қызметкер бойынша</translation>
    </message>
    <message>
        <source>of one kind</source>
        <translation>бір түрі бойынша</translation>
    </message>
    <message>
        <source>about one person</source>
        <translation>бір адам туралы</translation>
    </message>
    <message>
        <source>searched</source>
        <translation>іздеу</translation>
    </message>
    <message>
        <source>refused sign-ins</source>
        <translation>сәтсіз кірулер</translation>
    </message>
    <message>
        <source>person</source>
        <translation>жеке тұлға</translation>
    </message>
    <message>
        <source>Everything is whole. The code is {code}.</source>
        <translation>Бәрі бүтін. Коды: {code}.</translation>
    </message>
</context>
<context>
    <name>HistoryCounts</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n жазба</numerusform>
            <numerusform>%n жазба</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posted row(s)</source>
        <translation>
            <numerusform>%n тіркелген жол</numerusform>
            <numerusform>%n тіркелген жол</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n нөмір</numerusform>
            <numerusform>%n нөмір</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message>
        <source>history</source>
        <translation>тарих</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сақталды: {name}</translation>
    </message>
    <message>
        <source>Entries of the history</source>
        <translation>Тарих жазбалары</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Бәрін тексеру</translation>
    </message>
    <message>
        <source>Report on a person…</source>
        <translation>Адам бойынша есеп…</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Тарихтан іздеу</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF сақтау…</translation>
    </message>
    <message>
        <source>No entry is like that. Choose other days, or less.</source>
        <translation>Мұндай жазба жоқ. Басқа күндерді таңдаңыз немесе азырақ сүзіңіз.</translation>
    </message>
</context>
<context>
    <name>HoldDeeds</name>
    <message>
        <source>{name} is under a hold</source>
        <translation>{name}: сақтау талабы бар</translation>
    </message>
    <message>
        <source>Keep the hold</source>
        <translation>Талапты қалдыру</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Талап қойылды</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Талап алынды</translation>
    </message>
</context>
<context>
    <name>HoldQuestion</name>
    <message>
        <source>Hold {name}</source>
        <translation>Сақтау талабы: {name}</translation>
    </message>
    <message>
        <source>Hold a record</source>
        <translation>Жазбаға сақтау талабын қою</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Талап қою</translation>
    </message>
    <message>
        <source>&amp;Whom or what</source>
        <translation>&amp;Кім немесе не</translation>
    </message>
    <message>
        <source>A name, a firm, the number of a visit</source>
        <translation>Аты, фирма немесе келу нөмірі</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
    <message>
        <source>A court, a complaint: it stays until it is released</source>
        <translation>Сот, шағым: алынғанша қалады</translation>
    </message>
    <message>
        <source>Nothing is found by that. Type fewer letters and choose from the list.</source>
        <translation>Ештеңе табылмады. Азырақ әріп теріп, тізімнен таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>HostAnswer</name>
    <message>
        <source>Type what it is about, or a name: here stands who handles it.</source>
        <translation>Мәселені немесе атты жазыңыз: кім айналысатыны осында көрінеді.</translation>
    </message>
</context>
<context>
    <name>HostRow</name>
    <message>
        <source>Nobody has these letters, neither in a name nor in a topic.</source>
        <translation>Мұндай әріптер аттарда да, тақырыптарда да жоқ.</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Атауы</translation>
    </message>
    <message>
        <source>&amp;First month</source>
        <translation>&amp;Бірінші ай</translation>
    </message>
    <message>
        <source>&amp;Last month</source>
        <translation>&amp;Соңғы ай</translation>
    </message>
    <message>
        <source>On sale f&amp;rom</source>
        <translation>Саты&amp;лым басы</translation>
    </message>
    <message>
        <source>S&amp;upplement</source>
        <translation>&amp;Толықтыру</translation>
    </message>
    <message>
        <source>adds to a catalogue</source>
        <translation>каталогты толықтырады</translation>
    </message>
    <message>
        <source>For each index, the list on sale last holds.</source>
        <translation>Әр индекске ең соңғы сатылымдағы тізім қолданылады.</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Titles read</source>
        <translation>Оқылған басылымдар</translation>
    </message>
    <message>
        <source>Titles {count}</source>
        <translation>Басылым {count}</translation>
    </message>
    <message>
        <source>Storing: {done} of {total} titles</source>
        <translation>Сақталуда: {total} басылымның {done} басылымы</translation>
    </message>
    <message>
        <source>There is no title in this file.</source>
        <translation>Бұл файлда бірде-бір басылым жоқ.</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Әзірге ештеңе сақталған жоқ.</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Күмәнді жерлер</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорттау</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Басқа файл…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Correct {count}</source>
        <translation>Түзету {count}</translation>
    </message>
    <message>
        <source>Check {count}</source>
        <translation>Тексеру {count}</translation>
    </message>
    <message>
        <source>Reading: {done} of {total} rows</source>
        <translation>Оқылуда: {total} жолдың {done} жолы</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Ештеңе сақталмады.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation>Тоқтатылды. Ештеңе сақталмады.</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>{line}-жол</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>түзету</translation>
    </message>
    <message>
        <source>check</source>
        <translation>тексеру</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Жоқ.</translation>
    </message>
</context>
<context>
    <name>IncomingStrip</name>
    <message>
        <source>Take it</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Мұнда емес</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>нөмірі жасырын</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>желі {line}</translation>
    </message>
    <message>
        <source>You ring {who}</source>
        <translation>Сіз қоңырау шаласыз: {who}</translation>
    </message>
    <message>
        <source>{who} rings</source>
        <translation>{who} қоңырау шалуда</translation>
    </message>
    <message>
        <source> or </source>
        <translation> немесе </translation>
    </message>
    <message>
        <source>not on record</source>
        <translation>тізімде жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n more ring(s)</source>
        <translation>
            <numerusform>тағы %n қоңырау</numerusform>
            <numerusform>тағы %n қоңырау</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JoinQuestion</name>
    <message>
        <source>Whose number is {number}?</source>
        <translation>{number} кімнің нөмірі?</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Letters of a name</source>
        <translation>Аттың әріптері</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Аты</translation>
    </message>
    <message>
        <source>the calls of this number become theirs</source>
        <translation>осы нөмірдің қоңыраулары соныкі болады</translation>
    </message>
    <message>
        <source>Nobody on record has these letters. Add the person first, under People.</source>
        <translation>Мұндай әріптері бар адам жоқ. Алдымен «Адамдар» бетінде қосыңыз.</translation>
    </message>
</context>
<context>
    <name>KindStrip</name>
    <message>
        <source>Look for everybody: alarm or drill?</source>
        <translation>Бәрін іздеу: дабыл ма, жаттығу ма?</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Дабыл</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Жаттығу</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>Тек қарау</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>City</source>
        <translation>Қала</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Аудан</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>газет</translation>
    </message>
    <message>
        <source>magazine</source>
        <translation>журнал</translation>
    </message>
    <message>
        <source>by card</source>
        <translation>карточкамен</translation>
    </message>
    <message>
        <source>by address</source>
        <translation>мекенжаймен</translation>
    </message>
    <message>
        <source>no receipt yet</source>
        <translation>түбіртексіз</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>төленді</translation>
    </message>
    <message>
        <source>invoiced</source>
        <translation>шот берілді</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>жарамсыз</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Қолма-қол</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Шот</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Терезе</translation>
    </message>
    <message>
        <source>Postman</source>
        <translation>Пошташы</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Агент</translation>
    </message>
    <message>
        <source>Fiscal receipt</source>
        <translation>Фискалдық чек</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Түбіртек</translation>
    </message>
    <message>
        <source>Payment order</source>
        <translation>Төлем тапсырмасы</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>Мекенжайы қате</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>Аты-жөні қате</translation>
    </message>
    <message>
        <source>Wrong title</source>
        <translation>Басылым қате таңдалған</translation>
    </message>
    <message>
        <source>Wrong term</source>
        <translation>Мерзімі қате</translation>
    </message>
    <message>
        <source>The customer withdrew</source>
        <translation>Жазылушы бас тартты</translation>
    </message>
    <message>
        <source>Spoilt blank</source>
        <translation>Бланк бүлінген</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Өзге себеп</translation>
    </message>
    <message>
        <source>The form was lost</source>
        <translation>Бланк жоғалған</translation>
    </message>
    <message>
        <source>The print was spoilt</source>
        <translation>Баспасы бүлінген</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>Қабылдаушы</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Орындаушы</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Басшы</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Меңгеруші</translation>
    </message>
    <message>
        <source>{months} mo.</source>
        <translation>{months} ай</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Қазақстан</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Мажарстан</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Эстония</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Қараңғы</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Office set up</source>
        <translation>Бөлімше бапталды</translation>
    </message>
    <message>
        <source>Office settings changed</source>
        <translation>Бөлімше баптауы өзгертілді</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Тіркелгі қосылды</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Тіркелгі өзгертілді</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Құпиясөз өзгертілді</translation>
    </message>
    <message>
        <source>Password given anew</source>
        <translation>Жаңа құпиясөз берілді</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Кірді</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Кіру сәтсіз болды</translation>
    </message>
    <message>
        <source>Came in with the recovery code</source>
        <translation>Қалпына келтіру кодымен кірді</translation>
    </message>
    <message>
        <source>Day opened</source>
        <translation>Күн ашылды</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>Күн жабылды</translation>
    </message>
    <message>
        <source>Day opened again</source>
        <translation>Күн қайта ашылды</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Адам қосылды</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Адам өзгертілді</translation>
    </message>
    <message>
        <source>Person taken back</source>
        <translation>Адамды қосу қайтарылды</translation>
    </message>
    <message>
        <source>Record opened</source>
        <translation>Деректері ашылды</translation>
    </message>
    <message>
        <source>Record exported</source>
        <translation>Деректері экспортталды</translation>
    </message>
    <message>
        <source>Person erased</source>
        <translation>Адам өшірілді</translation>
    </message>
    <message>
        <source>Catalogue imported</source>
        <translation>Каталог импортталды</translation>
    </message>
    <message>
        <source>Sale posted</source>
        <translation>Жазылым тіркелді</translation>
    </message>
    <message>
        <source>Proof of payment added</source>
        <translation>Төлем құжаты қосылды</translation>
    </message>
    <message>
        <source>Form voided</source>
        <translation>Бланк жарамсыз етілді</translation>
    </message>
    <message>
        <source>Form printed</source>
        <translation>Бланк басып шығарылды</translation>
    </message>
    <message>
        <source>Forms exported</source>
        <translation>Бланкілер экспортталды</translation>
    </message>
    <message>
        <source>History read</source>
        <translation>Тарих қаралды</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Көшірме қалпына келтірілді</translation>
    </message>
    <message>
        <source>Restored data confirmed</source>
        <translation>Қалпына келгені расталды</translation>
    </message>
    <message>
        <source>Staff member added</source>
        <translation>Қызметкер қосылды</translation>
    </message>
    <message>
        <source>Staff member changed</source>
        <translation>Қызметкер өзгертілді</translation>
    </message>
    <message>
        <source>Staff member left the house</source>
        <translation>Қызметкер жұмыстан кетті</translation>
    </message>
    <message>
        <source>Staff list imported</source>
        <translation>Қызметкерлер тізімі жүктелді</translation>
    </message>
    <message>
        <source>Staff list exported</source>
        <translation>Қызметкерлер тізімі шығарылды</translation>
    </message>
    <message>
        <source>Presence set</source>
        <translation>Орнында болуы белгіленді</translation>
    </message>
    <message>
        <source>Visit expected</source>
        <translation>Келу күтіледі</translation>
    </message>
    <message>
        <source>Visitor arrived</source>
        <translation>Келуші келді</translation>
    </message>
    <message>
        <source>Visitor shown in</source>
        <translation>Келуші кіргізілді</translation>
    </message>
    <message>
        <source>Visitor left</source>
        <translation>Келуші кетті</translation>
    </message>
    <message>
        <source>Visit changed</source>
        <translation>Келу өзгертілді</translation>
    </message>
    <message>
        <source>Time of a visit corrected</source>
        <translation>Келу уақыты түзетілді</translation>
    </message>
    <message>
        <source>Visit cancelled</source>
        <translation>Келуден бас тартылды</translation>
    </message>
    <message>
        <source>Visitor did not come</source>
        <translation>Келуші келмеді</translation>
    </message>
    <message>
        <source>Visitor left unserved</source>
        <translation>Келуші қабылданбай кетті</translation>
    </message>
    <message>
        <source>Step of a visit taken back</source>
        <translation>Келу қадамы қайтарылды</translation>
    </message>
    <message>
        <source>Visit closed by the house</source>
        <translation>Келу автоматты жабылды</translation>
    </message>
    <message>
        <source>Visit looked at</source>
        <translation>Келу қаралды</translation>
    </message>
    <message>
        <source>Paper of a visit printed</source>
        <translation>Келу қағазы басылды</translation>
    </message>
    <message>
        <source>Visits exported</source>
        <translation>Келулер шығарылды</translation>
    </message>
    <message>
        <source>Host reminded</source>
        <translation>Қызметкерге ескертілді</translation>
    </message>
    <message>
        <source>Plastic badge given out</source>
        <translation>Пластик белгі берілді</translation>
    </message>
    <message>
        <source>Plastic badge returned</source>
        <translation>Пластик белгі қайтарылды</translation>
    </message>
    <message>
        <source>Plastic badge lost</source>
        <translation>Пластик белгі жоғалды</translation>
    </message>
    <message>
        <source>Let in against a note</source>
        <translation>Ескертпеге қарамай кіргізілді</translation>
    </message>
    <message>
        <source>Admission note written</source>
        <translation>Кіру ескертпесі жазылды</translation>
    </message>
    <message>
        <source>Admission note changed</source>
        <translation>Кіру ескертпесі өзгертілді</translation>
    </message>
    <message>
        <source>Admission note lifted</source>
        <translation>Кіру ескертпесі алынды</translation>
    </message>
    <message>
        <source>Admission note read</source>
        <translation>Кіру ескертпесі оқылды</translation>
    </message>
    <message>
        <source>Appointment made</source>
        <translation>Кездесу тағайындалды</translation>
    </message>
    <message>
        <source>Appointment moved</source>
        <translation>Кездесу ауыстырылды</translation>
    </message>
    <message>
        <source>Appointment cancelled</source>
        <translation>Кездесуден бас тартылды</translation>
    </message>
    <message>
        <source>Appointments imported</source>
        <translation>Кездесулер жүктелді</translation>
    </message>
    <message>
        <source>Appointments exported</source>
        <translation>Кездесулер шығарылды</translation>
    </message>
    <message>
        <source>Promise made</source>
        <translation>Уәде берілді</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Уәде орындалды</translation>
    </message>
    <message>
        <source>Promise renewed</source>
        <translation>Уәде ұзартылды</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Уәде орындалмады</translation>
    </message>
    <message>
        <source>Promise opened again</source>
        <translation>Уәде қайта ашылды</translation>
    </message>
    <message>
        <source>Evacuation begun</source>
        <translation>Эвакуация басталды</translation>
    </message>
    <message>
        <source>Evacuation list marked</source>
        <translation>Эвакуация тізімі белгіленді</translation>
    </message>
    <message>
        <source>Evacuation ended</source>
        <translation>Эвакуация аяқталды</translation>
    </message>
    <message>
        <source>List of who is in the house printed</source>
        <translation>Ғимараттағылар тізімі басылды</translation>
    </message>
    <message>
        <source>Rules of the reception changed</source>
        <translation>Қабылдау ережелері өзгертілді</translation>
    </message>
    <message>
        <source>Retention periods changed</source>
        <translation>Сақтау мерзімдері өзгертілді</translation>
    </message>
    <message>
        <source>Hold set</source>
        <translation>Сақтау талабы қойылды</translation>
    </message>
    <message>
        <source>Hold released</source>
        <translation>Сақтау талабы алынды</translation>
    </message>
    <message>
        <source>Due records purged</source>
        <translation>Мерзімі өткен жазбалар тазаланды</translation>
    </message>
    <message>
        <source>Letter written</source>
        <translation>Хат жазылды</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Хат жіберілді</translation>
    </message>
    <message>
        <source>Letter not sent</source>
        <translation>Хат кетпеді</translation>
    </message>
    <message>
        <source>Letter tried again</source>
        <translation>Хат қайта жіберілуде</translation>
    </message>
    <message>
        <source>Letter given up</source>
        <translation>Хаттан бас тартылды</translation>
    </message>
    <message>
        <source>Call written down</source>
        <translation>Қоңырау жазылды</translation>
    </message>
    <message>
        <source>Call changed</source>
        <translation>Қоңырау өзгертілді</translation>
    </message>
    <message>
        <source>Call looked at</source>
        <translation>Қоңырау қаралды</translation>
    </message>
    <message>
        <source>Missed call settled</source>
        <translation>Қабылданбаған қоңырау шешілді</translation>
    </message>
    <message>
        <source>Call taken back</source>
        <translation>Қоңырау қайтарылды</translation>
    </message>
    <message>
        <source>Calls exported</source>
        <translation>Қоңыраулар шығарылды</translation>
    </message>
    <message>
        <source>Message taken</source>
        <translation>Хабар қабылданды</translation>
    </message>
    <message>
        <source>Message confirmed</source>
        <translation>Хабар расталды</translation>
    </message>
    <message>
        <source>Message printed</source>
        <translation>Хабар басылды</translation>
    </message>
    <message>
        <source>Call prepared</source>
        <translation>Қоңырау дайындалды</translation>
    </message>
    <message>
        <source>Prepared call given up</source>
        <translation>Дайындалған қоңыраудан бас тартылды</translation>
    </message>
    <message>
        <source>Sheet of a call printed</source>
        <translation>Қоңырау парағы басылды</translation>
    </message>
    <message>
        <source>Try to keep a promise</source>
        <translation>Уәдені орындау әрекеті</translation>
    </message>
    <message>
        <source>Promise handed on</source>
        <translation>Уәде басқаға берілді</translation>
    </message>
    <message>
        <source>Reminder put off</source>
        <translation>Еске салу кейінге қалдырылды</translation>
    </message>
    <message>
        <source>Offer answered</source>
        <translation>Ұсынысқа жауап берілді</translation>
    </message>
    <message>
        <source>Answer to an offer taken back</source>
        <translation>Ұсынысқа жауап қайтарылды</translation>
    </message>
    <message>
        <source>Sentence of the prompter changed</source>
        <translation>Көмекші сөйлем өзгертілді</translation>
    </message>
    <message>
        <source>Desk handed over</source>
        <translation>Кезекшілік тапсырылды</translation>
    </message>
    <message>
        <source>Protocol printed</source>
        <translation>Хаттама басылды</translation>
    </message>
    <message>
        <source>office</source>
        <translation>бөлімше</translation>
    </message>
    <message>
        <source>account</source>
        <translation>тіркелгі</translation>
    </message>
    <message>
        <source>day</source>
        <translation>күн</translation>
    </message>
    <message>
        <source>person</source>
        <translation>адам</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>каталог</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>төлем</translation>
    </message>
    <message>
        <source>form</source>
        <translation>бланк</translation>
    </message>
    <message>
        <source>staff member</source>
        <translation>қызметкер</translation>
    </message>
    <message>
        <source>plastic badge</source>
        <translation>пластик белгі</translation>
    </message>
    <message>
        <source>admission note</source>
        <translation>кіру ескертпесі</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>кездесу</translation>
    </message>
    <message>
        <source>evacuation</source>
        <translation>эвакуация</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>қабылдау</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>сақтау талабы</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>хат</translation>
    </message>
    <message>
        <source>prepared call</source>
        <translation>дайындалған қоңырау</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>сөйлем</translation>
    </message>
    <message>
        <source>handover</source>
        <translation>кезекшілік тапсыру</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>хаттама</translation>
    </message>
    <message>
        <source>enquiry</source>
        <translation>анықтама</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>түзету</translation>
    </message>
    <message>
        <source>sale</source>
        <translation>жазылым</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>кіріс</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>шығыс</translation>
    </message>
    <message>
        <source>rings</source>
        <translation>шырылдауда</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>жауап берілді</translation>
    </message>
    <message>
        <source>handed on</source>
        <translation>басқаға берілді</translation>
    </message>
    <message>
        <source>message taken</source>
        <translation>хабар қабылданды</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>қайта шалу</translation>
    </message>
    <message>
        <source>line dropped</source>
        <translation>байланыс үзілді</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>қате нөмір</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>қабылданбады</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>байланыс болмады</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>аты</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>нөмірі</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>мекенжайы</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>уақыт</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ешкім</translation>
    </message>
    <message>
        <source>we ring again</source>
        <translation>біз қайта шаламыз</translation>
    </message>
    <message>
        <source>they ring again</source>
        <translation>өзі қайта шалады</translation>
    </message>
    <message>
        <source>Please call</source>
        <translation>Қоңырау шалуды сұрайды</translation>
    </message>
    <message>
        <source>Will call again</source>
        <translation>Өзі қайта шалады</translation>
    </message>
    <message>
        <source>Message only</source>
        <translation>Тек хабар</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>келуші</translation>
    </message>
    <message>
        <source>message</source>
        <translation>хабар</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>уәде</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>жазылым</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>байланыс болды</translation>
    </message>
    <message>
        <source>left word</source>
        <translation>хабар қалдырылды</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>уәде берілді</translation>
    </message>
    <message>
        <source>reminder put off</source>
        <translation>еске салу шегерілді</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>орындалды</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>ұзартылды</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>орындалмады</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>қайта ашылды</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өтті</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Жақында</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Бүгін кейінірек</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Басқа күні</translation>
    </message>
    <message>
        <source>call</source>
        <translation>қоңырау</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>өтініш</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>басып шығару</translation>
    </message>
    <message>
        <source>export</source>
        <translation>экспорт</translation>
    </message>
    <message>
        <source>the person asked</source>
        <translation>адамның өз сұрауы</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>күтіледі</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>күтуде</translation>
    </message>
    <message>
        <source>with the host</source>
        <translation>қабылдауда</translation>
    </message>
    <message>
        <source>left</source>
        <translation>кетті</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>келмеді</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>бас тартылды</translation>
    </message>
    <message>
        <source>left unserved</source>
        <translation>қабылданбай кетті</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>келуі</translation>
    </message>
    <message>
        <source>shown in</source>
        <translation>қабылдауда</translation>
    </message>
    <message>
        <source>departure</source>
        <translation>кетуі</translation>
    </message>
    <message>
        <source>a seat</source>
        <translation>орын</translation>
    </message>
    <message>
        <source>a drink</source>
        <translation>сусын</translation>
    </message>
    <message>
        <source>something to read</source>
        <translation>оқитын нәрсе</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Күтіледі</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Келді</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>Кіргізілді</translation>
    </message>
    <message>
        <source>Sent on to the next</source>
        <translation>Келесіге жіберілді</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Кетті</translation>
    </message>
    <message>
        <source>One of the group left</source>
        <translation>Топтан біреуі кетті</translation>
    </message>
    <message>
        <source>Left unserved</source>
        <translation>Қабылданбай кетті</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Келмеді</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Бас тартылды</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Ауыстырылды</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Өзгертілді</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Түзетілді</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Қайтарылды</translation>
    </message>
    <message>
        <source>Closed by the house</source>
        <translation>Автоматты жабылды</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Расталды</translation>
    </message>
    <message>
        <source>Told how long it takes</source>
        <translation>Қанша күту керегі айтылды</translation>
    </message>
    <message>
        <source>in</source>
        <translation>орнында</translation>
    </message>
    <message>
        <source>out</source>
        <translation>шығып кетті</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>жиналыста</translation>
    </message>
    <message>
        <source>away</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Do not admit</source>
        <translation>Кіргізбеу</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>The whole desk</source>
        <translation>Бүкіл қабылдау</translation>
    </message>
    <message>
        <source>Supervisors only</source>
        <translation>Тек аға қызметкерлер</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>жоспарланған</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>келуші</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>бос емес</translation>
    </message>
    <message>
        <source>Every working day</source>
        <translation>Әр жұмыс күні</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Апта сайын</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Екі апта сайын</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Ай сайын</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Күту уақыты</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Қайта шалу</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Басқа</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ашық</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>жеке өзі</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>телефонмен</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>хатпен</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>эл. поштамен</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Жаттығу</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Дабыл</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Келулер</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Қоңыраулар</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Өтініштер</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Шағымдар</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Ақша</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жоқ</translation>
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
        <translation>Көшірілді</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Есепті көшіру</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Жасыру</translation>
    </message>
    <message>
        <source>Desk ended unexpectedly. What was saved is safe; what was typed is back in its form or on the shelf.</source>
        <translation>Desk күтпеген жерден жабылды. Сақталғаны орнында; терілгені өз өрістеріне қайтты немесе кейінге қойылды.</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>{name} has left the firm</source>
        <translation>{name}: фирмадан кетті</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Күні</translation>
    </message>
    <message>
        <source>Nobody is sent to them any more; what was stays as it is.</source>
        <translation>Бұл адамға енді ешкім жіберілмейді; бұрынғысы сол күйі қалады.</translation>
    </message>
</context>
<context>
    <name>LineEntry</name>
    <message>
        <source>Is it so?</source>
        <translation>Солай ма?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>save, and print the slip</source>
        <translation>сақтап, қағазын басып шығару</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Мәтінге қайту</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>Нысанда</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Кімге</translation>
    </message>
    <message>
        <source>Letters of a name, or of a topic</source>
        <translation>Аттың немесе тақырыптың әріптері</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Қоңырау шалған</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Хабар</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Тілегі</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>on record · {code}</source>
        <translation>тізімде бар · {code}</translation>
    </message>
    <message>
        <source>new: goes on record</source>
        <translation>жаңа: тізімге енгізіледі</translation>
    </message>
    <message>
        <source>the name is not known</source>
        <translation>аты белгісіз</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>шұғыл</translation>
    </message>
    <message>
        <source>by {when}: say it to the caller</source>
        <translation>{when} дейін: қоңырау шалғанға айтыңыз</translation>
    </message>
    <message>
        <source>Enter again keeps it so.</source>
        <translation>Enter тағы бір рет солай қалдырады.</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>On the line</source>
        <translation>Желіде</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Бұрын</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>нөмірі жасырын</translation>
    </message>
    <message>
        <source>on the line</source>
        <translation>желіде</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Қайта қоңырау</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап беру</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Расталды</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n қоңырау</numerusform>
            <numerusform>%n қоңырау</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>{name}: another desk has just changed this. Look at it, then press again.</source>
        <translation>{name}: мұны басқа жұмыс орны жаңа ғана өзгертті. Қарап алып, қайта басыңыз.</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Tick who is found: Enter or Space. Letters find a name.</source>
        <translation>Табылғанды белгілеңіз: Enter не бос орын. Әріптер атты іздейді.</translation>
    </message>
    <message>
        <source>{name} found</source>
        <translation>{name}: табылды</translation>
    </message>
    <message>
        <source>{name} is looked for again</source>
        <translation>{name}: қайта ізделуде</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>болдырмау</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Қайтарылды</translation>
    </message>
    <message>
        <source>The rescuers have the list</source>
        <translation>Тізім құтқарушыларда</translation>
    </message>
    <message>
        <source>{name} is looked for too</source>
        <translation>{name}: бұл да ізделуде</translation>
    </message>
</context>
<context>
    <name>LooksDialog</name>
    <message>
        <source>Report on a person</source>
        <translation>Адам бойынша есеп</translation>
    </message>
    <message>
        <source>Name, firm, phone, code</source>
        <translation>Аты, фирма, телефон, код</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Кім туралы</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Табылған адамдар</translation>
    </message>
    <message>
        <source>Who looked, and why</source>
        <translation>Кім, не үшін қараған</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF сақтау…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сақталды: {name}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Keys · F1 hides them</source>
        <translation>Пернелер · F1 жасырады</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation>Alt+әріп</translation>
    </message>
    <message>
        <source>goes to a field</source>
        <translation>өріске өтеді</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>келесі өріс</translation>
    </message>
    <message>
        <source>back, nothing is lost</source>
        <translation>артқа, жоғалтпай</translation>
    </message>
</context>
<context>
    <name>MemberQuestion</name>
    <message>
        <source>Who of the group leaves?</source>
        <translation>Топтан кім кетеді?</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Кетеді</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Аты</translation>
    </message>
</context>
<context>
    <name>MissedList</name>
    <message>
        <source>Waiting</source>
        <translation>Күтуде</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Сүзгі</translation>
    </message>
    <message>
        <source>Filter what waits</source>
        <translation>Күтіп тұрғандарды сүзу</translation>
    </message>
    <message>
        <source>Missed calls, messages, calls to be made</source>
        <translation>Қабылданбаған қоңыраулар, хабарлар, шалынатын қоңыраулар</translation>
    </message>
    <message>
        <source>Nothing has these letters. Esc shows everything.</source>
        <translation>Мұндай әріптер еш жерде жоқ. Esc бәрін көрсетеді.</translation>
    </message>
    <message>
        <source>Nobody waits for a call, every message is confirmed.</source>
        <translation>Ешкім қоңырау күтпейді, барлық хабар расталған.</translation>
    </message>
</context>
<context>
    <name>MissedPanel</name>
    <message>
        <source>Prepare a call</source>
        <translation>Қоңырауды дайындау</translation>
    </message>
    <message>
        <source>filter the list</source>
        <translation>тізімді сүзу</translation>
    </message>
    <message>
        <source>{name}: the call is prepared, noted {time}</source>
        <translation>{name}: қоңырау дайындалды, {time} жазылды</translation>
    </message>
    <message>
        <source>the sheet is sent to the printer</source>
        <translation>парағы принтерге жіберілді</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>болдырмау</translation>
    </message>
</context>
<context>
    <name>MissedWords</name>
    <message>
        <source>Missed</source>
        <translation>Қабылданбаған</translation>
    </message>
    <message>
        <source>Not confirmed by the callee</source>
        <translation>Қызметкер растамаған</translation>
    </message>
    <message>
        <source>To ring</source>
        <translation>Қоңырау шалу керек</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Қайта қоңырау</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Расталды</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Қоңырау шалу</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>уақыты еркін</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>шұғыл</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>уақыты {time}</translation>
    </message>
    <message>
        <source>best {time}</source>
        <translation>қолайлы {time}</translation>
    </message>
    <message>
        <source>quiet minutes</source>
        <translation>тыныш минуттар</translation>
    </message>
</context>
<context>
    <name>MoveQuestion</name>
    <message>
        <source>Move {name} from {time}</source>
        <translation>Ауыстыру: {name}, {time}</translation>
    </message>
    <message>
        <source>Move {name} from {time} to {host}</source>
        <translation>Ауыстыру: {name}, {time}, енді қабылдайтын — {host}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Ауыстыру</translation>
    </message>
    <message>
        <source>and those that follow it in the series</source>
        <translation>және серияның келесі кездесулері</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>С&amp;ерия</translation>
    </message>
    <message>
        <source>Move anyway</source>
        <translation>Бәрібір ауыстыру</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>To when is {name} moved? Arrows, then Enter. Esc keeps the time.</source>
        <translation>Қашанға ауыстыру: {name}? Бағыттауыш, сосын Enter. Esc уақытты қалдырады.</translation>
    </message>
    <message>
        <source>Who takes {name} over? Letters of a name or a topic, then Enter.</source>
        <translation>Енді кім қабылдайды: {name}? Аты немесе тақырып әріптері, сосын Enter.</translation>
    </message>
    <message>
        <source>Arrows and Enter choose a time, Esc leaves it: {name}, now with {host}</source>
        <translation>Бағыттауыш, Enter — уақыт таңдау, Esc — қалдыру: {name}, енді {host}</translation>
    </message>
</context>
<context>
    <name>NewPasswordStep</name>
    <message>
        <source>These are not the same. Type it again.</source>
        <translation>Екеуі бірдей емес. Қайта теріңіз.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Жаңа құпиясөз</translation>
    </message>
    <message>
        <source>At least {least} characters; a few words are easy to keep</source>
        <translation>Кемінде {least} таңба; бірнеше сөзді есте сақтау оңай</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;Тағы бір рет</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>А&amp;ртқа</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Choose a note in the list: arrows, or type a name.</source>
        <translation>Тізімнен ескертпені таңдаңыз: бағыттауышпен немесе атын жазып.</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Notes</source>
        <translation>Ескертпелер</translation>
    </message>
    <message>
        <source>Name, firm</source>
        <translation>Аты, ұйымы</translation>
    </message>
    <message>
        <source>Find a note</source>
        <translation>Ескертпені табу</translation>
    </message>
    <message>
        <source>&amp;Lifted ones too</source>
        <translation>Алынғ&amp;андары да</translation>
    </message>
    <message>
        <source>No note is on a name or a firm like that.</source>
        <translation>Мұндай атқа не ұйымға ескертпе жоқ.</translation>
    </message>
    <message>
        <source>No note holds now. Ctrl+N writes one.</source>
        <translation>Қазір күштегі ескертпе жоқ. Ctrl+N жазады.</translation>
    </message>
    <message>
        <source>No note holds now.</source>
        <translation>Қазір күштегі ескертпе жоқ.</translation>
    </message>
</context>
<context>
    <name>NoteQuestion</name>
    <message>
        <source>New note</source>
        <translation>Жаңа ескертпе</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Ескертпені өзгерту</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>мерзімсіз</translation>
    </message>
    <message>
        <source>Letters of who is on record, or a new name</source>
        <translation>Тізімдегі адамның әріптері немесе жаңа ат</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Аты</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Түрі</translation>
    </message>
    <message>
        <source>&amp;Firm</source>
        <translation>&amp;Ұйымы</translation>
    </message>
    <message>
        <source>&amp;What to know</source>
        <translation>Не білу кер&amp;ек</translation>
    </message>
    <message>
        <source>&amp;Read by</source>
        <translation>Кі&amp;м оқиды</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Дейін</translation>
    </message>
    <message>
        <source>the whole name, in any order</source>
        <translation>толық аты, кез келген ретпен</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>lifted</source>
        <translation>алынды</translation>
    </message>
    <message>
        <source>over</source>
        <translation>мерзімі бітті</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>мерзімсіз</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} дейін</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Ұйымы</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Күші</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Оқиды</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Жазды</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>Алды</translation>
    </message>
    <message>
        <source>Only supervisors may read what it says. {by} wrote it: ask them.</source>
        <translation>Мұны тек аға қызметкерлер оқи алады. Жазған {by}: содан сұраңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n ескертпе</numerusform>
            <numerusform>%n ескертпе</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Lift the note on {name}?</source>
        <translation>{name} туралы ескертпе алынсын ба?</translation>
    </message>
    <message>
        <source>It holds no more from now on. It stays on record, with your name.</source>
        <translation>Бұдан былай күші жоқ. Сіздің атыңызбен тізімде қалады.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Ескертпе қалсын</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Алу</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Жаңа ескертпе</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Lift…</source>
        <translation>Алу…</translation>
    </message>
    <message>
        <source>Note on {name} saved, {time}</source>
        <translation>{name} туралы ескертпе сақталды, {time}</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>болдырмау</translation>
    </message>
    <message>
        <source>Note on {name} lifted, {time}</source>
        <translation>{name} туралы ескертпе алынды, {time}</translation>
    </message>
    <message>
        <source>Taken back, {time}</source>
        <translation>Қайтарылды, {time}</translation>
    </message>
</context>
<context>
    <name>NotesStrip</name>
    <message>
        <source>Do not let {name} in. {by} knows why: call them.</source>
        <translation>Кіргізбеңіз: {name}. Себебін {by} біледі: қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>Do not let {name} in: {text} · Call {by}.</source>
        <translation>Кіргізбеңіз: {name}. {text} · Қоңырау шалыңыз: {by}.</translation>
    </message>
    <message>
        <source>There is a note for supervisors. Ask {by}.</source>
        <translation>Аға қызметкерлерге ескертпе бар. Сұраңыз: {by}.</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Телефон</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>language not known</source>
        <translation>тілі белгісіз</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмір</translation>
    </message>
    <message>
        <source>Number of the call</source>
        <translation>Қоңырау нөмірі</translation>
    </message>
</context>
<context>
    <name>OfferStrip</name>
    <message>
        <source>Kept</source>
        <translation>Орындалды</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>болдырмау</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Әлі жоқ</translation>
    </message>
    <message>
        <source>A call-back was promised to {name} for {time}. Kept?</source>
        <translation>{name} адамына {time} қоңырау шалуға уәде берілген. Орындалды ма?</translation>
    </message>
    <message>
        <source>A letter was promised to {name} by {time}. Kept?</source>
        <translation>{name} адамына {time} дейін хат уәде етілген. Орындалды ма?</translation>
    </message>
    <message>
        <source>An answer was promised to {name} by {time}. Kept?</source>
        <translation>{name} адамына {time} дейін жауап уәде етілген. Орындалды ма?</translation>
    </message>
    <message>
        <source>Promised for {time}: {name}. Kept?</source>
        <translation>{time} уәде: {name}. Орындалды ма?</translation>
    </message>
    <message>
        <source>Kept, {time}.</source>
        <translation>Орындалды, {time}.</translation>
    </message>
    <message>
        <source>Taken back, {time}.</source>
        <translation>Қайтарылды, {time}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Иә</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>Noted: yes</source>
        <translation>Жазылды: иә</translation>
    </message>
    <message>
        <source>Noted: no</source>
        <translation>Жазылды: жоқ</translation>
    </message>
</context>
<context>
    <name>OfficeForm</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Тілі</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Ел</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Ата&amp;уы</translation>
    </message>
    <message>
        <source>&amp;Second name</source>
        <translation>Екін&amp;ші атауы</translation>
    </message>
    <message>
        <source>&amp;Operator</source>
        <translation>О&amp;ператор</translation>
    </message>
    <message>
        <source>Second o&amp;perator</source>
        <translation>Екінші опе&amp;ратор</translation>
    </message>
    <message>
        <source>Postal &amp;index</source>
        <translation>Пошта &amp;индексі</translation>
    </message>
    <message>
        <source>Price &amp;zone</source>
        <translation>Баға а&amp;ймағы</translation>
    </message>
    <message>
        <source>City inde&amp;xes</source>
        <translation>Қа&amp;ла индекстері</translation>
    </message>
    <message>
        <source>&amp;District indexes</source>
        <translation>Ау&amp;дан индекстері</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Жұмыс уақыты</translation>
    </message>
    <message>
        <source>C&amp;ut-off day</source>
        <translation>Соңғы &amp;күні</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Бос қалуы мүмкін</translation>
    </message>
    <message>
        <source>Of addresses no rule names</source>
        <translation>Ережеге кірмеген мекенжайларға</translation>
    </message>
    <message>
        <source>How they begin, parted by commas</source>
        <translation>Басқы таңбалары, үтірмен бөліп</translation>
    </message>
    <message>
        <source>Empty is closed. Ctrl+D copies Monday.</source>
        <translation>Бос болса — жабық. Ctrl+D дүйсенбіні көшіреді.</translation>
    </message>
    <message>
        <source>Until this day for the next month</source>
        <translation>Осы күнге дейін — келесі айдан</translation>
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
        <translation>Басылмады</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
</context>
<context>
    <name>OversightPage</name>
    <message>
        <source>What to look after</source>
        <translation>Нені бақылау</translation>
    </message>
</context>
<context>
    <name>OversightRooms</name>
    <message>
        <source>Accounts</source>
        <translation>Тіркелгілер</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Көшірмелер</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Ережелер</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Жеке деректер</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Сөйлемдер</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Жойылғандар</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Деректерді қорғау туралы хабарлама</translation>
    </message>
</context>
<context>
    <name>OwnPasswordDialog</name>
    <message>
        <source>Your password</source>
        <translation>Құпиясөзіңіз</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>&amp;Old password</source>
        <translation>&amp;Ескі құпиясөз</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Жаңа құпиясөз</translation>
    </message>
</context>
<context>
    <name>OwnPasswordStep</name>
    <message>
        <source>Choose a password of your own</source>
        <translation>Өз құпиясөзіңізді таңдаңыз</translation>
    </message>
    <message>
        <source>Somebody else chose the last one. Only you should know it.</source>
        <translation>Алдыңғысын басқа біреу таңдаған. Құпиясөзді тек өзіңіз білуіңіз керек.</translation>
    </message>
    <message>
        <source>Keep it and go on</source>
        <translation>Сақтап, жалғастыру</translation>
    </message>
</context>
<context>
    <name>PanelsPage</name>
    <message>
        <source>the next panel</source>
        <translation>келесі панель</translation>
    </message>
</context>
<context>
    <name>PassphraseQuestion</name>
    <message>
        <source>Passphrase of the backups</source>
        <translation>Сақтық көшірмелердің құпия фразасы</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Құпия &amp;фраза</translation>
    </message>
    <message>
        <source>At least {least} characters; empty for no encryption</source>
        <translation>Кемінде {least} таңба; бос болса, шифрланбайды</translation>
    </message>
    <message>
        <source>Write it down and lock it away: without it no backup can be read</source>
        <translation>Жазып алып, құлыптаулы жерге қойыңыз: онсыз көшірмелер оқылмайды</translation>
    </message>
</context>
<context>
    <name>PasswordQuestion</name>
    <message>
        <source>A&amp;gain</source>
        <translation>Қай&amp;та</translation>
    </message>
    <message>
        <source>At least {least} characters; a few words are easy to keep</source>
        <translation>Кемінде {least} таңба; бірнеше сөзді есте сақтау оңай</translation>
    </message>
    <message>
        <source>These are not the same. Type it again.</source>
        <translation>Екеуі бірдей емес. Қайта теріңіз.</translation>
    </message>
</context>
<context>
    <name>PastCorrection</name>
    <message>
        <source>{name}: times corrected, {time}</source>
        <translation>{name}: уақыты түзетілді, {time}</translation>
    </message>
    <message>
        <source>{name}: taken back, {time}</source>
        <translation>{name}: қайтарылды, {time}</translation>
    </message>
</context>
<context>
    <name>PastFigures</name>
    <message>
        <source>In figures</source>
        <translation>Сандармен</translation>
    </message>
    <message>
        <source>Arrivals by the hour</source>
        <translation>Сағат бойынша келу</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Келулер</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Waited on average</source>
        <translation>Орташа күту</translation>
    </message>
    <message>
        <source>Waited too long</source>
        <translation>Тым ұзақ күткендер</translation>
    </message>
    <message>
        <source>Left unserved</source>
        <translation>Қабылданбай кеткендер</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Келмегендер</translation>
    </message>
    <message>
        <source>Closed by the house</source>
        <translation>Автоматты жабылған</translation>
    </message>
</context>
<context>
    <name>PastFilters</name>
    <message>
        <source>Name, firm, purpose, number</source>
        <translation>Аты, фирма, мақсаты, нөмірі</translation>
    </message>
    <message>
        <source>Find among the visits</source>
        <translation>Келулерден іздеу</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Басы</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;соңы</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Басы</translation>
    </message>
    <message>
        <source>to</source>
        <translation>соңы</translation>
    </message>
    <message>
        <source>all hosts</source>
        <translation>барлық қызметкер</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Немен аяқталды</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Күндер</translation>
    </message>
    <message>
        <source>&amp;Without those closed by the house</source>
        <translation>&amp;Автоматты жабылғандарсыз</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>осы апта</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>осы ай</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>өткен ай</translation>
    </message>
    <message>
        <source>other days</source>
        <translation>басқа күндер</translation>
    </message>
    <message>
        <source>all visits</source>
        <translation>барлық келу</translation>
    </message>
    <message>
        <source>who came</source>
        <translation>кім келді</translation>
    </message>
</context>
<context>
    <name>PastList</name>
    <message>
        <source>Earlier</source>
        <translation>Бұрынғы</translation>
    </message>
    <message>
        <source>Alarms and drills that are over</source>
        <translation>Аяқталған дабылдар мен жаттығулар</translation>
    </message>
    <message>
        <source>No drill yet. Ctrl+D begins one.</source>
        <translation>Жаттығу әлі болмаған. Ctrl+D бастайды.</translation>
    </message>
</context>
<context>
    <name>PastPanel</name>
    <message>
        <source>All visits</source>
        <translation>Барлық келу</translation>
    </message>
    <message>
        <source>The protocol of {day} is on its way to the printer</source>
        <translation>{day} хаттамасы принтерге жіберілді</translation>
    </message>
    <message>
        <source>Visits of these days</source>
        <translation>Осы күндердің келулері</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Times…</source>
        <translation>Уақыттар…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Есеп</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Хаттама</translation>
    </message>
    <message>
        <source>No visit of these days is like that. Choose other days, or less.</source>
        <translation>Бұл күндері мұндай келу жоқ. Басқа күндерді не азырақ шарт таңдаңыз.</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>болдырмау</translation>
    </message>
</context>
<context>
    <name>PastWords</name>
    <message>
        <source>closed by house</source>
        <translation>автоматты жабылды</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n келу</numerusform>
            <numerusform>%n келу</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n адам</numerusform>
            <numerusform>%n адам</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayerRows</name>
    <message>
        <source>&amp;Payer</source>
        <translation>Тө&amp;леуші</translation>
    </message>
    <message>
        <source>Empty: the subscriber pays</source>
        <translation>Бос болса, жазылушы төлейді</translation>
    </message>
    <message>
        <source>&amp;Brought by</source>
        <translation>Әкел&amp;ген</translation>
    </message>
    <message>
        <source>Number of the postman or agent</source>
        <translation>Пошташының не агенттің нөмірі</translation>
    </message>
    <message>
        <source>Not on record. Add the payer on the page People first.</source>
        <translation>Тізімде жоқ. Төлеушіні алдымен «Адамдар» бетінде қосыңыз.</translation>
    </message>
</context>
<context>
    <name>PaymentBar</name>
    <message>
        <source>Payment</source>
        <translation>Төлем</translation>
    </message>
    <message>
        <source>&amp;Cash</source>
        <translation>Қ&amp;олма-қол</translation>
    </message>
    <message>
        <source>Car&amp;d</source>
        <translation>&amp;Карта</translation>
    </message>
    <message>
        <source>In&amp;voice</source>
        <translation>&amp;Шот</translation>
    </message>
    <message>
        <source>&amp;Given</source>
        <translation>Бер&amp;ді</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Берді</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Қайтарым</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Барлығы</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Name, firm, phone, code</source>
        <translation>Аты, фирма, телефон, код</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Адамдарды іздеу</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Табылған адамдар</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>No one is found. {key} adds a person with what is typed.</source>
        <translation>Ешкім табылмады. {key} терілген деректермен жаңа адам қосады.</translation>
    </message>
    <message>
        <source>No one is on record yet. {key} adds the first person.</source>
        <translation>Тізім әзірге бос. {key} бірінші адамды қосады.</translation>
    </message>
    <message>
        <source>added last</source>
        <translation>жаңалары</translation>
    </message>
    <message>
        <source>the first {count}</source>
        <translation>алғашқы {count}</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Жаңа адам</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Қоңырау шалу</translation>
    </message>
    <message>
        <source>Prepare a call…</source>
        <translation>Қоңырауды дайындау…</translation>
    </message>
    <message>
        <source>Promise something…</source>
        <translation>Уәде беру…</translation>
    </message>
    <message>
        <source>{name} saved, {time}</source>
        <translation>{name} сақталды, {time}</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>болдырмау</translation>
    </message>
    <message>
        <source>Taken back, {time}</source>
        <translation>Бұрынғысы қайтарылды, {time}</translation>
    </message>
</context>
<context>
    <name>PeriodsForm</name>
    <message>
        <source>&amp;Visits</source>
        <translation>&amp;Келулер</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>А&amp;дамдар</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>Қ&amp;оңыраулар</translation>
    </message>
    <message>
        <source>&amp;Tickets</source>
        <translation>Өтініш&amp;тер</translation>
    </message>
    <message>
        <source>C&amp;omplaints</source>
        <translation>&amp;Шағымдар</translation>
    </message>
    <message>
        <source>&amp;Money</source>
        <translation>&amp;Ақша</translation>
    </message>
    <message>
        <source>{kind}: days kept</source>
        <translation>{kind}: сақталатын күн</translation>
    </message>
    <message>
        <source>&amp;Run at</source>
        <translation>Іске қо&amp;су</translation>
    </message>
    <message>
        <source>Each night, or at the next start</source>
        <translation>Әр түнде немесе келесі іске қосқанда</translation>
    </message>
    <message>
        <source>{least} to {most} days; the numbers stay</source>
        <translation>{least}–{most} күн; сандар қалады</translation>
    </message>
    <message>
        <source>{least} to {most} days after the last deed</source>
        <translation>Соңғы әрекеттен кейін {least}–{most} күн</translation>
    </message>
    <message>
        <source>From {least} days: its people stay so long</source>
        <translation>Кемінде {least} күн: адамдары да сонша қалады</translation>
    </message>
    <message>
        <source>By night only once this was saved</source>
        <translation>Түнде — тек осы сақталғаннан кейін</translation>
    </message>
    <message>
        <source>{least} to {most} days</source>
        <translation>{least}–{most} күн</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Choose someone in the list: arrows, or type a name.</source>
        <translation>Тізімнен таңдаңыз: көрсеткі пернелермен не атын теріп.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Өкілі</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Фирма</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. пошта</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>БСН</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Person</source>
        <translation>Жеке тұлға</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Түрі</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>Ұ&amp;йым</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Теле&amp;фон</translation>
    </message>
    <message>
        <source>several numbers: a semicolon between them</source>
        <translation>бірнеше нөмір болса, арасына нүктелі үтір</translation>
    </message>
    <message>
        <source>&amp;IIN</source>
        <translation>&amp;ЖСН</translation>
    </message>
    <message>
        <source>&amp;BIN</source>
        <translation>&amp;БСН</translation>
    </message>
    <message>
        <source>&amp;Firm</source>
        <translation>Фи&amp;рма</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>&amp;Ескертпе</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Эл. пошта</translation>
    </message>
    <message>
        <source>Address {number}</source>
        <translation>{number}-мекенжай</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Мекенжай</translation>
    </message>
    <message>
        <source>One more address</source>
        <translation>Тағы бір мекенжай</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>кез келген тіл</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Co&amp;ntact</source>
        <translation>Ө&amp;кілі</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Аты-жөні</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Әкесінің аты</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Жаңа адам</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>No longer on record. Saving adds this person anew.</source>
        <translation>Тізімде енді жоқ. Сақтасаңыз, бұл адам жаңадан қосылады.</translation>
    </message>
</context>
<context>
    <name>PersonPrivacy</name>
    <message>
        <source>Hold…</source>
        <translation>Сақтау талабы…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Шығару…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Өшіру…</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>Өшіру керек пе: {name}?</translation>
    </message>
    <message>
        <source>Names, numbers, addresses and notes are gone for good, in visits and promises too, and from backups that are restored later. Posted forms keep what is printed on them.</source>
        <translation>Аты-жөні, нөмірлері, мекенжайлары мен ескертпелері біржола жойылады: келулер мен уәделерден де, кейін қалпына келтірілетін көшірмелерден де. Өткізілген бланкілерде басылғаны қалады.</translation>
    </message>
    <message>
        <source>Keep the person</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Өшіру</translation>
    </message>
    <message>
        <source>Saved: {name}, {time}</source>
        <translation>Сақталды: {name}, {time}</translation>
    </message>
    <message>
        <source>Erased, {time}</source>
        <translation>Өшірілді, {time}</translation>
    </message>
    <message>
        <source>Erased, {time}. The file is cleaned as soon as the disk has room.</source>
        <translation>Өшірілді, {time}. Дискіде орын босаған соң файл тазаланады.</translation>
    </message>
</context>
<context>
    <name>PhraseForm</name>
    <message>
        <source>Sa&amp;id</source>
        <translation>Қа&amp;шан</translation>
    </message>
    <message>
        <source>&amp;Sentence</source>
        <translation>&amp;Сөйлем</translation>
    </message>
    <message>
        <source>With example values: {said}</source>
        <translation>Мысалмен: {said}</translation>
    </message>
    <message>
        <source>Ours: {text}</source>
        <translation>Біздікі: {text}</translation>
    </message>
    <message>
        <source>Too long: the prompter cannot show it whole.</source>
        <translation>Тым ұзын: кеңесші толық көрсете алмайды.</translation>
    </message>
    <message>
        <source>Long: the prompter shows it in small letters.</source>
        <translation>Ұзын: кеңесші ұсақ әріппен көрсетеді.</translation>
    </message>
    <message>
        <source>Said only where this is known: {names}</source>
        <translation>Мыналар белгілі болса ғана айтылады: {names}</translation>
    </message>
</context>
<context>
    <name>PhraseWords</name>
    <message>
        <source>after {minutes} min of waiting</source>
        <translation>{minutes} мин күткеннен кейін</translation>
    </message>
    <message>
        <source>when less is known</source>
        <translation>аз белгілі болса</translation>
    </message>
    <message>
        <source>when still less is known</source>
        <translation>одан да аз белгілі болса</translation>
    </message>
    <message>
        <source>always</source>
        <translation>әрдайым</translation>
    </message>
    <message>
        <source>when all is known</source>
        <translation>бәрі белгілі болса</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>әйтпесе</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>қабылдауда</translation>
    </message>
    <message>
        <source>on the telephone</source>
        <translation>телефонда</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>таңертең</translation>
    </message>
    <message>
        <source>during the day</source>
        <translation>күндіз</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>кешке</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>сіздің атыңыз</translation>
    </message>
    <message>
        <source>your post</source>
        <translation>сіздің лауазымыңыз</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>кеңсе</translation>
    </message>
    <message>
        <source>who is spoken with</source>
        <translation>кіммен сөйлесесіз</translation>
    </message>
    <message>
        <source>who is asked for</source>
        <translation>кімді сұрады</translation>
    </message>
    <message>
        <source>their post</source>
        <translation>оның лауазымы</translation>
    </message>
    <message>
        <source>their extension</source>
        <translation>оның ішкі нөмірі</translation>
    </message>
    <message>
        <source>their room</source>
        <translation>оның бөлмесі</translation>
    </message>
    <message>
        <source>how many minutes</source>
        <translation>қанша минут</translation>
    </message>
    <message>
        <source>a time of the day</source>
        <translation>тәулік уақыты</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>телефон нөмірі</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>не туралы</translation>
    </message>
</context>
<context>
    <name>PhrasesPanel</name>
    <message>
        <source>Saved, {time}</source>
        <translation>Сақталды, {time}</translation>
    </message>
    <message>
        <source>In our words again, {time}</source>
        <translation>Қайтадан біздің сөзбен, {time}</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Сөйлемдер</translation>
    </message>
    <message>
        <source>Language of the talk</source>
        <translation>Әңгіме тілі</translation>
    </message>
    <message>
        <source>Steps of the talks</source>
        <translation>Әңгіме қадамдары</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Back to our words</source>
        <translation>Біздің сөзге қайту</translation>
    </message>
    <message>
        <source>own</source>
        <translation>өз</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>болдырмау</translation>
    </message>
    <message>
        <source>Taken back, {time}</source>
        <translation>Қайтарылды, {time}</translation>
    </message>
</context>
<context>
    <name>PictureChoice</name>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png);;All files (*)</source>
        <translation>Суреттер (*.jpg *.jpeg *.png);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Суретті таңдаңыз</translation>
    </message>
</context>
<context>
    <name>PlacesList</name>
    <message>
        <source>Places to fill in. What stands in [square brackets] is left out where its places are not known.</source>
        <translation>Толтырылатын орындар. [Тік жақшадағы] мәтін орындары белгісіз болса айтылмайды.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Questions</source>
        <translation>Сұрақтар</translation>
    </message>
    <message>
        <source>prepared by {by}</source>
        <translation>дайындаған {by}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмір</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Қала</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Құжаттар</translation>
    </message>
</context>
<context>
    <name>PlanFields</name>
    <message>
        <source>&amp;Whom</source>
        <translation>&amp;Кімге</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Нөмірі</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>&amp;Мақсаты</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Сұрақтар</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>Құ&amp;жаттар</translation>
    </message>
    <message>
        <source>Best &amp;time</source>
        <translation>Қолайлы &amp;уақыт</translation>
    </message>
    <message>
        <source>A number, or letters of a name</source>
        <translation>Нөмір немесе аттың әріптері</translation>
    </message>
    <message>
        <source>What is to be reached</source>
        <translation>Неге қол жеткізу керек</translation>
    </message>
    <message>
        <source>14:30</source>
        <translation>14:30</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>one a line (Shift+Enter)</source>
        <translation>әр жолға бір (Shift+Enter)</translation>
    </message>
    <message>
        <source>what has to lie on the table</source>
        <translation>үстел үстінде не жатуы керек</translation>
    </message>
    <message>
        <source>long distance: {town}</source>
        <translation>қалааралық: {town}</translation>
    </message>
    <message>
        <source>it may stay empty</source>
        <translation>бос қалуы мүмкін</translation>
    </message>
    <message>
        <source>quiet minutes: at the ends of the working day people come and go</source>
        <translation>тыныш минуттар: жұмыс күнінің екі шетінде адамдар келіп-кетіп жатады</translation>
    </message>
    <message>
        <source>A time, like 14:30, or minutes from now, like +30.</source>
        <translation>Уақыт, мысалы 14:30, немесе қазірден минут, мысалы +30.</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>And the sheet</source>
        <translation>Парағымен</translation>
    </message>
    <message>
        <source>Prepare a call</source>
        <translation>Қоңырауды дайындау</translation>
    </message>
    <message>
        <source>Change the sheet</source>
        <translation>Парақты өзгерту</translation>
    </message>
</context>
<context>
    <name>PlasticQuestion</name>
    <message>
        <source>Plastic badge for {name}</source>
        <translation>Пластик рұқсат белгісі: {name}</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Беру</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Нөмірі</translation>
    </message>
</context>
<context>
    <name>PresenceQuestion</name>
    <message>
        <source>Where is {name}?</source>
        <translation>{name} қайда?</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Белгілеу</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>Қа&amp;йда</translation>
    </message>
    <message>
        <source>&amp;Back at</source>
        <translation>&amp;Оралады</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Ескертпе</translation>
    </message>
    <message>
        <source>Where they can be found, say</source>
        <translation>Мысалы, қайдан табуға болады</translation>
    </message>
    <message>
        <source>Back {time}</source>
        <translation>Оралады: {time}</translation>
    </message>
    <message>
        <source>14:30, or +45 for minutes; empty if nobody knows</source>
        <translation>14:30 немесе +45 минут; белгісіз болса, бос</translation>
    </message>
    <message>
        <source>A day like {day}, or a time; empty if nobody knows</source>
        <translation>Күн, мысалы {day}, немесе уақыт; белгісіз болса, бос</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Preview</source>
        <translation>Алдын ала қарау</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Басқаша сақтау…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>&amp;Принтер</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Кішірейту (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Үлкейту (Ctrl++)</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Бұл компьютерде принтер орнатылмаған.</translation>
    </message>
    <message>
        <source>{printer} · stopped</source>
        <translation>{printer} · тоқтап тұр</translation>
    </message>
    <message>
        <source>{printer} · takes nothing</source>
        <translation>{printer} · қабылдамайды</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Басқаша сақтау</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сақталды: {name}</translation>
    </message>
    <message>
        <source>The pages cannot be shown.</source>
        <translation>Беттерді көрсету мүмкін емес.</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>{page}-бет / {pages}</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Form</source>
        <translation>Бланк</translation>
    </message>
    <message>
        <source>The form appears here with its title and term.</source>
        <translation>Басылымы мен мерзімі таңдалса, бланк осы жерде көрінеді.</translation>
    </message>
    <message>
        <source>PS-1 · form {number} of {count}</source>
        <translation>ПС-1 · {number}-бланк / {count}</translation>
    </message>
    <message>
        <source>PS-1</source>
        <translation>ПС-1</translation>
    </message>
</context>
<context>
    <name>PrintJobs</name>
    <message>
        <source>Not printed</source>
        <translation>Басылмады</translation>
    </message>
    <message>
        <source>attempt {number}</source>
        <translation>{number}-әрекет</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Nothing was over its period</source>
        <translation>Мерзімі өткен ештеңе жоқ</translation>
    </message>
    <message>
        <source>by night</source>
        <translation>түнде</translation>
    </message>
</context>
<context>
    <name>PrivacyCounts</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n келу</numerusform>
            <numerusform>%n келу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n адам</numerusform>
            <numerusform>%n адам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n қоңырау</numerusform>
            <numerusform>%n қоңырау</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) under a hold</source>
        <translation>
            <numerusform>%n сақтау талабымен қалады</numerusform>
            <numerusform>%n сақтау талабымен қалады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still needed</source>
        <translation>
            <numerusform>%n әлі керек</numerusform>
            <numerusform>%n әлі керек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are still open with this person: a visit, an appointment or a promise. End them first.</source>
        <translation>
            <numerusform>Бұл адам бойынша әлі %n іс ашық: келу, кездесу немесе уәде. Алдымен соны аяқтаңыз.</numerusform>
            <numerusform>Бұл адам бойынша әлі %n іс ашық: келу, кездесу немесе уәде. Алдымен соны аяқтаңыз.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyPanel</name>
    <message>
        <source>Privacy</source>
        <translation>Жеке деректер</translation>
    </message>
    <message>
        <source>how many days things are kept after they ended</source>
        <translation>аяқталған соң неше күн сақталады</translation>
    </message>
    <message>
        <source>Holds, and what went</source>
        <translation>Сақтау талаптары және жойылғандар</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Сақтау талабы…</translation>
    </message>
    <message>
        <source>Purge now…</source>
        <translation>Қазір тазалау…</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Хабарлама</translation>
    </message>
    <message>
        <source>Nothing is held, and nothing went yet. {key} holds a record.</source>
        <translation>Сақтау талабы жоқ, әлі ештеңе жойылмаған. {key} жазбаға сақтау талабын қояды.</translation>
    </message>
    <message>
        <source>Under a hold</source>
        <translation>Сақтау талабымен</translation>
    </message>
    <message>
        <source>What went</source>
        <translation>Не жойылды</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Босату</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>тоқтатылды</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Saved, {time}</source>
        <translation>Сақталды, {time}</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>болдырмау</translation>
    </message>
    <message>
        <source>Taken back, {time}</source>
        <translation>Қайтарылды, {time}</translation>
    </message>
</context>
<context>
    <name>PromiseActions</name>
    <message>
        <source>Call now</source>
        <translation>Қазір қоңырау шалу</translation>
    </message>
    <message>
        <source>Note a try…</source>
        <translation>Әрекетті жазу…</translation>
    </message>
    <message>
        <source>Remind later…</source>
        <translation>Кейін еске салу…</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Жаңарту…</translation>
    </message>
    <message>
        <source>Hand on…</source>
        <translation>Тапсыру…</translation>
    </message>
    <message>
        <source>Broken…</source>
        <translation>Орындалмады…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңа</translation>
    </message>
    <message>
        <source>filter the list</source>
        <translation>тізімді сүзу</translation>
    </message>
    <message>
        <source>choose whose</source>
        <translation>кімдікі екенін таңдау</translation>
    </message>
</context>
<context>
    <name>PromiseBoard</name>
    <message>
        <source>Promises</source>
        <translation>Уәделер</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Сүзгі</translation>
    </message>
    <message>
        <source>Filter the promises</source>
        <translation>Уәделерді сүзу</translation>
    </message>
    <message>
        <source>Whose promises are shown</source>
        <translation>Кімнің уәделері көрінеді</translation>
    </message>
    <message>
        <source>everybody&apos;s</source>
        <translation>барлығының</translation>
    </message>
    <message>
        <source>Nothing is promised to anyone. N promises something.</source>
        <translation>Ешкімге уәде берілмеген. N жаңасын береді.</translation>
    </message>
    <message>
        <source>Nothing of it has these letters, or this owner. Esc shows everything.</source>
        <translation>Мұндай әріптер не иесі жоқ. Esc бәрін көрсетеді.</translation>
    </message>
</context>
<context>
    <name>PromiseCounts</name>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n әрекет</numerusform>
            <numerusform>%n әрекет</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromiseDeeds</name>
    <message>
        <source>Kept, {time}</source>
        <translation>Орындалды, {time}</translation>
    </message>
    <message>
        <source>Reached, {time}. Enter notes that it was kept.</source>
        <translation>Хабарластық, {time}. Enter орындалғанын жазады.</translation>
    </message>
    <message>
        <source>Not reached, {time}</source>
        <translation>Хабарласа алмадық, {time}</translation>
    </message>
    <message>
        <source>Left word, {time}</source>
        <translation>Хабар қалдырылды, {time}</translation>
    </message>
    <message>
        <source>Renewed, {time}</source>
        <translation>Жаңартылды, {time}</translation>
    </message>
    <message>
        <source>Broken, {time}</source>
        <translation>Орындалмады, {time}</translation>
    </message>
    <message>
        <source>Promised: {when}</source>
        <translation>Уәде берілді: {when}</translation>
    </message>
    <message>
        <source>Reminder put off: {when}</source>
        <translation>Еске салу шегерілді: {when}</translation>
    </message>
    <message>
        <source>Handed on to {name}, {time}</source>
        <translation>{name} адамына тапсырылды, {time}</translation>
    </message>
    <message>
        <source>Taken back, {time}</source>
        <translation>Қайтарылды, {time}</translation>
    </message>
</context>
<context>
    <name>PromiseFields</name>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Кімге</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Не</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Түрі</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Дейін</translation>
    </message>
    <message>
        <source>Ke&amp;pt</source>
        <translation>&amp;Қалай</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>Жау&amp;апты</translation>
    </message>
    <message>
        <source>Letters of a name, or a new name</source>
        <translation>Аттың әріптері немесе жаңа ат</translation>
    </message>
    <message>
        <source>In a few words, as it was said</source>
        <translation>Бірнеше сөзбен, айтылғандай</translation>
    </message>
</context>
<context>
    <name>PromiseForm</name>
    <message>
        <source>New promise</source>
        <translation>Жаңа уәде</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Promise it anyway</source>
        <translation>Бәрібір уәде беру</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Уәде беру</translation>
    </message>
</context>
<context>
    <name>PromiseRecord</name>
    <message>
        <source>Promise</source>
        <translation>Уәде</translation>
    </message>
    <message>
        <source>Choose a promise in the list. Arrows move through it.</source>
        <translation>Тізімнен уәдені таңдаңыз, бағыттауыштармен.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Әрекеттер</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
</context>
<context>
    <name>PromiseWords</name>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өтті</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Жақында</translation>
    </message>
    <message>
        <source>Not shown here</source>
        <translation>Мұнда көрсетілмеген</translation>
    </message>
    <message>
        <source>{name}: when is it their turn</source>
        <translation>{name}: кезегі қашан келеді</translation>
    </message>
    <message>
        <source>Call back: {name}</source>
        <translation>Қайта қоңырау шалу: {name}</translation>
    </message>
    <message>
        <source>Letter: {name}</source>
        <translation>Хат: {name}</translation>
    </message>
    <message>
        <source>E-mail: {name}</source>
        <translation>Эл. хат: {name}</translation>
    </message>
    <message>
        <source>Call: {name}</source>
        <translation>Қоңырау шалу: {name}</translation>
    </message>
    <message>
        <source>Answer: {name}</source>
        <translation>Жауап: {name}</translation>
    </message>
    <message>
        <source>in {minutes} min · {time}</source>
        <translation>{minutes} мин кейін · {time}</translation>
    </message>
    <message>
        <source>again at {time}</source>
        <translation>{time} қайтадан</translation>
    </message>
    <message>
        <source>again tomorrow, {time}</source>
        <translation>ертең қайтадан, {time}</translation>
    </message>
    <message>
        <source>again on {day}, {time}</source>
        <translation>{day} қайтадан, {time}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>overdue since {day}, {time}</source>
        <translation>мерзімі өтті: {day}, {time}</translation>
    </message>
    <message>
        <source>{minutes} min overdue · {time}</source>
        <translation>{minutes} мин кешікті · {time}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min overdue · {time}</source>
        <translation>{hours} сағ {minutes} мин кешікті · {time}</translation>
    </message>
    <message>
        <source>today by {time}</source>
        <translation>бүгін, {time} дейін</translation>
    </message>
    <message>
        <source>tomorrow by {time}</source>
        <translation>ертең, {time} дейін</translation>
    </message>
    <message>
        <source>by {day}, {time}</source>
        <translation>{day}, {time} дейін</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Орындалды</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Қалай</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>the whole desk</source>
        <translation>бүкіл қабылдау</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Еске салу</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Әрекет</translation>
    </message>
    <message>
        <source>in {minutes} min</source>
        <translation>{minutes} минуттан кейін</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} бастап</translation>
    </message>
    <message>
        <source>{minutes} min overdue</source>
        <translation>{minutes} мин кешікті</translation>
    </message>
    <message>
        <source>{hours} h overdue</source>
        <translation>{hours} сағ кешікті</translation>
    </message>
    <message>
        <source>tomorrow, {time}</source>
        <translation>ертең, {time}</translation>
    </message>
    <message>
        <source>rang {time}</source>
        <translation>{time} қоңырау шалды</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>сағат {time}</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>{name} адамына</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>Promises</source>
        <translation>Уәделер</translation>
    </message>
    <message>
        <source>Nothing is promised to anyone.</source>
        <translation>Ешкімге уәде берілмеген.</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Ауыстыру</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Орындалмады</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Әрекет</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>Kept this week</source>
        <translation>Осы аптада орындалды</translation>
    </message>
</context>
<context>
    <name>PromisesBoard</name>
    <message>
        <source>undo</source>
        <translation>болдырмау</translation>
    </message>
</context>
<context>
    <name>PromisesPanel</name>
    <message>
        <source>undo</source>
        <translation>болдырмау</translation>
    </message>
</context>
<context>
    <name>Prompter</name>
    <message>
        <source>Say</source>
        <translation>Айтыңыз</translation>
    </message>
    <message>
        <source>Nothing to say right now.</source>
        <translation>Қазір айтатын ештеңе жоқ.</translation>
    </message>
</context>
<context>
    <name>ProofField</name>
    <message>
        <source>&amp;No.</source>
        <translation>&amp;Нөмірі</translation>
    </message>
    <message>
        <source>Number of the proof of payment</source>
        <translation>Төлем құжатының нөмірі</translation>
    </message>
    <message>
        <source>Proof of payment</source>
        <translation>Төлем құжаты</translation>
    </message>
</context>
<context>
    <name>ProofQuestion</name>
    <message>
        <source>Add proof</source>
        <translation>Төлем құжатын қосу</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Құ&amp;жат</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Нөмірі</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Күні</translation>
    </message>
</context>
<context>
    <name>PublicationRecord</name>
    <message>
        <source>Choose a title to see its prices.</source>
        <translation>Бағасын көру үшін басылымды таңдаңыз.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Issues a year</source>
        <translation>Жылына</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Тарату</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Айлары</translation>
    </message>
    <message>
        <source>On sale from</source>
        <translation>Сатылым басы</translation>
    </message>
    <message>
        <source>Cut-off day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Мерзімі</translation>
    </message>
</context>
<context>
    <name>PurgeStrip</name>
    <message>
        <source>Nothing is over its period.</source>
        <translation>Мерзімі өткен ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Purge now?</source>
        <translation>Қазір тазалау керек пе?</translation>
    </message>
    <message>
        <source>{going}: they go for good, also from backups that are restored later.</source>
        <translation>{going}: біржола жойылады, кейін қалпына келтірілетін көшірмелерден де.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Тазалау</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Purge now…</source>
        <translation>Қазір тазалау…</translation>
    </message>
    <message>
        <source>Purged so far</source>
        <translation>Осыған дейін тазаланды</translation>
    </message>
    <message>
        <source>Purging…</source>
        <translation>Тазалануда…</translation>
    </message>
    <message>
        <source>Gone: {what}.</source>
        <translation>Жойылды: {what}.</translation>
    </message>
    <message>
        <source>Stopped. Gone: {what}.</source>
        <translation>Тоқтатылды. Жойылды: {what}.</translation>
    </message>
    <message>
        <source>Tonight go: {what}.</source>
        <translation>Бүгін түнде жойылады: {what}.</translation>
    </message>
    <message>
        <source>Nothing goes tonight.</source>
        <translation>Бүгін түнде ештеңе жойылмайды.</translation>
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
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>waiting: {count}</source>
        <translation>күтуде: {count}</translation>
    </message>
</context>
<context>
    <name>ReasonQuestion</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Ескертпе</translation>
    </message>
</context>
<context>
    <name>ReceptionPage</name>
    <message>
        <source>What of the reception is shown</source>
        <translation>Қабылдауда не көрсетілген</translation>
    </message>
</context>
<context>
    <name>ReceptionRooms</name>
    <message>
        <source>Visitors</source>
        <translation>Келушілер</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Кездесулер</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Барлық келу</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ескертпелер</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Қызметкерлер</translation>
    </message>
    <message>
        <source>In the house</source>
        <translation>Ғимаратта</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Кездесу</translation>
    </message>
    <message>
        <source>Evacuation report</source>
        <translation>Эвакуация туралы есеп</translation>
    </message>
    <message>
        <source>Visits {day}</source>
        <translation>Келулер {day}</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Host</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Бөлме</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Мақсаты</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>Әкелгені</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адам саны</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Айтылды</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>{time} дейін</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Еске салынды</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Рұқсат белгісі</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Through to</source>
        <translation>Қосылды</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Қайтадан</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Желі</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Қайта оқылды</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Қабылдаған</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Реттелді</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Тілегі</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Қайта қоңырау</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Хабар</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Расталды</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Қағаз</translation>
    </message>
    <message>
        <source>call back {by}</source>
        <translation>{by} қайта қоңырау шалу</translation>
    </message>
    <message>
        <source>calls again at {when}</source>
        <translation>{when} қайта қоңырау шалады</translation>
    </message>
    <message>
        <source>by {when}</source>
        <translation>{when} дейін</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>шұғыл</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>әлі расталмаған</translation>
    </message>
    <message>
        <source>{what}: {time} {after} instead of {before}</source>
        <translation>{what}: {time} {after}, бұрын {before}</translation>
    </message>
    <message>
        <source>{what}: to {after} instead of {before}</source>
        <translation>{what}: {after}, бұрын {before}</translation>
    </message>
    <message>
        <source>{what}: {step}</source>
        <translation>{what}: {step}</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Орынбасары</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Алдымен сұрау</translation>
    </message>
    <message>
        <source>Purpose {number}</source>
        <translation>{number}-мақсат</translation>
    </message>
    <message>
        <source>done {time}</source>
        <translation>дайын {time}</translation>
    </message>
    <message>
        <source>{name} (left {time})</source>
        <translation>{name} (кетті {time})</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n адам</numerusform>
            <numerusform>%n адам</numerusform>
        </translation>
    </message>
    <message>
        <source>expected {time}</source>
        <translation>күтіледі {time}</translation>
    </message>
    <message>
        <source>arrived {time}</source>
        <translation>келді {time}</translation>
    </message>
    <message>
        <source>shown in {time}</source>
        <translation>қабылдауда {time}</translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation>кетті {time}</translation>
    </message>
    <message>
        <source>{time}, not exact</source>
        <translation>{time}, дәл емес</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeView</name>
    <message>
        <source>Your recovery code</source>
        <translation>Қалпына келтіру кодыңыз</translation>
    </message>
    <message>
        <source>If you forget your password, this code lets you in, once. It is shown only now. Lock the paper away where nobody else comes.</source>
        <translation>Құпиясөзді ұмытсаңыз, осы кодпен бір рет кіресіз. Ол тек қазір көрсетіледі. Қағазды басқа ешкім аша алмайтын жерге құлыптап қойыңыз.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Қалпына келтіру коды</translation>
    </message>
    <message>
        <source>&amp;Print it</source>
        <translation>&amp;Басып шығару</translation>
    </message>
    <message>
        <source>I have written it down or printed it</source>
        <translation>Жазып алдым не басып шығардым</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Жалғастыру</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>A new password</source>
        <translation>Жаңа құпиясөз</translation>
    </message>
    <message>
        <source>Who has no recovery code asks the manager for another password.</source>
        <translation>Қалпына келтіру коды болмаса, меңгерушіден басқа құпиясөз сұраңыз.</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>Қалпына &amp;келтіру коды</translation>
    </message>
    <message>
        <source>25 letters and digits; dashes do not matter</source>
        <translation>25 әріп пен цифр; сызықшасыз теруге болады</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Кіру</translation>
    </message>
</context>
<context>
    <name>RefusalPlaces</name>
    <message>
        <source>Type an amount, for example 10 000.</source>
        <translation>Соманы теріңіз, мысалы: 10&#xa0;000.</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>The file is larger than {limit} MB. Is it the right one?</source>
        <translation>Файл {limit} МБ-тан үлкен. Дұрыс файл ма?</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than a list holds. It was not opened.</source>
        <translation>Кітап ашылғанда тізімге сыятыннан әлдеқайда үлкен. Ол ашылмады.</translation>
    </message>
    <message>
        <source>The workbook has more than {limit} parts. It was not opened.</source>
        <translation>Кітапта {limit} бөліктен көп. Ол ашылмады, басқа файл таңдаңыз.</translation>
    </message>
    <message>
        <source>The file has more than {limit} rows. Divide it into several lists.</source>
        <translation>Файлда {limit} жолдан көп. Оны бірнеше тізімге бөліңіз.</translation>
    </message>
    <message>
        <source>The file has more than {limit} columns. Delete those that are not needed.</source>
        <translation>Файлда {limit} бағаннан көп. Керек еместерін жойыңыз.</translation>
    </message>
    <message>
        <source>A cell holds more than {limit} characters. Is a quotation mark not closed?</source>
        <translation>Бір ұяшықта {limit} таңбадан көп. Тырнақша жабылғанын тексеріңіз.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>Файл бос. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Is it still there, and may you read it?</source>
        <translation>Файл ашылмайды. Ол орнында ма, оқуға рұқсатыңыз бар ма — тексеріңіз.</translation>
    </message>
    <message>
        <source>This is no CSV and no XLSX file, or it is damaged. Save the list as XLSX again.</source>
        <translation>Бұл CSV де, XLSX те емес немесе файл бүлінген. Тізімді XLSX түрінде қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>The letters cannot be read. Save the list as XLSX, or as CSV in UTF-8.</source>
        <translation>Әріптері оқылмайды. Тізімді XLSX немесе UTF-8 CSV түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>No row names all the columns. Missing: {columns}.</source>
        <translation>Барлық баған аталған жол жоқ. Жетпейтіні: {columns}.</translation>
    </message>
    <message>
        <source>Line {line}: two columns are called «{column}». Delete or rename one.</source>
        <translation>{line}-жол: екі баған «{column}» деп аталған. Біреуін жойыңыз не атын өзгертіңіз.</translation>
    </message>
    <message>
        <source>The last month lies before the first. Change one of them.</source>
        <translation>Соңғы ай бірінші айдан бұрын тұр. Біреуін өзгертіңіз.</translation>
    </message>
    <message>
        <source>The list would take effect after its last month. Choose an earlier day.</source>
        <translation>Тізім соңғы айынан кейін күшіне енер еді. Ертерек күнді таңдаңыз.</translation>
    </message>
    <message>
        <source>Only digits belong here. Please type it again.</source>
        <translation>Мұнда тек цифр жазылады. Қайта теріңіз.</translation>
    </message>
    <message>
        <source>This number has {length} digits. Please count again.</source>
        <translation>Бұл нөмір {length} цифрдан тұрады. Қайта санап көріңіз.</translation>
    </message>
    <message>
        <source>One of the digits is mistyped. Compare them with the paper.</source>
        <translation>Бір цифры қате терілген. Құжатпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>This is no person&apos;s IIN: it begins with no date of birth.</source>
        <translation>Бұл ЖСН емес: туған күнінен басталмайды. Қайта теріңіз.</translation>
    </message>
    <message>
        <source>This is no organisation&apos;s BIN. Is it a person&apos;s IIN?</source>
        <translation>Бұл ұйымның БСН-і емес. Жеке тұлғаның ЖСН-і емес пе?</translation>
    </message>
    <message>
        <source>No such form of postal index. Type it as on the envelope.</source>
        <translation>Пошта индексі бұлай жазылмайды. Конверттегідей теріңіз.</translation>
    </message>
    <message>
        <source>This is no number of a form. Type it as printed beside the bar code.</source>
        <translation>Бұл бланк нөмірі емес. Штрихкод жанында басылғандай теріңіз.</translation>
    </message>
    <message>
        <source>One character of the number is mistyped. Compare it with the form.</source>
        <translation>Нөмірдің бір таңбасы қате. Бланкімен салыстырыңыз.</translation>
    </message>
    <message>
        <source>This is no e-mail address. It looks like name@firm.kz.</source>
        <translation>Бұл эл. пошта мекенжайы емес. Үлгісі: name@firm.kz.</translation>
    </message>
    <message>
        <source>At most {limit} of them are kept. Take some out.</source>
        <translation>Ең көбі {limit} сақталады. Артығын алып тастаңыз.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Осыны толтырыңыз.</translation>
    </message>
    <message>
        <source>Too long: at most {limit} characters fit here.</source>
        <translation>Тым ұзын: мұнда ең көбі {limit} таңба сыяды. Қысқартыңыз.</translation>
    </message>
    <message>
        <source>This holds characters that cannot be read or printed. Please type it again.</source>
        <translation>Мұнда оқылмайтын не басылмайтын таңбалар бар. Қайта теріңіз.</translation>
    </message>
    <message>
        <source>Someone else has changed this in the meantime. Open it again and repeat.</source>
        <translation>Осы арада мұны басқа біреу өзгертті. Қайта ашып, қайталаңыз.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask the supervisor.</source>
        <translation>Бұған рұқсатыңыз жоқ. Басшыдан сұраңыз.</translation>
    </message>
    <message>
        <source>A newer version of Desk wrote this data. Install that version here too.</source>
        <translation>Бұл деректерді Desk-тің жаңарақ нұсқасы жазған. Сол нұсқаны мұнда да орнатыңыз.</translation>
    </message>
    <message>
        <source>The data file is damaged or is no data of Desk. Restore the last backup.</source>
        <translation>Деректер файлы бүлінген немесе Desk файлы емес. Соңғы сақтық көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The data may not lie on a network share: two desks would spoil it. Choose a folder on this computer, or use PostgreSQL.</source>
        <translation>Деректер желілік қалтада тұрмауы керек: екі жұмыс орны оны бүлдіреді. Осы компьютердегі қалтаны таңдаңыз немесе PostgreSQL қолданыңыз.</translation>
    </message>
    <message>
        <source>This is no address of a database. It looks like postgresql://server/desk.</source>
        <translation>Бұл дерекқор мекенжайы емес. Үлгісі: postgresql://server/desk.</translation>
    </message>
    <message>
        <source>Desk is already open on this data.</source>
        <translation>Desk осы деректермен ашылып қойған.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved; free some space and save again.</source>
        <translation>Диск толған. Ештеңе сақталмады; орын босатып, қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>The disk reports a fault. Nothing was saved; call who looks after it.</source>
        <translation>Диск ақауы бар. Ештеңе сақталмады; әкімшіні шақырыңыз.</translation>
    </message>
    <message>
        <source>The data folder cannot be written. Nothing was saved; check its permissions.</source>
        <translation>Деректер қалтасына жазылмайды. Ештеңе сақталмады; қалтаның рұқсаттарын тексеріңіз.</translation>
    </message>
    <message>
        <source>The database does not answer. Nothing was saved; check the network.</source>
        <translation>Дерекқор жауап бермейді. Ештеңе сақталмады; желіні тексеріңіз.</translation>
    </message>
    <message>
        <source>Another program holds the data. Nothing was saved; try again in a moment.</source>
        <translation>Деректерді басқа бағдарлама ұстап тұр. Ештеңе сақталмады; сәлден соң қайталаңыз.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, or choose another place.</source>
        <translation>Диск толған. Орын босатыңыз немесе басқа орын таңдаңыз.</translation>
    </message>
    <message>
        <source>The data is older than it was. Changes missing at its end: {count}. An old copy was put back, or a part of it is lost.</source>
        <translation>Деректер бұрынғыдан ескі. Соңында жетіспейтін өзгерістер: {count}. Ескі көшірме қойылған немесе бір бөлігі жоғалған.</translation>
    </message>
    <message>
        <source>Type hours like 8:00–17:00; leave it empty when closed.</source>
        <translation>Уақытты 8:00–17:00 түрінде теріңіз; жабық болса, бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>Choose a day from 1 to 28: every month has it.</source>
        <translation>1-ден 28-ге дейінгі күнді таңдаңыз: ол әр айда бар.</translation>
    </message>
    <message>
        <source>There is an office here already. Choose an empty folder for the demo.</source>
        <translation>Мұнда бөлімше бар. Көрсетілім үшін бос қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>«{text}» begins no postal index. Part several by commas.</source>
        <translation>Пошта индексі «{text}» деп басталмайды. Бірнешеуін үтірмен бөліңіз.</translation>
    </message>
    <message>
        <source>«{text}» is listed for both zones. Keep one of them.</source>
        <translation>«{text}» екі аймақта да тұр. Біреуін қалдырыңыз.</translation>
    </message>
    <message>
        <source>{service} copies this folder to other computers: that would spoil the data. Choose a folder it does not touch.</source>
        <translation>{service} бұл қалтаны басқа компьютерлерге көшіріп, деректерді бүлдіреді. Ол көшірмейтін қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>There is no office here that could be read. Restore a backup.</source>
        <translation>Мұнда оқылатын бөлімше жоқ. Сақтық көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>Find a title and choose its term first.</source>
        <translation>Алдымен басылымды тауып, мерзімін таңдаңыз.</translation>
    </message>
    <message>
        <source>At most {limit} titles can be paid at once. Begin a second sale.</source>
        <translation>Бірден ең көбі {limit} басылым төленеді. Қалғанына екінші жазылымды бастаңыз.</translation>
    </message>
    <message>
        <source>Choose from 1 to {limit} sets.</source>
        <translation>1 мен {limit} аралығында жинақ таңдаңыз.</translation>
    </message>
    <message>
        <source>{index}: no price for {term} in the zone «{zone}». Choose another term.</source>
        <translation>{index}: «{zone}» аймағында бағасы жоқ ({term}). Басқа мерзім таңдаңыз.</translation>
    </message>
    <message>
        <source>This title is no longer in the catalogue. Find it again.</source>
        <translation>Бұл басылым енді каталогта жоқ. Қайта іздеп көріңіз.</translation>
    </message>
    <message>
        <source>{index}: the catalogue ends in {last}. Choose a shorter term.</source>
        <translation>{index}: каталогтың соңғы айы — {last}. Қысқарақ мерзім таңдаңыз.</translation>
    </message>
    <message>
        <source>{index}: can be ordered from {earliest} on. Choose a later month.</source>
        <translation>{index}: ең ерте айы — {earliest}. Кейінгі айды таңдаңыз.</translation>
    </message>
    <message>
        <source>{missing} more is needed.</source>
        <translation>Тағы {missing} керек.</translation>
    </message>
    <message>
        <source>An invoice needs a payer with a BIN. Name the organisation that pays.</source>
        <translation>Шотқа БСН-і бар төлеуші керек. Төлейтін ұйымды көрсетіңіз.</translation>
    </message>
    <message>
        <source>This paper does not prove such a payment. Choose another kind.</source>
        <translation>Бұл құжат мұндай төлемді растамайды. Басқа түрін таңдаңыз.</translation>
    </message>
    <message>
        <source>This paper is on record already. Check its number.</source>
        <translation>Бұл құжат бұрын тіркелген. Нөмірін тексеріңіз.</translation>
    </message>
    <message>
        <source>The date of the paper lies after today. Check it.</source>
        <translation>Құжаттың күні бүгіннен кейін тұр. Тексеріңіз.</translation>
    </message>
    <message>
        <source>There is no form {number}. Check the number.</source>
        <translation>{number} бланкі жоқ. Нөмірін тексеріңіз.</translation>
    </message>
    <message>
        <source>Form {number} was voided before.</source>
        <translation>{number} бланкі бұрын жарамсыз етілген.</translation>
    </message>
    <message>
        <source>Form {number} is of {day}. Only a form of today can be voided.</source>
        <translation>{number} бланкінің күні — {day}. Тек бүгінгі бланкіні жарамсыз етуге болады.</translation>
    </message>
    <message>
        <source>Void form {number} first, then sell again.</source>
        <translation>Алдымен {number} бланкін жарамсыз етіп, содан кейін қайта рәсімдеңіз.</translation>
    </message>
    <message>
        <source>Form {number} was sold again already.</source>
        <translation>{number} бланкінің орнына жаңасы берілген.</translation>
    </message>
    <message>
        <source>Too long for the form, even in small letters. Shorten it.</source>
        <translation>Майда әріппен де бланкіге сыймайды. Қысқартыңыз.</translation>
    </message>
    <message>
        <source>The form cannot show: {characters} Type it without.</source>
        <translation>Бланкіге басылмайтын таңба: {characters} Онсыз теріңіз.</translation>
    </message>
    <message>
        <source>Set the office up first: its name and index go on the form.</source>
        <translation>Алдымен бөлімшені баптаңыз: бланкіге оның атауы мен индексі жазылады.</translation>
    </message>
    <message>
        <source>Too short: at least {least} characters. A few words are easy to keep.</source>
        <translation>Тым қысқа: кемінде {least} таңба керек. Бірнеше сөзді есте сақтау оңай.</translation>
    </message>
    <message>
        <source>Half the world has this password. Choose another.</source>
        <translation>Бұл құпиясөз тым кең тараған. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>Anyone would guess the login or the name. Choose another.</source>
        <translation>Логинді не атты кез келген адам табады. Басқа құпиясөз таңдаңыз.</translation>
    </message>
    <message>
        <source>This is the old password. Choose another.</source>
        <translation>Бұл — ескі құпиясөз. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>The password or the login is wrong. Please type it again.</source>
        <translation>Құпиясөз не логин қате. Қайта теріңіз.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait {seconds} s, then type it again.</source>
        <translation>Қате құпиясөз тым көп терілді. {seconds} с күтіп, қайта теріңіз.</translation>
    </message>
    <message>
        <source>A login has at least {least} letters or digits.</source>
        <translation>Логинде кемінде {least} әріп не цифр болуы керек.</translation>
    </message>
    <message>
        <source>Somebody has this login already. Choose another.</source>
        <translation>Бұл логин басқа біреуде бар. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>Tick what they do at the office: at least one.</source>
        <translation>Бөлімшеде не істейтінін белгілеңіз: кемінде біреуін.</translation>
    </message>
    <message>
        <source>This is the last manager. Make somebody else a manager first.</source>
        <translation>Бұл — соңғы меңгеруші. Алдымен басқа біреуді меңгеруші етіңіз.</translation>
    </message>
    <message>
        <source>There is a manager here already. Type their login and password.</source>
        <translation>Мұнда меңгеруші бар. Оның логині мен құпиясөзін теріңіз.</translation>
    </message>
    <message>
        <source>This code is not in force. Compare it with the newest paper.</source>
        <translation>Бұл код күшінде емес. Ең жаңа қағазбен салыстырыңыз.</translation>
    </message>
    <message>
        <source>This file is no backup of Desk. Choose another one.</source>
        <translation>Бұл файл Desk-тің сақтық көшірмесі емес. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was changed; choose an older one.</source>
        <translation>Бұл сақтық көшірме бүлінген. Ештеңе өзгертілмеді; ескірегін таңдаңыз.</translation>
    </message>
    <message>
        <source>This backup is encrypted. Type its passphrase.</source>
        <translation>Бұл сақтық көшірме шифрланған. Құпия фразасын теріңіз.</translation>
    </message>
    <message>
        <source>This is not the passphrase the backup was made with. Type it again.</source>
        <translation>Сақтық көшірме басқа құпия фразамен жасалған. Қайта теріңіз.</translation>
    </message>
    <message>
        <source>Too short: take {least} characters or more, four words say.</source>
        <translation>Тым қысқа: кемінде {least} таңба теріңіз, мысалы, төрт сөз.</translation>
    </message>
    <message>
        <source>The key of the backups cannot be read. Set the passphrase again.</source>
        <translation>Сақтық көшірмелердің кілті оқылмайды. Құпия фразаны қайта енгізіңіз.</translation>
    </message>
    <message>
        <source>This lies beside the data and would be lost with it. Choose another disk.</source>
        <translation>Бұл орын деректермен бір дискіде, бірге жоғалады. Басқа диск таңдаңыз.</translation>
    </message>
    <message>
        <source>This database holds data already. Restore into a new, empty one.</source>
        <translation>Бұл дерекқорда деректер бар. Жаңа, бос дерекқорға қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The list of erased people cannot be read: {path}. Call who looks after Desk.</source>
        <translation>Өшірілген адамдар тізімі оқылмайды: {path}. Әкімшіні шақырыңыз.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>Тоқтатылды. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>The day is not open. Open it with Ctrl+O, then repeat.</source>
        <translation>Күн ашылмаған. Ctrl+O басып ашыңыз да, қайталаңыз.</translation>
    </message>
    <message>
        <source>{day} is still open. Close it with Ctrl+O, then open today.</source>
        <translation>{day} әлі ашық. Оны Ctrl+O басып жабыңыз, содан кейін бүгінгі күнді ашыңыз.</translation>
    </message>
    <message>
        <source>{day} is closed already. A supervisor can open it again, Ctrl+5.</source>
        <translation>{day} жабылып қойған. Оны басшы қайта аша алады, Ctrl+5.</translation>
    </message>
    <message>
        <source>{day} was worked in already. Check the date of this computer.</source>
        <translation>{day}: бұл күні жұмыс істелген. Осы компьютердің күнін тексеріңіз.</translation>
    </message>
    <message>
        <source>Stopped. Nothing is known of what was not checked yet.</source>
        <translation>Тоқтатылды. Тексерілмеген бөлігі туралы ештеңе белгісіз.</translation>
    </message>
    <message>
        <source>Taken already: {day}, {begins}–{ends}. Choose another time.</source>
        <translation>Бос емес: {day}, {begins}–{ends}. Басқа уақыт таңдаңыз.</translation>
    </message>
    <message>
        <source>Taken already: {title}, {day}, {begins}–{ends}. Choose another time.</source>
        <translation>Бос емес: {title}, {day}, {begins}–{ends}. Басқа уақыт таңдаңыз.</translation>
    </message>
    <message>
        <source>The house is closed on {day}.</source>
        <translation>{day} жабық.</translation>
    </message>
    <message>
        <source>{day} is a day off: {holiday}.</source>
        <translation>{day} — демалыс: {holiday}.</translation>
    </message>
    <message>
        <source>The host does not work that day.</source>
        <translation>Бұл күні қызметкер жұмыс істемейді.</translation>
    </message>
    <message>
        <source>The host&apos;s hours that day: {hours}.</source>
        <translation>Қызметкердің осы күнгі уақыты: {hours}.</translation>
    </message>
    <message>
        <source>This is no calendar, or a broken one. Export it once more.</source>
        <translation>Бұл күнтізбе емес немесе бүлінген. Оны қайта шығарыңыз.</translation>
    </message>
    <message>
        <source>Line {line} of the calendar cannot be read. Export it once more.</source>
        <translation>Күнтізбенің {line}-жолы оқылмайды. Оны қайта шығарыңыз.</translation>
    </message>
    <message>
        <source>That time is over. Choose one that is still to come.</source>
        <translation>Бұл уақыт өтті. Алдағысын таңдаңыз.</translation>
    </message>
    <message>
        <source>It ends before it begins. Put the times in order.</source>
        <translation>Соңы басынан ерте. Уақытты түзетіңіз.</translation>
    </message>
    <message>
        <source>A series has at most {limit} appointments. Let it end earlier.</source>
        <translation>Серияда ең көбі {limit} кездесу. Ертерек аяқталсын.</translation>
    </message>
    <message>
        <source>There is no such time that night: the clock is put forward over it.</source>
        <translation>Бұл түні мұндай уақыт жоқ: сағат алға жылжытылады.</translation>
    </message>
    <message>
        <source>It was cancelled, or the visitor has come: nothing can be changed any more.</source>
        <translation>Күші жойылды немесе келуші келді: өзгертуге болмайды.</translation>
    </message>
    <message>
        <source>This comes from the host&apos;s own calendar: it is nobody else&apos;s.</source>
        <translation>Бұл қызметкердің өз күнтізбесінен: басқаға берілмейді.</translation>
    </message>
    <message>
        <source>Too large: a calendar has at most {megabytes} MB and {events} events. Export fewer days.</source>
        <translation>Тым көп: күнтізбеде ең көбі {megabytes} МБ және {events} оқиға. Аз күн шығарыңыз.</translation>
    </message>
    <message>
        <source>A day off: {holiday}. Work begins {time}.</source>
        <translation>Демалыс: {holiday}. Жұмыс басталады: {time}.</translation>
    </message>
    <message>
        <source>The office is closed. Work begins {time}.</source>
        <translation>Жабық. Жұмыс басталады: {time}.</translation>
    </message>
    <message>
        <source>«{program}» did not start. Dial {number} by hand.</source>
        <translation>«{program}» іске қосылмады. {number} нөмірін қолмен теріңіз.</translation>
    </message>
    <message>
        <source>No program here takes the number. Dial {number} by hand.</source>
        <translation>Мұнда нөмірді қабылдайтын бағдарлама жоқ. {number} нөмірін қолмен теріңіз.</translation>
    </message>
    <message>
        <source>Who is it? Type a number, or a name.</source>
        <translation>Бұл кім? Нөмірді немесе атын теріңіз.</translation>
    </message>
    <message>
        <source>There is no number to ring back. Ask for one, or note that they call again.</source>
        <translation>Қайта шалатын нөмір жоқ. Нөмірін сұраңыз немесе өзі қайта шалатынын белгілеңіз.</translation>
    </message>
    <message>
        <source>For whom is the message? Type letters of a name or of a topic, then Enter.</source>
        <translation>Хабар кімге? Аттың немесе тақырыптың әріптерін теріп, Enter басыңыз.</translation>
    </message>
    <message>
        <source>The message says nothing. Write what is to be passed on.</source>
        <translation>Хабар бос. Не жеткізу керегін жазыңыз.</translation>
    </message>
    <message>
        <source>To whom was it put through? Type letters of a name, then Enter.</source>
        <translation>Кіммен қосылды? Аттың әріптерін теріп, Enter басыңыз.</translation>
    </message>
    <message>
        <source>{by} noted already that the message is known: {time}.</source>
        <translation>Хабардың белгілі екенін {by} белгілеп қойған: {time}.</translation>
    </message>
    <message>
        <source>This call is on record no more.</source>
        <translation>Бұл қоңырау жазбаларда жоқ.</translation>
    </message>
    <message>
        <source>This slip is of another house. Nobody here has its message.</source>
        <translation>Бұл басқа ғимараттың қағазы. Оның хабары мұнда жоқ.</translation>
    </message>
    <message>
        <source>This message is on record no more.</source>
        <translation>Бұл хабар жазбаларда жоқ.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back: the call began {time}. Put the clock right.</source>
        <translation>Компьютер сағаты артқа жылжытылған: қоңырау {time} басталған. Сағатты түзетіңіз.</translation>
    </message>
    <message>
        <source>Nobody works then. Work begins {time}.</source>
        <translation>Бұл уақытта ешкім жұмыс істемейді. Жұмыс басталады: {time}.</translation>
    </message>
    <message>
        <source>Write {place} after the program, where the number goes.</source>
        <translation>Бағдарламадан кейін, нөмір тұратын жерге {place} деп жазыңыз.</translation>
    </message>
    <message>
        <source>A quotation mark is open. Close it, or leave it out.</source>
        <translation>Тырнақша жабылмаған. Жабыңыз немесе алып тастаңыз.</translation>
    </message>
    <message>
        <source>There is no program «{program}» here. Write its whole path, in quotation marks if it has blanks.</source>
        <translation>Мұнда «{program}» бағдарламасы жоқ. Толық жолын жазыңыз, бос орын болса — тырнақшаға алыңыз.</translation>
    </message>
    <message>
        <source>One is going on since {time}. It is ended before another begins.</source>
        <translation>Біреуі {time} уақытынан бері жүріп жатыр. Алдымен ол аяқталады.</translation>
    </message>
    <message>
        <source>It was ended at another desk; its list does not change any more.</source>
        <translation>Басқа орында аяқталды; тізімі енді өзгермейді.</translation>
    </message>
    <message>
        <source>A hold keeps this, set by {by}: {reason}. Release the hold first.</source>
        <translation>Сақтау талабы бар, қойған {by}: {reason}. Алдымен оны босатыңыз.</translation>
    </message>
    <message>
        <source>This is not on record any more.</source>
        <translation>Бұл жазбаларда жоқ.</translation>
    </message>
    <message>
        <source>Another desk is purging at this moment. Wait until it is through.</source>
        <translation>Қазір басқа орын тазалап жатыр. Аяқталғанын күтіңіз.</translation>
    </message>
    <message>
        <source>This time is over. Promise a later one.</source>
        <translation>Бұл уақыт өтті. Кейінірек уақытты уәде етіңіз.</translation>
    </message>
    <message>
        <source>They cannot sign in any more. Choose somebody else.</source>
        <translation>Бұл адам енді кіре алмайды. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>Another desk has ended this promise already: {state}.</source>
        <translation>Бұл уәде басқа орында жабылған: {state}.</translation>
    </message>
    <message>
        <source>Nothing is called «{name}». What may stand in braces is listed below.</source>
        <translation>«{name}» деген жоқ. Жақшада не тұра алатыны төменде.</translation>
    </message>
    <message>
        <source>A brace or a bracket is open here. Close it, or take it out.</source>
        <translation>Мұнда жақша ашық. Жабыңыз немесе алып тастаңыз.</translation>
    </message>
    <message>
        <source>This sentence is no more. Choose another one.</source>
        <translation>Бұл сөйлем енді жоқ. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>The sentences in {path} cannot be read ({where}). Install Desk anew.</source>
        <translation>{path} ішіндегі сөйлемдер оқылмайды ({where}). Desk бағдарламасын қайта орнатыңыз.</translation>
    </message>
    <message>
        <source>The mail server does not answer. Check its name and the network.</source>
        <translation>Пошта сервері жауап бермейді. Атауы мен желіні тексеріңіз.</translation>
    </message>
    <message>
        <source>The mail server cannot prove that it is safe. Nothing was sent.</source>
        <translation>Пошта сервері қауіпсіз екенін растай алмайды. Ештеңе жіберілмеді.</translation>
    </message>
    <message>
        <source>The mail server does not take the user name or the password.</source>
        <translation>Пошта сервері пайдаланушы атын немесе құпиясөзді қабылдамайды.</translation>
    </message>
    <message>
        <source>The mail server does not know this address. Check it in the directory.</source>
        <translation>Пошта сервері бұл мекенжайды білмейді. Анықтамалықтан тексеріңіз.</translation>
    </message>
    <message>
        <source>The mail server does not take letters of this sender.</source>
        <translation>Пошта сервері бұл жіберушінің хаттарын қабылдамайды.</translation>
    </message>
    <message>
        <source>The mail server did not take the letter.</source>
        <translation>Пошта сервері хатты қабылдамады.</translation>
    </message>
    <message>
        <source>It may have arrived. Ask before you send it again.</source>
        <translation>Мүмкін, жеткен болар. Қайта жібермес бұрын сұраңыз.</translation>
    </message>
    <message>
        <source>What it was about is no more. Take it off the list.</source>
        <translation>Хат тақырыбы болған жазба енді жоқ. Тізімнен алып тастаңыз.</translation>
    </message>
    <message>
        <source>Please enter a number from {least} to {most}.</source>
        <translation>{least}–{most} аралығындағы санды енгізіңіз.</translation>
    </message>
    <message>
        <source>One of these is no date. Write dates as 31.12.2026, with a space between.</source>
        <translation>Осының бірі күн емес. Күндерді 31.12.2026 түрінде, бос орынмен бөліп жазыңыз.</translation>
    </message>
    <message>
        <source>Please enter a time as 22:00.</source>
        <translation>Уақытты енгізіңіз, мысалы 22:00.</translation>
    </message>
    <message>
        <source>No letters are sent here: no mail server is set. Ask the supervisor.</source>
        <translation>Хат жіберілмейді: пошта сервері берілмеген. Аға қызметкерден сұраңыз.</translation>
    </message>
    <message>
        <source>{name} has no e-mail address in the directory.</source>
        <translation>{name}: анықтамалықта эл. пошта мекенжайы жоқ.</translation>
    </message>
    <message>
        <source>Nobody of the house has this name. Type some letters and choose from the list.</source>
        <translation>Мұнда мұндай атты ешкім жоқ. Бірнеше әріп теріп, тізімнен таңдаңыз.</translation>
    </message>
    <message>
        <source>{name} left the firm, {day}. Choose somebody else.</source>
        <translation>{name} фирмадан кетті, {day}. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>Nobody can stand in for themselves, not over others either. Choose somebody else.</source>
        <translation>Ешкім өзін-өзі алмастыра алмайды, басқалар арқылы да. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>Nobody signs in by this name. Type some letters and choose from the list.</source>
        <translation>Бұл атпен ешкім кірмейді. Бірнеше әріп теріп, тізімнен таңдаңыз.</translation>
    </message>
    <message>
        <source>{name} signs in by this account. Choose another one.</source>
        <translation>Бұл тіркелгімен {name} кіреді. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>This time is over. When are they back?</source>
        <translation>Бұл уақыт өтті. Қашан оралады?</translation>
    </message>
    <message>
        <source>This is no JPEG or PNG picture that can be read. Choose another one.</source>
        <translation>Бұл оқылатын JPEG не PNG суреті емес. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>No row names the columns. One has to be called «Name».</source>
        <translation>Бағандарды атайтын жол жоқ. Бірі «Аты» деп аталуы керек.</translation>
    </message>
    <message>
        <source>{name} was changed after the file was read. Choose the file again.</source>
        <translation>{name}: файл оқылғаннан кейін өзгертілді. Файлды қайта таңдаңыз.</translation>
    </message>
    <message>
        <source>Do not let {name} in. {by} knows why: call them.</source>
        <translation>Кіргізбеңіз: {name}. Себебін {by} біледі: қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>Do not let {name} in: {text} · Call {by}.</source>
        <translation>Кіргізбеңіз: {name}. {text} · Қоңырау шалыңыз: {by}.</translation>
    </message>
    <message>
        <source>{later} lies before {earlier}. Put the times in order.</source>
        <translation>{later} мынадан ерте: {earlier}. Уақытты түзетіңіз.</translation>
    </message>
    <message>
        <source>Is here already: {by} checked them in at {time}.</source>
        <translation>Осында: {by} белгілеген, {time}.</translation>
    </message>
    <message>
        <source>This visit is over: {state}. Its times can still be corrected.</source>
        <translation>Келу аяқталды: {state}. Уақытын әлі түзетуге болады.</translation>
    </message>
    <message>
        <source>Has not arrived yet. Let them arrive first.</source>
        <translation>Әлі келген жоқ. Алдымен келгенін белгілеңіз.</translation>
    </message>
    <message>
        <source>Is in the house already, since {time}, visit {number}. Let them leave first.</source>
        <translation>{time} уақытынан бері ғимаратта, {number}-келу. Алдымен кеткенін белгілеңіз.</translation>
    </message>
    <message>
        <source>That lies ahead. Enter when it really was.</source>
        <translation>Бұл әлі алда. Шын мәнінде қашан болғанын енгізіңіз.</translation>
    </message>
    <message>
        <source>That time is over. Enter one that is still to come.</source>
        <translation>Бұл уақыт өтті. Алдағысын енгізіңіз.</translation>
    </message>
    <message>
        <source>Whom do they come to? Type letters of a name or of a topic, then Enter.</source>
        <translation>Кімге келді? Аттың немесе тақырыптың әріптерін теріп, Enter басыңыз.</translation>
    </message>
    <message>
        <source>{named} are named. Enter at least as many people.</source>
        <translation>Аты аталғаны: {named}. Адам санын бұдан кем енгізбеңіз.</translation>
    </message>
    <message>
        <source>{visitor} has badge {number}. Take another one.</source>
        <translation>{number} рұқсат белгісі мына келушіде: {visitor}. Басқасын алыңыз.</translation>
    </message>
    <message>
        <source>Badge {number} is still out. Take it back, or note that it is lost.</source>
        <translation>{number} рұқсат белгісі қайтарылмаған. Алып қойыңыз немесе жоғалды деп белгілеңіз.</translation>
    </message>
    <message>
        <source>Badges {numbers} are still out. Take them back, or note which are lost.</source>
        <translation>{numbers} рұқсат белгілері қайтарылмаған. Алып қойыңыз немесе қайсысы жоғалғанын белгілеңіз.</translation>
    </message>
    <message>
        <source>Nobody has badge {number}. Compare the number.</source>
        <translation>{number} рұқсат белгісі ешкімде жоқ. Нөмірін салыстырыңыз.</translation>
    </message>
    <message>
        <source>This is no badge of ours, or it was read wrong. Scan it again.</source>
        <translation>Бұл біздің рұқсат белгісі емес немесе қате оқылды. Қайта сканерлеңіз.</translation>
    </message>
    <message>
        <source>This badge is of another house. Take it in, and give the visitor one of ours.</source>
        <translation>Бұл басқа ғимараттың рұқсат белгісі. Алып қойып, өзіміздікін беріңіз.</translation>
    </message>
    <message>
        <source>Does not wait any more: they are with their host.</source>
        <translation>Енді күтпейді: қабылдауда.</translation>
    </message>
    <message>
        <source>Still waits. Show them in first.</source>
        <translation>Әлі күтуде. Алдымен кіргізіңіз.</translation>
    </message>
    <message>
        <source>No other purpose follows. Let them leave, or add one to the visit.</source>
        <translation>Басқа мақсат жоқ. Кеткенін белгілеңіз немесе мақсат қосыңыз.</translation>
    </message>
    <message>
        <source>A purpose that was begun stays in the visit. Add another one after it.</source>
        <translation>Басталған мақсат келуде қалады. Одан кейін басқасын қосыңыз.</translation>
    </message>
    <message>
        <source>There is no such time yet: {time}. Take that step first.</source>
        <translation>Мұндай уақыт әлі жоқ: {time}. Алдымен сол қадамды жасаңыз.</translation>
    </message>
    <message>
        <source>This is an appointment. Move it in the host&apos;s appointments.</source>
        <translation>Бұл — кездесу. Оны қызметкердің кездесулерінде ауыстырыңыз.</translation>
    </message>
    <message>
        <source>This visit is on record no more.</source>
        <translation>Бұл келу жазбаларда жоқ.</translation>
    </message>
    <message>
        <source>The last day it holds is over. Enter a later one, or none.</source>
        <translation>Соңғы күні өтіп кеткен. Кейінгі күнді енгізіңіз немесе бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>{by} has lifted this note: {time}.</source>
        <translation>Бұл ескертпені {by} алып тастаған: {time}.</translation>
    </message>
    <message>
        <source>This note is on record no more.</source>
        <translation>Бұл ескертпе жазбаларда жоқ.</translation>
    </message>
    <message>
        <source>That is you. Choose who sits down here after you.</source>
        <translation>Бұл — өзіңіз. Сізден кейін кім отыратынын таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>RefusedStrip</name>
    <message>
        <source>Seen</source>
        <translation>Көрдім</translation>
    </message>
    <message numerus="yes">
        <source>and at %n other place(s)</source>
        <translation>
            <numerusform>және тағы %n жерде</numerusform>
            <numerusform>және тағы %n жерде</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong password(s) for {name} at {workstation}, last {at}</source>
        <translation>
            <numerusform>{name}, {workstation}: %n қате құпиясөз, соңғысы {at}</numerusform>
            <numerusform>{name}, {workstation}: %n қате құпиясөз, соңғысы {at}</numerusform>
        </translation>
    </message>
    <message>
        <source>an unknown login</source>
        <translation>белгісіз логин</translation>
    </message>
    <message>
        <source>this desk</source>
        <translation>осы жұмыс орны</translation>
    </message>
</context>
<context>
    <name>ReminderTray</name>
    <message>
        <source>The first by {day}, {time}</source>
        <translation>Біріншісі {day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) to keep</source>
        <translation>
            <numerusform>орындалатын %n уәде</numerusform>
            <numerusform>орындалатын %n уәде</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenewQuestion</name>
    <message>
        <source>Renew</source>
        <translation>Ауыстыру</translation>
    </message>
    <message>
        <source>New &amp;time</source>
        <translation>Жаңа &amp;уақыт</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
    <message>
        <source>Renew anyway</source>
        <translation>Бәрібір жаңарту</translation>
    </message>
</context>
<context>
    <name>ReopenQuestion</name>
    <message>
        <source>Open the day again?</source>
        <translation>Күн қайта ашылсын ба?</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Қайта ашу</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>Something failed that nobody foresaw. Try again; if it fails again, save a report and tell the administrator: {name}.</source>
        <translation>Күтпеген қате болды. Қайталап көріңіз; тағы болмаса, есепті сақтап, әкімшіге айтыңыз: {name}.</translation>
    </message>
    <message>
        <source>Nothing was changed: your data and its backups are as they were.</source>
        <translation>Ештеңе өзгертілмеді: деректер мен сақтық көшірмелер бұрынғыдай.</translation>
    </message>
    <message>
        <source>Nothing was changed. Each backup below stands for itself; what is here now is kept aside when one is restored.</source>
        <translation>Ештеңе өзгертілмеді. Төмендегі әр сақтық көшірме өз алдына толық; біреуі қалпына келтірілсе, қазіргі деректер бөлек сақталады.</translation>
    </message>
</context>
<context>
    <name>RepairPage</name>
    <message>
        <source>Repair</source>
        <translation>Жөндеу</translation>
    </message>
    <message>
        <source>Desk cannot open its data</source>
        <translation>Desk деректерін аша алмады</translation>
    </message>
    <message>
        <source>There is no backup in the data folder. Take one from a file.</source>
        <translation>Деректер қалтасында сақтық көшірме жоқ. Файлдан алыңыз.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Қайтару…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Файлдан…</translation>
    </message>
    <message>
        <source>Go on with this…</source>
        <translation>Осымен жалғастыру…</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>Тек оқуға ашу</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Save a report without names</source>
        <translation>Есепті атсыз сақтау</translation>
    </message>
    <message>
        <source>Close Desk</source>
        <translation>Desk-ті жабу</translation>
    </message>
    <message>
        <source>Report saved: {name}</source>
        <translation>Есеп сақталды: {name}</translation>
    </message>
</context>
<context>
    <name>RestoreQuestion</name>
    <message>
        <source>Restore a backup</source>
        <translation>Сақтық көшірмені қалпына келтіру</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Ішін қарау</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Құпия &amp;фраза</translation>
    </message>
    <message>
        <source>Looking through it…</source>
        <translation>Қаралуда…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Бөлімше</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Соңғы жазба</translation>
    </message>
    <message>
        <source>Last form</source>
        <translation>Соңғы бланк</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Whole. What was entered after it will be missing; today&apos;s data is kept aside.</source>
        <translation>Бүтін. Одан кейін енгізілгені болмайды; қазіргі деректер бөлек сақталады.</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Қайтару</translation>
    </message>
</context>
<context>
    <name>RestoringPage</name>
    <message>
        <source>Restoring</source>
        <translation>Қалпына келтіру</translation>
    </message>
    <message>
        <source>The backup is being restored</source>
        <translation>Сақтық көшірме қалпына келтірілуде</translation>
    </message>
    <message>
        <source>Until it is whole, nothing takes the place of the data. Please wait.</source>
        <translation>Толық болғанша, деректер ауыстырылмайды. Күте тұрыңыз.</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Stand-in</source>
        <translation>Алмастыру</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Жазылым</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Oversight</source>
        <translation>Бақылау</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптау</translation>
    </message>
</context>
<context>
    <name>RulesForm</name>
    <message>
        <source>Print the badge at once</source>
        <translation>Рұқсат белгісін бірден басу</translation>
    </message>
    <message>
        <source>Plastic badges that come back</source>
        <translation>Қайтарылатын пластик рұқсат белгілері</translation>
    </message>
    <message>
        <source>Staff stand on it too</source>
        <translation>Қызметкерлер де тізімде</translation>
    </message>
    <message>
        <source>&amp;Wait at most</source>
        <translation>Ең көп &amp;күту</translation>
    </message>
    <message>
        <source>&amp;Closed at</source>
        <translation>Жа&amp;былуы</translation>
    </message>
    <message>
        <source>&amp;Appointment</source>
        <translation>Кез&amp;десу</translation>
    </message>
    <message>
        <source>&amp;Breaks</source>
        <translation>Үзі&amp;лістер</translation>
    </message>
    <message>
        <source>Days &amp;off</source>
        <translation>Де&amp;малыс</translation>
    </message>
    <message>
        <source>Wor&amp;ked days</source>
        <translation>Жұмыс кү&amp;ндері</translation>
    </message>
    <message>
        <source>Ba&amp;dge</source>
        <translation>&amp;Рұқсат белгісі</translation>
    </message>
    <message>
        <source>&amp;Lent</source>
        <translation>&amp;Пластик</translation>
    </message>
    <message>
        <source>A&amp;t arrival</source>
        <translation>К&amp;елгенде</translation>
    </message>
    <message>
        <source>Assembly po&amp;int</source>
        <translation>Жинал&amp;у орны</translation>
    </message>
    <message>
        <source>The sa&amp;me in</source>
        <translation>Екінші &amp;тілде</translation>
    </message>
    <message>
        <source>&amp;Evacuation list</source>
        <translation>&amp;Эвакуация</translation>
    </message>
    <message>
        <source>Mail ser&amp;ver</source>
        <translation>Пошта &amp;сервері</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>П&amp;орт</translation>
    </message>
    <message>
        <source>Sec&amp;urity</source>
        <translation>Қ&amp;ауіпсіздік</translation>
    </message>
    <message>
        <source>Sende&amp;r</source>
        <translation>&amp;Жіберуші</translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation>Пайдалану&amp;шы</translation>
    </message>
    <message>
        <source>Password (&amp;x)</source>
        <translation>Құпиясө&amp;з</translation>
    </message>
    <message>
        <source>Minutes; after that the list says so</source>
        <translation>Минут; одан кейін тізім ескертеді</translation>
    </message>
    <message>
        <source>Who is still in the house then is closed</source>
        <translation>Сол кезде ғимаратта қалғандар жабылады</translation>
    </message>
    <message>
        <source>Minutes, where the host has no rule</source>
        <translation>Минут, қызметкердің ережесі болмаса</translation>
    </message>
    <message>
        <source>12:00–13:00; no appointment begins then</source>
        <translation>12:00–13:00; бұл кезде кездесу басталмайды</translation>
    </message>
    <message>
        <source>Besides the holidays of the country: 31.12.2026</source>
        <translation>Ел мерекелерінен бөлек: 31.12.2026</translation>
    </message>
    <message>
        <source>Days off that are worked all the same</source>
        <translation>Соған қарамай жұмыс істейтін демалыс күндері</translation>
    </message>
    <message>
        <source>Where people gather in an alarm</source>
        <translation>Дабыл кезінде жиналатын жер</translation>
    </message>
    <message>
        <source>The office&apos;s second language</source>
        <translation>Бөлімшенің екінші тілінде</translation>
    </message>
    <message>
        <source>Empty: no letters are sent</source>
        <translation>Бос: хаттар жіберілмейді</translation>
    </message>
    <message>
        <source>Kept on this workstation only</source>
        <translation>Тек осы жұмыс орнында сақталады</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>Desk: a letter to try</source>
        <translation>Desk: сынақ хаты</translation>
    </message>
    <message>
        <source>Letters to hosts go out.</source>
        <translation>Қызметкерлерге хат жіберіледі.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Ережелер</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Try the mail server</source>
        <translation>Поштаны тексеру</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сақталды {time}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>The rules were not saved</source>
        <translation>Ережелер сақталмады</translation>
    </message>
    <message>
        <source>A letter went to {address}</source>
        <translation>Хат жіберілді: {address}</translation>
    </message>
    <message>
        <source>The letter did not go out</source>
        <translation>Хат жіберілмеді</translation>
    </message>
</context>
<context>
    <name>SaleForm</name>
    <message>
        <source>Sell again</source>
        <translation>Қайта рәсімдеу</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>Жаңа жазылым</translation>
    </message>
    <message>
        <source>Another pa&amp;yer…</source>
        <translation>Б&amp;асқа төлеуші…</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Себет</translation>
    </message>
</context>
<context>
    <name>SalePage</name>
    <message>
        <source>Pay and print</source>
        <translation>Төлеу және басып шығару</translation>
    </message>
    <message>
        <source>Pay without printing</source>
        <translation>Тек төлеу</translation>
    </message>
    <message>
        <source>Another title</source>
        <translation>Тағы басылым</translation>
    </message>
    <message>
        <source>New person with this name</source>
        <translation>Осы атпен жаңа адам</translation>
    </message>
    <message>
        <source>The next form</source>
        <translation>Келесі бланк</translation>
    </message>
    <message>
        <source>Drop this sale</source>
        <translation>Бәрін өшіру</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Тізімге қайту</translation>
    </message>
    <message>
        <source>Drop this sale?</source>
        <translation>Терілгенді өшіру керек пе?</translation>
    </message>
    <message>
        <source>What was typed here is lost. Nothing of it was posted.</source>
        <translation>Мұнда терілгеннің бәрі жойылады. Одан ештеңе тіркелмеген.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Өшіру</translation>
    </message>
    <message>
        <source>index and zone agree</source>
        <translation>индекс пен аймақ сәйкес</translation>
    </message>
    <message>
        <source>{index} has no price in this zone</source>
        <translation>{index}: бұл аймақта бағасы жоқ</translation>
    </message>
    <message>
        <source>term lies inside the catalogue</source>
        <translation>мерзім каталог ішінде</translation>
    </message>
    <message>
        <source>{number} posted {time} · {total}</source>
        <translation>{number} тіркелді {time} · {total}</translation>
    </message>
    <message>
        <source>change {change}</source>
        <translation>қайтарым {change}</translation>
    </message>
    <message>
        <source>record updated</source>
        <translation>жазба толықтырылды</translation>
    </message>
    <message>
        <source>phone or address not on record</source>
        <translation>телефон немесе мекенжай жазылмады</translation>
    </message>
</context>
<context>
    <name>SaleWork</name>
    <message>
        <source>{title} is not on sale any more.</source>
        <translation>{title} енді сатылымда жоқ.</translation>
    </message>
    <message>
        <source>The subscriber is not on record any more.</source>
        <translation>Жазылушы енді тізімде жоқ.</translation>
    </message>
    <message>
        <source>The subscriber&apos;s record was changed meanwhile.</source>
        <translation>Жазылушының деректері осы арада өзгертілді.</translation>
    </message>
    <message>
        <source>The payer is not on record any more.</source>
        <translation>Төлеуші енді тізімде жоқ.</translation>
    </message>
    <message>
        <source>The first month is another than when this was typed.</source>
        <translation>Бірінші ай терілген кездегіден басқа.</translation>
    </message>
    <message>
        <source>The price is another than when this was typed.</source>
        <translation>Бағасы терілген кездегіден басқа.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Page for the browser (*.html)</source>
        <translation>Браузерге арналған бет (*.html)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Басқаша сақтау</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Кітап (*.xlsx)</translation>
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
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Show the note</source>
        <translation>Ескертпені көрсету</translation>
    </message>
    <message>
        <source>Show the visitors</source>
        <translation>Келушілерді көрсету</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Баптау</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Бөлімше</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>Осы жұмыс орны</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>Нені баптау</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>copy Monday&apos;s hours</source>
        <translation>дүйсенбі уақытын көшіру</translation>
    </message>
    <message>
        <source>the office / this workstation</source>
        <translation>бөлімше / осы жұмыс орны</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>The former settings hold again</source>
        <translation>Бұрынғы баптау қайтарылды</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сақталды {time}</translation>
    </message>
    <message>
        <source>The settings were not saved</source>
        <translation>Баптау сақталмады</translation>
    </message>
    <message>
        <source>Two people changed the office</source>
        <translation>Бөлімшені екі адам қатар өзгертті</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Сынақ беті</translation>
    </message>
    <message>
        <source>The test page is at the printer</source>
        <translation>Сынақ беті принтерге жіберілді</translation>
    </message>
    <message>
        <source>The test page was not printed</source>
        <translation>Сынақ беті басылмады</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>The settings were not kept</source>
        <translation>Баптау сақталмады</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Жарайды</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Now</source>
        <translation>Қазір</translation>
    </message>
    <message>
        <source>Back at</source>
        <translation>Келеді</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Ішкі нөмір</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Орынбасары</translation>
    </message>
    <message>
        <source>free</source>
        <translation>бос</translation>
    </message>
    <message>
        <source>end of the day</source>
        <translation>күн соңы</translation>
    </message>
    <message>
        <source>{time}, in {minutes}</source>
        <translation>{time}, {minutes} кейін</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Set aside</source>
        <translation>Кейінге</translation>
    </message>
    <message>
        <source>nothing is set aside</source>
        <translation>қалдырылған ештеңе жоқ</translation>
    </message>
</context>
<context>
    <name>ShelfChooser</name>
    <message>
        <source>Set aside</source>
        <translation>Кейінге</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Нені жалғастыру</translation>
    </message>
    <message>
        <source>A digit or Enter takes it up again, Delete throws it away, Esc leaves it.</source>
        <translation>Цифр не Enter қайта ашады, Delete өшіреді, Esc қалдырады.</translation>
    </message>
    <message>
        <source>begun {time}</source>
        <translation>басталды {time}</translation>
    </message>
    <message>
        <source>Throw it away?</source>
        <translation>Терілгенді өшіру керек пе?</translation>
    </message>
    <message>
        <source>What was typed is lost. Nothing of it is on record.</source>
        <translation>Терілгеннің бәрі жойылады. Одан ештеңе тіркелмеген.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Өшіру</translation>
    </message>
</context>
<context>
    <name>SignInStep</name>
    <message>
        <source>&amp;Password</source>
        <translation>Құпия&amp;сөз</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Аты-жөндер</translation>
    </message>
    <message>
        <source>&amp;Forgot the password?</source>
        <translation>Құпиясөзді ұ&amp;мыттыңыз ба?</translation>
    </message>
</context>
<context>
    <name>SlipStrip</name>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Show the messages</source>
        <translation>Хабарларды көрсету</translation>
    </message>
</context>
<context>
    <name>SnoozeQuestion</name>
    <message>
        <source>Remind later</source>
        <translation>Кейін еске салу</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 мин</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 мин</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 сағат</translation>
    </message>
    <message>
        <source>&amp;Remind in</source>
        <translation>&amp;Еске салу</translation>
    </message>
    <message>
        <source>What is due stays due, and stays in the list.</source>
        <translation>Мерзімі өзгермейді, тізімде қалады.</translation>
    </message>
    <message>
        <source>tomorrow, {time}</source>
        <translation>ертең, {time}</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>{state} until {time}</source>
        <translation>{state}, {time} дейін</translation>
    </message>
    <message>
        <source>{name} stands in</source>
        <translation>орнында {name}</translation>
    </message>
    <message>
        <source>stands in for {name}</source>
        <translation>алмастырады: {name}</translation>
    </message>
</context>
<context>
    <name>StaffActions</name>
    <message>
        <source>New person</source>
        <translation>Жаңа адам</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Left the firm…</source>
        <translation>Фирмадан кетті…</translation>
    </message>
    <message>
        <source>filter the list</source>
        <translation>тізімді сүзу</translation>
    </message>
    <message>
        <source>show who left, too</source>
        <translation>кеткендерді де көрсету</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Жүктеу…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Шығару…</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Орнында</translation>
    </message>
    <message>
        <source>Out…</source>
        <translation>Шықты…</translation>
    </message>
    <message>
        <source>Meeting…</source>
        <translation>Жиналыс…</translation>
    </message>
    <message>
        <source>Away…</source>
        <translation>Жоқ…</translation>
    </message>
</context>
<context>
    <name>StaffCard</name>
    <message>
        <source>Choose someone in the list: arrows, or type a name.</source>
        <translation>Тізімнен адамды таңдаңыз: көрсеткілермен немесе атын теріңіз.</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Кетті</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Оралады</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>Табылатын жері</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Белгілеген</translation>
    </message>
    <message>
        <source>as the office</source>
        <translation>бөлімшедегідей</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Орынбасары</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Кімнің орнында</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Бөлме</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. пошта</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Алдымен сұрау</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Тақырыптар</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Сағаттар</translation>
    </message>
    <message>
        <source>Visits take</source>
        <translation>Кездесу ұзақтығы</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>for {names}</source>
        <translation>орнына: {names}</translation>
    </message>
</context>
<context>
    <name>StaffColumns</name>
    <message>
        <source>name</source>
        <translation>аты</translation>
    </message>
    <message>
        <source>post</source>
        <translation>лауазымы</translation>
    </message>
    <message>
        <source>room</source>
        <translation>бөлме</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>эл. пошта</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>тақырыптар</translation>
    </message>
    <message>
        <source>stand-in</source>
        <translation>орынбасары</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>алдымен сұрау</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ескертпе</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>сағаттар</translation>
    </message>
</context>
<context>
    <name>StaffCounts</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n адам</numerusform>
            <numerusform>%n адам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) are still expected or inside. Give them to somebody else first.</source>
        <translation>
            <numerusform>Әлі %n келуші күтілуде немесе ішінде. Алдымен оны басқаға беріңіз.</numerusform>
            <numerusform>Әлі %n келуші күтілуде немесе ішінде. Алдымен оны басқаға беріңіз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минут</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffDeeds</name>
    <message>
        <source>{name} is back with the firm</source>
        <translation>{name}: қайтадан фирмада</translation>
    </message>
    <message>
        <source>{name} has left the firm</source>
        <translation>{name}: фирмадан кетті</translation>
    </message>
</context>
<context>
    <name>StaffDoubts</name>
    <message>
        <source>Column «{column}»: correct it in the file and choose the file again.</source>
        <translation>«{column}» бағаны: файлда түзетіп, файлды қайта таңдаңыз.</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>Аты жоқ</translation>
    </message>
    <message>
        <source>Write it into the file, or delete the row.</source>
        <translation>Файлға жазыңыз немесе жолды жойыңыз.</translation>
    </message>
    <message>
        <source>Too long: at most {limit} characters</source>
        <translation>Тым ұзын: ең көбі {limit} таңба</translation>
    </message>
    <message>
        <source>«{text}» holds characters nobody can read</source>
        <translation>«{text}» ішінде оқылмайтын таңбалар бар</translation>
    </message>
    <message>
        <source>«{text}» is no e-mail address</source>
        <translation>«{text}» — эл. пошта мекенжайы емес</translation>
    </message>
    <message>
        <source>«{text}» does not say from when to when</source>
        <translation>«{text}» қай уақыттан қай уақытқа дейін екенін айтпайды</translation>
    </message>
    <message>
        <source>Column «{column}» takes 8:00–17:00; a dash is a day off.</source>
        <translation>«{column}» бағанында 8:00–17:00 болады; сызықша — демалыс.</translation>
    </message>
    <message>
        <source>More than {limit} topics</source>
        <translation>{limit} тақырыптан көп</translation>
    </message>
    <message>
        <source>Keep those that visitors ask for.</source>
        <translation>Келушілер сұрайтындарын қалдырыңыз.</translation>
    </message>
    <message>
        <source>{name} stands here once more</source>
        <translation>{name} мұнда тағы бір рет тұр</translation>
    </message>
    <message>
        <source>First in line {expected}. Leave one of them.</source>
        <translation>Алғашында {expected}-жолда. Біреуін қалдырыңыз.</translation>
    </message>
    <message>
        <source>{name} may be one of several on record</source>
        <translation>{name} бірнеше адамның бірі болуы мүмкін</translation>
    </message>
    <message>
        <source>Add the room or the e-mail to the row.</source>
        <translation>Жолға бөлмені немесе эл. поштаны қосыңыз.</translation>
    </message>
    <message>
        <source>The stand-in «{text}» is neither here nor on record</source>
        <translation>«{text}» орынбасары мұнда да, жазбаларда да жоқ</translation>
    </message>
    <message>
        <source>Write the name as it stands there, or leave it empty.</source>
        <translation>Атын сондағыдай жазыңыз немесе бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>Several people have the name «{text}»</source>
        <translation>«{text}» аты бірнеше адамда бар</translation>
    </message>
    <message>
        <source>Leave the stand-in empty in the file and choose them afterwards.</source>
        <translation>Файлда орынбасарды бос қалдырып, кейін таңдаңыз.</translation>
    </message>
    <message>
        <source>{name} would stand in for themselves</source>
        <translation>{name} өзін-өзі алмастырар еді</translation>
    </message>
    <message>
        <source>Follow the stand-ins: they lead back. Change one.</source>
        <translation>Орынбасарларды қараңыз: олар шеңберге тұйықталған. Біреуін өзгертіңіз.</translation>
    </message>
    <message>
        <source>Of {name} only the name is there</source>
        <translation>{name}: тек аты бар</translation>
    </message>
    <message>
        <source>If it is a heading, delete the row.</source>
        <translation>Бұл тақырып болса, жолды жойыңыз.</translation>
    </message>
    <message>
        <source>Another {name} is on record, room {room}</source>
        <translation>Тағы бір {name} бар, бөлме {room}</translation>
    </message>
    <message>
        <source>This one is added beside them.</source>
        <translation>Бұл оның қасына қосылады.</translation>
    </message>
    <message>
        <source>A {name} left the firm before</source>
        <translation>{name} бұрын фирмадан кеткен</translation>
    </message>
    <message>
        <source>This one is added anew; or take the former one back by hand.</source>
        <translation>Бұл қайта қосылады; немесе бұрынғысын қолмен қайтарыңыз.</translation>
    </message>
    <message>
        <source>The letters were taken for Windows Cyrillic</source>
        <translation>Әріптер Windows кириллицасы ретінде оқылды</translation>
    </message>
    <message>
        <source>Look whether the names are right.</source>
        <translation>Аттардың дұрыстығын қараңыз.</translation>
    </message>
    <message>
        <source>The sheet «{text}» was not read</source>
        <translation>«{text}» парағы оқылмады</translation>
    </message>
    <message>
        <source>One sheet of a workbook is imported.</source>
        <translation>Кітаптың бір парағы жүктеледі.</translation>
    </message>
</context>
<context>
    <name>StaffField</name>
    <message>
        <source>Nobody has these letters, neither in a name nor in a topic.</source>
        <translation>Мұндай әріптер аттарда да, тақырыптарда да жоқ.</translation>
    </message>
</context>
<context>
    <name>StaffFields</name>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Account they sign in by</source>
        <translation>Жүйеге кіретін тіркелгісі</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Тіркелгі</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Фотоны таңдау</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Фотоны алып тастау</translation>
    </message>
    <message>
        <source>Parted by semicolons, most their own first</source>
        <translation>Нүктелі үтірмен, алдымен ең өзіндігі</translation>
    </message>
    <message>
        <source>All empty: as the office. A single day left empty is a day off.</source>
        <translation>Бәрі бос: бөлімшедегідей. Бос бір күн — демалыс.</translation>
    </message>
    <message>
        <source>Minutes; empty: as the house has it</source>
        <translation>Минут; бос: мекемедегідей</translation>
    </message>
    <message>
        <source>Before the desk disturbs them</source>
        <translation>Мазаламас бұрын</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Аты</translation>
    </message>
    <message>
        <source>P&amp;ost</source>
        <translation>Лауазы&amp;мы</translation>
    </message>
    <message>
        <source>&amp;Room, phone</source>
        <translation>&amp;Бөлмесі, телефоны</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>&amp;Эл. пошта</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>&amp;Тақырыптар</translation>
    </message>
    <message>
        <source>Ask &amp;first</source>
        <translation>Ал&amp;дымен сұрау</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Сағаттар</translation>
    </message>
    <message>
        <source>Stand-&amp;in</source>
        <translation>&amp;Орынбасары</translation>
    </message>
    <message>
        <source>&amp;Appointment, account</source>
        <translation>&amp;Кездесу, тіркелгі</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>&amp;Ескертпе</translation>
    </message>
    <message>
        <source>Pict&amp;ure</source>
        <translation>&amp;Фото</translation>
    </message>
</context>
<context>
    <name>StaffForm</name>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Жаңа адам</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
</context>
<context>
    <name>StaffImport</name>
    <message>
        <source>People read</source>
        <translation>Оқылған адамдар</translation>
    </message>
    <message>
        <source>People {count}</source>
        <translation>Адамдар {count}</translation>
    </message>
    <message>
        <source>Storing: {done} of {total}</source>
        <translation>Сақталуда: {done} / {total}</translation>
    </message>
    <message>
        <source>There is nobody in this file.</source>
        <translation>Бұл файлда ешкім жоқ.</translation>
    </message>
    <message>
        <source>{added} will be added, {changed} changed.</source>
        <translation>Қосылады: {added}, өзгереді: {changed}.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>жаңа</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>өзгерді</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>өзгеріссіз</translation>
    </message>
</context>
<context>
    <name>StaffList</name>
    <message>
        <source>Staff</source>
        <translation>Қызметкерлер</translation>
    </message>
    <message>
        <source>Name, room, topic</source>
        <translation>Аты, бөлме, тақырып</translation>
    </message>
    <message>
        <source>Filter by name, room or topic</source>
        <translation>Аты, бөлме немесе тақырып бойынша сүзу</translation>
    </message>
    <message>
        <source>with those who left</source>
        <translation>кеткендермен</translation>
    </message>
    <message>
        <source>People of the house</source>
        <translation>Мекеме қызметкерлері</translation>
    </message>
    <message>
        <source>left {day}</source>
        <translation>кетті {day}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Not in…</source>
        <translation>Шықты…</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>Оралды</translation>
    </message>
    <message>
        <source>Nobody is found. {key} adds a person of this name.</source>
        <translation>Ешкім табылмады. {key} осындай атты адамды қосады.</translation>
    </message>
    <message>
        <source>Nobody is on record yet. {key} adds the first person.</source>
        <translation>Әлі ешкім жоқ. {key} бірінші адамды қосады.</translation>
    </message>
</context>
<context>
    <name>StaffLists</name>
    <message>
        <source>Lists (*.csv *.txt *.xlsx);;All files (*)</source>
        <translation>Тізімдер (*.csv *.txt *.xlsx);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Choose a list of people</source>
        <translation>Адамдар тізімін таңдаңыз</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Қызметкерлер</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>{name} saved</source>
        <translation>{name}: сақталды</translation>
    </message>
    <message>
        <source>Imported: {added} added, {changed} changed</source>
        <translation>Жүктелді: қосылды {added}, өзгерді {changed}</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Жазылды: {name}</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>болдырмау</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Қайтарылды</translation>
    </message>
</context>
<context>
    <name>StandInPanel</name>
    <message>
        <source>Stand-in</source>
        <translation>Уақытша орынбасу</translation>
    </message>
    <message>
        <source>End standing in</source>
        <translation>Орынбасуды аяқтау</translation>
    </message>
    <message>
        <source>&amp;Who handles what</source>
        <translation>Кі&amp;м айналысады</translation>
    </message>
    <message>
        <source>Who handles what</source>
        <translation>Кім айналысады</translation>
    </message>
    <message>
        <source>a topic or a name</source>
        <translation>тақырып немесе ат</translation>
    </message>
    <message>
        <source>Expected today</source>
        <translation>Бүгін күтіледі</translation>
    </message>
    <message>
        <source>Nobody is expected any more today.</source>
        <translation>Бүгін енді ешкім күтілмейді.</translation>
    </message>
    <message>
        <source>In need ring</source>
        <translation>Қажет болса қоңырау шалыңыз</translation>
    </message>
    <message>
        <source>or {who}</source>
        <translation>немесе {who}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>The clock is right</source>
        <translation>Сағат дұрыс</translation>
    </message>
    <message>
        <source>Read only: nothing can be saved.</source>
        <translation>Тек оқуға ашылған: ештеңе сақталмайды.</translation>
    </message>
    <message>
        <source>The data was restored at {time}. Look whether it is right and say so under Oversight, Backups: until then no old backup is removed.</source>
        <translation>Деректер қалпына келтірілді: {time}. Дұрыстығын қарап, «Бақылау» бетінде, «Көшірмелер» бөлігінде растаңыз: оған дейін ескі көшірмелер жойылмайды.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says {now}, but the last change was made at {newest}. Set the clock right before you go on.</source>
        <translation>Бұл компьютердің сағаты {now}, ал соңғы өзгеріс {newest} жасалған. Жалғастырмас бұрын сағатты түзетіңіз.</translation>
    </message>
    <message>
        <source>The last change was made at {newest}, more than a year before this computer&apos;s clock, {now}. Set the clock right before you go on.</source>
        <translation>Соңғы өзгеріс {newest} жасалған, ал бұл компьютердің сағаты {now}: арасы бір жылдан астам. Жалғастырмас бұрын сағатты түзетіңіз.</translation>
    </message>
</context>
<context>
    <name>SubscriberRows</name>
    <message>
        <source>&amp;Subscriber</source>
        <translation>&amp;Жазылушы</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Мекенжай</translation>
    </message>
    <message>
        <source>Name, firm, phone or code</source>
        <translation>Аты, фирма, телефон не код</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Village, street, house</source>
        <translation>Ауыл, көше, үй</translation>
    </message>
    <message>
        <source>Postal index</source>
        <translation>Пошта индексі</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Price zone</source>
        <translation>Баға аймағы</translation>
    </message>
    <message>
        <source>new: goes on record with this sale</source>
        <translation>жаңа: осы жазылыммен тізімге енеді</translation>
    </message>
    <message>
        <source>had before: {forms}</source>
        <translation>бұрын жазылған: {forms}</translation>
    </message>
    <message>
        <source>nothing so far</source>
        <translation>бұрын жазылмаған</translation>
    </message>
    <message>
        <source>the zone follows the index</source>
        <translation>аймақ индекс бойынша анықталады</translation>
    </message>
    <message>
        <source>zone by the index: {zone} — the price is taken from it</source>
        <translation>индекс бойынша аймақ: {zone} — бағасы содан алынды</translation>
    </message>
    <message>
        <source>chosen by hand; by the index it is {zone}</source>
        <translation>қолмен таңдалды; индекс бойынша: {zone}</translation>
    </message>
</context>
<context>
    <name>SubscriptionsPage</name>
    <message>
        <source>New subscription</source>
        <translation>Жаңа жазылым</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Жазылым</translation>
    </message>
</context>
<context>
    <name>TelephoneRooms</name>
    <message>
        <source>Calls</source>
        <translation>Қоңыраулар</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Күтуде</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Уәделер</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Көрсеткіштер</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Кезек тапсыру</translation>
    </message>
    <message>
        <source>Calls {day}</source>
        <translation>Қоңыраулар {day}</translation>
    </message>
</context>
<context>
    <name>TellQuestion</name>
    <message>
        <source>How long does {name} wait?</source>
        <translation>Қанша күтеді: {name}?</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Айтылды</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Минут</translation>
    </message>
    <message>
        <source>kept as a promise; it comes up when it is due</source>
        <translation>уәде ретінде сақталады; мерзімінде еске салады</translation>
    </message>
</context>
<context>
    <name>TickBoard</name>
    <message>
        <source>Letters of a name</source>
        <translation>Аттың әріптері</translation>
    </message>
    <message>
        <source>Who is in the house</source>
        <translation>Ғимаратта кім бар</translation>
    </message>
    <message>
        <source>not found yet</source>
        <translation>әлі табылмады</translation>
    </message>
    <message>
        <source>found</source>
        <translation>табылды</translation>
    </message>
    <message>
        <source>Nobody here has these letters. Esc shows everybody.</source>
        <translation>Мұндай әріптер мұнда ешкімде жоқ. Esc бәрін көрсетеді.</translation>
    </message>
    <message>
        <source>Nobody is in the house.</source>
        <translation>Ғимаратта ешкім жоқ.</translation>
    </message>
</context>
<context>
    <name>TimeRow</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Күні</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Басы</translation>
    </message>
    <message>
        <source>from 14:30</source>
        <translation>басы 14:30</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Соңы</translation>
    </message>
    <message>
        <source>until 15:00</source>
        <translation>соңы 15:00</translation>
    </message>
    <message>
        <source>Type a time like 14:30.</source>
        <translation>Уақытты теріңіз, мысалы 14:30.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} сағ {minutes} мин</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} сағ</translation>
    </message>
</context>
<context>
    <name>TitleRows</name>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Басылым</translation>
    </message>
    <message>
        <source>Te&amp;rm</source>
        <translation>Ме&amp;рзімі</translation>
    </message>
    <message>
        <source>Index or letters of the title</source>
        <translation>Индекс не атауының әріптері</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Бірінші ай</translation>
    </message>
    <message>
        <source>Titles found</source>
        <translation>Табылған басылымдар</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Жинақ саны</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>жинақ</translation>
    </message>
    <message>
        <source>No title on sale begins so. Try other letters or the index.</source>
        <translation>Бұлай басталатын басылым жоқ. Басқа әріптер не индекс теріңіз.</translation>
    </message>
    <message>
        <source>{forms}, one a year</source>
        <translation>{forms}, әр жылға біреуден</translation>
    </message>
    <message>
        <source>nothing of it can be ordered in this zone</source>
        <translation>бұл аймақта оған жазылу мүмкін емес</translation>
    </message>
    <message>
        <source>a digit chooses the term</source>
        <translation>мерзім цифрмен таңдалады</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>That did not work</source>
        <translation>Орындалмады</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>What was saved is safe, and what you typed is kept. If it fails again, give the report to the administrator.</source>
        <translation>Сақталғаны орнында, терілгені де сақтаулы. Тағы болмаса, есепті әкімшіге беріңіз.</translation>
    </message>
</context>
<context>
    <name>TroubleRow</name>
    <message>
        <source>Try again</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Тізімнен алып тастау</translation>
    </message>
</context>
<context>
    <name>TryQuestion</name>
    <message>
        <source>Note the try</source>
        <translation>Әрекетті жазу</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Әрекет</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Ескертпе</translation>
    </message>
</context>
<context>
    <name>UnsentMails</name>
    <message>
        <source>Not sent</source>
        <translation>Жіберілмеді</translation>
    </message>
    <message>
        <source>Letter to {name}</source>
        <translation>Хат: {name}</translation>
    </message>
</context>
<context>
    <name>VisitActions</name>
    <message>
        <source>Remind the host</source>
        <translation>Қызметкерге еске салу</translation>
    </message>
    <message>
        <source>Write to the host</source>
        <translation>Қызметкерге хат жазу</translation>
    </message>
    <message>
        <source>Print the badge</source>
        <translation>Рұқсат белгісін басу</translation>
    </message>
    <message>
        <source>Look at the badge</source>
        <translation>Рұқсат белгісін қарау</translation>
    </message>
    <message>
        <source>Slip for the host</source>
        <translation>Қызметкерге жадынама</translation>
    </message>
    <message>
        <source>Data slip</source>
        <translation>Деректер парағы</translation>
    </message>
    <message>
        <source>Tell how long…</source>
        <translation>Қанша күтетінін айту…</translation>
    </message>
    <message>
        <source>Badge found…</source>
        <translation>Белгі табылды…</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Бір қадам кері</translation>
    </message>
    <message>
        <source>Give a plastic badge…</source>
        <translation>Пластик белгі беру…</translation>
    </message>
    <message>
        <source>Take the badge back…</source>
        <translation>Белгіні қайтару…</translation>
    </message>
    <message>
        <source>One of the group leaves…</source>
        <translation>Топтың бірі кетеді…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Correct the times…</source>
        <translation>Уақытын түзету…</translation>
    </message>
    <message>
        <source>Left unserved…</source>
        <translation>Қабылданбай кетті…</translation>
    </message>
    <message>
        <source>Not coming…</source>
        <translation>Келмейді…</translation>
    </message>
</context>
<context>
    <name>VisitAside</name>
    <message>
        <source>Whom they come to is shown here, once it is known.</source>
        <translation>Кімге келгені белгілі болғанда осында көрінеді.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Бұрын</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Кімге</translation>
    </message>
</context>
<context>
    <name>VisitDeeds</name>
    <message>
        <source>{name} shown in, {time}</source>
        <translation>{name}: кіргізілді, {time}</translation>
    </message>
    <message>
        <source>{name} sent on, {time}</source>
        <translation>{name}: әрі қарай жіберілді, {time}</translation>
    </message>
    <message>
        <source>{name}: confirmed, {time}</source>
        <translation>{name}: расталды, {time}</translation>
    </message>
    <message>
        <source>{host} reminded, {time}</source>
        <translation>{host}: еске салынды, {time}</translation>
    </message>
    <message>
        <source>{name}: taken back, {time}</source>
        <translation>{name}: қайтарылды, {time}</translation>
    </message>
    <message>
        <source>{name} was told to wait until {told}</source>
        <translation>{name}: {told} дейін күтсін делінді</translation>
    </message>
    <message>
        <source>{name} has badge {badge}</source>
        <translation>{name}: рұқсат белгісі {badge}</translation>
    </message>
    <message>
        <source>Badge {badge} is lost, {time}</source>
        <translation>{badge} белгісі жоғалды, {time}</translation>
    </message>
    <message>
        <source>Badge {badge} is back, {time}</source>
        <translation>{badge} белгісі қайтарылды, {time}</translation>
    </message>
    <message>
        <source>{name}: one of the group left, {time}</source>
        <translation>{name}: топтың бірі кетті, {time}</translation>
    </message>
    <message>
        <source>{name}: times corrected, {time}</source>
        <translation>{name}: уақыты түзетілді, {time}</translation>
    </message>
    <message>
        <source>{name} is expected, noted {time}</source>
        <translation>{name}: күтіледі, жазылды {time}</translation>
    </message>
    <message>
        <source>{name} changed, {time}</source>
        <translation>{name}: өзгертілді, {time}</translation>
    </message>
    <message>
        <source>{name} left unserved, {time}</source>
        <translation>{name}: қабылданбай кетті, {time}</translation>
    </message>
    <message>
        <source>{name} cancelled, {time}</source>
        <translation>{name}: күші жойылды, {time}</translation>
    </message>
    <message>
        <source>{name} did not come, noted {time}</source>
        <translation>{name}: келмеді, жазылды {time}</translation>
    </message>
    <message>
        <source>{name} arrived, {time}</source>
        <translation>{name}: келді, {time}</translation>
    </message>
    <message>
        <source>Before {name} comes in</source>
        <translation>{name} кірмес бұрын</translation>
    </message>
    <message>
        <source>Has arrived</source>
        <translation>Келді</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Қазір емес</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>{name} is not to be let in</source>
        <translation>{name}: кіргізбеңіз</translation>
    </message>
    <message>
        <source>{name} left, {time}</source>
        <translation>{name}: кетті, {time}</translation>
    </message>
    <message>
        <source>{name} is not in yet: there is a note to be read first.</source>
        <translation>{name} әлі кірген жоқ: алдымен ескертпені оқу керек.</translation>
    </message>
</context>
<context>
    <name>VisitFields</name>
    <message>
        <source>Three letters of who comes, or a new name</source>
        <translation>Келген адамның үш әрпі немесе жаңа ат</translation>
    </message>
    <message>
        <source>Letters of a name, or of a topic</source>
        <translation>Аттың немесе тақырыптың әріптері</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>14:30</source>
        <translation>14:30</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Неше адам</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>language not known</source>
        <translation>тілі белгісіз</translation>
    </message>
    <message>
        <source>Whom then</source>
        <translation>Кейін кімге</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>Further purpose</source>
        <translation>Тағы мақсат</translation>
    </message>
    <message>
        <source>the others by name, one a line (Shift+Enter)</source>
        <translation>қалғандары аты бойынша, әр жолда біреуден (Shift+Enter)</translation>
    </message>
    <message>
        <source>was here before: {count}</source>
        <translation>бұрын болған: {count}</translation>
    </message>
    <message>
        <source>&amp;Came about</source>
        <translation>Шамаме&amp;н</translation>
    </message>
    <message>
        <source>noted as not exact</source>
        <translation>дәл емес деп жазылады</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Аты</translation>
    </message>
    <message>
        <source>Let &amp;in because</source>
        <translation>Кіргізу се&amp;бебі</translation>
    </message>
    <message>
        <source>E&amp;xpected</source>
        <translation>Кү&amp;тіледі</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Кімге</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Мақсаты</translation>
    </message>
    <message>
        <source>&amp;Firm</source>
        <translation>&amp;Фирма</translation>
    </message>
    <message>
        <source>&amp;Brings</source>
        <translation>Әке&amp;лгені</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>А&amp;дам саны</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>То&amp;п</translation>
    </message>
    <message>
        <source>&amp;Then to</source>
        <translation>&amp;Содан кейін</translation>
    </message>
    <message>
        <source>Then to</source>
        <translation>Содан кейін</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Ескертпе</translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>new person with this name</source>
        <translation>осындай атты жаңа адам</translation>
    </message>
    <message>
        <source>is expected / came earlier / came now</source>
        <translation>күтіледі / бұрын келді / қазір келді</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Қазір</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Күтіледі</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Бұрын</translation>
    </message>
    <message>
        <source>When they come</source>
        <translation>Қашан келеді</translation>
    </message>
    <message>
        <source>Change the visit</source>
        <translation>Келуді өзгерту</translation>
    </message>
    <message>
        <source>New visitor</source>
        <translation>Жаңа келуші</translation>
    </message>
    <message>
        <source>Expect them</source>
        <translation>Күту</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Келгенін белгілеу</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>And the badge</source>
        <translation>Рұқсат белгісімен</translation>
    </message>
</context>
<context>
    <name>VisitPlaces</name>
    <message>
        <source>Type a time, as 14:30, or +30 minutes.</source>
        <translation>Уақытты теріңіз, мысалы 14:30, немесе +30 минут.</translation>
    </message>
    <message>
        <source>About when did they come? As 10:40.</source>
        <translation>Шамамен қашан келді? Мысалы, 10:40.</translation>
    </message>
</context>
<context>
    <name>VisitRecord</name>
    <message>
        <source>Visit</source>
        <translation>Келу</translation>
    </message>
    <message>
        <source>Choose somebody in the list. Arrows move through it.</source>
        <translation>Тізімнен біреуді көрсеткілермен таңдаңыз.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Бұрын</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
</context>
<context>
    <name>VisitTasks</name>
    <message>
        <source>{name}: sent to the printer, {time}</source>
        <translation>{name}: принтерге жіберілді, {time}</translation>
    </message>
    <message>
        <source>A letter to {host} is on its way, {time}</source>
        <translation>Хат жіберілуде: {host}, {time}</translation>
    </message>
    <message>
        <source>{host} has no e-mail address in the directory.</source>
        <translation>{host}: анықтамалықта эл. пошта мекенжайы жоқ.</translation>
    </message>
</context>
<context>
    <name>VisitorSearch</name>
    <message>
        <source>expected {time}</source>
        <translation>күтіледі {time}</translation>
    </message>
</context>
<context>
    <name>VisitorsPanel</name>
    <message>
        <source>filter the list</source>
        <translation>тізімді сүзу</translation>
    </message>
    <message>
        <source>New visitor</source>
        <translation>Жаңа келуші</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>болдырмау</translation>
    </message>
</context>
<context>
    <name>WaitingBlock</name>
    <message>
        <source>Tell how long it takes, minutes</source>
        <translation>Неше минут күтетінін айту</translation>
    </message>
    <message>
        <source>Tell the visitor: {minutes} minutes</source>
        <translation>Келушіге айтыңыз: {minutes} минут</translation>
    </message>
</context>
<context>
    <name>WorkstationForm</name>
    <message>
        <source>A5, one form a sheet</source>
        <translation>A5, параққа бір бланк</translation>
    </message>
    <message>
        <source>A4, two forms a sheet</source>
        <translation>A4, параққа екі бланк</translation>
    </message>
    <message>
        <source>As in the template</source>
        <translation>Үлгідегідей</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Басылады</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Басылмайды</translation>
    </message>
    <message>
        <source>Pre-printed blanks</source>
        <translation>Дайын бланкіге</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Дыбыспен</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Сынақ беті</translation>
    </message>
    <message>
        <source>The number of this window</source>
        <translation>Осы терезенің нөмірі</translation>
    </message>
    <message>
        <source>When a promise is nearly due</source>
        <translation>Уәде мерзімі жақындағанда</translation>
    </message>
    <message>
        <source>In 0.1 mm; below 0 moves left</source>
        <translation>0,1&#xa0;мм-мен; теріс мәні солға</translation>
    </message>
    <message>
        <source>In 0.1 mm; below 0 moves up</source>
        <translation>0,1&#xa0;мм-мен; теріс мәні жоғары</translation>
    </message>
    <message>
        <source>Minutes without a key; 0 never locks</source>
        <translation>Перне басылмаған минут; 0 — құлыпталмайды</translation>
    </message>
    <message>
        <source>Minutes without a key; 0 never hides</source>
        <translation>Перне басылмаған минут; 0 — жасырылмайды</translation>
    </message>
    <message>
        <source>A program, and {place} where the number goes; empty: the program this computer has for telephone links</source>
        <translation>Бағдарлама және нөмірдің орнында {place}; бос болса — осы компьютердегі телефон сілтемелерінің бағдарламасы</translation>
    </message>
    <message>
        <source>Counte&amp;r</source>
        <translation>Тере&amp;зе</translation>
    </message>
    <message>
        <source>Re&amp;minders</source>
        <translation>Еске сал&amp;у</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Экран тілі</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Экран &amp;фоны</translation>
    </message>
    <message>
        <source>&amp;Forms go to</source>
        <translation>Бланкілер&amp;ге</translation>
    </message>
    <message>
        <source>L&amp;ists go to</source>
        <translation>Тізі&amp;мдерге</translation>
    </message>
    <message>
        <source>&amp;Badges go to</source>
        <translation>&amp;Төсбелгілерге</translation>
    </message>
    <message>
        <source>&amp;Slips go to</source>
        <translation>&amp;Парақшаларға</translation>
    </message>
    <message>
        <source>Who is in goes to (&amp;x)</source>
        <translation>Ғ&amp;имараттағылар</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Қ&amp;ағаз</translation>
    </message>
    <message>
        <source>Re&amp;verse side</source>
        <translation>Артқы &amp;беті</translation>
    </message>
    <message>
        <source>&amp;Overprint</source>
        <translation>Үстінен ба&amp;су</translation>
    </message>
    <message>
        <source>To the ri&amp;ght</source>
        <translation>&amp;Оңға</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Төме&amp;н</translation>
    </message>
    <message>
        <source>Loc&amp;k after</source>
        <translation>Құ&amp;лыптау</translation>
    </message>
    <message>
        <source>&amp;Hide after</source>
        <translation>&amp;Жасыру</translation>
    </message>
    <message>
        <source>Dial &amp;with</source>
        <translation>Нөмірді те&amp;ру</translation>
    </message>
    <message>
        <source>The usual printer</source>
        <translation>Әдепкі принтер</translation>
    </message>
</context>
</TS>

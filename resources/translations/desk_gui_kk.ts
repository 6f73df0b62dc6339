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
    <name>BasketHead</name>
    <message>
        <source>Basket</source>
        <translation>Себет</translation>
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
        <source>%n issue(s) a year</source>
        <translation>
            <numerusform>жылына %n рет</numerusform>
            <numerusform>жылына %n рет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) must be corrected in the file first.</source>
        <translation>
            <numerusform>Алдымен файлда %n жерді түзетіңіз.</numerusform>
            <numerusform>Алдымен файлда %n жерді түзетіңіз.</numerusform>
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
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>The day</source>
        <translation>Күн</translation>
    </message>
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
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Басылымдар</translation>
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
        <source>Stopped. Nothing was stored.</source>
        <translation>Тоқтатылды. Ештеңе сақталмады.</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Күмәнді жерлер</translation>
    </message>
    <message>
        <source>Titles read</source>
        <translation>Оқылған басылымдар</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
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
        <source>Titles {count}</source>
        <translation>Басылым {count}</translation>
    </message>
    <message>
        <source>Reading: {done} of {total} rows</source>
        <translation>Оқылуда: {total} жолдың {done} жолы</translation>
    </message>
    <message>
        <source>Storing: {done} of {total} titles</source>
        <translation>Сақталуда: {total} басылымның {done} басылымы</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Ештеңе сақталмады.</translation>
    </message>
    <message numerus="yes">
        <source>Correct %n place(s) in the file: all is imported, or nothing.</source>
        <translation>
            <numerusform>Файлда %n жерді түзетіңіз: не бәрі импортталады, не ештеңе.</numerusform>
            <numerusform>Файлда %n жерді түзетіңіз: не бәрі импортталады, не ештеңе.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no title in this file.</source>
        <translation>Бұл файлда бірде-бір басылым жоқ.</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Әзірге ештеңе сақталған жоқ.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Жоқ.</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Try again</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>attempt {number}</source>
        <translation>{number}-әрекет</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Тізімнен алып тастау</translation>
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
        <source>visit</source>
        <translation>келуші</translation>
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
        <source>Oversight</source>
        <translation>Бақылау</translation>
    </message>
    <message>
        <source>What to look after</source>
        <translation>Нені бақылау</translation>
    </message>
    <message>
        <source>the next panel</source>
        <translation>келесі тақта</translation>
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
        <source>Erase {name}?</source>
        <translation>{name} өшірілсін бе?</translation>
    </message>
    <message>
        <source>Names, numbers, addresses and notes are gone for good, also from backups that are restored later. Posted forms keep what is printed on them.</source>
        <translation>Аты-жөні, нөмірлері, мекенжайлары мен ескертпелері біржола жойылады, кейін қалпына келтірілетін көшірмелерден де. Тіркелген бланкілерде басылғаны қалады.</translation>
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
        <source>New person</source>
        <translation>Жаңа адам</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Өшіру…</translation>
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
        <source>Erased, {time}</source>
        <translation>Өшірілді, {time}</translation>
    </message>
    <message>
        <source>Taken back, {time}</source>
        <translation>Бұрынғысы қайтарылды, {time}</translation>
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
    <name>PersonConflict</name>
    <message>
        <source>Two people changed {name}</source>
        <translation>{name}: екі адам қатар өзгертті</translation>
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
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
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
        <source>The file is larger than {limit} MB. Is it a price list?</source>
        <translation>Файл {limit}&#xa0;МБ-тан үлкен. Бұл баға тізімі ме?</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than a price list holds. It was not opened.</source>
        <translation>Кітаптың ішіндегісі баға тізіміне тым көп. Ол ашылмады, басқа файл таңдаңыз.</translation>
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
        <source>Save as</source>
        <translation>Басқаша сақтау</translation>
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
        <source>Test page</source>
        <translation>Сынақ беті</translation>
    </message>
    <message>
        <source>The number of this window</source>
        <translation>Осы терезенің нөмірі</translation>
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
        <source>Counte&amp;r</source>
        <translation>Тере&amp;зе</translation>
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
        <source>The usual printer</source>
        <translation>Әдепкі принтер</translation>
    </message>
</context>
</TS>

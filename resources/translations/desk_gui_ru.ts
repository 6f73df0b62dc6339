<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AcceptQuestion</name>
    <message>
        <source>Go on with this data</source>
        <translation>Продолжить с этими данными</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>Имя для &amp;входа</translation>
    </message>
    <message>
        <source>Of somebody who may restore: the manager</source>
        <translation>Того, кто может восстанавливать: руководителя</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
</context>
<context>
    <name>AccountQuestion</name>
    <message>
        <source>New account</source>
        <translation>Новая учётная запись</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>Изменение учётной записи</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>First pass&amp;word</source>
        <translation>Первый &amp;пароль</translation>
    </message>
    <message>
        <source>They choose their own at the first sign-in</source>
        <translation>При первом входе сотрудник выберет свой</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>As it is printed on forms</source>
        <translation>Как оно печатается на бланках</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Должность</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>Имя для &amp;входа</translation>
    </message>
    <message>
        <source>Capitals do not matter</source>
        <translation>Заглавные и строчные не различаются</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Роли</translation>
    </message>
</context>
<context>
    <name>AccountsPanel</name>
    <message>
        <source>{name} may sign in again</source>
        <translation>{name}: учётная запись снова включена</translation>
    </message>
    <message>
        <source>{name} is kept out</source>
        <translation>{name}: учётная запись отключена</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>Мой пароль</translation>
    </message>
    <message>
        <source>My recovery code</source>
        <translation>Мой код восстановления</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Ясно</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>отключена</translation>
    </message>
    <message>
        <source>first password</source>
        <translation>первый пароль</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation>Отключить</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>{name}: сохранено</translation>
    </message>
    <message>
        <source>{name} has a new password</source>
        <translation>{name}: новый пароль выдан</translation>
    </message>
    <message>
        <source>Taken back, {time}</source>
        <translation>Отменено, {time}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>show the keys</source>
        <translation>показать клавиши</translation>
    </message>
    <message>
        <source>new visit</source>
        <translation>новый посетитель</translation>
    </message>
    <message>
        <source>new call</source>
        <translation>новый звонок</translation>
    </message>
    <message>
        <source>new ticket</source>
        <translation>новое обращение</translation>
    </message>
    <message>
        <source>new subscription</source>
        <translation>новая подписка</translation>
    </message>
    <message>
        <source>set aside / bring back</source>
        <translation>отложить / вернуть</translation>
    </message>
    <message>
        <source>choose from the shelf</source>
        <translation>выбрать из отложенного</translation>
    </message>
    <message>
        <source>promises</source>
        <translation>обещания</translation>
    </message>
    <message>
        <source>eye guard</source>
        <translation>скрыть данные на экране</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>заблокировать</translation>
    </message>
    <message>
        <source>who is in the house</source>
        <translation>кто в здании</translation>
    </message>
    <message>
        <source>find anything</source>
        <translation>найти что угодно</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>save</source>
        <translation>сохранить</translation>
    </message>
    <message>
        <source>save and print</source>
        <translation>сохранить и напечатать</translation>
    </message>
    <message>
        <source>what to say next</source>
        <translation>что сказать дальше</translation>
    </message>
</context>
<context>
    <name>AddressFields</name>
    <message>
        <source>Place, street, house</source>
        <translation>Населённый пункт, улица, дом</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Postal index</source>
        <translation>Почтовый индекс</translation>
    </message>
    <message>
        <source>Price zone</source>
        <translation>Ценовая зона</translation>
    </message>
    <message>
        <source>by index</source>
        <translation>по индексу</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Вернуть…</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждена</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>зашифрована</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>проверена</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>every 15 minutes</source>
        <translation>каждые 15 минут</translation>
    </message>
    <message>
        <source>day closed</source>
        <translation>день закрыт</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>перед обновлением</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>перед загрузкой</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>перед восстановлением</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>Second place missing since {time}</source>
        <translation>Второе место недоступно с {time}</translation>
    </message>
    <message>
        <source>Second place full since {time}</source>
        <translation>Второе место заполнено с {time}</translation>
    </message>
    <message>
        <source>Second place cannot be written since {time}</source>
        <translation>На второе место нельзя записать с {time}</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Нет резервных копий</translation>
    </message>
    <message>
        <source>No backup since {time}</source>
        <translation>После {time} резервных копий нет</translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>Backing up…</source>
        <translation>Копия создаётся…</translation>
    </message>
    <message>
        <source>No second place from now on</source>
        <translation>Второго места больше нет</translation>
    </message>
    <message>
        <source>Old backups are rotated away again</source>
        <translation>Старые копии снова удаляются</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Создать копию</translation>
    </message>
    <message>
        <source>Second place…</source>
        <translation>Второе место…</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Без второго места</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <translation>Кодовая фраза…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Вернуть…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
    <message>
        <source>The restored data is right</source>
        <translation>Данные верны</translation>
    </message>
    <message>
        <source>Print instructions</source>
        <translation>Печать инструкции</translation>
    </message>
    <message>
        <source>Every backup is copied there from now on</source>
        <translation>Теперь каждая копия записывается и туда</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Копия создана</translation>
    </message>
    <message>
        <source>Backups are encrypted from now on</source>
        <translation>Теперь копии шифруются</translation>
    </message>
    <message>
        <source>Backups are readable for everybody from now on</source>
        <translation>Теперь копии не шифруются: их может прочитать любой</translation>
    </message>
    <message>
        <source>The data was restored at {time}. No backup is removed until you say it is right.</source>
        <translation>Данные восстановлены: {time}. Копии не удаляются, пока вы не подтвердите, что данные верны.</translation>
    </message>
    <message>
        <source>There is no second place. Choose a USB stick or another computer&apos;s folder.</source>
        <translation>Второго места нет. Выберите флешку или папку на другом компьютере.</translation>
    </message>
</context>
<context>
    <name>BasketHead</name>
    <message>
        <source>Basket</source>
        <translation>Корзина</translation>
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
        <translation>Версия каталога</translation>
    </message>
    <message>
        <source>Find a title</source>
        <translation>Найти издание</translation>
    </message>
    <message>
        <source>Index or title</source>
        <translation>Индекс, слово</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Издания</translation>
    </message>
    <message>
        <source>On sale today</source>
        <translation>Действует сегодня</translation>
    </message>
    <message>
        <source>No such title here. Type the index, or a part of the title.</source>
        <translation>Такого издания здесь нет. Введите индекс или часть названия.</translation>
    </message>
    <message>
        <source>Nothing is on sale yet. Ctrl+I imports a price list.</source>
        <translation>Действующих изданий пока нет. Загрузите прейскурант: Ctrl+I.</translation>
    </message>
    <message>
        <source>the first {count}</source>
        <translation>первые {count}</translation>
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
        <translation>Загрузить…</translation>
    </message>
    <message>
        <source>Find a title</source>
        <translation>Найти издание</translation>
    </message>
    <message>
        <source>Price lists (*.csv *.txt *.xlsx);;All files (*)</source>
        <translation>Прейскуранты (*.csv *.txt *.xlsx);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Choose a price list</source>
        <translation>Выберите прейскурант</translation>
    </message>
    <message>
        <source>Imported: {name}, {titles}, {time}</source>
        <translation>Загружено: {name}, {titles}, {time}</translation>
    </message>
</context>
<context>
    <name>CheckStrip</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Проверить всё</translation>
    </message>
    <message>
        <source>Checked so far</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Stopped. Nothing is known of what was not checked yet.</source>
        <translation>Остановлено. О непроверенном ничего не известно.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>File, history, posted rows, numbers and sums</source>
        <translation>Файл, журнал, строки учёта, номера и суммы</translation>
    </message>
</context>
<context>
    <name>CodeQuestion</name>
    <message>
        <source>A new recovery code</source>
        <translation>Новый код восстановления</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Ваш &amp;пароль</translation>
    </message>
    <message>
        <source>The code on the old paper no longer works then</source>
        <translation>Код на старом листе перестанет действовать</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Your new recovery code</source>
        <translation>Ваш новый код восстановления</translation>
    </message>
    <message>
        <source>Write it down and lock it away. The old one no longer works.</source>
        <translation>Запишите его и уберите в сейф. Старый больше не действует.</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>&amp;Код восстановления</translation>
    </message>
    <message>
        <source>It is shown only now.</source>
        <translation>Он показан только сейчас.</translation>
    </message>
    <message>
        <source>It is written down</source>
        <translation>Код записан</translation>
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
        <translation>название</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>issues a year</source>
        <translation>выходов в год</translation>
    </message>
    <message>
        <source>term</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>price, city</source>
        <translation>цена, город</translation>
    </message>
    <message>
        <source>price, district</source>
        <translation>цена, район</translation>
    </message>
    <message>
        <source>catalogue part, city</source>
        <translation>каталожная часть, город</translation>
    </message>
    <message>
        <source>catalogue part, district</source>
        <translation>каталожная часть, район</translation>
    </message>
    <message>
        <source>delivery part, city</source>
        <translation>доставка, город</translation>
    </message>
    <message>
        <source>delivery part, district</source>
        <translation>доставка, район</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид издания</translation>
    </message>
    <message>
        <source>distribution</source>
        <translation>система распространения</translation>
    </message>
    <message>
        <source>section</source>
        <translation>раздел</translation>
    </message>
    <message>
        <source>cut-off day</source>
        <translation>крайний день приёма</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>typed here</source>
        <translation>введено здесь</translation>
    </message>
    <message>
        <source>on record now</source>
        <translation>сейчас в базе</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>взять всё</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Сохранить выбранное</translation>
    </message>
    <message>
        <source>Back to typing</source>
        <translation>Назад к вводу</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>другой сотрудник</translation>
    </message>
    <message>
        <source>{who} has changed this, {when}.</source>
        <translation>Изменено: {who}, {when}.</translation>
    </message>
    <message>
        <source>{who} changed this.</source>
        <translation>Изменено: {who}.</translation>
    </message>
    <message>
        <source>Choose for each line which text is kept; what differs is underlined.</source>
        <translation>В каждой строке выберите, какой текст оставить; отличия подчёркнуты.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n комплект</numerusform>
            <numerusform>%n комплекта</numerusform>
            <numerusform>%n комплектов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n бланк</numerusform>
            <numerusform>%n бланка</numerusform>
            <numerusform>%n бланков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation>
            <numerusform>%n издание</numerusform>
            <numerusform>%n издания</numerusform>
            <numerusform>%n изданий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) today</source>
        <translation>
            <numerusform>сегодня %n бланк</numerusform>
            <numerusform>сегодня %n бланка</numerusform>
            <numerusform>сегодня %n бланков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) a year</source>
        <translation>
            <numerusform>%n раз в год</numerusform>
            <numerusform>%n раза в год</numerusform>
            <numerusform>%n раз в год</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) must be corrected in the file first.</source>
        <translation>
            <numerusform>Сначала исправьте %n место в файле.</numerusform>
            <numerusform>Сначала исправьте %n места в файле.</numerusform>
            <numerusform>Сначала исправьте %n мест в файле.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n month(s). Is the year right?</source>
        <translation>
            <numerusform>Больше %n месяца. Проверьте год.</numerusform>
            <numerusform>Больше %n месяцев. Проверьте год.</numerusform>
            <numerusform>Больше %n месяцев. Проверьте год.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>Subscriptions</source>
        <translation>Подписка</translation>
    </message>
    <message>
        <source>Number, name, title</source>
        <translation>Номер, имя, издание</translation>
    </message>
    <message>
        <source>Search among the forms of the day</source>
        <translation>Поиск среди бланков дня</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Forms of the day</source>
        <translation>Бланки дня</translation>
    </message>
    <message>
        <source>No form of this day has these letters.</source>
        <translation>За этот день таких бланков нет. Измените запрос.</translation>
    </message>
    <message>
        <source>No form on this day yet. F5 begins a sale.</source>
        <translation>За этот день бланков ещё нет. F5 — новая подписка.</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>The day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Open the last day again</source>
        <translation>Открыть день снова</translation>
    </message>
    <message>
        <source>No day was opened yet. Ctrl+Enter opens today.</source>
        <translation>Ещё ни один день не открыт. Ctrl+Enter — открыть сегодняшний.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Закрыть день</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>Открыть день</translation>
    </message>
    <message>
        <source>open since {time}, {name}</source>
        <translation>открыт с {time}, {name}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>ещё не открыт</translation>
    </message>
    <message>
        <source>opened {time} {name}</source>
        <translation>открыт {time}, {name}</translation>
    </message>
    <message>
        <source>closed {time} {name}</source>
        <translation>закрыт {time}, {name}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыт</translation>
    </message>
    <message>
        <source>code of the day</source>
        <translation>код дня</translation>
    </message>
    <message>
        <source>Close {day}?</source>
        <translation>Закрыть день {day}?</translation>
    </message>
    <message>
        <source>Nothing is posted to a closed day any more. {sums}</source>
        <translation>В закрытом дне больше ничего не оформить. {sums}</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Продолжить работу</translation>
    </message>
    <message>
        <source>Opened {time}</source>
        <translation>День открыт, {time}</translation>
    </message>
    <message>
        <source>Closed {time}. A backup is being made.</source>
        <translation>День закрыт, {time}. Создаётся резервная копия.</translation>
    </message>
    <message>
        <source>The day stays as it is</source>
        <translation>День остаётся как был</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message>
        <source>{day} is still open. Count and close it first.</source>
        <translation>День {day} ещё открыт. Сначала подсчитайте и закройте его.</translation>
    </message>
    <message>
        <source>Today is closed. What comes now belongs to the next day.</source>
        <translation>Сегодняшний день закрыт. Новое относится уже к следующему дню.</translation>
    </message>
    <message>
        <source>{day} is not open yet.</source>
        <translation>День {day} ещё не открыт.</translation>
    </message>
    <message>
        <source>Close that day</source>
        <translation>Закрыть тот день</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>Открыть день</translation>
    </message>
</context>
<context>
    <name>DaySumsBar</name>
    <message>
        <source>Cash</source>
        <translation>Наличные</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Счета</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Не оплачено</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Испорчено</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>On its way to the printer.</source>
        <translation>Отправляется на принтер.</translation>
    </message>
    <message>
        <source>The printer was not found. Choose another one in the preview.</source>
        <translation>Принтер не найден. Выберите другой в окне просмотра.</translation>
    </message>
    <message>
        <source>{printer} is stopped. See to it and start it.</source>
        <translation>Принтер {printer} остановлен. Проверьте и запустите его.</translation>
    </message>
    <message>
        <source>{printer} takes no documents now. Choose another one in the preview.</source>
        <translation>Принтер {printer} сейчас не принимает документы. Выберите другой в окне просмотра.</translation>
    </message>
    <message>
        <source>Printing does not answer on this computer. Call who looks after it.</source>
        <translation>Служба печати на этом компьютере не отвечает. Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>{printer} is out of paper. It goes on when there is some.</source>
        <translation>В принтере {printer} нет бумаги. Добавьте её — печать продолжится.</translation>
    </message>
    <message>
        <source>Somebody took it out of the printer&apos;s queue.</source>
        <translation>Документ убрали из очереди принтера.</translation>
    </message>
    <message>
        <source>{printer} could not print it.</source>
        <translation>Принтер {printer} не смог напечатать документ.</translation>
    </message>
    <message>
        <source>It may be printed already. Look at the printer first.</source>
        <translation>Возможно, документ уже напечатан. Сначала проверьте лоток принтера.</translation>
    </message>
    <message>
        <source>The document could not be made. Open its preview to see why.</source>
        <translation>Документ не удалось подготовить. Откройте просмотр, чтобы узнать причину.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another place.</source>
        <translation>Туда нельзя ничего записать. Выберите другое место.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another place.</source>
        <translation>У вас нет права записи туда. Выберите другое место.</translation>
    </message>
    <message>
        <source>The folder is not there any more. Choose another place.</source>
        <translation>Этой папки больше нет. Выберите другое место.</translation>
    </message>
    <message>
        <source>Another program has the file open. Close it there, or choose another name.</source>
        <translation>Файл открыт в другой программе. Закройте его там или выберите другое имя.</translation>
    </message>
    <message>
        <source>The disk reports a fault ({code}). Choose another place.</source>
        <translation>Диск сообщает об ошибке ({code}). Выберите другое место.</translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>Correct the cell in the file and import it again.</source>
        <translation>Исправьте ячейку в файле и загрузите его снова.</translation>
    </message>
    <message>
        <source>Column «{column}»: correct it and import again.</source>
        <translation>Столбец «{column}»: исправьте и загрузите снова.</translation>
    </message>
    <message>
        <source>The index is missing</source>
        <translation>Нет индекса</translation>
    </message>
    <message>
        <source>«{text}» is no index</source>
        <translation>«{text}» — не индекс</translation>
    </message>
    <message>
        <source>An index has up to 10 letters, digits and hyphens.</source>
        <translation>В индексе до 10 букв, цифр и дефисов.</translation>
    </message>
    <message>
        <source>The title is missing</source>
        <translation>Нет названия</translation>
    </message>
    <message>
        <source>«{text}» does not say how many issues a year</source>
        <translation>Из «{text}» не ясно, сколько выходов в год</translation>
    </message>
    <message>
        <source>It takes a number from 1 to 366.</source>
        <translation>Нужно число от 1 до 366.</translation>
    </message>
    <message>
        <source>«{text}» is no term</source>
        <translation>«{text}» — не срок</translation>
    </message>
    <message>
        <source>It takes a number of months from 1 to 12.</source>
        <translation>Нужно число месяцев от 1 до 12.</translation>
    </message>
    <message>
        <source>{term}: the issues do not fit this term</source>
        <translation>{term}: срок не подходит к периодичности</translation>
    </message>
    <message>
        <source>Usual for this title are multiples of {expected}.</source>
        <translation>Обычный шаг срока для этого издания — {expected}.</translation>
    </message>
    <message>
        <source>«{text}» is no price</source>
        <translation>«{text}» — не цена</translation>
    </message>
    <message>
        <source>{term}: no price for the zone «{zone}»</source>
        <translation>{term}: нет цены для зоны «{zone}»</translation>
    </message>
    <message>
        <source>It cannot be sold there for this term.</source>
        <translation>Там на этот срок подписаться нельзя.</translation>
    </message>
    <message>
        <source>Stacked in one cell: terms {terms}, prices {prices}</source>
        <translation>В одной ячейке: сроков {terms}, цен {prices}</translation>
    </message>
    <message>
        <source>The index {index} stands here once more</source>
        <translation>Индекс {index} повторяется</translation>
    </message>
    <message>
        <source>First in line {expected}. Leave one of them.</source>
        <translation>Впервые — в строке {expected}. Оставьте один из них.</translation>
    </message>
    <message>
        <source>{term}, {zone}: the same price twice</source>
        <translation>{term}, {zone}: одна цена указана дважды</translation>
    </message>
    <message>
        <source>It is imported once.</source>
        <translation>Загружается один раз.</translation>
    </message>
    <message>
        <source>{term}, {zone}: {text} ₸ does not fit the other terms</source>
        <translation>{term}, {zone}: {text} ₸ не согласуется с другими сроками</translation>
    </message>
    <message>
        <source>Expected {expected} ₸. Imported as it stands; compare it.</source>
        <translation>Ожидалось {expected} ₸. Загружается как есть; сверьте.</translation>
    </message>
    <message>
        <source>{term}: the district pays less than the city</source>
        <translation>{term}: в районе дешевле, чем в городе</translation>
    </message>
    <message>
        <source>Imported as it stands; are the columns the right way round?</source>
        <translation>Загружается как есть; не перепутаны ли столбцы?</translation>
    </message>
    <message>
        <source>Taken for a {text}</source>
        <translation>Принято за вид: {text}</translation>
    </message>
    <message>
        <source>Issues a year: {expected}. The list does not say the kind.</source>
        <translation>Выходов в год: {expected}. Вид издания в прейскуранте не указан.</translation>
    </message>
    <message>
        <source>Left out: {text}</source>
        <translation>Пропущено: {text}</translation>
    </message>
    <message>
        <source>A row without index, term and price is not imported.</source>
        <translation>Строка без индекса, срока и цены не загружается.</translation>
    </message>
    <message>
        <source>{term}, {zone}: the parts do not make up the price</source>
        <translation>{term}, {zone}: части не дают в сумме цену</translation>
    </message>
    <message>
        <source>The price itself is what is charged.</source>
        <translation>К оплате берётся сама цена.</translation>
    </message>
    <message>
        <source>Too long: {text}</source>
        <translation>Слишком длинно: {text}</translation>
    </message>
    <message>
        <source>Column «{column}»: at most {limit} characters.</source>
        <translation>Столбец «{column}»: не больше {limit} знаков.</translation>
    </message>
    <message>
        <source>There are characters that cannot be read</source>
        <translation>Есть нечитаемые знаки</translation>
    </message>
    <message>
        <source>«{text}» is no cut-off day</source>
        <translation>«{text}» — не крайний день приёма</translation>
    </message>
    <message>
        <source>It takes a day from 1 to {limit}.</source>
        <translation>Нужен день от 1 до {limit}.</translation>
    </message>
    <message>
        <source>«{text}» means nothing here</source>
        <translation>Непонятно: «{text}»</translation>
    </message>
    <message>
        <source>Taken for a heading: {text}</source>
        <translation>Принято за заголовок: {text}</translation>
    </message>
    <message>
        <source>The kind of the titles below follows from it.</source>
        <translation>По нему определён вид изданий ниже.</translation>
    </message>
    <message>
        <source>The letters were read as Windows Cyrillic</source>
        <translation>Буквы прочитаны в кодировке Windows-1251</translation>
    </message>
    <message>
        <source>Look at the titles: are the Kazakh letters right?</source>
        <translation>Проверьте названия: верны ли казахские буквы?</translation>
    </message>
    <message>
        <source>The sheet «{text}» was not read</source>
        <translation>Лист «{text}» не прочитан</translation>
    </message>
    <message>
        <source>One sheet is read; import others from files of their own.</source>
        <translation>Читается один лист; остальные загрузите отдельными файлами.</translation>
    </message>
    <message>
        <source>The number of issues a year is missing</source>
        <translation>Не указано число выходов в год</translation>
    </message>
    <message>
        <source>The term is missing</source>
        <translation>Не указан срок</translation>
    </message>
    <message>
        <source>{index}: the title has no price</source>
        <translation>{index}: у издания нет цены</translation>
    </message>
    <message>
        <source>{term}, {zone}: two different prices</source>
        <translation>{term}, {zone}: две разные цены</translation>
    </message>
    <message>
        <source>Leave the right one in the file and import it again.</source>
        <translation>Оставьте в файле верную и загрузите его снова.</translation>
    </message>
    <message>
        <source>Belongs to no title: {text}</source>
        <translation>Не относится ни к одному изданию: {text}</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>unfinished</source>
        <translation>не закончено</translation>
    </message>
    <message>
        <source>what you type is not kept: the disk does not take it</source>
        <translation>введённое не хранится: запись на диск не удаётся</translation>
    </message>
</context>
<context>
    <name>DuplicateStrip</name>
    <message>
        <source>next</source>
        <translation>следующий</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Взять этого</translation>
    </message>
    <message>
        <source>On record already?</source>
        <translation>Уже есть в базе?</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Включён Caps Lock.</translation>
    </message>
    <message>
        <source>The keyboard types Cyrillic letters.</source>
        <translation>Клавиатура набирает кириллицу.</translation>
    </message>
</context>
<context>
    <name>EntranceCover</name>
    <message>
        <source>Choose your name and type your password.</source>
        <translation>Выберите своё имя и введите пароль.</translation>
    </message>
    <message>
        <source>Locked by {name}. Nothing that was typed is lost.</source>
        <translation>Заблокировано: {name}. Введённое не пропало.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Copy the report</source>
        <translation>Скопировать отчёт</translation>
    </message>
    <message>
        <source>Close Desk</source>
        <translation>Закрыть Desk</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… и ещё {count}.</translation>
    </message>
</context>
<context>
    <name>FilterStrip</name>
    <message>
        <source>Name, number, deed</source>
        <translation>Имя, номер, действие</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Найти в журнале</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;С</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;по</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>to</source>
        <translation>По какой день</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>все</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кто сделал</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>всё</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>изменения</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>просмотры</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>входы</translation>
    </message>
    <message>
        <source>refused sign-ins</source>
        <translation>отказы во входе</translation>
    </message>
</context>
<context>
    <name>FindLine</name>
    <message>
        <source>Anyone, anything: name, firm, phone, index, form number</source>
        <translation>Кто угодно и что угодно: имя, фирма, телефон, индекс, номер бланка</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Forms</source>
        <translation>Бланки</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Издания</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>First start</source>
        <translation>Первый запуск</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Ваше отделение</translation>
    </message>
    <message>
        <source>this is asked once</source>
        <translation>спрашивается один раз</translation>
    </message>
    <message>
        <source>These are not the same. Type it again.</source>
        <translation>Не совпадает. Введите ещё раз.</translation>
    </message>
    <message>
        <source>&amp;Worker</source>
        <translation>Сотр&amp;удник</translation>
    </message>
    <message>
        <source>Your name as it is printed on forms</source>
        <translation>Ваше имя, как оно печатается на бланках</translation>
    </message>
    <message>
        <source>Lo&amp;gin</source>
        <translation>И&amp;мя для входа</translation>
    </message>
    <message>
        <source>A short word you sign in with</source>
        <translation>Короткое слово, с которым вы входите</translation>
    </message>
    <message>
        <source>P&amp;assword</source>
        <translation>П&amp;ароль</translation>
    </message>
    <message>
        <source>At least {least} characters; a few words are easy to keep</source>
        <translation>Не меньше {least} знаков; несколько слов легко запомнить</translation>
    </message>
    <message>
        <source>Onc&amp;e more</source>
        <translation>&amp;Ещё раз</translation>
    </message>
    <message>
        <source>Counte&amp;r</source>
        <translation>О&amp;кно</translation>
    </message>
    <message>
        <source>The number of this window</source>
        <translation>Номер этого окна</translation>
    </message>
    <message>
        <source>Everything can be changed later in the settings, Ctrl+,</source>
        <translation>Всё можно изменить позже в настройках: Ctrl+,</translation>
    </message>
    <message>
        <source>Save and begin</source>
        <translation>Сохранить и начать</translation>
    </message>
    <message>
        <source>copy Monday&apos;s hours</source>
        <translation>повторить часы понедельника</translation>
    </message>
    <message>
        <source>The office was not saved</source>
        <translation>Отделение не сохранено</translation>
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
        <translation>Выберите бланк в списке; переход — стрелками.</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>Title</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Подписчик</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>БИН</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Документ об оплате</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Sold again as</source>
        <translation>Взамен выдан</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>оформлен</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>оплачен</translation>
    </message>
    <message>
        <source>invoiced</source>
        <translation>выписан счёт</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>признан испорченным</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>напечатан</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Add proof</source>
        <translation>Добавить документ</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Признать испорченным</translation>
    </message>
    <message>
        <source>Sell again</source>
        <translation>Оформить заново</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>Новая подписка</translation>
    </message>
    <message>
        <source>Print {number} again, as a duplicate</source>
        <translation>Напечатать дубликат бланка {number}</translation>
    </message>
    <message>
        <source>Print duplicate</source>
        <translation>Печать дубликата</translation>
    </message>
    <message>
        <source>Proof of payment for {number}</source>
        <translation>Документ об оплате бланка {number}</translation>
    </message>
    <message>
        <source>Void {number}? Its number is not used again.</source>
        <translation>Признать бланк {number} испорченным? Его номер больше не используется.</translation>
    </message>
    <message>
        <source>{number} sent to the printer {time}</source>
        <translation>{number}: отправлен на печать, {time}</translation>
    </message>
    <message>
        <source>{number}: proof on record {time}</source>
        <translation>{number}: документ об оплате записан, {time}</translation>
    </message>
    <message>
        <source>{number} voided {time}</source>
        <translation>{number}: признан испорченным, {time}</translation>
    </message>
    <message>
        <source>{number} is voided</source>
        <translation>Бланк {number} признан испорченным</translation>
    </message>
    <message>
        <source>Sell the same again, with what was wrong put right?</source>
        <translation>Оформить то же заново, исправив ошибку?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Не выполнено</translation>
    </message>
</context>
<context>
    <name>Furnishing</name>
    <message>
        <source>open since {time}</source>
        <translation>день открыт с {time}</translation>
    </message>
    <message>
        <source>the day is not open</source>
        <translation>день не открыт</translation>
    </message>
    <message>
        <source>{total} · cash {cash}</source>
        <translation>{total} · наличными {cash}</translation>
    </message>
    <message>
        <source>saved {at}</source>
        <translation>сохранено {at}</translation>
    </message>
</context>
<context>
    <name>GivenPasswordQuestion</name>
    <message>
        <source>A new password for {name}</source>
        <translation>Новый пароль: {name}</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Выдать</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Новый пароль</translation>
    </message>
    <message>
        <source>They choose their own at the next sign-in</source>
        <translation>При следующем входе сотрудник выберет свой</translation>
    </message>
</context>
<context>
    <name>GuardSheet</name>
    <message>
        <source>F8 shows the work again</source>
        <translation>F8 — снова показать работу</translation>
    </message>
    <message>
        <source>F8 held down locks</source>
        <translation>Удерживайте F8, чтобы заблокировать</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The data file is damaged. Restore the last backup. ({key})</source>
        <translation>Файл данных повреждён. Восстановите последнюю резервную копию. ({key})</translation>
    </message>
    <message>
        <source>Table {table} cannot be read to its end. Restore the last backup.</source>
        <translation>Таблица {table} не читается до конца. Восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>Row {key} of table {table} refers to one that is not there.</source>
        <translation>Строка {key} таблицы {table} ссылается на строку, которой нет.</translation>
    </message>
    <message>
        <source>Table {table} has lost its protection: its rows could be changed ({key}).</source>
        <translation>Таблица {table} лишилась защиты: её строки могли изменить ({key}).</translation>
    </message>
    <message>
        <source>Entry {key} of the history is missing.</source>
        <translation>В журнале нет записи {key}.</translation>
    </message>
    <message>
        <source>Entry {key} of the history is not as it was written.</source>
        <translation>Запись {key} журнала не такая, какой была внесена.</translation>
    </message>
    <message>
        <source>The data is older than it was: entry {key} was there already and is not now. Was an old copy put back?</source>
        <translation>Данные старее, чем были: запись {key} уже была, а теперь её нет. Не вернули ли старую копию?</translation>
    </message>
    <message>
        <source>Entry {key} of the history is another than the one seen before.</source>
        <translation>Запись {key} журнала не та, что была раньше.</translation>
    </message>
    <message>
        <source>What entry {entry} posted was changed past Desk: {table}, {key}.</source>
        <translation>Оформленное записью {entry} изменено в обход Desk: {table}, {key}.</translation>
    </message>
    <message>
        <source>Row {key} of table {table} is gone; entry {entry} posted it.</source>
        <translation>Строки {key} таблицы {table} больше нет; её внесла запись {entry}.</translation>
    </message>
    <message>
        <source>Row {key} of table {table} was put in past Desk.</source>
        <translation>Строка {key} таблицы {table} внесена в обход Desk.</translation>
    </message>
    <message>
        <source>Number {key} is missing.</source>
        <translation>Нет номера {key}.</translation>
    </message>
    <message>
        <source>Series {key} counts other than what bears its numbers.</source>
        <translation>Счётчик {key} не совпадает с выданными номерами.</translation>
    </message>
    <message>
        <source>Row {key} of table {table} bears a number that is not its own.</source>
        <translation>У строки {key} таблицы {table} чужой номер.</translation>
    </message>
    <message>
        <source>Payment {key} is not the sum of its forms.</source>
        <translation>Платёж {key} не равен сумме своих бланков.</translation>
    </message>
    <message>
        <source>The payments of {key} are not the sum of that day&apos;s forms.</source>
        <translation>Платежи за {key} не равны сумме бланков этого дня.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>фамилия</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>patronymic</source>
        <translation>отчество</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>БИН</translation>
    </message>
    <message>
        <source>telephones</source>
        <translation>телефоны</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>адреса</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>эл. почта</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя/название</translation>
    </message>
    <message>
        <source>name, second language</source>
        <translation>второе название</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>оператор почты</translation>
    </message>
    <message>
        <source>operator, second language</source>
        <translation>второй оператор</translation>
    </message>
    <message>
        <source>postal index</source>
        <translation>почтовый индекс</translation>
    </message>
    <message>
        <source>country</source>
        <translation>страна</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>часы работы</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>ценовая зона</translation>
    </message>
    <message>
        <source>zone rules</source>
        <translation>правила зон</translation>
    </message>
    <message>
        <source>last day of ordering</source>
        <translation>крайний день приёма</translation>
    </message>
    <message>
        <source>login</source>
        <translation>имя для входа</translation>
    </message>
    <message>
        <source>post</source>
        <translation>должность</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>роли</translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation>право входа</translation>
    </message>
    <message>
        <source>recovery code</source>
        <translation>код восстановления</translation>
    </message>
    <message>
        <source>from a day</source>
        <translation>с даты</translation>
    </message>
    <message>
        <source>to a day</source>
        <translation>по дату</translation>
    </message>
    <message>
        <source>by one worker</source>
        <translation>по сотруднику</translation>
    </message>
    <message>
        <source>of one kind</source>
        <translation>по виду действий</translation>
    </message>
    <message>
        <source>about one person</source>
        <translation>по человеку</translation>
    </message>
    <message>
        <source>searched</source>
        <translation>с поиском</translation>
    </message>
    <message>
        <source>refused sign-ins</source>
        <translation>отказы во входе</translation>
    </message>
    <message>
        <source>person</source>
        <translation>частное лицо</translation>
    </message>
    <message>
        <source>Everything is whole. The code is {code}.</source>
        <translation>Всё цело. Код: {code}.</translation>
    </message>
</context>
<context>
    <name>HistoryCounts</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posted row(s)</source>
        <translation>
            <numerusform>%n строка учёта</numerusform>
            <numerusform>%n строки учёта</numerusform>
            <numerusform>%n строк учёта</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n номер</numerusform>
            <numerusform>%n номера</numerusform>
            <numerusform>%n номеров</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>history</source>
        <translation>журнал</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Entries of the history</source>
        <translation>Записи журнала</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Проверить всё</translation>
    </message>
    <message>
        <source>Report on a person…</source>
        <translation>Отчёт о человеке…</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Найти в журнале</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить PDF…</translation>
    </message>
    <message>
        <source>No entry is like that. Choose other days, or less.</source>
        <translation>Таких записей нет. Выберите другие дни или уберите часть условий.</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;First month</source>
        <translation>&amp;Первый месяц</translation>
    </message>
    <message>
        <source>&amp;Last month</source>
        <translation>Пос&amp;ледний месяц</translation>
    </message>
    <message>
        <source>On sale f&amp;rom</source>
        <translation>&amp;Действует с</translation>
    </message>
    <message>
        <source>S&amp;upplement</source>
        <translation>Доп&amp;олнение</translation>
    </message>
    <message>
        <source>adds to a catalogue</source>
        <translation>дополняет каталог</translation>
    </message>
    <message>
        <source>For each index, the list on sale last holds.</source>
        <translation>По каждому индексу действует самый новый прейскурант.</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>line {line}</source>
        <translation>строка {line}</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>исправить</translation>
    </message>
    <message>
        <source>check</source>
        <translation>проверить</translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation>Остановлено. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Titles read</source>
        <translation>Прочитанные издания</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Correct {count}</source>
        <translation>Исправить {count}</translation>
    </message>
    <message>
        <source>Check {count}</source>
        <translation>Проверить {count}</translation>
    </message>
    <message>
        <source>Titles {count}</source>
        <translation>Издания {count}</translation>
    </message>
    <message>
        <source>Reading: {done} of {total} rows</source>
        <translation>Чтение: {done} из {total} строк</translation>
    </message>
    <message>
        <source>Storing: {done} of {total} titles</source>
        <translation>Сохранение: {done} из {total} изданий</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Ничего не сохранено.</translation>
    </message>
    <message numerus="yes">
        <source>Correct %n place(s) in the file: all is imported, or nothing.</source>
        <translation>
            <numerusform>Исправьте %n место в файле: загружается всё или ничего.</numerusform>
            <numerusform>Исправьте %n места в файле: загружается всё или ничего.</numerusform>
            <numerusform>Исправьте %n мест в файле: загружается всё или ничего.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no title in this file.</source>
        <translation>В этом файле нет ни одного издания.</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Пока ничего не сохранено.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Нет.</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>attempt {number}</source>
        <translation>попытка {number}</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Убрать из списка</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>газета</translation>
    </message>
    <message>
        <source>magazine</source>
        <translation>журнал</translation>
    </message>
    <message>
        <source>by card</source>
        <translation>по карточке</translation>
    </message>
    <message>
        <source>by address</source>
        <translation>по адресу</translation>
    </message>
    <message>
        <source>no receipt yet</source>
        <translation>нет чека</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>оплачен</translation>
    </message>
    <message>
        <source>invoiced</source>
        <translation>выписан счёт</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>испорчен</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Наличные</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Postman</source>
        <translation>Почтальон</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Агент</translation>
    </message>
    <message>
        <source>Fiscal receipt</source>
        <translation>Фискальный чек</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Квитанция</translation>
    </message>
    <message>
        <source>Payment order</source>
        <translation>Платёжное поручение</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>Ошибка в адресе</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>Ошибка в имени</translation>
    </message>
    <message>
        <source>Wrong title</source>
        <translation>Не то издание</translation>
    </message>
    <message>
        <source>Wrong term</source>
        <translation>Ошибка в сроке</translation>
    </message>
    <message>
        <source>The customer withdrew</source>
        <translation>Отказ подписчика</translation>
    </message>
    <message>
        <source>Spoilt blank</source>
        <translation>Испорчен бланк</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Иная причина</translation>
    </message>
    <message>
        <source>The form was lost</source>
        <translation>Бланк утерян</translation>
    </message>
    <message>
        <source>The print was spoilt</source>
        <translation>Брак печати</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>Секретарь</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Начальник смены</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>{months} mo.</source>
        <translation>{months}&#xa0;мес.</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Венгрия</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Эстония</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Контрастная</translation>
    </message>
    <message>
        <source>Office set up</source>
        <translation>Отделение настроено</translation>
    </message>
    <message>
        <source>Office settings changed</source>
        <translation>Настройки отделения изменены</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Учётная запись добавлена</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Учётная запись изменена</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Пароль сменён</translation>
    </message>
    <message>
        <source>Password given anew</source>
        <translation>Пароль выдан заново</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Вход в программу</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Отказ во входе</translation>
    </message>
    <message>
        <source>Came in with the recovery code</source>
        <translation>Вход по коду восстановления</translation>
    </message>
    <message>
        <source>Day opened</source>
        <translation>День открыт</translation>
    </message>
    <message>
        <source>Day closed</source>
        <translation>День закрыт</translation>
    </message>
    <message>
        <source>Day opened again</source>
        <translation>День открыт снова</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Человек добавлен</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Данные человека изменены</translation>
    </message>
    <message>
        <source>Person taken back</source>
        <translation>Человек убран</translation>
    </message>
    <message>
        <source>Record opened</source>
        <translation>Запись открыта</translation>
    </message>
    <message>
        <source>Record exported</source>
        <translation>Запись выгружена</translation>
    </message>
    <message>
        <source>Person erased</source>
        <translation>Данные человека стёрты</translation>
    </message>
    <message>
        <source>Catalogue imported</source>
        <translation>Каталог загружен</translation>
    </message>
    <message>
        <source>Sale posted</source>
        <translation>Подписка оформлена</translation>
    </message>
    <message>
        <source>Proof of payment added</source>
        <translation>Документ об оплате добавлен</translation>
    </message>
    <message>
        <source>Form voided</source>
        <translation>Бланк испорчен</translation>
    </message>
    <message>
        <source>Form printed</source>
        <translation>Бланк напечатан</translation>
    </message>
    <message>
        <source>Forms exported</source>
        <translation>Бланки выгружены</translation>
    </message>
    <message>
        <source>History read</source>
        <translation>Журнал просмотрен</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Резервная копия восстановлена</translation>
    </message>
    <message>
        <source>Restored data confirmed</source>
        <translation>Восстановленные данные подтверждены</translation>
    </message>
    <message>
        <source>office</source>
        <translation>отделение</translation>
    </message>
    <message>
        <source>account</source>
        <translation>учётная запись</translation>
    </message>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>person</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>каталог</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>платёж</translation>
    </message>
    <message>
        <source>form</source>
        <translation>бланк</translation>
    </message>
    <message>
        <source>enquiry</source>
        <translation>справка</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>исправление</translation>
    </message>
    <message>
        <source>sale</source>
        <translation>подписка</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>посещение</translation>
    </message>
    <message>
        <source>call</source>
        <translation>звонок</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>обращение</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>печать</translation>
    </message>
    <message>
        <source>export</source>
        <translation>выгрузка</translation>
    </message>
    <message>
        <source>the person asked</source>
        <translation>по запросу самого человека</translation>
    </message>
</context>
<context>
    <name>LastEnd</name>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Скопировать отчёт</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Desk ended unexpectedly. What was saved is safe; what was typed is back in its form or on the shelf.</source>
        <translation>Desk неожиданно завершился. Сохранённое цело; введённое снова в своей форме или среди отложенного.</translation>
    </message>
</context>
<context>
    <name>LooksDialog</name>
    <message>
        <source>Report on a person</source>
        <translation>Отчёт о человеке</translation>
    </message>
    <message>
        <source>Name, firm, phone, code</source>
        <translation>Имя, фирма, телефон, код</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>О ком</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Найденные люди</translation>
    </message>
    <message>
        <source>Who looked, and why</source>
        <translation>Кто смотрел и зачем</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Keys · F1 hides them</source>
        <translation>Клавиши · F1 скрывает их</translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation>Alt+буква</translation>
    </message>
    <message>
        <source>goes to a field</source>
        <translation>перейти к полю</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>следующее поле</translation>
    </message>
    <message>
        <source>back, nothing is lost</source>
        <translation>назад, ничего не пропадёт</translation>
    </message>
</context>
<context>
    <name>NewPasswordStep</name>
    <message>
        <source>These are not the same. Type it again.</source>
        <translation>Не совпадает. Введите ещё раз.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Новый пароль</translation>
    </message>
    <message>
        <source>At least {least} characters; a few words are easy to keep</source>
        <translation>Не меньше {least} знаков; несколько слов легко запомнить</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;Ещё раз</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>На&amp;зад</translation>
    </message>
</context>
<context>
    <name>OfficeForm</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Страна</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Second name</source>
        <translation>&amp;Второе название</translation>
    </message>
    <message>
        <source>&amp;Operator</source>
        <translation>&amp;Оператор почты</translation>
    </message>
    <message>
        <source>Second o&amp;perator</source>
        <translation>Второй о&amp;ператор</translation>
    </message>
    <message>
        <source>Postal &amp;index</source>
        <translation>Почтовый &amp;индекс</translation>
    </message>
    <message>
        <source>Price &amp;zone</source>
        <translation>&amp;Ценовая зона</translation>
    </message>
    <message>
        <source>City inde&amp;xes</source>
        <translation>Индексы &amp;города</translation>
    </message>
    <message>
        <source>&amp;District indexes</source>
        <translation>Индексы ра&amp;йона</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Часы работы</translation>
    </message>
    <message>
        <source>C&amp;ut-off day</source>
        <translation>Крайний &amp;день</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Можно не заполнять</translation>
    </message>
    <message>
        <source>Of addresses no rule names</source>
        <translation>Для адресов, не попавших в правила</translation>
    </message>
    <message>
        <source>How they begin, parted by commas</source>
        <translation>Начала индексов через запятую</translation>
    </message>
    <message>
        <source>Empty is closed. Ctrl+D copies Monday.</source>
        <translation>Пусто — выходной. Ctrl+D повторяет понедельник.</translation>
    </message>
    <message>
        <source>Until this day for the next month</source>
        <translation>До этого дня включительно — со следующего месяца</translation>
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
        <translation>Не напечатано</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>OversightPage</name>
    <message>
        <source>Oversight</source>
        <translation>Контроль</translation>
    </message>
    <message>
        <source>What to look after</source>
        <translation>За чем следить</translation>
    </message>
    <message>
        <source>the next panel</source>
        <translation>следующий раздел</translation>
    </message>
</context>
<context>
    <name>OwnPasswordDialog</name>
    <message>
        <source>Your password</source>
        <translation>Ваш пароль</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>&amp;Old password</source>
        <translation>&amp;Старый пароль</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Новый пароль</translation>
    </message>
</context>
<context>
    <name>OwnPasswordStep</name>
    <message>
        <source>Choose a password of your own</source>
        <translation>Выберите свой пароль</translation>
    </message>
    <message>
        <source>Somebody else chose the last one. Only you should know it.</source>
        <translation>Прежний выбрал кто-то другой. Пароль должны знать только вы.</translation>
    </message>
    <message>
        <source>Keep it and go on</source>
        <translation>Сохранить и войти</translation>
    </message>
</context>
<context>
    <name>PassphraseQuestion</name>
    <message>
        <source>Passphrase of the backups</source>
        <translation>Кодовая фраза для копий</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Кодовая фраза</translation>
    </message>
    <message>
        <source>At least {least} characters; empty for no encryption</source>
        <translation>Не меньше {least} знаков; пусто — без шифрования</translation>
    </message>
    <message>
        <source>Write it down and lock it away: without it no backup can be read</source>
        <translation>Запишите её и уберите в сейф: без неё копии не прочитать</translation>
    </message>
</context>
<context>
    <name>PasswordQuestion</name>
    <message>
        <source>A&amp;gain</source>
        <translation>&amp;Ещё раз</translation>
    </message>
    <message>
        <source>At least {least} characters; a few words are easy to keep</source>
        <translation>Не меньше {least} знаков; несколько слов легко запомнить</translation>
    </message>
    <message>
        <source>These are not the same. Type it again.</source>
        <translation>Не совпадает. Введите ещё раз.</translation>
    </message>
</context>
<context>
    <name>PayerRows</name>
    <message>
        <source>&amp;Payer</source>
        <translation>Плате&amp;льщик</translation>
    </message>
    <message>
        <source>Empty: the subscriber pays</source>
        <translation>Пусто: платит подписчик</translation>
    </message>
    <message>
        <source>&amp;Brought by</source>
        <translation>&amp;Канал</translation>
    </message>
    <message>
        <source>Number of the postman or agent</source>
        <translation>Номер почтальона или агента</translation>
    </message>
    <message>
        <source>Not on record. Add the payer on the page People first.</source>
        <translation>В базе нет. Сначала добавьте плательщика на странице «Люди».</translation>
    </message>
</context>
<context>
    <name>PaymentBar</name>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>&amp;Cash</source>
        <translation>&amp;Наличные</translation>
    </message>
    <message>
        <source>Car&amp;d</source>
        <translation>Ка&amp;рта</translation>
    </message>
    <message>
        <source>In&amp;voice</source>
        <translation>С&amp;чёт</translation>
    </message>
    <message>
        <source>&amp;Given</source>
        <translation>Пол&amp;учено</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Сдача</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Name, firm, phone, code</source>
        <translation>Имя, фирма, телефон, код</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Найти человека</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Найденные люди</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>No one is found. {key} adds a person with what is typed.</source>
        <translation>Никто не найден. {key} — добавить с введёнными данными.</translation>
    </message>
    <message>
        <source>No one is on record yet. {key} adds the first person.</source>
        <translation>В базе ещё никого нет. {key} — добавить первого человека.</translation>
    </message>
    <message>
        <source>added last</source>
        <translation>недавние</translation>
    </message>
    <message>
        <source>the first {count}</source>
        <translation>первые {count}</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>Стереть данные: {name}?</translation>
    </message>
    <message>
        <source>Names, numbers, addresses and notes are gone for good, also from backups that are restored later. Posted forms keep what is printed on them.</source>
        <translation>Имя, номера, адреса и примечания стираются навсегда, в том числе из копий, которые восстановят позже. На оформленных бланках остаётся то, что напечатано.</translation>
    </message>
    <message>
        <source>Keep the person</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Стереть…</translation>
    </message>
    <message>
        <source>{name} saved, {time}</source>
        <translation>{name}: сохранено, {time}</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>Erased, {time}</source>
        <translation>Стёрто, {time}</translation>
    </message>
    <message>
        <source>Taken back, {time}</source>
        <translation>Отменено, {time}</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Choose someone in the list: arrows, or type a name.</source>
        <translation>Выберите человека в списке: стрелками или по имени.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контактное лицо</translation>
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
        <translation>Адрес</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>БИН</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>PersonConflict</name>
    <message>
        <source>Two people changed {name}</source>
        <translation>Данные изменили двое: {name}</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Person</source>
        <translation>Частное лицо</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Организация</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Телефон</translation>
    </message>
    <message>
        <source>several numbers: a semicolon between them</source>
        <translation>несколько номеров — через точку с запятой</translation>
    </message>
    <message>
        <source>&amp;IIN</source>
        <translation>&amp;ИИН</translation>
    </message>
    <message>
        <source>&amp;BIN</source>
        <translation>&amp;БИН</translation>
    </message>
    <message>
        <source>&amp;Firm</source>
        <translation>Фи&amp;рма</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>&amp;Примечание</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Эл. почта</translation>
    </message>
    <message>
        <source>Address {number}</source>
        <translation>Адрес {number}</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>One more address</source>
        <translation>Ещё один адрес</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>любой язык</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Co&amp;ntact</source>
        <translation>&amp;Контактное лицо</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;ФИО</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение данных</translation>
    </message>
    <message>
        <source>No longer on record. Saving adds this person anew.</source>
        <translation>В базе уже нет. При сохранении человек добавится заново.</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
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
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Мельче (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Крупнее (Ctrl++)</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>На этом компьютере нет принтера. Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>{printer} · stopped</source>
        <translation>{printer} · остановлен</translation>
    </message>
    <message>
        <source>{printer} · takes nothing</source>
        <translation>{printer} · не принимает</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>The pages cannot be shown.</source>
        <translation>Страницы не удаётся показать.</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>страница {page} из {pages}</translation>
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
        <translation>Бланк появится здесь, когда выбраны издание и срок.</translation>
    </message>
    <message>
        <source>PS-1 · form {number} of {count}</source>
        <translation>ПС-1 · бланк {number} из {count}</translation>
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
        <translation>Не напечатано</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>Promises</source>
        <translation>Обещания</translation>
    </message>
    <message>
        <source>Nothing is promised to anyone.</source>
        <translation>Никому ничего не обещано.</translation>
    </message>
</context>
<context>
    <name>Prompter</name>
    <message>
        <source>Say</source>
        <translation>Скажите</translation>
    </message>
    <message>
        <source>Nothing to say right now.</source>
        <translation>Сейчас говорить нечего.</translation>
    </message>
</context>
<context>
    <name>ProofField</name>
    <message>
        <source>&amp;No.</source>
        <translation>Но&amp;мер</translation>
    </message>
    <message>
        <source>Number of the proof of payment</source>
        <translation>Номер документа об оплате</translation>
    </message>
    <message>
        <source>Proof of payment</source>
        <translation>Документ об оплате</translation>
    </message>
</context>
<context>
    <name>ProofQuestion</name>
    <message>
        <source>Add proof</source>
        <translation>Добавить документ</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Документ</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Номер</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Д&amp;ата</translation>
    </message>
</context>
<context>
    <name>PublicationRecord</name>
    <message>
        <source>Choose a title to see its prices.</source>
        <translation>Выберите издание, чтобы увидеть цены.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Issues a year</source>
        <translation>Раз в год</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>On sale from</source>
        <translation>В силе с</translation>
    </message>
    <message>
        <source>Cut-off day</source>
        <translation>Крайний день</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ReasonQuestion</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>П&amp;римечание</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeView</name>
    <message>
        <source>Your recovery code</source>
        <translation>Ваш код восстановления</translation>
    </message>
    <message>
        <source>If you forget your password, this code lets you in, once. It is shown only now. Lock the paper away where nobody else comes.</source>
        <translation>Если вы забудете пароль, этот код один раз позволит войти. Он показан только сейчас. Уберите лист туда, куда не попадёт никто другой.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>&amp;Print it</source>
        <translation>&amp;Напечатать</translation>
    </message>
    <message>
        <source>I have written it down or printed it</source>
        <translation>Код записан или напечатан</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Продолжить</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>A new password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>Who has no recovery code asks the manager for another password.</source>
        <translation>Если кода восстановления нет, попросите у руководителя другой пароль.</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>&amp;Код восстановления</translation>
    </message>
    <message>
        <source>25 letters and digits; dashes do not matter</source>
        <translation>25 букв и цифр; дефисы не важны</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
</context>
<context>
    <name>RefusalPlaces</name>
    <message>
        <source>Type an amount, for example 10 000.</source>
        <translation>Введите сумму, например 10&#xa0;000.</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>The file is larger than {limit} MB. Is it a price list?</source>
        <translation>Файл больше {limit}&#xa0;МБ. Прейскурант ли это?</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than a price list holds. It was not opened.</source>
        <translation>После распаковки книга намного больше прейскуранта. Она не открыта; выберите другой файл.</translation>
    </message>
    <message>
        <source>The workbook has more than {limit} parts. It was not opened.</source>
        <translation>Число частей в книге больше {limit}. Она не открыта; выберите другой файл.</translation>
    </message>
    <message>
        <source>The file has more than {limit} rows. Divide it into several lists.</source>
        <translation>Число строк в файле больше {limit}. Разделите его на несколько прейскурантов.</translation>
    </message>
    <message>
        <source>The file has more than {limit} columns. Delete those that are not needed.</source>
        <translation>Число столбцов в файле больше {limit}. Удалите ненужные.</translation>
    </message>
    <message>
        <source>A cell holds more than {limit} characters. Is a quotation mark not closed?</source>
        <translation>Число знаков в одной ячейке больше {limit}. Проверьте, закрыты ли кавычки.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>Файл пуст. Выберите другой.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Is it still there, and may you read it?</source>
        <translation>Файл не открывается. Проверьте, на месте ли он и есть ли право его читать.</translation>
    </message>
    <message>
        <source>This is no CSV and no XLSX file, or it is damaged. Save the list as XLSX again.</source>
        <translation>Это не CSV и не XLSX, или файл повреждён. Сохраните прейскурант в XLSX ещё раз.</translation>
    </message>
    <message>
        <source>The letters cannot be read. Save the list as XLSX, or as CSV in UTF-8.</source>
        <translation>Буквы не читаются. Сохраните прейскурант в XLSX или в CSV с кодировкой UTF-8.</translation>
    </message>
    <message>
        <source>No row names all the columns. Missing: {columns}.</source>
        <translation>Нет строки с названиями всех столбцов. Не хватает: {columns}.</translation>
    </message>
    <message>
        <source>Line {line}: two columns are called «{column}». Delete or rename one.</source>
        <translation>Строка {line}: два столбца «{column}». Удалите или переименуйте один.</translation>
    </message>
    <message>
        <source>The last month lies before the first. Change one of them.</source>
        <translation>Последний месяц раньше первого. Измените один из них.</translation>
    </message>
    <message>
        <source>The list would take effect after its last month. Choose an earlier day.</source>
        <translation>Прейскурант вступил бы в силу после своего последнего месяца. Выберите день раньше.</translation>
    </message>
    <message>
        <source>Only digits belong here. Please type it again.</source>
        <translation>Здесь нужны только цифры. Введите ещё раз.</translation>
    </message>
    <message>
        <source>This number has {length} digits. Please count again.</source>
        <translation>В номере должно быть цифр: {length}. Пересчитайте.</translation>
    </message>
    <message>
        <source>One of the digits is mistyped. Compare them with the paper.</source>
        <translation>Ошибка в одной из цифр. Сверьте с документом.</translation>
    </message>
    <message>
        <source>This is no person&apos;s IIN: it begins with no date of birth.</source>
        <translation>Это не ИИН: он не начинается с даты рождения. Проверьте номер.</translation>
    </message>
    <message>
        <source>This is no organisation&apos;s BIN. Is it a person&apos;s IIN?</source>
        <translation>Это не БИН организации. Не ИИН ли это?</translation>
    </message>
    <message>
        <source>No such form of postal index. Type it as on the envelope.</source>
        <translation>Почтовый индекс так не пишется. Введите, как на конверте.</translation>
    </message>
    <message>
        <source>This is no number of a form. Type it as printed beside the bar code.</source>
        <translation>Это не номер бланка. Введите, как напечатано у штрихкода.</translation>
    </message>
    <message>
        <source>One character of the number is mistyped. Compare it with the form.</source>
        <translation>Ошибка в одном знаке номера. Сверьте с бланком.</translation>
    </message>
    <message>
        <source>This is no e-mail address. It looks like name@firm.kz.</source>
        <translation>Это не адрес эл. почты. Введите в виде name@firm.kz.</translation>
    </message>
    <message>
        <source>At most {limit} of them are kept. Take some out.</source>
        <translation>Хранится не больше {limit}. Уберите лишние.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Заполните это поле.</translation>
    </message>
    <message>
        <source>Too long: at most {limit} characters fit here.</source>
        <translation>Слишком длинно: не больше {limit} знаков.</translation>
    </message>
    <message>
        <source>This holds characters that cannot be read or printed. Please type it again.</source>
        <translation>Есть знаки, которые нельзя прочитать или напечатать. Введите ещё раз.</translation>
    </message>
    <message>
        <source>Someone else has changed this in the meantime. Open it again and repeat.</source>
        <translation>Эти данные уже изменил кто-то другой. Откройте заново и повторите.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask the supervisor.</source>
        <translation>У вас нет права на это действие. Обратитесь к начальнику.</translation>
    </message>
    <message>
        <source>A newer version of Desk wrote this data. Install that version here too.</source>
        <translation>Данные записаны более новой версией Desk. Установите её и здесь.</translation>
    </message>
    <message>
        <source>The data file is damaged or is no data of Desk. Restore the last backup.</source>
        <translation>Файл данных повреждён или создан не в Desk. Восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>The data may not lie on a network share: two desks would spoil it. Choose a folder on this computer, or use PostgreSQL.</source>
        <translation>Данные нельзя держать в сетевой папке: два рабочих места их испортят. Выберите папку на этом компьютере или используйте PostgreSQL.</translation>
    </message>
    <message>
        <source>This is no address of a database. It looks like postgresql://server/desk.</source>
        <translation>Это не адрес базы данных. Укажите в виде postgresql://server/desk.</translation>
    </message>
    <message>
        <source>Desk is already open on this data.</source>
        <translation>Desk уже открыт с этими данными.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved; free some space and save again.</source>
        <translation>Диск заполнен. Ничего не сохранено; освободите место и сохраните снова.</translation>
    </message>
    <message>
        <source>The disk reports a fault. Nothing was saved; call who looks after it.</source>
        <translation>Диск сообщает об ошибке. Ничего не сохранено; обратитесь к администратору.</translation>
    </message>
    <message>
        <source>The data folder cannot be written. Nothing was saved; check its permissions.</source>
        <translation>В папку данных нельзя записать. Ничего не сохранено; проверьте права доступа.</translation>
    </message>
    <message>
        <source>The database does not answer. Nothing was saved; check the network.</source>
        <translation>База данных не отвечает. Ничего не сохранено; проверьте сеть.</translation>
    </message>
    <message>
        <source>Another program holds the data. Nothing was saved; try again in a moment.</source>
        <translation>Данные заняты другой программой. Ничего не сохранено; повторите чуть позже.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, or choose another place.</source>
        <translation>Диск заполнен. Освободите место или выберите другое.</translation>
    </message>
    <message>
        <source>Type hours like 8:00–17:00; leave it empty when closed.</source>
        <translation>Введите часы в виде 8:00–17:00; для выходного оставьте пустым.</translation>
    </message>
    <message>
        <source>Choose a day from 1 to 28: every month has it.</source>
        <translation>Выберите день от 1 до 28: он есть в каждом месяце.</translation>
    </message>
    <message>
        <source>There is an office here already. Choose an empty folder for the demo.</source>
        <translation>Здесь уже есть отделение. Выберите для примера пустую папку.</translation>
    </message>
    <message>
        <source>«{text}» begins no postal index. Part several by commas.</source>
        <translation>С «{text}» не начинается ни один индекс. Несколько разделяйте запятыми.</translation>
    </message>
    <message>
        <source>«{text}» is listed for both zones. Keep one of them.</source>
        <translation>«{text}» указано для обеих зон. Оставьте в одной.</translation>
    </message>
    <message>
        <source>{service} copies this folder to other computers: that would spoil the data. Choose a folder it does not touch.</source>
        <translation>{service} копирует эту папку на другие компьютеры: данные испортятся. Выберите папку, которая не копируется.</translation>
    </message>
    <message>
        <source>There is no office here that could be read. Restore a backup.</source>
        <translation>Здесь нет отделения, которое можно прочитать. Восстановите резервную копию.</translation>
    </message>
    <message>
        <source>Find a title and choose its term first.</source>
        <translation>Сначала найдите издание и выберите срок.</translation>
    </message>
    <message>
        <source>At most {limit} titles can be paid at once. Begin a second sale.</source>
        <translation>За один раз оплачивается изданий не больше {limit}. Остальные оформите отдельно.</translation>
    </message>
    <message>
        <source>Choose from 1 to {limit} sets.</source>
        <translation>Выберите число комплектов от 1 до {limit}.</translation>
    </message>
    <message>
        <source>{index}: no price for {term} in the zone «{zone}». Choose another term.</source>
        <translation>{index}: на {term} нет цены для зоны «{zone}». Выберите другой срок.</translation>
    </message>
    <message>
        <source>This title is no longer in the catalogue. Find it again.</source>
        <translation>Этого издания больше нет в каталоге. Найдите его заново.</translation>
    </message>
    <message>
        <source>{index}: the catalogue ends in {last}. Choose a shorter term.</source>
        <translation>{index}: последний месяц каталога — {last}. Выберите срок короче.</translation>
    </message>
    <message>
        <source>{index}: can be ordered from {earliest} on. Choose a later month.</source>
        <translation>{index}: первый возможный месяц — {earliest}. Выберите месяц позже.</translation>
    </message>
    <message>
        <source>{missing} more is needed.</source>
        <translation>Не хватает {missing}.</translation>
    </message>
    <message>
        <source>An invoice needs a payer with a BIN. Name the organisation that pays.</source>
        <translation>Для счёта нужен плательщик с БИН. Укажите организацию, которая платит.</translation>
    </message>
    <message>
        <source>This paper does not prove such a payment. Choose another kind.</source>
        <translation>Этот документ не подтверждает такую оплату. Выберите другой вид.</translation>
    </message>
    <message>
        <source>This paper is on record already. Check its number.</source>
        <translation>Такой документ уже записан. Проверьте номер.</translation>
    </message>
    <message>
        <source>The date of the paper lies after today. Check it.</source>
        <translation>Дата документа позже сегодняшней. Проверьте её.</translation>
    </message>
    <message>
        <source>There is no form {number}. Check the number.</source>
        <translation>Бланка {number} нет. Проверьте номер.</translation>
    </message>
    <message>
        <source>Form {number} was voided before.</source>
        <translation>Бланк {number} уже признан испорченным.</translation>
    </message>
    <message>
        <source>Form {number} is of {day}. Only a form of today can be voided.</source>
        <translation>Бланк {number} оформлен {day}. Признать испорченным можно только сегодняшний.</translation>
    </message>
    <message>
        <source>Void form {number} first, then sell again.</source>
        <translation>Сначала признайте бланк {number} испорченным, потом оформите заново.</translation>
    </message>
    <message>
        <source>Form {number} was sold again already.</source>
        <translation>Взамен бланка {number} уже выдан другой.</translation>
    </message>
    <message>
        <source>Too long for the form, even in small letters. Shorten it.</source>
        <translation>Не помещается на бланке даже мелким шрифтом. Сократите.</translation>
    </message>
    <message>
        <source>The form cannot show: {characters} Type it without.</source>
        <translation>На бланке нельзя напечатать: {characters} Введите без них.</translation>
    </message>
    <message>
        <source>Set the office up first: its name and index go on the form.</source>
        <translation>Сначала заполните сведения об отделении: его название и индекс печатаются на бланке.</translation>
    </message>
    <message>
        <source>Too short: at least {least} characters. A few words are easy to keep.</source>
        <translation>Слишком коротко: нужно не меньше {least} знаков. Несколько слов легко запомнить.</translation>
    </message>
    <message>
        <source>Half the world has this password. Choose another.</source>
        <translation>Такой пароль знает полмира. Выберите другой.</translation>
    </message>
    <message>
        <source>Anyone would guess the login or the name. Choose another.</source>
        <translation>Своё имя в пароле угадает любой. Выберите другой пароль.</translation>
    </message>
    <message>
        <source>This is the old password. Choose another.</source>
        <translation>Это старый пароль. Выберите другой.</translation>
    </message>
    <message>
        <source>The password or the login is wrong. Please type it again.</source>
        <translation>Неверный пароль или имя для входа. Введите ещё раз.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait {seconds} s, then type it again.</source>
        <translation>Слишком много неверных паролей. Подождите {seconds}&#xa0;с и введите снова.</translation>
    </message>
    <message>
        <source>A login has at least {least} letters or digits.</source>
        <translation>В имени для входа должно быть не меньше {least} букв или цифр.</translation>
    </message>
    <message>
        <source>Somebody has this login already. Choose another.</source>
        <translation>Такое имя для входа уже есть. Выберите другое.</translation>
    </message>
    <message>
        <source>Tick what they do at the office: at least one.</source>
        <translation>Отметьте, кем человек работает: хотя бы одну роль.</translation>
    </message>
    <message>
        <source>This is the last manager. Make somebody else a manager first.</source>
        <translation>Это последний руководитель. Сначала назначьте руководителем кого-то другого.</translation>
    </message>
    <message>
        <source>There is a manager here already. Type their login and password.</source>
        <translation>Руководитель здесь уже есть. Введите его имя для входа и пароль.</translation>
    </message>
    <message>
        <source>This code is not in force. Compare it with the newest paper.</source>
        <translation>Этот код не действует. Сверьте его с последним листом.</translation>
    </message>
    <message>
        <source>This file is no backup of Desk. Choose another one.</source>
        <translation>Этот файл — не резервная копия Desk. Выберите другой.</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was changed; choose an older one.</source>
        <translation>Эта копия повреждена. Ничего не изменено; выберите более раннюю.</translation>
    </message>
    <message>
        <source>This backup is encrypted. Type its passphrase.</source>
        <translation>Эта копия зашифрована. Введите её кодовую фразу.</translation>
    </message>
    <message>
        <source>This is not the passphrase the backup was made with. Type it again.</source>
        <translation>У этой копии другая кодовая фраза. Введите ещё раз.</translation>
    </message>
    <message>
        <source>Too short: take {least} characters or more, four words say.</source>
        <translation>Слишком коротко: нужно не меньше {least} знаков, например четыре слова.</translation>
    </message>
    <message>
        <source>The key of the backups cannot be read. Set the passphrase again.</source>
        <translation>Ключ резервных копий не читается. Задайте кодовую фразу снова.</translation>
    </message>
    <message>
        <source>This lies beside the data and would be lost with it. Choose another disk.</source>
        <translation>Это место рядом с данными и пропадёт вместе с ними. Выберите другой диск.</translation>
    </message>
    <message>
        <source>This database holds data already. Restore into a new, empty one.</source>
        <translation>В этой базе уже есть данные. Восстановите в новую, пустую.</translation>
    </message>
    <message>
        <source>The list of erased people cannot be read: {path}. Call who looks after Desk.</source>
        <translation>Список стёртых людей не читается: {path}. Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>Отменено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The day is not open. Open it with Ctrl+O, then repeat.</source>
        <translation>День не открыт. Откройте его: Ctrl+O, затем повторите.</translation>
    </message>
    <message>
        <source>{day} is still open. Close it with Ctrl+O, then open today.</source>
        <translation>День {day} ещё открыт. Закройте его: Ctrl+O, затем откройте сегодняшний.</translation>
    </message>
    <message>
        <source>{day} is closed already. A supervisor can open it again, Ctrl+5.</source>
        <translation>День {day} уже закрыт. Начальник смены может открыть его снова: Ctrl+5.</translation>
    </message>
    <message>
        <source>{day} was worked in already. Check the date of this computer.</source>
        <translation>В день {day} уже работали. Проверьте дату на этом компьютере.</translation>
    </message>
    <message>
        <source>Stopped. Nothing is known of what was not checked yet.</source>
        <translation>Остановлено. О непроверенном ничего не известно.</translation>
    </message>
</context>
<context>
    <name>RefusedStrip</name>
    <message>
        <source>Seen</source>
        <translation>Ясно</translation>
    </message>
    <message numerus="yes">
        <source>and at %n other place(s)</source>
        <translation>
            <numerusform>и ещё в %n месте</numerusform>
            <numerusform>и ещё в %n местах</numerusform>
            <numerusform>и ещё в %n местах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong password(s) for {name} at {workstation}, last {at}</source>
        <translation>
            <numerusform>%n неверный пароль: {name}, {workstation}; последний — {at}</numerusform>
            <numerusform>%n неверных пароля: {name}, {workstation}; последний — {at}</numerusform>
            <numerusform>%n неверных паролей: {name}, {workstation}; последний — {at}</numerusform>
        </translation>
    </message>
    <message>
        <source>an unknown login</source>
        <translation>неизвестное имя для входа</translation>
    </message>
    <message>
        <source>this desk</source>
        <translation>это рабочее место</translation>
    </message>
</context>
<context>
    <name>ReopenQuestion</name>
    <message>
        <source>Open the day again?</source>
        <translation>Открыть день снова?</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>Something failed that nobody foresaw. Try again; if it fails again, save a report and tell the administrator: {name}.</source>
        <translation>Случилось непредвиденное. Повторите; если снова не получится, сохраните отчёт и сообщите администратору: {name}.</translation>
    </message>
    <message>
        <source>Nothing was changed: your data and its backups are as they were.</source>
        <translation>Ничего не изменено: данные и резервные копии остались как были.</translation>
    </message>
    <message>
        <source>Nothing was changed. Each backup below stands for itself; what is here now is kept aside when one is restored.</source>
        <translation>Ничего не изменено. Каждая копия в списке самостоятельна; при восстановлении нынешние данные сохраняются отдельно.</translation>
    </message>
</context>
<context>
    <name>RepairPage</name>
    <message>
        <source>Repair</source>
        <translation>Устранение сбоя</translation>
    </message>
    <message>
        <source>Desk cannot open its data</source>
        <translation>Desk не может открыть свои данные</translation>
    </message>
    <message>
        <source>There is no backup in the data folder. Take one from a file.</source>
        <translation>В папке данных нет резервных копий. Возьмите копию из файла.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Вернуть…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
    <message>
        <source>Go on with this…</source>
        <translation>Продолжить с этим…</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>Только для чтения</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Save a report without names</source>
        <translation>Сохранить отчёт без имён</translation>
    </message>
    <message>
        <source>Close Desk</source>
        <translation>Закрыть Desk</translation>
    </message>
    <message>
        <source>Report saved: {name}</source>
        <translation>Отчёт сохранён: {name}</translation>
    </message>
</context>
<context>
    <name>RestoreQuestion</name>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановление копии</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Кодовая фраза</translation>
    </message>
    <message>
        <source>Looking through it…</source>
        <translation>Копия проверяется…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Отделение</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Последняя запись</translation>
    </message>
    <message>
        <source>Last form</source>
        <translation>Последний бланк</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записей</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Whole. What was entered after it will be missing; today&apos;s data is kept aside.</source>
        <translation>Копия цела. Введённого после неё не будет; нынешние данные сохраняются отдельно.</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Восстановить</translation>
    </message>
</context>
<context>
    <name>RestoringPage</name>
    <message>
        <source>Restoring</source>
        <translation>Восстановление</translation>
    </message>
    <message>
        <source>The backup is being restored</source>
        <translation>Копия восстанавливается</translation>
    </message>
    <message>
        <source>Until it is whole, nothing takes the place of the data. Please wait.</source>
        <translation>Данные заменяются, только когда она готова целиком. Подождите.</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Press</source>
        <translation>Подписка</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Oversight</source>
        <translation>Контроль</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Копии</translation>
    </message>
</context>
<context>
    <name>SaleForm</name>
    <message>
        <source>Sell again</source>
        <translation>Оформить заново</translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation>Новая подписка</translation>
    </message>
    <message>
        <source>Another pa&amp;yer…</source>
        <translation>&amp;Другой плательщик…</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Корзина</translation>
    </message>
</context>
<context>
    <name>SalePage</name>
    <message>
        <source>Pay and print</source>
        <translation>Оплата и печать</translation>
    </message>
    <message>
        <source>Pay without printing</source>
        <translation>Оплата без печати</translation>
    </message>
    <message>
        <source>Another title</source>
        <translation>Ещё издание</translation>
    </message>
    <message>
        <source>New person with this name</source>
        <translation>Новый человек с этим именем</translation>
    </message>
    <message>
        <source>The next form</source>
        <translation>Следующий бланк</translation>
    </message>
    <message>
        <source>Drop this sale</source>
        <translation>Очистить форму</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Drop this sale?</source>
        <translation>Очистить форму?</translation>
    </message>
    <message>
        <source>What was typed here is lost. Nothing of it was posted.</source>
        <translation>Введённое здесь пропадёт. Ничего из этого ещё не оформлено.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>index and zone agree</source>
        <translation>индекс и зона соответствуют</translation>
    </message>
    <message>
        <source>{index} has no price in this zone</source>
        <translation>{index}: нет цены для этой зоны</translation>
    </message>
    <message>
        <source>term lies inside the catalogue</source>
        <translation>срок в пределах каталога</translation>
    </message>
    <message>
        <source>{number} posted {time} · {total}</source>
        <translation>{number}: оформлено {time} · {total}</translation>
    </message>
    <message>
        <source>change {change}</source>
        <translation>сдача {change}</translation>
    </message>
    <message>
        <source>record updated</source>
        <translation>данные в базе обновлены</translation>
    </message>
    <message>
        <source>phone or address not on record</source>
        <translation>телефон или адрес в базу не записан</translation>
    </message>
</context>
<context>
    <name>SaleWork</name>
    <message>
        <source>{title} is not on sale any more.</source>
        <translation>{title}: больше нет в каталоге.</translation>
    </message>
    <message>
        <source>The subscriber is not on record any more.</source>
        <translation>Подписчика в базе больше нет.</translation>
    </message>
    <message>
        <source>The subscriber&apos;s record was changed meanwhile.</source>
        <translation>Данные подписчика тем временем изменены.</translation>
    </message>
    <message>
        <source>The payer is not on record any more.</source>
        <translation>Плательщика в базе больше нет.</translation>
    </message>
    <message>
        <source>The first month is another than when this was typed.</source>
        <translation>Первый месяц уже не тот, что был при вводе.</translation>
    </message>
    <message>
        <source>The price is another than when this was typed.</source>
        <translation>Цена уже не та, что была при вводе.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save as</source>
        <translation>Сохранить как</translation>
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
        <translation>Настройки</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Отделение</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>Это рабочее место</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>Чьи настройки</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>copy Monday&apos;s hours</source>
        <translation>повторить часы понедельника</translation>
    </message>
    <message>
        <source>the office / this workstation</source>
        <translation>отделение / это рабочее место</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>The former settings hold again</source>
        <translation>Прежние настройки снова действуют</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сохранено {time}</translation>
    </message>
    <message>
        <source>The settings were not saved</source>
        <translation>Настройки не сохранены</translation>
    </message>
    <message>
        <source>Two people changed the office</source>
        <translation>Отделение изменили двое</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Пробная страница</translation>
    </message>
    <message>
        <source>The test page is at the printer</source>
        <translation>Пробная страница отправлена на принтер</translation>
    </message>
    <message>
        <source>The test page was not printed</source>
        <translation>Пробная страница не напечатана</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>The settings were not kept</source>
        <translation>Настройки не сохранены</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Set aside</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>nothing is set aside</source>
        <translation>пусто</translation>
    </message>
</context>
<context>
    <name>ShelfChooser</name>
    <message>
        <source>Set aside</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>A digit or Enter takes it up again, Delete throws it away, Esc leaves it.</source>
        <translation>Цифра или Enter — продолжить, Delete — удалить, Esc — закрыть.</translation>
    </message>
    <message>
        <source>begun {time}</source>
        <translation>начато {time}</translation>
    </message>
    <message>
        <source>Throw it away?</source>
        <translation>Удалить?</translation>
    </message>
    <message>
        <source>What was typed is lost. Nothing of it is on record.</source>
        <translation>Введённое пропадёт. Ничего из этого ещё не записано в базу.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>SignInStep</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>&amp;Forgot the password?</source>
        <translation>&amp;Забыли пароль?</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>The clock is right</source>
        <translation>Часы верны</translation>
    </message>
    <message>
        <source>Read only: nothing can be saved.</source>
        <translation>Только чтение: сохранить ничего нельзя.</translation>
    </message>
    <message>
        <source>The data was restored at {time}. Look whether it is right and say so under Oversight, Backups: until then no old backup is removed.</source>
        <translation>Данные восстановлены: {time}. Проверьте, верны ли они, и подтвердите это в разделе «Контроль», «Копии»: до этого старые копии не удаляются.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says {now}, but the last change was made at {newest}. Set the clock right before you go on.</source>
        <translation>Часы этого компьютера показывают {now}, а последнее изменение — {newest}. Сначала установите верное время.</translation>
    </message>
    <message>
        <source>The last change was made at {newest}, more than a year before this computer&apos;s clock, {now}. Set the clock right before you go on.</source>
        <translation>Последнее изменение — {newest}: больше чем на год раньше часов этого компьютера, {now}. Сначала установите верное время.</translation>
    </message>
</context>
<context>
    <name>SubscriberRows</name>
    <message>
        <source>&amp;Subscriber</source>
        <translation>&amp;Подписчик</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>Name, firm, phone or code</source>
        <translation>Имя, фирма, телефон или код</translation>
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
        <translation>Село, улица, дом</translation>
    </message>
    <message>
        <source>Postal index</source>
        <translation>Почтовый индекс</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Price zone</source>
        <translation>Ценовая зона</translation>
    </message>
    <message>
        <source>new: goes on record with this sale</source>
        <translation>новый: запишется в базу при оплате</translation>
    </message>
    <message>
        <source>had before: {forms}</source>
        <translation>раньше: {forms}</translation>
    </message>
    <message>
        <source>nothing so far</source>
        <translation>раньше не подписывались</translation>
    </message>
    <message>
        <source>the zone follows the index</source>
        <translation>зона определится по индексу</translation>
    </message>
    <message>
        <source>zone by the index: {zone} — the price is taken from it</source>
        <translation>зона по индексу: {zone} — цена взята по ней</translation>
    </message>
    <message>
        <source>chosen by hand; by the index it is {zone}</source>
        <translation>выбрано вручную; по индексу — {zone}</translation>
    </message>
</context>
<context>
    <name>SubscriptionsPage</name>
    <message>
        <source>New subscription</source>
        <translation>Новая подписка</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Подписка</translation>
    </message>
</context>
<context>
    <name>TitleRows</name>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Издание</translation>
    </message>
    <message>
        <source>Te&amp;rm</source>
        <translation>&amp;Срок</translation>
    </message>
    <message>
        <source>Index or letters of the title</source>
        <translation>Индекс или начало названия</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Первый месяц</translation>
    </message>
    <message>
        <source>Titles found</source>
        <translation>Найденные издания</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Комплекты</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>компл.</translation>
    </message>
    <message>
        <source>No title on sale begins so. Try other letters or the index.</source>
        <translation>Нет издания с таким началом. Введите другие буквы или индекс.</translation>
    </message>
    <message>
        <source>{forms}, one a year</source>
        <translation>{forms}, по одному на год</translation>
    </message>
    <message>
        <source>nothing of it can be ordered in this zone</source>
        <translation>на него нельзя подписаться в этой зоне</translation>
    </message>
    <message>
        <source>a digit chooses the term</source>
        <translation>срок выбирается цифрой</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>That did not work</source>
        <translation>Не получилось</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>What was saved is safe, and what you typed is kept. If it fails again, give the report to the administrator.</source>
        <translation>Сохранённое цело, введённое не пропало. Если снова не получится, передайте отчёт администратору.</translation>
    </message>
</context>
<context>
    <name>WorkstationForm</name>
    <message>
        <source>A5, one form a sheet</source>
        <translation>A5, один бланк на листе</translation>
    </message>
    <message>
        <source>A4, two forms a sheet</source>
        <translation>A4, два бланка на листе</translation>
    </message>
    <message>
        <source>As in the template</source>
        <translation>Как в шаблоне</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Печатать</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не печатать</translation>
    </message>
    <message>
        <source>Pre-printed blanks</source>
        <translation>Готовые бланки</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Пробная страница</translation>
    </message>
    <message>
        <source>The number of this window</source>
        <translation>Номер этого окна</translation>
    </message>
    <message>
        <source>In 0.1 mm; below 0 moves left</source>
        <translation>В 0,1&#xa0;мм; меньше 0 — влево</translation>
    </message>
    <message>
        <source>In 0.1 mm; below 0 moves up</source>
        <translation>В 0,1&#xa0;мм; меньше 0 — вверх</translation>
    </message>
    <message>
        <source>Minutes without a key; 0 never locks</source>
        <translation>Минут без нажатий; 0 — не блокировать</translation>
    </message>
    <message>
        <source>Minutes without a key; 0 never hides</source>
        <translation>Минут без нажатий; 0 — не скрывать</translation>
    </message>
    <message>
        <source>Counte&amp;r</source>
        <translation>О&amp;кно</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Яз&amp;ык</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Forms go to</source>
        <translation>Принтер &amp;бланков</translation>
    </message>
    <message>
        <source>L&amp;ists go to</source>
        <translation>Принт&amp;ер списков</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Бу&amp;мага</translation>
    </message>
    <message>
        <source>Re&amp;verse side</source>
        <translation>Оборотн&amp;ая сторона</translation>
    </message>
    <message>
        <source>&amp;Overprint</source>
        <translation>Печать по б&amp;ланку</translation>
    </message>
    <message>
        <source>To the ri&amp;ght</source>
        <translation>Вп&amp;раво</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Вни&amp;з</translation>
    </message>
    <message>
        <source>Loc&amp;k after</source>
        <translation>Блокиро&amp;вать через</translation>
    </message>
    <message>
        <source>&amp;Hide after</source>
        <translation>&amp;Скрывать через</translation>
    </message>
    <message>
        <source>The usual printer</source>
        <translation>Принтер по умолчанию</translation>
    </message>
</context>
</TS>

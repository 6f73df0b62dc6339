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
        <source>call somebody</source>
        <translation>позвонить</translation>
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
    <message>
        <source>say something else: hold, complaint, offer</source>
        <translation>сказать другое: ожидание, жалоба, предложение</translation>
    </message>
</context>
<context>
    <name>AddQuestion</name>
    <message>
        <source>Who else was in the house?</source>
        <translation>Кто ещё был в здании?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Где</translation>
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
    <name>AdmitQuestion</name>
    <message>
        <source>{name} is not to be let in</source>
        <translation>{name}: не пропускать</translation>
    </message>
    <message>
        <source>Let in anyway</source>
        <translation>Всё же пропустить</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
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
        <translation>{name}: {count} раз</translation>
    </message>
    <message>
        <source>No time is free in the next three months.</source>
        <translation>В ближайшие три месяца свободного времени нет.</translation>
    </message>
    <message>
        <source>{name} moved to {time}</source>
        <translation>{name}: перенесено на {time}</translation>
    </message>
    <message>
        <source>{name} moved to {host}, {time}</source>
        <translation>{name}: передано, {host}, {time}</translation>
    </message>
    <message>
        <source>{name}, {time}: called off</source>
        <translation>{name}, {time}: отменено</translation>
    </message>
    <message>
        <source>{name} was told, {time}</source>
        <translation>{name}: предупреждён(а), {time}</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Читается: {name}…</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Calendar imported: {new} new, {changed} changed, {removed} taken out</source>
        <translation>Календарь загружен: новых {new}, изменено {changed}, убрано {removed}</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>Taken back, {time}</source>
        <translation>Возвращено, {time}</translation>
    </message>
</context>
<context>
    <name>AppointmentFields</name>
    <message>
        <source>Visitor</source>
        <translation>Посетитель</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Занято</translation>
    </message>
    <message>
        <source>What the time is for</source>
        <translation>На что уходит время</translation>
    </message>
    <message>
        <source>&amp;Visitor</source>
        <translation>&amp;Посетитель</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Firm</source>
        <translation>&amp;Фирма</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Цель</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>По&amp;втор</translation>
    </message>
    <message>
        <source>Letters of a name, or a new name</source>
        <translation>Буквы имени или новое имя</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Один раз</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>До какого дня</translation>
    </message>
</context>
<context>
    <name>AppointmentForm</name>
    <message>
        <source>New appointment</source>
        <translation>Новая встреча</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>new person with this name</source>
        <translation>новый человек с этим именем</translation>
    </message>
    <message>
        <source>Next free: {time}</source>
        <translation>Ближайшее свободное: {time}</translation>
    </message>
    <message>
        <source>Take it anyway</source>
        <translation>Всё же занять</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Занять</translation>
    </message>
</context>
<context>
    <name>AppointmentRecord</name>
    <message>
        <source>Appointment</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>With</source>
        <translation>С кем</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>одна из нескольких</translation>
    </message>
</context>
<context>
    <name>AppointmentWords</name>
    <message>
        <source>moved, to be told</source>
        <translation>перенос: сообщить</translation>
    </message>
    <message>
        <source>cancelled, to be told</source>
        <translation>отмена: сообщить</translation>
    </message>
    <message>
        <source>appointed</source>
        <translation>назначено</translation>
    </message>
    <message>
        <source>from the own calendar</source>
        <translation>из своего календаря</translation>
    </message>
    <message>
        <source>free</source>
        <translation>свободно</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Занято</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Свободно</translation>
    </message>
</context>
<context>
    <name>AppointmentsPanel</name>
    <message>
        <source>Appointments</source>
        <translation>Встречи</translation>
    </message>
    <message>
        <source>Host: name or topic</source>
        <translation>К кому: имя или тема</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>К кому</translation>
    </message>
    <message>
        <source>Choose a host</source>
        <translation>Выберите, к кому</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Загрузить…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Выгрузить…</translation>
    </message>
    <message>
        <source>Open the visit</source>
        <translation>Открыть визит</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>To another host</source>
        <translation>Другому сотруднику</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Was told</source>
        <translation>Сообщено</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Напечатать памятку</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Nobody of the house is called so, or handles that.</source>
        <translation>В доме никого так не зовут и никто этим не занимается.</translation>
    </message>
</context>
<context>
    <name>BackQuestion</name>
    <message>
        <source>Which badge of {name} is back?</source>
        <translation>{name}: какой пропуск вернули?</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>&amp;Badge</source>
        <translation>&amp;Пропуск</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Как</translation>
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
    <name>BadgeBack</name>
    <message>
        <source>Is badge {number} back?</source>
        <translation>Пропуск {number} вернули?</translation>
    </message>
    <message>
        <source>{name} leaves. Enter for yes, L if the badge is lost.</source>
        <translation>{name} уходит. Enter — да, L — пропуск потерян.</translation>
    </message>
    <message>
        <source>{name} had it. Enter for yes, L if the badge is lost.</source>
        <translation>Он был у посетителя: {name}. Enter — да, L — пропуск потерян.</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>Вернули</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>Потерян</translation>
    </message>
</context>
<context>
    <name>BadgesQuestion</name>
    <message>
        <source>{name} leaves: which badges are back?</source>
        <translation>{name} уходит: какие пропуска вернули?</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Уходит</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Вернули</translation>
    </message>
    <message>
        <source>Space takes a tick away: the badge is noted as lost.</source>
        <translation>Пробел снимает отметку: пропуск записывается потерянным.</translation>
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
    <name>BoardList</name>
    <message>
        <source>Visitors</source>
        <translation>Посетители</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>Filter the visitors</source>
        <translation>Отобрать посетителей</translation>
    </message>
    <message>
        <source>New visitor</source>
        <translation>Новый посетитель</translation>
    </message>
    <message>
        <source>Visitors of the day</source>
        <translation>Посетители дня</translation>
    </message>
    <message>
        <source>Nobody of today has these letters. Esc shows everybody.</source>
        <translation>Сегодня таких букв ни у кого нет. Esc покажет всех.</translation>
    </message>
    <message>
        <source>Nobody is expected or in the house. F2 begins a visit.</source>
        <translation>Никого не ждут, и никого нет в здании. F2 начинает визит.</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>Closed by the house</source>
        <translation>Закрыто автоматически</translation>
    </message>
    <message>
        <source>To do now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидаются</translation>
    </message>
    <message>
        <source>With the host</source>
        <translation>На приёме</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ушли</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>inside · {time}</source>
        <translation>внутри · {time}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Пришёл</translation>
    </message>
    <message>
        <source>Show in</source>
        <translation>Проводить</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>button</comment>
        <translation>Ушёл</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>waits too long · {time}</source>
        <translation>долго ждёт · {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group, %n people</source>
        <translation>
            <numerusform>группа, %n человек</numerusform>
            <numerusform>группа, %n человека</numerusform>
            <numerusform>группа, %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>badges {numbers} are still out</source>
        <translation>пропуска {numbers} не возвращены</translation>
    </message>
    <message>
        <source>badge {number} is still out</source>
        <translation>пропуск {number} не возвращён</translation>
    </message>
    <message>
        <source>then {name}</source>
        <translation>затем {name}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>до {time}</translation>
    </message>
    <message>
        <source>waits · {time}</source>
        <translation>ждёт · {time}</translation>
    </message>
    <message>
        <source>late · {time}</source>
        <translation>опаздывает · {time}</translation>
    </message>
</context>
<context>
    <name>BothTexts</name>
    <message>
        <source>Two people changed {name}</source>
        <translation>Данные изменили двое: {name}</translation>
    </message>
</context>
<context>
    <name>BrokenQuestion</name>
    <message>
        <source>Broken</source>
        <translation>Не сдержано</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
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
    <name>CalendarFiles</name>
    <message>
        <source>Choose a calendar</source>
        <translation>Выберите календарь</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Календари (*.ics)</translation>
    </message>
</context>
<context>
    <name>CalendarQuestion</name>
    <message>
        <source>Calendar of {name}</source>
        <translation>Календарь: {name}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>What the calendar changes</source>
        <translation>Что меняет календарь</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Сколько показывать</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>day or week</source>
        <translation>день или неделя</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Whose time is it? Type letters of a name or of a topic, then Enter.</source>
        <translation>Чьё время? Наберите буквы имени или темы, затем Enter.</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новая</numerusform>
            <numerusform>%n новые</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n изменена</numerusform>
            <numerusform>%n изменены</numerusform>
            <numerusform>%n изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken out</source>
        <translation>
            <numerusform>%n убрана</numerusform>
            <numerusform>%n убраны</numerusform>
            <numerusform>%n убрано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take no time</source>
        <translation>
            <numerusform>%n не занимает времени</numerusform>
            <numerusform>%n не занимают времени</numerusform>
            <numerusform>%n не занимают времени</numerusform>
        </translation>
    </message>
    <message>
        <source>busy</source>
        <translation>занято</translation>
    </message>
    <message>
        <source>Its time cannot be read: left out.</source>
        <translation>Время не читается: пропущено.</translation>
    </message>
    <message>
        <source>It takes no time: left out.</source>
        <translation>Не занимает времени: пропущено.</translation>
    </message>
    <message>
        <source>Unknown time zone {detail}: read by our clock.</source>
        <translation>Неизвестный часовой пояс {detail}: взято по нашим часам.</translation>
    </message>
    <message>
        <source>How it repeats is not understood: taken once.</source>
        <translation>Повтор непонятен: взято один раз.</translation>
    </message>
    <message>
        <source>It repeats too often: taken once.</source>
        <translation>Повторяется слишком часто: взято один раз.</translation>
    </message>
    <message>
        <source>{detail} is expected then: move one of them.</source>
        <translation>В это время ожидается {detail}: перенесите одно из двух.</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Просмотреть</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменены</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Убраны</translation>
    </message>
</context>
<context>
    <name>CallActions</name>
    <message>
        <source>Call back</source>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>Ring now</source>
        <translation>Позвонить сейчас</translation>
    </message>
    <message>
        <source>The callee has it</source>
        <translation>Сообщение передано</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Напечатать листок</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Напечатать лист</translation>
    </message>
    <message>
        <source>Mail it to the callee</source>
        <translation>Отправить по почте</translation>
    </message>
    <message>
        <source>Needs no call any more</source>
        <translation>Звонить больше не нужно</translation>
    </message>
    <message>
        <source>Add the number to somebody…</source>
        <translation>Записать номер за кем-то…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Is not rung any more</source>
        <translation>Звонить не будем</translation>
    </message>
</context>
<context>
    <name>CallAside</name>
    <message>
        <source>Who it is</source>
        <translation>Кто это</translation>
    </message>
    <message>
        <source>Who rings is shown here, and then whom they ask for: where they are now.</source>
        <translation>Здесь видно, кто звонит, а потом — кого просят и где он сейчас.</translation>
    </message>
</context>
<context>
    <name>CallDeeds</name>
    <message>
        <source>{name} has the message, noted {time}</source>
        <translation>{name}: сообщение передано, записано {time}</translation>
    </message>
    <message>
        <source>{name} needs no call any more, noted {time}</source>
        <translation>{name}: звонить больше не нужно, записано {time}</translation>
    </message>
    <message>
        <source>Kept: {what}, {time}</source>
        <translation>Сдержано: {what}, {time}</translation>
    </message>
    <message>
        <source>{name} is not rung any more, noted {time}</source>
        <translation>{name}: звонить не будем, записано {time}</translation>
    </message>
    <message>
        <source>the slip is sent to the printer</source>
        <translation>листок отправлен на принтер</translation>
    </message>
    <message>
        <source>Taken back, {time}</source>
        <translation>Возвращено, {time}</translation>
    </message>
    <message>
        <source>Slip for {name}: sent to the printer, {time}</source>
        <translation>Листок, {name}: отправлен на принтер, {time}</translation>
    </message>
    <message>
        <source>Sheet for {name}: sent to the printer, {time}</source>
        <translation>Лист звонка, {name}: отправлен на принтер, {time}</translation>
    </message>
    <message>
        <source>A letter to {name} is on its way, {time}</source>
        <translation>Письмо отправляется: {name}, {time}</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>{name} changed, {time}</source>
        <translation>{name}: изменено, {time}</translation>
    </message>
    <message>
        <source>Message for {callee}: {name} is rung back by {due}, noted {time}</source>
        <translation>Сообщение для: {callee}; {name} перезвонят до {due}, записано {time}</translation>
    </message>
    <message>
        <source>Message for {callee} from {name}, noted {time}</source>
        <translation>Сообщение для: {callee}, от {name}, записано {time}</translation>
    </message>
    <message>
        <source>{name} put through to {callee}, {time}</source>
        <translation>{name}: соединён, {callee}, {time}</translation>
    </message>
    <message>
        <source>{name}: noted, {time}</source>
        <translation>{name}: записано, {time}</translation>
    </message>
    <message>
        <source>Cut off: we ring {name} again. Ctrl+B does it.</source>
        <translation>Прервалось: перезваниваем мы, {name}. Ctrl+B.</translation>
    </message>
    <message>
        <source>Cut off: {name} rings again. Keep the line free.</source>
        <translation>Прервалось: {name} позвонит снова. Держите линию свободной.</translation>
    </message>
</context>
<context>
    <name>CallEnds</name>
    <message>
        <source>Reached</source>
        <translation>Дозвонились</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Принят</translation>
    </message>
    <message>
        <source>Put through</source>
        <translation>Соединён</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Не дозвонились</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Прервался</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>We try again</source>
        <translation>Попробуем ещё</translation>
    </message>
    <message>
        <source>We call back</source>
        <translation>Перезвоним</translation>
    </message>
    <message>
        <source>Calls again</source>
        <translation>Позвонит сам</translation>
    </message>
    <message>
        <source>Message only</source>
        <translation>Только сообщение</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Исходящий звонок</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
</context>
<context>
    <name>CallFields</name>
    <message>
        <source>What it is about, or what is to be passed on</source>
        <translation>О чём речь или что передать</translation>
    </message>
    <message>
        <source>Letters of a name, or of a topic</source>
        <translation>Буквы имени или темы</translation>
    </message>
    <message>
        <source>Ur&amp;gent</source>
        <translation>Ср&amp;очно</translation>
    </message>
    <message>
        <source>Read back: {what}</source>
        <translation>Прочитано вслух: {what}</translation>
    </message>
    <message>
        <source>&amp;Asked for</source>
        <translation>Ко&amp;го просили</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Итог</translation>
    </message>
    <message>
        <source>Abo&amp;ut</source>
        <translation>О &amp;чём</translation>
    </message>
    <message>
        <source>&amp;Through to</source>
        <translation>&amp;Соединили с</translation>
    </message>
    <message>
        <source>&amp;Read back</source>
        <translation>&amp;Прочитано</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>При&amp;мечание</translation>
    </message>
    <message>
        <source>not read back yet: {what}</source>
        <translation>ещё не прочитано: {what}</translation>
    </message>
</context>
<context>
    <name>CallFiguresPanel</name>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>The report of {first} – {last} is on its way to the printer</source>
        <translation>Отчёт {first} – {last} отправлен на принтер</translation>
    </message>
    <message>
        <source>The protocol of {day} is on its way to the printer</source>
        <translation>Протокол за {day} отправлен на принтер</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Напечатать отчёт</translation>
    </message>
    <message>
        <source>Incoming calls by the hour</source>
        <translation>Входящие по часам</translation>
    </message>
    <message>
        <source>What became of the calls</source>
        <translation>Чем закончились звонки</translation>
    </message>
    <message>
        <source>promises kept</source>
        <translation>сдержано обещаний</translation>
    </message>
    <message>
        <source>until we called back, working time</source>
        <translation>до обратного звонка, рабочее время</translation>
    </message>
    <message>
        <source>calls, in and out</source>
        <translation>звонков, входящих и исходящих</translation>
    </message>
    <message>
        <source>messages not confirmed</source>
        <translation>сообщений не подтверждено</translation>
    </message>
    <message>
        <source>missed calls still open</source>
        <translation>пропущенных не улажено</translation>
    </message>
    <message>
        <source>Offers made: {made}, accepted: {accepted}</source>
        <translation>Предложено: {made}, согласились: {accepted}</translation>
    </message>
    <message>
        <source>Protocol of {day}</source>
        <translation>Протокол за {day}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ч {minutes} мин</translation>
    </message>
</context>
<context>
    <name>CallForm</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>And the slip</source>
        <translation>И листок</translation>
    </message>
    <message>
        <source>new person with this name</source>
        <translation>новый человек с этим именем</translation>
    </message>
    <message>
        <source>take the next good time</source>
        <translation>взять ближайшее подходящее время</translation>
    </message>
    <message>
        <source>take the number of the call</source>
        <translation>взять номер звонка</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Набрать</translation>
    </message>
    <message>
        <source>Change the call</source>
        <translation>Изменить звонок</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>разговор окончен</translation>
    </message>
    <message>
        <source>the talk goes on</source>
        <translation>разговор продолжается</translation>
    </message>
</context>
<context>
    <name>CallHead</name>
    <message>
        <source>hung up</source>
        <translation>окончен</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>линия {line}</translation>
    </message>
</context>
<context>
    <name>CallList</name>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Find a call</source>
        <translation>Найти звонок</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Новый звонок</translation>
    </message>
    <message>
        <source>No call has these letters. Esc shows the newest.</source>
        <translation>Звонка с такими буквами нет. Esc покажет последние.</translation>
    </message>
    <message>
        <source>No call is on record yet. F3 writes one down.</source>
        <translation>Звонков ещё нет. F3 записывает.</translation>
    </message>
</context>
<context>
    <name>CallRecord</name>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Choose a call in the list. Arrows move through it.</source>
        <translation>Выберите звонок в списке стрелками.</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Последнее</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>номер скрыт</translation>
    </message>
</context>
<context>
    <name>CallTasks</name>
    <message>
        <source>{number} belongs to {name} now, noted {time}</source>
        <translation>{number} теперь за {name}, записано {time}</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>{time} today</source>
        <translation>сегодня в {time}</translation>
    </message>
    <message>
        <source>{time} tomorrow</source>
        <translation>завтра в {time}</translation>
    </message>
    <message>
        <source>{time} on {day}</source>
        <translation>{day} в {time}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
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
        <translation>Переспросите.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) missing: after {code} there are {digits}.</source>
        <translation>
            <numerusform>Не хватает %n цифры: после {code} стоит {digits}.</numerusform>
            <numerusform>Не хватает %n цифр: после {code} стоит {digits}.</numerusform>
            <numerusform>Не хватает %n цифр: после {code} стоит {digits}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) too many: after {code} there are {digits}.</source>
        <translation>
            <numerusform>Лишняя %n цифра: после {code} стоит {digits}.</numerusform>
            <numerusform>Лишние %n цифры: после {code} стоит {digits}.</numerusform>
            <numerusform>Лишние %n цифр: после {code} стоит {digits}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No such number: it is kept as it is typed. Ask for it again.</source>
        <translation>Такого номера нет: он остаётся как набран. Переспросите.</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) open</source>
        <translation>
            <numerusform>%n обещание открыто</numerusform>
            <numerusform>%n обещания открыты</numerusform>
            <numerusform>%n обещаний открыто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) not confirmed</source>
        <translation>
            <numerusform>%n сообщение не подтверждено</numerusform>
            <numerusform>%n сообщения не подтверждены</numerusform>
            <numerusform>%n сообщений не подтверждено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n пропущенный звонок</numerusform>
            <numerusform>%n пропущенных звонка</numerusform>
            <numerusform>%n пропущенных звонков</numerusform>
        </translation>
    </message>
    <message>
        <source>last: {what}, {when}</source>
        <translation>последний раз: {what}, {when}</translation>
    </message>
    <message>
        <source>speaks {language}</source>
        <translation>говорит: {language}</translation>
    </message>
</context>
<context>
    <name>CalleePanel</name>
    <message>
        <source>Ask first</source>
        <translation>Спросить сначала</translation>
    </message>
    <message>
        <source>Their day</source>
        <translation>Его день</translation>
    </message>
    <message>
        <source>Put through to the stand-in</source>
        <translation>Соединить с замещающим</translation>
    </message>
</context>
<context>
    <name>CallerCard</name>
    <message>
        <source>Promised to them</source>
        <translation>Обещано</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Последнее</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Сдержано</translation>
    </message>
    <message>
        <source>Kept: {promise}</source>
        <translation>Сдержано: {promise}</translation>
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
        <translation>Номер или буквы имени</translation>
    </message>
    <message>
        <source>&amp;Calling</source>
        <translation>&amp;Кому</translation>
    </message>
    <message>
        <source>&amp;Caller</source>
        <translation>&amp;Кто звонит</translation>
    </message>
    <message>
        <source>A new number. Whose is it? A name, or letters of one on record.</source>
        <translation>Новый номер. Чей он? Имя или буквы имени того, кто записан.</translation>
    </message>
    <message>
        <source>Several people have this number. Ask who it is.</source>
        <translation>Этот номер у нескольких людей. Спросите, кто это.</translation>
    </message>
    <message>
        <source>Nobody on record has this number. Ask the name.</source>
        <translation>Такого номера ни у кого нет. Спросите имя.</translation>
    </message>
    <message>
        <source>A whole message? Tab shows how it is understood.</source>
        <translation>Целое сообщение? Tab покажет, как оно понято.</translation>
    </message>
    <message>
        <source>Enter takes a new name · Ctrl+N even if others have it</source>
        <translation>Enter берёт новое имя · Ctrl+N даже если так зовут других</translation>
    </message>
    <message>
        <source>someone new: goes on record with the number</source>
        <translation>новый человек: записывается вместе с номером</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>What of the telephone is shown</source>
        <translation>Что из телефона показано</translation>
    </message>
</context>
<context>
    <name>CallsPanel</name>
    <message>
        <source>find a call</source>
        <translation>найти звонок</translation>
    </message>
    <message>
        <source>all calls / the newest</source>
        <translation>все звонки / последние</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Новый звонок</translation>
    </message>
    <message>
        <source>the promise is kept</source>
        <translation>обещание сдержано</translation>
    </message>
    <message>
        <source>put through to the stand-in</source>
        <translation>соединить с замещающим</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
</context>
<context>
    <name>CancelQuestion</name>
    <message>
        <source>Call off {name}, {time}</source>
        <translation>Отменить: {name}, {time}</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>and those that follow it in the series</source>
        <translation>и следующие встречи серии</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>&amp;Серия</translation>
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
    <name>CorrectionQuestion</name>
    <message>
        <source>When was {name} really here?</source>
        <translation>Когда на самом деле был визит: {name}?</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>A time, like 14:30.</source>
        <translation>Время, например 14:30.</translation>
    </message>
    <message>
        <source>These are the times on record. Enter what was otherwise.</source>
        <translation>Это записанное время. Впишите, что было иначе.</translation>
    </message>
    <message>
        <source>about</source>
        <translation>примерно</translation>
    </message>
    <message>
        <source>&amp;Arrived</source>
        <translation>П&amp;ришёл</translation>
    </message>
    <message>
        <source>&amp;Shown in</source>
        <translation>Пр&amp;овели</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>&amp;Ушёл</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Only about known</source>
        <translation>Известно лишь примерно</translation>
    </message>
    <message>
        <source>closed by the house: nobody saw it</source>
        <translation>закрыто автоматически: никто не видел</translation>
    </message>
    <message>
        <source>guessed so far</source>
        <translation>до сих пор приблизительно</translation>
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
        <source>%n visitor(s) in the house</source>
        <translation>
            <numerusform>%n посетитель в здании</numerusform>
            <numerusform>%n посетителя в здании</numerusform>
            <numerusform>%n посетителей в здании</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) overdue</source>
        <translation>
            <numerusform>%n обещание просрочено</numerusform>
            <numerusform>%n обещания просрочено</numerusform>
            <numerusform>%n обещаний просрочено</numerusform>
        </translation>
    </message>
    <message>
        <source>{late}, {count} due</source>
        <translation>{late}, {count} к сроку</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) due</source>
        <translation>
            <numerusform>%n обещание к сроку</numerusform>
            <numerusform>%n обещания к сроку</numerusform>
            <numerusform>%n обещаний к сроку</numerusform>
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
        <source>Correct %n place(s) in the file: all is imported, or nothing.</source>
        <translation>
            <numerusform>Исправьте %n место в файле: загружается всё или ничего.</numerusform>
            <numerusform>Исправьте %n места в файле: загружается всё или ничего.</numerusform>
            <numerusform>Исправьте %n мест в файле: загружается всё или ничего.</numerusform>
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
    <message>
        <source>What is on the day</source>
        <translation>Что в этот день</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>Сообщить</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
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
    <name>DayRange</name>
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
        <translation>С</translation>
    </message>
    <message>
        <source>to</source>
        <translation>по</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>эта неделя</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>этот месяц</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>прошлый месяц</translation>
    </message>
    <message>
        <source>other days</source>
        <translation>другие дни</translation>
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
    <name>DueRow</name>
    <message>
        <source>Rings again a&amp;t</source>
        <translation>Поз&amp;вонит в</translation>
    </message>
    <message>
        <source>Call back a&amp;t</source>
        <translation>П&amp;ерезвонить в</translation>
    </message>
    <message>
        <source>14:30</source>
        <translation>14:30</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>empty: it stays as it was promised</source>
        <translation>пусто: остаётся как обещано</translation>
    </message>
    <message>
        <source>A time, like 14:30, or minutes from now, like +30.</source>
        <translation>Время, например 14:30, или минуты от сейчас, например +30.</translation>
    </message>
    <message>
        <source>{key} takes the next.</source>
        <translation>{key} — взять следующее.</translation>
    </message>
    <message>
        <source>when they said they ring again; it may stay empty</source>
        <translation>когда обещали позвонить; можно оставить пустым</translation>
    </message>
    <message>
        <source>empty: within two working hours</source>
        <translation>пусто: в течение двух рабочих часов</translation>
    </message>
    <message>
        <source>they ring again at {when}</source>
        <translation>позвонит {when}</translation>
    </message>
    <message>
        <source>by {when}: say it to the caller</source>
        <translation>до {when}: скажите звонящему</translation>
    </message>
    <message>
        <source>A time, like 14:30, or minutes from now, like +15.</source>
        <translation>Время, например 14:30, или минуты от сейчас, например +15.</translation>
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
    <name>EndQuestion</name>
    <message>
        <source>End the drill?</source>
        <translation>Закончить учения?</translation>
    </message>
    <message>
        <source>Is the alarm over?</source>
        <translation>Тревога окончена?</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Закончить</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>При&amp;мечание</translation>
    </message>
    <message>
        <source>{name} leaves unserved</source>
        <translation>{name} уходит без приёма</translation>
    </message>
    <message>
        <source>{name} is not coming</source>
        <translation>{name} не придёт</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Как</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
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
    <name>EvacuationPanel</name>
    <message>
        <source>In the house</source>
        <translation>В здании</translation>
    </message>
    <message>
        <source>The list of {time} is on its way to the printer</source>
        <translation>Список на {time} отправлен на принтер</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Напечатать список</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Учения</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Handed to the rescuers</source>
        <translation>Передано спасателям</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Закончить…</translation>
    </message>
    <message>
        <source>Alarm…</source>
        <translation>Тревога…</translation>
    </message>
    <message>
        <source>The report is on its way to the printer, {time}</source>
        <translation>Отчёт отправлен на принтер, {time}</translation>
    </message>
</context>
<context>
    <name>EvacuationStrip</name>
    <message>
        <source>F9 shows the list.</source>
        <translation>F9 — показать список.</translation>
    </message>
</context>
<context>
    <name>EvacuationWords</name>
    <message>
        <source>Not found yet</source>
        <translation>Ещё не найдены</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдены</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s)</source>
        <translation>
            <numerusform>%n посетитель</numerusform>
            <numerusform>%n посетителя</numerusform>
            <numerusform>%n посетителей</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of the house</source>
        <translation>сотрудников: {count}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>с {time}</translation>
    </message>
    <message>
        <source>handed to the rescuers {time}</source>
        <translation>передано спасателям {time}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>{found} of {all} found</source>
        <translation>найдено {found} из {all}</translation>
    </message>
    <message>
        <source>{kind} since {time}: {tally}, {minutes}.</source>
        <translation>{kind} с {time}: {tally}, {minutes}.</translation>
    </message>
    <message>
        <source>The drill is over: {tally}, {minutes}.</source>
        <translation>Учения окончены: {tally}, {minutes}.</translation>
    </message>
    <message>
        <source>The alarm is over: {tally}, {minutes}.</source>
        <translation>Тревога окончена: {tally}, {minutes}.</translation>
    </message>
    <message>
        <source>Who is in the house is not written to disk.</source>
        <translation>Список тех, кто в здании, не записан на диск.</translation>
    </message>
    <message>
        <source>Who is in the house was written to disk last at {time}.</source>
        <translation>Список тех, кто в здании, последний раз записан на диск в {time}.</translation>
    </message>
    <message>
        <source>Not found: {names} and {count} more. Write down what is known of them.</source>
        <translation>Не найдены: {names} и ещё {count}. Запишите, что о них известно.</translation>
    </message>
    <message>
        <source>Not found: {names}. Write down what is known of them.</source>
        <translation>Не найдены: {names}. Запишите, что о них известно.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлен</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найден</translation>
    </message>
    <message>
        <source>after {minutes} min</source>
        <translation>через {minutes} мин</translation>
    </message>
    <message>
        <source>in since {time}</source>
        <translation>внутри с {time}</translation>
    </message>
</context>
<context>
    <name>ExportQuestion</name>
    <message>
        <source>Save the appointments of {name} as a calendar</source>
        <translation>Сохранить встречи как календарь: {name}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>with the names of visitors</source>
        <translation>с именами посетителей</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Дни</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Имена</translation>
    </message>
    <message>
        <source>Without, each is called «visitor» only.</source>
        <translation>Без этого каждый называется «посетитель».</translation>
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
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Издания</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Новое сообщение</translation>
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
    <name>FoundQuestion</name>
    <message>
        <source>Which plastic badge is back?</source>
        <translation>Какой пластиковый пропуск нашёлся?</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>Вернули</translation>
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
    <name>GroupBadge</name>
    <message>
        <source>one of the group</source>
        <translation>один из группы</translation>
    </message>
</context>
<context>
    <name>GroupBadgeQuestion</name>
    <message>
        <source>Plastic badges: {name}</source>
        <translation>Пластиковые пропуска: {name}</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Кому</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Выдать</translation>
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
    <name>HandQuestion</name>
    <message>
        <source>Hand on</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>the whole desk</source>
        <translation>вся приёмная</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Кому</translation>
    </message>
    <message>
        <source>{name} has it now.</source>
        <translation>Теперь отвечает {name}.</translation>
    </message>
</context>
<context>
    <name>HandoverForm</name>
    <message>
        <source>&amp;Taken over by</source>
        <translation>При&amp;нял</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Заметка</translation>
    </message>
    <message>
        <source>It is printed on the sheet.</source>
        <translation>Печатается на листе.</translation>
    </message>
</context>
<context>
    <name>HandoverPanel</name>
    <message>
        <source>Handover</source>
        <translation>Передача дежурства</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Что открыто</translation>
    </message>
    <message>
        <source>Former handovers</source>
        <translation>Прежние передачи</translation>
    </message>
    <message>
        <source>Nothing is open: nobody waits, and nothing is promised.</source>
        <translation>Ничего не открыто: никто не ждёт, ничего не обещано.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Stand-in…</source>
        <translation>Подмена…</translation>
    </message>
    <message>
        <source>print the chosen sheet again</source>
        <translation>напечатать выбранный лист снова</translation>
    </message>
    <message>
        <source>The sheet of {time} is on its way to the printer</source>
        <translation>Лист от {time} отправлен на принтер</translation>
    </message>
    <message>
        <source>Handed over to {name}, {time}</source>
        <translation>Передано: {name}, {time}</translation>
    </message>
</context>
<context>
    <name>HandoverWords</name>
    <message>
        <source>Overdue promises</source>
        <translation>Просроченные обещания</translation>
    </message>
    <message>
        <source>Open promises</source>
        <translation>Открытые обещания</translation>
    </message>
    <message>
        <source>Waiting visitors</source>
        <translation>Ждущие посетители</translation>
    </message>
    <message>
        <source>Messages not confirmed</source>
        <translation>Неподтверждённые сообщения</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Пропущенные звонки</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>обещано</translation>
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
        <translation>срочно</translation>
    </message>
    <message>
        <source>message</source>
        <translation>сообщение</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>номер скрыт</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>пропущен</translation>
    </message>
    <message>
        <source>{moment} · from {giver}</source>
        <translation>{moment} · передал(а) {giver}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
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
        <source>room</source>
        <translation>кабинет</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>темы</translation>
    </message>
    <message>
        <source>length of an appointment</source>
        <translation>длительность встречи</translation>
    </message>
    <message>
        <source>stand-in</source>
        <translation>замещает</translation>
    </message>
    <message>
        <source>what is asked first</source>
        <translation>что спросить сначала</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>фотография</translation>
    </message>
    <message>
        <source>with the firm</source>
        <translation>работает в фирме</translation>
    </message>
    <message>
        <source>host</source>
        <translation>кто принимает</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>who was asked for</source>
        <translation>кого спрашивали</translation>
    </message>
    <message>
        <source>what became of it</source>
        <translation>чем закончился звонок</translation>
    </message>
    <message>
        <source>about what</source>
        <translation>о чём</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>срочно</translation>
    </message>
    <message>
        <source>the time that was told</source>
        <translation>названное время</translation>
    </message>
    <message>
        <source>put through to</source>
        <translation>с кем соединили</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>прочитано для проверки</translation>
    </message>
    <message>
        <source>account</source>
        <translation>учётная запись</translation>
    </message>
    <message>
        <source>host and purpose</source>
        <translation>к кому и зачем</translation>
    </message>
    <message>
        <source>how many people</source>
        <translation>сколько человек</translation>
    </message>
    <message>
        <source>who comes along</source>
        <translation>кто ещё пришёл</translation>
    </message>
    <message>
        <source>brings along</source>
        <translation>принёс с собой</translation>
    </message>
    <message>
        <source>what was offered</source>
        <translation>что предложили</translation>
    </message>
    <message>
        <source>how long they were told to wait</source>
        <translation>сколько сказали ждать</translation>
    </message>
    <message>
        <source>when the host was reminded</source>
        <translation>когда напомнили сотруднику</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>приход</translation>
    </message>
    <message>
        <source>shown in</source>
        <translation>приглашён на приём</translation>
    </message>
    <message>
        <source>departure</source>
        <translation>уход</translation>
    </message>
    <message>
        <source>closed by the house</source>
        <translation>закрыто автоматически</translation>
    </message>
    <message>
        <source>time</source>
        <translation>время</translation>
    </message>
    <message>
        <source>expected time</source>
        <translation>ожидаемое время</translation>
    </message>
    <message>
        <source>the visitor was told</source>
        <translation>посетитель предупреждён</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>возвращено</translation>
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
    <name>HoldDeeds</name>
    <message>
        <source>{name} is under a hold</source>
        <translation>{name}: стоит запрет на удаление</translation>
    </message>
    <message>
        <source>Keep the hold</source>
        <translation>Оставить запрет</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Запрет поставлен</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Запрет снят</translation>
    </message>
</context>
<context>
    <name>HoldQuestion</name>
    <message>
        <source>Hold {name}</source>
        <translation>Запрет на удаление: {name}</translation>
    </message>
    <message>
        <source>Hold a record</source>
        <translation>Запретить удаление записи</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Запретить</translation>
    </message>
    <message>
        <source>&amp;Whom or what</source>
        <translation>&amp;Кого или что</translation>
    </message>
    <message>
        <source>A name, a firm, the number of a visit</source>
        <translation>Имя, фирма или номер визита</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>A court, a complaint: it stays until it is released</source>
        <translation>Суд, жалоба: остаётся, пока не снимут</translation>
    </message>
    <message>
        <source>Nothing is found by that. Type fewer letters and choose from the list.</source>
        <translation>По этому ничего не найдено. Наберите меньше букв и выберите из списка.</translation>
    </message>
</context>
<context>
    <name>HostAnswer</name>
    <message>
        <source>Type what it is about, or a name: here stands who handles it.</source>
        <translation>Наберите тему или имя: здесь видно, кто этим занимается.</translation>
    </message>
</context>
<context>
    <name>HostRow</name>
    <message>
        <source>Nobody has these letters, neither in a name nor in a topic.</source>
        <translation>Таких букв нет ни в именах, ни в темах.</translation>
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
        <source>Titles read</source>
        <translation>Прочитанные издания</translation>
    </message>
    <message>
        <source>Titles {count}</source>
        <translation>Издания {count}</translation>
    </message>
    <message>
        <source>Storing: {done} of {total} titles</source>
        <translation>Сохранение: {done} из {total} изданий</translation>
    </message>
    <message>
        <source>There is no title in this file.</source>
        <translation>В этом файле нет ни одного издания.</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Пока ничего не сохранено.</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Замечания</translation>
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
        <source>Reading: {done} of {total} rows</source>
        <translation>Чтение: {done} из {total} строк</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation>Остановлено. Ничего не сохранено.</translation>
    </message>
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
        <source>None.</source>
        <translation>Нет.</translation>
    </message>
</context>
<context>
    <name>IncomingStrip</name>
    <message>
        <source>Take it</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Не сюда</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>номер скрыт</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>линия {line}</translation>
    </message>
    <message>
        <source>You ring {who}</source>
        <translation>Вы звоните: {who}</translation>
    </message>
    <message>
        <source>{who} rings</source>
        <translation>Звонит {who}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
    <message>
        <source>not on record</source>
        <translation>не записан</translation>
    </message>
    <message numerus="yes">
        <source>%n more ring(s)</source>
        <translation>
            <numerusform>ещё %n звонок</numerusform>
            <numerusform>ещё %n звонка</numerusform>
            <numerusform>ещё %n звонков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JoinQuestion</name>
    <message>
        <source>Whose number is {number}?</source>
        <translation>Чей номер {number}?</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Letters of a name</source>
        <translation>Буквы имени</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>the calls of this number become theirs</source>
        <translation>звонки с этого номера станут его</translation>
    </message>
    <message>
        <source>Nobody on record has these letters. Add the person first, under People.</source>
        <translation>Таких букв ни у кого нет. Сначала добавьте человека на странице «Люди».</translation>
    </message>
</context>
<context>
    <name>KindStrip</name>
    <message>
        <source>Look for everybody: alarm or drill?</source>
        <translation>Искать всех: тревога или учения?</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Тревога</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Учения</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>Только посмотреть</translation>
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
        <source>Staff member added</source>
        <translation>Сотрудник добавлен</translation>
    </message>
    <message>
        <source>Staff member changed</source>
        <translation>Сотрудник изменён</translation>
    </message>
    <message>
        <source>Staff member left the house</source>
        <translation>Сотрудник ушёл из фирмы</translation>
    </message>
    <message>
        <source>Staff list imported</source>
        <translation>Список сотрудников загружен</translation>
    </message>
    <message>
        <source>Staff list exported</source>
        <translation>Список сотрудников выгружен</translation>
    </message>
    <message>
        <source>Presence set</source>
        <translation>Присутствие отмечено</translation>
    </message>
    <message>
        <source>Visit expected</source>
        <translation>Визит ожидается</translation>
    </message>
    <message>
        <source>Visitor arrived</source>
        <translation>Посетитель пришёл</translation>
    </message>
    <message>
        <source>Visitor shown in</source>
        <translation>Посетителя провели</translation>
    </message>
    <message>
        <source>Visitor left</source>
        <translation>Посетитель ушёл</translation>
    </message>
    <message>
        <source>Visit changed</source>
        <translation>Визит изменён</translation>
    </message>
    <message>
        <source>Time of a visit corrected</source>
        <translation>Время визита исправлено</translation>
    </message>
    <message>
        <source>Visit cancelled</source>
        <translation>Визит отменён</translation>
    </message>
    <message>
        <source>Visitor did not come</source>
        <translation>Посетитель не пришёл</translation>
    </message>
    <message>
        <source>Visitor left unserved</source>
        <translation>Посетитель ушёл без приёма</translation>
    </message>
    <message>
        <source>Step of a visit taken back</source>
        <translation>Шаг визита отменён</translation>
    </message>
    <message>
        <source>Visit closed by the house</source>
        <translation>Визит закрыт автоматически</translation>
    </message>
    <message>
        <source>Visit looked at</source>
        <translation>Визит просмотрен</translation>
    </message>
    <message>
        <source>Paper of a visit printed</source>
        <translation>Бумага визита напечатана</translation>
    </message>
    <message>
        <source>Visits exported</source>
        <translation>Визиты выгружены</translation>
    </message>
    <message>
        <source>Host reminded</source>
        <translation>Сотруднику напомнили</translation>
    </message>
    <message>
        <source>Plastic badge given out</source>
        <translation>Пластиковый пропуск выдан</translation>
    </message>
    <message>
        <source>Plastic badge returned</source>
        <translation>Пластиковый пропуск возвращён</translation>
    </message>
    <message>
        <source>Plastic badge lost</source>
        <translation>Пластиковый пропуск потерян</translation>
    </message>
    <message>
        <source>Let in against a note</source>
        <translation>Пропущен вопреки заметке</translation>
    </message>
    <message>
        <source>Admission note written</source>
        <translation>Заметка о допуске записана</translation>
    </message>
    <message>
        <source>Admission note changed</source>
        <translation>Заметка о допуске изменена</translation>
    </message>
    <message>
        <source>Admission note lifted</source>
        <translation>Заметка о допуске снята</translation>
    </message>
    <message>
        <source>Admission note read</source>
        <translation>Заметка о допуске прочитана</translation>
    </message>
    <message>
        <source>Appointment made</source>
        <translation>Встреча назначена</translation>
    </message>
    <message>
        <source>Appointment moved</source>
        <translation>Встреча перенесена</translation>
    </message>
    <message>
        <source>Appointment cancelled</source>
        <translation>Встреча отменена</translation>
    </message>
    <message>
        <source>Appointments imported</source>
        <translation>Встречи загружены</translation>
    </message>
    <message>
        <source>Appointments exported</source>
        <translation>Встречи выгружены</translation>
    </message>
    <message>
        <source>Promise made</source>
        <translation>Обещание дано</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Обещание сдержано</translation>
    </message>
    <message>
        <source>Promise renewed</source>
        <translation>Обещание перенесено</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Обещание не сдержано</translation>
    </message>
    <message>
        <source>Promise opened again</source>
        <translation>Обещание снова открыто</translation>
    </message>
    <message>
        <source>Evacuation begun</source>
        <translation>Эвакуация начата</translation>
    </message>
    <message>
        <source>Evacuation list marked</source>
        <translation>Список эвакуации отмечен</translation>
    </message>
    <message>
        <source>Evacuation ended</source>
        <translation>Эвакуация окончена</translation>
    </message>
    <message>
        <source>List of who is in the house printed</source>
        <translation>Список тех, кто в здании, напечатан</translation>
    </message>
    <message>
        <source>Rules of the reception changed</source>
        <translation>Правила приёмной изменены</translation>
    </message>
    <message>
        <source>Retention periods changed</source>
        <translation>Сроки хранения изменены</translation>
    </message>
    <message>
        <source>Hold set</source>
        <translation>Запрет на удаление поставлен</translation>
    </message>
    <message>
        <source>Hold released</source>
        <translation>Запрет на удаление снят</translation>
    </message>
    <message>
        <source>Due records purged</source>
        <translation>Просроченные записи удалены</translation>
    </message>
    <message>
        <source>Letter written</source>
        <translation>Письмо составлено</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Письмо отправлено</translation>
    </message>
    <message>
        <source>Letter not sent</source>
        <translation>Письмо не ушло</translation>
    </message>
    <message>
        <source>Letter tried again</source>
        <translation>Письмо отправляется снова</translation>
    </message>
    <message>
        <source>Letter given up</source>
        <translation>От письма отказались</translation>
    </message>
    <message>
        <source>Call written down</source>
        <translation>Звонок записан</translation>
    </message>
    <message>
        <source>Call changed</source>
        <translation>Звонок изменён</translation>
    </message>
    <message>
        <source>Call looked at</source>
        <translation>Звонок просмотрен</translation>
    </message>
    <message>
        <source>Missed call settled</source>
        <translation>Пропущенный звонок улажен</translation>
    </message>
    <message>
        <source>Call taken back</source>
        <translation>Звонок отменён</translation>
    </message>
    <message>
        <source>Calls exported</source>
        <translation>Звонки выгружены</translation>
    </message>
    <message>
        <source>Message taken</source>
        <translation>Сообщение принято</translation>
    </message>
    <message>
        <source>Message confirmed</source>
        <translation>Сообщение подтверждено</translation>
    </message>
    <message>
        <source>Message printed</source>
        <translation>Сообщение напечатано</translation>
    </message>
    <message>
        <source>Call prepared</source>
        <translation>Звонок подготовлен</translation>
    </message>
    <message>
        <source>Prepared call given up</source>
        <translation>От подготовленного звонка отказались</translation>
    </message>
    <message>
        <source>Sheet of a call printed</source>
        <translation>Лист звонка напечатан</translation>
    </message>
    <message>
        <source>Try to keep a promise</source>
        <translation>Попытка сдержать обещание</translation>
    </message>
    <message>
        <source>Promise handed on</source>
        <translation>Обещание передано</translation>
    </message>
    <message>
        <source>Reminder put off</source>
        <translation>Напоминание отложено</translation>
    </message>
    <message>
        <source>Offer answered</source>
        <translation>Ответ на предложение</translation>
    </message>
    <message>
        <source>Answer to an offer taken back</source>
        <translation>Ответ на предложение отменён</translation>
    </message>
    <message>
        <source>Sentence of the prompter changed</source>
        <translation>Фраза подсказки изменена</translation>
    </message>
    <message>
        <source>Desk handed over</source>
        <translation>Дежурство передано</translation>
    </message>
    <message>
        <source>Protocol printed</source>
        <translation>Протокол напечатан</translation>
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
        <source>staff member</source>
        <translation>сотрудник</translation>
    </message>
    <message>
        <source>plastic badge</source>
        <translation>пластиковый пропуск</translation>
    </message>
    <message>
        <source>admission note</source>
        <translation>заметка о допуске</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>встреча</translation>
    </message>
    <message>
        <source>evacuation</source>
        <translation>эвакуация</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>приёмная</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>запрет на удаление</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>письмо</translation>
    </message>
    <message>
        <source>prepared call</source>
        <translation>подготовленный звонок</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>фраза</translation>
    </message>
    <message>
        <source>handover</source>
        <translation>передача дежурства</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>протокол</translation>
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
        <source>incoming</source>
        <translation>входящий</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>исходящий</translation>
    </message>
    <message>
        <source>rings</source>
        <translation>звонит</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>отвечен</translation>
    </message>
    <message>
        <source>handed on</source>
        <translation>передан</translation>
    </message>
    <message>
        <source>message taken</source>
        <translation>принято сообщение</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>перезвонить</translation>
    </message>
    <message>
        <source>line dropped</source>
        <translation>связь прервалась</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>не туда попали</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>пропущен</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>не дозвонились</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>время</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>we ring again</source>
        <translation>перезваниваем мы</translation>
    </message>
    <message>
        <source>they ring again</source>
        <translation>позвонят они</translation>
    </message>
    <message>
        <source>Please call</source>
        <translation>Просит позвонить</translation>
    </message>
    <message>
        <source>Will call again</source>
        <translation>Позвонит снова</translation>
    </message>
    <message>
        <source>Message only</source>
        <translation>Только сообщение</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>посещение</translation>
    </message>
    <message>
        <source>message</source>
        <translation>сообщение</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>обещание</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>подписка</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>дозвонились</translation>
    </message>
    <message>
        <source>left word</source>
        <translation>оставили сообщение</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>обещано</translation>
    </message>
    <message>
        <source>reminder put off</source>
        <translation>напоминание отложено</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>сдержано</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>перенесено</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>не сдержано</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>снова открыто</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Скоро</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Сегодня позже</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>В другой день</translation>
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
    <message>
        <source>expected</source>
        <translation>ожидается</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>with the host</source>
        <translation>на приёме</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ушёл</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>не пришёл</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>left unserved</source>
        <translation>ушёл без приёма</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>приход</translation>
    </message>
    <message>
        <source>shown in</source>
        <translation>на приёме</translation>
    </message>
    <message>
        <source>departure</source>
        <translation>уход</translation>
    </message>
    <message>
        <source>a seat</source>
        <translation>место</translation>
    </message>
    <message>
        <source>a drink</source>
        <translation>напиток</translation>
    </message>
    <message>
        <source>something to read</source>
        <translation>что почитать</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Пришёл</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>Проводили</translation>
    </message>
    <message>
        <source>Sent on to the next</source>
        <translation>Направлен дальше</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ушёл</translation>
    </message>
    <message>
        <source>One of the group left</source>
        <translation>Один из группы ушёл</translation>
    </message>
    <message>
        <source>Left unserved</source>
        <translation>Ушёл без приёма</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Не пришёл</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перенесено</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отменён шаг</translation>
    </message>
    <message>
        <source>Closed by the house</source>
        <translation>Закрыто автоматически</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Told how long it takes</source>
        <translation>Сказано, сколько ждать</translation>
    </message>
    <message>
        <source>in</source>
        <translation>на месте</translation>
    </message>
    <message>
        <source>out</source>
        <translation>вышел</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>на совещании</translation>
    </message>
    <message>
        <source>away</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>Do not admit</source>
        <translation>Не пропускать</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>The whole desk</source>
        <translation>Вся приёмная</translation>
    </message>
    <message>
        <source>Supervisors only</source>
        <translation>Только старшие</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>назначено</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>посетитель</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>занято</translation>
    </message>
    <message>
        <source>Every working day</source>
        <translation>Каждый рабочий день</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Каждую неделю</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Раз в две недели</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Каждый месяц</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Время ожидания</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>лично</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>по телефону</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>письмом</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>по эл. почте</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Учения</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Тревога</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Жалобы</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
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
    <name>LeaveQuestion</name>
    <message>
        <source>{name} has left the firm</source>
        <translation>{name}: больше не работает в фирме</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>Nobody is sent to them any more; what was stays as it is.</source>
        <translation>К этому человеку больше никого не направят; прежнее остаётся.</translation>
    </message>
</context>
<context>
    <name>LineEntry</name>
    <message>
        <source>Is it so?</source>
        <translation>Всё верно?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>save, and print the slip</source>
        <translation>сохранить и напечатать листок</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Назад к тексту</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>В форме</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Кому</translation>
    </message>
    <message>
        <source>Letters of a name, or of a topic</source>
        <translation>Буквы имени или темы</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Кто звонит</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Просьба</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>on record · {code}</source>
        <translation>записан · {code}</translation>
    </message>
    <message>
        <source>new: goes on record</source>
        <translation>новый: будет записан</translation>
    </message>
    <message>
        <source>the name is not known</source>
        <translation>имя неизвестно</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>срочно</translation>
    </message>
    <message>
        <source>by {when}: say it to the caller</source>
        <translation>до {when}: скажите звонящему</translation>
    </message>
    <message>
        <source>Enter again keeps it so.</source>
        <translation>Ещё раз Enter оставит так.</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>On the line</source>
        <translation>На линии</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>номер скрыт</translation>
    </message>
    <message>
        <source>on the line</source>
        <translation>на линии</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Передано</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n звонок</numerusform>
            <numerusform>%n звонка</numerusform>
            <numerusform>%n звонков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>{name}: another desk has just changed this. Look at it, then press again.</source>
        <translation>{name}: на другом рабочем месте это только что изменили. Посмотрите и нажмите ещё раз.</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Tick who is found: Enter or Space. Letters find a name.</source>
        <translation>Отмечайте найденных: Enter или пробел. Буквы ищут имя.</translation>
    </message>
    <message>
        <source>{name} found</source>
        <translation>{name}: найден(а)</translation>
    </message>
    <message>
        <source>{name} is looked for again</source>
        <translation>{name}: снова ищем</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>The rescuers have the list</source>
        <translation>Список у спасателей</translation>
    </message>
    <message>
        <source>{name} is looked for too</source>
        <translation>{name}: тоже ищем</translation>
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
    <name>MemberQuestion</name>
    <message>
        <source>Who of the group leaves?</source>
        <translation>Кто из группы уходит?</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Уходит</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
</context>
<context>
    <name>MissedList</name>
    <message>
        <source>Waiting</source>
        <translation>Ждут</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>Filter what waits</source>
        <translation>Отобрать ожидающее</translation>
    </message>
    <message>
        <source>Missed calls, messages, calls to be made</source>
        <translation>Пропущенные, сообщения, предстоящие звонки</translation>
    </message>
    <message>
        <source>Nothing has these letters. Esc shows everything.</source>
        <translation>Таких букв нигде нет. Esc покажет всё.</translation>
    </message>
    <message>
        <source>Nobody waits for a call, every message is confirmed.</source>
        <translation>Никто не ждёт звонка, все сообщения подтверждены.</translation>
    </message>
</context>
<context>
    <name>MissedPanel</name>
    <message>
        <source>Prepare a call</source>
        <translation>Подготовить звонок</translation>
    </message>
    <message>
        <source>filter the list</source>
        <translation>отобрать в списке</translation>
    </message>
    <message>
        <source>{name}: the call is prepared, noted {time}</source>
        <translation>{name}: звонок подготовлен, записано {time}</translation>
    </message>
    <message>
        <source>the sheet is sent to the printer</source>
        <translation>лист отправлен на принтер</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
</context>
<context>
    <name>MissedWords</name>
    <message>
        <source>Missed</source>
        <translation>Пропущенные</translation>
    </message>
    <message>
        <source>Not confirmed by the callee</source>
        <translation>Не подтверждены</translation>
    </message>
    <message>
        <source>To ring</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>в любое время</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>срочно</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>с {time}</translation>
    </message>
    <message>
        <source>best {time}</source>
        <translation>лучше {time}</translation>
    </message>
    <message>
        <source>quiet minutes</source>
        <translation>тихие минуты</translation>
    </message>
</context>
<context>
    <name>MoveQuestion</name>
    <message>
        <source>Move {name} from {time}</source>
        <translation>Перенести: {name}, {time}</translation>
    </message>
    <message>
        <source>Move {name} from {time} to {host}</source>
        <translation>Передать: {name}, {time} — теперь принимает {host}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>and those that follow it in the series</source>
        <translation>и следующие встречи серии</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>&amp;Серия</translation>
    </message>
    <message>
        <source>Move anyway</source>
        <translation>Всё же перенести</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>To when is {name} moved? Arrows, then Enter. Esc keeps the time.</source>
        <translation>Куда перенести: {name}? Стрелки, затем Enter. Esc оставит время.</translation>
    </message>
    <message>
        <source>Who takes {name} over? Letters of a name or a topic, then Enter.</source>
        <translation>Кто теперь примет: {name}? Буквы имени или темы, затем Enter.</translation>
    </message>
    <message>
        <source>Arrows and Enter choose a time, Esc leaves it: {name}, now with {host}</source>
        <translation>Стрелки и Enter — выбрать время, Esc — оставить: {name}, теперь {host}</translation>
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
    <name>NoteCard</name>
    <message>
        <source>Choose a note in the list: arrows, or type a name.</source>
        <translation>Выберите заметку в списке: стрелками или наберите имя.</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Name, firm</source>
        <translation>Имя, фирма</translation>
    </message>
    <message>
        <source>Find a note</source>
        <translation>Найти заметку</translation>
    </message>
    <message>
        <source>&amp;Lifted ones too</source>
        <translation>И &amp;снятые</translation>
    </message>
    <message>
        <source>No note is on a name or a firm like that.</source>
        <translation>На такое имя или фирму заметки нет.</translation>
    </message>
    <message>
        <source>No note holds now. Ctrl+N writes one.</source>
        <translation>Действующих заметок нет. Ctrl+N пишет новую.</translation>
    </message>
    <message>
        <source>No note holds now.</source>
        <translation>Действующих заметок нет.</translation>
    </message>
</context>
<context>
    <name>NoteQuestion</name>
    <message>
        <source>New note</source>
        <translation>Новая заметка</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Изменить заметку</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>бессрочно</translation>
    </message>
    <message>
        <source>Letters of who is on record, or a new name</source>
        <translation>Буквы имени или новое имя</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Firm</source>
        <translation>&amp;Фирма</translation>
    </message>
    <message>
        <source>&amp;What to know</source>
        <translation>&amp;Что знать</translation>
    </message>
    <message>
        <source>&amp;Read by</source>
        <translation>Кто &amp;читает</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;До</translation>
    </message>
    <message>
        <source>the whole name, in any order</source>
        <translation>полное имя, в любом порядке</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>lifted</source>
        <translation>снята</translation>
    </message>
    <message>
        <source>over</source>
        <translation>истекла</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>бессрочно</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>до {date}</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Фирма</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Читают</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Написана</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>Снята</translation>
    </message>
    <message>
        <source>Only supervisors may read what it says. {by} wrote it: ask them.</source>
        <translation>Прочитать могут только старшие. Написал(а) {by}: спросите.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Lift the note on {name}?</source>
        <translation>Снять заметку: {name}?</translation>
    </message>
    <message>
        <source>It holds no more from now on. It stays on record, with your name.</source>
        <translation>Больше не действует. Остаётся в записях с вашим именем.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Новая заметка</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Lift…</source>
        <translation>Снять…</translation>
    </message>
    <message>
        <source>Note on {name} saved, {time}</source>
        <translation>Заметка сохранена: {name}, {time}</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>Note on {name} lifted, {time}</source>
        <translation>Заметка снята: {name}, {time}</translation>
    </message>
    <message>
        <source>Taken back, {time}</source>
        <translation>Возвращено, {time}</translation>
    </message>
</context>
<context>
    <name>NotesStrip</name>
    <message>
        <source>Do not let {name} in. {by} knows why: call them.</source>
        <translation>Не пропускать: {name}. Причину знает {by}: позвоните.</translation>
    </message>
    <message>
        <source>Do not let {name} in: {text} · Call {by}.</source>
        <translation>Не пропускать: {name}. {text} · Позвоните: {by}.</translation>
    </message>
    <message>
        <source>There is a note for supervisors. Ask {by}.</source>
        <translation>Есть заметка для старших. Спросите: {by}.</translation>
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
        <translation>Язык</translation>
    </message>
    <message>
        <source>language not known</source>
        <translation>язык неизвестен</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Number of the call</source>
        <translation>Номер звонка</translation>
    </message>
</context>
<context>
    <name>OfferStrip</name>
    <message>
        <source>Kept</source>
        <translation>Сдержано</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ещё нет</translation>
    </message>
    <message>
        <source>A call-back was promised to {name} for {time}. Kept?</source>
        <translation>Обещано перезвонить: {name}, {time}. Сдержано?</translation>
    </message>
    <message>
        <source>A letter was promised to {name} by {time}. Kept?</source>
        <translation>Обещано письмо: {name}, до {time}. Сдержано?</translation>
    </message>
    <message>
        <source>An answer was promised to {name} by {time}. Kept?</source>
        <translation>Обещан ответ: {name}, до {time}. Сдержано?</translation>
    </message>
    <message>
        <source>Promised for {time}: {name}. Kept?</source>
        <translation>Обещано на {time}: {name}. Сдержано?</translation>
    </message>
    <message>
        <source>Kept, {time}.</source>
        <translation>Сдержано, {time}.</translation>
    </message>
    <message>
        <source>Taken back, {time}.</source>
        <translation>Возвращено, {time}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Noted: yes</source>
        <translation>Записано: да</translation>
    </message>
    <message>
        <source>Noted: no</source>
        <translation>Записано: нет</translation>
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
        <source>What to look after</source>
        <translation>За чем следить</translation>
    </message>
</context>
<context>
    <name>OversightRooms</name>
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
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Личные данные</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Фразы</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Удалённое</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Уведомление о данных</translation>
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
    <name>PanelsPage</name>
    <message>
        <source>the next panel</source>
        <translation>следующая панель</translation>
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
    <name>PastCorrection</name>
    <message>
        <source>{name}: times corrected, {time}</source>
        <translation>{name}: время исправлено, {time}</translation>
    </message>
    <message>
        <source>{name}: taken back, {time}</source>
        <translation>{name}: отменено, {time}</translation>
    </message>
</context>
<context>
    <name>PastFigures</name>
    <message>
        <source>In figures</source>
        <translation>В цифрах</translation>
    </message>
    <message>
        <source>Arrivals by the hour</source>
        <translation>Приход по часам</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Waited on average</source>
        <translation>Ждали в среднем</translation>
    </message>
    <message>
        <source>Waited too long</source>
        <translation>Ждали слишком долго</translation>
    </message>
    <message>
        <source>Left unserved</source>
        <translation>Ушли без приёма</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Не пришли</translation>
    </message>
    <message>
        <source>Closed by the house</source>
        <translation>Закрыто автоматически</translation>
    </message>
</context>
<context>
    <name>PastFilters</name>
    <message>
        <source>Name, firm, purpose, number</source>
        <translation>Имя, фирма, цель, номер</translation>
    </message>
    <message>
        <source>Find among the visits</source>
        <translation>Искать среди визитов</translation>
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
        <translation>С</translation>
    </message>
    <message>
        <source>to</source>
        <translation>по</translation>
    </message>
    <message>
        <source>all hosts</source>
        <translation>все сотрудники</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>К кому</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Чем закончилось</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>&amp;Without those closed by the house</source>
        <translation>Без закрытых &amp;автоматически</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>эта неделя</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>этот месяц</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>прошлый месяц</translation>
    </message>
    <message>
        <source>other days</source>
        <translation>другие дни</translation>
    </message>
    <message>
        <source>all visits</source>
        <translation>все визиты</translation>
    </message>
    <message>
        <source>who came</source>
        <translation>кто пришёл</translation>
    </message>
</context>
<context>
    <name>PastList</name>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Alarms and drills that are over</source>
        <translation>Прошедшие тревоги и учения</translation>
    </message>
    <message>
        <source>No drill yet. Ctrl+D begins one.</source>
        <translation>Учений ещё не было. Ctrl+D начинает.</translation>
    </message>
</context>
<context>
    <name>PastPanel</name>
    <message>
        <source>All visits</source>
        <translation>Все визиты</translation>
    </message>
    <message>
        <source>The protocol of {day} is on its way to the printer</source>
        <translation>Протокол за {day} отправлен на принтер</translation>
    </message>
    <message>
        <source>Visits of these days</source>
        <translation>Визиты этих дней</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Times…</source>
        <translation>Время…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>No visit of these days is like that. Choose other days, or less.</source>
        <translation>В эти дни таких визитов нет. Выберите другие дни или меньше условий.</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
</context>
<context>
    <name>PastWords</name>
    <message>
        <source>closed by house</source>
        <translation>закрыто автоматически</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n визит</numerusform>
            <numerusform>%n визита</numerusform>
            <numerusform>%n визитов</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
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
        <source>New person</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Prepare a call…</source>
        <translation>Подготовить звонок…</translation>
    </message>
    <message>
        <source>Promise something…</source>
        <translation>Пообещать…</translation>
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
        <source>Taken back, {time}</source>
        <translation>Отменено, {time}</translation>
    </message>
</context>
<context>
    <name>PeriodsForm</name>
    <message>
        <source>&amp;Visits</source>
        <translation>&amp;Визиты</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Люди</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>&amp;Звонки</translation>
    </message>
    <message>
        <source>&amp;Tickets</source>
        <translation>&amp;Обращения</translation>
    </message>
    <message>
        <source>C&amp;omplaints</source>
        <translation>&amp;Жалобы</translation>
    </message>
    <message>
        <source>&amp;Money</source>
        <translation>&amp;Деньги</translation>
    </message>
    <message>
        <source>{kind}: days kept</source>
        <translation>{kind}: хранить дней</translation>
    </message>
    <message>
        <source>&amp;Run at</source>
        <translation>За&amp;пускать в</translation>
    </message>
    <message>
        <source>Each night, or at the next start</source>
        <translation>Каждую ночь или при следующем запуске</translation>
    </message>
    <message>
        <source>{least} to {most} days; the numbers stay</source>
        <translation>От {least} до {most} дней; цифры остаются</translation>
    </message>
    <message>
        <source>{least} to {most} days after the last deed</source>
        <translation>От {least} до {most} дней после последнего события</translation>
    </message>
    <message>
        <source>From {least} days: its people stay so long</source>
        <translation>От {least} дней: столько остаются и люди</translation>
    </message>
    <message>
        <source>By night only once this was saved</source>
        <translation>Ночью — только после того, как это сохранено</translation>
    </message>
    <message>
        <source>{least} to {most} days</source>
        <translation>От {least} до {most} дней</translation>
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
    <name>PersonPrivacy</name>
    <message>
        <source>Hold…</source>
        <translation>Запрет на удаление…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Выгрузить…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Стереть…</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>Стереть: {name}?</translation>
    </message>
    <message>
        <source>Names, numbers, addresses and notes are gone for good, in visits and promises too, and from backups that are restored later. Posted forms keep what is printed on them.</source>
        <translation>Имена, номера, адреса и заметки исчезнут навсегда, также из визитов и обещаний и из копий, которые восстановят позже. На проведённых бланках остаётся то, что на них напечатано.</translation>
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
        <source>Saved: {name}, {time}</source>
        <translation>Сохранено: {name}, {time}</translation>
    </message>
    <message>
        <source>Erased, {time}</source>
        <translation>Стёрто, {time}</translation>
    </message>
    <message>
        <source>Erased, {time}. The file is cleaned as soon as the disk has room.</source>
        <translation>Стёрто, {time}. Файл будет очищен, как только на диске появится место.</translation>
    </message>
</context>
<context>
    <name>PhraseForm</name>
    <message>
        <source>Sa&amp;id</source>
        <translation>&amp;Когда</translation>
    </message>
    <message>
        <source>&amp;Sentence</source>
        <translation>&amp;Фраза</translation>
    </message>
    <message>
        <source>With example values: {said}</source>
        <translation>С примерами: {said}</translation>
    </message>
    <message>
        <source>Ours: {text}</source>
        <translation>Наша: {text}</translation>
    </message>
    <message>
        <source>Too long: the prompter cannot show it whole.</source>
        <translation>Слишком длинно: подсказка не покажет целиком.</translation>
    </message>
    <message>
        <source>Long: the prompter shows it in small letters.</source>
        <translation>Длинно: подсказка покажет мелко.</translation>
    </message>
    <message>
        <source>Said only where this is known: {names}</source>
        <translation>Говорится, только если известно: {names}</translation>
    </message>
</context>
<context>
    <name>PhraseWords</name>
    <message>
        <source>after {minutes} min of waiting</source>
        <translation>после {minutes} мин ожидания</translation>
    </message>
    <message>
        <source>when less is known</source>
        <translation>когда известно меньше</translation>
    </message>
    <message>
        <source>when still less is known</source>
        <translation>когда известно ещё меньше</translation>
    </message>
    <message>
        <source>always</source>
        <translation>всегда</translation>
    </message>
    <message>
        <source>when all is known</source>
        <translation>когда всё известно</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>иначе</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>в приёмной</translation>
    </message>
    <message>
        <source>on the telephone</source>
        <translation>по телефону</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>утром</translation>
    </message>
    <message>
        <source>during the day</source>
        <translation>днём</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>вечером</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>ваше имя</translation>
    </message>
    <message>
        <source>your post</source>
        <translation>ваша должность</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>отделение</translation>
    </message>
    <message>
        <source>who is spoken with</source>
        <translation>с кем говорите</translation>
    </message>
    <message>
        <source>who is asked for</source>
        <translation>кого спрашивают</translation>
    </message>
    <message>
        <source>their post</source>
        <translation>его должность</translation>
    </message>
    <message>
        <source>their extension</source>
        <translation>его добавочный</translation>
    </message>
    <message>
        <source>their room</source>
        <translation>его кабинет</translation>
    </message>
    <message>
        <source>how many minutes</source>
        <translation>сколько минут</translation>
    </message>
    <message>
        <source>a time of the day</source>
        <translation>время дня</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>номер телефона</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>о чём речь</translation>
    </message>
</context>
<context>
    <name>PhrasesPanel</name>
    <message>
        <source>Saved, {time}</source>
        <translation>Сохранено, {time}</translation>
    </message>
    <message>
        <source>In our words again, {time}</source>
        <translation>Снова нашими словами, {time}</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Фразы</translation>
    </message>
    <message>
        <source>Language of the talk</source>
        <translation>Язык разговора</translation>
    </message>
    <message>
        <source>Steps of the talks</source>
        <translation>Шаги разговоров</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Back to our words</source>
        <translation>Вернуть наши слова</translation>
    </message>
    <message>
        <source>own</source>
        <translation>свои</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>Taken back, {time}</source>
        <translation>Возвращено, {time}</translation>
    </message>
</context>
<context>
    <name>PictureChoice</name>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png);;All files (*)</source>
        <translation>Рисунки (*.jpg *.jpeg *.png);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Выберите рисунок</translation>
    </message>
</context>
<context>
    <name>PlacesList</name>
    <message>
        <source>Places to fill in. What stands in [square brackets] is left out where its places are not known.</source>
        <translation>Места для заполнения. То, что в [квадратных скобках], пропускается, если его места неизвестны.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>prepared by {by}</source>
        <translation>подготовил(а) {by}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Бумаги</translation>
    </message>
</context>
<context>
    <name>PlanFields</name>
    <message>
        <source>&amp;Whom</source>
        <translation>&amp;Кому</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Номер</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>&amp;Цель</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Вопросы</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>&amp;Бумаги</translation>
    </message>
    <message>
        <source>Best &amp;time</source>
        <translation>Лучшее вре&amp;мя</translation>
    </message>
    <message>
        <source>A number, or letters of a name</source>
        <translation>Номер или буквы имени</translation>
    </message>
    <message>
        <source>What is to be reached</source>
        <translation>Чего нужно добиться</translation>
    </message>
    <message>
        <source>14:30</source>
        <translation>14:30</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>one a line (Shift+Enter)</source>
        <translation>по одному в строке (Shift+Enter)</translation>
    </message>
    <message>
        <source>what has to lie on the table</source>
        <translation>что должно лежать на столе</translation>
    </message>
    <message>
        <source>long distance: {town}</source>
        <translation>междугородний: {town}</translation>
    </message>
    <message>
        <source>it may stay empty</source>
        <translation>можно оставить пустым</translation>
    </message>
    <message>
        <source>quiet minutes: at the ends of the working day people come and go</source>
        <translation>тихие минуты: в начале и конце дня люди приходят и уходят</translation>
    </message>
    <message>
        <source>A time, like 14:30, or minutes from now, like +30.</source>
        <translation>Время, например 14:30, или минуты от сейчас, например +30.</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>And the sheet</source>
        <translation>И лист</translation>
    </message>
    <message>
        <source>Prepare a call</source>
        <translation>Подготовить звонок</translation>
    </message>
    <message>
        <source>Change the sheet</source>
        <translation>Изменить лист</translation>
    </message>
</context>
<context>
    <name>PlasticQuestion</name>
    <message>
        <source>Plastic badge for {name}</source>
        <translation>Пластиковый пропуск: {name}</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Выдать</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Номер</translation>
    </message>
</context>
<context>
    <name>PresenceQuestion</name>
    <message>
        <source>Where is {name}?</source>
        <translation>Где {name}?</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Где</translation>
    </message>
    <message>
        <source>&amp;Back at</source>
        <translation>&amp;Вернётся</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>При&amp;мечание</translation>
    </message>
    <message>
        <source>Where they can be found, say</source>
        <translation>Например, где найти</translation>
    </message>
    <message>
        <source>Back {time}</source>
        <translation>Вернётся {time}</translation>
    </message>
    <message>
        <source>14:30, or +45 for minutes; empty if nobody knows</source>
        <translation>14:30 или +45 минут; пусто, если неизвестно</translation>
    </message>
    <message>
        <source>A day like {day}, or a time; empty if nobody knows</source>
        <translation>День, например {day}, или время; пусто, если неизвестно</translation>
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
    <message>
        <source>attempt {number}</source>
        <translation>попытка {number}</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Nothing was over its period</source>
        <translation>Ничего не просрочено</translation>
    </message>
    <message>
        <source>by night</source>
        <translation>ночью</translation>
    </message>
</context>
<context>
    <name>PrivacyCounts</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n визит</numerusform>
            <numerusform>%n визита</numerusform>
            <numerusform>%n визитов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n звонок</numerusform>
            <numerusform>%n звонка</numerusform>
            <numerusform>%n звонков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) under a hold</source>
        <translation>
            <numerusform>%n остаётся под запретом</numerusform>
            <numerusform>%n остаются под запретом</numerusform>
            <numerusform>%n остаются под запретом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still needed</source>
        <translation>
            <numerusform>%n ещё нужен</numerusform>
            <numerusform>%n ещё нужны</numerusform>
            <numerusform>%n ещё нужны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are still open with this person: a visit, an appointment or a promise. End them first.</source>
        <translation>
            <numerusform>С этим человеком ещё открыто %n дело: визит, встреча или обещание. Сначала закончите его.</numerusform>
            <numerusform>С этим человеком ещё открыто %n дела: визит, встреча или обещание. Сначала закончите их.</numerusform>
            <numerusform>С этим человеком ещё открыто %n дел: визит, встреча или обещание. Сначала закончите их.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyPanel</name>
    <message>
        <source>Privacy</source>
        <translation>Личные данные</translation>
    </message>
    <message>
        <source>how many days things are kept after they ended</source>
        <translation>сколько дней хранится после окончания</translation>
    </message>
    <message>
        <source>Holds, and what went</source>
        <translation>Запреты и что удалено</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Запрет…</translation>
    </message>
    <message>
        <source>Purge now…</source>
        <translation>Удалить сейчас…</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Уведомление</translation>
    </message>
    <message>
        <source>Nothing is held, and nothing went yet. {key} holds a record.</source>
        <translation>Запретов нет, и ничего ещё не удалено. {key} ставит запрет на запись.</translation>
    </message>
    <message>
        <source>Under a hold</source>
        <translation>Под запретом</translation>
    </message>
    <message>
        <source>What went</source>
        <translation>Что удалено</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлено</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Saved, {time}</source>
        <translation>Сохранено, {time}</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>Taken back, {time}</source>
        <translation>Возвращено, {time}</translation>
    </message>
</context>
<context>
    <name>PromiseActions</name>
    <message>
        <source>Call now</source>
        <translation>Позвонить сейчас</translation>
    </message>
    <message>
        <source>Note a try…</source>
        <translation>Записать попытку…</translation>
    </message>
    <message>
        <source>Remind later…</source>
        <translation>Напомнить позже…</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Перенести…</translation>
    </message>
    <message>
        <source>Hand on…</source>
        <translation>Передать…</translation>
    </message>
    <message>
        <source>Broken…</source>
        <translation>Не сдержано…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>filter the list</source>
        <translation>отобрать в списке</translation>
    </message>
    <message>
        <source>choose whose</source>
        <translation>выбрать, чьи</translation>
    </message>
</context>
<context>
    <name>PromiseBoard</name>
    <message>
        <source>Promises</source>
        <translation>Обещания</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>Filter the promises</source>
        <translation>Отобрать обещания</translation>
    </message>
    <message>
        <source>Whose promises are shown</source>
        <translation>Чьи обещания показаны</translation>
    </message>
    <message>
        <source>everybody&apos;s</source>
        <translation>всех</translation>
    </message>
    <message>
        <source>Nothing is promised to anyone. N promises something.</source>
        <translation>Никому ничего не обещано. N даёт обещание.</translation>
    </message>
    <message>
        <source>Nothing of it has these letters, or this owner. Esc shows everything.</source>
        <translation>Таких букв или такого ответственного нет. Esc покажет всё.</translation>
    </message>
</context>
<context>
    <name>PromiseCounts</name>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n попытка</numerusform>
            <numerusform>%n попытки</numerusform>
            <numerusform>%n попыток</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromiseDeeds</name>
    <message>
        <source>Kept, {time}</source>
        <translation>Сдержано, {time}</translation>
    </message>
    <message>
        <source>Reached, {time}. Enter notes that it was kept.</source>
        <translation>Дозвонились, {time}. Enter отметит, что сдержано.</translation>
    </message>
    <message>
        <source>Not reached, {time}</source>
        <translation>Не дозвонились, {time}</translation>
    </message>
    <message>
        <source>Left word, {time}</source>
        <translation>Оставили сообщение, {time}</translation>
    </message>
    <message>
        <source>Renewed, {time}</source>
        <translation>Перенесено, {time}</translation>
    </message>
    <message>
        <source>Broken, {time}</source>
        <translation>Не сдержано, {time}</translation>
    </message>
    <message>
        <source>Promised: {when}</source>
        <translation>Обещано: {when}</translation>
    </message>
    <message>
        <source>Reminder put off: {when}</source>
        <translation>Напоминание отложено: {when}</translation>
    </message>
    <message>
        <source>Handed on to {name}, {time}</source>
        <translation>Передано: {name}, {time}</translation>
    </message>
    <message>
        <source>Taken back, {time}</source>
        <translation>Возвращено, {time}</translation>
    </message>
</context>
<context>
    <name>PromiseFields</name>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Кому</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Что</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;До</translation>
    </message>
    <message>
        <source>Ke&amp;pt</source>
        <translation>К&amp;ак</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Отвечает</translation>
    </message>
    <message>
        <source>Letters of a name, or a new name</source>
        <translation>Буквы имени или новое имя</translation>
    </message>
    <message>
        <source>In a few words, as it was said</source>
        <translation>В нескольких словах, как было сказано</translation>
    </message>
</context>
<context>
    <name>PromiseForm</name>
    <message>
        <source>New promise</source>
        <translation>Новое обещание</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Promise it anyway</source>
        <translation>Всё же обещать</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Обещать</translation>
    </message>
</context>
<context>
    <name>PromiseRecord</name>
    <message>
        <source>Promise</source>
        <translation>Обещание</translation>
    </message>
    <message>
        <source>Choose a promise in the list. Arrows move through it.</source>
        <translation>Выберите обещание в списке стрелками.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что было</translation>
    </message>
</context>
<context>
    <name>PromiseWords</name>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Скоро</translation>
    </message>
    <message>
        <source>Not shown here</source>
        <translation>Здесь не показано</translation>
    </message>
    <message>
        <source>{name}: when is it their turn</source>
        <translation>{name}: когда подойдёт очередь</translation>
    </message>
    <message>
        <source>Call back: {name}</source>
        <translation>Перезвонить: {name}</translation>
    </message>
    <message>
        <source>Letter: {name}</source>
        <translation>Письмо: {name}</translation>
    </message>
    <message>
        <source>E-mail: {name}</source>
        <translation>Эл. письмо: {name}</translation>
    </message>
    <message>
        <source>Call: {name}</source>
        <translation>Позвонить: {name}</translation>
    </message>
    <message>
        <source>Answer: {name}</source>
        <translation>Ответ: {name}</translation>
    </message>
    <message>
        <source>in {minutes} min · {time}</source>
        <translation>через {minutes} мин · {time}</translation>
    </message>
    <message>
        <source>again at {time}</source>
        <translation>снова в {time}</translation>
    </message>
    <message>
        <source>again tomorrow, {time}</source>
        <translation>снова завтра, {time}</translation>
    </message>
    <message>
        <source>again on {day}, {time}</source>
        <translation>снова {day}, {time}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>overdue since {day}, {time}</source>
        <translation>просрочено с {day}, {time}</translation>
    </message>
    <message>
        <source>{minutes} min overdue · {time}</source>
        <translation>просрочено на {minutes} мин · {time}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min overdue · {time}</source>
        <translation>просрочено на {hours} ч {minutes} мин · {time}</translation>
    </message>
    <message>
        <source>today by {time}</source>
        <translation>сегодня до {time}</translation>
    </message>
    <message>
        <source>tomorrow by {time}</source>
        <translation>завтра до {time}</translation>
    </message>
    <message>
        <source>by {day}, {time}</source>
        <translation>до {day}, {time}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Сдержано</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>the whole desk</source>
        <translation>вся приёмная</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Напоминание</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Пытались</translation>
    </message>
    <message>
        <source>in {minutes} min</source>
        <translation>через {minutes} мин</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>{minutes} min overdue</source>
        <translation>просрочено на {minutes} мин</translation>
    </message>
    <message>
        <source>{hours} h overdue</source>
        <translation>просрочено на {hours} ч</translation>
    </message>
    <message>
        <source>tomorrow, {time}</source>
        <translation>завтра, {time}</translation>
    </message>
    <message>
        <source>rang {time}</source>
        <translation>звонили {time}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>в {time}</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>кому: {name}</translation>
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
    <message>
        <source>Renew</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Не сдержано</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Попытка</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Kept this week</source>
        <translation>Сдержано за неделю</translation>
    </message>
</context>
<context>
    <name>PromisesBoard</name>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
</context>
<context>
    <name>PromisesPanel</name>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
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
    <name>PurgeStrip</name>
    <message>
        <source>Nothing is over its period.</source>
        <translation>Ничего не просрочено.</translation>
    </message>
    <message>
        <source>Purge now?</source>
        <translation>Удалить сейчас?</translation>
    </message>
    <message>
        <source>{going}: they go for good, also from backups that are restored later.</source>
        <translation>{going}: исчезнет навсегда, также из копий, которые восстановят позже.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Purge now…</source>
        <translation>Удалить сейчас…</translation>
    </message>
    <message>
        <source>Purged so far</source>
        <translation>Удалено до сих пор</translation>
    </message>
    <message>
        <source>Purging…</source>
        <translation>Удаляется…</translation>
    </message>
    <message>
        <source>Gone: {what}.</source>
        <translation>Удалено: {what}.</translation>
    </message>
    <message>
        <source>Stopped. Gone: {what}.</source>
        <translation>Остановлено. Удалено: {what}.</translation>
    </message>
    <message>
        <source>Tonight go: {what}.</source>
        <translation>Этой ночью уйдёт: {what}.</translation>
    </message>
    <message>
        <source>Nothing goes tonight.</source>
        <translation>Этой ночью ничего не уйдёт.</translation>
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
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>waiting: {count}</source>
        <translation>ждут: {count}</translation>
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
    <name>ReceptionPage</name>
    <message>
        <source>What of the reception is shown</source>
        <translation>Что показано в приёмной</translation>
    </message>
</context>
<context>
    <name>ReceptionRooms</name>
    <message>
        <source>Visitors</source>
        <translation>Посетители</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Встречи</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Все визиты</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>In the house</source>
        <translation>В здании</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Evacuation report</source>
        <translation>Отчёт об эвакуации</translation>
    </message>
    <message>
        <source>Visits {day}</source>
        <translation>Визиты {day}</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Host</source>
        <translation>К кому</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Кабинет</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>Принёс</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Людей</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Сказано</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>до {time}</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Напомнили</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Пропуск</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Through to</source>
        <translation>Соединили с</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Снова</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Линия</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Принял</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Улажено</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Просьба</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Листок</translation>
    </message>
    <message>
        <source>call back {by}</source>
        <translation>перезвонить {by}</translation>
    </message>
    <message>
        <source>calls again at {when}</source>
        <translation>позвонит {when}</translation>
    </message>
    <message>
        <source>by {when}</source>
        <translation>до {when}</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>срочно</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>ещё не подтверждено</translation>
    </message>
    <message>
        <source>{what}: {time} {after} instead of {before}</source>
        <translation>{what}: {time} {after} вместо {before}</translation>
    </message>
    <message>
        <source>{what}: to {after} instead of {before}</source>
        <translation>{what}: {after} вместо {before}</translation>
    </message>
    <message>
        <source>{what}: {step}</source>
        <translation>{what}: {step}</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Замещает</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Спросить сначала</translation>
    </message>
    <message>
        <source>Purpose {number}</source>
        <translation>Цель {number}</translation>
    </message>
    <message>
        <source>done {time}</source>
        <translation>готово {time}</translation>
    </message>
    <message>
        <source>{name} (left {time})</source>
        <translation>{name} (ушёл {time})</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>expected {time}</source>
        <translation>ожидается {time}</translation>
    </message>
    <message>
        <source>arrived {time}</source>
        <translation>пришёл {time}</translation>
    </message>
    <message>
        <source>shown in {time}</source>
        <translation>на приёме {time}</translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation>ушёл {time}</translation>
    </message>
    <message>
        <source>{time}, not exact</source>
        <translation>{time}, неточно</translation>
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
        <source>The file is larger than {limit} MB. Is it the right one?</source>
        <translation>Файл больше {limit} МБ. Тот ли это файл?</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than a list holds. It was not opened.</source>
        <translation>Книга распаковывается в намного больше, чем бывает в списке. Её не открыли.</translation>
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
        <source>The data is older than it was. Changes missing at its end: {count}. An old copy was put back, or a part of it is lost.</source>
        <translation>Данные старее, чем были. Не хватает последних изменений: {count}. Возвращена старая копия, или часть данных потеряна.</translation>
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
    <message>
        <source>Taken already: {day}, {begins}–{ends}. Choose another time.</source>
        <translation>Уже занято: {day}, {begins}–{ends}. Выберите другое время.</translation>
    </message>
    <message>
        <source>Taken already: {title}, {day}, {begins}–{ends}. Choose another time.</source>
        <translation>Уже занято: {title}, {day}, {begins}–{ends}. Выберите другое время.</translation>
    </message>
    <message>
        <source>The house is closed on {day}.</source>
        <translation>{day} закрыто.</translation>
    </message>
    <message>
        <source>{day} is a day off: {holiday}.</source>
        <translation>{day} — выходной: {holiday}.</translation>
    </message>
    <message>
        <source>The host does not work that day.</source>
        <translation>В этот день сотрудник не работает.</translation>
    </message>
    <message>
        <source>The host&apos;s hours that day: {hours}.</source>
        <translation>Время сотрудника в этот день: {hours}.</translation>
    </message>
    <message>
        <source>This is no calendar, or a broken one. Export it once more.</source>
        <translation>Это не календарь, или он испорчен. Выгрузите его снова.</translation>
    </message>
    <message>
        <source>Line {line} of the calendar cannot be read. Export it once more.</source>
        <translation>Строка {line} календаря не читается. Выгрузите его снова.</translation>
    </message>
    <message>
        <source>That time is over. Choose one that is still to come.</source>
        <translation>Это время прошло. Выберите то, что ещё впереди.</translation>
    </message>
    <message>
        <source>It ends before it begins. Put the times in order.</source>
        <translation>Конец раньше начала. Поправьте время.</translation>
    </message>
    <message>
        <source>A series has at most {limit} appointments. Let it end earlier.</source>
        <translation>В серии не больше {limit} встреч. Пусть закончится раньше.</translation>
    </message>
    <message>
        <source>There is no such time that night: the clock is put forward over it.</source>
        <translation>Такого времени в эту ночь нет: часы переводят вперёд.</translation>
    </message>
    <message>
        <source>It was cancelled, or the visitor has come: nothing can be changed any more.</source>
        <translation>Отменено, или посетитель уже пришёл: изменить нельзя.</translation>
    </message>
    <message>
        <source>This comes from the host&apos;s own calendar: it is nobody else&apos;s.</source>
        <translation>Это из личного календаря сотрудника: передать другому нельзя.</translation>
    </message>
    <message>
        <source>Too large: a calendar has at most {megabytes} MB and {events} events. Export fewer days.</source>
        <translation>Слишком много: в календаре не больше {megabytes} МБ и {events} событий. Выгрузите меньше дней.</translation>
    </message>
    <message>
        <source>A day off: {holiday}. Work begins {time}.</source>
        <translation>Выходной: {holiday}. Работа начнётся {time}.</translation>
    </message>
    <message>
        <source>The office is closed. Work begins {time}.</source>
        <translation>Закрыто. Работа начнётся {time}.</translation>
    </message>
    <message>
        <source>«{program}» did not start. Dial {number} by hand.</source>
        <translation>«{program}» не запускается. Наберите {number} вручную.</translation>
    </message>
    <message>
        <source>No program here takes the number. Dial {number} by hand.</source>
        <translation>Здесь нет программы, которая наберёт номер. Наберите {number} вручную.</translation>
    </message>
    <message>
        <source>Who is it? Type a number, or a name.</source>
        <translation>Кто это? Наберите номер или имя.</translation>
    </message>
    <message>
        <source>There is no number to ring back. Ask for one, or note that they call again.</source>
        <translation>Нет номера, чтобы перезвонить. Спросите его или отметьте, что позвонят снова.</translation>
    </message>
    <message>
        <source>For whom is the message? Type letters of a name or of a topic, then Enter.</source>
        <translation>Кому сообщение? Наберите буквы имени или темы, затем Enter.</translation>
    </message>
    <message>
        <source>The message says nothing. Write what is to be passed on.</source>
        <translation>Сообщение пустое. Напишите, что передать.</translation>
    </message>
    <message>
        <source>To whom was it put through? Type letters of a name, then Enter.</source>
        <translation>С кем соединили? Наберите буквы имени, затем Enter.</translation>
    </message>
    <message>
        <source>{by} noted already that the message is known: {time}.</source>
        <translation>{by} уже отметил(а), что сообщение передано: {time}.</translation>
    </message>
    <message>
        <source>This call is on record no more.</source>
        <translation>Этого звонка в записях больше нет.</translation>
    </message>
    <message>
        <source>This slip is of another house. Nobody here has its message.</source>
        <translation>Это листок другого дома. Такого сообщения здесь нет.</translation>
    </message>
    <message>
        <source>This message is on record no more.</source>
        <translation>Этого сообщения в записях больше нет.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back: the call began {time}. Put the clock right.</source>
        <translation>Часы компьютера перевели назад: звонок начался {time}. Поправьте часы.</translation>
    </message>
    <message>
        <source>Nobody works then. Work begins {time}.</source>
        <translation>В это время никто не работает. Работа начнётся {time}.</translation>
    </message>
    <message>
        <source>Write {place} after the program, where the number goes.</source>
        <translation>Напишите {place} после программы, там, где должен быть номер.</translation>
    </message>
    <message>
        <source>A quotation mark is open. Close it, or leave it out.</source>
        <translation>Кавычка не закрыта. Закройте или уберите её.</translation>
    </message>
    <message>
        <source>There is no program «{program}» here. Write its whole path, in quotation marks if it has blanks.</source>
        <translation>Здесь нет программы «{program}». Напишите полный путь, с пробелами — в кавычках.</translation>
    </message>
    <message>
        <source>One is going on since {time}. It is ended before another begins.</source>
        <translation>Одна идёт с {time}. Сначала её заканчивают.</translation>
    </message>
    <message>
        <source>It was ended at another desk; its list does not change any more.</source>
        <translation>Её закончили на другом месте; список больше не меняется.</translation>
    </message>
    <message>
        <source>A hold keeps this, set by {by}: {reason}. Release the hold first.</source>
        <translation>Стоит запрет на удаление, поставил(а) {by}: {reason}. Сначала снимите его.</translation>
    </message>
    <message>
        <source>This is not on record any more.</source>
        <translation>Этого в записях больше нет.</translation>
    </message>
    <message>
        <source>Another desk is purging at this moment. Wait until it is through.</source>
        <translation>Другое место сейчас удаляет просроченное. Подождите, пока закончит.</translation>
    </message>
    <message>
        <source>This time is over. Promise a later one.</source>
        <translation>Это время прошло. Обещайте позже.</translation>
    </message>
    <message>
        <source>They cannot sign in any more. Choose somebody else.</source>
        <translation>Этот человек больше не может войти. Выберите другого.</translation>
    </message>
    <message>
        <source>Another desk has ended this promise already: {state}.</source>
        <translation>На другом месте это обещание уже закрыли: {state}.</translation>
    </message>
    <message>
        <source>Nothing is called «{name}». What may stand in braces is listed below.</source>
        <translation>«{name}» не бывает. Что может стоять в скобках, перечислено ниже.</translation>
    </message>
    <message>
        <source>A brace or a bracket is open here. Close it, or take it out.</source>
        <translation>Здесь открыта скобка. Закройте её или уберите.</translation>
    </message>
    <message>
        <source>This sentence is no more. Choose another one.</source>
        <translation>Этой фразы больше нет. Выберите другую.</translation>
    </message>
    <message>
        <source>The sentences in {path} cannot be read ({where}). Install Desk anew.</source>
        <translation>Фразы из {path} не читаются ({where}). Установите Desk заново.</translation>
    </message>
    <message>
        <source>The mail server does not answer. Check its name and the network.</source>
        <translation>Почтовый сервер не отвечает. Проверьте его имя и сеть.</translation>
    </message>
    <message>
        <source>The mail server cannot prove that it is safe. Nothing was sent.</source>
        <translation>Почтовый сервер не может подтвердить, что он безопасен. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The mail server does not take the user name or the password.</source>
        <translation>Почтовый сервер не принимает имя пользователя или пароль.</translation>
    </message>
    <message>
        <source>The mail server does not know this address. Check it in the directory.</source>
        <translation>Почтовый сервер не знает этого адреса. Проверьте его в справочнике.</translation>
    </message>
    <message>
        <source>The mail server does not take letters of this sender.</source>
        <translation>Почтовый сервер не принимает писем от этого отправителя.</translation>
    </message>
    <message>
        <source>The mail server did not take the letter.</source>
        <translation>Почтовый сервер не взял письмо.</translation>
    </message>
    <message>
        <source>It may have arrived. Ask before you send it again.</source>
        <translation>Возможно, оно дошло. Спросите, прежде чем отправлять снова.</translation>
    </message>
    <message>
        <source>What it was about is no more. Take it off the list.</source>
        <translation>Того, о чём оно было, больше нет. Уберите его из списка.</translation>
    </message>
    <message>
        <source>Please enter a number from {least} to {most}.</source>
        <translation>Введите число от {least} до {most}.</translation>
    </message>
    <message>
        <source>One of these is no date. Write dates as 31.12.2026, with a space between.</source>
        <translation>Одно из этого — не дата. Пишите даты так: 31.12.2026, через пробел.</translation>
    </message>
    <message>
        <source>Please enter a time as 22:00.</source>
        <translation>Введите время, например 22:00.</translation>
    </message>
    <message>
        <source>No letters are sent here: no mail server is set. Ask the supervisor.</source>
        <translation>Письма отсюда не отправляются: почтовый сервер не задан. Спросите старшего.</translation>
    </message>
    <message>
        <source>{name} has no e-mail address in the directory.</source>
        <translation>У {name} в справочнике нет адреса эл. почты.</translation>
    </message>
    <message>
        <source>Nobody of the house has this name. Type some letters and choose from the list.</source>
        <translation>В доме никого так не зовут. Наберите несколько букв и выберите из списка.</translation>
    </message>
    <message>
        <source>{name} left the firm, {day}. Choose somebody else.</source>
        <translation>{name} ушёл из фирмы, {day}. Выберите другого.</translation>
    </message>
    <message>
        <source>Nobody can stand in for themselves, not over others either. Choose somebody else.</source>
        <translation>Никто не может замещать сам себя, и через других тоже. Выберите другого.</translation>
    </message>
    <message>
        <source>Nobody signs in by this name. Type some letters and choose from the list.</source>
        <translation>С таким именем никто не входит. Наберите несколько букв и выберите из списка.</translation>
    </message>
    <message>
        <source>{name} signs in by this account. Choose another one.</source>
        <translation>С этой учётной записью входит {name}. Выберите другую.</translation>
    </message>
    <message>
        <source>This time is over. When are they back?</source>
        <translation>Это время прошло. Когда вернётся?</translation>
    </message>
    <message>
        <source>This is no JPEG or PNG picture that can be read. Choose another one.</source>
        <translation>Это не рисунок JPEG или PNG. Выберите другой.</translation>
    </message>
    <message>
        <source>No row names the columns. One has to be called «Name».</source>
        <translation>Ни одна строка не называет столбцы. Один должен называться «Имя».</translation>
    </message>
    <message>
        <source>{name} was changed after the file was read. Choose the file again.</source>
        <translation>{name}: запись изменили после чтения файла. Выберите файл снова.</translation>
    </message>
    <message>
        <source>Do not let {name} in. {by} knows why: call them.</source>
        <translation>Не пропускать: {name}. Причину знает {by}: позвоните.</translation>
    </message>
    <message>
        <source>Do not let {name} in: {text} · Call {by}.</source>
        <translation>Не пропускать: {name}. {text} · Позвоните: {by}.</translation>
    </message>
    <message>
        <source>{later} lies before {earlier}. Put the times in order.</source>
        <translation>{later} раньше, чем {earlier}. Поправьте время.</translation>
    </message>
    <message>
        <source>Is here already: {by} checked them in at {time}.</source>
        <translation>Уже здесь: отметил(а) {by} в {time}.</translation>
    </message>
    <message>
        <source>This visit is over: {state}. Its times can still be corrected.</source>
        <translation>Визит окончен: {state}. Время ещё можно исправить.</translation>
    </message>
    <message>
        <source>Has not arrived yet. Let them arrive first.</source>
        <translation>Ещё не пришёл. Сначала отметьте приход.</translation>
    </message>
    <message>
        <source>Is in the house already, since {time}, visit {number}. Let them leave first.</source>
        <translation>Уже в здании с {time}, визит {number}. Сначала отметьте уход.</translation>
    </message>
    <message>
        <source>That lies ahead. Enter when it really was.</source>
        <translation>Это ещё впереди. Введите, когда это было на самом деле.</translation>
    </message>
    <message>
        <source>That time is over. Enter one that is still to come.</source>
        <translation>Это время прошло. Введите то, что ещё впереди.</translation>
    </message>
    <message>
        <source>Whom do they come to? Type letters of a name or of a topic, then Enter.</source>
        <translation>К кому пришли? Наберите буквы имени или темы, затем Enter.</translation>
    </message>
    <message>
        <source>{named} are named. Enter at least as many people.</source>
        <translation>Названо имён: {named}. Введите не меньше людей.</translation>
    </message>
    <message>
        <source>{visitor} has badge {number}. Take another one.</source>
        <translation>Пропуск {number} у посетителя: {visitor}. Возьмите другой.</translation>
    </message>
    <message>
        <source>Badge {number} is still out. Take it back, or note that it is lost.</source>
        <translation>Пропуск {number} не возвращён. Заберите его или отметьте потерянным.</translation>
    </message>
    <message>
        <source>Badges {numbers} are still out. Take them back, or note which are lost.</source>
        <translation>Пропуска {numbers} не возвращены. Заберите их или отметьте, какие потеряны.</translation>
    </message>
    <message>
        <source>Nobody has badge {number}. Compare the number.</source>
        <translation>Пропуска {number} ни у кого нет. Сверьте номер.</translation>
    </message>
    <message>
        <source>This is no badge of ours, or it was read wrong. Scan it again.</source>
        <translation>Это не наш пропуск, или он прочитан неверно. Сканируйте снова.</translation>
    </message>
    <message>
        <source>This badge is of another house. Take it in, and give the visitor one of ours.</source>
        <translation>Это пропуск другого дома. Заберите его и выдайте наш.</translation>
    </message>
    <message>
        <source>Does not wait any more: they are with their host.</source>
        <translation>Уже не ждёт: на приёме.</translation>
    </message>
    <message>
        <source>Still waits. Show them in first.</source>
        <translation>Ещё ждёт. Сначала проводите.</translation>
    </message>
    <message>
        <source>No other purpose follows. Let them leave, or add one to the visit.</source>
        <translation>Другой цели нет. Отметьте уход или добавьте цель к визиту.</translation>
    </message>
    <message>
        <source>A purpose that was begun stays in the visit. Add another one after it.</source>
        <translation>Начатая цель остаётся в визите. Добавьте другую после неё.</translation>
    </message>
    <message>
        <source>There is no such time yet: {time}. Take that step first.</source>
        <translation>Такого времени ещё нет: {time}. Сначала сделайте этот шаг.</translation>
    </message>
    <message>
        <source>This is an appointment. Move it in the host&apos;s appointments.</source>
        <translation>Это встреча. Перенесите её во встречах сотрудника.</translation>
    </message>
    <message>
        <source>This visit is on record no more.</source>
        <translation>Этого визита в записях больше нет.</translation>
    </message>
    <message>
        <source>The last day it holds is over. Enter a later one, or none.</source>
        <translation>Последний день уже прошёл. Введите более поздний или никакого.</translation>
    </message>
    <message>
        <source>{by} has lifted this note: {time}.</source>
        <translation>{by} снял(а) эту заметку: {time}.</translation>
    </message>
    <message>
        <source>This note is on record no more.</source>
        <translation>Этой заметки в записях больше нет.</translation>
    </message>
    <message>
        <source>That is you. Choose who sits down here after you.</source>
        <translation>Это вы сами. Выберите, кто садится после вас.</translation>
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
    <name>ReminderTray</name>
    <message>
        <source>The first by {day}, {time}</source>
        <translation>Первое: {day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) to keep</source>
        <translation>
            <numerusform>сдержать %n обещание</numerusform>
            <numerusform>сдержать %n обещания</numerusform>
            <numerusform>сдержать %n обещаний</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenewQuestion</name>
    <message>
        <source>Renew</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>New &amp;time</source>
        <translation>Новое &amp;время</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>Renew anyway</source>
        <translation>Всё же перенести</translation>
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
        <source>Stand-in</source>
        <translation>Замена</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Приёмная</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
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
</context>
<context>
    <name>RulesForm</name>
    <message>
        <source>Print the badge at once</source>
        <translation>Сразу печатать пропуск</translation>
    </message>
    <message>
        <source>Plastic badges that come back</source>
        <translation>Пластиковые пропуска, которые возвращают</translation>
    </message>
    <message>
        <source>Staff stand on it too</source>
        <translation>Сотрудники тоже в списке</translation>
    </message>
    <message>
        <source>&amp;Wait at most</source>
        <translation>Ждать не &amp;больше</translation>
    </message>
    <message>
        <source>&amp;Closed at</source>
        <translation>&amp;Закрывать в</translation>
    </message>
    <message>
        <source>&amp;Appointment</source>
        <translation>&amp;Встреча</translation>
    </message>
    <message>
        <source>&amp;Breaks</source>
        <translation>&amp;Перерывы</translation>
    </message>
    <message>
        <source>Days &amp;off</source>
        <translation>В&amp;ыходные</translation>
    </message>
    <message>
        <source>Wor&amp;ked days</source>
        <translation>&amp;Рабочие дни</translation>
    </message>
    <message>
        <source>Ba&amp;dge</source>
        <translation>Пр&amp;опуск</translation>
    </message>
    <message>
        <source>&amp;Lent</source>
        <translation>П&amp;ластик</translation>
    </message>
    <message>
        <source>A&amp;t arrival</source>
        <translation>При пр&amp;иходе</translation>
    </message>
    <message>
        <source>Assembly po&amp;int</source>
        <translation>&amp;Место сбора</translation>
    </message>
    <message>
        <source>The sa&amp;me in</source>
        <translation>То &amp;же</translation>
    </message>
    <message>
        <source>&amp;Evacuation list</source>
        <translation>&amp;Эвакуация</translation>
    </message>
    <message>
        <source>Mail ser&amp;ver</source>
        <translation>Почтовый &amp;сервер</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>Пор&amp;т</translation>
    </message>
    <message>
        <source>Sec&amp;urity</source>
        <translation>Безопас&amp;ность</translation>
    </message>
    <message>
        <source>Sende&amp;r</source>
        <translation>Отпр&amp;авитель</translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation>Пользоват&amp;ель</translation>
    </message>
    <message>
        <source>Password (&amp;x)</source>
        <translation>Парол&amp;ь</translation>
    </message>
    <message>
        <source>Minutes; after that the list says so</source>
        <translation>Минуты; после этого список предупредит</translation>
    </message>
    <message>
        <source>Who is still in the house then is closed</source>
        <translation>Кто тогда ещё в здании, будет закрыт</translation>
    </message>
    <message>
        <source>Minutes, where the host has no rule</source>
        <translation>Минуты, если у сотрудника нет правила</translation>
    </message>
    <message>
        <source>12:00–13:00; no appointment begins then</source>
        <translation>12:00–13:00; тогда встречи не начинаются</translation>
    </message>
    <message>
        <source>Besides the holidays of the country: 31.12.2026</source>
        <translation>Кроме праздников страны: 31.12.2026</translation>
    </message>
    <message>
        <source>Days off that are worked all the same</source>
        <translation>Выходные, в которые всё же работают</translation>
    </message>
    <message>
        <source>Where people gather in an alarm</source>
        <translation>Где собираются по тревоге</translation>
    </message>
    <message>
        <source>The office&apos;s second language</source>
        <translation>На втором языке отделения</translation>
    </message>
    <message>
        <source>Empty: no letters are sent</source>
        <translation>Пусто: письма не отправляются</translation>
    </message>
    <message>
        <source>Kept on this workstation only</source>
        <translation>Хранится только на этом месте</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>Desk: a letter to try</source>
        <translation>Desk: пробное письмо</translation>
    </message>
    <message>
        <source>Letters to hosts go out.</source>
        <translation>Письма сотрудникам отправляются.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Try the mail server</source>
        <translation>Проверить почту</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сохранено {time}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>The rules were not saved</source>
        <translation>Правила не сохранены</translation>
    </message>
    <message>
        <source>A letter went to {address}</source>
        <translation>Письмо отправлено: {address}</translation>
    </message>
    <message>
        <source>The letter did not go out</source>
        <translation>Письмо не отправлено</translation>
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
        <source>Page for the browser (*.html)</source>
        <translation>Страница для браузера (*.html)</translation>
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
        <source>Workbook (*.xlsx)</source>
        <translation>Книга (*.xlsx)</translation>
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
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Show the note</source>
        <translation>Показать пометку</translation>
    </message>
    <message>
        <source>Show the visitors</source>
        <translation>Показать посетителей</translation>
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
    <name>SheetWords</name>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Back at</source>
        <translation>Вернётся</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Добавочный</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Замещает</translation>
    </message>
    <message>
        <source>free</source>
        <translation>свободен</translation>
    </message>
    <message>
        <source>end of the day</source>
        <translation>конец дня</translation>
    </message>
    <message>
        <source>{time}, in {minutes}</source>
        <translation>{time}, через {minutes}</translation>
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
    <name>SlipStrip</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Show the messages</source>
        <translation>Показать сообщения</translation>
    </message>
</context>
<context>
    <name>SnoozeQuestion</name>
    <message>
        <source>Remind later</source>
        <translation>Напомнить позже</translation>
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
        <translation>1 час</translation>
    </message>
    <message>
        <source>&amp;Remind in</source>
        <translation>&amp;Напомнить</translation>
    </message>
    <message>
        <source>What is due stays due, and stays in the list.</source>
        <translation>Срок остаётся, и в списке оно остаётся.</translation>
    </message>
    <message>
        <source>tomorrow, {time}</source>
        <translation>завтра, {time}</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>{state} until {time}</source>
        <translation>{state} до {time}</translation>
    </message>
    <message>
        <source>{name} stands in</source>
        <translation>замещает {name}</translation>
    </message>
    <message>
        <source>stands in for {name}</source>
        <translation>замещает: {name}</translation>
    </message>
</context>
<context>
    <name>StaffActions</name>
    <message>
        <source>New person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Left the firm…</source>
        <translation>Ушёл из фирмы…</translation>
    </message>
    <message>
        <source>filter the list</source>
        <translation>отобрать в списке</translation>
    </message>
    <message>
        <source>show who left, too</source>
        <translation>показать и ушедших</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Загрузить…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Выгрузить…</translation>
    </message>
    <message>
        <source>In</source>
        <translation>На месте</translation>
    </message>
    <message>
        <source>Out…</source>
        <translation>Вышел…</translation>
    </message>
    <message>
        <source>Meeting…</source>
        <translation>Совещание…</translation>
    </message>
    <message>
        <source>Away…</source>
        <translation>Отсутствует…</translation>
    </message>
</context>
<context>
    <name>StaffCard</name>
    <message>
        <source>Choose someone in the list: arrows, or type a name.</source>
        <translation>Выберите человека в списке: стрелками или наберите имя.</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Ушёл</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Вернётся</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>Найти можно</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Отметил</translation>
    </message>
    <message>
        <source>as the office</source>
        <translation>как у отделения</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Замещает</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>За кого</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Кабинет</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Спросить сначала</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Visits take</source>
        <translation>Встреча длится</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>for {names}</source>
        <translation>за: {names}</translation>
    </message>
</context>
<context>
    <name>StaffColumns</name>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>post</source>
        <translation>должность</translation>
    </message>
    <message>
        <source>room</source>
        <translation>кабинет</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>эл. почта</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>темы</translation>
    </message>
    <message>
        <source>stand-in</source>
        <translation>замещает</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>спросить сначала</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>часы</translation>
    </message>
</context>
<context>
    <name>StaffCounts</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s) are still expected or inside. Give them to somebody else first.</source>
        <translation>
            <numerusform>Ещё ожидается или внутри %n посетитель. Сначала передайте его другому.</numerusform>
            <numerusform>Ещё ожидаются или внутри %n посетителя. Сначала передайте их другому.</numerusform>
            <numerusform>Ещё ожидаются или внутри %n посетителей. Сначала передайте их другому.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffDeeds</name>
    <message>
        <source>{name} is back with the firm</source>
        <translation>{name}: снова в фирме</translation>
    </message>
    <message>
        <source>{name} has left the firm</source>
        <translation>{name}: ушёл из фирмы</translation>
    </message>
</context>
<context>
    <name>StaffDoubts</name>
    <message>
        <source>Column «{column}»: correct it in the file and choose the file again.</source>
        <translation>Столбец «{column}»: исправьте в файле и выберите файл снова.</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>Нет имени</translation>
    </message>
    <message>
        <source>Write it into the file, or delete the row.</source>
        <translation>Впишите его в файл или удалите строку.</translation>
    </message>
    <message>
        <source>Too long: at most {limit} characters</source>
        <translation>Слишком длинно: не больше {limit} знаков</translation>
    </message>
    <message>
        <source>«{text}» holds characters nobody can read</source>
        <translation>В «{text}» есть знаки, которые не прочитать</translation>
    </message>
    <message>
        <source>«{text}» is no e-mail address</source>
        <translation>«{text}» — не адрес эл. почты</translation>
    </message>
    <message>
        <source>«{text}» does not say from when to when</source>
        <translation>«{text}» не говорит, с какого по какое время</translation>
    </message>
    <message>
        <source>Column «{column}» takes 8:00–17:00; a dash is a day off.</source>
        <translation>В столбце «{column}» бывает 8:00–17:00; тире — выходной.</translation>
    </message>
    <message>
        <source>More than {limit} topics</source>
        <translation>Больше {limit} тем</translation>
    </message>
    <message>
        <source>Keep those that visitors ask for.</source>
        <translation>Оставьте те, о которых спрашивают.</translation>
    </message>
    <message>
        <source>{name} stands here once more</source>
        <translation>{name} стоит здесь ещё раз</translation>
    </message>
    <message>
        <source>First in line {expected}. Leave one of them.</source>
        <translation>Сначала в строке {expected}. Оставьте одну.</translation>
    </message>
    <message>
        <source>{name} may be one of several on record</source>
        <translation>{name} может быть одним из нескольких</translation>
    </message>
    <message>
        <source>Add the room or the e-mail to the row.</source>
        <translation>Добавьте в строку кабинет или эл. почту.</translation>
    </message>
    <message>
        <source>The stand-in «{text}» is neither here nor on record</source>
        <translation>Замещающего «{text}» нет ни здесь, ни в записях</translation>
    </message>
    <message>
        <source>Write the name as it stands there, or leave it empty.</source>
        <translation>Напишите имя как там или оставьте пустым.</translation>
    </message>
    <message>
        <source>Several people have the name «{text}»</source>
        <translation>Имя «{text}» у нескольких людей</translation>
    </message>
    <message>
        <source>Leave the stand-in empty in the file and choose them afterwards.</source>
        <translation>Оставьте замещающего пустым и выберите его потом.</translation>
    </message>
    <message>
        <source>{name} would stand in for themselves</source>
        <translation>{name} замещал бы сам себя</translation>
    </message>
    <message>
        <source>Follow the stand-ins: they lead back. Change one.</source>
        <translation>Пройдите по замещающим: они ведут назад. Измените одного.</translation>
    </message>
    <message>
        <source>Of {name} only the name is there</source>
        <translation>{name}: есть только имя</translation>
    </message>
    <message>
        <source>If it is a heading, delete the row.</source>
        <translation>Если это заголовок, удалите строку.</translation>
    </message>
    <message>
        <source>Another {name} is on record, room {room}</source>
        <translation>Есть ещё {name}, кабинет {room}</translation>
    </message>
    <message>
        <source>This one is added beside them.</source>
        <translation>Этот добавится рядом.</translation>
    </message>
    <message>
        <source>A {name} left the firm before</source>
        <translation>{name} раньше ушёл из фирмы</translation>
    </message>
    <message>
        <source>This one is added anew; or take the former one back by hand.</source>
        <translation>Этот добавится заново; или верните прежнего вручную.</translation>
    </message>
    <message>
        <source>The letters were taken for Windows Cyrillic</source>
        <translation>Буквы прочитаны как кириллица Windows</translation>
    </message>
    <message>
        <source>Look whether the names are right.</source>
        <translation>Посмотрите, верны ли имена.</translation>
    </message>
    <message>
        <source>The sheet «{text}» was not read</source>
        <translation>Лист «{text}» не прочитан</translation>
    </message>
    <message>
        <source>One sheet of a workbook is imported.</source>
        <translation>Загружается один лист книги.</translation>
    </message>
</context>
<context>
    <name>StaffField</name>
    <message>
        <source>Nobody has these letters, neither in a name nor in a topic.</source>
        <translation>Таких букв нет ни в именах, ни в темах.</translation>
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
        <translation>Учётная запись, с которой входит</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Выбрать фотографию</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Убрать фотографию</translation>
    </message>
    <message>
        <source>Parted by semicolons, most their own first</source>
        <translation>Через точку с запятой, сначала самое своё</translation>
    </message>
    <message>
        <source>All empty: as the office. A single day left empty is a day off.</source>
        <translation>Всё пусто: как у отделения. Один пустой день — выходной.</translation>
    </message>
    <message>
        <source>Minutes; empty: as the house has it</source>
        <translation>Минуты; пусто: как принято в доме</translation>
    </message>
    <message>
        <source>Before the desk disturbs them</source>
        <translation>Прежде чем беспокоить</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>P&amp;ost</source>
        <translation>До&amp;лжность</translation>
    </message>
    <message>
        <source>&amp;Room, phone</source>
        <translation>&amp;Кабинет, телефон</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>&amp;Эл. почта</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>&amp;Темы</translation>
    </message>
    <message>
        <source>Ask &amp;first</source>
        <translation>Спросить &amp;сначала</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Часы</translation>
    </message>
    <message>
        <source>Stand-&amp;in</source>
        <translation>&amp;Замещает</translation>
    </message>
    <message>
        <source>&amp;Appointment, account</source>
        <translation>&amp;Встреча, уч. запись</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>За&amp;метка</translation>
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
        <translation>Изменить</translation>
    </message>
</context>
<context>
    <name>StaffImport</name>
    <message>
        <source>People read</source>
        <translation>Прочитанные люди</translation>
    </message>
    <message>
        <source>People {count}</source>
        <translation>Люди {count}</translation>
    </message>
    <message>
        <source>Storing: {done} of {total}</source>
        <translation>Сохраняется: {done} из {total}</translation>
    </message>
    <message>
        <source>There is nobody in this file.</source>
        <translation>В этом файле никого нет.</translation>
    </message>
    <message>
        <source>{added} will be added, {changed} changed.</source>
        <translation>Будет добавлено {added}, изменено {changed}.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новый</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменён</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>без изменений</translation>
    </message>
</context>
<context>
    <name>StaffList</name>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Name, room, topic</source>
        <translation>Имя, кабинет, тема</translation>
    </message>
    <message>
        <source>Filter by name, room or topic</source>
        <translation>Отобрать по имени, кабинету или теме</translation>
    </message>
    <message>
        <source>with those who left</source>
        <translation>с ушедшими</translation>
    </message>
    <message>
        <source>People of the house</source>
        <translation>Сотрудники дома</translation>
    </message>
    <message>
        <source>left {day}</source>
        <translation>ушёл {day}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Not in…</source>
        <translation>Вышел…</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>Вернулся</translation>
    </message>
    <message>
        <source>Nobody is found. {key} adds a person of this name.</source>
        <translation>Никого нет. {key} добавит человека с таким именем.</translation>
    </message>
    <message>
        <source>Nobody is on record yet. {key} adds the first person.</source>
        <translation>Никого ещё нет. {key} добавит первого.</translation>
    </message>
</context>
<context>
    <name>StaffLists</name>
    <message>
        <source>Lists (*.csv *.txt *.xlsx);;All files (*)</source>
        <translation>Списки (*.csv *.txt *.xlsx);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Choose a list of people</source>
        <translation>Выберите список людей</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>{name} saved</source>
        <translation>{name}: сохранено</translation>
    </message>
    <message>
        <source>Imported: {added} added, {changed} changed</source>
        <translation>Загружено: добавлено {added}, изменено {changed}</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Записано: {name}</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Возвращено</translation>
    </message>
</context>
<context>
    <name>StandInPanel</name>
    <message>
        <source>Stand-in</source>
        <translation>Подмена</translation>
    </message>
    <message>
        <source>End standing in</source>
        <translation>Закончить подмену</translation>
    </message>
    <message>
        <source>&amp;Who handles what</source>
        <translation>Кто &amp;чем занят</translation>
    </message>
    <message>
        <source>Who handles what</source>
        <translation>Кто чем занят</translation>
    </message>
    <message>
        <source>a topic or a name</source>
        <translation>тема или имя</translation>
    </message>
    <message>
        <source>Expected today</source>
        <translation>Ожидаются сегодня</translation>
    </message>
    <message>
        <source>Nobody is expected any more today.</source>
        <translation>Сегодня больше никого не ждут.</translation>
    </message>
    <message>
        <source>In need ring</source>
        <translation>При нужде звоните</translation>
    </message>
    <message>
        <source>or {who}</source>
        <translation>или {who}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
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
    <name>TelephoneRooms</name>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждут</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Обещания</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Передача дежурства</translation>
    </message>
    <message>
        <source>Calls {day}</source>
        <translation>Звонки {day}</translation>
    </message>
</context>
<context>
    <name>TellQuestion</name>
    <message>
        <source>How long does {name} wait?</source>
        <translation>Сколько ждать: {name}?</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Сказано</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Минуты</translation>
    </message>
    <message>
        <source>kept as a promise; it comes up when it is due</source>
        <translation>сохранится как обещание; напомнит к сроку</translation>
    </message>
</context>
<context>
    <name>TickBoard</name>
    <message>
        <source>Letters of a name</source>
        <translation>Буквы имени</translation>
    </message>
    <message>
        <source>Who is in the house</source>
        <translation>Кто в здании</translation>
    </message>
    <message>
        <source>not found yet</source>
        <translation>ещё не найден</translation>
    </message>
    <message>
        <source>found</source>
        <translation>найден</translation>
    </message>
    <message>
        <source>Nobody here has these letters. Esc shows everybody.</source>
        <translation>Таких букв здесь ни у кого нет. Esc покажет всех.</translation>
    </message>
    <message>
        <source>Nobody is in the house.</source>
        <translation>В здании никого нет.</translation>
    </message>
</context>
<context>
    <name>TimeRow</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>from 14:30</source>
        <translation>с 14:30</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>until 15:00</source>
        <translation>до 15:00</translation>
    </message>
    <message>
        <source>Type a time like 14:30.</source>
        <translation>Наберите время, например 14:30.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ч {minutes} мин</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ч</translation>
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
    <name>TroubleRow</name>
    <message>
        <source>Try again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Убрать из списка</translation>
    </message>
</context>
<context>
    <name>TryQuestion</name>
    <message>
        <source>Note the try</source>
        <translation>Записать попытку</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Попытка</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Заметка</translation>
    </message>
</context>
<context>
    <name>UnsentMails</name>
    <message>
        <source>Not sent</source>
        <translation>Не отправлено</translation>
    </message>
    <message>
        <source>Letter to {name}</source>
        <translation>Письмо: {name}</translation>
    </message>
</context>
<context>
    <name>VisitActions</name>
    <message>
        <source>Remind the host</source>
        <translation>Напомнить сотруднику</translation>
    </message>
    <message>
        <source>Write to the host</source>
        <translation>Написать сотруднику</translation>
    </message>
    <message>
        <source>Print the badge</source>
        <translation>Напечатать пропуск</translation>
    </message>
    <message>
        <source>Look at the badge</source>
        <translation>Посмотреть пропуск</translation>
    </message>
    <message>
        <source>Slip for the host</source>
        <translation>Памятка сотруднику</translation>
    </message>
    <message>
        <source>Data slip</source>
        <translation>Лист с данными</translation>
    </message>
    <message>
        <source>Tell how long…</source>
        <translation>Сказать, сколько ждать…</translation>
    </message>
    <message>
        <source>Badge found…</source>
        <translation>Пропуск нашёлся…</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>На шаг назад</translation>
    </message>
    <message>
        <source>Give a plastic badge…</source>
        <translation>Выдать карту-пропуск…</translation>
    </message>
    <message>
        <source>Take the badge back…</source>
        <translation>Принять пропуск…</translation>
    </message>
    <message>
        <source>One of the group leaves…</source>
        <translation>Один из группы уходит…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Correct the times…</source>
        <translation>Исправить время…</translation>
    </message>
    <message>
        <source>Left unserved…</source>
        <translation>Ушёл без приёма…</translation>
    </message>
    <message>
        <source>Not coming…</source>
        <translation>Не придёт…</translation>
    </message>
</context>
<context>
    <name>VisitAside</name>
    <message>
        <source>Whom they come to is shown here, once it is known.</source>
        <translation>Здесь видно, к кому пришли, когда это известно.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>К кому</translation>
    </message>
</context>
<context>
    <name>VisitDeeds</name>
    <message>
        <source>{name} shown in, {time}</source>
        <translation>{name}: проводили, {time}</translation>
    </message>
    <message>
        <source>{name} sent on, {time}</source>
        <translation>{name}: направлен дальше, {time}</translation>
    </message>
    <message>
        <source>{name}: confirmed, {time}</source>
        <translation>{name}: подтверждено, {time}</translation>
    </message>
    <message>
        <source>{host} reminded, {time}</source>
        <translation>{host}: напомнили, {time}</translation>
    </message>
    <message>
        <source>{name}: taken back, {time}</source>
        <translation>{name}: отменено, {time}</translation>
    </message>
    <message>
        <source>{name} was told to wait until {told}</source>
        <translation>{name}: сказано ждать до {told}</translation>
    </message>
    <message>
        <source>{name} has badge {badge}</source>
        <translation>{name}: пропуск {badge}</translation>
    </message>
    <message>
        <source>Badge {badge} is lost, {time}</source>
        <translation>Пропуск {badge} потерян, {time}</translation>
    </message>
    <message>
        <source>Badge {badge} is back, {time}</source>
        <translation>Пропуск {badge} вернули, {time}</translation>
    </message>
    <message>
        <source>{name}: one of the group left, {time}</source>
        <translation>{name}: один из группы ушёл, {time}</translation>
    </message>
    <message>
        <source>{name}: times corrected, {time}</source>
        <translation>{name}: время исправлено, {time}</translation>
    </message>
    <message>
        <source>{name} is expected, noted {time}</source>
        <translation>{name}: ожидается, записано {time}</translation>
    </message>
    <message>
        <source>{name} changed, {time}</source>
        <translation>{name}: изменено, {time}</translation>
    </message>
    <message>
        <source>{name} left unserved, {time}</source>
        <translation>{name}: ушёл без приёма, {time}</translation>
    </message>
    <message>
        <source>{name} cancelled, {time}</source>
        <translation>{name}: отменено, {time}</translation>
    </message>
    <message>
        <source>{name} did not come, noted {time}</source>
        <translation>{name}: не пришёл, записано {time}</translation>
    </message>
    <message>
        <source>{name} arrived, {time}</source>
        <translation>{name}: пришёл, {time}</translation>
    </message>
    <message>
        <source>Before {name} comes in</source>
        <translation>Прежде чем войдёт {name}</translation>
    </message>
    <message>
        <source>Has arrived</source>
        <translation>Пришёл</translation>
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
        <source>{name} is not to be let in</source>
        <translation>{name}: не пропускать</translation>
    </message>
    <message>
        <source>{name} left, {time}</source>
        <translation>{name}: ушёл, {time}</translation>
    </message>
    <message>
        <source>{name} is not in yet: there is a note to be read first.</source>
        <translation>{name}: ещё не впущен(а), сначала прочтите пометку.</translation>
    </message>
</context>
<context>
    <name>VisitFields</name>
    <message>
        <source>Three letters of who comes, or a new name</source>
        <translation>Три буквы того, кто пришёл, или новое имя</translation>
    </message>
    <message>
        <source>Letters of a name, or of a topic</source>
        <translation>Буквы имени или темы</translation>
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
        <translation>Время</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Сколько людей</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>language not known</source>
        <translation>язык неизвестен</translation>
    </message>
    <message>
        <source>Whom then</source>
        <translation>К кому потом</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Further purpose</source>
        <translation>Ещё цель</translation>
    </message>
    <message>
        <source>the others by name, one a line (Shift+Enter)</source>
        <translation>остальные по имени, по одному в строке (Shift+Enter)</translation>
    </message>
    <message>
        <source>was here before: {count}</source>
        <translation>был(а) здесь раньше: {count}</translation>
    </message>
    <message>
        <source>&amp;Came about</source>
        <translation>Пришёл &amp;около</translation>
    </message>
    <message>
        <source>noted as not exact</source>
        <translation>записывается как неточное</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>Let &amp;in because</source>
        <translation>Пропу&amp;скаем, потому что</translation>
    </message>
    <message>
        <source>E&amp;xpected</source>
        <translation>О&amp;жидается</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;К кому</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Цель</translation>
    </message>
    <message>
        <source>&amp;Firm</source>
        <translation>&amp;Фирма</translation>
    </message>
    <message>
        <source>&amp;Brings</source>
        <translation>П&amp;ринёс</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>&amp;Людей</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Группа</translation>
    </message>
    <message>
        <source>&amp;Then to</source>
        <translation>&amp;Потом к</translation>
    </message>
    <message>
        <source>Then to</source>
        <translation>Потом к</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Заметка</translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>new person with this name</source>
        <translation>новый человек с этим именем</translation>
    </message>
    <message>
        <source>is expected / came earlier / came now</source>
        <translation>ожидается / пришёл раньше / пришёл сейчас</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>When they come</source>
        <translation>Когда приходит</translation>
    </message>
    <message>
        <source>Change the visit</source>
        <translation>Изменить визит</translation>
    </message>
    <message>
        <source>New visitor</source>
        <translation>Новый посетитель</translation>
    </message>
    <message>
        <source>Expect them</source>
        <translation>Ожидать</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Отметить приход</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>And the badge</source>
        <translation>И пропуск</translation>
    </message>
</context>
<context>
    <name>VisitPlaces</name>
    <message>
        <source>Type a time, as 14:30, or +30 minutes.</source>
        <translation>Наберите время, например 14:30, или +30 минут.</translation>
    </message>
    <message>
        <source>About when did they come? As 10:40.</source>
        <translation>Примерно когда пришёл посетитель? Например, 10:40.</translation>
    </message>
</context>
<context>
    <name>VisitRecord</name>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>Choose somebody in the list. Arrows move through it.</source>
        <translation>Выберите кого-нибудь в списке стрелками.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что было</translation>
    </message>
</context>
<context>
    <name>VisitTasks</name>
    <message>
        <source>{name}: sent to the printer, {time}</source>
        <translation>{name}: отправлено на принтер, {time}</translation>
    </message>
    <message>
        <source>A letter to {host} is on its way, {time}</source>
        <translation>Письмо отправляется: {host}, {time}</translation>
    </message>
    <message>
        <source>{host} has no e-mail address in the directory.</source>
        <translation>У {host} в справочнике нет адреса эл. почты.</translation>
    </message>
</context>
<context>
    <name>VisitorSearch</name>
    <message>
        <source>expected {time}</source>
        <translation>ожидается {time}</translation>
    </message>
</context>
<context>
    <name>VisitorsPanel</name>
    <message>
        <source>filter the list</source>
        <translation>отобрать в списке</translation>
    </message>
    <message>
        <source>New visitor</source>
        <translation>Новый посетитель</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
</context>
<context>
    <name>WaitingBlock</name>
    <message>
        <source>Tell how long it takes, minutes</source>
        <translation>Сказать, сколько минут ждать</translation>
    </message>
    <message>
        <source>Tell the visitor: {minutes} minutes</source>
        <translation>Скажите посетителю: {minutes} минут</translation>
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
        <source>With a sound</source>
        <translation>Со звуком</translation>
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
        <source>When a promise is nearly due</source>
        <translation>Когда подходит срок обещания</translation>
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
        <source>A program, and {place} where the number goes; empty: the program this computer has for telephone links</source>
        <translation>Программа и {place} на месте номера; пусто — программа этого компьютера для телефонных ссылок</translation>
    </message>
    <message>
        <source>Counte&amp;r</source>
        <translation>О&amp;кно</translation>
    </message>
    <message>
        <source>Re&amp;minders</source>
        <translation>Напоминани&amp;я</translation>
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
        <source>&amp;Badges go to</source>
        <translation>Принтер бе&amp;йджей</translation>
    </message>
    <message>
        <source>&amp;Slips go to</source>
        <translation>&amp;Принтер талонов</translation>
    </message>
    <message>
        <source>Who is in goes to (&amp;x)</source>
        <translation>Кто в з&amp;дании</translation>
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
        <source>Dial &amp;with</source>
        <translation>&amp;Набор номера</translation>
    </message>
    <message>
        <source>The usual printer</source>
        <translation>Принтер по умолчанию</translation>
    </message>
</context>
</TS>

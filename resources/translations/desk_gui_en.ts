<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n form</numerusform>
            <numerusform>%n forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation>
            <numerusform>%n title</numerusform>
            <numerusform>%n titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) today</source>
        <translation>
            <numerusform>%n form today</numerusform>
            <numerusform>%n forms today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) a year</source>
        <translation>
            <numerusform>%n issue a year</numerusform>
            <numerusform>%n issues a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) must be corrected in the file first.</source>
        <translation>
            <numerusform>%n place must be corrected in the file first.</numerusform>
            <numerusform>%n places must be corrected in the file first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n month(s). Is the year right?</source>
        <translation>
            <numerusform>More than %n month. Is the year right?</numerusform>
            <numerusform>More than %n months. Is the year right?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryCounts</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posted row(s)</source>
        <translation>
            <numerusform>%n posted row</numerusform>
            <numerusform>%n posted rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message numerus="yes">
        <source>Correct %n place(s) in the file: all is imported, or nothing.</source>
        <translation>
            <numerusform>Correct %n place in the file: all is imported, or nothing.</numerusform>
            <numerusform>Correct %n places in the file: all is imported, or nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusedStrip</name>
    <message numerus="yes">
        <source>and at %n other place(s)</source>
        <translation>
            <numerusform>and at %n other place</numerusform>
            <numerusform>and at %n other places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong password(s) for {name} at {workstation}, last {at}</source>
        <translation>
            <numerusform>%n wrong password for {name} at {workstation}, last {at}</numerusform>
            <numerusform>%n wrong passwords for {name} at {workstation}, last {at}</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BrowsePanel</name>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation>
            <numerusform>%n title</numerusform>
            <numerusform>%n titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) a year</source>
        <translation>
            <numerusform>%n issue a year</numerusform>
            <numerusform>%n issues a year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation>
            <numerusform>%n title</numerusform>
            <numerusform>%n titles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Furnishing</name>
    <message numerus="yes">
        <source>%n form(s) today</source>
        <translation>
            <numerusform>%n form today</numerusform>
            <numerusform>%n forms today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation>
            <numerusform>%n title</numerusform>
            <numerusform>%n titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %n place(s) in the file: all is imported, or nothing.</source>
        <translation>
            <numerusform>Correct %n place in the file: all is imported, or nothing.</numerusform>
            <numerusform>Correct %n places in the file: all is imported, or nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message numerus="yes">
        <source>Address %n</source>
        <translation>
            <numerusform>Address %n</numerusform>
            <numerusform>Address %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TitleRows</name>
    <message numerus="yes">
        <source>%n issue(s) a year</source>
        <translation>
            <numerusform>%n issue a year</numerusform>
            <numerusform>%n issues a year</numerusform>
        </translation>
    </message>
</context>
</TS>

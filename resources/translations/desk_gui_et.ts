<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="et" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Place, street, house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by index</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>show the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside / bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose from the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eye guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is in the house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save and print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to say next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrowsePanel</name>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index or title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On sale today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such title here. Type the index, or a part of the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on sale yet. Ctrl+I imports a price list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the first {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) a year</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price lists (*.csv *.txt *.xlsx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a price list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: {name}, {titles}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issues a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price, city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price, district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catalogue part, city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catalogue part, district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivery part, city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivery part, district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut-off day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, name, title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search among the forms of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No form of this day has these letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No form on this day yet. F5 begins a sale.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaySumsBar</name>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices unpaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total, {forms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>On its way to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer was not found. Choose another one in the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{printer} is stopped. See to it and start it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{printer} takes no documents now. Choose another one in the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing does not answer on this computer. Call who looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{printer} is out of paper. It goes on when there is some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody took it out of the printer&apos;s queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{printer} could not print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be printed already. Look at the printer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document could not be made. Open its preview to see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not there any more. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has the file open. Close it there, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reports a fault ({code}). Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>Correct the cell in the file and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column «{column}»: correct it and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{text}» is no index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An index has up to 10 letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{text}» does not say how many issues a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes a number from 1 to 366.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{text}» is no term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes a number of months from 1 to 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{term}: the issues do not fit this term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual for this title are multiples of {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{text}» is no price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{term}: no price for the zone «{zone}»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be sold there for this term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stacked in one cell: terms {terms}, prices {prices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index {index} stands here once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First in line {expected}. Leave one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{term}, {zone}: the same price twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is imported once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{term}, {zone}: {text} ₸ does not fit the other terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected {expected} ₸. Imported as it stands; compare it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{term}: the district pays less than the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported as it stands; are the columns the right way round?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for a {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues a year: {expected}. The list does not say the kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row without index, term and price is not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{term}, {zone}: the parts do not make up the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price itself is what is charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column «{column}»: at most {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are characters that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{text}» is no cut-off day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes a day from 1 to {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{text}» means nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for a heading: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of the titles below follows from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters were read as Windows Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the titles: are the Kazakh letters right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet «{text}» was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sheet is read; import others from files of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of issues a year is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{index}: the title has no price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{term}, {zone}: two different prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the right one in the file and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to no title: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuplicateStrip</name>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On record already?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindLine</name>
    <message>
        <source>Anyone, anything: name, firm, phone, index, form number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>First start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is asked once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name as it is printed on forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counte&amp;r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything can be changed later in the settings, Ctrl+,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy Monday&apos;s hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office was not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormRecord</name>
    <message>
        <source>Choose a form in the list. Arrows move through it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold again as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invoiced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print {number} again, as a duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of payment for {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void {number}? Its number is not used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} sent to the printer {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: proof on record {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} voided {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sell the same again, with what was wrong put right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Furnishing</name>
    <message>
        <source>Press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{total} · cash {cash}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved {at}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On sale f&amp;rom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;upplement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds to a catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each index, the list on sale last holds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n title(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Correct {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading: {done} of {total} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing: {done} of {total} titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Correct %n place(s) in the file: all is imported, or nothing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no title in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>magazine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no receipt yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invoiced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiscal receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer withdrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoilt blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The print was spoilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n month(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{months} mo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n set(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n form(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n title(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Keys · F1 hides them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes to a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back, nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeForm</name>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Second name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second o&amp;perator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal &amp;index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price &amp;zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City inde&amp;xes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;District indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ut-off day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of addresses no rule names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they begin, parted by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty is closed. Ctrl+D copies Monday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until this day for the next month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayerRows</name>
    <message>
        <source>&amp;Payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the subscriber pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Brought by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the postman or agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on record. Add the payer on the page People first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaymentBar</name>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Car&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In&amp;voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, firm, phone, code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one is found. {key} adds a person with what is typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one is on record yet. {key} adds the first person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} saved, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is kept: {key} goes on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Choose someone in the list: arrows, or type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several numbers: a semicolon between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;IIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;BIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Address %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One more address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;ntact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{printer} · stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{printer} · takes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form appears here with its title and term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PS-1 · form {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PS-1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is promised to anyone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prompter</name>
    <message>
        <source>Say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to say appears here during a talk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofField</name>
    <message>
        <source>&amp;No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the proof of payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of payment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofQuestion</name>
    <message>
        <source>Add proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublicationRecord</name>
    <message>
        <source>Choose a title to see its prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On sale from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut-off day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonQuestion</name>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusalPlaces</name>
    <message>
        <source>Type an amount, for example 10 000.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>The file is larger than {limit} MB. Is it a price list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than a price list holds. It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has more than {limit} parts. It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than {limit} rows. Divide it into several lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than {limit} columns. Delete those that are not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell holds more than {limit} characters. Is a quotation mark not closed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened. Is it still there, and may you read it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no CSV and no XLSX file, or it is damaged. Save the list as XLSX again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters cannot be read. Save the list as XLSX, or as CSV in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row names all the columns. Missing: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: two columns are called «{column}». Delete or rename one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last month lies before the first. Change one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list would take effect after its last month. Choose an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only digits belong here. Please type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number has {length} digits. Please count again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the digits is mistyped. Compare them with the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no person&apos;s IIN: it begins with no date of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no organisation&apos;s BIN. Is it a person&apos;s IIN?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such form of postal index. Type it as on the envelope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no number of a form. Type it as printed beside the bar code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One character of the number is mistyped. Compare it with the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no e-mail address. It looks like name@firm.kz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {limit} of them are kept. Take some out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long: at most {limit} characters fit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds characters that cannot be read or printed. Please type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else has changed this in the meantime. Open it again and repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask the supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Desk wrote this data. Install that version here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file is damaged or is no data of Desk. Restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data may not lie on a network share: two desks would spoil it. Choose a folder on this computer, or use PostgreSQL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk is already open on this data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved; free some space and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be written. Nothing was saved; check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not answer. Nothing was saved; check the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the data. Nothing was saved; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Free some space, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type hours like 8:00–17:00; leave it empty when closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day from 1 to 28: every month has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an office here already. Choose an empty folder for the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{text}» begins no postal index. Part several by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{text}» is listed for both zones. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a title and choose its term first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {limit} titles can be paid at once. Begin a second sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from 1 to {limit} sets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{index}: no price for {term} in the zone «{zone}». Choose another term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This title is no longer in the catalogue. Find it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{index}: the catalogue ends in {last}. Choose a shorter term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{index}: can be ordered from {earliest} on. Choose a later month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing} more is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invoice needs a payer with a BIN. Name the organisation that pays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper does not prove such a payment. Choose another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper is on record already. Check its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the paper lies after today. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no form {number}. Check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form {number} was voided before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form {number} is of {day}. Only a form of today can be voided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void form {number} first, then sell again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form {number} was sold again already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long for the form, even in small letters. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form cannot show: {characters} Type it without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the office up first: its name and index go on the form.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaleForm</name>
    <message>
        <source>Sell again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another pa&amp;yer or postman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SalePage</name>
    <message>
        <source>Pay and print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay without printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person with this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop this sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop this sale?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed here is lost. Nothing of it was posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index and zone agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{index} has no price in this zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term lies inside the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} posted {time} · {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · change {change}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy Monday&apos;s hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the office / this workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former settings hold again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test page is at the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test page was not printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>The settings were not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is set aside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubscriberRows</name>
    <message>
        <source>&amp;Subscriber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, firm, phone or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village, street, house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new: goes on record with this sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>had before: {forms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the zone follows the index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone by the index: {zone} — the price is taken from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by hand; by the index it is {zone}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubscriptionsPage</name>
    <message>
        <source>New subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleRows</name>
    <message>
        <source>T&amp;itle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;rm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index or letters of the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title on sale begins so. Try other letters or the index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s) a year</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{forms}, one a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of it can be ordered in this zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a digit chooses the term</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Desk cannot open its data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was saved, and what you typed is still there. Try once more; if it fails again, tell the administrator: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkstationForm</name>
    <message>
        <source>A5, one form a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4, two forms a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-printed blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name as it is printed on forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 0.1 mm; below 0 moves left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 0.1 mm; below 0 moves up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counte&amp;r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forms go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ists go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;verse side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the ri&amp;ght</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual printer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

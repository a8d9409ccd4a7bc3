<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AuthorCheck</name>
    <message>
        <source>The article names no author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers of health information must be able to see who wrote it; the line below the title stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s list of people has no name for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the clinic&apos;s list of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page takes the author&apos;s name and credentials from the clinic&apos;s list of people; without it the line below the title stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CategoryCheck</name>
    <message>
        <source>The article has no category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The category decides where the website lists the article and which disclaimers it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The category “%1” cannot be checked: the clinic has no list of categories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a list the website may get a new category for every spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic does not allow articles in the category “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s list marks this category as prohibited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic has no category “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only categories of the clinic&apos;s list exist on the website.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Give it a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what the article answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick who wrote it from the clinic&apos;s list of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick where on the website it belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe every picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the disclaimers in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether it needs a medical-claims review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “required” unless the text says nothing about health.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a source for every study mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not check sources yet: look for studies without one yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide every claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This waits for the reviewer; it comes with review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure no patient can be recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not check for it yet: look for names, dates and numbers of patients yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article details cannot be read; mend the problem in them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a sentence or two what it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results show it below the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the main picture and describe it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of articles and shared links show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture “%1” is not in the article&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it shows, for people who cannot see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1 words; an article of this kind needs at least %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the must-fix problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimsFlagCheck</name>
    <message>
        <source>The article does not say whether its medical claims need a review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Medical-claims review” must be “required” or “not-required”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reviewer has to know whether the text claims anything about health before it goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to “required”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClinicTextDateCheck</name>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers take a dated text for news, and what it says may no longer hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice “%1” is past its last day, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice “%1” is not meant to be shown before %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call to action “%1” is past its last day, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call to action “%1” is not meant to be shown before %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic text “%1” is past its last day, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic text “%1” is not meant to be shown before %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateCheck</name>
    <message>
        <source>The article has no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date that can be read; write it like %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers of health information must be able to see how old it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DescriptionCheck</name>
    <message>
        <source>The article has no description for search results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one, search engines pick a sentence of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description has %1 characters; %2 to %3 are best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is room to say in search results what the article answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results cut off what is longer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisclaimerCheck</name>
    <message>
        <source>A disclaimer is kept once, with the clinic&apos;s texts, and placed in articles by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic asks for the disclaimer “%1” in every article, but there is no such text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic has no disclaimer “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disclaimer “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic requires it for articles of this category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeaturedImageCheck</name>
    <message>
        <source>The article has no main picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of articles, search results and shared links show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main picture must be a file in the article&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are published together with the article; nothing is loaded from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main picture “%1” is not in the article&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page would show an empty place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a picture that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main picture is %1 pixels wide; at least %2 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smaller one looks blurred on large screens and is not shown in search results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main picture has no description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who cannot see it hear the description instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main picture&apos;s description is only a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who cannot see it hear the description instead; a file name tells them nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main picture&apos;s description has %1 characters; up to %2 are best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen readers read it in one go, without pauses.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileProblems</name>
    <message>
        <source>The article details cannot be read until this is mended. Nothing of the text was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” says again what another line of the article details says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of the two is used; remove the one that is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status, reviewer and review date follow from the reviews and cannot be written by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is kept, but the program does not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be meant for another program, or be a slip of the pen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s files decide what every page shows; whoever looks after them should mend this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else about this file can be checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileStore</name>
    <message>
        <source>There is no file “%1”. It may have been moved, renamed or deleted. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to read “%1”. Nothing was changed. Ask the owner of the file for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a link that leads back to itself, so there is no file to read. Nothing was changed. Mend or delete the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” is too long for this disk, so there is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read: %2. Nothing was changed. Try again, or copy the file to another disk and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Save to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to write it or its folder “%1”. Save to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds “%1” is read-only. Save to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Delete something, or save to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not take a file of this size. Save to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long for this disk. Save under a shorter name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a link that leads back to itself. Save under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer says: %1. Try again, or save to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not saved. %2 Your text is still open, and a file that was there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made, because a file of that name is in the way. Nothing was changed. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made: %2. Nothing was changed. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file. Nothing was changed. Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file. Nothing was changed. Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large: it has %2, and at most %3 can be opened. It was not read and is unchanged. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a text file: line %2 holds a NUL character. It is unchanged. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the UTF-8 encoding: line %2 holds a character that cannot be read. It is unchanged. Open it in the program that wrote it and save it as UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not saved: the disk gave back something else than was written to it, so it may be failing. Your text is still open, and a file that was there before is unchanged. Save to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrontMatter</name>
    <message>
        <source>Line 1: the article details begin with “---” but never end. Put “---” on a line of its own after the last of them. Your text is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the article details before the first empty line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line 1: the article details are longer than 64 KB, which is too long to read. Move what is not needed below the closing “---”. Your text is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article details cannot be changed here while they cannot be read. Your text is as it was. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadingCheck</name>
    <message>
        <source>This heading has no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen readers announce a heading and then nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the title may be a heading of the first level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page has one main heading, its title; parts of the text begin at the second level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One level down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This heading is of level %1, but the one above it is of level %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who move from heading to heading by ear think that a part is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bold line looks like a heading but is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is missing from the outline, and screen readers do not offer it as a heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a heading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Html</name>
    <message>
        <source>the link “%1” leads to no part of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page would load “%1” from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file “%1” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mark “%1” is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s page design has a mistake, so nothing was written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of %1 did not pass its own test, so nothing was written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HtmlTree</name>
    <message>
        <source>Line %1: &lt;%2&gt; is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: &lt;/%2&gt; closes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is too large to be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page&apos;s elements are nested deeper than %1 levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page cannot be read as HTML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The page has %n mistake(s) in its HTML that browsers mend in their own way.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsertCheck</name>
    <message>
        <source>Change it to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video needs an address that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page shows a card that links to the video; without an address there is nothing to link to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be inserted. These can: disclaimer, cta, notice, video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page would show the two braces and what is between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic has no notice “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic has no call to action “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic has no disclaimer “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic has no text “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic texts are kept once and placed in articles by their name; nothing would be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkCheck</name>
    <message>
        <source>This link leads nowhere: its address is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers press it and nothing happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address “%1” cannot be a link of the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only web addresses, mail addresses and files in the article&apos;s folder work for readers; addresses that run code or point to your own computer do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No heading of this article is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers press the link and stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is not in the article&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files beside the article are published with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” leads to your own computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers have nothing at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address carries tracking codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They tell another company which link a reader pressed, and make the address hard to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the tracking codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link has no words to press.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can see it, and screen readers read out its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words “%1” do not say where the link leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who move from link to link by ear hear only these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture has no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page would show an empty place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture “%1” must be a file in the article&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are published together with the article; nothing is loaded from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture “%1” is not in the article&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>The article details cannot be read, so nothing was written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No physician has approved this text yet; only a draft can be exported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureCheck</name>
    <message>
        <source>This picture has no description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who cannot see it hear the description instead. Write it between the square brackets; if the picture only decorates, write &quot;decorative&quot; after its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture&apos;s description is only a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who cannot see it hear the description instead; a file name tells them nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture&apos;s description has %1 characters; up to %2 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen readers read it in one go, without pauses. What needs more words belongs in the text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>The picture “%1” is not in the article&apos;s folder; the page has its description instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture “%1” was left out: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceholderCheck</name>
    <message>
        <source>%1 still has to be replaced by your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was left here for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a prompt and not meant for readers. If the brackets are meant, write \[ before the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a note to yourself and not meant for readers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>This article belongs to a practice clinic. Practice articles can only be exported as drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice clinic is invented, so nothing from it may go on a real website.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RawHtmlCheck</name>
    <message>
        <source>Program code of a web page cannot be part of an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page code (HTML) is shown to readers as it is written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code from elsewhere could change the clinic&apos;s page, so it is never passed through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comment is not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments stay in the article&apos;s file; readers never see them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Readme</name>
    <message>
        <source>the site notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newsletter sign-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the calls to action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clinic&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copyright line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disclaimers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reviewer&apos;s line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <comment>language code of this text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to publish this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a draft. No physician has approved it, and it must not go on a public website.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a plain web server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a folder for the page on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy index.html, article.css and the folders images and assets (where present) into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page in a browser and compare it with index.html on your computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a content management system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload the pictures from the folder images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the content of fragment.html as the body of the page: it has no style and no script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the addresses of the pictures to where you uploaded them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your website must add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manifest-sha256.txt lists the checksum of every file; sha256sum -c checks them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>No medical reviewer has been asked to read this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers are told which physician reviewed the page, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No physician has approved this text yet, so it may not go out. You can export a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every medical article needs a physician&apos;s approval of exactly the text that readers will see.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlugCheck</name>
    <message>
        <source>The article has no short name for its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The short name is the end of the article&apos;s address on the website.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The short name “%1” may only have small letters a to z, digits and single hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other characters make an address that is hard to read, to type and to share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another article has the short name “%1” too: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two articles cannot have one address: the later one would replace the earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleCheck</name>
    <message>
        <source>The article has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is the page&apos;s heading and what search results show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title has %1 characters; up to %2 are shown whole in search results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A longer title is cut off where people first see it, often before its point.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Writer</name>
    <message>
        <source>%1 is there already with other content and was left as it is. Replace it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. What was there before is now in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written, but the old folder could not be removed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zip file could not be read back, so nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YamlEdits</name>
    <message>
        <source>“%1” cannot be changed here without changing something else. The text is as it was. Change it in the text itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YamlWords</name>
    <message>
        <source>a value that begins with “%1” must be in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value with a colon in it must be in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no colon after a name. Write “name: value”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be a space after the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is text after the closing “%1”. Put the whole value in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bracket “%1” is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quotation mark is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this line cannot be understood. Write “name: value”, and put a value with special characters in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be one short name before the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is an invisible control character (%1). Delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there twice. Delete one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line begins with other spaces than the lines above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a list of names and values. Write “name: value” on each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a character that cannot be read. Save the file as UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second part begins here with “---”. Only one is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line begins with a tab. Use spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists within lists go deeper than 20 levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is too long to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the value in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the tab by two spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is a line number, %2 a sentence that begins in lower case</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>The zip file could not be made. Nothing was written and your text is unchanged. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zip file is damaged and cannot be read. Nothing was changed. Make or fetch it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zip file cannot hold a file named “%1”: on another computer it would land elsewhere or replace another file. Nothing was written. Rename the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::ArticlesModel</name>
    <message>
        <source>%1, %2</source>
        <comment>title, state and place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, folder</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::ArticlesPanel</name>
    <message>
        <source>No article has these words in its title or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The articles of the clinic&apos;s folder appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New article…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::AuthorsField</name>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not among the clinic&apos;s people)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::ChecklistPanel</name>
    <message>
        <source>Open an article to see what it still needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n things are done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next thing to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::ChecklistRow</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>task: state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::ClaimsField</name>
    <message>
        <source>Does this article make medical claims that a physician must check?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, have them reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claims, my statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reviewer confirms it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::ClinicProfile</name>
    <message>
        <source>“%1” is not a language such as en-US. English is used instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time zone such as America/Denver. The computer&apos;s is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a place such as US-CO or GB. It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a part of the page. The parts are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be article, website or unused. It counts as article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level of “%1” must be off, info, warning or error. Its usual level is used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::ClinicText</name>
    <message>
        <source>This clinic text must say what it is: kind: notice, cta or callout. It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“placement” must be inline or end. It counts as end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first one, so this clinic text is never shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names “%2”, but the clinic has no such text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::CommandLine</name>
    <message>
        <source>--rendering is auto, gpu or software, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: articular [options] [PATH…]
Write, check and approve a clinic&apos;s patient articles.

PATH is an article, the folder of an article, or a clinic&apos;s folder.

  --new-instance                  start a program of its own
  --rendering=auto|gpu|software   who draws the page: chosen by the program, the
                                  graphics card, or the processor
  --version                       print the version
  --help                          print this
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::DateField</name>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text says “%1”, which is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::DetailsForm</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description for search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main category:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic has no list of categories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last part of the page&apos;s address: small letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s texts on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disclaimers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic has no disclaimers yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic has no notices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls to action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic has no calls to action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe it for people who cannot see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only decoration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is only decoration: nothing to describe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it show a person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed when a patient can be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A procedure explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research summed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A patient&apos;s story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main message, in one to three sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interests: who pays, who offers the treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places whose rules apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier addresses of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main address, when the page exists more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, credentials</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinicians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by commas: US-CO, GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the clinic: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::DetailsPanel</name>
    <message>
        <source>%1: %2</source>
        <comment>name of an entry, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article&apos;s details cannot be read, so they cannot be changed here. Your text is untouched. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::DialogPrompts</name>
    <message>
        <source>Articles (*.md *.markdown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save article as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you do not save, what you wrote since the last save is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Articular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Articular %1&lt;/h3&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write, check and approve a clinic&apos;s patient articles. Everything stays on this computer until you export it.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::DocumentSession</name>
    <message>
        <source>“%1” is %2 and too large for an article; the limit is %3. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” contains characters that stand for nothing in Unicode, so it may not be a text. It was not opened, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::ExportCommands</name>
    <message>
        <source>Save the article first: its pictures are looked for beside its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the draft page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the draft page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft page was there already and has not changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft page is ready: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::FileCommands</name>
    <message>
        <source>Open clinic folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a clinic folder nor the folder of an article, so there is nothing to open in it. Choose the folder that contains “clinic” and “articles”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recent articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::FindBar</name>
    <message>
        <source>Went on from the other end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::FindingsModel</name>
    <message>
        <source>Must fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the clinic&apos;s files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group of problems and how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, %3</source>
        <comment>level, line, message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, file %2, %3</source>
        <comment>level, file name, message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name, message</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::FirstRunDialog</name>
    <message>
        <source>Please give the whole path of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not a clinic folder: nothing about a clinic is in it. Ask a colleague which one your clinic uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clinic&apos;s colleagues can tell you which folder it is. You choose your name from its people later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, a practice clinic opens with an article that has mistakes on purpose. Mending them takes two minutes. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Articular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three questions, then you can begin. Every answer can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My name is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As readers should see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I join a clinic folder that is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you mostly do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I write articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I review them as a physician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I look after the clinic&apos;s texts, people and website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which folder is the clinic&apos;s?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should your work be kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::HtmlWriter</name>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to note %1 in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to note %1 in the text, mention %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::ImagePipeline</name>
    <message>
        <source>“%1” is damaged or not a picture. Nothing was changed; choose a JPEG or PNG file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large: %2 × %3 pixels. Nothing was changed; save it smaller, at most 64 million pixels, and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::LengthMeter</name>
    <message>
        <source>Best with %1 to %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Best with up to %n characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 characters: %2 more would be good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters: %2 too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters: a good length</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::MainWindow</name>
    <message>
        <source>This problem is in the clinic&apos;s file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to “%1” is not opened from here: it does not lead to a website.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text changed at this place in the meantime. Nothing was changed; please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice clinic: try anything here. Nothing from it can be published.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::MarkdownEdit</name>
    <message>
        <source>Article text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write here. The page follows beside it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::NewArticle</name>
    <message>
        <source>There is no template “%1”. Nothing was written; choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an article with this title already: %1. Nothing was written; choose another title.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::NewArticleDialog</name>
    <message>
        <source>A condition explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A procedure explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research summed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A patient&apos;s story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is, how it feels, what helps and when to see a doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens before, during and after, with risks and alternatives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was studied, what was found and what is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions that patients ask most, answered briefly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person&apos;s way, told with consent and without promises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will you write?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::NewCommands</name>
    <message>
        <source>Practice clinic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::OutlinePanel</name>
    <message>
        <source>(empty heading)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings appear here as you write them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::PageRenderer</name>
    <message>
        <source>The clinic has no disclaimer named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic has no call to action named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic has no notice named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is nothing that can be put here. Use disclaimer, cta, notice or video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not shown: today is outside its dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the web address of a video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your website adds this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the list of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No main picture yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main picture was not found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic has no reference named “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::PictureField</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the main picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::PlainPreview</name>
    <message>
        <source>Page as plain text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::PreviewNotice</name>
    <message>
        <source>Words and pictures exact. Look: built-in, because the clinic&apos;s page design has a mistake: %1 (%2, line %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and pictures exact. Look: the clinic&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and pictures exact. Look: built-in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::ProblemDetails</name>
    <message>
        <source>Choose a problem to see why it matters and how to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this rule comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::ProblemsPanel</name>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix all of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing must be fixed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::References</name>
    <message>
        <source>The clinic&apos;s references cannot be read from line %1 on, so none of them is shown. Nothing was changed; mend the file or export it again from the reference program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::RenderingProbe</name>
    <message>
        <source>The page is shown as plain text, because a part of Qt WebEngine is missing on this computer. Install Qt WebEngine and start Articular again to see the page with its look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is shown as plain text, because Articular was started by the administrator (root) and the part that draws the page is not safe there. Start Articular as an ordinary user to see the page with its look: log in as that user and run: articular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is shown as plain text, because this computer does not let programs shut the page off from the rest (user namespaces are switched off). Ask its administrator to allow them, then start Articular again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::SampleWorkspace</name>
    <message>
        <source>The folder %1 already holds files. Nothing was written; choose an empty or a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a file. Nothing was written; choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::StartPage</name>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer until you export it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article or a clinic folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the practice clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::StatusPanel</name>
    <message>
        <source>Line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of school that a reader needs (Flesch–Kincaid). Patients read best at 6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 238 words a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article was not medically reviewed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist: %1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::ThemeProblem</name>
    <message>
        <source>The theme&apos;s page is larger than 256 KB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section “%1” is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{{” is never closed by “}}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a part of the page and cannot stand inside a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a name that a page can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A section cannot begin or end inside a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections stand more than %1 deep in each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” closes a section that is not open here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comment is not closed, or holds “{{”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“&lt;” must begin a tag here; write &amp;lt; for the sign itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The element &lt;%1&gt; cannot be used in a theme: a theme must not run code or load anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag &lt;%1&gt; is never closed by “&gt;”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page has more than one &lt;body&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names inside a tag must stand in a quoted value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attribute “%1” cannot be used in &lt;%2&gt;: a theme must not run code or load anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of “%1” must stand in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of “%1” holds “&lt;”: a closing quote may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of “%1” has no closing quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link of the theme must be a web address or “{{clinic-url}}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag &lt;%1&gt; is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names cannot be used inside &lt;style&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page has no place for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page has no &lt;body&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The style uses “%1”, which could load something; only colours, sizes and data: pictures can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The style uses “\”; write the character itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The style is larger than 256 KB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The style holds “&lt;/”, which would end it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::TickField</name>
    <message>
        <source>Main entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the clinic does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic has no such entry.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::WebPreview</name>
    <message>
        <source>Page preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page could not be drawn: the program&apos;s page process ended twice. Your text is safe, and below are the page&apos;s words. Close the article and open it again to try anew, or start Articular with --rendering=software.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::WindowDocks</name>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::Workspace</name>
    <message>
        <source>This is a link that leaves the clinic&apos;s folder. It was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file already holds a clinic text named “%1”. This one was left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>articular::YamlFields</name>
    <message>
        <source>“%1” must be a single text. It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a whole web address that begins with https://. It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a list. It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry of “%1” must be a single text. This one was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2 to %3. The usual value is used instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be true or false. It counts as false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a date such as 2026-11-22. It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must hold keys of its own, each on a line below it. It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here and was ignored. Is “%2” meant?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

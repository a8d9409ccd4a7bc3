<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
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
    <name>Preflight</name>
    <message>
        <source>This article belongs to a practice clinic. Practice articles can only be exported as drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice clinic is invented, so nothing from it may go on a real website.</source>
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
</TS>

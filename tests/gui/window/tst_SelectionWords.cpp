// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/StatusPanel.h"
#include "gui/window/WindowFixture.h"
#include "support/TestRunner.h"

#include <QLabel>

using namespace articular;
using namespace articular::test;

class tst_SelectionWords : public test::TestCase
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void countsTheSelectedWordsOnly_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("words");
        QTest::newRow("a word") << 33 << 36 << 1;
        QTest::newRow("over marks and lines") << 33 << 44 << 2;
        QTest::newRow("all, without the details") << 0 << 100 << 4;
    }
    void countsTheSelectedWordsOnly()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, words);
        Fixture fixture;
        fixture.type(u"---\ntitle: Not a word of it\n---\n\nOne **two**\n\n- three\nfour\n"_s);
        QTextCursor cursor(fixture.window.view().session().document());
        cursor.setPosition(from);
        cursor.setPosition(std::min(to, int(fixture.text().size())), QTextCursor::KeepAnchor);
        fixture.window.view().editor().setTextCursor(cursor);
        QTRY_VERIFY2(labels(fixture).contains(u"%1 of 0 words selected"_s.arg(words)), qPrintable(labels(fixture).join(u'|')));
        cursor.clearSelection();
        fixture.window.view().editor().setTextCursor(cursor);
        QTRY_VERIFY2(labels(fixture).contains(u"0 words"_s), qPrintable(labels(fixture).join(u'|')));
    }

private:
    /// What the status bar says; the analysis of this window finds no words at all.
    static QStringList labels(Fixture &fixture)
    {
        QStringList texts;
        for (const QLabel *label : fixture.window.findChild<StatusPanel *>()->findChildren<QLabel *>())
            texts.append(label->text());
        return texts;
    }
};

ARTICULAR_TEST(tst_SelectionWords)
#include "tst_SelectionWords.moc"

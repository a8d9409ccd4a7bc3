// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/ClinicInWindow.h"
#include "gui/window/FileCommands.h"
#include "gui/window/NewCommands.h"
#include "gui/window/WindowFixture.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;

class tst_ClinicInWindow : public test::TestCase
{
    Q_OBJECT

private slots:
    void isTheOneNextToHand_data()
    {
        QTest::addColumn<QString>("article");
        QTest::addColumn<QString>("opened");
        QTest::addColumn<QString>("joined");
        QTest::addColumn<QString>("clinic");
        QTest::newRow("the open article's") << u"a/articles/knee/article.md"_s << u"b"_s << u"c"_s << u"a"_s;
        QTest::newRow("the one whose folder was opened, for an article of none") << u"loose.md"_s << u"b"_s << u"c"_s << u"b"_s;
        QTest::newRow("the one whose folder was opened, without an article") << QString() << u"b"_s << u"c"_s << u"b"_s;
        QTest::newRow("the one that the person joined, when the opened one is gone") << QString() << u"gone"_s << u"c"_s << u"c"_s;
        QTest::newRow("the one that the person joined") << QString() << QString() << u"c"_s << u"c"_s;
        QTest::newRow("none") << u"loose.md"_s << QString() << QString() << QString();
    }
    void isTheOneNextToHand()
    {
        QFETCH(QString, article);
        QFETCH(QString, opened);
        QFETCH(QString, joined);
        QFETCH(QString, clinic);
        test::Fixture fixture;
        for (const QString &root : {u"a"_s, u"b"_s, u"c"_s})
            fixture.folder.write(root + u"/clinic/clinic.yaml"_s, "name: Clinic\n");
        if (!opened.isEmpty())
            fixture.settings.setValue(openedClinicKey, fixture.folder.path(opened));
        if (!joined.isEmpty())
            fixture.settings.setValue(clinicFolderKey, fixture.folder.path(joined));
        if (!article.isEmpty())
            fixture.window.openPath(fixture.folder.write(article, "---\ntitle: Knee\n---\nText.\n"));
        QTRY_COMPARE(fixture.window.view().session().path().isEmpty(), article.isEmpty());
        QCOMPARE(knownClinic(fixture.window.view().session(), fixture.settings), clinic.isEmpty() ? QString() : fixture.folder.path(clinic));
    }

    void isRememberedWhenItsFolderIsOpened()
    {
        test::Fixture fixture;
        fixture.folder.write(u"b/clinic/clinic.yaml"_s, "name: Clinic\n");
        fixture.window.openPath(fixture.folder.path(u"b"_s));
        QTRY_COMPARE(knownClinic(fixture.window.view().session(), fixture.settings), fixture.folder.path(u"b"_s));
    }
};

ARTICULAR_TEST(tst_ClinicInWindow)
#include "tst_ClinicInWindow.moc"

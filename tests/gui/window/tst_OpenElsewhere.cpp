// SPDX-License-Identifier: GPL-3.0-or-later
// An article that somebody else has open, in a whole window.
#include "gui/editor/MarkdownEdit.h"
#include "gui/session/WritingLock.h"
#include "gui/window/ReviewWindow.h"
#include "support/AllowedWarnings.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace articular::test;
using namespace Qt::StringLiterals;

namespace {

const auto articleFile = u"articles/walking-with-knee-arthritis/article.md"_s;

} // namespace

class tst_OpenElsewhere : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_allowed.emplace(QRegularExpression(u"propagateSizeHints"_s));
        m_people.emplace();
        m_clinic.emplace(*m_people);
    }

    void init()
    {
        failOnAnyWarning();
        m_folder.emplace();
        m_clinic->begin(m_folder->path(), {u"medical-reviewer"_s});
    }

    void cleanupTestCase() { m_allowed.reset(); }

    void whatSomebodyElseHasOpenIsReadUntilTheyCloseIt()
    {
        auto other = ArticleLock::take(m_clinic->article(), u"mellison"_s, u"Mara Ellison"_s, m_clock);
        QVERIFY(other);
        ReviewWindow writer(m_clinic->article());
        QVERIFY(writer.session().isLocked()); // Before it is known who is here.
        QVERIFY(writer.comesTo(ArticlePhase::Draft));
        QVERIFY2(writer.bar().text().startsWith(u"Open by Mara Ellison on"_s), qPrintable(writer.bar().text()));
        QVERIFY(writer.bar().text().endsWith(u"You can read it here"_s));
        QVERIFY(writer.session().isLocked() && writer.window.view().editor().isReadOnly());
        QVERIFY(!writer.window.actions()[ActionId::SendForReview]->isEnabled());
        m_clinic->edit(articleFile, "A day or two of rest is fine.", "Written by Mara.");
        other = Error{};
        writer.window.findChild<WritingLock *>()->look();
        QVERIFY(!writer.session().isLocked() && writer.bar().isHidden());
        QVERIFY(writer.text().contains(u"Written by Mara."_s));
        QCOMPARE(lockHolders(m_clinic->article(), m_clock.now()).size(), 1);
        QCOMPARE(lockHolders(m_clinic->article(), m_clock.now()).first().name, u"Tomas Brandt"_s);
        writer.session().close();
        QVERIFY(lockHolders(m_clinic->article(), m_clock.now()).isEmpty());
    }

    void whoWritesAllTheSameIsToldAndTellsTheOther()
    {
        const auto other = ArticleLock::take(m_clinic->article(), u"mellison"_s, u"Mara Ellison"_s, m_clock);
        ReviewWindow writer(m_clinic->article());
        QVERIFY(writer.comesTo(ArticlePhase::Draft));
        QVERIFY(ReviewWindow::press(writer.bar(), u"Write all the same"_s));
        QVERIFY(!writer.session().isLocked() && writer.bar().isHidden());
        QVERIFY2(writer.window.notices().text().contains(u"Mara Ellison"_s), qPrintable(writer.window.notices().text()));
        QCOMPARE(lockHolders(m_clinic->article(), m_clock.now()).size(), 2);
    }

    void whatNobodyMayWriteKeepsNobodyOut()
    {
        m_clinic->send();
        ReviewWindow writer(m_clinic->article());
        QVERIFY(writer.comesTo(ArticlePhase::InReview));
        QVERIFY(lockHolders(m_clinic->article(), m_clock.now()).isEmpty());
        QVERIFY(ReviewWindow::press(writer.bar(), u"Take it back"_s));
        QVERIFY(writer.comesTo(ArticlePhase::Draft));
        QCOMPARE(lockHolders(m_clinic->article(), m_clock.now()).size(), 1);
    }

private:
    std::optional<test::AllowedWarnings> m_allowed;
    std::optional<ClinicPeople> m_people;
    std::optional<ReviewedClinic> m_clinic;
    std::optional<Folder> m_folder;
    SystemClock m_clock;
};

ARTICULAR_TEST(tst_OpenElsewhere)
#include "tst_OpenElsewhere.moc"

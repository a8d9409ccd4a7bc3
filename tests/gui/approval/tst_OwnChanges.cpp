// SPDX-License-Identifier: GPL-3.0-or-later
// A reviewer approves the article with their own suggestions in it, in a whole window and with real keys.
#include "core/review/Notes.h"
#include "gui/WindowTest.h"
#include "gui/approval/CertificateDialog.h"
#include "gui/approval/SheetSteps.h"
#include "gui/approval/SignedClinic.h"
#include "gui/window/PeopleCommands.h"

using namespace articular;
using namespace Qt::StringLiterals;
using test::button, test::says, test::readAll, test::typeAndSign;

class tst_OwnChanges : public test::WindowTest
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnAnyWarning();
        m_clinic.emplace(m_people);
        m_fixture.emplace();
        m_fixture->settings.setValue(signingKeyKey, m_clinic->keyPath(u"plindqvist"_s));
    }

    void cleanup()
    {
        m_fixture.reset();
        m_clinic.reset();
    }

    void ownSuggestionsAreApprovedInTheTextAndOnlySo()
    {
        beginReview();
        m_clinic->decideClaims();
        suggest(u"natural to rest it"_s, u"tempting to rest it"_s);
        ApproveSheet *sheet = test::openSheet(*m_fixture);
        QVERIFY(sheet->offer().isWithOwnChanges);
        QCOMPARE(sheet->offer().choices.size(), 1);
        QVERIFY(says(sheet, u"To approve it as it was sent, mark them as done first."_s));
        QVERIFY(sheet->reading()->toPlainText().contains(u"tempting to rest it"_s));
        readAll(sheet);
        typeAndSign(sheet, test::passphrase);
        QTRY_VERIFY(m_fixture->window.findChild<CertificateDialog *>());
        const ArticleState state = m_clinic->state();
        QVERIFY(state.changesToApply);
        QCOMPARE(state.changesToApply->meaning, Meaning::WithMyChanges);
        QVERIFY(state.changesToApply->sawWholePage);
        QCOMPARE(state.phase, ArticlePhase::Changed);
    }

    void whatOwnSuggestionsClaimIsDecidedAboutFirst()
    {
        beginReview();
        m_clinic->decideClaims();
        suggest(u"natural to rest it"_s, u"natural to rest it, and rest cures arthritis"_s);
        m_fixture->window.show();
        m_fixture->trigger(ActionId::ApproveArticle);
        NoticeBar &notices = m_fixture->window.notices();
        QTRY_VERIFY2_WITH_TIMEOUT(notices.text().contains(u"rest cures arthritis"_s), qPrintable(notices.text()), 20'000);
        QVERIFY(!m_fixture->window.findChild<ApproveSheet *>());
        button(&notices, u"Accept and go on"_s)->click();
        ApproveSheet *sheet = test::shownSheet(*m_fixture);
        QCOMPARE(sheet->offer().choices.first().obstacles, QStringList());
        readAll(sheet);
        typeAndSign(sheet, test::passphrase);
        QTRY_VERIFY(m_fixture->window.findChild<CertificateDialog *>());
        QVERIFY(m_clinic->state().changesToApply);
    }

    void suggestionsThatMakeNoTextSaySo()
    {
        beginReview();
        suggest(u"natural to rest it"_s, u"tempting to rest it"_s);
        suggest(u"to rest it"_s, u"to sit"_s);
        m_fixture->trigger(ActionId::ApproveArticle);
        QTRY_VERIFY2(m_fixture->window.notices().text().contains(u"Two suggestions are about the same words."_s), qPrintable(m_fixture->window.notices().text()));
        QVERIFY(!m_fixture->window.findChild<ApproveSheet *>());
    }

private:
    void beginReview()
    {
        m_clinic->begin();
        m_clinic->send();
        m_fixture->window.openPath(m_clinic->article());
    }

    void suggest(const QString &words, const QString &instead)
    {
        const auto desk = m_clinic->desk();
        const auto noted = recordNote(desk->subject().context, {u"plindqvist"_s, NoteKind::Suggestion, words, instead}, desk->subject().clock);
        QVERIFY2(noted, noted ? "" : qPrintable(noted.error().message));
    }

    test::SigningPeople m_people;
    std::optional<test::SignedClinic> m_clinic;
    std::optional<test::Fixture> m_fixture;
};

ARTICULAR_TEST(tst_OwnChanges)
#include "tst_OwnChanges.moc"

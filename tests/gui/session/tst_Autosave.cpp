// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ReviewSituation.h"
#include "gui/session/Autosave.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

/// Says that each text stands where the test says.
class StandingAnalyzer final : public Analyzer
{
public:
    explicit StandingAnalyzer(std::optional<ArticlePhase> phase) : m_phase(phase) {}
    Workspace open(const QString &path) override { return Workspace::forArticle(path); }
    void reloadDecisions() override {}
    void resetPreview() override {}
    PreviewUpdate preview(const QByteArray &text, quint64 revision) override
    {
        m_text = text;
        PreviewUpdate update;
        update.revision = revision;
        return update;
    }
    AnalysisResult analyse(quint64 revision) override
    {
        AnalysisResult result;
        result.revision = revision;
        result.text = m_text;
        if (m_phase) {
            auto situation = std::make_shared<ReviewSituation>();
            situation->state.phase = *m_phase;
            result.review.situation = situation;
        }
        return result;
    }

private:
    const std::optional<ArticlePhase> m_phase;
    QByteArray m_text;
};

constexpr int shortPause = 20;

} // namespace

class tst_Autosave : public test::TestCase
{
    Q_OBJECT

private slots:
    void onlyDraftsAreSaved_data()
    {
        QTest::addColumn<ArticlePhase>("phase");
        QTest::addColumn<bool>("isSaved");
        QTest::newRow("a draft") << ArticlePhase::Draft << true;
        QTest::newRow("back to the writer") << ArticlePhase::ChangesRequested << true;
        QTest::newRow("with the reviewer") << ArticlePhase::InReview << false;
        QTest::newRow("approved") << ArticlePhase::Approved << false;
        QTest::newRow("changed since it was approved") << ArticlePhase::Changed << false;
        QTest::newRow("taken down") << ArticlePhase::Withdrawn << false;
    }
    void onlyDraftsAreSaved()
    {
        QFETCH(ArticlePhase, phase);
        QFETCH(bool, isSaved);
        Article a(phase);
        QVERIFY(a.isAnalysed());
        a.type();
        if (isSaved)
            QTRY_COMPARE(a.folder.read(u"a.md"_s), QByteArray("BA\n"));
        else
            QTest::qWait(10 * shortPause);
        QCOMPARE(a.session.isModified(), !isSaved);
        QCOMPARE(a.folder.read(u"a.md"_s), isSaved ? QByteArray("BA\n") : QByteArray("A\n"));
    }

    void nothingIsSavedBeforeItIsKnownWhereTheArticleStands()
    {
        Article a(std::nullopt);
        QVERIFY(a.isAnalysed());
        a.type();
        QTest::qWait(10 * shortPause);
        QCOMPARE(a.folder.read(u"a.md"_s), QByteArray("A\n"));
    }

    void aLockedTextIsNotSaved()
    {
        Article a(ArticlePhase::Draft);
        QVERIFY(a.isAnalysed());
        a.type();
        a.session.setLock(u"Somebody else has it open."_s);
        QTest::qWait(10 * shortPause);
        QCOMPARE(a.folder.read(u"a.md"_s), QByteArray("A\n"));
    }

    void anotherProgramsTextIsLeftAloneWithoutAWord()
    {
        Article a(ArticlePhase::Draft);
        QVERIFY(a.isAnalysed());
        a.folder.write(u"a.md"_s, "Theirs\n");
        a.type();
        QTest::qWait(10 * shortPause);
        QCOMPARE(a.folder.read(u"a.md"_s), QByteArray("Theirs\n"));
        QVERIFY(a.session.isModified());
        QCOMPARE(a.failed.size(), 0);
    }

    void aFileThatIsGoneIsNotMadeAnew()
    {
        Article a(ArticlePhase::Draft);
        QVERIFY(a.isAnalysed());
        QVERIFY(QFile::remove(a.session.path()));
        a.type();
        QTest::qWait(10 * shortPause);
        QVERIFY(!QFile::exists(a.session.path()));
        QVERIFY(a.session.isModified());
    }

private:
    struct Article
    {
        test::Folder folder;
        DocumentSession session;
        Autosave autosave{session, nullptr, shortPause};
        QSignalSpy failed{&autosave, &Autosave::failed};

        explicit Article(std::optional<ArticlePhase> phase) : session(std::make_unique<StandingAnalyzer>(phase))
        {
            m_isOpen = bool(session.open(folder.write(u"a.md"_s, "A\n")));
        }
        bool isAnalysed()
        {
            return m_isOpen && QTest::qWaitFor([this] { return !session.analysis().text.isEmpty(); });
        }
        void type() { QTextCursor(session.document()).insertText(u"B"_s); }

    private:
        bool m_isOpen = false;
    };
};

ARTICULAR_TEST(tst_Autosave)
#include "tst_Autosave.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/checks/CheckedText.h"
#include "core/checks/Readiness.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QImage>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const QByteArray details = "---\nid: 01JD0000000000000000000000\ntype: faq\ntitle: Stiff knees\nslug: stiff-knees\n"
                           "author: mreyes\ncategories: [Knee]\ndate: 2026-11-22\nlanguage: en-US\n"
                           "disclaimers: [general]\nmedical-claims-review: required\n";
const QByteArray newArticle = details + "---\n\n[Say in two sentences what it is.]\n\n## Where does it come from?\n\n"
                                        "[Answer in plain words.]\n\n## When should I come?\n\n- [First reason]\n";

} // namespace

class tst_Readiness : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_folder.write(u"clinic/clinic.yaml"_s, "name: Larkfield\ncategories: [Knee]\ndisclaimers: [general]\n");
        m_folder.write(u"clinic/people.yaml"_s, "mreyes: {name: Marta Reyes}\n");
        m_folder.write(u"clinic/disclaimers/general.md"_s, "---\nid: general\nversion: 1\n---\nAsk your own doctor.\n");
        m_path = m_folder.write(u"articles/stiff-knees/article.md"_s, newArticle);
        QImage picture(1200, 630, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        QVERIFY(picture.save(m_folder.path(u"articles/stiff-knees/meadow.png"_s)));
        m_workspace = Workspace::forArticle(m_path);
    }

    void thereAreFourteenTasksInTheOrderOfTheirWork()
    {
        const Readiness readiness = readinessFor(newArticle);
        QStringList texts;
        for (const ReadinessTask &task : readiness.tasks) {
            QCOMPARE(int(task.id), int(texts.size()));
            texts << task.text;
        }
        const QStringList expected{
            u"Give it a title"_s, u"Name the author"_s, u"Choose a category"_s,
            u"Say in a sentence or two what it is about"_s, u"Choose the main picture and describe it"_s,
            u"Write the text"_s, u"Describe every picture"_s, u"Put the disclaimers in place"_s,
            u"Say whether it needs a medical-claims review"_s, u"Give a source for every study mentioned"_s,
            u"Decide every claim"_s, u"Make sure no patient can be recognised"_s, u"Mend the must-fix problems"_s,
            u"Get it approved"_s};
        QCOMPARE(texts, expected);
    }

    void aNewArticleHasNineOfFourteenDone()
    {
        const Readiness readiness = readinessFor(newArticle);
        QCOMPARE(readiness.done(), 9);
        QCOMPARE(readiness.applicable(), 14);
        QCOMPARE(openTasks(readiness), (QList{TaskId::Description, TaskId::MainPicture, TaskId::Text, TaskId::MustFix}));
    }

    void theFirstWordsTakeNothingBack()
    {
        QCOMPARE(readinessFor(newArticle + "\nKnees!\n").done(), readinessFor(newArticle).done());
    }

    void claimsWaitForTheReviewerAndComeBackToTheWriter()
    {
        const QByteArray text = details + "---\n\nKnees wear with age.\n";
        ClaimDecision mark;
        mark.fingerprint = QByteArray(64, 'a');
        mark.verdict = Verdict::MarkedAsClaim;
        mark.by = u"mreyes"_s;
        mark.role = u"medical-reviewer"_s;
        mark.text = u"Knees wear with age."_s;
        ClaimDecision answer = mark;
        const auto taskWith = [&](const QList<ClaimDecision> &decisions) {
            const test::CheckedText checked(m_path, text, m_workspace, {2026, 11, 22}, {.decisions = decisions});
            return readinessOf(checked.context(), checked.findings()).tasks.at(int(TaskId::Claims));
        };
        QCOMPARE(taskWith({}).state, TaskState::Done);
        const ReadinessTask waiting = taskWith({mark});
        QCOMPARE(waiting.state, TaskState::Waiting);
        QCOMPARE(text.mid(waiting.range.start, waiting.range.length), QByteArray("Knees wear with age."));
        answer.verdict = Verdict::NeedsCitation;
        QCOMPARE(taskWith({mark, answer}).state, TaskState::Open);
        QVERIFY(taskWith({mark, answer}).hint.contains(u"Knees wear with age."_s));
        answer.verdict = Verdict::Accepted;
        QCOMPARE(taskWith({mark, answer}).state, TaskState::Done);
    }

    void aPatientWhoCanBeRecognisedIsToBeLookedAt()
    {
        const QByteArray text = QByteArray(details) + "image: {src: meadow.png, alt: A meadow}\n---\n\nKnees.\n";
        const ReadinessTask task = readinessFor(text).tasks.at(int(TaskId::Privacy));
        QCOMPARE(task.state, TaskState::Open);
        QCOMPARE(task.key, u"image.shows-person"_s);
        QCOMPARE(readinessFor(QByteArray(text).replace("A meadow", "A meadow, shows-person: no")).tasks.at(int(TaskId::Privacy)).state,
                 TaskState::Done);
    }

    void claimsInAnotherLanguageAreNeverDone()
    {
        const QByteArray text = QByteArray(details).replace("en-US", "es") + "---\n\nLas rodillas.\n";
        const Readiness readiness = readinessFor(text);
        for (const TaskId id : {TaskId::Sources, TaskId::Claims}) {
            QCOMPARE(readiness.tasks.at(int(id)).state, TaskState::Waiting);
            QVERIFY(readiness.tasks.at(int(id)).hint.contains(u"no rules for Spanish"_s));
        }
    }

    void aFinishedArticleWaitsOnlyForOthers()
    {
        const QByteArray finished = details
            + "description: Stiff knees in the morning are common. This page says where the stiffness comes from, what "
              "may ease it, and when to ask us.\nimage: {src: meadow.png, alt: A meadow, shows-person: no}\n---\n\n"
            + QByteArray("The knee rests at night. ").repeated(50) + "\n";
        const Readiness readiness = readinessFor(finished);
        QCOMPARE(openTasks(readiness), QList<TaskId>());
        QCOMPARE(readiness.done(), 13);
    }

    void anArticleNeedsTheWordsOfItsKind_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("least");
        QTest::newRow("condition") << QByteArray("condition") << 400;
        QTest::newRow("procedure") << QByteArray("procedure") << 400;
        QTest::newRow("research") << QByteArray("research") << 400;
        QTest::newRow("questions and answers") << QByteArray("faq") << 250;
        QTest::newRow("story") << QByteArray("story") << 300;
        QTest::newRow("no kind named") << QByteArray() << 300;
    }

    void anArticleNeedsTheWordsOfItsKind()
    {
        QFETCH(QByteArray, type);
        QFETCH(int, least);
        const QByteArray head = QByteArray(details).replace("type: faq", "type: " + type) + "---\n\n";
        const auto text = [&](int words) { return readinessFor(head + QByteArray("knee ").repeated(words)).tasks.at(int(TaskId::Text)); };
        QCOMPARE(text(least).state, TaskState::Done);
        QCOMPARE(text(least - 1).state, TaskState::Open);
        QVERIFY(text(least - 1).hint.contains(QString::number(least)));
    }

    void everyOpenTaskSaysWhatToDoAndWhere_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a new article") << newArticle;
        QTest::newRow("an empty file") << QByteArray();
        QTest::newRow("words without article details") << QByteArray("Knees.\n");
        QTest::newRow("broken article details") << QByteArray("---\ntitle: a\ntitle: b\n---\n\nKnees.\n");
        QTest::newRow("a picture without a description") << newArticle + "\n![](meadow.png)\n";
    }

    void everyOpenTaskSaysWhatToDoAndWhere()
    {
        QFETCH(QByteArray, text);
        const Readiness readiness = readinessFor(text);
        QCOMPARE(readiness.tasks.size(), 14);
        for (const ReadinessTask &task : readiness.tasks) {
            const bool isSaidAbove = &task != &readiness.tasks.first() && task.range == readiness.tasks.first().range
                && readiness.tasks.first().hint.contains(u"cannot be read"_s);
            QCOMPARE(task.hint.isEmpty(), task.state == TaskState::Done || (isSaidAbove && task.id <= TaskId::ClaimsReview));
            QVERIFY(task.range.start >= 0 && task.range.end() <= text.size());
        }
    }

    void aTaskOpensAtItsPlace()
    {
        const QByteArray text = newArticle + "\n![](meadow.png)\n";
        const Readiness readiness = readinessFor(text);
        const ReadinessTask pictures = readiness.tasks.at(int(TaskId::PictureDescriptions));
        QCOMPARE(pictures.state, TaskState::Open);
        QCOMPARE(text.mid(pictures.range.start, pictures.range.length), QByteArray("![](meadow.png)"));
        QCOMPARE(readiness.tasks.at(int(TaskId::Description)).key, u"description"_s);
        const ReadinessTask writing = readiness.tasks.at(int(TaskId::Text));
        QCOMPARE(text.mid(writing.range.start, writing.range.length), QByteArray("[Say in two sentences what it is.]"));
    }

    void brokenDetailsLeadToTheLineThatIsBroken()
    {
        const QByteArray text = "---\ntitle: a\ntitle: b\n---\n\nKnees.\n";
        const ReadinessTask title = readinessFor(text).tasks.first();
        QCOMPARE(title.state, TaskState::Open);
        QCOMPARE(title.key, QString());
        QCOMPARE(text.indexOf("title: b"), title.range.start);
    }

    void brokenDetailsAreExplainedOnce()
    {
        int explained = 0;
        for (const ReadinessTask &task : readinessFor("---\ntitle: a\ntitle: b\n---\n\nKnees.\n").tasks)
            explained += task.hint.contains(u"cannot be read"_s) ? 1 : 0;
        QCOMPARE(explained, 1);
    }

    void severalProblemsAreCounted()
    {
        const QByteArray text = QByteArray(details).replace("mreyes", "nobody").replace("[Knee]", "[Elbow]") + "---\n\nKnees.\n";
        const test::CheckedText checked(m_path, text, m_workspace);
        const qsizetype errors = std::ranges::count(checked.findings(), Level::Error, &Finding::level);
        QVERIFY(errors > 1);
        const QString hint = readinessFor(text).tasks.at(int(TaskId::MustFix)).hint;
        QCOMPARE(hint, u"%1 problems must be fixed."_s.arg(errors));
    }

private:
    Readiness readinessFor(const QByteArray &text) const
    {
        const test::CheckedText checked(m_path, text, m_workspace);
        return readinessOf(checked.context(), checked.findings());
    }

    static QList<TaskId> openTasks(const Readiness &readiness)
    {
        QList<TaskId> open;
        for (const ReadinessTask &task : readiness.tasks) {
            if (task.state == TaskState::Open)
                open << task.id;
        }
        return open;
    }

    test::Folder m_folder;
    QString m_path;
    Workspace m_workspace;
};

ARTICULAR_TEST(tst_Readiness)
#include "tst_Readiness.moc"

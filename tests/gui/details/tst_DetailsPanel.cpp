// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/details/DetailsPanel.h"
#include "support/TestRunner.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

AnalysisResult resultOf(const QByteArray &text, quint64 revision)
{
    const FrontMatter frontMatter = FrontMatter::parse(text);
    AnalysisResult result;
    result.revision = revision;
    result.text = text;
    result.metadata = frontMatter.metadata();
    result.detailsReadable = !frontMatter.problem();
    return result;
}

QLineEdit *lineNamed(const DetailsPanel &panel, const QString &name)
{
    for (QLineEdit *line : panel.findChildren<QLineEdit *>()) {
        if (line->accessibleName() == name)
            return line;
    }
    return nullptr;
}

void type(QLineEdit *line, const QString &text)
{
    line->clear();
    QTest::keyClicks(line, text);
    emit line->editingFinished();
}

} // namespace

class tst_DetailsPanel : public test::TestCase
{
    Q_OBJECT

private slots:
    void aLockedArticleHasLockedDetails()
    {
        DetailsPanel panel;
        panel.setArticle(resultOf("---\ntitle: Old\n---\nText\n", 4));
        panel.setLock(u"It is with Jane Doe."_s);
        QVERIFY(lineNamed(panel, u"Title"_s)->isReadOnly());
        const auto saysWhy = [&panel] {
            const QList<QLabel *> labels = panel.findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&panel](const QLabel *label) { return label->text() == u"It is with Jane Doe." && label->isVisibleTo(&panel); });
        };
        QVERIFY(saysWhy());
        panel.setArticle(resultOf("---\ntitle: New\n---\nText\n", 5));
        QVERIFY(lineNamed(panel, u"Title"_s)->isReadOnly());
        panel.setLock({});
        QVERIFY(!lineNamed(panel, u"Title"_s)->isReadOnly());
        QVERIFY(!saysWhy());
    }

    void editsOneKeyAndSendsOneEdit()
    {
        const QByteArray text = "---\ntitle: Old\nmood: calm\n---\nText\n";
        DetailsPanel panel;
        panel.setArticle(resultOf(text, 4));
        QSignalSpy edits(&panel, &DetailsPanel::editsRequested);
        type(lineNamed(panel, u"Title"_s), u"Éclair"_s);
        QCOMPARE(edits.size(), 1);
        QCOMPARE(edits.constFirst().at(1).toULongLong(), 4U);
        const auto sent = edits.constFirst().at(0).value<QList<TextEdit>>();
        QCOMPARE(applyEdits(text, sent), QByteArray("---\ntitle: Éclair\nmood: calm\n---\nText\n"));
    }

    void waitsForItsOwnEchoAndSendsTheRestTogether()
    {
        QByteArray text = "---\ntitle: Old\n---\nText\n";
        DetailsPanel panel;
        panel.setArticle(resultOf(text, 1));
        QSignalSpy edits(&panel, &DetailsPanel::editsRequested);
        type(lineNamed(panel, u"Title"_s), u"New"_s);
        type(lineNamed(panel, u"Credit"_s), u"Own photograph"_s);
        type(lineNamed(panel, u"Consent number"_s), u"c-1"_s);
        QCOMPARE(edits.size(), 1);
        panel.setArticle(resultOf(text, 2)); // an older text: the change is not in it yet
        QCOMPARE(edits.size(), 1);
        QCOMPARE(lineNamed(panel, u"Title"_s)->text(), u"New"_s);
        text = applyEdits(text, edits.at(0).at(0).value<QList<TextEdit>>());
        panel.setArticle(resultOf(text, 3));
        QCOMPARE(edits.size(), 2);
        text = applyEdits(text, edits.at(1).at(0).value<QList<TextEdit>>());
        const ArticleMetadata metadata = FrontMatter::parse(text).metadata();
        QCOMPARE(metadata.title, u"New"_s);
        QCOMPARE(metadata.image.credit, u"Own photograph"_s);
        QCOMPARE(metadata.image.consent, u"c-1"_s);
    }

    void showsChangesMadeInTheText()
    {
        DetailsPanel panel;
        panel.setArticle(resultOf("---\ntitle: Old\n---\n", 1));
        panel.setArticle(resultOf("---\ntitle: Typed in the text\n---\n", 2));
        QCOMPARE(lineNamed(panel, u"Title"_s)->text(), u"Typed in the text"_s);
    }

    void keepsWhatIsBeingTyped()
    {
        DetailsPanel panel;
        panel.setArticle(resultOf("---\ntitle: Old\n---\n", 1));
        QTest::keyClicks(lineNamed(panel, u"Title"_s), u"er"_s);
        panel.setArticle(resultOf("---\ntitle: Other\n---\n", 2));
        QVERIFY(lineNamed(panel, u"Title"_s)->text().contains(u"er"));
        QVERIFY(lineNamed(panel, u"Title"_s)->text() != u"Other"_s);
    }

    void cannotBeChangedWhileTheDetailsAreBroken()
    {
        DetailsPanel panel;
        panel.setArticle(resultOf("---\ntitle: Old\n---\n", 1));
        panel.setArticle(resultOf("---\ntitle: \"Old\nauthor: x\n---\n", 2));
        QVERIFY(lineNamed(panel, u"Title"_s)->isReadOnly());
        QCOMPARE(lineNamed(panel, u"Title"_s)->text(), u"Old"_s);
        QSignalSpy jumps(&panel, &DetailsPanel::jumpRequested);
        for (QPushButton *button : panel.findChildren<QPushButton *>()) {
            if (button->text() == u"Show the place")
                button->click();
        }
        QCOMPARE(jumps.size(), 1);
        panel.setArticle(resultOf("---\ntitle: Mended\n---\n", 3));
        QVERIFY(!lineNamed(panel, u"Title"_s)->isReadOnly());
        QCOMPARE(lineNamed(panel, u"Title"_s)->text(), u"Mended"_s);
    }
};

ARTICULAR_TEST(tst_DetailsPanel)
#include "tst_DetailsPanel.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Where findings stand: inside the text and between characters for every check, and for every prose rule at what it matched,
// over the CommonMark specification, the corpus and random articles.
#include "unit/checks/CheckedText.h"
#include "core/checks/prose/RulePack.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"
#include "unit/markdown/CommonMarkExamples.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

const QChar divider = u'¦';

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Messages of the rules begin with what a rule matched: %s is the words, or for swaps the second one is.
QByteArray sayingWhatMatched(QByteArray rule)
{
    static const QRegularExpression message(u"^message:.*$(?:\\n[ \\t]+.*$)*"_s, QRegularExpression::MultilineOption);
    const bool isSwap = rule.contains("extends: substitution");
    const QString wanted = isSwap ? u"message: \"%s¦%s\""_s : u"message: \"¦%s\""_s;
    return QString::fromUtf8(rule).replace(message, wanted).toUtf8();
}

/// All rules of the program, which say what they matched.
const RulePack &tellingRules()
{
    static const RulePack pack = [] {
        QList<RuleSource> sources;
        const QDir root(test::sourcePath(u"resources/rules"_s));
        for (const QString &style : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            for (const QFileInfo &file : QDir(root.filePath(style)).entryInfoList({u"*.yml"_s}, QDir::Files, QDir::Name))
                sources.append({style, file.completeBaseName(), file.filePath(), sayingWhatMatched(contentOf(file.filePath()))});
        }
        return RulePack(sources);
    }();
    return pack;
}

bool isBetweenCharacters(const QByteArray &text, qsizetype offset)
{
    return offset >= 0 && offset <= text.size() && (offset == text.size() || (uchar(text.at(offset)) & 0xC0) != 0x80);
}

/// What is wrong with a place in a text, or nothing.
QString problemOfPlace(const QByteArray &text, TextRange range)
{
    if (range.start < 0 || range.length < 0 || range.end() > text.size())
        return u"%1+%2 leaves the text of %3 bytes"_s.arg(range.start).arg(range.length).arg(text.size());
    if (!isBetweenCharacters(text, range.start) || !isBetweenCharacters(text, range.end()))
        return u"%1+%2 cuts a character"_s.arg(range.start).arg(range.length);
    return {};
}

/// The file's bytes of a range as a reader of the block reads them; null where the block has none of them. `isCoarse` where a
/// place is that of more than was asked for.
QString decoded(const QByteArray &text, const ProseBlock &block, TextRange range, bool &isCoarse)
{
    QString read;
    for (const ProseRun &run : block.runs) {
        const qsizetype start = std::max(run.source.start, range.start), end = std::min(run.source.end(), range.end());
        if (start >= end)
            continue;
        if (run.isVerbatim)
            read += QString::fromUtf8(text.sliced(start, end - start));
        else
            read += block.text.sliced(run.textStart, run.textLength);
        isCoarse = isCoarse || (!run.isVerbatim && run.textLength > 1);
    }
    return read;
}

/// What is wrong with the place of a prose rule's finding, or nothing. Its message holds what the rule matched.
QString problemOfMatch(const QByteArray &source, const std::vector<ProseText> &texts, const Finding &finding)
{
    if (const QString problem = problemOfPlace(source, finding.range); !problem.isEmpty())
        return problem;
    QString matched = finding.message.section(divider, 1);
    const bool isCut = matched.endsWith(u'…');
    if (isCut)
        matched.chop(1);
    QStringList readings;
    for (const ProseText &text : texts) {
        bool isCoarse = false;
        const QString read = text.key() == finding.key ? decoded(source, text.block(), finding.range, isCoarse) : QString();
        // A repetition stands at both words and matched the first.
        const bool isTwice = finding.ruleId.startsWith("lan-repeat."_L1);
        if (!matched.isEmpty() && (read == matched || ((isCoarse || isCut || isTwice) && read.contains(matched))))
            return {};
        if (!read.isEmpty())
            readings.append(read);
    }
    return u"%1 matched “%2”, but at its place stands “%3”"_s.arg(finding.ruleId, matched, readings.join(u"” or “"_s));
}

/// Examples that the rules themselves give for what they find, with which random articles are written.
const QStringList &examples()
{
    static const QStringList all = [] {
        QStringList texts;
        for (const auto &rule : tellingRules().rules())
            texts += rule->definition().failing;
        return texts;
    }();
    return all;
}

/// Writes sentences as Markdown in ways that change their bytes and not what is read.
class Writer
{
public:
    explicit Writer(quint32 seed) : m_random(seed) {}

    QByteArray article()
    {
        QByteArray text = "---\ntitle: " + quoted(sentence()) + "\nlanguage: en-US\njurisdictions: [US-CO, GB, AU]\nmedical-claims-review: required\ndescription: "
            + quoted(sentence()) + "\n---\n\n";
        for (int i = 0; i < 6; ++i)
            text += block() + "\n\n";
        if (m_random.bounded(3) == 0)
            text.replace("\n", "\r\n");
        if (m_random.bounded(4) == 0)
            text.prepend("\xEF\xBB\xBF");
        return text;
    }

private:
    QString sentence() { return examples().at(m_random.bounded(examples().size())).simplified(); }

    static QByteArray quoted(QString text) { return '\'' + text.replace(u'\'', u"''"_s).toUtf8() + '\''; }

    QByteArray block()
    {
        const QByteArray words = written(sentence());
        const QByteArray more = written(sentence());
        switch (m_random.bounded(8)) {
        case 0: return "> " + QByteArray(words).replace("\n", "\n> ") + "\n>\n> > - " + QByteArray(more).replace("\n", "\n> >   ");
        case 1: return "- " + QByteArray(words).replace("\n", "\n  ") + "\n\n  1. " + QByteArray(more).replace("\n", "\n     ");
        case 2: return "| \xF0\x9F\xA6\xB5 | b |\n|---|:-:|\n| " + inCell(words) + " | " + inCell(more) + " |";
        case 3: return "## " + inLine(words);
        case 4: return inLine(words) + "\n===" ;
        case 5: return "![" + inLine(more) + "](a.png \"t\") \xF0\x9F\xA6\xB5 [" + words + "](https://larkfield.example/)";
        case 6: return words + "[^n]\n\n[^n]: " + QByteArray(more).replace("\n", "\n    ");
        default: return "\xE8\x86\x9D\xF0\x9F\xA6\xB5 " + words + " *" + more + "*";
        }
    }

    static QByteArray inLine(QByteArray text) { return text.replace("\\\n", " ").replace("  \n", " ").replace('\n', ' '); }
    static QByteArray inCell(const QByteArray &text) { return inLine(text).replace("|", "\\|"); }

    /// The words with breaks, references, escapes and emphasis inside them.
    QByteArray written(const QString &text)
    {
        QByteArray result;
        const QList<uint> characters = text.toUcs4();
        for (qsizetype i = 0; i < characters.size(); ++i) {
            const QByteArray character = QString::fromUcs4(reinterpret_cast<const char32_t *>(&characters.at(i)), 1).toUtf8();
            const bool isLetter = QChar::isLetter(characters.at(i));
            switch (m_random.bounded(40)) {
            case 0: result += "&#" + QByteArray::number(characters.at(i)) + ';'; break;
            case 1: result += "&#x" + QByteArray::number(characters.at(i), 16) + ';'; break;
            case 2: result += isLetter ? "*" + character + "*" : character; break;
            case 3: result += QChar::isPunct(characters.at(i)) && characters.at(i) < 128 ? "\\" + character : character; break;
            case 4: result += character == " " ? QByteArray("\n") : character; break;
            case 5: result += character == " " ? QByteArray("  \n") : character; break;
            case 6: result += character == " " ? QByteArray("\\\n") : character; break;
            default: result += character;
            }
        }
        return result;
    }

    QRandomGenerator m_random;
};

} // namespace

class tst_FindingPlaces : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCOMPARE(tellingRules().problems(), QList<RuleProblem>());
        QCOMPARE(tellingRules().rules().size(), builtInRules().rules().size());
        m_workspace = Workspace::load(test::sourcePath(u"tests/corpus"_s));
    }

    void areRightInTheSpecification()
    {
        const QList<QByteArray> texts = test::commonMarkExamples();
        if (texts.isEmpty())
            QSKIP("The npm package commonmark-spec is not installed; set ARTICULAR_COMMONMARK_SPEC to its spec.txt.");
        for (const QByteArray &text : texts) {
            for (const QByteArray &before : {QByteArray(), QByteArray("---\ntitle: The the knee\n---\n")})
                QCOMPARE(problemIn({}, before + text), QString());
        }
    }

    void areRightInTheCorpus()
    {
        m_matches = 0;
        const QDir articles(test::sourcePath(u"tests/corpus/articles"_s));
        for (const QFileInfo &file : articles.entryInfoList({u"*.md"_s}, QDir::Files))
            QCOMPARE(problemIn(file.filePath(), contentOf(file.filePath())), QString());
        QVERIFY2(m_matches > 20, qPrintable(QString::number(m_matches)));
    }

    void areRightInRandomArticles()
    {
        m_rulesSeen.clear();
        m_matches = 0;
        for (quint32 seed = 1; seed <= 400; ++seed)
            QCOMPARE(problemIn({}, Writer(seed).article()), QString());
        QVERIFY2(m_matches > 2000, qPrintable(QString::number(m_matches)));
        QStringList unseen;
        for (const auto &rule : tellingRules().rules()) {
            if (!m_rulesSeen.contains(rule->definition().id))
                unseen.append(rule->definition().id);
        }
        QVERIFY2(unseen.size() * 10 < qsizetype(tellingRules().rules().size()), qPrintable(unseen.join(u' ')));
    }

    // The test's own measure: a place that is off by one is found out.
    void aShiftedPlaceIsFoundOut()
    {
        int shifted = 0, foundOut = 0;
        for (quint32 seed = 1; seed <= 20; ++seed) {
            const QByteArray text = Writer(seed).article();
            const test::CheckedText checked({}, text, m_workspace);
            const std::vector<ProseText> texts = proseTextsOf(checked.context());
            for (Finding finding : matchesIn(checked.context(), texts)) {
                finding.range.start += 1;
                ++shifted;
                foundOut += !problemOfMatch(text, texts, finding).isEmpty();
            }
        }
        QVERIFY(shifted > 50);
        // A place that stands for more, such as a whole title with an escape in it, has room for one byte.
        QVERIFY2(foundOut * 100 >= shifted * 95, qPrintable(u"%1 of %2"_s.arg(foundOut).arg(shifted)));
    }

private:
    static std::vector<Finding> matchesIn(const CheckContext &context, const std::vector<ProseText> &texts)
    {
        std::vector<Finding> findings;
        QList<RuleProblem> slow;
        tellingRules().run(texts, context, findings, slow);
        return findings;
    }

    /// The first wrong place of any check or rule in an article, or nothing.
    QString problemIn(const QString &path, const QByteArray &text)
    {
        const test::CheckedText checked(path, text, m_workspace);
        QString problem;
        const auto look = [&](const Finding &finding, const QString &found) {
            if (problem.isEmpty() && !found.isEmpty())
                problem = u"%1: %2\nin: %3"_s.arg(finding.ruleId, found, QString::fromUtf8(text));
        };
        const CheckResult result = m_runner.check(checked.context());
        QList<Finding> findings = result.findings;
        for (const SwitchedOffFinding &one : result.switchedOff)
            findings.append(one.finding);
        for (const Finding &finding : std::as_const(findings)) {
            if (finding.file != path)
                continue;
            look(finding, problemOfPlace(text, finding.range));
            for (const TextEdit &edit : finding.fix.value_or(Fix{}).edits)
                look(finding, problemOfPlace(text, edit.range));
        }
        const std::vector<ProseText> texts = proseTextsOf(checked.context());
        for (const Finding &finding : matchesIn(checked.context(), texts)) {
            look(finding, problemOfMatch(text, texts, finding));
            m_rulesSeen.insert(finding.ruleId);
            ++m_matches;
        }
        return problem;
    }

    Workspace m_workspace;
    const CheckRunner m_runner{builtInChecks()};
    QSet<QString> m_rulesSeen;
    int m_matches = 0;
};

ARTICULAR_TEST(tst_FindingPlaces)
#include "tst_FindingPlaces.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/SourceTree.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSource = 400;
constexpr qsizetype longestHeader = 150;

QList<test::SourceFile> allSources()
{
    return test::sourcesBelow(u"app"_s) + test::sourcesBelow(u"tests"_s);
}

} // namespace

class tst_HouseStyle : public test::TestCase
{
    Q_OBJECT

private slots:
    void theTopLevelHoldsExactlyWhatItShould()
    {
        const QSet<QString> expected{u"CMakeLists.txt"_s, u"app"_s, u"resources"_s, u"translations"_s, u"tests"_s,
                                     u"packaging"_s, u"README.md"_s, u"CHANGELOG.md"_s, u"LICENSE"_s, u"CMakePresets.json"_s};
        QSet<QString> found;
        for (const QString &name : QDir(test::sourcePath({})).entryList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
            if (name != u"build")
                found.insert(name);
        }
        QCOMPARE(found, expected);
    }

    void everySourceNamesItsLicence()
    {
        for (const test::SourceFile &source : allSources())
            QVERIFY2(source.lines.value(0).contains(u"SPDX-License-Identifier: GPL-3.0-or-later"), qPrintable(source.path));
    }

    void headersSayWhatTheyAreFor()
    {
        for (const test::SourceFile &source : allSources()) {
            if (!source.path.endsWith(u".h"))
                continue;
            QVERIFY2(source.lines.value(1).startsWith(u"// "), qPrintable(source.path));
            QVERIFY2(source.lines.contains(u"#pragma once"_s), qPrintable(source.path));
        }
    }

    void filesStayShort()
    {
        for (const test::SourceFile &source : allSources()) {
            const qsizetype longest = source.path.endsWith(u".h") ? longestHeader : longestSource;
            QVERIFY2(source.lines.size() <= longest,
                     qPrintable(u"%1 has %2 lines, more than %3"_s.arg(source.path).arg(source.lines.size()).arg(longest)));
        }
    }

    void linesHaveNoTrailingBlanksAndNoTabs()
    {
        for (const test::SourceFile &source : allSources()) {
            for (qsizetype i = 0; i < source.lines.size(); ++i) {
                const QString &line = source.lines.at(i);
                QVERIFY2(!line.endsWith(u' ') && !line.contains(u'\t'), qPrintable(u"%1:%2"_s.arg(source.path).arg(i + 1)));
            }
        }
    }

    void nothingBlocksTheWindow()
    {
        const QRegularExpression blocking(u"processEvents|\\bQEventLoop\\b|(?<!Test::)\\bq?sleep\\(|msleep\\(|->exec\\(\\)|SIGNAL\\(|SLOT\\("_s);
        for (const test::SourceFile &source : test::sourcesBelow(u"app"_s)) {
            for (qsizetype i = 0; i < source.lines.size(); ++i) {
                const QString code = source.lines.at(i).section(u"//"_s, 0, 0);
                QVERIFY2(!blocking.match(code).hasMatch(), qPrintable(u"%1:%2: %3"_s.arg(source.path).arg(i + 1).arg(code)));
            }
        }
    }

    void everyDialogIsTriedByKeyboardAndByEar()
    {
        static const QRegularExpression definition(u"^\\s*class (\\w+)(?: final)? : public (?:QDialog|SigningDialog)\\b"_s);
        QFile file(test::sourcePath(u"tests/gui/controls/tst_DialogAccessibility.cpp"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString tried = QString::fromUtf8(file.readAll());
        int dialogs = 0;
        for (const test::SourceFile &source : test::sourcesBelow(u"app/gui"_s)) {
            for (const QString &line : source.lines) {
                const QString name = definition.match(line).captured(1);
                if (name.isEmpty() || name == u"SigningDialog"_s)
                    continue;
                ++dialogs;
                QVERIFY2(tried.contains(QRegularExpression(u"new %1\\b"_s.arg(name))), qPrintable(source.path + u": "_s + name));
            }
        }
        QVERIFY(dialogs > 30);
    }

    void noTwoHeadersDefineATypeOfOneName()
    {
        // The compiler does not see it; the linker keeps one of the two, and programs crash.
        static const QRegularExpression definition(u"^(?:struct|class|enum class) (\\w+)(?!\\w|::)[^;]*$"_s);
        QHash<QString, QString> homes;
        for (const test::SourceFile &source : test::sourcesBelow(u"app"_s)) {
            if (!source.path.endsWith(u".h"_s))
                continue;
            for (const QString &line : source.lines) {
                const QString name = definition.match(line).captured(1);
                if (name.isEmpty())
                    continue;
                QVERIFY2(!homes.contains(name), qPrintable(source.path + u" and "_s + homes.value(name) + u" define "_s + name));
                homes.insert(name, source.path);
            }
        }
        QVERIFY(homes.contains(u"TextRange"_s));
    }

    void theMapOfTheTreeIsTrue()
    {
        QFile file(test::sourcePath(u"app/README.md"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString map = QString::fromUtf8(file.readAll());
        QSet<QString> modules;
        for (const test::SourceFile &source : test::sourcesBelow(u"app"_s))
            modules.insert(source.module());
        for (const QString &module : modules)
            QVERIFY2(module.count(u'/') == 0 || map.contains(u'`' + module + u'`'), qPrintable(u"app/README.md does not name "_s + module));
        const QRegularExpression named(u"`((?:core|gui)/[a-z]+)`"_s);
        for (auto it = named.globalMatch(map); it.hasNext();) {
            const QString module = it.next().captured(1);
            QVERIFY2(modules.contains(module), qPrintable(u"app/README.md names %1, which is not there"_s.arg(module)));
        }
    }
};

ARTICULAR_TEST(tst_HouseStyle)
#include "tst_HouseStyle.moc"

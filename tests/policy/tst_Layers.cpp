// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/SourceTree.h"
#include "support/TestRunner.h"

#include <QHash>
#include <QSet>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

/// Order of the engine's folders: a folder includes itself and those of a smaller rank only. Equal rank: not each other.
const QHash<QString, int> coreRanks{
    {u"base"_s, 0}, {u"document"_s, 1}, {u"language"_s, 1}, {u"recovery"_s, 1}, {u"signing"_s, 1}, {u"workspace"_s, 2}, {u"markdown"_s, 3}, {u"findings"_s, 4},
    {u"statistics"_s, 5}, {u"media"_s, 5}, {u"page"_s, 5}, {u"claims"_s, 5}, {u"spelling"_s, 5}, {u"references"_s, 5},
    {u"trust"_s, 5},
    {u"checks"_s, 6}, {u"import"_s, 7}, {u"analysis"_s, 7}, {u"review"_s, 8}, {u"records"_s, 9}, {u"export"_s, 10}};

/// Folders of the window that must not include each other: MainWindow composes them.
const QStringList panels{u"gui/details"_s, u"gui/findings"_s, u"gui/outline"_s, u"gui/articles"_s, u"gui/firstrun"_s, u"gui/consents"_s,
                         u"gui/editor"_s, u"gui/readability"_s, u"gui/references"_s, u"gui/claims"_s, u"gui/recovery"_s,
                         u"gui/review"_s, u"gui/approval"_s, u"gui/people"_s, u"gui/publishing"_s, u"gui/records"_s, u"gui/cards"_s, u"gui/palette"_s};

struct ThirdParty
{
    QString header;                       ///< start of its include path
    QStringList homes;                    ///< where it may be included, start of the path, .cpp only
};

const QList<ThirdParty> thirdParties{
    {u"yaml-cpp/"_s, {u"app/core/base/Yaml"_s}},
    {u"zip.h"_s, {u"app/core/base/Zip"_s}},
    {u"gumbo.h"_s, {u"app/core/base/HtmlTree"_s}},
    {u"cmark-gfm"_s, {u"app/core/markdown/MarkdownParser"_s, u"app/core/markdown/CmarkTree"_s, u"app/core/markdown/CmarkArena"_s}},
    {u"kainjow/"_s, {u"app/core/page/"_s}},
    {u"hunspell/"_s, {u"app/core/spelling/"_s}},
    {u"qpdf/"_s, {u"app/core/export/PdfFinish"_s}},
};

bool startsWithAny(const QString &text, const QStringList &starts)
{
    return std::ranges::any_of(starts, [&](const QString &start) { return text.startsWith(start); });
}

} // namespace

class tst_Layers : public test::TestCase
{
    Q_OBJECT

private slots:
    void everyCoreFolderHasItsPlaceInTheOrder()
    {
        for (const test::SourceFile &source : test::sourcesBelow(u"app/core"_s)) {
            const QString folder = source.module().section(u'/', 1);
            QVERIFY2(folder.isEmpty() || coreRanks.contains(folder), qPrintable(source.path + u" is in a folder without a place"_s));
        }
    }

    void coreFoldersIncludeOnlyWhatIsBelowThem()
    {
        for (const test::SourceFile &source : test::sourcesBelow(u"app/core"_s)) {
            const QString folder = source.module().section(u'/', 1);
            for (const QString &include : source.includes(true)) {
                const QStringList parts = include.split(u'/');
                QVERIFY2(parts.value(0) == u"core", qPrintable(source.path + u" includes "_s + include));
                const QString other = parts.value(1);
                QVERIFY2(other == folder || coreRanks.value(other, 99) < coreRanks.value(folder),
                         qPrintable(source.path + u" includes "_s + include));
            }
        }
    }

    void onlyThePreviewKnowsWebEngine()
    {
        for (const test::SourceFile &source : test::sourcesBelow(u"app"_s)) {
            for (const QString &include : source.includes(false))
                QVERIFY2(!include.contains(u"WebEngine") || source.path.startsWith(u"app/gui/preview/"), qPrintable(source.path));
        }
    }

    void theEngineAndTheCommandLineKnowNoWidgets()
    {
        QSet<QString> widgetHeaders{u"QWidget"_s, u"QApplication"_s, u"QDialog"_s, u"QMessageBox"_s, u"QMainWindow"_s, u"QFileDialog"_s};
        for (const QString &folder : {u"app/core"_s, u"app/cli"_s}) {
            for (const test::SourceFile &source : test::sourcesBelow(folder)) {
                for (const QString &include : source.includes(false))
                    QVERIFY2(!widgetHeaders.contains(include) && !include.startsWith(u"QtWidgets"), qPrintable(source.path));
                for (const QString &include : source.includes(true))
                    QVERIFY2(!include.startsWith(u"gui/"), qPrintable(source.path));
            }
        }
    }

    void picturesAreDecodedOnlyInMediaAndWindow()
    {
        for (const test::SourceFile &source : test::sourcesBelow(u"app/core"_s)) {
            for (const QString &include : source.includes(false))
                QVERIFY2(!include.startsWith(u"QImage") || source.module() == u"core/media", qPrintable(source.path));
        }
    }

    void panelsDoNotIncludeEachOther()
    {
        for (const QString &panel : panels) {
            for (const test::SourceFile &source : test::sourcesBelow(u"app/"_s + panel)) {
                for (const QString &include : source.includes(true)) {
                    const QString other = include.section(u'/', 0, 1);
                    QVERIFY2(other == panel || !panels.contains(other), qPrintable(source.path + u" includes "_s + include));
                    QVERIFY2(other != u"gui/window", qPrintable(source.path + u" includes "_s + include));
                }
            }
        }
    }

    void threadsAreKnownOnlyWhereTheyAreRun()
    {
        // CmarkTree and spelling/ only guard the libraries they call, which must not be used twice at once.
        const QStringList homes{u"app/core/markdown/CmarkTree.cpp"_s, u"app/core/spelling/"_s, u"app/gui/session/"_s, u"app/gui/exporting/"_s, u"app/cli/"_s};
        const QSet<QString> headers{u"thread"_s, u"QThread"_s, u"QThreadPool"_s, u"QtConcurrent"_s, u"QtConcurrentRun"_s,
                                    u"QMutex"_s, u"mutex"_s, u"future"_s, u"QRunnable"_s};
        for (const test::SourceFile &source : test::sourcesBelow(u"app"_s)) {
            for (const QString &include : source.includes(false))
                QVERIFY2(!headers.contains(include) || startsWithAny(source.path, homes), qPrintable(source.path + u": "_s + include));
        }
    }

    void libraryHeadersStayInTheirFolder()
    {
        for (const test::SourceFile &source : test::sourcesBelow(u"app"_s)) {
            for (const QString &include : source.includes(false)) {
                for (const ThirdParty &library : thirdParties) {
                    if (!include.startsWith(library.header))
                        continue;
                    QVERIFY2(startsWithAny(source.path, library.homes) && source.path.endsWith(u".cpp"),
                             qPrintable(source.path + u" includes "_s + include));
                }
            }
        }
    }
};

ARTICULAR_TEST(tst_Layers)
#include "tst_Layers.moc"

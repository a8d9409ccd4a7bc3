// SPDX-License-Identifier: GPL-3.0-or-later
// How long whole-text changes keep the window from answering: an article with its editor, analysis and page, and the longest
// single event of the GUI thread after each change, in processor time, so that other programs do not count.
//
// Also what a recovery copy takes from that thread, and what the same changes take in a bare QPlainTextEdit.
//
//   gui-stalls ARTICLE        (QT_QPA_PLATFORM=offscreen; as root with QTWEBENGINE_DISABLE_SANDBOX=1)
#include "core/base/Clock.h"
#include "core/base/FileStore.h"
#include "core/recovery/RecoveryCopies.h"
#include "gui/editor/MarkdownEdit.h"
#include "gui/preview/PreviewFactory.h"
#include "gui/session/ArticleAnalysis.h"
#include "gui/session/RecoveryWriter.h"
#include "gui/window/ArticleView.h"

#include <QApplication>
#include <QEventLoop>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <ctime>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

/// How long the program may work on after a change, in milliseconds.
constexpr int settleTime = 4000;

double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1e6;
}

class StallProbe : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_isInside)
            return QApplication::notify(receiver, event);
        m_isInside = true;
        const QByteArray name = receiver->metaObject()->className();
        const int type = event->type();
        const double start = processorTime();
        const bool result = QApplication::notify(receiver, event);
        const double spent = processorTime() - start;
        m_isInside = false;
        if (type == QEvent::Timer && receiver == watchedTimer)
            watched = spent;
        if (spent > longest)
            longest = spent, where = name + " event " + QByteArray::number(type);
        return result;
    }

    double longest = 0;
    QByteArray where;
    QObject *watchedTimer = nullptr;   ///< what its last event took is in `watched`
    double watched = 0;

private:
    bool m_isInside = false;
};

void wait()
{
    QEventLoop loop;
    QTimer::singleShot(settleTime, &loop, &QEventLoop::quit);
    loop.exec();
}

void measure(StallProbe &probe, const char *name, const std::function<void()> &change)
{
    const double start = processorTime();
    change();
    const double spent = processorTime() - start;
    probe.longest = 0;
    wait();
    std::printf("%-24s the change itself %7.1f ms   longest event after it %7.1f ms   %s\n", name, spent, probe.longest, probe.where.constData());
}

/// What a recovery copy takes from the thread of the window; its writing is another thread's.
void measureRecovery(StallProbe &probe, DocumentSession &session, const Clock &clock, const QString &folder)
{
    RecoveryWriter writer(session, RecoveryFolder::claim(folder, clock).value(), clock, nullptr);
    probe.watchedTimer = writer.findChild<QTimer *>();
    // The first ones find no memory of that size in use before.
    for (const char *name : {"the first recovery copy", "the second", "the third", "the fourth"}) {
        QTextCursor(session.document()).insertText(u"x"_s);
        wait();
        std::printf("%-24s %7.1f ms\n", name, probe.watched);
    }
    probe.watchedTimer = nullptr;
}

/// The same changes of a text in a bare QPlainTextEdit: what Qt alone takes.
void measureBare(StallProbe &probe, const QString &text)
{
    QPlainTextEdit bare;
    bare.resize(700, 900);
    bare.show();
    bare.setPlainText(text);
    measure(probe, "bare: paste", [&] {
        bare.moveCursor(QTextCursor::End);
        bare.insertPlainText(text);
    });
    measure(probe, "bare: undo it", [&] { bare.undo(); });
    measure(probe, "bare: redo it", [&] { bare.redo(); });
}

} // namespace

int main(int argc, char **argv)
{
    PreviewFactory previews(RenderingChoice::Software);
    StallProbe probe(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "usage: gui-stalls ARTICLE\n");
        return 2;
    }
    const Result<QByteArray> text = readFile(QString::fromLocal8Bit(argv[1]));
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"article.md"_s);
    if (!text || !writeFile(copy, text.value())) {
        std::fprintf(stderr, "gui-stalls: the article cannot be read\n");
        return 2;
    }
    const SystemClock clock;
    ArticleView view(std::make_unique<ArticleAnalysis>(clock, nullptr), [&previews](QWidget *parent) { return previews.create(parent); });
    view.resize(1400, 900);
    view.show();
    measure(probe, "open", [&] { [[maybe_unused]] const Status opened = view.session().open(copy); });
    MarkdownEdit &editor = view.editor();
    measure(probe, "a letter", [&] { editor.insertPlainText(u"x"_s); });
    measureRecovery(probe, view.session(), clock, folder.path());
    measure(probe, "paste the text again", [&] {
        editor.moveCursor(QTextCursor::End);
        editor.insertPlainText(QString::fromUtf8(text.value()));
    });
    measure(probe, "undo it", [&] { editor.undo(); });
    measure(probe, "redo it", [&] { editor.redo(); });
    measure(probe, "undo it again", [&] { editor.undo(); });
    measure(probe, "another language", [&] {
        const QByteArray now = view.session().text().toUtf8();
        const qsizetype at = now.indexOf("language: en-US");
        if (at >= 0)
            view.session().applyEditsNow({TextEdit{{at, 15}, "language: es-ES"}});
    });
    measure(probe, "clinic read again", [&] { view.session().reloadWorkspace(); });
    measure(probe, "page lost", [&] { view.session().resendPreview(); });
    measureBare(probe, QString::fromUtf8(text.value()));
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "webengine/PreviewFixture.h"

#include "gui/preview/PreviewPage.h"
#include "gui/preview/RequestGate.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebEngineScript>

namespace articular::test {

PreviewFixture::PreviewFixture()
    : preview(std::make_unique<WebPreview>())
{
    folder.write(QStringLiteral("article/article.md"), "text");
    QObject::connect(preview->gate(), &RequestGate::refused, preview.get(),
                     [this](const QUrl &url) { refusedRequests.append(url); });
    QObject::connect(preview->page(), &PreviewPage::navigationRefused, preview.get(),
                     [this](const QUrl &url) { refusedNavigations.append(url); });
    preview->setFolders(folder.path(QStringLiteral("article")), folder.path(QStringLiteral("theme")));
    preview->resize(800, 600);
    preview->show();
}

PreviewFixture::~PreviewFixture() = default;

PreviewUpdate PreviewFixture::change(int first, int removed, const QList<QByteArray> &inserted)
{
    PreviewUpdate update;
    update.revision = ++m_revision;
    update.blocks = {first, removed, inserted};
    const qsizetype count = m_lines.size() - removed + inserted.size();
    m_lines.clear();
    for (int i = 0; i < count; ++i)
        m_lines.append({10 + 2 * i, 10 + 2 * i});
    update.lines = m_lines;
    update.language = QStringLiteral("en-US");
    update.direction = QStringLiteral("ltr");
    return update;
}

bool PreviewFixture::show(const QList<QByteArray> &blocks, const QByteArray &frame)
{
    PreviewUpdate update = change(0, int(m_lines.size()), blocks);
    update.frame = frame;
    return apply(update);
}

bool PreviewFixture::apply(const PreviewUpdate &update)
{
    QSignalSpy settled(preview.get(), &WebPreview::settled);
    preview->apply(update);
    return settled.wait(20'000);
}

QVariant PreviewFixture::inPage(const QString &expression) const
{
    return evaluate(expression, QWebEngineScript::ApplicationWorld);
}

QVariant PreviewFixture::inMainWorld(const QString &expression) const
{
    return evaluate(expression, QWebEngineScript::MainWorld);
}

QVariant PreviewFixture::evaluate(const QString &expression, quint32 world) const
{
    QVariant result;
    bool isDone = false;
    preview->page()->runJavaScript(expression, world, [&result, &isDone](const QVariant &value) {
        result = value;
        isDone = true;
    });
    (void)QTest::qWaitFor([&isDone] { return isDone; }, 10'000);
    return result;
}

} // namespace articular::test

// SPDX-License-Identifier: GPL-3.0-or-later
// A shown preview with an article's folder, and ways to look into its page.
#pragma once

#include "gui/preview/WebPreview.h"
#include "support/AllowedWarnings.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QUrl>
#include <QVariant>

#include <memory>

namespace articular::test {

class PreviewFixture
{
public:
    PreviewFixture();
    ~PreviewFixture();

    Folder folder;                        ///< article/ and theme/ below it
    std::unique_ptr<WebPreview> preview;
    QList<QUrl> refusedRequests;
    QList<QUrl> refusedNavigations;

    /// Applies an update with a frame around the blocks; returns when it is in the page.
    bool show(const QList<QByteArray> &blocks, const QByteArray &frame = "<main><div data-articular-body></div></main>");
    /// Applies an update; returns when it is in the page.
    bool apply(const PreviewUpdate &update);
    PreviewUpdate change(int first, int removed, const QList<QByteArray> &inserted);

    /// Value of an expression in the preview's own world; invalid when it threw.
    QVariant inPage(const QString &expression) const;
    /// The same in the page's world, in which nothing may run.
    QVariant inMainWorld(const QString &expression) const;

private:
    QVariant evaluate(const QString &expression, quint32 world) const;
    QList<BlockLines> m_lines;
    quint64 m_revision = 0;
};

/// Base of the tests of a shown preview: each function has one of its own.
class PreviewTest : public TestCase
{
    Q_OBJECT

protected:
    /// For classes with an init() of their own.
    void startPreview()
    {
        failOnAnyWarning();
        m_fixture = std::make_unique<PreviewFixture>();
    }
    /// Value of an expression in the preview's own world, as text.
    QString text(const QString &expression) const { return m_fixture->inPage(expression).toString(); }

    std::unique_ptr<PreviewFixture> m_fixture;

private slots:
    void initTestCase() { m_allowed = std::make_unique<AllowedWarnings>(webEngineStartWarnings()); }
    void init() { startPreview(); }
    void cleanup() { m_fixture.reset(); }
    void cleanupTestCase() { m_allowed.reset(); }

private:
    std::unique_ptr<AllowedWarnings> m_allowed;
};

} // namespace articular::test

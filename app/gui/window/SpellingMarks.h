// SPDX-License-Identifier: GPL-3.0-or-later
// Looks up the words of an article in another thread after each pause in typing, and has the editor underline those that
// nobody knows.
#pragma once

#include "core/spelling/Spellers.h"
#include "gui/session/BackgroundWork.h"
#include "gui/window/ArticleView.h"

namespace articular {

class SpellingMarks : public QObject
{
    Q_OBJECT

public:
    SpellingMarks(ArticleView &view, std::shared_ptr<const Spellers> spellers, QObject *parent);

    /// Takes the marks of a word away at once: somebody just said that it is one.
    void accept(const QString &word);
    /// Looks the words up once more, with the dictionaries as they are now.
    void lookAgain();

signals:
    void looked();

private:
    void look(const AnalysisResult &result);
    void begin();
    void show(const QList<TextRange> &unknown, quint64 revision);

    /// A text whose words are to be looked up.
    struct Wanted
    {
        QByteArray text;
        quint64 revision;
    };

    ArticleView &m_view;
    const std::shared_ptr<const Spellers> m_spellers;
    std::optional<Wanted> m_wanted;
    BackgroundWork m_work;
};

} // namespace articular

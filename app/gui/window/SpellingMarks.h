// SPDX-License-Identifier: GPL-3.0-or-later
// Has the editor underline the words that nobody knows, as each analysis finds them.
#pragma once

#include "gui/window/ArticleView.h"

namespace articular {

class SpellingMarks : public QObject
{
    Q_OBJECT

public:
    SpellingMarks(ArticleView &view, QObject *parent);

    /// Takes the marks of a word away at once: somebody just said that it is one.
    void accept(const QString &word);
    /// The marks as the last analysis has them: what was accepted is not known after all.
    void restore();

private:
    void show(const AnalysisResult &result);

    ArticleView &m_view;
};

} // namespace articular

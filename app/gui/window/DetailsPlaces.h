// SPDX-License-Identifier: GPL-3.0-or-later
// Where a jump leads whose place is among the article's details: to their form while the text hides them, else to the text.
#pragma once

#include "core/findings/Finding.h"

#include <QObject>

namespace articular {

class ActionSet;
class ArticleView;
class WindowDocks;

class DetailsPlaces : public QObject
{
    Q_OBJECT

public:
    DetailsPlaces(ArticleView &view, WindowDocks &docks, const ActionSet &actions);

    /// Shows what a finding about the article is about. One that its panel can mend stays there: the form would hide it.
    void goTo(const Finding &finding, quint64 revision);

private:
    /// Shows the field of the key that a position is in; the lines themselves where the form has no field for it.
    void showPlace(int position);
    bool showField(const QString &key);
    /// The key of a form's field whose lines the position is in; empty for none, or while the details cannot be read.
    QString keyAt(int position) const;

    ArticleView &m_view;
    WindowDocks &m_docks;
};

} // namespace articular

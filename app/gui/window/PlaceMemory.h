// SPDX-License-Identifier: GPL-3.0-or-later
// Where the writer was in each article: cursor and scroll come back when it is opened again.
#pragma once

#include "gui/settings/Settings.h"
#include "gui/window/ArticleView.h"

#include <QTimer>

namespace articular {

/// "line column top-line path", counted from 0, the article that was left last first.
inline const SettingKey<QStringList> placesKey{u"files/places", {}};

class PlaceMemory : public QObject
{
    Q_OBJECT

public:
    /// A child of `view`.
    PlaceMemory(ArticleView &view, Settings &settings);

private:
    void remember();
    void goBack();

    static constexpr int restTime = 2'000;            ///< ms without a move, after which a place is kept
    static constexpr qsizetype mostPlaces = 100;

    ArticleView &m_view;
    Settings &m_settings;
    QTimer m_rest;
};

} // namespace articular

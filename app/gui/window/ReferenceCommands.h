// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with references from the window: insert, add and change one, import a file of them, turn a typed list into
// them, and complete keys while typing.
#pragma once

#include "core/references/TypedList.h"
#include "gui/actions/ActionSet.h"
#include "gui/prompts/Prompts.h"
#include "gui/references/ReferenceReview.h"
#include "gui/session/ReferenceReading.h"
#include "gui/window/ArticleView.h"
#include "gui/window/NoticeBar.h"

#include <functional>

namespace articular {

class ReferenceCompleter;
class ReferenceDialog;

class ReferenceCommands : public QObject
{
    Q_OBJECT

public:
    ReferenceCommands(QWidget *window, ArticleView &view, NoticeBar &notices, Prompts &prompts, const ActionSet &actions);

    /// Asks which; for a key that the clinic lacks, at the cursor, opens the form instead.
    void insertReference();
    void chooseImport();
    /// A file that was dropped on the window or chosen.
    void importFile(const QString &path);
    void turnTypedList();
    /// The form for a source that the clinic lacks; `key`, when it can be one, becomes its key.
    void addReference(const QString &key, bool isInserted);
    void changeReference(const QString &key);
    ReferenceCompleter &completer() { return *m_completer; }

private:
    bool hasClinic();
    void keepNew(ReferenceDialog *dialog, QJsonObject entry, const QString &wantedKey, bool isInserted);
    void showImport(const ReferenceFileContent &content);
    void keepImport(ReferenceReview *review);
    void keepTypedList(ReferenceReview *review, const TypedList &list, const QByteArray &text);
    Status addNew(const QList<ReviewedReference> &references);
    void insertKeys(const QStringList &keys);

    QWidget *m_window;
    ArticleView &m_view;
    NoticeBar &m_notices;
    Prompts &m_prompts;
    ReferenceCompleter *m_completer;
    ReferenceReading m_reading;
};

} // namespace articular

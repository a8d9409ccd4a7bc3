// SPDX-License-Identifier: GPL-3.0-or-later
// Offers the clinic's references while `[@…` is typed in a text edit.
#pragma once

#include "gui/controls/TypedChoices.h"

namespace articular {

class ReferenceListModel;
class References;

class ReferenceCompleter : public TypedChoices
{
    Q_OBJECT

public:
    explicit ReferenceCompleter(QPlainTextEdit *editor);

    void setReferences(const References &references);

protected:
    std::optional<TypedWord> wordAt(const QTextCursor &cursor) const override;
    bool offer(const QString &text) override;
    void choose(const QModelIndex &row, const TypedWord &word) override;

private:
    ReferenceListModel *m_model;
};

} // namespace articular

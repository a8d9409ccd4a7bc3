// SPDX-License-Identifier: GPL-3.0-or-later
// Asks which of the clinic's people decides about claims on this computer, and in which role. Gives the answer; it is
// believed, not proved: proof comes with a signature.
#pragma once

#include "core/workspace/Workspace.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;

namespace articular {

/// Who decides about claims at this desk; without an id nobody does.
struct ClaimReviewer
{
    QString id;                           ///< of a person of the clinic
    QString role;                         ///< one of decidingRoles()
    friend bool operator==(const ClaimReviewer &, const ClaimReviewer &) = default;
};

class ReviewerDialog : public QDialog
{
    Q_OBJECT

public:
    /// Offers `present` first.
    ReviewerDialog(const QList<Person> &people, const ClaimReviewer &present, QWidget *parent = nullptr);

signals:
    /// Without an id: the person at the desk writes and does not decide.
    void chosen(const articular::ClaimReviewer &reviewer);

private:
    void finish();

    QComboBox *m_person = nullptr;
    QButtonGroup *m_roles = nullptr;
};

} // namespace articular

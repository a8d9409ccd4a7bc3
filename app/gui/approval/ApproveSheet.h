// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody approves, word for word, and the sentences that may be signed about it. Only a sentence that is true can be
// chosen: the whole article only when all of it was on the screen here. Signing is the window's.
#pragma once

#include "core/review/ApprovalOffer.h"
#include "gui/controls/SigningDialog.h"

#include <QSet>

class QAbstractButton;
class QLabel;
class QPushButton;

namespace articular {

class PageReading;
class WrappingChoice;

class ApproveSheet : public SigningDialog
{
    Q_OBJECT

public:
    explicit ApproveSheet(const ApprovalOffer &offer, QWidget *parent = nullptr);

    const ApprovalOffer &offer() const { return m_offer; }
    PageReading *reading() const { return m_reading; }
    /// Other articles that were read and kept to be signed, a line each: they are signed with this one unless that is unticked.
    void setKept(const QStringList &lines);
    bool signsKept() const;
    /// Paragraphs that were on the screen in this review already. Who has read everything is asked for the passphrase.
    void takeSeen(const QSet<QByteArray> &paragraphs);

signals:
    void approveRequested(articular::Meaning meaning, bool lookedForClaims, const QString &passphrase);

    /// It is to be signed later, with others.
    void laterRequested(articular::Meaning meaning, bool lookedForClaims);

private:
    QWidget *makeReading();
    QWidget *makeFacts();
    void addFact(QWidget *page, const QString &name, const QString &text);
    void updateChoices();
    /// Why a choice may not be signed now; empty: it may.
    QString whyNot(const ApprovalChoice &choice) const;
    int unseenFor(Meaning meaning) const;
    int chosen() const;

    const ApprovalOffer m_offer;
    PageReading *m_reading = nullptr;
    ToneLabel *m_unseen = nullptr;
    QPushButton *m_show = nullptr;
    QList<WrappingChoice *> m_choices;
    WrappingChoice *m_kept = nullptr;     ///< hidden where nothing is kept
    QPushButton *m_later = nullptr;
    WrappingChoice *m_looked = nullptr;   ///< null where the program looked for claims
};

} // namespace articular

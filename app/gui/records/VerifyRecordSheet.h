// SPDX-License-Identifier: GPL-3.0-or-later
// "Verify record": which file, by which six words, compared with which page, and what came of each step. Asks for files and
// for the check by signals; open it with show(): it never blocks.
#pragma once

#include "core/records/RecordVerification.h"
#include "gui/controls/Tone.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace articular {

class StepList;
class ToneLabel;

class VerifyRecordSheet : public QDialog
{
    Q_OBJECT

public:
    explicit VerifyRecordSheet(QWidget *parent = nullptr);

    /// What it is opened for: a record, or to compare the page at `address`, which may be empty, with its record. Whatever was
    /// compared before is forgotten.
    void beginVerifying();
    void beginComparing(const QString &address);

    /// Paths; what was found before goes away.
    void setRecord(const QString &path);
    void setWebsitePath(const QString &path);

    QString record() const { return m_recordPath; }
    /// The words as they were typed, none or six.
    QStringList words() const;
    QString websitePath() const { return m_websitePath; }
    /// What was pasted; nothing while there is none or a file was chosen since.
    std::optional<WebsiteFile> pasted() const { return m_pasted; }

    void beginCheck();
    void addStep(const VerifiedStep &step);
    void showResult(const Verification &verification);
    void showProblem(const QString &message);

signals:
    void recordWanted();
    void websiteWanted();
    void checkWanted();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void begin(bool isComparison, const QString &address);
    void layOut();
    void check();
    void paste();
    void forgetResult();
    void showResultLine(Tone tone, const QString &text);
    void updateState();
    void retranslate();

    QString m_recordPath, m_websitePath, m_address;
    std::optional<WebsiteFile> m_pasted;
    bool m_isChecking = false;
    bool m_isComparison = false;
    ToneLabel *m_introduction, *m_wordsHint, *m_result;
    QLabel *m_recordLabel, *m_record, *m_wordsLabel, *m_websiteLabel, *m_website;
    QLineEdit *m_words;
    QPushButton *m_choose, *m_chooseWebsite, *m_paste, *m_check, *m_close;
    StepList *m_steps;
};

} // namespace articular

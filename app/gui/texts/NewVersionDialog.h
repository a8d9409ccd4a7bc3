// SPDX-License-Identifier: GPL-3.0-or-later
// The new words of a clinic text, whether they change what articles may say, and the signature under them. It writes and
// signs nothing itself.
#pragma once

#include "gui/controls/SigningDialog.h"

class QPlainTextEdit;

namespace articular {

class WrappingChoice;

class NewVersionDialog : public SigningDialog
{
    Q_OBJECT

public:
    struct Text
    {
        QString name, version, words;
        bool isFile = false;              ///< else its words are changed elsewhere, and only signed here
    };
    explicit NewVersionDialog(const Text &text, QWidget *parent = nullptr);

    QString words() const;
    QString version() const;
    /// After the question was answered.
    bool changesMeaning() const;

private:
    void updateState();

    const Text m_text;
    QPlainTextEdit *m_words;
    QLineEdit *m_version;
    WrappingChoice *m_same, *m_other;
};

} // namespace articular

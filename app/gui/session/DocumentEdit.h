// SPDX-License-Identifier: GPL-3.0-or-later
// One change of the editor's text, as it travels from the session to the worker and into the history of edits.
#pragma once

#include <QString>

namespace articular {

/// An edit as QTextDocument reports it, in UTF-16 positions, made for the revision after it.
struct DocumentEdit
{
    quint64 revision = 0;
    qsizetype position = 0;
    qsizetype removed = 0;
    QString inserted;                     ///< LF line ends
};

} // namespace articular

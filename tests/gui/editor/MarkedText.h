// SPDX-License-Identifier: GPL-3.0-or-later
// A document with its cursor written into the text, for tests of what keys do.
#pragma once

#include <QString>
#include <QTextCursor>
#include <QTextDocument>

namespace articular::test {

/// A document from text in which `‹` and `›` stand for the selection's ends and `|` for the cursor.
struct Marked
{
    explicit Marked(QString text)
    {
        const qsizetype cursorAt = text.contains(u'‹') ? -1 : text.indexOf(u'|');
        qsizetype from = cursorAt, to = cursorAt;
        if (cursorAt >= 0) {
            text.remove(cursorAt, 1);
        } else {
            from = text.indexOf(u'‹');
            text.remove(from, 1);
            to = text.indexOf(u'›');
            text.remove(to, 1);
        }
        document.setPlainText(text);
        cursor = QTextCursor(&document);
        cursor.setPosition(int(from));
        cursor.setPosition(int(to), QTextCursor::KeepAnchor);
    }

    QString result() const
    {
        QString text = document.toPlainText();
        if (!cursor.hasSelection())
            return text.insert(cursor.position(), u'|');
        text.insert(cursor.selectionEnd(), u'›');
        return text.insert(cursor.selectionStart(), u'‹');
    }

    QTextDocument document;
    QTextCursor cursor;
};

} // namespace articular::test

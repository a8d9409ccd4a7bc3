// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/EditorText.h"

#include <algorithm>
#include <array>

namespace articular {

namespace {

struct StandIn
{
    char16_t character;
    char16_t standIn;
};
constexpr std::array standIns{StandIn{0x2029, 0xFDD2}, StandIn{0xFDD0, 0xFDD3}, StandIn{0xFDD1, 0xFDD4}};

} // namespace

bool isEditable(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.unicode() >= 0xFDD2 && c.unicode() <= 0xFDD4; });
}

QString toDocumentText(QString text)
{
    for (QChar &c : text) {
        for (const StandIn &pair : standIns) {
            if (c.unicode() == pair.character)
                c = QChar(pair.standIn);
        }
    }
    return text;
}

QString fromDocumentText(QString raw)
{
    for (QChar &c : raw) {
        if (c.unicode() == 0x2029) {
            c = QChar(u'\n');
            continue;
        }
        for (const StandIn &pair : standIns) {
            if (c.unicode() == pair.standIn)
                c = QChar(pair.character);
        }
    }
    return raw;
}

QTextCursor cursorOver(QTextDocument *document, const EditorRange &place)
{
    QTextCursor cursor(document);
    cursor.setPosition(int(place.start));
    cursor.setPosition(int(place.end), QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace articular

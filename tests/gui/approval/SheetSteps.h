// SPDX-License-Identifier: GPL-3.0-or-later
// What a reviewer does at the approve sheet, by the keyboard.
#pragma once

#include "gui/approval/ApproveSheet.h"
#include "gui/approval/PageReading.h"
#include "gui/controls/ToneLabel.h"
#include "gui/window/WindowFixture.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace articular::test {

inline QPushButton *button(QWidget *dialog, const QString &text)
{
    for (QPushButton *one : dialog->findChildren<QPushButton *>()) {
        if (one->text().remove(u'&') == text)
            return one;
    }
    return nullptr;
}

inline bool says(const QWidget *dialog, const QString &words)
{
    return std::ranges::any_of(dialog->findChildren<ToneLabel *>(), [&](const ToneLabel *label) { return !label->isHidden() && label->text().contains(words); });
}

inline ApproveSheet *shownSheet(Fixture &fixture)
{
    ApproveSheet *sheet = nullptr;
    [&] { QTRY_VERIFY_WITH_TIMEOUT((sheet = fixture.window.findChild<ApproveSheet *>()) && sheet->isVisible(), 20'000); }();
    return sheet;
}

inline ApproveSheet *openSheet(Fixture &fixture)
{
    fixture.window.show();
    fixture.trigger(ActionId::ApproveArticle);
    return shownSheet(fixture);
}

inline void readAll(ApproveSheet *sheet)
{
    PageReading *reading = sheet->reading();
    const int all = reading->document()->blockCount() / 2;
    QTRY_VERIFY(reading->unseen() < all);
    QSignalSpy seen(reading, &PageReading::seenChanged);
    for (int page = 0; page < 100 && reading->unseen() > 0; ++page) {
        const qsizetype before = seen.size();
        QTest::keyClick(reading, Qt::Key_PageDown);
        QTRY_VERIFY(seen.size() > before);
    }
    QCOMPARE(reading->unseen(), 0);
}

inline void typeAndSign(ApproveSheet *sheet, const QString &typed)
{
    QTest::keyClicks(sheet->passphrase(), typed);
    QTest::keyClick(sheet->passphrase(), Qt::Key_Return);
}

} // namespace articular::test

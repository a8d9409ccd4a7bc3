// SPDX-License-Identifier: GPL-3.0-or-later
// Warnings that others' libraries print in every run and that say nothing about our code: they are taken out before Qt
// Test sees them, which fails a test at any other warning.
#pragma once

#include <QRegularExpression>
#include <QtGlobal>

namespace articular::test {

/// While it lives, messages that match are dropped. Made in initTestCase(), when Qt Test has put its own handler in place.
class AllowedWarnings
{
public:
    explicit AllowedWarnings(const QRegularExpression &allowed);
    ~AllowedWarnings();
    Q_DISABLE_COPY_MOVE(AllowedWarnings)
};

/// What Qt WebEngine 6.4 and its Chromium print at start on a computer without graphics card or message bus, and as root.
QRegularExpression webEngineStartWarnings();

} // namespace articular::test

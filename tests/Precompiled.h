// SPDX-License-Identifier: GPL-3.0-or-later
// Headers that nearly every test needs; shared so that building the suite stays short.
#pragma once

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

// SPDX-License-Identifier: GPL-3.0-or-later
// Headers that nearly every source of the window needs; shared so that a clean build stays short.
#pragma once

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLayout>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTextDocument>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

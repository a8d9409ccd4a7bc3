// SPDX-License-Identifier: GPL-3.0-or-later
// The strip over a practice clinic's articles. Its colours are the same in every theme: it must not be overlooked.
#pragma once

#include <QLabel>

namespace articular {

class PracticeStrip final : public QLabel
{
    Q_OBJECT

public:
    explicit PracticeStrip(QWidget *parent = nullptr);
};

} // namespace articular

// SPDX-License-Identifier: GPL-3.0-or-later
// A speller that calls certain words wrong and knows all others.
#pragma once

#include "core/spelling/Speller.h"

#include <algorithm>

namespace articular::test {

class FakeSpeller final : public Speller
{
public:
    explicit FakeSpeller(QStringList wrong) : m_wrong(std::move(wrong)) {}

    Result<std::vector<bool>> areKnown(const QList<QStringView> &words) const override
    {
        std::vector<bool> known;
        for (const QStringView word : words)
            known.push_back(std::ranges::none_of(m_wrong, [word](const QString &wrong) { return word == wrong; }));
        return known;
    }
    QStringList suggestions(const QString &) const override { return {}; }

private:
    const QStringList m_wrong;
};

} // namespace articular::test

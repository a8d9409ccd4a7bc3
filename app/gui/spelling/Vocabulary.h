// SPDX-License-Identifier: GPL-3.0-or-later
// The words that people added to the dictionaries: the user's own and those of clinics, shared by all windows of the program.
// An article's own words are in its text.
#pragma once

#include "core/base/Result.h"
#include "core/spelling/Spellers.h"

#include <QObject>

#include <memory>

namespace articular {

class Vocabulary : public QObject
{
    Q_OBJECT

public:
    /// Reads the user's words at once; `personalFile` need not exist.
    Vocabulary(std::shared_ptr<Spellers> spellers, QString personalFile, QObject *parent = nullptr);

    /// The file in the user's data folder.
    static QString defaultPersonalFile();

    std::shared_ptr<const Spellers> spellers() const { return m_spellers; }

    /// An empty root stands for the user's own words, any other for those of that clinic.
    Result<QStringList> words(const QString &clinicRoot) const;
    Status add(const QString &clinicRoot, const QString &word);
    Status remove(const QString &clinicRoot, const QString &word);

signals:
    void changed(const QString &clinicRoot);

private:
    QString fileOf(const QString &clinicRoot) const;
    Status change(const QString &clinicRoot, const std::function<QByteArray(const QByteArray &)> &change);

    const std::shared_ptr<Spellers> m_spellers;
    const QString m_personalFile;
};

} // namespace articular

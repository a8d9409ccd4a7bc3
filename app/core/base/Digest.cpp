// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Digest.h"

#include <QCryptographicHash>

namespace articular {

QByteArray sha256Hex(QByteArrayView content)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(content);
    return hash.result().toHex();
}

} // namespace articular

// SPDX-License-Identifier: GPL-3.0-or-later
// The request file with which a reviewer asks the administrator to be listed. It proves nothing by itself: the six words
// of its key are compared by telephone.
#pragma once

#include "core/base/Result.h"
#include "core/signing/PublicKey.h"

#include <QDateTime>

namespace articular {

struct EnrolmentRequest
{
    QString id, name, credentials;        ///< name and credentials may be empty: the administrator knows them
    PublicKey key;
};

/// The file of a request.
QByteArray enrolmentJson(const EnrolmentRequest &request);

/// Reads a request strictly. InvalidSyntax for anything else.
Result<EnrolmentRequest> parseEnrolment(const QByteArray &json);

} // namespace articular

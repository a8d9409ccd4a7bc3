// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/Enrolment.h"

#include "core/base/CanonicalJson.h"
#include "core/signing/SshKeygen.h"
#include "core/trust/StrictFields.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

struct EnrolmentText
{
    Q_DECLARE_TR_FUNCTIONS(articular::Enrolment)
};

} // namespace

QByteArray enrolmentJson(const EnrolmentRequest &request)
{
    QJsonObject json{{u"format"_s, 1}, {u"kind"_s, u"enrolment"_s}, {u"id"_s, request.id},
                     {u"public"_s, QString::fromLatin1(request.key.text)}};
    if (!request.name.isEmpty())
        json.insert(u"name"_s, request.name);
    if (!request.credentials.isEmpty())
        json.insert(u"credentials"_s, request.credentials);
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Result<EnrolmentRequest> parseEnrolment(const QByteArray &json)
{
    const Result<QJsonObject> object = parseStrictJson(json);
    StrictFields fields(object ? object.value() : QJsonObject());
    fields.number(u"format"_s, 1, 1);
    fields.require(fields.text(u"kind"_s) == u"enrolment");
    EnrolmentRequest request{fields.text(u"id"_s), fields.optionalText(u"name"_s), fields.optionalText(u"credentials"_s), {}};
    const auto key = publicKeyOf(fields.text(u"public"_s).toLatin1());
    if (!fields.isSound() || !key || !isPlainName(request.id))
        return Error{ErrorCode::InvalidSyntax, EnrolmentText::tr("This file is not a request to be listed. Ask for the one that was made with the key."), {}, {}, 0};
    request.key = *key;
    return request;
}

} // namespace articular

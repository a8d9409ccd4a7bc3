// SPDX-License-Identifier: GPL-3.0-or-later
// The practice clinic with people who may approve, their real keys and an article that was sent to a physician; this
// computer knows the administrator. What is known is kept in a folder of its own.
#pragma once

#include "core/claims/Deciding.h"
#include "core/review/ApprovalSigning.h"
#include "core/review/Decisions.h"
#include "core/trust/TrustEdits.h"
#include "core/trust/TrustStore.h"
#include "core/workspace/SampleWorkspace.h"
#include "gui/session/ReviewReading.h"
#include "support/SigningPeople.h"
#include "support/TestSupport.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace articular::test {

using namespace Qt::StringLiterals;

class SignedClinic
{
public:
    /// `people` keeps the keys: making them takes longest.
    explicit SignedClinic(SigningPeople &people) : m_people(people)
    {
        sitAt(u"first"_s);
        QVERIFY(createSampleWorkspace(root()));
        edit(u"clinic/clinic.yaml"_s, "practice: true", "");
    }
    ~SignedClinic() { qunsetenv("XDG_CONFIG_HOME"); }
    Q_DISABLE_COPY_MOVE(SignedClinic)

    QString root() const { return m_folder.path(u"clinic"_s); }
    QString article() const { return root() + u"/articles/walking-with-knee-arthritis/article.md"_s; }
    const Folder &folder() const { return m_folder; }

    /// What is known from now on is what this computer knows.
    void sitAt(const QString &computer) const { qputenv("XDG_CONFIG_HOME", m_folder.path(u"computers/"_s + computer).toUtf8()); }

    Newcomer newcomer(const QString &id, const QString &role)
    {
        const License license{u"CO-1"_s, u"US-CO"_s, QDate(2099, 6, 30)};
        const QString name = id == u"plindqvist"_s ? u"Priya Lindqvist"_s : id == u"mellison"_s ? u"Mara Ellison"_s : u"Tomas Brandt"_s;
        return {id, name, u"MD"_s, {role}, {license}, m_people.key(id), {}};
    }

    /// The list of people: Mara Ellison looks after it, Priya Lindqvist is the physician unless `role` says otherwise.
    void begin(const QString &role = u"medical-reviewer"_s)
    {
        const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-60);
        TrustPolicy policy;
        policy.requiredRoles = {u"medical-reviewer"_s};
        const auto first = newTrustList(newcomer(u"mellison"_s, u"administrator"_s), policy, before);
        QVERIFY(first);
        const auto both = withPerson(first.value(), newcomer(u"plindqvist"_s, role), before);
        QVERIFY2(both, qPrintable(both ? QString() : both.error().message));
        sign(both.value());
    }

    void sign(const TrustList &list)
    {
        const auto written = signTrust(root(), list, m_people.signingKey(u"mellison"_s), PinStore::ofThisComputer());
        QVERIFY2(written, qPrintable(written ? QString() : written.error().message));
    }

    Trust trust() const { return readTrust(root(), PinStore::ofThisComputer()); }

    std::unique_ptr<ReviewCase> desk(const QString &path) const { return readReviewCase(path, m_clock).value(); }
    std::unique_ptr<ReviewCase> desk() const { return desk(article()); }
    ArticleState state(const QString &path) const { return desk(path)->subject().state; }
    ArticleState state() const { return state(article()); }

    /// Another article with the words of the first.
    QString secondArticle() const
    {
        const QString folder = root() + u"/articles/knees-on-stairs"_s;
        QDir(QFileInfo(article()).path()).mkpath(folder + u"/images"_s);
        for (const QString &picture : QDir(QFileInfo(article()).path() + u"/images"_s).entryList(QDir::Files))
            QFile::copy(QFileInfo(article()).path() + u"/images/"_s + picture, folder + u"/images/"_s + picture);
        QByteArray text = m_folder.read(u"clinic/articles/walking-with-knee-arthritis/article.md"_s);
        text.replace("Walking with knee arthritis: how to start", "Knees on stairs").replace("slug: walking-with-knee-arthritis", "slug: knees-on-stairs");
        text.replace("01KJP11G0W484T2TGEMDX6KQ9D", "01KJP11G0W484T2TGEMDX6KQ9E");
        return m_folder.write(u"clinic/articles/knees-on-stairs/article.md"_s, text);
    }

    void send() { send(article()); }
    void send(const QString &path)
    {
        const auto sent = sendForReview(desk(path)->subject(), {u"tbrandt"_s, {u"plindqvist"_s}, {}, {}});
        QVERIFY2(sent, qPrintable(sent ? QString() : sent.error().message));
    }

    void decideClaims() { decideClaims(article()); }
    void decideClaims(const QString &path)
    {
        const auto open = desk(path);
        const CheckContext &context = open->subject().context;
        const LedgerBasis basis{context.article, context.body, context.prose, context.fingerprints, context.workspace, context.today};
        for (const LedgerEntry *entry : context.claims.unsettled()) {
            const auto decided = decisionsAbout({*entry}, {u"plindqvist"_s, u"medical-reviewer"_s, Verdict::Accepted, {}, {}, {}, {}}, basis);
            QVERIFY2(decided, qPrintable(decided ? QString() : decided.error().message));
            QVERIFY(recordDecision(path, context.article.metadata().id, decided.value().first(), m_clock));
        }
    }

    /// The physician sends nothing back: version 1 is approved, some time ago as records count time.
    void approve()
    {
        send();
        decideClaims();
        const auto open = desk();
        const ApprovalRequest request{u"plindqvist"_s, u"medical-reviewer"_s, Meaning::WholeArticle, m_people.key(u"plindqvist"_s).fingerprint, false, nullptr, false};
        const auto record = prepareApproval(open->subject(), request);
        QVERIFY2(record, qPrintable(record ? QString() : record.error().message));
        const auto event = signApproval(open->subject(), record.value(), m_people.signingKey(u"plindqvist"_s));
        QVERIFY2(event, qPrintable(event ? QString() : event.error().message));
        QCOMPARE(state().phase, ArticlePhase::Approved);
        // Times of records are in whole seconds.
        const QDateTime approved = state().newest()->at;
        QTRY_VERIFY(QDateTime::currentDateTimeUtc() > approved.addMSecs(1100));
    }

    QStringList events(const QString &kind) const
    {
        return QDir(QFileInfo(article()).path() + u"/review/events"_s).entryList({u"*-"_s + kind + u".json"_s}, QDir::Files);
    }

    void edit(const QString &relative, const QByteArray &before, const QByteArray &after) const
    {
        QByteArray text = m_folder.read(u"clinic/"_s + relative);
        QVERIFY2(text.contains(before), before.constData());
        text.replace(text.indexOf(before), before.size(), after);
        m_folder.write(u"clinic/"_s + relative, text);
    }

    QString keyPath(const QString &id) { return m_people.signingKey(id).path; }

private:
    Folder m_folder;
    SigningPeople &m_people;
    SystemClock m_clock;
};

} // namespace articular::test

// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of the inside story is in a website package: words that stand only in notes, decisions, records of consent, keys,
// comments, pictures' metadata, names of files, folders and users are looked for in every byte of every target.
#include "cli/ReviewedClinic.h"
#include "core/base/ZipArchive.h"
#include "support/TestRunner.h"
#include "support/TestSupport.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QImage>

using namespace articular;
using namespace Qt::StringLiterals;
using test::CommandLine;

namespace {

/// Each stands in one place of the clinic only, and nowhere in what readers may see.
const QByteArrayList seeds{"Seeded-note", "Seeded-decision", "c-seeded-0142", "Seeded-binder", "Seeded-comment", "Seeded-picture-text", "Seeded-original",
                           "seeded-folder", "seeded-user", "CO-1,", "plindqvist", "kdoyle", "tbrandt", "mellison", "01KJP11G0W484T2TGEMDX6KQ9D"};

QByteArray pictureThatTells()
{
    QImage image(900, 600, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    image.setText(u"Comment"_s, u"Seeded-picture-text"_s);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG");
    // A segment as cameras write it, right behind the start.
    const QByteArray exif = QByteArray("Exif\0\0", 6) + "Seeded-picture-text";
    const auto length = quint16(exif.size() + 2);
    return bytes.first(2) + '\xFF' + '\xE1' + char(length >> 8) + char(length & 0xFF) + exif + bytes.sliced(2);
}

} // namespace

class tst_PublicFilesOnly : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_clinic.begin(m_folder.path(u"seeded-folder"_s), {u"medical-reviewer"_s, u"compliance-reviewer"_s});
        const QString article = u"articles/walking-with-knee-arthritis/article.md"_s;
        m_clinic.edit(article, "{src: images/walking-with-knee-arthritis-1.jpg", "{src: images/Seeded-original.jpg, consent: c-seeded-0142");
        m_clinic.edit(article, "## What arthritis does to a knee", "<!-- Seeded-comment -->\n\n## What arthritis does to a knee");
        m_folder.write(u"seeded-folder/clinic/articles/walking-with-knee-arthritis/images/Seeded-original.jpg"_s, pictureThatTells());
        m_folder.write(u"seeded-folder/clinic/clinic/consents.yaml"_s, "c-seeded-0142:\n  kind: photo\n  scope: [web]\n  kept: Seeded-binder\n");
        m_clinic.send();
        m_clinic.must({u"note"_s, m_clinic.article(), u"--as"_s, u"plindqvist"_s, u"--quote"_s, u"Put your shoes by the door."_s, u"--text"_s, u"Seeded-note"_s});
        decideWithNote();
        m_clinic.decideClaims();
        for (const auto &[id, role] : {std::pair(u"plindqvist"_s, u"medical-reviewer"_s), {u"kdoyle"_s, u"compliance-reviewer"_s}}) {
            const CommandLine approved = m_clinic.approve(id, role);
            QVERIFY2(approved.status == 0, approved.messages.constData());
        }
        qputenv("USER", "seeded-user");
        const CommandLine real = m_clinic.run({u"export"_s, m_clinic.article(), u"--target"_s, u"all"_s, u"--out"_s, m_folder.path(u"out"_s)});
        QVERIFY2(real.status == 0, real.messages.constData());
        m_clinic.must({u"export"_s, m_clinic.article(), u"--target"_s, u"all"_s, u"--draft"_s, u"--out"_s, m_folder.path(u"out"_s)});
    }

    void theSeedsAreInTheClinic()
    {
        QByteArray inside;
        const QString root = m_folder.path(u"seeded-folder/clinic"_s);
        for (const QString &file : {u"clinic/consents.yaml"_s, u"clinic/trust.json"_s, u"clinic/people.yaml"_s, u"articles/walking-with-knee-arthritis/article.md"_s,
                                    u"articles/walking-with-knee-arthritis/images/Seeded-original.jpg"_s})
            inside += m_folder.read(u"seeded-folder/clinic/"_s + file);
        const QDir events(m_clinic.eventsFolder());
        for (const QString &event : events.entryList(QDir::Files))
            inside += m_folder.read(QDir(m_folder.path()).relativeFilePath(events.filePath(event)));
        for (const char *seed : {"Seeded-note", "Seeded-decision", "c-seeded-0142", "Seeded-binder", "Seeded-comment", "Seeded-picture-text", "Seeded-original",
                                 "seeded-user", "plindqvist", "kdoyle", "tbrandt", "mellison", "01KJP11G0W484T2TGEMDX6KQ9D"})
            QVERIFY2(inside.contains(seed), seed);
        QVERIFY(root.contains(u"seeded-folder"_s));
    }

    void noPackageHoldsAnyOfThem_data()
    {
        QTest::addColumn<QString>("package");
        for (const char *target : {"html", "wordpress", "hugo"}) {
            QTest::addRow("%s", target) << u"walking-with-knee-arthritis-v1-%1.zip"_s.arg(QLatin1StringView(target));
            QTest::addRow("%s, a draft", target) << u"walking-with-knee-arthritis-DRAFT-%1.zip"_s.arg(QLatin1StringView(target));
        }
    }

    void noPackageHoldsAnyOfThem()
    {
        QFETCH(const QString, package);
        const QByteArray zip = m_folder.read(u"out/"_s + package);
        const auto files = readZipArchive(zip);
        QVERIFY(files && files.value().size() > 5);
        for (const QByteArray &seed : seeds)
            QVERIFY2(!zip.toLower().contains(seed.toLower()), seed.constData());
        QVERIFY(!zip.contains(m_folder.path().toUtf8()));
        QVERIFY(!zip.contains("Exif"));
    }

private:
    void decideWithNote() const
    {
        for (const QJsonValue &claim : m_clinic.run({u"claims"_s, m_clinic.article(), u"--format"_s, u"json"_s}).json()) {
            if (!test::isUndecided(claim))
                continue;
            m_clinic.must({u"decide"_s, m_clinic.article(), claim[u"fingerprint"_s].toString(), u"--as"_s, u"plindqvist"_s, u"--role"_s, u"medical-reviewer"_s,
                           u"--verdict"_s, u"accepted"_s, u"--note"_s, u"Seeded-decision"_s});
            return;
        }
        QFAIL("the article has no claim to decide");
    }

    test::Folder m_folder;
    test::ClinicPeople m_people;
    test::ReviewedClinic m_clinic{m_people};
};

ARTICULAR_TEST(tst_PublicFilesOnly)
#include "tst_PublicFilesOnly.moc"

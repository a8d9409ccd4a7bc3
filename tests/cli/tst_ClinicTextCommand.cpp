// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ReviewedClinic.h"
#include "support/TestRunner.h"

using namespace articular;
using namespace Qt::StringLiterals;
using test::CommandLine;

class tst_ClinicTextCommand : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase() { m_clinic.begin(m_folder.path(), {u"medical-reviewer"_s}); }

    void aTextIsSignedAndShownSoUntilItIsChanged()
    {
        const QStringList sign{u"clinic-text"_s, u"sign"_s, m_clinic.root(), u"disclaimers/general.md"_s, u"--as"_s, u"plindqvist"_s, u"--role"_s,
                               u"medical-reviewer"_s, u"--key"_s, m_people.keyPath(u"plindqvist"_s), u"--changes-meaning"_s, u"no"_s};
        const CommandLine signedText = m_clinic.run(sign);
        QVERIFY2(signedText.status == 0, signedText.messages.constData());
        QCOMPARE(m_clinic.run(sign).status, 1);
        QVERIFY(show().output.contains("disclaimers/general.md: signed by plindqvist at 20"));
        QVERIFY(show().output.contains("snippets/visit.md: not signed"));
        QCOMPARE(show().status, 1);
        m_clinic.edit(u"clinic/disclaimers/general.md"_s, "\n---\n", "\n---\nAll is well.\n");
        QVERIFY(show().output.contains("disclaimers/general.md: not signed"));
    }

    void wrongUse()
    {
        QCOMPARE(m_clinic.run({u"clinic-text"_s}).status, 2);
        QCOMPARE(m_clinic.run({u"clinic-text"_s, u"sign"_s, m_clinic.root(), u"disclaimers/general.md"_s}).status, 2);
        QCOMPARE(m_clinic.run({u"clinic-text"_s, u"show"_s, m_folder.path(u"nowhere"_s)}).status, 3);
    }

private:
    CommandLine show() const { return m_clinic.run({u"clinic-text"_s, u"show"_s, m_clinic.root()}); }

    test::Folder m_folder;
    test::ClinicPeople m_people;
    test::ReviewedClinic m_clinic{m_people};
};

ARTICULAR_TEST(tst_ClinicTextCommand)
#include "tst_ClinicTextCommand.moc"

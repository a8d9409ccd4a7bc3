// SPDX-License-Identifier: GPL-3.0-or-later
// Signing keys and the list of people in a whole window, with the real ssh-keygen.
#include "core/base/FileStore.h"
#include "core/trust/ListedSignatures.h"
#include "gui/WindowTest.h"
#include "gui/approval/SignedClinic.h"
#include "gui/controls/ToneLabel.h"
#include "gui/people/JoinDialog.h"
#include "gui/people/KeyDialog.h"
#include "gui/people/ListChangeDialogs.h"
#include "gui/people/PeopleDialog.h"
#include "gui/window/NewCommands.h"
#include "gui/window/PeopleCommands.h"
#include "gui/window/WindowFixture.h"

#include <QAccessible>
#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

QPushButton *button(QWidget *dialog, const QString &text)
{
    for (QPushButton *one : dialog->findChildren<QPushButton *>()) {
        if (one->text().remove(u'&') == text)
            return one;
    }
    return nullptr;
}

bool says(const QWidget *dialog, const QString &words)
{
    return std::ranges::any_of(dialog->findChildren<QLabel *>(), [&](const QLabel *label) { return !label->isHidden() && label->text().contains(words); });
}

QLineEdit *line(QWidget *dialog, const QString &name)
{
    for (QLineEdit *one : dialog->findChildren<QLineEdit *>()) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(one);
        if (interface->text(QAccessible::Name).remove(u'&').startsWith(name))
            return one;
    }
    return nullptr;
}

} // namespace

class tst_PeopleCommands : public test::WindowTest
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnAnyWarning();
        m_clinic.emplace(m_people);
        m_fixture.emplace();
        m_fixture->settings.setValue(signingKeyKey, m_clinic->keyPath(u"mellison"_s));
        m_fixture->window.show();
    }

    void cleanup()
    {
        m_fixture.reset();
        m_clinic.reset();
    }

    void aKeyIsMadeByTypingAPassphraseTwice()
    {
        m_fixture->settings.setValue(signingKeyKey, QString());
        m_fixture->settings.setValue(userNameKey, u"Priya Lindqvist"_s);
        openArticle();
        m_fixture->trigger(ActionId::MakeSigningKey);
        auto *dialog = m_fixture->window.findChild<KeyDialog *>();
        QVERIFY(dialog);
        QPushButton *make = button(dialog, u"Make my key"_s);
        QLineEdit *first = line(dialog, u"New passphrase"_s), *second = line(dialog, u"The same again"_s);
        QCOMPARE(first->echoMode(), QLineEdit::Password);
        QTest::keyClicks(first, u"short"_s);
        QTest::keyClicks(second, u"short"_s);
        QVERIFY(says(dialog, u"at least 10 characters"_s));
        QTest::keyClick(second, Qt::Key_Return);
        QVERIFY(!make->isEnabled());
        QTest::keyClicks(first, u" but longer now"_s);
        QVERIFY(says(dialog, u"a second time"_s));
        QTest::keyClicks(second, u" but longer now"_s);
        QVERIFY(make->isEnabled());
        QTest::keyClick(second, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, u"Your signing key is made."_s), 20'000);
        const auto own = ownKeyAt(m_fixture->settings.value(signingKeyKey));
        QVERIFY(own);
        QCOMPARE(own->id, u"plindqvist"_s);
        QVERIFY(says(dialog, keyWords(own->key).join(u"  "_s)));
        QVERIFY(first->text().isEmpty() && second->text().isEmpty());
        m_fixture->prompts.path = m_clinic->folder().path(u"request.json"_s);
        button(dialog, u"Save the request…"_s)->click();
        const auto request = parseEnrolment(m_clinic->folder().read(u"request.json"_s));
        QVERIFY(request);
        QCOMPARE(request.value().name, u"Priya Lindqvist"_s);
        QCOMPARE(request.value().key, own->key);
    }

    void keysAndPeopleAreReachedFromTheStartPage()
    {
        m_clinic->begin();
        m_fixture->settings.setValue(clinicFolderKey, m_clinic->root());
        m_fixture->settings.setValue(signingKeyKey, QString());
        m_fixture->settings.setValue(userNameKey, u"Priya Lindqvist"_s);
        m_fixture->trigger(ActionId::MakeSigningKey);
        auto *key = m_fixture->window.findChild<KeyDialog *>();
        QVERIFY(key);
        QCOMPARE(key->request().id, u"plindqvist"_s);
        key->close();
        m_fixture->trigger(ActionId::PeopleWhoApprove);
        auto *people = m_fixture->window.findChild<PeopleDialog *>();
        QVERIFY(people);
        QTRY_COMPARE(people->findChild<QTreeWidget *>()->topLevelItemCount(), 2);
        people->close();
        m_clinic->sitAt(u"second"_s);
        m_fixture->trigger(ActionId::JoinClinic);
        QTRY_VERIFY(m_fixture->window.findChild<JoinDialog *>());
    }

    void aKeyThatIsThereIsShownAgain()
    {
        m_fixture->trigger(ActionId::MakeSigningKey);
        auto *dialog = m_fixture->window.findChild<KeyDialog *>();
        QVERIFY(says(dialog, u"This computer has your signing key."_s));
        QVERIFY(says(dialog, keyWords(m_people.key(u"mellison"_s)).join(u"  "_s)));
    }

    void theListBeginsWithWhoSignsIt()
    {
        PeopleDialog *people = openPeople();
        QTRY_VERIFY(button(people, u"Set up the list…"_s)->isVisible());
        button(people, u"Set up the list…"_s)->click();
        auto *dialog = people->findChild<FirstListDialog *>();
        QVERIFY(dialog);
        QCOMPARE(line(dialog, u"Name"_s)->text(), u"Mara Ellison"_s);
        typeAndSign(dialog);
        QTRY_VERIFY(m_clinic->trust().isVerified());
        QCOMPARE(m_clinic->trust().list.administrator, u"mellison"_s);
        QCOMPARE(m_clinic->trust().list.policy.requiredRoles, QStringList{u"medical-reviewer"_s});
        QTRY_COMPARE(people->findChild<QTreeWidget *>()->topLevelItemCount(), 1);
        QVERIFY(button(people, u"Add an approver…"_s)->isVisible());
    }

    void somebodyIsAddedOnlyWhenTheWordsMatch()
    {
        beginAlone();
        PeopleDialog *people = openPeople();
        QTRY_VERIFY(button(people, u"Add an approver…"_s)->isVisible());
        m_fixture->prompts.path = m_clinic->folder().write(u"request.json"_s, enrolmentJson({u"plindqvist"_s, u"P. L."_s, {}, m_people.key(u"plindqvist"_s)}));
        button(people, u"Add an approver…"_s)->click();
        auto *dialog = people->findChild<AddPersonDialog *>();
        QVERIFY(dialog);
        QVERIFY(says(dialog, keyWords(m_people.key(u"plindqvist"_s)).join(u"  "_s)));
        const QList<QRadioButton *> answers = dialog->findChildren<QRadioButton *>();
        QVERIFY(!answers.at(0)->isChecked() && !answers.at(1)->isChecked());
        dialog->passphrase()->setText(test::passphrase);
        QVERIFY(says(dialog, u"Compare the six words"_s));
        QTest::keyClick(answers.at(1), Qt::Key_Space);
        QVERIFY(says(dialog, u"Do not go on"_s));
        QTest::keyClick(dialog->passphrase(), Qt::Key_Return);
        QVERIFY(!dialog->isBusy());
        QTest::keyClick(answers.at(0), Qt::Key_Space);
        QVERIFY(says(dialog, u"at least one role"_s));
        QTest::keyClick(dialog->findChild<QCheckBox *>(u"medical-reviewer"_s), Qt::Key_Space);
        QVERIFY(says(dialog, u"needs a licence number"_s));
        QTest::keyClicks(line(dialog, u"Licence number"_s), u"CO-12345"_s);
        QTest::keyClick(dialog->passphrase(), Qt::Key_Return);
        QTRY_VERIFY(m_clinic->trust().list.person(u"plindqvist"_s));
        const Trust trust = m_clinic->trust();
        QCOMPARE(trust.list.person(u"plindqvist"_s)->name, u"Priya Lindqvist"_s);
        QCOMPARE(trust.list.person(u"plindqvist"_s)->licenses.first().id, u"CO-12345"_s);
        QVERIFY(ListedSignatures(trust).maySign(u"plindqvist"_s, u"medical-reviewer"_s, QDateTime::currentDateTimeUtc().addSecs(1)).valid);
        QTRY_COMPARE(people->findChild<QTreeWidget *>()->topLevelItemCount(), 2);
    }

    void aFileThatIsNoRequestIsRefused()
    {
        beginAlone();
        PeopleDialog *people = openPeople();
        QTRY_VERIFY(button(people, u"Add an approver…"_s)->isVisible());
        m_fixture->prompts.path = m_clinic->folder().write(u"request.json"_s, "{\"id\": \"--\"}");
        button(people, u"Add an approver…"_s)->click();
        QVERIFY(!people->findChild<AddPersonDialog *>());
        QVERIFY(!people->findChildren<ToneLabel *>().at(1)->text().isEmpty());
    }

    void rolesAreChangedAndAWrongPassphraseChangesNothing()
    {
        m_clinic->begin();
        PeopleDialog *people = openPeople();
        choose(people, 1);
        button(people, u"Change roles and licence…"_s)->click();
        auto *dialog = people->findChild<ChangePersonDialog *>();
        QVERIFY(dialog);
        QTest::keyClick(dialog->findChild<QCheckBox *>(u"compliance-reviewer"_s), Qt::Key_Space);
        QTest::keyClicks(dialog->passphrase(), u"not my passphrase"_s);
        QTest::keyClick(dialog->passphrase(), Qt::Key_Return);
        QTRY_VERIFY(says(dialog, u"The passphrase is not right."_s));
        QCOMPARE(m_clinic->trust().list.serial, 2);
        typeAndSign(dialog);
        QTRY_COMPARE(m_clinic->trust().list.serial, 3);
        QCOMPARE(physician().roles, (QStringList{u"medical-reviewer"_s, u"compliance-reviewer"_s}));
    }

    void aLostKeyEndsAndANewOneIsAdded()
    {
        m_clinic->begin();
        PeopleDialog *people = openPeople();
        choose(people, 1);
        button(people, u"End the key…"_s)->click();
        auto *dialog = people->findChild<EndKeyDialog *>();
        QVERIFY(dialog);
        QVERIFY(says(dialog, u"Say why the key ends."_s));
        QTest::keyClick(dialog->findChildren<QRadioButton *>().at(1), Qt::Key_Space);
        typeAndSign(dialog);
        QTRY_VERIFY(physician().keys.value(0).lostSince.isValid());
        QTRY_VERIFY(!button(people, u"End the key…"_s)->isEnabled());
        // Roles and licence are those of before.
        m_fixture->prompts.path = m_clinic->folder().write(u"request.json"_s, enrolmentJson({u"plindqvist"_s, {}, {}, m_people.key(u"new"_s)}));
        button(people, u"Add an approver…"_s)->click();
        auto *added = people->findChild<AddPersonDialog *>();
        QTest::keyClick(added->findChildren<QRadioButton *>().at(0), Qt::Key_Space);
        typeAndSign(added);
        QTRY_COMPARE(physician().keys.size(), 2);
        QCOMPARE(physician().roles, QStringList{u"medical-reviewer"_s});
    }

    void theRulesForApprovingAreChanged()
    {
        m_clinic->begin();
        PeopleDialog *people = openPeople();
        choose(people, 0);
        button(people, u"Rules for approving…"_s)->click();
        auto *dialog = people->findChild<PolicyDialog *>();
        QTest::keyClick(dialog->findChildren<QRadioButton *>().at(1), Qt::Key_Space);
        typeAndSign(dialog);
        QTRY_COMPARE(m_clinic->trust().list.policy.requiredRoles.size(), 2);
        QVERIFY(m_clinic->trust().list.policy.fourEyes);
    }

    void whoIsNotTheAdministratorOnlyLooks()
    {
        m_clinic->begin();
        m_fixture->settings.setValue(signingKeyKey, m_clinic->keyPath(u"plindqvist"_s));
        PeopleDialog *people = openPeople();
        QTRY_COMPARE(people->findChild<QTreeWidget *>()->topLevelItemCount(), 2);
        for (const QString &text : {u"Add an approver…"_s, u"Change roles and licence…"_s, u"End the key…"_s, u"Rules for approving…"_s, u"Set up the list…"_s})
            QVERIFY2(button(people, text)->isHidden(), qPrintable(text));
    }

    void anotherComputerJoinsByComparingWords()
    {
        m_clinic->begin();
        m_clinic->sitAt(u"second"_s);
        QCOMPARE(m_clinic->trust().state, Trust::State::Unpinned);
        openArticle();
        m_fixture->trigger(ActionId::JoinClinic);
        auto *dialog = m_fixture->window.findChild<JoinDialog *>();
        QVERIFY(dialog);
        QVERIFY(says(dialog, u"Mara Ellison is the administrator"_s));
        QVERIFY(says(dialog, keyWords(m_people.key(u"mellison"_s)).join(u"  "_s)));
        QPushButton *join = button(dialog, u"Join"_s);
        QVERIFY(!join->isEnabled());
        QTest::keyClick(dialog->findChildren<QRadioButton *>().at(1), Qt::Key_Space);
        QVERIFY(!join->isEnabled());
        QTest::keyClick(dialog->findChildren<QRadioButton *>().at(0), Qt::Key_Space);
        QVERIFY(join->isEnabled());
        join->click();
        QTRY_VERIFY(m_clinic->trust().isVerified());
        QTRY_VERIFY(!m_fixture->window.findChild<JoinDialog *>());
    }

    void aClinicWithoutAListCannotBeJoined()
    {
        openArticle();
        m_fixture->trigger(ActionId::JoinClinic);
        QVERIFY(!m_fixture->window.findChild<JoinDialog *>());
        QVERIFY(m_fixture->window.notices().text().contains(u"no list of people"_s));
    }

private:
    /// As the list says now; nobody while it is being written.
    TrustedPerson physician() const
    {
        const Trust trust = m_clinic->trust();
        const TrustedPerson *person = trust.list.person(u"plindqvist"_s);
        return person ? *person : TrustedPerson();
    }

    void beginAlone()
    {
        TrustPolicy policy;
        policy.requiredRoles = {u"medical-reviewer"_s};
        const auto first = newTrustList(m_clinic->newcomer(u"mellison"_s, u"administrator"_s), policy, QDateTime::currentDateTimeUtc().addSecs(-60));
        QVERIFY(first);
        m_clinic->sign(first.value());
    }

    void openArticle()
    {
        m_fixture->window.openPath(m_clinic->article());
        QTRY_COMPARE(m_fixture->window.view().session().workspace().root(), m_clinic->root());
    }

    PeopleDialog *openPeople()
    {
        openArticle();
        m_fixture->trigger(ActionId::PeopleWhoApprove);
        return m_fixture->window.findChild<PeopleDialog *>();
    }

    static void choose(PeopleDialog *people, int row)
    {
        auto *list = people->findChild<QTreeWidget *>();
        QTRY_VERIFY(list->topLevelItemCount() > row);
        list->setCurrentItem(list->topLevelItem(row));
    }

    static void typeAndSign(SigningDialog *dialog)
    {
        QTest::keyClicks(dialog->passphrase(), test::passphrase);
        QTest::keyClick(dialog->passphrase(), Qt::Key_Return);
    }

    test::SigningPeople m_people;
    std::optional<test::SignedClinic> m_clinic;
    std::optional<test::Fixture> m_fixture;
};

ARTICULAR_TEST(tst_PeopleCommands)
#include "tst_PeopleCommands.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Clinic texts, what they ask for and where things are used, in a whole window with real keys and the real ssh-keygen.
#include "gui/approval/ReasonDialog.h"
#include "gui/approval/SheetSteps.h"
#include "gui/approval/SignedClinic.h"
#include "gui/controls/WrappingChoice.h"
#include "gui/texts/NewVersionDialog.h"
#include "gui/window/NewCommands.h"
#include "gui/window/PeopleCommands.h"
#include "gui/window/TextCommands.h"
#include "gui/window/WindowFixture.h"
#include "support/AllowedWarnings.h"
#include "support/TestRunner.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTreeWidget>

using namespace articular;
using namespace Qt::StringLiterals;
using test::button, test::says;

class tst_TextCommands : public test::TestCase
{
    Q_OBJECT

private slots:
    // The offscreen platform says so of every window that has a smallest size.
    void initTestCase() { m_allowed.emplace(QRegularExpression(u"propagateSizeHints|does not support raise"_s)); }

    void init()
    {
        failOnAnyWarning();
        m_clinic.emplace(m_people);
        m_fixture.emplace();
        m_fixture->settings.setValue(clinicFolderKey, m_clinic->root());
        m_fixture->settings.setValue(signingKeyKey, m_clinic->keyPath(u"plindqvist"_s));
        m_fixture->window.show();
        m_clinic->begin();
    }

    void cleanup()
    {
        m_fixture.reset();
        m_clinic.reset();
    }

    void cleanupTestCase() { m_allowed.reset(); }

    void newWordsAreSignedAndRolledOut()
    {
        m_clinic->approve();
        QVERIFY(openTexts());
        choose(u"general"_s);
        button(m_texts, u"New version…"_s)->click();
        NewVersionDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_fixture->window.findChild<NewVersionDialog *>()) && dialog->isVisible());
        auto *words = dialog->findChild<QPlainTextEdit *>();
        words->setPlainText(words->toPlainText().replace(u"This article"_s, u"This page"_s));
        QVERIFY(says(dialog, u"Other words need another version: it was “1” until now."_s));
        for (QLineEdit *line : dialog->findChildren<QLineEdit *>()) {
            if (line != dialog->passphrase())
                line->setText(u"2"_s);
        }
        QVERIFY(says(dialog, u"Say whether it changes what articles may say."_s));
        dialog->findChildren<WrappingChoice *>().first()->button()->click();
        QTest::keyClicks(dialog->passphrase(), u"a wrong one entirely"_s);
        QTest::keyClick(dialog->passphrase(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isBusy(), 20'000);
        QVERIFY(dialog->isVisible());
        QVERIFY(general().contains("version: 1\n") && general().contains("This article"));
        QTest::keyClicks(dialog->passphrase(), test::passphrase);
        QTest::keyClick(dialog->passphrase(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->window.findChild<NewVersionDialog *>(), 20'000);
        QVERIFY(general().contains("version: 2\n") && general().contains("This page"));
        auto *rollout = m_fixture->window.findChild<RolloutDialog *>();
        QVERIFY(rollout);
        QTRY_VERIFY_WITH_TIMEOUT(!rollout->entries().isEmpty(), 20'000);
        QCOMPARE(rollout->entries().first().need, RolloutNeed::Republish);
        QVERIFY(says(rollout, u"To republish (0 on the site)"_s));
        rollout->findChild<QTreeWidget *>()->topLevelItem(0)->setCheckState(0, Qt::Checked);
        QCOMPARE(m_fixture->settings.value(rolloutDoneKey), QStringList{m_clinic->article()});
        m_fixture->prompts.path = m_fixture->folder.path(u"todo.csv"_s);
        button(rollout, u"Save as a table…"_s)->click();
        QVERIFY(m_fixture->folder.read(u"todo.csv"_s).contains("\"yes\",\"Walking with knee arthritis: how to start\",\"Publish again\""));
        QTRY_VERIFY(signature(u"general"_s).startsWith(u"By Priya Lindqvist on "_s));
    }

    void whoMayNotSignIsToldSo()
    {
        m_fixture->settings.setValue(signingKeyKey, m_clinic->keyPath(u"mellison"_s));
        QVERIFY(openTexts());
        button(m_texts, u"New version…"_s)->click();
        QTRY_VERIFY(says(m_texts, u"Clinic texts are signed by a medical reviewer or a compliance reviewer."_s));
        m_fixture->settings.setValue(signingKeyKey, QString());
        button(m_texts, u"New version…"_s)->click();
        QVERIFY(says(m_texts, u"this computer has no signing key of yours yet"_s));
    }

    void usesAreFoundAndOpened()
    {
        QVERIFY(openTexts());
        choose(u"general"_s);
        button(m_texts, u"Where is it used?"_s)->click();
        auto *uses = m_fixture->window.findChild<UsesDialog *>();
        QVERIFY(uses);
        QTRY_VERIFY_WITH_TIMEOUT(says(uses, u"Articles that use it: 3, of them on the site: 0."_s), 20'000);
        QVERIFY(button(uses, u"Withdraw it…"_s)->isHidden());
        button(uses, u"Open the article"_s)->click();
        QTRY_VERIFY(m_fixture->window.view().session().path().endsWith(u"article.md"_s));
    }

    void aConsentIsWithdrawn()
    {
        m_clinic->folder().write(u"clinic/clinic/consents.yaml"_s, "c-1: {kind: picture, scope: [web]}\nc-2: {kind: picture, scope: [web]}\n");
        m_clinic->edit(u"articles/walking-with-knee-arthritis/article.md"_s, "{src: images/", "{consent: c-1, src: images/");
        UsesDialog *uses = openUses(UsedKind::Consent, u"c-1"_s);
        QTRY_VERIFY_WITH_TIMEOUT(says(uses, u"Articles that use it: 1, of them on the site: 0."_s), 20'000);
        QVERIFY(!button(uses, u"Withdraw it…"_s)->isHidden());
        button(uses, u"Withdraw it…"_s)->click();
        auto *question = m_fixture->window.findChild<QMessageBox *>();
        QVERIFY(question);
        button(question, u"Withdraw it"_s)->click();
        const QList<Consent> consents = Workspace::load(m_clinic->root()).consents();
        QVERIFY(consents.at(0).isWithdrawn && !consents.at(1).isWithdrawn);
        QTRY_VERIFY_WITH_TIMEOUT(button(uses, u"Withdraw it…"_s)->isHidden() && says(uses, u"Articles that use it: 1"_s), 20'000);
    }

    void aReferenceIsWithdrawnWithAReasonAndUsedAgain()
    {
        m_clinic->folder().write(u"clinic/clinic/references.json"_s, "[{\"id\": \"a2020\", \"title\": \"A\"}, {\"id\": \"b2021\", \"title\": \"B\"}]\n");
        m_clinic->edit(u"articles/walking-with-knee-arthritis/article.md"_s, "\n## What arthritis", "\nStairs are hard [@a2020].\n\n## What arthritis");
        UsesDialog *uses = openUses(UsedKind::Reference, u"a2020"_s);
        QTRY_VERIFY_WITH_TIMEOUT(says(uses, u"Articles that use it: 1"_s), 20'000);
        QVERIFY(button(uses, u"Use it again…"_s)->isHidden());
        button(uses, u"Withdraw it…"_s)->click();
        auto *reason = m_fixture->window.findChild<ReasonDialog *>();
        QVERIFY(reason && !button(reason, u"Withdraw it"_s)->isEnabled());
        reason->findChild<QPlainTextEdit *>()->setPlainText(u"The journal retracted it."_s);
        button(reason, u"Withdraw it"_s)->click();
        const auto withdrawal = [this](const QString &key) { return Workspace::load(m_clinic->root()).references().find(key)->withdrawal; };
        QVERIFY(withdrawal(u"a2020"_s) && !withdrawal(u"b2021"_s));
        QCOMPARE(withdrawal(u"a2020"_s)->reason, u"The journal retracted it."_s);
        QVERIFY(withdrawal(u"a2020"_s)->on.isValid());
        QTRY_VERIFY_WITH_TIMEOUT(says(uses, u"The reason given: “The journal retracted it.”"_s) && button(uses, u"Withdraw it…"_s)->isHidden(), 20'000);
        button(uses, u"Use it again…"_s)->click();
        button(m_fixture->window.findChild<QMessageBox *>(), u"Use it again"_s)->click();
        QVERIFY(!withdrawal(u"a2020"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!button(uses, u"Withdraw it…"_s)->isHidden(), 20'000);
    }

    void aPictureIsWithdrawnByItsConsent()
    {
        m_clinic->folder().write(u"clinic/clinic/consents.yaml"_s, "c-1: {kind: picture, scope: [web]}\n");
        const QString article = u"articles/walking-with-knee-arthritis/article.md"_s;
        const Article before(m_clinic->article(), m_clinic->folder().read(u"clinic/"_s + article));
        const QString picture = u"articles/walking-with-knee-arthritis/"_s + before.metadata().image.src;
        UsesDialog *uses = openUses(UsedKind::Picture, picture);
        QTRY_VERIFY_WITH_TIMEOUT(says(uses, u"No consent is recorded for this picture."_s), 20'000);
        QVERIFY(button(uses, u"Withdraw it…"_s)->isHidden());
        m_clinic->edit(article, "{src: images/", "{consent: c-1, src: images/");
        uses->choose(UsedKind::Picture, picture);
        QTRY_VERIFY_WITH_TIMEOUT(says(uses, u"It is shown by the consent “c-1”."_s), 20'000);
        button(uses, u"Withdraw it…"_s)->click();
        auto *question = m_fixture->window.findChild<QMessageBox *>();
        QVERIFY(question && question->text().contains(u"“c-1”"_s));
        button(question, u"Withdraw it"_s)->click();
        QVERIFY(Workspace::load(m_clinic->root()).consents().at(0).isWithdrawn);
        QTRY_VERIFY_WITH_TIMEOUT(says(uses, u"The consent “c-1” was withdrawn."_s) && button(uses, u"Withdraw it…"_s)->isHidden(), 20'000);
    }

private:
    UsesDialog *openUses(UsedKind kind, const QString &id)
    {
        m_fixture->trigger(ActionId::ShowUses);
        auto *uses = m_fixture->window.findChild<UsesDialog *>();
        uses->choose(kind, id);
        return uses;
    }

    bool openTexts()
    {
        m_fixture->trigger(ActionId::ShowClinicTexts);
        m_texts = m_fixture->window.findChild<ClinicTextsDialog *>();
        return m_texts && QTest::qWaitFor([this] { return list()->topLevelItemCount() > 0; }, 20'000);
    }

    QTreeWidget *list() const { return m_texts->findChild<QTreeWidget *>(); }

    QTreeWidgetItem *row(const QString &name) const
    {
        for (int i = 0; i < list()->topLevelItemCount(); ++i) {
            if (list()->topLevelItem(i)->text(0).contains(name))
                return list()->topLevelItem(i);
        }
        return nullptr;
    }

    void choose(const QString &name) const
    {
        QVERIFY(row(name));
        list()->setCurrentItem(row(name));
    }

    QString signature(const QString &name) const { return row(name) ? row(name)->text(2) : QString(); }
    QByteArray general() const { return m_clinic->folder().read(u"clinic/clinic/disclaimers/general.md"_s); }

    test::SigningPeople m_people;
    std::optional<test::AllowedWarnings> m_allowed;
    std::optional<test::SignedClinic> m_clinic;
    std::optional<test::Fixture> m_fixture;
    ClinicTextsDialog *m_texts = nullptr;
};

ARTICULAR_TEST(tst_TextCommands)
#include "tst_TextCommands.moc"

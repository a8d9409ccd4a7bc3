// SPDX-License-Identifier: GPL-3.0-or-later
// Every dialog of the program can be used by keyboard and by ear: names, the order of Tab, letters, labels that fit. The
// policy tests see to it that no dialog is missing here.
#include "gui/application/Language.h"
#include "gui/approval/ApproveSheet.h"
#include "gui/approval/CertificateDialog.h"
#include "gui/approval/NoteDialog.h"
#include "gui/approval/ReasonDialog.h"
#include "gui/cards/CardsDialog.h"
#include "gui/claims/QuestionDialog.h"
#include "gui/claims/ReviewerDialog.h"
#include "gui/claims/SourceDialog.h"
#include "gui/consents/ConsentsDialog.h"
#include "gui/due/CorrectionDialog.h"
#include "gui/due/DueDialog.h"
#include "gui/editor/PicturesSheet.h"
#include "gui/editor/TableSizeDialog.h"
#include "gui/exporting/ExportSheet.h"
#include "gui/firstrun/FirstRunDialog.h"
#include "gui/firstrun/NewArticleDialog.h"
#include "gui/palette/CommandPalette.h"
#include "gui/people/JoinDialog.h"
#include "gui/people/KeyDialog.h"
#include "gui/people/ListChangeDialogs.h"
#include "gui/people/PeopleDialog.h"
#include "gui/publishing/PublishSheet.h"
#include "gui/records/VerifyRecordSheet.h"
#include "gui/recovery/RecoveryDialog.h"
#include "gui/recovery/VersionsDialog.h"
#include "gui/references/ReferenceDialog.h"
#include "gui/references/ReferencePicker.h"
#include "gui/references/ReferenceReview.h"
#include "gui/review/ChangesDialog.h"
#include "gui/review/SendDialog.h"
#include "gui/shortcuts/ShortcutsDialog.h"
#include "gui/spelling/WordsDialog.h"
#include "gui/texts/ClinicTextsDialog.h"
#include "gui/texts/NewVersionDialog.h"
#include "gui/texts/RolloutDialog.h"
#include "gui/texts/UsesDialog.h"
#include "gui/WindowTest.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>

#include <functional>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

using MakeDialog = std::function<QDialog *()>;

const QDate today(2026, 11, 22);
const QDateTime noon(today, QTime(12, 0), Qt::UTC);
const QByteArray references = R"([{"id": "smith2020", "type": "book", "title": "Knees"}, {"id": "lee1999", "type": "book", "title": "Hips"}])";

/// What the keyboard works on; not the parts of such controls.
bool isControl(const QWidget *widget)
{
    for (const QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
        if (qobject_cast<const QComboBox *>(around) || qobject_cast<const QAbstractSpinBox *>(around)
            || qobject_cast<const QLineEdit *>(around) || qobject_cast<const QAbstractItemView *>(around)
            || qobject_cast<const QTabBar *>(around))
            return false;
    }
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QTabBar *>(widget);
}

QList<QWidget *> shownControls(const QDialog &dialog)
{
    QList<QWidget *> controls;
    for (QWidget *widget : dialog.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == &dialog && isControl(widget))
            controls.append(widget);
    }
    return controls;
}

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    if (qobject_cast<QComboBox *>(widget) && interface) {
        // Qt tells what is chosen as its name, which does not say what for, and leaves that to the label.
        const auto labels = interface->relations(QAccessible::Label);
        return labels.isEmpty() ? widget->accessibleName() : labels.constFirst().first->text(QAccessible::Name);
    }
    return interface ? interface->text(QAccessible::Name) : QString();
}

/// For messages of this test.
QString described(QWidget *widget)
{
    return u"%1 \"%2\""_s.arg(QString::fromLatin1(widget->metaObject()->className()), nameOf(widget));
}

/// One of a group is reached by Tab, its others by arrows.
bool isReached(QWidget *control, const QSet<QWidget *> &seen)
{
    if (seen.contains(control) || seen.contains(control->focusProxy()))
        return true;
    const auto *button = qobject_cast<QAbstractButton *>(control);
    if (!button || !(button->group() ? button->group()->exclusive() : button->autoExclusive()))
        return false;
    return std::any_of(seen.begin(), seen.end(), [button](const QWidget *other) {
        const auto *one = qobject_cast<const QAbstractButton *>(other);
        return one && (button->group() ? one->group() == button->group() : one->autoExclusive() && one->parentWidget() == button->parentWidget());
    });
}

/// What Tab comes to until it comes round.
QSet<QWidget *> reachedByTab(QDialog &dialog)
{
    QSet<QWidget *> seen;
    for (int steps = 0; steps < 200 && dialog.focusWidget(); ++steps) {
        QWidget *const focus = dialog.focusWidget();
        QTest::keyClick(focus, Qt::Key_Tab);
        seen.insert(focus);
    }
    return seen;
}

/// The letters that the keyboard takes now, each with what it leads to.
QList<std::pair<QString, QString>> letters(const QDialog &dialog)
{
    QList<std::pair<QString, QString>> all;
    const auto add = [&all](const QString &text) {
        if (const QKeySequence letter = QKeySequence::mnemonic(text); !letter.isEmpty())
            all.append({letter.toString(), text});
    };
    for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &dialog)
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            add(label->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            add(group->title());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                add(tabs->tabText(i));
        }
    }
    return all;
}

/// Texts that share a letter.
QStringList clashes(const QDialog &dialog)
{
    QHash<QString, QString> places;
    QStringList shared;
    for (const auto &[letter, text] : letters(dialog)) {
        if (places.contains(letter))
            shared.append(text + u", "_s + places.value(letter));
        places.insert(letter, text);
    }
    return shared;
}

void reviewRows(const std::function<void(const char *, const MakeDialog &)> &row)
{
    row("sending", [] {
        SendingPlan plan;
        plan.people = {{u"jdoe"_s, u"Jane Doe"_s, u"medical reviewer"_s, {}}};
        Finding finding;
        finding.message = u"The title is missing."_s;
        plan.obstacles = {finding};
        return new SendDialog(u"Knees"_s, plan, today);
    });
    row("exporting", [] {
        auto *sheet = new ExportSheet({{{u"/a"_s, u"Knees"_s}, {u"/b"_s, u"Hips"_s}}, u"/a"_s, u"/out"_s, {ExportTarget::Html}, {}});
        ExportLook look;
        look.path = u"/a"_s;
        look.reasons = {Finding()};
        sheet->addLook(look);
        return sheet;
    });
    row("approving", [] {
        ApprovalOffer offer;
        offer.choices = {{Meaning::WholeArticle, u"I read it."_s, {}}, {Meaning::ChangesOnly, u"I read what changed."_s, {}}};
        offer.uncheckedLanguage = u"Spanish"_s;
        return new ApproveSheet(offer);
    });
    row("a certificate", [] { return new CertificateDialog("<p>Signed</p>"); });
    row("a note", [] { return new NoteDialog(u"It helps."_s); });
    row("a reason", [] { return new ReasonDialog({u"Send back"_s, u"Why?"_s, u"Reason"_s, u"Send"_s, true}); });
    row("what changed", [] { return new ChangesDialog("<p>Changed</p>", u"version 1"_s); });
    row("checking a record", [] { return new VerifyRecordSheet; });
    row("a page that is wrong", [] { return new CorrectionDialog({u"Knees"_s, 2, u"https://clinic.example/knee"_s, false}); });
    row("reviews that are due", [] {
        auto *dialog = new DueDialog;
        dialog->showReviews({{u"/a"_s, u"Hips"_s, u"1"_s, today, false, 1, {}}}, today);
        return dialog;
    });
    row("publishing", [] {
        auto *sheet = new PublishSheet(u"Knees"_s, u"/a"_s, {});
        sheet->showSteps({}, {});
        return sheet;
    });
}

void peopleRows(const std::function<void(const char *, const MakeDialog &)> &row)
{
    row("a signing key", [] { return new KeyDialog; });
    row("asking for a key", [] {
        auto *dialog = new KeyDialog;
        dialog->askForKey({});
        return dialog;
    });
    row("a key that is there", [] {
        auto *dialog = new KeyDialog;
        dialog->showKey({}, true);
        return dialog;
    });
    row("joining", [] { return new JoinDialog(u"Jane Doe"_s, {u"one"_s, u"two"_s}); });
    row("the first list", [] { return new FirstListDialog({}); });
    row("adding somebody", [] { return new AddPersonDialog({}, {}); });
    row("changing roles", [] { return new ChangePersonDialog({}, true); });
    row("ending a key", [] { return new EndKeyDialog({}, today); });
    row("rules for approving", [] { return new PolicyDialog({}); });
    row("people who approve", [] { return new PeopleDialog; });
}

void clinicRows(const std::function<void(const char *, const MakeDialog &)> &row)
{
    row("clinic texts", [] {
        auto *dialog = new ClinicTextsDialog;
        dialog->showTexts({{u"a"_s, u"Disclaimer"_s, u"1"_s, u"Signed"_s, true, u"This page"_s}});
        return dialog;
    });
    row("a new version of a text", [] { return new NewVersionDialog({u"Disclaimer"_s, u"2"_s, u"This page"_s, true}); });
    row("what a text asks for", [] {
        auto *dialog = new RolloutDialog;
        dialog->showEntries({{u"/a"_s, u"Knees"_s, RolloutNeed::Republish, {u"a"_s}, 1, {}}}, {});
        return dialog;
    });
    row("where something is used", [] {
        auto *dialog = new UsesDialog({{UsedKind::Text, {{u"a"_s, u"Disclaimer"_s}}}});
        dialog->choose(UsedKind::Text, u"a"_s);
        dialog->showUses({{u"/a"_s, u"Knees"_s, {}, {}, {}}}, {UsesDialog::Step::Withdraw, {}});
        return dialog;
    });
    row("consents", [] { return new ConsentsDialog(today); });
    row("words of the dictionaries", [] {
        const auto words = [] { return QStringList{u"meniscus"_s}; };
        return new WordsDialog({{u"Mine"_s, words, [](const QString &) {}}, {u"The clinic's"_s, words, {}}}, nullptr);
    });
}

void writingRows(const std::function<void(const char *, const MakeDialog &)> &row)
{
    row("finding a command", [] { return new CommandPalette({}, {}, nullptr); });
    row("shortcuts", [] { return new ShortcutsDialog({}, {}, {}, nullptr); });
    row("cards", [] { return new CardsDialog; });
    row("a source", [] { return new SourceDialog(References::parse(references).value(), u"It helps."_s); });
    row("a question", [] { return new QuestionDialog(u"It helps."_s); });
    row("who decides", [] { return new ReviewerDialog({}, {}); });
    row("pictures", [] { return new PicturesSheet({QImage(), QImage()}, nullptr); });
    row("a table", [] { return new TableSizeDialog; });
    row("first run", [] { return new FirstRunDialog(u"/documents"_s); });
    row("new article", [] { return new NewArticleDialog; });
    row("what was left behind", [] { return new RecoveryDialog({{u"/r"_s, u"/a"_s, u"Knees"_s, noon, "Text"}}); });
    row("earlier versions", [] { return new VersionsDialog({{noon, u"You saved it"_s, {}, u"/v"_s, {}}}, false); });
    row("a reference", [] { return new ReferenceDialog({}); });
    row("choosing references", [] { return new ReferencePicker(References::parse(references).value()); });
    row("references found", [] {
        const QJsonObject entry{{u"id"_s, u"a"_s}, {u"title"_s, u"Knees"_s}};
        return new ReferenceReview({{{entry, {}, 1}, 1, u"1. Knees"_s, {}}}, u"Found"_s, true);
    });
}

} // namespace

class tst_DialogAccessibility : public test::WindowTest
{
    Q_OBJECT

private slots:
    void everyControlHasAName_data()
    {
        QTest::addColumn<MakeDialog>("make");
        const auto row = [](const char *name, const MakeDialog &make) { QTest::newRow(name) << make; };
        writingRows(row);
        reviewRows(row);
        peopleRows(row);
        clinicRows(row);
    }

    void everyControlHasAName()
    {
        const std::unique_ptr<QDialog> dialog = shown();
        QStringList unnamed;
        const QSet<QWidget *> stops = reachedByTab(*dialog);
        for (QWidget *control : shownControls(*dialog) + stops.values()) {
            if (nameOf(control).isEmpty())
                unnamed.append(described(control));
        }
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
        QVERIFY(!shownControls(*dialog).isEmpty());
    }

    void tabComesToEveryControl_data() { everyControlHasAName_data(); }

    void tabComesToEveryControl()
    {
        const std::unique_ptr<QDialog> dialog = shown();
        const QSet<QWidget *> seen = reachedByTab(*dialog);
        QStringList missed;
        for (QWidget *control : shownControls(*dialog)) {
            if (control->isEnabled() && !isReached(control, seen))
                missed.append(described(control));
        }
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    }

    void everyLetterLeadsToOnePlace_data() { everyControlHasAName_data(); }

    void everyLetterLeadsToOnePlace()
    {
        const std::unique_ptr<QDialog> dialog = shown();
        QCOMPARE(clashes(*dialog), QStringList());
    }

    void everySpanishLetterLeadsToOnePlace_data() { everyControlHasAName_data(); }

    void everySpanishLetterLeadsToOnePlace()
    {
        Language language;
        language.apply(u"es"_s);
        QVERIFY(QCoreApplication::translate("articular::SigningDialog", "&Not now") != u"&Not now"_s);
        const std::unique_ptr<QDialog> dialog = shown();
        QCOMPARE(clashes(*dialog), QStringList());
    }

    void labelsAndButtonsFit_data() { everyControlHasAName_data(); }

    void labelsAndButtonsFit()
    {
        const std::unique_ptr<QDialog> dialog = shown();
        QStringList cut;
        for (QWidget *widget : dialog->findChildren<QWidget *>()) {
            const auto *label = qobject_cast<QLabel *>(widget);
            const bool isWords = (label && label->buddy()) || (qobject_cast<QAbstractButton *>(widget) && isControl(widget));
            if (!isWords || !widget->isVisible() || widget->window() != dialog.get())
                continue;
            const bool wraps = widget->hasHeightForWidth();
            const bool fits = wraps ? widget->heightForWidth(widget->width()) <= widget->height() : widget->sizeHint().width() <= widget->width();
            if (!fits)
                cut.append(described(widget));
        }
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

private:
    static std::unique_ptr<QDialog> shown()
    {
        const MakeDialog make = *static_cast<MakeDialog *>(QTest::qData("make", qMetaTypeId<MakeDialog>()));
        std::unique_ptr<QDialog> dialog(make());
        dialog->show();
        if (!QTest::qWaitForWindowActive(dialog.get()))
            qWarning("The dialog was not shown.");
        return dialog;
    }
};

ARTICULAR_TEST(tst_DialogAccessibility)
#include "tst_DialogAccessibility.moc"

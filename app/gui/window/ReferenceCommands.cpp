// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/ReferenceCommands.h"

#include "core/base/FileStore.h"
#include "core/document/FrontMatter.h"
#include "core/references/CslEntry.h"
#include "core/references/ReferenceFile.h"
#include "gui/editor/MarkdownEdit.h"
#include "gui/references/CitationText.h"
#include "gui/references/ReferenceCompleter.h"
#include "gui/references/ReferenceDialog.h"
#include "gui/references/ReferencePicker.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace articular {

ReferenceCommands::ReferenceCommands(QWidget *window, ArticleView &view, NoticeBar &notices, Prompts &prompts, const ActionSet &actions)
    : QObject(window), m_window(window), m_view(view), m_notices(notices), m_prompts(prompts),
      m_completer(new ReferenceCompleter(&view.editor()))
{
    connect(actions[ActionId::InsertReference], &QAction::triggered, this, &ReferenceCommands::insertReference);
    connect(actions[ActionId::ImportReferences], &QAction::triggered, this, &ReferenceCommands::chooseImport);
    connect(actions[ActionId::TurnTypedList], &QAction::triggered, this, &ReferenceCommands::turnTypedList);
    connect(&view.session(), &DocumentSession::workspaceChanged, this,
            [this](const Workspace &workspace) { m_completer->setReferences(workspace.references()); });
    connect(&m_reading, &ReferenceReading::finished, this, &ReferenceCommands::showImport);
    connect(&m_reading, &ReferenceReading::failed, this,
            [this](const Error &error) { m_notices.showNotice(Tone::Problem, error.message); });
}

bool ReferenceCommands::hasClinic()
{
    if (!m_view.session().workspace().isDefault())
        return true;
    m_notices.showNotice(Tone::Attention, tr("References are kept with a clinic. Open an article of a clinic first."));
    return false;
}

void ReferenceCommands::insertReference()
{
    if (!hasClinic())
        return;
    const References &references = m_view.session().workspace().references();
    const QString cited = citedKeyAt(m_view.editor().textCursor());
    if (isCitationKey(cited) && !references.find(cited)) {
        addReference(cited, false);
        return;
    }
    auto *picker = new ReferencePicker(references, cited, m_window);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &ReferencePicker::insertRequested, this, &ReferenceCommands::insertKeys);
    connect(picker, &ReferencePicker::newRequested, this, [this, picker] {
        picker->reject();
        addReference({}, true);
    });
    connect(picker, &ReferencePicker::editRequested, this, [this, picker](const QString &key) {
        picker->reject();
        changeReference(key);
    });
    picker->open();
}

void ReferenceCommands::insertKeys(const QStringList &keys)
{
    if (m_view.session().isLocked()) {
        m_notices.showNotice(Tone::Information, m_view.session().lockReason());
        return;
    }
    QTextCursor cursor = m_view.editor().textCursor();
    insertCitation(cursor, keys);
    m_view.editor().setTextCursor(cursor);
    m_view.editor().setFocus();
}

void ReferenceCommands::addReference(const QString &key, bool isInserted)
{
    if (!hasClinic())
        return;
    auto *dialog = new ReferenceDialog({}, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReferenceDialog::saveRequested, this, [this, dialog, key, isInserted](const QJsonObject &entry) {
        keepNew(dialog, entry, key, isInserted);
    });
    dialog->open();
}

void ReferenceCommands::keepNew(ReferenceDialog *dialog, QJsonObject entry, const QString &wantedKey, bool isInserted)
{
    const References &references = m_view.session().workspace().references();
    ReferenceIndex index(references);
    const QString known = index.find(entry);
    if (!known.isEmpty()) {
        dialog->setProblem(tr("The clinic has this source already, as [@%1].").arg(known));
        return;
    }
    const bool isWanted = isCitationKey(wantedKey) && !references.find(wantedKey);
    const QString key = isWanted ? wantedKey : index.freeKey(entry);
    entry.insert(u"id"_s, key);
    const Status added = addReferences(m_view.session().workspace().root(), {entry});
    if (!added) {
        dialog->setProblem(added.error().message);
        return;
    }
    dialog->accept();
    m_view.session().reloadWorkspace();
    if (isInserted)
        insertKeys({key});
}

void ReferenceCommands::changeReference(const QString &key)
{
    if (!hasClinic())
        return;
    const QString root = m_view.session().workspace().root();
    const Result<QByteArray> json = readTextFile(referencesPath(root));
    const QJsonObject entry = json ? referenceEntry(json.value(), key) : QJsonObject();
    if (entry.isEmpty()) {
        addReference(key, false);
        return;
    }
    auto *dialog = new ReferenceDialog(entry, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReferenceDialog::saveRequested, this, [this, dialog, root](const QJsonObject &changed) {
        const Status kept = articular::changeReference(root, changed);
        if (!kept) {
            dialog->setProblem(kept.error().message);
            return;
        }
        dialog->accept();
        m_view.session().reloadWorkspace();
    });
    dialog->open();
}

void ReferenceCommands::chooseImport()
{
    if (hasClinic())
        m_prompts.chooseReferences(m_window, [this](const QString &path) { importFile(path); });
}

void ReferenceCommands::importFile(const QString &path)
{
    if (hasClinic() && !m_reading.start(path, m_view.session().workspace().references()))
        m_notices.showNotice(Tone::Attention, tr("Another file is still being read. Please choose this one again in a moment."));
}

void ReferenceCommands::showImport(const ReferenceFileContent &content)
{
    const QString name = QFileInfo(content.path).fileName();
    QStringList problems;
    for (const ImportProblem &problem : content.problems)
        problems.append(problem.line > 0 ? tr("Line %1: %2").arg(problem.line).arg(problem.message) : problem.message);
    if (content.references.isEmpty()) {
        m_notices.showNotice(Tone::Problem, tr("“%1”: %2 Nothing was added.").arg(name, problems.value(0)));
        return;
    }
    QList<ReviewedReference> references;
    for (const PlannedReference &planned : content.references)
        references.append({planned, 0, {}, {}});
    auto *review = new ReferenceReview(references, tr("“%1” holds these references. Those with a tick are added to the clinic's.").arg(name),
                                       false, m_window);
    review->setAttribute(Qt::WA_DeleteOnClose);
    review->setProblems(problems);
    connect(review, &ReferenceReview::acceptRequested, this, [this, review] { keepImport(review); });
    review->open();
}

Status ReferenceCommands::addNew(const QList<ReviewedReference> &references)
{
    const References &clinic = m_view.session().workspace().references();
    QList<QJsonObject> entries;
    QSet<QString> keys;
    for (const ReviewedReference &reference : references) {
        // Two that were read may be the same source, and only one of them chosen.
        const QString key = textField(reference.planned.entry, u"id");
        if (!clinic.find(key) && !keys.contains(key))
            entries.append(reference.planned.entry);
        keys.insert(key);
    }
    if (entries.isEmpty())
        return success();
    const Status added = addReferences(m_view.session().workspace().root(), entries);
    if (added)
        m_view.session().reloadWorkspace();
    return added;
}

void ReferenceCommands::keepImport(ReferenceReview *review)
{
    const QList<ReviewedReference> chosen = review->chosen();
    const Status added = addNew(chosen);
    if (!added) {
        review->setRefusal(added.error().message);
        return;
    }
    review->accept();
    m_notices.showNotice(Tone::Good, tr("References added: %1. Type [@ in the text to cite one.").arg(chosen.size()));
}

void ReferenceCommands::turnTypedList()
{
    if (!hasClinic())
        return;
    const QByteArray text = m_view.session().text().toUtf8();
    const MarkdownDocument body = MarkdownDocument::parse(text, FrontMatter::parse(text).bodyStart());
    const TypedList list = findTypedList(body, ProseRuns::of(body));
    if (list.isEmpty()) {
        m_notices.showNotice(Tone::Attention, tr("No typed list was found. It is a numbered list below a heading such as “References” or “Sources”."));
        return;
    }
    QList<ImportedReference> imported;
    for (const TypedReference &reference : list.references)
        imported.append({reference.citation.entry, 0});
    const QList<PlannedReference> plan = planReferences(imported, ReferenceIndex(m_view.session().workspace().references()));
    QList<ReviewedReference> references;
    for (qsizetype i = 0; i < plan.size(); ++i) {
        const TypedReference &typed = list.references.at(i);
        QStringList remarks;
        if (!typed.citation.notUnderstood.isEmpty())
            remarks.append(tr("These words found no field: %1").arg(typed.citation.notUnderstood));
        remarks.append(typed.mentions > 0 ? tr("Marks in the text: %1.").arg(typed.mentions)
                                          : tr("The text does not cite it, so the page will not list it."));
        references.append({plan.at(i), typed.number, u"%1. %2"_s.arg(typed.number).arg(typed.text), remarks.join(u'\n')});
    }
    auto *review = new ReferenceReview(references, tr("Please compare each reference with what was typed. The marks in the text become "
                                                      "citations and the typed list goes; one Undo brings both back."), true, m_window);
    review->setAttribute(Qt::WA_DeleteOnClose);
    if (!list.unmatched.isEmpty())
        review->setProblems({tr("These marks name no item of the list and stay as they are: %1").arg(list.unmatched.mid(0, 20).join(u' '))});
    connect(review, &ReferenceReview::acceptRequested, this, [this, review, list, text] { keepTypedList(review, list, text); });
    review->open();
}

void ReferenceCommands::keepTypedList(ReferenceReview *review, const TypedList &list, const QByteArray &text)
{
    DocumentSession &session = m_view.session();
    if (session.isLocked()) {
        review->setRefusal(session.lockReason());
        return;
    }
    if (session.text().toUtf8() != text) {
        review->setRefusal(tr("The text changed in the meantime. Please close this and start again."));
        return;
    }
    const QList<ReviewedReference> chosen = review->chosen();
    const Status added = addNew(chosen);
    if (!added) {
        review->setRefusal(added.error().message);
        return;
    }
    QHash<int, QString> keys;
    for (const ReviewedReference &reference : chosen)
        keys.insert(reference.number, textField(reference.planned.entry, u"id"));
    session.applyEditsNow(citationEdits(list, keys));
    review->accept();
    m_view.editor().setFocus();
    m_notices.showNotice(Tone::Good, tr("The typed list is now a list of references."));
}

} // namespace articular

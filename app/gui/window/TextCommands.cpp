// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/TextCommands.h"

#include "core/base/Digest.h"
#include "core/base/FileStore.h"
#include "core/base/ShownDates.h"
#include "core/review/ApprovalOffer.h"
#include "core/trust/ListedSignatures.h"
#include "core/trust/TrustStore.h"
#include "gui/session/ClinicReading.h"
#include "gui/texts/NewVersionDialog.h"
#include "gui/window/ClinicInWindow.h"

#include <QDir>
#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr qsizetype longestBeginning = 80;

QList<ClinicTextsDialog::Row> rowsOf(const QString &root)
{
    const Workspace workspace = Workspace::load(root);
    const Trust trust = readTrust(root, PinStore::ofThisComputer());
    const ClinicTextLog log = readClinicTexts(root, ListedSignatures(trust));
    QList<ClinicTextsDialog::Row> rows;
    for (const QString &id : clinicTextIds(workspace)) {
        const ClinicText *file = clinicTextFile(workspace, id);
        ClinicTextsDialog::Row row{id, clinicTextName(id), file ? file->version : QString(), TextCommands::tr("Not signed"), false, {}};
        if (file)
            row.beginning = file->body.simplified().remove(u'*').left(longestBeginning);
        const Result<QByteArray> bytes = clinicTextBytes(root, id);
        const QByteArray digest = bytes ? sha256Hex(bytes.value()) : QByteArray();
        const auto found = std::find_if(log.versions.crbegin(), log.versions.crend(), [&](const ClinicTextVersion &version) { return version.id == id && version.sha256 == digest; });
        if (found != log.versions.crend()) {
            const TrustedPerson *person = trust.list.person(found->by);
            row.isSigned = true;
            row.signature = TextCommands::tr("By %1 on %2").arg(person ? person->name : found->by, shownDay(found->at));
        }
        rows.append(row);
    }
    return rows;
}

UsesDialog::Things thingsOf(const Workspace &workspace)
{
    UsesDialog::Things things;
    for (const QString &id : clinicTextIds(workspace))
        things[UsedKind::Text].append({id, clinicTextName(id)});
    for (const LibraryClaim &claim : workspace.claimsLibrary())
        things[UsedKind::Claim].append({claim.id, claim.text});
    for (const Reference &reference : workspace.references().all())
        things[UsedKind::Reference].append({reference.key, References::vancouver(reference)});
    for (const Consent &consent : workspace.consents())
        things[UsedKind::Consent].append({consent.id, consent.id});
    QDirIterator it(QDir(workspace.root()).filePath(u"articles"_s), {u"*.jpg"_s, u"*.jpeg"_s, u"*.png"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString picture = QDir(workspace.root()).relativeFilePath(it.next());
        if (!picture.contains(u"/review/"_s))
            things[UsedKind::Picture].append({picture, picture});
    }
    std::ranges::sort(things[UsedKind::Picture]);
    return things;
}

template <typename Dialog>
void bringUp(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace

TextCommands::TextCommands(const ReviewServices &services, FileCommands &files)
    : QObject(services.window), m_services(services), m_files(files), m_withdrawals(services)
{
    connect(services.actions[ActionId::ShowClinicTexts], &QAction::triggered, this, &TextCommands::showTexts);
    connect(services.actions[ActionId::ShowUses], &QAction::triggered, this, &TextCommands::showUses);
    connect(&m_withdrawals, &Withdrawals::changed, this, [this] {
        if (m_uses)
            search();
    });
    connect(&m_withdrawals, &Withdrawals::failed, this, [this](const QString &problem) {
        if (m_uses)
            m_uses->showProblem(problem);
    });
}

void TextCommands::showTexts()
{
    m_root = clinicInWindow(m_services);
    if (m_root.isEmpty())
        return;
    if (!m_texts) {
        m_texts = new ClinicTextsDialog(m_services.window);
        connect(m_texts, &ClinicTextsDialog::newVersionRequested, this, &TextCommands::makeVersion);
        connect(m_texts, &ClinicTextsDialog::usesRequested, this, [this](const QString &id) { showUsesOf(UsedKind::Text, id); });
        connect(m_texts, &ClinicTextsDialog::rolloutRequested, this, &TextCommands::showRollout);
    }
    bringUp(m_texts.data());
    refreshTexts();
}

void TextCommands::refreshTexts()
{
    m_work.run([this, root = m_root]() -> BackgroundWork::Outcome {
        const QList<ClinicTextsDialog::Row> rows = rowsOf(root);
        return [this, rows] {
            if (m_texts)
                m_texts->showTexts(rows);
        };
    });
}

void TextCommands::makeVersion(const QString &id)
{
    const std::optional<OwnKey> own = ownKeyAt(m_services.settings.value(signingKeyKey));
    if (!own) {
        m_texts->showMessage(Tone::Attention, tr("A new version is signed, and this computer has no signing key of yours yet. Choose “My signing key” in the menu “Review” first."));
        return;
    }
    m_work.run([this, root = m_root, id, own = *own, now = m_services.clock.now()]() -> BackgroundWork::Outcome {
        const Trust trust = readTrust(root, PinStore::ofThisComputer());
        const TrustedPerson *person = personWithKey(trust, own.key.fingerprint, now);
        const QStringList roles = approvingRoles();
        const auto role = std::ranges::find_if(roles, [person](const QString &one) { return person && person->roles.contains(one); });
        const QString by = person ? person->id : QString(), as = role == roles.end() ? QString() : *role;
        return [this, id, by, as, trust, path = own.path] {
            if (!m_texts)
                return;
            m_texts->showMessage(Tone::Neutral, {});
            if (!trust.isVerified())
                m_texts->showMessage(Tone::Problem, trust.problem);
            else if (as.isEmpty())
                m_texts->showMessage(Tone::Attention, tr("Clinic texts are signed by a medical reviewer or a compliance reviewer. Your key is not of one in the list of people who approve."));
            else
                offerVersion(id, {{id, by, as, false}, {}, {}}, path);
        };
    });
}

void TextCommands::offerVersion(const QString &id, const NewClinicText &text, const QString &key)
{
    const Workspace workspace = Workspace::load(m_root);
    const ClinicText *file = clinicTextFile(workspace, id);
    const Result<QByteArray> bytes = clinicTextBytes(m_root, id);
    const QString words = file ? file->body : bytes ? QString::fromUtf8(bytes.value()) : QString();
    auto *dialog = new NewVersionDialog({clinicTextName(id), file ? file->version : QString(), words, file != nullptr}, m_texts);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SigningDialog::signRequested, this, [this, dialog, text, key](const QString &passphrase) {
        NewClinicText wanted = text;
        wanted.request.changesMeaning = dialog->changesMeaning();
        wanted.version = dialog->version();
        wanted.words = dialog->words();
        dialog->setBusy(true);
        m_work.run([this, guard = QPointer<NewVersionDialog>(dialog), root = m_root, wanted, key = SigningKey{key, passphrase}, clock = &m_services.clock]() -> BackgroundWork::Outcome {
            const auto version = signNewClinicText(root, wanted, key, readTrust(root, PinStore::ofThisComputer()), *clock);
            return [this, guard, version, id = wanted.request.id] {
                if (guard && !version)
                    return guard->showProblem(version.error().message);
                if (guard) {
                    guard->setBusy(false);
                    guard->accept();
                }
                m_services.view.session().reloadWorkspace();
                refreshTexts();
                showRollout(id);
            };
        });
    });
    dialog->open();
}

void TextCommands::showRollout(const QString &id)
{
    if (!m_rollout) {
        m_rollout = new RolloutDialog(m_texts ? static_cast<QWidget *>(m_texts.data()) : m_services.window);
        connect(m_rollout, &RolloutDialog::openRequested, &m_files, &FileCommands::open);
        connect(m_rollout, &RolloutDialog::tableRequested, this, &TextCommands::saveTable);
        connect(m_rollout, &RolloutDialog::doneChanged, this, [this](const QStringList &done) { m_services.settings.setValue(rolloutDoneKey, done); });
    }
    bringUp(m_rollout.data());
    m_work.run([this, root = m_root, id, clock = &m_services.clock]() -> BackgroundWork::Outcome {
        QList<RolloutEntry> entries;
        for (const ArticleStanding &one : readStandings(root, *clock)) {
            if (auto entry = rolloutOf(one.path, one.title, one.state, id))
                entries.append(std::move(*entry));
        }
        return [this, entries] {
            if (m_rollout)
                m_rollout->showEntries(entries, m_services.settings.value(rolloutDoneKey));
        };
    });
}

void TextCommands::saveTable()
{
    const auto save = [this](const QString &path) {
        if (!m_rollout)
            return;
        const Status saved = writeFile(path, rolloutTable(m_rollout->entries(), m_rollout->done()));
        m_services.notices.showNotice(saved ? Tone::Good : Tone::Problem, saved ? tr("The table is saved: %1").arg(path) : saved.error().message);
    };
    m_services.prompts.chooseNewFile(m_rollout, tr("Save as a table"), tr("Tables (*.csv)"), tr("articles-to-do.csv"), save);
}

void TextCommands::showUses()
{
    m_root = clinicInWindow(m_services);
    if (!m_root.isEmpty())
        showUsesOf(UsedKind::Text, {});
}

void TextCommands::showUsesOf(UsedKind kind, const QString &id)
{
    delete m_uses;
    m_uses = new UsesDialog(thingsOf(Workspace::load(m_root)), m_texts ? static_cast<QWidget *>(m_texts.data()) : m_services.window);
    connect(m_uses, &UsesDialog::searchRequested, this, &TextCommands::search);
    connect(m_uses, &UsesDialog::openRequested, &m_files, &FileCommands::open);
    connect(m_uses, &UsesDialog::withdrawRequested, this, [this] { m_withdrawals.ask(m_root, m_found, m_uses); });
    connect(m_uses, &UsesDialog::useAgainRequested, this, [this] { m_withdrawals.askToUseAgain(m_root, m_found, m_uses); });
    bringUp(m_uses.data());
    if (!id.isEmpty())
        m_uses->choose(kind, id);
}

void TextCommands::search()
{
    m_uses->beginSearch();
    m_work.run([this, root = m_root, kind = m_uses->kind(), id = m_uses->id(), clock = &m_services.clock]() -> BackgroundWork::Outcome {
        const Workspace workspace = Workspace::load(root);
        const Result<UsedThing> thing = usedThing(workspace, kind, id);
        const QList<ArticleUse> uses = thing ? readUses(root, thing.value(), *clock) : QList<ArticleUse>();
        return [this, kind, id, thing, uses, found = withdrawableOf(workspace, kind, id, uses)] {
            // Another one may be chosen by now.
            if (!m_uses || m_uses->kind() != kind || m_uses->id() != id)
                return;
            m_found = found;
            if (!thing)
                m_uses->showProblem(thing.error().message);
            else if (uses.isEmpty() && !thing.value().isKnown)
                m_uses->showProblem(tr("The clinic has nothing of that name, and no article uses it."));
            else
                m_uses->showUses(uses, found.standing);
        };
    });
}

} // namespace articular

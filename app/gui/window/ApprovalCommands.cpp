// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/ApprovalCommands.h"

#include "core/base/FileStore.h"
#include "core/review/ApprovalCertificate.h"
#include "core/review/ApprovalSigning.h"
#include "core/review/Notes.h"
#include "gui/approval/ApproveSheet.h"
#include "gui/approval/CertificateDialog.h"
#include "gui/approval/NoteDialog.h"
#include "gui/approval/PageReading.h"
#include "gui/approval/ReasonDialog.h"
#include "gui/editor/MarkdownEdit.h"
#include "gui/exporting/PdfPage.h"
#include "gui/session/ApprovalDesk.h"
#include "gui/session/ReviewReading.h"
#include "gui/window/ClaimCommands.h"
#include "gui/window/KeptApprovals.h"
#include "gui/window/NewCommands.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// Signs what the sheet showed, or nothing. Returns the certificate, HTML.
Result<QByteArray> signOffer(const QString &path, const Clock &clock, const ApprovalOffer &offer, ApprovalRequest request, const SigningKey &key)
{
    const auto desk = ApprovalDesk::read(path, request.key, clock);
    if (!desk)
        return desk.error();
    const ReviewSubject &subject = desk.value().subject();
    request.sent = desk.value().sent();
    if (subject.page.contentDigest != offer.contentDigest || subject.page.pageDigest != offer.pageDigest)
        return Error{ErrorCode::Refused, ApprovalCommands::tr("The text was changed while you read it. Nothing was signed; open this again and read what changed."), {}, path, 0};
    const Result<ApprovalRecord> record = prepareApproval(subject, request);
    if (!record)
        return record.error();
    const Result<QString> event = signApproval(subject, record.value(), key);
    if (!event)
        return event.error();
    return approvalCertificate(record.value(), event.value(), offer);
}

/// The certificate of the article and of those that were kept, as far as they are still what was read.
struct Signed
{
    QByteArray html;
    QStringList paths, problems;
};

Result<Signed> signWith(const QList<KeptApproval> &kept, const QString &path, const Clock &clock, const ApprovalOffer &offer,
                        const ApprovalRequest &request, const SigningKey &key)
{
    const Result<QByteArray> main = signOffer(path, clock, offer, request, key);
    if (!main)
        return main.error();
    Signed done{main.value(), {path}, {}};
    for (const KeptApproval &other : kept) {
        const auto desk = ApprovalDesk::read(other.path, request.key, clock);
        Result<ApprovalOffer> again = desk ? desk.value().offer(request.key) : Result<ApprovalOffer>(desk.error());
        if (again) {
            // What was read is what is signed, whatever stands there now.
            ApprovalOffer read = again.value();
            read.contentDigest = other.contentDigest;
            read.pageDigest = other.pageDigest;
            again = read;
        }
        const Result<QByteArray> html = again ? signOffer(other.path, clock, again.value(), {again.value().signer.id, again.value().signer.role, other.meaning, request.key, other.lookedForClaims, nullptr, other.sawWholePage}, key)
                                              : Result<QByteArray>(again.error());
        if (!html) {
            done.problems.append(ApprovalCommands::tr("“%1” was not signed: %2", "title, why").arg(other.title, html.error().message));
            continue;
        }
        done.paths.append(other.path);
        const qsizetype start = html.value().indexOf("<body>") + 6, end = html.value().indexOf("</body>");
        done.html.insert(done.html.indexOf("</body>"), "<hr>\n" + html.value().mid(start, end - start));
    }
    return done;
}

/// Ends an approval that was just given: while others are still to approve, the article goes back to the writer.
Result<Event> takeApprovalBack(const ReviewSubject &subject, const QString &by, const QString &reason)
{
    if (subject.state.onSite && subject.state.newest() && subject.state.onSite->version == subject.state.newest()->number)
        return Error{ErrorCode::Refused, ApprovalCommands::tr("The page is published already. Take the page down instead."), {}, subject.path(), 0};
    return subject.state.phase == ArticlePhase::InReview ? returnToWriter(subject, by, reason) : withdrawArticle(subject, by, reason);
}

} // namespace

ApprovalCommands::ApprovalCommands(const ReviewServices &services)
    : QObject(services.window), m_services(services), m_people(new PeopleCommands(services))
{
    connect(services.actions[ActionId::ApproveArticle], &QAction::triggered, this, &ApprovalCommands::approve);
    connect(services.actions[ActionId::ReturnArticle], &QAction::triggered, this, &ApprovalCommands::sendBack);
    connect(services.actions[ActionId::AddNote], &QAction::triggered, this, &ApprovalCommands::addNote);
    connect(services.actions[ActionId::WithdrawArticle], &QAction::triggered, this, &ApprovalCommands::withdraw);
}

bool ApprovalCommands::isOnDisk()
{
    DocumentSession &session = m_services.view.session();
    session.gatherChanges();
    if (!session.path().isEmpty() && !session.isModified())
        return true;
    m_services.notices.showNotice(Tone::Attention, tr("Save the article first: a review is about the text in its file."));
    return false;
}

QString ApprovalCommands::whoIsHere() const
{
    const Workspace &workspace = m_services.view.session().workspace();
    const QString reviewer = m_services.settings.value(claimReviewerKey);
    return workspace.person(reviewer) ? reviewer : userIn(workspace, m_services.settings);
}

ApprovalCommands::OwnStep ApprovalCommands::asPersonHere(const Step &step) const
{
    const std::optional<OwnKey> own = ownKeyAt(m_services.settings.value(signingKeyKey));
    return [step, fingerprint = own ? own->key.fingerprint : QString(), known = whoIsHere()](const ReviewSubject &subject) -> Result<Event> {
        const TrustedPerson *person = personWithKey(subject.history.trust, fingerprint, subject.clock.now());
        const QString by = person ? person->id : known;
        if (by.isEmpty())
            return Error{ErrorCode::InvalidInput, tr("The clinic does not know who you are: your name is not among its people. Nothing was recorded."), {}, {}, 0};
        return step(subject, by);
    };
}

void ApprovalCommands::openDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ApprovalCommands::approve()
{
    if (!isOnDisk() || m_work.isBusy())
        return;
    const std::optional<OwnKey> own = ownKeyAt(m_services.settings.value(signingKeyKey));
    if (!own) {
        m_services.notices.showNotice(Tone::Attention, tr("You approve with a signing key, and this computer has none of yours yet."),
                                      {{tr("Make my signing key…"), [this] { m_people->showKey(); }}});
        return;
    }
    m_work.run([this, path = m_services.view.session().path(), clock = &m_services.clock, key = own->key.fingerprint]() -> BackgroundWork::Outcome {
        const auto desk = ApprovalDesk::read(path, key, *clock);
        const Result<ApprovalOffer> offer = desk ? desk.value().offer(key) : Result<ApprovalOffer>(desk.error());
        const QStringList claims = desk ? desk.value().ownClaims() : QStringList();
        return [this, path, offer, claims] {
            if (!offer)
                m_services.notices.showNotice(Tone::Attention, offer.error().message);
            else if (m_services.view.session().path() == path)
                claims.isEmpty() ? showSheet(offer.value()) : askAboutOwnClaims(claims, offer.value().signer);
        };
    });
}

void ApprovalCommands::askAboutOwnClaims(const QStringList &claims, const ApprovalSigner &signer)
{
    const QString all = u"“%1”"_s.arg(claims.join(u"”, “"_s));
    m_services.notices.showNotice(Tone::Attention, tr("Your suggestions say something about health that nobody decided about yet: %1", "sentences").arg(all),
                                  {{tr("Accept and go on"), [this, signer] { acceptOwnClaims(signer); }}});
}

void ApprovalCommands::acceptOwnClaims(const ApprovalSigner &signer)
{
    if (!isOnDisk() || m_work.isBusy())
        return;
    m_work.run([this, path = m_services.view.session().path(), clock = &m_services.clock, signer]() -> BackgroundWork::Outcome {
        const auto desk = ApprovalDesk::read(path, signer.key, *clock);
        const Status accepted = desk ? desk.value().acceptOwnClaims(signer.id, signer.role) : Status(desk.error());
        return [this, path, accepted] {
            if (!accepted)
                m_services.notices.showNotice(Tone::Problem, accepted.error().message);
            else if (m_services.view.session().path() == path) {
                m_services.notices.hide();
                m_services.view.session().reloadDecisions();
                approve();
            }
        };
    });
}

void ApprovalCommands::showSheet(const ApprovalOffer &offer)
{
    auto *sheet = new ApproveSheet(offer, m_services.window);
    if (m_reading)
        sheet->takeSeen(m_reading->seenParagraphs());
    connect(sheet, &ApproveSheet::approveRequested, this, [this, sheet](Meaning meaning, bool lookedForClaims, const QString &passphrase) {
        const ApprovalSigner &signer = sheet->offer().signer;
        const bool sawWholePage = meaning == Meaning::WithMyChanges && sheet->reading()->unseen() == 0;
        sign(sheet, {signer.id, signer.role, meaning, signer.key, lookedForClaims, nullptr, sawWholePage}, passphrase);
    });
    connect(sheet, &ApproveSheet::laterRequested, this, [this, sheet](Meaning meaning, bool lookedForClaims) { keep(sheet, meaning, lookedForClaims); });
    QStringList kept;
    for (const KeptApproval &other : keptApprovals(m_services.settings)) {
        if (other.path != m_services.view.session().path())
            kept.append(tr("%1: “%2”", "title, what is signed").arg(other.title, other.statement));
    }
    sheet->setKept(kept);
    openDialog(sheet);
}

void ApprovalCommands::keep(ApproveSheet *sheet, Meaning meaning, bool lookedForClaims)
{
    const ApprovalOffer &offer = sheet->offer();
    const auto choice = std::ranges::find(offer.choices, meaning, &ApprovalChoice::meaning);
    keepApproval({m_services.view.session().path(), offer.articleTitle, choice->statement, meaning, lookedForClaims, sheet->reading()->unseen() == 0,
                  offer.contentDigest, offer.pageDigest}, m_services.settings);
    sheet->reject();
    const auto next = std::ranges::find_if(m_waiting, [this](const auto &other) {
        const QList<KeptApproval> kept = keptApprovals(m_services.settings);
        return std::ranges::none_of(kept, [&other](const KeptApproval &one) { return one.path == other.first; });
    });
    std::vector<NoticeAction> choices;
    if (next != m_waiting.cend())
        choices.push_back({tr("Next: %1", "title of an article").arg(next->second), [this, path = next->first] { emit nextRequested(path); }});
    m_services.notices.showNotice(Tone::Information, tr("Not signed yet. It is signed with the next article that you approve, if its text is still the same then."), choices);
}

void ApprovalCommands::sign(ApproveSheet *sheet, const ApprovalRequest &request, const QString &passphrase)
{
    sheet->setBusy(true);
    const SigningKey key{m_services.settings.value(signingKeyKey), passphrase};
    QList<KeptApproval> kept = sheet->signsKept() ? keptApprovals(m_services.settings) : QList<KeptApproval>();
    kept.removeIf([this](const KeptApproval &other) { return other.path == m_services.view.session().path(); });
    m_work.run([this, guard = QPointer<ApproveSheet>(sheet), path = m_services.view.session().path(), clock = &m_services.clock,
                offer = sheet->offer(), request, key, kept]() -> BackgroundWork::Outcome {
        const Result<Signed> done = signWith(kept, path, *clock, offer, request, key);
        return [this, guard, offer, done] {
            if (!done) {
                if (guard)
                    guard->showProblem(done.error().message);
                return;
            }
            if (guard) {
                guard->setBusy(false);
                guard->accept();
            }
            m_services.view.session().reloadDecisions();
            emit stepTaken();
            forgetKept(done.value().paths, m_services.settings);
            if (!done.value().problems.isEmpty())
                m_services.notices.showNotice(Tone::Attention, done.value().problems.join(u' '));
            showCertificate(done.value().html, offer.articleTitle, done.value().paths);
        };
    });
}

void ApprovalCommands::showCertificate(const QByteArray &html, const QString &article, const QStringList &done)
{
    auto *dialog = new CertificateDialog(html, m_services.window);
    dialog->setWindowTitle(tr("Approved: %1").arg(article));
    connect(dialog, &CertificateDialog::saveRequested, this, [this, dialog] { saveCertificate(dialog); });
    connect(dialog, &CertificateDialog::takeBackRequested, this, [this, dialog] { takeBack(dialog); });
    const auto next = std::ranges::find_if(m_waiting, [&done](const auto &other) { return !done.contains(other.first); });
    if (next != m_waiting.cend())
        dialog->setNext(next->second);
    connect(dialog, &CertificateDialog::nextRequested, this, [this, path = next == m_waiting.cend() ? QString() : next->first] { emit nextRequested(path); });
    openDialog(dialog);
}

void ApprovalCommands::saveCertificate(CertificateDialog *dialog)
{
    const QString name = QFileInfo(m_services.view.session().path()).absoluteDir().dirName();
    const QString filter = tr("Web page (*.html)") + u";;"_s + tr("PDF to print or send (*.pdf)");
    m_services.prompts.chooseNewFile(dialog, tr("Save a copy"), filter, tr("approval-of-%1.html").arg(name), [this, html = dialog->html()](const QString &path) {
        m_work.run([this, html, path]() -> BackgroundWork::Outcome {
            const Status saved = writeFile(path, path.endsWith(".pdf"_L1, Qt::CaseInsensitive) ? pdfOfHtml(html) : html);
            return [this, path, saved] {
                m_services.notices.showNotice(saved ? Tone::Good : Tone::Problem, saved ? tr("Your copy is saved: %1").arg(path) : saved.error().message);
            };
        });
    });
}

void ApprovalCommands::takeBack(CertificateDialog *dialog)
{
    const ReasonWords words{tr("Take the approval back"),
                            tr("The page is then not approved any more. That you approved it stays on record, with the reason that you give here."),
                            tr("&Reason:"), tr("&Take it back"), false};
    askReason(dialog, words, [](const QString &reason) -> Step {
        return [reason](const ReviewSubject &subject, const QString &by) { return takeApprovalBack(subject, by, reason); };
    }, tr("Your approval is taken back."), [guard = QPointer<CertificateDialog>(dialog)] {
        if (guard)
            guard->accept();
    });
}

void ApprovalCommands::sendBack()
{
    const ReasonWords words{tr("Send back to the writer"),
                            tr("The article goes back to the writer with your notes. If several people review it, it goes back for all of them."),
                            tr("&What has to change (may stay empty when your notes say it):"), tr("&Send back"), true};
    if (isOnDisk()) {
        askReason(m_services.window, words, [](const QString &reason) -> Step {
            return [reason](const ReviewSubject &subject, const QString &by) { return returnToWriter(subject, by, reason); };
        }, tr("The article is back with its writer."));
    }
}

void ApprovalCommands::withdraw()
{
    const ReasonWords words{tr("Take this page down"),
                            tr("The approval ends. The page must also come off the website: tell whoever looks after it. The text itself is kept."),
                            tr("&Reason:"), tr("&Take it down"), false};
    if (isOnDisk()) {
        askReason(m_services.window, words, [](const QString &reason) -> Step {
            return [reason](const ReviewSubject &subject, const QString &by) { return withdrawArticle(subject, by, reason); };
        }, tr("The page is taken down here. Now take it off the website too."));
    }
}

void ApprovalCommands::askReason(QWidget *parent, const ReasonWords &words, const std::function<Step(const QString &)> &step,
                                 const QString &done, const std::function<void()> &after)
{
    auto *dialog = new ReasonDialog(words, parent);
    connect(dialog, &ReasonDialog::reasonGiven, this, [this, dialog, step, done, after](const QString &reason) { take(dialog, step(reason), done, after); });
    openDialog(dialog);
}

void ApprovalCommands::addNote()
{
    if (!isOnDisk())
        return;
    const QString quote = m_services.view.editor().textCursor().selectedText().simplified();
    if (quote.isEmpty()) {
        m_services.notices.showNotice(Tone::Information, tr("Select the words that the note is about in the text first."));
        return;
    }
    addNoteOn(quote);
}

void ApprovalCommands::addNoteOn(const QString &quote)
{
    auto *dialog = new NoteDialog(quote, m_services.window);
    connect(dialog, &NoteDialog::noteWritten, this, [this, dialog, quote](NoteKind kind, const QString &text) {
        take(dialog, [quote, kind, text](const ReviewSubject &subject, const QString &by) {
            return recordNote(subject.context, {by, kind, quote, text}, subject.clock);
        }, tr("The note is there for the writer. It goes with the article when you send it back."));
    });
    openDialog(dialog);
}

template <typename Dialog>
void ApprovalCommands::take(Dialog *dialog, const Step &step, const QString &done, const std::function<void()> &after)
{
    dialog->setBusy(true);
    m_work.run([this, guard = QPointer<Dialog>(dialog), path = m_services.view.session().path(), clock = &m_services.clock,
                step = asPersonHere(step), done, after]() -> BackgroundWork::Outcome {
        const auto desk = readReviewCase(path, *clock);
        const Result<Event> event = desk ? step(desk.value()->subject()) : Result<Event>(desk.error());
        return [this, guard, event, done, after] {
            if (guard && !event)
                return guard->showProblem(event.error().message);
            if (guard) {
                guard->setBusy(false);
                guard->accept();
            }
            m_services.notices.showNotice(event ? Tone::Good : Tone::Problem, event ? done : event.error().message);
            m_services.view.session().reloadDecisions();
            emit stepTaken();
            if (event && after)
                after();
        };
    });
}

} // namespace articular

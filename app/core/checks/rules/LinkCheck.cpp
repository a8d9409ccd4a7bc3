// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/Problems.h"
#include "core/checks/rules/Rules.h"
#include "core/checks/rules/TrackingParameters.h"
#include "core/markdown/HtmlRenderer.h"
#include "core/markdown/LinkPolicy.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// The ids that the page gives to headings and notes: where `#…` links may lead.
QSet<QString> anchorsOf(const MarkdownDocument &body)
{
    static const QRegularExpression id(u" id=\"([^\"]+)\""_s);
    QSet<QString> anchors;
    auto matches = id.globalMatch(QString::fromUtf8(HtmlRenderer(body, {}).body()));
    while (matches.hasNext())
        anchors.insert(matches.next().captured(1));
    return anchors;
}

bool isVagueText(const QString &words)
{
    static const QSet<QString> vague{
        u"click here"_s, u"click"_s, u"here"_s, u"this link"_s, u"this page"_s, u"this"_s, u"link"_s, u"more"_s,
        u"read more"_s, u"learn more"_s, u"find out more"_s, u"see more"_s, u"more info"_s, u"more information"_s,
        u"haga clic aquí"_s, u"haz clic aquí"_s, u"clic aquí"_s, u"pulse aquí"_s, u"pinche aquí"_s, u"aquí"_s,
        u"este enlace"_s, u"esta página"_s, u"enlace"_s, u"más"_s, u"leer más"_s, u"lea más"_s, u"saber más"_s,
        u"ver más"_s, u"más información"_s,
    };
    static const QRegularExpression marks(u"^[\\s\\p{P}>→]+|[\\s\\p{P}>→]+$"_s);
    return vague.contains(words.simplified().remove(marks).toLower());
}

bool isBareAddress(const QString &words)
{
    static const QRegularExpression address(u"^\\s*(?:https?://|www\\.)\\S+\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    return address.match(words).hasMatch();
}

/// Notes name their sources, and may do so by address.
bool isInNote(const CheckContext &context, NodeId id)
{
    const Ast &ast = context.body.ast();
    while (id != -1 && ast[id].kind != NodeKind::FootnoteDefinition)
        id = ast[id].parent;
    return id != -1;
}

bool isThisComputer(const QString &address)
{
    const QString host = QUrl(address).host().toLower();
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || host.startsWith("127."_L1) || host == "::1"_L1
        || host == "0.0.0.0"_L1;
}

class LinkCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(LinkCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        return {{u"str-links"_s, Level::Error, Stage::Submit, Decision::None,
                 u"https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context"_s}};
    }

    bool needsDetails() const override { return false; }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        std::optional<QSet<QString>> anchors;
        const Ast &ast = context.body.ast();
        for (const InlineRange &place : context.prose.inlines()) {
            if (place.node == -1)
                continue;
            const Node &node = ast[place.node];
            const QString address = ast.text(node.url);
            if (node.kind == NodeKind::Image) {
                checkPictureAddress(context, place, address, findings);
            } else if (node.kind == NodeKind::Link) {
                if (classifyLink(address) == LinkKind::Anchor && !anchors)
                    anchors = anchorsOf(context.body);
                checkAddress(context, place, address, anchors, findings);
                checkText(context, place, findings);
            }
        }
    }

private:
    static TextRange addressPlace(const InlineRange &place)
    {
        return place.destination.isEmpty() ? place.source : place.destination;
    }

    static Finding &add(Level level, TextRange range, const QString &message, const QString &why,
                        std::vector<Finding> &findings)
    {
        findings.push_back(problemAt(u"str-links"_s, level, range, message, why));
        return findings.back();
    }

    static void checkAddress(const CheckContext &context, const InlineRange &place, const QString &address,
                             const std::optional<QSet<QString>> &anchors, std::vector<Finding> &findings)
    {
        const TextRange range = addressPlace(place);
        switch (classifyLink(address)) {
        case LinkKind::Empty:
            add(Level::Error, place.source, tr("This link leads nowhere: its address is empty."),
                tr("Readers press it and nothing happens."), findings);
            break;
        case LinkKind::Refused:
            add(Level::Error, range, tr("The address “%1” cannot be a link of the page.").arg(address),
                tr("Only web addresses, mail addresses and files in the article's folder work for readers; addresses "
                   "that run code or point to your own computer do not."), findings);
            break;
        case LinkKind::Anchor:
            if (!isAnchor(address, *anchors)) {
                add(Level::Error, range, tr("No heading of this article is called “%1”.").arg(address),
                    tr("Readers press the link and stay where they are."), findings);
            }
            break;
        case LinkKind::Relative:
            checkFile(context, address, range, tr("The file “%1” is not in the article's folder.").arg(address),
                      findings);
            break;
        case LinkKind::Web:
            checkWebAddress(context, place, address, findings);
            break;
        case LinkKind::Mail:
            break;
        }
    }

    static bool isAnchor(const QString &address, const QSet<QString> &anchors)
    {
        const QString name = address.sliced(1);
        return anchors.contains(name) || anchors.contains(QUrl::fromPercentEncoding(name.toUtf8()));
    }

    static void checkFile(const CheckContext &context, const QString &address, TextRange range, const QString &message,
                          std::vector<Finding> &findings)
    {
        if (!context.article.folder().isEmpty() && fileBeside(context.article, address).isEmpty())
            add(Level::Error, range, message, tr("Only files beside the article are published with it."), findings);
    }

    static void checkWebAddress(const CheckContext &context, const InlineRange &place, const QString &address,
                                std::vector<Finding> &findings)
    {
        if (isThisComputer(address)) {
            add(Level::Error, addressPlace(place), tr("“%1” leads to your own computer.").arg(address),
                tr("Readers have nothing at this address."), findings);
            return;
        }
        if (!hasTracking(address.toUtf8()))
            return;
        Finding &finding = add(Level::Warning, addressPlace(place), tr("This address carries tracking codes."),
            tr("They tell another company which link a reader pressed, and make the address hard to read."), findings);
        if (place.destination.isEmpty())
            return;
        const QByteArray written = context.article.text().sliced(place.destination.start, place.destination.length);
        finding.fix = Fix{tr("Remove the tracking codes"), {{place.destination, withoutTracking(written)}}};
    }

    static void checkText(const CheckContext &context, const InlineRange &place, std::vector<Finding> &findings)
    {
        const QString words = context.body.ast().plainText(place.node);
        const TextRange range = place.label.isEmpty() ? place.source : place.label;
        if (isBareAddress(words)) {
            if (!isInNote(context, place.node)) {
                add(Level::Warning, range, tr("This link shows a bare address; say in words where it leads."),
                    tr("Screen readers spell an address out, and nobody remembers it."), findings);
            }
        } else if (words.trimmed().isEmpty()) {
            add(Level::Error, range, tr("This link has no words to press."),
                tr("Nobody can see it, and screen readers read out its address."), findings);
        } else if (isVagueText(words)) {
            add(Level::Warning, range, tr("The words “%1” do not say where the link leads.").arg(words.simplified()),
                tr("People who move from link to link by ear hear only these words."), findings);
        }
    }

    static void checkPictureAddress(const CheckContext &context, const InlineRange &place, const QString &address,
                                    std::vector<Finding> &findings)
    {
        const TextRange range = addressPlace(place);
        if (address.isEmpty()) {
            add(Level::Error, place.source, tr("This picture has no address."),
                tr("The page would show an empty place."), findings);
        } else if (!isAllowedImage(address)) {
            add(Level::Error, range, tr("The picture “%1” must be a file in the article's folder.").arg(address),
                tr("Pictures are published together with the article; nothing is loaded from elsewhere."), findings);
        } else {
            checkFile(context, address, range, tr("The picture “%1” is not in the article's folder.").arg(address),
                      findings);
        }
    }
};

} // namespace

std::unique_ptr<Check> linkCheck()
{
    return std::make_unique<LinkCheck>();
}

} // namespace articular

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/ArticleAnalyzer.h"

#include "core/checks/CheckSubject.h"
#include "core/checks/prose/RulePack.h"
#include "core/markdown/IncrementalParser.h"
#include "core/page/ThemeTemplate.h"
#include "core/spelling/ArticleSpelling.h"
#include "core/workspace/ClinicParts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// Source lines of all blocks and, for the list of notes, from the first definition to the last.
QList<BlockLines> linesOf(const MarkdownDocument &body, bool hasNotes)
{
    QList<BlockLines> lines;
    lines.reserve(body.blocks().size() + 1);
    for (const Block &block : body.blocks())
        lines.push_back({block.firstLine, block.lastLine});
    if (!hasNotes)
        return lines;
    std::optional<BlockLines> notes;
    for (const NodeId id : body.footnotes()) {
        const Node &note = body.ast()[id];
        if (!notes)
            notes = BlockLines{note.firstLine, note.lastLine};
        notes->first = std::min(notes->first, note.firstLine);
        notes->last = std::max(notes->last, note.lastLine);
    }
    lines.push_back(notes.value_or(BlockLines()));
    return lines;
}

QList<QByteArray> renderedBlocks(const HtmlRenderer &renderer, const MarkdownDocument &body)
{
    QList<QByteArray> blocks;
    blocks.reserve(body.blocks().size() + 1);
    for (int i = 0; i < int(body.blocks().size()); ++i)
        blocks.push_back(renderer.block(i));
    if (const QByteArray notes = renderer.footnotes(); !notes.isEmpty())
        blocks.push_back(notes);
    return blocks;
}

} // namespace

ArticleAnalyzer::ArticleAnalyzer(QString path, Workspace workspace, CheckRegistry checks)
    : m_path(std::move(path))
    , m_workspace(std::move(workspace))
    , m_clinicRules(clinicRules(m_workspace))
    , m_checks(std::move(checks))
    , m_imagePrefix(u"article/"_s)
    , m_pictures({}, m_imagePrefix)
    , m_article(m_path, {})
{
    m_pictures = PictureCache(m_article.folder(), m_imagePrefix);
}

void ArticleAnalyzer::setPath(const QString &path)
{
    const QString folder = m_article.folder();
    m_path = path;
    m_article = Article(m_path, m_article.text());
    // Pictures that were replaced keep their addresses: the preview may know them under those.
    if (m_article.folder() != folder)
        m_pictures = PictureCache(m_article.folder(), m_imagePrefix);
    m_pageReview.reset();
    forgetFrame();
}

void ArticleAnalyzer::setWorkspace(Workspace workspace)
{
    m_pageReview.reset();
    m_textsInForce.clear();
    m_workspace = std::move(workspace);
    m_clinicRules = clinicRules(m_workspace);
    keepLastGoodTheme();
    updateShownClinic();
    m_pictures.expire();
    forgetFrame();
}

void ArticleAnalyzer::setSpellers(std::shared_ptr<const Spellers> spellers)
{
    m_spellers = std::move(spellers);
}

void ArticleAnalyzer::setDecisions(QList<ClaimDecision> decisions, QList<WorkspaceProblem> reviewProblems)
{
    m_decisions = std::move(decisions);
    m_reviewProblems = std::move(reviewProblems);
}

void ArticleAnalyzer::setReview(std::shared_ptr<const ReviewHistory> review)
{
    m_review = std::move(review);
}

void ArticleAnalyzer::setPageReview(std::optional<PageReview> review)
{
    m_reviewedText = m_article.text();
    m_pageReview = std::move(review);
}

void ArticleAnalyzer::setTextsInForce(QMap<QString, QByteArray> texts)
{
    if (m_textsInForce == texts)
        return;
    m_textsInForce = std::move(texts);
    updateShownClinic();
    m_isClinicOutdated = true;
    forgetFrame();
}

std::optional<PageReview> ArticleAnalyzer::pageReview() const
{
    return m_reviewedText == m_article.text() ? m_pageReview : std::nullopt;
}

void ArticleAnalyzer::keepLastGoodTheme()
{
    const Theme &theme = m_workspace.theme();
    const bool hasProblem = themeProblem(theme).has_value();
    if (!hasProblem)
        m_goodTheme = theme;
    m_showsFormerTheme = hasProblem && m_goodTheme.folder == theme.folder;
}

void ArticleAnalyzer::updateShownClinic()
{
    QMap<QString, QByteArray> texts;
    if (m_showsFormerTheme)
        texts = {{u"theme/page.mustache"_s, m_goodTheme.page}, {u"theme/style.css"_s, m_goodTheme.style}};
    texts.insert(m_textsInForce);
    m_clinicInForce = texts.isEmpty() ? std::nullopt : std::optional(withTexts(m_workspace, texts));
}

void ArticleAnalyzer::setComparison(std::optional<QByteArray> before, MarkChanges mark, PictureBefore pictureBefore)
{
    m_isComparisonOutdated = m_isComparisonOutdated || m_before != before;
    m_before = std::move(before);
    m_markChanges = std::move(mark);
    m_pictureBefore = std::move(pictureBefore);
    m_pageBefore.reset();
}

void ArticleAnalyzer::resetPreview()
{
    m_shownBlocks.clear();
    m_shownFrame.reset();
    m_pictures.expire();
    forgetFrame();
}

void ArticleAnalyzer::setImagePrefix(const QString &prefix)
{
    m_imagePrefix = prefix;
    m_pictures = PictureCache(m_article.folder(), m_imagePrefix);
    forgetFrame();
}

PreviewUpdate ArticleAnalyzer::preview(const QByteArray &text, quint64 revision, const QDate &today)
{
    m_article = Article(m_path, text);
    m_body = parseChanged(std::move(m_body), m_article.text(), m_article.bodyStart()).document;
    m_isClinicOutdated = false;
    m_isComparisonOutdated = false;

    PageOptions options;
    options.purpose = PagePurpose::Preview;
    options.today = today;
    options.image = [this](const QString &address) { return m_pictures.source(address); };
    options.review = pageReview();
    const PageRenderer page(m_article, m_body, shownClinic(), options);
    const HtmlRenderer renderer(m_body, page.htmlOptions());

    PreviewUpdate update;
    update.revision = revision;
    update.isWhole = !m_shownFrame;
    updateFrame(page, frameBasis(today));
    PageBlocks shown{m_frame, renderedBlocks(renderer, m_body)};
    update.lines = linesOf(m_body, shown.blocks.size() > m_body.blocks().size());
    markChanges(options, shown);
    if (shown.blocks.size() > update.lines.size())
        update.lines.push_back({});
    if (m_shownFrame != shown.frame)
        update.frame = m_shownFrame = shown.frame;
    update.blocks = diffBlocks(m_shownBlocks, shown.blocks);
    m_shownBlocks = std::move(shown.blocks);
    update.language = language();
    update.direction = QLocale(update.language).textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
    update.themeProblem = m_showsFormerTheme ? themeProblem(m_workspace.theme()) : m_themeProblem;
    update.showsFormerTheme = m_showsFormerTheme;
    update.pictures = m_pictures.files();
    update.outline = outlineOf(m_body);
    return update;
}

AnalysisResult ArticleAnalyzer::analyse(quint64 revision, const QDate &today) const
{
    m_pictures.expire();
    const CheckSubject subject(m_article, m_body, m_workspace, today,
                               {.decisions = m_decisions, .reviewProblems = m_reviewProblems, .review = m_review,
                                .spellers = m_spellers.get(), .clinicRules = m_clinicRules, .giveWay = m_giveWay});
    const CheckContext &context = subject.context();
    AnalysisResult result;
    if (gaveWay())
        return result;
    result.revision = revision;
    result.text = m_article.text();
    result.metadata = m_article.metadata();
    result.detailsReadable = !m_article.frontMatter().problem();
    result.keyNotes = m_article.frontMatter().notes();
    CheckResult checked = m_checks.check(context, Stage::Submit, m_giveWay);
    if (gaveWay())
        return result;
    if (m_letStand)
        checked.switchedOff += m_letStand(context, checked.findings);
    // What only a later step stops is no problem of the writer's now.
    result.findings = asSeenAt(Stage::Submit, std::move(checked.findings));
    result.switchedOff = std::move(checked.switchedOff);
    result.switchableRules = std::move(checked.switchableRules);
    result.readiness = readinessOf(context, result.findings);
    result.claims = context.claims;
    if (gaveWay())
        return result;
    const ClinicProfile &profile = m_workspace.profile();
    if (context.words && profile.checkLevels.value(u"lan-spell"_s) != "off"_L1 && context.words->unknown()) {
        for (const UnknownWord &word : context.words->unknown().value())
            result.unknownWords.append(word.range);
    }
    result.statistics = TextStatistics::of(context.body, context.prose, UnavoidableTerms(profile.terms + profile.glossary.keys()),
                                           profile.readingGradeWarnAbove);
    result.gradeTarget = profile.readingGradeTarget;
    result.gradeLimit = profile.readingGradeWarnAbove;
    result.language = language();
    return result;
}

void ArticleAnalyzer::forgetFrame()
{
    m_frameBasis.reset();
}

ArticleAnalyzer::FrameBasis ArticleAnalyzer::frameBasis(const QDate &today)
{
    const ImageSource hero = m_pictures.source(m_article.metadata().image.src);
    FrameBasis basis{m_article.text().first(m_article.bodyStart()), m_body.citedKeys(), {}, today, hero.src,
                     {hero.width, hero.height}, pageReview()};
    // A text that stands in the body is not shown a second time at its usual place.
    const Ast &ast = m_body.ast();
    for (NodeId id = 0; id < NodeId(ast.nodes.size()); ++id) {
        if (ast[id].kind == NodeKind::Directive)
            basis.inserts.push_back(ast.text(ast[id].literal));
    }
    return basis;
}

void ArticleAnalyzer::updateFrame(const PageRenderer &page, FrameBasis basis)
{
    if (m_frameBasis == basis)
        return;
    m_themeProblem.reset();
    m_frame = page.frame(&m_themeProblem);
    m_frameBasis = std::move(basis);
    m_pageBefore.reset();
}

void ArticleAnalyzer::markChanges(const PageOptions &options, PageBlocks &page)
{
    m_changedPlaces = 0;
    if (!m_before)
        return;
    if (!m_pageBefore) {
        const Article article(m_path, *m_before);
        const MarkdownDocument body = MarkdownDocument::parse(article.text(), article.bodyStart());
        PageOptions optionsBefore = options;
        if (m_pictureBefore)
            optionsBefore.image = [this](const QString &address) { return m_pictures.source(m_pictureBefore(address)); };
        const PageRenderer before(article, body, shownClinic(), optionsBefore);
        m_pageBefore = PageBlocks{before.frame(nullptr), renderedBlocks(HtmlRenderer(body, before.htmlOptions()), body)};
    }
    m_changedPlaces = m_markChanges(*m_pageBefore, page);
}

QString ArticleAnalyzer::language() const
{
    const QString &own = m_article.metadata().language;
    return own.isEmpty() ? m_workspace.profile().language : own;
}

} // namespace articular

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/FileProblems.h"

#include "core/base/FileStore.h"
#include "core/checks/CheckRunner.h"
#include "core/checks/SwitchedOff.h"
#include "core/checks/rules/Problems.h"
#include "core/document/LineIndex.h"
#include "core/page/PageRenderer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

class FileProblems
{
    Q_DECLARE_TR_FUNCTIONS(FileProblems)

public:
    static void reportFrontMatter(const CheckContext &context, std::vector<Finding> &findings)
    {
        const FrontMatter &frontMatter = context.article.frontMatter();
        if (const auto &problem = frontMatter.problem()) {
            Finding finding = problemAt(u"fmt-yaml"_s, Level::Error, problem->range, problem->message,
                tr("The article details cannot be read until this is mended. Nothing of the text was changed."));
            if (problem->fix)
                finding.fix = Fix{problem->fixLabel, {*problem->fix}};
            findings.push_back(finding);
        }
        for (const FrontMatterNote &note : frontMatter.notes())
            findings.push_back(keyNote(note));
    }

    static Finding keyNote(const FrontMatterNote &note)
    {
        const auto made = [&note](Level level, const QString &message, const QString &why) {
            Finding finding = problemAt(u"fmt-keys"_s, level, note.range, message, why);
            finding.key = note.key;
            return finding;
        };
        switch (note.kind) {
        case FrontMatterNote::Kind::Duplicate:
            return made(Level::Warning, tr("“%1” says again what another line of the article details says.").arg(note.key),
                        tr("Only one of the two is used; remove the one that is wrong."));
        case FrontMatterNote::Kind::Ignored:
            return made(Level::Info, tr("“%1” is ignored.").arg(note.key),
                        tr("Status, reviewer and review date follow from the reviews and cannot be written by hand."));
        case FrontMatterNote::Kind::Unknown:
            break;
        }
        return made(Level::Info, tr("“%1” is kept, but the program does not use it.").arg(note.key),
                    tr("It may be meant for another program, or be a slip of the pen."));
    }

    static void reportClinicFiles(const CheckContext &context, std::vector<Finding> &findings)
    {
        for (const WorkspaceProblem &problem : context.workspace.problems())
            findings.push_back(clinicProblem(problem.path, problem.range, problem.message));
        const Theme &theme = context.workspace.theme();
        if (theme.isBuiltIn())
            return;
        PageOptions options;
        options.today = context.today;
        options.image = [](const QString &) { return ImageSource(); };
        std::optional<ThemeProblem> problem;
        PageRenderer(context.article, context.body, context.workspace, options).frame(&problem);
        if (problem) {
            const LineIndex lines(theme.page);
            const TextRange range = problem->path == theme.pagePath ? lines.line(std::max(0, problem->line - 1)) : TextRange();
            findings.push_back(clinicProblem(problem->path, range, problem->message));
        }
    }

    static Finding clinicProblem(const QString &path, TextRange range, const QString &message)
    {
        Finding finding = problemAt(u"fmt-clinic"_s, Level::Error, range, message,
            tr("The clinic's files decide what every page shows; whoever looks after them should mend this one."));
        finding.file = path;
        return finding;
    }

    static Finding unreadable(const QString &path, const Error &error, const QByteArray &bytes)
    {
        qsizetype place = 0;
        if (error.code == ErrorCode::NotUtf8)
            place = firstInvalidUtf8(bytes);
        else if (error.code == ErrorCode::BinaryContent)
            place = bytes.indexOf('\0');
        Finding finding = problemAt(u"fmt-file"_s, Level::Error, {std::max<qsizetype>(0, place), 0}, error.message,
            tr("Nothing else about this file can be checked."));
        finding.file = path;
        finding.blocks = Stage::Submit;
        finding.link = fileRules().back().link;
        return finding;
    }
};

} // namespace

std::vector<RuleInfo> fileRules()
{
    const auto rule = [](const QString &id, Level level, const QString &link) {
        return RuleInfo{id, level, level == Level::Error ? Stage::Submit : Stage::None, Decision::None, link};
    };
    return {rule(u"fmt-yaml"_s, Level::Error, u"https://yaml.org/spec/1.2.2/"_s),
            rule(u"fmt-keys"_s, Level::Warning, u"https://gohugo.io/content-management/front-matter/"_s),
            rule(u"fmt-clinic"_s, Level::Error, u"https://yaml.org/spec/1.2.2/"_s),
            suppressionRule(),
            rule(u"fmt-file"_s, Level::Error, u"https://www.rfc-editor.org/rfc/rfc3629"_s)};
}

void reportFileProblems(const CheckContext &context, std::vector<Finding> &findings)
{
    FileProblems::reportFrontMatter(context, findings);
    FileProblems::reportClinicFiles(context, findings);
}

Finding unreadableFileFinding(const QString &path, const Error &error, const QByteArray &bytes)
{
    return FileProblems::unreadable(path, error, bytes);
}

} // namespace articular

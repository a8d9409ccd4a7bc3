// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/Problems.h"
#include "core/checks/rules/Rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

class AuthorCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(AuthorCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        return {{u"req-author"_s, Level::Error, Stage::Submit, Decision::None,
                 u"https://doi.org/10.1001/jama.1997.03540390074039"_s}};
    }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        const QStringList &authors = context.article.metadata().authors;
        if (authors.isEmpty()) {
            Finding finding = detailProblem(context, u"req-author"_s, Level::Error, u"author"_s,
                tr("The article names no author."),
                tr("Readers of health information must be able to see who wrote it; the line below the title stays "
                   "empty."));
            const QList<Person> &people = context.workspace.people();
            if (people.size() == 1 && !people.first().name.isEmpty()) {
                finding.fix = fixOf(tr("Name %1").arg(people.first().name),
                    context.article.frontMatter().setScalar(u"author"_s, people.first().id));
            }
            findings.push_back(finding);
        }
        // Outside a clinic's folder there is no list of people: what is written is the name.
        if (context.workspace.isDefault())
            return;
        for (const QString &author : QSet<QString>(authors.begin(), authors.end()))
            checkAuthor(context, author, findings);
    }

private:
    static void checkAuthor(const CheckContext &context, const QString &author, std::vector<Finding> &findings)
    {
        const Person *person = context.workspace.person(author);
        if (person && !person->name.trimmed().isEmpty())
            return;
        Finding finding = itemProblem(context, u"req-author"_s, Level::Error, u"author"_s, author,
            person ? tr("The clinic's list of people has no name for “%1”.").arg(author)
                   : tr("“%1” is not in the clinic's list of people.").arg(author),
            tr("The page takes the author's name and credentials from the clinic's list of people; without it the line "
               "below the title stays empty."));
        const std::optional<QString> meant = personMeant(context, author);
        if (!person && meant)
            finding.fix = fixOf(tr("Change it to “%1”").arg(*meant), replacement(context, author, *meant));
        findings.push_back(finding);
    }

    /// The id of the person whose full name was written, or whose id was nearly written.
    static std::optional<QString> personMeant(const CheckContext &context, const QString &author)
    {
        QStringList ids;
        for (const Person &person : context.workspace.people()) {
            if (person.name.compare(author, Qt::CaseInsensitive) == 0)
                return person.id;
            ids << person.id;
        }
        return nearestSpelling(author, ids);
    }

    static Result<TextEdit> replacement(const CheckContext &context, const QString &author, const QString &meant)
    {
        const QStringList &authors = context.article.metadata().authors;
        const FrontMatter &frontMatter = context.article.frontMatter();
        return authors.size() == 1 ? frontMatter.setScalar(u"author"_s, meant)
                                   : frontMatter.setList(u"author"_s, replaced(authors, author, meant));
    }
};

} // namespace

std::unique_ptr<Check> authorCheck()
{
    return std::make_unique<AuthorCheck>();
}

} // namespace articular

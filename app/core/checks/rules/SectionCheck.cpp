// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rules/BodyParts.h"
#include "core/checks/rules/Problems.h"
#include "core/checks/rules/Rules.h"
#include "core/markdown/Outline.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

/// In the order of the lists below.
enum class Part { Evidence, Risks, Choices, Audience, Limits, Comparison, NextStep };
constexpr size_t partCount = size_t(Part::NextStep) + 1;

/// How a part is called in headings of a language, and what a fix puts in place of a missing one.
struct PartWords
{
    QRegularExpression headings;
    QByteArray heading, prompt;
};

QRegularExpression anyOf(const QString &words)
{
    return QRegularExpression(u"\\b(?:"_s + words + u')',
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

const PartWords &englishWords(Part part)
{
    static const std::array<PartWords, partCount> words{{
        {anyOf(u"evidence|stud(?:y|ies)|research|shows?|known?|found|results?|data|numbers|how well|success"_s),
         "What studies show", "[Say what studies found, in whom, and give the source of each.]"},
        {anyOf(u"risks?|side effects?|go wrong|wrong|complications?|saf(?:e|ety)|dangers?|problems?|downsides?|harms?|cautions?"_s),
         "Risks", "[Name the most common risk and the most serious one.]"},
        {anyOf(u"other|alternatives?|options?|choices?|choose|instead|treat\\w*|help|(?:can|could) (?:you )?do|without"_s),
         "Other choices", "[Describe the other treatments, and what may happen without any.]"},
        {anyOf(u"who|whom|candidates?|right for|suitable|suits?|not for|should not|when not|avoid|before you"_s),
         "Who it is for, and who it is not for", "[Say when it is an option, and when it is not a good choice.]"},
        {anyOf(u"not (?:tell|know|show|mean|say)|limits?|limitations?|cannot|unknown|open questions?|unanswered|careful|cautions?|caveats?|does not|do not"_s),
         "What it does not tell us", "[Name the most important limits of the study.]"},
        {anyOf(u"compare|risks?|differ\\w*|most people|other people|everyone|typical|not the same|before you"_s),
         "What to know before you compare", "[Say how results differ from person to person, and what the risks are.]"},
        {anyOf(u"next|call|contact|visits?|appointments?|ask|help|see (?:a|your|us|the)|talk|today|start|begin|for you|when to|when should|do now|questions|come"_s),
         "Your next step", "[Say the one thing that the reader can do today.]"},
    }};
    return words[size_t(part)];
}

const PartWords &spanishWords(Part part)
{
    static const std::array<PartWords, partCount> words{{
        {anyOf(u"pruebas?|estudios?|investigaci\\w+|se sabe|demuestran?|encontr\\w+|resultados?|datos|cifras|funciona"_s),
         "Lo que muestran los estudios", "[Diga qué encontraron los estudios, en quiénes, y dé la fuente de cada uno.]"},
        {anyOf(u"riesgos?|efectos (?:secundarios|adversos)|complicaci\\w+|segur\\w+|peligros?|problemas?|inconvenientes?|salir mal"_s),
         "Riesgos", "[Nombre el riesgo más frecuente y el más grave.]"},
        {anyOf(u"otr[ao]s?|alternativas?|opci\\w+|elegir|tratar|tratamientos?|ayuda\\w*|puede hacer|sin"_s),
         "Otras opciones", "[Describa los otros tratamientos y qué puede pasar sin ninguno.]"},
        {anyOf(u"qui[ée]n(?:es)?|candidat[ao]s?|adecuad[ao]|indicad[ao]|no conviene|cuándo no|evitar|antes de"_s),
         "Para quién es y para quién no", "[Diga cuándo es una opción y cuándo no es una buena elección.]"},
        {anyOf(u"no (?:dice|sabe\\w*|muestra|significa|nos)|l[íi]mites?|limitaci\\w+|desconocid\\w+|cautela|cuidado"_s),
         "Lo que no nos dice", "[Nombre los límites más importantes del estudio.]"},
        {anyOf(u"compar\\w+|riesgos?|distint\\w+|diferen\\w+|la mayor[íi]a|otras personas|cada persona|antes de"_s),
         "Lo que debe saber antes de comparar", "[Diga cómo cambian los resultados de una persona a otra y cuáles son los riesgos.]"},
        {anyOf(u"siguiente|pr[óo]xim[ao]|llam\\w+|contact\\w+|cita|visita|pregunt\\w+|ayuda|hable|consult\\w+|hoy|empez\\w+|para usted|cu[áa]ndo|acud\\w+"_s),
         "Su siguiente paso", "[Diga lo único que el lector puede hacer hoy.]"},
    }};
    return words[size_t(part)];
}

QList<Part> partsWanted(const QString &type)
{
    if (type == "condition"_L1)
        return {Part::Choices, Part::NextStep};
    if (type == "procedure"_L1)
        return {Part::Audience, Part::Risks, Part::Choices, Part::NextStep};
    if (type == "research"_L1)
        return {Part::Evidence, Part::Limits, Part::NextStep};
    if (type == "faq"_L1)
        return {Part::Risks, Part::NextStep};
    if (type == "story"_L1)
        return {Part::Comparison, Part::NextStep};
    return {};
}

class SectionCheck final : public Check
{
    Q_DECLARE_TR_FUNCTIONS(SectionCheck)

public:
    std::vector<RuleInfo> rules() const override
    {
        return {{u"req-sections"_s, Level::Warning, Stage::None, Decision::None,
                 u"https://www.cdc.gov/ccindex/tool/index.html"_s}};
    }

    void run(const CheckContext &context, std::vector<Finding> &findings) const override
    {
        const QList<Part> wanted = partsWanted(context.article.metadata().type);
        if (wanted.isEmpty() || !isBegun(context) || (!isEnglish(context) && !isSpanish(context)))
            return;
        const auto wordsOfPart = isSpanish(context) ? spanishWords : englishWords;
        const QList<OutlineEntry> headings = outlineOf(context.body);
        QStringList names;
        QByteArray skeleton;
        const QByteArray lineEnd = lineEndOf(context.article.text());
        for (const Part part : wanted) {
            const PartWords &words = wordsOfPart(part);
            const bool isThere = std::ranges::any_of(headings, [&words](const OutlineEntry &heading) {
                return words.headings.match(heading.text).hasMatch();
            });
            if (isThere)
                continue;
            names << name(part);
            skeleton += lineEnd + "## " + words.heading + lineEnd + lineEnd + words.prompt + lineEnd;
        }
        if (names.isEmpty())
            return;
        Finding finding = detailProblem(context, u"req-sections"_s, Level::Warning, u"type"_s,
            tr("No heading leads to: %1.").arg(names.join(u"; "_s)),
            tr("People look for these parts in an article of this kind, and without them it tells one side only."));
        const QByteArray &text = context.article.text();
        if (!text.endsWith('\n'))
            skeleton.prepend(lineEnd);
        finding.fix = Fix{tr("Add headings to fill in"), {{{text.size(), 0}, skeleton}}};
        findings.push_back(finding);
    }

private:
    static QString name(Part part)
    {
        switch (part) {
        case Part::Evidence: return tr("what studies show");
        case Part::Risks: return tr("the risks");
        case Part::Choices: return tr("the choices there are");
        case Part::Audience: return tr("who it is for and who not");
        case Part::Limits: return tr("what is not known");
        case Part::Comparison: return tr("what other people can expect");
        case Part::NextStep: break;
        }
        return tr("what to do next");
    }
};

} // namespace

std::unique_ptr<Check> sectionCheck()
{
    return std::make_unique<SectionCheck>();
}

} // namespace articular

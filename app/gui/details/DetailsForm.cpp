// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/details/DetailsForm.h"

#include "gui/controls/LengthMeter.h"
#include "gui/controls/ToneLabel.h"
#include "gui/details/AuthorsField.h"
#include "gui/details/ClaimsField.h"
#include "gui/details/DateField.h"
#include "gui/details/FlagField.h"
#include "gui/details/LineField.h"
#include "gui/details/ParagraphField.h"
#include "gui/details/PictureField.h"
#include "gui/details/TickField.h"

#include <QEvent>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

// Characters that search results show (checks.md, req-title and req-description).

constexpr int excerptCharacters = 90;

/// The first words of a clinic text, without marks of Markdown at line starts.
QString excerpt(const QString &body)
{
    QString text = body.simplified();
    while (text.startsWith(u'#') || text.startsWith(u'>') || text.startsWith(u'*'))
        text = text.mid(1).trimmed();
    return text.size() <= excerptCharacters ? text : text.left(excerptCharacters).trimmed() + u'…';
}

/// "info-packet" as people would write it: "Info packet".
QString spoken(QString id)
{
    id.replace(u'-', u' ');
    return id.isEmpty() ? id : id.at(0).toUpper() + id.mid(1);
}

QString languageName(const QString &tag)
{
    const QLocale locale(tag);
    if (tag.isEmpty() || locale.language() == QLocale::C)
        return tag;
    const QString name = QLocale::languageToString(locale.language());
    const bool hasTerritory = tag.contains(u'-');
    return hasTerritory ? u"%1 (%2)"_s.arg(name, QLocale::territoryToString(locale.territory())) : name;
}

} // namespace

DetailsForm::DetailsForm(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setSpacing(m_layout->spacing() * 2);
    QVBoxLayout *top = m_layout;
    addWriting();
    addPicture();
    addClinicTexts();
    addMore();
    top->addStretch(1);
    retranslate();
}

ToneLabel *DetailsForm::addHeading()
{
    auto *heading = new ToneLabel(Tone::Neutral, this);
    heading->setBold(true);
    m_layout->addSpacing(m_layout->spacing() / 2);
    m_layout->addWidget(heading);
    return heading;
}

void DetailsForm::add(DetailField *field)
{
    m_layout->addWidget(field);
    m_fields.append(field);
}

void DetailsForm::addWriting()
{
    add(m_title = new LineField(u"title"_s));
    m_title->addMeter(0, mostTitleCharacters);
    add(m_description = new ParagraphField(u"description"_s));
    m_description->addMeter(leastDescriptionCharacters, mostDescriptionCharacters);
    add(m_authors = new AuthorsField);
    add(m_claims = new ClaimsField);
    m_placeHeading = addHeading();
    add(m_categories = new TickField(u"categories"_s));
    add(m_tags = new LineField(u"tags"_s, LineField::Kind::List));
    add(m_slug = new LineField(u"slug"_s));
    add(m_date = new DateField(u"date"_s));
    add(m_language = new ChoiceField(u"language"_s));
    add(m_audience = new ChoiceField(u"audience"_s));
}

void DetailsForm::addPicture()
{
    m_pictureHeading = addHeading();
    add(m_picture = new PictureField);
    add(m_alt = new ParagraphField(u"image.alt"_s));
    add(m_decorative = new FlagField(u"image.decorative"_s));
    add(m_credit = new LineField(u"image.credit"_s));
    add(m_showsPerson = new ChoiceField(u"image.shows-person"_s));
    add(m_consent = new LineField(u"image.consent"_s));
    add(m_checked = new FlagField(u"image.checked"_s));
    connect(m_picture, &PictureField::chooseRequested, this, &DetailsForm::imageRequested);
}

void DetailsForm::addClinicTexts()
{
    m_textsHeading = addHeading();
    add(m_disclaimers = new TickField(u"disclaimers"_s));
    add(m_notices = new TickField(u"notices"_s));
    add(m_callsToAction = new TickField(u"calls-to-action"_s));
}

void DetailsForm::addMore()
{
    m_moreButton = new QToolButton(this);
    m_moreButton->setCheckable(true);
    m_moreButton->setAutoRaise(true);
    m_moreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_moreButton->setArrowType(Qt::RightArrow);
    m_layout->addWidget(m_moreButton, 0, Qt::AlignLeading);
    m_more = new QWidget(this);
    m_more->hide();
    m_layout->addWidget(m_more);
    const int spacing = m_layout->spacing();
    m_layout = new QVBoxLayout(m_more);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing);
    add(m_type = new ChoiceField(u"type"_s));
    add(m_keyMessage = new ParagraphField(u"key-message"_s));
    add(m_funding = new ParagraphField(u"funding"_s));
    add(m_jurisdictions = new LineField(u"jurisdictions"_s, LineField::Kind::List));
    m_jurisdictions->setEmptyMeansAbsent(true);
    add(m_aliases = new LineField(u"aliases"_s, LineField::Kind::List));
    add(m_canonical = new LineField(u"canonical"_s));
    m_keptTitle = addHeading();
    m_layout->addWidget(m_kept = new ToneLabel(Tone::Quiet, m_more));
    m_ignoredTitle = addHeading();
    m_layout->addWidget(m_ignored = new ToneLabel(Tone::Quiet, m_more));
    setNotes({}, {});
    connect(m_moreButton, &QToolButton::toggled, this, [this](bool open) {
        m_more->setVisible(open);
        m_moreButton->setArrowType(open ? Qt::DownArrow : isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
    });
}

DetailField *DetailsForm::reveal(const QString &key)
{
    const auto found = std::find_if(m_fields.cbegin(), m_fields.cend(), [&key](const DetailField *f) { return f->isAbout(key); });
    if (found == m_fields.cend())
        return nullptr;
    if (m_more->isAncestorOf(*found))
        m_moreButton->setChecked(true);
    return *found;
}

void DetailsForm::setWorkspace(const Workspace &workspace)
{
    m_workspace = workspace;
    fillChoices();
}

void DetailsForm::setArticleFolder(const QString &folder)
{
    m_picture->setFolder(folder);
}

void DetailsForm::setReadOnly(bool readOnly)
{
    for (DetailField *field : std::as_const(m_fields))
        field->setReadOnly(readOnly);
}

void DetailsForm::setNotes(const QString &keptKeys, const QString &ignoredKeys)
{
    m_kept->setText(keptKeys);
    m_kept->setVisible(!keptKeys.isEmpty());
    m_keptTitle->setVisible(!keptKeys.isEmpty());
    m_ignored->setText(ignoredKeys);
    m_ignored->setVisible(!ignoredKeys.isEmpty());
    m_ignoredTitle->setVisible(!ignoredKeys.isEmpty());
}

void DetailsForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DetailsForm::retranslate()
{
    m_title->setLabel(tr("Title"));
    m_description->setLabel(tr("Description for search results"));
    m_placeHeading->setText(tr("Where it belongs"));
    m_categories->setLabel(tr("Categories"));
    m_categories->setPrimaryLabel(tr("Main category:"));
    m_categories->setEmptyText(tr("The clinic has no list of categories."));
    m_tags->setLabel(tr("Tags"));
    m_tags->setPlaceholder(tr("Separated by commas"));
    m_slug->setLabel(tr("Short name"));
    m_slug->setHint(tr("The last part of the page's address: small letters, digits and hyphens."));
    m_date->setLabel(tr("Date"));
    m_language->setLabel(tr("Language"));
    m_audience->setLabel(tr("Written for"));
    m_textsHeading->setText(tr("The clinic's texts on the page"));
    m_disclaimers->setLabel(tr("Disclaimers"));
    m_disclaimers->setEmptyText(tr("The clinic has no disclaimers yet."));
    m_notices->setLabel(tr("Notices at the top"));
    m_notices->setEmptyText(tr("The clinic has no notices."));
    m_callsToAction->setLabel(tr("Calls to action"));
    m_callsToAction->setEmptyText(tr("The clinic has no calls to action."));
    retranslatePicture();
    retranslateMore();
    fillChoices();
}

void DetailsForm::retranslatePicture()
{
    m_pictureHeading->setText(tr("Main picture"));
    m_alt->setLabel(tr("Describe it for people who cannot see it"));
    m_decorative->setLabel(tr("Only decoration"));
    m_decorative->setText(tr("It is only decoration: nothing to describe"));
    m_credit->setLabel(tr("Credit"));
    m_showsPerson->setLabel(tr("Does it show a patient, a scan or a screen?"));
    m_showsPerson->setOptions({{QString(), tr("Not answered yet"), {}}, {u"no"_s, tr("No"), {}}, {u"yes"_s, tr("Yes"), {}}});
    m_consent->setLabel(tr("Consent number"));
    m_consent->setHint(tr("Needed when a patient can be seen."));
    m_checked->setLabel(tr("Nothing to read in it"));
    m_checked->setText(tr("I checked: no name, date or number can be read"));
}

void DetailsForm::retranslateMore()
{
    m_moreButton->setText(tr("More"));
    m_type->setLabel(tr("Kind of article"));
    m_type->setOptions({{QString(), tr("Not said"), {}},
                        {u"condition"_s, tr("A condition explained"), {}},
                        {u"procedure"_s, tr("A procedure explained"), {}},
                        {u"research"_s, tr("Research summed up"), {}},
                        {u"faq"_s, tr("Questions and answers"), {}},
                        {u"story"_s, tr("A patient's story"), {}},
                        {u"other"_s, tr("Something else"), {}}});
    m_keyMessage->setLabel(tr("Main message, in one to three sentences"));
    m_funding->setLabel(tr("Interests: who pays, who offers the treatment"));
    m_jurisdictions->setLabel(tr("Places whose rules apply"));
    m_aliases->setLabel(tr("Earlier addresses of this page"));
    m_aliases->setPlaceholder(tr("Separated by commas"));
    m_canonical->setLabel(tr("Main address, when the page exists more than once"));
    m_keptTitle->setText(tr("Kept as they are"));
    m_ignoredTitle->setText(tr("Not used"));
}

void DetailsForm::fillChoices()
{
    const ClinicProfile &profile = m_workspace.profile();
    QList<DetailOption> people;
    for (const Person &person : m_workspace.people())
        people.append({person.id, person.credentials.isEmpty() ? person.name : tr("%1, %2", "name, credentials").arg(person.name, person.credentials), {}});
    m_authors->setPeople(people);
    QList<DetailOption> categories;
    for (const Category &category : profile.categories) {
        if (!category.prohibited)
            categories.append({category.name, category.name, {}});
    }
    m_categories->setOptions(categories);
    m_language->setOptions(languageOptions());
    m_audience->setOptions({{QString(), tr("Not said"), {}}, {u"patient"_s, tr("Patients"), {}}, {u"clinician"_s, tr("Clinicians"), {}}});
    m_disclaimers->setOptions(textOptions(ClinicText::Kind::Disclaimer));
    m_disclaimers->setDefaults(profile.disclaimers);
    m_notices->setOptions(textOptions(ClinicText::Kind::Notice));
    m_notices->setDefaults(profile.notices);
    m_callsToAction->setOptions(textOptions(ClinicText::Kind::CallToAction));
    m_callsToAction->setDefaults(profile.callsToAction);
    m_jurisdictions->setPlaceholder(profile.jurisdictions.isEmpty()
                                        ? tr("Separated by commas: US-CO, GB")
                                        : tr("As the clinic: %1").arg(profile.jurisdictions.join(u", "_s)));
}

QList<DetailOption> DetailsForm::languageOptions() const
{
    QList<DetailOption> options{{QString(), tr("As the clinic: %1").arg(languageName(m_workspace.profile().language)), {}}};
    for (const QString &tag : {u"en-US"_s, u"en-GB"_s, u"es"_s, u"es-US"_s, u"fr"_s, u"de"_s, u"pt"_s, u"vi"_s, u"zh"_s, u"ar"_s})
        options.append({tag, languageName(tag), {}});
    return options;
}

QList<DetailOption> DetailsForm::textOptions(ClinicText::Kind kind) const
{
    QList<DetailOption> options;
    for (const ClinicText &text : m_workspace.texts()) {
        if (text.kind == kind)
            options.append({text.id, spoken(text.id), excerpt(text.body)});
    }
    return options;
}

} // namespace articular

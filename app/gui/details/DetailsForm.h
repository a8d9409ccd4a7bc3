// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of the details form in their sections, with their labels and choices. No text, no edits: DetailsPanel's.
#pragma once

#include "core/workspace/Workspace.h"
#include "gui/details/ChoiceField.h"

#include <QList>
#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace articular {

class AuthorsField;
class ClaimsField;
class DateField;
class FlagField;
class LineField;
class ParagraphField;
class PictureField;
class TickField;
class ToneLabel;

class DetailsForm : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsForm(QWidget *parent = nullptr);

    const QList<DetailField *> &fields() const { return m_fields; }
    /// The field of a key or nullptr; opens its section when that is closed.
    DetailField *reveal(const QString &key);
    void setWorkspace(const Workspace &workspace);
    void setArticleFolder(const QString &folder);
    void setReadOnly(bool readOnly);
    /// Keys without a field, as lines to read.
    void setNotes(const QString &keptKeys, const QString &ignoredKeys);

signals:
    void imageRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    ToneLabel *addHeading();
    void add(DetailField *field);
    void addWriting();
    void addPicture();
    void addClinicTexts();
    void addMore();
    void retranslate();
    void retranslatePicture();
    void retranslateMore();
    void fillChoices();
    QList<DetailOption> languageOptions() const;
    QList<DetailOption> textOptions(ClinicText::Kind kind) const;

    Workspace m_workspace;
    QVBoxLayout *m_layout = nullptr;      ///< where add() puts fields
    QList<DetailField *> m_fields;
    ToneLabel *m_placeHeading = nullptr, *m_pictureHeading = nullptr, *m_textsHeading = nullptr;
    LineField *m_title = nullptr, *m_slug = nullptr, *m_tags = nullptr;
    ParagraphField *m_description = nullptr;
    AuthorsField *m_authors = nullptr;
    ClaimsField *m_claims = nullptr;
    TickField *m_categories = nullptr;
    DateField *m_date = nullptr;
    ChoiceField *m_language = nullptr, *m_audience = nullptr;
    PictureField *m_picture = nullptr;
    ParagraphField *m_alt = nullptr;
    FlagField *m_decorative = nullptr, *m_checked = nullptr;
    LineField *m_credit = nullptr, *m_consent = nullptr;
    ChoiceField *m_showsPerson = nullptr;
    TickField *m_disclaimers = nullptr, *m_notices = nullptr, *m_callsToAction = nullptr;
    QToolButton *m_moreButton = nullptr;
    QWidget *m_more = nullptr;
    ChoiceField *m_type = nullptr;
    ParagraphField *m_keyMessage = nullptr, *m_funding = nullptr;
    LineField *m_jurisdictions = nullptr, *m_aliases = nullptr, *m_canonical = nullptr;
    ToneLabel *m_keptTitle = nullptr, *m_kept = nullptr, *m_ignoredTitle = nullptr, *m_ignored = nullptr;
};

} // namespace articular

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/references/ReferenceForm.h"

#include "core/references/CslEntry.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

const QStringList &types()
{
    static const QStringList ids{u"article-journal"_s, u"book"_s, u"chapter"_s, u"report"_s, u"webpage"_s, u"article-newspaper"_s,
                                 u"thesis"_s, u"document"_s};
    return ids;
}

QString namesText(const QJsonArray &names)
{
    QStringList lines;
    for (const QJsonValue &value : names) {
        const QJsonObject name = value.toObject();
        QStringList family{textField(name, u"dropping-particle"), textField(name, u"non-dropping-particle"), textField(name, u"family")};
        family.removeAll(QString());
        QStringList parts{family.join(u' '), textField(name, u"given"), textField(name, u"suffix")};
        parts.removeAll(QString());
        lines.append(name.contains(u"literal"_s) ? textField(name, u"literal") : parts.join(u", "_s));
    }
    return lines.join(u'\n');
}

QJsonArray namesFrom(const QString &text)
{
    QJsonArray names;
    for (const QString &line : text.split(u'\n')) {
        const QJsonObject name = line.contains(u',') ? nameFromCommas(line) : nameFromInitials(line);
        if (!name.isEmpty())
            names.append(name);
    }
    return names;
}

QString dateText(const QJsonObject &date)
{
    const QJsonArray parts = date.value(u"date-parts"_s).toArray().at(0).toArray();
    QStringList numbers;
    for (const QJsonValue &part : parts)
        numbers.append((part.isString() ? part.toString() : QString::number(part.toInt())).rightJustified(2, u'0'));
    return numbers.isEmpty() ? textField(date, date.contains(u"literal"_s) ? u"literal" : u"raw") : numbers.join(u'-');
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") && url.host().contains(u'.');
}

} // namespace

ReferenceForm::ReferenceForm(QWidget *parent) : QWidget(parent), m_layout(new QFormLayout(this)), m_type(new QComboBox(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_type->addItems(types());
    addRow(Type, m_type);
    for (int row = Title; row < RowCount; ++row) {
        if (row == Authors || row == Editors) {
            auto *names = new QPlainTextEdit(this);
            names->setTabChangesFocus(true);
            names->setFixedHeight(names->fontMetrics().lineSpacing() * 3 + 12);
            connect(names, &QPlainTextEdit::textChanged, this, &ReferenceForm::changed);
            addRow(Row(row), names);
        } else {
            auto *edit = new QLineEdit(this);
            connect(edit, &QLineEdit::textChanged, this, &ReferenceForm::changed);
            addRow(Row(row), edit);
        }
    }
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        showRows();
        emit changed();
    });
    retranslate();
    showRows();
}

void ReferenceForm::addRow(Row row, QWidget *editor)
{
    m_editors[row] = editor;
    m_layout->addRow(new QLabel(this), editor);
    static_cast<QLabel *>(m_layout->labelForField(editor))->setBuddy(editor);
}

QLineEdit *ReferenceForm::line(Row row) const
{
    return qobject_cast<QLineEdit *>(m_editors[row]);
}

QString ReferenceForm::text(Row row) const
{
    if (row == Type)
        return type();
    if (const auto *names = qobject_cast<const QPlainTextEdit *>(m_editors[row]))
        return names->toPlainText();
    return line(row)->text().simplified();
}

QString ReferenceForm::type() const
{
    return m_type->currentData().toString();
}

void ReferenceForm::setEntry(const QJsonObject &entry)
{
    static const QHash<int, QString> fields{{Title, u"title"_s}, {Container, u"container-title"_s}, {Volume, u"volume"_s},
        {Issue, u"issue"_s}, {Page, u"page"_s}, {Edition, u"edition"_s}, {Publisher, u"publisher"_s}, {Place, u"publisher-place"_s},
        {Number, u"number"_s}, {Doi, u"DOI"_s}, {Pmid, u"PMID"_s}, {Url, u"URL"_s}, {Note, u"note"_s}};
    m_entry = entry;
    const QString wanted = textField(entry, u"type");
    const int known = m_type->findData(wanted.isEmpty() ? types().constFirst() : wanted);
    if (known < 0)
        m_type->addItem(wanted, wanted);
    m_type->setCurrentIndex(known < 0 ? m_type->count() - 1 : known);
    for (const auto &[row, key] : fields.asKeyValueRange())
        line(Row(row))->setText(textField(entry, key));
    line(Date)->setText(dateText(entry.value(u"issued"_s).toObject()));
    line(Accessed)->setText(dateText(entry.value(u"accessed"_s).toObject()));
    qobject_cast<QPlainTextEdit *>(m_editors[Authors])->setPlainText(namesText(entry.value(u"author"_s).toArray()));
    qobject_cast<QPlainTextEdit *>(m_editors[Editors])->setPlainText(namesText(entry.value(u"editor"_s).toArray()));
    for (int row = Type; row < RowCount; ++row) {
        m_shown[row] = text(Row(row));
        if (line(Row(row)))
            line(Row(row))->setCursorPosition(0);
    }
    showRows();
}

QJsonObject ReferenceForm::entry() const
{
    static const QString keys[RowCount] = {u"type"_s, u"title"_s, u"author"_s, u"editor"_s, u"container-title"_s, u"issued"_s, u"volume"_s,
        u"issue"_s, u"page"_s, u"edition"_s, u"publisher"_s, u"publisher-place"_s, u"number"_s, u"DOI"_s, u"PMID"_s, u"URL"_s,
        u"accessed"_s, u"note"_s};
    QJsonObject entry = m_entry;
    for (int row = Type; row < RowCount; ++row) {
        const QString now = text(Row(row));
        const QString &key = keys[row];
        if (now == m_shown[row] && (row != Type || entry.contains(key)))
            continue;
        entry.remove(key);
        if (row == Authors || row == Editors)
            setNames(entry, key, namesFrom(now));
        else if ((row == Date || row == Accessed) && !now.isEmpty())
            entry.insert(key, dateFromText(now));
        else
            setText(entry, key, row == Doi ? bareDoi(now) : now);
        // A journal's abbreviation is of the journal that was there.
        if (row == Container) {
            entry.remove(u"container-title-short"_s);
            entry.remove(u"journalAbbreviation"_s);
        }
    }
    return entry;
}

void ReferenceForm::focusTitle()
{
    m_editors[Title]->setFocus(Qt::OtherFocusReason);
}

QStringList ReferenceForm::problems(bool focus)
{
    QStringList messages;
    const auto check = [&](Row row, bool isGood, const QString &message) {
        if (isGood || !m_layout->isRowVisible(m_editors[row]))
            return;
        if (messages.isEmpty() && focus)
            m_editors[row]->setFocus(Qt::OtherFocusReason);
        messages.append(message);
    };
    static const QRegularExpression date(u"^(?:1[5-9]|20)\\d\\d(?:-(?:0?[1-9]|1[0-2])(?:-(?:0?[1-9]|[12]\\d|3[01]))?)?$"_s);
    static const QRegularExpression number(u"^[1-9]\\d{0,8}$"_s);
    const auto isDate = [this](Row row) { return text(row).isEmpty() || text(row) == m_shown[row] || date.match(text(row)).hasMatch(); };
    check(Title, !text(Title).isEmpty(), tr("The title is missing."));
    check(Date, isDate(Date), tr("The date is a year such as 2021, or 2021-05, or 2021-05-17."));
    check(Doi, text(Doi).isEmpty() || !bareDoi(text(Doi)).isEmpty(), tr("A DOI begins with “10.” and has a slash, such as 10.1000/182."));
    check(Pmid, text(Pmid).isEmpty() || number.match(text(Pmid)).hasMatch(), tr("A PubMed number has digits only."));
    check(Url, text(Url).isEmpty() || isWebAddress(text(Url)), tr("A web address begins with https:// and has no spaces."));
    check(Accessed, isDate(Accessed), tr("The day on which you read it is written 2021-05-17."));
    return messages;
}

void ReferenceForm::showRows()
{
    const QSet<QString> places{u"book"_s, u"chapter"_s, u"report"_s, u"webpage"_s, u"thesis"_s};
    const QString kind = type();
    const bool isJournal = kind == "article-journal"_L1, isChapter = kind == "chapter"_L1, isBook = kind == "book"_L1;
    const bool isOther = m_type->currentIndex() >= int(types().size()) - 1;
    const auto show = [this](Row row, bool isWanted) {
        // What is filled in is never hidden.
        m_layout->setRowVisible(m_editors[row], isWanted || !text(row).isEmpty());
    };
    show(Editors, isChapter || isBook);
    show(Container, isJournal || isChapter || kind == "article-newspaper"_L1 || isOther);
    show(Volume, isJournal || isOther);
    show(Issue, isJournal);
    show(Page, isJournal || isChapter || kind == "article-newspaper"_L1);
    show(Edition, isBook || isChapter);
    show(Publisher, places.contains(kind) || isOther);
    show(Place, isBook || isChapter);
    show(Number, kind == "report"_L1);
    show(Pmid, isJournal || isChapter || isBook);
    show(Accessed, kind == "webpage"_L1);
    retranslate();
}

QString ReferenceForm::labelOf(Row row) const
{
    const QString kind = type();
    switch (row) {
    case Type: return tr("Kind of source");
    case Title: return tr("Title");
    case Authors: return tr("Authors");
    case Editors: return tr("Editors");
    case Container: return kind == "chapter"_L1 ? tr("Title of the book") : kind == "article-newspaper"_L1 ? tr("Newspaper") : tr("Journal");
    case Date: return tr("Year or date");
    case Volume: return tr("Volume");
    case Issue: return tr("Issue");
    case Page: return tr("Pages");
    case Edition: return tr("Edition");
    case Publisher: return kind == "thesis"_L1 ? tr("University") : kind == "webpage"_L1 ? tr("Who publishes it") : tr("Publisher");
    case Place: return tr("City");
    case Number: return tr("Report number");
    case Doi: return tr("DOI");
    case Pmid: return tr("PubMed number");
    case Url: return tr("Web address");
    case Accessed: return tr("Read on");
    case Note: return tr("Why this source");
    case RowCount: break;
    }
    return {};
}

void ReferenceForm::fillTypes()
{
    const QStringList names{tr("Journal article"), tr("Book"), tr("Chapter of a book"), tr("Report or guideline"), tr("Web page"),
                            tr("Newspaper article"), tr("Thesis"), tr("Something else")};
    for (int i = 0; i < names.size(); ++i) {
        m_type->setItemText(i, names.at(i));
        m_type->setItemData(i, types().at(i));
    }
}

void ReferenceForm::retranslate()
{
    fillTypes();
    for (int row = Type; row < RowCount; ++row) {
        const QString label = labelOf(Row(row));
        static_cast<QLabel *>(m_layout->labelForField(m_editors[row]))->setText(label);
        m_editors[row]->setAccessibleName(label);
    }
    const QString oneALine = tr("One a line: Smith, Jane A.\nor the name of an organization");
    qobject_cast<QPlainTextEdit *>(m_editors[Authors])->setPlaceholderText(oneALine);
    qobject_cast<QPlainTextEdit *>(m_editors[Editors])->setPlaceholderText(oneALine);
    line(Date)->setPlaceholderText(tr("2021, 2021-05 or 2021-05-17"));
    line(Accessed)->setPlaceholderText(u"2021-05-17"_s);
    line(Doi)->setPlaceholderText(u"10.1000/182"_s);
    line(Url)->setPlaceholderText(u"https://"_s);
    line(Note)->setPlaceholderText(tr("For an older source: why it is still the right one"));
}

void ReferenceForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace articular

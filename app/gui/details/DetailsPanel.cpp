// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/details/DetailsPanel.h"

#include "gui/controls/MessageBar.h"
#include "gui/details/DetailsForm.h"

#include <QEvent>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace articular {

namespace {

/// Time after which a change that never showed up in the text counts as refused, in milliseconds.
constexpr int longestWait = 3000;

constexpr qsizetype longestShownValue = 120; // characters of a key without a field

/// One edit for several changes: applied one after the other to a copy, then compared. Two changes made from the same
/// text could each create the same map.
QList<TextEdit> joinedEdit(const QByteArray &text, const QHash<QString, DetailValue> &changes)
{
    QByteArray changed = text;
    for (auto change = changes.cbegin(); change != changes.cend(); ++change) {
        if (const auto edit = editFor(FrontMatter::parse(changed), change.key(), change.value()))
            changed = applyEdits(changed, {*edit});
    }
    if (changed == text)
        return {};
    qsizetype head = 0;
    const qsizetype shorter = qMin(text.size(), changed.size());
    while (head < shorter && text.at(head) == changed.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && text.at(text.size() - 1 - tail) == changed.at(changed.size() - 1 - tail))
        ++tail;
    // Never cut a character in two.
    const auto isInside = [](char byte) { return (uchar(byte) & 0xC0) == 0x80; };
    while (head > 0 && ((head < text.size() && isInside(text.at(head))) || (head < changed.size() && isInside(changed.at(head)))))
        --head;
    while (tail > 0 && isInside(text.at(text.size() - tail)))
        --tail;
    return {{TextRange::between(head, text.size() - tail), changed.mid(head, changed.size() - tail - head)}};
}

} // namespace

DetailsPanel::DetailsPanel(QWidget *parent)
    : QWidget(parent), m_problem(new MessageBar(Tone::Problem, this)), m_locked(new MessageBar(Tone::Information, this)), m_scroll(new QScrollArea(this)),
      m_form(new DetailsForm), m_patience(new QTimer(this))
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_problem);
    layout->addWidget(m_locked);
    layout->addWidget(m_scroll, 1);
    m_problem->hide();
    m_locked->hide();
    m_patience->setSingleShot(true);
    m_patience->setInterval(longestWait);
    connect(m_patience, &QTimer::timeout, this, &DetailsPanel::giveUpWaiting);
    connect(m_form, &DetailsForm::imageRequested, this, &DetailsPanel::imageRequested);
    connect(m_problem, &MessageBar::buttonClicked, this, [this] {
        if (m_frontMatter.problem())
            emit jumpRequested(m_frontMatter.problem()->range, m_result.revision);
    });
    for (DetailField *field : m_form->fields())
        connect(field, &DetailField::committed, this, [this, field] { commit(field); });
    retranslate();
}

void DetailsPanel::setWorkspace(const Workspace &workspace)
{
    m_form->setWorkspace(workspace);
}

void DetailsPanel::setArticleFolder(const QString &folder)
{
    m_form->setArticleFolder(folder);
}

void DetailsPanel::forget()
{
    m_waiting.clear();
    m_queued.clear();
    m_patience->stop();
    for (DetailField *field : m_form->fields())
        field->forget();
}

QList<TextEdit> DetailsPanel::takePending(const QByteArray &text)
{
    m_gathering = true;
    for (DetailField *field : m_form->fields())
        field->handOn();
    m_gathering = false;
    if (m_queued.isEmpty() || FrontMatter::parse(text).problem())
        return {};
    const QList<TextEdit> edits = joinedEdit(text, m_queued);
    const QHash<QString, DetailValue> sent = std::exchange(m_queued, {});
    if (edits.isEmpty())
        return {};
    m_waiting.insert(sent);
    m_patience->start();
    return edits;
}

void DetailsPanel::setArticle(const AnalysisResult &result)
{
    m_result = result;
    m_frontMatter = FrontMatter::parse(result.text);
    showProblem();
    if (!result.detailsReadable)
        return; // The form keeps what it last could read.
    const auto hasArrived = [&result](const std::pair<const QString &, DetailValue &> &sent) {
        return readsTheSame(detailValue(result.metadata, sent.first), sent.second);
    };
    m_waiting.removeIf(hasArrived);
    if (m_waiting.isEmpty())
        flush();
    showFields();
    showNotes();
}

void DetailsPanel::setLock(const QString &reason)
{
    m_locked->setMessage(reason);
    m_locked->setVisible(!reason.isEmpty());
    showProblem();
}

bool DetailsPanel::focusKey(const QString &key)
{
    DetailField *field = m_form->reveal(key);
    if (!field) {
        m_form->fields().constFirst()->setFocus(Qt::OtherFocusReason);
        return false;
    }
    field->setFocus(Qt::OtherFocusReason);
    // A section that was just opened has its place only after the layout ran.
    QTimer::singleShot(0, field, [this, field] { m_scroll->ensureWidgetVisible(field); });
    return true;
}

QStringList DetailsPanel::keys() const
{
    QStringList keys;
    for (const DetailField *field : m_form->fields())
        keys.append(field->key());
    return keys;
}

void DetailsPanel::commit(DetailField *field)
{
    m_queued.insert(field->key(), field->value());
    if (m_waiting.isEmpty() && !m_gathering)
        flush();
}

void DetailsPanel::flush()
{
    m_patience->stop();
    if (m_queued.isEmpty() || !m_result.detailsReadable)
        return;
    const QList<TextEdit> edits = joinedEdit(m_result.text, m_queued);
    const QHash<QString, DetailValue> sent = std::exchange(m_queued, {});
    if (edits.isEmpty())
        return;
    m_waiting = sent;
    m_patience->start();
    emit editsRequested(edits, m_result.revision);
}

void DetailsPanel::giveUpWaiting()
{
    m_waiting.clear();
    flush();
    showFields();
}

void DetailsPanel::showFields()
{
    for (DetailField *field : m_form->fields()) {
        const QString key = field->key();
        if (field->isTouched() || m_waiting.contains(key) || m_queued.contains(key))
            continue;
        const DetailValue value = detailValue(m_result.metadata, key);
        if (!readsTheSame(field->value(), value))
            field->setValue(value);
    }
}

void DetailsPanel::showNotes()
{
    QStringList kept, ignored;
    for (const FrontMatterNote &note : std::as_const(m_result.keyNotes)) {
        const YamlNode *node = m_frontMatter.yaml().root().find(note.key);
        QString value;
        if (node)
            value = QString::fromUtf8(m_result.text.mid(node->range.start, node->range.length)).simplified();
        if (value.size() > longestShownValue)
            value = value.left(longestShownValue) + u'…';
        const QString line = tr("%1: %2", "name of an entry, value").arg(note.key, value);
        if (note.kind == FrontMatterNote::Kind::Unknown)
            kept.append(line);
        else if (note.kind == FrontMatterNote::Kind::Ignored)
            ignored.append(line);
    }
    m_form->setNotes(kept.join(u'\n'), ignored.join(u'\n'));
}

void DetailsPanel::showProblem()
{
    const bool isBroken = !m_result.detailsReadable;
    m_form->setReadOnly(isBroken || !m_locked->message().isEmpty());
    m_problem->setVisible(isBroken);
    if (!isBroken)
        return;
    const auto &problem = m_frontMatter.problem();
    m_problem->setMessage(tr("The article's details cannot be read, so they cannot be changed here. Your text is untouched. %1")
                              .arg(problem ? problem->message : QString()).trimmed());
    m_problem->setButton(problem ? tr("Show the place") : QString());
}

void DetailsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DetailsPanel::retranslate()
{
    setAccessibleName(tr("Article details"));
    m_form->setAccessibleName(tr("Article details"));
    if (m_result.revision > 0) {
        showProblem();
        showNotes();
    }
}

} // namespace articular

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/ReviewQueue.h"

#include "gui/controls/ListAndDetails.h"
#include "gui/controls/ToneLabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace articular {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr qsizetype shownLength = 160;    ///< of a text in the list; all of it is below
constexpr int keyColumns = 2;

QString shortened(const QString &text)
{
    const QString flat = text.simplified();
    return flat.size() <= shownLength ? flat : flat.left(shownLength - 1) + u'…';
}

void showLine(ToneLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

ReviewQueue::ReviewQueue(QWidget *parent)
    : QWidget(parent), m_summary(new ToneLabel(Tone::Neutral, this)), m_unreadLabel(new ToneLabel(Tone::Quiet, this)),
      m_list(new QListWidget(this)), m_text(new ToneLabel(Tone::Neutral)), m_state(new ToneLabel(Tone::Quiet)),
      m_facts(new ToneLabel(Tone::Neutral)), m_approve(new QPushButton(this)), m_return(new QPushButton(this)), m_close(new QPushButton(this))
{
    m_summary->setBold(true);
    m_text->setBold(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(2);
    setFocusProxy(m_list);
    m_keys = {{Qt::Key_A, addKey(Qt::Key_A, &ReviewQueue::accept)},
              {Qt::Key_C, addKey(Qt::Key_C, &ReviewQueue::needSource)},
              {Qt::Key_W, addKey(Qt::Key_W, &ReviewQueue::needWords)},
              {Qt::Key_R, addKey(Qt::Key_R, &ReviewQueue::refuse)},
              {Qt::Key_X, addKey(Qt::Key_X, &ReviewQueue::sayNoClaim)},
              {Qt::Key_N, addKey(Qt::Key_N, &ReviewQueue::noteRequested)},
              {Qt::Key_M, addKey(Qt::Key_M, &ReviewQueue::markRequested)},
              {Qt::Key_U, addKey(Qt::Key_U, &ReviewQueue::undoRequested)}};
    layOut();
    listenTo(m_list);
    connect(m_list, &QListWidget::currentItemChanged, this, [this] {
        showCurrent();
        emit chosenChanged();
    });
    connect(m_approve, &QPushButton::clicked, this, &ReviewQueue::approveRequested);
    connect(m_return, &QPushButton::clicked, this, &ReviewQueue::returnRequested);
    connect(m_close, &QPushButton::clicked, this, &ReviewQueue::closeRequested);
    retranslate();
}

QPushButton *ReviewQueue::addKey(int key, void (ReviewQueue::*run)())
{
    auto *button = new QPushButton(this);
    button->setObjectName(QStringLiteral("key%1").arg(QChar(key)));
    // Who clicks goes on with the keys.
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

void ReviewQueue::layOut()
{
    auto *details = new QWidget;
    auto *inside = new QVBoxLayout(details);
    for (QWidget *label : std::initializer_list<QWidget *>{m_text, m_state, m_facts})
        inside->addWidget(label);
    inside->addStretch(1);
    auto *keys = new QGridLayout;
    for (int i = 0; i < m_keys.size(); ++i)
        keys->addWidget(m_keys.at(i).button, i / keyColumns, i % keyColumns);
    auto *ends = new QHBoxLayout;
    ends->addWidget(m_close);
    ends->addStretch(1);
    ends->addWidget(m_return);
    ends->addWidget(m_approve);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_unreadLabel);
    layout->addWidget(new ListAndDetails(m_list, details), 1);
    layout->addLayout(keys);
    layout->addSpacing(layout->spacing());
    layout->addLayout(ends);
}

void ReviewQueue::listenTo(QWidget *widget)
{
    widget->installEventFilter(this);
}

bool ReviewQueue::eventFilter(QObject *watched, QEvent *event)
{
    // F8 is the window's for problems; here it walks what changed.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F8) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool ReviewQueue::takeKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    if (held == Qt::ControlModifier && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)) {
        emit approveRequested();
        return true;
    }
    if (event.key() == Qt::Key_Space && (held == Qt::NoModifier || held == Qt::ShiftModifier)) {
        emit pagesTurned(held == Qt::NoModifier ? 1 : -1);
        return true;
    }
    if (held != Qt::NoModifier && held != Qt::ShiftModifier)
        return false;
    if (event.key() == Qt::Key_J || event.key() == Qt::Key_K) {
        step(event.key() == Qt::Key_J ? 1 : -1);
        return true;
    }
    if (event.key() == Qt::Key_F8) {
        walkChanges(held == Qt::NoModifier ? 1 : -1);
        return true;
    }
    if (event.key() == Qt::Key_Escape) {
        emit closeRequested();
        return true;
    }
    const auto key = std::ranges::find(m_keys, event.key(), &Key::key);
    if (key == m_keys.end())
        return false;
    if (!key->button->isHidden() && key->button->isEnabled() && !event.isAutoRepeat())
        key->button->click();
    return true;
}

void ReviewQueue::setItems(const QList<QueueItem> &items, const QString &about)
{
    m_about = about;
    if (items != m_items) {
        const QueueItem *chosen = current();
        const QByteArray id = chosen ? chosen->id : QByteArray();
        m_items = items;
        {
            const QSignalBlocker blocker(m_list);
            fill();
            if (!choose(id))
                advance();
        }
        showCurrent();
        if (const QueueItem *now = current(); !now || now->id != id)
            emit chosenChanged();
    }
    updateSummary();
}

void ReviewQueue::fill()
{
    m_list->clear();
    QString group;
    for (const QueueItem &item : std::as_const(m_items)) {
        if (item.group != group) {
            group = item.group;
            auto *heading = new QListWidgetItem(group, m_list);
            heading->setFlags(Qt::ItemIsEnabled);
            QFont bold = m_list->font();
            bold.setBold(true);
            heading->setFont(bold);
        }
        const QString text = shortened(item.text);
        auto *row = new QListWidgetItem(toneIcon(item.icon, item.tone), item.state.isEmpty() ? text : text + u'\n' + item.state, m_list);
        row->setData(idRole, item.id);
        row->setData(Qt::AccessibleTextRole, tr("%1: %2. %3", "group, text, how it stands").arg(group, text, item.state));
    }
}

void ReviewQueue::setUnread(int paragraphs)
{
    m_unread = paragraphs;
    updateSummary();
}

const QueueItem *ReviewQueue::current() const
{
    const QListWidgetItem *row = m_list->currentItem();
    const QByteArray id = row ? row->data(idRole).toByteArray() : QByteArray();
    const auto found = std::ranges::find(m_items, id, &QueueItem::id);
    return id.isEmpty() || found == m_items.end() ? nullptr : &*found;
}

bool ReviewQueue::choose(const QByteArray &id)
{
    for (int row = 0; row < m_list->count() && !id.isEmpty(); ++row) {
        if (m_list->item(row)->data(idRole).toByteArray() != id)
            continue;
        m_list->setCurrentRow(row);
        return true;
    }
    return false;
}

void ReviewQueue::chooseFirst()
{
    if (m_items.isEmpty())
        return;
    if (m_items.first().kind == QueueItem::Kind::Claim) {
        m_list->setCurrentRow(-1);
        advance();
    } else {
        choose(QByteArray(m_items.first().id));
    }
}

void ReviewQueue::advance()
{
    const QueueItem *chosen = current();
    const qsizetype start = chosen ? chosen - m_items.constData() + 1 : 0;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const QueueItem &item = m_items.at((start + i) % m_items.size());
        if (item.isOpen && (!chosen || item.id != chosen->id)) {
            choose(QByteArray(item.id));
            return;
        }
    }
    if (!chosen && !m_items.isEmpty())
        choose(QByteArray(m_items.first().id));
}

void ReviewQueue::step(int by)
{
    const QueueItem *chosen = current();
    const qsizetype next = chosen ? chosen - m_items.constData() + by : 0;
    if (next >= 0 && next < m_items.size())
        choose(QByteArray(m_items.at(next).id));
}

void ReviewQueue::walkChanges(int by)
{
    const QueueItem *chosen = current();
    const qsizetype size = m_items.size(), start = chosen ? chosen - m_items.constData() : 0;
    for (qsizetype i = 1; i <= size; ++i) {
        const QueueItem &item = m_items.at((start + by * i + size) % size);
        if (item.kind == QueueItem::Kind::Change) {
            choose(QByteArray(item.id));
            return;
        }
    }
}

int ReviewQueue::openCount() const
{
    return int(std::ranges::count_if(m_items, &QueueItem::isOpen));
}

void ReviewQueue::accept()
{
    const QueueItem *item = current();
    if (item && item->kind == QueueItem::Kind::Claim)
        emit decided(Verdict::Accepted);
    else if (item && item->kind == QueueItem::Kind::Note)
        emit settled(true);
    else
        step(1);
}

void ReviewQueue::refuse()
{
    const QueueItem *item = current();
    if (item && item->kind == QueueItem::Kind::Claim)
        emit decided(Verdict::Rejected);
    else if (item && item->kind == QueueItem::Kind::Note)
        emit settled(false);
}

void ReviewQueue::decide(Verdict verdict)
{
    if (const QueueItem *item = current(); item && item->kind == QueueItem::Kind::Claim)
        emit decided(verdict);
}

void ReviewQueue::showCurrent()
{
    const QueueItem *item = current();
    showLine(m_text, item ? item->text : QString());
    showLine(m_state, item ? item->state : QString());
    m_state->setTone(item ? item->tone : Tone::Quiet);
    showLine(m_facts, item ? item->facts.join(QStringLiteral("\n\n")) : QString());
    const bool isClaim = item && item->kind == QueueItem::Kind::Claim, isNote = item && item->kind == QueueItem::Kind::Note;
    for (const Key &key : std::as_const(m_keys)) {
        const bool isForClaims = key.key == Qt::Key_C || key.key == Qt::Key_W || key.key == Qt::Key_X;
        key.button->setEnabled(isForClaims ? isClaim : key.key == Qt::Key_R ? isClaim || isNote : key.key == Qt::Key_A ? item != nullptr : true);
        if (key.key == Qt::Key_A)
            key.button->setText(isNote ? tr("Settled (A)") : item && !isClaim ? tr("Seen (A)") : tr("Accept (A)"));
        else if (key.key == Qt::Key_R)
            key.button->setText(isNote ? tr("Still open (R)") : tr("Reject (R)"));
    }
}

void ReviewQueue::updateSummary()
{
    const int open = openCount();
    const auto claims = std::ranges::count(m_items, QueueItem::Kind::Claim, &QueueItem::kind);
    const QString state = claims == 0 && open == 0 ? QString() : open == 0 ? tr("All are decided.") : tr("%1 still to decide.").arg(open);
    m_summary->setText(QString(m_about + u' ' + state).trimmed());
    m_unreadLabel->setVisible(m_unread >= 0);
    m_unreadLabel->setText(m_unread == 0 ? tr("All of the page was on your screen.") : tr("Paragraphs not yet on your screen: %1. Space turns the page.").arg(m_unread));
}

void ReviewQueue::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReviewQueue::retranslate()
{
    m_list->setAccessibleName(tr("To review"));
    const std::pair<int, QString> names[]{{Qt::Key_C, tr("Needs a source (C)")}, {Qt::Key_W, tr("Needs other words (W)")}, {Qt::Key_X, tr("Not a claim (X)")},
                                          {Qt::Key_N, tr("Note… (N)")}, {Qt::Key_M, tr("Mark as a claim (M)")}, {Qt::Key_U, tr("Undo (U)")}};
    for (const auto &[key, name] : names)
        std::ranges::find(m_keys, key, &Key::key)->button->setText(name);
    m_approve->setText(tr("Approve…"));
    m_approve->setToolTip(tr("Ctrl+Enter"));
    m_return->setText(tr("Send back…"));
    m_close->setText(tr("Close (Esc)"));
    showCurrent();
    updateSummary();
}

} // namespace articular

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/articles/DeskList.h"

#include "core/base/ShownDates.h"
#include "gui/articles/TwoLineDelegate.h"
#include "gui/controls/ToneLabel.h"

#include <QCoreApplication>
#include <QEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace articular {

namespace {

constexpr int pathRole = Qt::UserRole, reviewRole = Qt::UserRole + 1, secondLineRole = Qt::UserRole + 2;
constexpr int mostRows = 9;               ///< in view at once; others are scrolled to

class Groups
{
    Q_DECLARE_TR_FUNCTIONS(articular::DeskList)

public:
    static QString name(DeskLine::Kind kind)
    {
        switch (kind) {
        case DeskLine::Kind::Waits: return tr("Waits for you");
        case DeskLine::Kind::CameBack: return tr("Came back");
        case DeskLine::Kind::Due: return tr("To be reviewed again");
        case DeskLine::Kind::OnSite: return tr("On the site");
        case DeskLine::Kind::Other: break;
        }
        return {};
    }
};

QString iconOf(DeskLine::Kind kind)
{
    switch (kind) {
    case DeskLine::Kind::Waits: return u"panel-todo"_s;
    case DeskLine::Kind::CameBack: return u"panel-warning"_s;
    case DeskLine::Kind::Due: return u"panel-waiting"_s;
    default: return u"panel-done"_s;
    }
}

Tone toneOf(DeskLine::Kind kind)
{
    return kind == DeskLine::Kind::OnSite ? Tone::Good : kind == DeskLine::Kind::Due ? Tone::Information : Tone::Attention;
}

} // namespace

DeskList::DeskList(QWidget *parent) : QWidget(parent), m_title(new ToneLabel(Tone::Neutral, this)), m_list(new QListWidget(this))
{
    m_title->setBold(true);
    m_list->setItemDelegate(new TwoLineDelegate(secondLineRole, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusProxy(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        if (const QString path = item->data(pathRole).toString(); !path.isEmpty())
            emit openRequested(path, item->data(reviewRole).toBool());
    });
    hide();
}

bool DeskList::isEmpty() const
{
    return std::ranges::all_of(m_lines, [](const DeskLine &line) { return line.kind == DeskLine::Kind::Other; });
}

void DeskList::setLines(const QList<DeskLine> &lines, const QDate &today)
{
    if (lines == m_lines && today == m_today)
        return;
    m_lines = lines;
    m_today = today;
    fill();
}

void DeskList::fill()
{
    m_title->setText(tr("Your articles"));
    m_list->setAccessibleName(tr("Your articles"));
    const QListWidgetItem *chosen = m_list->currentItem();
    const QString before = chosen ? chosen->data(pathRole).toString() : QString();
    m_list->clear();
    for (const DeskLine &line : std::as_const(m_lines)) {
        if (line.kind == DeskLine::Kind::Other)
            continue;
        const QString title = line.title.isEmpty() ? tr("Without a title") : line.title;
        auto *row = new QListWidgetItem(toneIcon(iconOf(line.kind), toneOf(line.kind)), title, m_list);
        row->setData(pathRole, line.path);
        row->setData(reviewRole, line.kind == DeskLine::Kind::Waits);
        row->setData(secondLineRole, secondLine(line));
        row->setData(Qt::AccessibleTextRole, tr("%1, %2", "title, what is to be done").arg(title, secondLine(line)));
        row->setToolTip(line.words);
        if (line.path == before && !m_list->currentItem())
            m_list->setCurrentItem(row);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    fitHeight();
    setVisible(!isEmpty());
}

QString DeskList::secondLine(const DeskLine &line) const
{
    QStringList said{Groups::name(line.kind)};
    const QString day = shownDay(line.day);
    switch (line.kind) {
    case DeskLine::Kind::Waits:
        if (line.minutes > 0)
            said.append(line.minutes == 1 ? tr("about a minute") : tr("about %1 minutes").arg(line.minutes));
        if (line.day.isValid())
            said.append(line.day < m_today ? tr("was needed by %1").arg(day) : tr("needed by %1").arg(day));
        break;
    case DeskLine::Kind::CameBack:
        said.append(line.words);
        if (line.notes > 0)
            said.append(line.notes == 1 ? tr("one note") : tr("%1 notes").arg(line.notes));
        break;
    case DeskLine::Kind::Due:
        if (line.day.isValid())
            said.append(line.day < m_today ? tr("since %1").arg(day) : tr("by %1").arg(day));
        break;
    default:
        said = QStringList{line.words};
    }
    return said.join(u" · "_s);
}

void DeskList::fitHeight()
{
    const int rows = std::min(mostRows, m_list->count());
    const int row = m_list->count() > 0 ? m_list->sizeHintForRow(0) : 0;
    m_list->setFixedHeight(rows * row + 2 * m_list->frameWidth());
}

void DeskList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace articular

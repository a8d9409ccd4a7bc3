// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/firstrun/FirstRunDialog.h"

#include "gui/controls/ToneLabel.h"
#include "gui/controls/WrappingChoice.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace articular {

namespace {

/// A line of choices belongs to the question above it: indented by the width of a check mark and its space.
int indentation(const QWidget *widget)
{
    return widget->style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) + widget->fontMetrics().averageCharWidth();
}

QLabel *makeQuestion(QWidget *parent)
{
    auto *label = new QLabel(parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setWordWrap(true);
    return label;
}

bool isClinicFolder(const QString &folder)
{
    return QFileInfo(QDir(folder), QStringLiteral("clinic/clinic.yaml")).isFile();
}

} // namespace

FirstRunDialog::FirstRunDialog(const QString &documentsFolder, QWidget *parent)
    : QDialog(parent), m_welcome(new ToneLabel(Tone::Neutral, this)), m_introduction(new ToneLabel(Tone::Quiet, this)),
      m_note(new ToneLabel(Tone::Quiet, this)), m_start(new QPushButton(this))
{
    m_suggestedFolder = QDir(documentsFolder).filePath(QStringLiteral("Articular"));
    QFont large = m_welcome->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    m_welcome->setFont(large);
    auto *layout = new QVBoxLayout(this);
    const int gap = fontMetrics().height();
    layout->setContentsMargins(2 * gap, 2 * gap, 2 * gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(m_welcome);
    layout->addWidget(m_introduction);
    layout->addWidget(makeNameQuestion());
    layout->addWidget(makeRoleQuestion());
    layout->addWidget(makeFolderQuestion());
    layout->addWidget(m_note);
    layout->addStretch(1);
    layout->addWidget(m_start, 0, Qt::AlignTrailing);
    m_start->setDefault(true);
    connect(m_start, &QPushButton::clicked, this, &FirstRunDialog::finish);
    m_folder->setText(QDir::toNativeSeparators(m_suggestedFolder));
    retranslate();
    const int width = fontMetrics().averageCharWidth() * 84;
    resize(width, layout->totalHeightForWidth(width) + gap);
    m_name->setFocus(Qt::OtherFocusReason);
}

QWidget *FirstRunDialog::makeNameQuestion()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_nameQuestion = makeQuestion(box));
    m_ownName = new WrappingChoice(WrappingChoice::Kind::Radio, box);
    m_join = new WrappingChoice(WrappingChoice::Kind::Radio, box);
    m_name = new QLineEdit(box);
    m_nameQuestion->setBuddy(m_name);
    auto *group = new QButtonGroup(this);
    group->addButton(m_ownName->button());
    group->addButton(m_join->button());
    auto *nameLine = new QHBoxLayout;
    nameLine->addSpacing(indentation(box));
    nameLine->addWidget(m_name);
    layout->addWidget(m_ownName);
    layout->addLayout(nameLine);
    layout->addWidget(m_join);
    m_ownName->setChecked(true);
    connect(m_ownName->button(), &QAbstractButton::toggled, this, [this](bool ownName) {
        if (ownName && m_folder->text().isEmpty())
            m_folder->setText(QDir::toNativeSeparators(m_suggestedFolder));
        else if (!ownName && m_folder->text() == QDir::toNativeSeparators(m_suggestedFolder))
            m_folder->clear();
        retranslate();
    });
    connect(m_name, &QLineEdit::textChanged, this, &FirstRunDialog::updateState);
    return box;
}

QWidget *FirstRunDialog::makeRoleQuestion()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_roleQuestion = makeQuestion(box));
    m_roles = new QButtonGroup(this);
    for (const UserRole role : {UserRole::Writer, UserRole::Reviewer, UserRole::Keeper}) {
        auto *choice = new WrappingChoice(WrappingChoice::Kind::Radio, box);
        m_roles->addButton(choice->button(), int(role));
        m_roleChoices.append(choice);
        layout->addWidget(choice);
    }
    m_roleChoices.constFirst()->setChecked(true);
    m_roleQuestion->setBuddy(m_roleChoices.constFirst()->button());
    return box;
}

QWidget *FirstRunDialog::makeFolderQuestion()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_folderQuestion = makeQuestion(box));
    m_folder = new QLineEdit(box);
    m_choose = new QPushButton(box);
    m_choose->setAutoDefault(false);
    m_folderQuestion->setBuddy(m_folder);
    auto *line = new QHBoxLayout;
    line->addWidget(m_folder, 1);
    line->addWidget(m_choose);
    layout->addLayout(line);
    connect(m_folder, &QLineEdit::textChanged, this, &FirstRunDialog::updateState);
    connect(m_choose, &QPushButton::clicked, this, &FirstRunDialog::chooseFolder);
    return box;
}

void FirstRunDialog::setName(const QString &name)
{
    m_name->setText(name);
    m_name->selectAll();
}

FirstRunAnswers FirstRunDialog::answers() const
{
    FirstRunAnswers answers;
    answers.joinsClinic = m_join->isChecked();
    answers.name = answers.joinsClinic ? QString() : m_name->text().simplified();
    answers.role = UserRole(m_roles->checkedId());
    answers.folder = QDir::cleanPath(QDir::fromNativeSeparators(m_folder->text().trimmed()));
    return answers;
}

void FirstRunDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, m_folderQuestion->text(), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &folder) { m_folder->setText(QDir::toNativeSeparators(folder)); });
    dialog->open();
}

void FirstRunDialog::updateState()
{
    const FirstRunAnswers given = answers();
    const bool hasFolder = !m_folder->text().trimmed().isEmpty();
    const bool isAbsolute = QDir::isAbsolutePath(given.folder);
    const bool isClinic = given.joinsClinic && hasFolder && isClinicFolder(given.folder);
    m_name->setEnabled(!given.joinsClinic);
    m_note->setTone(Tone::Quiet);
    if (hasFolder && !isAbsolute) {
        m_note->setText(tr("Please give the whole path of the folder."));
    } else if (given.joinsClinic && hasFolder && !isClinic) {
        m_note->setText(tr("This folder is not a clinic folder: nothing about a clinic is in it. Ask a colleague which one your clinic uses."));
        m_note->setTone(Tone::Attention);
    } else if (given.joinsClinic) {
        m_note->setText(tr("Your clinic's colleagues can tell you which folder it is. You choose your name from its people later."));
    } else {
        m_note->setText(tr("Next, a practice clinic opens with an article that has mistakes on purpose. Mending them takes two minutes. Nothing leaves this computer."));
    }
    const bool knowsWho = given.joinsClinic ? isClinic : !given.name.isEmpty();
    m_start->setEnabled(knowsWho && hasFolder && isAbsolute);
}

void FirstRunDialog::finish()
{
    emit answered(answers());
    accept();
}

void FirstRunDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void FirstRunDialog::retranslate()
{
    setWindowTitle(tr("Welcome to Articular"));
    m_welcome->setText(tr("Welcome to Articular"));
    m_introduction->setText(tr("Three questions, then you can begin. Every answer can be changed later."));
    m_nameQuestion->setText(tr("Who are you?"));
    m_ownName->setText(tr("My name is"));
    m_name->setAccessibleName(tr("Your name"));
    m_name->setPlaceholderText(tr("As readers should see it"));
    m_join->setText(tr("I join a clinic folder that is there already"));
    m_roleQuestion->setText(tr("What do you mostly do?"));
    m_roleChoices.at(0)->setText(tr("I write articles"));
    m_roleChoices.at(1)->setText(tr("I review them as a physician"));
    m_roleChoices.at(2)->setText(tr("I look after the clinic's texts, people and website"));
    m_folderQuestion->setText(m_join->isChecked() ? tr("Which folder is the clinic's?") : tr("Where should your work be kept?"));
    m_folder->setAccessibleName(m_folderQuestion->text());
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose a folder"));
    m_start->setText(tr("Begin"));
    updateState();
}

} // namespace articular

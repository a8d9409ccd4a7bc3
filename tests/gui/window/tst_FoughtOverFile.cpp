// SPDX-License-Identifier: GPL-3.0-or-later
// Two windows and an outside program write one file, in an order that the round's number decides: whatever somebody typed, or
// another program wrote, is afterwards in the file, in a window, in an earlier version or in a copy that was saved.
// ARTICULAR_FIGHTS says how many rounds, see tests/bench/README.md; ARTICULAR_FIRST_FIGHT which is the first.
#include "gui/WindowTest.h"
#include "gui/session/OutsideChanges.h"
#include "gui/window/FileCommands.h"
#include "gui/window/NoticeBar.h"
#include "gui/window/TextSafety.h"
#include "gui/window/VersionCommands.h"
#include "gui/window/WindowFixture.h"

#include <QAbstractButton>
#include <QDir>

#include <cstdio>
#include <random>

using namespace articular;
using namespace Qt::StringLiterals;

namespace {

constexpr int usualRounds = 50, stepsInRound = 25;

/// A window as a program of its own: what all programs of a user share are the places of versions and recovered texts.
struct Program
{
    Settings settings;
    test::ScriptedPrompts prompts;
    test::AnalyzerLog log;
    SystemClock clock;
    std::shared_ptr<const RecoveryFolder> recovery;
    MainWindow window;
    VersionCommands *versions;

    Program(const test::Folder &folder, const QString &name)
        : settings(folder.path(name + u".ini"_s)), recovery(RecoveryFolder::claim(folder.path(u"recovery"_s), clock).value()),
          window({settings, prompts, clock, [this] { return std::make_unique<test::FakeAnalyzer>(log); }, {}, recovery, {}, 0}),
          versions(new VersionCommands(window, folder.path(u"versions"_s), clock))
    {
    }
    DocumentSession &session() { return window.view().session(); }
    bool isIdle() { return !session().isSaving(); }
    void look() { window.safety().findChild<OutsideChanges *>()->look(); }
    /// Answers what the window asks or offers, if anything.
    void answer(size_t choice)
    {
        if (!window.notices().isVisibleTo(&window))
            return;
        QList<QAbstractButton *> answers;
        for (QAbstractButton *button : window.notices().findChildren<QAbstractButton *>()) {
            if (m_answers.contains(button->text()) && button->isVisibleTo(&window.notices()))
                answers.append(button);
        }
        if (!answers.isEmpty())
            answers.at(qsizetype(choice % size_t(answers.size())))->click();
    }

private:
    const QStringList m_answers{u"Keep mine"_s, u"Take theirs"_s, u"Save mine as a copy…"_s, u"Undo"_s};
};

class Fight
{
public:
    Fight(const test::Folder &folder, Program &one, Program &other, unsigned round)
        : m_folder(folder), m_programs{&one, &other}, m_round(round), m_random(round),
          m_name(u"round-%1/article.md"_s.arg(round)), m_path(folder.write(m_name, "Begun.\n"))
    {
    }

    bool begin()
    {
        return std::ranges::all_of(m_programs, [this](Program *program) {
            program->prompts.unsaved = UnsavedChoice::Discard;
            program->window.openPath(m_path);
            return program->session().path() == m_path;
        });
    }

    void step()
    {
        Program &program = *m_programs[draw(2)];
        switch (draw(9)) {
        case 0: case 1: type(program); break;
        case 2: program.window.files().save(); break;
        case 3: program.session().save(SaveKind::ByItself); break;
        case 4: case 5: writeFromOutside(); break;
        case 6: program.look(); break;
        case 7:
            program.prompts.path = m_folder.path(u"round-%1/copy-%2.md"_s.arg(m_round).arg(++m_made));
            program.answer(draw(4));
            break;
        case 8: QTRY_VERIFY(program.isIdle()); break;
        }
    }

    void finish()
    {
        for (Program *program : m_programs)
            QTRY_VERIFY(program->isIdle());
    }

    /// Those words that are found nowhere; versions are kept a moment after what they are of.
    QList<QByteArray> missing() const
    {
        QByteArray all;
        for (Program *program : m_programs)
            all += program->session().text().toUtf8();
        for (const QString &name : QDir(m_folder.path(u"round-%1"_s.arg(m_round))).entryList({u"*.md"_s}, QDir::Files)) {
            const QString file = u"round-%1/%2"_s.arg(m_round).arg(name);
            all += m_folder.read(file);
            for (const TextVersion &version : versionsOf(m_folder.path(u"versions"_s), m_folder.path(file)))
                all += readVersion(version.file).value();
        }
        QList<QByteArray> missing;
        std::ranges::copy_if(m_words, std::back_inserter(missing), [&](const QByteArray &word) { return !all.contains(word); });
        return missing;
    }

private:
    size_t draw(size_t below) { return m_random() % below; }

    QByteArray newWord()
    {
        m_words.append("word-" + QByteArray::number(m_round) + '-' + QByteArray::number(++m_made) + ' ');
        return m_words.last();
    }

    void type(Program &program)
    {
        program.window.view().editor().textCursor().insertText(QString::fromLatin1(newWord()));
    }

    void writeFromOutside()
    {
        // What it writes over itself is not for us to keep. While a window saves, the file may show the window's for a moment.
        const bool isSaving = std::ranges::any_of(m_programs, [](Program *program) { return !program->isIdle(); });
        if (isSaving || (QFile::exists(m_path) && m_folder.read(m_name) == m_outside))
            m_words.removeAll(m_outside.trimmed() + ' ');
        const size_t way = draw(4);
        m_outside = newWord() + '\n';
        if (way == 0) {
            m_folder.write(u"incoming"_s, m_outside);
            QVERIFY(std::rename(qPrintable(m_folder.path(u"incoming"_s)), qPrintable(m_path)) == 0);
            return;
        }
        if (way == 1)
            QFile::remove(m_path);
        m_folder.write(m_name, m_outside);
    }

    const test::Folder &m_folder;
    const std::array<Program *, 2> m_programs;
    const unsigned m_round;
    std::mt19937 m_random;
    const QString m_name, m_path;
    QList<QByteArray> m_words;
    int m_made = 0;                       ///< words and copies
    QByteArray m_outside;                 ///< what the outside program wrote last
};

} // namespace

class tst_FoughtOverFile : public test::WindowTest
{
    Q_OBJECT

private slots:
    void noTextIsLost()
    {
        bool isGiven = false;
        const int given = qEnvironmentVariableIntValue("ARTICULAR_FIGHTS", &isGiven);
        const int first = qEnvironmentVariableIntValue("ARTICULAR_FIRST_FIGHT");
        const test::Folder folder;
        Program one(folder, u"one"_s), other(folder, u"other"_s);
        for (int round = first; round < first + (isGiven ? given : usualRounds); ++round) {
            Fight fight(folder, one, other, unsigned(round));
            QVERIFY(fight.begin());
            for (int step = 0; step < stepsInRound; ++step)
                fight.step();
            fight.finish();
            QTRY_VERIFY2(fight.missing().isEmpty(), qPrintable(u"round %1 lost %2"_s.arg(round).arg(QString::fromLatin1(fight.missing().join(", ")))));
        }
    }
};

ARTICULAR_TEST(tst_FoughtOverFile)
#include "tst_FoughtOverFile.moc"

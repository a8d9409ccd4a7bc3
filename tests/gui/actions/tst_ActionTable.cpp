// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actions/ActionSet.h"
#include "support/TestRunner.h"

#include <QFile>
#include <QSet>

using namespace articular;

class tst_ActionTable : public test::TestCase
{
    Q_OBJECT

private slots:
    void hasARowForEachIdInOrder()
    {
        QCOMPARE(int(actionTable().size()), actionCount);
        for (int i = 0; i < actionCount; ++i)
            QCOMPARE(int(actionTable()[size_t(i)].id), i);
    }

    void namesAndTextsAreThereAndUnique()
    {
        QSet<QString> names, texts;
        for (const ActionRow &row : actionTable()) {
            QVERIFY2(*row.name != '\0' && *row.text != '\0', row.name);
            names.insert(QString::fromLatin1(row.name));
            texts.insert(actionText(row).remove(u'&'));
        }
        QCOMPARE(int(names.size()), actionCount);
        QCOMPARE(int(texts.size()), actionCount);
    }

    void noShortcutIsUsedTwice()
    {
        QHash<QString, QString> owners;
        for (const ActionRow &row : actionTable()) {
            for (const QKeySequence &shortcut : actionShortcuts(row)) {
                QVERIFY2(!shortcut.isEmpty(), row.name);
                const QString key = shortcut.toString();
                QVERIFY2(!owners.contains(key), qPrintable(key + u' ' + owners.value(key) + u' ' + QString::fromLatin1(row.name)));
                owners.insert(key, QString::fromLatin1(row.name));
            }
        }
        QVERIFY(owners.contains(QStringLiteral("Ctrl+S")));
        QVERIFY(owners.contains(QStringLiteral("F8")));
    }

    void everyIconThatIsNamedIsThere()
    {
        for (const ActionRow &row : actionTable()) {
            const QString path = QStringLiteral(":/articular/icons/%1.svg").arg(QString::fromLatin1(row.icon));
            QVERIFY2(*row.icon == '\0' || QFile::exists(path), row.icon);
        }
    }

    void toolTipsSayTheShortcut()
    {
        const ActionSet actions;
        QCOMPARE(actions[ActionId::Bold]->toolTip(), QStringLiteral("Bold (Ctrl+B)"));
        QCOMPARE(actions[ActionId::ThemeDark]->toolTip(), QStringLiteral("Dark"));
    }
};

ARTICULAR_TEST(tst_ActionTable)
#include "tst_ActionTable.moc"

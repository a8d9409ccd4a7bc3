// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/LanguageName.h"

#include <QCoreApplication>
#include <QLocale>

namespace articular {

namespace {

class LanguageNames
{
    Q_DECLARE_TR_FUNCTIONS(articular::LanguageNames)

public:
    static QString of(QLocale::Language language)
    {
        switch (language) {
        case QLocale::English: return tr("English");
        case QLocale::Spanish: return tr("Spanish");
        case QLocale::French: return tr("French");
        case QLocale::German: return tr("German");
        case QLocale::Portuguese: return tr("Portuguese");
        case QLocale::Chinese: return tr("Chinese");
        case QLocale::Vietnamese: return tr("Vietnamese");
        case QLocale::Arabic: return tr("Arabic");
        default: return {};
        }
    }
};

} // namespace

QString languageName(const QString &language)
{
    const QLocale locale(language);
    if (locale.language() == QLocale::C)
        return language;
    const QString name = LanguageNames::of(locale.language());
    return name.isEmpty() ? locale.nativeLanguageName() : name;
}

} // namespace articular

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/application/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace articular {

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
}

void Language::apply(const QString &language)
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_program.load(locale, QStringLiteral("articular"), QStringLiteral("_"), QStringLiteral(":/articular/translations")))
        QCoreApplication::installTranslator(&m_program);
}

} // namespace articular

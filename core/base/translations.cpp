// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace rapport {

Translations::Translations() = default;

Translations::~Translations() { clear(); }

QString Translations::nearest(const QString &wish)
{
    QString language = wish;
    if (language.isEmpty() || language == QLatin1String("system"))
        language = QLocale::system().uiLanguages().value(0, QStringLiteral("en"));
    return language.startsWith(QLatin1String("zh"), Qt::CaseInsensitive) ? QStringLiteral("zh_CN")
                                                                         : QStringLiteral("en");
}

void Translations::install(const QString &wish)
{
    clear();
    m_language = nearest(wish);
    // Labels that a file brings in two languages, and dates in words, follow the window's.
    QLocale::setDefault(QLocale(isChinese()                    ? QStringLiteral("zh_CN")
            : QLocale::system().language() == QLocale::English ? QLocale::system().name()
                                                               : QStringLiteral("en_US")));
    // Qt's own words (the buttons of system dialogs) come first, so that ours win.
    if (isChinese())
        add(QStringLiteral("qtbase_") + m_language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    add(QStringLiteral("rapport_") + m_language, QStringLiteral(":/i18n"));
}

void Translations::add(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(file, folder) && QCoreApplication::installTranslator(translator.get()))
        m_translators.push_back(std::move(translator));
}

void Translations::clear()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

} // namespace rapport

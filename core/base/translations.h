// SPDX-License-Identifier: GPL-3.0-or-later
// The languages of the program. Both programs carry the translations inside and load them here;
// the console loads them too, so that its sentences are those of the window.
#pragma once

#include <QString>

#include <memory>
#include <vector>

class QTranslator;

namespace rapport {

class Translations
{
public:
    Translations();
    ~Translations(); // takes the translators back

    // "en" or "zh_CN", whichever is nearest to a wish such as zh, zh_TW or en_GB. An empty wish, or
    // "system", asks the system.
    static QString nearest(const QString &wish);

    // Replaces the language installed before. Windows that stand already have to be made anew.
    void install(const QString &wish);
    QString language() const { return m_language; }
    bool isChinese() const { return m_language == QLatin1String("zh_CN"); }

private:
    void add(const QString &file, const QString &folder);
    void clear();

    QString m_language;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace rapport

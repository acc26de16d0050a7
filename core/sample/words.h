// SPDX-License-Identifier: GPL-3.0-or-later
// The word lists of one language, read from resources/sample/LANG.json.
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QJsonArray>
#include <QStringList>

#include <vector>

namespace rapport::sample {

struct City {
    QString name, province, country;
    QString phone; // each # is a digit
    QString postalCode;
    QString code; // of the administrative division, in China
};

struct Industry {
    QString name;
    double median = 0; // of a deal, in the file's currency
    QStringList words; // that names of companies end in
    QStringList deals;
};

struct JobTitle {
    QString name, role, department;
};

struct Lines {
    QString subject, content;
};

struct TaskLine {
    QString title, kind;
};

struct Words {
    QString language, company, currency, foreign, foreignCountry, mailHost, address;
    std::vector<QStringList> users; // name, login, title, team, mobile
    QJsonArray tags; // name, group, colour, industry or country that it goes with
    QJsonArray products; // code, name, category, unit, price
    QStringList sources, terms, lost, competitors, needs, pains, given, family, streets;
    QStringList starts, ends, firsts, forms, specials, dealSuffix, results;
    std::vector<JobTitle> titles;
    std::vector<City> cities;
    std::vector<Industry> industries;
    QHash<QString, std::vector<Lines>> activities; // by kind
    std::vector<TaskLine> tasks;
    QJsonArray diary; // what stands in it beside the customers: who, title, kind, when, minutes, rule, place
    QJsonArray cast; // customers that are always there

    bool isChinese() const { return language == QLatin1String("zh"); }
    const City &city(const QString &name) const;
    const Industry &industry(const QString &name) const;
};

// The language is "en" unless it begins with "zh".
const Words &wordsOf(const QString &language);

// "{contact}" and the like replaced.
QString filled(QString text, const QHash<QString, QString> &parts);

} // namespace rapport::sample

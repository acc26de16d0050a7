// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/words.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace rapport::sample {

namespace {

QStringList list(const QJsonValue &json)
{
    QStringList texts;
    for (const QJsonValue &value : json.toArray())
        texts << value.toString();
    return texts;
}

QJsonDocument document(const QString &name)
{
    QFile file(QStringLiteral(":/sample/%1.json").arg(name));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    Q_UNUSED(isOpen)
    return QJsonDocument::fromJson(file.readAll());
}

void readPeople(Words &words, const QJsonObject &json)
{
    for (const QJsonValue &user : json[QLatin1String("users")].toArray())
        words.users.push_back(list(user));
    for (const QJsonValue &title : json[QLatin1String("titles")].toArray())
        words.titles.push_back({title[0].toString(), title[1].toString(), title[2].toString()});
    words.given = list(json[QLatin1String("given")]);
    words.family = list(json[QLatin1String("family")]);
}

void readPlaces(Words &words, const QJsonObject &json)
{
    for (const QJsonValue &city : json[QLatin1String("cities")].toArray())
        words.cities.push_back({city[0].toString(), city[1].toString(), city[2].toString(),
            city[3].toString(), city[4].toString(), city[5].toString()});
    words.streets = list(json[QLatin1String("streets")]);
    words.address = json[QLatin1String("address")].toString();
}

void readNames(Words &words, const QJsonObject &json)
{
    words.starts = list(json[QLatin1String("starts")]);
    words.ends = list(json[QLatin1String("ends")]);
    words.firsts = list(json[QLatin1String("firsts")]);
    words.forms = list(json[QLatin1String("forms")]);
    words.specials = list(json[QLatin1String("specials")]);
    for (const QJsonValue &value : json[QLatin1String("industries")].toArray())
        words.industries.push_back(
            {value[QLatin1String("name")].toString(), value[QLatin1String("median")].toDouble(),
                list(value[QLatin1String("words")]), list(value[QLatin1String("deals")])});
}

void readWork(Words &words, const QJsonObject &json)
{
    words.sources = list(json[QLatin1String("sources")]);
    words.terms = list(json[QLatin1String("terms")]);
    words.lost = list(json[QLatin1String("lost")]);
    words.competitors = list(json[QLatin1String("competitors")]);
    words.needs = list(json[QLatin1String("needs")]);
    words.pains = list(json[QLatin1String("pains")]);
    words.dealSuffix = list(json[QLatin1String("dealSuffix")]);
    words.results = list(json[QLatin1String("results")]);
    const QJsonObject activities = json[QLatin1String("activities")].toObject();
    for (auto it = activities.begin(); it != activities.end(); ++it) {
        for (const QJsonValue &line : it.value().toArray())
            words.activities[it.key()].push_back({line[0].toString(), line[1].toString()});
    }
    for (const QJsonValue &task : json[QLatin1String("tasks")].toArray())
        words.tasks.push_back({task[0].toString(), task[1].toString()});
}

Words load(const QString &language)
{
    const QJsonObject json = document(language).object();
    Words words;
    words.language = language;
    words.company = json[QLatin1String("company")].toString();
    words.currency = json[QLatin1String("currency")].toString();
    words.foreign = json[QLatin1String("foreign")].toString();
    words.foreignCountry = json[QLatin1String("foreignCountry")].toString();
    words.mailHost = json[QLatin1String("mailHost")].toString();
    words.tags = json[QLatin1String("tags")].toArray();
    words.products = json[QLatin1String("products")].toArray();
    words.diary = json[QLatin1String("diary")].toArray();
    readPeople(words, json);
    readPlaces(words, json);
    readNames(words, json);
    readWork(words, json);
    words.cast = document(QLatin1String("cast-") + language).array();
    return words;
}

} // namespace

const City &Words::city(const QString &name) const
{
    for (const City &known : cities) {
        if (known.name == name)
            return known;
    }
    return cities.front();
}

const Industry &Words::industry(const QString &name) const
{
    for (const Industry &known : industries) {
        if (known.name == name)
            return known;
    }
    return industries.front();
}

const Words &wordsOf(const QString &language)
{
    static const Words english = load(QStringLiteral("en"));
    static const Words chinese = load(QStringLiteral("zh"));
    return language.startsWith(QLatin1String("zh")) ? chinese : english;
}

QString filled(QString text, const QHash<QString, QString> &parts)
{
    if (!text.contains(QLatin1Char('{')))
        return text;
    for (auto it = parts.begin(); it != parts.end(); ++it)
        text.replace(QLatin1Char('{') + it.key() + QLatin1Char('}'), it.value());
    return text;
}

} // namespace rapport::sample

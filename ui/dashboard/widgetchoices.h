// SPDX-License-Identifier: GPL-3.0-or-later
// What the editor of a card offers, as keys with words.
#pragma once

#include "core/model/schema.h"

#include <QList>

namespace rapport::ui::widgetchoices {

struct Choice {
    QString key, words;
};

QList<Choice> reports(); // with their tables where a card may show one alone
QList<Choice> entities(const Schema &schema);
QList<Choice> options(const Schema &schema, const QString &field); // of the entity "widget"
QList<Choice> measurable(const Schema &schema, const QString &entity);
QList<Choice> groupable(const Schema &schema, const QString &entity); // "nothing" first
QList<Choice> days(const Schema &schema, const QString &entity); // "not asked" first
QList<Choice> most();
// Whether records are put together by their day under this path.
bool isDay(const Schema &schema, const QString &entity, const QString &path);

} // namespace rapport::ui::widgetchoices

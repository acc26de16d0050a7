// SPDX-License-Identifier: GPL-3.0-or-later
// A file full of random records of every entity that can be measured: with empty values, amounts below
// zero and of several currencies, links into the trash and into nothing, and custom fields.
#pragma once

#include "tests/support/temp_workspace.h"

#include <QRandomGenerator>

namespace rapport::test {

class MeasureFile
{
public:
    // `bareMoney`: amounts, too, that name no currency.
    MeasureFile(quint32 seed, int records, bool bareMoney = true);

    query::Context reads() const;
    const Schema &schema() const { return *m_store.schema; }
    static QStringList entities(); // that are worth measuring
    // What is not in the trash, or all.
    std::vector<Record> records(const QString &entity) const;
    const Record *find(const QString &entity, const Uid &id) const; // in the trash, too; null: nowhere
    int random(int below) { return int(m_random.bounded(quint32(below))); }
    template <typename T>
    const T &any(const std::vector<T> &of)
    {
        return of[std::size_t(random(int(of.size())))];
    }
    QDate day();

private:
    void fill(const QString &entity, int count);
    void addRates();
    void trashSome(const QString &entity);
    QVariant value(const FieldDef &field);
    Uid idOf(const QString &entity);
    void addAll(const std::vector<Record> &records);

    mutable TempStore m_store;
    QRandomGenerator m_random;
    QTimeZone m_zone;
    int m_yearStart;
    bool m_hasBareMoney;
    std::map<QString, std::map<Uid, Record>> m_all;
};

} // namespace rapport::test

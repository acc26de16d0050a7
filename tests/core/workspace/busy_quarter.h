// SPDX-License-Identifier: GPL-3.0-or-later
// Ninety days of a small company at random: everything that people, rules, imports and bulk work do to a
// file, under a clock that moves on. Equal seeds bring equal days.
#pragma once

#include "tests/support/import_trial.h"

#include <QRandomGenerator>

namespace rapport::test {

class BusyQuarter
{
public:
    explicit BusyQuarter(quint32 seed);

    void goTo(const QDate &day); // to its morning
    // The work of the day, of about so many entries of the log.
    void day(int entries);
    QDate today() const { return m_trial.workspace.clock.today(); }
    qint64 entries() const;
    // A whole copy of the file as it is now, by SQLite's own means.
    QString copy(const QString &name) const;

    Workspace &workspace() { return *m_trial.workspace; }
    Database &database() { return *m_trial.database; }
    const TempFile &file() const { return m_trial.workspace.file; }
    // How often each kind of act was done, and how often it was refused.
    QHash<QString, int> done, refused;

private:
    static QString label(int number);
    void act();
    void make();
    void edit();
    void moveDeal();
    void trash();
    void bringBack();
    void reviseSome();
    void define();
    void tune();
    void bulk();
    void import();
    void convert();
    void handOverSome();
    void endTask();
    void cutOff();
    void note(const char *what, const Result<void> &result);
    QVariant valueFor(const FieldDef &field);
    void scatter(Record &record, int oneIn);
    Uid any(const QString &entity, const char *where = "1");
    std::optional<Record> record(const QString &entity, const char *where = "deleted_at IS NULL");
    std::vector<qint64> rows(const QString &entity, int most);
    int below(int limit) { return int(m_random.bounded(quint32(limit))); }

    QRandomGenerator m_random;
    ImportTrial m_trial;
    int m_number = 0;
};

} // namespace rapport::test

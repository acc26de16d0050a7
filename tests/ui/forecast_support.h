// SPDX-License-Identifier: GPL-3.0-or-later
// Deals of a quarter with known sums, for the tests and pictures of the forecast.
#pragma once

#include "core/query/forecast.h"
#include "tests/support/temp_workspace.h"

namespace rapport::test {

class ForecastTrial
{
public:
    explicit ForecastTrial(const QString &language = QStringLiteral("en"));

    struct Sale {
        QString name;
        qint64 whole = 0; // units of the currency
        int stage = 0; // of the pipeline's open stages, in order
        QDate day; // of its close, expected or done
        Uid owner = {};
        Currency currency = {}; // empty: the file's own
    };
    Record open(const Sale &sale);
    Record win(const Sale &sale);
    Record lose(const Sale &sale, const QString &reason);
    Record target(qint64 whole, const QDate &from, const QString &period, const Uid &user = {});
    Record stage(const QString &kind) const; // the first of the kind: won, lost
    Money money(qint64 whole, const Currency &currency = {}) const;

    // The quarter of the design: 684,200 won, 203,400 commit, 249,100 best case, 840,000 target.
    void fillAsDesigned(bool zh);

    TempWorkspace file;
    Uid maya, tom;

private:
    std::vector<Record> openStages() const;
    Record add(const Sale &sale, const Record &stage, const std::vector<std::pair<QString, QVariant>> &more);
    Uid customer(const QString &name);
    QHash<QString, Uid> m_customers;
};

} // namespace rapport::test

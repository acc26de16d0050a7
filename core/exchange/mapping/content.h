// SPDX-License-Identifier: GPL-3.0-or-later
// What a column holds, judged by its values alone: the second witness beside its heading. Shares are
// of the values that are not empty, 0..1.
#pragma once

#include "core/rules/values.h"

#include <QSet>

namespace rapport::exchange {

class ColumnContent
{
public:
    void add(const QString &value);

    qint64 filled() const { return m_filled; }
    qint64 rows() const { return m_rows; }
    double emails() const { return share(m_emails); }
    double urls() const { return share(m_urls); }
    double phones() const { return share(m_phones); }
    double numbers() const { return share(m_numbers); }
    double amounts() const { return share(m_amounts); } // numbers with a currency
    double countries() const { return share(m_countries); }
    double grades() const { return share(m_grades); }
    double ids() const { return share(m_ids); } // ids as Rapport makes them
    double longTexts() const { return share(m_long); }
    double dates() const;
    double distinct() const;
    // Share of values that are among the options.
    double choices(const FieldDef &field) const;
    double booleans() const;
    const QStringList &examples() const { return m_examples; } // different ones, in order
    const rules::DateColumn &dateColumn() const { return m_dates; }
    bool decimalComma() const { return m_numberStyle.decimalComma(); }

private:
    double share(qint64 count) const { return m_sampled ? double(count) / double(m_sampled) : 0; }
    void sample(const QString &value);

    qint64 m_rows = 0, m_filled = 0, m_sampled = 0;
    qint64 m_emails = 0, m_urls = 0, m_phones = 0, m_numbers = 0, m_amounts = 0, m_countries = 0,
           m_grades = 0, m_ids = 0, m_long = 0;
    rules::DateColumn m_dates;
    rules::NumberColumn m_numberStyle;
    QStringList m_examples;
    QSet<QString> m_seen;
};

} // namespace rapport::exchange

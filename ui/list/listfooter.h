// SPDX-License-Identifier: GPL-3.0-or-later
// The line under a list: how many records, the keys, and sums by currency.
#pragma once

#include "core/query/list.h"

#include <QWidget>

namespace rapport {
struct EntityDef;
}

namespace rapport::ui {

class KbdHint;
class Label;

class ListFooter final : public QWidget
{
    Q_OBJECT
public:
    explicit ListFooter(QWidget *parent = nullptr);

    void setCount(const QString &words);
    // Of the first money columns; fields without a sum are left out.
    void setSums(
        const EntityDef &def, const QStringList &fields, const query::Totals &totals, const Currency &own);
    // Before them: a sum that is no amount of money in a column of its own.
    void addSum(const QString &label, const QVariantList &values, const Currency &own);
    QString sumsText() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Sum {
        QString label, amount;
    };
    void fit();
    int sumsWidth() const;

    Label *m_count;
    QList<KbdHint *> m_hints;
    QList<Sum> m_sums;
};

} // namespace rapport::ui

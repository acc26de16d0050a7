// SPDX-License-Identifier: GPL-3.0-or-later
// A line of a deal in a side sheet. A product that is picked brings its price and tax; what the line
// comes to stands below while it is typed. Ctrl+Enter saves, Ctrl+Shift+Enter saves and goes on with
// the next line.
#pragma once

#include "ui/form/sheetform.h"

namespace rapport::ui {

class TotalsBlock;

class LineSheet : public SheetForm
{
    Q_OBJECT
public:
    LineSheet(Workspace &workspace, QWidget *host);

    // `position`: behind those that are there.
    void openLine(const Record &deal, qint64 position);
    void openLine(const Uid &line);
    void saveAndNext();
    TotalsBlock *totals() const { return m_totals; }

Q_SIGNALS:
    void undoableTold(const QString &text);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void begin();
    void changed();
    void takeProduct(const Uid &id);
    void lineSaved(const Uid &id, bool wasNew);

    Workspace &m_workspace;
    TotalsBlock *m_totals;
    Button *m_next;
    Uid m_deal;
    qint64 m_position = 0;
    bool m_goOn = false;
    Uid m_product; // that price and tax are of
    QVariant m_price, m_tax; // as the product brought them
};

} // namespace rapport::ui

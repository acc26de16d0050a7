// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel shows of a product: the deals it is sold in, with sums for those open, won and lost.
// Reads by itself, since that may take longer than the panel waits.
#pragma once

#include "core/query/product_use.h"
#include "core/workspace/workspace.h"

#include <QWidget>

class QVBoxLayout;

namespace rapport::ui {

class Label;
class LinkedSection;

class ProductUseSection : public QWidget
{
    Q_OBJECT
public:
    explicit ProductUseSection(Workspace &workspace, QWidget *parent = nullptr);

    static bool serves(const QString &entity);
    void show(const Uid &product);
    using QWidget::show;
    void clear();
    QString sumsText() const; // as it is read out

Q_SIGNALS:
    void openRequested(const QString &entity, const rapport::Uid &id);
    void errorRaised(const rapport::Error &error);

private:
    void load();
    void take(const query::ProductUse &use);
    QWidget *makeSums(const query::ProductUse &use);

    Workspace &m_workspace;
    Uid m_product;
    Ticket m_ticket;
    LinkedSection *m_section;
    QString m_spoken;
};

} // namespace rapport::ui

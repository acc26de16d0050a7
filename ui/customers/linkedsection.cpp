// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/linkedsection.h"

#include "ui/list/format.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/sectionheader.h"

#include <QVBoxLayout>

namespace rapport::ui {

LinkedSection::LinkedSection(const QString &title, QWidget *parent)
    : QWidget(parent), m_head(new SectionHeader(title, this)), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_head->setContentsMargins(8, 0, 8, 0); // the rows below have these inside
    m_column->addWidget(m_head);
    m_view = m_head->addLink(tr("View all"));
    m_add = m_head->addIcon(QStringLiteral("plus"), tr("Add"));
    m_add->setObjectName(QStringLiteral("sectionAdd"));
    m_view->hide();
    m_add->hide();
    connect(m_view, &Button::clicked, this, &LinkedSection::viewRequested);
    connect(m_add, &IconButton::clicked, this, &LinkedSection::addRequested);
}

void LinkedSection::setCount(qint64 count)
{
    m_head->setCount(count > 0 ? format::number(count) : QString());
}

void LinkedSection::setCanView(bool can) { m_view->setVisible(can); }

void LinkedSection::setAddLabel(const QString &label, const QString &key)
{
    m_add->setLabel(label, key);
    m_add->show();
}

void LinkedSection::setRows(const QList<QWidget *> &rows)
{
    for (QWidget *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater(); // it may be the one that was clicked
    }
    m_rows = rows;
    for (QWidget *row : rows) {
        m_column->addWidget(row);
        row->show();
    }
}

} // namespace rapport::ui

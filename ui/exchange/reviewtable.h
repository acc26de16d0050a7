// SPDX-License-Identifier: GPL-3.0-or-later
// The first rows as they will stand in Rapport: fields for columns, values as they were understood,
// what will not come in marked. Read-only.
#pragma once

#include <QTableView>

class QStandardItemModel;

namespace rapport::ui {

class ImportSession;

class ReviewTable : public QTableView
{
    Q_OBJECT
public:
    explicit ReviewTable(QWidget *parent = nullptr);

    void showRows(const ImportSession &session);
    QString text(int row, int column) const;
    int rows() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

private:
    QStandardItemModel *m_model;
};

} // namespace rapport::ui

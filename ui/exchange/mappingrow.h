// SPDX-License-Identifier: GPL-3.0-or-later
// One column of the file in the mapping: its heading, its first value, where it goes, how sure that
// is and what the check says. The head of the table is painted with the same measures.
#pragma once

#include "ui/exchange/problems.h"

#include <QWidget>

namespace rapport::ui {

class Button;
class FieldPicker;

class MappingRow : public QWidget
{
    Q_OBJECT
public:
    // Where the cells of a row start.
    struct Measures {
        int column = 12, first = 104, arrow = 282, field = 312, match = 536, check = 648, end = 0;
    };
    static Measures measures(int width);
    static constexpr int tall = 40;

    MappingRow(int column, const QString &heading, const QString &first, QWidget *parent = nullptr);

    FieldPicker *picker() const { return m_picker; }
    Button *confirmButton() const { return m_confirm; }
    void setConfidence(double confidence, bool mapped);
    void setCheck(const ColumnCheck &check);
    void setCurrent(bool current);
    const ColumnCheck &check() const { return m_check; }

    QSize sizeHint() const override { return {700, tall}; }

Q_SIGNALS:
    void chosen();
    void confirmed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void describe();
    void paintMatch(QPainter &painter, const QRectF &box) const;
    void paintCheck(QPainter &painter, const QRectF &box) const;

    int m_column;
    QString m_heading;
    QString m_first;
    FieldPicker *m_picker;
    Button *m_confirm;
    double m_confidence = 0;
    bool m_mapped = false;
    bool m_current = false;
    ColumnCheck m_check;
};

} // namespace rapport::ui

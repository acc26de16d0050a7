// SPDX-License-Identifier: GPL-3.0-or-later
// The field a column goes to, as a select box: dashed while there is none. It shows; the list behind
// it is a FieldMenu.
#pragma once

#include <QAbstractButton>

namespace rapport::ui {

class FieldPicker : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FieldPicker(QWidget *parent = nullptr);

    // Without a label there is no field yet. `remark`: "Required", "New".
    void setField(const QString &icon, const QString &label, const QString &remark = {});
    QString label() const { return m_label; }
    QSize sizeHint() const override { return {212, 30}; }

Q_SIGNALS:
    void focused();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString m_icon;
    QString m_label;
    QString m_remark;
};

} // namespace rapport::ui

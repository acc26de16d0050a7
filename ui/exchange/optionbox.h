// SPDX-License-Identifier: GPL-3.0-or-later
// A small choice in the file bar: as wide as what it shows, with a quiet remark behind the value
// ("detected, 98%"). The wheel never changes it.
#pragma once

#include <QComboBox>

namespace rapport::ui {

class OptionBox : public QComboBox
{
    Q_OBJECT
public:
    explicit OptionBox(const QString &name, QWidget *parent = nullptr);

    // Instead of the text of the current entry, which may be longer than the bar has room for.
    void setShown(const QString &shown, const QString &remark = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QString shown() const { return m_shown.isEmpty() ? currentText() : m_shown; }

    QString m_shown;
    QString m_remark;
};

} // namespace rapport::ui

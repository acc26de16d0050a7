// SPDX-License-Identifier: GPL-3.0-or-later
// The small controls that a rule of recurrence is put together from.
#pragma once

#include "ui/form/fieldeditor.h"

#include <QAbstractButton>

class QComboBox;
class QHBoxLayout;
class QSpinBox;

namespace rapport::ui {

// "Mon", to be on or off.
class WeekdayButton final : public QAbstractButton
{
    Q_OBJECT
public:
    WeekdayButton(int day, QWidget *parent); // 1 Monday to 7
    QSize sizeHint() const override { return {44, 30}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_day;
};

QSpinBox *numberBox(const QString &name, int least, int most, QWidget *parent);
QComboBox *plainBox(const QString &name, const QStringList &entries, QWidget *parent);
FieldEditor *makeUntil(const EditorContext &context, QWidget *parent);
// A word in front and controls behind it, all such rows in line.
QHBoxLayout *partsRow(const QString &words, const QList<QWidget *> &parts);
// Hides the word in front of a control along with it.
void showLine(QWidget *part, bool shown);

} // namespace rapport::ui

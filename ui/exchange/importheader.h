// SPDX-License-Identifier: GPL-3.0-or-later
// The head of the import page: back, what is imported, the four steps, close.
#pragma once

#include <QWidget>

namespace rapport::ui {

class IconButton;
class Label;
class Stepper;

class ImportHeader : public QWidget
{
    Q_OBJECT
public:
    explicit ImportHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setStep(int step); // from 0
    int step() const;
    QString title() const;

Q_SIGNALS:
    void backRequested();
    void closeRequested();

private:
    IconButton *m_back;
    Label *m_title;
    Stepper *m_stepper;
    IconButton *m_close;
};

} // namespace rapport::ui

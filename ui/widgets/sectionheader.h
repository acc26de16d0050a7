// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a section: its name, how many, and at the right what can be done ("View all", +).
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace rapport::ui {

class Button;
class IconButton;
class Label;

class SectionHeader : public QWidget
{
    Q_OBJECT
public:
    explicit SectionHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setCount(const QString &count);
    Button *addLink(const QString &words);
    IconButton *addIcon(const QString &iconName, const QString &label);

private:
    QHBoxLayout *m_row;
    Label *m_title;
    Label *m_count;
};

} // namespace rapport::ui

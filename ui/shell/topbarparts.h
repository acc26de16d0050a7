// SPDX-License-Identifier: GPL-3.0-or-later
// Two parts that only the top bar has: what looks like a search field and opens the palette, and
// the words on the state of the data.
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QStringList>

namespace rapport::ui {

class TopSearch : public QAbstractButton
{
    Q_OBJECT
public:
    explicit TopSearch(QWidget *parent = nullptr);

    QSize sizeHint() const override { return {440, 32}; }
    QSize minimumSizeHint() const override { return {120, 32}; }

Q_SIGNALS:
    // With what was typed on it, so that no key is lost.
    void searchRequested(const QString &startText);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStringList m_keys;
};

class StateLabel : public QAbstractButton
{
    Q_OBJECT
public:
    explicit StateLabel(QWidget *parent = nullptr);

    void setState(const QString &iconName, const QString &words, Role iconRole);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {24, 28}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Role m_role = Role::Success;
};

} // namespace rapport::ui

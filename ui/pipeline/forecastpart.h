// SPDX-License-Identifier: GPL-3.0-or-later
// One figure of the forecast strip: its words and amount, reached by Tab and the arrows, chosen by a
// click or Enter. And the tip that says more about it.
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QFrame>

namespace rapport::ui {

class ForecastPart : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Which { Forecast, Won, Commit, BestCase, Target, StillToWin };

    ForecastPart(Which which, QWidget *parent);

    struct Words {
        QString label;
        QString amount;
        QString beside; // other currencies, or the share of the target
        Role besideRole = Role::TextMuted;
        QString more; // behind that
        bool isLink = false; // words that invite: "Set a target"
        bool operator==(const Words &) const = default;
    };

    Which which() const { return m_which; }
    int barIndex() const; // 0 won, 1 commit, 2 best case; -1: no part of the bar
    void setWords(const Words &words);
    const Words &words() const { return m_words; }
    int naturalWidth() const;
    void setLit(bool lit); // its part of the bar is under the pointer

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintFigure(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;
    void paintSide(QPainter &painter) const;

    Which m_which;
    Words m_words;
    bool m_lit = false;
};

// Two lines, light on dark: what and how much; its share and what a click does.
class ForecastTip : public QFrame
{
    Q_OBJECT
public:
    explicit ForecastTip(QWidget *parent);

    void setWords(const QString &name, const QString &amount, const QString &share, const QString &act);
    // Above `at`, given on the screen.
    void showAt(const QPoint &at);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name, m_amount, m_share, m_act;
};

} // namespace rapport::ui

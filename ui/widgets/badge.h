// SPDX-License-Identifier: GPL-3.0-or-later
// One of the painted marks as a widget, for panels and forms. Lists paint them in their delegate.
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

#include <QWidget>

namespace rapport::ui {

class Badge : public QWidget
{
    Q_OBJECT
public:
    explicit Badge(QWidget *parent = nullptr);

    void showGrade(const QString &letter);
    void showTag(const QString &text, const QString &colorKey = {}); // the key defaults to the text
    void showMore(int count); // "+2"
    void showPill(const QString &text, Role ink = Role::Success, Role ground = Role::SuccessSoft);
    void showDue(paint::Due due, const QString &words);
    void showAge(const QString &days, bool isLate);
    void showCount(const QString &count);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Kind { None, Grade, Tag, More, Pill, Due, Age, Count };
    void become(Kind kind, const QString &text, const QString &spoken);

    Kind m_kind = Kind::None;
    QString m_text;
    QString m_colorKey;
    Role m_ink = Role::Success;
    Role m_ground = Role::SuccessSoft;
    paint::Due m_due = paint::Due::None;
    bool m_late = false;
};

} // namespace rapport::ui

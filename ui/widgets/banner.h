// SPDX-License-Identifier: GPL-3.0-or-later
// A line above the content that stays while its cause does: offline, read-only, an error to read in
// peace. Long texts wrap.
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

namespace rapport::ui {

class Button;
class IconButton;
class IconView;
class Label;

class Banner : public QFrame
{
    Q_OBJECT
public:
    enum class Tone { Info, Success, Warning, Danger };

    explicit Banner(Tone tone = Tone::Warning, QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setIconName(const QString &name); // the tone has one of its own
    void setText(const QString &text, const QString &more = {});
    void setAction(const QString &words); // without words there is none
    Button *addAction(const QString &words); // a further one, behind the first
    void setClosable(bool closable);

    QString text() const;
    Button *action() const { return m_action; }

Q_SIGNALS:
    void actionChosen();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    IconView *m_icon;
    Label *m_text;
    Label *m_more;
    Button *m_action;
    IconButton *m_close;
};

} // namespace rapport::ui

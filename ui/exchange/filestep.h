// SPDX-License-Identifier: GPL-3.0-or-later
// The first step: a place to drop a file on, a button to choose one, a hint that rows can be pasted.
// A file that cannot be read is answered here, in words.
#pragma once

#include <QWidget>

namespace rapport {
struct Error;
}

namespace rapport::ui {

class Banner;
class Button;
class IconView;
class KbdHint;
class Label;

class FileStep : public QWidget
{
    Q_OBJECT
public:
    explicit FileStep(QWidget *parent = nullptr);

    void showReading(const QString &name);
    void showError(const Error &error);
    void reset();
    void setDropping(bool dropping);
    QString errorText() const;
    Button *chooseButton() const { return m_choose; }

Q_SIGNALS:
    void chooseRequested();

private:
    class Zone;

    Banner *m_error;
    Zone *m_zone;
    IconView *m_icon;
    Label *m_title;
    Label *m_text;
    Button *m_choose;
    KbdHint *m_hint;
    bool m_failed = false;
};

} // namespace rapport::ui

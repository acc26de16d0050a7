// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows while no file is open: the first steps, the files of last time, and, when a
// file could not be opened, why.
#pragma once

#include "core/base/error.h"

#include <QWidget>

namespace rapport::ui {

class Banner;
class Preferences;

class Welcome : public QWidget
{
    Q_OBJECT
public:
    explicit Welcome(const Preferences &preferences, QWidget *parent = nullptr);

    void showError(const Error &error);

Q_SIGNALS:
    void newFileRequested();
    void openFileRequested(const QString &path); // empty: ask which
    void sampleRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeButtons();
    QWidget *makeRecent(const QStringList &files);

    Banner *m_error;
};

} // namespace rapport::ui

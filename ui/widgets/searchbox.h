// SPDX-License-Identifier: GPL-3.0-or-later
// A field to search with: a glass before the words, and while it is empty the key that leads here.
#pragma once

#include <QLineEdit>
#include <QStringList>

namespace rapport::ui {

class SearchBox : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchBox(const QString &placeholder, const QStringList &keys = {}, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStringList m_keys;
};

} // namespace rapport::ui

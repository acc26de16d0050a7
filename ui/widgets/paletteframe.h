// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of the command palette: an input 52 high, room for results, a foot with key hints. What
// is searched and listed is its user's. It stands on a Scrim that it brings and closes with Esc.
#pragma once

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QVBoxLayout;

namespace rapport::ui {

class Scrim;

class PaletteFrame : public QFrame
{
    Q_OBJECT
public:
    explicit PaletteFrame(QWidget *window);

    QLineEdit *input() const { return m_input; }
    void setBody(QWidget *body);
    void addHint(const QStringList &keys, const QString &words, bool atEnd = false);

    void open(const QString &text = {});
    // Gives the focus back to where it was.
    void close();
    // Where the body has another height now.
    void refit();

Q_SIGNALS:
    void opened();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();

    Scrim *m_scrim;
    QLineEdit *m_input;
    QVBoxLayout *m_column;
    QWidget *m_foot;
    QPointer<QWidget> m_before;
};

} // namespace rapport::ui

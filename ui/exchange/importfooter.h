// SPDX-License-Identifier: GPL-3.0-or-later
// The foot of the import page, always in sight: a calm word about what is saved, Back and the one next
// step. A question before something is lost takes its place and answers to the keyboard.
#pragma once

#include <QWidget>

#include <functional>

class QStackedLayout;

namespace rapport::ui {

class Button;
class IconView;
class Label;

class ImportFooter : public QWidget
{
    Q_OBJECT
public:
    explicit ImportFooter(QWidget *parent = nullptr);

    void setNote(const QString &note);
    // Empty words hide a button.
    void setBack(const QString &words);
    void setNext(const QString &words, bool enabled = true);
    void setSaving(bool visible);
    void showSaved(); // in place of "Save mapping"
    Button *next() const { return m_next; }
    Button *back() const { return m_back; }

    // `act` does it, `safe` goes on as before.
    void ask(const QString &question, const QString &act, const QString &safe, std::function<void()> then);
    bool isAsking() const;
    void answer(bool act);

Q_SIGNALS:
    void backRequested();
    void nextRequested();
    void saveMappingRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeUsual();
    QWidget *makeQuestion();

    QStackedLayout *m_stack;
    IconView *m_shield;
    Label *m_note;
    Button *m_save, *m_back, *m_next;
    Label *m_question;
    Button *m_safe, *m_act;
    std::function<void()> m_then;
};

} // namespace rapport::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Logs what happened with a customer, contact or deal: a kind, the words, whom with, and what comes
// next and when, which becomes a task in the same step of undo. The words are understood as in a quick
// line (rules/quick_line.h): what they say fills the fields that nobody filled by hand, and all of them
// stay in the content. One line at rest; it opens up while it has the keyboard or holds text.
// Ctrl+Enter logs.
#pragma once

#include "core/workspace/quick_making.h"

#include <QFrame>

class QAbstractButton;
class QPlainTextEdit;
class QLineEdit;

namespace rapport::ui {

class Button;
class ComposerDetails;
class FieldEditor;
class KbdHint;
class KindTab;
class Label;
class QuickParts;
class QuickReader;

class Composer : public QFrame
{
    Q_OBJECT
public:
    Composer(Workspace &workspace, QWidget *parent = nullptr);

    // What is being written stays when the same record is shown anew.
    void setSubject(const Record &subject, const query::Person &contact, SchemaPtr schema);
    // A key of Activity::kind.
    void setKind(const QString &kind);
    QString kind() const { return m_kind; }
    void startLog(const QString &kind);
    bool hasText() const;
    QPlainTextEdit *textEdit() const { return m_text; }
    QLineEdit *nextEdit() const { return m_next; }
    FieldEditor *dateEditor() const { return m_date; }
    ComposerDetails *details() const { return m_details; }
    QuickParts *preview() const { return m_preview; }
    void showDetails(bool open);
    bool log();
    bool planOnly(); // a task of the words instead
    void clear();

Q_SIGNALS:
    void undoableTold(const QString &text);
    void errorRaised(const rapport::Error &error);
    void grown(); // taller: its lower edge may be out of sight

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTabs();
    QWidget *makeMore();
    void refresh();
    void understand();
    void fillFrom(const rules::QuickLine &line);
    void showPreview(const rules::QuickLine &line);
    void editPart(const QString &key, QWidget *anchor);
    void dropPart(const QString &key);
    void openKinds();
    bool check();
    void expand(bool open);
    Record makeActivity() const;

    Workspace &m_workspace;
    SchemaPtr m_schema;
    Record m_subject;
    query::Person m_contact;
    QString m_kind = QStringLiteral("call");
    QList<QAbstractButton *> m_tabs;
    KindTab *m_furtherTab = nullptr; // meeting, WeChat, SMS
    QuickReader *m_reader;
    QuickGround m_ground;
    QuickChanges m_changes;
    QuickPlan m_plan;
    bool m_kindChosen = false, m_withChosen = false, m_nextWritten = false, m_dateWritten = false; // by hand
    query::Person m_usual; // whom it is with unless said otherwise
    QPlainTextEdit *m_text;
    KbdHint *m_hint;
    QWidget *m_more;
    FieldEditor *m_with = nullptr;
    QList<QWidget *> m_withParts; // a note is with nobody
    QLineEdit *m_next = nullptr;
    FieldEditor *m_date = nullptr;
    Label *m_problem = nullptr;
    QuickParts *m_preview = nullptr;
    ComposerDetails *m_details = nullptr;
    Button *m_fold = nullptr;
};

} // namespace rapport::ui

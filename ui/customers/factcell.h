// SPDX-License-Identifier: GPL-3.0-or-later
// One fact of the panel: its name and value, edited in place. A click or Enter edits, Enter saves,
// Esc takes back, leaving saves too. A click on a phone number, mail or web address opens the
// system's program instead; the pencil, F2 and Enter edit those.
#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

namespace rapport::ui {

class FieldEditor;
class IconButton;
class Label;

class FactCell : public QWidget
{
    Q_OBJECT
public:
    FactCell(Workspace &workspace, const QString &entity, const FieldDef &field, QWidget *parent = nullptr);

    const FieldDef &field() const { return m_field; }
    // `text` as people read it; `record` is what other values of an editor come from.
    void showValue(const Record &record, const QString &text);
    // The value can be taken back to what holds without one, by a button, Del and the menu; an empty
    // label takes the offer away.
    void setReset(const QString &label);
    bool isEditing() const { return m_editor != nullptr; }
    FieldEditor *editor() const { return m_editor; }

    void edit();
    void commit();
    void cancel();

Q_SIGNALS:
    void saveRequested(const QString &field, const QVariant &value);
    void openRequested(const QString &entity, const rapport::Uid &id);
    void errorRaised(const rapport::Error &error);
    void copied(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QRectF valueBox() const;
    bool isLink() const; // a click on the text goes somewhere
    bool overText(const QPoint &at) const;
    void follow();
    void copy();
    void wireEditor();
    void leaveEditing();
    void reset();
    // Long text takes the lines it needs, up to a few.
    int textHeight() const;
    void fitText();
    void showButtons(bool visible);

    Workspace &m_workspace;
    QString m_entity;
    FieldDef m_field;
    QVariant m_value;
    QString m_text;
    std::function<QVariant(const QString &)> m_sibling;
    FieldEditor *m_editor = nullptr;
    bool m_escaped = false;
    Label *m_error;
    IconButton *m_edit;
    IconButton *m_copy;
    IconButton *m_reset = nullptr;
    QString m_resetLabel;
};

} // namespace rapport::ui

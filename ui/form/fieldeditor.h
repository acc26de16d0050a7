// SPDX-License-Identifier: GPL-3.0-or-later
// The editor of one field, made by one switch on its Kind. Forms, the facts of the panel and bulk
// edits all use it. It edits a copy: nothing is written before its owner saves value().
#pragma once

#include "core/model/schema.h"
#include "core/rules/validation.h"
#include "core/workspace/workspace.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace rapport::ui {

struct EditorContext {
    Workspace &workspace;
    QString entity;
    // Other values of the record being edited, so that a person is picked among those of the
    // customer above. May be empty.
    std::function<QVariant(const QString &field)> sibling = {};
};

// How the file at hand reads what people type.
rules::Local localOf(const Workspace &workspace);

class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    static FieldEditor *make(const FieldDef &field, const EditorContext &context, QWidget *parent = nullptr);

    const FieldDef &field() const { return m_field; }
    // The Value as core/model/value.h defines it; what cannot be read counts as empty, see problem().
    virtual QVariant value() const = 0;
    // Does not emit edited().
    virtual void setValue(const QVariant &value) = 0;
    // Text stands there that is no value of the field.
    virtual std::optional<Error> problem() const { return std::nullopt; }
    virtual void setInvalid(bool invalid);
    virtual void selectAll() { }
    // Whether the editor has Enter for itself, as long text has.
    virtual bool keepsEnter() const { return false; }
    // Takes a composition of the input method and half-picked suggestions over into the value.
    virtual void finish();
    void describe(const QString &name, const QString &hint); // for screen readers

Q_SIGNALS:
    void edited(); // by a person
    void submitted(); // Enter
    void cancelled(); // Esc that the editor had no use for
    void left(); // the focus went elsewhere
    void errorRaised(const rapport::Error &error);

protected:
    FieldEditor(const FieldDef &field, const EditorContext &context, QWidget *parent);
    // The part that has the keyboard.
    void watch(QWidget *input);
    QWidget *input() const { return m_input; }
    bool eventFilter(QObject *object, QEvent *event) override;
    // Esc or Enter on the input before others see it; true when used up.
    virtual bool keyPressed(QKeyEvent *event);
    Workspace &workspace() const { return m_context.workspace; }
    const EditorContext &context() const { return m_context; }
    rules::Local local() const { return localOf(m_context.workspace); }

private:
    FieldDef m_field;
    EditorContext m_context;
    QWidget *m_input = nullptr;
};

} // namespace rapport::ui

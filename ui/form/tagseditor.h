// SPDX-License-Identifier: GPL-3.0-or-later
// A set of tags as tokens with a place to type behind them. Enter or a comma takes the first
// offer, Backspace in the empty place removes the last token, a new word can become a new tag.
#pragma once

#include "core/model/codec.h"
#include "ui/form/fieldeditor.h"

class QLineEdit;

namespace rapport::ui {

class FlowLayout;
class PickDrop;
struct PickItem;

class TagsEditor : public FieldEditor
{
    Q_OBJECT
public:
    TagsEditor(const FieldDef &field, const EditorContext &context, QWidget *parent);

    QVariant value() const override { return normalized(Kind::Tags, QVariant::fromValue(m_tags)); }
    void setValue(const QVariant &value) override;
    void setInvalid(bool invalid) override;
    void finish() override;

protected:
    bool keyPressed(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void rebuild();
    void offer();
    void add(const PickItem &item);
    void removeAt(qsizetype index);

    FlowLayout *m_flow;
    QLineEdit *m_edit;
    PickDrop *m_drop;
    QList<QWidget *> m_tokens;
    TagSet m_tags;
    bool m_invalid = false;
};

} // namespace rapport::ui

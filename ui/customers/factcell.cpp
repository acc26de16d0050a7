// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/factcell.h"

#include "ui/customers/openwith.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/words.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QVBoxLayout>

namespace rapport::ui {

namespace {

constexpr int labelHeight = 16, valueHeight = 20, pad = 6, longestLines = 6;

} // namespace

FactCell::FactCell(Workspace &workspace, const QString &entity, const FieldDef &field, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_entity(entity), m_field(field),
      m_error(new Label(TextStyle::Meta, Role::Danger, this)),
      m_edit(new IconButton(QStringLiteral("pencil"), tr("Edit %1").arg(field.displayLabel()), this)),
      m_copy(new IconButton(QStringLiteral("copy"), tr("Copy %1").arg(field.displayLabel()), this))
{
    setObjectName(QStringLiteral("fact_") + field.name);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(pad, 2 + labelHeight, pad, 2);
    column->setSpacing(2);
    column->addSpacing(valueHeight);
    column->addWidget(m_error);
    column->addStretch();
    m_error->setWordWrap(true);
    m_error->hide();
    for (IconButton *button : {m_edit, m_copy}) {
        button->setExtent(24, 14);
        button->setFocusPolicy(Qt::NoFocus); // Enter and Ctrl+C on the fact do the same
        button->hide();
    }
    connect(m_edit, &IconButton::clicked, this, &FactCell::edit);
    connect(m_copy, &IconButton::clicked, this, &FactCell::copy);
}

void FactCell::showValue(const Record &record, const QString &text)
{
    if (isEditing())
        return; // what is being typed stays; saving compares with the newest record
    m_value = record.value(m_field.name);
    m_text = text;
    m_sibling = [record](const QString &name) { return record.value(name); };
    setAccessibleName(tr("%1: %2").arg(m_field.displayLabel(), text.isEmpty() ? tr("empty") : text));
    fitText();
    update();
}

void FactCell::setReset(const QString &label)
{
    m_resetLabel = label;
    if (!m_reset && !label.isEmpty()) {
        m_reset = new IconButton(QStringLiteral("undo-2"), label, this);
        m_reset->setObjectName(QStringLiteral("factReset"));
        m_reset->setExtent(24, 14);
        m_reset->setFocusPolicy(Qt::NoFocus); // Del does the same
        m_reset->setGeometry(width() - 26, 18, 24, 20);
        connect(m_reset, &IconButton::clicked, this, &FactCell::reset);
    }
    if (m_reset)
        m_reset->setLabel(label, tr("Del"));
    if (m_reset)
        m_reset->setVisible(!label.isEmpty() && !isEditing() && !m_workspace.isReadOnly());
}

void FactCell::reset()
{
    if (!m_resetLabel.isEmpty() && !isEditing() && !m_workspace.isReadOnly())
        Q_EMIT saveRequested(m_field.name, {});
}

int FactCell::textHeight() const
{
    if (m_field.kind != Kind::LongText || m_text.isEmpty())
        return valueHeight;
    const QFontMetrics metrics(theme().font(TextStyle::Body, m_text));
    const QRect needed
        = metrics.boundingRect(QRect(0, 0, std::max(40, width() - 2 * pad), 10000), Qt::TextWordWrap, m_text);
    return std::clamp(needed.height(), valueHeight, longestLines * metrics.lineSpacing());
}

void FactCell::fitText()
{
    QLayoutItem *room = isEditing() ? nullptr : layout()->itemAt(0);
    QSpacerItem *spacer = room ? room->spacerItem() : nullptr;
    if (!spacer || spacer->sizeHint().height() == textHeight())
        return;
    spacer->changeSize(0, textHeight(), QSizePolicy::Minimum, QSizePolicy::Fixed);
    layout()->invalidate();
    updateGeometry();
}

bool FactCell::isLink() const
{
    if (m_text.isEmpty())
        return false;
    const bool opens
        = m_field.kind == Kind::Phone || m_field.kind == Kind::Email || m_field.kind == Kind::Url;
    return opens
        || (m_field.kind == Kind::Link && m_field.linkTo != QLatin1String("user")
            && m_field.linkTo != QLatin1String("stage"));
}

void FactCell::edit()
{
    if (isEditing() || !m_field.isWritable() || m_workspace.isReadOnly())
        return;
    showButtons(false);
    if (m_reset)
        m_reset->hide();
    m_editor = FieldEditor::make(m_field, {m_workspace, m_entity, m_sibling}, this);
    m_editor->focusProxy()->setProperty("look", QStringLiteral("small")); // the grid hardly moves
    m_editor->setValue(m_value);
    auto *column = static_cast<QVBoxLayout *>(layout());
    delete column->takeAt(0);
    column->setContentsMargins(0, 2 + labelHeight, 0, 0);
    column->insertWidget(0, m_editor);
    wireEditor();
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
    m_editor->selectAll();
    update();
}

void FactCell::wireEditor()
{
    connect(m_editor, &FieldEditor::submitted, this, &FactCell::commit);
    connect(m_editor, &FieldEditor::cancelled, this, &FactCell::cancel);
    connect(m_editor, &FieldEditor::errorRaised, this, &FactCell::errorRaised);
    // Later: what took the focus may be a part of the editor.
    connect(
        m_editor, &FieldEditor::left, this,
        [this] {
            if (m_editor && !m_editor->isAncestorOf(QApplication::focusWidget()))
                commit();
        },
        Qt::QueuedConnection);
    connect(
        m_editor, &FieldEditor::edited, this,
        [this] {
            m_error->hide();
            m_editor->setInvalid(false);
            const bool picked = m_field.kind == Kind::Choice || m_field.kind == Kind::Bool
                || (m_field.kind == Kind::Link && m_editor->value().isValid());
            if (picked)
                commit();
        },
        Qt::QueuedConnection);
}

void FactCell::commit()
{
    if (!isEditing())
        return;
    m_editor->finish();
    std::optional<Error> problem = m_editor->problem();
    if (!problem) {
        Record record = m_workspace.blank(m_entity);
        record.set(m_field.name, m_editor->value());
        problem = rules::validateField(record, *record.def().find(m_field.name), localOf(m_workspace));
    }
    if (problem) {
        m_error->setText(words::brief(*problem));
        m_error->show();
        m_editor->setInvalid(true);
        return;
    }
    const QVariant value = m_editor->value();
    const bool changed = value != m_value;
    leaveEditing();
    if (changed)
        Q_EMIT saveRequested(m_field.name, value);
}

// The key that cancelled travels on to the parents of the editor and has done its work.
void FactCell::cancel()
{
    leaveEditing();
    m_escaped = true;
    QMetaObject::invokeMethod(
        this, [this] { m_escaped = false; }, Qt::QueuedConnection);
}

void FactCell::leaveEditing()
{
    if (!isEditing())
        return;
    const bool hadFocus = m_editor->isAncestorOf(QApplication::focusWidget());
    FieldEditor *editor = std::exchange(m_editor, nullptr);
    editor->disconnect(this);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->removeWidget(editor);
    editor->hide();
    editor->deleteLater(); // it may be the one that speaks
    m_error->hide();
    column->setContentsMargins(pad, 2 + labelHeight, pad, 2);
    column->insertSpacing(0, textHeight());
    setReset(m_resetLabel);
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    update();
}

void FactCell::follow()
{
    if (m_field.kind == Kind::Link) {
        Q_EMIT openRequested(m_field.linkTo, m_value.value<Uid>());
        return;
    }
    if (const Result<void> opened = openWithSystem(m_field.kind, m_value.toString()); !opened)
        Q_EMIT errorRaised(opened.error());
}

void FactCell::copy()
{
    if (m_text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(m_text);
    Q_EMIT copied(m_text);
}

void FactCell::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_escaped)
        event->accept();
    else if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->key() == Qt::Key_Delete && !m_resetLabel.isEmpty())
        reset();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2)
        edit();
    else
        QWidget::keyPressEvent(event);
}

void FactCell::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || isEditing())
        return;
    if (isLink() && overText(event->position().toPoint()))
        follow();
    else
        edit();
}

void FactCell::mouseMoveEvent(QMouseEvent *event)
{
    const bool hand = isLink() && overText(event->position().toPoint());
    setCursor(hand ? Qt::PointingHandCursor : m_field.isWritable() ? Qt::IBeamCursor : Qt::ArrowCursor);
    update();
}

void FactCell::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_field.isWritable())
        connect(menu->addAction(tr("Edit")), &QAction::triggered, this, &FactCell::edit);
    if (!m_resetLabel.isEmpty())
        connect(menu->addAction(m_resetLabel), &QAction::triggered, this, &FactCell::reset);
    if (!m_text.isEmpty())
        connect(menu->addAction(tr("Copy")), &QAction::triggered, this, &FactCell::copy);
    if (isLink())
        connect(menu->addAction(tr("Open")), &QAction::triggered, this, &FactCell::follow);
    menu->popup(event->globalPos());
}

void FactCell::enterEvent(QEnterEvent *) { showButtons(true); }

void FactCell::leaveEvent(QEvent *)
{
    showButtons(false);
    update();
}

// Only where a click on the text does something else.
void FactCell::showButtons(bool visible)
{
    const bool wanted = visible && isLink() && !isEditing();
    m_edit->setVisible(wanted && m_field.isWritable() && !m_workspace.isReadOnly());
    m_copy->setVisible(wanted);
}

void FactCell::resizeEvent(QResizeEvent *)
{
    m_edit->setGeometry(width() - 26, 0, 24, 20);
    m_copy->setGeometry(width() - 50, 0, 24, 20);
    if (m_reset)
        m_reset->setGeometry(width() - 26, 18, 24, 20);
    fitText();
}

} // namespace rapport::ui

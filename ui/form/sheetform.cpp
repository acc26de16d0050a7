// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/sheetform.h"

#include "ui/form/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sheetbody.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rapport::ui {

SheetForm::SheetForm(Workspace &workspace, QWidget *host)
    : SideSheet(host, 480), m_workspace(workspace), m_form(new Form(workspace))
{
    setObjectName(QStringLiteral("sheetForm"));
    auto *body = new SheetBody(QStringLiteral("sheetError"));
    m_scroll = body->scroll();
    m_error = body->banner();
    auto *inner = new QWidget;
    auto *margin = new QVBoxLayout(inner);
    margin->setContentsMargins(20, 16, 20, 20);
    margin->addWidget(m_form);
    m_scroll->setWidget(inner);
    inner->setAutoFillBackground(false);
    setBody(body);
    setFooter(makeFooter());
    connect(this, &SideSheet::closeRequested, this, &SheetForm::tryClose);
    connect(this, &SideSheet::acceptRequested, this, &SheetForm::save);
    connect(m_form, &Form::saveRequested, this, &SheetForm::store);
    connect(m_form, &Form::openRequested, this, &SheetForm::openRequested);
    connect(m_form, &Form::edited, this, [this] { ask(false); });
    connect(m_form, &Form::attentionRequested, this,
        [this](QWidget *widget) { m_scroll->ensureWidgetVisible(widget, 0, 40); });
    const auto show = [this](const Error &error) {
        m_error->setText(error.what, words::causeAndHelp(error));
        m_error->show();
    };
    connect(m_form, &Form::errorRaised, this, show);
    connect(m_form, &Form::recordGone, this, [this] {
        m_error->setText(tr("This record was deleted meanwhile."), tr("Undo the deletion to go on editing."));
        m_error->show();
        m_save->setEnabled(false);
    });
}

QWidget *SheetForm::makeFooter()
{
    m_foot = new QStackedWidget;
    m_foot->setFixedHeight(56);
    const auto page = [this] {
        auto *widget = new QWidget(m_foot);
        auto *row = new QHBoxLayout(widget);
        row->setContentsMargins(20, 0, 20, 0);
        row->setSpacing(8);
        m_foot->addWidget(widget);
        return row;
    };
    QHBoxLayout *normal = page();
    m_save = new Button(tr("Save"), Button::Kind::Primary);
    m_save->setObjectName(QStringLiteral("sheetSave"));
    m_save->setExtent(Button::Extent::Dialog);
    m_save->setToolTip(tr("Save (Ctrl+Enter)"));
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Secondary);
    cancel->setObjectName(QStringLiteral("sheetCancel"));
    cancel->setExtent(Button::Extent::Dialog);
    normal->addStretch();
    normal->addWidget(cancel);
    normal->addWidget(m_save);
    connect(m_save, &Button::clicked, this, &SheetForm::save);
    connect(cancel, &Button::clicked, this, &SheetForm::tryClose);

    QHBoxLayout *question = page();
    auto *words = new Label(tr("Discard your changes?"), TextStyle::BodyStrong, Role::Text);
    auto *discard = new Button(tr("Discard changes"), Button::Kind::Danger);
    discard->setObjectName(QStringLiteral("sheetDiscard"));
    discard->setExtent(Button::Extent::Dialog);
    m_keepEditing = new Button(tr("Keep editing"), Button::Kind::Primary);
    m_keepEditing->setObjectName(QStringLiteral("sheetKeep"));
    m_keepEditing->setExtent(Button::Extent::Dialog);
    question->addWidget(words, 1);
    question->addWidget(discard);
    question->addWidget(m_keepEditing);
    connect(discard, &Button::clicked, this, [this] {
        const auto next = std::exchange(m_next, nullptr);
        SideSheet::close();
        if (next)
            next();
    });
    connect(m_keepEditing, &Button::clicked, this, [this] {
        ask(false);
        m_form->setFocus();
    });
    return m_foot;
}

void SheetForm::openNew(const QString &entity, const QHash<QString, QVariant> &preset)
{
    if (mustWait([this, entity, preset] { openNew(entity, preset); }))
        return;
    Record blank = m_workspace.blank(entity);
    blank.meta.id = Uid::make();
    for (auto it = preset.begin(); it != preset.end(); ++it)
        blank.set(it.key(), it.value());
    m_form->create(blank);
    begin(tr("New %1").arg(blank.def().displayLabel().toLower()), {});
}

void SheetForm::openEdit(const Record &record, const QString &focusField)
{
    if (mustWait([this, record, focusField] { openEdit(record, focusField); }))
        return;
    m_form->edit(record);
    // What has no name of its own is told as what it is.
    const EntityDef &def = record.def();
    begin(tr("Edit %1").arg(def.title() ? record.title() : def.displayLabel().toLower()), focusField);
}

void SheetForm::openEdit(const QString &entity, const Uid &id, const QString &focusField)
{
    m_ticket = m_workspace.ask(
        this, [entity, id](const query::Context &reads) { return query::record(reads, entity, id); },
        [this, focusField, schema = m_workspace.schema()](Result<Record> record) {
            if (record)
                openEdit(*record, focusField);
            else
                Q_EMIT errorRaised(record.error());
        });
}

void SheetForm::begin(const QString &title, const QString &focusField)
{
    setTitle(title);
    m_error->hide();
    m_save->setEnabled(!m_workspace.isReadOnly());
    ask(false);
    m_scroll->widget()->layout()->activate();
    open();
    if (focusField.isEmpty())
        m_form->focusFirst();
    else
        m_form->focusField(focusField);
}

void SheetForm::save()
{
    if (m_save->isEnabled())
        m_form->save();
}

void SheetForm::store(const Record &before, const Record &after)
{
    const bool isNew = before.isNull();
    if (!isNew && before == after) {
        SideSheet::close();
        return;
    }
    const QString title = after.def().title() ? after.title() : QString();
    const rapport::Label label{
        isNew ? QStringLiteral("create") : QStringLiteral("update"), after.def().name, title, 1, {}};
    const Result<void> result = m_workspace.save(label, before, after);
    if (!result) {
        m_form->showError(result.error());
        m_error->setText(result.error().what, words::causeAndHelp(result.error()));
        m_error->show();
        return;
    }
    SideSheet::close();
    Q_EMIT saved(after.def().name, after.id(), isNew, after.title());
}

void SheetForm::ask(bool asking)
{
    m_next = nullptr;
    m_foot->setCurrentIndex(asking ? 1 : 0);
    if (asking)
        m_keepEditing->setFocus(Qt::TabFocusReason);
}

bool SheetForm::mustWait(std::function<void()> next)
{
    if (!isOpen() || !m_form->isChanged())
        return false;
    ask(true);
    m_next = std::move(next);
    return true;
}

void SheetForm::tryClose()
{
    if (m_foot->currentIndex() == 1) {
        ask(false);
        m_form->setFocus();
    } else if (m_form->isChanged())
        ask(true);
    else
        SideSheet::close();
}

} // namespace rapport::ui

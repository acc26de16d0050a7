// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/linkeditor.h"

#include "ui/form/words.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rapport::ui {

LinkEditor::LinkEditor(const FieldDef &field, const EditorContext &context, QWidget *parent)
    : FieldEditor(field, context, parent), m_edit(new QLineEdit(this)), m_drop(new PickDrop(m_edit))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    const EntityDef *target = workspace().schema()->find(field.linkTo);
    m_edit->setPlaceholderText(tr("Search"));
    auto *open = m_edit->addAction(theme().menuIcon(QStringLiteral("search")), QLineEdit::TrailingPosition);
    open->setText(tr("Search"));
    connect(&theme(), &Theme::changed, open,
        [open] { open->setIcon(theme().menuIcon(QStringLiteral("search"))); });
    watch(m_edit);
    if (target)
        m_drop->list()->setAccessibleName(target->displayPlural());
    connect(open, &QAction::triggered, this, &LinkEditor::search);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.trimmed() != m_title) {
            m_id = {};
            m_title.clear();
        }
        search();
        Q_EMIT edited();
    });
    connect(m_drop->list(), &PickList::picked, this, &LinkEditor::pick);
    connect(this, &FieldEditor::left, m_drop, &QWidget::hide);
}

QVariant LinkEditor::value() const { return m_id.isNull() ? QVariant() : QVariant::fromValue(m_id); }

void LinkEditor::setValue(const QVariant &value)
{
    m_id = value.value<Uid>();
    m_title = m_id.isNull() ? QString() : words::value(field(), value, workspace());
    m_edit->setText(m_title);
    m_edit->setCursorPosition(0);
    m_drop->hide();
}

std::optional<Error> LinkEditor::problem() const
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty() || !m_id.isNull())
        return std::nullopt;
    Error error;
    error.code = Error::Code::Invalid;
    error.what = tr("“%1” is not chosen.").arg(text);
    error.why = tr("Pick “%1” from the list or clear the field.").arg(text);
    error.field = field().name;
    return error;
}

void LinkEditor::selectAll() { m_edit->selectAll(); }

void LinkEditor::search()
{
    CandidateQuery query;
    query.entity = field().linkTo;
    query.text = m_edit->text().trimmed();
    if (query.text == m_title)
        query.text.clear(); // opened on a chosen record: show what else there is
    if (context().sibling && field().name != QLatin1String("customer"))
        query.customer = context().sibling(QStringLiteral("customer")).value<Uid>();
    m_ticket
        = findCandidates(workspace(), this, query, [this](const QList<PickItem> &items) { offer(items); });
}

bool LinkEditor::canCreate() const
{
    static const QStringList makeable{QStringLiteral("customer"), QStringLiteral("contact"),
        QStringLiteral("product"), QStringLiteral("deal"), QStringLiteral("lead")};
    return makeable.contains(field().linkTo);
}

void LinkEditor::offer(QList<PickItem> items)
{
    if (!m_edit->hasFocus())
        return;
    const QString text = m_edit->text().trimmed();
    const bool known = std::any_of(items.begin(), items.end(),
        [&](const PickItem &item) { return item.title.compare(text, Qt::CaseInsensitive) == 0; });
    if (canCreate() && !text.isEmpty() && text != m_title && !known)
        items.append({{}, tr("Create “%1”").arg(text), {}, PickItem::Look::Create, false});
    m_drop->offer(items);
}

void LinkEditor::pick(const PickItem &item)
{
    m_drop->hide();
    if (item.look == PickItem::Look::Create) {
        create();
        return;
    }
    m_id = item.id;
    m_title = item.title;
    m_edit->setText(m_title);
    Q_EMIT edited();
}

void LinkEditor::create()
{
    Record record = workspace().blank(field().linkTo);
    record.meta.id = Uid::make();
    const FieldDef *title = record.def().title();
    const QString text = m_edit->text().trimmed();
    record.set(*title, text);
    if (context().sibling && record.def().find(u"customer"))
        record.set(u"customer", context().sibling(QStringLiteral("customer")));
    const rapport::Label label{QStringLiteral("create"), record.def().name, text, 1, {}};
    if (const Result<void> saved = workspace().save(label, {}, record); !saved) {
        Q_EMIT errorRaised(saved.error());
        return;
    }
    m_id = record.id();
    m_title = text;
    Q_EMIT edited();
}

bool LinkEditor::keyPressed(QKeyEvent *event)
{
    if (m_drop->isOffering()) {
        if (event->key() == Qt::Key_Escape) {
            m_drop->hide();
            return true;
        }
        if (m_drop->list()->take(event))
            return true;
    } else if (event->key() == Qt::Key_Down) {
        search();
        return true;
    }
    return FieldEditor::keyPressed(event);
}

} // namespace rapport::ui

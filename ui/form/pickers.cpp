// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/pickers.h"

#include "ui/form/calendarpopup.h"
#include "ui/form/candidates.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/searchbox.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace rapport::ui {

PickPopup::PickPopup(Workspace &workspace, const QString &entity, const QString &title, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_workspace(workspace), m_entity(entity),
      m_search(new SearchBox(title, {}, this)), m_list(new PickList(this))
{
    setObjectName(QStringLiteral("pick_") + entity);
    setAccessibleName(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    setFixedWidth(280);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 6);
    column->setSpacing(6);
    m_search->setAccessibleName(title);
    m_search->setObjectName(QStringLiteral("pickSearch"));
    m_list->setAccessibleName(title);
    column->addWidget(m_search);
    column->addWidget(m_list);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textEdited, this, &PickPopup::refresh);
    connect(m_list, &PickList::picked, this, &PickPopup::take);
}

void PickPopup::setChecked(const QList<Uid> &ids) { m_checked = ids; }

void PickPopup::refresh()
{
    const QString text = m_search->text().trimmed();
    CandidateQuery query;
    query.entity = m_entity;
    query.text = text;
    query.customer = m_customer;
    query.limit = 20;
    m_ticket = findCandidates(m_workspace, this, query, [this, text](QList<PickItem> items) {
        const bool known = std::any_of(items.begin(), items.end(),
            [&](const PickItem &item) { return item.title.compare(text, Qt::CaseInsensitive) == 0; });
        for (PickItem &item : items)
            item.checked = m_checked.contains(item.id);
        if (m_creatable && !text.isEmpty() && !known)
            items.append({{}, tr("Create “%1”").arg(text), text, PickItem::Look::Create, false});
        m_list->setItems(items);
        m_list->setFixedHeight(std::max(32, m_list->heightOfRows()));
        adjustSize();
    });
}

void PickPopup::take(const PickItem &item)
{
    Uid id = item.id;
    if (item.look == PickItem::Look::Create) {
        Record record = m_workspace.blank(m_entity);
        record.meta.id = Uid::make();
        record.set(*record.def().title(), item.detail);
        const rapport::Label label{QStringLiteral("create"), m_entity, item.detail, 1, {}};
        if (const Result<void> saved = m_workspace.save(label, {}, record); !saved) {
            Q_EMIT errorRaised(saved.error());
            return;
        }
        id = record.id();
    }
    const bool had = m_checked.removeAll(id) > 0;
    if (!had)
        m_checked.append(id);
    if (!m_many)
        close();
    else {
        m_search->clear();
        refresh();
    }
    if (had && m_many)
        Q_EMIT unpicked(id);
    else
        Q_EMIT picked(id);
}

void PickPopup::showBelow(const QWidget *anchor)
{
    refresh();
    placeBelow(this, anchor);
    show();
    m_search->setFocus();
}

bool PickPopup::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_search && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            close();
            return true;
        }
        return m_list->take(key);
    }
    return QFrame::eventFilter(object, event);
}

void PickPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(painter, rect(), 8, theme().color(Role::SurfaceRaised), theme().color(Role::BorderStrong));
}

PickPopup *makeOwnerPicker(Workspace &workspace, QWidget *parent, const Uid &current)
{
    auto *popup = new PickPopup(workspace, QStringLiteral("user"), PickPopup::tr("Assign to"), parent);
    if (!current.isNull())
        popup->setChecked({current});
    return popup;
}

PickPopup *makeTagPicker(Workspace &workspace, QWidget *parent, const QList<Uid> &current)
{
    auto *popup = new PickPopup(workspace, QStringLiteral("tag"), PickPopup::tr("Add a tag"), parent);
    popup->setChecked(current);
    popup->setCreatable(true);
    return popup;
}

} // namespace rapport::ui

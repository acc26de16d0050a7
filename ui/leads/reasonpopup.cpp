// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/reasonpopup.h"

#include "ui/form/calendarpopup.h"
#include "ui/form/picklist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rapport::ui {

QStringList ReasonPopup::usualReasons()
{
    return {tr("Wrong number or address"), tr("No interest"), tr("No money"), tr("Not our kind of customer"),
        tr("Bought elsewhere"), tr("There twice")};
}

ReasonPopup::ReasonPopup(Workspace &workspace, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_reasons(usualReasons()), m_edit(new QLineEdit(this)),
      m_list(new PickList(this))
{
    setObjectName(QStringLiteral("reasonPopup"));
    setAccessibleName(tr("Why it is invalid"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    setFixedWidth(280);
    if (const auto used = query::suggestions(workspace.reads(), u"lead", u"invalid_reason", {}, 6)) {
        for (const QString &reason : *used) {
            if (!m_reasons.contains(reason))
                m_reasons.append(reason);
        }
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 6);
    column->setSpacing(6);
    m_edit->setObjectName(QStringLiteral("reasonEdit"));
    m_edit->setPlaceholderText(tr("Why can nothing come of it?"));
    m_edit->setAccessibleName(m_edit->placeholderText());
    m_list->setAccessibleName(accessibleName());
    column->addWidget(m_edit);
    column->addWidget(m_list);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, &ReasonPopup::refresh);
    connect(m_list, &PickList::picked, this,
        [this](const PickItem &item) { take(item.detail.isEmpty() ? item.title : item.detail); });
    refresh();
}

void ReasonPopup::refresh()
{
    const QString text = m_edit->text().trimmed();
    QList<PickItem> items;
    if (!text.isEmpty())
        items.append({{}, tr("“%1”").arg(text), text, PickItem::Look::Plain, false});
    for (const QString &reason : std::as_const(m_reasons)) {
        if (text.isEmpty() || (reason.contains(text, Qt::CaseInsensitive) && reason != text))
            items.append({{}, reason, {}, PickItem::Look::Plain, false});
    }
    m_list->setItems(items);
    m_list->setFixedHeight(std::max(32, m_list->heightOfRows()));
    adjustSize();
}

void ReasonPopup::take(const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return;
    close();
    Q_EMIT chosen(reason.trimmed());
}

void ReasonPopup::showBelow(const QWidget *anchor)
{
    placeBelow(this, anchor);
    show();
    m_edit->setFocus(Qt::PopupFocusReason);
}

bool ReasonPopup::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_edit && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            close();
            return true;
        }
        return m_list->take(key);
    }
    return QFrame::eventFilter(object, event);
}

void ReasonPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    paint::box(painter, rect(), 8, t.color(Role::SurfaceRaised), t.color(Role::BorderStrong));
}

} // namespace rapport::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/memberrow.h"

#include "core/model/words.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/words.h"
#include "ui/settings/rowstack.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QStyle>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

MemberRow::MemberRow(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_schema(workspace.schema()), m_grip(new RowGrip(this)),
      m_avatar(new Avatar(24, false, this)), m_name(new Label({}, TextStyle::Body, Role::Text, this)),
      m_load(new Label({}, TextStyle::Meta, Role::TextMuted, this)), m_capacity(new QLineEdit(this)),
      m_remove(new IconButton(u"x"_s, tr("Take out of the rule"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 3, 0, 3);
    row->setSpacing(8);
    m_avatar->setClickable(false);
    m_name->setElided(true);
    m_load->setObjectName(u"memberLoad"_s);
    m_load->setFixedWidth(140);
    m_capacity->setObjectName(u"memberCapacity"_s);
    m_capacity->setFixedWidth(96);
    m_capacity->setPlaceholderText(tr("No limit"));
    m_capacity->setAlignment(Qt::AlignRight);
    m_remove->setObjectName(u"memberRemove"_s);
    row->addWidget(m_grip);
    row->addWidget(m_avatar);
    row->addWidget(m_name, 1);
    row->addWidget(m_load);
    row->addWidget(new Label(tr("at most", "open leads"), TextStyle::Meta, Role::TextMuted, this));
    row->addWidget(m_capacity);
    row->addWidget(m_remove);
    for (QWidget *part : std::initializer_list<QWidget *>{m_grip, m_capacity, m_remove})
        part->setEnabled(!workspace.isReadOnly());
    connect(m_capacity, &QLineEdit::editingFinished, this, &MemberRow::take);
    connect(m_remove, &IconButton::clicked, this, [this] { Q_EMIT removeRequested(m_member); });
}

void MemberRow::show(const Record &member)
{
    m_schema = m_workspace.schema();
    m_member = member;
    const Uid user = member.value(u"user").value<Uid>();
    const QString name = m_workspace.titleIn(u"user"_s, user);
    m_avatar->setPerson(name, user.text());
    m_name->setText(name.isEmpty() ? tr("Somebody who is gone") : name);
    m_grip->setSubject(name);
    m_remove->setLabel(tr("Take %1 out of the rule").arg(name));
    m_capacity->setAccessibleName(tr("Open leads at most for %1").arg(name));
    m_capacity->setText(words::editText(Kind::Integer, member.value(u"capacity")));
    tellLoad();
}

void MemberRow::setLoad(qint64 openLeads)
{
    m_openLeads = openLeads;
    tellLoad();
}

// Who has as many as the limit gets no more: that is worth a warning.
void MemberRow::tellLoad()
{
    const QVariant most = m_member.isNull() ? QVariant() : m_member.value(u"capacity");
    const bool full = most.isValid() && m_openLeads >= most.toLongLong();
    m_load->setText(full ? tr("%n open lead(s), full", "", int(m_openLeads))
                         : tr("%n open lead(s)", "", int(m_openLeads)));
    m_load->setRole(full ? Role::Warning : Role::TextMuted);
}

void MemberRow::take()
{
    if (!m_capacity->isModified() || m_member.isNull())
        return;
    m_capacity->setModified(false);
    const FieldDef &field = *m_member.def().find(u"capacity");
    const auto read = rules::parseValue(field, m_capacity->text(), localOf(m_workspace));
    const bool wrong = !read || (read->isValid() && read->toLongLong() < 0);
    m_capacity->setProperty("error", wrong);
    m_capacity->style()->unpolish(m_capacity);
    m_capacity->style()->polish(m_capacity);
    m_capacity->setToolTip(wrong ? tr("A whole number from 0, or nothing for no limit.") : QString());
    m_capacity->setAccessibleDescription(m_capacity->toolTip());
    if (wrong)
        return;
    Record after = m_member;
    after.set(field, *read);
    if (!(after == m_member))
        Q_EMIT changeRequested(m_member, after);
}

} // namespace rapport::ui

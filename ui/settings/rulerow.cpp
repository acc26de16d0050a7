// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rulerow.h"

#include "ui/form/pickers.h"
#include "ui/list/filterbar.h"
#include "ui/list/filterwords.h"
#include "ui/settings/memberrow.h"
#include "ui/settings/rowstack.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/toggleswitch.h"

#include <QComboBox>
#include <QLineEdit>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

void RuleRow::show(const Record &rule, const std::vector<Record> &members, int place)
{
    m_filling = true;
    m_schema = m_workspace.schema();
    m_rule = rule;
    m_grip->setSubject(rule.title());
    m_place->setText(QString::number(place));
    setAccessibleName(tr("Rule %1: %2").arg(place).arg(rule.title()));
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_fold, m_remove, m_strategy, m_addPerson})
        part->setAccessibleDescription(accessibleName());
    const bool typing = m_name->isModified() && m_name->hasFocus();
    if (!typing && m_name->text() != rule.title())
        m_name->setText(rule.title());
    const bool active = !rule.value(u"inactive").toBool();
    m_active->setChecked(active);
    m_active->setAccessibleName(tr("“%1” is on").arg(rule.title()));
    m_strategy->setCurrentIndex(std::max(0, m_strategy->findData(rule.value(u"strategy"))));
    const auto condition = Filter::parse(rule.value(u"condition").toString());
    if (condition)
        m_condition->setFilter(*condition);
    m_problem->setVisible(!condition);
    if (!condition)
        m_problem->setText(
            tr("The condition cannot be read: %1 The rule takes no lead.").arg(condition.error().why));
    showMembers(members);
    m_summary->setText(summary());
    m_summary->setVisible(m_details->isHidden());
    m_filling = false;
}

void RuleRow::showMembers(const std::vector<Record> &members)
{
    QList<QWidget *> rows;
    QStringList names;
    for (const Record &member : members) {
        MemberRow *row = nullptr;
        for (QWidget *old : m_members->rows()) {
            if (static_cast<MemberRow *>(old)->member().id() == member.id())
                row = static_cast<MemberRow *>(old);
        }
        if (!row) {
            row = new MemberRow(m_workspace, m_members);
            connect(row, &MemberRow::changeRequested, this, &RuleRow::changeRequested);
            connect(row, &MemberRow::removeRequested, this, &RuleRow::removeMemberRequested);
        }
        const Uid user = member.value(u"user").value<Uid>();
        row->show(member);
        row->setLoad(m_load.value(user));
        names << m_workspace.titleIn(u"user"_s, user);
        rows << row;
    }
    m_members->setRows(rows);
    m_people = names.join(tr(", "));
}

void RuleRow::setLoad(const QHash<Uid, qint64> &load)
{
    m_load = load;
    for (QWidget *widget : m_members->rows()) {
        auto *row = static_cast<MemberRow *>(widget);
        row->setLoad(load.value(row->member().value(u"user").value<Uid>()));
    }
}

// "Source Website, Province Zhejiang → One after the other: Maya Chen, Tom Baker"
QString RuleRow::summary() const
{
    const EntityDef &lead = m_schema->at(u"lead");
    QStringList parts;
    for (const Filter &part : m_condition->filter().parts) {
        const ChipWords words = chipWords(m_workspace, lead, part);
        parts << QString(words.name + u' ' + words.value).trimmed();
    }
    const bool any = m_condition->filter().join == Filter::Join::Any;
    const QString which = parts.isEmpty() ? tr("All leads") : parts.join(any ? tr(" or ") : tr(", "));
    const QString who = m_people.isEmpty() ? tr("nobody yet") : m_people;
    return tr("%1 → %2: %3", "which leads, strategy, people").arg(which, m_strategy->currentText(), who);
}

void RuleRow::setUnfolded(bool unfolded)
{
    m_details->setVisible(unfolded);
    m_fold->setIconName(unfolded ? u"chevron-up"_s : u"chevron-down"_s);
    m_fold->setLabel(unfolded ? tr("Hide the rule") : tr("Show the rule"));
    m_summary->setVisible(!unfolded);
}

void RuleRow::refuse(const QString &words)
{
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    m_name->setText(m_rule.title());
    m_active->setChecked(!m_rule.value(u"inactive").toBool());
}

void RuleRow::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void RuleRow::wish(const QString &name, const QVariant &value)
{
    if (m_filling || m_rule.isNull())
        return;
    Record after = m_rule;
    after.set(name, normalized(m_rule.def().find(name)->kind, value));
    if (!(after == m_rule))
        Q_EMIT changeRequested(m_rule, after);
}

void RuleRow::choosePerson()
{
    auto *picker = new PickPopup(m_workspace, u"user"_s, tr("Add a person"), this);
    QList<Uid> present;
    for (QWidget *row : m_members->rows())
        present << static_cast<MemberRow *>(row)->member().value(u"user").value<Uid>();
    picker->setChecked(present);
    connect(picker, &PickPopup::picked, this, &RuleRow::addMemberRequested);
    picker->showBelow(m_addPerson);
}

Uid RuleRow::memberAt(int place) const
{
    return static_cast<MemberRow *>(m_members->rows()[place])->member().id();
}

void RuleRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Role::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().color(Role::Divider));
}

} // namespace rapport::ui

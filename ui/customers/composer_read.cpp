// SPDX-License-Identifier: GPL-3.0-or-later
// How the composer takes what its words say.
#include "ui/customers/composer.h"

#include "core/model/activity.h"
#include "ui/customers/composerdetails.h"
#include "ui/customers/kindtab.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/words.h"
#include "ui/quick/duepopup.h"
#include "ui/quick/quickparts.h"
#include "ui/quick/quickreader.h"
#include "ui/quick/quickwords.h"
#include "ui/widgets/button.h"

#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;
using rules::QuickWhat;

void Composer::understand()
{
    const rules::QuickLine &line = m_reader->line();
    if (!hasText())
        m_changes = {};
    QuickChanges changes = m_changes;
    // Here something is logged; what is to come is its next step.
    if (line.what == QuickWhat::Task)
        changes.what = QuickWhat::Both;
    m_plan = quickPlan(m_reader->text(), line, m_ground, changes);
    if (!m_subject.isNull())
        fillFrom(line);
    showPreview(line);
}

void Composer::fillFrom(const rules::QuickLine &line)
{
    const QString kind = line.kind ? QString(rules::quickKindName(*line.kind)) : QString();
    const bool logs = line.what != QuickWhat::Task;
    if (!m_kindChosen && logs && !kind.isEmpty() && kind != u"todo" && kind != m_kind)
        setKind(kind);
    const bool planned = m_plan.plans() && !m_changes.nextOn.has_value();
    if (!m_nextWritten)
        m_next->setText(m_plan.plans() ? m_plan.title : QString());
    if (!m_dateWritten)
        m_date->setValue(planned && !m_plan.due.isNull() ? QVariant::fromValue(m_plan.due) : QVariant());
    if (!m_withChosen) {
        Uid with = m_usual.id;
        for (const QuickRef &person : m_plan.people) {
            if (!person.id.isNull() && !line.people.empty()) {
                with = person.id;
                break;
            }
        }
        if (m_with->value().value<Uid>() != with)
            m_with->setValue(with.isNull() ? QVariant() : QVariant::fromValue(with));
    }
    m_details->propose(u"minutes"_s, m_plan.minutes ? QVariant(qlonglong(*m_plan.minutes)) : QVariant());
    m_details->propose(u"direction"_s, m_plan.direction.isEmpty() ? QVariant() : QVariant(m_plan.direction));
    m_details->propose(u"result"_s, m_plan.result.isEmpty() ? QVariant() : QVariant(m_plan.result));
    m_details->propose(u"place"_s, m_plan.place.isEmpty() ? QVariant() : QVariant(m_plan.place));
}

// Only what the words say beside the fields that stand there anyway.
void Composer::showPreview(const rules::QuickLine &line)
{
    QList<PartView> shown;
    const QList<PartView> all = hasText() ? partsOf(m_plan, line, m_workspace) : QList<PartView>();
    for (PartView part : all) {
        const bool now = part.key == u"when" && m_plan.at.isNull();
        if (now || part.key == u"company" || part.key == u"owner" || part.key == u"add" || part.key == u"next"
            || part.key.startsWith(u"person"))
            continue;
        if (part.key == u"kind") {
            part.icon = words::kindIcon(m_kind);
            part.text = definition<Activity>().at<&Activity::kind>().optionLabel(m_kind);
        }
        shown.append(part);
    }
    if (line.what == QuickWhat::Task && hasText())
        shown.append({u"planOnly"_s, u"calendar-plus"_s, tr("Only plan it"), tr("Nothing has happened yet"),
            Role::Hover, Role::TextMuted, {}, false, {}});
    if (shown.isEmpty()) {
        PartView tip;
        tip.key = u"tip"_s;
        tip.text = tr("Such as “quote sent, call back in 3 days”");
        shown.append(tip);
    }
    m_preview->setParts(shown);
}

void Composer::editPart(const QString &key, QWidget *anchor)
{
    if (key == u"planOnly") {
        planOnly();
    } else if (key == u"kind") {
        openKinds();
    } else if (key == u"next") {
        m_next->setFocus(Qt::TabFocusReason);
    } else if (key == u"nextWhen") {
        m_date->setFocus(Qt::TabFocusReason);
    } else if (key == u"when") {
        auto *popup = new DuePopup(m_workspace, tr("When it happened"), this);
        popup->setValue(m_plan.at);
        connect(popup, &DuePopup::chosen, this, [this](const Due &due) {
            m_changes.when = due;
            understand();
        });
        popup->showBelow(anchor);
    } else if (key.startsWith(u"person")) {
        m_with->setFocus(Qt::TabFocusReason);
    } else if (FieldEditor *editor = m_details->editor(key)) {
        showDetails(true);
        editor->setFocus(Qt::TabFocusReason);
    } else {
        m_text->setFocus(Qt::OtherFocusReason);
    }
}

void Composer::dropPart(const QString &key)
{
    m_preview->focusBeside(key);
    if (key == u"when")
        m_changes.when = Due();
    else if (key == u"nextWhen")
        m_changes.nextOn = Due();
    else if (key == u"minutes")
        m_changes.minutes = 0;
    else if (key == u"place")
        m_changes.place = QString();
    else if (key == u"result")
        m_changes.result = QString();
    else if (key == u"direction")
        m_changes.direction = QString();
    else if (key.startsWith(u"person") && !m_plan.peopleKeys.empty())
        m_changes.people.insert(m_plan.peopleKeys.front(), QuickRef());
    understand();
}

void Composer::openKinds()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"composerKinds"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const FieldDef &kinds = definition<Activity>().at<&Activity::kind>();
    for (const Option &option : kinds.options) {
        if (std::ranges::any_of(m_tabs,
                [&](const QAbstractButton *tab) { return tab->property("kind").toString() == option.key; }))
            continue;
        connect(menu->addAction(theme().menuIcon(words::kindIcon(option.key)), kinds.optionLabel(option.key)),
            &QAction::triggered, this, [this, kind = option.key] { startLog(kind); });
    }
    setKind(m_kind); // the tab that opens the menu is no choice yet
    menu->popup(m_furtherTab->mapToGlobal(QPoint(0, m_furtherTab->height() + 2)));
}

void Composer::showDetails(bool open)
{
    m_details->setVisible(open);
    m_fold->setIconName(open ? u"chevron-up"_s : u"chevron-down"_s);
    m_fold->setAccessibleName(open ? tr("Hide details") : tr("Details"));
    updateGeometry();
    if (open)
        QMetaObject::invokeMethod(this, &Composer::grown, Qt::QueuedConnection);
}

bool Composer::planOnly()
{
    QuickPlan plan = quickPlan(m_reader->text(), m_reader->line(), m_ground, m_changes);
    const auto made = makeQuick(m_workspace, plan);
    if (!made) {
        Q_EMIT errorRaised(made.error());
        return false;
    }
    const QString title = query::titleOf(m_workspace.reads(), made->entity, made->id);
    clear();
    Q_EMIT undoableTold(madeWords(plan, title, m_workspace.clock().today()));
    return true;
}

} // namespace rapport::ui

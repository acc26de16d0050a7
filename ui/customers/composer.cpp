// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/composer.h"

#include "core/model/activity.h"
#include "ui/customers/composerdetails.h"
#include "ui/customers/kindtab.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/words.h"
#include "ui/quick/quickparts.h"
#include "ui/quick/quickreader.h"
#include "ui/widgets/button.h"
#include "ui/widgets/kbdhint.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace rapport::ui {

void Composer::setSubject(const Record &subject, const query::Person &contact, SchemaPtr schema)
{
    const bool other = m_subject.isNull() || m_subject.id() != subject.id();
    m_subject = subject;
    m_schema = std::move(schema);
    m_ground = quickGround(m_workspace, subject.def().name, subject.id());
    m_details->setCustomer(m_ground.customer);
    m_usual = contact;
    if (other || !hasText()) {
        m_contact = contact;
        m_with->setValue(contact.id.isNull() ? QVariant() : QVariant::fromValue(contact.id));
    }
    if (other)
        clear();
    refresh();
}

void Composer::setKind(const QString &kind)
{
    m_kind = kind;
    const bool further = std::ranges::none_of(
        m_tabs, [&](const QAbstractButton *tab) { return tab->property("kind").toString() == kind; });
    for (QAbstractButton *tab : std::as_const(m_tabs))
        tab->setChecked(tab->property("kind").toString() == kind);
    const FieldDef &kinds = definition<Activity>().at<&Activity::kind>();
    m_furtherTab->setKind(further ? words::kindIcon(kind) : QStringLiteral("ellipsis"),
        further ? kinds.optionLabel(kind) : QString());
    m_furtherTab->setChecked(further);
    refresh();
}

void Composer::startLog(const QString &kind)
{
    m_kindChosen = true;
    setKind(kind);
    m_text->setFocus(Qt::ShortcutFocusReason);
}

bool Composer::hasText() const { return !m_text->toPlainText().trimmed().isEmpty(); }

void Composer::refresh()
{
    QString words;
    const QString name = m_contact.name.section(QLatin1Char(' '), 0, 0); // as one speaks of people
    if (m_kind == QLatin1String("call"))
        words = name.isEmpty() ? tr("Log a call…") : tr("Log a call with %1…").arg(name);
    else if (m_kind == QLatin1String("visit"))
        words = name.isEmpty() ? tr("Log a visit…") : tr("Log a visit to %1…").arg(name);
    else if (m_kind == QLatin1String("email"))
        words = name.isEmpty() ? tr("Log an email…") : tr("Log an email to %1…").arg(name);
    else if (m_kind == QLatin1String("note"))
        words = tr("Write a note…");
    else
        words = tr("Log what happened…");
    for (QWidget *part : std::as_const(m_withParts))
        part->setVisible(m_kind != QLatin1String("note")
            && (m_subject.isNull() || m_subject.def().name != QLatin1String("lead")));
    m_text->setPlaceholderText(words);
    m_text->setAccessibleName(words.chopped(1));
}

void Composer::expand(bool open)
{
    const int lines = open ? 3 : 1;
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + 10);
    m_text->setVerticalScrollBarPolicy(open ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_hint->setVisible(!open && !hasText());
    const bool grows = open && m_more->isHidden();
    m_more->setVisible(open);
    update();
    if (grows)
        QMetaObject::invokeMethod(this, &Composer::grown, Qt::QueuedConnection);
}

// What is understood takes lines of its own while it is typed: the button stays in sight.
void Composer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QWidget *focused = window()->focusWidget();
    if (event->oldSize().isValid() && height() > event->oldSize().height() && focused
        && isAncestorOf(focused))
        QMetaObject::invokeMethod(this, &Composer::grown, Qt::QueuedConnection);
}

bool Composer::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && (key->modifiers() & Qt::ControlModifier || object == m_next)) {
            log();
            return true;
        }
        if (key->key() == Qt::Key_Escape && object == m_text && !hasText()) {
            m_text->clearFocus();
            parentWidget()->setFocus();
            return true;
        }
    }
    if (event->type() == QEvent::FocusIn)
        expand(true);
    if (event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(
            this,
            [this] {
                const QWidget *now = QApplication::focusWidget();
                if (!hasText() && m_next->text().isEmpty() && !m_details->hasAny()
                    && !QApplication::activePopupWidget() && !(now && isAncestorOf(now)))
                    expand(false);
            },
            Qt::QueuedConnection);
    return QFrame::eventFilter(object, event);
}

Record Composer::makeActivity() const
{
    Record activity = m_workspace.blank(QStringLiteral("activity"));
    activity.meta.id = Uid::make();
    const QString subject = m_subject.def().name;
    activity.set(u"kind", m_kind);
    activity.set(u"content", m_text->toPlainText().trimmed());
    activity.set(u"at", QVariant::fromValue(quickMoment(m_workspace, m_plan.at)));
    activity.set(subject, QVariant::fromValue(m_subject.id()));
    if (subject != QLatin1String("customer"))
        activity.set(u"customer", m_subject.value(u"customer"));
    if (m_kind != QLatin1String("note"))
        activity.set(u"contact", m_with->value());
    if (subject == QLatin1String("contact"))
        activity.set(u"contact", QVariant::fromValue(m_subject.id()));
    const QVariant on = m_date->value();
    QString next = m_next->text().trimmed();
    if (next.isEmpty() && on.isValid())
        next = m_contact.name.isEmpty() ? tr("Follow up") : tr("Follow up with %1").arg(m_contact.name);
    m_details->apply(activity);
    activity.set(u"next_action", next);
    activity.set(u"next_on", on);
    return activity;
}

bool Composer::check()
{
    QGuiApplication::inputMethod()->commit();
    if (m_subject.isNull())
        return false;
    m_date->finish();
    std::optional<Error> problem = m_date->problem();
    if (!problem && m_kind != QLatin1String("note"))
        problem = m_with->problem();
    if (!problem)
        problem = m_details->problem();
    m_problem->setText(problem                   ? words::brief(*problem)
            : !hasText() && !m_details->hasAny() ? tr("Write what happened first.")
                                                 : QString());
    m_problem->setVisible(!m_problem->text().isEmpty());
    if (m_problem->isVisibleTo(this)) {
        (problem ? static_cast<QWidget *>(m_date) : m_text)->setFocus();
        return false;
    }
    return true;
}

bool Composer::log()
{
    if (!check())
        return false;
    const Record activity = makeActivity();
    const rapport::Label label{QStringLiteral("log"), QStringLiteral("activity"), m_subject.title(), 1, {}};
    std::vector<Workspace::Edit> edits = m_details->participants(activity);
    edits.insert(edits.begin(), {{}, activity});
    if (const Result<void> saved = m_workspace.save(label, edits); !saved) {
        Q_EMIT errorRaised(saved.error());
        return false;
    }
    const bool planned = activity.value(u"next_action").isValid();
    clear();
    expand(m_text->hasFocus());
    const QString kind = definition<Activity>().at<&Activity::kind>().optionLabel(m_kind);
    Q_EMIT undoableTold(planned ? tr("%1 logged, next step planned").arg(kind) : tr("%1 logged").arg(kind));
    return true;
}

void Composer::clear()
{
    m_text->clear();
    m_next->clear();
    m_date->setValue({});
    m_details->clear();
    m_changes = {};
    m_kindChosen = m_withChosen = m_nextWritten = m_dateWritten = false;
    m_problem->hide();
    expand(m_text->hasFocus());
}

void Composer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QWidget *now = QApplication::focusWidget();
    const bool active = now && isAncestorOf(now) && !qobject_cast<const QAbstractButton *>(now);
    paint::box(painter, rect(), 8, theme().color(Role::Surface),
        theme().color(active ? Role::Focus : Role::BorderStrong), active ? 2 : 1);
}

} // namespace rapport::ui

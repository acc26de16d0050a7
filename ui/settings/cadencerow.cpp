// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/cadencerow.h"

#include "core/model/words.h"
#include "core/rules/follow_ups.h"
#include "ui/settings/rowstack.h"
#include "ui/widgets/field.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/toggleswitch.h"

#include <QComboBox>
#include <QLineEdit>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

void CadenceRow::show(const Record &rule, int place)
{
    m_schema = m_workspace.schema();
    m_rule = rule;
    m_grip->setSubject(rule.title());
    m_place->setText(QString::number(place));
    setAccessibleName(tr("Rule %1: %2").arg(place).arg(rule.title()));
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_name, m_days, m_fold, m_remove, m_grade, m_stage, m_kind, m_text})
        part->setAccessibleDescription(accessibleName());
    m_active->setAccessibleName(tr("“%1” is on").arg(rule.title()));
    m_problem->hide();
    fill();
}

void CadenceRow::fill()
{
    m_filling = true;
    const auto put = [](QLineEdit *line, const QString &text) {
        if (line->isModified() && line->hasFocus())
            return; // is being typed
        if (line->text() != text)
            line->setText(text);
    };
    put(m_name, m_rule.title());
    put(m_days, QString::number(m_rule.value(u"every_days").toLongLong()));
    put(m_text, m_rule.value(u"text").toString());
    m_active->setChecked(m_rule.value(u"active").toBool());
    m_grade->setCurrentIndex(std::max(0, m_grade->findData(m_rule.value(u"grade"))));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(m_rule.value(u"kind"))));
    fillStages();
    m_textField->setHint(example());
    m_summary->setText(summary());
    m_summary->setVisible(m_details->isHidden());
    m_filling = false;
}

void CadenceRow::fillStages()
{
    m_stage->clear();
    m_stage->addItem(tr("Any, or no deal"), QVariant());
    const bool many = m_workspace.dictionary(u"pipeline"_s).size() > 1;
    for (const Record &stage : m_workspace.dictionary(u"stage"_s)) {
        if (stage.value(u"kind").toString() != u"open")
            continue;
        const QString pipeline = m_workspace.titleIn(u"pipeline"_s, stage.value(u"pipeline").value<Uid>());
        m_stage->addItem(many ? tr("%1: %2", "pipeline, stage").arg(pipeline, stage.title()) : stage.title(),
            QVariant::fromValue(stage.id()));
        if (stage.id() == m_rule.value(u"stage").value<Uid>())
            m_stage->setCurrentIndex(m_stage->count() - 1);
    }
}

void CadenceRow::setMissing(qint64 customers)
{
    m_missing = customers;
    if (!m_rule.isNull())
        m_summary->setText(summary());
}

// "Grade A · Proposal · Call · 12 customers without a follow-up"
QString CadenceRow::summary() const
{
    QStringList parts{m_grade->currentText()};
    if (m_stage->currentIndex() > 0)
        parts << m_stage->currentText();
    parts << m_kind->currentText();
    if (m_missing > 0)
        parts << tr("%1 without a follow-up").arg(countOf(u"customer"_s, int(m_missing)));
    return parts.join(u" · "_s);
}

QString CadenceRow::example() const
{
    const QString title = rules::cadenceTitle(m_rule,
        {tr("Acme", "a company as an example"), tr("Anna", "a person as an example"),
            tr("Robots", "a deal as an example")});
    return tr("{customer}, {contact} and {deal} stand for their names. For example: %1").arg(title);
}

void CadenceRow::setUnfolded(bool unfolded)
{
    m_details->setVisible(unfolded);
    m_fold->setIconName(unfolded ? u"chevron-up"_s : u"chevron-down"_s);
    m_fold->setLabel(unfolded ? tr("Hide the rule") : tr("Show the rule"));
    m_summary->setVisible(!unfolded);
}

void CadenceRow::refuse(const QString &words)
{
    m_name->setModified(false);
    m_days->setModified(false);
    fill();
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

void CadenceRow::takeDays()
{
    bool isNumber = false;
    const qlonglong days = m_days->text().trimmed().toLongLong(&isNumber);
    if (m_filling || m_rule.isNull())
        return;
    if (!isNumber || days < 1 || days > 3650)
        return refuse(tr("The days are a whole number from 1 to 3650."));
    wish(u"every_days"_s, days);
}

void CadenceRow::wish(const QString &name, const QVariant &value)
{
    if (m_filling || m_rule.isNull())
        return;
    Record after = m_rule;
    after.set(name, normalized(m_rule.def().find(name)->kind, value));
    if (after == m_rule)
        m_problem->hide();
    else
        Q_EMIT changeRequested(m_rule, after);
}

void CadenceRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Role::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().color(Role::Divider));
}

} // namespace rapport::ui

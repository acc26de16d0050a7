// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/stagerow.h"

#include "core/model/words.h"
#include "ui/form/fieldeditor.h"
#include "ui/form/words.h"
#include "ui/settings/fieldchooser.h"
#include "ui/settings/rowstack.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/toggleswitch.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static void mark(QWidget *widget, bool wrong)
{
    if (widget->property("error").toBool() == wrong)
        return;
    widget->setProperty("error", wrong);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

static QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return lines;
}

static QStringList keysOf(const Record &stage)
{
    QStringList keys;
    for (const QString &key : stage.value(u"required_fields").toString().split(u',', Qt::SkipEmptyParts))
        keys << key.trimmed();
    return keys;
}

void StageRow::show(const Record &stage, int place, int count)
{
    m_schema = m_workspace.schema();
    m_stage = stage;
    m_grip->setSubject(stage.title());
    setAccessibleName(tr("Stage %1 of %2: %3").arg(place).arg(count).arg(stage.title()));
    setObjectName(u"stage_"_s + stage.id().text());
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_name, m_kind, m_probability, m_stale, m_fold, m_remove, m_noReturn})
        part->setAccessibleDescription(accessibleName());
    fill();
}

void StageRow::fill()
{
    m_filling = true;
    const auto put = [](QLineEdit *line, const QString &text) {
        if (line->isModified() && line->hasFocus())
            return; // is being typed
        mark(line, false);
        if (line->text() == text)
            return;
        line->setText(text);
        line->setCursorPosition(0);
    };
    put(m_name, m_stage.title());
    const QString kind = m_stage.value(u"kind").toString();
    m_kind->setCurrentIndex(m_kind->findData(kind));
    const bool open = kind == "open"_L1, editable = !m_workspace.isReadOnly();
    put(m_probability, words::editText(Kind::Percent, m_stage.value(u"probability")));
    put(m_stale, open ? words::editText(Kind::Integer, m_stage.value(u"stale_days")) : QString());
    m_stale->setPlaceholderText(open ? tr("Never") : u"–"_s);
    m_probability->setEnabled(open && editable);
    m_stale->setEnabled(open && editable);
    const QStringList items = linesOf(m_stage.value(u"checklist").toString());
    if (!m_checklist->hasFocus() && linesOf(m_checklist->toPlainText()) != items)
        m_checklist->setPlainText(items.join(u'\n'));
    m_noReturn->setChecked(m_stage.value(u"no_return").toBool());
    fillRequired();
    m_problem->hide();
    m_summary->setText(summary());
    m_summary->setVisible(!m_summary->text().isEmpty() && m_rules->isHidden());
    m_filling = false;
}

QString StageRow::summary() const
{
    QStringList parts;
    if (const int items = int(linesOf(m_stage.value(u"checklist").toString()).size()); items > 0)
        parts << tr("%n item(s) to tick", "", items);
    if (const int fields = int(keysOf(m_stage).size()); fields > 0)
        parts << tr("%n required field(s)", "", fields);
    if (m_stage.value(u"no_return").toBool())
        parts << tr("No way back");
    return parts.join(u" · "_s);
}

// Leaves the chips alone when they say all of it already: one of them may be under a pressed button
// of the mouse, whose press has just taken the focus from the field that is saved now.
void StageRow::fillRequired()
{
    QStringList said{m_workspace.isReadOnly() ? u"fixed"_s : u"open"_s};
    for (const QString &key : keysOf(m_stage)) {
        const FieldDef *known = m_schema->at(u"deal").find(key);
        said << key << (known ? known->displayLabel() : key);
    }
    if (std::exchange(m_said, said) == said)
        return;
    while (QLayoutItem *item = m_required->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QWidget *holder = m_required->parentWidget();
    const EntityDef &deal = m_schema->at(u"deal");
    const QStringList keys = keysOf(m_stage);
    for (const QString &key : keys) {
        const FieldDef *known = deal.find(key);
        auto *chip = new Chip({}, known ? known->displayLabel() : key, holder);
        chip->setObjectName(u"required_"_s + key);
        chip->setRemovable(!m_workspace.isReadOnly());
        connect(chip, &Chip::editRequested, this, [this, chip] { chooseRequired(chip); });
        connect(chip, &Chip::removeRequested, this, [this, key, keys] {
            QStringList rest = keys;
            rest.removeAll(key);
            wish(u"required_fields"_s, rest.join(u','));
        });
        m_required->addWidget(chip);
        chip->show();
    }
    Chip *more = Chip::invitation(u"plus"_s, tr("Choose fields"), holder);
    more->setObjectName(u"chooseRequired"_s);
    more->setEnabled(!m_workspace.isReadOnly());
    connect(more, &Chip::editRequested, this, [this, more] { chooseRequired(more); });
    m_required->addWidget(more);
    more->show();
    holder->updateGeometry();
}

void StageRow::chooseRequired(QWidget *anchor)
{
    auto *chooser = new FieldChooser(m_schema->at(u"deal"), keysOf(m_stage), this);
    connect(chooser, &FieldChooser::chosen, this,
        [this](const QStringList &keys) { wish(u"required_fields"_s, keys.join(u',')); });
    chooser->openBelow(anchor);
    chooser->setFocus();
}

void StageRow::setFigures(qint64 deals, const QString &sums)
{
    m_deals->setText(deals > 0 ? countOf(u"deal"_s, int(deals)) : tr("No deals"));
    m_deals->setRole(deals > 0 ? Role::Text : Role::TextSubtle);
    m_sums->setText(sums);
    m_sums->setVisible(!sums.isEmpty());
}

void StageRow::setUnfolded(bool unfolded)
{
    m_rules->setVisible(unfolded);
    m_fold->setIconName(unfolded ? u"chevron-up"_s : u"chevron-down"_s);
    m_fold->setLabel(unfolded ? tr("Hide the entry rules") : tr("Show the entry rules"));
    m_summary->setVisible(!m_summary->text().isEmpty() && !unfolded);
}

void StageRow::refuse(const QString &words)
{
    fill();
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

void StageRow::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void StageRow::wish(const QString &name, const QVariant &value)
{
    if (m_filling || m_stage.isNull())
        return;
    Record after = m_stage;
    after.set(name, normalized(field(name).kind, value));
    if (after == m_stage)
        return fill();
    Q_EMIT changeRequested(m_stage, after);
}

// What cannot be read stays in the field, with the reason below the line.
void StageRow::take(QLineEdit *line, const QString &name)
{
    if (m_filling || m_stage.isNull() || !line->isModified())
        return;
    line->setModified(false);
    const Result<QVariant> read = rules::parseValue(field(name), line->text(), localOf(m_workspace));
    Record after = m_stage;
    if (read)
        after.set(name, *read);
    const auto problem = read ? rules::validateField(after, field(name), localOf(m_workspace))
                              : std::optional<Error>(read.error());
    mark(line, problem.has_value());
    m_problem->setVisible(problem.has_value());
    if (problem)
        m_problem->setText(
            tr("%1: %2", "field and what is wrong").arg(field(name).displayLabel(), words::brief(*problem)));
    else
        wish(name, *read);
}

bool StageRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_checklist && event->type() == QEvent::FocusOut)
        wish(u"checklist"_s, linesOf(m_checklist->toPlainText()).join(u'\n'));
    return QWidget::eventFilter(watched, event);
}

void StageRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Role::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().color(Role::Divider));
}

} // namespace rapport::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/leadsection.h"

#include "core/model/lead.h"
#include "core/rules/bant.h"
#include "ui/customers/rowbutton.h"
#include "ui/leads/bantrow.h"
#include "ui/leads/reasonpopup.h"
#include "ui/leads/statuspath.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rapport::ui {

namespace {

constexpr int inset = LeadSection::inset;

QVBoxLayout *columnOf(QWidget *widget, int spacing)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

QHBoxLayout *rowOf(QWidget *widget, int spacing)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    return row;
}

} // namespace

LeadSection::LeadSection(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    setObjectName(QStringLiteral("leadSection"));
    build();
    hide();
}

void LeadSection::build()
{
    QVBoxLayout *column = columnOf(this, 10);
    m_path = new StatusPath(this);
    m_state = new QWidget(this);
    QHBoxLayout *state = rowOf(m_state, 8);
    m_pill = new Badge(m_state);
    m_reason = new Label({}, TextStyle::Body, Role::TextMuted, m_state);
    m_reason->setWordWrap(true);
    state->addWidget(m_pill, 0, Qt::AlignTop);
    state->addWidget(m_reason, 1);
    m_acts = new QWidget(this);
    QHBoxLayout *acts = rowOf(m_acts, 8);
    m_convert = new Button(QStringLiteral("handshake"), tr("Convert lead"), Button::Kind::Primary, m_acts);
    m_convert->setObjectName(QStringLiteral("convertLead"));
    m_convert->setKeyHint(QStringLiteral("C"));
    m_invalid = new Button(tr("Invalid…"), Button::Kind::Ghost, m_acts);
    m_invalid->setObjectName(QStringLiteral("leadInvalid"));
    m_invalid->setToolTip(tr("Nothing can come of it: say why"));
    m_recycle = new Button(tr("Recycle"), Button::Kind::Ghost, m_acts);
    m_recycle->setObjectName(QStringLiteral("leadRecycle"));
    m_recycle->setToolTip(tr("Put it back: it is open for another try later"));
    acts->addWidget(m_convert);
    acts->addStretch();
    acts->addWidget(m_invalid);
    acts->addWidget(m_recycle);
    m_became = new QWidget(this);
    m_became->setObjectName(QStringLiteral("became"));
    m_becameRows = columnOf(m_became, 0);
    // Rows shade a little beyond their words; the rest stands in line with these.
    for (QWidget *part : {static_cast<QWidget *>(m_path), m_state, m_acts}) {
        part->setContentsMargins(inset, 0, inset, 0);
        column->addWidget(part);
    }
    column->addWidget(m_became);
    column->addWidget(makeScores());
    connect(m_path, &StatusPath::statusRequested, this, &LeadSection::setStatus);
    connect(m_convert, &Button::clicked, this, &LeadSection::convert);
    connect(m_invalid, &Button::clicked, this, &LeadSection::markInvalid);
    connect(m_recycle, &Button::clicked, this, [this] { setStatus(QStringLiteral("recycled")); });
}

QWidget *LeadSection::makeScores()
{
    auto *box = new QWidget(this);
    QVBoxLayout *column = columnOf(box, 2);
    auto *head = new QWidget(box);
    QHBoxLayout *row = rowOf(head, 8);
    row->addWidget(new Label(tr("Qualification"), TextStyle::Section, Role::Text, head));
    row->addStretch();
    m_total = new Label({}, TextStyle::BodyStrong, Role::TextMuted, head);
    m_total->setObjectName(QStringLiteral("bantTotal"));
    m_grade = new Badge(head);
    m_grade->setObjectName(QStringLiteral("bantGrade"));
    row->addWidget(m_total);
    row->addWidget(m_grade);
    head->setMinimumHeight(24);
    head->setContentsMargins(inset, 0, inset, 0);
    column->addWidget(head);
    for (const rules::Bant part : rules::bantParts) {
        auto *question = new BantRow(part, box);
        connect(question, &BantRow::scored, this,
            [this, part](int given) { score(rules::bantField(part), given); });
        column->addWidget(question);
        m_rows.append(question);
    }
    column->setContentsMargins(0, 6, 0, 0);
    return box;
}

void LeadSection::showLead(
    const Record &record, const QHash<QString, QString> &linkTitles, const SchemaPtr &schema)
{
    const bool isLead = record.def().name == QLatin1String("lead");
    setVisible(isLead);
    if (!isLead) {
        m_lead = Record();
        return;
    }
    m_lead = record;
    m_schema = schema;
    const QString status = record.value(u"status").toString();
    m_path->setStatus(status);
    const bool invalid = status == QLatin1String("invalid"), recycled = status == QLatin1String("recycled");
    const bool converted = status == QLatin1String("converted");
    m_state->setVisible(invalid || recycled);
    const QString label = record.def().at<&Lead::status>().optionLabel(status);
    m_pill->showPill(
        label, invalid ? Role::Danger : Role::Warning, invalid ? Role::DangerSoft : Role::WarningSoft);
    m_reason->setText(invalid ? record.value(u"invalid_reason").toString()
                              : tr("Put back. Choose a step above to take it up again."));
    m_acts->setVisible(!converted && !m_workspace.isReadOnly());
    const bool ripe
        = status == QLatin1String("qualified") || rules::bantTotal(record).value_or(0) >= rules::bantGradeB;
    m_convert->setKind(ripe ? Button::Kind::Primary : Button::Kind::Secondary);
    m_invalid->setVisible(!invalid);
    m_recycle->setVisible(!recycled);
    m_path->setEnabled(!converted && !m_workspace.isReadOnly());
    showBecame(linkTitles);
    showScores();
}

void LeadSection::showBecame(const QHash<QString, QString> &linkTitles)
{
    while (QLayoutItem *item = m_becameRows->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the one that was clicked
        }
        delete item;
    }
    bool any = false;
    for (const char *name : {"converted_customer", "converted_contact", "converted_deal"}) {
        const FieldDef *field = m_lead.def().find(QString::fromLatin1(name));
        const Uid id = m_lead.value(*field).value<Uid>();
        if (id.isNull())
            continue;
        const QString kind = m_schema->at(field->linkTo).displayLabel();
        auto *row = new LinkRow(linkTitles.value(field->name), kind, m_became);
        row->setObjectName(field->name);
        row->setAccessibleName(tr("%1: %2").arg(field->displayLabel(), linkTitles.value(field->name)));
        connect(row, &QAbstractButton::clicked, this,
            [this, entity = field->linkTo, id] { Q_EMIT openRequested(entity, id); });
        m_becameRows->addWidget(row);
        row->show();
        any = true;
    }
    m_became->setVisible(any);
}

void LeadSection::showScores()
{
    const auto total = rules::bantTotal(m_lead);
    m_total->setText(total ? tr("%1 of %2").arg(*total).arg(rules::bantMost) : tr("Not scored"));
    m_grade->setVisible(total.has_value());
    if (total)
        m_grade->showGrade(rules::bantGrade(*total));
    for (BantRow *row : std::as_const(m_rows))
        row->showScore(rules::bantScore(m_lead, row->part()),
            rules::bantHint(m_lead, row->part(), m_workspace.clock().today()));
}

void LeadSection::convert()
{
    if (m_lead.isNull() || m_workspace.isReadOnly())
        return;
    if (m_lead.value(u"status").toString() == QLatin1String("converted"))
        Q_EMIT told(tr("“%1” is converted already").arg(m_lead.title()));
    else
        Q_EMIT convertRequested(m_lead.id());
}

void LeadSection::setStatus(const QString &status)
{
    if (m_lead.isNull() || status == m_lead.value(u"status").toString())
        return;
    if (status == QLatin1String("converted")) {
        convert();
        return;
    }
    Record after = m_lead;
    after.set(u"status", status);
    after.set(u"invalid_reason", {});
    const QString label = after.def().at<&Lead::status>().optionLabel(status);
    save(after, QStringLiteral("update"), QStringLiteral("status"), tr("Status: %1").arg(label));
}

void LeadSection::markInvalid()
{
    if (m_lead.isNull() || m_workspace.isReadOnly())
        return;
    auto *popup = new ReasonPopup(m_workspace, this);
    connect(popup, &ReasonPopup::chosen, this, [this](const QString &reason) {
        if (m_lead.isNull())
            return;
        Record after = m_lead;
        after.set(u"status", QStringLiteral("invalid"));
        after.set(u"invalid_reason", reason);
        save(after, QStringLiteral("update"), QStringLiteral("status"), tr("Marked invalid: %1").arg(reason));
    });
    popup->showBelow(m_invalid);
}

void LeadSection::score(const QString &field, int score)
{
    if (m_lead.isNull() || m_workspace.isReadOnly())
        return;
    Record after = m_lead;
    after.set(field, score < 0 ? QVariant() : QVariant(qlonglong(score)));
    if (after == m_lead)
        return;
    const auto total = rules::bantTotal(after);
    if (!save(after, QStringLiteral("update"), field,
            total ? tr("Scored %1 of %2").arg(*total).arg(rules::bantMost) : tr("Not scored")))
        return;
    // Shown at once; the panel reads it anew a moment later.
    m_lead = after;
    showScores();
}

bool LeadSection::save(Record after, const QString &verb, const QString &field, const QString &text)
{
    const rapport::Label label{verb, QStringLiteral("lead"), after.title(), 1, field};
    if (const Result<void> saved = m_workspace.save(label, m_lead, after); !saved) {
        Q_EMIT errorRaised(saved.error());
        return false;
    }
    Q_EMIT undoableTold(text);
    return true;
}

} // namespace rapport::ui

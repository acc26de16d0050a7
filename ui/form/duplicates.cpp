// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/duplicates.h"

#include "ui/widgets/button.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rapport::ui {

Duplicates::Duplicates(Workspace &workspace, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("duplicates"));
    m_column->setContentsMargins(12, 8, 12, 8);
    m_column->setSpacing(2);
    m_soon.setSingleShot(true);
    m_soon.setInterval(180);
    connect(&m_soon, &QTimer::timeout, this, &Duplicates::look);
    hide();
}

void Duplicates::lookSoon(std::function<Record()> candidate, SchemaPtr schema)
{
    m_candidate = std::move(candidate);
    m_schema = std::move(schema);
    m_soon.start();
}

void Duplicates::clear()
{
    m_soon.stop();
    m_ticket.cancel();
    m_count = 0;
    hide();
}

void Duplicates::look()
{
    const Record candidate = m_candidate();
    const SchemaPtr schema = m_schema; // keeps the candidate's definition alive on the other thread
    m_ticket = m_workspace.ask(
        this,
        [candidate, schema](
            const query::Context &reads) { return query::alikeEverywhere(reads, candidate, 3); },
        [this, schema, entity = candidate.def().name](Result<std::vector<query::Alike>> found) {
            if (found)
                show(schema->at(entity), *found);
        });
}

// "Customer · Same company": what it is where that is something else than the record being typed.
QString Duplicates::reasonOf(const EntityDef &def, const query::Alike &alike) const
{
    QStringList parts;
    if (alike.entity != def.name)
        parts << m_schema->at(alike.entity).displayLabel();
    if (const FieldDef *field = def.find(alike.reason))
        parts << tr("Same %1").arg(field->displayLabel().toLower());
    return parts.join(QStringLiteral(" · "));
}

void Duplicates::show(const EntityDef &def, const std::vector<query::Alike> &found)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_count = int(found.size());
    const auto line = [this] {
        auto *widget = new QWidget(this);
        auto *row = new QHBoxLayout(widget);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        m_column->addWidget(widget);
        return row;
    };
    if (!found.empty()) {
        QHBoxLayout *head = line();
        head->addWidget(new IconView(QStringLiteral("triangle-alert"), 14, Role::Warning, this));
        head->addWidget(
            new Label(tr("This may be there already:"), TextStyle::MetaStrong, Role::Warning, this), 1);
    }
    for (const query::Alike &alike : found) {
        QHBoxLayout *row = line();
        auto *name = new Label(alike.title, TextStyle::BodyStrong, Role::Text, this);
        name->setElided(true);
        row->addWidget(name, 1);
        row->addWidget(new Label(reasonOf(def, alike), TextStyle::Meta, Role::TextMuted, this));
        auto *open = new Button(tr("Open"), Button::Kind::Link, this);
        open->setObjectName(QStringLiteral("openDuplicate"));
        open->setAccessibleName(tr("Open %1").arg(alike.title));
        row->addWidget(open);
        connect(open, &Button::clicked, this,
            [this, entity = alike.entity, id = alike.id] { Q_EMIT openRequested(entity, id); });
    }
    setVisible(!found.empty());
    Q_EMIT shown();
}

void Duplicates::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(painter, rect(), 8, theme().color(Role::WarningSoft));
}

} // namespace rapport::ui

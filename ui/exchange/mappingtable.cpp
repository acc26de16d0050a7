// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/mappingtable.h"

#include "ui/exchange/fieldmenu.h"
#include "ui/exchange/fieldpicker.h"
#include "ui/exchange/importsession.h"
#include "ui/exchange/mappingrow.h"
#include "ui/exchange/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/scrolling.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int headTall = 32;

MappingTable::MappingTable(ImportSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_scroll(new QScrollArea(this)), m_body(new QWidget),
      m_column(new QVBoxLayout(m_body))
{
    setObjectName(u"importMapping"_s);
    setAccessibleName(tr("Columns and fields"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, headTall, 0, 0);
    column->addWidget(m_scroll);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    scrollDown(m_scroll, m_body);
    m_scroll->setObjectName(u"importMappingScroll"_s);
}

void MappingTable::rebuild()
{
    for (MappingRow *row : m_rows)
        row->deleteLater();
    m_rows.clear();
    while (QLayoutItem *item = m_column->takeAt(0))
        delete item;
    const auto &columns = m_session.file().table.columns;
    for (int i = 0; i < int(columns.size()); ++i) {
        const exchange::Column &column = columns[std::size_t(i)];
        auto *row = new MappingRow(i, column.name, column.content.examples().value(0).simplified(), m_body);
        connect(row, &MappingRow::chosen, this, [this, i] { setCurrent(i); });
        connect(row, &MappingRow::confirmed, this, [this, i] { m_session.confirm(i); });
        connect(row->picker(), &FieldPicker::clicked, this, [this, i] { openMenu(i); });
        m_column->addWidget(row);
        m_rows.push_back(row);
        row->show();
    }
    m_column->addStretch(1);
    m_current = -1;
    setCurrent(0);
}

void MappingTable::setCurrent(int column)
{
    if (column == m_current || column < 0 || column >= rows())
        return;
    m_current = column;
    for (int i = 0; i < rows(); ++i)
        row(i)->setCurrent(i == column);
    m_scroll->ensureWidgetVisible(row(column), 0, MappingRow::tall);
    Q_EMIT currentChanged(column);
}

void MappingTable::refresh(const std::vector<ProblemGroup> &groups)
{
    for (int i = 0; i < rows(); ++i)
        refreshRow(i, groups);
}

void MappingTable::refreshRow(int column, const std::vector<ProblemGroup> &groups)
{
    const exchange::MappedColumn &mapped = m_session.mapping().columns[std::size_t(column)];
    const exchange::Targets targets(*m_session.workspace().schema(), m_session.def());
    MappingRow *const row = this->row(column);
    const auto fresh = m_session.newFields().constFind(column);
    if (fresh != m_session.newFields().cend()) {
        row->picker()->setField(u"plus"_s, fresh->label, tr("New: %1").arg(wording::kindLabel(fresh->kind)));
        row->setConfidence(1, true);
        row->setCheck({ColumnCheck::Kind::Fine, u"check"_s, Role::Success, {}});
        return;
    }
    const exchange::Target *target = targets.find(mapped.field);
    if (target) {
        const bool required
            = target->field && target->field->has(Required) && !target->path.startsWith(u"contact.");
        row->picker()->setField(
            wording::fieldIcon(*target), target->label(), required ? tr("Required") : QString());
    } else {
        row->picker()->setField({}, {});
    }
    row->setConfidence(mapped.confidence, target);
    const ImportReportPtr report = m_session.checked();
    row->setCheck(columnCheck(mapped, report.get(), groups));
}

void MappingTable::openMenu(int column)
{
    setCurrent(column);
    const exchange::Mapping &mapping = m_session.mapping();
    const QString now = mapping.columns[std::size_t(column)].field;
    const bool isNew = m_session.newFields().contains(column);
    const QString heading = mapping.columns[std::size_t(column)].column;
    QList<FieldOffer> offers{{{}, tr("Do not import"), u"x"_s, {}, {}, now.isEmpty() && !isNew},
        {u"+"_s, tr("New field “%1”").arg(heading), u"plus"_s, {},
            wording::kindLabel(m_session.kindOfColumn(column)), isNew}};
    const exchange::Targets targets(*m_session.workspace().schema(), m_session.def());
    QStringList groups;
    QHash<QString, QList<FieldOffer>> byGroup;
    for (const exchange::Target &target : targets.all()) {
        if (target.field && target.field->has(Internal))
            continue;
        const QString group = wording::groupOf(target, m_session.def());
        const int holder = mapping.columnOf(target.path);
        const QString taken
            = holder >= 0 && holder != column ? mapping.columns[std::size_t(holder)].column : QString();
        if (!groups.contains(group))
            groups << group;
        byGroup[group].append(
            {target.path, target.label(), wording::fieldIcon(target), group, taken, target.path == now});
    }
    for (const QString &group : groups)
        offers += byGroup[group];
    auto *menu = new FieldMenu(offers, this);
    connect(menu, &FieldMenu::picked, this, [this, column](const QString &path) {
        if (path == u"+")
            m_session.setNewField(column);
        else
            m_session.setField(column, path);
    });
    menu->openBelow(row(column)->picker());
}

void MappingTable::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const MappingRow::Measures m = MappingRow::measures(m_scroll->viewport()->width());
    const auto head = [&](int from, int to, const QString &words) {
        paint::text(painter, QRectF(from, 0, to - from - 6, headTall - 1), words,
            t.font(TextStyle::MetaStrong, words), t.color(Role::TextMuted));
    };
    head(m.column, m.first, tr("Column in file"));
    if (m.first < m.arrow)
        head(m.first, m.arrow, tr("First value"));
    head(m.field, m.match, tr("Rapport field"));
    head(m.match, m.check, tr("Match"));
    head(m.check, m.end, tr("Checks"));
    painter.fillRect(QRect(0, headTall - 1, width(), 1), t.color(Role::Border));
}

} // namespace rapport::ui

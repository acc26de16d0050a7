// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/filebar.h"

#include "core/exchange/read/encoding.h"
#include "ui/exchange/importsession.h"
#include "ui/exchange/optionbox.h"
#include "ui/exchange/wording.h"
#include "ui/list/format.h"
#include "ui/shell/screens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

FileBar::FileBar(ImportSession &session, QWidget *parent)
    : QFrame(parent), m_session(session), m_row(new QHBoxLayout(this)),
      m_name(new Label(TextStyle::Section, Role::Text, this)),
      m_facts(new Label(TextStyle::Meta, Role::TextSubtle, this)),
      m_change(new Button(tr("Change file"), Button::Kind::Secondary, this))
{
    setObjectName(u"importFileBar"_s);
    setAccessibleName(tr("File"));
    setFixedHeight(60);
    m_row->setContentsMargins(18, 0, 17, 0);
    m_row->setSpacing(0);
    m_row->addWidget(new IconView(u"file-spreadsheet"_s, 20, Role::Success, this));
    m_row->addSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_name);
    words->addWidget(m_facts);
    words->addStretch(1);
    m_name->setElided(true);
    m_facts->setElided(true);
    m_row->addLayout(words, 1);
    m_row->addSpacing(32);
    m_entity = add(u"importEntity"_s, tr("Import as"));
    m_sheet = add(u"importSheet"_s, tr("Sheet"));
    m_encoding = add(u"importEncoding"_s, tr("Encoding"));
    m_delimiter = add(u"importDelimiter"_s, tr("Delimiter"));
    m_header = add(u"importHeader"_s, tr("Header"));
    m_dates = add(u"importDates"_s, tr("Date format"));
    m_row->addStretch(100);
    m_row->addWidget(m_change);
    m_change->setObjectName(u"importChangeFile"_s);
    m_change->setAccessibleName(m_change->text());
    connect(m_change, &Button::clicked, this, &FileBar::changeFileRequested);
    connectChoices();
}

FileBar::Choice FileBar::add(const QString &name, const QString &label)
{
    Choice choice;
    choice.whole = new QWidget(this);
    choice.box = new OptionBox(label, choice.whole);
    choice.box->setObjectName(name);
    auto *column = new QVBoxLayout(choice.whole);
    column->setContentsMargins(0, 0, 18, 0);
    column->setSpacing(3);
    column->addStretch(1);
    column->addWidget(new Label(label, TextStyle::Micro, Role::TextSubtle, choice.whole));
    column->addWidget(choice.box);
    column->addStretch(1);
    m_row->addWidget(choice.whole);
    return choice;
}

void FileBar::connectChoices()
{
    const auto on = [this](const Choice &choice, const std::function<void(const QVariant &)> &then) {
        connect(choice.box, &QComboBox::activated, this,
            [box = choice.box, then](int index) { then(box->itemData(index)); });
    };
    on(m_entity, [this](const QVariant &key) { m_session.setEntity(key.toString()); });
    on(m_sheet, [this](const QVariant &key) { m_session.setSheet(key.toString()); });
    on(m_encoding, [this](const QVariant &key) { m_session.setEncoding(key.toString()); });
    on(m_delimiter, [this](const QVariant &key) { m_session.setDelimiter(char(key.toInt())); });
    on(m_header, [this](const QVariant &key) { m_session.setHeaderRow(key.toLongLong()); });
    on(m_dates, [this](const QVariant &key) { m_session.setDateOrder(rules::DateOrder(key.toInt())); });
}

void FileBar::refresh()
{
    if (!m_session.hasFile())
        return;
    const ImportFile &file = m_session.file();
    m_name->setText(file.name);
    QStringList facts;
    if (!file.isPasted())
        facts << wording::fileSize(file.size);
    facts << (m_session.rows() >= 0 ? wording::rowCount(m_session.rows())
                                    : tr("more than %1 rows").arg(format::number(file.rows())));
    facts << tr("%n column(s)", "", int(file.table.columns.size()));
    m_facts->setText(facts.join(u" · "_s));
    fitName();
    refreshEntity();
    refreshSheet();
    refreshEncoding();
    refreshDelimiter();
    refreshHeader();
    refreshDates();
}

// As wide as the name wants and the other choices leave.
void FileBar::fitName()
{
    const int least = 96, most = width() < 1000 ? 130 : 240;
    const QFontMetrics name(theme().font(TextStyle::Section, m_name->text()));
    const QFontMetrics meta(theme().font(TextStyle::Meta, m_facts->text()));
    const int wanted
        = std::max(name.horizontalAdvance(m_name->text()), meta.horizontalAdvance(m_facts->text())) + 4;
    m_name->setFixedWidth(std::clamp(wanted, least, most));
    m_facts->setFixedWidth(m_name->maximumWidth());
}

void FileBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitName();
}

// Only entities that people list; shown when the file alone does not tell for sure.
void FileBar::refreshEntity()
{
    m_entity.whole->setVisible(m_session.isEntityDoubtful());
    m_entity.box->clear();
    for (const EntityDef &def : m_session.workspace().schema()->entities()) {
        if (screenOf(def.name) || def.name == m_session.entity())
            m_entity.box->addItem(def.displayPlural(), def.name);
    }
    m_entity.box->setCurrentIndex(m_entity.box->findData(m_session.entity()));
    m_entity.box->setShown({});
}

void FileBar::refreshSheet()
{
    const ImportFile &file = m_session.file();
    m_sheet.whole->setVisible(file.sheets.size() > 1);
    m_sheet.box->clear();
    for (const exchange::SheetInfo &sheet : file.sheets)
        m_sheet.box->addItem(sheet.visible ? sheet.name : tr("%1 (hidden)").arg(sheet.name), sheet.name);
    m_sheet.box->setCurrentIndex(file.sheet);
    m_sheet.box->setShown({});
}

void FileBar::refreshEncoding()
{
    const ImportFile &file = m_session.file();
    m_encoding.whole->setVisible(file.isText());
    m_encoding.box->clear();
    for (const exchange::EncodingChoice &choice : exchange::encodingChoices())
        m_encoding.box->addItem(
            QCoreApplication::translate("Encoding", choice.label), QString::fromLatin1(choice.id));
    m_encoding.box->setCurrentIndex(m_encoding.box->findData(file.encoding));
    const bool chosen = !file.options.encoding.isEmpty();
    m_encoding.box->setShown(
        file.encoding, chosen ? QString() : tr("detected, %1%").arg(int(std::lround(file.confidence * 100))));
}

void FileBar::refreshDelimiter()
{
    const ImportFile &file = m_session.file();
    m_delimiter.whole->setVisible(file.isText());
    m_delimiter.box->clear();
    const std::pair<char, QString> all[] = {{',', tr("Comma")}, {';', tr("Semicolon")}, {'\t', tr("Tab")},
        {'|', tr("Vertical bar")}, {':', tr("Colon")}, {'^', tr("Caret")}};
    for (const auto &[sign, words] : all)
        m_delimiter.box->addItem(words, int(sign));
    const int at = m_delimiter.box->findData(int(file.delimiter));
    m_delimiter.box->setCurrentIndex(at);
    m_delimiter.box->setShown(at < 0 ? QString(QLatin1Char(file.delimiter)) : QString());
}

void FileBar::refreshHeader()
{
    const qint64 row = m_session.file().table.headerRow;
    m_header.box->clear();
    for (qint64 i = 1; i <= std::max<qint64>(8, row); ++i)
        m_header.box->addItem(tr("Row %1").arg(i), i);
    m_header.box->addItem(tr("None"), 0);
    m_header.box->setCurrentIndex(m_header.box->findData(row));
    m_header.box->setShown({});
}

// Of use only where a column holds days.
void FileBar::refreshDates()
{
    const exchange::Mapping &mapping = m_session.mapping();
    const exchange::Targets targets(*m_session.workspace().schema(), m_session.def());
    bool hasDates = false;
    for (const exchange::MappedColumn &column : mapping.columns) {
        const exchange::Target *target = targets.find(column.field);
        const Kind kind = target && target->field ? target->field->kind : Kind::Text;
        hasDates = hasDates || kind == Kind::Date || kind == Kind::Due || kind == Kind::Instant;
    }
    m_dates.whole->setVisible(hasDates);
    m_dates.box->clear();
    m_dates.box->addItem(tr("Year first"), int(rules::DateOrder::YearFirst));
    m_dates.box->addItem(tr("Day first"), int(rules::DateOrder::DayFirst));
    m_dates.box->addItem(tr("Month first"), int(rules::DateOrder::MonthFirst));
    m_dates.box->setCurrentIndex(m_dates.box->findData(int(mapping.dates)));
    m_dates.box->setShown({});
}

void FileBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(painter, rect(), 8, theme().color(Role::SurfaceSunken), theme().color(Role::Border));
}

} // namespace rapport::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/listactions.h"

#include "core/model/words.h"
#include "core/workspace/bulk.h"
#include "ui/form/pickers.h"
#include "ui/form/removal.h"
#include "ui/list/bulkbar.h"
#include "ui/list/format.h"
#include "ui/list/listmodel.h"
#include "ui/list/listpicker.h"
#include "ui/list/listview.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

static constexpr std::size_t manyRows = 500; // beyond this nobody reads names or writes one mail

ListActions::ListActions(
    Workspace &workspace, ListModel *model, ListView *view, BulkBar *bar, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_model(model), m_view(view), m_bar(bar)
{ }

const EntityDef &ListActions::def() const { return m_model->def(); }

ListActions::Rows ListActions::targets(int row) const
{
    const bool ticks = m_model->tickedCount() > 0 && (row < 0 || m_model->isTicked(row));
    if (ticks)
        return m_model->tickedNumbers();
    const qint64 number = m_model->numberAt(single(row));
    return number > 0 ? Rows{number} : Rows();
}

int ListActions::single(int row) const { return row >= 0 ? row : m_view->currentRow(); }

void ListActions::perform(Wish wish, int row)
{
    const Uid one = m_model->idAt(single(row));
    const bool trash = m_model->query().trash;
    if (wish == Wish::New) {
        Q_EMIT newRequested();
        return;
    }
    const Rows rows = targets(row);
    if (rows.empty())
        return;
    if (trash && wish != Wish::Copy && wish != Wish::Export) {
        if (wish == Wish::Restore || wish == Wish::Open)
            restore(rows);
        return;
    }
    switch (wish) {
    case Wish::Open:
        return Q_EMIT openRequested(one);
    case Wish::Edit:
        return Q_EMIT editRequested(one);
    case Wish::Assign:
        return assign(rows);
    case Wish::Tag:
        return tag(rows);
    case Wish::Task:
        return rows.size() == 1 ? Q_EMIT taskRequested(m_model->idAt(m_model->rowOf(rows.front())))
                                : schedule(rows);
    case Wish::GradeA:
        return grade(rows, u"A"_s);
    case Wish::GradeB:
        return grade(rows, u"B"_s);
    case Wish::GradeC:
        return grade(rows, u"C"_s);
    case Wish::Remove:
        return remove(rows);
    case Wish::Call:
        return call(single(row));
    case Wish::Email:
        return mail(rows);
    case Wish::Export:
        return Q_EMIT exportRequested(rows);
    case Wish::Copy:
        return copy(rows);
    case Wish::AssignByRules:
        return Q_EMIT assignByRulesRequested(idsOf(rows, 5000));
    case Wish::Convert:
        return Q_EMIT convertRequested(one);
    case Wish::HandOver:
        return Q_EMIT handOverRequested(rows);
    case Wish::Briefing:
        return Q_EMIT briefingRequested(rows);
    default:
        return;
    }
}

QString ListActions::named(const Rows &rows) const
{
    if (rows.size() == 1) {
        const QString title = m_model->titleAt(m_model->rowOf(rows.front()));
        if (!title.isEmpty())
            return title;
    }
    const QString plain = countOf(def().name, int(rows.size()));
    return QString(plain).replace(QString::number(rows.size()), format::number(qint64(rows.size())));
}

rapport::Label ListActions::label(const char *verb, const Rows &rows, const QString &detail) const
{
    const QString subject = rows.size() == 1 ? m_model->titleAt(m_model->rowOf(rows.front())) : QString();
    return {QLatin1String(verb), def().name, subject, int(rows.size()), detail};
}

void ListActions::follow(Job *job, const QString &text)
{
    m_job = job;
    connect(job, &Job::progressed, this,
        [this, text](const Progress &progress) { Q_EMIT progressed(text, progress); });
    connect(job, &Job::succeeded, this, [this, text, job](const QVariant &result) {
        const QString partly = result.value<BulkOutcome>().text(); // some rows were refused
        Q_EMIT done(partly.isEmpty() ? text : partly, true);
        job->deleteLater();
    });
    connect(job, &Job::failed, this, [this, job](const Error &error) {
        Q_EMIT failed(error);
        job->deleteLater();
    });
}

std::vector<query::Row> ListActions::read(
    const Rows &rows, const QStringList &fields, std::size_t atMost) const
{
    const Rows some(rows.begin(), rows.begin() + qint64(std::min(rows.size(), atMost)));
    auto answer = query::rows(m_workspace.reads(), def().name, fields, some);
    return answer ? std::move(*answer) : std::vector<query::Row>();
}

std::vector<Uid> ListActions::idsOf(const Rows &rows, std::size_t atMost) const
{
    std::vector<Uid> ids;
    for (const query::Row &row : read(rows, {}, atMost))
        ids.push_back(row.id);
    return ids;
}

QStringList ListActions::fieldsOf(Kind kind) const
{
    QStringList keys;
    for (const FieldDef &field : def().fields) {
        if (field.kind == kind && !field.has(Internal))
            keys << field.name;
    }
    return keys;
}

ListPicker *ListActions::picker(const QString &name, const QString &words)
{
    return new ListPicker(name, words, m_view->window());
}

void ListActions::open(ListPicker *popup, Wish wish)
{
    if (m_bar->isVisible()) {
        popup->openAbove(m_bar->anchor(wish));
    } else {
        // Under the row it is about.
        auto *anchor = new QWidget(m_view->viewport());
        anchor->setGeometry(m_view->visualRect(m_view->currentIndex()).adjusted(0, 0, 0, 0));
        popup->openBelow(anchor);
        anchor->deleteLater();
    }
    popup->setFocus();
}

void ListActions::assign(const Rows &rows)
{
    if (!def().find(u"owner"))
        return;
    ListPicker *popup = picker(u"ownerPicker"_s, tr("Assign to…"));
    QList<CheckList::Entry> entries;
    for (const Record &user : m_workspace.dictionary(u"user"_s))
        entries.append({user.id().text(), user.title(), false, u"user-round"_s});
    entries.append({u"nobody"_s, tr("Nobody"), false, u"user-round-x"_s});
    popup->list()->setEntries(entries);
    connect(popup, &ListPicker::picked, this, [this, rows](const QString &key) {
        const Uid id = Uid::fromText(key);
        const QString owner = id.isNull() ? QString() : m_workspace.titleIn(u"user"_s, id);
        const QString text = id.isNull() ? tr("%1: no owner now").arg(named(rows))
                                         : tr("%1 assigned to %2").arg(named(rows), owner);
        const QVariant value = id.isNull() ? QVariant() : QVariant::fromValue(id);
        follow(m_workspace.setField(
                   label("assign", rows, owner), def().name, rows, u"owner"_s, value, false, this),
            text);
    });
    open(popup, Wish::Assign);
}

void ListActions::tag(const Rows &rows)
{
    if (fieldsOf(Kind::Tags).isEmpty())
        return;
    ListPicker *popup = picker(u"tagPicker"_s, tr("Add tag…"));
    popup->list()->setMaker(tr("Create tag “%1”"));
    QList<CheckList::Entry> entries;
    for (const Record &known : m_workspace.dictionary(u"tag"_s))
        entries.append({known.id().text(), known.title(), false, u"tag"_s});
    popup->list()->setEntries(entries);
    connect(popup, &ListPicker::picked, this, [this, rows](const QString &key) { tagWith(rows, key); });
    open(popup, Wish::Tag);
}

void ListActions::tagWith(const Rows &rows, const QString &key)
{
    Uid id = Uid::fromText(key);
    if (id.isNull()) {
        Record fresh = m_workspace.blank(u"tag"_s);
        fresh.set(u"name", key.mid(1));
        if (const auto saved = m_workspace.save({u"create"_s, u"tag"_s, key.mid(1), 1, {}}, Record(), fresh);
            !saved)
            return Q_EMIT failed(saved.error());
        for (const Record &known : m_workspace.dictionary(u"tag"_s)) {
            if (known.title() == key.mid(1))
                id = known.id();
        }
    }
    const QString name = m_workspace.titleIn(u"tag"_s, id);
    follow(m_workspace.setField(label("tag", rows, name), def().name, rows, fieldsOf(Kind::Tags).first(),
               QVariant::fromValue(QList<Uid>{id}), true, this),
        tr("%1 tagged “%2”").arg(named(rows), name));
}

void ListActions::grade(const Rows &rows, const QString &letter)
{
    if (!def().find(u"grade"))
        return;
    follow(
        m_workspace.setField(label("grade", rows, letter), def().name, rows, u"grade"_s, letter, false, this),
        tr("%1: grade %2").arg(named(rows), letter));
}

void ListActions::schedule(const Rows &rows)
{
    if (rows.size() > manyRows)
        return Q_EMIT failed({Error::Code::Refused, tr("No tasks were made."),
            tr("%1 are too many for tasks by hand.").arg(named(rows)),
            tr("Select at most %1 rows.").arg(manyRows)});
    auto *popup = new SchedulePopup(m_workspace, m_view->window());
    connect(popup, &SchedulePopup::scheduled, this,
        [this, rows](const Record &task) { addTasks(idsOf(rows, manyRows), task); });
    popup->showBelow(m_bar->isVisible() ? m_bar->anchor(Wish::Task) : static_cast<QWidget *>(m_view));
}

void ListActions::addTasks(const std::vector<Uid> &ids, const Record &pattern)
{
    std::vector<Workspace::Edit> edits;
    for (const Uid &id : ids) {
        Record task = pattern;
        task.set(def().name, QVariant::fromValue(id));
        edits.push_back({Record(), task});
    }
    const rapport::Label step{u"schedule"_s, u"task"_s, {}, int(ids.size()), {}};
    if (const auto saved = m_workspace.save(step, edits); !saved)
        return Q_EMIT failed(saved.error());
    Q_EMIT done(tr("%1: %2").arg(pattern.title(), countOf(u"task"_s, int(ids.size()))), true);
}

// What goes along is named before; a removal alone is undone as easily as it is done.
void ListActions::remove(const Rows &rows)
{
    if (rows.size() <= manyRows) {
        const QString title = rows.size() == 1 ? named(rows) : QString();
        const QPointer<ListActions> self(this); // the dialog may outlive the page
        const auto removed = [self](const QString &text) {
            if (self)
                Q_EMIT self->done(text, true);
        };
        const auto refused = [self](const Error &error) {
            if (self)
                Q_EMIT self->failed(error);
        };
        removeRecords(
            m_workspace, def().name, idsOf(rows, manyRows), title, m_view->window(), {removed, refused});
        return;
    }
    auto *dialog
        = new RemovalDialog(named(rows), tr("What belongs to them is deleted too."), m_view->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RemovalDialog::confirmed, this, [this, rows] {
        follow(m_workspace.removeRows(def().name, rows, this), tr("%1 deleted").arg(named(rows)));
    });
    dialog->open();
}

void ListActions::restore(const Rows &rows)
{
    const QString text = tr("%1 restored").arg(named(rows));
    if (const auto restored = m_workspace.restore(def().name, idsOf(rows, rows.size())); !restored)
        return Q_EMIT failed(restored.error());
    Q_EMIT done(text, true);
}

void ListActions::call(int row)
{
    const auto found = read({m_model->numberAt(row)}, fieldsOf(Kind::Phone), 1);
    for (const query::Row &one : found) {
        for (const QVariant &cell : one.cells) {
            if (!cell.toString().isEmpty()) {
                QDesktopServices::openUrl(QUrl(u"tel:"_s + cell.toString().remove(u' ')));
                return;
            }
        }
    }
    Q_EMIT done(tr("%1 has no phone number").arg(m_model->titleAt(row)), false);
}

void ListActions::mail(const Rows &rows)
{
    QStringList addresses;
    for (const query::Row &one : read(rows, fieldsOf(Kind::Email), manyRows)) {
        for (const QVariant &cell : one.cells) {
            if (!cell.toString().isEmpty()) {
                addresses << QString::fromLatin1(QUrl::toPercentEncoding(cell.toString(), "@"));
                break;
            }
        }
    }
    if (addresses.isEmpty())
        return Q_EMIT done(tr("No email address for %1").arg(named(rows)), false);
    // Many people should not read each other's addresses.
    const QString target
        = addresses.size() == 1 ? u"mailto:"_s + addresses.first() : u"mailto:?bcc="_s + addresses.join(u',');
    QDesktopServices::openUrl(QUrl(target));
}

// Rows as a spreadsheet takes them: cells by tab, as they are shown.
void ListActions::copy(const Rows &rows)
{
    QStringList keys;
    for (int column = 1; column < m_model->columnCount(); ++column)
        keys << m_model->field(column).name;
    QStringList lines;
    for (const query::Row &row : read(rows, keys, 10000)) {
        QStringList cells;
        for (std::size_t i = 0; i < row.cells.size() && int(i) < keys.size(); ++i)
            cells
                << cellText(m_model->source(), m_model->field(int(i) + 1), row.cells[i]).replace(u'\t', u' ');
        lines << cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    Q_EMIT done(tr("%1 copied").arg(named(rows)), false);
}

} // namespace rapport::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"

#include "core/base/pinyin.h"
#include "core/base/text.h"
#include "core/workspace/quick_making.h"
#include "ui/settings/preferences.h"
#include "ui/shell/palettelist.h"
#include "ui/shell/screens.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int hitsOfAll = 5, hitsOfOne = 12;
constexpr std::size_t fewActions = 4, allActions = 40;

PaletteEntry head(const QString &title)
{
    PaletteEntry entry;
    entry.kind = PaletteEntry::Kind::Head;
    entry.title = title;
    return entry;
}

// What the search finds, and where it names no deal, the open ones of the customer it found first.
Result<std::vector<query::Hit>> searchAll(
    const query::Context &reads, const QString &text, const query::SearchOptions &options)
{
    RAPPORT_ASSIGN(std::vector<query::Hit> hits, query::search(reads, text, options));
    constexpr int few = 2, byTitle = 2;
    const auto is = [](const char *entity) {
        return [entity](const query::Hit &hit) { return hit.entity == QLatin1String(entity); };
    };
    const auto customer = std::ranges::find_if(hits, is("customer"));
    if (customer == hits.end() || customer->rank > byTitle || std::ranges::any_of(hits, is("deal")))
        return hits;
    RAPPORT_ASSIGN(const auto deals, query::dealsOf(reads, customer->id, true, few));
    auto at = std::ranges::find_if(
        hits, [](const query::Hit &hit) { return hit.entity != u"customer" && hit.entity != u"contact"; });
    const QString owner = customer->title;
    for (const query::DealLine &deal : deals) {
        query::Hit hit;
        hit.entity = u"deal"_s;
        hit.id = deal.id;
        hit.title = deal.name;
        hit.detail = owner + u" · "_s + deal.stage;
        hit.trailing = deal.amount.text();
        at = hits.insert(at, hit) + 1;
    }
    return hits;
}

QStringList entitiesOf(const Schema &schema, const QStringList &wanted)
{
    QStringList known;
    for (const QString &entity : wanted) {
        const EntityDef *def = schema.find(entity);
        if (def && def->isSearchable())
            known << entity;
    }
    return known;
}

} // namespace

bool answers(const QString &words, const QString &typed)
{
    const QString haystack = text::fold(words), needle = text::fold(typed);
    if (haystack.contains(needle))
        return true;
    for (const text::Pinyin &reading : text::readings(haystack)) {
        if (reading.initials.contains(needle) || reading.full.contains(needle))
            return true;
    }
    return false;
}

CommandPalette::CommandPalette(
    Workspace &workspace, const Actions &actions, const Preferences &preferences, QWidget *window)
    : PaletteFrame(window), m_workspace(workspace), m_actions(actions), m_preferences(preferences),
      m_list(new PaletteList(this))
{
    setBody(m_list);
    input()->setPlaceholderText(tr("Search customers, people, deals…"));
    input()->installEventFilter(this);
    addHint({u"↑"_s, u"↓"_s}, tr("Move"));
    addHint({tr("Ctrl"), tr("Enter")}, tr("Open beside"));
    addHint({u">"_s}, tr("Actions"), true);
    addHint({u"@"_s}, tr("People"), true);
    addHint({u"#"_s}, tr("Deals"), true);
    connect(input(), &QLineEdit::textChanged, this, [this] {
        if (isVisible())
            typed();
    });
    connect(this, &PaletteFrame::opened, this, &CommandPalette::typed);
    connect(this, &PaletteFrame::closed, this, [this] { m_ticket.cancel(); });
    connect(m_list, &PaletteList::chosen, this, &CommandPalette::choose);
}

CommandPalette::Scope CommandPalette::scope() const
{
    const QString text = input()->text().trimmed();
    const QChar first = text.isEmpty() ? QChar() : text.front();
    // Also as a Chinese input method writes them.
    if (first == u'>' || first == u'》' || first == u'＞')
        return Scope::Actions;
    if (first == u'@' || first == u'＠')
        return Scope::People;
    return first == u'#' || first == u'＃' ? Scope::Deals : Scope::All;
}

QString CommandPalette::words() const
{
    const QString text = input()->text().trimmed();
    return scope() == Scope::All ? text : text.mid(1).trimmed();
}

void CommandPalette::typed()
{
    m_ticket.cancel();
    const QString text = words();
    if (scope() == Scope::Actions) {
        PaletteEntries entries;
        addActions(entries, text, allActions);
        finish(std::move(entries));
        return;
    }
    if (text.isEmpty()) {
        showRecent();
        return;
    }
    query::SearchOptions options;
    options.limit = scope() == Scope::All ? hitsOfAll : hitsOfOne;
    const QStringList wanted = scope() == Scope::People ? QStringList{u"contact"_s, u"lead"_s, u"user"_s}
        : scope() == Scope::Deals                       ? QStringList{u"deal"_s}
                                  : QStringList{u"customer"_s, u"contact"_s, u"deal"_s, u"lead"_s,
                                      u"product"_s, u"task"_s, u"activity"_s};
    options.entities = entitiesOf(*m_workspace.schema(), wanted);
    m_ticket = m_workspace.ask(
        this, [text, options](const query::Context &reads) { return searchAll(reads, text, options); },
        [this](Result<std::vector<query::Hit>> hits) {
            if (hits)
                show(*hits);
            else if (hits.error().code != Error::Code::Cancelled)
                show({});
        });
}

void CommandPalette::show(const std::vector<query::Hit> &hits)
{
    PaletteEntries entries;
    QString group;
    for (const query::Hit &hit : hits) {
        if (hit.entity != group) {
            group = hit.entity;
            entries.push_back(head(paletteGroup(group)));
        }
        entries.push_back(entryOf(hit, m_workspace.currency(), m_workspace.clock().today()));
    }
    if (scope() == Scope::All) {
        addQuick(entries);
        PaletteEntries actions;
        const auto near = std::ranges::find_if(hits,
            [](const query::Hit &hit) { return hit.entity == "customer"_L1 || hit.entity == "contact"_L1; });
        if (near != hits.end() && !m_workspace.isReadOnly())
            addRecordActions(actions, *near);
        addActions(actions, words(), fewActions);
        for (PaletteEntry &entry : actions) {
            if (&entry == &actions.front())
                entries.push_back(head(paletteGroup(u"actions"_s)));
            if (entry.kind != PaletteEntry::Kind::Head)
                entries.push_back(std::move(entry));
        }
    }
    finish(std::move(entries));
}

void CommandPalette::showRecent()
{
    const QStringList recent = m_preferences.recent(m_workspace.path());
    PaletteEntries entries;
    for (const QString &item : recent) {
        query::Hit hit;
        hit.entity = item.section(u'/', 0, 0);
        hit.id = Uid::fromText(item.section(u'/', 1));
        if (!m_workspace.schema()->find(hit.entity))
            continue;
        hit.title = query::titleOf(m_workspace.reads(), hit.entity, hit.id);
        const bool fits
            = scope() == Scope::All || hit.entity == (scope() == Scope::People ? "contact"_L1 : "deal"_L1);
        if (hit.title.isEmpty() || !fits || entries.size() > 6)
            continue;
        if (entries.empty())
            entries.push_back(head(paletteGroup(u"recent"_s)));
        entries.push_back(entryOf(hit, m_workspace.currency(), m_workspace.clock().today()));
    }
    if (scope() == Scope::All)
        addActions(entries, {}, entries.empty() ? allActions : 6);
    finish(std::move(entries));
}

void CommandPalette::addActions(PaletteEntries &entries, const QString &text, std::size_t most) const
{
    std::size_t count = 0;
    for (const Action &action : m_actions.all()) {
        if (!action.inPalette || !action.run || count >= most
            || (!text.isEmpty() && !answers(action.words, text)))
            continue;
        if (count++ == 0)
            entries.push_back(head(paletteGroup(u"actions"_s)));
        PaletteEntry entry;
        entry.title = action.words;
        entry.icon = action.icon.isEmpty() ? u"arrow-up-right"_s : action.icon;
        entry.caps = Actions::capsOf(action);
        entry.run = action.run;
        entries.push_back(std::move(entry));
    }
}

void CommandPalette::addRecordActions(PaletteEntries &entries, const query::Hit &hit)
{
    PaletteEntry call;
    call.title = tr("Log a call with %1").arg(hit.title);
    call.icon = u"phone"_s;
    call.caps = QStringList{u"L"_s, u"C"_s};
    call.run = [this, hit] { Q_EMIT callRequested(hit.entity, hit.id); };
    entries.push_back(std::move(call));
    PaletteEntry task;
    task.title = tr("New task for %1").arg(hit.title);
    task.icon = u"circle-check-big"_s;
    task.caps = QStringList{u"T"_s};
    task.run = [this, hit] { Q_EMIT taskRequested(hit.entity, hit.id); };
    entries.push_back(std::move(task));
}

// Words with a kind or a day among others are no name of a record.
void CommandPalette::addQuick(PaletteEntries &entries)
{
    const QString text = input()->text().trimmed();
    if (m_workspace.isReadOnly() || text.size() < 4)
        return;
    const rules::QuickLine line = rules::readQuickLine(text, {quickWhen(m_workspace), {}});
    const auto says = [&](rules::PartKind kind) {
        return std::ranges::any_of(line.parts,
            [&](const rules::QuickPart &part) { return part.kind == kind && part.length < text.size(); });
    };
    if (!says(rules::PartKind::Kind) && !says(rules::PartKind::When) && !says(rules::PartKind::Next))
        return;
    entries.push_back(head(paletteGroup(u"quick"_s)));
    PaletteEntry entry;
    entry.title = text;
    entry.icon = u"square-pen"_s;
    entry.detail = line.what == rules::QuickWhat::Activity ? tr("Log it")
        : line.what == rules::QuickWhat::Task              ? tr("Plan it")
                                                           : tr("Log it and plan the next step");
    entry.run = [this, text] { Q_EMIT quickRequested(text); };
    entries.push_back(std::move(entry));
}

void CommandPalette::finish(PaletteEntries entries)
{
    if (entries.empty()) {
        const QString text = words();
        entries.push_back(
            head(text.isEmpty() ? tr("Type to search") : tr("Nothing found for “%1”").arg(text)));
    }
    m_list->setEntries(std::move(entries), words());
    refit();
    Q_EMIT settled();
}

void CommandPalette::choose(const PaletteEntry &entry, bool beside)
{
    // A copy: closing may change the list.
    const PaletteEntry chosen = entry;
    close();
    if (chosen.kind == PaletteEntry::Kind::Record)
        Q_EMIT openRequested(chosen.entity, chosen.id, beside);
    else if (chosen.run)
        chosen.run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == input() && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (m_list->take(key))
            return true;
        // Enter that ends a composition of an input method does not come here.
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (const PaletteEntry *entry = m_list->currentEntry())
                choose(*entry, key->modifiers() & Qt::ControlModifier);
            return true;
        }
    }
    return PaletteFrame::eventFilter(watched, event);
}

} // namespace rapport::ui

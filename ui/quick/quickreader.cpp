// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quick/quickreader.h"

#include "core/query/search.h"
#include "core/workspace/quick_making.h"

#include <QRegularExpression>

namespace rapport::ui {

namespace {

using Names = std::vector<rules::QuickName>;

Result<Names> namesOf(const query::Context &reads, const QString &text)
{
    static const QRegularExpression word(QStringLiteral("[\\p{Han}]{2,}|[\\p{Latin}\\p{N}]{2,}"));
    QStringList words;
    for (auto all = word.globalMatch(text); all.hasNext();) {
        const QString said = all.next().captured();
        if (said.front().unicode() < 0x2e80)
            words << said;
        for (qsizetype i = 0; said.front().unicode() >= 0x2e80 && i + 2 <= said.size(); ++i)
            words << said.mid(i, 2);
    }
    Names names;
    query::SearchOptions options;
    options.entities = QStringList{QStringLiteral("customer"), QStringLiteral("contact")};
    options.limit = 5;
    options.details = false;
    for (const QString &said : words) {
        RAPPORT_ASSIGN(const auto hits, query::search(reads, said, options));
        for (const query::Hit &hit : hits) {
            rules::QuickName name{hit.title, hit.entity == QLatin1String("contact"), hit.id.bytes(), {}};
            if (name.isPerson) {
                if (const auto record = query::record(reads, hit.entity, hit.id))
                    name.companyKey = record->value(u"customer").value<Uid>().bytes();
            }
            if (std::ranges::find(names, name) == names.end())
                names.push_back(name);
        }
    }
    return names;
}

} // namespace

QuickReader::QuickReader(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace) { }

void QuickReader::read(const QString &text)
{
    m_text = text;
    m_ticket.cancel();
    m_pending = !text.trimmed().isEmpty();
    if (m_pending) {
        m_ticket = m_workspace.ask(
            this, [text](const query::Context &reads) { return namesOf(reads, text); },
            [this](Result<Names> names) {
                m_pending = false;
                if (names)
                    m_lookup = [names = *names](const QString &) { return names; };
                parse();
            });
    }
    parse();
}

void QuickReader::parse()
{
    m_line = rules::readQuickLine(m_text, {quickWhen(m_workspace), m_lookup});
    Q_EMIT understood();
}

} // namespace rapport::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// What the menus above figures offer.
#include "core/workspace/workspace.h"
#include "ui/reports/reportfilter.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QMenu>

namespace rapport::ui {

using namespace Qt::Literals::StringLiterals;
using query::Versus;

namespace {

// A menu of which one line is chosen.
struct Choices {
    QMenu *menu;
    QActionGroup *group;

    Choices(const QString &name, QWidget *parent) : menu(new QMenu(parent)), group(new QActionGroup(menu))
    {
        menu->setObjectName(name);
        menu->setToolTipsVisible(true);
    }
    QAction *add(const QString &words, bool isCurrent, std::function<void()> chosen)
    {
        // A name may hold an ampersand, which a menu takes for the mark of a letter.
        QAction *action = menu->addAction(QString(words).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(isCurrent);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, menu->parent(), std::move(chosen));
        return action;
    }
};

} // namespace

QMenu *ReportFilter::makeRangeMenu()
{
    Choices choices(u"reportRangeMenu"_s, this);
    bool isKnown = false;
    for (const QString &word : query::rangeWords()) {
        if (word == u"last_week" || word == u"last_30_days")
            choices.menu->addSeparator();
        isKnown = isKnown || word == m_scope.range;
        choices.add(scope::rangeTitle(word, m_workspace), word == m_scope.range, [this, word] {
            ReportScope scope = m_scope;
            scope.range = word;
            choose(scope);
        });
    }
    choices.menu->addSeparator();
    choices.add(tr("Other days…"), !isKnown, [this] { openOtherDays(); });
    return choices.menu;
}

QMenu *ReportFilter::makePeopleMenu()
{
    Choices choices(u"reportPeopleMenu"_s, this);
    const auto with = [this](const QString &team, const Uid &owner) {
        return [this, team, owner] {
            ReportScope scope = m_scope;
            scope.team = team;
            scope.owner = owner;
            choose(scope);
        };
    };
    choices.add(tr("All teams"), m_scope.team.isEmpty() && m_scope.owner.isNull(), with({}, {}));
    for (const QString &team : scope::teams(m_workspace))
        choices.add(team, m_scope.owner.isNull() && team == m_scope.team, with(team, {}));
    choices.menu->addSeparator();
    const Uid me = m_workspace.actor();
    if (!me.isNull())
        choices.add(tr("Me"), m_scope.owner == me, with({}, me));
    for (const Record &person : m_workspace.dictionary(u"user"_s)) {
        if (person.id() != me)
            choices.add(person.title(), person.id() == m_scope.owner, with({}, person.id()));
    }
    return choices.menu;
}

QMenu *ReportFilter::makePipelineMenu()
{
    Choices choices(u"reportPipelineMenu"_s, this);
    const auto with = [this](const Uid &pipeline) {
        return [this, pipeline] {
            ReportScope scope = m_scope;
            scope.pipeline = pipeline;
            choose(scope);
        };
    };
    choices.add(tr("All pipelines"), m_scope.pipeline.isNull(), with({}));
    choices.menu->addSeparator();
    for (const Record &pipeline : m_workspace.dictionary(u"pipeline"_s))
        choices.add(pipeline.title(), pipeline.id() == m_scope.pipeline, with(pipeline.id()));
    return choices.menu;
}

QMenu *ReportFilter::makeVersusMenu()
{
    Choices choices(u"reportVersusMenu"_s, this);
    for (const Versus versus : {Versus::Before, Versus::YearBefore, Versus::Nothing}) {
        if (versus == Versus::Nothing)
            choices.menu->addSeparator();
        const QString title = scope::versusTitle(m_scope, m_workspace, versus);
        QString words = title;
        if (versus == Versus::Before)
            words = tr("Period before: %1").arg(title);
        else if (versus == Versus::YearBefore)
            words = tr("Year before: %1").arg(title);
        choices.add(words, versus == m_scope.versus, [this, versus] {
            ReportScope scope = m_scope;
            scope.versus = versus;
            choose(scope);
        });
    }
    return choices.menu;
}

QMenu *ReportFilter::makeCurrencyMenu()
{
    Choices choices(u"reportCurrencyMenu"_s, this);
    const auto with = [this](const QString &code) {
        return [this, code] {
            ReportScope scope = m_scope;
            scope.currency = code;
            choose(scope);
        };
    };
    choices.add(tr("Each currency by itself"), m_scope.currency.isEmpty(), with({}));
    choices.menu->addSeparator();
    for (const QString &code : scope::currencies(m_workspace))
        choices.add(tr("Converted to %1").arg(code), code == m_scope.currency, with(code));
    return choices.menu;
}

} // namespace rapport::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of picture with the data of the design and with data that breaks charts, in both languages and
// themes; RAPPORT_PICTURES=DIR test_ui "[pictures]" keeps the pictures.
#include "tests/ui/charts_fixture.h"
#include "tests/ui/pictures.h"

#include "core/base/translations.h"
#include "ui/charts/kpitile.h"
#include "ui/theme/theme.h"

using namespace rapport;
using namespace rapport::test;
using namespace rapport::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

// The cards lie side by side as on a dashboard.
class Sheet
{
public:
    Sheet()
    {
        page.setAutoFillBackground(true);
        page.resize(1232, 4000);
    }
    ChartCard *add(const ChartCase &chart)
    {
        ChartCard *card = nullptr;
        if (chart.size.height() == 92) {
            auto *tile = new KpiTile(chart.name, &page);
            tile->setReport(chart.report);
            card = tile;
        } else {
            card = new ChartCard(chart.name, &page);
            card->setReport(chart.report, chart.picture);
        }
        card->setTitle(chart.title, chart.subtitle);
        if (m_x + chart.size.width() > 1220) {
            m_x = 12;
            m_y += m_high + 12;
            m_high = 0;
        }
        card->setGeometry(QRect(QPoint(m_x, m_y), chart.size));
        m_x += chart.size.width() + 12;
        m_high = std::max(m_high, chart.size.height());
        page.resize(1232, m_y + m_high + 12);
        return card;
    }
    QWidget page;

private:
    int m_x = 12, m_y = 12, m_high = 0;
};

} // namespace

TEST_CASE("charts are painted whole in both languages", "[pictures][charts]")
{
    const bool zh = GENERATE(false, true);
    const bool dark = GENERATE(false, true);
    Translations words;
    words.install(zh ? u"zh"_s : u"en"_s);
    Theme look;
    look.setAppearance(dark ? Appearance::Dark : Appearance::Light);
    look.setChinese(zh);
    look.apply();
    const QString name = (zh ? u"zh"_s : u"en"_s) + (dark ? u"-dark"_s : u"-light"_s);

    Sheet designed;
    ChartCard *months = nullptr, *leaders = nullptr;
    for (const ChartCase &chart : designedCharts(zh)) {
        ChartCard *card = designed.add(chart);
        if (chart.name == u"months")
            months = card;
        if (chart.name == u"leaders")
            leaders = card;
    }
    designed.page.show();
    settle();
    leaders->chart()->setCurrent(2);
    months->chart()->setCurrent(10);
    keep(designed.page, u"charts-"_s + name);

    const std::vector<ChartCase> cases = hardCharts(zh);
    for (std::size_t first = 0; first < cases.size(); first += 18) {
        Sheet hard;
        for (std::size_t i = first; i < std::min(first + 18, cases.size()); ++i)
            hard.add(cases[i]);
        hard.page.show();
        keep(hard.page, u"charts-hard%1-"_s.arg(first / 18) + name);
    }

    Sheet tables;
    for (const ChartCase &chart : designedCharts(zh)) {
        ChartCard *card = tables.add(chart);
        if (chart.size.height() != 92)
            card->chart()->setShowsTable(true);
    }
    ChartCard *waiting = tables.add(designedCharts(zh)[5]);
    waiting->setWaiting();
    tables.page.show();
    keep(tables.page, u"charts-tables-"_s + name);
}

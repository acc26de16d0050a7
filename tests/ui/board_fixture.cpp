// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/board_fixture.h"

#include "tests/support/catch.h"

#include <QApplication>
#include <QMouseEvent>

namespace rapport::test {

using namespace Qt::Literals::StringLiterals;

BoardFile::BoardFile(bool show)
{
    customer = add(u"customer"_s, {{u"name"_s, u"Acme Robotics"_s}});
    deal(u"Line 3 retrofit"_s, 0, 13'400'000);
    deal(u"Spare parts"_s, 0, 4'840'000);
    deal(u"Bench rigs"_s, 1, 11'850'000);
    if (show)
        open();
}

Record BoardFile::stage(int index) const
{
    std::vector<Record> stages = workspace->dictionary(u"stage"_s);
    std::ranges::stable_sort(
        stages, {}, [](const Record &one) { return one.value(u"position").toLongLong(); });
    REQUIRE(index < int(stages.size()));
    return stages[std::size_t(index)];
}

Uid BoardFile::deal(const QString &name, int at, qint64 minor, const QString &currency)
{
    return add(u"deal"_s,
        {{u"name"_s, name}, {u"customer"_s, QVariant::fromValue(customer)},
            {u"stage"_s, QVariant::fromValue(stage(at).id())}, {u"closes_on"_s, QDate(2026, 3, 28)},
            {u"amount"_s, QVariant::fromValue(Money::of(minor, Currency::fromCode(currency)))}});
}

void BoardFile::open()
{
    page = std::make_unique<ui::PipelinePage>(*workspace);
    page->resize(1232, 852);
    page->show();
    page->activateWindow();
    REQUIRE(settles());
    page->focusPage();
}

bool BoardFile::settles()
{
    return waitFor([this] { return page->data().isComplete() && page->data().hasTotals(); });
}

ui::ColumnView *BoardFile::column(int index) const
{
    REQUIRE(index < board()->columns().size());
    return board()->columns()[index]->view();
}

QStringList BoardFile::names(int index) const
{
    QStringList names;
    const ui::ColumnModel *model = column(index)->column();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (const query::Card *card = model->cardAt(row))
            names << card->name;
    }
    return names;
}

QString BoardFile::current() const
{
    const query::Card *card = page->data().card(board()->currentNumber());
    return card ? card->name : QString();
}

void BoardFile::drag(int from, int fromRow, int to, int row)
{
    ui::ColumnView *source = column(from);
    QWidget *hand = source->viewport();
    const QPoint start = source->cardBox(fromRow).center().toPoint();
    const auto send = [hand](QEvent::Type type, const QPoint &global, Qt::MouseButtons buttons) {
        QMouseEvent event(type, QPointF(hand->mapFromGlobal(global)), QPointF(global), Qt::LeftButton,
            buttons, Qt::NoModifier);
        QApplication::sendEvent(hand, &event);
    };
    ui::ColumnView *target = column(to);
    const int pitch = ui::CardLook::height + ui::CardLook::gap;
    const QPoint end = target->viewport()->mapToGlobal(QPoint(60, row * pitch + 20));
    send(QEvent::MouseButtonPress, hand->mapToGlobal(start), Qt::LeftButton);
    send(QEvent::MouseMove, hand->mapToGlobal(start + QPoint(20, 20)), Qt::LeftButton);
    REQUIRE(board()->drag()->isActive());
    send(QEvent::MouseMove, end, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, end, Qt::NoButton);
    CHECK_FALSE(board()->drag()->isActive());
}

} // namespace rapport::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/screens.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QTimeEdit>

using namespace Qt::Literals::StringLiterals;

static QMenu *makeMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setWindowFlags(Qt::Widget);
    menu->addAction(u"Edit\tE"_s);
    menu->addAction(u"Assign owner\tA"_s);
    menu->addSeparator();
    auto *checked = menu->addAction(u"Compact rows"_s);
    checked->setCheckable(true);
    checked->setChecked(true);
    menu->addMenu(u"Sort by"_s);
    menu->addAction(u"Archive"_s)->setEnabled(false);
    menu->setActiveAction(menu->actions().at(1));
    return menu;
}

QWidget *standardScreen()
{
    auto *window = new QWidget;
    window->resize(1000, 700);
    auto *grid = new QGridLayout(window);
    grid->setContentsMargins(20, 20, 20, 20);
    auto *tabs = new QTabBar;
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    for (const QString &name : {u"All customers"_s, u"My customers"_s, u"Active accounts"_s})
        tabs->addTab(name);
    tabs->setCurrentIndex(2);
    grid->addWidget(tabs, 0, 0, 1, 3);
    auto *table = new QTableWidget(30, 3);
    table->setHorizontalHeaderLabels({u"Customer"_s, u"Owner"_s, u"Open deals"_s});
    for (int i = 0; i < 90; ++i)
        table->setItem(i / 3, i % 3, new QTableWidgetItem(u"Acme Robotics"_s));
    table->setShowGrid(false);
    table->selectRow(2);
    grid->addWidget(table, 1, 0, 2, 1);
    grid->addWidget(new QCalendarWidget, 1, 1);
    grid->addWidget(makeMenu(window), 1, 2);
    auto *combo = new QComboBox;
    combo->setEditable(true);
    combo->addItems({u"GB18030"_s, u"UTF-8"_s});
    grid->addWidget(combo, 2, 1);
    auto *popup = new QListWidget;
    popup->addItems({u"GB18030"_s, u"UTF-8"_s});
    grid->addWidget(popup, 2, 2);
    auto *spin = new QSpinBox;
    spin->setValue(42);
    grid->addWidget(spin, 3, 0);
    grid->addWidget(new QTimeEdit(QTime(15, 0)), 3, 1);
    auto *bar = new QProgressBar;
    bar->setValue(60);
    grid->addWidget(bar, 3, 2);
    auto *check = new QCheckBox(u"Only my customers"_s);
    check->setChecked(true);
    grid->addWidget(check, 4, 0);
    grid->addWidget(new QRadioButton(u"Fill empty fields only"_s), 4, 1);
    auto *button = new QPushButton(u"OK"_s);
    button->setDefault(true);
    grid->addWidget(button, 4, 2);
    grid->addWidget(new QPushButton(u"Cancel"_s), 5, 2);
    return window;
}

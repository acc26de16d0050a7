// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can ask a list to do, by key, menu, row button or bulk bar. The list asks, its page
// does it or hands it on.
#pragma once

#include <QMetaType>

namespace rapport::ui {

enum class Wish {
    Open,
    Panel,
    Find,
    New,
    Edit,
    Assign,
    Task,
    Tag,
    GradeA,
    GradeB,
    GradeC,
    Remove,
    Restore,
    StepBack,
    Call,
    Email,
    Export,
    Copy,
    HandOver,
    AssignByRules,
    Convert,
    Briefing,
    EnterBar,
};

} // namespace rapport::ui

Q_DECLARE_METATYPE(rapport::ui::Wish)

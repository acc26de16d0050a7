// SPDX-License-Identifier: GPL-3.0-or-later
// How rules/quick_line reads: each step finds its spans in the text and covers them, so that the
// next steps see but a blot of the same length there. Only for rules/quick_*.
#pragma once

#include "core/rules/quick_line.h"

#include <QRegularExpression>

namespace rapport::rules::detail {

// Covers what is understood; no letter, so that words and days end at it.
constexpr QChar kBlot(0xFFFC);
// Covers what must not be understood (addresses, phone numbers) but stays in the note.
constexpr QChar kShut(0xFFFD);

struct Span {
    qsizetype start = 0, length = 0;
    qsizetype end() const { return start + length; }
};

struct Day { // one point of time, maybe in two places: "tomorrow ... 3pm"
    When when;
    std::vector<Span> spans;
    bool isUsed = false;
    QString rule = {}; // of what repeats
    QDate again = {}; // of what repeats: the first one after today
    QDate stepped = {}; // of what repeats: the first one as a next step
    bool isFree = false; // of what repeats: on whatever day it begins
    bool isDead = false; // the line says that it is not that day
    bool isDoubtful = false; // the line leaves it open
};

// Names in the line, before it is settled which of them it is about.
struct FoundName {
    Span span;
    std::vector<QuickName> candidates;
    bool isPerson = false, isMarked = false;
    QString written; // of a new one
    bool isByTitle = false; // 王总: somebody of that surname, whatever the title
};

struct Cue {
    enum class Of { Past, Future, Next } of{};
    Span span;
};

// Everything that the steps hand on.
struct QuickDraft {
    QString text; // as typed
    QString seen; // evened, with blots
    QString plain; // evened
    QuickContext context;
    QuickLine line;
    std::vector<FoundName> names;
    std::vector<Day> days;
    std::vector<Cue> cues;
    std::vector<Span> guesses; // of names; their words stay in the note
    std::optional<Span> kindSpan;
    std::vector<std::pair<QuickKind, Span>> laterKinds; // words of kinds after the first
    bool isBidding = false; // "call Anna", 打电话
    bool isPastKind = false; // "called"
    bool isVague = false; // it speaks of some time to come: 改天, "every Friday"
    bool isHabit = false; // somebody does it again and again: 每月采购5吨
    bool isTodo = false; // 待办, "remind me to"

    void cover(Span span, QChar with = kBlot);
    void take(PartKind kind, Span span, bool isDoubtful = false);
    // The clause around a place, ended by commas, stops and line ends.
    Span clauseAt(qsizetype at) const;
};

bool isHan(QChar c);
bool isPlace(const QString &word); // 苏州: what stands before a company's name
bool isSurname(QChar c);
const QRegularExpression &titleForm(); // 王总, 李经理, 老张
bool isWord(QChar c); // a Latin letter or a digit
// One char for one char: evened, and accents and traditional characters folded.
QString foldedChars(const QString &text);

void shutAddresses(QuickDraft &draft);
void findMarked(QuickDraft &draft); // #company, @person
void findKnown(QuickDraft &draft, bool wholeNames); // whole ones before days, parts of names after
void findTitles(QuickDraft &draft); // 王总
void settleNames(QuickDraft &draft);
void findRepeats(QuickDraft &draft); // "every Friday", before the days
void findDays(QuickDraft &draft);
void joinRepeat(QuickDraft &draft);
void findLength(QuickDraft &draft);
void findPriority(QuickDraft &draft);
void findKinds(QuickDraft &draft);
void findCues(QuickDraft &draft);
void findSaid(QuickDraft &draft); // direction, result and place
void dropSaid(QuickDraft &draft); // what is yet to be done has neither direction nor result
void concludeCall(QuickDraft &draft); // "no answer" without a word for the call
void findGuesses(QuickDraft &draft); // what looks like a name that nobody knows
void findTurns(QuickDraft &draft); // cancelled, not, maybe, 取消: what becomes of the days
void findMail(QuickDraft &draft); // 资料发给李娜
void concludeMail(QuickDraft &draft); // documents go by mail
void findVague(QuickDraft &draft); // points of time that are none: 国庆后, "every Friday"
void decide(QuickDraft &draft); // what it is, and which day is whose
void writeTexts(QuickDraft &draft); // note, next step, title

// How much of the text from `at` the name covers; 0 when it is not there. `whole`: by its full name.
struct NameMatch {
    qsizetype length = 0;
    bool whole = false;
};
NameMatch matchName(const QString &folded, qsizetype at, const QuickName &name);
// The longest names at a place; all of them when several are as long.
struct Hit {
    NameMatch match;
    std::vector<QuickName> names;
};
Hit bestName(const QuickDraft &draft, const QString &folded, qsizetype at, std::optional<bool> isPerson = {});
// A word that is more often no name (Will, May, Target) needs its capital; some never begin a line.
bool isMereWord(const QString &text, Span span);

} // namespace rapport::rules::detail

// SPDX-License-Identifier: GPL-3.0-or-later
// One line, as people log and plan in passing, read into its parts: `call Anna tomorrow 3pm #Acme`,
// `王伟 电话 报价已发 3天后回访`, `visit 中禾 下周三上午10点`. Pure: names are looked up by a function
// of the caller.
//
// What it becomes. Words and days of the past (called, sent, 已, 了, 昨天) make an activity, which has
// happened; words and days of the future make a task; both make an activity and a next step. With
// neither, a name of a thing logs (电话, "call with Anna"), a bidding plans (打电话, "call Anna"), and
// plain text is a note.
//
// Days. A day that may be the last or the next one ("Friday", 3月5日) is the last one beside words of
// the past, and the next one elsewhere; a next one most of a year away is marked (PartKind::When,
// isDoubtful) and shown with its year. Never a wrong day silently: of two days of which it is
// unclear which is which, the first counts, the second stays in the note and is marked (Unclear).
// Words that turn a day's meaning settle it or mark it: a day that is cancelled, denied or moved away
// from is none of the line's and marked (Unclear), the new one of "moved to", 改到 counts; a day that
// is somebody's word, a maybe, beside a "not", or but concluded from its hour is doubtful.
// What looks like a day but is none (prices, phone numbers, versions, floors) stays in the note.
//
// Names. #name is a company and @name a person, known or not; an unknown one is offered as new.
// Known names are found without a sign, too, in Chinese without blanks by the longest match, by
// their short forms (中禾 of 中禾精密制造有限公司, Anna of Anna Meyer) and by title (王总). A whole name wins
// over a day that it looks like (周一鸣), a first name alone does not ("May 5"). Numbers are no
// names: #3 stays text, and so does the @ of an address.
//
// What repeats (every Friday, 每月15号, every 2 weeks) is a task with a rule and its first day, when it is
// by days, weeks, months, quarters or years; everything else that repeats stays in the note, marked.
//
// Documents that are sent (quotes, contracts, 报价, 资料) make it an email unless the line names another
// way; samples and goods do not.
//
// Priority is !, !!, urgent, 紧急, important, 重要, and their negations.
// What is not understood stays in the note, in its order, without the spans that are understood.
#pragma once

#include "core/rules/when.h"

#include <functional>

namespace rapport::rules {

enum class QuickKind { Call, Email, Meeting, Visit, WeChat, Sms, Note, Todo };
enum class QuickWhat { Activity, Task, Both }; // Both: an activity and its next step
enum class PartKind {
    Kind,
    Person,
    Company,
    When,
    Length,
    Priority,
    Next,
    Marker,
    Unclear,
    Repeat, // "every Friday", 每周五
    Direction, // 来电, "called me": stays in the note
    Result, // 没接, "no answer": stays in the note
    Place
};

// The key as Activity::kind and Task::kind have it; a task knows no note.
QLatin1String quickKindName(QuickKind kind);

// Somebody or some company that the file knows. `name` may be another name of it, too: give one entry
// for each. The keys are the caller's and come back untouched.
struct QuickName {
    QString name;
    bool isPerson = false;
    QByteArray key; // of the record
    QByteArray companyKey; // of a person: where it works, to tell namesakes apart
    bool operator==(const QuickName &) const = default;
};
// Gives all names that begin with the word, or of which a word begins with it (case, accents and
// traditional characters aside); a company with a place in front also by what follows it. What does
// not fit the line is dropped here. It is asked about once for each Chinese character and Latin
// word, so it must be an index's or a hash's answer, and need not return more than some dozens.
using QuickLookup = std::function<std::vector<QuickName>(const QString &word)>;

// A stretch of the text that was understood, for painting and for changing it.
struct QuickPart {
    PartKind kind{};
    qsizetype start = 0; // in QChars
    qsizetype length = 0;
    // Understood, but worth a look: a day of next year or concluded from a week ("next week"), namesakes,
    // somebody known by his title alone, a guess.
    bool isDoubtful = false;
    bool operator==(const QuickPart &) const = default;
};

struct QuickWho {
    QString name; // as known, or as written when it is new
    std::vector<QuickName> candidates; // one: it is that; several: ask; none: offer it as new
    bool isNew() const { return candidates.empty(); }
    // Written without a sign and known to nobody, but it looks like a name (王总, "Northwind GmbH",
    // "call Peter Novak"): to be offered, never to be made unasked. Its words stay in the note.
    bool isGuess = false;
};

struct QuickLine {
    QuickWhat what = QuickWhat::Activity;
    std::optional<QuickKind> kind; // none: a note, or a to-do
    std::vector<QuickWho> people; // the first is the one it is about
    std::optional<QuickWho> company;
    Due at; // of the activity; null: now
    Due due; // of the task or the next step; null: no day was said
    std::optional<int> minutes; // of the call or meeting
    // "RRULE:FREQ=WEEKLY;BYDAY=FR", as Task::recurrence has it; `due` is the first day then.
    QString recurrence;
    QString direction, result; // keys of Activity; empty: not said
    QString place; // of the meeting or visit
    QString priority; // a key of Task::priority; empty: none was said
    QString next; // the next step of Both, in its words
    std::optional<QuickKind> nextKind;
    QString note; // what was not understood
    // The line as a title: without days, priority and signs, names kept. "send quote to Acme"
    QString title;
    std::vector<QuickPart> parts; // in order of the text, none overlapping

    bool hasUnclear() const;
};

// What may stand before the brand in a Chinese company's name: 苏州, 华东.
const QStringList &companyPlaces();

struct QuickContext {
    WhenContext when;
    QuickLookup lookup; // may be empty
};

QuickLine readQuickLine(const QString &text, const QuickContext &context);

} // namespace rapport::rules

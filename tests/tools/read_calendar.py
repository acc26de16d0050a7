# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what another calendar library makes of an .ics file: one line "UID<TAB>when" for each occurrence in
the days from FROM to TO, sorted. Instants are in UTC, whole days and floating times as they are.

read_calendar.py icalendar|vobject FILE FROM TO; ends with status 77 when a library is not there.
"""
import io
import sys
from datetime import date, datetime, timedelta, timezone

try:
    from dateutil.rrule import rruleset, rrulestr
    from dateutil.tz import tzical
    if sys.argv[1] == "icalendar":
        import icalendar
    else:
        import vobject
except ImportError as error:
    print(error)
    sys.exit(77)


def shown(value):
    if not isinstance(value, datetime):
        return value.isoformat()
    if value.tzinfo is None:
        return value.strftime("%Y-%m-%dT%H:%M")
    return value.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%MZ")


def at_midnight(value):
    return value if isinstance(value, datetime) else datetime(value.year, value.month, value.day)


class Entry:
    """uid, start, the slot it replaces, and its further occurrences as the library has them."""

    def __init__(self, uid, start, slot, occurrences):
        self.uid, self.start, self.slot, self.occurrences = uid, start, slot, occurrences


def on_the_wall(value):
    return at_midnight(value).replace(tzinfo=None)


def localized(wall, like):
    if not isinstance(like, datetime):
        return wall.date()
    if like.tzinfo is None:
        return wall
    if hasattr(like.tzinfo, "localize"):  # zones of pytz
        return like.tzinfo.localize(wall)
    return wall.replace(tzinfo=like.tzinfo)


def by_icalendar(path, end):
    with open(path, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    for part in calendar.walk():
        if part.name not in ("VEVENT", "VTODO"):
            continue
        first = part.get("DTSTART") or part.get("DUE")
        if first is None:
            continue
        start = first.dt
        slot = part["RECURRENCE-ID"].dt if "RECURRENCE-ID" in part else None
        found = None
        if "RRULE" in part or "RDATE" in part:
            days = rruleset()
            days.rdate(on_the_wall(start))
            rules = part.get("RRULE", [])
            for rule in rules if isinstance(rules, list) else [rules]:
                if "UNTIL" in rule:  # on the clock of the start
                    until = rule["UNTIL"][0]
                    if isinstance(until, datetime) and until.tzinfo is not None:
                        until = until.astimezone(start.tzinfo).replace(tzinfo=None)
                    rule["UNTIL"] = [at_midnight(until).replace(tzinfo=None)]
                days.rrule(rrulestr(rule.to_ical().decode(), dtstart=on_the_wall(start)))
            for name, add in (("RDATE", days.rdate), ("EXDATE", days.exdate)):
                lists = part.get(name, [])
                for one in lists if isinstance(lists, list) else [lists]:
                    for each in one.dts:
                        value = each.dt
                        if isinstance(value, datetime) and value.tzinfo and start.tzinfo:
                            value = value.astimezone(start.tzinfo)
                        add(on_the_wall(value))
            walls = days.between(on_the_wall(start) - timedelta(days=1), end, inc=True)
            found = [localized(wall, start) for wall in walls]
        yield Entry(str(part["UID"]), start, slot, found)


def zones_of(text):
    """The zones by the rules in the file itself; X- properties are more than that reader takes."""
    kept = [line for line in text.splitlines() if not line.startswith("X-")]
    inside, lines = False, []
    for line in kept:
        inside = inside or line == "BEGIN:VTIMEZONE"
        if inside:
            lines.append(line)
        inside = inside and line != "END:VTIMEZONE"
    return tzical(io.StringIO("\n".join(lines))) if lines else None


def by_vobject(path, end):
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    zones = zones_of(text)
    calendar = vobject.readOne(text)

    def in_zone(value, property):
        names = property.params.get("X-VOBJ-ORIGINAL-TZID") or property.params.get("TZID")
        if not names or not isinstance(value, datetime):
            return value
        return value.replace(tzinfo=zones.get(names[0]))

    for part in calendar.contents.get("vevent", []) + calendar.contents.get("vtodo", []):
        first = getattr(part, "dtstart", None) or getattr(part, "due", None)
        if first is None:
            continue
        start = in_zone(first.value, first)
        slot = in_zone(part.recurrence_id.value, part.recurrence_id) if hasattr(part, "recurrence_id") else None
        found = None
        if hasattr(part, "rrule") or hasattr(part, "rdate"):
            days = part.getrruleset(addRDate=True)
            aware = isinstance(start, datetime) and start.tzinfo is not None
            last = end.replace(tzinfo=timezone.utc) if aware else end
            begin = at_midnight(first.value) - timedelta(days=1)
            # It keeps the offset of the start for all of a series (with zones of pytz), and so misses exceptions
            # on the other side of a change of clocks: walls are compared here.
            out = {on_the_wall(day) for line in part.contents.get("exdate", []) for day in line.value}
            found = [in_zone(each, first) if isinstance(start, datetime) else each.date()
                     for each in days.between(begin, last, inc=True) if on_the_wall(each) not in out]
        yield Entry(part.uid.value, start, slot, found)


def main():
    _, library, path, first, last = sys.argv
    first, last = date.fromisoformat(first), date.fromisoformat(last)
    end = datetime(last.year, last.month, last.day) + timedelta(days=2)
    entries = list((by_icalendar if library == "icalendar" else by_vobject)(path, end))
    replaced = {(entry.uid, shown(entry.slot)) for entry in entries if entry.slot is not None}
    lines = set()
    for entry in entries:
        every = [entry.start] if entry.occurrences is None else entry.occurrences
        for each in every:
            if entry.slot is None and (entry.uid, shown(each)) in replaced:
                continue
            text = shown(each)
            if first.isoformat() <= text[:10] <= last.isoformat():
                lines.add(entry.uid + "\t" + text)
    print("\n".join(sorted(lines)))


main()

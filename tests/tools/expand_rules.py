# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads lines "RULE<TAB>START<TAB>COUNT" (the start and an UNTIL on one wall clock) and prints for each the
first COUNT occurrences by dateutil, in one line. Ends with status 77 when dateutil is not there.
"""
import signal
import sys
from datetime import datetime
from itertools import islice

try:
    from dateutil.rrule import rrulestr
except ImportError as error:
    print(error)
    sys.exit(77)



def give_up(_signal, _frame):
    raise TimeoutError


signal.signal(signal.SIGALRM, give_up)
with open(sys.argv[1], encoding="utf-8") as file:
    for line in file:
        rule, start, count = line.rstrip("\n").split("\t")
        begin = datetime.fromisoformat(start)
        days = islice(rrulestr(rule, dtstart=begin), int(count))
        signal.setitimer(signal.ITIMER_REAL, 0.25)
        try:
            print(" ".join(day.strftime("%Y-%m-%dT%H:%M") for day in days))
        except IndexError:  # it looks for a 53rd weekday behind the end of the year
            print("IndexError")
        except TimeoutError:  # it looks on until the year 9999
            print("TimeoutError", rule, start, count)
        signal.setitimer(signal.ITIMER_REAL, 0)

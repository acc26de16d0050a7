<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Assignment</name>
    <message numerus="yes">
        <source>%1: %n open lead(s)</source>
        <translation>
            <numerusform>%1: %n open lead</numerusform>
            <numerusform>%1: %n open leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message numerus="yes">
        <source>%n task(s) overdue</source>
        <translation>
            <numerusform>%n task overdue</numerusform>
            <numerusform>%n tasks overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quiet for %n day(s)</source>
        <translation>
            <numerusform>Quiet for %n day</numerusform>
            <numerusform>Quiet for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) past the expected close</source>
        <translation>
            <numerusform>%n deal past the expected close</numerusform>
            <numerusform>%n deals past the expected close</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) too long in the stage</source>
        <translation>
            <numerusform>%n deal too long in the stage</numerusform>
            <numerusform>%n deals too long in the stage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s) without a next step</source>
        <translation>
            <numerusform>%n open deal without a next step</numerusform>
            <numerusform>%n open deals without a next step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translation>
            <numerusform>%1, %n day</numerusform>
            <numerusform>%1, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%n people</source>
        <comment>who take part</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message numerus="yes">
        <source>%n day(s) in %1</source>
        <translation>
            <numerusform>%n day in %1</numerusform>
            <numerusform>%n days in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affiliation(s)</source>
        <translation>
            <numerusform>%n affiliation</numerusform>
            <numerusform>%n affiliations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pipeline(s)</source>
        <translation>
            <numerusform>%n pipeline</numerusform>
            <numerusform>%n pipelines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage change(s)</source>
        <translation>
            <numerusform>%n stage change</numerusform>
            <numerusform>%n stage changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(s)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n view</numerusform>
            <numerusform>%n views</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n custom field(s)</source>
        <translation>
            <numerusform>%n custom field</numerusform>
            <numerusform>%n custom fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on deals</source>
        <translation>
            <numerusform>%n person on deals</numerusform>
            <numerusform>%n people on deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product line(s)</source>
        <translation>
            <numerusform>%n product line</numerusform>
            <numerusform>%n product lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment rule(s)</source>
        <translation>
            <numerusform>%n assignment rule</numerusform>
            <numerusform>%n assignment rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of rules</source>
        <translation>
            <numerusform>%n person of rules</numerusform>
            <numerusform>%n people of rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n target</numerusform>
            <numerusform>%n targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up rule(s)</source>
        <translation>
            <numerusform>%n follow-up rule</numerusform>
            <numerusform>%n follow-up rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange rate(s)</source>
        <translation>
            <numerusform>%n exchange rate</numerusform>
            <numerusform>%n exchange rates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dashboard(s)</source>
        <translation>
            <numerusform>%n dashboard</numerusform>
            <numerusform>%n dashboards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deals</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message numerus="yes">
        <source>%n open deal(s)</source>
        <translation>
            <numerusform>%n open deal</numerusform>
            <numerusform>%n open deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed deal(s)</source>
        <translation>
            <numerusform>%n closed deal</numerusform>
            <numerusform>%n closed deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed lead(s)</source>
        <translation>
            <numerusform>%n closed lead</numerusform>
            <numerusform>%n closed leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s)</source>
        <translation>
            <numerusform>%n open task</numerusform>
            <numerusform>%n open tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished task(s)</source>
        <translation>
            <numerusform>%n finished task</numerusform>
            <numerusform>%n finished tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeWords</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%n today</numerusform>
            <numerusform>%n today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without contact</source>
        <translation>
            <numerusform>%n day without contact</numerusform>
            <numerusform>%n days without contact</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%1 row(s)</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthEnd</name>
    <message numerus="yes">
        <source>%n report(s) were ready; no file was written.</source>
        <translation>
            <numerusform>%n report was ready; no file was written.</numerusform>
            <numerusform>%n reports were ready; no file was written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>%n field changed</numerusform>
            <numerusform>%n fields changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message numerus="yes">
        <source>Every %n days, on workdays only</source>
        <translation>
            <numerusform>Every day, on workdays only</numerusform>
            <numerusform>Every %n days, on workdays only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>Every day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks on %1</source>
        <translation>
            <numerusform>Every week on %1</numerusform>
            <numerusform>Every %n weeks on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n months %1</source>
        <translation>
            <numerusform>Every month %1</numerusform>
            <numerusform>Every %n months %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n years %1</source>
        <translation>
            <numerusform>Every year %1</numerusform>
            <numerusform>Every %n years %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translation>
            <numerusform>%1, once</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n record(s) could not be led back exactly: the log names what this Rapport does not know</source>
        <translation>
            <numerusform>%n record could not be led back exactly: the log names what this Rapport does not know</numerusform>
            <numerusform>%n records could not be led back exactly: the log names what this Rapport does not know</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctl</name>
    <message numerus="yes">
        <source>Wrote %1 record(s) to %2.</source>
        <translation>
            <numerusform>Wrote %1 record to %2.</numerusform>
            <numerusform>Wrote %1 records to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in all; --json lists them.</source>
        <translation>
            <numerusform>%n problem in all; --json lists them.</numerusform>
            <numerusform>%n problems in all; --json lists them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) written.</source>
        <translation>
            <numerusform>%n sheet written.</numerusform>
            <numerusform>%n sheets written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) could not be led back exactly: this Rapport does not know all that the log names.</source>
        <translation>
            <numerusform>%1 record could not be led back exactly: this Rapport does not know all that the log names.</numerusform>
            <numerusform>%1 records could not be led back exactly: this Rapport does not know all that the log names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::AgendaView</name>
    <message numerus="yes">
        <source>%n left</source>
        <comment>tasks of today</comment>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::Badge</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::BoardColumn</name>
    <message numerus="yes">
        <source>%n more below</source>
        <translation>
            <numerusform>%n more below</numerusform>
            <numerusform>%n more below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::CalendarSettings</name>
    <message numerus="yes">
        <source>%n entries came in from %1</source>
        <translation>
            <numerusform>%n entry came in from %1</numerusform>
            <numerusform>%n entries came in from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries written to %1</source>
        <translation>
            <numerusform>%n entry written to %1</numerusform>
            <numerusform>%n entries written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::ChangesSheet</name>
    <message numerus="yes">
        <source>and %n more field(s)</source>
        <translation>
            <numerusform>and %n more field</numerusform>
            <numerusform>and %n more fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made</source>
        <translation>
            <numerusform>%n made</numerusform>
            <numerusform>%n made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>%n restored</numerusform>
            <numerusform>%n restored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::ChartView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::DaySummary</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n due today</numerusform>
            <numerusform>%n due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) gone quiet</source>
        <translation>
            <numerusform>%n customer gone quiet</numerusform>
            <numerusform>%n customers gone quiet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::FileBar</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::FilesSection</name>
    <message numerus="yes">
        <source>%n file(s) attached</source>
        <translation>
            <numerusform>%n file attached</numerusform>
            <numerusform>%n files attached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attaching %n file(s)</source>
        <translation>
            <numerusform>Attaching %n file</numerusform>
            <numerusform>Attaching %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::ForecastChangesModel</name>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::ForecastStrip</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Click for %n deal(s)</source>
        <translation>
            <numerusform>Click for %n deal</numerusform>
            <numerusform>Click for %n deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::GateSheet</name>
    <message numerus="yes">
        <source>%n item(s) to tick</source>
        <translation>
            <numerusform>%n item to tick</numerusform>
            <numerusform>%n items to tick</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fill in</source>
        <translation>
            <numerusform>%n field to fill in</numerusform>
            <numerusform>%n fields to fill in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::Handovers</name>
    <message numerus="yes">
        <source>%n record(s) changed meanwhile and stayed</source>
        <translation>
            <numerusform>%n record changed meanwhile and stayed</numerusform>
            <numerusform>%n records changed meanwhile and stayed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::HomePage</name>
    <message numerus="yes">
        <source>Nothing was handed to you in the last %n day(s).</source>
        <translation>
            <numerusform>Nothing was handed to you in the last %n day.</numerusform>
            <numerusform>Nothing was handed to you in the last %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::ImportPage</name>
    <message numerus="yes">
        <source>%1 row(s) saved to %2. Mend them there and import that file.</source>
        <translation>
            <numerusform>%1 row saved to %2. Mend them there and import that file.</numerusform>
            <numerusform>%1 rows saved to %2. Mend them there and import that file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::MemberRow</name>
    <message numerus="yes">
        <source>%n open lead(s), full</source>
        <translation>
            <numerusform>%n open lead, full</numerusform>
            <numerusform>%n open leads, full</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open lead(s)</source>
        <translation>
            <numerusform>%n open lead</numerusform>
            <numerusform>%n open leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::MonthEndDesk</name>
    <message numerus="yes">
        <source>%n page(s) written to %1</source>
        <translation>
            <numerusform>%n page written to %1</numerusform>
            <numerusform>%n pages written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) written to %1</source>
        <translation>
            <numerusform>%n sheet written to %1</numerusform>
            <numerusform>%n sheets written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::MonthEndSheet</name>
    <message numerus="yes">
        <source>%n of %1 chosen</source>
        <translation>
            <numerusform>%n of %1 chosen</numerusform>
            <numerusform>%n of %1 chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::MonthFace</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::PaperDesk</name>
    <message numerus="yes">
        <source>%n page(s) written to %1</source>
        <translation>
            <numerusform>%n page written to %1</numerusform>
            <numerusform>%n pages written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::PipelinePage</name>
    <message numerus="yes">
        <source>%n open deal(s)</source>
        <translation>
            <numerusform>%Ln open deal</numerusform>
            <numerusform>%Ln open deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::ProgressCard</name>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>About %n second left</numerusform>
            <numerusform>About %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>About %n minute left</numerusform>
            <numerusform>About %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::ReminderDesk</name>
    <message numerus="yes">
        <source>No reminders for %n minute(s)</source>
        <translation>
            <numerusform>No reminders for %n minute</numerusform>
            <numerusform>No reminders for %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::ReminderSettings</name>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n minute before</numerusform>
            <numerusform>%n minutes before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n hour before</numerusform>
            <numerusform>%n hours before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::ReviewStep</name>
    <message numerus="yes">
        <source>%n more name(s) read as known ones</source>
        <translation>
            <numerusform>%n more name read as known ones</numerusform>
            <numerusform>%n more names read as known ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) not imported</source>
        <translation>
            <numerusform>%n column not imported</numerusform>
            <numerusform>%n columns not imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::Shell</name>
    <message numerus="yes">
        <source>Reminders: %n</source>
        <translation>
            <numerusform>Reminders: %n</numerusform>
            <numerusform>Reminders: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::SpanEditor</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::StagePathBar</name>
    <message numerus="yes">
        <source>%n day(s) in all</source>
        <translation>
            <numerusform>%n day in all</numerusform>
            <numerusform>%n days in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>after %n day</numerusform>
            <numerusform>after %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::StageRow</name>
    <message numerus="yes">
        <source>%n item(s) to tick</source>
        <translation>
            <numerusform>%n item to tick</numerusform>
            <numerusform>%n items to tick</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required field(s)</source>
        <translation>
            <numerusform>%n required field</numerusform>
            <numerusform>%n required fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::StageSegment</name>
    <message numerus="yes">
        <source>Limit: %n day(s)</source>
        <translation>
            <numerusform>Limit: %n day</numerusform>
            <numerusform>Limit: %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::TargetBar</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::TargetCells</name>
    <message numerus="yes">
        <source>%n target(s) set</source>
        <translation>
            <numerusform>%n target set</numerusform>
            <numerusform>%n targets set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) taken away</source>
        <translation>
            <numerusform>%n target taken away</numerusform>
            <numerusform>%n targets taken away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::TaskActs</name>
    <message numerus="yes">
        <source>%n task(s) moved to today</source>
        <translation>
            <numerusform>%n task moved to today</numerusform>
            <numerusform>%n tasks moved to today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::TasksPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::TodayModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>tasks of today</comment>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ui::Tray</name>
    <message numerus="yes">
        <source>%1: %n task(s) due</source>
        <translation>
            <numerusform>%1: %n task due</numerusform>
            <numerusform>%1: %n tasks due</numerusform>
        </translation>
    </message>
</context>
</TS>

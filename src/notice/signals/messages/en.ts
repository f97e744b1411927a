import type { MessagesLike } from '#platform/i18n/messages-like.ts'
import { signalsFirstEn } from './first-en.ts'
import type { signalsLv } from './lv.ts'

export const signalsEn = {
  ...signalsFirstEn,
  absences: {
    title: 'Absence',
    trend: 'Unexcused absence since the semester began',
    week: 'Week beginning',
    limit: {
      lessons: '{limit} lessons a semester',
      days: '{limit} days a semester',
    },
    caption: {
      lessons: {
        one: 'Unexcused lessons in all. Another {count} excused.',
        other: 'Unexcused lessons in all. Another {count} excused.',
      },
      days: {
        one: 'Unexcused days in all. Another {count} excused.',
        other: 'Unexcused days in all. Another {count} excused.',
      },
    },
    unknown: {
      lessons: {
        one: '{count} lesson for which no cause is known.',
        other: '{count} lessons for which no cause is known.',
      },
      days: {
        one: '{count} day for which no cause is known.',
        other: '{count} days for which no cause is known.',
      },
    },
    history: 'By semester',
    semester: 'Semester',
    semesterName: '{schoolYear}, semester {number}',
    unexcused: 'Unexcused',
    excused: 'Excused',
    notKnown: 'Cause not known',
  },
  staleSchools: {
    tag: 'old data',
    title: {
      one: 'The data of {count} institution are old',
      other: 'The data of {count} institutions are old',
    },
  },
  marks: {
    title: 'Marks',
    caption: 'Mean marks this semester',
    subject: 'Subject',
    mean: 'Mean',
    count: 'Marks',
    change: 'Change',
    lower: 'lower by {by}',
    higher: 'higher by {by}',
    same: 'the same',
    changeWhy: 'Change: against the mean of semester {number} of {schoolYear}.',
    notAssessed: { one: 'not assessed {count} time', other: 'not assessed {count} times' },
    low: 'low',
    empty: 'There are no marks this semester yet.',
    noPoints: 'Nothing has been marked on the ten-point scale yet, so there is no mean and no trend.',
    levelCount: '{level}:\u00a0{count}',
    levelsWhy:
      'Levels: S – begun (sācis apgūt), T – goes on (turpina apgūt), A – learned (apguvis), P – learned in depth (apguvis padziļināti). The one given last stands first.',
    levelsCaption: 'Levels this semester',
    months: 'By month',
    monthsCaption: 'Marks by month',
    byMonth: 'by month',
    trend: 'Mean mark by month',
    trendCaption:
      'Mean of all ten-point marks of a month, data to {day}. Where there is no line there are no marks.',
    limit: 'Below {limit}: low level',
    monthOf: '{month} {year}',
    all: 'All subjects',
  },
  transitions: {
    title: 'This school year',
    names: {
      'new-school': 'the first year in this school',
      'repeated-grade': 'the same grade again',
      'grade-9': 'the year of grade 9',
      'grade-12': 'the year of grade 12',
      'first-course': 'the first year of vocational education',
    },
  },
  recent:
    '{recentAbsent} of {recentDays} school days missed without an excuse in the last 4 weeks ({recentShare}), earlier this school year {earlierAbsent} of {earlierDays} ({earlierShare}).',
  behaviour: {
    title: 'Remarks about behaviour',
    caption: 'Remarks by semester',
    empty: 'There are no remarks about behaviour.',
    praises: 'Praise',
    reprimands: 'Reprimands',
    incidents: 'Incidents',
    remarks: { one: 'Remarks: {count}', other: 'Remarks: {count}' },
    kinds: { praise: 'praise', reprimand: 'reprimand', incident: 'incident' },
  },
  calendar: {
    title: 'Absence day by day, {schoolYear}',
    empty: 'Once absences are loaded, every day shows here.',
    missed: {
      lessons:
        '{days} of {enrolled} school days missed this semester ({share}): days missed in whole or for at least four lessons.',
      days: '{days} of {enrolled} days missed this semester ({share}).',
    },
    run: {
      one: 'Longest unexcused absence: {count} day in a row, {from}–{until}.',
      other: 'Longest unexcused absence: {count} days in a row, {from}–{until}.',
    },
    kinds: {
      unexcused: 'unexcused',
      unknown: 'cause not known',
      excused: 'excused',
    },
    present: { lessons: 'at school', days: 'in the group' },
    free: { lessons: 'no lessons', days: 'day off' },
    lessons: {
      unexcused: { one: '{count} unexcused', other: '{count} unexcused' },
      unknown: { one: '{count} without a known cause', other: '{count} without a known cause' },
      excused: { one: '{count} excused', other: '{count} excused' },
    },
    wholeDay: 'the whole day, {cause}',
    table: { one: 'Days with any absence: {count}', other: 'Days with any absence: {count}' },
    day: 'Day',
    what: { lessons: 'Lessons missed', days: 'Absence' },
  },
  events: {
    'pupil-read': 'looked at absences and marks',
    'attendance-read': 'looked at absence day by day',
    'behaviour-read': 'looked at remarks about behaviour',
  },
} satisfies MessagesLike<typeof signalsLv>

import type { MessagesLike } from '#platform/i18n/messages-like.ts'
import type { riskFirstLv } from './first-lv.ts'

export const riskFirstEn = {
  level: { attention: 'attention', support: 'support', urgent: 'urgent' },
  flag: {
    unexcusedLessons: {
      one: '{count} unexcused lesson this semester, limit {limit}.',
      other: '{count} unexcused lessons this semester, limit {limit}.',
    },
    unexcusedDays: {
      one: '{count} unexcused day this semester, limit {limit}.',
      other: '{count} unexcused days this semester, limit {limit}.',
    },
    chronicAbsence: '{share}% of school days missed ({missed} of {enrolled}), limit {limit}%.',
    failingSubjects: {
      one: 'Failing {count} subject, limit {limit}: {subjects}.',
      other: 'Failing {count} subjects, limit {limit}: {subjects}.',
    },
    subjectFailed: '{subject} ({why})',
    notPassed: '{count} “ni”',
    notAssessed: '{count} “nv”',
    behaviour: 'This semester {reprimands} reprimands and {incidents} incidents, limit {limit}.',
    absenceCause: {
      lessons: {
        unexcused: 'Unexcused lessons this semester: {missed}, limit {limit}.',
        unknown: 'Missed lessons of unknown cause this semester: {missed}, limit {limit}.',
        excused: 'Excused lessons this semester: {missed}, limit {limit}.',
      },
      days: {
        unexcused: 'Days with an unexcused absence this semester: {missed}, limit {limit}.',
        unknown: 'Days with an absence of unknown cause this semester: {missed}, limit {limit}.',
        excused: 'Days with an excused absence this semester: {missed}, limit {limit}.',
      },
    },
    absenceRun: {
      missed: 'School days missed in a row: {days}, {from}–{until}; limit {limit}.',
      'not-excused':
        'School days in a row with an absence that is not excused: {days}, {from}–{until}; limit {limit}.',
    },
    lowLevels: 'Most levels are {upTo}: {subjects}; limit of subjects {limit}.',
    levelsUpTo: { S: 'S', T: 'S or T' },
    subjectLevels: '{subject} ({low} of {levels})',
    fallingMarks:
      'Mean lower than in the semester before by {by} or more: {subjects}; limit of subjects {limit}.',
    subjectFell: '{subject} ({before} → {mean})',
    absenceTrend:
      '{recentAbsent} of {recentDays} days missed without an excuse in the last 4 weeks ({recentShare}%), earlier this school year {earlierAbsent} of {earlierDays} ({earlierShare}%); limit of growth {limit} percentage points.',
    transitions: {
      'new-school': 'The first year in this school.',
      'repeated-grade': 'In the same grade or course again.',
      'grade-9': 'Grade 9: the year of state examinations.',
      'grade-12': 'Grade 12: the year of state examinations.',
      'first-course': 'The first year in vocational education.',
    },
    transitionWith: {
      one: '{transitions} {count} day of this semester missed, limit {limit}.',
      other: '{transitions} {count} days of this semester missed, limit {limit}.',
    },
    lowMarks: 'Mean mark below {meanBelow} in several subjects: {subjects}.',
    subjectMean: '{subject} ({mean})',
    rule: '{name} · {source}, version {version} · data to {day}',
    waiting: { one: '{count} day', other: '{count} days' },
    sinceToday: 'since today',
    passedOn: '{by} passed it on, {day}',
    watchedUntil: 'watched until {day}',
    escalated: {
      team: 'Passed to the support team on {day}: nobody had answered.',
      municipality: 'Passed to the municipality on {day}: nobody at the school had answered.',
    },
    answeredAfter: { one: 'answered after {count} day', other: 'answered after {count} days' },
    answeredAtOnce: 'answered the same day',
    answer: 'Answer',
    change: 'Change the answer',
    earlier: { one: '{count} earlier answer', other: '{count} earlier answers' },
    open: 'Not answered',
  },
  answering: {
    title: 'What has been done?',
    done: 'The answer is saved.',
  },
} satisfies MessagesLike<typeof riskFirstLv>

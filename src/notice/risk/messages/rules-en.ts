import type { MessagesLike } from '#platform/i18n/messages-like.ts'
import type { rulesLv } from './rules-lv.ts'

export const rulesEn = {
  errors: {
    'in-the-past': 'A rule cannot hold from a day that is over. Choose today or a later day.',
    'not-after-last': 'The version before begins on that day or later. Choose a day after it begins.',
    ended: 'This rule has ended. Add a new one.',
    'labels-a-child':
      '“{label}” labels a child or a family, and the name would stand beside each pupil noticed. Write what was noticed or what needs support, such as “A talk about absence”.',
    'unlike-its-model':
      'The rule counts something else than the one it began from. Choose “What to count” again.',
    'one-like-it':
      'There is such a rule already: “{name}”, with the same numbers, grades and level. Open it, or change the numbers.',
    'no-semester': '{day} lies in no semester, so there are no data to count.',
  },
  list: {
    title: 'Rules',
    subtitle:
      'By what pupils are noticed. Only the state changes its rules; a school and a municipality may add their own.',
    caption: 'Rules, and how many pupils they notice',
    rule: 'Rule',
    says: 'When it notices',
    level: 'Level',
    since: 'In force',
    flagged: 'Notices now',
    add: 'Add a rule',
    next: 'from {from}: {says}, {grades}, {level}',
    leaves: 'Whoever is noticed by {names} too is counted only there.',
    quoted: '“{name}”',
    and: ' or ',
    meeting: {
      one: 'In all, {count} pupil meets this rule.',
      other: 'In all, {count} pupils meet this rule.',
    },
  },
  evidence: {
    statutory: 'regulation',
    handbook: 'handbook',
    foreign: 'foreign evidence',
    own: 'own rule',
    ownAfterForeign: 'own rule after foreign evidence',
  },
  owner: { state: 'The state' },
  says: {
    unexcusedLessons: {
      one: 'More than {count} unexcused lesson in a semester',
      other: 'More than {count} unexcused lessons in a semester',
    },
    unexcusedDays: {
      one: 'More than {count} unexcused day in a semester',
      other: 'More than {count} unexcused days in a semester',
    },
    chronicAbsence: {
      one: 'At least {percent}% of school days missed, enrolled for at least {count} day',
      other: 'At least {percent}% of school days missed, enrolled for at least {count} days',
    },
    lowMarks: {
      one: 'Mean mark below {mean} in at least {count} subject',
      other: 'Mean mark below {mean} in at least {count} subjects',
    },
    failingSubjects: {
      one: 'Failing at least {count} subject: mean below 4, or mostly “ni” and “nv”',
      other: 'Failing at least {count} subjects: mean below 4, or mostly “ni” and “nv”',
    },
    absenceTrend: {
      one: 'The share of days missed without an excuse has grown by at least {count} percentage point in the last 4 weeks (at least {recent} school days, {earlier} before them)',
      other:
        'The share of days missed without an excuse has grown by at least {count} percentage points in the last 4 weeks (at least {recent} school days, {earlier} before them)',
    },
    absenceCause: {
      lessons: {
        unexcused: {
          one: 'At least {count} unexcused lesson in a semester',
          other: 'At least {count} unexcused lessons in a semester',
        },
        unknown: {
          one: 'At least {count} missed lesson of unknown cause in a semester',
          other: 'At least {count} missed lessons of unknown cause in a semester',
        },
        excused: {
          one: 'At least {count} excused lesson in a semester',
          other: 'At least {count} excused lessons in a semester',
        },
      },
      days: {
        unexcused: {
          one: 'At least {count} day with an unexcused absence in a semester',
          other: 'At least {count} days with an unexcused absence in a semester',
        },
        unknown: {
          one: 'At least {count} day with an absence of unknown cause in a semester',
          other: 'At least {count} days with an absence of unknown cause in a semester',
        },
        excused: {
          one: 'At least {count} day with an excused absence in a semester',
          other: 'At least {count} days with an excused absence in a semester',
        },
      },
    },
    absenceRun: {
      missed: {
        one: 'At least {count} school day missed in a row, for any reason; the run goes on or ended within the last {within} school days',
        other:
          'At least {count} school days missed in a row, for any reason; the run goes on or ended within the last {within} school days',
      },
      'not-excused': {
        one: 'At least {count} school day in a row with an absence that is not excused; the run goes on or ended within the last {within} school days',
        other:
          'At least {count} school days in a row with an absence that is not excused; the run goes on or ended within the last {within} school days',
      },
    },
    lowLevels: {
      one: 'Most levels are {upTo} in at least {count} subject (levels in the subject: at least {levels})',
      other: 'Most levels are {upTo} in at least {count} subjects (levels in each: at least {levels})',
    },
    fallingMarks: {
      one: 'Mean lower than in the semester before by {by} or more in at least {count} subject (marks in each semester: at least {marks})',
      other:
        'Mean lower than in the semester before by {by} or more in at least {count} subjects (marks in each semester: at least {marks})',
    },
    or: ' or ',
    behaviour: {
      one: 'At least {count} reprimand or incident in a semester',
      other: 'At least {count} reprimands and incidents in a semester',
    },
    transition: 'This school year: {transitions}',
    transitionWith: {
      one: 'This school year: {transitions}, and at least {count} day of the semester missed',
      other: 'This school year: {transitions}, and at least {count} days of the semester missed',
    },
  },
  proposed: {
    grades: 'grades {from}–{to}',
    unexcusedLessons: {
      one: 'More than {count} unexcused lesson',
      other: 'More than {count} unexcused lessons',
    },
    unexcusedDays: {
      one: 'More than {count} unexcused day',
      other: 'More than {count} unexcused days',
    },
    chronicAbsence: 'At least {percent}% of school days missed',
    failingSubjects: {
      one: 'Failing at least {count} subject',
      other: 'Failing at least {count} subjects',
    },
    absenceTrend: {
      one: 'Absence without an excuse up by at least {count} percentage point',
      other: 'Absence without an excuse up by at least {count} percentage points',
    },
    absenceRun: {
      missed: {
        one: 'At least {count} day missed in a row',
        other: 'At least {count} days missed in a row',
      },
      'not-excused': {
        one: 'At least {count} day in a row without an excuse',
        other: 'At least {count} days in a row without an excuse',
      },
    },
    lowLevels: {
      one: 'Most levels {upTo} in at least {count} subject',
      other: 'Most levels {upTo} in at least {count} subjects',
    },
    fallingMarks: {
      one: 'Mean down by at least {by} in at least {count} subject',
      other: 'Mean down by at least {by} in at least {count} subjects',
    },
    transition: 'A talk about changes this school year',
    transitionWith: {
      one: 'Changes this school year and at least {count} day missed',
      other: 'Changes this school year and at least {count} days missed',
    },
  },
  grades: {
    all: 'all grades',
    range: '{from} – {to}',
    grade: 'grade {grade}',
    course: 'course {course}',
    preschool: 'preschool',
  },
  state: {
    'in-force': 'in force since {from}',
    inForceUntil: 'in force from {from} until {until}',
    planned: 'in force from {from}',
    ended: 'in force until {until}',
    neverHeld: 'never in force: withdrawn on the day it was to begin ({from})',
    offered: 'offered, not in force',
  },
  rule: {
    crumbs: 'Rules',
    subtitle: '{owner} · {source}',
    versions: 'Versions',
    version: 'Version {version}',
    period: '{from} – {until}',
    neverHeld: 'never in force: withdrawn on the day it was to begin ({from})',
    openPeriod: 'from {from}',
    decided: '{by}, {at}: {reason}',
    decidedByState: 'Set by the state',
    offeredFrom: 'Offered by Pamani; the state has not decided it. Source: {source}.',
    stateOwned:
      'This rule is changed by the state. You may add your own that notices earlier, and see what would change.',
    offered:
      'Tested in other countries, not in Latvia. By itself it notices nobody: a school or municipality may add it as its own.',
    derivedFrom: 'Begun from the rule “{name}”. Source: {source}.',
    notTested: 'Tested in other countries, not in Latvia; the numbers and grades are the owner’s.',
    readOnly: 'The school leadership or the municipality changes the rule.',
    earlierNames: 'Earlier names',
    earlierName: '“{name}” until {day}; changed by {by}',
    earlierNameOnly: '“{name}” until {day}',
  },
  whatIf: {
    title: 'What if',
    lead: 'Change the numbers and see at once how many pupils would be noticed. Nothing changes until you put it into force.',
    moreThanLessons: 'Unexcused lessons in a semester: more than',
    moreThanDays: 'Unexcused days in a semester: more than',
    atLeastPercent: 'Share of school days missed, %: at least',
    enrolledDays: 'School days enrolled: at least',
    meanBelow: 'Mean mark below',
    subjects: 'In at least so many subjects',
    failingSubjects: 'Failing at least so many subjects',
    atLeastPoints: 'Growth of the share of days missed, percentage points: at least',
    recentDays: 'School days in the last 4 weeks: at least',
    earlierDays: 'School days before them: at least',
    transitions: 'What has changed',
    atLeastRecords: 'Reprimands and incidents in a semester: at least',
    cause: 'Cause of the absence',
    causes: { unknown: 'not known', unexcused: 'unexcused', excused: 'excused' },
    unit: 'Counts',
    units: { lessons: 'lessons', days: 'days with such an absence' },
    atLeast: 'In a semester: at least',
    runOf: 'Which days',
    runs: { missed: 'missed', 'not-excused': 'not excused' },
    runHints: {
      missed:
        'The whole day or at least four lessons, for any reason. Days off do not count and do not break the run.',
      'not-excused':
        'At least one lesson unexcused or of unknown cause. Days off do not count and do not break the run.',
    },
    atLeastDays: 'School days in a row: at least',
    endedWithin: 'The run ended within the last so many school days',
    endedWithinHint:
      'A run that still goes on always counts. Whoever was noticed stays noticed until somebody answers.',
    upTo: 'Formative level',
    levelsUpTo: { S: 'S – has begun to learn', T: 'S or T – has begun, or goes on learning' },
    levels: 'Levels in a subject this semester: at least',
    by: 'Mean lower than in the semester before: by at least',
    marks: 'Marks in a subject in each semester: at least',
    daysMissed: 'Days missed in the semester: at least (0: the change is enough)',
    level: 'Level',
    gradesFrom: 'From grade',
    gradesTo: 'To grade',
    anyGrade: 'All grades',
    place: 'For whom',
    model: 'What to count',
    models: { rules: 'As in a rule', shapes: 'Something else' },
    shapes: {
      'absence-unknown': 'Absence by its cause',
      'absence-run': 'Days missed in a row',
      'low-levels': 'Low formative levels in grades 1–3',
      'falling-marks': 'Marks are falling',
      'examination-year': 'The year of grade 9 or 12, and absence',
    },
    shapeLead:
      'Neither the state nor the handbook sets a limit here, and there is no evidence for one in Latvia: the numbers are only a beginning.',
    would: 'Would notice',
    now: 'Notices now',
    added: 'Noticed in addition',
    dropped: 'No longer noticed',
    already: 'Of these, already noticed by another rule',
    left: {
      one: 'The numbers fit {count} more pupil: a rule to which this one gives way notices that one already.',
      other: 'The numbers fit {count} more pupils: a rule to which this one gives way notices them already.',
    },
    share: 'That is {share} of {pupils} pupils.',
    capacity:
      'In a study of the whole country (not this school) support plans reached about {share} of pupils: if many more are noticed, there will not be time for all.',
    bySchool: 'By school',
    byClass: 'By class',
    bySex: 'By gender',
    byLanguage: 'By language of the family',
    group: 'Where',
    pupils: 'Pupils',
    counting: 'Counting…',
    none: 'These numbers would notice nobody.',
    sex: { female: 'girls', male: 'boys' },
    languages: {
      lv: 'Latvian',
      ru: 'Russian',
      uk: 'Ukrainian',
      pl: 'Polish',
      lt: 'Lithuanian',
      en: 'English',
      other: 'other',
    },
    unknown: 'not known',
    rest: 'the others, where nobody is noticed',
    notReady: 'Correct the marked fields to see how many pupils would be noticed.',
    gradesReversed: 'The last grade is lower than the first. Correct one of them.',
    wrong: 'Check the numbers: {reason}',
  },
  force: {
    title: 'Put into force',
    titleNew: 'Add your own rule',
    name: 'Name in Latvian',
    nameEn: 'Name in English',
    nameEnHint: 'Whoever reads in English sees it.',
    nameHint:
      'Proposed from the numbers; you may change it. It stands beside each pupil noticed: write what was noticed, not what the child is like.',
    openLikeIt: 'Open “{name}”',
    rename: 'Change the name',
    renameLead: 'Numbers and versions stay as they are. The earlier name stays in the history.',
    renamed: 'The name is changed.',
    from: 'In force from',
    reason: 'Reason',
    reasonHint: 'Why the school decided so: colleagues will see it, and it stays in the history.',
    put: 'Put into force',
    add: 'Add',
    done: {
      one: 'In force. The rule now notices {count} pupil.',
      other: 'In force. The rule now notices {count} pupils.',
    },
    planned: 'Decided: in force from {from}.',
    end: 'End',
    endTitle: 'End the rule',
    endLead: 'From the chosen day the rule notices nobody. Answers and history stay.',
    endsOn: 'Not in force from',
    ended: 'The rule has ended.',
  },
  environment: {
    title: 'School environment',
    standsOut: 'stands out',
    class: 'In class {name}, {noticed} of {pupils} pupils are noticed ({share}).',
    school: 'In {name}, {noticed} of {pupils} pupils are noticed ({share}).',
    others: {
      class: 'In the rest of the school: {noticed} of {pupils} ({share}).',
      school: 'In other schools of this kind in the municipality: {noticed} of {pupils} ({share}).',
    },
    few: {
      class: 'In the rest of the school: fewer than 5 of {pupils}.',
      school: 'In other schools of this kind in the municipality: fewer than 5 of {pupils}.',
    },
    first:
      'It may mean that the cause is shared, not only one pupil’s. Consider first what would help everybody. Only those whom rules of the state notice are counted.',
    activities: 'Universal activities of the handbook:',
    more: { one: '{count} more activity', other: '{count} more activities' },
  },
} satisfies MessagesLike<typeof rulesLv>

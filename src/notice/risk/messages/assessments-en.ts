import type { MessagesLike } from '#platform/i18n/messages-like.ts'
import type { assessmentsLv } from './assessments-lv.ts'

export const assessmentsEn = {
  own: {
    note: 'This assessment is being written by {by}. You can read it; write what you see of the same pupil in an assessment of your own.',
    noteCompleted:
      'This is how {by} sees the pupil. Write what you see in an assessment of your own: both will stand side by side.',
    start: 'Assess too',
  },
  as: {
    class_teacher: 'class teacher',
    support_specialist: 'support specialist',
    school_leadership: 'school leadership',
  },
  compare: {
    title: 'Assessments side by side',
    subtitle: '{className} · school year {schoolYear}, semester {semester} · classifier of {edition}',
    open: { one: 'Compare {count} assessment', other: 'Compare {count} assessments' },
    lead: 'Each answer stands as its author completed it: none is overwritten, and no mean is computed. Where views differ there is something to talk about.',
    onlyOne:
      'So far one person has completed an assessment. Differences will show when somebody else has too.',
    none: 'No assessment has been completed this semester yet.',
    drafts: 'Begun and not completed yet: {people}. Their answers will show here once completed.',
    words: 'Strengths, interests and the pupil’s own words',
    noWords: 'Nobody has written them down yet.',
    strengths: 'Strengths and interests',
    pupilView: 'The pupil’s own words',
    people: 'Who assessed, and what follows',
    person: '{by}, {as}',
    completed: 'completed {at}',
    read: 'Read it all: {by}',
    show: { label: 'Show', differences: 'Differences only', all: 'All that were looked at' },
    differing: { one: '{count} difference', other: '{count} differences' },
    noDifferences: 'The views differ on no risk.',
    nothingLooked: 'No risk of this group was looked at.',
    caption: '{group}: how each sees it',
    risk: 'Risk',
    column: '{person}, {day}',
    difference: 'Do they agree',
    differences: {
      found_by_some: 'Seen by some only',
      how_strong: 'Seen differently',
      not_looked_by_all: 'Not looked at by all',
      same: 'Agree',
    },
    notLooked: 'not looked at',
    foundBy: 'seen by {count} of {total}',
    unlike: 'seen differently',
    lookedBy: 'looked at by {count} of {total}',
  },
  form: {
    title: 'The assessment on paper',
    open: 'Print as the form',
    print: 'Print',
    language: 'The document is in Latvian: it belongs to the records of the institution.',
    notYet: 'This assessment is not complete yet',
    notYetWhy: 'A completed assessment is printed as the form. Complete it first.',
  },
  answers: {
    draft: 'Completing this assessment also answers what was noticed: {why}',
    leavesOpen:
      'What was noticed stays unanswered, because the risks that belong to it were not looked at yet: {why}',
    completed: 'This assessment answered what was noticed: {why}',
  },
  result: {
    title: 'Result',
    counts: {
      one: '{count} of {total} risks assessed: {found} found, {notFound} looked at and not found.',
      other: '{count} of {total} risks assessed: {found} found, {notFound} looked at and not found.',
    },
    because: {
      none: 'None of the risks that were looked at was found (handbook, table 1.3).',
      preventive:
        'The risks were noticed for the first time, so by frequency preventive work in class and talking with the family follow (handbook, table 1.3).',
      regular: 'A risk that was found repeats: regular support with a plan is needed (handbook, table 1.3).',
      crisis:
        'A risk that was found lasts: its effect on the decision to go on learning is serious, and help is needed at once (handbook, table 1.3).',
    },
    noneOfLooked: 'Nothing in the risks that were looked at says that special support is needed',
    nothingLooked: 'No risk has been looked at yet. To complete the assessment, look at one at least.',
    notLookedYet: {
      one: '{count} risk has not been looked at yet (especially important: {important}). You can complete all the same: it stays as not looked at.',
      other:
        '{count} risks have not been looked at yet (especially important: {important}). You can complete all the same: they stay as not looked at.',
    },
    onlyLooked: {
      one: '{count} risk was not looked at (especially important: {important}): the result follows from the others only.',
      other:
        '{count} risks were not looked at (especially important: {important}): the result follows from the others only.',
    },
    stages: { primary: 'primary school', basic: 'basic school', secondary: 'secondary school' },
    effect: {
      high: 'An especially strong effect in {stage}, so begin preventive work at once, even when it was noticed for the first time (handbook, chapter 1.3).',
      medium: 'A medium effect in {stage} (handbook, table 1.2).',
      low: 'A small effect in {stage} (handbook, table 1.2).',
      no_evidence: 'There is no evidence-based assessment of the effect of this risk (handbook, table 1.2).',
    },
    found: 'What was found',
    notFound: 'Looked at and not found',
    noWords: 'Strengths and the pupil’s own words were not written down in this assessment.',
    group: '{group}: {notFound} not found, {notLooked} not looked at',
    notLooked: 'Not looked at: {risks}.',
  },
  discard: {
    button: 'Discard the draft',
    title: 'Discard this draft of an assessment?',
    nothing:
      'Nothing has been written in it yet. The draft will disappear from the pupil’s page and from Today.',
    gone: 'The draft will disappear from the pupil’s page and from Today, and it cannot be brought back. Gone with it:',
    answers: { one: '{count} risk assessed', other: '{count} risks assessed' },
    texts: { one: '{count} text', other: '{count} texts' },
    keep: 'Keep it',
    done: 'The draft of the assessment is discarded.',
    unsaved: 'Some field is not saved yet. Compare the texts or wait for the connection, then try again.',
  },
  known: {
    label: 'Known already: {risk}',
    lessons: {
      one: 'Data: {count} unexcused lesson this semester (to {until})',
      other: 'Data: {count} unexcused lessons this semester (to {until})',
    },
    days: {
      one: 'Data: {count} unexcused day this semester (to {until})',
      other: 'Data: {count} unexcused days this semester (to {until})',
    },
    lowSubjects: 'Data: mean mark below 4: {subjects} (to {until})',
    noLowSubjects: 'Data: no subject with a mean mark below 4 (to {until})',
    behaviour: 'Data: this semester {reprimands} reprimands and {incidents} incidents (to {until})',
    screening: 'Class screening ({sign}): {level}, {on}',
    screeningBy: 'Class screening ({sign}): {level}, {by} {on}',
  },
  history: {
    title: 'Assessments over time',
    caption:
      'How many risks of each group at least one assessor found; the fill of a bar shows how long the longest of them has lasted. Classifier of {edition}, last assessed {day}',
    semester: 'Semester',
    when: '{schoolYear}, sem. {semester}',
    semesterOf: 'sem. {semester}',
    foundNone: 'looked at, not found',
    assessors: 'Assessors',
    foundOf: '{found} of {looked} looked at',
    groupSummary: '{group}: {first}, then {last}',
    summary: 'Risks found ({first}, then {last}): {groups}.',
  },
} satisfies MessagesLike<typeof assessmentsLv>

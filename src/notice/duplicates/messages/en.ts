import type { MessagesLike } from '#platform/i18n/messages-like.ts'
import type { duplicatesLv } from './lv.ts'

export const duplicatesEn = {
  errors: {
    'codes-differ':
      'Both records have a personal code, and the codes differ: these are two children. If one code is wrong, correct it first.',
    'not-alike':
      'These records no longer look like one child: somebody has changed them meanwhile. Reload the page.',
    'are-told-apart': 'It has been said of these records that they are two children. Take that back first.',
    'not-of-the-pair': 'The chosen value is not of these records. Reload the page.',
    'import-runs': 'An import is changing the data of the school. Wait until it is done, then try again.',
    'two-plan-drafts':
      'One person has begun a support plan for each of the two records. So that no word is lost, that person first has to finish or discard one of the drafts.',
    'blocked-by-merge': 'This pupil was merged once more since. Undo the later merge first.',
    'blocked-by-signals':
      'Absences, marks or remarks about behaviour were imported since the merge. Undo those imports first.',
    'blocked-by-plans':
      'A support plan was changed since the merge, which can therefore no longer be undone.',
    'blocked-by-records':
      'New records about this pupil were made since the merge, and of which of the two they would be cannot be known. The merge can no longer be undone.',
    'blocked-by-register':
      'The pupil’s data or class were changed since the merge. If a class list changed them, undo it first.',
  },
  list: {
    title: 'Duplicates',
    subtitle:
      'Children who seem to stand twice in the register. Nobody is merged without a person saying so.',
    subtitleAcross:
      'Children who seem to be recorded twice in different schools. Of records within one school its records office is asked.',
    empty: 'Nobody looks as if recorded twice.',
    emptyAcross: 'Nobody looks as if recorded twice in different schools.',
    emptyWhy:
      'Names, birth dates, classes and school numbers were compared. Should an import record a child twice, both records show here.',
    more: {
      one: '{shown} of {count} pair shown; the rest follow when these are decided.',
      other: '{shown} of {count} pairs shown; the rest follow when these are decided.',
    },
  },
  pair: {
    title: '{one} and {other}',
    caption: 'Two records side by side: {one} and {other}',
    field: 'Data',
    first: 'Record that stays',
    second: 'Record that is added to it',
    for: 'For one child: {signs}.',
    against: 'Against it: {signs}.',
    maybeTwo:
      'The name and the class are the same, but the birth dates differ: maybe these are two children. If so, say it once, and they will not be asked about again.',
    maybeRenamed:
      'The given name and the birth date are the same, but the family names differ: maybe the name was changed, maybe these are two children. If they are two, say it once, and they will not be asked about again.',
    signs: {
      'name-same': 'the same name',
      'name-turned': 'the same names in another order',
      'name-near': 'a similar name',
      'given-same': 'the same given name',
      'born-same': 'the same birth date',
      'born-near': 'a similar birth date',
      'number-same': 'the same school number',
      'class-same': 'the same class',
      'grade-same': 'in the same grade at the same time',
      'left-and-came': 'one left about when the other came',
      'family-other': 'another family name',
      'born-other': 'another birth date',
      'sex-other': 'another sex',
      'number-other': 'another school number',
      'both-present': 'both learn now, but in different classes',
    },
    fields: {
      name: 'Name',
      bornOn: 'Birth date',
      sex: 'Sex',
      schoolNumber: 'School number',
      declaredMunicipality: 'Declared municipality',
      place: 'Learns at',
      code: 'Personal code',
      since: 'In the register since',
      records: 'What stands with the record',
    },
    sex: { female: 'female', male: 'male' },
    code: { yes: 'known', no: 'not known' },
    nowhere: 'nowhere at present',
    records: {
      enrolments: 'places of study: {count}',
      guardians: 'guardians: {count}',
      absences: 'absences: {count}',
      marks: 'marks: {count}',
      behaviour: 'remarks about behaviour: {count}',
      flags: 'flags: {count}',
      screening: 'screening answers: {count}',
      assessments: 'assessments: {count}',
      plans: 'support plans: {count}',
      services: 'services: {count}',
      duties: 'duties: {count}',
      notes: 'notes: {count}',
    },
    noRecords: 'nothing',
    hidden: 'What you cannot see moves too, for example support plans and notes.',
    same: 'The same child',
    differentChildren: 'Two children',
    open: 'Open: {name}',
  },
  merge: {
    title: 'Which data are right?',
    lead: 'Everything that stands with the two records will stand with one. Choose only where they differ; the other value stays in the history of the merge. A merge can be undone.',
    nothingDiffers: 'The data do not differ; there is nothing to choose.',
    noNumber: 'none',
    submit: 'Merge',
    cancel: 'Do not merge',
    done: 'Merged: {name}.',
  },
  apart: {
    done: 'Noted: {one} and {other} are two children. They will not be asked about again.',
    title: 'Told apart as two children',
    line: '{one} and {other}',
    takeBack: 'Ask again',
    takeBackOf: 'Ask again: {one} and {other}',
    takenBack: 'This pair will be asked about again.',
  },
  merges: {
    title: 'Merged',
    by: '{name}, {at}',
    at: '{at}',
    line: 'The record {name} was merged with another',
    moved: { one: '{count} record moved', other: '{count} records moved' },
    setAside: {
      one: '{count} double record kept in the history',
      other: '{count} double records kept in the history',
    },
    kinds: { moved: 'moved – {kinds}', setAside: 'double, kept in the history – {kinds}' },
    setAsideWhy:
      'Double is what both records had: for example an absence from the same lesson of the same day. Only one counts; the other returns if the merge is undone.',
    unheld: 'No longer holds: {values}',
    undone: 'Undone {at}',
    undo: 'Undo',
    undoOf: 'Undo the merge: {name}',
    undoDone: 'The merge is undone: the register has two records again, as before.',
    open: 'Open the pupil',
  },
  events: {
    listed: 'looked at duplicates',
  },
  eventsOfChange: {
    'pupils-merged': 'merged two records of the register',
    'merge-undone': 'undid a merge of records',
    'told-apart': 'noted that two similar records are two children',
    'apart-taken-back': 'took back that they are two children',
  },
} as const satisfies MessagesLike<typeof duplicatesLv>

import type { MessagesLike } from '#platform/i18n/messages-like.ts'
import type { institutionPagesLv, institutionProblemsLv } from './institutions-lv.ts'

export const institutionProblemsEn = {
  'institution-number-form': {
    text: '“{value}” is no registration number.',
    remedy: 'It has 4 to 12 digits. Correct it or leave the cell empty.',
  },
  'institution-name-missing': { text: 'There is no name.', remedy: 'Write the name of the institution.' },
  'institution-kind-missing': { text: 'There is no kind.', remedy: 'Write the kind of institution.' },
  'institution-kind-unknown': {
    text: 'The kind of institution “{value}” is not known.',
    remedy: 'Among the words of the file choose which kind it is, or leave its rows out.',
  },
  'institution-founder-missing': { text: 'There is no founder.', remedy: 'Write the founder.' },
  'institution-founder-unknown': {
    text: 'It is not known what kind of founder “{value}” is.',
    remedy: 'Among the words of the file choose: municipality, state or private founder.',
  },
  'institution-municipality-unknown': {
    text: 'There is no such municipality now: “{value}”.',
    remedy: 'Write the municipality as it is now, for example “Cēsu novads” or “Rīga”.',
  },
  'institution-grade-form': { text: '“{value}” is no grade.', remedy: 'Write a number from 0 to 16.' },
  'institution-grades-reversed': {
    text: 'The first grade is above the last one ({value}).',
    remedy: 'Exchange the two numbers or correct them.',
  },
  'institution-day-form': {
    text: '“{value}” is no date.',
    remedy: 'Write the date as 01.09.2026. or 2026-09-01.',
  },
  'institution-period-reversed': {
    text: 'The institution ends ({value}) before it begins.',
    remedy: 'Correct the dates.',
  },
  'institution-ambiguous': {
    text: 'This municipality has several institutions called “{value}”.',
    remedy: 'Give the registration number.',
  },
  'institution-repeated': {
    text: 'The institution “{value}” stands in row {firstLine} already.',
    remedy: 'Keep one of the two rows.',
  },
  'institution-other-municipality': {
    text: 'In the register the institution “{value}” is in another municipality. A list does not move it.',
    remedy:
      'Check the municipality. If the borders of municipalities have changed, tell whoever runs the system.',
  },
  'institution-has-pupils': {
    text: {
      one: '{count} child is enrolled in “{value}”, which ends on {date}.',
      other: '{count} children are enrolled in “{value}”, which ends on {date}.',
    },
    remedy:
      'First the children have to be enrolled elsewhere or leave: the offices of the institutions do that with a class list. If the day has not come yet, it has to be done by then.',
  },
} satisfies MessagesLike<typeof institutionProblemsLv>

export const institutionPagesEn = {
  check: {
    added: 'Will be added',
    changed: 'Will be corrected',
    ended: 'Will end',
    unchanged: 'Unchanged',
    left: 'Not in the list, will stay',
  },
  done: {
    added: 'Added',
    changed: 'Corrected',
    ended: 'Ended',
    unchanged: 'Unchanged',
    left: 'Not in the list, stayed',
  },
  effectiveOn: 'Ticked institutions no longer work from',
  subtitle: 'Lists of institutions that were brought into the register',
  emptyWhy: 'Prepare a list of institutions (XLSX or CSV) and begin an import.',
  facts: '{institution} · {size}',
  valuesWhy:
    'Lists use words of their own. Check what they mean; the choice is remembered for the next file.',
  kindWord: 'Kind of institution “{value}”',
  founderWord: 'Founder “{value}”',
  effects: {
    title: 'Institutions that it concerns',
    note: { one: '{count} institution', other: '{count} institutions' },
    caption: 'Institutions of which something changes',
    name: 'Institution',
    municipality: 'Municipality',
    what: 'What changes',
    added: 'new in the register',
    difference: '{field}: {before} → {after}',
    filter: 'Show',
    all: 'All',
    kindCount: '{text} ({count})',
    kinds: { added: 'Added', changed: 'Corrected', ended: 'End' },
  },
  missing: {
    title: 'No longer in the list',
    why: 'These institutions work in the municipalities of the list, but are not in the file. Tick those that no longer work; the others stay.',
    note: { one: '{count} institution', other: '{count} institutions' },
    stay: {
      one: '{count} institution that is not in the file stays.',
      other: '{count} institutions that are not in the file stay.',
    },
    caption: 'Institutions that are not in the file',
    over: 'No longer works',
    overLabel: 'No longer works: {name}',
  },
} satisfies MessagesLike<typeof institutionPagesLv>

import type { MessagesLike } from '#platform/i18n/messages-like.ts'
import type { institutionsLv } from './lv.ts'

export const institutionsEn = {
  title: 'Institutions',
  subtitle: 'Schools and preschools that Pamani knows: which work and which no longer do',
  bring: 'Import a list',
  filters: {
    label: 'Search of institutions',
    text: 'Name or registration number',
    municipality: 'Municipality',
    kind: 'Kind',
    all: 'All',
    allMunicipalities: 'All',
  },
  states: { label: 'Which institutions', working: 'Working', ended: 'Ended', all: 'All' },
  list: {
    caption: 'Institutions by name',
    name: 'Institution',
    number: 'Reg. no. {number}',
    place: 'Municipality',
    grades: 'Grades',
    courses: 'courses {from}–{until}',
    period: 'Works',
    ended: 'ended',
    from: 'from {from}',
    until: 'until {until}',
    both: 'from {from} until {until}',
    empty: 'No institution matches',
    emptyWhy: 'Search differently or remove the filters.',
  },
  kinds: {
    preschool: 'preschool',
    general: 'general education',
    special: 'special education',
    vocational: 'vocational education',
    service: 'service',
  },
  founders: { municipality: 'municipality', state: 'state', private: 'private founder' },
} satisfies MessagesLike<typeof institutionsLv>

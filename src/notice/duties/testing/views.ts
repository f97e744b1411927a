import type { PupilId } from '#foundation/people/contract/ids.ts'
import type { DutyActionId, DutyId, DutyView } from '../contract/duty.ts'
import type { DutyNotice } from '../contract/duty-commands.ts'
import type { DutyRow } from '../contract/duty-lists.ts'

const head = {
  id: '01a20000-0000-7000-8000-0000000000d1' as DutyId,
  pupil: {
    id: 'dbb30c40-e22f-5dc0-b67f-1569c35f362a' as PupilId,
    givenName: 'Elza',
    familyName: 'Liepiņa',
    className: '7.b',
  },
  institutionName: 'Cēsu Pilsētas vidusskola',
  basis: 'lessons',
  counted: 22,
  allowed: 20,
  countedUntil: '2026-11-20',
  schoolYear: '2026/27',
  semester: 1,
  openedOn: '2026-11-20',
  dueOn: '2026-11-27',
  doneOn: null,
  state: 'open',
  schoolDaysLeft: 3,
  underLimit: false,
  livesElsewhere: false,
} as const

export function aDutyRow(overrides: Partial<DutyRow> = {}): DutyRow {
  return { ...head, viisOn: null, municipalActions: [], ...overrides }
}

/** Open, and nothing is recorded yet. */
export function aDutyView(overrides: Partial<DutyView> = {}): DutyView {
  return {
    ...head,
    institutionId: '01a20000-0000-7000-8000-0000000000e1',
    municipalityName: 'Cēsu novads',
    declaredMunicipalityName: 'Cēsu novads',
    sourceLv: 'MK noteikumi Nr. 89 (2011), 7. punkts',
    sourceEn: 'Cabinet Regulation No. 89 (2011), paragraph 7',
    causes: { codes: [], unknown: false, note: '', version: 0, by: '', at: null },
    actions: [],
    viis: null,
    aroseOn: '2026-11-18',
    done: null,
    municipalActions: [],
    missing: ['causes', 'action', 'viis'],
    causeChoices: [
      {
        code: 'motivation',
        nameLv: 'Mācību motivācijas trūkums',
        nameEn: 'Lack of motivation to learn',
        group: 'learning',
        groupLv: 'Mācības',
        groupEn: 'Learning',
      },
      {
        code: 'often-ill',
        nameLv: 'Bieži slimo',
        nameEn: 'Is often ill',
        group: 'health',
        groupLv: 'Veselība',
        groupEn: 'Health',
      },
    ],
    can: {
      record: true,
      complete: true,
      reopen: false,
      withdraw: false,
      coordinate: false,
      openPupil: true,
    },
    ...overrides,
  }
}

/** Everything is recorded. */
export function aDutyNotice(overrides: Partial<DutyView> = {}): DutyNotice {
  return {
    duty: aDutyView({
      causes: {
        codes: ['motivation', 'often-ill'],
        unknown: false,
        note: 'Ģimene sadarbojas.',
        version: 1,
        by: 'Ilze Priede',
        at: '2026-11-23T08:00:00.000Z',
      },
      actions: [
        {
          id: '01a20000-0000-7000-8000-0000000000a1' as DutyActionId,
          kind: 'talked_pupil',
          onDate: '2026-11-23',
          words: 'Vienojāmies par rītiem.',
          by: 'Ilze Priede',
          at: '2026-11-23T08:00:00.000Z',
        },
      ],
      viis: { onDate: '2026-11-23', by: 'Ilze Priede', at: '2026-11-23T08:05:00.000Z' },
      missing: [],
      ...overrides,
    }),
    bornOn: '2013-03-14',
    sex: 'female',
    days: [
      { onDate: '2026-11-12', lessons: 7 },
      { onDate: '2026-11-13', lessons: 1 },
    ],
    preparedOn: '2026-11-23',
    preparedBy: { givenName: 'Ilze', familyName: 'Priede', role: 'class_teacher' },
    head: { givenName: 'Elita', familyName: 'Priednieka' },
  }
}

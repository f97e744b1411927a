import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { type PupilView, pupilRights } from '#foundation/people/contract/pupil.ts'
import type { DutyActionId } from '#notice/duties/contract/duty.ts'
import { aDutyRow } from '#notice/duties/testing/views.ts'
import { aFlagView } from '#notice/risk/testing/views.ts'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderPage } from '#web/testing/render-web.tsx'
import { EventsCard } from './EventsCard.tsx'

const COMPLETED_AT = '2026-11-20T11:00:00.000Z'

type Right = (typeof pupilRights)[number]

/** Elza as a reader with these rights, and no other, gets her. */
const elza = (rights: readonly Right[], enrolments: readonly object[] = []) =>
  ({
    id: 'dbb30c40-e22f-5dc0-b67f-1569c35f362a',
    enrolments,
    can: Object.fromEntries(pupilRights.map((right) => [right, rights.includes(right)])),
  }) as unknown as PupilView

async function draw(answeredAt: string) {
  const answer = {
    kind: 'assessment_opened' as const,
    by: 'Ilze Priede',
    at: answeredAt,
    untilDate: null,
    to: null,
    note: null,
  }
  const assessment = {
    id: '01a20000-0000-7000-8000-000000000001',
    status: 'completed',
    level: 'regular',
    by: 'Ilze Priede',
    startedAt: '2026-11-20T10:00:00.000Z',
    completedAt: COMPLETED_AT,
  }
  fakeApi(({ path }) => ({
    body: { rows: path.includes('/flags') ? [aFlagView({ answer })] : [assessment], next: null },
  }))
  renderPage(() => <EventsCard pupil={elza(['flag.read', 'assessment.read'])} />)
  await screen.findByText('Risku izvērtējums')
}

test('an answer that came with an assessment says so, and to what', async () => {
  await draw(COMPLETED_AT)

  expect(
    await screen.findByText(/^Ar izvērtējumu atbildēts uz pamanīto: 22 neattaisnotas stundas/),
  ).toBeDefined()
})

test('one that somebody gave by hand is told as given', async () => {
  await draw('2026-11-19T11:00:00.000Z')

  expect(await screen.findByText('Atbilde: Izvērtēti riski')).toBeDefined()
})

const duty = aDutyRow({
  viisOn: '2026-11-21',
  doneOn: '2026-11-22',
  state: 'done-on-time',
  municipalActions: [
    {
      id: '01a20000-0000-7000-8000-0000000000f1' as DutyActionId,
      kind: 'asked_school',
      onDate: '2026-11-23',
      municipalityName: 'Cēsu novads',
    },
  ],
})
const sign = (code: string, value: number) => ({ code, shortLv: code, shortEn: code, value })
const screening = {
  semester: { schoolYear: '2026/27', number: 1 },
  signs: [sign('Kavē', 2), sign('Zema motivācija', 0)],
  note: 'Tikai kartītē.',
  lastAnsweredAt: '2026-10-01T10:00:00.000Z',
  by: ['Ilze Priede'],
}
const reprimand = { on: '2026-10-05', kind: 'reprimand', remark: 'Tikai kartītē.' }
const watched = aFlagView({
  answer: {
    kind: 'watched',
    by: 'Ilze Priede',
    at: '2026-11-20T11:00:00.000Z',
    untilDate: '2026-12-01',
    to: null,
    note: 'Pēc slimības.',
  },
})
const enrolments = [
  { institutionName: 'Cēsu vidusskola', className: '7.b', startsOn: '2026-09-01', endsOn: null },
  { institutionName: 'Mājas skola', className: '6.a', startsOn: '2025-09-01', endsOn: '2026-06-01' },
]

function answerAll() {
  return fakeApi(({ path }) => {
    if (path.includes('/behaviour'))
      return { body: { until: null, semesters: [], records: [reprimand, reprimand] } }
    if (path.includes('/duties')) return { body: { rows: [duty], next: null } }
    if (path.includes('/screenings')) return { body: { rows: [screening], changed: 0 } }
    return { body: { rows: [watched], next: null } }
  })
}

test('duties, class screening, remarks, schools and the day of watching stand in the same line of time', async () => {
  answerAll()
  const rights = ['flag.read', 'duty.read', 'screening.read', 'behaviour.read'] as const
  renderPage(() => <EventsCard pupil={elza(rights, enrolments)} />)

  await screen.findByText(/^Vērojums/)
  const lines = screen.getAllByRole('listitem').map((item) => item.textContent)
  expect(lines).toEqual([
    expect.stringMatching(/Noskaidrots ar skolu Cēsu novads$/),
    expect.stringMatching(/Pienākums ziņot par kavējumiem izpildīts laikā$/),
    expect.stringMatching(/Kavējumi ievadīti VIIS/),
    expect.stringMatching(/Atbilde: vērots līdz .* Ilze Priede · Pēc slimības\.$/),
    expect.stringMatching(/Sākās pienākums ziņot par kavējumiem: 22 /),
    expect.stringMatching(/22 neattaisnotas stundas/),
    expect.stringMatching(/Skolas žurnālā: aizrādījums \(2\)/),
    expect.stringMatching(/Vērojums: Kavē: bieži Ilze Priede$/),
    expect.stringMatching(/Sāka mācīties: Cēsu vidusskola, 7\.b/),
    expect.stringMatching(/Sāka mācīties: Mājas skola, 6\.a/),
  ])
  expect(lines.join()).not.toContain('Tikai kartītē.')
})

test('what the reader may not see is not asked for', async () => {
  const calls = answerAll()
  renderPage(() => <EventsCard pupil={elza(['flag.read'])} />)

  await screen.findByText(/^Atbilde: /)
  expect(calls.map(({ path }) => path)).toEqual([expect.stringMatching(/\/flags\?/)])
})

test('a pupil who left and began nowhere else is said to have left', async () => {
  answerAll()
  renderPage(() => <EventsCard pupil={elza(['flag.read'], enrolments.slice(1))} />)

  expect(await screen.findByText('Vairs nemācās: Mājas skola, 6.a')).toBeDefined()
})

test('a notice says by which version of its rule and on data up to which day it came', async () => {
  answerAll()
  renderPage(() => <EventsCard pupil={elza(['flag.read'])} />)

  expect(await screen.findByText(/MK noteikumi, 1\. redakcija · dati līdz .*14/)).toBeDefined()
})

test('an old notice of which that is not known says nothing of it', async () => {
  fakeApi(() => ({ body: { rows: [aFlagView({ noticedBy: null })], next: null } }))
  renderPage(() => <EventsCard pupil={elza(['flag.read'])} />)

  expect(await screen.findByText(/22 neattaisnotas stundas/)).toBeDefined()
  expect(screen.queryByText(/redakcija/)).toBeNull()
})

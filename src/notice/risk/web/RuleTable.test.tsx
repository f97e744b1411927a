import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderWeb } from '#web/testing/render-web.tsx'
import type { RuleVersion, RuleView } from '../contract/rule.ts'
import { RuleTable } from './RuleTable.tsx'

const version = (
  number: number,
  atLeastDays: number,
  days: readonly [string, string | null],
): RuleVersion => ({
  numbers: { kind: 'absence-run', thresholds: { of: 'missed', atLeastDays, endedWithin: 10 } },
  level: 'attention',
  grades: null,
  version: number,
  validFrom: days[0],
  validUntil: days[1],
  sourceLv: 'Testa pamatskola',
  sourceEn: 'Testa pamatskola',
  reason: 'Lai piezvanītu laikus.',
  decidedBy: 'Dace Vilka',
  decidedAt: '2026-11-20T10:00:00.000Z',
})

const rule: RuleView = {
  code: 'own',
  nameLv: 'Kavētas dienas pēc kārtas',
  nameEn: 'Days missed in a row',
  textLv: '',
  textEn: '',
  evidence: 'own',
  derivedFrom: null,
  owner: { kind: 'institution', id: '01a20000-0000-7000-8000-000000000009', name: 'Testa pamatskola' },
  current: version(1, 3, ['2026-09-01', null]),
  next: null,
  state: 'in-force',
  flagged: 4,
  leavesTo: [],
  meeting: null,
  can: { change: true, rename: true },
}

const text = () => document.body.textContent?.replace(/\s/g, ' ') ?? ''

test('a rule of which another version is decided says from which day, and what it will say', () => {
  const current = version(1, 3, ['2026-09-01', '2026-11-30'])
  renderWeb(<RuleTable rows={[{ ...rule, current, next: version(2, 5, ['2026-12-01', null]) }]} />)

  expect(text()).toContain('Vismaz 3 mācību dienas kavētas pēc kārtas')
  expect(text()).toContain('no 01.12.2026.: Vismaz 5 mācību dienas kavētas pēc kārtas')
  expect(text()).toContain('spēkā no 01.09.2026. līdz 30.11.2026.')
})

test('an own rule after foreign evidence goes on saying so', () => {
  const derivedFrom = {
    code: 'chronic-absence',
    nameLv: 'Hroniski kavējumi',
    nameEn: 'Chronic absence',
    evidence: 'foreign' as const,
    sourceLv: 'ASV',
    sourceEn: 'USA',
  }
  renderWeb(<RuleTable rows={[{ ...rule, derivedFrom }]} />)

  expect(screen.getByText('Testa pamatskola · pašu kritērijs pēc ārvalstu pierādījumiem')).toBeDefined()
  expect(text()).toContain('spēkā kopš 01.09.2026.')
})

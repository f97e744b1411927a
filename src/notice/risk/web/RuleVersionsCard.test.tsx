import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { RouteOutput } from '#platform/http/api-route.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import type { RuleVersion, readRule } from '../contract/rule.ts'
import { RuleVersionsCard } from './RuleVersionsCard.tsx'

type Rule = RouteOutput<typeof readRule>

const version: RuleVersion = {
  numbers: { kind: 'chronic-absence', thresholds: { atLeastPercent: 10, enrolledDays: 20 } },
  level: 'attention',
  grades: null,
  version: 1,
  validFrom: '2016-01-01',
  validUntil: null,
  sourceLv: 'ASV Izglītības departaments',
  sourceEn: 'US Department of Education',
  reason: '',
  decidedBy: null,
  decidedAt: null,
}

function draw(evidence: Rule['evidence']) {
  const rule: Rule = {
    code: 'chronic-absence',
    nameLv: 'Hronisks kavējums',
    nameEn: 'Chronic absence',
    textLv: '',
    textEn: '',
    evidence,
    owner: null,
    current: version,
    derivedFrom: null,
    next: null,
    state: evidence === 'foreign' ? 'offered' : 'in-force',
    flagged: 0,
    leavesTo: [],
    meeting: null,
    can: { change: false, rename: false },
    earlierNames: [],
    versions: [version],
    owners: [],
    today: '2026-11-20',
  }
  renderWeb(<RuleVersionsCard rule={rule} />)
  return document.body.textContent ?? ''
}

test('a rule that is only offered says by whom and after whom, not that the state decided it or since when', () => {
  const text = draw('foreign')

  expect(text).toContain('Piedāvā Pamani; valsts to nav noteikusi. Avots: ASV Izglītības departaments.')
  expect(text).toContain('piedāvāts, nav spēkā')
  expect(text).not.toContain('Noteikusi valsts')
  expect(text).not.toContain('2016')
})

test('a rule of the state says so, with its day', () => {
  draw('statutory')

  expect(screen.getByText('Noteikusi valsts')).toBeDefined()
  expect(screen.getByText(/no 01\.01\.2016\./)).toBeDefined()
})

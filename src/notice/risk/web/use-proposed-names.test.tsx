import { screen } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { loadMessages } from '#web/i18n/load-messages.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import { createRule, type RuleNumbers, type RuleSettings } from '../contract/rule.ts'
import { labelIn } from '../domain/labels.ts'
import { useProposedNames } from './use-proposed-names.ts'

/** The first time the words of a language are read from many files. */
beforeAll(() => loadMessages('en'))

function Proposed({ settings }: { settings: RuleSettings }) {
  const { nameLv, nameEn } = useProposedNames(settings)
  return (
    <>
      <p data-testid="lv">{nameLv}</p>
      <p data-testid="en">{nameEn}</p>
    </>
  )
}

async function namesOf(settings: RuleSettings): Promise<readonly [lv: string, en: string]> {
  renderWeb(<Proposed settings={settings} />)
  await expect.poll(() => screen.getByTestId('en').textContent).not.toBe('')
  return [screen.getByTestId('lv').textContent ?? '', screen.getByTestId('en').textContent ?? '']
}

const everyKind: readonly RuleNumbers[] = [
  { kind: 'unexcused-lessons', thresholds: { moreThanLessons: 11 } },
  { kind: 'unexcused-days', thresholds: { moreThanDays: 11 } },
  { kind: 'low-marks', thresholds: { meanBelow: 4.55, subjects: 10 } },
  { kind: 'failing-subjects', thresholds: { subjects: 10 } },
  { kind: 'chronic-absence', thresholds: { atLeastPercent: 12.5, enrolledDays: 20 } },
  { kind: 'absence-trend', thresholds: { atLeastPoints: 20, recentDays: 10, earlierDays: 20 } },
  { kind: 'behaviour', thresholds: { atLeastRecords: 11 } },
  { kind: 'absence-cause', thresholds: { cause: 'unknown', unit: 'days', atLeast: 11 } },
  { kind: 'absence-run', thresholds: { of: 'not-excused', atLeastDays: 11, endedWithin: 10 } },
  { kind: 'low-levels', thresholds: { upTo: 'T', levels: 3, subjects: 10 } },
  { kind: 'falling-marks', thresholds: { by: 1.5, marks: 3, subjects: 10 } },
  {
    kind: 'transition',
    thresholds: {
      of: ['grade-9', 'grade-12', 'new-school', 'repeated-grade', 'first-course'],
      daysMissed: 0,
    },
  },
]
const grades = { from: 11, to: 15 }

test.each(everyKind)(
  'a name proposed for $kind may be given: it is short enough and labels nobody',
  async (numbers) => {
    for (const name of await namesOf({ numbers, level: 'attention', grades })) {
      expect(createRule.input.shape.nameLv.safeParse(name).error).toBeUndefined()
      expect(labelIn(name)).toBeUndefined()
    }
  },
)

test('it says what is noticed and in which grades, in both languages', async () => {
  const numbers: RuleNumbers = {
    kind: 'absence-run',
    thresholds: { of: 'not-excused', atLeastDays: 3, endedWithin: 10 },
  }

  expect(await namesOf({ numbers, level: 'attention', grades: { from: 7, to: 9 } })).toEqual([
    'Vismaz 3 dienas pēc kārtas bez attaisnojuma, 7.–9. klase',
    'At least 3 days in a row without an excuse, grades 7–9',
  ])
})

test('while a number is missing nothing is proposed', () => {
  const numbers: RuleNumbers = { kind: 'failing-subjects', thresholds: { subjects: Number.NaN } }

  renderWeb(<Proposed settings={{ numbers, level: 'attention', grades: null }} />)

  expect(screen.getByTestId('lv').textContent).toBe('')
})

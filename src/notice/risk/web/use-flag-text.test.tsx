import { expect, test } from 'vitest'
import { renderWeb } from '#web/testing/render-web.tsx'
import type { FlagView } from '../contract/flag.ts'
import { aFlagView } from '../testing/views.ts'
import { FlagWhy } from './FlagWhy.tsx'

const cases: readonly (readonly [FlagView['facts'], RegExp])[] = [
  [
    {
      rule: 'failing-subjects',
      limit: 3,
      subjects: [
        { code: 'a', nameLv: 'Fizika', nameEn: 'Physics', mean: 3.25, notPassed: 0, notAssessed: 2 },
        { code: 'b', nameLv: 'Sports', nameEn: 'Sports', mean: null, notPassed: 3, notAssessed: 0 },
        { code: 'c', nameLv: 'Ķīmija', nameEn: 'Chemistry', mean: 2, notPassed: 0, notAssessed: 0 },
      ],
    },
    /Nepietiekami 3 priekšmetos, robeža 3: Fizika \(3,3, 2 „nv”\); Sports \(3 „ni”\); Ķīmija \(2\)\./,
  ],
  [
    {
      rule: 'absence-trend',
      recentAbsent: 8,
      recentDays: 20,
      earlierAbsent: 2,
      earlierDays: 40,
      limit: 20,
    },
    /kavētas 8 no 20 dienām \(40 %\), agrāk šajā mācību gadā 2 no 40 \(5 %\); pieauguma robeža 20/,
  ],
  [
    { rule: 'transition', of: ['repeated-grade'], missed: 3, limit: 0 },
    /Mācās tajā pašā klasē vai kursā atkārtoti\./,
  ],
  [
    { rule: 'transition', of: ['new-school'], missed: 5, limit: 5 },
    /Pirmais gads šajā skolā\. Šajā semestrī kavētas 5 dienas, robeža 5\./,
  ],
  [
    { rule: 'behaviour', reprimands: 4, incidents: 1, limit: 5 },
    /Šajā semestrī aizrādījumi: 4, starpgadījumi: 1, robeža 5\./,
  ],
]

test.each(cases)('%j says why, with its numbers', (facts, sentence) => {
  renderWeb(<FlagWhy flag={aFlagView({ facts })} />)

  const text = document.body.textContent?.replace(/\s/g, ' ') ?? ''
  expect(text).toMatch(sentence)
  expect(text).not.toMatch(/pamet|pārtrauk/i)
})

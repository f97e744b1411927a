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
    { rule: 'absence-cause', cause: 'unknown', unit: 'lessons', missed: 12, limit: 10 },
    /Kavētas stundas, kam iemesls nav zināms, šajā semestrī: 12, robeža 10\./,
  ],
  [
    { rule: 'absence-run', of: 'not-excused', days: 4, from: '2026-10-16', until: '2026-10-27', limit: 3 },
    /pēc kārtas ar kavējumu bez attaisnojuma: 4, 16\.10\.–27\.10\.; robeža 3\./,
  ],
  [
    {
      rule: 'low-levels',
      subjects: [{ code: 'a', nameLv: 'Matemātika', nameEn: 'Mathematics', low: 3, levels: 5 }],
      upTo: 'T',
      limit: 1,
    },
    /Vairums apguves līmeņu ir S vai T: Matemātika \(3 no 5\); priekšmetu robeža 1\./,
  ],
  [
    {
      rule: 'falling-marks',
      subjects: [{ code: 'a', nameLv: 'Fizika', nameEn: 'Physics', mean: 5.25, before: 7 }],
      by: 1.5,
      limit: 1,
    },
    /vismaz par 1,5 zemāks nekā iepriekšējā semestrī: Fizika \(7 → 5,25\); priekšmetu robeža 1\./,
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

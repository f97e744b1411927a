import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderPage } from '#web/testing/render-web.tsx'
import type { AssessmentId, ClassifierVersion } from '../contract/assessment.ts'
import type { AssessmentComparison, ComparedAssessment } from '../contract/comparison.ts'
import { aFormRisk, anAnswer, anAssessmentView } from '../testing/views.ts'
import { ComparedGroup } from './ComparedGroup.tsx'

const group = {
  code: 'school_environment',
  nameLv: 'Skolas vides riski',
  nameEn: 'School environment',
  risks: [
    aFormRisk(),
    aFormRisk({ code: 'R23-S01', nameLv: 'Zems mācību sniegums' }),
    aFormRisk({ code: 'R23-S03', nameLv: 'Iekavēta mācību satura apguve' }),
  ],
}

function by(by: string, answers: ComparedAssessment['answers']): ComparedAssessment {
  return {
    id: `01a20000-0000-7000-8000-${by.length.toString().padStart(12, '0')}` as AssessmentId,
    by,
    as: by === 'Ilze Priede' ? 'class_teacher' : null,
    completedAt: '2026-11-16T12:00:00.000Z',
    level: 'regular',
    answers,
    texts: { strengths: '', pupilView: '', summary: '' },
  }
}

function seen(riskCode: string, intensity: number, frequency: number | null, note = '') {
  const { version: _version, answeredBy: _by, ...answer } = anAnswer({ riskCode, intensity, frequency, note })
  return answer
}

const comparison: AssessmentComparison = {
  pupil: anAssessmentView().pupil,
  classifierVersion: '2023' satisfies ClassifierVersion,
  schoolYear: '2026/27',
  semester: 1,
  assessments: [
    by('Ilze Priede', [seen('R23-S02', 2, 2), seen('R23-S01', 1, 1)]),
    by('Andris Lūsis', [seen('R23-S02', 0, null, 'Pie manis vienmēr ir laikā.'), seen('R23-S01', 1, 1)]),
  ],
  drafts: [],
  can: { assess: false },
}

const cellsOf = (name: string) =>
  within(screen.getByRole('row', { name: new RegExp(`^${name}`) }))
    .getAllByRole('cell')
    .map((cell) => cell.querySelector('div')?.textContent)

test('each answer stands as given, and whether they agree is said in words', async () => {
  renderPage(() => <ComparedGroup group={group} comparison={comparison} onlyDifferences={false} />)

  expect(
    await screen.findByRole('columnheader', { name: 'Ilze Priede, klases audzināšana, 16.11.2026.' }),
  ).toBeDefined()
  expect(screen.getByRole('columnheader', { name: 'Andris Lūsis, 16.11.2026.' })).toBeDefined()
  expect(cellsOf('Neattaisnoti')).toEqual([
    'bieži · atkārtoti',
    'nav novērotsPie manis vienmēr ir laikā.',
    'Viens redz, cits neredz',
  ])
  expect(cellsOf('Zems')).toEqual(['reti · pirmreizēji', 'reti · pirmreizēji', 'Sakrīt'])
  expect(screen.getByText('1 atšķirība')).toBeDefined()
})

test('a risk at which nobody looked is not in the table; where differences are asked for, agreement is not either', async () => {
  renderPage(() => <ComparedGroup group={group} comparison={comparison} onlyDifferences />)

  expect(await screen.findAllByRole('rowheader')).toHaveLength(1)
  expect(screen.queryByText('Iekavēta mācību satura apguve')).toBeNull()
})

test('who did not look is not taken for somebody who found nothing', async () => {
  const [ilze] = comparison.assessments
  const half = { ...comparison, assessments: [...(ilze ? [ilze] : []), by('Dace Vilka', [])] }
  renderPage(() => <ComparedGroup group={group} comparison={half} onlyDifferences={false} />)
  await screen.findByRole('table')

  expect(cellsOf('Zems')).toEqual(['reti · pirmreizēji', 'nav skatīts', 'Ne visi ir skatījuši'])
})

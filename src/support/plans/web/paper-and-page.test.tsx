import { expect, test } from 'vitest'
import { PersonId } from '#foundation/people/contract/ids.ts'
import { writePdf } from '#platform/documents/pdf.ts'
import { readPdf } from '#platform/documents/testing/read-pdf.ts'
import { readWord } from '#platform/documents/testing/read-word.ts'
import { writeWord } from '#platform/documents/word.ts'
import { words } from '#tests/support/words.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import type { PlanView } from '../contract/plan.ts'
import { planPaper } from '../server/plan-paper.ts'
import {
  aGoalView,
  aMeasureView,
  anAgreementView,
  aPlanView,
  aRiskView,
  mayNothing,
} from '../testing/views.ts'
import { AgreementsCard } from './AgreementsCard.tsx'
import { GoalsCard } from './GoalsCard.tsx'
import { IndicatorTable } from './IndicatorTable.tsx'
import { MeasuresCard } from './MeasuresCard.tsx'
import { PeopleCard } from './PeopleCard.tsx'
import { PeriodCard } from './PeriodCard.tsx'
import { RisksCard } from './RisksCard.tsx'
import { WordsCard } from './WordsCard.tsx'

const held = <Value,>(value: Value) => ({ value, version: 1 })
const risk = aRiskView({
  outcome: held('decreased' as const),
  helped: held('Mentors ik rītu'),
  hindered: held('Agrais autobuss'),
})
const measure = aMeasureView({
  description: held('Otrdienās pēc stundām'),
  responsibleId: held(PersonId.parse('01a20000-0000-7000-8000-000000000032')),
  responsible: { givenName: 'Andris', familyName: 'Lūsis' },
  responsibleName: held('Vecmāmiņa'),
  plannedHours: held(10),
})

const evaluated: PlanView = aPlanView({
  status: 'evaluated',
  can: mayNothing,
  pupilWords: held('Gribu mācīties kopā ar draugiem.'),
  guardianWords: held('Modināsim agrāk.'),
  risks: [{ ...risk, measureIds: [measure.id] }],
  measures: [measure],
  goals: [
    aGoalView({
      indicator: held('lessons_unexcused' as const),
      target: held(1),
      measureIds: [measure.id],
      reached: held('partly' as const),
      reachedWhy: held('Slimoja divas nedēļas'),
    }),
  ],
  indicators: [
    {
      indicator: 'lessons_unexcused',
      before: 22,
      beforeUntil: '2026-11-14',
      beforePerWeek: 2.1,
      after: 25,
      afterUntil: '2026-12-18',
      afterPerWeek: 0.6,
      direction: 'better',
    },
  ],
  agreements: [anAgreementView()],
  evaluated: { by: { givenName: 'Ilze', familyName: 'Priede' }, at: '2026-12-18T10:00:00.000Z' },
  evaluationSummary: held('Nāk gandrīz katru dienu.'),
})

/** Texts that the page shows to somebody who only reads, each as it stands there. */
function textsOfPage(plan: PlanView): string[] {
  const { container } = renderWeb(
    <>
      <WordsCard plan={plan} />
      <PeriodCard plan={plan} />
      <RisksCard plan={plan} />
      <GoalsCard plan={plan} />
      <MeasuresCard plan={plan} />
      <IndicatorTable indicators={plan.indicators} status={plan.status} />
      <AgreementsCard plan={plan} />
      <PeopleCard plan={plan} />
    </>,
  )
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  while (walker.nextNode())
    if (!isDrawing(walker.currentNode)) texts.push(plain(walker.currentNode.textContent ?? ''))
  return [...new Set(texts)].filter((text) => text !== '')
}

/** Drawings have their words beside them, and a table its title above. */
function isDrawing(node: Node): boolean {
  return node.parentElement?.closest('svg, style, caption, [aria-hidden="true"]') != null
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** Each on a label of its own on the page; the heading of a column says them on paper. */
const saidByColumns = [
  words('lv').t('plans.measures.responsible'),
  words('lv').t('plans.measures.responsibleName'),
  words('lv').t('plans.measures.description'),
]

test('what the page says of an evaluated plan, its PDF and its DOCX say too', async () => {
  const paper = planPaper(evaluated, words('lv'), '2026-12-18')
  const pdf = (await readPdf(await writePdf(paper))).text
  const docx = plain(readWord(await writeWord(paper)).paragraphs.join(' '))

  const page = textsOfPage(evaluated).filter((text) => !saidByColumns.includes(text))

  expect(page.length).toBeGreaterThan(40)
  expect(page.filter((text) => !docx.includes(text))).toEqual([])
  expect(page.filter((text) => !pdf.includes(text))).toEqual([])
})

test('a plan with nothing in it yet says so', async () => {
  const empty = aPlanView({ risks: [], strengths: held(''), can: mayNothing })

  const { paragraphs } = readWord(await writeWord(planPaper(empty, words('lv'), '2026-11-20')))

  expect(paragraphs).toContain(words('lv').t('plans.risks.empty'))
  expect(paragraphs).toContain(words('lv').t('plans.measures.empty'))
  expect(paragraphs.filter((text) => text === words('lv').t('plans.page.empty'))).toHaveLength(3)
})

import { expect, test } from 'vitest'
import { type ExactFigures, publishPlaces } from './publish.ts'

const nothing = {
  learners: 0,
  plans: 0,
  pupils: 0,
  measures: 0,
  hours: 0,
  consultations: 0,
  consultationHours: 0,
  consultationCents: 0,
  unpriced: 0,
  economicMeasures: 0,
  consultedPupils: 0,
  economicPupils: 0,
  bothPupils: 0,
  improved: 0,
  notImproved: 0,
  improvedPupils: 0,
  notImprovedPupils: 0,
  decreased: 0,
  unchanged: 0,
  increased: 0,
} satisfies ExactFigures

const judged = (id: string, improvedPupils: number, notImprovedPupils: number) => ({
  id,
  name: id,
  figures: {
    ...nothing,
    improved: improvedPupils * 3,
    notImproved: notImprovedPupils * 3,
    improvedPupils,
    notImprovedPupils,
  },
})

test('hides both parts of judged measures where one tells of few pupils, however many measures they had', () => {
  const rows = [judged('small', 40, 2), judged('middle', 30, 20), judged('large', 90, 60)] as const
  const published = publishPlaces(rows)

  const [small, middle, large] = rows.map((row) => published.row(row).figures)
  const all = published.union(['small', 'middle', 'large'], judged('', 160, 82).figures)

  expect(small).toMatchObject({ improved: 'hidden', notImproved: 'hidden', improvedPupils: 'hidden' })
  expect(middle).toMatchObject({ improved: 'hidden', notImproved: 'hidden' })
  expect(large).toMatchObject({ improved: 270, notImproved: 180 })
  expect(all).toMatchObject({ improved: 480, notImproved: 246 })
})

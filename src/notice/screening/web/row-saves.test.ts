import { expect, test } from 'vitest'
import { ApiError } from '#web/api/api-error.ts'
import { RowSaves } from './row-saves.ts'

const at = '2026-11-20T12:02:00.000Z'
type Sent = Parameters<ConstructorParameters<typeof RowSaves>[0]>[0]

function aRow(kept: readonly string[] = []) {
  const sent: Sent[] = []
  const row = new RowSaves(async (answers) => {
    sent.push(answers)
    return {
      savedAt: at,
      answers: answers.map(({ sign, value, version }) => ({
        sign,
        value: kept.includes(sign) ? 2 : value,
        version: version + 1,
        answeredBy: 'Andris Lūsis',
        answeredAt: at,
        outcome: kept.includes(sign) ? ('kept' as const) : ('saved' as const),
      })),
    }
  })
  return { row, sent }
}

test('answers given at once go in one request', async () => {
  const { row, sent } = aRow()

  const saved = await Promise.all([row.save('behaviour', 0, 0), row.save('absences', 3, 4)])

  expect(sent).toEqual([
    [
      { sign: 'behaviour', value: 0, version: 0 },
      { sign: 'absences', value: 3, version: 4 },
    ],
  ])
  expect(saved).toEqual([
    { version: 1, savedAt: at },
    { version: 5, savedAt: at },
  ])
})

test('answers given one after another are requests of their own', async () => {
  const { row, sent } = aRow()

  await row.save('behaviour', 1, 0)
  await row.save('behaviour', 2, 1)

  expect(sent).toHaveLength(2)
})

test('an answer that somebody else gave is a conflict, and the others are saved', async () => {
  const { row } = aRow(['behaviour'])

  const [mine, other] = await Promise.allSettled([row.save('behaviour', 1, 0), row.save('absences', 0, 0)])

  expect(mine).toMatchObject({
    status: 'rejected',
    reason: { status: 409, data: { value: 2, version: 1, by: 'Andris Lūsis' } },
  })
  expect(other).toMatchObject({ status: 'fulfilled' })
})

test('when no answer comes, every answer of the row knows', async () => {
  const row = new RowSaves(() => Promise.reject(new ApiError(0, {})))

  const outcomes = await Promise.allSettled([row.save('behaviour', 1, 0), row.save('absences', 0, 0)])

  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
})

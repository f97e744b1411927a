import type { Send } from './running-server.ts'

export type Field = { readonly pupilId: string; readonly assessmentId: string; readonly riskCode: string }
type Sent = { readonly version: number; readonly number: number }

/** What one writer knows of its field: the last save that was answered, and one that was sent and never answered. */
export type Written = { readonly field: Field; readonly saved: Sent; readonly unanswered?: Sent }

/**
 * Writers who type without a pause, each in a field of its own, until the server stops answering. The parts of an answer
 * follow from one number, so that half a save would show.
 */
export async function stormOfSaves(
  send: Send,
  fields: readonly Field[],
  startsAt: ReadonlyMap<string, Sent>,
): Promise<readonly Written[]> {
  return Promise.all(
    fields.map((field) => type(send, field, startsAt.get(nameOf(field)) ?? { version: 0, number: 0 })),
  )
}

export function nameOf(field: Field): string {
  return `${field.assessmentId} ${field.riskCode}`
}

export function answerOf(number: number): { intensity: number; frequency: number; note: string } {
  const level = 1 + (number % 3)
  return { intensity: level, frequency: level, note: `save ${number}` }
}

async function type(send: Send, field: Field, start: Sent): Promise<Written> {
  let saved = start
  for (;;) {
    const next = { version: saved.version + 1, number: saved.number + 1 }
    const answer = await send(
      'PUT',
      `/pupils/${field.pupilId}/assessments/${field.assessmentId}/answers/${field.riskCode}`,
      { value: { ...answerOf(next.number), present: null }, version: saved.version },
    )
    if (answer === undefined || answer.status >= 500) return { field, saved, unanswered: next }
    if (answer.status !== 200) throw new Error(`A save was refused: ${JSON.stringify(answer)}`)
    saved = next
  }
}

import type { RouteOutput } from '#platform/http/api-route.ts'
import { ApiError } from '#web/api/api-error.ts'
import type { SavedField } from '#web/autosave/save-outcome.ts'
import type { answerScreening, SignValue } from '../contract/screening.ts'

type Save = { readonly sign: string; readonly value: SignValue; readonly version: number }
type Saved = RouteOutput<typeof answerScreening>
type Waiting = Save & {
  readonly resolve: (saved: SavedField) => void
  readonly reject: (error: unknown) => void
}

/**
 * Puts the answers to one pupil that are given at once into one request: a whole row is one save, not six. Each answer still
 * learns by itself how it went, and an answer that somebody else gave meanwhile is a conflict of that answer alone.
 */
export class RowSaves {
  #waiting: Waiting[] = []
  readonly #send: (answers: Save[]) => Promise<Saved>

  constructor(send: (answers: Save[]) => Promise<Saved>) {
    this.#send = send
  }

  save(sign: string, value: SignValue, version: number): Promise<SavedField> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) queueMicrotask(() => void this.#flush())
      this.#waiting.push({ sign, value, version, resolve, reject })
    })
  }

  async #flush(): Promise<void> {
    const waiting = this.#waiting
    this.#waiting = []
    try {
      const saved = await this.#send(waiting.map(({ sign, value, version }) => ({ sign, value, version })))
      for (const one of waiting) settle(one, saved)
    } catch (error) {
      for (const one of waiting) one.reject(error)
    }
  }
}

function settle({ sign, resolve, reject }: Waiting, { answers, savedAt }: Saved): void {
  const answer = answers.find((each) => each.sign === sign)
  if (answer?.outcome === 'saved') resolve({ version: answer.version, savedAt })
  else reject(new ApiError(409, answer === undefined ? {} : { data: theirs(answer) }))
}

function theirs({ value, version, answeredBy, answeredAt }: Saved['answers'][number]): object {
  return { value, version, by: answeredBy, at: answeredAt }
}

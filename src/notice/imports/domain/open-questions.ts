import type { OpenQuestion } from '../contract/import-report.ts'

export type OpenQuestions = {
  ask(about: OpenQuestion['about'], value: string): void
  list(): OpenQuestion[]
}

const MOST = 100

/** Values of a file that nobody has said the meaning of yet, with how many rows wait for each. */
export function openQuestions(): OpenQuestions {
  const asked = new Map<string, { about: OpenQuestion['about']; value: string; rows: number }>()
  return {
    ask(about, value) {
      const key = `${about}:${value}`
      const known = asked.get(key)
      if (known !== undefined) known.rows += 1
      else if (asked.size < MOST) asked.set(key, { about, value, rows: 1 })
    },
    list: () => [...asked.values()].sort((a, b) => b.rows - a.rows),
  }
}

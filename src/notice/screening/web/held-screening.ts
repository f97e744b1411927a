import type { ClassScreening, ScreenedPupil, ScreeningNote, SignAnswer } from '../contract/screening.ts'

/** The page's copy of a class with a newer answer; an older one changes nothing. */
export function withAnswer(held: ClassScreening, pupilId: string, answer: SignAnswer): ClassScreening {
  return withPupil(held, pupilId, (pupil) => {
    const before = pupil.answers.find((other) => other.sign === answer.sign)
    if (before !== undefined && before.version >= answer.version) return pupil
    const { sign, value, version, answeredBy, answeredAt } = answer
    const others = pupil.answers.filter((other) => other.sign !== sign)
    return { ...pupil, answers: [...others, { sign, value, version, answeredBy, answeredAt }] }
  })
}

/** The page's copy of a class with a newer note; an older one changes nothing. */
export function withNote(held: ClassScreening, pupilId: string, note: ScreeningNote): ClassScreening {
  return withPupil(held, pupilId, (pupil) =>
    pupil.note.version >= note.version
      ? pupil
      : { ...pupil, note: { value: note.value, version: note.version } },
  )
}

function withPupil(
  held: ClassScreening,
  pupilId: string,
  change: (pupil: ScreenedPupil) => ScreenedPupil,
): ClassScreening {
  return { ...held, pupils: held.pupils.map((pupil) => (pupil.id === pupilId ? change(pupil) : pupil)) }
}

/** Every sign has an answer. */
export function isDone({ answers }: ScreenedPupil, signs: ClassScreening['signs']): boolean {
  return signs.every(({ code }) => answers.some(({ sign, value }) => sign === code && value !== null))
}

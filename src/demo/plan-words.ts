import { stableId } from '#platform/ids/stable-id.ts'
import { at } from './random.ts'

/** What stands in a plan of the demonstration beside risks and measures. Invented, like the people. */
export type PlanWords = {
  readonly strengths: string
  readonly pupilWords: string
  readonly guardianWords: string
}

const STRENGTHS = [
  'Labi zīmē un pamana sīkumus.',
  'Draudzīgs raksturs, palīdz jaunākajiem.',
  'Aizrauj sports; komandā ir uz ko paļauties.',
  'Interesē tehnika: izjauc un saliek visu, kas pagadās.',
  'Daudz lasa un labi stāsta.',
  'Muzicē; mācās ātri, ja var dzirdēt.',
  'Rūpīgi padara iesākto, ja zina, ko no tā gaida.',
  'Laba humora izjūta, klasē ir draugi.',
] as const
const PUPIL_WORDS = [
  'Gribu tikt līdzi, bet mājās viens nesaprotu.',
  'Būtu vieglāk, ja kāds paskaidrotu vēlreiz mierīgi.',
  'Rītos ir grūti. Ja pirmā stunda ir vēlāk, atnāku vienmēr.',
  'Patīk, kad redzu, ka izdodas.',
  'Negribu, lai par to runā klases priekšā.',
  'Man vajag sākt ar mazākiem darbiem.',
] as const
const GUARDIAN_WORDS = [
  'Vakaros pārskatīsim kopā, kas uzdots.',
  'Strādājam maiņās; vislabāk sazvanīties pēc sešiem.',
  'Priecāsimies par konsultācijām, transports nav šķērslis.',
  'Mājās par skolu runā maz; labprāt uzzinātu vairāk.',
] as const

/** The words of one plan: always the same for the same plan. */
export function wordsOf(planId: string): PlanWords {
  const draw = (about: string, texts: readonly string[]) => {
    const number = Number.parseInt(stableId('demo-plan-words', `${planId}:${about}`).slice(0, 8), 16)
    return at(texts, number % texts.length)
  }
  return {
    strengths: draw('strengths', STRENGTHS),
    pupilWords: draw('pupil', PUPIL_WORDS),
    guardianWords: draw('guardian', GUARDIAN_WORDS),
  }
}

import { feminineOf, LATVIAN_FAMILIES, RUSSIAN_FAMILIES } from './family-names.ts'
import { LATVIAN_BOYS, LATVIAN_GIRLS, RUSSIAN_BOYS, RUSSIAN_GIRLS } from './given-names.ts'
import type { Random } from './random.ts'

export type Sex = 'female' | 'male'
export type Language = 'lv' | 'ru'
export type PersonName = { readonly given: string; readonly family: string; readonly familyMasculine: string }

export function nameOf(random: Random, sex: Sex, language: Language): PersonName {
  const familyMasculine = random.pick(language === 'lv' ? LATVIAN_FAMILIES : RUSSIAN_FAMILIES)
  return nameInFamily(random, sex, language, familyMasculine)
}

/** A relative: the same family name in the form of the person's sex. */
export function nameInFamily(
  random: Random,
  sex: Sex,
  language: Language,
  familyMasculine: string,
): PersonName {
  const family = sex === 'female' ? feminineOf(familyMasculine) : familyMasculine
  return { given: random.pick(givenNames(sex, language)), family, familyMasculine }
}

/** `Ilze Priede` → `ilze.priede`. */
export function usernameOf(given: string, family: string): string {
  return `${given}.${family}`
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z.]/g, '')
    .toLowerCase()
}

function givenNames(sex: Sex, language: Language): readonly string[] {
  if (language === 'lv') return sex === 'female' ? LATVIAN_GIRLS : LATVIAN_BOYS
  return sex === 'female' ? RUSSIAN_GIRLS : RUSSIAN_BOYS
}

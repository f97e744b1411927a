/** Given names of women that end like those of men. */
const unchanging = new Set(['Agnes', 'Doris', 'Ines', 'Iris', 'Mercedes'])

const oneName = /^\p{Lu}\p{L}*$/u

/**
 * A Latvian given name as one calls a person by it: Andris → Andri, Ingus → Ingu, Aivars → Aivar, Ilze → Ilze. Not
 * defined for what is not one given name (several words, a name of an account): greet without it.
 */
export function vocative(givenName: string): string | undefined {
  const name = givenName.trim()
  if (!oneName.test(name)) return undefined
  if (unchanging.has(name) || name.length < 3) return name
  const endsForMen = /(?:[iu]|[^aeiouāēīōū])s$|[^aeiouāēīōū]š$/i
  return endsForMen.test(name) ? name.slice(0, -1) : name
}

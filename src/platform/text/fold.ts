/** Text for comparing: small letters, no diacritics, nothing but letters and digits, single spaces. `fold('Vārds, uzvārds') = 'vards uzvards'` */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The words of a name in any order: `Liepiņa Elza` is `Elza Liepiņa`. */
export function nameKey(...parts: readonly string[]): string {
  return fold(parts.join(' ')).split(' ').sort().join(' ')
}

/** Whether a text is another without some of its diacritics: `Bluma` of `Blūma`. Exports of old programs lose them. */
export function hasLostMarks(text: string, of: string): boolean {
  return fold(text) === fold(of) && marksOf(text) < marksOf(of)
}

function marksOf(text: string): number {
  return text.normalize('NFD').match(/\p{M}/gu)?.length ?? 0
}

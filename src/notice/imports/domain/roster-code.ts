const CODE = /^\d{6}\s*[-–]?\s*\d{5}$/
const NAMED_CODE = /^(lv)?[ _-]?(pk|personas ?kods|personal ?code)$/i

/** The identifiers of a user: pairs of kind and value, `{PK:010110-12345},{card:17}` in the standard's own writing. */
function pairsOf(userIds: string): { kind: string; value: string }[] {
  return userIds.split(',').flatMap((part) => {
    const [kind = '', ...rest] = part
      .trim()
      .replace(/^\{|\}$/g, '')
      .split(':')
    const value = rest.join(':').trim()
    return value === '' ? [] : [{ kind: kind.trim(), value }]
  })
}

/** The personal code of a user: what is called so, else what looks like one; empty when there is none. */
export function personalCodeOf(userIds: string, identifier: string): string {
  const pairs = pairsOf(userIds)
  const found = pairs.find(({ kind }) => NAMED_CODE.test(kind)) ?? pairs.find(({ value }) => CODE.test(value))
  if (found !== undefined) return found.value
  return CODE.test(identifier.trim()) ? identifier.trim() : ''
}

/** The number that the school itself gave, when the identifier is not the personal code. */
export function schoolNumberOf(identifier: string): string {
  const plain = identifier.trim()
  return CODE.test(plain) || plain.length > 30 ? '' : plain
}

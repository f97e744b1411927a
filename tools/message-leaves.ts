/** One message: its key with dots, the placeholders of all its forms in order, and the forms themselves. */
export type Leaf = { readonly key: string; readonly placeholders: string; readonly text: string }

const PLURAL_FORMS = new Set(['zero', 'one', 'two', 'few', 'many', 'other'])

export function listLeaves(tree: unknown, path: readonly string[] = []): Leaf[] {
  if (typeof tree === 'string') return [leafOf(path, [tree])]
  if (typeof tree !== 'object' || tree === null) return []
  if (isPlural(tree)) return [leafOf(path, Object.values(tree), ['count'])]
  return Object.entries(tree).flatMap(([key, value]) => listLeaves(value, [...path, key]))
}

function isPlural(tree: object): boolean {
  return 'one' in tree && 'other' in tree && Object.keys(tree).every((key) => PLURAL_FORMS.has(key))
}

/** A form for one thing may leave the number out, so the count of a plural is taken as given. */
function leafOf(path: readonly string[], forms: readonly unknown[], given: readonly string[] = []): Leaf {
  const found = forms.flatMap((form) => [...String(form).matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))
  const placeholders = [...new Set([...given, ...found])].sort().join(', ')
  return { key: path.join('.'), placeholders, text: forms.join('\n') }
}

import { isHiddenWell, isTooSmall } from '#platform/numbers/suppression.ts'

/** A figure of one place by one key (a measure, a risk group, a column), and how many pupils it tells of at least. */
export type SizedCell = { readonly place: string; readonly key: string; readonly size: number }

/** Whether a figure stays hidden, alone or added up over places. */
export type Hidden = {
  readonly cell: (place: string, key: string) => boolean
  /** Of several places together, or of all. */
  readonly union: (places: readonly string[], key: string) => boolean
}

/**
 * Hides the small cells of a table of places by keys, and as many others as needed that none comes out by subtraction: neither from the
 * other places of its key and the sum of all of them, nor (`sumsOfPlaces`) from the other keys of its place and its sum. A sum over some of the
 * places is shown only where nothing in it is hidden, that over all places where what is hidden in it is hidden well: so all that
 * can be worked out is the sum of everything hidden.
 */
export function hideCells(
  cells: readonly SizedCell[],
  { sumsOfPlaces }: { readonly sumsOfPlaces: boolean },
): Hidden {
  const hidden = new Set(cells.filter(({ size }) => isTooSmall(size)))
  const lines = [
    ...Map.groupBy(cells, ({ key }) => key).values(),
    ...(sumsOfPlaces ? Map.groupBy(cells, ({ place }) => place).values() : []),
  ]
  let before = -1
  while (before !== hidden.size) {
    before = hidden.size
    for (const line of lines) hideMore(line, hidden)
  }
  const hiddenAt = new Map(
    [...Map.groupBy(hidden, ({ key }) => key)].map(([key, found]) => [
      key,
      new Set(found.map(({ place }) => place)),
    ]),
  )
  const all = [...new Set(cells.map(({ place }) => place))]
  const hiddenOfAll = keysHiddenOfAll(cells, hidden, sumsOfPlaces)
  return {
    cell: (place, key) => hiddenAt.get(key)?.has(place) ?? false,
    union: (places, key) => {
      const within = new Set(places)
      if (all.every((place) => within.has(place))) return hiddenOfAll.has(key)
      return places.some((place) => hiddenAt.get(key)?.has(place))
    },
  }
}

/** Keys whose sum over all places would give a hidden cell away, and the smallest others as needed that the sum of all keys gives none of these away. */
function keysHiddenOfAll(
  cells: readonly SizedCell[],
  hidden: ReadonlySet<SizedCell>,
  sumsOfPlaces: boolean,
): ReadonlySet<string> {
  const sums = [...Map.groupBy(cells, ({ key }) => key)].map(
    ([key, ofKey]): SizedCell => ({ place: '', key, size: ofKey.reduce((sum, { size }) => sum + size, 0) }),
  )
  const given = sums.filter(({ key }) => {
    const sizes = cells.filter((cell) => cell.key === key && hidden.has(cell)).map(({ size }) => size)
    return sizes.length > 0 && !isHiddenWell(sizes)
  })
  const found = new Set(given)
  if (sumsOfPlaces) hideMore(sums, found)
  return new Set([...found].map(({ key }) => key))
}

/** Hides the smallest open cell of a line again and again, until what is hidden in it is hidden well or nothing is left to hide. */
function hideMore(line: readonly SizedCell[], hidden: Set<SizedCell>): void {
  const open = line.filter((cell) => cell.size > 0 && !hidden.has(cell)).toSorted((a, b) => a.size - b.size)
  const sizes = () => line.filter((cell) => hidden.has(cell)).map(({ size }) => size)
  while (sizes().length > 0 && !isHiddenWell(sizes())) {
    const next = open.shift()
    if (next === undefined) return
    hidden.add(next)
  }
}

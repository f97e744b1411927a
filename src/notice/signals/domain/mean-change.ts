/** How a mean moved since the semester before, to one decimal place as it is shown. */
export type MeanChange = { readonly direction: 'lower' | 'higher' | 'same'; readonly by: number }

/** Null where one of the two is missing: without marks there is no change. */
export function meanChange(mean: number | null, before: number | null): MeanChange | null {
  if (mean === null || before === null) return null
  const tenths = Math.round(mean * 10) - Math.round(before * 10)
  if (tenths === 0) return { direction: 'same', by: 0 }
  return { direction: tenths < 0 ? 'lower' : 'higher', by: Math.abs(tenths) / 10 }
}

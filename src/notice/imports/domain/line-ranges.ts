/** Numbers of rows as people write them: `2–4, 7`. In order, each once. */
export function lineRanges(lines: readonly number[]): string {
  const ranges: { from: number; until: number }[] = []
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last !== undefined && line === last.until + 1) last.until = line
    else ranges.push({ from: line, until: line })
  }
  return ranges.map(({ from, until }) => (from === until ? String(from) : `${from}–${until}`)).join(', ')
}

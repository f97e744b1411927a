/** One ratio of the product to a floor of the same run. */
export type Measurement = {
  readonly name: string
  /** Median milliseconds of the product and of the floor. */
  readonly product: number
  readonly floor: number
  readonly ratio: number
  /** Largest allowed ratio; null: told for information. */
  readonly limit: number | null
}

export type Contest = {
  readonly name: string
  readonly limit: number | null
  readonly rounds: number
  /** Each answers how long its measured part took, in milliseconds. */
  readonly product: () => Promise<number>
  readonly floor: () => Promise<number>
}

/** Lets product and floor take turns, so that what else the machine does falls on both, and compares the medians. */
export async function compare({ name, limit, rounds, product, floor }: Contest): Promise<Measurement> {
  const times = { product: [] as number[], floor: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? (['floor', 'product'] as const) : (['product', 'floor'] as const)
    for (const side of order) times[side].push(await (side === 'floor' ? floor() : product()))
  }
  const [ours, theirs] = [median(times.product), median(times.floor)]
  return { name, product: ours, floor: theirs, ratio: ours / theirs, limit }
}

export async function timed<T>(work: () => Promise<T>): Promise<{ result: T; milliseconds: number }> {
  const started = performance.now()
  const result = await work()
  return { result, milliseconds: performance.now() - started }
}

export function isOver({ ratio, limit }: Measurement): boolean {
  return limit !== null && ratio > limit
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2
}

/**
 * Seeded, splittable pseudo-random numbers (sfc32). A generator is named by a path of labels, so that a part of the
 * country can be generated alone, in any order, and always comes out the same.
 */
const NORMAL_BITS = 12
const NORMAL_TABLE = buildNormalTable()

export class Random {
  #a: number
  #b: number
  #c: number
  #d: number
  readonly #key: readonly [number, number, number, number]

  constructor(key: readonly [number, number, number, number]) {
    this.#key = key
    this.#a = key[0]
    this.#b = key[1]
    this.#c = key[2]
    this.#d = key[3] | 1
    for (let round = 0; round < 8; round++) this.uint32()
  }

  /** An independent generator, named by this one's name and the label; the state of this one does not matter. */
  child(label: string | number): Random {
    return new Random(typeof label === 'number' ? mixNumber(this.#key, label) : mixText(this.#key, label))
  }

  uint32(): number {
    const t = (((this.#a + this.#b) | 0) + this.#d) | 0
    this.#d = (this.#d + 1) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + t
    return t >>> 0
  }

  /** In [0, 1). */
  float(): number {
    return this.uint32() / 4294967296
  }

  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.float() * (to - from + 1))
  }

  chance(probability: number): boolean {
    return this.float() < probability
  }

  pick<T>(items: readonly T[]): T {
    return at(items, Math.floor(this.float() * items.length))
  }

  /** An index drawn in proportion to the weights. */
  weighted(weights: readonly number[]): number {
    let total = 0
    for (const weight of weights) total += weight
    let rest = this.float() * total
    for (let index = 0; index < weights.length; index++) {
      rest -= weights[index] ?? 0
      if (rest < 0) return index
    }
    return weights.length - 1
  }

  /** Standard normal from a table of 4096 quantiles: fast, and cut off at about ±3.7. */
  normal(mean = 0, deviation = 1): number {
    return mean + deviation * (NORMAL_TABLE[this.uint32() >>> (32 - NORMAL_BITS)] ?? 0)
  }

  gamma(shape: number): number {
    if (shape < 1) return this.gamma(shape + 1) * (this.float() + 1e-12) ** (1 / shape)
    const d = shape - 1 / 3
    const c = 1 / Math.sqrt(9 * d)
    for (;;) {
      const x = this.normal()
      const v = (1 + c * x) ** 3
      if (v > 0 && Math.log(this.float() + 1e-12) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
    }
  }

  poisson(mean: number): number {
    if (mean > 30) return Math.max(0, Math.round(this.normal(mean, Math.sqrt(mean))))
    const limit = Math.exp(-mean)
    let product = this.float()
    let count = 0
    while (product > limit) {
      product *= this.float()
      count++
    }
    return count
  }

  /** A Poisson count whose mean varies between cases: variance = mean + mean² / shape. */
  negativeBinomial(mean: number, shape: number): number {
    return this.poisson((this.gamma(shape) * mean) / shape)
  }

  binomial(trials: number, probability: number): number {
    if (trials > 40) {
      const mean = trials * probability
      const drawn = Math.round(this.normal(mean, Math.sqrt(mean * (1 - probability))))
      return Math.min(trials, Math.max(0, drawn))
    }
    let successes = 0
    for (let trial = 0; trial < trials; trial++) if (this.chance(probability)) successes++
    return successes
  }

  shuffle<T>(items: readonly T[]): T[] {
    const shuffled = [...items]
    for (let last = shuffled.length - 1; last > 0; last--) {
      const other = this.int(0, last)
      const kept = at(shuffled, last)
      shuffled[last] = at(shuffled, other)
      shuffled[other] = kept
    }
    return shuffled
  }
}

export function randomOf(seed: string): Random {
  return new Random(mixText([0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x1b873593], seed))
}

/** The item at an index that is known to exist. */
export function at<T>(items: readonly T[], index: number): T {
  const item = items[index]
  if (item === undefined) throw new RangeError(`no item at index ${index} of ${items.length}`)
  return item
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x))
}

function mixText(
  key: readonly [number, number, number, number],
  text: string,
): [number, number, number, number] {
  let [h1, h2, h3, h4] = key
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    h1 = h2 ^ Math.imul(h1 ^ code, 597399067)
    h2 = h3 ^ Math.imul(h2 ^ code, 2869860233)
    h3 = h4 ^ Math.imul(h3 ^ code, 951274213)
    h4 = h1 ^ Math.imul(h4 ^ code, 2716044179)
  }
  return finish(h1, h2, h3, h4)
}

function mixNumber(
  key: readonly [number, number, number, number],
  n: number,
): [number, number, number, number] {
  const low = n | 0
  const high = Math.floor(n / 4294967296) | 0
  return finish(
    key[0] ^ Math.imul(low, 597399067),
    key[1] ^ Math.imul(low ^ 0x5bd1e995, 2869860233),
    key[2] ^ Math.imul(low + high, 951274213),
    key[3] ^ Math.imul(high ^ 0x27d4eb2f, 2716044179) ^ low,
  )
}

function finish(a: number, b: number, c: number, d: number): [number, number, number, number] {
  let h1 = Math.imul(c ^ (a >>> 18), 597399067)
  let h2 = Math.imul(d ^ (b >>> 22), 2869860233)
  let h3 = Math.imul(a ^ (c >>> 17), 951274213)
  let h4 = Math.imul(b ^ (d >>> 19), 2716044179)
  h1 ^= h2 ^ h3 ^ h4
  h2 ^= h1
  h3 ^= h1
  h4 ^= h1
  return [h1, h2, h3, h4]
}

function buildNormalTable(): Float64Array {
  const size = 1 << NORMAL_BITS
  return Float64Array.from({ length: size }, (_, index) => normalQuantile((index + 0.5) / size))
}

/** Acklam's approximation of the normal quantile: relative error below 1.2e-9. */
function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p)
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p))
    const top =
      ((((-7.784894002430293e-3 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) *
        q +
        4.374664141464968) *
        q +
      2.938163982698783
    const bottom =
      (((7.784695709041462e-3 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) *
        q +
      1
    return top / bottom
  }
  const q = p - 0.5
  const r = q * q
  const top =
    (((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r -
      30.66479806614716) *
      r +
      2.506628277459239) *
    q
  const bottom =
    ((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r -
      13.28068155288572) *
      r +
    1
  return top / bottom
}

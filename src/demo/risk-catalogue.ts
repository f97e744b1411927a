import type { FactorName, RiskGroup } from './pupil-types.ts'

/** How a risk of the 2023 classifier shows: the log-odds of being seen, and how they depend on the latent factors. */
export type RiskModel = {
  readonly code: string
  readonly group: RiskGroup
  readonly base: number
  readonly loadings: readonly (readonly [FactorName, number])[]
}

type Row = readonly [number, number, string]

const FACTOR_OF: Readonly<Record<string, FactorName>> = {
  l: 'learning',
  m: 'motivation',
  f: 'family',
  e: 'economic',
  h: 'health',
}

/** [number in the group, base log-odds, loadings]. */
const SCHOOL: readonly Row[] = [
  [1, -2.2, 'l1.6'],
  [2, -3.4, 'm1.4 f0.3'],
  [3, -2.6, 'l1.0 h0.4'],
  [4, -5.5, 'l1.2'],
  [5, -1.6, 'l1.5'],
  [6, -4.0, 'm0.8 h0.6'],
  [7, -3.6, 'h0.9'],
  [8, -4.2, 'h0.5 m0.3'],
  [9, -4.2, 'f1.0'],
  [10, -4.0, 'l0.2'],
  [11, -3.4, 'm1.0'],
  [12, -5.0, ''],
  [13, -4.2, ''],
  [14, -4.8, ''],
  [15, -4.5, ''],
  [16, -5.2, ''],
  [17, -2.8, 'm1.4'],
]
const PERSONALITY: readonly Row[] = [
  [1, -5.5, 'l0.8'],
  [2, -3.4, 'l1.2'],
  [3, -3.9, 'h1.1'],
  [4, -4.2, 'h1.3'],
  [5, -5.0, 'l1.2'],
  [6, -6.0, 'l-0.6'],
  [7, -4.8, 'h0.5'],
  [8, -3.5, 'm0.7 h0.7'],
  [9, -6.0, 'l1.0'],
  [10, -5.2, 'h0.9 m0.5'],
  [11, -5.2, 'f0.9'],
  [12, -5.0, 'h0.7 m0.5'],
  [13, -4.8, 'm0.8 f0.4'],
  [14, -5.2, 'm0.3'],
  [15, -4.0, 'h0.9'],
  [16, -5.0, 'f0.6'],
  [17, -6.8, 'h0.8 f0.5'],
  [18, -4.6, 'l0.3'],
  [19, -3.6, 'e0.5 m0.5'],
  [20, -4.8, 'h0.6'],
  [21, -7.5, 'f0.6'],
  [22, -5.5, ''],
  [23, -5.0, 'f0.6 e0.5'],
]
const ECONOMIC: readonly Row[] = [
  [1, -3.6, 'e1.5'],
  [2, -5.2, 'e0.8 m0.5'],
  [3, -4.0, 'e0.6'],
  [4, -4.4, 'e1.2'],
  [5, -5.8, 'e1.0'],
  [6, -7.0, 'e0.8'],
]
const FAMILY: readonly Row[] = [
  [1, -3.6, 'e1.0 f0.5'],
  [2, -5.2, 'f0.6'],
  [3, -4.4, 'f0.9'],
  [4, -3.8, 'f0.5'],
  [5, -4.4, 'e0.7'],
  [6, -4.4, 'f0.9'],
  [7, -4.6, 'f1.3'],
  [8, -6.0, 'e0.4'],
  [9, -4.8, 'f1.0'],
  [10, -4.0, 'e0.4'],
  [11, -4.6, 'f0.8 e0.4'],
  [12, -3.8, 'f1.1'],
  [13, -4.8, 'f0.9'],
  [14, -4.2, 'f1.0'],
  [15, -5.0, 'f1.2'],
  [16, -5.4, 'f1.3'],
  [17, -5.2, 'f0.7 e0.5'],
  [18, -5.8, 'f1.2'],
  [19, -5.0, 'f0.2'],
  [20, -5.6, 'f1.1'],
]

export const RISK_MODELS: readonly RiskModel[] = [
  ...models('S', SCHOOL),
  ...models('P', PERSONALITY),
  ...models('E', ECONOMIC),
  ...models('F', FAMILY),
]

/**
 * Dominant risk of a plan, as the predecessor's data have it: 80 % school, 16 % economic, 1-2 % each family and social
 * environment or health; inside the groups as printed (PuMPuRS final evaluation, figures 3.3.1-3.3.7).
 */
export const DOMINANT_WITHIN: Readonly<Record<RiskGroup, readonly (readonly [string, number])[]>> = {
  S: [
    ['R23-S05', 56],
    ['R23-S03', 15],
    ['R23-S01', 11],
    ['R23-S17', 5],
    ['R23-S02', 5],
    ['R23-S07', 3],
    ['R23-S11', 2],
    ['R23-S06', 1],
    ['R23-S09', 1],
    ['R23-S04', 1],
  ],
  E: [
    ['R23-E01', 62],
    ['R23-E03', 20],
    ['R23-E04', 14],
    ['R23-E02', 4],
  ],
  F: [
    ['R23-F07', 19],
    ['R23-F12', 16],
    ['R23-F03', 10],
    ['R23-F14', 20],
    ['R23-F01', 20],
    ['R23-F15', 8],
    ['R23-F18', 7],
  ],
  P: [
    ['R23-P02', 19],
    ['R23-P15', 30],
    ['R23-P20', 11],
    ['R23-P03', 20],
    ['R23-P21', 6],
    ['R23-P04', 14],
  ],
}

function models(group: RiskGroup, rows: readonly Row[]): RiskModel[] {
  return rows.map(([number, base, loadings]) => ({
    code: `R23-${group}${String(number).padStart(2, '0')}`,
    group,
    base,
    loadings: loadings.split(' ').flatMap(parseLoading),
  }))
}

function parseLoading(text: string): (readonly [FactorName, number])[] {
  const factor = FACTOR_OF[text.charAt(0)]
  return factor === undefined ? [] : [[factor, Number(text.slice(1))]]
}

export type RegionCode = 'riga' | 'vidzeme' | 'kurzeme' | 'zemgale' | 'latgale'

export type MunicipalityFacts = {
  readonly key: string
  readonly name: string
  readonly genitive: string
  readonly region: RegionCode
  readonly city: boolean
  readonly population: number
  /** School-age share against the country's. */
  readonly youth: number
  /** Share of families that speak Russian at home: invented, of a believable size. */
  readonly russianShare: number
  /** Mean economic hardship in standard deviations: invented; Latgale highest, the Rīga region lowest. */
  readonly hardship: number
}

/** Population at the beginning of 2022: PuMPuRS final evaluation, annex 7.11 (Varakļāni added to Madona). */
const FACTS: readonly (readonly [string, string, string, RegionCode, number, number, number, number])[] = [
  ['2025:LV-002', 'Aizkraukles novads', 'Aizkraukles', 'zemgale', 29055, 0.95, 0.06, 0.05],
  ['2025:LV-007', 'Alūksnes novads', 'Alūksnes', 'vidzeme', 13562, 0.95, 0.06, 0.05],
  ['2025:LV-011', 'Ādažu novads', 'Ādažu', 'riga', 21944, 1.3, 0.06, -0.18],
  ['2025:LV-015', 'Balvu novads', 'Balvu', 'latgale', 18501, 0.95, 0.15, 0.3],
  ['2025:LV-016', 'Bauskas novads', 'Bauskas', 'zemgale', 41392, 0.95, 0.06, 0.05],
  ['2025:LV-022', 'Cēsu novads', 'Cēsu', 'vidzeme', 40810, 0.95, 0.06, 0.05],
  ['2025:LV-026', 'Dobeles novads', 'Dobeles', 'zemgale', 27993, 0.95, 0.06, 0.05],
  ['2025:LV-033', 'Gulbenes novads', 'Gulbenes', 'vidzeme', 19109, 0.95, 0.06, 0.05],
  ['2025:LV-041', 'Jelgavas novads', 'Jelgavas', 'zemgale', 31899, 0.85, 0.06, 0.05],
  ['2025:LV-042', 'Jēkabpils novads', 'Jēkabpils', 'zemgale', 39984, 0.95, 0.22, 0.05],
  ['2025:LV-047', 'Krāslavas novads', 'Krāslavas', 'latgale', 20848, 0.8, 0.42, 0.3],
  ['2025:LV-050', 'Kuldīgas novads', 'Kuldīgas', 'kurzeme', 27425, 0.95, 0.06, 0.05],
  ['2025:LV-052', 'Ķekavas novads', 'Ķekavas', 'riga', 30561, 1.25, 0.18, -0.18],
  ['2025:LV-054', 'Limbažu novads', 'Limbažu', 'vidzeme', 28273, 0.95, 0.06, 0.05],
  ['2025:LV-056', 'Līvānu novads', 'Līvānu', 'latgale', 10479, 0.95, 0.2, 0.3],
  ['2025:LV-058', 'Ludzas novads', 'Ludzas', 'latgale', 21162, 0.8, 0.35, 0.3],
  ['2025:LV-059', 'Madonas novads', 'Madonas', 'vidzeme', 31037, 0.95, 0.06, 0.05],
  ['2025:LV-062', 'Mārupes novads', 'Mārupes', 'riga', 34431, 1.35, 0.18, -0.18],
  ['2025:LV-067', 'Ogres novads', 'Ogres', 'vidzeme', 57591, 1.05, 0.06, 0.05],
  ['2025:LV-068', 'Olaines novads', 'Olaines', 'riga', 19953, 0.95, 0.38, -0.18],
  ['2025:LV-073', 'Preiļu novads', 'Preiļu', 'latgale', 16338, 0.95, 0.2, 0.3],
  ['2025:LV-077', 'Rēzeknes novads', 'Rēzeknes', 'latgale', 29014, 0.65, 0.33, 0.3],
  ['2025:LV-080', 'Ropažu novads', 'Ropažu', 'riga', 33036, 1.15, 0.26, -0.18],
  ['2025:LV-087', 'Salaspils novads', 'Salaspils', 'riga', 23148, 0.95, 0.32, -0.18],
  ['2025:LV-088', 'Saldus novads', 'Saldus', 'kurzeme', 26688, 0.95, 0.06, 0.05],
  ['2025:LV-089', 'Saulkrastu novads', 'Saulkrastu', 'vidzeme', 9407, 1.1, 0.06, 0.05],
  ['2025:LV-091', 'Siguldas novads', 'Siguldas', 'riga', 30917, 1.15, 0.06, -0.18],
  ['2025:LV-094', 'Smiltenes novads', 'Smiltenes', 'vidzeme', 17904, 0.95, 0.06, 0.05],
  ['2025:LV-097', 'Talsu novads', 'Talsu', 'kurzeme', 35194, 0.95, 0.06, 0.05],
  ['2025:LV-099', 'Tukuma novads', 'Tukuma', 'kurzeme', 43901, 0.95, 0.06, 0.05],
  ['2025:LV-101', 'Valkas novads', 'Valkas', 'vidzeme', 7545, 0.95, 0.06, 0.05],
  ['2025:LV-106', 'Ventspils novads', 'Ventspils', 'kurzeme', 10671, 0.65, 0.06, 0.05],
  ['2025:LV-111', 'Augšdaugavas novads', 'Augšdaugavas', 'latgale', 25277, 0.6, 0.45, 0.3],
  ['2025:LV-112', 'Dienvidkurzemes novads', 'Dienvidkurzemes', 'kurzeme', 32936, 0.95, 0.06, 0.05],
  ['2025:LV-113', 'Valmieras novads', 'Valmieras', 'vidzeme', 50799, 0.95, 0.06, 0.05],
  ['2025:LV-DGV', 'Daugavpils', 'Daugavpils', 'latgale', 79120, 1.0, 0.82, 0.3],
  ['2025:LV-JEL', 'Jelgava', 'Jelgavas', 'zemgale', 54694, 1.1, 0.33, 0.05],
  ['2025:LV-JUR', 'Jūrmala', 'Jūrmalas', 'riga', 50561, 0.95, 0.42, -0.18],
  ['2025:LV-LPX', 'Liepāja', 'Liepājas', 'kurzeme', 67360, 1.05, 0.34, 0.05],
  ['2025:LV-REZ', 'Rēzekne', 'Rēzeknes', 'latgale', 26481, 1.15, 0.48, 0.3],
  ['2025:LV-RIX', 'Rīga', 'Rīgas', 'riga', 605802, 1.06, 0.42, -0.18],
  ['2025:LV-VEN', 'Ventspils', 'Ventspils', 'kurzeme', 32955, 0.95, 0.32, 0.05],
]

export const MUNICIPALITIES: readonly MunicipalityFacts[] = FACTS.map(
  ([key, name, genitive, region, population, youth, russianShare, hardship]) => ({
    key,
    name,
    genitive,
    region,
    city: !name.endsWith(' novads'),
    population,
    youth,
    russianShare,
    hardship,
  }),
)

export const CESIS_KEY = '2025:LV-022'
export const RIGA_KEY = '2025:LV-RIX'
export const VALMIERA_KEY = '2025:LV-113'

/**
 * Share of the pupils with a plan against the country's: 8.12 Kurzeme, 7.94 Vidzeme, 5.54 Latgale, 6.27 Zemgale,
 * 5.36 Rīga city and 2.14 the rest of the Rīga region, over 5.91 (PuMPuRS final evaluation, table 3.1.3, 2021/22).
 */
export function planSupply(municipality: MunicipalityFacts): number {
  if (municipality.key === RIGA_KEY) return 0.91
  return { riga: 0.36, vidzeme: 1.34, kurzeme: 1.37, zemgale: 1.06, latgale: 0.94 }[municipality.region]
}

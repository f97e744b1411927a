import { expect, test } from 'vitest'
import { RiskAttributes2023 } from '../contract/risks.ts'
import { allEditions, allMappings } from './all-editions.ts'
import type { EditionRows } from './edition-rows.ts'

const editions = allEditions()
const named = editions.map((edition) => [`${edition.classifier} ${edition.version}`, edition] as const)

test('the classifier of 2023 has 66 risks: 17, 23, 6 and 20', () => {
  expect(countByGroup(editionOf('risk', '2023'))).toEqual({
    school_environment: 17,
    personality: 23,
    economic: 6,
    family: 20,
  })
})

test('the classifier of 2018 has 32 factors, 8, 13, 5 and 6, and "other"', () => {
  expect(countByGroup(editionOf('risk', '2018'))).toEqual({
    family: 8,
    learning_school: 13,
    social_health: 5,
    economic: 6,
    none: 1,
  })
})

test('the catalogue has 100 activities in 17 categories on 3 levels', () => {
  const catalogue = editionOf('activity', '2023')
  const levels = new Set(catalogue.items.map((item) => Reflect.get(item.attributes, 'level')))

  expect(catalogue.items).toHaveLength(100)
  expect(Object.keys(countByGroup(catalogue))).toHaveLength(17)
  expect(levels).toEqual(new Set(['universal', 'targeted', 'indicated']))
})

test('an activity has the level of its category', () => {
  const catalogue = editionOf('activity', '2023')
  const levels = new Map(
    catalogue.groups.map((group) => [group.code, Reflect.get(group.attributes, 'level')]),
  )

  const astray = catalogue.items.filter(
    (item) => levels.get(item.group ?? '') !== Reflect.get(item.attributes, 'level'),
  )

  expect(astray).toEqual([])
})

test('there are 28 indicators and six signs of screening', () => {
  expect(editionOf('indicator', '2023').items).toHaveLength(28)
  expect(editionOf('screening-sign', '2023').items).toHaveLength(6)
  expect(editionOf('preschool-screening-sign', '2026').items).toHaveLength(6)
})

test.each(named)('every row of %s has a Latvian and an English name', (_, edition) => {
  const nameless = [...edition.groups, ...edition.items].filter(
    ({ nameLv, nameEn }) => nameLv.trim() === '' || nameEn.trim() === '',
  )

  expect(edition.nameLv).not.toBe('')
  expect(edition.nameEn).not.toBe('')
  expect(nameless).toEqual([])
})

test.each(named)('every row of %s says where it comes from', (_, edition) => {
  const sourceless = edition.items.filter((item) => !/\S, \S/.test(item.source))

  expect(edition.source).toMatch(/\S, \S/)
  expect(sourceless).toEqual([])
})

test.each(named)('codes of %s are unique and its groups exist', (_, edition) => {
  const groups = new Set(edition.groups.map((group) => group.code))

  expect(new Set(edition.items.map((item) => item.code)).size).toBe(edition.items.length)
  expect(edition.items.filter((item) => item.group !== null && !groups.has(item.group))).toEqual([])
})

test('no level of effect is invented: high comes from the prose, the rest is not known or has no evidence', () => {
  const effects = editionOf('risk', '2023').items.map((item) => RiskAttributes2023.parse(item.attributes))
  const levels = effects.flatMap(({ stageEffect }) => Object.values(stageEffect))
  const highAnywhere = effects.filter(({ stageEffect }) => Object.values(stageEffect).includes('high'))

  expect(new Set(levels)).toEqual(new Set(['high', 'no_evidence', 'not_in_copy']))
  expect(highAnywhere).toHaveLength(12)
  expect(effects.filter(({ stageEffect }) => stageEffect.primary === 'no_evidence')).toHaveLength(30)
})

test('the mapping covers all 32 factors of 2018 and points only to risks of 2023', () => {
  const [mapping] = allMappings()
  const factors = editionOf('risk', '2018').items.filter((item) => item.group !== null)
  const risks = new Set(editionOf('risk', '2023').items.map((item) => item.code))
  const mapped = new Set(mapping?.mappings.map(({ fromCode }) => fromCode))

  expect(factors.filter((factor) => !mapped.has(factor.code))).toEqual([])
  expect(mapping?.mappings.filter(({ toCode }) => !risks.has(toCode))).toEqual([])
})

test('signs of screening and indicators point only to what exists', () => {
  const risks = new Set(editionOf('risk', '2023').items.map((item) => item.code))
  const numbers = new Set(
    editionOf('activity', '2023').items.map((item) => String(Reflect.get(item.attributes, 'number'))),
  )
  const signs = editionOf('screening-sign', '2023').items.flatMap((sign) =>
    textsIn(sign, 'pointsTo', 'seeAlso'),
  )
  const activities = editionOf('indicator', '2023').items.flatMap((item) =>
    textsIn(item, 'relatedActivities'),
  )

  expect(signs.filter((code) => !risks.has(code))).toEqual([])
  expect(activities.filter((number) => !numbers.has(number))).toEqual([])
})

function editionOf(classifier: string, version: string): EditionRows {
  const edition = editions.find((each) => each.classifier === classifier && each.version === version)
  if (edition === undefined) throw new Error(`no edition ${classifier} ${version}`)
  return edition
}

function countByGroup(edition: EditionRows): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { group } of edition.items) counts[group ?? 'none'] = (counts[group ?? 'none'] ?? 0) + 1
  return counts
}

function textsIn(item: { readonly attributes: object }, ...names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const value: unknown = Reflect.get(item.attributes, name)
    return Array.isArray(value) ? value.map(String) : []
  })
}

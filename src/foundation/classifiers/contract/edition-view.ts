import { z } from 'zod'
import { apiRoute } from '#platform/http/api-route.ts'
import { ClassifierId } from './classifier-id.ts'

const Attributes = z.record(z.string(), z.json())

const Row = z.object({
  code: z.string(),
  nameLv: z.string(),
  nameEn: z.string(),
  position: z.int(),
  /** Parse with the schema of the classifier, for example RiskAttributes2023. */
  attributes: Attributes,
})

export const EditionView = z.object({
  classifier: ClassifierId,
  version: z.string(),
  nameLv: z.string(),
  nameEn: z.string(),
  validFrom: z.iso.date(),
  validUntil: z.iso.date().nullable(),
  source: z.string(),
  attributes: Attributes,
  groups: z.array(Row),
  items: z.array(Row.extend({ group: z.string().nullable(), source: z.string() })),
})
export type EditionView = z.output<typeof EditionView>

/** A whole edition of a classifier, in both languages. */
export const readEdition = apiRoute({
  route: 'GET /classifiers/:classifier/:version',
  params: z.strictObject({ classifier: ClassifierId, version: z.string().max(20) }),
  output: EditionView,
})

export const listEditions = apiRoute({
  route: 'GET /classifiers',
  output: z.object({
    editions: z.array(
      z.object({
        classifier: z.string(),
        version: z.string(),
        nameLv: z.string(),
        nameEn: z.string(),
        items: z.int(),
        ungrouped: z.int(),
        groups: z.array(z.object({ code: z.string(), items: z.int() })),
      }),
    ),
  }),
})

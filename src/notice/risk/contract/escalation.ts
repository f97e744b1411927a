import { z } from 'zod'
import { apiRoute } from '#platform/http/api-route.ts'
import { idOf } from '#platform/ids/ids.ts'
import { RuleOwner } from './rule.ts'

export const EscalationSettingId = idOf('escalation setting')

/** A flag without an answer passes on when it has waited for more whole days than these: first to the team, then further. */
export const EscalationDays = z
  .strictObject({ team: z.int().min(1).max(60), municipality: z.int().min(1).max(120) })
  .refine(({ team, municipality }) => team <= municipality, {
    path: ['municipality'],
    params: { ask: 'later' },
  })
export type EscalationDays = z.infer<typeof EscalationDays>

export const EscalationByLevel = z.strictObject({
  urgent: EscalationDays,
  support: EscalationDays,
  attention: EscalationDays,
})
export type EscalationByLevel = z.infer<typeof EscalationByLevel>

const NamedOwner = RuleOwner.extend({ name: z.string() })

export const EscalationSetting = z.object({
  id: EscalationSettingId,
  /** Null: what came with the product, for the whole country. */
  owner: NamedOwner.nullable(),
  days: EscalationByLevel,
  reason: z.string(),
  setBy: z.string().nullable(),
  setAt: z.iso.datetime(),
})
export type EscalationSetting = z.infer<typeof EscalationSetting>

export const EscalationPlace = z.object({
  owner: NamedOwner,
  /** What holds there now: the shortest of what the school and whoever stands above it have set. */
  holds: EscalationByLevel,
  /** Set by whoever stands above; a school can only shorten it. */
  above: z.object({ owner: NamedOwner.nullable(), days: EscalationByLevel }),
  /** Newest first. */
  history: z.array(EscalationSetting),
  can: z.object({ set: z.boolean() }),
})
export type EscalationPlace = z.infer<typeof EscalationPlace>

/** When a flag that nobody answers passes on, at the reader's own school or municipality. */
export const readEscalation = apiRoute({
  route: 'GET /escalation',
  output: z.object({
    places: z.array(EscalationPlace),
    /** Of a reader's municipalities: schools that have set shorter times. */
    shorter: z.array(EscalationSetting),
  }),
})

export const setEscalation = apiRoute({
  route: 'PUT /escalation-settings/:settingId',
  params: z.strictObject({ settingId: EscalationSettingId }),
  input: z.strictObject({
    owner: RuleOwner,
    days: EscalationByLevel,
    reason: z.string().trim().min(3).max(500),
  }),
  output: z.object({ toTeam: z.int(), toMunicipality: z.int() }),
})

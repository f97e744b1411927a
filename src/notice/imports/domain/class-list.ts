import type { RegisteredPupil } from '#foundation/people/index.ts'
import type { ImportField } from '../contract/import-kind.ts'
import type { ProblemCode } from '../contract/import-report.ts'
import { nameKey } from './fold.ts'

/** One row of a class list, read. What the file does not tell is null. */
export type ListedPupil = {
  readonly line: number
  readonly givenName: string
  readonly familyName: string
  /** Whether the file keeps the two names apart, so that they may correct the register. */
  readonly namesApart: boolean
  readonly codeIndex: string | null
  readonly bornOn: string | null
  readonly sex: 'female' | 'male' | null
  readonly schoolNumber: string | null
  readonly declaredMunicipalityId: string | null
  readonly classId: string
  readonly startsOn: string | null
}

export type Correction = Partial<
  Pick<
    RegisteredPupil,
    'givenName' | 'familyName' | 'bornOn' | 'sex' | 'schoolNumber' | 'declaredMunicipalityId'
  >
>

export type Trouble = {
  readonly code: ProblemCode
  readonly field: ImportField
  readonly params?: Readonly<Record<string, string | number>>
}

export type Decision =
  | {
      readonly kind: 'add'
      readonly listed: ListedPupil & { readonly bornOn: string; readonly sex: 'female' | 'male' }
    }
  | {
      /** The pupil is in the register: here, elsewhere, or nowhere at present. */
      readonly kind: 'keep'
      readonly listed: ListedPupil
      readonly pupil: RegisteredPupil
      readonly correction: Correction
      readonly addsCode: boolean
      readonly from: 'here' | 'elsewhere' | 'nowhere'
    }
  | { readonly kind: 'refused'; readonly listed: ListedPupil; readonly trouble: Trouble }

export type Register = {
  readonly institutionId: string
  readonly pupils: readonly RegisteredPupil[]
}

/** Decides for every row who it is and what follows. Two rows for one pupil are refused, both named. */
export function decideClassList(rows: readonly ListedPupil[], register: Register): Decision[] {
  const find = finderIn(register)
  const firstLines = new Map<string, number>()
  return rows.map((listed) => {
    const decision = decide(listed, find(listed), register)
    const who =
      decision.kind === 'keep'
        ? decision.pupil.id
        : (listed.codeIndex ?? `${nameOf(listed)} ${listed.bornOn}`)
    const firstLine = firstLines.get(who)
    firstLines.set(who, firstLine ?? listed.line)
    if (firstLine === undefined) return decision
    return {
      kind: 'refused',
      listed,
      trouble: { code: 'pupil-repeated', field: 'familyName', params: { firstLine } },
    }
  })
}

/** Pupils of these classes whom the list no longer has. Also those of a last year's class that others of the list come from. */
export function missingFrom(decisions: readonly Decision[], register: Register): RegisteredPupil[] {
  const listed = new Set(
    decisions.flatMap((decision) => (decision.kind === 'keep' ? [decision.pupil.id] : [])),
  )
  const classes = new Set<string | null>(
    decisions.flatMap((decision) => [
      decision.listed.classId,
      ...(decision.kind === 'keep' && decision.from === 'here' ? [decision.pupil.classId] : []),
    ]),
  )
  return register.pupils.filter(
    (pupil) =>
      pupil.institutionId === register.institutionId &&
      pupil.classId !== null &&
      classes.has(pupil.classId) &&
      !listed.has(pupil.id),
  )
}

type Match = { readonly pupil?: RegisteredPupil; readonly trouble?: Trouble }

function finderIn({ institutionId, pupils }: Register): (listed: ListedPupil) => Match {
  const byCode = new Map(
    pupils.flatMap((pupil) => (pupil.codeIndex === null ? [] : [[pupil.codeIndex, pupil]])),
  )
  const here = pupils.filter((pupil) => pupil.institutionId === institutionId)
  const byName = Map.groupBy(here, (pupil) => nameKey(pupil.givenName, pupil.familyName))
  return (listed) => {
    const known = listed.codeIndex === null ? undefined : byCode.get(listed.codeIndex)
    if (known !== undefined) return { pupil: known }
    const namesakes = (byName.get(nameOf(listed)) ?? []).filter(
      (pupil) => listed.bornOn === null || pupil.bornOn === listed.bornOn,
    )
    const open = listed.codeIndex === null ? namesakes : namesakes.filter((pupil) => pupil.codeIndex === null)
    const [only] = open
    if (open.length > 1) return { trouble: { code: 'pupil-ambiguous', field: 'familyName' } }
    if (only !== undefined) return { pupil: only }
    const isOther = namesakes.length > 0 && listed.bornOn !== null
    return isOther ? { trouble: { code: 'code-differs', field: 'personalCode' } } : {}
  }
}

function decide(listed: ListedPupil, match: Match, register: Register): Decision {
  if (match.trouble !== undefined) return refused(listed, match.trouble)
  if (match.pupil === undefined) return decideNew(listed)
  const { pupil } = match
  if (
    listed.bornOn !== null &&
    listed.codeIndex !== null &&
    pupil.codeIndex !== null &&
    pupil.bornOn !== listed.bornOn
  ) {
    return refused(listed, {
      code: 'birth-date-differs',
      field: 'bornOn',
      params: { register: pupil.bornOn },
    })
  }
  return {
    kind: 'keep',
    listed,
    pupil,
    correction: correctionOf(listed, pupil),
    addsCode: listed.codeIndex !== null && pupil.codeIndex === null,
    from:
      pupil.institutionId === register.institutionId
        ? 'here'
        : pupil.institutionId === null
          ? 'nowhere'
          : 'elsewhere',
  }
}

function decideNew(listed: ListedPupil): Decision {
  const { bornOn, sex } = listed
  if (bornOn === null) return refused(listed, { code: 'birth-date-missing', field: 'bornOn' })
  if (sex === null) return refused(listed, { code: 'sex-missing', field: 'sex' })
  return { kind: 'add', listed: { ...listed, bornOn, sex } }
}

function refused(listed: ListedPupil, trouble: Trouble): Decision {
  return { kind: 'refused', listed, trouble }
}

/** What the file tells and the register has otherwise. */
function correctionOf(listed: ListedPupil, pupil: RegisteredPupil): Correction {
  const isRenamed = listed.namesApart || nameOf(listed) !== nameKey(pupil.givenName, pupil.familyName)
  const told: Correction = {
    ...(isRenamed ? { givenName: listed.givenName, familyName: listed.familyName } : {}),
    ...(listed.bornOn === null ? {} : { bornOn: listed.bornOn }),
    ...(listed.sex === null ? {} : { sex: listed.sex }),
    ...(listed.schoolNumber === null ? {} : { schoolNumber: listed.schoolNumber }),
    ...(listed.declaredMunicipalityId === null
      ? {}
      : { declaredMunicipalityId: listed.declaredMunicipalityId }),
  }
  const different = Object.entries(told).filter(
    ([field, value]) => pupil[field as keyof Correction] !== value,
  )
  return Object.fromEntries(different)
}

function nameOf(listed: Pick<ListedPupil, 'givenName' | 'familyName'>): string {
  return nameKey(listed.givenName, listed.familyName)
}

import type { RegisteredPupil } from '#foundation/people/index.ts'
import { hasLostMarks, nameKey } from '#platform/text/fold.ts'
import type { ListedPupil, Register, Trouble } from './listed-pupil.ts'
import { type AnswerTo, type Candidate, type Match, matchPupils } from './match-pupils.ts'

export type Correction = Partial<
  Pick<
    RegisteredPupil,
    'givenName' | 'familyName' | 'bornOn' | 'sex' | 'schoolNumber' | 'declaredMunicipalityId'
  >
>

export type Decision = Decided & {
  /** Pupils of whom the row looked alike, whatever was answered; not there when nothing was to be asked. */
  readonly asked?: readonly Candidate[]
}

type Decided =
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
  | {
      /** It may be one of those it is asked about, or another child; until somebody says which, the row is left out. */
      readonly kind: 'doubtful'
      readonly listed: ListedPupil
    }
  | { readonly kind: 'refused'; readonly listed: ListedPupil; readonly trouble: Trouble }

/** Decides for every row who it is and what follows. Two rows for one pupil are refused, both named. */
export function decideClassList(
  rows: readonly ListedPupil[],
  register: Register,
  answerTo: AnswerTo,
): Decision[] {
  const matches = matchPupils(rows, register, answerTo)
  const firstLines = new Map<string, number>()
  return matches.map(({ listed, match }) => {
    const decision = decide(listed, match, register)
    const who =
      decision.kind === 'keep'
        ? decision.pupil.id
        : (listed.codeIndex ?? `${nameOf(listed)} ${listed.bornOn}`)
    const firstLine = firstLines.get(who)
    firstLines.set(who, firstLine ?? listed.line)
    const asked = match.asked === undefined ? {} : { asked: match.asked }
    if (firstLine === undefined) return { ...decision, ...asked }
    const trouble: Trouble = { code: 'pupil-repeated', field: 'familyName', params: { firstLine } }
    return { ...refused(listed, trouble), ...asked }
  })
}

/** Of which pupils a file says something by not having them: those of its classes, of the whole school, or none. */
export type Reach = 'classes' | 'school' | 'nobody'

/** Pupils whom the list should have and no longer has. Also those of a last year's class that others of the list come from. */
export function missingFrom(
  decisions: readonly Decision[],
  register: Register,
  reach: Reach,
): RegisteredPupil[] {
  if (reach === 'nobody') return []
  const listed = new Set(
    decisions.flatMap((decision) => {
      if (decision.kind === 'doubtful') return (decision.asked ?? []).map(({ pupil }) => pupil.id)
      return decision.kind === 'keep' ? [decision.pupil.id] : []
    }),
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
      (reach === 'school' || classes.has(pupil.classId)) &&
      !listed.has(pupil.id),
  )
}

function decide(listed: ListedPupil, match: Match, register: Register): Decided {
  if (match.kind === 'trouble') return refused(listed, match.trouble)
  if (match.kind === 'nobody') return decideNew(listed)
  if (match.kind === 'doubtful') return { kind: 'doubtful', listed }
  const { pupil } = match
  if (
    listed.bornOn !== null &&
    listed.codeIndex !== null &&
    pupil.codeIndex !== null &&
    pupil.bornOn !== listed.bornOn &&
    !isNamedAsBefore(listed, pupil)
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
    correction: match.keepsIdentity
      ? withoutIdentity(correctionOf(listed, pupil))
      : correctionOf(listed, pupil),
    addsCode: listed.codeIndex !== null && pupil.codeIndex === null,
    from:
      pupil.institutionId === register.institutionId
        ? 'here'
        : pupil.institutionId === null
          ? 'nowhere'
          : 'elsewhere',
  }
}

function decideNew(listed: ListedPupil): Decided {
  const { bornOn, sex } = listed
  if (bornOn === null) return refused(listed, { code: 'birth-date-missing', field: 'bornOn' })
  if (sex === null) return refused(listed, { code: 'sex-missing', field: 'sex' })
  return { kind: 'add', listed: { ...listed, bornOn, sex } }
}

function refused(listed: ListedPupil, trouble: Trouble): Decided {
  return { kind: 'refused', listed, trouble }
}

/** What the file tells and the register has otherwise. */
function correctionOf(listed: ListedPupil, pupil: RegisteredPupil): Correction {
  const isFormer = isNamedAsBefore(listed, pupil)
  const isRenamed =
    !isFormer && (listed.namesApart || nameOf(listed) !== nameKey(pupil.givenName, pupil.familyName))
  const told: Correction = {
    ...(isRenamed ? namesOf(listed, pupil) : {}),
    ...(listed.bornOn === null || isFormer ? {} : { bornOn: listed.bornOn }),
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

function withoutIdentity({ givenName: _, familyName: __, bornOn: ___, ...others }: Correction): Correction {
  return others
}

/** The file still says what stood with a record that was merged into the pupil: somebody has decided that it does not hold. */
function isNamedAsBefore(listed: ListedPupil, pupil: RegisteredPupil): boolean {
  const isOwn =
    nameOf(listed) === nameKey(pupil.givenName, pupil.familyName) &&
    (listed.bornOn === null || listed.bornOn === pupil.bornOn)
  return (
    !isOwn &&
    pupil.formerly.some(
      (former) =>
        nameOf(former) === nameOf(listed) && (listed.bornOn === null || listed.bornOn === former.bornOn),
    )
  )
}

/** The names of the file; where it has only lost the diacritics of the register, those of the register stay. */
function namesOf(listed: ListedPupil, pupil: RegisteredPupil): Pick<Correction, 'givenName' | 'familyName'> {
  const kept = (told: string, known: string) => (hasLostMarks(told, known) ? known : told)
  return {
    givenName: kept(listed.givenName, pupil.givenName),
    familyName: kept(listed.familyName, pupil.familyName),
  }
}

function nameOf(listed: Pick<ListedPupil, 'givenName' | 'familyName'>): string {
  return nameKey(listed.givenName, listed.familyName)
}

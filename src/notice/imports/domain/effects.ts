import type { RegisteredPupil } from '#foundation/people/index.ts'
import type { EffectKind, PupilEffect } from '../contract/import-effects.ts'
import type { Correction, Decision } from './class-list.ts'

type Name = Pick<RegisteredPupil, 'givenName' | 'familyName'>
/** An effect whose classes are not yet named. */
export type RawEffect = Omit<PupilEffect, 'className' | 'classBefore'> & {
  readonly classId: string | null
  readonly classIdBefore: string | null
}

const nothingBefore = () => ({ classIdBefore: null, nameBefore: null, fields: [], on: null })

export function effectOfAdding({ listed }: Extract<Decision, { kind: 'add' }>): RawEffect {
  const { givenName, familyName, classId } = listed
  return { kind: 'added', givenName, familyName, classId, ...nothingBefore() }
}

export function effectOfKeeping(
  { listed, pupil, correction, addsCode, from }: Extract<Decision, { kind: 'keep' }>,
  kind: Exclude<EffectKind, 'added' | 'ended'>,
): RawEffect {
  const name: Name = { ...namesOf(pupil), ...namesIn(correction) }
  const isRenamed = name.givenName !== pupil.givenName || name.familyName !== pupil.familyName
  const isMoved = from === 'here' && pupil.classId !== listed.classId
  return {
    kind,
    ...name,
    classId: listed.classId,
    classIdBefore: isMoved ? pupil.classId : null,
    nameBefore: isRenamed ? `${pupil.givenName} ${pupil.familyName}` : null,
    fields: [...correctedFields(correction), ...(addsCode ? (['personalCode'] as const) : [])],
    on: null,
  }
}

export function effectOfLeaving(pupil: RegisteredPupil, on: string): RawEffect {
  return { kind: 'ended', ...namesOf(pupil), classId: pupil.classId, ...nothingBefore(), on }
}

function namesOf({ givenName, familyName }: Name): Name {
  return { givenName, familyName }
}

function namesIn({ givenName, familyName }: Correction): Partial<Name> {
  return {
    ...(givenName === undefined ? {} : { givenName }),
    ...(familyName === undefined ? {} : { familyName }),
  }
}

function correctedFields(correction: Correction): PupilEffect['fields'] {
  const told = [
    ['bornOn', correction.bornOn],
    ['sex', correction.sex],
    ['schoolNumber', correction.schoolNumber],
    ['declaredMunicipality', correction.declaredMunicipalityId],
  ] as const
  return told.flatMap(([field, value]) => (value === undefined ? [] : [field]))
}

import { z } from 'zod'
import { institutionFields } from '#foundation/institutions/contract/institution-list.ts'

/** What a school brings. */
export const schoolKinds = ['class_list', 'staff', 'absences', 'marks', 'behaviour'] as const
/** The last one is brought by whoever keeps the register of institutions. */
export const importKinds = [...schoolKinds, 'institutions'] as const
export const ImportKind = z.enum(importKinds)
export type ImportKind = z.infer<typeof ImportKind>
export type SchoolKind = (typeof schoolKinds)[number]

export function isSchoolKind(kind: ImportKind): kind is SchoolKind {
  return kind !== 'institutions'
}

export const importStatuses = [
  'created',
  'uploaded',
  'checked',
  'refused',
  'committed',
  'undone',
  'discarded',
] as const
export const ImportStatus = z.enum(importStatuses)
export type ImportStatus = z.infer<typeof ImportStatus>

/** Largest file that is taken in. */
export const MAX_FILE_BYTES = 200_000_000

/** What a column can be. A field that is not in the file stays unmapped. */
export const importFields = [
  'personalCode',
  'givenName',
  'familyName',
  'fullName',
  'bornOn',
  'sex',
  'className',
  'schoolNumber',
  'declaredMunicipality',
  'startsOn',
  'onDate',
  'lesson',
  'lessonCount',
  'absenceKind',
  'subject',
  'mark',
  'behaviourKind',
  'remark',
  'guardian1Name',
  'guardian1FamilyName',
  'guardian1Relation',
  'guardian1Phone',
  'guardian1Email',
  'guardian2Name',
  'guardian2FamilyName',
  'guardian2Relation',
  'guardian2Phone',
  'guardian2Email',
  'email',
  'post',
  'worksFrom',
  'worksUntil',
  ...institutionFields,
] as const
export const ImportField = z.enum(importFields)
export type ImportField = z.infer<typeof ImportField>

const whoIsWho = ['personalCode', 'givenName', 'familyName', 'fullName', 'bornOn', 'className'] as const

/** Which fields make sense for a kind of file, in the order in which people think of them. */
export const fieldsOfKind: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  class_list: [
    'className',
    'givenName',
    'familyName',
    'fullName',
    'personalCode',
    'bornOn',
    'sex',
    'declaredMunicipality',
    'startsOn',
    'schoolNumber',
    'guardian1Name',
    'guardian1FamilyName',
    'guardian1Relation',
    'guardian1Phone',
    'guardian1Email',
    'guardian2Name',
    'guardian2FamilyName',
    'guardian2Relation',
    'guardian2Phone',
    'guardian2Email',
  ],
  staff: ['givenName', 'familyName', 'fullName', 'email', 'post', 'className', 'worksFrom', 'worksUntil'],
  absences: [...whoIsWho, 'onDate', 'lesson', 'lessonCount', 'absenceKind'],
  marks: [...whoIsWho, 'onDate', 'subject', 'mark'],
  behaviour: [...whoIsWho, 'onDate', 'behaviourKind', 'remark'],
  institutions: institutionFields,
}

/** Of each group at least one must be in the file; a group within a group means all of it. */
export const neededFields: Readonly<Record<ImportKind, readonly (readonly (readonly ImportField[])[])[]>> = {
  class_list: [[['className']], [['fullName'], ['givenName', 'familyName']]],
  staff: [[['fullName'], ['givenName', 'familyName']], [['post']]],
  absences: [[['personalCode'], ['fullName'], ['givenName', 'familyName']], [['onDate']], [['absenceKind']]],
  marks: [
    [['personalCode'], ['fullName'], ['givenName', 'familyName']],
    [['onDate']],
    [['subject']],
    [['mark']],
  ],
  behaviour: [
    [['personalCode'], ['fullName'], ['givenName', 'familyName']],
    [['onDate']],
    [['behaviourKind']],
  ],
  institutions: [[['institutionName']], [['institutionKind']], [['founder']], [['municipality']]],
}

/** The groups of needed fields of which no way to say them has all its columns. */
export function missingGroups(
  kind: ImportKind,
  columns: Readonly<Partial<Record<ImportField, number>>>,
): readonly (readonly (readonly ImportField[])[])[] {
  return neededFields[kind].filter(
    (group) => !group.some((fields) => fields.every((field) => columns[field] !== undefined)),
  )
}

/** Of several ways to say who somebody is, the name is the one that people think of first. */
export function tellingField(group: readonly (readonly ImportField[])[]): ImportField {
  const fields = group.flat()
  return fields.find((field) => field === 'fullName') ?? fields[0] ?? 'fullName'
}

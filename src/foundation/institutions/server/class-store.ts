import type { Trx } from '#platform/db/connect.ts'

export type NewClass = {
  readonly id: string
  readonly institutionId: string
  readonly schoolYear: string
  readonly name: string
  readonly grade: number
}

export async function insertClasses(trx: Trx, classes: readonly NewClass[]): Promise<void> {
  if (classes.length === 0) return
  await trx
    .insertInto('institutions.classes')
    .values(
      classes.map((one) => ({
        id: one.id,
        institution_id: one.institutionId,
        school_year: one.schoolYear,
        name: one.name,
        grade: one.grade,
      })),
    )
    .execute()
}

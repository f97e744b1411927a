import type { Trx } from '#platform/db/connect.ts'
import type { SchoolCalendar, SchoolYear } from '../contract/school-calendar.ts'
import { publicHolidayName, schoolHolidayNames } from '../domain/holiday-names.ts'
import { semesterId } from '../domain/reference-ids.ts'

/** Grade 0 is preschool, 13 to 16 are vocational courses. */
const ALL_GRADES = '[0,17)'

export async function upsertCalendar(trx: Trx, years: SchoolCalendar): Promise<void> {
  await trx
    .insertInto('institutions.school_years')
    .values(
      years.map(({ id, startsOn, endsOn, basis, source }) => ({
        code: id,
        starts_on: startsOn,
        ends_on: endsOn,
        basis,
        source,
      })),
    )
    .onConflict((conflict) =>
      conflict.column('code').doUpdateSet((old) => ({
        starts_on: old.ref('excluded.starts_on'),
        ends_on: old.ref('excluded.ends_on'),
        basis: old.ref('excluded.basis'),
        source: old.ref('excluded.source'),
      })),
    )
    .execute()
  await upsertSemesters(trx, years)
  await replaceHolidays(trx, years)
}

async function upsertSemesters(trx: Trx, years: SchoolCalendar): Promise<void> {
  await trx
    .insertInto('institutions.semesters')
    .values(
      years.flatMap((year) =>
        year.semesters.map(({ number, startsOn, endsOn, endsOnGrade9, endsOnGrade12 }) => ({
          id: semesterId(year.id, number),
          school_year: year.id,
          number,
          starts_on: startsOn,
          ends_on: endsOn,
          ends_on_grade_9: endsOnGrade9 ?? null,
          ends_on_grade_12: endsOnGrade12 ?? null,
        })),
      ),
    )
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((old) => ({
        starts_on: old.ref('excluded.starts_on'),
        ends_on: old.ref('excluded.ends_on'),
        ends_on_grade_9: old.ref('excluded.ends_on_grade_9'),
        ends_on_grade_12: old.ref('excluded.ends_on_grade_12'),
      })),
    )
    .execute()
}

/** Nothing points to a holiday, so the years that the calendar brings are written anew. */
async function replaceHolidays(trx: Trx, years: SchoolCalendar): Promise<void> {
  await trx
    .deleteFrom('institutions.holidays')
    .where(
      'school_year',
      'in',
      years.map((year) => year.id),
    )
    .execute()
  await trx.insertInto('institutions.holidays').values(years.flatMap(holidayRows)).execute()
}

function holidayRows(year: SchoolYear) {
  return [
    ...year.holidays.map(({ kind, startsOn, endsOn, grades }) => ({
      school_year: year.id,
      kind,
      name_lv: schoolHolidayNames[kind].lv,
      name_en: schoolHolidayNames[kind].en,
      starts_on: startsOn,
      ends_on: endsOn,
      grades: grades === undefined ? ALL_GRADES : `[${Math.min(...grades)},${Math.max(...grades) + 1})`,
    })),
    ...year.publicHolidays.map(({ on, name }) => ({
      school_year: year.id,
      kind: 'public',
      name_lv: publicHolidayName(name).lv,
      name_en: publicHolidayName(name).en,
      starts_on: on,
      ends_on: on,
      grades: ALL_GRADES,
    })),
  ]
}

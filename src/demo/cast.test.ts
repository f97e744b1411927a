import { expect, test } from 'vitest'
import { CAST, castId, castMember, TRIED_COLLEAGUES } from './cast.ts'
import { buildCountryPlan, buildDemoPlan, castSchoolOf } from './country-plan.ts'
import { RIGA_KEY, VALMIERA_KEY } from './municipality-facts.ts'
import type { Pupil, PupilSemester } from './pupil-types.ts'
import { pupilsFirstSeenIn } from './pupils.ts'
import { isCastClass } from './seats.ts'
import { placeAbsences } from './signal-placement.ts'
import { absenceTotals, eachMark } from './signal-rows.ts'
import { classesOf, staffOf } from './staff.ts'
import { STRUGGLING_CLASS } from './struggling-class.ts'
import { lessonsPerDay } from './subjects.ts'

const plan = buildDemoPlan()
const school = castSchoolOf(plan)
const pupils = [...pupilsFirstSeenIn(plan, school)]

test('7.b has 25 pupils and Ilze Priede', () => {
  const inClass = pupils.filter((pupil) =>
    pupil.enrolments.some(
      (each) =>
        isCastClass(each.institution, each.schoolYear, each.grade, each.letter) && each.until === null,
    ),
  )
  const row = [...classesOf(plan, school)].find(
    (each) => each.schoolYear === '2026/27' && each.name === '7.b',
  )

  expect(inClass).toHaveLength(25)
  expect(row?.classTeacherId).toBe(castId('ilze.priede'))
})

test('nobody from elsewhere is put into 7.b', () => {
  const strangers = plan.institutions
    .filter((institution) => institution !== school)
    .flatMap((institution) => [...pupilsFirstSeenIn(plan, institution)])
    .filter((pupil) =>
      pupil.enrolments.some((each) =>
        isCastClass(each.institution, each.schoolYear, each.grade, each.letter),
      ),
    )

  expect(strangers).toEqual([])
})

test('Elza has 22 unexcused lessons, the last of them today', () => {
  const [elza, semester] = running('elza.liepina')

  expect(absenceTotals(elza, semester).unexcused).toBe(22)
  expect(placeAbsences(elza, semester).unexcused.at(-1)).not.toBe(0)
  expect(semester.days.at(-1)).toBe(plan.today)
  expect(elza.guardians[0]).toMatchObject({
    id: castId('elina.liepina'),
    given: 'Elīna',
    family: 'Liepiņa',
    abroad: true,
  })
})

test('Jānis has low marks in exactly the three subjects', () => {
  const [janis, semester] = running('janis.kalnins')
  const low = [...means(janis, semester)].filter(([, mean]) => mean < 4).map(([code]) => code)

  expect(low.toSorted()).toEqual(['BIO', 'ENG', 'MAT'])
})

test('so many of 8.b have low marks that the class stands out from its school', () => {
  const { grade, letter } = STRUGGLING_CLASS
  const nowIn = (pupil: Pupil) => pupil.enrolments.find(({ endReason }) => endReason === null)
  const here = pupils.filter((pupil) => nowIn(pupil)?.institution === school)
  const isOfClass = (pupil: Pupil) => nowIn(pupil)?.grade === grade && nowIn(pupil)?.letter === letter
  const hasLowMarks = (pupil: Pupil) => {
    const semester = pupil.semesters.at(-1)
    return (
      semester !== undefined && [...means(pupil, semester).values()].filter((mean) => mean < 4).length >= 3
    )
  }
  const shareOf = (group: readonly Pupil[]) => group.filter(hasLowMarks).length / group.length

  const ownClass = here.filter(isOfClass)

  expect(ownClass.filter(hasLowMarks).length).toBeGreaterThanOrEqual(5)
  expect(shareOf(ownClass)).toBeGreaterThan(shareOf(here.filter((pupil) => !isOfClass(pupil))) + 0.15)
})

test('Marta has a running plan and the others of the cast have none', () => {
  for (const member of CAST.filter((each) => each.roles[0]?.role === 'pupil')) {
    const [, semester] = running(member.username)
    expect(semester.plan?.status ?? 'none').toBe(member.username === 'marta.ozolina' ? 'running' : 'none')
  }
})

test('Roberts was present in 91 % of the lessons', () => {
  const [roberts, semester] = running('roberts.kenins')
  const { excused, unexcused } = absenceTotals(roberts, semester)
  const lessons = semester.days.length * lessonsPerDay(7, false)

  expect(1 - (excused + unexcused) / lessons).toBeCloseTo(0.91, 2)
})

test('Toms is declared in Valmieras novads and Anna moves from Rīga in November', () => {
  const [toms] = running('toms.dzenis')
  const [anna] = running('anna.cakste')
  const [before, after] = anna.enrolments.filter((each) => each.schoolYear === '2026/27')

  expect(toms.declaredMunicipality).toBe(VALMIERA_KEY)
  expect(before?.institution.municipality.key).toBe(RIGA_KEY)
  expect(before?.endReason).toBe('moved')
  expect(after).toMatchObject({ institution: school, from: '2026-11-09', until: null })
})

test('the staff of the cast works at the school under stable ids', () => {
  const staff = [...staffOf(plan, school)]

  for (const username of ['ilze.priede', 'andris.lusis', 'dace.vilka', 'rita.klava']) {
    expect(staff.filter((row) => row.id === castId(username) && row.username === username)).toHaveLength(1)
  }
  expect(castMember('mara.ozola').roles[0]?.role).toBe('municipal-coordinator')
  expect(new Set(CAST.map((member) => member.id)).size).toBe(CAST.length)
})

test.each(TRIED_COLLEAGUES)(
  '$given $family works at $institution, once',
  ({ given, family, institution }) => {
    const place = plan.institutions.find(({ name }) => name === institution)
    if (place === undefined) throw new RangeError(`no institution is called ${institution}`)
    const staff = [...staffOf(plan, place)]

    expect(staff.filter((row) => row.given === given && row.family === family)).toHaveLength(1)
  },
)

test('the cast is the same in the plan of the country', () => {
  const country = buildCountryPlan()
  const names = [...pupilsFirstSeenIn(country, castSchoolOf(country))].flatMap((pupil) => pupil.castKey ?? [])

  expect(names).toEqual(pupils.flatMap((pupil) => pupil.castKey ?? []))
})

function running(username: string): [Pupil, PupilSemester] {
  const pupil = pupils.find((each) => each.castKey === username)
  const semester = pupil?.semesters.at(-1)
  if (pupil === undefined || semester === undefined)
    throw new RangeError(`no running semester for ${username}`)
  return [pupil, semester]
}

function means(pupil: Pupil, semester: PupilSemester): Map<string, number> {
  const marks = new Map<string, number[]>()
  eachMark(pupil, semester, (_date, code, mark) => marks.set(code, [...(marks.get(code) ?? []), mark]))
  return new Map(
    [...marks].map(([code, all]) => [code, all.reduce((sum, mark) => sum + mark, 0) / all.length]),
  )
}

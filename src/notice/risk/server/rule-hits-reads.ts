import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { GradeRange, RuleNumbers, ThresholdsOf } from '../contract/rule.ts'

type Asked = {
  readonly numbers: RuleNumbers
  readonly grades: GradeRange
  readonly semesterId: string
  /** Which rows of the summaries, under the name `summary`. */
  readonly within: Expression<SqlBool>
  /** The version by which pupils wait already; what-if has none. */
  readonly version?: { readonly id: string; readonly rule: string }
}

/** SQL of the pupils who meet a rule's numbers, from the term summaries, with the facts that say so. */
export function hitsOf({ numbers, ...asked }: Asked): RawBuilder<unknown> {
  switch (numbers.kind) {
    case 'unexcused-lessons':
      return unexcusedLessons(numbers.thresholds, asked)
    case 'unexcused-days':
      return unexcusedDays(numbers.thresholds, asked)
    case 'low-marks':
      return lowMarks(numbers.thresholds, asked)
    case 'chronic-absence':
      return chronicAbsence(numbers.thresholds, asked)
    case 'failing-subjects':
      return failingSubjects(numbers.thresholds, asked)
    case 'absence-trend':
      return absenceTrend(numbers.thresholds, asked)
    case 'transition':
      return transition(numbers.thresholds, asked)
    case 'behaviour':
      return behaviour(numbers.thresholds, asked)
    case 'absence-cause':
      return absenceCause(numbers.thresholds, asked)
    case 'absence-run':
      return absenceRun(numbers.thresholds, asked)
    case 'low-levels':
      return lowLevels(numbers.thresholds, asked)
    case 'falling-marks':
      return fallingMarks(numbers.thresholds, asked)
    default:
      return numbers satisfies never
  }
}

type Where = Omit<Asked, 'numbers'>

type Counted = {
  /** Joined to `summary`. */
  readonly beside?: RawBuilder<unknown>
  /** Column up to which the data of the summary go. */
  readonly until: 'absences_until' | 'behaviour_until'
  readonly facts: RawBuilder<unknown>
  /** Condition on `summary`. */
  readonly met: RawBuilder<unknown>
}

/** Pupils whose term summary meets a condition. */
function inTerm(
  { semesterId, within, grades }: Where,
  { beside = sql``, until, facts, met }: Counted,
): RawBuilder<unknown> {
  return sql`
    select summary.pupil_id, summary.municipality_id, summary.institution_id, summary.class_id,
      coalesce(${sql.ref(`summary.${until}`)}, semester.starts_on) as data_until, ${facts} as facts
    from signals.term_summaries summary
    join institutions.semesters semester on semester.id = summary.semester_id ${beside}
    where summary.semester_id = ${semesterId}::uuid and ${within} and ${inGrades(grades)} and ${met}`
}

type CountedSubjects = {
  /** Joined to the `summary` of a subject. */
  readonly beside?: RawBuilder<unknown>
  /** Facts of one subject, from its summary. */
  readonly subject: RawBuilder<unknown>
  /** Condition on the `summary` of a subject, and how many subjects have to meet it. */
  readonly met: RawBuilder<unknown>
  readonly atLeast: number
  /** Facts of the pupil, from `found.subjects`. */
  readonly facts: RawBuilder<unknown>
}

/** Pupils of whom so many subjects meet a condition. */
function inSubjects(
  { semesterId, within, grades }: Where,
  { subject, beside = sql``, met, atLeast, facts }: CountedSubjects,
): RawBuilder<unknown> {
  return sql`
    select found.pupil_id, found.municipality_id, found.institution_id, found.class_id,
      coalesce(term.marks_until, semester.starts_on) as data_until, ${facts} as facts
    from (
      select summary.pupil_id, summary.municipality_id, summary.institution_id, summary.class_id,
        jsonb_agg(${subject} order by summary.subject) as subjects
      from signals.subject_summaries summary ${beside}
      where summary.semester_id = ${semesterId}::uuid and ${within} and ${inGrades(grades)} and ${met}
      group by summary.pupil_id, summary.municipality_id, summary.institution_id, summary.class_id
      having count(*) >= ${atLeast}::int) found
    join institutions.semesters semester on semester.id = ${semesterId}::uuid
    left join signals.term_summaries term on term.pupil_id = found.pupil_id and term.semester_id = semester.id`
}

function unexcusedLessons(
  { moreThanLessons }: ThresholdsOf<'unexcused-lessons'>,
  where: Where,
): RawBuilder<unknown> {
  return inTerm(where, {
    until: 'absences_until',
    facts: sql`jsonb_build_object('rule', 'unexcused-lessons', 'lessons', summary.lessons_unexcused,
      'limit', ${moreThanLessons}::int)`,
    met: sql`summary.lessons_unexcused > ${moreThanLessons}::int`,
  })
}

function unexcusedDays({ moreThanDays }: ThresholdsOf<'unexcused-days'>, where: Where): RawBuilder<unknown> {
  return inTerm(where, {
    until: 'absences_until',
    facts: sql`jsonb_build_object('rule', 'unexcused-days', 'days', summary.days_unexcused, 'limit', ${moreThanDays}::int)`,
    met: sql`summary.days_unexcused > ${moreThanDays}::int`,
  })
}

function lowMarks({ meanBelow, subjects }: ThresholdsOf<'low-marks'>, where: Where): RawBuilder<unknown> {
  return inSubjects(where, {
    subject: sql`jsonb_build_object('code', summary.subject,
      'mean', round(summary.points_sum::numeric / summary.points_count, 2))`,
    met: sql`summary.mean_hundredths < ${Math.round(meanBelow * 100)}::int`,
    atLeast: subjects,
    facts: sql`jsonb_build_object('rule', 'low-marks', 'subjects', found.subjects,
      'meanBelow', ${meanBelow}::numeric, 'limit', ${subjects}::int)`,
  })
}

/** Both limits belong to it. Who has left is counted by the days until leaving, who came late from the day of coming. */
function chronicAbsence(
  { atLeastPercent, enrolledDays }: ThresholdsOf<'chronic-absence'>,
  where: Where,
): RawBuilder<unknown> {
  return inTerm(where, {
    until: 'absences_until',
    facts: sql`jsonb_build_object('rule', 'chronic-absence', 'missed', summary.days_missed, 'enrolled', summary.days_enrolled,
      'limit', ${atLeastPercent}::numeric)`,
    met: sql`summary.days_enrolled >= ${enrolledDays}::int
      and summary.days_missed * 100 >= ${atLeastPercent}::numeric * summary.days_enrolled`,
  })
}

function failingSubjects({ subjects }: ThresholdsOf<'failing-subjects'>, where: Where): RawBuilder<unknown> {
  return inSubjects(where, {
    subject: sql`jsonb_build_object('code', summary.subject,
      'mean', round(summary.points_sum::numeric / nullif(summary.points_count, 0), 2),
      'notPassed', summary.not_passed, 'notAssessed', summary.not_assessed)`,
    met: sql`summary.is_failing`,
    atLeast: subjects,
    facts: sql`jsonb_build_object('rule', 'failing-subjects', 'subjects', found.subjects, 'limit', ${subjects}::int)`,
  })
}

/** All limits belong to it; shares are compared as whole numbers, so that nothing is lost by rounding. */
function absenceTrend(
  { atLeastPoints, recentDays, earlierDays }: ThresholdsOf<'absence-trend'>,
  where: Where,
): RawBuilder<unknown> {
  return inTerm(where, {
    until: 'absences_until',
    facts: sql`jsonb_build_object('rule', 'absence-trend', 'recentAbsent', summary.recent_days_absent, 'recentDays', summary.recent_days,
      'earlierAbsent', summary.earlier_days_absent, 'earlierDays', summary.earlier_days, 'limit', ${atLeastPoints}::int)`,
    met: sql`summary.absences_until is not null
      and summary.recent_days >= ${recentDays}::int and summary.earlier_days >= ${earlierDays}::int
      and (summary.recent_days_absent * summary.earlier_days - summary.earlier_days_absent * summary.recent_days) * 100
        >= ${atLeastPoints}::int * summary.recent_days * summary.earlier_days`,
  })
}

function transition({ of, daysMissed }: ThresholdsOf<'transition'>, where: Where): RawBuilder<unknown> {
  return inTerm(where, {
    until: 'absences_until',
    facts: sql`jsonb_build_object('rule', 'transition', 'missed', summary.days_missed, 'limit', ${daysMissed}::int,
      'of', (select jsonb_agg(present) from unnest(summary.transitions) present where present = any (${[...of]}::text[])))`,
    met: sql`summary.transitions && ${[...of]}::text[] and summary.days_missed >= ${daysMissed}::int`,
  })
}

function behaviour({ atLeastRecords }: ThresholdsOf<'behaviour'>, where: Where): RawBuilder<unknown> {
  return inTerm(where, {
    until: 'behaviour_until',
    facts: sql`jsonb_build_object('rule', 'behaviour', 'reprimands', summary.reprimands, 'incidents', summary.incidents,
      'limit', ${atLeastRecords}::int)`,
    met: sql`summary.reprimands + summary.incidents >= ${atLeastRecords}::int`,
  })
}

function absenceCause(
  { cause, unit, atLeast }: ThresholdsOf<'absence-cause'>,
  where: Where,
): RawBuilder<unknown> {
  const missed = sql.ref(`summary.${unit}_${cause}`)
  return inTerm(where, {
    until: 'absences_until',
    facts: sql`jsonb_build_object('rule', 'absence-cause', 'cause', ${cause}::text, 'unit', ${unit}::text, 'missed', ${missed},
      'limit', ${atLeast}::int)`,
    met: sql`${missed} >= ${atLeast}::int`,
  })
}

/** The longest run that is recent, of two as long the later one. Whoever waits because of a run waits on when it grows old: a flag asks until it is answered. */
function absenceRun(
  { of, atLeastDays, endedWithin }: ThresholdsOf<'absence-run'>,
  where: Where,
): RawBuilder<unknown> {
  const runs = sql.ref(of === 'missed' ? 'summary.missed_runs' : 'summary.not_excused_runs')
  return inTerm(where, {
    beside: sql`cross join lateral (
      select run.* from jsonb_to_recordset(${runs}) as run (days int, "from" date, until date, ago int)
      where run.days >= ${atLeastDays}::int and (run.ago < ${endedWithin}::int or ${isWaitedBy(where)})
      order by run.days desc, run.until desc limit 1) run`,
    until: 'absences_until',
    facts: sql`jsonb_build_object('rule', 'absence-run', 'of', ${of}::text, 'days', run.days, 'from', run."from", 'until', run.until,
      'limit', ${atLeastDays}::int)`,
    met: sql`true`,
  })
}

/** Whether a flag of the same version stands by the `run`; other numbers, put into force later, decide anew. */
function isWaitedBy({ semesterId, version }: Where): RawBuilder<SqlBool> {
  if (version === undefined) return sql<SqlBool>`false`
  return sql<SqlBool>`exists (
    select from risk.flags waiting
    where waiting.pupil_id = summary.pupil_id and waiting.semester_id = ${semesterId}::uuid and waiting.rule = ${version.rule}
      and waiting.rule_version_id = ${version.id}::uuid and waiting.withdrawn_at is null
      and (waiting.facts->>'from')::date = run."from")`
}

/** More than half: exactly half is not low, as with failed subjects. */
function lowLevels(
  { upTo, levels, subjects }: ThresholdsOf<'low-levels'>,
  where: Where,
): RawBuilder<unknown> {
  const low = upTo === 'S' ? sql`summary.level_s` : sql`(summary.level_s + summary.level_t)`
  const all = sql`(summary.level_s + summary.level_t + summary.level_a + summary.level_p)`
  return inSubjects(where, {
    subject: sql`jsonb_build_object('code', summary.subject, 'low', ${low}, 'levels', ${all})`,
    met: sql`${all} >= ${levels}::int and ${low} * 2 > ${all}`,
    atLeast: subjects,
    facts: sql`jsonb_build_object('rule', 'low-levels', 'subjects', found.subjects, 'upTo', ${upTo}::text, 'limit', ${subjects}::int)`,
  })
}

/** Against the semester that began before this one, also of another school year. Means are compared as whole numbers: exactly `by` belongs to it. */
function fallingMarks(
  { by, marks, subjects }: ThresholdsOf<'falling-marks'>,
  where: Where,
): RawBuilder<unknown> {
  return inSubjects(where, {
    beside: sql`
      join signals.subject_summaries before on before.pupil_id = summary.pupil_id and before.subject = summary.subject
        and before.semester_id = (
          select earlier.id from institutions.semesters earlier
          join institutions.semesters present on earlier.starts_on < present.starts_on
          where present.id = ${where.semesterId}::uuid
          order by earlier.starts_on desc limit 1)`,
    subject: sql`jsonb_build_object('code', summary.subject,
      'mean', round(summary.points_sum::numeric / summary.points_count, 2),
      'before', round(before.points_sum::numeric / before.points_count, 2))`,
    met: sql`summary.points_count >= ${marks}::int and before.points_count >= ${marks}::int
      and before.points_sum * summary.points_count - summary.points_sum * before.points_count
        >= ${by}::numeric * summary.points_count * before.points_count`,
    atLeast: subjects,
    facts: sql`jsonb_build_object('rule', 'falling-marks', 'subjects', found.subjects, 'by', ${by}::numeric, 'limit', ${subjects}::int)`,
  })
}

/** Who is in no class is counted as the institution is: in a preschool, or in some grade of a school, whichever it is. */
function inGrades(grades: GradeRange): Expression<SqlBool> {
  if (grades === null) return sql<SqlBool>`true`
  const inClass = sql<SqlBool>`summary.class_id in (
    select class.id from institutions.classes class where class.grade between ${grades.from} and ${grades.to})`
  const atPreschool = sql<SqlBool>`summary.institution_id in (
    select institution.id from institutions.institutions institution where institution.kind = 'preschool')`
  if (grades.from === 0) return sql<SqlBool>`(${inClass} or summary.class_id is null and ${atPreschool})`
  return grades.from === 1 && grades.to === LAST_GRADE
    ? sql<SqlBool>`(${inClass} or summary.class_id is null and ${atPreschool} is not true)`
    : inClass
}

/** The fourth vocational course. */
const LAST_GRADE = 16

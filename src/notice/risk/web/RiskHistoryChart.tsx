import { useI18n } from '#web/i18n/i18n-context.ts'
import type { GroupHistory, RoundHistory } from '../contract/risk-history.ts'
import classes from './RiskHistory.module.css'

/** What stands over a group without bars: nobody looked at it, or somebody did and found nothing. */
const NOT_LOOKED = '–'
const FOUND_NONE = '0'

/** For each risk group a row of bars: how many risks were found in each semester; the fill says since when the heaviest lasts. */
export function RiskHistoryChart({ rounds }: { rounds: readonly RoundHistory[] }) {
  const { t, locale } = useI18n()
  const most = Math.max(1, ...rounds.flatMap(({ groups }) => groups.map(({ found }) => found)))
  const groups = rounds.at(-1)?.groups ?? []
  const nameOf = (group: GroupHistory) => (locale === 'lv' ? group.nameLv : group.nameEn)
  const seriesOf = (code: string) => rounds.map((round) => round.groups.find((group) => group.code === code))
  return (
    <>
      <div role="img" aria-label={useSummary(rounds)} className={classes.chart}>
        {groups.map((group) => (
          <div key={group.code} className={classes.group}>
            <div className={classes.name}>{nameOf(group)}</div>
            <div className={classes.bars}>
              {seriesOf(group.code).map((seen, index) => (
                <Bar key={rounds[index]?.completedAt} seen={seen} most={most} />
              ))}
            </div>
          </div>
        ))}
        <TimeAxis rounds={rounds} />
      </div>
      <ul className={classes.legend}>
        {([1, 2, 3] as const).map((frequency) => (
          <li key={frequency}>
            <span className={classes.swatch} data-frequency={frequency} aria-hidden="true" />
            {t(`risk.assessment.frequencies.${frequency}`)}
          </li>
        ))}
        <li>
          <span className={classes.count} aria-hidden="true">
            {FOUND_NONE}
          </span>
          {t('assessments.history.foundNone')}
        </li>
        <li>
          <span className={classes.count} aria-hidden="true">
            {NOT_LOOKED}
          </span>
          {t('assessments.compare.notLooked')}
        </li>
      </ul>
    </>
  )
}

/** Under each bar the day on which its assessment was completed, and under those the school years. */
function TimeAxis({ rounds }: { rounds: readonly RoundHistory[] }) {
  const { t, f } = useI18n()
  const years = [...new Set(rounds.map(({ schoolYear }) => schoolYear))]
  return (
    <div className={classes.axis} style={{ gridTemplateColumns: `repeat(${rounds.length}, minmax(0, 1fr))` }}>
      {rounds.map((round) => (
        <div key={round.completedAt} className={classes.when}>
          {f.shortDate(round.completedAt)}
          <br />
          {t('assessments.history.semesterOf', { semester: round.semester })}
        </div>
      ))}
      {years.map((year) => (
        <div
          key={year}
          className={classes.year}
          style={{ gridColumn: `span ${rounds.filter(({ schoolYear }) => schoolYear === year).length}` }}
        >
          {year}
        </div>
      ))}
    </div>
  )
}

function Bar({ seen, most }: { seen: GroupHistory | undefined; most: number }) {
  const looked = seen !== undefined && seen.looked > 0
  return (
    <div className={classes.bar}>
      <span className={classes.count}>{looked ? seen.found : NOT_LOOKED}</span>
      {looked && seen.found > 0 ? (
        <span
          className={classes.fill}
          data-frequency={seen.heaviest ?? 1}
          style={{ height: `${(seen.found / most) * 2.5}rem` }}
        />
      ) : null}
    </div>
  )
}

/** What the bars say, in words: first and last semester of each group. */
function useSummary(rounds: readonly RoundHistory[]): string {
  const { t, locale } = useI18n()
  const [first, last] = [rounds[0], rounds.at(-1)]
  if (first === undefined || last === undefined) return ''
  const parts = last.groups.map((group) => {
    const before = first.groups.find(({ code }) => code === group.code)
    return t('assessments.history.groupSummary', {
      group: locale === 'lv' ? group.nameLv : group.nameEn,
      first: before?.found ?? 0,
      last: group.found,
    })
  })
  return t('assessments.history.summary', {
    first: t('assessments.history.when', first),
    last: t('assessments.history.when', last),
    groups: parts.join('; '),
  })
}

import { useI18n } from '#web/i18n/i18n-context.ts'
import type { GroupHistory, RoundHistory } from '../contract/risk-history.ts'
import classes from './RiskHistory.module.css'

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
        <div className={classes.bars}>
          {rounds.map((round) => (
            <div key={round.completedAt} className={classes.when}>
              {t('assessments.history.when', { schoolYear: round.schoolYear, semester: round.semester })}
            </div>
          ))}
        </div>
      </div>
      <ul className={classes.legend}>
        {([1, 2, 3] as const).map((frequency) => (
          <li key={frequency}>
            <span className={classes.swatch} data-frequency={frequency} aria-hidden="true" />
            {t(`risk.assessment.frequencies.${frequency}`)}
          </li>
        ))}
      </ul>
    </>
  )
}

function Bar({ seen, most }: { seen: GroupHistory | undefined; most: number }) {
  const looked = seen !== undefined && seen.looked > 0
  return (
    <div className={classes.bar}>
      <span className={classes.count}>{looked ? seen.found : '–'}</span>
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

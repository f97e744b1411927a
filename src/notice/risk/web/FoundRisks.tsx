import type { RouteOutput } from '#platform/http/api-route.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { LevelTag } from '#web/ui/LevelTag.tsx'
import type { listAssessments } from '../contract/assessment.ts'
import classes from './FoundRisks.module.css'

type Found = RouteOutput<typeof listAssessments>['rows'][number]['risks'][number] & {
  foundBy: number
  lookedBy: number
  isAlike: boolean
}

interface FoundRisksProps {
  risks: readonly Found[]
  /** How many people assessed: a risk that not all of them found says so. */
  assessors: number
}

const weights = { 1: 'low', 2: 'medium', 3: 'high' } as const

/** Risks with the word and shape of their frequency. */
export function FoundRisks({ risks, assessors }: FoundRisksProps) {
  const { t, locale } = useI18n()
  if (risks.length === 0) return <p>{t('risk.assessment.nothingFound')}</p>
  return (
    <ul className={classes.risks}>
      {risks.map((risk) => {
        const frequency =
          risk.frequency === 1 || risk.frequency === 2 || risk.frequency === 3 ? risk.frequency : undefined
        return (
          <li key={risk.code} className={classes.risk}>
            <span>
              {locale === 'lv' ? risk.nameLv : risk.nameEn}
              <Agreement risk={risk} assessors={assessors} />
            </span>
            {frequency === undefined ? null : (
              <LevelTag level={weights[frequency]}>{t(`risk.assessment.frequencies.${frequency}`)}</LevelTag>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** Where people do not agree on a risk, or not all of them have looked: said beside it. */
function Agreement({ risk, assessors }: { risk: Found; assessors: number }) {
  const { t } = useI18n()
  const { foundBy, lookedBy, isAlike } = risk
  const words = [
    ...(foundBy < lookedBy ? [t('assessments.compare.foundBy', { count: foundBy, total: lookedBy })] : []),
    ...(isAlike ? [] : [t('assessments.compare.unlike')]),
    ...(lookedBy < assessors
      ? [t('assessments.compare.lookedBy', { count: lookedBy, total: assessors })]
      : []),
  ]
  return words.length === 0 ? null : <span className={classes.by}> {words.join(' · ')}</span>
}

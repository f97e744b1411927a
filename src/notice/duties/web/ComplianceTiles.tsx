import { useI18n } from '#web/i18n/i18n-context.ts'
import { FigureTile } from '#web/ui/FigureTile.tsx'
import type { DutyCompliance } from '../contract/duty-lists.ts'
import { shareOnTime } from '../domain/duty-figures.ts'
import classes from './Duty.module.css'
import { dutyListPath } from './paths.ts'

/** The figures of the whole place, each with the way to its records. */
export function ComplianceTiles({ compliance: { total, schoolYear } }: { compliance: DutyCompliance }) {
  const { t, f } = useI18n()
  const share = shareOnTime(total)
  const records = (state: 'open' | 'late' | 'done', count: number) =>
    count === 0
      ? {}
      : { link: { to: dutyListPath({ state, schoolYear }), label: t('duties.compliance.list') } }
  return (
    <div className={classes.tiles}>
      <FigureTile
        label={t('duties.compliance.share')}
        value={share === null ? t('duties.compliance.none') : f.percent(share)}
        comparison={t('duties.compliance.shareWhy')}
      />
      <FigureTile
        label={t('duties.compliance.late')}
        value={f.number(total.late)}
        {...records('late', total.late)}
      />
      <FigureTile
        label={t('duties.compliance.open')}
        value={f.number(total.open)}
        {...records('open', total.open)}
      />
      <FigureTile
        label={t('duties.compliance.doneLate')}
        value={f.number(total.doneLate)}
        {...records('done', total.doneLate)}
      />
    </div>
  )
}

import { useI18n } from '#web/i18n/i18n-context.ts'
import { Fold } from '#web/ui/Fold.tsx'
import type { GroupResult } from '../domain/assessment-result.ts'
import classes from './AssessmentResult.module.css'

/** What was looked at and not found in a group, and what nobody looked at: counted, and told when wanted. */
export function NotFoundInGroup({ group }: { group: GroupResult }) {
  const { t, locale } = useI18n()
  const { notFound, notLooked } = group
  const nameOf = ({ nameLv, nameEn }: { nameLv: string; nameEn: string }) =>
    locale === 'lv' ? nameLv : nameEn
  return (
    <Fold
      title={t('assessments.result.group', {
        group: nameOf(group),
        notFound: notFound.length,
        notLooked: notLooked.length,
      })}
    >
      {notFound.length === 0 ? null : (
        <ul className={classes.plain}>
          {notFound.map(({ risk, answer }) => (
            <li key={risk.code}>
              {nameOf(risk)}
              {answer.note === '' ? null : <span className={classes.remark}> · {answer.note}</span>}
            </li>
          ))}
        </ul>
      )}
      {notLooked.length === 0 ? null : (
        <p className={classes.remark}>
          {t('assessments.result.notLooked', { risks: notLooked.map(nameOf).join('; ') })}
        </p>
      )}
    </Fold>
  )
}

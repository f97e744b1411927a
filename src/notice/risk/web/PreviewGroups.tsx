import { useI18n } from '#web/i18n/i18n-context.ts'
import type { RulePreview, RulePreviewGroup } from '../contract/rule.ts'
import classes from './PreviewGroups.module.css'
import { useGroupNames } from './use-group-names.ts'

/**
 * The same counts by school, class, gender and language. Schools and classes in which nobody is or would be noticed stand in one row, so that
 * each table adds up to all pupils.
 */
export function PreviewGroups({ preview }: { preview: RulePreview }) {
  const { t } = useI18n()
  const names = useGroupNames()
  const withRest = (rows: readonly RulePreviewGroup[]) => {
    const pupils = preview.pupils - rows.reduce((sum, row) => sum + row.pupils, 0)
    return pupils === 0
      ? rows
      : [...rows, { key: 'rest', name: t('rules.whatIf.rest'), pupils, now: 0, would: 0 }]
  }
  const several = preview.bySchool.length > 1
  if (preview.would === 0 && preview.now === 0)
    return <p className={classes.none}>{t('rules.whatIf.none')}</p>
  return (
    <div className={classes.groups}>
      {several ? (
        <Groups title={t('rules.whatIf.bySchool')} rows={withRest(preview.bySchool)} isOpen />
      ) : null}
      <Groups
        title={t('rules.whatIf.byClass')}
        isOpen={!several && preview.byClass.length <= SHOWN_AT_ONCE}
        rows={withRest(
          preview.byClass.map((row) =>
            several ? { ...row, name: `${row.name}, ${row.institutionName}` } : row,
          ),
        )}
      />
      <Groups title={t('rules.whatIf.bySex')} rows={preview.bySex.map(names.sex)} isOpen />
      <Groups title={t('rules.whatIf.byLanguage')} rows={names.languages(preview.byLanguage)} isOpen />
    </div>
  )
}

/** A longer table waits until somebody opens it. */
const SHOWN_AT_ONCE = 12

interface GroupsProps {
  title: string
  rows: readonly RulePreviewGroup[]
  isOpen: boolean
}

function Groups({ title, rows, isOpen }: GroupsProps) {
  const { t } = useI18n()
  return (
    <details className={classes.group} open={isOpen}>
      <summary>{title}</summary>
      <table className={classes.table}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('rules.whatIf.group')}</th>
            <th scope="col">{t('rules.whatIf.pupils')}</th>
            <th scope="col">{t('rules.whatIf.now')}</th>
            <th scope="col">{t('rules.whatIf.would')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              <td>{row.pupils}</td>
              <td>{row.now}</td>
              <td>{row.would}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

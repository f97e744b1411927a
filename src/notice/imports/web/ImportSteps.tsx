import { useT } from '#web/i18n/i18n-context.ts'
import classes from './ImportSteps.module.css'

const steps = ['file', 'reading', 'check', 'done'] as const
export type ImportStep = (typeof steps)[number]

/** Where one is on the way from a file to its rows. */
export function ImportSteps({ at }: { at: ImportStep }) {
  const t = useT()
  const present = steps.indexOf(at)
  return (
    <ol className={classes.steps} aria-label={t('imports.steps.label')}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={classes.step}
          data-done={index < present || undefined}
          {...(step === at ? { 'aria-current': 'step' as const } : {})}
        >
          <span className={classes.number} aria-hidden="true">
            {index + 1}
          </span>
          {t(`imports.steps.${step}`)}
        </li>
      ))}
    </ol>
  )
}

import classes from './KeyHint.module.css'

/** Keys and what they do: `<KeyHint keys={['Enter']}>{t('screening.next')}</KeyHint>` */
export function KeyHint({ keys, children }: { keys: readonly string[]; children: string }) {
  return (
    <span className={classes.hint}>
      {keys.map((key) => (
        <kbd key={key} className={classes.key}>
          {key}
        </kbd>
      ))}
      {children}
    </span>
  )
}

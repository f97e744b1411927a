import { type Level, Shape } from './Shape.tsx'
import classes from './Tag.module.css'

/**
 * How strong something is: shape, word and colour say the same.
 *
 *     <LevelTag level="high">{t('signals.level.urgent')}</LevelTag>
 */
export function LevelTag({ level, children }: { level: Level; children: string }) {
  return (
    <span className={classes.tag} data-tone={level}>
      {level === 'none' ? null : <Shape level={level} />}
      {children}
    </span>
  )
}

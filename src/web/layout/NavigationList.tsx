import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { useT } from '../i18n/i18n-context.ts'
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx'
import classes from './NavigationList.module.css'
import type { NavGroup, NavLine } from './navigation.ts'

/** The groups Pamanīt, Atbalstīt, Mainīt, Pārvaldība with their pages. */
export function NavigationList({ groups, onChoose }: { groups: readonly NavGroup[]; onChoose?: () => void }) {
  return (
    <div className={classes.navigation}>
      {groups.map((group) => (
        <Group key={group.area} group={group} onChoose={onChoose} />
      ))}
    </div>
  )
}

function Group({ group, onChoose }: { group: NavGroup; onChoose: (() => void) | undefined }) {
  const t = useT()
  const id = useId()
  const { area } = group
  const isNamed = area === 'notice' || area === 'support' || area === 'change' || area === 'administration'
  return (
    <div className={classes.group}>
      {isNamed ? (
        <p id={id} className={classes.heading}>
          {t(`shell.navigation.area.${area}`)}
        </p>
      ) : null}
      <ul className={classes.lines} aria-labelledby={isNamed ? id : undefined}>
        {group.lines.map((line) => (
          <li key={line.to}>
            <Line line={line} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Line({ line, onChoose }: { line: NavLine; onChoose: (() => void) | undefined }) {
  const t = useT()
  return (
    <Link to={line.to} activeOptions={{ exact: line.to === '/' }} className={classes.line} onClick={onChoose}>
      {t(line.label)}
      {line.waiting === 0 ? null : (
        <span className={classes.waiting}>
          <span aria-hidden="true">{line.waiting}</span>
          <VisuallyHidden>{t('shell.navigation.waiting', { count: line.waiting })}</VisuallyHidden>
        </span>
      )}
    </Link>
  )
}

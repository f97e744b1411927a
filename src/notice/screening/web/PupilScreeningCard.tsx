import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import type { RouteOutput } from '#platform/http/api-route.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { LevelTag } from '#web/ui/LevelTag.tsx'
import { Timeline } from '#web/ui/Timeline.tsx'
import { listPupilScreenings } from '../contract/screening.ts'
import classes from './PupilScreeningCard.module.css'
import { useLevelText } from './use-level-text.ts'

const AnswerChanges = lazy(async () => ({ default: (await import('./AnswerChanges.tsx')).AnswerChanges }))

type Screening = RouteOutput<typeof listPupilScreenings>['rows'][number]

const shapes = { 1: 'low', 2: 'medium', 3: 'high' } as const

interface PupilScreeningCardProps {
  pupilId: string
  /** For paper: only the newest semester, without the note. */
  brief?: boolean
}

/** What was seen of the pupil each semester; what was looked at and not seen is said too. */
export function PupilScreeningCard({ pupilId, brief = false }: PupilScreeningCardProps) {
  const { t, f } = useI18n()
  const { rows, changed } = useApiQuery(listPupilScreenings, { params: { pupilId } })
  return (
    <Card title={t('screening.pupil.title')}>
      {rows.length === 0 ? (
        <p>{t('screening.pupil.empty')}</p>
      ) : (
        <Timeline
          label={t('screening.pupil.title')}
          items={(brief ? rows.slice(0, 1) : rows).map((row) => ({
            id: `${row.semester.schoolYear} ${row.semester.number}`,
            on: row.lastAnsweredAt,
            content: <Seen row={row} brief={brief} />,
            remark: f.list(row.by),
          }))}
        />
      )}
      {changed === 0 || brief ? null : <Changes pupilId={pupilId} count={changed} />}
    </Card>
  )
}

/** What no longer holds, asked for by whoever wants to see it. */
function Changes({ pupilId, count }: { pupilId: string; count: number }) {
  const { t } = useI18n()
  const [isAsked, setAsked] = useState(false)
  const title = t('screening.pupil.changed', { count })
  if (!isAsked)
    return (
      <div data-no-print>
        <Button variant="default" onClick={() => setAsked(true)}>
          {title}
        </Button>
      </div>
    )
  return (
    <div data-no-print>
      <h3 className={classes.semester}>{title}</h3>
      <Suspense fallback={null}>
        <AnswerChanges pupilId={pupilId} />
      </Suspense>
    </div>
  )
}

function Seen({ row: { semester, signs, note }, brief }: { row: Screening; brief: boolean }) {
  const { t, locale } = useI18n()
  const levelText = useLevelText()
  const observed = signs.filter((sign) => sign.value > 0).toSorted((a, b) => b.value - a.value)
  const rest = signs.length - observed.length
  return (
    <>
      <div className={classes.semester}>
        {t('screening.pupil.semester', { schoolYear: semester.schoolYear, semester: semester.number })}
      </div>
      {observed.length === 0 ? (
        <div>{t('screening.pupil.nothing')}</div>
      ) : (
        <ul className={classes.signs}>
          {observed.map((sign) => (
            <li key={sign.code}>
              <LevelTag level={shapes[sign.value === 3 ? 3 : sign.value === 2 ? 2 : 1]}>
                {t('screening.pupil.sign', {
                  sign: locale === 'lv' ? sign.shortLv : sign.shortEn,
                  level: levelText(sign.value),
                })}
              </LevelTag>
            </li>
          ))}
        </ul>
      )}
      {observed.length > 0 && rest > 0 && !brief ? (
        <div className={classes.rest}>{t('screening.pupil.also', { count: rest })}</div>
      ) : null}
      {note === '' || brief ? null : <p className={classes.note}>{note}</p>}
    </>
  )
}

import { Button } from '@mantine/core'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { ChoiceField } from '#web/ui/form/ChoiceField.tsx'
import type { Doubt } from '../contract/import-doubts.ts'
import type { ImportView } from '../contract/imports.ts'
import type { Editing } from './editing.ts'
import classes from './Import.module.css'

type Candidate = Doubt['candidates'][number]

/** Rows that look like a pupil of the school: the reader says of each whether it is the same child, or another. */
export function DoubtsCard({ imported, settings, onChange }: Editing) {
  const t = useT()
  const doubts = imported.report?.doubts ?? []
  const open = doubts.filter(({ key }) => settings.sameChild[key] === undefined)
  const plain = open.filter(({ candidates }) => candidates.length === 1)
  const answer = (answers: Record<string, string>) =>
    onChange({ sameChild: { ...settings.sameChild, ...answers } })
  const sayAllSame = () =>
    answer(Object.fromEntries(plain.map(({ key, candidates }) => [key, candidates[0]?.pupilId ?? 'other'])))
  return (
    <Card
      title={t('imports.doubts.title')}
      {...(open.length === 0 ? {} : { note: t('imports.doubts.open', { count: open.length }) })}
    >
      <p className={classes.quiet}>{t('imports.doubts.why')}</p>
      <div className={classes.doubts}>
        {doubts.map((doubt) => (
          <DoubtField
            key={doubt.key}
            doubt={doubt}
            pupils={imported.doubtPupils}
            value={settings.sameChild[doubt.key] ?? null}
            onChange={(value) => answer({ [doubt.key]: value })}
          />
        ))}
      </div>
      {plain.length > 1 ? (
        <div className={classes.actions}>
          <Button variant="default" onClick={sayAllSame}>
            {t('imports.doubts.allSame')}
          </Button>
        </div>
      ) : null}
    </Card>
  )
}

interface DoubtFieldProps {
  doubt: Doubt
  pupils: ImportView['doubtPupils']
  value: string | null
  onChange: (value: string) => void
}

function DoubtField({ doubt, pupils, value, onChange }: DoubtFieldProps) {
  const t = useT()
  const f = useFormat()
  const { key, file, bornOn } = doubt
  const line = doubt.line ?? 0
  const name = f.name(doubt)
  const born = (day: string | null) =>
    day === null ? t('imports.doubts.bornUnknown') : t('imports.doubts.born', { date: f.date(day) })
  const choiceOf = ({ pupilId, signs }: Candidate) => {
    const pupil = pupils.find(({ id }) => id === pupilId)
    const alike = f.list(signs.map((sign) => t(`imports.doubts.signs.${sign}`)))
    return pupil === undefined
      ? { value: pupilId, label: t('imports.doubts.pupilGone') }
      : {
          value: pupilId,
          label: t('imports.doubts.same', { name: f.name(pupil) }),
          description: t('imports.doubts.pupil', {
            born: born(pupil.bornOn),
            class: pupil.className ?? '–',
            signs: alike,
          }),
        }
  }
  return (
    <ChoiceField
      name={`sameChild.${key}`}
      label={
        file === null
          ? t('imports.doubts.row', { line, name })
          : t('imports.doubts.rowOf', { file, line, name })
      }
      description={born(bornOn)}
      choices={[
        ...doubt.candidates.map(choiceOf),
        { value: 'other', label: t('imports.doubts.other'), description: t('imports.doubts.otherHelp') },
      ]}
      value={value}
      onChange={onChange}
    />
  )
}

import { Button } from '@mantine/core'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { ChoiceField } from '#web/ui/form/ChoiceField.tsx'
import type { Doubt, SameChildAnswer } from '../contract/import-doubts.ts'
import type { ImportView } from '../contract/imports.ts'
import type { Editing } from './editing.ts'
import classes from './Import.module.css'
import { StepCard } from './StepCard.tsx'

type Candidate = Doubt['candidates'][number]
type Pupil = ImportView['doubtPupils'][number]
type Choice = { readonly value: SameChildAnswer; readonly label: string; readonly description?: string }

/** Long texts take a second line on a narrow screen instead of being cut. */
const wrapping = { root: classes.wrapping ?? '', label: classes.wrappingLabel ?? '' }

/** Rows that look like a pupil of the school: the reader says of each whether it is the same child, or another. */
export function DoubtsCard({ imported, settings, onChange }: Editing) {
  const t = useT()
  const doubts = imported.report?.doubts ?? []
  const isDone = doubts.every(({ key }) => imported.settings?.sameChild[key] !== undefined)
  const open = doubts.filter(({ key }) => settings.sameChild[key] === undefined)
  const plain = open.filter(({ candidates }) => candidates.length === 1)
  const answer = (answers: Record<string, SameChildAnswer>) =>
    onChange({ sameChild: { ...settings.sameChild, ...answers } })
  const sayAll = (said: (doubt: Doubt, candidate: Candidate) => SameChildAnswer) =>
    answer(
      Object.fromEntries(
        plain.flatMap((doubt) => doubt.candidates.map((candidate) => [doubt.key, said(doubt, candidate)])),
      ),
    )
  const asHere = (doubt: Doubt, { pupilId }: Candidate): SameChildAnswer => {
    const pupil = imported.doubtPupils.find(({ id }) => id === pupilId)
    return pupil !== undefined && isToldOtherwise(doubt, pupil) ? `register:${pupilId}` : pupilId
  }
  return (
    <StepCard
      title={t('imports.doubts.title')}
      done={isDone ? t('imports.doubts.done', { count: doubts.length }) : null}
      {...(open.length === 0 ? {} : { note: t('imports.doubts.open', { count: open.length }) })}
    >
      <p className={classes.quiet}>
        {t(imported.kind === 'class_list' ? 'imports.doubts.why' : 'imports.doubts.whyRecords')}
      </p>
      <div className={classes.doubts}>
        {doubts.map((doubt) => (
          <DoubtField
            key={doubt.key}
            doubt={doubt}
            kind={imported.kind}
            pupils={imported.doubtPupils}
            value={settings.sameChild[doubt.key] ?? null}
            onChange={(value) => answer({ [doubt.key]: value })}
          />
        ))}
      </div>
      {plain.length > 1 ? (
        <div className={classes.actions}>
          <Button
            variant="default"
            classNames={wrapping}
            onClick={() => sayAll((_doubt, { pupilId }) => pupilId)}
          >
            {t(imported.kind === 'class_list' ? 'imports.doubts.allSame' : 'imports.doubts.allSameRecords')}
          </Button>
          {imported.kind === 'class_list' ? (
            <Button variant="default" classNames={wrapping} onClick={() => sayAll(asHere)}>
              {t('imports.doubts.allSameHere')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </StepCard>
  )
}

interface DoubtFieldProps {
  doubt: Doubt
  kind: ImportView['kind']
  pupils: ImportView['doubtPupils']
  value: SameChildAnswer | null
  onChange: (value: SameChildAnswer) => void
}

function DoubtField({ doubt, kind, pupils, value, onChange }: DoubtFieldProps) {
  const t = useT()
  const f = useFormat()
  const { key, file, bornOn, rows } = doubt
  const isOfCode = doubt.candidates.some(({ signs }) => signs.includes('code-same'))
  const isSwapped = doubt.candidates.some(({ signs }) => signs.includes('name-swapped'))
  const line = doubt.line ?? 0
  const name = f.name(doubt)
  const born = (day: string | null) =>
    day === null ? t('imports.doubts.bornUnknown') : t('imports.doubts.born', { date: f.date(day) })
  const told = (child: Doubt | Pupil) =>
    child.bornOn === null
      ? f.name(child)
      : t('imports.doubts.told', { name: f.name(child), born: born(child.bornOn) })
  const choicesOf = ({ pupilId, signs }: Candidate): Choice[] => {
    const pupil = pupils.find(({ id }) => id === pupilId)
    if (pupil === undefined) return [{ value: pupilId, label: t('imports.doubts.pupilGone') }]
    const description = t('imports.doubts.pupil', {
      born: born(pupil.bornOn),
      class: pupil.className ?? '–',
      signs: f.list(signs.map((sign) => t(`imports.doubts.signs.${sign}`))),
    })
    if (kind !== 'class_list' || !isToldOtherwise(doubt, pupil))
      return [{ value: pupilId, label: t('imports.doubts.same', { name: f.name(pupil) }), description }]
    return [
      { value: pupilId, label: t('imports.doubts.sameAsFile', { told: told(doubt) }), description },
      { value: `register:${pupilId}`, label: t('imports.doubts.sameAsHere', { told: told(pupil) }) },
    ]
  }
  const other: Choice =
    kind === 'class_list'
      ? { value: 'other', label: t('imports.doubts.other'), description: t('imports.doubts.otherHelp') }
      : { value: 'other', label: t('imports.doubts.nobody'), description: t('imports.doubts.nobodyHelp') }
  return (
    <ChoiceField
      name={`sameChild.${key}`}
      label={
        file === null
          ? t('imports.doubts.row', { line, name })
          : t('imports.doubts.rowOf', { file, line, name })
      }
      description={[
        born(bornOn),
        ...(rows > 1 ? [t('imports.doubts.rows', { count: rows })] : []),
        ...(isSwapped ? [t('imports.doubts.swapped')] : []),
      ].join(' · ')}
      choices={[...doubt.candidates.flatMap(choicesOf), ...(isOfCode ? [] : [other])]}
      value={value}
      onChange={onChange}
    />
  )
}

/** Names and birth date of the file are not those of the register: which of them hold is a question of its own. */
function isToldOtherwise(row: Doubt, pupil: Pupil): boolean {
  return (
    row.givenName !== pupil.givenName ||
    row.familyName !== pupil.familyName ||
    (row.bornOn !== null && row.bornOn !== pupil.bornOn)
  )
}

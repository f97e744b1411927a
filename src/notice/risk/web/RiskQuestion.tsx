import { Button, Textarea } from '@mantine/core'
import { useId, useState } from 'react'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { AutosaveStatus } from '#web/ui/AutosaveStatus.tsx'
import type { AssessmentView, RiskAnswerValue } from '../contract/assessment.ts'
import type { FormRisk } from '../contract/assessment-form.ts'
import { isFound } from '../domain/assessment.ts'
import { Choices } from './Choices.tsx'
import { KnownAlready } from './KnownAlready.tsx'
import { RiskHelp } from './RiskHelp.tsx'
import classes from './RiskQuestion.module.css'
import { frequencyId } from './use-missing-frequency.ts'
import { useRiskAnswer } from './use-risk-answer.ts'
import { useSeenText } from './use-seen-text.ts'

interface RiskQuestionProps {
  risk: FormRisk
  assessment: AssessmentView
  /** The assessment could not be completed because this risk has no frequency. */
  isMissing?: boolean
}

/** One risk: how often it shows (or whether it is there), since when, and a note. Saves itself. */
export function RiskQuestion({ risk, assessment, isMissing = false }: RiskQuestionProps) {
  const { t, locale } = useI18n()
  const name = locale === 'lv' ? risk.nameLv : risk.nameEn
  const missingId = useId()
  const answer = useRiskAnswer(risk, assessment)
  const seen = useSeenText()
  const change = (part: Partial<RiskAnswerValue>) => {
    const next = { ...answer.value, ...part }
    answer.set(isFound(next) ? next : { ...next, frequency: null })
  }
  return (
    <div className={classes.question}>
      <div className={classes.name}>
        {name}
        <RiskHelp risk={risk} />
      </div>
      <KnownAlready risk={risk} name={name} />
      <Seen risk={risk} name={name} value={answer.value} disabled={!assessment.can.edit} onChange={change} />
      {isFound(answer.value) ? (
        <div id={frequencyId(risk.code)} className={classes.frequency} data-missing={isMissing || undefined}>
          {isMissing ? (
            <p id={missingId} className={classes.missing}>
              {t('risk.assessment.frequencyMissing')}
            </p>
          ) : null}
          <Choices
            label={t('risk.assessment.frequency', { risk: name })}
            describedBy={isMissing ? missingId : undefined}
            disabled={!assessment.can.edit}
            value={answer.value.frequency === null ? null : String(answer.value.frequency)}
            choices={(['1', '2', '3'] as const).map((value) => ({
              value,
              label: t(`risk.assessment.frequencies.${value}`),
            }))}
            onChange={(value) => change({ frequency: Number(value) })}
          />
        </div>
      ) : null}
      <div className={classes.foot}>
        <Note
          name={name}
          value={answer.value.note}
          disabled={!assessment.can.edit}
          onChange={(note) => change({ note })}
        />
        <AutosaveStatus
          field={answer}
          describe={(value) => [seen(value), value.note].filter((part) => part !== '').join(' · ')}
        />
      </div>
    </div>
  )
}

interface PartProps {
  name: string
  disabled: boolean
  onChange: (part: Partial<RiskAnswerValue>) => void
}

function Seen({
  risk,
  name,
  value,
  disabled,
  onChange,
}: PartProps & { risk: FormRisk; value: RiskAnswerValue }) {
  const { t } = useI18n()
  return risk.scale === 'intensity' ? (
    <Choices
      label={t('risk.assessment.intensity', { risk: name })}
      disabled={disabled}
      value={value.intensity === null ? null : String(value.intensity)}
      choices={(['0', '1', '2', '3'] as const).map((level) => ({
        value: level,
        label: t(`risk.assessment.levels.${level}`),
      }))}
      onChange={(level) => onChange({ intensity: Number(level) })}
    />
  ) : (
    <Choices
      label={t('risk.assessment.presence', { risk: name })}
      disabled={disabled}
      value={value.present === null ? null : String(value.present)}
      choices={[
        { value: 'false', label: t('risk.assessment.no') },
        { value: 'true', label: t('risk.assessment.yes') },
      ]}
      onChange={(present) => onChange({ present: present === 'true' })}
    />
  )
}

function Note({
  name,
  value,
  disabled,
  onChange,
}: Omit<PartProps, 'onChange'> & { value: string; onChange: (note: string) => void }) {
  const { t } = useI18n()
  const [opened, setOpened] = useState(value !== '')
  if (opened) {
    return (
      <Textarea
        autosize
        className={classes.note}
        label={t('risk.assessment.note', { risk: name })}
        value={value}
        readOnly={disabled}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    )
  }
  return disabled ? null : (
    <Button
      variant="subtle"
      size="compact-sm"
      onClick={() => setOpened(true)}
      aria-label={t('risk.assessment.addNoteOn', { risk: name })}
    >
      {t('risk.assessment.addNote')}
    </Button>
  )
}

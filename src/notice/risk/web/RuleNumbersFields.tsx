import { useT } from '#web/i18n/i18n-context.ts'
import type { RuleNumbers } from '../contract/rule.ts'
import { AbsenceCauseFields } from './AbsenceCauseFields.tsx'
import { AbsenceRunFields } from './AbsenceRunFields.tsx'
import { FallingMarksFields } from './FallingMarksFields.tsx'
import { LowLevelsFields } from './LowLevelsFields.tsx'
import { RuleAmount } from './RuleAmount.tsx'
import { SubjectsAmount } from './SubjectsAmount.tsx'
import { TransitionFields } from './TransitionFields.tsx'

interface RuleNumbersFieldsProps {
  numbers: RuleNumbers
  onChange: (numbers: RuleNumbers) => void
}

/** The fields of a kind; each is a whole number unless it says how many decimals. */
export function RuleNumbersFields({ numbers, onChange }: RuleNumbersFieldsProps) {
  const t = useT()
  switch (numbers.kind) {
    case 'unexcused-lessons':
      return (
        <RuleAmount
          name="moreThanLessons"
          label={t('rules.whatIf.moreThanLessons')}
          range={[0, 500]}
          value={numbers.thresholds.moreThanLessons}
          onChange={(moreThanLessons) => onChange({ ...numbers, thresholds: { moreThanLessons } })}
        />
      )
    case 'unexcused-days':
      return (
        <RuleAmount
          name="moreThanDays"
          label={t('rules.whatIf.moreThanDays')}
          range={[0, 200]}
          value={numbers.thresholds.moreThanDays}
          onChange={(moreThanDays) => onChange({ ...numbers, thresholds: { moreThanDays } })}
        />
      )
    case 'low-marks': {
      const change = (part: Partial<typeof numbers.thresholds>) =>
        onChange({ ...numbers, thresholds: { ...numbers.thresholds, ...part } })
      return (
        <>
          <RuleAmount
            name="meanBelow"
            label={t('rules.whatIf.meanBelow')}
            range={[1, 10]}
            decimals={2}
            value={numbers.thresholds.meanBelow}
            onChange={(meanBelow) => change({ meanBelow })}
          />
          <SubjectsAmount value={numbers.thresholds.subjects} onChange={(subjects) => change({ subjects })} />
        </>
      )
    }
    case 'failing-subjects':
      return (
        <SubjectsAmount
          label={t('rules.whatIf.failingSubjects')}
          value={numbers.thresholds.subjects}
          onChange={(subjects) => onChange({ ...numbers, thresholds: { subjects } })}
        />
      )
    case 'chronic-absence': {
      const change = (part: Partial<typeof numbers.thresholds>) =>
        onChange({ ...numbers, thresholds: { ...numbers.thresholds, ...part } })
      return (
        <>
          <RuleAmount
            name="atLeastPercent"
            label={t('rules.whatIf.atLeastPercent')}
            range={[1, 100]}
            decimals={1}
            value={numbers.thresholds.atLeastPercent}
            onChange={(atLeastPercent) => change({ atLeastPercent })}
          />
          <RuleAmount
            name="enrolledDays"
            label={t('rules.whatIf.enrolledDays')}
            range={[1, 200]}
            value={numbers.thresholds.enrolledDays}
            onChange={(enrolledDays) => change({ enrolledDays })}
          />
        </>
      )
    }
    case 'absence-trend': {
      const change = (part: Partial<typeof numbers.thresholds>) =>
        onChange({ ...numbers, thresholds: { ...numbers.thresholds, ...part } })
      return (
        <>
          <RuleAmount
            name="atLeastPoints"
            label={t('rules.whatIf.atLeastPoints')}
            range={[1, 100]}
            value={numbers.thresholds.atLeastPoints}
            onChange={(atLeastPoints) => change({ atLeastPoints })}
          />
          <RuleAmount
            name="recentDays"
            label={t('rules.whatIf.recentDays')}
            range={[1, 20]}
            value={numbers.thresholds.recentDays}
            onChange={(recentDays) => change({ recentDays })}
          />
          <RuleAmount
            name="earlierDays"
            label={t('rules.whatIf.earlierDays')}
            range={[1, 200]}
            value={numbers.thresholds.earlierDays}
            onChange={(earlierDays) => change({ earlierDays })}
          />
        </>
      )
    }
    case 'transition':
      return (
        <TransitionFields
          thresholds={numbers.thresholds}
          onChange={(thresholds) => onChange({ ...numbers, thresholds })}
        />
      )
    case 'behaviour':
      return (
        <RuleAmount
          name="atLeastRecords"
          label={t('rules.whatIf.atLeastRecords')}
          range={[1, 100]}
          value={numbers.thresholds.atLeastRecords}
          onChange={(atLeastRecords) => onChange({ ...numbers, thresholds: { atLeastRecords } })}
        />
      )
    case 'absence-cause':
      return (
        <AbsenceCauseFields
          thresholds={numbers.thresholds}
          onChange={(thresholds) => onChange({ ...numbers, thresholds })}
        />
      )
    case 'absence-run':
      return (
        <AbsenceRunFields
          thresholds={numbers.thresholds}
          onChange={(thresholds) => onChange({ ...numbers, thresholds })}
        />
      )
    case 'low-levels':
      return (
        <LowLevelsFields
          thresholds={numbers.thresholds}
          onChange={(thresholds) => onChange({ ...numbers, thresholds })}
        />
      )
    case 'falling-marks':
      return (
        <FallingMarksFields
          thresholds={numbers.thresholds}
          onChange={(thresholds) => onChange({ ...numbers, thresholds })}
        />
      )
    default:
      return numbers satisfies never
  }
}

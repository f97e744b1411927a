import { useI18n } from '#web/i18n/i18n-context.ts'
import { NumberField } from '#web/ui/form/NumberField.tsx'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import { FlagLevel, flagLevels, type RuleNumbers, type RuleSettings } from '../contract/rule.ts'
import classes from './RuleSettingsFields.module.css'
import { useRuleText } from './use-rule-text.ts'

interface RuleSettingsFieldsProps {
  settings: RuleSettings
  onChange: (settings: RuleSettings) => void
}

/** The numbers of a rule, how strongly it asks, and for which grades. */
export function RuleSettingsFields({ settings, onChange }: RuleSettingsFieldsProps) {
  const { t } = useI18n()
  return (
    <div className={classes.fields}>
      <Numbers numbers={settings.numbers} onChange={(numbers) => onChange({ ...settings, numbers })} />
      <SelectField
        name="settings.level"
        label={t('rules.whatIf.level')}
        allowDeselect={false}
        data={flagLevels.map((level) => ({ value: level, label: t(`risk.level.${level}`) }))}
        value={settings.level}
        onChange={(level) => onChange({ ...settings, level: FlagLevel.parse(level) })}
      />
      <Grades settings={settings} onChange={onChange} />
    </div>
  )
}

interface NumbersProps {
  numbers: RuleNumbers
  onChange: (numbers: RuleNumbers) => void
}

/** The fields of a kind; each is a whole number unless it says how many decimals. */
function Numbers({ numbers, onChange }: NumbersProps) {
  const { t } = useI18n()
  switch (numbers.kind) {
    case 'unexcused-lessons':
      return (
        <Amount
          name="moreThanLessons"
          label={t('rules.whatIf.moreThanLessons')}
          range={[0, 500]}
          value={numbers.thresholds.moreThanLessons}
          onChange={(moreThanLessons) => onChange({ ...numbers, thresholds: { moreThanLessons } })}
        />
      )
    case 'low-marks': {
      const change = (part: Partial<typeof numbers.thresholds>) =>
        onChange({ ...numbers, thresholds: { ...numbers.thresholds, ...part } })
      return (
        <>
          <Amount
            name="meanBelow"
            label={t('rules.whatIf.meanBelow')}
            range={[1, 10]}
            decimals={2}
            value={numbers.thresholds.meanBelow}
            onChange={(meanBelow) => change({ meanBelow })}
          />
          <Amount
            name="subjects"
            label={t('rules.whatIf.subjects')}
            range={[1, 20]}
            value={numbers.thresholds.subjects}
            onChange={(subjects) => change({ subjects })}
          />
        </>
      )
    }
    case 'chronic-absence': {
      const change = (part: Partial<typeof numbers.thresholds>) =>
        onChange({ ...numbers, thresholds: { ...numbers.thresholds, ...part } })
      return (
        <>
          <Amount
            name="atLeastPercent"
            label={t('rules.whatIf.atLeastPercent')}
            range={[1, 100]}
            decimals={1}
            value={numbers.thresholds.atLeastPercent}
            onChange={(atLeastPercent) => change({ atLeastPercent })}
          />
          <Amount
            name="enrolledDays"
            label={t('rules.whatIf.enrolledDays')}
            range={[1, 200]}
            value={numbers.thresholds.enrolledDays}
            onChange={(enrolledDays) => change({ enrolledDays })}
          />
        </>
      )
    }
  }
}

interface AmountProps {
  name: string
  label: string
  range: readonly [min: number, max: number]
  decimals?: number
  value: number
  onChange: (value: number) => void
}

function Amount({ name, label, range: [min, max], decimals = 0, value, onChange }: AmountProps) {
  const { locale } = useI18n()
  return (
    <NumberField
      name={`settings.numbers.thresholds.${name}`}
      label={label}
      min={min}
      max={max}
      step={decimals === 2 ? 0.5 : 1}
      allowDecimal={decimals > 0}
      decimalScale={decimals}
      decimalSeparator={locale === 'lv' ? ',' : '.'}
      value={value}
      onChange={(given) => onChange(Number(given))}
    />
  )
}

const LAST_COURSE = 16

function Grades({ settings, onChange }: RuleSettingsFieldsProps) {
  const { t } = useI18n()
  const text = useRuleText()
  const { grades } = settings
  const options = Array.from({ length: LAST_COURSE + 1 }, (_, grade) => ({
    value: String(grade),
    label: text.grade(grade),
  }))
  const pick = (end: 'from' | 'to') => (value: string | null) => {
    if (value === null) return onChange({ ...settings, grades: null })
    const given = Number(value)
    const range = grades ?? { from: given, to: LAST_COURSE }
    const next = { ...range, [end]: given }
    return onChange({
      ...settings,
      grades:
        end === 'from'
          ? { ...next, to: Math.max(next.to, given) }
          : { ...next, from: Math.min(next.from, given) },
    })
  }
  const field = { data: options, clearable: true, placeholder: t('rules.whatIf.anyGrade') }
  return (
    <>
      <SelectField
        {...field}
        name="settings.grades.from"
        label={t('rules.whatIf.gradesFrom')}
        value={grades === null ? null : String(grades.from)}
        onChange={pick('from')}
      />
      <SelectField
        {...field}
        name="settings.grades.to"
        label={t('rules.whatIf.gradesTo')}
        value={grades === null ? null : String(grades.to)}
        onChange={pick('to')}
      />
    </>
  )
}

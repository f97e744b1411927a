import { useI18n } from '#web/i18n/i18n-context.ts'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import { FlagLevel, levelsOf, type RuleNumbers, type RuleSettings } from '../contract/rule.ts'
import { RuleNumbersFields } from './RuleNumbersFields.tsx'
import classes from './RuleSettingsFields.module.css'
import { areReversed } from './tried-settings.ts'
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
      <RuleNumbersFields
        numbers={settings.numbers}
        onChange={(numbers) => onChange({ ...settings, numbers, level: levelWith(numbers, settings.level) })}
      />
      <SelectField
        name="settings.level"
        label={t('rules.whatIf.level')}
        allowDeselect={false}
        data={levelsOf(settings.numbers).map((level) => ({ value: level, label: t(`risk.level.${level}`) }))}
        value={settings.level}
        onChange={(level) => onChange({ ...settings, level: FlagLevel.parse(level) })}
      />
      <Grades settings={settings} onChange={onChange} />
    </div>
  )
}

/** The level that was chosen, where the numbers allow it. */
function levelWith(numbers: RuleNumbers, level: FlagLevel): FlagLevel {
  const levels = levelsOf(numbers)
  return levels.includes(level) ? level : (levels[0] ?? level)
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
    onChange({ ...settings, grades: { ...range, [end]: given } })
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
        {...(areReversed(grades) ? { error: t('rules.whatIf.gradesReversed') } : {})}
      />
    </>
  )
}

import { Button } from '@mantine/core'
import { useState } from 'react'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Banner } from '#web/ui/Banner.tsx'
import { AmountField } from '#web/ui/form/AmountField.tsx'
import { DateField } from '#web/ui/form/DateField.tsx'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import { fieldsOfKind, type ImportField, missingGroups, tellingField } from '../contract/import-kind.ts'
import type { Editing } from './editing.ts'
import classes from './Import.module.css'
import { StepCard } from './StepCard.tsx'

/** Which column of the file is what; recognised by the headings, corrected by the reader. */
export function MappingCard({ imported, settings, onChange }: Editing) {
  const t = useT()
  const { format, kind } = imported
  const editing = { imported, settings, onChange }
  const count = Object.keys(settings.columns).length
  const missing = missingGroups(imported.kind, settings.columns)
  const isDone = imported.report?.totals.every(({ code }) => code !== 'column-missing') ?? false
  return (
    <StepCard title={t('imports.mapping.title')} done={isDone ? t('imports.mapping.done', { count }) : null}>
      <MissingFields missing={missing} />
      <p className={classes.quiet}>
        {t(missing.length > 0 ? 'imports.mapping.whyMissing' : 'imports.mapping.why')}{' '}
        <ReadAs imported={imported} />
      </p>
      <EarlierChoices {...editing} />
      <div className={classes.fields}>
        <ColumnFields {...editing} fields={fieldsOfKind[kind].filter((field) => !isOfGuardian(field))} />
        {format !== null && format.sheets.length > 1 ? (
          <SelectField
            name="sheet"
            label={t('imports.mapping.sheet')}
            data={format.sheets}
            value={settings.sheet}
            allowDeselect={false}
            onChange={(sheet) => onChange({ sheet })}
          />
        ) : null}
        <AmountField
          name="headerLine"
          label={t('imports.mapping.headerLine')}
          min={1}
          max={1000}
          value={settings.headerLine}
          onChange={(headerLine) => onChange({ headerLine })}
        />
        {kind === 'class_list' || kind === 'staff' || kind === 'institutions' ? (
          <DateField
            name="effectiveOn"
            label={t(effectiveOn[kind])}
            value={settings.effectiveOn}
            onChange={(effectiveOn) => onChange({ effectiveOn })}
          />
        ) : null}
      </div>
      <GuardianFields {...editing} />
    </StepCard>
  )
}

/** What the day is for: rows have their own days, the rest happens on this one. */
const effectiveOn = {
  class_list: 'imports.mapping.effectiveOn',
  staff: 'imports.staff.effectiveOn',
  institutions: 'imports.institutions.effectiveOn',
} as const

function isOfGuardian(field: ImportField): boolean {
  return field.startsWith('guardian')
}

/** Ten fields that most lists do not have: folded, and told how many were recognised. */
function GuardianFields(editing: Editing) {
  const t = useT()
  const { imported, settings } = editing
  const fields = fieldsOfKind[imported.kind].filter(isOfGuardian)
  const count = fields.filter((field) => settings.columns[field] !== undefined).length
  const [isOpenFirst] = useState(count > 0)
  if (fields.length === 0) return null
  return (
    <details className={classes.more} open={isOpenFirst}>
      <summary>
        {count === 0 ? t('imports.mapping.guardiansNone') : t('imports.mapping.guardians', { count })}
      </summary>
      <div className={classes.fields}>
        <ColumnFields {...editing} fields={fields} />
      </div>
    </details>
  )
}

function ColumnFields({
  imported,
  settings,
  onChange,
  fields,
}: Editing & { fields: readonly ImportField[] }) {
  const t = useT()
  const headers = imported.preview?.headers ?? []
  const columns = [
    { value: '', label: t('imports.mapping.none') },
    ...headers.map((header, index) => ({
      value: String(index),
      label: header === '' ? `${index + 1}.` : header,
    })),
  ]
  const pick = (field: ImportField, value: string | null) => {
    const { [field]: _, ...others } = settings.columns
    onChange({ columns: value === null || value === '' ? others : { ...others, [field]: Number(value) } })
  }
  return fields.map((field) => (
    <SelectField
      key={field}
      name={`columns.${field}`}
      label={t(`imports.fields.${field}`)}
      data={columns}
      value={String(settings.columns[field] ?? '')}
      allowDeselect={false}
      onChange={(value) => pick(field, value)}
    />
  ))
}

const delimiterNames: Readonly<Record<string, 'comma' | 'semicolon' | 'tab' | 'bar'>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
}

function ReadAs({ imported: { format } }: Pick<Editing, 'imported'>) {
  const t = useT()
  if (format === null) return null
  if (format.kind === 'xlsx') return <>{t('imports.one.formatSheet')}</>
  const delimiter = t(`imports.one.delimiters.${delimiterNames[format.delimiter ?? ';'] ?? 'semicolon'}`)
  return (
    <>
      {t('imports.one.format', { format: 'CSV', encoding: (format.encoding ?? '').toUpperCase(), delimiter })}
    </>
  )
}

/** The choices are those of an earlier import; one press takes what the product itself suggests. */
function EarlierChoices({ imported: { suggestion }, settings, onChange }: Editing) {
  const t = useT()
  const f = useFormat()
  if (suggestion === null) return null
  const {
    headerLine,
    columns,
    absenceKinds,
    behaviourKinds,
    posts,
    institutionKinds,
    founders,
    classes: schoolClasses,
    subjects,
  } = suggestion.own
  const own = {
    headerLine,
    columns,
    absenceKinds,
    behaviourKinds,
    posts,
    institutionKinds,
    founders,
    classes: schoolClasses,
    subjects,
  }
  const isOwn = JSON.stringify({ ...settings, ...own }) === JSON.stringify(settings)
  if (isOwn) return null
  return (
    <div className={classes.earlier}>
      <p>{t('imports.mapping.asBefore', { date: f.date(suggestion.importedAt) })}</p>
      <Button variant="default" size="compact-sm" onClick={() => onChange(own)}>
        {t('imports.mapping.reset')}
      </Button>
    </div>
  )
}

function MissingFields({ missing }: { missing: ReturnType<typeof missingGroups> }) {
  const t = useT()
  const f = useFormat()
  if (missing.length === 0) return null
  const names = missing.map((group) => t(`imports.fields.${tellingField(group)}`))
  return (
    <div className={classes.missing}>
      <Banner
        tone="attention"
        icon="alert"
        title={t('imports.mapping.missing', { count: missing.length, names: f.list(names) })}
      />
    </div>
  )
}

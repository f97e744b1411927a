import { useI18n, useT } from '#web/i18n/i18n-context.ts'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import type { OpenQuestion } from '../contract/import-report.ts'
import { BehaviourMeaningField } from './BehaviourMeaningField.tsx'
import type { Editing } from './editing.ts'
import { FounderField } from './FounderField.tsx'
import classes from './Import.module.css'
import { InstitutionKindField } from './InstitutionKindField.tsx'
import { PostMeaningField } from './PostMeaningField.tsx'
import { StepCard } from './StepCard.tsx'

const absenceMeanings = ['unexcused', 'excused', 'unknown', 'present'] as const
type AbsenceMeaning = (typeof absenceMeanings)[number]

/** What the file's own words mean: kinds of absence always, classes and subjects where nobody knows them. */
export function ValuesCard(editing: Editing) {
  const t = useT()
  const { imported, settings } = editing
  const questions = imported.report?.questions ?? []
  const asked = (about: OpenQuestion['about'], known: object) => [
    ...new Set([
      ...Object.keys(known),
      ...questions.filter((question) => question.about === about).map(({ value }) => value),
    ]),
  ]
  const absences = imported.kind === 'absences' ? asked('absenceKind', settings.absenceKinds) : []
  const remarks = imported.kind === 'behaviour' ? asked('behaviourKind', settings.behaviourKinds) : []
  const posts = imported.kind === 'staff' ? asked('post', settings.posts).filter(Boolean) : []
  const kinds =
    imported.kind === 'institutions'
      ? asked('institutionKind', settings.institutionKinds).filter(Boolean)
      : []
  const founders = imported.kind === 'institutions' ? asked('founder', settings.founders) : []
  const schoolClasses = asked('class', settings.classes)
  const subjects = imported.kind === 'marks' ? asked('subject', settings.subjects) : []
  const all = [...absences, ...remarks, ...posts, ...kinds, ...founders, ...schoolClasses, ...subjects]
  if (all.length === 0) return null
  const isDone = imported.report !== null && questions.length === 0
  return (
    <StepCard
      title={t('imports.values.title')}
      done={isDone ? t('imports.values.done', { count: all.length }) : null}
    >
      <p className={classes.quiet}>
        {t(imported.kind === 'institutions' ? 'imports.institutions.valuesWhy' : 'imports.values.why')}
      </p>
      <div className={classes.fields}>
        {absences.map((value) => (
          <AbsenceMeaningField key={value} value={value} {...editing} />
        ))}
        {remarks.map((value) => (
          <BehaviourMeaningField key={value} value={value} {...editing} />
        ))}
        {posts.map((value) => (
          <PostMeaningField key={value} value={value} {...editing} />
        ))}
        {kinds.map((value) => (
          <InstitutionKindField key={value} value={value} {...editing} />
        ))}
        {founders.map((value) => (
          <FounderField key={value} value={value} {...editing} />
        ))}
        {schoolClasses.map((value) => (
          <ClassField key={value} value={value} {...editing} />
        ))}
        {subjects.map((value) => (
          <SubjectField key={value} value={value} {...editing} />
        ))}
      </div>
    </StepCard>
  )
}

type FieldProps = Editing & { value: string }

function AbsenceMeaningField({ value, settings, onChange }: FieldProps) {
  const t = useT()
  const choose = (meaning: AbsenceMeaning | null) => {
    const { [value]: _, ...others } = settings.absenceKinds
    onChange({ absenceKinds: meaning === null ? others : { ...others, [value]: meaning } })
  }
  return (
    <SelectField
      name={`absenceKinds.${value}`}
      label={value === '' ? t('imports.values.emptyAbsence') : t('imports.values.absenceKind', { value })}
      placeholder={t('imports.values.choose')}
      data={absenceMeanings.map((meaning) => ({ value: meaning, label: t(`imports.values.${meaning}`) }))}
      value={settings.absenceKinds[value] ?? null}
      onChange={(chosen) => choose(absenceMeanings.find((meaning) => meaning === chosen) ?? null)}
    />
  )
}

function ClassField({ value, imported, settings, onChange }: FieldProps) {
  const t = useT()
  const choose = (chosen: string | null) => {
    const { [value]: _, ...others } = settings.classes
    onChange({ classes: chosen === null ? others : { ...others, [value]: chosen } })
  }
  const making = imported.kind === 'class_list' ? [{ value: 'new', label: t('imports.values.newClass') }] : []
  return (
    <SelectField
      name={`classes.${value}`}
      label={t('imports.values.class', { value })}
      description={useRowCount(imported, 'class', value)}
      placeholder={t('imports.values.choose')}
      data={[...making, ...imported.choices.classes.map(({ id, name }) => ({ value: id, label: name }))]}
      value={settings.classes[value] ?? null}
      onChange={choose}
      searchable
    />
  )
}

function SubjectField({ value, imported, settings, onChange }: FieldProps) {
  const { t, locale } = useI18n()
  const choose = (chosen: string | null) => {
    const { [value]: _, ...others } = settings.subjects
    onChange({ subjects: chosen === null ? others : { ...others, [value]: chosen } })
  }
  const subjects = imported.choices.subjects.map(({ code, nameLv, nameEn }) => ({
    value: code,
    label: locale === 'lv' ? nameLv : nameEn,
  }))
  return (
    <SelectField
      name={`subjects.${value}`}
      label={t('imports.values.subject', { value })}
      description={useRowCount(imported, 'subject', value)}
      placeholder={t('imports.values.choose')}
      data={[{ value: 'skip', label: t('imports.values.skip') }, ...subjects]}
      value={settings.subjects[value] ?? null}
      onChange={choose}
      searchable
    />
  )
}

function useRowCount(
  imported: Editing['imported'],
  about: OpenQuestion['about'],
  value: string,
): string | undefined {
  const t = useT()
  const question = imported.report?.questions.find((one) => one.about === about && one.value === value)
  return question === undefined ? undefined : t('imports.values.rows', { count: question.rows })
}

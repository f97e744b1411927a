import {
  HIGHEST_GRADE,
  type InstitutionFault,
  type InstitutionField,
  type ListProblem,
} from '#foundation/institutions/index.ts'

const texts: Readonly<Record<InstitutionFault, (params: ListProblem['params']) => string>> = {
  'number-form': ({ value }) => `"${value}" is no registration number; it has 4 to 12 digits`,
  'name-missing': () => 'there is no name',
  'kind-missing': () => 'there is no kind',
  'founder-missing': () => 'there is no founder',
  'kind-unknown': ({ value }) =>
    `"${value}" is no kind that is known; write preschool, general, special, vocational or service`,
  'founder-unknown': ({ value }) =>
    `"${value}" is no founder that is known; write municipality, state or private`,
  'municipality-unknown': ({ value }) => `"${value}" is no municipality of today; write it as "Cēsu novads"`,
  'grade-form': ({ value }) => `"${value}" is no grade; write 0 to ${HIGHEST_GRADE}`,
  'grades-reversed': () => 'the first grade is above the last one',
  'day-form': ({ value }) => `"${value}" is no day; write it as 2026-09-01`,
  'period-reversed': () => 'it closes before it opens',
  ambiguous: ({ value }) => `there are several "${value}" in this municipality; give the registration number`,
  repeated: ({ value, firstLine }) => `"${value}" stands in row ${firstLine} already`,
  'other-municipality': ({ value }) =>
    `"${value}" is in another municipality; territories change by a reform, not by this list`,
  'has-pupils': ({ value, count, date }) =>
    `"${value}" closes on ${date} and has ${count} pupils; move them first`,
}

/** What is wrong, with its row. */
export function textOfProblem({ line, code, params }: ListProblem): string {
  return line === null ? texts[code](params) : `row ${line}: ${texts[code](params)}`
}

/** A column as `--help` names it. */
export function columnName(field: InstitutionField): string {
  if (field === 'institutionName') return 'name'
  return field === 'institutionKind' ? 'kind' : field
}

import { useState } from 'react'
import { InstitutionId, MunicipalityId } from '#foundation/institutions/contract/ids.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { type Column, DataTable, type Sort } from '#web/ui/DataTable.tsx'
import { TextLink } from '#web/ui/TextLink.tsx'
import type { Analysis, PlaceRow } from '../contract/analysis.ts'
import type { AnalysisProps } from './AnalysisView.tsx'
import { analysisPath } from './paths.ts'
import { isKnown, type Shown, shareOf, useSupportText } from './use-support-text.ts'

const kinds = {
  municipality: 'schools',
  institution: 'schools',
  region: 'municipalities',
  country: 'regions',
} as const
const names = {
  municipality: 'school',
  institution: 'school',
  region: 'municipality',
  country: 'region',
} as const

/** The parts of the place, each with its figures; the name leads to its own analysis. */
export function PlacesCard({ analysis }: AnalysisProps) {
  const { t } = useI18n()
  const [sort, setSort] = useState<Sort>({ column: 'plans', direction: 'descending' })
  const columns = usePlaceColumns(analysis)
  const value = columns.find(({ key }) => key === sort.column)?.value
  const rows = value === undefined ? analysis.rows : sorted(analysis.rows, value, sort)
  const title = t(`analysis.places.title.${kinds[analysis.of]}`)
  return (
    <Card title={title} flush>
      <DataTable
        caption={title}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        sort={sort}
        onSort={setSort}
        empty={null}
      />
    </Card>
  )
}

/** Hidden and unknown figures stand last, whichever way. */
function sorted(rows: readonly PlaceRow[], value: (row: PlaceRow) => Shown, { direction }: Sort): PlaceRow[] {
  const sign = direction === 'ascending' ? 1 : -1
  const known = (row: PlaceRow) => {
    const found = value(row)
    return isKnown(found) ? found : null
  }
  return rows.toSorted((a, b) => {
    const [first, second] = [known(a), known(b)]
    if (first === null || second === null) return Number(first === null) - Number(second === null)
    return sign * (first - second)
  })
}

type FigureColumn = Column<PlaceRow> & { readonly value?: (row: PlaceRow) => Shown }

function usePlaceColumns(analysis: Analysis): FigureColumn[] {
  const { t } = useI18n()
  const text = useSupportText()
  const figure = (
    key: 'learners' | 'plans' | 'pupils' | 'share' | 'perPupil' | 'measures' | 'hours',
    value: (figures: PlaceRow['figures']) => Shown,
    write = text.count,
  ): FigureColumn => ({
    key,
    header: t(`analysis.places.${key}`),
    align: 'end',
    sortable: true,
    value: (row) => value(row.figures),
    cell: (row) => write(value(row.figures)),
  })
  return [
    {
      key: 'name',
      header: t(`analysis.places.${names[analysis.of]}`),
      rowHeader: true,
      cell: (row) => <TextLink to={pathOf(analysis, row)}>{row.name}</TextLink>,
    },
    figure('learners', ({ learners }) => learners),
    figure('plans', ({ plans }) => plans),
    figure('pupils', ({ pupils }) => pupils),
    figure('share', ({ pupils, learners }) => shareOf(pupils, learners), text.percent),
    figure('perPupil', ({ plans, pupils }) => shareOf(plans, pupils), text.ratio),
    figure('measures', ({ measures }) => measures),
    figure('hours', ({ hours }) => hours),
    {
      key: 'decreased',
      header: t('analysis.places.decreased'),
      align: 'end',
      cell: (row) => text.decreased(row.figures),
    },
  ]
}

/** The analysis of one part, in the same period. */
function pathOf({ of, place, schoolYear, semester }: Analysis, { id }: PlaceRow): string {
  const part =
    of === 'country'
      ? { region: id }
      : of === 'region'
        ? { municipalityId: MunicipalityId.parse(id) }
        : {
            ...(place === null ? {} : { municipalityId: MunicipalityId.parse(place.id) }),
            institutionId: InstitutionId.parse(id),
          }
  const period = { schoolYear, ...(semester === null ? {} : { semester: String(semester) }) }
  return `${analysisPath}?${new URLSearchParams({ ...part, ...period })}`
}

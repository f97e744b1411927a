import { Text } from '@mantine/core'
import { useState } from 'react'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { type Column, DataTable } from '#web/ui/DataTable.tsx'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import { StatusTag } from '#web/ui/StatusTag.tsx'
import { useFirstRows } from '#web/ui/use-first-rows.ts'
import type { ImportReport } from '../contract/import-report.ts'
import type { ImportView } from '../contract/imports.ts'
import { lineRanges } from '../domain/line-ranges.ts'
import { groupProblems, type ProblemGroup } from '../domain/problem-groups.ts'
import { DownloadProblems } from './DownloadProblems.tsx'
import classes from './Import.module.css'
import { useProblemText } from './use-problem-text.ts'

/** So many problems stand on the page at first, and come with each further press. */
const AT_ONCE = { first: 10, step: 50 }

/** Everything that is wrong, each with its rows, whom it is about, column and remedy; filtered by kind, and to be taken along as a file. */
export function ProblemsCard({ imported, report }: { imported: ImportView; report: ImportReport }) {
  const t = useT()
  const f = useFormat()
  const [code, setCode] = useState<string | null>(null)
  const say = useProblemText()
  const problems = report.problems.filter((problem) => code === null || problem.code === code)
  const shown = useFirstRows(groupProblems(problems), AT_ONCE)
  const total = report.errors + report.warnings
  const counted = [
    report.errors > 0 ? t('imports.problemList.note', { count: report.errors }) : null,
    report.warnings > 0 ? t('imports.problemList.warnings', { count: report.warnings }) : null,
  ]
  return (
    <Card
      flush
      title={t(report.errors > 0 ? 'imports.problemList.title' : 'imports.problemList.titleWarnings')}
      note={f.list(counted.filter((part) => part !== null))}
    >
      <div className={classes.tools} data-no-print>
        <KindFilter report={report} value={code} onChange={setCode} />
        <DownloadProblems imported={imported} />
      </div>
      <DataTable
        caption={t('imports.problemList.caption')}
        columns={useColumns(say, report)}
        {...shown}
        rowKey={({ key }) => key}
        empty={null}
      />
      <p className={classes.foot}>
        {total > report.problems.length
          ? t('imports.problemList.shown', { shown: report.problems.length, total })
          : null}{' '}
        {report.errors > 0 ? t('imports.problemList.inExcel') : null}
      </p>
    </Card>
  )
}

function useColumns(say: ReturnType<typeof useProblemText>, report: ImportReport): Column<ProblemGroup>[] {
  const t = useT()
  const file: Column<ProblemGroup> = {
    key: 'file',
    header: t('imports.problemList.file'),
    cell: ({ problem }) => problem.file ?? '–',
    width: '9rem',
  }
  return [
    {
      key: 'line',
      header: t('imports.problemList.line'),
      rowHeader: true,
      cell: (group) => <Place group={group} />,
      width: '11rem',
    },
    ...(report.problems.some((problem) => problem.file !== null) ? [file] : []),
    {
      key: 'column',
      header: t('imports.problemList.column'),
      cell: ({ problem }) => problem.column ?? '–',
      width: '10rem',
    },
    {
      key: 'text',
      header: t('imports.problemList.text'),
      cell: ({ problem }) => say.text(problem),
      bareOnCard: true,
    },
    {
      key: 'remedy',
      header: t('imports.problemList.remedy'),
      bareOnCard: true,
      cell: ({ problem }) => (
        <Text size="sm" c="dimmed">
          {say.remedy(problem)}
        </Text>
      ),
    },
  ]
}

/** In which rows it is and whom they name; without a row it concerns one pupil, or else the whole file. */
function Place({ group: { problem, lines } }: { group: ProblemGroup }) {
  const t = useT()
  const { who } = problem
  return (
    <div>
      {lines.length > 0 ? <div>{lineRanges(lines)}</div> : null}
      {who === null ? null : <div className={classes.who}>{who}</div>}
      {lines.length === 0 && who === null ? <div>{t('imports.problemList.whole')}</div> : null}
      <StatusTag tone={problem.severity === 'error' ? 'attention' : 'waiting'}>
        {t(`imports.problemList.${problem.severity}`)}
      </StatusTag>
    </div>
  )
}

interface KindFilterProps {
  report: ImportReport
  value: string | null
  onChange: (code: string | null) => void
}

function KindFilter({ report, value, onChange }: KindFilterProps) {
  const t = useT()
  const say = useProblemText()
  const kinds = report.totals.flatMap(({ code, count }) => {
    const example = report.problems.find((problem) => problem.code === code)
    return example === undefined
      ? []
      : [{ value: code, label: t('imports.problemList.kindCount', { text: say.text(example), count }) }]
  })
  if (kinds.length < 2) return <span />
  return (
    <SelectField
      name="problemKind"
      label={t('imports.problemList.filter')}
      placeholder={t('imports.problemList.all')}
      data={kinds.filter((kind, index) => kinds.findIndex((other) => other.value === kind.value) === index)}
      value={value}
      onChange={onChange}
      clearable
      miw="18rem"
    />
  )
}

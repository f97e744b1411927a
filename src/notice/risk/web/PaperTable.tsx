import { roles } from '#web/ui/table-roles.ts'
import type { RiskAnswer } from '../contract/assessment.ts'
import { type FormTable, formWords } from './form-text.ts'
import classes from './PaperForm.module.css'

type Choice = { readonly label: string; readonly isMarked: (answer: RiskAnswer) => boolean }

const choices: Readonly<Record<FormTable['scale'], readonly Choice[]>> = {
  intensity: [0, 1, 2, 3].map((level) => ({
    label: String(level),
    isMarked: ({ intensity }) => intensity === level,
  })),
  yes_no: [
    { label: formWords('no'), isMarked: ({ present }) => present === false },
    { label: formWords('yes'), isMarked: ({ present }) => present === true },
  ],
}

interface PaperTableProps {
  table: FormTable
  answers: readonly RiskAnswer[]
}

/** One table of the form: a cross under what was seen; a risk that nobody looked at stays empty. */
export function PaperTable({ table, answers }: PaperTableProps) {
  const columns = choices[table.scale]
  return (
    <table {...roles.table} className={classes.table}>
      <caption>{table.caption}</caption>
      <thead {...roles.rowgroup}>
        <tr {...roles.row}>
          <th {...roles.columnheader} scope="col" className={classes.narrow}>
            {formWords('number')}
          </th>
          <th {...roles.columnheader} scope="col">
            {formWords('risk')}
          </th>
          {columns.map(({ label }) => (
            <th key={label} {...roles.columnheader} scope="col" className={classes.mark}>
              {label}
            </th>
          ))}
          <th {...roles.columnheader} scope="col" className={classes.frequency}>
            {formWords('frequency')}
          </th>
        </tr>
      </thead>
      <tbody {...roles.rowgroup}>
        {table.rows.map((row) => (
          <PaperRow
            key={row.risk.code}
            row={row}
            columns={columns}
            answer={answers.find(({ riskCode }) => riskCode === row.risk.code)}
          />
        ))}
      </tbody>
    </table>
  )
}

interface PaperRowProps {
  row: FormTable['rows'][number]
  columns: readonly Choice[]
  answer: RiskAnswer | undefined
}

function PaperRow({ row: { number, risk }, columns, answer }: PaperRowProps) {
  return (
    <tr {...roles.row}>
      <td {...roles.cell}>{number}</td>
      <th {...roles.rowheader} scope="row">
        {risk.nameLv}
        {answer === undefined || answer.note === '' ? null : <p className={classes.note}>{answer.note}</p>}
      </th>
      {columns.map(({ label, isMarked }) => (
        <td key={label} {...roles.cell} className={classes.mark}>
          {answer !== undefined && isMarked(answer) ? formWords('mark') : ''}
        </td>
      ))}
      <td {...roles.cell} className={classes.mark}>
        {answer?.frequency ?? ''}
      </td>
    </tr>
  )
}

import { Button } from '@mantine/core'
import { useState } from 'react'
import { newId } from '#platform/ids/ids.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { useSession } from '#web/session/use-session.ts'
import { amountFault, readAmount } from '#web/ui/form/amount.ts'
import { DateField } from '#web/ui/form/DateField.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import { TextField } from '#web/ui/form/TextField.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import { addReportDocument, type ReportView } from '../contract/report.ts'
import { DocumentId, DocumentKind } from '../contract/report-words.ts'
import classes from './Reports.module.css'
import { useReportCommand } from './use-report-command.ts'

const sums = { min: 0, max: 1_000_000, decimals: 2 }

/** One more supporting document. Its id is made once, so that a second try after a lost connection is the same document. */
export function DocumentForm({ report, onClose }: { report: ReportView; onClose: () => void }) {
  const t = useT()
  const { today } = useSession()
  const [documentId] = useState(() => DocumentId.parse(newId()))
  const [kind, setKind] = useState<DocumentKind>('timesheet')
  const [number, setNumber] = useState('')
  const [issuedOn, setIssuedOn] = useState(today)
  const [sum, setSum] = useState('')
  const [words, setWords] = useState('')
  const add = useReportCommand(addReportDocument, {
    onDone: () => {
      onClose()
      showDone(t('reports.documents.added'))
    },
  })
  const fault = sum.trim() === '' ? undefined : amountFault(sum, sums)
  const send = () =>
    add.mutate({
      params: { institutionId: report.institution.id, period: report.period.code, documentId },
      input: {
        kind,
        number,
        issuedOn,
        amountCents: sum.trim() === '' ? null : Math.round(readAmount(sum, sums) * 100),
        words,
      },
    })
  return (
    <Form error={add.error} onSubmit={send}>
      <div className={classes.fields}>
        <SelectField
          name="kind"
          label={t('reports.documents.kind')}
          allowDeselect={false}
          value={kind}
          data={DocumentKind.options.map((one) => ({
            value: one,
            label: t(`reports.documents.kinds.${one}`),
          }))}
          onChange={(value) => setKind(DocumentKind.catch(kind).parse(value))}
          comboboxProps={{ withinPortal: false }}
        />
        <TextField
          name="number"
          label={t('reports.documents.number')}
          maxLength={100}
          value={number}
          onChange={(event) => setNumber(event.currentTarget.value)}
        />
        <DateField
          name="issuedOn"
          label={t('reports.documents.issuedOn')}
          value={issuedOn}
          max={today}
          onChange={setIssuedOn}
        />
        <TextField
          name="amountCents"
          label={t('reports.documents.amountEuro')}
          description={t('reports.documents.amountHint')}
          inputMode="decimal"
          value={sum}
          {...(fault === undefined ? {} : { error: t(`shell.amount.${fault}`, sums) })}
          onChange={(event) => setSum(event.currentTarget.value)}
        />
      </div>
      <TextField
        name="words"
        label={t('reports.documents.words')}
        description={t('reports.documents.wordsHint')}
        maxLength={500}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <FormActions>
        <Button type="submit" disabled={number.trim() === '' || fault !== undefined} loading={add.isPending}>
          {t('reports.documents.add')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('reports.certify.cancel')}
        </Button>
      </FormActions>
    </Form>
  )
}

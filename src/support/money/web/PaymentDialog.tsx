import { Button } from '@mantine/core'
import { useState } from 'react'
import type { InstitutionId } from '#foundation/institutions/contract/ids.ts'
import { newId } from '#platform/ids/ids.ts'
import { useApiCommand } from '#web/api/use-api-command.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { useSession } from '#web/session/use-session.ts'
import { Dialog } from '#web/ui/Dialog.tsx'
import { AmountField } from '#web/ui/form/AmountField.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { SelectField } from '#web/ui/form/SelectField.tsx'
import { TextField } from '#web/ui/form/TextField.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import { PaymentId } from '../contract/ids.ts'
import {
  listPayments,
  MOST_MONEY,
  type MoneyView,
  readMoney,
  recordPayment,
  WORDS_LENGTH,
} from '../contract/money.ts'
import { useKindName } from './use-kind-name.ts'

interface PaymentDialogProps {
  institutionId: InstitutionId
  kinds: MoneyView['kinds']
}

/** Writes down what was really paid for a kind in a month. */
export function PaymentDialog({ institutionId, kinds }: PaymentDialogProps) {
  const t = useT()
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('money.payments.add')}
      </Button>
      <Dialog opened={opened} onClose={() => setOpened(false)} title={t('money.payments.add')}>
        <PaymentForm institutionId={institutionId} kinds={kinds} onClose={() => setOpened(false)} />
      </Dialog>
    </>
  )
}

function PaymentForm({ institutionId, kinds, onClose }: PaymentDialogProps & { onClose: () => void }) {
  const t = useT()
  const { today } = useSession()
  const nameOf = useKindName()
  const [id] = useState(() => PaymentId.parse(newId()))
  const [kindCode, setKindCode] = useState<string | null>(kinds[0]?.kind.code ?? null)
  const [month, setMonth] = useState(today.slice(0, 7))
  const [amount, setAmount] = useState(Number.NaN)
  const [document, setDocument] = useState('')
  const [remark, setRemark] = useState('')
  const save = useApiCommand(recordPayment, {
    refreshes: [readMoney.route, listPayments.route],
    onDone: () => {
      onClose()
      showDone(t('money.payments.done'))
    },
  })
  const isWhole = kindCode !== null && month !== '' && !Number.isNaN(amount) && document.trim() !== ''
  return (
    <Form
      error={save.error}
      onSubmit={() => {
        if (!isWhole) return
        save.mutate({
          params: { institutionId, paymentId: id },
          input: { kindCode, month, amount, document, remark },
        })
      }}
    >
      <SelectField
        name="kindCode"
        label={t('money.payments.kind')}
        allowDeselect={false}
        value={kindCode}
        data={kinds.map(({ kind }) => ({ value: kind.code, label: nameOf(kind) }))}
        onChange={setKindCode}
        comboboxProps={{ withinPortal: false }}
      />
      <TextField
        name="month"
        type="month"
        label={t('money.payments.month')}
        max={today.slice(0, 7)}
        value={month}
        onChange={(event) => setMonth(event.currentTarget.value)}
      />
      <AmountField
        name="amount"
        label={t('money.payments.amount')}
        description={t('money.payments.amountHint')}
        min={-MOST_MONEY}
        max={MOST_MONEY}
        decimals={2}
        value={amount}
        onChange={setAmount}
      />
      <TextField
        name="document"
        label={t('money.payments.document')}
        maxLength={200}
        value={document}
        onChange={(event) => setDocument(event.currentTarget.value)}
      />
      <TextField
        name="remark"
        label={t('money.payments.remark')}
        maxLength={WORDS_LENGTH}
        value={remark}
        onChange={(event) => setRemark(event.currentTarget.value)}
      />
      <FormActions>
        <Button type="submit" disabled={!isWhole} loading={save.isPending}>
          {t('money.payments.save')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('money.rate.close')}
        </Button>
      </FormActions>
    </Form>
  )
}

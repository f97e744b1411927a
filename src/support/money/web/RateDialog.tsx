import { Button } from '@mantine/core'
import { useState } from 'react'
import { MunicipalityId } from '#foundation/institutions/contract/ids.ts'
import { newId } from '#platform/ids/ids.ts'
import { useApiCommand } from '#web/api/use-api-command.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { useSession } from '#web/session/use-session.ts'
import { Dialog } from '#web/ui/Dialog.tsx'
import { AmountField } from '#web/ui/form/AmountField.tsx'
import { DateField } from '#web/ui/form/DateField.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { TextField } from '#web/ui/form/TextField.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import { RateId } from '../contract/ids.ts'
import { type KindMoney, readMoney, setRate, WORDS_LENGTH } from '../contract/money.ts'
import { useKindName } from './use-kind-name.ts'

interface RateDialogProps {
  kind: KindMoney
  municipalityId: string
}

/** The unit cost of a kind, from a day on, with where it is written. */
export function RateDialog({ kind, municipalityId }: RateDialogProps) {
  const t = useT()
  const [opened, setOpened] = useState(false)
  const title = t('money.kinds.setRateOf', { kind: useKindName()(kind.kind) })
  return (
    <>
      <Button variant="default" size="compact-sm" aria-label={title} onClick={() => setOpened(true)}>
        {t('money.kinds.setRate')}
      </Button>
      <Dialog opened={opened} onClose={() => setOpened(false)} title={title}>
        <RateForm kind={kind} municipalityId={municipalityId} onClose={() => setOpened(false)} />
      </Dialog>
    </>
  )
}

function RateForm({ kind, municipalityId, onClose }: RateDialogProps & { onClose: () => void }) {
  const t = useT()
  const { today } = useSession()
  const [id] = useState(() => RateId.parse(newId()))
  const [amount, setAmount] = useState((kind.rate.amount ?? Number.NaN) / 100)
  const [indirectPercent, setIndirectPercent] = useState(kind.rate.indirectPercent ?? Number.NaN)
  const [validFrom, setValidFrom] = useState(today)
  const [source, setSource] = useState('')
  const save = useApiCommand(setRate, {
    refreshes: [readMoney.route],
    onDone: () => {
      onClose()
      showDone(t('money.rate.done'))
    },
  })
  const isWhole =
    !Number.isNaN(amount) && !Number.isNaN(indirectPercent) && validFrom !== '' && source.trim() !== ''
  return (
    <Form
      error={save.error}
      onSubmit={() => {
        if (!isWhole) return
        save.mutate({
          params: { municipalityId: MunicipalityId.parse(municipalityId), rateId: id },
          input: { kindCode: kind.kind.code, validFrom, amount, indirectPercent, source },
        })
      }}
    >
      <p>{t('money.rate.explain')}</p>
      <AmountField
        name="amount"
        label={t(kind.unit === 'items' ? 'money.rate.amountItem' : 'money.rate.amount')}
        min={0.01}
        max={1000}
        decimals={2}
        value={amount}
        onChange={setAmount}
      />
      <AmountField
        name="indirectPercent"
        label={t('money.rate.indirect')}
        min={0}
        max={100}
        decimals={2}
        value={indirectPercent}
        onChange={setIndirectPercent}
      />
      <DateField
        name="validFrom"
        label={t('money.rate.validFrom')}
        value={validFrom}
        onChange={setValidFrom}
      />
      <TextField
        name="source"
        label={t('money.rate.source')}
        description={t('money.rate.sourceHint')}
        maxLength={WORDS_LENGTH}
        value={source}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
      <FormActions>
        <Button type="submit" disabled={!isWhole} loading={save.isPending}>
          {t('money.rate.save')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('money.rate.close')}
        </Button>
      </FormActions>
    </Form>
  )
}

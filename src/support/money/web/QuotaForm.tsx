import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { newId } from '#platform/ids/ids.ts'
import { useApiCommand } from '#web/api/use-api-command.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { AmountField } from '#web/ui/form/AmountField.tsx'
import { Form, FormActions } from '#web/ui/form/Form.tsx'
import { TextField } from '#web/ui/form/TextField.tsx'
import { showDone } from '#web/ui/toast-store.ts'
import { QuotaChangeId } from '../contract/ids.ts'
import {
  listQuotaChanges,
  MOST_MONEY,
  type MoneyView,
  readMoney,
  setQuotas,
  WORDS_LENGTH,
} from '../contract/money.ts'
import { splitByWeight } from '../domain/quotas.ts'
import classes from './Money.module.css'
import { moneyPath } from './paths.ts'

interface QuotaFormProps {
  money: MoneyView
  /** Which of `money.kinds`. */
  index: number
}

const toCents = (euro: number) => Math.round(euro * 100)

export function QuotaForm({ money, index }: QuotaFormProps) {
  const { t, f } = useI18n()
  const navigate = useNavigate()
  const kind = money.kinds[index]
  const schools = money.schools.filter((school) => school.pupils > 0 || school.byKind[index]?.quota != null)
  const [id] = useState(() => QuotaChangeId.parse(newId()))
  const [whole, setWhole] = useState((kind?.figures.quota ?? Number.NaN) / 100)
  const [parts, setParts] = useState(() => schools.map(({ byKind }) => (byKind[index]?.quota ?? 0) / 100))
  const [reason, setReason] = useState('')
  const save = useApiCommand(setQuotas, {
    refreshes: [readMoney.route, listQuotaChanges.route],
    onDone: () => {
      showDone(t('money.quota.done'))
      void navigate({ to: moneyPath, search: { schoolYear: money.schoolYear } })
    },
  })
  const isWhole = ![whole, ...parts].some(Number.isNaN) && reason.trim() !== '' && kind !== undefined
  const split = () => {
    const cents = splitByWeight(
      toCents(whole),
      schools.map(({ pupils }) => pupils),
    )
    setParts(cents.map((part) => part / 100))
    showDone(t('money.quota.splitDone'))
  }
  return (
    <Form
      error={save.error}
      onSubmit={() => {
        if (!isWhole) return
        save.mutate({
          params: { municipalityId: money.municipality.id, changeId: id },
          input: {
            schoolYear: money.schoolYear,
            kindCode: kind.kind.code,
            parts: [
              { institutionId: null, amount: whole },
              ...schools.map((school, at) => ({ institutionId: school.id, amount: parts[at] ?? 0 })),
            ],
            reason,
          },
        })
      }}
    >
      <p className={classes.quiet}>{t('money.quota.early')}</p>
      <AmountField
        name="amount"
        label={t('money.quota.municipality')}
        min={0}
        max={MOST_MONEY}
        decimals={2}
        value={whole}
        onChange={setWhole}
      />
      <h2>{t('money.quota.schools')}</h2>
      <div className={classes.buttons}>
        <Button variant="default" disabled={Number.isNaN(whole)} onClick={split}>
          {t('money.quota.split')}
        </Button>
      </div>
      <ul className={classes.parts}>
        {schools.map((school, at) => (
          <li key={school.id}>
            <AmountField
              name={`parts.${at + 1}.amount`}
              label={t('money.quota.ofSchool', { name: school.name })}
              description={t('money.quota.pupils', { count: school.pupils })}
              min={0}
              max={MOST_MONEY}
              decimals={2}
              value={parts[at] ?? Number.NaN}
              onChange={(value) => setParts(parts.with(at, value))}
            />
          </li>
        ))}
      </ul>
      <Balance left={toCents(whole) - parts.reduce((sum, part) => sum + toCents(part), 0)} euro={f.euro} />
      <TextField
        name="reason"
        label={t('money.quota.reason')}
        description={t('money.quota.reasonHint')}
        maxLength={WORDS_LENGTH}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <FormActions>
        <Button type="submit" disabled={!isWhole} loading={save.isPending}>
          {t('money.quota.save')}
        </Button>
      </FormActions>
    </Form>
  )
}

/** What is not split yet, or split too much; nothing while a figure is missing. */
function Balance({ left, euro }: { left: number; euro: (cents: number) => string }) {
  const { t } = useI18n()
  if (Number.isNaN(left)) return null
  return (
    <p className={classes.balance} role="status">
      {left === 0
        ? t('money.quota.allSplit')
        : left > 0
          ? t('money.quota.left', { amount: euro(left) })
          : t('money.quota.tooMuch', { amount: euro(-left) })}
    </p>
  )
}

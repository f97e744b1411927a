import { Button } from '@mantine/core'
import { useState } from 'react'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Banner } from '#web/ui/Banner.tsx'
import { Card } from '#web/ui/Card.tsx'
import { Stack } from '#web/ui/Stack.tsx'
import type { PlanAgreementView, PlanView } from '../contract/plan.ts'
import { byParty, refusedSince } from '../domain/agreements.ts'
import { AgreementForm } from './AgreementForm.tsx'
import classes from './Plan.module.css'

/** What the pupil and each guardian answered to the plan; while it is a draft or runs, the place to write that down. */
export function AgreementsCard({ plan }: { plan: PlanView }) {
  const t = useT()
  const [isWriting, setWriting] = useState(false)
  const parties = byParty(plan.agreements)
  const writes = plan.can.answer
  const refused = plan.status === 'open' ? refusedSince(plan.agreements, plan.opened?.at) : []
  return (
    <Card title={t('plans.agreement.title')}>
      <Stack>
        {writes ? (
          <p className={classes.quiet} data-no-print>
            {t(plan.status === 'draft' ? 'plans.agreement.lead' : 'plans.agreement.leadOfOpen')}
          </p>
        ) : null}
        {refused.length === 0 ? null : (
          <Banner title={t('plans.agreement.refusedSince')} tone="attention">
            {t('plans.agreement.refusedThen')}
          </Banner>
        )}
        {parties.length === 0 ? <p className={classes.told}>{t('plans.agreement.none')}</p> : null}
        {parties.map(({ latest, earlier }) => (
          <Party key={latest.id} latest={latest} earlier={earlier} />
        ))}
        {writes && isWriting ? <AgreementForm plan={plan} onClose={() => setWriting(false)} /> : null}
        {writes && !isWriting ? (
          <div data-no-print>
            <Button variant="default" onClick={() => setWriting(true)}>
              {t('plans.agreement.record')}
            </Button>
          </div>
        ) : null}
      </Stack>
    </Card>
  )
}

function Party({ latest, earlier }: { latest: PlanAgreementView; earlier: readonly PlanAgreementView[] }) {
  const t = useT()
  const f = useFormat()
  const { party, guardian, answer, means, toldOn, words, recorded } = latest
  const name =
    guardian === null
      ? t(party === 'pupil' ? 'plans.agreement.pupil' : 'plans.agreement.someone')
      : f.name(guardian)
  const how = means === null ? [] : [t(`plans.agreement.meansOf.${means}`)]
  return (
    <div className={classes.field}>
      <p className={classes.label}>{name}</p>
      <p className={classes.told}>
        {[t(`plans.agreement.answers.${answer}`), ...how, f.date(toldOn)].join(' · ')}
      </p>
      {words === '' ? null : <p className={classes.told}>{words}</p>}
      <p className={classes.quiet}>
        {means === 'themselves'
          ? t('plans.agreement.themselves', { at: f.dateTime(recorded.at) })
          : t('plans.agreement.recorded', { name: f.name(recorded.by), at: f.dateTime(recorded.at) })}
      </p>
      {earlier.map((before) => (
        <p key={before.id} className={classes.quiet}>
          {t('plans.agreement.earlier', {
            answer: t(`plans.agreement.answers.${before.answer}`),
            day: f.date(before.toldOn),
          })}{' '}
          {before.words}
        </p>
      ))}
    </div>
  )
}

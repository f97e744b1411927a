import { planPath, usePlanWords } from '#support/plans/web/index.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { TextLink } from '#web/ui/TextLink.tsx'
import type { Contradiction, PlanBeside } from '../contract/contradictions.ts'
import { endOf } from '../domain/clock.ts'
import classes from './Contradictions.module.css'
import { usePlanName } from './use-plan-name.ts'

interface ContradictionItemProps {
  found: Contradiction
  others: readonly PlanBeside[]
}

/** What stands twice, and where. */
export function ContradictionItem({ found, others }: ContradictionItemProps) {
  return (
    <li>
      {found.about === 'measure-twice' ? <MeasureTwice found={found} others={others} /> : null}
      {found.about === 'service-twice' ? <ServiceTwice found={found} /> : null}
      {found.about === 'hours-meet' || found.about === 'hours-alternate' ? (
        <HoursTwice found={found} others={others} />
      ) : null}
    </li>
  )
}

type About<Kind extends Contradiction['about']> = Extract<Contradiction, { about: Kind }>
type Hour = About<'hours-meet'>['hours'][number]

function MeasureTwice({
  found: { what, otherPlanId },
  others,
}: {
  found: About<'measure-twice'>
  others: readonly PlanBeside[]
}) {
  const t = useT()
  const words = useContradictionWords()
  return (
    <>
      <p className={classes.what}>{words.what(what)}</p>
      <p className={classes.quiet}>
        {otherPlanId === null ? (
          t('plan-page.twiceHere')
        ) : (
          <>
            {t('plan-page.twiceThere')}
            <OtherPlan id={otherPlanId} others={others} />
          </>
        )}
      </p>
    </>
  )
}

function ServiceTwice({ found: { what, spans } }: { found: About<'service-twice'> }) {
  const t = useT()
  const f = useFormat()
  const words = useContradictionWords()
  const [first, second] = spans.map(({ startsOn, endsOn }) =>
    t('plan-page.span', { from: f.date(startsOn), until: f.date(endsOn) }),
  )
  return (
    <>
      <p className={classes.what}>{words.what(what)}</p>
      <p className={classes.quiet}>
        {t('plan-page.serviceTwice', { first: first ?? '', second: second ?? '' })}
      </p>
    </>
  )
}

function HoursTwice({
  found,
  others,
}: {
  found: About<'hours-meet' | 'hours-alternate'>
  others: readonly PlanBeside[]
}) {
  const t = useT()
  const f = useFormat()
  const words = useContradictionWords()
  const [first] = found.hours
  return (
    <>
      <p className={classes.what}>
        {found.about === 'hours-meet' ? (
          t('plan-page.meet', { day: f.date(first.heldOn) })
        ) : (
          <>
            {t('plan-page.alternate', { weekday: f.weekday(first.heldOn), clock: words.clock(first) })}
            <OtherPlan id={found.otherPlanId} others={others} />
          </>
        )}
      </p>
      {found.hours.map((hour) => (
        <p key={JSON.stringify(hour)} className={classes.quiet}>
          {t('plan-page.hour', {
            what: words.what(hour),
            institution: hour.institutionName,
            hours: words.clock(hour),
          })}
        </p>
      ))}
    </>
  )
}

function OtherPlan({ id, others }: { id: PlanBeside['id']; others: readonly PlanBeside[] }) {
  const nameOf = usePlanName()
  const plan = others.find((other) => other.id === id)
  return plan === undefined ? null : <TextLink to={planPath(id)}>{nameOf(plan)}</TextLink>
}

function useContradictionWords() {
  const t = useT()
  const words = usePlanWords()
  return {
    what: (named: About<'measure-twice'>['what']) =>
      named.subject === null
        ? words.name(named)
        : t('plan-page.what', { name: words.name(named), subject: named.subject }),
    clock: ({ startsAt, minutes }: Hour) =>
      t('plan-page.clock', { from: startsAt, until: endOf(startsAt, minutes) }),
  }
}

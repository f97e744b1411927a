import type { Party } from '#support/plans/contract/plan-words.ts'
import { usePlanWords } from '#support/plans/web/index.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import type { FamilyGoal, FamilyPlan } from '../contract/family.ts'
import classes from './Family.module.css'

/** Where the plan stands, in a sentence for each state in which a family reads it. */
const states = { draft: 'shown', proposed: 'proposed', open: 'running' } as const

type PlanTextProps = { readonly plan: FamilyPlan; readonly as: Party }

/** The plan in plain words: what goes well, what was said, what is aimed at, what helps, until when. */
export function PlanText({ plan, as }: PlanTextProps) {
  const { t, f } = useI18n()
  const words = usePlanWords()
  const { content, status, leader } = plan
  const state = status === 'draft' || status === 'proposed' || status === 'open' ? states[status] : 'over'
  return (
    <Card title={t(`family.${as}.plan`)} note={words.semester(plan.schoolYear, plan.semester)}>
      <div className={classes.plan}>
        <p className={classes.lead}>{t(`family.${as}.${state}`)}</p>
        <Said title={t(`family.${as}.strengths`)} text={content.strengths} />
        <Said title={t(`family.${as}.pupilWords`)} text={content.pupilWords} />
        <Said title={t(`family.${as}.guardianWords`)} text={content.guardianWords} />
        <Goals plan={plan} as={as} />
        <Measures plan={plan} as={as} />
        <div className={classes.part}>
          {content.startsOn === null || content.endsOn === null ? null : (
            <p className={classes.text}>
              {t(`family.${as}.period`, { from: f.date(content.startsOn), until: f.date(content.endsOn) })}
            </p>
          )}
          {content.reviewOn === null ? null : (
            <p className={classes.text}>{t(`family.${as}.review`, { day: f.date(content.reviewOn) })}</p>
          )}
          {leader === null ? null : (
            <p className={classes.text}>{t(`family.${as}.leader`, { name: f.name(leader) })}</p>
          )}
        </div>
      </div>
    </Card>
  )
}

function Said({ title, text }: { title: string; text: string }) {
  if (text.trim() === '') return null
  return (
    <div className={classes.part}>
      <h3 className={classes.title}>{title}</h3>
      <p className={classes.text}>{text}</p>
    </div>
  )
}

function Goals({ plan: { content }, as }: PlanTextProps) {
  const { t } = useI18n()
  if (content.goals.length === 0) return null
  return (
    <div className={classes.part}>
      <h3 className={classes.title}>{t(`family.${as}.goals`)}</h3>
      <ul className={classes.items}>
        {content.goals.map((goal) => (
          <li key={goal.id} className={classes.item}>
            <span className={classes.strong}>{goal.goal}</span>
            <Scale goal={goal} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Where the pupil stands on the scale of a goal, in a sentence. */
function Scale({ goal: { scale } }: { goal: FamilyGoal }) {
  const { t, f } = useI18n()
  if (scale === null || scale.start === null || scale.target === null) return null
  const told = { start: scale.start, target: f.number(scale.target) }
  const ends = {
    low: scale.low.trim() === '' ? t('family.scale.low') : scale.low,
    high: scale.high.trim() === '' ? t('family.scale.high') : scale.high,
  }
  return (
    <span className={classes.quiet}>
      {scale.now === null
        ? t('family.scale.start', told)
        : t('family.scale.now', { ...told, now: scale.now })}{' '}
      {t('family.scale.ends', ends)}
    </span>
  )
}

function Measures({ plan: { content }, as }: PlanTextProps) {
  const { t } = useI18n()
  const words = usePlanWords()
  if (content.measures.length === 0) return null
  return (
    <div className={classes.part}>
      <h3 className={classes.title}>{t(`family.${as}.measures`)}</h3>
      <ul className={classes.items}>
        {content.measures.map((measure) => (
          <li key={measure.id} className={classes.item}>
            <Told name={words.name(measure)} description={measure.description} as={as} />
            <span className={classes.quiet}>
              {[
                ...(measure.responsible === null ? [] : [t('family.who', { name: measure.responsible })]),
                ...(measure.hours === null ? [] : [t('family.hours', { count: measure.hours })]),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What was written for this pupil; the name in the catalogue is official, so a pupil reads it only where nothing else stands. */
function Told({ name, description, as }: { name: string; description: string; as: Party }) {
  if (description.trim() === '') return <span className={classes.strong}>{name}</span>
  if (as === 'pupil') return <span className={classes.strong}>{description}</span>
  return (
    <>
      <span className={classes.strong}>{name}</span>
      <span className={classes.text}>{description}</span>
    </>
  )
}

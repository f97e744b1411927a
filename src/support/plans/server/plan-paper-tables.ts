import { fact, facts, heading, type PaperPart, quiet, text } from '#platform/documents/paper.ts'
import type { Words } from '#platform/i18n/words.ts'
import type { IndicatorView, PlanMeasureView, PlanView } from '../contract/plan.ts'
import { isEvaluated } from '../domain/plan-states.ts'
import { planWording } from '../domain/plan-wording.ts'

/** Where support is needed, what helps, and in the end what became of it. */
export function riskParts(plan: PlanView, words: Words): PaperPart[] {
  const { t } = words
  const { name, frequency } = planWording(words)
  if (plan.risks.length === 0) return [heading(t('plans.risks.title')), text(t('plans.risks.empty'))]
  const isOver = isEvaluated(plan.status)
  const rows = plan.risks.map((risk) => {
    const helping = plan.measures.filter(({ id }) => risk.measureIds.includes(id)).map(name)
    const edition =
      risk.edition === '2023' ? '' : `\n${t('plans.risks.ofEdition', { edition: risk.edition })}`
    const outcome = risk.outcome.value === null ? '' : t(`plans.outcome.${risk.outcome.value}`)
    return [
      name(risk) + edition,
      frequency(risk.frequency.value),
      helping.length === 0 ? t('plans.risks.noMeasures') : helping.join('\n'),
      ...(isOver ? [outcome] : []),
    ]
  })
  return [
    heading(t('plans.risks.title')),
    {
      kind: 'table',
      about: t('plans.risks.title'),
      columns: [
        { heading: t('plans.document.risk'), share: 4 },
        { heading: t('plans.risks.frequency'), share: 2 },
        { heading: t('plans.risks.measures'), share: 4 },
        ...(isOver ? [{ heading: t('plans.risks.outcome'), share: 2 }] : []),
      ],
      rows,
    },
    ...(isOver ? plan.risks.flatMap((risk) => resultOf(risk, words)) : []),
  ]
}

function resultOf(risk: PlanView['risks'][number], words: Words): PaperPart[] {
  const { t } = words
  const { helped, hindered } = risk
  const told = (value: string) => (value.trim() === '' ? t('plans.page.empty') : value)
  return [
    heading(planWording(words).name(risk), 3),
    facts([
      fact(t('plans.risks.helped'), told(helped.value)),
      fact(t('plans.risks.hindered'), told(hindered.value)),
    ]),
  ]
}

/** What will be done, by whom, and how much of it. */
export function measureParts(plan: PlanView, words: Words): PaperPart[] {
  const { t } = words
  const title = heading(t('plans.measures.title'))
  if (plan.measures.length === 0) return [title, text(t('plans.measures.empty'))]
  return [
    title,
    {
      kind: 'table',
      about: t('plans.measures.title'),
      columns: [
        { heading: t('plans.document.measure'), share: 5 },
        { heading: t('plans.document.responsible'), share: 3 },
        { heading: t('plans.measures.hours'), share: 2, align: 'end' },
      ],
      rows: plan.measures.map((measure) => [
        measureText(measure, words),
        responsibleText(measure, words),
        measure.plannedHours.value === null
          ? ''
          : t('plans.measures.hoursTold', { count: measure.plannedHours.value }),
      ]),
    },
  ]
}

function measureText(measure: PlanMeasureView, words: Words): string {
  const level = measure.level === null ? '' : words.t(`plans.level.${measure.level}`)
  const subject = measure.subject === null ? '' : planWording(words).name(measure.subject)
  return [planWording(words).name(measure), level, subject, measure.description.value]
    .filter((part) => part.trim() !== '')
    .join('\n')
}

function responsibleText({ responsible, responsibleName }: PlanMeasureView, { t, f }: Words): string {
  const names = [responsible === null ? '' : f.name(responsible), responsibleName.value.trim()]
  const known = names.filter((name) => name !== '')
  return known.length === 0 ? t('plans.measures.nobody') : known.join('\n')
}

/** Where the pupil stood and stands, by the school’s own data. */
export function indicatorParts(plan: PlanView, words: Words): PaperPart[] {
  const { t } = words
  const { status, indicators } = plan
  if (plan.ended !== null) return []
  const isOver = isEvaluated(status)
  const isOpened = status === 'open' || isOver
  const title = heading(t(`plans.indicators.${isOver ? 'titleAfter' : isOpened ? 'titleSince' : 'titleNow'}`))
  if (indicators.length === 0)
    return [title, text(t(isOpened ? 'plans.indicators.noneFrozen' : 'plans.indicators.none'))]
  const since = isOver ? 'after' : 'since'
  return [
    title,
    {
      kind: 'table',
      about: title.text,
      columns: [
        { heading: t('plans.indicators.indicator'), share: 4 },
        { heading: t(isOpened ? 'plans.indicators.before' : 'plans.indicators.now'), share: 3 },
        ...(isOpened
          ? [
              { heading: t(`plans.indicators.${since}`), share: 3 },
              { heading: t('plans.document.direction'), share: 2 },
            ]
          : []),
      ],
      rows: indicators.map((one) => indicatorRow(one, isOpened, words)),
    },
    ...(isOpened ? [quiet(t('plans.indicators.frozen'))] : []),
  ]
}

function indicatorRow(one: IndicatorView, isOpened: boolean, { t, f }: Words): string[] {
  const figure = (value: number | null, perWeek: number | null, until: string | null) => {
    if (value === null) return t(until === null ? 'plans.indicators.unknown' : 'plans.indicators.noNewer')
    const week = perWeek === null ? [] : [t('plans.indicators.perWeek', { value: f.number(perWeek) })]
    const day = until === null ? [] : [t('plans.indicators.until', { date: f.date(until) })]
    return [f.number(value, 2), ...week, ...day].join('\n')
  }
  const name = t(`plans.indicators.${one.indicator}`)
  if (!isOpened) return [name, figure(one.before, null, one.beforeUntil)]
  return [
    name,
    figure(one.before, one.beforePerWeek, one.beforeUntil),
    figure(one.after, one.afterPerWeek, one.afterUntil),
    t(`plans.indicators.direction.${one.direction}`),
  ]
}

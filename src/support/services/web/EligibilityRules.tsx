import type { PupilId } from '#foundation/people/contract/ids.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useI18n } from '#web/i18n/i18n-context.ts'
import { useSession } from '#web/session/use-session.ts'
import { Banner } from '#web/ui/Banner.tsx'
import { ChoiceField } from '#web/ui/form/ChoiceField.tsx'
import { DateField } from '#web/ui/form/DateField.tsx'
import { StatusTag } from '#web/ui/StatusTag.tsx'
import { checkEligibility, type EligibilityView } from '../contract/service.ts'
import classes from './Services.module.css'
import { useServiceWords } from './use-service-words.ts'

interface EligibilityRulesProps {
  asked: { pupilId: PupilId; kindCode: string; startsOn: string; endsOn: string }
  answers: Readonly<Record<string, boolean>>
  onAnswer: (question: string, holds: boolean) => void
  confirmedOn: string
  onConfirmedOn: (day: string) => void
}

const tones = { met: 'good', 'not-met': 'attention', unknown: 'waiting' } as const

/** Every rule of the kind with what the register says to it, and a question for each that only people can answer. */
export function EligibilityRules({
  asked,
  answers,
  onAnswer,
  confirmedOn,
  onConfirmedOn,
}: EligibilityRulesProps) {
  const { t } = useI18n()
  const words = useServiceWords()
  const { today } = useSession()
  const { pupilId, ...query } = asked
  const view = useApiQuery(checkEligibility, { params: { pupilId }, query })
  const questions = questionsOf(view)
  return (
    <section aria-labelledby="service-rules">
      <h2 id="service-rules" className={classes.heading}>
        {t('services.request.rules')}
      </h2>
      {view.isInForce ? null : (
        <Banner tone="attention" title={t('services.kind.notInForce')}>
          {words.period(view.validFrom, view.validUntil)}
        </Banner>
      )}
      <ul className={classes.list}>
        {view.rules.map((rule) => (
          <li key={rule.textLv} className={classes.item}>
            <p className={classes.text}>
              {words.rule(rule)}{' '}
              <StatusTag tone={tones[rule.result]}>{t(`services.result.${rule.result}`)}</StatusTag>
            </p>
            {rule.code === 'individual-plan' && rule.result === 'not-met' ? (
              <p className={classes.quiet}>{t('services.request.addToPlan')}</p>
            ) : null}
          </li>
        ))}
      </ul>
      {questions.length === 0 ? null : (
        <>
          <h3 className={classes.heading}>{t('services.request.questions')}</h3>
          <p className={classes.quiet}>{t('services.request.questionsHint')}</p>
          {questions.map(({ question, ...rule }) => (
            <ChoiceField
              key={question}
              name={`answer-${question}`}
              label={words.rule(rule)}
              value={holdsAs(answers[question])}
              onChange={(value) => onAnswer(question, value === 'yes')}
              choices={[
                { value: 'yes', label: t('services.answers.yes') },
                { value: 'no', label: t('services.answers.no') },
              ]}
            />
          ))}
          <DateField
            name="confirmedOn"
            label={t('services.request.confirmedOn')}
            max={today}
            value={confirmedOn}
            onChange={onConfirmedOn}
          />
        </>
      )}
    </section>
  )
}

/** Each question once, although several rules may ask it. */
function questionsOf({ rules }: EligibilityView) {
  return [...new Map(rules.flatMap((rule) => rule.questions).map((one) => [one.question, one])).values()]
}

function holdsAs(answer: boolean | undefined): 'yes' | 'no' | null {
  if (answer === undefined) return null
  return answer ? 'yes' : 'no'
}

import { Button } from '@mantine/core'
import type { ApiRouteDefinition } from '#platform/http/api-route.ts'
import { useApiQuery } from '#web/api/use-api-query.ts'
import { useViewCommand } from '#web/api/use-view-command.ts'
import { useFormat, useT } from '#web/i18n/i18n-context.ts'
import { Stack } from '#web/ui/Stack.tsx'
import { showDone, showProblem } from '#web/ui/toast-store.ts'
import type { PlanView } from '../contract/plan.ts'
import {
  listWaitingMessages,
  markMessageRead,
  PlanFamilyView,
  type PlanMessageView,
  readPlanFamily,
  showPlan,
} from '../contract/plan-family.ts'
import { isEvaluated } from '../domain/plan-states.ts'
import { MoodFace } from './MoodFace.tsx'
import classes from './Plan.module.css'
import { useMoodWords } from './use-mood-words.ts'

/** Loaded after the plan: it asks for itself. */
export function FamilyContent({ plan }: { plan: PlanView }) {
  const family = useApiQuery(readPlanFamily, { params: { planId: plan.id } }, { staleTime: 0 })
  const ranOnce = plan.status === 'open' || isEvaluated(plan.status)
  return (
    <Stack>
      {ranOnce ? null : <Showing plan={plan} family={family} />}
      {ranOnce || family.messages.length > 0 ? <Messages plan={plan} family={family} /> : null}
    </Stack>
  )
}

type Part = { readonly plan: PlanView; readonly family: PlanFamilyView }

function Showing({ plan, family: { shown, can } }: Part) {
  const t = useT()
  const f = useFormat()
  const show = useFamilyCommand(showPlan, plan, () => showDone(t('plans.family.done')))
  return (
    <>
      <p className={classes.quiet}>{t('plans.family.lead')}</p>
      {shown === null ? (
        <p className={classes.told}>{t('plans.family.none')}</p>
      ) : (
        <p className={classes.told}>
          {t('plans.family.shown', { name: f.name(shown.by), at: f.dateTime(shown.at) })}{' '}
          {t(shown.isCurrent ? 'plans.family.current' : 'plans.family.changed')}
        </p>
      )}
      {can.show && shown?.isCurrent !== true ? (
        <div>
          <Button
            variant="default"
            loading={show.isPending}
            onClick={() => show.mutate({ params: { planId: plan.id } })}
          >
            {t(shown === null ? 'plans.family.show' : 'plans.family.showAgain')}
          </Button>
        </div>
      ) : null}
    </>
  )
}

function Messages({ plan, family: { messages, can } }: Part) {
  const t = useT()
  if (messages.length === 0) return <p className={classes.quiet}>{t('plans.family.noMessages')}</p>
  return (
    <ul className={classes.items} aria-label={t('plans.family.messages')}>
      {messages.map((message) => (
        <Message key={message.id} plan={plan} message={message} canMark={can.markRead} />
      ))}
    </ul>
  )
}

type MessageProps = { readonly plan: PlanView; readonly message: PlanMessageView; readonly canMark: boolean }

function Message({ plan, message, canMark }: MessageProps) {
  const t = useT()
  const f = useFormat()
  const moodWord = useMoodWords()
  const { id, party, guardian, mood, words, saidAt, read } = message
  const mark = useFamilyCommand(markMessageRead, plan)
  const who = guardian === null ? t('plans.family.pupil') : f.name(guardian)
  return (
    <li className={classes.message}>
      <MoodFace mood={mood} />
      <div className={classes.field}>
        <p className={classes.told}>
          <strong>{moodWord(mood, party)}</strong>
          {words === '' ? '' : `. ${words}`}
        </p>
        <p className={classes.quiet}>{[who, f.dateTime(saidAt)].join(' · ')}</p>
        {read === null ? null : (
          <p className={classes.quiet}>
            {t('plans.family.read', { name: f.name(read.by), at: f.dateTime(read.at) })}
          </p>
        )}
        {read === null && canMark ? (
          <div>
            <Button
              variant="default"
              size="compact-sm"
              loading={mark.isPending}
              aria-label={t('plans.family.markReadOf', { who, day: f.date(saidAt) })}
              onClick={() => mark.mutate({ params: { planId: plan.id, messageId: id } })}
            >
              {t('plans.family.markRead')}
            </Button>
          </div>
        ) : null}
      </div>
    </li>
  )
}

/** A command that answers what the family sees and says. */
function useFamilyCommand<Definition extends ApiRouteDefinition>(
  definition: Definition,
  plan: PlanView,
  onDone?: () => void,
) {
  return useViewCommand(definition, {
    keep: (output) => [[readPlanFamily.route, { params: { planId: plan.id } }], PlanFamilyView.parse(output)],
    refreshes: [listWaitingMessages.route],
    onDone,
    onError: (error) => showProblem(error.message),
  })
}

import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { showDone, showProblem, showUndo } from '#web/ui/toast-store.ts'
import { type DutyView, type SchoolAction, schoolActionKinds } from '../contract/duty.ts'
import { addSchoolAction, removeSchoolAction } from '../contract/duty-commands.ts'
import { ActionForm } from './ActionForm.tsx'
import { ActionList } from './ActionList.tsx'
import classes from './Duty.module.css'
import { partId } from './duty-parts.ts'
import { MoreActions } from './MoreActions.tsx'
import { useDutyCommand } from './use-duty-command.ts'

/** What the school did so that the pupil comes to school. */
export function SchoolActionsCard({ duty }: { duty: DutyView }) {
  const t = useT()
  const add = useDutyCommand(addSchoolAction)
  const remove = useRemoval(duty)
  const params = { dutyId: duty.id }
  return (
    <Card title={t('duties.actions.title')}>
      <div id={partId('action')} className={classes.part}>
        {duty.actions.length === 0 ? <p className={classes.plain}>{t('duties.actions.none')}</p> : null}
        <ActionList
          actions={duty.actions.map((action) => ({
            ...action,
            what: t(`duties.actions.kinds.${action.kind}`),
            remark: t('duties.actions.by', { by: action.by }),
            canRemove: duty.can.complete,
          }))}
          onRemove={remove}
        />
        {duty.can.record ? (
          <MoreActions duty={duty}>
            <ActionForm
              kinds={schoolActionKinds.map((value) => ({ value, label: t(`duties.actions.kinds.${value}`) }))}
              submit={t('duties.actions.add')}
              error={add.error}
              isSending={add.isPending}
              onSend={async ({ id, ...input }) => {
                await add.mutateAsync({ params: { ...params, actionId: id }, input })
                showDone(t('duties.actions.added'))
              }}
            />
          </MoreActions>
        ) : null}
      </div>
    </Card>
  )
}

function useRemoval(duty: DutyView): (id: string) => void {
  const t = useT()
  const remove = useDutyCommand(removeSchoolAction)
  const restore = useDutyCommand(addSchoolAction)
  const bring = ({ id, kind, onDate, words }: SchoolAction) =>
    restore.mutate({ params: { dutyId: duty.id, actionId: id }, input: { kind, onDate, words } })
  return (id) => {
    const action = duty.actions.find((one) => one.id === id)
    if (action === undefined) return
    remove.mutate(
      { params: { dutyId: duty.id, actionId: action.id } },
      {
        onSuccess: () => showUndo(t('duties.actions.removed'), () => bring(action)),
        onError: (error) => showProblem(error.message),
      },
    )
  }
}

import { useT } from '#web/i18n/i18n-context.ts'
import { Card } from '#web/ui/Card.tsx'
import { showDone, showProblem, showUndo } from '#web/ui/toast-store.ts'
import { type DutyView, municipalActionKinds } from '../contract/duty.ts'
import { addMunicipalAction, removeMunicipalAction } from '../contract/duty-commands.ts'
import { ActionForm } from './ActionForm.tsx'
import { ActionList } from './ActionList.tsx'
import classes from './Duty.module.css'
import { useDutyCommand } from './use-duty-command.ts'

/** How the municipalities found out the causes and coordinated; written by them, read by the school as well. */
export function MunicipalCard({ duty }: { duty: DutyView }) {
  const t = useT()
  const add = useDutyCommand(addMunicipalAction)
  const remove = useMunicipalRemoval(duty)
  return (
    <Card title={t('duties.municipal.title')}>
      <div className={classes.part}>
        {duty.can.coordinate ? <p className={classes.quiet}>{t('duties.municipal.lead')}</p> : null}
        {duty.municipalActions.length === 0 ? (
          <p className={classes.plain}>{t('duties.municipal.none')}</p>
        ) : null}
        <ActionList
          actions={duty.municipalActions.map((action) => ({
            ...action,
            what: t(`duties.municipal.kinds.${action.kind}`),
            remark: t('duties.municipal.by', { municipality: action.municipalityName, by: action.by }),
            canRemove: action.own,
          }))}
          onRemove={remove}
        />
        {duty.can.coordinate ? (
          <ActionForm
            kinds={municipalActionKinds.map((value) => ({
              value,
              label: t(`duties.municipal.kinds.${value}`),
            }))}
            submit={t('duties.municipal.add')}
            error={add.error}
            isSending={add.isPending}
            onSend={async ({ id, ...input }) => {
              await add.mutateAsync({ params: { dutyId: duty.id, actionId: id }, input })
              showDone(t('duties.municipal.added'))
            }}
          />
        ) : null}
      </div>
    </Card>
  )
}

function useMunicipalRemoval(duty: DutyView): (id: string) => void {
  const t = useT()
  const remove = useDutyCommand(removeMunicipalAction)
  const restore = useDutyCommand(addMunicipalAction)
  return (id) => {
    const action = duty.municipalActions.find((one) => one.id === id)
    if (action === undefined) return
    const params = { dutyId: duty.id, actionId: action.id }
    const { kind, onDate, words } = action
    remove.mutate(
      { params },
      {
        onSuccess: () =>
          showUndo(t('duties.municipal.removed'), () =>
            restore.mutate({ params, input: { kind, onDate, words } }),
          ),
        onError: (error) => showProblem(error.message),
      },
    )
  }
}

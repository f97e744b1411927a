import { useQueryClient } from '@tanstack/react-query'
import type { ApiRouteDefinition } from '#platform/http/api-route.ts'
import { useApiCommand } from '#web/api/use-api-command.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { showDone, showProblem } from '#web/ui/toast-store.ts'
import type { ImportKind } from '../contract/import-kind.ts'
import type { ImportSettings } from '../contract/import-settings.ts'
import {
  changeKind,
  checkImport,
  commitImport,
  discardImport,
  type ImportView,
  listEffects,
  listImports,
  readImport,
  undoImport,
} from '../contract/imports.ts'

/** A command answers with the import as it is then: the page shows it without asking again. */
function useImportCommand<Definition extends ApiRouteDefinition>(definition: Definition, importId: string) {
  const client = useQueryClient()
  return useApiCommand(definition, {
    refreshes: [listImports.route, listEffects.route],
    onDone: (view) => client.setQueryData([readImport.route, { params: { importId } }], view),
  })
}

export function useChangeKind({ id }: ImportView) {
  const command = useImportCommand(changeKind, id)
  return {
    ...command,
    run: (kind: ImportKind) => command.mutate({ params: { importId: id }, input: { kind } }),
  }
}

export function useCheck({ id }: ImportView) {
  const command = useImportCommand(checkImport, id)
  return {
    ...command,
    run: (settings: ImportSettings) => command.mutate({ params: { importId: id }, input: { settings } }),
  }
}

export function useCommit({ id }: ImportView) {
  const command = useImportCommand(commitImport, id)
  return { ...command, run: () => command.mutate({ params: { importId: id } }) }
}

export function useUndo({ id }: ImportView) {
  const command = useImportCommand(undoImport, id)
  return { ...command, run: () => command.mutate({ params: { importId: id } }) }
}

export function useDiscard({ id }: ImportView) {
  const t = useT()
  const command = useImportCommand(discardImport, id)
  const said = {
    onSuccess: () => showDone(t('imports.one.discarded')),
    onError: (error: Error) => showProblem(error.message),
  }
  return { ...command, run: () => command.mutate({ params: { importId: id } }, said) }
}

import { useMutation } from '@tanstack/react-query'
import type { RouteOutput } from '#platform/http/api-route.ts'
import { callApi } from '#web/api/api-client.ts'
import { ApiError } from '#web/api/api-error.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { addPasskey, startPasskey } from '../contract/security.ts'
import { makePasskey } from './browser-passkeys.ts'
import { useSignInStep } from './use-sign-in-step.ts'

export type FactorAdded = RouteOutput<typeof addPasskey>

/** Makes a passkey on this device and adds it under a name. */
export function useAddPasskey(onAdded: (added: FactorAdded) => void) {
  const t = useT()
  const { startAgainWhenOver } = useSignInStep()
  return useMutation<FactorAdded, ApiError, string>({
    mutationFn: async (name) => {
      const options = await callApi(startPasskey, {})
      const response = await makePasskey(options)
      if (response === undefined) throw new ApiError(422, { message: t('sign-in.enrol.passkeyNotMade') })
      return callApi(addPasskey, { input: { name, response } })
    },
    onSuccess: onAdded,
    onError: startAgainWhenOver,
  })
}

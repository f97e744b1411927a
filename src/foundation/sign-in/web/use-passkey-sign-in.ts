import { useMutation } from '@tanstack/react-query'
import { callApi } from '#web/api/api-client.ts'
import { ApiError } from '#web/api/api-error.ts'
import { useT } from '#web/i18n/i18n-context.ts'
import { type SignInStep, signInWithPasskey, startPasskeySignIn } from '../contract/sign-in.ts'
import { askForPasskey } from './browser-passkeys.ts'
import { useSignInStep } from './use-sign-in-step.ts'

/** Signs in with a passkey of this device, or proves it as the second factor. */
export function usePasskeySignIn() {
  const t = useT()
  const { goOn, startAgainWhenOver } = useSignInStep()
  return useMutation<SignInStep, ApiError>({
    mutationFn: async () => {
      const options = await callApi(startPasskeySignIn, {})
      const response = await askForPasskey(options)
      if (response === undefined) throw new ApiError(422, { message: t('sign-in.errors.passkey-refused') })
      return callApi(signInWithPasskey, { input: { response } })
    },
    onSuccess: goOn,
    onError: startAgainWhenOver,
  })
}

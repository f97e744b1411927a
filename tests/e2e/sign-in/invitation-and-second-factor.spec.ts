import { TOTP } from 'otpauth'
import { afterAll, expect, test } from 'vitest'
import { closeBrowser, newVisitor, type Visitor } from '../support/browser.ts'
import { anInvitedOfficer } from './invited-account.ts'
import { addVirtualPasskey } from './virtual-passkey.ts'

afterAll(closeBrowser)

const password = 'septiņi lāči upē'

async function signInWithPassword({ page }: Visitor, username: string): Promise<void> {
  await page.goto('/sign-in?with=password')
  await page.getByLabel('Lietotājvārds').fill(username)
  await page.getByLabel('Parole', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Pierakstīties', exact: true }).click()
}

async function signOut({ page }: Visitor): Promise<void> {
  await page.getByRole('button', { name: /^Konts/ }).click()
  await page.getByRole('button', { name: 'Izrakstīties', exact: true }).click()
  await page.waitForURL(/\/sign-in/)
}

test('an invited officer chooses a password, sets up an app, and signs in with both', async () => {
  const { username, token } = anInvitedOfficer('laima.app')
  const visitor = await newVisitor()
  const { page } = visitor

  await visitor.visit(`/invitation${token}`)
  await page.getByLabel('Jaunā parole').fill(password)
  await page.getByRole('button', { name: 'Saglabāt un turpināt' }).click()
  await page.getByRole('heading', { name: 'Pasargājiet savu kontu' }).waitFor()
  await page.getByRole('button', { name: 'Iestatīt lietotni' }).click()
  await page.getByRole('img', { name: /QR kods/ }).waitFor()
  await visitor.check()
  await visitor.picture('sign-in-enrol')
  const secret = ((await page.locator('code').first().textContent()) ?? '').replaceAll(' ', '')
  await page.getByLabel(/Kods, ko lietotne/).fill(new TOTP({ secret }).generate())
  await page.getByRole('button', { name: 'Apstiprināt' }).click()
  await page.getByRole('heading', { name: 'Saglabājiet rezerves kodus' }).waitFor()
  await visitor.check()
  const [recoveryCode = ''] = await page.getByRole('main').getByRole('listitem').allInnerTexts()
  await page.getByRole('button', { name: /Kodi ir saglabāti/ }).click()
  await page.waitForURL((url) => url.pathname === '/')

  await signOut(visitor)
  await signInWithPassword(visitor, username)
  await page.getByRole('heading', { name: 'Vēl viens solis' }).waitFor()
  await visitor.check()
  await visitor.picture('sign-in-second-factor')
  await page.getByRole('button', { name: /rezerves kodu/ }).click()
  await page.getByLabel('Rezerves kods').fill(recoveryCode)
  await page.getByRole('button', { name: 'Turpināt' }).click()
  await page.waitForURL((url) => url.pathname === '/')
  await visitor.visit('/account/security')
  await visitor.picture('sign-in-security')

  expect(await page.getByText('Atlikuši 9 kodi').count()).toBe(1)
  await visitor.close()
})

test('with a passkey alone one signs in, and comes back to where one wanted to go', async () => {
  const { token } = anInvitedOfficer('laima.atslega')
  const visitor = await newVisitor({ width: 390 })
  const { page } = visitor
  await addVirtualPasskey(page)

  await visitor.visit(`/invitation${token}`)
  await page.getByLabel('Jaunā parole').fill(password)
  await page.getByRole('button', { name: 'Saglabāt un turpināt' }).click()
  await page.getByRole('button', { name: 'Izveidot piekļuves atslēgu' }).click()
  await page.getByRole('button', { name: /Kodi ir saglabāti/ }).click()
  await page.waitForURL((url) => url.pathname === '/')
  await signOut(visitor)
  await page.goto('/account/security')
  await page.waitForURL(/\/sign-in\?next=/)
  await page.getByRole('link', { name: 'Pierakstīties ar lietotājvārdu' }).click()
  await page.getByRole('button', { name: 'Ar piekļuves atslēgu' }).click()
  await page.waitForURL(/\/account\/security$/)
  const used = page.getByText(/Pēdējoreiz lietota/)
  await used.waitFor()
  await visitor.check()

  expect(await used.count()).toBe(1)
  await visitor.close()
})

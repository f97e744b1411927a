import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { renderWeb } from '#web/testing/render-web.tsx'
import { CastMember } from '../contract/demonstration.ts'
import { CastButton } from './CastButton.tsx'

const ilze = {
  personId: '01935d3a-0000-7000-8000-000000000001',
  givenName: 'Ilze',
  familyName: 'Priede',
  roles: [{ role: 'class_teacher', scopeName: '7.b', placeName: 'Cēsu Pilsētas vidusskola' }],
}

test('a person is shown with role and place, and can be chosen', async () => {
  const onChoose = vi.fn()
  renderWeb(<CastButton member={CastMember.parse(ilze)} disabled={false} onChoose={onChoose} />)

  await userEvent.click(
    screen.getByRole('button', { name: /Ilze Priede.*Klases audzināšana.*7\.b, Cēsu Pilsētas vidusskola/ }),
  )

  expect(onChoose).toHaveBeenCalledOnce()
})

test('a person without a role says so', () => {
  renderWeb(
    <CastButton
      member={CastMember.parse({ ...ilze, roles: [] })}
      disabled={false}
      onChoose={() => undefined}
    />,
  )

  expect(screen.getByRole('button', { name: /Bez lomas/ })).toBeTruthy()
})

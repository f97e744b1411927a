import { screen } from '@testing-library/react'
import { Suspense } from 'react'
import { expect, test } from 'vitest'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import type { Environment } from '../contract/environment.ts'
import { EnvironmentCard } from './EnvironmentCard.tsx'

const ELZA = 'dbb30c40-e22f-5dc0-b67f-1569c35f362a'
const activities = Array.from({ length: 7 }, (_, index) => ({
  code: `A00${index}`,
  number: `1.1.${index + 1}`,
  nameLv: `Aktivitāte ${index + 1}`,
  nameEn: `Activity ${index + 1}`,
}))

function draw(environment: Environment) {
  fakeApi(() => ({ body: environment }))
  renderWeb(
    <Suspense fallback="gaida">
      <EnvironmentCard pupilId={ELZA} />
    </Suspense>,
  )
}

test('says calmly how the class stands beside the school, and offers what helps everybody', async () => {
  draw({
    absencesUntil: '2026-11-14',
    class: { name: '7.b', pupils: 25, noticed: 10, otherPupils: 400, otherNoticed: 40 },
    school: { name: 'Testa pamatskola', pupils: 425, noticed: 150, otherPupils: 900, otherNoticed: null },
    activities,
  })

  await screen.findByRole('heading', { name: 'Skolas vide' })
  const text = document.body.textContent?.replace(/\s/g, ' ') ?? ''
  expect(text).toContain('Dati līdz 14.11.2026.')
  expect(text).toContain('7.b klasē pamanīti 10 no 25 skolēniem (40 %).')
  expect(text).toContain('Pārējā skolā: 40 no 400 (10 %).')
  expect(text).toContain('Citās šāda veida skolās pašvaldībā: mazāk nekā 5 no 900.')
  expect(screen.getByText('1.1.1 Aktivitāte 1')).toBeDefined()
  expect(screen.getByText('Vēl 2 aktivitātes')).toBeDefined()
})

test('shows nothing while nothing stands out', async () => {
  draw({ absencesUntil: null, class: null, school: null, activities: [] })

  await expect.poll(() => screen.queryByText('gaida')).toBeNull()
  expect(screen.queryByRole('heading')).toBeNull()
})

import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { fakeApi } from '#web/testing/fake-api.ts'
import { renderWeb } from '#web/testing/render-web.tsx'
import type { Problem } from '../contract/import-report.ts'
import { anImportView, aReport } from '../testing/views.ts'
import { ImportWorkbench } from './ImportWorkbench.tsx'

const unknownClass: Problem = {
  code: 'class-unknown',
  severity: 'error',
  file: null,
  line: 14,
  column: 'Klase',
  who: 'Kalniņš Jānis',
  params: { value: '7d' },
}
const refused = anImportView({
  status: 'refused',
  can: { upload: true, check: true, commit: false, undo: false, discard: true },
  report: aReport({
    errors: 1,
    totals: [{ code: 'class-unknown', severity: 'error', count: 1 }],
    problems: [unknownClass],
    questions: [{ about: 'class', value: '7d', rows: 1 }],
  }),
})

/** The figures of a file that changes nothing: nobody is asked who is concerned. */
const nothing = { ...aReport().counts, added: 0 }

describe('a checked file', () => {
  test('without errors is imported with one press', async () => {
    const view = anImportView()
    const calls = fakeApi(() => ({ body: { ...view, status: 'committed' } }))
    renderWeb(<ImportWorkbench imported={view} />)

    await userEvent.click(screen.getByRole('button', { name: 'Importēt' }))

    expect(calls[0]).toMatchObject({
      method: 'POST',
      path: `/api/imports/${view.id}/commit`,
    })
  })

  test('asks of nobody who is missing while it has errors, but what was ticked can be taken back', () => {
    fakeApi(() => ({ body: {} }))
    const missing = {
      id: '01a20000-0000-7000-8000-000000000091',
      name: 'Līvu pirmsskola',
      municipality: 'Cēsu novads',
    }
    const view = { ...refused, kind: 'institutions' as const, missingInstitutions: [missing] }
    const { unmount } = renderWeb(<ImportWorkbench imported={view} />)
    expect(screen.queryByRole('checkbox', { name: /Līvu pirmsskola/ })).toBeNull()
    unmount()

    const settings = { ...(refused.settings ?? anImportView().settings), leavers: [missing.id] }
    renderWeb(<ImportWorkbench imported={{ ...view, settings } as typeof view} />)

    expect(screen.getByRole('checkbox', { name: /Līvu pirmsskola/ })).toHaveProperty('checked', true)
  })

  test('says which columns are not read, and what days without a row will mean', () => {
    const view = anImportView({
      preview: { headers: ['Datums', 'Stunda', 'Skolēns', 'Kavējums', 'Stundu summa'], rows: [] },
    })
    renderWeb(<ImportWorkbench imported={view} />)

    expect(screen.getByText(/^Šīs kolonnas netiks lasītas: Stundu summa\./)).toBeDefined()
    expect(screen.getByText(/dati sniegsies līdz 20\.11\.2026\.: dienas bez rindām/)).toBeDefined()
  })

  test('says which rows are not taken, and whether that was chosen or is so by default', () => {
    const skippedBy = [
      {
        about: 'behaviourKind' as const,
        value: 'Paziņojums',
        byDefault: true,
        rows: 14,
        lines: [2, 3, 4, 9],
      },
      { about: 'behaviourKind' as const, value: 'Dežūra', byDefault: false, rows: 1, lines: [7] },
      { about: 'pupil' as const, value: '', byDefault: false, rows: 2, lines: [11, 12] },
    ]
    const report = aReport({ skipped: 17, skippedBy })
    renderWeb(<ImportWorkbench imported={anImportView({ kind: 'behaviour', report })} />)

    expect(screen.getByText('Nav jāimportē').nextSibling?.textContent).toBe('17')
    expect(
      screen.getByText(
        /^Ieraksts „Paziņojums”: pēc noklusējuma .*jo tas ir paziņojums.*Rindas: 2–4, 9 un vēl 10\.$/,
      ),
    ).toBeDefined()
    expect(
      screen.getByText(/^Ieraksts „Dežūra”: šajā vai agrākā importā izvēlēts.*Rindas: 7\.$/),
    ).toBeDefined()
    expect(screen.getByText(/nav mūsu skolēni\. Rindas: 11–12\.$/)).toBeDefined()
  })

  test('of one day says the day', () => {
    const period = { from: '2026-11-20', until: '2026-11-20' }
    renderWeb(<ImportWorkbench imported={anImportView({ report: aReport({ period }) })} />)

    expect(screen.getByText('Dati par 20.11.2026.')).toBeDefined()
  })

  test('says that there are warnings before the button', () => {
    renderWeb(<ImportWorkbench imported={anImportView({ report: aReport({ warnings: 2 }) })} />)

    expect(screen.getByText(/Ir 2 brīdinājumi; tie ir zemāk\./)).toBeDefined()
  })

  test('with errors names row, column and remedy, and offers no import', () => {
    renderWeb(<ImportWorkbench imported={refused} />)

    const row = within(screen.getByRole('table', { name: 'Kļūdas un brīdinājumi failā' })).getByRole('row', {
      name: /7d/,
    })
    expect(row.textContent).toContain('14')
    expect(row.textContent).toContain('Kalniņš Jānis')
    expect(row.textContent).toContain('Klases nosaukums „7d” nav šajā skolā.')
    expect(row.textContent).toContain('Izlabojiet vai izvēlieties klasi.')
    expect(screen.queryByRole('button', { name: 'Importēt' })).toBeNull()
  })

  test('folds what is done, and opens the values of which one is not known', () => {
    const values = { kind: 'absences' as const, status: 'refused' as const }
    const { unmount } = renderWeb(<ImportWorkbench imported={anImportView(values)} />)
    const fold = (name: RegExp) => screen.queryByRole('button', { name, expanded: false })
    expect(fold(/^Kolonnas: norādītas 4/)).not.toBeNull()
    expect(fold(/^Vērtību nozīme: 1 zināma/)).not.toBeNull()
    unmount()

    const questions = [{ about: 'absenceKind' as const, value: 'xx', rows: 2 }]
    renderWeb(<ImportWorkbench imported={anImportView({ ...values, report: aReport({ questions }) })} />)

    expect(fold(/^Vērtību nozīme/)).toBeNull()
    expect(screen.getByRole('region', { name: 'Vērtību nozīme' })).toBeDefined()
  })

  test('with many errors shows the first ten, and the rest when asked', async () => {
    const problems = Array.from({ length: 60 }, (_, line) => ({ ...unknownClass, line: line + 2, who: null }))
    const report = aReport({
      errors: 60,
      totals: [{ code: 'class-unknown', severity: 'error', count: 60 }],
      problems,
    })
    renderWeb(<ImportWorkbench imported={anImportView({ status: 'refused', report })} />)
    const table = within(screen.getByRole('table', { name: 'Kļūdas un brīdinājumi failā' }))
    const shown = () => table.getAllByRole('row', { name: /7d/ }).length
    const first = shown()

    await userEvent.click(screen.getByRole('button', { name: 'Rādīt vēl' }))

    expect([first, shown()]).toEqual([10, 60])
  })

  test('asks for another check once a choice has changed', async () => {
    renderWeb(<ImportWorkbench imported={anImportView()} />)

    await userEvent.clear(screen.getByRole('textbox', { name: 'Virsrakstu rinda' }))
    await userEvent.type(screen.getByRole('textbox', { name: 'Virsrakstu rinda' }), '3')

    expect(screen.queryByRole('button', { name: 'Importēt' })).toBeNull()
    expect(screen.getAllByRole('button', { name: 'Pārbaudīt vēlreiz' })).not.toHaveLength(0)
  })

  test('tells one problem of one pupil once, with its rows', () => {
    const problems = [14, 15, 17].map((line) => ({ ...unknownClass, line }))
    const report = aReport({ errors: 3, problems })
    renderWeb(<ImportWorkbench imported={anImportView({ status: 'refused', report })} />)

    const told = screen.getAllByRole('row', { name: /7d/ })

    expect(told).toHaveLength(1)
    expect(told[0]?.textContent).toContain('14–15, 17')
  })

  test('does not say “the whole file” of a problem of one pupil', () => {
    const problem: Problem = {
      ...unknownClass,
      code: 'pupil-leaves-recorded',
      severity: 'warning',
      line: null,
      column: null,
      who: 'Nora Strazda',
      params: {
        name: 'Nora Strazda',
        date: '2026-11-20',
        from: '2026-11-20',
        until: '2026-11-20',
        absences: 1,
        marks: 0,
      },
    }
    renderWeb(
      <ImportWorkbench imported={anImportView({ report: aReport({ warnings: 1, problems: [problem] }) })} />,
    )

    const row = screen.getByRole('row', { name: /Nora Strazda/ })

    expect(row.textContent).toContain(
      'Nora Strazda no 20.11.2026. šeit vairs nemācās, bet jau ir ieraksti par 20.11.2026. (kavētas stundas: 1',
    )
    expect(row.textContent).not.toContain('viss fails')
  })

  const missing = (givenName: string, index: number) => ({
    id: `019aa000-0000-7000-8000-00000000000${index}`,
    givenName,
    familyName: 'Viļums',
    className: '7.b',
  })

  test('has its button below what is still to be decided, and says who stays', async () => {
    const report = aReport({ counts: nothing })
    const missingPupils = [missing('Kristers', 1), missing('Kaspars', 2)]
    renderWeb(<ImportWorkbench imported={anImportView({ kind: 'class_list', missingPupils, report })} />)
    const button = screen.getByRole('button', { name: 'Importēt' })
    const ticks = screen.getAllByRole('checkbox', { name: /^Vairs nemācās/ })

    expect(ticks.map((tick) => tick.compareDocumentPosition(button))).toEqual([
      Node.DOCUMENT_POSITION_FOLLOWING,
      Node.DOCUMENT_POSITION_FOLLOWING,
    ])
    expect(screen.getByText('2 skolēni, kuru nav failā, paliek sarakstā.')).toBeDefined()
    expect(screen.getByText('Pabeigs mācības šeit').nextSibling?.textContent).toBe('0')
    await userEvent.click(screen.getByRole('checkbox', { name: /Kristers/ }))
    expect(screen.getByText('1 skolēns, kura nav failā, paliek sarakstā.')).toBeDefined()
  })

  test('asks of nobody whether they have left while the file has errors: their rows may be those', () => {
    const report = aReport({ counts: nothing, errors: 1 })
    const view = { kind: 'class_list' as const, status: 'refused' as const, report }
    renderWeb(
      <ImportWorkbench imported={anImportView({ ...view, missingPupils: [missing('Kristers', 1)] })} />,
    )

    expect(screen.queryByRole('checkbox', { name: /^Vairs nemācās/ })).toBeNull()
    expect(screen.queryByText(/paliek sarakstā/)).toBeNull()
  })

  test('lists pupils who are missing, and sends those who have left', async () => {
    const pupil = missing('Kristers', 1)
    const report = aReport({ counts: nothing })
    const view = anImportView({ kind: 'class_list', missingPupils: [pupil], report })
    const calls = fakeApi(() => ({ body: view }))
    renderWeb(<ImportWorkbench imported={view} />)

    await userEvent.click(screen.getByRole('checkbox', { name: 'Vairs nemācās: Kristers Viļums' }))
    await userEvent.click(
      within(screen.getByRole('region', { name: 'Pārbaudes rezultāts' })).getByRole('button', {
        name: 'Pārbaudīt vēlreiz',
      }),
    )

    expect(calls[0]).toMatchObject({ body: { settings: { leavers: [pupil.id] } } })
  })
})

describe('whom a class list concerns', () => {
  const effect = { className: '7.b', classBefore: null, nameBefore: null, fields: [], on: null }
  const rows = [
    { ...effect, kind: 'moved', givenName: 'Elza', familyName: 'Liepiņa', classBefore: '7.a' },
    { ...effect, kind: 'changed', givenName: 'Zane', familyName: 'Zara', nameBefore: 'Zane Zāra' },
    { ...effect, kind: 'ended', givenName: 'Nora', familyName: 'Strazda', on: '2026-11-13' },
  ]

  test('is told by name, with what becomes of each', async () => {
    fakeApi(({ path }) => (path.endsWith('/effects') ? { body: { rows } } : undefined))
    renderWeb(<ImportWorkbench imported={anImportView({ kind: 'class_list' })} />)

    await screen.findByRole('row', { name: /Liepiņa Elza.*pāreja no klases 7\.a/ })

    expect(
      screen.getByRole('row', { name: /Zara Zane.*vārds, uzvārds: Zane Zāra → Zane Zara/ }),
    ).toBeDefined()
    expect(screen.getByRole('row', { name: /Strazda Nora.*13\.11\.2026\./ })).toBeDefined()
  })
})

describe('what a file corrects', () => {
  const whose = { givenName: 'Elza', familyName: 'Liepiņa', on: '2026-11-13' }
  const subject = { nameLv: 'Fizika', nameEn: 'Physics' }

  test('is told of absences one by one, and how many more there are', async () => {
    const rows = [
      { kind: 'absence', ...whose, lesson: 3, before: 'unexcused', after: 'excused' },
      { kind: 'absence', ...whose, lesson: 0, before: 'unknown', after: 'unexcused' },
    ]
    fakeApi(({ path }) => (path.endsWith('/effects') ? { body: { rows } } : undefined))
    const report = aReport({ counts: { ...nothing, changed: 5 } })
    renderWeb(<ImportWorkbench imported={anImportView({ report })} />)

    await screen.findByRole('row', {
      name: /Liepiņa Elza.*13\.11\.2026\..*3\. stunda.*neattaisnots → attaisnots/,
    })

    expect(screen.getByRole('row', { name: /visa diena.*iemesls vēl nav zināms → neatt/ })).toBeDefined()
    expect(screen.getByText('Vēl 3 ieraksti šeit nav nosaukti.')).toBeDefined()
  })

  test('is told of marks with the subject, and why one is removed', async () => {
    const rows = [
      { kind: 'mark', ...whose, subject, before: '7', after: null },
      { kind: 'mark', ...whose, subject, before: '4', after: '5' },
    ]
    fakeApi(({ path }) => (path.endsWith('/effects') ? { body: { rows } } : undefined))
    const report = aReport({ counts: { ...nothing, changed: 1, removed: 1 } })
    renderWeb(<ImportWorkbench imported={anImportView({ kind: 'marks', report })} />)

    await screen.findByRole('row', { name: /Fizika.*7 → noņemts: failā par šo dienu šajā priekšmetā ir maz/ })

    expect(screen.getByRole('row', { name: /Fizika.*4 → 5/ })).toBeDefined()
    const warning = screen.getByText('Noņems 1 vērtējumu, kura failā vairs nav.').closest('[role=note]')
    expect(warning?.textContent).toContain('Labos 1 jau ierakstītu vērtējumu.')
    expect(warning?.compareDocumentPosition(screen.getByRole('button', { name: 'Importēt' }))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    )
    expect(screen.queryByText(/šeit nav nosauk/)).toBeNull()
  })
})

describe('rows with errors', () => {
  const wrong = (line: number): Problem => ({
    ...unknownClass,
    code: 'pupil-unknown',
    line,
    params: { name: 'X' },
  })
  const faulty = aReport({
    errors: 2,
    faultyRows: 2,
    totals: [{ code: 'pupil-unknown', severity: 'error', count: 2 }],
    problems: [wrong(3), wrong(17)],
  })
  const choice = 'Izlaist 2 kļūdainās rindas un importēt pārējās'

  test('can be left out, which is checked anew', async () => {
    const view = anImportView({ status: 'refused', report: faulty, can: { ...refused.can } })
    const calls = fakeApi(() => ({ body: view }))
    renderWeb(<ImportWorkbench imported={view} />)

    await userEvent.click(screen.getByRole('checkbox', { name: choice }))
    await userEvent.click(
      within(screen.getByRole('region', { name: 'Pārbaudes rezultāts' })).getByRole('button', {
        name: 'Pārbaudīt vēlreiz',
      }),
    )

    expect(calls[0]).toMatchObject({ body: { settings: { leaveOutFaulty: true } } })
  })

  test('left out are told by number, with what comes in and what follows', () => {
    const view = anImportView({ report: { ...faulty, leftOut: 2 } })
    const settings = view.settings && { ...view.settings, leaveOutFaulty: true }
    renderWeb(<ImportWorkbench imported={{ ...view, settings }} />)

    expect(screen.getByText('Importēs 38 rindas. Izlaidīs 2 kļūdainas rindas.')).toBeDefined()
    expect(screen.getByText('Izlaistās rindas: 3, 17.')).toBeDefined()
    expect(screen.getByText(/dienas bez rindām neskaitīsies kā apmeklētas/)).toBeDefined()
    expect(screen.getByRole('button', { name: 'Importēt bez kļūdainajām rindām' })).toBeDefined()
  })

  test.each([
    ['something else is wrong', { ...faulty, blocking: 1 }],
    ['no row would remain', { ...faulty, rows: 2 }],
  ])('cannot be left out when %s', (_, report) => {
    renderWeb(<ImportWorkbench imported={anImportView({ status: 'refused', report })} />)

    expect(screen.queryByRole('checkbox', { name: choice })).toBeNull()
  })
})

describe('a row that looks like a pupil of the school', () => {
  const pupilId = '019aa000-0000-7000-8000-000000000001'
  const doubtful = (key: string) => ({
    key,
    line: Number(key),
    file: null,
    rows: 1,
    givenName: 'Elsa',
    familyName: 'Liepiņa',
    bornOn: '2013-03-14',
    candidates: [{ pupilId, signs: ['name-near' as const, 'born-same' as const] }],
  })
  const view = (...keys: string[]) =>
    anImportView({
      kind: 'class_list',
      report: aReport({ counts: nothing, doubts: keys.map(doubtful) }),
      doubtPupils: [
        { id: pupilId, givenName: 'Elza', familyName: 'Liepiņa', bornOn: '2013-03-14', className: '7.b' },
      ],
    })
  const checkAgain = () =>
    userEvent.click(
      within(screen.getByRole('region', { name: 'Pārbaudes rezultāts' })).getByRole('button', {
        name: 'Pārbaudīt vēlreiz',
      }),
    )

  test('is asked about with what is alike, and the answer goes along with the next check', async () => {
    const calls = fakeApi(() => ({ body: view('2') }))
    renderWeb(<ImportWorkbench imported={view('2')} />)
    const row = within(screen.getByRole('radiogroup', { name: '2. rinda: Elsa Liepiņa' }))
    expect(row.getByText(/7\.b\. Kopīgais un atšķirīgais: līdzīgs vārds un tas pats/)).toBeDefined()

    await userEvent.click(row.getByRole('radio', { name: 'Cits bērns' }))
    await checkAgain()

    expect(calls[0]).toMatchObject({ body: { settings: { sameChild: { 2: 'other' } } } })
  })

  test('is asked whose name and birth date hold, with both shown', async () => {
    const calls = fakeApi(() => ({ body: view('2') }))
    renderWeb(<ImportWorkbench imported={view('2')} />)
    const row = within(screen.getByRole('radiogroup', { name: '2. rinda: Elsa Liepiņa' }))

    await userEvent.click(
      row.getByRole('radio', { name: /ierakstīt kā failā: Elsa Liepiņa, dz. 14.03.2013./ }),
    )
    await userEvent.click(row.getByRole('radio', { name: /atstāt kā ir: Elza Liepiņa, dz. 14.03.2013./ }))
    await checkAgain()

    expect(calls[0]).toMatchObject({ body: { settings: { sameChild: { 2: `register:${pupilId}` } } } })
  })

  test.each([
    ['as the file has them', /Visi, par kuriem nav atbildēts.+ ierakstīt kā failā/, pupilId],
    ['as they are', /Visi, par kuriem nav atbildēts.+ atstāt kā ir/, `register:${pupilId}`],
  ])('many are answered with one press: %s', async (_case, name, said) => {
    const calls = fakeApi(() => ({ body: view('2', '3') }))
    renderWeb(<ImportWorkbench imported={view('2', '3')} />)

    await userEvent.click(screen.getByRole('button', { name }))
    await checkAgain()

    expect(calls[0]).toMatchObject({ body: { settings: { sameChild: { 2: said, 3: said } } } })
  })
})

describe('a file that looks like another kind', () => {
  test('is read as that with one press', async () => {
    const view = anImportView({ kind: 'class_list', status: 'uploaded', report: null })
    const preview = { headers: ['Datums', 'Stunda', 'Skolēns', 'Klase', 'Kavējuma veids'], rows: [] }
    const calls = fakeApi(() => ({ body: { ...view, kind: 'absences' } }))
    renderWeb(<ImportWorkbench imported={{ ...view, preview }} />)
    expect(screen.getByText('Šis izskatās pēc kavējumu faila.')).toBeDefined()

    await userEvent.click(screen.getByRole('button', { name: 'Nolasīt kā kavējumus' }))

    expect(calls[0]).toMatchObject({
      method: 'PUT',
      path: `/api/imports/${view.id}/kind`,
      body: { kind: 'absences' },
    })
  })

  test('does not say that the columns were recognised while some are missing', () => {
    const view = anImportView({ status: 'uploaded', report: null })
    const settings = view.settings && { ...view.settings, columns: { onDate: 0 } }
    renderWeb(<ImportWorkbench imported={{ ...view, settings }} />)

    expect(screen.getByText(/^Trūkst 2 kolonnu/)).toBeDefined()
    expect(screen.getByText(/^Pēc virsrakstiem atpazīts ne viss\./)).toBeDefined()
    expect(screen.queryByText(/Kolonnas atpazītas/)).toBeNull()
  })

  test('nothing is said of a file that is what was chosen', () => {
    renderWeb(<ImportWorkbench imported={anImportView()} />)

    expect(screen.queryByText(/izskatās pēc/)).toBeNull()
  })
})

describe('choices of an earlier import', () => {
  test('are named with their day, and give way to the own suggestion with one press', async () => {
    const view = anImportView({ status: 'uploaded', report: null })
    const own = { ...view.settings, columns: { onDate: 0 } } as NonNullable<typeof view.settings>
    const suggestion = { importedAt: '2026-11-14T09:00:00.000Z', own }
    renderWeb(<ImportWorkbench imported={{ ...view, suggestion }} />)
    expect(screen.getByText(/tāpat kā 14\.11\.2026\. importā/)).toBeDefined()

    await userEvent.click(screen.getByRole('button', { name: 'Izmantot Pamani ieteikumu' }))

    expect(screen.queryByText(/tāpat kā/)).toBeNull()
    expect(screen.getByText(/Trūkst 2 kolonnu/)).toBeDefined()
  })
})

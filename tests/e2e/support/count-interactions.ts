import type { Visitor } from './browser.ts'

/** What a person did by hand in a browser. */
export type Interactions = { readonly count: () => Promise<number> }

/**
 * Counts in the browser itself what a person does from now on, across every page that follows: each press of the mouse, each key
 * that presses something, and each field that is written in as one, however long the text. A press that only puts the cursor
 * into the field is a part of writing in it.
 */
export async function countInteractions({ page }: Pick<Visitor, 'page'>): Promise<Interactions> {
  let done = 0
  await page.exposeFunction('pamaniInteraction', () => void done++)
  await page.addInitScript(watchHands)
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
  return { count: async () => done }
}

/** Runs in the page. */
function watchHands(): void {
  const tell = (window as unknown as { pamaniInteraction: () => void }).pamaniInteraction
  const isText = (target: EventTarget | null) =>
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement &&
      !['radio', 'checkbox', 'button', 'submit'].includes(target.type) &&
      !target.readOnly)
  let writing: EventTarget | null = null
  const pressed = (target: EventTarget | null) => {
    writing = isText(target) ? target : null
    tell()
  }
  const options = { capture: true }
  window.addEventListener('pointerdown', ({ target }) => pressed(target), options)
  window.addEventListener(
    'keydown',
    ({ key, target }) => {
      if (!isText(target) && key !== 'Tab' && key !== 'Shift') pressed(target)
    },
    options,
  )
  window.addEventListener(
    'input',
    ({ target }) => {
      if (isText(target) && target !== writing) pressed(target)
    },
    options,
  )
}

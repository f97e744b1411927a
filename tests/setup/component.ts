import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

/** What Mantine asks of a browser and happy-dom does not have. */
class NoResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= NoResizeObserver
Element.prototype.scrollIntoView ??= () => undefined
document.documentElement.lang = 'lv'

afterEach(cleanup)

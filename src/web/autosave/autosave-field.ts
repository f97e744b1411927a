/** What the reader is told about one field. */
export type SaveState<Value> =
  | { kind: 'idle' }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'failed'; reason: 'passing' | 'offline' | 'signedOut' }
  | { kind: 'refused'; message: string }
  | { kind: 'conflict'; theirs: SavedByOther<Value> }

export interface SavedByOther<Value> {
  value: Value
  version: number
  by?: string
  at?: string
}

/** How a try to save ended. */
export type SaveOutcome<Value> =
  | { kind: 'saved'; version: number; at: string }
  | { kind: 'failed'; reason: 'passing' | 'offline' | 'signedOut' }
  | { kind: 'refused'; message: string }
  | { kind: 'conflict'; theirs: SavedByOther<Value> }

export type Save<Value> = (value: Value, version: number) => Promise<SaveOutcome<Value>>

export interface FieldSnapshot<Value> {
  value: Value
  state: SaveState<Value>
}

const retryDelays = [2_000, 5_000, 15_000, 30_000]

/**
 * One field that saves itself: it waits until typing pauses, sends one save at a time with the version it knows,
 * tries again when the connection fails, and stops at a conflict until the writer chooses. What is typed lives in
 * memory only; it outlives the component, so that leaving a page does not lose it.
 */
export class AutosaveField<Value> {
  #snapshot: FieldSnapshot<Value>
  #version: number
  #unsaved = false
  #saving: Promise<void> | undefined
  #failures = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #listeners = new Set<() => void>()
  readonly #delay: number
  #save: Save<Value>

  constructor(start: { value: Value; version: number; save: Save<Value>; delay?: number }) {
    this.#snapshot = { value: start.value, state: { kind: 'idle' } }
    this.#version = start.version
    this.#save = start.save
    this.#delay = start.delay ?? 800
  }

  /** True while something typed is not on the server. */
  get hasUnsaved(): boolean {
    return this.#unsaved
  }

  readonly getSnapshot = (): FieldSnapshot<Value> => this.#snapshot

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  saveWith(save: Save<Value>): void {
    this.#save = save
  }

  /** A newer answer of the server; what the writer has typed is never overwritten. */
  receive(value: Value, version: number): void {
    if (this.#unsaved || version <= this.#version) return
    this.#version = version
    this.#show({ value, state: this.#snapshot.state })
  }

  set(value: Value): void {
    this.#unsaved = true
    const inConflict = this.#snapshot.state.kind === 'conflict'
    this.#show({ value, state: inConflict ? this.#snapshot.state : { kind: 'unsaved' } })
    if (!inConflict) this.#scheduleAfter(this.#delay)
  }

  /** Saves now: on leaving a field, when the connection is back, and by the button "try now". */
  async flush(): Promise<void> {
    clearTimeout(this.#timer)
    if (this.#saving !== undefined) await this.#saving
    if (!this.#unsaved || this.#snapshot.state.kind === 'conflict') return
    this.#saving = this.#send()
    await this.#saving
  }

  /** The writer has compared both texts. */
  async resolve(choice: 'mine' | 'theirs'): Promise<void> {
    const { state, value } = this.#snapshot
    if (state.kind !== 'conflict') return
    this.#version = state.theirs.version
    if (choice === 'theirs') {
      this.#unsaved = false
      this.#show({ value: state.theirs.value, state: { kind: 'idle' } })
    } else {
      this.#show({ value, state: { kind: 'unsaved' } })
      await this.flush()
    }
  }

  async #send(): Promise<void> {
    const { value } = this.#snapshot
    this.#show({ value, state: { kind: 'saving' } })
    const outcome = await this.#save(value, this.#version)
    this.#saving = undefined
    this.#settle(outcome, this.#snapshot.value !== value)
  }

  #settle(outcome: SaveOutcome<Value>, typedMeanwhile: boolean): void {
    const { value } = this.#snapshot
    if (outcome.kind === 'saved') {
      this.#version = outcome.version
      this.#failures = 0
      this.#unsaved = typedMeanwhile
      this.#show({ value, state: typedMeanwhile ? { kind: 'unsaved' } : { kind: 'saved', at: outcome.at } })
      if (typedMeanwhile) this.#scheduleAfter(this.#delay)
      return
    }
    this.#show({ value, state: outcome })
    if (outcome.kind === 'failed') this.#retryLater()
  }

  #retryLater(): void {
    const delay = retryDelays[Math.min(this.#failures, retryDelays.length - 1)] ?? 30_000
    this.#failures += 1
    this.#scheduleAfter(delay)
  }

  #scheduleAfter(milliseconds: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), milliseconds)
  }

  #show(snapshot: FieldSnapshot<Value>): void {
    this.#snapshot = snapshot
    for (const listener of this.#listeners) listener()
  }
}

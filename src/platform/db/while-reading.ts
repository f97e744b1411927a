/** What is done with each thing that is read. */
export type Work<T> = {
  /** Nothing else is read meanwhile. */
  readonly take: (thing: T) => Promise<void>
  /** Goes on while the next thing is read. */
  readonly settle: () => Promise<void>
}

/**
 * Takes one thing after the other from a source and settles it while the source makes the next one: so the database writes
 * while the process reads. No more than one thing waits, however fast the source is. The first error ends it and is thrown when
 * nothing runs any more.
 */
export async function whileReading<T>(source: AsyncIterable<T>, { take, settle }: Work<T>): Promise<void> {
  let settling = Promise.resolve()
  try {
    for await (const thing of source) {
      await settling
      await take(thing)
      settling = settle()
      settling.catch(() => undefined) // heard at the next await
    }
  } catch (error) {
    await settling.catch(() => undefined)
    throw error
  }
  await settling
}

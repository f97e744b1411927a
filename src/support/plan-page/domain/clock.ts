/** Minutes since midnight of a time of day: `13:10`. */
export function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** When something ends that begins then and lasts so many minutes, on the same day. */
export function endOf(time: string, minutes: number): string {
  const until = minuteOf(time) + minutes
  return `${String(Math.floor(until / 60)).padStart(2, '0')}:${String(until % 60).padStart(2, '0')}`
}

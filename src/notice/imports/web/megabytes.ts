/** Size of a file in megabytes; small files are shown as a tenth. */
export function megabytes(bytes: number): number {
  return Math.max(0.1, bytes / 1_000_000)
}

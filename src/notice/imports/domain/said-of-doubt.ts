import type { SameChildAnswer } from '../contract/import-doubts.ts'

const REGISTER = 'register:'

/** The pupil who was said to be the one of the row; undefined when it is another child or nothing was said. */
export function saidPupil(answer: SameChildAnswer | undefined): string | undefined {
  if (answer === undefined || answer === 'other') return undefined
  return isOfRegister(answer) ? answer.slice(REGISTER.length) : answer
}

/** Whether names and birth date stay as the register has them. */
export function isOfRegister(answer: SameChildAnswer | undefined): boolean {
  return answer?.startsWith(REGISTER) === true
}

/**
 * Screening: once a semester every pupil of a class is looked at by the especially important signs, by several teachers at
 * once. Who was looked at and showed nothing is recorded too: only then is a class done. It refuses to judge a pupil: there is
 * no sum and no order of pupils, and what the data suggest is an answer only once a teacher has given it.
 */
export { type ClassToScreen, listClassesToScreen } from './server/class-to-screen-reads.ts'
export { screeningEndpoints } from './server/routes.ts'
export { listSignsSeen } from './server/seen-of-pupil.ts'

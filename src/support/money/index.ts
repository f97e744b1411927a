/**
 * Money of services: what a municipality was given for a kind and how it is split to its schools; what services are worth by unit
 * cost, planned, reserved and used; and, always apart, what was really paid. It refuses to guess a unit cost or a quota that nobody
 * has said, and changes nothing that was said once: it is said anew, and the earlier stays. It warns and forbids no service.
 */
export { moneyEndpoints } from './server/routes.ts'

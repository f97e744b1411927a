/** The product's own messages, for work that speaks outside a request. */
export { speak } from '#app/speak.ts'

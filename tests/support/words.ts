/** Words of the whole product, for tests of documents: modules get them from the composition root. */
export { words } from '#app/words.ts'

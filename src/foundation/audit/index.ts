/**
 * The journal: who changed what and who looked at a child's data. Appending is the only write there is; rows are chained
 * by hash, so that any later change shows. It refuses names, texts and personal codes: ids and numbers only.
 */

export {
  findLostHeads,
  type JournalFault,
  type JournalHead,
  listJournalHeads,
  verifyJournal,
} from './server/journal-reads.ts'
export { type JournalEntry, recordEvent, recordEvents } from './server/journal-store.ts'

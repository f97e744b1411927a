/**
 * Staff: who works in a school as what, and what access they have. A staff list brings people and posts and proposes access;
 * another person confirms it. It refuses to let anybody give access to themselves, to confirm what they proposed, or to give
 * more than they may; and it knows nothing of pupils.
 */
export { type Post, posts } from './contract/posts.ts'
export { accessOfPost, type PostAccess } from './domain/access-of-post.ts'
export { insertAddressProposals } from './server/address-store.ts'
export { insertProposals, type NewProposal } from './server/proposal-store.ts'
export { staffEndpoints } from './server/routes.ts'
export {
  type KnownAddress,
  type KnownByEmail,
  type KnownColleague,
  type KnownGrant,
  type KnownPost,
  type KnownProposal,
  listColleagues,
  listKnownAddresses,
  listKnownProposals,
  listPersonsByEmail,
  listSchoolGrants,
} from './server/staff-reads.ts'
export {
  insertStaff,
  type NewColleague,
  type NewPost,
  updateColleagueEmails,
  updatePostEnds,
} from './server/staff-store.ts'
export { listAccessToConfirm } from './server/waiting-reads.ts'

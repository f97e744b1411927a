import { expect, test } from 'vitest'
import { postOfReason, reasonOfPost } from './grant-reason.ts'

test.each([
  ['class-teacher', '7.b'],
  ['subject-teacher', 'Zīles: mazie'],
  ['records-clerk', null],
])('the post %s of %s comes back out of the kept reason', (post, className) => {
  expect(postOfReason(reasonOfPost(post, className))).toEqual({ post, className })
})

test.each(['PMP koordinatore', 'Direktores rīkojums Nr. 5', 'post: pēc rīkojuma'])(
  '%s is in somebody’s words',
  (reason) => {
    expect(postOfReason(reason)).toBeNull()
  },
)

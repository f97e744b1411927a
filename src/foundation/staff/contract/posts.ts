import { z } from 'zod'

/** Posts in a school that the product knows; a register may have others, in words of its own. */
export const posts = [
  'head',
  'deputy-head',
  'records-clerk',
  'class-teacher',
  'subject-teacher',
  'social-pedagogue',
  'psychologist',
  'speech-therapist',
  'special-teacher',
  'teacher-assistant',
  'career-adviser',
  'nurse',
] as const
export const Post = z.enum(posts)
export type Post = z.infer<typeof Post>

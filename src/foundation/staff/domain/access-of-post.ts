import type { Post } from '../contract/posts.ts'

/** Roles that hold in a school or one of its classes; all that a staff list can propose. */
export type SchoolRole =
  | 'class_teacher'
  | 'subject_teacher'
  | 'support_specialist'
  | 'school_leadership'
  | 'records_clerk'

export type PostAccess = {
  readonly role: SchoolRole
  readonly scopeKind: 'institution' | 'class'
  readonly scopeId: string
}

type Place = { readonly institutionId: string; readonly classId: string | null }

/**
 * What a post asks for. The least that it needs: who teaches gets the own class, who supports the class that is named, else the
 * school. Assistants, nurses and career advisers are no support team of every pupil: nothing follows from their posts.
 */
export function accessOfPost(post: Post, { institutionId, classId }: Place): PostAccess | null {
  const school = (role: SchoolRole): PostAccess => ({
    role,
    scopeKind: 'institution',
    scopeId: institutionId,
  })
  const ofClass = (role: SchoolRole): PostAccess | null =>
    classId === null ? null : { role, scopeKind: 'class', scopeId: classId }
  switch (post) {
    case 'head':
    case 'deputy-head':
      return school('school_leadership')
    case 'records-clerk':
      return school('records_clerk')
    case 'class-teacher':
      return ofClass('class_teacher')
    case 'subject-teacher':
      return ofClass('subject_teacher')
    case 'social-pedagogue':
    case 'psychologist':
    case 'speech-therapist':
    case 'special-teacher':
      return ofClass('support_specialist') ?? school('support_specialist')
    case 'teacher-assistant':
    case 'career-adviser':
    case 'nurse':
      return null
    default:
      return post satisfies never
  }
}

import { posts } from '#foundation/staff/contract/posts.ts'
import { useT } from '#web/i18n/i18n-context.ts'

/** What a post is called, with its class; posts that the product does not know are in the words of the register. */
export function usePostName(): (held: { post: string; className: string | null }) => string {
  const t = useT()
  return ({ post, className }) => {
    const known = posts.find((one) => one === post)
    return [known === undefined ? post : t(`staff.posts.${known}`), className].filter(Boolean).join(' ')
  }
}

const FROM_POST = /^post:([a-z-]+)(?::(.+))?$/

/**
 * The reason of access that follows from a post on a staff list, as it is kept with the grant: the post and the class, which are told
 * in the language of whoever reads. Every other reason is what somebody wrote.
 */
export function reasonOfPost(post: string, className: string | null): string {
  return className === null ? `post:${post}` : `post:${post}:${className}`
}

/** The post that a kept reason speaks of; null: it is somebody's words. */
export function postOfReason(
  reason: string,
): { readonly post: string; readonly className: string | null } | null {
  const [, post, className = null] = FROM_POST.exec(reason) ?? []
  return post === undefined ? null : { post, className }
}

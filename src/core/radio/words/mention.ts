/** Somebody named in the words. `who` is a roster name, or `*` for a group. */
export type Mention = {
  readonly who: string
  readonly via: 'name' | 'role' | 'post' | 'group'
  readonly from: number
  readonly to: number
}

/** Mentions by the token at which they begin. */
export type MentionAt = readonly (Mention | undefined)[]

/** The mentions of a text, which come left to right, by the token at which they begin. */
export const byStart = (mentions: readonly Mention[]): MentionAt => {
  const at: (Mention | undefined)[] = []
  for (const mention of mentions) {
    while (at.length < mention.from) at.push(undefined)
    at.push(mention)
  }
  return at
}

/** Whether a token is part of a name, a role or a post that was said. */
export const isNamedBy = (mentions: readonly Mention[], at: number): boolean => {
  for (const { from, to } of mentions) if (at >= from && at < to) return true
  return false
}

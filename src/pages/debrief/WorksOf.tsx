import type { Say } from '../say.ts'
import type { Work } from './row-parts.ts'

/** What works for one part: words in quotation marks, or what there is to do. */
export const WorksOf = ({ works, say }: { readonly works: readonly Work[]; readonly say: Say }) =>
  works.length === 0 ? null : (
    <b>{works.map((work) => ('words' in work ? `“${work.words}”` : say(work.text))).join(' ')}</b>
  )

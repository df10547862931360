import { useQuotes } from '../../ui/use-quotes.ts'
import type { Say } from '../say.ts'
import type { Work } from './row-parts.ts'

/** What works for one part: words in quotation marks, or what there is to do. */
export const WorksOf = ({ works, say }: { readonly works: readonly Work[]; readonly say: Say }) => {
  const { quote } = useQuotes()
  if (works.length === 0) return null
  return <b>{works.map((work) => ('words' in work ? quote(work.words) : say(work.text))).join(' ')}</b>
}

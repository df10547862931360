import { type LineRef, useSetWords } from './set-words.ts'
import './Gloss.css'

/** Under words of the set: what they mean, in the language of the page. Nothing where that is English. */
export const Gloss = ({ words }: { readonly words: string | null | undefined }) =>
  words === null || words === undefined || words === '' ? null : <small className="gloss">{words}</small>

/** The gloss of a scenario's line. */
export const LineGloss = ({ of }: { readonly of: LineRef }) => <Gloss words={useSetWords().gloss(of)} />

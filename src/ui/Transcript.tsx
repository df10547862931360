import { type ComponentType, type ReactNode, memo } from 'react'
import { SET_LANGUAGE } from '../core/vocabulary/language.ts'
import { Gloss } from './Gloss.tsx'
import { Icon } from './Icon.tsx'
import './Transcript.css'

/** A remark on one's own call: right, or one thing to work on, in at most four words. */
export type LineVerdict = { readonly right: boolean; readonly words: string }

export type TranscriptLine = {
  readonly key: string | number
  readonly time: string
  /** "ch 1", or "in person" where a channel would stand. */
  readonly place: string
  readonly who: string
  readonly role: string | null
  readonly words: string
  /** What the words mean, where the reader's language is another than that of the set. */
  readonly gloss?: string | null
  readonly mine: boolean
  /** A deed that was chosen from what is offered: it reads in the language of the page. */
  readonly chosen?: boolean
  /** It is being said now. */
  readonly now: boolean
  readonly verdict: LineVerdict | null
}

export const Verdict = ({ right, words }: LineVerdict) => (
  <span className={right ? 'verdict verdict--right' : 'verdict verdict--work'}>
    <Icon name={right ? 'check' : 'minus'} size={14} />
    {words}
  </span>
)

/** Draws the words that are being said now, as far as they have been said. */
export type LiveWords = ComponentType<{ readonly words: string }>

const toneOf = (line: TranscriptLine): string => (line.now ? ' said--now' : line.mine ? ' said--mine' : '')

/** One line of the log: time and channel, who and role, the words, and the verdict at the right. */
const SaidLine = memo(({ line, live: Live }: { readonly line: TranscriptLine; readonly live?: LiveWords }) => (
  <li className={`said${toneOf(line)}`}>
    <span className="said__when">
      <time>{line.time}</time>
      <span>{line.place}</span>
    </span>
    <span className="said__body">
      <span className="said__who">
        <b>{line.who}</b>
        {line.role === null ? null : <span>{line.role}</span>}
        {line.verdict === null ? null : <Verdict right={line.verdict.right} words={line.verdict.words} />}
      </span>
      <span className="said__words" {...(line.chosen === true ? {} : { lang: SET_LANGUAGE })}>
        {line.now && Live !== undefined ? <Live words={line.words} /> : line.words}
        {line.now && Live === undefined ? <i className="said__cursor" /> : null}
      </span>
      <Gloss words={line.gloss} />
    </span>
  </li>
))
SaidLine.displayName = 'SaidLine'

export type TranscriptProps = {
  readonly label: string
  readonly lines: readonly TranscriptLine[]
  /** Printed while nobody has spoken. */
  readonly empty?: ReactNode
  readonly live?: LiveWords
}

/** The log of everything said, newest last. It stays at its end unless the reader has scrolled up. */
export const Transcript = memo(({ label, lines, empty, live }: TranscriptProps) => (
  <div className="transcript">
    <div className="transcript__box" tabIndex={0} role="region" aria-label={label}>
      <ol className="transcript__lines">
        {lines.map((line) => (
          <SaidLine key={line.key} line={line} {...(live === undefined ? {} : { live })} />
        ))}
      </ol>
      {lines.length === 0 && empty !== undefined ? <p className="transcript__empty">{empty}</p> : null}
    </div>
  </div>
))
Transcript.displayName = 'Transcript'

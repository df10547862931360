import type { RadioCase, RadioVerdict } from '../../core/radio/case.ts'
import type { Act, Region } from '../../core/vocabulary/radio.ts'
import type { TalkMode } from '../../core/vocabulary/words.ts'
import type { Spoken } from '../../ui/TalkBox.tsx'
import { timingOf } from '../timing-of.ts'

export type Grade = (radioCase: RadioCase, works?: string) => RadioVerdict

/** What was said on a channel that nobody else was using. */
export type Checked = {
  readonly words: string
  readonly verdict: RadioVerdict
  readonly reply: 'goodCheck' | 'goAhead' | 'sayAgain'
}

const LISTEN_MS = 4000
const WORKS = 'Walkie check.'

/** The moment of a radio check at call: idle, no post yet, a quiet channel (radio reference (i), E01). */
export const checkCase = (
  name: string,
  channel: number,
  region: Region,
  words: string,
  mode: TalkMode,
  spoken?: Spoken,
): RadioCase => ({
  id: 'walkie-check',
  region,
  me: { name, role: 'set PA' },
  roster: [
    { name: 'Torres', role: 'key PA' },
    { name, role: 'set PA' },
  ],
  homeChannel: channel,
  roll: 'idle',
  post: 'off',
  before: [],
  say: {
    mode,
    channel,
    pressAtMs: LISTEN_MS,
    durMs: 300 + words.split(' ').length * 400,
    text: words,
    ...(spoken === undefined ? {} : timingOf(spoken)),
  },
})

/** What Torres says to each act that he can answer here; anything else he asks for again. */
const REPLY_TO: Readonly<Partial<Record<Act, Checked['reply']>>> = { check: 'goodCheck', hail: 'goAhead' }

/**
 * Torres answers a check, and goes ahead for whoever only calls him. Whatever he asks for again did not work, however
 * sound it would be elsewhere.
 */
export const checked = (radioCase: RadioCase, grade: Grade): Checked => {
  const verdict = grade(radioCase, WORKS)
  const words = radioCase.say?.text ?? ''
  const reply = REPLY_TO[verdict.act] ?? 'sayAgain'
  return { words, verdict: reply === 'sayAgain' ? { ...verdict, level: 'wrong' } : verdict, reply }
}

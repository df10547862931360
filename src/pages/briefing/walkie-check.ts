import type { RadioCase, RadioVerdict } from '../../core/radio/case.ts'
import type { Region } from '../../core/vocabulary/radio.ts'
import type { TalkMode } from '../../core/vocabulary/words.ts'
import type { Spoken } from '../../ui/TalkBox.tsx'
import { timingOf } from '../timing-of.ts'

export type Grade = (radioCase: RadioCase) => RadioVerdict

/** What was said on a channel that nobody else was using. */
export type Checked = {
  readonly words: string
  readonly verdict: RadioVerdict
  readonly reply: 'goodCheck' | 'sayAgain'
}

const LISTEN_MS = 4000

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

/** Torres answers a check; anything else he asks for again. */
export const checked = (radioCase: RadioCase, grade: Grade): Checked => {
  const verdict = grade(radioCase)
  const words = radioCase.say?.text ?? ''
  return { words, verdict, reply: verdict.act === 'check' ? 'goodCheck' : 'sayAgain' }
}

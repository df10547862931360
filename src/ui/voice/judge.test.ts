import { describe, expect, it } from 'vitest'
import { isMadeOfSilence, judge, type PressHeard } from './judge.ts'
import { NO_WORDS } from './words.ts'

const heard = (text: string): PressHeard['words'] => ({ ...NO_WORDS, sure: text })
const press: PressHeard = {
  pressMs: 2400,
  measured: { leadMs: 600, tailMs: 400, speechMs: 1300, loudest: 0.08 },
  speech: true,
  words: heard('go for Sam'),
  fault: null,
}
const quiet = { leadMs: null, tailMs: null, speechMs: 0, loudest: 0.003 }

describe('judge', () => {
  it('gives the words with the milliseconds of the microphone', () => {
    expect(judge({ ...press, words: { sure: 'go for', maybe: 'Sam', others: ['gopher Sam'] } })).toEqual({
      kind: 'heard',
      text: 'go for Sam',
      others: ['gopher Sam'],
      timing: { leadMs: 600, tailMs: 400, durMs: 2400 },
    })
  })

  it.each([
    ['shorter than a quarter of a second', { pressMs: 249 }, 'short'],
    ['too quiet for speech', { measured: { ...quiet, speechMs: 300 } }, 'quiet'],
    ['less than a tenth of a second of speech', { measured: { ...quiet, speechMs: 99, loudest: 0.2 } }, 'quiet'],
    ['without a sound, whatever the recogniser says', { measured: quiet, words: heard('lock it up') }, 'quiet'],
  ] as const)('makes no words of a press that is %s', (_what, part, why) => {
    expect(judge({ ...press, ...part })).toEqual({ kind: 'nothing', why })
  })

  it('lets words of just enough length and loudness through', () => {
    const measured = { leadMs: 100, tailMs: 20, speechMs: 100, loudest: 0.005 }
    expect(judge({ ...press, pressMs: 250, measured }).kind).toBe('heard')
  })

  it.each([
    'Thank you for watching.',
    'Thanks for watching!',
    'you',
    'Thank you.',
    'Subtitles by the Amara.org community',
  ])('takes “%s” for silence where next to nothing was heard', (text) => {
    const breath = { leadMs: 40, tailMs: 900, speechMs: 140, loudest: 0.02 }
    expect(judge({ ...press, words: heard(text), measured: breath })).toEqual({ kind: 'nothing', why: 'quiet' })
    const faint = { leadMs: 40, tailMs: 900, speechMs: 1200, loudest: 0.007 }
    expect(judge({ ...press, words: heard(text), measured: faint })).toEqual({ kind: 'nothing', why: 'quiet' })
    expect(judge({ ...press, words: heard(text) }).kind).toBe('heard')
  })

  it('tells a voice that gave no words from silence', () => {
    const lost = { leadMs: 600, tailMs: 400, durMs: 2400 }
    expect(judge({ ...press, words: NO_WORDS })).toEqual({ kind: 'nothing', why: 'noWords', lost })
  })

  it('names a fault that left no words, and forgets one that came after them', () => {
    const silent = { ...press, words: NO_WORDS, fault: 'network' } as const
    expect(judge(silent)).toMatchObject({ kind: 'failed', why: 'network', lost: { durMs: 2400 } })
    expect(judge({ ...silent, measured: quiet })).toEqual({ kind: 'failed', why: 'network' })
    expect(judge({ ...press, fault: 'network' }).kind).toBe('heard')
  })

  it('believes the recogniser where the microphone cannot measure, and leaves the timing out', () => {
    const bare = { kind: 'heard', text: 'go for Sam', others: [], timing: { durMs: 2400 } }
    expect(judge({ ...press, measured: null })).toEqual(bare)
    const deaf = { ...quiet, loudest: 0 }
    expect(judge({ ...press, measured: deaf })).toEqual(bare)
    expect(judge({ ...press, measured: deaf, speech: false })).toEqual({ kind: 'nothing', why: 'quiet' })
    expect(judge({ ...press, measured: null, words: heard('Thank you.') })).toEqual({ kind: 'nothing', why: 'quiet' })
  })
})

describe('isMadeOfSilence', () => {
  it('knows whole sentences only', () => {
    expect(isMadeOfSilence('  THANK you, for watching! ')).toBe(true)
    expect(isMadeOfSilence('Copy, thank you.')).toBe(false)
    expect(isMadeOfSilence('')).toBe(false)
  })
})

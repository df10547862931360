import { describe, expect, it } from 'vitest'
import { type Given, isDue, leaningOf } from './answer-due.ts'
import type { Wanted } from './item.ts'
import { NOTHING_WANTED } from './test-item.ts'

const wanted = (more: Partial<Wanted>): Wanted => ({ ...NOTHING_WANTED, ...more })

const given = (words: string, act: Given['act'] = 'answer', facts: Given['facts'] = 'none', asked = false): Given => ({
  act,
  words,
  to: [],
  facts,
  asked,
})

describe('leaningOf', () => {
  it.each(['Yep, all of them.', 'They did.', 'They’re in holding.', 'Affirmative, none missing.', 'That’s right.'])(
    'hears a yes in “%s”',
    (words) => expect(leaningOf(words)).toBe('yes'),
  )

  it.each(['Nope.', 'They did not.', 'They aren’t.', 'Negative, that is right.', 'Not yet.', 'No chairs here.'])(
    'hears a no in “%s”',
    (words) => expect(leaningOf(words)).toBe('no'),
  )

  it.each([
    'Sorry, I was in the toilet.',
    'Hello?',
    'No problem, go ahead.',
    'That is two bricks.',
    'Yes?',
    'No idea.',
    'I’m not sure.',
    'Don’t know.',
    'They’re on their way.',
  ])('hears neither in “%s”', (words) => expect(leaningOf(words)).toBeNull())
})

describe('isDue', () => {
  it('wants a yes or words that tell as much where a question asked for one', () => {
    const yes = wanted({ due: 'yes', tells: ['landed'], orElse: ['standby'] })
    const answers = ['Yes.', 'Landed ten minutes ago.', 'No.', 'Hello?', 'Sorry, I was in the toilet.']
    expect(answers.filter((words) => isDue(yes, given(words)))).toEqual(answers.slice(0, 2))
    expect(isDue(yes, given('Stand by.', 'standby'))).toBe(true)
  })

  it('wants somebody who listens now where somebody called', () => {
    const now = wanted({ due: 'now', acts: ['answer'] })
    const answers = ['Go for Sam.', 'Yes, Torres?', 'No.', 'Not yet.', 'Ready in ten minutes.', 'Who is this?']
    expect(answers.filter((words) => isDue(now, given(words)))).toEqual(answers.slice(0, 2))
    expect(isDue(now, given('Copy.', 'acknowledge'))).toBe(false)
  })

  it('wants a post that is locked where the posts are asked, in any words, and not that all is good somewhere', () => {
    const locked = wanted({ due: 'locked', acts: ['report'], tells: ['door two'] })
    const right = ['Door two, locked.', 'Locked, nobody near it.', 'Door two is shut.', 'Door two’s good.']
    const wrong = [
      'All good.',
      'All good here.',
      'Ready.',
      'Door two is open.',
      'Door two, not locked yet.',
      'Door two.',
    ]
    expect([...right, ...wrong].filter((words) => isDue(locked, given(words, 'report')))).toEqual(right)
  })

  it('takes a state alone from a post that was asked by name', () => {
    const locked = wanted({ due: 'locked', acts: ['report'], tells: ['door two'] })
    const answers = ['All good.', 'Ready.', 'Copy that.', 'Not ready.']
    const due = (asked: boolean) => answers.filter((words) => isDue(locked, given(words, 'report', 'none', asked)))
    expect(due(true)).toEqual(['All good.', 'Ready.'])
    expect(due(false)).toEqual([])
  })

  it('wants words of what it is about beside the act, or the facts that say as much', () => {
    const move = wanted({ acts: ['request'], speaksOf: ['to two'], orElse: ['standby'] })
    const answers = ['Can we go to two?', 'Can you send a brick?']
    expect(answers.filter((words) => isDue(move, given(words, 'request')))).toEqual(['Can we go to two?'])
    expect(isDue(move, given('Stand by.', 'standby'))).toBe(true)
    expect(isDue(move, given('Channel two, please.', 'request', 'right'))).toBe(true)
  })

  it('lets a yes leave out what it says yes to, and not say something else', () => {
    const yes = wanted({ due: 'yes' })
    expect(isDue(yes, given('Yes.', 'answer', 'short'))).toBe(true)
    expect(isDue(yes, given('Yes, at half past.', 'answer', 'wrong'))).toBe(false)
  })

  it('wants the right fact and no yes where something has to be put right', () => {
    const no = wanted({ due: 'no', acts: ['report'] })
    expect(isDue(no, given('Negative, two bricks.', 'answer', 'right'))).toBe(true)
    expect(isDue(no, given('Two bricks.', 'report', 'right'))).toBe(true)
    expect(isDue(no, given('Yes, two bricks.', 'report', 'right'))).toBe(false)
    expect(isDue(no, given('Negative.', 'answer', 'short'))).toBe(false)
  })
})

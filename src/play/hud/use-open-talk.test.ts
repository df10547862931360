import { describe, expect, it } from 'vitest'
import { openTalk } from './use-open-talk.ts'

type Show = Parameters<typeof openTalk>[0]
const SHOW = { script: { talks: [{ id: 'june-door' }] } } as unknown as Show

const talk = (id: string, ms: number) => ({ id, person: 'june', near: true, ms, of: 40_000 })

describe('the conversation on the card', () => {
  it('is one that the scenario wrote, with the patience that is left', () => {
    expect(openTalk(SHOW, { talks: [talk('pram', 9000), talk('june-door', 10_200)] })).toEqual({
      id: 'june-door',
      person: 'june',
      near: true,
      left: 26,
      seconds: 11,
    })
  })

  it('is none with a passer-by alone, and none where nobody can be talked to', () => {
    expect(openTalk(SHOW, { talks: [talk('pram', 9000)] })).toBeNull()
    expect(openTalk(SHOW, {})).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { aCase, aLine, shortOf } from '../story.ts'
import { expectExchanges } from './exchange.ts'

/** Names, the public, corrections and secrets: radio reference (i) E45 to E54. */
expectExchanges([
  {
    id: 'E45 two people with one name',
    given: {
      roster: [
        { name: 'Sarah art', role: 'art department' },
        { name: 'Sarah AD', role: '2nd AD' },
      ],
    },
    script: `
    SAM 1| Sam for Sarah AD. => hail right`,
  },
  {
    id: 'E46 wrap and return',
    script: `
    MARCUS 1| That's a wrap. Thank you, everybody.
    SAM 1| Sam for Al. Returning number fourteen and two bricks, where do you want them? => hail coach R-WAIT-GO minor`,
  },
  {
    id: 'E48 a member of the public',
    given: { post: 'onLockup', public: true },
    script: `
    SAM 1| Sam for Luis. => hail right
    LUIS 1| Go for Luis.
    SAM 1| Someone at lock-up three would like to speak to locations, please. => request right`,
  },
  {
    id: 'E49 correction',
    script: `
    SAM 1| Sam for Tess. The blue chairs are by the van. => hail right
    SAM 1| Correction, the grey chairs. Blue are still at base. => report right`,
  },
  {
    id: 'E50 UK talkback',
    given: { region: 'uk' },
    script: `
    OMAR 1| Sam, floor.
    SAM 1| Go ahead. => answer right
    OMAR 1| Guest to floor position in two, please.
    SAM 1| Guest in two. Received. => readback coach R-READBACK minor`,
  },
  {
    id: 'E51 digits one at a time',
    script: `
    OMAR 1| Sam, how many chairs are in holding?
    SAM 1| Thir
    OMAR 1| Say again, thirteen or thirty?
    SAM 1| One three. Thirteen. => report right`,
  },
  {
    id: 'E53 telling someone off',
    script: `
    SAM 1| Bea, what part of "lock it up" do you not understand? => hail wrong R-PRO-TONE major R-WAIT-GO minor`,
  },
  {
    id: 'E53 better',
    script: `
    DEE 1| Sam, hold that door, please.
    SAM 1| Copy, holding the door. => readback right`,
  },
  {
    id: 'E54 the surprise in the script',
    given: { secrets: { show: ['the sister dies'] } },
    script: `
    SAM 1| Sam for Tess, do you want the severed head before or after lunch? The one for when the sister dies? => hail wrong R-CONF-SHOW critical R-WAIT-GO minor`,
  },
  {
    id: 'E54 better',
    given: { secrets: { show: ['the sister dies'] } },
    script: `
    SAM 1| Sam for Tess, the scene 42 hero prop: before or after lunch? => hail coach R-WAIT-GO minor`,
  },
])

describe('answering for somebody else', () => {
  it('E52 answering for somebody else: over her answer both rules are broken', () => {
    const before = [
      aLine('Nina', 'Nina for Tess, is the briefcase ready?', 0),
      aLine('Tess', 'It is ready, flying in.', 3600),
    ]
    const say = {
      mode: 'typed',
      channel: 1,
      pressAtMs: 4000,
      durMs: 2400,
      text: 'I think I saw it on the truck.',
    } as const
    expect(shortOf(aCase({ before, say }))).toBe('report wrong R-LISTEN-FIRST major R-ONLY-YOURS major')
  })
})

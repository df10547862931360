import { expectExchanges } from './exchange.ts'

/** Cast and background on the move: radio reference (i) E32 to E36. */
expectExchanges([
  {
    id: 'E35 where is the actor',
    script: `
    MARCUS 1| Anyone have eyes on Number 2?
    SAM 1| Number 2 is 10-1, with you in two. => report right
    MARCUS 1| Copy.`,
  },
  {
    id: 'E34 the actor will not come',
    script: `
    SAM 1| Number 1's upset about the wardrobe and won't leave the trailer. => report wrong R-CONF-PERSON critical`,
  },
  {
    id: 'E34 better',
    script: `
    SAM 1| Sam for Nina. => hail right
    NINA 1| Go for Nina.
    SAM 1| Can you meet me at base? => request right
    NINA 1| On my way.
    MARCUS 1| How are we doing on first team?
    SAM 1| Number 1, ten minutes. I'll update you. => report right`,
  },
  {
    id: 'E32 moving cast',
    script: `
    SAM 1| Number 4 is traveling. => report right
    NINA 1| Copy, traveling.
    (60 s)
    SAM 1| Number 4, two minutes. => report right
    (60 s)
    SAM 1| Number 4 stepping on. => report right`,
  },
  {
    id: 'E33 moving cast, UK',
    given: { region: 'uk' },
    script: `
    SAM 1| Sam to Marcus, Artist travelling. => hail right
    MARCUS 1| Go ahead. Thank you.
    SAM 1| Number 4, stepping on. => report right`,
  },
  {
    id: 'E36 background',
    script: `
    OMAR 1| Omar for Sam.
    SAM 1| Go for Sam. => answer right
    OMAR 1| Send me the twelve pedestrians to the corner, quiet when they pass camera.
    SAM 1| Copy, twelve to the corner, quiet past camera. Two minutes. => readback right
    (100 s)
    SAM 1| Twelve at the corner, standing by. => report right`,
  },
])

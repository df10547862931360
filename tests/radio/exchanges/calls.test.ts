import { expectExchanges } from './exchange.ts'

/** Calls, answers and what is told: radio reference (i) E01 to E16. */
expectExchanges([
  {
    id: 'E01 walkie check',
    script: `
    SAM 1| Walkie check. => check right
    AL 1| Good check.`,
  },
  {
    id: 'E02 nobody answers the check',
    script: `
    SAM 1| Walkie check. => check right
    (10 s)
    SAM 1| Walkie check, Sam. => check right
    DEE 1| Good check.`,
  },
  {
    id: 'E01 a check that calls somebody',
    script: `
    SAM 1| Sam for Al, radio check. => check right
    AL 1| Good check.
    (60 s)
    SAM 1| Al, Sam, walkie check. => check right
    (60 s)
    SAM 1| Sam for Al, I have the check list for you. => hail right`,
  },
  {
    id: 'E03 plain call, US order',
    script: `
    SAM 1| Sam for Nina. => hail right
    NINA 1| Go for Nina.
    SAM 1| Two background still at lunch. They'll be in holding in five. => report right
    NINA 1| Copy, five.`,
  },
  {
    id: 'E04 the same call, British order',
    given: { region: 'uk' },
    script: `
    SAM 1| Sam to Nina. => hail right
    NINA 1| Go ahead.
    SAM 1| Two SAs are still at lunch, with you in five. => report right
    NINA 1| Received.`,
  },
  {
    id: 'E05 called party first',
    script: `
    SAM 1| Nina, this is Sam. => hail right
    NINA 1| Go for Nina.`,
  },
  {
    id: 'E06 message to nobody',
    script: `
    SAM 1| Where do you want these chairs? => query wrong R-HAIL major`,
  },
  {
    id: 'E06 better',
    script: `
    SAM 1| Sam for Omar. => hail right
    OMAR 1| Go for Omar.
    SAM 1| Where do you want the holding chairs? => query right`,
  },
  {
    id: 'E07 stepping on each other, afterwards',
    script: `
    BEA 1| Bea for Omar, holding is ready f[SQUEAL]
    OMAR 1| Stepped on. Bea, say again.
    BEA 1| Holding is ready for fifteen.
    OMAR 1| Copy, fifteen. Sam, go ahead.
    SAM 1| Negative, my question's answered. Thanks. => answer right`,
  },
  {
    id: 'E08 read-back of a busy instruction',
    script: `
    OMAR 1| Omar for Sam.
    SAM 1| Go for Sam. => answer right
    OMAR 1| Bring six background from holding to the east doors. Keep them out of the corridor until I call you.
    SAM 1| Copy. Six background to the east doors, hold outside the corridor for your call. => readback right
    OMAR 1| That's right.`,
  },
  {
    id: 'E09 bare copy',
    script: `
    OMAR 1| Sam, bring six background to the east doors, not through the corridor.
    SAM 1| Copy that. => acknowledge coach R-READBACK minor`,
  },
  {
    id: 'E10 asking for a repeat',
    script: `
    NINA 1| Sam, send a PA to the [garbled] with the new sides.
    SAM 1| Say again the place? => query right
    NINA 1| Video village. New sides to video village.
    SAM 1| Copy, new sides to video village. => readback right`,
  },
  {
    id: 'E11 false copy',
    script: `
    MARCUS 1| Sam, hold the [garbled] until the plane clears.
    SAM 1| Copy! => acknowledge wrong R-NO-FALSE-COPY major R-READBACK minor`,
  },
  {
    id: 'E12 busy hands',
    script: `
    DEE 1| Dee for Sam.
    SAM 1| Stand by. => standby right
    (18 s)
    SAM 1| Sam for Dee, go ahead. => answer right
    DEE 1| When you're back, check the fire lane.
    SAM 1| Copy, fire lane. => readback right`,
  },
  {
    id: 'E13 no answer, then another way',
    script: `
    SAM 1| Sam for Luis. => hail right
    (10 s)
    SAM 1| Sam for Luis. => hail right
    (10 s)
    SAM 1| Does anyone have eyes on Luis? => query right
    RAY 1| Luis is on 9.
    SAM 1| Copy. => acknowledge right
    SAM 9| Sam for Luis. => hail right
    LUIS 9| Go for Luis.`,
  },
  {
    id: 'E14 eyes on',
    script: `
    NINA 1| Anyone have eyes on Number 4's backpack?
    SAM 1| Eyes on, it's on the props truck. => report right
    NINA 1| Can you fly it to set?
    SAM 1| On it. => acknowledge right`,
  },
  {
    id: 'E14 not here',
    script: `
    NINA 1| Anyone have eyes on Number 4's backpack?
    SAM 1| Negative at lock-up three. => report right`,
  },
  {
    id: 'E15 twenty',
    script: `
    DEE 1| Sam, what's your 20?
    SAM 1| North lot, by the genny. => report right`,
  },
  {
    id: 'E15 no place',
    script: `
    DEE 1| Sam, what's your 20?
    SAM 1| I'm over here. => report coach R-BRIEF minor`,
  },
  {
    id: 'E16 flying something in',
    script: `
    DEE 1| On it. Sam, Dee. Two waters to set, ten minutes, straight to props.
    SAM 1| Copy, two waters to props on set, ten minutes. => readback right
    (60 s)
    SAM 1| Dee, Sam. Flying in now, two out. => report right
    DEE 1| Copy.
    (60 s)
    SAM 1| Waters landed with props. => report right`,
  },
])

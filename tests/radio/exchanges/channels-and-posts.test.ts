import { expectExchanges } from './exchange.ts'

/** Channels, posts and takes: radio reference (i) E17 to E30. */
expectExchanges([
  {
    id: 'E17 to channel 2 and back',
    script: `
    BEA 1| Bea for Sam.
    SAM 1| Go for Sam. => answer right
    BEA 1| Go to two.
    SAM 1| Copy, switching to two. => acknowledge right
    BEA 2| Can you take my post from quarter past for my meal break?
    SAM 2| Copy, your post at quarter past. Brief me at ten past? => readback right
    BEA 2| Yes. Back to one.
    SAM 2| Back to one. => signoff right
    SAM 1| Sam's back. => announce right`,
  },
  {
    id: 'E18 the lunch order',
    script: `
    SAM 1| Bea, what's everyone having for lunch? => hail coach R-WAIT-GO minor R-CH1-CLEAR minor`,
  },
  {
    id: 'E20 leaving a post properly',
    given: { post: 'onLockup' },
    script: `
    SAM 1| Sam for Dee. => hail right
    DEE 1| Go for Dee.
    SAM 1| I need a two-minute 10-1. Can you cover the north door? => request right
    DEE 1| Two minutes. On my way.
    (30 s)
    DEE 1| North door covered, go.
    SAM 1| Copy, going off post. => acknowledge right
    (90 s)
    SAM 1| Sam's back on the north door. => announce right
    DEE 1| Copy.`,
  },
  {
    id: 'E22 battery',
    given: { post: 'onLockup' },
    script: `
    SAM 1| Sam for Al. Hot brick to lock-up three when you can. => hail coach R-WAIT-GO minor
    AL 1| Copy, brick to three, two minutes.
    (90 s)
    SAM 1| Back on a hot brick. Walkie check. => check right
    AL 1| Good check.`,
  },
  {
    id: 'E25 posting a lock-up',
    given: { post: 'onLockup' },
    script: `
    MARCUS 1| Lock-ups, sound off.
    SAM 1| North door, standing by. => report right
    BEA 1| Stairs, standing by.`,
  },
  {
    id: 'E26 a full take, from the door',
    given: { post: 'onLockup', lockupPoll: true, roll: 'locked' },
    script: `
    MARCUS 1| Last looks.
    MARCUS 1| Picture's up.
    MARCUS 1| Lock it up.
    SAM 1| North door, locked. => report right`,
  },
  {
    id: 'E28 a bogey before the roll',
    given: { post: 'onLockup', lockupPoll: true, roll: 'locked' },
    script: `
    MARCUS 1| Lock it up.
    SAM 1| Hold the roll, bogey at the north door. => request right
    MARCUS 1| Holding.
    SAM 1| North door clear. => report right
    MARCUS 1| Thank you. Lock it up.
    SAM 1| North door, locked. => report right`,
  },
  {
    id: 'E29 a bogey during the take, told after cut',
    given: { post: 'onLockup', roll: 'cut' },
    script: `
    MARCUS 1| Cut.
    SAM 1| Marcus, Sam. One man got past me in the corridor on that take, sorry. => report right
    MARCUS 1| Copy. Which side?
    SAM 1| Frame left, about ten feet in. => report right`,
  },
  {
    id: 'E30 talking in a take',
    given: { roll: 'rolling' },
    script: `
    SAM 1| Sam for Dee, do you have a spare brick? => hail wrong R-SILENT-ROLLING critical`,
  },
])

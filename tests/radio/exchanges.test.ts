import { describe, expect, it } from 'vitest'
import type { RadioCase } from '../../src/core/radio/case.ts'
import { aCase, aLine, shortOf, toldIn } from './story.ts'

type Exchange = { readonly id: string; readonly given?: Partial<RadioCase>; readonly script: string }

/** The worked exchanges of the radio reference (i); behind each of the trainee's lines stands what it should be graded. */
const EXCHANGES: readonly Exchange[] = [
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
    SAM 1| Dee, Sam. Flying in now, two out. => hail right
    DEE 1| Copy.
    (60 s)
    SAM 1| Waters landed with props. => report right`,
  },
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
    SAM 1| Marcus, Sam. One man got past me in the corridor on that take, sorry. => hail right
    MARCUS 1| Copy. Which side?
    SAM 1| Frame left, about ten feet in. => report right`,
  },
  {
    id: 'E30 talking in a take',
    given: { roll: 'rolling' },
    script: `
    SAM 1| Sam for Dee, do you have a spare brick? => hail wrong R-SILENT-ROLLING critical`,
  },
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
  {
    id: 'E39 medical emergency',
    given: { hazard: { kind: 'person down', place: 'loading dock' } },
    script: `
    SAM 1| Emergency. Medic to the loading dock. One person down, breathing. Sam at the dock. => announce right`,
  },
  {
    id: 'E39 being told what to do',
    given: { emergencyOnAir: true },
    script: `
    SAM 1| Emergency. Medic to the loading dock. One person down, breathing. Sam at the dock.
    MARCUS 1| Sam, send someone to the gate for the ambulance.
    SAM 1| Copy, someone to the gate. => readback right`,
  },
  {
    id: 'E40 the same, badly',
    given: { hazard: { kind: 'collapse', place: 'loading dock', casualty: 'Terry' } },
    script: `
    SAM 1| Guys something's wrong with Terry, I think it's his heart, he looks awful... => announce wrong R-EMERG-CONTENT critical R-CONF-PERSON major`,
  },
  {
    id: 'E40 piling on',
    given: { emergencyOnAir: true },
    script: `
    BEA 1| Guys something's wrong with Terry
    SAM 1| Oh my God is he okay? => query wrong R-EMERG-CLEAR critical`,
  },
  {
    id: 'E41 stopping a shot',
    given: { roll: 'rolling', hazard: { kind: 'child running', place: 'track' } },
    script: `
    SAM 1| Stop, stop, stop, child on the track! => order right`,
  },
  {
    id: 'E42 radios off',
    script: `
    MARCUS 1| SFX has the set. Radios off inside the tape, please.
    SAM 1| Copy, radios off! => acknowledge wrong R-RF-SILENCE critical`,
  },
  {
    id: 'E43 traffic, plain language',
    given: { homeChannel: 9, post: 'onLockup' },
    script: `
    LUIS 9| Luis for Sam.
    SAM 9| Go for Sam. => answer right
    LUIS 9| Stop traffic, please.
    SAM 9| Traffic stopped. => report right
    LUIS 9| Release.
    SAM 9| Traffic released. => report right`,
  },
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
]

describe('worked exchanges of the radio reference', () => {
  for (const { id, given, script } of EXCHANGES) {
    for (const [at, told] of toldIn(script, given).entries()) {
      it(`${id}, line ${at + 1}: ${told.words}`, () => expect(told.verdict).toBe(told.at))
    }
  }

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

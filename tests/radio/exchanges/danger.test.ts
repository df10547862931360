import { expectExchanges } from './exchange.ts'

/** Emergencies and stops: radio reference (i) E39 to E43. */
expectExchanges([
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
])

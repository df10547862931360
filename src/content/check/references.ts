import type { Path } from '../read/source.ts'
import type { Authored } from '../shape/authored.ts'
import type { ShapedCondition } from '../shape/condition-shape.ts'
import type { ShapedEncounter } from '../shape/encounter-shape.ts'
import type { ShapedHold } from '../shape/hold-shape.ts'
import type { ShapedTalk } from '../shape/talk-shape.ts'
import type { ShapedEffect, ShapedPlay } from '../shape/effect-shape.ts'
import type { ShapedAir } from '../shape/net-shape.ts'
import type { ShapedRow } from '../shape/row-shape.ts'
import type { ShapedThing } from '../shape/thing-shape.ts'
import type { ShapedScenario } from '../shape/scenario-shape.ts'

/** Kinds of things that have names, as an author calls them. */
const NAMED_KINDS = [
  'person',
  'spot',
  'door',
  'prop',
  'choice',
  'term',
  'beat',
  'row',
  'part',
  'probe',
  'twist',
  'order',
  'flag',
  'outcome',
  'way',
  'station',
  'variant',
  'encounter',
  'zone',
  'thing',
] as const
export type NamedKind = (typeof NAMED_KINDS)[number]

/** One place where a scenario names something that it or its place must have. */
export type Reference = {
  readonly kind: NamedKind
  readonly name: string
  readonly path: Path
}

const one = (kind: NamedKind, path: Path, name: string | null | undefined): Reference[] =>
  name === null || name === undefined ? [] : [{ kind, name, path }]

const many = (kind: NamedKind, path: Path, names: readonly string[] | undefined): Reference[] =>
  (names ?? []).flatMap((name, at) => one(kind, [...path, at], name))

const ofWords = (
  path: Path,
  words: { readonly all?: readonly string[]; readonly any?: readonly string[] } | undefined,
) =>
  words === undefined
    ? []
    : [...many('term', [...path, 'all'], words.all), ...many('term', [...path, 'any'], words.any)]

const ofCondition = (path: Path, condition: ShapedCondition | undefined): Reference[] =>
  condition === undefined
    ? []
    : [
        ...one('choice', [...path, 'did'], condition.did),
        ...ofWords([...path, 'spoke'], condition.spoke),
        ...one('outcome', [...path, 'told'], condition.told),
        ...ofWords([...path, 'said'], condition.said),
        ...many('spot', [...path, 'said', 'eta', 'walk'], condition.said?.eta?.walk),
        ...one('door', [...path, 'opened'], condition.opened),
        ...one('door', [...path, 'shut'], condition.shut),
        ...one('flag', [...path, 'flag'], condition.flag),
        ...one('zone', [...path, 'in'], condition.in),
        ...one('thing', [...path, 'carries'], condition.carries),
        ...many('person', [...path, 'between'], condition.between),
        ...many('outcome', [...path, 'met'], condition.met),
        ...many('outcome', [...path, 'unmet'], condition.unmet),
      ]

type Spoken = { readonly by: string; readonly when: Readonly<Record<string, string>> }

const ofSay = (path: Path, say: Spoken | undefined): Reference[] =>
  say === undefined
    ? []
    : [
        ...one('person', [...path, 'by'], say.by),
        ...Object.keys(say.when).flatMap((flag) => one('flag', [...path, 'when', flag], flag)),
      ]

/** Who and what is named by something that happens on the air. */
const ofAir = (path: Path, { spins, sticks, misreads }: ShapedAir): Reference[] => [
  ...one('person', [...path, 'spins', 'by'], spins?.by),
  ...one('person', [...path, 'sticks', 'who'], sticks?.who),
  ...one('person', [...path, 'misreads', 'by'], misreads?.by),
]

const ofEffect = (path: Path, effect: ShapedEffect): Reference[] => [
  ...ofAir(path, effect),
  ...ofSay([...path, 'says'], effect.says),
  ...one('person', [...path, 'goes', 'who'], effect.goes?.who),
  ...one('person', [...path, 'halts'], effect.halts),
  ...one('prop', [...path, 'moves'], effect.moves),
  ...one('order', [...path, 'done'], effect.done),
  ...one('part', [...path, 'unless'], effect.unless),
  ...one('encounter', [...path, 'agrees'], effect.agrees),
]

const ofEffects = (path: Path, effects: readonly ShapedEffect[]): Reference[] =>
  effects.flatMap((effect, at) => ofEffect([...path, at], effect))

const ofPlays = (path: Path, plays: readonly ShapedPlay[]): Reference[] =>
  plays.flatMap((play, at) => [
    ...one('choice', [...path, at, 'do'], play.do),
    ...one('door', [...path, at, 'push'], play.push),
    ...one('spot', [...path, at, 'walk'], play.walk),
    ...one('person', [...path, at, 'to'], play.to),
    ...one('person', [...path, at, 'lead'], play.lead),
    ...one('thing', [...path, at, 'take'], play.take),
    ...one('thing', [...path, at, 'give'], play.give),
    ...one('thing', [...path, at, 'lay'], play.lay),
  ])

const ofRow = (path: Path, row: ShapedRow): Reference[] => [
  ...one('beat', [...path, 'on'], row.on),
  ...Object.entries(row.parts).flatMap(([name, part]) => {
    const at: Path = [...path, 'parts', name]
    return [
      ...one('beat', [...at, 'from'], part.from),
      ...one('beat', [...at, 'until'], part.until),
      ...one('beat', [...at, 'open'], part.open),
      ...part.any.flatMap((condition, index) => ofCondition([...at, 'any', index], condition)),
      ...ofCondition([...at, 'hold'], part.hold),
      ...ofPlays([...at, 'play'], part.play),
      ...ofPlays([...at, 'terse'], part.terse ?? []),
      ...ofEffects([...at, 'then'], part.then),
      ...ofEffects([...at, 'late'], part.late),
      ...ofEffects([...at, 'missed'], part.missed),
    ]
  }),
  ...(row.needs ?? []).flatMap((name, at) => one('part', [...path, 'needs', at], `${row.id}.${name}`)),
  ...row.ok.flatMap((condition, at) => ofCondition([...path, 'ok', at], condition)),
  ...row.wrong.flatMap(({ when, then }, at) => [
    ...ofCondition([...path, 'wrong', at, 'when'], when),
    ...ofEffects([...path, 'wrong', at, 'then'], then),
  ]),
  ...ofEffects([...path, 'after', 'best'], row.after.best),
  ...ofEffects([...path, 'after', 'ok'], row.after.ok),
  ...ofEffects([...path, 'after', 'wrong'], row.after.wrong),
  ...ofPlays([...path, 'breaks'], row.breaks),
]

const ofBeat = (path: Path, beat: ShapedScenario['beats'][number]): Reference[] => [
  ...ofSay([...path, 'say'], beat.say),
  ...one('person', [...path, 'bring', 'who'], beat.bring?.who),
  ...one('spot', [...path, 'bring', 'from'], beat.bring?.from),
  ...one('spot', [...path, 'bring', 'to'], beat.bring?.to),
  ...one('spot', [...path, 'sounds', 'from'], beat.sounds?.from),
  ...one('person', [...path, 'heads', 'who'], beat.heads?.who),
  ...one('spot', [...path, 'heads', 'to'], beat.heads?.to),
  ...Object.entries(beat.stations).flatMap(([who, station]) => [
    ...one('person', [...path, 'stations', who], who),
    ...one('station', [...path, 'stations', who], `${who}.${station}`),
  ]),
  ...one('way', [...path, 'travels', 'way'], beat.travels?.way),
  ...many('person', [...path, 'travels', 'with'], beat.travels?.with),
  ...one('spot', [...path, 'travels', 'to'], beat.travels?.to),
  ...one('beat', [...path, 'travels', 'until'], beat.travels?.until),
  ...one('probe', [...path, 'ask'], beat.ask),
  ...ofAir(path, beat),
  ...Object.entries(beat.twist ?? {}).flatMap(([twist, pick]) => [
    ...one('twist', [...path, 'twist', twist], twist),
    ...one('beat', [...path, 'twist', twist], pick),
  ]),
]

const ofHold = (path: Path, { beats, when, says, until, over, asks }: ShapedHold): Reference[] => [
  ...many('beat', [...path, 'beats'], beats),
  ...when.flatMap((condition, at) => ofCondition([...path, 'when', at], condition)),
  ...ofSay([...path, 'says'], says),
  ...until.flatMap((free, at) => [
    ...ofCondition([...path, 'until', at, 'when'], free.when),
    ...ofSay([...path, 'until', at, 'says'], free.says),
  ]),
  ...ofSay([...path, 'over'], over),
  ...(asks === undefined
    ? []
    : [
        ...many('beat', [...path, 'asks', 'beats'], asks.beats),
        ...asks.answers.flatMap((condition, at) => ofCondition([...path, 'asks', 'answers', at], condition)),
        ...asks.says.flatMap((say, at) => ofSay([...path, 'asks', 'says', at], say)),
        ...ofSay([...path, 'asks', 'looks'], asks.looks),
      ]),
]

const ofTalk = (path: Path, talk: ShapedTalk): Reference[] => [
  ...one('person', [...path, 'who'], talk.who),
  ...one('beat', [...path, 'opens'], talk.opens),
  ...one('beat', [...path, 'closes'], talk.closes),
  ...talk.answers.flatMap((answer, at) => [
    ...ofWords([...path, 'answers', at], answer),
    ...many('choice', [...path, 'answers', at, 'choices'], answer.choices),
  ]),
  ...Object.entries(talk.manners).flatMap(([manner, shown]) => [
    ...many('term', [...path, 'manners', manner, 'terms'], shown?.terms),
    ...many('choice', [...path, 'manners', manner, 'choices'], shown?.choices),
  ]),
]

const ofEncounter = (path: Path, encounter: ShapedEncounter): Reference[] => {
  const { who, opens, closes, from, to, off, round, waits, drops } = encounter
  return [
    ...one('person', [...path, 'who'], who),
    ...one('beat', [...path, 'opens'], opens),
    ...one('beat', [...path, 'closes'], closes),
    ...one('spot', [...path, 'from'], from),
    ...one('spot', [...path, 'to'], to),
    ...one('spot', [...path, 'round'], round),
    ...one('spot', [...path, 'waits'], waits),
    ...one('spot', [...path, 'off'], off),
    ...one('person', [...path, 'drops', 'who'], drops?.who),
    ...one('spot', [...path, 'drops', 'to'], drops?.to),
  ]
}

const ofThing = (path: Path, thing: ShapedThing): Reference[] => [
  ...one('prop', [...path, 'prop'], thing.prop),
  ...one('spot', [...path, 'at'], thing.at),
  ...one('person', [...path, 'with'], thing.with),
  ...one('person', [...path, 'to'], thing.to),
]

/** Every name that a scenario uses, with its line. */
export const referencesOf = ({ scenario: { value: scenario } }: Authored): readonly Reference[] => [
  ...Object.entries(scenario.variants ?? {}).flatMap(([name, { looks, terms }]) => [
    ...one('variant', ['variants', name], name),
    ...Object.keys(looks).flatMap((person) => one('person', ['variants', name, 'looks', person], person)),
    ...Object.keys(terms).flatMap((term) => one('term', ['variants', name, 'terms', term], term)),
  ]),
  ...one('spot', ['post', 'mark'], scenario.post.mark),
  ...one('door', ['post', 'door'], scenario.post.door),
  ...one('spot', ['post', 'start'], scenario.post.start),
  ...scenario.neighbours.flatMap(({ holder, mark }, at) => [
    ...one('person', ['neighbours', at, 'holder'], holder),
    ...one('spot', ['neighbours', at, 'mark'], mark),
  ]),
  ...many('spot', ['radio', 'bricksAt'], scenario.radio?.bricksAt),
  ...scenario.cast.flatMap(({ at: spot }, at) => one('spot', ['cast', at, 'at'], spot)),
  ...scenario.choices.flatMap(({ to, pushes }, at) => [
    ...one('person', ['choices', at, 'to'], to),
    ...one('door', ['choices', at, 'pushes', 'door'], pushes?.door),
  ]),
  ...scenario.probes.flatMap(({ about }, at) => many('person', ['probes', at, 'about'], about)),
  ...scenario.holds.flatMap((hold, at) => ofHold(['holds', at], hold)),
  ...scenario.talks.flatMap((talk, at) => ofTalk(['talks', at], talk)),
  ...scenario.encounters.flatMap((one, at) => ofEncounter(['encounters', at], one)),
  ...scenario.things.flatMap((thing, at) => ofThing(['things', at], thing)),
  ...scenario.works.flatMap(({ who, at: here, due }, at) => [
    ...one('person', ['works', at, 'who'], who),
    ...one('station', ['works', at, 'at'], `${who}.${here}`),
    ...Object.keys(due).flatMap((station) => one('station', ['works', at, 'due', station], `${who}.${station}`)),
  ]),
  ...scenario.orders.flatMap(({ from }, at) => one('row', ['orders', at, 'from'], from)),
  ...scenario.etas.flatMap(({ who, to, asked, sum, given, more }, at) => [
    ...one('person', ['etas', at, 'who'], who),
    ...one('person', ['etas', at, 'to'], to),
    ...one('beat', ['etas', at, 'asked'], asked),
    ...sum.flatMap(({ known }, index) => one('beat', ['etas', at, 'sum', index, 'known'], known)),
    ...one('part', ['etas', at, 'given'], given),
    ...many('part', ['etas', at, 'more'], more),
  ]),
  ...scenario.ways.flatMap(({ by, from, to, out, in: into, stop }, at) => [
    ...one('person', ['ways', at, 'by'], by),
    ...Object.entries({ from, to, out, in: into, stop }).flatMap(([key, spot]) => one('spot', ['ways', at, key], spot)),
  ]),
  ...scenario.twists.flatMap(({ of }, at) => many('beat', ['twists', at, 'of'], of)),
  ...scenario.beats.flatMap((beat, at) => ofBeat(['beats', at], beat)),
  ...scenario.rows.flatMap((row, at) => ofRow(['rows', at], row)),
  ...Object.entries(scenario.offers).flatMap(([name, choices]) => [
    ...one(name.includes('.') ? 'part' : 'row', ['offers', name], name),
    ...many('choice', ['offers', name], choices),
  ]),
]

import { isBareBeat } from '../lower/timeline.ts'
import type { Path } from '../read/source.ts'
import type { Authored } from '../shape/authored.ts'
import type { ShapedEffect, ShapedPlay } from '../shape/effect-shape.ts'
import type { ShapedAir } from '../shape/net-shape.ts'
import type { ShapedHold } from '../shape/hold-shape.ts'
import type { ShapedTalk } from '../shape/talk-shape.ts'
import type { ShapedScenario } from '../shape/scenario-shape.ts'

/** What somebody with a warning heads for. */
const TOWARD = ['alert.toward.handle', 'alert.toward.people'] as const

/** Texts that every run may need without its file naming them: what comes next, and the gate of every post. */
const EVERY_RUN = [
  'ahead.probe',
  'ahead.lock',
  'ahead.next-call',
  'ahead.cut-rehearsal',
  'ahead.cut',
  'ahead.release',
  'gate.post-left',
] as const

/** One place where a text is asked for. `line`: somebody else says it, so it needs wordings. */
export type Asked = {
  readonly text: string
  readonly path: Path
  readonly why: string
  readonly line: boolean
}

const named = (path: Path, text: string | null | undefined): Asked[] =>
  text === null || text === undefined ? [] : [{ text, path, why: 'The file names it here.', line: false }]

const implied = (path: Path, text: string, why: string): Asked[] => [{ text, path, why, line: false }]

type Spoken = { readonly line: string; readonly when: Readonly<Record<string, string>> }

const spoken = (path: Path, say: Spoken | undefined): Asked[] =>
  say === undefined
    ? []
    : [
        { text: say.line, path: [...path, 'line'], why: 'Somebody says it here.', line: true },
        ...Object.entries(say.when).map(
          ([flag, text]): Asked => ({
            text,
            path: [...path, 'when', flag],
            why: 'Somebody says it here.',
            line: true,
          }),
        ),
      ]

/** A line of the air alone: no flag changes it. */
const aired = (path: Path, said: { readonly line: string } | undefined): Asked[] =>
  spoken(path, said === undefined ? undefined : { line: said.line, when: {} })

const ofAir = (path: Path, { spins, crosstalk }: ShapedAir): Asked[] => [
  ...aired([...path, 'spins'], spins),
  ...aired([...path, 'crosstalk'], crosstalk),
]

const ofEffects = (path: Path, effects: readonly ShapedEffect[]): Asked[] =>
  effects.flatMap((effect, at) => [
    ...ofAir([...path, at], effect),
    ...spoken([...path, at, 'says'], effect.says),
    ...named([...path, at, 'done'], effect.done),
    ...named([...path, at, 'why'], effect.why),
  ])

const ofPlays = (path: Path, plays: readonly ShapedPlay[]): Asked[] =>
  plays.flatMap((play, at) => named([...path, at, 'say'], play.say))

const ofRow = (scenario: ShapedScenario, at: number): Asked[] => {
  const row = scenario.rows[at]
  if (row === undefined) return []
  const path: Path = ['rows', at]
  return [
    ...implied([...path, 'id'], `row.${row.id}`, 'The debrief lists every row by its label.'),
    ...Object.entries(row.parts).flatMap(([name, part]) => [
      ...implied([...path, 'parts', name], `part.${row.id}.${name}`, 'The debrief says what each part asks for.'),
      ...ofPlays([...path, 'parts', name, 'play'], part.play),
      ...ofPlays([...path, 'parts', name, 'terse'], part.terse ?? []),
      ...ofEffects([...path, 'parts', name, 'then'], part.then),
      ...ofEffects([...path, 'parts', name, 'late'], part.late),
      ...ofEffects([...path, 'parts', name, 'missed'], part.missed),
    ]),
    ...row.wrong.flatMap(({ then }, index) => ofEffects([...path, 'wrong', index, 'then'], then)),
    ...ofEffects([...path, 'after', 'best'], row.after.best),
    ...ofEffects([...path, 'after', 'ok'], row.after.ok),
    ...ofEffects([...path, 'after', 'wrong'], row.after.wrong),
    ...ofPlays([...path, 'breaks'], row.breaks),
  ]
}

const ofBeat = (scenario: ShapedScenario, at: number): Asked[] => {
  const beat = scenario.beats[at]
  if (beat === undefined) return []
  const path: Path = ['beats', at]
  const isSeen = beat.bring !== undefined || beat.heads !== undefined || beat.travels !== undefined
  const isBare = isBareBeat(beat)
  return [
    ...spoken([...path, 'say'], beat.say),
    ...ofAir(path, beat),
    ...named([...path, 'alert'], beat.alert),
    ...(beat.alert === undefined
      ? []
      : TOWARD.flatMap((text) => implied([...path, 'alert'], text, 'A warning says what somebody heads for.'))),
    ...(isSeen || isBare
      ? implied(
          [...path, 'id'],
          `caption.${beat.id}`,
          'What can be seen must also be said: a caption for the text view.',
        )
      : []),
  ]
}

const list = (key: string, texts: readonly string[]): Asked[] => texts.flatMap((text, at) => named([key, at], text))

const ofBoard = (board: ShapedScenario['board']): Asked[] =>
  Object.entries(board).flatMap(([row, texts]) => texts.flatMap((text, at) => named(['board', row, at], text)))

const inTalk = (path: Path, key: string, line: string | null | undefined): Asked[] =>
  line === null || line === undefined
    ? []
    : [{ text: line, path: [...path, key], why: 'Somebody says it in a conversation.', line: true }]

const ofTalk = (path: Path, talk: ShapedTalk): Asked[] => [
  ...(['sorry', 'sharp', 'quiet', 'gone'] as const).flatMap((key) => inTalk(path, key, talk[key])),
  ...talk.answers.flatMap(({ line }, at) => inTalk([...path, 'answers', at], 'line', line)),
]

const ofHold = (path: Path, { says, until, over, asks }: ShapedHold): Asked[] => [
  ...implied([...path, 'id'], 'ahead.held', 'A roll that waits says so in what comes next.'),
  ...spoken([...path, 'says'], says),
  ...until.flatMap((free, at) => spoken([...path, 'until', at, 'says'], free.says)),
  ...spoken([...path, 'over'], over),
  ...(asks?.says ?? []).flatMap((say, at) => spoken([...path, 'asks', 'says', at], say)),
  ...spoken([...path, 'asks', 'looks'], asks?.looks),
]

/** Every text that a scenario needs, with the line that needs it. */
export const askedTexts = ({ scenario: { value: scenario }, place: { value: place } }: Authored): readonly Asked[] => [
  ...named(['title'], scenario.title),
  ...named(['brief'], scenario.brief),
  ...named(['goal'], scenario.goal),
  ...(place.roads.some(({ lanes }) => lanes.some(({ live }) => live))
    ? implied(['place'], 'gate.live-lane', 'Its lanes are live.')
    : []),
  ...EVERY_RUN.flatMap((text) => implied(['post'], text, 'Every run on a post may need it.')),
  ...list('hazards', scenario.hazards),
  ...list('debrief', scenario.debrief),
  ...named(['post', 'name'], scenario.post.name),
  ...scenario.orders.flatMap(({ id }, at) => named(['orders', at, 'id'], id)),
  ...scenario.cast.flatMap((person, at) => [
    ...named(['cast', at, 'name'], person.name),
    ...named(['cast', at, 'role'], person.role),
    ...named(['cast', at, 'seen'], person.seen),
  ]),
  ...scenario.choices.flatMap(({ id }, at) =>
    implied(['choices', at, 'id'], `choice.${id}`, 'It is the text of the button.'),
  ),
  ...scenario.probes.flatMap(({ question }, at) => named(['probes', at, 'question'], question)),
  ...scenario.things.flatMap(({ id }, at) => [
    ...implied(['things', at, 'id'], `thing.${id}`, 'Captions call it so.'),
    ...(['take', 'give', 'lay'] as const).flatMap((does) =>
      implied(['things', at, 'id'], `thing.${id}.${does}`, 'It is the text of the button.'),
    ),
  ]),
  ...scenario.holds.flatMap((hold, at) => ofHold(['holds', at], hold)),
  ...scenario.talks.flatMap((talk, at) => ofTalk(['talks', at], talk)),
  ...scenario.beats.flatMap((_beat, at) => ofBeat(scenario, at)),
  ...scenario.rows.flatMap((_row, at) => ofRow(scenario, at)),
  ...scenario.endings.flatMap(({ id }, at) => implied(['endings', at, 'id'], `ending.${id}`, 'It heads the debrief.')),
  ...ofBoard(scenario.board),
  ...scenario.works.flatMap(({ stations }, at) =>
    stations.flatMap((id, index) =>
      implied(['works', at, 'stations', index], `station.${id}`, 'The strip of the works names every station.'),
    ),
  ),
  ...scenario.etas.flatMap(({ sum }, at) =>
    sum.flatMap(({ id, known }, index) => [
      ...implied(['etas', at, 'sum', index, 'id'], `sum.${id}`, 'The sum of a time is written out.'),
      ...(known === undefined
        ? []
        : implied(['etas', at, 'sum', index, 'known'], `ask.${id}`, 'Until it is known, it is read whom to ask.')),
    ]),
  ),
  ...scenario.ways.flatMap(({ id }, at) =>
    implied(['ways', at, 'id'], `way.${id}`, 'It is offered and told by this name.'),
  ),
  ...(scenario.beyond.length === 0
    ? []
    : [
        ...implied(['place'], `here.${scenario.place}`, 'The page says where one is.'),
        ...scenario.beyond.flatMap((id, at) => implied(['beyond', at], `here.${id}`, 'The page says where one is.')),
      ]),
]

import type { Plan } from '../../core/floor/plan.ts'
import type { Choice, Part, Play, Row, Script } from '../../core/scene/script.ts'
import type { CompiledScenario, ScenarioTexts } from '../compiled-scenario.ts'
import type { ShapedPlay } from '../shape/effect-shape.ts'
import type { Texts } from '../shape/texts-shape.ts'
import type { ShapedPart, ShapedRow } from '../shape/row-shape.ts'
import type { ShapedScenario } from '../shape/scenario-shape.ts'
import { chargeOf } from './charge.ts'
import { linesOf, worksOf } from './lines.ts'
import { lowerMachine } from './machine.ts'
import { MY_NAME, replyLines } from './replies.ts'
import { lowerEncounter } from './encounters.ts'
import { linesOfPeople } from './people.ts'
import { lowerTalk } from './talks.ts'
import { sightsOf, thingsOf } from './things.ts'
import { windowOf } from './part.ts'
import { speakingMs } from '../../core/radio/replies/speaking.ts'
import { reportsOf } from './row-conditions.ts'
import { eventsOf } from './events.ts'
import { clockOf, journeysOf } from './journeys.ts'
import { worksOf as stripOf } from './works.ts'
import { seenOf, soundsOf, timedBeats } from './timeline.ts'

const playOf = (play: ShapedPlay): Play => {
  if (play.do !== undefined) return { do: play.do }
  if (play.sign !== undefined) return { sign: play.sign, to: play.to ?? null }
  if (play.tell !== undefined) return { tell: play.tell, to: play.to ?? null, loud: play.loud ?? 'voice' }
  if (play.lead !== undefined) return { lead: play.lead }
  if (play.take !== undefined) return { take: play.take }
  if (play.give !== undefined) return { give: play.give, to: play.to ?? '' }
  if (play.lay !== undefined) return { lay: play.lay }
  if (play.say !== undefined) return { say: play.say }
  if (play.push !== undefined) return { push: play.push, open: play.open === true }
  if (play.walk !== undefined) return { walk: play.walk }
  if (play.face !== undefined) return { face: play.face }
  if (play.answer !== undefined) return { answer: play.answer }
  if (play.report !== undefined) return { report: play.report }
  if (play.tune !== undefined) return { tune: play.tune }
  return { pause: play.pause ?? 0 }
}

const doneBy = ({ then }: ShapedPart): Pick<Part, 'does'> => {
  const does = then.find(({ done }) => done !== undefined)?.done
  return does === undefined ? {} : { does }
}

const partOf = (id: string, part: ShapedPart): Part => ({
  id,
  windowMs: windowOf(part),
  onAir: part.any.length > 0 && part.any.every((condition) => condition.said !== undefined),
  ...(part.any.some((condition) => condition.told !== undefined) ? { inPerson: true } : {}),
  play: part.play.map(playOf),
  terse: (part.terse ?? part.play).map(playOf),
  ...doneBy(part),
})

const rowOf = (row: ShapedRow, encounters: ShapedScenario['encounters']): Row => ({
  id: row.id,
  beat: row.on,
  parts: Object.entries(row.parts).map(([id, part]) => partOf(id, part)),
  lost: row.lost,
  cause: row.cause,
  ...eventsOf(row),
  protected: row.protected,
  rules: row.rules,
  ...reportsOf(row, encounters),
  safety: row.safety,
  breaks: row.breaks.map(playOf),
})

const wordings = (texts: ScenarioTexts, id: string): readonly string[] => {
  const text = texts[id]
  if (text === undefined) throw new Error(`The checker let a missing text through: ${id}`)
  return typeof text === 'string' ? [text] : text
}

const firstWording = (texts: ScenarioTexts, id: string): string => wordings(texts, id)[0] ?? ''

const postOf = (scenario: ShapedScenario, who: string, texts: ScenarioTexts): string | null =>
  who === 'me'
    ? firstWording(texts, scenario.post.name)
    : (scenario.neighbours.find(({ holder }) => holder === who)?.label ?? null)

const rosterOf = (scenario: ShapedScenario, texts: ScenarioTexts): Script['roster'] =>
  scenario.cast
    .filter((person) => person.channel !== null)
    .map((person) => ({
      id: person.id,
      // The trainee is "You" on the page and Sam on the net.
      name: person.id === 'me' ? MY_NAME : firstWording(texts, person.name),
      role: firstWording(texts, person.role),
      post: postOf(scenario, person.id, texts),
    }))

const offersOf = (scenario: ShapedScenario): Script['offers'] =>
  Object.entries(scenario.offers).map(([name, choices]) => {
    const [row = name, part = null] = name.split('.')
    return { row, part, choices }
  })

const needs = (when: ShapedScenario['endings'][number]['when']): Script['endings'][number]['needs'] => {
  if (when?.gate === true) return 'gate'
  if (when?.breaches === true) return 'breaches'
  return when?.faults === true ? 'faults' : 'nothing'
}

/** Words that are the same in every scenario: what the net answers by rule, and what people say to how they are met. */
export type CommonTexts = { readonly replies: Texts; readonly people: Texts }

const PROMISE_MS = 60_000

const choiceOf = ({
  id,
  to,
  gesture,
  loudness,
  pushes,
  claim,
  says,
  promise,
  tone,
  borrows,
}: ShapedScenario['choices'][number]): Choice => ({
  id,
  to,
  gesture,
  loudness,
  pushes,
  claim,
  ...(tone === undefined ? {} : { tone }),
  ...(borrows === undefined ? {} : { borrows }),
  ...(says === undefined
    ? {}
    : {
        says: {
          moves: says,
          promiseMs: says.includes('time') ? Math.round((promise ?? PROMISE_MS / 1000) * 1000) : null,
        },
      }),
})

/** The playable part of a scenario. `texts` are those of the language of the set. */
export const lowerScript = (
  scenario: ShapedScenario,
  texts: CompiledScenario['texts'][string],
  { replies, people }: CommonTexts,
  plan: Plan,
): Script => ({
  machine: lowerMachine(scenario),
  beats: timedBeats(scenario.beats).map(({ id, atMs, drawn }) => ({ id, atMs, twist: drawn })),
  rows: scenario.rows.map((row) => rowOf(row, scenario.encounters)),
  choices: scenario.choices.map(choiceOf),
  offers: offersOf(scenario),
  probes: scenario.probes.map(({ id, question, about, seconds }) => ({
    id,
    question,
    about,
    ms: Math.round(seconds * 1000),
  })),
  ...(scenario.talks.length === 0 ? {} : { talks: scenario.talks.map(lowerTalk) }),
  ...(scenario.encounters.length === 0
    ? {}
    : { encounters: scenario.encounters.map((one) => lowerEncounter(scenario, plan, one)) }),
  ...thingsOf(scenario),
  ...sightsOf(scenario),
  twists: scenario.twists,
  ...journeysOf(scenario),
  ...clockOf(scenario),
  ...seenOf(scenario.beats),
  ...soundsOf(scenario.beats),
  ...stripOf(scenario),
  standing: scenario.cast.flatMap(({ id, at }) => (at === undefined ? [] : [{ who: id, at }])),
  vehicles: scenario.cast.filter(({ kind }) => kind === 'vehicle').map(({ id }) => id),
  terms: scenario.terms,
  endings: scenario.endings.map(({ id, when }) => ({ id, needs: needs(when) })),
  post: {
    door: scenario.post.door ?? null,
    radiusMm: Math.round(scenario.post.radius * 1000),
    start: scenario.post.start,
    from: scenario.beats.find(({ takesPost }) => takesPost)?.id ?? null,
  },
  roster: rosterOf(scenario, texts),
  ...chargeOf(rosterOf(scenario, texts).filter(({ id }) => id !== 'me')),
  lines: Object.fromEntries(
    [
      ...linesOf(scenario).map((id) => [id, wordings(texts, id)] as const),
      ...replyLines(scenario, texts, replies),
      ...linesOfPeople(scenario, people),
    ].map(([id, said]) => [id, said.map((words) => ({ words, ms: speakingMs(words) }))]),
  ),
  works: Object.fromEntries(worksOf(scenario).map((id) => [id, firstWording(texts, id)])),
})

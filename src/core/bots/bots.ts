import { begin, dueNow, type Run, step } from '../run/run.ts'
import { handlingsNow } from '../run/things.ts'
import { view } from '../run/view.ts'
import type { Play, Row } from '../scene/script.ts'
import type { Scenario } from '../scene/scenario.ts'
import type { Fact } from '../vocabulary/fact.ts'
import { type ChoiceId, ME, type PersonId, type TextId } from '../vocabulary/ids.ts'
import type { Input, StampedInput } from '../vocabulary/input.ts'
import { msToTicks, TICK_MS } from '../time/ticks.ts'
import { chatter } from './chatter.ts'

/** Players without a screen (syllabus 3). */
export const BOTS = ['par', 'late', 'terse', 'chatty', 'silent', 'rule-breaker'] as const
export type BotName = (typeof BOTS)[number]

export const isBotName = (name: string): name is BotName => BOTS.some((bot) => bot === name)

/** Decides what to do before each tick from what the run shows and from the facts so far. */
export type Bot = (run: Run, facts: readonly Fact[]) => readonly Input[]

/** A whole run of a bot. */
export type Played = { readonly run: Run; readonly facts: readonly Fact[]; readonly inputs: readonly StampedInput[] }

/** Where in its window a bot does a thing: the share of the window that has gone by. */
const WHEN: Readonly<Record<Exclude<BotName, 'silent'>, number>> = {
  par: 0.5,
  terse: 0.5,
  chatty: 0.5,
  'rule-breaker': 0.5,
  late: 1.5,
}

/** Nobody does two things at once: half a second lies between them. */
const BETWEEN = 10
/** A row that is judged at a call has no window; whoever breaks it does so two seconds in. */
const NO_WINDOW = 40
/** Ticks of quiet on the channel before a call: listen first (radio reference (d), R-LISTEN-FIRST). */
const LISTENS = 15
/** Ticks after which a door that was opened for somebody is shut again. */
const DOOR_OPEN = 50

/** One thing to do, with the row's part it is for; a part that is closed needs it no more. */
type Plan = { readonly play: Play; readonly part: string | null; readonly from: number }

const isOpen = (run: Run, part: string | null): boolean =>
  part === null || dueNow(run).some((open) => `${open.row}.${open.part}` === part)

const sameIds = (a: readonly PersonId[], b: readonly PersonId[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id))

/** The answer to the open probe, right or wrong, by what can be seen: who stands waiting, and who was seen to go round. */
const answerInput = (run: Run, facts: readonly Fact[], right: boolean): Input | null => {
  const { probe, people } = view(run)
  if (probe === null) return null
  const about = run.scenario.script.probes.find(({ id }) => id === probe.id)?.about ?? []
  const waiting = about.filter((id) => people.some((person) => person.id === id && person.doing === 'waits'))
  const round = about.filter((id) =>
    facts.some((fact) => fact.type === 'person.went' && fact.person === id && fact.way === 'round'),
  )
  const score = (answer: (typeof probe.answers)[number]): number =>
    (sameIds(answer.waiting, waiting) ? 1 : 0) + (sameIds(answer.round, round) ? 1 : 0)
  const scores = probe.answers.map(score)
  const answer = scores.indexOf(right ? Math.max(...scores) : Math.min(...scores))
  return { type: 'probe.answered', probe: probe.id, answer }
}

/** Says truly or falsely whether anybody got by, in a whole sentence where one is offered. */
const reportInput = (run: Run, facts: readonly Fact[], truly: boolean): Input | null => {
  const somebody = facts.some(({ type }) => type === 'lockup.breached')
  const claim = somebody === truly ? 'somebody' : 'nobody'
  const offered = view(run).choices.flatMap(({ id }) => run.scenario.script.choices.find((one) => one.id === id) ?? [])
  const fitting = offered.filter((choice) => choice.claim === claim)
  const choice = fitting.find(({ gesture }) => gesture === 'none') ?? fitting[0]
  return choice === undefined ? null : { type: 'pa.chose', choice: choice.id }
}

const choiceInput = (run: Run, choice: ChoiceId): Input | null =>
  view(run).choices.some(({ id }) => id === choice) ? { type: 'pa.chose', choice } : null

const sayInput = (run: Run, text: TextId, chatty: boolean): Input => {
  const { radio } = view(run)
  const words = run.scenario.script.works[text] ?? ''
  return { type: 'radio.said', channel: radio.channel, words: chatty ? chatter(words) : words, mode: 'typed' }
}

const tellInput = (run: Run, { tell, to, loud }: Extract<Play, { readonly tell: TextId }>): Input => ({
  type: 'pa.spoke',
  words: run.scenario.script.works[tell] ?? '',
  loudness: loud,
  ...(to === null ? {} : { to }),
})

type HandInput = Extract<Input, { readonly type: 'pa.took' | 'pa.gave' | 'pa.laid' }>

/** Hands do what they can reach; until then a bot waits for it. */
const handInput = (run: Run, input: HandInput): Input | null => {
  const does = { 'pa.took': 'take', 'pa.gave': 'give', 'pa.laid': 'lay' } as const
  const now = handlingsNow(run).some(
    (one) =>
      one.thing === input.thing && one.does === does[input.type] && (input.type !== 'pa.gave' || one.to === input.to),
  )
  return now ? input : null
}

/** The input that a play comes to now; null while it cannot be done. */
const inputOf = (run: Run, facts: readonly Fact[], play: Play, chatty: boolean): Input | null => {
  if ('do' in play) return choiceInput(run, play.do)
  if ('sign' in play) return { type: 'pa.signed', gesture: play.sign, ...(play.to === null ? {} : { to: play.to }) }
  if ('tell' in play) return tellInput(run, play)
  if ('lead' in play) return { type: 'pa.led', who: play.lead }
  if ('take' in play) return handInput(run, { type: 'pa.took', thing: play.take })
  if ('give' in play) return handInput(run, { type: 'pa.gave', thing: play.give, to: play.to })
  if ('lay' in play) return handInput(run, { type: 'pa.laid', thing: play.lay })
  if ('say' in play) return sayInput(run, play.say, chatty)
  if ('push' in play) return { type: 'door.pushed', door: play.push, open: play.open }
  if ('walk' in play) return { type: 'pa.walked', to: play.walk }
  if ('face' in play) return { type: 'pa.faced', toward: play.face }
  if ('answer' in play) return answerInput(run, facts, play.answer === 'right')
  if ('tune' in play) return { type: 'radio.tuned', channel: play.tune }
  if ('report' in play) return reportInput(run, facts, play.report)
  return null
}

/** Plans in a row, each after the pauses before it. */
const planned = (plays: readonly Play[], part: string | null, from: number): readonly Plan[] => {
  const plans: Plan[] = []
  let at = from
  for (const play of plays) {
    if ('pause' in play) at += msToTicks(play.pause * 1000)
    else plans.push({ play, part, from: at })
  }
  return plans
}

type Due = ReturnType<typeof dueNow>[number]

/** The tick from which the channel has been quiet, as far as the facts go. */
const quietFrom = (facts: readonly Fact[], from: number, before: number): number =>
  facts
    .slice(from)
    .reduce(
      (quiet, fact) => (fact.type === 'call.made' ? Math.max(quiet, fact.tick + msToTicks(fact.ms)) : quiet),
      before,
    )

/** Does what has come up, one thing at a time. */
const doer = (name: Exclude<BotName, 'silent'>, plansOf: (row: Row, due: Due, at: number) => readonly Plan[]): Bot => {
  const known = new Set<string>()
  let waiting: readonly Plan[] = []
  let free = 0
  let read = 0
  let quiet = 0
  return (run, facts) => {
    quiet = quietFrom(facts, read, quiet)
    read = facts.length
    for (const due of dueNow(run)) {
      const row = run.scenario.script.rows.find(({ id }) => id === due.row)
      const at = due.openedTick + Math.round((due.windowTicks ?? NO_WINDOW / WHEN[name]) * WHEN[name])
      const key = name === 'rule-breaker' ? due.row : `${due.row}.${due.part}`
      // A window stands still while others have the channel, so its moment is read off when it has come.
      if (row === undefined || known.has(key) || run.tick < at) continue
      known.add(key)
      waiting = [...waiting, ...plansOf(row, due, run.tick)]
    }
    if (waiting.length === 0) return []
    waiting = waiting.filter((plan) => isOpen(run, plan.part))
    if (run.tick < free) return []
    for (const plan of waiting) {
      const early = plan.from > run.tick || ('say' in plan.play && run.tick < quiet + LISTENS)
      const input = early ? null : inputOf(run, facts, plan.play, name === 'chatty')
      if (input === null) continue
      waiting = waiting.filter((other) => other !== plan)
      free = run.tick + BETWEEN
      return [input]
    }
    return []
  }
}

/** Goes to the post when it is given, faces out there, and shuts its door again while it is locked. */
const keeper = (scenario: Scenario): Bot => {
  const { post, script } = scenario
  let given = script.post.from === null
  let gone = false
  let read = 0
  let open: number | null = null
  return (run, facts) => {
    const inputs: Input[] = []
    for (; read < facts.length; read += 1) {
      const fact = facts[read]
      if (fact === undefined) break
      const begins = (fact.type === 'line.spoken' || fact.type === 'call.made') && fact.beat === script.post.from
      if (begins) given = true
      if (fact.type === 'pa.arrived' && fact.spot === post.mark) inputs.push({ type: 'pa.faced', toward: 'out' })
      if (fact.type === 'door.moved' && fact.door === script.post.door) {
        open = fact.open && fact.by === ME ? fact.tick : null
      }
    }
    if (given && !gone) {
      gone = true
      inputs.push({ type: 'pa.walked', to: post.mark })
    }
    if (open !== null && script.post.door !== null && run.tick - open >= DOOR_OPEN) {
      const mine = view(run).posts.find(({ id }) => id === post.id)
      if (mine?.state !== 'free') inputs.push({ type: 'door.pushed', door: script.post.door, open: false })
      open = null
    }
    return inputs
  }
}

const together =
  (...bots: readonly Bot[]): Bot =>
  (run, facts) =>
    bots.flatMap((bot) => bot(run, facts))

const silence: Bot = () => []

/** What a bot does otherwise than its name says, by `row.part`, for the rule-breaker by `row`; an empty list is nothing. */
export type Instead = Readonly<Record<string, readonly Play[]>>

/** A player for one run. It keeps what it has seen and done, so every run needs its own. */
export const makeBot = (name: BotName, scenario: Scenario, instead: Instead = {}): Bot => {
  if (name === 'silent') return silence
  if (name === 'rule-breaker') return doer(name, (row, _, at) => planned(instead[row.id] ?? row.breaks, null, at))
  const best = doer(name, (row, due, at) => {
    const part = row.parts.find(({ id }) => id === due.part)
    if (part === undefined || part.windowMs === null) return []
    const key = `${row.id}.${part.id}`
    const other = instead[key]
    return other === undefined ? planned(name === 'terse' ? part.terse : part.play, key, at) : planned(other, null, at)
  })
  return together(keeper(scenario), best)
}

/** No run goes on for twice its minutes and two more. */
const mostTicks = (scenario: Scenario): number => ((scenario.minutes * 2 + 2) * 60_000) / TICK_MS

/** A run up to a tick, as somebody played it. */
export type Beginning = { readonly inputs: readonly StampedInput[]; readonly until: number }

const FROM_THE_TOP: Beginning = { inputs: [], until: 0 }

/**
 * Plays a run to its end: as its beginning was played, and from there on by the bot. Throws when it does not end, which
 * the scenario checker has ruled out.
 */
export const play = (bot: Bot, scenario: Scenario, seed: number, beginning = FROM_THE_TOP): Played => {
  const begun = begin(scenario, seed)
  let { run } = begun
  const facts: Fact[] = [...begun.facts]
  const inputs: StampedInput[] = []
  let at = 0
  while (run.ended === null) {
    if (run.tick > mostTicks(scenario)) throw new Error(`Scenario "${scenario.id}" with seed ${seed} does not end`)
    const { tick } = run
    const now: StampedInput[] = []
    if (tick < beginning.until) {
      for (let next = beginning.inputs[at]; next?.tick === tick; next = beginning.inputs[at]) {
        now.push(next)
        at += 1
      }
    } else {
      const stamp = (input: Input, index: number): StampedInput => ({
        who: ME,
        tick,
        order: inputs.length + index,
        input,
      })
      now.push(...bot(run, facts).map(stamp))
    }
    inputs.push(...now)
    const stepped = step(run, now)
    run = stepped.run
    for (const fact of stepped.facts) facts.push(fact)
  }
  return { run, facts, inputs }
}

/** A named bot's whole run of a scenario. */
export const playBot = (name: BotName, scenario: Scenario, seed: number): Played =>
  play(makeBot(name, scenario), scenario, seed)

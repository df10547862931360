import type { Body } from '../floor/bodies.ts'
import { wayToPoint, wayToSpot } from '../floor/paths.ts'
import { within, distance } from '../floor/geometry.ts'
import { termsIn } from '../radio/terms.ts'
import type { Journey } from '../scene/journey.ts'
import type { Choice } from '../scene/script.ts'
import { msToTicks } from '../time/ticks.ts'
import { type Input, WORDS_MAX } from '../vocabulary/input.ts'
import { type ChoiceId, type DoorId, ME, type PersonId, type ProbeId, type SpotId } from '../vocabulary/ids.ts'
import type { Gesture, Loudness } from '../vocabulary/words.ts'
import { answerAloud, hasAnswered, nod } from './answers-aloud.ts'
import { happen } from './orders.ts'
import { isAfoot } from './afoot.ts'
import { moveDoor, MY_SPEED } from './people.ts'
import { between } from './places.ts'
import { A_PLACE_AWAY, planWith } from './plans.ts'
import { keyDown, keyUp } from './press.ts'
import { plug, swap, tune, turnVolume } from './belt.ts'
import { hearChoice, hearWords } from './talks.ts'
import { signsNow } from './signs.ts'
import { talksNow } from './open-talks.ts'
import { drawnIn, GESTURE_MS, lead, meetChoice, meetGesture, meetWords, nearestHearing } from './encounters.ts'
import { sayOnAir } from './transmit.ts'
import { handle, handlingsNow, handOver, setDown, takeUp } from './things.ts'
import { type Draft, emit, isOpen, openDoors, type Run, setBody } from './run-state.ts'
import { chargeLetIn } from './let-in.ts'
import { log } from './log.ts'
import { facingOf, makeNoise, meOf, planHere } from './world.ts'

/** How far an arm and a step reach for a door, millimetres. */
const DOOR_REACH = 3500

/** Choices that stand open now, in the order of the scenario's offers; none for who is in another place. */
export const choicesNow = (run: Run | Draft): readonly Choice[] => {
  const ids = run.scenario.script.offers
    .filter(({ row, part }) =>
      part === null ? run.rows[row] === 'open' : run.openParts.some((open) => open.row === row && open.part === part),
    )
    .flatMap((offer) => offer.choices)
  const offered = ids.flatMap((id) => run.scenario.script.choices.find((choice) => choice.id === id) ?? [])
  return offered.filter(({ to }) => to === null || between(run, ME, to) < A_PLACE_AWAY)
}

/** Whether what was claimed agrees with what happened; null when nothing was claimed. */
const truthOf = (draft: Draft, claim: 'nobody' | 'somebody' | null): boolean | null =>
  claim === null ? null : claim === 'nobody' ? draft.breaches === 0 : draft.breaches > 0

const declare = (draft: Draft, claim: 'nobody' | 'somebody' | null): boolean | null => {
  const truth = truthOf(draft, claim)
  if (claim === 'somebody' && truth === true) emit(draft, { type: 'error.declared' })
  return truth
}

const pushDoor = (draft: Draft, door: DoorId, open: boolean): void => {
  const place = planHere(draft).doors.find((candidate) => candidate.id === door)
  if (place === undefined || !place.mine || isOpen(draft, door) === open) return
  const sill = { x: place.at.x + place.at.w / 2, y: place.at.y + place.at.h / 2 }
  if (distance(meOf(draft), sill) > DOOR_REACH) return
  moveDoor(draft, door, open, ME)
  if (!open || door !== draft.scenario.script.post.door) return
  if (draft.locked) emit(draft, { type: 'lockup.opened', post: draft.scenario.post.id })
  happen(draft, { type: 'opened', door })
  if (drawnIn(draft, sill)) chargeLetIn(draft)
}

const sign = (draft: Draft, gesture: Gesture, to: PersonId | null): void => {
  const me = meOf(draft)
  setBody(draft, { ...me, gesture, gestureUntil: draft.tick + msToTicks(GESTURE_MS) })
  emit(draft, { type: 'pa.signed', gesture, to })
  meetGesture(draft, gesture, to)
}

const choose = (draft: Draft, id: ChoiceId): void => {
  const shown = signsNow(draft).find((one) => one.id === id)
  if (shown !== undefined) {
    if (shown.leads === null) return sign(draft, shown.gesture, shown.to)
    return lead(draft, shown.leads ? shown.to : null)
  }
  const handled = handlingsNow(draft).find((one) => one.id === id)
  if (handled !== undefined) return handle(draft, handled)
  const choice = choicesNow(draft).find((candidate) => candidate.id === id)
  if (choice === undefined) return
  const { gesture, loudness, to, claim } = choice
  const me = meOf(draft)
  setBody(draft, { ...me, gesture, gestureUntil: draft.tick + msToTicks(GESTURE_MS) })
  emit(draft, { type: 'pa.acted', choice: id, gesture, loudness, to })
  if (loudness !== 'silent')
    log(draft, { channel: null, by: ME, text: { id: `choice.${id}`, wording: 0 }, words: null, call: null })
  makeNoise(draft, ME, loudness)
  const since = draft.facts.length
  happen(draft, { type: 'did', choice: id, truth: declare(draft, claim) })
  hearChoice(draft, choice)
  meetChoice(draft, choice)
  if (!hasAnswered(draft, since) && to !== null && loudness !== 'silent') nod(draft, to)
  if (choice.pushes !== null) pushDoor(draft, choice.pushes.door, choice.pushes.open)
}

/** Words are for whoever is named; otherwise for the nearest, who is talked to or who is met. Gives whether anybody took them. */
const address = (draft: Draft, words: string, loudness: Loudness, to: PersonId | null): boolean => {
  const met = nearestHearing(draft, loudness)
  const [talk] = talksNow(draft).filter(({ near }) => near)
  const talks = to !== null || met === null || (talk !== undefined && talk.far <= met)
  const meets = to !== null || (met !== null && (talk === undefined || met < talk.far))
  const heard = talks && hearWords(draft, words, loudness, to)
  return (meets && meetWords(draft, words, loudness, to)) || heard
}

const speakAloud = (draft: Draft, input: Extract<Input, { type: 'pa.spoke' }>): void => {
  const words = input.words.slice(0, WORDS_MAX)
  if (words.trim() === '') return
  const terms = termsIn(words, draft.scenario.script.terms)
  emit(draft, { type: 'pa.said', words, loudness: input.loudness, to: input.to ?? null })
  log(draft, { channel: null, by: ME, text: null, words, call: null })
  makeNoise(draft, ME, input.loudness)
  const claim = terms.includes('somebody-through') ? 'somebody' : terms.includes('nobody-through') ? 'nobody' : null
  const since = draft.facts.length
  happen(draft, { type: 'spoke', terms, loudness: input.loudness, truth: declare(draft, claim) })
  const taken = address(draft, words, input.loudness, input.to ?? null)
  if (!taken && !hasAnswered(draft, since) && input.loudness !== 'silent') answerAloud(draft, words, input.to ?? null)
  draft.draftTick = null
}

/** A door is looked out of; a way is watched where people come along it (lock-ups 3.3). */
const lookFrom = (draft: Draft, me: Body, toward: 'set' | 'out'): Pick<Body, 'dx' | 'dy'> => {
  const { plan, post, script } = draft.scenario
  const held = script.post.door === null ? plan.posts.find(({ id }) => id === post.id) : undefined
  if (held === undefined || me.place !== undefined) return { dx: 0, dy: toward === 'set' ? -1 : 1 }
  const at = toward === 'set' ? plan.mic : held.faces
  return at.x === me.x && at.y === me.y ? { dx: me.dx, dy: me.dy } : { dx: at.x - me.x, dy: at.y - me.y }
}

const face = (draft: Draft, toward: 'set' | 'out'): void => {
  const me = meOf(draft)
  if (!isAfoot(me) || (facingOf(draft) === toward && me.way.length === 0)) return
  setBody(draft, { ...me, ...lookFrom(draft, me, toward), way: [], doing: 'stands' })
  emit(draft, { type: 'pa.turned', toward })
}

const answer = (draft: Draft, id: ProbeId, index: number): void => {
  const { probe } = draft
  const chosen = probe?.answers[index]
  if (probe === null || probe.id !== id || chosen === undefined) return
  draft.probe = null
  emit(draft, { type: 'probe.answered', probe: id, right: chosen.right, of: 2 })
  happen(draft, { type: 'answered', right: chosen.right })
}

/** The way on foot from where the trainee is to a spot of another place; null where there is none. */
const footpathTo = (draft: Draft, to: SpotId): Journey | null =>
  draft.scenario.script.journeys?.find(
    (journey) => journey.to === to && journey.by === null && planWith(draft.scenario, journey.from) === planHere(draft),
  ) ?? null

const walk = (draft: Draft, way: Body['way'] | null, then: Body['then']): void => {
  const me = meOf(draft)
  if (way !== null && isAfoot(me)) setBody(draft, { ...me, way, doing: 'walks', speed: MY_SPEED, then })
}

/** Take one input in. What cannot be done now is left undone: the world stays as it is. */
export const takeIn = (draft: Draft, input: Input): void => {
  const plan = planHere(draft)
  switch (input.type) {
    case 'radio.drafted':
      draft.draftTick ??= draft.tick
      return
    case 'radio.dropped':
      draft.draftTick = null
      return
    case 'radio.said':
      return sayOnAir(draft, input)
    case 'radio.keyed':
      return keyDown(draft)
    case 'radio.unkeyed':
      return keyUp(draft)
    case 'radio.volume':
      return turnVolume(draft, input.level)
    case 'radio.headset':
      return plug(draft, input.plugged)
    case 'radio.swapped':
      return swap(draft)
    case 'radio.tuned':
      return tune(draft, input.channel)
    case 'pa.walked': {
      const journey = footpathTo(draft, input.to)
      const to = journey?.from ?? input.to
      if (!plan.spots.some((spot) => spot.id === to)) return
      const then = journey === null ? null : { kind: 'journey' as const, journey: journey.id }
      return walk(draft, wayToSpot(plan, meOf(draft), to, openDoors(draft)), then)
    }
    case 'pa.wentTo':
      return walk(draft, wayToPoint(plan, meOf(draft), within(input, plan.bounds), openDoors(draft)), null)
    case 'pa.steered':
      draft.steer = { dx: input.dx, dy: input.dy }
      if (input.dx === 0 && input.dy === 0 && isAfoot(meOf(draft))) setBody(draft, { ...meOf(draft), doing: 'stands' })
      return
    case 'pa.faced':
      return face(draft, input.toward)
    case 'pa.chose':
      return choose(draft, input.choice)
    case 'pa.spoke':
      return speakAloud(draft, input)
    case 'pa.signed':
      return sign(draft, input.gesture, input.to ?? null)
    case 'pa.led':
      return lead(draft, input.who)
    case 'pa.took':
      return takeUp(draft, input.thing)
    case 'pa.gave':
      return handOver(draft, input.thing, input.to)
    case 'pa.laid':
      return setDown(draft, input.thing)
    case 'door.pushed':
      return pushDoor(draft, input.door, input.open)
    case 'probe.answered':
      return answer(draft, input.probe, input.answer)
    case 'run.left':
      draft.ended = 'left'
      return emit(draft, { type: 'run.ended', ending: 'left' })
  }
}

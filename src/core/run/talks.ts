import type { Talk } from '../scene/talk.ts'
import { type Sense, senseOf, senseOfChoice } from '../scene/talk-sense.ts'
import type { Choice } from '../scene/script.ts'
import { msToTicks, ticksToMs } from '../time/ticks.ts'
import { ME, type PersonId, type TextId } from '../vocabulary/ids.ts'
import type { Loudness } from '../vocabulary/words.ts'
import { sayLine } from './air.ts'
import { answerPlainly, hasAnswered, nod } from './answers-aloud.ts'
import { closeTalk, talksNow } from './open-talks.ts'
import { happen } from './orders.ts'
import { apart } from './plans.ts'
import { type Draft, emit, type OpenTalk } from './run-state.ts'
import { isDrafting } from './typed.ts'
import { meOf } from './world.ts'

/** From here a private word in a normal voice is overheard, millimetres (set and crew 2.4: a voice carries 8 m). */
const OVERHEARD_MM = 8000

const change = (draft: Draft, id: string, by: Partial<OpenTalk>): void => {
  draft.talks = (draft.talks ?? []).map((open) => (open.id === id ? { ...open, ...by } : open))
}

const says = (draft: Draft, talk: Talk, line: TextId | null): void => {
  if (line !== null) sayLine(draft, { by: talk.who, line, on: null, call: [], when: {} }, null)
}

const tell = (draft: Draft, talk: Talk, outcome: string): void => {
  happen(draft, { type: 'told', outcome: `${talk.id}.${outcome}` })
}

const runOut = (draft: Draft, talk: Talk): void => {
  closeTalk(draft, talk.id, 'patience')
  says(draft, talk, talk.gone)
  tell(draft, talk, 'patience')
}

/** What somebody makes of what was meant for them. Wording that they do not know costs nothing: they ask. */
const take = (draft: Draft, talk: Talk, open: OpenTalk, sense: Sense, words: string | null): void => {
  const cost = sense.manners.reduce((sum, manner) => sum + msToTicks(talk.manners[manner].ms), 0)
  const patience = Math.max(0, open.patience - cost)
  const [manner] = sense.manners
  change(draft, talk.id, { patience, since: draft.tick })
  emit(draft, {
    type: 'talk.heard',
    talk: talk.id,
    person: talk.who,
    words,
    outcome: manner ?? sense.answer,
    ms: ticksToMs(patience),
  })
  const answer = talk.answers.find(({ id }) => id === sense.answer)
  if (manner !== undefined) {
    // Nobody leaves a sharp word unanswered: without words of their own for it they ask.
    says(draft, talk, talk.sharp ?? talk.sorry)
    for (const shown of sense.manners) tell(draft, talk, shown)
  } else if (answer === undefined) {
    if (words === null || !answerPlainly(draft, words, talk.who)) says(draft, talk, talk.sorry)
  } else {
    const since = draft.facts.length
    says(draft, talk, answer.line)
    if (answer.ends) closeTalk(draft, talk.id, 'answered')
    tell(draft, talk, answer.id)
    if (words !== null && !hasAnswered(draft, since)) nod(draft, talk.who)
  }
  if (patience === 0 && draft.talks?.some(({ id }) => id === talk.id) === true) runOut(draft, talk)
}

const isOverheard = (draft: Draft, who: PersonId): boolean =>
  draft.bodies.some((body) => {
    if (body.id === ME || body.id === who || body.doing === 'gone') return false
    return apart(body, meOf(draft)) <= OVERHEARD_MM
  })

/**
 * Own words in person: they are for whoever is named, or for the nearest who is in a conversation. Gives whether there was
 * one.
 */
export const hearWords = (draft: Draft, words: string, loudness: Loudness, to: PersonId | null): boolean => {
  if (loudness === 'silent') return false
  const found = talksNow(draft).find(({ talk, near }) => near && (to === null || talk.who === to))
  if (found === undefined) return false
  const { talk, open } = found
  const { terms } = draft.scenario.script
  take(draft, talk, open, senseOf(talk, words, terms, loudness, isOverheard(draft, talk.who)), words)
  return true
}

/** A choice that is a part of a conversation says the same as the words on it. */
export const hearChoice = (draft: Draft, { id }: Choice): void => {
  for (const { talk, open } of talksNow(draft)) {
    const sense = senseOfChoice(talk, id)
    if (sense !== null) return take(draft, talk, open, sense, null)
  }
}

/** Patience falls with set time. It stands still while anybody speaks to the trainee, or words are being made. */
export const tickTalks = (draft: Draft): void => {
  if (draft.talks === undefined || draft.talks.length === 0 || isDrafting(draft)) return
  if (draft.talkUntil > draft.tick) {
    draft.talks = draft.talks.map((open) => ({ ...open, since: draft.tick }))
    return
  }
  for (const { talk, open, near } of talksNow(draft)) {
    const patience = open.patience - 1
    change(draft, talk.id, { patience })
    if (patience <= 0) {
      runOut(draft, talk)
      continue
    }
    const isStill = talk.silenceMs !== null && draft.tick - open.since >= msToTicks(talk.silenceMs)
    if (!near || open.quiet || !isStill) continue
    change(draft, talk.id, { quiet: true })
    emit(draft, {
      type: 'talk.heard',
      talk: talk.id,
      person: talk.who,
      words: null,
      outcome: 'silence',
      ms: ticksToMs(patience),
    })
    says(draft, talk, talk.quiet)
    tell(draft, talk, 'silence')
  }
}

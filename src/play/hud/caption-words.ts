import { captionOf } from '../../core/run/caption.ts'
import type { Scenario } from '../../core/scene/scenario.ts'
import type { Fact, FactOf } from '../../core/vocabulary/fact.ts'
import { ME } from '../../core/vocabulary/ids.ts'
import { nameOf, type Say } from './names.ts'

/** Fields of facts that name somebody. */
const PEOPLE = ['by', 'person', 'to', 'vehicle'] as const

/** What the trainee does as others do. */
const ON_THE_WAY: readonly string[] = ['ride.boarded', 'ride.ended', 'place.left', 'place.reached']

/** The key of a fact's caption under `caption`; what has several ways to happen has one for each. */
export const captionKey = (fact: Fact): string => {
  const { key, values } = captionOf(fact)
  if (fact.type === 'door.moved') return `${key}_${values['open'] === true ? 'open' : 'shut'}`
  if (fact.type === 'radio.stuck' && fact.by === ME) return `${key}_me`
  if (fact.type === 'place.left' && fact.missed) return `${key}_missed`
  if (ON_THE_WAY.includes(fact.type) && values['person'] === ME) return `${key}_me`
  if (fact.type === 'radio.headset') return `${key}_${fact.plugged ? 'in' : 'out'}`
  if (fact.type === 'radio.unkeyed' || fact.type === 'radio.refused' || fact.type === 'radio.battery') {
    return `${key}_${fact.why}`
  }
  if (fact.type === 'ladder.judged') return `${key}_${fact.slip}`
  if (fact.type === 'bogey.judged') return `${key}_${fact.result}`
  if (fact.type === 'pa.signed') return `${key}_${fact.gesture}`
  if (fact.type === 'talk.heard')
    return `${key}_${fact.outcome === null ? 'unclear' : fact.outcome === 'silence' ? 'silence' : 'clear'}`
  if (fact.type === 'talk.closed' || fact.type === 'roll.freed' || fact.type === 'traffic.opened')
    return `${key}_${fact.why}`
  if (fact.type === 'roll.held' && fact.why !== undefined) return `${key}_${fact.why}`
  if (fact.type === 'lamp.switched') return `${key}_${values['on'] === true ? 'on' : 'off'}`
  return key
}

const known = (say: Say, prefix: string, id: string): string => {
  const text = say(`${prefix}.${id}`)
  return text === `${prefix}.${id}` ? id : text
}

/** What somebody does who is met: in the words of their kind, or in those for everybody. */
const doing = (say: Say, { kind, outcome }: FactOf<'met.did'>): string => {
  const own = known(say, `people.${kind}.did`, outcome)
  return own === outcome ? known(say, 'people.did', outcome) : own
}

/** The values of a fact's caption in words: names for people, texts for places and things. */
export const captionValues = (
  fact: Fact,
  scenario: Scenario,
  say: Say,
  view: Parameters<typeof nameOf>[1],
): Record<string, string> => {
  const words: Record<string, string> = {}
  for (const [name, value] of Object.entries(captionOf(fact).values)) {
    const id = String(value)
    if (PEOPLE.some((field) => field === name)) words[name] = nameOf(scenario, view, say, id)
    else if (name === 'outcome' && fact.type === 'met.did') words[name] = doing(say, fact)
    else if (name === 'choice') words[name] = known(say, 'choice', id)
    else if (name === 'spot') words[name] = known(say, 'spot', id)
    else if (name === 'prop') words[name] = known(say, 'prop', id)
    else if (name === 'thing') words[name] = known(say, 'thing', id)
    else if (name === 'beat') words[name] = known(say, 'caption', id)
    else if (name === 'journey') words[name] = known(say, 'way', id)
    else if (name === 'place') words[name] = known(say, 'here', id)
    else if (name === 'door') words[name] = known(say, 'door', id)
    else words[name] = id
  }
  return words
}

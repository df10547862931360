import { useTranslation } from 'react-i18next'
import type { TextRef } from '../../core/run/run-view.ts'
import type { Scenario } from '../../core/scene/scenario.ts'
import type { Fact } from '../../core/vocabulary/fact.ts'
import { ME, type PersonId } from '../../core/vocabulary/ids.ts'
import { useQuotes } from '../../ui/use-quotes.ts'
import type { Say } from '../say.ts'
import { climbed } from './climbed.ts'
import type { ToldFact } from './moment.ts'
import { nameIn } from './name-in.ts'
import { reported } from './reported.ts'
import { textOf } from './transmissions.ts'

/** Who did or said what; a line of somebody else is glossed. */
export type Told = { readonly who: string; readonly what: string; readonly line?: TextRef }

export type ToldOf = {
  readonly facts: readonly Fact[]
  readonly scenario: Scenario
  readonly say: Say
  /** The clock of the set at a tick. */
  readonly at: (tick: number) => string
}

/** Tells a fact in words: somebody, and what they said or did. */
export const useTold = ({ facts, scenario, say, at }: ToldOf): ((fact: ToldFact) => Told) => {
  const { t } = useTranslation('pages')
  const { quote } = useQuotes()
  const nameOf = (person: PersonId): string => nameIn(scenario, say, t('debrief.lane.you'), person)
  return (fact) => {
    switch (fact.type) {
      case 'call.made':
      case 'line.spoken':
        return { who: nameOf(fact.by), what: quote(say(textOf(fact))), line: textOf(fact) }
      case 'radio.sent':
        return {
          who: nameOf(ME),
          what: t(fact.heard ? 'debrief.told.sent' : 'debrief.told.lost', { words: fact.words }),
        }
      case 'pa.said':
        return { who: nameOf(ME), what: quote(fact.words) }
      case 'pa.acted':
        return { who: nameOf(ME), what: say(`choice.${fact.choice}`) }
      case 'door.moved':
        return {
          who: nameOf(fact.by),
          what: t(fact.open ? 'debrief.told.opened' : 'debrief.told.shut'),
        }
      case 'person.came':
        return { who: nameOf(fact.person), what: t('debrief.told.came') }
      case 'person.went':
        return { who: nameOf(fact.person), what: t(`debrief.told.${fact.way}`) }
      case 'lockup.breached':
        return { who: nameOf(fact.by), what: t('debrief.told.breached') }
      case 'take.spoiled':
        return { who: nameOf(fact.by), what: t(`debrief.told.spoiled.${fact.why}`, { take: fact.take }) }
      case 'thing.taken':
      case 'thing.laid':
        return { who: nameOf(ME), what: t(`debrief.told.${fact.type}`, { thing: say(`thing.${fact.thing}`) }) }
      case 'thing.given':
        return {
          who: nameOf(ME),
          what: t(`debrief.told.${fact.type}`, { thing: say(`thing.${fact.thing}`), to: nameOf(fact.to) }),
        }
      case 'eyeline.met':
        return { who: nameOf(fact.person), what: t('debrief.told.eyeline') }
      case 'ladder.judged':
        return { who: nameOf(fact.person), what: climbed(t, fact) }
      case 'bogey.judged':
        return { who: nameOf(fact.person), what: reported(t, fact, facts, at) }
      case 'probe.answered':
        return { who: nameOf(ME), what: t('debrief.told.probe', { right: fact.right, of: fact.of }) }
    }
  }
}

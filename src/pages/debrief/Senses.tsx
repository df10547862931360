import { useTranslation } from 'react-i18next'
import type { Perceived } from '../../core/run/perceived.ts'
import type { LogLine, RunView } from '../../core/run/run-view.ts'
import { SET_LANGUAGE } from '../../core/vocabulary/language.ts'
import { type PersonId, STRANGER } from '../../core/vocabulary/ids.ts'
import { fullMetres } from '../../ui/numbers.ts'
import { LineGloss } from '../../ui/Gloss.tsx'
import type { Say } from '../say.ts'
import { heardWords } from './heard-words.ts'
import { textOf } from './transmissions.ts'
import './Senses.css'

export type SensesProps = {
  readonly view: RunView
  readonly perceived: Perceived
  readonly nameOf: (person: PersonId) => string
  readonly clock: (tick: number) => string
  readonly say: Say
}

/** What the trainee's eyes and ears got at a moment, and beside it what there was besides. */
export const Senses = ({ view, perceived, nameOf, clock, say }: SensesProps) => {
  const { t } = useTranslation('pages')
  const where = (person: PersonId): string => {
    const found = view.people.find(({ id }) => id === person)
    if (found === undefined) return ''
    return t('debrief.sense.at', {
      metres: fullMetres(found.far),
      bearing: t(`debrief.sense.bearing.${found.bearing}`),
      doing: t(found.coming ? 'debrief.sense.coming' : `debrief.sense.doing.${found.doing}`),
    })
  }
  const line = (one: LogLine) => {
    const words = heardWords(one.text === null ? (one.words ?? '') : say(one.text), one.lost ?? [])
    // What somebody chose to say stands in its quotes already, in the language of the page.
    return /[“«]/.test(words) ? <span className="senses__said">{words}</span> : <q lang={SET_LANGUAGE}>{words}</q>
  }
  const speaker = (by: PersonId): string => (by === STRANGER ? say('name.stranger') : nameOf(by))
  return (
    <div className="senses">
      <section aria-labelledby="senses-got">
        <h3 id="senses-got">{t('debrief.sense.got')}</h3>
        <ul>
          {perceived.seen.map((person) => (
            <li key={person}>
              <b>{nameOf(person)}</b> {where(person)}
            </li>
          ))}
          {perceived.seen.length === 0 ? <li>{t('debrief.sense.nobody')}</li> : null}
        </ul>
        <ol>
          {perceived.heard.map((one) => (
            <li key={one.order}>
              <time>{clock(one.tick)}</time> <b>{speaker(one.by)}</b> {line(one)}
              {one.text === null || (one.lost ?? []).length > 0 ? null : <LineGloss of={one.text} />}
            </li>
          ))}
          {perceived.heard.length === 0 ? <li>{t('debrief.sense.quiet')}</li> : null}
        </ol>
      </section>
      <section aria-labelledby="senses-there">
        <h3 id="senses-there">{t('debrief.sense.there')}</h3>
        <ul>
          {perceived.unseen.map(({ person, why }) => (
            <li key={person}>
              <b>{nameOf(person)}</b> {t(`debrief.sense.why.${why}`)} {where(person)}
            </li>
          ))}
          {perceived.unseen.length === 0 ? <li>{t('debrief.sense.allSeen')}</li> : null}
        </ul>
        {perceived.unheard.length === 0 ? null : (
          <ol>
            {perceived.unheard.map((call) => (
              <li key={call.order}>
                <time>{clock(call.tick)}</time> <b>{speaker(call.by)}</b> <q lang={SET_LANGUAGE}>{say(textOf(call))}</q>{' '}
                {t('debrief.sense.wentBy', { channel: call.channel })}
                <LineGloss of={textOf(call)} />
              </li>
            ))}
          </ol>
        )}
      </section>
    </div>
  )
}

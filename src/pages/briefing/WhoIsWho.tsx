import { useTranslation } from 'react-i18next'
import type { CastMember, Scenario } from '../../core/scene/scenario.ts'
import { ME } from '../../core/vocabulary/ids.ts'
import { useQuotes } from '../../ui/use-quotes.ts'
import type { Say } from '../say.ts'
import { onSheet } from './on-sheet.ts'
import './WhoIsWho.css'

/** Everybody whom the call sheet names, what they do, and where they can be heard. */
export const WhoIsWho = ({ scenario, say }: { readonly scenario: Scenario; readonly say: Say }) => {
  const { t } = useTranslation('pages')
  const { quote } = useQuotes()
  const named = onSheet(scenario, say)
  const posts = new Map(scenario.neighbours.map(({ holder, label }) => [holder, label]))
  const used = [...new Set(named.flatMap(({ channel }) => channel ?? []))].toSorted((a, b) => a - b)
  const plan = used.map((channel) => `${channel} ${scenario.houseStyle.channelPlan[channel] ?? ''}`.trim()).join(', ')
  const called = (member: CastMember): string => {
    if (member.channel === null) return t('brief.who.inPerson')
    if (member.id === ME) return quote(scenario.post.label)
    const post = posts.get(member.id)
    const name = scenario.script.roster.find(({ id }) => id === member.id)?.name ?? say(member.name)
    return post === undefined ? quote(name) : `${quote(name)}, ${quote(post)}`
  }
  return (
    <section className="brief__who" aria-labelledby="who-is-who">
      <header className="brief__bar">
        <h2 id="who-is-who">{t('brief.who.heading')}</h2>
        <span>{plan}</span>
      </header>
      <table aria-labelledby="who-is-who">
        <thead>
          <tr>
            <th scope="col">{t('brief.who.name')}</th>
            <th scope="col">{t('brief.who.job')}</th>
            <th scope="col">{t('brief.who.radio')}</th>
            <th scope="col">{t('brief.who.ch')}</th>
          </tr>
        </thead>
        <tbody>
          {named.map((member) => (
            <tr key={member.id} className={member.id === ME ? 'brief__me' : undefined}>
              <th scope="row">{member.id === ME ? t('brief.who.you') : say(member.name)}</th>
              <td>{say(member.role)}</td>
              <td className="brief__called">{called(member)}</td>
              <td>{member.channel ?? t('brief.who.none')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

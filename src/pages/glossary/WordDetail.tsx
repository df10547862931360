import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Glossary, GlossaryEntry } from '../../core/vocabulary/glossary.ts'
import type { Region } from '../../core/vocabulary/radio.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useQuotes } from '../../ui/use-quotes.ts'
import type { How } from './hearing.ts'
import { Said, saidText } from './Said.tsx'
import { useRegionList } from './WhereSaid.tsx'
import './WordDetail.css'

type DetailProps = {
  readonly entry: GlossaryEntry
  readonly book: Glossary
  readonly byId: ReadonlyMap<string, GlossaryEntry>
  readonly onHear: (how: How) => void
  /** Called before another entry is opened by a link. */
  readonly onGo: (id: string) => void
}

const Line = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className="detail__line">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

/** Links to other entries, one a line. */
const Others = ({ ids, book, byId, onGo, where }: OthersProps) => (
  <ul>
    {ids.flatMap((id) => {
      const other = byId.get(id)
      if (other === undefined) return []
      return (
        <li key={id}>
          <Link href={`/glossary/${id}`} onClick={() => onGo(id)}>
            <Said words={other.say} slots={book.slots} />
            {other.sense === null ? null : ` (${other.sense})`}
          </Link>
          {where === undefined ? null : ` ${where(other)}`}
        </li>
      )
    })}
  </ul>
)
type OthersProps = Pick<DetailProps, 'book' | 'byId' | 'onGo'> & {
  readonly ids: readonly string[]
  readonly where?: (other: GlossaryEntry) => string
}

const SLOT = /\{(\w+)\}/g

/** Everything about one word. */
export const WordDetail = ({ entry, book, byId, onHear, onGo }: DetailProps) => {
  const { t } = useTranslation('glossary')
  const { open, close } = useQuotes()
  const regions = useRegionList()
  const words = saidText(entry.say, book.slots)
  const others = { book, byId, onGo }
  const quoted = (list: readonly string[]): ReactNode =>
    list.map((wording, at) => (
      <span key={wording}>
        {at === 0 ? open : `, ${open}`}
        <Said words={wording} slots={book.slots} plain />
        {close}
      </span>
    ))
  // Where the other word is new is what a traveller wants to know.
  const newIn = ({ regions: theirs }: GlossaryEntry): readonly Region[] => {
    const fresh = theirs.filter((region) => !entry.regions.includes(region))
    return fresh.length > 0 ? fresh : theirs
  }
  const slots = [...new Set([...entry.say.matchAll(SLOT)].map(([, slot = '']) => slot))]
  return (
    <>
      <div className="detail__bar">
        <Button size="small" icon="walkie" aria-label={t('hearRadioName', { words })} onClick={() => onHear('radio')}>
          {t('hearRadio')}
        </Button>
        <Button
          size="small"
          look="outline"
          icon="aloud"
          aria-label={t('hearDryName', { words })}
          onClick={() => onHear('room')}
        >
          {t('hearDry')}
        </Button>
        <Link className="detail__link" href={`/glossary/${entry.id}`}>
          {t('link')}
        </Link>
      </div>
      <div className="detail__use">
        {entry.when === null ? null : (
          <p>
            <Icon name="check" size={20} />
            <span>
              <b className="label">{t('when')}</b>
              {entry.when}
            </span>
          </p>
        )}
        {entry.not === null ? null : (
          <p>
            <Icon name="minus" size={20} />
            <span>
              <b className="label">{t('not')}</b>
              {entry.not}
            </span>
          </p>
        )}
      </div>
      <dl className="detail__facts">
        {entry.spoken === null ? null : (
          <Line name={t('spoken')}>
            <Said words={entry.spoken} slots={book.slots} plain />
          </Line>
        )}
        {slots.length === 0 ? null : (
          <Line name={t('slots')}>
            <ul>
              {slots.map((slot) => (
                <li key={slot}>
                  {t('slot', { example: book.slots[slot]?.example ?? slot, about: book.slots[slot]?.about ?? slot })}
                </li>
              ))}
            </ul>
          </Line>
        )}
        <Line name={t('replies')}>
          {entry.replies.length === 0 ? t('noReply') : <Others ids={entry.replies} {...others} />}
        </Line>
        <Line name={t('by')}>{entry.by.map((role) => book.roles[role] ?? role).join(', ')}</Line>
        <Line name={t('does')}>{t(`acts.${entry.act ?? 'none'}`)}</Line>
        {entry.also.length === 0 ? null : <Line name={t('also')}>{quoted(entry.also)}</Line>}
        {entry.sameWords.length === 0 ? null : (
          <Line name={t('sameWords')}>
            <Others ids={entry.sameWords} {...others} />
          </Line>
        )}
        <Line name={t('where')}>{regions(entry.regions)}</Line>
        {entry.elsewhere.length === 0 ? null : (
          <Line name={t('elsewhere')}>
            <Others
              ids={entry.elsewhere}
              {...others}
              where={(other) => t('elsewhereIn', { where: regions(newIn(other)) })}
            />
          </Line>
        )}
        {entry.heard.length === 0 ? null : <Line name={t('heard')}>{quoted(entry.heard)}</Line>}
        <Line name={t('sources')}>
          {t(`confidence.${entry.confidence}`)}
          {entry.sources.length === 0 ? null : (
            <details>
              <summary>{t('sourceList')}</summary>
              <ul>
                {entry.sources.map((place) => {
                  const address = book.sources[place] ?? ''
                  return (
                    <li key={place}>
                      <a href={address} rel="noreferrer">
                        {address.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')}
                      </a>
                    </li>
                  )
                })}
              </ul>
            </details>
          )}
        </Line>
      </dl>
    </>
  )
}

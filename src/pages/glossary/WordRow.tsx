import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Glossary, GlossaryEntry } from '../../core/vocabulary/glossary.ts'
import { IconButton } from '../../ui/Button.tsx'
import { useQuotes } from '../../ui/use-quotes.ts'
import type { Hearing, How } from './hearing.ts'
import { Said, saidText } from './Said.tsx'
import type { Via } from './search.ts'
import { type Where, WhereSaid } from './WhereSaid.tsx'
import { WordDetail } from './WordDetail.tsx'
import './WordRow.css'

export type WordRowProps = {
  readonly entry: GlossaryEntry
  readonly via: Via | null
  readonly where: Where
  readonly book: Glossary
  readonly byId: ReadonlyMap<string, GlossaryEntry>
  readonly open: boolean
  /** What is being heard, when it is this word. */
  readonly hearing: Hearing | null
  readonly onToggle: (id: string, button: HTMLElement) => void
  readonly onHear: (entry: GlossaryEntry, how: How) => void
  readonly onGo: (id: string) => void
}

/** The id under which the button of an entry is found. */
export const rowId = (id: string): string => `word-${id}`

/** One word: what is said and what it means; pressed, everything about it. */
export const WordRow = memo(
  ({ entry, via, where, book, byId, open, hearing, onToggle, onHear, onGo }: WordRowProps) => {
    const { t } = useTranslation('glossary')
    const { quote } = useQuotes()
    const words = saidText(entry.say, book.slots)
    const detail = `${rowId(entry.id)}-detail`
    const meaning = `${rowId(entry.id)}-means`
    return (
      <li className="word" data-open={open} data-heard={hearing !== null}>
        <div className="word__row">
          <h3 className="word__said">
            <button
              type="button"
              id={rowId(entry.id)}
              aria-expanded={open}
              aria-controls={open ? detail : undefined}
              aria-describedby={meaning}
              onClick={({ currentTarget }) => onToggle(entry.id, currentTarget)}
            >
              <Said words={entry.say} slots={book.slots} />
              {entry.sense === null ? null : <small>({entry.sense})</small>}
            </button>
          </h3>
          <p id={meaning} className="word__means">
            {entry.means}
            {via === null ? null : (
              <span className="word__via">
                {t(via.kind === 'also' ? 'alsoHeard' : 'misheard', { words: via.words })}
              </span>
            )}
          </p>
          <WhereSaid {...where} />
          <div className="word__play">
            <IconButton
              icon="play"
              label={t('hearRadioName', { words })}
              iconSize={20}
              onPress={() => onHear(entry, 'radio')}
            />
          </div>
        </div>
        {hearing === null || hearing.state === 'blocked' || hearing.state === 'no-clip' ? null : (
          <p className="word__caption">
            <b>{t(`caption.${hearing.how}`)}</b> {quote(hearing.line)}
          </p>
        )}
        {hearing?.state === 'blocked' || hearing?.state === 'no-clip' ? (
          <p className="word__caption" role="status">
            {t(hearing.state === 'blocked' ? 'blocked' : 'noClip')}
          </p>
        ) : null}
        {open ? (
          <div id={detail} className="word__detail">
            <WordDetail entry={entry} book={book} byId={byId} onHear={(how) => onHear(entry, how)} onGo={onGo} />
          </div>
        ) : null}
      </li>
    )
  },
)
WordRow.displayName = 'WordRow'

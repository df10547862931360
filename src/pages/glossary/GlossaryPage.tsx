import { startTransition, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Glossary } from '../../core/vocabulary/glossary.ts'
import { Button } from '../../ui/Button.tsx'
import { PageHead } from '../frame/PageHead.tsx'
import { PaperNav } from '../frame/PaperNav.tsx'
import { useTitle } from '../frame/use-title.ts'
import { inIdleTime } from '../in-idle-time.ts'
import { Filters } from './Filters.tsx'
import type { Hear } from './hearing.ts'
import { EVERYTHING, type Look, narrowed } from './look.ts'
import { saidText } from './Said.tsx'
import { indexWords, search } from './search.ts'
import { SearchField } from './SearchField.tsx'
import { useAnnounced } from './use-announced.ts'
import { useHearing } from './use-hearing.ts'
import { useSteady } from './use-steady.ts'
import { WordList } from './WordList.tsx'
import { rowId } from './WordRow.tsx'
import './GlossaryPage.css'

export type GlossaryPageProps = {
  readonly book: Glossary
  /** The entry of the address. */
  readonly open: string | null
  readonly onOpen: (id: string | null) => void
  /** What the address looked for when the page was opened; later the page tells the address. */
  readonly first: Look
  readonly onLook: (look: Look) => void
  readonly hear: Hear
}

/** Rest of the keys after which the address follows, milliseconds: browsers refuse an address that changes too often. */
const REST_MS = 300

/** Rows that fill a screen; the others follow when the page stands. */
const FIRST_ROWS = 24

/** All words of the set: to be searched, narrowed, opened one by one, and heard. */
export const GlossaryPage = ({ book, open, onOpen, first, onLook, hear }: GlossaryPageProps) => {
  const { t } = useTranslation('glossary')
  const [look, setLook] = useState(open === null ? first : EVERYTHING)
  const asked = useDeferredValue(look)
  const [most, setMost] = useState(open === null ? FIRST_ROWS : Number.POSITIVE_INFINITY)
  useEffect(() => startTransition(() => setMost(Number.POSITIVE_INFINITY)), [])
  const { now, play } = useHearing(hear)
  const hold = useSteady()
  const byId = useMemo(() => new Map(book.entries.map((entry) => [entry.id, entry])), [book])
  const index = useMemo(
    () =>
      indexWords(book, (entry) => [
        t(`groups.${entry.category}`),
        t(`acts.${entry.act ?? 'none'}`),
        ...entry.regions.map((region) => t(`regionNames.${region}`)),
      ]),
    [book, t],
  )
  // Whoever comes to search finds it ready.
  useEffect(() => inIdleTime(index.grow), [index])
  const { found, how } = useMemo(() => search(asked.words, index), [asked.words, index])
  const { shown, counts, all } = useMemo(() => narrowed(found, asked), [found, asked])
  const entry = open === null ? undefined : byId.get(open)
  useTitle(entry === undefined ? t('title') : saidText(entry.say, book.slots))

  const told = useRef(first)
  useEffect(() => {
    if (told.current === look) return
    const timer = window.setTimeout(() => {
      told.current = look
      onLook(look)
    }, REST_MS)
    return () => window.clearTimeout(timer)
  }, [look, onLook])

  const shownFor = useRef<string | null>(null)
  const change = useCallback((part: Partial<Look>) => setLook((before) => ({ ...before, ...part })), [])
  const toggle = useCallback(
    (id: string, button: HTMLElement) => {
      hold(button)
      shownFor.current = id
      onOpen(open === id ? null : id)
    },
    [hold, onOpen, open],
  )

  // A word that was opened from elsewhere, by its address or by a link, is shown and has the focus.
  useEffect(() => {
    if (open === shownFor.current) return
    shownFor.current = open
    const button = open === null ? null : document.querySelector<HTMLElement>(`#${rowId(open)}`)
    if (button === null) return
    button.focus({ preventScroll: true })
    button.closest('li')?.scrollIntoView({ block: 'start' })
  }, [open])
  const goTo = useCallback(
    (id: string) => {
      if (!shown.some((one) => one.entry.id === id)) setLook(EVERYTHING)
    },
    [shown],
  )

  const toFirst = useCallback(() => {
    const [first] = shown
    if (first !== undefined) document.querySelector<HTMLElement>(`#${rowId(first.entry.id)}`)?.focus()
  }, [shown])

  const count =
    shown.length === book.entries.length
      ? t('count', { count: shown.length })
      : t('of', { count: shown.length, all: book.entries.length })
  const narrowing = look.region !== 'all' || look.act !== 'all' || look.group !== 'all'
  const said = useAnnounced(shown.length === 0 ? t(narrowing ? 'noneFiltered' : 'none') : count)
  return (
    <div className="glossary" data-room="paper">
      <PaperNav />
      <main>
        <PageHead label={t('label')} title={t('heading')} lead={t('lead')}>
          <p className="glossary__count">
            <b>{shown.length}</b>
            {shown.length === book.entries.length ? null : <span>/{book.entries.length}</span>}
            <small>{t('words')}</small>
          </p>
        </PageHead>
        <div className="glossary__body">
          <div className="glossary__side">
            <SearchField words={look.words} onWords={(words) => change({ words })} onEnter={toFirst} />
            <Filters look={look} onLook={change} counts={counts} all={all} />
          </div>
          <div className="glossary__words">
            <p className="unseen" role="status">
              {said}
            </p>
            {open !== null && entry === undefined ? <p className="glossary__note">{t('unknown')}</p> : null}
            {shown.length === 0 ? (
              <div className="glossary__none">
                <p>{t(narrowing ? 'noneFiltered' : 'none')}</p>
                <Button look="outline" size="small" onClick={() => setLook(EVERYTHING)}>
                  {t('all', { count: book.entries.length })}
                </Button>
              </div>
            ) : (
              <WordList
                shown={shown}
                how={how}
                book={book}
                byId={byId}
                open={entry?.id ?? null}
                hearing={now}
                most={most}
                onToggle={toggle}
                onHear={play}
                onGo={goTo}
              />
            )}
          </div>
        </div>
      </main>
    </div>
  )
}

import { memo, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import { keepFocus } from '../../ui/keep-focus.ts'
import { Tape } from '../../ui/Tape.tsx'
import { HintLine, useHint } from './HintLine.tsx'
import { usePlay, usePlaySlice } from './PlayContext.ts'
import { scenarioIcon } from './scenario-icon.ts'
import './Orders.css'

export type OrdersProps = {
  /** Somebody is near: at a press the orders give their room, all but what is due next, and come back at another. */
  readonly foldable?: boolean
  /** There is much to choose from: they give it until they are asked for. */
  readonly crowded?: boolean
}

/** What one was told to do, and with hints what is due next. Done lines keep their place and say so. */
export const Orders = memo(({ foldable = false, crowded = false }: OrdersProps) => {
  const { t } = useTranslation('play')
  const { say, hints } = usePlay()
  const orders = usePlaySlice((view) => view.orders)
  const list = useId()
  const [wished, wish] = useState<boolean | null>(null)
  const folded = foldable && (wished ?? crowded)
  const first = orders.find((order) => !order.done) ?? orders[0]
  const shown = folded ? orders.filter((order) => !hints && order === first) : orders
  return (
    <section className={folded ? 'orders orders--folded' : 'orders'} aria-label={t('orders.label')}>
      <div className="orders__tape" aria-hidden="true">
        <Tape tone="yellow" size={19}>
          {t('orders.tape')}
        </Tape>
      </div>
      {foldable ? (
        <button
          type="button"
          className="orders__fold"
          aria-expanded={!folded}
          aria-controls={list}
          onMouseDown={keepFocus}
          onClick={() => wish(!folded)}
        >
          {t('orders.all')} {orders.length}
          <Icon name="down" size={14} />
        </button>
      ) : null}
      <ul className="orders__list" id={list}>
        {shown.map((order) => {
          const sign = order.done ? 'check' : scenarioIcon(order.icon)
          return (
            <li key={order.text} className={order.done ? 'orders__line orders__line--done' : 'orders__line'}>
              <span
                className={sign === 'check' || sign === 'locked' ? 'orders__sign orders__sign--good' : 'orders__sign'}
              >
                <Icon name={sign} size={18} {...(order.done ? { label: t('orders.done') } : {})} />
              </span>
              <span>{say(order.text)}</span>
            </li>
          )
        })}
      </ul>
      <HintLine />
    </section>
  )
})
Orders.displayName = 'Orders'

/** What is due next, or the first order still open, in one line with the number of all: opens the rest. */
export const OrdersLine = memo(({ onOpen }: { readonly onOpen: () => void }) => {
  const { t } = useTranslation('play')
  const { say } = usePlay()
  const orders = usePlaySlice((view) => view.orders)
  const hint = useHint()
  const first = orders.find((order) => !order.done) ?? orders[0]
  if (first === undefined) return null
  return (
    <button type="button" className="ordersline" aria-haspopup="dialog" onClick={onOpen}>
      <Icon name={hint !== null ? 'arrow' : first.done ? 'check' : scenarioIcon(first.icon)} size={18} />
      <span className="ordersline__words">{hint === null ? say(first.text) : `${t('hint.next')} ${hint}`}</span>
      <span className="ordersline__count">
        <Icon name="down" size={14} />
        <span className="unseen">{t('orders.all')} </span>
        {orders.length}
      </span>
    </button>
  )
})
OrdersLine.displayName = 'OrdersLine'

import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import './Button.css'

type Look = {
  /** Solid is the one thing to do here; outline stands beside it; plain is a word that can be pressed. */
  readonly look?: 'solid' | 'outline' | 'plain'
  readonly size?: 'regular' | 'small'
  readonly icon?: IconName
  readonly children: ReactNode
}

const classOf = (look: Look['look'], size: Look['size']): string =>
  `button button--${look ?? 'solid'}${size === 'small' ? ' button--small' : ''}`

const inside = (icon: IconName | undefined, size: Look['size'], children: ReactNode): ReactNode => (
  <>
    {icon === undefined ? null : <Icon name={icon} size={size === 'small' ? 16 : 18} />}
    {children}
  </>
)

export type ButtonProps = Look &
  Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'type' | 'style'> & {
    readonly ref?: Ref<HTMLButtonElement>
  }

/** A button of the house. It never submits a form unless the form says so itself. */
export const Button = ({ look, size, icon, children, ...rest }: ButtonProps) => (
  <button type="button" className={classOf(look, size)} {...rest}>
    {inside(icon, size, children)}
  </button>
)

export type LinkButtonProps = Look &
  Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className' | 'style'> & { readonly href: string }

/** A link to another page that looks like a button. */
export const LinkButton = ({ look, size, icon, children, ...rest }: LinkButtonProps) => (
  <a className={classOf(look, size)} {...rest}>
    {inside(icon, size, children)}
  </a>
)

export type IconButtonProps = {
  readonly icon: IconName
  /** What a reader says and a pointer shows. */
  readonly label: string
  /** For buttons that stay down. */
  readonly pressed?: boolean
  readonly onPress: () => void
  readonly iconSize?: number
}

/** A square of 44 px with a sign alone. */
export const IconButton = ({ icon, label, pressed, onPress, iconSize = 24 }: IconButtonProps) => (
  <button
    type="button"
    className="button-icon"
    aria-label={label}
    title={label}
    {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
    onClick={onPress}
  >
    <Icon name={icon} size={iconSize} />
  </button>
)

import './Kbd.css'

/** The name of a key, as printed on it. */
export const Kbd = ({ children }: { readonly children: string }) => <kbd className="kbd">{children}</kbd>

import type { MouseEvent } from 'react'

/** For `onMouseDown`: a mouse press must not move the focus, because the space bar talks or sends right after it. */
export const keepFocus = (event: MouseEvent): void => event.preventDefault()

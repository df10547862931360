import { createContext, use } from 'react'

/** Whether single keys choose and repeat. */
export const SingleKeysContext = createContext(true)

export const useSingleKeys = (): boolean => use(SingleKeysContext)

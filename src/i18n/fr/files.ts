import type { ResourceKey } from 'i18next'

/** Every namespace of this language, each fetched when it is needed. */
export const files = import.meta.glob<ResourceKey>('./*.json', { import: 'default' })

/** The language of the set: what is said on the radio and in person, in every language of the page. */
export const SET_LANGUAGE = 'en'

/** Languages of the page, that of the set first: those that are whole. Others may stand on disk beside them, unfinished. */
export const LANGUAGES = ['en', 'es', 'fr'] as const
export type Language = (typeof LANGUAGES)[number]

import type { Person } from './person.ts'

/** A member of the cast or the crew whom a scenario calls by name. */
export type CastMember = Person & { readonly name: string }

import { wordSet } from '../words/word-set.ts'

/** What there is one of on most shows, so that the work tells who it is. */
export const ONE_OF_A_KIND = 'gaffer loader mixer caterer chef stylist wrangler armourer runner trainee'
/** What people of the crew are, where nobody says who. */
export const OCCUPATIONS = wordSet(
  ONE_OF_A_KIND,
  `puller op operator electrician spark grip driver cook painter carpenter chippy rigger dresser seamstress barber armorer handler coordinator supervisor swing intern medic nurse assistant photographer guard dop dp cinematographer editor accountant scripty`,
)
/** More than one of them. */
export const OCCUPATIONS_OF_MANY = wordSet('sparks grips drivers runners electricians carpenters loaders painters')
/** What a machine, a rail or a part may be as well. */
export const MACHINES_TOO = wordSet('dresser mixer swing loader')

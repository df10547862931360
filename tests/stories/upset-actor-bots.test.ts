import { botsInOrder } from './bots-in-order.ts'

botsInOrder('m06-first-team', 'upset-actor')

import { botsInOrder } from './bots-in-order.ts'

botsInOrder('m04-lock-ups-1', 'stage-door')

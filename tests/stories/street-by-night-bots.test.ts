import { botsInOrder } from './bots-in-order.ts'

botsInOrder('m05-lock-ups-2', 'street-with-bogeys', 'night')

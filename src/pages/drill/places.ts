/** The pieces for each kind of item. They come when they are wanted; asking twice brings them once. */
export const PLACES = {
  talk: async () => ({ default: (await import('./TalkPlace.tsx')).TalkPlace }),
  find: async () => ({ default: (await import('./FindPlace.tsx')).FindPlace }),
  choose: async () => ({ default: (await import('./ChoosePlace.tsx')).ChoosePlace }),
  hold: async () => ({ default: (await import('./HoldPlace.tsx')).HoldPlace }),
  move: async () => ({ default: (await import('./MovePlace.tsx')).MovePlace }),
} as const

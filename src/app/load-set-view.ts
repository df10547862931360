/** Whether anything can be drawn here. Phaser needs a plain canvas even for WebGL, and falls over while it loads without one. */
const canDraw = (): boolean => document.createElement('canvas').getContext('2d') !== null

/** The set view and Phaser with it, fetched on the way to play; null where nothing can be drawn. */
export const loadSetView = async () => (canDraw() ? import('../play/setview/set-view.ts') : null)

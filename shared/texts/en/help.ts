/** Texts of the help about getting around, in English. */
export const help = {
  title: 'How to get around',
  walk: 'Walk', turn: 'Look around', hurry: 'Walk faster', pick: 'Pick up', ask: 'Ask the assistant', chat: 'Chat', cart: 'Cart', back: 'Close, put back', screen: 'Move on a screen',
  walkKeys: 'W A S D, or ↑ ↓', turnKeys: 'Drag the view, or ← →', hurryKeys: 'Hold Shift', pickKeys: 'Click a product, or face it and press E',
  askKeys: 'Click them, or press E nearby; F anywhere', chatKeys: 'Enter', cartKeys: 'C', backKeys: 'Esc',
  walkTouch: 'The stick at the lower left', turnTouch: 'Drag the view', pickTouch: 'Tap a product', askTouch: 'Tap them, or Ask above', chatTouch: 'Chat above', backTouch: 'Pull the sheet down',
  walkPad: 'Left stick', turnPad: 'Right stick', hurryPad: 'Hold a trigger', pickPad: 'Face a product and press A', askPad: 'Y, or A near them', cartPad: 'X', backPad: 'B', screenPad: 'Cross to move, A to press',
  walkHead: 'Left stick ahead: aim and let go, or just walk', turnHead: 'Right stick', pickHead: 'Point and pull the trigger, or reach and squeeze', askHead: 'Point at them and pull the trigger', toolsHead: 'A or X', backHead: '× on the board; squeeze again',
  headset: 'In a headset: point and pull the trigger, left stick to move, right stick to turn.',
  near: 'Press E to ask {{name}}',
  nearTouch: 'Tap {{name}} to ask',
  nearPad: 'Press A to ask {{name}}',
} as const;

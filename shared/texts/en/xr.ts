/** Texts of the headset in English. */
export const xr = {
  enter: 'Enter VR',
  leave: 'Leave VR',
  failed: 'The headset could not be entered. Check that it is on and connected, then try again.',
} as const;

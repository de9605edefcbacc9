/** A panel as a sheet from the bottom of a phone: dragged by its head to half, to full height, or away. */

/** Share of the page's height that a sheet takes when it opens, and when it is drawn up. */
const HALF = 0.46, FULL = 0.88;
/** A sheet let go below this share closes. */
const CLOSES = 0.24;
/** A press that moves less than this is a tap, pixels. */
const TAP = 6;

/** Listens on `head`; a tap on `grip` changes between the heights. Returns what stops it. The height is left to the style's `--sheet`. */
export function openSheet(panel: HTMLElement, head: HTMLElement, grip: HTMLButtonElement, isTall: boolean, onClose: () => void): () => void {
  const ended = new AbortController(), options = { signal: ended.signal };
  let share = HALF;
  let drag: { id: number; from: number; share: number; moved: boolean } | null = null;

  const settle = (to: number): void => {
    share = to;
    panel.style.setProperty('--sheet', String(to));
    grip.ariaExpanded = String(to === FULL);
  };
  const onGrip = (event: Event): boolean => event.target instanceof Node && grip.contains(event.target);

  head.addEventListener('pointerdown', (event) => {
    if (drag || (event.target instanceof Element && event.target.closest('button') && !onGrip(event))) return;
    drag = { id: event.pointerId, from: event.clientY, share, moved: false };
  }, options);
  head.addEventListener('pointermove', (event) => {
    if (drag?.id !== event.pointerId) return;
    const by = (drag.from - event.clientY) / window.innerHeight;
    if (!drag.moved && Math.abs(event.clientY - drag.from) < TAP) return;
    // Held only from here on, so that a tap stays a click on the grip.
    if (!drag.moved) head.setPointerCapture(event.pointerId);
    drag.moved = true;
    panel.classList.add('dragged');
    panel.style.setProperty('--sheet', String(Math.min(FULL, Math.max(0.08, drag.share + by))));
  }, options);
  const release = (event: PointerEvent): void => {
    if (drag?.id !== event.pointerId) return;
    const { moved, share: before, from } = drag;
    drag = null;
    panel.classList.remove('dragged');
    const now = before + (from - event.clientY) / window.innerHeight;
    if (!moved) return;
    if (now < CLOSES) { settle(HALF); onClose(); }
    else settle(now > (HALF + FULL) / 2 ? FULL : HALF);
  };
  head.addEventListener('pointerup', release, options);
  head.addEventListener('pointercancel', release, options);
  grip.addEventListener('click', () => settle(share === FULL ? HALF : FULL), options);
  settle(isTall ? FULL : HALF);
  return () => ended.abort();
}

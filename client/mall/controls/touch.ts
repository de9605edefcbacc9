/** Pointers on the view, mouse or fingers: dragging looks, a short press picks; and the stick on a touch screen. */

/** A press that moves less than this is a click, pixels. */
const CLICK = 6;

/** `onLook` gets pixels dragged, `onClick` a point of the page. */
export function listenToPointers(canvas: HTMLCanvasElement, signal: AbortSignal, onLook: (dx: number, dy: number) => void, onClick: (x: number, y: number) => void): void {
  let drag: { readonly id: number; x: number; y: number; moved: number } | null = null;
  canvas.addEventListener('pointerdown', (event) => {
    if (drag || event.button !== 0) return;
    drag = { id: event.pointerId, x: event.clientX, y: event.clientY, moved: 0 };
    canvas.setPointerCapture(event.pointerId);
  }, { signal });
  canvas.addEventListener('pointermove', (event) => {
    if (drag?.id !== event.pointerId) return;
    const dx = event.clientX - drag.x, dy = event.clientY - drag.y;
    drag = { id: drag.id, x: event.clientX, y: event.clientY, moved: drag.moved + Math.abs(dx) + Math.abs(dy) };
    if (drag.moved >= CLICK) onLook(dx, dy);
  }, { signal });
  canvas.addEventListener('pointerup', (event) => {
    if (drag?.id !== event.pointerId) return;
    if (drag.moved < CLICK) onClick(event.clientX, event.clientY);
    drag = null;
  }, { signal });
  const lost = (event: PointerEvent): void => { if (drag?.id === event.pointerId) drag = null; };
  canvas.addEventListener('pointercancel', lost, { signal });
  canvas.addEventListener('lostpointercapture', lost, { signal });
  canvas.addEventListener('contextmenu', (event) => event.preventDefault(), { signal });
  // Two fingers sideways on a touchpad turn, and do not leave the page.
  canvas.addEventListener('wheel', (event) => {
    event.preventDefault();
    if (!event.ctrlKey && Math.abs(event.deltaX) > Math.abs(event.deltaY)) onLook(-event.deltaX, 0);
  }, { signal, passive: false });
}

/** The stick's pull, -1 to 1 each way. */
export function listenToStick(stick: HTMLElement, knob: HTMLElement, signal: AbortSignal): () => { readonly ahead: number; readonly right: number } {
  let pull = { ahead: 0, right: 0 };
  const move = (event: PointerEvent): void => {
    const frame = stick.getBoundingClientRect(), reach = frame.width / 2;
    const x = (event.clientX - frame.left - reach) / reach, y = (event.clientY - frame.top - reach) / reach;
    const length = Math.max(1, Math.hypot(x, y));
    pull = { right: x / length, ahead: -y / length };
    knob.style.transform = `translate(${32 * pull.right}px, ${-32 * pull.ahead}px)`;
  };
  const release = (): void => {
    pull = { ahead: 0, right: 0 };
    knob.style.transform = '';
  };
  stick.addEventListener('pointerdown', (event) => {
    stick.setPointerCapture(event.pointerId);
    move(event);
  }, { signal });
  stick.addEventListener('pointermove', (event) => { if (stick.hasPointerCapture(event.pointerId)) move(event); }, { signal });
  for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) stick.addEventListener(type, release, { signal });
  window.addEventListener('blur', release, { signal });
  return () => pull;
}

/** What the visitor wants to do, from keys, mouse, touch and the stick. */
export interface Controls {
  /** Wished direction: `ahead` and `right` from -1 to 1. */
  readonly wish: () => { ahead: number; right: number };
  readonly stop: () => void;
}

/** A press that moves less than this is a click, pixels. */
const CLICK = 6;
const KEYS: Readonly<Record<string, readonly ['ahead' | 'right', number]>> = {
  KeyW: ['ahead', 1], ArrowUp: ['ahead', 1], KeyS: ['ahead', -1], ArrowDown: ['ahead', -1],
  KeyD: ['right', 1], ArrowRight: ['right', 1], KeyA: ['right', -1], ArrowLeft: ['right', -1],
};

/** Listens until stopped. `onLook` gets pixels dragged, `onClick` pixels in the page. */
export function listen(canvas: HTMLCanvasElement, stick: HTMLElement, knob: HTMLElement, onLook: (dx: number, dy: number) => void, onClick: (x: number, y: number) => void): Controls {
  const ended = new AbortController();
  const options = { signal: ended.signal };
  const held = new Set<string>();
  let pull = { ahead: 0, right: 0 };
  let drag: { id: number; x: number; y: number; moved: number } | null = null;

  window.addEventListener('keydown', (event) => { if (!event.ctrlKey && !event.metaKey && event.code in KEYS) held.add(event.code); }, options);
  window.addEventListener('keyup', (event) => held.delete(event.code), options);
  window.addEventListener('blur', () => held.clear(), options);

  canvas.addEventListener('pointerdown', (event) => {
    if (drag) return;
    drag = { id: event.pointerId, x: event.clientX, y: event.clientY, moved: 0 };
    canvas.setPointerCapture(event.pointerId);
  }, options);
  canvas.addEventListener('pointermove', (event) => {
    if (drag?.id !== event.pointerId) return;
    const dx = event.clientX - drag.x, dy = event.clientY - drag.y;
    drag = { ...drag, x: event.clientX, y: event.clientY, moved: drag.moved + Math.abs(dx) + Math.abs(dy) };
    if (drag.moved >= CLICK) onLook(dx, dy);
  }, options);
  canvas.addEventListener('pointerup', (event) => {
    if (drag?.id !== event.pointerId) return;
    if (drag.moved < CLICK) onClick(event.clientX, event.clientY);
    drag = null;
  }, options);
  canvas.addEventListener('pointercancel', () => { drag = null; }, options);

  const move = (event: PointerEvent): void => {
    const frame = stick.getBoundingClientRect(), reach = frame.width / 2;
    const x = (event.clientX - frame.left - reach) / reach, y = (event.clientY - frame.top - reach) / reach;
    const length = Math.max(1, Math.hypot(x, y));
    pull = { right: x / length, ahead: -y / length };
    knob.style.transform = `translate(${32 * pull.right}px, ${-32 * pull.ahead}px)`;
  };
  stick.addEventListener('pointerdown', (event) => { stick.setPointerCapture(event.pointerId); move(event); }, options);
  stick.addEventListener('pointermove', (event) => { if (stick.hasPointerCapture(event.pointerId)) move(event); }, options);
  const release = (): void => { pull = { ahead: 0, right: 0 }; knob.style.transform = ''; };
  stick.addEventListener('pointerup', release, options);
  stick.addEventListener('pointercancel', release, options);

  return {
    wish: () => {
      const wish = { ...pull };
      for (const code of held) {
        const key = KEYS[code];
        if (key) wish[key[0]] += key[1];
      }
      const length = Math.max(1, Math.hypot(wish.ahead, wish.right));
      return { ahead: wish.ahead / length, right: wish.right / length };
    },
    stop: () => ended.abort(),
  };
}

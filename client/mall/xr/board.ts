/** The board that hangs before who wears a headset: the open screen, or the tools to open one. */
import type { Scene } from '@babylonjs/core/scene.js';
import type { Camera } from '@babylonjs/core/Cameras/camera.js';
import { CreatePlane } from '@babylonjs/core/Meshes/Builders/planeBuilder.js';
import { Vector3 } from '@babylonjs/core/Maths/math.vector.js';
import '@babylonjs/core/Materials/standardMaterial.js';
import { AdvancedDynamicTexture } from '@babylonjs/gui/2D/advancedDynamicTexture.js';
import { Button } from '@babylonjs/gui/2D/controls/button.js';
import { Control } from '@babylonjs/gui/2D/controls/control.js';
import { InputText } from '@babylonjs/gui/2D/controls/inputText.js';
import { Rectangle } from '@babylonjs/gui/2D/controls/rectangle.js';
import { ScrollViewer } from '@babylonjs/gui/2D/controls/scrollViewers/scrollViewer.js';
import { StackPanel } from '@babylonjs/gui/2D/controls/stackPanel.js';
import { VirtualKeyboard } from '@babylonjs/gui/2D/controls/virtualKeyboard.js';
import type { Panels } from '../ui/panels.ts';
import type { Screen } from '../ui/view.ts';
import { drawScreen, SCREEN_WIDTH } from './draw-screen.ts';

export interface Board {
  /** Opens or closes the list of tools. */
  readonly toggleMenu: () => void;
  /** Keeps the board before the eyes; once a frame. */
  readonly follow: () => void;
  readonly dispose: () => void;
}

/** Pixels and metres. */
const HEIGHT = 1280, WIDE = 0.72, TALL = WIDE * (HEIGHT / SCREEN_WIDTH);
/** The board hangs this far ahead and below the eyes, and comes along when they are farther from it or look away. */
const AHEAD = 0.85, BELOW = 0.12, FAR = 1.5;
/** Free space at the sides and at the upper and lower edge, pixels. */
const MARGIN = 48, EDGE = 44;
/** To the left, radians: what one looks at and the right hand stay free. */
const ASIDE = 0.42;

export function openBoard(scene: Scene, camera: Camera, panels: Panels, words: { readonly menu: () => string; readonly locale: () => string }): Board {
  const plane = CreatePlane('board', { width: WIDE, height: TALL }, scene);
  const texture = AdvancedDynamicTexture.CreateForMesh(plane, SCREEN_WIDTH, HEIGHT);
  // Else names of who stands behind it, which are drawn last, would show through.
  if (plane.material) plane.material.forceDepthWrite = true;
  const sheet = new Rectangle('sheet'), scroll = new ScrollViewer('scroll'), body = new StackPanel('blocks'), foot = new StackPanel('leading');
  sheet.cornerRadius = 40;
  sheet.thickness = 0;
  sheet.background = '#fffdf9';
  scroll.thickness = 0;
  scroll.barSize = 26;
  scroll.barColor = '#8d857c';
  scroll.barBackground = '#00000000';
  scroll.paddingLeftInPixels = MARGIN;
  scroll.paddingRightInPixels = MARGIN;
  scroll.paddingTopInPixels = EDGE;
  scroll.paddingBottomInPixels = EDGE;
  scroll.verticalAlignment = Control.VERTICAL_ALIGNMENT_TOP;
  scroll.addControl(body);
  sheet.addControl(scroll);
  foot.paddingLeftInPixels = MARGIN;
  foot.paddingBottomInPixels = EDGE - 16;
  foot.paddingTopInPixels = 16;
  foot.verticalAlignment = Control.VERTICAL_ALIGNMENT_BOTTOM;
  sheet.addControl(foot);
  texture.addControl(sheet);
  const close = Button.CreateSimpleButton('close', '×');
  close.widthInPixels = 96;
  close.heightInPixels = 96;
  close.topInPixels = 20;
  close.leftInPixels = -24;
  close.fontSizeInPixels = 60;
  close.color = '#1d1b19';
  close.background = '#f3efe9';
  close.cornerRadius = 48;
  close.thickness = 0;
  close.verticalAlignment = Control.VERTICAL_ALIGNMENT_TOP;
  close.horizontalAlignment = Control.HORIZONTAL_ALIGNMENT_RIGHT;
  sheet.addControl(close);
  const keyboard = VirtualKeyboard.CreateDefaultLayout('keyboard');
  keyboard.verticalAlignment = Control.VERTICAL_ALIGNMENT_BOTTOM;
  keyboard.defaultButtonWidth = '76px';
  keyboard.defaultButtonHeight = '80px';
  keyboard.background = '#e6dfd5';
  keyboard.isVisible = false;
  texture.addControl(keyboard);

  let menu = false, hung = false, typing: string | null = null;
  const menuScreen = (): Screen => ({
    title: words.menu(),
    blocks: [{ kind: 'actions', actions: panels.tools().map((tool) => ({ label: label(tool), act: () => { menu = false; tool.act(); } })) }],
  });
  const hang = (): void => {
    const { direction } = camera.getForwardRay(), level = Math.atan2(direction.x, direction.z) + ASIDE;
    const eyes = camera.globalPosition;
    plane.position.set(eyes.x + AHEAD * Math.sin(level), eyes.y - BELOW, eyes.z + AHEAD * Math.cos(level));
    // A plane's readable side looks along its own -z.
    plane.rotation.set(0, level + Math.PI, 0);
    hung = true;
  };
  const draw = (): void => {
    const top = panels.shown().at(-1);
    const screen = menu || !top ? (menu ? menuScreen() : null) : top.screen;
    plane.setEnabled(screen !== null);
    const before = keyboard.isVisible ? typing : null;
    keyboard.isVisible = false;
    if (!screen) {
      hung = false;
      return;
    }
    const kept = drawScreen({ body, foot }, screen, words.locale(), (field) => {
      keyboard.connect(field);
      keyboard.isVisible = true;
      typing = field.name ?? null;
    });
    foot.isVisible = kept > 0;
    foot.heightInPixels = kept + EDGE;
    scroll.heightInPixels = HEIGHT - (kept > 0 ? kept + EDGE : 0);
    // Who types goes on typing, though the screen was drawn anew.
    const field = before === null ? null : body.getChildByName(before);
    if (field instanceof InputText) texture.moveFocusToControl(field);
    if (!hung) hang();
  };
  close.onPointerClickObservable.add(() => {
    const top = panels.shown().at(-1);
    if (menu) menu = false;
    else if (top) panels.close(top.id);
    draw();
  });
  const stop = panels.onChange(draw);
  draw();
  return {
    toggleMenu() {
      menu = !menu;
      if (menu) hung = false;
      draw();
    },
    follow() {
      if (!plane.isEnabled()) return;
      const away = Vector3.Distance(plane.position, camera.globalPosition);
      const toBoard = plane.position.subtract(camera.globalPosition).normalize();
      if (away > FAR || Vector3.Dot(toBoard, camera.getForwardRay().direction) < -0.2) hang();
    },
    dispose() {
      stop();
      texture.dispose();
      plane.dispose(false, true);
    },
  };
}

function label(tool: { readonly label: () => string; readonly badge?: () => string }): string {
  const badge = tool.badge?.() ?? '';
  return badge === '' ? tool.label() : `${tool.label()} (${badge})`;
}

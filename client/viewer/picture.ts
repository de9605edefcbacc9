/** A still picture of a model, clear around it: for what is drawn with it. */
import { openStage } from './stage.ts';

export interface PictureOptions {
  /** Pixels of a side. */
  readonly size: number;
  readonly colour?: string | undefined;
  /** Radians that it is turned by. */
  readonly turn: number;
}
export const PICTURE_DEFAULTS: PictureOptions = { size: 1000, turn: 0 };

/** @param address of a GLB @throws what the loader throws */
export async function pictureOf(address: string, options: Partial<PictureOptions> = {}): Promise<HTMLCanvasElement> {
  const { size, colour, turn } = { ...PICTURE_DEFAULTS, ...options }, canvas = document.createElement('canvas');
  Object.assign(canvas, { width: size, height: size });
  const stage = openStage(canvas, 1);
  try {
    await stage.show(address, colour);
    stage.camera.alpha += turn;
    await stage.scene.whenReadyAsync();
    stage.scene.render();
    const still = document.createElement('canvas');
    Object.assign(still, { width: canvas.width, height: canvas.height });
    still.getContext('2d')?.drawImage(canvas, 0, 0);
    return still;
  } finally {
    stage.dispose();
  }
}

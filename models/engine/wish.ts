/** What may be asked for when a device is chosen; apart from `device.ts`, which brings the runtimes with it. */
import { z } from 'zod';
import type { Device } from './session.ts';

export const WISHES = ['auto', 'cuda', 'webgpu', 'tfjs', 'cpu'] as const satisfies readonly (Device | 'auto')[];
export const Wish = z.enum(WISHES);
export type Wish = z.infer<typeof Wish>;

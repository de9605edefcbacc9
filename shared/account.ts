import { z } from 'zod';
import { Locale } from './locale.ts';

/** What others see of somebody. Colours are sRGB. */
export const Look = z.strictObject({
  /** Body form of the avatar. */
  form: z.enum(['round', 'tall', 'square']),
  skin: z.string().regex(/^#[0-9a-f]{6}$/),
  outfit: z.string().regex(/^#[0-9a-f]{6}$/),
});
export type Look = z.infer<typeof Look>;

/** Colours that the account screen offers. */
export const SKINS = ['#f1c9a5', '#dba97c', '#c68e63', '#8d5a3a', '#5b3a26'] as const;
export const OUTFITS = ['#3b6ea5', '#2e8a8a', '#4f8a5b', '#b08a2e', '#a5523b', '#a8486b', '#7a5ba5', '#4a4f58'] as const;

/** A name people go by: 1 to 24 letters, digits, spaces and a few marks of any script. */
export const VisitorName = z.string().trim().min(1).max(24).regex(/^[\p{L}\p{M}\p{N} ._'’·-]+$/u, 'letters, digits, spaces and . _ - only');

/** Characters of a password. */
export const PASSWORD_LEAST = 10, PASSWORD_MOST = 128;

export const Comfort = z.strictObject({
  /** Degrees a snap turn turns; 0 turns smoothly. */
  snapTurn: z.union([z.literal(0), z.literal(30), z.literal(45), z.literal(90)]),
  /** How one moves with a thumbstick. */
  move: z.enum(['teleport', 'smooth']),
  vignette: z.boolean(),
  /** Nothing moves by itself that need not, on a screen as in a headset. */
  reducedMotion: z.boolean(),
  seated: z.boolean(),
});
export type Comfort = z.infer<typeof Comfort>;

/** `GET /api/me` */
export const Me = z.strictObject({
  id: z.string(),
  kind: z.enum(['guest', 'account']),
  name: VisitorName,
  email: z.email().nullable(),
  locale: Locale,
  look: Look,
  comfort: Comfort,
  /** Stores that this person runs. */
  merchantOf: z.array(z.string()),
  planner: z.boolean(),
  /** Runs the loop that trains, judges and replaces models. */
  operator: z.boolean(),
});
export type Me = z.infer<typeof Me>;

/** `PATCH /api/me` */
export const MePatch = z.strictObject({
  name: VisitorName, locale: Locale, look: Look, comfort: Comfort,
}).partial();
export type MePatch = z.infer<typeof MePatch>;

/** `POST /api/invitations/accept` */
export const AcceptInvitation = z.strictObject({ token: z.string().min(1).max(100) });
/** What the invitation made of somebody; an owner runs every store, plans the mall and runs its models. */
export const Invited = z.strictObject({ role: z.enum(['owner', 'planner', 'operator', 'merchant']), store: z.string().nullable() });
export type Invited = z.infer<typeof Invited>;

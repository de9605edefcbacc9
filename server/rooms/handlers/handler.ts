import type { FromClient } from '../../../shared/messages.ts';
import type { PlaceDeps } from '../deps.ts';
import type { Visit } from '../visit.ts';

/** Carries out one kind of message, whose body is parsed already. */
export type Handler<T extends keyof FromClient> = (visit: Visit, body: FromClient[T], deps: PlaceDeps) => void | Promise<void>;
/** What places offer; a message without a handler is refused as `not-here`. */
export type Handlers = { readonly [T in keyof FromClient]?: Handler<T> };

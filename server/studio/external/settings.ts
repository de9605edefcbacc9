/** A large model elsewhere, as its owner names it. */
export interface ExternalSettings {
  /** Address of an OpenAI-compatible server, with the path before `/chat/completions`: `http://gpu.local:8000/v1`. */
  readonly address: string;
  /** What the server calls the model. */
  readonly model: string;
  /** Sent as a bearer token; none where the server asks for none. */
  readonly key?: string;
  /** Tokens a day, sent and received, for one shopper and for the whole mall. */
  readonly shopperDaily: number;
  readonly daily: number;
}
export const EXTERNAL_DEFAULTS = { shopperDaily: 60_000, daily: 3_000_000 } as const;

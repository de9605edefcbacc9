import { Me } from '../../../shared/account.ts';

/** What a browser adds to fetch: it keeps the mall's cookies and says where it stands. */
export class Browser {
  readonly cookies = new Map<string, string>();
  lastSetCookie = '';
  readonly #origin: string;
  readonly #language: string;

  constructor(origin: string, language = 'en') {
    this.#origin = origin;
    this.#language = language;
  }

  get headers(): Record<string, string> {
    return {
      origin: this.#origin, 'accept-language': this.#language,
      ...this.cookies.size > 0 && { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    };
  }

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(this.#origin + path, { ...init, headers: { ...this.headers, ...init.headers as Record<string, string> } });
    for (const cookie of response.headers.getSetCookie()) {
      this.lastSetCookie = cookie;
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }

  #send(method: string, path: string, body: unknown): Promise<Response> {
    return this.fetch(path, { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
  }

  post(path: string, body: unknown): Promise<Response> { return this.#send('POST', path, body); }
  put(path: string, body: unknown): Promise<Response> { return this.#send('PUT', path, body); }
  patch(body: unknown): Promise<Response> { return this.#send('PATCH', '/api/me', body); }
  signUp(email: string, password: string, name: string): Promise<Response> { return this.post('/api/auth/sign-up/email', { email, password, name }); }
  signIn(email: string, password: string): Promise<Response> { return this.post('/api/auth/sign-in/email', { email, password }); }
  async me(): Promise<Me> { return Me.parse(await (await this.fetch('/api/me')).json()); }
}

import { createHash, randomUUID } from 'node:crypto';
import { Refused } from './bare-repository.ts';

/** Logging in with PKCE: a code for a challenge, and a token for who has what the challenge was made of. */
export class Login {
  readonly #codes = new Map<string, { challenge: string; client: string }>();
  readonly #tokens = new Set<string>();

  /** @returns where the browser is sent back to */
  authorize(asked: URLSearchParams): string {
    if (asked.get('code_challenge_method') !== 'S256') throw new Refused(400, 'only S256');
    const code = randomUUID();
    this.#codes.set(code, { challenge: asked.get('code_challenge') ?? '', client: asked.get('client_id') ?? '' });
    const back = new URL(asked.get('redirect_uri') ?? '');
    back.searchParams.set('code', code);
    back.searchParams.set('state', asked.get('state') ?? '');
    return back.href;
  }

  token({ code = '', code_verifier = '', client_id }: Partial<Record<'code' | 'code_verifier' | 'client_id', string>>) {
    const known = this.#codes.get(code);
    const challenge = createHash('sha256').update(code_verifier).digest('base64url');
    if (known?.challenge !== challenge || known.client !== client_id) throw new Refused(400, 'PKCE mismatch');
    this.#codes.delete(code);
    const token = randomUUID();
    this.#tokens.add(token);
    return { access_token: token, token_type: 'bearer', expires_in: 3600, refresh_token: randomUUID() };
  }

  /** @throws {Refused} when nobody is logged in with this header */
  require(authorization = '') {
    if (!this.#tokens.has(authorization.replace(/^(?:token|bearer) /i, ''))) throw new Refused(401, 'token is invalid or expired');
  }

  /** Every login ends, as after an hour. */
  expire() {
    this.#tokens.clear();
  }
}

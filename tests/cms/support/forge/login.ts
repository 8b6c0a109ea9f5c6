import { createHash, randomUUID } from 'node:crypto';
import { Refused } from './refused.ts';

/** Who logs in. */
export const editor = { id: 1, login: 'redactie', name: 'Redacteur', email: 'redacteur@voorbeeld.example' };

/** The id of the admin at the forge. */
export const appId = 'proef';

/** What the browser asks a token with. */
export type TokenRequest = Partial<
  Record<'grant_type' | 'client_id' | 'redirect_uri' | 'code' | 'code_verifier' | 'refresh_token', string>
>;

/**
 * Logging in with PKCE: a code for a challenge, and a token for who has what the challenge was made of. Who logs in is not asked whether that is
 * right, as a forge does the first time.
 */
export class Login {
  readonly #codes = new Map<string, { challenge: string; back: string }>();
  readonly #tokens = new Set<string>();
  readonly #refreshTokens = new Set<string>();

  /** @returns where the browser is sent back to */
  authorize(asked: URLSearchParams): string {
    const [challenge, back] = [asked.get('code_challenge') ?? '', asked.get('redirect_uri') ?? ''];
    if (asked.get('client_id') !== appId || asked.get('response_type') !== 'code') throw new Refused(400, 'invalid_request');
    if (asked.get('code_challenge_method') !== 'S256') throw new Refused(400, 'only S256');
    const code = randomUUID();
    this.#codes.set(code, { challenge, back });
    const url = new URL(back);
    url.searchParams.set('code', code);
    url.searchParams.set('state', asked.get('state') ?? '');
    return url.href;
  }

  /** @throws {Refused} when the one who asks is not the one who logged in, or uses a code for the second time */
  token({ grant_type, client_id, redirect_uri, code = '', code_verifier = '', refresh_token = '' }: TokenRequest) {
    const known = this.#codes.get(code);
    const challenge = createHash('sha256').update(code_verifier).digest('base64url');
    const granted =
      grant_type === 'refresh_token'
        ? this.#refreshTokens.delete(refresh_token)
        : this.#codes.delete(code) && known?.challenge === challenge && known.back === redirect_uri;
    if (!granted || client_id !== appId) throw new Refused(400, 'The provided authorization grant is invalid, expired or revoked.');
    const [token, next] = [randomUUID(), randomUUID()];
    this.#tokens.add(token);
    this.#refreshTokens.add(next);
    return { access_token: token, token_type: 'Bearer', expires_in: 7200, refresh_token: next };
  }

  /** @throws {Refused} when nobody is logged in with this header */
  require(authorization = '') {
    if (!this.#tokens.has(authorization.replace(/^(?:token|bearer) /i, ''))) throw new Refused(401, 'token is invalid or expired');
  }

  /** Every token ends, as after some hours. Who may get another without logging in, gets it. */
  expire() {
    this.#tokens.clear();
  }

  /** Every login ends: nobody gets another token without logging in. */
  end() {
    this.#tokens.clear();
    this.#refreshTokens.clear();
  }
}

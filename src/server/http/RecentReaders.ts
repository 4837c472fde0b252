import { hash } from 'node:crypto';
import { SECOND } from '../../kit/time.ts';
import type { Principal } from '../../security/index.ts';

/**
 * For so long a key that was good is taken for good without asking again. Revoked meanwhile, it is refused this much
 * later; row security, which asks for each statement, shows it nothing from its next request on.
 */
const REMEMBERED_MS = 1 * SECOND;
const MAX_READERS = 1_000;

type Authenticate = (authorization: string | undefined) => Promise<Principal | undefined>;

interface Recent {
  readonly principal: Principal;
  readonly until: number;
}

/** Remembers for a moment who presented a key, for those who send one request after the other. */
export class RecentReaders {
  readonly #authenticate: Authenticate;
  readonly #now: () => number;
  /** By hash: what a secret opens is no reason to keep the secret. */
  readonly #recent = new Map<string, Recent>();

  constructor(authenticate: Authenticate, now: () => number = () => performance.now()) {
    this.#authenticate = authenticate;
    this.#now = now;
  }

  /** Who presents this header, or undefined; only those are remembered whom `mayRead` lets in. */
  async find(
    authorization: string | undefined,
    mayRead: (principal: Principal) => boolean,
  ): Promise<Principal | undefined> {
    if (authorization === undefined) return undefined;
    const key = hash('sha256', authorization, 'base64');
    const known = this.#recent.get(key);
    if (known && this.#now() < known.until) return known.principal;
    // The moment begins before the question: a key that is revoked meanwhile is not taken for longer.
    const until = this.#now() + REMEMBERED_MS;
    const principal = await this.#authenticate(authorization);
    this.#recent.delete(key);
    if (this.#recent.size >= MAX_READERS) this.#recent.clear();
    if (principal && mayRead(principal)) this.#recent.set(key, { principal, until });
    return principal;
  }
}

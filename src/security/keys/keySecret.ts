import { createHash, randomBytes, randomInt } from 'node:crypto';

/** A secret as its holder sends it, the characters that people tell it by, and what the hub keeps of it. */
export interface KeySecret {
  readonly prefix: string;
  readonly secret: string;
  readonly hash: string;
}

const PREFIX_LENGTH = 8;
const SECRET_BYTES = 256 / 8;
/** Without the letters and digits that are taken for one another. */
const PREFIX_ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const SHAPE = /^ff_[a-z0-9]{8}_[A-Za-z0-9_-]{43}$/;

/** A new secret, `ff_<prefix>_<256 random bits in base64url>`. */
export function newKeySecret(): KeySecret {
  const prefix = Array.from({ length: PREFIX_LENGTH }, randomPrefixCharacter).join('');
  const secret = `ff_${prefix}_${randomBytes(SECRET_BYTES).toString('base64url')}`;
  return { prefix, secret, hash: hashSecret(secret) };
}

/** SHA-256 in hex. A plain hash is enough: there is nothing to guess in 256 random bits. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

export function isKeySecret(text: string): boolean {
  return SHAPE.test(text);
}

function randomPrefixCharacter(): string {
  return PREFIX_ALPHABET.charAt(randomInt(PREFIX_ALPHABET.length));
}

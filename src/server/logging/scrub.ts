const REDACTED = '[redacted]';
/** Shorter values are words of everyday lines, which would become unreadable. */
const MIN_SECRET_LENGTH = 6;

const PATTERNS: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  // The hub's own keys and JSON web tokens, wherever they stand.
  [/\bff_[a-z0-9]{8}_[\w-]+/g, REDACTED],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, REDACTED],
  [/\b(bearer|basic)\s+[^\s"\\]+/gi, `$1 ${REDACTED}`],
  // Passwords in addresses: scheme://user:password@host.
  [/(:\/\/)[^/\s:@"]*:[^/\s@"]*@/g, `$1${REDACTED}@`],
];

/** Takes secrets out of a line: those known, and what looks like one. */
export function scrubber(secrets: readonly string[]): (line: string) => string {
  const known = secrets
    .filter((secret) => secret.length >= MIN_SECRET_LENGTH)
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]);
  // The longest first, for one may contain another.
  const values = [...new Set(known)].sort((left, right) => right.length - left.length);
  return (line) => {
    const withoutKnown = values.reduce((text, value) => text.replaceAll(value, REDACTED), line);
    return PATTERNS.reduce(
      (text, [pattern, replacement]) => text.replace(pattern, replacement),
      withoutKnown,
    );
  };
}

import { ConfigError } from '../kit/errors.ts';
import { DATABASE_EXAMPLE, DATABASE_URL } from './hubConfigSchema.ts';

/**
 * The external PostgreSQL, if one is meant: hub.yaml's `database`, else DATABASE_URL; a variable that is set to
 * nothing means none.
 *
 * @throws ConfigError DATABASE_URL_INVALID; its message does not repeat the value, which may hold a password.
 */
export function databaseUrl(
  configured: string | null | undefined,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  const url = configured ?? environment['DATABASE_URL'];
  if (url === undefined || url === '') return undefined;
  if (DATABASE_URL.test(url)) return url;
  throw new ConfigError('DATABASE_URL_INVALID', `DATABASE_URL must be a URL such as ${DATABASE_EXAMPLE}.`);
}
